// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunEnterpriseVocAnalysis`, from `quanmiaolightapp/RunEnterpriseVocAnalysis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EssayCorrectionTaskUsage, Header, Tag};

/// Analyzes customer feedback by tags, as a task description says.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunEnterpriseVocAnalysisRequest::new()
///     .workspace_id("llm-xx");
/// let reply = client.run_enterprise_voc_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
    pub workspace_id: Option<String>,
    /// Free text that tells people about the task. Example: `text`.
    pub task_description: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-max`.
    pub model_id: Option<String>,
    /// What is known about the extra. Example: `text`.
    pub extra_info: Option<String>,
    /// Notation or file format of the output. Example: `text`.
    pub output_format: Option<String>,
    /// Text that the model is to work on. Example: `text`.
    pub content: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// Tags that the filter carries.
    pub filter_tags: Vec<Tag>,
    /// Key that opens, signs or picks out the api. Example: `sk-xxxx`.
    /// A secret: it is printed as `***`.
    pub api_key: Option<String>,
    /// Proxy for the access key.
    pub ak_proxy: Option<String>,
    /// Whether each finding comes with the passage it was taken from. Example: `true`.
    pub source_trace: Option<bool>,
    /// Whether texts are filtered in the positive sense.
    pub positive_filter: Option<bool>,
}

impl RunEnterpriseVocAnalysisRequest {
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
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
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
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
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
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.filter_tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `apiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
    /// Sets `akProxy`.
    pub fn ak_proxy(mut self, value: impl Into<String>) -> Self {
        self.ak_proxy = Some(value.into());
        self
    }
    /// Sets `sourceTrace`.
    #[inline]
    pub fn source_trace(mut self, value: bool) -> Self {
        self.source_trace = Some(value);
        self
    }
    /// Sets `positiveFilter`.
    #[inline]
    pub fn positive_filter(mut self, value: bool) -> Self {
        self.positive_filter = Some(value);
        self
    }
}

request! {
    RunEnterpriseVocAnalysisRequest {
        "workspaceId" => workspace_id: path,
        "taskDescription" => task_description: form,
        "modelId" => model_id: form,
        "extraInfo" => extra_info: form,
        "outputFormat" => output_format: form,
        "content" => content: form,
        "tags" => tags: form_json,
        "filterTags" => filter_tags: form_json,
        "apiKey" => api_key: form as Secret,
        "akProxy" => ak_proxy: form,
        "sourceTrace" => source_trace: form,
        "positiveFilter" => positive_filter: body,
    }
}

impl Operation for RunEnterpriseVocAnalysisRequest {
    type Response = RunEnterpriseVocAnalysisResponse;
    type Error = RunEnterpriseVocAnalysisError;
    const INFO: OperationInfo = super::operation("RunEnterpriseVocAnalysis")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runEnterpriseVocAnalysis")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunEnterpriseVocAnalysisError] = &[
        RunEnterpriseVocAnalysisError::NoPermission,
    ];
}

/// Response to [`RunEnterpriseVocAnalysisRequest`].
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `49483FFC-0CB9-5163-8D3E-234E276E6DA8`.
    pub request_id: Option<String>,
}

response! {
    RunEnterpriseVocAnalysisResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
    }
}

/// Result and consumption in this piece of the stream.
#[non_exhaustive]
pub struct Payload {
    /// What has been worked out so far.
    pub output: Option<Output>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
}

response! {
    Payload {
        "output" => output: value,
        "usage" => usage: value,
    }
}

/// What has been worked out so far.
#[non_exhaustive]
pub struct Output {
    /// What the model wrote. Example: `text`.
    pub text: Option<String>,
    /// Result of the step or check named filter.
    pub filter_result: Option<FilterResult>,
    /// What the reason contains.
    pub reason_content: Option<String>,
}

response! {
    Output {
        "text" => text: value,
        "filterResult" => filter_result: value,
        "reasonContent" => reason_content: value,
    }
}

/// Result of the step or check named filter.
#[non_exhaustive]
pub struct FilterResult {
    /// Outcomes of the filter, one entry each.
    pub filter_results: Vec<OutputFilterResult>,
}

response! {
    FilterResult {
        "filterResults" => filter_results: list(""),
    }
}

/// Outcomes of the filter, one entry each.
#[non_exhaustive]
pub struct OutputFilterResult {
    /// Name that the tag goes by. Example: `text`.
    pub tag_name: Option<String>,
    /// Value that the tag has or is given. Example: `text`.
    pub tag_value: Option<String>,
    /// Whether the text met the filter. Example: `true`.
    pub hit: Option<bool>,
}

response! {
    OutputFilterResult {
        "tagName" => tag_name: value,
        "tagValue" => tag_value: value,
        "hit" => hit: value,
    }
}

/// Errors that the documentation of [`RunEnterpriseVocAnalysisRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunEnterpriseVocAnalysisError = super::DocumentedError;
