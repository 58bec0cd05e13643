// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopLiveStreamMonitor`, from `live/StopLiveStreamMonitor.md`.

use alicloud_runtime::codegen::*;

/// Stops the monitoring of streams in a session.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopLiveStreamMonitorRequest::new()
///     .monitor_id("...");
/// let reply = client.stop_live_stream_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopLiveStreamMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the monitor that the call is about.
    pub monitor_id: Option<String>,
}

impl StopLiveStreamMonitorRequest {
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
    StopLiveStreamMonitorRequest {
        "RegionId" => region_id: query,
        "MonitorId" => monitor_id: query,
    }
}

impl Operation for StopLiveStreamMonitorRequest {
    type Response = StopLiveStreamMonitorResponse;
    type Error = StopLiveStreamMonitorError;
    const INFO: OperationInfo = super::operation("StopLiveStreamMonitor")
        .required(&["MonitorId"])
        .region("RegionId");
    const ERRORS: &'static [StopLiveStreamMonitorError] = &[
        StopLiveStreamMonitorError::InvalidUserIdMalformed,
        StopLiveStreamMonitorError::InvalidMonitorIdMalformed,
        StopLiveStreamMonitorError::StreamMonitorAlreadyStop,
        StopLiveStreamMonitorError::IllegalOperation,
        StopLiveStreamMonitorError::UserQuotaExceed,
        StopLiveStreamMonitorError::StreamMonitorNotExist,
        StopLiveStreamMonitorError::InternalError2,
    ];
}

/// Response to [`StopLiveStreamMonitorRequest`].
pub type StopLiveStreamMonitorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopLiveStreamMonitorRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidMonitorIdMalformed`](super::DocumentedError::InvalidMonitorIdMalformed)
/// - [`StreamMonitorAlreadyStop`](super::DocumentedError::StreamMonitorAlreadyStop)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed)
/// - [`StreamMonitorNotExist`](super::DocumentedError::StreamMonitorNotExist)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StopLiveStreamMonitorError = super::DocumentedError;
