// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExpressConnectRouterAssociation`, from `expressconnectrouter/DeleteExpressConnectRouterAssociation.md`.

use alicloud_runtime::codegen::*;

/// Unties a VPC or transit router from an Express Connect Router; traffic between them ends.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DeleteExpressConnectRouterAssociationRequest::new()
///     .ecr_id("...")
///     .association_id("...");
/// let reply = client.delete_express_connect_router_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExpressConnectRouterAssociationRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Link between the Express Connect router and a VPC or transit router.
    pub association_id: Option<String>,
    /// Whether the attachment of the transit router is deleted as well.
    pub delete_attachment: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteExpressConnectRouterAssociationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `AssociationId`, which is required.
    pub fn association_id(mut self, value: impl Into<String>) -> Self {
        self.association_id = Some(value.into());
        self
    }
    /// Sets `DeleteAttachment`.
    #[inline]
    pub fn delete_attachment(mut self, value: bool) -> Self {
        self.delete_attachment = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteExpressConnectRouterAssociationRequest {
        "EcrId" => ecr_id: form,
        "AssociationId" => association_id: form,
        "DeleteAttachment" => delete_attachment: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DeleteExpressConnectRouterAssociationRequest {
    type Response = DeleteExpressConnectRouterAssociationResponse;
    type Error = DeleteExpressConnectRouterAssociationError;
    const INFO: OperationInfo = super::operation("DeleteExpressConnectRouterAssociation")
        .required(&["EcrId", "AssociationId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteExpressConnectRouterAssociationError] = &[
        DeleteExpressConnectRouterAssociationError::IncorrectStatusEcr,
        DeleteExpressConnectRouterAssociationError::IncorrectStatusEcrAssociation,
        DeleteExpressConnectRouterAssociationError::OperationDeniedForceDeleting,
        DeleteExpressConnectRouterAssociationError::OperationDeniedCrossAccountDisassociating,
        DeleteExpressConnectRouterAssociationError::OperationDeniedEcrAttachmentExisted,
        DeleteExpressConnectRouterAssociationError::OperationFailedRejectedByCenYaochi,
        DeleteExpressConnectRouterAssociationError::OperationFailedRejectedByEcYaochi,
        DeleteExpressConnectRouterAssociationError::OperationFailedRejectedByVpcYaochi,
        DeleteExpressConnectRouterAssociationError::UnsupportedRegion,
        DeleteExpressConnectRouterAssociationError::MissingParamAny,
        DeleteExpressConnectRouterAssociationError::IllegalParamFormatAny,
        DeleteExpressConnectRouterAssociationError::ConflictLock,
        DeleteExpressConnectRouterAssociationError::OperationFailedUsedInRouteEntryNextHop,
        DeleteExpressConnectRouterAssociationError::OperationFailedCallingVpcYaochi,
        DeleteExpressConnectRouterAssociationError::ResourceNotFoundEcrId,
        DeleteExpressConnectRouterAssociationError::ResourceNotFoundAssociationId,
    ];
}

/// Response to [`DeleteExpressConnectRouterAssociationRequest`].
#[non_exhaustive]
pub struct DeleteExpressConnectRouterAssociationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05130E79-588D-5C40-A718-C4863A59****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `IllegalParamFormat.EcrId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Which permission the caller lacked, when the call was refused.
    /// Example: `Authentication is failed for ****`.
    pub access_denied_detail: Option<String>,
}

response! {
    DeleteExpressConnectRouterAssociationResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Errors that the documentation of [`DeleteExpressConnectRouterAssociationRequest`] names.
///
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
/// - [`IncorrectStatusEcrAssociation`](super::DocumentedError::IncorrectStatusEcrAssociation)
/// - [`OperationDeniedForceDeleting`](super::DocumentedError::OperationDeniedForceDeleting)
/// - [`OperationDeniedCrossAccountDisassociating`](super::DocumentedError::OperationDeniedCrossAccountDisassociating)
/// - [`OperationDeniedEcrAttachmentExisted`](super::DocumentedError::OperationDeniedEcrAttachmentExisted)
/// - [`OperationFailedRejectedByCenYaochi`](super::DocumentedError::OperationFailedRejectedByCenYaochi)
/// - [`OperationFailedRejectedByEcYaochi`](super::DocumentedError::OperationFailedRejectedByEcYaochi)
/// - [`OperationFailedRejectedByVpcYaochi`](super::DocumentedError::OperationFailedRejectedByVpcYaochi)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`OperationFailedUsedInRouteEntryNextHop`](super::DocumentedError::OperationFailedUsedInRouteEntryNextHop)
/// - [`OperationFailedCallingVpcYaochi`](super::DocumentedError::OperationFailedCallingVpcYaochi)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
/// - [`ResourceNotFoundAssociationId`](super::DocumentedError::ResourceNotFoundAssociationId)
pub type DeleteExpressConnectRouterAssociationError = super::DocumentedError;
