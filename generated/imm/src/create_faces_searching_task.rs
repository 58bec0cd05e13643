// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFacesSearchingTask`, from `imm/CreateFacesSearchingTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Mns, Notification, RocketMQ};

/// Starts a task that finds the faces in a dataset most similar to those in a given image.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateFacesSearchingTaskRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// let reply = client.create_faces_searching_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFacesSearchingTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Servers that the content is fetched from.
    pub sources: Vec<FacesSearchingTaskSource>,
    /// Result of the step or check named max.
    pub max_result: Option<i64>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateFacesSearchingTaskRequest {
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
    /// Sets `Sources`.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<FacesSearchingTaskSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxResult`.
    #[inline]
    pub fn max_result(mut self, value: i64) -> Self {
        self.max_result = Some(value);
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateFacesSearchingTaskRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "UserData" => user_data: query,
        "Sources" => sources: query_json,
        "MaxResult" => max_result: query,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateFacesSearchingTaskRequest {
    type Response = CreateFacesSearchingTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFacesSearchingTask")
        .required(&["ProjectName", "DatasetName"]);
}

/// Response to [`CreateFacesSearchingTaskRequest`].
#[non_exhaustive]
pub struct CreateFacesSearchingTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B1E79399-05F7-06D8-95FE-EBE17BA*****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `CreateFacesSearchingTask-00bec802-073a-4b61-ba*****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `0ED-1Bz8z71k5TtsUejT4UJ16****`.
    pub event_id: Option<String>,
}

response! {
    CreateFacesSearchingTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct FacesSearchingTaskSource {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
}

impl FacesSearchingTaskSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    FacesSearchingTaskSource {
        "URI" => uri: field,
    }
}
