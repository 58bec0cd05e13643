// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHotTopicSummaries`, from `quanmiaolightapp/ListHotTopicSummaries.md`.

use alicloud_runtime::codegen::*;

/// Lists hot topics with their heat, news and comments, by category or version.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::ListHotTopicSummariesRequest::new()
///     .workspace_id("llm-xxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_hot_topic_summaries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHotTopicSummariesRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// Group of topics or labels that the call is held to.
    pub category: Option<String>,
    /// Keeps the summaries of the topic with this title.
    pub hot_topic: Option<String>,
    /// Which version of the hot topic is meant. Example: `2024-09-13_12`.
    pub hot_topic_version: Option<String>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Outcomes of the max, one entry each. Range: 1 to 1000. Default: `100`. Example: `20`.
    pub max_results: Option<i32>,
}

impl ListHotTopicSummariesRequest {
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
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `hotTopic`.
    pub fn hot_topic(mut self, value: impl Into<String>) -> Self {
        self.hot_topic = Some(value.into());
        self
    }
    /// Sets `hotTopicVersion`.
    pub fn hot_topic_version(mut self, value: impl Into<String>) -> Self {
        self.hot_topic_version = Some(value.into());
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListHotTopicSummariesRequest {
        "workspaceId" => workspace_id: path,
        "category" => category: form,
        "hotTopic" => hot_topic: form,
        "hotTopicVersion" => hot_topic_version: form,
        "nextToken" => next_token: form,
        "maxResults" => max_results: form,
    }
}

impl Operation for ListHotTopicSummariesRequest {
    type Response = ListHotTopicSummariesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListHotTopicSummaries")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/listHotTopicSummaries")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

impl Paginated for ListHotTopicSummariesRequest {
    type Item = HotTopicSummaryData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListHotTopicSummariesRequest`].
#[non_exhaustive]
pub struct ListHotTopicSummariesResponse {
    /// Code of the result, for programs to act on.
    pub code: Option<String>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Vec<HotTopicSummaryData>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// How many there are of this: total. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListHotTopicSummariesResponse {
        "code" => code: value,
        "data" => data: list(""),
        "httpStatusCode" => http_status_code: value,
        "maxResults" => max_results: value,
        "message" => message: value,
        "nextToken" => next_token: value,
        "requestId" => request_id: value,
        "success" => success: value,
        "totalCount" => total_count: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct HotTopicSummaryData {
    /// Group that the topic or label belongs to. Example: `text`.
    pub category: Option<String>,
    /// Title of what is being talked about.
    pub hot_topic: Option<String>,
    /// Which version of the hot topic is meant. Example: `2024-09-13_12`.
    pub hot_topic_version: Option<String>,
    /// Value that the hot has or is given. Example: `1000000`.
    pub hot_value: Option<f64>,
    /// Identifier of the item within its collection. Example: `db5dc5b3d8954a30b65ba700c9dda3bb`.
    pub id: Option<String>,
    /// The news that were found or are concerned, one entry each.
    pub news: Vec<New>,
    /// Condensed text, or the parts that make it up.
    pub summary: Option<Summary>,
    /// Topic told in a few sentences.
    pub text_summary: Option<String>,
}

response! {
    HotTopicSummaryData {
        "category" => category: value,
        "hotTopic" => hot_topic: value,
        "hotTopicVersion" => hot_topic_version: value,
        "hotValue" => hot_value: value,
        "id" => id: value,
        "news" => news: list(""),
        "summary" => summary: value,
        "textSummary" => text_summary: value,
    }
}

/// The news that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct New {
    /// The comments that were found or are concerned, one entry each.
    pub comments: Vec<Comment>,
    /// Full text of the item.
    pub content: Option<String>,
    /// Time that is set or recorded for this: pub. Example: `2024-09-10 15:32:00`.
    pub pub_time: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxx`.
    pub url: Option<String>,
}

response! {
    New {
        "comments" => comments: list(""),
        "content" => content: value,
        "pubTime" => pub_time: value,
        "title" => title: value,
        "url" => url: value,
    }
}

/// The comments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Comment {
    /// What the model wrote.
    pub text: Option<String>,
}

response! {
    Comment {
        "text" => text: value,
    }
}

/// Condensed text, or the parts that make it up.
#[non_exhaustive]
pub struct Summary {
    /// The summaries that were found or are concerned, one entry each.
    pub summaries: Vec<DataSummary>,
}

response! {
    Summary {
        "summaries" => summaries: list(""),
    }
}

/// The summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataSummary {
    /// Condensed text, or the parts that make it up.
    pub summary: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
}

response! {
    DataSummary {
        "summary" => summary: value,
        "title" => title: value,
    }
}
