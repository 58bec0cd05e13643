// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnIpaUserDomains`, from `dcdn/DescribeDcdnIpaUserDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainStatus, Tag, UserDomainSource};

/// Lists the IPA-accelerated domain names of the account, with fuzzy search and status filter.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnIpaUserDomainsRequest::new()
///     .domain_search_type("fuzzy_match");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_ipa_user_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsRequest {
    /// Whether domain names still under review, or whose review or setup failed, are listed too.
    /// Example: `false`.
    pub check_domain_show: Option<bool>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How the domain name in the request is matched: in part or exactly.
    /// Default: `fuzzy_match`. Example: `fuzzy_match`.
    pub domain_search_type: Option<String>,
    /// State of the domain name, to narrow the list down to or to be put into. Example: `online`.
    pub domain_status: Option<String>,
    /// Whether domains with the feature are listed, or those without. Example: `config`.
    pub func_filter: Option<String>,
    /// ID of the func that the call is about. Example: `98`.
    pub func_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 100000. Example: `20`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 500. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeDcdnIpaUserDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckDomainShow`.
    #[inline]
    pub fn check_domain_show(mut self, value: bool) -> Self {
        self.check_domain_show = Some(value);
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `DomainSearchType`.
    pub fn domain_search_type(mut self, value: impl Into<String>) -> Self {
        self.domain_search_type = Some(value.into());
        self
    }
    /// Sets `DomainStatus`.
    pub fn domain_status(mut self, value: impl Into<String>) -> Self {
        self.domain_status = Some(value.into());
        self
    }
    /// Sets `FuncFilter`.
    pub fn func_filter(mut self, value: impl Into<String>) -> Self {
        self.func_filter = Some(value.into());
        self
    }
    /// Sets `FuncId`.
    pub fn func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDcdnIpaUserDomainsRequest {
        "CheckDomainShow" => check_domain_show: query,
        "DomainName" => domain_name: query,
        "DomainSearchType" => domain_search_type: query,
        "DomainStatus" => domain_status: query,
        "FuncFilter" => func_filter: query,
        "FuncId" => func_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeDcdnIpaUserDomainsRequest {
    type Response = DescribeDcdnIpaUserDomainsResponse;
    type Error = DescribeDcdnIpaUserDomainsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnIpaUserDomains")
        .read_only();
    const ERRORS: &'static [DescribeDcdnIpaUserDomainsError] = &[
        DescribeDcdnIpaUserDomainsError::InvalidPageNumberValueNotSupported,
        DescribeDcdnIpaUserDomainsError::InvalidPageSizeValueNotSupported,
        DescribeDcdnIpaUserDomainsError::InvalidDomainStatusValueNotSupported,
        DescribeDcdnIpaUserDomainsError::InvalidDomainNameMalformed,
        DescribeDcdnIpaUserDomainsError::InvalidDomainSearchTypeValueNotSupported,
    ];
}

impl Paginated for DescribeDcdnIpaUserDomainsRequest {
    type Item = PageData;
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

/// Response to [`DescribeDcdnIpaUserDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsResponse {
    /// Domain names, one entry each.
    pub domains: Vec<PageData>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `5`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA75AADB-5E25-4970-B480-EAA1F5658483`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
}

response! {
    DescribeDcdnIpaUserDomainsResponse {
        "Domains" => domains: list("PageData"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct PageData {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `example4.com.w.alikunlun.com`.
    pub cname: Option<String>,
    /// Free text that describes the item to people. Example: `audit failed`.
    pub description: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How the domain name stands with the service at present. Example: `online`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// When the item was created. Example: `2015-10-23T09:23:29Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2015-10-23T09:23:29Z`.
    pub gmt_modified: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `abcd1234abcd1234`.
    pub resource_group_id: Option<String>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<String>,
    /// Whether the domain name has been moved to a sandbox. Example: `normal`.
    pub sandbox: Option<String>,
    /// The sources that were found or are concerned, one entry each.
    pub sources: Vec<UserDomainSource>,
}

response! {
    PageData {
        "Cname" => cname: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "DomainStatus" => domain_status: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "ResourceGroupId" => resource_group_id: value,
        "SSLProtocol" => ssl_protocol: value,
        "Sandbox" => sandbox: value,
        "Sources" => sources: list("Source"),
    }
}

/// Errors that the documentation of [`DescribeDcdnIpaUserDomainsRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
/// - [`InvalidDomainStatusValueNotSupported`](super::DocumentedError::InvalidDomainStatusValueNotSupported)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidDomainSearchTypeValueNotSupported`](super::DocumentedError::InvalidDomainSearchTypeValueNotSupported)
pub type DescribeDcdnIpaUserDomainsError = super::DocumentedError;
