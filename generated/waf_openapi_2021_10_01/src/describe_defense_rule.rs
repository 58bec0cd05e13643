// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseRule`, from `waf-openapi_2021_10_01/DescribeDefenseRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType, Rule};

/// Shows one protection rule of a template.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseRuleRequest::new()
///     .instance_id("...")
///     .rule_id(1);
/// let reply = client.describe_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Which kind of defense it is or is to be.
    pub defense_type: Option<Open<DefenseType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
}

impl DescribeDefenseRuleRequest {
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
    /// Sets `DefenseType`.
    pub fn defense_type(mut self, value: impl Into<Open<DefenseType>>) -> Self {
        self.defense_type = Some(value.into());
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
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
}

request! {
    DescribeDefenseRuleRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "RuleId" => rule_id: query,
        "DefenseType" => defense_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Resource" => resource: query,
    }
}

impl Operation for DescribeDefenseRuleRequest {
    type Response = DescribeDefenseRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseRule")
        .required(&["InstanceId", "RuleId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseRuleRequest`].
#[non_exhaustive]
pub struct DescribeDefenseRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// The rule asked for.
    pub rule: Option<Rule>,
}

response! {
    DescribeDefenseRuleResponse {
        "RequestId" => request_id: value,
        "Rule" => rule: value,
    }
}
