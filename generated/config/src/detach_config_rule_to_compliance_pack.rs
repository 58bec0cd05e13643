// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachConfigRuleToCompliancePack`, from `config/DetachConfigRuleToCompliancePack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Takes rules of the current account out of a compliance package.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DetachConfigRuleToCompliancePackRequest::new()
///     .config_rule_ids("...")
///     .compliance_pack_id("...");
/// let reply = client.detach_config_rule_to_compliance_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachConfigRuleToCompliancePackRequest {
    /// **Required.** IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl DetachConfigRuleToCompliancePackRequest {
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
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
}

request! {
    DetachConfigRuleToCompliancePackRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for DetachConfigRuleToCompliancePackRequest {
    type Response = DetachConfigRuleToCompliancePackResponse;
    type Error = DetachConfigRuleToCompliancePackError;
    const INFO: OperationInfo = super::operation("DetachConfigRuleToCompliancePack")
        .required(&["ConfigRuleIds", "CompliancePackId"]);
    const ERRORS: &'static [DetachConfigRuleToCompliancePackError] = &[
        DetachConfigRuleToCompliancePackError::NoPermission,
        DetachConfigRuleToCompliancePackError::InvalidConfigRuleIdsSizeExceed,
        DetachConfigRuleToCompliancePackError::AccountNotExisted,
        DetachConfigRuleToCompliancePackError::ServiceUnavailable,
    ];
}

/// Response to [`DetachConfigRuleToCompliancePackRequest`].
#[non_exhaustive]
pub struct DetachConfigRuleToCompliancePackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AC7AED1-172F-42AE-9C12-295BC2ADB12A`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    DetachConfigRuleToCompliancePackResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`DetachConfigRuleToCompliancePackRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DetachConfigRuleToCompliancePackError = super::DocumentedError;
