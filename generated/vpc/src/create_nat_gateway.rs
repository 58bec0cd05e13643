// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatGateway`, from `vpc/CreateNatGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, PricingCycle, Spec, Tag};

/// Creates an enhanced NAT gateway in a VPC. A route for `0.0.0.0/0` that points elsewhere is in
/// its way and must go first.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateNatGatewayRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp1di7uewzmtvfuq8****");
/// let reply = client.create_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC that the gateway is created in. Example: `vpc-bp1di7uewzmtvfuq8****`.
    pub vpc_id: Option<String>,
    /// vSwitch that the gateway is placed in and takes a free private address from. An enhanced gateway
    /// needs one. Example: `vsw-bp1e3se98n9fq8hle****`.
    pub vswitch_id: Option<String>,
    /// Kind of NAT gateway; only enhanced ones can be created. Example: `Enhanced`.
    pub nat_type: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `fortest`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `testnat`.
    pub description: Option<String>,
    /// How the gateway is billed. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// What use is measured by: capacity units. Example: `PayByLcu`.
    pub internet_charge_type: Option<String>,
    /// **Required** under conditions. Unit of `Duration`, for a subscription.
    /// Default: `Month`. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// **Required** under conditions. How many months or years (see `PricingCycle`) a subscription
    /// runs. Example: `1`.
    pub duration: Option<String>,
    /// **Required** under conditions. Whether a subscription is paid from the account balance at once
    /// or waits to be paid by hand. Example: `false`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `shefffxxddjehfh123`.
    pub client_token: Option<String>,
    /// Size of the gateway. Here: `Small`, `Large`, `Middle`. Default: `Small`. Example: `Small`.
    pub spec: Option<Open<Spec>>,
    /// Whether the IPv6 address reaches the internet or only the private network.
    pub network_type: Option<String>,
    /// Whether the enhanced edition of Anti-DDoS protects the addresses.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub security_protection_enabled: Option<bool>,
    /// Whether the gateway itself replies to pings of its addresses.
    pub icmp_reply_enabled: Option<bool>,
    /// Whether the private link is switched on.
    pub private_link_enabled: Option<bool>,
    /// Whether EIPs stay visible as network interfaces in the VPC or the gateway translates them.
    pub eip_bind_mode: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Way in which the access works.
    pub access_mode: Option<AccessMode>,
    /// IP address that the NAT gateway puts in place of others.
    pub nat_ip: Option<String>,
    /// Prefix whose addresses serve the gateway as NAT addresses.
    pub ipv4_prefix: Option<String>,
}

impl CreateNatGatewayRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `NatType`.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self {
        self.nat_type = Some(value.into());
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
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `SecurityProtectionEnabled`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }
    /// Sets `IcmpReplyEnabled`.
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self {
        self.icmp_reply_enabled = Some(value);
        self
    }
    /// Sets `PrivateLinkEnabled`.
    #[inline]
    pub fn private_link_enabled(mut self, value: bool) -> Self {
        self.private_link_enabled = Some(value);
        self
    }
    /// Sets `EipBindMode`.
    pub fn eip_bind_mode(mut self, value: impl Into<String>) -> Self {
        self.eip_bind_mode = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AccessMode`.
    pub fn access_mode(mut self, value: impl Into<AccessMode>) -> Self {
        self.access_mode = Some(value.into());
        self
    }
    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv4_prefix = Some(value.into());
        self
    }
}

request! {
    CreateNatGatewayRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "NatType" => nat_type: query,
        "Name" => name: query,
        "Description" => description: query,
        "InstanceChargeType" => instance_charge_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "PricingCycle" => pricing_cycle: query,
        "Duration" => duration: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "Spec" => spec: query,
        "NetworkType" => network_type: query,
        "SecurityProtectionEnabled" => security_protection_enabled: query,
        "IcmpReplyEnabled" => icmp_reply_enabled: query,
        "PrivateLinkEnabled" => private_link_enabled: query,
        "EipBindMode" => eip_bind_mode: query,
        "Tag" => tag: query,
        "AccessMode" => access_mode: query_json,
        "NatIp" => nat_ip: query,
        "Ipv4Prefix" => ipv4_prefix: query,
    }
}

impl Operation for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    type Error = CreateNatGatewayError;
    const INFO: OperationInfo = super::operation("CreateNatGateway")
        .required(&["RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateNatGatewayError] = &[
        CreateNatGatewayError::InvalidVPCStatus,
        CreateNatGatewayError::InvalidRegionIdNotFound,
        CreateNatGatewayError::InvalidNatGatewayNameMalFormed,
        CreateNatGatewayError::InvalidNatGatewayDescriptionMalFormed,
        CreateNatGatewayError::MissingParameterBandwidthPackage,
        CreateNatGatewayError::InvalidVpcIdNotFound,
        CreateNatGatewayError::MissingParameter,
        CreateNatGatewayError::InvalidZoneIdNotFound,
        CreateNatGatewayError::QuotaExceededBandwidthPackageIps,
        CreateNatGatewayError::InvalidParameterNameMalformed,
        CreateNatGatewayError::InvalidParameterDescriptionMalformed,
        CreateNatGatewayError::ZoneNoAvailableIp,
        CreateNatGatewayError::InvalidParameterBandwidthPackageNIspValueNotSupport,
        CreateNatGatewayError::InvalidNatGatewayIdNotFound,
        CreateNatGatewayError::VswitchStatusError,
        CreateNatGatewayError::VpcStatusError,
        CreateNatGatewayError::InvalidParameterSpecValueNotSupported,
        CreateNatGatewayError::ForbiddenCheckEntryRuleQuota,
        CreateNatGatewayError::NoPermissionCreateServiceLinkedRole,
        CreateNatGatewayError::OperationFailedVswNotBelongToVpc,
        CreateNatGatewayError::OperationFailedEnhancedUserIsUnAuthorized,
        CreateNatGatewayError::OperationUnsupportedPrePaidPyByLcu,
        CreateNatGatewayError::OperationFailedNormalInventoryNotEnough,
        CreateNatGatewayError::ForbiddenNatPayBySpec,
        CreateNatGatewayError::UnsupportedFeaturePrivateLink,
        CreateNatGatewayError::DependencyViolationFullNatEntry,
        CreateNatGatewayError::UnsupportedFeatureInternetChargeType,
        CreateNatGatewayError::OperationDenied,
        CreateNatGatewayError::RouterEntryConflictDuplicated,
        CreateNatGatewayError::AllocateIpFailed,
        CreateNatGatewayError::ParameterIllegal3,
        CreateNatGatewayError::TaskConflict,
        CreateNatGatewayError::CommodityInvalidComponent,
        CreateNatGatewayError::CreateNatGatewayRouteConflictDynamicRoute,
        CreateNatGatewayError::OperationUnsupportedMultiNatGateway,
        CreateNatGatewayError::OperationFailedUnpaidBillsExist,
        CreateNatGatewayError::IncorrectStatusRouteEntry,
        CreateNatGatewayError::OperationFailedRiskControl,
        CreateNatGatewayError::IncorrectStatusRouteTableStatus,
        CreateNatGatewayError::OperationFailedTokenVerfiy,
        CreateNatGatewayError::Any,
        CreateNatGatewayError::IllegalParamName,
        CreateNatGatewayError::OperationFailedEnhancedQuotaExceed,
        CreateNatGatewayError::OrderErrorNoAvailablePaymentMethod,
        CreateNatGatewayError::OrderErrorBasicInfoUncompleted,
        CreateNatGatewayError::OperationUnsupportedEnhancedCURegion,
        CreateNatGatewayError::OperationUnsupportedEnhancedRegion,
        CreateNatGatewayError::OperationFailedEnhancedInventoryNotEnough,
        CreateNatGatewayError::OperationFailedVSwitchNoAvailableIp,
        CreateNatGatewayError::OperationFailedEnhancedCheckInventory,
        CreateNatGatewayError::UnsupportedFeatureIcmpReplyEnabled,
        CreateNatGatewayError::UnsupportedFeatureSecurityProtectionEnabled,
        CreateNatGatewayError::OperationFailedRegionConvert,
        CreateNatGatewayError::UnsupportedFeatureVpcNat,
        CreateNatGatewayError::InvalidVSWITCHIDNotFound,
        CreateNatGatewayError::ForbiddenOperateShareResource,
        CreateNatGatewayError::IncorrectStatusVswitch,
        CreateNatGatewayError::OperationFailedVpcNatGatewayInventoryNotEnough,
        CreateNatGatewayError::OperationFailedVpcNatGatewayCheckInventory,
        CreateNatGatewayError::ExclusiveParamAnyAndAny,
        CreateNatGatewayError::SecurityGroupTypeNotSupported,
        CreateNatGatewayError::SecurityGroupNotExist,
        CreateNatGatewayError::OperationFailedContainForbiddenLabel,
        CreateNatGatewayError::OperationDeniedPrePaidInstance,
        CreateNatGatewayError::UnsupportedFeatureGeneve,
        CreateNatGatewayError::VpcOnlyCanCreateOneNatGateway,
        CreateNatGatewayError::OperationFailedCrateEntryTimeOut,
        CreateNatGatewayError::ForbiddenCreateSpecialSpecNatGateway,
        CreateNatGatewayError::UnsupportedZoneForFwNat,
        CreateNatGatewayError::OrderErrorNatGateway,
        CreateNatGatewayError::OperationFailedNoAvailableResource,
    ];
}

/// Response to [`CreateNatGatewayRequest`].
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-112za33e4****`.
    pub nat_gateway_id: Option<String>,
    /// IDs of the DNAT tables that belong to the gateway. Example: `ftb-11tc6xgmv****`.
    pub forward_table_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2315DEB7-5E92-423A-91F7-4C1EC9AD97C3`.
    pub request_id: Option<String>,
    /// IDs of the SNAT tables that belong to the gateway. Example: `stb-SnatTableIds****`.
    pub snat_table_ids: Vec<String>,
    /// IDs of the NAT bandwidth packages that were found or are concerned.
    pub bandwidth_package_ids: Option<Value>,
    /// IDs of the full NAT tables that were found or are concerned.
    pub full_nat_table_ids: Vec<String>,
}

response! {
    CreateNatGatewayResponse {
        "NatGatewayId" => nat_gateway_id: value,
        "ForwardTableIds" => forward_table_ids: list("ForwardTableId"),
        "RequestId" => request_id: value,
        "SnatTableIds" => snat_table_ids: list("SnatTableId"),
        "BandwidthPackageIds" => bandwidth_package_ids: value,
        "FullNatTableIds" => full_nat_table_ids: list("FullNatTableId"),
    }
}

/// Way in which the access works.
#[non_exhaustive]
pub struct AccessMode {
    /// Value that the mode has or is given.
    pub mode_value: Option<String>,
    /// Which kind of tunnel it is or is to be.
    pub tunnel_type: Option<String>,
}

impl AccessMode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModeValue`.
    pub fn mode_value(mut self, value: impl Into<String>) -> Self {
        self.mode_value = Some(value.into());
        self
    }
    /// Sets `TunnelType`.
    pub fn tunnel_type(mut self, value: impl Into<String>) -> Self {
        self.tunnel_type = Some(value.into());
        self
    }
}

request! {
    AccessMode {
        "ModeValue" => mode_value: field,
        "TunnelType" => tunnel_type: field,
    }
}

/// Errors that the documentation of [`CreateNatGatewayRequest`] names.
///
/// - [`InvalidVPCStatus`](super::DocumentedError::InvalidVPCStatus)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidNatGatewayNameMalFormed`](super::DocumentedError::InvalidNatGatewayNameMalFormed)
/// - [`InvalidNatGatewayDescriptionMalFormed`](super::DocumentedError::InvalidNatGatewayDescriptionMalFormed)
/// - [`MissingParameterBandwidthPackage`](super::DocumentedError::MissingParameterBandwidthPackage)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`QuotaExceededBandwidthPackageIps`](super::DocumentedError::QuotaExceededBandwidthPackageIps)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
/// - [`ZoneNoAvailableIp`](super::DocumentedError::ZoneNoAvailableIp)
/// - [`InvalidParameterBandwidthPackageNIspValueNotSupport`](super::DocumentedError::InvalidParameterBandwidthPackageNIspValueNotSupport)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound), here with HTTP status 400
/// - [`VswitchStatusError`](super::DocumentedError::VswitchStatusError)
/// - [`VpcStatusError`](super::DocumentedError::VpcStatusError)
/// - [`InvalidParameterSpecValueNotSupported`](super::DocumentedError::InvalidParameterSpecValueNotSupported)
/// - [`ForbiddenCheckEntryRuleQuota`](super::DocumentedError::ForbiddenCheckEntryRuleQuota)
/// - [`NoPermissionCreateServiceLinkedRole`](super::DocumentedError::NoPermissionCreateServiceLinkedRole)
/// - [`OperationFailedVswNotBelongToVpc`](super::DocumentedError::OperationFailedVswNotBelongToVpc)
/// - [`OperationFailedEnhancedUserIsUnAuthorized`](super::DocumentedError::OperationFailedEnhancedUserIsUnAuthorized)
/// - [`OperationUnsupportedPrePaidPyByLcu`](super::DocumentedError::OperationUnsupportedPrePaidPyByLcu)
/// - [`OperationFailedNormalInventoryNotEnough`](super::DocumentedError::OperationFailedNormalInventoryNotEnough)
/// - [`ForbiddenNatPayBySpec`](super::DocumentedError::ForbiddenNatPayBySpec)
/// - [`UnsupportedFeaturePrivateLink`](super::DocumentedError::UnsupportedFeaturePrivateLink)
/// - [`DependencyViolationFullNatEntry`](super::DocumentedError::DependencyViolationFullNatEntry)
/// - [`UnsupportedFeatureInternetChargeType`](super::DocumentedError::UnsupportedFeatureInternetChargeType)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`RouterEntryConflictDuplicated`](super::DocumentedError::RouterEntryConflictDuplicated)
/// - [`AllocateIpFailed`](super::DocumentedError::AllocateIpFailed)
/// - [`ParameterIllegal3`](super::DocumentedError::ParameterIllegal3)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`CreateNatGatewayRouteConflictDynamicRoute`](super::DocumentedError::CreateNatGatewayRouteConflictDynamicRoute)
/// - [`OperationUnsupportedMultiNatGateway`](super::DocumentedError::OperationUnsupportedMultiNatGateway)
/// - [`OperationFailedUnpaidBillsExist`](super::DocumentedError::OperationFailedUnpaidBillsExist)
/// - [`IncorrectStatusRouteEntry`](super::DocumentedError::IncorrectStatusRouteEntry)
/// - [`OperationFailedRiskControl`](super::DocumentedError::OperationFailedRiskControl)
/// - [`IncorrectStatusRouteTableStatus`](super::DocumentedError::IncorrectStatusRouteTableStatus)
/// - [`OperationFailedTokenVerfiy`](super::DocumentedError::OperationFailedTokenVerfiy)
/// - [`Any`](super::DocumentedError::Any)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`OperationFailedEnhancedQuotaExceed`](super::DocumentedError::OperationFailedEnhancedQuotaExceed)
/// - [`OrderErrorNoAvailablePaymentMethod`](super::DocumentedError::OrderErrorNoAvailablePaymentMethod)
/// - [`OrderErrorBasicInfoUncompleted`](super::DocumentedError::OrderErrorBasicInfoUncompleted)
/// - [`OperationUnsupportedEnhancedCURegion`](super::DocumentedError::OperationUnsupportedEnhancedCURegion)
/// - [`OperationUnsupportedEnhancedRegion`](super::DocumentedError::OperationUnsupportedEnhancedRegion)
/// - [`OperationFailedEnhancedInventoryNotEnough`](super::DocumentedError::OperationFailedEnhancedInventoryNotEnough)
/// - [`OperationFailedVSwitchNoAvailableIp`](super::DocumentedError::OperationFailedVSwitchNoAvailableIp)
/// - [`OperationFailedEnhancedCheckInventory`](super::DocumentedError::OperationFailedEnhancedCheckInventory)
/// - [`UnsupportedFeatureIcmpReplyEnabled`](super::DocumentedError::UnsupportedFeatureIcmpReplyEnabled)
/// - [`UnsupportedFeatureSecurityProtectionEnabled`](super::DocumentedError::UnsupportedFeatureSecurityProtectionEnabled)
/// - [`OperationFailedRegionConvert`](super::DocumentedError::OperationFailedRegionConvert)
/// - [`UnsupportedFeatureVpcNat`](super::DocumentedError::UnsupportedFeatureVpcNat)
/// - [`InvalidVSWITCHIDNotFound`](super::DocumentedError::InvalidVSWITCHIDNotFound)
/// - [`ForbiddenOperateShareResource`](super::DocumentedError::ForbiddenOperateShareResource)
/// - [`IncorrectStatusVswitch`](super::DocumentedError::IncorrectStatusVswitch)
/// - [`OperationFailedVpcNatGatewayInventoryNotEnough`](super::DocumentedError::OperationFailedVpcNatGatewayInventoryNotEnough)
/// - [`OperationFailedVpcNatGatewayCheckInventory`](super::DocumentedError::OperationFailedVpcNatGatewayCheckInventory)
/// - [`ExclusiveParamAnyAndAny`](super::DocumentedError::ExclusiveParamAnyAndAny)
/// - [`SecurityGroupTypeNotSupported`](super::DocumentedError::SecurityGroupTypeNotSupported)
/// - [`SecurityGroupNotExist`](super::DocumentedError::SecurityGroupNotExist)
/// - [`OperationFailedContainForbiddenLabel`](super::DocumentedError::OperationFailedContainForbiddenLabel)
/// - [`OperationDeniedPrePaidInstance`](super::DocumentedError::OperationDeniedPrePaidInstance)
/// - [`UnsupportedFeatureGeneve`](super::DocumentedError::UnsupportedFeatureGeneve)
/// - [`VpcOnlyCanCreateOneNatGateway`](super::DocumentedError::VpcOnlyCanCreateOneNatGateway)
/// - [`OperationFailedCrateEntryTimeOut`](super::DocumentedError::OperationFailedCrateEntryTimeOut)
/// - [`ForbiddenCreateSpecialSpecNatGateway`](super::DocumentedError::ForbiddenCreateSpecialSpecNatGateway)
/// - [`UnsupportedZoneForFwNat`](super::DocumentedError::UnsupportedZoneForFwNat)
/// - [`OrderErrorNatGateway`](super::DocumentedError::OrderErrorNatGateway)
/// - [`OperationFailedNoAvailableResource`](super::DocumentedError::OperationFailedNoAvailableResource)
pub type CreateNatGatewayError = super::DocumentedError;
