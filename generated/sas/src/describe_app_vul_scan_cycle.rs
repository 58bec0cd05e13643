// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppVulScanCycle`, from `sas/DescribeAppVulScanCycle.md`.

use alicloud_runtime::codegen::*;

/// Shows how often application vulnerabilities are scanned for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAppVulScanCycleRequest::new();
/// let reply = client.describe_app_vul_scan_cycle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppVulScanCycleRequest {}

impl DescribeAppVulScanCycleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAppVulScanCycleRequest {}
}

impl Operation for DescribeAppVulScanCycleRequest {
    type Response = DescribeAppVulScanCycleResponse;
    type Error = DescribeAppVulScanCycleError;
    const INFO: OperationInfo = super::operation("DescribeAppVulScanCycle").read_only();
    const ERRORS: &'static [DescribeAppVulScanCycleError] = &[
        DescribeAppVulScanCycleError::NoPermission,
        DescribeAppVulScanCycleError::ServerError,
    ];
}

/// Response to [`DescribeAppVulScanCycleRequest`].
#[non_exhaustive]
pub struct DescribeAppVulScanCycleResponse {
    /// How often applications are scanned for flaws. Example: `1week`.
    pub cycle: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `934E6D2A-0123-5A99-88BA-80DC27634E22`.
    pub request_id: Option<String>,
}

response! {
    DescribeAppVulScanCycleResponse {
        "Cycle" => cycle: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAppVulScanCycleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAppVulScanCycleError = super::DocumentedError;
