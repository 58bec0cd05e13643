// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCenRouteMap`, from `cbn/ModifyCenRouteMap.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommunityOperateMode, InstanceType, MapResult, MatchMode, RouteType};

/// Changes the conditions and actions of a routing policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyCenRouteMapRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .cen_region_id("cn-hangzhou")
///     .map_result("Permit")
///     .priority(10)
///     .route_map_id("cenrmap-abcdedfghij****");
/// let reply = client.modify_cen_route_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCenRouteMapRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// **Required.** Region of the CEN instance that the routing policy or route belongs to.
    /// Example: `cn-hangzhou`.
    pub cen_region_id: Option<String>,
    /// **Required.** What happens to a route that meets all conditions. Example: `Permit`.
    pub map_result: Option<Open<MapResult>>,
    /// **Required.** Rank of the route map or policy; the lowest number is tried first.
    /// Range: 1 to 1000. Example: `10`.
    pub priority: Option<i32>,
    /// **Required.** Routing policy, which lets routes through, stops or changes them, as
    /// [`CreateCenRouteMap`](super::Client::create_cen_route_map) returned it.
    /// Example: `cenrmap-abcdedfghij****`.
    pub route_map_id: Option<String>,
    /// Priority of the policy that a route goes to after this one. Range: 1 to 1000. Example: `20`.
    pub next_priority: Option<i32>,
    /// Free text that describes the item to people. Example: `test`.
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
    pub match_asns: Vec<i32>,
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
    /// Autonomous systems to put before the path of a route, which makes it look longer.
    /// Items: at most 32.
    pub prepend_as_path: Vec<i64>,
    /// Regions that the route goes to, for it to match. Items: at most 32.
    pub destination_region_ids: Vec<String>,
}

impl ModifyCenRouteMapRequest {
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
    /// Sets `MapResult`, which is required.
    pub fn map_result(mut self, value: impl Into<Open<MapResult>>) -> Self {
        self.map_result = Some(value.into());
        self
    }
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `RouteMapId`, which is required.
    pub fn route_map_id(mut self, value: impl Into<String>) -> Self {
        self.route_map_id = Some(value.into());
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
        value: impl IntoIterator<Item = impl Into<i32>>,
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
    ModifyCenRouteMapRequest {
        "CenId" => cen_id: query,
        "CenRegionId" => cen_region_id: query,
        "MapResult" => map_result: query,
        "Priority" => priority: query,
        "RouteMapId" => route_map_id: query,
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
        "PrependAsPath" => prepend_as_path: query,
        "DestinationRegionIds" => destination_region_ids: query,
    }
}

impl Operation for ModifyCenRouteMapRequest {
    type Response = ModifyCenRouteMapResponse;
    type Error = ModifyCenRouteMapError;
    const INFO: OperationInfo = super::operation("ModifyCenRouteMap")
        .required(&["CenId", "CenRegionId", "MapResult", "Priority", "RouteMapId"]);
    const ERRORS: &'static [ModifyCenRouteMapError] = &[
        ModifyCenRouteMapError::InvalidOperationNoEffictiveAction,
        ModifyCenRouteMapError::InvalidOperationCenRouteMapExist,
        ModifyCenRouteMapError::InvidParameter,
        ModifyCenRouteMapError::InvalidName,
        ModifyCenRouteMapError::InvalidDescription,
        ModifyCenRouteMapError::InvalidParameter,
        ModifyCenRouteMapError::Unauthorized,
    ];
}

/// Response to [`ModifyCenRouteMapRequest`].
pub type ModifyCenRouteMapResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCenRouteMapRequest`] names.
///
/// - [`InvalidOperationNoEffictiveAction`](super::DocumentedError::InvalidOperationNoEffictiveAction)
/// - [`InvalidOperationCenRouteMapExist`](super::DocumentedError::InvalidOperationCenRouteMapExist)
/// - [`InvidParameter`](super::DocumentedError::InvidParameter)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ModifyCenRouteMapError = super::DocumentedError;
