// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceComplianceGroupByResourceType`, from `config/GetAggregateResourceComplianceGroupByResourceType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregateResourceComplianceGroupByResourceTypeComplianceResult, Compliance, ResponseComplianceResultList};

/// Counts evaluation results of rules in an account group, grouped by resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceComplianceGroupByResourceTypeRequest::new()
///     .aggregator_id("...");
/// let reply = client.get_aggregate_resource_compliance_group_by_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceComplianceGroupByResourceTypeRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl GetAggregateResourceComplianceGroupByResourceTypeRequest {
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
    GetAggregateResourceComplianceGroupByResourceTypeRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateResourceComplianceGroupByResourceTypeRequest {
    type Response = GetAggregateResourceComplianceGroupByResourceTypeResponse;
    type Error = GetAggregateResourceComplianceGroupByResourceTypeError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateResourceComplianceGroupByResourceType",
        )
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceComplianceGroupByResourceTypeError] = &[
        GetAggregateResourceComplianceGroupByResourceTypeError::InvalidAggregatorIdValue,
        GetAggregateResourceComplianceGroupByResourceTypeError::AccountNotExisted,
        GetAggregateResourceComplianceGroupByResourceTypeError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateResourceComplianceGroupByResourceTypeRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceComplianceGroupByResourceTypeResponse {
    /// Result of the step or check named compliance.
    pub compliance_result: Option<
        AggregateResourceComplianceGroupByResourceTypeComplianceResult,
    >,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CE6AEE1-B3D8-530A-9302-6606B20503BB`.
    pub request_id: Option<String>,
}

response! {
    GetAggregateResourceComplianceGroupByResourceTypeResponse {
        "ComplianceResult" => compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetAggregateResourceComplianceGroupByResourceTypeRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceComplianceGroupByResourceTypeError = super::DocumentedError;
