// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSimilarImageClusteringTask`, from `imm/CreateSimilarImageClusteringTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Mns, Notification, RocketMQ};

/// Starts a task that groups similar images of a dataset, for example to drop duplicates.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateSimilarImageClusteringTaskRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// let reply = client.create_similar_image_clustering_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSimilarImageClusteringTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateSimilarImageClusteringTaskRequest {
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
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateSimilarImageClusteringTaskRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "UserData" => user_data: query,
        "Tags" => tags: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateSimilarImageClusteringTaskRequest {
    type Response = CreateSimilarImageClusteringTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSimilarImageClusteringTask")
        .required(&["ProjectName", "DatasetName"]);
}

/// Response to [`CreateSimilarImageClusteringTaskRequest`].
#[non_exhaustive]
pub struct CreateSimilarImageClusteringTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B3D5E0A-D8B8-4DA0-8127-ED32C851****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `SimilarImageClustering-48d0a0f3-8459-47f4-b8af-ff49c64****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `3BF-1UhtFyrua71eOkFlqYq23Co****`.
    pub event_id: Option<String>,
}

response! {
    CreateSimilarImageClusteringTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}
