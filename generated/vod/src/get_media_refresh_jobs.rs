// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaRefreshJobs`, from `vod/GetMediaRefreshJobs.md`.

use alicloud_runtime::codegen::*;

/// Shows refresh or prefetch jobs for media: status, filter policy and more.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetMediaRefreshJobsRequest::new()
///     .media_refresh_job_id("...");
/// let reply = client.get_media_refresh_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaRefreshJobsRequest {
    /// **Required.** ID of the media refresh job that the call is about.
    pub media_refresh_job_id: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
}

impl GetMediaRefreshJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaRefreshJobId`, which is required.
    pub fn media_refresh_job_id(mut self, value: impl Into<String>) -> Self {
        self.media_refresh_job_id = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    GetMediaRefreshJobsRequest {
        "MediaRefreshJobId" => media_refresh_job_id: query,
        "MediaId" => media_id: query,
    }
}

impl Operation for GetMediaRefreshJobsRequest {
    type Response = GetMediaRefreshJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaRefreshJobs")
        .method("GET")
        .required(&["MediaRefreshJobId"])
        .read_only();
}

/// Response to [`GetMediaRefreshJobsRequest`].
#[non_exhaustive]
pub struct GetMediaRefreshJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4AF6-D7393642CA58****`.
    pub request_id: Option<String>,
    /// The media refresh jobs that were found or are concerned, one entry each.
    pub media_refresh_jobs: Vec<MediaRefreshJob>,
}

response! {
    GetMediaRefreshJobsResponse {
        "RequestId" => request_id: value,
        "MediaRefreshJobs" => media_refresh_jobs: list(""),
    }
}

/// The media refresh jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MediaRefreshJob {
    /// ID of the media refresh job that the item belongs to or stands for.
    /// Example: `41d465e31957****`.
    pub media_refresh_job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `ca3a8f6e4957b658067095869****`.
    pub media_id: Option<String>,
    /// Kind of work that the task does. Example: `Preload`.
    pub task_type: Option<String>,
    /// What is done about the filter, as rules. Example: `text`.
    pub filter_policy: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// The success play URLs that are concerned.
    pub success_play_urls: Option<String>,
    /// IDs of the tasks that were found or are concerned. Example: `70422****,9524****`.
    pub task_ids: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `PreloadQueueFull`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// When the item was created. Example: `2022-05-20T08:23:22Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-05-21T08:23:22Z`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    MediaRefreshJob {
        "MediaRefreshJobId" => media_refresh_job_id: value,
        "MediaId" => media_id: value,
        "TaskType" => task_type: value,
        "FilterPolicy" => filter_policy: value,
        "Status" => status: value,
        "SuccessPlayUrls" => success_play_urls: value,
        "TaskIds" => task_ids: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "UserData" => user_data: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}
