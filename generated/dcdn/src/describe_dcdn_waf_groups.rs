// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafGroups`, from `dcdn/DescribeDcdnWafGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Lists the custom WAF rule groups of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_waf_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsRequest {
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// The query args that are concerned.
    pub query_args: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeDcdnWafGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `QueryArgs`.
    pub fn query_args(mut self, value: impl Into<String>) -> Self {
        self.query_args = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    DescribeDcdnWafGroupsRequest {
        "Language" => language: query,
        "QueryArgs" => query_args: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDcdnWafGroupsRequest {
    type Response = DescribeDcdnWafGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafGroups").read_only();
}

impl Paginated for DescribeDcdnWafGroupsRequest {
    type Item = WafGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.waf_groups)
    }
}

/// Response to [`DescribeDcdnWafGroupsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `16`.
    pub total_count: Option<i32>,
    /// The WAF groups that were found or are concerned, one entry each.
    pub waf_groups: Vec<WafGroup>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

response! {
    DescribeDcdnWafGroupsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "WafGroups" => waf_groups: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// The WAF groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct WafGroup {
    /// When the item was last changed. Example: `2020-04-12 22:25:11`.
    pub gmt_modified: Option<String>,
    /// Identifier of the item within its collection. Example: `30000156`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `DCDN-test-operation-reports-1`.
    pub name: Option<String>,
    /// How many there are of this: rule. Example: `452`.
    pub rule_count: Option<i32>,
    /// ID of the template whose settings are used or shown. Example: `1012`.
    pub template_id: Option<i64>,
    /// Whether the group follows updates. Example: `on`.
    pub subscribe: Option<String>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    WafGroup {
        "GmtModified" => gmt_modified: value,
        "Id" => id: value,
        "Name" => name: value,
        "RuleCount" => rule_count: value,
        "TemplateId" => template_id: value,
        "Subscribe" => subscribe: value,
        "Policies" => policies: list(""),
    }
}
