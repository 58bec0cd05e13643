// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHBaseCluster`, from `emr/GetDoctorHBaseCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Balance, Count, Request, Size};

/// Gets EMR Doctor's metrics for HBase of a cluster as a whole.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHBaseClusterRequest::new()
///     .cluster_id("...")
///     .date_time("...");
/// let reply = client.get_doctor_h_base_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHBaseClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
}

impl GetDoctorHBaseClusterRequest {
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
}

request! {
    GetDoctorHBaseClusterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
    }
}

impl Operation for GetDoctorHBaseClusterRequest {
    type Response = GetDoctorHBaseClusterResponse;
    type Error = GetDoctorHBaseClusterError;
    const INFO: OperationInfo = super::operation("GetDoctorHBaseCluster")
        .required(&["RegionId", "ClusterId", "DateTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHBaseClusterError] = &[
        GetDoctorHBaseClusterError::ConflictParameters,
        GetDoctorHBaseClusterError::IncompleteSignature,
        GetDoctorHBaseClusterError::InvalidAction,
        GetDoctorHBaseClusterError::InvalidParameter,
        GetDoctorHBaseClusterError::InvalidParameterValue,
        GetDoctorHBaseClusterError::MissingAction,
        GetDoctorHBaseClusterError::MissingParameter,
        GetDoctorHBaseClusterError::NotAuthorized,
        GetDoctorHBaseClusterError::ThrottlingException,
        GetDoctorHBaseClusterError::ResourceNotFound,
        GetDoctorHBaseClusterError::InternalError,
        GetDoctorHBaseClusterError::ServiceFailure,
        GetDoctorHBaseClusterError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHBaseClusterRequest`].
#[non_exhaustive]
pub struct GetDoctorHBaseClusterResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHBaseClusterData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHBaseClusterResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHBaseClusterData {
    /// The metrics that are concerned.
    pub metrics: Option<Metrics>,
    /// The analysis that are concerned.
    pub analysis: Option<Analysis>,
}

response! {
    DoctorHBaseClusterData {
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct Metrics {
    /// How many there are of this: table.
    pub table_count: Option<Count>,
    /// How large the total data is or is to be.
    pub total_data_size: Option<Size>,
    /// Reads so far.
    pub total_read_request: Option<Request>,
    /// Writes so far.
    pub total_write_request: Option<Request>,
    /// Average load.
    pub avg_load: Option<AvgLoad>,
    /// Average load that would be normal.
    pub normal_avg_load: Option<AvgLoad>,
    /// How evenly the regions are spread.
    pub region_balance: Option<Balance>,
    /// Reads and writes so far.
    pub total_request: Option<Request>,
    /// How many there are of this: region server.
    pub region_server_count: Option<Count>,
    /// How many there are of this: region.
    pub region_count: Option<Count>,
    /// Heap memory of the servers.
    pub mem_heap: Option<MemHeap>,
    /// How many there are of this: store file.
    pub store_file_count: Option<Count>,
    /// Reads in the day.
    pub daily_read_request: Option<Request>,
    /// Writes in the day.
    pub daily_write_request: Option<Request>,
}

response! {
    Metrics {
        "TableCount" => table_count: value,
        "TotalDataSize" => total_data_size: value,
        "TotalReadRequest" => total_read_request: value,
        "TotalWriteRequest" => total_write_request: value,
        "AvgLoad" => avg_load: value,
        "NormalAvgLoad" => normal_avg_load: value,
        "RegionBalance" => region_balance: value,
        "TotalRequest" => total_request: value,
        "RegionServerCount" => region_server_count: value,
        "RegionCount" => region_count: value,
        "MemHeap" => mem_heap: value,
        "StoreFileCount" => store_file_count: value,
        "DailyReadRequest" => daily_read_request: value,
        "DailyWriteRequest" => daily_write_request: value,
    }
}

/// Average load.
#[non_exhaustive]
pub struct AvgLoad {
    /// Name that people know the item by. Example: `avgLoad`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `36.0`.
    pub value: Option<f64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    AvgLoad {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// Heap memory of the servers.
#[non_exhaustive]
pub struct MemHeap {
    /// Name that people know the item by. Example: `memHeap`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `240`.
    pub value: Option<i64>,
    /// Unit that the figure beside it is counted in. Example: `MB`.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    MemHeap {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// The analysis that are concerned.
#[non_exhaustive]
pub struct Analysis {
    /// Score that was worked out for the hbase. Example: `85`.
    pub hbase_score: Option<i32>,
}

response! {
    Analysis {
        "HbaseScore" => hbase_score: value,
    }
}

/// Errors that the documentation of [`GetDoctorHBaseClusterRequest`] names.
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
pub type GetDoctorHBaseClusterError = super::DocumentedError;
