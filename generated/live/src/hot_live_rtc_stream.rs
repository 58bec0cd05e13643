// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HotLiveRtcStream`, from `live/HotLiveRtcStream.md`.

use alicloud_runtime::codegen::*;

/// Pulls a real-time stream ahead of time to the given region, so that viewers there get it faster.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::HotLiveRtcStreamRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .region_code("...")
///     .audio_msid("...")
///     .video_msid("...");
/// let reply = client.hot_live_rtc_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HotLiveRtcStreamRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Code that stands for the region, for programs to act on.
    pub region_code: Option<String>,
    /// **Required.** ID of the audio track in the RTC stream.
    pub audio_msid: Option<String>,
    /// **Required.** ID of the video track in the RTC stream.
    pub video_msid: Option<String>,
    /// How long the connection may take before it is given up.
    pub connection_timeout: Option<String>,
    /// How long the media may take before it is given up.
    pub media_timeout: Option<String>,
}

impl HotLiveRtcStreamRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `RegionCode`, which is required.
    pub fn region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = Some(value.into());
        self
    }
    /// Sets `AudioMsid`, which is required.
    pub fn audio_msid(mut self, value: impl Into<String>) -> Self {
        self.audio_msid = Some(value.into());
        self
    }
    /// Sets `VideoMsid`, which is required.
    pub fn video_msid(mut self, value: impl Into<String>) -> Self {
        self.video_msid = Some(value.into());
        self
    }
    /// Sets `ConnectionTimeout`.
    pub fn connection_timeout(mut self, value: impl Into<String>) -> Self {
        self.connection_timeout = Some(value.into());
        self
    }
    /// Sets `MediaTimeout`.
    pub fn media_timeout(mut self, value: impl Into<String>) -> Self {
        self.media_timeout = Some(value.into());
        self
    }
}

request! {
    HotLiveRtcStreamRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "RegionCode" => region_code: query,
        "AudioMsid" => audio_msid: query,
        "VideoMsid" => video_msid: query,
        "ConnectionTimeout" => connection_timeout: query,
        "MediaTimeout" => media_timeout: query,
    }
}

impl Operation for HotLiveRtcStreamRequest {
    type Response = HotLiveRtcStreamResponse;
    type Error = HotLiveRtcStreamError;
    const INFO: OperationInfo = super::operation("HotLiveRtcStream")
        .required(
            &[
                "DomainName",
                "AppName",
                "StreamName",
                "RegionCode",
                "AudioMsid",
                "VideoMsid",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [HotLiveRtcStreamError] = &[
        HotLiveRtcStreamError::InvalidParam,
        HotLiveRtcStreamError::NoSpecialConfiguration,
        HotLiveRtcStreamError::CodeRegionHasNoNode,
        HotLiveRtcStreamError::InternalError2,
    ];
}

/// Response to [`HotLiveRtcStreamRequest`].
pub type HotLiveRtcStreamResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`HotLiveRtcStreamRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`NoSpecialConfiguration`](super::DocumentedError::NoSpecialConfiguration)
/// - [`CodeRegionHasNoNode`](super::DocumentedError::CodeRegionHasNoNode)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type HotLiveRtcStreamError = super::DocumentedError;
