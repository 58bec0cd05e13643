// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFirewallRules`, from `polardb/ModifyFirewallRules.md`.

use alicloud_runtime::codegen::*;

/// Changes the configuration of an SQL firewall rule in a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyFirewallRulesRequest::new()
///     .db_cluster_id("...")
///     .rule_name("...")
///     .rule_config("...");
/// let reply = client.modify_firewall_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFirewallRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which rule is meant; unique in the cluster.
    pub rule_name: Option<String>,
    /// **Required.** Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
}

impl ModifyFirewallRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleConfig`, which is required.
    pub fn rule_config(mut self, value: impl Into<String>) -> Self {
        self.rule_config = Some(value.into());
        self
    }
}

request! {
    ModifyFirewallRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleName" => rule_name: query,
        "RuleConfig" => rule_config: query,
    }
}

impl Operation for ModifyFirewallRulesRequest {
    type Response = ModifyFirewallRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyFirewallRules")
        .required(&["DBClusterId", "RuleName", "RuleConfig"]);
}

/// Response to [`ModifyFirewallRulesRequest`], which the documentation does not describe.
pub type ModifyFirewallRulesResponse = alicloud_runtime::UndocumentedResponse;
