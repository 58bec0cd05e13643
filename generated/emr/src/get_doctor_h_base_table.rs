// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHBaseTable`, from `emr/GetDoctorHBaseTable.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Balance, Count, Day, DoctorHBaseTableAnalysis, DoctorHBaseTableMetrics, Locality, Ratio, Request, Size};

/// Gets EMR Doctor's figures for one HBase table.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHBaseTableRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .table_name("...");
/// let reply = client.get_doctor_h_base_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHBaseTableRequest {
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

impl GetDoctorHBaseTableRequest {
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
    GetDoctorHBaseTableRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "TableName" => table_name: query,
    }
}

impl Operation for GetDoctorHBaseTableRequest {
    type Response = GetDoctorHBaseTableResponse;
    type Error = GetDoctorHBaseTableError;
    const INFO: OperationInfo = super::operation("GetDoctorHBaseTable")
        .required(&["RegionId", "ClusterId", "DateTime", "TableName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHBaseTableError] = &[
        GetDoctorHBaseTableError::ConflictParameters,
        GetDoctorHBaseTableError::IncompleteSignature,
        GetDoctorHBaseTableError::InvalidAction,
        GetDoctorHBaseTableError::InvalidParameter,
        GetDoctorHBaseTableError::InvalidParameterValue,
        GetDoctorHBaseTableError::MissingAction,
        GetDoctorHBaseTableError::MissingParameter,
        GetDoctorHBaseTableError::NotAuthorized,
        GetDoctorHBaseTableError::ThrottlingException,
        GetDoctorHBaseTableError::ResourceNotFound,
        GetDoctorHBaseTableError::InternalError,
        GetDoctorHBaseTableError::ServiceFailure,
        GetDoctorHBaseTableError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHBaseTableRequest`].
#[non_exhaustive]
pub struct GetDoctorHBaseTableResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHBaseTableData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHBaseTableResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHBaseTableData {
    /// The metrics that are concerned.
    pub metrics: Option<DoctorHBaseTableMetrics>,
    /// The analysis that are concerned.
    pub analysis: Option<DoctorHBaseTableAnalysis>,
}

response! {
    DoctorHBaseTableData {
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// Errors that the documentation of [`GetDoctorHBaseTableRequest`] names.
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
pub type GetDoctorHBaseTableError = super::DocumentedError;
