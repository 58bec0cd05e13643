// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateRouteTable`, from `vpc/AssociateRouteTable.md`.

use alicloud_runtime::codegen::*;

/// Puts a vSwitch under a custom route table of its VPC; the table then decides where the traffic
/// of that vSwitch goes.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateRouteTableRequest::new()
///     .region_id("cn-hangzhou")
///     .route_table_id("vtb-bp145q7glnuzdvzu2****")
///     .vswitch_id("vsw-25naue4****");
/// let reply = client.associate_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateRouteTableRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Custom route table to attach. Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// **Required.** vSwitch whose traffic follows the table from then on. Example: `vsw-25naue4****`.
    pub vswitch_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl AssociateRouteTableRequest {
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
    AssociateRouteTableRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "VSwitchId" => vswitch_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AssociateRouteTableRequest {
    type Response = AssociateRouteTableResponse;
    type Error = AssociateRouteTableError;
    const INFO: OperationInfo = super::operation("AssociateRouteTable")
        .required(&["RegionId", "RouteTableId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssociateRouteTableError] = &[
        AssociateRouteTableError::InvalidRouteTableIdNotFound,
        AssociateRouteTableError::OperationDeniedCloudBoxVbrEntryExist,
        AssociateRouteTableError::OperationDeniedOtherCloudBoxVbrEntryExist,
        AssociateRouteTableError::ResourceAlreadyAssociatedRouteTable,
        AssociateRouteTableError::OperationDeniedAssociateGatewayRouteTable,
        AssociateRouteTableError::OperationDeniedSwitchToSystemRouteTable,
        AssociateRouteTableError::ResourceNotFoundVSwitch,
        AssociateRouteTableError::InvalidRegionIdNotFound,
        AssociateRouteTableError::InvalidParameterAction,
        AssociateRouteTableError::InvalidVSwitchIdNotFound,
        AssociateRouteTableError::IncorrectVSwitchStatus,
        AssociateRouteTableError::ForbiddenVSwitchAlreadyAssociatedRouteTable,
        AssociateRouteTableError::ForbiddenNotInSameVpc,
        AssociateRouteTableError::IncorrectStatusRouteTable,
    ];
}

/// Response to [`AssociateRouteTableRequest`].
pub type AssociateRouteTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateRouteTableRequest`] names.
///
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`OperationDeniedCloudBoxVbrEntryExist`](super::DocumentedError::OperationDeniedCloudBoxVbrEntryExist)
/// - [`OperationDeniedOtherCloudBoxVbrEntryExist`](super::DocumentedError::OperationDeniedOtherCloudBoxVbrEntryExist)
/// - [`ResourceAlreadyAssociatedRouteTable`](super::DocumentedError::ResourceAlreadyAssociatedRouteTable)
/// - [`OperationDeniedAssociateGatewayRouteTable`](super::DocumentedError::OperationDeniedAssociateGatewayRouteTable)
/// - [`OperationDeniedSwitchToSystemRouteTable`](super::DocumentedError::OperationDeniedSwitchToSystemRouteTable)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidParameterAction`](super::DocumentedError::InvalidParameterAction)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus), here with HTTP status 404
/// - [`ForbiddenVSwitchAlreadyAssociatedRouteTable`](super::DocumentedError::ForbiddenVSwitchAlreadyAssociatedRouteTable)
/// - [`ForbiddenNotInSameVpc`](super::DocumentedError::ForbiddenNotInSameVpc)
/// - [`IncorrectStatusRouteTable`](super::DocumentedError::IncorrectStatusRouteTable), here with HTTP status 404
pub type AssociateRouteTableError = super::DocumentedError;
