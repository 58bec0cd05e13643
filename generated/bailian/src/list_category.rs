// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCategory`, from `bailian/ListCategory.md`.

use alicloud_runtime::codegen::*;

/// Lists the categories of a type, optionally below one parent.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ListCategoryRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .category_type("UNSTRUCTURED");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_category(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCategoryRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// ID of the connector that the call is about. Example: `file_conn_xxxxx`.
    pub connector_id: Option<String>,
    /// **Required.** Which kind of category it is or is to be. Example: `UNSTRUCTURED`.
    pub category_type: Option<String>,
    /// ID of the parent category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee3xxxxxxxx`.
    pub parent_category_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdH70eOCSCKtacdomNzak4U=`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500. Example: `20`.
    pub max_results: Option<i32>,
    /// Name that the category goes by. Example: `text`.
    pub category_name: Option<String>,
}

impl ListCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `ConnectorId`.
    pub fn connector_id(mut self, value: impl Into<String>) -> Self {
        self.connector_id = Some(value.into());
        self
    }
    /// Sets `CategoryType`, which is required.
    pub fn category_type(mut self, value: impl Into<String>) -> Self {
        self.category_type = Some(value.into());
        self
    }
    /// Sets `ParentCategoryId`.
    pub fn parent_category_id(mut self, value: impl Into<String>) -> Self {
        self.parent_category_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `CategoryName`.
    pub fn category_name(mut self, value: impl Into<String>) -> Self {
        self.category_name = Some(value.into());
        self
    }
}

request! {
    ListCategoryRequest {
        "WorkspaceId" => workspace_id: path,
        "ConnectorId" => connector_id: body,
        "CategoryType" => category_type: form,
        "ParentCategoryId" => parent_category_id: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "CategoryName" => category_name: form,
    }
}

impl Operation for ListCategoryRequest {
    type Response = ListCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCategory")
        .roa("POST", "/{WorkspaceId}/datacenter/categories")
        .required(&["WorkspaceId", "CategoryType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListCategoryRequest {
    type Item = CategoryList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.category_list)
    }
}

/// Response to [`ListCategoryRequest`].
#[non_exhaustive]
pub struct ListCategoryResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CategoryData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListCategoryResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CategoryData {
    /// Items of the kind category that were found or are concerned.
    pub category_list: Vec<CategoryList>,
    /// Whether there are more pages. Example: `true`.
    pub has_next: Option<bool>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAALHWGpGoYCcYMxiFfmlhvh7Z4G8jiXR6IjHYd+M9WQVJ`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
}

response! {
    CategoryData {
        "CategoryList" => category_list: list(""),
        "HasNext" => has_next: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind category that were found or are concerned.
#[non_exhaustive]
pub struct CategoryList {
    /// ID of the category that the item belongs to or stands for.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee3xxxxxxxx`.
    pub category_id: Option<String>,
    /// Name that the category goes by. Example: `text`.
    pub category_name: Option<String>,
    /// Which kind of category it is or is to be. Example: `UNSTRUCTURED`.
    pub category_type: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// ID of the parent category that the item belongs to or stands for.
    /// Example: `cate_addd11b1b79a74e8bbd675c356a91ee3xxxxxxxx`.
    pub parent_category_id: Option<String>,
}

response! {
    CategoryList {
        "CategoryId" => category_id: value,
        "CategoryName" => category_name: value,
        "CategoryType" => category_type: value,
        "IsDefault" => is_default: value,
        "ParentCategoryId" => parent_category_id: value,
    }
}
