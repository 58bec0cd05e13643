// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamDelayConfig`, from `live/DescribeLiveStreamDelayConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the playback latency settings of a domain for HLS, FLV, and RTMP.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamDelayConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_stream_delay_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveStreamDelayConfigRequest {
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
}

request! {
    DescribeLiveStreamDelayConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveStreamDelayConfigRequest {
    type Response = DescribeLiveStreamDelayConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamDelayConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveStreamDelayConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `785C9CB0-EB8A-4912-BBF2-966BEFD32DC3`.
    pub request_id: Option<String>,
    /// Settings of the live stream hls delay, and what it works with.
    pub live_stream_hls_delay_config: Option<DelayConfig>,
    /// Settings of the live stream flv delay, and what it works with.
    pub live_stream_flv_delay_config: Option<DelayConfig>,
    /// Settings of the live stream rtmp delay, and what it works with.
    pub live_stream_rtmp_delay_config: Option<DelayConfig>,
}

response! {
    DescribeLiveStreamDelayConfigResponse {
        "RequestId" => request_id: value,
        "LiveStreamHlsDelayConfig" => live_stream_hls_delay_config: value,
        "LiveStreamFlvDelayConfig" => live_stream_flv_delay_config: value,
        "LiveStreamRtmpDelayConfig" => live_stream_rtmp_delay_config: value,
    }
}

/// Settings of the live stream hls delay, and what it works with.
#[non_exhaustive]
pub struct DelayConfig {
    /// Seconds by which the output lags behind. Example: `3`.
    pub delay: Option<i32>,
    /// Rank of the item on the scale that its container defines. Example: `short`.
    pub level: Option<String>,
}

response! {
    DelayConfig {
        "Delay" => delay: value,
        "Level" => level: value,
    }
}
