// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRuleGroup`, from `waf-openapi/DescribeDomainRuleGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows a domain name's protection rule group and whether intelligent rule hosting is on.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeDomainRuleGroupRequest::new()
///     .domain("...")
///     .instance_id("...");
/// let reply = client.describe_domain_rule_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRuleGroupRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainRuleGroupRequest {
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
    DescribeDomainRuleGroupRequest {
        "Domain" => domain: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainRuleGroupRequest {
    type Response = DescribeDomainRuleGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainRuleGroup")
        .required(&["Domain", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainRuleGroupRequest`].
#[non_exhaustive]
pub struct DescribeDomainRuleGroupResponse {
    /// ID of the rule group that the item belongs to or stands for. Example: `1012`.
    pub rule_group_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// State that the WAF ai is in. Example: `1`.
    pub waf_ai_status: Option<i32>,
}

response! {
    DescribeDomainRuleGroupResponse {
        "RuleGroupId" => rule_group_id: value,
        "RequestId" => request_id: value,
        "WafAiStatus" => waf_ai_status: value,
    }
}
