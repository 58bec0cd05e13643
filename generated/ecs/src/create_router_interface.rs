// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouterInterface`, from `ecs/CreateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Creates a router interface, one end of a connection between two routers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateRouterInterfaceRequest::new()
///     .role("...")
///     .opposite_region_id("...")
///     .spec("...")
///     .router_type("...")
///     .router_id("...");
/// let reply = client.create_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Side of the connection that the router interface takes: it initiates or it
    /// accepts.
    pub role: Option<String>,
    /// **Required.** Region that the opposite lies in.
    pub opposite_region_id: Option<String>,
    /// **Required.** Size of the router interface, which decides how much bandwidth it has.
    pub spec: Option<String>,
    /// **Required.** Which kind of router it is or is to be.
    pub router_type: Option<String>,
    /// **Required.** ID of the router that the call is about.
    pub router_id: Option<String>,
    /// ID of the opposite interface that the call is about.
    pub opposite_interface_id: Option<String>,
    /// ID of the opposite router that the call is about.
    pub opposite_router_id: Option<String>,
    /// Which kind of opposite router it is or is to be.
    pub opposite_router_type: Option<String>,
    /// Number of the account that owns the opposite interface.
    pub opposite_interface_owner_id: Option<String>,
    /// IP address that belongs to the health check source.
    pub health_check_source_ip: Option<String>,
    /// IP address that belongs to the health check target.
    pub health_check_target_ip: Option<String>,
    /// ID of the access point that the call is about.
    pub access_point_id: Option<String>,
    /// ID of the opposite access point that the call is about.
    pub opposite_access_point_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
    /// Billing method of the instance.
    pub instance_charge_type: Option<String>,
    /// Whether the order that the change produces is paid automatically.
    pub auto_pay: Option<bool>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
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
    /// Sets `Role`, which is required.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `OppositeRegionId`, which is required.
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = Some(value.into());
        self
    }
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `RouterType`, which is required.
    pub fn router_type(mut self, value: impl Into<String>) -> Self {
        self.router_type = Some(value.into());
        self
    }
    /// Sets `RouterId`, which is required.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }
    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_type = Some(value.into());
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
    /// Sets `AccessPointId`.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `OppositeAccessPointId`.
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    CreateRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "Role" => role: query,
        "OppositeRegionId" => opposite_region_id: query,
        "Spec" => spec: query,
        "RouterType" => router_type: query,
        "RouterId" => router_id: query,
        "OppositeInterfaceId" => opposite_interface_id: query,
        "OppositeRouterId" => opposite_router_id: query,
        "OppositeRouterType" => opposite_router_type: query,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: query,
        "HealthCheckSourceIp" => health_check_source_ip: query,
        "HealthCheckTargetIp" => health_check_target_ip: query,
        "AccessPointId" => access_point_id: query,
        "OppositeAccessPointId" => opposite_access_point_id: query,
        "Description" => description: query,
        "Name" => name: query,
        "Period" => period: query,
        "InstanceChargeType" => instance_charge_type: query,
        "AutoPay" => auto_pay: query,
        "PricingCycle" => pricing_cycle: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for CreateRouterInterfaceRequest {
    type Response = CreateRouterInterfaceResponse;
    type Error = CreateRouterInterfaceError;
    const INFO: OperationInfo = super::operation("CreateRouterInterface")
        .required(
            &["RegionId", "Role", "OppositeRegionId", "Spec", "RouterType", "RouterId"],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateRouterInterfaceError] = &[
        CreateRouterInterfaceError::InvalidPriceNotFound,
        CreateRouterInterfaceError::InvalidAliuid,
        CreateRouterInterfaceError::InvalidBandwidthNotEnough,
        CreateRouterInterfaceError::InvalidRoleValueNotSupported,
        CreateRouterInterfaceError::InvalidSpecValudNotSupported,
        CreateRouterInterfaceError::InvalidRouterTypeValueNotSupported,
        CreateRouterInterfaceError::InvalidOppositeRouterTypeValueNotSupported,
        CreateRouterInterfaceError::ParameterMismatchRoleSpec,
        CreateRouterInterfaceError::InvalidNameMalformed,
        CreateRouterInterfaceError::InvalidDescriptionMalformed,
        CreateRouterInterfaceError::ForbiddenBillsOutstanding,
        CreateRouterInterfaceError::QuotaExceedRouterInterface,
        CreateRouterInterfaceError::LimitationExceedInterfaceNumberOnRouter,
        CreateRouterInterfaceError::InvalidParamNotFound,
        CreateRouterInterfaceError::InvalidAccessPointNotMatch,
        CreateRouterInterfaceError::InvalidAccessPointNotExist,
        CreateRouterInterfaceError::ForbiddenAction,
        CreateRouterInterfaceError::ForbiddenAcceptRoleNotSupportPrePay,
        CreateRouterInterfaceError::IllegalParamHealthcheckIp,
        CreateRouterInterfaceError::OperationFailedHcForInvalidRiType,
        CreateRouterInterfaceError::OperationFailedSyncOrderToSub,
        CreateRouterInterfaceError::IllegalParamCrossBorderBandwidth,
        CreateRouterInterfaceError::IllegalParamVRouterType,
        CreateRouterInterfaceError::IllegalParamSpec,
        CreateRouterInterfaceError::ForbiddenCrossBorder,
        CreateRouterInterfaceError::InvalidRouterIdNotFound,
        CreateRouterInterfaceError::InvaidVbrStatus,
        CreateRouterInterfaceError::InvalidRouterInterfaceSpecMalformed,
        CreateRouterInterfaceError::InvalidCommodityNotFound,
        CreateRouterInterfaceError::InvalidRouterInterfaceChargeTypeMalformed,
        CreateRouterInterfaceError::IllegalParamRegionId,
        CreateRouterInterfaceError::PayMayiWithholdingAgreementIllegal,
        CreateRouterInterfaceError::InvalidRegionIdNotFound,
        CreateRouterInterfaceError::InvalidOppositeRegionIdNotFound,
        CreateRouterInterfaceError::ForbiddenNotInRouterInterfaceCreateWhitelist,
        CreateRouterInterfaceError::RiCreateOneLimitBySync,
        CreateRouterInterfaceError::InvalidAccessPointValueNotAllowed,
    ];
}

/// Response to [`CreateRouterInterfaceRequest`].
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of the order that the call produced.
    pub order_id: Option<i64>,
    /// ID of the router interface that the item belongs to or stands for.
    pub router_interface_id: Option<String>,
}

response! {
    CreateRouterInterfaceResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "RouterInterfaceId" => router_interface_id: value,
    }
}

/// Errors that the documentation of [`CreateRouterInterfaceRequest`] names.
///
/// - [`InvalidPriceNotFound`](super::DocumentedError::InvalidPriceNotFound)
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`InvalidBandwidthNotEnough`](super::DocumentedError::InvalidBandwidthNotEnough)
/// - [`InvalidRoleValueNotSupported`](super::DocumentedError::InvalidRoleValueNotSupported)
/// - [`InvalidSpecValudNotSupported`](super::DocumentedError::InvalidSpecValudNotSupported)
/// - [`InvalidRouterTypeValueNotSupported`](super::DocumentedError::InvalidRouterTypeValueNotSupported)
/// - [`InvalidOppositeRouterTypeValueNotSupported`](super::DocumentedError::InvalidOppositeRouterTypeValueNotSupported)
/// - [`ParameterMismatchRoleSpec`](super::DocumentedError::ParameterMismatchRoleSpec)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`ForbiddenBillsOutstanding`](super::DocumentedError::ForbiddenBillsOutstanding)
/// - [`QuotaExceedRouterInterface`](super::DocumentedError::QuotaExceedRouterInterface)
/// - [`LimitationExceedInterfaceNumberOnRouter`](super::DocumentedError::LimitationExceedInterfaceNumberOnRouter)
/// - [`InvalidParamNotFound`](super::DocumentedError::InvalidParamNotFound)
/// - [`InvalidAccessPointNotMatch`](super::DocumentedError::InvalidAccessPointNotMatch)
/// - [`InvalidAccessPointNotExist`](super::DocumentedError::InvalidAccessPointNotExist)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`ForbiddenAcceptRoleNotSupportPrePay`](super::DocumentedError::ForbiddenAcceptRoleNotSupportPrePay)
/// - [`IllegalParamHealthcheckIp`](super::DocumentedError::IllegalParamHealthcheckIp)
/// - [`OperationFailedHcForInvalidRiType`](super::DocumentedError::OperationFailedHcForInvalidRiType)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`IllegalParamCrossBorderBandwidth`](super::DocumentedError::IllegalParamCrossBorderBandwidth)
/// - [`IllegalParamVRouterType`](super::DocumentedError::IllegalParamVRouterType)
/// - [`IllegalParamSpec`](super::DocumentedError::IllegalParamSpec)
/// - [`ForbiddenCrossBorder`](super::DocumentedError::ForbiddenCrossBorder)
/// - [`InvalidRouterIdNotFound`](super::DocumentedError::InvalidRouterIdNotFound)
/// - [`InvaidVbrStatus`](super::DocumentedError::InvaidVbrStatus)
/// - [`InvalidRouterInterfaceSpecMalformed`](super::DocumentedError::InvalidRouterInterfaceSpecMalformed)
/// - [`InvalidCommodityNotFound`](super::DocumentedError::InvalidCommodityNotFound)
/// - [`InvalidRouterInterfaceChargeTypeMalformed`](super::DocumentedError::InvalidRouterInterfaceChargeTypeMalformed)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`PayMayiWithholdingAgreementIllegal`](super::DocumentedError::PayMayiWithholdingAgreementIllegal)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidOppositeRegionIdNotFound`](super::DocumentedError::InvalidOppositeRegionIdNotFound)
/// - [`ForbiddenNotInRouterInterfaceCreateWhitelist`](super::DocumentedError::ForbiddenNotInRouterInterfaceCreateWhitelist)
/// - [`RiCreateOneLimitBySync`](super::DocumentedError::RiCreateOneLimitBySync)
/// - [`InvalidAccessPointValueNotAllowed`](super::DocumentedError::InvalidAccessPointValueNotAllowed)
pub type CreateRouterInterfaceError = super::DocumentedError;
