// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterVpcAttachment`, from `cbn/DeleteTransitRouterVpcAttachment.md`.

use alicloud_runtime::codegen::*;

/// Deletes the attachment of a VPC in the background; it can no longer talk through the transit
/// router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterVpcAttachmentRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.delete_transit_router_vpc_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterVpcAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether to delete the attachment together with what depends on it, such as learned routes.
    pub force: Option<bool>,
}

impl DeleteTransitRouterVpcAttachmentRequest {
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
    DeleteTransitRouterVpcAttachmentRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "DryRun" => dry_run: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteTransitRouterVpcAttachmentRequest {
    type Response = DeleteTransitRouterVpcAttachmentResponse;
    type Error = DeleteTransitRouterVpcAttachmentError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterVpcAttachment")
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTransitRouterVpcAttachmentError] = &[
        DeleteTransitRouterVpcAttachmentError::OperationFailedAttachmentReferencedVpcRouteEntryExisted,
        DeleteTransitRouterVpcAttachmentError::OperationFailedRouteTablePropagationExist,
        DeleteTransitRouterVpcAttachmentError::OperationFailedMulticastDomainAssociationExist,
        DeleteTransitRouterVpcAttachmentError::OperationUnsupportedTransitRouterType,
        DeleteTransitRouterVpcAttachmentError::OperationFailedPrefixListExist,
        DeleteTransitRouterVpcAttachmentError::InvalidTransitRouterAttachmentIdNotFound,
        DeleteTransitRouterVpcAttachmentError::IncorrectStatusVpcRouteEntry,
        DeleteTransitRouterVpcAttachmentError::IncorrectStatusVpcSwitch,
        DeleteTransitRouterVpcAttachmentError::IncorrectStatusVpc,
        DeleteTransitRouterVpcAttachmentError::OperationFailedNotSupportForceDelete,
        DeleteTransitRouterVpcAttachmentError::IncorrectStatusVpcRouteTable,
        DeleteTransitRouterVpcAttachmentError::OperationFailedRouteEntryExist,
        DeleteTransitRouterVpcAttachmentError::OperationFailedRouteTableAssociationExist,
        DeleteTransitRouterVpcAttachmentError::InvalidParameter,
        DeleteTransitRouterVpcAttachmentError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterVpcAttachmentRequest`].
pub type DeleteTransitRouterVpcAttachmentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterVpcAttachmentRequest`] names.
///
/// - [`OperationFailedAttachmentReferencedVpcRouteEntryExisted`](super::DocumentedError::OperationFailedAttachmentReferencedVpcRouteEntryExisted)
/// - [`OperationFailedRouteTablePropagationExist`](super::DocumentedError::OperationFailedRouteTablePropagationExist)
/// - [`OperationFailedMulticastDomainAssociationExist`](super::DocumentedError::OperationFailedMulticastDomainAssociationExist)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`OperationFailedPrefixListExist`](super::DocumentedError::OperationFailedPrefixListExist)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`IncorrectStatusVpcRouteEntry`](super::DocumentedError::IncorrectStatusVpcRouteEntry)
/// - [`IncorrectStatusVpcSwitch`](super::DocumentedError::IncorrectStatusVpcSwitch)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`OperationFailedNotSupportForceDelete`](super::DocumentedError::OperationFailedNotSupportForceDelete)
/// - [`IncorrectStatusVpcRouteTable`](super::DocumentedError::IncorrectStatusVpcRouteTable)
/// - [`OperationFailedRouteEntryExist`](super::DocumentedError::OperationFailedRouteEntryExist)
/// - [`OperationFailedRouteTableAssociationExist`](super::DocumentedError::OperationFailedRouteTableAssociationExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterVpcAttachmentError = super::DocumentedError;
