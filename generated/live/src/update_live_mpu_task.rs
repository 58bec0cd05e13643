// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveMPUTask`, from `live/UpdateLiveMPUTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Background, EncodeParams, LayoutVolume, MultiStreamURL, PassThrough, SingleSubParams, TranscodeParams, TranscodeParamsLayout, UserInfo, UserInfos, UserPane};

/// Changes a mixed-stream relay task, such as its output URLs or transcoding parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveMPUTaskRequest::new()
///     .app_id("...")
///     .channel_id("...")
///     .task_id("...");
/// let reply = client.update_live_mpu_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveMPUTaskRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Way in which the mix works.
    pub mix_mode: Option<String>,
    /// Web address under which the stream is found.
    pub stream_url: Option<String>,
    /// Web address under which the multi stream is found.
    pub multi_stream_url: Vec<MultiStreamURL>,
    /// The single sub params that are concerned.
    pub single_sub_params: Option<SingleSubParams>,
    /// The transcode params that are concerned.
    pub transcode_params: Option<TranscodeParams>,
    /// The sei params that are concerned.
    pub sei_params: Option<SeiParams>,
}

impl UpdateLiveMPUTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `MixMode`.
    pub fn mix_mode(mut self, value: impl Into<String>) -> Self {
        self.mix_mode = Some(value.into());
        self
    }
    /// Sets `StreamURL`.
    pub fn stream_url(mut self, value: impl Into<String>) -> Self {
        self.stream_url = Some(value.into());
        self
    }
    /// Sets `MultiStreamURL`.
    pub fn multi_stream_url(
        mut self,
        value: impl IntoIterator<Item = impl Into<MultiStreamURL>>,
    ) -> Self {
        self.multi_stream_url = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SingleSubParams`.
    pub fn single_sub_params(mut self, value: impl Into<SingleSubParams>) -> Self {
        self.single_sub_params = Some(value.into());
        self
    }
    /// Sets `TranscodeParams`.
    pub fn transcode_params(mut self, value: impl Into<TranscodeParams>) -> Self {
        self.transcode_params = Some(value.into());
        self
    }
    /// Sets `SeiParams`.
    pub fn sei_params(mut self, value: impl Into<SeiParams>) -> Self {
        self.sei_params = Some(value.into());
        self
    }
}

request! {
    UpdateLiveMPUTaskRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "TaskId" => task_id: query,
        "MixMode" => mix_mode: query,
        "StreamURL" => stream_url: query,
        "MultiStreamURL" => multi_stream_url: query_json,
        "SingleSubParams" => single_sub_params: query_json,
        "TranscodeParams" => transcode_params: query_json,
        "SeiParams" => sei_params: query_json,
    }
}

impl Operation for UpdateLiveMPUTaskRequest {
    type Response = UpdateLiveMPUTaskResponse;
    type Error = UpdateLiveMPUTaskError;
    const INFO: OperationInfo = super::operation("UpdateLiveMPUTask")
        .required(&["AppId", "ChannelId", "TaskId"]);
    const ERRORS: &'static [UpdateLiveMPUTaskError] = &[
        UpdateLiveMPUTaskError::InvalidParam,
        UpdateLiveMPUTaskError::OperationDenied,
        UpdateLiveMPUTaskError::MissingParam,
        UpdateLiveMPUTaskError::InternalError2,
    ];
}

/// Response to [`UpdateLiveMPUTaskRequest`].
pub type UpdateLiveMPUTaskResponse = alicloud_runtime::EmptyResponse;

/// The sei params that are concerned.
#[non_exhaustive]
pub struct SeiParams {
    /// Whether each frame carries layout and volumes; an empty object does so with the defaults.
    pub layout_volume: Option<LayoutVolume>,
    /// Data of yours that is handed on in the frames without change.
    pub pass_through: Option<PassThrough>,
}

impl SeiParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LayoutVolume`.
    pub fn layout_volume(mut self, value: impl Into<LayoutVolume>) -> Self {
        self.layout_volume = Some(value.into());
        self
    }
    /// Sets `PassThrough`.
    pub fn pass_through(mut self, value: impl Into<PassThrough>) -> Self {
        self.pass_through = Some(value.into());
        self
    }
}

request! {
    SeiParams {
        "LayoutVolume" => layout_volume: field,
        "PassThrough" => pass_through: field,
    }
}

/// Errors that the documentation of [`UpdateLiveMPUTaskRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateLiveMPUTaskError = super::DocumentedError;
