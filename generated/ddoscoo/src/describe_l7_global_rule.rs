// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeL7GlobalRule`, from `ddoscoo/DescribeL7GlobalRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules of a domain's global mitigation policy with their actions.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeL7GlobalRuleRequest::new()
///     .domain("example.com");
/// let reply = client.describe_l7_global_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeL7GlobalRuleRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
}

impl DescribeL7GlobalRuleRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeL7GlobalRuleRequest {
        "Domain" => domain: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeL7GlobalRuleRequest {
    type Response = DescribeL7GlobalRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeL7GlobalRule")
        .required(&["Domain"])
        .read_only();
}

/// Response to [`DescribeL7GlobalRuleRequest`].
#[non_exhaustive]
pub struct DescribeL7GlobalRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Rules that apply to the global, one entry each.
    pub global_rules: Vec<GlobalRule>,
}

response! {
    DescribeL7GlobalRuleResponse {
        "RequestId" => request_id: value,
        "GlobalRules" => global_rules: list(""),
    }
}

/// Rules that apply to the global, one entry each.
#[non_exhaustive]
pub struct GlobalRule {
    /// What is done, or is to be done, with the item. Example: `watch`.
    pub action: Option<String>,
    /// What the rule does unless told otherwise. Example: `watch`.
    pub action_default: Option<String>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enabled: Option<i64>,
    /// ID of the rule that the call or the item is about. Example: `global_1`.
    pub rule_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the rule was given. Example: `text`.
    pub rule_name: Option<String>,
}

response! {
    GlobalRule {
        "Action" => action: value,
        "ActionDefault" => action_default: value,
        "Enabled" => enabled: value,
        "RuleId" => rule_id: value,
        "Description" => description: value,
        "RuleName" => rule_name: value,
    }
}
