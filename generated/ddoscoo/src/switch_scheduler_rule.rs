// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchSchedulerRule`, from `ddoscoo/SwitchSchedulerRule.md`.

use alicloud_runtime::codegen::*;

/// Switches traffic to Anti-DDoS Proxy for scrubbing, or back to the linked resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::SwitchSchedulerRuleRequest::new()
///     .rule_name("testrule")
///     .rule_type(6)
///     .switch_data("[{\"Value\":\"39.104.XX.XX\",\"State\":0,\"Interval\":-1}]");
/// let reply = client.switch_scheduler_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchSchedulerRuleRequest {
    /// **Required.** Name that the rule was given. Example: `testrule`.
    pub rule_name: Option<String>,
    /// **Required.** Which kind of rule it is or is to be. Example: `6`.
    pub rule_type: Option<i32>,
    /// **Required.** What was measured or stored about the switch.
    /// Example: `[{"Value":"39.104.XX.XX","State":0,"Interval":-1}]`.
    pub switch_data: Option<String>,
}

impl SwitchSchedulerRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `SwitchData`, which is required.
    pub fn switch_data(mut self, value: impl Into<String>) -> Self {
        self.switch_data = Some(value.into());
        self
    }
}

request! {
    SwitchSchedulerRuleRequest {
        "RuleName" => rule_name: query,
        "RuleType" => rule_type: query,
        "SwitchData" => switch_data: query,
    }
}

impl Operation for SwitchSchedulerRuleRequest {
    type Response = SwitchSchedulerRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchSchedulerRule")
        .required(&["RuleName", "RuleType", "SwitchData"]);
}

/// Response to [`SwitchSchedulerRuleRequest`].
pub type SwitchSchedulerRuleResponse = alicloud_runtime::EmptyResponse;
