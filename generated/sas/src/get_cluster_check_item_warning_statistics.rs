// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterCheckItemWarningStatistics`, from `sas/GetClusterCheckItemWarningStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts baseline problems in container clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetClusterCheckItemWarningStatisticsRequest::new();
/// let reply = client.get_cluster_check_item_warning_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterCheckItemWarningStatisticsRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl GetClusterCheckItemWarningStatisticsRequest {
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
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    GetClusterCheckItemWarningStatisticsRequest {
        "ClusterId" => cluster_id: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for GetClusterCheckItemWarningStatisticsRequest {
    type Response = GetClusterCheckItemWarningStatisticsResponse;
    type Error = GetClusterCheckItemWarningStatisticsError;
    const INFO: OperationInfo = super::operation("GetClusterCheckItemWarningStatistics")
        .read_only();
    const ERRORS: &'static [GetClusterCheckItemWarningStatisticsError] = &[
        GetClusterCheckItemWarningStatisticsError::NoPermission,
        GetClusterCheckItemWarningStatisticsError::ServerError,
    ];
}

/// Response to [`GetClusterCheckItemWarningStatisticsRequest`].
#[non_exhaustive]
pub struct GetClusterCheckItemWarningStatisticsResponse {
    /// What the call returns besides its status.
    pub data: Option<ClusterCheckItemWarningStatisticData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2B285A3-3493-5C5F-A224-4CCE4BFC****`.
    pub request_id: Option<String>,
}

response! {
    GetClusterCheckItemWarningStatisticsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ClusterCheckItemWarningStatisticData {
    /// How many there are of this: low warning. Example: `1`.
    pub low_warning_count: Option<i32>,
    /// How many there are of this: medium warning. Example: `2`.
    pub medium_warning_count: Option<i32>,
    /// How many there are of this: high warning. Example: `3`.
    pub high_warning_count: Option<i32>,
}

response! {
    ClusterCheckItemWarningStatisticData {
        "LowWarningCount" => low_warning_count: value,
        "MediumWarningCount" => medium_warning_count: value,
        "HighWarningCount" => high_warning_count: value,
    }
}

/// Errors that the documentation of [`GetClusterCheckItemWarningStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetClusterCheckItemWarningStatisticsError = super::DocumentedError;
