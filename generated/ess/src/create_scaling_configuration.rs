// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScalingConfiguration`, from `ess/CreateScalingConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Affinity, CreditSpecification, CustomPriority, DataDisk, DiskCategory, ImageOptions, InstancePatternInfo, InternetChargeType, IoOptimized, MatchCriteria, NetworkInterface, Override, PerformanceLevel, PrivatePoolOptions, ResourcePoolOptions, SecurityEnhancementStrategy, SecurityOptions, SpotPriceLimit, SpotStrategy, SystemDisk, Tenancy};

/// Creates the template that a scaling group makes ECS instances from.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CreateScalingConfigurationRequest::new()
///     .scaling_group_id("asg-bp14wlu85wrpchm0****")
///     .image_id("centos6u5_64_20G_aliaegis****.vhd")
///     .security_group_id("sg-280ih****");
/// let reply = client.create_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScalingConfigurationRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp14wlu85wrpchm0****`.
    pub scaling_group_id: Option<String>,
    /// Image that new instances start from. Example: `centos6u5_64_20G_aliaegis****.vhd`.
    pub image_id: Option<String>,
    /// Image for new instances, by name instead of `ImageId`. Example: `image****`.
    pub image_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `2`.
    pub cpu: Option<i32>,
    /// How much memory the instance or the container gets. Example: `16`.
    pub memory: Option<i32>,
    /// Deployment set, which spreads instances over hosts, that instances join.
    /// Example: `ds-bp1frxuzdg87zh4pz****`.
    pub deployment_set_id: Option<String>,
    /// Instance types to choose from, in order of preference.
    /// Items: at most 20. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// Instance types to choose from, each with the weight it counts for. Items: at most 10.
    pub instance_type_override: Vec<Override>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-280ih****`.
    pub security_group_id: Option<String>,
    /// Whether instances are I/O optimized. Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Limit for traffic from the internet; it does not affect the bill.
    /// Range: 1 to 200. Unit: `Mbps`. Default: `200`. Example: `100`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Limit for traffic to the internet; with zero, instances get no public address.
    /// Range: 0 to 100. Unit: `Mbps`. Example: `50`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// System disk that each instance gets.
    pub system_disk: Option<SystemDisk>,
    /// Label of the scaling configuration, unique in its scaling group.
    /// Length: 2 to 64. Example: `scalingconfig****`.
    pub scaling_configuration_name: Option<String>,
    /// Data disks that each instance gets. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
    /// Share of traffic that new instances get as backend servers.
    /// Range: 1 to 100. Default: `50`. Example: `50`.
    pub load_balancer_weight: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"key1":"value1","key2":"value2", ... "key5":"value5"}`.
    pub tags: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `echo hello ecs!`.
    pub user_data: Option<String>,
    /// SSH key pair that one logs on to new instances with. Example: `KeyPairTest`.
    pub key_pair_name: Option<String>,
    /// RAM role that new instances take on. Example: `ramrole****`.
    pub ram_role_name: Option<String>,
    /// Whether the security agent is installed on new instances. Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
    /// Name that the new instances get. Example: `instance****`.
    pub instance_name: Option<String>,
    /// Host name that the new instances get. Example: `host****`.
    pub host_name: Option<String>,
    /// Whether instances are spot instances, and at what price. Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Whether the password stored in the image is used. Example: `false`.
    pub password_inherit: Option<bool>,
    /// Highest hourly price to pay for spot instances. Items: at most 10.
    pub spot_price_limit: Vec<SpotPriceLimit>,
    /// Password to be set or to log on with. Length: 8 to 30. Example: `123abc****`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-resource****`.
    pub resource_group_id: Option<String>,
    /// Security groups that apply to the instances or the database.
    /// Items: at most 16. Example: `sg-bp18kz60mefs****`.
    pub security_group_ids: Vec<String>,
    /// HPC cluster that instances join. Example: `hpc-clusterid`.
    pub hpc_cluster_id: Option<String>,
    /// Description that new instances get. Length: 2 to 256. Example: `Test instance.`.
    pub instance_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// How many IPv6 addresses each instance gets. Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// Whether burstable instances may go beyond their CPU credits. Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// Image family whose newest image is used; excludes `ImageId`. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Dedicated host that instances are created on; spot settings are then ignored.
    /// Example: `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Whether an instance that was stopped has to start again on the same dedicated host.
    /// Default: `default`. Example: `default`.
    pub affinity: Option<Open<Affinity>>,
    /// Whether instances are created on dedicated hosts. Default: `default`. Example: `default`.
    pub tenancy: Option<Open<Tenancy>>,
    /// How instances use capacity reserved in private pools.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// How long a spot instance is safe from being reclaimed.
    /// Range: 0 to 6. Unit: `hours`. Default: `1`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// What happens to a spot instance that is reclaimed. Example: `Terminate`.
    pub spot_interruption_behavior: Option<String>,
    /// On which managed resources instances are placed.
    pub scheduler_options: Option<Value>,
    /// Traits by which fitting instance types are picked. Items: at most 10.
    pub instance_pattern_info: Vec<InstancePatternInfo>,
    /// Disk categories to try for the system disk, in order of preference. Items: at most 10.
    pub system_disk_categories: Vec<String>,
    /// How instances make use of their image.
    pub image_options: Option<ImageOptions>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// Storage set, which spreads disks apart, that the disks join.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set has.
    pub storage_set_partition_number: Option<i32>,
    /// Order in which pairs of instance type and vSwitch are tried. Items: at most 100.
    pub custom_priorities: Vec<CustomPriority>,
    /// Network interfaces that each instance gets. Items: at most 10.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Cluster of dedicated hosts that instances are created in.
    pub dedicated_host_cluster_id: Option<String>,
    /// Options for the protection of instances.
    pub security_options: Option<SecurityOptions>,
    /// Whether the metadata service of the instance can be reached.
    pub http_endpoint: Option<String>,
    /// Whether the metadata service requires a token.
    pub http_tokens: Option<String>,
    /// From which pools of resources instances are taken.
    pub resource_pool_options: Option<ResourcePoolOptions>,
}

impl CreateScalingConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
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
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
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
    /// Sets `InstanceTypeOverride`.
    pub fn instance_type_override(
        mut self,
        value: impl IntoIterator<Item = impl Into<Override>>,
    ) -> Self {
        self.instance_type_override = value.into_iter().map(Into::into).collect();
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
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationName`.
    pub fn scaling_configuration_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_name = Some(value.into());
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
    /// Sets `LoadBalancerWeight`.
    #[inline]
    pub fn load_balancer_weight(mut self, value: i32) -> Self {
        self.load_balancer_weight = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<Open<SecurityEnhancementStrategy>>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
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
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpotPriceLimit>>,
    ) -> Self {
        self.spot_price_limit = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
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
    pub fn affinity(mut self, value: impl Into<Open<Affinity>>) -> Self {
        self.affinity = Some(value.into());
        self
    }
    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<Open<Tenancy>>) -> Self {
        self.tenancy = Some(value.into());
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
    /// Sets `SchedulerOptions`.
    pub fn scheduler_options(mut self, value: impl Into<Value>) -> Self {
        self.scheduler_options = Some(value.into());
        self
    }
    /// Sets `InstancePatternInfo`.
    pub fn instance_pattern_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstancePatternInfo>>,
    ) -> Self {
        self.instance_pattern_info = value.into_iter().map(Into::into).collect();
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
    CreateScalingConfigurationRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ImageId" => image_id: query,
        "ImageName" => image_name: query,
        "InstanceType" => instance_type: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "DeploymentSetId" => deployment_set_id: query,
        "InstanceTypes" => instance_types: query,
        "InstanceTypeOverride" => instance_type_override: query,
        "SecurityGroupId" => security_group_id: query,
        "IoOptimized" => io_optimized: query,
        "InternetChargeType" => internet_charge_type: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "SystemDisk" => system_disk: query,
        "ScalingConfigurationName" => scaling_configuration_name: query,
        "DataDisk" => data_disk: query,
        "LoadBalancerWeight" => load_balancer_weight: query,
        "Tags" => tags: query,
        "UserData" => user_data: query,
        "KeyPairName" => key_pair_name: query,
        "RamRoleName" => ram_role_name: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
        "InstanceName" => instance_name: query,
        "HostName" => host_name: query,
        "SpotStrategy" => spot_strategy: query,
        "PasswordInherit" => password_inherit: query,
        "SpotPriceLimit" => spot_price_limit: query,
        "Password" => password: query as Secret,
        "ResourceGroupId" => resource_group_id: query,
        "SecurityGroupIds" => security_group_ids: query,
        "HpcClusterId" => hpc_cluster_id: query,
        "InstanceDescription" => instance_description: query,
        "ClientToken" => client_token: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "CreditSpecification" => credit_specification: query,
        "ImageFamily" => image_family: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "Affinity" => affinity: query,
        "Tenancy" => tenancy: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "SpotDuration" => spot_duration: query,
        "SpotInterruptionBehavior" => spot_interruption_behavior: query,
        "SchedulerOptions" => scheduler_options: query_json,
        "InstancePatternInfo" => instance_pattern_info: query,
        "SystemDiskCategories" => system_disk_categories: query,
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
        "ResourcePoolOptions" => resource_pool_options: query,
    }
}

impl Operation for CreateScalingConfigurationRequest {
    type Response = CreateScalingConfigurationResponse;
    type Error = CreateScalingConfigurationError;
    const INFO: OperationInfo = super::operation("CreateScalingConfiguration")
        .required(&["ScalingGroupId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateScalingConfigurationError] = &[
        CreateScalingConfigurationError::InstanceTypeMismatch,
        CreateScalingConfigurationError::InvalidDataDiskSnapshotIdNotFound,
        CreateScalingConfigurationError::InvalidDataDiskSnapshotIdSizeNotSupported,
        CreateScalingConfigurationError::InvalidDeviceInUse,
        CreateScalingConfigurationError::InvalidImageIdInstanceTypeMismatch,
        CreateScalingConfigurationError::InvalidImageIdNotFound,
        CreateScalingConfigurationError::InvalidKeyPairNameNotFound,
        CreateScalingConfigurationError::InvalidNetworkTypeForRAMRole,
        CreateScalingConfigurationError::InvalidParameter,
        CreateScalingConfigurationError::InvalidParameterConflict,
        CreateScalingConfigurationError::InvalidRamRoleNotFound,
        CreateScalingConfigurationError::InvalidScalingConfigurationNameDuplicate,
        CreateScalingConfigurationError::InvalidScalingGroupIdNotFound,
        CreateScalingConfigurationError::InvalidSecurityGroupIdIncorrectNetworkType,
        CreateScalingConfigurationError::InvalidSecurityGroupIdNotFound,
        CreateScalingConfigurationError::InvalidSecurityGroupIdVPCMismatch,
        CreateScalingConfigurationError::InvalidSnapshotTooOld,
        CreateScalingConfigurationError::InvalidSystemDiskCategoryValueUnauthorized,
        CreateScalingConfigurationError::InvalidUserDataBase64FormatInvalid,
        CreateScalingConfigurationError::InvalidUserDataSizeExceeded,
        CreateScalingConfigurationError::QuotaExceededEphemeralDiskSize,
        CreateScalingConfigurationError::QuotaExceededScalingConfiguration,
        CreateScalingConfigurationError::QuotaExceededSecurityGroupInstance,
    ];
}

/// Response to [`CreateScalingConfigurationRequest`].
#[non_exhaustive]
pub struct CreateScalingConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling configuration, the template for new instances.
    /// Example: `asc-bp1ffogfdauy0nu5****`.
    pub scaling_configuration_id: Option<String>,
}

response! {
    CreateScalingConfigurationResponse {
        "RequestId" => request_id: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
    }
}

/// Errors that the documentation of [`CreateScalingConfigurationRequest`] names.
///
/// - [`InstanceTypeMismatch`](super::DocumentedError::InstanceTypeMismatch)
/// - [`InvalidDataDiskSnapshotIdNotFound`](super::DocumentedError::InvalidDataDiskSnapshotIdNotFound)
/// - [`InvalidDataDiskSnapshotIdSizeNotSupported`](super::DocumentedError::InvalidDataDiskSnapshotIdSizeNotSupported)
/// - [`InvalidDeviceInUse`](super::DocumentedError::InvalidDeviceInUse)
/// - [`InvalidImageIdInstanceTypeMismatch`](super::DocumentedError::InvalidImageIdInstanceTypeMismatch)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidKeyPairNameNotFound`](super::DocumentedError::InvalidKeyPairNameNotFound)
/// - [`InvalidNetworkTypeForRAMRole`](super::DocumentedError::InvalidNetworkTypeForRAMRole)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidRamRoleNotFound`](super::DocumentedError::InvalidRamRoleNotFound)
/// - [`InvalidScalingConfigurationNameDuplicate`](super::DocumentedError::InvalidScalingConfigurationNameDuplicate)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidSecurityGroupIdIncorrectNetworkType`](super::DocumentedError::InvalidSecurityGroupIdIncorrectNetworkType)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidSecurityGroupIdVPCMismatch`](super::DocumentedError::InvalidSecurityGroupIdVPCMismatch)
/// - [`InvalidSnapshotTooOld`](super::DocumentedError::InvalidSnapshotTooOld)
/// - [`InvalidSystemDiskCategoryValueUnauthorized`](super::DocumentedError::InvalidSystemDiskCategoryValueUnauthorized)
/// - [`InvalidUserDataBase64FormatInvalid`](super::DocumentedError::InvalidUserDataBase64FormatInvalid)
/// - [`InvalidUserDataSizeExceeded`](super::DocumentedError::InvalidUserDataSizeExceeded)
/// - [`QuotaExceededEphemeralDiskSize`](super::DocumentedError::QuotaExceededEphemeralDiskSize)
/// - [`QuotaExceededScalingConfiguration`](super::DocumentedError::QuotaExceededScalingConfiguration)
/// - [`QuotaExceededSecurityGroupInstance`](super::DocumentedError::QuotaExceededSecurityGroupInstance)
pub type CreateScalingConfigurationError = super::DocumentedError;
