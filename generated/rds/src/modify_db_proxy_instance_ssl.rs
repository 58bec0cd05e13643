// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDbProxyInstanceSsl`, from `rds/ModifyDbProxyInstanceSsl.md`.

use alicloud_runtime::codegen::*;

/// Switches SSL on or off for a proxy endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDbProxyInstanceSslRequest::new()
///     .db_instance_id("...")
///     .db_proxy_endpoint_id("...")
///     .db_proxy_connect_string("...")
///     .db_proxy_ssl_enabled("...");
/// let reply = client.modify_db_proxy_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDbProxyInstanceSslRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the database proxy endpoint that the call is about.
    pub db_proxy_endpoint_id: Option<String>,
    /// **Required.** Proxy endpoint that is to be protected by SSL.
    pub db_proxy_connect_string: Option<String>,
    /// **Required.** Whether the database proxy SSL is switched on.
    pub db_proxy_ssl_enabled: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
}

impl ModifyDbProxyInstanceSslRequest {
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
    /// Sets `DbInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DbProxyEndpointId`, which is required.
    pub fn db_proxy_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_endpoint_id = Some(value.into());
        self
    }
    /// Sets `DbProxyConnectString`, which is required.
    pub fn db_proxy_connect_string(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_connect_string = Some(value.into());
        self
    }
    /// Sets `DbProxySslEnabled`, which is required.
    pub fn db_proxy_ssl_enabled(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_ssl_enabled = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
}

request! {
    ModifyDbProxyInstanceSslRequest {
        "RegionId" => region_id: query,
        "DbInstanceId" => db_instance_id: query,
        "DbProxyEndpointId" => db_proxy_endpoint_id: query,
        "DbProxyConnectString" => db_proxy_connect_string: query,
        "DbProxySslEnabled" => db_proxy_ssl_enabled: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
    }
}

impl Operation for ModifyDbProxyInstanceSslRequest {
    type Response = ModifyDbProxyInstanceSslResponse;
    type Error = ModifyDbProxyInstanceSslError;
    const INFO: OperationInfo = super::operation("ModifyDbProxyInstanceSsl")
        .required(
            &[
                "DbInstanceId",
                "DbProxyEndpointId",
                "DbProxyConnectString",
                "DbProxySslEnabled",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [ModifyDbProxyInstanceSslError] = &[
        ModifyDbProxyInstanceSslError::MinorVersionNotSupport,
        ModifyDbProxyInstanceSslError::InvalidDbProxyStatus,
        ModifyDbProxyInstanceSslError::InvalidDBInstanceName,
        ModifyDbProxyInstanceSslError::MaxscaleNotSupport,
        ModifyDbProxyInstanceSslError::RDSCategoryNotSupport,
        ModifyDbProxyInstanceSslError::IncorrectDBInstanceEngine,
        ModifyDbProxyInstanceSslError::IncorrectKindCode,
        ModifyDbProxyInstanceSslError::IncorrectDBInstanceType,
        ModifyDbProxyInstanceSslError::IncorrectDBInstanceState,
        ModifyDbProxyInstanceSslError::ConnectionStringLengthExceeded,
        ModifyDbProxyInstanceSslError::EndpointNotFound,
        ModifyDbProxyInstanceSslError::EnabledSSLNotSupport,
        ModifyDbProxyInstanceSslError::InvalidDbProxyConnectionStringNotFound,
        ModifyDbProxyInstanceSslError::InvalidDBInstanceNameNotFound,
        ModifyDbProxyInstanceSslError::EndpointTypeNotFound,
        ModifyDbProxyInstanceSslError::EndpointConfigInvalid,
        ModifyDbProxyInstanceSslError::InvalidMaxscaleConnectionStringNotFound,
    ];
}

/// Response to [`ModifyDbProxyInstanceSslRequest`].
pub type ModifyDbProxyInstanceSslResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDbProxyInstanceSslRequest`] names.
///
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`InvalidDbProxyStatus`](super::DocumentedError::InvalidDbProxyStatus)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`RDSCategoryNotSupport`](super::DocumentedError::RDSCategoryNotSupport)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`ConnectionStringLengthExceeded`](super::DocumentedError::ConnectionStringLengthExceeded)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EnabledSSLNotSupport`](super::DocumentedError::EnabledSSLNotSupport)
/// - [`InvalidDbProxyConnectionStringNotFound`](super::DocumentedError::InvalidDbProxyConnectionStringNotFound)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`EndpointTypeNotFound`](super::DocumentedError::EndpointTypeNotFound)
/// - [`EndpointConfigInvalid`](super::DocumentedError::EndpointConfigInvalid)
/// - [`InvalidMaxscaleConnectionStringNotFound`](super::DocumentedError::InvalidMaxscaleConnectionStringNotFound)
pub type ModifyDbProxyInstanceSslError = super::DocumentedError;
