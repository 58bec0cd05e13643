// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateReplicationVault`, from `hbr/CreateReplicationVault.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VaultStorageClass};

/// Creates a mirror vault that replicates a source vault of another region.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateReplicationVaultRequest::new()
///     .vault_region_id("...")
///     .vault_name("...")
///     .replication_source_vault_id("...")
///     .replication_source_region_id("...");
/// let reply = client.create_replication_vault(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateReplicationVaultRequest {
    /// **Required.** Region that the vault lies in.
    pub vault_region_id: Option<String>,
    /// **Required.** Display text for the backup vault.
    pub vault_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Size, model or class of the vault storage. Here: `STANDARD`, `IA`, `ARCHIVE`.
    pub vault_storage_class: Option<Open<VaultStorageClass>>,
    /// **Required.** Vault in another region that the new one mirrors.
    pub replication_source_vault_id: Option<String>,
    /// **Required.** Region that the replication source lies in.
    pub replication_source_region_id: Option<String>,
    /// How copies of the stored data are spread: within one zone (`LRS`) or over several (`ZRS`).
    pub redundancy_type: Option<String>,
    /// Whose key encrypts the vault: that of the service (`HBR_PRIVATE`) or one of your own in KMS
    /// (`KMS`). Cannot be changed later.
    pub encrypt_type: Option<String>,
    /// Customer key in KMS, by ID or alias; needed when the vault is encrypted with one.
    pub kms_key_id: Option<String>,
}

impl CreateReplicationVaultRequest {
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
    /// Sets `VaultStorageClass`.
    pub fn vault_storage_class(
        mut self,
        value: impl Into<Open<VaultStorageClass>>,
    ) -> Self {
        self.vault_storage_class = Some(value.into());
        self
    }
    /// Sets `ReplicationSourceVaultId`, which is required.
    pub fn replication_source_vault_id(mut self, value: impl Into<String>) -> Self {
        self.replication_source_vault_id = Some(value.into());
        self
    }
    /// Sets `ReplicationSourceRegionId`, which is required.
    pub fn replication_source_region_id(mut self, value: impl Into<String>) -> Self {
        self.replication_source_region_id = Some(value.into());
        self
    }
    /// Sets `RedundancyType`.
    pub fn redundancy_type(mut self, value: impl Into<String>) -> Self {
        self.redundancy_type = Some(value.into());
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
    CreateReplicationVaultRequest {
        "VaultRegionId" => vault_region_id: query,
        "VaultName" => vault_name: query,
        "Description" => description: query,
        "VaultStorageClass" => vault_storage_class: query,
        "ReplicationSourceVaultId" => replication_source_vault_id: query,
        "ReplicationSourceRegionId" => replication_source_region_id: query,
        "RedundancyType" => redundancy_type: query,
        "EncryptType" => encrypt_type: query,
        "KmsKeyId" => kms_key_id: query,
    }
}

impl Operation for CreateReplicationVaultRequest {
    type Response = CreateReplicationVaultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateReplicationVault")
        .required(
            &[
                "VaultRegionId",
                "VaultName",
                "ReplicationSourceVaultId",
                "ReplicationSourceRegionId",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateReplicationVaultRequest`].
#[non_exhaustive]
pub struct CreateReplicationVaultResponse {
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
    CreateReplicationVaultResponse {
        "RequestId" => request_id: value,
        "VaultId" => vault_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "TaskId" => task_id: value,
    }
}
