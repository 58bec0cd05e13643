// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSchedulerRule`, from `ddoscoo/CreateSchedulerRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a scheduling rule of the Sec-Traffic Manager and returns its CNAME.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::CreateSchedulerRuleRequest::new()
///     .rules("text")
///     .rule_name("testrule")
///     .rule_type(2);
/// let reply = client.create_scheduler_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSchedulerRuleRequest {
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

impl CreateSchedulerRuleRequest {
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
    CreateSchedulerRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Rules" => rules: query,
        "RuleName" => rule_name: query,
        "RuleType" => rule_type: query,
        "Param" => param: query,
    }
}

impl Operation for CreateSchedulerRuleRequest {
    type Response = CreateSchedulerRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSchedulerRule")
        .required(&["Rules", "RuleName", "RuleType"]);
}

/// Response to [`CreateSchedulerRuleRequest`].
#[non_exhaustive]
pub struct CreateSchedulerRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8DFB602D-1AAC-46C4-90F2-C84086E7A6E4`.
    pub request_id: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `48k7b372gpl4****.aliyunddos0001.com`.
    pub cname: Option<String>,
    /// Name that the rule was given. Example: `testrule`.
    pub rule_name: Option<String>,
}

response! {
    CreateSchedulerRuleResponse {
        "RequestId" => request_id: value,
        "Cname" => cname: value,
        "RuleName" => rule_name: value,
    }
}
