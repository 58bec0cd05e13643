// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterMulticastDomain`, from `cbn/DeleteTransitRouterMulticastDomain.md`.

use alicloud_runtime::codegen::*;

/// Deletes a multicast domain, which must have no vSwitches any more.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterMulticastDomainRequest::new()
///     .transit_router_multicast_domain_id("...");
/// let reply = client.delete_transit_router_multicast_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterMulticastDomainRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteTransitRouterMulticastDomainRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteTransitRouterMulticastDomainRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteTransitRouterMulticastDomainRequest {
    type Response = DeleteTransitRouterMulticastDomainResponse;
    type Error = DeleteTransitRouterMulticastDomainError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterMulticastDomain")
        .required(&["TransitRouterMulticastDomainId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterMulticastDomainError] = &[
        DeleteTransitRouterMulticastDomainError::IncorrectStatusMulticastDomain,
        DeleteTransitRouterMulticastDomainError::InstanceNotExist2,
        DeleteTransitRouterMulticastDomainError::IncorrectStatusCen,
        DeleteTransitRouterMulticastDomainError::IncorrectStatusTransitRouter,
        DeleteTransitRouterMulticastDomainError::InvalidOperationMulticastDomainAssociationExist,
        DeleteTransitRouterMulticastDomainError::InvalidOperationMulticastGroupExist,
        DeleteTransitRouterMulticastDomainError::InvalidOperationMulticastDomainInGroup,
        DeleteTransitRouterMulticastDomainError::DryRunOperation,
        DeleteTransitRouterMulticastDomainError::InvalidParameter,
        DeleteTransitRouterMulticastDomainError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterMulticastDomainRequest`].
pub type DeleteTransitRouterMulticastDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterMulticastDomainRequest`] names.
///
/// - [`IncorrectStatusMulticastDomain`](super::DocumentedError::IncorrectStatusMulticastDomain)
/// - [`InstanceNotExist2`](super::DocumentedError::InstanceNotExist2)
/// - [`IncorrectStatusCen`](super::DocumentedError::IncorrectStatusCen)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`InvalidOperationMulticastDomainAssociationExist`](super::DocumentedError::InvalidOperationMulticastDomainAssociationExist)
/// - [`InvalidOperationMulticastGroupExist`](super::DocumentedError::InvalidOperationMulticastGroupExist)
/// - [`InvalidOperationMulticastDomainInGroup`](super::DocumentedError::InvalidOperationMulticastDomainInGroup)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterMulticastDomainError = super::DocumentedError;
