// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouteTable`, from `vpc/DeleteRouteTable.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom route table.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteRouteTableRequest::new()
///     .region_id("cn-hangzhou")
///     .route_table_id("vtb-bp145q7glnuzdvzu2****");
/// let reply = client.delete_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRouteTableRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
}

impl DeleteRouteTableRequest {
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
}

request! {
    DeleteRouteTableRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
    }
}

impl Operation for DeleteRouteTableRequest {
    type Response = DeleteRouteTableResponse;
    type Error = DeleteRouteTableError;
    const INFO: OperationInfo = super::operation("DeleteRouteTable")
        .required(&["RegionId", "RouteTableId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteRouteTableError] = &[
        DeleteRouteTableError::IncorrectVSwitchStatus,
        DeleteRouteTableError::OperationDeniedGatewayAssociated,
        DeleteRouteTableError::MissingParamRouteTableId,
        DeleteRouteTableError::IncorrectRouteTableType,
        DeleteRouteTableError::IncorrectRouteTableStatusRouteEntryExist,
        DeleteRouteTableError::IncorrectStatusCbnStatus,
        DeleteRouteTableError::InvalidRegionIdNotFound,
        DeleteRouteTableError::InvalidParameterAction,
        DeleteRouteTableError::IncorrectRouteTableStatus,
        DeleteRouteTableError::DependencyViolationRouteEntry,
    ];
}

/// Response to [`DeleteRouteTableRequest`].
pub type DeleteRouteTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRouteTableRequest`] names.
///
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`OperationDeniedGatewayAssociated`](super::DocumentedError::OperationDeniedGatewayAssociated)
/// - [`MissingParamRouteTableId`](super::DocumentedError::MissingParamRouteTableId)
/// - [`IncorrectRouteTableType`](super::DocumentedError::IncorrectRouteTableType)
/// - [`IncorrectRouteTableStatusRouteEntryExist`](super::DocumentedError::IncorrectRouteTableStatusRouteEntryExist)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidParameterAction`](super::DocumentedError::InvalidParameterAction)
/// - [`IncorrectRouteTableStatus`](super::DocumentedError::IncorrectRouteTableStatus)
/// - [`DependencyViolationRouteEntry`](super::DocumentedError::DependencyViolationRouteEntry), here with HTTP status 404
pub type DeleteRouteTableError = super::DocumentedError;
