// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveStreamMonitor`, from `live/UpdateLiveStreamMonitor.md`.

use alicloud_runtime::codegen::*;

/// Changes the inputs, output template, or callbacks of a stream monitoring session.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveStreamMonitorRequest::new()
///     .monitor_id("...")
///     .input_list("...");
/// let reply = client.update_live_stream_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveStreamMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the monitor that the call is about.
    pub monitor_id: Option<String>,
    /// Name that the monitor goes by.
    pub monitor_name: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Application part of the stream's address.
    pub app: Option<String>,
    /// Stream that the call or the item is about.
    pub stream: Option<String>,
    /// Size and quality of the monitored picture, as a template.
    pub output_template: Option<String>,
    /// **Required.** Items of the kind input to work on or to narrow the list down to.
    pub input_list: Option<String>,
    /// Settings of the monitor, and what it works with.
    pub monitor_config: Option<String>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Web address under which the ding talk web hook is found.
    pub ding_talk_web_hook_url: Option<String>,
}

impl UpdateLiveStreamMonitorRequest {
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
    /// Sets `MonitorId`, which is required.
    pub fn monitor_id(mut self, value: impl Into<String>) -> Self {
        self.monitor_id = Some(value.into());
        self
    }
    /// Sets `MonitorName`.
    pub fn monitor_name(mut self, value: impl Into<String>) -> Self {
        self.monitor_name = Some(value.into());
        self
    }
    /// Sets `Domain`.
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
    /// Sets `OutputTemplate`.
    pub fn output_template(mut self, value: impl Into<String>) -> Self {
        self.output_template = Some(value.into());
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
    UpdateLiveStreamMonitorRequest {
        "RegionId" => region_id: query,
        "MonitorId" => monitor_id: query,
        "MonitorName" => monitor_name: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
        "OutputTemplate" => output_template: query,
        "InputList" => input_list: query,
        "MonitorConfig" => monitor_config: query,
        "CallbackUrl" => callback_url: query,
        "DingTalkWebHookUrl" => ding_talk_web_hook_url: query,
    }
}

impl Operation for UpdateLiveStreamMonitorRequest {
    type Response = UpdateLiveStreamMonitorResponse;
    type Error = UpdateLiveStreamMonitorError;
    const INFO: OperationInfo = super::operation("UpdateLiveStreamMonitor")
        .required(&["MonitorId", "InputList"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveStreamMonitorError] = &[
        UpdateLiveStreamMonitorError::InvalidUserIdMalformed,
        UpdateLiveStreamMonitorError::InvalidParameterMalformed,
        UpdateLiveStreamMonitorError::MissingParameter,
        UpdateLiveStreamMonitorError::InvalidMonitorIdMalformed,
        UpdateLiveStreamMonitorError::IllegalOperation,
        UpdateLiveStreamMonitorError::InvalidDomainNameNotFound,
        UpdateLiveStreamMonitorError::StreamMonitorNotExist,
        UpdateLiveStreamMonitorError::InternalError2,
    ];
}

/// Response to [`UpdateLiveStreamMonitorRequest`].
pub type UpdateLiveStreamMonitorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveStreamMonitorRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidMonitorIdMalformed`](super::DocumentedError::InvalidMonitorIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`StreamMonitorNotExist`](super::DocumentedError::StreamMonitorNotExist)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateLiveStreamMonitorError = super::DocumentedError;
