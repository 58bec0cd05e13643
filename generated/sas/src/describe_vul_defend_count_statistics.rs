// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulDefendCountStatistics`, from `sas/DescribeVulDefendCountStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts vulnerabilities that application protection (RASP) defends, or could defend, against.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulDefendCountStatisticsRequest::new();
/// let reply = client.describe_vul_defend_count_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulDefendCountStatisticsRequest {
    /// Which kind of vul it is or is to be.
    pub vul_type: Option<String>,
}

impl DescribeVulDefendCountStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VulType`.
    pub fn vul_type(mut self, value: impl Into<String>) -> Self {
        self.vul_type = Some(value.into());
        self
    }
}

request! {
    DescribeVulDefendCountStatisticsRequest {
        "VulType" => vul_type: query,
    }
}

impl Operation for DescribeVulDefendCountStatisticsRequest {
    type Response = DescribeVulDefendCountStatisticsResponse;
    type Error = DescribeVulDefendCountStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeVulDefendCountStatistics")
        .read_only();
    const ERRORS: &'static [DescribeVulDefendCountStatisticsError] = &[
        DescribeVulDefendCountStatisticsError::NoPermission,
        DescribeVulDefendCountStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeVulDefendCountStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeVulDefendCountStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// How many there are of this: rasp defended. Example: `10`.
    pub rasp_defended_count: Option<i32>,
    /// How many there are of this: rasp defensible. Example: `100`.
    pub rasp_defensible_count: Option<i32>,
}

response! {
    DescribeVulDefendCountStatisticsResponse {
        "RequestId" => request_id: value,
        "RaspDefendedCount" => rasp_defended_count: value,
        "RaspDefensibleCount" => rasp_defensible_count: value,
    }
}

/// Errors that the documentation of [`DescribeVulDefendCountStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulDefendCountStatisticsError = super::DocumentedError;
