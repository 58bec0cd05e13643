// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogStoreEncryption`, from `sls/UpdateLogStoreEncryption.md`.

use alicloud_runtime::codegen::*;

/// Turns encryption of a Logstore on or off, with a service key or your own KMS key.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateLogStoreEncryptionRequest::new()
///     .project("...")
///     .logstore("...")
///     .enable(true);
/// let reply = client.update_log_store_encryption(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogStoreEncryptionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enable: Option<bool>,
    /// Which kind of encrypt it is or is to be.
    pub encrypt_type: Option<Open<EncryptType>>,
    /// What is known about the user cmk.
    pub user_cmk_info: Option<UserCmkInfo>,
}

impl UpdateLogStoreEncryptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `encryptType`.
    pub fn encrypt_type(mut self, value: impl Into<Open<EncryptType>>) -> Self {
        self.encrypt_type = Some(value.into());
        self
    }
    /// Sets `userCmkInfo`.
    pub fn user_cmk_info(mut self, value: impl Into<UserCmkInfo>) -> Self {
        self.user_cmk_info = Some(value.into());
        self
    }
}

request! {
    UpdateLogStoreEncryptionRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "enable" => enable: body,
        "encryptType" => encrypt_type: body,
        "userCmkInfo" => user_cmk_info: body,
    }
}

impl Operation for UpdateLogStoreEncryptionRequest {
    type Response = UpdateLogStoreEncryptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLogStoreEncryption")
        .roa("PUT", "/logstores/{logstore}/encryption")
        .required(&["project", "logstore", "enable"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateLogStoreEncryptionRequest`], which the documentation does not describe.
pub type UpdateLogStoreEncryptionResponse = alicloud_runtime::UndocumentedResponse;

/// What is known about the user cmk.
#[non_exhaustive]
pub struct UserCmkInfo {
    /// ID of the key that the call is about.
    pub key_id: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// ID of the region that the call is about.
    pub region_id: Option<String>,
}

impl UserCmkInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `regionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UserCmkInfo {
        "keyId" => key_id: field,
        "roleArn" => role_arn: field,
        "regionId" => region_id: field,
    }
}

values! {
    /// Which kind of encrypt it is or is to be.
    pub enum EncryptType {
        /// The standard algorithm.
        Default = "default",
        /// SM4, by an older name.
        M4 = "m4",
        /// SM4 in ECB mode.
        Sm4Ecb = "sm4_ecb",
        /// SM4 in CBC mode.
        Sm4Cbc = "sm4_cbc",
        /// SM4 in GCM mode.
        Sm4Gcm = "sm4_gcm",
        /// AES in ECB mode.
        AesEcb = "aes_ecb",
        /// AES in CBC mode.
        AesCbc = "aes_cbc",
        /// AES in CFB mode.
        AesCfb = "aes_cfb",
        /// AES in OFB mode.
        AesOfb = "aes_ofb",
        /// AES in GCM mode.
        AesGcm = "aes_gcm",
    }
}
