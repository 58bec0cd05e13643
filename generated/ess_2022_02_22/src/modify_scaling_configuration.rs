// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyScalingConfiguration`, from `ess_2022_02_22/ModifyScalingConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomPriority, DataDisk, ImageOptions, InstancePatternInfos, NetworkInterface, Override, PrivatePoolOptions, ResourcePoolOptions, SecurityOptions, SpotPriceLimit, SystemDisk};

/// Changes an ECS scaling configuration, the template for new instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ModifyScalingConfigurationRequest::new()
///     .scaling_configuration_id("...");
/// let reply = client.modify_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyScalingConfigurationRequest {
    /// **Required.** ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
    /// Whether instances are I/O optimized.
    pub io_optimized: Option<String>,
    /// What is done about the spot, as rules.
    pub spot_strategy: Option<String>,
    /// Name that the scaling configuration goes by.
    pub scaling_configuration_name: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<i32>,
    /// Amount of memory.
    pub memory: Option<i32>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// Limit for traffic to the internet; with zero, instances get no public address.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Settings of the disk with the operating system.
    pub system_disk: Option<SystemDisk>,
    /// Weight of the load balancer when shares are dealt out among several.
    pub load_balancer_weight: Option<i32>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Name that the RAM role goes by.
    pub ram_role_name: Option<String>,
    /// Whether the password stored in the image is used.
    pub password_inherit: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of the deployment set that the call is about.
    pub deployment_set_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether existing settings are overwritten.
    pub override_: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the HPC cluster that the call is about.
    pub hpc_cluster_id: Option<String>,
    /// Free text that tells people about the instance.
    pub instance_description: Option<String>,
    /// How many there are of this: IPv6 address.
    pub ipv6_address_count: Option<i32>,
    /// Whether burstable instances may go beyond their CPU credits.
    pub credit_specification: Option<String>,
    /// Image family whose newest image is used; excludes `ImageId`.
    pub image_family: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the dedicated host that the call is about.
    pub dedicated_host_id: Option<String>,
    /// Whether an instance that was stopped has to start again on the same dedicated host.
    pub affinity: Option<String>,
    /// Whether instances are created on dedicated hosts.
    pub tenancy: Option<String>,
    /// The scheduler options that are concerned.
    pub scheduler_options: Option<Value>,
    /// The private pool options that are concerned.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// How long the spot lasts.
    pub spot_duration: Option<i32>,
    /// What happens to a spot instance that is reclaimed.
    pub spot_interruption_behavior: Option<String>,
    /// The data disks to work on or to narrow the list down to. Items: at most 16.
    pub data_disks: Vec<DataDisk>,
    /// The spot price limits to work on or to narrow the list down to. Items: at most 10.
    pub spot_price_limits: Vec<SpotPriceLimit>,
    /// Kinds of instance to work on or to narrow the list down to. Items: at most 20.
    pub instance_types: Vec<String>,
    /// The instance type overrides to work on or to narrow the list down to. Items: at most 10.
    pub instance_type_overrides: Vec<Override>,
    /// IDs of the security groups to work on or to narrow the list down to. Items: at most 16.
    pub security_group_ids: Vec<String>,
    /// What is known about each instance pattern, one entry each. Items: at most 10.
    pub instance_pattern_infos: Vec<InstancePatternInfos>,
    /// The system disk categories to work on or to narrow the list down to. Items: at most 10.
    pub system_disk_categories: Vec<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// The image options that are concerned.
    pub image_options: Option<ImageOptions>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// ID of the storage set that the call is about.
    pub storage_set_id: Option<String>,
    /// Number that counts or picks out the storage set partition.
    pub storage_set_partition_number: Option<i32>,
    /// The custom priorities to work on or to narrow the list down to. Items: at most 100.
    pub custom_priorities: Vec<CustomPriority>,
    /// The elastic network interfaces to work on or to narrow the list down to. Items: at most 10.
    pub network_interfaces: Vec<NetworkInterface>,
    /// ID of the dedicated host cluster that the call is about.
    pub dedicated_host_cluster_id: Option<String>,
    /// The security options that are concerned.
    pub security_options: Option<SecurityOptions>,
    /// Host name at which the HTTP is reached.
    pub http_endpoint: Option<String>,
    /// The HTTP tokens that are concerned.
    pub http_tokens: Option<String>,
    /// Limit for traffic from the internet; it does not affect the bill.
    pub internet_max_bandwidth_in: Option<i32>,
    /// The resource pool options that are concerned.
    pub resource_pool_options: Option<ResourcePoolOptions>,
}

impl ModifyScalingConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingConfigurationId`, which is required.
    pub fn scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_id = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationName`.
    pub fn scaling_configuration_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_name = Some(value.into());
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
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: i32) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: i32) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `LoadBalancerWeight`.
    #[inline]
    pub fn load_balancer_weight(mut self, value: i32) -> Self {
        self.load_balancer_weight = Some(value);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
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
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `Override`.
    #[inline]
    pub fn override_(mut self, value: bool) -> Self {
        self.override_ = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }
    /// Sets `InstanceDescription`.
    pub fn instance_description(mut self, value: impl Into<String>) -> Self {
        self.instance_description = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into());
        self
    }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<String>) -> Self {
        self.affinity = Some(value.into());
        self
    }
    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<String>) -> Self {
        self.tenancy = Some(value.into());
        self
    }
    /// Sets `SchedulerOptions`.
    pub fn scheduler_options(mut self, value: impl Into<Value>) -> Self {
        self.scheduler_options = Some(value.into());
        self
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(mut self, value: impl Into<PrivatePoolOptions>) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }
    /// Sets `DataDisks`.
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SpotPriceLimits`.
    pub fn spot_price_limits(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpotPriceLimit>>,
    ) -> Self {
        self.spot_price_limits = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceTypeOverrides`.
    pub fn instance_type_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<Override>>,
    ) -> Self {
        self.instance_type_overrides = value.into_iter().map(Into::into).collect();
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
    /// Sets `InstancePatternInfos`.
    pub fn instance_pattern_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstancePatternInfos>>,
    ) -> Self {
        self.instance_pattern_infos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SystemDiskCategories`.
    pub fn system_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_disk_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `ImageOptions`.
    pub fn image_options(mut self, value: impl Into<ImageOptions>) -> Self {
        self.image_options = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }
    /// Sets `StorageSetPartitionNumber`.
    #[inline]
    pub fn storage_set_partition_number(mut self, value: i32) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }
    /// Sets `CustomPriorities`.
    pub fn custom_priorities(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomPriority>>,
    ) -> Self {
        self.custom_priorities = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaces`.
    pub fn network_interfaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkInterface>>,
    ) -> Self {
        self.network_interfaces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
    /// Sets `SecurityOptions`.
    pub fn security_options(mut self, value: impl Into<SecurityOptions>) -> Self {
        self.security_options = Some(value.into());
        self
    }
    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<String>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthIn`.
    #[inline]
    pub fn internet_max_bandwidth_in(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_in = Some(value);
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
}

request! {
    ModifyScalingConfigurationRequest {
        "ScalingConfigurationId" => scaling_configuration_id: query,
        "IoOptimized" => io_optimized: query,
        "SpotStrategy" => spot_strategy: query,
        "ScalingConfigurationName" => scaling_configuration_name: query,
        "InstanceName" => instance_name: query,
        "HostName" => host_name: query,
        "ImageId" => image_id: query,
        "ImageName" => image_name: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "InternetChargeType" => internet_charge_type: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "SystemDisk" => system_disk: query,
        "LoadBalancerWeight" => load_balancer_weight: query,
        "UserData" => user_data: query,
        "KeyPairName" => key_pair_name: query,
        "RamRoleName" => ram_role_name: query,
        "PasswordInherit" => password_inherit: query,
        "Tags" => tags: query,
        "DeploymentSetId" => deployment_set_id: query,
        "SecurityGroupId" => security_group_id: query,
        "Override" => override_: query,
        "ResourceGroupId" => resource_group_id: query,
        "HpcClusterId" => hpc_cluster_id: query,
        "InstanceDescription" => instance_description: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "CreditSpecification" => credit_specification: query,
        "ImageFamily" => image_family: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "Affinity" => affinity: query,
        "Tenancy" => tenancy: query,
        "SchedulerOptions" => scheduler_options: query_json,
        "PrivatePoolOptions" => private_pool_options: query,
        "SpotDuration" => spot_duration: query,
        "SpotInterruptionBehavior" => spot_interruption_behavior: query,
        "DataDisks" => data_disks: query,
        "SpotPriceLimits" => spot_price_limits: query,
        "InstanceTypes" => instance_types: query,
        "InstanceTypeOverrides" => instance_type_overrides: query,
        "SecurityGroupIds" => security_group_ids: query,
        "InstancePatternInfos" => instance_pattern_infos: query,
        "SystemDiskCategories" => system_disk_categories: query,
        "Password" => password: query,
        "ImageOptions" => image_options: query,
        "DeletionProtection" => deletion_protection: query,
        "StorageSetId" => storage_set_id: query,
        "StorageSetPartitionNumber" => storage_set_partition_number: query,
        "CustomPriorities" => custom_priorities: query,
        "NetworkInterfaces" => network_interfaces: query,
        "DedicatedHostClusterId" => dedicated_host_cluster_id: query,
        "SecurityOptions" => security_options: query,
        "HttpEndpoint" => http_endpoint: query,
        "HttpTokens" => http_tokens: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "ResourcePoolOptions" => resource_pool_options: query,
    }
}

impl Operation for ModifyScalingConfigurationRequest {
    type Response = ModifyScalingConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyScalingConfiguration")
        .required(&["ScalingConfigurationId"]);
}

/// Response to [`ModifyScalingConfigurationRequest`].
pub type ModifyScalingConfigurationResponse = alicloud_runtime::EmptyResponse;
