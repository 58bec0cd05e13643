// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaCensorJobDetail`, from `ice/QueryMediaCensorJobDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CensorResult, CoverImageCensorResult, File, MediaCensorJobInput, VensorCensorResult, VideoCensorConfig, VideoTimeline};

/// Shows one media moderation job with its detailed findings.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryMediaCensorJobDetailRequest::new()
///     .job_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_media_censor_job_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// Largest value, allowed or found, of this: page size.
    pub maximum_page_size: Option<i64>,
}

impl QueryMediaCensorJobDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
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
}

request! {
    QueryMediaCensorJobDetailRequest {
        "JobId" => job_id: query,
        "NextPageToken" => next_page_token: query,
        "MaximumPageSize" => maximum_page_size: query,
    }
}

impl Operation for QueryMediaCensorJobDetailRequest {
    type Response = QueryMediaCensorJobDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaCensorJobDetail")
        .required(&["JobId"])
        .read_only();
}

impl Paginated for QueryMediaCensorJobDetailRequest {
    type Item = CoverImageCensorResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response
                    .media_censor_job_detail
                    .as_ref()
                    .and_then(|v| v.vensor_censor_result.as_ref())
                    .and_then(|v| v.next_page_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_censor_job_detail.as_mut()?.cover_image_censor_results)
    }
}

/// Response to [`QueryMediaCensorJobDetailRequest`].
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B42299E6-F71F-465F-8FE9-4FC2E3D3C2CA`.
    pub request_id: Option<String>,
    /// Details about the media censor job.
    pub media_censor_job_detail: Option<MediaCensorJobDetail>,
}

response! {
    QueryMediaCensorJobDetailResponse {
        "RequestId" => request_id: value,
        "MediaCensorJobDetail" => media_censor_job_detail: value,
    }
}

/// Details about the media censor job.
#[non_exhaustive]
pub struct MediaCensorJobDetail {
    /// When the item was created. Example: `2018-09-13T16:32:24Z`.
    pub creation_time: Option<Timestamp>,
    /// When it was finished. Example: `2018-09-13T16:38:24Z`.
    pub finish_time: Option<Timestamp>,
    /// What the service advises. Example: `block`.
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
    /// ID of the job, for asking later how it stands. Example: `f8f166eea7a44e9bb0a4aecf9543****`.
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
    MediaCensorJobDetail {
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
