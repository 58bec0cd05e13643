// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterVuls`, from `cs/DescribeClusterVuls.md`.

use alicloud_runtime::codegen::*;

/// Lists security vulnerabilities found in a cluster with name, type, and severity.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterVulsRequest::new()
///     .cluster_id("c5cdf7e3938bc4f8eb0e44b21a80f****");
/// let reply = client.describe_cluster_vuls(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterVulsRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5cdf7e3938bc4f8eb0e44b21a80f****`.
    pub cluster_id: Option<String>,
}

impl DescribeClusterVulsRequest {
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
}

request! {
    DescribeClusterVulsRequest {
        "cluster_id" => cluster_id: path,
    }
}

impl Operation for DescribeClusterVulsRequest {
    type Response = DescribeClusterVulsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterVuls")
        .roa("GET", "/clusters/{cluster_id}/vuls")
        .required(&["cluster_id"])
        .read_only();
}

/// Response to [`DescribeClusterVulsRequest`].
#[non_exhaustive]
pub struct DescribeClusterVulsResponse {
    /// Vulnerabilities found, by node pool or node.
    pub vul_records: Vec<VulRecord>,
}

response! {
    DescribeClusterVulsResponse {
        "vul_records" => vul_records: list(""),
    }
}

/// Vulnerabilities found, by node pool or node.
#[non_exhaustive]
pub struct VulRecord {
    /// Node pool whose nodes have the vulnerability. Example: `test`.
    pub nodepool_name: Option<String>,
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np0156da1082b54fa987e32618dd******`.
    pub nodepool_id: Option<String>,
    /// How many nodes have the vulnerability. Example: `1`.
    pub node_count: Option<i32>,
    /// Name of the vulnerability in the scan's database. Example: `oval:com.redhat.rhsa:def:xxxxxxx`.
    pub vul_name: Option<String>,
    /// Readable title of the vulnerability, often with its CVE number. Example: `text`.
    pub vul_alias_name: Option<String>,
    /// Which part of the software the vulnerability belongs to. Example: `cve`.
    pub vul_type: Option<String>,
    /// How urgent it is to repair the vulnerability. Example: `asap`.
    pub necessity: Option<String>,
    /// CVE numbers that the vulnerability is known under. Example: `CVE-2022-xxxxx`.
    pub cve_list: Vec<String>,
}

response! {
    VulRecord {
        "nodepool_name" => nodepool_name: value,
        "nodepool_id" => nodepool_id: value,
        "node_count" => node_count: value,
        "vul_name" => vul_name: value,
        "vul_alias_name" => vul_alias_name: value,
        "vul_type" => vul_type: value,
        "necessity" => necessity: value,
        "cve_list" => cve_list: list(""),
    }
}
