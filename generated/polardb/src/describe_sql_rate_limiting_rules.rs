// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLRateLimitingRules`, from `polardb/DescribeSQLRateLimitingRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the SQL throttling rules of a PolarDB cluster, or only the named ones.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeSQLRateLimitingRulesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_sql_rate_limiting_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLRateLimitingRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeSQLRateLimitingRulesRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeSQLRateLimitingRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleNameList" => rule_name_list: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeSQLRateLimitingRulesRequest {
    type Response = DescribeSQLRateLimitingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSQLRateLimitingRules")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeSQLRateLimitingRulesRequest`], which the documentation does not describe.
pub type DescribeSQLRateLimitingRulesResponse = alicloud_runtime::UndocumentedResponse;
