// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScanTaskProgress`, from `sas/DescribeScanTaskProgress.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of a virus scan task.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeScanTaskProgressRequest::new()
///     .task_id(1);
/// let reply = client.describe_scan_task_progress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScanTaskProgressRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<i64>,
}

impl DescribeScanTaskProgressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
}

request! {
    DescribeScanTaskProgressRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeScanTaskProgressRequest {
    type Response = DescribeScanTaskProgressResponse;
    type Error = DescribeScanTaskProgressError;
    const INFO: OperationInfo = super::operation("DescribeScanTaskProgress")
        .required(&["TaskId"])
        .read_only();
    const ERRORS: &'static [DescribeScanTaskProgressError] = &[
        DescribeScanTaskProgressError::NoPermission,
        DescribeScanTaskProgressError::ServerError,
    ];
}

/// Response to [`DescribeScanTaskProgressRequest`].
#[non_exhaustive]
pub struct DescribeScanTaskProgressResponse {
    /// What is known about the target.
    pub target_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA15BA8A-D631-4375-8D40-CB7C769B0279`.
    pub request_id: Option<String>,
    /// How far the scan task has come. Example: `Success`.
    pub scan_task_progress: Option<String>,
}

response! {
    DescribeScanTaskProgressResponse {
        "TargetInfo" => target_info: value,
        "RequestId" => request_id: value,
        "ScanTaskProgress" => scan_task_progress: value,
    }
}

/// Errors that the documentation of [`DescribeScanTaskProgressRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeScanTaskProgressError = super::DocumentedError;
