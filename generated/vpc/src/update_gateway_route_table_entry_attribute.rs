// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteTableEntryAttribute`, from `vpc/UpdateGatewayRouteTableEntryAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the next hop or description of a route in a gateway route table.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateGatewayRouteTableEntryAttributeRequest::new()
///     .destination_cidr_block("...")
///     .next_hop_type("...");
/// let reply = client.update_gateway_route_table_entry_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteTableEntryAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Gateway route table whose entry is changed.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Route table that decides on traffic coming in through a gateway.
    pub gateway_route_table_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// **Required.** Kind of resource that the packets are sent to.
    pub next_hop_type: Option<String>,
    /// Instance that the packets are sent to, by its ID.
    pub next_hop_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
}

impl UpdateGatewayRouteTableEntryAttributeRequest {
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
    /// Sets `IPv4GatewayRouteTableId`.
    pub fn ipv4_gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_route_table_id = Some(value.into());
        self
    }
    /// Sets `GatewayRouteTableId`.
    pub fn gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_route_table_id = Some(value.into());
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
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `NextHopType`, which is required.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayRouteTableEntryAttributeRequest {
        "RegionId" => region_id: query,
        "IPv4GatewayRouteTableId" => ipv4_gateway_route_table_id: query,
        "GatewayRouteTableId" => gateway_route_table_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "NextHopType" => next_hop_type: query,
        "NextHopId" => next_hop_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for UpdateGatewayRouteTableEntryAttributeRequest {
    type Response = UpdateGatewayRouteTableEntryAttributeResponse;
    type Error = UpdateGatewayRouteTableEntryAttributeError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteTableEntryAttribute")
        .required(&["RegionId", "DestinationCidrBlock", "NextHopType"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateGatewayRouteTableEntryAttributeError] = &[
        UpdateGatewayRouteTableEntryAttributeError::OperationDeniedUpdateGatewayRouteEntry,
        UpdateGatewayRouteTableEntryAttributeError::IllegalParamDestCidrBlock,
        UpdateGatewayRouteTableEntryAttributeError::ResourceNotFoundNetworkInterface,
        UpdateGatewayRouteTableEntryAttributeError::ResourceNotFoundRouteEntry,
        UpdateGatewayRouteTableEntryAttributeError::IncorrectStatusRouteEntry,
        UpdateGatewayRouteTableEntryAttributeError::IncorrectStatusVswitch2,
        UpdateGatewayRouteTableEntryAttributeError::ResourceNotFoundInstance,
        UpdateGatewayRouteTableEntryAttributeError::IncorrectStatusNextHop,
        UpdateGatewayRouteTableEntryAttributeError::OperationDeniedNextHopTypeNonsupport,
        UpdateGatewayRouteTableEntryAttributeError::OperationDeniedLocalEntryCanOnlyModifyNextHop,
        UpdateGatewayRouteTableEntryAttributeError::ExclusiveParamNextHopTypeAndNextHopId,
        UpdateGatewayRouteTableEntryAttributeError::ResourceNotFoundRouteTable,
        UpdateGatewayRouteTableEntryAttributeError::InvalidRouterInterfaceIdNotFound,
        UpdateGatewayRouteTableEntryAttributeError::OperationUnsupportedOnlySupportNormalNetworkInterface,
    ];
}

/// Response to [`UpdateGatewayRouteTableEntryAttributeRequest`].
pub type UpdateGatewayRouteTableEntryAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateGatewayRouteTableEntryAttributeRequest`] names.
///
/// - [`OperationDeniedUpdateGatewayRouteEntry`](super::DocumentedError::OperationDeniedUpdateGatewayRouteEntry)
/// - [`IllegalParamDestCidrBlock`](super::DocumentedError::IllegalParamDestCidrBlock)
/// - [`ResourceNotFoundNetworkInterface`](super::DocumentedError::ResourceNotFoundNetworkInterface)
/// - [`ResourceNotFoundRouteEntry`](super::DocumentedError::ResourceNotFoundRouteEntry)
/// - [`IncorrectStatusRouteEntry`](super::DocumentedError::IncorrectStatusRouteEntry)
/// - [`IncorrectStatusVswitch2`](super::DocumentedError::IncorrectStatusVswitch2)
/// - [`ResourceNotFoundInstance`](super::DocumentedError::ResourceNotFoundInstance)
/// - [`IncorrectStatusNextHop`](super::DocumentedError::IncorrectStatusNextHop)
/// - [`OperationDeniedNextHopTypeNonsupport`](super::DocumentedError::OperationDeniedNextHopTypeNonsupport)
/// - [`OperationDeniedLocalEntryCanOnlyModifyNextHop`](super::DocumentedError::OperationDeniedLocalEntryCanOnlyModifyNextHop)
/// - [`ExclusiveParamNextHopTypeAndNextHopId`](super::DocumentedError::ExclusiveParamNextHopTypeAndNextHopId)
/// - [`ResourceNotFoundRouteTable`](super::DocumentedError::ResourceNotFoundRouteTable)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound), here with HTTP status 400
/// - [`OperationUnsupportedOnlySupportNormalNetworkInterface`](super::DocumentedError::OperationUnsupportedOnlySupportNormalNetworkInterface)
pub type UpdateGatewayRouteTableEntryAttributeError = super::DocumentedError;
