// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTaskDetailHistory`, from `domain/QueryTaskDetailHistory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, TaskStatus, TaskType};

/// Lists the per-domain details of a past task, paging by cursor.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryTaskDetailHistoryRequest::new()
///     .page_size(1)
///     .task_no("75addb07-28a3-450e-b5ec-test");
/// let reply = client.query_task_detail_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTaskDetailHistoryRequest {
    /// **Required.** How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// **Required.** Number that picks out the task. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_no: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Domain of the entry to go on from. Example: `test.com`.
    pub domain_name_cursor: Option<String>,
    /// State of the task, to narrow the list down to or to be put into. Example: `0`.
    pub task_status: Option<i32>,
    /// Detail number of the entry to go on from. Example: `75addb07-28a3-450e-b5ec`.
    pub task_detail_no_cursor: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl QueryTaskDetailHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `DomainNameCursor`.
    pub fn domain_name_cursor(mut self, value: impl Into<String>) -> Self {
        self.domain_name_cursor = Some(value.into());
        self
    }
    /// Sets `TaskStatus`.
    #[inline]
    pub fn task_status(mut self, value: i32) -> Self {
        self.task_status = Some(value);
        self
    }
    /// Sets `TaskDetailNoCursor`.
    pub fn task_detail_no_cursor(mut self, value: impl Into<String>) -> Self {
        self.task_detail_no_cursor = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    QueryTaskDetailHistoryRequest {
        "PageSize" => page_size: query,
        "TaskNo" => task_no: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "DomainName" => domain_name: query,
        "DomainNameCursor" => domain_name_cursor: query,
        "TaskStatus" => task_status: query,
        "TaskDetailNoCursor" => task_detail_no_cursor: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for QueryTaskDetailHistoryRequest {
    type Response = QueryTaskDetailHistoryResponse;
    type Error = QueryTaskDetailHistoryError;
    const INFO: OperationInfo = super::operation("QueryTaskDetailHistory")
        .required(&["PageSize", "TaskNo"])
        .read_only();
    const ERRORS: &'static [QueryTaskDetailHistoryError] = &[
        QueryTaskDetailHistoryError::ParameterIllegal,
        QueryTaskDetailHistoryError::NetworkIOError,
    ];
}

/// Response to [`QueryTaskDetailHistoryRequest`].
#[non_exhaustive]
pub struct QueryTaskDetailHistoryResponse {
    /// Where the page stands.
    pub current_page_cursor: Option<PageCursor>,
    /// Where the next page begins.
    pub next_page_cursor: Option<PageCursor>,
    /// The objects that were found or are concerned, one entry each.
    pub objects: Vec<TaskDetailHistoryObject>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Where the page before begins.
    pub pre_page_cursor: Option<PageCursor>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `548CAE74-88F8-402F-8C12-97E747389C51`.
    pub request_id: Option<String>,
}

response! {
    QueryTaskDetailHistoryResponse {
        "CurrentPageCursor" => current_page_cursor: value,
        "NextPageCursor" => next_page_cursor: value,
        "Objects" => objects: list(""),
        "PageSize" => page_size: value,
        "PrePageCursor" => pre_page_cursor: value,
        "RequestId" => request_id: value,
    }
}

/// Where the page stands.
#[non_exhaustive]
pub struct PageCursor {
    /// When the item was created. Example: `2019-07-30 00:00:00`.
    pub create_time: Option<String>,
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Reason of the failure in words. Example: `Successful`.
    pub error_msg: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `S1234456789`.
    pub instance_id: Option<String>,
    /// Number that picks out the task detail. Example: `75addb07-28a3-450e-b5ec-2342`.
    pub task_detail_no: Option<String>,
    /// Number that picks out the task. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_no: Option<String>,
    /// How far the task has come or how it ended.
    /// Here: `WAITING_EXECUTE`, `EXECUTING`, `EXECUTE_SUCCESS`, `EXECUTE_FAILURE`.
    /// Example: `EXECUTE_SUCCESS`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Code that stands for the task status, for programs to act on. Example: `2`.
    pub task_status_code: Option<i32>,
    /// Kind of work that the task does.
    /// Here: `CHG_HOLDER`, `CHG_DNS`, `SET_WHOIS_PROTECT`, `UPDATE_ADMIN_CONTACT`, `UPDATE_BILLING_CONTACT`, `UPDATE_TECH_CONTACT`, `SET_UPDATE_PROHIBITED`, `SET_TRANSFER_PROHIBITED`, `ORDER_ACTIVATE`, `ORDER_RENEW`, `ORDER_REDEEM`, `CREATE_DNSHOST`, `UPDATE_DNSHOST`, `SYNC_DNSHOST`.
    /// Example: `CHG_DNS`.
    pub task_type: Option<Open<TaskType>>,
    /// Free text that tells people about the task type. Example: `Change DNS servers`.
    pub task_type_description: Option<String>,
    /// How many there are of this: try. Example: `0`.
    pub try_count: Option<i32>,
    /// When the item was last changed. Example: `2019-07-30 00:00:00`.
    pub update_time: Option<String>,
}

response! {
    PageCursor {
        "CreateTime" => create_time: value,
        "DomainName" => domain_name: value,
        "ErrorMsg" => error_msg: value,
        "InstanceId" => instance_id: value,
        "TaskDetailNo" => task_detail_no: value,
        "TaskNo" => task_no: value,
        "TaskStatus" => task_status: value,
        "TaskStatusCode" => task_status_code: value,
        "TaskType" => task_type: value,
        "TaskTypeDescription" => task_type_description: value,
        "TryCount" => try_count: value,
        "UpdateTime" => update_time: value,
    }
}

/// The objects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TaskDetailHistoryObject {
    /// When the item was created. Example: `2019-07-30 00:00:00`.
    pub create_time: Option<String>,
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_msg: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `S123456789`.
    pub instance_id: Option<String>,
    /// Number that picks out the task detail. Example: `75addb07-28a3-450e-b5ec-4234`.
    pub task_detail_no: Option<String>,
    /// Number that picks out the task. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_no: Option<String>,
    /// How far the task has come or how it ended.
    /// Here: `WAITING_EXECUTE`, `EXECUTING`, `EXECUTE_SUCCESS`, `EXECUTE_FAILURE`.
    /// Example: `EXECUTE_FAILURE`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Code that stands for the task status, for programs to act on. Example: `3`.
    pub task_status_code: Option<i32>,
    /// Kind of work that the task does.
    /// Here: `CHG_HOLDER`, `CHG_DNS`, `SET_WHOIS_PROTECT`, `UPDATE_ADMIN_CONTACT`, `UPDATE_BILLING_CONTACT`, `UPDATE_TECH_CONTACT`, `SET_UPDATE_PROHIBITED`, `SET_TRANSFER_PROHIBITED`, `ORDER_ACTIVATE`, `ORDER_RENEW`, `ORDER_REDEEM`, `CREATE_DNSHOST`, `UPDATE_DNSHOST`, `SYNC_DNSHOST`.
    /// Example: `CHG_DNS`.
    pub task_type: Option<Open<TaskType>>,
    /// Free text that tells people about the task type. Example: `Change DNS servers`.
    pub task_type_description: Option<String>,
    /// How many there are of this: try. Example: `5`.
    pub try_count: Option<i32>,
    /// When the item was last changed. Example: `2019-07-30 00:00:00`.
    pub update_time: Option<String>,
}

response! {
    TaskDetailHistoryObject {
        "CreateTime" => create_time: value,
        "DomainName" => domain_name: value,
        "ErrorMsg" => error_msg: value,
        "InstanceId" => instance_id: value,
        "TaskDetailNo" => task_detail_no: value,
        "TaskNo" => task_no: value,
        "TaskStatus" => task_status: value,
        "TaskStatusCode" => task_status_code: value,
        "TaskType" => task_type: value,
        "TaskTypeDescription" => task_type_description: value,
        "TryCount" => try_count: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`QueryTaskDetailHistoryRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type QueryTaskDetailHistoryError = super::DocumentedError;
