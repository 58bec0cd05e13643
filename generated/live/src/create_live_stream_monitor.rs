// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveStreamMonitor`, from `live/CreateLiveStreamMonitor.md`.

use alicloud_runtime::codegen::*;

/// Creates a stream monitoring session that shows several input streams and watches them.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLiveStreamMonitorRequest::new()
///     .monitor_name("...")
///     .output_template("...")
///     .domain("...")
///     .input_list("...");
/// let reply = client.create_live_stream_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveStreamMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the monitor goes by.
    pub monitor_name: Option<String>,
    /// **Required.** Size and quality of the monitored picture, as a template.
    pub output_template: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Application part of the stream's address.
    pub app: Option<String>,
    /// Stream that the call or the item is about.
    pub stream: Option<String>,
    /// **Required.** Items of the kind input to work on or to narrow the list down to.
    pub input_list: Option<String>,
    /// Settings of the monitor, and what it works with.
    pub monitor_config: Option<String>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Web address under which the ding talk web hook is found.
    pub ding_talk_web_hook_url: Option<String>,
}

impl CreateLiveStreamMonitorRequest {
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
    /// Sets `MonitorName`, which is required.
    pub fn monitor_name(mut self, value: impl Into<String>) -> Self {
        self.monitor_name = Some(value.into());
        self
    }
    /// Sets `OutputTemplate`, which is required.
    pub fn output_template(mut self, value: impl Into<String>) -> Self {
        self.output_template = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `App`.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `Stream`.
    pub fn stream(mut self, value: impl Into<String>) -> Self {
        self.stream = Some(value.into());
        self
    }
    /// Sets `InputList`, which is required.
    pub fn input_list(mut self, value: impl Into<String>) -> Self {
        self.input_list = Some(value.into());
        self
    }
    /// Sets `MonitorConfig`.
    pub fn monitor_config(mut self, value: impl Into<String>) -> Self {
        self.monitor_config = Some(value.into());
        self
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `DingTalkWebHookUrl`.
    pub fn ding_talk_web_hook_url(mut self, value: impl Into<String>) -> Self {
        self.ding_talk_web_hook_url = Some(value.into());
        self
    }
}

request! {
    CreateLiveStreamMonitorRequest {
        "RegionId" => region_id: query,
        "MonitorName" => monitor_name: query,
        "OutputTemplate" => output_template: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
        "InputList" => input_list: query,
        "MonitorConfig" => monitor_config: query,
        "CallbackUrl" => callback_url: query,
        "DingTalkWebHookUrl" => ding_talk_web_hook_url: query,
    }
}

impl Operation for CreateLiveStreamMonitorRequest {
    type Response = CreateLiveStreamMonitorResponse;
    type Error = CreateLiveStreamMonitorError;
    const INFO: OperationInfo = super::operation("CreateLiveStreamMonitor")
        .required(&["MonitorName", "OutputTemplate", "Domain", "InputList"])
        .region("RegionId");
    const ERRORS: &'static [CreateLiveStreamMonitorError] = &[
        CreateLiveStreamMonitorError::InvalidParameterMalformed,
        CreateLiveStreamMonitorError::InvalidUserIdMalformed,
        CreateLiveStreamMonitorError::MissingParameter,
        CreateLiveStreamMonitorError::StreamMonitorExist,
        CreateLiveStreamMonitorError::IllegalOperation,
        CreateLiveStreamMonitorError::InvalidDomainNameNotFound,
        CreateLiveStreamMonitorError::InternalError2,
    ];
}

/// Response to [`CreateLiveStreamMonitorRequest`].
#[non_exhaustive]
pub struct CreateLiveStreamMonitorResponse {
    /// ID of the monitor that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub monitor_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b9676b3`.
    pub request_id: Option<String>,
}

response! {
    CreateLiveStreamMonitorResponse {
        "MonitorId" => monitor_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateLiveStreamMonitorRequest`] names.
///
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`StreamMonitorExist`](super::DocumentedError::StreamMonitorExist)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateLiveStreamMonitorError = super::DocumentedError;
