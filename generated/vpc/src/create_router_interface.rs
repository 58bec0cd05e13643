// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouterInterface`, from `vpc/CreateRouterInterface.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouterType, Tag};

/// Creates one end of a connection between two routers. On a virtual border router it must be the
/// initiating end; two routers share at most one such pair.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateRouterInterfaceRequest::new()
///     .region_id("cn-beijing")
///     .router_type("VRouter")
///     .router_id("vrt-2zepuy8qbrq6yhdje53t6")
///     .role("InitiatingSide")
///     .spec("Mini.5")
///     .opposite_region_id("cn-beijing");
/// let reply = client.create_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Whether the router is the one of a VPC or a virtual border router.
    pub router_type: Option<Open<RouterType>>,
    /// Access point of the virtual border router. Needed for an interface on such a router.
    pub access_point_id: Option<String>,
    /// **Required.** Router that the interface is created on.
    pub router_id: Option<String>,
    /// **Required.** Whether this end starts the connection or accepts it.
    pub role: Option<Open<RouterInterfaceRole>>,
    /// **Required.** Size of the interface, which sets its bandwidth.
    pub spec: Option<String>,
    /// **Required.** Region of the accepting end.
    pub opposite_region_id: Option<String>,
    /// **Required** under conditions. Access point of the far router interface. Needed when that is on
    /// a virtual border router; it cannot be changed later.
    pub opposite_access_point_id: Option<String>,
    /// Kind of router at the far end of the connection.
    pub opposite_router_type: Option<Open<RouterType>>,
    /// Router at the far end of the connection.
    pub opposite_router_id: Option<String>,
    /// Router interface at the far end of the connection.
    pub opposite_interface_id: Option<String>,
    /// Account that the far router interface belongs to.
    pub opposite_interface_owner_id: Option<String>,
    /// Free address of the local VPC that health checks come from. For connections over a leased line.
    pub health_check_source_ip: Option<String>,
    /// **Required** under conditions. Address that health checks are sent to. Needed once
    /// `HealthCheckSourceIp` is given.
    pub health_check_target_ip: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256.
    pub description: Option<String>,
    /// Whether the resource is paid in advance or by use. Default: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Whether the order is paid from the account balance at once or waits to be paid by hand.
    pub auto_pay: Option<bool>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
    /// Whether the interface of a virtual border router and its counterpart in the VPC are linked up by
    /// themselves once both exist.
    pub fast_link_mode: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl CreateRouterInterfaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouterType`, which is required.
    pub fn router_type(mut self, value: impl Into<Open<RouterType>>) -> Self {
        self.router_type = Some(value.into());
        self
    }
    /// Sets `AccessPointId`.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `RouterId`, which is required.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `Role`, which is required.
    pub fn role(mut self, value: impl Into<Open<RouterInterfaceRole>>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `OppositeRegionId`, which is required.
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = Some(value.into());
        self
    }
    /// Sets `OppositeAccessPointId`.
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<Open<RouterType>>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }
    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceOwnerId`.
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into());
        self
    }
    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }
    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `FastLinkMode`.
    #[inline]
    pub fn fast_link_mode(mut self, value: bool) -> Self {
        self.fast_link_mode = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterType" => router_type: query,
        "AccessPointId" => access_point_id: query,
        "RouterId" => router_id: query,
        "Role" => role: query,
        "Spec" => spec: query,
        "OppositeRegionId" => opposite_region_id: query,
        "OppositeAccessPointId" => opposite_access_point_id: query,
        "OppositeRouterType" => opposite_router_type: query,
        "OppositeRouterId" => opposite_router_id: query,
        "OppositeInterfaceId" => opposite_interface_id: query,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: query,
        "HealthCheckSourceIp" => health_check_source_ip: query,
        "HealthCheckTargetIp" => health_check_target_ip: query,
        "Name" => name: query,
        "Description" => description: query,
        "InstanceChargeType" => instance_charge_type: query,
        "ClientToken" => client_token: query,
        "Period" => period: query,
        "AutoPay" => auto_pay: query,
        "PricingCycle" => pricing_cycle: query,
        "FastLinkMode" => fast_link_mode: query,
        "AutoRenew" => auto_renew: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateRouterInterfaceRequest {
    type Response = CreateRouterInterfaceResponse;
    type Error = CreateRouterInterfaceError;
    const INFO: OperationInfo = super::operation("CreateRouterInterface")
        .required(
            &["RegionId", "RouterType", "RouterId", "Role", "Spec", "OppositeRegionId"],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateRouterInterfaceError] = &[
        CreateRouterInterfaceError::InvalidPriceNotFound,
        CreateRouterInterfaceError::InvalidAliuid,
        CreateRouterInterfaceError::InvalidRoleValueNotSupported,
        CreateRouterInterfaceError::InvalidSpecValudNotSupported,
        CreateRouterInterfaceError::InvalidRouterTypeValueNotSupported,
        CreateRouterInterfaceError::InvalidNameMalformed,
        CreateRouterInterfaceError::ForbiddenBillsOutstanding,
        CreateRouterInterfaceError::LimitationExceedInterfaceNumberOnRouter,
        CreateRouterInterfaceError::ForbiddenNotInRouterInterfaceCreateWhitelist,
        CreateRouterInterfaceError::RiCreateOneLimitBySync,
        CreateRouterInterfaceError::InvalidAccessPointValueNotAllowed,
        CreateRouterInterfaceError::InvalidParamNotFound,
        CreateRouterInterfaceError::InvalidAccessPointNotMatch,
        CreateRouterInterfaceError::InvalidAccessPointNotExist,
        CreateRouterInterfaceError::InvaidVbrStatus,
        CreateRouterInterfaceError::IncorrectStatusCenStatus,
        CreateRouterInterfaceError::ForbiddenAcceptRoleNotSupportPrePay,
        CreateRouterInterfaceError::InvalidRouterInterfaceSpecMalformed,
        CreateRouterInterfaceError::VpcSubnetNotFound,
        CreateRouterInterfaceError::IllegalParamHealthcheckIp,
        CreateRouterInterfaceError::OperationFailedHcForInvalidRiType,
        CreateRouterInterfaceError::OperationFailedSyncOrderToSub,
        CreateRouterInterfaceError::IllegalParamCrossBorderBandwidth,
        CreateRouterInterfaceError::IllegalParamVRouterType,
        CreateRouterInterfaceError::IllegalParamSpec,
        CreateRouterInterfaceError::ForbiddenCrossBorder,
        CreateRouterInterfaceError::InvalidRouterIdNotFound,
        CreateRouterInterfaceError::InvalidCommodityNotFound,
        CreateRouterInterfaceError::InvalidRouterInterfaceChargeTypeMalformed,
        CreateRouterInterfaceError::IllegalParamRegionId,
        CreateRouterInterfaceError::PayMayiWithholdingAgreementIllegal,
        CreateRouterInterfaceError::QuotaExceeded,
        CreateRouterInterfaceError::OperationFailedPconnTrafficNotEnable,
        CreateRouterInterfaceError::InvalidRegionIdNotFound,
        CreateRouterInterfaceError::ResourceNotInResourceGroup,
        CreateRouterInterfaceError::HaveConnectionBetweenRouters,
        CreateRouterInterfaceError::InvalidDescriptionMalformed,
        CreateRouterInterfaceError::InvalidBandwidthNotEnough,
        CreateRouterInterfaceError::ForbiddenAction,
        CreateRouterInterfaceError::OperationFailedNotSupportIPv6,
        CreateRouterInterfaceError::InvalidParamAvailableZoneId,
        CreateRouterInterfaceError::OperationFailedNoAvailableAmount,
        CreateRouterInterfaceError::InvalidRouterIdAttacedToCEN,
    ];
}

/// Response to [`CreateRouterInterfaceRequest`].
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `079874CD-AEC1-43E6-AC03-ADD96B6E4907`.
    pub request_id: Option<String>,
    /// ID of a router interface, as [`CreateRouterInterface`](super::Client::create_router_interface)
    /// returned it. Example: `ri-2ze7fbuohm****`.
    pub router_interface_id: Option<String>,
    /// Order that the call placed; only for a subscription. Example: `20210101123456`.
    pub order_id: Option<i64>,
}

response! {
    CreateRouterInterfaceResponse {
        "RequestId" => request_id: value,
        "RouterInterfaceId" => router_interface_id: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// Whether this end starts the connection or accepts it.
    pub enum RouterInterfaceRole {
        /// End that starts the connection.
        InitiatingSide = "InitiatingSide",
        /// End that waits for the connection.
        AcceptingSide = "AcceptingSide",
    }
}

/// Errors that the documentation of [`CreateRouterInterfaceRequest`] names.
///
/// - [`InvalidPriceNotFound`](super::DocumentedError::InvalidPriceNotFound)
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`InvalidRoleValueNotSupported`](super::DocumentedError::InvalidRoleValueNotSupported)
/// - [`InvalidSpecValudNotSupported`](super::DocumentedError::InvalidSpecValudNotSupported)
/// - [`InvalidRouterTypeValueNotSupported`](super::DocumentedError::InvalidRouterTypeValueNotSupported)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`ForbiddenBillsOutstanding`](super::DocumentedError::ForbiddenBillsOutstanding)
/// - [`LimitationExceedInterfaceNumberOnRouter`](super::DocumentedError::LimitationExceedInterfaceNumberOnRouter)
/// - [`ForbiddenNotInRouterInterfaceCreateWhitelist`](super::DocumentedError::ForbiddenNotInRouterInterfaceCreateWhitelist)
/// - [`RiCreateOneLimitBySync`](super::DocumentedError::RiCreateOneLimitBySync)
/// - [`InvalidAccessPointValueNotAllowed`](super::DocumentedError::InvalidAccessPointValueNotAllowed)
/// - [`InvalidParamNotFound`](super::DocumentedError::InvalidParamNotFound)
/// - [`InvalidAccessPointNotMatch`](super::DocumentedError::InvalidAccessPointNotMatch)
/// - [`InvalidAccessPointNotExist`](super::DocumentedError::InvalidAccessPointNotExist)
/// - [`InvaidVbrStatus`](super::DocumentedError::InvaidVbrStatus)
/// - [`IncorrectStatusCenStatus`](super::DocumentedError::IncorrectStatusCenStatus)
/// - [`ForbiddenAcceptRoleNotSupportPrePay`](super::DocumentedError::ForbiddenAcceptRoleNotSupportPrePay)
/// - [`InvalidRouterInterfaceSpecMalformed`](super::DocumentedError::InvalidRouterInterfaceSpecMalformed)
/// - [`VpcSubnetNotFound`](super::DocumentedError::VpcSubnetNotFound)
/// - [`IllegalParamHealthcheckIp`](super::DocumentedError::IllegalParamHealthcheckIp)
/// - [`OperationFailedHcForInvalidRiType`](super::DocumentedError::OperationFailedHcForInvalidRiType)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`IllegalParamCrossBorderBandwidth`](super::DocumentedError::IllegalParamCrossBorderBandwidth)
/// - [`IllegalParamVRouterType`](super::DocumentedError::IllegalParamVRouterType)
/// - [`IllegalParamSpec`](super::DocumentedError::IllegalParamSpec)
/// - [`ForbiddenCrossBorder`](super::DocumentedError::ForbiddenCrossBorder)
/// - [`InvalidRouterIdNotFound`](super::DocumentedError::InvalidRouterIdNotFound)
/// - [`InvalidCommodityNotFound`](super::DocumentedError::InvalidCommodityNotFound)
/// - [`InvalidRouterInterfaceChargeTypeMalformed`](super::DocumentedError::InvalidRouterInterfaceChargeTypeMalformed)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`PayMayiWithholdingAgreementIllegal`](super::DocumentedError::PayMayiWithholdingAgreementIllegal)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`ResourceNotInResourceGroup`](super::DocumentedError::ResourceNotInResourceGroup)
/// - [`HaveConnectionBetweenRouters`](super::DocumentedError::HaveConnectionBetweenRouters)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidBandwidthNotEnough`](super::DocumentedError::InvalidBandwidthNotEnough)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`OperationFailedNotSupportIPv6`](super::DocumentedError::OperationFailedNotSupportIPv6)
/// - [`InvalidParamAvailableZoneId`](super::DocumentedError::InvalidParamAvailableZoneId)
/// - [`OperationFailedNoAvailableAmount`](super::DocumentedError::OperationFailedNoAvailableAmount)
/// - [`InvalidRouterIdAttacedToCEN`](super::DocumentedError::InvalidRouterIdAttacedToCEN)
pub type CreateRouterInterfaceError = super::DocumentedError;
