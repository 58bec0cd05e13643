// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveUpVideoAudioInfo`, from `live/DescribeLiveUpVideoAudioInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the audio and video parameters of a stream's upstream push in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveUpVideoAudioInfoRequest::new()
///     .stream("...");
/// let reply = client.describe_live_up_video_audio_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stream that the call or the item is about.
    pub stream: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveUpVideoAudioInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Stream`, which is required.
    pub fn stream(mut self, value: impl Into<String>) -> Self {
        self.stream = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveUpVideoAudioInfoRequest {
        "RegionId" => region_id: query,
        "Stream" => stream: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveUpVideoAudioInfoRequest {
    type Response = DescribeLiveUpVideoAudioInfoResponse;
    type Error = DescribeLiveUpVideoAudioInfoError;
    const INFO: OperationInfo = super::operation("DescribeLiveUpVideoAudioInfo")
        .required(&["Stream"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveUpVideoAudioInfoError] = &[
        DescribeLiveUpVideoAudioInfoError::InvalidDurationExceedOneDay,
        DescribeLiveUpVideoAudioInfoError::InvalidDurationStratTimeBiggerEndTime,
        DescribeLiveUpVideoAudioInfoError::InvalidParam,
        DescribeLiveUpVideoAudioInfoError::InvalidStartTimeMalformed,
        DescribeLiveUpVideoAudioInfoError::InvalidEndTimeMalformed,
        DescribeLiveUpVideoAudioInfoError::IllegalOperation,
    ];
}

/// Response to [`DescribeLiveUpVideoAudioInfoRequest`].
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// The up items that are concerned.
    pub up_items: Option<UpItems>,
}

response! {
    DescribeLiveUpVideoAudioInfoResponse {
        "RequestId" => request_id: value,
        "UpItems" => up_items: value,
    }
}

/// The up items that are concerned.
#[non_exhaustive]
pub struct UpItems {
    /// Figures of one pushed stream.
    pub publish_item: Vec<PublishItem>,
}

response! {
    UpItems {
        "PublishItem" => publish_item: list(""),
    }
}

/// Figures of one pushed stream.
#[non_exhaustive]
pub struct PublishItem {
    /// The aac headers that were found or are concerned, one entry each.
    pub aac_headers: Vec<Headers>,
    /// Name that the application is registered under. Example: `AppName`.
    pub app_name: Option<String>,
    /// Rate or share that applies to the audio bit.
    pub audio_bit_rate: Vec<BitRate>,
    /// The audio frames that were found or are concerned, one entry each.
    pub audio_frames: Vec<Frames>,
    /// Time between two of this, or the span in which it holds: audio.
    pub audio_interval: Vec<Interval>,
    /// The audio stamps that were found or are concerned, one entry each.
    pub audio_stamps: Vec<Stamps>,
    /// The avc headers that were found or are concerned, one entry each.
    pub avc_headers: Vec<Headers>,
    /// What is known about the codec. Example: `H264/AAC`.
    pub codec_info: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// The error flags that were found or are concerned, one entry each.
    pub error_flags: Vec<ErrorFlags>,
    /// Time between two of this, or the span in which it holds: publish.
    pub publish_interval: Option<String>,
    /// IP address that belongs to the publish. Example: `cn397`.
    pub publish_ip: Option<String>,
    /// State that the publish is in. Example: `1`.
    pub publish_status: Option<String>,
    /// Time that is set or recorded for this: publish. Example: `2015-12-10T15:00:00Z`.
    pub publish_time: Option<Timestamp>,
    /// Time that is set or recorded for this: stop. Example: `2015-12-10T15:10:00Z`.
    pub stop_time: Option<Timestamp>,
    /// Name that the stream goes by. Example: `StreamName`.
    pub stream_name: Option<String>,
    /// ID of the unique that the item belongs to or stands for.
    /// Example: `2.-395_37261_9848098_1538080899396`.
    pub unique_id: Option<String>,
    /// Time stamps of picture and sound, compared second by second.
    pub video_and_audio_stamp: Option<VideoAndAudioStamp>,
    /// Rate or share that applies to the video bit.
    pub video_bit_rate: Vec<BitRate>,
    /// The video frames that were found or are concerned, one entry each.
    pub video_frames: Vec<Frames>,
    /// Time between two of this, or the span in which it holds: video.
    pub video_interval: Vec<Interval>,
    /// The video stamps that were found or are concerned, one entry each.
    pub video_stamps: Vec<Stamps>,
}

response! {
    PublishItem {
        "AacHeaders" => aac_headers: list("AacHeaders"),
        "AppName" => app_name: value,
        "AudioBitRate" => audio_bit_rate: list("AudioBitRate"),
        "AudioFrames" => audio_frames: list("AudioFrames"),
        "AudioInterval" => audio_interval: list("AudioInterval"),
        "AudioStamps" => audio_stamps: list("AudioStamps"),
        "AvcHeaders" => avc_headers: list("AvcHeaders"),
        "CodecInfo" => codec_info: value,
        "DomainName" => domain_name: value,
        "ErrorFlags" => error_flags: list("ErrorFlags"),
        "PublishInterval" => publish_interval: value,
        "PublishIp" => publish_ip: value,
        "PublishStatus" => publish_status: value,
        "PublishTime" => publish_time: value,
        "StopTime" => stop_time: value,
        "StreamName" => stream_name: value,
        "UniqueId" => unique_id: value,
        "VideoAndAudioStamp" => video_and_audio_stamp: value,
        "VideoBitRate" => video_bit_rate: list("VideoBitRate"),
        "VideoFrames" => video_frames: list("VideoFrames"),
        "VideoInterval" => video_interval: list("VideoInterval"),
        "VideoStamps" => video_stamps: list("VideoStamps"),
    }
}

/// The aac headers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Headers {
    /// Moment that the record or the action belongs to. Example: `1538134750408`.
    pub time: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `20`.
    pub value: Option<i32>,
}

response! {
    Headers {
        "Time" => time: value,
        "Value" => value: value,
    }
}

/// Rate or share that applies to the audio bit.
#[non_exhaustive]
pub struct BitRate {
    /// Moment that the record or the action belongs to. Example: `1538134750408`.
    pub time: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `24552`.
    pub value: Option<i32>,
}

response! {
    BitRate {
        "Time" => time: value,
        "Value" => value: value,
    }
}

/// The audio frames that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Frames {
    /// Moment that the record or the action belongs to. Example: `1538134750408`.
    pub time: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `23`.
    pub value: Option<i32>,
}

response! {
    Frames {
        "Time" => time: value,
        "Value" => value: value,
    }
}

/// Time between two of this, or the span in which it holds: audio.
#[non_exhaustive]
pub struct Interval {
    /// Moment that the record or the action belongs to. Example: `1538134750408`.
    pub time: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `254`.
    pub value: Option<i32>,
}

response! {
    Interval {
        "Time" => time: value,
        "Value" => value: value,
    }
}

/// The audio stamps that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Stamps {
    /// Moment that the record or the action belongs to. Example: `1538134750408`.
    pub time: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `725053422`.
    pub value: Option<i32>,
}

response! {
    Stamps {
        "Time" => time: value,
        "Value" => value: value,
    }
}

/// The error flags that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ErrorFlags {
    /// Moment that the record or the action belongs to. Example: `1538134750408`.
    pub time: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `0`.
    pub value: Option<i32>,
}

response! {
    ErrorFlags {
        "Time" => time: value,
        "Value" => value: value,
    }
}

/// Time stamps of picture and sound, compared second by second.
#[non_exhaustive]
pub struct VideoAndAudioStamp {
    /// Milliseconds between the time stamps of picture and sound.
    pub v_a_stamp: Vec<VAStamp>,
}

response! {
    VideoAndAudioStamp {
        "V_AStamp" => v_a_stamp: list(""),
    }
}

/// Milliseconds between the time stamps of picture and sound.
#[non_exhaustive]
pub struct VAStamp {
    /// Moment that the record or the action belongs to. Example: `1538134750408`.
    pub time: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `359`.
    pub value: Option<i32>,
}

response! {
    VAStamp {
        "Time" => time: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeLiveUpVideoAudioInfoRequest`] names.
///
/// - [`InvalidDurationExceedOneDay`](super::DocumentedError::InvalidDurationExceedOneDay)
/// - [`InvalidDurationStratTimeBiggerEndTime`](super::DocumentedError::InvalidDurationStratTimeBiggerEndTime)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
pub type DescribeLiveUpVideoAudioInfoError = super::DocumentedError;
