// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRemediations`, from `config/DeleteRemediations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RemediationDeleteResult};

/// Deletes remediation settings of rules; noncompliant resources are no longer corrected by them.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteRemediationsRequest::new()
///     .remediation_ids("...");
/// let reply = client.delete_remediations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRemediationsRequest {
    /// **Required.** IDs of the remediations to work on or to narrow the list down to.
    pub remediation_ids: Option<String>,
}

impl DeleteRemediationsRequest {
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
}

request! {
    DeleteRemediationsRequest {
        "RemediationIds" => remediation_ids: form,
    }
}

impl Operation for DeleteRemediationsRequest {
    type Response = DeleteRemediationsResponse;
    type Error = DeleteRemediationsError;
    const INFO: OperationInfo = super::operation("DeleteRemediations")
        .required(&["RemediationIds"]);
    const ERRORS: &'static [DeleteRemediationsError] = &[
        DeleteRemediationsError::AccountNotExisted,
        DeleteRemediationsError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteRemediationsRequest`].
#[non_exhaustive]
pub struct DeleteRemediationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BE28FB1-616A-5586-82E4-F34FB2AF7441`.
    pub request_id: Option<String>,
    /// Outcomes of the remediation delete, one entry each.
    pub remediation_delete_results: Vec<RemediationDeleteResult>,
}

response! {
    DeleteRemediationsResponse {
        "RequestId" => request_id: value,
        "RemediationDeleteResults" => remediation_delete_results: list(""),
    }
}

/// Errors that the documentation of [`DeleteRemediationsRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteRemediationsError = super::DocumentedError;
