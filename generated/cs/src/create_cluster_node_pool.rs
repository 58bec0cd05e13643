// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateClusterNodePool`, from `cs/CreateClusterNodePool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoMode, AutoRepairPolicy, AutoVulFixPolicy, DataDisk, DiskCategory, EipInternetChargeType, HttpTokens, InstanceMetadataOptions, InstancePatterns, InterconnectConfig, KubeletConfig, Management, ManagementAutoUpgradePolicy, MultiAzPolicy, NodeComponent, NodeComponentConfig, NodeConfig, NodepoolInfo, PrivatePoolOptions, ReservedMemory, ResourcePoolOptions, ScalingPolicy, SpotPriceLimit, SpotStrategy, Strategy, Tag, Taint, TeeConfig, Tracing, UpgradeConfig};

/// Creates a node pool in a cluster, with the settings that its nodes share.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateClusterNodePoolRequest::new()
///     .cluster_id("c61da77e8bfbc4c4c999af2b51b65****");
/// let reply = client.create_cluster_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClusterNodePoolRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c61da77e8bfbc4c4c999af2b51b65****`.
    pub cluster_id: Option<String>,
    /// Automatic scaling of the node pool: whether it is on, and the limits within which it works.
    pub auto_scaling: Option<AutoScaling>,
    /// How nodes of the pool are set up in Kubernetes: labels, taints, runtime and the like.
    pub kubernetes_config: Option<KubernetesConfig>,
    /// Basic facts of the node pool, such as its name, type and resource group.
    pub nodepool_info: Option<NodepoolInfo>,
    /// How the instances of the node pool are made: types, disks, network, billing and login.
    pub scaling_group: Option<ScalingGroup>,
    /// Settings for confidential computing in a trusted execution environment.
    pub tee_config: Option<TeeConfig>,
    /// Managed operation of the node pool: what the service repairs and upgrades by itself.
    pub management: Option<Management>,
    /// How many nodes the pool has; superseded by `desired_size`. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub count: Option<i64>,
    /// Settings on the nodes themselves, such as kubelet parameters.
    pub node_config: Option<NodeConfig>,
    /// Network settings of an edge node pool; the field is deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub interconnect_config: Option<InterconnectConfig>,
    /// Most nodes that an edge node pool can hold; zero sets no limit of its own.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub max_nodes: Option<i64>,
    /// How nodes of an edge pool reach the cloud: over the internet or through a private line.
    /// Example: `basic`.
    pub interconnect_mode: Option<String>,
    /// Whether pods of the pool share the network stack, address and ports of their host.
    /// Example: `true`.
    pub host_network: Option<bool>,
    /// Whether the nodes of an edge pool can reach each other over a common layer-3 network.
    /// Example: `true`.
    pub intranet: Option<bool>,
    /// Lingjun group that a Lingjun node pool is tied to.
    pub eflo_node_group: Option<EfloNodeGroup>,
    /// Settings of the auto mode, in which the service runs the nodes on its own.
    pub auto_mode: Option<AutoMode>,
    /// Components installed on the nodes themselves, with their versions and settings.
    pub node_components: Vec<NodeComponent>,
}

impl CreateClusterNodePoolRequest {
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
    /// Sets `auto_scaling`.
    pub fn auto_scaling(mut self, value: impl Into<AutoScaling>) -> Self {
        self.auto_scaling = Some(value.into());
        self
    }
    /// Sets `kubernetes_config`.
    pub fn kubernetes_config(mut self, value: impl Into<KubernetesConfig>) -> Self {
        self.kubernetes_config = Some(value.into());
        self
    }
    /// Sets `nodepool_info`.
    pub fn nodepool_info(mut self, value: impl Into<NodepoolInfo>) -> Self {
        self.nodepool_info = Some(value.into());
        self
    }
    /// Sets `scaling_group`.
    pub fn scaling_group(mut self, value: impl Into<ScalingGroup>) -> Self {
        self.scaling_group = Some(value.into());
        self
    }
    /// Sets `tee_config`.
    pub fn tee_config(mut self, value: impl Into<TeeConfig>) -> Self {
        self.tee_config = Some(value.into());
        self
    }
    /// Sets `management`.
    pub fn management(mut self, value: impl Into<Management>) -> Self {
        self.management = Some(value.into());
        self
    }
    /// Sets `count`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `node_config`.
    pub fn node_config(mut self, value: impl Into<NodeConfig>) -> Self {
        self.node_config = Some(value.into());
        self
    }
    /// Sets `interconnect_config`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn interconnect_config(mut self, value: impl Into<InterconnectConfig>) -> Self {
        self.interconnect_config = Some(value.into());
        self
    }
    /// Sets `max_nodes`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn max_nodes(mut self, value: i64) -> Self {
        self.max_nodes = Some(value);
        self
    }
    /// Sets `interconnect_mode`.
    pub fn interconnect_mode(mut self, value: impl Into<String>) -> Self {
        self.interconnect_mode = Some(value.into());
        self
    }
    /// Sets `host_network`.
    #[inline]
    pub fn host_network(mut self, value: bool) -> Self {
        self.host_network = Some(value);
        self
    }
    /// Sets `intranet`.
    #[inline]
    pub fn intranet(mut self, value: bool) -> Self {
        self.intranet = Some(value);
        self
    }
    /// Sets `eflo_node_group`.
    pub fn eflo_node_group(mut self, value: impl Into<EfloNodeGroup>) -> Self {
        self.eflo_node_group = Some(value.into());
        self
    }
    /// Sets `auto_mode`.
    pub fn auto_mode(mut self, value: impl Into<AutoMode>) -> Self {
        self.auto_mode = Some(value.into());
        self
    }
    /// Sets `node_components`.
    pub fn node_components(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeComponent>>,
    ) -> Self {
        self.node_components = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateClusterNodePoolRequest {
        "ClusterId" => cluster_id: path,
        "auto_scaling" => auto_scaling: body,
        "kubernetes_config" => kubernetes_config: body,
        "nodepool_info" => nodepool_info: body,
        "scaling_group" => scaling_group: body,
        "tee_config" => tee_config: body,
        "management" => management: body,
        "count" => count: body,
        "node_config" => node_config: body,
        "interconnect_config" => interconnect_config: body,
        "max_nodes" => max_nodes: body,
        "interconnect_mode" => interconnect_mode: body,
        "host_network" => host_network: body,
        "intranet" => intranet: body,
        "eflo_node_group" => eflo_node_group: body,
        "auto_mode" => auto_mode: body,
        "node_components" => node_components: body,
    }
}

impl Operation for CreateClusterNodePoolRequest {
    type Response = CreateClusterNodePoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateClusterNodePool")
        .roa("POST", "/clusters/{ClusterId}/nodepools")
        .required(&["ClusterId"]);
}

/// Response to [`CreateClusterNodePoolRequest`].
#[non_exhaustive]
pub struct CreateClusterNodePoolResponse {
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np31da1b38983f4511b490fc62108a****`.
    pub nodepool_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-613b19bbd160ad492800****`.
    pub task_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `0527ac9a-c899-4341-a21a-****`.
    pub request_id: Option<String>,
}

response! {
    CreateClusterNodePoolResponse {
        "nodepool_id" => nodepool_id: value,
        "task_id" => task_id: value,
        "request_id" => request_id: value,
    }
}

/// Automatic scaling of the node pool: whether it is on, and the limits within which it works.
#[non_exhaustive]
pub struct AutoScaling {
    /// Whether the pool grows and shrinks by itself with its load; the other scaling fields count only
    /// then. Default: `false`. Example: `true`.
    pub enable: Option<bool>,
    /// Number of nodes that automatic scaling does not exceed. Example: `10`.
    pub max_instances: Option<i64>,
    /// Number of nodes that automatic scaling does not go below. Example: `1`.
    pub min_instances: Option<i64>,
    /// Kind of instances that automatic scaling works with, such as ordinary, GPU or spot instances.
    /// Default: `cpu`. Example: `cpu`.
    pub type_: Option<String>,
    /// Whether each node gets an elastic IP address; superseded by `internet_charge_type` and
    /// `internet_max_bandwidth_out`. Default: `false`. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub is_bond_eip: Option<bool>,
    /// How the nodes' elastic IP addresses are billed; superseded by `internet_charge_type`.
    /// Default: `PayByBandwidth`. Example: `PayByBandwidth`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub eip_internet_charge_type: Option<Open<EipInternetChargeType>>,
    /// Peak bandwidth of the elastic IP address of each node; superseded by
    /// `internet_max_bandwidth_out`. Example: `5`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub eip_bandwidth: Option<i64>,
}

impl AutoScaling {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `max_instances`.
    #[inline]
    pub fn max_instances(mut self, value: i64) -> Self {
        self.max_instances = Some(value);
        self
    }
    /// Sets `min_instances`.
    #[inline]
    pub fn min_instances(mut self, value: i64) -> Self {
        self.min_instances = Some(value);
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `is_bond_eip`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn is_bond_eip(mut self, value: bool) -> Self {
        self.is_bond_eip = Some(value);
        self
    }
    /// Sets `eip_internet_charge_type`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn eip_internet_charge_type(
        mut self,
        value: impl Into<Open<EipInternetChargeType>>,
    ) -> Self {
        self.eip_internet_charge_type = Some(value.into());
        self
    }
    /// Sets `eip_bandwidth`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn eip_bandwidth(mut self, value: i64) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }
}

request! {
    AutoScaling {
        "enable" => enable: field,
        "max_instances" => max_instances: field,
        "min_instances" => min_instances: field,
        "type" => type_: field,
        "is_bond_eip" => is_bond_eip: field,
        "eip_internet_charge_type" => eip_internet_charge_type: field,
        "eip_bandwidth" => eip_bandwidth: field,
    }
}

/// How nodes of the pool are set up in Kubernetes: labels, taints, runtime and the like.
#[non_exhaustive]
pub struct KubernetesConfig {
    /// Whether the CloudMonitor agent is installed on the nodes, so that their metrics can be watched.
    /// Default: `false`. Example: `true`.
    pub cms_enabled: Option<bool>,
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods
    /// that qualify. Default: `none`. Example: `none`.
    pub cpu_policy: Option<Open<CpuPolicy>>,
    /// Kubernetes labels that the nodes carry, by which pods can choose them.
    pub labels: Vec<Tag>,
    /// Software that runs the containers on the nodes, such as containerd. Example: `docker`.
    pub runtime: Option<String>,
    /// Release of the container runtime on the nodes of the pool. Example: `19.03.5`.
    pub runtime_version: Option<String>,
    /// Kubernetes taints that the nodes carry, which keep pods away that do not tolerate them.
    pub taints: Vec<Taint>,
    /// Script in Base64 that a node runs when it starts up, after it is initialized.
    /// Example: `dGhpcyBpcyBhIGV4YW1wbGU=`.
    pub user_data: Option<String>,
    /// Whether new nodes join in a state in which no pods are placed on them. Example: `true`.
    pub unschedulable: Option<bool>,
    /// How node names are put together: a prefix, the node's IP address or part of it, and a suffix.
    /// Example: `aliyun.com192.XX.YY.55test`.
    pub node_name_mode: Option<String>,
    /// Script in Base64 that a node runs before it joins the cluster.
    /// Example: `dGhpcyBpcyBhIGV4YW1wbGU`.
    pub pre_user_data: Option<String>,
}

impl KubernetesConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cms_enabled`.
    #[inline]
    pub fn cms_enabled(mut self, value: bool) -> Self {
        self.cms_enabled = Some(value);
        self
    }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<Open<CpuPolicy>>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }
    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `runtime_version`.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self {
        self.runtime_version = Some(value.into());
        self
    }
    /// Sets `taints`.
    pub fn taints(mut self, value: impl IntoIterator<Item = impl Into<Taint>>) -> Self {
        self.taints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `unschedulable`.
    #[inline]
    pub fn unschedulable(mut self, value: bool) -> Self {
        self.unschedulable = Some(value);
        self
    }
    /// Sets `node_name_mode`.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }
    /// Sets `pre_user_data`.
    pub fn pre_user_data(mut self, value: impl Into<String>) -> Self {
        self.pre_user_data = Some(value.into());
        self
    }
}

request! {
    KubernetesConfig {
        "cms_enabled" => cms_enabled: field,
        "cpu_policy" => cpu_policy: field,
        "labels" => labels: field,
        "runtime" => runtime: field,
        "runtime_version" => runtime_version: field,
        "taints" => taints: field,
        "user_data" => user_data: field,
        "unschedulable" => unschedulable: field,
        "node_name_mode" => node_name_mode: field,
        "pre_user_data" => pre_user_data: field,
    }
}

/// How the instances of the node pool are made: types, disks, network, billing and login.
#[non_exhaustive]
pub struct ScalingGroup {
    /// **Required** under conditions. Whether the subscription of the nodes is extended by itself;
    /// counts only for nodes billed by subscription. Default: `true`. Example: `true`.
    pub auto_renew: Option<bool>,
    /// **Required** under conditions. By how much automatic renewal extends the subscription of the
    /// nodes each time. Default: `1`. Example: `1`.
    pub auto_renew_period: Option<i64>,
    /// Data disks that each node gets, one entry for each disk.
    pub data_disks: Vec<DataDisk>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_2_1903_x64_20G_alibase_20200529.vhd`.
    pub image_id: Option<String>,
    /// **Required.** Whether the pool's nodes are billed by use or by subscription.
    /// Default: `PostPaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// **Required.** ECS instance types that nodes can be made of, tried in turn.
    /// Example: `ecs.d1ne.2xlarge`.
    pub instance_types: Vec<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `np-key-name`.
    pub key_pair: Option<String>,
    /// SSH password for logging on to the nodes; give it only when no key pair is given.
    /// Length: 8 to 30. Example: `Hello1234`. A secret: it is printed as `***`.
    pub login_password: Option<String>,
    /// **Required** under conditions. For how long the nodes are subscribed; needed when they are
    /// billed by subscription. Default: `1`. Example: `1`.
    pub period: Option<i64>,
    /// **Required** under conditions. Unit in which the length of the node subscription is counted.
    /// Unit: `months`. Example: `Month`.
    pub period_unit: Option<String>,
    /// Operating system that the nodes run, such as a Linux distribution or Windows.
    /// Default: `AliyunLinux`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub platform: Option<String>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rds-****`.
    pub rds_instances: Vec<String>,
    /// Whether spot instances are used, and if so at a price limit of yours or at the market price.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Price limits for spot instances, one entry for each instance type.
    pub spot_price_limit: Vec<SpotPriceLimit>,
    /// How the pool grows and shrinks: by creating and releasing instances, or by starting and stopping
    /// them. Default: `release`. Example: `release`.
    pub scaling_policy: Option<Open<ScalingPolicy>>,
    /// Security group that the nodes are put into. Example: `sg-wz9a8g2mt6x5llu0****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub security_group_id: Option<String>,
    /// Disk type that the nodes' system disks are created with.
    /// Here: `cloud_efficiency`, `cloud_ssd`, `cloud_essd`.
    /// Default: `cloud_efficiency`. Example: `cloud_efficiency`.
    pub system_disk_category: Option<Open<DiskCategory>>,
    /// Capacity of the nodes' system disk. Unit: `GiB`. Example: `120`.
    pub system_disk_size: Option<i64>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// **Required.** vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-wz9mfnhmssud6eicu****`.
    pub vswitch_ids: Vec<String>,
    /// How scaling spreads instances over zones: by vSwitch priority, by lowest cost, or evenly.
    /// Default: `PRIORITY`. Example: `COST_OPTIMIZED`.
    pub multi_az_policy: Option<Open<MultiAzPolicy>>,
    /// Least number of pay-as-you-go instances in the scaling group; they are created first until it is
    /// reached. Range: 0 to 1000. Example: `0`.
    pub on_demand_base_capacity: Option<i64>,
    /// Share of pay-as-you-go instances among those that exceed `on_demand_base_capacity`.
    /// Example: `20`.
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    /// Over how many of the cheapest instance types spot instances are spread.
    /// Range: 1 to 10. Example: `5`.
    pub spot_instance_pools: Option<i64>,
    /// Whether a replacement is created ahead of time when a spot instance is about to be reclaimed.
    /// Example: `false`.
    pub spot_instance_remedy: Option<bool>,
    /// Whether pay-as-you-go instances are created when spot instances cannot be had in the number
    /// needed. Example: `true`.
    pub compensate_with_on_demand: Option<bool>,
    /// VPC that the cluster's nodes and load balancers lie in. Example: `vpc-wz984yvbd6lck22z3****`.
    pub vpc_id: Option<String>,
    /// Operating system distribution that the nodes run; give either this or `platform`.
    /// Example: `AliyunLinux3`.
    pub image_type: Option<String>,
    /// Disk types to try for system disks, in order, until one is available.
    /// Items: at most 10. Example: `cloud_essd`.
    pub system_disk_categories: Vec<String>,
    /// Performance level of the nodes' system disk; counts only for ESSDs, and depends on the disk's
    /// capacity. Example: `PL1`.
    pub system_disk_performance_level: Option<String>,
    /// Whether the nodes' system disks are stored in encrypted form. Example: `false`.
    pub system_disk_encrypted: Option<bool>,
    /// KMS key that the nodes' system disks are encrypted with.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub system_disk_kms_key_id: Option<String>,
    /// Algorithm that the nodes' system disks are encrypted with. Example: `aes-256`.
    pub system_disk_encrypt_algorithm: Option<String>,
    /// Whether the system disk may exceed its normal performance for a time; works with AutoPL disks
    /// only. Example: `true`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Input and output operations a second to reserve for the system disk; AutoPL disks only.
    /// Example: `1000`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Security groups that the pool's nodes are put into. Example: `sg-wz9a8g2mt6x5ll******`.
    pub security_group_ids: Vec<String>,
    /// Whether new instances are logged on to as the ordinary user `ecs-user` and not as root.
    /// Example: `true`.
    pub login_as_non_root: Option<bool>,
    /// Hardens the operating system by the CIS benchmark; superseded by `security_hardening_os`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cis_enabled: Option<bool>,
    /// Whether the nodes' operating system is hardened for China's classified protection rules (MLPS).
    /// Example: `false`.
    pub soc_enabled: Option<bool>,
    /// Whether the nodes' operating system is hardened by Alibaba Cloud's own security rules.
    /// Example: `false`.
    pub security_hardening_os: Option<bool>,
    /// How the nodes' public addresses are billed: by bandwidth or by traffic.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Upper limit for the outbound internet traffic of each node's public address. Example: `5`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// How many nodes the pool is to have; nodes are added or taken out until the number fits.
    /// Example: `0`.
    pub desired_size: Option<i64>,
    /// Deployment set that spreads the nodes over different physical servers; it limits how many nodes
    /// there can be. Example: `ds-bp1d19mmbsv3jf6xxxxx`.
    pub deploymentset_id: Option<String>,
    /// Which private pool of reserved capacity instances may use.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Properties that suitable instance types must have, when types are not named one by one.
    pub instance_patterns: Vec<InstancePatterns>,
    /// RAM role that the nodes act under; the cluster's own worker role is taken when it is empty.
    /// Example: `example-role`.
    pub ram_role_name: Option<String>,
    /// How programs on the nodes may read the instance metadata.
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    /// Which pools of capacity, private or public, instances are created from.
    pub resource_pool_options: Option<ResourcePoolOptions>,
    /// Automatic snapshot policy that backs up the nodes' system disks.
    pub system_disk_snapshot_policy_id: Option<String>,
}

impl ScalingGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_renew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `auto_renew_period`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `data_disks`.
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `instance_charge_type`, which is required.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `instance_types`, which is required.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }
    /// Sets `login_password`.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }
    /// Sets `period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `period_unit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `platform`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `rds_instances`.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `spot_strategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `spot_price_limit`.
    pub fn spot_price_limit(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpotPriceLimit>>,
    ) -> Self {
        self.spot_price_limit = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `scaling_policy`.
    pub fn scaling_policy(mut self, value: impl Into<Open<ScalingPolicy>>) -> Self {
        self.scaling_policy = Some(value.into());
        self
    }
    /// Sets `security_group_id`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `system_disk_category`.
    pub fn system_disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }
    /// Sets `system_disk_size`.
    #[inline]
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `vswitch_ids`, which is required.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `multi_az_policy`.
    pub fn multi_az_policy(mut self, value: impl Into<Open<MultiAzPolicy>>) -> Self {
        self.multi_az_policy = Some(value.into());
        self
    }
    /// Sets `on_demand_base_capacity`.
    #[inline]
    pub fn on_demand_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_base_capacity = Some(value);
        self
    }
    /// Sets `on_demand_percentage_above_base_capacity`.
    #[inline]
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value);
        self
    }
    /// Sets `spot_instance_pools`.
    #[inline]
    pub fn spot_instance_pools(mut self, value: i64) -> Self {
        self.spot_instance_pools = Some(value);
        self
    }
    /// Sets `spot_instance_remedy`.
    #[inline]
    pub fn spot_instance_remedy(mut self, value: bool) -> Self {
        self.spot_instance_remedy = Some(value);
        self
    }
    /// Sets `compensate_with_on_demand`.
    #[inline]
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self {
        self.compensate_with_on_demand = Some(value);
        self
    }
    /// Sets `vpc_id`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `image_type`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `system_disk_categories`.
    pub fn system_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_disk_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `system_disk_performance_level`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `system_disk_encrypted`.
    #[inline]
    pub fn system_disk_encrypted(mut self, value: bool) -> Self {
        self.system_disk_encrypted = Some(value);
        self
    }
    /// Sets `system_disk_kms_key_id`.
    pub fn system_disk_kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_kms_key_id = Some(value.into());
        self
    }
    /// Sets `system_disk_encrypt_algorithm`.
    pub fn system_disk_encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `system_disk_bursting_enabled`.
    #[inline]
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }
    /// Sets `system_disk_provisioned_iops`.
    #[inline]
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }
    /// Sets `security_group_ids`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `login_as_non_root`.
    #[inline]
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
    /// Sets `cis_enabled`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn cis_enabled(mut self, value: bool) -> Self {
        self.cis_enabled = Some(value);
        self
    }
    /// Sets `soc_enabled`.
    #[inline]
    pub fn soc_enabled(mut self, value: bool) -> Self {
        self.soc_enabled = Some(value);
        self
    }
    /// Sets `security_hardening_os`.
    #[inline]
    pub fn security_hardening_os(mut self, value: bool) -> Self {
        self.security_hardening_os = Some(value);
        self
    }
    /// Sets `internet_charge_type`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `internet_max_bandwidth_out`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `desired_size`.
    #[inline]
    pub fn desired_size(mut self, value: i64) -> Self {
        self.desired_size = Some(value);
        self
    }
    /// Sets `deploymentset_id`.
    pub fn deploymentset_id(mut self, value: impl Into<String>) -> Self {
        self.deploymentset_id = Some(value.into());
        self
    }
    /// Sets `private_pool_options`.
    pub fn private_pool_options(mut self, value: impl Into<PrivatePoolOptions>) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `instance_patterns`.
    pub fn instance_patterns(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstancePatterns>>,
    ) -> Self {
        self.instance_patterns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ram_role_name`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `instance_metadata_options`.
    pub fn instance_metadata_options(
        mut self,
        value: impl Into<InstanceMetadataOptions>,
    ) -> Self {
        self.instance_metadata_options = Some(value.into());
        self
    }
    /// Sets `resource_pool_options`.
    pub fn resource_pool_options(
        mut self,
        value: impl Into<ResourcePoolOptions>,
    ) -> Self {
        self.resource_pool_options = Some(value.into());
        self
    }
    /// Sets `system_disk_snapshot_policy_id`.
    pub fn system_disk_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_snapshot_policy_id = Some(value.into());
        self
    }
}

request! {
    ScalingGroup {
        "auto_renew" => auto_renew: field,
        "auto_renew_period" => auto_renew_period: field,
        "data_disks" => data_disks: field,
        "image_id" => image_id: field,
        "instance_charge_type" => instance_charge_type: field,
        "instance_types" => instance_types: field,
        "key_pair" => key_pair: field,
        "login_password" => login_password: field as Secret,
        "period" => period: field,
        "period_unit" => period_unit: field,
        "platform" => platform: field,
        "rds_instances" => rds_instances: field,
        "spot_strategy" => spot_strategy: field,
        "spot_price_limit" => spot_price_limit: field,
        "scaling_policy" => scaling_policy: field,
        "security_group_id" => security_group_id: field,
        "system_disk_category" => system_disk_category: field,
        "system_disk_size" => system_disk_size: field,
        "tags" => tags: field,
        "vswitch_ids" => vswitch_ids: field,
        "multi_az_policy" => multi_az_policy: field,
        "on_demand_base_capacity" => on_demand_base_capacity: field,
        "on_demand_percentage_above_base_capacity" => on_demand_percentage_above_base_capacity: field,
        "spot_instance_pools" => spot_instance_pools: field,
        "spot_instance_remedy" => spot_instance_remedy: field,
        "compensate_with_on_demand" => compensate_with_on_demand: field,
        "vpc_id" => vpc_id: field,
        "image_type" => image_type: field,
        "system_disk_categories" => system_disk_categories: field,
        "system_disk_performance_level" => system_disk_performance_level: field,
        "system_disk_encrypted" => system_disk_encrypted: field,
        "system_disk_kms_key_id" => system_disk_kms_key_id: field,
        "system_disk_encrypt_algorithm" => system_disk_encrypt_algorithm: field,
        "system_disk_bursting_enabled" => system_disk_bursting_enabled: field,
        "system_disk_provisioned_iops" => system_disk_provisioned_iops: field,
        "security_group_ids" => security_group_ids: field,
        "login_as_non_root" => login_as_non_root: field,
        "cis_enabled" => cis_enabled: field,
        "soc_enabled" => soc_enabled: field,
        "security_hardening_os" => security_hardening_os: field,
        "internet_charge_type" => internet_charge_type: field,
        "internet_max_bandwidth_out" => internet_max_bandwidth_out: field,
        "desired_size" => desired_size: field,
        "deploymentset_id" => deploymentset_id: field,
        "private_pool_options" => private_pool_options: field,
        "instance_patterns" => instance_patterns: field,
        "ram_role_name" => ram_role_name: field,
        "instance_metadata_options" => instance_metadata_options: field,
        "resource_pool_options" => resource_pool_options: field,
        "system_disk_snapshot_policy_id" => system_disk_snapshot_policy_id: field,
    }
}

/// Lingjun group that a Lingjun node pool is tied to.
#[non_exhaustive]
pub struct EfloNodeGroup {
    /// Lingjun cluster that the group of the Lingjun node pool belongs to.
    /// Example: `i1169130516633730****`.
    pub cluster_id: Option<String>,
    /// Lingjun node group that the node pool is tied to. Example: `ng-ec3c96ff0aa****`.
    pub group_id: Option<String>,
}

impl EfloNodeGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `group_id`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    EfloNodeGroup {
        "cluster_id" => cluster_id: field,
        "group_id" => group_id: field,
    }
}

values! {
    /// How the kubelet hands out CPU cores: by the default sharing, or with exclusive cores for pods that qualify.
    pub enum CpuPolicy {
        /// Pods that qualify get CPU cores of their own, which no other pod uses.
        Static = "static",
        /// CPU cores are shared among the pods by the normal scheduling of the node.
        None = "none",
    }
}
