// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUmodelData`, from `cms_2024_03_30/DeleteUmodelData.md`.

use alicloud_runtime::codegen::*;

/// Deletes one element, by domain, kind and name, from the model of a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteUmodelDataRequest::new()
///     .workspace("workspace-test");
/// let reply = client.delete_umodel_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUmodelDataRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// Domain of the model. Example: `apm`.
    pub domain: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Kind of model element; without it, every kind. Example: `metric_set`.
    pub kind: Option<String>,
}

impl DeleteUmodelDataRequest {
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
    /// Sets `domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

request! {
    DeleteUmodelDataRequest {
        "workspace" => workspace: path,
        "domain" => domain: query,
        "name" => name: query,
        "kind" => kind: query,
    }
}

impl Operation for DeleteUmodelDataRequest {
    type Response = DeleteUmodelDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUmodelData")
        .roa("DELETE", "/workspace/{workspace}/umodel/data")
        .required(&["workspace"]);
}

/// Response to [`DeleteUmodelDataRequest`].
#[non_exhaustive]
pub struct DeleteUmodelDataResponse {
    /// ID of this call; quote it when asking support about it. Example: `111111-222-333-1111-33333`.
    pub request_id: Option<String>,
}

response! {
    DeleteUmodelDataResponse {
        "requestId" => request_id: value,
    }
}
