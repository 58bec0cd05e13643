// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBProxyEndpointAddress`, from `rds/DeleteDBProxyEndpointAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives up an address of a database proxy endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteDBProxyEndpointAddressRequest::new()
///     .db_instance_id("...")
///     .db_proxy_endpoint_id("...")
///     .db_proxy_connect_string_net_type("...");
/// let reply = client.delete_db_proxy_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBProxyEndpointAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the endpoint of the database proxy that the call is about.
    pub db_proxy_endpoint_id: Option<String>,
    /// **Required.** Network that the proxy endpoint is reached through.
    pub db_proxy_connect_string_net_type: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
}

impl DeleteDBProxyEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBProxyEndpointId`, which is required.
    pub fn db_proxy_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_endpoint_id = Some(value.into());
        self
    }
    /// Sets `DBProxyConnectStringNetType`, which is required.
    pub fn db_proxy_connect_string_net_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_connect_string_net_type = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
}

request! {
    DeleteDBProxyEndpointAddressRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBProxyEndpointId" => db_proxy_endpoint_id: query,
        "DBProxyConnectStringNetType" => db_proxy_connect_string_net_type: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
    }
}

impl Operation for DeleteDBProxyEndpointAddressRequest {
    type Response = DeleteDBProxyEndpointAddressResponse;
    type Error = DeleteDBProxyEndpointAddressError;
    const INFO: OperationInfo = super::operation("DeleteDBProxyEndpointAddress")
        .required(&["DBInstanceId", "DBProxyEndpointId", "DBProxyConnectStringNetType"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDBProxyEndpointAddressError] = &[
        DeleteDBProxyEndpointAddressError::InvalidVpcInstanceId,
        DeleteDBProxyEndpointAddressError::IncorrectDBInstanceNetType,
        DeleteDBProxyEndpointAddressError::AtLeastOneNetTypeExists,
        DeleteDBProxyEndpointAddressError::InvalidEndPointFormat,
        DeleteDBProxyEndpointAddressError::InvalidDBInstanceName,
        DeleteDBProxyEndpointAddressError::MaxscaleNotSupport,
        DeleteDBProxyEndpointAddressError::IncorrectDBInstanceType,
        DeleteDBProxyEndpointAddressError::IncorrectDBInstanceState,
        DeleteDBProxyEndpointAddressError::IncorrectKindCode,
        DeleteDBProxyEndpointAddressError::IncorrectDBInstanceEngine,
        DeleteDBProxyEndpointAddressError::EndpointNotFound,
        DeleteDBProxyEndpointAddressError::InvalidDBInstanceNameNotFound,
        DeleteDBProxyEndpointAddressError::MaxscaleNotFound,
        DeleteDBProxyEndpointAddressError::InvalidDBInstanceNetTypeNotFound,
    ];
}

/// Response to [`DeleteDBProxyEndpointAddressRequest`].
pub type DeleteDBProxyEndpointAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBProxyEndpointAddressRequest`] names.
///
/// - [`InvalidVpcInstanceId`](super::DocumentedError::InvalidVpcInstanceId)
/// - [`IncorrectDBInstanceNetType`](super::DocumentedError::IncorrectDBInstanceNetType)
/// - [`AtLeastOneNetTypeExists`](super::DocumentedError::AtLeastOneNetTypeExists)
/// - [`InvalidEndPointFormat`](super::DocumentedError::InvalidEndPointFormat)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
/// - [`InvalidDBInstanceNetTypeNotFound`](super::DocumentedError::InvalidDBInstanceNetTypeNotFound)
pub type DeleteDBProxyEndpointAddressError = super::DocumentedError;
