// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogs`, from `rds/DescribeSlowLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns statistics of slow statements, one entry for each kind of statement.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSlowLogsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .end_time("2011-05-30Z")
///     .start_time("2011-05-01Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_slow_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2011-05-30Z`.
    pub end_time: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2011-05-01Z`.
    pub start_time: Option<String>,
    /// Name of the database inside the instance. Example: `RDS_MySQL`.
    pub db_name: Option<String>,
    /// Figure that the result is sorted by. Example: `TotalExecutionCounts`.
    pub sort_key: Option<Open<SortKey>>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 65535. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeSlowLogsRequest {
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
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `SortKey`.
    pub fn sort_key(mut self, value: impl Into<Open<SortKey>>) -> Self {
        self.sort_key = Some(value.into());
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
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "DBName" => db_name: query,
        "SortKey" => sort_key: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSlowLogsRequest {
    type Response = DescribeSlowLogsResponse;
    type Error = DescribeSlowLogsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogs")
        .required(&["DBInstanceId", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeSlowLogsError] = &[
        DescribeSlowLogsError::InvalidSearchTimeRange,
        DescribeSlowLogsError::IoException,
        DescribeSlowLogsError::SortKeyValueNotSupported,
        DescribeSlowLogsError::OrderComboInstanceNotAllowOperate,
        DescribeSlowLogsError::PricePricingPlanResultNotFound,
        DescribeSlowLogsError::OrderNoRealNameAuthentication,
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeSlowLogsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogsResponse {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2011-05-30Z`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `2011-05-30Z`.
    pub end_time: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `10`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SQLSlowLog>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2553A660-E4EB-4AF4-A402-8AFF70A49143`.
    pub request_id: Option<String>,
}

response! {
    DescribeSlowLogsResponse {
        "Engine" => engine: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("SQLSlowLog"),
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLSlowLog {
    /// Name of the database inside the instance. Example: `RDS_MySQL`.
    pub db_name: Option<String>,
    /// Statement as it was run. Example: `select id,name from tb_table`.
    pub sql_text: Option<String>,
    /// How often the statement ran on SQL Server. Example: `1`.
    pub sqlserver_total_execution_counts: Option<i64>,
    /// How often the statement ran on MySQL. Example: `1`.
    pub mysql_total_execution_counts: Option<i64>,
    /// How long executions of the statement took in all; for SQL Server.
    /// Unit: `milliseconds`. Example: `1000`.
    pub sqlserver_total_execution_times: Option<i64>,
    /// How long executions of the statement took in all; for MySQL. Unit: `seconds`. Example: `1`.
    pub mysql_total_execution_times: Option<i64>,
    /// Longest run time of the statement. Unit: `seconds`. Example: `60`.
    pub max_execution_time: Option<i64>,
    /// When the statistics were made. Example: `2011-05-30Z`.
    pub report_time: Option<String>,
    /// How long executions of the statement waited for locks in all. Unit: `seconds`. Example: `0`.
    pub total_lock_times: Option<i64>,
    /// Longest time that the statement held or waited for locks. Unit: `seconds`. Example: `0`.
    pub max_lock_time: Option<i64>,
    /// Number of rows that all runs read together. Example: `1`.
    pub parse_total_row_counts: Option<i64>,
    /// Largest number of rows that one run read. Example: `1`.
    pub parse_max_row_count: Option<i64>,
    /// Number of rows that all runs returned together. Example: `1`.
    pub return_total_row_counts: Option<i64>,
    /// Largest number of rows that one run returned. Example: `1`.
    pub return_max_row_count: Option<i64>,
    /// When the item was created. Example: `2011-05-30Z`.
    pub create_time: Option<String>,
    /// Average run time of the statement. Unit: `seconds`. Example: `1`.
    pub avg_execution_time: Option<i64>,
    /// Hash that identifies the statement, for looking up its slow executions.
    /// Example: `U2FsdGVkxxxx`.
    pub sqlhash: Option<String>,
    /// Deprecated ID of the statement; use `SQLHASH`. Example: `521584`.
    pub sql_id_str: Option<String>,
    /// Entry in the statistics of slow statements, by its ID. Example: `26584213`.
    pub slow_log_id: Option<i64>,
    /// Number of logical reads of all runs together. Example: `1`.
    pub total_logical_read_counts: Option<i64>,
    /// Number of physical reads of all runs together. Example: `1`.
    pub total_physical_read_counts: Option<i64>,
    /// Largest value, allowed or found, of this: last rows affected counts. Example: `0`.
    pub max_last_rows_affected_counts: Option<i64>,
    /// Longest processor time that one run took. Example: `0`.
    pub sqlserver_max_cpu_time: Option<i64>,
    /// Average number of rows that the last statement changed. Example: `0`.
    pub avg_last_rows_affected_counts: Option<i64>,
    /// Smallest number of rows that the last statement changed. Example: `0`.
    pub min_last_rows_affected_counts: Option<i64>,
    /// Shortest processor time that one run took. Example: `0`.
    pub sqlserver_min_cpu_time: Option<i64>,
    /// Smallest number of writes to disk in one run. Example: `0`.
    pub min_io_write_counts: Option<i64>,
    /// Largest value, allowed or found, of this: logical read counts. Example: `0`.
    pub max_logical_read_counts: Option<i64>,
    /// Largest value, allowed or found, of this: lock time MS. Example: `1000`.
    pub max_lock_time_ms: Option<i64>,
    /// Smallest number of rows that one run changed. Example: `0`.
    pub min_rows_affected_counts: Option<i64>,
    /// Largest value, allowed or found, of this: physical read counts. Example: `0`.
    pub max_physical_read_counts: Option<i64>,
    /// Processor time of all runs together. Example: `0`.
    pub sqlserver_total_cpu_time: Option<i64>,
    /// Number of writes to disk of all runs together. Example: `0`.
    pub total_io_write_counts: Option<i64>,
    /// Largest value, allowed or found, of this: rows affected counts. Example: `0`.
    pub max_rows_affected_counts: Option<i64>,
    /// Average number of writes to disk in a run. Example: `0`.
    pub avg_io_write_counts: Option<i64>,
    /// Smallest number of physical reads in one run. Example: `0`.
    pub min_physical_read_counts: Option<i64>,
    /// Largest value, allowed or found, of this: execution time MS. Example: `60000`.
    pub max_execution_time_ms: Option<i64>,
    /// Average run time of the statement. Example: `0`.
    pub sqlserver_avg_execution_time: Option<i64>,
    /// Largest value, allowed or found, of this: IO write counts. Example: `0`.
    pub max_io_write_counts: Option<i64>,
    /// Average processor time of a run. Example: `0`.
    pub sqlserver_avg_cpu_time: Option<i64>,
    /// Number of rows that the last statements changed together. Example: `0`.
    pub total_last_rows_affected_counts: Option<i64>,
    /// Average number of logical reads in a run. Example: `0`.
    pub avg_logical_read_counts: Option<i64>,
    /// Shortest run time of the statement. Example: `0`.
    pub sqlserver_min_execution_time: Option<i64>,
    /// Average number of rows that a run changed. Example: `0`.
    pub avg_rows_affected_counts: Option<i64>,
    /// Number of rows that all runs changed together. Example: `0`.
    pub total_rows_affected_counts: Option<i64>,
    /// Average number of physical reads in a run. Example: `0`.
    pub avg_physical_read_counts: Option<i64>,
    /// Smallest number of logical reads in one run. Example: `0`.
    pub min_logical_read_counts: Option<i64>,
}

response! {
    SQLSlowLog {
        "DBName" => db_name: value,
        "SQLText" => sql_text: value,
        "SQLServerTotalExecutionCounts" => sqlserver_total_execution_counts: value,
        "MySQLTotalExecutionCounts" => mysql_total_execution_counts: value,
        "SQLServerTotalExecutionTimes" => sqlserver_total_execution_times: value,
        "MySQLTotalExecutionTimes" => mysql_total_execution_times: value,
        "MaxExecutionTime" => max_execution_time: value,
        "ReportTime" => report_time: value,
        "TotalLockTimes" => total_lock_times: value,
        "MaxLockTime" => max_lock_time: value,
        "ParseTotalRowCounts" => parse_total_row_counts: value,
        "ParseMaxRowCount" => parse_max_row_count: value,
        "ReturnTotalRowCounts" => return_total_row_counts: value,
        "ReturnMaxRowCount" => return_max_row_count: value,
        "CreateTime" => create_time: value,
        "AvgExecutionTime" => avg_execution_time: value,
        "SQLHASH" => sqlhash: value,
        "SQLIdStr" => sql_id_str: value,
        "SlowLogId" => slow_log_id: value,
        "TotalLogicalReadCounts" => total_logical_read_counts: value,
        "TotalPhysicalReadCounts" => total_physical_read_counts: value,
        "MaxLastRowsAffectedCounts" => max_last_rows_affected_counts: value,
        "SQLServerMaxCpuTime" => sqlserver_max_cpu_time: value,
        "AvgLastRowsAffectedCounts" => avg_last_rows_affected_counts: value,
        "MinLastRowsAffectedCounts" => min_last_rows_affected_counts: value,
        "SQLServerMinCpuTime" => sqlserver_min_cpu_time: value,
        "MinIOWriteCounts" => min_io_write_counts: value,
        "MaxLogicalReadCounts" => max_logical_read_counts: value,
        "MaxLockTimeMS" => max_lock_time_ms: value,
        "MinRowsAffectedCounts" => min_rows_affected_counts: value,
        "MaxPhysicalReadCounts" => max_physical_read_counts: value,
        "SQLServerTotalCpuTime" => sqlserver_total_cpu_time: value,
        "TotalIOWriteCounts" => total_io_write_counts: value,
        "MaxRowsAffectedCounts" => max_rows_affected_counts: value,
        "AvgIOWriteCounts" => avg_io_write_counts: value,
        "MinPhysicalReadCounts" => min_physical_read_counts: value,
        "MaxExecutionTimeMS" => max_execution_time_ms: value,
        "SQLServerAvgExecutionTime" => sqlserver_avg_execution_time: value,
        "MaxIOWriteCounts" => max_io_write_counts: value,
        "SQLServerAvgCpuTime" => sqlserver_avg_cpu_time: value,
        "TotalLastRowsAffectedCounts" => total_last_rows_affected_counts: value,
        "AvgLogicalReadCounts" => avg_logical_read_counts: value,
        "SQLServerMinExecutionTime" => sqlserver_min_execution_time: value,
        "AvgRowsAffectedCounts" => avg_rows_affected_counts: value,
        "TotalRowsAffectedCounts" => total_rows_affected_counts: value,
        "AvgPhysicalReadCounts" => avg_physical_read_counts: value,
        "MinLogicalReadCounts" => min_logical_read_counts: value,
    }
}

values! {
    /// Figure that the result is sorted by.
    pub enum SortKey {
        /// By how often the statement ran.
        TotalExecutionCounts = "TotalExecutionCounts",
        /// By the total run time.
        TotalQueryTimes = "TotalQueryTimes",
        /// By the number of logical reads.
        TotalLogicalReads = "TotalLogicalReads",
        /// By the number of physical reads.
        TotalPhysicalReads = "TotalPhysicalReads",
    }
}

/// Errors that the documentation of [`DescribeSlowLogsRequest`] names.
///
/// - [`InvalidSearchTimeRange`](super::DocumentedError::InvalidSearchTimeRange)
/// - [`IoException`](super::DocumentedError::IoException)
/// - [`SortKeyValueNotSupported`](super::DocumentedError::SortKeyValueNotSupported)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeSlowLogsError = super::DocumentedError;
