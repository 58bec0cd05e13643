// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartTimingSyntheticTask`, from `arms/StartTimingSyntheticTask.md`.

use alicloud_runtime::codegen::*;

/// Puts a scheduled synthetic monitoring task back to work.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::StartTimingSyntheticTaskRequest::new();
/// let reply = client.start_timing_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartTimingSyntheticTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the tasks to work on or to narrow the list down to. Example: `12312jejcc23dcewd`.
    pub task_ids: Vec<String>,
}

impl StartTimingSyntheticTaskRequest {
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
    /// Sets `TaskIds`.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StartTimingSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "TaskIds" => task_ids: query_json,
    }
}

impl Operation for StartTimingSyntheticTaskRequest {
    type Response = StartTimingSyntheticTaskResponse;
    type Error = StartTimingSyntheticTaskError;
    const INFO: OperationInfo = super::operation("StartTimingSyntheticTask")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [StartTimingSyntheticTaskError] = &[
        StartTimingSyntheticTaskError::ParameterMissing,
        StartTimingSyntheticTaskError::ParameterIllegal,
        StartTimingSyntheticTaskError::TaskQuotaLimit,
        StartTimingSyntheticTaskError::ParameterRegionIllegal,
        StartTimingSyntheticTaskError::DuplicateTagKey,
        StartTimingSyntheticTaskError::TagNumOUT,
        StartTimingSyntheticTaskError::NoPermissionUSER,
        StartTimingSyntheticTaskError::RAMNotAuthorize,
        StartTimingSyntheticTaskError::STSNotAuthorize,
        StartTimingSyntheticTaskError::IllegalUserAccess,
        StartTimingSyntheticTaskError::APINotAuthorize,
        StartTimingSyntheticTaskError::CommercialStatusException,
        StartTimingSyntheticTaskError::SyntheticTrailExpired,
        StartTimingSyntheticTaskError::SyntheticInDebt,
        StartTimingSyntheticTaskError::SyntheticDailyTimesExhausted,
        StartTimingSyntheticTaskError::SyntheticDailyLimit,
    ];
}

/// Response to [`StartTimingSyntheticTaskRequest`].
#[non_exhaustive]
pub struct StartTimingSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    StartTimingSyntheticTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StartTimingSyntheticTaskRequest`] names.
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
pub type StartTimingSyntheticTaskError = super::DocumentedError;
