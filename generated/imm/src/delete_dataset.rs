// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDataset`, from `imm/DeleteDataset.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data set, which must be without file metadata and bindings.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DeleteDatasetRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// let reply = client.delete_dataset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatasetRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
}

impl DeleteDatasetRequest {
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
}

request! {
    DeleteDatasetRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
    }
}

impl Operation for DeleteDatasetRequest {
    type Response = DeleteDatasetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDataset")
        .required(&["ProjectName", "DatasetName"]);
}

/// Response to [`DeleteDatasetRequest`].
pub type DeleteDatasetResponse = alicloud_runtime::EmptyResponse;
