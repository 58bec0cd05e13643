// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpsertUmodelData`, from `cms_2024_03_30/UpsertUmodelData.md`.

use alicloud_runtime::codegen::*;

/// Adds elements to the model of a workspace, or updates those that exist.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpsertUmodelDataRequest::new()
///     .workspace("workspace-test");
/// let reply = client.upsert_umodel_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpsertUmodelDataRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// HTTP method the webhook is called with. Example: `Upsert`.
    pub method: Option<String>,
    /// The elements to work on or to narrow the list down to.
    pub elements: Vec<Value>,
}

impl UpsertUmodelDataRequest {
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
    /// Sets `method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `elements`.
    pub fn elements(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.elements = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpsertUmodelDataRequest {
        "workspace" => workspace: path,
        "method" => method: query,
        "elements" => elements: body,
    }
}

impl Operation for UpsertUmodelDataRequest {
    type Response = UpsertUmodelDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpsertUmodelData")
        .roa("PATCH", "/workspace/{workspace}/umodel/data")
        .required(&["workspace"]);
}

/// Response to [`UpsertUmodelDataRequest`].
#[non_exhaustive]
pub struct UpsertUmodelDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
}

response! {
    UpsertUmodelDataResponse {
        "requestId" => request_id: value,
    }
}
