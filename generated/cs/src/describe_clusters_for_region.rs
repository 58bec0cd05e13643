// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClustersForRegion`, from `cs/DescribeClustersForRegion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterState, ClustersForRegionPageInfo, IpStack, Tag};

/// Lists the clusters of the account in one region.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// use alicloud_cs::describe_clusters_for_region::ClusterState;
///
/// let request = alicloud_cs::DescribeClustersForRegionRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_clusters_for_region(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_clusters_for_region(request)
///     .wait()
///     .until(ClusterState::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClustersForRegionRequest {
    /// Text that the names of the clusters have to contain. Example: `test-cluster`.
    pub name: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless. Example: `Kubernetes`.
    pub cluster_type: Option<String>,
    /// How many entries a page of results holds at most. Example: `3`.
    pub page_size: Option<i64>,
    /// Number of the page of results, counted from the first. Example: `10`.
    pub page_number: Option<i64>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<String>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Example: `ack.standard`.
    pub cluster_spec: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
    /// **Required.** Region that the cluster lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeClustersForRegionRequest {
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
    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_number`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
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
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `region_id`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeClustersForRegionRequest {
        "name" => name: query,
        "cluster_type" => cluster_type: query,
        "page_size" => page_size: query,
        "page_number" => page_number: query,
        "profile" => profile: query,
        "cluster_spec" => cluster_spec: query,
        "cluster_id" => cluster_id: query,
        "region_id" => region_id: path,
    }
}

impl Operation for DescribeClustersForRegionRequest {
    type Response = DescribeClustersForRegionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClustersForRegion")
        .roa("GET", "/regions/{region_id}/clusters")
        .required(&["region_id"])
        .read_only();
}

impl Paginated for DescribeClustersForRegionRequest {
    type Item = Cluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.clusters)
    }
}

impl Stateful for DescribeClustersForRegionRequest {
    type State = ClusterState;
    const FAILURES: &'static [ClusterState] = &[
        ClusterState::Failed,
        ClusterState::UpdatingFailed,
        ClusterState::DeleteFailed,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.cluster_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .clusters
                .iter()
                .map(|v| (v.cluster_id.as_deref(), v.state.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribeClustersForRegionRequest`].
#[non_exhaustive]
pub struct DescribeClustersForRegionResponse {
    /// Clusters that match, one entry each.
    pub clusters: Vec<Cluster>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page_info: Option<ClustersForRegionPageInfo>,
}

response! {
    DescribeClustersForRegionResponse {
        "clusters" => clusters: list(""),
        "page_info" => page_info: value,
    }
}

/// Clusters that match, one entry each.
#[non_exhaustive]
pub struct Cluster {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c905d1364c2dd4b6284a3f41790c4****`.
    pub cluster_id: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// When the cluster was created. Example: `2020-12-01T20:40:40+08:00`.
    pub created: Option<Timestamp>,
    /// Kubernetes version that the cluster was created with. Example: `1.16.6-aliyun.1`.
    pub init_version: Option<String>,
    /// Kubernetes version that the cluster runs now. Example: `1.16.6-aliyun.1`.
    pub current_version: Option<String>,
    /// Newer version that the cluster or the component can be or is to be upgraded to.
    /// Example: `1.18.8-aliyun.1`.
    pub next_version: Option<String>,
    /// Keeps the cluster from being deleted by mistake in the console or by a call while it is on.
    /// Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Name of the cluster. Example: `test-cluster`.
    pub name: Option<String>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<String>,
    /// Region that the cluster lies in, such as `cn-hangzhou`. Example: `cn-beijing-a`.
    pub region_id: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfmyvw3wjm****`.
    pub resource_group_id: Option<String>,
    /// Security group that the nodes are put into. Example: `sg-2zeihch86ooz9io4****`.
    pub security_group_id: Option<String>,
    /// Address range that pods get their addresses from, in Flannel networks; fixed once the cluster
    /// exists. Example: `172.20.0.0/16`.
    pub container_cidr: Option<String>,
    /// Address range that services get their addresses from; fixed once the cluster exists.
    /// Example: `172.21.0.0/20`.
    pub service_cidr: Option<String>,
    /// How kube-proxy spreads traffic to services: with iptables rules or with IPVS. Example: `ipvs`.
    pub proxy_mode: Option<String>,
    /// Time zone that the cluster works in; inspections are timed by it too. Example: `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// Whether the cluster works with IPv4 only or with both IPv4 and IPv6.
    /// Default: `ipv4`. Example: `ipv4`.
    pub ip_stack: Option<Open<IpStack>>,
    /// Domain name that services have inside the cluster. Example: `cluster.local`.
    pub cluster_domain: Option<String>,
    /// How many nodes the cluster has. Example: `2`.
    pub size: Option<i64>,
    /// State of the cluster, such as being created, running, or failed.
    pub state: Option<Open<ClusterState>>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// When the cluster was last changed. Example: `2020-12-08T15:37:00+08:00`.
    pub updated: Option<Timestamp>,
    /// VPC that the cluster's nodes and load balancers lie in. Example: `vpc-2zeg8nf1ukc0fcmvq****`.
    pub vpc_id: Option<String>,
    /// vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2vc41xuumx5z2rdma****`.
    pub vswitch_ids: Vec<String>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Example: `ack.standard`.
    pub cluster_spec: Option<String>,
}

response! {
    Cluster {
        "cluster_id" => cluster_id: value,
        "cluster_type" => cluster_type: value,
        "created" => created: value,
        "init_version" => init_version: value,
        "current_version" => current_version: value,
        "next_version" => next_version: value,
        "deletion_protection" => deletion_protection: value,
        "name" => name: value,
        "profile" => profile: value,
        "region_id" => region_id: value,
        "resource_group_id" => resource_group_id: value,
        "security_group_id" => security_group_id: value,
        "container_cidr" => container_cidr: value,
        "service_cidr" => service_cidr: value,
        "proxy_mode" => proxy_mode: value,
        "timezone" => timezone: value,
        "ip_stack" => ip_stack: value,
        "cluster_domain" => cluster_domain: value,
        "size" => size: value,
        "state" => state: value,
        "tags" => tags: list(""),
        "updated" => updated: value,
        "vpc_id" => vpc_id: value,
        "vswitch_ids" => vswitch_ids: list(""),
        "cluster_spec" => cluster_spec: value,
    }
}
