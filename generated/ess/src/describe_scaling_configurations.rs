// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingConfigurations`, from `ess/DescribeScalingConfigurations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Affinity, CreditSpecification, CustomPriority, DiskCategory, InternetChargeType, IoOptimized, LifecycleState, MatchCriteria, PrivatePoolOptions, SecurityEnhancementStrategy, SpotStrategy, Tag, Tenancy};

/// Lists the scaling configurations for ECS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeScalingConfigurationsRequest::new()
///     .region_id("cn-qingdao");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_scaling_configurations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingConfigurationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp17pelvl720x3v7****`.
    pub scaling_group_id: Option<String>,
    /// ID of a scaling configuration, the template for new instances.
    /// Items: at most 10. Example: `asc-bp17pelvl720x5ub****`.
    pub scaling_configuration_id: Vec<String>,
    /// Return only scaling configurations of these names.
    /// Items: at most 10. Example: `scalingcon****`.
    pub scaling_configuration_name: Vec<String>,
}

impl DescribeScalingConfigurationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationId`.
    pub fn scaling_configuration_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingConfigurationName`.
    pub fn scaling_configuration_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_name = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeScalingConfigurationsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationId" => scaling_configuration_id: query,
        "ScalingConfigurationName" => scaling_configuration_name: query,
    }
}

impl Operation for DescribeScalingConfigurationsRequest {
    type Response = DescribeScalingConfigurationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingConfigurations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeScalingConfigurationsRequest {
    type Item = ScalingConfiguration;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.scaling_configurations)
    }
}

/// Response to [`DescribeScalingConfigurationsRequest`].
#[non_exhaustive]
pub struct DescribeScalingConfigurationsResponse {
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Scaling configurations that were found.
    pub scaling_configurations: Vec<ScalingConfiguration>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeScalingConfigurationsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ScalingConfigurations" => scaling_configurations: list("ScalingConfiguration"),
        "TotalCount" => total_count: value,
    }
}

/// Scaling configurations that were found.
#[non_exhaustive]
pub struct ScalingConfiguration {
    /// Whether an instance that was stopped has to start again on the same dedicated host.
    /// Example: `default`.
    pub affinity: Option<Open<Affinity>>,
    /// How many vCPUs the instance or the container gets. Example: `2`.
    pub cpu: Option<i32>,
    /// When the item was created. Example: `2014-08-14T10:58Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether burstable instances may go beyond their CPU credits. Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// Data disks that each instance gets.
    pub data_disks: Vec<DataDisk>,
    /// Dedicated host that instances are created on; spot settings are then ignored.
    /// Example: `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Deployment set, which spreads instances over hosts, that instances join.
    /// Example: `ds-bp1frxuzdg87zh4p****`.
    pub deployment_set_id: Option<String>,
    /// Host name that the new instances get. Example: `LocalHost`.
    pub host_name: Option<String>,
    /// HPC cluster that instances join. Example: `hpc-clus****`.
    pub hpc_cluster_id: Option<String>,
    /// Image family whose newest image is used; excludes `ImageId`. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Image that new instances start from. Example: `centos6u5_64_20G_aliaegis_2014****.vhd`.
    pub image_id: Option<String>,
    /// Image for new instances, by name instead of `ImageId`.
    /// Example: `centos6u5_64_20G_aliaegis_20140703.vhd`.
    pub image_name: Option<String>,
    /// Description that new instances get. Example: `FinanceDept`.
    pub instance_description: Option<String>,
    /// Generation of ECS instances. Example: `ecs-3`.
    pub instance_generation: Option<String>,
    /// Name that the new instances get. Example: `instance****`.
    pub instance_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Instance types to choose from, in order of preference. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Limit for traffic from the internet; it does not affect the bill.
    /// Range: 1 to 200. Unit: `Mbps`. Example: `200`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Limit for traffic to the internet; with zero, instances get no public address.
    /// Range: 0 to 100. Unit: `Mbps`. Example: `0`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Whether instances are I/O optimized. Example: `none`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// How many IPv6 addresses each instance gets. Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// SSH key pair that one logs on to new instances with. Example: `keypair****`.
    pub key_pair_name: Option<String>,
    /// Where the instance, configuration, or group stands in its life. Here: `Active`, `Inacitve`.
    /// Example: `Active`.
    pub lifecycle_state: Option<Open<LifecycleState>>,
    /// Share of traffic that new instances get as backend servers. Range: 1 to 100. Example: `1`.
    pub load_balancer_weight: Option<i32>,
    /// How much memory the instance or the container gets. Example: `16`.
    pub memory: Option<i32>,
    /// Whether the password stored in the image is used. Example: `true`.
    pub password_inherit: Option<bool>,
    /// How instances use capacity reserved in private pools.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// RAM role that new instances take on. Example: `ramrole****`.
    pub ram_role_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzn2ou7xo****`.
    pub resource_group_id: Option<String>,
    /// ID of a scaling configuration, the template for new instances.
    /// Example: `asc-bp1ezrfgoyn5kijl****`.
    pub scaling_configuration_id: Option<String>,
    /// Label of the scaling configuration, unique in its scaling group. Example: `scalingconfi****`.
    pub scaling_configuration_name: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp17pelvl720x3v7****`.
    pub scaling_group_id: Option<String>,
    /// On which managed resources instances are placed.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Whether the security agent is installed on new instances. Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp18kz60mefs****`.
    pub security_group_id: Option<String>,
    /// Security groups that apply to the instances or the database. Example: `sg-bp18kz60mefs****`.
    pub security_group_ids: Vec<String>,
    /// How long a spot instance is safe from being reclaimed. Unit: `hours`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// What happens to a spot instance that is reclaimed. Example: `Terminate`.
    pub spot_interruption_behavior: Option<String>,
    /// Highest hourly price to pay for spot instances.
    pub spot_price_limit: Vec<SpotPriceModel>,
    /// Automatic snapshot policy that applies to the system disk. Example: `sp-bp12m37ccmxvbmi5****`.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// Kind of storage that the system disk is made of. Example: `cloud`.
    pub system_disk_category: Option<Open<DiskCategory>>,
    /// Description that the system disk gets. Example: `Test system disk.`.
    pub system_disk_description: Option<String>,
    /// Label that the system disk gets. Example: `cloud_ssd_Test`.
    pub system_disk_name: Option<String>,
    /// How fast the system disk is, if it is an ESSD. Example: `PL1`.
    pub system_disk_performance_level: Option<String>,
    /// How much the system disk holds. Example: `100`.
    pub system_disk_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether instances are created on dedicated hosts. Example: `default`.
    pub tenancy: Option<Open<Tenancy>>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `echo hello ecs!`.
    pub user_data: Option<String>,
    /// How much an instance of each type counts toward the capacity of the group. Example: `4`.
    pub weighted_capacities: Vec<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Private pool that is used; an elasticity assurance or a reservation of capacity made it.
    /// Example: `eap-bp67acfmxazb4****`.
    pub private_pool_options_id: Option<String>,
    /// Whether instances are spot instances, and at what price. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// How instances use capacity reserved in private pools. Example: `Open`.
    pub private_pool_options_match_criteria: Option<String>,
    /// Where the image comes from, such as the system or the account itself.
    pub image_owner_alias: Option<String>,
    /// Traits by which fitting instance types are picked.
    pub instance_pattern_infos: Vec<InstancePatternInfo>,
    /// Disk categories to try for the system disk, in order of preference.
    pub system_disk_categories: Vec<String>,
    /// Whether the system disk is encrypted. Example: `false`.
    pub system_disk_encrypted: Option<bool>,
    /// Key in KMS that encrypts the system disk. Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub system_disk_kms_key_id: Option<String>,
    /// Algorithm that the system disk is encrypted with. Example: `AES-256`.
    pub system_disk_encrypt_algorithm: Option<String>,
    /// Reads and writes a second reserved for the system disk. Example: `100`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may go beyond its baseline for a while. Example: `false`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Whether one logs on to instances as `ecs-user` instead of root. Example: `false`.
    pub image_options_login_as_non_root: Option<bool>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Storage set, which spreads disks apart, that the disks join. Example: `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set has. Example: `2`.
    pub storage_set_partition_number: Option<i32>,
    /// Order in which pairs of instance type and vSwitch are tried.
    pub custom_priorities: Vec<CustomPriority>,
    /// Network interfaces that each instance gets.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Cluster of dedicated hosts that instances are created in. Example: `dc-2zedxc67zqzt7lb4****`.
    pub dedicated_host_cluster_id: Option<String>,
}

response! {
    ScalingConfiguration {
        "Affinity" => affinity: value,
        "Cpu" => cpu: value,
        "CreationTime" => creation_time: value,
        "CreditSpecification" => credit_specification: value,
        "DataDisks" => data_disks: list("DataDisk"),
        "DedicatedHostId" => dedicated_host_id: value,
        "DeploymentSetId" => deployment_set_id: value,
        "HostName" => host_name: value,
        "HpcClusterId" => hpc_cluster_id: value,
        "ImageFamily" => image_family: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "InstanceDescription" => instance_description: value,
        "InstanceGeneration" => instance_generation: value,
        "InstanceName" => instance_name: value,
        "InstanceType" => instance_type: value,
        "InstanceTypes" => instance_types: list("InstanceType"),
        "InternetChargeType" => internet_charge_type: value,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "IoOptimized" => io_optimized: value,
        "Ipv6AddressCount" => ipv6_address_count: value,
        "KeyPairName" => key_pair_name: value,
        "LifecycleState" => lifecycle_state: value,
        "LoadBalancerWeight" => load_balancer_weight: value,
        "Memory" => memory: value,
        "PasswordInherit" => password_inherit: value,
        "PrivatePoolOptions" => private_pool_options: value,
        "RamRoleName" => ram_role_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
        "ScalingConfigurationName" => scaling_configuration_name: value,
        "ScalingGroupId" => scaling_group_id: value,
        "SchedulerOptions" => scheduler_options: value,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "SpotDuration" => spot_duration: value,
        "SpotInterruptionBehavior" => spot_interruption_behavior: value,
        "SpotPriceLimit" => spot_price_limit: list("SpotPriceModel"),
        "SystemDiskAutoSnapshotPolicyId" => system_disk_auto_snapshot_policy_id: value,
        "SystemDiskCategory" => system_disk_category: value,
        "SystemDiskDescription" => system_disk_description: value,
        "SystemDiskName" => system_disk_name: value,
        "SystemDiskPerformanceLevel" => system_disk_performance_level: value,
        "SystemDiskSize" => system_disk_size: value,
        "Tags" => tags: list("Tag"),
        "Tenancy" => tenancy: value,
        "UserData" => user_data: value,
        "WeightedCapacities" => weighted_capacities: list("WeightedCapacity"),
        "ZoneId" => zone_id: value,
        "PrivatePoolOptions.Id" => private_pool_options_id: value,
        "SpotStrategy" => spot_strategy: value,
        "PrivatePoolOptions.MatchCriteria" => private_pool_options_match_criteria: value,
        "ImageOwnerAlias" => image_owner_alias: value,
        "InstancePatternInfos" => instance_pattern_infos: list("InstancePatternInfo"),
        "SystemDiskCategories" => system_disk_categories: list("SystemDiskCategory"),
        "SystemDisk.Encrypted" => system_disk_encrypted: value,
        "SystemDisk.KMSKeyId" => system_disk_kms_key_id: value,
        "SystemDisk.EncryptAlgorithm" => system_disk_encrypt_algorithm: value,
        "SystemDisk.ProvisionedIops" => system_disk_provisioned_iops: value,
        "SystemDisk.BurstingEnabled" => system_disk_bursting_enabled: value,
        "ImageOptions.LoginAsNonRoot" => image_options_login_as_non_root: value,
        "DeletionProtection" => deletion_protection: value,
        "StorageSetId" => storage_set_id: value,
        "StorageSetPartitionNumber" => storage_set_partition_number: value,
        "CustomPriorities" => custom_priorities: list("CustomPriority"),
        "NetworkInterfaces" => network_interfaces: list("NetworkInterface"),
        "DedicatedHostClusterId" => dedicated_host_cluster_id: value,
    }
}

/// Data disks that each instance gets.
#[non_exhaustive]
pub struct DataDisk {
    /// Automatic snapshot policy that applies to the disk. Example: `sp-bp19nq9enxqkomib****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Kind of storage that the disk is made of. Example: `cloud`.
    pub category: Option<Open<DiskCategory>>,
    /// Whether the data disk is released along with its instance. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Free text that describes the item to people. Example: `FinanceDept`.
    pub description: Option<String>,
    /// Name under which the data disk appears in the system. Example: `/dev/xvdb`.
    pub device: Option<String>,
    /// Label that the disk gets. Example: `cloud_ssdData`.
    pub disk_name: Option<String>,
    /// Whether the disk is encrypted. Example: `false`.
    pub encrypted: Option<String>,
    /// Key in Key Management Service that the data disk is encrypted with.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Performance level of the ESSD. Example: `PL1`.
    pub performance_level: Option<String>,
    /// How much the data disk holds. Unit: `GiB`. Example: `200`.
    pub size: Option<i32>,
    /// Snapshot that the data disk is made from; it decides the size. Example: `s-23f2i****`.
    pub snapshot_id: Option<String>,
    /// Disk categories to try, in order of preference.
    pub categories: Vec<String>,
    /// Reads and writes a second reserved for the disk. Example: `100`.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its baseline for a while. Example: `false`.
    pub bursting_enabled: Option<bool>,
}

response! {
    DataDisk {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
        "Category" => category: value,
        "DeleteWithInstance" => delete_with_instance: value,
        "Description" => description: value,
        "Device" => device: value,
        "DiskName" => disk_name: value,
        "Encrypted" => encrypted: value,
        "KMSKeyId" => kms_key_id: value,
        "PerformanceLevel" => performance_level: value,
        "Size" => size: value,
        "SnapshotId" => snapshot_id: value,
        "Categories" => categories: list("Category"),
        "ProvisionedIops" => provisioned_iops: value,
        "BurstingEnabled" => bursting_enabled: value,
    }
}

/// On which managed resources instances are placed.
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Managed pool of resources that instances are taken from. Example: `testManagedPrivateSpaceId`.
    pub managed_private_space_id: Option<String>,
}

response! {
    SchedulerOptions {
        "ManagedPrivateSpaceId" => managed_private_space_id: value,
    }
}

/// Highest hourly price to pay for spot instances.
#[non_exhaustive]
pub struct SpotPriceModel {
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Highest hourly price to pay for the spot instance. Example: `0.125`.
    pub price_limit: Option<f64>,
    /// Whether instances are spot instances, and at what price. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
}

response! {
    SpotPriceModel {
        "InstanceType" => instance_type: value,
        "PriceLimit" => price_limit: value,
        "SpotStrategy" => spot_strategy: value,
    }
}

/// Traits by which fitting instance types are picked.
#[non_exhaustive]
pub struct InstancePatternInfo {
    /// Highest hourly price that an instance type may have. Example: `2`.
    pub max_price: Option<f64>,
    /// How many vCPUs the instance type has. Example: `2`.
    pub cores: Option<i32>,
    /// How much memory the instance or the container gets. Example: `4`.
    pub memory: Option<f64>,
    /// Level that instance types may belong to, such as entry level or enterprise.
    /// Example: `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Kinds of machine that instance types may have, such as x86 or Arm.
    pub architectures: Vec<String>,
    /// Whether burstable instance types are allowed, left out, or the only ones. Example: `Include`.
    pub burstable_performance: Option<String>,
    /// Instance types to leave out; `*` stands for any characters.
    pub excluded_instance_types: Vec<String>,
    /// Families that instance types may belong to.
    pub instance_type_families: Vec<String>,
    /// How many vCPUs an instance type must have at least. Example: `2`.
    pub minimum_cpu_core_count: Option<i32>,
    /// How many vCPUs an instance type may have at most. Example: `4`.
    pub maximum_cpu_core_count: Option<i32>,
    /// GPU models that instance types may have.
    pub gpu_specs: Vec<String>,
    /// Categories that instance types may belong to.
    pub instance_categories: Vec<String>,
    /// Processor architectures that instance types may have.
    pub cpu_architectures: Vec<String>,
    /// Processor models that instance types may have.
    pub physical_processor_models: Vec<String>,
    /// How many network interfaces the instance type must allow. Example: `2`.
    pub minimum_eni_quantity: Option<i32>,
    /// How many IPv4 addresses one network interface of the instance type must allow. Example: `2`.
    pub minimum_eni_private_ip_address_quantity: Option<i32>,
    /// How many IPv6 addresses one network interface of the instance type must allow. Example: `1`.
    pub minimum_eni_ipv6_address_quantity: Option<i32>,
    /// Fewest CPU credits that a burstable instance type may start with. Example: `12`.
    pub minimum_initial_credit: Option<i32>,
    /// Lowest baseline that a burstable instance type may have, over all its vCPUs. Example: `12`.
    pub minimum_baseline_credit: Option<i32>,
    /// How much memory an instance type must have at least. Example: `4`.
    pub minimum_memory_size: Option<f64>,
    /// How much memory an instance type may have at most. Example: `4`.
    pub maximum_memory_size: Option<f64>,
    /// How many GPUs an instance type must have at least. Example: `2`.
    pub minimum_gpu_amount: Option<i32>,
    /// How many GPUs an instance type may have at most. Example: `2`.
    pub maximum_gpu_amount: Option<i32>,
}

response! {
    InstancePatternInfo {
        "MaxPrice" => max_price: value,
        "Cores" => cores: value,
        "Memory" => memory: value,
        "InstanceFamilyLevel" => instance_family_level: value,
        "Architectures" => architectures: list("Architecture"),
        "BurstablePerformance" => burstable_performance: value,
        "ExcludedInstanceTypes" => excluded_instance_types: list("ExcludedInstanceType"),
        "InstanceTypeFamilies" => instance_type_families: list("InstanceTypeFamily"),
        "MinimumCpuCoreCount" => minimum_cpu_core_count: value,
        "MaximumCpuCoreCount" => maximum_cpu_core_count: value,
        "GpuSpecs" => gpu_specs: list("GpuSpec"),
        "InstanceCategories" => instance_categories: list("InstanceCategory"),
        "CpuArchitectures" => cpu_architectures: list("CpuArchitecture"),
        "PhysicalProcessorModels" => physical_processor_models: list("PhysicalProcessorModel"),
        "MinimumEniQuantity" => minimum_eni_quantity: value,
        "MinimumEniPrivateIpAddressQuantity" => minimum_eni_private_ip_address_quantity: value,
        "MinimumEniIpv6AddressQuantity" => minimum_eni_ipv6_address_quantity: value,
        "MinimumInitialCredit" => minimum_initial_credit: value,
        "MinimumBaselineCredit" => minimum_baseline_credit: value,
        "MinimumMemorySize" => minimum_memory_size: value,
        "MaximumMemorySize" => maximum_memory_size: value,
        "MinimumGpuAmount" => minimum_gpu_amount: value,
        "MaximumGpuAmount" => maximum_gpu_amount: value,
    }
}

/// Network interfaces that each instance gets.
#[non_exhaustive]
pub struct NetworkInterface {
    /// Kind or model of the instance, which sets what it can do. Example: `Primary`.
    pub instance_type: Option<String>,
    /// How the network interface handles its traffic. Example: `HighPerformance`.
    pub network_interface_traffic_mode: Option<String>,
    /// How many IPv6 addresses each instance gets. Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// Security groups that apply to the instances or the database.
    pub security_group_ids: Vec<String>,
}

response! {
    NetworkInterface {
        "InstanceType" => instance_type: value,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: value,
        "Ipv6AddressCount" => ipv6_address_count: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
    }
}
