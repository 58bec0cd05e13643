// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOversizeNonPartitionTableInfos`, from `adb/DescribeOversizeNonPartitionTableInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a cluster that are too large and have no partitions.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeOversizeNonPartitionTableInfosRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_oversize_non_partition_table_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfosRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
}

impl DescribeOversizeNonPartitionTableInfosRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeOversizeNonPartitionTableInfosRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Lang" => lang: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeOversizeNonPartitionTableInfosRequest {
    type Response = DescribeOversizeNonPartitionTableInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeOversizeNonPartitionTableInfos",
        )
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeOversizeNonPartitionTableInfosRequest`], which the documentation does not describe.
pub type DescribeOversizeNonPartitionTableInfosResponse = alicloud_runtime::UndocumentedResponse;
