// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterMonitor`, from `polardb/DescribeDBClusterMonitor.md`.

use alicloud_runtime::codegen::*;

/// Shows how often monitoring data of a PolarDB cluster is collected.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterMonitorRequest::new()
///     .db_cluster_id("pc-****************");
/// let reply = client.describe_db_cluster_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterMonitorRequest {
    /// **Required.** ID of the database cluster that the call is about.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterMonitorRequest {
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
}

request! {
    DescribeDBClusterMonitorRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterMonitorRequest {
    type Response = DescribeDBClusterMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterMonitor")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeDBClusterMonitorRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterMonitorResponse {
    /// Seconds between two points. Unit: `seconds`. Example: `60`.
    pub period: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593AE1C5-B70C-463F-9207-074639******`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBClusterMonitorResponse {
        "Period" => period: value,
        "RequestId" => request_id: value,
    }
}
