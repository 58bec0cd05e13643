// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInclinedTables`, from `adb/DescribeInclinedTables.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a cluster whose data is skewed.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeInclinedTablesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_inclined_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInclinedTablesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which kind of table it is or is to be.
    pub table_type: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeInclinedTablesRequest {
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
    /// Sets `TableType`.
    pub fn table_type(mut self, value: impl Into<String>) -> Self {
        self.table_type = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
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
    DescribeInclinedTablesRequest {
        "DBClusterId" => db_cluster_id: query,
        "TableType" => table_type: query,
        "Order" => order: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeInclinedTablesRequest {
    type Response = DescribeInclinedTablesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInclinedTables")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInclinedTablesRequest`], which the documentation does not describe.
pub type DescribeInclinedTablesResponse = alicloud_runtime::UndocumentedResponse;
