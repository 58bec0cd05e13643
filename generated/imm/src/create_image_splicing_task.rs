// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImageSplicingTask`, from `imm/CreateImageSplicingTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ, TaskSource};

/// Starts a task that stitches several images into one and saves it to OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::create_image_splicing_task::TaskSource;
///
/// let request = alicloud_imm::CreateImageSplicingTaskRequest::new()
///     .project_name("...")
///     .sources([TaskSource::new()])
///     .target_uri("...");
/// let reply = client.create_image_splicing_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImageSplicingTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Servers that the content is fetched from.
    pub sources: Vec<TaskSource>,
    /// **Required.** Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Notation or file format of the image.
    pub image_format: Option<String>,
    /// How much of the original's quality is kept; less makes smaller files.
    pub quality: Option<i64>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Which kind of scale it is or is to be.
    pub scale_type: Option<String>,
    /// Pixels to a multiple of which width or height of the pictures is brought.
    pub align: Option<i64>,
    /// Gap between the joined pictures, in pixels.
    pub padding: Option<i64>,
    /// Empty edge around the joined picture, in pixels.
    pub margin: Option<i64>,
    /// Color of the gaps and edges.
    pub background_color: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateImageSplicingTaskRequest {
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
    /// Sets `Sources`, which is required.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<TaskSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetURI`, which is required.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `ImageFormat`.
    pub fn image_format(mut self, value: impl Into<String>) -> Self {
        self.image_format = Some(value.into());
        self
    }
    /// Sets `Quality`.
    #[inline]
    pub fn quality(mut self, value: i64) -> Self {
        self.quality = Some(value);
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `ScaleType`.
    pub fn scale_type(mut self, value: impl Into<String>) -> Self {
        self.scale_type = Some(value.into());
        self
    }
    /// Sets `Align`.
    #[inline]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
    /// Sets `Padding`.
    #[inline]
    pub fn padding(mut self, value: i64) -> Self {
        self.padding = Some(value);
        self
    }
    /// Sets `Margin`.
    #[inline]
    pub fn margin(mut self, value: i64) -> Self {
        self.margin = Some(value);
        self
    }
    /// Sets `BackgroundColor`.
    pub fn background_color(mut self, value: impl Into<String>) -> Self {
        self.background_color = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
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
    CreateImageSplicingTaskRequest {
        "ProjectName" => project_name: query,
        "Sources" => sources: query_json,
        "TargetURI" => target_uri: query,
        "ImageFormat" => image_format: query,
        "Quality" => quality: query,
        "Direction" => direction: query,
        "ScaleType" => scale_type: query,
        "Align" => align: query,
        "Padding" => padding: query,
        "Margin" => margin: query,
        "BackgroundColor" => background_color: query,
        "UserData" => user_data: query,
        "CredentialConfig" => credential_config: query_json,
        "Tags" => tags: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateImageSplicingTaskRequest {
    type Response = CreateImageSplicingTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateImageSplicingTask")
        .required(&["ProjectName", "Sources", "TargetURI"]);
}

/// Response to [`CreateImageSplicingTaskRequest`].
#[non_exhaustive]
pub struct CreateImageSplicingTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `94D6F994-E298-037E-8E8B-0090F27*****`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `10C-1R6p7Km0H5Ieg38LKXTIvw*****`.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `ImageSplicing-537cc157-7645-444a-a631-c8db4d02*****`.
    pub task_id: Option<String>,
}

response! {
    CreateImageSplicingTaskResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
        "TaskId" => task_id: value,
    }
}
