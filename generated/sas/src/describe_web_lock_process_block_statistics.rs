// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockProcessBlockStatistics`, from `sas/DescribeWebLockProcessBlockStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on processes blocked by web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockProcessBlockStatisticsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_lock_process_block_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockProcessBlockStatisticsRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeWebLockProcessBlockStatisticsRequest {
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
    DescribeWebLockProcessBlockStatisticsRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeWebLockProcessBlockStatisticsRequest {
    type Response = DescribeWebLockProcessBlockStatisticsResponse;
    type Error = DescribeWebLockProcessBlockStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeWebLockProcessBlockStatistics")
        .read_only();
    const ERRORS: &'static [DescribeWebLockProcessBlockStatisticsError] = &[
        DescribeWebLockProcessBlockStatisticsError::NoPermission,
        DescribeWebLockProcessBlockStatisticsError::ServerError,
    ];
}

impl Paginated for DescribeWebLockProcessBlockStatisticsRequest {
    type Item = WebLockProcessBlockStatisticList;
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

/// Response to [`DescribeWebLockProcessBlockStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeWebLockProcessBlockStatisticsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<WebLockProcessBlockStatisticList>,
}

response! {
    DescribeWebLockProcessBlockStatisticsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct WebLockProcessBlockStatisticList {
    /// How many items or events were counted. Example: `20`.
    pub count: Option<i32>,
    /// How far the work has come. Example: `cron`.
    pub process: Option<String>,
}

response! {
    WebLockProcessBlockStatisticList {
        "Count" => count: value,
        "Process" => process: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockProcessBlockStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockProcessBlockStatisticsError = super::DocumentedError;
