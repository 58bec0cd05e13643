// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallNodePoolComponents`, from `cs/InstallNodePoolComponents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComponentConfig, PausePolicy, RollingPolicy};

/// Installs components on the nodes of a pool, in batches as the rolling policy says.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::InstallNodePoolComponentsRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .node_pool_id("np7c4fa4a5f1ce412b849****");
/// let reply = client.install_node_pool_components(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallNodePoolComponentsRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** Node pool on whose nodes the components are installed.
    /// Example: `np7c4fa4a5f1ce412b849****`.
    pub node_pool_id: Option<String>,
    /// Components that the call works on, one entry each.
    pub components: Vec<Component>,
    /// How nodes are worked through in batches: how many at a time, and where to pause.
    pub rolling_policy: Option<RollingPolicy>,
    /// Nodes that the call is limited to, by name; all nodes of the pool without it.
    /// Example: `cn-hangzhou.10.2xxx`.
    pub node_names: Vec<String>,
}

impl InstallNodePoolComponentsRequest {
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
    /// Sets `nodePoolId`, which is required.
    pub fn node_pool_id(mut self, value: impl Into<String>) -> Self {
        self.node_pool_id = Some(value.into());
        self
    }
    /// Sets `components`.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<Component>>,
    ) -> Self {
        self.components = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `rollingPolicy`.
    pub fn rolling_policy(mut self, value: impl Into<RollingPolicy>) -> Self {
        self.rolling_policy = Some(value.into());
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
}

request! {
    InstallNodePoolComponentsRequest {
        "clusterId" => cluster_id: path,
        "nodePoolId" => node_pool_id: path,
        "components" => components: body,
        "rollingPolicy" => rolling_policy: body,
        "nodeNames" => node_names: body,
    }
}

impl Operation for InstallNodePoolComponentsRequest {
    type Response = InstallNodePoolComponentsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("InstallNodePoolComponents")
        .roa("POST", "/clusters/{clusterId}/nodepools/{nodePoolId}/components")
        .required(&["clusterId", "nodePoolId"]);
}

/// Response to [`InstallNodePoolComponentsRequest`].
#[non_exhaustive]
pub struct InstallNodePoolComponentsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49511F2D-D56A-5C24-B9AE-C8491E09B***`.
    pub request_id: Option<String>,
    /// ID of the asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far it has come. Example: `T-67d7ec016ce37c0106000***`.
    pub task_id: Option<String>,
    /// ID of the cluster meant, as [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns
    /// it. Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
}

response! {
    InstallNodePoolComponentsResponse {
        "requestId" => request_id: value,
        "taskId" => task_id: value,
        "clusterId" => cluster_id: value,
    }
}

/// Components that the call works on, one entry each.
#[non_exhaustive]
pub struct Component {
    /// **Required.** Name of the node component, such as `kubelet`.
    pub name: Option<String>,
    /// Version of the component. Example: `1.28.9-aliyun.1`.
    pub version: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    pub config: Option<ComponentConfig>,
}

impl Component {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
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
}

request! {
    Component {
        "name" => name: field,
        "version" => version: field,
        "config" => config: field,
    }
}
