// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `ecs/CreateInstance.md`.

use alicloud_runtime::codegen::*;

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
    /// Image to create the instance from. Can be left out when `ImageFamily` is given.
    /// Example: `ubuntu_18_04_64_20G_alibase_20190624.vhd`.
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
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise. Example: `2`.
    pub auto_renew_period: Option<i32>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Default: `10`. Example: `50`.
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    /// Switch to connect the instance to. Needed for an instance in a VPC; `ZoneId` must agree with it.
    /// Example: `vsw-bp1s5fnvk4gn2tws0****`.
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
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// Length of the subscription. Only for `PrePaid`, where it is needed; must not outlast the
    /// dedicated host. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
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
    pub tenancy: Option<Open<Affinity>>,
    /// Storage set that the disks of the instance join. Example: `ss-bp1j4i2jdf3owlhe****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set may have. Range: at least 2. Example: `2`.
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
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
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
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
    pub fn tenancy(mut self, value: impl Into<Open<Affinity>>) -> Self {
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
}

/// What [`CreateInstanceRequest`] is answered with.
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
    /// Kind of disk to use as the system disk, which sets its performance class. Example: `cloud_ssd`.
    pub category: Option<Open<Category>>,
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
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
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
    /// Example: `cloud_ssd`.
    pub category: Option<Open<DataDiskCategory>>,
    /// Display name to give the data disk. Length: 2 to 128. Example: `DataDiskName`.
    pub disk_name: Option<String>,
    /// Note stored with the data disk. Length: 2 to 256. Example: `TestDescription`.
    pub description: Option<String>,
    /// Device name of the data disk within the operating system. Due to be withdrawn; avoid it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub device: Option<String>,
    /// Whether the data disk goes away together with the instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Whether to encrypt the data disk. Default: `false`. Example: `false`.
    pub encrypted: Option<bool>,
    /// KMS key to encrypt the data disk with. Example: `0e478b7a-4262-4802-b8cb-00d****`.
    pub kms_key_id: Option<String>,
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL2`.
    pub performance_level: Option<Open<PerformanceLevel>>,
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
    pub fn category(mut self, value: impl Into<Open<DataDiskCategory>>) -> Self {
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `TestValue`.
    pub value: Option<String>,
    /// Key of one tag. Length: at most 128. Example: `TestKey`.
    pub key: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Value" => value: field,
        "Key" => key: field,
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Whether the instance draws on a private pool of reserved capacity, and on which. Not for spot
    /// instances, dedicated hosts or the classic network. Example: `Open`.
    pub match_criteria: Option<Open<MatchCriteria>>,
    /// Private pool to draw on. Needed with the match criterion `Target`.
    /// Example: `eap-bp67acfmxazb4****`.
    pub id: Option<String>,
}

impl PrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl Into<Open<MatchCriteria>>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    PrivatePoolOptions {
        "MatchCriteria" => match_criteria: field,
        "Id" => id: field,
    }
}

values! {
    /// Whether public network traffic is billed by bandwidth or by volume.
    pub enum InternetChargeType {
        /// Billed by the bandwidth set.
        PayByBandwidth = "PayByBandwidth",
        /// Billed by the volume transferred; bandwidths are mere ceilings then.
        PayByTraffic = "PayByTraffic",
    }
}

values! {
    /// Kind of disk to use as the system disk, which sets its performance class.
    pub enum Category {
        /// Enhanced SSD (ESSD), whose performance level can be chosen.
        CloudEssd = "cloud_essd",
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Basic disk.
        Cloud = "cloud",
    }
}

values! {
    /// Performance level of an enhanced SSD used as the system disk; other kinds of disk have none.
    pub enum PerformanceLevel {
        /// At most 10,000 random operations a second.
        Pl0 = "PL0",
        /// At most 50,000 random operations a second.
        Pl1 = "PL1",
        /// At most 100,000 random operations a second.
        Pl2 = "PL2",
        /// At most 1,000,000 random operations a second.
        Pl3 = "PL3",
    }
}

values! {
    /// Kind of disk to create as the data disk, which sets its performance class.
    pub enum DataDiskCategory {
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Enhanced SSD (ESSD), whose performance level can be chosen.
        CloudEssd = "cloud_essd",
        /// Basic disk.
        Cloud = "cloud",
    }
}

values! {
    /// Whether instances are I/O optimized.
    pub enum IoOptimized {
        /// Not I/O optimized.
        None = "none",
        /// I/O optimized.
        Optimized = "optimized",
    }
}

values! {
    /// Billing method of the instance.
    pub enum InstanceChargeType {
        /// Subscription, paid up front.
        PrePaid = "PrePaid",
        /// Pay-as-you-go.
        PostPaid = "PostPaid",
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in weeks.
        Week = "Week",
        /// Counted in months.
        Month = "Month",
    }
}

values! {
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    pub enum SpotStrategy {
        /// Not a spot instance but ordinary pay-as-you-go.
        NoSpot = "NoSpot",
        /// Spot instance with a ceiling on its hourly price.
        SpotWithPriceLimit = "SpotWithPriceLimit",
        /// Spot instance at the market price, which never exceeds pay-as-you-go.
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

values! {
    /// Whether the security agent is installed on the instance.
    pub enum SecurityEnhancementStrategy {
        /// Hardening is on; public images only.
        Active = "Active",
        /// Hardening is off; possible with any image.
        Deactive = "Deactive",
    }
}

values! {
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    pub enum CreditSpecification {
        /// Standard mode: without credits left, performance stays at the baseline.
        Standard = "Standard",
        /// Unlimited mode: bursting goes on beyond the credits, at extra cost.
        Unlimited = "Unlimited",
    }
}

values! {
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after an economical stop.
    pub enum Affinity {
        /// Not tied: if the old host lacks resources, the instance starts on another dedicated host of the
        /// pool.
        Default = "default",
        /// Tied: the instance only ever starts on its host, and fails to when resources are short there.
        Host = "host",
    }
}

values! {
    /// Whether the instance can read its own metadata over HTTP.
    pub enum HttpEndpoint {
        /// Metadata can be read.
        Enabled = "enabled",
        /// Metadata cannot be read.
        Disabled = "disabled",
    }
}

values! {
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    pub enum HttpTokens {
        /// Metadata can be read with or without a token.
        Optional = "optional",
        /// Metadata can be read with a token only; ordinary access fails.
        Required = "required",
    }
}

values! {
    /// Whether the instance draws on a private pool of reserved capacity, and on which.
    pub enum MatchCriteria {
        /// A fitting open pool is used, else public capacity. `PrivatePoolOptions.Id` stays empty.
        Open = "Open",
        /// The pool in `PrivatePoolOptions.Id` is used; creation fails when it has nothing left.
        Target = "Target",
        /// No private pool is used.
        None = "None",
    }
}

errors! {
    /// Errors that the documentation of [`CreateInstanceRequest`] names.
    pub enum CreateInstanceError {
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("400"), "", "Traffic is billed in a way that the operation does not know or does not support.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidSystemDiskCategoryValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported" ("400"), "", "`SystemDisk.Category` is unknown or not offered here.";
        IoOptimizedNotSupported = "IoOptimized.NotSupported" ("404"), "", "The instance type or the image does not work with I/O optimization.";
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("400"), "", "A data disk is too small or too large for its category, or smaller than its snapshot.";
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported" ("403"), "", "Disks of this category do not go with the instance type or the operation.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "", "No security group of the account has this ID in the region.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidHostNameMalformed = "InvalidHostName.Malformed" ("400"), "", "`HostName` breaks the rules for host names of this operating system.";
        InvalidPasswordMalformed = "InvalidPassword.Malformed" ("400"), "", "The password is too weak, too short or too long, or has characters that are not allowed.";
        InvalidPasswordParamMismatch = "InvalidPasswordParam.Mismatch" ("400"), "", "`PasswdInherit` takes the password from the image, so `Password` must be left out.";
        InvalidDiskNameMalformed = "InvalidDiskName.Malformed" ("400"), "", "A disk name is too short or too long, or has characters that are not allowed.";
        InvalidDiskDescriptionMalformed = "InvalidDiskDescription.Malformed" ("400"), "", "The description of a disk is too short or too long, or starts with `http://` or `https://`.";
        InvalidDataDiskCategoryValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported" ("400"), "", "The category of a data disk is unknown or not offered here.";
        InvalidDataDiskSnapshotIdNotFound = "InvalidDataDiskSnapshotId.NotFound" ("404"), "", "The snapshot named for a data disk does not exist.";
        InvalidDataDeviceMalformed = "InvalidDataDevice.Malformed" ("400"), "", "A device name of a data disk is not valid.";
        InvalidNodeControllerIdMalformed = "InvalidNodeControllerId.Malformed" ("400"), "", "`NodeControllerId` does not name a physical machine that can be asked for.";
        InvalidInnerIpAddressMalformed = "InvalidInnerIpAddress.Malformed" ("400"), "", "`InnerIpAddress` is not an IP address.";
        InvalidInnerIpAddressUnusable = "InvalidInnerIpAddress.Unusable" ("400"), "", "The internal IP address asked for cannot be used.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        ImageNotSupportCloudInit = "ImageNotSupportCloudInit" ("400"), "", "The image has no cloud-init, which the parameters given depend on.";
        InvalidSnapshotIdBasedSnapshotTooOld = "InvalidSnapshotId.BasedSnapshotTooOld" ("400"), "", "Nothing can be created from a snapshot taken before 15 July 2013.";
        QuotaExceedAfterpayInstance = "QuotaExceed.AfterpayInstance" ("400"), "", "Not that many pay-as-you-go instances are left for the account; ask for fewer.";
        ImageNotSubscribed = "ImageNotSubscribed" ("403"), "", "The Marketplace image has not been bought by the account.";
        InvalidMarketImageChargeTypeNotSupport = "InvalidMarketImageChargeType.NotSupport" ("400"), "", "The Marketplace image is not sold with this way of billing.";
        InvalidSystemDiskCategoryValueUnauthorized = "InvalidSystemDiskCategory.ValueUnauthorized" ("403"), "", "The account is not cleared for system disks of this category.";
        InvalidSnapshotIdNotReady = "InvalidSnapshotId.NotReady" ("403"), "", "The snapshot is not complete yet; wait for it.";
        InstanceDiskCategoryLimitExceed = "InstanceDiskCategoryLimitExceed" ("403"), "", "All disks of this category together would be larger than an instance may have.";
        InvalidDeviceInUse = "InvalidDevice.InUse" ("403"), "", "The device name is taken by another disk.";
        ImageRemovedInMarket = "ImageRemovedInMarket" ("403"), "", "The Marketplace image, or the one that this custom image was built on, is no longer offered.";
        InvalidClusterIdNotFound = "InvalidClusterId.NotFound" ("404"), "", "No cluster has the ID given in `ClusterId`.";
        CategoryNotSupported = "CategoryNotSupported" ("403"), "", "The zone has no disks of this category; choose another category or zone.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        InvalidInstanceNameMalformed = "InvalidInstanceName.Malformed" ("400"), "", "The instance name is too short or too long, or has characters that are not allowed.";
        QuotaExceedPortableCloudDisk = "QuotaExceed.PortableCloudDisk" ("403"), "", "There are as many removable disks as are allowed.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "", "The security group has as many members as it may have.";
        NodeControllerUnavailable = "NodeControllerUnavailable" ("403"), "", "A controller inside the service is out of reach; try again later.";
        RegionUnauthorized = "RegionUnauthorized" ("403"), "", "The account may not use this region.";
        InvalidSnapshotIdNotDataDiskSnapshot = "InvalidSnapshotId.NotDataDiskSnapshot" ("403"), "", "The snapshot is of a system disk and cannot become a data disk.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "", "No vSwitch of the account has this ID in the region.";
        InvalidParameterMismatch = "InvalidParameter.Mismatch" ("400"), "", "The security group belongs to another VPC than the vSwitch.";
        InvalidNetworkTypeMismatch = "InvalidNetworkType.Mismatch" ("400"), "", "Kinds of network do not match, such as those of two security groups or of the instance and its traffic billing.";
        InvalidPrivateIpAddress = "InvalidPrivateIpAddress" ("400"), "", "The private address is not within the range of the vSwitch.";
        InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated" ("400"), "", "The private address is taken; choose another one.";
        QuotaExceededPrivateIpAddress = "QuotaExceeded.PrivateIpAddress" ("400"), "", "The vSwitch has no free address left; choose another one.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The VPC has as many instances as it may have.";
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus" ("400"), "", "The vSwitch is `Pending`; wait until it is ready.";
        ResourceNotAvailable = "ResourceNotAvailable" ("400"), "", "The region or zone does not offer VPCs.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidDiskCategoryMismatch = "InvalidDiskCategory.Mismatch" ("400"), "", "The disk categories asked for cannot be combined.";
        DeleteWithInstanceConflict = "DeleteWithInstance.Conflict" ("403"), "", "The disk cannot go with its instance, because it is attached to several instances or is not removable.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InstanceDiskNumLimitExceed = "InstanceDiskNumLimitExceed" ("403"), "", "The call asks for more disks than an instance may have.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        InvalidIoOptimizedValueValueNotSupported = "InvalidIoOptimizedValue.ValueNotSupported" ("400"), "IoOptimized value not supported.", "`IoOptimized` is neither `none` nor `optimized`.";
        InvalidDiskSizeTooSmall = "InvalidDiskSize.TooSmall" ("403"), "", "The disk is to be smaller than its snapshot or than it is now.";
        InvalidInstanceChargeTypeNotFound = "InvalidInstanceChargeType.NotFound" ("404"), "", "The way of billing is neither `PrePaid` nor `PostPaid`.";
        MissingParamter = "MissingParamter" ("400"), "", "`Period` is missing, which a subscription needs.";
        InvalidPeriod = "InvalidPeriod" ("400"), "", "`Period` is none of the lengths that can be bought.";
        QuotaExceedBuyImage = "QuotaExceed.BuyImage" ("403"), "", "The Marketplace image has not been bought, or its quota is used up.";
        DependencyViolationIoOptimized = "DependencyViolation.IoOptimized" ("404"), "", "This instance type exists only as I/O optimized; set `IoOptimized` accordingly.";
        PaymentMethodNotFound = "PaymentMethodNotFound" ("404"), "", "The account has no payment method yet; add one first.";
        HostnameIllegal = "HOSTNAME_ILLEGAL" ("404"), "hostname is not valid.", "`HostName` breaks the rules for host names.";
        InvalidSystemDiskSizeLessThanImageSize = "InvalidSystemDiskSize.LessThanImageSize" ("404"), "", "The system disk would be smaller than the image.";
        InvalidSystemDiskSizeLessThanMinSize = "InvalidSystemDiskSize.LessThanMinSize" ("404"), "", "The system disk would be smaller than is allowed.";
        InvalidSystemDiskSizeMoreThanMaxSize = "InvalidSystemDiskSize.MoreThanMaxSize" ("404"), "", "The system disk would be larger than is allowed.";
        InvalidParameterResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount" ("403"), "ResourceOwnerAccount is Invalid.", "`ResourceOwnerAccount` does not name an account that the caller may act for.";
        InvalidSystemDiskSize = "InvalidSystemDiskSize" ("404"), "", "`SystemDisk.Size` is outside the range allowed.";
        InvalidParameterBandwidth = "InvalidParameter.Bandwidth" ("400"), "", "The bandwidth is outside the range allowed.";
        InvalidIPAddressAlreadyUsed = "InvalidIPAddress.AlreadyUsed" ("400"), "", "The IP address is taken; choose another one.";
        InvalidUserDataForbidden = "InvalidUserData.Forbidden" ("403"), "", "The account is not cleared for using user data.";
        InvalidUserDataSizeExceeded = "InvalidUserData.SizeExceeded" ("400"), "", "`UserData` is too long; keep a short script there and load the rest from elsewhere.";
        InvalidUserDataNotSupported = "InvalidUserData.NotSupported" ("400"), "", "User data work only on I/O optimized instances in a VPC.";
        ZoneNotOpen = "Zone.NotOpen" ("403"), "", "The account is not cleared for buying in this zone.";
        ZoneNotOnSale = "Zone.NotOnSale" ("403"), "", "The zone does not sell the resource at present; choose another type or zone.";
        InvalidInstanceTypeZoneNotSupported = "InvalidInstanceType.ZoneNotSupported" ("403"), "", "The zone does not offer this instance type.";
        InstanceDiskNumberLimitExceed = "InstanceDiskNumber.LimitExceed" ("400"), "", "The call asks for more disks than an instance may have.";
        AccountArrearage = "Account.Arrearage" ("400"), "", "The account has unpaid bills; pay them and call again.";
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported" ("400"), "", "The disk category is unknown or not offered here.";
        InvalidAutoRenewPeriodValueNotSupported = "InvalidAutoRenewPeriod.ValueNotSupported" ("400"), "", "`AutoRenewPeriod` is none of the lengths that a renewal can have.";
        InvalidSpotStrategy = "InvalidSpotStrategy" ("400"), "", "`SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`.";
        InvalidSpotParamEmptyZoneID = "InvalidSpotParam.EmptyZoneID" ("400"), "", "`SpotStrategy` needs `ZoneId`, which is missing.";
        InvalidSpotPriceLimit = "InvalidSpotPriceLimit" ("400"), "", "`SpotPriceLimit` is not a price by the hour that can be bid.";
        InvalidSpotDuration = "InvalidSpotDuration" ("400"), "", "`SpotDuration` is not a number of hours that the operation takes.";
        InvalidSpotAuthorized = "InvalidSpotAuthorized" ("400"), "", "The account is not cleared for this value of `SpotDuration`.";
        InvalidSpotPrepaid = "InvalidSpotPrepaid" ("400"), "", "Preemptible instances are billed by use and cannot be had as a subscription.";
        InvalidSpotAliUid = "InvalidSpotAliUid" ("400"), "", "The account is not cleared for preemptible instances.";
        InvalidPayMethod = "InvalidPayMethod" ("403"), "", "The order cannot be paid in the way that was chosen.";
        OperationDeniedImageNotValid = "OperationDenied.ImageNotValid" ("403"), "", "The image is disabled, deleted or not suitable.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InstanceTypeOffline = "InstanceType.Offline" ("403"), "%s", "The instance type has been withdrawn or is sold out; choose another one.";
        InvalidSystemDiskSizeValueNotSupported = "InvalidSystemDiskSize.ValueNotSupported" ("400"), "%s", "`SystemDisk.Size` is outside the range allowed.";
        DependencyViolationWindowsInstance = "DependencyViolation.WindowsInstance" ("403"), "", "The instance runs Windows, where SSH key pairs cannot be used.";
        RealNameAuthenticationError = "RealNameAuthenticationError" ("403"), "", "The account has not been verified with a real name, which the operation requires.";
        InvalidNetworkTypeMismatchRamRole = "InvalidNetworkType.MismatchRamRole" ("403"), "", "Only instances in a VPC can act under a RAM role.";
        InvalidUserPassRoleForbidden = "InvalidUser.PassRoleForbidden" ("403"), "", "The RAM user may not hand RAM roles to instances; it needs the permission `ram:PassRole`.";
        InvalidRamRoleNotFound = "InvalidRamRole.NotFound" ("404"), "", "The account has no RAM role of this name.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("403"), "", "The VPC is in a state that does not allow the operation.";
        InvalidParameterEncryptedIllegal = "InvalidParameter.EncryptedIllegal" ("400"), "%s", "The parameters for encryption contradict each other, such as a key without `Encrypted`.";
        InvalidParameterEncryptedNotSupported = "InvalidParameter.EncryptedNotSupported" ("400"), "%s", "Encryption is not possible for this disk, image or snapshot.";
        EncryptedOptionConflict = "EncryptedOption.Conflict" ("400"), "%s", "The parameters for disk encryption do not fit the rest of the call.";
        InvalidSpotPriceLimitLowerThanPublicPrice = "InvalidSpotPriceLimit.LowerThanPublicPrice" ("400"), "", "`SpotPriceLimit` is below the present market price; bid more.";
        InvalidHpcClusterIdUnnecessary = "InvalidHpcClusterId.Unnecessary" ("400"), "", "Instances of this type cannot be put into an HPC cluster; leave `HpcClusterId` out.";
        InvalidVSwitchIdNecessary = "InvalidVSwitchId.Necessary" ("400"), "The VSwitchId is necessary.", "`VSwitchId` is missing, which this instance type or network needs.";
        InvalidHpcClusterIdNecessary = "InvalidHpcClusterId.Necessary" ("400"), "The HpcClusterId is necessary.", "Instances of this type must be put into an HPC cluster; give `HpcClusterId`.";
        InvalidHpcClusterIdNotFound = "InvalidHpcClusterId.NotFound" ("400"), "", "No HPC cluster of the account has this ID.";
        InvalidHpcClusterIdCreating = "InvalidHpcClusterId.Creating" ("400"), "", "The HPC cluster is still being created; wait until it is ready.";
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported" ("400"), "", "`PeriodUnit` is not a unit of subscriptions, such as `Month` or `Year`.";
        IncorrectImageStatus = "IncorrectImageStatus" ("400"), "", "The image rests on encrypted snapshots, with which the operation does not work.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidSecurityGroupNotInDefaultVpc = "InvalidSecurityGroup.NotInDefaultVpc" ("400"), "%s", "The instance is to be created in the default VPC, but the security group belongs elsewhere.";
        VpcNotFound = "VpcNotFound" ("400"), "", "The VPC of the vSwitch was not found or belongs to another account.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        OperationDeniedInvalidNetworkType = "OperationDenied.InvalidNetworkType" ("403"), "%s", "The operation is not possible in this kind of network.";
        InvalidSpotInterruptionBehavior = "InvalidSpotInterruptionBehavior" ("400"), "%s", "`SpotInterruptionBehavior` names no way of ending a preemptible instance that the operation knows.";
        InvalidSpotInterruptionBehaviorClassicNetworkNotSupport = "InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport" ("403"), "", "Instances of the classic network do not know this way of ending a preemptible instance.";
        InvalidSpotInterruptionBehaviorLocalDiskNotSupport = "InvalidSpotInterruptionBehavior.LocalDiskNotSupport" ("403"), "", "Instances with local disks do not know this way of ending a preemptible instance.";
        OperationDeniedIllegalPaymentPolicy = "OperationDenied.IllegalPaymentPolicy" ("400"), "", "The payment policy of the account does not allow the order; ask the reseller.";
        InvalidDeploymentOnHost = "InvalidDeploymentOnHost" ("400"), "%s", "The instance cannot go into this deployment set.";
        InvalidInstanceChargeTypeNotSupport = "InvalidInstanceChargeType.NotSupport" ("400"), "", "The dedicated host does not take instances billed in this way.";
        InvalidNetworkTypeNotSupported = "InvalidNetworkType.NotSupported" ("400"), "", "Dedicated hosts do not take instances of the classic network.";
        InvalidDedicatedHostIdNotFound = "InvalidDedicatedHostId.NotFound" ("400"), "", "No dedicated host of the account has this ID in the region.";
        InvalidDedicatedHostStatusNotSupport = "InvalidDedicatedHostStatus.NotSupport" ("400"), "", "The dedicated host is in a state that does not allow the operation.";
        IncorrectDedicatedHostStatus = "IncorrectDedicatedHostStatus" ("400"), "", "The dedicated host is in a state that does not allow the operation.";
        ChargeTypeViolationPostPaidDedicatedHost = "ChargeTypeViolation.PostPaidDedicatedHost" ("400"), "", "A subscription instance cannot run on a dedicated host that is billed by use.";
        InvalidPeriodExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost" ("400"), "", "The instance would run out later than the dedicated host it is on.";
        DedicatedHostTypeUnmatched = "DedicatedHostType.Unmatched" ("400"), "", "Dedicated hosts of this type cannot carry instances of this type.";
        InvalidParamTenancy = "InvalidParam.Tenancy" ("400"), "", "`Tenancy` is neither `default` nor `host`.";
        QuotaExceedPostPaidDisk = "QuotaExceed.PostPaidDisk" ("403"), "", "The account has as many pay-as-you-go disks as it may have.";
        QuotaExceedDeploymentSetInstanceQuotaFull = "QuotaExceed.DeploymentSetInstanceQuotaFull" ("403"), "", "The deployment set has as many instances as it may have.";
        InvalidParameterCreditSpecification = "InvalidParameter.CreditSpecification" ("400"), "", "The region does not offer this credit mode for burstable instances.";
        InvalidMarketImageNotFound = "InvalidMarketImage.NotFound" ("404"), "", "No Marketplace image has this ID.";
        InvalidInstanceTypeNotSupported = "InvalidInstanceType.NotSupported" ("400"), "", "The instance type is unknown, or the deployment set does not take it.";
        InvalidVpcZoneNotSupported = "InvalidVpcZone.NotSupported" ("400"), "", "In this zone, the vSwitch or the operation is not possible; choose another zone.";
        IncorrectDefaultVpcStatus = "IncorrectDefaultVpcStatus" ("400"), "", "The default VPC cannot be used in the state it is in.";
        DeploymentSetNotFound = "DeploymentSet.NotFound" ("404"), "", "No deployment set of the account has this ID.";
        OperationDeniedLocalDiskUnsupported = "OperationDenied.LocalDiskUnsupported" ("403"), "", "Instances with local disks cannot change their type.";
        OperationDeniedInconsistentNetwork = "OperationDenied.InconsistentNetwork" ("403"), "", "The security group belongs to another VPC than the vSwitch.";
        DefaultVswitchExisted = "DefaultVswitch.Existed" ("403"), "", "The VPC has a default vSwitch already; name it in the call instead.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        CategoryViolation = "CategoryViolation" ("403"), "", "The instance has local disks, which rule this change out.";
        ResourcesNotInSameZone = "ResourcesNotInSameZone" ("403"), "", "The instance is in another zone than the disk or the dedicated host.";
        InvalidRegionNotSupport = "InvalidRegion.NotSupport" ("403"), "", "The region does not offer the operation, or not with keys of your own.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdNotFound = "InvalidParameter.KMSKeyId.NotFound" ("404"), "", "Key Management Service has no key with this ID in the region.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        SecurityRisk3DVerification = "SecurityRisk.3DVerification" ("403"), "", "The bank card of the account has to be verified; a message with a link was sent by email.";
        InvalidDiskSystemDiskSize = "InvalidDisk.SystemDiskSize" ("403"), "", "The system disk asked for is too large.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "", "The `ClientToken` is too long or has characters other than ASCII.";
        InsufficientBalance = "InsufficientBalance" ("403"), "", "The balance of the account does not cover the order.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidVSwitchIdIpInvalid = "InvalidVSwitchId.IpInvalid" ("403"), "%s", "The private address is not valid in the vSwitch.";
        InvalidDiskIdsNotPortable = "InvalidDiskIds.NotPortable" ("404"), "", "One of the disks is fixed to its instance and cannot be handled on its own.";
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
        InvalidRamRoleNotEcsRole = "InvalidRamRole.NotEcsRole" ("401"), "", "The RAM role does not trust ECS, so instances cannot act under it.";
        EnterpriseGroupLimitedMutliGroupType = "EnterpriseGroupLimited.MutliGroupType" ("403"), "", "An instance cannot be in basic and advanced security groups at the same time.";
        QuotaExceedElasticQuota = "QuotaExceed.ElasticQuota" ("403"), "", "The account has as many instances of this type in the region as it may have; take another type or region.";
        InvalidHttpEndpointNotSupported = "InvalidHttpEndpoint.NotSupported" ("400"), "", "`HttpEndpoint` is neither `enabled` nor `disabled`.";
        InvalidHttpTokensNotSupported = "InvalidHttpTokens.NotSupported" ("400"), "", "`HttpTokens` is neither `optional` nor `required`.";
        InvalidHttpPutResponseHopLimitNotSupported = "InvalidHttpPutResponseHopLimit.NotSupported" ("400"), "", "`HttpPutResponseHopLimit` is outside 1 to 64.";
        InvalidPrivateIpAddressMalformed = "InvalidPrivateIpAddress.Malformed" ("400"), "", "`PrivateIpAddress` is not an IP address.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
        InvalidOperationVpcHasEnabledAdvancedNetworkFeature = "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature" ("400"), "", "The VPC uses advanced features that small instance types do not work with.";
        MissingParameterPrivatePoolOptionsId = "MissingParameter.PrivatePoolOptionsId" ("400"), "", "The way of using private pools that was chosen needs `PrivatePoolOptions.Id`.";
        InvalidPrivatePoolOptionsId = "Invalid.PrivatePoolOptionsId" ("400"), "", "`PrivatePoolOptions.Id` names no private pool that can be used.";
    }
}
