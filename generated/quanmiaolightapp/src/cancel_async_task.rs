// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelAsyncTask`, from `quanmiaolightapp/CancelAsyncTask.md`.

use alicloud_runtime::codegen::*;

/// Cancels an asynchronous task, found by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::CancelAsyncTaskRequest::new()
///     .workspace_id("llm-xxxxxxx");
/// let reply = client.cancel_async_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelAsyncTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxxxxxx`.
    pub workspace_id: Option<String>,
    /// ID of the task that the call is about. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl CancelAsyncTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `taskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    CancelAsyncTaskRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: form,
    }
}

impl Operation for CancelAsyncTaskRequest {
    type Response = CancelAsyncTaskResponse;
    type Error = CancelAsyncTaskError;
    const INFO: OperationInfo = super::operation("CancelAsyncTask")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/cancelAsyncTask")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
    const ERRORS: &'static [CancelAsyncTaskError] = &[
        CancelAsyncTaskError::NoPermission,
    ];
}

/// Response to [`CancelAsyncTaskRequest`].
#[non_exhaustive]
pub struct CancelAsyncTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `NoPermission`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `403`.
    pub http_status_code: Option<i32>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies. Example: `true`.
    pub data: Option<bool>,
}

response! {
    CancelAsyncTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "success" => success: value,
        "data" => data: value,
    }
}

/// Errors that the documentation of [`CancelAsyncTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CancelAsyncTaskError = super::DocumentedError;
