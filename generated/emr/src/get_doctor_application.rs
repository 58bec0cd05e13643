// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorApplication`, from `emr/GetDoctorApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DoctorApplicationAnalysis, Metrics, Seconds, Utilization};

/// Gets what EMR Doctor found in its analysis of one job.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorApplicationRequest::new()
///     .cluster_id("...")
///     .app_id("...")
///     .date_time("...");
/// let reply = client.get_doctor_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorApplicationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
}

impl GetDoctorApplicationRequest {
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
    /// Sets `DateTime`, which is required.
    pub fn date_time(mut self, value: impl Into<String>) -> Self {
        self.date_time = Some(value.into());
        self
    }
}

request! {
    GetDoctorApplicationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "AppId" => app_id: query,
        "DateTime" => date_time: query,
    }
}

impl Operation for GetDoctorApplicationRequest {
    type Response = GetDoctorApplicationResponse;
    type Error = GetDoctorApplicationError;
    const INFO: OperationInfo = super::operation("GetDoctorApplication")
        .required(&["RegionId", "ClusterId", "AppId", "DateTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorApplicationError] = &[
        GetDoctorApplicationError::ConflictParameters,
        GetDoctorApplicationError::IncompleteSignature,
        GetDoctorApplicationError::InvalidAction,
        GetDoctorApplicationError::InvalidParameter,
        GetDoctorApplicationError::InvalidParameterValue,
        GetDoctorApplicationError::MissingAction,
        GetDoctorApplicationError::MissingParameter,
        GetDoctorApplicationError::NotAuthorized,
        GetDoctorApplicationError::ThrottlingException,
        GetDoctorApplicationError::ResourceNotFound,
        GetDoctorApplicationError::InternalError,
        GetDoctorApplicationError::ServiceFailure,
        GetDoctorApplicationError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorApplicationRequest`].
#[non_exhaustive]
pub struct GetDoctorApplicationResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorApplicationData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorApplicationResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorApplicationData {
    /// Name that the application is registered under.
    /// Example: `CREATE TABLE test...ranks=1 (Stage-1)`.
    pub app_name: Option<String>,
    /// The ids that were found or are concerned, one entry each.
    pub ids: Vec<String>,
    /// User that the call or the item is about. Example: `DW`.
    pub user: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1677465658275`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1666213200000`.
    pub end_time: Option<i64>,
    /// YARN queue the job went to. Example: `DW`.
    pub queue: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `SPARK`.
    pub type_: Option<String>,
    /// SQL text of the job; empty for jobs of another kind. Example: `text`.
    pub query_sql: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<Metrics>,
    /// The analysis that are concerned.
    pub analysis: Option<DoctorApplicationAnalysis>,
}

response! {
    DoctorApplicationData {
        "AppName" => app_name: value,
        "Ids" => ids: list(""),
        "User" => user: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Queue" => queue: value,
        "Type" => type_: value,
        "QuerySql" => query_sql: value,
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// Errors that the documentation of [`GetDoctorApplicationRequest`] names.
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
pub type GetDoctorApplicationError = super::DocumentedError;
