// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterNodes`, from `cs/DescribeClusterNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceChargeType, Page, SpotStrategy};

/// Lists nodes of a cluster, which a node pool or a state can narrow down.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterNodesRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .instance_ids("String")
///     .nodepool_id("String")
///     .state("String");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cluster_nodes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterNodesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// Returns only nodes on these ECS instances, joined by commas.
    /// Example: `"i-bp11xjhwkj8k966u****,i-bp1dmhc2bu5igkyq****"`.
    pub instance_ids: Option<String>,
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np****`.
    pub nodepool_id: Option<String>,
    /// Lists only nodes in this state. Default: `all`. Example: `running`.
    pub state: Option<Open<ClusterNodeState>>,
    /// How many entries a page of results holds at most. Example: `3`.
    pub page_size: Option<String>,
    /// Number of the page of results, counted from the first. Example: `50`.
    pub page_number: Option<String>,
}

impl DescribeClusterNodesRequest {
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
    /// Sets `instanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `nodepool_id`.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }
    /// Sets `state`.
    pub fn state(mut self, value: impl Into<Open<ClusterNodeState>>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `pageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
}

request! {
    DescribeClusterNodesRequest {
        "ClusterId" => cluster_id: path,
        "instanceIds" => instance_ids: query,
        "nodepool_id" => nodepool_id: query,
        "state" => state: query,
        "pageSize" => page_size: query,
        "pageNumber" => page_number: query,
    }
}

impl Operation for DescribeClusterNodesRequest {
    type Response = DescribeClusterNodesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterNodes")
        .roa("GET", "/clusters/{ClusterId}/nodes")
        .required(&["ClusterId"])
        .read_only();
}

impl Paginated for DescribeClusterNodesRequest {
    type Item = Node;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.nodes)
    }
}

/// Response to [`DescribeClusterNodesRequest`].
#[non_exhaustive]
pub struct DescribeClusterNodesResponse {
    /// Nodes that match, one entry each.
    pub nodes: Vec<Node>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page: Option<Page>,
}

response! {
    DescribeClusterNodesResponse {
        "nodes" => nodes: list(""),
        "page" => page: value,
    }
}

/// Nodes that match, one entry each.
#[non_exhaustive]
pub struct Node {
    /// When the node was created. Example: `2020-08-25T11:25:35+08:00`.
    pub creation_time: Option<Timestamp>,
    /// Why the node could not be created, or why the upgrade failed. Example: `error***`.
    pub error_message: Option<String>,
    /// When the subscription of the node's instance ends. Example: `2099-12-31T23:59:00+08:00`.
    pub expired_time: Option<Timestamp>,
    /// Host name that the node's operating system goes by. Example: `iZ2vcckdmxp7u0urj2k****`.
    pub host_name: Option<String>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_2_1903_x64_20G_alibase_20200529.vhd`.
    pub image_id: Option<String>,
    /// Whether the pool's nodes are billed by use or by subscription. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// ID of the cloud resource, such as the node's ECS instance or a gateway.
    /// Example: `i-2vcckdmxp7u0urj2****`.
    pub instance_id: Option<String>,
    /// Name of the ECS instance that the node runs on.
    /// Example: `worker-k8s-for-cs-c5cdf7e3938bc4f8eb0e44b21a80f****`.
    pub instance_name: Option<String>,
    /// Whether the node is a control plane node or a worker node. Example: `Worker`.
    pub instance_role: Option<Open<InstanceRole>>,
    /// State of the node's ECS instance. Example: `Running`.
    pub instance_status: Option<String>,
    /// ECS instance type of the node. Example: `ecs.c5.xlarge`.
    pub instance_type: Option<String>,
    /// Instance family of the node's ECS instance. Example: `ecs.c5`.
    pub instance_type_family: Option<String>,
    /// Private addresses of the node. Example: `192.128.0.36`.
    pub ip_address: Vec<String>,
    /// Whether the node is an Alibaba Cloud instance and not a machine from elsewhere.
    /// Example: `true`.
    pub is_aliyun_node: Option<bool>,
    /// Name that the node has within the cluster. Example: `cn-chengdu.192.168.0.36`.
    pub node_name: Option<String>,
    /// Whether the node is ready for pods, as Kubernetes reports it. Example: `Ready`.
    pub node_status: Option<String>,
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np0794239424a84eb7a95327369d56****`.
    pub nodepool_id: Option<String>,
    /// How the node came into the cluster, such as by hand or by a scaling group.
    /// Example: `ess_attach`.
    pub source: Option<String>,
    /// State of the node, such as being created, running, or stopped.
    pub state: Option<Open<NodeState>>,
    /// Whether spot instances are used, and if so at a price limit of yours or at the market price.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
}

response! {
    Node {
        "creation_time" => creation_time: value,
        "error_message" => error_message: value,
        "expired_time" => expired_time: value,
        "host_name" => host_name: value,
        "image_id" => image_id: value,
        "instance_charge_type" => instance_charge_type: value,
        "instance_id" => instance_id: value,
        "instance_name" => instance_name: value,
        "instance_role" => instance_role: value,
        "instance_status" => instance_status: value,
        "instance_type" => instance_type: value,
        "instance_type_family" => instance_type_family: value,
        "ip_address" => ip_address: list(""),
        "is_aliyun_node" => is_aliyun_node: value,
        "node_name" => node_name: value,
        "node_status" => node_status: value,
        "nodepool_id" => nodepool_id: value,
        "source" => source: value,
        "state" => state: value,
        "spot_strategy" => spot_strategy: value,
    }
}

values! {
    /// Lists only nodes in this state.
    pub enum ClusterNodeState {
        /// Nodes in whatever state are listed.
        All = "all",
        /// At work as it should be.
        Running = "running",
        /// Nodes are being taken out.
        Removing = "removing",
        /// Still being set up or installed.
        Initial = "initial",
        /// It could not be created or carried out.
        Failed = "failed",
    }
}

values! {
    /// Whether the node is a control plane node or a worker node.
    pub enum InstanceRole {
        /// A control plane node.
        Master = "Master",
        /// A node that runs workloads.
        Worker = "Worker",
    }
}

values! {
    /// State of the node, such as being created, running, or stopped.
    pub enum NodeState {
        /// The instance of the node is being created.
        Pending = "pending",
        /// At work as it should be.
        Running = "running",
        /// The instance of the node is starting up.
        Starting = "starting",
        /// The instance of the node is shutting down.
        Stopping = "stopping",
        /// Not running at the moment.
        Stopped = "stopped",
    }
}
