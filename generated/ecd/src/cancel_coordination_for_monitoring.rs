// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCoordinationForMonitoring`, from `ecd/CancelCoordinationForMonitoring.md`.

use alicloud_runtime::codegen::*;

/// Ends stream collaboration sessions that were started for monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CancelCoordinationForMonitoringRequest::new()
///     .co_ids(["..."]);
/// let reply = client.cancel_coordination_for_monitoring(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCoordinationForMonitoringRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the cos to work on or to narrow the list down to. Items: at most 100.
    pub co_ids: Vec<String>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
}

impl CancelCoordinationForMonitoringRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CoIds`, which is required.
    pub fn co_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.co_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
}

request! {
    CancelCoordinationForMonitoringRequest {
        "RegionId" => region_id: query,
        "CoIds" => co_ids: query,
        "UserType" => user_type: query,
        "EndUserId" => end_user_id: query,
    }
}

impl Operation for CancelCoordinationForMonitoringRequest {
    type Response = CancelCoordinationForMonitoringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelCoordinationForMonitoring")
        .required(&["RegionId", "CoIds"])
        .region("RegionId");
}

/// Response to [`CancelCoordinationForMonitoringRequest`].
pub type CancelCoordinationForMonitoringResponse = alicloud_runtime::EmptyResponse;
