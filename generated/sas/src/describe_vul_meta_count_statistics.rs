// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulMetaCountStatistics`, from `sas/DescribeVulMetaCountStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on the contents of the vulnerability database.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulMetaCountStatisticsRequest::new();
/// let reply = client.describe_vul_meta_count_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulMetaCountStatisticsRequest {}

impl DescribeVulMetaCountStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeVulMetaCountStatisticsRequest {}
}

impl Operation for DescribeVulMetaCountStatisticsRequest {
    type Response = DescribeVulMetaCountStatisticsResponse;
    type Error = DescribeVulMetaCountStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeVulMetaCountStatistics")
        .read_only();
    const ERRORS: &'static [DescribeVulMetaCountStatisticsError] = &[
        DescribeVulMetaCountStatisticsError::NoPermission,
        DescribeVulMetaCountStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeVulMetaCountStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeVulMetaCountStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `571B2642-BF51-5BDD-906B-D2340DB9****`.
    pub request_id: Option<String>,
    /// How many there are of this: cve. Example: `10`.
    pub cve_count: Option<i32>,
    /// How many there are of this: sys. Example: `10`.
    pub sys_count: Option<i32>,
    /// How many there are of this: application. Example: `0`.
    pub app_count: Option<i32>,
    /// How many there are of this: rasp defend. Example: `10`.
    pub rasp_defend_count: Option<i32>,
}

response! {
    DescribeVulMetaCountStatisticsResponse {
        "RequestId" => request_id: value,
        "CveCount" => cve_count: value,
        "SysCount" => sys_count: value,
        "AppCount" => app_count: value,
        "RaspDefendCount" => rasp_defend_count: value,
    }
}

/// Errors that the documentation of [`DescribeVulMetaCountStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulMetaCountStatisticsError = super::DocumentedError;
