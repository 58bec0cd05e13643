// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFigureClustersMergingTask`, from `imm/CreateFigureClustersMergingTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Mns, Notification, RocketMQ};

/// Starts a task that merges two or more face clusters into one.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateFigureClustersMergingTaskRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .to("...");
/// let reply = client.create_figure_clusters_merging_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFigureClustersMergingTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Group that is merged into another and then gone; name one here or several in `Froms`.
    pub from_: Option<String>,
    /// **Required.** Group that the others are merged into.
    pub to: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// The froms to work on or to narrow the list down to.
    pub froms: Vec<String>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateFigureClustersMergingTaskRequest {
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
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `To`, which is required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
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
    /// Sets `Froms`.
    pub fn froms(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.froms = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateFigureClustersMergingTaskRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "From" => from_: query,
        "To" => to: query,
        "UserData" => user_data: query,
        "Tags" => tags: query_json,
        "Froms" => froms: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateFigureClustersMergingTaskRequest {
    type Response = CreateFigureClustersMergingTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFigureClustersMergingTask")
        .required(&["ProjectName", "DatasetName", "To"]);
}

/// Response to [`CreateFigureClustersMergingTaskRequest`].
#[non_exhaustive]
pub struct CreateFigureClustersMergingTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FF****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `92376fbb-171f-4259-913f-705f7ee0****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `0ED-1Bz8z71k5TtsUejT4UJ16E****`.
    pub event_id: Option<String>,
}

response! {
    CreateFigureClustersMergingTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}
