// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBinding`, from `imm/CreateBinding.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Binding};

/// Binds a dataset to an OSS bucket, whose present and future files are then indexed automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateBindingRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .uri("...");
/// let reply = client.create_binding(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBindingRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
}

impl CreateBindingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    CreateBindingRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "URI" => uri: query,
    }
}

impl Operation for CreateBindingRequest {
    type Response = CreateBindingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBinding")
        .required(&["ProjectName", "DatasetName", "URI"]);
}

/// Response to [`CreateBindingRequest`].
#[non_exhaustive]
pub struct CreateBindingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F74C5C9-5AC0-49F9-914D-E01589D3****`.
    pub request_id: Option<String>,
    /// Link between a data set and a bucket, with its state.
    pub binding: Option<Binding>,
}

response! {
    CreateBindingResponse {
        "RequestId" => request_id: value,
        "Binding" => binding: value,
    }
}
