// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterPeerAttachment`, from `cbn/DeleteTransitRouterPeerAttachment.md`.

use alicloud_runtime::codegen::*;

/// Deletes the inter-region connection of two transit routers in the background; traffic between
/// these regions ends.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterPeerAttachmentRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.delete_transit_router_peer_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterPeerAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether to delete the attachment together with what depends on it, such as learned routes.
    pub force: Option<bool>,
}

impl DeleteTransitRouterPeerAttachmentRequest {
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
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteTransitRouterPeerAttachmentRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "DryRun" => dry_run: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteTransitRouterPeerAttachmentRequest {
    type Response = DeleteTransitRouterPeerAttachmentResponse;
    type Error = DeleteTransitRouterPeerAttachmentError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterPeerAttachment")
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterPeerAttachmentError] = &[
        DeleteTransitRouterPeerAttachmentError::OperationFailedRouteTablePropagationExist,
        DeleteTransitRouterPeerAttachmentError::OperationFailedRouteEntryExist,
        DeleteTransitRouterPeerAttachmentError::OperationFailedRouteTableAssociationExist,
        DeleteTransitRouterPeerAttachmentError::OperationFailedTrafficQosExist,
        DeleteTransitRouterPeerAttachmentError::InvalidValuePrefixlistCidr,
        DeleteTransitRouterPeerAttachmentError::OperationFailedFlowLogExistOrNisOpened,
        DeleteTransitRouterPeerAttachmentError::OperationFailedNotSupportForceDelete,
        DeleteTransitRouterPeerAttachmentError::InvalidTransitRouterAttachmentIdNotFound,
        DeleteTransitRouterPeerAttachmentError::OperationUnsupportedTransitRouterType,
        DeleteTransitRouterPeerAttachmentError::OperationFailedMulticastGroupExist,
        DeleteTransitRouterPeerAttachmentError::OperationUnsupportedTransitRouterAttachment,
        DeleteTransitRouterPeerAttachmentError::OperationFailedPrefixListExist,
        DeleteTransitRouterPeerAttachmentError::OperationFailedInterRegionCloudRouteEntryExist,
        DeleteTransitRouterPeerAttachmentError::InvalidParameter,
        DeleteTransitRouterPeerAttachmentError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterPeerAttachmentRequest`].
pub type DeleteTransitRouterPeerAttachmentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterPeerAttachmentRequest`] names.
///
/// - [`OperationFailedRouteTablePropagationExist`](super::DocumentedError::OperationFailedRouteTablePropagationExist)
/// - [`OperationFailedRouteEntryExist`](super::DocumentedError::OperationFailedRouteEntryExist)
/// - [`OperationFailedRouteTableAssociationExist`](super::DocumentedError::OperationFailedRouteTableAssociationExist)
/// - [`OperationFailedTrafficQosExist`](super::DocumentedError::OperationFailedTrafficQosExist)
/// - [`InvalidValuePrefixlistCidr`](super::DocumentedError::InvalidValuePrefixlistCidr)
/// - [`OperationFailedFlowLogExistOrNisOpened`](super::DocumentedError::OperationFailedFlowLogExistOrNisOpened)
/// - [`OperationFailedNotSupportForceDelete`](super::DocumentedError::OperationFailedNotSupportForceDelete)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`OperationFailedMulticastGroupExist`](super::DocumentedError::OperationFailedMulticastGroupExist)
/// - [`OperationUnsupportedTransitRouterAttachment`](super::DocumentedError::OperationUnsupportedTransitRouterAttachment)
/// - [`OperationFailedPrefixListExist`](super::DocumentedError::OperationFailedPrefixListExist)
/// - [`OperationFailedInterRegionCloudRouteEntryExist`](super::DocumentedError::OperationFailedInterRegionCloudRouteEntryExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterPeerAttachmentError = super::DocumentedError;
