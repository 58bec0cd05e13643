// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterVpcAttachment`, from `cbn/CreateTransitRouterVpcAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, ZoneMapping};

/// Attaches a VPC to a transit router, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// use alicloud_cbn::create_transit_router_vpc_attachment::ZoneMapping;
///
/// let request = alicloud_cbn::CreateTransitRouterVpcAttachmentRequest::new()
///     .vpc_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.create_transit_router_vpc_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentRequest {
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
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Number of the account that owns the VPC.
    pub vpc_owner_id: Option<i64>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Zones, and the vSwitches in them, that the attachment uses. Items: at most 10.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Whether the transit router puts its routes into the attached network by itself.
    pub auto_publish_route_enabled: Option<bool>,
    /// Further features of the VPC attachment, each switched on or off.
    pub transit_router_vpc_attachment_options: BTreeMap<String, String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateTransitRouterVpcAttachmentRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VpcOwnerId`.
    #[inline]
    pub fn vpc_owner_id(mut self, value: i64) -> Self {
        self.vpc_owner_id = Some(value);
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ZoneMappings`, which is required.
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoPublishRouteEnabled`.
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: bool) -> Self {
        self.auto_publish_route_enabled = Some(value);
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTransitRouterVpcAttachmentRequest {
        "ClientToken" => client_token: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "VpcId" => vpc_id: query,
        "VpcOwnerId" => vpc_owner_id: query,
        "ChargeType" => charge_type: query,
        "DryRun" => dry_run: query,
        "ZoneMappings" => zone_mappings: query,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
        "TransitRouterVPCAttachmentOptions" => transit_router_vpc_attachment_options: query_json,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTransitRouterVpcAttachmentRequest {
    type Response = CreateTransitRouterVpcAttachmentResponse;
    type Error = CreateTransitRouterVpcAttachmentError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterVpcAttachment")
        .required(&["VpcId", "ZoneMappings"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterVpcAttachmentError] = &[
        CreateTransitRouterVpcAttachmentError::OperationUnsupportedTransitRouterRegionId,
        CreateTransitRouterVpcAttachmentError::NoPermissionAliyunServiceRoleForCEN,
        CreateTransitRouterVpcAttachmentError::IllegalParamRegionId,
        CreateTransitRouterVpcAttachmentError::MissingParamCenIdOrRegionId,
        CreateTransitRouterVpcAttachmentError::IllegalParamZoneId,
        CreateTransitRouterVpcAttachmentError::IllegalParamChargeType,
        CreateTransitRouterVpcAttachmentError::InvalidTransitRouterIdNotFound,
        CreateTransitRouterVpcAttachmentError::IncorrectStatusVpcResource,
        CreateTransitRouterVpcAttachmentError::IncorrectStatusVpc,
        CreateTransitRouterVpcAttachmentError::IncorrectStatusVpcOrVswitch,
        CreateTransitRouterVpcAttachmentError::OperationNotSupportVpcAutoRoutesPublish,
        CreateTransitRouterVpcAttachmentError::InvalidOperationVpnAssociated,
        CreateTransitRouterVpcAttachmentError::ForbbidenTransitRouterServiceNotOpen,
        CreateTransitRouterVpcAttachmentError::IllegalParamZoneMappings,
        CreateTransitRouterVpcAttachmentError::OperationUnsupportedTransitRouterType,
        CreateTransitRouterVpcAttachmentError::InvalidCenIdNotFound,
        CreateTransitRouterVpcAttachmentError::IllegalParamVSwitchId,
        CreateTransitRouterVpcAttachmentError::IncorrectStatusTransitRouterInstance,
        CreateTransitRouterVpcAttachmentError::OperationUnsupportedCenFullLevel,
        CreateTransitRouterVpcAttachmentError::IllegalParamServiceMode,
        CreateTransitRouterVpcAttachmentError::QuotaFullChildInstanceRelatedCen,
        CreateTransitRouterVpcAttachmentError::OperationUnsupportedCloudBoxVswNotSupport,
        CreateTransitRouterVpcAttachmentError::IncorrectStatusTransitRouter,
        CreateTransitRouterVpcAttachmentError::DuplicatedZoneMapping,
        CreateTransitRouterVpcAttachmentError::QuotaExceededCenQuotaVpcAttachPerTransitRouter,
        CreateTransitRouterVpcAttachmentError::IncorrectStatusVpcRouteTable,
        CreateTransitRouterVpcAttachmentError::InvalidStatusVpcAttachedFullModeCen,
        CreateTransitRouterVpcAttachmentError::ForbbidenAttachChildInstanceAcrossBid,
        CreateTransitRouterVpcAttachmentError::InvalidOperationVpcAutoRoutesPublishInOtherCEN,
        CreateTransitRouterVpcAttachmentError::QuotaExceededVpcAutoRoutesPublishPerTransitRouter,
        CreateTransitRouterVpcAttachmentError::InsufficientIpAddrVsw,
        CreateTransitRouterVpcAttachmentError::ForbiddenResourceOwnerTransitRouterServiceNotOpen,
        CreateTransitRouterVpcAttachmentError::IllegalParamTransitRouterRegionId,
        CreateTransitRouterVpcAttachmentError::InvalidTransitRouterModeNeedUpgrade,
        CreateTransitRouterVpcAttachmentError::IllegalParamIpv6Support,
        CreateTransitRouterVpcAttachmentError::OperationFailedVSwitchNotFound,
        CreateTransitRouterVpcAttachmentError::OperationFailedVSwitchIpv6CidrNotAllocated,
        CreateTransitRouterVpcAttachmentError::InvalidParameter,
        CreateTransitRouterVpcAttachmentError::Unauthorized,
        CreateTransitRouterVpcAttachmentError::InvalidVSwitchIdNotFound,
        CreateTransitRouterVpcAttachmentError::InvalidOperationCenInstanceStatus,
        CreateTransitRouterVpcAttachmentError::IncorrectStatusVpcSwitch,
    ];
}

/// Response to [`CreateTransitRouterVpcAttachmentRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentResponse {
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-ia340z7xis7t5s****`.
    pub transit_router_attachment_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C087A369-82B9-43EF-91F4-4B63A9C6E6B6`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterVpcAttachmentResponse {
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterVpcAttachmentRequest`] names.
///
/// - [`OperationUnsupportedTransitRouterRegionId`](super::DocumentedError::OperationUnsupportedTransitRouterRegionId)
/// - [`NoPermissionAliyunServiceRoleForCEN`](super::DocumentedError::NoPermissionAliyunServiceRoleForCEN)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`MissingParamCenIdOrRegionId`](super::DocumentedError::MissingParamCenIdOrRegionId)
/// - [`IllegalParamZoneId`](super::DocumentedError::IllegalParamZoneId)
/// - [`IllegalParamChargeType`](super::DocumentedError::IllegalParamChargeType)
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`IncorrectStatusVpcResource`](super::DocumentedError::IncorrectStatusVpcResource)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`IncorrectStatusVpcOrVswitch`](super::DocumentedError::IncorrectStatusVpcOrVswitch)
/// - [`OperationNotSupportVpcAutoRoutesPublish`](super::DocumentedError::OperationNotSupportVpcAutoRoutesPublish)
/// - [`InvalidOperationVpnAssociated`](super::DocumentedError::InvalidOperationVpnAssociated)
/// - [`ForbbidenTransitRouterServiceNotOpen`](super::DocumentedError::ForbbidenTransitRouterServiceNotOpen)
/// - [`IllegalParamZoneMappings`](super::DocumentedError::IllegalParamZoneMappings)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`IllegalParamVSwitchId`](super::DocumentedError::IllegalParamVSwitchId)
/// - [`IncorrectStatusTransitRouterInstance`](super::DocumentedError::IncorrectStatusTransitRouterInstance)
/// - [`OperationUnsupportedCenFullLevel`](super::DocumentedError::OperationUnsupportedCenFullLevel)
/// - [`IllegalParamServiceMode`](super::DocumentedError::IllegalParamServiceMode)
/// - [`QuotaFullChildInstanceRelatedCen`](super::DocumentedError::QuotaFullChildInstanceRelatedCen)
/// - [`OperationUnsupportedCloudBoxVswNotSupport`](super::DocumentedError::OperationUnsupportedCloudBoxVswNotSupport)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`DuplicatedZoneMapping`](super::DocumentedError::DuplicatedZoneMapping)
/// - [`QuotaExceededCenQuotaVpcAttachPerTransitRouter`](super::DocumentedError::QuotaExceededCenQuotaVpcAttachPerTransitRouter)
/// - [`IncorrectStatusVpcRouteTable`](super::DocumentedError::IncorrectStatusVpcRouteTable)
/// - [`InvalidStatusVpcAttachedFullModeCen`](super::DocumentedError::InvalidStatusVpcAttachedFullModeCen)
/// - [`ForbbidenAttachChildInstanceAcrossBid`](super::DocumentedError::ForbbidenAttachChildInstanceAcrossBid)
/// - [`InvalidOperationVpcAutoRoutesPublishInOtherCEN`](super::DocumentedError::InvalidOperationVpcAutoRoutesPublishInOtherCEN)
/// - [`QuotaExceededVpcAutoRoutesPublishPerTransitRouter`](super::DocumentedError::QuotaExceededVpcAutoRoutesPublishPerTransitRouter)
/// - [`InsufficientIpAddrVsw`](super::DocumentedError::InsufficientIpAddrVsw)
/// - [`ForbiddenResourceOwnerTransitRouterServiceNotOpen`](super::DocumentedError::ForbiddenResourceOwnerTransitRouterServiceNotOpen)
/// - [`IllegalParamTransitRouterRegionId`](super::DocumentedError::IllegalParamTransitRouterRegionId)
/// - [`InvalidTransitRouterModeNeedUpgrade`](super::DocumentedError::InvalidTransitRouterModeNeedUpgrade)
/// - [`IllegalParamIpv6Support`](super::DocumentedError::IllegalParamIpv6Support)
/// - [`OperationFailedVSwitchNotFound`](super::DocumentedError::OperationFailedVSwitchNotFound)
/// - [`OperationFailedVSwitchIpv6CidrNotAllocated`](super::DocumentedError::OperationFailedVSwitchIpv6CidrNotAllocated)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidOperationCenInstanceStatus`](super::DocumentedError::InvalidOperationCenInstanceStatus)
/// - [`IncorrectStatusVpcSwitch`](super::DocumentedError::IncorrectStatusVpcSwitch), here with HTTP status 409
pub type CreateTransitRouterVpcAttachmentError = super::DocumentedError;
