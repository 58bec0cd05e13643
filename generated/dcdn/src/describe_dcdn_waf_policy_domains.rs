// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafPolicyDomains`, from `dcdn/DescribeDcdnWafPolicyDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the accelerated domain names that a given WAF protection policy covers.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafPolicyDomainsRequest::new()
///     .policy_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_waf_policy_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomainsRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 500.
    pub page_size: Option<i32>,
}

impl DescribeDcdnWafPolicyDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
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
    DescribeDcdnWafPolicyDomainsRequest {
        "PolicyId" => policy_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDcdnWafPolicyDomainsRequest {
    type Response = DescribeDcdnWafPolicyDomainsResponse;
    type Error = DescribeDcdnWafPolicyDomainsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafPolicyDomains")
        .required(&["PolicyId"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnWafPolicyDomainsError] = &[
        DescribeDcdnWafPolicyDomainsError::InvalidParameter2,
    ];
}

impl Paginated for DescribeDcdnWafPolicyDomainsRequest {
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

/// Response to [`DescribeDcdnWafPolicyDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomainsResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `153ca2cd-3c01-44be-b480-64dbc6c88630`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    DescribeDcdnWafPolicyDomainsResponse {
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
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    Domain {
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnWafPolicyDomainsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DescribeDcdnWafPolicyDomainsError = super::DocumentedError;
