// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockFileTypeSummary`, from `sas/DescribeWebLockFileTypeSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the file types concerned by web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockFileTypeSummaryRequest::new();
/// let reply = client.describe_web_lock_file_type_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockFileTypeSummaryRequest {}

impl DescribeWebLockFileTypeSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeWebLockFileTypeSummaryRequest {}
}

impl Operation for DescribeWebLockFileTypeSummaryRequest {
    type Response = DescribeWebLockFileTypeSummaryResponse;
    type Error = DescribeWebLockFileTypeSummaryError;
    const INFO: OperationInfo = super::operation("DescribeWebLockFileTypeSummary")
        .read_only();
    const ERRORS: &'static [DescribeWebLockFileTypeSummaryError] = &[
        DescribeWebLockFileTypeSummaryError::NoPermission,
        DescribeWebLockFileTypeSummaryError::ServerError,
    ];
}

/// Response to [`DescribeWebLockFileTypeSummaryRequest`].
#[non_exhaustive]
pub struct DescribeWebLockFileTypeSummaryResponse {
    /// How many items match in all, over all pages. Example: `639`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BB99533-4FDC-5B9C-A5E4-5AE3E9BE5C78`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub list: Vec<WebLockFileTypeSummaryList>,
}

response! {
    DescribeWebLockFileTypeSummaryResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct WebLockFileTypeSummaryList {
    /// Kind of the item, out of those that the service tells apart. Example: `jsp`.
    pub type_: Option<String>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
}

response! {
    WebLockFileTypeSummaryList {
        "Type" => type_: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockFileTypeSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockFileTypeSummaryError = super::DocumentedError;
