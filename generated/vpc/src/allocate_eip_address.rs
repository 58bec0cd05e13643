// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateEipAddress`, from `vpc/AllocateEipAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, InternetChargeType, Isp, PricingCycle, Tag};

/// Allocates an elastic IP address to the account; the system picks the address. Attach it
/// afterwards with [`AssociateEipAddress`](super::Client::associate_eip_address).
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AllocateEipAddressRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.allocate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Peak bandwidth of the new EIP. Range: 1 to 200. Unit: `Mbps`. Default: `5`. Example: `5`.
    pub bandwidth: Option<String>,
    /// **Required** under conditions. How many months or years (see `PricingCycle`) the EIP is
    /// subscribed for. Needed when `InstanceChargeType` is `PrePaid`, ignored otherwise. Example: `1`.
    pub period: Option<i32>,
    /// **Required** under conditions. Line of the new EIP. Can be chosen only for EIPs that are paid by
    /// use. Example: `BGP`.
    pub isp: Option<Open<Isp>>,
    /// Code of a promotion; leave it out. Example: `123456`.
    pub activity_id: Option<i64>,
    /// Network that the new EIPs lead to. Example: `public`.
    pub netmode: Option<String>,
    /// **Required** under conditions. Whether a subscription is paid from the account balance at once
    /// or waits to be paid by hand. Example: `false`.
    pub auto_pay: Option<bool>,
    /// **Required** under conditions. Unit of `Period`. Needed when `InstanceChargeType` is `PrePaid`.
    /// Default: `Month`. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Whether to subscribe or to pay by use. A subscription must go with `InternetChargeType`
    /// `PayByBandwidth`. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// What use is measured by. Must be `PayByBandwidth` for a subscription.
    /// Here: `PayByBandwidth`, `PayByTraffic`. Default: `PayByBandwidth`. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazffggds****`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
    /// Name for the new EIP. Not possible for a subscription. Example: `EIP1`.
    pub name: Option<String>,
    /// Text that says what the EIP is for. Not possible for a subscription. Example: `test`.
    pub description: Option<String>,
    /// Kinds of security protection to work on or to narrow the list down to. Items: at most 10.
    pub security_protection_types: Vec<String>,
    /// Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
    /// Zone of the EIPs. With an address pool for CloudBox, the zone of the pool is taken unless
    /// another is given.
    pub zone: Option<String>,
    /// Particular EIP that you want, by its address; alternative to `InstanceId`.
    pub ip_address: Option<String>,
    /// Particular EIP that you want, by the ID it had; alternative to `IpAddress`.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl AllocateEipAddressRequest {
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
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<Open<Isp>>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `ActivityId`.
    #[inline]
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }
    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AllocateEipAddressRequest {
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "Period" => period: query,
        "ISP" => isp: query,
        "ActivityId" => activity_id: query,
        "Netmode" => netmode: query,
        "AutoPay" => auto_pay: query,
        "PricingCycle" => pricing_cycle: query,
        "InstanceChargeType" => instance_charge_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "SecurityProtectionTypes" => security_protection_types: query,
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
        "Zone" => zone: query,
        "IpAddress" => ip_address: query,
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for AllocateEipAddressRequest {
    type Response = AllocateEipAddressResponse;
    type Error = AllocateEipAddressError;
    const INFO: OperationInfo = super::operation("AllocateEipAddress")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AllocateEipAddressError] = &[
        AllocateEipAddressError::QuotaExceededEip,
        AllocateEipAddressError::InvalidParameter2,
        AllocateEipAddressError::InsufficientBalance,
        AllocateEipAddressError::ReserveIpFail,
        AllocateEipAddressError::InvalidRegionNotSupport,
        AllocateEipAddressError::InvalidResourceGroupId,
        AllocateEipAddressError::OrderQuantityInvalid,
        AllocateEipAddressError::Forbbiden,
        AllocateEipAddressError::OperationConflict,
        AllocateEipAddressError::CommodityNoExist,
        AllocateEipAddressError::InvalidBandwidthMalformed,
        AllocateEipAddressError::InstanceTypeNotSupport,
        AllocateEipAddressError::QueryParameterIllegal,
        AllocateEipAddressError::TokenVerfiyFailed,
        AllocateEipAddressError::OrderFailed,
        AllocateEipAddressError::QuotaExceededLargeSpecEip,
        AllocateEipAddressError::PayforCreditPayInsufficientBalance,
        AllocateEipAddressError::SystemSaleValidateUnexpectedError,
        AllocateEipAddressError::TradeSyncCreateSubError,
        AllocateEipAddressError::InvalidComponentEipBandwidthMax,
        AllocateEipAddressError::OperationFailedRiskControl,
        AllocateEipAddressError::OperationFailedSaleValidate,
        AllocateEipAddressError::IllegalParamOrderParamComponent,
        AllocateEipAddressError::OperationFailedSaleExpression,
        AllocateEipAddressError::OperationFailedCompleteUserInfo,
        AllocateEipAddressError::OperationFailedQueryPrice,
        AllocateEipAddressError::OperationFailedInsufficientEIP,
        AllocateEipAddressError::OperationFailedInvokeInnerApi,
        AllocateEipAddressError::OperationFailedAccountMoneyInvalid,
        AllocateEipAddressError::OperationFailedQueryCredtiInfo,
        AllocateEipAddressError::FrequentPurchaseEip,
        AllocateEipAddressError::OperationFailedQueryUserLabel,
        AllocateEipAddressError::PayInsufficientBalance,
        AllocateEipAddressError::PayMayiWithholdingAgreementIllegal,
        AllocateEipAddressError::OrderErrorEip,
        AllocateEipAddressError::IellgalParameterOwnerAccount,
        AllocateEipAddressError::ResourceNotFoundPublicIpAddressPool,
        AllocateEipAddressError::ResourceNotEnoughPublicIpAddressPool,
        AllocateEipAddressError::MismatchIpAndPublicIpAddressPool,
        AllocateEipAddressError::CreditPayInsufficientBalance,
        AllocateEipAddressError::OperationDeniedNotOpenDdosOriginProtectService,
        AllocateEipAddressError::IncorrectStatusPublicIpAddressPool,
        AllocateEipAddressError::IllegalParamIsp,
        AllocateEipAddressError::AccountMoneyValidateError,
        AllocateEipAddressError::OrderFailedConcurrentOperate,
        AllocateEipAddressError::OperationFailedBasicInfoUncompleted,
        AllocateEipAddressError::OperationFailedQuotaNotEnough,
        AllocateEipAddressError::ExclusiveParamZoneAndPublicIpAddressPoolId,
        AllocateEipAddressError::IllegalParamZone,
        AllocateEipAddressError::OperationFailedAllocateUnfamiliarIp,
        AllocateEipAddressError::IpAllocated,
        AllocateEipAddressError::IncorrectStatusIp,
        AllocateEipAddressError::UnsupportedFeatureAllocateEipAddressWithZone,
        AllocateEipAddressError::ResourceNotFoundIp,
        AllocateEipAddressError::OperationFailedCreditPayInsufficientBalance,
        AllocateEipAddressError::OperationFailedResourceNotEnough,
        AllocateEipAddressError::IllegalParamBandwidth,
        AllocateEipAddressError::OperationFailedIpIsLocked,
        AllocateEipAddressError::MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType,
        AllocateEipAddressError::IllegalParamSecurityProtectionTypes,
        AllocateEipAddressError::IllegalParamServiceLocation,
        AllocateEipAddressError::UnsupportedFeatureIsp,
        AllocateEipAddressError::ExclusiveParamZoneAndIpAddress,
        AllocateEipAddressError::Forbidden,
        AllocateEipAddressError::InvalidRegionIdNotFound,
        AllocateEipAddressError::FuwuBizCommodityVerifyFail,
        AllocateEipAddressError::InternalError,
        AllocateEipAddressError::OperationFailedSystemBusy,
    ];
}

/// Response to [`AllocateEipAddressRequest`].
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// Address of the EIP itself, in dotted notation. Example: `12.XX.XX.78`.
    pub eip_address: Option<String>,
    /// ID of the EIP; [`AssociateEipAddress`](super::Client::associate_eip_address) and
    /// [`ReleaseEipAddress`](super::Client::release_eip_address) take it.
    /// Example: `eip-25877c70gddh****`.
    pub allocation_id: Option<String>,
    /// Order that the call placed; only for a subscription. Example: `10`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazfdgdg****`.
    pub resource_group_id: Option<String>,
}

response! {
    AllocateEipAddressResponse {
        "EipAddress" => eip_address: value,
        "AllocationId" => allocation_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`AllocateEipAddressRequest`] names.
///
/// - [`QuotaExceededEip`](super::DocumentedError::QuotaExceededEip)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`ReserveIpFail`](super::DocumentedError::ReserveIpFail)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`OrderQuantityInvalid`](super::DocumentedError::OrderQuantityInvalid)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`CommodityNoExist`](super::DocumentedError::CommodityNoExist)
/// - [`InvalidBandwidthMalformed`](super::DocumentedError::InvalidBandwidthMalformed)
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport)
/// - [`QueryParameterIllegal`](super::DocumentedError::QueryParameterIllegal)
/// - [`TokenVerfiyFailed`](super::DocumentedError::TokenVerfiyFailed)
/// - [`OrderFailed`](super::DocumentedError::OrderFailed)
/// - [`QuotaExceededLargeSpecEip`](super::DocumentedError::QuotaExceededLargeSpecEip)
/// - [`PayforCreditPayInsufficientBalance`](super::DocumentedError::PayforCreditPayInsufficientBalance)
/// - [`SystemSaleValidateUnexpectedError`](super::DocumentedError::SystemSaleValidateUnexpectedError)
/// - [`TradeSyncCreateSubError`](super::DocumentedError::TradeSyncCreateSubError)
/// - [`InvalidComponentEipBandwidthMax`](super::DocumentedError::InvalidComponentEipBandwidthMax)
/// - [`OperationFailedRiskControl`](super::DocumentedError::OperationFailedRiskControl)
/// - [`OperationFailedSaleValidate`](super::DocumentedError::OperationFailedSaleValidate)
/// - [`IllegalParamOrderParamComponent`](super::DocumentedError::IllegalParamOrderParamComponent)
/// - [`OperationFailedSaleExpression`](super::DocumentedError::OperationFailedSaleExpression)
/// - [`OperationFailedCompleteUserInfo`](super::DocumentedError::OperationFailedCompleteUserInfo)
/// - [`OperationFailedQueryPrice`](super::DocumentedError::OperationFailedQueryPrice)
/// - [`OperationFailedInsufficientEIP`](super::DocumentedError::OperationFailedInsufficientEIP)
/// - [`OperationFailedInvokeInnerApi`](super::DocumentedError::OperationFailedInvokeInnerApi)
/// - [`OperationFailedAccountMoneyInvalid`](super::DocumentedError::OperationFailedAccountMoneyInvalid)
/// - [`OperationFailedQueryCredtiInfo`](super::DocumentedError::OperationFailedQueryCredtiInfo)
/// - [`FrequentPurchaseEip`](super::DocumentedError::FrequentPurchaseEip)
/// - [`OperationFailedQueryUserLabel`](super::DocumentedError::OperationFailedQueryUserLabel)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`PayMayiWithholdingAgreementIllegal`](super::DocumentedError::PayMayiWithholdingAgreementIllegal)
/// - [`OrderErrorEip`](super::DocumentedError::OrderErrorEip)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`ResourceNotFoundPublicIpAddressPool`](super::DocumentedError::ResourceNotFoundPublicIpAddressPool)
/// - [`ResourceNotEnoughPublicIpAddressPool`](super::DocumentedError::ResourceNotEnoughPublicIpAddressPool)
/// - [`MismatchIpAndPublicIpAddressPool`](super::DocumentedError::MismatchIpAndPublicIpAddressPool)
/// - [`CreditPayInsufficientBalance`](super::DocumentedError::CreditPayInsufficientBalance)
/// - [`OperationDeniedNotOpenDdosOriginProtectService`](super::DocumentedError::OperationDeniedNotOpenDdosOriginProtectService)
/// - [`IncorrectStatusPublicIpAddressPool`](super::DocumentedError::IncorrectStatusPublicIpAddressPool)
/// - [`IllegalParamIsp`](super::DocumentedError::IllegalParamIsp)
/// - [`AccountMoneyValidateError`](super::DocumentedError::AccountMoneyValidateError)
/// - [`OrderFailedConcurrentOperate`](super::DocumentedError::OrderFailedConcurrentOperate)
/// - [`OperationFailedBasicInfoUncompleted`](super::DocumentedError::OperationFailedBasicInfoUncompleted)
/// - [`OperationFailedQuotaNotEnough`](super::DocumentedError::OperationFailedQuotaNotEnough)
/// - [`ExclusiveParamZoneAndPublicIpAddressPoolId`](super::DocumentedError::ExclusiveParamZoneAndPublicIpAddressPoolId)
/// - [`IllegalParamZone`](super::DocumentedError::IllegalParamZone)
/// - [`OperationFailedAllocateUnfamiliarIp`](super::DocumentedError::OperationFailedAllocateUnfamiliarIp)
/// - [`IpAllocated`](super::DocumentedError::IpAllocated)
/// - [`IncorrectStatusIp`](super::DocumentedError::IncorrectStatusIp)
/// - [`UnsupportedFeatureAllocateEipAddressWithZone`](super::DocumentedError::UnsupportedFeatureAllocateEipAddressWithZone)
/// - [`ResourceNotFoundIp`](super::DocumentedError::ResourceNotFoundIp)
/// - [`OperationFailedCreditPayInsufficientBalance`](super::DocumentedError::OperationFailedCreditPayInsufficientBalance)
/// - [`OperationFailedResourceNotEnough`](super::DocumentedError::OperationFailedResourceNotEnough)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`OperationFailedIpIsLocked`](super::DocumentedError::OperationFailedIpIsLocked)
/// - [`MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType`](super::DocumentedError::MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType)
/// - [`IllegalParamSecurityProtectionTypes`](super::DocumentedError::IllegalParamSecurityProtectionTypes)
/// - [`IllegalParamServiceLocation`](super::DocumentedError::IllegalParamServiceLocation)
/// - [`UnsupportedFeatureIsp`](super::DocumentedError::UnsupportedFeatureIsp)
/// - [`ExclusiveParamZoneAndIpAddress`](super::DocumentedError::ExclusiveParamZoneAndIpAddress)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`FuwuBizCommodityVerifyFail`](super::DocumentedError::FuwuBizCommodityVerifyFail)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`OperationFailedSystemBusy`](super::DocumentedError::OperationFailedSystemBusy), here with HTTP status 500
pub type AllocateEipAddressError = super::DocumentedError;
