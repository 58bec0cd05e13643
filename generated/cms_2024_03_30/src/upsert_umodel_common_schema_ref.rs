// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpsertUmodelCommonSchemaRef`, from `cms_2024_03_30/UpsertUmodelCommonSchemaRef.md`.

use alicloud_runtime::codegen::*;

/// Adds a reference to a common schema to the model of a workspace, or updates it.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpsertUmodelCommonSchemaRefRequest::new()
///     .workspace("workspace-test")
///     .group("card-service-daily01")
///     .version("0.1.0");
/// let reply = client.upsert_umodel_common_schema_ref(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpsertUmodelCommonSchemaRefRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** Group the shared schema belongs to. Example: `card-service-daily01`.
    pub group: Option<String>,
    /// **Required.** Which version of the software or the item is meant. Example: `0.1.0`.
    pub version: Option<String>,
}

impl UpsertUmodelCommonSchemaRefRequest {
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
    /// Sets `version`, which is required.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

request! {
    UpsertUmodelCommonSchemaRefRequest {
        "workspace" => workspace: path,
        "group" => group: query,
        "version" => version: query,
    }
}

impl Operation for UpsertUmodelCommonSchemaRefRequest {
    type Response = UpsertUmodelCommonSchemaRefResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpsertUmodelCommonSchemaRef")
        .roa("PATCH", "/workspace/{workspace}/umodel/common-schema-ref")
        .required(&["workspace", "group", "version"]);
}

/// Response to [`UpsertUmodelCommonSchemaRefRequest`].
#[non_exhaustive]
pub struct UpsertUmodelCommonSchemaRefResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-************`.
    pub request_id: Option<String>,
}

response! {
    UpsertUmodelCommonSchemaRefResponse {
        "requestId" => request_id: value,
    }
}
