// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateBroadcastNews`, from `quanmiaolightapp/GenerateBroadcastNews.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Image, Usage};

/// Picks hot topics for a news broadcast according to a prompt.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GenerateBroadcastNewsRequest::new()
///     .workspace_id("llm-xxx")
///     .prompt("text");
/// let reply = client.generate_broadcast_news(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateBroadcastNewsRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** What the model is asked to do. Example: `text`.
    pub prompt: Option<String>,
}

impl GenerateBroadcastNewsRequest {
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
    /// Sets `prompt`, which is required.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
}

request! {
    GenerateBroadcastNewsRequest {
        "workspaceId" => workspace_id: path,
        "prompt" => prompt: form,
    }
}

impl Operation for GenerateBroadcastNewsRequest {
    type Response = GenerateBroadcastNewsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateBroadcastNews")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/GenerateBroadcastNews")
        .required(&["workspaceId", "prompt"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`GenerateBroadcastNewsRequest`].
#[non_exhaustive]
pub struct GenerateBroadcastNewsResponse {
    /// Code of the result, for programs to act on.
    pub code: Option<String>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<BroadcastNewData>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    GenerateBroadcastNewsResponse {
        "code" => code: value,
        "data" => data: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "requestId" => request_id: value,
        "success" => success: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct BroadcastNewData {
    /// The hot topic summaries that were found or are concerned, one entry each.
    pub hot_topic_summaries: Vec<HotTopicSummary>,
    /// ID of the session that the item belongs to or stands for.
    /// Example: `2bb0ea82dafd48a8817fadc4c90e2b52`.
    pub session_id: Option<String>,
    /// ID of the task that the item belongs to or stands for.
    /// Example: `3feb69ed02d9b1a17d0f1a942675d300`.
    pub task_id: Option<String>,
    /// What the model wrote. Example: `text`.
    pub text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<Usage>,
}

response! {
    BroadcastNewData {
        "hotTopicSummaries" => hot_topic_summaries: list(""),
        "sessionId" => session_id: value,
        "taskId" => task_id: value,
        "text" => text: value,
        "usage" => usage: value,
    }
}

/// The hot topic summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HotTopicSummary {
    /// Group that the topic or label belongs to. Example: `text`.
    pub category: Option<String>,
    /// Title of what is being talked about. Example: `text`.
    pub hot_topic: Option<String>,
    /// Which version of the hot topic is meant. Example: `2024-09-13_08`.
    pub hot_topic_version: Option<String>,
    /// Value that the hot has or is given. Example: `1000000`.
    pub hot_value: Option<f64>,
    /// Identifier of the item within its collection. Example: `1458tb3bjo7531kap42a`.
    pub id: Option<String>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// Topic told in a few sentences.
    pub text_summary: Option<String>,
}

response! {
    HotTopicSummary {
        "category" => category: value,
        "hotTopic" => hot_topic: value,
        "hotTopicVersion" => hot_topic_version: value,
        "hotValue" => hot_value: value,
        "id" => id: value,
        "images" => images: list(""),
        "textSummary" => text_summary: value,
    }
}
