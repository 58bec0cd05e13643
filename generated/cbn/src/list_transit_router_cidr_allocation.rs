// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterCidrAllocation`, from `cbn/ListTransitRouterCidrAllocation.md`.

use alicloud_runtime::codegen::*;

/// Lists the addresses that have been assigned from the address blocks of a transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterCidrAllocationRequest::new()
///     .transit_router_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_cidr_allocation(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterCidrAllocationRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    pub transit_router_cidr_id: Option<String>,
    /// Only addresses assigned within this range are listed.
    pub cidr_block: Option<String>,
    /// Address block of the transit router, which VPN connections and the like take addresses from.
    pub cidr: Option<String>,
    /// Only addresses that are kept for this owner are listed.
    pub dedicated_owner_id: Option<String>,
    /// ID of the attachment through which the addresses are used.
    pub attachment_id: Option<String>,
    /// Label of the attachment through which the addresses are used.
    pub attachment_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// How many items to return at most in one call. Range: 5 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListTransitRouterCidrAllocationRequest {
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
    /// Sets `TransitRouterCidrId`.
    pub fn transit_router_cidr_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_cidr_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
    /// Sets `DedicatedOwnerId`.
    pub fn dedicated_owner_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_owner_id = Some(value.into());
        self
    }
    /// Sets `AttachmentId`.
    pub fn attachment_id(mut self, value: impl Into<String>) -> Self {
        self.attachment_id = Some(value.into());
        self
    }
    /// Sets `AttachmentName`.
    pub fn attachment_name(mut self, value: impl Into<String>) -> Self {
        self.attachment_name = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListTransitRouterCidrAllocationRequest {
        "ClientToken" => client_token: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "TransitRouterCidrId" => transit_router_cidr_id: query,
        "CidrBlock" => cidr_block: query,
        "Cidr" => cidr: query,
        "DedicatedOwnerId" => dedicated_owner_id: query,
        "AttachmentId" => attachment_id: query,
        "AttachmentName" => attachment_name: query,
        "DryRun" => dry_run: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTransitRouterCidrAllocationRequest {
    type Response = ListTransitRouterCidrAllocationResponse;
    type Error = ListTransitRouterCidrAllocationError;
    const INFO: OperationInfo = super::operation("ListTransitRouterCidrAllocation")
        .required(&["TransitRouterId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRouterCidrAllocationError] = &[
        ListTransitRouterCidrAllocationError::IllegalParamNextToken,
        ListTransitRouterCidrAllocationError::IllegalParamTransitRouterId,
        ListTransitRouterCidrAllocationError::InvalidParameter,
        ListTransitRouterCidrAllocationError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterCidrAllocationRequest {
    type Item = TransitRouterCidrAllocation;
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
        Some(&mut response.transit_router_cidr_allocations)
    }
}

/// Response to [`ListTransitRouterCidrAllocationRequest`].
#[non_exhaustive]
pub struct ListTransitRouterCidrAllocationResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0876E54E-3E36-5C31-89F0-9EE8A9266F9A`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Assigned addresses, one entry each.
    pub transit_router_cidr_allocations: Vec<TransitRouterCidrAllocation>,
}

response! {
    ListTransitRouterCidrAllocationResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "TransitRouterCidrAllocations" => transit_router_cidr_allocations: list(""),
    }
}

/// Assigned addresses, one entry each.
#[non_exhaustive]
pub struct TransitRouterCidrAllocation {
    /// Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    /// Example: `cidr-0zv0q9crqpntzz****`.
    pub transit_router_cidr_id: Option<String>,
    /// Addresses of the block that have been assigned. Example: `192.168.10.0/28`.
    pub allocated_cidr_block: Option<String>,
    /// ID of the attachment through which the addresses are used.
    /// Example: `tr-attach-2nalp6yksc805w****`.
    pub attachment_id: Option<String>,
    /// Address block of the transit router, which VPN connections and the like take addresses from.
    /// Example: `192.168.10.0/24`.
    pub cidr: Option<String>,
    /// Label of the attachment through which the addresses are used. Example: `nametest`.
    pub attachment_name: Option<String>,
}

response! {
    TransitRouterCidrAllocation {
        "TransitRouterCidrId" => transit_router_cidr_id: value,
        "AllocatedCidrBlock" => allocated_cidr_block: value,
        "AttachmentId" => attachment_id: value,
        "Cidr" => cidr: value,
        "AttachmentName" => attachment_name: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterCidrAllocationRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamTransitRouterId`](super::DocumentedError::IllegalParamTransitRouterId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterCidrAllocationError = super::DocumentedError;
