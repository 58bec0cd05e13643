// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveStreamPreloadTasks`, from `live/SetLiveStreamPreloadTasks.md`.

use alicloud_runtime::codegen::*;

/// Submits tasks that preload play URLs in an area, for a period of time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveStreamPreloadTasksRequest::new()
///     .domain_name("...")
///     .play_url("...");
/// let reply = client.set_live_stream_preload_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Web address under which the play is found.
    pub play_url: Option<String>,
    /// Part of the country or the world concerned.
    pub area: Option<Open<Area>>,
    /// When the preloaded began or is to begin.
    pub preloaded_start_time: Option<String>,
    /// When the preloaded ended or is to end.
    pub preloaded_end_time: Option<String>,
}

impl SetLiveStreamPreloadTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `PlayUrl`, which is required.
    pub fn play_url(mut self, value: impl Into<String>) -> Self {
        self.play_url = Some(value.into());
        self
    }
    /// Sets `Area`.
    pub fn area(mut self, value: impl Into<Open<Area>>) -> Self {
        self.area = Some(value.into());
        self
    }
    /// Sets `PreloadedStartTime`.
    pub fn preloaded_start_time(mut self, value: impl Into<String>) -> Self {
        self.preloaded_start_time = Some(value.into());
        self
    }
    /// Sets `PreloadedEndTime`.
    pub fn preloaded_end_time(mut self, value: impl Into<String>) -> Self {
        self.preloaded_end_time = Some(value.into());
        self
    }
}

request! {
    SetLiveStreamPreloadTasksRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "PlayUrl" => play_url: query,
        "Area" => area: query,
        "PreloadedStartTime" => preloaded_start_time: query,
        "PreloadedEndTime" => preloaded_end_time: query,
    }
}

impl Operation for SetLiveStreamPreloadTasksRequest {
    type Response = SetLiveStreamPreloadTasksResponse;
    type Error = SetLiveStreamPreloadTasksError;
    const INFO: OperationInfo = super::operation("SetLiveStreamPreloadTasks")
        .required(&["DomainName", "PlayUrl"])
        .region("RegionId");
    const ERRORS: &'static [SetLiveStreamPreloadTasksError] = &[
        SetLiveStreamPreloadTasksError::InvalidParam,
        SetLiveStreamPreloadTasksError::InvalidEndTimeMismatch,
        SetLiveStreamPreloadTasksError::DurationExceed,
        SetLiveStreamPreloadTasksError::QuotaExceededPreloadTaskslimit,
        SetLiveStreamPreloadTasksError::NoSpecialConfiguration,
        SetLiveStreamPreloadTasksError::InternalError2,
    ];
}

/// Response to [`SetLiveStreamPreloadTasksRequest`].
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasksResponse {
    /// Web address under which the failed is found.
    pub failed_url: Option<i32>,
    /// The preload tasks messages that were found or are concerned, one entry each.
    pub preload_tasks_messages: Vec<PreloadTasksMessage>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Web address under which the success is found.
    pub success_url: Option<i32>,
    /// Web address under which the total is found.
    pub total_url: Option<i32>,
}

response! {
    SetLiveStreamPreloadTasksResponse {
        "FailedURL" => failed_url: value,
        "PreloadTasksMessages" => preload_tasks_messages: list("PreloadTasksMessage"),
        "RequestId" => request_id: value,
        "Status" => status: value,
        "SuccessURL" => success_url: value,
        "TotalURL" => total_url: value,
    }
}

/// The preload tasks messages that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PreloadTasksMessage {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Web address under which the play is found.
    pub play_url: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

response! {
    PreloadTasksMessage {
        "Description" => description: value,
        "PlayUrl" => play_url: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// Part of the country or the world concerned.
    pub enum Area {
        /// The mainland of China.
        Domestic = "domestic",
        /// The world outside the mainland of China.
        Overseas = "overseas",
        /// All over the world.
        Global = "global",
    }
}

/// Errors that the documentation of [`SetLiveStreamPreloadTasksRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
/// - [`QuotaExceededPreloadTaskslimit`](super::DocumentedError::QuotaExceededPreloadTaskslimit)
/// - [`NoSpecialConfiguration`](super::DocumentedError::NoSpecialConfiguration)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetLiveStreamPreloadTasksError = super::DocumentedError;
