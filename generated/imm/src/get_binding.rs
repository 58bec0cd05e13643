// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBinding`, from `imm/GetBinding.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Binding};

/// Shows the binding between a given dataset and OSS bucket.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetBindingRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .uri("...");
/// let reply = client.get_binding(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBindingRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
}

impl GetBindingRequest {
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
    GetBindingRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "URI" => uri: query,
    }
}

impl Operation for GetBindingRequest {
    type Response = GetBindingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBinding")
        .required(&["ProjectName", "DatasetName", "URI"])
        .read_only();
}

/// Response to [`GetBindingRequest`].
#[non_exhaustive]
pub struct GetBindingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AEFCD467-C928-4A36-951A-6EB5A592****`.
    pub request_id: Option<String>,
    /// Link between a data set and a bucket, with its state.
    pub binding: Option<Binding>,
}

response! {
    GetBindingResponse {
        "RequestId" => request_id: value,
        "Binding" => binding: value,
    }
}
