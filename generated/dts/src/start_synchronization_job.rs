// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartSynchronizationJob`, from `dts/StartSynchronizationJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SynchronizationDirection};

/// Starts a synchronization task that is configured but not running.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::StartSynchronizationJobRequest::new()
///     .synchronization_job_id("dtsf19100l2186****");
/// let reply = client.start_synchronization_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartSynchronizationJobRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsf19100l2186****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    /// Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl StartSynchronizationJobRequest {
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
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(
        mut self,
        value: impl Into<Open<SynchronizationDirection>>,
    ) -> Self {
        self.synchronization_direction = Some(value.into());
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
    StartSynchronizationJobRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for StartSynchronizationJobRequest {
    type Response = StartSynchronizationJobResponse;
    type Error = StartSynchronizationJobError;
    const INFO: OperationInfo = super::operation("StartSynchronizationJob")
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [StartSynchronizationJobError] = &[
        StartSynchronizationJobError::ThrottlingUser,
        StartSynchronizationJobError::InvalidSecurityTokenExpired,
        StartSynchronizationJobError::ServiceUnavailable,
    ];
}

/// Response to [`StartSynchronizationJobRequest`].
#[non_exhaustive]
pub struct StartSynchronizationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDC111B1-ACBF-457D-9656-247FDEE9****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    StartSynchronizationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`StartSynchronizationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartSynchronizationJobError = super::DocumentedError;
