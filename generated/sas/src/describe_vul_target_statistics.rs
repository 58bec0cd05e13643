// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulTargetStatistics`, from `sas/DescribeVulTargetStatistics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Target};

/// Shows for how many servers each vulnerability scan switch is set.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulTargetStatisticsRequest::new();
/// let reply = client.describe_vul_target_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulTargetStatisticsRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeVulTargetStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeVulTargetStatisticsRequest {
        "Type" => type_: query,
    }
}

impl Operation for DescribeVulTargetStatisticsRequest {
    type Response = DescribeVulTargetStatisticsResponse;
    type Error = DescribeVulTargetStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeVulTargetStatistics")
        .read_only();
    const ERRORS: &'static [DescribeVulTargetStatisticsError] = &[
        DescribeVulTargetStatisticsError::NoPermission,
        DescribeVulTargetStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeVulTargetStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeVulTargetStatisticsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23AD0BD2-8771-5647-819E-6BA51E212F80`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The target stats that were found or are concerned, one entry each.
    pub target_stats: Vec<TargetStat>,
}

response! {
    DescribeVulTargetStatisticsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TargetStats" => target_stats: list(""),
    }
}

/// The target stats that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TargetStat {
    /// Which kind of vul it is or is to be. Example: `cve`.
    pub vul_type: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many there are of this: uuid. Example: `1`.
    pub uuid_count: Option<i32>,
    /// The targets that were found or are concerned, one entry each.
    pub targets: Vec<Target>,
}

response! {
    TargetStat {
        "VulType" => vul_type: value,
        "TotalCount" => total_count: value,
        "UuidCount" => uuid_count: value,
        "Targets" => targets: list(""),
    }
}

/// Errors that the documentation of [`DescribeVulTargetStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulTargetStatisticsError = super::DocumentedError;
