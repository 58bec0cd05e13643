// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVideoLabelClassificationTask`, from `imm/CreateVideoLabelClassificationTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ};

/// Starts a task that labels scenes, objects and events seen in a video.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateVideoLabelClassificationTaskRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.create_video_label_classification_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVideoLabelClassificationTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateVideoLabelClassificationTaskRequest {
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
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
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
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateVideoLabelClassificationTaskRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "UserData" => user_data: query,
        "Tags" => tags: query_json,
        "CredentialConfig" => credential_config: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateVideoLabelClassificationTaskRequest {
    type Response = CreateVideoLabelClassificationTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVideoLabelClassificationTask")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`CreateVideoLabelClassificationTaskRequest`].
#[non_exhaustive]
pub struct CreateVideoLabelClassificationTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FFFE0B6`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `03F-1Qt1Yn5RZZ0Zh3ZdYlDblv7****`.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `VideoLabelClassification-2f157087-91df-4fda-8c3e-232407ec*****`.
    pub task_id: Option<String>,
}

response! {
    CreateVideoLabelClassificationTaskResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
        "TaskId" => task_id: value,
    }
}
