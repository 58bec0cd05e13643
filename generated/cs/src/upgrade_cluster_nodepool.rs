// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeClusterNodepool`, from `cs/UpgradeClusterNodepool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PausePolicy};

/// Upgrades kubelet version, operating system image, or container runtime of a node pool's nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpgradeClusterNodepoolRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****")
///     .nodepool_id("np31da1b38983f4511b490fc62108a****");
/// let reply = client.upgrade_cluster_nodepool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeClusterNodepoolRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node pool that the call works on, as
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np31da1b38983f4511b490fc62108a****`.
    pub nodepool_id: Option<String>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_3_x64`.
    pub image_id: Option<String>,
    /// Release of the container runtime on the nodes of the pool. Example: `1.6.36`.
    pub runtime_version: Option<String>,
    /// Kubernetes version to set up or upgrade to, as
    /// [`DescribeKubernetesVersionMetadata`](super::Client::describe_kubernetes_version_metadata) lists
    /// them. Example: `1.32.1-aliyun.1`.
    pub kubernetes_version: Option<String>,
    /// Container runtime that the nodes have after the upgrade. Example: `containerd`.
    pub runtime_type: Option<String>,
    /// Whether nodes are upgraded by replacing their system disk, which sets them up anew.
    /// Example: `false`.
    pub use_replace: Option<bool>,
    /// How nodes are worked through in batches: how many at a time, and where to pause.
    pub rolling_policy: Option<RollingPolicy>,
    /// Nodes that the call is limited to, by name; all nodes of the pool without it.
    /// Example: `cn-beijing.10.180.xx.xx`.
    pub node_names: Vec<String>,
}

impl UpgradeClusterNodepoolRequest {
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
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `runtime_version`.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self {
        self.runtime_version = Some(value.into());
        self
    }
    /// Sets `kubernetes_version`.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }
    /// Sets `runtime_type`.
    pub fn runtime_type(mut self, value: impl Into<String>) -> Self {
        self.runtime_type = Some(value.into());
        self
    }
    /// Sets `use_replace`.
    #[inline]
    pub fn use_replace(mut self, value: bool) -> Self {
        self.use_replace = Some(value);
        self
    }
    /// Sets `rolling_policy`.
    pub fn rolling_policy(mut self, value: impl Into<RollingPolicy>) -> Self {
        self.rolling_policy = Some(value.into());
        self
    }
    /// Sets `node_names`.
    pub fn node_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpgradeClusterNodepoolRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolId" => nodepool_id: path,
        "image_id" => image_id: body,
        "runtime_version" => runtime_version: body,
        "kubernetes_version" => kubernetes_version: body,
        "runtime_type" => runtime_type: body,
        "use_replace" => use_replace: body,
        "rolling_policy" => rolling_policy: body,
        "node_names" => node_names: body,
    }
}

impl Operation for UpgradeClusterNodepoolRequest {
    type Response = UpgradeClusterNodepoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpgradeClusterNodepool")
        .roa("POST", "/clusters/{ClusterId}/nodepools/{NodepoolId}/upgrade")
        .required(&["ClusterId", "NodepoolId"]);
}

/// Response to [`UpgradeClusterNodepoolRequest`].
#[non_exhaustive]
pub struct UpgradeClusterNodepoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF518944****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5fd211e924e1d0078700****`.
    pub task_id: Option<String>,
}

response! {
    UpgradeClusterNodepoolResponse {
        "RequestId" => request_id: value,
        "task_id" => task_id: value,
    }
}

/// How nodes are worked through in batches: how many at a time, and where to pause.
#[non_exhaustive]
pub struct RollingPolicy {
    /// Where the upgrade stops and waits: after the first batch, after each batch, or nowhere.
    /// Default: `NotPause`. Example: `NotPause`.
    pub pause_policy: Option<Open<PausePolicy>>,
    /// Waiting time between two batches; counts only when the upgrade does not pause.
    /// Default: `0`. Example: `5`.
    pub batch_interval: Option<i32>,
    /// How many nodes may be worked on at once in each batch. Default: `10`. Example: `2`.
    pub max_parallelism: Option<i32>,
}

impl RollingPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pause_policy`.
    pub fn pause_policy(mut self, value: impl Into<Open<PausePolicy>>) -> Self {
        self.pause_policy = Some(value.into());
        self
    }
    /// Sets `batch_interval`.
    #[inline]
    pub fn batch_interval(mut self, value: i32) -> Self {
        self.batch_interval = Some(value);
        self
    }
    /// Sets `max_parallelism`.
    #[inline]
    pub fn max_parallelism(mut self, value: i32) -> Self {
        self.max_parallelism = Some(value);
        self
    }
}

request! {
    RollingPolicy {
        "pause_policy" => pause_policy: field,
        "batch_interval" => batch_interval: field,
        "max_parallelism" => max_parallelism: field,
    }
}
