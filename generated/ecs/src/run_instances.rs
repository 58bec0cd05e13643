// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunInstances`, from `ecs/RunInstances.md`.

use alicloud_runtime::codegen::*;

/// Creates one or more instances and starts them. Settings come from the call, from a launch
/// template, or from both.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RunInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .image_id("aliyun_2_1903")
///     .instance_type("ecs.g6.large")
///     .security_group_id("sg-bp67acfmxazb4p****")
///     .vswitch_id("vsw-bp1s5fnvk4gn2tws0****");
/// let reply = client.run_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Image to create the instances from. Can be left out when a launch template or an image family
    /// gives it. Example: `aliyun_2_1903_x64_20G_alibase_20200324.vhd`.
    pub image_id: Option<String>,
    /// Family whose newest usable custom image the instances are created from. Excludes `ImageId`.
    /// Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Instance type of the new instances. Can be left out when a launch template gives it.
    /// Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Security group that the instances join. Excludes `SecurityGroupIds`.
    /// Example: `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_id: Option<String>,
    /// Switch to connect the instances to. Needed for instances in a VPC; `ZoneId` must agree with it.
    /// Example: `vsw-bp1s5fnvk4gn2tws0****`.
    pub vswitch_id: Option<String>,
    /// Display name of the instances. For several instances a pattern gives running numbers.
    /// Length: 2 to 128. Example: `k8s-node-[1,4]-alibabacloud`.
    pub instance_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `Instance_Description`.
    pub description: Option<String>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Default: `10`. Example: `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Default: `0`. Example: `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Name of the machines within their operating system. For several instances a pattern gives
    /// running numbers. Example: `k8s-node-[1,4]-ecshost`.
    pub host_name: Option<String>,
    /// Whether a running number from 001 is added to host and instance names when several instances are
    /// created. Default: `false`. Example: `true`.
    pub unique_suffix: Option<bool>,
    /// Password of the instance's administrator account. Send it over HTTPS only.
    /// Length: 8 to 30. Example: `EcsV587!`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one. Example: `false`.
    pub password_inherit: Option<bool>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    /// Default: `PayByTraffic`. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// Script or data handed to the instance when it starts, in Base64.
    /// Example: `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// Key pair to log in with. Ignored on Windows; on Linux it turns password login off.
    /// Example: `KeyPair_Name`.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `RAM_Name`.
    pub ram_role_name: Option<String>,
    /// How many instances to create with this one call. Range: 1 to 100. Default: `1`. Example: `3`.
    pub amount: Option<i32>,
    /// Create at least this many instances or none. Between this number and `Amount`, as many as stock
    /// allows. Range: 1 to 100. Example: `2`.
    pub min_amount: Option<i32>,
    /// Moment at which the pay-as-you-go instances are released on their own.
    /// Example: `2018-01-01T12:05:00Z`.
    pub auto_release_time: Option<String>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// How long a spot instance is safe from being taken back.
    /// Range: 0 to 6. Unit: `hours`. Default: `1`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// Highest hourly price to pay for the spot instance. Counts only with the strategy
    /// `SpotWithPriceLimit`. Example: `0.97`.
    pub spot_price_limit: Option<f64>,
    /// What happens to a spot instance that is taken back. Default: `Terminate`. Example: `Terminate`.
    pub spot_interruption_behavior: Option<String>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// HPC cluster that the instances join. Example: `hpc-bp67acfmxazb4p****`.
    pub hpc_cluster_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Dedicated host to place the instances on. Spot settings are ignored then, since spot instances
    /// cannot use one. Example: `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Launch template that supplies settings not given in the call. Either the ID or the name
    /// identifies it. Example: `lt-bp1apo0bbbkuy0rj****`.
    pub launch_template_id: Option<String>,
    /// Launch template that supplies settings not given in the call. Either the ID or the name
    /// identifies it. Example: `LaunchTemplate_Name`.
    pub launch_template_name: Option<String>,
    /// Version of the launch template; its default version when left out. Example: `3`.
    pub launch_template_version: Option<i64>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Length of the subscription. Only for `PrePaid`, where it is needed; must not outlast the
    /// dedicated host. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `true`.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise. Default: `1`. Example: `1`.
    pub auto_renew_period: Option<i32>,
    /// Billing method of the instance. Default: `PostPaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// Deployment set to put the instances into. Example: `ds-bp1brhwhoqinyjd6****`.
    pub deployment_set_id: Option<String>,
    /// Private address to give the instance, free and within the range of the switch. For a single
    /// instance only. Example: `10.1.**.**`.
    pub private_ip_address: Option<String>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// How many IPv6 addresses to pick at random for the network interface. Excludes naming addresses.
    /// Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// Number of queues of the primary network interface, within what the instance type allows.
    /// Example: `8`.
    pub network_interface_queue_number: Option<i32>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance. Default: `false`. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after
    /// an economical stop. Default: `default`. Example: `default`.
    pub affinity: Option<Open<Affinity>>,
    /// Whether the instance is on a dedicated host. Default: `default`. Example: `default`.
    pub tenancy: Option<Open<Affinity>>,
    /// Storage set that the disks of the instances join. Example: `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set may have. Range: at least 2. Example: `2`.
    pub storage_set_partition_number: Option<i32>,
    /// Cores and threads behind the vCPUs of the instance.
    pub cpu_options: Option<CpuOptions>,
    /// Trusted and confidential computing of the instance.
    pub security_options: Option<SecurityOptions>,
    /// Whether the instance can read its own metadata over HTTP.
    /// Default: `enabled`. Example: `enabled`.
    pub http_endpoint: Option<Open<HttpEndpoint>>,
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    /// Default: `optional`. Example: `optional`.
    pub http_tokens: Option<Open<HttpTokens>>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Where instances on dedicated hosts are placed.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Security groups that the instances join. Excludes `SecurityGroupId`.
    /// Example: `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_ids: Vec<String>,
    /// Host names, one for each instance to create. Excludes `HostName`. Example: `ecs-host-01`.
    pub host_names: Vec<String>,
    /// Data disks, one entry for each disk. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
    /// Secondary network interfaces to create along with the instance.
    pub network_interface: Vec<NetworkInterface>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// IPv6 address for the primary network interface. Only when a single instance is created; excludes
    /// `Ipv6AddressCount`. Example: `Ipv6Address.1=2001:db8:1234:1a00::***`.
    pub ipv6_address: Vec<String>,
}

impl RunInstancesRequest {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `UniqueSuffix`.
    #[inline]
    pub fn unique_suffix(mut self, value: bool) -> Self {
        self.unique_suffix = Some(value);
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
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
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `MinAmount`.
    #[inline]
    pub fn min_amount(mut self, value: i32) -> Self {
        self.min_amount = Some(value);
        self
    }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `SpotPriceLimit`.
    #[inline]
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }
    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_interruption_behavior = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateVersion`.
    #[inline]
    pub fn launch_template_version(mut self, value: i64) -> Self {
        self.launch_template_version = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
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
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `NetworkInterfaceQueueNumber`.
    #[inline]
    pub fn network_interface_queue_number(mut self, value: i32) -> Self {
        self.network_interface_queue_number = Some(value);
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
    /// Sets `CpuOptions`.
    pub fn cpu_options(mut self, value: impl Into<CpuOptions>) -> Self {
        self.cpu_options = Some(value.into());
        self
    }
    /// Sets `SecurityOptions`.
    pub fn security_options(mut self, value: impl Into<SecurityOptions>) -> Self {
        self.security_options = Some(value.into());
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
    /// Sets `SchedulerOptions`.
    pub fn scheduler_options(mut self, value: impl Into<SchedulerOptions>) -> Self {
        self.scheduler_options = Some(value.into());
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
    /// Sets `HostNames`.
    pub fn host_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_names = value.into_iter().map(Into::into).collect();
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
    /// Sets `NetworkInterface`.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkInterface>>,
    ) -> Self {
        self.network_interface = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RunInstancesRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "ImageFamily" => image_family: query,
        "InstanceType" => instance_type: query,
        "SecurityGroupId" => security_group_id: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceName" => instance_name: query,
        "Description" => description: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "HostName" => host_name: query,
        "UniqueSuffix" => unique_suffix: query,
        "Password" => password: query as Secret,
        "PasswordInherit" => password_inherit: query,
        "ZoneId" => zone_id: query,
        "InternetChargeType" => internet_charge_type: query,
        "SystemDisk" => system_disk: query,
        "IoOptimized" => io_optimized: query,
        "UserData" => user_data: query,
        "KeyPairName" => key_pair_name: query,
        "RamRoleName" => ram_role_name: query,
        "Amount" => amount: query,
        "MinAmount" => min_amount: query,
        "AutoReleaseTime" => auto_release_time: query,
        "SpotStrategy" => spot_strategy: query,
        "SpotDuration" => spot_duration: query,
        "SpotPriceLimit" => spot_price_limit: query,
        "SpotInterruptionBehavior" => spot_interruption_behavior: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
        "ClientToken" => client_token: query,
        "HpcClusterId" => hpc_cluster_id: query,
        "DryRun" => dry_run: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "ResourceGroupId" => resource_group_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "InstanceChargeType" => instance_charge_type: query,
        "DeploymentSetId" => deployment_set_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "CreditSpecification" => credit_specification: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "NetworkInterfaceQueueNumber" => network_interface_queue_number: query,
        "DeletionProtection" => deletion_protection: query,
        "Affinity" => affinity: query,
        "Tenancy" => tenancy: query,
        "StorageSetId" => storage_set_id: query,
        "StorageSetPartitionNumber" => storage_set_partition_number: query,
        "CpuOptions" => cpu_options: query,
        "SecurityOptions" => security_options: query,
        "HttpEndpoint" => http_endpoint: query,
        "HttpTokens" => http_tokens: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "SchedulerOptions" => scheduler_options: query,
        "SecurityGroupIds" => security_group_ids: query,
        "HostNames" => host_names: query,
        "DataDisk" => data_disk: query,
        "NetworkInterface" => network_interface: query,
        "Tag" => tag: query,
        "Ipv6Address" => ipv6_address: query,
    }
}

impl Operation for RunInstancesRequest {
    type Response = RunInstancesResponse;
    type Error = RunInstancesError;
    const INFO: OperationInfo = super::operation("RunInstances")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`RunInstancesRequest`] is answered with.
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// IDs of the instances that were created. Example: `text`.
    pub instance_id_sets: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Price to be paid after discounts. Example: `0.165`.
    pub trade_price: Option<f64>,
    /// ID of the order. Only for subscription instances. Example: `1234567890`.
    pub order_id: Option<String>,
}

response! {
    RunInstancesResponse {
        "InstanceIdSets" => instance_id_sets: list("InstanceIdSet"),
        "RequestId" => request_id: value,
        "TradePrice" => trade_price: value,
        "OrderId" => order_id: value,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Size of the system disk, never smaller than the image.
    /// Range: 20 to 500. Unit: `GiB`. Example: `40`.
    pub size: Option<String>,
    /// Kind of disk to use as the system disk, which sets its performance class. Example: `cloud_ssd`.
    pub category: Option<Open<Category>>,
    /// Display name to give the system disk. Length: 2 to 128. Example: `cloud_ssdSystem`.
    pub disk_name: Option<String>,
    /// Note stored with the system disk. Length: 2 to 256. Example: `SystemDisk_Description`.
    pub description: Option<String>,
    /// Performance level of an enhanced SSD used as the system disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL0`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Automatic snapshot policy to apply to the system disk from the start.
    /// Example: `sp-bp67acfmxazb4p****`.
    pub auto_snapshot_policy_id: Option<String>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
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
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
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
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
    }
}

/// Cores and threads behind the vCPUs of the instance.
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical cores. Leave it alone; only its default works. Example: `2`.
    pub core: Option<i32>,
    /// Threads on each core; vCPUs are cores times threads, and one thread turns hyper-threading off.
    /// Some types only. Example: `2`.
    pub threads_per_core: Option<i32>,
    /// NUMA setting of the vCPUs. Example: `1`.
    pub numa: Option<String>,
}

impl CpuOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Core`.
    #[inline]
    pub fn core(mut self, value: i32) -> Self {
        self.core = Some(value);
        self
    }
    /// Sets `ThreadsPerCore`.
    #[inline]
    pub fn threads_per_core(mut self, value: i32) -> Self {
        self.threads_per_core = Some(value);
        self
    }
    /// Sets `Numa`.
    pub fn numa(mut self, value: impl Into<String>) -> Self {
        self.numa = Some(value.into());
        self
    }
}

request! {
    CpuOptions {
        "Core" => core: field,
        "ThreadsPerCore" => threads_per_core: field,
        "Numa" => numa: field,
    }
}

/// Trusted and confidential computing of the instance.
#[non_exhaustive]
pub struct SecurityOptions {
    /// Trusted boot of the instance through a virtual TPM. The newest families demand it, others do not
    /// have it. Example: `vTPM`.
    pub trusted_system_mode: Option<String>,
    /// Confidential computing environment of the instance. Only some families support it, and only
    /// [`RunInstances`](super::Client::run_instances) can set it. Example: `Enclave`.
    pub confidential_computing_mode: Option<String>,
}

impl SecurityOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrustedSystemMode`.
    pub fn trusted_system_mode(mut self, value: impl Into<String>) -> Self {
        self.trusted_system_mode = Some(value.into());
        self
    }
    /// Sets `ConfidentialComputingMode`.
    pub fn confidential_computing_mode(mut self, value: impl Into<String>) -> Self {
        self.confidential_computing_mode = Some(value.into());
        self
    }
}

request! {
    SecurityOptions {
        "TrustedSystemMode" => trusted_system_mode: field,
        "ConfidentialComputingMode" => confidential_computing_mode: field,
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Whether the instances draw on a private pool of reserved capacity, and on which. Not for spot
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

/// Where instances on dedicated hosts are placed.
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Cluster from which a dedicated host is picked. Counts only with `Tenancy` set to `host`; a host
    /// named besides must belong to it. Example: `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
}

impl SchedulerOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
}

request! {
    SchedulerOptions {
        "DedicatedHostClusterId" => dedicated_host_cluster_id: field,
    }
}

/// Data disks, one entry for each disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Automatic snapshot policy to apply to the data disk from the start.
    /// Example: `sp-bp67acfmxazb4p****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether to encrypt the data disk. Default: `false`. Example: `false`.
    pub encrypted: Option<String>,
    /// Note stored with the data disk. Length: 2 to 256. Example: `DataDisk_Description`.
    pub description: Option<String>,
    /// Snapshot to make the data disk from. Its size then decides and `Size` is ignored.
    /// Example: `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
    /// Device name of the data disk within the operating system. Due to be withdrawn; avoid it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub device: Option<String>,
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Display name to give the data disk. Length: 2 to 128. Example: `cloud_ssdData`.
    pub disk_name: Option<String>,
    /// Kind of disk to create as the data disk, which sets its performance class.
    /// Example: `cloud_ssd`.
    pub category: Option<Open<Category>>,
    /// Whether the data disk goes away together with the instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// KMS key to encrypt the data disk with. Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Device`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
}

request! {
    DataDisk {
        "PerformanceLevel" => performance_level: field,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
        "Encrypted" => encrypted: field,
        "Description" => description: field,
        "SnapshotId" => snapshot_id: field,
        "Device" => device: field,
        "Size" => size: field,
        "DiskName" => disk_name: field,
        "Category" => category: field,
        "DeleteWithInstance" => delete_with_instance: field,
        "KMSKeyId" => kms_key_id: field,
    }
}

/// Secondary network interfaces to create along with the instance.
#[non_exhaustive]
pub struct NetworkInterface {
    /// Switch for the secondary network interface; that of the instance when left out.
    /// Example: `vsw-bp67acfmxazb4p****`.
    pub vswitch_id: Option<String>,
    /// Display name of the secondary network interface. Example: `Network_Name`.
    pub network_interface_name: Option<String>,
    /// Note stored with the secondary network interface.
    /// Length: 2 to 256. Example: `Network_Description`.
    pub description: Option<String>,
    /// Security group for the secondary network interface; that of the instance when left out.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Primary private address of the secondary network interface. Example: `172.16.**.**`.
    pub primary_ip_address: Option<String>,
    /// Number of queues of the secondary network interface, within what the instance type allows.
    /// Example: `8`.
    pub queue_number: Option<i32>,
    /// Security groups for the secondary network interface. Excludes `SecurityGroupId`.
    /// Example: `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_ids: Vec<String>,
}

impl NetworkInterface {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }
    /// Sets `QueueNumber`.
    #[inline]
    pub fn queue_number(mut self, value: i32) -> Self {
        self.queue_number = Some(value);
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
}

request! {
    NetworkInterface {
        "VSwitchId" => vswitch_id: field,
        "NetworkInterfaceName" => network_interface_name: field,
        "Description" => description: field,
        "SecurityGroupId" => security_group_id: field,
        "PrimaryIpAddress" => primary_ip_address: field,
        "QueueNumber" => queue_number: field,
        "SecurityGroupIds" => security_group_ids: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: at most 128. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `TestValue`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
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
    /// Whether instances are I/O optimized.
    pub enum IoOptimized {
        /// Not I/O optimized.
        None = "none",
        /// I/O optimized.
        Optimized = "optimized",
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
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in weeks.
        Week = "Week",
        /// Counted in months.
        Month = "Month",
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
    /// Whether the instances draw on a private pool of reserved capacity, and on which.
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
    /// Errors that the documentation of [`RunInstancesRequest`] names.
    pub enum RunInstancesError {
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("400"), "", "Traffic is billed in a way that the operation does not know or does not support.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidHostNameMalformed = "InvalidHostName.Malformed" ("400"), "", "`HostName` breaks the rules for host names of this operating system.";
        InvalidPasswordMalformed = "InvalidPassword.Malformed" ("400"), "", "The password is too weak, too short or too long, or has characters that are not allowed.";
        InvalidPasswordParamMismatch = "InvalidPasswordParam.Mismatch" ("400"), "", "`PasswdInherit` takes the password from the image, so `Password` must be left out.";
        InvalidSystemDiskCategoryValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported" ("400"), "", "`SystemDisk.Category` is unknown or not offered here.";
        InvalidDiskNameMalformed = "InvalidDiskName.Malformed" ("400"), "", "A disk name is too short or too long, or has characters that are not allowed.";
        InvalidDiskDescriptionMalformed = "InvalidDiskDescription.Malformed" ("400"), "", "The description of a disk is too short or too long, or starts with `http://` or `https://`.";
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("400"), "", "A data disk is too small or too large for its category, or smaller than its snapshot.";
        InvalidDataDiskCategoryValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported" ("400"), "", "The category of a data disk is unknown or not offered here.";
        InvalidDataDeviceMalformed = "InvalidDataDevice.Malformed" ("400"), "", "A device name of a data disk is not valid.";
        InvalidNodeControllerIdMalformed = "InvalidNodeControllerId.Malformed" ("400"), "", "`NodeControllerId` does not name a physical machine that can be asked for.";
        InvalidInnerIpAddressMalformed = "InvalidInnerIpAddress.Malformed" ("400"), "", "`InnerIpAddress` is not an IP address.";
        InvalidInnerIpAddressUnusable = "InvalidInnerIpAddress.Unusable" ("400"), "", "The internal IP address asked for cannot be used.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        ImageNotSupportCloudInit = "ImageNotSupportCloudInit" ("400"), "", "The image has no cloud-init, which the parameters given depend on.";
        InvalidSnapshotIdBasedSnapshotTooOld = "InvalidSnapshotId.BasedSnapshotTooOld" ("400"), "", "Nothing can be created from a snapshot taken before 15 July 2013.";
        QuotaExceedAfterpayInstance = "QuotaExceed.AfterpayInstance" ("400"), "", "Not that many pay-as-you-go instances are left for the account; ask for fewer.";
        InvalidInstanceNameMalformed = "InvalidInstanceName.Malformed" ("400"), "", "The instance name is too short or too long, or has characters that are not allowed.";
        InvalidParameterMismatch = "InvalidParameter.Mismatch" ("400"), "", "The security group belongs to another VPC than the vSwitch.";
        InvalidNetworkTypeMismatch = "InvalidNetworkType.Mismatch" ("400"), "", "Kinds of network do not match, such as those of two security groups or of the instance and its traffic billing.";
        InvalidPrivateIpAddress = "InvalidPrivateIpAddress" ("400"), "", "The private address is not within the range of the vSwitch.";
        InvalidPrivateIpAddressMalformed = "InvalidPrivateIpAddress.Malformed" ("400"), "", "`PrivateIpAddress` is not an IP address.";
        InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated" ("400"), "", "The private address is taken; choose another one.";
        QuotaExceededPrivateIpAddress = "QuotaExceeded.PrivateIpAddress" ("400"), "", "The vSwitch has no free address left; choose another one.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The VPC has as many instances as it may have.";
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus" ("400"), "", "The vSwitch is `Pending`; wait until it is ready.";
        ResourceNotAvailable = "ResourceNotAvailable" ("400"), "", "The region or zone does not offer VPCs.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidDiskCategoryMismatch = "InvalidDiskCategory.Mismatch" ("400"), "", "The disk categories asked for cannot be combined.";
        MissingParamter = "MissingParamter" ("400"), "", "`Period` is missing, which a subscription needs.";
        InvalidPeriod = "InvalidPeriod" ("400"), "", "`Period` is none of the lengths that can be bought.";
        InstanceDiskCategoryLimitExceed = "InstanceDiskCategoryLimitExceed" ("400"), "", "All disks of this category together would be larger than an instance may have.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "clienttoken is not valid.", "The `ClientToken` is too long or has characters other than ASCII.";
        InvalidIoOptimizeValueNotSupported = "InvalidIoOptimize.ValueNotSupported" ("400"), "", "`IoOptimized` is neither `none` nor `optimized`.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("400"), "", "No security group of the account has this ID in the region.";
        InvalidInternetMaxBandwidthOutMalformed = "InvalidInternetMaxBandwidthOut.Malformed" ("400"), "", "`InternetMaxBandwidthOut` is not a number in the range allowed.";
        InvalidInternetMaxBandwidthInMalformed = "InvalidInternetMaxBandwidthIn.Malformed" ("400"), "", "`InternetMaxBandwidthIn` is not a number in the range allowed.";
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("400"), "", "No snapshot of the account has this ID in the region.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagMismatch = "InvalidTag.Mismatch" ("400"), "", "Keys and values of the tags do not match up, such as a value without a key.";
        InvalidTagCount = "InvalidTagCount" ("400"), "", "The call has more tags than it takes.";
        InvalidMinAmountMalformed = "InvalidMinAmount.Malformed" ("400"), "", "`MinAmount` is not a number in the range allowed.";
        InvalidMaxAmountMalformed = "InvalidMaxAmount.Malformed" ("400"), "", "`MaxAmount` is not a number in the range allowed.";
        InvalidAutoReleaseTimeMalformed = "InvalidAutoReleaseTime.Malformed" ("400"), "", "`AutoReleaseTime` is not an ISO 8601 time in UTC, such as `2030-01-01T00:00:00Z`, or lies too near or too far.";
        OperationDeniedNoVlan = "OperationDenied.NoVlan" ("400"), "", "The VLAN does not exist or has no free addresses left.";
        OperationDeniedQuotaExceed = "OperationDenied.QuotaExceed" ("400"), "", "The resource carries as many tags as it may.";
        AccountArrearage = "Account.Arrearage" ("400"), "", "The account has unpaid bills; pay them and call again.";
        InvalidUserDataSizeExceeded = "InvalidUserData.SizeExceeded" ("400"), "", "`UserData` is too long; keep a short script there and load the rest from elsewhere.";
        InvalidUserDataNotSupported = "InvalidUserData.NotSupported" ("400"), "", "User data work only on I/O optimized instances in a VPC.";
        InstanceDiskNumberLimitExceed = "InstanceDiskNumber.LimitExceed" ("400"), "", "The call asks for more disks than an instance may have.";
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported" ("400"), "", "The disk category is unknown or not offered here.";
        InvalidSpotStrategy = "InvalidSpotStrategy" ("400"), "", "`SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`.";
        InvalidSpotPriceLimit = "InvalidSpotPriceLimit" ("400"), "", "`SpotPriceLimit` is not a price by the hour that can be bid.";
        InvalidSpotDuration = "InvalidSpotDuration" ("400"), "", "`SpotDuration` is not a number of hours that the operation takes.";
        InvalidSpotAuthorized = "InvalidSpotAuthorized" ("400"), "", "The account is not cleared for this value of `SpotDuration`.";
        InvalidSpotPrepaid = "InvalidSpotPrepaid" ("400"), "", "Preemptible instances are billed by use and cannot be had as a subscription.";
        InvalidSpotAliUid = "InvalidSpotAliUid" ("400"), "", "The account is not cleared for preemptible instances.";
        InvalidParameterBandwidth = "InvalidParameter.Bandwidth" ("400"), "%s", "The bandwidth is outside the range allowed.";
        RegionUnauthorized = "RegionUnauthorized" ("400"), "%s", "The account may not use this region.";
        ZoneNotOnSale = "Zone.NotOnSale" ("400"), "%s", "The zone does not sell the resource at present; choose another type or zone.";
        InvalidSystemDiskSizeValueNotSupported = "InvalidSystemDiskSize.ValueNotSupported" ("400"), "%s", "`SystemDisk.Size` is outside the range allowed.";
        InvalidInstanceTypeElasticNetworkInterfaceNotSupported = "InvalidInstanceType.ElasticNetworkInterfaceNotSupported" ("400"), "", "Instances of this type cannot have additional network interfaces.";
        InvalidParameterEncryptedIllegal = "InvalidParameter.EncryptedIllegal" ("400"), "%s", "The parameters for encryption contradict each other, such as a key without `Encrypted`.";
        InvalidParameterEncryptedNotSupported = "InvalidParameter.EncryptedNotSupported" ("400"), "%s", "Encryption is not possible for this disk, image or snapshot.";
        InvalidSpotPriceLimitLowerThanPublicPrice = "InvalidSpotPriceLimit.LowerThanPublicPrice" ("400"), "", "`SpotPriceLimit` is below the present market price; bid more.";
        InvalidRelationResourceNotFound = "InvalidRelationResource.NotFound" ("400"), "", "A resource that the call builds on has been deleted.";
        IncorrectRecycleBinStatus = "IncorrectRecycleBinStatus" ("400"), "", "The resource is in a state that does not allow the operation.";
        InvalidHpcClusterIdUnnecessary = "InvalidHpcClusterId.Unnecessary" ("400"), "", "Instances of this type cannot be put into an HPC cluster; leave `HpcClusterId` out.";
        InvalidVSwitchIdNecessary = "InvalidVSwitchId.Necessary" ("400"), "The VSwitchId is necessary", "`VSwitchId` is missing, which this instance type or network needs.";
        InvalidHpcClusterIdNecessary = "InvalidHpcClusterId.Necessary" ("400"), "The HpcClusterId is necessary", "Instances of this type must be put into an HPC cluster; give `HpcClusterId`.";
        InvalidHpcClusterIdNotFound = "InvalidHpcClusterId.NotFound" ("400"), "", "No HPC cluster of the account has this ID.";
        InvalidSecurityGroupNotInDefaultVpc = "InvalidSecurityGroup.NotInDefaultVpc" ("400"), "%s", "The instance is to be created in the default VPC, but the security group belongs elsewhere.";
        VpcNotFound = "VpcNotFound" ("400"), "", "The VPC of the vSwitch was not found or belongs to another account.";
        InvalidSystemDiskSizeImageNotSupportResize = "InvalidSystemDiskSize.ImageNotSupportResize" ("400"), "", "With this image, the size of the system disk cannot be chosen.";
        InvalidSpotInterruptionBehavior = "InvalidSpotInterruptionBehavior" ("400"), "%s", "`SpotInterruptionBehavior` names no way of ending a preemptible instance that the operation knows.";
        InvalidDeploymentOnHost = "InvalidDeploymentOnHost" ("400"), "%s", "The instance cannot go into this deployment set.";
        InvalidInstanceChargeTypeNotSupport = "InvalidInstanceChargeType.NotSupport" ("400"), "", "The dedicated host does not take instances billed in this way.";
        InvalidNetworkTypeNotSupported = "InvalidNetworkType.NotSupported" ("400"), "", "Dedicated hosts do not take instances of the classic network.";
        InvalidDedicatedHostIdNotFound = "InvalidDedicatedHostId.NotFound" ("400"), "", "No dedicated host of the account has this ID in the region.";
        InvalidDedicatedHostStatusNotSupport = "InvalidDedicatedHostStatus.NotSupport" ("400"), "", "The dedicated host is in a state that does not allow the operation.";
        IncorrectDedicatedHostStatus = "IncorrectDedicatedHostStatus" ("400"), "", "The dedicated host is in a state that does not allow the operation.";
        ChargeTypeViolationPostPaidDedicatedHost = "ChargeTypeViolation.PostPaidDedicatedHost" ("400"), "", "A subscription instance cannot run on a dedicated host that is billed by use.";
        InvalidPeriodExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost" ("400"), "", "The instance would run out later than the dedicated host it is on.";
        DedicatedHostTypeUnmatched = "DedicatedHostType.Unmatched" ("400"), "", "Dedicated hosts of this type cannot carry instances of this type.";
        InvalidParamNetworkInterface = "InvalidParam.NetworkInterface" ("400"), "%s", "The settings of a network interface do not fit the rest of the call.";
        InvalidParameterCreditSpecification = "InvalidParameter.CreditSpecification" ("400"), "", "The region does not offer this credit mode for burstable instances.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The VPC is in a state that does not allow the operation.";
        InvalidInstanceTypeNotSupported = "InvalidInstanceType.NotSupported" ("400"), "", "The instance type is unknown, or the deployment set does not take it.";
        InvalidVpcZoneNotSupported = "InvalidVpcZone.NotSupported" ("400"), "", "In this zone, the vSwitch or the operation is not possible; choose another zone.";
        IncorrectDefaultVpcStatus = "IncorrectDefaultVpcStatus" ("400"), "", "The default VPC cannot be used in the state it is in.";
        InvalidAutoRenewPeriodValueNotSupported = "InvalidAutoRenewPeriod.ValueNotSupported" ("400"), "", "`AutoRenewPeriod` is none of the lengths that a renewal can have.";
        InvalidMarketImageChargeTypeNotSupport = "InvalidMarketImageChargeType.NotSupport" ("400"), "", "The Marketplace image is not sold with this way of billing.";
        InvalidPeriodTypeValueNotSupported = "InvalidPeriodType.ValueNotSupported" ("400"), "", "`PeriodType` is none of the values that the operation knows.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidParamTenancy = "InvalidParam.Tenancy" ("400"), "", "`Tenancy` is neither `default` nor `host`.";
        IoOptimizedNotSupported = "IoOptimized.NotSupported" ("400"), "", "The instance type or the image does not work with I/O optimization.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        JoinedGroupLimitExceed = "JoinedGroupLimitExceed" ("400"), "%s", "The resource would be in more security groups than it may be.";
        InvalidHttpEndpointNotSupported = "InvalidHttpEndpoint.NotSupported" ("400"), "", "`HttpEndpoint` is neither `enabled` nor `disabled`.";
        InvalidHttpTokensNotSupported = "InvalidHttpTokens.NotSupported" ("400"), "", "`HttpTokens` is neither `optional` nor `required`.";
        InvalidHttpPutResponseHopLimitNotSupported = "InvalidHttpPutResponseHopLimit.NotSupported" ("400"), "", "`HttpPutResponseHopLimit` is outside 1 to 64.";
        InvalidOperationVpcHasEnabledAdvancedNetworkFeature = "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature" ("400"), "", "The VPC uses advanced features that small instance types do not work with.";
        MissingParameterPrivatePoolOptionsId = "MissingParameter.PrivatePoolOptionsId" ("400"), "", "The way of using private pools that was chosen needs `PrivatePoolOptions.Id`.";
        InvalidPrivatePoolOptionsId = "Invalid.PrivatePoolOptionsId" ("400"), "", "`PrivatePoolOptions.Id` names no private pool that can be used.";
        InvalidRamRoleNotEcsRole = "InvalidRamRole.NotEcsRole" ("401"), "", "The RAM role does not trust ECS, so instances cannot act under it.";
        InvalidParamsInstanceNameExceed = "InvalidParams.InstanceNameExceed" ("403"), "", "The instance name is too long to take the numbers that `UniqueSuffix` adds to it.";
        InvalidParamsHostnameExceed = "InvalidParams.HostnameExceed" ("403"), "", "The host name is too long to take the numbers that `UniqueSuffix` adds to it.";
        ImageNotSubscribed = "ImageNotSubscribed" ("403"), "", "The Marketplace image has not been bought by the account.";
        InvalidSystemDiskCategoryValueUnauthorized = "InvalidSystemDiskCategory.ValueUnauthorized" ("403"), "", "The account is not cleared for system disks of this category.";
        InvalidSnapshotIdNotReady = "InvalidSnapshotId.NotReady" ("403"), "", "The snapshot is not complete yet; wait for it.";
        InvalidDeviceInUse = "InvalidDevice.InUse" ("403"), "", "The device name is taken by another disk.";
        ImageRemovedInMarket = "ImageRemovedInMarket" ("403"), "", "The Marketplace image, or the one that this custom image was built on, is no longer offered.";
        CategoryNotSupported = "CategoryNotSupported" ("403"), "", "The zone has no disks of this category; choose another category or zone.";
        QuotaExceedPortableCloudDisk = "QuotaExceed.PortableCloudDisk" ("403"), "", "There are as many removable disks as are allowed.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "", "The security group has as many members as it may have.";
        NodeControllerUnavailable = "NodeControllerUnavailable" ("403"), "", "A controller inside the service is out of reach; try again later.";
        InvalidSnapshotIdNotDataDiskSnapshot = "InvalidSnapshotId.NotDataDiskSnapshot" ("403"), "", "The snapshot is of a system disk and cannot become a data disk.";
        Forbbiden = "Forbbiden" ("403"), "", "The caller may not use this resource.";
        DeleteWithInstanceConflict = "DeleteWithInstance.Conflict" ("403"), "", "The disk cannot go with its instance, because it is attached to several instances or is not removable.";
        InstanceDiskNumLimitExceed = "InstanceDiskNumLimitExceed" ("403"), "", "The call asks for more disks than an instance may have.";
        InvalidDiskSizeTooSmall = "InvalidDiskSize.TooSmall" ("403"), "", "The disk is to be smaller than its snapshot or than it is now.";
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported" ("403"), "", "Disks of this category do not go with the instance type or the operation.";
        QuotaExceedBuyImage = "QuotaExceed.BuyImage" ("403"), "", "The Marketplace image has not been bought, or its quota is used up.";
        InvalidResourceIdNotSupported = "InvalidResourceId.NotSupported" ("403"), "", "Resources of this kind cannot carry tags.";
        OperationDeniedImageNotValid = "OperationDenied.ImageNotValid" ("403"), "", "The image is disabled, deleted or not suitable.";
        OperationDeniedSnapshotNotValid = "OperationDenied.SnapshotNotValid" ("403"), "", "No disk can be created from this snapshot.";
        OperationDeniedSnapshotNotAllowed = "OperationDenied.SnapshotNotAllowed" ("403"), "", "No disk can be created from this snapshot.";
        OperationDeniedZoneNotAllowed = "OperationDenied.ZoneNotAllowed" ("403"), "", "No instances can be created in this zone.";
        OperationDeniedZoneSystemCategoryNotMatch = "OperationDenied.ZoneSystemCategoryNotMatch" ("403"), "", "The zone or cluster has no system disks of this category, or the cluster is in another zone.";
        OperationDeniedResourceControl = "OperationDenied.ResourceControl" ("403"), "", "Resources in the region are under control at present; try again later.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        OperationDeniedSnapshotParamsNotValid = "OperationDenied.SnapshotParamsNotValid" ("403"), "", "The snapshot is too large, or the account is not cleared for the disk category.";
        OperationDeniedDiskTypeNotSupport = "OperationDenied.DiskTypeNotSupport" ("403"), "", "Disks of this kind do not allow the operation.";
        InvalidUserDataForbidden = "InvalidUserData.Forbidden" ("403"), "", "The account is not cleared for using user data.";
        ZoneNotOpen = "Zone.NotOpen" ("403"), "", "The account is not cleared for buying in this zone.";
        InvalidClusterIdNotFound = "InvalidClusterId.NotFound" ("403"), "", "No cluster has the ID given in `ClusterId`.";
        InvalidInstanceTypeZoneNotSupported = "InvalidInstanceType.ZoneNotSupported" ("403"), "", "The zone does not offer this instance type.";
        InstanceTypeOffline = "InstanceType.Offline" ("403"), "%s", "The instance type has been withdrawn or is sold out; choose another one.";
        DependencyViolationWindowsInstance = "DependencyViolation.WindowsInstance" ("403"), "", "The instance runs Windows, where SSH key pairs cannot be used.";
        InvalidUserPassRoleForbidden = "InvalidUser.PassRoleForbidden" ("403"), "", "The RAM user may not hand RAM roles to instances; it needs the permission `ram:PassRole`.";
        ForbiddenRiskControl = "Forbidden.RiskControl" ("403"), "", "Risk control has blocked the operation for this account.";
        InvalidInstanceUnPaidOrder = "InvalidInstance.UnPaidOrder" ("403"), "", "An order for the instance is unpaid; pay or cancel it first.";
        RealNameAuthenticationError = "RealNameAuthenticationError" ("403"), "", "The account has not been verified with a real name, which the operation requires.";
        InvalidPayMethod = "InvalidPayMethod" ("403"), "", "The order cannot be paid in the way that was chosen.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        OperationDeniedInvalidNetworkType = "OperationDenied.InvalidNetworkType" ("403"), "%s", "The operation is not possible in this kind of network.";
        InvalidSpotInterruptionBehaviorClassicNetworkNotSupport = "InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport" ("403"), "", "Instances of the classic network do not know this way of ending a preemptible instance.";
        InvalidSpotInterruptionBehaviorLocalDiskNotSupport = "InvalidSpotInterruptionBehavior.LocalDiskNotSupport" ("403"), "", "Instances with local disks do not know this way of ending a preemptible instance.";
        QuotaExceedPostPaidDisk = "QuotaExceed.PostPaidDisk" ("403"), "", "The account has as many pay-as-you-go disks as it may have.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        OperationDeniedLocalDiskUnsupported = "OperationDenied.LocalDiskUnsupported" ("403"), "", "Instances with local disks cannot change their type.";
        OperationDeniedInconsistentNetwork = "OperationDenied.InconsistentNetwork" ("403"), "", "The security group belongs to another VPC than the vSwitch.";
        DefaultVswitchExisted = "DefaultVswitch.Existed" ("403"), "", "The VPC has a default vSwitch already; name it in the call instead.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        CategoryViolation = "CategoryViolation" ("403"), "", "The instance has local disks, which rule this change out.";
        ResourcesNotInSameZone = "ResourcesNotInSameZone" ("403"), "", "The instance is in another zone than the disk or the dedicated host.";
        InvalidDiskSystemDiskSize = "InvalidDisk.SystemDiskSize" ("403"), "", "The system disk asked for is too large.";
        InsufficientBalance = "InsufficientBalance" ("403"), "", "The balance of the account does not cover the order.";
        MaxEniIpv6IpsCountExceeded = "MaxEniIpv6IpsCountExceeded" ("403"), "%s", "The network interface has as many IPv6 addresses as it may have.";
        InvalidIpIpRepeated = "InvalidIp.IpRepeated" ("403"), "%s", "An address occurs twice.";
        InvalidIpIpAssigned = "InvalidIp.IpAssigned" ("403"), "%s", "One of the addresses is assigned already.";
        InvalidIpAddress = "InvalidIp.Address" ("403"), "%s", "One of the IPv6 addresses is not valid.";
        InvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded" ("403"), "%s", "The network interface would have more IPv4 addresses than the instance type allows.";
        InvalidOperationIpv6CountExceeded = "InvalidOperation.Ipv6CountExceeded" ("403"), "%s", "The network interface would have more IPv6 addresses than the instance type allows.";
        InvalidOperationIpv6NotSupport = "InvalidOperation.Ipv6NotSupport" ("403"), "%s", "IPv6 is not possible here, for instance because the instance type lacks it.";
        InvalidVSwitchIpv6NotTurnOn = "InvalidVSwitch.Ipv6NotTurnOn" ("403"), "%s", "IPv6 is not switched on for the vSwitch.";
        InvalidParamAmount = "InvalidParam.Amount" ("403"), "%s", "`Amount` is outside the range allowed.";
        InvalidVSwitchIdIpInvalid = "InvalidVSwitchId.IpInvalid" ("403"), "%s", "The private address is not valid in the vSwitch.";
        ForbiddenRegionId = "Forbidden.RegionId" ("403"), "%s", "The feature is not offered in this region.";
        QuotaExceedDeploymentSetInstanceQuotaFull = "QuotaExceed.DeploymentSetInstanceQuotaFull" ("403"), "", "The deployment set has as many instances as it may have.";
        InvalidRegionNotSupport = "InvalidRegion.NotSupport" ("403"), "", "The region does not offer the operation, or not with keys of your own.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        SecurityRisk3DVerification = "SecurityRisk.3DVerification" ("403"), "", "The bank card of the account has to be verified; a message with a link was sent by email.";
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
        QuotaExceedElasticQuota = "QuotaExceed.ElasticQuota" ("403"), "", "The account has as many instances of this type in the region as it may have; take another type or region.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
        InvalidParameterInvalidEniQueueNumber = "InvalidParameter.InvalidEniQueueNumber" ("403"), "%s", "The number of queues for the network interface is not valid; the message says more.";
        InvalidOperationMaxEniQueueNumberExceeded = "InvalidOperation.MaxEniQueueNumberExceeded" ("403"), "%s", "The network interface would have more queues than a single one may have.";
        InvalidOperationExceedInstanceTypeQueueNumber = "InvalidOperation.ExceedInstanceTypeQueueNumber" ("403"), "%s", "All network interfaces together would have more queues than the instance type allows.";
        InvalidSecurityGroupId = "InvalidSecurityGroupId" ("404"), "", "No security group of the account has this ID.";
        InvalidDataDiskSnapshotIdNotFound = "InvalidDataDiskSnapshotId.NotFound" ("404"), "", "The snapshot named for a data disk does not exist.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "", "No vSwitch of the account has this ID in the region.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InvalidInstanceChargeTypeNotFound = "InvalidInstanceChargeType.NotFound" ("404"), "", "The way of billing is neither `PrePaid` nor `PostPaid`.";
        DependencyViolationIoOptimized = "DependencyViolation.IoOptimized" ("404"), "", "This instance type exists only as I/O optimized; set `IoOptimized` accordingly.";
        PaymentMethodNotFound = "PaymentMethodNotFound" ("404"), "", "The account has no payment method yet; add one first.";
        HostnameIllegal = "HOSTNAME_ILLEGAL" ("404"), "hostname is not valid.", "`HostName` breaks the rules for host names.";
        InvalidSystemDiskSizeLessThanImageSize = "InvalidSystemDiskSize.LessThanImageSize" ("404"), "", "The system disk would be smaller than the image.";
        InvalidSystemDiskSizeLessThanMinSize = "InvalidSystemDiskSize.LessThanMinSize" ("404"), "", "The system disk would be smaller than is allowed.";
        OperationDeniedCreatingConflict = "OperationDenied.CreatingConflict" ("404"), "", "Another instance is just being created; wait until it is there.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "The region has no zone with this ID.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InvalidRamRoleNotFound = "InvalidRamRole.NotFound" ("404"), "", "The account has no RAM role of this name.";
        InvalidLaunchTemplateNotFound = "InvalidLaunchTemplate.NotFound" ("404"), "%s", "No launch template has this ID or name in the region.";
        InvalidLaunchTemplateVersionNotFound = "InvalidLaunchTemplateVersion.NotFound" ("404"), "%s", "The launch template has no version with this number.";
        InvalidVSwitchIdNotExist = "InvalidVSwitchId.NotExist" ("404"), "%s", "No vSwitch of the account has this ID.";
        InvalidMarketImageNotFound = "InvalidMarketImage.NotFound" ("404"), "", "No Marketplace image has this ID.";
        DeploymentSetNotFound = "DeploymentSet.NotFound" ("404"), "", "No deployment set of the account has this ID.";
        InvalidParameterKMSKeyIdNotFound = "InvalidParameter.KMSKeyId.NotFound" ("404"), "", "Key Management Service has no key with this ID in the region.";
        InvalidDiskIdsNotPortable = "InvalidDiskIds.NotPortable" ("404"), "", "One of the disks is fixed to its instance and cannot be handled on its own.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
