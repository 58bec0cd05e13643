// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTasks`, from `baas/DescribeTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks with action, sender, and result.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeTasksRequest::new();
/// let reply = client.describe_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTasksRequest {}

impl DescribeTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeTasksRequest {}
}

impl Operation for DescribeTasksRequest {
    type Response = DescribeTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTasks")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeTasksRequest`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// Text for people about the dynamic. Example: `msg`.
    pub dynamic_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code that stands for the dynamic, for programs to act on. Example: `code`.
    pub dynamic_code: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<TaskResult>,
}

response! {
    DescribeTasksResponse {
        "DynamicMessage" => dynamic_message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "DynamicCode" => dynamic_code: value,
        "Result" => result: list(""),
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct TaskResult {
    /// What is done, or is to be done, with the item. Example: `action`.
    pub action: Option<String>,
    /// How it ended, or what came of it. Example: `result`.
    pub result: Option<String>,
    /// Who the task comes from. Example: `sender`.
    pub sender: Option<String>,
    /// Kind of operation that the call or the record is about. Example: `type`.
    pub operation_type: Option<String>,
    /// Whether somebody dealt with the task. Example: `false`.
    pub handled: Option<bool>,
    /// Time that is set or recorded for this: response. Example: `1533025590`.
    pub response_time: Option<String>,
    /// What it is aimed at. Example: `target`.
    pub target: Option<String>,
    /// ID of the task, for asking how far it is. Example: `33`.
    pub task_id: Option<i32>,
    /// Time that is set or recorded for this: request. Example: `1533025590`.
    pub request_time: Option<i64>,
}

response! {
    TaskResult {
        "Action" => action: value,
        "Result" => result: value,
        "Sender" => sender: value,
        "OperationType" => operation_type: value,
        "Handled" => handled: value,
        "ResponseTime" => response_time: value,
        "Target" => target: value,
        "TaskId" => task_id: value,
        "RequestTime" => request_time: value,
    }
}
