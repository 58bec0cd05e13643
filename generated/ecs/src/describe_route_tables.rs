// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouteTables`, from `ecs/DescribeRouteTables.md`.

use alicloud_runtime::codegen::*;

/// Lists the route tables of a router with their routes and next hops.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeRouteTablesRequest::new();
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
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the vRouter that the call is about.
    pub vrouter_id: Option<String>,
    /// ID of the route table that the call is about.
    pub route_table_id: Option<String>,
    /// Which kind of router it is or is to be.
    pub router_type: Option<String>,
    /// ID of the router that the call is about.
    pub router_id: Option<String>,
    /// Name that the route table goes by.
    pub route_table_name: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeRouteTablesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `RouterType`.
    pub fn router_type(mut self, value: impl Into<String>) -> Self {
        self.router_type = Some(value.into());
        self
    }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
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
}

request! {
    DescribeRouteTablesRequest {
        "RegionId" => region_id: query,
        "VRouterId" => vrouter_id: query,
        "RouteTableId" => route_table_id: query,
        "RouterType" => router_type: query,
        "RouterId" => router_id: query,
        "RouteTableName" => route_table_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeRouteTablesRequest {
    type Response = DescribeRouteTablesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRouteTables")
        .region("RegionId")
        .read_only();
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
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// The route tables that were found or are concerned, one entry each.
    pub route_tables: Vec<RouteTable>,
}

response! {
    DescribeRouteTablesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "RouteTables" => route_tables: list("RouteTable"),
    }
}

/// The route tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RouteTable {
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// ID of the vRouter that the item belongs to or stands for.
    pub vrouter_id: Option<String>,
    /// ID of the route table that the item belongs to or stands for.
    pub route_table_id: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Which kind of route table it is or is to be.
    pub route_table_type: Option<String>,
    /// The route entries that were found or are concerned, one entry each.
    pub route_entrys: Vec<RouteEntry>,
}

response! {
    RouteTable {
        "CreationTime" => creation_time: value,
        "VRouterId" => vrouter_id: value,
        "RouteTableId" => route_table_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "RouteTableType" => route_table_type: value,
        "RouteEntrys" => route_entrys: list("RouteEntry"),
    }
}

/// The route entries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RouteEntry {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Which kind of next hop it is or is to be.
    pub next_hop_type: Option<String>,
    /// Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// ID of the route table that the item belongs to or stands for.
    pub route_table_id: Option<String>,
    /// The next hops that were found or are concerned, one entry each.
    pub next_hops: Vec<NextHop>,
}

response! {
    RouteEntry {
        "Type" => type_: value,
        "Status" => status: value,
        "NextHopType" => next_hop_type: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "InstanceId" => instance_id: value,
        "RouteTableId" => route_table_id: value,
        "NextHops" => next_hops: list("NextHop"),
    }
}

/// The next hops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NextHop {
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
    /// ID of the next hop that the item belongs to or stands for.
    pub next_hop_id: Option<String>,
    /// Which kind of next hop it is or is to be.
    pub next_hop_type: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<i32>,
}

response! {
    NextHop {
        "Weight" => weight: value,
        "NextHopId" => next_hop_id: value,
        "NextHopType" => next_hop_type: value,
        "Enabled" => enabled: value,
    }
}
