// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloneParameterGroup`, from `rds/CloneParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Copies a parameter template within the region or to another one.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CloneParameterGroupRequest::new()
///     .parameter_group_desc("CloneGroup1")
///     .parameter_group_id("rpg-xxxxxxx")
///     .parameter_group_name("tartestgroup")
///     .region_id("cn-hangzhou")
///     .target_region_id("cn-qingdao");
/// let reply = client.clone_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloneParameterGroupRequest {
    /// Free text that tells people about the parameter group. Example: `CloneGroup1`.
    pub parameter_group_desc: Option<String>,
    /// **Required.** Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    /// Example: `rpg-xxxxxxx`.
    pub parameter_group_id: Option<String>,
    /// **Required.** Name of the parameter template, as people see it in lists.
    /// Example: `tartestgroup`.
    pub parameter_group_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Region that the target lies in. Example: `cn-qingdao`.
    pub target_region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CloneParameterGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterGroupDesc`.
    pub fn parameter_group_desc(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_desc = Some(value.into());
        self
    }
    /// Sets `ParameterGroupId`, which is required.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `ParameterGroupName`, which is required.
    pub fn parameter_group_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TargetRegionId`, which is required.
    pub fn target_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CloneParameterGroupRequest {
        "ParameterGroupDesc" => parameter_group_desc: query,
        "ParameterGroupId" => parameter_group_id: query,
        "ParameterGroupName" => parameter_group_name: query,
        "RegionId" => region_id: query,
        "TargetRegionId" => target_region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CloneParameterGroupRequest {
    type Response = CloneParameterGroupResponse;
    type Error = CloneParameterGroupError;
    const INFO: OperationInfo = super::operation("CloneParameterGroup")
        .required(
            &["ParameterGroupId", "ParameterGroupName", "RegionId", "TargetRegionId"],
        )
        .region("RegionId");
    const ERRORS: &'static [CloneParameterGroupError] = &[
        CloneParameterGroupError::InvalidParameterGroupIdMalformed,
        CloneParameterGroupError::InvalidEngineMalformed,
        CloneParameterGroupError::InvalidEngineVersionMalformed,
        CloneParameterGroupError::ParamNotExist,
        CloneParameterGroupError::ParamTypeError,
        CloneParameterGroupError::ParamGroupOptionValueNotSupport,
        CloneParameterGroupError::ParamGroupsNotExist,
        CloneParameterGroupError::InvalidParametersMalformed,
        CloneParameterGroupError::Any,
        CloneParameterGroupError::OrderComboInstanceNotAllowOperate,
        CloneParameterGroupError::PricePricingPlanResultNotFound,
        CloneParameterGroupError::OrderNoRealNameAuthentication,
        CloneParameterGroupError::InsufficientAvailableQuota,
        CloneParameterGroupError::CommodityServiceCallingException,
        CloneParameterGroupError::RegionDissolvedEOM,
        CloneParameterGroupError::CommodityInvalidComponent,
        CloneParameterGroupError::RegionEndTimeDissolvedIndia,
        CloneParameterGroupError::RegionEndTimeDissolvedAustralia,
        CloneParameterGroupError::PriceCommoditySys,
        CloneParameterGroupError::PayInsufficientBalance,
        CloneParameterGroupError::OrderPeriodInvalid,
        CloneParameterGroupError::PayNoCreditCard2,
        CloneParameterGroupError::OrderInstHasUnpaidOrder,
        CloneParameterGroupError::NoAvailablePaymentMethod,
        CloneParameterGroupError::BasicInfoUncompleted,
        CloneParameterGroupError::RiskRiskControlRejection2,
        CloneParameterGroupError::SystemSaleValidateFailed2,
        CloneParameterGroupError::OrderStatusUnPaid,
        CloneParameterGroupError::ParamGroupOptionKeyNotFound,
    ];
}

/// Response to [`CloneParameterGroupRequest`].
pub type CloneParameterGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CloneParameterGroupRequest`] names.
///
/// - [`InvalidParameterGroupIdMalformed`](super::DocumentedError::InvalidParameterGroupIdMalformed)
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`ParamNotExist`](super::DocumentedError::ParamNotExist)
/// - [`ParamTypeError`](super::DocumentedError::ParamTypeError)
/// - [`ParamGroupOptionValueNotSupport`](super::DocumentedError::ParamGroupOptionValueNotSupport)
/// - [`ParamGroupsNotExist`](super::DocumentedError::ParamGroupsNotExist)
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`Any`](super::DocumentedError::Any)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`ParamGroupOptionKeyNotFound`](super::DocumentedError::ParamGroupOptionKeyNotFound)
pub type CloneParameterGroupError = super::DocumentedError;
