// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterRouteEntry`, from `cbn/UpdateTransitRouterRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a route that was added by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterRouteEntryRequest::new()
///     .transit_router_route_entry_id("...");
/// let reply = client.update_transit_router_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterRouteEntryRequest {
    /// **Required.** Route in a table of a transit router, as
    /// [`CreateTransitRouterRouteEntry`](super::Client::create_transit_router_route_entry) returned it;
    /// static routes only.
    pub transit_router_route_entry_id: Option<String>,
    /// Label of the route; only routes made by hand have one.
    pub transit_router_route_entry_name: Option<String>,
    /// Free text that tells people about the route.
    pub transit_router_route_entry_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateTransitRouterRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransitRouterRouteEntryId`, which is required.
    pub fn transit_router_route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_entry_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryName`.
    pub fn transit_router_route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_entry_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryDescription`.
    pub fn transit_router_route_entry_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_description = Some(value.into());
        self
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
}

request! {
    UpdateTransitRouterRouteEntryRequest {
        "TransitRouterRouteEntryId" => transit_router_route_entry_id: query,
        "TransitRouterRouteEntryName" => transit_router_route_entry_name: query,
        "TransitRouterRouteEntryDescription" => transit_router_route_entry_description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateTransitRouterRouteEntryRequest {
    type Response = UpdateTransitRouterRouteEntryResponse;
    type Error = UpdateTransitRouterRouteEntryError;
    const INFO: OperationInfo = super::operation("UpdateTransitRouterRouteEntry")
        .required(&["TransitRouterRouteEntryId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterRouteEntryError] = &[
        UpdateTransitRouterRouteEntryError::IllegalParamTransitRouterRouteEntryId,
        UpdateTransitRouterRouteEntryError::DryRunOperation,
        UpdateTransitRouterRouteEntryError::InvalidName,
        UpdateTransitRouterRouteEntryError::InvalidDescription,
        UpdateTransitRouterRouteEntryError::InvalidParameter,
        UpdateTransitRouterRouteEntryError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterRouteEntryRequest`].
pub type UpdateTransitRouterRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterRouteEntryRequest`] names.
///
/// - [`IllegalParamTransitRouterRouteEntryId`](super::DocumentedError::IllegalParamTransitRouterRouteEntryId)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterRouteEntryError = super::DocumentedError;
