// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterPeerAttachmentAttribute`, from `cbn/UpdateTransitRouterPeerAttachmentAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a connection between regions, such as its bandwidth and whether it publishes routes.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterPeerAttachmentAttributeRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.update_transit_router_peer_attachment_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterPeerAttachmentAttributeRequest {
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
    /// Upper limit of the data rate. Range: 0 to 100000000.
    pub bandwidth: Option<i32>,
    /// Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    pub cen_bandwidth_package_id: Option<String>,
    /// Where the bandwidth comes from: a bandwidth package, or billing by the data transferred.
    pub bandwidth_type: Option<String>,
    /// Quality of the line that the connection between the regions gets.
    pub default_link_type: Option<String>,
}

impl UpdateTransitRouterPeerAttachmentAttributeRequest {
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
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `CenBandwidthPackageId`.
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }
    /// Sets `DefaultLinkType`.
    pub fn default_link_type(mut self, value: impl Into<String>) -> Self {
        self.default_link_type = Some(value.into());
        self
    }
}

request! {
    UpdateTransitRouterPeerAttachmentAttributeRequest {
        "ClientToken" => client_token: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
        "DryRun" => dry_run: query,
        "Bandwidth" => bandwidth: query,
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
        "BandwidthType" => bandwidth_type: query,
        "DefaultLinkType" => default_link_type: query,
    }
}

impl Operation for UpdateTransitRouterPeerAttachmentAttributeRequest {
    type Response = UpdateTransitRouterPeerAttachmentAttributeResponse;
    type Error = UpdateTransitRouterPeerAttachmentAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateTransitRouterPeerAttachmentAttribute",
        )
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterPeerAttachmentAttributeError] = &[
        UpdateTransitRouterPeerAttachmentAttributeError::InvalidTransitRouterAttachmentIdNotFound,
        UpdateTransitRouterPeerAttachmentAttributeError::OperationUnsupportedBandwidthType,
        UpdateTransitRouterPeerAttachmentAttributeError::MissingParamBandwidth,
        UpdateTransitRouterPeerAttachmentAttributeError::IncorrectStatusAttachment,
        UpdateTransitRouterPeerAttachmentAttributeError::IllegalParamBandwidthType,
        UpdateTransitRouterPeerAttachmentAttributeError::IllegalParamBandwidth,
        UpdateTransitRouterPeerAttachmentAttributeError::ParameterIllegalBandwidthPackageDefaultLinkTypeOnlySupportGold,
        UpdateTransitRouterPeerAttachmentAttributeError::ParameterIllegalCdtDefaultLinkTypeOnlySupportPlatinumOrGold,
        UpdateTransitRouterPeerAttachmentAttributeError::ParameterIllegalCdtDefaultLinkTypeOnlySupportGold,
        UpdateTransitRouterPeerAttachmentAttributeError::OperationNotAllowedDefaultLinkTypeOnlySupportGold,
        UpdateTransitRouterPeerAttachmentAttributeError::InvalidParameter,
        UpdateTransitRouterPeerAttachmentAttributeError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterPeerAttachmentAttributeRequest`].
pub type UpdateTransitRouterPeerAttachmentAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterPeerAttachmentAttributeRequest`] names.
///
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`OperationUnsupportedBandwidthType`](super::DocumentedError::OperationUnsupportedBandwidthType)
/// - [`MissingParamBandwidth`](super::DocumentedError::MissingParamBandwidth)
/// - [`IncorrectStatusAttachment`](super::DocumentedError::IncorrectStatusAttachment)
/// - [`IllegalParamBandwidthType`](super::DocumentedError::IllegalParamBandwidthType)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`ParameterIllegalBandwidthPackageDefaultLinkTypeOnlySupportGold`](super::DocumentedError::ParameterIllegalBandwidthPackageDefaultLinkTypeOnlySupportGold)
/// - [`ParameterIllegalCdtDefaultLinkTypeOnlySupportPlatinumOrGold`](super::DocumentedError::ParameterIllegalCdtDefaultLinkTypeOnlySupportPlatinumOrGold)
/// - [`ParameterIllegalCdtDefaultLinkTypeOnlySupportGold`](super::DocumentedError::ParameterIllegalCdtDefaultLinkTypeOnlySupportGold)
/// - [`OperationNotAllowedDefaultLinkTypeOnlySupportGold`](super::DocumentedError::OperationNotAllowedDefaultLinkTypeOnlySupportGold)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterPeerAttachmentAttributeError = super::DocumentedError;
