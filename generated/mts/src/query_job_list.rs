// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryJobList`, from `mts/QueryJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliyunAudioCodec, AliyunAudioCodecVolume, AliyunClip, AliyunInputAudio, AliyunInputContainer, AliyunInputContainerFormat, AliyunJobInput, AliyunOSSFile, AliyunTransConfig, AliyunVideoCodec, AliyunWaterMark, AudioStream, BitrateBnd, Container, ContainerFormat, Encryption, ExtSubtitle, File, FormatInfo, Gif, Ids, Input, M3U8NonStandardSupport, MNSMessageResult, Merge, MuxConfig, NetworkCost, Opening, OutSubtitle, Segment, Subtitle, SubtitleConfig, SubtitleStream, SuperReso, TailSlate, TimeSpan, TransMode, Ts, Webp};

/// Returns transcoding jobs in one call, given their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryJobListRequest::new()
///     .job_ids("88c6ca184c0e47098a5b665e2a126797");
/// let reply = client.query_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryJobListRequest {
    /// IDs of the jobs to work on or to narrow the list down to. Items: at most 10.
    pub job_ids: Option<String>,
}

impl QueryJobListRequest {
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
}

request! {
    QueryJobListRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for QueryJobListRequest {
    type Response = QueryJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryJobList").read_only();
}

/// Response to [`QueryJobListRequest`].
#[non_exhaustive]
pub struct QueryJobListResponse {
    /// Items of the kind job that were found or are concerned.
    pub job_list: Vec<AliyunJob>,
    /// IDs of the non exist jobs that were found or are concerned.
    pub non_exist_job_ids: Option<Ids>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `58CBF1B8-048C-4550-B59C-F6EA57A8CEB6`.
    pub request_id: Option<String>,
}

response! {
    QueryJobListResponse {
        "JobList" => job_list: list("Job"),
        "NonExistJobIds" => non_exist_job_ids: value,
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
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `InvalidParameter.NullValue`.
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
    /// Time that is set or recorded for this: submit. Example: `2021-03-04T06:44:43Z`.
    pub submit_time: Option<Timestamp>,
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
        "SubmitTime" => submit_time: value,
    }
}

/// File to write, with everything that was asked for.
#[non_exhaustive]
pub struct AliyunOutput {
    /// Where the result is written.
    pub output_file: Option<AliyunOSSFile>,
    /// ID of the template whose settings are used or shown. Example: `S00000001-200010`.
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
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// How the HLS output is encrypted.
    pub encryption: Option<Encryption>,
    /// Web address under which the water mark config is found.
    /// Example: `http://example.com/configure`.
    pub water_mark_config_url: Option<String>,
    /// Areas of watermarks that are made unrecognizable, as JSON.
    pub de_watermark: Option<String>,
    /// Additions to the playlist beyond the HLS standard.
    pub m3_u8_non_standard_support: Option<M3U8NonStandardSupport>,
    /// Stream of sound that is taken from the source, in the notation of FFmpeg. Example: `0:a:0`.
    pub audio_stream_map: Option<String>,
    /// Items of the kind merge that were found or are concerned.
    pub merge_list: Vec<Merge>,
    /// Enlarging of the picture by intelligence.
    pub super_reso: Option<SuperReso>,
    /// What was measured or stored about the extend. Example: `testid-002`.
    pub extend_data: Option<String>,
    /// Items of the kind out subtitle that were found or are concerned.
    pub out_subtitle_list: Vec<OutSubtitle>,
    /// Stream of pictures that is taken from the source, in the notation of FFmpeg. Example: `0`.
    pub video_stream_map: Option<String>,
    /// Web address under which the merge config is found.
    /// Example: `https://ceshi-***.oss-cn-shanghai.aliyuncs.com/ccc/p0903q9wkkb.m3u8`.
    pub merge_config_url: Option<String>,
    /// Items of the kind opening that were found or are concerned.
    pub opening_list: Vec<Opening>,
    /// Items of the kind tail slate that were found or are concerned.
    pub tail_slate_list: Vec<TailSlate>,
    /// Settings of the subtitle, and what it works with.
    pub subtitle_config: Option<SubtitleConfig>,
    /// What is known about the multi speed.
    pub multi_speed_info: Option<MultiSpeedInfo>,
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
        "ExtendData" => extend_data: value,
        "OutSubtitleList" => out_subtitle_list: list("OutSubtitle"),
        "VideoStreamMap" => video_stream_map: value,
        "MergeConfigUrl" => merge_config_url: value,
        "OpeningList" => opening_list: list("Opening"),
        "TailSlateList" => tail_slate_list: list("TailSlate"),
        "SubtitleConfig" => subtitle_config: value,
        "MultiSpeedInfo" => multi_speed_info: value,
    }
}

/// The properties that are concerned.
#[non_exhaustive]
pub struct AliyunProperties {
    /// File format, or what is known of it.
    pub format: Option<FormatInfo>,
    /// The streams that are concerned.
    pub streams: Option<AliyunStreamsInfo>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `720`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub height: Option<String>,
    /// The source logos that were found or are concerned, one entry each.
    pub source_logos: Vec<SourceLogo>,
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
        "SourceLogos" => source_logos: list("SourceLogo"),
        "Duration" => duration: value,
        "Fps" => fps: value,
        "Bitrate" => bitrate: value,
        "FileFormat" => file_format: value,
        "FileSize" => file_size: value,
    }
}

/// The streams that are concerned.
#[non_exhaustive]
pub struct AliyunStreamsInfo {
    /// Items of the kind video stream that were found or are concerned.
    pub video_stream_list: Vec<AliyunVideoStream>,
    /// Items of the kind audio stream that were found or are concerned.
    pub audio_stream_list: Vec<AudioStream>,
    /// Items of the kind subtitle stream that were found or are concerned.
    pub subtitle_stream_list: Vec<SubtitleStream>,
}

response! {
    AliyunStreamsInfo {
        "VideoStreamList" => video_stream_list: list("VideoStream"),
        "AudioStreamList" => audio_stream_list: list("AudioStream"),
        "SubtitleStreamList" => subtitle_stream_list: list("SubtitleStream"),
    }
}

/// Items of the kind video stream that were found or are concerned.
#[non_exhaustive]
pub struct AliyunVideoStream {
    /// Place of the stream among those in the file. Example: `0`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `h264`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `text`.
    pub codec_long_name: Option<String>,
    /// Profile of the codec or of the settings. Example: `high`.
    pub profile: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/60`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `avc1`.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries. Example: `0x31637661`.
    pub codec_tag: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `720`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub height: Option<String>,
    /// The has b frames that are concerned. Example: `2`.
    pub has_b_frames: Option<String>,
    /// Ratio of width to height of one sample. Example: `1:1`.
    pub sar: Option<String>,
    /// Ratio of width to height as displayed. Example: `9:16`.
    pub dar: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `31`.
    pub level: Option<String>,
    /// Pictures a second. Example: `30.0`.
    pub fps: Option<String>,
    /// Mean number of pictures a second. Example: `30.0`.
    pub avg_fps: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/15360`.
    pub timebase: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.000000`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `17.233333`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `421.117`.
    pub bitrate: Option<String>,
    /// The num frames that are concerned. Example: `30`.
    pub num_frames: Option<String>,
    /// Language of the stream. Example: `eng`.
    pub lang: Option<String>,
    /// Angle by which the picture is turned.
    pub rotate: Option<String>,
    /// Bandwidth that playing the media needs.
    pub network_cost: Option<NetworkCost>,
    /// Curve that turns values into brightness. Example: `bt709`.
    pub color_transfer: Option<String>,
    /// The color primaries that are concerned. Example: `bt709`.
    pub color_primaries: Option<String>,
    /// Bits for each sample before encoding. Example: `8`.
    pub bits_per_raw_sample: Option<String>,
}

response! {
    AliyunVideoStream {
        "Index" => index: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "Profile" => profile: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "Width" => width: value,
        "Height" => height: value,
        "HasBFrames" => has_b_frames: value,
        "Sar" => sar: value,
        "Dar" => dar: value,
        "PixFmt" => pix_fmt: value,
        "Level" => level: value,
        "Fps" => fps: value,
        "AvgFPS" => avg_fps: value,
        "Timebase" => timebase: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "NumFrames" => num_frames: value,
        "Lang" => lang: value,
        "Rotate" => rotate: value,
        "NetworkCost" => network_cost: value,
        "colorTransfer" => color_transfer: value,
        "colorPrimaries" => color_primaries: value,
        "bitsPerRawSample" => bits_per_raw_sample: value,
    }
}

/// The source logos that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SourceLogo {
    /// Where it comes from. Example: `example`.
    pub source: Option<String>,
}

response! {
    SourceLogo {
        "Source" => source: value,
    }
}

/// What is known about the multi speed.
#[non_exhaustive]
pub struct MultiSpeedInfo {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Boost.NotNeedSpeed`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// By which factor the transcoding should be faster. Example: `30`.
    pub setting_speed: Option<i32>,
    /// What is done about the downgrade, as rules. Example: `NormalSpeed`.
    pub downgrade_policy: Option<String>,
    /// By which factor the transcoding was faster in truth. Example: `6.576886940181647`.
    pub real_speed: Option<f64>,
    /// How long it lasts, or how long the term bought is. Example: `21.0`.
    pub duration: Option<f64>,
    /// Seconds that the transcoding took. Example: `3.193`.
    pub time_cost: Option<f64>,
}

response! {
    MultiSpeedInfo {
        "Enable" => enable: value,
        "Code" => code: value,
        "Message" => message: value,
        "SettingSpeed" => setting_speed: value,
        "DowngradePolicy" => downgrade_policy: value,
        "RealSpeed" => real_speed: value,
        "Duration" => duration: value,
        "TimeCost" => time_cost: value,
    }
}
