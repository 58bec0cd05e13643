// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTagMiningAnalysisTask`, from `quanmiaolightapp/GetTagMiningAnalysisTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Output};

/// Shows the results and token usage of a tag mining task.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetTagMiningAnalysisTaskRequest::new()
///     .workspace_id("llm-xx");
/// let reply = client.get_tag_mining_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskRequest {
    /// ID of the task that the call is about. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
    pub workspace_id: Option<String>,
}

impl GetTagMiningAnalysisTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `taskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    GetTagMiningAnalysisTaskRequest {
        "taskId" => task_id: query,
        "workspaceId" => workspace_id: path,
    }
}

impl Operation for GetTagMiningAnalysisTaskRequest {
    type Response = GetTagMiningAnalysisTaskResponse;
    type Error = GetTagMiningAnalysisTaskError;
    const INFO: OperationInfo = super::operation("GetTagMiningAnalysisTask")
        .roa("GET", "/{workspaceId}/quanmiao/lightapp/getTagMiningAnalysisTask")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
    const ERRORS: &'static [GetTagMiningAnalysisTaskError] = &[
        GetTagMiningAnalysisTaskError::NoPermission,
    ];
}

/// Response to [`GetTagMiningAnalysisTaskRequest`].
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskResponse {
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<String>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<TagMiningAnalysisTaskData>,
    /// Text for people that explains the result. Example: `DataNotExists`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `085BE2D2-BB7E-59A6-B688-F2CB32124E7F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetTagMiningAnalysisTaskResponse {
        "code" => code: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: value,
        "message" => message: value,
        "requestId" => request_id: value,
        "success" => success: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct TagMiningAnalysisTaskData {
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<TagMiningAnalysisTaskResult>,
    /// State that the item is in, or that is asked for. Example: `RUNNIN`.
    pub status: Option<String>,
    /// Code that stands for the error, for programs to act on. Example: `text`.
    pub error_code: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    TagMiningAnalysisTaskData {
        "results" => results: list(""),
        "status" => status: value,
        "errorCode" => error_code: value,
        "errorMessage" => error_message: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TagMiningAnalysisTaskResult {
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// ID of the custom that the item belongs to or stands for. Example: `1`.
    pub custom_id: Option<String>,
}

response! {
    TagMiningAnalysisTaskResult {
        "payload" => payload: value,
        "header" => header: value,
        "customId" => custom_id: value,
    }
}

/// Result and consumption in this piece of the stream.
#[non_exhaustive]
pub struct Payload {
    /// What has been worked out so far.
    pub output: Option<Output>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<Usage>,
}

response! {
    Payload {
        "output" => output: value,
        "usage" => usage: value,
    }
}

/// Tokens that the model read and wrote, which are billed.
#[non_exhaustive]
pub struct Usage {
    /// Token for the input; pass it on without reading anything into it. Example: `100`.
    pub input_token: Option<i64>,
    /// Token for the output; pass it on without reading anything into it. Example: `200`.
    pub output_token: Option<i64>,
    /// Token for the total; pass it on without reading anything into it. Example: `300`.
    pub total_token: Option<i64>,
}

response! {
    Usage {
        "inputToken" => input_token: value,
        "outputToken" => output_token: value,
        "totalToken" => total_token: value,
    }
}

/// Facts about the task and this piece of its stream.
#[non_exhaustive]
pub struct Header {
    /// ID of this call; quote it when asking support about it.
    /// Example: `085BE2D2-BB7E-59A6-B688-F2CB32124E7F`.
    pub request_id: Option<String>,
    /// What this piece of the stream tells, such as a step begun or the task ended.
    /// Example: `task-finished`.
    pub event: Option<String>,
    /// Code that stands for the error, for programs to act on. Example: `DataNotExists`.
    pub error_code: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    Header {
        "requestId" => request_id: value,
        "event" => event: value,
        "errorCode" => error_code: value,
        "errorMessage" => error_message: value,
    }
}

/// Errors that the documentation of [`GetTagMiningAnalysisTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetTagMiningAnalysisTaskError = super::DocumentedError;
