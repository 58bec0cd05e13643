// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHBaseRegion`, from `emr/GetDoctorHBaseRegion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Count, Request};

/// Gets EMR Doctor's figures for one HBase region.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHBaseRegionRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .hbase_region_id("...");
/// let reply = client.get_doctor_h_base_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHBaseRegionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// **Required.** Region that the hbase lies in.
    pub hbase_region_id: Option<String>,
}

impl GetDoctorHBaseRegionRequest {
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
    /// Sets `HbaseRegionId`, which is required.
    pub fn hbase_region_id(mut self, value: impl Into<String>) -> Self {
        self.hbase_region_id = Some(value.into());
        self
    }
}

request! {
    GetDoctorHBaseRegionRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "HbaseRegionId" => hbase_region_id: query,
    }
}

impl Operation for GetDoctorHBaseRegionRequest {
    type Response = GetDoctorHBaseRegionResponse;
    type Error = GetDoctorHBaseRegionError;
    const INFO: OperationInfo = super::operation("GetDoctorHBaseRegion")
        .required(&["RegionId", "ClusterId", "DateTime", "HbaseRegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHBaseRegionError] = &[
        GetDoctorHBaseRegionError::ConflictParameters,
        GetDoctorHBaseRegionError::IncompleteSignature,
        GetDoctorHBaseRegionError::InvalidAction,
        GetDoctorHBaseRegionError::InvalidParameter,
        GetDoctorHBaseRegionError::InvalidParameterValue,
        GetDoctorHBaseRegionError::MissingAction,
        GetDoctorHBaseRegionError::MissingParameter,
        GetDoctorHBaseRegionError::NotAuthorized,
        GetDoctorHBaseRegionError::ThrottlingException,
        GetDoctorHBaseRegionError::ResourceNotFound,
        GetDoctorHBaseRegionError::InternalError,
        GetDoctorHBaseRegionError::ServiceFailure,
        GetDoctorHBaseRegionError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHBaseRegionRequest`].
#[non_exhaustive]
pub struct GetDoctorHBaseRegionResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHBaseRegionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHBaseRegionResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHBaseRegionData {
    /// Name that the table goes by. Example: `tb_item`.
    pub table_name: Option<String>,
    /// Host name or address of the region server. Example: `emr-worker-2.cluster-20****`.
    pub region_server_host: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<Metrics>,
}

response! {
    DoctorHBaseRegionData {
        "TableName" => table_name: value,
        "RegionServerHost" => region_server_host: value,
        "Metrics" => metrics: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct Metrics {
    /// Reads so far.
    pub total_read_request: Option<Request>,
    /// Writes so far.
    pub total_write_request: Option<Request>,
    /// How many there are of this: store file.
    pub store_file_count: Option<Count>,
    /// Reads in the day.
    pub daily_read_request: Option<Request>,
    /// Writes in the day.
    pub daily_write_request: Option<Request>,
}

response! {
    Metrics {
        "TotalReadRequest" => total_read_request: value,
        "TotalWriteRequest" => total_write_request: value,
        "StoreFileCount" => store_file_count: value,
        "DailyReadRequest" => daily_read_request: value,
        "DailyWriteRequest" => daily_write_request: value,
    }
}

/// Errors that the documentation of [`GetDoctorHBaseRegionRequest`] names.
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
pub type GetDoctorHBaseRegionError = super::DocumentedError;
