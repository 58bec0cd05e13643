// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeadLockDetailList`, from `das/GetDeadLockDetailList.md`.

use alicloud_runtime::codegen::*;

/// Lists deadlocks in detail on an ApsaraDB RDS for SQL Server instance in a period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDeadLockDetailListRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_dead_lock_detail_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeadLockDetailListRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Items of the kind database name to work on or to narrow the list down to.
    pub db_name_list: Option<String>,
}

impl GetDeadLockDetailListRequest {
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
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `DbNameList`.
    pub fn db_name_list(mut self, value: impl Into<String>) -> Self {
        self.db_name_list = Some(value.into());
        self
    }
}

request! {
    GetDeadLockDetailListRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "DbNameList" => db_name_list: query,
    }
}

impl Operation for GetDeadLockDetailListRequest {
    type Response = GetDeadLockDetailListResponse;
    type Error = GetDeadLockDetailListError;
    const INFO: OperationInfo = super::operation("GetDeadLockDetailList")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetDeadLockDetailListError] = &[
        GetDeadLockDetailListError::InvalidParams,
        GetDeadLockDetailListError::NoPermission,
    ];
}

impl Paginated for GetDeadLockDetailListRequest {
    type Item = DeadLockList;
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

/// Response to [`GetDeadLockDetailListRequest`].
#[non_exhaustive]
pub struct GetDeadLockDetailListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DeadLockData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `840F51F7-9C01-538D-94F6-AE712905****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetDeadLockDetailListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DeadLockData {
    /// Entries of the list.
    pub list: Vec<DeadLockList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
}

response! {
    DeadLockData {
        "List" => list: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DeadLockList {
    /// ID of the batch that the item belongs to or stands for. Example: `1702301170701`.
    pub batch_id: Option<i64>,
    /// Items of the kind block process that were found or are concerned.
    pub block_process_list: Vec<BlockProcessList>,
    /// Name of the client program. Example: `text`.
    pub client_app: Option<String>,
    /// Name that the machine goes by on the network. Example: `sd7402****`.
    pub host_name: Option<String>,
    /// When the transaction began. Example: `1702301141000`.
    pub last_tran_started: Option<i64>,
    /// Whether the instance is locked, and what locked it. Example: `U`.
    pub lock_mode: Option<String>,
    /// How much log the session has written. Example: `352`.
    pub log_used: Option<i64>,
    /// Name that the login goes by. Example: `sd7402****\\Administrator`.
    pub login_name: Option<String>,
    /// Object that the session waits for. Example: `testdb1.dbo.test2`.
    pub object_requested: Option<String>,
    /// Object that the session has locked. Example: `testdb1.dbo.test1`.
    pub object_owned: Option<String>,
    /// Way in which the own works. Example: `X`.
    pub own_mode: Option<String>,
    /// ID of the session. Example: `56`.
    pub spid: Option<i64>,
    /// Text of the statement. Example: `update test2 set col1 =88`.
    pub sql_text: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `suspended`.
    pub status: Option<String>,
    /// Whether the session was ended to resolve the deadlock. Example: `1`.
    pub victim: Option<i64>,
    /// Way in which the wait works. Example: `U`.
    pub wait_mode: Option<String>,
    /// Resource that the wait works on or belongs to. Example: `RID: 5:1:376:0`.
    pub wait_resource: Option<String>,
    /// Free text that tells people about the wait resource. Example: `RID:school:school.mdf:376:0`.
    pub wait_resource_description: Option<String>,
    /// Name that the database goes by. Example: `testdb1`.
    pub database_name: Option<String>,
}

response! {
    DeadLockList {
        "BatchId" => batch_id: value,
        "BlockProcessList" => block_process_list: list(""),
        "ClientApp" => client_app: value,
        "HostName" => host_name: value,
        "LastTranStarted" => last_tran_started: value,
        "LockMode" => lock_mode: value,
        "LogUsed" => log_used: value,
        "LoginName" => login_name: value,
        "ObjectRequested" => object_requested: value,
        "ObjectOwned" => object_owned: value,
        "OwnMode" => own_mode: value,
        "Spid" => spid: value,
        "SqlText" => sql_text: value,
        "Status" => status: value,
        "Victim" => victim: value,
        "WaitMode" => wait_mode: value,
        "WaitResource" => wait_resource: value,
        "WaitResourceDescription" => wait_resource_description: value,
        "DatabaseName" => database_name: value,
    }
}

/// Items of the kind block process that were found or are concerned.
#[non_exhaustive]
pub struct BlockProcessList {
    /// Name of the client program. Example: `text`.
    pub client_app: Option<String>,
    /// Name that the machine goes by on the network. Example: `sd7402****`.
    pub host_name: Option<String>,
    /// When the transaction began. Example: `1702301152000`.
    pub last_tran_started: Option<i64>,
    /// Whether the instance is locked, and what locked it. Example: `U`.
    pub lock_mode: Option<String>,
    /// How much log the session has written. Example: `352`.
    pub log_used: Option<i64>,
    /// Name that the login goes by. Example: `sd7402****\\Administrator`.
    pub login_name: Option<String>,
    /// Object that the session has locked. Example: `testdb1.dbo.test2`.
    pub object_owned: Option<String>,
    /// Object that the session waits for. Example: `testdb1.dbo.test1`.
    pub object_requested: Option<String>,
    /// Way in which the own works. Example: `X`.
    pub own_mode: Option<String>,
    /// ID of the session. Example: `61`.
    pub spid: Option<i64>,
    /// Text of the statement. Example: `update test1 set col1 =9`.
    pub sql_text: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `suspended`.
    pub status: Option<String>,
    /// Whether the session was ended to resolve the deadlock. Example: `0`.
    pub victim: Option<i64>,
    /// Way in which the wait works. Example: `U`.
    pub wait_mode: Option<String>,
    /// Resource that the wait works on or belongs to. Example: `RID: 5:1:312:0`.
    pub wait_resource: Option<String>,
    /// Free text that tells people about the wait resource. Example: `RID:school:school.mdf:312:0`.
    pub wait_resource_description: Option<String>,
    /// Name that the database goes by. Example: `testdb1`.
    pub database_name: Option<String>,
}

response! {
    BlockProcessList {
        "ClientApp" => client_app: value,
        "HostName" => host_name: value,
        "LastTranStarted" => last_tran_started: value,
        "LockMode" => lock_mode: value,
        "LogUsed" => log_used: value,
        "LoginName" => login_name: value,
        "ObjectOwned" => object_owned: value,
        "ObjectRequested" => object_requested: value,
        "OwnMode" => own_mode: value,
        "Spid" => spid: value,
        "SqlText" => sql_text: value,
        "Status" => status: value,
        "Victim" => victim: value,
        "WaitMode" => wait_mode: value,
        "WaitResource" => wait_resource: value,
        "WaitResourceDescription" => wait_resource_description: value,
        "DatabaseName" => database_name: value,
    }
}

/// Errors that the documentation of [`GetDeadLockDetailListRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetDeadLockDetailListError = super::DocumentedError;
