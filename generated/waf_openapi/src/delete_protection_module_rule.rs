// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteProtectionModuleRule`, from `waf-openapi/DeleteProtectionModuleRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule from a protection module; requests are no longer judged by it.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DeleteProtectionModuleRuleRequest::new()
///     .domain("...")
///     .defense_type("...")
///     .rule_id(1)
///     .instance_id("...");
/// let reply = client.delete_protection_module_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteProtectionModuleRuleRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Which kind of defense it is or is to be.
    pub defense_type: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteProtectionModuleRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `DefenseType`, which is required.
    pub fn defense_type(mut self, value: impl Into<String>) -> Self {
        self.defense_type = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteProtectionModuleRuleRequest {
        "Domain" => domain: query,
        "DefenseType" => defense_type: query,
        "RuleId" => rule_id: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteProtectionModuleRuleRequest {
    type Response = DeleteProtectionModuleRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteProtectionModuleRule")
        .required(&["Domain", "DefenseType", "RuleId", "InstanceId"])
        .region("RegionId");
}

/// Response to [`DeleteProtectionModuleRuleRequest`].
pub type DeleteProtectionModuleRuleResponse = alicloud_runtime::EmptyResponse;
