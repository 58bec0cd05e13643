// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUmodel`, from `cms_2024_03_30/CreateUmodel.md`.

use alicloud_runtime::codegen::*;

/// Creates the Umodel configuration of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateUmodelRequest::new()
///     .workspace("workspace-test");
/// let reply = client.create_umodel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUmodelRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// Free text that describes the item to people. Example: `workspace test`.
    pub description: Option<String>,
}

impl CreateUmodelRequest {
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
    CreateUmodelRequest {
        "workspace" => workspace: path,
        "description" => description: body,
    }
}

impl Operation for CreateUmodelRequest {
    type Response = CreateUmodelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUmodel")
        .roa("POST", "/workspace/{workspace}/umodel")
        .required(&["workspace"]);
}

/// Response to [`CreateUmodelRequest`].
#[non_exhaustive]
pub struct CreateUmodelResponse {
    /// ID of this call; quote it when asking support about it. Example: `123-0F43-23423-AC43-34234`.
    pub request_id: Option<String>,
    /// Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
}

response! {
    CreateUmodelResponse {
        "requestId" => request_id: value,
        "workspace" => workspace: value,
    }
}
