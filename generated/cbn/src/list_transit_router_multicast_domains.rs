// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterMulticastDomains`, from `cbn/ListTransitRouterMulticastDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the multicast domains of a CEN instance or transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterMulticastDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_multicast_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl ListTransitRouterMulticastDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterMulticastDomainId`.
    pub fn transit_router_multicast_domain_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTransitRouterMulticastDomainsRequest {
        "ClientToken" => client_token: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListTransitRouterMulticastDomainsRequest {
    type Response = ListTransitRouterMulticastDomainsResponse;
    type Error = ListTransitRouterMulticastDomainsError;
    const INFO: OperationInfo = super::operation("ListTransitRouterMulticastDomains")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRouterMulticastDomainsError] = &[
        ListTransitRouterMulticastDomainsError::IllegalParamNextToken,
        ListTransitRouterMulticastDomainsError::IllegalParamTrInstance,
        ListTransitRouterMulticastDomainsError::IllegalParamCenId,
        ListTransitRouterMulticastDomainsError::IllegalParamMaxResults,
        ListTransitRouterMulticastDomainsError::InvalidParameter,
        ListTransitRouterMulticastDomainsError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterMulticastDomainsRequest {
    type Item = TransitRouterMulticastDomain;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.transit_router_multicast_domains)
    }
}

/// Response to [`ListTransitRouterMulticastDomainsRequest`].
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A0F93D1-FD6C-56FC-B6D2-668FC92D12D2`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// Multicast domains that meet the conditions, with their states.
    pub transit_router_multicast_domains: Vec<TransitRouterMulticastDomain>,
}

response! {
    ListTransitRouterMulticastDomainsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "TransitRouterMulticastDomains" => transit_router_multicast_domains: list(""),
    }
}

/// Multicast domains that meet the conditions, with their states.
#[non_exhaustive]
pub struct TransitRouterMulticastDomain {
    /// Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it. Example: `tr-mcast-domain-3r3bvbypxqheej****`.
    pub transit_router_multicast_domain_id: Option<String>,
    /// Label of the multicast domain, for people to recognize it by. Example: `nametest`.
    pub transit_router_multicast_domain_name: Option<String>,
    /// Free text that tells people about the multicast domain. Example: `desctest`.
    pub transit_router_multicast_domain_description: Option<String>,
    /// Whether the multicast domain can be used. Example: `Active`.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-bp1c23ijrl6d6c226h***`.
    pub transit_router_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-h19xdb0qy2b3irka8z`.
    pub cen_id: Option<String>,
}

response! {
    TransitRouterMulticastDomain {
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: value,
        "TransitRouterMulticastDomainName" => transit_router_multicast_domain_name: value,
        "TransitRouterMulticastDomainDescription" => transit_router_multicast_domain_description: value,
        "Status" => status: value,
        "Tags" => tags: list(""),
        "TransitRouterId" => transit_router_id: value,
        "RegionId" => region_id: value,
        "CenId" => cen_id: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterMulticastDomainsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamTrInstance`](super::DocumentedError::IllegalParamTrInstance)
/// - [`IllegalParamCenId`](super::DocumentedError::IllegalParamCenId)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterMulticastDomainsError = super::DocumentedError;
