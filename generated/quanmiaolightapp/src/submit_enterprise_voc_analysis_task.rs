// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitEnterpriseVocAnalysisTask`, from `quanmiaolightapp/SubmitEnterpriseVocAnalysisTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TaskData};

/// Submits content for voice-of-customer analysis, with the tags to assign; runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::SubmitEnterpriseVocAnalysisTaskRequest::new()
///     .workspace_id("llm-xx");
/// let reply = client.submit_enterprise_voc_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
    pub workspace_id: Option<String>,
    /// Free text that tells people about the task. Example: `text`.
    pub task_description: Option<String>,
    /// What is known about the extra. Example: `text`.
    pub extra_info: Option<String>,
    /// Notation or file format of the output.
    pub output_format: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-max`.
    pub model_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// Tags that the filter carries.
    pub filter_tags: Vec<FilterTag>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://www.example.com/xxxx.txt`.
    pub url: Option<String>,
    /// Key that opens, signs or picks out the file.
    pub file_key: Option<String>,
    /// Key that opens, signs or picks out the api. Example: `sk-xxxxxxxx`.
    /// A secret: it is printed as `***`.
    pub api_key: Option<String>,
    /// Whether each finding comes with the passage it was taken from.
    pub source_trace: Option<bool>,
    /// Whether the task waits for cheap idle capacity, which takes longer.
    pub batch_task: Option<bool>,
    /// Whether texts are filtered in the positive sense.
    pub positive_filter: Option<bool>,
    /// The contents to work on or to narrow the list down to.
    pub contents: Vec<EnterpriseVocAnalysisTaskContent>,
}

impl SubmitEnterpriseVocAnalysisTaskRequest {
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
    /// Sets `taskDescription`.
    pub fn task_description(mut self, value: impl Into<String>) -> Self {
        self.task_description = Some(value.into());
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
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `filterTags`.
    pub fn filter_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<FilterTag>>,
    ) -> Self {
        self.filter_tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `fileKey`.
    pub fn file_key(mut self, value: impl Into<String>) -> Self {
        self.file_key = Some(value.into());
        self
    }
    /// Sets `apiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
    /// Sets `sourceTrace`.
    #[inline]
    pub fn source_trace(mut self, value: bool) -> Self {
        self.source_trace = Some(value);
        self
    }
    /// Sets `batchTask`.
    #[inline]
    pub fn batch_task(mut self, value: bool) -> Self {
        self.batch_task = Some(value);
        self
    }
    /// Sets `positiveFilter`.
    #[inline]
    pub fn positive_filter(mut self, value: bool) -> Self {
        self.positive_filter = Some(value);
        self
    }
    /// Sets `contents`.
    pub fn contents(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnterpriseVocAnalysisTaskContent>>,
    ) -> Self {
        self.contents = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SubmitEnterpriseVocAnalysisTaskRequest {
        "workspaceId" => workspace_id: path,
        "taskDescription" => task_description: form,
        "extraInfo" => extra_info: form,
        "outputFormat" => output_format: form,
        "modelId" => model_id: form,
        "tags" => tags: form_json,
        "filterTags" => filter_tags: form_json,
        "url" => url: form,
        "fileKey" => file_key: form,
        "apiKey" => api_key: form as Secret,
        "sourceTrace" => source_trace: form,
        "batchTask" => batch_task: body,
        "positiveFilter" => positive_filter: body,
        "contents" => contents: form_json,
    }
}

impl Operation for SubmitEnterpriseVocAnalysisTaskRequest {
    type Response = SubmitEnterpriseVocAnalysisTaskResponse;
    type Error = SubmitEnterpriseVocAnalysisTaskError;
    const INFO: OperationInfo = super::operation("SubmitEnterpriseVocAnalysisTask")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/submitEnterpriseVocAnalysisTask")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
    const ERRORS: &'static [SubmitEnterpriseVocAnalysisTaskError] = &[
        SubmitEnterpriseVocAnalysisTaskError::NoPermission,
    ];
}

/// Response to [`SubmitEnterpriseVocAnalysisTaskRequest`].
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `NoPermission`.
    pub code: Option<String>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<TaskData>,
    /// Code that stands for the http status, for programs to act on. Example: `403`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
}

response! {
    SubmitEnterpriseVocAnalysisTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "data" => data: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "success" => success: value,
    }
}

/// Tags that the filter carries.
#[non_exhaustive]
pub struct FilterTag {
    /// Name that the tag goes by. Example: `text`.
    pub tag_name: Option<String>,
    /// When a text gets this label, in words that the model goes by. Example: `text`.
    pub tag_define_prompt: Option<String>,
    /// The contents to work on or to narrow the list down to. Items: at most 200.
    pub contents: Vec<EnterpriseVocAnalysisTaskContent>,
}

impl FilterTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `tagName`.
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }
    /// Sets `tagDefinePrompt`.
    pub fn tag_define_prompt(mut self, value: impl Into<String>) -> Self {
        self.tag_define_prompt = Some(value.into());
        self
    }
    /// Sets `contents`.
    pub fn contents(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnterpriseVocAnalysisTaskContent>>,
    ) -> Self {
        self.contents = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    FilterTag {
        "tagName" => tag_name: field,
        "tagDefinePrompt" => tag_define_prompt: field,
        "contents" => contents: field,
    }
}

/// The contents to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EnterpriseVocAnalysisTaskContent {
    /// What is said in the caption.
    pub text: Option<String>,
    /// Identifier of the item within its collection. Example: `id-xxxxx`.
    pub id: Option<String>,
}

impl EnterpriseVocAnalysisTaskContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    EnterpriseVocAnalysisTaskContent {
        "text" => text: field,
        "id" => id: field,
    }
}

/// Errors that the documentation of [`SubmitEnterpriseVocAnalysisTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type SubmitEnterpriseVocAnalysisTaskError = super::DocumentedError;
