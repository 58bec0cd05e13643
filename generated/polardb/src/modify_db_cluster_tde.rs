// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterTDE`, from `polardb/ModifyDBClusterTDE.md`.

use alicloud_runtime::codegen::*;

/// Turns on TDE for a PolarDB for MySQL cluster, or changes how it encrypts.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterTDERequest::new()
///     .db_cluster_id("...")
///     .tde_status("...");
/// let reply = client.modify_db_cluster_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterTDERequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whether data at rest is encrypted transparently.
    pub tde_status: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
    /// Key that opens, signs or picks out the encryption.
    pub encryption_key: Option<String>,
    /// The encrypt new tables that are concerned.
    pub encrypt_new_tables: Option<String>,
    /// Whether this is switched on: automatic rotation.
    pub enable_automatic_rotation: Option<String>,
}

impl ModifyDBClusterTDERequest {
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
    /// Sets `TDEStatus`, which is required.
    pub fn tde_status(mut self, value: impl Into<String>) -> Self {
        self.tde_status = Some(value.into());
        self
    }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `EncryptNewTables`.
    pub fn encrypt_new_tables(mut self, value: impl Into<String>) -> Self {
        self.encrypt_new_tables = Some(value.into());
        self
    }
    /// Sets `EnableAutomaticRotation`.
    pub fn enable_automatic_rotation(mut self, value: impl Into<String>) -> Self {
        self.enable_automatic_rotation = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterTDERequest {
        "DBClusterId" => db_cluster_id: query,
        "TDEStatus" => tde_status: query,
        "RoleArn" => role_arn: query,
        "EncryptionKey" => encryption_key: query,
        "EncryptNewTables" => encrypt_new_tables: query,
        "EnableAutomaticRotation" => enable_automatic_rotation: query,
    }
}

impl Operation for ModifyDBClusterTDERequest {
    type Response = ModifyDBClusterTDEResponse;
    type Error = ModifyDBClusterTDEError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterTDE")
        .required(&["DBClusterId", "TDEStatus"]);
    const ERRORS: &'static [ModifyDBClusterTDEError] = &[
        ModifyDBClusterTDEError::InvalidTDEStatusAlreadyEnabled,
        ModifyDBClusterTDEError::InvalidDBTypeMalformed,
        ModifyDBClusterTDEError::InvalidTDEEnabledTypeMalformed,
        ModifyDBClusterTDEError::InvalidAutoTableTransparentEncryptionMalformed,
        ModifyDBClusterTDEError::UnsupportedKmsServiceNotEnabled,
        ModifyDBClusterTDEError::OperationDeniedDBNodeType,
        ModifyDBClusterTDEError::IncorrectGdnState,
        ModifyDBClusterTDEError::InvalidDBClusterNotFound,
        ModifyDBClusterTDEError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBClusterTDERequest`].
pub type ModifyDBClusterTDEResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterTDERequest`] names.
///
/// - [`InvalidTDEStatusAlreadyEnabled`](super::DocumentedError::InvalidTDEStatusAlreadyEnabled)
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`InvalidTDEEnabledTypeMalformed`](super::DocumentedError::InvalidTDEEnabledTypeMalformed)
/// - [`InvalidAutoTableTransparentEncryptionMalformed`](super::DocumentedError::InvalidAutoTableTransparentEncryptionMalformed)
/// - [`UnsupportedKmsServiceNotEnabled`](super::DocumentedError::UnsupportedKmsServiceNotEnabled)
/// - [`OperationDeniedDBNodeType`](super::DocumentedError::OperationDeniedDBNodeType)
/// - [`IncorrectGdnState`](super::DocumentedError::IncorrectGdnState)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBClusterTDEError = super::DocumentedError;
