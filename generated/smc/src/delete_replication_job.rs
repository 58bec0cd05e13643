// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteReplicationJob`, from `smc/DeleteReplicationJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a migration job for good and releases helper resources such as its intermediate
/// instance.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DeleteReplicationJobRequest::new()
///     .job_id("j-bp17m1vi6x21qhqk****");
/// let reply = client.delete_replication_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteReplicationJobRequest {
    /// **Required.** ID of the job, for asking later how it stands. Example: `j-bp17m1vi6x21qhqk****`.
    pub job_id: Option<String>,
}

impl DeleteReplicationJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    DeleteReplicationJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteReplicationJobRequest {
    type Response = DeleteReplicationJobResponse;
    type Error = DeleteReplicationJobError;
    const INFO: OperationInfo = super::operation("DeleteReplicationJob")
        .required(&["JobId"]);
    const ERRORS: &'static [DeleteReplicationJobError] = &[
        DeleteReplicationJobError::ReplicationJobInvalidStatus,
        DeleteReplicationJobError::InternalError,
    ];
}

/// Response to [`DeleteReplicationJobRequest`].
pub type DeleteReplicationJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteReplicationJobRequest`] names.
///
/// - [`ReplicationJobInvalidStatus`](super::DocumentedError::ReplicationJobInvalidStatus)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteReplicationJobError = super::DocumentedError;
