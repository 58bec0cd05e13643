// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListJob`, from `mts/ListJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliyunAudioCodec, AliyunAudioCodecVolume, AliyunClip, AliyunInputAudio, AliyunInputContainer, AliyunInputContainerFormat, AliyunJobInput, AliyunOSSFile, AliyunTransConfig, AliyunVideoCodec, AliyunWaterMark, AudioStream, BitrateBnd, Container, ContainerFormat, Encryption, ExtSubtitle, File, FormatInfo, Gif, Input, M3U8NonStandardSupport, MNSMessageResult, Merge, MuxConfig, NetworkCost, Opening, OutSubtitle, Segment, StreamsInfo, Subtitle, SubtitleConfig, SubtitleStream, SuperReso, TailSlate, TimeSpan, TransMode, Ts, VideoStream, Webp};

/// Walks through transcoding jobs with a page token, by state, pipeline, or creation time.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListJobRequest::new()
///     .state("All")
///     .pipeline_id("88c6ca184c0e47098a5b665e2a126797");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_job(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListJobRequest {
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// Largest value, allowed or found, of this: page size. Range: 1 to 100. Default: `10`.
    pub maximum_page_size: Option<i64>,
    /// State to narrow the list down to or to be put into. Default: `All`.
    pub state: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// Earliest moment at which listed jobs were made.
    pub start_of_job_created_time_range: Option<String>,
    /// Latest moment at which listed jobs were made.
    pub end_of_job_created_time_range: Option<String>,
}

impl ListJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
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
}

request! {
    ListJobRequest {
        "NextPageToken" => next_page_token: query,
        "MaximumPageSize" => maximum_page_size: query,
        "State" => state: query,
        "PipelineId" => pipeline_id: query,
        "StartOfJobCreatedTimeRange" => start_of_job_created_time_range: query,
        "EndOfJobCreatedTimeRange" => end_of_job_created_time_range: query,
    }
}

impl Operation for ListJobRequest {
    type Response = ListJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListJob").read_only();
}

impl Paginated for ListJobRequest {
    type Item = AliyunJob;
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
        Some(&mut response.job_list)
    }
}

/// Response to [`ListJobRequest`].
#[non_exhaustive]
pub struct ListJobResponse {
    /// Items of the kind job that were found or are concerned.
    pub job_list: Vec<AliyunJob>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `16f01ad6175e4230ac42bb5182cd****`.
    pub next_page_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06CB45EF-903C-4464-A812-AD276948D5BB`.
    pub request_id: Option<String>,
}

response! {
    ListJobResponse {
        "JobList" => job_list: list("Job"),
        "NextPageToken" => next_page_token: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind job that were found or are concerned.
#[non_exhaustive]
pub struct AliyunJob {
    /// ID of the job, for asking later how it stands. Example: `31fa3c9ca8134fb4b0b0f7878301****`.
    pub job_id: Option<String>,
    /// File that is read, with bucket, region and object.
    pub input: Option<AliyunJobInput>,
    /// File to write, with everything that was asked for.
    pub output: Option<AliyunOutput>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `TranscodeSuccess`.
    pub state: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `InternalError`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Share in the whole, in percent. Range: 0 to 100. Example: `100`.
    pub percent: Option<i64>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47b665e2a1267971****`.
    pub pipeline_id: Option<String>,
    /// When the item was created. Example: `2014-01-10T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Result of the step or check named MNS message.
    pub mns_message_result: Option<MNSMessageResult>,
    /// When it was finished. Example: `2014-01-10T12:20:25Z`.
    pub finish_time: Option<Timestamp>,
}

response! {
    AliyunJob {
        "JobId" => job_id: value,
        "Input" => input: value,
        "Output" => output: value,
        "State" => state: value,
        "Code" => code: value,
        "Message" => message: value,
        "Percent" => percent: value,
        "UserData" => user_data: value,
        "PipelineId" => pipeline_id: value,
        "CreationTime" => creation_time: value,
        "MNSMessageResult" => mns_message_result: value,
        "FinishTime" => finish_time: value,
    }
}

/// File to write, with everything that was asked for.
#[non_exhaustive]
pub struct AliyunOutput {
    /// Where the result is written.
    pub output_file: Option<AliyunOSSFile>,
    /// ID of the template whose settings are used or shown. Example: `S00000000-000010`.
    pub template_id: Option<String>,
    /// Items of the kind water mark that were found or are concerned.
    pub water_mark_list: Vec<AliyunWaterMark>,
    /// Part of the source that is transcoded.
    pub clip: Option<AliyunClip>,
    /// Angle by which the picture is turned. Example: `90`.
    pub rotate: Option<String>,
    /// The properties that are concerned.
    pub properties: Option<AliyunProperties>,
    /// Rank that decides which item goes first when several fit.
    /// Range: 1 to 10. Default: `6`. Example: `6`.
    pub priority: Option<String>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<Container>,
    /// Settings or facts of the picture.
    pub video: Option<AliyunVideoCodec>,
    /// Settings or facts of the sound.
    pub audio: Option<AliyunAudioCodec>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<AliyunTransConfig>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<MuxConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `test-001`.
    pub user_data: Option<String>,
    /// How the HLS output is encrypted.
    pub encryption: Option<Encryption>,
    /// Web address under which the water mark config is found.
    /// Example: `http://example.com/configure`.
    pub water_mark_config_url: Option<String>,
    /// Areas of watermarks that are made unrecognizable, as JSON. Example: `text`.
    pub de_watermark: Option<String>,
    /// Additions to the playlist beyond the HLS standard.
    pub m3_u8_non_standard_support: Option<M3U8NonStandardSupport>,
    /// Stream of sound that is taken from the source, in the notation of FFmpeg. Example: `0:a:0`.
    pub audio_stream_map: Option<String>,
    /// Items of the kind merge that were found or are concerned.
    pub merge_list: Vec<Merge>,
    /// Enlarging of the picture by intelligence.
    pub super_reso: Option<SuperReso>,
    /// Items of the kind out subtitle that were found or are concerned.
    pub out_subtitle_list: Vec<OutSubtitle>,
    /// Stream of pictures that is taken from the source, in the notation of FFmpeg. Example: `0:a:0`.
    pub video_stream_map: Option<String>,
    /// Web address under which the merge config is found.
    /// Example: `{"MergeList":[{"MergeURL":"http://exampleBucket**/video_01.mp4"}]}`.
    pub merge_config_url: Option<String>,
    /// Items of the kind opening that were found or are concerned.
    pub opening_list: Vec<Opening>,
    /// Items of the kind tail slate that were found or are concerned.
    pub tail_slate_list: Vec<TailSlate>,
    /// Settings of the subtitle, and what it works with.
    pub subtitle_config: Option<SubtitleConfig>,
}

response! {
    AliyunOutput {
        "OutputFile" => output_file: value,
        "TemplateId" => template_id: value,
        "WaterMarkList" => water_mark_list: list("WaterMark"),
        "Clip" => clip: value,
        "Rotate" => rotate: value,
        "Properties" => properties: value,
        "Priority" => priority: value,
        "Container" => container: value,
        "Video" => video: value,
        "Audio" => audio: value,
        "TransConfig" => trans_config: value,
        "MuxConfig" => mux_config: value,
        "UserData" => user_data: value,
        "Encryption" => encryption: value,
        "WaterMarkConfigUrl" => water_mark_config_url: value,
        "DeWatermark" => de_watermark: value,
        "M3U8NonStandardSupport" => m3_u8_non_standard_support: value,
        "AudioStreamMap" => audio_stream_map: value,
        "MergeList" => merge_list: list("Merge"),
        "SuperReso" => super_reso: value,
        "OutSubtitleList" => out_subtitle_list: list("OutSubtitle"),
        "VideoStreamMap" => video_stream_map: value,
        "MergeConfigUrl" => merge_config_url: value,
        "OpeningList" => opening_list: list("Opening"),
        "TailSlateList" => tail_slate_list: list("TailSlate"),
        "SubtitleConfig" => subtitle_config: value,
    }
}

/// The properties that are concerned.
#[non_exhaustive]
pub struct AliyunProperties {
    /// File format, or what is known of it.
    pub format: Option<FormatInfo>,
    /// The streams that are concerned.
    pub streams: Option<StreamsInfo>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `720`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub height: Option<String>,
    /// Length of the media in seconds. Example: `17`.
    pub duration: Option<String>,
    /// Pictures a second. Example: `30`.
    pub fps: Option<String>,
    /// Amount of data a second that a stream takes. Example: `490`.
    pub bitrate: Option<String>,
    /// Notation or file format of the file. Example: `mp4`.
    pub file_format: Option<String>,
    /// How much space the file takes. Example: `1057273`.
    pub file_size: Option<String>,
}

response! {
    AliyunProperties {
        "Format" => format: value,
        "Streams" => streams: value,
        "Width" => width: value,
        "Height" => height: value,
        "Duration" => duration: value,
        "Fps" => fps: value,
        "Bitrate" => bitrate: value,
        "FileFormat" => file_format: value,
        "FileSize" => file_size: value,
    }
}
