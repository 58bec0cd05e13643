// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteParameterGroup`, from `rds/DeleteParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a parameter template; instances it was applied to keep their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteParameterGroupRequest::new()
///     .parameter_group_id("rpg-xxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteParameterGroupRequest {
    /// **Required.** Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    /// Example: `rpg-xxxxxxx`.
    pub parameter_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteParameterGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterGroupId`, which is required.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteParameterGroupRequest {
        "ParameterGroupId" => parameter_group_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteParameterGroupRequest {
    type Response = DeleteParameterGroupResponse;
    type Error = DeleteParameterGroupError;
    const INFO: OperationInfo = super::operation("DeleteParameterGroup")
        .required(&["ParameterGroupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteParameterGroupError] = &[
        DeleteParameterGroupError::ParamGroupsNotExist,
        DeleteParameterGroupError::ParamGroupsNotExistOrTypeNotSupport,
        DeleteParameterGroupError::ParamGroupsInUse,
        DeleteParameterGroupError::OrderComboInstanceNotAllowOperate,
        DeleteParameterGroupError::PricePricingPlanResultNotFound,
        DeleteParameterGroupError::OrderNoRealNameAuthentication,
        DeleteParameterGroupError::InsufficientAvailableQuota,
        DeleteParameterGroupError::CommodityServiceCallingException,
        DeleteParameterGroupError::RegionDissolvedEOM,
        DeleteParameterGroupError::CommodityInvalidComponent,
        DeleteParameterGroupError::RegionEndTimeDissolvedIndia,
        DeleteParameterGroupError::RegionEndTimeDissolvedAustralia,
        DeleteParameterGroupError::PriceCommoditySys,
        DeleteParameterGroupError::PayInsufficientBalance,
        DeleteParameterGroupError::OrderPeriodInvalid,
        DeleteParameterGroupError::PayNoCreditCard2,
        DeleteParameterGroupError::OrderInstHasUnpaidOrder,
        DeleteParameterGroupError::NoAvailablePaymentMethod,
        DeleteParameterGroupError::BasicInfoUncompleted,
        DeleteParameterGroupError::RiskRiskControlRejection2,
        DeleteParameterGroupError::SystemSaleValidateFailed2,
        DeleteParameterGroupError::ContainForbiddenLabelError2,
        DeleteParameterGroupError::InvalidUserOperatorPermission,
        DeleteParameterGroupError::OrderStatusUnPaid,
    ];
}

/// Response to [`DeleteParameterGroupRequest`].
#[non_exhaustive]
pub struct DeleteParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8AF26036-B254-4212-B8E4-EFBE818B7FD6`.
    pub request_id: Option<String>,
    /// ID that stands for one parameter template. Example: `rpg-gfs****`.
    pub parameter_group_id: Option<String>,
}

response! {
    DeleteParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParameterGroupId" => parameter_group_id: value,
    }
}

/// Errors that the documentation of [`DeleteParameterGroupRequest`] names.
///
/// - [`ParamGroupsNotExist`](super::DocumentedError::ParamGroupsNotExist)
/// - [`ParamGroupsNotExistOrTypeNotSupport`](super::DocumentedError::ParamGroupsNotExistOrTypeNotSupport)
/// - [`ParamGroupsInUse`](super::DocumentedError::ParamGroupsInUse)
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
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DeleteParameterGroupError = super::DocumentedError;
