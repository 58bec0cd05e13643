// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSynchronizationJob`, from `dts/DeleteSynchronizationJob.md`.

use alicloud_runtime::codegen::*;

/// Releases a synchronization instance of the old interface; it cannot be brought back.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DeleteSynchronizationJobRequest::new()
///     .synchronization_job_id("dtshn6107ve264****");
/// let reply = client.delete_synchronization_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSynchronizationJobRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtshn6107ve264****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteSynchronizationJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SynchronizationJobId`, which is required.
    pub fn synchronization_job_id(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteSynchronizationJobRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteSynchronizationJobRequest {
    type Response = DeleteSynchronizationJobResponse;
    type Error = DeleteSynchronizationJobError;
    const INFO: OperationInfo = super::operation("DeleteSynchronizationJob")
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [DeleteSynchronizationJobError] = &[
        DeleteSynchronizationJobError::ThrottlingUser,
        DeleteSynchronizationJobError::InvalidSecurityTokenExpired,
        DeleteSynchronizationJobError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteSynchronizationJobRequest`].
#[non_exhaustive]
pub struct DeleteSynchronizationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C306C198-7807-409D-930A-D6CE6C32****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteSynchronizationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteSynchronizationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteSynchronizationJobError = super::DocumentedError;
