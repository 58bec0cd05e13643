// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopTimingSyntheticTask`, from `arms/StopTimingSyntheticTask.md`.

use alicloud_runtime::codegen::*;

/// Stops scheduled synthetic monitoring tasks of the new version.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::StopTimingSyntheticTaskRequest::new()
///     .task_ids(["3cee3d23ev4342342csc"]);
/// let reply = client.stop_timing_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopTimingSyntheticTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the tasks to work on or to narrow the list down to.
    /// Example: `3cee3d23ev4342342csc`.
    pub task_ids: Vec<String>,
}

impl StopTimingSyntheticTaskRequest {
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
    /// Sets `TaskIds`, which is required.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StopTimingSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "TaskIds" => task_ids: query_json,
    }
}

impl Operation for StopTimingSyntheticTaskRequest {
    type Response = StopTimingSyntheticTaskResponse;
    type Error = StopTimingSyntheticTaskError;
    const INFO: OperationInfo = super::operation("StopTimingSyntheticTask")
        .required(&["TaskIds"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [StopTimingSyntheticTaskError] = &[
        StopTimingSyntheticTaskError::ParameterMissing,
        StopTimingSyntheticTaskError::ParameterIllegal,
        StopTimingSyntheticTaskError::TaskQuotaLimit,
        StopTimingSyntheticTaskError::ParameterRegionIllegal,
        StopTimingSyntheticTaskError::DuplicateTagKey,
        StopTimingSyntheticTaskError::TagNumOUT,
        StopTimingSyntheticTaskError::NoPermissionUSER,
        StopTimingSyntheticTaskError::RAMNotAuthorize,
        StopTimingSyntheticTaskError::STSNotAuthorize,
        StopTimingSyntheticTaskError::IllegalUserAccess,
        StopTimingSyntheticTaskError::APINotAuthorize,
        StopTimingSyntheticTaskError::CommercialStatusException,
        StopTimingSyntheticTaskError::SyntheticTrailExpired,
        StopTimingSyntheticTaskError::SyntheticInDebt,
        StopTimingSyntheticTaskError::SyntheticDailyTimesExhausted,
        StopTimingSyntheticTaskError::SyntheticDailyLimit,
        StopTimingSyntheticTaskError::InnerProhibit,
    ];
}

/// Response to [`StopTimingSyntheticTaskRequest`].
#[non_exhaustive]
pub struct StopTimingSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    StopTimingSyntheticTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StopTimingSyntheticTaskRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`TaskQuotaLimit`](super::DocumentedError::TaskQuotaLimit)
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`CommercialStatusException`](super::DocumentedError::CommercialStatusException)
/// - [`SyntheticTrailExpired`](super::DocumentedError::SyntheticTrailExpired)
/// - [`SyntheticInDebt`](super::DocumentedError::SyntheticInDebt)
/// - [`SyntheticDailyTimesExhausted`](super::DocumentedError::SyntheticDailyTimesExhausted)
/// - [`SyntheticDailyLimit`](super::DocumentedError::SyntheticDailyLimit)
/// - [`InnerProhibit`](super::DocumentedError::InnerProhibit)
pub type StopTimingSyntheticTaskError = super::DocumentedError;
