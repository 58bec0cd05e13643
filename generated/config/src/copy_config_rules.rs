// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyConfigRules`, from `config/CopyConfigRules.md`.

use alicloud_runtime::codegen::*;

/// Copies rules from one account group to others.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CopyConfigRulesRequest::new()
///     .src_config_rule_ids("...");
/// let reply = client.copy_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyConfigRulesRequest {
    /// **Required.** IDs of the src config rules to work on or to narrow the list down to.
    pub src_config_rule_ids: Option<String>,
    /// ID of the src aggregator that the call is about.
    pub src_aggregator_id: Option<String>,
    /// IDs of the des aggregators to work on or to narrow the list down to.
    pub des_aggregator_ids: Option<String>,
}

impl CopyConfigRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SrcConfigRuleIds`, which is required.
    pub fn src_config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.src_config_rule_ids = Some(value.into());
        self
    }
    /// Sets `SrcAggregatorId`.
    pub fn src_aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.src_aggregator_id = Some(value.into());
        self
    }
    /// Sets `DesAggregatorIds`.
    pub fn des_aggregator_ids(mut self, value: impl Into<String>) -> Self {
        self.des_aggregator_ids = Some(value.into());
        self
    }
}

request! {
    CopyConfigRulesRequest {
        "SrcConfigRuleIds" => src_config_rule_ids: query,
        "SrcAggregatorId" => src_aggregator_id: query,
        "DesAggregatorIds" => des_aggregator_ids: query,
    }
}

impl Operation for CopyConfigRulesRequest {
    type Response = CopyConfigRulesResponse;
    type Error = CopyConfigRulesError;
    const INFO: OperationInfo = super::operation("CopyConfigRules")
        .required(&["SrcConfigRuleIds"]);
    const ERRORS: &'static [CopyConfigRulesError] = &[
        CopyConfigRulesError::ConfigRuleCopyLimit,
    ];
}

/// Response to [`CopyConfigRulesRequest`].
#[non_exhaustive]
pub struct CopyConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BD81ECF-3194-5A6B-8719-9FC283167AD4`.
    pub request_id: Option<String>,
    /// Result of the step or check named copy rules. Example: `true`.
    pub copy_rules_result: Option<bool>,
}

response! {
    CopyConfigRulesResponse {
        "RequestId" => request_id: value,
        "CopyRulesResult" => copy_rules_result: value,
    }
}

/// Errors that the documentation of [`CopyConfigRulesRequest`] names.
///
/// - [`ConfigRuleCopyLimit`](super::DocumentedError::ConfigRuleCopyLimit)
pub type CopyConfigRulesError = super::DocumentedError;
