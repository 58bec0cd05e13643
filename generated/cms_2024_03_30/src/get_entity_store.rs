// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEntityStore`, from `cms_2024_03_30/GetEntityStore.md`.

use alicloud_runtime::codegen::*;

/// Shows the EntityStore storage of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetEntityStoreRequest::new()
///     .workspace_name("workspace-test-001");
/// let reply = client.get_entity_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEntityStoreRequest {
    /// **Required.** Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

impl GetEntityStoreRequest {
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
    GetEntityStoreRequest {
        "workspaceName" => workspace_name: path,
    }
}

impl Operation for GetEntityStoreRequest {
    type Response = GetEntityStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetEntityStore")
        .roa("GET", "/workspace/{workspaceName}/entitystore")
        .required(&["workspaceName"])
        .read_only();
}

/// Response to [`GetEntityStoreRequest`].
#[non_exhaustive]
pub struct GetEntityStoreResponse {
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

response! {
    GetEntityStoreResponse {
        "regionId" => region_id: value,
        "requestId" => request_id: value,
        "workspaceName" => workspace_name: value,
    }
}
