// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSQLRateLimitingRules`, from `polardb/EnableSQLRateLimitingRules.md`.

use alicloud_runtime::codegen::*;

/// Switches the named SQL throttling rules of a cluster on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::EnableSQLRateLimitingRulesRequest::new()
///     .db_cluster_id("...")
///     .rule_name_list("...")
///     .enable(true);
/// let reply = client.enable_sql_rate_limiting_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSQLRateLimitingRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enable: Option<bool>,
}

impl EnableSQLRateLimitingRulesRequest {
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
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    EnableSQLRateLimitingRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleNameList" => rule_name_list: query,
        "Enable" => enable: query,
    }
}

impl Operation for EnableSQLRateLimitingRulesRequest {
    type Response = EnableSQLRateLimitingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableSQLRateLimitingRules")
        .required(&["DBClusterId", "RuleNameList", "Enable"]);
}

/// Response to [`EnableSQLRateLimitingRulesRequest`], which the documentation does not describe.
pub type EnableSQLRateLimitingRulesResponse = alicloud_runtime::UndocumentedResponse;
