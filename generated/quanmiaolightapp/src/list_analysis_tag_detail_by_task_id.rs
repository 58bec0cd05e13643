// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAnalysisTagDetailByTaskId`, from `quanmiaolightapp/ListAnalysisTagDetailByTaskId.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags that an analysis task gave to each piece of content.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::ListAnalysisTagDetailByTaskIdRequest::new()
///     .workspace_id("llm-xxx")
///     .task_id("a3d1c2ac-f086-4a21-9069-f5631542f5a2");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_analysis_tag_detail_by_task_id(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdRequest {
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i32>,
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the task that the call is about.
    /// Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl ListAnalysisTagDetailByTaskIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    ListAnalysisTagDetailByTaskIdRequest {
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: query,
    }
}

impl Operation for ListAnalysisTagDetailByTaskIdRequest {
    type Response = ListAnalysisTagDetailByTaskIdResponse;
    type Error = ListAnalysisTagDetailByTaskIdError;
    const INFO: OperationInfo = super::operation("ListAnalysisTagDetailByTaskId")
        .roa("GET", "/{workspaceId}/quanmiao/lightapp/listAnalysisTagDetailByTaskId")
        .required(&["workspaceId", "taskId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
    const ERRORS: &'static [ListAnalysisTagDetailByTaskIdError] = &[
        ListAnalysisTagDetailByTaskIdError::NoPermission,
    ];
}

impl Paginated for ListAnalysisTagDetailByTaskIdRequest {
    type Item = AnalysisTagDetailByTaskIdData;
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

/// Response to [`ListAnalysisTagDetailByTaskIdRequest`].
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdResponse {
    /// How many there are of this: total. Example: `200`.
    pub total_count: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Outcomes of the max, one entry each. Example: `100`.
    pub max_results: Option<i32>,
    /// Code of the result, for programs to act on. Example: `DataNotExists`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Vec<AnalysisTagDetailByTaskIdData>,
}

response! {
    ListAnalysisTagDetailByTaskIdResponse {
        "totalCount" => total_count: value,
        "nextToken" => next_token: value,
        "requestId" => request_id: value,
        "maxResults" => max_results: value,
        "code" => code: value,
        "message" => message: value,
        "success" => success: value,
        "data" => data: list(""),
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct AnalysisTagDetailByTaskIdData {
    /// Full text of the item.
    pub content: Option<String>,
    /// Tags that the content carries.
    pub content_tags: Vec<ContentTag>,
    /// What the model wrote, before it was taken apart. Example: `text`.
    pub origin_response: Option<String>,
    /// Items of the kind source that were found or are concerned.
    pub source_list: Vec<String>,
}

response! {
    AnalysisTagDetailByTaskIdData {
        "content" => content: value,
        "contentTags" => content_tags: list(""),
        "originResponse" => origin_response: value,
        "sourceList" => source_list: list(""),
    }
}

/// Tags that the content carries.
#[non_exhaustive]
pub struct ContentTag {
    /// Name that the tag goes by. Example: `text`.
    pub tag_name: Option<String>,
    /// Labels attached to the item. Example: `text`.
    pub tags: Vec<String>,
}

response! {
    ContentTag {
        "tagName" => tag_name: value,
        "tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListAnalysisTagDetailByTaskIdRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ListAnalysisTagDetailByTaskIdError = super::DocumentedError;
