// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoTagRules`, from `sas/DeleteAutoTagRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes rules by which assets get tags automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteAutoTagRulesRequest::new()
///     .rule_id_list("...");
/// let reply = client.delete_auto_tag_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoTagRulesRequest {
    /// **Required.** IDs of the rules to work on or to narrow the list down to.
    pub rule_id_list: Option<String>,
}

impl DeleteAutoTagRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleIdList`, which is required.
    pub fn rule_id_list(mut self, value: impl Into<String>) -> Self {
        self.rule_id_list = Some(value.into());
        self
    }
}

request! {
    DeleteAutoTagRulesRequest {
        "RuleIdList" => rule_id_list: query,
    }
}

impl Operation for DeleteAutoTagRulesRequest {
    type Response = DeleteAutoTagRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAutoTagRules")
        .required(&["RuleIdList"]);
}

/// Response to [`DeleteAutoTagRulesRequest`], which the documentation does not describe.
pub type DeleteAutoTagRulesResponse = alicloud_runtime::UndocumentedResponse;
