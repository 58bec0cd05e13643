// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateRouteTablesWithVpcGatewayEndpoint`, from `vpc/AssociateRouteTablesWithVpcGatewayEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Links the route tables with VPC gateway endpoint to another resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateRouteTablesWithVpcGatewayEndpointRequest::new();
/// let reply = client.associate_route_tables_with_vpc_gateway_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateRouteTablesWithVpcGatewayEndpointRequest {
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

impl AssociateRouteTablesWithVpcGatewayEndpointRequest {
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
    AssociateRouteTablesWithVpcGatewayEndpointRequest {
        "EndpointId" => endpoint_id: query,
        "RouteTableIds" => route_table_ids: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AssociateRouteTablesWithVpcGatewayEndpointRequest {
    type Response = AssociateRouteTablesWithVpcGatewayEndpointResponse;
    type Error = AssociateRouteTablesWithVpcGatewayEndpointError;
    const INFO: OperationInfo = super::operation(
            "AssociateRouteTablesWithVpcGatewayEndpoint",
        )
        .required(&["EndpointId", "RouteTableIds", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`AssociateRouteTablesWithVpcGatewayEndpointRequest`] is answered with.
pub type AssociateRouteTablesWithVpcGatewayEndpointResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AssociateRouteTablesWithVpcGatewayEndpointRequest`] names.
    pub enum AssociateRouteTablesWithVpcGatewayEndpointError {
        OperationFailedConcurrentOperation = "OperationFailed.ConcurrentOperation" ("400"), "", "Another call on the same endpoint runs at this moment. Send one at a time.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        ResourceNotFoundGatewayEndpoint = "ResourceNotFound.GatewayEndpoint" ("400"), "", "No gateway endpoint has this ID in the region.";
        IncorrectStatusGatewayEndpoint = "IncorrectStatus.GatewayEndpoint" ("400"), "", "The gateway endpoint is just being changed. Wait until its state settles.";
        ResourceNotFoundServiceName = "ResourceNotFound.ServiceName" ("400"), "", "No cloud service with this name can be reached by gateway endpoint. See `ListVpcEndpointServicesByEndUser`.";
        ResourceNotFoundPrefixList = "ResourceNotFound.PrefixList" ("400"), "", "No prefix list has this ID in the region.";
        ResourceNotFoundRouteTable = "ResourceNotFound.RouteTable" ("400"), "", "No route table has this ID, or the gateway has no table of its own.";
        MismatchVpcAndRouteTable = "Mismatch.VpcAndRouteTable" ("400"), "", "A route table lies in another VPC than the gateway endpoint.";
        IncorrectStatusRouteTable = "IncorrectStatus.RouteTable" ("400"), "", "The route table is just being changed. Wait until its state settles.";
        ResourceAlreadyExistAssociation = "ResourceAlreadyExist.Association" ("400"), "", "The route table is tied to the gateway endpoint already.";
        VpcRouteEntryCidrBlockDuplicate = "VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE" ("400"), "", "The route table has a route to this range already.";
        VpcSwitchStatusError = "VPC_SWITCH_STATUS_ERROR" ("400"), "vSwitch status error, %s", "A vSwitch of the VPC is just being changed. Wait until it is `Available`.";
        QuotaExceededVpcRouteEntryNum = "QuotaExceeded.VpcRouteEntryNum" ("400"), "", "A route table has as many routes as it may have. Delete some first.";
        OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch = "OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch" ("400"), "", "The destination of the route lies in, or overlaps, the range of a vSwitch.";
        SystemBusy = "SystemBusy" ("400"), "", "The service is too busy at the moment; try again after a while.";
        Forbbiden = "Forbbiden" ("400"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the service is not offered there.";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "", "The VPC is in a state that rules this out. Wait until it is `Available`.";
        IncorrectStatusCenStatus = "IncorrectStatus.CenStatus" ("400"), "", "The attachment of the VPC to CEN is just changing. Wait until that is done.";
        UnsupportedFeatureRouterTableType = "UnsupportedFeature.RouterTableType" ("400"), "", "Route tables of this type cannot be tied to a gateway endpoint.";
    }
}
