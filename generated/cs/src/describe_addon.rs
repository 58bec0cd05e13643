// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAddon`, from `cs/DescribeAddon.md`.

use alicloud_runtime::codegen::*;

/// Returns one component as available for a region, cluster type, and version, with its parameter
/// schema and requirements.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeAddonRequest::new()
///     .addon_name("coredns");
/// let reply = client.describe_addon(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAddonRequest {
    /// **Required.** Component whose details are returned, by its name. Example: `coredns`.
    pub addon_name: Option<String>,
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
    /// given. Example: `1.26.3-aliyun.1`.
    pub cluster_version: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c02b3e03be10643e8a644a843ffcb****`.
    pub cluster_id: Option<String>,
    /// Version of the component; without it in the request, the newest one that can be had is shown.
    /// Example: `v1.9.3.10-7dfca203-aliyun`.
    pub version: Option<String>,
}

impl DescribeAddonRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `addon_name`, which is required.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
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
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

request! {
    DescribeAddonRequest {
        "addon_name" => addon_name: path,
        "region_id" => region_id: query,
        "cluster_type" => cluster_type: query,
        "profile" => profile: query,
        "cluster_spec" => cluster_spec: query,
        "cluster_version" => cluster_version: query,
        "cluster_id" => cluster_id: query,
        "version" => version: query,
    }
}

impl Operation for DescribeAddonRequest {
    type Response = DescribeAddonResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeAddon")
        .roa("GET", "/addons/{addon_name}")
        .required(&["addon_name"])
        .read_only();
}

/// Response to [`DescribeAddonRequest`].
#[non_exhaustive]
pub struct DescribeAddonResponse {
    /// Name of the component, such as `coredns`.
    pub name: Option<String>,
    /// Version of the component; without it in the request, the newest one that can be had is shown.
    /// Example: `v1.9.3.6-32932850-aliyun`.
    pub version: Option<String>,
    /// Group that the component is sorted into, such as networking or storage. Example: `network`.
    pub category: Option<String>,
    /// Whether the service runs the component itself, outside the cluster's nodes. Example: `false`.
    pub managed: Option<bool>,
    /// Whether new clusters get the component without being asked. Example: `true`.
    pub install_by_default: Option<bool>,
    /// JSON schema that settings for the component must comply with.
    pub config_schema: Option<String>,
    /// What can be done with the component, such as install, upgrade or uninstall.
    pub supported_actions: Vec<String>,
    /// CPU architectures that the component or image is made for. Example: `amd64`.
    pub architecture: Vec<String>,
    /// Later versions of the component, and whether each can be installed.
    pub newer_versions: Vec<NewerVersion>,
}

response! {
    DescribeAddonResponse {
        "name" => name: value,
        "version" => version: value,
        "category" => category: value,
        "managed" => managed: value,
        "install_by_default" => install_by_default: value,
        "config_schema" => config_schema: value,
        "supported_actions" => supported_actions: list(""),
        "architecture" => architecture: list(""),
        "newer_versions" => newer_versions: list(""),
    }
}

/// Later versions of the component, and whether each can be installed.
#[non_exhaustive]
pub struct NewerVersion {
    /// Newer version that the component can be brought to. Example: `v1.9.3.10-7dfca203-aliyun`.
    pub version: Option<String>,
    /// Whether the component can be upgraded to this version right away. Example: `true`.
    pub upgradable: Option<bool>,
    /// Oldest Kubernetes version that a cluster needs for this version of the component.
    /// Example: `1.20.4`.
    pub minimum_cluster_version: Option<String>,
}

response! {
    NewerVersion {
        "version" => version: value,
        "upgradable" => upgradable: value,
        "minimum_cluster_version" => minimum_cluster_version: value,
    }
}
