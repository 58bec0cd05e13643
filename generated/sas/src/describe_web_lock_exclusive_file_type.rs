// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockExclusiveFileType`, from `sas/DescribeWebLockExclusiveFileType.md`.

use alicloud_runtime::codegen::*;

/// Lists the file types that web tamper proofing can leave out.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockExclusiveFileTypeRequest::new();
/// let reply = client.describe_web_lock_exclusive_file_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockExclusiveFileTypeRequest {}

impl DescribeWebLockExclusiveFileTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeWebLockExclusiveFileTypeRequest {}
}

impl Operation for DescribeWebLockExclusiveFileTypeRequest {
    type Response = DescribeWebLockExclusiveFileTypeResponse;
    type Error = DescribeWebLockExclusiveFileTypeError;
    const INFO: OperationInfo = super::operation("DescribeWebLockExclusiveFileType")
        .read_only();
    const ERRORS: &'static [DescribeWebLockExclusiveFileTypeError] = &[
        DescribeWebLockExclusiveFileTypeError::NoPermission,
        DescribeWebLockExclusiveFileTypeError::ServerError,
    ];
}

/// Response to [`DescribeWebLockExclusiveFileTypeRequest`].
#[non_exhaustive]
pub struct DescribeWebLockExclusiveFileTypeResponse {
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9CCD7D51-5E81-5FF5-BD74-813DDD248430`.
    pub request_id: Option<String>,
    /// Which kind of exclusive file it is or is to be. Example: `ldb`.
    pub exclusive_file_type: Vec<String>,
}

response! {
    DescribeWebLockExclusiveFileTypeResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "ExclusiveFileType" => exclusive_file_type: list(""),
    }
}

/// Errors that the documentation of [`DescribeWebLockExclusiveFileTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockExclusiveFileTypeError = super::DocumentedError;
