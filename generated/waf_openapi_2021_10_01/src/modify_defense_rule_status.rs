// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefenseRuleStatus`, from `waf-openapi_2021_10_01/ModifyDefenseRuleStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType};

/// Turns a protection rule on or off without changing it.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefenseRuleStatusRequest::new()
///     .instance_id("...")
///     .rule_id(1)
///     .rule_status(1);
/// let reply = client.modify_defense_rule_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefenseRuleStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Which kind of defense it is or is to be.
    pub defense_type: Option<Open<DefenseType>>,
}

impl ModifyDefenseRuleStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RuleStatus`, which is required.
    #[inline]
    pub fn rule_status(mut self, value: i32) -> Self {
        self.rule_status = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `DefenseType`.
    pub fn defense_type(mut self, value: impl Into<Open<DefenseType>>) -> Self {
        self.defense_type = Some(value.into());
        self
    }
}

request! {
    ModifyDefenseRuleStatusRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "RuleId" => rule_id: query,
        "RuleStatus" => rule_status: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "DefenseType" => defense_type: query,
    }
}

impl Operation for ModifyDefenseRuleStatusRequest {
    type Response = ModifyDefenseRuleStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefenseRuleStatus")
        .required(&["InstanceId", "RuleId", "RuleStatus"])
        .region("RegionId");
}

/// Response to [`ModifyDefenseRuleStatusRequest`].
pub type ModifyDefenseRuleStatusResponse = alicloud_runtime::EmptyResponse;
