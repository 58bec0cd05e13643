// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHiveTable`, from `emr/GetDoctorHiveTable.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Analysis, Count, DoctorHiveTableFormat, DoctorHiveTableMetrics, PartitionNum, Ratio, Size};

/// Gets EMR Doctor's analysis of one Hive table.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHiveTableRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .table_name("...");
/// let reply = client.get_doctor_hive_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHiveTableRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// **Required.** Name that the table goes by.
    pub table_name: Option<String>,
}

impl GetDoctorHiveTableRequest {
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
    /// Sets `TableName`, which is required.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    GetDoctorHiveTableRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "TableName" => table_name: query,
    }
}

impl Operation for GetDoctorHiveTableRequest {
    type Response = GetDoctorHiveTableResponse;
    type Error = GetDoctorHiveTableError;
    const INFO: OperationInfo = super::operation("GetDoctorHiveTable")
        .required(&["RegionId", "ClusterId", "DateTime", "TableName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHiveTableError] = &[
        GetDoctorHiveTableError::ConflictParameters,
        GetDoctorHiveTableError::IncompleteSignature,
        GetDoctorHiveTableError::InvalidAction,
        GetDoctorHiveTableError::InvalidParameter,
        GetDoctorHiveTableError::InvalidParameterValue,
        GetDoctorHiveTableError::MissingAction,
        GetDoctorHiveTableError::MissingParameter,
        GetDoctorHiveTableError::NotAuthorized,
        GetDoctorHiveTableError::ThrottlingException,
        GetDoctorHiveTableError::ResourceNotFound,
        GetDoctorHiveTableError::InternalError,
        GetDoctorHiveTableError::ServiceFailure,
        GetDoctorHiveTableError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHiveTableRequest`].
#[non_exhaustive]
pub struct GetDoctorHiveTableResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHiveTableData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHiveTableResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHiveTableData {
    /// The formats that were found or are concerned, one entry each.
    pub formats: Vec<DoctorHiveTableFormat>,
    /// Account or person that the item belongs to. Example: `DW`.
    pub owner: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<DoctorHiveTableMetrics>,
    /// The analysis that are concerned.
    pub analysis: Option<Analysis>,
}

response! {
    DoctorHiveTableData {
        "Formats" => formats: list(""),
        "Owner" => owner: value,
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// Errors that the documentation of [`GetDoctorHiveTableRequest`] names.
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
pub type GetDoctorHiveTableError = super::DocumentedError;
