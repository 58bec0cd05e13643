// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroups`, from `rds/DescribeParameterGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameter templates of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeParameterGroupsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_parameter_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether to leave out the overview of the parameters.
    pub enable_detail: Option<bool>,
}

impl DescribeParameterGroupsRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EnableDetail`.
    #[inline]
    pub fn enable_detail(mut self, value: bool) -> Self {
        self.enable_detail = Some(value);
        self
    }
}

request! {
    DescribeParameterGroupsRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "EnableDetail" => enable_detail: query,
    }
}

impl Operation for DescribeParameterGroupsRequest {
    type Response = DescribeParameterGroupsResponse;
    type Error = DescribeParameterGroupsError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterGroupsError] = &[
        DescribeParameterGroupsError::InvalidUIDDuplicate,
        DescribeParameterGroupsError::OrderComboInstanceNotAllowOperate,
        DescribeParameterGroupsError::PricePricingPlanResultNotFound,
        DescribeParameterGroupsError::OrderNoRealNameAuthentication,
        DescribeParameterGroupsError::InsufficientAvailableQuota,
        DescribeParameterGroupsError::CommodityServiceCallingException,
        DescribeParameterGroupsError::RegionDissolvedEOM,
        DescribeParameterGroupsError::CommodityInvalidComponent,
        DescribeParameterGroupsError::RegionEndTimeDissolvedIndia,
        DescribeParameterGroupsError::RegionEndTimeDissolvedAustralia,
        DescribeParameterGroupsError::PriceCommoditySys,
        DescribeParameterGroupsError::PayInsufficientBalance,
        DescribeParameterGroupsError::OrderPeriodInvalid,
        DescribeParameterGroupsError::PayNoCreditCard2,
        DescribeParameterGroupsError::OrderInstHasUnpaidOrder,
        DescribeParameterGroupsError::NoAvailablePaymentMethod,
        DescribeParameterGroupsError::BasicInfoUncompleted,
        DescribeParameterGroupsError::RiskRiskControlRejection2,
        DescribeParameterGroupsError::ApiNotSupport,
        DescribeParameterGroupsError::ContainForbiddenLabelError2,
        DescribeParameterGroupsError::InvalidDBInstanceIdNotFound,
        DescribeParameterGroupsError::InvalidInstanceLevelDiskType,
        DescribeParameterGroupsError::InvalidParam,
        DescribeParameterGroupsError::KmsApiError,
        DescribeParameterGroupsError::SystemSaleValidateFailed2,
        DescribeParameterGroupsError::AbsInvalidAccountNotFound,
        DescribeParameterGroupsError::OrderStatusUnPaid,
        DescribeParameterGroupsError::InvalidReduceDiskSize,
        DescribeParameterGroupsError::CloudSSDNotSupport,
        DescribeParameterGroupsError::InvalidUserOperatorPermission,
        DescribeParameterGroupsError::InvalidVswitchId,
        DescribeParameterGroupsError::InvalidClusterKms,
        DescribeParameterGroupsError::ExternalFailure,
    ];
}

/// Response to [`DescribeParameterGroupsRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupsResponse {
    /// Parameter templates found, one entry each.
    pub parameter_groups: Vec<ParameterGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4A23265-C5B6-42E1-98A0-EFA1EB42E723`.
    pub request_id: Option<String>,
    /// Deprecated; tells whether the region has parameter templates. Example: `false`.
    pub signal_for_optimize_params: Option<bool>,
}

response! {
    DescribeParameterGroupsResponse {
        "ParameterGroups" => parameter_groups: list("ParameterGroup"),
        "RequestId" => request_id: value,
        "SignalForOptimizeParams" => signal_for_optimize_params: value,
    }
}

/// Parameter templates found, one entry each.
#[non_exhaustive]
pub struct ParameterGroup {
    /// When the item was created. Example: `2019-11-21T01:48:39Z`.
    pub create_time: Option<Timestamp>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.7`.
    pub engine_version: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `1`.
    pub force_restart: Option<i32>,
    /// How many parameters the template sets. Example: `2`.
    pub param_counts: Option<i32>,
    /// Free text that tells people about the parameter group. Example: `testgroup`.
    pub parameter_group_desc: Option<String>,
    /// ID that stands for one parameter template. Example: `rpg-xxxxxxx`.
    pub parameter_group_id: Option<String>,
    /// Name that people know the parameter template by. Example: `test1234`.
    pub parameter_group_name: Option<String>,
    /// Whether the template is predefined, your own, or an automatic backup. Example: `1`.
    pub parameter_group_type: Option<i32>,
    /// When the item was last changed. Example: `2019-11-21T02:21:35Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    ParameterGroup {
        "CreateTime" => create_time: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ForceRestart" => force_restart: value,
        "ParamCounts" => param_counts: value,
        "ParameterGroupDesc" => parameter_group_desc: value,
        "ParameterGroupId" => parameter_group_id: value,
        "ParameterGroupName" => parameter_group_name: value,
        "ParameterGroupType" => parameter_group_type: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeParameterGroupsRequest`] names.
///
/// - [`InvalidUIDDuplicate`](super::DocumentedError::InvalidUIDDuplicate)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeParameterGroupsError = super::DocumentedError;
