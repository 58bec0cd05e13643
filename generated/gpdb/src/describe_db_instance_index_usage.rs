// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceIndexUsage`, from `gpdb/DescribeDBInstanceIndexUsage.md`.

use alicloud_runtime::codegen::*;

/// Returns how often the indexes of an instance are used, and their size.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceIndexUsageRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instance_index_usage(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceIndexUsageRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    pub database: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl DescribeDBInstanceIndexUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceIndexUsageRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Database" => database: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for DescribeDBInstanceIndexUsageRequest {
    type Response = DescribeDBInstanceIndexUsageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceIndexUsage")
        .required(&["DBInstanceId"])
        .read_only();
}

impl Paginated for DescribeDBInstanceIndexUsageRequest {
    type Item = DBInstanceIndexUsageItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDBInstanceIndexUsageRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceIndexUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DBInstanceIndexUsageItem>,
}

response! {
    DescribeDBInstanceIndexUsageResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstanceIndexUsageItem {
    /// Which database of the instance is meant. Example: `adbtest`.
    pub database_name: Option<String>,
    /// Which schema of the database the table belongs to. Example: `schema1`.
    pub schema_name: Option<String>,
    /// Which table is meant; partitions count as tables of their own. Example: `tab1_ptr_2010`.
    pub table_name: Option<String>,
    /// Whether the table is partitioned. Example: `true`.
    pub is_partition_table: Option<bool>,
    /// Partitioned table that the indexed one belongs to. Example: `tab1`.
    pub parent_table_name: Option<String>,
    /// What the index is called in the database. Example: `idx1`.
    pub index_name: Option<String>,
    /// How large the index is or is to be. Example: `10000`.
    pub index_size: Option<String>,
    /// How often it happens or is tried: index scan. Example: `50000`.
    pub index_scan_times: Option<i32>,
    /// SQL that defines the index. Example: `text`.
    pub index_def: Option<String>,
    /// When rows of the table last changed. Example: `2022-08-08T20:00:00Z`.
    pub time_last_updated: Option<Timestamp>,
}

response! {
    DBInstanceIndexUsageItem {
        "DatabaseName" => database_name: value,
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
        "IsPartitionTable" => is_partition_table: value,
        "ParentTableName" => parent_table_name: value,
        "IndexName" => index_name: value,
        "IndexSize" => index_size: value,
        "IndexScanTimes" => index_scan_times: value,
        "IndexDef" => index_def: value,
        "TimeLastUpdated" => time_last_updated: value,
    }
}
