// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorDataReport`, from `clickhouse/CreateMonitorDataReport.md`.

use alicloud_runtime::codegen::*;

/// Has a report of monitoring data made for a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateMonitorDataReportRequest::new()
///     .db_cluster_id("...");
/// let reply = client.create_monitor_data_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorDataReportRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateMonitorDataReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateMonitorDataReportRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateMonitorDataReportRequest {
    type Response = CreateMonitorDataReportResponse;
    type Error = CreateMonitorDataReportError;
    const INFO: OperationInfo = super::operation("CreateMonitorDataReport")
        .required(&["DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [CreateMonitorDataReportError] = &[
        CreateMonitorDataReportError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateMonitorDataReportRequest`].
pub type CreateMonitorDataReportResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateMonitorDataReportRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateMonitorDataReportError = super::DocumentedError;
