// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteClient`, from `hbr/DeleteClient.md`.

use alicloud_runtime::codegen::*;

/// Deletes a client of a vault.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteClientRequest::new();
/// let reply = client.delete_client(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClientRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    pub client_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteClientRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteClientRequest {
        "VaultId" => vault_id: query,
        "ClientId" => client_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteClientRequest {
    type Response = DeleteClientResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteClient")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteClientRequest`].
#[non_exhaustive]
pub struct DeleteClientResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C51A9094-64B7-5DC0-B9FE-5FC1AC7E081D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteClientResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
