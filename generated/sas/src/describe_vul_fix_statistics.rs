// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulFixStatistics`, from `sas/DescribeVulFixStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts vulnerabilities that are fixed, being fixed or still to fix, also by type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulFixStatisticsRequest::new();
/// let reply = client.describe_vul_fix_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulFixStatisticsRequest {}

impl DescribeVulFixStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeVulFixStatisticsRequest {}
}

impl Operation for DescribeVulFixStatisticsRequest {
    type Response = DescribeVulFixStatisticsResponse;
    type Error = DescribeVulFixStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeVulFixStatistics").read_only();
    const ERRORS: &'static [DescribeVulFixStatisticsError] = &[
        DescribeVulFixStatisticsError::NoPermission,
        DescribeVulFixStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeVulFixStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeVulFixStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// Figures of repaired flaws over all time.
    pub fix_total: Option<FixTotal>,
    /// Figures of repaired flaws, by day or kind.
    pub fix_stat: Vec<FixStat>,
}

response! {
    DescribeVulFixStatisticsResponse {
        "RequestId" => request_id: value,
        "FixTotal" => fix_total: value,
        "FixStat" => fix_stat: list(""),
    }
}

/// Figures of repaired flaws over all time.
#[non_exhaustive]
pub struct FixTotal {
    /// How many there are of this: fixing. Example: `22`.
    pub fixing_num: Option<i32>,
    /// How many there are of this: fixed today. Example: `15`.
    pub fixed_today_num: Option<i32>,
    /// How many there are of this: fixed total. Example: `47`.
    pub fixed_total_num: Option<i32>,
    /// How many there are of this: need fix. Example: `62`.
    pub need_fix_num: Option<i32>,
}

response! {
    FixTotal {
        "FixingNum" => fixing_num: value,
        "FixedTodayNum" => fixed_today_num: value,
        "FixedTotalNum" => fixed_total_num: value,
        "NeedFixNum" => need_fix_num: value,
    }
}

/// Figures of repaired flaws, by day or kind.
#[non_exhaustive]
pub struct FixStat {
    /// How many there are of this: fixing. Example: `17`.
    pub fixing_num: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// How many there are of this: fixed today. Example: `10`.
    pub fixed_today_num: Option<i32>,
    /// How many there are of this: fixed total. Example: `22`.
    pub fixed_total_num: Option<i32>,
    /// How many there are of this: need fix. Example: `8`.
    pub need_fix_num: Option<i32>,
}

response! {
    FixStat {
        "FixingNum" => fixing_num: value,
        "Type" => type_: value,
        "FixedTodayNum" => fixed_today_num: value,
        "FixedTotalNum" => fixed_total_num: value,
        "NeedFixNum" => need_fix_num: value,
    }
}

/// Errors that the documentation of [`DescribeVulFixStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulFixStatisticsError = super::DocumentedError;
