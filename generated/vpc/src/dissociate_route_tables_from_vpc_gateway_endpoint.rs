// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateRouteTablesFromVpcGatewayEndpoint`, from `vpc/DissociateRouteTablesFromVpcGatewayEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Undoes the link between the route tables from VPC gateway endpoint and the other resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DissociateRouteTablesFromVpcGatewayEndpointRequest::new();
/// let reply = client.dissociate_route_tables_from_vpc_gateway_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateRouteTablesFromVpcGatewayEndpointRequest {
    /// **Required.** Gateway endpoint, as
    /// [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint) returned its ID.
    pub endpoint_id: Option<String>,
    /// **Required.** Route tables of the VRouter, by their IDs. Items: at most 20.
    pub route_table_ids: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DissociateRouteTablesFromVpcGatewayEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `RouteTableIds`, which is required.
    pub fn route_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_table_ids = value.into_iter().map(Into::into).collect();
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DissociateRouteTablesFromVpcGatewayEndpointRequest {
        "EndpointId" => endpoint_id: query,
        "RouteTableIds" => route_table_ids: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DissociateRouteTablesFromVpcGatewayEndpointRequest {
    type Response = DissociateRouteTablesFromVpcGatewayEndpointResponse;
    type Error = DissociateRouteTablesFromVpcGatewayEndpointError;
    const INFO: OperationInfo = super::operation(
            "DissociateRouteTablesFromVpcGatewayEndpoint",
        )
        .required(&["EndpointId", "RouteTableIds", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`DissociateRouteTablesFromVpcGatewayEndpointRequest`] is answered with.
pub type DissociateRouteTablesFromVpcGatewayEndpointResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DissociateRouteTablesFromVpcGatewayEndpointRequest`] names.
    pub enum DissociateRouteTablesFromVpcGatewayEndpointError {
        OperationFailedConcurrentOperation = "OperationFailed.ConcurrentOperation" ("400"), "", "Another call on the same endpoint runs at this moment. Send one at a time.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        ResourceNotFoundGatewayEndpoint = "ResourceNotFound.GatewayEndpoint" ("400"), "", "No gateway endpoint has this ID in the region.";
        IncorrectStatusGatewayEndpoint = "IncorrectStatus.GatewayEndpoint" ("400"), "", "The gateway endpoint is just being changed. Wait until its state settles.";
        ResourceNotFoundRouteTable = "ResourceNotFound.RouteTable" ("400"), "", "No route table has this ID, or the gateway has no table of its own.";
        IncorrectStatusRouteTable = "IncorrectStatus.RouteTable" ("400"), "", "The route table is just being changed. Wait until its state settles.";
        ResourceNotFoundAssociation = "ResourceNotFound.Association" ("400"), "", "The route table is not tied to the gateway endpoint, so nothing can be undone.";
        IncorrectStatusRouteEntry = "IncorrectStatus.RouteEntry" ("400"), "", "A route is just being set up, changed or deleted. Try again when it is done.";
        Forbbiden = "Forbbiden" ("400"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the service is not offered there.";
        IncorrectStatusCenStatus = "IncorrectStatus.CenStatus" ("400"), "", "The attachment of the VPC to CEN is just changing. Wait until that is done.";
        ResourceNotFoundRouteEntry = "ResourceNotFound.RouteEntry" ("400"), "", "The route does not exist. Check the table and the destination.";
    }
}
