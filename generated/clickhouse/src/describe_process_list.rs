// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProcessList`, from `clickhouse/DescribeProcessList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResultSet, Statistics, TableSchema};

/// Lists the queries now running on a Community-compatible cluster, by duration, user, or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeProcessListRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_process_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProcessListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Milliseconds of this: query duration. Range: 0 to 9999999999.
    pub query_duration_ms: Option<i32>,
    /// Keeps queries that this user started.
    pub initial_user: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// How many items a page holds at most. Range: 0 to 9999999999.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 9999999999.
    pub page_number: Option<i32>,
    /// ID of the initial query that the call is about.
    pub initial_query_id: Option<String>,
}

impl DescribeProcessListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `QueryDurationMs`.
    #[inline]
    pub fn query_duration_ms(mut self, value: i32) -> Self {
        self.query_duration_ms = Some(value);
        self
    }
    /// Sets `InitialUser`.
    pub fn initial_user(mut self, value: impl Into<String>) -> Self {
        self.initial_user = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    /// Sets `InitialQueryId`.
    pub fn initial_query_id(mut self, value: impl Into<String>) -> Self {
        self.initial_query_id = Some(value.into());
        self
    }
}

request! {
    DescribeProcessListRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "QueryDurationMs" => query_duration_ms: query,
        "InitialUser" => initial_user: query,
        "Keyword" => keyword: query,
        "Order" => order: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "InitialQueryId" => initial_query_id: query,
    }
}

impl Operation for DescribeProcessListRequest {
    type Response = DescribeProcessListResponse;
    type Error = DescribeProcessListError;
    const INFO: OperationInfo = super::operation("DescribeProcessList")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeProcessListError] = &[
        DescribeProcessListError::InternalError,
        DescribeProcessListError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeProcessListRequest`].
#[non_exhaustive]
pub struct DescribeProcessListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FD61BB0D-788A-5185-A8E3-1B90BA8F6F04`.
    pub request_id: Option<String>,
    /// Items of the kind process that were found or are concerned.
    pub process_list: Option<ProcessList>,
}

response! {
    DescribeProcessListResponse {
        "RequestId" => request_id: value,
        "ProcessList" => process_list: value,
    }
}

/// Items of the kind process that were found or are concerned.
#[non_exhaustive]
pub struct ProcessList {
    /// Columns of the rows.
    pub table_schema: Option<TableSchema>,
    /// What the call returns besides its status.
    pub data: Option<ProcessData>,
    /// The rows that are concerned. Example: `1145700`.
    pub rows: Option<String>,
    /// How many rows there are at least, apart from the limit. Example: `1`.
    pub rows_before_limit_at_least: Option<String>,
    /// The statistics that are concerned.
    pub statistics: Option<Statistics>,
}

response! {
    ProcessList {
        "TableSchema" => table_schema: value,
        "Data" => data: value,
        "Rows" => rows: value,
        "RowsBeforeLimitAtLeast" => rows_before_limit_at_least: value,
        "Statistics" => statistics: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ProcessData {
    /// Rows found, one entry each.
    pub result_set: Vec<ProcessResultSet>,
}

response! {
    ProcessData {
        "ResultSet" => result_set: list(""),
    }
}

/// Rows found, one entry each.
#[non_exhaustive]
pub struct ProcessResultSet {
    /// When the query began or is to begin. Example: `2021-02-02T09:14:48Z`.
    pub query_start_time: Option<Timestamp>,
    /// Statement or text that was searched for. Example: `text`.
    pub query: Option<String>,
    /// Address that belongs to the initial. Example: `::ffff:10.1.XX.XX`.
    pub initial_address: Option<String>,
    /// ID of the initial query that the item belongs to or stands for.
    /// Example: `2dd144fd-4230-4249-b15c-e63f964fbb5a`.
    pub initial_query_id: Option<String>,
    /// User who started the query. Example: `test`.
    pub initial_user: Option<String>,
    /// The query duration ms that are concerned. Example: `2000`.
    pub query_duration_ms: Option<String>,
}

response! {
    ProcessResultSet {
        "QueryStartTime" => query_start_time: value,
        "Query" => query: value,
        "InitialAddress" => initial_address: value,
        "InitialQueryId" => initial_query_id: value,
        "InitialUser" => initial_user: value,
        "QueryDurationMs" => query_duration_ms: value,
    }
}

/// Errors that the documentation of [`DescribeProcessListRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeProcessListError = super::DocumentedError;
