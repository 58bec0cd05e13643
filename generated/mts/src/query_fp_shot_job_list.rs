// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFpShotJobList`, from `mts/QueryFpShotJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{File, Ids};

/// Returns fingerprint jobs of any type with their results, by ID, state, or time.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryFpShotJobListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_fp_shot_job_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFpShotJobListRequest {
    /// IDs of the jobs to work on or to narrow the list down to. Items: at most 10.
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

impl QueryFpShotJobListRequest {
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
    QueryFpShotJobListRequest {
        "JobIds" => job_ids: query,
        "NextPageToken" => next_page_token: query,
        "MaximumPageSize" => maximum_page_size: query,
        "State" => state: query,
        "StartOfJobCreatedTimeRange" => start_of_job_created_time_range: query,
        "EndOfJobCreatedTimeRange" => end_of_job_created_time_range: query,
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for QueryFpShotJobListRequest {
    type Response = QueryFpShotJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryFpShotJobList").read_only();
}

impl Paginated for QueryFpShotJobListRequest {
    type Item = AliyunFpShotJob;
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
        Some(&mut response.fp_shot_job_list)
    }
}

/// Response to [`QueryFpShotJobListRequest`].
#[non_exhaustive]
pub struct QueryFpShotJobListResponse {
    /// Items of the kind fp shot job that were found or are concerned.
    pub fp_shot_job_list: Vec<AliyunFpShotJob>,
    /// IDs of the non exists that were found or are concerned.
    pub non_exist_ids: Option<Ids>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0415F74-E6A4-4E00-ADFC-482A6894E05B`.
    pub request_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `b11c171cced04565b1f38f1ecc39****`.
    pub next_page_token: Option<String>,
    /// The non exist primary keys that are concerned.
    pub non_exist_primary_keys: Option<Value>,
}

response! {
    QueryFpShotJobListResponse {
        "FpShotJobList" => fp_shot_job_list: list("FpShotJob"),
        "NonExistIds" => non_exist_ids: value,
        "RequestId" => request_id: value,
        "NextPageToken" => next_page_token: value,
        "NonExistPrimaryKeys" => non_exist_primary_keys: value,
    }
}

/// Items of the kind fp shot job that were found or are concerned.
#[non_exhaustive]
pub struct AliyunFpShotJob {
    /// Identifier of the item within its collection. Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub id: Option<String>,
    /// File that was read, with bucket, region and object.
    pub input_file: Option<File>,
    /// Settings of the fp shot, and what it works with.
    pub fp_shot_config: Option<FpShotConfig>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub pipeline_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `InvalidParameter.UUIDFormatInvalid`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// Result of the step or check named fp shot.
    pub fp_shot_result: Option<FpShotResult>,
    /// When the item was created. Example: `2017-01-10T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// When it was finished. Example: `0`.
    pub finish_time: Option<String>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `ebb51ee30f0b49aba959823fa991****`.
    pub file_id: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `5`.
    pub duration: Option<i32>,
    /// File that is read, with bucket, region and object.
    /// Example: `{"Bucket":"oss-test","Location":"oss-cn-beiing","Object":"test.mp4"}`.
    pub input: Option<String>,
}

response! {
    AliyunFpShotJob {
        "Id" => id: value,
        "InputFile" => input_file: value,
        "FpShotConfig" => fp_shot_config: value,
        "PipelineId" => pipeline_id: value,
        "State" => state: value,
        "Code" => code: value,
        "Message" => message: value,
        "UserData" => user_data: value,
        "FpShotResult" => fp_shot_result: value,
        "CreationTime" => creation_time: value,
        "FinishTime" => finish_time: value,
        "FileId" => file_id: value,
        "Duration" => duration: value,
        "Input" => input: value,
    }
}

/// Settings of the fp shot, and what it works with.
#[non_exhaustive]
pub struct FpShotConfig {
    /// Key that opens, signs or picks out the primary. Example: `3ca84a39a9024f19853b21be9cf9****`.
    pub primary_key: Option<String>,
    /// Which kind of save it is or is to be. Example: `save`.
    pub save_type: Option<String>,
    /// ID of the fp database that the item belongs to or stands for.
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub fp_db_id: Option<String>,
}

response! {
    FpShotConfig {
        "PrimaryKey" => primary_key: value,
        "SaveType" => save_type: value,
        "FpDBId" => fp_db_id: value,
    }
}

/// Result of the step or check named fp shot.
#[non_exhaustive]
pub struct FpShotResult {
    /// The fp shots that were found or are concerned, one entry each.
    pub fp_shots: Vec<FpShot>,
    /// The audio fp shots that are concerned.
    pub audio_fp_shots: Option<AudioFpShots>,
    /// The text fp shots that were found or are concerned, one entry each.
    pub text_fp_shots: Vec<TextFpShot>,
}

response! {
    FpShotResult {
        "FpShots" => fp_shots: list("FpShot"),
        "AudioFpShots" => audio_fp_shots: value,
        "TextFpShots" => text_fp_shots: list("TextFpShot"),
    }
}

/// The fp shots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FpShot {
    /// Key that opens, signs or picks out the primary. Example: `498ac941373341599c4777c8d884****`.
    pub primary_key: Option<String>,
    /// How much alike the two are. Example: `0.8914769887924194`.
    pub similarity: Option<String>,
    /// The fp shot slices that were found or are concerned, one entry each.
    pub fp_shot_slices: Vec<FpShotSlice>,
}

response! {
    FpShot {
        "PrimaryKey" => primary_key: value,
        "Similarity" => similarity: value,
        "FpShotSlices" => fp_shot_slices: list("FpShotSlice"),
    }
}

/// The fp shot slices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FpShotSlice {
    /// File that is read, with bucket, region and object.
    pub input: Option<Input>,
    /// Where in the other video the same part stands.
    pub duplication: Option<Duplication>,
    /// How much alike the two are. Example: `0`.
    pub similarity: Option<String>,
}

response! {
    FpShotSlice {
        "Input" => input: value,
        "Duplication" => duplication: value,
        "Similarity" => similarity: value,
    }
}

/// File that is read, with bucket, region and object.
#[non_exhaustive]
pub struct Input {
    /// Where the range begins. Example: `46`.
    pub start: Option<String>,
    /// Length of the media in seconds. Example: `48`.
    pub duration: Option<String>,
}

response! {
    Input {
        "Start" => start: value,
        "Duration" => duration: value,
    }
}

/// Where in the other video the same part stands.
#[non_exhaustive]
pub struct Duplication {
    /// Where the range begins. Example: `1260`.
    pub start: Option<String>,
    /// Length of the media in seconds. Example: `48`.
    pub duration: Option<String>,
}

response! {
    Duplication {
        "Start" => start: value,
        "Duration" => duration: value,
    }
}

/// The audio fp shots that are concerned.
#[non_exhaustive]
pub struct AudioFpShots {
    /// Fingerprint results, one entry each similar media.
    pub fp_shot: Vec<FpShot>,
}

response! {
    AudioFpShots {
        "FpShot" => fp_shot: list(""),
    }
}

/// The text fp shots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TextFpShot {
    /// Key that opens, signs or picks out the primary. Example: `3e34ac649945b53a1b0f863ce030****`.
    pub primary_key: Option<String>,
    /// How much alike the two are. Example: `1.0`.
    pub similarity: Option<String>,
    /// The text fp shot slices that were found or are concerned, one entry each.
    pub text_fp_shot_slices: Vec<TextFpShotSlice>,
}

response! {
    TextFpShot {
        "PrimaryKey" => primary_key: value,
        "Similarity" => similarity: value,
        "TextFpShotSlices" => text_fp_shot_slices: list("TextFpShotSlice"),
    }
}

/// The text fp shot slices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TextFpShotSlice {
    /// How much alike the two are. Example: `1.0`.
    pub similarity: Option<String>,
    /// Text of your own that is the same. Example: `text`.
    pub input_text: Option<String>,
    /// Text in the library that is the same. Example: `text`.
    pub duplication_text: Option<String>,
    /// Where in your own media the same part stands.
    pub input_fragment: Option<InputFragment>,
}

response! {
    TextFpShotSlice {
        "Similarity" => similarity: value,
        "InputText" => input_text: value,
        "DuplicationText" => duplication_text: value,
        "InputFragment" => input_fragment: value,
    }
}

/// Where in your own media the same part stands.
#[non_exhaustive]
pub struct InputFragment {
    /// Where the range begins. Example: `0`.
    pub start: Option<String>,
    /// Length of the media in seconds. Example: `3`.
    pub duration: Option<String>,
}

response! {
    InputFragment {
        "Start" => start: value,
        "Duration" => duration: value,
    }
}
