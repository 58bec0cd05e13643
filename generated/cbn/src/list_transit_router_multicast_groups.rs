// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterMulticastGroups`, from `cbn/ListTransitRouterMulticastGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists sources and members of the groups in a multicast domain.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterMulticastGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_multicast_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterMulticastGroupsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// Multicast address that the group is reached at.
    pub group_ip_address: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 20.
    pub vswitch_ids: Vec<String>,
    /// Multicast domains of other regions that are members of the group. Items: at most 20.
    pub peer_transit_router_multicast_domains: Vec<String>,
    /// Whether multicast resources are network interfaces in VPCs or transit routers in other regions.
    pub resource_type: Option<String>,
    /// ID of the network or other resource that the call or the entry is about.
    pub resource_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Whether sources of multicast groups are listed; with the switch for members also unset, both
    /// are.
    pub is_group_source: Option<bool>,
    /// Whether members of multicast groups are listed; with the switch for sources also unset, both
    /// are.
    pub is_group_member: Option<bool>,
    /// Network interfaces that take part in the multicast group. Items: at most 20.
    pub network_interface_ids: Vec<String>,
}

impl ListTransitRouterMulticastGroupsRequest {
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
    /// Sets `GroupIpAddress`.
    pub fn group_ip_address(mut self, value: impl Into<String>) -> Self {
        self.group_ip_address = Some(value.into());
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
    /// Sets `PeerTransitRouterMulticastDomains`.
    pub fn peer_transit_router_multicast_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.peer_transit_router_multicast_domains = value
            .into_iter()
            .map(Into::into)
            .collect();
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
    /// Sets `IsGroupSource`.
    #[inline]
    pub fn is_group_source(mut self, value: bool) -> Self {
        self.is_group_source = Some(value);
        self
    }
    /// Sets `IsGroupMember`.
    #[inline]
    pub fn is_group_member(mut self, value: bool) -> Self {
        self.is_group_member = Some(value);
        self
    }
    /// Sets `NetworkInterfaceIds`.
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTransitRouterMulticastGroupsRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "GroupIpAddress" => group_ip_address: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "VSwitchIds" => vswitch_ids: query,
        "PeerTransitRouterMulticastDomains" => peer_transit_router_multicast_domains: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "IsGroupSource" => is_group_source: query,
        "IsGroupMember" => is_group_member: query,
        "NetworkInterfaceIds" => network_interface_ids: query,
    }
}

impl Operation for ListTransitRouterMulticastGroupsRequest {
    type Response = ListTransitRouterMulticastGroupsResponse;
    type Error = ListTransitRouterMulticastGroupsError;
    const INFO: OperationInfo = super::operation("ListTransitRouterMulticastGroups")
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [ListTransitRouterMulticastGroupsError] = &[
        ListTransitRouterMulticastGroupsError::IllegalParamNextToken,
        ListTransitRouterMulticastGroupsError::IllegalParamTransitRouterMulticastDomainId,
        ListTransitRouterMulticastGroupsError::IllegalParamMaxResults,
        ListTransitRouterMulticastGroupsError::InvalidParameter,
        ListTransitRouterMulticastGroupsError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterMulticastGroupsRequest {
    type Item = TransitRouterMulticastGroup;
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
        Some(&mut response.transit_router_multicast_groups)
    }
}

/// Response to [`ListTransitRouterMulticastGroupsRequest`].
#[non_exhaustive]
pub struct ListTransitRouterMulticastGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FB3C4A16-0933-5850-9D43-0C3EA37BCBFB`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// Sources and members of the groups, one entry each.
    pub transit_router_multicast_groups: Vec<TransitRouterMulticastGroup>,
}

response! {
    ListTransitRouterMulticastGroupsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "TransitRouterMulticastGroups" => transit_router_multicast_groups: list(""),
    }
}

/// Sources and members of the groups, one entry each.
#[non_exhaustive]
pub struct TransitRouterMulticastGroup {
    /// Multicast address that the group is reached at. Example: `239.XX.XX.2`.
    pub group_ip_address: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-g3kz2k3u76amsk****`.
    pub transit_router_attachment_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-p0w9s2ig1jnwgrbzl****`.
    pub vswitch_id: Option<String>,
    /// ID of the elastic network interface that the item belongs to or stands for.
    /// Example: `eni-p0weuda3lszwzjly****`.
    pub network_interface_id: Option<String>,
    /// Multicast domain of another region that is a member of the group.
    /// Example: `tr-mcast-domain-91wpg6wbhchjeq****`.
    pub peer_transit_router_multicast_domain_id: Option<String>,
    /// Whether the multicast resource is ready, being registered, or being removed.
    /// Example: `Registered`.
    pub status: Option<String>,
    /// Whether the resource sends to the multicast group. Example: `false`.
    pub group_source: Option<bool>,
    /// Whether the resource receives the traffic of the multicast group. Example: `true`.
    pub group_member: Option<bool>,
    /// What kind of member the resource is in the group. Example: `Static`.
    pub member_type: Option<String>,
    /// What kind of source the resource is in the group. Example: `Static`.
    pub source_type: Option<String>,
    /// Whether multicast resources are network interfaces in VPCs or transit routers in other regions.
    /// Example: `VPC`.
    pub resource_type: Option<String>,
    /// Account number of the owner of the resource, when that is not the caller.
    /// Example: `253460731706911258`.
    pub resource_owner_id: Option<i64>,
    /// ID of the network or other resource that the call or the entry is about.
    /// Example: `vpc-p0w9alkte4w2htrqe****`.
    pub resource_id: Option<String>,
    /// Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it. Example: `tr-mcast-domain-kx0vk0v7fz8kx4****`.
    pub transit_router_multicast_domain_id: Option<String>,
}

response! {
    TransitRouterMulticastGroup {
        "GroupIpAddress" => group_ip_address: value,
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "VSwitchId" => vswitch_id: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "PeerTransitRouterMulticastDomainId" => peer_transit_router_multicast_domain_id: value,
        "Status" => status: value,
        "GroupSource" => group_source: value,
        "GroupMember" => group_member: value,
        "MemberType" => member_type: value,
        "SourceType" => source_type: value,
        "ResourceType" => resource_type: value,
        "ResourceOwnerId" => resource_owner_id: value,
        "ResourceId" => resource_id: value,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterMulticastGroupsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamTransitRouterMulticastDomainId`](super::DocumentedError::IllegalParamTransitRouterMulticastDomainId)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterMulticastGroupsError = super::DocumentedError;
