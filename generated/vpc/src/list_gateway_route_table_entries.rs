// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayRouteTableEntries`, from `vpc/ListGatewayRouteTableEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of a gateway route table, with next hops.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListGatewayRouteTableEntriesRequest::new()
///     .gateway_route_table_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_route_table_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Route table that decides on traffic coming in through a gateway.
    pub gateway_route_table_id: Option<String>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
}

impl ListGatewayRouteTableEntriesRequest {
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
    /// Sets `GatewayRouteTableId`, which is required.
    pub fn gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
}

request! {
    ListGatewayRouteTableEntriesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "GatewayRouteTableId" => gateway_route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
    }
}

impl Operation for ListGatewayRouteTableEntriesRequest {
    type Response = ListGatewayRouteTableEntriesResponse;
    type Error = ListGatewayRouteTableEntriesError;
    const INFO: OperationInfo = super::operation("ListGatewayRouteTableEntries")
        .required(&["RegionId", "GatewayRouteTableId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListGatewayRouteTableEntriesError] = &[
        ListGatewayRouteTableEntriesError::ResourceNotFoundGatewayRouteTable,
        ListGatewayRouteTableEntriesError::IllegalParamNextToken,
    ];
}

impl Paginated for ListGatewayRouteTableEntriesRequest {
    type Item = GatewayRouteEntryModel;
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
        Some(&mut response.gateway_route_entry_models)
    }
}

/// Response to [`ListGatewayRouteTableEntriesRequest`].
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// The gateway route models that were found or are concerned, one entry each.
    pub gateway_route_entry_models: Vec<GatewayRouteEntryModel>,
}

response! {
    ListGatewayRouteTableEntriesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "GatewayRouteEntryModels" => gateway_route_entry_models: list(""),
    }
}

/// The gateway route models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GatewayRouteEntryModel {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Instance that the packets are sent to, by its ID. Example: `i-bp11gcl0sm85t9bi****`.
    pub next_hop_id: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// Kind of resource that the packets are sent to. Example: `EcsInstance`.
    pub next_hop_type: Option<String>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    /// Example: `192.168.0.5`.
    pub destination_cidr_block: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `name`.
    pub name: Option<String>,
    /// Where the packets of the route go; an ECMP route has several.
    pub next_hops: Vec<NextHop>,
}

response! {
    GatewayRouteEntryModel {
        "Status" => status: value,
        "NextHopId" => next_hop_id: value,
        "Description" => description: value,
        "NextHopType" => next_hop_type: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "Name" => name: value,
        "NextHops" => next_hops: list(""),
    }
}

/// Where the packets of the route go; an ECMP route has several.
#[non_exhaustive]
pub struct NextHop {
    /// Instance that the packets are sent to, by its ID. Example: `vpn-bp10zyaph5cc8b7c7****`.
    pub next_hop_id: Option<String>,
    /// Kind of resource that the packets are sent to. Example: `Instance`.
    pub next_hop_type: Option<String>,
    /// Share of the packets that the next hop gets, in relation to the others. Example: `100`.
    pub weight: Option<String>,
    /// Whether the next hop can be used. Example: `1`.
    pub enabled: Option<String>,
}

response! {
    NextHop {
        "NextHopId" => next_hop_id: value,
        "NextHopType" => next_hop_type: value,
        "Weight" => weight: value,
        "Enabled" => enabled: value,
    }
}

/// Errors that the documentation of [`ListGatewayRouteTableEntriesRequest`] names.
///
/// - [`ResourceNotFoundGatewayRouteTable`](super::DocumentedError::ResourceNotFoundGatewayRouteTable)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
pub type ListGatewayRouteTableEntriesError = super::DocumentedError;
