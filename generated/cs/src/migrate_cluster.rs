// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateCluster`, from `cs/MigrateCluster.md`.

use alicloud_runtime::codegen::*;

/// Converts an ACK Basic cluster into an ACK Pro cluster in the background; a task ID tracks it.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::MigrateClusterRequest::new()
///     .cluster_id("c21e0591548ba4c10bdb535d6572b****");
/// let reply = client.migrate_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateClusterRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c21e0591548ba4c10bdb535d6572b****`.
    pub cluster_id: Option<String>,
    /// OSS bucket that the migration works with. Example: `bucket-****`.
    pub oss_bucket_name: Option<String>,
    /// Endpoint at which the OSS bucket is reached. Example: `*******.oss-cn-hangzhou.aliyuncs.com`.
    pub oss_bucket_endpoint: Option<String>,
}

impl MigrateClusterRequest {
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
    /// Sets `oss_bucket_name`.
    pub fn oss_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_name = Some(value.into());
        self
    }
    /// Sets `oss_bucket_endpoint`.
    pub fn oss_bucket_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_endpoint = Some(value.into());
        self
    }
}

request! {
    MigrateClusterRequest {
        "cluster_id" => cluster_id: path,
        "oss_bucket_name" => oss_bucket_name: body,
        "oss_bucket_endpoint" => oss_bucket_endpoint: body,
    }
}

impl Operation for MigrateClusterRequest {
    type Response = MigrateClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("MigrateCluster")
        .roa("POST", "/clusters/{cluster_id}/migrate")
        .required(&["cluster_id"]);
}

/// Response to [`MigrateClusterRequest`].
#[non_exhaustive]
pub struct MigrateClusterResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c21e0591548ba4c10bdb535d657******`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E43******`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-62ccd14aacb8db06ca******`.
    pub task_id: Option<String>,
}

response! {
    MigrateClusterResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
