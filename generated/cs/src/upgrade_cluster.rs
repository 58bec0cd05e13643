// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeCluster`, from `cs/UpgradeCluster.md`.

use alicloud_runtime::codegen::*;

/// Starts the upgrade of a cluster to a newer Kubernetes version; a task ID tracks it.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpgradeClusterRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.upgrade_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeClusterRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// No longer used; leave it out. Example: `k8s`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub component_name: Option<String>,
    /// Newer version that the cluster or the component can be or is to be upgraded to.
    /// Example: `1.16.9-aliyun.1`.
    pub next_version: Option<String>,
    /// Deprecated; use `next_version` in its place. Example: `1.14.8-aliyun.1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub version: Option<String>,
    /// Whether only the control plane is upgraded and the worker nodes stay as they are.
    /// Default: `false`. Example: `true`.
    pub master_only: Option<bool>,
    /// How nodes are worked through in batches: how many at a time, and where to pause.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub rolling_policy: Option<RollingPolicy>,
}

impl UpgradeClusterRequest {
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
    /// Sets `component_name`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
    /// Sets `next_version`.
    pub fn next_version(mut self, value: impl Into<String>) -> Self {
        self.next_version = Some(value.into());
        self
    }
    /// Sets `version`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `master_only`.
    #[inline]
    pub fn master_only(mut self, value: bool) -> Self {
        self.master_only = Some(value);
        self
    }
    /// Sets `rolling_policy`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn rolling_policy(mut self, value: impl Into<RollingPolicy>) -> Self {
        self.rolling_policy = Some(value.into());
        self
    }
}

request! {
    UpgradeClusterRequest {
        "ClusterId" => cluster_id: path,
        "component_name" => component_name: body,
        "next_version" => next_version: body,
        "version" => version: body,
        "master_only" => master_only: body,
        "rolling_policy" => rolling_policy: body,
    }
}

impl Operation for UpgradeClusterRequest {
    type Response = UpgradeClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpgradeCluster")
        .roa("POST", "/api/v2/clusters/{ClusterId}/upgrade")
        .required(&["ClusterId"]);
}

/// Response to [`UpgradeClusterRequest`].
#[non_exhaustive]
pub struct UpgradeClusterResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5faa48fb31b6b8078d00****`.
    pub task_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `0527ac9a-c899-4341-a21a-****`.
    pub request_id: Option<String>,
}

response! {
    UpgradeClusterResponse {
        "cluster_id" => cluster_id: value,
        "task_id" => task_id: value,
        "request_id" => request_id: value,
    }
}

/// How nodes are worked through in batches: how many at a time, and where to pause.
#[non_exhaustive]
pub struct RollingPolicy {
    /// How many nodes may be worked on at once in each batch. Example: `3`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub max_parallelism: Option<i32>,
}

impl RollingPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `max_parallelism`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn max_parallelism(mut self, value: i32) -> Self {
        self.max_parallelism = Some(value);
        self
    }
}

request! {
    RollingPolicy {
        "max_parallelism" => max_parallelism: field,
    }
}
