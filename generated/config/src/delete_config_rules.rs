// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConfigRules`, from `config/DeleteConfigRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Deletes rules; resources are no longer checked by them, and their results are gone.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteConfigRulesRequest::new()
///     .config_rule_ids("...");
/// let reply = client.delete_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConfigRulesRequest {
    /// **Required.** IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
}

impl DeleteConfigRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleIds`, which is required.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
}

request! {
    DeleteConfigRulesRequest {
        "ConfigRuleIds" => config_rule_ids: query,
    }
}

impl Operation for DeleteConfigRulesRequest {
    type Response = DeleteConfigRulesResponse;
    type Error = DeleteConfigRulesError;
    const INFO: OperationInfo = super::operation("DeleteConfigRules")
        .required(&["ConfigRuleIds"]);
    const ERRORS: &'static [DeleteConfigRulesError] = &[
        DeleteConfigRulesError::NoPermission,
        DeleteConfigRulesError::ConfigRuleCanNotDelete,
        DeleteConfigRulesError::InvalidConfigRuleIdsSizeExceed,
        DeleteConfigRulesError::AccountNotExisted,
        DeleteConfigRulesError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteConfigRulesRequest`].
#[non_exhaustive]
pub struct DeleteConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6721BBD3-F2A6-5349-9051-EE0111036D3F`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    DeleteConfigRulesResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`DeleteConfigRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ConfigRuleCanNotDelete`](super::DocumentedError::ConfigRuleCanNotDelete)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteConfigRulesError = super::DocumentedError;
