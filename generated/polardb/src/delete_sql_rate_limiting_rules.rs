// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSQLRateLimitingRules`, from `polardb/DeleteSQLRateLimitingRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes throttling rules for SQL statements, which then run without that limit.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteSQLRateLimitingRulesRequest::new()
///     .db_cluster_id("...")
///     .rule_name_list("...");
/// let reply = client.delete_sql_rate_limiting_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSQLRateLimitingRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
}

impl DeleteSQLRateLimitingRulesRequest {
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
    DeleteSQLRateLimitingRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleNameList" => rule_name_list: query,
    }
}

impl Operation for DeleteSQLRateLimitingRulesRequest {
    type Response = DeleteSQLRateLimitingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSQLRateLimitingRules")
        .required(&["DBClusterId", "RuleNameList"]);
}

/// Response to [`DeleteSQLRateLimitingRulesRequest`], which the documentation does not describe.
pub type DeleteSQLRateLimitingRulesResponse = alicloud_runtime::UndocumentedResponse;
