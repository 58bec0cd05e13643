// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeClient`, from `hbr/UpgradeClient.md`.

use alicloud_runtime::codegen::*;

/// Upgrades a single backup client as a background task.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpgradeClientRequest::new();
/// let reply = client.upgrade_client(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeClientRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    pub client_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpgradeClientRequest {
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
    UpgradeClientRequest {
        "VaultId" => vault_id: query,
        "ClientId" => client_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpgradeClientRequest {
    type Response = UpgradeClientResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeClient")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpgradeClientRequest`].
#[non_exhaustive]
pub struct UpgradeClientResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `22D97921-16BD-547C-B175-1DC25B1DCD73`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-000i97jujk0z58a2ignf`.
    pub task_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpgradeClientResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Success" => success: value,
    }
}
