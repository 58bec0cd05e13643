// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAutoProvisioningGroup`, from `ecs/CreateAutoProvisioningGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AllocationStrategy, Arn, AutoProvisioningGroupType, CreditSpecification, DefaultTargetCapacityType, DiskCategory, ExcessCapacityTerminationPolicy, InternetChargeType, IoOptimized, PerformanceLevel, SecurityEnhancementStrategy, SpotStrategy, Tag};

/// Creates a group that provides a target capacity by launching instances, preemptible ones or
/// others, across types and zones.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateAutoProvisioningGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .total_target_capacity("60")
///     .spot_instance_pools_to_use_count(2)
///     .excess_capacity_termination_policy("termination")
///     .terminate_instances_with_expiration(true);
/// let reply = client.create_auto_provisioning_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Capacity the group aims at. What the pay-as-you-go and spot shares leave open is
    /// filled as `DefaultTargetCapacityType` says. Example: `60`.
    pub total_target_capacity: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Display name that the group goes by. Length: 2 to 128. Example: `apg-test`.
    pub auto_provisioning_group_name: Option<String>,
    /// Whether the group delivers its instances once or keeps working to hold the target capacity.
    /// Default: `maintain`. Example: `maintain`.
    pub auto_provisioning_group_type: Option<Open<AutoProvisioningGroupType>>,
    /// How instance types and zones are picked for spot instances of the group.
    /// Here: `lowest-price`, `diversified`, `capacity-optimized`.
    /// Default: `lowest-price`. Example: `diversified`.
    pub spot_allocation_strategy: Option<Open<AllocationStrategy>>,
    /// Among how many of the cheapest instance types spot instances are created. Counts only with the
    /// strategy `lowest-price`. Example: `2`.
    pub spot_instance_pools_to_use_count: Option<i32>,
    /// How instance types are picked for pay-as-you-go instances of the group.
    /// Here: `lowest-price`, `prioritized`. Default: `lowest-price`. Example: `prioritized`.
    pub pay_as_you_go_allocation_strategy: Option<Open<AllocationStrategy>>,
    /// What becomes of instances that are taken out when the group exceeds its target capacity.
    /// Default: `no-termination`. Example: `termination`.
    pub excess_capacity_termination_policy: Option<
        Open<ExcessCapacityTerminationPolicy>,
    >,
    /// When the group starts to work; together with `ValidUntil` it bounds the group's life.
    /// Example: `2019-04-01T15:10:20Z`.
    pub valid_from: Option<Timestamp>,
    /// When the group's time runs out; together with `ValidFrom` it bounds the group's life.
    /// Example: `2019-06-01T15:10:20Z`.
    pub valid_until: Option<Timestamp>,
    /// Whether the instances are released when the group's time runs out; otherwise they only leave the
    /// group. Default: `false`. Example: `true`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Whether deleting the group also releases its instances. Default: `false`. Example: `true`.
    pub terminate_instances: Option<bool>,
    /// Highest price for spot instances of the group. Where an extended configuration sets a price too,
    /// the lower one counts. Example: `2`.
    pub max_spot_price: Option<f64>,
    /// Share of the target capacity to fill with pay-as-you-go instances. Below `TotalTargetCapacity`.
    /// Example: `30`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// Share of the target capacity to fill with spot instances. Below `TotalTargetCapacity`.
    /// Example: `20`.
    pub spot_target_capacity: Option<String>,
    /// What kind of instance fills the gap when pay-as-you-go and spot capacity together stay below the
    /// total target. Default: `Spot`. Example: `Spot`.
    pub default_target_capacity_type: Option<Open<DefaultTargetCapacityType>>,
    /// Template the group creates instances from. Takes precedence over `LaunchConfiguration`.
    /// Example: `lt-bp1fgzds4bdogu03****`.
    pub launch_template_id: Option<String>,
    /// Template version the group creates instances from; the default version when left out.
    /// Example: `1`.
    pub launch_template_version: Option<String>,
    /// Instance types and switches that the group may choose from, each with a weight, a priority and a
    /// price limit. Items: at most 100.
    pub launch_template_config: Vec<LaunchTemplateConfig>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
    /// Settings that instances of the group are created with. A launch template given besides takes
    /// precedence.
    pub launch_configuration: Option<LaunchConfiguration>,
    /// Kinds of system disk in order of preference; the next one is tried when one is out of stock.
    /// Items: at most 10.
    pub system_disk_config: Vec<DiskConfig>,
    /// Kinds of data disk in order of preference; the next one is tried when one is out of stock.
    /// Items: at most 10.
    pub data_disk_config: Vec<DiskConfig>,
    /// What happens to preemptible instances when they are taken back: stopped or released.
    pub spot_instance_interruption_behavior: Option<String>,
    /// How much the min target can hold or do.
    pub min_target_capacity: Option<String>,
    /// Whether the instances can hibernate. For invited testers only; leave it out.
    pub hibernation_options_configured: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// The resource pool options that are concerned.
    pub resource_pool_options: Option<ResourcePoolOptions>,
    /// The pre paid options that are concerned.
    pub pre_paid_options: Option<PrePaidOptions>,
}

impl CreateAutoProvisioningGroupRequest {
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
    /// Sets `TotalTargetCapacity`, which is required.
    pub fn total_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_target_capacity = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }
    /// Sets `AutoProvisioningGroupType`.
    pub fn auto_provisioning_group_type(
        mut self,
        value: impl Into<Open<AutoProvisioningGroupType>>,
    ) -> Self {
        self.auto_provisioning_group_type = Some(value.into());
        self
    }
    /// Sets `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(
        mut self,
        value: impl Into<Open<AllocationStrategy>>,
    ) -> Self {
        self.spot_allocation_strategy = Some(value.into());
        self
    }
    /// Sets `SpotInstancePoolsToUseCount`.
    #[inline]
    pub fn spot_instance_pools_to_use_count(mut self, value: i32) -> Self {
        self.spot_instance_pools_to_use_count = Some(value);
        self
    }
    /// Sets `PayAsYouGoAllocationStrategy`.
    pub fn pay_as_you_go_allocation_strategy(
        mut self,
        value: impl Into<Open<AllocationStrategy>>,
    ) -> Self {
        self.pay_as_you_go_allocation_strategy = Some(value.into());
        self
    }
    /// Sets `ExcessCapacityTerminationPolicy`.
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl Into<Open<ExcessCapacityTerminationPolicy>>,
    ) -> Self {
        self.excess_capacity_termination_policy = Some(value.into());
        self
    }
    /// Sets `ValidFrom`.
    pub fn valid_from(mut self, value: impl Into<Timestamp>) -> Self {
        self.valid_from = Some(value.into());
        self
    }
    /// Sets `ValidUntil`.
    pub fn valid_until(mut self, value: impl Into<Timestamp>) -> Self {
        self.valid_until = Some(value.into());
        self
    }
    /// Sets `TerminateInstancesWithExpiration`.
    #[inline]
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value);
        self
    }
    /// Sets `TerminateInstances`.
    #[inline]
    pub fn terminate_instances(mut self, value: bool) -> Self {
        self.terminate_instances = Some(value);
        self
    }
    /// Sets `MaxSpotPrice`.
    #[inline]
    pub fn max_spot_price(mut self, value: f64) -> Self {
        self.max_spot_price = Some(value);
        self
    }
    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into());
        self
    }
    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into());
        self
    }
    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(
        mut self,
        value: impl Into<Open<DefaultTargetCapacityType>>,
    ) -> Self {
        self.default_target_capacity_type = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl Into<String>) -> Self {
        self.launch_template_version = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateConfig`.
    pub fn launch_template_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<LaunchTemplateConfig>>,
    ) -> Self {
        self.launch_template_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `LaunchConfiguration`.
    pub fn launch_configuration(
        mut self,
        value: impl Into<LaunchConfiguration>,
    ) -> Self {
        self.launch_configuration = Some(value.into());
        self
    }
    /// Sets `SystemDiskConfig`.
    pub fn system_disk_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<DiskConfig>>,
    ) -> Self {
        self.system_disk_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataDiskConfig`.
    pub fn data_disk_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<DiskConfig>>,
    ) -> Self {
        self.data_disk_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SpotInstanceInterruptionBehavior`.
    pub fn spot_instance_interruption_behavior(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.spot_instance_interruption_behavior = Some(value.into());
        self
    }
    /// Sets `MinTargetCapacity`.
    pub fn min_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.min_target_capacity = Some(value.into());
        self
    }
    /// Sets `HibernationOptionsConfigured`.
    #[inline]
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourcePoolOptions`.
    pub fn resource_pool_options(
        mut self,
        value: impl Into<ResourcePoolOptions>,
    ) -> Self {
        self.resource_pool_options = Some(value.into());
        self
    }
    /// Sets `PrePaidOptions`.
    pub fn pre_paid_options(mut self, value: impl Into<PrePaidOptions>) -> Self {
        self.pre_paid_options = Some(value.into());
        self
    }
}

request! {
    CreateAutoProvisioningGroupRequest {
        "RegionId" => region_id: query,
        "TotalTargetCapacity" => total_target_capacity: query,
        "ResourceGroupId" => resource_group_id: query,
        "AutoProvisioningGroupName" => auto_provisioning_group_name: query,
        "AutoProvisioningGroupType" => auto_provisioning_group_type: query,
        "SpotAllocationStrategy" => spot_allocation_strategy: query,
        "SpotInstancePoolsToUseCount" => spot_instance_pools_to_use_count: query,
        "PayAsYouGoAllocationStrategy" => pay_as_you_go_allocation_strategy: query,
        "ExcessCapacityTerminationPolicy" => excess_capacity_termination_policy: query,
        "ValidFrom" => valid_from: query,
        "ValidUntil" => valid_until: query,
        "TerminateInstancesWithExpiration" => terminate_instances_with_expiration: query,
        "TerminateInstances" => terminate_instances: query,
        "MaxSpotPrice" => max_spot_price: query,
        "PayAsYouGoTargetCapacity" => pay_as_you_go_target_capacity: query,
        "SpotTargetCapacity" => spot_target_capacity: query,
        "DefaultTargetCapacityType" => default_target_capacity_type: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "LaunchTemplateConfig" => launch_template_config: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "LaunchConfiguration" => launch_configuration: query,
        "SystemDiskConfig" => system_disk_config: query,
        "DataDiskConfig" => data_disk_config: query,
        "SpotInstanceInterruptionBehavior" => spot_instance_interruption_behavior: query,
        "MinTargetCapacity" => min_target_capacity: query,
        "HibernationOptionsConfigured" => hibernation_options_configured: query,
        "Tag" => tag: query,
        "ResourcePoolOptions" => resource_pool_options: query_json,
        "PrePaidOptions" => pre_paid_options: query,
    }
}

impl Operation for CreateAutoProvisioningGroupRequest {
    type Response = CreateAutoProvisioningGroupResponse;
    type Error = CreateAutoProvisioningGroupError;
    const INFO: OperationInfo = super::operation("CreateAutoProvisioningGroup")
        .required(&["RegionId", "TotalTargetCapacity"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateAutoProvisioningGroupError] = &[
        CreateAutoProvisioningGroupError::InvalidFleetExcessCapacityTerminationPolicyValueNotSupported,
        CreateAutoProvisioningGroupError::InternalError,
        CreateAutoProvisioningGroupError::MissingParameter,
        CreateAutoProvisioningGroupError::InvalidParameter2,
        CreateAutoProvisioningGroupError::InvalidAutoProvisioningGroupNameMalformed,
        CreateAutoProvisioningGroupError::InvalidAutoProvisioningGroupTypeValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidDefaultTargetCapacityTypeValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidSpotAllocationStrategyValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidSpotInstanceInterruptionBehaviorValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidPayAsYouGoAllocationStrategyValueNotSupported,
        CreateAutoProvisioningGroupError::MissingParameterSpotAllocationStrategy,
        CreateAutoProvisioningGroupError::MissingParameterLaunchTemplateConfigs,
        CreateAutoProvisioningGroupError::InvalidValidTimeMalFormed,
        CreateAutoProvisioningGroupError::InvalidLaunchTemplateVersionValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidRegionValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidDescriptionValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidLaunchTemplateValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidCapacityValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidInstanceTypeValueNotSupported,
        CreateAutoProvisioningGroupError::InvalidLaunchTemplateConfigsSizeExceed,
        CreateAutoProvisioningGroupError::InvalidParameterSpotInstancePoolsToUseCount,
        CreateAutoProvisioningGroupError::InvalidParameterResourceGroupId,
        CreateAutoProvisioningGroupError::InvalidParameterTargetCapacity,
        CreateAutoProvisioningGroupError::MissingParameterWeightedCapacity,
        CreateAutoProvisioningGroupError::InvalidParameterWeightedCapacityBeyondRange,
        CreateAutoProvisioningGroupError::InvalidParameterMaxPrice,
        CreateAutoProvisioningGroupError::NoPermission,
        CreateAutoProvisioningGroupError::DuplicateDiskCategory,
        CreateAutoProvisioningGroupError::InvalidVSwitchIdNotFound,
        CreateAutoProvisioningGroupError::InvalidImageFamilyConfict,
    ];
}

/// Response to [`CreateAutoProvisioningGroupRequest`].
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupResponse {
    /// ID of an auto provisioning group, as
    /// [`CreateAutoProvisioningGroup`](super::Client::create_auto_provisioning_group) or
    /// [`DescribeAutoProvisioningGroups`](super::Client::describe_auto_provisioning_groups) returned
    /// it. Example: `apg-sn54avj8htgvtyh8****`.
    pub auto_provisioning_group_id: Option<String>,
    /// Instances created and failures, returned only for groups of the type `instant`.
    pub launch_results: Vec<LaunchResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `745CEC9F-0DD7-4451-9FE7-8B752F39****`.
    pub request_id: Option<String>,
}

response! {
    CreateAutoProvisioningGroupResponse {
        "AutoProvisioningGroupId" => auto_provisioning_group_id: value,
        "LaunchResults" => launch_results: list("LaunchResult"),
        "RequestId" => request_id: value,
    }
}

/// Instance types and switches that the group may choose from, each with a weight, a priority and a price limit.
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Instance type of this extended configuration. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// **Required** under conditions. Highest hourly price for spot instances of this configuration.
    /// Example: `3`.
    pub max_price: Option<f64>,
    /// **Required** under conditions. Switch for instances of this extended configuration; it also
    /// fixes their zone. Example: `vsw-sn5bsitu4lfzgc5o7****`.
    pub vswitch_id: Option<String>,
    /// How much an instance of this type counts toward the target capacity; the larger, the fewer
    /// instances are needed. Range: at least 1. Example: `2`.
    pub weighted_capacity: Option<f64>,
    /// Rank of this extended configuration; 0 is the highest. Used by the strategy `prioritized`.
    /// Example: `1`.
    pub priority: Option<i32>,
    /// Largest value, allowed or found, of this: quantity.
    pub max_quantity: Option<i32>,
    /// How many vCPUs the instance type has. Items: at most 5.
    pub cores: Vec<i32>,
    /// The memories to work on or to narrow the list down to. Items: at most 5.
    pub memories: Vec<f64>,
    /// Rank of the instance family: entry level, enterprise level, or entry level with CPU credits.
    pub instance_family_level: Option<String>,
    /// Kinds of excluded instance to work on or to narrow the list down to. Items: at most 5.
    pub excluded_instance_types: Vec<String>,
    /// The architectures to work on or to narrow the list down to. Items: at most 5.
    pub architectures: Vec<String>,
    /// Whether burstable instance types are left out, allowed or the only ones taken.
    pub burstable_performance: Option<String>,
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    pub image_id: Option<String>,
}

impl LaunchTemplateConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `MaxPrice`.
    #[inline]
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `WeightedCapacity`.
    #[inline]
    pub fn weighted_capacity(mut self, value: f64) -> Self {
        self.weighted_capacity = Some(value);
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `MaxQuantity`.
    #[inline]
    pub fn max_quantity(mut self, value: i32) -> Self {
        self.max_quantity = Some(value);
        self
    }
    /// Sets `Cores`.
    pub fn cores(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.cores = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Memories`.
    pub fn memories(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.memories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Architectures`.
    pub fn architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.architectures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(mut self, value: impl Into<String>) -> Self {
        self.burstable_performance = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

request! {
    LaunchTemplateConfig {
        "InstanceType" => instance_type: field,
        "MaxPrice" => max_price: field,
        "VSwitchId" => vswitch_id: field,
        "WeightedCapacity" => weighted_capacity: field,
        "Priority" => priority: field,
        "MaxQuantity" => max_quantity: field,
        "Cores" => cores: field,
        "Memories" => memories: field,
        "InstanceFamilyLevel" => instance_family_level: field,
        "ExcludedInstanceTypes" => excluded_instance_types: field,
        "Architectures" => architectures: field,
        "BurstablePerformance" => burstable_performance: field,
        "ImageId" => image_id: field,
    }
}

/// Settings that instances of the group are created with.
#[non_exhaustive]
pub struct LaunchConfiguration {
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp1g7004ksh0oeuc****`.
    pub image_id: Option<String>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// Data disks, one entry for each disk. Items: at most 100.
    pub data_disk: Vec<DataDisk>,
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Default: `10`. Example: `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Default: `0`. Example: `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Display name of the instance. Length: 2 to 128. Example: `k8s-node-[1,4]-alibabacloud`.
    pub instance_name: Option<String>,
    /// Name of the machine within its operating system. Example: `k8s-node-[1,4]-ecshost`.
    pub host_name: Option<String>,
    /// Note stored with each instance. Ignored when a launch template is given.
    /// Length: 2 to 256. Example: `Instance_Description`.
    pub instance_description: Option<String>,
    /// Name that identifies the SSH key pair. Example: `KeyPair_Name`.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `RAM_Name`.
    pub ram_role_name: Option<String>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Script or data handed to the instance when it starts, in Base64.
    /// Example: `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// Kind of disk used as the system disk.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub system_disk_category: Option<Open<DiskCategory>>,
    /// Size of the system disk, never smaller than the image.
    /// Range: 20 to 500. Unit: `GiB`. Example: `40`.
    pub system_disk_size: Option<i32>,
    /// Display name to give the system disk. Ignored when a launch template is given.
    /// Length: 2 to 128. Example: `cloud_ssdSystem`.
    pub system_disk_name: Option<String>,
    /// Note stored with the system disk. Ignored when a launch template is given.
    /// Length: 2 to 256. Example: `SystemDisk_Description`.
    pub system_disk_description: Option<String>,
    /// Performance level of the system disk when it is an enhanced SSD. Ignored when a launch template
    /// is given. Default: `PL0`. Example: `PL0`.
    pub system_disk_performance_level: Option<Open<PerformanceLevel>>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one. Example: `true`.
    pub password_inherit: Option<bool>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// ID of a deployment set, as [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    /// Example: `ds-bp1frxuzdg87zh4p****`.
    pub deployment_set_id: Option<String>,
    /// Password of the instance's administrator account. Send it over HTTPS only.
    pub password: Option<String>,
    /// Host names, one for each instance to create. Excludes `HostName`. Items: at most 1000.
    pub host_names: Vec<String>,
    /// Security groups that the instance or network interface belongs to. Items: at most 100.
    pub security_group_ids: Vec<String>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Items: at most 100.
    pub arn: Vec<Arn>,
    /// Time that is set or recorded for this: auto release.
    pub auto_release_time: Option<String>,
    /// Name of the image family, a series of images of which the newest one is used.
    pub image_family: Option<String>,
}

impl LaunchConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthIn`.
    #[inline]
    pub fn internet_max_bandwidth_in(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `InstanceDescription`.
    pub fn instance_description(mut self, value: impl Into<String>) -> Self {
        self.instance_description = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<Open<SecurityEnhancementStrategy>>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }
    /// Sets `SystemDiskSize`.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `SystemDiskName`.
    pub fn system_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_name = Some(value.into());
        self
    }
    /// Sets `SystemDiskDescription`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into());
        self
    }
    /// Sets `SystemDiskPerformanceLevel`.
    pub fn system_disk_performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<Open<CreditSpecification>>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `HostNames`.
    pub fn host_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = impl Into<Arn>>) -> Self {
        self.arn = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
}

request! {
    LaunchConfiguration {
        "ImageId" => image_id: field,
        "SecurityGroupId" => security_group_id: field,
        "IoOptimized" => io_optimized: field,
        "DataDisk" => data_disk: field,
        "InternetChargeType" => internet_charge_type: field,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: field,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: field,
        "InstanceName" => instance_name: field,
        "HostName" => host_name: field,
        "InstanceDescription" => instance_description: field,
        "KeyPairName" => key_pair_name: field,
        "RamRoleName" => ram_role_name: field,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: field,
        "Tag" => tag: field,
        "UserData" => user_data: field,
        "SystemDiskCategory" => system_disk_category: field,
        "SystemDiskSize" => system_disk_size: field,
        "SystemDiskName" => system_disk_name: field,
        "SystemDiskDescription" => system_disk_description: field,
        "SystemDiskPerformanceLevel" => system_disk_performance_level: field,
        "PasswordInherit" => password_inherit: field,
        "ResourceGroupId" => resource_group_id: field,
        "CreditSpecification" => credit_specification: field,
        "DeploymentSetId" => deployment_set_id: field,
        "Password" => password: field,
        "HostNames" => host_names: field,
        "SecurityGroupIds" => security_group_ids: field,
        "SystemDisk" => system_disk: field,
        "Arn" => arn: field,
        "AutoReleaseTime" => auto_release_time: field,
        "ImageFamily" => image_family: field,
    }
}

/// Data disks, one entry for each disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `20`.
    pub size: Option<i32>,
    /// Kind of disk to create as the data disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Device name of the data disk within the operating system. Ignored when a launch template is
    /// given. Example: `/dev/vd1`.
    pub device: Option<String>,
    /// Snapshot to make the data disk from. Its size then decides and `Size` is ignored.
    /// Example: `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
    /// Whether the data disk goes away together with the instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Whether to encrypt the data disk. Default: `false`. Example: `false`.
    pub encrypted: Option<bool>,
    /// KMS key that the data disk is encrypted with. Ignored when a launch template is given.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Display name to give the data disk. Length: 2 to 128. Example: `cloud_ssdData`.
    pub disk_name: Option<String>,
    /// Note stored with the data disk. Length: 2 to 256. Example: `DataDisk_Description`.
    pub description: Option<String>,
    /// Cipher that the disk or the copy is encrypted with. Not open for use in all operations.
    pub encrypt_algorithm: Option<String>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance.
    pub bursting_enabled: Option<bool>,
    /// Automatic snapshot policy to apply to the data disk from the start.
    pub auto_snapshot_policy_id: Option<String>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
}

request! {
    DataDisk {
        "Size" => size: field,
        "Category" => category: field,
        "PerformanceLevel" => performance_level: field,
        "Device" => device: field,
        "SnapshotId" => snapshot_id: field,
        "DeleteWithInstance" => delete_with_instance: field,
        "Encrypted" => encrypted: field,
        "KmsKeyId" => kms_key_id: field,
        "DiskName" => disk_name: field,
        "Description" => description: field,
        "EncryptAlgorithm" => encrypt_algorithm: field,
        "ProvisionedIops" => provisioned_iops: field,
        "BurstingEnabled" => bursting_enabled: field,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Whether the disk is encrypted.
    pub encrypted: Option<String>,
    /// KMS key that the disk, snapshot or image is encrypted with.
    pub kms_key_id: Option<String>,
    /// Cipher that the disk or the copy is encrypted with. Not open for use in all operations.
    pub encrypt_algorithm: Option<String>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance.
    pub bursting_enabled: Option<bool>,
    /// Automatic snapshot policy to apply to the system disk from the start.
    pub auto_snapshot_policy_id: Option<String>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
}

request! {
    SystemDisk {
        "Encrypted" => encrypted: field,
        "KMSKeyId" => kms_key_id: field,
        "EncryptAlgorithm" => encrypt_algorithm: field,
        "ProvisionedIops" => provisioned_iops: field,
        "BurstingEnabled" => bursting_enabled: field,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
    }
}

/// Kinds of system disk in order of preference; the next one is tried when one is out of stock.
#[non_exhaustive]
pub struct DiskConfig {
    /// Kind of system disk; the position in the list sets its priority when stock runs short.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub disk_category: Option<Open<DiskCategory>>,
}

impl DiskConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

request! {
    DiskConfig {
        "DiskCategory" => disk_category: field,
    }
}

/// The resource pool options that are concerned.
#[non_exhaustive]
pub struct ResourcePoolOptions {
    /// How the deployment set spreads its instances.
    pub strategy: Option<String>,
    /// IDs of the private pools to work on or to narrow the list down to.
    pub private_pool_ids: Vec<String>,
}

impl ResourcePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    /// Sets `PrivatePoolIds`.
    pub fn private_pool_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_pool_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ResourcePoolOptions {
        "Strategy" => strategy: field,
        "PrivatePoolIds" => private_pool_ids: field,
    }
}

/// The pre paid options that are concerned.
#[non_exhaustive]
pub struct PrePaidOptions {
    /// Lowest numbers of subscription instances to create of given sets of instance types.
    pub specify_capacity_distribution: Vec<SpecifyCapacityDistribution>,
}

impl PrePaidOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SpecifyCapacityDistribution`.
    pub fn specify_capacity_distribution(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpecifyCapacityDistribution>>,
    ) -> Self {
        self.specify_capacity_distribution = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PrePaidOptions {
        "SpecifyCapacityDistribution" => specify_capacity_distribution: field,
    }
}

/// Lowest numbers of subscription instances to create of given sets of instance types.
#[non_exhaustive]
pub struct SpecifyCapacityDistribution {
    /// Instance types that match the query, with their figures.
    pub instance_types: Vec<String>,
    /// How much the min target can hold or do.
    pub min_target_capacity: Option<i32>,
}

impl SpecifyCapacityDistribution {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MinTargetCapacity`.
    #[inline]
    pub fn min_target_capacity(mut self, value: i32) -> Self {
        self.min_target_capacity = Some(value);
        self
    }
}

request! {
    SpecifyCapacityDistribution {
        "InstanceTypes" => instance_types: field,
        "MinTargetCapacity" => min_target_capacity: field,
    }
}

/// Instances created and failures, returned only for groups of the type `instant`.
#[non_exhaustive]
pub struct LaunchResult {
    /// Error code that says why these instances could not be created. Example: `InvalidParameter`.
    pub error_code: Option<String>,
    /// Why these instances could not be created. Example: `text`.
    pub error_msg: Option<String>,
    /// IDs of the instances that the call is about. Example: `["i-bp67acfmxazb4p****"]`.
    pub instance_ids: Vec<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// How many instances the list of IDs holds. Example: `1`.
    pub amount: Option<i32>,
}

response! {
    LaunchResult {
        "ErrorCode" => error_code: value,
        "ErrorMsg" => error_msg: value,
        "InstanceIds" => instance_ids: list("InstanceId"),
        "InstanceType" => instance_type: value,
        "SpotStrategy" => spot_strategy: value,
        "ZoneId" => zone_id: value,
        "Amount" => amount: value,
    }
}

/// Errors that the documentation of [`CreateAutoProvisioningGroupRequest`] names.
///
/// - [`InvalidFleetExcessCapacityTerminationPolicyValueNotSupported`](super::DocumentedError::InvalidFleetExcessCapacityTerminationPolicyValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidAutoProvisioningGroupNameMalformed`](super::DocumentedError::InvalidAutoProvisioningGroupNameMalformed)
/// - [`InvalidAutoProvisioningGroupTypeValueNotSupported`](super::DocumentedError::InvalidAutoProvisioningGroupTypeValueNotSupported)
/// - [`InvalidDefaultTargetCapacityTypeValueNotSupported`](super::DocumentedError::InvalidDefaultTargetCapacityTypeValueNotSupported)
/// - [`InvalidSpotAllocationStrategyValueNotSupported`](super::DocumentedError::InvalidSpotAllocationStrategyValueNotSupported)
/// - [`InvalidSpotInstanceInterruptionBehaviorValueNotSupported`](super::DocumentedError::InvalidSpotInstanceInterruptionBehaviorValueNotSupported)
/// - [`InvalidPayAsYouGoAllocationStrategyValueNotSupported`](super::DocumentedError::InvalidPayAsYouGoAllocationStrategyValueNotSupported)
/// - [`MissingParameterSpotAllocationStrategy`](super::DocumentedError::MissingParameterSpotAllocationStrategy)
/// - [`MissingParameterLaunchTemplateConfigs`](super::DocumentedError::MissingParameterLaunchTemplateConfigs)
/// - [`InvalidValidTimeMalFormed`](super::DocumentedError::InvalidValidTimeMalFormed)
/// - [`InvalidLaunchTemplateVersionValueNotSupported`](super::DocumentedError::InvalidLaunchTemplateVersionValueNotSupported)
/// - [`InvalidRegionValueNotSupported`](super::DocumentedError::InvalidRegionValueNotSupported)
/// - [`InvalidDescriptionValueNotSupported`](super::DocumentedError::InvalidDescriptionValueNotSupported)
/// - [`InvalidLaunchTemplateValueNotSupported`](super::DocumentedError::InvalidLaunchTemplateValueNotSupported)
/// - [`InvalidCapacityValueNotSupported`](super::DocumentedError::InvalidCapacityValueNotSupported)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidLaunchTemplateConfigsSizeExceed`](super::DocumentedError::InvalidLaunchTemplateConfigsSizeExceed)
/// - [`InvalidParameterSpotInstancePoolsToUseCount`](super::DocumentedError::InvalidParameterSpotInstancePoolsToUseCount)
/// - [`InvalidParameterResourceGroupId`](super::DocumentedError::InvalidParameterResourceGroupId)
/// - [`InvalidParameterTargetCapacity`](super::DocumentedError::InvalidParameterTargetCapacity)
/// - [`MissingParameterWeightedCapacity`](super::DocumentedError::MissingParameterWeightedCapacity)
/// - [`InvalidParameterWeightedCapacityBeyondRange`](super::DocumentedError::InvalidParameterWeightedCapacityBeyondRange)
/// - [`InvalidParameterMaxPrice`](super::DocumentedError::InvalidParameterMaxPrice)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`DuplicateDiskCategory`](super::DocumentedError::DuplicateDiskCategory)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound), here with HTTP status 400
/// - [`InvalidImageFamilyConfict`](super::DocumentedError::InvalidImageFamilyConfict)
pub type CreateAutoProvisioningGroupError = super::DocumentedError;
