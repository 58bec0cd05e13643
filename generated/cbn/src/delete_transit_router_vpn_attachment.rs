// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterVpnAttachment`, from `cbn/DeleteTransitRouterVpnAttachment.md`.

use alicloud_runtime::codegen::*;

/// Deletes the attachment of a VPN connection. Wrong parameters go unreported and simply leave it
/// in place.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterVpnAttachmentRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.delete_transit_router_vpn_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterVpnAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Whether to delete the attachment together with what depends on it, such as learned routes.
    pub force: Option<bool>,
}

impl DeleteTransitRouterVpnAttachmentRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteTransitRouterVpnAttachmentRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteTransitRouterVpnAttachmentRequest {
    type Response = DeleteTransitRouterVpnAttachmentResponse;
    type Error = DeleteTransitRouterVpnAttachmentError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterVpnAttachment")
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterVpnAttachmentError] = &[
        DeleteTransitRouterVpnAttachmentError::OperationFailedRouteTableAssociationExist,
        DeleteTransitRouterVpnAttachmentError::OperationFailedRouteEntryExist,
        DeleteTransitRouterVpnAttachmentError::InvalidTransitRouterAttachmentIdNotFound,
        DeleteTransitRouterVpnAttachmentError::OperationFailedNotSupportForceDelete,
        DeleteTransitRouterVpnAttachmentError::OperationUnsupportedTransitRouterType,
        DeleteTransitRouterVpnAttachmentError::IncorrectStatusResourceStatus,
        DeleteTransitRouterVpnAttachmentError::OperationFailedRouteTablePropagationExist,
        DeleteTransitRouterVpnAttachmentError::OperationFailedPrefixListExist,
        DeleteTransitRouterVpnAttachmentError::InvalidParameter,
        DeleteTransitRouterVpnAttachmentError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterVpnAttachmentRequest`].
pub type DeleteTransitRouterVpnAttachmentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterVpnAttachmentRequest`] names.
///
/// - [`OperationFailedRouteTableAssociationExist`](super::DocumentedError::OperationFailedRouteTableAssociationExist)
/// - [`OperationFailedRouteEntryExist`](super::DocumentedError::OperationFailedRouteEntryExist)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`OperationFailedNotSupportForceDelete`](super::DocumentedError::OperationFailedNotSupportForceDelete)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`IncorrectStatusResourceStatus`](super::DocumentedError::IncorrectStatusResourceStatus)
/// - [`OperationFailedRouteTablePropagationExist`](super::DocumentedError::OperationFailedRouteTablePropagationExist)
/// - [`OperationFailedPrefixListExist`](super::DocumentedError::OperationFailedPrefixListExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterVpnAttachmentError = super::DocumentedError;
