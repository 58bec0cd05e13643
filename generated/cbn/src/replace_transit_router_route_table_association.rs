// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceTransitRouterRouteTableAssociation`, from `cbn/ReplaceTransitRouterRouteTableAssociation.md`.

use alicloud_runtime::codegen::*;

/// Puts an attachment under a different route table of an Enterprise Edition transit router, in the
/// background.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ReplaceTransitRouterRouteTableAssociationRequest::new()
///     .transit_router_attachment_id("...")
///     .transit_router_route_table_id("...");
/// let reply = client.replace_transit_router_route_table_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReplaceTransitRouterRouteTableAssociationRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
}

impl ReplaceTransitRouterRouteTableAssociationRequest {
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
}

request! {
    ReplaceTransitRouterRouteTableAssociationRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
    }
}

impl Operation for ReplaceTransitRouterRouteTableAssociationRequest {
    type Response = ReplaceTransitRouterRouteTableAssociationResponse;
    type Error = ReplaceTransitRouterRouteTableAssociationError;
    const INFO: OperationInfo = super::operation(
            "ReplaceTransitRouterRouteTableAssociation",
        )
        .required(&["TransitRouterAttachmentId", "TransitRouterRouteTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ReplaceTransitRouterRouteTableAssociationError] = &[
        ReplaceTransitRouterRouteTableAssociationError::InvalidAttachmentIdNotFound,
        ReplaceTransitRouterRouteTableAssociationError::InvalidRouteTableIdNotFound,
        ReplaceTransitRouterRouteTableAssociationError::OperationUnsupportedTransitAttachment,
        ReplaceTransitRouterRouteTableAssociationError::IllegalParamTransitRouterTableType,
        ReplaceTransitRouterRouteTableAssociationError::IncorrectStatusStatus,
        ReplaceTransitRouterRouteTableAssociationError::InvalidParameter,
        ReplaceTransitRouterRouteTableAssociationError::Unauthorized,
    ];
}

/// Response to [`ReplaceTransitRouterRouteTableAssociationRequest`].
pub type ReplaceTransitRouterRouteTableAssociationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReplaceTransitRouterRouteTableAssociationRequest`] names.
///
/// - [`InvalidAttachmentIdNotFound`](super::DocumentedError::InvalidAttachmentIdNotFound), here with HTTP status 400
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound), here with HTTP status 400
/// - [`OperationUnsupportedTransitAttachment`](super::DocumentedError::OperationUnsupportedTransitAttachment)
/// - [`IllegalParamTransitRouterTableType`](super::DocumentedError::IllegalParamTransitRouterTableType): A connection between regions can use a custom table only if both transit routers are of the Enterprise Edition.
/// - [`IncorrectStatusStatus`](super::DocumentedError::IncorrectStatusStatus)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ReplaceTransitRouterRouteTableAssociationError = super::DocumentedError;
