// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `clickhouse/DescribeSlowLogRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResultSet, Statistics, TableSchema};

/// Lists single slow queries of a cluster in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeSlowLogRecordsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_slow_log_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogRecordsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 1 to 99999999.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 99999999.
    pub page_number: Option<i32>,
    /// Milliseconds of this: query duration. Range: 0 to 9999999999.
    pub query_duration_ms: Option<i32>,
}

impl DescribeSlowLogRecordsRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
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
    /// Sets `QueryDurationMs`.
    #[inline]
    pub fn query_duration_ms(mut self, value: i32) -> Self {
        self.query_duration_ms = Some(value);
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "QueryDurationMs" => query_duration_ms: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = DescribeSlowLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSlowLogRecordsError] = &[
        DescribeSlowLogRecordsError::InternalError,
        DescribeSlowLogRecordsError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF203CC8-5F68-5E3F-8050-3C77DD65731A`.
    pub request_id: Option<String>,
    /// The slow log records that are concerned.
    pub slow_log_records: Option<SlowLogRecords>,
}

response! {
    DescribeSlowLogRecordsResponse {
        "RequestId" => request_id: value,
        "SlowLogRecords" => slow_log_records: value,
    }
}

/// The slow log records that are concerned.
#[non_exhaustive]
pub struct SlowLogRecords {
    /// Columns of the rows.
    pub table_schema: Option<TableSchema>,
    /// What the call returns besides its status.
    pub data: Option<SlowLogRecordsData>,
    /// The rows that are concerned. Example: `1`.
    pub rows: Option<String>,
    /// How many rows there are at least, apart from the limit. Example: `1`.
    pub rows_before_limit_at_least: Option<String>,
    /// The statistics that are concerned.
    pub statistics: Option<Statistics>,
}

response! {
    SlowLogRecords {
        "TableSchema" => table_schema: value,
        "Data" => data: value,
        "Rows" => rows: value,
        "RowsBeforeLimitAtLeast" => rows_before_limit_at_least: value,
        "Statistics" => statistics: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SlowLogRecordsData {
    /// Rows found, one entry each.
    pub result_set: Vec<SlowLogRecordsResultSet>,
}

response! {
    SlowLogRecordsData {
        "ResultSet" => result_set: list(""),
    }
}

/// Rows found, one entry each.
#[non_exhaustive]
pub struct SlowLogRecordsResultSet {
    /// Kind of the item, out of those that the service tells apart. Example: `QueryFinish`.
    pub type_: Option<String>,
    /// When the query began or is to begin. Example: `2022-05-22 20:00:01`.
    pub query_start_time: Option<String>,
    /// Statement or text that was searched for. Example: `Select * from table`.
    pub query: Option<String>,
    /// The read rows that are concerned. Example: `10027008`.
    pub read_rows: Option<String>,
    /// Address that belongs to the initial. Example: `::ffff:100.104.XX.XX`.
    pub initial_address: Option<String>,
    /// How much of the memory has been used. Example: `1048576`.
    pub memory_usage: Option<String>,
    /// User who started the query. Example: `test_users`.
    pub initial_user: Option<String>,
    /// ID of the initial query that the item belongs to or stands for.
    /// Example: `'b51496f2-6b0b-4546-aff9-e17951cb9410'`.
    pub initial_query_id: Option<String>,
    /// The read bytes that are concerned. Example: `1048576`.
    pub read_bytes: Option<String>,
    /// The query duration ms that are concerned. Example: `2000`.
    pub query_duration_ms: Option<String>,
    /// The result bytes that are concerned. Example: `1024`.
    pub result_bytes: Option<String>,
}

response! {
    SlowLogRecordsResultSet {
        "Type" => type_: value,
        "QueryStartTime" => query_start_time: value,
        "Query" => query: value,
        "ReadRows" => read_rows: value,
        "InitialAddress" => initial_address: value,
        "MemoryUsage" => memory_usage: value,
        "InitialUser" => initial_user: value,
        "InitialQueryId" => initial_query_id: value,
        "ReadBytes" => read_bytes: value,
        "QueryDurationMs" => query_duration_ms: value,
        "ResultBytes" => result_bytes: value,
    }
}

/// Errors that the documentation of [`DescribeSlowLogRecordsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSlowLogRecordsError = super::DocumentedError;
