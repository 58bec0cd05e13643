// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `polardb/DescribeSlowLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists single slow queries of a PolarDB cluster in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeSlowLogRecordsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_slow_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogRecordsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Statement whose slow executions are returned, by the hash that the statistics gave it.
    pub sqlhash: Option<String>,
}

impl DescribeSlowLogRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
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
    /// Sets `SQLHASH`.
    pub fn sqlhash(mut self, value: impl Into<String>) -> Self {
        self.sqlhash = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "NodeId" => node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBName" => db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "SQLHASH" => sqlhash: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = DescribeSlowLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(&["RegionId", "DBClusterId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSlowLogRecordsError] = &[
        DescribeSlowLogRecordsError::InvalidStartTimeMalformed,
        DescribeSlowLogRecordsError::InvalidDBClusterIdNotFound,
    ];
}

impl Paginated for DescribeSlowLogRecordsRequest {
    type Item = SQLSlowRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.sql_slow_record)
    }
}

/// Response to [`DescribeSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7E6A8FD-C50B-46B2-BA85-D8B8D3******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
    /// Database engine, such as MySQL or Redis. Example: `polardb_mysql`.
    pub engine: Option<String>,
}

response! {
    DescribeSlowLogRecordsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "DBClusterId" => db_cluster_id: value,
        "Items" => items: value,
        "Engine" => engine: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Slow statements.
    pub sql_slow_record: Vec<SQLSlowRecord>,
}

response! {
    Items {
        "SQLSlowRecord" => sql_slow_record: list(""),
    }
}

/// Slow statements.
#[non_exhaustive]
pub struct SQLSlowRecord {
    /// When the execution began or is to begin. Example: `2021-04-07T03:47Z`.
    pub execution_start_time: Option<Timestamp>,
    /// Address that belongs to the host. Example: `testdb[testdb] @ [100.**.**.242]`.
    pub host_address: Option<String>,
    /// How often it happens or is tried: query. Example: `20`.
    pub query_times: Option<i64>,
    /// Text of the SQL statement. Example: `text`.
    pub sql_text: Option<String>,
    /// Number that is given for this: return row counts. Example: `0`.
    pub return_row_counts: Option<i64>,
    /// Number that is given for this: parse row counts. Example: `0`.
    pub parse_row_counts: Option<i64>,
    /// Name of the database inside the instance. Example: `testdb`.
    pub db_name: Option<String>,
    /// How often it happens or is tried: lock. Example: `0`.
    pub lock_times: Option<i64>,
    /// ID of the database node that the item belongs to or stands for.
    /// Example: `pi-*****************`.
    pub db_node_id: Option<String>,
    /// Milliseconds the query took. Example: `100`.
    pub query_time_ms: Option<i64>,
}

response! {
    SQLSlowRecord {
        "ExecutionStartTime" => execution_start_time: value,
        "HostAddress" => host_address: value,
        "QueryTimes" => query_times: value,
        "SQLText" => sql_text: value,
        "ReturnRowCounts" => return_row_counts: value,
        "ParseRowCounts" => parse_row_counts: value,
        "DBName" => db_name: value,
        "LockTimes" => lock_times: value,
        "DBNodeId" => db_node_id: value,
        "QueryTimeMS" => query_time_ms: value,
    }
}

/// Errors that the documentation of [`DescribeSlowLogRecordsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeSlowLogRecordsError = super::DocumentedError;
