// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallRules`, from `polardb/DescribeFirewallRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the SQL firewall rules of a PolarDB cluster, or only the named ones.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeFirewallRulesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_firewall_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFirewallRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
}

impl DescribeFirewallRulesRequest {
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
    /// Sets `RuleNameList`.
    pub fn rule_name_list(mut self, value: impl Into<String>) -> Self {
        self.rule_name_list = Some(value.into());
        self
    }
}

request! {
    DescribeFirewallRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleNameList" => rule_name_list: query,
    }
}

impl Operation for DescribeFirewallRulesRequest {
    type Response = DescribeFirewallRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFirewallRules")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeFirewallRulesRequest`], which the documentation does not describe.
pub type DescribeFirewallRulesResponse = alicloud_runtime::UndocumentedResponse;
