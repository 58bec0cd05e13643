// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenRegionDomainRouteEntries`, from `cbn/DescribeCenRegionDomainRouteEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouteEntryStatus, RouteMapRecord};

/// Lists the routes that a CEN instance has in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenRegionDomainRouteEntriesRequest::new()
///     .cen_id("cen-7qthudw0ll6j****")
///     .cen_region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_region_domain_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6j****`.
    pub cen_id: Option<String>,
    /// **Required.** Region of the CEN instance that the routing policy or route belongs to.
    /// Example: `cn-hangzhou`.
    pub cen_region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Return only routes in this state, such as in use, standby, or rejected.
    /// Here: `Active`, `Rejected`, `Prohibited`, `Candidate`, `Standby`, `All`.
    pub status: Option<Open<RouteEntryStatus>>,
}

impl DescribeCenRegionDomainRouteEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CenRegionId`, which is required.
    pub fn cen_region_id(mut self, value: impl Into<String>) -> Self {
        self.cen_region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<RouteEntryStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeCenRegionDomainRouteEntriesRequest {
        "CenId" => cen_id: query,
        "CenRegionId" => cen_region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeCenRegionDomainRouteEntriesRequest {
    type Response = DescribeCenRegionDomainRouteEntriesResponse;
    type Error = DescribeCenRegionDomainRouteEntriesError;
    const INFO: OperationInfo = super::operation("DescribeCenRegionDomainRouteEntries")
        .required(&["CenId", "CenRegionId"])
        .read_only();
    const ERRORS: &'static [DescribeCenRegionDomainRouteEntriesError] = &[
        DescribeCenRegionDomainRouteEntriesError::InvalidParameter,
        DescribeCenRegionDomainRouteEntriesError::Unauthorized,
    ];
}

impl Paginated for DescribeCenRegionDomainRouteEntriesRequest {
    type Item = CenRouteEntry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cen_route_entries)
    }
}

/// Response to [`DescribeCenRegionDomainRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesResponse {
    /// Routes with their next hops and states, one entry a route.
    pub cen_route_entries: Vec<CenRouteEntry>,
    /// Which page of the list this response shows. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `73C834EF-82EF-4721-952E-75291F169A64`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCenRegionDomainRouteEntriesResponse {
        "CenRouteEntries" => cen_route_entries: list("CenRouteEntry"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Routes with their next hops and states, one entry a route.
#[non_exhaustive]
pub struct CenRouteEntry {
    /// Routing policies that the route meets on its way out of the region.
    pub cen_out_route_map_records: Vec<RouteMapRecord>,
    /// Routing policies that the route has met.
    pub cen_route_map_records: Vec<RouteMapRecord>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `192.168.1.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Network or instance that the next hop of the route belongs to.
    /// Example: `pc-rj9gt5nll27onu7****`.
    pub next_hop_instance_id: Option<String>,
    /// Region of the network that packets of the route go to. Example: `us-west-1`.
    pub next_hop_region_id: Option<String>,
    /// What kind of thing packets of the route go to. Example: `VPC`.
    pub next_hop_type: Option<String>,
    /// Where the route comes from: CEN, the network's own system or custom routes, or BGP.
    /// Default: `CEN`. Example: `CBN`.
    pub type_: Option<String>,
    /// Whether other regions learn the route. Example: `Active`.
    pub to_other_region_status: Option<String>,
    /// Whether the route is used, stands by, is rejected, or is blocked. Example: `Active`.
    pub status: Option<String>,
    /// Rank of the route; the lower the number, the sooner the route is taken. Example: `50`.
    pub preference: Option<i32>,
    /// BGP communities that the route carries.
    pub communities: Vec<String>,
    /// Autonomous systems that a route has passed through.
    pub as_paths: Vec<String>,
}

response! {
    CenRouteEntry {
        "CenOutRouteMapRecords" => cen_out_route_map_records: list("CenOutRouteMapRecord"),
        "CenRouteMapRecords" => cen_route_map_records: list("CenRouteMapRecord"),
        "DestinationCidrBlock" => destination_cidr_block: value,
        "NextHopInstanceId" => next_hop_instance_id: value,
        "NextHopRegionId" => next_hop_region_id: value,
        "NextHopType" => next_hop_type: value,
        "Type" => type_: value,
        "ToOtherRegionStatus" => to_other_region_status: value,
        "Status" => status: value,
        "Preference" => preference: value,
        "Communities" => communities: list("Community"),
        "AsPaths" => as_paths: list("AsPath"),
    }
}

/// Errors that the documentation of [`DescribeCenRegionDomainRouteEntriesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenRegionDomainRouteEntriesError = super::DocumentedError;
