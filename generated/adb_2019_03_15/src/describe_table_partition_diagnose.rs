// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTablePartitionDiagnose`, from `adb_2019_03_15/DescribeTablePartitionDiagnose.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DetectionItem};

/// Lists tables whose partitions are too large or small, with suggested record counts.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeTablePartitionDiagnoseRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_table_partition_diagnose(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
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
    /// Whether the list goes up or down.
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

impl Paginated for DescribeTablePartitionDiagnoseRequest {
    type Item = TablePartitionDiagnoseItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeTablePartitionDiagnoseRequest`].
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnoseResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `123`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `34`.
    pub page_number: Option<i32>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
    /// Most rows that a partition should have. Example: `640000000`.
    pub suggest_max_records_per_partition: Option<i64>,
    /// Least rows that a partition should have. Example: `64000000`.
    pub suggest_min_records_per_partition: Option<i64>,
    /// Entries of the list.
    pub items: Vec<TablePartitionDiagnoseItem>,
    /// The detection items that were found or are concerned, one entry each.
    pub detection_items: Vec<DetectionItem>,
}

response! {
    DescribeTablePartitionDiagnoseResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "DBClusterId" => db_cluster_id: value,
        "SuggestMaxRecordsPerPartition" => suggest_max_records_per_partition: value,
        "SuggestMinRecordsPerPartition" => suggest_min_records_per_partition: value,
        "Items" => items: list(""),
        "DetectionItems" => detection_items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct TablePartitionDiagnoseItem {
    /// Name that the table goes by. Example: `user`.
    pub table_name: Option<String>,
    /// Details about the partition. Example: `[20210110, 20210113,20210123]`.
    pub partition_detail: Option<String>,
    /// Name that the schema goes by. Example: `test_db`.
    pub schema_name: Option<String>,
    /// Number that counts or picks out the partition. Example: `34`.
    pub partition_number: Option<i32>,
    /// Share of the disk space that the table takes.
    pub space_ratio: Option<f64>,
    /// How large the total is or is to be.
    pub total_size: Option<i64>,
}

response! {
    TablePartitionDiagnoseItem {
        "TableName" => table_name: value,
        "PartitionDetail" => partition_detail: value,
        "SchemaName" => schema_name: value,
        "PartitionNumber" => partition_number: value,
        "SpaceRatio" => space_ratio: value,
        "TotalSize" => total_size: value,
    }
}
