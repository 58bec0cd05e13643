// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterRouteEntries`, from `cbn/ListTransitRouterRouteEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists the routes of a table of an Enterprise Edition transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterRouteEntriesRequest::new()
///     .transit_router_route_table_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterRouteEntriesRequest {
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub transit_router_route_entry_destination_cidr_block: Option<String>,
    /// Whether the route is in use, held ready or turned down.
    pub transit_router_route_entry_status: Option<String>,
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Routes to list, by their labels. Items: at most 20.
    pub transit_router_route_entry_names: Vec<String>,
    /// Routes to list, by their IDs. Items: at most 20.
    pub transit_router_route_entry_ids: Vec<String>,
    /// Whether the route was learned or added by hand.
    pub transit_router_route_entry_type: Option<String>,
    /// Whether packets of the route go to an attachment or are dropped.
    pub transit_router_route_entry_next_hop_type: Option<String>,
    /// Attachment that packets of the route go to; blackhole routes have none.
    pub transit_router_route_entry_next_hop_id: Option<String>,
    /// Network that packets of the route go to.
    pub transit_router_route_entry_next_hop_resource_id: Option<String>,
    /// What kind of network packets of the route go to.
    pub transit_router_route_entry_next_hop_resource_type: Option<String>,
    /// Network that the route comes from in the first place.
    pub transit_router_route_entry_origin_resource_id: Option<String>,
    /// What kind of network the route comes from in the first place.
    pub transit_router_route_entry_origin_resource_type: Option<String>,
    /// Prefix list, a named set of address ranges, that the routes are made from.
    pub prefix_list_id: Option<String>,
    /// Conditions on the destination range; only routes that meet them are listed. Items: at most 10.
    pub route_filter: Vec<Filter>,
}

impl ListTransitRouterRouteEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `TransitRouterRouteEntryDestinationCidrBlock`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn transit_router_route_entry_destination_cidr_block(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryStatus`.
    pub fn transit_router_route_entry_status(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_status = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableId`, which is required.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNames`.
    pub fn transit_router_route_entry_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transit_router_route_entry_names = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `TransitRouterRouteEntryIds`.
    pub fn transit_router_route_entry_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transit_router_route_entry_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `TransitRouterRouteEntryType`.
    pub fn transit_router_route_entry_type(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_entry_type = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopType`.
    pub fn transit_router_route_entry_next_hop_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_type = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopId`.
    pub fn transit_router_route_entry_next_hop_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopResourceId`.
    pub fn transit_router_route_entry_next_hop_resource_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_resource_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopResourceType`.
    pub fn transit_router_route_entry_next_hop_resource_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_resource_type = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryOriginResourceId`.
    pub fn transit_router_route_entry_origin_resource_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_origin_resource_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryOriginResourceType`.
    pub fn transit_router_route_entry_origin_resource_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_origin_resource_type = Some(value.into());
        self
    }
    /// Sets `PrefixListId`.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
    /// Sets `RouteFilter`.
    pub fn route_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.route_filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTransitRouterRouteEntriesRequest {
        "MaxResults" => max_results: query,
        "TransitRouterRouteEntryDestinationCidrBlock" => transit_router_route_entry_destination_cidr_block: query,
        "TransitRouterRouteEntryStatus" => transit_router_route_entry_status: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "NextToken" => next_token: query,
        "TransitRouterRouteEntryNames" => transit_router_route_entry_names: query,
        "TransitRouterRouteEntryIds" => transit_router_route_entry_ids: query,
        "TransitRouterRouteEntryType" => transit_router_route_entry_type: query,
        "TransitRouterRouteEntryNextHopType" => transit_router_route_entry_next_hop_type: query,
        "TransitRouterRouteEntryNextHopId" => transit_router_route_entry_next_hop_id: query,
        "TransitRouterRouteEntryNextHopResourceId" => transit_router_route_entry_next_hop_resource_id: query,
        "TransitRouterRouteEntryNextHopResourceType" => transit_router_route_entry_next_hop_resource_type: query,
        "TransitRouterRouteEntryOriginResourceId" => transit_router_route_entry_origin_resource_id: query,
        "TransitRouterRouteEntryOriginResourceType" => transit_router_route_entry_origin_resource_type: query,
        "PrefixListId" => prefix_list_id: query,
        "RouteFilter" => route_filter: query,
    }
}

impl Operation for ListTransitRouterRouteEntriesRequest {
    type Response = ListTransitRouterRouteEntriesResponse;
    type Error = ListTransitRouterRouteEntriesError;
    const INFO: OperationInfo = super::operation("ListTransitRouterRouteEntries")
        .required(&["TransitRouterRouteTableId"])
        .read_only();
    const ERRORS: &'static [ListTransitRouterRouteEntriesError] = &[
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteTableId,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryStatus,
        ListTransitRouterRouteEntriesError::IllegalParamNextToken,
        ListTransitRouterRouteEntriesError::ParamExclusiveRouteEntryIdsAndStatus,
        ListTransitRouterRouteEntriesError::InvalidTransitRouterRouteTableIdNotFound,
        ListTransitRouterRouteEntriesError::FilterKeyDuplicatedRouteFilter,
        ListTransitRouterRouteEntriesError::InvalidFilterKey,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryNextHopType,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryNextHopAttachmentId,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryNextHopResourceId,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryNextHopResourceType,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryOriginResourceId,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryOriginResourceType,
        ListTransitRouterRouteEntriesError::IllegalParamTransitRouterRouteEntryType,
        ListTransitRouterRouteEntriesError::IllegalParamPrefixExactMatchCidr,
        ListTransitRouterRouteEntriesError::IllegalParamLongestPrefixMatchCidr,
        ListTransitRouterRouteEntriesError::IllegalParamSubnetOfMatchCidr,
        ListTransitRouterRouteEntriesError::IllegalParamSupernetOfMatchCidr,
        ListTransitRouterRouteEntriesError::InvalidName,
        ListTransitRouterRouteEntriesError::InvalidParameter,
        ListTransitRouterRouteEntriesError::Unauthorized,
        ListTransitRouterRouteEntriesError::InvalidRouteTableIdNotFound,
    ];
}

impl Paginated for ListTransitRouterRouteEntriesRequest {
    type Item = TransitRouterRouteEntry;
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
        Some(&mut response.transit_router_route_entries)
    }
}

/// Response to [`ListTransitRouterRouteEntriesRequest`].
#[non_exhaustive]
pub struct ListTransitRouterRouteEntriesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `fce19****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3835E5E-1504-4344-B1BB-98A4110F1079`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Routes of the table, one entry each.
    pub transit_router_route_entries: Vec<TransitRouterRouteEntry>,
}

response! {
    ListTransitRouterRouteEntriesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "TransitRouterRouteEntries" => transit_router_route_entries: list(""),
    }
}

/// Routes of the table, one entry each.
#[non_exhaustive]
pub struct TransitRouterRouteEntry {
    /// Route in a table of a transit router, as
    /// [`CreateTransitRouterRouteEntry`](super::Client::create_transit_router_route_entry) returned it;
    /// static routes only. Example: `rte-oklkgwmj97z6dn****`.
    pub transit_router_route_entry_id: Option<String>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `192.168.0.0/24`.
    pub transit_router_route_entry_destination_cidr_block: Option<String>,
    /// Whether the route was learned or added by hand. Example: `Static`.
    pub transit_router_route_entry_type: Option<String>,
    /// When the item was created. Example: `2021-06-15T07:01Z`.
    pub create_time: Option<Timestamp>,
    /// Label of the route; only routes made by hand have one. Example: `testname`.
    pub transit_router_route_entry_name: Option<String>,
    /// Whether the route is in use, held ready or turned down. Example: `Active`.
    pub transit_router_route_entry_status: Option<String>,
    /// Whether packets of the route go to an attachment or are dropped. Example: `BlackHole`.
    pub transit_router_route_entry_next_hop_type: Option<String>,
    /// Attachment that packets of the route go to; blackhole routes have none.
    /// Example: `tr-attach-vx6iwhjr1x1j78****`.
    pub transit_router_route_entry_next_hop_id: Option<String>,
    /// Free text that tells people about the route. Example: `CidrRoute`.
    pub transit_router_route_entry_description: Option<String>,
    /// Whether the route can be announced and withdrawn. Example: `false`.
    pub operational_mode: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `PermitVbr`.
    pub tag: Option<String>,
    /// Network that packets of the route go to. Example: `vpc-m5ent6du8deaq5*****`.
    pub transit_router_route_entry_next_hop_resource_id: Option<String>,
    /// What kind of network packets of the route go to. Example: `VPC`.
    pub transit_router_route_entry_next_hop_resource_type: Option<String>,
    /// What kind of network the route comes from in the first place. Example: `VPC`.
    pub transit_router_route_entry_origin_resource_type: Option<String>,
    /// Network that the route comes from in the first place. Example: `vpc-m5ent6du8deaq5*****`.
    pub transit_router_route_entry_origin_resource_id: Option<String>,
    /// Prefix list, a named set of address ranges, that the routes are made from.
    /// Example: `pl-k1ainl66z3527773d****`.
    pub prefix_list_id: Option<String>,
    /// Where the route comes from and which path it has taken.
    pub path_attributes: Option<PathAttributes>,
}

response! {
    TransitRouterRouteEntry {
        "TransitRouterRouteEntryId" => transit_router_route_entry_id: value,
        "TransitRouterRouteEntryDestinationCidrBlock" => transit_router_route_entry_destination_cidr_block: value,
        "TransitRouterRouteEntryType" => transit_router_route_entry_type: value,
        "CreateTime" => create_time: value,
        "TransitRouterRouteEntryName" => transit_router_route_entry_name: value,
        "TransitRouterRouteEntryStatus" => transit_router_route_entry_status: value,
        "TransitRouterRouteEntryNextHopType" => transit_router_route_entry_next_hop_type: value,
        "TransitRouterRouteEntryNextHopId" => transit_router_route_entry_next_hop_id: value,
        "TransitRouterRouteEntryDescription" => transit_router_route_entry_description: value,
        "OperationalMode" => operational_mode: value,
        "Tag" => tag: value,
        "TransitRouterRouteEntryNextHopResourceId" => transit_router_route_entry_next_hop_resource_id: value,
        "TransitRouterRouteEntryNextHopResourceType" => transit_router_route_entry_next_hop_resource_type: value,
        "TransitRouterRouteEntryOriginResourceType" => transit_router_route_entry_origin_resource_type: value,
        "TransitRouterRouteEntryOriginResourceId" => transit_router_route_entry_origin_resource_id: value,
        "PrefixListId" => prefix_list_id: value,
        "PathAttributes" => path_attributes: value,
    }
}

/// Where the route comes from and which path it has taken.
#[non_exhaustive]
pub struct PathAttributes {
    /// BGP communities that the route carries. Example: `65501:1`.
    pub communities: Vec<String>,
    /// Autonomous systems that a route has passed through. Example: `65501`.
    pub as_paths: Vec<String>,
    /// Network that the route comes from in the first place. Example: `vbr-m5ent6du8deaq5*****`.
    pub origin_instance_id: Option<String>,
    /// Kind of network that the route comes from in the first place. Example: `VBR`.
    pub origin_instance_type: Option<String>,
    /// How the route came about in the first place. Example: `BGP`.
    pub origin_route_type: Option<String>,
    /// Rank of the route; the lower the number, the sooner the route is taken. Example: `50`.
    pub preference: Option<i32>,
}

response! {
    PathAttributes {
        "Communities" => communities: list(""),
        "AsPaths" => as_paths: list(""),
        "OriginInstanceId" => origin_instance_id: value,
        "OriginInstanceType" => origin_instance_type: value,
        "OriginRouteType" => origin_route_type: value,
        "Preference" => preference: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterRouteEntriesRequest`] names.
///
/// - [`IllegalParamTransitRouterRouteTableId`](super::DocumentedError::IllegalParamTransitRouterRouteTableId)
/// - [`IllegalParamTransitRouterRouteEntryStatus`](super::DocumentedError::IllegalParamTransitRouterRouteEntryStatus)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`ParamExclusiveRouteEntryIdsAndStatus`](super::DocumentedError::ParamExclusiveRouteEntryIdsAndStatus)
/// - [`InvalidTransitRouterRouteTableIdNotFound`](super::DocumentedError::InvalidTransitRouterRouteTableIdNotFound)
/// - [`FilterKeyDuplicatedRouteFilter`](super::DocumentedError::FilterKeyDuplicatedRouteFilter)
/// - [`InvalidFilterKey`](super::DocumentedError::InvalidFilterKey)
/// - [`IllegalParamTransitRouterRouteEntryNextHopType`](super::DocumentedError::IllegalParamTransitRouterRouteEntryNextHopType)
/// - [`IllegalParamTransitRouterRouteEntryNextHopAttachmentId`](super::DocumentedError::IllegalParamTransitRouterRouteEntryNextHopAttachmentId)
/// - [`IllegalParamTransitRouterRouteEntryNextHopResourceId`](super::DocumentedError::IllegalParamTransitRouterRouteEntryNextHopResourceId)
/// - [`IllegalParamTransitRouterRouteEntryNextHopResourceType`](super::DocumentedError::IllegalParamTransitRouterRouteEntryNextHopResourceType)
/// - [`IllegalParamTransitRouterRouteEntryOriginResourceId`](super::DocumentedError::IllegalParamTransitRouterRouteEntryOriginResourceId)
/// - [`IllegalParamTransitRouterRouteEntryOriginResourceType`](super::DocumentedError::IllegalParamTransitRouterRouteEntryOriginResourceType)
/// - [`IllegalParamTransitRouterRouteEntryType`](super::DocumentedError::IllegalParamTransitRouterRouteEntryType)
/// - [`IllegalParamPrefixExactMatchCidr`](super::DocumentedError::IllegalParamPrefixExactMatchCidr)
/// - [`IllegalParamLongestPrefixMatchCidr`](super::DocumentedError::IllegalParamLongestPrefixMatchCidr)
/// - [`IllegalParamSubnetOfMatchCidr`](super::DocumentedError::IllegalParamSubnetOfMatchCidr)
/// - [`IllegalParamSupernetOfMatchCidr`](super::DocumentedError::IllegalParamSupernetOfMatchCidr)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
pub type ListTransitRouterRouteEntriesError = super::DocumentedError;
