// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartLiveMPUTask`, from `live/StartLiveMPUTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Background, EncodeParams, LayoutVolume, MultiStreamURL, PassThrough, SeiParams, SingleSubParams, TranscodeParams, TranscodeParamsLayout, UserInfo, UserInfos, UserPane};

/// Creates a task that mixes or relays streams of a real-time channel to a push address.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StartLiveMPUTaskRequest::new()
///     .app_id("...")
///     .channel_id("...")
///     .task_id("...")
///     .mix_mode("...");
/// let reply = client.start_live_mpu_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartLiveMPUTaskRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Way in which the mix works.
    pub mix_mode: Option<String>,
    /// Web address under which the stream is found.
    pub stream_url: Option<String>,
    /// Web address under which the multi stream is found.
    pub multi_stream_url: Vec<MultiStreamURL>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Time that is set or recorded for this: max idle.
    pub max_idle_time: Option<String>,
    /// The single sub params that are concerned.
    pub single_sub_params: Option<SingleSubParams>,
    /// The transcode params that are concerned.
    pub transcode_params: Option<TranscodeParams>,
    /// The sei params that are concerned.
    pub sei_params: Option<SeiParams>,
}

impl StartLiveMPUTaskRequest {
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
    /// Sets `MixMode`, which is required.
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `MaxIdleTime`.
    pub fn max_idle_time(mut self, value: impl Into<String>) -> Self {
        self.max_idle_time = Some(value.into());
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
    StartLiveMPUTaskRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "TaskId" => task_id: query,
        "MixMode" => mix_mode: query,
        "StreamURL" => stream_url: query,
        "MultiStreamURL" => multi_stream_url: query_json,
        "Region" => region: query,
        "MaxIdleTime" => max_idle_time: query,
        "SingleSubParams" => single_sub_params: query_json,
        "TranscodeParams" => transcode_params: query_json,
        "SeiParams" => sei_params: query_json,
    }
}

impl Operation for StartLiveMPUTaskRequest {
    type Response = StartLiveMPUTaskResponse;
    type Error = StartLiveMPUTaskError;
    const INFO: OperationInfo = super::operation("StartLiveMPUTask")
        .required(&["AppId", "ChannelId", "TaskId", "MixMode"]);
    const ERRORS: &'static [StartLiveMPUTaskError] = &[
        StartLiveMPUTaskError::InvalidParam,
        StartLiveMPUTaskError::OperationDenied,
        StartLiveMPUTaskError::MissingParam,
        StartLiveMPUTaskError::InternalError2,
    ];
}

/// Response to [`StartLiveMPUTaskRequest`].
pub type StartLiveMPUTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartLiveMPUTaskRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StartLiveMPUTaskError = super::DocumentedError;
