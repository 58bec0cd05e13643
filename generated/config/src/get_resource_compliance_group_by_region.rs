// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceComplianceGroupByRegion`, from `config/GetResourceComplianceGroupByRegion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregateResourceComplianceGroupByRegionComplianceResult, Compliance, ComplianceResultList};

/// Counts evaluation results of rules in the current account, grouped by region of the resources.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetResourceComplianceGroupByRegionRequest::new()
///     .config_rule_ids("...");
/// let reply = client.get_resource_compliance_group_by_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceComplianceGroupByRegionRequest {
    /// **Required.** IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
}

impl GetResourceComplianceGroupByRegionRequest {
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
    GetResourceComplianceGroupByRegionRequest {
        "ConfigRuleIds" => config_rule_ids: query,
    }
}

impl Operation for GetResourceComplianceGroupByRegionRequest {
    type Response = GetResourceComplianceGroupByRegionResponse;
    type Error = GetResourceComplianceGroupByRegionError;
    const INFO: OperationInfo = super::operation("GetResourceComplianceGroupByRegion")
        .required(&["ConfigRuleIds"])
        .read_only();
    const ERRORS: &'static [GetResourceComplianceGroupByRegionError] = &[
        GetResourceComplianceGroupByRegionError::InvalidAggregatorIdValue,
        GetResourceComplianceGroupByRegionError::AccountNotExisted,
        GetResourceComplianceGroupByRegionError::ServiceUnavailable,
    ];
}

/// Response to [`GetResourceComplianceGroupByRegionRequest`].
#[non_exhaustive]
pub struct GetResourceComplianceGroupByRegionResponse {
    /// Result of the step or check named compliance.
    pub compliance_result: Option<
        AggregateResourceComplianceGroupByRegionComplianceResult,
    >,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FDF8006-34A0-5334-8C79-48F64EAB34F1`.
    pub request_id: Option<String>,
}

response! {
    GetResourceComplianceGroupByRegionResponse {
        "ComplianceResult" => compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetResourceComplianceGroupByRegionRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetResourceComplianceGroupByRegionError = super::DocumentedError;
