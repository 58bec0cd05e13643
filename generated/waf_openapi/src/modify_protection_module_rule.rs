// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProtectionModuleRule`, from `waf-openapi/ModifyProtectionModuleRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType};

/// Changes an existing rule, identified by its ID, in a protection module.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyProtectionModuleRuleRequest::new()
///     .defense_type("ac_custom")
///     .domain("www.example.com")
///     .instance_id("waf_elasticity-cn-0xldbqt****")
///     .lock_version(2)
///     .rule("...")
///     .rule_id(369998);
/// let reply = client.modify_protection_module_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProtectionModuleRuleRequest {
    /// **Required.** Which kind of defense it is or is to be.
    /// Here: `tamperproof`, `dlp`, `bot_intelligence`, `antifraud`, `bot_algorithm`, `bot_wxbb`, `bot_wxbb_pkg`, `ac_blacklist`, `ac_highfreq`, `ac_dirscan`, `ac_custom`, `ng_account`, `antifraud_js`, `whitelist`.
    /// Example: `ac_custom`.
    pub defense_type: Option<Open<DefenseType>>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf_elasticity-cn-0xldbqt****`.
    pub instance_id: Option<String>,
    /// **Required.** Which version of the lock is meant. Example: `2`.
    pub lock_version: Option<i64>,
    /// **Required.** Settings of the rule, as JSON.
    pub rule: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about. Example: `369998`.
    pub rule_id: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyProtectionModuleRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefenseType`, which is required.
    pub fn defense_type(mut self, value: impl Into<Open<DefenseType>>) -> Self {
        self.defense_type = Some(value.into());
        self
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
    /// Sets `LockVersion`, which is required.
    #[inline]
    pub fn lock_version(mut self, value: i64) -> Self {
        self.lock_version = Some(value);
        self
    }
    /// Sets `Rule`, which is required.
    pub fn rule(mut self, value: impl Into<String>) -> Self {
        self.rule = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
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
    ModifyProtectionModuleRuleRequest {
        "DefenseType" => defense_type: query,
        "Domain" => domain: query,
        "InstanceId" => instance_id: query,
        "LockVersion" => lock_version: query,
        "Rule" => rule: query,
        "RuleId" => rule_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyProtectionModuleRuleRequest {
    type Response = ModifyProtectionModuleRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyProtectionModuleRule")
        .required(
            &["DefenseType", "Domain", "InstanceId", "LockVersion", "Rule", "RuleId"],
        )
        .region("RegionId");
}

/// Response to [`ModifyProtectionModuleRuleRequest`].
pub type ModifyProtectionModuleRuleResponse = alicloud_runtime::EmptyResponse;
