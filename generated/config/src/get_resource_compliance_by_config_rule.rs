// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceComplianceByConfigRule`, from `config/GetResourceComplianceByConfigRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceResult, ComplianceType, Compliances};

/// Counts resources of the current account by compliance with given rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetResourceComplianceByConfigRuleRequest::new()
///     .config_rule_id("cr-d369626622af008e****");
/// let reply = client.get_resource_compliance_by_config_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceComplianceByConfigRuleRequest {
    /// Which kind of compliance it is or is to be.
    /// Here: `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`.
    /// Example: `COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// **Required.** ID of the config rule that the call is about. Example: `cr-d369626622af008e****`.
    pub config_rule_id: Option<String>,
}

impl GetResourceComplianceByConfigRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComplianceType`.
    pub fn compliance_type(mut self, value: impl Into<Open<ComplianceType>>) -> Self {
        self.compliance_type = Some(value.into());
        self
    }
    /// Sets `ConfigRuleId`, which is required.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
}

request! {
    GetResourceComplianceByConfigRuleRequest {
        "ComplianceType" => compliance_type: query,
        "ConfigRuleId" => config_rule_id: query,
    }
}

impl Operation for GetResourceComplianceByConfigRuleRequest {
    type Response = GetResourceComplianceByConfigRuleResponse;
    type Error = GetResourceComplianceByConfigRuleError;
    const INFO: OperationInfo = super::operation("GetResourceComplianceByConfigRule")
        .method("GET")
        .required(&["ConfigRuleId"])
        .read_only();
    const ERRORS: &'static [GetResourceComplianceByConfigRuleError] = &[
        GetResourceComplianceByConfigRuleError::AccountNotExisted,
        GetResourceComplianceByConfigRuleError::ServiceUnavailable,
    ];
}

/// Response to [`GetResourceComplianceByConfigRuleRequest`].
#[non_exhaustive]
pub struct GetResourceComplianceByConfigRuleResponse {
    /// Result of the step or check named compliance.
    pub compliance_result: Option<ComplianceResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23306AB1-34E0-468F-BD7B-68D8AEAB753d`.
    pub request_id: Option<String>,
}

response! {
    GetResourceComplianceByConfigRuleResponse {
        "ComplianceResult" => compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetResourceComplianceByConfigRuleRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetResourceComplianceByConfigRuleError = super::DocumentedError;
