// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateConfigRuleComplianceByPack`, from `config/GetAggregateConfigRuleComplianceByPack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceType, ConfigRuleComplianceResult, ConfigRuleCompliances};

/// Shows compliance for each rule in one compliance package of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateConfigRuleComplianceByPackRequest::new()
///     .compliance_pack_id("cp-541e626622af0087****")
///     .aggregator_id("ca-04b3fd170e340007****");
/// let reply = client.get_aggregate_config_rule_compliance_by_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateConfigRuleComplianceByPackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-04b3fd170e340007****`.
    pub aggregator_id: Option<String>,
}

impl GetAggregateConfigRuleComplianceByPackRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateConfigRuleComplianceByPackRequest {
        "CompliancePackId" => compliance_pack_id: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateConfigRuleComplianceByPackRequest {
    type Response = GetAggregateConfigRuleComplianceByPackResponse;
    type Error = GetAggregateConfigRuleComplianceByPackError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateConfigRuleComplianceByPack",
        )
        .method("GET")
        .required(&["CompliancePackId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateConfigRuleComplianceByPackError] = &[
        GetAggregateConfigRuleComplianceByPackError::InvalidCompliancePackIdValue,
        GetAggregateConfigRuleComplianceByPackError::InvalidAggregatorIdValue,
        GetAggregateConfigRuleComplianceByPackError::AccountNotExisted,
        GetAggregateConfigRuleComplianceByPackError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateConfigRuleComplianceByPackRequest`].
#[non_exhaustive]
pub struct GetAggregateConfigRuleComplianceByPackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6B0C0A8-3245-48F1-AEAB-BC1A446E99D0`.
    pub request_id: Option<String>,
    /// Result of the step or check named config rule compliance.
    pub config_rule_compliance_result: Option<ConfigRuleComplianceResult>,
}

response! {
    GetAggregateConfigRuleComplianceByPackResponse {
        "RequestId" => request_id: value,
        "ConfigRuleComplianceResult" => config_rule_compliance_result: value,
    }
}

/// Errors that the documentation of [`GetAggregateConfigRuleComplianceByPackRequest`] names.
///
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateConfigRuleComplianceByPackError = super::DocumentedError;
