// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateEipSegmentAddress`, from `vpc/AllocateEipSegmentAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType};

/// Allocates a block of elastic IP addresses that follow one another.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AllocateEipSegmentAddressRequest::new()
///     .eip_mask("28")
///     .region_id("cn-hangzhou");
/// let reply = client.allocate_eip_segment_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AllocateEipSegmentAddressRequest {
    /// **Required.** Prefix length of the block, which decides how many EIPs it holds. Example: `28`.
    pub eip_mask: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// Peak bandwidth of each EIP in the block. Unit: `Mbps`. Default: `5`. Example: `5`.
    pub bandwidth: Option<String>,
    /// Network that the new EIPs lead to. Default: `public`. Example: `public`.
    pub netmode: Option<Open<Netmode>>,
    /// What the use of the resource is measured by. Here: `PayByBandwidth`, `PayByTraffic`.
    /// Default: `PayByBandwidth`. Example: `PayByBandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Provider of the leased line.
    pub isp: Option<String>,
    /// Zone of the EIPs. With an address pool for CloudBox, the zone of the pool is taken unless
    /// another is given.
    pub zone: Option<String>,
}

impl AllocateEipSegmentAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EipMask`, which is required.
    pub fn eip_mask(mut self, value: impl Into<String>) -> Self {
        self.eip_mask = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<Open<Netmode>>) -> Self {
        self.netmode = Some(value.into());
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
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

request! {
    AllocateEipSegmentAddressRequest {
        "EipMask" => eip_mask: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Bandwidth" => bandwidth: query,
        "Netmode" => netmode: query,
        "InternetChargeType" => internet_charge_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Isp" => isp: query,
        "Zone" => zone: query,
    }
}

impl Operation for AllocateEipSegmentAddressRequest {
    type Response = AllocateEipSegmentAddressResponse;
    type Error = AllocateEipSegmentAddressError;
    const INFO: OperationInfo = super::operation("AllocateEipSegmentAddress")
        .required(&["EipMask", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AllocateEipSegmentAddressError] = &[
        AllocateEipSegmentAddressError::Forbbiden,
        AllocateEipSegmentAddressError::QuotaExceededEip,
        AllocateEipSegmentAddressError::InvalidParameter2,
        AllocateEipSegmentAddressError::InsufficientBalance,
        AllocateEipSegmentAddressError::ReserveIpFail,
        AllocateEipSegmentAddressError::InvalidRegionNotSupport,
        AllocateEipSegmentAddressError::InvalidResourceGroupId,
        AllocateEipSegmentAddressError::OperationConflict,
        AllocateEipSegmentAddressError::CommodityNoExist,
        AllocateEipSegmentAddressError::InvalidBandwidthMalformed,
        AllocateEipSegmentAddressError::InstanceTypeNotSupport,
        AllocateEipSegmentAddressError::QueryParameterIllegal,
        AllocateEipSegmentAddressError::TokenVerfiyFailed,
        AllocateEipSegmentAddressError::OrderFailed,
        AllocateEipSegmentAddressError::QuotaExceededLargeSpecEip,
        AllocateEipSegmentAddressError::PayforCreditPayInsufficientBalance,
        AllocateEipSegmentAddressError::SystemSaleValidateUnexpectedError,
        AllocateEipSegmentAddressError::TradeSyncCreateSubError,
        AllocateEipSegmentAddressError::InvalidComponentEipBandwidthMax,
        AllocateEipSegmentAddressError::OperationFailedRiskControl,
        AllocateEipSegmentAddressError::OperationFailedSaleValidate,
        AllocateEipSegmentAddressError::IllegalParamOrderParamComponent,
        AllocateEipSegmentAddressError::OperationFailedSaleExpression,
        AllocateEipSegmentAddressError::OperationFailedCompleteUserInfo,
        AllocateEipSegmentAddressError::OperationFailedQueryPrice,
        AllocateEipSegmentAddressError::OperationFailedInsufficientEIP,
        AllocateEipSegmentAddressError::OperationFailedInvokeInnerApi,
        AllocateEipSegmentAddressError::OperationFailedAccountMoneyInvalid,
        AllocateEipSegmentAddressError::OperationFailedQueryCredtiInfo,
        AllocateEipSegmentAddressError::FrequentPurchaseEip,
        AllocateEipSegmentAddressError::OperationFailedQueryUserLabel,
        AllocateEipSegmentAddressError::PayInsufficientBalance,
        AllocateEipSegmentAddressError::OrderQuantityInvalid,
        AllocateEipSegmentAddressError::PayMayiWithholdingAgreementIllegal,
        AllocateEipSegmentAddressError::OperationFailedChargeTypeInvalid,
        AllocateEipSegmentAddressError::IllegalParamEipMask,
        AllocateEipSegmentAddressError::IllegalParamName,
        AllocateEipSegmentAddressError::IllegalParamDescription,
        AllocateEipSegmentAddressError::InstanceExistEipSegment,
        AllocateEipSegmentAddressError::OperationFailedQuotaExceed,
        AllocateEipSegmentAddressError::OperationFailedFrequentPurchase,
        AllocateEipSegmentAddressError::OperationFailedAllocateEipSegment,
        AllocateEipSegmentAddressError::OperationFailedCreateOrderFailed,
        AllocateEipSegmentAddressError::MissingParamBandwidth,
        AllocateEipSegmentAddressError::OperationFailedEipQuotaExceed,
        AllocateEipSegmentAddressError::OrderErrorEip,
        AllocateEipSegmentAddressError::Forbidden,
        AllocateEipSegmentAddressError::UnsupportedFeatureAllocateEipAddressWithZone,
        AllocateEipSegmentAddressError::IllegalParamZone,
        AllocateEipSegmentAddressError::InvalidRegionIdNotFound,
        AllocateEipSegmentAddressError::FuwuBizCommodityVerifyFail,
        AllocateEipSegmentAddressError::InternalError,
    ];
}

/// Response to [`AllocateEipSegmentAddressRequest`].
#[non_exhaustive]
pub struct AllocateEipSegmentAddressResponse {
    /// ID of the group that the contiguous EIPs form. Example: `eipsg-2zett8ba055tbsxme****`.
    pub eip_segment_instance_id: Option<String>,
    /// Order that the call placed. Example: `20190000`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7A6301A-64BA-41EC-8284-8F4838C15D1F`.
    pub request_id: Option<String>,
}

response! {
    AllocateEipSegmentAddressResponse {
        "EipSegmentInstanceId" => eip_segment_instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Network that the new EIPs lead to.
    pub enum Netmode {
        /// Internet.
        Public = "public",
        /// Hybrid cloud.
        Hybrid = "hybrid",
    }
}

/// Errors that the documentation of [`AllocateEipSegmentAddressRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`QuotaExceededEip`](super::DocumentedError::QuotaExceededEip)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`ReserveIpFail`](super::DocumentedError::ReserveIpFail)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
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
/// - [`OrderQuantityInvalid`](super::DocumentedError::OrderQuantityInvalid)
/// - [`PayMayiWithholdingAgreementIllegal`](super::DocumentedError::PayMayiWithholdingAgreementIllegal)
/// - [`OperationFailedChargeTypeInvalid`](super::DocumentedError::OperationFailedChargeTypeInvalid)
/// - [`IllegalParamEipMask`](super::DocumentedError::IllegalParamEipMask)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`InstanceExistEipSegment`](super::DocumentedError::InstanceExistEipSegment)
/// - [`OperationFailedQuotaExceed`](super::DocumentedError::OperationFailedQuotaExceed)
/// - [`OperationFailedFrequentPurchase`](super::DocumentedError::OperationFailedFrequentPurchase)
/// - [`OperationFailedAllocateEipSegment`](super::DocumentedError::OperationFailedAllocateEipSegment)
/// - [`OperationFailedCreateOrderFailed`](super::DocumentedError::OperationFailedCreateOrderFailed)
/// - [`MissingParamBandwidth`](super::DocumentedError::MissingParamBandwidth)
/// - [`OperationFailedEipQuotaExceed`](super::DocumentedError::OperationFailedEipQuotaExceed)
/// - [`OrderErrorEip`](super::DocumentedError::OrderErrorEip)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 400
/// - [`UnsupportedFeatureAllocateEipAddressWithZone`](super::DocumentedError::UnsupportedFeatureAllocateEipAddressWithZone)
/// - [`IllegalParamZone`](super::DocumentedError::IllegalParamZone)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`FuwuBizCommodityVerifyFail`](super::DocumentedError::FuwuBizCommodityVerifyFail)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AllocateEipSegmentAddressError = super::DocumentedError;
