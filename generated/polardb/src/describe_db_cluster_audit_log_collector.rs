// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAuditLogCollector`, from `polardb/DescribeDBClusterAuditLogCollector.md`.

use alicloud_runtime::codegen::*;

/// Shows whether SQL collection, as used by audit log and SQL Explorer, is on for a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterAuditLogCollectorRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_audit_log_collector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAuditLogCollectorRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterAuditLogCollectorRequest {
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
    DescribeDBClusterAuditLogCollectorRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterAuditLogCollectorRequest {
    type Response = DescribeDBClusterAuditLogCollectorResponse;
    type Error = DescribeDBClusterAuditLogCollectorError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAuditLogCollector")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAuditLogCollectorError] = &[
        DescribeDBClusterAuditLogCollectorError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeDBClusterAuditLogCollectorRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAuditLogCollectorResponse {
    /// State that the collector is in. Example: `Disabled`.
    pub collector_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `59011D2B-2A38-4207-A86C-72BC1F882D19`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBClusterAuditLogCollectorResponse {
        "CollectorStatus" => collector_status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAuditLogCollectorRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeDBClusterAuditLogCollectorError = super::DocumentedError;
