// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterVpnAttachment`, from `cbn/CreateTransitRouterVpnAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, Zone};

/// Attaches an IPsec-VPN connection to a transit router, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterVpnAttachmentRequest::new()
///     .vpn_id("...");
/// let reply = client.create_transit_router_vpn_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterVpnAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the attachment, for people to recognize it by.
    pub transit_router_attachment_name: Option<String>,
    /// Free text that tells people about the attachment.
    pub transit_router_attachment_description: Option<String>,
    /// **Required.** IPsec-VPN connection that the attachment joins to the transit router.
    pub vpn_id: Option<String>,
    /// Number of the account that owns the VPN connection.
    pub vpn_owner_id: Option<i64>,
    /// Whether the transit router puts its routes into the attached network by itself.
    pub auto_publish_route_enabled: Option<bool>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Zones in which the service sets up what the attachment needs. Items: at most 1.
    pub zone: Vec<Zone>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateTransitRouterVpnAttachmentRequest {
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
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `VpnId`, which is required.
    pub fn vpn_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_id = Some(value.into());
        self
    }
    /// Sets `VpnOwnerId`.
    #[inline]
    pub fn vpn_owner_id(mut self, value: i64) -> Self {
        self.vpn_owner_id = Some(value);
        self
    }
    /// Sets `AutoPublishRouteEnabled`.
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: bool) -> Self {
        self.auto_publish_route_enabled = Some(value);
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl IntoIterator<Item = impl Into<Zone>>) -> Self {
        self.zone = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTransitRouterVpnAttachmentRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "VpnId" => vpn_id: query,
        "VpnOwnerId" => vpn_owner_id: query,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
        "ChargeType" => charge_type: query,
        "Zone" => zone: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTransitRouterVpnAttachmentRequest {
    type Response = CreateTransitRouterVpnAttachmentResponse;
    type Error = CreateTransitRouterVpnAttachmentError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterVpnAttachment")
        .required(&["VpnId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterVpnAttachmentError] = &[
        CreateTransitRouterVpnAttachmentError::NoPermissionAliyunServiceRolePolicyForCEN,
        CreateTransitRouterVpnAttachmentError::OperationUnsupportedTransitRouterRegionId,
        CreateTransitRouterVpnAttachmentError::InvalidCenIdNotFound,
        CreateTransitRouterVpnAttachmentError::InvalidStatusResourceStatus,
        CreateTransitRouterVpnAttachmentError::InvalidTransitRouterIdNotFound,
        CreateTransitRouterVpnAttachmentError::ForbbidenTransitRouterServiceNotOpen,
        CreateTransitRouterVpnAttachmentError::InvalidTransitRouterModeNeedUpgrade,
        CreateTransitRouterVpnAttachmentError::InvalidAvailableNoResource,
        CreateTransitRouterVpnAttachmentError::OperationUnsupportedVpnAttachment,
        CreateTransitRouterVpnAttachmentError::OperationUnsupportedTransitRouterType,
        CreateTransitRouterVpnAttachmentError::OperationFailedAllocateCidrFailed,
        CreateTransitRouterVpnAttachmentError::OperationUnsupportedZoneId,
        CreateTransitRouterVpnAttachmentError::MissingParamCenIdOrRegionId,
        CreateTransitRouterVpnAttachmentError::IllegalParamRegionId,
        CreateTransitRouterVpnAttachmentError::OperationUnsupportedCenFullLevel,
        CreateTransitRouterVpnAttachmentError::InvalidOperationCenInstanceStatus,
        CreateTransitRouterVpnAttachmentError::IllegalParamZoneMappings,
        CreateTransitRouterVpnAttachmentError::IncorrectStatusTransitRouter,
        CreateTransitRouterVpnAttachmentError::InvalidOperationVpnNetworkTypeInvalid,
        CreateTransitRouterVpnAttachmentError::QuotaExceededCenQuotaVpnAttachPerTransitRouter,
        CreateTransitRouterVpnAttachmentError::QuotaFullChildInstanceRelatedCen,
        CreateTransitRouterVpnAttachmentError::ForbiddenResourceOwnerTransitRouterServiceNotOpen,
        CreateTransitRouterVpnAttachmentError::InvalidParameter,
        CreateTransitRouterVpnAttachmentError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterVpnAttachmentRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterVpnAttachmentResponse {
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-y5dup2qwfyh9lu****`.
    pub transit_router_attachment_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B5DD40A-3A29-5AC0-B8DA-05FD10D5C893`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterVpnAttachmentResponse {
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterVpnAttachmentRequest`] names.
///
/// - [`NoPermissionAliyunServiceRolePolicyForCEN`](super::DocumentedError::NoPermissionAliyunServiceRolePolicyForCEN)
/// - [`OperationUnsupportedTransitRouterRegionId`](super::DocumentedError::OperationUnsupportedTransitRouterRegionId)
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`InvalidStatusResourceStatus`](super::DocumentedError::InvalidStatusResourceStatus)
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`ForbbidenTransitRouterServiceNotOpen`](super::DocumentedError::ForbbidenTransitRouterServiceNotOpen)
/// - [`InvalidTransitRouterModeNeedUpgrade`](super::DocumentedError::InvalidTransitRouterModeNeedUpgrade)
/// - [`InvalidAvailableNoResource`](super::DocumentedError::InvalidAvailableNoResource)
/// - [`OperationUnsupportedVpnAttachment`](super::DocumentedError::OperationUnsupportedVpnAttachment)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`OperationFailedAllocateCidrFailed`](super::DocumentedError::OperationFailedAllocateCidrFailed)
/// - [`OperationUnsupportedZoneId`](super::DocumentedError::OperationUnsupportedZoneId)
/// - [`MissingParamCenIdOrRegionId`](super::DocumentedError::MissingParamCenIdOrRegionId)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`OperationUnsupportedCenFullLevel`](super::DocumentedError::OperationUnsupportedCenFullLevel)
/// - [`InvalidOperationCenInstanceStatus`](super::DocumentedError::InvalidOperationCenInstanceStatus), here with HTTP status 400
/// - [`IllegalParamZoneMappings`](super::DocumentedError::IllegalParamZoneMappings)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`InvalidOperationVpnNetworkTypeInvalid`](super::DocumentedError::InvalidOperationVpnNetworkTypeInvalid)
/// - [`QuotaExceededCenQuotaVpnAttachPerTransitRouter`](super::DocumentedError::QuotaExceededCenQuotaVpnAttachPerTransitRouter)
/// - [`QuotaFullChildInstanceRelatedCen`](super::DocumentedError::QuotaFullChildInstanceRelatedCen)
/// - [`ForbiddenResourceOwnerTransitRouterServiceNotOpen`](super::DocumentedError::ForbiddenResourceOwnerTransitRouterServiceNotOpen)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterVpnAttachmentError = super::DocumentedError;
