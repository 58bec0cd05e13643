// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamTranscodeInfo`, from `live/DescribeLiveStreamTranscodeInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the transcoding configurations of a domain or app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamTranscodeInfoRequest::new()
///     .domain_transcode_name("...");
/// let reply = client.describe_live_stream_transcode_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the domain name transcode goes by.
    pub domain_transcode_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
}

impl DescribeLiveStreamTranscodeInfoRequest {
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
    /// Sets `DomainTranscodeName`, which is required.
    pub fn domain_transcode_name(mut self, value: impl Into<String>) -> Self {
        self.domain_transcode_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamTranscodeInfoRequest {
        "RegionId" => region_id: query,
        "DomainTranscodeName" => domain_transcode_name: query,
        "AppName" => app_name: query,
    }
}

impl Operation for DescribeLiveStreamTranscodeInfoRequest {
    type Response = DescribeLiveStreamTranscodeInfoResponse;
    type Error = DescribeLiveStreamTranscodeInfoError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamTranscodeInfo")
        .required(&["DomainTranscodeName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamTranscodeInfoError] = &[
        DescribeLiveStreamTranscodeInfoError::InvalidParameters,
    ];
}

/// Response to [`DescribeLiveStreamTranscodeInfoRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `62136AE6-7793-45ED-B14A-60D19A9486D3`.
    pub request_id: Option<String>,
    /// Items of the kind domain name transcode that were found or are concerned.
    pub domain_transcode_list: Option<DomainTranscodeList>,
}

response! {
    DescribeLiveStreamTranscodeInfoResponse {
        "RequestId" => request_id: value,
        "DomainTranscodeList" => domain_transcode_list: value,
    }
}

/// Items of the kind domain name transcode that were found or are concerned.
#[non_exhaustive]
pub struct DomainTranscodeList {
    /// What is known about the domain name transcode.
    pub domain_transcode_info: Vec<DomainTranscodeInfo>,
}

response! {
    DomainTranscodeList {
        "DomainTranscodeInfo" => domain_transcode_info: list(""),
    }
}

/// What is known about the domain name transcode.
#[non_exhaustive]
pub struct DomainTranscodeInfo {
    /// Application of the stream that is transcoded. Example: `liveApp****`.
    pub transcode_app: Option<String>,
    /// Transcoding template that viewers got. Example: `lld`.
    pub transcode_template: Option<String>,
    /// Whether the work starts only when somebody watches. Example: `true`.
    pub is_lazy: Option<bool>,
    /// Name that the transcode goes by. Example: `example.com`.
    pub transcode_name: Option<String>,
    /// Parameters of the custom transcode, with their values.
    pub custom_transcode_parameters: Option<CustomTranscodeParameters>,
    /// Parameters of the encrypt, with their values.
    pub encrypt_parameters: Option<EncryptParameters>,
}

response! {
    DomainTranscodeInfo {
        "TranscodeApp" => transcode_app: value,
        "TranscodeTemplate" => transcode_template: value,
        "IsLazy" => is_lazy: value,
        "TranscodeName" => transcode_name: value,
        "CustomTranscodeParameters" => custom_transcode_parameters: value,
        "EncryptParameters" => encrypt_parameters: value,
    }
}

/// Parameters of the custom transcode, with their values.
#[non_exhaustive]
pub struct CustomTranscodeParameters {
    /// Where the bitrate with comes from. Example: `text`.
    pub bitrate_with_source: Option<Value>,
    /// Variant of the H.264 method; simpler ones play on more devices. Example: `high`.
    pub video_profile: Option<String>,
    /// Bit rate of the sound after transcoding, in kbit/s. Example: `64`.
    pub audio_bitrate: Option<i32>,
    /// Extent from top to bottom. Example: `1200`.
    pub height: Option<i32>,
    /// Whether it is a low-delay stream (RTS). Example: `true`.
    pub rts_flag: Option<String>,
    /// Which kind of template it is or is to be. Example: `h264`.
    pub template_type: Option<String>,
    /// The bframes that are concerned. Example: `0`.
    pub bframes: Option<String>,
    /// Where the ext with comes from. Example: `text`.
    pub ext_with_source: Option<Value>,
    /// Rate or share that applies to the audio. Example: `44100`.
    pub audio_rate: Option<i32>,
    /// Where the fps with comes from. Example: `{\"UpLimit\":60,\"LowerLimit\":1}`.
    pub fps_with_source: Option<Value>,
    /// Method by which sound is compressed. Example: `ACC`.
    pub audio_codec: Option<String>,
    /// Pictures a second. Example: `15`.
    pub fps: Option<i32>,
    /// Frames or seconds from one key frame to the next. Example: `10`.
    pub gop: Option<String>,
    /// Extent from left to right. Example: `1000`.
    pub width: Option<i32>,
    /// Bit rate of the picture after transcoding, in kbit/s. Example: `3000`.
    pub video_bitrate: Option<i32>,
    /// How many there are of this: audio channel. Example: `2`.
    pub audio_channel_num: Option<i32>,
    /// Variant of the AAC method for the sound. Example: `aac_low`.
    pub audio_profile: Option<String>,
    /// Where the res with comes from. Example: `{\"Type\":\"short\",\"Value\":\"1080\"}`.
    pub res_with_source: Option<Value>,
}

response! {
    CustomTranscodeParameters {
        "BitrateWithSource" => bitrate_with_source: value,
        "VideoProfile" => video_profile: value,
        "AudioBitrate" => audio_bitrate: value,
        "Height" => height: value,
        "RtsFlag" => rts_flag: value,
        "TemplateType" => template_type: value,
        "Bframes" => bframes: value,
        "ExtWithSource" => ext_with_source: value,
        "AudioRate" => audio_rate: value,
        "FpsWithSource" => fps_with_source: value,
        "AudioCodec" => audio_codec: value,
        "FPS" => fps: value,
        "Gop" => gop: value,
        "Width" => width: value,
        "VideoBitrate" => video_bitrate: value,
        "AudioChannelNum" => audio_channel_num: value,
        "AudioProfile" => audio_profile: value,
        "ResWithSource" => res_with_source: value,
    }
}

/// Parameters of the encrypt, with their values.
#[non_exhaustive]
pub struct EncryptParameters {
    /// Which kind of encrypt it is or is to be. Example: `aliyun`.
    pub encrypt_type: Option<String>,
    /// ID of the kms key that the item belongs to or stands for.
    /// Example: `afce5722-81d2-43c3-9930-7601da11****`.
    pub kms_key_id: Option<String>,
    /// Time between two of this, or the span in which it holds: kms key expire. Example: `3600`.
    pub kms_key_expire_interval: Option<String>,
}

response! {
    EncryptParameters {
        "EncryptType" => encrypt_type: value,
        "KmsKeyID" => kms_key_id: value,
        "KmsKeyExpireInterval" => kms_key_expire_interval: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamTranscodeInfoRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DescribeLiveStreamTranscodeInfoError = super::DocumentedError;
