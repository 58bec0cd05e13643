// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchModifyDcdnWafRules`, from `dcdn/BatchModifyDcdnWafRules.md`.

use alicloud_runtime::codegen::*;

/// Changes several WAF rules at once; only those of bot management can be changed so.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchModifyDcdnWafRulesRequest::new()
///     .policy_id(1)
///     .rule_configs("...");
/// let reply = client.batch_modify_dcdn_waf_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchModifyDcdnWafRulesRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// **Required.** Settings of each rule, one entry each.
    pub rule_configs: Option<String>,
}

impl BatchModifyDcdnWafRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `RuleConfigs`, which is required.
    pub fn rule_configs(mut self, value: impl Into<String>) -> Self {
        self.rule_configs = Some(value.into());
        self
    }
}

request! {
    BatchModifyDcdnWafRulesRequest {
        "PolicyId" => policy_id: form,
        "RuleConfigs" => rule_configs: form,
    }
}

impl Operation for BatchModifyDcdnWafRulesRequest {
    type Response = BatchModifyDcdnWafRulesResponse;
    type Error = BatchModifyDcdnWafRulesError;
    const INFO: OperationInfo = super::operation("BatchModifyDcdnWafRules")
        .required(&["PolicyId", "RuleConfigs"]);
    const ERRORS: &'static [BatchModifyDcdnWafRulesError] = &[
        BatchModifyDcdnWafRulesError::InvalidParameter2,
        BatchModifyDcdnWafRulesError::PolicyNotExist,
        BatchModifyDcdnWafRulesError::RuleNotExist,
        BatchModifyDcdnWafRulesError::RuleConfigsMalformed,
        BatchModifyDcdnWafRulesError::RuleNameAlreadyExists,
        BatchModifyDcdnWafRulesError::RuleQuantityOverflow,
        BatchModifyDcdnWafRulesError::AnyNotSupport,
        BatchModifyDcdnWafRulesError::AnyOverQuota,
        BatchModifyDcdnWafRulesError::InternalError2,
    ];
}

/// Response to [`BatchModifyDcdnWafRulesRequest`].
pub type BatchModifyDcdnWafRulesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchModifyDcdnWafRulesRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`PolicyNotExist`](super::DocumentedError::PolicyNotExist)
/// - [`RuleNotExist`](super::DocumentedError::RuleNotExist)
/// - [`RuleConfigsMalformed`](super::DocumentedError::RuleConfigsMalformed)
/// - [`RuleNameAlreadyExists`](super::DocumentedError::RuleNameAlreadyExists)
/// - [`RuleQuantityOverflow`](super::DocumentedError::RuleQuantityOverflow)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type BatchModifyDcdnWafRulesError = super::DocumentedError;
