// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBEndpointAddress`, from `polardb/CreateDBEndpointAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives an existing primary, default, or custom cluster endpoint a further address, such as a
/// public one.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateDBEndpointAddressRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxx")
///     .db_endpoint_id("pe-xxxxxxxxxxxxx")
///     .connection_string_prefix("pc-xxxxxxxxxxxx-pub")
///     .net_type("Public");
/// let reply = client.create_db_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBEndpointAddressRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    /// Length: at most 30.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Whether it is reached from inside (`Private`, or `Inner` in the classic network)
    /// or over the internet (`Public`).
    pub net_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// What is known about the zone. Items: at most 10.
    pub zone_info: Vec<ZoneInfo>,
}

impl CreateDBEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBEndpointId`, which is required.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `NetType`, which is required.
    pub fn net_type(mut self, value: impl Into<String>) -> Self {
        self.net_type = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `ZoneInfo`.
    pub fn zone_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneInfo>>,
    ) -> Self {
        self.zone_info = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDBEndpointAddressRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBEndpointId" => db_endpoint_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "NetType" => net_type: query,
        "VPCId" => vpc_id: query,
        "SecurityGroupId" => security_group_id: query,
        "ZoneInfo" => zone_info: query,
    }
}

impl Operation for CreateDBEndpointAddressRequest {
    type Response = CreateDBEndpointAddressResponse;
    type Error = CreateDBEndpointAddressError;
    const INFO: OperationInfo = super::operation("CreateDBEndpointAddress")
        .required(&["DBClusterId", "DBEndpointId", "NetType"]);
    const ERRORS: &'static [CreateDBEndpointAddressError] = &[
        CreateDBEndpointAddressError::EndpointStatusNotSupport,
        CreateDBEndpointAddressError::NetTypeExists,
        CreateDBEndpointAddressError::MissParameterNetType,
        CreateDBEndpointAddressError::InvalidDBEndpointIdMalformed,
        CreateDBEndpointAddressError::InvalidNetTypeMalformed,
        CreateDBEndpointAddressError::InvalidConnectionStringPrefixMalformed,
        CreateDBEndpointAddressError::InvalidDBClusterIdNotFound,
        CreateDBEndpointAddressError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`CreateDBEndpointAddressRequest`].
pub type CreateDBEndpointAddressResponse = alicloud_runtime::EmptyResponse;

/// What is known about the zone.
#[non_exhaustive]
pub struct ZoneInfo {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl ZoneInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    ZoneInfo {
        "ZoneId" => zone_id: field,
        "VSwitchId" => vswitch_id: field,
    }
}

/// Errors that the documentation of [`CreateDBEndpointAddressRequest`] names.
///
/// - [`EndpointStatusNotSupport`](super::DocumentedError::EndpointStatusNotSupport), here with HTTP status 400
/// - [`NetTypeExists`](super::DocumentedError::NetTypeExists)
/// - [`MissParameterNetType`](super::DocumentedError::MissParameterNetType)
/// - [`InvalidDBEndpointIdMalformed`](super::DocumentedError::InvalidDBEndpointIdMalformed)
/// - [`InvalidNetTypeMalformed`](super::DocumentedError::InvalidNetTypeMalformed)
/// - [`InvalidConnectionStringPrefixMalformed`](super::DocumentedError::InvalidConnectionStringPrefixMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type CreateDBEndpointAddressError = super::DocumentedError;
