// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateYouhuiForOrder`, from `rds/CreateYouhuiForOrder.md`.

use alicloud_runtime::codegen::*;

/// Obtains the coupon of a promotion for an order.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateYouhuiForOrderRequest::new()
///     .activity_id(1)
///     .promotion_id(1);
/// let reply = client.create_youhui_for_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateYouhuiForOrderRequest {
    /// **Required.** Promotion that the coupon comes from.
    pub activity_id: Option<i64>,
    /// **Required.** Offer that the coupon is made from, as `GetResourcePrice` returns it.
    pub promotion_id: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateYouhuiForOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ActivityId`, which is required.
    #[inline]
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }
    /// Sets `PromotionId`, which is required.
    #[inline]
    pub fn promotion_id(mut self, value: i64) -> Self {
        self.promotion_id = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateYouhuiForOrderRequest {
        "ActivityId" => activity_id: query,
        "PromotionId" => promotion_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateYouhuiForOrderRequest {
    type Response = CreateYouhuiForOrderResponse;
    type Error = CreateYouhuiForOrderError;
    const INFO: OperationInfo = super::operation("CreateYouhuiForOrder")
        .required(&["ActivityId", "PromotionId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateYouhuiForOrderError] = &[
        CreateYouhuiForOrderError::YouhuiClientError,
        CreateYouhuiForOrderError::CouponExist,
        CreateYouhuiForOrderError::YouhuiServerError,
        CreateYouhuiForOrderError::CreateCouponError,
        CreateYouhuiForOrderError::CouponOverMaxRelease,
        CreateYouhuiForOrderError::MissingActivityId,
        CreateYouhuiForOrderError::OrderComboInstanceNotAllowOperate,
        CreateYouhuiForOrderError::PricePricingPlanResultNotFound,
        CreateYouhuiForOrderError::OrderNoRealNameAuthentication,
        CreateYouhuiForOrderError::InsufficientAvailableQuota,
        CreateYouhuiForOrderError::CommodityServiceCallingException,
        CreateYouhuiForOrderError::RegionDissolvedEOM,
        CreateYouhuiForOrderError::CommodityInvalidComponent,
        CreateYouhuiForOrderError::RegionEndTimeDissolvedIndia,
        CreateYouhuiForOrderError::RegionEndTimeDissolvedAustralia,
        CreateYouhuiForOrderError::PriceCommoditySys,
        CreateYouhuiForOrderError::PayInsufficientBalance,
        CreateYouhuiForOrderError::OrderPeriodInvalid,
        CreateYouhuiForOrderError::PayNoCreditCard2,
        CreateYouhuiForOrderError::OrderInstHasUnpaidOrder,
        CreateYouhuiForOrderError::NoAvailablePaymentMethod,
        CreateYouhuiForOrderError::BasicInfoUncompleted,
        CreateYouhuiForOrderError::RiskRiskControlRejection2,
        CreateYouhuiForOrderError::ApiNotSupport,
        CreateYouhuiForOrderError::ContainForbiddenLabelError2,
        CreateYouhuiForOrderError::InvalidDBInstanceIdNotFound,
        CreateYouhuiForOrderError::InvalidInstanceLevelDiskType,
        CreateYouhuiForOrderError::InvalidParam,
        CreateYouhuiForOrderError::KmsApiError,
        CreateYouhuiForOrderError::SystemSaleValidateFailed2,
        CreateYouhuiForOrderError::AbsInvalidAccountNotFound,
        CreateYouhuiForOrderError::SqlExecuteFailedOrTimeout,
        CreateYouhuiForOrderError::ParamError,
        CreateYouhuiForOrderError::ActivityNotFound,
        CreateYouhuiForOrderError::OrderStatusUnPaid,
        CreateYouhuiForOrderError::InvalidReduceDiskSize,
        CreateYouhuiForOrderError::CloudSSDNotSupport,
        CreateYouhuiForOrderError::InvalidUserOperatorPermission,
        CreateYouhuiForOrderError::InvalidVswitchId,
        CreateYouhuiForOrderError::InvalidClusterKms,
        CreateYouhuiForOrderError::ExternalFailure,
    ];
}

/// Response to [`CreateYouhuiForOrderRequest`].
#[non_exhaustive]
pub struct CreateYouhuiForOrderResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0688F1D2-CDA8-5617-A43C-ADAC61D80D43`.
    pub request_id: Option<String>,
    /// Coupon that was created. Example: `221201510411`.
    pub youhui_id: Option<String>,
}

response! {
    CreateYouhuiForOrderResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "YouhuiId" => youhui_id: value,
    }
}

/// Errors that the documentation of [`CreateYouhuiForOrderRequest`] names.
///
/// - [`YouhuiClientError`](super::DocumentedError::YouhuiClientError)
/// - [`CouponExist`](super::DocumentedError::CouponExist)
/// - [`YouhuiServerError`](super::DocumentedError::YouhuiServerError)
/// - [`CreateCouponError`](super::DocumentedError::CreateCouponError)
/// - [`CouponOverMaxRelease`](super::DocumentedError::CouponOverMaxRelease)
/// - [`MissingActivityId`](super::DocumentedError::MissingActivityId)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ParamError`](super::DocumentedError::ParamError)
/// - [`ActivityNotFound`](super::DocumentedError::ActivityNotFound)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreateYouhuiForOrderError = super::DocumentedError;
