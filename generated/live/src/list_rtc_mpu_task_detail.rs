// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRtcMPUTaskDetail`, from `live/ListRtcMPUTaskDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Background, EncodeParams, LayoutVolume, PassThrough, SeiParams, SingleSubParams};

/// Lists mixed-stream relay tasks of an app with all their parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListRtcMPUTaskDetailRequest::new()
///     .app_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_rtc_mpu_task_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
}

impl ListRtcMPUTaskDetailRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    ListRtcMPUTaskDetailRequest {
        "AppId" => app_id: query,
        "TaskId" => task_id: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for ListRtcMPUTaskDetailRequest {
    type Response = ListRtcMPUTaskDetailResponse;
    type Error = ListRtcMPUTaskDetailError;
    const INFO: OperationInfo = super::operation("ListRtcMPUTaskDetail")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [ListRtcMPUTaskDetailError] = &[
        ListRtcMPUTaskDetailError::InvalidParam,
        ListRtcMPUTaskDetailError::OperationDenied,
        ListRtcMPUTaskDetailError::MissingParam,
        ListRtcMPUTaskDetailError::InternalError2,
    ];
}

impl Paginated for ListRtcMPUTaskDetailRequest {
    type Item = MPUTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.mpu_tasks)
    }
}

/// Response to [`ListRtcMPUTaskDetailRequest`].
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The MPU tasks that were found or are concerned, one entry each.
    pub mpu_tasks: Vec<MPUTask>,
}

response! {
    ListRtcMPUTaskDetailResponse {
        "RequestId" => request_id: value,
        "MPUTasks" => mpu_tasks: list(""),
    }
}

/// The MPU tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MPUTask {
    /// ID that the service gave the application. Example: `yourAppId`.
    pub app_id: Option<String>,
    /// ID of the channel that the item belongs to or stands for. Example: `yourChannelId`.
    pub channel_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `yourTaskId`.
    pub task_id: Option<String>,
    /// Way in which the mix works. Example: `0`.
    pub mix_mode: Option<String>,
    /// Web address under which the stream is found. Example: `rtmp://example.com/live/stream****`.
    pub stream_url: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `CN-Shanghai`.
    pub region: Option<String>,
    /// The single sub params that are concerned.
    pub single_sub_params: Option<SingleSubParams>,
    /// The transcode params that are concerned.
    pub transcode_params: Option<TranscodeParams>,
    /// The sei params that are concerned.
    pub sei_params: Option<SeiParams>,
}

response! {
    MPUTask {
        "AppId" => app_id: value,
        "ChannelId" => channel_id: value,
        "TaskId" => task_id: value,
        "MixMode" => mix_mode: value,
        "StreamURL" => stream_url: value,
        "Region" => region: value,
        "SingleSubParams" => single_sub_params: value,
        "TranscodeParams" => transcode_params: value,
        "SeiParams" => sei_params: value,
    }
}

/// The transcode params that are concerned.
#[non_exhaustive]
pub struct TranscodeParams {
    /// Picture behind everything else on the canvas.
    pub background: Option<Background>,
    /// The encode params that are concerned.
    pub encode_params: Option<EncodeParams>,
    /// Where each picture stands on the canvas.
    pub layout: Option<Layout>,
    /// What is known about each user, one entry each.
    pub user_infos: Vec<UserInfos>,
}

response! {
    TranscodeParams {
        "Background" => background: value,
        "EncodeParams" => encode_params: value,
        "Layout" => layout: value,
        "UserInfos" => user_infos: list(""),
    }
}

/// Where each picture stands on the canvas.
#[non_exhaustive]
pub struct Layout {
    /// The user panes that were found or are concerned, one entry each.
    pub user_panes: Vec<UserPane>,
}

response! {
    Layout {
        "UserPanes" => user_panes: list(""),
    }
}

/// The user panes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserPane {
    /// What is known about the user.
    pub user_info: Option<UserInfo>,
    /// Vertical size of the picture or pane, in pixels or as a share. Example: `0.2632`.
    pub height: Option<String>,
    /// Horizontal size of the picture or pane, in pixels or as a share. Example: `0.3564`.
    pub width: Option<String>,
    /// Horizontal place as a share of the canvas. Example: `0.2456`.
    pub x: Option<String>,
    /// Vertical place as a share of the canvas. Example: `0.3789`.
    pub y: Option<String>,
    /// Which picture lies over which; 0 is at the bottom. Example: `0`.
    pub z_order: Option<String>,
    /// Web address under which the background image is found. Example: `yourImageUrl`.
    pub background_image_url: Option<String>,
    /// Way in which the render works. Example: `1`.
    pub render_mode: Option<String>,
}

response! {
    UserPane {
        "UserInfo" => user_info: value,
        "Height" => height: value,
        "Width" => width: value,
        "X" => x: value,
        "Y" => y: value,
        "ZOrder" => z_order: value,
        "BackgroundImageUrl" => background_image_url: value,
        "RenderMode" => render_mode: value,
    }
}

/// What is known about the user.
#[non_exhaustive]
pub struct UserInfo {
    /// Which kind of source it is or is to be. Example: `camera`.
    pub source_type: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `yourSubUserId`.
    pub user_id: Option<String>,
}

response! {
    UserInfo {
        "SourceType" => source_type: value,
        "UserId" => user_id: value,
    }
}

/// What is known about each user, one entry each.
#[non_exhaustive]
pub struct UserInfos {
    /// ID of the user or account that the call or the item is about. Example: `yourSubUserId`.
    pub user_id: Option<String>,
    /// Which kind of source it is or is to be. Example: `camera`.
    pub source_type: Option<String>,
    /// Which kind of stream it is or is to be. Example: `0`.
    pub stream_type: Option<String>,
}

response! {
    UserInfos {
        "UserId" => user_id: value,
        "SourceType" => source_type: value,
        "StreamType" => stream_type: value,
    }
}

/// Errors that the documentation of [`ListRtcMPUTaskDetailRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ListRtcMPUTaskDetailError = super::DocumentedError;
