// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTableStatistics`, from `adb_2019_03_15/DescribeTableStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows rows, data size, index size and partitions for the tables of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeTableStatisticsRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_table_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
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
    /// Whether the list goes up or down.
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

impl Paginated for DescribeTableStatisticsRequest {
    type Item = TableStatisticRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.table_statistic_records)
    }
}

/// Response to [`DescribeTableStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeTableStatisticsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C4433FF-5D3A-4C3E-A19C-6D93B2******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-****************`.
    pub db_cluster_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeTableStatisticsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "DBClusterId" => db_cluster_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// The table statistic records that were found or are concerned, one entry each.
    pub table_statistic_records: Vec<TableStatisticRecord>,
}

response! {
    Items {
        "TableStatisticRecords" => table_statistic_records: list(""),
    }
}

/// The table statistic records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TableStatisticRecord {
    /// Name that the schema goes by. Example: `test_schema`.
    pub schema_name: Option<String>,
    /// Name that the table goes by. Example: `test_table`.
    pub table_name: Option<String>,
    /// How many there are of this: row. Example: `3`.
    pub row_count: Option<i64>,
    /// How large the data is or is to be. Example: `15592`.
    pub data_size: Option<i64>,
    /// How large the index is or is to be. Example: `3076`.
    pub index_size: Option<i64>,
    /// How large the primary key index is or is to be. Example: `16340`.
    pub primary_key_index_size: Option<i64>,
    /// How many there are of this: partition. Example: `1`.
    pub partition_count: Option<i64>,
    /// How large the cold data is or is to be. Example: `0`.
    pub cold_data_size: Option<i64>,
    /// Share of the disk space that the table takes. Example: `66.23`.
    pub space_ratio: Option<f64>,
    /// How large the total is or is to be. Example: `1577`.
    pub total_size: Option<i64>,
    /// How large the hot data is or is to be. Example: `1048576`.
    pub hot_data_size: Option<i64>,
    /// How large the other is or is to be. Example: `1048576`.
    pub other_size: Option<i64>,
}

response! {
    TableStatisticRecord {
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
        "RowCount" => row_count: value,
        "DataSize" => data_size: value,
        "IndexSize" => index_size: value,
        "PrimaryKeyIndexSize" => primary_key_index_size: value,
        "PartitionCount" => partition_count: value,
        "ColdDataSize" => cold_data_size: value,
        "SpaceRatio" => space_ratio: value,
        "TotalSize" => total_size: value,
        "HotDataSize" => hot_data_size: value,
        "OtherSize" => other_size: value,
    }
}
