// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeClusterAddons`, from `cs/UpgradeClusterAddons.md`.

use alicloud_runtime::codegen::*;

/// Upgrades components installed in a cluster to newer versions, and may affect workloads.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpgradeClusterAddonsRequest::new()
///     .cluster_id("cf4299b79b3e34226abfdc80a4bda****");
/// let reply = client.upgrade_cluster_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeClusterAddonsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `cf4299b79b3e34226abfdc80a4bda****`.
    pub cluster_id: Option<String>,
    /// The parameters of the call proper, sent as the request body.
    pub body: Vec<ClusterAddonBody>,
}

impl UpgradeClusterAddonsRequest {
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
    /// Sets `body`.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClusterAddonBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpgradeClusterAddonsRequest {
        "ClusterId" => cluster_id: path,
        "" => body: body,
    }
}

impl Operation for UpgradeClusterAddonsRequest {
    type Response = UpgradeClusterAddonsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpgradeClusterAddons")
        .roa("POST", "/clusters/{ClusterId}/components/upgrade")
        .required(&["ClusterId"]);
}

/// Response to [`UpgradeClusterAddonsRequest`].
#[non_exhaustive]
pub struct UpgradeClusterAddonsResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cf4299b79b3e34226abfdc80a4bda****`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `bfd12953-31cb-42f1-8a36-7b80ec34****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-62a944794ee141074400****`.
    pub task_id: Option<String>,
}

response! {
    UpgradeClusterAddonsResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}

/// The parameters of the call proper, sent as the request body.
#[non_exhaustive]
pub struct ClusterAddonBody {
    /// **Required.** Component meant, by its name, such as `coredns`.
    pub component_name: Option<String>,
    /// **Required.** Newer version that the cluster or the component can be or is to be upgraded to.
    /// Example: `1.6.7`.
    pub next_version: Option<String>,
    /// Version of the component at present. Example: `v1.6.2`.
    pub version: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    /// Example: `{"CpuRequest":"800m"}`.
    pub config: Option<String>,
    /// How the component is upgraded: overwritten at once, or as a canary first. Example: `canary`.
    pub policy: Option<String>,
}

impl ClusterAddonBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `component_name`, which is required.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
    /// Sets `next_version`, which is required.
    pub fn next_version(mut self, value: impl Into<String>) -> Self {
        self.next_version = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

request! {
    ClusterAddonBody {
        "component_name" => component_name: field,
        "next_version" => next_version: field,
        "version" => version: field,
        "config" => config: field,
        "policy" => policy: field,
    }
}
