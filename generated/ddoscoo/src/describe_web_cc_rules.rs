// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebCCRules`, from `ddoscoo/DescribeWebCCRules.md`.

use alicloud_runtime::codegen::*;

/// Lists a website's custom frequency control rules.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebCCRulesRequest::new()
///     .domain("www.aliyun.com")
///     .page_size("10");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_cc_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeWebCCRulesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
}

impl DescribeWebCCRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeWebCCRulesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeWebCCRulesRequest {
    type Response = DescribeWebCCRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebCCRules")
        .required(&["Domain", "PageSize"])
        .read_only();
}

impl Paginated for DescribeWebCCRulesRequest {
    type Item = WebCCRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.web_cc_rules)
    }
}

/// Response to [`DescribeWebCCRulesRequest`].
#[non_exhaustive]
pub struct DescribeWebCCRulesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAED912D-909E-45F0-AF74-AC0CCDCAE314`.
    pub request_id: Option<String>,
    /// Rules that apply to the web CC, one entry each.
    pub web_cc_rules: Vec<WebCCRule>,
}

response! {
    DescribeWebCCRulesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "WebCCRules" => web_cc_rules: list(""),
    }
}

/// Rules that apply to the web CC, one entry each.
#[non_exhaustive]
pub struct WebCCRule {
    /// How long a record may be kept before it is fetched anew. Example: `60`.
    pub ttl: Option<i32>,
    /// What happens to a client over the limit. Example: `close`.
    pub act: Option<String>,
    /// Time from one run, check or data point to the next. Example: `5`.
    pub interval: Option<i32>,
    /// Way of working, out of those that the service offers. Example: `prefix`.
    pub mode: Option<String>,
    /// Name that people know the item by. Example: `wq`.
    pub name: Option<String>,
    /// Address or path of the resource. Example: `/hello`.
    pub uri: Option<String>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
}

response! {
    WebCCRule {
        "Ttl" => ttl: value,
        "Act" => act: value,
        "Interval" => interval: value,
        "Mode" => mode: value,
        "Name" => name: value,
        "Uri" => uri: value,
        "Count" => count: value,
    }
}
