// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEntityStore`, from `cms_2024_03_30/CreateEntityStore.md`.

use alicloud_runtime::codegen::*;

/// Creates the EntityStore storage of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateEntityStoreRequest::new()
///     .workspace_name("workspace-test-001");
/// let reply = client.create_entity_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEntityStoreRequest {
    /// **Required.** Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

impl CreateEntityStoreRequest {
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
    CreateEntityStoreRequest {
        "workspaceName" => workspace_name: path,
    }
}

impl Operation for CreateEntityStoreRequest {
    type Response = CreateEntityStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateEntityStore")
        .roa("POST", "/workspace/{workspaceName}/entitystore")
        .required(&["workspaceName"]);
}

/// Response to [`CreateEntityStoreRequest`].
#[non_exhaustive]
pub struct CreateEntityStoreResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

response! {
    CreateEntityStoreResponse {
        "requestId" => request_id: value,
        "workspaceName" => workspace_name: value,
    }
}
