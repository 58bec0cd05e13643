// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveUserDomains`, from `live/DescribeLiveUserDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the account's live domains, filtered by name, type, region, status, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveUserDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_user_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveUserDomainsRequest {
    /// Which kind of live domain name it is or is to be.
    pub live_domain_type: Option<String>,
    /// How many items a page holds at most. Range: at most 500.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the region goes by.
    pub region_name: Option<String>,
    /// How the domain name in the request is matched: in part or exactly.
    pub domain_search_type: Option<String>,
    /// State of the domain name, to narrow the list down to or to be put into.
    pub domain_status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeLiveUserDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LiveDomainType`.
    pub fn live_domain_type(mut self, value: impl Into<String>) -> Self {
        self.live_domain_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `RegionName`.
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeLiveUserDomainsRequest {
        "LiveDomainType" => live_domain_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DomainName" => domain_name: query,
        "RegionName" => region_name: query,
        "DomainSearchType" => domain_search_type: query,
        "DomainStatus" => domain_status: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeLiveUserDomainsRequest {
    type Response = DescribeLiveUserDomainsResponse;
    type Error = DescribeLiveUserDomainsError;
    const INFO: OperationInfo = super::operation("DescribeLiveUserDomains").read_only();
    const ERRORS: &'static [DescribeLiveUserDomainsError] = &[
        DescribeLiveUserDomainsError::InvalidPageNumberValueNotSupported,
        DescribeLiveUserDomainsError::InvalidPageSizeValueNotSupported,
        DescribeLiveUserDomainsError::InvalidDomainStatusValueNotSupported,
        DescribeLiveUserDomainsError::InvalidDomainNameMalformed,
        DescribeLiveUserDomainsError::InvalidDomainSearchTypeValueNotSupported,
        DescribeLiveUserDomainsError::InvalidDomainSearchTypeMalformed,
        DescribeLiveUserDomainsError::InvalidLiveDomainTypeValueNotSupported,
    ];
}

impl Paginated for DescribeLiveUserDomainsRequest {
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
        Some(&mut response.domains.as_mut()?.page_data)
    }
}

/// Response to [`DescribeLiveUserDomainsRequest`].
#[non_exhaustive]
pub struct DescribeLiveUserDomainsResponse {
    /// The domain names that are concerned.
    pub domains: Option<Domains>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4EBD2BF-5EB0-4476-8829-9D94E1B15267`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    DescribeLiveUserDomainsResponse {
        "Domains" => domains: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The domain names that are concerned.
#[non_exhaustive]
pub struct Domains {
    /// What was measured or stored about the page.
    pub page_data: Vec<PageData>,
}

response! {
    Domains {
        "PageData" => page_data: list(""),
    }
}

/// What was measured or stored about the page.
#[non_exhaustive]
pub struct PageData {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `learn.developer.aliyundoc.com`.
    pub cname: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Domain name that the call or the item is about. Example: `demo.aliyundoc.com`.
    pub domain_name: Option<String>,
    /// When the item was created. Example: `2017-08-29T12:15:36Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2017-12-29T12:15:36Z`.
    pub gmt_modified: Option<Timestamp>,
    /// State that the live domain name is in. Example: `online`.
    pub live_domain_status: Option<String>,
    /// Which kind of live domain name it is or is to be. Example: `liveVideo`.
    pub live_domain_type: Option<String>,
    /// Name that the region goes by. Example: `cn-beijing`.
    pub region_name: Option<String>,
}

response! {
    PageData {
        "Cname" => cname: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "LiveDomainStatus" => live_domain_status: value,
        "LiveDomainType" => live_domain_type: value,
        "RegionName" => region_name: value,
    }
}

/// Errors that the documentation of [`DescribeLiveUserDomainsRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
/// - [`InvalidDomainStatusValueNotSupported`](super::DocumentedError::InvalidDomainStatusValueNotSupported)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidDomainSearchTypeValueNotSupported`](super::DocumentedError::InvalidDomainSearchTypeValueNotSupported)
/// - [`InvalidDomainSearchTypeMalformed`](super::DocumentedError::InvalidDomainSearchTypeMalformed)
/// - [`InvalidLiveDomainTypeValueNotSupported`](super::DocumentedError::InvalidLiveDomainTypeValueNotSupported)
pub type DescribeLiveUserDomainsError = super::DocumentedError;
