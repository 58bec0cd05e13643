// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterRouteEntry`, from `cbn/CreateTransitRouterRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds a route by hand to a table of an Enterprise Edition transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterRouteEntryRequest::new()
///     .transit_router_route_table_id("...")
///     .transit_router_route_entry_next_hop_type("...")
///     .transit_router_route_entry_destination_cidr_block("...");
/// let reply = client.create_transit_router_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterRouteEntryRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Label of the route; only routes made by hand have one.
    pub transit_router_route_entry_name: Option<String>,
    /// Free text that tells people about the route.
    pub transit_router_route_entry_description: Option<String>,
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
    /// **Required.** Whether packets of the route go to an attachment or are dropped.
    pub transit_router_route_entry_next_hop_type: Option<String>,
    /// **Required.** Range that packets have to be bound for to take the route, in CIDR notation.
    pub transit_router_route_entry_destination_cidr_block: Option<String>,
    /// Attachment that packets of the route go to; blackhole routes have none.
    pub transit_router_route_entry_next_hop_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateTransitRouterRouteEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryName`.
    pub fn transit_router_route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_entry_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryDescription`.
    pub fn transit_router_route_entry_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_description = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableId`, which is required.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopType`, which is required.
    pub fn transit_router_route_entry_next_hop_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_type = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryDestinationCidrBlock`, which is required.
    pub fn transit_router_route_entry_destination_cidr_block(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteEntryNextHopId`.
    pub fn transit_router_route_entry_next_hop_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_entry_next_hop_id = Some(value.into());
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
    CreateTransitRouterRouteEntryRequest {
        "ClientToken" => client_token: query,
        "TransitRouterRouteEntryName" => transit_router_route_entry_name: query,
        "TransitRouterRouteEntryDescription" => transit_router_route_entry_description: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "TransitRouterRouteEntryNextHopType" => transit_router_route_entry_next_hop_type: query,
        "TransitRouterRouteEntryDestinationCidrBlock" => transit_router_route_entry_destination_cidr_block: query,
        "TransitRouterRouteEntryNextHopId" => transit_router_route_entry_next_hop_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateTransitRouterRouteEntryRequest {
    type Response = CreateTransitRouterRouteEntryResponse;
    type Error = CreateTransitRouterRouteEntryError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterRouteEntry")
        .required(
            &[
                "TransitRouterRouteTableId",
                "TransitRouterRouteEntryNextHopType",
                "TransitRouterRouteEntryDestinationCidrBlock",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateTransitRouterRouteEntryError] = &[
        CreateTransitRouterRouteEntryError::DryRunOperation,
        CreateTransitRouterRouteEntryError::InvalidTransitRouterRouteTableIdNotFound,
        CreateTransitRouterRouteEntryError::TransitRouterRouteEntryNextHopIdNotFound,
        CreateTransitRouterRouteEntryError::OperationFailedCreateRouteEntryWithCCNAttachment,
        CreateTransitRouterRouteEntryError::QuotaExceededTransitRouterRoutEntry,
        CreateTransitRouterRouteEntryError::IllegalParamTransitRouterDestinationCidrBlock,
        CreateTransitRouterRouteEntryError::InstanceExistTransitRouterRouteEntry,
        CreateTransitRouterRouteEntryError::IncorrectStatusTransitRouterRouteTable,
        CreateTransitRouterRouteEntryError::ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock,
        CreateTransitRouterRouteEntryError::InvalidDescription,
        CreateTransitRouterRouteEntryError::InvalidName,
        CreateTransitRouterRouteEntryError::IllegalParamNextHopType,
        CreateTransitRouterRouteEntryError::MissingParamTransitRouterRouteEntryNextHopId,
        CreateTransitRouterRouteEntryError::InvalidTransitRouterRouteEntryNextHopIdNotFound,
        CreateTransitRouterRouteEntryError::OperationFailedCreateRouteEntryWithSameDestinationCidrBlock,
        CreateTransitRouterRouteEntryError::InvalidDestinationCidrBlockNotFound,
        CreateTransitRouterRouteEntryError::OperationFailedCreateRouteEntryWithConnectAttachment,
        CreateTransitRouterRouteEntryError::ParamExclusiveNextHopTypeBlackHoleAndNextHopId,
        CreateTransitRouterRouteEntryError::InvalidTransitRouterModeNeedUpgrade,
        CreateTransitRouterRouteEntryError::OperationFailedCreateTransitRouterRouteEntryWithVPCAttachment,
        CreateTransitRouterRouteEntryError::OperationFailedCreateTransitRouterRouteEntryWithVPNAttachment,
        CreateTransitRouterRouteEntryError::InvalidParameter,
        CreateTransitRouterRouteEntryError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterRouteEntryRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterRouteEntryResponse {
    /// Route in a table of a transit router, as
    /// [`CreateTransitRouterRouteEntry`](super::Client::create_transit_router_route_entry) returned it;
    /// static routes only. Example: `rte-75eg4jprkvk0pw****`.
    pub transit_router_route_entry_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `835E7F4B-B380-4E0F-96A5-6EA572388047`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterRouteEntryResponse {
        "TransitRouterRouteEntryId" => transit_router_route_entry_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterRouteEntryRequest`] names.
///
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidTransitRouterRouteTableIdNotFound`](super::DocumentedError::InvalidTransitRouterRouteTableIdNotFound)
/// - [`TransitRouterRouteEntryNextHopIdNotFound`](super::DocumentedError::TransitRouterRouteEntryNextHopIdNotFound)
/// - [`OperationFailedCreateRouteEntryWithCCNAttachment`](super::DocumentedError::OperationFailedCreateRouteEntryWithCCNAttachment)
/// - [`QuotaExceededTransitRouterRoutEntry`](super::DocumentedError::QuotaExceededTransitRouterRoutEntry)
/// - [`IllegalParamTransitRouterDestinationCidrBlock`](super::DocumentedError::IllegalParamTransitRouterDestinationCidrBlock)
/// - [`InstanceExistTransitRouterRouteEntry`](super::DocumentedError::InstanceExistTransitRouterRouteEntry)
/// - [`IncorrectStatusTransitRouterRouteTable`](super::DocumentedError::IncorrectStatusTransitRouterRouteTable)
/// - [`ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock`](super::DocumentedError::ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`IllegalParamNextHopType`](super::DocumentedError::IllegalParamNextHopType)
/// - [`MissingParamTransitRouterRouteEntryNextHopId`](super::DocumentedError::MissingParamTransitRouterRouteEntryNextHopId)
/// - [`InvalidTransitRouterRouteEntryNextHopIdNotFound`](super::DocumentedError::InvalidTransitRouterRouteEntryNextHopIdNotFound)
/// - [`OperationFailedCreateRouteEntryWithSameDestinationCidrBlock`](super::DocumentedError::OperationFailedCreateRouteEntryWithSameDestinationCidrBlock)
/// - [`InvalidDestinationCidrBlockNotFound`](super::DocumentedError::InvalidDestinationCidrBlockNotFound)
/// - [`OperationFailedCreateRouteEntryWithConnectAttachment`](super::DocumentedError::OperationFailedCreateRouteEntryWithConnectAttachment)
/// - [`ParamExclusiveNextHopTypeBlackHoleAndNextHopId`](super::DocumentedError::ParamExclusiveNextHopTypeBlackHoleAndNextHopId)
/// - [`InvalidTransitRouterModeNeedUpgrade`](super::DocumentedError::InvalidTransitRouterModeNeedUpgrade)
/// - [`OperationFailedCreateTransitRouterRouteEntryWithVPCAttachment`](super::DocumentedError::OperationFailedCreateTransitRouterRouteEntryWithVPCAttachment)
/// - [`OperationFailedCreateTransitRouterRouteEntryWithVPNAttachment`](super::DocumentedError::OperationFailedCreateTransitRouterRouteEntryWithVPNAttachment)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterRouteEntryError = super::DocumentedError;
