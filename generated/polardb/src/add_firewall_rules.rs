// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFirewallRules`, from `polardb/AddFirewallRules.md`.

use alicloud_runtime::codegen::*;

/// Adds an SQL firewall rule with its configuration to a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::AddFirewallRulesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.add_firewall_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFirewallRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which rule is meant; unique in the cluster.
    pub rule_name: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl AddFirewallRulesRequest {
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
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleConfig`.
    pub fn rule_config(mut self, value: impl Into<String>) -> Self {
        self.rule_config = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    AddFirewallRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleName" => rule_name: query,
        "RuleConfig" => rule_config: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for AddFirewallRulesRequest {
    type Response = AddFirewallRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddFirewallRules")
        .required(&["DBClusterId"]);
}

/// Response to [`AddFirewallRulesRequest`], which the documentation does not describe.
pub type AddFirewallRulesResponse = alicloud_runtime::UndocumentedResponse;
