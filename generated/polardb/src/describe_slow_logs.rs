// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogs`, from `polardb/DescribeSlowLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns slow query statistics of a PolarDB cluster, grouped over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeSlowLogsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_slow_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
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
}

impl DescribeSlowLogsRequest {
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
}

request! {
    DescribeSlowLogsRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBName" => db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSlowLogsRequest {
    type Response = DescribeSlowLogsResponse;
    type Error = DescribeSlowLogsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogs")
        .required(&["RegionId", "DBClusterId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSlowLogsError] = &[
        DescribeSlowLogsError::InvalidStartTimeMalformed,
    ];
}

impl Paginated for DescribeSlowLogsRequest {
    type Item = SQLSlowLog;
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
        Some(&mut response.items.as_mut()?.sql_slow_log)
    }
}

/// Response to [`DescribeSlowLogsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogsResponse {
    /// How many items match in all, over all pages. Example: `5`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `6`.
    pub page_record_count: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `2021-05-30Z`.
    pub end_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2553A660-E4EB-4AF4-A402-8AFF70A49143`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `3`.
    pub page_number: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `2021-05-01Z`.
    pub start_time: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
    /// Database engine, such as MySQL or Redis. Example: `polardb_mysql`.
    pub engine: Option<String>,
}

response! {
    DescribeSlowLogsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "StartTime" => start_time: value,
        "DBClusterId" => db_cluster_id: value,
        "Items" => items: value,
        "Engine" => engine: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Kinds of slow statements.
    pub sql_slow_log: Vec<SQLSlowLog>,
}

response! {
    Items {
        "SQLSlowLog" => sql_slow_log: list(""),
    }
}

/// Kinds of slow statements.
#[non_exhaustive]
pub struct SQLSlowLog {
    /// Text of the SQL statement. Example: `select id,name from tb_table`.
    pub sql_text: Option<String>,
    /// How many there are of this: return max row. Example: `3`.
    pub return_max_row_count: Option<i64>,
    /// When the item was created. Example: `2021-05-30Z`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: max execution. Example: `60`.
    pub max_execution_time: Option<i64>,
    /// Number that is given for this: parse total row counts. Example: `2`.
    pub parse_total_row_counts: Option<i64>,
    /// How long the total was locked. Example: `1`.
    pub total_lock_times: Option<i64>,
    /// How long the total took. Example: `2`.
    pub total_execution_times: Option<i64>,
    /// ID of the database node that the item belongs to or stands for. Example: `pi-***************`.
    pub db_node_id: Option<String>,
    /// Hash that identifies the statement, for looking up its slow executions.
    /// Example: `U2FsdGVkxxxx`.
    pub sqlhash: Option<String>,
    /// How many there are of this: parse max row. Example: `1`.
    pub parse_max_row_count: Option<i64>,
    /// Time that is set or recorded for this: max lock. Example: `1`.
    pub max_lock_time: Option<i64>,
    /// Number that is given for this: return total row counts. Example: `1`.
    pub return_total_row_counts: Option<i64>,
    /// Name of the database inside the instance. Example: `PolarDB_MySQL`.
    pub db_name: Option<String>,
    /// Number that is given for this: total execution counts. Example: `2`.
    pub total_execution_counts: Option<i64>,
}

response! {
    SQLSlowLog {
        "SQLText" => sql_text: value,
        "ReturnMaxRowCount" => return_max_row_count: value,
        "CreateTime" => create_time: value,
        "MaxExecutionTime" => max_execution_time: value,
        "ParseTotalRowCounts" => parse_total_row_counts: value,
        "TotalLockTimes" => total_lock_times: value,
        "TotalExecutionTimes" => total_execution_times: value,
        "DBNodeId" => db_node_id: value,
        "SQLHASH" => sqlhash: value,
        "ParseMaxRowCount" => parse_max_row_count: value,
        "MaxLockTime" => max_lock_time: value,
        "ReturnTotalRowCounts" => return_total_row_counts: value,
        "DBName" => db_name: value,
        "TotalExecutionCounts" => total_execution_counts: value,
    }
}

/// Errors that the documentation of [`DescribeSlowLogsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
pub type DescribeSlowLogsError = super::DocumentedError;
