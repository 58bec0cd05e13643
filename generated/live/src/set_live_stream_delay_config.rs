// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveStreamDelayConfig`, from `live/SetLiveStreamDelayConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the playback latency of a domain for HLS, FLV, and RTMP.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveStreamDelayConfigRequest::new()
///     .domain_name("...");
/// let reply = client.set_live_stream_delay_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveStreamDelayConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Seconds by which playing over HLS lags behind.
    pub hls_delay: Option<i32>,
    /// Level that the hls has on its scale.
    pub hls_level: Option<String>,
    /// Seconds by which playing over FLV lags behind.
    pub flv_delay: Option<i32>,
    /// Level that the flv has on its scale.
    pub flv_level: Option<String>,
    /// Seconds by which playing over RTMP lags behind.
    pub rtmp_delay: Option<i32>,
    /// Level that the rtmp has on its scale.
    pub rtmp_level: Option<String>,
}

impl SetLiveStreamDelayConfigRequest {
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
    /// Sets `HlsDelay`.
    #[inline]
    pub fn hls_delay(mut self, value: i32) -> Self {
        self.hls_delay = Some(value);
        self
    }
    /// Sets `HlsLevel`.
    pub fn hls_level(mut self, value: impl Into<String>) -> Self {
        self.hls_level = Some(value.into());
        self
    }
    /// Sets `FlvDelay`.
    #[inline]
    pub fn flv_delay(mut self, value: i32) -> Self {
        self.flv_delay = Some(value);
        self
    }
    /// Sets `FlvLevel`.
    pub fn flv_level(mut self, value: impl Into<String>) -> Self {
        self.flv_level = Some(value.into());
        self
    }
    /// Sets `RtmpDelay`.
    #[inline]
    pub fn rtmp_delay(mut self, value: i32) -> Self {
        self.rtmp_delay = Some(value);
        self
    }
    /// Sets `RtmpLevel`.
    pub fn rtmp_level(mut self, value: impl Into<String>) -> Self {
        self.rtmp_level = Some(value.into());
        self
    }
}

request! {
    SetLiveStreamDelayConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "HlsDelay" => hls_delay: query,
        "HlsLevel" => hls_level: query,
        "FlvDelay" => flv_delay: query,
        "FlvLevel" => flv_level: query,
        "RtmpDelay" => rtmp_delay: query,
        "RtmpLevel" => rtmp_level: query,
    }
}

impl Operation for SetLiveStreamDelayConfigRequest {
    type Response = SetLiveStreamDelayConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLiveStreamDelayConfig")
        .required(&["DomainName"])
        .region("RegionId");
}

/// Response to [`SetLiveStreamDelayConfigRequest`].
pub type SetLiveStreamDelayConfigResponse = alicloud_runtime::EmptyResponse;
