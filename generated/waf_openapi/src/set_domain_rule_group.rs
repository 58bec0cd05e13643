// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomainRuleGroup`, from `waf-openapi/SetDomainRuleGroup.md`.

use alicloud_runtime::codegen::*;

/// Chooses the default or custom rule group that the RegEx engine uses for domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::SetDomainRuleGroupRequest::new()
///     .domains("...")
///     .rule_group_id(1)
///     .instance_id("...");
/// let reply = client.set_domain_rule_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDomainRuleGroupRequest {
    /// **Required.** The domain names that are concerned.
    pub domains: Option<String>,
    /// **Required.** ID of the rule group that the call is about.
    pub rule_group_id: Option<i64>,
    /// Which version of the WAF is meant.
    pub waf_version: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// State of the WAF ai, to narrow the list down to or to be put into.
    pub waf_ai_status: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SetDomainRuleGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domains`, which is required.
    pub fn domains(mut self, value: impl Into<String>) -> Self {
        self.domains = Some(value.into());
        self
    }
    /// Sets `RuleGroupId`, which is required.
    #[inline]
    pub fn rule_group_id(mut self, value: i64) -> Self {
        self.rule_group_id = Some(value);
        self
    }
    /// Sets `WafVersion`.
    #[inline]
    pub fn waf_version(mut self, value: i64) -> Self {
        self.waf_version = Some(value);
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
    /// Sets `WafAiStatus`.
    #[inline]
    pub fn waf_ai_status(mut self, value: i32) -> Self {
        self.waf_ai_status = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SetDomainRuleGroupRequest {
        "Domains" => domains: query,
        "RuleGroupId" => rule_group_id: query,
        "WafVersion" => waf_version: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "WafAiStatus" => waf_ai_status: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SetDomainRuleGroupRequest {
    type Response = SetDomainRuleGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDomainRuleGroup")
        .required(&["Domains", "RuleGroupId", "InstanceId"])
        .region("RegionId");
}

/// Response to [`SetDomainRuleGroupRequest`].
pub type SetDomainRuleGroupResponse = alicloud_runtime::EmptyResponse;
