// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateRouteTableWithGateway`, from `vpc/AssociateRouteTableWithGateway.md`.

use alicloud_runtime::codegen::*;

/// Binds a gateway route table to an IPv4 gateway in the same VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateRouteTableWithGatewayRequest::new()
///     .route_table_id("...")
///     .gateway_id("...");
/// let reply = client.associate_route_table_with_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateRouteTableWithGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the gateway that the call is about.
    pub gateway_id: Option<String>,
    /// Which kind of gateway it is or is to be.
    pub gateway_type: Option<String>,
}

impl AssociateRouteTableWithGatewayRequest {
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
    /// Sets `GatewayId`, which is required.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
    /// Sets `GatewayType`.
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }
}

request! {
    AssociateRouteTableWithGatewayRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "GatewayId" => gateway_id: query,
        "GatewayType" => gateway_type: query,
    }
}

impl Operation for AssociateRouteTableWithGatewayRequest {
    type Response = AssociateRouteTableWithGatewayResponse;
    type Error = AssociateRouteTableWithGatewayError;
    const INFO: OperationInfo = super::operation("AssociateRouteTableWithGateway")
        .required(&["RegionId", "RouteTableId", "GatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AssociateRouteTableWithGatewayError] = &[
        AssociateRouteTableWithGatewayError::ResourceNotFoundIpv4Gateway,
        AssociateRouteTableWithGatewayError::IncorrectStatusIpv4Gateway,
        AssociateRouteTableWithGatewayError::ResourceAlreadyAssociatedIpv4Gateway,
        AssociateRouteTableWithGatewayError::ResourceNotFoundGatewayRouteTable,
        AssociateRouteTableWithGatewayError::IncorrectStatusGatewayRouteTable,
        AssociateRouteTableWithGatewayError::ResourceAlreadyAssociatedGatewayRouteTable,
        AssociateRouteTableWithGatewayError::OperationDeniedIpv4GatewayNotActive,
        AssociateRouteTableWithGatewayError::OperationDeniedRouteTableTypeIncorrect,
        AssociateRouteTableWithGatewayError::ResourceNotFoundRouteTable,
        AssociateRouteTableWithGatewayError::OperationDeniedGatewayAndTableNotInOneVpc,
        AssociateRouteTableWithGatewayError::IncorrectStatusRouteTable,
        AssociateRouteTableWithGatewayError::IllegalParamGatewayType,
        AssociateRouteTableWithGatewayError::UnsupportedFeatureIpv6GatewayRouteTable,
    ];
}

/// Response to [`AssociateRouteTableWithGatewayRequest`].
pub type AssociateRouteTableWithGatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateRouteTableWithGatewayRequest`] names.
///
/// - [`ResourceNotFoundIpv4Gateway`](super::DocumentedError::ResourceNotFoundIpv4Gateway)
/// - [`IncorrectStatusIpv4Gateway`](super::DocumentedError::IncorrectStatusIpv4Gateway)
/// - [`ResourceAlreadyAssociatedIpv4Gateway`](super::DocumentedError::ResourceAlreadyAssociatedIpv4Gateway)
/// - [`ResourceNotFoundGatewayRouteTable`](super::DocumentedError::ResourceNotFoundGatewayRouteTable)
/// - [`IncorrectStatusGatewayRouteTable`](super::DocumentedError::IncorrectStatusGatewayRouteTable)
/// - [`ResourceAlreadyAssociatedGatewayRouteTable`](super::DocumentedError::ResourceAlreadyAssociatedGatewayRouteTable)
/// - [`OperationDeniedIpv4GatewayNotActive`](super::DocumentedError::OperationDeniedIpv4GatewayNotActive)
/// - [`OperationDeniedRouteTableTypeIncorrect`](super::DocumentedError::OperationDeniedRouteTableTypeIncorrect)
/// - [`ResourceNotFoundRouteTable`](super::DocumentedError::ResourceNotFoundRouteTable)
/// - [`OperationDeniedGatewayAndTableNotInOneVpc`](super::DocumentedError::OperationDeniedGatewayAndTableNotInOneVpc)
/// - [`IncorrectStatusRouteTable`](super::DocumentedError::IncorrectStatusRouteTable)
/// - [`IllegalParamGatewayType`](super::DocumentedError::IllegalParamGatewayType)
/// - [`UnsupportedFeatureIpv6GatewayRouteTable`](super::DocumentedError::UnsupportedFeatureIpv6GatewayRouteTable)
pub type AssociateRouteTableWithGatewayError = super::DocumentedError;
