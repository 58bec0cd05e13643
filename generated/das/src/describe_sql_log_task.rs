// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlLogTask`, from `das/DescribeSqlLogTask.md`.

use alicloud_runtime::codegen::*;

/// Shows one offline task of DAS Enterprise Edition, with its SQL results page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSqlLogTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_log_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlLogTaskRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSqlLogTaskRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
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
    DescribeSqlLogTaskRequest {
        "InstanceId" => instance_id: form,
        "TaskId" => task_id: form,
        "PageNo" => page_no: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for DescribeSqlLogTaskRequest {
    type Response = DescribeSqlLogTaskResponse;
    type Error = DescribeSqlLogTaskError;
    const INFO: OperationInfo = super::operation("DescribeSqlLogTask")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSqlLogTaskError] = &[
        DescribeSqlLogTaskError::InvalidParams,
        DescribeSqlLogTaskError::NoPermission,
    ];
}

impl Paginated for DescribeSqlLogTaskRequest {
    type Item = Query;
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
        Some(&mut response.data.as_mut()?.queries)
    }
}

/// Response to [`DescribeSqlLogTaskRequest`].
#[non_exhaustive]
pub struct DescribeSqlLogTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlLogTaskData>,
}

response! {
    DescribeSqlLogTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SqlLogTaskData {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// ID of the task, for asking how far it is. Example: `9a4f5c4494dbd6713185d87a97aa53e8`.
    pub task_id: Option<String>,
    /// Kind of work that the task does. Example: `Query`.
    pub task_type: Option<String>,
    /// When the item was created. Example: `1681363254423`.
    pub create_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `COMPLETED`.
    pub status: Option<String>,
    /// Whether the file has run out. Example: `false`.
    pub expire: Option<bool>,
    /// Where the range begins. Example: `1596177993000`.
    pub start: Option<i64>,
    /// Where the range ends. Example: `1608888296000`.
    pub end: Option<i64>,
    /// Conditions that items have to meet.
    pub filters: Vec<Filter>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// The queries that were found or are concerned, one entry each.
    pub queries: Vec<Query>,
    /// Address from which the file can be fetched. Example: `"https://das-sqllog-download/**"`.
    pub export: Option<String>,
}

response! {
    SqlLogTaskData {
        "Name" => name: value,
        "TaskId" => task_id: value,
        "TaskType" => task_type: value,
        "CreateTime" => create_time: value,
        "Status" => status: value,
        "Expire" => expire: value,
        "Start" => start: value,
        "End" => end: value,
        "Filters" => filters: list(""),
        "Total" => total: value,
        "Queries" => queries: list(""),
        "Export" => export: value,
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value. Example: `keyWords`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `select`.
    pub value: Option<Value>,
}

response! {
    Filter {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The queries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Query {
    /// Address at which the server was reached. Example: `10.146.XX.XX`.
    pub vip: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `pi-bp1o58x3ib7e6****`.
    pub node_id: Option<String>,
    /// Text of the statement. Example: `SELECT @@session.transaction_read_only`.
    pub sql_text: Option<String>,
    /// Which kind of sql it is or is to be. Example: `SELECT`.
    pub sql_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub state: Option<String>,
    /// Name of the database inside the instance. Example: `testdb01`.
    pub db_name: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `a4111670e80596c5bf42cf5154438a91`.
    pub sql_id: Option<String>,
    /// Time that is set or recorded for this: execute. Example: `2023-12-07T02:15:32Z`.
    pub execute_time: Option<Timestamp>,
    /// Time that is set or recorded for this: origin. Example: `1701886532000`.
    pub origin_time: Option<i64>,
    /// Login name of the account. Example: `testname`.
    pub account_name: Option<String>,
    /// Address that belongs to the host. Example: `11.197.XX.XX`.
    pub host_address: Option<String>,
    /// How long the statement took. Example: `58`.
    pub consume: Option<i64>,
    /// Time that is set or recorded for this: lock. Example: `0`.
    pub lock_time: Option<i64>,
    /// Number that is given for this: update rows. Example: `0`.
    pub update_rows: Option<i64>,
    /// Number that is given for this: scan rows. Example: `0`.
    pub scan_rows: Option<i64>,
    /// Number that is given for this: return rows. Example: `0`.
    pub return_rows: Option<i64>,
    /// Logical reads. Example: `0`.
    pub logic_read: Option<i64>,
    /// Synchronous physical reads. Example: `0`.
    pub physic_sync_read: Option<i64>,
    /// Asynchronous physical reads. Example: `0`.
    pub physic_async_read: Option<i64>,
    /// ID of the thread that the item belongs to or stands for.
    pub thread_id: Option<i64>,
    /// ID of the trx that the item belongs to or stands for. Example: `200000`.
    pub trx_id: Option<String>,
    /// Room for further data.
    pub ext: Option<String>,
    /// How many rows were looked at. Example: `10`.
    pub scnt: Option<i64>,
    /// Number that is given for this: rows. Example: `10`.
    pub rows: Option<i64>,
    /// Number that is given for this: frows. Example: `10`.
    pub frows: Option<i64>,
    /// ID of the trace that the item belongs to or stands for. Example: `14c93b7c7bf00000`.
    pub trace_id: Option<String>,
    /// Engine that the use imci runs on. Example: `true`.
    pub use_imci_engine: Option<String>,
    /// How many threads the statement used. Example: `10`.
    pub parallel_degree: Option<String>,
    /// Time that is set or recorded for this: parallel queue. Example: `2`.
    pub parallel_queue_time: Option<String>,
    /// Physical reads. Example: `0`.
    pub physic_read: Option<i64>,
    /// Time that is set or recorded for this: vCPU. Example: `100`.
    pub cpu_time: Option<i64>,
    /// Number that is given for this: writes. Example: `10`.
    pub writes: Option<i64>,
}

response! {
    Query {
        "Vip" => vip: value,
        "NodeId" => node_id: value,
        "SqlText" => sql_text: value,
        "SqlType" => sql_type: value,
        "State" => state: value,
        "DBName" => db_name: value,
        "SqlId" => sql_id: value,
        "ExecuteTime" => execute_time: value,
        "OriginTime" => origin_time: value,
        "AccountName" => account_name: value,
        "HostAddress" => host_address: value,
        "Consume" => consume: value,
        "LockTime" => lock_time: value,
        "UpdateRows" => update_rows: value,
        "ScanRows" => scan_rows: value,
        "ReturnRows" => return_rows: value,
        "LogicRead" => logic_read: value,
        "PhysicSyncRead" => physic_sync_read: value,
        "PhysicAsyncRead" => physic_async_read: value,
        "ThreadId" => thread_id: value,
        "TrxId" => trx_id: value,
        "Ext" => ext: value,
        "Scnt" => scnt: value,
        "Rows" => rows: value,
        "Frows" => frows: value,
        "TraceId" => trace_id: value,
        "UseImciEngine" => use_imci_engine: value,
        "ParallelDegree" => parallel_degree: value,
        "ParallelQueueTime" => parallel_queue_time: value,
        "PhysicRead" => physic_read: value,
        "CpuTime" => cpu_time: value,
        "Writes" => writes: value,
    }
}

/// Errors that the documentation of [`DescribeSqlLogTaskRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeSqlLogTaskError = super::DocumentedError;
