// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataset`, from `imm/CreateDataset.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dataset, WorkflowParameter};

/// Creates a dataset in a project to hold file metadata.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateDatasetRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// let reply = client.create_dataset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatasetRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// How many there are of this: dataset max bind.
    pub dataset_max_bind_count: Option<i64>,
    /// How many there are of this: dataset max file.
    pub dataset_max_file_count: Option<i64>,
    /// How many there are of this: dataset max entity.
    pub dataset_max_entity_count: Option<i64>,
    /// How many there are of this: dataset max relation.
    pub dataset_max_relation_count: Option<i64>,
    /// How large the dataset max total file is or is to be.
    pub dataset_max_total_file_size: Option<i64>,
    /// Parameters of the workflow, with their values.
    pub workflow_parameters: Vec<WorkflowParameter>,
}

impl CreateDatasetRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `DatasetMaxBindCount`.
    #[inline]
    pub fn dataset_max_bind_count(mut self, value: i64) -> Self {
        self.dataset_max_bind_count = Some(value);
        self
    }
    /// Sets `DatasetMaxFileCount`.
    #[inline]
    pub fn dataset_max_file_count(mut self, value: i64) -> Self {
        self.dataset_max_file_count = Some(value);
        self
    }
    /// Sets `DatasetMaxEntityCount`.
    #[inline]
    pub fn dataset_max_entity_count(mut self, value: i64) -> Self {
        self.dataset_max_entity_count = Some(value);
        self
    }
    /// Sets `DatasetMaxRelationCount`.
    #[inline]
    pub fn dataset_max_relation_count(mut self, value: i64) -> Self {
        self.dataset_max_relation_count = Some(value);
        self
    }
    /// Sets `DatasetMaxTotalFileSize`.
    #[inline]
    pub fn dataset_max_total_file_size(mut self, value: i64) -> Self {
        self.dataset_max_total_file_size = Some(value);
        self
    }
    /// Sets `WorkflowParameters`.
    pub fn workflow_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<WorkflowParameter>>,
    ) -> Self {
        self.workflow_parameters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDatasetRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Description" => description: query,
        "TemplateId" => template_id: query,
        "DatasetMaxBindCount" => dataset_max_bind_count: query,
        "DatasetMaxFileCount" => dataset_max_file_count: query,
        "DatasetMaxEntityCount" => dataset_max_entity_count: query,
        "DatasetMaxRelationCount" => dataset_max_relation_count: query,
        "DatasetMaxTotalFileSize" => dataset_max_total_file_size: query,
        "WorkflowParameters" => workflow_parameters: query_json,
    }
}

impl Operation for CreateDatasetRequest {
    type Response = CreateDatasetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDataset")
        .required(&["ProjectName", "DatasetName"]);
}

/// Response to [`CreateDatasetRequest`].
#[non_exhaustive]
pub struct CreateDatasetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D74B3A9-5AC0-49F9-914D-E01589D3****`.
    pub request_id: Option<String>,
    /// The data set with its limits and counts.
    pub dataset: Option<Dataset>,
}

response! {
    CreateDatasetResponse {
        "RequestId" => request_id: value,
        "Dataset" => dataset: value,
    }
}
