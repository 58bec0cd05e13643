// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteClusterNodepool`, from `cs/DeleteClusterNodepool.md`.

use alicloud_runtime::codegen::*;

/// Deletes a node pool that is no longer needed, which takes its nodes out of the cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteClusterNodepoolRequest::new()
///     .cluster_id("c61da77e8bfbc4c4c999af2b51b65****")
///     .nodepool_id("np30db56bcac7843dca90b999c8928****");
/// let reply = client.delete_cluster_nodepool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClusterNodepoolRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c61da77e8bfbc4c4c999af2b51b65****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node pool that the call works on, as
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np30db56bcac7843dca90b999c8928****`.
    pub nodepool_id: Option<String>,
    /// Whether the pool is deleted even though it has nodes, which then go with it. Example: `false`.
    pub force: Option<bool>,
}

impl DeleteClusterNodepoolRequest {
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
    /// Sets `NodepoolId`, which is required.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteClusterNodepoolRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolId" => nodepool_id: path,
        "force" => force: query,
    }
}

impl Operation for DeleteClusterNodepoolRequest {
    type Response = DeleteClusterNodepoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteClusterNodepool")
        .roa("DELETE", "/clusters/{ClusterId}/nodepools/{NodepoolId}")
        .required(&["ClusterId", "NodepoolId"]);
}

/// Response to [`DeleteClusterNodepoolRequest`].
#[non_exhaustive]
pub struct DeleteClusterNodepoolResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `7263C978-3DBD-4E06-B319-793B38******`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-655ace947e0e6603af******`.
    pub task_id: Option<String>,
}

response! {
    DeleteClusterNodepoolResponse {
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
