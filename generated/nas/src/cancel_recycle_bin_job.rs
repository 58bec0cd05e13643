// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelRecycleBinJob`, from `nas/CancelRecycleBinJob.md`.

use alicloud_runtime::codegen::*;

/// Calls off a running job of the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CancelRecycleBinJobRequest::new()
///     .job_id("...");
/// let reply = client.cancel_recycle_bin_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelRecycleBinJobRequest {
    /// **Required.** ID of the retrieval or recycle bin job, for asking about it or canceling it.
    pub job_id: Option<String>,
}

impl CancelRecycleBinJobRequest {
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
    CancelRecycleBinJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for CancelRecycleBinJobRequest {
    type Response = CancelRecycleBinJobResponse;
    type Error = CancelRecycleBinJobError;
    const INFO: OperationInfo = super::operation("CancelRecycleBinJob")
        .method("GET")
        .required(&["JobId"]);
    const ERRORS: &'static [CancelRecycleBinJobError] = &[
        CancelRecycleBinJobError::IllegalCharacters,
        CancelRecycleBinJobError::MissingJobId,
        CancelRecycleBinJobError::OperationDeniedConflict,
        CancelRecycleBinJobError::InvalidJobIdNotFound,
    ];
}

/// Response to [`CancelRecycleBinJobRequest`].
pub type CancelRecycleBinJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelRecycleBinJobRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingJobId`](super::DocumentedError::MissingJobId)
/// - [`OperationDeniedConflict`](super::DocumentedError::OperationDeniedConflict)
/// - [`InvalidJobIdNotFound`](super::DocumentedError::InvalidJobIdNotFound)
pub type CancelRecycleBinJobError = super::DocumentedError;
