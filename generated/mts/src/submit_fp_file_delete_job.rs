// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitFpFileDeleteJob`, from `mts/SubmitFpFileDeleteJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that deletes files from a fingerprint library.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitFpFileDeleteJobRequest::new()
///     .pipeline_id("ed450ea0bfbd41e29f80a401fb4d****")
///     .fp_db_id("41e6536e4f2250e2e9bf26cdea19****")
///     .user_data("UserData")
///     .file_ids("41e6536e4f2250e2e9bf26cdea19****");
/// let reply = client.submit_fp_file_delete_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitFpFileDeleteJobRequest {
    /// ID of the pipeline that the call is about. Example: `ed450ea0bfbd41e29f80a401fb4d****`.
    pub pipeline_id: Option<String>,
    /// **Required.** ID of the fp database that the call is about.
    /// Example: `41e6536e4f2250e2e9bf26cdea19****`.
    pub fp_db_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `UserData`.
    pub user_data: Option<String>,
    /// IDs of the files to work on or to narrow the list down to.
    /// Items: at most 200. Example: `41e6536e4f2250e2e9bf26cdea19****`.
    pub file_ids: Option<String>,
    /// The primary keys that are concerned.
    pub primary_keys: Option<String>,
}

impl SubmitFpFileDeleteJobRequest {
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
    /// Sets `FileIds`.
    pub fn file_ids(mut self, value: impl Into<String>) -> Self {
        self.file_ids = Some(value.into());
        self
    }
    /// Sets `PrimaryKeys`.
    pub fn primary_keys(mut self, value: impl Into<String>) -> Self {
        self.primary_keys = Some(value.into());
        self
    }
}

request! {
    SubmitFpFileDeleteJobRequest {
        "PipelineId" => pipeline_id: query,
        "FpDBId" => fp_db_id: query,
        "UserData" => user_data: query,
        "FileIds" => file_ids: query,
        "PrimaryKeys" => primary_keys: query,
    }
}

impl Operation for SubmitFpFileDeleteJobRequest {
    type Response = SubmitFpFileDeleteJobResponse;
    type Error = SubmitFpFileDeleteJobError;
    const INFO: OperationInfo = super::operation("SubmitFpFileDeleteJob")
        .required(&["FpDBId"]);
    const ERRORS: &'static [SubmitFpFileDeleteJobError] = &[
        SubmitFpFileDeleteJobError::InvalidParameterDBNotExist,
        SubmitFpFileDeleteJobError::InternalError,
    ];
}

/// Response to [`SubmitFpFileDeleteJobRequest`].
#[non_exhaustive]
pub struct SubmitFpFileDeleteJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642****`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub job_id: Option<String>,
}

response! {
    SubmitFpFileDeleteJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`SubmitFpFileDeleteJobRequest`] names.
///
/// - [`InvalidParameterDBNotExist`](super::DocumentedError::InvalidParameterDBNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SubmitFpFileDeleteJobError = super::DocumentedError;
