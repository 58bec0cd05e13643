// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PageableQueryUserExperiment`, from `ahas-openapi/PageableQueryUserExperiment.md`.

use alicloud_runtime::codegen::*;

/// Lists the failure drills of the user, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::PageableQueryUserExperimentRequest::new()
///     .state("READY")
///     .namespace("default")
///     .ahas_region_id("cn-public")
///     .workspace_id("1234567890123456789")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.pageable_query_user_experiment(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PageableQueryUserExperimentRequest {
    /// Text to search for. Example: `text`.
    pub search_key: Option<String>,
    /// State to narrow the list down to or to be put into. Example: `READY`.
    pub state: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page: Option<i32>,
    /// How many items to return at most, or the size asked for. Example: `10`.
    pub size: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Region that the ahas lies in. Example: `cn-public`.
    pub ahas_region_id: Option<String>,
    /// ID of the workspace that the call is about. Example: `1234567890123456789`.
    pub workspace_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 10. Example: `text`.
    pub tags: Vec<String>,
    /// The results to work on or to narrow the list down to. Items: at most 10. Example: `FINISHED`.
    pub results: Vec<String>,
}

impl PageableQueryUserExperimentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Results`.
    pub fn results(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.results = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PageableQueryUserExperimentRequest {
        "SearchKey" => search_key: query,
        "State" => state: query,
        "Page" => page: query,
        "Size" => size: query,
        "Namespace" => namespace: query,
        "AhasRegionId" => ahas_region_id: query,
        "WorkspaceId" => workspace_id: query,
        "RegionId" => region_id: query,
        "Tags" => tags: query,
        "Results" => results: query,
    }
}

impl Operation for PageableQueryUserExperimentRequest {
    type Response = PageableQueryUserExperimentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PageableQueryUserExperiment")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

impl Paginated for PageableQueryUserExperimentRequest {
    type Item = ExperimentInfo;
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
        Some(&mut response.experiment_list)
    }
}

/// Response to [`PageableQueryUserExperimentRequest`].
#[non_exhaustive]
pub struct PageableQueryUserExperimentResponse {
    /// Number that is given for this: pages. Example: `2`.
    pub pages: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-****-b8bd-****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i32>,
    /// Items of the kind experiment that were found or are concerned.
    pub experiment_list: Vec<ExperimentInfo>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `P_ERROR_****`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PageableQueryUserExperimentResponse {
        "Pages" => pages: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "CurrentPage" => current_page: value,
        "Total" => total: value,
        "ExperimentList" => experiment_list: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Items of the kind experiment that were found or are concerned.
#[non_exhaustive]
pub struct ExperimentInfo {
    /// Sum of the rights that the caller has on the drill: 1 to see it, 2 to change it, 4 to run it.
    /// Example: `7`.
    pub permission: Option<i32>,
    /// How it ended, or what came out. Example: `SUCCESS`.
    pub result: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `READY`.
    pub state: Option<String>,
    /// When the item was created. Example: `1611835037000`.
    pub create_time: Option<i64>,
    /// ID of the experiment that the item belongs to or stands for. Example: `1234567890123456789`.
    pub experiment_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Vec<String>,
    /// The mini applications that were found or are concerned, one entry each. Example: `cpu`.
    pub mini_apps: Vec<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Account or person that created the item. Example: `1XXXXXXXXXX`.
    pub creator: Option<String>,
}

response! {
    ExperimentInfo {
        "Permission" => permission: value,
        "Result" => result: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "ExperimentId" => experiment_id: value,
        "Tags" => tags: list(""),
        "MiniApps" => mini_apps: list(""),
        "Name" => name: value,
        "Creator" => creator: value,
    }
}
