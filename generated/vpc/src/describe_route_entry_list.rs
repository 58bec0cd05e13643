// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouteEntryList`, from `vpc/DescribeRouteEntryList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NextHopType, RouteEntryType};

/// Lists the routes of a route table, page by page with a token.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeRouteEntryListRequest::new()
///     .region_id("cn-hangzhou")
///     .route_table_id("vtb-bp1r9pvl4xen8s9ju****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_route_entry_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRouteEntryListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Route table whose routes to list. Example: `vtb-bp1r9pvl4xen8s9ju****`.
    pub route_table_id: Option<String>,
    /// Return only routes to this range. Example: `192.168.2.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Return only IPv4 routes, or only IPv6 ones. Example: `IPv4`.
    pub ip_version: Option<Open<IpVersion>>,
    /// How many routes a page holds. Range: at most 500. Default: `50`. Example: `50`.
    pub max_result: Option<i32>,
    /// Return only routes that lead to this next hop. Example: `vpn-bp10zyaph5cc8b7c7****`.
    pub next_hop_id: Option<String>,
    /// Return only routes whose next hop is of this kind. Example: `Instance`.
    pub next_hop_type: Option<Open<NextHopType>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// Return only this route. Example: `rte-bp1mnnr2al0naomnp****`.
    pub route_entry_id: Option<String>,
    /// Return only routes of this name. Example: `abc`.
    pub route_entry_name: Option<String>,
    /// Return only custom routes, or only those of the system. Example: `System`.
    pub route_entry_type: Option<Open<RouteEntryType>>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
    /// Return only routes to these destinations. Items: at most 200.
    pub dest_cidr_block_list: Vec<String>,
}

impl DescribeRouteEntryListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<Open<IpVersion>>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `MaxResult`.
    #[inline]
    pub fn max_result(mut self, value: i32) -> Self {
        self.max_result = Some(value);
        self
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<Open<NextHopType>>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }
    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<Open<RouteEntryType>>) -> Self {
        self.route_entry_type = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `DestCidrBlockList`.
    pub fn dest_cidr_block_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dest_cidr_block_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeRouteEntryListRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "IpVersion" => ip_version: query,
        "MaxResult" => max_result: query,
        "NextHopId" => next_hop_id: query,
        "NextHopType" => next_hop_type: query,
        "NextToken" => next_token: query,
        "RouteEntryId" => route_entry_id: query,
        "RouteEntryName" => route_entry_name: query,
        "RouteEntryType" => route_entry_type: query,
        "ServiceType" => service_type: query,
        "DestCidrBlockList" => dest_cidr_block_list: query,
    }
}

impl Operation for DescribeRouteEntryListRequest {
    type Response = DescribeRouteEntryListResponse;
    type Error = DescribeRouteEntryListError;
    const INFO: OperationInfo = super::operation("DescribeRouteEntryList")
        .required(&["RegionId", "RouteTableId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRouteEntryListError] = &[
        DescribeRouteEntryListError::InvalidRouteTableNotFound,
        DescribeRouteEntryListError::IllegalParamRouteEntryType,
        DescribeRouteEntryListError::MissingParamContext,
        DescribeRouteEntryListError::MissingParamAliUid2,
        DescribeRouteEntryListError::MissingParamBid2,
        DescribeRouteEntryListError::IllegalParamIpVersion,
        DescribeRouteEntryListError::OperationFailedFilterParamUnderWrongRouteType,
        DescribeRouteEntryListError::IllegalParamNextToken,
        DescribeRouteEntryListError::IllegalParamNextTokenExpired,
        DescribeRouteEntryListError::InvalidNextHopNotFound,
        DescribeRouteEntryListError::OperationFailedQueryCenEntry,
        DescribeRouteEntryListError::OperationDeniedUseGatewayRouteEntryQueryInterface,
    ];
}

impl Paginated for DescribeRouteEntryListRequest {
    type Item = RouteEntry;
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
        Some(&mut response.route_entrys)
    }
}

/// Response to [`DescribeRouteEntryListRequest`].
#[non_exhaustive]
pub struct DescribeRouteEntryListResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Routes that the table holds.
    pub route_entrys: Vec<RouteEntry>,
}

response! {
    DescribeRouteEntryListResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "RouteEntrys" => route_entrys: list("RouteEntry"),
    }
}

/// Routes that the table holds.
#[non_exhaustive]
pub struct RouteEntry {
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    /// Example: `10.0.0.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Whether the route is for IPv4 or for IPv6. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// Where the packets of the route go; an ECMP route has several.
    pub next_hops: Vec<NextHop>,
    /// ID of a route, as [`DescribeRouteEntryList`](super::Client::describe_route_entry_list) lists it.
    /// Example: `rte-bp1mnnr2al0naomnp****`.
    pub route_entry_id: Option<String>,
    /// Name by which people tell the route from others. Example: `aaa`.
    pub route_entry_name: Option<String>,
    /// Route table that the route is in. Example: `vtb-bp15w5q90d2rk3bww****`.
    pub route_table_id: Option<String>,
    /// Whether the route works, is being set up or is being changed. Example: `Available`.
    pub status: Option<String>,
    /// Whether the route is a custom one, comes from the system or was learned over BGP.
    /// Example: `Custom`.
    pub type_: Option<String>,
    /// Text that says what the resource is for. Example: `RouteEntryDescription`.
    pub description: Option<String>,
    /// When the item was last changed. Example: `2022-05-09T03:00:07Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Which kind of service it is or is to be. Example: `TR`.
    pub service_type: Option<String>,
    /// How the route came about: by propagation, by the system, or by hand.
    /// Example: `RoutePropagation`.
    pub origin: Option<String>,
}

response! {
    RouteEntry {
        "DestinationCidrBlock" => destination_cidr_block: value,
        "IpVersion" => ip_version: value,
        "NextHops" => next_hops: list("NextHop"),
        "RouteEntryId" => route_entry_id: value,
        "RouteEntryName" => route_entry_name: value,
        "RouteTableId" => route_table_id: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Description" => description: value,
        "GmtModified" => gmt_modified: value,
        "ServiceType" => service_type: value,
        "Origin" => origin: value,
    }
}

/// Where the packets of the route go; an ECMP route has several.
#[non_exhaustive]
pub struct NextHop {
    /// Whether the next hop can be used. Example: `0`.
    pub enabled: Option<i32>,
    /// Instance that the packets are sent to, by its ID. Example: `vpn-bp10zyaph5cc8b7c7****`.
    pub next_hop_id: Option<String>,
    /// Region of the next hop. Example: `cn-hangzhou`.
    pub next_hop_region_id: Option<String>,
    /// Network that lies behind the next hop.
    pub next_hop_related_info: Option<NextHopRelatedInfo>,
    /// Kind of resource that the packets are sent to. Example: `Instance`.
    pub next_hop_type: Option<String>,
    /// Share of the packets that the next hop gets, in relation to the others. Example: `100`.
    pub weight: Option<i32>,
}

response! {
    NextHop {
        "Enabled" => enabled: value,
        "NextHopId" => next_hop_id: value,
        "NextHopRegionId" => next_hop_region_id: value,
        "NextHopRelatedInfo" => next_hop_related_info: value,
        "NextHopType" => next_hop_type: value,
        "Weight" => weight: value,
    }
}

/// Network that lies behind the next hop.
#[non_exhaustive]
pub struct NextHopRelatedInfo {
    /// ID of the network that lies behind the next hop. Example: `vpc-bp1t36rn9l53iwbsf****`.
    pub instance_id: Option<String>,
    /// Kind of network that lies behind the next hop. Example: `VPC`.
    pub instance_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `ch-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    NextHopRelatedInfo {
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
    }
}

values! {
    /// Return only IPv4 routes, or only IPv6 ones.
    pub enum IpVersion {
        /// Routes for IPv4.
        IPv4 = "IPv4",
        /// Routes for IPv6.
        IPv6 = "IPv6",
    }
}

/// Errors that the documentation of [`DescribeRouteEntryListRequest`] names.
///
/// - [`InvalidRouteTableNotFound`](super::DocumentedError::InvalidRouteTableNotFound)
/// - [`IllegalParamRouteEntryType`](super::DocumentedError::IllegalParamRouteEntryType)
/// - [`MissingParamContext`](super::DocumentedError::MissingParamContext)
/// - [`MissingParamAliUid2`](super::DocumentedError::MissingParamAliUid2)
/// - [`MissingParamBid2`](super::DocumentedError::MissingParamBid2)
/// - [`IllegalParamIpVersion`](super::DocumentedError::IllegalParamIpVersion)
/// - [`OperationFailedFilterParamUnderWrongRouteType`](super::DocumentedError::OperationFailedFilterParamUnderWrongRouteType)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamNextTokenExpired`](super::DocumentedError::IllegalParamNextTokenExpired)
/// - [`InvalidNextHopNotFound`](super::DocumentedError::InvalidNextHopNotFound)
/// - [`OperationFailedQueryCenEntry`](super::DocumentedError::OperationFailedQueryCenEntry)
/// - [`OperationDeniedUseGatewayRouteEntryQueryInterface`](super::DocumentedError::OperationDeniedUseGatewayRouteEntryQueryInterface)
pub type DescribeRouteEntryListError = super::DocumentedError;
