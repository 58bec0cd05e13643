// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVault`, from `hbr/UpdateVault.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a backup vault, such as its name or resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateVaultRequest::new()
///     .vault_id("...");
/// let reply = client.update_vault(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVaultRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Display text for the backup vault.
    pub vault_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether the worm is switched on.
    pub worm_enabled: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateVaultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `VaultName`.
    pub fn vault_name(mut self, value: impl Into<String>) -> Self {
        self.vault_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `WormEnabled`.
    #[inline]
    pub fn worm_enabled(mut self, value: bool) -> Self {
        self.worm_enabled = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateVaultRequest {
        "VaultId" => vault_id: query,
        "VaultName" => vault_name: query,
        "Description" => description: query,
        "WormEnabled" => worm_enabled: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateVaultRequest {
    type Response = UpdateVaultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVault")
        .required(&["VaultId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateVaultRequest`].
#[non_exhaustive]
pub struct UpdateVaultResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateVaultResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
