// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterRouteTable`, from `cbn/DeleteTransitRouterRouteTable.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom route table of a transit router in the background; the default table cannot be
/// deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterRouteTableRequest::new()
///     .transit_router_route_table_id("...");
/// let reply = client.delete_transit_router_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterRouteTableRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
}

impl DeleteTransitRouterRouteTableRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TransitRouterRouteTableId`, which is required.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
}

request! {
    DeleteTransitRouterRouteTableRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
    }
}

impl Operation for DeleteTransitRouterRouteTableRequest {
    type Response = DeleteTransitRouterRouteTableResponse;
    type Error = DeleteTransitRouterRouteTableError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterRouteTable")
        .required(&["TransitRouterRouteTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterRouteTableError] = &[
        DeleteTransitRouterRouteTableError::OperationFailedDeleteSystemRouteTable,
        DeleteTransitRouterRouteTableError::InvalidTransitRouterRouteTableIdNotFound,
        DeleteTransitRouterRouteTableError::DryRunOperation,
        DeleteTransitRouterRouteTableError::MissingParamTransitRouterRouteTableId,
        DeleteTransitRouterRouteTableError::IncorrectStatusTransitRouterRouteTable,
        DeleteTransitRouterRouteTableError::OperationFailedDeleteRouteTableWithAssociation,
        DeleteTransitRouterRouteTableError::OperationFailedDeleteRouteTableWithPropagation,
        DeleteTransitRouterRouteTableError::OperationFailedDeleteRouteTableWithRouteEntry,
        DeleteTransitRouterRouteTableError::OperationFailedDeleteRouteTableWithRouteAggregation,
        DeleteTransitRouterRouteTableError::InvalidParameter,
        DeleteTransitRouterRouteTableError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterRouteTableRequest`].
pub type DeleteTransitRouterRouteTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterRouteTableRequest`] names.
///
/// - [`OperationFailedDeleteSystemRouteTable`](super::DocumentedError::OperationFailedDeleteSystemRouteTable)
/// - [`InvalidTransitRouterRouteTableIdNotFound`](super::DocumentedError::InvalidTransitRouterRouteTableIdNotFound)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`MissingParamTransitRouterRouteTableId`](super::DocumentedError::MissingParamTransitRouterRouteTableId)
/// - [`IncorrectStatusTransitRouterRouteTable`](super::DocumentedError::IncorrectStatusTransitRouterRouteTable)
/// - [`OperationFailedDeleteRouteTableWithAssociation`](super::DocumentedError::OperationFailedDeleteRouteTableWithAssociation)
/// - [`OperationFailedDeleteRouteTableWithPropagation`](super::DocumentedError::OperationFailedDeleteRouteTableWithPropagation)
/// - [`OperationFailedDeleteRouteTableWithRouteEntry`](super::DocumentedError::OperationFailedDeleteRouteTableWithRouteEntry)
/// - [`OperationFailedDeleteRouteTableWithRouteAggregation`](super::DocumentedError::OperationFailedDeleteRouteTableWithRouteAggregation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterRouteTableError = super::DocumentedError;
