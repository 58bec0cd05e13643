// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterCidr`, from `cbn/CreateTransitRouterCidr.md`.

use alicloud_runtime::codegen::*;

/// Gives a transit router an address block, from which attachments take their addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterCidrRequest::new()
///     .transit_router_id("...")
///     .cidr("...");
/// let reply = client.create_transit_router_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterCidrRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Address block of the transit router, which VPN connections and the like take
    /// addresses from.
    pub cidr: Option<String>,
    /// Whether routes to the address block are put into the route tables of the transit router by
    /// themselves.
    pub publish_cidr_route: Option<bool>,
}

impl CreateTransitRouterCidrRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Cidr`, which is required.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
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
    CreateTransitRouterCidrRequest {
        "ClientToken" => client_token: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "DryRun" => dry_run: query,
        "Cidr" => cidr: query,
        "PublishCidrRoute" => publish_cidr_route: query,
    }
}

impl Operation for CreateTransitRouterCidrRequest {
    type Response = CreateTransitRouterCidrResponse;
    type Error = CreateTransitRouterCidrError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterCidr")
        .required(&["TransitRouterId", "RegionId", "Cidr"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterCidrError] = &[
        CreateTransitRouterCidrError::OverLappingExistCidr,
        CreateTransitRouterCidrError::OperationUnsupportedTransitRouterCidr,
        CreateTransitRouterCidrError::IllegalParamCidr,
        CreateTransitRouterCidrError::IllegalParamRegionId,
        CreateTransitRouterCidrError::InstanceNotExist2,
        CreateTransitRouterCidrError::InvalidParameter,
        CreateTransitRouterCidrError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterCidrRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterCidrResponse {
    /// Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    /// Example: `cidr-0zv0q9crqpntzz****`.
    pub transit_router_cidr_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0876E54E-3E36-5C31-89F0-9EE8A9266F9A`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterCidrResponse {
        "TransitRouterCidrId" => transit_router_cidr_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterCidrRequest`] names.
///
/// - [`OverLappingExistCidr`](super::DocumentedError::OverLappingExistCidr)
/// - [`OperationUnsupportedTransitRouterCidr`](super::DocumentedError::OperationUnsupportedTransitRouterCidr)
/// - [`IllegalParamCidr`](super::DocumentedError::IllegalParamCidr)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`InstanceNotExist2`](super::DocumentedError::InstanceNotExist2)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterCidrError = super::DocumentedError;
