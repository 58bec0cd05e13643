// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDataset`, from `imm/GetDataset.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dataset};

/// Shows one dataset, with file statistics on request.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetDatasetRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// let reply = client.get_dataset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDatasetRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Whether this holds: with statistics.
    pub with_statistics: Option<bool>,
}

impl GetDatasetRequest {
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
    /// Sets `WithStatistics`.
    #[inline]
    pub fn with_statistics(mut self, value: bool) -> Self {
        self.with_statistics = Some(value);
        self
    }
}

request! {
    GetDatasetRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "WithStatistics" => with_statistics: query,
    }
}

impl Operation for GetDatasetRequest {
    type Response = GetDatasetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDataset")
        .required(&["ProjectName", "DatasetName"])
        .read_only();
}

/// Response to [`GetDatasetRequest`].
#[non_exhaustive]
pub struct GetDatasetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D74B3A9-5AC0-49F9-914D-E01589D3****`.
    pub request_id: Option<String>,
    /// The data set with its limits and counts.
    pub dataset: Option<Dataset>,
}

response! {
    GetDatasetResponse {
        "RequestId" => request_id: value,
        "Dataset" => dataset: value,
    }
}
