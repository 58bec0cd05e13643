// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `rds/DescribeSlowLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Returns single slow statements of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSlowLogRecordsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .end_time("2020-06-18T16:00Z")
///     .start_time("2020-06-17T16:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_slow_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogRecordsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2020-06-18T16:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2020-06-17T16:00Z`.
    pub start_time: Option<Timestamp>,
    /// Statement whose slow executions are returned, by the hash that the statistics gave it.
    /// Example: `U2FsdGVkxxxx`.
    pub sqlhash: Option<String>,
    /// Name of the database inside the instance. Example: `RDS_MySQL`.
    pub db_name: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl DescribeSlowLogRecordsRequest {
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
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `SQLHASH`.
    pub fn sqlhash(mut self, value: impl Into<String>) -> Self {
        self.sqlhash = Some(value.into());
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "SQLHASH" => sqlhash: query,
        "DBName" => db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = DescribeSlowLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(&["DBInstanceId", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeSlowLogRecordsError] = &[
        DescribeSlowLogRecordsError::InvalidSearchTimeRange,
        DescribeSlowLogRecordsError::IoException,
        DescribeSlowLogRecordsError::OrderComboInstanceNotAllowOperate,
        DescribeSlowLogRecordsError::PricePricingPlanResultNotFound,
        DescribeSlowLogRecordsError::OrderNoRealNameAuthentication,
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResponse {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SQLSlowRecord>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DBB1BB0-E5D8-4D41-B1C9-142364DB4986`.
    pub request_id: Option<String>,
}

response! {
    DescribeSlowLogRecordsResponse {
        "Engine" => engine: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("SQLSlowRecord"),
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLSlowRecord {
    /// Client that sent the statement, by name and address. Example: `xxx[xxx] @ [1xx.xxx.xxx.xx]`.
    pub host_address: Option<String>,
    /// Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
    /// Statement as it was run. Example: `select sleep(2)`.
    pub sql_text: Option<String>,
    /// How often it happens or is tried: query. Unit: `seconds`. Example: `2`.
    pub query_times: Option<i64>,
    /// How long the statement waited for locks. Unit: `seconds`. Example: `0`.
    pub lock_times: Option<i64>,
    /// Number of rows that the statement read. Example: `1`.
    pub parse_row_counts: Option<i64>,
    /// Number of rows that the statement returned. Example: `1`.
    pub return_row_counts: Option<i64>,
    /// When the execution began or is to begin. Example: `2020-06-18T01:40:44Z`.
    pub execution_start_time: Option<Timestamp>,
    /// How long the statement ran; SQL Server counts in microseconds.
    /// Unit: `milliseconds`. Example: `2001`.
    pub query_time_ms: Option<i64>,
    /// Number of rows that the statement changed. Example: `34`.
    pub rows_affected_count: Option<i64>,
    /// Processor time that the statement took. Example: `0.002`.
    pub cpu_time: Option<i64>,
    /// Application that sent the statement; only for SQL Server. Example: `example`.
    pub application_name: Option<String>,
    /// Number of logical reads; only for SQL Server. Example: `383`.
    pub logical_io_read: Option<i64>,
    /// Number of writes to disk that the statement made. Example: `22`.
    pub write_io_count: Option<i64>,
    /// Number of physical reads; only for SQL Server. Example: `200`.
    pub physical_io_read: Option<i64>,
    /// Host that sent the statement; only for SQL Server. Example: `example`.
    pub client_host_name: Option<String>,
    /// Name that the user logs on with. Example: `user`.
    pub user_name: Option<String>,
    /// Number of rows that the last statement changed. Example: `2`.
    pub last_rows_affected_count: Option<i64>,
    /// Hash that identifies the statement. Example: `U2FsdGVk****`.
    pub sql_hash: Option<String>,
}

response! {
    SQLSlowRecord {
        "HostAddress" => host_address: value,
        "DBName" => db_name: value,
        "SQLText" => sql_text: value,
        "QueryTimes" => query_times: value,
        "LockTimes" => lock_times: value,
        "ParseRowCounts" => parse_row_counts: value,
        "ReturnRowCounts" => return_row_counts: value,
        "ExecutionStartTime" => execution_start_time: value,
        "QueryTimeMS" => query_time_ms: value,
        "RowsAffectedCount" => rows_affected_count: value,
        "CpuTime" => cpu_time: value,
        "ApplicationName" => application_name: value,
        "LogicalIORead" => logical_io_read: value,
        "WriteIOCount" => write_io_count: value,
        "PhysicalIORead" => physical_io_read: value,
        "ClientHostName" => client_host_name: value,
        "UserName" => user_name: value,
        "LastRowsAffectedCount" => last_rows_affected_count: value,
        "SQLHash" => sql_hash: value,
    }
}

/// Errors that the documentation of [`DescribeSlowLogRecordsRequest`] names.
///
/// - [`InvalidSearchTimeRange`](super::DocumentedError::InvalidSearchTimeRange)
/// - [`IoException`](super::DocumentedError::IoException)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeSlowLogRecordsError = super::DocumentedError;
