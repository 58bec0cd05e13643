// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTranscodeTask`, from `vod/ListTranscodeTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TaskStatus, Trigger};

/// Lists past transcoding tasks of a video or audio file, without details of single jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListTranscodeTaskRequest::new()
///     .video_id("d4860fcc6a5*****bce9fed52e893824");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transcode_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTranscodeTaskRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `d4860fcc6a5*****bce9fed52e893824`.
    pub video_id: Option<String>,
    /// Beginning of the period to look at. Example: `2019-01-23T12:35:12Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-01-23T12:40:12Z`.
    pub end_time: Option<Timestamp>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
}

impl ListTranscodeTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    ListTranscodeTaskRequest {
        "VideoId" => video_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for ListTranscodeTaskRequest {
    type Response = ListTranscodeTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTranscodeTask")
        .required(&["VideoId"])
        .read_only();
}

impl Paginated for ListTranscodeTaskRequest {
    type Item = TranscodeTask;
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
        Some(&mut response.transcode_task_list)
    }
}

/// Response to [`ListTranscodeTaskRequest`].
#[non_exhaustive]
pub struct ListTranscodeTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Items of the kind transcode task that were found or are concerned.
    pub transcode_task_list: Vec<TranscodeTask>,
}

response! {
    ListTranscodeTaskResponse {
        "RequestId" => request_id: value,
        "TranscodeTaskList" => transcode_task_list: list(""),
    }
}

/// Items of the kind transcode task that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeTask {
    /// Time that is set or recorded for this: complete. Example: `2019-01-23T12:40:12Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2019-01-23T12:35:12Z`.
    pub creation_time: Option<Timestamp>,
    /// How far the task has come or how it ended. Example: `Processing`.
    pub task_status: Option<Open<TaskStatus>>,
    /// ID of the transcode task that the item belongs to or stands for.
    /// Example: `b1b65ab107*****ba3dbb900f6c1fe0`.
    pub transcode_task_id: Option<String>,
    /// ID of the transcode template group that the item belongs to or stands for.
    /// Example: `b500c7094bd24*****f3e9900752d7c3`.
    pub transcode_template_group_id: Option<String>,
    /// What started the task. Example: `Auto`.
    pub trigger: Option<Open<Trigger>>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `d4860fcc6a5*****bce9fed52e893824`.
    pub video_id: Option<String>,
}

response! {
    TranscodeTask {
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "TaskStatus" => task_status: value,
        "TranscodeTaskId" => transcode_task_id: value,
        "TranscodeTemplateGroupId" => transcode_template_group_id: value,
        "Trigger" => trigger: value,
        "VideoId" => video_id: value,
    }
}
