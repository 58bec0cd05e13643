// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartLiveStreamMonitor`, from `live/StartLiveStreamMonitor.md`.

use alicloud_runtime::codegen::*;

/// Starts watching the streams of a monitoring room.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StartLiveStreamMonitorRequest::new()
///     .monitor_id("...");
/// let reply = client.start_live_stream_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartLiveStreamMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the monitor that the call is about.
    pub monitor_id: Option<String>,
}

impl StartLiveStreamMonitorRequest {
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
}

request! {
    StartLiveStreamMonitorRequest {
        "RegionId" => region_id: query,
        "MonitorId" => monitor_id: query,
    }
}

impl Operation for StartLiveStreamMonitorRequest {
    type Response = StartLiveStreamMonitorResponse;
    type Error = StartLiveStreamMonitorError;
    const INFO: OperationInfo = super::operation("StartLiveStreamMonitor")
        .required(&["MonitorId"])
        .region("RegionId");
    const ERRORS: &'static [StartLiveStreamMonitorError] = &[
        StartLiveStreamMonitorError::InvalidUserIdMalformed,
        StartLiveStreamMonitorError::InvalidMonitorIdMalformed,
        StartLiveStreamMonitorError::StreamMonitorAlreadyStarted,
        StartLiveStreamMonitorError::IllegalOperation,
        StartLiveStreamMonitorError::UserQuotaExceed,
        StartLiveStreamMonitorError::StreamMonitorNotExist,
        StartLiveStreamMonitorError::InternalError2,
    ];
}

/// Response to [`StartLiveStreamMonitorRequest`].
pub type StartLiveStreamMonitorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartLiveStreamMonitorRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidMonitorIdMalformed`](super::DocumentedError::InvalidMonitorIdMalformed)
/// - [`StreamMonitorAlreadyStarted`](super::DocumentedError::StreamMonitorAlreadyStarted)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed)
/// - [`StreamMonitorNotExist`](super::DocumentedError::StreamMonitorNotExist)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StartLiveStreamMonitorError = super::DocumentedError;
