// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterVulStatistics`, from `sas/DescribeClusterVulStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts the vulnerabilities of a cluster by urgency of fixing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClusterVulStatisticsRequest::new();
/// let reply = client.describe_cluster_vul_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterVulStatisticsRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// The types that are concerned.
    pub types: Option<String>,
}

impl DescribeClusterVulStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl Into<String>) -> Self {
        self.types = Some(value.into());
        self
    }
}

request! {
    DescribeClusterVulStatisticsRequest {
        "ClusterId" => cluster_id: query,
        "Types" => types: query,
    }
}

impl Operation for DescribeClusterVulStatisticsRequest {
    type Response = DescribeClusterVulStatisticsResponse;
    type Error = DescribeClusterVulStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeClusterVulStatistics")
        .read_only();
    const ERRORS: &'static [DescribeClusterVulStatisticsError] = &[
        DescribeClusterVulStatisticsError::NoPermission,
        DescribeClusterVulStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeClusterVulStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeClusterVulStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// Counts of flaws by urgency.
    pub vul_stat: Option<VulStat>,
}

response! {
    DescribeClusterVulStatisticsResponse {
        "RequestId" => request_id: value,
        "VulStat" => vul_stat: value,
    }
}

/// Counts of flaws by urgency.
#[non_exhaustive]
pub struct VulStat {
    /// How many there are of this: asap. Example: `13`.
    pub asap_count: Option<String>,
    /// How many there are of this: later. Example: `21`.
    pub later_count: Option<String>,
    /// How many there are of this: nntf. Example: `0`.
    pub nntf_count: Option<String>,
}

response! {
    VulStat {
        "AsapCount" => asap_count: value,
        "LaterCount" => later_count: value,
        "NntfCount" => nntf_count: value,
    }
}

/// Errors that the documentation of [`DescribeClusterVulStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeClusterVulStatisticsError = super::DocumentedError;
