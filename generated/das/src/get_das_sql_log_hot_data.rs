// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDasSQLLogHotData`, from `das/GetDasSQLLogHotData.md`.

use alicloud_runtime::codegen::*;

/// Searches the last seven days of hot SQL log data in DAS Enterprise Edition V2 or V3.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDasSQLLogHotDataRequest::new()
///     .instance_id("...")
///     .start(1)
///     .end(1);
/// let reply = client.get_das_sql_log_hot_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDasSQLLogHotDataRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Where the range begins.
    pub start: Option<i64>,
    /// **Required.** End of the period to look at, as a Unix time in milliseconds.
    pub end: Option<i64>,
    /// Text to search for.
    pub query_keyword: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Address that belongs to the host.
    pub host_address: Option<String>,
    /// How the values of the logical are compared or joined.
    pub logical_operator: Option<String>,
    /// Largest value, allowed or found, of this: latancy.
    pub max_latancy: Option<i64>,
    /// Largest value, allowed or found, of this: scan rows.
    pub max_scan_rows: Option<i64>,
    /// Keeps statements that took at least this long.
    pub min_latancy: Option<i64>,
    /// Number that is given for this: min scan rows.
    pub min_scan_rows: Option<i64>,
    /// Which kind of sql it is or is to be.
    pub sql_type: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// ID of the thread that the call is about.
    pub thread_id: Option<String>,
    /// Number that is given for this: page numbers.
    pub page_numbers: Option<i64>,
    /// Largest value, allowed or found, of this: records per page.
    pub max_records_per_page: Option<i64>,
    /// Key that opens, signs or picks out the sort.
    pub sort_key: Option<String>,
    /// Whether the list goes up or down.
    pub sort_method: Option<String>,
    /// The child database instance IDs that are concerned.
    pub child_db_instance_ids: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// ID of the trace that the call is about.
    pub trace_id: Option<String>,
    /// Number that is given for this: min rows.
    pub min_rows: Option<i64>,
    /// Largest value, allowed or found, of this: rows.
    pub max_rows: Option<i64>,
    /// Keeps statements that wrote at least this many temporary files.
    pub min_spill_cnt: Option<i64>,
    /// Largest value, allowed or found, of this: spill cnt.
    pub max_spill_cnt: Option<i64>,
    /// ID of the transaction that the call is about.
    pub transaction_id: Option<String>,
    /// Whether failed statements are looked for, or those that succeeded.
    pub fail: Option<String>,
}

impl GetDasSQLLogHotDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Start`, which is required.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `End`, which is required.
    #[inline]
    pub fn end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `QueryKeyword`.
    pub fn query_keyword(mut self, value: impl Into<String>) -> Self {
        self.query_keyword = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `HostAddress`.
    pub fn host_address(mut self, value: impl Into<String>) -> Self {
        self.host_address = Some(value.into());
        self
    }
    /// Sets `LogicalOperator`.
    pub fn logical_operator(mut self, value: impl Into<String>) -> Self {
        self.logical_operator = Some(value.into());
        self
    }
    /// Sets `MaxLatancy`.
    #[inline]
    pub fn max_latancy(mut self, value: i64) -> Self {
        self.max_latancy = Some(value);
        self
    }
    /// Sets `MaxScanRows`.
    #[inline]
    pub fn max_scan_rows(mut self, value: i64) -> Self {
        self.max_scan_rows = Some(value);
        self
    }
    /// Sets `MinLatancy`.
    #[inline]
    pub fn min_latancy(mut self, value: i64) -> Self {
        self.min_latancy = Some(value);
        self
    }
    /// Sets `MinScanRows`.
    #[inline]
    pub fn min_scan_rows(mut self, value: i64) -> Self {
        self.min_scan_rows = Some(value);
        self
    }
    /// Sets `SqlType`.
    pub fn sql_type(mut self, value: impl Into<String>) -> Self {
        self.sql_type = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `ThreadID`.
    pub fn thread_id(mut self, value: impl Into<String>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `PageNumbers`.
    #[inline]
    pub fn page_numbers(mut self, value: i64) -> Self {
        self.page_numbers = Some(value);
        self
    }
    /// Sets `MaxRecordsPerPage`.
    #[inline]
    pub fn max_records_per_page(mut self, value: i64) -> Self {
        self.max_records_per_page = Some(value);
        self
    }
    /// Sets `SortKey`.
    pub fn sort_key(mut self, value: impl Into<String>) -> Self {
        self.sort_key = Some(value.into());
        self
    }
    /// Sets `SortMethod`.
    pub fn sort_method(mut self, value: impl Into<String>) -> Self {
        self.sort_method = Some(value.into());
        self
    }
    /// Sets `ChildDBInstanceIDs`.
    pub fn child_db_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.child_db_instance_ids = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `TraceId`.
    pub fn trace_id(mut self, value: impl Into<String>) -> Self {
        self.trace_id = Some(value.into());
        self
    }
    /// Sets `MinRows`.
    #[inline]
    pub fn min_rows(mut self, value: i64) -> Self {
        self.min_rows = Some(value);
        self
    }
    /// Sets `MaxRows`.
    #[inline]
    pub fn max_rows(mut self, value: i64) -> Self {
        self.max_rows = Some(value);
        self
    }
    /// Sets `MinSpillCnt`.
    #[inline]
    pub fn min_spill_cnt(mut self, value: i64) -> Self {
        self.min_spill_cnt = Some(value);
        self
    }
    /// Sets `MaxSpillCnt`.
    #[inline]
    pub fn max_spill_cnt(mut self, value: i64) -> Self {
        self.max_spill_cnt = Some(value);
        self
    }
    /// Sets `TransactionId`.
    pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
        self.transaction_id = Some(value.into());
        self
    }
    /// Sets `Fail`.
    pub fn fail(mut self, value: impl Into<String>) -> Self {
        self.fail = Some(value.into());
        self
    }
}

request! {
    GetDasSQLLogHotDataRequest {
        "InstanceId" => instance_id: form,
        "Start" => start: form,
        "End" => end: form,
        "QueryKeyword" => query_keyword: form,
        "AccountName" => account_name: form,
        "DBName" => db_name: form,
        "HostAddress" => host_address: form,
        "LogicalOperator" => logical_operator: form,
        "MaxLatancy" => max_latancy: form,
        "MaxScanRows" => max_scan_rows: form,
        "MinLatancy" => min_latancy: form,
        "MinScanRows" => min_scan_rows: form,
        "SqlType" => sql_type: form,
        "State" => state: form,
        "ThreadID" => thread_id: form,
        "PageNumbers" => page_numbers: form,
        "MaxRecordsPerPage" => max_records_per_page: form,
        "SortKey" => sort_key: form,
        "SortMethod" => sort_method: form,
        "ChildDBInstanceIDs" => child_db_instance_ids: form,
        "Role" => role: form,
        "TraceId" => trace_id: form,
        "MinRows" => min_rows: form,
        "MaxRows" => max_rows: form,
        "MinSpillCnt" => min_spill_cnt: form,
        "MaxSpillCnt" => max_spill_cnt: form,
        "TransactionId" => transaction_id: form,
        "Fail" => fail: form,
    }
}

impl Operation for GetDasSQLLogHotDataRequest {
    type Response = GetDasSQLLogHotDataResponse;
    type Error = GetDasSQLLogHotDataError;
    const INFO: OperationInfo = super::operation("GetDasSQLLogHotData")
        .required(&["InstanceId", "Start", "End"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetDasSQLLogHotDataError] = &[
        GetDasSQLLogHotDataError::InvalidParams,
        GetDasSQLLogHotDataError::NoPermission,
    ];
}

/// Response to [`GetDasSQLLogHotDataRequest`].
#[non_exhaustive]
pub struct GetDasSQLLogHotDataResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A74B755-98B7-59DB-8724-1321B394****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DasSQLLogHotData>,
}

response! {
    GetDasSQLLogHotDataResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DasSQLLogHotData {
    /// Entries of the list.
    pub list: Vec<DasSQLLogHotList>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `2`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Room for further data.
    pub extra: Option<Value>,
}

response! {
    DasSQLLogHotData {
        "List" => list: list(""),
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DasSQLLogHotList {
    /// How long the statement took. Example: `10000`.
    pub latancy: Option<i64>,
    /// Room for further data.
    pub ext: Option<String>,
    /// Time that is set or recorded for this: execute. Example: `2023-05-23 T12:11:20Z`.
    pub execute_time: Option<String>,
    /// Time that is set or recorded for this: origin. Example: `2023-05-23 T12:11:20.999Z`.
    pub origin_time: Option<String>,
    /// Address that belongs to the host. Example: `47.100.XX.XX`.
    pub host_address: Option<String>,
    /// Number that is given for this: update rows. Example: `30`.
    pub update_rows: Option<i64>,
    /// Logical reads. Example: `12`.
    pub logic_read: Option<i64>,
    /// Text of the SQL statement. Example: `select 1`.
    pub sql_text: Option<String>,
    /// Time that is set or recorded for this: lock. Example: `1`.
    pub lock_time: Option<i64>,
    /// Number that is given for this: scan rows. Example: `29`.
    pub scan_rows: Option<i64>,
    /// ID of the thread that the item belongs to or stands for. Example: `657`.
    pub thread_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub state: Option<String>,
    /// Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
    /// Which kind of sql it is or is to be. Example: `SELECT`.
    pub sql_type: Option<String>,
    /// Login name of the account. Example: `testuser`.
    pub account_name: Option<String>,
    /// Synchronous physical reads. Example: `0`.
    pub physic_sync_read: Option<i64>,
    /// Asynchronous physical reads. Example: `0`.
    pub physic_async_read: Option<i64>,
    /// ID of the transaction that the item belongs to or stands for. Example: `0`.
    pub transaction_id: Option<String>,
    /// Number that is given for this: return rows. Example: `1`.
    pub return_rows: Option<i64>,
}

response! {
    DasSQLLogHotList {
        "Latancy" => latancy: value,
        "Ext" => ext: value,
        "ExecuteTime" => execute_time: value,
        "OriginTime" => origin_time: value,
        "HostAddress" => host_address: value,
        "UpdateRows" => update_rows: value,
        "LogicRead" => logic_read: value,
        "SQLText" => sql_text: value,
        "LockTime" => lock_time: value,
        "ScanRows" => scan_rows: value,
        "ThreadID" => thread_id: value,
        "State" => state: value,
        "DBName" => db_name: value,
        "SqlType" => sql_type: value,
        "AccountName" => account_name: value,
        "PhysicSyncRead" => physic_sync_read: value,
        "PhysicAsyncRead" => physic_async_read: value,
        "TransactionId" => transaction_id: value,
        "ReturnRows" => return_rows: value,
    }
}

/// Errors that the documentation of [`GetDasSQLLogHotDataRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetDasSQLLogHotDataError = super::DocumentedError;
