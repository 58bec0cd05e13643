// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageRepoList`, from `sas/DescribeImageRepoList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists image repositories with the state of their defense switches.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageRepoListRequest::new()
///     .type_("...")
///     .target_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_repo_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageRepoListRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Name that the repo goes by.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in.
    pub repo_namespace: Option<String>,
    /// Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// Name that the field goes by.
    pub field_name: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// Keeps only repositories that are, or are not, chosen for scans.
    pub selected: Option<i32>,
}

impl DescribeImageRepoListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespace`.
    pub fn repo_namespace(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace = Some(value.into());
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `FieldName`.
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `Selected`.
    #[inline]
    pub fn selected(mut self, value: i32) -> Self {
        self.selected = Some(value);
        self
    }
}

request! {
    DescribeImageRepoListRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
        "TargetType" => target_type: query,
        "RepoName" => repo_name: query,
        "RepoNamespace" => repo_namespace: query,
        "OperateType" => operate_type: query,
        "FieldName" => field_name: query,
        "FieldValue" => field_value: query,
        "Selected" => selected: query,
    }
}

impl Operation for DescribeImageRepoListRequest {
    type Response = DescribeImageRepoListResponse;
    type Error = DescribeImageRepoListError;
    const INFO: OperationInfo = super::operation("DescribeImageRepoList")
        .required(&["Type", "TargetType"])
        .read_only();
    const ERRORS: &'static [DescribeImageRepoListError] = &[
        DescribeImageRepoListError::NoPermission,
        DescribeImageRepoListError::ServerError,
    ];
}

impl Paginated for DescribeImageRepoListRequest {
    type Item = ImageRepoList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.image_repo_list)
    }
}

/// Response to [`DescribeImageRepoListRequest`].
#[non_exhaustive]
pub struct DescribeImageRepoListResponse {
    /// How many there are of this: all target. Example: `25`.
    pub all_target_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// How many there are of this: add target. Example: `20`.
    pub add_target_count: Option<i32>,
    /// How many there are of this: del target. Example: `5`.
    pub del_target_count: Option<i32>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind image repo that were found or are concerned.
    pub image_repo_list: Vec<ImageRepoList>,
}

response! {
    DescribeImageRepoListResponse {
        "AllTargetCount" => all_target_count: value,
        "RequestId" => request_id: value,
        "AddTargetCount" => add_target_count: value,
        "DelTargetCount" => del_target_count: value,
        "PageInfo" => page_info: value,
        "ImageRepoList" => image_repo_list: list(""),
    }
}

/// Items of the kind image repo that were found or are concerned.
#[non_exhaustive]
pub struct ImageRepoList {
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `add`.
    pub flag: Option<String>,
    /// Name that the repo goes by. Example: `zeus`.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in. Example: `sas-script`.
    pub repo_namespace: Option<String>,
}

response! {
    ImageRepoList {
        "Flag" => flag: value,
        "RepoName" => repo_name: value,
        "RepoNamespace" => repo_namespace: value,
    }
}

/// Errors that the documentation of [`DescribeImageRepoListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageRepoListError = super::DocumentedError;
