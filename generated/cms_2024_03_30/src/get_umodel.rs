// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUmodel`, from `cms_2024_03_30/GetUmodel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonSchemaRef};

/// Shows the Umodel configuration of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetUmodelRequest::new()
///     .workspace("workspace-test");
/// let reply = client.get_umodel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUmodelRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
}

impl GetUmodelRequest {
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
    GetUmodelRequest {
        "workspace" => workspace: path,
    }
}

impl Operation for GetUmodelRequest {
    type Response = GetUmodelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUmodel")
        .roa("GET", "/workspace/{workspace}/umodel")
        .required(&["workspace"])
        .read_only();
}

/// Response to [`GetUmodelRequest`].
#[non_exhaustive]
pub struct GetUmodelResponse {
    /// Shared schemas the model builds on.
    pub common_schema_ref: Vec<CommonSchemaRef>,
    /// Free text that describes the item to people. Example: `workspace test`.
    pub description: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `123-123123-sdf-435-3123`.
    pub request_id: Option<String>,
    /// Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
}

response! {
    GetUmodelResponse {
        "commonSchemaRef" => common_schema_ref: list(""),
        "description" => description: value,
        "regionId" => region_id: value,
        "requestId" => request_id: value,
        "workspace" => workspace: value,
    }
}
