// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusters`, from `cs/DescribeClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists all clusters of the account, Swarm and Kubernetes ones; deprecated, see
/// [`DescribeClustersV1`](super::Client::describe_clusters_v1).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClustersRequest::new();
/// let reply = client.describe_clusters(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClustersRequest {
    /// Text that the names of the clusters have to contain. Example: `test`.
    pub name: Option<String>,
    /// Returns only clusters of this kind. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    pub resource_group_id: Option<String>,
}

impl DescribeClustersRequest {
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
    /// Sets `clusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeClustersRequest {
        "name" => name: query,
        "clusterType" => cluster_type: query,
        "resource_group_id" => resource_group_id: query,
    }
}

impl Operation for DescribeClustersRequest {
    type Response = DescribeClustersResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusters")
        .roa("GET", "/clusters")
        .read_only();
}

/// Response to [`DescribeClustersRequest`].
#[non_exhaustive]
pub struct DescribeClustersResponse {
    /// The body of the response.
    pub body: Vec<ClusterItem>,
}

response! {
    DescribeClustersResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct ClusterItem {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    pub cluster_id: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless.
    pub cluster_type: Option<String>,
    /// When the object was created, or the log entry written.
    pub created: Option<String>,
    /// Kubernetes version that the cluster runs now.
    pub current_version: Option<String>,
    /// Disk type of the nodes' data disks.
    pub data_disk_category: Option<String>,
    /// Capacity of the nodes' data disk.
    pub data_disk_size: Option<i64>,
    /// Keeps the cluster from being deleted by mistake in the console or by a call while it is on.
    pub deletion_protection: Option<bool>,
    /// Release of the container runtime that the cluster uses.
    pub docker_version: Option<String>,
    /// Load balancer that takes in traffic for the cluster's ingress.
    pub external_loadbalancer_id: Option<String>,
    /// Kubernetes version that the cluster was created with.
    pub init_version: Option<String>,
    /// Addresses of the API server, internal and public ones, as JSON text.
    pub master_url: Option<String>,
    /// Internal details of the cluster as JSON text, such as its installed components.
    pub meta_data: Option<String>,
    /// Name of the cluster.
    pub name: Option<String>,
    /// Kind of network that the cluster uses, such as a VPC.
    pub network_mode: Option<String>,
    /// Whether the cluster uses PrivateZone to resolve the names of its services.
    pub private_zone: Option<bool>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<String>,
    /// Region that the cluster lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    pub resource_group_id: Option<String>,
    /// Security group that the nodes are put into.
    pub security_group_id: Option<String>,
    /// How many nodes the cluster has.
    pub size: Option<i64>,
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    pub state: Option<String>,
    /// Address range that pods get their addresses from; fixed once the cluster exists.
    pub subnet_cidr: Option<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// When the object or the log entry was last changed.
    pub updated: Option<String>,
    /// VPC that the cluster's nodes and load balancers lie in.
    pub vpc_id: Option<String>,
    /// Prefix length or vSwitch of the cluster's network, as the older interface reports it.
    pub vswitch_cidr: Option<String>,
    /// vSwitches that the cluster was created in, joined by commas; newer fields list them singly.
    pub vswitch_id: Option<String>,
    /// RAM role that worker nodes act under when they call other services.
    pub worker_ram_role_name: Option<String>,
    /// Zone in which network resources are created for the cluster when no VPC and vSwitches are given.
    pub zone_id: Option<String>,
}

response! {
    ClusterItem {
        "cluster_id" => cluster_id: value,
        "cluster_type" => cluster_type: value,
        "created" => created: value,
        "current_version" => current_version: value,
        "data_disk_category" => data_disk_category: value,
        "data_disk_size" => data_disk_size: value,
        "deletion_protection" => deletion_protection: value,
        "docker_version" => docker_version: value,
        "external_loadbalancer_id" => external_loadbalancer_id: value,
        "init_version" => init_version: value,
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
        "vswitch_cidr" => vswitch_cidr: value,
        "vswitch_id" => vswitch_id: value,
        "worker_ram_role_name" => worker_ram_role_name: value,
        "zone_id" => zone_id: value,
    }
}
