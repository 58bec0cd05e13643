// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateTransitRouterAttachmentFromRouteTable`, from `cbn/DissociateTransitRouterAttachmentFromRouteTable.md`.

use alicloud_runtime::codegen::*;

/// Ends the association of an attachment with a route table, which no longer forwards its traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DissociateTransitRouterAttachmentFromRouteTableRequest::new()
///     .transit_router_attachment_id("...")
///     .transit_router_route_table_id("...");
/// let reply = client.dissociate_transit_router_attachment_from_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateTransitRouterAttachmentFromRouteTableRequest {
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

impl DissociateTransitRouterAttachmentFromRouteTableRequest {
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
    DissociateTransitRouterAttachmentFromRouteTableRequest {
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DissociateTransitRouterAttachmentFromRouteTableRequest {
    type Response = DissociateTransitRouterAttachmentFromRouteTableResponse;
    type Error = DissociateTransitRouterAttachmentFromRouteTableError;
    const INFO: OperationInfo = super::operation(
            "DissociateTransitRouterAttachmentFromRouteTable",
        )
        .required(&["TransitRouterAttachmentId", "TransitRouterRouteTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DissociateTransitRouterAttachmentFromRouteTableError] = &[
        DissociateTransitRouterAttachmentFromRouteTableError::IncorrectStatusAttachmentOrRouteTable,
        DissociateTransitRouterAttachmentFromRouteTableError::OperationUnsupportedDissociateRouteTable,
        DissociateTransitRouterAttachmentFromRouteTableError::IncorrectStatusTransitRouterConnectPeer,
        DissociateTransitRouterAttachmentFromRouteTableError::InvalidParameter,
        DissociateTransitRouterAttachmentFromRouteTableError::Unauthorized,
        DissociateTransitRouterAttachmentFromRouteTableError::InvalidAttachmentIdNotFound,
        DissociateTransitRouterAttachmentFromRouteTableError::InvalidRouteTableIdNotFound,
    ];
}

/// Response to [`DissociateTransitRouterAttachmentFromRouteTableRequest`].
pub type DissociateTransitRouterAttachmentFromRouteTableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DissociateTransitRouterAttachmentFromRouteTableRequest`] names.
///
/// - [`IncorrectStatusAttachmentOrRouteTable`](super::DocumentedError::IncorrectStatusAttachmentOrRouteTable)
/// - [`OperationUnsupportedDissociateRouteTable`](super::DocumentedError::OperationUnsupportedDissociateRouteTable)
/// - [`IncorrectStatusTransitRouterConnectPeer`](super::DocumentedError::IncorrectStatusTransitRouterConnectPeer)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidAttachmentIdNotFound`](super::DocumentedError::InvalidAttachmentIdNotFound)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
pub type DissociateTransitRouterAttachmentFromRouteTableError = super::DocumentedError;
