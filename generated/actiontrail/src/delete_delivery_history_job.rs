// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDeliveryHistoryJob`, from `actiontrail/DeleteDeliveryHistoryJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a job that delivers events of the past, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DeleteDeliveryHistoryJobRequest::new()
///     .job_id(16602);
/// let reply = client.delete_delivery_history_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDeliveryHistoryJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    /// Range: 0 to 2147483647. Example: `16602`.
    pub job_id: Option<i32>,
}

impl DeleteDeliveryHistoryJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    #[inline]
    pub fn job_id(mut self, value: i32) -> Self {
        self.job_id = Some(value);
        self
    }
}

request! {
    DeleteDeliveryHistoryJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteDeliveryHistoryJobRequest {
    type Response = DeleteDeliveryHistoryJobResponse;
    type Error = DeleteDeliveryHistoryJobError;
    const INFO: OperationInfo = super::operation("DeleteDeliveryHistoryJob")
        .required(&["JobId"]);
    const ERRORS: &'static [DeleteDeliveryHistoryJobError] = &[
        DeleteDeliveryHistoryJobError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteDeliveryHistoryJobRequest`].
pub type DeleteDeliveryHistoryJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDeliveryHistoryJobRequest`] names.
///
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteDeliveryHistoryJobError = super::DocumentedError;
