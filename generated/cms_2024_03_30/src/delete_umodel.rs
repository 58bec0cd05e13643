// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUmodel`, from `cms_2024_03_30/DeleteUmodel.md`.

use alicloud_runtime::codegen::*;

/// Deletes the model of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteUmodelRequest::new()
///     .workspace("workspace-test");
/// let reply = client.delete_umodel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUmodelRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
}

impl DeleteUmodelRequest {
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
}

request! {
    DeleteUmodelRequest {
        "workspace" => workspace: path,
    }
}

impl Operation for DeleteUmodelRequest {
    type Response = DeleteUmodelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUmodel")
        .roa("DELETE", "/workspace/{workspace}/umodel")
        .required(&["workspace"]);
}

/// Response to [`DeleteUmodelRequest`].
#[non_exhaustive]
pub struct DeleteUmodelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `123123-3213-345-9941-345345345`.
    pub request_id: Option<String>,
}

response! {
    DeleteUmodelResponse {
        "requestId" => request_id: value,
    }
}
