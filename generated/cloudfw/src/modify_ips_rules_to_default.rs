// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpsRulesToDefault`, from `cloudfw/ModifyIpsRulesToDefault.md`.

use alicloud_runtime::codegen::*;

/// Returns intrusion prevention rules to their default actions for one firewall type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyIpsRulesToDefaultRequest::new()
///     .rule_type("...");
/// let reply = client.modify_ips_rules_to_default(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpsRulesToDefaultRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// The rules that are concerned.
    pub rules: Option<String>,
    /// Keeps attacks on these applications.
    pub attack_app: Option<String>,
    /// Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
}

impl ModifyIpsRulesToDefaultRequest {
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
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `AttackApp`.
    pub fn attack_app(mut self, value: impl Into<String>) -> Self {
        self.attack_app = Some(value.into());
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
}

request! {
    ModifyIpsRulesToDefaultRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "RuleType" => rule_type: query,
        "Rules" => rules: query,
        "AttackApp" => attack_app: query,
        "FirewallType" => firewall_type: query,
    }
}

impl Operation for ModifyIpsRulesToDefaultRequest {
    type Response = ModifyIpsRulesToDefaultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIpsRulesToDefault")
        .required(&["RuleType"]);
}

/// Response to [`ModifyIpsRulesToDefaultRequest`], which the documentation does not describe.
pub type ModifyIpsRulesToDefaultResponse = alicloud_runtime::UndocumentedResponse;
