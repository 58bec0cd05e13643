// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVault`, from `hbr/CreateVault.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VaultStorageClass};

/// Creates a backup vault with type, storage class, and encryption.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateVaultRequest::new()
///     .vault_region_id("...")
///     .vault_name("...");
/// let reply = client.create_vault(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVaultRequest {
    /// **Required.** Region that the vault lies in.
    pub vault_region_id: Option<String>,
    /// **Required.** Display text for the backup vault.
    pub vault_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// What the vault stores: general backups (`STANDARD`) or those of Tablestore (`OTS_BACKUP`).
    pub vault_type: Option<String>,
    /// Size, model or class of the vault storage.
    pub vault_storage_class: Option<Open<VaultStorageClass>>,
    /// Whether the worm is switched on.
    pub worm_enabled: Option<bool>,
    /// Whose key encrypts the vault: that of the service (`HBR_PRIVATE`) or one of your own in KMS
    /// (`KMS`). Cannot be changed later.
    pub encrypt_type: Option<String>,
    /// Customer key in KMS, by ID or alias; needed when the vault is encrypted with one.
    pub kms_key_id: Option<String>,
}

impl CreateVaultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultRegionId`, which is required.
    pub fn vault_region_id(mut self, value: impl Into<String>) -> Self {
        self.vault_region_id = Some(value.into());
        self
    }
    /// Sets `VaultName`, which is required.
    pub fn vault_name(mut self, value: impl Into<String>) -> Self {
        self.vault_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VaultType`.
    pub fn vault_type(mut self, value: impl Into<String>) -> Self {
        self.vault_type = Some(value.into());
        self
    }
    /// Sets `VaultStorageClass`.
    pub fn vault_storage_class(
        mut self,
        value: impl Into<Open<VaultStorageClass>>,
    ) -> Self {
        self.vault_storage_class = Some(value.into());
        self
    }
    /// Sets `WormEnabled`.
    #[inline]
    pub fn worm_enabled(mut self, value: bool) -> Self {
        self.worm_enabled = Some(value);
        self
    }
    /// Sets `EncryptType`.
    pub fn encrypt_type(mut self, value: impl Into<String>) -> Self {
        self.encrypt_type = Some(value.into());
        self
    }
    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
}

request! {
    CreateVaultRequest {
        "VaultRegionId" => vault_region_id: query,
        "VaultName" => vault_name: query,
        "Description" => description: query,
        "VaultType" => vault_type: query,
        "VaultStorageClass" => vault_storage_class: query,
        "WormEnabled" => worm_enabled: query,
        "EncryptType" => encrypt_type: query,
        "KmsKeyId" => kms_key_id: query,
    }
}

impl Operation for CreateVaultRequest {
    type Response = CreateVaultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVault")
        .required(&["VaultRegionId", "VaultName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateVaultRequest`].
#[non_exhaustive]
pub struct CreateVaultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-*********************`.
    pub vault_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-*********************`.
    pub task_id: Option<String>,
}

response! {
    CreateVaultResponse {
        "RequestId" => request_id: value,
        "VaultId" => vault_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "TaskId" => task_id: value,
    }
}
