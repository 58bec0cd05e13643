// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingConfigurations`, from `ess_2022_02_22/DescribeScalingConfigurations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomPriority, DataDisk, InstancePatternInfos, NetworkInterface, SpotPriceLimit, Tag};

/// Lists ECS scaling configurations, the templates for new instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingConfigurationsRequest::new();
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
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// IDs of the scaling configurations to work on or to narrow the list down to. Items: at most 10.
    pub scaling_configuration_ids: Vec<String>,
    /// Names of the scaling configurations to work on or to narrow the list down to.
    /// Items: at most 10.
    pub scaling_configuration_names: Vec<String>,
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
    /// Sets `ScalingConfigurationIds`.
    pub fn scaling_configuration_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingConfigurationNames`.
    pub fn scaling_configuration_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeScalingConfigurationsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationIds" => scaling_configuration_ids: query,
        "ScalingConfigurationNames" => scaling_configuration_names: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The scaling configurations that were found or are concerned, one entry each.
    pub scaling_configurations: Vec<ScalingConfiguration>,
}

response! {
    DescribeScalingConfigurationsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScalingConfigurations" => scaling_configurations: list(""),
    }
}

/// The scaling configurations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScalingConfiguration {
    /// ID of the deployment set that the item belongs to or stands for.
    /// Example: `ds-bp1frxuzdg87zh4p****`.
    pub deployment_set_id: Option<String>,
    /// When the item was created. Example: `2014-08-14T10:58Z`.
    pub creation_time: Option<Timestamp>,
    /// Name that the scaling configuration goes by. Example: `scalingconfigura****`.
    pub scaling_configuration_name: Option<String>,
    /// Free text that tells people about the system disk. Example: `Test system disk.`.
    pub system_disk_description: Option<String>,
    /// Name that the SSH key pair goes by. Example: `keypair****`.
    pub key_pair_name: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp18kz60mefs****`.
    pub security_group_id: Option<String>,
    /// ID of the private pool options that the item belongs to or stands for.
    /// Example: `eap-bp67acfmxazb4****`.
    pub private_pool_options_id: Option<String>,
    /// ID of the system disk automatic snapshot policy that the item belongs to or stands for.
    /// Example: `sp-bp12m37ccmxvbmi5****`.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// What is done about the spot, as rules. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp17pelvl720x3v7****`.
    pub scaling_group_id: Option<String>,
    /// Whether an instance that was stopped has to start again on the same dedicated host.
    /// Example: `default`.
    pub affinity: Option<String>,
    /// Whether instances are created on dedicated hosts. Example: `default`.
    pub tenancy: Option<String>,
    /// How large the system disk is or is to be. Example: `100`.
    pub system_disk_size: Option<i32>,
    /// How many there are of this: IPv6 address. Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// How long the spot lasts. Example: `1`.
    pub spot_duration: Option<i32>,
    /// State that the lifecycle is in. Example: `Active`.
    pub lifecycle_state: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `instance****`.
    pub instance_name: Option<String>,
    /// What is done about the security enhancement, as rules. Example: `Active`.
    pub security_enhancement_strategy: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `echo hello ecs!`.
    pub user_data: Option<String>,
    /// How instances use capacity reserved in private pools. Example: `Open`.
    pub private_pool_options_match_criteria: Option<String>,
    /// ID of the dedicated host that the item belongs to or stands for.
    /// Example: `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Generation of ECS instances. Example: `ecs-3`.
    pub instance_generation: Option<String>,
    /// ID of the HPC cluster that the item belongs to or stands for. Example: `hpc-clus****`.
    pub hpc_cluster_id: Option<String>,
    /// Whether the password stored in the image is used. Example: `true`.
    pub password_inherit: Option<bool>,
    /// Amount of memory. Example: `16`.
    pub memory: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `centos6u5_64_20G_aliaegis_2014****.vhd`.
    pub image_id: Option<String>,
    /// Image family whose newest image is used; excludes `ImageId`. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Second name that the image owner can be called by. Example: `system`.
    pub image_owner_alias: Option<String>,
    /// Weight of the load balancer when shares are dealt out among several. Example: `1`.
    pub load_balancer_weight: Option<i32>,
    /// Class that the system disk belongs to. Example: `cloud`.
    pub system_disk_category: Option<String>,
    /// Name that the machine goes by on the network. Example: `LocalHost`.
    pub host_name: Option<String>,
    /// Name that the system disk goes by. Example: `cloud_ssd_Test`.
    pub system_disk_name: Option<String>,
    /// Limit for traffic to the internet; with zero, instances get no public address. Example: `0`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Limit for traffic from the internet; it does not affect the bill. Example: `200`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Free text that tells people about the instance. Example: `FinanceDept`.
    pub instance_description: Option<String>,
    /// Whether instances are I/O optimized.
    pub io_optimized: Option<String>,
    /// Name that the RAM role goes by. Example: `ramrole****`.
    pub ram_role_name: Option<String>,
    /// Level that the system disk performance has on its scale. Example: `PL1`.
    pub system_disk_performance_level: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `2`.
    pub cpu: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzn2ou7xo****`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Name that the image goes by. Example: `centos6u5_64_20G_aliaegis_2014****.vhd`.
    pub image_name: Option<String>,
    /// ID of the scaling configuration that the item belongs to or stands for.
    /// Example: `asc-bp1ezrfgoyn5kijl****`.
    pub scaling_configuration_id: Option<String>,
    /// Whether burstable instances may go beyond their CPU credits. Example: `Standard`.
    pub credit_specification: Option<String>,
    /// What happens to a spot instance that is reclaimed. Example: `Terminate`.
    pub spot_interruption_behavior: Option<String>,
    /// The custom priorities that were found or are concerned, one entry each.
    pub custom_priorities: Vec<CustomPriority>,
    /// The data disks that were found or are concerned, one entry each.
    pub data_disks: Vec<DataDisk>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The spot price limits that were found or are concerned, one entry each.
    pub spot_price_limits: Vec<SpotPriceLimit>,
    /// What is known about each instance pattern, one entry each.
    pub instance_pattern_infos: Vec<InstancePatternInfos>,
    /// The system disk categories that were found or are concerned, one entry each. Example: `cloud`.
    pub system_disk_categories: Vec<String>,
    /// The weighted capacities that were found or are concerned, one entry each. Example: `4`.
    pub weighted_capacities: Vec<i32>,
    /// Kinds of instance that were found or are concerned. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// IDs of the security groups that were found or are concerned. Example: `sg-bp18kz60mefs****`.
    pub security_group_ids: Vec<String>,
    /// The scheduler options that are concerned.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Whether the system disk is encrypted. Example: `false`.
    pub system_disk_encrypted: Option<bool>,
    /// ID of the system disk KMS key that the item belongs to or stands for.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub system_disk_kms_key_id: Option<String>,
    /// Algorithm that the system disk is encrypted with. Example: `AES-256`.
    pub system_disk_encrypt_algorithm: Option<String>,
    /// Reads and writes a second of this: system disk provisioned. Example: `100`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk bursting is switched on. Example: `false`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Whether one logs on to instances as `ecs-user` instead of root. Example: `false`.
    pub image_options_login_as_non_root: Option<bool>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// ID of the storage set that the item belongs to or stands for. Example: `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// Number that counts or picks out the storage set partition. Example: `2`.
    pub storage_set_partition_number: Option<i32>,
    /// The elastic network interfaces that were found or are concerned, one entry each.
    pub network_interfaces: Vec<NetworkInterface>,
    /// ID of the dedicated host cluster that the item belongs to or stands for.
    /// Example: `dc-zm04u8r3lohsq****`.
    pub dedicated_host_cluster_id: Option<String>,
}

response! {
    ScalingConfiguration {
        "DeploymentSetId" => deployment_set_id: value,
        "CreationTime" => creation_time: value,
        "ScalingConfigurationName" => scaling_configuration_name: value,
        "SystemDiskDescription" => system_disk_description: value,
        "KeyPairName" => key_pair_name: value,
        "SecurityGroupId" => security_group_id: value,
        "PrivatePoolOptions.Id" => private_pool_options_id: value,
        "SystemDiskAutoSnapshotPolicyId" => system_disk_auto_snapshot_policy_id: value,
        "SpotStrategy" => spot_strategy: value,
        "ScalingGroupId" => scaling_group_id: value,
        "Affinity" => affinity: value,
        "Tenancy" => tenancy: value,
        "SystemDiskSize" => system_disk_size: value,
        "Ipv6AddressCount" => ipv6_address_count: value,
        "SpotDuration" => spot_duration: value,
        "LifecycleState" => lifecycle_state: value,
        "InstanceName" => instance_name: value,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: value,
        "UserData" => user_data: value,
        "PrivatePoolOptions.MatchCriteria" => private_pool_options_match_criteria: value,
        "DedicatedHostId" => dedicated_host_id: value,
        "InstanceGeneration" => instance_generation: value,
        "HpcClusterId" => hpc_cluster_id: value,
        "PasswordInherit" => password_inherit: value,
        "Memory" => memory: value,
        "ImageId" => image_id: value,
        "ImageFamily" => image_family: value,
        "ImageOwnerAlias" => image_owner_alias: value,
        "LoadBalancerWeight" => load_balancer_weight: value,
        "SystemDiskCategory" => system_disk_category: value,
        "HostName" => host_name: value,
        "SystemDiskName" => system_disk_name: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: value,
        "InstanceType" => instance_type: value,
        "InstanceDescription" => instance_description: value,
        "IoOptimized" => io_optimized: value,
        "RamRoleName" => ram_role_name: value,
        "SystemDiskPerformanceLevel" => system_disk_performance_level: value,
        "Cpu" => cpu: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "InternetChargeType" => internet_charge_type: value,
        "ImageName" => image_name: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
        "CreditSpecification" => credit_specification: value,
        "SpotInterruptionBehavior" => spot_interruption_behavior: value,
        "CustomPriorities" => custom_priorities: list(""),
        "DataDisks" => data_disks: list(""),
        "Tags" => tags: list(""),
        "SpotPriceLimits" => spot_price_limits: list(""),
        "InstancePatternInfos" => instance_pattern_infos: list(""),
        "SystemDiskCategories" => system_disk_categories: list(""),
        "WeightedCapacities" => weighted_capacities: list(""),
        "InstanceTypes" => instance_types: list(""),
        "SecurityGroupIds" => security_group_ids: list(""),
        "SchedulerOptions" => scheduler_options: value,
        "SystemDiskEncrypted" => system_disk_encrypted: value,
        "SystemDiskKMSKeyId" => system_disk_kms_key_id: value,
        "SystemDiskEncryptAlgorithm" => system_disk_encrypt_algorithm: value,
        "SystemDiskProvisionedIops" => system_disk_provisioned_iops: value,
        "SystemDiskBurstingEnabled" => system_disk_bursting_enabled: value,
        "ImageOptionsLoginAsNonRoot" => image_options_login_as_non_root: value,
        "DeletionProtection" => deletion_protection: value,
        "StorageSetId" => storage_set_id: value,
        "StorageSetPartitionNumber" => storage_set_partition_number: value,
        "NetworkInterfaces" => network_interfaces: list(""),
        "DedicatedHostClusterId" => dedicated_host_cluster_id: value,
    }
}

/// The scheduler options that are concerned.
#[non_exhaustive]
pub struct SchedulerOptions {
    /// ID of the managed private space that the item belongs to or stands for.
    /// Example: `testManagedPrivateSpaceId`.
    pub managed_private_space_id: Option<String>,
}

response! {
    SchedulerOptions {
        "ManagedPrivateSpaceId" => managed_private_space_id: value,
    }
}
