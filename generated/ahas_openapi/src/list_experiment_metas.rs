// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExperimentMetas`, from `ahas-openapi/ListExperimentMetas.md`.

use alicloud_runtime::codegen::*;

/// Lists fault injection experiments with name, state and tags, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ListExperimentMetasRequest::new()
///     .name_space("default")
///     .ahas_region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_experiment_metas(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExperimentMetasRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub name_space: Option<String>,
    /// How many items to return at most, or the size asked for. Default: `10`. Example: `10`.
    pub size: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ListExperimentMetasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `NameSpace`.
    pub fn name_space(mut self, value: impl Into<String>) -> Self {
        self.name_space = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ListExperimentMetasRequest {
        "Page" => page: query,
        "NameSpace" => name_space: query,
        "Size" => size: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ListExperimentMetasRequest {
    type Response = ListExperimentMetasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExperimentMetas")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for ListExperimentMetasRequest {
    type Item = ExperimentMetasContent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.content)
    }
}

/// Response to [`ListExperimentMetasRequest`].
#[non_exhaustive]
pub struct ListExperimentMetasResponse {
    /// Number that is given for this: pages. Example: `1`.
    pub pages: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-****-b8bd-****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Drills on this page.
    pub content: Vec<ExperimentMetasContent>,
    /// How many items there are in all. Example: `123`.
    pub total: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `text`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListExperimentMetasResponse {
        "Pages" => pages: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "CurrentPage" => current_page: value,
        "Content" => content: list(""),
        "Total" => total: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Drills on this page.
#[non_exhaustive]
pub struct ExperimentMetasContent {
    /// State of what the entry describes, which decides what can be done with it. Example: `READY`.
    pub state: Option<String>,
    /// When the item was created. Example: `1609430400000`.
    pub create_time: Option<i64>,
    /// ID of the experiment that the item belongs to or stands for. Example: `1234567890123456789`.
    pub experiment_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Vec<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    ExperimentMetasContent {
        "State" => state: value,
        "CreateTime" => create_time: value,
        "ExperimentId" => experiment_id: value,
        "Tags" => tags: list(""),
        "Name" => name: value,
    }
}
