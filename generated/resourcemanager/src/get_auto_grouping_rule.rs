// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoGroupingRule`, from `resourcemanager/GetAutoGroupingRule.md`.

use alicloud_runtime::codegen::*;

/// Returns one rule that sorts resources into resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetAutoGroupingRuleRequest::new()
///     .rule_id("...");
/// let reply = client.get_auto_grouping_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoGroupingRuleRequest {
    /// **Required.** ID of a rule that sorts resources into groups by itself, as
    /// [`CreateAutoGroupingRule`](super::Client::create_auto_grouping_rule) returned it.
    pub rule_id: Option<String>,
}

impl GetAutoGroupingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    GetAutoGroupingRuleRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetAutoGroupingRuleRequest {
    type Response = GetAutoGroupingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAutoGroupingRule")
        .required(&["RuleId"])
        .read_only();
}

/// Response to [`GetAutoGroupingRuleRequest`], which the documentation does not describe.
pub type GetAutoGroupingRuleResponse = alicloud_runtime::UndocumentedResponse;
