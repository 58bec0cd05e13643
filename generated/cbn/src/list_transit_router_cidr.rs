// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterCidr`, from `cbn/ListTransitRouterCidr.md`.

use alicloud_runtime::codegen::*;

/// Lists the address blocks of a transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterCidrRequest::new()
///     .transit_router_id("...");
/// let reply = client.list_transit_router_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterCidrRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    pub transit_router_cidr_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ListTransitRouterCidrRequest {
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
    /// Sets `TransitRouterCidrId`.
    pub fn transit_router_cidr_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_cidr_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ListTransitRouterCidrRequest {
        "ClientToken" => client_token: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterCidrId" => transit_router_cidr_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ListTransitRouterCidrRequest {
    type Response = ListTransitRouterCidrResponse;
    type Error = ListTransitRouterCidrError;
    const INFO: OperationInfo = super::operation("ListTransitRouterCidr")
        .required(&["TransitRouterId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRouterCidrError] = &[
        ListTransitRouterCidrError::InvalidParameter,
        ListTransitRouterCidrError::Unauthorized,
    ];
}

/// Response to [`ListTransitRouterCidrRequest`].
#[non_exhaustive]
pub struct ListTransitRouterCidrResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0876E54E-3E36-5C31-89F0-9EE8A9266F9A`.
    pub request_id: Option<String>,
    /// Address blocks of the transit router, one entry each.
    pub cidr_lists: Vec<CidrList>,
}

response! {
    ListTransitRouterCidrResponse {
        "RequestId" => request_id: value,
        "CidrLists" => cidr_lists: list(""),
    }
}

/// Address blocks of the transit router, one entry each.
#[non_exhaustive]
pub struct CidrList {
    /// Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    /// Example: `cidr-0zv0q9crqpntzz****`.
    pub transit_router_cidr_id: Option<String>,
    /// Address family of the block. Example: `IPv4`.
    pub family: Option<String>,
    /// Name that people know the item by. Example: `nametest`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `desctest`.
    pub description: Option<String>,
    /// Address block of the transit router, which VPN connections and the like take addresses from.
    /// Example: `192.168.10.0/24`.
    pub cidr: Option<String>,
    /// Whether routes to the address block are put into the route tables of the transit router by
    /// themselves. Example: `true`.
    pub publish_cidr_route: Option<bool>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-p0w3x8c9em72a40nw****`.
    pub transit_router_id: Option<String>,
}

response! {
    CidrList {
        "TransitRouterCidrId" => transit_router_cidr_id: value,
        "Family" => family: value,
        "Name" => name: value,
        "Description" => description: value,
        "Cidr" => cidr: value,
        "PublishCidrRoute" => publish_cidr_route: value,
        "TransitRouterId" => transit_router_id: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterCidrRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterCidrError = super::DocumentedError;
