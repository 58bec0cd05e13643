// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKubernetesVersionMetadata`, from `cs/DescribeKubernetesVersionMetadata.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterType, Platform, Profile, Runtime};

/// Lists the Kubernetes versions on offer with release and expiry date, operating systems, and
/// container runtimes.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeKubernetesVersionMetadataRequest::new()
///     .region("String")
///     .cluster_type("String")
///     .kubernetes_version("String");
/// let reply = client.describe_kubernetes_version_metadata(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataRequest {
    /// **Required.** Region for which the available Kubernetes versions are listed.
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// **Required.** Kind of cluster to list versions for. Example: `Kubernetes`.
    pub cluster_type: Option<Open<ClusterType>>,
    /// Returns only this Kubernetes version, whose details are then listed.
    /// Example: `1.16.9-aliyun.1`.
    pub kubernetes_version: Option<String>,
    /// Kind of managed cluster to list versions for, such as the default, edge or serverless kind.
    pub profile: Option<Open<Profile>>,
    /// Software that runs the containers on the nodes, such as containerd.
    pub runtime: Option<String>,
    /// Whether supported versions are listed or those for new clusters; ignored when
    /// `KubernetesVersion` is given. Default: `creatable`. Example: `supported`.
    pub mode: Option<String>,
    /// Whether the versions reachable by an upgrade are returned as well; counts only together with
    /// `KubernetesVersion`. Example: `1.30.1-aliyun.1`.
    pub query_upgradable_version: Option<bool>,
}

impl DescribeKubernetesVersionMetadataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<Open<ClusterType>>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `KubernetesVersion`.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<Open<Profile>>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `QueryUpgradableVersion`.
    #[inline]
    pub fn query_upgradable_version(mut self, value: bool) -> Self {
        self.query_upgradable_version = Some(value);
        self
    }
}

request! {
    DescribeKubernetesVersionMetadataRequest {
        "Region" => region: query,
        "ClusterType" => cluster_type: query,
        "KubernetesVersion" => kubernetes_version: query,
        "Profile" => profile: query,
        "runtime" => runtime: query,
        "Mode" => mode: query,
        "QueryUpgradableVersion" => query_upgradable_version: query,
    }
}

impl Operation for DescribeKubernetesVersionMetadataRequest {
    type Response = DescribeKubernetesVersionMetadataResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeKubernetesVersionMetadata")
        .roa("GET", "/api/v1/metadata/versions")
        .required(&["Region", "ClusterType"])
        .read_only();
}

/// Response to [`DescribeKubernetesVersionMetadataRequest`].
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataResponse {
    /// The body of the response.
    pub body: Vec<KubernetesVersionMetadataItem>,
}

response! {
    DescribeKubernetesVersionMetadataResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct KubernetesVersionMetadataItem {
    /// What this Kubernetes version offers, by name.
    /// Example: `{ "AnyAZ": true, "ChargeType": "PostPaid" }`.
    pub capabilities: BTreeMap<String, Value>,
    /// Operating system images that nodes can be made from.
    pub images: Vec<Image>,
    /// Internal details of the cluster as JSON text, such as its installed components.
    pub meta_data: BTreeMap<String, Value>,
    /// Container runtimes that go with this Kubernetes version.
    pub runtimes: Vec<Runtime>,
    /// Whether clusters of this version can be spread over several zones. Example: `false`.
    pub multi_az: Option<String>,
    /// Kubernetes version that clusters can run. Example: `1.31.1-aliyun.1`.
    pub version: Option<String>,
    /// When this Kubernetes version became available. Example: `2025-01-30T00:00:00Z`.
    pub release_date: Option<Timestamp>,
    /// When support for this Kubernetes version ends. Example: `2026-01-30T00:00:00Z`.
    pub expiration_date: Option<Timestamp>,
    /// Whether new clusters can still be created with this Kubernetes version. Example: `true`.
    pub creatable: Option<bool>,
    /// Versions that this one can be upgraded to. Example: `1.32.1-aliyun.1`.
    pub upgradable_versions: Vec<String>,
}

response! {
    KubernetesVersionMetadataItem {
        "capabilities" => capabilities: map,
        "images" => images: list(""),
        "meta_data" => meta_data: map,
        "runtimes" => runtimes: list(""),
        "multi_az" => multi_az: value,
        "version" => version: value,
        "release_date" => release_date: value,
        "expiration_date" => expiration_date: value,
        "creatable" => creatable: value,
        "upgradable_versions" => upgradable_versions: list(""),
    }
}

/// Operating system images that nodes can be made from.
#[non_exhaustive]
pub struct Image {
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `centos_7_7_x64_20G_alibase_20200426.vhd`.
    pub image_id: Option<String>,
    /// Operating system image that nodes can be made from, by its readable name.
    /// Example: `CentOS 7.7`.
    pub image_name: Option<String>,
    /// Operating system that the nodes run, such as a Linux distribution or Windows.
    /// Here: `CentOS`, `AliyunLinux`, `Windows`, `WindowsCore`. Example: `CentOS`.
    pub platform: Option<Open<Platform>>,
    /// Release of the operating system in the image. Example: `7.7`.
    pub os_version: Option<String>,
    /// Operating system distribution that the nodes run; give either this or `platform`.
    /// Example: `centos_7_7_20`.
    pub image_type: Option<String>,
    /// Operating system family of the nodes or the image: Linux or Windows. Example: `Linux`.
    pub os_type: Option<String>,
    /// Who provides the image: the system, you, another account or the marketplace. Example: `system`.
    pub image_category: Option<Open<ImageCategory>>,
    /// CPU architectures that the component or image is made for. Example: `x86_64`.
    pub architecture: Option<String>,
}

response! {
    Image {
        "image_id" => image_id: value,
        "image_name" => image_name: value,
        "platform" => platform: value,
        "os_version" => os_version: value,
        "image_type" => image_type: value,
        "os_type" => os_type: value,
        "image_category" => image_category: value,
        "architecture" => architecture: value,
    }
}

values! {
    /// Who provides the image: the system, you, another account or the marketplace.
    pub enum ImageCategory {
        /// A public image provided by Alibaba Cloud.
        System = "system",
        /// A custom image of your own.
        Self_ = "self",
        /// Made public by another account.
        Others = "others",
        /// An image sold or offered in the image marketplace.
        Marketplace = "marketplace",
    }
}
