// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTranscodeJobs`, from `ice/ListTranscodeJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Audio, CombineConfig, Container, ImageWatermark, InputGroup, MuxConfig, OverwriteParams, OverwriteParamsFile, ScheduleConfig, Segment, Subtitle, SubtitleOverwriteParams, TextWatermark, TextWatermarkOverwriteParams, Timeline, TranscodeJobOutput, Video, Volume};

/// Lists transcoding jobs with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListTranscodeJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transcode_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTranscodeJobsRequest {
    /// When the start of was created.
    pub start_of_create_time: Option<String>,
    /// When the end of was created.
    pub end_of_create_time: Option<String>,
    /// ID of the parent job that the call is about.
    pub parent_job_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
}

impl ListTranscodeJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartOfCreateTime`.
    pub fn start_of_create_time(mut self, value: impl Into<String>) -> Self {
        self.start_of_create_time = Some(value.into());
        self
    }
    /// Sets `EndOfCreateTime`.
    pub fn end_of_create_time(mut self, value: impl Into<String>) -> Self {
        self.end_of_create_time = Some(value.into());
        self
    }
    /// Sets `ParentJobId`.
    pub fn parent_job_id(mut self, value: impl Into<String>) -> Self {
        self.parent_job_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

request! {
    ListTranscodeJobsRequest {
        "StartOfCreateTime" => start_of_create_time: query,
        "EndOfCreateTime" => end_of_create_time: query,
        "ParentJobId" => parent_job_id: query,
        "Status" => status: query,
        "OrderBy" => order_by: query,
        "PageSize" => page_size: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for ListTranscodeJobsRequest {
    type Response = ListTranscodeJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTranscodeJobs").read_only();
}

impl Paginated for ListTranscodeJobsRequest {
    type Item = Job;
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
        Some(&mut response.jobs)
    }
}

/// Response to [`ListTranscodeJobsRequest`].
#[non_exhaustive]
pub struct ListTranscodeJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The jobs that were found or are concerned, one entry each.
    pub jobs: Vec<Job>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `019daf5780f74831b0e1a767c9f1****`.
    pub next_page_token: Option<String>,
}

response! {
    ListTranscodeJobsResponse {
        "RequestId" => request_id: value,
        "Jobs" => jobs: list(""),
        "NextPageToken" => next_page_token: value,
    }
}

/// The jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Job {
    /// When the item was created. Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `transcode-job`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// ID of the parent job that the item belongs to or stands for.
    /// Example: `8b2198504dd340b7b3c9842a74fc****`.
    pub parent_job_id: Option<String>,
    /// How many there are of this: job. Example: `1`.
    pub job_count: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Where the trigger comes from. Example: `API`.
    pub trigger_source: Option<String>,
    /// Share in the whole, in percent. Example: `0`.
    pub percent: Option<i32>,
    /// Time that is set or recorded for this: submit. Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Timestamp>,
    /// The input group that the item belongs to or stands for.
    pub input_group: Vec<InputGroup>,
    /// The output group that the item belongs to or stands for.
    pub output_group: Vec<OutputGroup>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `user-data`.
    pub user_data: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
}

response! {
    Job {
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "RequestId" => request_id: value,
        "ParentJobId" => parent_job_id: value,
        "JobCount" => job_count: value,
        "Status" => status: value,
        "TriggerSource" => trigger_source: value,
        "Percent" => percent: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "InputGroup" => input_group: list(""),
        "OutputGroup" => output_group: list(""),
        "UserData" => user_data: value,
        "ScheduleConfig" => schedule_config: value,
    }
}

/// The output group that the item belongs to or stands for.
#[non_exhaustive]
pub struct OutputGroup {
    /// Where the result was written.
    pub output: Option<TranscodeJobOutput>,
    /// Settings of the process, and what it works with.
    pub process_config: Option<ProcessConfig>,
}

response! {
    OutputGroup {
        "Output" => output: value,
        "ProcessConfig" => process_config: value,
    }
}

/// Settings of the process, and what it works with.
#[non_exhaustive]
pub struct ProcessConfig {
    /// What the output is to look like.
    pub transcode: Option<Transcode>,
    /// The image watermarks that were found or are concerned, one entry each.
    pub image_watermarks: Vec<ImageWatermark>,
    /// The text watermarks that were found or are concerned, one entry each.
    pub text_watermarks: Vec<TextWatermark>,
    /// The subtitles that were found or are concerned, one entry each.
    pub subtitles: Vec<Subtitle>,
    /// How the output is encrypted.
    pub encryption: Option<Encryption>,
    /// Settings of each combine, one entry each.
    pub combine_configs: Vec<CombineConfig>,
    /// Tags that the is inherit carries.
    pub is_inherit_tags: Option<bool>,
}

response! {
    ProcessConfig {
        "Transcode" => transcode: value,
        "ImageWatermarks" => image_watermarks: list(""),
        "TextWatermarks" => text_watermarks: list(""),
        "Subtitles" => subtitles: list(""),
        "Encryption" => encryption: value,
        "CombineConfigs" => combine_configs: list(""),
        "IsInheritTags" => is_inherit_tags: value,
    }
}

/// What the output is to look like.
#[non_exhaustive]
pub struct Transcode {
    /// ID of the template whose settings are used or shown.
    /// Example: `9547c6ad97cb4f2aaa29683ebd18****`.
    pub template_id: Option<String>,
    /// The overwrite params that are concerned.
    pub overwrite_params: Option<TranscodeOverwriteParams>,
}

response! {
    Transcode {
        "TemplateId" => template_id: value,
        "OverwriteParams" => overwrite_params: value,
    }
}

/// The overwrite params that are concerned.
#[non_exhaustive]
pub struct TranscodeOverwriteParams {
    /// Settings or facts of the picture.
    pub video: Option<Video>,
    /// Settings or facts of the sound.
    pub audio: Option<Audio>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<Container>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<MuxConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: BTreeMap<String, String>,
}

response! {
    TranscodeOverwriteParams {
        "Video" => video: value,
        "Audio" => audio: value,
        "Container" => container: value,
        "MuxConfig" => mux_config: value,
        "Tags" => tags: map,
    }
}

/// How the output is encrypted.
#[non_exhaustive]
pub struct Encryption {
    /// Which kind of encrypt it is or is to be. Example: `PrivateEncryption`.
    pub encrypt_type: Option<String>,
    /// Encrypted key that KMS can open. Example: `MTYi00NDU0LTg5O****`.
    pub cipher_text: Option<String>,
    /// Address of the service that gives players the key.
    /// Example: `https://sample.com/path?CipherText=MTYi00NDU0LTg5O****`.
    pub decrypt_key_uri: Option<String>,
}

response! {
    Encryption {
        "EncryptType" => encrypt_type: value,
        "CipherText" => cipher_text: value,
        "DecryptKeyUri" => decrypt_key_uri: value,
    }
}
