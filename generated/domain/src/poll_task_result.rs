// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PollTaskResult`, from `domain/PollTaskResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, TaskStatus};

/// Returns the results of finished tasks that have not been acknowledged yet.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::PollTaskResultRequest::new()
///     .page_num(1)
///     .page_size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.poll_task_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PollTaskResultRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: at most 1000. Example: `20`.
    pub page_size: Option<i32>,
    /// State of the task result, to narrow the list down to or to be put into. Example: `2`.
    pub task_result_status: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `S20181T0WLI85212`.
    pub instance_id: Option<String>,
    /// Number that picks out the task. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_no: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl PollTaskResultRequest {
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
    /// Sets `TaskResultStatus`.
    #[inline]
    pub fn task_result_status(mut self, value: i32) -> Self {
        self.task_result_status = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskNo`.
    pub fn task_no(mut self, value: impl Into<String>) -> Self {
        self.task_no = Some(value.into());
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
    PollTaskResultRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "TaskResultStatus" => task_result_status: query,
        "InstanceId" => instance_id: query,
        "TaskNo" => task_no: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for PollTaskResultRequest {
    type Response = PollTaskResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PollTaskResult")
        .required(&["PageNum", "PageSize"]);
}

impl Paginated for PollTaskResultRequest {
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

/// Response to [`PollTaskResultRequest`].
#[non_exhaustive]
pub struct PollTaskResultResponse {
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<TaskDetail>,
    /// Whether there is a next page. Example: `false`.
    pub next_page: Option<bool>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E879DC07-38EE-4408-9F33-73B30CD965CD`.
    pub request_id: Option<String>,
    /// How many there are of this: total item. Example: `10`.
    pub total_item_num: Option<i32>,
    /// How many there are of this: total page. Example: `10`.
    pub total_page_num: Option<i32>,
}

response! {
    PollTaskResultResponse {
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
    /// When the item was created. Example: `2018-03-26 15:08:20`.
    pub create_time: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Reason of the failure in words. Example: `The operation is successful.`.
    pub error_msg: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `S201817141000000`.
    pub instance_id: Option<String>,
    /// Number that picks out the task detail. Example: `15fee9d10d514bada66bd08c5723c583`.
    pub task_detail_no: Option<String>,
    /// Number that picks out the task. Example: `b95bc334-f7d8-4f39-8a62-4c4302a243d8`.
    pub task_no: Option<String>,
    /// Result of the step or check named task. Example: `test`.
    pub task_result: Option<String>,
    /// How far the task has come or how it ended.
    /// Here: `WAITING_EXECUTE`, `EXECUTING`, `EXECUTE_SUCCESS`, `EXECUTE_FAILURE`.
    /// Example: `EXECUTE_SUCCESS`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Code that stands for the task status, for programs to act on. Example: `2`.
    pub task_status_code: Option<i32>,
    /// Kind of work that the task does. Example: `CHG_DNS`.
    pub task_type: Option<String>,
    /// Free text that tells people about the task type. Example: `text`.
    pub task_type_description: Option<String>,
    /// How many there are of this: try. Example: `0`.
    pub try_count: Option<i32>,
    /// When the item was last changed. Example: `2018-03-26 15:22:18`.
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
