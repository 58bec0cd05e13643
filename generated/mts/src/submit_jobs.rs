// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitJobs`, from `mts/SubmitJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliyunAudioCodec, AliyunAudioCodecVolume, AliyunClip, AliyunInputAudio, AliyunInputContainer, AliyunInputContainerFormat, AliyunOSSFile, AliyunTransConfig, AliyunVideoCodec, AliyunWaterMark, AudioStream, BitrateBnd, Container, ContainerFormat, Encryption, ExtSubtitle, File, Gif, Input, M3U8NonStandardSupport, MNSMessageResult, Merge, MuxConfig, NetworkCost, Opening, OutSubtitle, PropertiesFormat, Segment, Subtitle, SubtitleConfig, SubtitleStream, SuperReso, TailSlate, TimeSpan, TransMode, Ts, Webp};

/// Submits transcoding jobs, one for each output of an input file.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitJobsRequest::new()
///     .input("...")
///     .output_bucket("...")
///     .outputs("...")
///     .pipeline_id("...");
/// let reply = client.submit_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitJobsRequest {
    /// **Required.** File to read, as JSON with bucket, region and object, or a media ID where these
    /// are offered.
    pub input: Option<String>,
    /// **Required.** Name of the OSS bucket for the output.
    pub output_bucket: Option<String>,
    /// Where the output lies. Default: `oss-cn-hangzhou`.
    pub output_location: Option<String>,
    /// **Required.** The outputs that are concerned.
    pub outputs: Option<String>,
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl SubmitJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `OutputBucket`, which is required.
    pub fn output_bucket(mut self, value: impl Into<String>) -> Self {
        self.output_bucket = Some(value.into());
        self
    }
    /// Sets `OutputLocation`.
    pub fn output_location(mut self, value: impl Into<String>) -> Self {
        self.output_location = Some(value.into());
        self
    }
    /// Sets `Outputs`, which is required.
    pub fn outputs(mut self, value: impl Into<String>) -> Self {
        self.outputs = Some(value.into());
        self
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    SubmitJobsRequest {
        "Input" => input: query,
        "OutputBucket" => output_bucket: query,
        "OutputLocation" => output_location: query,
        "Outputs" => outputs: query,
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for SubmitJobsRequest {
    type Response = SubmitJobsResponse;
    type Error = SubmitJobsError;
    const INFO: OperationInfo = super::operation("SubmitJobs")
        .required(&["Input", "OutputBucket", "Outputs", "PipelineId"]);
    const ERRORS: &'static [SubmitJobsError] = &[
        SubmitJobsError::InvalidParameterResourceContentBad,
        SubmitJobsError::PermissionDeniedResourceAccess,
        SubmitJobsError::InternalError,
        SubmitJobsError::InvalidParameterNullValue,
        SubmitJobsError::InvalidParameterEmptyValue,
        SubmitJobsError::InvalidParameterUUIDFormatInvalid,
        SubmitJobsError::InvalidParameterOutOfRange,
        SubmitJobsError::InvalidParameterResourceNotFound,
        SubmitJobsError::InvalidParameterResourceDeleted,
        SubmitJobsError::InvalidParameterBucketNameInvalid,
        SubmitJobsError::InvalidParameterLocationInvalid,
        SubmitJobsError::InvalidParameterObjectKeyInvalid,
        SubmitJobsError::InvalidParameterJsonArrayFormatInvalid,
        SubmitJobsError::ParametersNotSupported,
        SubmitJobsError::InvalidParameterResourceNotSupported,
        SubmitJobsError::NotSupportedJobSystemTemplateJobNotSupported,
        SubmitJobsError::InvalidParameterFormat,
        SubmitJobsError::InvalidParameterTemplateNotFound,
        SubmitJobsError::InvalidParameterTemplateNotSupported,
        SubmitJobsError::InvalidParameterNumberFormatInvalid,
        SubmitJobsError::ParameterNotBoolean,
        SubmitJobsError::InvalidParameterDigiWatermark,
        SubmitJobsError::InvalidParameterWaterMarkFileFormatNotSupported,
        SubmitJobsError::InvalidParameterInvalidDigitalWaterMarkType,
        SubmitJobsError::InvalidParameterListSizeExceed,
        SubmitJobsError::InvalidParameterInvalidBase64Format,
        SubmitJobsError::InvalidParameterServiceNotSupportRegion,
        SubmitJobsError::DataEncryptionContainerFormatNotSupported,
        SubmitJobsError::DataEncryptionCiphertextNotExist,
    ];
}

/// Response to [`SubmitJobsRequest`].
#[non_exhaustive]
pub struct SubmitJobsResponse {
    /// Items of the kind job result that were found or are concerned.
    pub job_result_list: Vec<AliyunJobResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    SubmitJobsResponse {
        "JobResultList" => job_result_list: list("JobResult"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind job result that were found or are concerned.
#[non_exhaustive]
pub struct AliyunJobResult {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `InvalidParameter.NullValue`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The job with its state and result.
    pub job: Option<AliyunJob>,
}

response! {
    AliyunJobResult {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Job" => job: value,
    }
}

/// The job with its state and result.
#[non_exhaustive]
pub struct AliyunJob {
    /// ID of the job, for asking later how it stands. Example: `31fa3c9ca8134f9cec2b4b0b0f78****`.
    pub job_id: Option<String>,
    /// File that is read, with bucket, region and object.
    pub input: Option<AliyunJobInput>,
    /// File to write, with everything that was asked for.
    pub output: Option<AliyunOutput>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Submitted`.
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
    /// Example: `88c6ca184c0e47098a5b665e2a126797`.
    pub pipeline_id: Option<String>,
    /// When the item was created. Example: `2014-01-10T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Result of the step or check named MNS message.
    pub mns_message_result: Option<MNSMessageResult>,
    /// When it was finished. Example: `2014-01-10T12:20:00Z`.
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

/// File that is read, with bucket, region and object.
#[non_exhaustive]
pub struct AliyunJobInput {
    /// OSS bucket that the files are or will be in. Example: `example-bucket-****`.
    pub bucket: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-hangzhou`.
    pub location: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `example.flv`.
    pub object: Option<String>,
    /// Settings or facts of the sound.
    pub audio: Option<AliyunInputAudio>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<AliyunInputContainer>,
}

response! {
    AliyunJobInput {
        "Bucket" => bucket: value,
        "Location" => location: value,
        "Object" => object: value,
        "Audio" => audio: value,
        "Container" => container: value,
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
    /// Angle by which the picture is turned. Example: `180`.
    pub rotate: Option<String>,
    /// The properties that are concerned.
    pub properties: Option<AliyunProperties>,
    /// Rank that decides which item goes first when several fit.
    /// Range: 1 to 10. Default: `6`. Example: `5`.
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
    /// Example: `example data`.
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
    /// Mark hidden in the picture or sound.
    pub digi_water_mark: Option<DigiWaterMark>,
    /// Stream of pictures that is taken from the source, in the notation of FFmpeg. Example: `0:a:0`.
    pub video_stream_map: Option<String>,
    /// Items of the kind amix that were found or are concerned.
    pub amix_list: Vec<Amix>,
    /// Web address under which the merge config is found.
    /// Example: `` `{"MergeList":[{"MergeURL":"http://exampleBucket**/video_01.mp4"}]} ``.
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
        "DigiWaterMark" => digi_water_mark: value,
        "VideoStreamMap" => video_stream_map: value,
        "AmixList" => amix_list: list("Amix"),
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
    pub format: Option<PropertiesFormat>,
    /// The streams that are concerned.
    pub streams: Option<Streams>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `720`.
    pub height: Option<String>,
    /// Length of the media in seconds. Example: `55`.
    pub duration: Option<String>,
    /// Pictures a second. Example: `25`.
    pub fps: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1000`.
    pub bitrate: Option<String>,
    /// Notation or file format of the file. Example: `QuickTime / MOV`.
    pub file_format: Option<String>,
    /// How much space the file takes. Example: `3509895`.
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

/// The streams that are concerned.
#[non_exhaustive]
pub struct Streams {
    /// Items of the kind video stream that were found or are concerned.
    pub video_stream_list: Vec<VideoStream>,
    /// Items of the kind audio stream that were found or are concerned.
    pub audio_stream_list: Vec<AudioStream>,
    /// Items of the kind subtitle stream that were found or are concerned.
    pub subtitle_stream_list: Vec<SubtitleStream>,
}

response! {
    Streams {
        "VideoStreamList" => video_stream_list: list("VideoStream"),
        "AudioStreamList" => audio_stream_list: list("AudioStream"),
        "SubtitleStreamList" => subtitle_stream_list: list("SubtitleStream"),
    }
}

/// Items of the kind video stream that were found or are concerned.
#[non_exhaustive]
pub struct VideoStream {
    /// Place of the stream among those in the file. Example: `0`.
    pub index: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/24000`.
    pub timebase: Option<String>,
    /// Mean number of pictures a second. Example: `23.976025`.
    pub avg_fps: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Ratio of width to height of one sample. Example: `1:1`.
    pub sar: Option<String>,
    /// Language of the stream. Example: `eng`.
    pub lang: Option<String>,
    /// Name that the codec long goes by. Example: `text`.
    pub codec_long_name: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `720`.
    pub height: Option<String>,
    /// The num frames that are concerned. Example: `25`.
    pub num_frames: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1496.46`.
    pub bitrate: Option<String>,
    /// Tag under which the container format lists the codec. Example: `avc1`.
    pub codec_tag_string: Option<String>,
    /// The has b frames that are concerned. Example: `2`.
    pub has_b_frames: Option<String>,
    /// Profile of the codec or of the settings. Example: `high`.
    pub profile: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.000000`.
    pub start_time: Option<String>,
    /// Bandwidth that playing the media needs.
    pub network_cost: Option<NetworkCost>,
    /// Ratio of width to height as displayed. Example: `16:9`.
    pub dar: Option<String>,
    /// Name that the codec goes by. Example: `h264`.
    pub codec_name: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub width: Option<String>,
    /// Length of the media in seconds. Example: `17.225542`.
    pub duration: Option<String>,
    /// Pictures a second. Example: `23.976025`.
    pub fps: Option<String>,
    /// Tag that the codec carries. Example: `0x31637661`.
    pub codec_tag: Option<String>,
    /// Unit of time in which the codec counts. Example: `1001/48000`.
    pub codec_time_base: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `51`.
    pub level: Option<String>,
}

response! {
    VideoStream {
        "Index" => index: value,
        "Timebase" => timebase: value,
        "AvgFPS" => avg_fps: value,
        "PixFmt" => pix_fmt: value,
        "Sar" => sar: value,
        "Lang" => lang: value,
        "CodecLongName" => codec_long_name: value,
        "Height" => height: value,
        "NumFrames" => num_frames: value,
        "Bitrate" => bitrate: value,
        "CodecTagString" => codec_tag_string: value,
        "HasBFrames" => has_b_frames: value,
        "Profile" => profile: value,
        "StartTime" => start_time: value,
        "NetworkCost" => network_cost: value,
        "Dar" => dar: value,
        "CodecName" => codec_name: value,
        "Width" => width: value,
        "Duration" => duration: value,
        "Fps" => fps: value,
        "CodecTag" => codec_tag: value,
        "CodecTimeBase" => codec_time_base: value,
        "Level" => level: value,
    }
}

/// Mark hidden in the picture or sound.
#[non_exhaustive]
pub struct DigiWaterMark {
    /// Kind of the item, out of those that the service tells apart. Example: `Image`.
    pub type_: Option<String>,
    /// How strong the hidden mark is. Example: `1.0`.
    pub alpha: Option<String>,
    /// File that was read, with bucket, region and object.
    pub input_file: Option<File>,
}

response! {
    DigiWaterMark {
        "Type" => type_: value,
        "Alpha" => alpha: value,
        "InputFile" => input_file: value,
    }
}

/// Items of the kind amix that were found or are concerned.
#[non_exhaustive]
pub struct Amix {
    /// Stream of the source that is taken, in the notation of FFmpeg. Example: `0:a:0`.
    pub map: Option<String>,
    /// Where the range begins. Example: `0`.
    pub start: Option<String>,
    /// Web address under which the amix is found.
    pub amix_url: Option<String>,
    /// Length of the media in seconds. Example: `20`.
    pub duration: Option<String>,
    /// Way in which the mix dur works.
    pub mix_dur_mode: Option<String>,
}

response! {
    Amix {
        "Map" => map: value,
        "Start" => start: value,
        "AmixURL" => amix_url: value,
        "Duration" => duration: value,
        "MixDurMode" => mix_dur_mode: value,
    }
}

/// Errors that the documentation of [`SubmitJobsRequest`] names.
///
/// - [`InvalidParameterResourceContentBad`](super::DocumentedError::InvalidParameterResourceContentBad)
/// - [`PermissionDeniedResourceAccess`](super::DocumentedError::PermissionDeniedResourceAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterNullValue`](super::DocumentedError::InvalidParameterNullValue)
/// - [`InvalidParameterEmptyValue`](super::DocumentedError::InvalidParameterEmptyValue)
/// - [`InvalidParameterUUIDFormatInvalid`](super::DocumentedError::InvalidParameterUUIDFormatInvalid)
/// - [`InvalidParameterOutOfRange`](super::DocumentedError::InvalidParameterOutOfRange)
/// - [`InvalidParameterResourceNotFound`](super::DocumentedError::InvalidParameterResourceNotFound)
/// - [`InvalidParameterResourceDeleted`](super::DocumentedError::InvalidParameterResourceDeleted)
/// - [`InvalidParameterBucketNameInvalid`](super::DocumentedError::InvalidParameterBucketNameInvalid)
/// - [`InvalidParameterLocationInvalid`](super::DocumentedError::InvalidParameterLocationInvalid)
/// - [`InvalidParameterObjectKeyInvalid`](super::DocumentedError::InvalidParameterObjectKeyInvalid)
/// - [`InvalidParameterJsonArrayFormatInvalid`](super::DocumentedError::InvalidParameterJsonArrayFormatInvalid)
/// - [`ParametersNotSupported`](super::DocumentedError::ParametersNotSupported)
/// - [`InvalidParameterResourceNotSupported`](super::DocumentedError::InvalidParameterResourceNotSupported)
/// - [`NotSupportedJobSystemTemplateJobNotSupported`](super::DocumentedError::NotSupportedJobSystemTemplateJobNotSupported)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`InvalidParameterTemplateNotFound`](super::DocumentedError::InvalidParameterTemplateNotFound)
/// - [`InvalidParameterTemplateNotSupported`](super::DocumentedError::InvalidParameterTemplateNotSupported)
/// - [`InvalidParameterNumberFormatInvalid`](super::DocumentedError::InvalidParameterNumberFormatInvalid)
/// - [`ParameterNotBoolean`](super::DocumentedError::ParameterNotBoolean)
/// - [`InvalidParameterDigiWatermark`](super::DocumentedError::InvalidParameterDigiWatermark)
/// - [`InvalidParameterWaterMarkFileFormatNotSupported`](super::DocumentedError::InvalidParameterWaterMarkFileFormatNotSupported)
/// - [`InvalidParameterInvalidDigitalWaterMarkType`](super::DocumentedError::InvalidParameterInvalidDigitalWaterMarkType)
/// - [`InvalidParameterListSizeExceed`](super::DocumentedError::InvalidParameterListSizeExceed)
/// - [`InvalidParameterInvalidBase64Format`](super::DocumentedError::InvalidParameterInvalidBase64Format)
/// - [`InvalidParameterServiceNotSupportRegion`](super::DocumentedError::InvalidParameterServiceNotSupportRegion)
/// - [`DataEncryptionContainerFormatNotSupported`](super::DocumentedError::DataEncryptionContainerFormatNotSupported)
/// - [`DataEncryptionCiphertextNotExist`](super::DocumentedError::DataEncryptionCiphertextNotExist)
pub type SubmitJobsError = super::DocumentedError;
