// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouteTableAggregation`, from `cbn/DeleteTransitRouteTableAggregation.md`.

use alicloud_runtime::codegen::*;

/// Deletes an aggregate route; the VPCs get the single routes that it covered instead.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouteTableAggregationRequest::new()
///     .transit_route_table_id("...")
///     .transit_route_table_aggregation_cidr("...");
/// let reply = client.delete_transit_route_table_aggregation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouteTableAggregationRequest {
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_route_table_id: Option<String>,
    /// **Required.** Range that the aggregate route covers, in CIDR notation.
    pub transit_route_table_aggregation_cidr: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteTransitRouteTableAggregationRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteTransitRouteTableAggregationRequest {
        "TransitRouteTableId" => transit_route_table_id: query,
        "TransitRouteTableAggregationCidr" => transit_route_table_aggregation_cidr: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteTransitRouteTableAggregationRequest {
    type Response = DeleteTransitRouteTableAggregationResponse;
    type Error = DeleteTransitRouteTableAggregationError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouteTableAggregation")
        .required(&["TransitRouteTableId", "TransitRouteTableAggregationCidr"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouteTableAggregationError] = &[
        DeleteTransitRouteTableAggregationError::InstanceNotExistAggregationRoute,
        DeleteTransitRouteTableAggregationError::InstanceNotExistTransitRouteTable,
        DeleteTransitRouteTableAggregationError::IncorrectStatusTransitRouteTable,
        DeleteTransitRouteTableAggregationError::InstanceNotExistTransitRouter,
        DeleteTransitRouteTableAggregationError::IncorrectStatusTransitRouter,
        DeleteTransitRouteTableAggregationError::IllegalParamTransitRouteTableAggregationCidr,
        DeleteTransitRouteTableAggregationError::InvalidParameter,
        DeleteTransitRouteTableAggregationError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouteTableAggregationRequest`].
pub type DeleteTransitRouteTableAggregationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouteTableAggregationRequest`] names.
///
/// - [`InstanceNotExistAggregationRoute`](super::DocumentedError::InstanceNotExistAggregationRoute)
/// - [`InstanceNotExistTransitRouteTable`](super::DocumentedError::InstanceNotExistTransitRouteTable)
/// - [`IncorrectStatusTransitRouteTable`](super::DocumentedError::IncorrectStatusTransitRouteTable)
/// - [`InstanceNotExistTransitRouter`](super::DocumentedError::InstanceNotExistTransitRouter)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`IllegalParamTransitRouteTableAggregationCidr`](super::DocumentedError::IllegalParamTransitRouteTableAggregationCidr)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouteTableAggregationError = super::DocumentedError;
