// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDtsJob`, from `dts/ResetDtsJob.md`.

use alicloud_runtime::codegen::*;

/// Throws away the settings of a task, which then has to be configured anew.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ResetDtsJobRequest::new();
/// let reply = client.reset_dts_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDtsJobRequest {
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    pub synchronization_direction: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ResetDtsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<String>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ResetDtsJobRequest {
        "DtsJobId" => dts_job_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ResetDtsJobRequest {
    type Response = ResetDtsJobResponse;
    type Error = ResetDtsJobError;
    const INFO: OperationInfo = super::operation("ResetDtsJob")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ResetDtsJobError] = &[
        ResetDtsJobError::ThrottlingUser,
        ResetDtsJobError::InvalidSecurityTokenExpired,
        ResetDtsJobError::ServiceUnavailable,
    ];
}

/// Response to [`ResetDtsJobRequest`].
#[non_exhaustive]
pub struct ResetDtsJobResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01B6F25-21E7-4484-99D5-3EF2625C****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
}

response! {
    ResetDtsJobResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
    }
}

/// Errors that the documentation of [`ResetDtsJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ResetDtsJobError = super::DocumentedError;
