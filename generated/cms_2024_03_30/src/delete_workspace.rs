// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWorkspace`, from `cms_2024_03_30/DeleteWorkspace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a workspace by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteWorkspaceRequest::new()
///     .workspace_name("workspace-test-001");
/// let reply = client.delete_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWorkspaceRequest {
    /// **Required.** Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

impl DeleteWorkspaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceName`, which is required.
    pub fn workspace_name(mut self, value: impl Into<String>) -> Self {
        self.workspace_name = Some(value.into());
        self
    }
}

request! {
    DeleteWorkspaceRequest {
        "workspaceName" => workspace_name: path,
    }
}

impl Operation for DeleteWorkspaceRequest {
    type Response = DeleteWorkspaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWorkspace")
        .roa("DELETE", "/workspace/{workspaceName}")
        .required(&["workspaceName"]);
}

/// Response to [`DeleteWorkspaceRequest`].
#[non_exhaustive]
pub struct DeleteWorkspaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    DeleteWorkspaceResponse {
        "requestId" => request_id: value,
    }
}
