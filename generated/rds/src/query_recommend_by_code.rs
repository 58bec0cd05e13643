// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRecommendByCode`, from `rds/QueryRecommendByCode.md`.

use alicloud_runtime::codegen::*;

/// Returns the solution to a common question about RDS, by its code.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::QueryRecommendByCodeRequest::new()
///     .code("...");
/// let reply = client.query_recommend_by_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRecommendByCodeRequest {
    /// **Required.** Code of the question that is looked up.
    pub code: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl QueryRecommendByCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`, which is required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    QueryRecommendByCodeRequest {
        "Code" => code: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for QueryRecommendByCodeRequest {
    type Response = QueryRecommendByCodeResponse;
    type Error = QueryRecommendByCodeError;
    const INFO: OperationInfo = super::operation("QueryRecommendByCode")
        .required(&["Code"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [QueryRecommendByCodeError] = &[
        QueryRecommendByCodeError::OrderComboInstanceNotAllowOperate,
        QueryRecommendByCodeError::PricePricingPlanResultNotFound,
        QueryRecommendByCodeError::OrderNoRealNameAuthentication,
        QueryRecommendByCodeError::InsufficientAvailableQuota,
        QueryRecommendByCodeError::CommodityServiceCallingException,
        QueryRecommendByCodeError::RegionDissolvedEOM,
        QueryRecommendByCodeError::CommodityInvalidComponent,
        QueryRecommendByCodeError::RegionEndTimeDissolvedIndia,
        QueryRecommendByCodeError::RegionEndTimeDissolvedAustralia,
        QueryRecommendByCodeError::PriceCommoditySys,
        QueryRecommendByCodeError::PayInsufficientBalance,
        QueryRecommendByCodeError::OrderPeriodInvalid,
        QueryRecommendByCodeError::PayNoCreditCard2,
        QueryRecommendByCodeError::OrderInstHasUnpaidOrder,
        QueryRecommendByCodeError::NoAvailablePaymentMethod,
        QueryRecommendByCodeError::BasicInfoUncompleted,
        QueryRecommendByCodeError::OrderStatusUnPaid,
    ];
}

/// Response to [`QueryRecommendByCodeRequest`].
#[non_exhaustive]
pub struct QueryRecommendByCodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `90496720-2319-42A8-87CD-FCE4DF95EBED`.
    pub request_id: Option<String>,
    /// Solution that was found, as text. Example: `text`.
    pub data: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    QueryRecommendByCodeResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`QueryRecommendByCodeRequest`] names.
///
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type QueryRecommendByCodeError = super::DocumentedError;
