// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFirewallRules`, from `polardb/DeleteFirewallRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes firewall rules for SQL statements, which are no longer checked against them.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteFirewallRulesRequest::new()
///     .db_cluster_id("...")
///     .rule_name_list("...");
/// let reply = client.delete_firewall_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFirewallRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
}

impl DeleteFirewallRulesRequest {
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
    /// Sets `RuleNameList`, which is required.
    pub fn rule_name_list(mut self, value: impl Into<String>) -> Self {
        self.rule_name_list = Some(value.into());
        self
    }
}

request! {
    DeleteFirewallRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleNameList" => rule_name_list: query,
    }
}

impl Operation for DeleteFirewallRulesRequest {
    type Response = DeleteFirewallRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteFirewallRules")
        .required(&["DBClusterId", "RuleNameList"]);
}

/// Response to [`DeleteFirewallRulesRequest`], which the documentation does not describe.
pub type DeleteFirewallRulesResponse = alicloud_runtime::UndocumentedResponse;
