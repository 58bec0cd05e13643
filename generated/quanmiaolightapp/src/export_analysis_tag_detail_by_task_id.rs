// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportAnalysisTagDetailByTaskId`, from `quanmiaolightapp/ExportAnalysisTagDetailByTaskId.md`.

use alicloud_runtime::codegen::*;

/// Exports the tagging details of an analysis task, for given categories.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::ExportAnalysisTagDetailByTaskIdRequest::new()
///     .workspace_id("llm-xxxxxxxx")
///     .task_id("a3d1c2ac-f086-4a21-9069-f5631542f5a2");
/// let reply = client.export_analysis_tag_detail_by_task_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskIdRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxxxxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the task that the call is about.
    /// Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
    /// Group of topics or labels that the call is held to. Example: `text`.
    pub category: Option<String>,
    /// The categories to work on or to narrow the list down to. Example: `text`.
    pub categories: Vec<String>,
}

impl ExportAnalysisTagDetailByTaskIdRequest {
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
    /// Sets `taskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `categories`.
    pub fn categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.categories = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ExportAnalysisTagDetailByTaskIdRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: form,
        "category" => category: form,
        "categories" => categories: form_json,
    }
}

impl Operation for ExportAnalysisTagDetailByTaskIdRequest {
    type Response = ExportAnalysisTagDetailByTaskIdResponse;
    type Error = ExportAnalysisTagDetailByTaskIdError;
    const INFO: OperationInfo = super::operation("ExportAnalysisTagDetailByTaskId")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/exportAnalysisTagDetailByTaskId")
        .required(&["workspaceId", "taskId"]);
    const ERRORS: &'static [ExportAnalysisTagDetailByTaskIdError] = &[
        ExportAnalysisTagDetailByTaskIdError::NoPermission,
    ];
}

/// Response to [`ExportAnalysisTagDetailByTaskIdRequest`].
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `085BE2D2-BB7E-59A6-B688-F2CB32124E7F`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call yields: whether it worked, or where the exported file lies.
    /// Example: `http://www.example.com/xxxx.xlsx`.
    pub data: Option<String>,
}

response! {
    ExportAnalysisTagDetailByTaskIdResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: value,
    }
}

/// Errors that the documentation of [`ExportAnalysisTagDetailByTaskIdRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ExportAnalysisTagDetailByTaskIdError = super::DocumentedError;
