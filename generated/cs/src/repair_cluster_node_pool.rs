// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RepairClusterNodePool`, from `cs/RepairClusterNodePool.md`.

use alicloud_runtime::codegen::*;

/// Brings faulty nodes of a pool back to normal operation; healthy ones stay untouched.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::RepairClusterNodePoolRequest::new()
///     .cluster_id("c2273b7f4a30d4ef6b43e0926cd******")
///     .nodepool_id("np613940c3593c4bea96faa8600c******");
/// let reply = client.repair_cluster_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RepairClusterNodePoolRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c2273b7f4a30d4ef6b43e0926cd******`.
    pub cluster_id: Option<String>,
    /// **Required.** Node pool meant, as
    /// [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np613940c3593c4bea96faa8600c******`.
    pub nodepool_id: Option<String>,
    /// Nodes that the call works on, by name. Example: `cn-beijing.10.0.xx.xx`.
    pub nodes: Vec<String>,
    /// Whether nodes may be restarted when the repair needs that.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub auto_restart: Option<bool>,
    /// Repair steps to carry out, one entry each.
    pub operations: Vec<ClusterNodePoolOperation>,
}

impl RepairClusterNodePoolRequest {
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
    /// Sets `nodepool_id`, which is required.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `auto_restart`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn auto_restart(mut self, value: bool) -> Self {
        self.auto_restart = Some(value);
        self
    }
    /// Sets `operations`.
    pub fn operations(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClusterNodePoolOperation>>,
    ) -> Self {
        self.operations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RepairClusterNodePoolRequest {
        "cluster_id" => cluster_id: path,
        "nodepool_id" => nodepool_id: path,
        "nodes" => nodes: body,
        "auto_restart" => auto_restart: body,
        "operations" => operations: body,
    }
}

impl Operation for RepairClusterNodePoolRequest {
    type Response = RepairClusterNodePoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RepairClusterNodePool")
        .roa("POST", "/clusters/{cluster_id}/nodepools/{nodepool_id}/repair")
        .required(&["cluster_id", "nodepool_id"]);
}

/// Response to [`RepairClusterNodePoolRequest`].
#[non_exhaustive]
pub struct RepairClusterNodePoolResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `db82195b-75a8-40e5-9be4-16f182******`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-613b19bbd160ad2800******`.
    pub task_id: Option<String>,
}

response! {
    RepairClusterNodePoolResponse {
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}

/// Repair steps to carry out, one entry each.
#[non_exhaustive]
pub struct ClusterNodePoolOperation {
    /// Repair step to carry out, such as restarting the kubelet or the container runtime.
    /// Example: `remove.containerdContainer`.
    pub operation_id: Option<String>,
    /// Further values that the repair step needs.
    /// Example: `containerd:// 67e109e9410049549695c6e64a******`.
    pub args: Vec<String>,
}

impl ClusterNodePoolOperation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `operation_id`.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self {
        self.operation_id = Some(value.into());
        self
    }
    /// Sets `args`.
    pub fn args(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.args = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ClusterNodePoolOperation {
        "operation_id" => operation_id: field,
        "args" => args: field,
    }
}
