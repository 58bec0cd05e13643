// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterEcrAttachment`, from `cbn/DeleteTransitRouterEcrAttachment.md`.

use alicloud_runtime::codegen::*;

/// Deletes the attachment of an Express Connect Router in the background, which cuts it off from
/// the transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterEcrAttachmentRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.delete_transit_router_ecr_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterEcrAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether to delete the attachment together with what depends on it, such as learned routes.
    pub force: Option<bool>,
}

impl DeleteTransitRouterEcrAttachmentRequest {
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
    DeleteTransitRouterEcrAttachmentRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "DryRun" => dry_run: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteTransitRouterEcrAttachmentRequest {
    type Response = DeleteTransitRouterEcrAttachmentResponse;
    type Error = DeleteTransitRouterEcrAttachmentError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterEcrAttachment")
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterEcrAttachmentError] = &[
        DeleteTransitRouterEcrAttachmentError::OperationFailedRouteTableAssociationExist,
        DeleteTransitRouterEcrAttachmentError::OperationFailedRouteEntryExist,
        DeleteTransitRouterEcrAttachmentError::OperationFailedRouteTablePropagationExist,
        DeleteTransitRouterEcrAttachmentError::OperationFailedFlowLogExistOrNisOpened,
        DeleteTransitRouterEcrAttachmentError::OperationUnsupportedTransitRouterType,
        DeleteTransitRouterEcrAttachmentError::OperationFailedNotSupportForceDelete,
        DeleteTransitRouterEcrAttachmentError::InvalidTransitRouterAttachmentIdNotFound,
        DeleteTransitRouterEcrAttachmentError::OperationFailedPrefixListExist,
        DeleteTransitRouterEcrAttachmentError::InvalidParameter,
        DeleteTransitRouterEcrAttachmentError::Unauthorized,
        DeleteTransitRouterEcrAttachmentError::IncorrectStatusEcrResource,
    ];
}

/// Response to [`DeleteTransitRouterEcrAttachmentRequest`].
pub type DeleteTransitRouterEcrAttachmentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterEcrAttachmentRequest`] names.
///
/// - [`OperationFailedRouteTableAssociationExist`](super::DocumentedError::OperationFailedRouteTableAssociationExist)
/// - [`OperationFailedRouteEntryExist`](super::DocumentedError::OperationFailedRouteEntryExist)
/// - [`OperationFailedRouteTablePropagationExist`](super::DocumentedError::OperationFailedRouteTablePropagationExist)
/// - [`OperationFailedFlowLogExistOrNisOpened`](super::DocumentedError::OperationFailedFlowLogExistOrNisOpened)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`OperationFailedNotSupportForceDelete`](super::DocumentedError::OperationFailedNotSupportForceDelete)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`OperationFailedPrefixListExist`](super::DocumentedError::OperationFailedPrefixListExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`IncorrectStatusEcrResource`](super::DocumentedError::IncorrectStatusEcrResource)
pub type DeleteTransitRouterEcrAttachmentError = super::DocumentedError;
