// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterMulticastDomainAssociations`, from `cbn/ListTransitRouterMulticastDomainAssociations.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches that belong to a multicast domain.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterMulticastDomainAssociationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_multicast_domain_associations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainAssociationsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 20.
    pub vswitch_ids: Vec<String>,
    /// Kind of resource that is tagged, moved or connected, such as a CEN instance or a VPC.
    pub resource_type: Option<String>,
    /// ID of the network or other resource that the call or the entry is about.
    pub resource_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListTransitRouterMulticastDomainAssociationsRequest {
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
    /// Sets `TransitRouterMulticastDomainId`.
    pub fn transit_router_multicast_domain_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
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
}

request! {
    ListTransitRouterMulticastDomainAssociationsRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "VSwitchIds" => vswitch_ids: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTransitRouterMulticastDomainAssociationsRequest {
    type Response = ListTransitRouterMulticastDomainAssociationsResponse;
    type Error = ListTransitRouterMulticastDomainAssociationsError;
    const INFO: OperationInfo = super::operation(
            "ListTransitRouterMulticastDomainAssociations",
        )
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [ListTransitRouterMulticastDomainAssociationsError] = &[
        ListTransitRouterMulticastDomainAssociationsError::IllegalParamNextToken,
        ListTransitRouterMulticastDomainAssociationsError::IllegalParamTransitRouterMulticastDomainId,
        ListTransitRouterMulticastDomainAssociationsError::IllegalParamMaxResults,
        ListTransitRouterMulticastDomainAssociationsError::InvalidParameter,
        ListTransitRouterMulticastDomainAssociationsError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterMulticastDomainAssociationsRequest {
    type Item = TransitRouterMulticastAssociation;
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
        Some(&mut response.transit_router_multicast_associations)
    }
}

/// Response to [`ListTransitRouterMulticastDomainAssociationsRequest`].
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainAssociationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CD0969B-A605-5D2D-BFF0-699FD182FB7F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// vSwitches of the multicast domain, one entry each.
    pub transit_router_multicast_associations: Vec<TransitRouterMulticastAssociation>,
}

response! {
    ListTransitRouterMulticastDomainAssociationsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "TransitRouterMulticastAssociations" => transit_router_multicast_associations: list(""),
    }
}

/// vSwitches of the multicast domain, one entry each.
#[non_exhaustive]
pub struct TransitRouterMulticastAssociation {
    /// Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it. Example: `tr-mcast-domain-91wpg6wbhchjeq****`.
    pub transit_router_multicast_domain_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-p90y3ymbbwuvy5****`.
    pub transit_router_attachment_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-p0wxk12u6okfkr8xy****`.
    pub vswitch_id: Option<String>,
    /// Whether the vSwitch is associated, being associated, or being removed. Example: `Dissociating`.
    pub status: Option<String>,
    /// Kind of resource that is tagged, moved or connected, such as a CEN instance or a VPC.
    pub resource_type: Option<String>,
    /// Account number of the owner of the resource, when that is not the caller.
    /// Example: `1210123456123456`.
    pub resource_owner_id: Option<i64>,
    /// ID of the network or other resource that the call or the entry is about.
    /// Example: `vpc-p0w9b7g9l90yofr0n****`.
    pub resource_id: Option<String>,
}

response! {
    TransitRouterMulticastAssociation {
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: value,
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "VSwitchId" => vswitch_id: value,
        "Status" => status: value,
        "ResourceType" => resource_type: value,
        "ResourceOwnerId" => resource_owner_id: value,
        "ResourceId" => resource_id: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterMulticastDomainAssociationsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamTransitRouterMulticastDomainId`](super::DocumentedError::IllegalParamTransitRouterMulticastDomainId)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterMulticastDomainAssociationsError = super::DocumentedError;
