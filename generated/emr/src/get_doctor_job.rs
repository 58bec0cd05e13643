// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorJob`, from `emr/GetDoctorJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DoctorJobData, DoctorJobMetrics, Seconds};

/// Gets basic run information on one job from EMR Doctor.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorJobRequest::new()
///     .cluster_id("...")
///     .app_id("...");
/// let reply = client.get_doctor_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl GetDoctorJobRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    GetDoctorJobRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "AppId" => app_id: query,
    }
}

impl Operation for GetDoctorJobRequest {
    type Response = GetDoctorJobResponse;
    type Error = GetDoctorJobError;
    const INFO: OperationInfo = super::operation("GetDoctorJob")
        .required(&["RegionId", "ClusterId", "AppId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorJobError] = &[
        GetDoctorJobError::ConflictParameters,
        GetDoctorJobError::IncompleteSignature,
        GetDoctorJobError::InvalidAction,
        GetDoctorJobError::InvalidParameter,
        GetDoctorJobError::InvalidParameterValue,
        GetDoctorJobError::MissingAction,
        GetDoctorJobError::MissingParameter,
        GetDoctorJobError::NotAuthorized,
        GetDoctorJobError::ThrottlingException,
        GetDoctorJobError::ResourceNotFound,
        GetDoctorJobError::InternalError,
        GetDoctorJobError::ServiceFailure,
        GetDoctorJobError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorJobRequest`].
#[non_exhaustive]
pub struct GetDoctorJobResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorJobData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorJobResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetDoctorJobRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetDoctorJobError = super::DocumentedError;
