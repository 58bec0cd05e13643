// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancer`, from `slb/CreateLoadBalancer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddressIPVersion, AddressType, InternetChargeType, LoadBalancerSpec, NetworkType, PayType, PricingCycle, Tag};

/// Creates a CLB instance, for the Internet or within a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateLoadBalancerRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.create_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the load balancer faces the internet or an internal network. Example: `internet`.
    pub address_type: Option<Open<AddressType>>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Default: `paybytraffic`. Example: `paybytraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Upper limit of the data rate. Range: 1 to 5000. Unit: `Mbps`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-*******45B5-9D4D-70B3FF3898`.
    pub client_token: Option<String>,
    /// Label of the load balancer, which people tell it apart by.
    /// Length: 1 to 80. Example: `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1aevy8sofi8mh1*****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bp12mw1f8k3jgy*****`.
    pub vswitch_id: Option<String>,
    /// Zone that normally handles the traffic of the load balancer. Example: `cn-hangzhou-b`.
    pub master_zone_id: Option<String>,
    /// Zone that takes over if the primary one fails. Example: `cn-hangzhou-d`.
    pub slave_zone_id: Option<String>,
    /// Size of the load balancer, which limits its connections and requests. Example: `slb.s2.small`.
    pub load_balancer_spec: Option<Open<LoadBalancerSpec>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtopt****`.
    pub resource_group_id: Option<String>,
    /// **Required** under conditions. Whether the load balancer is paid for in advance or by use.
    /// Example: `PayOnDemand`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub pay_type: Option<Open<PayType>>,
    /// Unit in which the length of the subscription is counted. Example: `month`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// How long it lasts, or how long the term bought is. Range: at least 1. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub duration: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub auto_pay: Option<bool>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<Open<AddressIPVersion>>,
    /// Private address for the load balancer, out of the range of its vSwitch.
    /// Example: `192.168.0.**`.
    pub address: Option<String>,
    /// Whether the load balancer is guarded against being released by mistake. Example: `on`.
    pub delete_protection: Option<String>,
    /// Whether changes to the load balancer are guarded against. Example: `ConsoleProtection`.
    pub modification_protection_status: Option<String>,
    /// Why changes to the load balancer are guarded against. Length: 1 to 80. Example: `text`.
    pub modification_protection_reason: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
}

impl CreateLoadBalancerRequest {
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
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<Open<AddressType>>) -> Self {
        self.address_type = Some(value.into());
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
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `MasterZoneId`.
    pub fn master_zone_id(mut self, value: impl Into<String>) -> Self {
        self.master_zone_id = Some(value.into());
        self
    }
    /// Sets `SlaveZoneId`.
    pub fn slave_zone_id(mut self, value: impl Into<String>) -> Self {
        self.slave_zone_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerSpec`.
    pub fn load_balancer_spec(
        mut self,
        value: impl Into<Open<LoadBalancerSpec>>,
    ) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PayType`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(
        mut self,
        value: impl Into<Open<AddressIPVersion>>,
    ) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `DeleteProtection`.
    pub fn delete_protection(mut self, value: impl Into<String>) -> Self {
        self.delete_protection = Some(value.into());
        self
    }
    /// Sets `ModificationProtectionStatus`.
    pub fn modification_protection_status(mut self, value: impl Into<String>) -> Self {
        self.modification_protection_status = Some(value.into());
        self
    }
    /// Sets `ModificationProtectionReason`.
    pub fn modification_protection_reason(mut self, value: impl Into<String>) -> Self {
        self.modification_protection_reason = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
}

request! {
    CreateLoadBalancerRequest {
        "RegionId" => region_id: query,
        "AddressType" => address_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "Bandwidth" => bandwidth: query,
        "ClientToken" => client_token: query,
        "LoadBalancerName" => load_balancer_name: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "MasterZoneId" => master_zone_id: query,
        "SlaveZoneId" => slave_zone_id: query,
        "LoadBalancerSpec" => load_balancer_spec: query,
        "ResourceGroupId" => resource_group_id: query,
        "PayType" => pay_type: query,
        "PricingCycle" => pricing_cycle: query,
        "Duration" => duration: query,
        "AutoPay" => auto_pay: query,
        "AddressIPVersion" => address_ip_version: query,
        "Address" => address: query,
        "DeleteProtection" => delete_protection: query,
        "ModificationProtectionStatus" => modification_protection_status: query,
        "ModificationProtectionReason" => modification_protection_reason: query,
        "Tag" => tag: query,
        "InstanceChargeType" => instance_charge_type: query,
    }
}

impl Operation for CreateLoadBalancerRequest {
    type Response = CreateLoadBalancerResponse;
    type Error = CreateLoadBalancerError;
    const INFO: OperationInfo = super::operation("CreateLoadBalancer")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateLoadBalancerError] = &[
        CreateLoadBalancerError::OperationFailedZoneResourceLimit,
        CreateLoadBalancerError::CloudBoxNotSupportIpv6,
        CreateLoadBalancerError::CloudBoxNotSupportInternet,
        CreateLoadBalancerError::OperationFailedRegionResourceLimit,
        CreateLoadBalancerError::OperationNotAllowed,
        CreateLoadBalancerError::OperationFailedUnpaidBillsExist,
        CreateLoadBalancerError::RegionOrZonesNotSupportIpv6,
        CreateLoadBalancerError::InvalidParameterMismatch,
        CreateLoadBalancerError::PayforCreditPayInsufficientBalance,
        CreateLoadBalancerError::HighRiskOperationDenied,
        CreateLoadBalancerError::VSwitchAvailableIpNotExist,
        CreateLoadBalancerError::VSwitchNotExist,
        CreateLoadBalancerError::InvalidParameter,
        CreateLoadBalancerError::InstanceShareSlbNotSupportPay95,
        CreateLoadBalancerError::InstancePay95RateInvalid,
        CreateLoadBalancerError::InstancePay95BandwidthIllegal,
        CreateLoadBalancerError::InstanceInternetChargeTypeNotAllowed,
        CreateLoadBalancerError::OperationFailedTokenIsProcessing,
        CreateLoadBalancerError::InsufficientBalance2,
        CreateLoadBalancerError::MissingParamVSwitchId,
        CreateLoadBalancerError::InvalidVpcIdNotExist,
        CreateLoadBalancerError::PayMayiWithholdingAgreementIllegal,
        CreateLoadBalancerError::InvalidParameterCloudType,
        CreateLoadBalancerError::OperationFailedInvalidAccount,
        CreateLoadBalancerError::RegionOrZonesNotSupportCEN,
        CreateLoadBalancerError::MissingParamLoadBalancerSpec,
        CreateLoadBalancerError::InvalidParameterBandwidth,
        CreateLoadBalancerError::OperationForbiddenAccountRiskReject,
        CreateLoadBalancerError::OperationForbiddenQuotaLimit,
        CreateLoadBalancerError::InvalidParamModificationProtectionStatus,
        CreateLoadBalancerError::InvalidParamModificationProtectionReason,
        CreateLoadBalancerError::ShareSlbHaltSales,
        CreateLoadBalancerError::OperationFailedCashBookInsufficient,
        CreateLoadBalancerError::OperationFailedOnlyInnerCommoditySupportToPurchase,
        CreateLoadBalancerError::OperationFailedInvokeLingXiaoFailed,
        CreateLoadBalancerError::AllocateVpcInstanceFailed,
        CreateLoadBalancerError::QueryCreditCtrlInfoFailed,
        CreateLoadBalancerError::QueryCommodityCenterFailed,
        CreateLoadBalancerError::RegionNotSupportParameter,
        CreateLoadBalancerError::QueryAccountBookInfoFailed,
        CreateLoadBalancerError::RateAccountFailed,
        CreateLoadBalancerError::TradeWaitDistributorAudit,
        CreateLoadBalancerError::OperationFailedInvokeProxyFailed,
        CreateLoadBalancerError::QueryAccountCompleteProgressFailed,
        CreateLoadBalancerError::QueryVoucherInfoFailed,
        CreateLoadBalancerError::InvalidVSwitchIdNotFound,
        CreateLoadBalancerError::IllegalParamSpecType,
        CreateLoadBalancerError::MissingParamSpecType,
        CreateLoadBalancerError::UnsupportedRegion,
        CreateLoadBalancerError::PayInsufficientBalance,
        CreateLoadBalancerError::IllegalParamInstanceChargeType,
        CreateLoadBalancerError::SystemBusy,
        CreateLoadBalancerError::ProductNotAvailableIz,
        CreateLoadBalancerError::PriceInquiryFailed,
        CreateLoadBalancerError::AssociateIpFail,
        CreateLoadBalancerError::SdkServerUnreachable,
        CreateLoadBalancerError::OverQuota,
        CreateLoadBalancerError::InvalidParamTagValue,
        CreateLoadBalancerError::InvalidParamTagKey,
        CreateLoadBalancerError::SizeLimitExceededTag,
        CreateLoadBalancerError::MissingParamTagKey,
        CreateLoadBalancerError::SubnetIpExhaust,
        CreateLoadBalancerError::BeforePayRuleBatchValidateError,
        CreateLoadBalancerError::TradeSyncCreateSubError,
        CreateLoadBalancerError::QueryOrderError,
        CreateLoadBalancerError::CreateOrderTimeout,
        CreateLoadBalancerError::MultiGrayKeyResourceInconsist,
        CreateLoadBalancerError::InsufficientAvailableQuota,
        CreateLoadBalancerError::ForbiddenAliGroupForbiddenRegion,
    ];
}

/// Response to [`CreateLoadBalancerRequest`].
#[non_exhaustive]
pub struct CreateLoadBalancerResponse {
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-hddhfjg*******`.
    pub load_balancer_id: Option<String>,
    /// IP address that the load balancer takes requests at. Example: `42.250.**.**`.
    pub address: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-25dvzy9*****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-255ecr***`.
    pub vswitch_id: Option<String>,
    /// Label of the load balancer, which people tell it apart by. Example: `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_name: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// Whether the private load balancer is in a VPC or in the classic network. Example: `classic`.
    pub network_type: Option<Open<NetworkType>>,
    /// Number of the order, for looking it up in the order system. Example: `201429619788910`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rto******`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateLoadBalancerResponse {
        "LoadBalancerId" => load_balancer_id: value,
        "Address" => address: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "LoadBalancerName" => load_balancer_name: value,
        "AddressIPVersion" => address_ip_version: value,
        "NetworkType" => network_type: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateLoadBalancerRequest`] names.
///
/// - [`OperationFailedZoneResourceLimit`](super::DocumentedError::OperationFailedZoneResourceLimit)
/// - [`CloudBoxNotSupportIpv6`](super::DocumentedError::CloudBoxNotSupportIpv6)
/// - [`CloudBoxNotSupportInternet`](super::DocumentedError::CloudBoxNotSupportInternet)
/// - [`OperationFailedRegionResourceLimit`](super::DocumentedError::OperationFailedRegionResourceLimit)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`OperationFailedUnpaidBillsExist`](super::DocumentedError::OperationFailedUnpaidBillsExist)
/// - [`RegionOrZonesNotSupportIpv6`](super::DocumentedError::RegionOrZonesNotSupportIpv6)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch)
/// - [`PayforCreditPayInsufficientBalance`](super::DocumentedError::PayforCreditPayInsufficientBalance)
/// - [`HighRiskOperationDenied`](super::DocumentedError::HighRiskOperationDenied)
/// - [`VSwitchAvailableIpNotExist`](super::DocumentedError::VSwitchAvailableIpNotExist)
/// - [`VSwitchNotExist`](super::DocumentedError::VSwitchNotExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InstanceShareSlbNotSupportPay95`](super::DocumentedError::InstanceShareSlbNotSupportPay95)
/// - [`InstancePay95RateInvalid`](super::DocumentedError::InstancePay95RateInvalid)
/// - [`InstancePay95BandwidthIllegal`](super::DocumentedError::InstancePay95BandwidthIllegal)
/// - [`InstanceInternetChargeTypeNotAllowed`](super::DocumentedError::InstanceInternetChargeTypeNotAllowed)
/// - [`OperationFailedTokenIsProcessing`](super::DocumentedError::OperationFailedTokenIsProcessing)
/// - [`InsufficientBalance2`](super::DocumentedError::InsufficientBalance2)
/// - [`MissingParamVSwitchId`](super::DocumentedError::MissingParamVSwitchId)
/// - [`InvalidVpcIdNotExist`](super::DocumentedError::InvalidVpcIdNotExist)
/// - [`PayMayiWithholdingAgreementIllegal`](super::DocumentedError::PayMayiWithholdingAgreementIllegal)
/// - [`InvalidParameterCloudType`](super::DocumentedError::InvalidParameterCloudType)
/// - [`OperationFailedInvalidAccount`](super::DocumentedError::OperationFailedInvalidAccount)
/// - [`RegionOrZonesNotSupportCEN`](super::DocumentedError::RegionOrZonesNotSupportCEN)
/// - [`MissingParamLoadBalancerSpec`](super::DocumentedError::MissingParamLoadBalancerSpec)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`OperationForbiddenAccountRiskReject`](super::DocumentedError::OperationForbiddenAccountRiskReject)
/// - [`OperationForbiddenQuotaLimit`](super::DocumentedError::OperationForbiddenQuotaLimit)
/// - [`InvalidParamModificationProtectionStatus`](super::DocumentedError::InvalidParamModificationProtectionStatus)
/// - [`InvalidParamModificationProtectionReason`](super::DocumentedError::InvalidParamModificationProtectionReason)
/// - [`ShareSlbHaltSales`](super::DocumentedError::ShareSlbHaltSales)
/// - [`OperationFailedCashBookInsufficient`](super::DocumentedError::OperationFailedCashBookInsufficient)
/// - [`OperationFailedOnlyInnerCommoditySupportToPurchase`](super::DocumentedError::OperationFailedOnlyInnerCommoditySupportToPurchase)
/// - [`OperationFailedInvokeLingXiaoFailed`](super::DocumentedError::OperationFailedInvokeLingXiaoFailed)
/// - [`AllocateVpcInstanceFailed`](super::DocumentedError::AllocateVpcInstanceFailed)
/// - [`QueryCreditCtrlInfoFailed`](super::DocumentedError::QueryCreditCtrlInfoFailed)
/// - [`QueryCommodityCenterFailed`](super::DocumentedError::QueryCommodityCenterFailed)
/// - [`RegionNotSupportParameter`](super::DocumentedError::RegionNotSupportParameter)
/// - [`QueryAccountBookInfoFailed`](super::DocumentedError::QueryAccountBookInfoFailed)
/// - [`RateAccountFailed`](super::DocumentedError::RateAccountFailed)
/// - [`TradeWaitDistributorAudit`](super::DocumentedError::TradeWaitDistributorAudit)
/// - [`OperationFailedInvokeProxyFailed`](super::DocumentedError::OperationFailedInvokeProxyFailed)
/// - [`QueryAccountCompleteProgressFailed`](super::DocumentedError::QueryAccountCompleteProgressFailed)
/// - [`QueryVoucherInfoFailed`](super::DocumentedError::QueryVoucherInfoFailed)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IllegalParamSpecType`](super::DocumentedError::IllegalParamSpecType)
/// - [`MissingParamSpecType`](super::DocumentedError::MissingParamSpecType)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`IllegalParamInstanceChargeType`](super::DocumentedError::IllegalParamInstanceChargeType)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ProductNotAvailableIz`](super::DocumentedError::ProductNotAvailableIz)
/// - [`PriceInquiryFailed`](super::DocumentedError::PriceInquiryFailed)
/// - [`AssociateIpFail`](super::DocumentedError::AssociateIpFail)
/// - [`SdkServerUnreachable`](super::DocumentedError::SdkServerUnreachable)
/// - [`OverQuota`](super::DocumentedError::OverQuota)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
/// - [`SubnetIpExhaust`](super::DocumentedError::SubnetIpExhaust)
/// - [`BeforePayRuleBatchValidateError`](super::DocumentedError::BeforePayRuleBatchValidateError)
/// - [`TradeSyncCreateSubError`](super::DocumentedError::TradeSyncCreateSubError)
/// - [`QueryOrderError`](super::DocumentedError::QueryOrderError)
/// - [`CreateOrderTimeout`](super::DocumentedError::CreateOrderTimeout)
/// - [`MultiGrayKeyResourceInconsist`](super::DocumentedError::MultiGrayKeyResourceInconsist)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`ForbiddenAliGroupForbiddenRegion`](super::DocumentedError::ForbiddenAliGroupForbiddenRegion)
pub type CreateLoadBalancerError = super::DocumentedError;
