// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteDcdnWafRules`, from `dcdn/BatchDeleteDcdnWafRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes several WAF protection rules by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchDeleteDcdnWafRulesRequest::new()
///     .rule_ids("...");
/// let reply = client.batch_delete_dcdn_waf_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteDcdnWafRulesRequest {
    /// **Required.** IDs of the rules that the call is applied to.
    pub rule_ids: Option<String>,
}

impl BatchDeleteDcdnWafRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleIds`, which is required.
    pub fn rule_ids(mut self, value: impl Into<String>) -> Self {
        self.rule_ids = Some(value.into());
        self
    }
}

request! {
    BatchDeleteDcdnWafRulesRequest {
        "RuleIds" => rule_ids: form,
    }
}

impl Operation for BatchDeleteDcdnWafRulesRequest {
    type Response = BatchDeleteDcdnWafRulesResponse;
    type Error = BatchDeleteDcdnWafRulesError;
    const INFO: OperationInfo = super::operation("BatchDeleteDcdnWafRules")
        .required(&["RuleIds"]);
    const ERRORS: &'static [BatchDeleteDcdnWafRulesError] = &[
        BatchDeleteDcdnWafRulesError::InvalidParameter2,
        BatchDeleteDcdnWafRulesError::AnyNotSupport,
        BatchDeleteDcdnWafRulesError::AnyOverQuota,
        BatchDeleteDcdnWafRulesError::InternalError2,
    ];
}

/// Response to [`BatchDeleteDcdnWafRulesRequest`].
pub type BatchDeleteDcdnWafRulesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchDeleteDcdnWafRulesRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type BatchDeleteDcdnWafRulesError = super::DocumentedError;
