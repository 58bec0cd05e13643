// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorComputeSummary`, from `emr/GetDoctorComputeSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DoctorComputeSummaryAnalysis, DoctorComputeSummaryMetrics, Ratio, Seconds, Size, Utilization};

/// Gets EMR Doctor's summary of resource usage for one component or the whole cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorComputeSummaryRequest::new()
///     .cluster_id("...")
///     .date_time("...");
/// let reply = client.get_doctor_compute_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorComputeSummaryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// What is known about the component.
    pub component_info: Option<ComponentInfo>,
}

impl GetDoctorComputeSummaryRequest {
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
    /// Sets `DateTime`, which is required.
    pub fn date_time(mut self, value: impl Into<String>) -> Self {
        self.date_time = Some(value.into());
        self
    }
    /// Sets `ComponentInfo`.
    pub fn component_info(mut self, value: impl Into<ComponentInfo>) -> Self {
        self.component_info = Some(value.into());
        self
    }
}

request! {
    GetDoctorComputeSummaryRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "ComponentInfo" => component_info: query,
    }
}

impl Operation for GetDoctorComputeSummaryRequest {
    type Response = GetDoctorComputeSummaryResponse;
    type Error = GetDoctorComputeSummaryError;
    const INFO: OperationInfo = super::operation("GetDoctorComputeSummary")
        .required(&["RegionId", "ClusterId", "DateTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorComputeSummaryError] = &[
        GetDoctorComputeSummaryError::ConflictParameters,
        GetDoctorComputeSummaryError::IncompleteSignature,
        GetDoctorComputeSummaryError::InvalidAction,
        GetDoctorComputeSummaryError::InvalidParameter,
        GetDoctorComputeSummaryError::InvalidParameterValue,
        GetDoctorComputeSummaryError::MissingAction,
        GetDoctorComputeSummaryError::MissingParameter,
        GetDoctorComputeSummaryError::NotAuthorized,
        GetDoctorComputeSummaryError::ThrottlingException,
        GetDoctorComputeSummaryError::ResourceNotFound,
        GetDoctorComputeSummaryError::InternalError,
        GetDoctorComputeSummaryError::ServiceFailure,
        GetDoctorComputeSummaryError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorComputeSummaryRequest`].
#[non_exhaustive]
pub struct GetDoctorComputeSummaryResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorComputeSummaryData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorComputeSummaryResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the component.
#[non_exhaustive]
pub struct ComponentInfo {
    /// Which kind of component it is or is to be.
    pub component_type: Option<String>,
    /// Name that the component goes by.
    pub component_name: Option<String>,
}

impl ComponentInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComponentType`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
    /// Sets `ComponentName`.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
}

request! {
    ComponentInfo {
        "ComponentType" => component_type: field,
        "ComponentName" => component_name: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorComputeSummaryData {
    /// The metrics that are concerned.
    pub metrics: Option<DoctorComputeSummaryMetrics>,
    /// The analysis that are concerned.
    pub analysis: Option<DoctorComputeSummaryAnalysis>,
}

response! {
    DoctorComputeSummaryData {
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// Errors that the documentation of [`GetDoctorComputeSummaryRequest`] names.
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
pub type GetDoctorComputeSummaryError = super::DocumentedError;
