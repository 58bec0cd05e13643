// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPlayInfo`, from `vod/GetPlayInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MediaType, OutputType};

/// Gets the playback addresses of a video or audio file by its media ID, for any player.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetPlayInfoRequest::new()
///     .video_id("93ab850b4f6*****54b6e91d24d81d4");
/// let reply = client.get_play_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPlayInfoRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `93ab850b4f6*****54b6e91d24d81d4`.
    pub video_id: Option<String>,
    /// The formats that are concerned. Example: `mp4,mp3`.
    pub formats: Option<String>,
    /// How long the auth may take before it is given up.
    /// Range: 1 to 2592000. Unit: `seconds`. Default: `3600`. Example: `1800`.
    pub auth_timeout: Option<i64>,
    /// Which kind of output it is or is to be. Default: `cdn`. Example: `cdn`.
    pub output_type: Option<Open<OutputType>>,
    /// Which kind of stream it is or is to be. Example: `video`.
    pub stream_type: Option<String>,
    /// What is known about the re auth. Example: `{"uid":"12345","rand":"abckljd"}`.
    pub re_auth_info: Option<String>,
    /// Quality grade of a video, or the text that defines the item. Example: `FD`.
    pub definition: Option<String>,
    /// Which kind of result it is or is to be. Default: `Single`. Example: `Single`.
    pub result_type: Option<Open<ResultType>>,
    /// Settings of the play, and what it works with.
    pub play_config: Option<String>,
    /// Which kind of addition it is or is to be. Example: `danmu`.
    pub addition_type: Option<String>,
    /// Record of how it came about.
    pub trace: Option<String>,
    /// Which kind of digital watermark it is or is to be.
    pub digital_watermark_type: Option<String>,
}

impl GetPlayInfoRequest {
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
    /// Sets `Formats`.
    pub fn formats(mut self, value: impl Into<String>) -> Self {
        self.formats = Some(value.into());
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
    /// Sets `StreamType`.
    pub fn stream_type(mut self, value: impl Into<String>) -> Self {
        self.stream_type = Some(value.into());
        self
    }
    /// Sets `ReAuthInfo`.
    pub fn re_auth_info(mut self, value: impl Into<String>) -> Self {
        self.re_auth_info = Some(value.into());
        self
    }
    /// Sets `Definition`.
    pub fn definition(mut self, value: impl Into<String>) -> Self {
        self.definition = Some(value.into());
        self
    }
    /// Sets `ResultType`.
    pub fn result_type(mut self, value: impl Into<Open<ResultType>>) -> Self {
        self.result_type = Some(value.into());
        self
    }
    /// Sets `PlayConfig`.
    pub fn play_config(mut self, value: impl Into<String>) -> Self {
        self.play_config = Some(value.into());
        self
    }
    /// Sets `AdditionType`.
    pub fn addition_type(mut self, value: impl Into<String>) -> Self {
        self.addition_type = Some(value.into());
        self
    }
    /// Sets `Trace`.
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.trace = Some(value.into());
        self
    }
    /// Sets `DigitalWatermarkType`.
    pub fn digital_watermark_type(mut self, value: impl Into<String>) -> Self {
        self.digital_watermark_type = Some(value.into());
        self
    }
}

request! {
    GetPlayInfoRequest {
        "VideoId" => video_id: query,
        "Formats" => formats: query,
        "AuthTimeout" => auth_timeout: query,
        "OutputType" => output_type: query,
        "StreamType" => stream_type: query,
        "ReAuthInfo" => re_auth_info: query,
        "Definition" => definition: query,
        "ResultType" => result_type: query,
        "PlayConfig" => play_config: query,
        "AdditionType" => addition_type: query,
        "Trace" => trace: query,
        "DigitalWatermarkType" => digital_watermark_type: query,
    }
}

impl Operation for GetPlayInfoRequest {
    type Response = GetPlayInfoResponse;
    type Error = GetPlayInfoError;
    const INFO: OperationInfo = super::operation("GetPlayInfo")
        .required(&["VideoId"])
        .read_only();
    const ERRORS: &'static [GetPlayInfoError] = &[
        GetPlayInfoError::ForbiddenIllegalStatus,
        GetPlayInfoError::InvalidVideoNotFound,
        GetPlayInfoError::InvalidVideoNoneStream,
        GetPlayInfoError::ForbiddenAliyunVoDEncryption,
    ];
}

/// Response to [`GetPlayInfoRequest`].
#[non_exhaustive]
pub struct GetPlayInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52c7e33c-0c17-47*****c1-efd6f26d368d`.
    pub request_id: Option<String>,
    /// Items of the kind play info that were found or are concerned.
    pub play_info_list: Vec<PlayInfo>,
    /// Title, length and the like of the video.
    pub video_base: Option<VideoBase>,
}

response! {
    GetPlayInfoResponse {
        "RequestId" => request_id: value,
        "PlayInfoList" => play_info_list: list("PlayInfo"),
        "VideoBase" => video_base: value,
    }
}

/// Items of the kind play info that were found or are concerned.
#[non_exhaustive]
pub struct PlayInfo {
    /// Amount of data a second that a stream takes. Unit: `Kbps`. Example: `992.7800`.
    pub bitrate: Option<String>,
    /// When the item was created. Example: `2017-06-26T05:38:48Z`.
    pub creation_time: Option<Timestamp>,
    /// Quality grade of a video, or the text that defines the item. Example: `LD`.
    pub definition: Option<Open<Definition>>,
    /// Length in seconds. Example: `3.1667`.
    pub duration: Option<String>,
    /// Whether the stream is encrypted: 1 yes, 0 no. Example: `1`.
    pub encrypt: Option<i64>,
    /// Which kind of encrypt it is or is to be. Example: `AliyunVoDEncryption`.
    pub encrypt_type: Option<Open<EncryptType>>,
    /// Notation or file format that is used. Example: `mp4`.
    pub format: Option<String>,
    /// Pictures a second. Example: `30.0032`.
    pub fps: Option<String>,
    /// Pixels from top to bottom. Unit: `px`. Example: `960`.
    pub height: Option<i64>,
    /// ID of the job, for asking later how it stands. Example: `fd1c76fc806b*****194405528706d29`.
    pub job_id: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2017-06-26T05:40:48Z`.
    pub modification_time: Option<Timestamp>,
    /// Which kind of narrow band it is or is to be. Example: `0`.
    pub narrow_band_type: Option<String>,
    /// Web address under which the play is found.
    pub play_url: Option<String>,
    /// How large it is, or how many a page holds. Unit: `Byte`. Example: `418112`.
    pub size: Option<i64>,
    /// Size or model, by its name. Example: `H264.LD`.
    pub specification: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<PlayStatus>>,
    /// Which kind of stream it is or is to be. Example: `video`.
    pub stream_type: Option<String>,
    /// ID of the watermark that the item belongs to or stands for. Example: `dgfn26457856****`.
    pub watermark_id: Option<String>,
    /// Pixels from left to right. Unit: `px`. Example: `540`.
    pub width: Option<i64>,
    /// Which kind of HDR it is or is to be. Example: `HLG`.
    pub hdr_type: Option<String>,
    /// Bits that one sample or color value takes. Example: `8`.
    pub bit_depth: Option<i32>,
    /// Which kind of job it is or is to be. Example: `2`.
    pub job_type: Option<i32>,
    /// Mark that the job was given, such as that of the copyright. Example: `CopyrightMarkTest`.
    pub job_ext: Option<String>,
}

response! {
    PlayInfo {
        "Bitrate" => bitrate: value,
        "CreationTime" => creation_time: value,
        "Definition" => definition: value,
        "Duration" => duration: value,
        "Encrypt" => encrypt: value,
        "EncryptType" => encrypt_type: value,
        "Format" => format: value,
        "Fps" => fps: value,
        "Height" => height: value,
        "JobId" => job_id: value,
        "ModificationTime" => modification_time: value,
        "NarrowBandType" => narrow_band_type: value,
        "PlayURL" => play_url: value,
        "Size" => size: value,
        "Specification" => specification: value,
        "Status" => status: value,
        "StreamType" => stream_type: value,
        "WatermarkId" => watermark_id: value,
        "Width" => width: value,
        "HDRType" => hdr_type: value,
        "BitDepth" => bit_depth: value,
        "JobType" => job_type: value,
        "JobExt" => job_ext: value,
    }
}

/// Title, length and the like of the video.
#[non_exhaustive]
pub struct VideoBase {
    /// Web address under which the cover is found.
    /// Example: `http://image.example.com/sample.jpg?auth_key=2333232-atb****`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-06-26T06:38:48Z`.
    pub creation_time: Option<Timestamp>,
    /// Web address under which the dan mu is found.
    /// Example: `http://vod.aliyunsample.com/****?auth_key=abdf2123-6783232****`.
    pub dan_mu_url: Option<String>,
    /// Length in seconds. Example: `3.1667`.
    pub duration: Option<String>,
    /// Which kind of media it is or is to be. Here: `video`, `audio`. Example: `video`.
    pub media_type: Option<Open<MediaType>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `93ab850b4f6*****54b6e91d24d81d4`.
    pub video_id: Option<String>,
    /// Items of the kind thumbnail that were found or are concerned.
    pub thumbnail_list: Option<Value>,
    /// Size, model or class of the storage. Example: `Standard`.
    pub storage_class: Option<String>,
}

response! {
    VideoBase {
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "DanMuURL" => dan_mu_url: value,
        "Duration" => duration: value,
        "MediaType" => media_type: value,
        "Status" => status: value,
        "Title" => title: value,
        "VideoId" => video_id: value,
        "ThumbnailList" => thumbnail_list: value,
        "StorageClass" => storage_class: value,
    }
}

values! {
    /// Which kind of result it is or is to be.
    pub enum ResultType {
        /// The newest stream of each quality and format.
        Single = "Single",
        /// All streams of each quality and format.
        Multiple = "Multiple",
    }
}

values! {
    /// Quality grade of a video, or the text that defines the item.
    pub enum Definition {
        /// Lowest quality, for very slow networks.
        Fd = "FD",
        /// Low quality, for slow networks.
        Ld = "LD",
        /// Standard quality.
        Sd = "SD",
        /// High quality.
        Hd = "HD",
        /// The source as it was uploaded.
        Od = "OD",
        /// Very high quality, for large screens.
        _2k = "2K",
        /// Highest quality.
        _4k = "4K",
        /// Sound of standard quality.
        Sq = "SQ",
        /// Sound of high quality.
        Hq = "HQ",
        /// Several qualities, between which the player changes by the network.
        Auto = "AUTO",
    }
}

values! {
    /// Which kind of encrypt it is or is to be.
    pub enum EncryptType {
        /// The service's own encryption; only its players open it.
        AliyunVoDEncryption = "AliyunVoDEncryption",
        /// Encryption of the HLS standard; any player opens it with the key.
        HLSEncryption = "HLSEncryption",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum PlayStatus {
        /// Works as usual.
        Normal = "Normal",
        /// It is there but not to be seen.
        Invisible = "Invisible",
    }
}

/// Errors that the documentation of [`GetPlayInfoRequest`] names.
///
/// - [`ForbiddenIllegalStatus`](super::DocumentedError::ForbiddenIllegalStatus), here with HTTP status 403
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`InvalidVideoNoneStream`](super::DocumentedError::InvalidVideoNoneStream)
/// - [`ForbiddenAliyunVoDEncryption`](super::DocumentedError::ForbiddenAliyunVoDEncryption)
pub type GetPlayInfoError = super::DocumentedError;
