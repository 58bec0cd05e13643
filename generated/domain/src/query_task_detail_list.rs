// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTaskDetailList`, from `domain/QueryTaskDetailList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, TaskStatus, TaskType};

/// Lists the per-domain details of a task, paging by page number.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryTaskDetailListRequest::new()
///     .page_num(1)
///     .page_size(1)
///     .task_no("75addb07-28a3-450e-b5ec-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_task_detail_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTaskDetailListRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: at most 1000. Example: `1`.
    pub page_size: Option<i32>,
    /// **Required.** Number that picks out the task. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_no: Option<String>,
    /// State of the task, to narrow the list down to or to be put into. Example: `2`.
    pub task_status: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `S20179H1BBI9test`.
    pub instance_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.0`.
    pub user_client_ip: Option<String>,
}

impl QueryTaskDetailListRequest {
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
    /// Sets `TaskNo`, which is required.
    pub fn task_no(mut self, value: impl Into<String>) -> Self {
        self.task_no = Some(value.into());
        self
    }
    /// Sets `TaskStatus`.
    #[inline]
    pub fn task_status(mut self, value: i32) -> Self {
        self.task_status = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryTaskDetailListRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "TaskNo" => task_no: query,
        "TaskStatus" => task_status: query,
        "InstanceId" => instance_id: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryTaskDetailListRequest {
    type Response = QueryTaskDetailListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTaskDetailList")
        .required(&["PageNum", "PageSize", "TaskNo"])
        .read_only();
}

impl Paginated for QueryTaskDetailListRequest {
    type Item = TaskDetail;
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

/// Response to [`QueryTaskDetailListRequest`].
#[non_exhaustive]
pub struct QueryTaskDetailListResponse {
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<TaskDetail>,
    /// Whether there is a next page. Example: `true`.
    pub next_page: Option<bool>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A2320E4-D870-49C9-A6DC-test`.
    pub request_id: Option<String>,
    /// How many there are of this: total item. Example: `1`.
    pub total_item_num: Option<i32>,
    /// How many there are of this: total page. Example: `1`.
    pub total_page_num: Option<i32>,
}

response! {
    QueryTaskDetailListResponse {
        "CurrentPageNum" => current_page_num: value,
        "Data" => data: list("TaskDetail"),
        "NextPage" => next_page: value,
        "PageSize" => page_size: value,
        "PrePage" => pre_page: value,
        "RequestId" => request_id: value,
        "TotalItemNum" => total_item_num: value,
        "TotalPageNum" => total_page_num: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TaskDetail {
    /// When the item was created. Example: `2018-01-25 20:46:57`.
    pub create_time: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Reason of the failure in words. Example: `The operation is successful.`.
    pub error_msg: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `S20179H1BBI9test`.
    pub instance_id: Option<String>,
    /// Number that picks out the task detail. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_detail_no: Option<String>,
    /// Number that picks out the task. Example: `60d6e201-8ee5-47ab-8fdc-test`.
    pub task_no: Option<String>,
    /// Result of the step or check named task. Example: `12345`.
    pub task_result: Option<String>,
    /// How far the task has come or how it ended.
    /// Here: `WAITING_EXECUTE`, `EXECUTING`, `EXECUTE_SUCCESS`, `EXECUTE_FAILURE`.
    /// Example: `EXECUTE_SUCCESS`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Code that stands for the task status, for programs to act on. Example: `2`.
    pub task_status_code: Option<i32>,
    /// Kind of work that the task does.
    /// Here: `CHG_HOLDER`, `CHG_DNS`, `SET_WHOIS_PROTECT`, `UPDATE_ADMIN_CONTACT`, `UPDATE_BILLING_CONTACT`, `UPDATE_TECH_CONTACT`, `SET_UPDATE_PROHIBITED`, `SET_TRANSFER_PROHIBITED`, `ORDER_ACTIVATE`, `ORDER_RENEW`, `ORDER_REDEEM`, `CREATE_DNSHOST`, `UPDATE_DNSHOST`, `SYNC_DNSHOST`.
    /// Example: `ORDER_RENEW`.
    pub task_type: Option<Open<TaskType>>,
    /// Free text that tells people about the task type. Example: `text`.
    pub task_type_description: Option<String>,
    /// How many there are of this: try. Example: `0`.
    pub try_count: Option<i32>,
    /// When the item was last changed. Example: `2018-01-25 20:47:01`.
    pub update_time: Option<String>,
}

response! {
    TaskDetail {
        "CreateTime" => create_time: value,
        "DomainName" => domain_name: value,
        "ErrorMsg" => error_msg: value,
        "InstanceId" => instance_id: value,
        "TaskDetailNo" => task_detail_no: value,
        "TaskNo" => task_no: value,
        "TaskResult" => task_result: value,
        "TaskStatus" => task_status: value,
        "TaskStatusCode" => task_status_code: value,
        "TaskType" => task_type: value,
        "TaskTypeDescription" => task_type_description: value,
        "TryCount" => try_count: value,
        "UpdateTime" => update_time: value,
    }
}
