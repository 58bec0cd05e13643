// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVideoModerationTask`, from `imm/CreateVideoModerationTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ};

/// Starts a task that checks a video for risky or forbidden content.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateVideoModerationTaskRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.create_video_moderation_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVideoModerationTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// The scenes to work on or to narrow the list down to.
    pub scenes: Vec<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i64>,
    /// Largest value, allowed or found, of this: frames.
    pub max_frames: Option<i64>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateVideoModerationTaskRequest {
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
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
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
    /// Sets `Scenes`.
    pub fn scenes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scenes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `MaxFrames`.
    #[inline]
    pub fn max_frames(mut self, value: i64) -> Self {
        self.max_frames = Some(value);
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateVideoModerationTaskRequest {
        "ProjectName" => project_name: query,
        "UserData" => user_data: query,
        "SourceURI" => source_uri: query,
        "Tags" => tags: query_json,
        "CredentialConfig" => credential_config: query_json,
        "Scenes" => scenes: query_json,
        "Interval" => interval: query,
        "MaxFrames" => max_frames: query,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateVideoModerationTaskRequest {
    type Response = CreateVideoModerationTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVideoModerationTask")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`CreateVideoModerationTaskRequest`].
#[non_exhaustive]
pub struct CreateVideoModerationTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B3D5E0A-D8B8-4DA0-8127-ED32C851****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `VideoModeration-9442a216-4691-4a48-846d-76daccaf*****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `2E6-1I0FGn0zFnl5AflRfhzClma*****`.
    pub event_id: Option<String>,
}

response! {
    CreateVideoModerationTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}
