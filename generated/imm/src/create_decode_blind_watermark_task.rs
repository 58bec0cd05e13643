// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDecodeBlindWatermarkTask`, from `imm/CreateDecodeBlindWatermarkTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Mns, Notification, RocketMQ};

/// Starts a task that reads the blind watermark IMM put into an image.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateDecodeBlindWatermarkTaskRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.create_decode_blind_watermark_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDecodeBlindWatermarkTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Level that the strength has on its scale.
    pub strength_level: Option<String>,
    /// Which kind of watermark it is or is to be.
    pub watermark_type: Option<String>,
    /// Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Quality at which the marked picture had been stored; only for marks of the old kind.
    pub image_quality: Option<i32>,
    /// Model that is meant: of a device, of data or of an AI.
    pub model: Option<String>,
    /// Address of the picture before it was marked; only for marks of the old kind.
    pub original_image_uri: Option<String>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateDecodeBlindWatermarkTaskRequest {
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
    /// Sets `StrengthLevel`.
    pub fn strength_level(mut self, value: impl Into<String>) -> Self {
        self.strength_level = Some(value.into());
        self
    }
    /// Sets `WatermarkType`.
    pub fn watermark_type(mut self, value: impl Into<String>) -> Self {
        self.watermark_type = Some(value.into());
        self
    }
    /// Sets `TargetURI`.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `ImageQuality`.
    #[inline]
    pub fn image_quality(mut self, value: i32) -> Self {
        self.image_quality = Some(value);
        self
    }
    /// Sets `Model`.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `OriginalImageURI`.
    pub fn original_image_uri(mut self, value: impl Into<String>) -> Self {
        self.original_image_uri = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateDecodeBlindWatermarkTaskRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "StrengthLevel" => strength_level: query,
        "WatermarkType" => watermark_type: query,
        "TargetURI" => target_uri: query,
        "ImageQuality" => image_quality: query,
        "Model" => model: query,
        "OriginalImageURI" => original_image_uri: query,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateDecodeBlindWatermarkTaskRequest {
    type Response = CreateDecodeBlindWatermarkTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDecodeBlindWatermarkTask")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`CreateDecodeBlindWatermarkTaskRequest`].
#[non_exhaustive]
pub struct CreateDecodeBlindWatermarkTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A7A2D0E-D8B8-4DA0-8127-EB32C6600ADE`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `27C-1jyAP5qQI7RoI8lFFwvMrWtl0ft`.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `DecodeBlindWatermark-78ac8f3b-59e0-45a6-9b67-32168c3f22b9`.
    pub task_id: Option<String>,
}

response! {
    CreateDecodeBlindWatermarkTaskResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
        "TaskId" => task_id: value,
    }
}
