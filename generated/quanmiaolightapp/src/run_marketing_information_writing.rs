// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunMarketingInformationWriting`, from `quanmiaolightapp/RunMarketingInformationWriting.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EssayCorrectionTaskUsage};

/// Writes marketing copy from source material, after examples and limits if given.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunMarketingInformationWritingRequest::new()
///     .workspace_id("w-26ca1703f6d71e6e");
/// let reply = client.run_marketing_information_writing(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunMarketingInformationWritingRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `w-26ca1703f6d71e6e`.
    pub workspace_id: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-max qwen-plus`.
    pub model_id: Option<String>,
    /// Which kind of writing it is or is to be. Example: `productRedBook`.
    pub writing_type: Option<String>,
    /// Instruction of your own in place of the built-in one. Example: `text`.
    pub custom_prompt: Option<String>,
    /// Facts and texts that the writing draws on. Example: `text`.
    pub source_material: Option<String>,
    /// What the text must keep to or leave out. Example: `text`.
    pub custom_limitation: Option<String>,
    /// Model input that shows what a task looks like. Example: `text`.
    pub input_example: Option<String>,
    /// Text that shows how a good result reads. Example: `text`.
    pub output_example: Option<String>,
    /// Language of texts, or in which code is written. Example: `en`.
    pub language: Option<String>,
    /// The keywords that are concerned. Example: `text`.
    pub keywords: Option<String>,
    /// How many there are of this: generate. Range: 1 to 15. Example: `5`.
    pub generate_count: Option<String>,
    /// Shortest and longest length of the text. Example: `10-20`.
    pub word_count_range: Option<String>,
    /// The other requirements that are concerned. Example: `text`.
    pub other_requirements: Option<String>,
    /// What the model is asked to do. Example: `text`.
    pub prompt: Option<String>,
    /// Parameters of the ext, with their values. Example: `text`.
    pub ext_parameters: BTreeMap<String, Value>,
    /// Key that opens, signs or picks out the api. Example: `sk-8de1d655ee27496c88b320fbcbc15d73`.
    /// A secret: it is printed as `***`.
    pub api_key: Option<String>,
}

impl RunMarketingInformationWritingRequest {
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
    /// Sets `writingType`.
    pub fn writing_type(mut self, value: impl Into<String>) -> Self {
        self.writing_type = Some(value.into());
        self
    }
    /// Sets `customPrompt`.
    pub fn custom_prompt(mut self, value: impl Into<String>) -> Self {
        self.custom_prompt = Some(value.into());
        self
    }
    /// Sets `sourceMaterial`.
    pub fn source_material(mut self, value: impl Into<String>) -> Self {
        self.source_material = Some(value.into());
        self
    }
    /// Sets `customLimitation`.
    pub fn custom_limitation(mut self, value: impl Into<String>) -> Self {
        self.custom_limitation = Some(value.into());
        self
    }
    /// Sets `inputExample`.
    pub fn input_example(mut self, value: impl Into<String>) -> Self {
        self.input_example = Some(value.into());
        self
    }
    /// Sets `outputExample`.
    pub fn output_example(mut self, value: impl Into<String>) -> Self {
        self.output_example = Some(value.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `keywords`.
    pub fn keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets `generateCount`.
    pub fn generate_count(mut self, value: impl Into<String>) -> Self {
        self.generate_count = Some(value.into());
        self
    }
    /// Sets `wordCountRange`.
    pub fn word_count_range(mut self, value: impl Into<String>) -> Self {
        self.word_count_range = Some(value.into());
        self
    }
    /// Sets `otherRequirements`.
    pub fn other_requirements(mut self, value: impl Into<String>) -> Self {
        self.other_requirements = Some(value.into());
        self
    }
    /// Sets `prompt`.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
    /// Sets `extParameters`.
    pub fn ext_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.ext_parameters = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `apiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
}

request! {
    RunMarketingInformationWritingRequest {
        "workspaceId" => workspace_id: path,
        "modelId" => model_id: form,
        "writingType" => writing_type: form,
        "customPrompt" => custom_prompt: form,
        "sourceMaterial" => source_material: form,
        "customLimitation" => custom_limitation: form,
        "inputExample" => input_example: form,
        "outputExample" => output_example: form,
        "language" => language: body,
        "keywords" => keywords: body,
        "generateCount" => generate_count: body,
        "wordCountRange" => word_count_range: body,
        "otherRequirements" => other_requirements: body,
        "prompt" => prompt: body,
        "extParameters" => ext_parameters: body,
        "apiKey" => api_key: form as Secret,
    }
}

impl Operation for RunMarketingInformationWritingRequest {
    type Response = RunMarketingInformationWritingResponse;
    type Error = RunMarketingInformationWritingError;
    const INFO: OperationInfo = super::operation("RunMarketingInformationWriting")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runMarketingInformationWriting")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunMarketingInformationWritingError] = &[
        RunMarketingInformationWritingError::NoPermission,
    ];
}

/// Response to [`RunMarketingInformationWritingRequest`].
#[non_exhaustive]
pub struct RunMarketingInformationWritingResponse {
    /// Whether this is the last piece of the stream. Example: `2024-06-21T10:29:52+08:00`.
    pub end: Option<bool>,
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
}

response! {
    RunMarketingInformationWritingResponse {
        "end" => end: value,
        "header" => header: value,
        "payload" => payload: value,
    }
}

/// Facts about the task and this piece of its stream.
#[non_exhaustive]
pub struct Header {
    /// What this piece of the stream tells, such as a step begun or the task ended.
    /// Example: `result-generated`.
    pub event: Option<String>,
    /// What is known about the event. Example: `text`.
    pub event_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `436BC5AE-0573-59D8-9803-6B5FDCD3BBA1`.
    pub request_id: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    pub session_id: Option<String>,
    /// ID of the task that the item belongs to or stands for. Example: `13312125943232`.
    pub task_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `213e20e517049392478441155e8b2a`.
    pub trace_id: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    Header {
        "event" => event: value,
        "eventInfo" => event_info: value,
        "requestId" => request_id: value,
        "sessionId" => session_id: value,
        "taskId" => task_id: value,
        "traceId" => trace_id: value,
        "errorMessage" => error_message: value,
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
    /// What the reason contains. Example: `text`.
    pub reason_content: Option<String>,
}

response! {
    Output {
        "text" => text: value,
        "reasonContent" => reason_content: value,
    }
}

/// Errors that the documentation of [`RunMarketingInformationWritingRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunMarketingInformationWritingError = super::DocumentedError;
