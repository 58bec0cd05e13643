// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScanClusterVuls`, from `cs/ScanClusterVuls.md`.

use alicloud_runtime::codegen::*;

/// Starts a scan of a cluster for known weak points in its workloads, third-party software and
/// operating systems.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ScanClusterVulsRequest::new()
///     .cluster_id("c259f563386444ebb8d7****");
/// let reply = client.scan_cluster_vuls(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScanClusterVulsRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c259f563386444ebb8d7****`.
    pub cluster_id: Option<String>,
}

impl ScanClusterVulsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    ScanClusterVulsRequest {
        "cluster_id" => cluster_id: path,
    }
}

impl Operation for ScanClusterVulsRequest {
    type Response = ScanClusterVulsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ScanClusterVuls")
        .roa("POST", "/clusters/{cluster_id}/vuls/scan")
        .required(&["cluster_id"]);
}

/// Response to [`ScanClusterVulsRequest`].
#[non_exhaustive]
pub struct ScanClusterVulsResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4******`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-xascadasd*****`.
    pub task_id: Option<String>,
}

response! {
    ScanClusterVulsResponse {
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
