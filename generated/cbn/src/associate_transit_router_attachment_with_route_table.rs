// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateTransitRouterAttachmentWithRouteTable`, from `cbn/AssociateTransitRouterAttachmentWithRouteTable.md`.

use alicloud_runtime::codegen::*;

/// Makes an attachment forward its traffic by the given route table of the transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::AssociateTransitRouterAttachmentWithRouteTableRequest::new()
///     .transit_router_attachment_id("...")
///     .transit_router_route_table_id("...");
/// let reply = client.associate_transit_router_attachment_with_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateTransitRouterAttachmentWithRouteTableRequest {
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AssociateTransitRouterAttachmentWithRouteTableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableId`, which is required.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
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
}

request! {
    AssociateTransitRouterAttachmentWithRouteTableRequest {
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AssociateTransitRouterAttachmentWithRouteTableRequest {
    type Response = AssociateTransitRouterAttachmentWithRouteTableResponse;
    type Error = AssociateTransitRouterAttachmentWithRouteTableError;
    const INFO: OperationInfo = super::operation(
            "AssociateTransitRouterAttachmentWithRouteTable",
        )
        .required(&["TransitRouterAttachmentId", "TransitRouterRouteTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AssociateTransitRouterAttachmentWithRouteTableError] = &[
        AssociateTransitRouterAttachmentWithRouteTableError::AssociationExistTransitRouterTable,
        AssociateTransitRouterAttachmentWithRouteTableError::IllegalParamTransitRouterTableType,
        AssociateTransitRouterAttachmentWithRouteTableError::OperationFailedTransitRouterType,
        AssociateTransitRouterAttachmentWithRouteTableError::IncorrectStatusAttachmentOrRouteTable,
        AssociateTransitRouterAttachmentWithRouteTableError::IllegalParamTransitRouterTableId,
        AssociateTransitRouterAttachmentWithRouteTableError::OperationUnsupportedAssociate,
        AssociateTransitRouterAttachmentWithRouteTableError::InvalidParameter,
        AssociateTransitRouterAttachmentWithRouteTableError::Unauthorized,
        AssociateTransitRouterAttachmentWithRouteTableError::InvalidRouteTableIdNotFound,
        AssociateTransitRouterAttachmentWithRouteTableError::InvalidAttachmentIdNotFound,
    ];
}

/// Response to [`AssociateTransitRouterAttachmentWithRouteTableRequest`].
pub type AssociateTransitRouterAttachmentWithRouteTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateTransitRouterAttachmentWithRouteTableRequest`] names.
///
/// - [`AssociationExistTransitRouterTable`](super::DocumentedError::AssociationExistTransitRouterTable)
/// - [`IllegalParamTransitRouterTableType`](super::DocumentedError::IllegalParamTransitRouterTableType)
/// - [`OperationFailedTransitRouterType`](super::DocumentedError::OperationFailedTransitRouterType)
/// - [`IncorrectStatusAttachmentOrRouteTable`](super::DocumentedError::IncorrectStatusAttachmentOrRouteTable)
/// - [`IllegalParamTransitRouterTableId`](super::DocumentedError::IllegalParamTransitRouterTableId)
/// - [`OperationUnsupportedAssociate`](super::DocumentedError::OperationUnsupportedAssociate)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`InvalidAttachmentIdNotFound`](super::DocumentedError::InvalidAttachmentIdNotFound)
pub type AssociateTransitRouterAttachmentWithRouteTableError = super::DocumentedError;
