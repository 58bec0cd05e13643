// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceSSL`, from `r-kvstore/ModifyInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Switches TLS on or off or renews the certificate of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceSSLRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .ssl_enabled("Enable");
/// let reply = client.modify_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceSSLRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Whether the SSL is switched on. Example: `Enable`.
    pub ssl_enabled: Option<Open<SSLEnabled>>,
}

impl ModifyInstanceSSLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SSLEnabled`, which is required.
    pub fn ssl_enabled(mut self, value: impl Into<Open<SSLEnabled>>) -> Self {
        self.ssl_enabled = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceSSLRequest {
        "InstanceId" => instance_id: query,
        "SSLEnabled" => ssl_enabled: query,
    }
}

impl Operation for ModifyInstanceSSLRequest {
    type Response = ModifyInstanceSSLResponse;
    type Error = ModifyInstanceSSLError;
    const INFO: OperationInfo = super::operation("ModifyInstanceSSL")
        .required(&["InstanceId", "SSLEnabled"]);
    const ERRORS: &'static [ModifyInstanceSSLError] = &[
        ModifyInstanceSSLError::IncorrectDBInstanceState,
        ModifyInstanceSSLError::IncorrectDBInstanceLockMode,
        ModifyInstanceSSLError::InvalidParametersFormat,
        ModifyInstanceSSLError::IncorrectCharacterType,
        ModifyInstanceSSLError::IncorrectEngineVersion,
        ModifyInstanceSSLError::EnabledSSLNotSupport,
    ];
}

/// Response to [`ModifyInstanceSSLRequest`].
#[non_exhaustive]
pub struct ModifyInstanceSSLResponse {
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1111111111`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `52D901ED-E0A5-42FB-B9DB-39C295C37738`.
    pub request_id: Option<String>,
}

response! {
    ModifyInstanceSSLResponse {
        "InstanceId" => instance_id: value,
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether the SSL is switched on.
    pub enum SSLEnabled {
        /// Switches TLS off.
        Disable = "Disable",
        /// Switches TLS on.
        Enable = "Enable",
        /// Renews the TLS certificate.
        Update = "Update",
    }
}

/// Errors that the documentation of [`ModifyInstanceSSLRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`IncorrectCharacterType`](super::DocumentedError::IncorrectCharacterType)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`EnabledSSLNotSupport`](super::DocumentedError::EnabledSSLNotSupport)
pub type ModifyInstanceSSLError = super::DocumentedError;
