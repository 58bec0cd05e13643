// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockInclusiveFileType`, from `sas/DescribeWebLockInclusiveFileType.md`.

use alicloud_runtime::codegen::*;

/// Lists the file types that web tamper proofing can protect.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockInclusiveFileTypeRequest::new();
/// let reply = client.describe_web_lock_inclusive_file_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockInclusiveFileTypeRequest {}

impl DescribeWebLockInclusiveFileTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeWebLockInclusiveFileTypeRequest {}
}

impl Operation for DescribeWebLockInclusiveFileTypeRequest {
    type Response = DescribeWebLockInclusiveFileTypeResponse;
    type Error = DescribeWebLockInclusiveFileTypeError;
    const INFO: OperationInfo = super::operation("DescribeWebLockInclusiveFileType")
        .read_only();
    const ERRORS: &'static [DescribeWebLockInclusiveFileTypeError] = &[
        DescribeWebLockInclusiveFileTypeError::NoPermission,
        DescribeWebLockInclusiveFileTypeError::ServerError,
    ];
}

/// Response to [`DescribeWebLockInclusiveFileTypeRequest`].
#[non_exhaustive]
pub struct DescribeWebLockInclusiveFileTypeResponse {
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// Which kind of inclusive file it is or is to be. Example: `jsp`.
    pub inclusive_file_type: Vec<String>,
}

response! {
    DescribeWebLockInclusiveFileTypeResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "InclusiveFileType" => inclusive_file_type: list(""),
    }
}

/// Errors that the documentation of [`DescribeWebLockInclusiveFileTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockInclusiveFileTypeError = super::DocumentedError;
