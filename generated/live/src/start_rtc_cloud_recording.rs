// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartRtcCloudRecording`, from `live/StartRtcCloudRecording.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MixBackground, MixLayoutParams, MixLayoutParamsUserPane, SubscribeParams, SubscribeUserIdList};

/// Starts recording the subscribed streams of a real-time channel in the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::start_rtc_cloud_recording::RecordParams;
/// use alicloud_live::start_rtc_cloud_recording::StorageParams;
/// use alicloud_live::start_rtc_cloud_recording::SubscribeParams;
///
/// let request = alicloud_live::StartRtcCloudRecordingRequest::new()
///     .app_id("...")
///     .channel_id("...")
///     .subscribe_params(SubscribeParams::new())
///     .record_params(RecordParams::new())
///     .storage_params(StorageParams::new());
/// let reply = client.start_rtc_cloud_recording(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartRtcCloudRecordingRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// **Required.** The subscribe params that are concerned.
    pub subscribe_params: Option<SubscribeParams>,
    /// **Required.** The record params that are concerned.
    pub record_params: Option<RecordParams>,
    /// **Required.** The storage params that are concerned.
    pub storage_params: Option<StorageParams>,
    /// The mix transcode params that are concerned.
    pub mix_transcode_params: Option<MixTranscodeParams>,
    /// The mix layout params that are concerned.
    pub mix_layout_params: Option<MixLayoutParams>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Key that opens, signs or picks out the notify auth.
    pub notify_auth_key: Option<String>,
    /// Time that is set or recorded for this: max idle. Range: 10 to 86400.
    pub max_idle_time: Option<i64>,
}

impl StartRtcCloudRecordingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `SubscribeParams`, which is required.
    pub fn subscribe_params(mut self, value: impl Into<SubscribeParams>) -> Self {
        self.subscribe_params = Some(value.into());
        self
    }
    /// Sets `RecordParams`, which is required.
    pub fn record_params(mut self, value: impl Into<RecordParams>) -> Self {
        self.record_params = Some(value.into());
        self
    }
    /// Sets `StorageParams`, which is required.
    pub fn storage_params(mut self, value: impl Into<StorageParams>) -> Self {
        self.storage_params = Some(value.into());
        self
    }
    /// Sets `MixTranscodeParams`.
    pub fn mix_transcode_params(mut self, value: impl Into<MixTranscodeParams>) -> Self {
        self.mix_transcode_params = Some(value.into());
        self
    }
    /// Sets `MixLayoutParams`.
    pub fn mix_layout_params(mut self, value: impl Into<MixLayoutParams>) -> Self {
        self.mix_layout_params = Some(value.into());
        self
    }
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `NotifyAuthKey`.
    pub fn notify_auth_key(mut self, value: impl Into<String>) -> Self {
        self.notify_auth_key = Some(value.into());
        self
    }
    /// Sets `MaxIdleTime`.
    #[inline]
    pub fn max_idle_time(mut self, value: i64) -> Self {
        self.max_idle_time = Some(value);
        self
    }
}

request! {
    StartRtcCloudRecordingRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "SubscribeParams" => subscribe_params: query_json,
        "RecordParams" => record_params: query_json,
        "StorageParams" => storage_params: query_json,
        "MixTranscodeParams" => mix_transcode_params: query_json,
        "MixLayoutParams" => mix_layout_params: query_json,
        "NotifyUrl" => notify_url: query,
        "NotifyAuthKey" => notify_auth_key: query,
        "MaxIdleTime" => max_idle_time: query,
    }
}

impl Operation for StartRtcCloudRecordingRequest {
    type Response = StartRtcCloudRecordingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartRtcCloudRecording")
        .required(
            &["AppId", "ChannelId", "SubscribeParams", "RecordParams", "StorageParams"],
        );
}

/// Response to [`StartRtcCloudRecordingRequest`], which the documentation does not describe.
pub type StartRtcCloudRecordingResponse = alicloud_runtime::UndocumentedResponse;

/// The record params that are concerned.
#[non_exhaustive]
pub struct RecordParams {
    /// **Required.** Way in which the record works.
    pub record_mode: Option<i32>,
    /// Which kind of stream it is or is to be.
    pub stream_type: Option<i32>,
    /// How long the max file lasts. Range: 180 to 7200.
    pub max_file_duration: Option<i64>,
}

impl RecordParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordMode`, which is required.
    #[inline]
    pub fn record_mode(mut self, value: i32) -> Self {
        self.record_mode = Some(value);
        self
    }
    /// Sets `StreamType`.
    #[inline]
    pub fn stream_type(mut self, value: i32) -> Self {
        self.stream_type = Some(value);
        self
    }
    /// Sets `MaxFileDuration`.
    #[inline]
    pub fn max_file_duration(mut self, value: i64) -> Self {
        self.max_file_duration = Some(value);
        self
    }
}

request! {
    RecordParams {
        "RecordMode" => record_mode: field,
        "StreamType" => stream_type: field,
        "MaxFileDuration" => max_file_duration: field,
    }
}

/// The storage params that are concerned.
#[non_exhaustive]
pub struct StorageParams {
    /// **Required.** Which kind of storage it is or is to be.
    pub storage_type: Option<i32>,
    /// What is known about the file.
    pub file_info: Vec<FileInfo>,
    /// The OSS params that are concerned.
    pub oss_params: Option<OSSParams>,
    /// The vod params that are concerned.
    pub vod_params: Option<VodParams>,
}

impl StorageParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StorageType`, which is required.
    #[inline]
    pub fn storage_type(mut self, value: i32) -> Self {
        self.storage_type = Some(value);
        self
    }
    /// Sets `FileInfo`.
    pub fn file_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<FileInfo>>,
    ) -> Self {
        self.file_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OSSParams`.
    pub fn oss_params(mut self, value: impl Into<OSSParams>) -> Self {
        self.oss_params = Some(value.into());
        self
    }
    /// Sets `VodParams`.
    pub fn vod_params(mut self, value: impl Into<VodParams>) -> Self {
        self.vod_params = Some(value.into());
        self
    }
}

request! {
    StorageParams {
        "StorageType" => storage_type: field,
        "FileInfo" => file_info: field,
        "OSSParams" => oss_params: field,
        "VodParams" => vod_params: field,
    }
}

/// What is known about the file.
#[non_exhaustive]
pub struct FileInfo {
    /// **Required.** Notation or file format that is used.
    pub format: Option<Open<FileFormat>>,
    /// Pattern for the names of recordings, with variables.
    pub file_name_pattern: Option<String>,
    /// Pattern for the names of segments, with variables.
    pub slice_name_pattern: Option<String>,
    /// Folder in front of the recordings' names.
    pub file_path_prefix: Vec<String>,
}

impl FileInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Format`, which is required.
    pub fn format(mut self, value: impl Into<Open<FileFormat>>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `FileNamePattern`.
    pub fn file_name_pattern(mut self, value: impl Into<String>) -> Self {
        self.file_name_pattern = Some(value.into());
        self
    }
    /// Sets `SliceNamePattern`.
    pub fn slice_name_pattern(mut self, value: impl Into<String>) -> Self {
        self.slice_name_pattern = Some(value.into());
        self
    }
    /// Sets `FilePathPrefix`.
    pub fn file_path_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_path_prefix = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    FileInfo {
        "Format" => format: field,
        "FileNamePattern" => file_name_pattern: field,
        "SliceNamePattern" => slice_name_pattern: field,
        "FilePathPrefix" => file_path_prefix: field,
    }
}

/// The OSS params that are concerned.
#[non_exhaustive]
pub struct OSSParams {
    /// **Required.** Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
}

impl OSSParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OSSEndpoint`, which is required.
    pub fn oss_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_endpoint = Some(value.into());
        self
    }
    /// Sets `OSSBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
}

request! {
    OSSParams {
        "OSSEndpoint" => oss_endpoint: field,
        "OSSBucket" => oss_bucket: field,
    }
}

/// The vod params that are concerned.
#[non_exhaustive]
pub struct VodParams {
    /// Where the storage lies.
    pub storage_location: Option<String>,
    /// ID of the vod transcode group that the call is about.
    pub vod_transcode_group_id: Option<String>,
    /// Whether the recordings of a stream are joined to one video afterward.
    pub auto_compose: Option<i32>,
    /// ID of the compose vod transcode group that the call is about.
    pub compose_vod_transcode_group_id: Option<String>,
}

impl VodParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StorageLocation`.
    pub fn storage_location(mut self, value: impl Into<String>) -> Self {
        self.storage_location = Some(value.into());
        self
    }
    /// Sets `VodTranscodeGroupId`.
    pub fn vod_transcode_group_id(mut self, value: impl Into<String>) -> Self {
        self.vod_transcode_group_id = Some(value.into());
        self
    }
    /// Sets `AutoCompose`.
    #[inline]
    pub fn auto_compose(mut self, value: i32) -> Self {
        self.auto_compose = Some(value);
        self
    }
    /// Sets `ComposeVodTranscodeGroupId`.
    pub fn compose_vod_transcode_group_id(mut self, value: impl Into<String>) -> Self {
        self.compose_vod_transcode_group_id = Some(value.into());
        self
    }
}

request! {
    VodParams {
        "StorageLocation" => storage_location: field,
        "VodTranscodeGroupId" => vod_transcode_group_id: field,
        "AutoCompose" => auto_compose: field,
        "ComposeVodTranscodeGroupId" => compose_vod_transcode_group_id: field,
    }
}

/// The mix transcode params that are concerned.
#[non_exhaustive]
pub struct MixTranscodeParams {
    /// Which kind of frame fill it is or is to be.
    pub frame_fill_type: Option<i32>,
    /// **Required.** Bit rate of the sound after transcoding, in kbit/s. Range: 8 to 500.
    pub audio_bitrate: Option<i64>,
    /// **Required.** Number that is given for this: audio channels.
    pub audio_channels: Option<i32>,
    /// **Required.** Rate or share that applies to the audio sample.
    pub audio_sample_rate: Option<i64>,
    /// Method by which the picture is compressed.
    pub video_codec: Option<Open<VideoCodec>>,
    /// Bit rate of the picture after transcoding, in kbit/s. Range: 1 to 10000.
    pub video_bitrate: Option<i32>,
    /// Pictures a second after mixing or transcoding. Range: 1 to 60.
    pub video_framerate: Option<i32>,
    /// Frames from one key frame to the next after mixing or transcoding. Range: 1 to 60.
    pub video_gop: Option<i32>,
    /// Height of the video in the picture or video. Range: 0 to 1920.
    pub video_height: Option<i32>,
    /// Width of the video in the picture or video. Range: 0 to 1920.
    pub video_width: Option<i32>,
}

impl MixTranscodeParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FrameFillType`.
    #[inline]
    pub fn frame_fill_type(mut self, value: i32) -> Self {
        self.frame_fill_type = Some(value);
        self
    }
    /// Sets `AudioBitrate`, which is required.
    #[inline]
    pub fn audio_bitrate(mut self, value: i64) -> Self {
        self.audio_bitrate = Some(value);
        self
    }
    /// Sets `AudioChannels`, which is required.
    #[inline]
    pub fn audio_channels(mut self, value: i32) -> Self {
        self.audio_channels = Some(value);
        self
    }
    /// Sets `AudioSampleRate`, which is required.
    #[inline]
    pub fn audio_sample_rate(mut self, value: i64) -> Self {
        self.audio_sample_rate = Some(value);
        self
    }
    /// Sets `VideoCodec`.
    pub fn video_codec(mut self, value: impl Into<Open<VideoCodec>>) -> Self {
        self.video_codec = Some(value.into());
        self
    }
    /// Sets `VideoBitrate`.
    #[inline]
    pub fn video_bitrate(mut self, value: i32) -> Self {
        self.video_bitrate = Some(value);
        self
    }
    /// Sets `VideoFramerate`.
    #[inline]
    pub fn video_framerate(mut self, value: i32) -> Self {
        self.video_framerate = Some(value);
        self
    }
    /// Sets `VideoGop`.
    #[inline]
    pub fn video_gop(mut self, value: i32) -> Self {
        self.video_gop = Some(value);
        self
    }
    /// Sets `VideoHeight`.
    #[inline]
    pub fn video_height(mut self, value: i32) -> Self {
        self.video_height = Some(value);
        self
    }
    /// Sets `VideoWidth`.
    #[inline]
    pub fn video_width(mut self, value: i32) -> Self {
        self.video_width = Some(value);
        self
    }
}

request! {
    MixTranscodeParams {
        "FrameFillType" => frame_fill_type: field,
        "AudioBitrate" => audio_bitrate: field,
        "AudioChannels" => audio_channels: field,
        "AudioSampleRate" => audio_sample_rate: field,
        "VideoCodec" => video_codec: field,
        "VideoBitrate" => video_bitrate: field,
        "VideoFramerate" => video_framerate: field,
        "VideoGop" => video_gop: field,
        "VideoHeight" => video_height: field,
        "VideoWidth" => video_width: field,
    }
}

values! {
    /// Notation or file format that is used.
    pub enum FileFormat {
        /// Segments with a playlist.
        Hls = "HLS",
        /// One file with picture and sound.
        Mp4 = "MP4",
        /// One file with sound only.
        Mp3 = "MP3",
    }
}

values! {
    /// Method by which the picture is compressed.
    pub enum VideoCodec {
        /// The method that nearly all devices can play.
        H264 = "H.264",
        /// The method with smaller files, which not all devices can play.
        H265 = "H.265",
    }
}
