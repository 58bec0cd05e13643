// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchPhysicalDtsJobToCloud`, from `dts/SwitchPhysicalDtsJobToCloud.md`.

use alicloud_runtime::codegen::*;

/// Moves a task that runs on physical machines over to cloud ones.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::SwitchPhysicalDtsJobToCloudRequest::new();
/// let reply = client.switch_physical_dts_job_to_cloud(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchPhysicalDtsJobToCloudRequest {
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

impl SwitchPhysicalDtsJobToCloudRequest {
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
    SwitchPhysicalDtsJobToCloudRequest {
        "DtsJobId" => dts_job_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for SwitchPhysicalDtsJobToCloudRequest {
    type Response = SwitchPhysicalDtsJobToCloudResponse;
    type Error = SwitchPhysicalDtsJobToCloudError;
    const INFO: OperationInfo = super::operation("SwitchPhysicalDtsJobToCloud")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [SwitchPhysicalDtsJobToCloudError] = &[
        SwitchPhysicalDtsJobToCloudError::ThrottlingUser,
        SwitchPhysicalDtsJobToCloudError::InvalidSecurityTokenExpired,
        SwitchPhysicalDtsJobToCloudError::ServiceUnavailable,
    ];
}

/// Response to [`SwitchPhysicalDtsJobToCloudRequest`].
#[non_exhaustive]
pub struct SwitchPhysicalDtsJobToCloudResponse {
    /// HTTP status of the response, repeated in its body.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
    /// Reason of the failure in words.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message.
    pub dynamic_message: Option<String>,
    /// Further code of the failure, next to the error code.
    pub dynamic_code: Option<String>,
}

response! {
    SwitchPhysicalDtsJobToCloudResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
    }
}

/// Errors that the documentation of [`SwitchPhysicalDtsJobToCloudRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type SwitchPhysicalDtsJobToCloudError = super::DocumentedError;
