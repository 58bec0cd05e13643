// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlLogRecords`, from `das/DescribeSqlLogRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists SQL log entries of DAS Enterprise Edition in a period, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSqlLogRecordsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sql_log_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlLogRecordsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// Conditions that items have to meet. Items: at most 100.
    pub filters: Vec<Filter>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSqlLogRecordsRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
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
    DescribeSqlLogRecordsRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "Role" => role: query,
        "Filters" => filters: query,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "PageNo" => page_no: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for DescribeSqlLogRecordsRequest {
    type Response = DescribeSqlLogRecordsResponse;
    type Error = DescribeSqlLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSqlLogRecords")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSqlLogRecordsError] = &[
        DescribeSqlLogRecordsError::InvalidParams,
        DescribeSqlLogRecordsError::NoPermission,
    ];
}

/// Response to [`DescribeSqlLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSqlLogRecordsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F43E7FB3-CE67-5FFD-A59C-EFD278BCD7BE`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlLogRecordData>,
}

response! {
    DescribeSqlLogRecordsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SqlLogRecordData {
    /// When it began, or where the period begins that the data is about. Example: `1596177993000`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1608888296000`.
    pub end_time: Option<i64>,
    /// Number that is given for this: total records. Example: `1`.
    pub total_records: Option<i64>,
    /// The items that are concerned.
    pub items: Option<Items>,
    /// Whether the search is done. Example: `1`.
    pub finish: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

response! {
    SqlLogRecordData {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "TotalRecords" => total_records: value,
        "Items" => items: value,
        "Finish" => finish: value,
        "JobId" => job_id: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Entries of the log, one each.
    pub sql_log_record: Vec<SQLLogRecord>,
}

response! {
    Items {
        "SQLLogRecord" => sql_log_record: list(""),
    }
}

/// Entries of the log, one each.
#[non_exhaustive]
pub struct SQLLogRecord {
    /// Room for further data.
    pub ext: Option<String>,
    /// Time that is set or recorded for this: execute. Example: `2023-12-07T02:15:32Z`.
    pub execute_time: Option<Timestamp>,
    /// Time that is set or recorded for this: origin. Example: `1701886532000`.
    pub origin_time: Option<i64>,
    /// Address that belongs to the host. Example: `11.197.XX.XX`.
    pub host_address: Option<String>,
    /// Number that is given for this: update rows. Example: `0`.
    pub update_rows: Option<i64>,
    /// Logical reads. Example: `0`.
    pub logic_read: Option<i64>,
    /// Text of the statement. Example: `text`.
    pub sql_text: Option<String>,
    /// Time that is set or recorded for this: lock. Example: `0`.
    pub lock_time: Option<i64>,
    /// Number that is given for this: scan rows. Example: `0`.
    pub scan_rows: Option<i64>,
    /// ID of the thread that the item belongs to or stands for.
    pub thread_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub state: Option<String>,
    /// Name of the database inside the instance. Example: `testdb`.
    pub db_name: Option<String>,
    /// Which kind of sql it is or is to be. Example: `select`.
    pub sql_type: Option<String>,
    /// Login name of the account. Example: `testname`.
    pub account_name: Option<String>,
    /// Synchronous physical reads. Example: `0`.
    pub physic_sync_read: Option<i64>,
    /// Asynchronous physical reads. Example: `0`.
    pub physic_async_read: Option<i64>,
    /// ID of the trx that the item belongs to or stands for. Example: `200000`.
    pub trx_id: Option<String>,
    /// Number that is given for this: return rows. Example: `0`.
    pub return_rows: Option<i64>,
    /// How long the statement took. Example: `58`.
    pub consume: Option<i64>,
    /// Address at which the server was reached. Example: `100.115.XX.XX`.
    pub vip: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `pi-uf6k5f6g3912i****`.
    pub node_id: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `c67649d4a7fb62c4f8c7a447c52b5b17`.
    pub sql_id: Option<String>,
    /// Engine that the use imci runs on. Example: `true`.
    pub use_imci_engine: Option<String>,
    /// Time that is set or recorded for this: parallel queue. Example: `2`.
    pub parallel_queue_time: Option<String>,
    /// How many threads the statement used. Example: `10`.
    pub parallel_degree: Option<String>,
    /// How many rows were looked at. Example: `10`.
    pub scnt: Option<i64>,
    /// Number that is given for this: rows. Example: `10`.
    pub rows: Option<i64>,
    /// Number that is given for this: frows. Example: `10`.
    pub frows: Option<i64>,
    /// ID of the trace that the item belongs to or stands for. Example: `14c93b7c7bf00000`.
    pub trace_id: Option<String>,
    /// Physical reads. Example: `0`.
    pub physic_read: Option<i64>,
    /// Time that is set or recorded for this: vCPU. Example: `100`.
    pub cpu_time: Option<i64>,
    /// Number that is given for this: writes. Example: `10`.
    pub writes: Option<i64>,
    /// Collection that the statement worked on.
    pub collection: Option<String>,
}

response! {
    SQLLogRecord {
        "Ext" => ext: value,
        "ExecuteTime" => execute_time: value,
        "OriginTime" => origin_time: value,
        "HostAddress" => host_address: value,
        "UpdateRows" => update_rows: value,
        "LogicRead" => logic_read: value,
        "SqlText" => sql_text: value,
        "LockTime" => lock_time: value,
        "ScanRows" => scan_rows: value,
        "ThreadId" => thread_id: value,
        "State" => state: value,
        "DBName" => db_name: value,
        "SqlType" => sql_type: value,
        "AccountName" => account_name: value,
        "PhysicSyncRead" => physic_sync_read: value,
        "PhysicAsyncRead" => physic_async_read: value,
        "TrxId" => trx_id: value,
        "ReturnRows" => return_rows: value,
        "Consume" => consume: value,
        "Vip" => vip: value,
        "NodeId" => node_id: value,
        "SqlId" => sql_id: value,
        "UseImciEngine" => use_imci_engine: value,
        "ParallelQueueTime" => parallel_queue_time: value,
        "ParallelDegree" => parallel_degree: value,
        "Scnt" => scnt: value,
        "Rows" => rows: value,
        "Frows" => frows: value,
        "TraceId" => trace_id: value,
        "PhysicRead" => physic_read: value,
        "CpuTime" => cpu_time: value,
        "Writes" => writes: value,
        "Collection" => collection: value,
    }
}

/// Errors that the documentation of [`DescribeSqlLogRecordsRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeSqlLogRecordsError = super::DocumentedError;
