// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterPeerAttachment`, from `cbn/CreateTransitRouterPeerAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Connects transit routers of two regions, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterPeerAttachmentRequest::new()
///     .peer_transit_router_id("...");
/// let reply = client.create_transit_router_peer_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterPeerAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// **Required.** Transit router at the other end of the connection, in another region.
    pub peer_transit_router_id: Option<String>,
    /// Region at the other end of the connection.
    pub peer_transit_router_region_id: Option<String>,
    /// Whether the transit router puts its routes into the attached network by itself.
    pub auto_publish_route_enabled: Option<bool>,
    /// Upper limit of the data rate. Range: 0 to 100000000.
    pub bandwidth: Option<i32>,
    /// Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    pub cen_bandwidth_package_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Where the bandwidth comes from: a bandwidth package, or billing by the data transferred.
    pub bandwidth_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Quality of the line that the connection between the regions gets.
    pub default_link_type: Option<String>,
}

impl CreateTransitRouterPeerAttachmentRequest {
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
    /// Sets `PeerTransitRouterId`, which is required.
    pub fn peer_transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.peer_transit_router_id = Some(value.into());
        self
    }
    /// Sets `PeerTransitRouterRegionId`.
    pub fn peer_transit_router_region_id(mut self, value: impl Into<String>) -> Self {
        self.peer_transit_router_region_id = Some(value.into());
        self
    }
    /// Sets `AutoPublishRouteEnabled`.
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: bool) -> Self {
        self.auto_publish_route_enabled = Some(value);
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DefaultLinkType`.
    pub fn default_link_type(mut self, value: impl Into<String>) -> Self {
        self.default_link_type = Some(value.into());
        self
    }
}

request! {
    CreateTransitRouterPeerAttachmentRequest {
        "ClientToken" => client_token: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "PeerTransitRouterId" => peer_transit_router_id: query,
        "PeerTransitRouterRegionId" => peer_transit_router_region_id: query,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
        "Bandwidth" => bandwidth: query,
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
        "DryRun" => dry_run: query,
        "BandwidthType" => bandwidth_type: query,
        "Tag" => tag: query,
        "DefaultLinkType" => default_link_type: query,
    }
}

impl Operation for CreateTransitRouterPeerAttachmentRequest {
    type Response = CreateTransitRouterPeerAttachmentResponse;
    type Error = CreateTransitRouterPeerAttachmentError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterPeerAttachment")
        .required(&["PeerTransitRouterId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterPeerAttachmentError] = &[
        CreateTransitRouterPeerAttachmentError::OperationUnsupportedTransitRouterRegionId,
        CreateTransitRouterPeerAttachmentError::NoPermissionAliyunServiceRolePolicyForCEN,
        CreateTransitRouterPeerAttachmentError::InvalidTransitRouterIdNotFound,
        CreateTransitRouterPeerAttachmentError::IllegalParamPeerTransitRouterId,
        CreateTransitRouterPeerAttachmentError::OperationUnsupportedTransitRouterId,
        CreateTransitRouterPeerAttachmentError::MissingParamBandwidth,
        CreateTransitRouterPeerAttachmentError::IllegalParamBandwidth,
        CreateTransitRouterPeerAttachmentError::ForbbidenTransitRouterServiceNotOpen,
        CreateTransitRouterPeerAttachmentError::OperationUnsupportedTransitRouterType,
        CreateTransitRouterPeerAttachmentError::OperationUnsupportedBandwidthType,
        CreateTransitRouterPeerAttachmentError::InvalidCenIdNotFound,
        CreateTransitRouterPeerAttachmentError::IllegalParamBandwidthType,
        CreateTransitRouterPeerAttachmentError::MissingParamCenIdOrRegionId,
        CreateTransitRouterPeerAttachmentError::OperationUnsupportedBandwidthHS,
        CreateTransitRouterPeerAttachmentError::OperationUnsupportedCenFullLevel,
        CreateTransitRouterPeerAttachmentError::OperationUnsupportedCloudDataTransferService,
        CreateTransitRouterPeerAttachmentError::InvalidPeerTransitRouterIdNotFound,
        CreateTransitRouterPeerAttachmentError::IllegalParamRegionId,
        CreateTransitRouterPeerAttachmentError::IllegalParamPeerRegionId,
        CreateTransitRouterPeerAttachmentError::IllegalParamTransitRouterRegionId,
        CreateTransitRouterPeerAttachmentError::InvalidOperationCenInstanceStatus,
        CreateTransitRouterPeerAttachmentError::IncorrectStatusTransitRouter,
        CreateTransitRouterPeerAttachmentError::InvalidOperationBwpNotAssociated,
        CreateTransitRouterPeerAttachmentError::InvalidOperationBwpBusinessStatus,
        CreateTransitRouterPeerAttachmentError::IllegalParamCenBandwidthPackageId,
        CreateTransitRouterPeerAttachmentError::InvalidOperationBwpBandwidthExceeded,
        CreateTransitRouterPeerAttachmentError::ParameterIllegalCdtDefaultLinkTypeOnlySupportPlatinumOrGold,
        CreateTransitRouterPeerAttachmentError::ParameterIllegalBandwidthPackageDefaultLinkTypeOnlySupportGold,
        CreateTransitRouterPeerAttachmentError::ParameterIllegalCdtDefaultLinkTypeOnlySupportGold,
        CreateTransitRouterPeerAttachmentError::OperationNotAllowedDefaultLinkTypeOnlySupportGold,
        CreateTransitRouterPeerAttachmentError::OperationInvalidUserCanNotBuyCrossBorderBwp,
        CreateTransitRouterPeerAttachmentError::OperationInvalidIdentityRegistrationStatusNotSupport,
        CreateTransitRouterPeerAttachmentError::InvalidOperationOnlyOneRegionSupportIpv6,
        CreateTransitRouterPeerAttachmentError::InvalidOperation,
        CreateTransitRouterPeerAttachmentError::InvalidParameter,
        CreateTransitRouterPeerAttachmentError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterPeerAttachmentRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterPeerAttachmentResponse {
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-nwkiqfvw22qesz****`.
    pub transit_router_attachment_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `59422BF5-BAAD-4CFD-9019-9557BD3ACFA3`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterPeerAttachmentResponse {
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterPeerAttachmentRequest`] names.
///
/// - [`OperationUnsupportedTransitRouterRegionId`](super::DocumentedError::OperationUnsupportedTransitRouterRegionId)
/// - [`NoPermissionAliyunServiceRolePolicyForCEN`](super::DocumentedError::NoPermissionAliyunServiceRolePolicyForCEN)
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`IllegalParamPeerTransitRouterId`](super::DocumentedError::IllegalParamPeerTransitRouterId)
/// - [`OperationUnsupportedTransitRouterId`](super::DocumentedError::OperationUnsupportedTransitRouterId)
/// - [`MissingParamBandwidth`](super::DocumentedError::MissingParamBandwidth)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`ForbbidenTransitRouterServiceNotOpen`](super::DocumentedError::ForbbidenTransitRouterServiceNotOpen)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`OperationUnsupportedBandwidthType`](super::DocumentedError::OperationUnsupportedBandwidthType)
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`IllegalParamBandwidthType`](super::DocumentedError::IllegalParamBandwidthType)
/// - [`MissingParamCenIdOrRegionId`](super::DocumentedError::MissingParamCenIdOrRegionId)
/// - [`OperationUnsupportedBandwidthHS`](super::DocumentedError::OperationUnsupportedBandwidthHS)
/// - [`OperationUnsupportedCenFullLevel`](super::DocumentedError::OperationUnsupportedCenFullLevel)
/// - [`OperationUnsupportedCloudDataTransferService`](super::DocumentedError::OperationUnsupportedCloudDataTransferService)
/// - [`InvalidPeerTransitRouterIdNotFound`](super::DocumentedError::InvalidPeerTransitRouterIdNotFound)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`IllegalParamPeerRegionId`](super::DocumentedError::IllegalParamPeerRegionId)
/// - [`IllegalParamTransitRouterRegionId`](super::DocumentedError::IllegalParamTransitRouterRegionId)
/// - [`InvalidOperationCenInstanceStatus`](super::DocumentedError::InvalidOperationCenInstanceStatus), here with HTTP status 400
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`InvalidOperationBwpNotAssociated`](super::DocumentedError::InvalidOperationBwpNotAssociated)
/// - [`InvalidOperationBwpBusinessStatus`](super::DocumentedError::InvalidOperationBwpBusinessStatus)
/// - [`IllegalParamCenBandwidthPackageId`](super::DocumentedError::IllegalParamCenBandwidthPackageId)
/// - [`InvalidOperationBwpBandwidthExceeded`](super::DocumentedError::InvalidOperationBwpBandwidthExceeded)
/// - [`ParameterIllegalCdtDefaultLinkTypeOnlySupportPlatinumOrGold`](super::DocumentedError::ParameterIllegalCdtDefaultLinkTypeOnlySupportPlatinumOrGold)
/// - [`ParameterIllegalBandwidthPackageDefaultLinkTypeOnlySupportGold`](super::DocumentedError::ParameterIllegalBandwidthPackageDefaultLinkTypeOnlySupportGold)
/// - [`ParameterIllegalCdtDefaultLinkTypeOnlySupportGold`](super::DocumentedError::ParameterIllegalCdtDefaultLinkTypeOnlySupportGold)
/// - [`OperationNotAllowedDefaultLinkTypeOnlySupportGold`](super::DocumentedError::OperationNotAllowedDefaultLinkTypeOnlySupportGold)
/// - [`OperationInvalidUserCanNotBuyCrossBorderBwp`](super::DocumentedError::OperationInvalidUserCanNotBuyCrossBorderBwp)
/// - [`OperationInvalidIdentityRegistrationStatusNotSupport`](super::DocumentedError::OperationInvalidIdentityRegistrationStatusNotSupport)
/// - [`InvalidOperationOnlyOneRegionSupportIpv6`](super::DocumentedError::InvalidOperationOnlyOneRegionSupportIpv6)
/// - [`InvalidOperation`](super::DocumentedError::InvalidOperation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterPeerAttachmentError = super::DocumentedError;
