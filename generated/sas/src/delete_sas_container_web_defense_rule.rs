// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSasContainerWebDefenseRule`, from `sas/DeleteSasContainerWebDefenseRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a tamper protection rule for containers; files it guarded can be changed again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteSasContainerWebDefenseRuleRequest::new()
///     .rule_id(1);
/// let reply = client.delete_sas_container_web_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSasContainerWebDefenseRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
}

impl DeleteSasContainerWebDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
}

request! {
    DeleteSasContainerWebDefenseRuleRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteSasContainerWebDefenseRuleRequest {
    type Response = DeleteSasContainerWebDefenseRuleResponse;
    type Error = DeleteSasContainerWebDefenseRuleError;
    const INFO: OperationInfo = super::operation("DeleteSasContainerWebDefenseRule")
        .required(&["RuleId"]);
    const ERRORS: &'static [DeleteSasContainerWebDefenseRuleError] = &[
        DeleteSasContainerWebDefenseRuleError::NoPermission,
        DeleteSasContainerWebDefenseRuleError::ServerError,
    ];
}

/// Response to [`DeleteSasContainerWebDefenseRuleRequest`].
pub type DeleteSasContainerWebDefenseRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSasContainerWebDefenseRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteSasContainerWebDefenseRuleError = super::DocumentedError;
