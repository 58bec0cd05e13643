// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAutoGroupingRules`, from `resourcemanager/ListAutoGroupingRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleType};

/// Lists the rules that sort resources into resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListAutoGroupingRulesRequest::new();
/// let reply = client.list_auto_grouping_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAutoGroupingRulesRequest {
    /// ID of a rule that sorts resources into groups by itself, as
    /// [`CreateAutoGroupingRule`](super::Client::create_auto_grouping_rule) returned it.
    pub rule_id: Option<String>,
    /// Label of the rule that sorts resources into groups.
    pub rule_name: Option<String>,
    /// Whether the rule moves resources along with another one or sorts them by conditions.
    pub rule_type: Option<Open<RuleType>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 50.
    pub max_results: Option<i32>,
}

impl ListAutoGroupingRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<Open<RuleType>>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListAutoGroupingRulesRequest {
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "RuleType" => rule_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListAutoGroupingRulesRequest {
    type Response = ListAutoGroupingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAutoGroupingRules").read_only();
}

/// Response to [`ListAutoGroupingRulesRequest`], which the documentation does not describe.
pub type ListAutoGroupingRulesResponse = alicloud_runtime::UndocumentedResponse;
