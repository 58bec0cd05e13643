// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVault`, from `hbr/DeleteVault.md`.

use alicloud_runtime::codegen::*;

/// Deletes a vault with all backups in it. Not possible within two hours while it initializes.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteVaultRequest::new();
/// let reply = client.delete_vault(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVaultRequest {
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteVaultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteVaultRequest {
        "Token" => token: query,
        "VaultId" => vault_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteVaultRequest {
    type Response = DeleteVaultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVault")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteVaultRequest`].
#[non_exhaustive]
pub struct DeleteVaultResponse {
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
    DeleteVaultResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
