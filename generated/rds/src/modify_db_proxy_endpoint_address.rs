// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBProxyEndpointAddress`, from `rds/ModifyDBProxyEndpointAddress.md`.

use alicloud_runtime::codegen::*;

/// Changes the address or the port of a proxy endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBProxyEndpointAddressRequest::new()
///     .db_instance_id("m-t4n3axxxxx")
///     .db_proxy_endpoint_id("ta9um4xxxxx")
///     .db_proxy_new_connect_string("test123456");
/// let reply = client.modify_db_proxy_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBProxyEndpointAddressRequest {
    /// **Required.** ID of the database instance. Example: `rm-t4n3axxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the endpoint of the database proxy that the call is about.
    /// Example: `ta9um4xxxxx`.
    pub db_proxy_endpoint_id: Option<String>,
    /// Network that the proxy endpoint is reached through. Default: `Classic`. Example: `Public`.
    pub db_proxy_connect_string_net_type: Option<Open<DBProxyConnectStringNetType>>,
    /// Prefix for the new proxy endpoint; give this, the new port, or both. Example: `test123456`.
    pub db_proxy_new_connect_string: Option<String>,
    /// Port of the new proxy endpoint. Example: `3307`.
    pub db_proxy_new_connect_string_port: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
}

impl ModifyDBProxyEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DBProxyConnectStringNetType`.
    pub fn db_proxy_connect_string_net_type(
        mut self,
        value: impl Into<Open<DBProxyConnectStringNetType>>,
    ) -> Self {
        self.db_proxy_connect_string_net_type = Some(value.into());
        self
    }
    /// Sets `DBProxyNewConnectString`.
    pub fn db_proxy_new_connect_string(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_new_connect_string = Some(value.into());
        self
    }
    /// Sets `DBProxyNewConnectStringPort`.
    pub fn db_proxy_new_connect_string_port(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_new_connect_string_port = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
}

request! {
    ModifyDBProxyEndpointAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBProxyEndpointId" => db_proxy_endpoint_id: query,
        "DBProxyConnectStringNetType" => db_proxy_connect_string_net_type: query,
        "DBProxyNewConnectString" => db_proxy_new_connect_string: query,
        "DBProxyNewConnectStringPort" => db_proxy_new_connect_string_port: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
    }
}

impl Operation for ModifyDBProxyEndpointAddressRequest {
    type Response = ModifyDBProxyEndpointAddressResponse;
    type Error = ModifyDBProxyEndpointAddressError;
    const INFO: OperationInfo = super::operation("ModifyDBProxyEndpointAddress")
        .required(&["DBInstanceId", "DBProxyEndpointId"]);
    const ERRORS: &'static [ModifyDBProxyEndpointAddressError] = &[
        ModifyDBProxyEndpointAddressError::ParameterLeastAssociate,
        ModifyDBProxyEndpointAddressError::InvalidConnectionStringFormat,
        ModifyDBProxyEndpointAddressError::InvalidPortMalformed,
        ModifyDBProxyEndpointAddressError::InvalidConnectionStringDuplicate,
        ModifyDBProxyEndpointAddressError::InsufficientResourceCapacity,
        ModifyDBProxyEndpointAddressError::InvalidConnectionStringOrPortDuplicate,
        ModifyDBProxyEndpointAddressError::InvalidDBInstanceName,
        ModifyDBProxyEndpointAddressError::OtherEndpointExist,
        ModifyDBProxyEndpointAddressError::MaxscaleNotSupport,
        ModifyDBProxyEndpointAddressError::NetTypeChangeTimesExceeded,
        ModifyDBProxyEndpointAddressError::IncorrectDBInstanceEngine,
        ModifyDBProxyEndpointAddressError::IncorrectKindCode,
        ModifyDBProxyEndpointAddressError::IncorrectDBInstanceType,
        ModifyDBProxyEndpointAddressError::IncorrectDBInstanceState,
        ModifyDBProxyEndpointAddressError::InvalidConnectionStringNotFound,
        ModifyDBProxyEndpointAddressError::EndpointNotFound,
        ModifyDBProxyEndpointAddressError::MaxscaleNotFound,
    ];
}

/// Response to [`ModifyDBProxyEndpointAddressRequest`].
pub type ModifyDBProxyEndpointAddressResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Network that the proxy endpoint is reached through.
    pub enum DBProxyConnectStringNetType {
        /// Endpoint on the internet.
        Public = "Public",
        /// Endpoint in a VPC.
        Vpc = "VPC",
        /// Endpoint in the classic network.
        Classic = "Classic",
    }
}

/// Errors that the documentation of [`ModifyDBProxyEndpointAddressRequest`] names.
///
/// - [`ParameterLeastAssociate`](super::DocumentedError::ParameterLeastAssociate), here with HTTP status 403
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`InvalidPortMalformed`](super::DocumentedError::InvalidPortMalformed)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidConnectionStringOrPortDuplicate`](super::DocumentedError::InvalidConnectionStringOrPortDuplicate)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`OtherEndpointExist`](super::DocumentedError::OtherEndpointExist)
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`NetTypeChangeTimesExceeded`](super::DocumentedError::NetTypeChangeTimesExceeded)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
pub type ModifyDBProxyEndpointAddressError = super::DocumentedError;
