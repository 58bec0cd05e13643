// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUmodelCommonSchemaRef`, from `cms_2024_03_30/GetUmodelCommonSchemaRef.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonSchemaRef};

/// Returns the common Umodel schema that a workspace refers to.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetUmodelCommonSchemaRefRequest::new()
///     .workspace("workspace-test");
/// let reply = client.get_umodel_common_schema_ref(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUmodelCommonSchemaRefRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
}

impl GetUmodelCommonSchemaRefRequest {
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
    GetUmodelCommonSchemaRefRequest {
        "workspace" => workspace: path,
    }
}

impl Operation for GetUmodelCommonSchemaRefRequest {
    type Response = GetUmodelCommonSchemaRefResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUmodelCommonSchemaRef")
        .roa("GET", "/workspace/{workspace}/umodel/common-schema-ref")
        .required(&["workspace"])
        .read_only();
}

/// Response to [`GetUmodelCommonSchemaRefRequest`].
#[non_exhaustive]
pub struct GetUmodelCommonSchemaRefResponse {
    /// Shared schemas the model builds on.
    pub common_schema_ref: Vec<CommonSchemaRef>,
}

response! {
    GetUmodelCommonSchemaRefResponse {
        "commonSchemaRef" => common_schema_ref: list(""),
    }
}
