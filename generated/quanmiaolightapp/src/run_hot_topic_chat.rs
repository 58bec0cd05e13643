// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunHotTopicChat`, from `quanmiaolightapp/RunHotTopicChat.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Image, Usage, VideoAnalysisTaskHeader};

/// Answers a prompt about trending topics and sends the text piece by piece.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunHotTopicChatRequest::new()
///     .workspace_id("llm-xx");
/// let reply = client.run_hot_topic_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunHotTopicChatRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
    pub workspace_id: Option<String>,
    /// ID of the model that the call is about. Default: `qwen-max-latest`. Example: `qwen-max-latest`.
    pub model_id: Option<String>,
    /// Instruction for the language model, with places for what was seen and heard.
    pub model_custom_prompt_template: Option<String>,
    /// The generate options to work on or to narrow the list down to.
    /// Default: `textChatGenerate`. Example: `newsChatGenerate`.
    pub generate_options: Vec<String>,
    /// ID of the task that the call is about. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
    /// ID of the original session that the call is about.
    /// Example: `a3d1c2ac-f086-4a21-9069-f5631542f5ax`.
    pub original_session_id: Option<String>,
    /// What the model is asked to do. Example: `text`.
    pub prompt: Option<String>,
    /// Which version of the hot topic is meant. Example: `2024-09-13_12`.
    pub hot_topic_version: Option<String>,
    /// Group of topics or labels that the call is held to. Example: `text`.
    pub category: Option<String>,
    /// The hot topics to work on or to narrow the list down to.
    pub hot_topics: Vec<String>,
    /// How many there are of this: image. Range: 1 to 3. Example: `1`.
    pub image_count: Option<i32>,
    /// Settings of the step for broadcast content, and what it works with.
    pub step_for_broadcast_content_config: Option<StepForBroadcastContentConfig>,
    /// Text that the model is to work on.
    pub content: Option<String>,
    /// Time that is set or recorded for this: create. Example: `2024-12-10 18:51:29`.
    pub create_time: Option<String>,
    /// The messages to work on or to narrow the list down to.
    pub messages: Vec<HotTopicChatMessage>,
}

impl RunHotTopicChatRequest {
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
    /// Sets `modelCustomPromptTemplate`.
    pub fn model_custom_prompt_template(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template = Some(value.into());
        self
    }
    /// Sets `generateOptions`.
    pub fn generate_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.generate_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `taskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `originalSessionId`.
    pub fn original_session_id(mut self, value: impl Into<String>) -> Self {
        self.original_session_id = Some(value.into());
        self
    }
    /// Sets `prompt`.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
    /// Sets `hotTopicVersion`.
    pub fn hot_topic_version(mut self, value: impl Into<String>) -> Self {
        self.hot_topic_version = Some(value.into());
        self
    }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `hotTopics`.
    pub fn hot_topics(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hot_topics = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `imageCount`.
    #[inline]
    pub fn image_count(mut self, value: i32) -> Self {
        self.image_count = Some(value);
        self
    }
    /// Sets `stepForBroadcastContentConfig`.
    pub fn step_for_broadcast_content_config(
        mut self,
        value: impl Into<StepForBroadcastContentConfig>,
    ) -> Self {
        self.step_for_broadcast_content_config = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `createTime`.
    pub fn create_time(mut self, value: impl Into<String>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `messages`.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<HotTopicChatMessage>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RunHotTopicChatRequest {
        "workspaceId" => workspace_id: path,
        "modelId" => model_id: form,
        "modelCustomPromptTemplate" => model_custom_prompt_template: form,
        "generateOptions" => generate_options: form_json,
        "taskId" => task_id: form,
        "originalSessionId" => original_session_id: form,
        "prompt" => prompt: form,
        "hotTopicVersion" => hot_topic_version: form,
        "category" => category: form,
        "hotTopics" => hot_topics: form_json,
        "imageCount" => image_count: form,
        "stepForBroadcastContentConfig" => step_for_broadcast_content_config: form_json,
        "content" => content: body,
        "createTime" => create_time: body,
        "messages" => messages: form_json,
    }
}

impl Operation for RunHotTopicChatRequest {
    type Response = RunHotTopicChatResponse;
    type Error = RunHotTopicChatError;
    const INFO: OperationInfo = super::operation("RunHotTopicChat")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runHotTopicChat")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunHotTopicChatError] = &[
        RunHotTopicChatError::NoPermission,
    ];
}

/// Response to [`RunHotTopicChatRequest`].
#[non_exhaustive]
pub struct RunHotTopicChatResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<VideoAnalysisTaskHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04DA1A52-4E51-56CB-BA64-FDDA0B53BAE8`.
    pub request_id: Option<String>,
}

response! {
    RunHotTopicChatResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
    }
}

/// Settings of the step for broadcast content, and what it works with.
#[non_exhaustive]
pub struct StepForBroadcastContentConfig {
    /// The categories to work on or to narrow the list down to. Example: `text`.
    pub categories: Vec<String>,
    /// The custom hot value weights to work on or to narrow the list down to.
    pub custom_hot_value_weights: Vec<CustomHotValueWeight>,
    /// How many there are of this: topic.
    pub topic_count: Option<i32>,
}

impl StepForBroadcastContentConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `categories`.
    pub fn categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `customHotValueWeights`.
    pub fn custom_hot_value_weights(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomHotValueWeight>>,
    ) -> Self {
        self.custom_hot_value_weights = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `topicCount`.
    #[inline]
    pub fn topic_count(mut self, value: i32) -> Self {
        self.topic_count = Some(value);
        self
    }
}

request! {
    StepForBroadcastContentConfig {
        "categories" => categories: field,
        "customHotValueWeights" => custom_hot_value_weights: field,
        "topicCount" => topic_count: field,
    }
}

/// The custom hot value weights to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CustomHotValueWeight {
    /// Which figure of an article counts toward how hot it is. Example: `comments`.
    pub dimension: Option<String>,
    /// How much the figure counts beside the others. Example: `1`.
    pub weight: Option<i32>,
    /// How many there are of this: topic. Example: `20`.
    pub topic_count: Option<i32>,
    /// The messages to work on or to narrow the list down to.
    pub messages: Vec<Message>,
}

impl CustomHotValueWeight {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `dimension`.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets `weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `topicCount`.
    #[inline]
    pub fn topic_count(mut self, value: i32) -> Self {
        self.topic_count = Some(value);
        self
    }
    /// Sets `messages`.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<Message>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CustomHotValueWeight {
        "dimension" => dimension: field,
        "weight" => weight: field,
        "topicCount" => topic_count: field,
        "messages" => messages: field,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Message {
    /// Who said it: the person or the model. Example: `user`.
    pub role: Option<String>,
}

impl Message {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    Message {
        "role" => role: field,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HotTopicChatMessage {
    /// Who said it: the person or the model.
    pub role: Option<String>,
    /// Text that the model is to work on.
    pub content: Option<String>,
    /// Time that is set or recorded for this: create.
    pub create_time: Option<String>,
}

impl HotTopicChatMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `createTime`.
    pub fn create_time(mut self, value: impl Into<String>) -> Self {
        self.create_time = Some(value.into());
        self
    }
}

request! {
    HotTopicChatMessage {
        "role" => role: field,
        "content" => content: field,
        "createTime" => create_time: field,
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
    /// The articles that were found or are concerned, one entry each.
    pub articles: Vec<Article>,
    /// The hot topic summaries that were found or are concerned, one entry each.
    pub hot_topic_summaries: Vec<HotTopicSummary>,
    /// The multimodal medias that were found or are concerned, one entry each.
    pub multimodal_medias: Vec<MultimodalMedias>,
    /// The recommend queries that were found or are concerned, one entry each. Example: `text`.
    pub recommend_queries: Vec<String>,
    /// What was looked up to find articles.
    pub search_query: Option<String>,
    /// What the model wrote.
    pub text: Option<String>,
    /// Group that the topic or label belongs to. Example: `text`.
    pub category: Option<String>,
    /// Word that was looked for. Example: `AI`.
    pub keyword: Option<String>,
    /// Place that the question is about. Example: `text`.
    pub location: Option<String>,
}

response! {
    Output {
        "articles" => articles: list(""),
        "hotTopicSummaries" => hot_topic_summaries: list(""),
        "multimodalMedias" => multimodal_medias: list(""),
        "recommendQueries" => recommend_queries: list(""),
        "searchQuery" => search_query: value,
        "text" => text: value,
        "category" => category: value,
        "keyword" => keyword: value,
        "location" => location: value,
    }
}

/// The articles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Article {
    /// Full text of the item.
    pub content: Option<String>,
    /// Time that is set or recorded for this: pub. Example: `2024-09-22 16:45:06`.
    pub pub_time: Option<String>,
    /// Points given. Example: `0.8`.
    pub score: Option<f64>,
    /// Name that the search source goes by. Example: `text`.
    pub search_source_name: Option<String>,
    /// Whether the article was used for the response. Example: `true`.
    pub select: Option<bool>,
    /// Condensed text, or the parts that make it up.
    pub summary: Option<String>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxx`.
    pub url: Option<String>,
}

response! {
    Article {
        "content" => content: value,
        "pubTime" => pub_time: value,
        "score" => score: value,
        "searchSourceName" => search_source_name: value,
        "select" => select: value,
        "summary" => summary: value,
        "title" => title: value,
        "url" => url: value,
    }
}

/// The hot topic summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HotTopicSummary {
    /// Value that the custom hot has or is given. Example: `100000`.
    pub custom_hot_value: Option<f64>,
    /// Title of what is being talked about.
    pub hot_topic: Option<String>,
    /// Which version of the hot topic is meant. Example: `2024-09-13_08`.
    pub hot_topic_version: Option<String>,
    /// Value that the hot has or is given. Example: `100000`.
    pub hot_value: Option<f64>,
    /// Topic told in a few sentences.
    pub text_summary: Option<String>,
    /// Summary written by an instruction of your own.
    pub custom_text_summary: Option<String>,
    /// The news that were found or are concerned, one entry each.
    pub news: Vec<New>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://www.example.com/xxx.html`.
    pub url: Option<String>,
    /// Time that is set or recorded for this: pub. Example: `2025-05-20 12:00:00`.
    pub pub_time: Option<String>,
}

response! {
    HotTopicSummary {
        "customHotValue" => custom_hot_value: value,
        "hotTopic" => hot_topic: value,
        "hotTopicVersion" => hot_topic_version: value,
        "hotValue" => hot_value: value,
        "textSummary" => text_summary: value,
        "customTextSummary" => custom_text_summary: value,
        "news" => news: list(""),
        "images" => images: list(""),
        "url" => url: value,
        "pubTime" => pub_time: value,
    }
}

/// The news that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct New {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxx`.
    pub url: Option<String>,
}

response! {
    New {
        "title" => title: value,
        "url" => url: value,
    }
}

/// The multimodal medias that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MultimodalMedias {
    /// Web address under which the file is found. Example: `http://xxxx`.
    pub file_url: Option<String>,
    /// Which kind of media it is or is to be. Example: `image`.
    pub media_type: Option<String>,
    /// Score that was worked out for the sort. Example: `0.8`.
    pub sort_score: Option<f64>,
}

response! {
    MultimodalMedias {
        "fileUrl" => file_url: value,
        "mediaType" => media_type: value,
        "sortScore" => sort_score: value,
    }
}

/// Errors that the documentation of [`RunHotTopicChatRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunHotTopicChatError = super::DocumentedError;
