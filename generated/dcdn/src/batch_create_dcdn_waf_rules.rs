// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchCreateDcdnWafRules`, from `dcdn/BatchCreateDcdnWafRules.md`.

use alicloud_runtime::codegen::*;

/// Adds several WAF rules to a protection policy with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchCreateDcdnWafRulesRequest::new()
///     .policy_id(1)
///     .rule_configs("...");
/// let reply = client.batch_create_dcdn_waf_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchCreateDcdnWafRulesRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// **Required.** Settings of each rule, one entry each.
    pub rule_configs: Option<String>,
}

impl BatchCreateDcdnWafRulesRequest {
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
    BatchCreateDcdnWafRulesRequest {
        "PolicyId" => policy_id: form,
        "RuleConfigs" => rule_configs: form,
    }
}

impl Operation for BatchCreateDcdnWafRulesRequest {
    type Response = BatchCreateDcdnWafRulesResponse;
    type Error = BatchCreateDcdnWafRulesError;
    const INFO: OperationInfo = super::operation("BatchCreateDcdnWafRules")
        .required(&["PolicyId", "RuleConfigs"]);
    const ERRORS: &'static [BatchCreateDcdnWafRulesError] = &[
        BatchCreateDcdnWafRulesError::InvalidParameter2,
        BatchCreateDcdnWafRulesError::PolicyNotExist,
        BatchCreateDcdnWafRulesError::RuleConfigsMalformed,
        BatchCreateDcdnWafRulesError::RuleNameAlreadyExists,
        BatchCreateDcdnWafRulesError::RuleQuantityOverflow,
        BatchCreateDcdnWafRulesError::AnyNotSupport,
        BatchCreateDcdnWafRulesError::AnyOverQuota,
        BatchCreateDcdnWafRulesError::InternalError2,
    ];
}

/// Response to [`BatchCreateDcdnWafRulesRequest`].
#[non_exhaustive]
pub struct BatchCreateDcdnWafRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1A380B-09F0-41BB-280B-72F8FD6DA2FE`.
    pub request_id: Option<String>,
    /// IDs of the rules that were found or are concerned.
    pub rule_ids: Vec<String>,
}

response! {
    BatchCreateDcdnWafRulesResponse {
        "RequestId" => request_id: value,
        "RuleIds" => rule_ids: list("RuleId"),
    }
}

/// Errors that the documentation of [`BatchCreateDcdnWafRulesRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`PolicyNotExist`](super::DocumentedError::PolicyNotExist)
/// - [`RuleConfigsMalformed`](super::DocumentedError::RuleConfigsMalformed)
/// - [`RuleNameAlreadyExists`](super::DocumentedError::RuleNameAlreadyExists)
/// - [`RuleQuantityOverflow`](super::DocumentedError::RuleQuantityOverflow)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type BatchCreateDcdnWafRulesError = super::DocumentedError;
