// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSQLRateLimitingRules`, from `polardb/AddSQLRateLimitingRules.md`.

use alicloud_runtime::codegen::*;

/// Adds a named SQL throttling rule to a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::AddSQLRateLimitingRulesRequest::new()
///     .db_cluster_id("...")
///     .rule_name("...")
///     .rule_config("...");
/// let reply = client.add_sql_rate_limiting_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSQLRateLimitingRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which rule is meant; unique in the cluster.
    pub rule_name: Option<String>,
    /// **Required.** Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
}

impl AddSQLRateLimitingRulesRequest {
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
    AddSQLRateLimitingRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleName" => rule_name: query,
        "RuleConfig" => rule_config: query,
    }
}

impl Operation for AddSQLRateLimitingRulesRequest {
    type Response = AddSQLRateLimitingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddSQLRateLimitingRules")
        .required(&["DBClusterId", "RuleName", "RuleConfig"]);
}

/// Response to [`AddSQLRateLimitingRulesRequest`], which the documentation does not describe.
pub type AddSQLRateLimitingRulesResponse = alicloud_runtime::UndocumentedResponse;
