// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHiveDatabase`, from `emr/GetDoctorHiveDatabase.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Analysis, Count, DoctorHiveDatabaseMetrics, DoctorHiveTableFormat, PartitionNum, Ratio, Size};

/// Gets EMR Doctor's analysis of one Hive database.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHiveDatabaseRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .database_name("...");
/// let reply = client.get_doctor_hive_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// **Required.** Name that the database goes by.
    pub database_name: Option<String>,
}

impl GetDoctorHiveDatabaseRequest {
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
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    GetDoctorHiveDatabaseRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for GetDoctorHiveDatabaseRequest {
    type Response = GetDoctorHiveDatabaseResponse;
    type Error = GetDoctorHiveDatabaseError;
    const INFO: OperationInfo = super::operation("GetDoctorHiveDatabase")
        .required(&["RegionId", "ClusterId", "DateTime", "DatabaseName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHiveDatabaseError] = &[
        GetDoctorHiveDatabaseError::ConflictParameters,
        GetDoctorHiveDatabaseError::IncompleteSignature,
        GetDoctorHiveDatabaseError::InvalidAction,
        GetDoctorHiveDatabaseError::InvalidParameter,
        GetDoctorHiveDatabaseError::InvalidParameterValue,
        GetDoctorHiveDatabaseError::MissingAction,
        GetDoctorHiveDatabaseError::MissingParameter,
        GetDoctorHiveDatabaseError::NotAuthorized,
        GetDoctorHiveDatabaseError::ThrottlingException,
        GetDoctorHiveDatabaseError::ResourceNotFound,
        GetDoctorHiveDatabaseError::InternalError,
        GetDoctorHiveDatabaseError::ServiceFailure,
        GetDoctorHiveDatabaseError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHiveDatabaseRequest`].
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHiveDatabaseData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHiveDatabaseResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHiveDatabaseData {
    /// The formats that were found or are concerned, one entry each.
    pub formats: Vec<DoctorHiveTableFormat>,
    /// The metrics that are concerned.
    pub metrics: Option<DoctorHiveDatabaseMetrics>,
    /// The analysis that are concerned.
    pub analysis: Option<Analysis>,
}

response! {
    DoctorHiveDatabaseData {
        "Formats" => formats: list(""),
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// Errors that the documentation of [`GetDoctorHiveDatabaseRequest`] names.
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
pub type GetDoctorHiveDatabaseError = super::DocumentedError;
