// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScaleClusterNodePool`, from `cs/ScaleClusterNodePool.md`.

use alicloud_runtime::codegen::*;

/// Adds the given number of nodes to a pool, made after the settings of the pool.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ScaleClusterNodePoolRequest::new()
///     .cluster_id("c23421cfa74454bc8b37163fd19af****")
///     .nodepool_id("np31da1b38983f4511b490fc62108a****");
/// let reply = client.scale_cluster_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScaleClusterNodePoolRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c23421cfa74454bc8b37163fd19af****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node pool that the call works on, as
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np31da1b38983f4511b490fc62108a****`.
    pub nodepool_id: Option<String>,
    /// How many nodes to add. Example: `1`.
    pub count: Option<i64>,
}

impl ScaleClusterNodePoolRequest {
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
    /// Sets `count`.
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

request! {
    ScaleClusterNodePoolRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolId" => nodepool_id: path,
        "count" => count: body,
    }
}

impl Operation for ScaleClusterNodePoolRequest {
    type Response = ScaleClusterNodePoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ScaleClusterNodePool")
        .roa("POST", "/clusters/{ClusterId}/nodepools/{NodepoolId}")
        .required(&["ClusterId", "NodepoolId"]);
}

/// Response to [`ScaleClusterNodePoolRequest`].
#[non_exhaustive]
pub struct ScaleClusterNodePoolResponse {
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5faa48fb31b6b8078d00****`.
    pub task_id: Option<String>,
}

response! {
    ScaleClusterNodePoolResponse {
        "task_id" => task_id: value,
    }
}
