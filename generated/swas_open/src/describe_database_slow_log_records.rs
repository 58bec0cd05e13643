// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabaseSlowLogRecords`, from `swas-open/DescribeDatabaseSlowLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists slow queries of a database instance in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeDatabaseSlowLogRecordsRequest::new()
///     .database_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_database_slow_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseSlowLogRecordsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at least 30.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDatabaseSlowLogRecordsRequest {
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
    /// Sets `DatabaseInstanceId`, which is required.
    pub fn database_instance_id(mut self, value: impl Into<String>) -> Self {
        self.database_instance_id = Some(value.into());
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
}

request! {
    DescribeDatabaseSlowLogRecordsRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDatabaseSlowLogRecordsRequest {
    type Response = DescribeDatabaseSlowLogRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabaseSlowLogRecords")
        .required(&["RegionId", "DatabaseInstanceId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDatabaseSlowLogRecordsRequest {
    type Item = SlowLog;
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
        Some(&mut response.slow_logs)
    }
}

/// Response to [`DescribeDatabaseSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeDatabaseSlowLogRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// How often data was read from disk. Example: `200`.
    pub physical_io_read: Option<i64>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// The slow logs that were found or are concerned, one entry each.
    pub slow_logs: Vec<SlowLog>,
}

response! {
    DescribeDatabaseSlowLogRecordsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PhysicalIORead" => physical_io_read: value,
        "Engine" => engine: value,
        "SlowLogs" => slow_logs: list(""),
    }
}

/// The slow logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SlowLog {
    /// Address that belongs to the host. Example: `xxx[xxx] @ [1xx.xxx.xxx.xx]`.
    pub host_address: Option<String>,
    /// How often it happens or is tried: query. Example: `2`.
    pub query_times: Option<i64>,
    /// Text of the SQL statement. Example: `select sleep(2)`.
    pub sql_text: Option<String>,
    /// How long the query took. Example: `2001`.
    pub query_time_ms: Option<i64>,
    /// How often it happens or is tried: lock. Example: `0`.
    pub lock_times: Option<i64>,
    /// When the execution began or is to begin. Example: `2022-09-08T01:40:44Z`.
    pub execution_start_time: Option<Timestamp>,
    /// Number that is given for this: return row counts. Example: `1`.
    pub return_row_counts: Option<i64>,
    /// Number that is given for this: parse row counts. Example: `1`.
    pub parse_row_counts: Option<i64>,
    /// Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
}

response! {
    SlowLog {
        "HostAddress" => host_address: value,
        "QueryTimes" => query_times: value,
        "SQLText" => sql_text: value,
        "QueryTimeMS" => query_time_ms: value,
        "LockTimes" => lock_times: value,
        "ExecutionStartTime" => execution_start_time: value,
        "ReturnRowCounts" => return_row_counts: value,
        "ParseRowCounts" => parse_row_counts: value,
        "DBName" => db_name: value,
    }
}
