// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutWorkspace`, from `cms_2024_03_30/PutWorkspace.md`.

use alicloud_runtime::codegen::*;

/// Creates a workspace that is based on a Simple Log Service project.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::PutWorkspaceRequest::new()
///     .workspace_name("workspace-test-001")
///     .sls_project("sls-project-test-001");
/// let reply = client.put_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutWorkspaceRequest {
    /// **Required.** Name that the workspace goes by. Length: 1 to 56. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
    /// Name that the display goes by. Length: at most 256. Example: `workspace-test`.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    /// Length: at most 256. Default: ``. Example: `workspace test`.
    pub description: Option<String>,
    /// **Required.** Log project that holds the data of the workspace.
    /// Length: 1 to 128. Default: ``. Example: `sls-project-test-001`.
    pub sls_project: Option<String>,
}

impl PutWorkspaceRequest {
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
    /// Sets `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `slsProject`, which is required.
    pub fn sls_project(mut self, value: impl Into<String>) -> Self {
        self.sls_project = Some(value.into());
        self
    }
}

request! {
    PutWorkspaceRequest {
        "workspaceName" => workspace_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "slsProject" => sls_project: body,
    }
}

impl Operation for PutWorkspaceRequest {
    type Response = PutWorkspaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutWorkspace")
        .roa("POST", "/workspace/{workspaceName}")
        .required(&["workspaceName", "slsProject"]);
}

/// Response to [`PutWorkspaceRequest`].
#[non_exhaustive]
pub struct PutWorkspaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

response! {
    PutWorkspaceResponse {
        "requestId" => request_id: value,
        "workspaceName" => workspace_name: value,
    }
}
