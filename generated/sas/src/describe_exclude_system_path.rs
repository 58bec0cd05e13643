// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExcludeSystemPath`, from `sas/DescribeExcludeSystemPath.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists system directories that anti-ransomware backups leave out.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExcludeSystemPathRequest::new()
///     .page_size(1)
///     .current_page(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_exclude_system_path(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExcludeSystemPathRequest {
    /// **Required.** How many items a page holds at most. Range: at most 200.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeExcludeSystemPathRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeExcludeSystemPathRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeExcludeSystemPathRequest {
    type Response = DescribeExcludeSystemPathResponse;
    type Error = DescribeExcludeSystemPathError;
    const INFO: OperationInfo = super::operation("DescribeExcludeSystemPath")
        .required(&["PageSize", "CurrentPage"])
        .read_only();
    const ERRORS: &'static [DescribeExcludeSystemPathError] = &[
        DescribeExcludeSystemPathError::NoPermission,
        DescribeExcludeSystemPathError::ServerError,
    ];
}

impl Paginated for DescribeExcludeSystemPathRequest {
    type Item = ExcludePath;
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
        Some(&mut response.exclude_paths)
    }
}

/// Response to [`DescribeExcludeSystemPathRequest`].
#[non_exhaustive]
pub struct DescribeExcludeSystemPathResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FBBEB173-1F43-505F-A876-C03ECDF6****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The exclude paths that were found or are concerned, one entry each.
    pub exclude_paths: Vec<ExcludePath>,
}

response! {
    DescribeExcludeSystemPathResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ExcludePaths" => exclude_paths: list(""),
    }
}

/// The exclude paths that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ExcludePath {
    /// Path of the file, the entry or the URL. Example: `/bin/`.
    pub path: Option<String>,
    /// Operating system that the item runs. Example: `linux`.
    pub os: Option<String>,
}

response! {
    ExcludePath {
        "Path" => path: value,
        "Os" => os: value,
    }
}

/// Errors that the documentation of [`DescribeExcludeSystemPathRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeExcludeSystemPathError = super::DocumentedError;
