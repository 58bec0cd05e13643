// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunHotTopicSummary`, from `quanmiaolightapp/RunHotTopicSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header, Usage};

/// Summarizes trending topics, in a style of its own if wanted.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// use alicloud_quanmiaolightapp::run_hot_topic_summary::StepForCustomSummaryStyleConfig;
///
/// let request = alicloud_quanmiaolightapp::RunHotTopicSummaryRequest::new()
///     .workspace_id("llm-xxx")
///     .hot_topic_version("2024-10-16_8")
///     .topic_ids(["xxxx"])
///     .step_for_custom_summary_style_config(StepForCustomSummaryStyleConfig::new());
/// let reply = client.run_hot_topic_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunHotTopicSummaryRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Which version of the hot topic is meant. Example: `2024-10-16_8`.
    pub hot_topic_version: Option<String>,
    /// **Required.** IDs of the topics to work on or to narrow the list down to.
    pub topic_ids: Vec<String>,
    /// **Required.** Settings of the step for custom summary style, and what it works with.
    pub step_for_custom_summary_style_config: Option<StepForCustomSummaryStyleConfig>,
}

impl RunHotTopicSummaryRequest {
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
    /// Sets `hotTopicVersion`, which is required.
    pub fn hot_topic_version(mut self, value: impl Into<String>) -> Self {
        self.hot_topic_version = Some(value.into());
        self
    }
    /// Sets `topicIds`, which is required.
    pub fn topic_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.topic_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `stepForCustomSummaryStyleConfig`, which is required.
    pub fn step_for_custom_summary_style_config(
        mut self,
        value: impl Into<StepForCustomSummaryStyleConfig>,
    ) -> Self {
        self.step_for_custom_summary_style_config = Some(value.into());
        self
    }
}

request! {
    RunHotTopicSummaryRequest {
        "workspaceId" => workspace_id: path,
        "hotTopicVersion" => hot_topic_version: form,
        "topicIds" => topic_ids: form_json,
        "stepForCustomSummaryStyleConfig" => step_for_custom_summary_style_config: form_json,
    }
}

impl Operation for RunHotTopicSummaryRequest {
    type Response = RunHotTopicSummaryResponse;
    type Error = RunHotTopicSummaryError;
    const INFO: OperationInfo = super::operation("RunHotTopicSummary")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runHotTopicSummary")
        .required(
            &[
                "workspaceId",
                "hotTopicVersion",
                "topicIds",
                "stepForCustomSummaryStyleConfig",
            ],
        )
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunHotTopicSummaryError] = &[
        RunHotTopicSummaryError::NoPermission,
    ];
}

/// Response to [`RunHotTopicSummaryRequest`].
#[non_exhaustive]
pub struct RunHotTopicSummaryResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D0E915E-655D-59A8-894F-93873F73AAE5`.
    pub request_id: Option<String>,
}

response! {
    RunHotTopicSummaryResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
    }
}

/// Settings of the step for custom summary style, and what it works with.
#[non_exhaustive]
pub struct StepForCustomSummaryStyleConfig {
    /// How many there are of this: summary image. Example: `2`.
    pub summary_image_count: Option<i32>,
    /// Model that writes the summary. Example: `qwen-max`.
    pub summary_model: Option<String>,
    /// Instruction by which the summary is written.
    pub summary_prompt: Option<String>,
}

impl StepForCustomSummaryStyleConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `summaryImageCount`.
    #[inline]
    pub fn summary_image_count(mut self, value: i32) -> Self {
        self.summary_image_count = Some(value);
        self
    }
    /// Sets `summaryModel`.
    pub fn summary_model(mut self, value: impl Into<String>) -> Self {
        self.summary_model = Some(value.into());
        self
    }
    /// Sets `summaryPrompt`.
    pub fn summary_prompt(mut self, value: impl Into<String>) -> Self {
        self.summary_prompt = Some(value.into());
        self
    }
}

request! {
    StepForCustomSummaryStyleConfig {
        "summaryImageCount" => summary_image_count: field,
        "summaryModel" => summary_model: field,
        "summaryPrompt" => summary_prompt: field,
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

/// What has been worked out so far.
#[non_exhaustive]
pub struct Output {
    /// What the model wrote. Example: `text`.
    pub text: Option<String>,
    /// ID of the topic that the item belongs to or stands for.
    pub topic_id: Option<String>,
}

response! {
    Output {
        "text" => text: value,
        "topicId" => topic_id: value,
    }
}

/// Errors that the documentation of [`RunHotTopicSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunHotTopicSummaryError = super::DocumentedError;
