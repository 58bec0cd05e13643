// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTransitRouteTableAggregation`, from `cbn/ModifyTransitRouteTableAggregation.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or scope of an aggregate route.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyTransitRouteTableAggregationRequest::new()
///     .transit_route_table_id("...")
///     .transit_route_table_aggregation_cidr("...");
/// let reply = client.modify_transit_route_table_aggregation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTransitRouteTableAggregationRequest {
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_route_table_id: Option<String>,
    /// Label of the aggregate route, for people to recognize it by.
    pub transit_route_table_aggregation_name: Option<String>,
    /// **Required.** Range that the aggregate route covers, in CIDR notation.
    pub transit_route_table_aggregation_cidr: Option<String>,
    /// Networks that the aggregate route is put into.
    pub transit_route_table_aggregation_scope: Option<String>,
    /// Networks that the aggregate route is put into, as a list. Items: at most 5.
    pub transit_route_table_aggregation_scope_list: Vec<String>,
    /// Free text that tells people about the aggregate route.
    pub transit_route_table_aggregation_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyTransitRouteTableAggregationRequest {
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
    /// Sets `TransitRouteTableAggregationName`.
    pub fn transit_route_table_aggregation_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_route_table_aggregation_name = Some(value.into());
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
    /// Sets `TransitRouteTableAggregationScope`.
    pub fn transit_route_table_aggregation_scope(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_route_table_aggregation_scope = Some(value.into());
        self
    }
    /// Sets `TransitRouteTableAggregationScopeList`.
    pub fn transit_route_table_aggregation_scope_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transit_route_table_aggregation_scope_list = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `TransitRouteTableAggregationDescription`.
    pub fn transit_route_table_aggregation_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_route_table_aggregation_description = Some(value.into());
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
    ModifyTransitRouteTableAggregationRequest {
        "TransitRouteTableId" => transit_route_table_id: query,
        "TransitRouteTableAggregationName" => transit_route_table_aggregation_name: query,
        "TransitRouteTableAggregationCidr" => transit_route_table_aggregation_cidr: query,
        "TransitRouteTableAggregationScope" => transit_route_table_aggregation_scope: query,
        "TransitRouteTableAggregationScopeList" => transit_route_table_aggregation_scope_list: query_json,
        "TransitRouteTableAggregationDescription" => transit_route_table_aggregation_description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyTransitRouteTableAggregationRequest {
    type Response = ModifyTransitRouteTableAggregationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTransitRouteTableAggregation")
        .required(&["TransitRouteTableId", "TransitRouteTableAggregationCidr"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`ModifyTransitRouteTableAggregationRequest`], which the documentation does not describe.
pub type ModifyTransitRouteTableAggregationResponse = alicloud_runtime::UndocumentedResponse;
