// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartReplicationJob`, from `smc/StartReplicationJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a migration job that has not run yet, was stopped or failed.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::StartReplicationJobRequest::new()
///     .job_id("j-bw526m1vi6x21q****");
/// let reply = client.start_replication_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartReplicationJobRequest {
    /// **Required.** ID of the job, for asking later how it stands. Example: `j-bw526m1vi6x21q****`.
    pub job_id: Option<String>,
}

impl StartReplicationJobRequest {
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
    StartReplicationJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for StartReplicationJobRequest {
    type Response = StartReplicationJobResponse;
    type Error = StartReplicationJobError;
    const INFO: OperationInfo = super::operation("StartReplicationJob")
        .required(&["JobId"]);
    const ERRORS: &'static [StartReplicationJobError] = &[
        StartReplicationJobError::ReplicationJobInvalidStatus,
        StartReplicationJobError::SourceServerStateInvalid,
        StartReplicationJobError::InternalError,
    ];
}

/// Response to [`StartReplicationJobRequest`].
pub type StartReplicationJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartReplicationJobRequest`] names.
///
/// - [`ReplicationJobInvalidStatus`](super::DocumentedError::ReplicationJobInvalidStatus)
/// - [`SourceServerStateInvalid`](super::DocumentedError::SourceServerStateInvalid)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type StartReplicationJobError = super::DocumentedError;
