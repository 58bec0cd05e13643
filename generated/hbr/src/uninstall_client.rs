// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallClient`, from `hbr/UninstallClient.md`.

use alicloud_runtime::codegen::*;

/// Uninstalls a single backup client as a background task.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UninstallClientRequest::new()
///     .client_id("...");
/// let reply = client.uninstall_client(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallClientRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Backup client installed on a machine; it does the reading and writing there.
    pub client_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UninstallClientRequest {
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
    /// Sets `ClientId`, which is required.
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
    UninstallClientRequest {
        "VaultId" => vault_id: query,
        "ClientId" => client_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UninstallClientRequest {
    type Response = UninstallClientResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UninstallClient")
        .required(&["ClientId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UninstallClientRequest`].
#[non_exhaustive]
pub struct UninstallClientResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `048A2164-3732-5DF5-88B5-F97FA56DAEB1`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-0009qs5qcnvuvqrl2mxl`.
    pub task_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UninstallClientResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Success" => success: value,
    }
}
