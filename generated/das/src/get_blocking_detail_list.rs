// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBlockingDetailList`, from `das/GetBlockingDetailList.md`.

use alicloud_runtime::codegen::*;

/// Lists lock blocking on an ApsaraDB RDS for SQL Server instance in a period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetBlockingDetailListRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_blocking_detail_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBlockingDetailListRequest {
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
    /// Keeps statements with this hash.
    pub query_hash: Option<String>,
    /// Items of the kind database name to work on or to narrow the list down to.
    pub db_name_list: Option<String>,
}

impl GetBlockingDetailListRequest {
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
    /// Sets `QueryHash`.
    pub fn query_hash(mut self, value: impl Into<String>) -> Self {
        self.query_hash = Some(value.into());
        self
    }
    /// Sets `DbNameList`.
    pub fn db_name_list(mut self, value: impl Into<String>) -> Self {
        self.db_name_list = Some(value.into());
        self
    }
}

request! {
    GetBlockingDetailListRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "QueryHash" => query_hash: query,
        "DbNameList" => db_name_list: query,
    }
}

impl Operation for GetBlockingDetailListRequest {
    type Response = GetBlockingDetailListResponse;
    type Error = GetBlockingDetailListError;
    const INFO: OperationInfo = super::operation("GetBlockingDetailList")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetBlockingDetailListError] = &[
        GetBlockingDetailListError::InvalidParams,
        GetBlockingDetailListError::NoPermission,
    ];
}

impl Paginated for GetBlockingDetailListRequest {
    type Item = BlockingList;
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

/// Response to [`GetBlockingDetailListRequest`].
#[non_exhaustive]
pub struct GetBlockingDetailListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<BlockingData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetBlockingDetailListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BlockingData {
    /// Entries of the list.
    pub list: Vec<BlockingList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `19`.
    pub total: Option<i64>,
}

response! {
    BlockingData {
        "List" => list: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct BlockingList {
    /// ID of the batch that the item belongs to or stands for. Example: `1683530096156`.
    pub batch_id: Option<i64>,
    /// Name that the client application goes by. Example: `.Net SqlClient Data Provider`.
    pub client_app_name: Option<String>,
    /// Database that the session works with. Example: `testdb1`.
    pub data_base: Option<String>,
    /// Name that the machine goes by on the network. Example: `ALLBNMGTAPPRD01`.
    pub host_name: Option<String>,
    /// ID of the login that the item belongs to or stands for. Example: `Testuser`.
    pub login_id: Option<String>,
    /// Hash that tells statements apart. Example: `DC08B955CAD25E7B`.
    pub query_hash: Option<String>,
    /// ID of the session. Example: `1717`.
    pub spid: Option<String>,
    /// Text of the statement. Example: `select * from test1`.
    pub sql_text: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1608888296000`.
    pub start_time: Option<String>,
    /// Milliseconds of this: wait time. Example: `30000`.
    pub wait_time_ms: Option<i64>,
    /// Which kind of wait it is or is to be. Example: `MISCELLANEOUS`.
    pub wait_type: Option<String>,
    /// Time that is set or recorded for this: current collection. Example: `1700065800000`.
    pub current_collection_time: Option<i64>,
}

response! {
    BlockingList {
        "BatchId" => batch_id: value,
        "ClientAppName" => client_app_name: value,
        "DataBase" => data_base: value,
        "HostName" => host_name: value,
        "LoginId" => login_id: value,
        "QueryHash" => query_hash: value,
        "Spid" => spid: value,
        "SqlText" => sql_text: value,
        "StartTime" => start_time: value,
        "WaitTimeMs" => wait_time_ms: value,
        "WaitType" => wait_type: value,
        "CurrentCollectionTime" => current_collection_time: value,
    }
}

/// Errors that the documentation of [`GetBlockingDetailListRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetBlockingDetailListError = super::DocumentedError;
