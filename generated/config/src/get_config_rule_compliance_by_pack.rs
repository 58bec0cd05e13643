// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConfigRuleComplianceByPack`, from `config/GetConfigRuleComplianceByPack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceType, ConfigRuleComplianceResult, ConfigRuleCompliances};

/// Shows compliance for each rule in one compliance package of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetConfigRuleComplianceByPackRequest::new()
///     .compliance_pack_id("cp-541e626622af0087****");
/// let reply = client.get_config_rule_compliance_by_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConfigRuleComplianceByPackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_id: Option<String>,
}

impl GetConfigRuleComplianceByPackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
}

request! {
    GetConfigRuleComplianceByPackRequest {
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for GetConfigRuleComplianceByPackRequest {
    type Response = GetConfigRuleComplianceByPackResponse;
    type Error = GetConfigRuleComplianceByPackError;
    const INFO: OperationInfo = super::operation("GetConfigRuleComplianceByPack")
        .method("GET")
        .required(&["CompliancePackId"])
        .read_only();
    const ERRORS: &'static [GetConfigRuleComplianceByPackError] = &[
        GetConfigRuleComplianceByPackError::InvalidCompliancePackIdValue,
        GetConfigRuleComplianceByPackError::AccountNotExisted,
        GetConfigRuleComplianceByPackError::ServiceUnavailable,
    ];
}

/// Response to [`GetConfigRuleComplianceByPackRequest`].
#[non_exhaustive]
pub struct GetConfigRuleComplianceByPackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named config rule compliance.
    pub config_rule_compliance_result: Option<ConfigRuleComplianceResult>,
}

response! {
    GetConfigRuleComplianceByPackResponse {
        "RequestId" => request_id: value,
        "ConfigRuleComplianceResult" => config_rule_compliance_result: value,
    }
}

/// Errors that the documentation of [`GetConfigRuleComplianceByPackRequest`] names.
///
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetConfigRuleComplianceByPackError = super::DocumentedError;
