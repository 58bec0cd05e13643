// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveDelayConfig`, from `live/CreateLiveDelayConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets by how much time the broadcast of a stream is delayed.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLiveDelayConfigRequest::new()
///     .domain("...")
///     .app("...")
///     .stream("...")
///     .delay_time(1)
///     .task_trigger_mode("...");
/// let reply = client.create_live_delay_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveDelayConfigRequest {
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
    /// **Required.** Way in which the task trigger works.
    pub task_trigger_mode: Option<String>,
}

impl CreateLiveDelayConfigRequest {
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
    /// Sets `TaskTriggerMode`, which is required.
    pub fn task_trigger_mode(mut self, value: impl Into<String>) -> Self {
        self.task_trigger_mode = Some(value.into());
        self
    }
}

request! {
    CreateLiveDelayConfigRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
        "DelayTime" => delay_time: query,
        "TaskTriggerMode" => task_trigger_mode: query,
    }
}

impl Operation for CreateLiveDelayConfigRequest {
    type Response = CreateLiveDelayConfigResponse;
    type Error = CreateLiveDelayConfigError;
    const INFO: OperationInfo = super::operation("CreateLiveDelayConfig")
        .required(&["Domain", "App", "Stream", "DelayTime", "TaskTriggerMode"])
        .region("RegionId");
    const ERRORS: &'static [CreateLiveDelayConfigError] = &[
        CreateLiveDelayConfigError::InvalidParameters,
    ];
}

/// Response to [`CreateLiveDelayConfigRequest`].
pub type CreateLiveDelayConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateLiveDelayConfigRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type CreateLiveDelayConfigError = super::DocumentedError;
