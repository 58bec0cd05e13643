// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `ecs/CreateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Affinity, Arn, ChargeType, CreditSpecification, DiskCategory, DiskTag, HibernationOptions, HttpEndpoint, HttpTokens, InternetChargeType, IoOptimized, MatchCriteria, PerformanceLevel, PeriodUnit, PrivatePoolOptions, SecurityEnhancementStrategy, SpotStrategy, Tenancy};

/// Creates one instance and leaves it stopped; [`RunInstances`](super::Client::run_instances)
/// creates several and starts them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateInstanceRequest::new()
///     .instance_type("ecs.g6.large")
///     .region_id("cn-hangzhou")
///     .image_id("ubuntu_18_04")
///     .security_group_id("sg-bp15ed6xe1yxeycg****")
///     .host_name("LocalHostName");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// **Required.** Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Image to create the instance from. Can be left out when
    /// `ImageFamily` is given. Example: `ubuntu_18_04_64_20G_alibase_20190624.vhd`.
    pub image_id: Option<String>,
    /// Family whose newest usable custom image the instance is created from. Excludes `ImageId`.
    /// Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Security group that the instance joins. Example: `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// Display name of the instance. Length: 2 to 128. Example: `2018-12-06T103200Z`.
    pub instance_name: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    /// Default: `PayByTraffic`. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `true`.
    pub auto_renew: Option<bool>,
    /// **Required** under conditions. How long each automatic renewal lasts. Has to be given when
    /// `AutoRenew` is on and has no effect otherwise. Example: `2`.
    pub auto_renew_period: Option<i32>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Range: 1 to 200. Unit: `Mbit/s`. Default: `10`. Example: `50`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Default: `0`. Example: `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Name of the machine within its operating system. Example: `LocalHostName`.
    pub host_name: Option<String>,
    /// Password of the instance's administrator account. Send it over HTTPS only.
    /// Length: 8 to 30. Example: `TestEcs123!`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one. Example: `false`.
    pub password_inherit: Option<bool>,
    /// Deployment set to put the instance into. Example: `ds-bp1brhwhoqinyjd6****`.
    pub deployment_set_id: Option<String>,
    /// Zone to create the instance in. Must be that of the switch when `VSwitchId` is given.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Cluster to put the instance into. Due to be withdrawn; avoid it.
    /// Example: `c-bp67acfmxazb4p****`.
    pub cluster_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// ID of the virtual LAN that the instance is in. Example: `10`.
    pub vlan_id: Option<String>,
    /// Internal IP address of the instance in the classic network. Example: `192.168.**.**`.
    pub inner_ip_address: Option<String>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Data disks, one entry for each disk. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `InstanceTest`.
    pub description: Option<String>,
    /// **Required** under conditions. Switch to connect the instance to. Needed for an instance in a
    /// VPC; `ZoneId` must agree with it. Example: `vsw-bp1s5fnvk4gn2tws0****`.
    pub vswitch_id: Option<String>,
    /// Private address to give the instance, free and within the range of the switch.
    /// Example: `172.16.236.*`.
    pub private_ip_address: Option<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// Whether the system uses Alibaba Cloud's time server and its activation (Windows) or package
    /// (Linux) service. Example: `true`.
    pub use_additional_service: Option<bool>,
    /// Billing method of the instance. Default: `PostPaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// **Required** under conditions. Length of the subscription. Only for `PrePaid`, where it is
    /// needed; must not outlast the dedicated host. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Week`. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Script or data handed to the instance when it starts, in Base64.
    /// Example: `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Key pair to log in with. Ignored on Windows; on Linux it turns password login off.
    /// Example: `KeyPairTestName`.
    pub key_pair_name: Option<String>,
    /// Highest hourly price to pay for the spot instance. Counts only with the strategy
    /// `SpotWithPriceLimit`. Example: `0.98`.
    pub spot_price_limit: Option<f64>,
    /// How long a spot instance is safe from being taken back.
    /// Range: 0 to 6. Unit: `hours`. Default: `1`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// What happens to a spot instance that is taken back. Default: `Terminate`. Example: `Terminate`.
    pub spot_interruption_behavior: Option<String>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `RAMTestName`.
    pub ram_role_name: Option<String>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// HPC cluster that the instance joins. Example: `hpc-bp67acfmxazb4p****`.
    pub hpc_cluster_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Dedicated host to place the instance on. Spot settings are ignored then, since spot instances
    /// cannot use one. Example: `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance. Default: `false`. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after
    /// an economical stop. Default: `default`. Example: `default`.
    pub affinity: Option<Open<Affinity>>,
    /// Whether the instance is on a dedicated host. Default: `default`. Example: `default`.
    pub tenancy: Option<Open<Tenancy>>,
    /// Storage set that the disks of the instance join. Example: `ss-bp1j4i2jdf3owlhe****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set may have. Range: at least 1. Example: `2`.
    pub storage_set_partition_number: Option<i32>,
    /// Whether the instance can read its own metadata over HTTP.
    /// Default: `enabled`. Example: `enabled`.
    pub http_endpoint: Option<Open<HttpEndpoint>>,
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    /// Default: `optional`. Example: `optional`.
    pub http_tokens: Option<Open<HttpTokens>>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Number of the group within the deployment set that the instance belongs to, when the set spreads
    /// instances over physical machines.
    pub deployment_set_group_no: Option<i32>,
    /// ID of the node controller that the call is about.
    pub node_controller_id: Option<String>,
    /// Belongs to a closed preview of hibernation and cannot be relied on.
    pub hibernation_options: Option<HibernationOptions>,
    /// Not in service; ignore it.
    pub http_put_response_hop_limit: Option<i32>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Items: at most 10.
    pub arn: Vec<Arn>,
}

impl CreateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
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
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
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
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }
    /// Sets `InnerIpAddress`.
    pub fn inner_ip_address(mut self, value: impl Into<String>) -> Self {
        self.inner_ip_address = Some(value.into());
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `UseAdditionalService`.
    #[inline]
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `SpotPriceLimit`.
    #[inline]
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
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
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
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
    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<Open<HttpEndpoint>>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<Open<HttpTokens>>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(mut self, value: impl Into<PrivatePoolOptions>) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `DeploymentSetGroupNo`.
    #[inline]
    pub fn deployment_set_group_no(mut self, value: i32) -> Self {
        self.deployment_set_group_no = Some(value);
        self
    }
    /// Sets `NodeControllerId`.
    pub fn node_controller_id(mut self, value: impl Into<String>) -> Self {
        self.node_controller_id = Some(value.into());
        self
    }
    /// Sets `HibernationOptions`.
    pub fn hibernation_options(mut self, value: impl Into<HibernationOptions>) -> Self {
        self.hibernation_options = Some(value.into());
        self
    }
    /// Sets `HttpPutResponseHopLimit`.
    #[inline]
    pub fn http_put_response_hop_limit(mut self, value: i32) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = impl Into<Arn>>) -> Self {
        self.arn = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateInstanceRequest {
        "InstanceType" => instance_type: query,
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "ImageFamily" => image_family: query,
        "SecurityGroupId" => security_group_id: query,
        "InstanceName" => instance_name: query,
        "InternetChargeType" => internet_charge_type: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "HostName" => host_name: query,
        "Password" => password: query as Secret,
        "PasswordInherit" => password_inherit: query,
        "DeploymentSetId" => deployment_set_id: query,
        "ZoneId" => zone_id: query,
        "ClusterId" => cluster_id: query,
        "ClientToken" => client_token: query,
        "VlanId" => vlan_id: query,
        "InnerIpAddress" => inner_ip_address: query,
        "SystemDisk" => system_disk: query,
        "DataDisk" => data_disk: query,
        "Description" => description: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "IoOptimized" => io_optimized: query,
        "UseAdditionalService" => use_additional_service: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "Tag" => tag: query,
        "UserData" => user_data: query,
        "SpotStrategy" => spot_strategy: query,
        "KeyPairName" => key_pair_name: query,
        "SpotPriceLimit" => spot_price_limit: query,
        "SpotDuration" => spot_duration: query,
        "SpotInterruptionBehavior" => spot_interruption_behavior: query,
        "RamRoleName" => ram_role_name: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
        "ResourceGroupId" => resource_group_id: query,
        "HpcClusterId" => hpc_cluster_id: query,
        "DryRun" => dry_run: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "CreditSpecification" => credit_specification: query,
        "DeletionProtection" => deletion_protection: query,
        "Affinity" => affinity: query,
        "Tenancy" => tenancy: query,
        "StorageSetId" => storage_set_id: query,
        "StorageSetPartitionNumber" => storage_set_partition_number: query,
        "HttpEndpoint" => http_endpoint: query,
        "HttpTokens" => http_tokens: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "DeploymentSetGroupNo" => deployment_set_group_no: query,
        "NodeControllerId" => node_controller_id: query,
        "HibernationOptions" => hibernation_options: query,
        "HttpPutResponseHopLimit" => http_put_response_hop_limit: query,
        "Arn" => arn: query,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = CreateInstanceError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(&["InstanceType", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateInstanceError] = &[
        CreateInstanceError::InvalidInstanceTypeValueUnauthorized,
        CreateInstanceError::InvalidInternetChargeTypeValueNotSupported,
        CreateInstanceError::InvalidParameter2,
        CreateInstanceError::InvalidSystemDiskCategoryValueNotSupported,
        CreateInstanceError::IoOptimizedNotSupported,
        CreateInstanceError::InvalidDataDiskSizeValueNotSupported,
        CreateInstanceError::InvalidDiskCategoryNotSupported,
        CreateInstanceError::InvalidInstanceTypeValueNotSupported,
        CreateInstanceError::InvalidSecurityGroupIdNotFound,
        CreateInstanceError::InvalidDescriptionMalformed,
        CreateInstanceError::InvalidHostNameMalformed,
        CreateInstanceError::InvalidPasswordMalformed,
        CreateInstanceError::InvalidPasswordParamMismatch,
        CreateInstanceError::InvalidDiskNameMalformed,
        CreateInstanceError::InvalidDiskDescriptionMalformed,
        CreateInstanceError::InvalidDataDiskCategoryValueNotSupported,
        CreateInstanceError::InvalidDataDiskSnapshotIdNotFound,
        CreateInstanceError::InvalidDataDeviceMalformed,
        CreateInstanceError::InvalidNodeControllerIdMalformed,
        CreateInstanceError::InvalidInnerIpAddressMalformed,
        CreateInstanceError::InvalidInnerIpAddressUnusable,
        CreateInstanceError::OperationDenied,
        CreateInstanceError::InvalidParameterConflict,
        CreateInstanceError::ImageNotSupportCloudInit,
        CreateInstanceError::InvalidSnapshotIdBasedSnapshotTooOld,
        CreateInstanceError::QuotaExceedAfterpayInstance,
        CreateInstanceError::ImageNotSubscribed,
        CreateInstanceError::InvalidMarketImageChargeTypeNotSupport,
        CreateInstanceError::InvalidSystemDiskCategoryValueUnauthorized,
        CreateInstanceError::InvalidSnapshotIdNotReady,
        CreateInstanceError::InstanceDiskCategoryLimitExceed,
        CreateInstanceError::InvalidDeviceInUse,
        CreateInstanceError::ImageRemovedInMarket,
        CreateInstanceError::InvalidClusterIdNotFound,
        CreateInstanceError::CategoryNotSupported,
        CreateInstanceError::OperationDeniedNoStock,
        CreateInstanceError::InvalidInstanceNameMalformed,
        CreateInstanceError::QuotaExceedPortableCloudDisk,
        CreateInstanceError::InternalError,
        CreateInstanceError::SecurityGroupInstanceLimitExceed,
        CreateInstanceError::NodeControllerUnavailable,
        CreateInstanceError::RegionUnauthorized,
        CreateInstanceError::InvalidSnapshotIdNotDataDiskSnapshot,
        CreateInstanceError::InvalidVSwitchIdNotFound,
        CreateInstanceError::InvalidParameterMismatch,
        CreateInstanceError::InvalidNetworkTypeMismatch,
        CreateInstanceError::InvalidPrivateIpAddress,
        CreateInstanceError::InvalidPrivateIpAddressDuplicated,
        CreateInstanceError::QuotaExceededPrivateIpAddress,
        CreateInstanceError::QuotaExceeded,
        CreateInstanceError::IncorrectVSwitchStatus,
        CreateInstanceError::ResourceNotAvailable,
        CreateInstanceError::MissingParameter,
        CreateInstanceError::InvalidDiskCategoryMismatch,
        CreateInstanceError::DeleteWithInstanceConflict,
        CreateInstanceError::InvalidImageIdNotFound,
        CreateInstanceError::InstanceDiskNumLimitExceed,
        CreateInstanceError::ImageNotSupportInstanceType,
        CreateInstanceError::InvalidIoOptimizedValueValueNotSupported,
        CreateInstanceError::InvalidDiskSizeTooSmall,
        CreateInstanceError::InvalidInstanceChargeTypeNotFound,
        CreateInstanceError::MissingParamter,
        CreateInstanceError::InvalidPeriod,
        CreateInstanceError::QuotaExceedBuyImage,
        CreateInstanceError::DependencyViolationIoOptimized,
        CreateInstanceError::PaymentMethodNotFound,
        CreateInstanceError::HostnameIllegal,
        CreateInstanceError::InvalidSystemDiskSizeLessThanImageSize,
        CreateInstanceError::InvalidSystemDiskSizeLessThanMinSize,
        CreateInstanceError::InvalidSystemDiskSizeMoreThanMaxSize,
        CreateInstanceError::InvalidParameterResourceOwnerAccount,
        CreateInstanceError::InvalidSystemDiskSize,
        CreateInstanceError::InvalidParameterBandwidth,
        CreateInstanceError::InvalidIPAddressAlreadyUsed,
        CreateInstanceError::InvalidUserDataForbidden,
        CreateInstanceError::InvalidUserDataSizeExceeded,
        CreateInstanceError::InvalidUserDataNotSupported,
        CreateInstanceError::ZoneNotOpen,
        CreateInstanceError::ZoneNotOnSale,
        CreateInstanceError::InvalidInstanceTypeZoneNotSupported,
        CreateInstanceError::InstanceDiskNumberLimitExceed,
        CreateInstanceError::AccountArrearage,
        CreateInstanceError::InvalidDiskCategoryValueNotSupported,
        CreateInstanceError::InvalidAutoRenewPeriodValueNotSupported,
        CreateInstanceError::InvalidSpotStrategy2,
        CreateInstanceError::InvalidSpotParamEmptyZoneID,
        CreateInstanceError::InvalidSpotPriceLimit,
        CreateInstanceError::InvalidSpotDuration,
        CreateInstanceError::InvalidSpotAuthorized,
        CreateInstanceError::InvalidSpotPrepaid,
        CreateInstanceError::InvalidSpotAliUid,
        CreateInstanceError::InvalidPayMethod,
        CreateInstanceError::OperationDeniedImageNotValid,
        CreateInstanceError::InvalidTagKeyMalformed,
        CreateInstanceError::InstanceTypeOffline,
        CreateInstanceError::InvalidSystemDiskSizeValueNotSupported,
        CreateInstanceError::DependencyViolationWindowsInstance,
        CreateInstanceError::RealNameAuthenticationError,
        CreateInstanceError::InvalidNetworkTypeMismatchRamRole,
        CreateInstanceError::InvalidUserPassRoleForbidden,
        CreateInstanceError::InvalidRamRoleNotFound,
        CreateInstanceError::InvalidAccountStatusNotEnoughBalance,
        CreateInstanceError::InvalidResourceGroupNotFound,
        CreateInstanceError::IncorrectVpcStatus,
        CreateInstanceError::InvalidParameterEncryptedIllegal,
        CreateInstanceError::InvalidParameterEncryptedNotSupported,
        CreateInstanceError::EncryptedOptionConflict,
        CreateInstanceError::InvalidSpotPriceLimitLowerThanPublicPrice,
        CreateInstanceError::InvalidHpcClusterIdUnnecessary,
        CreateInstanceError::InvalidVSwitchIdNecessary,
        CreateInstanceError::InvalidHpcClusterIdNecessary,
        CreateInstanceError::InvalidHpcClusterIdNotFound,
        CreateInstanceError::InvalidHpcClusterIdCreating,
        CreateInstanceError::InvalidPeriodUnitValueNotSupported,
        CreateInstanceError::IncorrectImageStatus,
        CreateInstanceError::InvalidTagValueMalformed,
        CreateInstanceError::InvalidSecurityGroupNotInDefaultVpc,
        CreateInstanceError::VpcNotFound,
        CreateInstanceError::InvalidParameterNotMatch,
        CreateInstanceError::OperationDeniedInvalidNetworkType,
        CreateInstanceError::InvalidSpotInterruptionBehavior,
        CreateInstanceError::InvalidSpotInterruptionBehaviorClassicNetworkNotSupport,
        CreateInstanceError::InvalidSpotInterruptionBehaviorLocalDiskNotSupport,
        CreateInstanceError::OperationDeniedIllegalPaymentPolicy,
        CreateInstanceError::InvalidDeploymentOnHost,
        CreateInstanceError::InvalidInstanceChargeTypeNotSupport,
        CreateInstanceError::InvalidNetworkTypeNotSupported,
        CreateInstanceError::InvalidDedicatedHostIdNotFound,
        CreateInstanceError::InvalidDedicatedHostStatusNotSupport,
        CreateInstanceError::IncorrectDedicatedHostStatus,
        CreateInstanceError::ChargeTypeViolationPostPaidDedicatedHost,
        CreateInstanceError::InvalidPeriodExceededDedicatedHost,
        CreateInstanceError::DedicatedHostTypeUnmatched,
        CreateInstanceError::InvalidParamTenancy,
        CreateInstanceError::QuotaExceedPostPaidDisk,
        CreateInstanceError::QuotaExceedDeploymentSetInstanceQuotaFull,
        CreateInstanceError::InvalidParameterCreditSpecification,
        CreateInstanceError::InvalidMarketImageNotFound,
        CreateInstanceError::InvalidInstanceTypeNotSupported,
        CreateInstanceError::InvalidVpcZoneNotSupported,
        CreateInstanceError::IncorrectDefaultVpcStatus,
        CreateInstanceError::DeploymentSetNotFound,
        CreateInstanceError::OperationDeniedLocalDiskUnsupported,
        CreateInstanceError::OperationDeniedInconsistentNetwork,
        CreateInstanceError::DefaultVswitchExisted,
        CreateInstanceError::IncorrectInstanceStatus,
        CreateInstanceError::CategoryViolation,
        CreateInstanceError::ResourcesNotInSameZone,
        CreateInstanceError::InvalidRegionNotSupport,
        CreateInstanceError::UserNotInTheWhiteList,
        CreateInstanceError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateInstanceError::InvalidParameterKMSKeyIdNotFound,
        CreateInstanceError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateInstanceError::SecurityRisk3DVerification,
        CreateInstanceError::InvalidDiskSystemDiskSize,
        CreateInstanceError::InvalidClientTokenValueNotSupported,
        CreateInstanceError::InsufficientBalance,
        CreateInstanceError::DuplicateTagKey,
        CreateInstanceError::InvalidVSwitchIdIpInvalid,
        CreateInstanceError::InvalidDiskIdsNotPortable,
        CreateInstanceError::QuotaExceedTags,
        CreateInstanceError::InvalidRamRoleNotEcsRole,
        CreateInstanceError::EnterpriseGroupLimitedMutliGroupType,
        CreateInstanceError::QuotaExceedElasticQuota,
        CreateInstanceError::InvalidHttpEndpointNotSupported,
        CreateInstanceError::InvalidHttpTokensNotSupported,
        CreateInstanceError::InvalidHttpPutResponseHopLimitNotSupported,
        CreateInstanceError::InvalidPrivateIpAddressMalformed,
        CreateInstanceError::InvalidOperationResourceManagedByCloudProduct,
        CreateInstanceError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature,
        CreateInstanceError::MissingParameterPrivatePoolOptionsId,
        CreateInstanceError::InvalidPrivatePoolOptionsId,
        CreateInstanceError::InvalidStorageClusterIdCapacityNotEnough,
        CreateInstanceError::InvalidStorageClusterIdStatusNotSupport,
        CreateInstanceError::InvalidStorageClusterIdZoneIdEmpty,
        CreateInstanceError::InvalidStorageClusterIdPerformanceLevelNotMatch,
        CreateInstanceError::InvalidStorageClusterIdCategoryNotMatch,
        CreateInstanceError::InvalidStorageClusterIdDiskSizeEmpty,
        CreateInstanceError::NoAvaliableDedicatedHost,
        CreateInstanceError::InvalidParameterAffinity,
        CreateInstanceError::InvalidParameterTenancy,
        CreateInstanceError::InvalidCapacityReservationIdNotFound,
        CreateInstanceError::LackResource,
        CreateInstanceError::InvalidParameterArns,
        CreateInstanceError::InvalidOperationNotSupportEnterpriseGroup,
        CreateInstanceError::InvalidOperationMultiGroupType,
        CreateInstanceError::InvalidAccountStatusPayAmountLimitExceeded,
        CreateInstanceError::InvalidPerformanceLevelMalformed,
        CreateInstanceError::InvalidSecurityGroupNetworkType,
        CreateInstanceError::QuotaExceededPrepayDataDiskCapacity,
        CreateInstanceError::InvalidCustomInstanceTypeNotSupported,
        CreateInstanceError::InvalidOperationEniCountExceeded,
        CreateInstanceError::AccountForbiddenProductCreationLimited,
        CreateInstanceError::UnexpectedImageFamilyImageIdSupplied,
        CreateInstanceError::InvalidEncryptedNotMatchEncryptAlgorithm,
        CreateInstanceError::InvalidEncryptedNotMatchKmsKeyId,
        CreateInstanceError::InvalidEncryptedNotMatchSnapshot,
        CreateInstanceError::InvalidEncryptAlgorithmNotMatchSnapshot,
        CreateInstanceError::InvalidKmsKeyIdNotMatchSnapshot,
        CreateInstanceError::InvalidEncryptAlgorithm,
        CreateInstanceError::InvalidChargeTypeCapacityReservationNotSupported,
        CreateInstanceError::InvalidPerformanceLevelValueNotSupported,
        CreateInstanceError::InvalidKMSKeyIdNotSymmetric,
        CreateInstanceError::InvalidDedicatedHostClusterIdNotFound,
        CreateInstanceError::InvalidDedicatedHostClusterIdInValid,
        CreateInstanceError::InvalidOperationUserNotSupported,
        CreateInstanceError::InvalidDeploymentSetIdNotFound,
        CreateInstanceError::DedicatedHostNotSupported,
        CreateInstanceError::SpotNotSupported,
        CreateInstanceError::ClassicNetworkNotSupported,
        CreateInstanceError::InvalidInstanceId,
        CreateInstanceError::InvalidPrivatePoolOptionsMatchCriteria,
        CreateInstanceError::MissingParameterPrivatePoolOptionsId_,
        CreateInstanceError::InvalidPrivatePoolOptionsId_,
        CreateInstanceError::InvalidInstanceType,
        CreateInstanceError::InvalidInstanceChargeType,
        CreateInstanceError::InvalidZoneId,
        CreateInstanceError::InvalidPrivatePoolOptionsNoStock,
        CreateInstanceError::InvalidPlatformValueNotSupported,
        CreateInstanceError::InvalidPrivatePoolOptionsStatus,
        CreateInstanceError::InvalidAliUid,
        CreateInstanceError::HibernationConfiguredInstanceTypeNotSupport,
        CreateInstanceError::HibernationConfiguredImageNotEncrypted,
        CreateInstanceError::HibernationConfiguredMemorySizeTooBig,
        CreateInstanceError::InvalidSystemDiskSizeLessThanMemSize,
        CreateInstanceError::InvalidCloudBoxZoneOperationNotSupported,
        CreateInstanceError::InvalidParameterKMSKeyIdCMKUnauthorized,
        CreateInstanceError::InvalidInternetMaxBandwidthOutMalformed,
        CreateInstanceError::InvalidInternetMaxBandwidthInMalformed,
        CreateInstanceError::InvalidParameterCloudboxNotSupported,
        CreateInstanceError::NotSupportSnapshotEncryptedShareImage,
        CreateInstanceError::QuotaExceedDiskCapacity,
        CreateInstanceError::InvalidParameterDataEncryptedKeyCreateFailed,
        CreateInstanceError::InvalidDestinationZoneDeploymentSetMismatch,
        CreateInstanceError::NoPermissionPrice,
        CreateInstanceError::InvalidParameterDedicatedRegionNotSupported,
        CreateInstanceError::InvalidParameterKmsNotEnabled,
        CreateInstanceError::InvalidParameterEncryptedKmsNotEnable,
        CreateInstanceError::InvalidParamEncryptedMismatch,
        CreateInstanceError::InvalidResourceTypeNotSupported,
        CreateInstanceError::InvalidUserDataBase64FormatInvalid,
        CreateInstanceError::InvalidImageNotSupported,
        CreateInstanceError::InvalidVSwitchDefaultVSwitchNotSupport,
        CreateInstanceError::InvalidChargeTypeValueNotSupported,
        CreateInstanceError::MayiInternalError,
        CreateInstanceError::InvalidNetworkType_,
        CreateInstanceError::InvalidAccountStatus,
        CreateInstanceError::OperationDeniedPerformanceLevelNotMatch,
        CreateInstanceError::InvalidStorageSetNameMalformed,
        CreateInstanceError::InvalidMaxPartitionNumberMalformed,
        CreateInstanceError::InvalidParameterStorageSetPartitionNumber,
        CreateInstanceError::InvalidParameterStorageSetId,
        CreateInstanceError::InvalidParameterStorageSetZoneId,
        CreateInstanceError::OperationDeniedRegionIdNotSupported,
        CreateInstanceError::OperationDeniedFlavorNotSupported,
        CreateInstanceError::OperationDeniedTimestampNotSupported,
        CreateInstanceError::OperationDeniedPrepayNotAvailable,
        CreateInstanceError::OperationDeniedPaygNotAvailable,
        CreateInstanceError::EnterpriseGroupLimitedInstanceType,
        CreateInstanceError::InternalErrorAllocateUnderlayIp,
        CreateInstanceError::OperationDeniedBidOwnResource,
        CreateInstanceError::OperationDeniedCloudSSDNotSupported,
        CreateInstanceError::InvalidVPCStatusNotWorking,
        CreateInstanceError::QuotaExceededPostpaidDataDiskCapacity,
        CreateInstanceError::InvalidImageFamilyMissingAvailableImage,
        CreateInstanceError::InvalidRegionIdNotSupportEncryptAlgorithm,
        CreateInstanceError::ForbiddenOnlySupportEnterpriseGroup,
        CreateInstanceError::HibernationConfiguredInstanceOperationForbidden,
        CreateInstanceError::InstanceDiskLimitExceeded,
        CreateInstanceError::InvalidInstanceTypeNotSupportDiskCategory,
        CreateInstanceError::NotSupportSnapshotEncryptedDiskCategory,
        CreateInstanceError::InvalidEncryptedDefaultEncryptionUnsupported,
        CreateInstanceError::InvalidOperationPublicIpAddressNoStock,
        CreateInstanceError::InvalidStorageClusterIdNotExist,
        CreateInstanceError::InvalidRegionIdNotFound,
        CreateInstanceError::InvalidZoneIdNotFound,
        CreateInstanceError::InvalidKeyPairNameNotFound,
        CreateInstanceError::OperationConflict2,
        CreateInstanceError::ThrottlingResource,
        CreateInstanceError::InvalidImageOSType,
    ];
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// ID of the order. Only for subscription instances. Example: `1234567890`.
    pub order_id: Option<String>,
    /// Price to be paid after discounts. Example: `0.165`.
    pub trade_price: Option<f64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateInstanceResponse {
        "InstanceId" => instance_id: value,
        "OrderId" => order_id: value,
        "TradePrice" => trade_price: value,
        "RequestId" => request_id: value,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Size of the system disk, never smaller than the image.
    /// Range: 20 to 500. Unit: `GiB`. Example: `40`.
    pub size: Option<i32>,
    /// Kind of disk to use as the system disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// Display name to give the system disk. Length: 2 to 128. Example: `SystemDiskName`.
    pub disk_name: Option<String>,
    /// Note stored with the system disk. Length: 2 to 256. Example: `TestDescription`.
    pub description: Option<String>,
    /// Performance level of an enhanced SSD used as the system disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
}

impl SystemDisk {
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
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    SystemDisk {
        "Size" => size: field,
        "Category" => category: field,
        "DiskName" => disk_name: field,
        "Description" => description: field,
        "PerformanceLevel" => performance_level: field,
    }
}

/// Data disks, one entry for each disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Snapshot to make the data disk from. Its size then decides and `Size` is ignored.
    /// Example: `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
    /// Kind of disk to create as the data disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// Display name to give the data disk. Length: 2 to 128. Example: `DataDiskName`.
    pub disk_name: Option<String>,
    /// Note stored with the data disk. Length: 2 to 256. Example: `TestDescription`.
    pub description: Option<String>,
    /// Device name of the data disk within the operating system. Due to be withdrawn; avoid it.
    pub device: Option<String>,
    /// Whether the data disk goes away together with the instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Whether to encrypt the data disk. Default: `false`. Example: `false`.
    pub encrypted: Option<bool>,
    /// KMS key to encrypt the data disk with.
    /// Length: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d****`.
    pub kms_key_id: Option<String>,
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL2`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Cipher that the disk or the copy is encrypted with. Not open for use in all operations.
    pub encrypt_algorithm: Option<String>,
    /// Dedicated block storage cluster that holds the disk.
    pub storage_cluster_id: Option<String>,
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
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
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
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
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
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
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
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

request! {
    DataDisk {
        "Size" => size: field,
        "SnapshotId" => snapshot_id: field,
        "Category" => category: field,
        "DiskName" => disk_name: field,
        "Description" => description: field,
        "Device" => device: field,
        "DeleteWithInstance" => delete_with_instance: field,
        "Encrypted" => encrypted: field,
        "KMSKeyId" => kms_key_id: field,
        "PerformanceLevel" => performance_level: field,
        "EncryptAlgorithm" => encrypt_algorithm: field,
        "StorageClusterId" => storage_cluster_id: field,
    }
}

/// Errors that the documentation of [`CreateInstanceRequest`] names.
///
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidSystemDiskCategoryValueNotSupported`](super::DocumentedError::InvalidSystemDiskCategoryValueNotSupported)
/// - [`IoOptimizedNotSupported`](super::DocumentedError::IoOptimizedNotSupported)
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidHostNameMalformed`](super::DocumentedError::InvalidHostNameMalformed)
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`InvalidPasswordParamMismatch`](super::DocumentedError::InvalidPasswordParamMismatch)
/// - [`InvalidDiskNameMalformed`](super::DocumentedError::InvalidDiskNameMalformed)
/// - [`InvalidDiskDescriptionMalformed`](super::DocumentedError::InvalidDiskDescriptionMalformed)
/// - [`InvalidDataDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDataDiskCategoryValueNotSupported)
/// - [`InvalidDataDiskSnapshotIdNotFound`](super::DocumentedError::InvalidDataDiskSnapshotIdNotFound)
/// - [`InvalidDataDeviceMalformed`](super::DocumentedError::InvalidDataDeviceMalformed)
/// - [`InvalidNodeControllerIdMalformed`](super::DocumentedError::InvalidNodeControllerIdMalformed)
/// - [`InvalidInnerIpAddressMalformed`](super::DocumentedError::InvalidInnerIpAddressMalformed)
/// - [`InvalidInnerIpAddressUnusable`](super::DocumentedError::InvalidInnerIpAddressUnusable)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`ImageNotSupportCloudInit`](super::DocumentedError::ImageNotSupportCloudInit)
/// - [`InvalidSnapshotIdBasedSnapshotTooOld`](super::DocumentedError::InvalidSnapshotIdBasedSnapshotTooOld)
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`ImageNotSubscribed`](super::DocumentedError::ImageNotSubscribed)
/// - [`InvalidMarketImageChargeTypeNotSupport`](super::DocumentedError::InvalidMarketImageChargeTypeNotSupport)
/// - [`InvalidSystemDiskCategoryValueUnauthorized`](super::DocumentedError::InvalidSystemDiskCategoryValueUnauthorized)
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
/// - [`InstanceDiskCategoryLimitExceed`](super::DocumentedError::InstanceDiskCategoryLimitExceed)
/// - [`InvalidDeviceInUse`](super::DocumentedError::InvalidDeviceInUse)
/// - [`ImageRemovedInMarket`](super::DocumentedError::ImageRemovedInMarket)
/// - [`InvalidClusterIdNotFound`](super::DocumentedError::InvalidClusterIdNotFound)
/// - [`CategoryNotSupported`](super::DocumentedError::CategoryNotSupported)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`QuotaExceedPortableCloudDisk`](super::DocumentedError::QuotaExceedPortableCloudDisk)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`NodeControllerUnavailable`](super::DocumentedError::NodeControllerUnavailable)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`InvalidSnapshotIdNotDataDiskSnapshot`](super::DocumentedError::InvalidSnapshotIdNotDataDiskSnapshot)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound), here with HTTP status 403
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch)
/// - [`InvalidNetworkTypeMismatch`](super::DocumentedError::InvalidNetworkTypeMismatch)
/// - [`InvalidPrivateIpAddress`](super::DocumentedError::InvalidPrivateIpAddress)
/// - [`InvalidPrivateIpAddressDuplicated`](super::DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`QuotaExceededPrivateIpAddress`](super::DocumentedError::QuotaExceededPrivateIpAddress)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDiskCategoryMismatch`](super::DocumentedError::InvalidDiskCategoryMismatch)
/// - [`DeleteWithInstanceConflict`](super::DocumentedError::DeleteWithInstanceConflict)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InstanceDiskNumLimitExceed`](super::DocumentedError::InstanceDiskNumLimitExceed)
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`InvalidIoOptimizedValueValueNotSupported`](super::DocumentedError::InvalidIoOptimizedValueValueNotSupported)
/// - [`InvalidDiskSizeTooSmall`](super::DocumentedError::InvalidDiskSizeTooSmall)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound)
/// - [`MissingParamter`](super::DocumentedError::MissingParamter)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`QuotaExceedBuyImage`](super::DocumentedError::QuotaExceedBuyImage)
/// - [`DependencyViolationIoOptimized`](super::DocumentedError::DependencyViolationIoOptimized)
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`HostnameIllegal`](super::DocumentedError::HostnameIllegal)
/// - [`InvalidSystemDiskSizeLessThanImageSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanImageSize)
/// - [`InvalidSystemDiskSizeLessThanMinSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanMinSize)
/// - [`InvalidSystemDiskSizeMoreThanMaxSize`](super::DocumentedError::InvalidSystemDiskSizeMoreThanMaxSize)
/// - [`InvalidParameterResourceOwnerAccount`](super::DocumentedError::InvalidParameterResourceOwnerAccount)
/// - [`InvalidSystemDiskSize`](super::DocumentedError::InvalidSystemDiskSize)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`InvalidIPAddressAlreadyUsed`](super::DocumentedError::InvalidIPAddressAlreadyUsed)
/// - [`InvalidUserDataForbidden`](super::DocumentedError::InvalidUserDataForbidden)
/// - [`InvalidUserDataSizeExceeded`](super::DocumentedError::InvalidUserDataSizeExceeded)
/// - [`InvalidUserDataNotSupported`](super::DocumentedError::InvalidUserDataNotSupported)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`InvalidInstanceTypeZoneNotSupported`](super::DocumentedError::InvalidInstanceTypeZoneNotSupported)
/// - [`InstanceDiskNumberLimitExceed`](super::DocumentedError::InstanceDiskNumberLimitExceed)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`InvalidDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDiskCategoryValueNotSupported)
/// - [`InvalidAutoRenewPeriodValueNotSupported`](super::DocumentedError::InvalidAutoRenewPeriodValueNotSupported)
/// - [`InvalidSpotStrategy2`](super::DocumentedError::InvalidSpotStrategy2)
/// - [`InvalidSpotParamEmptyZoneID`](super::DocumentedError::InvalidSpotParamEmptyZoneID)
/// - [`InvalidSpotPriceLimit`](super::DocumentedError::InvalidSpotPriceLimit)
/// - [`InvalidSpotDuration`](super::DocumentedError::InvalidSpotDuration)
/// - [`InvalidSpotAuthorized`](super::DocumentedError::InvalidSpotAuthorized)
/// - [`InvalidSpotPrepaid`](super::DocumentedError::InvalidSpotPrepaid)
/// - [`InvalidSpotAliUid`](super::DocumentedError::InvalidSpotAliUid)
/// - [`InvalidPayMethod`](super::DocumentedError::InvalidPayMethod)
/// - [`OperationDeniedImageNotValid`](super::DocumentedError::OperationDeniedImageNotValid)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InstanceTypeOffline`](super::DocumentedError::InstanceTypeOffline)
/// - [`InvalidSystemDiskSizeValueNotSupported`](super::DocumentedError::InvalidSystemDiskSizeValueNotSupported)
/// - [`DependencyViolationWindowsInstance`](super::DocumentedError::DependencyViolationWindowsInstance)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`InvalidNetworkTypeMismatchRamRole`](super::DocumentedError::InvalidNetworkTypeMismatchRamRole)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`InvalidRamRoleNotFound`](super::DocumentedError::InvalidRamRoleNotFound)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus), here with HTTP status 403
/// - [`InvalidParameterEncryptedIllegal`](super::DocumentedError::InvalidParameterEncryptedIllegal)
/// - [`InvalidParameterEncryptedNotSupported`](super::DocumentedError::InvalidParameterEncryptedNotSupported)
/// - [`EncryptedOptionConflict`](super::DocumentedError::EncryptedOptionConflict)
/// - [`InvalidSpotPriceLimitLowerThanPublicPrice`](super::DocumentedError::InvalidSpotPriceLimitLowerThanPublicPrice)
/// - [`InvalidHpcClusterIdUnnecessary`](super::DocumentedError::InvalidHpcClusterIdUnnecessary)
/// - [`InvalidVSwitchIdNecessary`](super::DocumentedError::InvalidVSwitchIdNecessary)
/// - [`InvalidHpcClusterIdNecessary`](super::DocumentedError::InvalidHpcClusterIdNecessary)
/// - [`InvalidHpcClusterIdNotFound`](super::DocumentedError::InvalidHpcClusterIdNotFound)
/// - [`InvalidHpcClusterIdCreating`](super::DocumentedError::InvalidHpcClusterIdCreating)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported)
/// - [`IncorrectImageStatus`](super::DocumentedError::IncorrectImageStatus): The image rests on encrypted snapshots, with which the operation does not work.
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidSecurityGroupNotInDefaultVpc`](super::DocumentedError::InvalidSecurityGroupNotInDefaultVpc)
/// - [`VpcNotFound`](super::DocumentedError::VpcNotFound)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`OperationDeniedInvalidNetworkType`](super::DocumentedError::OperationDeniedInvalidNetworkType)
/// - [`InvalidSpotInterruptionBehavior`](super::DocumentedError::InvalidSpotInterruptionBehavior)
/// - [`InvalidSpotInterruptionBehaviorClassicNetworkNotSupport`](super::DocumentedError::InvalidSpotInterruptionBehaviorClassicNetworkNotSupport)
/// - [`InvalidSpotInterruptionBehaviorLocalDiskNotSupport`](super::DocumentedError::InvalidSpotInterruptionBehaviorLocalDiskNotSupport)
/// - [`OperationDeniedIllegalPaymentPolicy`](super::DocumentedError::OperationDeniedIllegalPaymentPolicy)
/// - [`InvalidDeploymentOnHost`](super::DocumentedError::InvalidDeploymentOnHost)
/// - [`InvalidInstanceChargeTypeNotSupport`](super::DocumentedError::InvalidInstanceChargeTypeNotSupport)
/// - [`InvalidNetworkTypeNotSupported`](super::DocumentedError::InvalidNetworkTypeNotSupported)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound), here with HTTP status 400
/// - [`InvalidDedicatedHostStatusNotSupport`](super::DocumentedError::InvalidDedicatedHostStatusNotSupport)
/// - [`IncorrectDedicatedHostStatus`](super::DocumentedError::IncorrectDedicatedHostStatus)
/// - [`ChargeTypeViolationPostPaidDedicatedHost`](super::DocumentedError::ChargeTypeViolationPostPaidDedicatedHost)
/// - [`InvalidPeriodExceededDedicatedHost`](super::DocumentedError::InvalidPeriodExceededDedicatedHost)
/// - [`DedicatedHostTypeUnmatched`](super::DocumentedError::DedicatedHostTypeUnmatched)
/// - [`InvalidParamTenancy`](super::DocumentedError::InvalidParamTenancy)
/// - [`QuotaExceedPostPaidDisk`](super::DocumentedError::QuotaExceedPostPaidDisk)
/// - [`QuotaExceedDeploymentSetInstanceQuotaFull`](super::DocumentedError::QuotaExceedDeploymentSetInstanceQuotaFull)
/// - [`InvalidParameterCreditSpecification`](super::DocumentedError::InvalidParameterCreditSpecification)
/// - [`InvalidMarketImageNotFound`](super::DocumentedError::InvalidMarketImageNotFound)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported)
/// - [`InvalidVpcZoneNotSupported`](super::DocumentedError::InvalidVpcZoneNotSupported)
/// - [`IncorrectDefaultVpcStatus`](super::DocumentedError::IncorrectDefaultVpcStatus)
/// - [`DeploymentSetNotFound`](super::DocumentedError::DeploymentSetNotFound)
/// - [`OperationDeniedLocalDiskUnsupported`](super::DocumentedError::OperationDeniedLocalDiskUnsupported)
/// - [`OperationDeniedInconsistentNetwork`](super::DocumentedError::OperationDeniedInconsistentNetwork)
/// - [`DefaultVswitchExisted`](super::DocumentedError::DefaultVswitchExisted)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`CategoryViolation`](super::DocumentedError::CategoryViolation)
/// - [`ResourcesNotInSameZone`](super::DocumentedError::ResourcesNotInSameZone)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`InvalidDiskSystemDiskSize`](super::DocumentedError::InvalidDiskSystemDiskSize)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidVSwitchIdIpInvalid`](super::DocumentedError::InvalidVSwitchIdIpInvalid)
/// - [`InvalidDiskIdsNotPortable`](super::DocumentedError::InvalidDiskIdsNotPortable)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`InvalidRamRoleNotEcsRole`](super::DocumentedError::InvalidRamRoleNotEcsRole)
/// - [`EnterpriseGroupLimitedMutliGroupType`](super::DocumentedError::EnterpriseGroupLimitedMutliGroupType)
/// - [`QuotaExceedElasticQuota`](super::DocumentedError::QuotaExceedElasticQuota)
/// - [`InvalidHttpEndpointNotSupported`](super::DocumentedError::InvalidHttpEndpointNotSupported)
/// - [`InvalidHttpTokensNotSupported`](super::DocumentedError::InvalidHttpTokensNotSupported)
/// - [`InvalidHttpPutResponseHopLimitNotSupported`](super::DocumentedError::InvalidHttpPutResponseHopLimitNotSupported)
/// - [`InvalidPrivateIpAddressMalformed`](super::DocumentedError::InvalidPrivateIpAddressMalformed)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidOperationVpcHasEnabledAdvancedNetworkFeature`](super::DocumentedError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature)
/// - [`MissingParameterPrivatePoolOptionsId`](super::DocumentedError::MissingParameterPrivatePoolOptionsId)
/// - [`InvalidPrivatePoolOptionsId`](super::DocumentedError::InvalidPrivatePoolOptionsId)
/// - [`InvalidStorageClusterIdCapacityNotEnough`](super::DocumentedError::InvalidStorageClusterIdCapacityNotEnough)
/// - [`InvalidStorageClusterIdStatusNotSupport`](super::DocumentedError::InvalidStorageClusterIdStatusNotSupport)
/// - [`InvalidStorageClusterIdZoneIdEmpty`](super::DocumentedError::InvalidStorageClusterIdZoneIdEmpty)
/// - [`InvalidStorageClusterIdPerformanceLevelNotMatch`](super::DocumentedError::InvalidStorageClusterIdPerformanceLevelNotMatch)
/// - [`InvalidStorageClusterIdCategoryNotMatch`](super::DocumentedError::InvalidStorageClusterIdCategoryNotMatch)
/// - [`InvalidStorageClusterIdDiskSizeEmpty`](super::DocumentedError::InvalidStorageClusterIdDiskSizeEmpty)
/// - [`NoAvaliableDedicatedHost`](super::DocumentedError::NoAvaliableDedicatedHost)
/// - [`InvalidParameterAffinity`](super::DocumentedError::InvalidParameterAffinity)
/// - [`InvalidParameterTenancy`](super::DocumentedError::InvalidParameterTenancy)
/// - [`InvalidCapacityReservationIdNotFound`](super::DocumentedError::InvalidCapacityReservationIdNotFound)
/// - [`LackResource`](super::DocumentedError::LackResource)
/// - [`InvalidParameterArns`](super::DocumentedError::InvalidParameterArns)
/// - [`InvalidOperationNotSupportEnterpriseGroup`](super::DocumentedError::InvalidOperationNotSupportEnterpriseGroup)
/// - [`InvalidOperationMultiGroupType`](super::DocumentedError::InvalidOperationMultiGroupType), here with HTTP status 400
/// - [`InvalidAccountStatusPayAmountLimitExceeded`](super::DocumentedError::InvalidAccountStatusPayAmountLimitExceeded)
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`InvalidSecurityGroupNetworkType`](super::DocumentedError::InvalidSecurityGroupNetworkType)
/// - [`QuotaExceededPrepayDataDiskCapacity`](super::DocumentedError::QuotaExceededPrepayDataDiskCapacity)
/// - [`InvalidCustomInstanceTypeNotSupported`](super::DocumentedError::InvalidCustomInstanceTypeNotSupported)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded), here with HTTP status 400
/// - [`AccountForbiddenProductCreationLimited`](super::DocumentedError::AccountForbiddenProductCreationLimited)
/// - [`UnexpectedImageFamilyImageIdSupplied`](super::DocumentedError::UnexpectedImageFamilyImageIdSupplied)
/// - [`InvalidEncryptedNotMatchEncryptAlgorithm`](super::DocumentedError::InvalidEncryptedNotMatchEncryptAlgorithm)
/// - [`InvalidEncryptedNotMatchKmsKeyId`](super::DocumentedError::InvalidEncryptedNotMatchKmsKeyId)
/// - [`InvalidEncryptedNotMatchSnapshot`](super::DocumentedError::InvalidEncryptedNotMatchSnapshot)
/// - [`InvalidEncryptAlgorithmNotMatchSnapshot`](super::DocumentedError::InvalidEncryptAlgorithmNotMatchSnapshot)
/// - [`InvalidKmsKeyIdNotMatchSnapshot`](super::DocumentedError::InvalidKmsKeyIdNotMatchSnapshot)
/// - [`InvalidEncryptAlgorithm`](super::DocumentedError::InvalidEncryptAlgorithm)
/// - [`InvalidChargeTypeCapacityReservationNotSupported`](super::DocumentedError::InvalidChargeTypeCapacityReservationNotSupported)
/// - [`InvalidPerformanceLevelValueNotSupported`](super::DocumentedError::InvalidPerformanceLevelValueNotSupported)
/// - [`InvalidKMSKeyIdNotSymmetric`](super::DocumentedError::InvalidKMSKeyIdNotSymmetric)
/// - [`InvalidDedicatedHostClusterIdNotFound`](super::DocumentedError::InvalidDedicatedHostClusterIdNotFound)
/// - [`InvalidDedicatedHostClusterIdInValid`](super::DocumentedError::InvalidDedicatedHostClusterIdInValid)
/// - [`InvalidOperationUserNotSupported`](super::DocumentedError::InvalidOperationUserNotSupported)
/// - [`InvalidDeploymentSetIdNotFound`](super::DocumentedError::InvalidDeploymentSetIdNotFound)
/// - [`DedicatedHostNotSupported`](super::DocumentedError::DedicatedHostNotSupported)
/// - [`SpotNotSupported`](super::DocumentedError::SpotNotSupported)
/// - [`ClassicNetworkNotSupported`](super::DocumentedError::ClassicNetworkNotSupported)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`InvalidPrivatePoolOptionsMatchCriteria`](super::DocumentedError::InvalidPrivatePoolOptionsMatchCriteria)
/// - [`MissingParameterPrivatePoolOptionsId_`](super::DocumentedError::MissingParameterPrivatePoolOptionsId_)
/// - [`InvalidPrivatePoolOptionsId_`](super::DocumentedError::InvalidPrivatePoolOptionsId_)
/// - [`InvalidInstanceType`](super::DocumentedError::InvalidInstanceType)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
/// - [`InvalidZoneId`](super::DocumentedError::InvalidZoneId)
/// - [`InvalidPrivatePoolOptionsNoStock`](super::DocumentedError::InvalidPrivatePoolOptionsNoStock)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported)
/// - [`InvalidPrivatePoolOptionsStatus`](super::DocumentedError::InvalidPrivatePoolOptionsStatus)
/// - [`InvalidAliUid`](super::DocumentedError::InvalidAliUid)
/// - [`HibernationConfiguredInstanceTypeNotSupport`](super::DocumentedError::HibernationConfiguredInstanceTypeNotSupport)
/// - [`HibernationConfiguredImageNotEncrypted`](super::DocumentedError::HibernationConfiguredImageNotEncrypted)
/// - [`HibernationConfiguredMemorySizeTooBig`](super::DocumentedError::HibernationConfiguredMemorySizeTooBig)
/// - [`InvalidSystemDiskSizeLessThanMemSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanMemSize)
/// - [`InvalidCloudBoxZoneOperationNotSupported`](super::DocumentedError::InvalidCloudBoxZoneOperationNotSupported)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized), here with HTTP status 400
/// - [`InvalidInternetMaxBandwidthOutMalformed`](super::DocumentedError::InvalidInternetMaxBandwidthOutMalformed)
/// - [`InvalidInternetMaxBandwidthInMalformed`](super::DocumentedError::InvalidInternetMaxBandwidthInMalformed)
/// - [`InvalidParameterCloudboxNotSupported`](super::DocumentedError::InvalidParameterCloudboxNotSupported)
/// - [`NotSupportSnapshotEncryptedShareImage`](super::DocumentedError::NotSupportSnapshotEncryptedShareImage)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`InvalidParameterDataEncryptedKeyCreateFailed`](super::DocumentedError::InvalidParameterDataEncryptedKeyCreateFailed), here with HTTP status 400
/// - [`InvalidDestinationZoneDeploymentSetMismatch`](super::DocumentedError::InvalidDestinationZoneDeploymentSetMismatch)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`InvalidParameterDedicatedRegionNotSupported`](super::DocumentedError::InvalidParameterDedicatedRegionNotSupported)
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled)
/// - [`InvalidParameterEncryptedKmsNotEnable`](super::DocumentedError::InvalidParameterEncryptedKmsNotEnable)
/// - [`InvalidParamEncryptedMismatch`](super::DocumentedError::InvalidParamEncryptedMismatch)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidUserDataBase64FormatInvalid`](super::DocumentedError::InvalidUserDataBase64FormatInvalid)
/// - [`InvalidImageNotSupported`](super::DocumentedError::InvalidImageNotSupported)
/// - [`InvalidVSwitchDefaultVSwitchNotSupport`](super::DocumentedError::InvalidVSwitchDefaultVSwitchNotSupport)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported), here with HTTP status 403
/// - [`MayiInternalError`](super::DocumentedError::MayiInternalError)
/// - [`InvalidNetworkType_`](super::DocumentedError::InvalidNetworkType_)
/// - [`InvalidAccountStatus`](super::DocumentedError::InvalidAccountStatus)
/// - [`OperationDeniedPerformanceLevelNotMatch`](super::DocumentedError::OperationDeniedPerformanceLevelNotMatch)
/// - [`InvalidStorageSetNameMalformed`](super::DocumentedError::InvalidStorageSetNameMalformed)
/// - [`InvalidMaxPartitionNumberMalformed`](super::DocumentedError::InvalidMaxPartitionNumberMalformed)
/// - [`InvalidParameterStorageSetPartitionNumber`](super::DocumentedError::InvalidParameterStorageSetPartitionNumber)
/// - [`InvalidParameterStorageSetId`](super::DocumentedError::InvalidParameterStorageSetId)
/// - [`InvalidParameterStorageSetZoneId`](super::DocumentedError::InvalidParameterStorageSetZoneId)
/// - [`OperationDeniedRegionIdNotSupported`](super::DocumentedError::OperationDeniedRegionIdNotSupported)
/// - [`OperationDeniedFlavorNotSupported`](super::DocumentedError::OperationDeniedFlavorNotSupported)
/// - [`OperationDeniedTimestampNotSupported`](super::DocumentedError::OperationDeniedTimestampNotSupported)
/// - [`OperationDeniedPrepayNotAvailable`](super::DocumentedError::OperationDeniedPrepayNotAvailable)
/// - [`OperationDeniedPaygNotAvailable`](super::DocumentedError::OperationDeniedPaygNotAvailable)
/// - [`EnterpriseGroupLimitedInstanceType`](super::DocumentedError::EnterpriseGroupLimitedInstanceType)
/// - [`InternalErrorAllocateUnderlayIp`](super::DocumentedError::InternalErrorAllocateUnderlayIp)
/// - [`OperationDeniedBidOwnResource`](super::DocumentedError::OperationDeniedBidOwnResource)
/// - [`OperationDeniedCloudSSDNotSupported`](super::DocumentedError::OperationDeniedCloudSSDNotSupported)
/// - [`InvalidVPCStatusNotWorking`](super::DocumentedError::InvalidVPCStatusNotWorking)
/// - [`QuotaExceededPostpaidDataDiskCapacity`](super::DocumentedError::QuotaExceededPostpaidDataDiskCapacity)
/// - [`InvalidImageFamilyMissingAvailableImage`](super::DocumentedError::InvalidImageFamilyMissingAvailableImage)
/// - [`InvalidRegionIdNotSupportEncryptAlgorithm`](super::DocumentedError::InvalidRegionIdNotSupportEncryptAlgorithm)
/// - [`ForbiddenOnlySupportEnterpriseGroup`](super::DocumentedError::ForbiddenOnlySupportEnterpriseGroup)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`InstanceDiskLimitExceeded`](super::DocumentedError::InstanceDiskLimitExceeded)
/// - [`InvalidInstanceTypeNotSupportDiskCategory`](super::DocumentedError::InvalidInstanceTypeNotSupportDiskCategory)
/// - [`NotSupportSnapshotEncryptedDiskCategory`](super::DocumentedError::NotSupportSnapshotEncryptedDiskCategory)
/// - [`InvalidEncryptedDefaultEncryptionUnsupported`](super::DocumentedError::InvalidEncryptedDefaultEncryptionUnsupported)
/// - [`InvalidOperationPublicIpAddressNoStock`](super::DocumentedError::InvalidOperationPublicIpAddressNoStock)
/// - [`InvalidStorageClusterIdNotExist`](super::DocumentedError::InvalidStorageClusterIdNotExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidKeyPairNameNotFound`](super::DocumentedError::InvalidKeyPairNameNotFound), here with HTTP status 404
/// - [`OperationConflict2`](super::DocumentedError::OperationConflict2)
/// - [`ThrottlingResource`](super::DocumentedError::ThrottlingResource)
/// - [`InvalidImageOSType`](super::DocumentedError::InvalidImageOSType)
pub type CreateInstanceError = super::DocumentedError;
