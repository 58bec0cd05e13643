// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDelayConfig`, from `live/DescribeLiveDelayConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the broadcast delay set for a stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDelayConfigRequest::new()
///     .domain("...")
///     .app("...")
///     .stream("...");
/// let reply = client.describe_live_delay_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDelayConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Stream that the call or the item is about.
    pub stream: Option<String>,
}

impl DescribeLiveDelayConfigRequest {
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `App`, which is required.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `Stream`, which is required.
    pub fn stream(mut self, value: impl Into<String>) -> Self {
        self.stream = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDelayConfigRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
    }
}

impl Operation for DescribeLiveDelayConfigRequest {
    type Response = DescribeLiveDelayConfigResponse;
    type Error = DescribeLiveDelayConfigError;
    const INFO: OperationInfo = super::operation("DescribeLiveDelayConfig")
        .required(&["Domain", "App", "Stream"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDelayConfigError] = &[
        DescribeLiveDelayConfigError::InvalidParameters,
    ];
}

/// Response to [`DescribeLiveDelayConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveDelayConfigResponse {
    /// Application part of the stream's address; `*` means all of the domain. Example: `liveApp****`.
    pub app: Option<String>,
    /// Time that is set or recorded for this: delay. Example: `60`.
    pub delay_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3136B58-5876-4168-83CA-B562781981A0`.
    pub request_id: Option<String>,
    /// Stream that the call or the item is about. Example: `liveStream****`.
    pub stream: Option<String>,
    /// Way in which the task trigger works. Example: `PUBLISH_ONLY`.
    pub task_trigger_mode: Option<String>,
}

response! {
    DescribeLiveDelayConfigResponse {
        "App" => app: value,
        "DelayTime" => delay_time: value,
        "Domain" => domain: value,
        "RequestId" => request_id: value,
        "Stream" => stream: value,
        "TaskTriggerMode" => task_trigger_mode: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDelayConfigRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DescribeLiveDelayConfigError = super::DocumentedError;
