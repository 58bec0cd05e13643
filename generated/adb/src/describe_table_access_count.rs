// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTableAccessCount`, from `adb/DescribeTableAccessCount.md`.

use alicloud_runtime::codegen::*;

/// Counts how often one table, or every table of a cluster, was accessed on a date.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeTableAccessCountRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_table_access_count(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTableAccessCountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeTableAccessCountRequest {
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
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeTableAccessCountRequest {
        "DBClusterId" => db_cluster_id: query,
        "TableName" => table_name: query,
        "StartTime" => start_time: query,
        "Order" => order: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeTableAccessCountRequest {
    type Response = DescribeTableAccessCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTableAccessCount")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeTableAccessCountRequest {
    type Item = TableAccessCountItem;
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

/// Response to [`DescribeTableAccessCountRequest`].
#[non_exhaustive]
pub struct DescribeTableAccessCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6B7D627B-DA23-572D-AD71-256F64698B7D`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<TableAccessCountItem>,
}

response! {
    DescribeTableAccessCountResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct TableAccessCountItem {
    /// Day or moment of the report. Example: `2022-09-26`.
    pub report_date: Option<String>,
    /// Database that the table lies in. Example: `tpch`.
    pub table_schema: Option<String>,
    /// How many there are of this: access. Example: `6`.
    pub access_count: Option<String>,
    /// Name that the table goes by. Example: `CUSTOMER`.
    pub table_name: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `amv-2ze627uzpkh8a8****`.
    pub instance_name: Option<String>,
}

response! {
    TableAccessCountItem {
        "ReportDate" => report_date: value,
        "TableSchema" => table_schema: value,
        "AccessCount" => access_count: value,
        "TableName" => table_name: value,
        "InstanceName" => instance_name: value,
    }
}
