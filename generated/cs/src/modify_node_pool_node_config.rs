// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNodePoolNodeConfig`, from `cs/ModifyNodePoolNodeConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Hugepage, KubeletConfig, Policy, ReservedMemory, Tracing};

/// Changes the kubelet settings of a node pool's nodes, batch by batch, which restarts kubelet.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ModifyNodePoolNodeConfigRequest::new()
///     .cluster_id("c23421cfa74454bc8b37163fd19af****")
///     .nodepool_id("np8d8c9c2cd0f64e89884f82a5fbcd****");
/// let reply = client.modify_node_pool_node_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfigRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c23421cfa74454bc8b37163fd19af****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node pool that the call works on, as
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np8d8c9c2cd0f64e89884f82a5fbcd****`.
    pub nodepool_id: Option<String>,
    /// Kubelet parameters to set on the nodes of the pool.
    pub kubelet_config: Option<KubeletConfig>,
    /// How nodes are worked through in batches: how many at a time, and where to pause.
    pub rolling_policy: Option<Policy>,
    /// Operating system settings of the nodes.
    pub os_config: Option<OsConfig>,
    /// Settings of the containerd runtime on the nodes.
    pub containerd_config: Option<ContainerdConfig>,
}

impl ModifyNodePoolNodeConfigRequest {
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
    /// Sets `kubelet_config`.
    pub fn kubelet_config(mut self, value: impl Into<KubeletConfig>) -> Self {
        self.kubelet_config = Some(value.into());
        self
    }
    /// Sets `rolling_policy`.
    pub fn rolling_policy(mut self, value: impl Into<Policy>) -> Self {
        self.rolling_policy = Some(value.into());
        self
    }
    /// Sets `os_config`.
    pub fn os_config(mut self, value: impl Into<OsConfig>) -> Self {
        self.os_config = Some(value.into());
        self
    }
    /// Sets `containerd_config`.
    pub fn containerd_config(mut self, value: impl Into<ContainerdConfig>) -> Self {
        self.containerd_config = Some(value.into());
        self
    }
}

request! {
    ModifyNodePoolNodeConfigRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolId" => nodepool_id: path,
        "kubelet_config" => kubelet_config: body,
        "rolling_policy" => rolling_policy: body,
        "os_config" => os_config: body,
        "containerd_config" => containerd_config: body,
    }
}

impl Operation for ModifyNodePoolNodeConfigRequest {
    type Response = ModifyNodePoolNodeConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyNodePoolNodeConfig")
        .roa("PUT", "/clusters/{ClusterId}/nodepools/{NodepoolId}/node_config")
        .required(&["ClusterId", "NodepoolId"]);
}

/// Response to [`ModifyNodePoolNodeConfigRequest`].
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfigResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `D7631D83-6E98-1949-B665-766A62****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5fd211e924e1d00787****`.
    pub task_id: Option<String>,
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np737c3ac1ac684703b9e10673aa2c****`.
    pub nodepool_id: Option<String>,
}

response! {
    ModifyNodePoolNodeConfigResponse {
        "request_id" => request_id: value,
        "task_id" => task_id: value,
        "nodepool_id" => nodepool_id: value,
    }
}

/// Operating system settings of the nodes.
#[non_exhaustive]
pub struct OsConfig {
    /// Kernel parameters to set on the nodes, as names and values.
    pub sysctl: BTreeMap<String, Value>,
    /// Settings for transparent huge pages on the nodes.
    pub hugepage: Option<Hugepage>,
}

impl OsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `sysctl`.
    pub fn sysctl(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.sysctl = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `hugepage`.
    pub fn hugepage(mut self, value: impl Into<Hugepage>) -> Self {
        self.hugepage = Some(value.into());
        self
    }
}

request! {
    OsConfig {
        "sysctl" => sysctl: field,
        "hugepage" => hugepage: field,
    }
}

/// Settings of the containerd runtime on the nodes.
#[non_exhaustive]
pub struct ContainerdConfig {
    /// Mirrors that containerd pulls images from before the registry itself.
    /// Example: `https://example.com`.
    pub registry_mirrors: Vec<String>,
    /// Registries that containerd reaches without verified HTTPS. Example: `example.com`.
    pub insecure_registries: Vec<String>,
    /// How many parts of images containerd downloads at the same time.
    pub max_concurrent_downloads: Option<i64>,
    /// Whether volumes that images declare are ignored.
    pub ignore_image_defined_volume: Option<bool>,
    /// Largest size of a core dump under containerd.
    pub limit_core: Option<i64>,
    /// Most file handles that processes under containerd may open.
    pub limit_no_file: Option<i64>,
    /// Most memory that processes under containerd may lock.
    pub limit_mem_lock: Option<i64>,
}

impl ContainerdConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `registryMirrors`.
    pub fn registry_mirrors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.registry_mirrors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `insecureRegistries`.
    pub fn insecure_registries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.insecure_registries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `maxConcurrentDownloads`.
    #[inline]
    pub fn max_concurrent_downloads(mut self, value: i64) -> Self {
        self.max_concurrent_downloads = Some(value);
        self
    }
    /// Sets `ignoreImageDefinedVolume`.
    #[inline]
    pub fn ignore_image_defined_volume(mut self, value: bool) -> Self {
        self.ignore_image_defined_volume = Some(value);
        self
    }
    /// Sets `limitCore`.
    #[inline]
    pub fn limit_core(mut self, value: i64) -> Self {
        self.limit_core = Some(value);
        self
    }
    /// Sets `limitNoFile`.
    #[inline]
    pub fn limit_no_file(mut self, value: i64) -> Self {
        self.limit_no_file = Some(value);
        self
    }
    /// Sets `limitMemLock`.
    #[inline]
    pub fn limit_mem_lock(mut self, value: i64) -> Self {
        self.limit_mem_lock = Some(value);
        self
    }
}

request! {
    ContainerdConfig {
        "registryMirrors" => registry_mirrors: field,
        "insecureRegistries" => insecure_registries: field,
        "maxConcurrentDownloads" => max_concurrent_downloads: field,
        "ignoreImageDefinedVolume" => ignore_image_defined_volume: field,
        "limitCore" => limit_core: field,
        "limitNoFile" => limit_no_file: field,
        "limitMemLock" => limit_mem_lock: field,
    }
}
