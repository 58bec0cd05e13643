// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitFpDBDeleteJob`, from `mts/SubmitFpDBDeleteJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that clears a fingerprint library or deletes it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitFpDBDeleteJobRequest::new()
///     .pipeline_id("fb712a6890464059b1b2ea7c8647****")
///     .fp_db_id("88c6ca184c0e47098a5b665e2a12****")
///     .user_data("UserData")
///     .del_type("Purge");
/// let reply = client.submit_fp_db_delete_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitFpDBDeleteJobRequest {
    /// ID of the pipeline that the call is about. Example: `fb712a6890464059b1b2ea7c8647****`.
    pub pipeline_id: Option<String>,
    /// **Required.** ID of the fp database that the call is about.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub fp_db_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `UserData`.
    pub user_data: Option<String>,
    /// Which kind of del it is or is to be. Default: `Purge`. Example: `Purge`.
    pub del_type: Option<String>,
}

impl SubmitFpDBDeleteJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `FpDBId`, which is required.
    pub fn fp_db_id(mut self, value: impl Into<String>) -> Self {
        self.fp_db_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `DelType`.
    pub fn del_type(mut self, value: impl Into<String>) -> Self {
        self.del_type = Some(value.into());
        self
    }
}

request! {
    SubmitFpDBDeleteJobRequest {
        "PipelineId" => pipeline_id: query,
        "FpDBId" => fp_db_id: query,
        "UserData" => user_data: query,
        "DelType" => del_type: query,
    }
}

impl Operation for SubmitFpDBDeleteJobRequest {
    type Response = SubmitFpDBDeleteJobResponse;
    type Error = SubmitFpDBDeleteJobError;
    const INFO: OperationInfo = super::operation("SubmitFpDBDeleteJob")
        .required(&["FpDBId"]);
    const ERRORS: &'static [SubmitFpDBDeleteJobError] = &[
        SubmitFpDBDeleteJobError::InternalError,
    ];
}

/// Response to [`SubmitFpDBDeleteJobRequest`].
#[non_exhaustive]
pub struct SubmitFpDBDeleteJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642****`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub job_id: Option<String>,
}

response! {
    SubmitFpDBDeleteJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`SubmitFpDBDeleteJobRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SubmitFpDBDeleteJobError = super::DocumentedError;
