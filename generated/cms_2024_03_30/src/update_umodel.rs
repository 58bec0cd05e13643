// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUmodel`, from `cms_2024_03_30/UpdateUmodel.md`.

use alicloud_runtime::codegen::*;

/// Changes the description in the Umodel configuration of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateUmodelRequest::new()
///     .workspace("workspace-test");
/// let reply = client.update_umodel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUmodelRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// Free text that describes the item to people. Example: `workspace test`.
    pub description: Option<String>,
}

impl UpdateUmodelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`, which is required.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateUmodelRequest {
        "workspace" => workspace: path,
        "description" => description: body,
    }
}

impl Operation for UpdateUmodelRequest {
    type Response = UpdateUmodelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateUmodel")
        .roa("PUT", "/workspace/{workspace}/umodel")
        .required(&["workspace"]);
}

/// Response to [`UpdateUmodelRequest`].
#[non_exhaustive]
pub struct UpdateUmodelResponse {
    /// ID of this call; quote it when asking support about it. Example: `234324-123-123-123-23423`.
    pub request_id: Option<String>,
    /// Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
}

response! {
    UpdateUmodelResponse {
        "requestId" => request_id: value,
        "workspace" => workspace: value,
    }
}
