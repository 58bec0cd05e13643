// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateProject`, from `imm/CreateProject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Project, ProjectTag, Tag};

/// Creates a project, the container for datasets and bucket bindings.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateProjectRequest::new()
///     .project_name("...");
/// let reply = client.create_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateProjectRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// RAM role that the service takes on to read and write your files.
    pub service_role: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// How many there are of this: project max dataset.
    pub project_max_dataset_count: Option<i64>,
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
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<ProjectTag>,
}

impl CreateProjectRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ServiceRole`.
    pub fn service_role(mut self, value: impl Into<String>) -> Self {
        self.service_role = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `ProjectMaxDatasetCount`.
    #[inline]
    pub fn project_max_dataset_count(mut self, value: i64) -> Self {
        self.project_max_dataset_count = Some(value);
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
    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProjectTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateProjectRequest {
        "ProjectName" => project_name: query,
        "Description" => description: query,
        "ServiceRole" => service_role: query,
        "TemplateId" => template_id: query,
        "ProjectMaxDatasetCount" => project_max_dataset_count: query,
        "DatasetMaxBindCount" => dataset_max_bind_count: query,
        "DatasetMaxFileCount" => dataset_max_file_count: query,
        "DatasetMaxEntityCount" => dataset_max_entity_count: query,
        "DatasetMaxRelationCount" => dataset_max_relation_count: query,
        "DatasetMaxTotalFileSize" => dataset_max_total_file_size: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for CreateProjectRequest {
    type Response = CreateProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateProject")
        .required(&["ProjectName"]);
}

/// Response to [`CreateProjectRequest`].
#[non_exhaustive]
pub struct CreateProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F7D235C-76FF-4B65-800C-8238AE3F****`.
    pub request_id: Option<String>,
    /// The project with its limits and role.
    pub project: Option<Project>,
}

response! {
    CreateProjectResponse {
        "RequestId" => request_id: value,
        "Project" => project: value,
    }
}
