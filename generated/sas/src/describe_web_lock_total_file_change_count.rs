// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockTotalFileChangeCount`, from `sas/DescribeWebLockTotalFileChangeCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the file changes that web tamper proofing has detected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockTotalFileChangeCountRequest::new();
/// let reply = client.describe_web_lock_total_file_change_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockTotalFileChangeCountRequest {}

impl DescribeWebLockTotalFileChangeCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeWebLockTotalFileChangeCountRequest {}
}

impl Operation for DescribeWebLockTotalFileChangeCountRequest {
    type Response = DescribeWebLockTotalFileChangeCountResponse;
    type Error = DescribeWebLockTotalFileChangeCountError;
    const INFO: OperationInfo = super::operation("DescribeWebLockTotalFileChangeCount")
        .read_only();
    const ERRORS: &'static [DescribeWebLockTotalFileChangeCountError] = &[
        DescribeWebLockTotalFileChangeCountError::NoPermission,
        DescribeWebLockTotalFileChangeCountError::ServerError,
    ];
}

/// Response to [`DescribeWebLockTotalFileChangeCountRequest`].
#[non_exhaustive]
pub struct DescribeWebLockTotalFileChangeCountResponse {
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E70074C8-DFB4-44C5-96C7-909DD231D68A`.
    pub request_id: Option<String>,
}

response! {
    DescribeWebLockTotalFileChangeCountResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockTotalFileChangeCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockTotalFileChangeCountError = super::DocumentedError;
