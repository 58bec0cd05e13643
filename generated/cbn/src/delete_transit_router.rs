// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouter`, from `cbn/DeleteTransitRouter.md`.

use alicloud_runtime::codegen::*;

/// Deletes a transit router in the background. Query
/// [`ListTransitRouters`](super::Client::list_transit_routers) to see when it is gone.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterRequest::new()
///     .transit_router_id("...");
/// let reply = client.delete_transit_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
}

impl DeleteTransitRouterRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
}

request! {
    DeleteTransitRouterRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterId" => transit_router_id: query,
    }
}

impl Operation for DeleteTransitRouterRequest {
    type Response = DeleteTransitRouterResponse;
    type Error = DeleteTransitRouterError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouter")
        .required(&["TransitRouterId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterError] = &[
        DeleteTransitRouterError::OperationFailedDeleteTransitRouter,
        DeleteTransitRouterError::IncorrectStatusTransitRouterInstance,
        DeleteTransitRouterError::OperationFailedCCNAttached,
        DeleteTransitRouterError::OperationFailedBandwidthLimitExist,
        DeleteTransitRouterError::IncorrectStatusCenInstance,
        DeleteTransitRouterError::OperationFailedTrafficMarkingPolicyExist,
        DeleteTransitRouterError::OperationFailedMulticastDomainExist,
        DeleteTransitRouterError::OperationFailedPrefixListExist,
        DeleteTransitRouterError::OperationFailedTrafficQosPolicyExist,
        DeleteTransitRouterError::OperationFailedCloudRouteExist,
        DeleteTransitRouterError::OperationFailedFlowLogExistOrNisOpened,
        DeleteTransitRouterError::InvalidParameter,
        DeleteTransitRouterError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterRequest`].
pub type DeleteTransitRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterRequest`] names.
///
/// - [`OperationFailedDeleteTransitRouter`](super::DocumentedError::OperationFailedDeleteTransitRouter)
/// - [`IncorrectStatusTransitRouterInstance`](super::DocumentedError::IncorrectStatusTransitRouterInstance)
/// - [`OperationFailedCCNAttached`](super::DocumentedError::OperationFailedCCNAttached)
/// - [`OperationFailedBandwidthLimitExist`](super::DocumentedError::OperationFailedBandwidthLimitExist)
/// - [`IncorrectStatusCenInstance`](super::DocumentedError::IncorrectStatusCenInstance)
/// - [`OperationFailedTrafficMarkingPolicyExist`](super::DocumentedError::OperationFailedTrafficMarkingPolicyExist)
/// - [`OperationFailedMulticastDomainExist`](super::DocumentedError::OperationFailedMulticastDomainExist)
/// - [`OperationFailedPrefixListExist`](super::DocumentedError::OperationFailedPrefixListExist)
/// - [`OperationFailedTrafficQosPolicyExist`](super::DocumentedError::OperationFailedTrafficQosPolicyExist)
/// - [`OperationFailedCloudRouteExist`](super::DocumentedError::OperationFailedCloudRouteExist)
/// - [`OperationFailedFlowLogExistOrNisOpened`](super::DocumentedError::OperationFailedFlowLogExistOrNisOpened)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterError = super::DocumentedError;
