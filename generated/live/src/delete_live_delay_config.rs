// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveDelayConfig`, from `live/DeleteLiveDelayConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the broadcast delay that was set for a stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveDelayConfigRequest::new()
///     .domain("...")
///     .app("...")
///     .stream("...");
/// let reply = client.delete_live_delay_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveDelayConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Stream that the call or the item is about.
    pub stream: Option<String>,
}

impl DeleteLiveDelayConfigRequest {
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
    DeleteLiveDelayConfigRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
    }
}

impl Operation for DeleteLiveDelayConfigRequest {
    type Response = DeleteLiveDelayConfigResponse;
    type Error = DeleteLiveDelayConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveDelayConfig")
        .required(&["Domain", "App", "Stream"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveDelayConfigError] = &[
        DeleteLiveDelayConfigError::InvalidParameters,
    ];
}

/// Response to [`DeleteLiveDelayConfigRequest`].
pub type DeleteLiveDelayConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveDelayConfigRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DeleteLiveDelayConfigError = super::DocumentedError;
