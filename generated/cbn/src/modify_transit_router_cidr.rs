// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTransitRouterCidr`, from `cbn/ModifyTransitRouterCidr.md`.

use alicloud_runtime::codegen::*;

/// Changes an address block of a transit router, or whether routes to it are published.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyTransitRouterCidrRequest::new()
///     .transit_router_id("...")
///     .transit_router_cidr_id("...");
/// let reply = client.modify_transit_router_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTransitRouterCidrRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// **Required.** Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    pub transit_router_cidr_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Address block of the transit router, which VPN connections and the like take addresses from.
    pub cidr: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether routes to the address block are put into the route tables of the transit router by
    /// themselves.
    pub publish_cidr_route: Option<bool>,
}

impl ModifyTransitRouterCidrRequest {
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
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterCidrId`, which is required.
    pub fn transit_router_cidr_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_cidr_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `PublishCidrRoute`.
    #[inline]
    pub fn publish_cidr_route(mut self, value: bool) -> Self {
        self.publish_cidr_route = Some(value);
        self
    }
}

request! {
    ModifyTransitRouterCidrRequest {
        "ClientToken" => client_token: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterCidrId" => transit_router_cidr_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "Cidr" => cidr: query,
        "DryRun" => dry_run: query,
        "PublishCidrRoute" => publish_cidr_route: query,
    }
}

impl Operation for ModifyTransitRouterCidrRequest {
    type Response = ModifyTransitRouterCidrResponse;
    type Error = ModifyTransitRouterCidrError;
    const INFO: OperationInfo = super::operation("ModifyTransitRouterCidr")
        .required(&["TransitRouterId", "TransitRouterCidrId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyTransitRouterCidrError] = &[
        ModifyTransitRouterCidrError::IllegalParamCidr,
        ModifyTransitRouterCidrError::OperationFailedCidrBlockAllocated,
        ModifyTransitRouterCidrError::OperationFailedCidrNotExist,
        ModifyTransitRouterCidrError::InvalidParameter,
        ModifyTransitRouterCidrError::Unauthorized,
    ];
}

/// Response to [`ModifyTransitRouterCidrRequest`].
pub type ModifyTransitRouterCidrResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyTransitRouterCidrRequest`] names.
///
/// - [`IllegalParamCidr`](super::DocumentedError::IllegalParamCidr)
/// - [`OperationFailedCidrBlockAllocated`](super::DocumentedError::OperationFailedCidrBlockAllocated)
/// - [`OperationFailedCidrNotExist`](super::DocumentedError::OperationFailedCidrNotExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ModifyTransitRouterCidrError = super::DocumentedError;
