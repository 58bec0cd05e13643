// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroup`, from `rds/DescribeParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns one parameter template with its settings.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeParameterGroupRequest::new()
///     .parameter_group_id("rpg-xxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupRequest {
    /// **Required.** Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    /// Example: `rpg-dpxxxxxxx`.
    pub parameter_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeParameterGroupRequest {
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
}

request! {
    DescribeParameterGroupRequest {
        "ParameterGroupId" => parameter_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeParameterGroupRequest {
    type Response = DescribeParameterGroupResponse;
    type Error = DescribeParameterGroupError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroup")
        .required(&["ParameterGroupId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterGroupError] = &[
        DescribeParameterGroupError::ParamGroupsNotExist,
        DescribeParameterGroupError::OrderComboInstanceNotAllowOperate,
        DescribeParameterGroupError::PricePricingPlanResultNotFound,
        DescribeParameterGroupError::OrderNoRealNameAuthentication,
        DescribeParameterGroupError::InvalidUserOperatorPermission,
    ];
}

/// Response to [`DescribeParameterGroupRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupResponse {
    /// Template that was asked for, with all its settings.
    pub param_group: Vec<ParameterGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `498AE8CA-8C81-4A01-AF37-2B902014ED30`.
    pub request_id: Option<String>,
    /// Instances that the template was applied to.
    pub related_custins_info: Vec<RelatedCustinsInfo>,
}

response! {
    DescribeParameterGroupResponse {
        "ParamGroup" => param_group: list("ParameterGroup"),
        "RequestId" => request_id: value,
        "RelatedCustinsInfo" => related_custins_info: list("RelatedCustinsInfo"),
    }
}

/// Template that was asked for, with all its settings.
#[non_exhaustive]
pub struct ParameterGroup {
    /// When the item was created. Example: `2019-10-22T06:02:53Z`.
    pub create_time: Option<Timestamp>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.6`.
    pub engine_version: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `1`.
    pub force_restart: Option<i32>,
    /// How many parameters the template sets. Example: `2`.
    pub param_counts: Option<i32>,
    /// Parameters that the template sets, one entry each.
    pub param_detail: Vec<ParameterDetail>,
    /// Free text that tells people about the parameter group. Example: `testGroup1`.
    pub parameter_group_desc: Option<String>,
    /// ID that stands for one parameter template. Example: `rpg-dpxxxxxxx`.
    pub parameter_group_id: Option<String>,
    /// Name that people know the parameter template by. Example: `test123456`.
    pub parameter_group_name: Option<String>,
    /// Whether the template is predefined, your own, or an automatic backup. Example: `1`.
    pub parameter_group_type: Option<i32>,
    /// When the item was last changed. Example: `2019-10-22T06:07:54Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    ParameterGroup {
        "CreateTime" => create_time: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ForceRestart" => force_restart: value,
        "ParamCounts" => param_counts: value,
        "ParamDetail" => param_detail: list("ParameterDetail"),
        "ParameterGroupDesc" => parameter_group_desc: value,
        "ParameterGroupId" => parameter_group_id: value,
        "ParameterGroupName" => parameter_group_name: value,
        "ParameterGroupType" => parameter_group_type: value,
        "UpdateTime" => update_time: value,
    }
}

/// Parameters that the template sets, one entry each.
#[non_exhaustive]
pub struct ParameterDetail {
    /// Parameter of the engine that the entry is about. Example: `back_log`.
    pub param_name: Option<String>,
    /// Value that the template gives the parameter. Example: `2000`.
    pub param_value: Option<String>,
}

response! {
    ParameterDetail {
        "ParamName" => param_name: value,
        "ParamValue" => param_value: value,
    }
}

/// Instances that the template was applied to.
#[non_exhaustive]
pub struct RelatedCustinsInfo {
    /// Database instance, by its ID. Example: `rm-bp170****`.
    pub db_instance_name: Option<String>,
    /// When the template was applied to the instance. Example: `2022-10-17T03:19:02Z`.
    pub applied_time: Option<Timestamp>,
}

response! {
    RelatedCustinsInfo {
        "DBInstanceName" => db_instance_name: value,
        "AppliedTime" => applied_time: value,
    }
}

/// Errors that the documentation of [`DescribeParameterGroupRequest`] names.
///
/// - [`ParamGroupsNotExist`](super::DocumentedError::ParamGroupsNotExist)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
pub type DescribeParameterGroupError = super::DocumentedError;
