// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceTDE`, from `dds/ModifyDBInstanceTDE.md`.

use alicloud_runtime::codegen::*;

/// Switches on the encryption of data at rest; it cannot be switched off again.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceTDERequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .tde_status("enabled");
/// let reply = client.modify_db_instance_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceTDERequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether data at rest is encrypted transparently. Example: `enabled`.
    pub tde_status: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Algorithm by which data at rest is encrypted; counts only when encryption is switched on.
    /// Example: `aes-256-cbc`.
    pub encryptor_name: Option<String>,
    /// Key in Key Management Service that encrypts the data, by its ID.
    /// Example: `749c1df7-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
    /// RAM role that lets the service use your encryption keys, as an ARN.
    /// Example: `acs:ram::123456789012****:role/adminrole`.
    pub role_arn: Option<String>,
    /// Whether the change is made at once or in the maintenance window. Example: `0`.
    pub switch_mode: Option<String>,
}

impl ModifyDBInstanceTDERequest {
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
    /// Sets `TDEStatus`, which is required.
    pub fn tde_status(mut self, value: impl Into<String>) -> Self {
        self.tde_status = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EncryptorName`.
    pub fn encryptor_name(mut self, value: impl Into<String>) -> Self {
        self.encryptor_name = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `RoleARN`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceTDERequest {
        "DBInstanceId" => db_instance_id: query,
        "TDEStatus" => tde_status: query,
        "RegionId" => region_id: query,
        "EncryptorName" => encryptor_name: query,
        "EncryptionKey" => encryption_key: query,
        "RoleARN" => role_arn: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for ModifyDBInstanceTDERequest {
    type Response = ModifyDBInstanceTDEResponse;
    type Error = ModifyDBInstanceTDEError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceTDE")
        .required(&["DBInstanceId", "TDEStatus"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBInstanceTDEError] = &[
        ModifyDBInstanceTDEError::IncorrectDBInstanceState,
        ModifyDBInstanceTDEError::IncorrectDBInstanceLockMode,
        ModifyDBInstanceTDEError::UnsupportedDBTdeStatus,
        ModifyDBInstanceTDEError::UnsupportedEngine,
        ModifyDBInstanceTDEError::IncorrectCharacterType,
        ModifyDBInstanceTDEError::IncorrectEngineVersion,
        ModifyDBInstanceTDEError::InvalidClusterKms,
        ModifyDBInstanceTDEError::InvalidParam,
    ];
}

/// Response to [`ModifyDBInstanceTDERequest`].
pub type ModifyDBInstanceTDEResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceTDERequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`UnsupportedDBTdeStatus`](super::DocumentedError::UnsupportedDBTdeStatus)
/// - [`UnsupportedEngine`](super::DocumentedError::UnsupportedEngine)
/// - [`IncorrectCharacterType`](super::DocumentedError::IncorrectCharacterType), here with HTTP status 403
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam), here with HTTP status 404
pub type ModifyDBInstanceTDEError = super::DocumentedError;
