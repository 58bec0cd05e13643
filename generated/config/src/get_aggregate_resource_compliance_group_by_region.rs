// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceComplianceGroupByRegion`, from `config/GetAggregateResourceComplianceGroupByRegion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregateResourceComplianceGroupByRegionComplianceResult, Compliance, ComplianceResultList};

/// Counts evaluation results of rules in an account group, grouped by region of the resources.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceComplianceGroupByRegionRequest::new()
///     .aggregator_id("...");
/// let reply = client.get_aggregate_resource_compliance_group_by_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceComplianceGroupByRegionRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl GetAggregateResourceComplianceGroupByRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleIds`.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateResourceComplianceGroupByRegionRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateResourceComplianceGroupByRegionRequest {
    type Response = GetAggregateResourceComplianceGroupByRegionResponse;
    type Error = GetAggregateResourceComplianceGroupByRegionError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateResourceComplianceGroupByRegion",
        )
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceComplianceGroupByRegionError] = &[
        GetAggregateResourceComplianceGroupByRegionError::InvalidAggregatorIdValue,
        GetAggregateResourceComplianceGroupByRegionError::AccountNotExisted,
        GetAggregateResourceComplianceGroupByRegionError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateResourceComplianceGroupByRegionRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceComplianceGroupByRegionResponse {
    /// Result of the step or check named compliance.
    pub compliance_result: Option<
        AggregateResourceComplianceGroupByRegionComplianceResult,
    >,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E3A847A-5D40-54A1-A2CE-77A87823ED07`.
    pub request_id: Option<String>,
}

response! {
    GetAggregateResourceComplianceGroupByRegionResponse {
        "ComplianceResult" => compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetAggregateResourceComplianceGroupByRegionRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceComplianceGroupByRegionError = super::DocumentedError;
