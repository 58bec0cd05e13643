// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterSpaceSummary`, from `adb_2019_03_15/DescribeDBClusterSpaceSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the storage use of a cluster: hot data, cold data and growth.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterSpaceSummaryRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_space_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBClusterSpaceSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterSpaceSummaryRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBClusterSpaceSummaryRequest {
    type Response = DescribeDBClusterSpaceSummaryResponse;
    type Error = DescribeDBClusterSpaceSummaryError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterSpaceSummary")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterSpaceSummaryError] = &[
        DescribeDBClusterSpaceSummaryError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterSpaceSummaryRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25B56BC7-4978-40B3-9E48-4B7067******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBClusterSpaceSummaryData>,
}

response! {
    DescribeDBClusterSpaceSummaryResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBClusterSpaceSummaryData {
    /// How large the total is or is to be. Example: `8388608`.
    pub total_size: Option<String>,
    /// What was measured or stored about the hot.
    pub hot_data: Option<HotData>,
    /// What was measured or stored about the cold.
    pub cold_data: Option<HotData>,
    /// How fast the data grows.
    pub data_growth: Option<DataGrowth>,
}

response! {
    DBClusterSpaceSummaryData {
        "TotalSize" => total_size: value,
        "HotData" => hot_data: value,
        "ColdData" => cold_data: value,
        "DataGrowth" => data_growth: value,
    }
}

/// What was measured or stored about the hot.
#[non_exhaustive]
pub struct HotData {
    /// How large the total is or is to be. Example: `4194304`.
    pub total_size: Option<i64>,
    /// How large the data is or is to be. Example: `1048576`.
    pub data_size: Option<i64>,
    /// How large the index is or is to be. Example: `1048576`.
    pub index_size: Option<i64>,
    /// How large the primary key index is or is to be. Example: `1048576`.
    pub primary_key_index_size: Option<i64>,
    /// How large the other is or is to be. Example: `1048576`.
    pub other_size: Option<i64>,
}

response! {
    HotData {
        "TotalSize" => total_size: value,
        "DataSize" => data_size: value,
        "IndexSize" => index_size: value,
        "PrimaryKeyIndexSize" => primary_key_index_size: value,
        "OtherSize" => other_size: value,
    }
}

/// How fast the data grows.
#[non_exhaustive]
pub struct DataGrowth {
    /// How much data was added in a day. Example: `1048576`.
    pub day_growth: Option<i64>,
    /// How much data was added a day during the last week. Example: `1048576`.
    pub week_growth: Option<i64>,
}

response! {
    DataGrowth {
        "DayGrowth" => day_growth: value,
        "WeekGrowth" => week_growth: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterSpaceSummaryRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterSpaceSummaryError = super::DocumentedError;
