// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceComplianceGroupByResourceType`, from `config/GetResourceComplianceGroupByResourceType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregateResourceComplianceGroupByResourceTypeComplianceResult, Compliance, ResponseComplianceResultList};

/// Counts evaluation results of rules in the current account, grouped by resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetResourceComplianceGroupByResourceTypeRequest::new();
/// let reply = client.get_resource_compliance_group_by_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceComplianceGroupByResourceTypeRequest {
    /// IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
}

impl GetResourceComplianceGroupByResourceTypeRequest {
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
}

request! {
    GetResourceComplianceGroupByResourceTypeRequest {
        "ConfigRuleIds" => config_rule_ids: query,
    }
}

impl Operation for GetResourceComplianceGroupByResourceTypeRequest {
    type Response = GetResourceComplianceGroupByResourceTypeResponse;
    type Error = GetResourceComplianceGroupByResourceTypeError;
    const INFO: OperationInfo = super::operation(
            "GetResourceComplianceGroupByResourceType",
        )
        .read_only();
    const ERRORS: &'static [GetResourceComplianceGroupByResourceTypeError] = &[
        GetResourceComplianceGroupByResourceTypeError::InvalidAggregatorIdValue,
        GetResourceComplianceGroupByResourceTypeError::AccountNotExisted,
        GetResourceComplianceGroupByResourceTypeError::ServiceUnavailable,
    ];
}

/// Response to [`GetResourceComplianceGroupByResourceTypeRequest`].
#[non_exhaustive]
pub struct GetResourceComplianceGroupByResourceTypeResponse {
    /// Result of the step or check named compliance.
    pub compliance_result: Option<
        AggregateResourceComplianceGroupByResourceTypeComplianceResult,
    >,
    /// ID of this call; quote it when asking support about it.
    /// Example: `84610B68-2DD3-5AF0-B68D-E1FA8F051F7D`.
    pub request_id: Option<String>,
}

response! {
    GetResourceComplianceGroupByResourceTypeResponse {
        "ComplianceResult" => compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetResourceComplianceGroupByResourceTypeRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetResourceComplianceGroupByResourceTypeError = super::DocumentedError;
