// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNodePoolComponent`, from `cs/UpdateNodePoolComponent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComponentConfig, PausePolicy, RollingPolicy};

/// Changes version or settings of a component on the nodes of a node pool, such as kubelet, in
/// batches.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateNodePoolComponentRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .nodepool_id("np7c4fa4a5f1ce412b84967089****");
/// let reply = client.update_node_pool_component(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNodePoolComponentRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** Node pool whose component is changed. Example: `np7c4fa4a5f1ce412b84967089****`.
    pub nodepool_id: Option<String>,
    /// Node component to update, by its name, such as `kubelet`.
    pub name: Option<String>,
    /// Version that the node component is brought to. Example: `1.28.9-aliyun.1`.
    pub version: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    pub config: Option<ComponentConfig>,
    /// Stores the new component settings without rolling them out to the nodes at the same time.
    /// Default: `false`.
    pub disable_rolling: Option<bool>,
    /// Nodes that the call is limited to, by name; all nodes of the pool without it.
    /// Example: `cn-hangzhou.10.91.xx.xx`.
    pub node_names: Vec<String>,
    /// How nodes are worked through in batches: how many at a time, and where to pause.
    pub rolling_policy: Option<RollingPolicy>,
}

impl UpdateNodePoolComponentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `nodepoolId`, which is required.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<ComponentConfig>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `disableRolling`.
    #[inline]
    pub fn disable_rolling(mut self, value: bool) -> Self {
        self.disable_rolling = Some(value);
        self
    }
    /// Sets `nodeNames`.
    pub fn node_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `rollingPolicy`.
    pub fn rolling_policy(mut self, value: impl Into<RollingPolicy>) -> Self {
        self.rolling_policy = Some(value.into());
        self
    }
}

request! {
    UpdateNodePoolComponentRequest {
        "clusterId" => cluster_id: path,
        "nodepoolId" => nodepool_id: path,
        "name" => name: body,
        "version" => version: body,
        "config" => config: body,
        "disableRolling" => disable_rolling: body,
        "nodeNames" => node_names: body,
        "rollingPolicy" => rolling_policy: body,
    }
}

impl Operation for UpdateNodePoolComponentRequest {
    type Response = UpdateNodePoolComponentResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateNodePoolComponent")
        .roa("PUT", "/clusters/{clusterId}/nodepools/{nodepoolId}/component")
        .required(&["clusterId", "nodepoolId"]);
}

/// Response to [`UpdateNodePoolComponentRequest`].
#[non_exhaustive]
pub struct UpdateNodePoolComponentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49511F2D-D56A-5C24-B9AE-C8491E09B***`.
    pub request_id: Option<String>,
    /// ID of the asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far it has come. Example: `T-67d7ec016ce37c0106000***`.
    pub task_id: Option<String>,
    /// ID of the cluster meant, as [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns
    /// it. Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
}

response! {
    UpdateNodePoolComponentResponse {
        "requestId" => request_id: value,
        "taskId" => task_id: value,
        "clusterId" => cluster_id: value,
    }
}
