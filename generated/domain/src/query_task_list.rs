// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTaskList`, from `domain/QueryTaskList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TaskStatus, TaskType};

/// Lists domain tasks of the account, paging by page number.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryTaskListRequest::new()
///     .page_num(1)
///     .page_size(2);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_task_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTaskListRequest {
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// When the begin was created.
    pub begin_create_time: Option<i64>,
    /// When the end was created.
    pub end_create_time: Option<i64>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl QueryTaskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `BeginCreateTime`.
    #[inline]
    pub fn begin_create_time(mut self, value: i64) -> Self {
        self.begin_create_time = Some(value);
        self
    }
    /// Sets `EndCreateTime`.
    #[inline]
    pub fn end_create_time(mut self, value: i64) -> Self {
        self.end_create_time = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    QueryTaskListRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "BeginCreateTime" => begin_create_time: query,
        "EndCreateTime" => end_create_time: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for QueryTaskListRequest {
    type Response = QueryTaskListResponse;
    type Error = QueryTaskListError;
    const INFO: OperationInfo = super::operation("QueryTaskList")
        .required(&["PageNum", "PageSize"])
        .read_only();
    const ERRORS: &'static [QueryTaskListError] = &[
        QueryTaskListError::ParameterIllegal,
        QueryTaskListError::NetworkIOError,
    ];
}

impl Paginated for QueryTaskListRequest {
    type Item = TaskInfoType;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_item_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`QueryTaskListRequest`].
#[non_exhaustive]
pub struct QueryTaskListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D7D294A-8E99-481F-B64C-017EFC793059`.
    pub request_id: Option<String>,
    /// How many there are of this: total item. Example: `43`.
    pub total_item_num: Option<i32>,
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// How many there are of this: total page. Example: `22`.
    pub total_page_num: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// Whether there is a next page. Example: `true`.
    pub next_page: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<TaskInfoType>,
}

response! {
    QueryTaskListResponse {
        "RequestId" => request_id: value,
        "TotalItemNum" => total_item_num: value,
        "CurrentPageNum" => current_page_num: value,
        "TotalPageNum" => total_page_num: value,
        "PageSize" => page_size: value,
        "PrePage" => pre_page: value,
        "NextPage" => next_page: value,
        "Data" => data: list("TaskInfo"),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TaskInfoType {
    /// Kind of work that the task does.
    /// Here: `CHG_HOLDER`, `CHG_DNS`, `SET_WHOIS_PROTECT`, `UPDATE_ADMIN_CONTACT`, `UPDATE_BILLING_CONTACT`, `UPDATE_TECH_CONTACT`, `SET_UPDATE_PROHIBITED`, `SET_TRANSFER_PROHIBITED`, `ORDER_ACTIVATE`, `ORDER_RENEW`, `ORDER_REDEEM`, `CREATE_DNSHOST`, `UPDATE_DNSHOST`, `SYNC_DNSHOST`.
    /// Example: `CREATE_DNSHOST`.
    pub task_type: Option<Open<TaskType>>,
    /// How many there are of this: task. Example: `1`.
    pub task_num: Option<i32>,
    /// How far the task has come or how it ended. Here: `WAITING_EXECUTE`, `EXECUTING`, `COMPLETE`.
    /// Example: `COMPLETE`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Code that stands for the task status, for programs to act on. Example: `1`.
    pub task_status_code: Option<i32>,
    /// When the item was created. Example: `Dec 26,2017 11:00:54`.
    pub create_time: Option<String>,
    /// Address the task was sent from. Example: `127.0.0.1`.
    pub clientip: Option<String>,
    /// Number that picks out the task. Example: `8b1cd755-4928-4b02-adee-e5d41d7b1939`.
    pub task_no: Option<String>,
    /// Free text that tells people about the task type. Example: `text`.
    pub task_type_description: Option<String>,
    /// State that the task cancel is in. Example: `INIT`.
    pub task_cancel_status: Option<String>,
    /// Code that stands for the task cancel status, for programs to act on. Example: `0`.
    pub task_cancel_status_code: Option<i32>,
}

response! {
    TaskInfoType {
        "TaskType" => task_type: value,
        "TaskNum" => task_num: value,
        "TaskStatus" => task_status: value,
        "TaskStatusCode" => task_status_code: value,
        "CreateTime" => create_time: value,
        "Clientip" => clientip: value,
        "TaskNo" => task_no: value,
        "TaskTypeDescription" => task_type_description: value,
        "TaskCancelStatus" => task_cancel_status: value,
        "TaskCancelStatusCode" => task_cancel_status_code: value,
    }
}

/// Errors that the documentation of [`QueryTaskListRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type QueryTaskListError = super::DocumentedError;
