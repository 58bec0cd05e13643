// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelLifecycleRetrieveJob`, from `nas/CancelLifecycleRetrieveJob.md`.

use alicloud_runtime::codegen::*;

/// Calls off a running job that brings files back from cheaper storage.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CancelLifecycleRetrieveJobRequest::new()
///     .job_id("...");
/// let reply = client.cancel_lifecycle_retrieve_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelLifecycleRetrieveJobRequest {
    /// **Required.** ID of the retrieval or recycle bin job, for asking about it or canceling it.
    pub job_id: Option<String>,
}

impl CancelLifecycleRetrieveJobRequest {
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
    CancelLifecycleRetrieveJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for CancelLifecycleRetrieveJobRequest {
    type Response = CancelLifecycleRetrieveJobResponse;
    type Error = CancelLifecycleRetrieveJobError;
    const INFO: OperationInfo = super::operation("CancelLifecycleRetrieveJob")
        .required(&["JobId"]);
    const ERRORS: &'static [CancelLifecycleRetrieveJobError] = &[
        CancelLifecycleRetrieveJobError::OperationDeniedLifecycleRetrieveJobEnded,
        CancelLifecycleRetrieveJobError::InvalidFileSystemNotFound,
        CancelLifecycleRetrieveJobError::InvalidLifecycleRetrieveJobNotFound,
    ];
}

/// Response to [`CancelLifecycleRetrieveJobRequest`].
pub type CancelLifecycleRetrieveJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelLifecycleRetrieveJobRequest`] names.
///
/// - [`OperationDeniedLifecycleRetrieveJobEnded`](super::DocumentedError::OperationDeniedLifecycleRetrieveJobEnded)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidLifecycleRetrieveJobNotFound`](super::DocumentedError::InvalidLifecycleRetrieveJobNotFound)
pub type CancelLifecycleRetrieveJobError = super::DocumentedError;
