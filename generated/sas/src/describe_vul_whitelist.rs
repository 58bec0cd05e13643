// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulWhitelist`, from `sas/DescribeVulWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Lists the vulnerability whitelist, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulWhitelistRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vul_whitelist(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulWhitelistRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeVulWhitelistRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeVulWhitelistRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeVulWhitelistRequest {
    type Response = DescribeVulWhitelistResponse;
    type Error = DescribeVulWhitelistError;
    const INFO: OperationInfo = super::operation("DescribeVulWhitelist").read_only();
    const ERRORS: &'static [DescribeVulWhitelistError] = &[
        DescribeVulWhitelistError::NoPermission,
        DescribeVulWhitelistError::ServerError,
    ];
}

impl Paginated for DescribeVulWhitelistRequest {
    type Item = VulWhitelist;
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
        Some(&mut response.vul_whitelists)
    }
}

/// Response to [`DescribeVulWhitelistRequest`].
#[non_exhaustive]
pub struct DescribeVulWhitelistResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `74F97EF7-B543-43FD-A4E9-18456731F9C5`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// The vul whitelists that were found or are concerned, one entry each.
    pub vul_whitelists: Vec<VulWhitelist>,
}

response! {
    DescribeVulWhitelistResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "VulWhitelists" => vul_whitelists: list(""),
    }
}

/// The vul whitelists that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VulWhitelist {
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// What is known about the target. Example: `{"type":"GroupId","groupIds":[916****],"uuids":[]}`.
    pub target_info: Option<String>,
    /// Name that the alias goes by. Example: `RHSA-2017:3263: curl security update`.
    pub alias_name: Option<String>,
    /// Name that people know the item by. Example: `oval:com.redhat.rhsa:def:20173263`.
    pub name: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `ignore`.
    pub reason: Option<String>,
    /// Identifier of the item within its collection. Example: `1275`.
    pub id: Option<String>,
    /// What is let pass, such as a flaw as JSON or the lists of a rule. Example: `text`.
    pub whitelist: Option<String>,
}

response! {
    VulWhitelist {
        "Type" => type_: value,
        "TargetInfo" => target_info: value,
        "AliasName" => alias_name: value,
        "Name" => name: value,
        "Reason" => reason: value,
        "Id" => id: value,
        "Whitelist" => whitelist: value,
    }
}

/// Errors that the documentation of [`DescribeVulWhitelistRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulWhitelistError = super::DocumentedError;
