// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveStreamMonitor`, from `live/DeleteLiveStreamMonitor.md`.

use alicloud_runtime::codegen::*;

/// Deletes a monitoring room, in which several streams are watched side by side.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveStreamMonitorRequest::new()
///     .monitor_id("...");
/// let reply = client.delete_live_stream_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveStreamMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the monitor that the call is about.
    pub monitor_id: Option<String>,
}

impl DeleteLiveStreamMonitorRequest {
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
    DeleteLiveStreamMonitorRequest {
        "RegionId" => region_id: query,
        "MonitorId" => monitor_id: query,
    }
}

impl Operation for DeleteLiveStreamMonitorRequest {
    type Response = DeleteLiveStreamMonitorResponse;
    type Error = DeleteLiveStreamMonitorError;
    const INFO: OperationInfo = super::operation("DeleteLiveStreamMonitor")
        .required(&["MonitorId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveStreamMonitorError] = &[
        DeleteLiveStreamMonitorError::InvalidUserIdMalformed,
        DeleteLiveStreamMonitorError::InvalidParameterMalformed,
        DeleteLiveStreamMonitorError::MissingParameter,
        DeleteLiveStreamMonitorError::InvalidMonitorIdMalformed,
        DeleteLiveStreamMonitorError::IllegalOperation,
        DeleteLiveStreamMonitorError::StreamMonitorNotExist,
        DeleteLiveStreamMonitorError::InternalError2,
    ];
}

/// Response to [`DeleteLiveStreamMonitorRequest`].
pub type DeleteLiveStreamMonitorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveStreamMonitorRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidMonitorIdMalformed`](super::DocumentedError::InvalidMonitorIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`StreamMonitorNotExist`](super::DocumentedError::StreamMonitorNotExist)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveStreamMonitorError = super::DocumentedError;
