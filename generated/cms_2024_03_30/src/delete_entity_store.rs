// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEntityStore`, from `cms_2024_03_30/DeleteEntityStore.md`.

use alicloud_runtime::codegen::*;

/// Deletes the entity store of a workspace with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteEntityStoreRequest::new()
///     .workspace_name("workspace-test-001");
/// let reply = client.delete_entity_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEntityStoreRequest {
    /// **Required.** Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

impl DeleteEntityStoreRequest {
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
    DeleteEntityStoreRequest {
        "workspaceName" => workspace_name: path,
    }
}

impl Operation for DeleteEntityStoreRequest {
    type Response = DeleteEntityStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEntityStore")
        .roa("DELETE", "/workspace/{workspaceName}/entitystore")
        .required(&["workspaceName"]);
}

/// Response to [`DeleteEntityStoreRequest`].
#[non_exhaustive]
pub struct DeleteEntityStoreResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    DeleteEntityStoreResponse {
        "requestId" => request_id: value,
    }
}
