// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterEcrAttachmentAttribute`, from `cbn/UpdateTransitRouterEcrAttachmentAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of an ECR attachment.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterEcrAttachmentAttributeRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.update_transit_router_ecr_attachment_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterEcrAttachmentAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Label of the attachment, for people to recognize it by.
    pub transit_router_attachment_name: Option<String>,
    /// Free text that tells people about the attachment.
    pub transit_router_attachment_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateTransitRouterEcrAttachmentAttributeRequest {
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
    /// Sets `TransitRouterAttachmentName`.
    pub fn transit_router_attachment_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentDescription`.
    pub fn transit_router_attachment_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_attachment_description = Some(value.into());
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
    UpdateTransitRouterEcrAttachmentAttributeRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateTransitRouterEcrAttachmentAttributeRequest {
    type Response = UpdateTransitRouterEcrAttachmentAttributeResponse;
    type Error = UpdateTransitRouterEcrAttachmentAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateTransitRouterEcrAttachmentAttribute",
        )
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterEcrAttachmentAttributeError] = &[
        UpdateTransitRouterEcrAttachmentAttributeError::InvalidTransitRouterAttachmentIdNotFound,
        UpdateTransitRouterEcrAttachmentAttributeError::IncorrectStatusTransitRouterAttachment,
        UpdateTransitRouterEcrAttachmentAttributeError::InvalidParameter,
        UpdateTransitRouterEcrAttachmentAttributeError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterEcrAttachmentAttributeRequest`].
pub type UpdateTransitRouterEcrAttachmentAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterEcrAttachmentAttributeRequest`] names.
///
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`IncorrectStatusTransitRouterAttachment`](super::DocumentedError::IncorrectStatusTransitRouterAttachment)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterEcrAttachmentAttributeError = super::DocumentedError;
