// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeregisterTransitRouterMulticastGroupMembers`, from `cbn/DeregisterTransitRouterMulticastGroupMembers.md`.

use alicloud_runtime::codegen::*;

/// Takes members out of a multicast group in the background; they stop receiving its traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeregisterTransitRouterMulticastGroupMembersRequest::new()
///     .transit_router_multicast_domain_id("...")
///     .group_ip_address("...");
/// let reply = client.deregister_transit_router_multicast_group_members(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeregisterTransitRouterMulticastGroupMembersRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// **Required.** Multicast address that the group is reached at.
    pub group_ip_address: Option<String>,
    /// Network interfaces that take part in the multicast group. Items: at most 1000.
    pub network_interface_ids: Vec<String>,
    /// Multicast domains of other regions that are members of the group. Items: at most 1000.
    pub peer_transit_router_multicast_domains: Vec<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeregisterTransitRouterMulticastGroupMembersRequest {
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
    /// Sets `TransitRouterMulticastDomainId`, which is required.
    pub fn transit_router_multicast_domain_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_id = Some(value.into());
        self
    }
    /// Sets `GroupIpAddress`, which is required.
    pub fn group_ip_address(mut self, value: impl Into<String>) -> Self {
        self.group_ip_address = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeregisterTransitRouterMulticastGroupMembersRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "GroupIpAddress" => group_ip_address: query,
        "NetworkInterfaceIds" => network_interface_ids: query,
        "PeerTransitRouterMulticastDomains" => peer_transit_router_multicast_domains: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeregisterTransitRouterMulticastGroupMembersRequest {
    type Response = DeregisterTransitRouterMulticastGroupMembersResponse;
    type Error = DeregisterTransitRouterMulticastGroupMembersError;
    const INFO: OperationInfo = super::operation(
            "DeregisterTransitRouterMulticastGroupMembers",
        )
        .required(&["TransitRouterMulticastDomainId", "GroupIpAddress"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeregisterTransitRouterMulticastGroupMembersError] = &[
        DeregisterTransitRouterMulticastGroupMembersError::InvalidTransitRouterMulticastDomainIdNotFound,
        DeregisterTransitRouterMulticastGroupMembersError::InvalidOperationMulticastDomainStatus,
        DeregisterTransitRouterMulticastGroupMembersError::IncorrectStatusMulticastGroup,
        DeregisterTransitRouterMulticastGroupMembersError::DryRunOperation,
        DeregisterTransitRouterMulticastGroupMembersError::InvalidParameter,
        DeregisterTransitRouterMulticastGroupMembersError::Unauthorized,
    ];
}

/// Response to [`DeregisterTransitRouterMulticastGroupMembersRequest`].
pub type DeregisterTransitRouterMulticastGroupMembersResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeregisterTransitRouterMulticastGroupMembersRequest`] names.
///
/// - [`InvalidTransitRouterMulticastDomainIdNotFound`](super::DocumentedError::InvalidTransitRouterMulticastDomainIdNotFound)
/// - [`InvalidOperationMulticastDomainStatus`](super::DocumentedError::InvalidOperationMulticastDomainStatus)
/// - [`IncorrectStatusMulticastGroup`](super::DocumentedError::IncorrectStatusMulticastGroup)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeregisterTransitRouterMulticastGroupMembersError = super::DocumentedError;
