// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEssayCorrectionTask`, from `quanmiaolightapp/GetEssayCorrectionTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DimensionResult, EssayCorrectionTaskUsage};

/// Shows the status of an essay correction task, with results and scores.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetEssayCorrectionTaskRequest::new()
///     .workspace_id("llm-xxx");
/// let reply = client.get_essay_correction_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEssayCorrectionTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// ID of the task that the call is about. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl GetEssayCorrectionTaskRequest {
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
    GetEssayCorrectionTaskRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: query,
    }
}

impl Operation for GetEssayCorrectionTaskRequest {
    type Response = GetEssayCorrectionTaskResponse;
    type Error = GetEssayCorrectionTaskError;
    const INFO: OperationInfo = super::operation("GetEssayCorrectionTask")
        .roa("GET", "/{workspaceId}/quanmiao/lightapp/getEssayCorrectionTask")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
    const ERRORS: &'static [GetEssayCorrectionTaskError] = &[
        GetEssayCorrectionTaskError::NoPermission,
    ];
}

/// Response to [`GetEssayCorrectionTaskRequest`].
#[non_exhaustive]
pub struct GetEssayCorrectionTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `successful`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<EssayCorrectionTaskData>,
}

response! {
    GetEssayCorrectionTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "success" => success: value,
        "data" => data: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct EssayCorrectionTaskData {
    /// State that the item is in, or that is asked for. Example: `PENDING`.
    pub status: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<EssayCorrectionTaskResult>,
    /// How much of the total has been used.
    pub total_usage: Option<EssayCorrectionTaskUsage>,
}

response! {
    EssayCorrectionTaskData {
        "status" => status: value,
        "errorMessage" => error_message: value,
        "results" => results: list(""),
        "totalUsage" => total_usage: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EssayCorrectionTaskResult {
    /// ID of the custom that the item belongs to or stands for. Example: `1`.
    pub custom_id: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
    /// Code that stands for the error, for programs to act on. Example: `RateLimit`.
    pub error_code: Option<String>,
    /// How it ended, or what came out. Example: `text`.
    pub result: Option<String>,
    /// Points given. Example: `58`.
    pub score: Option<i32>,
    /// Outcomes of the dimension, one entry each.
    pub dimension_results: Vec<DimensionResult>,
    /// What the marking says on the essay as a whole. Example: `text`.
    pub overall_comment: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
}

response! {
    EssayCorrectionTaskResult {
        "customId" => custom_id: value,
        "errorMessage" => error_message: value,
        "errorCode" => error_code: value,
        "result" => result: value,
        "score" => score: value,
        "dimensionResults" => dimension_results: list(""),
        "overallComment" => overall_comment: value,
        "usage" => usage: value,
    }
}

/// Errors that the documentation of [`GetEssayCorrectionTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetEssayCorrectionTaskError = super::DocumentedError;
