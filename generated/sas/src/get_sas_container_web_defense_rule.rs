// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSasContainerWebDefenseRule`, from `sas/GetSasContainerWebDefenseRule.md`.

use alicloud_runtime::codegen::*;

/// Reads one container tamper-proofing rule, found by rule ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSasContainerWebDefenseRuleRequest::new();
/// let reply = client.get_sas_container_web_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSasContainerWebDefenseRuleRequest {
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
}

impl GetSasContainerWebDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
}

request! {
    GetSasContainerWebDefenseRuleRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetSasContainerWebDefenseRuleRequest {
    type Response = GetSasContainerWebDefenseRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSasContainerWebDefenseRule")
        .read_only();
}

/// Response to [`GetSasContainerWebDefenseRuleRequest`], which the documentation does not describe.
pub type GetSasContainerWebDefenseRuleResponse = alicloud_runtime::UndocumentedResponse;
