// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafDomains`, from `dcdn/DescribeDcdnWafDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the accelerated domain names under WAF protection, with fuzzy search.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_waf_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafDomainsRequest {
    /// The query args that are concerned.
    pub query_args: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 500.
    pub page_size: Option<i32>,
}

impl DescribeDcdnWafDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DescribeDcdnWafDomainsRequest {
        "QueryArgs" => query_args: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDcdnWafDomainsRequest {
    type Response = DescribeDcdnWafDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafDomains").read_only();
}

impl Paginated for DescribeDcdnWafDomainsRequest {
    type Item = Domain;
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
        Some(&mut response.domains)
    }
}

/// Response to [`DescribeDcdnWafDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafDomainsResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `153ca2cd-3c01-44be-b408-64dbc6c88630`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    DescribeDcdnWafDomainsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Domains" => domains: list(""),
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// How many there are of this: policy. Example: `3`.
    pub policy_count: Option<i32>,
    /// Tag that the client IP address carries. Example: `X-Forwarded-For`.
    pub client_ip_tag: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    Domain {
        "PolicyCount" => policy_count: value,
        "ClientIpTag" => client_ip_tag: value,
        "DomainName" => domain_name: value,
    }
}
