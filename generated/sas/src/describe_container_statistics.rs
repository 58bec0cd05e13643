// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerStatistics`, from `sas/DescribeContainerStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows alert statistics for container assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerStatisticsRequest::new()
///     .cluster_id("...");
/// let reply = client.describe_container_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerStatisticsRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeContainerStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeContainerStatisticsRequest {
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeContainerStatisticsRequest {
    type Response = DescribeContainerStatisticsResponse;
    type Error = DescribeContainerStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeContainerStatistics")
        .required(&["ClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeContainerStatisticsError] = &[
        DescribeContainerStatisticsError::NoPermission,
        DescribeContainerStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeContainerStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeContainerStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21DA46CA-2DCE-4FF6-907D-D5DBBB7518C8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ContainerStatisticData>,
}

response! {
    DescribeContainerStatisticsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ContainerStatisticData {
    /// Nodes of all clusters. Example: `12`.
    pub total_node: Option<i32>,
    /// How many there are of this: remind alert. Example: `1`.
    pub remind_alarm_count: Option<i32>,
    /// How many there are in all of this: alert. Example: `6`.
    pub total_alarm_count: Option<i32>,
    /// How many there are of this: suspicious alert. Example: `3`.
    pub suspicious_alarm_count: Option<i32>,
    /// How many there are of this: serious alert. Example: `2`.
    pub serious_alarm_count: Option<i32>,
    /// Nodes with alerts. Example: `4`.
    pub has_risk_node: Option<i32>,
}

response! {
    ContainerStatisticData {
        "TotalNode" => total_node: value,
        "RemindAlarmCount" => remind_alarm_count: value,
        "TotalAlarmCount" => total_alarm_count: value,
        "SuspiciousAlarmCount" => suspicious_alarm_count: value,
        "SeriousAlarmCount" => serious_alarm_count: value,
        "hasRiskNode" => has_risk_node: value,
    }
}

/// Errors that the documentation of [`DescribeContainerStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeContainerStatisticsError = super::DocumentedError;
