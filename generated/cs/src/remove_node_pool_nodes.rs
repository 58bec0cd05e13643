// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveNodePoolNodes`, from `cs/RemoveNodePoolNodes.md`.

use alicloud_runtime::codegen::*;

/// Takes nodes out of a node pool, optionally draining them and releasing their ECS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::RemoveNodePoolNodesRequest::new()
///     .cluster_id("c23421cfa74454bc8b37163fd19af****")
///     .nodepool_id("np97de2cfb1ba042398dd8f5504c94****");
/// let reply = client.remove_node_pool_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveNodePoolNodesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c23421cfa74454bc8b37163fd19af****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node pool that the call works on, as
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np97de2cfb1ba042398dd8f5504c94****`.
    pub nodepool_id: Option<String>,
    /// Whether the ECS instance of the node is released too; not possible for subscriptions.
    /// Example: `true`.
    pub release_node: Option<bool>,
    /// Whether pods are moved off the node before it is taken out. Example: `true`.
    pub drain_node: Option<bool>,
    /// Nodes that the call works on, by name. Example: `cn-hangzhou.172.16.xxx.xxx`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub nodes: Vec<String>,
    /// Nodes to take out, by the IDs of their ECS instances. Example: `i-bp1c70fqbv1nlu9xxxxx`.
    pub instance_ids: Vec<String>,
    /// Whether nodes are taken out side by side and not one after another. Example: `false`.
    pub concurrency: Option<bool>,
}

impl RemoveNodePoolNodesRequest {
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
    /// Sets `release_node`.
    #[inline]
    pub fn release_node(mut self, value: bool) -> Self {
        self.release_node = Some(value);
        self
    }
    /// Sets `drain_node`.
    #[inline]
    pub fn drain_node(mut self, value: bool) -> Self {
        self.drain_node = Some(value);
        self
    }
    /// Sets `nodes`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `instance_ids`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `concurrency`.
    #[inline]
    pub fn concurrency(mut self, value: bool) -> Self {
        self.concurrency = Some(value);
        self
    }
}

request! {
    RemoveNodePoolNodesRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolId" => nodepool_id: path,
        "release_node" => release_node: query,
        "drain_node" => drain_node: query,
        "nodes" => nodes: query_json,
        "instance_ids" => instance_ids: query_json,
        "concurrency" => concurrency: query,
    }
}

impl Operation for RemoveNodePoolNodesRequest {
    type Response = RemoveNodePoolNodesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RemoveNodePoolNodes")
        .roa("DELETE", "/clusters/{ClusterId}/nodepools/{NodepoolId}/nodes")
        .required(&["ClusterId", "NodepoolId"]);
}

/// Response to [`RemoveNodePoolNodesRequest`].
#[non_exhaustive]
pub struct RemoveNodePoolNodesResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `A9891419-D125-4D89-AFCA-68846675****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-62a944794ee141074400****`.
    pub task_id: Option<String>,
}

response! {
    RemoveNodePoolNodesResponse {
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
