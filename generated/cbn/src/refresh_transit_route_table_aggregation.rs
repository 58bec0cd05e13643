// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshTransitRouteTableAggregation`, from `cbn/RefreshTransitRouteTableAggregation.md`.

use alicloud_runtime::codegen::*;

/// Puts an aggregate route anew into the VPCs that lack it.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::RefreshTransitRouteTableAggregationRequest::new()
///     .transit_route_table_id("...")
///     .transit_route_table_aggregation_cidr("...");
/// let reply = client.refresh_transit_route_table_aggregation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshTransitRouteTableAggregationRequest {
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_route_table_id: Option<String>,
    /// **Required.** Range that the aggregate route covers, in CIDR notation.
    pub transit_route_table_aggregation_cidr: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RefreshTransitRouteTableAggregationRequest {
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
    RefreshTransitRouteTableAggregationRequest {
        "TransitRouteTableId" => transit_route_table_id: query,
        "TransitRouteTableAggregationCidr" => transit_route_table_aggregation_cidr: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RefreshTransitRouteTableAggregationRequest {
    type Response = RefreshTransitRouteTableAggregationResponse;
    type Error = RefreshTransitRouteTableAggregationError;
    const INFO: OperationInfo = super::operation("RefreshTransitRouteTableAggregation")
        .required(&["TransitRouteTableId", "TransitRouteTableAggregationCidr"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RefreshTransitRouteTableAggregationError] = &[
        RefreshTransitRouteTableAggregationError::InstanceNotExistTransitRouteTable,
        RefreshTransitRouteTableAggregationError::IncorrectStatusTransitRouteTable,
        RefreshTransitRouteTableAggregationError::InstanceNotExistAggregationRoute,
        RefreshTransitRouteTableAggregationError::InstanceNotExistTransitRouter,
        RefreshTransitRouteTableAggregationError::IllegalParamTransitRouteTableAggregationCidr,
        RefreshTransitRouteTableAggregationError::InvalidParameter,
        RefreshTransitRouteTableAggregationError::Unauthorized,
    ];
}

/// Response to [`RefreshTransitRouteTableAggregationRequest`].
pub type RefreshTransitRouteTableAggregationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RefreshTransitRouteTableAggregationRequest`] names.
///
/// - [`InstanceNotExistTransitRouteTable`](super::DocumentedError::InstanceNotExistTransitRouteTable)
/// - [`IncorrectStatusTransitRouteTable`](super::DocumentedError::IncorrectStatusTransitRouteTable)
/// - [`InstanceNotExistAggregationRoute`](super::DocumentedError::InstanceNotExistAggregationRoute)
/// - [`InstanceNotExistTransitRouter`](super::DocumentedError::InstanceNotExistTransitRouter)
/// - [`IllegalParamTransitRouteTableAggregationCidr`](super::DocumentedError::IllegalParamTransitRouteTableAggregationCidr)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type RefreshTransitRouteTableAggregationError = super::DocumentedError;
