// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebPath`, from `sas/DescribeWebPath.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetList};

/// Lists the custom web directories watched for alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebPathRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_path(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebPathRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeWebPathRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
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
}

request! {
    DescribeWebPathRequest {
        "Type" => type_: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeWebPathRequest {
    type Response = DescribeWebPathResponse;
    type Error = DescribeWebPathError;
    const INFO: OperationInfo = super::operation("DescribeWebPath").read_only();
    const ERRORS: &'static [DescribeWebPathError] = &[
        DescribeWebPathError::NoPermission,
        DescribeWebPathError::ServerError,
    ];
}

impl Paginated for DescribeWebPathRequest {
    type Item = ConfigList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.config_list)
    }
}

/// Response to [`DescribeWebPathRequest`].
#[non_exhaustive]
pub struct DescribeWebPathResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B37C9052-A73E-4707-A024-92477028****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// Items of the kind config that were found or are concerned.
    pub config_list: Vec<ConfigList>,
}

response! {
    DescribeWebPathResponse {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "ConfigList" => config_list: list(""),
    }
}

/// Items of the kind config that were found or are concerned.
#[non_exhaustive]
pub struct ConfigList {
    /// Path under which the web is found. Example: `/root/www****`.
    pub web_path: Option<String>,
    /// Which kind of web path it is or is to be. Example: `def`.
    pub web_path_type: Option<String>,
    /// Items of the kind target that were found or are concerned.
    pub target_list: Vec<TargetList>,
}

response! {
    ConfigList {
        "WebPath" => web_path: value,
        "WebPathType" => web_path_type: value,
        "TargetList" => target_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeWebPathRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebPathError = super::DocumentedError;
