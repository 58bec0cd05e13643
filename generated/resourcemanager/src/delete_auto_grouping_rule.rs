// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoGroupingRule`, from `resourcemanager/DeleteAutoGroupingRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule that sorts resources into resource groups automatically; resources stay where
/// they are.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeleteAutoGroupingRuleRequest::new()
///     .rule_id("...");
/// let reply = client.delete_auto_grouping_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoGroupingRuleRequest {
    /// **Required.** ID of a rule that sorts resources into groups by itself, as
    /// [`CreateAutoGroupingRule`](super::Client::create_auto_grouping_rule) returned it.
    pub rule_id: Option<String>,
}

impl DeleteAutoGroupingRuleRequest {
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
    DeleteAutoGroupingRuleRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteAutoGroupingRuleRequest {
    type Response = DeleteAutoGroupingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAutoGroupingRule")
        .required(&["RuleId"]);
}

/// Response to [`DeleteAutoGroupingRuleRequest`], which the documentation does not describe.
pub type DeleteAutoGroupingRuleResponse = alicloud_runtime::UndocumentedResponse;
