// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FixNodePoolVuls`, from `cs/FixNodePoolVuls.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Repairs known vulnerabilities on the nodes of a pool; nodes that need a restart are drained
/// before it.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::FixNodePoolVulsRequest::new()
///     .cluster_id("cf62854ac2130470897be7a27ed1f****")
///     .nodepool_id("np31da1b38983f4511b490fc62108a****");
/// let reply = client.fix_node_pool_vuls(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FixNodePoolVulsRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cf62854ac2130470897be7a27ed1f****`.
    pub cluster_id: Option<String>,
    /// **Required.** Node pool meant, as
    /// [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np31da1b38983f4511b490fc62108a****`.
    pub nodepool_id: Option<String>,
    /// Vulnerabilities to repair, by name. Example: `oval:com.redhat.rhsa:def:20170574`.
    pub vuls: Vec<String>,
    /// Nodes that the call works on, by name. Example: `cn-beijing.10.0.xx.xx`.
    pub nodes: Vec<String>,
    /// How the repair works through the nodes in batches.
    pub rollout_policy: Option<Policy>,
    /// Whether nodes may be restarted when the repair needs that. Example: `true`.
    pub auto_restart: Option<bool>,
}

impl FixNodePoolVulsRequest {
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
    /// Sets `vuls`.
    pub fn vuls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vuls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `rollout_policy`.
    pub fn rollout_policy(mut self, value: impl Into<Policy>) -> Self {
        self.rollout_policy = Some(value.into());
        self
    }
    /// Sets `auto_restart`.
    #[inline]
    pub fn auto_restart(mut self, value: bool) -> Self {
        self.auto_restart = Some(value);
        self
    }
}

request! {
    FixNodePoolVulsRequest {
        "cluster_id" => cluster_id: path,
        "nodepool_id" => nodepool_id: path,
        "vuls" => vuls: body,
        "nodes" => nodes: body,
        "rollout_policy" => rollout_policy: body,
        "auto_restart" => auto_restart: body,
    }
}

impl Operation for FixNodePoolVulsRequest {
    type Response = FixNodePoolVulsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("FixNodePoolVuls")
        .roa("POST", "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls/fix")
        .required(&["cluster_id", "nodepool_id"]);
}

/// Response to [`FixNodePoolVulsRequest`].
#[non_exhaustive]
pub struct FixNodePoolVulsResponse {
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-60fea8ad2e277f087900****`.
    pub task_id: Option<String>,
}

response! {
    FixNodePoolVulsResponse {
        "task_id" => task_id: value,
    }
}
