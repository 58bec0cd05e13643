// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HotNewsRecommend`, from `quanmiaolightapp/HotNewsRecommend.md`.

use alicloud_runtime::codegen::*;

/// Recommends trending news that fit a prompt.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::HotNewsRecommendRequest::new()
///     .workspace_id("llm-xxx");
/// let reply = client.hot_news_recommend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HotNewsRecommendRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// What the model is asked to do. Example: `text`.
    pub prompt: Option<String>,
}

impl HotNewsRecommendRequest {
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
    /// Sets `prompt`.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
}

request! {
    HotNewsRecommendRequest {
        "workspaceId" => workspace_id: path,
        "prompt" => prompt: form,
    }
}

impl Operation for HotNewsRecommendRequest {
    type Response = HotNewsRecommendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("HotNewsRecommend")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/hotNewsRecommend")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .success_code("200");
}

/// Response to [`HotNewsRecommendRequest`].
#[non_exhaustive]
pub struct HotNewsRecommendResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `575D5893-01DB-5C81-A899-74F67616762A`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<NewsRecommendData>,
}

response! {
    HotNewsRecommendResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "success" => success: value,
        "message" => message: value,
        "data" => data: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct NewsRecommendData {
    /// The news that were found or are concerned, one entry each.
    pub news: Vec<New>,
}

response! {
    NewsRecommendData {
        "news" => news: list(""),
    }
}

/// The news that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct New {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Full text of the item.
    pub content: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxx`.
    pub url: Option<String>,
    /// Time that is set or recorded for this: pub. Example: `2024-09-10 15:32:00`.
    pub pub_time: Option<String>,
    /// Who published the article. Example: `text`.
    pub source: Option<String>,
    /// Where the search comes from. Example: `text`.
    pub search_source: Option<String>,
    /// The image URLs that were found or are concerned, one entry each.
    /// Example: `http://www.example.com/xxx.png`.
    pub image_urls: Vec<String>,
}

response! {
    New {
        "title" => title: value,
        "content" => content: value,
        "url" => url: value,
        "pubTime" => pub_time: value,
        "source" => source: value,
        "searchSource" => search_source: value,
        "imageUrls" => image_urls: list(""),
    }
}
