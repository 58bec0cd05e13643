// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCenRouteMap`, from `cbn/CreateCenRouteMap.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommunityOperateMode, InstanceType, MapResult, MatchMode, RouteType, TransmitDirection};

/// Creates a routing policy, which stops, lets through or changes routes of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateCenRouteMapRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .cen_region_id("cn-hangzhou")
///     .priority(3)
///     .transmit_direction("RegionIn")
///     .map_result("Permit");
/// let reply = client.create_cen_route_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCenRouteMapRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// **Required.** Region of the CEN instance that the routing policy or route belongs to.
    /// Example: `cn-hangzhou`.
    pub cen_region_id: Option<String>,
    /// **Required.** Rank of the route map or policy; the lowest number is tried first.
    /// Range: 1 to 2999. Example: `3`.
    pub priority: Option<i32>,
    /// **Required.** Whether the policy works on routes into or out of the region's gateway.
    /// Example: `RegionIn`.
    pub transmit_direction: Option<Open<TransmitDirection>>,
    /// **Required.** What happens to a route that meets all conditions. Example: `Permit`.
    pub map_result: Option<Open<MapResult>>,
    /// Priority of the policy that a route goes to after this one. Range: 1 to 1000. Example: `20`.
    pub next_priority: Option<i32>,
    /// Free text that describes the item to people. Example: `abc`.
    pub description: Option<String>,
    /// Regions that the route comes from, for it to match. Items: at most 32. Example: `cn-beijing`.
    pub source_region_ids: Vec<String>,
    /// Networks that the route comes from, for it to match. Items: at most 32. Example: `vpc-a`.
    pub source_instance_ids: Vec<String>,
    /// Whether the source instances given are those that must not match instead of those that must.
    /// Default: `false`. Example: `false`.
    pub source_instance_ids_reverse_match: Option<bool>,
    /// Networks that the route goes to, for it to match. Items: at most 32. Example: `vpc-a`.
    pub destination_instance_ids: Vec<String>,
    /// Whether the destination instances given are those that must not match instead of those that
    /// must. Default: `false`. Example: `false`.
    pub destination_instance_ids_reverse_match: Option<bool>,
    /// Route tables that the route comes from, for it to match. Items: at most 32. Example: `vtb-a`.
    pub source_route_table_ids: Vec<String>,
    /// Route tables that the route goes to, for it to match. Items: at most 32. Example: `vtb-a`.
    pub destination_route_table_ids: Vec<String>,
    /// Kinds of network that the route comes from, for it to match. Here: `VPC`, `VBR`, `CCN`.
    /// Items: at most 32. Example: `VPC`.
    pub source_child_instance_types: Vec<Open<InstanceType>>,
    /// Kinds of network that the route goes to, for it to match. Here: `VPC`, `VBR`, `CCN`.
    /// Items: at most 32. Example: `VPC`.
    pub destination_child_instance_types: Vec<Open<InstanceType>>,
    /// Ranges that the route is compared with, in CIDR notation.
    /// Items: at most 32. Example: `1.1.1.0/10`.
    pub destination_cidr_blocks: Vec<String>,
    /// How the range of a route is compared with the list of ranges. Here: `Include`, `Complete`.
    /// Example: `Include`.
    pub cidr_match_mode: Option<Open<MatchMode>>,
    /// Ways in which the route came about, for it to match. Items: at most 32. Example: `System`.
    pub route_types: Vec<Open<RouteType>>,
    /// Autonomous systems that the path of a route is compared with.
    /// Items: at most 32. Example: `65501`.
    pub match_asns: Vec<i64>,
    /// How the path of autonomous systems of a route is compared with the list.
    /// Here: `Include`, `Complete`. Example: `Include`.
    pub as_path_match_mode: Option<Open<MatchMode>>,
    /// BGP communities that the route is compared with. Items: at most 32. Example: `65501:1`.
    pub match_community_set: Vec<String>,
    /// How the BGP communities of a route are compared with the list. Example: `Include`.
    pub community_match_mode: Option<Open<MatchMode>>,
    /// Whether communities are added to those of the route or take their place. Example: `Additive`.
    pub community_operate_mode: Option<Open<CommunityOperateMode>>,
    /// BGP communities that are set on the route once it matches.
    /// Items: at most 32. Example: `65501:1`.
    pub operate_community_set: Vec<String>,
    /// Rank of the route; the lower the number, the sooner the route is taken.
    /// Range: 1 to 100. Example: `22`.
    pub preference: Option<i32>,
    /// Whether IPv4 or IPv6 routes match.
    pub match_address_type: Option<String>,
    /// Route table that the policy works on; by default the default table of the transit router.
    pub transit_router_route_table_id: Option<String>,
    /// Autonomous systems to put before the path of a route, which makes it look longer.
    /// Items: at most 32.
    pub prepend_as_path: Vec<i64>,
    /// Regions that the route goes to, for it to match. Items: at most 32.
    pub destination_region_ids: Vec<String>,
}

impl CreateCenRouteMapRequest {
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
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `TransmitDirection`, which is required.
    pub fn transmit_direction(
        mut self,
        value: impl Into<Open<TransmitDirection>>,
    ) -> Self {
        self.transmit_direction = Some(value.into());
        self
    }
    /// Sets `MapResult`, which is required.
    pub fn map_result(mut self, value: impl Into<Open<MapResult>>) -> Self {
        self.map_result = Some(value.into());
        self
    }
    /// Sets `NextPriority`.
    #[inline]
    pub fn next_priority(mut self, value: i32) -> Self {
        self.next_priority = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SourceRegionIds`.
    pub fn source_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceInstanceIds`.
    pub fn source_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceInstanceIdsReverseMatch`.
    #[inline]
    pub fn source_instance_ids_reverse_match(mut self, value: bool) -> Self {
        self.source_instance_ids_reverse_match = Some(value);
        self
    }
    /// Sets `DestinationInstanceIds`.
    pub fn destination_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestinationInstanceIdsReverseMatch`.
    #[inline]
    pub fn destination_instance_ids_reverse_match(mut self, value: bool) -> Self {
        self.destination_instance_ids_reverse_match = Some(value);
        self
    }
    /// Sets `SourceRouteTableIds`.
    pub fn source_route_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_route_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestinationRouteTableIds`.
    pub fn destination_route_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_route_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceChildInstanceTypes`.
    pub fn source_child_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<InstanceType>>>,
    ) -> Self {
        self.source_child_instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestinationChildInstanceTypes`.
    pub fn destination_child_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<InstanceType>>>,
    ) -> Self {
        self.destination_child_instance_types = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `DestinationCidrBlocks`.
    pub fn destination_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CidrMatchMode`.
    pub fn cidr_match_mode(mut self, value: impl Into<Open<MatchMode>>) -> Self {
        self.cidr_match_mode = Some(value.into());
        self
    }
    /// Sets `RouteTypes`.
    pub fn route_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<RouteType>>>,
    ) -> Self {
        self.route_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MatchAsns`.
    pub fn match_asns(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.match_asns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AsPathMatchMode`.
    pub fn as_path_match_mode(mut self, value: impl Into<Open<MatchMode>>) -> Self {
        self.as_path_match_mode = Some(value.into());
        self
    }
    /// Sets `MatchCommunitySet`.
    pub fn match_community_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.match_community_set = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CommunityMatchMode`.
    pub fn community_match_mode(mut self, value: impl Into<Open<MatchMode>>) -> Self {
        self.community_match_mode = Some(value.into());
        self
    }
    /// Sets `CommunityOperateMode`.
    pub fn community_operate_mode(
        mut self,
        value: impl Into<Open<CommunityOperateMode>>,
    ) -> Self {
        self.community_operate_mode = Some(value.into());
        self
    }
    /// Sets `OperateCommunitySet`.
    pub fn operate_community_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operate_community_set = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Preference`.
    #[inline]
    pub fn preference(mut self, value: i32) -> Self {
        self.preference = Some(value);
        self
    }
    /// Sets `MatchAddressType`.
    pub fn match_address_type(mut self, value: impl Into<String>) -> Self {
        self.match_address_type = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableId`.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
    /// Sets `PrependAsPath`.
    pub fn prepend_as_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.prepend_as_path = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestinationRegionIds`.
    pub fn destination_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCenRouteMapRequest {
        "CenId" => cen_id: query,
        "CenRegionId" => cen_region_id: query,
        "Priority" => priority: query,
        "TransmitDirection" => transmit_direction: query,
        "MapResult" => map_result: query,
        "NextPriority" => next_priority: query,
        "Description" => description: query,
        "SourceRegionIds" => source_region_ids: query,
        "SourceInstanceIds" => source_instance_ids: query,
        "SourceInstanceIdsReverseMatch" => source_instance_ids_reverse_match: query,
        "DestinationInstanceIds" => destination_instance_ids: query,
        "DestinationInstanceIdsReverseMatch" => destination_instance_ids_reverse_match: query,
        "SourceRouteTableIds" => source_route_table_ids: query,
        "DestinationRouteTableIds" => destination_route_table_ids: query,
        "SourceChildInstanceTypes" => source_child_instance_types: query,
        "DestinationChildInstanceTypes" => destination_child_instance_types: query,
        "DestinationCidrBlocks" => destination_cidr_blocks: query,
        "CidrMatchMode" => cidr_match_mode: query,
        "RouteTypes" => route_types: query,
        "MatchAsns" => match_asns: query,
        "AsPathMatchMode" => as_path_match_mode: query,
        "MatchCommunitySet" => match_community_set: query,
        "CommunityMatchMode" => community_match_mode: query,
        "CommunityOperateMode" => community_operate_mode: query,
        "OperateCommunitySet" => operate_community_set: query,
        "Preference" => preference: query,
        "MatchAddressType" => match_address_type: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "PrependAsPath" => prepend_as_path: query,
        "DestinationRegionIds" => destination_region_ids: query,
    }
}

impl Operation for CreateCenRouteMapRequest {
    type Response = CreateCenRouteMapResponse;
    type Error = CreateCenRouteMapError;
    const INFO: OperationInfo = super::operation("CreateCenRouteMap")
        .required(
            &["CenId", "CenRegionId", "Priority", "TransmitDirection", "MapResult"],
        );
    const ERRORS: &'static [CreateCenRouteMapError] = &[
        CreateCenRouteMapError::ForbiddenCenRouteMapExist,
        CreateCenRouteMapError::InvidParameter,
        CreateCenRouteMapError::InvalidOperationNoEffictiveAction,
        CreateCenRouteMapError::IncorrectStatusTransitRouterInstance,
        CreateCenRouteMapError::InvalidDescription,
        CreateCenRouteMapError::IllegalParamZoneId,
        CreateCenRouteMapError::InvalidParameter,
        CreateCenRouteMapError::Unauthorized,
    ];
}

/// Response to [`CreateCenRouteMapRequest`].
#[non_exhaustive]
pub struct CreateCenRouteMapResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
    /// Routing policy, which lets routes through, stops or changes them, as
    /// [`CreateCenRouteMap`](super::Client::create_cen_route_map) returned it.
    /// Example: `cenrmap-w4yf7toozfol3q****`.
    pub route_map_id: Option<String>,
}

response! {
    CreateCenRouteMapResponse {
        "RequestId" => request_id: value,
        "RouteMapId" => route_map_id: value,
    }
}

/// Errors that the documentation of [`CreateCenRouteMapRequest`] names.
///
/// - [`ForbiddenCenRouteMapExist`](super::DocumentedError::ForbiddenCenRouteMapExist)
/// - [`InvidParameter`](super::DocumentedError::InvidParameter)
/// - [`InvalidOperationNoEffictiveAction`](super::DocumentedError::InvalidOperationNoEffictiveAction)
/// - [`IncorrectStatusTransitRouterInstance`](super::DocumentedError::IncorrectStatusTransitRouterInstance)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`IllegalParamZoneId`](super::DocumentedError::IllegalParamZoneId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateCenRouteMapError = super::DocumentedError;
