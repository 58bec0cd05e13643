// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterLogs`, from `cs/DescribeClusterLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns log entries that ACK wrote about a cluster, for tracing the cause of problems.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterLogsRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****");
/// let reply = client.describe_cluster_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterLogsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
}

impl DescribeClusterLogsRequest {
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
    DescribeClusterLogsRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for DescribeClusterLogsRequest {
    type Response = DescribeClusterLogsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterLogs")
        .roa("GET", "/clusters/{ClusterId}/logs")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterLogsRequest`].
#[non_exhaustive]
pub struct DescribeClusterLogsResponse {
    /// The body of the response.
    pub body: Vec<ClusterLogItem>,
}

response! {
    DescribeClusterLogsResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct ClusterLogItem {
    /// Number of the log entry. Example: `590749245`.
    pub id: Option<i64>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c23421cfa74454bc8b37163fd19af***`.
    pub cluster_id: Option<String>,
    /// Text of the log entry, which tells one step of an operation on the cluster. Example: `text`.
    pub cluster_log: Option<String>,
    /// Severity of the log entry. Example: `0004`.
    pub log_level: Option<String>,
    /// When the object was created, or the log entry written. Example: `2020-09-11T10:11:51+08:00`.
    pub created: Option<Timestamp>,
    /// When the object or the log entry was last changed. Example: `2020-09-11T10:11:51+08:00`.
    pub updated: Option<Timestamp>,
}

response! {
    ClusterLogItem {
        "ID" => id: value,
        "cluster_id" => cluster_id: value,
        "cluster_log" => cluster_log: value,
        "log_level" => log_level: value,
        "created" => created: value,
        "updated" => updated: value,
    }
}
