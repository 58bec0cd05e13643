// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTableStatistics`, from `adb/DescribeTableStatistics.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a cluster with statistics, filtered by schema or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeTableStatisticsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_table_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTableStatisticsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
}

impl DescribeTableStatisticsRequest {
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
}

request! {
    DescribeTableStatisticsRequest {
        "DBClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Order" => order: query,
        "RegionId" => region_id: query,
        "Keyword" => keyword: query,
        "SchemaName" => schema_name: query,
    }
}

impl Operation for DescribeTableStatisticsRequest {
    type Response = DescribeTableStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTableStatistics")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTableStatisticsRequest`], which the documentation does not describe.
pub type DescribeTableStatisticsResponse = alicloud_runtime::UndocumentedResponse;
