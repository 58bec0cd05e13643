// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigL7GlobalRule`, from `ddoscoo/ConfigL7GlobalRule.md`.

use alicloud_runtime::codegen::*;

/// Configures the rules of a domain's global mitigation policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigL7GlobalRuleRequest::new()
///     .domain("example.com")
///     .rule_attr("text");
/// let reply = client.config_l7_global_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigL7GlobalRuleRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// **Required.** Rules with what they do, as JSON. Example: `text`.
    pub rule_attr: Option<String>,
}

impl ConfigL7GlobalRuleRequest {
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
    /// Sets `RuleAttr`, which is required.
    pub fn rule_attr(mut self, value: impl Into<String>) -> Self {
        self.rule_attr = Some(value.into());
        self
    }
}

request! {
    ConfigL7GlobalRuleRequest {
        "Domain" => domain: query,
        "RuleAttr" => rule_attr: query,
    }
}

impl Operation for ConfigL7GlobalRuleRequest {
    type Response = ConfigL7GlobalRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigL7GlobalRule")
        .required(&["Domain", "RuleAttr"]);
}

/// Response to [`ConfigL7GlobalRuleRequest`].
pub type ConfigL7GlobalRuleResponse = alicloud_runtime::EmptyResponse;
