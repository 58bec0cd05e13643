// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `adb_2019_03_15/DescribeSlowLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists slow queries of a cluster in a time range with their statistics.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeSlowLogRecordsRequest::new()
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
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
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
    /// ID of the process that the call is about.
    pub process_id: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Keeps queries by how long they took.
    pub range: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
}

impl DescribeSlowLogRecordsRequest {
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
    /// Sets `ProcessID`.
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `Range`.
    pub fn range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBName" => db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ProcessID" => process_id: query,
        "Order" => order: query,
        "Range" => range: query,
        "State" => state: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = DescribeSlowLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeSlowLogRecordsError] = &[
        DescribeSlowLogRecordsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeSlowLogRecordsRequest {
    type Item = SlowLogRecord;
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
        Some(&mut response.items.as_mut()?.slow_log_record)
    }
}

/// Response to [`DescribeSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7559209-7EC3-41E1-8F78-156990******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1rqvm70uh2****`.
    pub db_cluster_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeSlowLogRecordsResponse {
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
    /// Slow queries, one entry each.
    pub slow_log_record: Vec<SlowLogRecord>,
}

response! {
    Items {
        "SlowLogRecord" => slow_log_record: list(""),
    }
}

/// Slow queries, one entry each.
#[non_exhaustive]
pub struct SlowLogRecord {
    /// Address that belongs to the host. Example: `172.16.**.**`.
    pub host_address: Option<String>,
    /// Time that is set or recorded for this: scan. Example: `10`.
    pub scan_time: Option<i64>,
    /// Text of the SQL statement. Example: `text`.
    pub sql_text: Option<String>,
    /// How large the output is or is to be. Example: `0.009`.
    pub output_size: Option<String>,
    /// How much of the peak memory has been used. Example: `431.447`.
    pub peak_memory_usage: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `SUCCESSED`.
    pub state: Option<String>,
    /// Time that is set or recorded for this: wall. Example: `6100`.
    pub wall_time: Option<i64>,
    /// How large the scan is or is to be. Example: `0.035`.
    pub scan_size: Option<String>,
    /// When the execution began or is to begin. Example: `2021-05-27T08:04:43Z`.
    pub execution_start_time: Option<Timestamp>,
    /// Time that is set or recorded for this: query. Example: `2344`.
    pub query_time: Option<i64>,
    /// Number that is given for this: return row counts. Example: `1`.
    pub return_row_counts: Option<i64>,
    /// Number that is given for this: scan rows. Example: `3`.
    pub scan_rows: Option<i64>,
    /// Number that is given for this: parse row counts. Example: `0`.
    pub parse_row_counts: Option<i64>,
    /// Name of the database inside the instance. Example: `adb_demo`.
    pub db_name: Option<String>,
    /// Time that is set or recorded for this: planning. Example: `12`.
    pub planning_time: Option<i64>,
    /// Time that is set or recorded for this: queue. Example: `0`.
    pub queue_time: Option<i64>,
    /// Name that the user logs on with. Example: `test`.
    pub user_name: Option<String>,
    /// ID of the process that the item belongs to or stands for.
    /// Example: `2021052716044317201616624903453******`.
    pub process_id: Option<String>,
}

response! {
    SlowLogRecord {
        "HostAddress" => host_address: value,
        "ScanTime" => scan_time: value,
        "SQLText" => sql_text: value,
        "OutputSize" => output_size: value,
        "PeakMemoryUsage" => peak_memory_usage: value,
        "State" => state: value,
        "WallTime" => wall_time: value,
        "ScanSize" => scan_size: value,
        "ExecutionStartTime" => execution_start_time: value,
        "QueryTime" => query_time: value,
        "ReturnRowCounts" => return_row_counts: value,
        "ScanRows" => scan_rows: value,
        "ParseRowCounts" => parse_row_counts: value,
        "DBName" => db_name: value,
        "PlanningTime" => planning_time: value,
        "QueueTime" => queue_time: value,
        "UserName" => user_name: value,
        "ProcessID" => process_id: value,
    }
}

/// Errors that the documentation of [`DescribeSlowLogRecordsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeSlowLogRecordsError = super::DocumentedError;
