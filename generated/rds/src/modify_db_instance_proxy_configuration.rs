// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceProxyConfiguration`, from `rds/ModifyDBInstanceProxyConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Withdrawn; used to switch features of the shared database proxy on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceProxyConfigurationRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .proxy_configuration_key("TransparentSwitch")
///     .proxy_configuration_value("{\"status\":\"Enable\"}");
/// let reply = client.modify_db_instance_proxy_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceProxyConfigurationRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Feature of the database proxy that is set. Example: `TransparentSwitch`.
    pub proxy_configuration_key: Option<Open<ProxyConfigurationKey>>,
    /// **Required.** Whether the proxy feature is on, as JSON text. Example: `{"status":"Enable"}`.
    pub proxy_configuration_value: Option<String>,
}

impl ModifyDBInstanceProxyConfigurationRequest {
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
    /// Sets `ProxyConfigurationKey`, which is required.
    pub fn proxy_configuration_key(
        mut self,
        value: impl Into<Open<ProxyConfigurationKey>>,
    ) -> Self {
        self.proxy_configuration_key = Some(value.into());
        self
    }
    /// Sets `ProxyConfigurationValue`, which is required.
    pub fn proxy_configuration_value(mut self, value: impl Into<String>) -> Self {
        self.proxy_configuration_value = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceProxyConfigurationRequest {
        "DBInstanceId" => db_instance_id: query,
        "ProxyConfigurationKey" => proxy_configuration_key: query,
        "ProxyConfigurationValue" => proxy_configuration_value: query,
    }
}

impl Operation for ModifyDBInstanceProxyConfigurationRequest {
    type Response = ModifyDBInstanceProxyConfigurationResponse;
    type Error = ModifyDBInstanceProxyConfigurationError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceProxyConfiguration")
        .required(&["DBInstanceId", "ProxyConfigurationKey", "ProxyConfigurationValue"]);
    const ERRORS: &'static [ModifyDBInstanceProxyConfigurationError] = &[
        ModifyDBInstanceProxyConfigurationError::EngineVersionNotSupported,
        ModifyDBInstanceProxyConfigurationError::EngineNotSupported,
        ModifyDBInstanceProxyConfigurationError::ConnectionModeNotSupported,
        ModifyDBInstanceProxyConfigurationError::InvalidConfigurationValueMalformed,
        ModifyDBInstanceProxyConfigurationError::InvalidConfigurationValueStatusMalformed,
        ModifyDBInstanceProxyConfigurationError::ProxyConnectionPersistExists,
        ModifyDBInstanceProxyConfigurationError::ProxyFailoverExists,
        ModifyDBInstanceProxyConfigurationError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceProxyConfigurationError::PricePricingPlanResultNotFound,
        ModifyDBInstanceProxyConfigurationError::OrderNoRealNameAuthentication,
        ModifyDBInstanceProxyConfigurationError::InvalidConfigurationValueOrtherMalformed,
        ModifyDBInstanceProxyConfigurationError::ProxyConnectionPersistNotFound,
        ModifyDBInstanceProxyConfigurationError::ProxyConnectionPersistParametersInvalid,
        ModifyDBInstanceProxyConfigurationError::InvalidConfigValue,
        ModifyDBInstanceProxyConfigurationError::InvalidDBInstanceNotFound,
        ModifyDBInstanceProxyConfigurationError::ProxyFailoverNotFound,
    ];
}

/// Response to [`ModifyDBInstanceProxyConfigurationRequest`].
pub type ModifyDBInstanceProxyConfigurationResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Feature of the database proxy that is set.
    pub enum ProxyConfigurationKey {
        /// Switchovers that clients do not notice.
        TransparentSwitch = "TransparentSwitch",
        /// Reuse of connections for clients that connect for short times.
        PersistentConnections = "PersistentConnections",
        /// Protection against guessing of passwords.
        AttacksProtection = "AttacksProtection",
    }
}

/// Errors that the documentation of [`ModifyDBInstanceProxyConfigurationRequest`] names.
///
/// - [`EngineVersionNotSupported`](super::DocumentedError::EngineVersionNotSupported), here with HTTP status 404
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported), here with HTTP status 404
/// - [`ConnectionModeNotSupported`](super::DocumentedError::ConnectionModeNotSupported)
/// - [`InvalidConfigurationValueMalformed`](super::DocumentedError::InvalidConfigurationValueMalformed)
/// - [`InvalidConfigurationValueStatusMalformed`](super::DocumentedError::InvalidConfigurationValueStatusMalformed)
/// - [`ProxyConnectionPersistExists`](super::DocumentedError::ProxyConnectionPersistExists)
/// - [`ProxyFailoverExists`](super::DocumentedError::ProxyFailoverExists)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidConfigurationValueOrtherMalformed`](super::DocumentedError::InvalidConfigurationValueOrtherMalformed)
/// - [`ProxyConnectionPersistNotFound`](super::DocumentedError::ProxyConnectionPersistNotFound)
/// - [`ProxyConnectionPersistParametersInvalid`](super::DocumentedError::ProxyConnectionPersistParametersInvalid)
/// - [`InvalidConfigValue`](super::DocumentedError::InvalidConfigValue), here with HTTP status 403
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound), here with HTTP status 403
/// - [`ProxyFailoverNotFound`](super::DocumentedError::ProxyFailoverNotFound)
pub type ModifyDBInstanceProxyConfigurationError = super::DocumentedError;
