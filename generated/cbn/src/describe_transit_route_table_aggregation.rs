// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTransitRouteTableAggregation`, from `cbn/DescribeTransitRouteTableAggregation.md`.

use alicloud_runtime::codegen::*;

/// Lists the aggregate routes of a route table.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeTransitRouteTableAggregationRequest::new()
///     .transit_route_table_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_transit_route_table_aggregation(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationRequest {
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_route_table_id: Option<String>,
    /// Range that the aggregate route covers, in CIDR notation.
    pub transit_route_table_aggregation_cidr: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How many items to return at most in one call. Range: at least 0.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeTransitRouteTableAggregationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransitRouteTableId`, which is required.
    pub fn transit_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_route_table_id = Some(value.into());
        self
    }
    /// Sets `TransitRouteTableAggregationCidr`.
    pub fn transit_route_table_aggregation_cidr(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_route_table_aggregation_cidr = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
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
    DescribeTransitRouteTableAggregationRequest {
        "TransitRouteTableId" => transit_route_table_id: query,
        "TransitRouteTableAggregationCidr" => transit_route_table_aggregation_cidr: query,
        "ClientToken" => client_token: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeTransitRouteTableAggregationRequest {
    type Response = DescribeTransitRouteTableAggregationResponse;
    type Error = DescribeTransitRouteTableAggregationError;
    const INFO: OperationInfo = super::operation("DescribeTransitRouteTableAggregation")
        .required(&["TransitRouteTableId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeTransitRouteTableAggregationError] = &[
        DescribeTransitRouteTableAggregationError::MissingParamTransitRouterRouteTableId2,
        DescribeTransitRouteTableAggregationError::IllegalParamNextToken,
        DescribeTransitRouteTableAggregationError::InstanceNotExistTransitRouterRouteTable,
        DescribeTransitRouteTableAggregationError::InvalidCidrBlock,
        DescribeTransitRouteTableAggregationError::InvalidParameter,
        DescribeTransitRouteTableAggregationError::Unauthorized,
    ];
}

impl Paginated for DescribeTransitRouteTableAggregationRequest {
    type Item = TransitRouteTableAggregationData;
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
        Some(&mut response.data)
    }
}

/// Response to [`DescribeTransitRouteTableAggregationRequest`].
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationResponse {
    /// What the call found, one entry each.
    pub data: Vec<TransitRouteTableAggregationData>,
    /// How many items or events were counted. Example: `20`.
    pub count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50`.
    pub request_id: Option<String>,
}

response! {
    DescribeTransitRouteTableAggregationResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "NextToken" => next_token: value,
        "Total" => total: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TransitRouteTableAggregationData {
    /// Name that people know the item by. Example: `nametest`.
    pub name: Option<String>,
    /// Range that the aggregate route covers, in CIDR notation. Example: `192.168.10.0/24`.
    pub transit_route_table_aggregation_cidr: Option<String>,
    /// Range over which the setting or the item holds. Example: `VPC`.
    pub scope: Option<String>,
    /// How the route came about: by the service, by a user or over BGP.
    /// Default: `Static`. Example: `Static`.
    pub route_type: Option<String>,
    /// Free text that describes the item to people. Example: `desctest`.
    pub description: Option<String>,
    /// Route table of the transit router that the aggregate route stands in.
    /// Example: `vtb-6ehgc262hr170qgyc****`.
    pub tr_route_table_id: Option<String>,
    /// Whether the aggregate route has reached all VPCs. Example: `AllConfigured`.
    pub status: Option<String>,
}

response! {
    TransitRouteTableAggregationData {
        "Name" => name: value,
        "TransitRouteTableAggregationCidr" => transit_route_table_aggregation_cidr: value,
        "Scope" => scope: value,
        "RouteType" => route_type: value,
        "Description" => description: value,
        "TrRouteTableId" => tr_route_table_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeTransitRouteTableAggregationRequest`] names.
///
/// - [`MissingParamTransitRouterRouteTableId2`](super::DocumentedError::MissingParamTransitRouterRouteTableId2)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`InstanceNotExistTransitRouterRouteTable`](super::DocumentedError::InstanceNotExistTransitRouterRouteTable)
/// - [`InvalidCidrBlock`](super::DocumentedError::InvalidCidrBlock)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeTransitRouteTableAggregationError = super::DocumentedError;
