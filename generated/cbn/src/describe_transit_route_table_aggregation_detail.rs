// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTransitRouteTableAggregationDetail`, from `cbn/DescribeTransitRouteTableAggregationDetail.md`.

use alicloud_runtime::codegen::*;

/// Tells for each VPC whether an aggregate route has been put into it.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeTransitRouteTableAggregationDetailRequest::new()
///     .transit_route_table_id("...")
///     .transit_route_table_aggregation_cidr("...");
/// let reply = client.describe_transit_route_table_aggregation_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationDetailRequest {
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_route_table_id: Option<String>,
    /// **Required.** Range that the aggregate route covers, in CIDR notation.
    pub transit_route_table_aggregation_cidr: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeTransitRouteTableAggregationDetailRequest {
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
    /// Sets `TransitRouteTableAggregationCidr`, which is required.
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
}

request! {
    DescribeTransitRouteTableAggregationDetailRequest {
        "TransitRouteTableId" => transit_route_table_id: query,
        "TransitRouteTableAggregationCidr" => transit_route_table_aggregation_cidr: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeTransitRouteTableAggregationDetailRequest {
    type Response = DescribeTransitRouteTableAggregationDetailResponse;
    type Error = DescribeTransitRouteTableAggregationDetailError;
    const INFO: OperationInfo = super::operation(
            "DescribeTransitRouteTableAggregationDetail",
        )
        .required(&["TransitRouteTableId", "TransitRouteTableAggregationCidr"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeTransitRouteTableAggregationDetailError] = &[
        DescribeTransitRouteTableAggregationDetailError::IllegalParamTransitRouterRouteTableId,
        DescribeTransitRouteTableAggregationDetailError::IllegalParamAggregationRouteCidr,
        DescribeTransitRouteTableAggregationDetailError::InstanceNotExistTransitRouterRouteTable,
        DescribeTransitRouteTableAggregationDetailError::InvalidParameter,
        DescribeTransitRouteTableAggregationDetailError::Unauthorized,
    ];
}

/// Response to [`DescribeTransitRouteTableAggregationDetailRequest`].
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationDetailResponse {
    /// What the call found, one entry each.
    pub data: Vec<TransitRouteTableAggregationData>,
    /// How many items or events were counted. Example: `20`.
    pub count: Option<i32>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50`.
    pub request_id: Option<String>,
}

response! {
    DescribeTransitRouteTableAggregationDetailResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Total" => total: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TransitRouteTableAggregationData {
    /// VPC that gets the aggregate route, by its ID. Example: `vpc-6eh7fp9hdqa2wv85t****`.
    pub instance_id: Option<String>,
    /// Free text that describes the item to people. Example: `desctest`.
    pub description: Option<String>,
    /// Whether the aggregate route has reached the VPC. Example: `Configured`.
    pub status: Option<String>,
}

response! {
    TransitRouteTableAggregationData {
        "InstanceId" => instance_id: value,
        "Description" => description: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeTransitRouteTableAggregationDetailRequest`] names.
///
/// - [`IllegalParamTransitRouterRouteTableId`](super::DocumentedError::IllegalParamTransitRouterRouteTableId)
/// - [`IllegalParamAggregationRouteCidr`](super::DocumentedError::IllegalParamAggregationRouteCidr)
/// - [`InstanceNotExistTransitRouterRouteTable`](super::DocumentedError::InstanceNotExistTransitRouterRouteTable)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeTransitRouteTableAggregationDetailError = super::DocumentedError;
