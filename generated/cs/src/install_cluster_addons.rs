// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallClusterAddons`, from `cs/InstallClusterAddons.md`.

use alicloud_runtime::codegen::*;

/// Installs components by name and version in a cluster, such as for logging, networking or
/// storage.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::InstallClusterAddonsRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.install_cluster_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallClusterAddonsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// The parameters of the call proper, sent as the request body. Example: `ags-metrics-collector`.
    pub body: Vec<ClusterAddonBody>,
}

impl InstallClusterAddonsRequest {
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
    InstallClusterAddonsRequest {
        "ClusterId" => cluster_id: path,
        "" => body: body,
    }
}

impl Operation for InstallClusterAddonsRequest {
    type Response = InstallClusterAddonsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("InstallClusterAddons")
        .roa("POST", "/clusters/{ClusterId}/components/install")
        .required(&["ClusterId"]);
}

/// Response to [`InstallClusterAddonsRequest`].
#[non_exhaustive]
pub struct InstallClusterAddonsResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a54309c80282e39ea0****`.
    pub task_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314****`.
    pub request_id: Option<String>,
}

response! {
    InstallClusterAddonsResponse {
        "cluster_id" => cluster_id: value,
        "task_id" => task_id: value,
        "request_id" => request_id: value,
    }
}

/// The parameters of the call proper, sent as the request body.
#[non_exhaustive]
pub struct ClusterAddonBody {
    /// **Required.** Component to install, by its name as [`ListAddons`](super::Client::list_addons)
    /// shows it. Example: `ags-metrics-collector`.
    pub name: Option<String>,
    /// **Required.** Version of the component to install, as [`ListAddons`](super::Client::list_addons)
    /// shows it. Example: `v1.0.0.2-cc3b2d6-aliyun`.
    pub version: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    /// Example: `text`.
    pub config: Option<String>,
}

impl ClusterAddonBody {
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
    /// Sets `version`, which is required.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ClusterAddonBody {
        "name" => name: field,
        "version" => version: field,
        "config" => config: field,
    }
}
