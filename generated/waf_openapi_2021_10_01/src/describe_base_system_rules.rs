// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBaseSystemRules`, from `waf-openapi_2021_10_01/DescribeBaseSystemRules.md`.

use alicloud_runtime::codegen::*;

/// Lists built-in rules of basic protection, with action and status within a template.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeBaseSystemRulesRequest::new()
///     .instance_id("...");
/// let reply = client.describe_base_system_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBaseSystemRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<i32>,
    /// What is done, or is to be done, about the rule.
    pub rule_action: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of detect it is or is to be.
    pub detect_type: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeBaseSystemRulesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RuleStatus`.
    #[inline]
    pub fn rule_status(mut self, value: i32) -> Self {
        self.rule_status = Some(value);
        self
    }
    /// Sets `RuleAction`.
    pub fn rule_action(mut self, value: impl Into<String>) -> Self {
        self.rule_action = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DetectType`.
    pub fn detect_type(mut self, value: impl Into<String>) -> Self {
        self.detect_type = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
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
}

request! {
    DescribeBaseSystemRulesRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RuleId" => rule_id: query,
        "RuleStatus" => rule_status: query,
        "RuleAction" => rule_action: query,
        "Lang" => lang: query,
        "RegionId" => region_id: query,
        "DetectType" => detect_type: query,
        "RiskLevel" => risk_level: query,
        "RuleName" => rule_name: query,
        "TemplateId" => template_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeBaseSystemRulesRequest {
    type Response = DescribeBaseSystemRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBaseSystemRules")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeBaseSystemRulesRequest`], which the documentation does not describe.
pub type DescribeBaseSystemRulesResponse = alicloud_runtime::UndocumentedResponse;
