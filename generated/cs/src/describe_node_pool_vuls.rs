// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNodePoolVuls`, from `cs/DescribeNodePoolVuls.md`.

use alicloud_runtime::codegen::*;

/// Lists security vulnerabilities found on the nodes of a node pool, with their severity.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeNodePoolVulsRequest::new()
///     .cluster_id("c17e742cee942410486f237293d66****")
///     .nodepool_id("np38f32fdbc60e4a1e957ffde77846****");
/// let reply = client.describe_node_pool_vuls(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNodePoolVulsRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c17e742cee942410486f237293d66****`.
    pub cluster_id: Option<String>,
    /// **Required.** Node pool meant, as
    /// [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np38f32fdbc60e4a1e957ffde77846****`.
    pub nodepool_id: Option<String>,
    /// Lists only vulnerabilities of these levels of urgency, joined by commas. Example: `asap`.
    pub necessity: Option<String>,
}

impl DescribeNodePoolVulsRequest {
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
    /// Sets `nodepool_id`, which is required.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }
    /// Sets `necessity`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self {
        self.necessity = Some(value.into());
        self
    }
}

request! {
    DescribeNodePoolVulsRequest {
        "cluster_id" => cluster_id: path,
        "nodepool_id" => nodepool_id: path,
        "necessity" => necessity: query,
    }
}

impl Operation for DescribeNodePoolVulsRequest {
    type Response = DescribeNodePoolVulsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeNodePoolVuls")
        .roa("GET", "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls")
        .required(&["cluster_id", "nodepool_id"])
        .read_only();
}

/// Response to [`DescribeNodePoolVulsRequest`].
#[non_exhaustive]
pub struct DescribeNodePoolVulsResponse {
    /// Vulnerabilities found, by node pool or node.
    pub vul_records: Vec<VulRecord>,
    /// Whether the repair service of Security Center has been bought. Example: `false`.
    pub vuls_fix_service_purchased: Option<bool>,
}

response! {
    DescribeNodePoolVulsResponse {
        "vul_records" => vul_records: list(""),
        "vuls_fix_service_purchased" => vuls_fix_service_purchased: value,
    }
}

/// Vulnerabilities found, by node pool or node.
#[non_exhaustive]
pub struct VulRecord {
    /// ID of the cloud resource, such as the node's ECS instance or a gateway.
    /// Example: `i-t4n2qolb0wtzt0pz****`.
    pub instance_id: Option<String>,
    /// Vulnerabilities of the node, one entry for each.
    pub vul_list: Vec<VulList>,
    /// Name that the node has within the cluster. Example: `cn-hangzhou.192.168.x.x`.
    pub node_name: Option<String>,
}

response! {
    VulRecord {
        "instance_id" => instance_id: value,
        "vul_list" => vul_list: list(""),
        "node_name" => node_name: value,
    }
}

/// Vulnerabilities of the node, one entry for each.
#[non_exhaustive]
pub struct VulList {
    /// Name of the vulnerability. Example: `oval:com.redhat.rhsa:def:20193197`.
    pub name: Option<String>,
    /// Readable title of the vulnerability, such as that of the security advisory.
    /// Example: `RHSA-2019:3197-Important: sudo security update`.
    pub alias_name: Option<String>,
    /// How urgent it is to repair the vulnerability. Example: `asap`.
    pub necessity: Option<String>,
    /// CVE numbers that the vulnerability is known under. Example: `CVE-2017-10268`.
    pub cve_list: Vec<String>,
    /// Whether the node must be restarted for the repair to take effect. Example: `false`.
    pub need_reboot: Option<bool>,
    /// Software packages that contain the vulnerability.
    pub package_list: Vec<PackageList>,
}

response! {
    VulList {
        "name" => name: value,
        "alias_name" => alias_name: value,
        "necessity" => necessity: value,
        "cve_list" => cve_list: list(""),
        "need_reboot" => need_reboot: value,
        "package_list" => package_list: list(""),
    }
}

/// Software packages that contain the vulnerability.
#[non_exhaustive]
pub struct PackageList {
    /// Name of the software package that has the vulnerability.
    pub name: Option<String>,
}

response! {
    PackageList {
        "name" => name: value,
    }
}
