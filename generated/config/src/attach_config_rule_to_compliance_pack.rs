// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachConfigRuleToCompliancePack`, from `config/AttachConfigRuleToCompliancePack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateRuleItem, OperateRuleResult};

/// Adds existing rules of the current account to a compliance package.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::AttachConfigRuleToCompliancePackRequest::new()
///     .config_rule_ids("...")
///     .compliance_pack_id("...");
/// let reply = client.attach_config_rule_to_compliance_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachConfigRuleToCompliancePackRequest {
    /// **Required.** IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
}

impl AttachConfigRuleToCompliancePackRequest {
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
    AttachConfigRuleToCompliancePackRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for AttachConfigRuleToCompliancePackRequest {
    type Response = AttachConfigRuleToCompliancePackResponse;
    type Error = AttachConfigRuleToCompliancePackError;
    const INFO: OperationInfo = super::operation("AttachConfigRuleToCompliancePack")
        .required(&["ConfigRuleIds", "CompliancePackId"]);
    const ERRORS: &'static [AttachConfigRuleToCompliancePackError] = &[
        AttachConfigRuleToCompliancePackError::NoPermission,
        AttachConfigRuleToCompliancePackError::InvalidConfigRuleIdsSizeExceed,
        AttachConfigRuleToCompliancePackError::AccountNotExisted,
        AttachConfigRuleToCompliancePackError::ServiceUnavailable,
    ];
}

/// Response to [`AttachConfigRuleToCompliancePackRequest`].
#[non_exhaustive]
pub struct AttachConfigRuleToCompliancePackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB12A`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate rule.
    pub operate_rule_result: Option<OperateRuleResult>,
}

response! {
    AttachConfigRuleToCompliancePackResponse {
        "RequestId" => request_id: value,
        "OperateRuleResult" => operate_rule_result: value,
    }
}

/// Errors that the documentation of [`AttachConfigRuleToCompliancePackRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidConfigRuleIdsSizeExceed`](super::DocumentedError::InvalidConfigRuleIdsSizeExceed)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type AttachConfigRuleToCompliancePackError = super::DocumentedError;
