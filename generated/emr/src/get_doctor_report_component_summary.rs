// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorReportComponentSummary`, from `emr/GetDoctorReportComponentSummary.md`.

use alicloud_runtime::codegen::*;

/// Gets EMR Doctor's report on one component of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorReportComponentSummaryRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .component_type("...");
/// let reply = client.get_doctor_report_component_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorReportComponentSummaryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// **Required.** Which kind of component it is or is to be.
    pub component_type: Option<String>,
}

impl GetDoctorReportComponentSummaryRequest {
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
    /// Sets `ComponentType`, which is required.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
}

request! {
    GetDoctorReportComponentSummaryRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "ComponentType" => component_type: query,
    }
}

impl Operation for GetDoctorReportComponentSummaryRequest {
    type Response = GetDoctorReportComponentSummaryResponse;
    type Error = GetDoctorReportComponentSummaryError;
    const INFO: OperationInfo = super::operation("GetDoctorReportComponentSummary")
        .required(&["RegionId", "ClusterId", "DateTime", "ComponentType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorReportComponentSummaryError] = &[
        GetDoctorReportComponentSummaryError::ConflictParameters,
        GetDoctorReportComponentSummaryError::IncompleteSignature,
        GetDoctorReportComponentSummaryError::InvalidAction,
        GetDoctorReportComponentSummaryError::InvalidParameter,
        GetDoctorReportComponentSummaryError::InvalidParameterValue,
        GetDoctorReportComponentSummaryError::MissingAction,
        GetDoctorReportComponentSummaryError::MissingParameter,
        GetDoctorReportComponentSummaryError::NotAuthorized,
        GetDoctorReportComponentSummaryError::ThrottlingException,
        GetDoctorReportComponentSummaryError::ResourceNotFound,
        GetDoctorReportComponentSummaryError::InternalError,
        GetDoctorReportComponentSummaryError::ServiceFailure,
        GetDoctorReportComponentSummaryError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorReportComponentSummaryRequest`].
#[non_exhaustive]
pub struct GetDoctorReportComponentSummaryResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorReportComponentSummaryData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorReportComponentSummaryResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorReportComponentSummaryData {
    /// How sure or how good the result is. Example: `88`.
    pub score: Option<i32>,
    /// The essence in a few words. Example: `text`.
    pub summary: Option<String>,
    /// What the service advises. Example: `text`.
    pub suggestion: Option<String>,
}

response! {
    DoctorReportComponentSummaryData {
        "Score" => score: value,
        "Summary" => summary: value,
        "Suggestion" => suggestion: value,
    }
}

/// Errors that the documentation of [`GetDoctorReportComponentSummaryRequest`] names.
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
pub type GetDoctorReportComponentSummaryError = super::DocumentedError;
