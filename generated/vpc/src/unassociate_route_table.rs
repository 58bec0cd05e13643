// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateRouteTable`, from `vpc/UnassociateRouteTable.md`.

use alicloud_runtime::codegen::*;

/// Detaches a custom route table from a vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateRouteTableRequest::new()
///     .region_id("cn-hangzhou")
///     .route_table_id("vtb-bp145q7glnuzdvzu2****")
///     .vswitch_id("vsw-25naue4****");
/// let reply = client.unassociate_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateRouteTableRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Custom route table to detach. Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// **Required.** vSwitch to detach the table from. Example: `vsw-25naue4****`.
    pub vswitch_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl UnassociateRouteTableRequest {
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UnassociateRouteTableRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "VSwitchId" => vswitch_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UnassociateRouteTableRequest {
    type Response = UnassociateRouteTableResponse;
    type Error = UnassociateRouteTableError;
    const INFO: OperationInfo = super::operation("UnassociateRouteTable")
        .required(&["RegionId", "RouteTableId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UnassociateRouteTableError] = &[
        UnassociateRouteTableError::InvalidRouteTableIdNotFound,
        UnassociateRouteTableError::InvalidRegionIdNotFound,
        UnassociateRouteTableError::InvalidParameterAction,
        UnassociateRouteTableError::InvalidVSwitchIdNotFound,
        UnassociateRouteTableError::IncorrectVSwitchStatus,
        UnassociateRouteTableError::InvalidBindingStatusRouteTable,
        UnassociateRouteTableError::OperationUnsupportedSystemRouteTable,
        UnassociateRouteTableError::InvalidStatusVSwitch,
        UnassociateRouteTableError::OperationFailedVSwitchNotAssociate,
    ];
}

/// Response to [`UnassociateRouteTableRequest`].
pub type UnassociateRouteTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateRouteTableRequest`] names.
///
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidParameterAction`](super::DocumentedError::InvalidParameterAction)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus), here with HTTP status 404
/// - [`InvalidBindingStatusRouteTable`](super::DocumentedError::InvalidBindingStatusRouteTable)
/// - [`OperationUnsupportedSystemRouteTable`](super::DocumentedError::OperationUnsupportedSystemRouteTable)
/// - [`InvalidStatusVSwitch`](super::DocumentedError::InvalidStatusVSwitch)
/// - [`OperationFailedVSwitchNotAssociate`](super::DocumentedError::OperationFailedVSwitchNotAssociate)
pub type UnassociateRouteTableError = super::DocumentedError;
