// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterVbrAttachmentAttribute`, from `cbn/UpdateTransitRouterVbrAttachmentAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a VBR attachment, such as its label and whether it publishes routes.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterVbrAttachmentAttributeRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.update_transit_router_vbr_attachment_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterVbrAttachmentAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Label of the attachment, for people to recognize it by.
    pub transit_router_attachment_name: Option<String>,
    /// Free text that tells people about the attachment.
    pub transit_router_attachment_description: Option<String>,
    /// Whether the transit router puts its routes into the attached network by itself.
    pub auto_publish_route_enabled: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateTransitRouterVbrAttachmentAttributeRequest {
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
    /// Sets `AutoPublishRouteEnabled`.
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: bool) -> Self {
        self.auto_publish_route_enabled = Some(value);
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
    UpdateTransitRouterVbrAttachmentAttributeRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateTransitRouterVbrAttachmentAttributeRequest {
    type Response = UpdateTransitRouterVbrAttachmentAttributeResponse;
    type Error = UpdateTransitRouterVbrAttachmentAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateTransitRouterVbrAttachmentAttribute",
        )
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterVbrAttachmentAttributeError] = &[
        UpdateTransitRouterVbrAttachmentAttributeError::InvalidTransitRouterAttachmentIdNotFound,
        UpdateTransitRouterVbrAttachmentAttributeError::IncorrectStatusTransitRouterAttachment,
        UpdateTransitRouterVbrAttachmentAttributeError::InvalidParameter,
        UpdateTransitRouterVbrAttachmentAttributeError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterVbrAttachmentAttributeRequest`].
pub type UpdateTransitRouterVbrAttachmentAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterVbrAttachmentAttributeRequest`] names.
///
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`IncorrectStatusTransitRouterAttachment`](super::DocumentedError::IncorrectStatusTransitRouterAttachment)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterVbrAttachmentAttributeError = super::DocumentedError;
