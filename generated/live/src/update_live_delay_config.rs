// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveDelayConfig`, from `live/UpdateLiveDelayConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes by how much time the broadcast of a stream is delayed.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveDelayConfigRequest::new()
///     .domain("...")
///     .app("...")
///     .stream("...")
///     .delay_time(1);
/// let reply = client.update_live_delay_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveDelayConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Stream that the call or the item is about.
    pub stream: Option<String>,
    /// **Required.** Time that is set or recorded for this: delay.
    pub delay_time: Option<i32>,
    /// Way in which the task trigger works.
    pub task_trigger_mode: Option<String>,
}

impl UpdateLiveDelayConfigRequest {
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
    /// Sets `DelayTime`, which is required.
    #[inline]
    pub fn delay_time(mut self, value: i32) -> Self {
        self.delay_time = Some(value);
        self
    }
    /// Sets `TaskTriggerMode`.
    pub fn task_trigger_mode(mut self, value: impl Into<String>) -> Self {
        self.task_trigger_mode = Some(value.into());
        self
    }
}

request! {
    UpdateLiveDelayConfigRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
        "DelayTime" => delay_time: query,
        "TaskTriggerMode" => task_trigger_mode: query,
    }
}

impl Operation for UpdateLiveDelayConfigRequest {
    type Response = UpdateLiveDelayConfigResponse;
    type Error = UpdateLiveDelayConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveDelayConfig")
        .required(&["Domain", "App", "Stream", "DelayTime"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveDelayConfigError] = &[
        UpdateLiveDelayConfigError::InvalidParameters,
    ];
}

/// Response to [`UpdateLiveDelayConfigRequest`].
pub type UpdateLiveDelayConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveDelayConfigRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type UpdateLiveDelayConfigError = super::DocumentedError;
