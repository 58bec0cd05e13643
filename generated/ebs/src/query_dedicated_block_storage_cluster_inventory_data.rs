// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDedicatedBlockStorageClusterInventoryData`, from `ebs/QueryDedicatedBlockStorageClusterInventoryData.md`.

use alicloud_runtime::codegen::*;

/// Shows the trend of total and available capacity of a dedicated block storage cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::QueryDedicatedBlockStorageClusterInventoryDataRequest::new()
///     .dbsc_id("...")
///     .period(1)
///     .start_time(1)
///     .end_time(1)
///     .region_id("...");
/// let reply = client.query_dedicated_block_storage_cluster_inventory_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataRequest {
    /// **Required.** ID of the dbsc that the call is about.
    pub dbsc_id: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it.
    pub period: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl QueryDedicatedBlockStorageClusterInventoryDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbscId`, which is required.
    pub fn dbsc_id(mut self, value: impl Into<String>) -> Self {
        self.dbsc_id = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    QueryDedicatedBlockStorageClusterInventoryDataRequest {
        "DbscId" => dbsc_id: form,
        "Period" => period: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "RegionId" => region_id: form,
        "ClientToken" => client_token: query,
    }
}

impl Operation for QueryDedicatedBlockStorageClusterInventoryDataRequest {
    type Response = QueryDedicatedBlockStorageClusterInventoryDataResponse;
    type Error = QueryDedicatedBlockStorageClusterInventoryDataError;
    const INFO: OperationInfo = super::operation(
            "QueryDedicatedBlockStorageClusterInventoryData",
        )
        .required(&["DbscId", "Period", "StartTime", "EndTime", "RegionId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [QueryDedicatedBlockStorageClusterInventoryDataError] = &[
        QueryDedicatedBlockStorageClusterInventoryDataError::InvalidTimeMalformed,
        QueryDedicatedBlockStorageClusterInventoryDataError::InvalidParameterEndTime,
        QueryDedicatedBlockStorageClusterInventoryDataError::InvalidPeriodValueNotSupported,
        QueryDedicatedBlockStorageClusterInventoryDataError::InvalidParameterTooManyDataQueried,
        QueryDedicatedBlockStorageClusterInventoryDataError::Forbidden,
        QueryDedicatedBlockStorageClusterInventoryDataError::ForbiddenAction,
        QueryDedicatedBlockStorageClusterInventoryDataError::NoSuchResource,
        QueryDedicatedBlockStorageClusterInventoryDataError::InternalError,
        QueryDedicatedBlockStorageClusterInventoryDataError::RequestTimeout,
    ];
}

/// Response to [`QueryDedicatedBlockStorageClusterInventoryDataRequest`].
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataResponse {
    /// ID of the dbsc that the item belongs to or stands for. Example: `dbsc-xxx`.
    pub dbsc_id: Option<String>,
    /// Name that the dbsc goes by. Example: `myDBSCCluster`.
    pub dbsc_name: Option<String>,
    /// Class that the disk belongs to. Example: `cloud_essd`.
    pub disk_category: Option<String>,
    /// How many items match in all, over all pages. Example: `60`.
    pub total_count: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<DedicatedBlockStorageClusterInventoryData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1A4258A-0C8C-5329-B495-BC5AD7AD****`.
    pub request_id: Option<String>,
}

response! {
    QueryDedicatedBlockStorageClusterInventoryDataResponse {
        "DbscId" => dbsc_id: value,
        "DbscName" => dbsc_name: value,
        "DiskCategory" => disk_category: value,
        "TotalCount" => total_count: value,
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DedicatedBlockStorageClusterInventoryData {
    /// The monitor items that are concerned.
    pub monitor_items: Option<MonitorItems>,
    /// Moment that the record or data point belongs to. Example: `1606403800`.
    pub timestamp: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `dbsc-xxx`.
    pub resource_id: Option<String>,
}

response! {
    DedicatedBlockStorageClusterInventoryData {
        "MonitorItems" => monitor_items: value,
        "Timestamp" => timestamp: value,
        "ResourceId" => resource_id: value,
    }
}

/// The monitor items that are concerned.
#[non_exhaustive]
pub struct MonitorItems {
    /// How large the available is or is to be. Example: `61360`.
    pub available_size: Option<i64>,
    /// How large the total is or is to be. Example: `61440`.
    pub total_size: Option<i64>,
}

response! {
    MonitorItems {
        "AvailableSize" => available_size: value,
        "TotalSize" => total_size: value,
    }
}

/// Errors that the documentation of [`QueryDedicatedBlockStorageClusterInventoryDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidParameterTooManyDataQueried`](super::DocumentedError::InvalidParameterTooManyDataQueried)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type QueryDedicatedBlockStorageClusterInventoryDataError = super::DocumentedError;
