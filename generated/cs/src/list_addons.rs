// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAddons`, from `cs/ListAddons.md`.

use alicloud_runtime::codegen::*;

/// Lists components available for a region, cluster type, and version, with their parameter
/// schemas.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListAddonsRequest::new();
/// let reply = client.list_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAddonsRequest {
    /// Region that the cluster lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<String>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Example: `ack.pro.small`.
    pub cluster_spec: Option<String>,
    /// Kubernetes version of the cluster that the components are for; ignored when `cluster_id` is
    /// given. Example: `1.32.1-aliyun.1`.
    pub cluster_version: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c02b3e03be10643e8a644a843ffcb****`.
    pub cluster_id: Option<String>,
}

impl ListAddonsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `region_id`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }
    /// Sets `cluster_version`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self {
        self.cluster_version = Some(value.into());
        self
    }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    ListAddonsRequest {
        "region_id" => region_id: query,
        "cluster_type" => cluster_type: query,
        "profile" => profile: query,
        "cluster_spec" => cluster_spec: query,
        "cluster_version" => cluster_version: query,
        "cluster_id" => cluster_id: query,
    }
}

impl Operation for ListAddonsRequest {
    type Response = ListAddonsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAddons")
        .roa("GET", "/addons")
        .read_only();
}

/// Response to [`ListAddonsRequest`].
#[non_exhaustive]
pub struct ListAddonsResponse {
    /// Components of the cluster, one entry for each.
    pub addons: Vec<Addon>,
}

response! {
    ListAddonsResponse {
        "addons" => addons: list(""),
    }
}

/// Components of the cluster, one entry for each.
#[non_exhaustive]
pub struct Addon {
    /// Name of the component, such as `coredns`. Example: `arms-prometheus`.
    pub name: Option<String>,
    /// Release of the component to install; without it the newest suitable release is taken.
    /// Example: `1.1.9`.
    pub version: Option<String>,
    /// Whether the service runs the component itself, outside the cluster's nodes. Example: `false`.
    pub managed: Option<bool>,
    /// Whether new clusters get the component without being asked. Example: `false`.
    pub install_by_default: Option<bool>,
    /// Group that the component is sorted into, such as networking or storage. Example: `monitor`.
    pub category: Option<String>,
    /// JSON schema that settings for the component must comply with.
    pub config_schema: Option<String>,
    /// What can be done with the component, such as install, upgrade or uninstall.
    pub supported_actions: Vec<String>,
    /// CPU architectures that the component or image is made for. Example: `amd64`.
    pub architecture: Vec<String>,
}

response! {
    Addon {
        "name" => name: value,
        "version" => version: value,
        "managed" => managed: value,
        "install_by_default" => install_by_default: value,
        "category" => category: value,
        "config_schema" => config_schema: value,
        "supported_actions" => supported_actions: list(""),
        "architecture" => architecture: list(""),
    }
}
