// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterAddonInstanceResources`, from `cs/ListClusterAddonInstanceResources.md`.

use alicloud_runtime::codegen::*;

/// Lists what an installed component consists of, such as Kubernetes objects and Helm releases.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListClusterAddonInstanceResourcesRequest::new()
///     .cluster_id("cb95aa626a47740afbf6aa099b650****")
///     .instance_name("terway-eniip");
/// let reply = client.list_cluster_addon_instance_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterAddonInstanceResourcesRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb95aa626a47740afbf6aa099b650****`.
    pub cluster_id: Option<String>,
    /// **Required.** Name that tells this deployed instance, of a policy or a component, from others.
    /// Example: `terway-eniip`.
    pub instance_name: Option<String>,
}

impl ListClusterAddonInstanceResourcesRequest {
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
    /// Sets `instance_name`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    ListClusterAddonInstanceResourcesRequest {
        "cluster_id" => cluster_id: path,
        "instance_name" => instance_name: path,
    }
}

impl Operation for ListClusterAddonInstanceResourcesRequest {
    type Response = ListClusterAddonInstanceResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListClusterAddonInstanceResources")
        .roa("GET", "/clusters/{cluster_id}/addon_instances/{instance_name}/resources")
        .required(&["cluster_id", "instance_name"])
        .read_only();
}

/// Response to [`ListClusterAddonInstanceResourcesRequest`].
#[non_exhaustive]
pub struct ListClusterAddonInstanceResourcesResponse {
    /// Kubernetes objects that belong to the component.
    pub kubernetes_objects: Vec<KubernetesObject>,
    /// Helm release by which the component is installed.
    pub helm_release: Option<HelmRelease>,
}

response! {
    ListClusterAddonInstanceResourcesResponse {
        "kubernetes_objects" => kubernetes_objects: list(""),
        "helm_release" => helm_release: value,
    }
}

/// Kubernetes objects that belong to the component.
#[non_exhaustive]
pub struct KubernetesObject {
    /// Kubernetes API group of the object, such as `rbac.authorization.k8s.io`.
    pub group: Option<String>,
    /// Kubernetes API version of the object, such as `v1`.
    pub version: Option<String>,
    /// Kubernetes kind of the object, such as Service or ClusterRole.
    pub kind: Option<String>,
    /// Name of the Kubernetes object in the cluster. Example: `terway-pod-reader`.
    pub name: Option<String>,
    /// Kubernetes namespace that the object lies in or that the call is limited to.
    /// Example: `kube-system`.
    pub namespace: Option<String>,
}

response! {
    KubernetesObject {
        "group" => group: value,
        "version" => version: value,
        "kind" => kind: value,
        "name" => name: value,
        "namespace" => namespace: value,
    }
}

/// Helm release by which the component is installed.
#[non_exhaustive]
pub struct HelmRelease {
    /// Helm release under which the component is installed. Example: `ack-node-problem-detector`.
    pub release_name: Option<String>,
    /// Kubernetes namespace that the object lies in or that the call is limited to.
    /// Example: `kube-system`.
    pub namespace: Option<String>,
    /// Helm chart that the component is installed from. Example: `ack-node-problem-detector`.
    pub chart_name: Option<String>,
    /// Release of the Helm chart that the component is installed from. Example: `1.2.28`.
    pub chart_version: Option<String>,
}

response! {
    HelmRelease {
        "release_name" => release_name: value,
        "namespace" => namespace: value,
        "chart_name" => chart_name: value,
        "chart_version" => chart_version: value,
    }
}
