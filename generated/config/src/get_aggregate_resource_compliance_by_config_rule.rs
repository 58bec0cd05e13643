// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceComplianceByConfigRule`, from `config/GetAggregateResourceComplianceByConfigRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceResult, ComplianceType, Compliances};

/// Counts resources of an account group by compliance with given rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceComplianceByConfigRuleRequest::new()
///     .config_rule_id("cr-d369626622af008e****")
///     .aggregator_id("ca-a4e5626622af0079****");
/// let reply = client.get_aggregate_resource_compliance_by_config_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceComplianceByConfigRuleRequest {
    /// Which kind of compliance it is or is to be. Example: `COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// **Required.** ID of the config rule that the call is about. Example: `cr-d369626622af008e****`.
    pub config_rule_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-a4e5626622af0079****`.
    pub aggregator_id: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
}

impl GetAggregateResourceComplianceByConfigRuleRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `ResourceAccountId`.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
}

request! {
    GetAggregateResourceComplianceByConfigRuleRequest {
        "ComplianceType" => compliance_type: query,
        "ConfigRuleId" => config_rule_id: query,
        "AggregatorId" => aggregator_id: query,
        "ResourceAccountId" => resource_account_id: query,
    }
}

impl Operation for GetAggregateResourceComplianceByConfigRuleRequest {
    type Response = GetAggregateResourceComplianceByConfigRuleResponse;
    type Error = GetAggregateResourceComplianceByConfigRuleError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateResourceComplianceByConfigRule",
        )
        .required(&["ConfigRuleId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceComplianceByConfigRuleError] = &[
        GetAggregateResourceComplianceByConfigRuleError::InvalidAggregatorIdValue,
        GetAggregateResourceComplianceByConfigRuleError::AccountNotExisted,
        GetAggregateResourceComplianceByConfigRuleError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateResourceComplianceByConfigRuleRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceComplianceByConfigRuleResponse {
    /// Result of the step or check named compliance.
    pub compliance_result: Option<ComplianceResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23306AB1-34E0-468F-BD7B-68D8AEAB754C`.
    pub request_id: Option<String>,
}

response! {
    GetAggregateResourceComplianceByConfigRuleResponse {
        "ComplianceResult" => compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetAggregateResourceComplianceByConfigRuleRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceComplianceByConfigRuleError = super::DocumentedError;
