// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyParameterGroup`, from `rds/ModifyParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name, the note, or the settings of a parameter template.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyParameterGroupRequest::new()
///     .parameter_group_id("rpg-xxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyParameterGroupRequest {
    /// **Required.** Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    /// Example: `rpg-xxxxxxx`.
    pub parameter_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the parameter template, as people see it in lists.
    /// Length: 8 to 64. Example: `testgroup1`.
    pub parameter_group_name: Option<String>,
    /// Free text that tells people about the parameter group. Length: at most 200. Example: `test`.
    pub parameter_group_desc: Option<String>,
    /// Parameters with their values or facts. Example: `{"back_log":"3000"}`.
    pub parameters: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyParameterGroupRequest {
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
    /// Sets `ParameterGroupName`.
    pub fn parameter_group_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_name = Some(value.into());
        self
    }
    /// Sets `ParameterGroupDesc`.
    pub fn parameter_group_desc(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_desc = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyParameterGroupRequest {
        "ParameterGroupId" => parameter_group_id: query,
        "RegionId" => region_id: query,
        "ParameterGroupName" => parameter_group_name: query,
        "ParameterGroupDesc" => parameter_group_desc: query,
        "Parameters" => parameters: query,
        "ModifyMode" => modify_mode: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyParameterGroupRequest {
    type Response = ModifyParameterGroupResponse;
    type Error = ModifyParameterGroupError;
    const INFO: OperationInfo = super::operation("ModifyParameterGroup")
        .required(&["ParameterGroupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyParameterGroupError] = &[
        ModifyParameterGroupError::InvalidParametersMalformed,
        ModifyParameterGroupError::ParamGroupsNotExist,
        ModifyParameterGroupError::Any,
        ModifyParameterGroupError::ParamGroupsNameInvalid,
        ModifyParameterGroupError::InvalidParameterGroupIdMalformed,
        ModifyParameterGroupError::ParamGroupsNotExistOrTypeNotSupport,
        ModifyParameterGroupError::ParamNotExist,
        ModifyParameterGroupError::ParamTypeError,
        ModifyParameterGroupError::ParamGroupsDescInvalid,
        ModifyParameterGroupError::InvalidParameterValueNotStandard,
        ModifyParameterGroupError::OrderComboInstanceNotAllowOperate,
        ModifyParameterGroupError::PricePricingPlanResultNotFound,
        ModifyParameterGroupError::OrderNoRealNameAuthentication,
        ModifyParameterGroupError::InsufficientAvailableQuota,
        ModifyParameterGroupError::CommodityServiceCallingException,
        ModifyParameterGroupError::RegionDissolvedEOM,
        ModifyParameterGroupError::CommodityInvalidComponent,
        ModifyParameterGroupError::RegionEndTimeDissolvedIndia,
        ModifyParameterGroupError::RegionEndTimeDissolvedAustralia,
        ModifyParameterGroupError::PriceCommoditySys,
        ModifyParameterGroupError::PayInsufficientBalance,
        ModifyParameterGroupError::OrderPeriodInvalid,
        ModifyParameterGroupError::PayNoCreditCard2,
        ModifyParameterGroupError::OrderInstHasUnpaidOrder,
        ModifyParameterGroupError::NoAvailablePaymentMethod,
        ModifyParameterGroupError::BasicInfoUncompleted,
        ModifyParameterGroupError::RiskRiskControlRejection2,
        ModifyParameterGroupError::SystemSaleValidateFailed2,
        ModifyParameterGroupError::ContainForbiddenLabelError2,
        ModifyParameterGroupError::InvalidUserOperatorPermission,
        ModifyParameterGroupError::OrderStatusUnPaid,
    ];
}

/// Response to [`ModifyParameterGroupRequest`].
#[non_exhaustive]
pub struct ModifyParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `857DC00B-7B85-4853-8B27-AD65EB618BC6`.
    pub request_id: Option<String>,
    /// ID that stands for one parameter template. Example: `rpg-13ppdh****`.
    pub parameter_group_id: Option<String>,
}

response! {
    ModifyParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParameterGroupId" => parameter_group_id: value,
    }
}

values! {
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub enum ModifyMode {
        /// The parameters given replace all those of the template.
        Individual = "Individual",
        /// The parameters given are added or changed; the others stay.
        Collectivity = "Collectivity",
    }
}

/// Errors that the documentation of [`ModifyParameterGroupRequest`] names.
///
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`ParamGroupsNotExist`](super::DocumentedError::ParamGroupsNotExist)
/// - [`Any`](super::DocumentedError::Any)
/// - [`ParamGroupsNameInvalid`](super::DocumentedError::ParamGroupsNameInvalid)
/// - [`InvalidParameterGroupIdMalformed`](super::DocumentedError::InvalidParameterGroupIdMalformed)
/// - [`ParamGroupsNotExistOrTypeNotSupport`](super::DocumentedError::ParamGroupsNotExistOrTypeNotSupport)
/// - [`ParamNotExist`](super::DocumentedError::ParamNotExist)
/// - [`ParamTypeError`](super::DocumentedError::ParamTypeError)
/// - [`ParamGroupsDescInvalid`](super::DocumentedError::ParamGroupsDescInvalid)
/// - [`InvalidParameterValueNotStandard`](super::DocumentedError::InvalidParameterValueNotStandard)
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
pub type ModifyParameterGroupError = super::DocumentedError;
