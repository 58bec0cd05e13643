// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPromptTemplates`, from `bailian/ListPromptTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists prompt templates of a workspace, your own or the system's.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ListPromptTemplatesRequest::new()
///     .workspace_id("llm-us9hjmt32nysdxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_prompt_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPromptTemplatesRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-us9hjmt32nysdxxx`.
    pub workspace_id: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `System`.
    pub type_: Option<String>,
    /// Outcomes of the max, one entry each. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `dc270401186b433f975d7e1faaa34e0e`.
    pub next_token: Option<String>,
}

impl ListPromptTemplatesRequest {
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
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListPromptTemplatesRequest {
        "workspaceId" => workspace_id: path,
        "name" => name: query,
        "type" => type_: query,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
    }
}

impl Operation for ListPromptTemplatesRequest {
    type Response = ListPromptTemplatesResponse;
    type Error = ListPromptTemplatesError;
    const INFO: OperationInfo = super::operation("ListPromptTemplates")
        .roa("GET", "/{workspaceId}/promptTemplates")
        .required(&["workspaceId"])
        .read_only();
    const ERRORS: &'static [ListPromptTemplatesError] = &[
        ListPromptTemplatesError::PromptTemplateMaxResultsInvalid,
        ListPromptTemplatesError::PromptTemplateNameInvalid,
        ListPromptTemplatesError::PromptTemplateNextTokenInvalid,
        ListPromptTemplatesError::PromptTemplateTypeInvalid,
        ListPromptTemplatesError::PromptTemplateInternalError,
    ];
}

impl Paginated for ListPromptTemplatesRequest {
    type Item = PromptTemplate;
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
        Some(&mut response.prompt_templates)
    }
}

/// Response to [`ListPromptTemplatesRequest`].
#[non_exhaustive]
pub struct ListPromptTemplatesResponse {
    /// Outcomes of the max, one entry each. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `dc270401186b433f975d7e1faaa34e0e`.
    pub next_token: Option<String>,
    /// The prompt templates that were found or are concerned, one entry each.
    pub prompt_templates: Vec<PromptTemplate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE9B6CBF-47E6-5D76-9C5D-B814DD5AB071`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `15`.
    pub total_count: Option<i32>,
    /// ID of the workspace that the item belongs to or stands for. Example: `llm-us9hjmt32nysdxxx`.
    pub workspace_id: Option<String>,
}

response! {
    ListPromptTemplatesResponse {
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "promptTemplates" => prompt_templates: list(""),
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
        "workspaceId" => workspace_id: value,
    }
}

/// The prompt templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PromptTemplate {
    /// Text itself. Example: `text`.
    pub content: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// ID of the prompt template that the item belongs to or stands for.
    /// Example: `d6935b7efbe34d11b13df9307151cf8c`.
    pub prompt_template_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `"System"`.
    pub type_: Option<String>,
    /// The variables that were found or are concerned, one entry each. Example: `"theme"`.
    pub variables: Vec<String>,
}

response! {
    PromptTemplate {
        "content" => content: value,
        "name" => name: value,
        "promptTemplateId" => prompt_template_id: value,
        "type" => type_: value,
        "variables" => variables: list(""),
    }
}

/// Errors that the documentation of [`ListPromptTemplatesRequest`] names.
///
/// - [`PromptTemplateMaxResultsInvalid`](super::DocumentedError::PromptTemplateMaxResultsInvalid)
/// - [`PromptTemplateNameInvalid`](super::DocumentedError::PromptTemplateNameInvalid)
/// - [`PromptTemplateNextTokenInvalid`](super::DocumentedError::PromptTemplateNextTokenInvalid)
/// - [`PromptTemplateTypeInvalid`](super::DocumentedError::PromptTemplateTypeInvalid)
/// - [`PromptTemplateInternalError`](super::DocumentedError::PromptTemplateInternalError)
pub type ListPromptTemplatesError = super::DocumentedError;
