// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaCensorJobDetail`, from `mts/QueryMediaCensorJobDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{File, Input, VideoCensorConfig};

/// Returns a content moderation job with the results for video, cover images, and text.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryMediaCensorJobDetailRequest::new()
///     .job_id("2288c6ca184c0e47098a5b665e2a126797")
///     .maximum_page_size(30);
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
    /// Example: `2288c6ca184c0e47098a5b665e2a126797`.
    pub job_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it. Example: `1`.
    pub next_page_token: Option<String>,
    /// Largest value, allowed or found, of this: page size.
    /// Range: 1 to 300. Default: `30`. Example: `30`.
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
    /// When it was finished. Example: `2018-09-21`.
    pub finish_time: Option<String>,
    /// What the service advises. Example: `block`.
    pub suggestion: Option<String>,
    /// Outcomes of the cover image censor, one entry each.
    pub cover_image_censor_results: Vec<CoverImageCensorResult>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// Result of the step or check named title censor.
    pub title_censor_result: Option<CensorResult>,
    /// Text for people that explains the code or the event beside it. Example: `1`.
    pub message: Option<String>,
    /// File that is read, with bucket, region and object.
    pub input: Option<Input>,
    /// Result of the step or check named barrage censor.
    pub barrage_censor_result: Option<CensorResult>,
    /// Result of the step or check named desc censor.
    pub desc_censor_result: Option<CensorResult>,
    /// Settings of the video censor, and what it works with.
    pub video_censor_config: Option<VideoCensorConfig>,
    /// ID of the job, for asking later how it stands. Example: `f8f166eea7a44e9bb0a4aecf9543a793`.
    pub job_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `1`.
    pub user_data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `1`.
    pub code: Option<String>,
    /// Result of the step or check named vensor censor.
    pub vensor_censor_result: Option<VensorCensorResult>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `c5b30b7c0d0e4a0abde1d5f9e751a772`.
    pub pipeline_id: Option<String>,
    /// Result of the step or check named audio censor.
    pub audio_censor_result: Option<AudioCensorResult>,
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
        "AudioCensorResult" => audio_censor_result: value,
    }
}

/// Outcomes of the cover image censor, one entry each.
#[non_exhaustive]
pub struct CoverImageCensorResult {
    /// Object in OSS, by its path in the bucket. Example: `test/ai/censor/v2/vme.jpg`.
    pub object: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-shanghai`.
    pub location: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `bucket-out-test`.
    pub bucket: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<CensorResult>,
}

response! {
    CoverImageCensorResult {
        "Object" => object: value,
        "Location" => location: value,
        "Bucket" => bucket: value,
        "Results" => results: list("Result"),
    }
}

/// Outcomes of the censor, one entry each.
#[non_exhaustive]
pub struct CensorResult {
    /// What the service advises. Example: `Pass`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Label that the item carries. Example: `Normal`.
    pub label: Option<String>,
    /// Use that is meant, or the kind of check that applies. Example: `Antispam`.
    pub scene: Option<String>,
    /// Score of the finding; the higher, the surer. Range: 0 to 100. Example: `100`.
    pub rate: Option<String>,
}

response! {
    CensorResult {
        "Suggestion" => suggestion: value,
        "Label" => label: value,
        "Scene" => scene: value,
        "Rate" => rate: value,
    }
}

/// Result of the step or check named vensor censor.
#[non_exhaustive]
pub struct VensorCensorResult {
    /// The video timelines that were found or are concerned, one entry each.
    pub video_timelines: Vec<VideoTimeline>,
    /// Token for the next page; pass it on without reading anything into it. Example: `1`.
    pub next_page_token: Option<String>,
    /// Outcomes of the censor, one entry each.
    pub censor_results: Vec<CensorResult>,
}

response! {
    VensorCensorResult {
        "VideoTimelines" => video_timelines: list("VideoTimeline"),
        "NextPageToken" => next_page_token: value,
        "CensorResults" => censor_results: list("CensorResult"),
    }
}

/// The video timelines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoTimeline {
    /// Moment that the record or data point belongs to. Example: `00:02:59.999`.
    pub timestamp: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `test/ai/censor/v2/vs-00001.jpg`.
    pub object: Option<String>,
    /// Outcomes of the censor, one entry each.
    pub censor_results: Vec<CensorResult>,
}

response! {
    VideoTimeline {
        "Timestamp" => timestamp: value,
        "Object" => object: value,
        "CensorResults" => censor_results: list("CensorResult"),
    }
}

/// Result of the step or check named audio censor.
#[non_exhaustive]
pub struct AudioCensorResult {
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<String>,
    /// Label that the item carries. Example: `normal`.
    pub label: Option<String>,
    /// Items of the kind audio detail result that were found or are concerned.
    pub audio_detail_result_list: Vec<AudioDetailResult>,
}

response! {
    AudioCensorResult {
        "Suggestion" => suggestion: value,
        "Label" => label: value,
        "AudioDetailResultList" => audio_detail_result_list: list("AudioDetailResult"),
    }
}

/// Items of the kind audio detail result that were found or are concerned.
#[non_exhaustive]
pub struct AudioDetailResult {
    /// When it began, or where the period begins that the data is about. Example: `0`.
    pub start_time: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `30`.
    pub end_time: Option<i32>,
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
    /// Label that the item carries. Example: `normal`.
    pub label: Option<String>,
}

response! {
    AudioDetailResult {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Text" => text: value,
        "Label" => label: value,
    }
}

values! {
    /// What the service advises.
    pub enum Suggestion {
        /// Nothing was found.
        Pass = "Pass",
        /// A person should look at it.
        Review = "Review",
        /// It breaks rules and should not be shown.
        Block = "Block",
    }
}
