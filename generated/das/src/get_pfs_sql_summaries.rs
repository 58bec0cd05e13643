// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPfsSqlSummaries`, from `das/GetPfsSqlSummaries.md`.

use alicloud_runtime::codegen::*;

/// Aggregates requests by SQL ID, from new performance insight.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetPfsSqlSummariesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_pfs_sql_summaries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPfsSqlSummariesRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// The keywords that are concerned.
    pub keywords: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list goes up.
    pub asc: Option<bool>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl GetPfsSqlSummariesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `SqlId`.
    pub fn sql_id(mut self, value: impl Into<String>) -> Self {
        self.sql_id = Some(value.into());
        self
    }
    /// Sets `Keywords`.
    pub fn keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Asc`.
    #[inline]
    pub fn asc(mut self, value: bool) -> Self {
        self.asc = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    GetPfsSqlSummariesRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "SqlId" => sql_id: form,
        "Keywords" => keywords: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "OrderBy" => order_by: form,
        "Asc" => asc: form,
        "PageNo" => page_no: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for GetPfsSqlSummariesRequest {
    type Response = GetPfsSqlSummariesResponse;
    type Error = GetPfsSqlSummariesError;
    const INFO: OperationInfo = super::operation("GetPfsSqlSummaries")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetPfsSqlSummariesError] = &[
        GetPfsSqlSummariesError::InvalidParams,
        GetPfsSqlSummariesError::NoPermission,
    ];
}

impl Paginated for GetPfsSqlSummariesRequest {
    type Item = PfsSqlSummaryList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`GetPfsSqlSummariesRequest`].
#[non_exhaustive]
pub struct GetPfsSqlSummariesResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54F3DBAE-9420-511A-9C29-265E8C04****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PfsSqlSummaryData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetPfsSqlSummariesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PfsSqlSummaryData {
    /// How many items there are in all. Example: `264`.
    pub total: Option<i64>,
    /// Entries of the list.
    pub list: Vec<PfsSqlSummaryList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Room for further data.
    pub extra: Option<Value>,
}

response! {
    PfsSqlSummaryData {
        "Total" => total: value,
        "List" => list: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PfsSqlSummaryList {
    /// ID of the user or account that the call or the item is about. Example: `196278346919****`.
    pub user_id: Option<String>,
    /// Statement with placeholders for its values. Example: `select ?`.
    pub psql: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-x****-db-0`.
    pub node_id: Option<String>,
    /// Which kind of sql it is or is to be. Example: `SELECT`.
    pub sql_type: Option<String>,
    /// ID of the logic that the item belongs to or stands for. Example: `58275984`.
    pub logic_id: Option<i64>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `2e8147b5ca2dfc640dfd5e43d96a****`.
    pub sql_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1643040000000`.
    pub timestamp: Option<i64>,
    /// Rate or share that applies to the rt. Example: `0.1384`.
    pub rt_rate: Option<f64>,
    /// Rate or share that applies to the count. Example: `0.0586`.
    pub count_rate: Option<f64>,
    /// Whether whole tables were read. Example: `true`.
    pub full_scan: Option<bool>,
    /// How many sessions come from there. Example: `100000`.
    pub count: Option<i64>,
    /// How many there are of this: err. Example: `0`.
    pub err_count: Option<i64>,
    /// How many there are of this: warn. Example: `0`.
    pub warn_count: Option<i64>,
    /// How long all runs took together. Example: `60913.256`.
    pub total_latency: Option<f64>,
    /// Largest value, allowed or found, of this: latency. Example: `36.233`.
    pub max_latency: Option<f64>,
    /// How long the statement took on average. Example: `0.1717`.
    pub avg_latency: Option<f64>,
    /// How many rows came back. Example: `0`.
    pub rows_sent: Option<i64>,
    /// How many rows came back on average. Example: `0`.
    pub rows_send_avg: Option<f64>,
    /// How many rows were looked at. Example: `100`.
    pub rows_examined: Option<i64>,
    /// How many rows were looked at on average. Example: `0`.
    pub rows_examined_avg: Option<f64>,
    /// How many rows were changed. Example: `0`.
    pub rows_affected: Option<i64>,
    /// How many rows were changed on average. Example: `0`.
    pub rows_affected_avg: Option<f64>,
    /// Number that is given for this: tmp tables. Example: `0`.
    pub tmp_tables: Option<i64>,
    /// Number that is given for this: tmp disk tables. Example: `0`.
    pub tmp_disk_tables: Option<i64>,
    /// How many rows were sorted. Example: `0`.
    pub rows_sorted: Option<i64>,
    /// Number that is given for this: sort merge passes. Example: `0`.
    pub sort_merge_passes: Option<i64>,
    /// Number that is given for this: physical reads. Example: `0`.
    pub physical_reads: Option<i64>,
    /// Number that is given for this: physical async reads. Example: `0`.
    pub physical_async_reads: Option<i64>,
    /// Time that is set or recorded for this: semisync delay. Example: `0.12`.
    pub semisync_delay_time: Option<f64>,
    /// How many rows came back on average. Example: `0.52`.
    pub rows_sent_avg: Option<f64>,
    /// Number that is given for this: logic reads. Example: `0`.
    pub logic_reads: Option<i64>,
    /// Number that is given for this: redo writes. Example: `0`.
    pub redo_writes: Option<i64>,
    /// Time that is set or recorded for this: data write. Example: `0`.
    pub data_write_time: Option<f64>,
    /// Number that is given for this: data writes. Example: `0`.
    pub data_writes: Option<i32>,
    /// Time that is set or recorded for this: data read. Example: `0`.
    pub data_read_time: Option<f64>,
    /// Number that is given for this: data reads. Example: `0`.
    pub data_reads: Option<i32>,
    /// Number that is given for this: rwlock operating system waits. Example: `0`.
    pub rwlock_os_waits: Option<i32>,
    /// Number that is given for this: rwlock spin rounds. Example: `0`.
    pub rwlock_spin_rounds: Option<i32>,
    /// Number that is given for this: rwlock spin waits. Example: `0`.
    pub rwlock_spin_waits: Option<i32>,
    /// Number that is given for this: mutex waits. Example: `1`.
    pub mutex_waits: Option<i32>,
    /// Number that is given for this: mutex spins. Example: `1`.
    pub mutex_spins: Option<i32>,
    /// Time that is set or recorded for this: transaction lock. Example: `0`.
    pub transaction_lock_time: Option<f64>,
    /// Time that is set or recorded for this: server lock. Example: `0`.
    pub server_lock_time: Option<f64>,
    /// Time that is set or recorded for this: vCPU. Example: `0`.
    pub cpu_time: Option<f64>,
    /// Time that is set or recorded for this: elapsed. Example: `0`.
    pub elapsed_time: Option<f64>,
    /// Identifier of the item within its collection. Example: `26186357`.
    pub id: Option<i64>,
    /// Joins that read the first table as a whole, on average. Example: `0`.
    pub select_scan_avg: Option<f64>,
    /// Joins that search a range of the first table, on average. Example: `0`.
    pub select_range_avg: Option<f64>,
    /// Joins without an index, on average. Example: `0`.
    pub select_full_join_avg: Option<f64>,
    /// Joins by a range search on the other table, on average. Example: `0`.
    pub select_full_range_join_avg: Option<f64>,
    /// Sorts that read the whole table, on average. Example: `0`.
    pub sort_scan_avg: Option<f64>,
    /// How many rows were sorted on average. Example: `0`.
    pub sort_rows_avg: Option<f64>,
    /// Temporary tables in memory, on average. Example: `0`.
    pub tmp_tables_avg: Option<f64>,
    /// Temporary tables on disk, on average. Example: `0`.
    pub tmp_disk_tables_avg: Option<f64>,
    /// Time that is set or recorded for this: first. Example: `1659308149000`.
    pub first_time: Option<i64>,
    /// Time that is set or recorded for this: last. Example: `1661306520000`.
    pub last_time: Option<i64>,
    /// How long a statement waited for locks on average. Example: `0`.
    pub lock_latency_avg: Option<f64>,
    /// How long a statement took on average.
    pub timer_wait_avg: Option<f64>,
    /// Sorts by a range search, on average. Example: `0`.
    pub sort_range_avg: Option<f64>,
    /// Rate or share that applies to the vCPU. Example: `0`.
    pub cpu_rate: Option<f64>,
    /// Number of the database. Example: `testDB`.
    pub db: Option<String>,
    /// The tables that were found or are concerned, one entry each. Example: `test_table`.
    pub tables: Vec<String>,
}

response! {
    PfsSqlSummaryList {
        "UserId" => user_id: value,
        "Psql" => psql: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
        "SqlType" => sql_type: value,
        "LogicId" => logic_id: value,
        "SqlId" => sql_id: value,
        "Timestamp" => timestamp: value,
        "RtRate" => rt_rate: value,
        "CountRate" => count_rate: value,
        "FullScan" => full_scan: value,
        "Count" => count: value,
        "ErrCount" => err_count: value,
        "WarnCount" => warn_count: value,
        "TotalLatency" => total_latency: value,
        "MaxLatency" => max_latency: value,
        "AvgLatency" => avg_latency: value,
        "RowsSent" => rows_sent: value,
        "RowsSendAvg" => rows_send_avg: value,
        "RowsExamined" => rows_examined: value,
        "RowsExaminedAvg" => rows_examined_avg: value,
        "RowsAffected" => rows_affected: value,
        "RowsAffectedAvg" => rows_affected_avg: value,
        "TmpTables" => tmp_tables: value,
        "TmpDiskTables" => tmp_disk_tables: value,
        "RowsSorted" => rows_sorted: value,
        "SortMergePasses" => sort_merge_passes: value,
        "PhysicalReads" => physical_reads: value,
        "PhysicalAsyncReads" => physical_async_reads: value,
        "SemisyncDelayTime" => semisync_delay_time: value,
        "RowsSentAvg" => rows_sent_avg: value,
        "LogicReads" => logic_reads: value,
        "RedoWrites" => redo_writes: value,
        "DataWriteTime" => data_write_time: value,
        "DataWrites" => data_writes: value,
        "DataReadTime" => data_read_time: value,
        "DataReads" => data_reads: value,
        "RwlockOsWaits" => rwlock_os_waits: value,
        "RwlockSpinRounds" => rwlock_spin_rounds: value,
        "RwlockSpinWaits" => rwlock_spin_waits: value,
        "MutexWaits" => mutex_waits: value,
        "MutexSpins" => mutex_spins: value,
        "TransactionLockTime" => transaction_lock_time: value,
        "ServerLockTime" => server_lock_time: value,
        "CpuTime" => cpu_time: value,
        "ElapsedTime" => elapsed_time: value,
        "Id" => id: value,
        "SelectScanAvg" => select_scan_avg: value,
        "SelectRangeAvg" => select_range_avg: value,
        "SelectFullJoinAvg" => select_full_join_avg: value,
        "SelectFullRangeJoinAvg" => select_full_range_join_avg: value,
        "SortScanAvg" => sort_scan_avg: value,
        "SortRowsAvg" => sort_rows_avg: value,
        "TmpTablesAvg" => tmp_tables_avg: value,
        "TmpDiskTablesAvg" => tmp_disk_tables_avg: value,
        "FirstTime" => first_time: value,
        "LastTime" => last_time: value,
        "LockLatencyAvg" => lock_latency_avg: value,
        "TimerWaitAvg" => timer_wait_avg: value,
        "SortRangeAvg" => sort_range_avg: value,
        "CpuRate" => cpu_rate: value,
        "Db" => db: value,
        "Tables" => tables: list(""),
    }
}

/// Errors that the documentation of [`GetPfsSqlSummariesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetPfsSqlSummariesError = super::DocumentedError;
