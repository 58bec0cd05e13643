// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDtsJobs`, from `dts/StopDtsJobs.md`.

use alicloud_runtime::codegen::*;

/// Ends several tasks with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::StopDtsJobsRequest::new()
///     .dts_job_ids("...");
/// let reply = client.stop_dts_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDtsJobsRequest {
    /// **Required.** IDs of the tasks that the call works on, separated by commas.
    pub dts_job_ids: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl StopDtsJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobIds`, which is required.
    pub fn dts_job_ids(mut self, value: impl Into<String>) -> Self {
        self.dts_job_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    StopDtsJobsRequest {
        "DtsJobIds" => dts_job_ids: query,
        "RegionId" => region_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for StopDtsJobsRequest {
    type Response = StopDtsJobsResponse;
    type Error = StopDtsJobsError;
    const INFO: OperationInfo = super::operation("StopDtsJobs")
        .required(&["DtsJobIds"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [StopDtsJobsError] = &[
        StopDtsJobsError::ThrottlingUser,
        StopDtsJobsError::InvalidSecurityTokenExpired,
        StopDtsJobsError::ServiceUnavailable,
    ];
}

/// Response to [`StopDtsJobsRequest`].
#[non_exhaustive]
pub struct StopDtsJobsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD823BD3-1BA6-4117-A536-165CB280****`.
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
    StopDtsJobsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
    }
}

/// Errors that the documentation of [`StopDtsJobsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StopDtsJobsError = super::DocumentedError;
