// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateRouteTablesWithVpcGatewayEndpoint`, from `vpc/AssociateRouteTablesWithVpcGatewayEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Associates route tables, up to 20 per call, with a gateway endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateRouteTablesWithVpcGatewayEndpointRequest::new()
///     .endpoint_id("...")
///     .route_table_ids(["..."]);
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
    const ERRORS: &'static [AssociateRouteTablesWithVpcGatewayEndpointError] = &[
        AssociateRouteTablesWithVpcGatewayEndpointError::OperationFailedConcurrentOperation,
        AssociateRouteTablesWithVpcGatewayEndpointError::IdempotentParameterMismatch,
        AssociateRouteTablesWithVpcGatewayEndpointError::ResourceNotFoundGatewayEndpoint,
        AssociateRouteTablesWithVpcGatewayEndpointError::IncorrectStatusGatewayEndpoint,
        AssociateRouteTablesWithVpcGatewayEndpointError::ResourceNotFoundServiceName,
        AssociateRouteTablesWithVpcGatewayEndpointError::ResourceNotFoundPrefixList,
        AssociateRouteTablesWithVpcGatewayEndpointError::ResourceNotFoundRouteTable,
        AssociateRouteTablesWithVpcGatewayEndpointError::MismatchVpcAndRouteTable,
        AssociateRouteTablesWithVpcGatewayEndpointError::IncorrectStatusRouteTable,
        AssociateRouteTablesWithVpcGatewayEndpointError::ResourceAlreadyExistAssociation,
        AssociateRouteTablesWithVpcGatewayEndpointError::VpcRouteEntryCidrBlockDuplicate,
        AssociateRouteTablesWithVpcGatewayEndpointError::VpcSwitchStatusError,
        AssociateRouteTablesWithVpcGatewayEndpointError::QuotaExceededVpcRouteEntryNum,
        AssociateRouteTablesWithVpcGatewayEndpointError::OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch,
        AssociateRouteTablesWithVpcGatewayEndpointError::SystemBusy,
        AssociateRouteTablesWithVpcGatewayEndpointError::Forbbiden,
        AssociateRouteTablesWithVpcGatewayEndpointError::InvalidRegionIdNotFound,
        AssociateRouteTablesWithVpcGatewayEndpointError::IncorrectStatusVpc,
        AssociateRouteTablesWithVpcGatewayEndpointError::IncorrectStatusCenStatus,
        AssociateRouteTablesWithVpcGatewayEndpointError::UnsupportedFeatureRouterTableType,
    ];
}

/// Response to [`AssociateRouteTablesWithVpcGatewayEndpointRequest`].
pub type AssociateRouteTablesWithVpcGatewayEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateRouteTablesWithVpcGatewayEndpointRequest`] names.
///
/// - [`OperationFailedConcurrentOperation`](super::DocumentedError::OperationFailedConcurrentOperation)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`ResourceNotFoundGatewayEndpoint`](super::DocumentedError::ResourceNotFoundGatewayEndpoint)
/// - [`IncorrectStatusGatewayEndpoint`](super::DocumentedError::IncorrectStatusGatewayEndpoint)
/// - [`ResourceNotFoundServiceName`](super::DocumentedError::ResourceNotFoundServiceName)
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
/// - [`ResourceNotFoundRouteTable`](super::DocumentedError::ResourceNotFoundRouteTable)
/// - [`MismatchVpcAndRouteTable`](super::DocumentedError::MismatchVpcAndRouteTable)
/// - [`IncorrectStatusRouteTable`](super::DocumentedError::IncorrectStatusRouteTable)
/// - [`ResourceAlreadyExistAssociation`](super::DocumentedError::ResourceAlreadyExistAssociation)
/// - [`VpcRouteEntryCidrBlockDuplicate`](super::DocumentedError::VpcRouteEntryCidrBlockDuplicate)
/// - [`VpcSwitchStatusError`](super::DocumentedError::VpcSwitchStatusError)
/// - [`QuotaExceededVpcRouteEntryNum`](super::DocumentedError::QuotaExceededVpcRouteEntryNum)
/// - [`OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch`](super::DocumentedError::OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`IncorrectStatusCenStatus`](super::DocumentedError::IncorrectStatusCenStatus)
/// - [`UnsupportedFeatureRouterTableType`](super::DocumentedError::UnsupportedFeatureRouterTableType)
pub type AssociateRouteTablesWithVpcGatewayEndpointError = super::DocumentedError;
