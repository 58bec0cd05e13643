// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateEipAddress`, from `ecs/AllocateEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Allocates an elastic IP address (EIP) with a bandwidth and billing method.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AllocateEipAddressRequest::new();
/// let reply = client.allocate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub isp: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// ID of the activity that the call is about.
    pub activity_id: Option<i64>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `ActivityId`.
    #[inline]
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AllocateEipAddressRequest {
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "ISP" => isp: query,
        "InternetChargeType" => internet_charge_type: query,
        "ActivityId" => activity_id: query,
        "ClientToken" => client_token: query,
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
        AllocateEipAddressError::QueryParameterIllegal,
        AllocateEipAddressError::CommodityNoExist,
        AllocateEipAddressError::QuotaExceededEip,
        AllocateEipAddressError::InvalidParameter2,
        AllocateEipAddressError::InsufficientBalance,
        AllocateEipAddressError::ReserveIpFail,
        AllocateEipAddressError::InvalidRegionNotSupport,
        AllocateEipAddressError::InvalidBandwidthMalformed,
        AllocateEipAddressError::CommodityInvalidComponent,
        AllocateEipAddressError::InstanceTypeNotSupport,
        AllocateEipAddressError::OrderFailed,
        AllocateEipAddressError::QuotaExceededLargeSpecEip,
        AllocateEipAddressError::PayforCreditPayInsufficientBalance,
        AllocateEipAddressError::SystemSaleValidateUnexpectedError,
        AllocateEipAddressError::InvalidComponentEipBandwidthMax,
        AllocateEipAddressError::OperationFailedRiskControl,
        AllocateEipAddressError::OperationFailedSaleValidate,
        AllocateEipAddressError::IllegalParamOrderParamComponent,
        AllocateEipAddressError::OperationFailedSaleExpression,
        AllocateEipAddressError::OperationFailedSyncOrderToSub,
        AllocateEipAddressError::OperationFailedCompleteUserInfo,
        AllocateEipAddressError::OperationFailedQueryPrice,
        AllocateEipAddressError::OperationFailedInvokeInnerApi,
        AllocateEipAddressError::OperationFailedAccountMoneyInvalid,
        AllocateEipAddressError::OperationFailedQueryCredtiInfo,
        AllocateEipAddressError::OperationFailedQueryUserLabel,
        AllocateEipAddressError::FrequentPurchaseEip,
        AllocateEipAddressError::PayInsufficientBalance,
        AllocateEipAddressError::OrderQuantityInvalid,
        AllocateEipAddressError::PayMayiWithholdingAgreementIllegal,
        AllocateEipAddressError::OrderErrorEip,
        AllocateEipAddressError::IellgalParameterOwnerAccount,
        AllocateEipAddressError::Forbbiden,
        AllocateEipAddressError::InvalidRegionIdNotFound,
        AllocateEipAddressError::FuwuBizCommodityVerifyFail,
        AllocateEipAddressError::OperationConflict2,
        AllocateEipAddressError::InsufficientEipCapacity,
        AllocateEipAddressError::InternalError,
    ];
}

/// Response to [`AllocateEipAddressRequest`].
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// Elastic IP address bound to the instance.
    pub eip_address: Option<String>,
}

response! {
    AllocateEipAddressResponse {
        "RequestId" => request_id: value,
        "AllocationId" => allocation_id: value,
        "EipAddress" => eip_address: value,
    }
}

/// Errors that the documentation of [`AllocateEipAddressRequest`] names.
///
/// - [`QueryParameterIllegal`](super::DocumentedError::QueryParameterIllegal)
/// - [`CommodityNoExist`](super::DocumentedError::CommodityNoExist)
/// - [`QuotaExceededEip`](super::DocumentedError::QuotaExceededEip)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance), here with HTTP status 400
/// - [`ReserveIpFail`](super::DocumentedError::ReserveIpFail)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport), here with HTTP status 400
/// - [`InvalidBandwidthMalformed`](super::DocumentedError::InvalidBandwidthMalformed)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport)
/// - [`OrderFailed`](super::DocumentedError::OrderFailed)
/// - [`QuotaExceededLargeSpecEip`](super::DocumentedError::QuotaExceededLargeSpecEip)
/// - [`PayforCreditPayInsufficientBalance`](super::DocumentedError::PayforCreditPayInsufficientBalance)
/// - [`SystemSaleValidateUnexpectedError`](super::DocumentedError::SystemSaleValidateUnexpectedError)
/// - [`InvalidComponentEipBandwidthMax`](super::DocumentedError::InvalidComponentEipBandwidthMax)
/// - [`OperationFailedRiskControl`](super::DocumentedError::OperationFailedRiskControl)
/// - [`OperationFailedSaleValidate`](super::DocumentedError::OperationFailedSaleValidate)
/// - [`IllegalParamOrderParamComponent`](super::DocumentedError::IllegalParamOrderParamComponent)
/// - [`OperationFailedSaleExpression`](super::DocumentedError::OperationFailedSaleExpression)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`OperationFailedCompleteUserInfo`](super::DocumentedError::OperationFailedCompleteUserInfo)
/// - [`OperationFailedQueryPrice`](super::DocumentedError::OperationFailedQueryPrice)
/// - [`OperationFailedInvokeInnerApi`](super::DocumentedError::OperationFailedInvokeInnerApi)
/// - [`OperationFailedAccountMoneyInvalid`](super::DocumentedError::OperationFailedAccountMoneyInvalid)
/// - [`OperationFailedQueryCredtiInfo`](super::DocumentedError::OperationFailedQueryCredtiInfo)
/// - [`OperationFailedQueryUserLabel`](super::DocumentedError::OperationFailedQueryUserLabel)
/// - [`FrequentPurchaseEip`](super::DocumentedError::FrequentPurchaseEip)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderQuantityInvalid`](super::DocumentedError::OrderQuantityInvalid)
/// - [`PayMayiWithholdingAgreementIllegal`](super::DocumentedError::PayMayiWithholdingAgreementIllegal)
/// - [`OrderErrorEip`](super::DocumentedError::OrderErrorEip)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`FuwuBizCommodityVerifyFail`](super::DocumentedError::FuwuBizCommodityVerifyFail)
/// - [`OperationConflict2`](super::DocumentedError::OperationConflict2)
/// - [`InsufficientEipCapacity`](super::DocumentedError::InsufficientEipCapacity)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AllocateEipAddressError = super::DocumentedError;
