// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteClusterNodes`, from `cs/DeleteClusterNodes.md`.

use alicloud_runtime::codegen::*;

/// Takes nodes out of a cluster; pods on them move elsewhere, so spare capacity should be at hand.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteClusterNodesRequest::new()
///     .cluster_id("c850429a2287b4d968e27e87a4921****")
///     .nodes(["cn-chengdu.192.168.0.70"]);
/// let reply = client.delete_cluster_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClusterNodesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c850429a2287b4d968e27e87a4921****`.
    pub cluster_id: Option<String>,
    /// Whether pods are moved off the node before it is taken out. Default: `false`. Example: `true`.
    pub drain_node: Option<bool>,
    /// Whether the ECS instance of the node is released too; not possible for subscriptions.
    /// Default: `false`. Example: `true`.
    pub release_node: Option<bool>,
    /// **Required.** Nodes that the call works on, by name. Example: `cn-chengdu.192.168.0.70`.
    pub nodes: Vec<String>,
}

impl DeleteClusterNodesRequest {
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
    /// Sets `drain_node`.
    #[inline]
    pub fn drain_node(mut self, value: bool) -> Self {
        self.drain_node = Some(value);
        self
    }
    /// Sets `release_node`.
    #[inline]
    pub fn release_node(mut self, value: bool) -> Self {
        self.release_node = Some(value);
        self
    }
    /// Sets `nodes`, which is required.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteClusterNodesRequest {
        "ClusterId" => cluster_id: path,
        "drain_node" => drain_node: body,
        "release_node" => release_node: body,
        "nodes" => nodes: body,
    }
}

impl Operation for DeleteClusterNodesRequest {
    type Response = DeleteClusterNodesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteClusterNodes")
        .roa("POST", "/clusters/{ClusterId}/nodes")
        .required(&["ClusterId", "nodes"]);
}

/// Response to [`DeleteClusterNodesRequest`].
#[non_exhaustive]
pub struct DeleteClusterNodesResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c104d5d5f301c4e2a8ee578c37******`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `A9891419-D125-4D89-AFCA-688466******`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-60fea8ad2e27000ae9******`.
    pub task_id: Option<String>,
}

response! {
    DeleteClusterNodesResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
