// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamPreloadTasks`, from `live/DescribeLiveStreamPreloadTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists stream preload tasks of a domain, filtered by URL, status, or time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamPreloadTasksRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_preload_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Web address under which the play is found.
    pub play_url: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<LiveStreamPreloadTaskStatus>>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveStreamPreloadTasksRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `PlayUrl`.
    pub fn play_url(mut self, value: impl Into<String>) -> Self {
        self.play_url = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl Into<Open<LiveStreamPreloadTaskStatus>>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamPreloadTasksRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "TaskId" => task_id: query,
        "PlayUrl" => play_url: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveStreamPreloadTasksRequest {
    type Response = DescribeLiveStreamPreloadTasksResponse;
    type Error = DescribeLiveStreamPreloadTasksError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamPreloadTasks")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamPreloadTasksError] = &[
        DescribeLiveStreamPreloadTasksError::InvalidParam,
        DescribeLiveStreamPreloadTasksError::InvalidEndTimeMismatch,
        DescribeLiveStreamPreloadTasksError::DurationExceed,
        DescribeLiveStreamPreloadTasksError::InternalError2,
    ];
}

impl Paginated for DescribeLiveStreamPreloadTasksRequest {
    type Item = PreloadTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_num)
            .number(&response.page_num)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.preload_tasks)
    }
}

/// Response to [`DescribeLiveStreamPreloadTasksRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasksResponse {
    /// How many there are of this: page.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// The preload tasks that were found or are concerned, one entry each.
    pub preload_tasks: Vec<PreloadTask>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many there are of this: total.
    pub total_num: Option<i32>,
    /// Number of pages there are.
    pub total_page: Option<i32>,
}

response! {
    DescribeLiveStreamPreloadTasksResponse {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "PreloadTasks" => preload_tasks: list("PreloadTask"),
        "RequestId" => request_id: value,
        "TotalNum" => total_num: value,
        "TotalPage" => total_page: value,
    }
}

/// The preload tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PreloadTask {
    /// Part of the country or the world concerned.
    pub area: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Web address under which the play is found.
    pub play_url: Option<String>,
    /// When the preloaded ended or is to end.
    pub preloaded_end_time: Option<String>,
    /// When the preloaded began or is to begin.
    pub preloaded_start_time: Option<String>,
    /// How far the work has come.
    pub process: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

response! {
    PreloadTask {
        "Area" => area: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "PlayUrl" => play_url: value,
        "PreloadedEndTime" => preloaded_end_time: value,
        "PreloadedStartTime" => preloaded_start_time: value,
        "Process" => process: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum LiveStreamPreloadTaskStatus {
        /// The task is done.
        Complete = "complete",
        /// The task waits for its turn.
        Pending = "pending",
        /// The stream is being brought to the nodes.
        Preloading = "preloading",
        /// Ended without success.
        Failed = "failed",
    }
}

/// Errors that the documentation of [`DescribeLiveStreamPreloadTasksRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamPreloadTasksError = super::DocumentedError;
