// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopReplicationJob`, from `smc/StopReplicationJob.md`.

use alicloud_runtime::codegen::*;

/// Stops a migration job that is running.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::StopReplicationJobRequest::new()
///     .job_id("j-bw526m1vi6x21qh****");
/// let reply = client.stop_replication_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopReplicationJobRequest {
    /// **Required.** ID of the job, for asking later how it stands. Example: `j-bw526m1vi6x21qh****`.
    pub job_id: Option<String>,
}

impl StopReplicationJobRequest {
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
    StopReplicationJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for StopReplicationJobRequest {
    type Response = StopReplicationJobResponse;
    type Error = StopReplicationJobError;
    const INFO: OperationInfo = super::operation("StopReplicationJob")
        .required(&["JobId"]);
    const ERRORS: &'static [StopReplicationJobError] = &[
        StopReplicationJobError::ReplicationJobInvalidStatus,
        StopReplicationJobError::InternalError,
        StopReplicationJobError::ReplicationJobInvalidBusinessStatus,
    ];
}

/// Response to [`StopReplicationJobRequest`].
pub type StopReplicationJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopReplicationJobRequest`] names.
///
/// - [`ReplicationJobInvalidStatus`](super::DocumentedError::ReplicationJobInvalidStatus)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ReplicationJobInvalidBusinessStatus`](super::DocumentedError::ReplicationJobInvalidBusinessStatus)
pub type StopReplicationJobError = super::DocumentedError;
