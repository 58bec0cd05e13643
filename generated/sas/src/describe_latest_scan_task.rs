// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLatestScanTask`, from `sas/DescribeLatestScanTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of the most recent virus scan.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeLatestScanTaskRequest::new();
/// let reply = client.describe_latest_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLatestScanTaskRequest {}

impl DescribeLatestScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeLatestScanTaskRequest {}
}

impl Operation for DescribeLatestScanTaskRequest {
    type Response = DescribeLatestScanTaskResponse;
    type Error = DescribeLatestScanTaskError;
    const INFO: OperationInfo = super::operation("DescribeLatestScanTask").read_only();
    const ERRORS: &'static [DescribeLatestScanTaskError] = &[
        DescribeLatestScanTaskError::NoPermission,
        DescribeLatestScanTaskError::ServerError,
    ];
}

/// Response to [`DescribeLatestScanTaskRequest`].
#[non_exhaustive]
pub struct DescribeLatestScanTaskResponse {
    /// What is known about the target.
    pub target_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42XXXXXXXX`.
    pub request_id: Option<String>,
    /// Time that is set or recorded for this: last check. Example: `1671610264000`.
    pub last_check_time: Option<i64>,
    /// How many there are of this: risk. Example: `1`.
    pub risk_num: Option<i32>,
    /// The uuids that were found or are concerned, one entry each.
    /// Example: `d77f7802-4f0a-4221-ab02-4d999e****`.
    pub uuids: Vec<String>,
}

response! {
    DescribeLatestScanTaskResponse {
        "TargetInfo" => target_info: value,
        "RequestId" => request_id: value,
        "LastCheckTime" => last_check_time: value,
        "RiskNum" => risk_num: value,
        "Uuids" => uuids: list(""),
    }
}

/// Errors that the documentation of [`DescribeLatestScanTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLatestScanTaskError = super::DocumentedError;
