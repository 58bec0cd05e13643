// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafPolicyValidDomains`, from `dcdn/DescribeDcdnWafPolicyValidDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Lists the domain names to which a custom protection policy can be bound.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafPolicyValidDomainsRequest::new()
///     .defense_scene("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_waf_policy_valid_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsRequest {
    /// **Required.** Protection module the policy belongs to.
    pub defense_scene: Option<String>,
    /// Part of the name the domains are to have.
    pub domain_name_like: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 500.
    pub page_size: Option<i32>,
}

impl DescribeDcdnWafPolicyValidDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefenseScene`, which is required.
    pub fn defense_scene(mut self, value: impl Into<String>) -> Self {
        self.defense_scene = Some(value.into());
        self
    }
    /// Sets `DomainNameLike`.
    pub fn domain_name_like(mut self, value: impl Into<String>) -> Self {
        self.domain_name_like = Some(value.into());
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
    DescribeDcdnWafPolicyValidDomainsRequest {
        "DefenseScene" => defense_scene: query,
        "DomainNameLike" => domain_name_like: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDcdnWafPolicyValidDomainsRequest {
    type Response = DescribeDcdnWafPolicyValidDomainsResponse;
    type Error = DescribeDcdnWafPolicyValidDomainsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafPolicyValidDomains")
        .required(&["DefenseScene"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnWafPolicyValidDomainsError] = &[
        DescribeDcdnWafPolicyValidDomainsError::InvalidParameter2,
    ];
}

impl Paginated for DescribeDcdnWafPolicyValidDomainsRequest {
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

/// Response to [`DescribeDcdnWafPolicyValidDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92C630`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    DescribeDcdnWafPolicyValidDomainsResponse {
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
    /// Name that the policy goes by. Example: `test1`.
    pub policy_name: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `1000001`.
    pub policy_id: Option<i64>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Which kind of policy it is or is to be. Example: `default`.
    pub policy_type: Option<String>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    Domain {
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "DomainName" => domain_name: value,
        "PolicyType" => policy_type: value,
        "Policies" => policies: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnWafPolicyValidDomainsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DescribeDcdnWafPolicyValidDomainsError = super::DocumentedError;
