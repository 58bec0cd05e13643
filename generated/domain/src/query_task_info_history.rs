// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTaskInfoHistory`, from `domain/QueryTaskInfoHistory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, TaskStatus, TaskType};

/// Lists past domain tasks of the account, paging by cursor.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryTaskInfoHistoryRequest::new()
///     .page_size(2);
/// let reply = client.query_task_info_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTaskInfoHistoryRequest {
    /// **Required.** How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Task number of the entry to go on from. Example: `aa634d3f-927e-4d17-9d2c-test`.
    pub task_no_cursor: Option<String>,
    /// Creation time of the entry to go on from, in milliseconds since 1970. Example: `1522080000000`.
    pub create_time_cursor: Option<i64>,
    /// When the begin was created. Example: `1522080000000`.
    pub begin_create_time: Option<i64>,
    /// When the end was created. Example: `1522080000000`.
    pub end_create_time: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryTaskInfoHistoryRequest {
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
    /// Sets `TaskNoCursor`.
    pub fn task_no_cursor(mut self, value: impl Into<String>) -> Self {
        self.task_no_cursor = Some(value.into());
        self
    }
    /// Sets `CreateTimeCursor`.
    #[inline]
    pub fn create_time_cursor(mut self, value: i64) -> Self {
        self.create_time_cursor = Some(value);
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
    QueryTaskInfoHistoryRequest {
        "PageSize" => page_size: query,
        "TaskNoCursor" => task_no_cursor: query,
        "CreateTimeCursor" => create_time_cursor: query,
        "BeginCreateTime" => begin_create_time: query,
        "EndCreateTime" => end_create_time: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryTaskInfoHistoryRequest {
    type Response = QueryTaskInfoHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTaskInfoHistory")
        .required(&["PageSize"])
        .read_only();
}

/// Response to [`QueryTaskInfoHistoryRequest`].
#[non_exhaustive]
pub struct QueryTaskInfoHistoryResponse {
    /// Where the page stands.
    pub current_page_cursor: Option<PageCursor>,
    /// Where the next page begins.
    pub next_page_cursor: Option<PageCursor>,
    /// The objects that were found or are concerned, one entry each.
    pub objects: Vec<TaskInfoHistory>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Where the page before begins.
    pub pre_page_cursor: Option<PageCursor>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB3FCCBA-CA1F-4D31-9F34-test`.
    pub request_id: Option<String>,
}

response! {
    QueryTaskInfoHistoryResponse {
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
    /// Address the task was sent from. Example: `127.0.0.1`.
    pub clientip: Option<String>,
    /// When the item was created. Example: `2017-11-01 17:22:51`.
    pub create_time: Option<String>,
    /// When the task was made, in milliseconds since 1970. Example: `1509528171000`.
    pub create_time_long: Option<i64>,
    /// Number that picks out the task. Example: `aa634d3f-927e-4d17-9d2c-test`.
    pub task_no: Option<String>,
    /// How many there are of this: task. Example: `1`.
    pub task_num: Option<i32>,
    /// How far the task has come or how it ended. Here: `WAITING_EXECUTE`, `EXECUTING`, `COMPLETE`.
    /// Example: `COMPLETE`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Code that stands for the task status, for programs to act on. Example: `3`.
    pub task_status_code: Option<i32>,
    /// Kind of work that the task does. Example: `CHG_DNS`.
    pub task_type: Option<Open<TaskType>>,
    /// Free text that tells people about the task type. Example: `text`.
    pub task_type_description: Option<String>,
}

response! {
    PageCursor {
        "Clientip" => clientip: value,
        "CreateTime" => create_time: value,
        "CreateTimeLong" => create_time_long: value,
        "TaskNo" => task_no: value,
        "TaskNum" => task_num: value,
        "TaskStatus" => task_status: value,
        "TaskStatusCode" => task_status_code: value,
        "TaskType" => task_type: value,
        "TaskTypeDescription" => task_type_description: value,
    }
}

/// The objects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TaskInfoHistory {
    /// Address the task was sent from. Example: `127.0.0.1`.
    pub clientip: Option<String>,
    /// When the item was created. Example: `2017-11-01 17:22:51`.
    pub create_time: Option<String>,
    /// When the task was made, in milliseconds since 1970. Example: `1509528171000`.
    pub create_time_long: Option<i64>,
    /// Number that picks out the task. Example: `aa634d3f-927e-4d17-9d2c-test`.
    pub task_no: Option<String>,
    /// How many there are of this: task. Example: `1`.
    pub task_num: Option<i32>,
    /// How far the task has come or how it ended. Here: `WAITING_EXECUTE`, `EXECUTING`, `COMPLETE`.
    /// Example: `COMPLETE`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Code that stands for the task status, for programs to act on. Example: `3`.
    pub task_status_code: Option<i32>,
    /// Kind of work that the task does. Example: `CHG_DNS`.
    pub task_type: Option<Open<TaskType>>,
    /// Free text that tells people about the task type. Example: `text`.
    pub task_type_description: Option<String>,
}

response! {
    TaskInfoHistory {
        "Clientip" => clientip: value,
        "CreateTime" => create_time: value,
        "CreateTimeLong" => create_time_long: value,
        "TaskNo" => task_no: value,
        "TaskNum" => task_num: value,
        "TaskStatus" => task_status: value,
        "TaskStatusCode" => task_status_code: value,
        "TaskType" => task_type: value,
        "TaskTypeDescription" => task_type_description: value,
    }
}
