// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainList`, from `sas/DescribeDomainList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the domain assets with their IP addresses, optionally searching by name fragment.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Domain name that belongs to the fuzzy.
    pub fuzzy_domain: Option<String>,
    /// Which kind of domain name it is or is to be.
    pub domain_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeDomainListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `FuzzyDomain`.
    pub fn fuzzy_domain(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_domain = Some(value.into());
        self
    }
    /// Sets `DomainType`.
    pub fn domain_type(mut self, value: impl Into<String>) -> Self {
        self.domain_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeDomainListRequest {
        "SourceIp" => source_ip: query,
        "FuzzyDomain" => fuzzy_domain: query,
        "DomainType" => domain_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeDomainListRequest {
    type Response = DescribeDomainListResponse;
    type Error = DescribeDomainListError;
    const INFO: OperationInfo = super::operation("DescribeDomainList").read_only();
    const ERRORS: &'static [DescribeDomainListError] = &[
        DescribeDomainListError::NoPermission,
        DescribeDomainListError::ServerError,
    ];
}

impl Paginated for DescribeDomainListRequest {
    type Item = DomainListResponseList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.domain_list_response_list)
    }
}

/// Response to [`DescribeDomainListRequest`].
#[non_exhaustive]
pub struct DescribeDomainListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind domain name list response that were found or are concerned.
    pub domain_list_response_list: Vec<DomainListResponseList>,
}

response! {
    DescribeDomainListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "DomainListResponseList" => domain_list_response_list: list(""),
    }
}

/// Items of the kind domain name list response that were found or are concerned.
#[non_exhaustive]
pub struct DomainListResponseList {
    /// Items of the kind IP address that were found or are concerned. Example: `1.2.XX.XX,1.0.XX.XX`.
    pub ip_list: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
}

response! {
    DomainListResponseList {
        "IpList" => ip_list: value,
        "Domain" => domain: value,
    }
}

/// Errors that the documentation of [`DescribeDomainListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeDomainListError = super::DocumentedError;
