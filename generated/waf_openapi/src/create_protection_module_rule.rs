// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateProtectionModuleRule`, from `waf-openapi/CreateProtectionModuleRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType};

/// Creates a rule in a protection module, such as access control, bot management, or throttling.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::CreateProtectionModuleRuleRequest::new()
///     .defense_type("ac_custom")
///     .domain("www.example.com")
///     .instance_id("waf_elasticity-cn-0xldbqt****")
///     .rule("...");
/// let reply = client.create_protection_module_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateProtectionModuleRuleRequest {
    /// **Required.** Which kind of defense it is or is to be.
    /// Here: `tamperproof`, `dlp`, `antifraud`, `bot_algorithm`, `bot_wxbb`, `bot_wxbb_pkg`, `ac_custom`, `waf-codec`, `ng_account`, `antifraud_js`, `whitelist`.
    /// Example: `ac_custom`.
    pub defense_type: Option<Open<DefenseType>>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf_elasticity-cn-0xldbqt****`.
    pub instance_id: Option<String>,
    /// **Required.** Settings of the rule, as JSON.
    pub rule: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateProtectionModuleRuleRequest {
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
    /// Sets `Rule`, which is required.
    pub fn rule(mut self, value: impl Into<String>) -> Self {
        self.rule = Some(value.into());
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
    CreateProtectionModuleRuleRequest {
        "DefenseType" => defense_type: query,
        "Domain" => domain: query,
        "InstanceId" => instance_id: query,
        "Rule" => rule: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateProtectionModuleRuleRequest {
    type Response = CreateProtectionModuleRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateProtectionModuleRule")
        .required(&["DefenseType", "Domain", "InstanceId", "Rule"])
        .region("RegionId");
}

/// Response to [`CreateProtectionModuleRuleRequest`].
pub type CreateProtectionModuleRuleResponse = alicloud_runtime::EmptyResponse;
