// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMezzanineInfo`, from `vod/GetMezzanineInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStatus, OutputType};

/// Shows the source file of a video or audio: its address, resolution and bitrate.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::get_mezzanine_info::AudioStatus;
///
/// let request = alicloud_vod::GetMezzanineInfoRequest::new()
///     .video_id("1f1a6fc03ca04*****814031b8a6559e");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_mezzanine_info(request)
///     .wait()
///     .until(AudioStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMezzanineInfoRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `1f1a6fc03ca04*****814031b8a6559e`.
    pub video_id: Option<String>,
    /// How long the auth may take before it is given up.
    /// Range: 1 to 2592000. Unit: `seconds`. Default: `1800`. Example: `3600`.
    pub auth_timeout: Option<i64>,
    /// Which kind of output it is or is to be. Default: `cdn`. Example: `oss`.
    pub output_type: Option<Open<OutputType>>,
    /// Which kind of addition it is or is to be. Example: `video`.
    pub addition_type: Option<String>,
}

impl GetMezzanineInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `AuthTimeout`.
    #[inline]
    pub fn auth_timeout(mut self, value: i64) -> Self {
        self.auth_timeout = Some(value);
        self
    }
    /// Sets `OutputType`.
    pub fn output_type(mut self, value: impl Into<Open<OutputType>>) -> Self {
        self.output_type = Some(value.into());
        self
    }
    /// Sets `AdditionType`.
    pub fn addition_type(mut self, value: impl Into<String>) -> Self {
        self.addition_type = Some(value.into());
        self
    }
}

request! {
    GetMezzanineInfoRequest {
        "VideoId" => video_id: query,
        "AuthTimeout" => auth_timeout: query,
        "OutputType" => output_type: query,
        "AdditionType" => addition_type: query,
    }
}

impl Operation for GetMezzanineInfoRequest {
    type Response = GetMezzanineInfoResponse;
    type Error = GetMezzanineInfoError;
    const INFO: OperationInfo = super::operation("GetMezzanineInfo")
        .required(&["VideoId"])
        .read_only();
    const ERRORS: &'static [GetMezzanineInfoError] = &[
        GetMezzanineInfoError::InvalidVideoNotFound,
        GetMezzanineInfoError::InvalidFileNotFound,
    ];
}

impl Stateful for GetMezzanineInfoRequest {
    type State = AudioStatus;
    const FAILURES: &'static [AudioStatus] = &[AudioStatus::UploadFail];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.mezzanine.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetMezzanineInfoRequest`].
#[non_exhaustive]
pub struct GetMezzanineInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// The source file as it was uploaded.
    pub mezzanine: Option<Mezzanine>,
}

response! {
    GetMezzanineInfoResponse {
        "RequestId" => request_id: value,
        "Mezzanine" => mezzanine: value,
    }
}

/// The source file as it was uploaded.
#[non_exhaustive]
pub struct Mezzanine {
    /// Items of the kind audio stream that were found or are concerned.
    pub audio_stream_list: Vec<AudioStream>,
    /// Amount of data a second that a stream takes. Unit: `Kbps`. Example: `771.2280`.
    pub bitrate: Option<String>,
    /// When the item was created. Example: `2017-11-14T09:15:50Z`.
    pub creation_time: Option<Timestamp>,
    /// Length in seconds. Example: `42.4930`.
    pub duration: Option<String>,
    /// Name under which the file is stored. Example: `cbf317e6c908cd1a224bd85d46978****.mp4`.
    pub file_name: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Pictures a second. Example: `25.0000`.
    pub fps: Option<String>,
    /// Pixels from top to bottom. Unit: `px`. Example: `540`.
    pub height: Option<i64>,
    /// Which kind of output it is or is to be. Default: `cdn`. Example: `oss`.
    pub output_type: Option<Open<OutputType>>,
    /// How large it is, or how many a page holds. Unit: `Byte`. Example: `4096477`.
    pub size: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<AudioStatus>>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `73ad78c6a6cb446*****0f24c0e24d65`.
    pub video_id: Option<String>,
    /// Items of the kind video stream that were found or are concerned.
    pub video_stream_list: Vec<VideoStream>,
    /// Pixels from left to right. Unit: `px`. Example: `960`.
    pub width: Option<i64>,
    /// Check sum of the file. Example: `461bb6d0f24c0e24d65`.
    pub crc64: Option<String>,
    /// State that the preprocess is in. Example: `UnPreprocess`.
    pub preprocess_status: Option<String>,
    /// Size, model or class of the storage. Example: `Standard`.
    pub storage_class: Option<String>,
    /// State that the restore is in. Example: `Success`.
    pub restore_status: Option<String>,
    /// When the restored copy goes away again. Example: `2023-03-30T10:14:14Z`.
    pub restore_expiration: Option<Timestamp>,
}

response! {
    Mezzanine {
        "AudioStreamList" => audio_stream_list: list(""),
        "Bitrate" => bitrate: value,
        "CreationTime" => creation_time: value,
        "Duration" => duration: value,
        "FileName" => file_name: value,
        "FileURL" => file_url: value,
        "Fps" => fps: value,
        "Height" => height: value,
        "OutputType" => output_type: value,
        "Size" => size: value,
        "Status" => status: value,
        "VideoId" => video_id: value,
        "VideoStreamList" => video_stream_list: list(""),
        "Width" => width: value,
        "CRC64" => crc64: value,
        "PreprocessStatus" => preprocess_status: value,
        "StorageClass" => storage_class: value,
        "RestoreStatus" => restore_status: value,
        "RestoreExpiration" => restore_expiration: value,
    }
}

/// Items of the kind audio stream that were found or are concerned.
#[non_exhaustive]
pub struct AudioStream {
    /// Amount of data a second that a stream takes. Example: `62.885`.
    pub bitrate: Option<String>,
    /// How the sound channels are arranged, such as stereo. Example: `mono`.
    pub channel_layout: Option<Open<ChannelLayout>>,
    /// The channels that are concerned. Example: `1`.
    pub channels: Option<String>,
    /// Name that the codec long goes by. Example: `AAC (Advanced Audio Coding)`.
    pub codec_long_name: Option<String>,
    /// Name that the codec goes by. Example: `aac`.
    pub codec_name: Option<String>,
    /// Tag that the codec carries. Example: `0x6134706d`.
    pub codec_tag: Option<String>,
    /// Tag under which the container format lists the codec. Example: `mp4a`.
    pub codec_tag_string: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/44100`.
    pub codec_time_base: Option<String>,
    /// Length in seconds. Example: `3.227574`.
    pub duration: Option<String>,
    /// Number of the stream within the file. Example: `0`.
    pub index: Option<String>,
    /// Language of the stream; `und` where the file says none. Example: `und`.
    pub lang: Option<String>,
    /// The num frames that are concerned. Example: `1`.
    pub num_frames: Option<String>,
    /// How sound samples are stored. Example: `fltp`.
    pub sample_fmt: Option<String>,
    /// Rate or share that applies to the sample. Example: `44100`.
    pub sample_rate: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Unit of time in which the stream counts. Example: `0.000000`.
    pub timebase: Option<String>,
}

response! {
    AudioStream {
        "Bitrate" => bitrate: value,
        "ChannelLayout" => channel_layout: value,
        "Channels" => channels: value,
        "CodecLongName" => codec_long_name: value,
        "CodecName" => codec_name: value,
        "CodecTag" => codec_tag: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTimeBase" => codec_time_base: value,
        "Duration" => duration: value,
        "Index" => index: value,
        "Lang" => lang: value,
        "NumFrames" => num_frames: value,
        "SampleFmt" => sample_fmt: value,
        "SampleRate" => sample_rate: value,
        "StartTime" => start_time: value,
        "Timebase" => timebase: value,
    }
}

/// Items of the kind video stream that were found or are concerned.
#[non_exhaustive]
pub struct VideoStream {
    /// Mean frames a second. Example: `30.0`.
    pub avg_fps: Option<String>,
    /// Amount of data a second that a stream takes. Unit: `Kbps`. Example: `500`.
    pub bitrate: Option<String>,
    /// Name that the codec long goes by. Example: `text`.
    pub codec_long_name: Option<String>,
    /// Name that the codec goes by. Example: `h264`.
    pub codec_name: Option<String>,
    /// Tag that the codec carries. Example: `0x31637661`.
    pub codec_tag: Option<String>,
    /// Tag under which the container format lists the codec. Example: `avc1`.
    pub codec_tag_string: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/60`.
    pub codec_time_base: Option<String>,
    /// Ratio of width to height as displayed. Example: `0:1`.
    pub dar: Option<String>,
    /// Length in seconds. Example: `3.166667`.
    pub duration: Option<String>,
    /// Pictures a second. Example: `30.0`.
    pub fps: Option<String>,
    /// The has b frames that are concerned. Example: `0`.
    pub has_b_frames: Option<String>,
    /// Pixels from top to bottom. Example: `320`.
    pub height: Option<String>,
    /// Number of the stream within the file. Example: `1`.
    pub index: Option<String>,
    /// Language of the stream; `und` where the file says none. Example: `und`.
    pub lang: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `30`.
    pub level: Option<String>,
    /// The num frames that are concerned. Example: `0`.
    pub num_frames: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Profile of the codec or of the settings. Example: `Main`.
    pub profile: Option<String>,
    /// Angle by which the picture is turned. Range: 0 to 359. Example: `90`.
    pub rotate: Option<String>,
    /// Ratio of width to height of one sample. Example: `0:1`.
    pub sar: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Unit of time in which the stream counts. Example: `0.000000`.
    pub timebase: Option<String>,
    /// Pixels from left to right. Example: `568`.
    pub width: Option<String>,
    /// Which kind of HDR it is or is to be. Example: `HDR`.
    pub hdr_type: Option<String>,
}

response! {
    VideoStream {
        "AvgFPS" => avg_fps: value,
        "Bitrate" => bitrate: value,
        "CodecLongName" => codec_long_name: value,
        "CodecName" => codec_name: value,
        "CodecTag" => codec_tag: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTimeBase" => codec_time_base: value,
        "Dar" => dar: value,
        "Duration" => duration: value,
        "Fps" => fps: value,
        "HasBFrames" => has_b_frames: value,
        "Height" => height: value,
        "Index" => index: value,
        "Lang" => lang: value,
        "Level" => level: value,
        "NumFrames" => num_frames: value,
        "PixFmt" => pix_fmt: value,
        "Profile" => profile: value,
        "Rotate" => rotate: value,
        "Sar" => sar: value,
        "StartTime" => start_time: value,
        "Timebase" => timebase: value,
        "Width" => width: value,
        "HDRType" => hdr_type: value,
    }
}

values! {
    /// How the sound channels are arranged, such as stereo.
    pub enum ChannelLayout {
        /// One channel.
        Mono = "mono",
        /// Left and right.
        Stereo = "stereo",
    }
}

/// Errors that the documentation of [`GetMezzanineInfoRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`InvalidFileNotFound`](super::DocumentedError::InvalidFileNotFound), here with HTTP status 404
pub type GetMezzanineInfoError = super::DocumentedError;
