// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachInstancesToNodePool`, from `cs/AttachInstancesToNodePool.md`.

use alicloud_runtime::codegen::*;

/// Adds existing ECS instances to a node pool as worker nodes, also nodes that were removed before.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::AttachInstancesToNodePoolRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .nodepool_id("np31da1b38983f4511b490fc62108a****");
/// let reply = client.attach_instances_to_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachInstancesToNodePoolRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node pool that the call works on, as
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np31da1b38983f4511b490fc62108a****`.
    pub nodepool_id: Option<String>,
    /// ECS instances that join the cluster, by their IDs. Example: `i-2zed0sswuau6o89b****`.
    pub instances: Vec<String>,
    /// SSH password of the instances to add; give it only when no key pair is given.
    pub password: Option<String>,
    /// Whether container data and images go onto a data disk, which is formatted for it when needed;
    /// existing data is lost then. Example: `false`.
    pub format_disk: Option<bool>,
    /// Whether existing instances keep their names when they join the cluster. Example: `true`.
    pub keep_instance_name: Option<bool>,
}

impl AttachInstancesToNodePoolRequest {
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
    /// Sets `instances`.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `format_disk`.
    #[inline]
    pub fn format_disk(mut self, value: bool) -> Self {
        self.format_disk = Some(value);
        self
    }
    /// Sets `keep_instance_name`.
    #[inline]
    pub fn keep_instance_name(mut self, value: bool) -> Self {
        self.keep_instance_name = Some(value);
        self
    }
}

request! {
    AttachInstancesToNodePoolRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolId" => nodepool_id: path,
        "instances" => instances: body,
        "password" => password: body,
        "format_disk" => format_disk: body,
        "keep_instance_name" => keep_instance_name: body,
    }
}

impl Operation for AttachInstancesToNodePoolRequest {
    type Response = AttachInstancesToNodePoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AttachInstancesToNodePool")
        .roa("POST", "/clusters/{ClusterId}/nodepools/{NodepoolId}/attach")
        .required(&["ClusterId", "NodepoolId"]);
}

/// Response to [`AttachInstancesToNodePoolRequest`].
#[non_exhaustive]
pub struct AttachInstancesToNodePoolResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `D7631D83-6E98-1949-B665-766A62xxxxxx`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a54309c80282e39eaxxxxxx`.
    pub task_id: Option<String>,
}

response! {
    AttachInstancesToNodePoolResponse {
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
