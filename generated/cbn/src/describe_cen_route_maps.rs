// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenRouteMaps`, from `cbn/DescribeCenRouteMaps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommunityOperateMode, InstanceType, MapResult, MatchMode, RouteType, TransmitDirection};

/// Lists the routing policies of a CEN instance in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// use alicloud_cbn::describe_cen_route_maps::RouteMapStatus;
///
/// let request = alicloud_cbn::DescribeCenRouteMapsRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_route_maps(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_cen_route_maps(request)
///     .wait()
///     .until(RouteMapStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenRouteMapsRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Region of the CEN instance that the routing policy or route belongs to. Example: `cn-beijing`.
    pub cen_region_id: Option<String>,
    /// Routing policy, which lets routes through, stops or changes them, as
    /// [`CreateCenRouteMap`](super::Client::create_cen_route_map) returned it.
    /// Example: `cenrmap-abcdedfghij****`.
    pub route_map_id: Option<String>,
    /// Whether the policy works on routes into or out of the region's gateway. Example: `RegionIn`.
    pub transmit_direction: Option<Open<TransmitDirection>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
}

impl DescribeCenRouteMapsRequest {
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
    /// Sets `CenRegionId`.
    pub fn cen_region_id(mut self, value: impl Into<String>) -> Self {
        self.cen_region_id = Some(value.into());
        self
    }
    /// Sets `RouteMapId`.
    pub fn route_map_id(mut self, value: impl Into<String>) -> Self {
        self.route_map_id = Some(value.into());
        self
    }
    /// Sets `TransmitDirection`.
    pub fn transmit_direction(
        mut self,
        value: impl Into<Open<TransmitDirection>>,
    ) -> Self {
        self.transmit_direction = Some(value.into());
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
    /// Sets `TransitRouterRouteTableId`.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
}

request! {
    DescribeCenRouteMapsRequest {
        "CenId" => cen_id: query,
        "CenRegionId" => cen_region_id: query,
        "RouteMapId" => route_map_id: query,
        "TransmitDirection" => transmit_direction: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
    }
}

impl Operation for DescribeCenRouteMapsRequest {
    type Response = DescribeCenRouteMapsResponse;
    type Error = DescribeCenRouteMapsError;
    const INFO: OperationInfo = super::operation("DescribeCenRouteMaps")
        .required(&["CenId"])
        .read_only();
    const ERRORS: &'static [DescribeCenRouteMapsError] = &[
        DescribeCenRouteMapsError::InvalidParameter,
        DescribeCenRouteMapsError::Unauthorized,
    ];
}

impl Paginated for DescribeCenRouteMapsRequest {
    type Item = RouteMap;
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
        Some(&mut response.route_maps)
    }
}

impl Stateful for DescribeCenRouteMapsRequest {
    type State = RouteMapStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.route_map_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .route_maps
                .iter()
                .map(|v| (
                    v.route_map_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeCenRouteMapsRequest`].
#[non_exhaustive]
pub struct DescribeCenRouteMapsResponse {
    /// Routing policies, one entry each.
    pub route_maps: Vec<RouteMap>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
}

response! {
    DescribeCenRouteMapsResponse {
        "RouteMaps" => route_maps: list("RouteMap"),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// Routing policies, one entry each.
#[non_exhaustive]
pub struct RouteMap {
    /// How the path of autonomous systems of a route is compared with the list.
    /// Here: `Include`, `Complete`. Example: `Include`.
    pub as_path_match_mode: Option<Open<MatchMode>>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Region of the CEN instance that the routing policy or route belongs to. Example: `cn-hangzhou`.
    pub cen_region_id: Option<String>,
    /// How the range of a route is compared with the list of ranges. Here: `Include`, `Complete`.
    /// Example: `Include`.
    pub cidr_match_mode: Option<Open<MatchMode>>,
    /// How the BGP communities of a route are compared with the list. Here: `Include`, `Complete`.
    /// Example: `Include`.
    pub community_match_mode: Option<Open<MatchMode>>,
    /// Whether communities are added to those of the route or take their place. Example: `Additive`.
    pub community_operate_mode: Option<Open<CommunityOperateMode>>,
    /// Free text that describes the item to people. Example: `abc`.
    pub description: Option<String>,
    /// Kinds of network that the route goes to, for it to match. Here: `VPC`, `VBR`, `CCN`.
    /// Example: `VPC`.
    pub destination_child_instance_types: Vec<Open<InstanceType>>,
    /// Ranges that the route is compared with, in CIDR notation. Example: `1.1.1.0/10`.
    pub destination_cidr_blocks: Vec<String>,
    /// Networks that the route goes to, for it to match. Example: `vpc-a`.
    pub destination_instance_ids: Vec<String>,
    /// Whether the destination instances given are those that must not match instead of those that
    /// must. Default: `false`. Example: `false`.
    pub destination_instance_ids_reverse_match: Option<bool>,
    /// Route tables that the route goes to, for it to match. Example: `vtb-a`.
    pub destination_route_table_ids: Vec<String>,
    /// What happens to a route that meets all conditions. Example: `Permit`.
    pub map_result: Option<Open<MapResult>>,
    /// Autonomous systems that the path of a route is compared with. Example: `65501`.
    pub match_asns: Vec<String>,
    /// BGP communities that the route is compared with. Example: `65501:1`.
    pub match_community_set: Vec<String>,
    /// Priority of the policy that a route goes to after this one. Range: 1 to 100. Example: `33`.
    pub next_priority: Option<i32>,
    /// BGP communities that are set on the route once it matches. Example: `65501:1`.
    pub operate_community_set: Vec<String>,
    /// Rank of the route; the lower the number, the sooner the route is taken. Example: `20`.
    pub preference: Option<i32>,
    /// Rank of the route map or policy; the lowest number is tried first.
    /// Range: 1 to 100. Example: `22`.
    pub priority: Option<i32>,
    /// Routing policy, which lets routes through, stops or changes them, as
    /// [`CreateCenRouteMap`](super::Client::create_cen_route_map) returned it.
    /// Example: `cenrmap-abcdedfghij****`.
    pub route_map_id: Option<String>,
    /// Ways in which the route came about, for it to match. Example: `System`.
    pub route_types: Vec<Open<RouteType>>,
    /// Kinds of network that the route comes from, for it to match. Here: `VPC`, `VBR`, `CCN`.
    /// Example: `VPC`.
    pub source_child_instance_types: Vec<Open<InstanceType>>,
    /// Networks that the route comes from, for it to match. Example: `vpc-a`.
    pub source_instance_ids: Vec<String>,
    /// Whether the source instances given are those that must not match instead of those that must.
    /// Default: `false`. Example: `false`.
    pub source_instance_ids_reverse_match: Option<bool>,
    /// Regions that the route comes from, for it to match. Example: `cn-beijing`.
    pub source_region_ids: Vec<String>,
    /// Route tables that the route comes from, for it to match. Example: `vtb-a`.
    pub source_route_table_ids: Vec<String>,
    /// Whether the route map is ready, being created, or being deleted. Example: `Active`.
    pub status: Option<Open<RouteMapStatus>>,
    /// Whether the policy works on routes into or out of the region's gateway. Example: `RegionIn`.
    pub transmit_direction: Option<Open<TransmitDirection>>,
    /// Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    /// Example: `vtb-gw8nx3515m1mbd1z1****`.
    pub transit_router_route_table_id: Option<String>,
    /// Whether IPv4 or IPv6 routes match. Example: `IPv4`.
    pub match_address_type: Option<String>,
    /// Regions that the route goes to, for it to match.
    pub destination_region_ids: Option<Value>,
    /// Autonomous systems to put before the path of a route, which makes it look longer.
    pub prepend_as_path: Vec<String>,
    /// Route tables that the route comes from, for it to match.
    pub original_route_table_ids: Option<Value>,
    /// Zones that the route comes from, for it to match.
    pub src_zone_ids: Option<Value>,
}

response! {
    RouteMap {
        "AsPathMatchMode" => as_path_match_mode: value,
        "CenId" => cen_id: value,
        "CenRegionId" => cen_region_id: value,
        "CidrMatchMode" => cidr_match_mode: value,
        "CommunityMatchMode" => community_match_mode: value,
        "CommunityOperateMode" => community_operate_mode: value,
        "Description" => description: value,
        "DestinationChildInstanceTypes" => destination_child_instance_types: list("DestinationChildInstanceType"),
        "DestinationCidrBlocks" => destination_cidr_blocks: list("DestinationCidrBlock"),
        "DestinationInstanceIds" => destination_instance_ids: list("DestinationInstanceId"),
        "DestinationInstanceIdsReverseMatch" => destination_instance_ids_reverse_match: value,
        "DestinationRouteTableIds" => destination_route_table_ids: list("DestinationRouteTableId"),
        "MapResult" => map_result: value,
        "MatchAsns" => match_asns: list("MatchAsn"),
        "MatchCommunitySet" => match_community_set: list("MatchCommunity"),
        "NextPriority" => next_priority: value,
        "OperateCommunitySet" => operate_community_set: list("OperateCommunity"),
        "Preference" => preference: value,
        "Priority" => priority: value,
        "RouteMapId" => route_map_id: value,
        "RouteTypes" => route_types: list("RouteType"),
        "SourceChildInstanceTypes" => source_child_instance_types: list("SourceChildInstanceType"),
        "SourceInstanceIds" => source_instance_ids: list("SourceInstanceId"),
        "SourceInstanceIdsReverseMatch" => source_instance_ids_reverse_match: value,
        "SourceRegionIds" => source_region_ids: list("SourceRegionId"),
        "SourceRouteTableIds" => source_route_table_ids: list("SourceRouteTableId"),
        "Status" => status: value,
        "TransmitDirection" => transmit_direction: value,
        "TransitRouterRouteTableId" => transit_router_route_table_id: value,
        "MatchAddressType" => match_address_type: value,
        "DestinationRegionIds" => destination_region_ids: value,
        "PrependAsPath" => prepend_as_path: list("AsPath"),
        "OriginalRouteTableIds" => original_route_table_ids: value,
        "SrcZoneIds" => src_zone_ids: value,
    }
}

values! {
    /// Whether the route map is ready, being created, or being deleted.
    pub enum RouteMapStatus {
        /// In effect.
        Active = "Active",
        /// Being set up; not in effect yet.
        Creating = "Creating",
    }
}

/// Errors that the documentation of [`DescribeCenRouteMapsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenRouteMapsError = super::DocumentedError;
