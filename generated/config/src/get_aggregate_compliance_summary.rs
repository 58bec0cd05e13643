// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateComplianceSummary`, from `config/GetAggregateComplianceSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceSummary, ComplianceSummaryByConfigRule, ComplianceSummaryByResource};

/// Summarizes compliance of an account group by rules and by resources.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateComplianceSummaryRequest::new()
///     .aggregator_id("...");
/// let reply = client.get_aggregate_compliance_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateComplianceSummaryRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl GetAggregateComplianceSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateComplianceSummaryRequest {
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateComplianceSummaryRequest {
    type Response = GetAggregateComplianceSummaryResponse;
    type Error = GetAggregateComplianceSummaryError;
    const INFO: OperationInfo = super::operation("GetAggregateComplianceSummary")
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateComplianceSummaryError] = &[
        GetAggregateComplianceSummaryError::InvalidAggregatorIdValue,
        GetAggregateComplianceSummaryError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateComplianceSummaryRequest`].
#[non_exhaustive]
pub struct GetAggregateComplianceSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `929B8360-BD57-54FF-96DB-AD1D9B476769`.
    pub request_id: Option<String>,
    /// How many rules and resources comply.
    pub compliance_summary: Option<ComplianceSummary>,
}

response! {
    GetAggregateComplianceSummaryResponse {
        "RequestId" => request_id: value,
        "ComplianceSummary" => compliance_summary: value,
    }
}

/// Errors that the documentation of [`GetAggregateComplianceSummaryRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateComplianceSummaryError = super::DocumentedError;
