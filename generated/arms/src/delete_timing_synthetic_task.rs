// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTimingSyntheticTask`, from `arms/DeleteTimingSyntheticTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scheduled synthetic monitoring task, which no longer probes its target.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteTimingSyntheticTaskRequest::new();
/// let reply = client.delete_timing_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTimingSyntheticTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `5308a2691f59422c8c3b7aeccec9cd3b`.
    pub task_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2eq4peca****`.
    pub resource_group_id: Option<String>,
}

impl DeleteTimingSyntheticTaskRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteTimingSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteTimingSyntheticTaskRequest {
    type Response = DeleteTimingSyntheticTaskResponse;
    type Error = DeleteTimingSyntheticTaskError;
    const INFO: OperationInfo = super::operation("DeleteTimingSyntheticTask")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteTimingSyntheticTaskError] = &[
        DeleteTimingSyntheticTaskError::TaskQuotaLimit,
        DeleteTimingSyntheticTaskError::DuplicateTagKey,
        DeleteTimingSyntheticTaskError::TagNumOUT,
        DeleteTimingSyntheticTaskError::NoPermissionUSER,
        DeleteTimingSyntheticTaskError::ParameterMissing,
        DeleteTimingSyntheticTaskError::ParameterIllegal,
        DeleteTimingSyntheticTaskError::ParameterRegionIllegal,
        DeleteTimingSyntheticTaskError::SyntheticTrailExpired,
        DeleteTimingSyntheticTaskError::SyntheticInDebt,
        DeleteTimingSyntheticTaskError::SyntheticDailyTimesExhausted,
        DeleteTimingSyntheticTaskError::SyntheticDailyLimit,
        DeleteTimingSyntheticTaskError::RAMNotAuthorize,
        DeleteTimingSyntheticTaskError::STSNotAuthorize,
        DeleteTimingSyntheticTaskError::IllegalUserAccess,
        DeleteTimingSyntheticTaskError::APINotAuthorize,
        DeleteTimingSyntheticTaskError::CommercialStatusException,
    ];
}

/// Response to [`DeleteTimingSyntheticTaskRequest`].
#[non_exhaustive]
pub struct DeleteTimingSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    DeleteTimingSyntheticTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteTimingSyntheticTaskRequest`] names.
///
/// - [`TaskQuotaLimit`](super::DocumentedError::TaskQuotaLimit)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`SyntheticTrailExpired`](super::DocumentedError::SyntheticTrailExpired)
/// - [`SyntheticInDebt`](super::DocumentedError::SyntheticInDebt)
/// - [`SyntheticDailyTimesExhausted`](super::DocumentedError::SyntheticDailyTimesExhausted)
/// - [`SyntheticDailyLimit`](super::DocumentedError::SyntheticDailyLimit)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`CommercialStatusException`](super::DocumentedError::CommercialStatusException)
pub type DeleteTimingSyntheticTaskError = super::DocumentedError;
