// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaCensorJobList`, from `ice/QueryMediaCensorJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CensorResult, CoverImageCensorResult, File, MediaCensorJobInput, VensorCensorResult, VideoCensorConfig, VideoTimeline};

/// Lists media moderation jobs with their overall results.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryMediaCensorJobListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_media_censor_job_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaCensorJobListRequest {
    /// IDs of the jobs to work on or to narrow the list down to.
    pub job_ids: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// Largest value, allowed or found, of this: page size. Range: 1 to 100.
    pub maximum_page_size: Option<i64>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Earliest moment at which listed jobs were made.
    pub start_of_job_created_time_range: Option<String>,
    /// Latest moment at which listed jobs were made.
    pub end_of_job_created_time_range: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl QueryMediaCensorJobListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `MaximumPageSize`.
    #[inline]
    pub fn maximum_page_size(mut self, value: i64) -> Self {
        self.maximum_page_size = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `StartOfJobCreatedTimeRange`.
    pub fn start_of_job_created_time_range(mut self, value: impl Into<String>) -> Self {
        self.start_of_job_created_time_range = Some(value.into());
        self
    }
    /// Sets `EndOfJobCreatedTimeRange`.
    pub fn end_of_job_created_time_range(mut self, value: impl Into<String>) -> Self {
        self.end_of_job_created_time_range = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    QueryMediaCensorJobListRequest {
        "JobIds" => job_ids: query,
        "NextPageToken" => next_page_token: query,
        "MaximumPageSize" => maximum_page_size: query,
        "State" => state: query,
        "StartOfJobCreatedTimeRange" => start_of_job_created_time_range: query,
        "EndOfJobCreatedTimeRange" => end_of_job_created_time_range: query,
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for QueryMediaCensorJobListRequest {
    type Response = QueryMediaCensorJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaCensorJobList").read_only();
}

impl Paginated for QueryMediaCensorJobListRequest {
    type Item = MediaCensorJob;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_censor_job_list)
    }
}

/// Response to [`QueryMediaCensorJobListRequest`].
#[non_exhaustive]
pub struct QueryMediaCensorJobListResponse {
    /// Items of the kind media censor job that were found or are concerned.
    pub media_censor_job_list: Vec<MediaCensorJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D1D5C080-8E2F-5030-8AB4-13092F17631B`.
    pub request_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `9b1a42bc6e8d46e6a1383b7e7f01****`.
    pub next_page_token: Option<String>,
    /// IDs of the non exists that were found or are concerned.
    pub non_exist_ids: Option<NonExistIds>,
}

response! {
    QueryMediaCensorJobListResponse {
        "MediaCensorJobList" => media_censor_job_list: list("MediaCensorJob"),
        "RequestId" => request_id: value,
        "NextPageToken" => next_page_token: value,
        "NonExistIds" => non_exist_ids: value,
    }
}

/// Items of the kind media censor job that were found or are concerned.
#[non_exhaustive]
pub struct MediaCensorJob {
    /// When the item was created. Example: `2021-11-04T07:25:48Z`.
    pub creation_time: Option<Timestamp>,
    /// When it was finished. Example: `2021-11-04T07:25:50Z`.
    pub finish_time: Option<Timestamp>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<String>,
    /// Outcomes of the cover image censor, one entry each.
    pub cover_image_censor_results: Vec<CoverImageCensorResult>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// Result of the step or check named title censor.
    pub title_censor_result: Option<CensorResult>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What was worked on.
    pub input: Option<MediaCensorJobInput>,
    /// Result of the step or check named barrage censor.
    pub barrage_censor_result: Option<CensorResult>,
    /// Result of the step or check named desc censor.
    pub desc_censor_result: Option<CensorResult>,
    /// Settings of the video censor, and what it works with.
    pub video_censor_config: Option<VideoCensorConfig>,
    /// ID of the job, for asking later how it stands. Example: `f8f166eea7a44e9bb0a4aecf9543`.
    pub job_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `example userdata ****`.
    pub user_data: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `InvalidParameter.ResourceNotFound`.
    pub code: Option<String>,
    /// Result of the step or check named vensor censor.
    pub vensor_censor_result: Option<VensorCensorResult>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `c5b30b7c0d0e4a0abde1d5f9e751****`.
    pub pipeline_id: Option<String>,
}

response! {
    MediaCensorJob {
        "CreationTime" => creation_time: value,
        "FinishTime" => finish_time: value,
        "Suggestion" => suggestion: value,
        "CoverImageCensorResults" => cover_image_censor_results: list("CoverImageCensorResult"),
        "State" => state: value,
        "TitleCensorResult" => title_censor_result: value,
        "Message" => message: value,
        "Input" => input: value,
        "BarrageCensorResult" => barrage_censor_result: value,
        "DescCensorResult" => desc_censor_result: value,
        "VideoCensorConfig" => video_censor_config: value,
        "JobId" => job_id: value,
        "UserData" => user_data: value,
        "Code" => code: value,
        "VensorCensorResult" => vensor_censor_result: value,
        "PipelineId" => pipeline_id: value,
    }
}

/// IDs of the non exists that were found or are concerned.
#[non_exhaustive]
pub struct NonExistIds {
    /// IDs of those that were asked for and do not exist. Example: `78dc866518b843259669df58ed30****`.
    pub string: Vec<String>,
}

response! {
    NonExistIds {
        "String" => string: list(""),
    }
}
