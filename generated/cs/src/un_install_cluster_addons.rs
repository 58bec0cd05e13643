// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnInstallClusterAddons`, from `cs/UnInstallClusterAddons.md`.

use alicloud_runtime::codegen::*;

/// Removes components from a cluster, named one by one; what they provided stops working.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UnInstallClusterAddonsRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****");
/// let reply = client.un_install_cluster_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnInstallClusterAddonsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
    /// The parameters of the call proper, sent as the request body.
    pub body: Vec<InstallClusterAddonBody>,
}

impl UnInstallClusterAddonsRequest {
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
        value: impl IntoIterator<Item = impl Into<InstallClusterAddonBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UnInstallClusterAddonsRequest {
        "ClusterId" => cluster_id: path,
        "" => body: body,
    }
}

impl Operation for UnInstallClusterAddonsRequest {
    type Response = UnInstallClusterAddonsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UnInstallClusterAddons")
        .roa("POST", "/clusters/{ClusterId}/components/uninstall")
        .required(&["ClusterId"]);
}

/// Response to [`UnInstallClusterAddonsRequest`].
#[non_exhaustive]
pub struct UnInstallClusterAddonsResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbb******`.
    pub cluster_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-66e39b39c0fdd00132******`.
    pub task_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `74D1512F-67DA-54E8-99EA-4D50EB******`.
    pub request_id: Option<String>,
}

response! {
    UnInstallClusterAddonsResponse {
        "cluster_id" => cluster_id: value,
        "task_id" => task_id: value,
        "request_id" => request_id: value,
    }
}

/// The parameters of the call proper, sent as the request body.
#[non_exhaustive]
pub struct InstallClusterAddonBody {
    /// Component to remove, by its name as
    /// [`ListClusterAddonInstances`](super::Client::list_cluster_addon_instances) shows it.
    /// Example: `ack-node-problem-detector`.
    pub name: Option<String>,
    /// Whether cloud resources that the component created are deleted too. Example: `true`.
    pub cleanup_cloud_resources: Option<bool>,
}

impl InstallClusterAddonBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `cleanup_cloud_resources`.
    #[inline]
    pub fn cleanup_cloud_resources(mut self, value: bool) -> Self {
        self.cleanup_cloud_resources = Some(value);
        self
    }
}

request! {
    InstallClusterAddonBody {
        "name" => name: field,
        "cleanup_cloud_resources" => cleanup_cloud_resources: field,
    }
}
