// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySchedulerRule`, from `ddoscoo/ModifySchedulerRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a scheduling rule of the Sec-Traffic Manager.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifySchedulerRuleRequest::new()
///     .rules("text")
///     .rule_name("testrule")
///     .rule_type(2);
/// let reply = client.modify_scheduler_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySchedulerRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** The rules that are concerned. Example: `text`.
    pub rules: Option<String>,
    /// **Required.** Name that the rule was given. Example: `testrule`.
    pub rule_name: Option<String>,
    /// **Required.** Which kind of rule it is or is to be. Example: `2`.
    pub rule_type: Option<i32>,
    /// Parameter or parameters, in the notation that the operation defines.
    pub param: Option<String>,
}

impl ModifySchedulerRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleType`, which is required.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
    /// Sets `Param`.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
}

request! {
    ModifySchedulerRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Rules" => rules: query,
        "RuleName" => rule_name: query,
        "RuleType" => rule_type: query,
        "Param" => param: query,
    }
}

impl Operation for ModifySchedulerRuleRequest {
    type Response = ModifySchedulerRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySchedulerRule")
        .required(&["Rules", "RuleName", "RuleType"]);
}

/// Response to [`ModifySchedulerRuleRequest`].
#[non_exhaustive]
pub struct ModifySchedulerRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FFC77501-BDF8-4BC8-9BF5-B295FBC3189B`.
    pub request_id: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `48k7b372gpl4****.aliyunddos0001.com`.
    pub cname: Option<String>,
    /// Name that the rule was given. Example: `testrule`.
    pub rule_name: Option<String>,
}

response! {
    ModifySchedulerRuleResponse {
        "RequestId" => request_id: value,
        "Cname" => cname: value,
        "RuleName" => rule_name: value,
    }
}
