// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTagMiningAnalysisTask`, from `quanmiaolightapp/SubmitTagMiningAnalysisTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TaskData};

/// Submits content in which tags are to be mined; runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::SubmitTagMiningAnalysisTaskRequest::new()
///     .workspace_id("llm-xx");
/// let reply = client.submit_tag_mining_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
    pub workspace_id: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-max`.
    pub model_id: Option<String>,
    /// Which kind of business it is or is to be. Example: `clueMining`.
    pub business_type: Option<String>,
    /// Free text that tells people about the task. Example: `text`.
    pub task_description: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// What is known about the extra. Example: `text`.
    pub extra_info: Option<String>,
    /// Notation or file format of the output. Example: `text`.
    pub output_format: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Length: at most 2000. Example: `http://www.example.com/xxxx.txt`.
    pub url: Option<String>,
    /// The contents to work on or to narrow the list down to.
    /// Length: at most 2000. Items: at most 1000.
    pub contents: Vec<String>,
    /// Key that opens, signs or picks out the api. A secret: it is printed as `***`.
    pub api_key: Option<String>,
    /// Whether the task waits for cheap idle capacity, which takes longer.
    pub batch_task: Option<bool>,
}

impl SubmitTagMiningAnalysisTaskRequest {
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
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `businessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `taskDescription`.
    pub fn task_description(mut self, value: impl Into<String>) -> Self {
        self.task_description = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `extraInfo`.
    pub fn extra_info(mut self, value: impl Into<String>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
    /// Sets `outputFormat`.
    pub fn output_format(mut self, value: impl Into<String>) -> Self {
        self.output_format = Some(value.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `contents`.
    pub fn contents(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contents = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `apiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
    /// Sets `batchTask`.
    #[inline]
    pub fn batch_task(mut self, value: bool) -> Self {
        self.batch_task = Some(value);
        self
    }
}

request! {
    SubmitTagMiningAnalysisTaskRequest {
        "workspaceId" => workspace_id: path,
        "modelId" => model_id: form,
        "businessType" => business_type: form,
        "taskDescription" => task_description: form,
        "tags" => tags: form_json,
        "extraInfo" => extra_info: form,
        "outputFormat" => output_format: form,
        "url" => url: form,
        "contents" => contents: form_json,
        "apiKey" => api_key: form as Secret,
        "batchTask" => batch_task: body,
    }
}

impl Operation for SubmitTagMiningAnalysisTaskRequest {
    type Response = SubmitTagMiningAnalysisTaskResponse;
    type Error = SubmitTagMiningAnalysisTaskError;
    const INFO: OperationInfo = super::operation("SubmitTagMiningAnalysisTask")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/submitTagMiningAnalysisTask")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
    const ERRORS: &'static [SubmitTagMiningAnalysisTaskError] = &[
        SubmitTagMiningAnalysisTaskError::NoPermission,
    ];
}

/// Response to [`SubmitTagMiningAnalysisTaskRequest`].
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<TaskData>,
}

response! {
    SubmitTagMiningAnalysisTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "success" => success: value,
        "data" => data: value,
    }
}

/// Errors that the documentation of [`SubmitTagMiningAnalysisTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type SubmitTagMiningAnalysisTaskError = super::DocumentedError;
