// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExcessivePrimaryKeys`, from `adb/DescribeExcessivePrimaryKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a cluster whose primary key spans too many columns.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeExcessivePrimaryKeysRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_excessive_primary_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeysRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
}

impl DescribeExcessivePrimaryKeysRequest {
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
    DescribeExcessivePrimaryKeysRequest {
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

impl Operation for DescribeExcessivePrimaryKeysRequest {
    type Response = DescribeExcessivePrimaryKeysResponse;
    type Error = DescribeExcessivePrimaryKeysError;
    const INFO: OperationInfo = super::operation("DescribeExcessivePrimaryKeys")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeExcessivePrimaryKeysError] = &[
        DescribeExcessivePrimaryKeysError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeExcessivePrimaryKeysRequest {
    type Item = Table;
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
        Some(&mut response.tables)
    }
}

/// Response to [`DescribeExcessivePrimaryKeysRequest`].
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeysResponse {
    /// How many items match in all, over all pages. Example: `300`.
    pub total_count: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    /// Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 10 to 100. Default: `10`. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `863D51B7-5321-41D8-A0B6-A088B0******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1ub9grke1****`.
    pub db_cluster_id: Option<String>,
    /// The tables that were found or are concerned, one entry each.
    pub tables: Vec<Table>,
    /// The detection items that were found or are concerned, one entry each.
    pub detection_items: Vec<DetectionItem>,
    /// Details about the access denied. Example: `text`.
    pub access_denied_detail: Option<String>,
}

response! {
    DescribeExcessivePrimaryKeysResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "Tables" => tables: list(""),
        "DetectionItems" => detection_items: list(""),
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// The tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Name that the table goes by. Example: `test`.
    pub table_name: Option<String>,
    /// Name that the schema goes by. Example: `adb_demo`.
    pub schema_name: Option<String>,
    /// How many there are of this: column. Example: `21`.
    pub column_count: Option<i32>,
    /// How many there are of this: primary key. Example: `3`.
    pub primary_key_count: Option<i32>,
    /// The primary key columns that are concerned. Example: `2`.
    pub primary_key_columns: Option<String>,
    /// Share of the disk space that the table takes. Example: `23`.
    pub space_ratio: Option<f64>,
    /// How large the total is or is to be. Example: `4`.
    pub total_size: Option<i64>,
    /// How large the primary key index is or is to be. Example: `222`.
    pub primary_key_index_size: Option<i64>,
}

response! {
    Table {
        "TableName" => table_name: value,
        "SchemaName" => schema_name: value,
        "ColumnCount" => column_count: value,
        "PrimaryKeyCount" => primary_key_count: value,
        "PrimaryKeyColumns" => primary_key_columns: value,
        "SpaceRatio" => space_ratio: value,
        "TotalSize" => total_size: value,
        "PrimaryKeyIndexSize" => primary_key_index_size: value,
    }
}

/// The detection items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DetectionItem {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `NORMAL WARNNING CRITICAL`.
    pub status: Option<String>,
}

response! {
    DetectionItem {
        "Name" => name: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeExcessivePrimaryKeysRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeExcessivePrimaryKeysError = super::DocumentedError;
