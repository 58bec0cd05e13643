// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUmodelCommonSchemaRef`, from `cms_2024_03_30/DeleteUmodelCommonSchemaRef.md`.

use alicloud_runtime::codegen::*;

/// Takes a reference to a common schema out of the model of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteUmodelCommonSchemaRefRequest::new()
///     .workspace("workspace-test")
///     .group("apm-common");
/// let reply = client.delete_umodel_common_schema_ref(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUmodelCommonSchemaRefRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** Group the shared schema belongs to. Example: `apm-common`.
    pub group: Option<String>,
}

impl DeleteUmodelCommonSchemaRefRequest {
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
    /// Sets `group`, which is required.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
}

request! {
    DeleteUmodelCommonSchemaRefRequest {
        "workspace" => workspace: path,
        "group" => group: query,
    }
}

impl Operation for DeleteUmodelCommonSchemaRefRequest {
    type Response = DeleteUmodelCommonSchemaRefResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUmodelCommonSchemaRef")
        .roa("DELETE", "/workspace/{workspace}/umodel/common-schema-ref")
        .required(&["workspace", "group"]);
}

/// Response to [`DeleteUmodelCommonSchemaRefRequest`].
#[non_exhaustive]
pub struct DeleteUmodelCommonSchemaRefResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    DeleteUmodelCommonSchemaRefResponse {
        "requestId" => request_id: value,
    }
}
