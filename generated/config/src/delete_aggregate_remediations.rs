// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAggregateRemediations`, from `config/DeleteAggregateRemediations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RemediationDeleteResult};

/// Deletes remediation settings of an account group; noncompliant resources are no longer corrected
/// by them.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteAggregateRemediationsRequest::new()
///     .remediation_ids("...")
///     .aggregator_id("...");
/// let reply = client.delete_aggregate_remediations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAggregateRemediationsRequest {
    /// **Required.** IDs of the remediations to work on or to narrow the list down to.
    pub remediation_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl DeleteAggregateRemediationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RemediationIds`, which is required.
    pub fn remediation_ids(mut self, value: impl Into<String>) -> Self {
        self.remediation_ids = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    DeleteAggregateRemediationsRequest {
        "RemediationIds" => remediation_ids: form,
        "AggregatorId" => aggregator_id: form,
    }
}

impl Operation for DeleteAggregateRemediationsRequest {
    type Response = DeleteAggregateRemediationsResponse;
    type Error = DeleteAggregateRemediationsError;
    const INFO: OperationInfo = super::operation("DeleteAggregateRemediations")
        .required(&["RemediationIds", "AggregatorId"]);
    const ERRORS: &'static [DeleteAggregateRemediationsError] = &[
        DeleteAggregateRemediationsError::AccountNotExisted,
        DeleteAggregateRemediationsError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteAggregateRemediationsRequest`].
#[non_exhaustive]
pub struct DeleteAggregateRemediationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BE28FB1-616A-5586-82E4-F34FB2AF7441`.
    pub request_id: Option<String>,
    /// Outcomes of the remediation delete, one entry each.
    pub remediation_delete_results: Vec<RemediationDeleteResult>,
}

response! {
    DeleteAggregateRemediationsResponse {
        "RequestId" => request_id: value,
        "RemediationDeleteResults" => remediation_delete_results: list(""),
    }
}

/// Errors that the documentation of [`DeleteAggregateRemediationsRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteAggregateRemediationsError = super::DocumentedError;
