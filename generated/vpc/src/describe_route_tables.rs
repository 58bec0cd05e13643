// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouteTables`, from `vpc/DescribeRouteTables.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouteEntryStatus, RouteEntryType, RouterType};

/// Lists route tables together with their routes.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeRouteTablesRequest::new()
///     .route_table_id("vtb-2zevpmy9th8cxmwtarqg4");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_route_tables(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRouteTablesRequest {
    /// Return only route tables of routers of this kind.
    pub router_type: Option<Open<RouterType>>,
    /// Return only route tables of this router.
    pub router_id: Option<String>,
    /// Return only route tables of this VRouter. `RouterType` becomes `VRouter` then.
    pub vrouter_id: Option<String>,
    /// Return only this route table.
    pub route_table_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only entries of this origin, such as your own, system, or BGP routes.
    pub type_: Option<String>,
    /// Name for people to tell the route table by; calls go by the ID.
    pub route_table_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeRouteTablesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouterType`.
    pub fn router_type(mut self, value: impl Into<Open<RouterType>>) -> Self {
        self.router_type = Some(value.into());
        self
    }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `VRouterId`.
    pub fn vrouter_id(mut self, value: impl Into<String>) -> Self {
        self.vrouter_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeRouteTablesRequest {
        "RouterType" => router_type: query,
        "RouterId" => router_id: query,
        "VRouterId" => vrouter_id: query,
        "RouteTableId" => route_table_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "RouteTableName" => route_table_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRouteTablesRequest {
    type Response = DescribeRouteTablesResponse;
    type Error = DescribeRouteTablesError;
    const INFO: OperationInfo = super::operation("DescribeRouteTables")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRouteTablesError] = &[
        DescribeRouteTablesError::InvalidVRouterIdNotFound,
        DescribeRouteTablesError::OperationFailedDescribeCenRoute,
        DescribeRouteTablesError::OperationFailedVRouterNotExist,
    ];
}

impl Paginated for DescribeRouteTablesRequest {
    type Item = RouteTable;
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
        Some(&mut response.route_tables)
    }
}

/// Response to [`DescribeRouteTablesRequest`].
#[non_exhaustive]
pub struct DescribeRouteTablesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC668356-BCB4-42FD-9BC3-FA2B2E04B634`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Route tables that were found, with their routes.
    pub route_tables: Vec<RouteTable>,
}

response! {
    DescribeRouteTablesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RouteTables" => route_tables: list("RouteTable"),
    }
}

/// Route tables that were found, with their routes.
#[non_exhaustive]
pub struct RouteTable {
    /// Whether the router is the one of a VPC or a virtual border router.
    pub router_type: Option<Open<RouterType>>,
    /// Router that the table belongs to.
    pub router_id: Option<String>,
    /// ID of the VRouter of a VPC. Example: `vrt-bp1lhl0taikrteen****`.
    pub vrouter_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Whether the route table was created by a user or comes with the VPC. Example: `Custom`.
    pub route_table_type: Option<String>,
    /// When the resource was created. Example: `2022-08-22T10:40:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Routes that the table holds.
    pub route_entrys: Vec<RouteEntry>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// vSwitches of the VPC, by their IDs.
    pub vswitch_ids: Vec<String>,
}

response! {
    RouteTable {
        "RouterType" => router_type: value,
        "RouterId" => router_id: value,
        "VRouterId" => vrouter_id: value,
        "RouteTableId" => route_table_id: value,
        "RouteTableType" => route_table_type: value,
        "CreationTime" => creation_time: value,
        "RouteEntrys" => route_entrys: list("RouteEntry"),
        "Status" => status: value,
        "ResourceGroupId" => resource_group_id: value,
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
    }
}

/// Routes that the table holds.
#[non_exhaustive]
pub struct RouteEntry {
    /// Whether the route is a custom one, comes from the system or was learned over BGP.
    /// Example: `Custom`.
    pub type_: Option<Open<RouteEntryType>>,
    /// Route table that the route is in. Example: `vtb-bp15w5q90d2rk3bww****`.
    pub route_table_id: Option<String>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    /// Example: `192.168.2.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Kind of resource that the packets are sent to. Example: `Instance`.
    pub next_hop_type: Option<String>,
    /// Next hop of the route, by its ID. Example: `vpc-bp1t36rn9l53iwbsf****`.
    pub instance_id: Option<String>,
    /// Whether the route works, is being set up or is being changed.
    /// Here: `Pending`, `Available`, `Modifying`. Example: `Available`.
    pub status: Option<Open<RouteEntryStatus>>,
    /// Router, by its ID, that the record or the call is about.
    pub router_id: Option<String>,
    /// Where the packets of the route go; an ECMP route has several.
    pub next_hops: Vec<NextHop>,
    /// Name by which people tell the route from others. Example: `name`.
    pub route_entry_name: Option<String>,
    /// ID of a route, as [`DescribeRouteEntryList`](super::Client::describe_route_entry_list) lists it.
    /// Example: `rte-bp1mnnr2al0naomnp****`.
    pub route_entry_id: Option<String>,
    /// Text that says what the resource is for. Example: `RouteEntryDescription`.
    pub description: Option<String>,
}

response! {
    RouteEntry {
        "Type" => type_: value,
        "RouteTableId" => route_table_id: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "NextHopType" => next_hop_type: value,
        "InstanceId" => instance_id: value,
        "Status" => status: value,
        "RouterId" => router_id: value,
        "NextHops" => next_hops: list("NextHop"),
        "RouteEntryName" => route_entry_name: value,
        "RouteEntryId" => route_entry_id: value,
        "Description" => description: value,
    }
}

/// Where the packets of the route go; an ECMP route has several.
#[non_exhaustive]
pub struct NextHop {
    /// Kind of resource that the packets are sent to. Example: `Instance`.
    pub next_hop_type: Option<String>,
    /// Instance that the packets are sent to, by its ID. Example: `vpn-bp10zyaph5cc8b7c7****`.
    pub next_hop_id: Option<String>,
    /// Whether the next hop can be used. Example: `1`.
    pub enabled: Option<i32>,
    /// Share of the packets that the next hop gets, in relation to the others. Example: `100`.
    pub weight: Option<i32>,
}

response! {
    NextHop {
        "NextHopType" => next_hop_type: value,
        "NextHopId" => next_hop_id: value,
        "Enabled" => enabled: value,
        "Weight" => weight: value,
    }
}

/// Errors that the documentation of [`DescribeRouteTablesRequest`] names.
///
/// - [`InvalidVRouterIdNotFound`](super::DocumentedError::InvalidVRouterIdNotFound)
/// - [`OperationFailedDescribeCenRoute`](super::DocumentedError::OperationFailedDescribeCenRoute)
/// - [`OperationFailedVRouterNotExist`](super::DocumentedError::OperationFailedVRouterNotExist)
pub type DescribeRouteTablesError = super::DocumentedError;
