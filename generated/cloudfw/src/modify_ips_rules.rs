// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpsRules`, from `cloudfw/ModifyIpsRules.md`.

use alicloud_runtime::codegen::*;

/// Changes the action of intrusion prevention rules for one firewall type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyIpsRulesRequest::new()
///     .rule_type("...")
///     .rule_action("...")
///     .rules("...");
/// let reply = client.modify_ips_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpsRulesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// **Required.** What is done, or is to be done, about the rule.
    pub rule_action: Option<String>,
    /// **Required.** The rules that are concerned.
    pub rules: Option<String>,
    /// Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
}

impl ModifyIpsRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RuleType`, which is required.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `RuleAction`, which is required.
    pub fn rule_action(mut self, value: impl Into<String>) -> Self {
        self.rule_action = Some(value.into());
        self
    }
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
}

request! {
    ModifyIpsRulesRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "RuleType" => rule_type: query,
        "RuleAction" => rule_action: query,
        "Rules" => rules: query,
        "FirewallType" => firewall_type: query,
    }
}

impl Operation for ModifyIpsRulesRequest {
    type Response = ModifyIpsRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIpsRules")
        .required(&["RuleType", "RuleAction", "Rules"]);
}

/// Response to [`ModifyIpsRulesRequest`], which the documentation does not describe.
pub type ModifyIpsRulesResponse = alicloud_runtime::UndocumentedResponse;
