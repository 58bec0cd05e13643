// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProtectionRuleStatus`, from `waf-openapi/ModifyProtectionRuleStatus.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables one rule of a protection module.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyProtectionRuleStatusRequest::new()
///     .domain("...")
///     .defense_type("...")
///     .rule_id(1)
///     .rule_status(1)
///     .lock_version(1)
///     .instance_id("...");
/// let reply = client.modify_protection_rule_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProtectionRuleStatusRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Which kind of defense it is or is to be.
    pub defense_type: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<i32>,
    /// **Required.** Which version of the lock is meant.
    pub lock_version: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyProtectionRuleStatusRequest {
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
    /// Sets `RuleStatus`, which is required.
    #[inline]
    pub fn rule_status(mut self, value: i32) -> Self {
        self.rule_status = Some(value);
        self
    }
    /// Sets `LockVersion`, which is required.
    #[inline]
    pub fn lock_version(mut self, value: i64) -> Self {
        self.lock_version = Some(value);
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
    ModifyProtectionRuleStatusRequest {
        "Domain" => domain: query,
        "DefenseType" => defense_type: query,
        "RuleId" => rule_id: query,
        "RuleStatus" => rule_status: query,
        "LockVersion" => lock_version: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyProtectionRuleStatusRequest {
    type Response = ModifyProtectionRuleStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyProtectionRuleStatus")
        .required(
            &[
                "Domain",
                "DefenseType",
                "RuleId",
                "RuleStatus",
                "LockVersion",
                "InstanceId",
            ],
        )
        .region("RegionId");
}

/// Response to [`ModifyProtectionRuleStatusRequest`].
pub type ModifyProtectionRuleStatusResponse = alicloud_runtime::EmptyResponse;
