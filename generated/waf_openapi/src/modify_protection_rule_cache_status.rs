// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProtectionRuleCacheStatus`, from `waf-openapi/ModifyProtectionRuleCacheStatus.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the cached page that a website tamper-proofing rule protects.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyProtectionRuleCacheStatusRequest::new()
///     .domain("...")
///     .rule_id(1)
///     .defense_type("...")
///     .instance_id("...");
/// let reply = client.modify_protection_rule_cache_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProtectionRuleCacheStatusRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** Which kind of defense it is or is to be.
    pub defense_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyProtectionRuleCacheStatusRequest {
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
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `DefenseType`, which is required.
    pub fn defense_type(mut self, value: impl Into<String>) -> Self {
        self.defense_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyProtectionRuleCacheStatusRequest {
        "Domain" => domain: query,
        "RuleId" => rule_id: query,
        "DefenseType" => defense_type: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyProtectionRuleCacheStatusRequest {
    type Response = ModifyProtectionRuleCacheStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyProtectionRuleCacheStatus")
        .required(&["Domain", "RuleId", "DefenseType", "InstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyProtectionRuleCacheStatusRequest`].
pub type ModifyProtectionRuleCacheStatusResponse = alicloud_runtime::EmptyResponse;
