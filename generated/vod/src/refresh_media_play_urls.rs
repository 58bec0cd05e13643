// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshMediaPlayUrls`, from `vod/RefreshMediaPlayUrls.md`.

use alicloud_runtime::codegen::*;

/// Starts refresh or prefetch for the playback addresses of media given by media ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::RefreshMediaPlayUrlsRequest::new()
///     .media_ids("...")
///     .task_type("...");
/// let reply = client.refresh_media_play_urls(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshMediaPlayUrlsRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// The formats that are concerned.
    pub formats: Option<String>,
    /// The definitions that are concerned.
    pub definitions: Option<String>,
    /// Which kind of stream it is or is to be.
    pub stream_type: Option<String>,
    /// Which kind of result it is or is to be.
    pub result_type: Option<String>,
    /// Whether the segments of a playlist are refreshed as well.
    pub slice_flag: Option<bool>,
    /// How many there are of this: slice.
    pub slice_count: Option<i32>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl RefreshMediaPlayUrlsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`, which is required.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `Formats`.
    pub fn formats(mut self, value: impl Into<String>) -> Self {
        self.formats = Some(value.into());
        self
    }
    /// Sets `Definitions`.
    pub fn definitions(mut self, value: impl Into<String>) -> Self {
        self.definitions = Some(value.into());
        self
    }
    /// Sets `StreamType`.
    pub fn stream_type(mut self, value: impl Into<String>) -> Self {
        self.stream_type = Some(value.into());
        self
    }
    /// Sets `ResultType`.
    pub fn result_type(mut self, value: impl Into<String>) -> Self {
        self.result_type = Some(value.into());
        self
    }
    /// Sets `SliceFlag`.
    #[inline]
    pub fn slice_flag(mut self, value: bool) -> Self {
        self.slice_flag = Some(value);
        self
    }
    /// Sets `SliceCount`.
    #[inline]
    pub fn slice_count(mut self, value: i32) -> Self {
        self.slice_count = Some(value);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    RefreshMediaPlayUrlsRequest {
        "MediaIds" => media_ids: query,
        "TaskType" => task_type: query,
        "Formats" => formats: query,
        "Definitions" => definitions: query,
        "StreamType" => stream_type: query,
        "ResultType" => result_type: query,
        "SliceFlag" => slice_flag: query,
        "SliceCount" => slice_count: query,
        "UserData" => user_data: query,
    }
}

impl Operation for RefreshMediaPlayUrlsRequest {
    type Response = RefreshMediaPlayUrlsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RefreshMediaPlayUrls")
        .required(&["MediaIds", "TaskType"]);
}

/// Response to [`RefreshMediaPlayUrlsRequest`].
#[non_exhaustive]
pub struct RefreshMediaPlayUrlsResponse {
    /// ID of the media refresh job that the item belongs to or stands for.
    /// Example: `41d465e31957****`.
    pub media_refresh_job_id: Option<String>,
    /// IDs of the non exist medias that were found or are concerned.
    /// Example: `ca3a8f6e4957b658067095869****`.
    pub non_exist_media_ids: Option<String>,
    /// IDs of the forbidden medias that were found or are concerned.
    /// Example: `a6e49sfgd23p5g9ja7095863****`.
    pub forbidden_media_ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4AF6-04D5-D7393642****`.
    pub request_id: Option<String>,
}

response! {
    RefreshMediaPlayUrlsResponse {
        "MediaRefreshJobId" => media_refresh_job_id: value,
        "NonExistMediaIds" => non_exist_media_ids: value,
        "ForbiddenMediaIds" => forbidden_media_ids: value,
        "RequestId" => request_id: value,
    }
}
