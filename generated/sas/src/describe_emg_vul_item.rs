// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEmgVulItem`, from `sas/DescribeEmgVulItem.md`.

use alicloud_runtime::codegen::*;

/// Lists urgent vulnerabilities with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeEmgVulItemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_emg_vul_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEmgVulItemRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// State of the risk, to narrow the list down to or to be put into.
    pub risk_status: Option<String>,
    /// Which kind of scan it is or is to be.
    pub scan_type: Option<String>,
    /// Which kind of check it is or is to be.
    pub check_type: Option<i32>,
    /// Name that the vul goes by.
    pub vul_name: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeEmgVulItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RiskStatus`.
    pub fn risk_status(mut self, value: impl Into<String>) -> Self {
        self.risk_status = Some(value.into());
        self
    }
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
    /// Sets `CheckType`.
    #[inline]
    pub fn check_type(mut self, value: i32) -> Self {
        self.check_type = Some(value);
        self
    }
    /// Sets `VulName`.
    pub fn vul_name(mut self, value: impl Into<String>) -> Self {
        self.vul_name = Some(value.into());
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
    DescribeEmgVulItemRequest {
        "Lang" => lang: query,
        "RiskStatus" => risk_status: query,
        "ScanType" => scan_type: query,
        "CheckType" => check_type: query,
        "VulName" => vul_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeEmgVulItemRequest {
    type Response = DescribeEmgVulItemResponse;
    type Error = DescribeEmgVulItemError;
    const INFO: OperationInfo = super::operation("DescribeEmgVulItem").read_only();
    const ERRORS: &'static [DescribeEmgVulItemError] = &[
        DescribeEmgVulItemError::NoPermission,
        DescribeEmgVulItemError::UnknownError,
        DescribeEmgVulItemError::ServerError,
    ];
}

impl Paginated for DescribeEmgVulItemRequest {
    type Item = GroupedVulItem;
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
        Some(&mut response.grouped_vul_items)
    }
}

/// Response to [`DescribeEmgVulItemRequest`].
#[non_exhaustive]
pub struct DescribeEmgVulItemResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC1868ED-A0E1-4D1C-BF7E-10DC0C34B3C3`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The grouped vul items that were found or are concerned, one entry each.
    pub grouped_vul_items: Vec<GroupedVulItem>,
}

response! {
    DescribeEmgVulItemResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "GroupedVulItems" => grouped_vul_items: list(""),
    }
}

/// The grouped vul items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupedVulItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `30`.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `scan`.
    pub type_: Option<String>,
    /// Which kind of check it is or is to be. Example: `1`.
    pub check_type: Option<i32>,
    /// When the test last ran, in milliseconds since 1970. Example: `1619286031000`.
    pub gmt_last_check: Option<i64>,
    /// How far the work has come. Example: `50`.
    pub progress: Option<i32>,
    /// When the flaw became public, in milliseconds since 1970. Example: `1618887687000`.
    pub gmt_publish: Option<i64>,
    /// How many there are of this: pending. Example: `0`.
    pub pending_count: Option<i32>,
    /// Name that the alias goes by. Example: `text`.
    pub alias_name: Option<String>,
    /// Name that people know the item by. Example: `scan:AVD-2021-179344`.
    pub name: Option<String>,
    /// Whether attacks on the flaw can be stopped inside the running application. Example: `1`.
    pub rasp_defend: Option<i32>,
}

response! {
    GroupedVulItem {
        "Status" => status: value,
        "Type" => type_: value,
        "CheckType" => check_type: value,
        "GmtLastCheck" => gmt_last_check: value,
        "Progress" => progress: value,
        "GmtPublish" => gmt_publish: value,
        "PendingCount" => pending_count: value,
        "AliasName" => alias_name: value,
        "Name" => name: value,
        "RaspDefend" => rasp_defend: value,
    }
}

/// Errors that the documentation of [`DescribeEmgVulItemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeEmgVulItemError = super::DocumentedError;
