// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeregisterTransitRouterMulticastGroupSources`, from `cbn/DeregisterTransitRouterMulticastGroupSources.md`.

use alicloud_runtime::codegen::*;

/// Takes sources out of a multicast group in the background; traffic they send reaches its members
/// no more.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeregisterTransitRouterMulticastGroupSourcesRequest::new()
///     .transit_router_multicast_domain_id("...")
///     .group_ip_address("...");
/// let reply = client.deregister_transit_router_multicast_group_sources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeregisterTransitRouterMulticastGroupSourcesRequest {
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
}

impl DeregisterTransitRouterMulticastGroupSourcesRequest {
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
}

request! {
    DeregisterTransitRouterMulticastGroupSourcesRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "GroupIpAddress" => group_ip_address: query,
        "NetworkInterfaceIds" => network_interface_ids: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeregisterTransitRouterMulticastGroupSourcesRequest {
    type Response = DeregisterTransitRouterMulticastGroupSourcesResponse;
    type Error = DeregisterTransitRouterMulticastGroupSourcesError;
    const INFO: OperationInfo = super::operation(
            "DeregisterTransitRouterMulticastGroupSources",
        )
        .required(&["TransitRouterMulticastDomainId", "GroupIpAddress"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeregisterTransitRouterMulticastGroupSourcesError] = &[
        DeregisterTransitRouterMulticastGroupSourcesError::InvalidTransitRouterMulticastDomainIdNotFound,
        DeregisterTransitRouterMulticastGroupSourcesError::InvalidOperationMulticastDomainStatus,
        DeregisterTransitRouterMulticastGroupSourcesError::IncorrectStatusMulticastGroup,
        DeregisterTransitRouterMulticastGroupSourcesError::DryRunOperation,
        DeregisterTransitRouterMulticastGroupSourcesError::InvalidParameter,
        DeregisterTransitRouterMulticastGroupSourcesError::Unauthorized,
    ];
}

/// Response to [`DeregisterTransitRouterMulticastGroupSourcesRequest`].
pub type DeregisterTransitRouterMulticastGroupSourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeregisterTransitRouterMulticastGroupSourcesRequest`] names.
///
/// - [`InvalidTransitRouterMulticastDomainIdNotFound`](super::DocumentedError::InvalidTransitRouterMulticastDomainIdNotFound)
/// - [`InvalidOperationMulticastDomainStatus`](super::DocumentedError::InvalidOperationMulticastDomainStatus)
/// - [`IncorrectStatusMulticastGroup`](super::DocumentedError::IncorrectStatusMulticastGroup)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeregisterTransitRouterMulticastGroupSourcesError = super::DocumentedError;
