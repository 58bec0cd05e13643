// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTablePartitionDiagnose`, from `adb/DescribeTablePartitionDiagnose.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a cluster that were diagnosed for problems with their partitions.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeTablePartitionDiagnoseRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_table_partition_diagnose(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnoseRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeTablePartitionDiagnoseRequest {
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
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeTablePartitionDiagnoseRequest {
        "DBClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Order" => order: query,
        "RegionId" => region_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeTablePartitionDiagnoseRequest {
    type Response = DescribeTablePartitionDiagnoseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTablePartitionDiagnose")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTablePartitionDiagnoseRequest`], which the documentation does not describe.
pub type DescribeTablePartitionDiagnoseResponse = alicloud_runtime::UndocumentedResponse;
