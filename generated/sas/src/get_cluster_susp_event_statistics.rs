// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterSuspEventStatistics`, from `sas/GetClusterSuspEventStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts the security events of containers in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetClusterSuspEventStatisticsRequest::new();
/// let reply = client.get_cluster_susp_event_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterSuspEventStatisticsRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl GetClusterSuspEventStatisticsRequest {
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
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    GetClusterSuspEventStatisticsRequest {
        "ClusterId" => cluster_id: query,
        "From" => from_: query,
    }
}

impl Operation for GetClusterSuspEventStatisticsRequest {
    type Response = GetClusterSuspEventStatisticsResponse;
    type Error = GetClusterSuspEventStatisticsError;
    const INFO: OperationInfo = super::operation("GetClusterSuspEventStatistics")
        .read_only();
    const ERRORS: &'static [GetClusterSuspEventStatisticsError] = &[
        GetClusterSuspEventStatisticsError::NoPermission,
        GetClusterSuspEventStatisticsError::ServerError,
    ];
}

/// Response to [`GetClusterSuspEventStatisticsRequest`].
#[non_exhaustive]
pub struct GetClusterSuspEventStatisticsResponse {
    /// The susp statistics that are concerned.
    pub susp_statistics: Option<SuspStatistics>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACF97412-FD09-4D1F-994F-34DF12BR****`.
    pub request_id: Option<String>,
}

response! {
    GetClusterSuspEventStatisticsResponse {
        "SuspStatistics" => susp_statistics: value,
        "RequestId" => request_id: value,
    }
}

/// The susp statistics that are concerned.
#[non_exhaustive]
pub struct SuspStatistics {
    /// Number that is given for this: serious. Example: `1`.
    pub serious: Option<i32>,
    /// Number that is given for this: suspicious. Example: `2`.
    pub suspicious: Option<i32>,
    /// Alerts of the lowest severity. Example: `1`.
    pub remind: Option<i32>,
}

response! {
    SuspStatistics {
        "Serious" => serious: value,
        "Suspicious" => suspicious: value,
        "Remind" => remind: value,
    }
}

/// Errors that the documentation of [`GetClusterSuspEventStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetClusterSuspEventStatisticsError = super::DocumentedError;
