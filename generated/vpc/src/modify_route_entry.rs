// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouteEntry`, from `vpc/ModifyRouteEntry.md`.

use alicloud_runtime::codegen::*;

/// Renames a custom route.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyRouteEntryRequest::new()
///     .region_id("cn-hangzhou")
///     .route_entry_id("rte-1234567890");
/// let reply = client.modify_route_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRouteEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Custom route to rename. Example: `rte-1234567890`.
    pub route_entry_id: Option<String>,
    /// New name of the route. Length: 2 to 128. Example: `EntryName`.
    pub route_entry_name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Kind of resource that the packets are sent to from now on.
    pub new_next_hop_type: Option<String>,
    /// Resource that the packets are sent to from now on.
    pub new_next_hop_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyRouteEntryRequest {
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
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `NewNextHopType`.
    pub fn new_next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.new_next_hop_type = Some(value.into());
        self
    }
    /// Sets `NewNextHopId`.
    pub fn new_next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.new_next_hop_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
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
    ModifyRouteEntryRequest {
        "RegionId" => region_id: query,
        "RouteEntryId" => route_entry_id: query,
        "RouteEntryName" => route_entry_name: query,
        "Description" => description: query,
        "NewNextHopType" => new_next_hop_type: query,
        "NewNextHopId" => new_next_hop_id: query,
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyRouteEntryRequest {
    type Response = ModifyRouteEntryResponse;
    type Error = ModifyRouteEntryError;
    const INFO: OperationInfo = super::operation("ModifyRouteEntry")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyRouteEntryError] = &[
        ModifyRouteEntryError::Forbbiden,
        ModifyRouteEntryError::Forbidden,
        ModifyRouteEntryError::InvalidRouteEntryIdNotFound,
        ModifyRouteEntryError::InvalidRouteEntryNameMalformed,
        ModifyRouteEntryError::OperationDeniedModifyManagedRouteEntry,
        ModifyRouteEntryError::OperationDeniedRouteTableTypeNotPermitted,
        ModifyRouteEntryError::MissingParamNewNextHopId,
        ModifyRouteEntryError::IllegealParamNextHopType,
        ModifyRouteEntryError::UnsupportedFeatureNormalTypeNatGateway,
        ModifyRouteEntryError::UnsupportedFeatureNextHopType,
        ModifyRouteEntryError::InvalidRouteTableNotFound,
        ModifyRouteEntryError::InvalidNetworkInterfaceNotFound,
        ModifyRouteEntryError::OperationDeniedNextHopExist,
        ModifyRouteEntryError::MissingParamNewNextHopType,
        ModifyRouteEntryError::UnsupportedFeatureModifyRouteEntryNextHop,
        ModifyRouteEntryError::IncorrectRouteEntryStatus,
        ModifyRouteEntryError::ResourceNotFoundVSwitch,
        ModifyRouteEntryError::MissingParamRouteEntryId,
        ModifyRouteEntryError::IllegalParamRouteEntryName,
        ModifyRouteEntryError::ResourceNotFoundNatGateway,
    ];
}

/// Response to [`ModifyRouteEntryRequest`].
pub type ModifyRouteEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRouteEntryRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidRouteEntryIdNotFound`](super::DocumentedError::InvalidRouteEntryIdNotFound)
/// - [`InvalidRouteEntryNameMalformed`](super::DocumentedError::InvalidRouteEntryNameMalformed)
/// - [`OperationDeniedModifyManagedRouteEntry`](super::DocumentedError::OperationDeniedModifyManagedRouteEntry)
/// - [`OperationDeniedRouteTableTypeNotPermitted`](super::DocumentedError::OperationDeniedRouteTableTypeNotPermitted)
/// - [`MissingParamNewNextHopId`](super::DocumentedError::MissingParamNewNextHopId)
/// - [`IllegealParamNextHopType`](super::DocumentedError::IllegealParamNextHopType)
/// - [`UnsupportedFeatureNormalTypeNatGateway`](super::DocumentedError::UnsupportedFeatureNormalTypeNatGateway)
/// - [`UnsupportedFeatureNextHopType`](super::DocumentedError::UnsupportedFeatureNextHopType)
/// - [`InvalidRouteTableNotFound`](super::DocumentedError::InvalidRouteTableNotFound)
/// - [`InvalidNetworkInterfaceNotFound`](super::DocumentedError::InvalidNetworkInterfaceNotFound)
/// - [`OperationDeniedNextHopExist`](super::DocumentedError::OperationDeniedNextHopExist)
/// - [`MissingParamNewNextHopType`](super::DocumentedError::MissingParamNewNextHopType)
/// - [`UnsupportedFeatureModifyRouteEntryNextHop`](super::DocumentedError::UnsupportedFeatureModifyRouteEntryNextHop)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
/// - [`MissingParamRouteEntryId`](super::DocumentedError::MissingParamRouteEntryId)
/// - [`IllegalParamRouteEntryName`](super::DocumentedError::IllegalParamRouteEntryName)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
pub type ModifyRouteEntryError = super::DocumentedError;
