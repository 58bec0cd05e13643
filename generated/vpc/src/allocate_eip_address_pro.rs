// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateEipAddressPro`, from `vpc/AllocateEipAddressPro.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, InternetChargeType, PricingCycle, Tag};

/// Allocates one particular elastic IP address, named by its address or its ID; without either, any
/// free one is taken.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AllocateEipAddressProRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.allocate_eip_address_pro(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateEipAddressProRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address of the EIP you want. Give this or `InstanceId`; with neither, the system chooses.
    /// Example: `12.XX.XX.23`.
    pub ip_address: Option<String>,
    /// ID of the EIP you want. Give this or `IpAddress`; with neither, the system chooses.
    /// Example: `eip-25877c70gddh****`.
    pub instance_id: Option<String>,
    /// Peak bandwidth of the EIP. Unit: `Mbps`. Default: `5`. Example: `5`.
    pub bandwidth: Option<String>,
    /// **Required** under conditions. How many months or years (see `PricingCycle`) the EIP is
    /// subscribed for. Needed when `InstanceChargeType` is `PrePaid`, ignored otherwise. Example: `1`.
    pub period: Option<i32>,
    /// **Required** under conditions. Kind of line that connects the address to the internet.
    /// Default: `BGP`. Example: `BGP`.
    pub isp: Option<String>,
    /// Network that the new EIPs lead to. Default: `public`. Example: `public`.
    pub netmode: Option<String>,
    /// **Required** under conditions. Whether the order is paid from the account balance at once or
    /// waits to be paid by hand. Example: `true`.
    pub auto_pay: Option<bool>,
    /// **Required** under conditions. Unit of `Period`. Needed when `InstanceChargeType` is `PrePaid`.
    /// Default: `Month`. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Whether to subscribe or to pay by use. A subscription must go with `InternetChargeType`
    /// `PayByBandwidth`. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// What use is measured by. Must be `PayByBandwidth` for a subscription.
    /// Here: `PayByBandwidth`, `PayByTraffic`. Default: `PayByBandwidth`. Example: `PayByBandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-resourcegroup****`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe6****`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Kinds of security protection to work on or to narrow the list down to. Items: at most 10.
    pub security_protection_types: Vec<String>,
    /// Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
}

impl AllocateEipAddressProRequest {
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
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
}

request! {
    AllocateEipAddressProRequest {
        "RegionId" => region_id: query,
        "IpAddress" => ip_address: query,
        "InstanceId" => instance_id: query,
        "Bandwidth" => bandwidth: query,
        "Period" => period: query,
        "ISP" => isp: query,
        "Netmode" => netmode: query,
        "AutoPay" => auto_pay: query,
        "PricingCycle" => pricing_cycle: query,
        "InstanceChargeType" => instance_charge_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
        "SecurityProtectionTypes" => security_protection_types: query,
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
    }
}

impl Operation for AllocateEipAddressProRequest {
    type Response = AllocateEipAddressProResponse;
    type Error = AllocateEipAddressProError;
    const INFO: OperationInfo = super::operation("AllocateEipAddressPro")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AllocateEipAddressProError] = &[
        AllocateEipAddressProError::Forbbiden,
        AllocateEipAddressProError::QuotaExceededEip,
        AllocateEipAddressProError::InvalidParameter2,
        AllocateEipAddressProError::InsufficientBalance,
        AllocateEipAddressProError::ReserveIpFail,
        AllocateEipAddressProError::InvalidRegionNotSupport,
        AllocateEipAddressProError::InvalidResourceGroupId,
        AllocateEipAddressProError::FrequentPurchaseEip,
        AllocateEipAddressProError::CommodityNoExist,
        AllocateEipAddressProError::InvalidBandwidthMalformed,
        AllocateEipAddressProError::InstanceTypeNotSupport,
        AllocateEipAddressProError::QueryParameterIllegal,
        AllocateEipAddressProError::SystemUnknownError,
        AllocateEipAddressProError::TokenVerfiyFailed,
        AllocateEipAddressProError::OrderFailed,
        AllocateEipAddressProError::QuotaExceededLargeSpecEip,
        AllocateEipAddressProError::InvalidReserveIp,
        AllocateEipAddressProError::IpAllocated,
        AllocateEipAddressProError::IpKeeped,
        AllocateEipAddressProError::OperationFailedAllocateUnfamiliarIp,
        AllocateEipAddressProError::InvalidInstanceStatus,
        AllocateEipAddressProError::OperationFailedInstanceNotExist,
        AllocateEipAddressProError::InvalidStatusValueNotSupported,
        AllocateEipAddressProError::OperationFailedRiskControl,
        AllocateEipAddressProError::OrderErrorEip,
        AllocateEipAddressProError::ResourceNotEnoughPublicIpAddressPool,
        AllocateEipAddressProError::MismatchIpAndPublicIpAddressPool,
        AllocateEipAddressProError::ResourceNotFoundPublicIpAddressPool,
        AllocateEipAddressProError::ResourceNotFoundIp,
        AllocateEipAddressProError::OperationDeniedIpBelongToOtherUser,
        AllocateEipAddressProError::IncorrectStatusIp,
        AllocateEipAddressProError::OperationFailedIpIsLocked,
        AllocateEipAddressProError::MismatchIpAndIsp,
        AllocateEipAddressProError::IncorrectStatusPublicIpAddressPool,
        AllocateEipAddressProError::IllegalParamIpAddress,
        AllocateEipAddressProError::OperationFailedResourceNotEnough,
        AllocateEipAddressProError::MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType,
        AllocateEipAddressProError::Forbidden,
        AllocateEipAddressProError::InvalidRegionIdNotFound,
        AllocateEipAddressProError::FuwuBizCommodityVerifyFail,
        AllocateEipAddressProError::InternalError,
    ];
}

/// Response to [`AllocateEipAddressProRequest`].
#[non_exhaustive]
pub struct AllocateEipAddressProResponse {
    /// ID of the EIP; [`AssociateEipAddress`](super::Client::associate_eip_address) and
    /// [`ReleaseEipAddress`](super::Client::release_eip_address) take it.
    /// Example: `eip-25877c70gddh****`.
    pub allocation_id: Option<String>,
    /// Address of the EIP itself, in dotted notation. Example: `12.XX.XX.23`.
    pub eip_address: Option<String>,
    /// Order that the call placed. Example: `20190000`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-resourcegroup****`.
    pub resource_group_id: Option<String>,
}

response! {
    AllocateEipAddressProResponse {
        "AllocationId" => allocation_id: value,
        "EipAddress" => eip_address: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`AllocateEipAddressProRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`QuotaExceededEip`](super::DocumentedError::QuotaExceededEip)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`ReserveIpFail`](super::DocumentedError::ReserveIpFail)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`FrequentPurchaseEip`](super::DocumentedError::FrequentPurchaseEip)
/// - [`CommodityNoExist`](super::DocumentedError::CommodityNoExist)
/// - [`InvalidBandwidthMalformed`](super::DocumentedError::InvalidBandwidthMalformed)
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport)
/// - [`QueryParameterIllegal`](super::DocumentedError::QueryParameterIllegal)
/// - [`SystemUnknownError`](super::DocumentedError::SystemUnknownError)
/// - [`TokenVerfiyFailed`](super::DocumentedError::TokenVerfiyFailed)
/// - [`OrderFailed`](super::DocumentedError::OrderFailed)
/// - [`QuotaExceededLargeSpecEip`](super::DocumentedError::QuotaExceededLargeSpecEip)
/// - [`InvalidReserveIp`](super::DocumentedError::InvalidReserveIp)
/// - [`IpAllocated`](super::DocumentedError::IpAllocated)
/// - [`IpKeeped`](super::DocumentedError::IpKeeped)
/// - [`OperationFailedAllocateUnfamiliarIp`](super::DocumentedError::OperationFailedAllocateUnfamiliarIp)
/// - [`InvalidInstanceStatus`](super::DocumentedError::InvalidInstanceStatus)
/// - [`OperationFailedInstanceNotExist`](super::DocumentedError::OperationFailedInstanceNotExist)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`OperationFailedRiskControl`](super::DocumentedError::OperationFailedRiskControl)
/// - [`OrderErrorEip`](super::DocumentedError::OrderErrorEip)
/// - [`ResourceNotEnoughPublicIpAddressPool`](super::DocumentedError::ResourceNotEnoughPublicIpAddressPool)
/// - [`MismatchIpAndPublicIpAddressPool`](super::DocumentedError::MismatchIpAndPublicIpAddressPool)
/// - [`ResourceNotFoundPublicIpAddressPool`](super::DocumentedError::ResourceNotFoundPublicIpAddressPool)
/// - [`ResourceNotFoundIp`](super::DocumentedError::ResourceNotFoundIp)
/// - [`OperationDeniedIpBelongToOtherUser`](super::DocumentedError::OperationDeniedIpBelongToOtherUser)
/// - [`IncorrectStatusIp`](super::DocumentedError::IncorrectStatusIp)
/// - [`OperationFailedIpIsLocked`](super::DocumentedError::OperationFailedIpIsLocked)
/// - [`MismatchIpAndIsp`](super::DocumentedError::MismatchIpAndIsp)
/// - [`IncorrectStatusPublicIpAddressPool`](super::DocumentedError::IncorrectStatusPublicIpAddressPool)
/// - [`IllegalParamIpAddress`](super::DocumentedError::IllegalParamIpAddress)
/// - [`OperationFailedResourceNotEnough`](super::DocumentedError::OperationFailedResourceNotEnough)
/// - [`MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType`](super::DocumentedError::MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`FuwuBizCommodityVerifyFail`](super::DocumentedError::FuwuBizCommodityVerifyFail)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AllocateEipAddressProError = super::DocumentedError;
