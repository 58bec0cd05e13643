// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDtsJob`, from `dts/DeleteDtsJob.md`.

use alicloud_runtime::codegen::*;

/// Releases one migration, synchronization or subscription instance for good.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DeleteDtsJobRequest::new();
/// let reply = client.delete_dts_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDtsJobRequest {
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
    /// What the task is: migration, synchronization, subscription or a check.
    pub job_type: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteDtsJobRequest {
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
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteDtsJobRequest {
        "DtsJobId" => dts_job_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "RegionId" => region_id: query,
        "JobType" => job_type: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteDtsJobRequest {
    type Response = DeleteDtsJobResponse;
    type Error = DeleteDtsJobError;
    const INFO: OperationInfo = super::operation("DeleteDtsJob")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDtsJobError] = &[
        DeleteDtsJobError::ThrottlingUser,
        DeleteDtsJobError::InvalidSecurityTokenExpired,
        DeleteDtsJobError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteDtsJobRequest`].
#[non_exhaustive]
pub struct DeleteDtsJobResponse {
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
    DeleteDtsJobResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
    }
}

/// Errors that the documentation of [`DeleteDtsJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteDtsJobError = super::DocumentedError;
