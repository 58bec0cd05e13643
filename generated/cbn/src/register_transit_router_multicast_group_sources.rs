// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterTransitRouterMulticastGroupSources`, from `cbn/RegisterTransitRouterMulticastGroupSources.md`.

use alicloud_runtime::codegen::*;

/// Adds sources to a multicast group, which then may send to it.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::RegisterTransitRouterMulticastGroupSourcesRequest::new()
///     .transit_router_multicast_domain_id("...")
///     .group_ip_address("...");
/// let reply = client.register_transit_router_multicast_group_sources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterTransitRouterMulticastGroupSourcesRequest {
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
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl RegisterTransitRouterMulticastGroupSourcesRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    RegisterTransitRouterMulticastGroupSourcesRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "GroupIpAddress" => group_ip_address: query,
        "NetworkInterfaceIds" => network_interface_ids: query,
        "DryRun" => dry_run: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for RegisterTransitRouterMulticastGroupSourcesRequest {
    type Response = RegisterTransitRouterMulticastGroupSourcesResponse;
    type Error = RegisterTransitRouterMulticastGroupSourcesError;
    const INFO: OperationInfo = super::operation(
            "RegisterTransitRouterMulticastGroupSources",
        )
        .required(&["TransitRouterMulticastDomainId", "GroupIpAddress"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [RegisterTransitRouterMulticastGroupSourcesError] = &[
        RegisterTransitRouterMulticastGroupSourcesError::InvalidOperationPeerMulticastDomainSource,
        RegisterTransitRouterMulticastGroupSourcesError::IllegalParamGroupIpAddress,
        RegisterTransitRouterMulticastGroupSourcesError::InvalidMulticastDomainIdNotFound,
        RegisterTransitRouterMulticastGroupSourcesError::IncorrectStatusMulticastDomainId,
        RegisterTransitRouterMulticastGroupSourcesError::IncorrectStatusCen,
        RegisterTransitRouterMulticastGroupSourcesError::InstanceExist,
        RegisterTransitRouterMulticastGroupSourcesError::InvalidOperationNetworkInterfaceNotExist,
        RegisterTransitRouterMulticastGroupSourcesError::InvalidOperationNTRNetworkInterfaceNotSupport,
        RegisterTransitRouterMulticastGroupSourcesError::InstanceNotExist2,
        RegisterTransitRouterMulticastGroupSourcesError::InvalidOperationMulticastDomainAssociationNotExist,
        RegisterTransitRouterMulticastGroupSourcesError::InvalidOperationMulticastDomainAssociationStatus,
        RegisterTransitRouterMulticastGroupSourcesError::QuotaFullMulticastGroupPerDomain,
        RegisterTransitRouterMulticastGroupSourcesError::QuotaFullMulticastSourcePerGroup,
        RegisterTransitRouterMulticastGroupSourcesError::DryRunOperation,
        RegisterTransitRouterMulticastGroupSourcesError::IncorrectStatusConnectPeerIds,
        RegisterTransitRouterMulticastGroupSourcesError::InvalidConnectPeerIdsNotFound,
        RegisterTransitRouterMulticastGroupSourcesError::InvalidParameter,
        RegisterTransitRouterMulticastGroupSourcesError::Unauthorized,
    ];
}

/// Response to [`RegisterTransitRouterMulticastGroupSourcesRequest`].
pub type RegisterTransitRouterMulticastGroupSourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RegisterTransitRouterMulticastGroupSourcesRequest`] names.
///
/// - [`InvalidOperationPeerMulticastDomainSource`](super::DocumentedError::InvalidOperationPeerMulticastDomainSource)
/// - [`IllegalParamGroupIpAddress`](super::DocumentedError::IllegalParamGroupIpAddress)
/// - [`InvalidMulticastDomainIdNotFound`](super::DocumentedError::InvalidMulticastDomainIdNotFound)
/// - [`IncorrectStatusMulticastDomainId`](super::DocumentedError::IncorrectStatusMulticastDomainId)
/// - [`IncorrectStatusCen`](super::DocumentedError::IncorrectStatusCen)
/// - [`InstanceExist`](super::DocumentedError::InstanceExist)
/// - [`InvalidOperationNetworkInterfaceNotExist`](super::DocumentedError::InvalidOperationNetworkInterfaceNotExist)
/// - [`InvalidOperationNTRNetworkInterfaceNotSupport`](super::DocumentedError::InvalidOperationNTRNetworkInterfaceNotSupport)
/// - [`InstanceNotExist2`](super::DocumentedError::InstanceNotExist2)
/// - [`InvalidOperationMulticastDomainAssociationNotExist`](super::DocumentedError::InvalidOperationMulticastDomainAssociationNotExist)
/// - [`InvalidOperationMulticastDomainAssociationStatus`](super::DocumentedError::InvalidOperationMulticastDomainAssociationStatus)
/// - [`QuotaFullMulticastGroupPerDomain`](super::DocumentedError::QuotaFullMulticastGroupPerDomain)
/// - [`QuotaFullMulticastSourcePerGroup`](super::DocumentedError::QuotaFullMulticastSourcePerGroup)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IncorrectStatusConnectPeerIds`](super::DocumentedError::IncorrectStatusConnectPeerIds)
/// - [`InvalidConnectPeerIdsNotFound`](super::DocumentedError::InvalidConnectPeerIdsNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type RegisterTransitRouterMulticastGroupSourcesError = super::DocumentedError;
