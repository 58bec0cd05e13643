// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInclinedTables`, from `adb_2019_03_15/DescribeInclinedTables.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DetectionItem};

/// Lists monitored tables with size and row count and whether their data is skewed.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeInclinedTablesRequest::new()
///     .db_cluster_id("...")
///     .table_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_inclined_tables(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInclinedTablesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which kind of table it is or is to be.
    pub table_type: Option<String>,
    /// Whether the list goes up or down.
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
    /// Sets `TableType`, which is required.
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
    type Error = DescribeInclinedTablesError;
    const INFO: OperationInfo = super::operation("DescribeInclinedTables")
        .required(&["DBClusterId", "TableType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInclinedTablesError] = &[
        DescribeInclinedTablesError::InvalidDBClusterNotFound,
        DescribeInclinedTablesError::InternalFailure,
    ];
}

impl Paginated for DescribeInclinedTablesRequest {
    type Item = DetectionItem;
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
        Some(&mut response.detection_items)
    }
}

/// Response to [`DescribeInclinedTablesRequest`].
#[non_exhaustive]
pub struct DescribeInclinedTablesResponse {
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
    /// The detection items that were found or are concerned, one entry each.
    pub detection_items: Vec<DetectionItem>,
}

response! {
    DescribeInclinedTablesResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
        "DetectionItems" => detection_items: list(""),
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Tables, one entry each.
    pub table: Vec<Table>,
}

response! {
    Items {
        "Table" => table: list(""),
    }
}

/// Tables, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Databases, one entry each.
    pub schema: Option<String>,
    /// How many rows or how much data.
    pub size: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Whether rows are spread unevenly.
    pub is_incline: Option<String>,
    /// How large the total is or is to be.
    pub total_size: Option<i64>,
    /// Share of the disk space that the table takes.
    pub space_ratio: Option<f64>,
    /// How many there are of this: row.
    pub row_count: Option<i64>,
}

response! {
    Table {
        "Type" => type_: value,
        "Schema" => schema: value,
        "Size" => size: value,
        "Name" => name: value,
        "IsIncline" => is_incline: value,
        "TotalSize" => total_size: value,
        "SpaceRatio" => space_ratio: value,
        "RowCount" => row_count: value,
    }
}

/// Errors that the documentation of [`DescribeInclinedTablesRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type DescribeInclinedTablesError = super::DocumentedError;
