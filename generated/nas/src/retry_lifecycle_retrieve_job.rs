// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryLifecycleRetrieveJob`, from `nas/RetryLifecycleRetrieveJob.md`.

use alicloud_runtime::codegen::*;

/// Runs a failed job that brings files back from cheaper storage once more.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::RetryLifecycleRetrieveJobRequest::new()
///     .job_id("...");
/// let reply = client.retry_lifecycle_retrieve_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryLifecycleRetrieveJobRequest {
    /// **Required.** ID of the retrieval or recycle bin job, for asking about it or canceling it.
    pub job_id: Option<String>,
}

impl RetryLifecycleRetrieveJobRequest {
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
    RetryLifecycleRetrieveJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for RetryLifecycleRetrieveJobRequest {
    type Response = RetryLifecycleRetrieveJobResponse;
    type Error = RetryLifecycleRetrieveJobError;
    const INFO: OperationInfo = super::operation("RetryLifecycleRetrieveJob")
        .required(&["JobId"]);
    const ERRORS: &'static [RetryLifecycleRetrieveJobError] = &[
        RetryLifecycleRetrieveJobError::OperationDeniedLifecycleRetrieveJobNotFailed,
        RetryLifecycleRetrieveJobError::OperationDeniedLifecycleRetrieveJobCountLimitExceeded,
        RetryLifecycleRetrieveJobError::InvalidFileSystemNotFound,
        RetryLifecycleRetrieveJobError::InvalidLifecycleRetrieveJobNotFound,
    ];
}

/// Response to [`RetryLifecycleRetrieveJobRequest`].
pub type RetryLifecycleRetrieveJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RetryLifecycleRetrieveJobRequest`] names.
///
/// - [`OperationDeniedLifecycleRetrieveJobNotFailed`](super::DocumentedError::OperationDeniedLifecycleRetrieveJobNotFailed)
/// - [`OperationDeniedLifecycleRetrieveJobCountLimitExceeded`](super::DocumentedError::OperationDeniedLifecycleRetrieveJobCountLimitExceeded)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidLifecycleRetrieveJobNotFound`](super::DocumentedError::InvalidLifecycleRetrieveJobNotFound)
pub type RetryLifecycleRetrieveJobError = super::DocumentedError;
