// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterVbrAttachment`, from `cbn/DeleteTransitRouterVbrAttachment.md`.

use alicloud_runtime::codegen::*;

/// Deletes the attachment of a VBR in the background; its leased line leaves the transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterVbrAttachmentRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.delete_transit_router_vbr_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterVbrAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether to delete the attachment together with what depends on it, such as learned routes.
    pub force: Option<bool>,
}

impl DeleteTransitRouterVbrAttachmentRequest {
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
    DeleteTransitRouterVbrAttachmentRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "DryRun" => dry_run: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteTransitRouterVbrAttachmentRequest {
    type Response = DeleteTransitRouterVbrAttachmentResponse;
    type Error = DeleteTransitRouterVbrAttachmentError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterVbrAttachment")
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterVbrAttachmentError] = &[
        DeleteTransitRouterVbrAttachmentError::OperationFailedRouteTableAssociationExist,
        DeleteTransitRouterVbrAttachmentError::OperationFailedRouteEntryExist,
        DeleteTransitRouterVbrAttachmentError::OperationFailedRouteTablePropagationExist,
        DeleteTransitRouterVbrAttachmentError::OperationFailedVbrAttachedVbrHa,
        DeleteTransitRouterVbrAttachmentError::OperationFailedFlowLogExistOrNisOpened,
        DeleteTransitRouterVbrAttachmentError::OperationUnsupportedTransitRouterType,
        DeleteTransitRouterVbrAttachmentError::InstanceReferencedVpcRouteEntry,
        DeleteTransitRouterVbrAttachmentError::OperationFailedNotSupportForceDelete,
        DeleteTransitRouterVbrAttachmentError::InvalidTransitRouterAttachmentIdNotFound,
        DeleteTransitRouterVbrAttachmentError::OperationFailedPrefixListExist,
        DeleteTransitRouterVbrAttachmentError::OperationFailedVbrWithAllowPrefixes,
        DeleteTransitRouterVbrAttachmentError::InvalidParameter,
        DeleteTransitRouterVbrAttachmentError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterVbrAttachmentRequest`].
pub type DeleteTransitRouterVbrAttachmentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterVbrAttachmentRequest`] names.
///
/// - [`OperationFailedRouteTableAssociationExist`](super::DocumentedError::OperationFailedRouteTableAssociationExist)
/// - [`OperationFailedRouteEntryExist`](super::DocumentedError::OperationFailedRouteEntryExist)
/// - [`OperationFailedRouteTablePropagationExist`](super::DocumentedError::OperationFailedRouteTablePropagationExist)
/// - [`OperationFailedVbrAttachedVbrHa`](super::DocumentedError::OperationFailedVbrAttachedVbrHa)
/// - [`OperationFailedFlowLogExistOrNisOpened`](super::DocumentedError::OperationFailedFlowLogExistOrNisOpened)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`InstanceReferencedVpcRouteEntry`](super::DocumentedError::InstanceReferencedVpcRouteEntry)
/// - [`OperationFailedNotSupportForceDelete`](super::DocumentedError::OperationFailedNotSupportForceDelete)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`OperationFailedPrefixListExist`](super::DocumentedError::OperationFailedPrefixListExist)
/// - [`OperationFailedVbrWithAllowPrefixes`](super::DocumentedError::OperationFailedVbrWithAllowPrefixes)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterVbrAttachmentError = super::DocumentedError;
