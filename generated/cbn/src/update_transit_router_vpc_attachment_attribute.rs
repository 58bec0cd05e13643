// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterVpcAttachmentAttribute`, from `cbn/UpdateTransitRouterVpcAttachmentAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a VPC attachment, such as its label and whether it publishes routes.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterVpcAttachmentAttributeRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.update_transit_router_vpc_attachment_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentAttributeRequest {
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
    /// Further features of the VPC attachment, each switched on or off.
    pub transit_router_vpc_attachment_options: BTreeMap<String, String>,
    /// Whether the transit router puts its routes into the attached network by itself.
    pub auto_publish_route_enabled: Option<bool>,
}

impl UpdateTransitRouterVpcAttachmentAttributeRequest {
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
    /// Sets `TransitRouterVPCAttachmentOptions`.
    pub fn transit_router_vpc_attachment_options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.transit_router_vpc_attachment_options = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
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
    UpdateTransitRouterVpcAttachmentAttributeRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "DryRun" => dry_run: query,
        "TransitRouterVPCAttachmentOptions" => transit_router_vpc_attachment_options: query_json,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
    }
}

impl Operation for UpdateTransitRouterVpcAttachmentAttributeRequest {
    type Response = UpdateTransitRouterVpcAttachmentAttributeResponse;
    type Error = UpdateTransitRouterVpcAttachmentAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateTransitRouterVpcAttachmentAttribute",
        )
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterVpcAttachmentAttributeError] = &[
        UpdateTransitRouterVpcAttachmentAttributeError::IncorrectStatusTransitRouterAttachmentId,
        UpdateTransitRouterVpcAttachmentAttributeError::InvalidTransitRouterAttachmentIdNotFound,
        UpdateTransitRouterVpcAttachmentAttributeError::InvalidOperationRegionNotSupport,
        UpdateTransitRouterVpcAttachmentAttributeError::InvalidOperationVpcAutoRoutesPublishInOtherCEN,
        UpdateTransitRouterVpcAttachmentAttributeError::QuotaExceededVpcAutoRoutesPublishPerTransitRouter,
        UpdateTransitRouterVpcAttachmentAttributeError::InvalidOperationVpnAssociated,
        UpdateTransitRouterVpcAttachmentAttributeError::IllegalParamIpv6Support,
        UpdateTransitRouterVpcAttachmentAttributeError::OperationFailedVSwitchNotFound,
        UpdateTransitRouterVpcAttachmentAttributeError::OperationFailedVSwitchIpv6CidrNotAllocated,
        UpdateTransitRouterVpcAttachmentAttributeError::OperationInvalidAttachmentReferencedIPv6RouteEntryExisted,
        UpdateTransitRouterVpcAttachmentAttributeError::OperationInvalidAttachmentReferencedVpcIPv6RouteEntryExisted,
        UpdateTransitRouterVpcAttachmentAttributeError::OperationInvalidEniReferencedIPv6RouteEntryExisted,
        UpdateTransitRouterVpcAttachmentAttributeError::InvalidParameter,
        UpdateTransitRouterVpcAttachmentAttributeError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterVpcAttachmentAttributeRequest`].
pub type UpdateTransitRouterVpcAttachmentAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterVpcAttachmentAttributeRequest`] names.
///
/// - [`IncorrectStatusTransitRouterAttachmentId`](super::DocumentedError::IncorrectStatusTransitRouterAttachmentId)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`InvalidOperationRegionNotSupport`](super::DocumentedError::InvalidOperationRegionNotSupport)
/// - [`InvalidOperationVpcAutoRoutesPublishInOtherCEN`](super::DocumentedError::InvalidOperationVpcAutoRoutesPublishInOtherCEN)
/// - [`QuotaExceededVpcAutoRoutesPublishPerTransitRouter`](super::DocumentedError::QuotaExceededVpcAutoRoutesPublishPerTransitRouter)
/// - [`InvalidOperationVpnAssociated`](super::DocumentedError::InvalidOperationVpnAssociated)
/// - [`IllegalParamIpv6Support`](super::DocumentedError::IllegalParamIpv6Support)
/// - [`OperationFailedVSwitchNotFound`](super::DocumentedError::OperationFailedVSwitchNotFound)
/// - [`OperationFailedVSwitchIpv6CidrNotAllocated`](super::DocumentedError::OperationFailedVSwitchIpv6CidrNotAllocated)
/// - [`OperationInvalidAttachmentReferencedIPv6RouteEntryExisted`](super::DocumentedError::OperationInvalidAttachmentReferencedIPv6RouteEntryExisted)
/// - [`OperationInvalidAttachmentReferencedVpcIPv6RouteEntryExisted`](super::DocumentedError::OperationInvalidAttachmentReferencedVpcIPv6RouteEntryExisted)
/// - [`OperationInvalidEniReferencedIPv6RouteEntryExisted`](super::DocumentedError::OperationInvalidEniReferencedIPv6RouteEntryExisted)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterVpcAttachmentAttributeError = super::DocumentedError;
