// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterNodePools`, from `cs/DescribeClusterNodePools.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoMode, AutoRepairPolicy, AutoScaling, AutoScalingType, AutoUpgradePolicy, AutoVulFixPolicy, ClusterNodePoolManagement, ClusterNodePoolNodeConfig, ClusterNodePoolNodepoolInfo, DataDisk, DiskCategory, EipInternetChargeType, Hugepage, InstanceChargeType, InstancePatterns, InterconnectConfig, KubeletConfig, KubernetesConfig, MultiAzPolicy, NodeComponent, NodeComponentConfig, NodeOsConfig, Platform, PrivatePoolOptions, ReservedMemory, ResourcePoolOptions, ScalingPolicy, SpotPriceLimit, SpotStrategy, StatusState, Strategy, Tag, Taint, TeeConfig, Tracing, UpgradeConfig};

/// Lists all node pools of a cluster with their configuration and state.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterNodePoolsRequest::new()
///     .cluster_id("cc0f87de0b8fb403f86e10e204f83****");
/// let reply = client.describe_cluster_node_pools(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterNodePoolsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `cc0f87de0b8fb403f86e10e204f83****`.
    pub cluster_id: Option<String>,
    /// Returns only the node pool with this name. Example: `nodepool-test`.
    pub nodepool_name: Option<String>,
}

impl DescribeClusterNodePoolsRequest {
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
    /// Sets `NodepoolName`.
    pub fn nodepool_name(mut self, value: impl Into<String>) -> Self {
        self.nodepool_name = Some(value.into());
        self
    }
}

request! {
    DescribeClusterNodePoolsRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolName" => nodepool_name: query,
    }
}

impl Operation for DescribeClusterNodePoolsRequest {
    type Response = DescribeClusterNodePoolsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterNodePools")
        .roa("GET", "/clusters/{ClusterId}/nodepools")
        .required(&["ClusterId"])
        .secret_members(&["login_password"])
        .read_only();
}

/// Response to [`DescribeClusterNodePoolsRequest`].
#[non_exhaustive]
pub struct DescribeClusterNodePoolsResponse {
    /// Node pools of the cluster, one entry for each.
    pub nodepools: Vec<Nodepool>,
}

response! {
    DescribeClusterNodePoolsResponse {
        "nodepools" => nodepools: list(""),
    }
}

/// Node pools of the cluster, one entry for each.
#[non_exhaustive]
pub struct Nodepool {
    /// Automatic scaling of the node pool: whether it is on, and the limits within which it works.
    pub auto_scaling: Option<AutoScaling>,
    /// How nodes of the pool are set up in Kubernetes: labels, taints, runtime and the like.
    pub kubernetes_config: Option<KubernetesConfig>,
    /// Basic facts of the node pool, such as its name, type and resource group.
    pub nodepool_info: Option<ClusterNodePoolNodepoolInfo>,
    /// How the instances of the node pool are made: types, disks, network, billing and login.
    pub scaling_group: Option<ScalingGroup>,
    /// How the object, the check or the step stands at present.
    pub status: Option<NodepoolStatus>,
    /// Settings for confidential computing in a trusted execution environment.
    pub tee_config: Option<TeeConfig>,
    /// Managed operation of the node pool: what the service repairs and upgrades by itself.
    pub management: Option<ClusterNodePoolManagement>,
    /// Settings on the nodes themselves, such as kubelet parameters.
    pub node_config: Option<ClusterNodePoolNodeConfig>,
    /// Network settings of an edge node pool; the field is deprecated.
    pub interconnect_config: Option<InterconnectConfig>,
    /// Most nodes that an edge node pool can hold; zero sets no limit of its own. Example: `10`.
    pub max_nodes: Option<i64>,
    /// How nodes of an edge pool reach the cloud: over the internet or through a private line.
    /// Example: `basic`.
    pub interconnect_mode: Option<String>,
    /// Settings of the auto mode, in which the service runs the nodes on its own.
    pub auto_mode: Option<AutoMode>,
    /// Components installed on the nodes themselves, with their versions and settings.
    pub node_components: Vec<NodeComponent>,
}

response! {
    Nodepool {
        "auto_scaling" => auto_scaling: value,
        "kubernetes_config" => kubernetes_config: value,
        "nodepool_info" => nodepool_info: value,
        "scaling_group" => scaling_group: value,
        "status" => status: value,
        "tee_config" => tee_config: value,
        "management" => management: value,
        "node_config" => node_config: value,
        "interconnect_config" => interconnect_config: value,
        "max_nodes" => max_nodes: value,
        "interconnect_mode" => interconnect_mode: value,
        "auto_mode" => auto_mode: value,
        "node_components" => node_components: list(""),
    }
}

/// How the instances of the node pool are made: types, disks, network, billing and login.
#[non_exhaustive]
pub struct ScalingGroup {
    /// Whether the subscription of the nodes is extended by itself; counts only for nodes billed by
    /// subscription. Example: `false`.
    pub auto_renew: Option<bool>,
    /// By how much automatic renewal extends the subscription of the nodes each time. Example: `0`.
    pub auto_renew_period: Option<i64>,
    /// Data disks that each node gets, one entry for each disk.
    pub data_disks: Vec<DataDisk>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_2_1903_x64_20G_alibase_20200529.vhd`.
    pub image_id: Option<String>,
    /// Whether the pool's nodes are billed by use or by subscription. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// ECS instance types that nodes can be made of, tried in turn. Example: `ecs.n4.large`.
    pub instance_types: Vec<String>,
    /// How scaling spreads instances over zones: by vSwitch priority, by lowest cost, or evenly.
    /// Example: `COST_OPTIMIZED`.
    pub multi_az_policy: Option<Open<MultiAzPolicy>>,
    /// Least number of pay-as-you-go instances in the scaling group; they are created first until it is
    /// reached. Range: 0 to 1000. Example: `0`.
    pub on_demand_base_capacity: Option<i64>,
    /// Share of pay-as-you-go instances among those that exceed `on_demand_base_capacity`.
    /// Range: 0 to 100. Example: `20`.
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
    /// For how long the nodes are subscribed; needed when they are billed by subscription.
    /// Example: `0`.
    pub period: Option<i64>,
    /// Unit in which the length of the node subscription is counted. Unit: `months`. Example: `Month`.
    pub period_unit: Option<String>,
    /// Operating system that the nodes run, such as a Linux distribution or Windows.
    /// Here: `CentOS`, `AliyunLinux`, `Windows`, `WindowsCore`. Example: `AliyunLinux`.
    pub platform: Option<Open<Platform>>,
    /// RAM role that the nodes act under; superseded by `ram_role_name`.
    /// Example: `KubernetesWorkerRole-021dc54f-929b-437a-8ae0-34c24d3e****`.
    pub ram_policy: Option<String>,
    /// Whether spot instances are used, and if so at a price limit of yours or at the market price.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Price limits for spot instances, one entry for each instance type.
    pub spot_price_limit: Vec<SpotPriceLimit>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rm-xxx`.
    pub rds_instances: Vec<String>,
    /// Auto Scaling group that creates and releases the pool's instances.
    /// Example: `asg-2ze8n5qw4atggut8****`.
    pub scaling_group_id: Option<String>,
    /// How the pool grows and shrinks: by creating and releasing instances, or by starting and stopping
    /// them. Example: `release`.
    pub scaling_policy: Option<Open<ScalingPolicy>>,
    /// Security group that the nodes are put into. Example: `sg-2ze1iuk12m2sb4c4****`.
    pub security_group_id: Option<String>,
    /// Disk type that the nodes' system disks are created with. Here: `cloud_efficiency`, `cloud_ssd`.
    /// Example: `cloud_efficiency`.
    pub system_disk_category: Option<Open<DiskCategory>>,
    /// Capacity of the nodes' system disk. Range: 20 to 500. Unit: `GiB`. Example: `120`.
    pub system_disk_size: Option<i64>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-2ze3ds0mdip0hdz8i****`.
    pub vswitch_ids: Vec<String>,
    /// SSH password for logging on to the nodes; give it only when no key pair is given.
    /// Length: 8 to 30. A secret: it is printed as `***`.
    pub login_password: Option<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `pro-nodepool`.
    pub key_pair: Option<String>,
    /// Operating system distribution that the nodes run; give either this or `platform`.
    /// Example: `AliyunLinux3`.
    pub image_type: Option<String>,
    /// Disk types to try for system disks, in order, until one is available.
    /// Items: at most 10. Example: `text`.
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
    /// Security groups that the pool's nodes are put into. Example: `sg-2ze1iuk12m2sb4c4****`.
    pub security_group_ids: Vec<String>,
    /// Whether new instances are logged on to as the ordinary user `ecs-user` and not as root.
    /// Example: `true`.
    pub login_as_non_root: Option<bool>,
    /// Hardens the operating system by the CIS benchmark; superseded by `security_hardening_os`.
    /// Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cis_enabled: Option<bool>,
    /// Whether the nodes' operating system is hardened for China's classified protection rules (MLPS).
    /// Example: `false`.
    pub soc_enabled: Option<bool>,
    /// Whether the nodes' operating system is hardened by Alibaba Cloud's own security rules.
    /// Example: `false`.
    pub security_hardening_os: Option<bool>,
    /// How the nodes' public addresses are billed: by bandwidth or by traffic.
    /// Example: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Upper limit for the outbound internet traffic of each node's public address. Example: `10`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// How many nodes the pool is to have; nodes are added or taken out until the number fits.
    /// Example: `2`.
    pub desired_size: Option<i64>,
    /// Deployment set that spreads the nodes over different physical servers; it limits how many nodes
    /// there can be. Example: `ds-bp1d19mmbsv3jf6xxxxx`.
    pub deploymentset_id: Option<String>,
    /// Which private pool of reserved capacity instances may use.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Properties that suitable instance types must have, when types are not named one by one.
    pub instance_patterns: Vec<InstancePatterns>,
    /// RAM role that the nodes act under; the cluster's own worker role is taken when it is empty.
    /// Example: `KubernetesWorkerRole-4a4fa089-80c1-48a5-b3c6-9349311f****`.
    pub ram_role_name: Option<String>,
    /// Which pools of capacity, private or public, instances are created from.
    pub resource_pool_options: Option<ResourcePoolOptions>,
    /// Automatic snapshot policy that backs up the nodes' system disks.
    pub system_disk_snapshot_policy_id: Option<String>,
}

response! {
    ScalingGroup {
        "auto_renew" => auto_renew: value,
        "auto_renew_period" => auto_renew_period: value,
        "data_disks" => data_disks: list(""),
        "image_id" => image_id: value,
        "instance_charge_type" => instance_charge_type: value,
        "instance_types" => instance_types: list(""),
        "multi_az_policy" => multi_az_policy: value,
        "on_demand_base_capacity" => on_demand_base_capacity: value,
        "on_demand_percentage_above_base_capacity" => on_demand_percentage_above_base_capacity: value,
        "spot_instance_pools" => spot_instance_pools: value,
        "spot_instance_remedy" => spot_instance_remedy: value,
        "compensate_with_on_demand" => compensate_with_on_demand: value,
        "period" => period: value,
        "period_unit" => period_unit: value,
        "platform" => platform: value,
        "ram_policy" => ram_policy: value,
        "spot_strategy" => spot_strategy: value,
        "spot_price_limit" => spot_price_limit: list(""),
        "rds_instances" => rds_instances: list(""),
        "scaling_group_id" => scaling_group_id: value,
        "scaling_policy" => scaling_policy: value,
        "security_group_id" => security_group_id: value,
        "system_disk_category" => system_disk_category: value,
        "system_disk_size" => system_disk_size: value,
        "tags" => tags: list(""),
        "vswitch_ids" => vswitch_ids: list(""),
        "login_password" => login_password: value as Secret,
        "key_pair" => key_pair: value,
        "image_type" => image_type: value,
        "system_disk_categories" => system_disk_categories: list(""),
        "system_disk_performance_level" => system_disk_performance_level: value,
        "system_disk_encrypted" => system_disk_encrypted: value,
        "system_disk_kms_key_id" => system_disk_kms_key_id: value,
        "system_disk_encrypt_algorithm" => system_disk_encrypt_algorithm: value,
        "system_disk_bursting_enabled" => system_disk_bursting_enabled: value,
        "system_disk_provisioned_iops" => system_disk_provisioned_iops: value,
        "security_group_ids" => security_group_ids: list(""),
        "login_as_non_root" => login_as_non_root: value,
        "cis_enabled" => cis_enabled: value,
        "soc_enabled" => soc_enabled: value,
        "security_hardening_os" => security_hardening_os: value,
        "internet_charge_type" => internet_charge_type: value,
        "internet_max_bandwidth_out" => internet_max_bandwidth_out: value,
        "desired_size" => desired_size: value,
        "deploymentset_id" => deploymentset_id: value,
        "private_pool_options" => private_pool_options: value,
        "instance_patterns" => instance_patterns: list(""),
        "ram_role_name" => ram_role_name: value,
        "resource_pool_options" => resource_pool_options: value,
        "system_disk_snapshot_policy_id" => system_disk_snapshot_policy_id: value,
    }
}

/// How the object, the check or the step stands at present.
#[non_exhaustive]
pub struct NodepoolStatus {
    /// How many nodes could not be created. Example: `0`.
    pub failed_nodes: Option<i64>,
    /// How many nodes work as they should. Example: `3`.
    pub healthy_nodes: Option<i64>,
    /// How many nodes are still being set up. Example: `0`.
    pub initial_nodes: Option<i64>,
    /// How many nodes have lost contact. Example: `0`.
    pub offline_nodes: Option<i64>,
    /// How many nodes are being taken out. Example: `0`.
    pub removing_nodes: Option<i64>,
    /// How many nodes take on work. Example: `3`.
    pub serving_nodes: Option<i64>,
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    /// Example: `active`.
    pub state: Option<Open<StatusState>>,
    /// How many nodes the pool has in all. Example: `3`.
    pub total_nodes: Option<i64>,
}

response! {
    NodepoolStatus {
        "failed_nodes" => failed_nodes: value,
        "healthy_nodes" => healthy_nodes: value,
        "initial_nodes" => initial_nodes: value,
        "offline_nodes" => offline_nodes: value,
        "removing_nodes" => removing_nodes: value,
        "serving_nodes" => serving_nodes: value,
        "state" => state: value,
        "total_nodes" => total_nodes: value,
    }
}
