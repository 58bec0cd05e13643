// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceSSL`, from `dds/ModifyDBInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Switches TLS on or off, or renews the certificate; the instance restarts.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceSSLRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .ssl_action("Open");
/// let reply = client.modify_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceSSLRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether TLS is switched on or off, or its certificate made anew. Example: `Open`.
    pub ssl_action: Option<Open<SSLAction>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the change is made at once or in the maintenance window. Example: `0`.
    pub switch_mode: Option<String>,
    /// Whether clients have to use TLS; only for newer instances on cloud disks. Example: `0`.
    pub force_encryption: Option<String>,
}

impl ModifyDBInstanceSSLRequest {
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
    /// Sets `SSLAction`, which is required.
    pub fn ssl_action(mut self, value: impl Into<Open<SSLAction>>) -> Self {
        self.ssl_action = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
    /// Sets `ForceEncryption`.
    pub fn force_encryption(mut self, value: impl Into<String>) -> Self {
        self.force_encryption = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceSSLRequest {
        "DBInstanceId" => db_instance_id: query,
        "SSLAction" => ssl_action: query,
        "RegionId" => region_id: query,
        "SwitchMode" => switch_mode: query,
        "ForceEncryption" => force_encryption: query,
    }
}

impl Operation for ModifyDBInstanceSSLRequest {
    type Response = ModifyDBInstanceSSLResponse;
    type Error = ModifyDBInstanceSSLError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceSSL")
        .required(&["DBInstanceId", "SSLAction"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBInstanceSSLError] = &[
        ModifyDBInstanceSSLError::IncorrectDBInstanceState,
        ModifyDBInstanceSSLError::IncorrectDBInstanceLockMode,
        ModifyDBInstanceSSLError::InvalidParam,
        ModifyDBInstanceSSLError::SSLAlreadyEnabled,
        ModifyDBInstanceSSLError::SSLAlreadyDisabled,
        ModifyDBInstanceSSLError::SSLNotEnabled,
        ModifyDBInstanceSSLError::IncorrectCharacterType,
        ModifyDBInstanceSSLError::IncorrectEngineVersion,
        ModifyDBInstanceSSLError::EnabledSSLNotSupport,
    ];
}

/// Response to [`ModifyDBInstanceSSLRequest`].
pub type ModifyDBInstanceSSLResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether TLS is switched on or off, or its certificate made anew.
    pub enum SSLAction {
        /// Switches TLS on.
        Open = "Open",
        /// Switches TLS off.
        Close = "Close",
        /// Makes a new certificate.
        Update = "Update",
    }
}

/// Errors that the documentation of [`ModifyDBInstanceSSLRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`SSLAlreadyEnabled`](super::DocumentedError::SSLAlreadyEnabled)
/// - [`SSLAlreadyDisabled`](super::DocumentedError::SSLAlreadyDisabled)
/// - [`SSLNotEnabled`](super::DocumentedError::SSLNotEnabled)
/// - [`IncorrectCharacterType`](super::DocumentedError::IncorrectCharacterType), here with HTTP status 403
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`EnabledSSLNotSupport`](super::DocumentedError::EnabledSSLNotSupport)
pub type ModifyDBInstanceSSLError = super::DocumentedError;
