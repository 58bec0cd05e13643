// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterVpnAttachmentAttribute`, from `cbn/UpdateTransitRouterVpnAttachmentAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a VPN attachment, such as its label and whether it publishes routes.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterVpnAttachmentAttributeRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.update_transit_router_vpn_attachment_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterVpnAttachmentAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Label of the attachment, for people to recognize it by.
    pub transit_router_attachment_name: Option<String>,
    /// Free text that tells people about the attachment.
    pub transit_router_attachment_description: Option<String>,
    /// Whether the transit router puts its routes into the attached network by itself.
    pub auto_publish_route_enabled: Option<bool>,
}

impl UpdateTransitRouterVpnAttachmentAttributeRequest {
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
}

request! {
    UpdateTransitRouterVpnAttachmentAttributeRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
    }
}

impl Operation for UpdateTransitRouterVpnAttachmentAttributeRequest {
    type Response = UpdateTransitRouterVpnAttachmentAttributeResponse;
    type Error = UpdateTransitRouterVpnAttachmentAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateTransitRouterVpnAttachmentAttribute",
        )
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterVpnAttachmentAttributeError] = &[
        UpdateTransitRouterVpnAttachmentAttributeError::InvalidTransitRouterAttachmentIdNotFound,
        UpdateTransitRouterVpnAttachmentAttributeError::IncorrectStatusTransitRouterAttachmentId,
        UpdateTransitRouterVpnAttachmentAttributeError::InvalidParameter,
        UpdateTransitRouterVpnAttachmentAttributeError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterVpnAttachmentAttributeRequest`].
pub type UpdateTransitRouterVpnAttachmentAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterVpnAttachmentAttributeRequest`] names.
///
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`IncorrectStatusTransitRouterAttachmentId`](super::DocumentedError::IncorrectStatusTransitRouterAttachmentId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterVpnAttachmentAttributeError = super::DocumentedError;
