// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClusterNodePool`, from `cs/ModifyClusterNodePool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoRepairPolicy, AutoScaling, AutoScalingType, AutoVulFixPolicy, DataDisk, DiskCategory, EipInternetChargeType, InstanceChargeType, InstancePatterns, KubernetesConfig, Management, ManagementAutoUpgradePolicy, MultiAzPolicy, Platform, PrivatePoolOptions, ResourcePoolOptions, ScalingPolicy, SpotPriceLimit, SpotStrategy, Strategy, Tag, Taint, TeeConfig, UpgradeConfig};

/// Changes the configuration of a node pool, such as its scaling limits, Kubernetes settings, or
/// automatic O\&M.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ModifyClusterNodePoolRequest::new()
///     .cluster_id("c23421cfa74454bc8b37163fd19af****")
///     .nodepool_id("p31da1b38983f4511b490fc62108a****");
/// let reply = client.modify_cluster_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterNodePoolRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c23421cfa74454bc8b37163fd19af****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node pool that the call works on, as
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `p31da1b38983f4511b490fc62108a****`.
    pub nodepool_id: Option<String>,
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
    /// Whether labels and taints are also applied to nodes that are in the pool already.
    /// Example: `true`.
    pub update_nodes: Option<bool>,
    /// Whether nodes are taken out side by side and not one after another. Example: `true`.
    pub concurrency: Option<bool>,
}

impl ModifyClusterNodePoolRequest {
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
    /// Sets `NodepoolId`, which is required.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
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
    /// Sets `update_nodes`.
    #[inline]
    pub fn update_nodes(mut self, value: bool) -> Self {
        self.update_nodes = Some(value);
        self
    }
    /// Sets `concurrency`.
    #[inline]
    pub fn concurrency(mut self, value: bool) -> Self {
        self.concurrency = Some(value);
        self
    }
}

request! {
    ModifyClusterNodePoolRequest {
        "ClusterId" => cluster_id: path,
        "NodepoolId" => nodepool_id: path,
        "auto_scaling" => auto_scaling: body,
        "kubernetes_config" => kubernetes_config: body,
        "nodepool_info" => nodepool_info: body,
        "scaling_group" => scaling_group: body,
        "tee_config" => tee_config: body,
        "management" => management: body,
        "update_nodes" => update_nodes: body,
        "concurrency" => concurrency: body,
    }
}

impl Operation for ModifyClusterNodePoolRequest {
    type Response = ModifyClusterNodePoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyClusterNodePool")
        .roa("PUT", "/clusters/{ClusterId}/nodepools/{NodepoolId}")
        .required(&["ClusterId", "NodepoolId"]);
}

/// Response to [`ModifyClusterNodePoolRequest`].
#[non_exhaustive]
pub struct ModifyClusterNodePoolResponse {
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5fd211e924e1d00787000293`.
    pub task_id: Option<String>,
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np737c3ac1ac684703b9e10673aa2c****`.
    pub nodepool_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314****`.
    pub request_id: Option<String>,
}

response! {
    ModifyClusterNodePoolResponse {
        "task_id" => task_id: value,
        "nodepool_id" => nodepool_id: value,
        "request_id" => request_id: value,
    }
}

/// Basic facts of the node pool, such as its name, type and resource group.
#[non_exhaustive]
pub struct NodepoolInfo {
    /// Name of the node pool. Length: 1 to 63. Example: `default-nodepool`.
    pub name: Option<String>,
    /// Resource group that the cluster, or the pool's instances, are put into.
    /// Example: `rg-acfmyvw3wjm****`.
    pub resource_group_id: Option<String>,
}

impl NodepoolInfo {
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
    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    NodepoolInfo {
        "name" => name: field,
        "resource_group_id" => resource_group_id: field,
    }
}

/// How the instances of the node pool are made: types, disks, network, billing and login.
#[non_exhaustive]
pub struct ScalingGroup {
    /// Data disks that each node gets, one entry for each disk.
    pub data_disks: Vec<DataDisk>,
    /// Whether the pool's nodes are billed by use or by subscription.
    /// Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// **Required** under conditions. For how long the nodes are subscribed; needed when they are
    /// billed by subscription. Example: `1`.
    pub period: Option<i64>,
    /// Unit in which the length of the node subscription is counted.
    /// Default: `Month`. Example: `Month`.
    pub period_unit: Option<String>,
    /// Whether the subscription of the nodes is extended by itself; counts only for nodes billed by
    /// subscription. Default: `true`. Example: `true`.
    pub auto_renew: Option<bool>,
    /// **Required** under conditions. By how much automatic renewal extends the subscription of the
    /// nodes each time. Example: `1`.
    pub auto_renew_period: Option<i64>,
    /// Operating system that the nodes run, such as a Linux distribution or Windows.
    /// Here: `CentOS`, `AliyunLinux`, `Windows`, `WindowsCore`. Example: `AliyunLinux`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub platform: Option<Open<Platform>>,
    /// Image that the nodes' system disks are made from; the default system image is taken when it is
    /// left out. Example: `aliyun_2_1903_x64_20G_alibase_20200904.vhd`.
    pub image_id: Option<String>,
    /// Whether spot instances are used, and if so at a price limit of yours or at the market price.
    /// Example: `SpotWithPriceLimit`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Price limits for spot instances, one entry for each instance type.
    pub spot_price_limit: Vec<SpotPriceLimit>,
    /// ECS instance types that nodes can be made of, tried in turn. Example: `ecs.c6.large`.
    pub instance_types: Vec<String>,
    /// Name of the SSH key pair for logging on to the nodes; use either this or a password.
    /// Example: `pro-nodepool`.
    pub key_pair: Option<String>,
    /// SSH password for logging on to the nodes; give it only when no key pair is given.
    /// Length: 8 to 30. Example: `Hello1234`. A secret: it is printed as `***`.
    pub login_password: Option<String>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rds-xxx`.
    pub rds_instances: Vec<String>,
    /// How the pool grows and shrinks: by creating and releasing instances, or by starting and stopping
    /// them. Example: `release`.
    pub scaling_policy: Option<Open<ScalingPolicy>>,
    /// Disk type that the nodes' system disks are created with. Here: `cloud_efficiency`, `cloud_ssd`.
    /// Default: `cloud_ssd`. Example: `cloud_efficiency`.
    pub system_disk_category: Option<Open<DiskCategory>>,
    /// Capacity of the nodes' system disk. Unit: `GiB`. Example: `120`.
    pub system_disk_size: Option<i64>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    pub tags: Vec<Tag>,
    /// vSwitches, each a subnet in one zone, that the nodes are placed in.
    /// Example: `vsw-wz9uwxhawmtzg7u9h****`.
    pub vswitch_ids: Vec<String>,
    /// How scaling spreads instances over zones: by vSwitch priority, by lowest cost, or evenly.
    /// Default: `PRIORITY`. Example: `BALANCE`.
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
    /// Input and output operations a second to reserve for the system disk; AutoPL disks only.
    /// Example: `1000`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may exceed its normal performance for a time; works with AutoPL disks
    /// only. Example: `true`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// How the nodes' public addresses are billed: by bandwidth or by traffic.
    /// Example: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Upper limit for the outbound internet traffic of each node's public address. Example: `5`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// How many nodes the pool is to have; nodes are added or taken out until the number fits.
    /// Example: `2`.
    pub desired_size: Option<i64>,
    /// Which private pool of reserved capacity instances may use.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Properties that suitable instance types must have, when types are not named one by one.
    pub instance_patterns: Vec<InstancePatterns>,
    /// Deployment set that spreads the nodes over different physical servers; it limits how many nodes
    /// there can be. Example: `ds-bp1d19mmbsv3jf6xxxxx`.
    pub deploymentset_id: Option<String>,
    /// Security groups that the pool's nodes are put into. Example: `sg-wz9a8g2mt6x5ll******`.
    pub security_group_ids: Vec<String>,
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
    /// Sets `data_disks`.
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `instance_charge_type`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
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
    /// Sets `platform`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn platform(mut self, value: impl Into<Open<Platform>>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
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
    /// Sets `instance_types`.
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
    /// Sets `rds_instances`.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `scaling_policy`.
    pub fn scaling_policy(mut self, value: impl Into<Open<ScalingPolicy>>) -> Self {
        self.scaling_policy = Some(value.into());
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
    /// Sets `vswitch_ids`.
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
    /// Sets `system_disk_provisioned_iops`.
    #[inline]
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }
    /// Sets `system_disk_bursting_enabled`.
    #[inline]
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
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
    /// Sets `deploymentset_id`.
    pub fn deploymentset_id(mut self, value: impl Into<String>) -> Self {
        self.deploymentset_id = Some(value.into());
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
        "data_disks" => data_disks: field,
        "instance_charge_type" => instance_charge_type: field,
        "period" => period: field,
        "period_unit" => period_unit: field,
        "auto_renew" => auto_renew: field,
        "auto_renew_period" => auto_renew_period: field,
        "platform" => platform: field,
        "image_id" => image_id: field,
        "spot_strategy" => spot_strategy: field,
        "spot_price_limit" => spot_price_limit: field,
        "instance_types" => instance_types: field,
        "key_pair" => key_pair: field,
        "login_password" => login_password: field as Secret,
        "rds_instances" => rds_instances: field,
        "scaling_policy" => scaling_policy: field,
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
        "image_type" => image_type: field,
        "system_disk_categories" => system_disk_categories: field,
        "system_disk_performance_level" => system_disk_performance_level: field,
        "system_disk_encrypted" => system_disk_encrypted: field,
        "system_disk_kms_key_id" => system_disk_kms_key_id: field,
        "system_disk_encrypt_algorithm" => system_disk_encrypt_algorithm: field,
        "system_disk_provisioned_iops" => system_disk_provisioned_iops: field,
        "system_disk_bursting_enabled" => system_disk_bursting_enabled: field,
        "internet_charge_type" => internet_charge_type: field,
        "internet_max_bandwidth_out" => internet_max_bandwidth_out: field,
        "desired_size" => desired_size: field,
        "private_pool_options" => private_pool_options: field,
        "instance_patterns" => instance_patterns: field,
        "deploymentset_id" => deploymentset_id: field,
        "security_group_ids" => security_group_ids: field,
        "resource_pool_options" => resource_pool_options: field,
        "system_disk_snapshot_policy_id" => system_disk_snapshot_policy_id: field,
    }
}
