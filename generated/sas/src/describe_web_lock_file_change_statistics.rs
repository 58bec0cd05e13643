// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockFileChangeStatistics`, from `sas/DescribeWebLockFileChangeStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on file changes seen by web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockFileChangeStatisticsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_lock_file_change_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockFileChangeStatisticsRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeWebLockFileChangeStatisticsRequest {
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
}

request! {
    DescribeWebLockFileChangeStatisticsRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeWebLockFileChangeStatisticsRequest {
    type Response = DescribeWebLockFileChangeStatisticsResponse;
    type Error = DescribeWebLockFileChangeStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeWebLockFileChangeStatistics")
        .read_only();
    const ERRORS: &'static [DescribeWebLockFileChangeStatisticsError] = &[
        DescribeWebLockFileChangeStatisticsError::NoPermission,
        DescribeWebLockFileChangeStatisticsError::ServerError,
    ];
}

impl Paginated for DescribeWebLockFileChangeStatisticsRequest {
    type Item = WebLockFileChangeStatisticList;
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
        Some(&mut response.list)
    }
}

/// Response to [`DescribeWebLockFileChangeStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeWebLockFileChangeStatisticsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `709A8C3D-A543-5B79-AB75-361B206F71D9`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<WebLockFileChangeStatisticList>,
}

response! {
    DescribeWebLockFileChangeStatisticsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct WebLockFileChangeStatisticList {
    /// How many items or events were counted. Example: `33`.
    pub count: Option<i32>,
    /// Path of the file that was changed. Example: `/tmp`.
    pub file: Option<String>,
}

response! {
    WebLockFileChangeStatisticList {
        "Count" => count: value,
        "File" => file: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockFileChangeStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockFileChangeStatisticsError = super::DocumentedError;
