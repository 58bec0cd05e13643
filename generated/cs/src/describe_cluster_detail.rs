// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterDetail`, from `cs/DescribeClusterDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoMode, ClusterAutoUpgrade, ClusterSpec, ClusterState, ClusterType, ControlPlaneEndpointsConfig, HttpTokens, InstanceMetadataOptions, InternalDnsConfig, IpStack, MaintenanceWindow, NetworkMode, OperationPolicy, Profile, Tag};

/// Returns everything about one cluster: state, version, network, endpoints, and settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// use alicloud_cs::describe_cluster_detail::ClusterState;
///
/// let request = alicloud_cs::DescribeClusterDetailRequest::new()
///     .cluster_id("cdde1f21ae22e483ebcb068a6eb7f****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_cluster_detail(request)
///     .wait()
///     .until(ClusterState::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterDetailRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `cdde1f21ae22e483ebcb068a6eb7f****`.
    pub cluster_id: Option<String>,
}

impl DescribeClusterDetailRequest {
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
}

request! {
    DescribeClusterDetailRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for DescribeClusterDetailRequest {
    type Response = DescribeClusterDetailResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterDetail")
        .roa("GET", "/clusters/{ClusterId}")
        .required(&["ClusterId"])
        .read_only();
}

impl Stateful for DescribeClusterDetailRequest {
    type State = ClusterState;
    const FAILURES: &'static [ClusterState] = &[
        ClusterState::Failed,
        ClusterState::UpdatingFailed,
        ClusterState::DeleteFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeClusterDetailRequest`].
#[non_exhaustive]
pub struct DescribeClusterDetailResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless. Example: `Kubernetes`.
    pub cluster_type: Option<Open<ClusterType>>,
    /// When the cluster was created. Example: `2019-11-25T15:50:20+08:00`.
    pub created: Option<Timestamp>,
    /// Kubernetes version that the cluster was created with. Example: `1.16.6-aliyun.1`.
    pub init_version: Option<String>,
    /// Kubernetes version that the cluster runs now. Example: `1.16.6-aliyun.1`.
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
    /// Example: `lb-2ze3buguz3gx9920z****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub external_loadbalancer_id: Option<String>,
    /// Internal details of the cluster as JSON text, such as its installed components.
    /// Example: `\"Addons\":***`.
    pub meta_data: Option<String>,
    /// Name of the cluster. Length: 1 to 63. Example: `cluster-demo`.
    pub name: Option<String>,
    /// Kind of network that the cluster uses, such as a VPC. Default: `vpc`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub network_mode: Option<Open<NetworkMode>>,
    /// Region that the cluster lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfmyvw3wjm****`.
    pub resource_group_id: Option<String>,
    /// Security group that the nodes are put into. Example: `sg-25yq****`.
    pub security_group_id: Option<String>,
    /// How many nodes the cluster has. Example: `5`.
    pub size: Option<i64>,
    /// State of the cluster, such as being created, running, or failed.
    pub state: Option<Open<ClusterState>>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// When the cluster was last changed. Example: `2020-01-13T23:01:03+08:00`.
    pub updated: Option<Timestamp>,
    /// VPC that the cluster's nodes and load balancers lie in. Example: `vpc-2zecuu62b9zw7a7qn****`.
    pub vpc_id: Option<String>,
    /// vSwitches that the cluster was created in, joined by commas; newer fields list them singly.
    /// Example: `vsw-2zete8s4qocqg0mf6****,vsw-2zete8s4qocqg0mf6****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub vswitch_id: Option<String>,
    /// Address range that pods get their addresses from; fixed once the cluster exists.
    /// Example: `172.20.0.0/16`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub subnet_cidr: Option<String>,
    /// Zone in which network resources are created for the cluster when no VPC and vSwitches are given.
    /// Example: `cn-beijing-a`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub zone_id: Option<String>,
    /// Addresses of the API server, internal and public ones, as JSON text. Example: `text`.
    pub master_url: Option<String>,
    /// Whether the cluster uses PrivateZone to resolve the names of its services. Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub private_zone: Option<bool>,
    /// Kind of managed cluster within the type, such as the default, edge or serverless kind.
    pub profile: Option<Open<Profile>>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Example: `ack.pro.small`.
    pub cluster_spec: Option<Open<ClusterSpec>>,
    /// RAM role that worker nodes act under when they call other services.
    /// Example: `KubernetesWorkerRole-ec87d15b-edca-4302-933f-c8a16bf0****`.
    pub worker_ram_role_name: Option<String>,
    /// Times in which the service may carry out maintenance of the cluster.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Values for the parameters that the policy or the component can be given.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub parameters: BTreeMap<String, String>,
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
    /// Prefix length of the address range each node gets for its pods; for Flannel networks only.
    /// Example: `26`.
    pub node_cidr_mask: Option<String>,
    /// Whether the cluster works with IPv4 only or with both IPv4 and IPv6.
    /// Default: `ipv4`. Example: `ipv4`.
    pub ip_stack: Option<Open<IpStack>>,
    /// Domain name that services have inside the cluster. Example: `cluster.local`.
    pub cluster_domain: Option<String>,
    /// Additional addresses and domain names that the API server's certificate holds for.
    /// Example: `192.168.xx.xx`.
    pub extra_sans: Vec<String>,
    /// Settings of RRSA, by which pods assume RAM roles through their service accounts.
    pub rrsa_config: Option<RrsaConfig>,
    /// vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2zete8s4qocqg0mf6****`.
    pub vswitch_ids: Vec<String>,
    /// What the service may do to the cluster on its own, such as upgrading it.
    pub operation_policy: Option<OperationPolicy>,
    /// Control plane nodes of a dedicated cluster: number, types, disks, billing and login.
    pub control_plane_config: Option<ControlPlaneConfig>,
    /// Settings of the auto mode, in which the service runs the nodes on its own.
    pub auto_mode: Option<AutoMode>,
    /// How clients and nodes reach the API server of the cluster.
    pub control_plane_endpoints_config: Option<ControlPlaneEndpointsConfig>,
}

response! {
    DescribeClusterDetailResponse {
        "cluster_id" => cluster_id: value,
        "cluster_type" => cluster_type: value,
        "created" => created: value,
        "init_version" => init_version: value,
        "current_version" => current_version: value,
        "next_version" => next_version: value,
        "deletion_protection" => deletion_protection: value,
        "docker_version" => docker_version: value,
        "external_loadbalancer_id" => external_loadbalancer_id: value,
        "meta_data" => meta_data: value,
        "name" => name: value,
        "network_mode" => network_mode: value,
        "region_id" => region_id: value,
        "resource_group_id" => resource_group_id: value,
        "security_group_id" => security_group_id: value,
        "size" => size: value,
        "state" => state: value,
        "tags" => tags: list(""),
        "updated" => updated: value,
        "vpc_id" => vpc_id: value,
        "vswitch_id" => vswitch_id: value,
        "subnet_cidr" => subnet_cidr: value,
        "zone_id" => zone_id: value,
        "master_url" => master_url: value,
        "private_zone" => private_zone: value,
        "profile" => profile: value,
        "cluster_spec" => cluster_spec: value,
        "worker_ram_role_name" => worker_ram_role_name: value,
        "maintenance_window" => maintenance_window: value,
        "parameters" => parameters: map,
        "container_cidr" => container_cidr: value,
        "service_cidr" => service_cidr: value,
        "proxy_mode" => proxy_mode: value,
        "timezone" => timezone: value,
        "node_cidr_mask" => node_cidr_mask: value,
        "ip_stack" => ip_stack: value,
        "cluster_domain" => cluster_domain: value,
        "extra_sans" => extra_sans: list(""),
        "rrsa_config" => rrsa_config: value,
        "vswitch_ids" => vswitch_ids: list(""),
        "operation_policy" => operation_policy: value,
        "control_plane_config" => control_plane_config: value,
        "auto_mode" => auto_mode: value,
        "control_plane_endpoints_config" => control_plane_endpoints_config: value,
    }
}

/// Settings of RRSA, by which pods assume RAM roles through their service accounts.
#[non_exhaustive]
pub struct RrsaConfig {
    /// Whether pods can take on RAM roles of their service accounts (RRSA). Example: `true`.
    pub enabled: Option<bool>,
    /// Name that the cluster's OIDC identity provider has in RAM. Example: `ack-rrsa-***`.
    pub oidc_name: Option<String>,
    /// Resource name of the OIDC identity provider that the cluster uses in RAM.
    /// Example: `acs:ram::1138***:oidc-provider/ack-rrsa-***`.
    pub oidc_arn: Option<String>,
    /// Longest validity that an OIDC token can be given. Example: `12h`.
    pub max_oidc_token_expiration: Option<String>,
    /// Default audience in the OIDC tokens, their `aud` field; several are joined by commas.
    /// Example: `https://kubernetes.default.svc,https://example.***.com`.
    pub audience: Option<String>,
    /// Issuers of the OIDC tokens; the first one goes into the `iss` field.
    /// Example: `https://oidc-ack-***,https://kubernetes.default.svc`.
    pub issuer: Option<String>,
    /// Where the configuration document of the OIDC provider can be fetched.
    /// Example: `https://oidc-ack-***/c12b990***/.well-known/openid-configuration`.
    pub open_api_configuration_url: Option<String>,
    /// Where the public keys that verify the OIDC tokens can be fetched.
    /// Example: `https://oidc-ack-***/c12b990***/keys`.
    pub jwks_url: Option<String>,
}

response! {
    RrsaConfig {
        "enabled" => enabled: value,
        "oidc_name" => oidc_name: value,
        "oidc_arn" => oidc_arn: value,
        "max_oidc_token_expiration" => max_oidc_token_expiration: value,
        "audience" => audience: value,
        "issuer" => issuer: value,
        "open_api_configuration_url" => open_api_configuration_url: value,
        "jwks_url" => jwks_url: value,
    }
}

/// Control plane nodes of a dedicated cluster: number, types, disks, billing and login.
#[non_exhaustive]
pub struct ControlPlaneConfig {
    /// Whether nodes are billed by use or by subscription. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// For how long the nodes are subscribed; needed when they are billed by subscription.
    /// Example: `1`.
    pub period: Option<i64>,
    /// Unit in which the length of the node subscription is counted. Example: `Month`.
    pub period_unit: Option<String>,
    /// Whether the subscription of the nodes is extended by itself; counts only for nodes billed by
    /// subscription. Example: `true`.
    pub auto_renew: Option<bool>,
    /// By how much automatic renewal extends the subscription of the nodes each time. Example: `1`.
    pub auto_renew_period: Option<i64>,
    /// ECS instance types that nodes can be made of, tried in turn. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// Operating system distribution that the nodes run; give either this or `platform`.
    /// Example: `AliyunLinux3`.
    pub image_type: Option<String>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_3_x64_20G_alibase_20240819`.
    pub image_id: Option<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `ack`.
    pub key_pair: Option<String>,
    /// Disk type that the nodes' system disks are created with. Example: `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// Capacity of the nodes' system disk. Example: `120`.
    pub system_disk_size: Option<i64>,
    /// Automatic snapshot policy that backs up the nodes' system disks.
    /// Example: `sp-2zej1nogjvovnz4z****`.
    pub system_disk_snapshot_policy_id: Option<String>,
    /// Performance level of the nodes' system disk; counts only for ESSDs, and depends on the disk's
    /// capacity. Example: `PL1`.
    pub system_disk_performance_level: Option<String>,
    /// Input and output operations a second to reserve for the system disk; AutoPL disks only.
    /// Example: `1000`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may exceed its normal performance for a time; works with AutoPL disks
    /// only. Example: `true`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Deployment set that spreads the nodes over different physical servers; it limits how many nodes
    /// there can be. Example: `ds-bp10b35imuam5amw****`.
    pub deploymentset_id: Option<String>,
    /// Whether the CloudMonitor agent is installed on the nodes. Example: `true`.
    pub cloud_monitor_flags: Option<bool>,
    /// Whether the nodes' operating system is hardened for China's classified protection rules (MLPS).
    /// Example: `false`.
    pub soc_enabled: Option<bool>,
    /// Whether the nodes' operating system is hardened by Alibaba Cloud's own security rules.
    /// Example: `true`.
    pub security_hardening_os: Option<bool>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify.
    pub cpu_policy: Option<String>,
    /// Software that runs the containers on the nodes, such as containerd.
    pub runtime: Option<String>,
    /// Ports that services of the NodePort kind may be given. Example: `30000-32767`.
    pub node_port_range: Option<String>,
    /// How many control plane nodes the cluster has. Example: `3`.
    pub size: Option<i64>,
    /// How programs on the nodes may read the instance metadata.
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
}

response! {
    ControlPlaneConfig {
        "charge_type" => charge_type: value,
        "period" => period: value,
        "period_unit" => period_unit: value,
        "auto_renew" => auto_renew: value,
        "auto_renew_period" => auto_renew_period: value,
        "instance_types" => instance_types: list(""),
        "image_type" => image_type: value,
        "image_id" => image_id: value,
        "key_pair" => key_pair: value,
        "system_disk_category" => system_disk_category: value,
        "system_disk_size" => system_disk_size: value,
        "system_disk_snapshot_policy_id" => system_disk_snapshot_policy_id: value,
        "system_disk_performance_level" => system_disk_performance_level: value,
        "system_disk_provisioned_iops" => system_disk_provisioned_iops: value,
        "system_disk_bursting_enabled" => system_disk_bursting_enabled: value,
        "deploymentset_id" => deploymentset_id: value,
        "cloud_monitor_flags" => cloud_monitor_flags: value,
        "soc_enabled" => soc_enabled: value,
        "security_hardening_os" => security_hardening_os: value,
        "cpu_policy" => cpu_policy: value,
        "runtime" => runtime: value,
        "node_port_range" => node_port_range: value,
        "size" => size: value,
        "instance_metadata_options" => instance_metadata_options: value,
    }
}
