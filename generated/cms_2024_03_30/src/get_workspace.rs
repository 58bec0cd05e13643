// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetWorkspace`, from `cms_2024_03_30/GetWorkspace.md`.

use alicloud_runtime::codegen::*;

/// Shows one workspace by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetWorkspaceRequest::new()
///     .workspace_name("workspace-test-001");
/// let reply = client.get_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetWorkspaceRequest {
    /// **Required.** Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

impl GetWorkspaceRequest {
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
    GetWorkspaceRequest {
        "workspaceName" => workspace_name: path,
    }
}

impl Operation for GetWorkspaceRequest {
    type Response = GetWorkspaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetWorkspace")
        .roa("GET", "/workspace/{workspaceName}")
        .required(&["workspaceName"])
        .read_only();
}

/// Response to [`GetWorkspaceRequest`].
#[non_exhaustive]
pub struct GetWorkspaceResponse {
    /// When the item was created. Example: `2025-03-11T08:21:58Z`.
    pub create_time: Option<Timestamp>,
    /// Free text that describes the item to people. Default: ``. Example: `workspace test`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: last modify. Example: `2025-03-11T08:21:58Z`.
    pub last_modify_time: Option<Timestamp>,
    /// ID of the region that the item belongs to or stands for. Default: ``. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// Log project that holds the data of the workspace. Default: ``. Example: `sls-project-test-001`.
    pub sls_project: Option<String>,
    /// Name that the workspace goes by. Default: ``. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
    /// Name that the display goes by. Example: `workspace-test`.
    pub display_name: Option<String>,
}

response! {
    GetWorkspaceResponse {
        "createTime" => create_time: value,
        "description" => description: value,
        "lastModifyTime" => last_modify_time: value,
        "regionId" => region_id: value,
        "requestId" => request_id: value,
        "slsProject" => sls_project: value,
        "workspaceName" => workspace_name: value,
        "displayName" => display_name: value,
    }
}
