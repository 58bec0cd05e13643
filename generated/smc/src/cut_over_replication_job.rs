// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CutOverReplicationJob`, from `smc/CutOverReplicationJob.md`.

use alicloud_runtime::codegen::*;

/// Ends an incremental migration that ran periodically and completes the job with it.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::CutOverReplicationJobRequest::new()
///     .job_id("j-bp1fnx5y3djc4cop****")
///     .sync_data(false);
/// let reply = client.cut_over_replication_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CutOverReplicationJobRequest {
    /// **Required.** ID of the job, for asking later how it stands. Example: `j-bp1fnx5y3djc4cop****`.
    pub job_id: Option<String>,
    /// What was measured or stored about the sync. Default: `false`. Example: `false`.
    pub sync_data: Option<bool>,
}

impl CutOverReplicationJobRequest {
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
    /// Sets `SyncData`.
    #[inline]
    pub fn sync_data(mut self, value: bool) -> Self {
        self.sync_data = Some(value);
        self
    }
}

request! {
    CutOverReplicationJobRequest {
        "JobId" => job_id: query,
        "SyncData" => sync_data: query,
    }
}

impl Operation for CutOverReplicationJobRequest {
    type Response = CutOverReplicationJobResponse;
    type Error = CutOverReplicationJobError;
    const INFO: OperationInfo = super::operation("CutOverReplicationJob")
        .required(&["JobId"]);
    const ERRORS: &'static [CutOverReplicationJobError] = &[
        CutOverReplicationJobError::ReplicationJobInvalidStatus,
        CutOverReplicationJobError::SourceServerStateInvalid,
        CutOverReplicationJobError::InternalError,
        CutOverReplicationJobError::ReplicationJobInvalidBusinessStatus,
    ];
}

/// Response to [`CutOverReplicationJobRequest`].
pub type CutOverReplicationJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CutOverReplicationJobRequest`] names.
///
/// - [`ReplicationJobInvalidStatus`](super::DocumentedError::ReplicationJobInvalidStatus)
/// - [`SourceServerStateInvalid`](super::DocumentedError::SourceServerStateInvalid)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ReplicationJobInvalidBusinessStatus`](super::DocumentedError::ReplicationJobInvalidBusinessStatus)
pub type CutOverReplicationJobError = super::DocumentedError;
