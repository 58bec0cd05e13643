// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClustersV1`, from `cs/DescribeClustersV1.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterAutoUpgrade, ClusterSpec, ClusterState, ClusterType, ClustersForRegionPageInfo, IpStack, MaintenanceWindow, NetworkMode, OperationPolicy, Profile, Tag};

/// Lists clusters of the account, filtered by name, type, specification, or region, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// use alicloud_cs::describe_clusters_v1::ClusterState;
///
/// let request = alicloud_cs::DescribeClustersV1Request::new()
///     .name("String")
///     .cluster_type("String");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_clusters_v1(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_clusters_v1(request)
///     .wait()
///     .until(ClusterState::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClustersV1Request {
    /// Return only clusters of this name. Length: 1 to 63. Example: `cluster-demo`.
    pub name: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless. Example: `Kubernetes`.
    pub cluster_type: Option<Open<ClusterType>>,
    /// How many entries a page of results holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Number of the page of results, counted from the first. Example: `3`.
    pub page_number: Option<i64>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<String>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Example: `ack.pro.small`.
    pub cluster_spec: Option<String>,
    /// Region that the cluster lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c3fb96524f9274b4495df0f12a6b5****`.
    pub cluster_id: Option<String>,
}

impl DescribeClustersV1Request {
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
    pub fn cluster_type(mut self, value: impl Into<Open<ClusterType>>) -> Self {
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
    /// Sets `region_id`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeClustersV1Request {
        "name" => name: query,
        "cluster_type" => cluster_type: query,
        "page_size" => page_size: query,
        "page_number" => page_number: query,
        "profile" => profile: query,
        "cluster_spec" => cluster_spec: query,
        "region_id" => region_id: query,
        "cluster_id" => cluster_id: query,
    }
}

impl Operation for DescribeClustersV1Request {
    type Response = DescribeClustersV1Response;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClustersV1")
        .roa("GET", "/api/v1/clusters")
        .read_only();
}

impl Paginated for DescribeClustersV1Request {
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

impl Stateful for DescribeClustersV1Request {
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

/// Response to [`DescribeClustersV1Request`].
#[non_exhaustive]
pub struct DescribeClustersV1Response {
    /// Clusters that match, one entry each.
    pub clusters: Vec<Cluster>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page_info: Option<ClustersForRegionPageInfo>,
}

response! {
    DescribeClustersV1Response {
        "clusters" => clusters: list(""),
        "page_info" => page_info: value,
    }
}

/// Clusters that match, one entry each.
#[non_exhaustive]
pub struct Cluster {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c3fb96524f9274b4495df0f12a6b5****`.
    pub cluster_id: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless. Example: `Kubernetes`.
    pub cluster_type: Option<Open<ClusterType>>,
    /// When the cluster was created. Example: `2020-08-20T10:51:29+08:00`.
    pub created: Option<Timestamp>,
    /// Kubernetes version that the cluster was created with. Example: `1.16.9-aliyun.1`.
    pub init_version: Option<String>,
    /// Kubernetes version that the cluster runs now. Example: `1.16.9-aliyun.1`.
    pub current_version: Option<String>,
    /// Newer version that the cluster or the component can be or is to be upgraded to.
    /// Example: `1.18.8-aliyun.1`.
    pub next_version: Option<String>,
    /// Keeps the cluster from being deleted by mistake in the console or by a call while it is on.
    /// Example: `true`.
    pub deletion_protection: Option<bool>,
    /// Release of the container runtime that the cluster uses. Example: `19.03.5`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub docker_version: Option<String>,
    /// Load balancer that takes in traffic for the cluster's ingress.
    /// Example: `lb-2vcrbmlevo6kjpgch****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub external_loadbalancer_id: Option<String>,
    /// Addresses of the API server, internal and public ones, as JSON text. Example: `text`.
    pub master_url: Option<String>,
    /// Internal details of the cluster as JSON text, such as its installed components.
    /// Example: `{\"Addons\":[{\"config\":***}`.
    pub meta_data: Option<String>,
    /// Name of the cluster. Length: 1 to 63. Example: `cluster-demo`.
    pub name: Option<String>,
    /// Kind of network that the cluster uses, such as a VPC.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub network_mode: Option<Open<NetworkMode>>,
    /// Whether the cluster uses PrivateZone to resolve the names of its services. Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub private_zone: Option<bool>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<Open<Profile>>,
    /// Region that the cluster lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfmyvw3wjm****`.
    pub resource_group_id: Option<String>,
    /// Security group that the nodes are put into. Example: `sg-2vcgwsrwgt5mp0yi****`.
    pub security_group_id: Option<String>,
    /// How many nodes the cluster has. Example: `5`.
    pub size: Option<i64>,
    /// State of the cluster, such as being created, running, or failed.
    pub state: Option<Open<ClusterState>>,
    /// Address range that pods get their addresses from; fixed once the cluster exists.
    /// Example: `172.21.0.0/16`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub subnet_cidr: Option<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// When the cluster was last changed. Example: `2020-09-16T11:09:55+08:00`.
    pub updated: Option<Timestamp>,
    /// VPC that the cluster's nodes and load balancers lie in. Example: `vpc-2vcg932hsxsxuqbgl****`.
    pub vpc_id: Option<String>,
    /// vSwitches that the cluster was created in, joined by commas; newer fields list them singly.
    /// Example: `vsw-2vc41xuumx5z2rdma****,vsw-2vc41xuumx5z2rdma****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub vswitch_id: Option<String>,
    /// RAM role that worker nodes act under when they call other services.
    /// Example: `KubernetesWorkerRole-ec87d15b-edca-4302-933f-c8a16bf0****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub worker_ram_role_name: Option<String>,
    /// Zone in which network resources are created for the cluster when no VPC and vSwitches are given.
    /// Example: `cn-beijing-b`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub zone_id: Option<String>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Example: `ack.standard`.
    pub cluster_spec: Option<Open<ClusterSpec>>,
    /// Times in which the service may carry out maintenance of the cluster.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Address range that pods get their addresses from, in Flannel networks; fixed once the cluster
    /// exists. Example: `172.20.xx.xx/16`.
    pub container_cidr: Option<String>,
    /// Address range that services get their addresses from; fixed once the cluster exists.
    /// Example: `172.21.xx.xx/20`.
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
    /// vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2vc41xuumx5z2rdma****`.
    pub vswitch_ids: Vec<String>,
    /// What the service may do to the cluster on its own, such as upgrading it.
    pub operation_policy: Option<OperationPolicy>,
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
        "docker_version" => docker_version: value,
        "external_loadbalancer_id" => external_loadbalancer_id: value,
        "master_url" => master_url: value,
        "meta_data" => meta_data: value,
        "name" => name: value,
        "network_mode" => network_mode: value,
        "private_zone" => private_zone: value,
        "profile" => profile: value,
        "region_id" => region_id: value,
        "resource_group_id" => resource_group_id: value,
        "security_group_id" => security_group_id: value,
        "size" => size: value,
        "state" => state: value,
        "subnet_cidr" => subnet_cidr: value,
        "tags" => tags: list(""),
        "updated" => updated: value,
        "vpc_id" => vpc_id: value,
        "vswitch_id" => vswitch_id: value,
        "worker_ram_role_name" => worker_ram_role_name: value,
        "zone_id" => zone_id: value,
        "cluster_spec" => cluster_spec: value,
        "maintenance_window" => maintenance_window: value,
        "container_cidr" => container_cidr: value,
        "service_cidr" => service_cidr: value,
        "proxy_mode" => proxy_mode: value,
        "timezone" => timezone: value,
        "ip_stack" => ip_stack: value,
        "cluster_domain" => cluster_domain: value,
        "vswitch_ids" => vswitch_ids: list(""),
        "operation_policy" => operation_policy: value,
    }
}
