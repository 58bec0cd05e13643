// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunInstances`, from `ecs/RunInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Affinity, Arn, ChargeType, CreditSpecification, DiskCategory, HibernationOptions, HttpEndpoint, HttpTokens, ImageOptions, InternetChargeType, IoOptimized, MatchCriteria, PerformanceLevel, PeriodUnit, PrivateDnsNameOptions, PrivatePoolOptions, SecurityEnhancementStrategy, SpotStrategy, Tag, Tenancy};

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
    /// **Required** under conditions. Image to create the instances from. Can be left out when a launch
    /// template or an image family gives it. Example: `aliyun_2_1903_x64_20G_alibase_20200324.vhd`.
    pub image_id: Option<String>,
    /// Family whose newest usable custom image the instances are created from. Excludes `ImageId`.
    /// Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// **Required** under conditions. Instance type of the new instances. Can be left out when a launch
    /// template gives it. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// **Required** under conditions. Security group that the instances join. Excludes
    /// `SecurityGroupIds`. Example: `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_id: Option<String>,
    /// **Required** under conditions. Switch to connect the instances to. Needed for instances in a
    /// VPC; `ZoneId` must agree with it. Example: `vsw-bp1s5fnvk4gn2tws0****`.
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
    /// How many instances to create with this one call. Range: 1 to 1000. Default: `1`. Example: `3`.
    pub amount: Option<i32>,
    /// Create at least this many instances or none. Between this number and `Amount`, as many as stock
    /// allows. Range: 1 to 100. Example: `2`.
    pub min_amount: Option<i32>,
    /// Moment at which the pay-as-you-go instances are released on their own.
    /// Example: `2018-01-01T12:05:00Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// How long a spot instance is safe from being taken back.
    /// Range: 0 to 720. Unit: `hours`. Default: `1`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// Highest hourly price to pay for the spot instance. Counts only with the strategy
    /// `SpotWithPriceLimit`. Range: 0 to 999999. Example: `0.97`.
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
    /// **Required** under conditions. Length of the subscription. Only for `PrePaid`, where it is
    /// needed; must not outlast the dedicated host. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Week`. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription renews itself when it runs out. Default: `false`. Example: `true`.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts. Has to be given when `AutoRenew` is on and has no effect
    /// otherwise. Default: `1`. Example: `1`.
    pub auto_renew_period: Option<i32>,
    /// Billing method of the instance. Default: `PostPaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
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
    /// Range: at least 1. Example: `8`.
    pub network_interface_queue_number: Option<i32>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance. Default: `false`. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after
    /// an economical stop. Default: `default`. Example: `default`.
    pub affinity: Option<Open<Affinity>>,
    /// Whether the instance is on a dedicated host. Default: `default`. Example: `default`.
    pub tenancy: Option<Open<Tenancy>>,
    /// Storage set that the disks of the instances join. Example: `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set may have. Range: at least 1. Example: `2`.
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
    /// Items: at most 51. Example: `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_ids: Vec<String>,
    /// Host names, one for each instance to create. Excludes `HostName`.
    /// Items: at most 1000. Example: `ecs-host-01`.
    pub host_names: Vec<String>,
    /// Data disks, one entry for each disk. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
    /// Secondary network interfaces to create along with the instance. Items: at most 10.
    pub network_interface: Vec<NetworkInterface>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 71.
    pub tag: Vec<Tag>,
    /// IPv6 address for the primary network interface. Only when a single instance is created; excludes
    /// `Ipv6AddressCount`. Items: at most 10. Example: `Ipv6Address.1=2001:db8:1234:1a00::***`.
    pub ipv6_address: Vec<String>,
    /// Number of the group within the deployment set that the instance belongs to, when the set spreads
    /// instances over physical machines.
    pub deployment_set_group_no: Option<i32>,
    /// Belongs to a closed preview of hibernation and cannot be relied on.
    pub hibernation_options: Option<HibernationOptions>,
    /// Not in service; ignore it.
    pub http_put_response_hop_limit: Option<i32>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Items: at most 16.
    pub arn: Vec<Arn>,
    /// The image options that are concerned.
    pub image_options: Option<ImageOptions>,
    /// The network options that are concerned.
    pub network_options: Option<NetworkOptions>,
    /// Whether the order that the change produces is paid automatically.
    pub auto_pay: Option<bool>,
    /// The private DNS name options that are concerned.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// The clock options that are concerned.
    pub clock_options: Option<ClockOptions>,
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
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
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
    /// Sets `DeploymentSetGroupNo`.
    #[inline]
    pub fn deployment_set_group_no(mut self, value: i32) -> Self {
        self.deployment_set_group_no = Some(value);
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
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = impl Into<Arn>>) -> Self {
        self.arn = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageOptions`.
    pub fn image_options(mut self, value: impl Into<ImageOptions>) -> Self {
        self.image_options = Some(value.into());
        self
    }
    /// Sets `NetworkOptions`.
    pub fn network_options(mut self, value: impl Into<NetworkOptions>) -> Self {
        self.network_options = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `PrivateDnsNameOptions`.
    pub fn private_dns_name_options(
        mut self,
        value: impl Into<PrivateDnsNameOptions>,
    ) -> Self {
        self.private_dns_name_options = Some(value.into());
        self
    }
    /// Sets `ClockOptions`.
    pub fn clock_options(mut self, value: impl Into<ClockOptions>) -> Self {
        self.clock_options = Some(value.into());
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
        "DeploymentSetGroupNo" => deployment_set_group_no: query,
        "HibernationOptions" => hibernation_options: query,
        "HttpPutResponseHopLimit" => http_put_response_hop_limit: query,
        "Isp" => isp: query,
        "Arn" => arn: query,
        "ImageOptions" => image_options: query,
        "NetworkOptions" => network_options: query,
        "AutoPay" => auto_pay: query,
        "PrivateDnsNameOptions" => private_dns_name_options: query,
        "ClockOptions" => clock_options: query,
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
    const ERRORS: &'static [RunInstancesError] = &[
        RunInstancesError::InvalidInstanceTypeValueUnauthorized,
        RunInstancesError::InvalidInstanceTypeValueNotSupported,
        RunInstancesError::InvalidDescriptionMalformed,
        RunInstancesError::InvalidInternetChargeTypeValueNotSupported,
        RunInstancesError::InvalidParameter2,
        RunInstancesError::InvalidHostNameMalformed,
        RunInstancesError::InvalidPasswordMalformed,
        RunInstancesError::InvalidPasswordParamMismatch,
        RunInstancesError::InvalidSystemDiskCategoryValueNotSupported,
        RunInstancesError::InvalidDiskNameMalformed,
        RunInstancesError::InvalidDiskDescriptionMalformed,
        RunInstancesError::InvalidDataDiskSizeValueNotSupported,
        RunInstancesError::InvalidDataDiskCategoryValueNotSupported,
        RunInstancesError::InvalidDataDeviceMalformed,
        RunInstancesError::InvalidNodeControllerIdMalformed,
        RunInstancesError::InvalidInnerIpAddressMalformed,
        RunInstancesError::InvalidInnerIpAddressUnusable,
        RunInstancesError::InvalidParameterConflict,
        RunInstancesError::ImageNotSupportCloudInit,
        RunInstancesError::InvalidSnapshotIdBasedSnapshotTooOld,
        RunInstancesError::QuotaExceedAfterpayInstance,
        RunInstancesError::InvalidInstanceNameMalformed,
        RunInstancesError::InvalidParameterMismatch,
        RunInstancesError::InvalidNetworkTypeMismatch,
        RunInstancesError::InvalidPrivateIpAddress,
        RunInstancesError::InvalidPrivateIpAddressMalformed,
        RunInstancesError::InvalidPrivateIpAddressDuplicated,
        RunInstancesError::QuotaExceededPrivateIpAddress,
        RunInstancesError::QuotaExceeded,
        RunInstancesError::IncorrectVSwitchStatus,
        RunInstancesError::ResourceNotAvailable,
        RunInstancesError::MissingParameter,
        RunInstancesError::InvalidDiskCategoryMismatch,
        RunInstancesError::MissingParamter,
        RunInstancesError::InvalidPeriod,
        RunInstancesError::InstanceDiskCategoryLimitExceed,
        RunInstancesError::InvalidClientTokenValueNotSupported,
        RunInstancesError::InvalidIoOptimizeValueNotSupported,
        RunInstancesError::InvalidSecurityGroupIdNotFound,
        RunInstancesError::InvalidInternetMaxBandwidthOutMalformed,
        RunInstancesError::InvalidInternetMaxBandwidthInMalformed,
        RunInstancesError::InvalidSnapshotIdNotFound,
        RunInstancesError::InvalidTagKeyMalformed,
        RunInstancesError::InvalidTagValueMalformed,
        RunInstancesError::InvalidTagMismatch,
        RunInstancesError::InvalidTagCount,
        RunInstancesError::InvalidMinAmountMalformed,
        RunInstancesError::InvalidMaxAmountMalformed,
        RunInstancesError::InvalidAutoReleaseTimeMalformed,
        RunInstancesError::OperationDeniedNoVlan,
        RunInstancesError::OperationDeniedQuotaExceed,
        RunInstancesError::AccountArrearage,
        RunInstancesError::InvalidUserDataSizeExceeded,
        RunInstancesError::InvalidUserDataNotSupported,
        RunInstancesError::InstanceDiskNumberLimitExceed,
        RunInstancesError::InvalidDiskCategoryValueNotSupported,
        RunInstancesError::InvalidSpotStrategy2,
        RunInstancesError::InvalidSpotPriceLimit,
        RunInstancesError::InvalidSpotDuration,
        RunInstancesError::InvalidSpotAuthorized,
        RunInstancesError::InvalidSpotPrepaid,
        RunInstancesError::InvalidSpotAliUid,
        RunInstancesError::InvalidParameterBandwidth,
        RunInstancesError::RegionUnauthorized,
        RunInstancesError::ZoneNotOnSale,
        RunInstancesError::InvalidSystemDiskSizeValueNotSupported,
        RunInstancesError::InvalidInstanceTypeElasticNetworkInterfaceNotSupported,
        RunInstancesError::InvalidParameterEncryptedIllegal,
        RunInstancesError::InvalidParameterEncryptedNotSupported,
        RunInstancesError::InvalidSpotPriceLimitLowerThanPublicPrice,
        RunInstancesError::InvalidRelationResourceNotFound,
        RunInstancesError::IncorrectRecycleBinStatus,
        RunInstancesError::InvalidHpcClusterIdUnnecessary,
        RunInstancesError::InvalidVSwitchIdNecessary,
        RunInstancesError::InvalidHpcClusterIdNecessary,
        RunInstancesError::InvalidHpcClusterIdNotFound,
        RunInstancesError::InvalidSecurityGroupNotInDefaultVpc,
        RunInstancesError::VpcNotFound,
        RunInstancesError::InvalidSystemDiskSizeImageNotSupportResize,
        RunInstancesError::InvalidSpotInterruptionBehavior,
        RunInstancesError::InvalidDeploymentOnHost,
        RunInstancesError::InvalidInstanceChargeTypeNotSupport,
        RunInstancesError::InvalidNetworkTypeNotSupported,
        RunInstancesError::InvalidDedicatedHostIdNotFound,
        RunInstancesError::InvalidDedicatedHostStatusNotSupport,
        RunInstancesError::IncorrectDedicatedHostStatus,
        RunInstancesError::ChargeTypeViolationPostPaidDedicatedHost,
        RunInstancesError::InvalidPeriodExceededDedicatedHost,
        RunInstancesError::DedicatedHostTypeUnmatched,
        RunInstancesError::InvalidParamNetworkInterface,
        RunInstancesError::InvalidParameterCreditSpecification,
        RunInstancesError::IncorrectVpcStatus,
        RunInstancesError::InvalidInstanceTypeNotSupported,
        RunInstancesError::InvalidVpcZoneNotSupported,
        RunInstancesError::IncorrectDefaultVpcStatus,
        RunInstancesError::InvalidAutoRenewPeriodValueNotSupported,
        RunInstancesError::InvalidMarketImageChargeTypeNotSupport,
        RunInstancesError::InvalidPeriodTypeValueNotSupported,
        RunInstancesError::OperationDenied,
        RunInstancesError::InvalidParamTenancy,
        RunInstancesError::IoOptimizedNotSupported,
        RunInstancesError::DuplicateTagKey,
        RunInstancesError::JoinedGroupLimitExceed,
        RunInstancesError::InvalidHttpEndpointNotSupported,
        RunInstancesError::InvalidHttpTokensNotSupported,
        RunInstancesError::InvalidHttpPutResponseHopLimitNotSupported,
        RunInstancesError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature,
        RunInstancesError::MissingParameterPrivatePoolOptionsId,
        RunInstancesError::InvalidPrivatePoolOptionsId,
        RunInstancesError::InvalidRamRoleNotEcsRole,
        RunInstancesError::InvalidParamsInstanceNameExceed,
        RunInstancesError::InvalidParamsHostnameExceed,
        RunInstancesError::ImageNotSubscribed,
        RunInstancesError::InvalidSystemDiskCategoryValueUnauthorized,
        RunInstancesError::InvalidSnapshotIdNotReady,
        RunInstancesError::InvalidDeviceInUse,
        RunInstancesError::ImageRemovedInMarket,
        RunInstancesError::CategoryNotSupported,
        RunInstancesError::QuotaExceedPortableCloudDisk,
        RunInstancesError::SecurityGroupInstanceLimitExceed,
        RunInstancesError::NodeControllerUnavailable,
        RunInstancesError::InvalidSnapshotIdNotDataDiskSnapshot,
        RunInstancesError::Forbbiden,
        RunInstancesError::DeleteWithInstanceConflict,
        RunInstancesError::InstanceDiskNumLimitExceed,
        RunInstancesError::InvalidDiskSizeTooSmall,
        RunInstancesError::InvalidDiskCategoryNotSupported,
        RunInstancesError::QuotaExceedBuyImage,
        RunInstancesError::InvalidResourceIdNotSupported,
        RunInstancesError::OperationDeniedImageNotValid,
        RunInstancesError::OperationDeniedSnapshotNotValid,
        RunInstancesError::OperationDeniedSnapshotNotAllowed,
        RunInstancesError::OperationDeniedZoneNotAllowed,
        RunInstancesError::OperationDeniedZoneSystemCategoryNotMatch,
        RunInstancesError::OperationDeniedResourceControl,
        RunInstancesError::OperationDeniedNoStock,
        RunInstancesError::OperationDeniedSnapshotParamsNotValid,
        RunInstancesError::OperationDeniedDiskTypeNotSupport,
        RunInstancesError::InvalidUserDataForbidden,
        RunInstancesError::ZoneNotOpen,
        RunInstancesError::InvalidClusterIdNotFound,
        RunInstancesError::InvalidInstanceTypeZoneNotSupported,
        RunInstancesError::InstanceTypeOffline,
        RunInstancesError::DependencyViolationWindowsInstance,
        RunInstancesError::InvalidUserPassRoleForbidden,
        RunInstancesError::ForbiddenRiskControl,
        RunInstancesError::InvalidInstanceUnPaidOrder,
        RunInstancesError::RealNameAuthenticationError,
        RunInstancesError::InvalidPayMethod,
        RunInstancesError::InvalidAccountStatusNotEnoughBalance,
        RunInstancesError::ImageNotSupportInstanceType,
        RunInstancesError::OperationDeniedInvalidNetworkType,
        RunInstancesError::InvalidSpotInterruptionBehaviorClassicNetworkNotSupport,
        RunInstancesError::InvalidSpotInterruptionBehaviorLocalDiskNotSupport,
        RunInstancesError::QuotaExceedPostPaidDisk,
        RunInstancesError::InvalidParameterNotMatch,
        RunInstancesError::OperationDeniedLocalDiskUnsupported,
        RunInstancesError::OperationDeniedInconsistentNetwork,
        RunInstancesError::DefaultVswitchExisted,
        RunInstancesError::IncorrectInstanceStatus,
        RunInstancesError::CategoryViolation,
        RunInstancesError::ResourcesNotInSameZone,
        RunInstancesError::InvalidDiskSystemDiskSize,
        RunInstancesError::InsufficientBalance,
        RunInstancesError::MaxEniIpv6IpsCountExceeded,
        RunInstancesError::InvalidIpIpRepeated,
        RunInstancesError::InvalidIpIpAssigned,
        RunInstancesError::InvalidIpAddress,
        RunInstancesError::InvalidOperationIpv4CountExceeded,
        RunInstancesError::InvalidOperationIpv6CountExceeded,
        RunInstancesError::InvalidOperationIpv6NotSupport,
        RunInstancesError::InvalidVSwitchIpv6NotTurnOn,
        RunInstancesError::InvalidParamAmount,
        RunInstancesError::InvalidVSwitchIdIpInvalid,
        RunInstancesError::ForbiddenRegionId,
        RunInstancesError::QuotaExceedDeploymentSetInstanceQuotaFull,
        RunInstancesError::InvalidRegionNotSupport,
        RunInstancesError::UserNotInTheWhiteList,
        RunInstancesError::InvalidParameterKMSKeyIdCMKNotEnabled,
        RunInstancesError::InvalidParameterKMSKeyIdKMSUnauthorized,
        RunInstancesError::SecurityRisk3DVerification,
        RunInstancesError::QuotaExceedTags,
        RunInstancesError::QuotaExceedElasticQuota,
        RunInstancesError::InvalidOperationResourceManagedByCloudProduct,
        RunInstancesError::InvalidParameterInvalidEniQueueNumber,
        RunInstancesError::InvalidOperationMaxEniQueueNumberExceeded,
        RunInstancesError::InvalidOperationExceedInstanceTypeQueueNumber,
        RunInstancesError::InvalidSecurityGroupId,
        RunInstancesError::InvalidDataDiskSnapshotIdNotFound,
        RunInstancesError::InvalidVSwitchIdNotFound,
        RunInstancesError::InvalidImageIdNotFound,
        RunInstancesError::InvalidInstanceChargeTypeNotFound,
        RunInstancesError::DependencyViolationIoOptimized,
        RunInstancesError::PaymentMethodNotFound,
        RunInstancesError::HostnameIllegal,
        RunInstancesError::InvalidSystemDiskSizeLessThanImageSize,
        RunInstancesError::InvalidSystemDiskSizeLessThanMinSize,
        RunInstancesError::OperationDeniedCreatingConflict,
        RunInstancesError::InvalidZoneIdNotFound,
        RunInstancesError::InvalidResourceGroupNotFound,
        RunInstancesError::InvalidRamRoleNotFound,
        RunInstancesError::InvalidLaunchTemplateNotFound,
        RunInstancesError::InvalidLaunchTemplateVersionNotFound,
        RunInstancesError::InvalidVSwitchIdNotExist,
        RunInstancesError::InvalidMarketImageNotFound,
        RunInstancesError::DeploymentSetNotFound,
        RunInstancesError::InvalidParameterKMSKeyIdNotFound,
        RunInstancesError::InvalidDiskIdsNotPortable,
        RunInstancesError::InternalError,
        RunInstancesError::LoginAsNonRootImageNotSupport,
        RunInstancesError::InvalidParamNotSupportJumboFrame,
        RunInstancesError::InsufficientBalanceAgentCredit,
        RunInstancesError::QuotaExceedDiskCapacity,
        RunInstancesError::InvalidParamSecondaryNetworkInterface,
        RunInstancesError::InvalidPrimaryIpAddressSizeInvalid,
        RunInstancesError::InvalidStorageClusterIdCapacityNotEnough,
        RunInstancesError::InvalidStorageClusterIdStatusNotSupport,
        RunInstancesError::InvalidStorageClusterIdZoneIdEmpty,
        RunInstancesError::InvalidStorageClusterIdPerformanceLevelNotMatch,
        RunInstancesError::InvalidStorageClusterIdCategoryNotMatch,
        RunInstancesError::InvalidStorageClusterIdDiskSizeEmpty,
        RunInstancesError::InvalidInstanceNameCustomMalformed,
        RunInstancesError::InvalidUserDataBase64FormatInvalid,
        RunInstancesError::InvalidSpotParamEmptyZoneID,
        RunInstancesError::InvalidHpcClusterIdCreating,
        RunInstancesError::InvalidParameterVSwitchId,
        RunInstancesError::NoAvaliableDedicatedHost,
        RunInstancesError::InvalidParamsCreateEniParams,
        RunInstancesError::IncorrectImageStatus,
        RunInstancesError::InvalidParameterAffinity,
        RunInstancesError::InvalidCustomInstanceTypeNotSupported,
        RunInstancesError::InvalidSnapshotIdMalformed,
        RunInstancesError::InvalidCapacityReservationIdNotFound,
        RunInstancesError::LackResource,
        RunInstancesError::InvalidSecurityGroupNetworkType,
        RunInstancesError::InvalidSecurityGroupVpcMismatch,
        RunInstancesError::InvalidParameterSecurityGroupIdRepeated,
        RunInstancesError::InvalidSecurityGroupIdSingleIdAndMultiIdConflict,
        RunInstancesError::InvalidSecurityGroupIdMultiGroupIdNetworkTypeConflict,
        RunInstancesError::InvalidAccountStatusPayAmountLimitExceeded,
        RunInstancesError::InvalidPerformanceLevelMalformed,
        RunInstancesError::InvalidOperationEniCountExceeded,
        RunInstancesError::QuotaExceededPrepayDataDiskCapacity,
        RunInstancesError::InvalidDiskCategoryConflictSnapshotCategory,
        RunInstancesError::AccountForbiddenProductCreationLimited,
        RunInstancesError::UnexpectedImageFamilyImageIdSupplied,
        RunInstancesError::InvalidEncryptedNotMatchEncryptAlgorithm,
        RunInstancesError::InvalidEncryptedNotMatchKmsKeyId,
        RunInstancesError::InvalidEncryptedNotMatchSnapshot,
        RunInstancesError::InvalidEncryptAlgorithmNotMatchSnapshot,
        RunInstancesError::InvalidKmsKeyIdNotMatchSnapshot,
        RunInstancesError::InvalidEncryptAlgorithm,
        RunInstancesError::InvalidChargeTypeCapacityReservationNotSupported,
        RunInstancesError::InvalidPerformanceLevelValueNotSupported,
        RunInstancesError::InvalidKMSKeyIdNotSymmetric,
        RunInstancesError::InvalidParameterArns,
        RunInstancesError::InvalidDedicatedHostClusterIdNotFound,
        RunInstancesError::InvalidDedicatedHostClusterIdInValid,
        RunInstancesError::InvalidDeploymentSetIdNotFound,
        RunInstancesError::InvalidOperationUserNotSupported,
        RunInstancesError::InvalidManagedPrivateSpaceIdNotFound,
        RunInstancesError::InvalidSchedulerOptions,
        RunInstancesError::DedicatedHostNotSupported,
        RunInstancesError::SpotNotSupported,
        RunInstancesError::ClassicNetworkNotSupported,
        RunInstancesError::InvalidInstanceId,
        RunInstancesError::InvalidPrivatePoolOptionsMatchCriteria,
        RunInstancesError::MissingParameterPrivatePoolOptionsId_,
        RunInstancesError::InvalidPrivatePoolOptionsId_,
        RunInstancesError::InvalidInstanceType,
        RunInstancesError::InvalidInstanceChargeType,
        RunInstancesError::InvalidZoneId,
        RunInstancesError::InvalidPrivatePoolOptionsNoStock,
        RunInstancesError::InvalidPlatformValueNotSupported,
        RunInstancesError::InvalidPrivatePoolOptionsStatus,
        RunInstancesError::InvalidAliUid,
        RunInstancesError::InvalidBandwidthOutLessThanZero,
        RunInstancesError::HibernationConfiguredInstanceTypeNotSupport,
        RunInstancesError::HibernationConfiguredImageNotEncrypted,
        RunInstancesError::HibernationConfiguredMemorySizeTooBig,
        RunInstancesError::InvalidSystemDiskSizeLessThanMemSize,
        RunInstancesError::InvalidCloudBoxZoneOperationNotSupported,
        RunInstancesError::ProvisionedIopsForDiskCategoryUnsupported,
        RunInstancesError::InvalidProvisionedIopsLimitExceed,
        RunInstancesError::BurstingEnabledForDiskCategoryUnsupported,
        RunInstancesError::BurstingEnabledForMultiAttachDiskUnsupported,
        RunInstancesError::ProvisionedIopsForDiskCategoryRequired,
        RunInstancesError::NotSupportSnapshotEncryptedInstanceType,
        RunInstancesError::NotSupportSnapshotEncryptedRegionId,
        RunInstancesError::NotSupportSnapshotEncryptedZoneId,
        RunInstancesError::NotSupportSnapshotEncryptedShareImage,
        RunInstancesError::NotSupportSnapshotEncryptedImageOwnerAlias,
        RunInstancesError::NotSupportSnapshotEncryptedDiskCategory,
        RunInstancesError::NotSupportSnapshotEncryptedAlgorithmConflict,
        RunInstancesError::NoPermissionSystemTag,
        RunInstancesError::NumberExceedTags,
        RunInstancesError::InvalidZoneIdNotSupportShareEncryptedImage,
        RunInstancesError::InvalidParameterKMSKeyIdCMKUnauthorized,
        RunInstancesError::InvalidParameterCloudboxNotSupported,
        RunInstancesError::InvalidZoneIdNotSupportCreateWithShareEncryptedImage,
        RunInstancesError::InvalidParameterNetworkCardIndexInvalid,
        RunInstancesError::InvalidOperationUserNotSupportNetworkCard,
        RunInstancesError::InvalidAccountNotSupportSpot,
        RunInstancesError::AccountForbiddenAssociatedWithResellerPartner,
        RunInstancesError::InvalidDestinationZoneDeploymentSetMismatch,
        RunInstancesError::NoPermissionPrice,
        RunInstancesError::InvalidAutoPayPostPaidUnsupported,
        RunInstancesError::InvalidParamEncryptedMismatch,
        RunInstancesError::InvalidParameterDedicatedRegionNotSupported,
        RunInstancesError::InvalidParameterCpuOptionsTopologyType,
        RunInstancesError::InvalidInstanceTypeNotSupportCpuOptionsTopologyType,
        RunInstancesError::InvalidEniQueueSizeRegionOrUserNotSupported,
        RunInstancesError::InvalidParameterEniQueueSize,
        RunInstancesError::InvalidParameterKmsNotEnabled,
        RunInstancesError::InvalidParameterEncryptedKmsNotEnable,
        RunInstancesError::InvalidAdditionalInfoPvdConfigSizeExceeded,
        RunInstancesError::InvalidParameterPrivateIpAddressRepeated,
        RunInstancesError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded,
        RunInstancesError::InvalidParameterEniNumExceededWithLaunchEcs,
        RunInstancesError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode,
        RunInstancesError::InvalidParameterQueuePairNumberMustEmpty,
        RunInstancesError::InvalidParameterEniTrafficMode,
        RunInstancesError::InvalidParameterInvalidQueuePairNumber,
        RunInstancesError::InvalidParamIpCount,
        RunInstancesError::InvalidParameterEniType,
        RunInstancesError::InvalidOperationHighPerformanceTrafficModeIsNotAllowed,
        RunInstancesError::InvalidParameterNetworkInterface,
        RunInstancesError::InvalidParameterCombination,
        RunInstancesError::InvalidHostnameSingleAndMultiConflict,
        RunInstancesError::InvalidHostnameSizeInvalid,
        RunInstancesError::InvalidResourceTypeNotSupported,
        RunInstancesError::InvalidNetworkTypeMismatchRamRole,
        RunInstancesError::InvalidParamTrustedSystemMode,
        RunInstancesError::InvalidParamConfidentialComputingMode,
        RunInstancesError::InvalidSecurityOptionsNotSupported,
        RunInstancesError::InvalidImageNotSupported,
        RunInstancesError::DryRunInvalidAmount,
        RunInstancesError::InvalidVSwitchDefaultVSwitchNotSupport,
        RunInstancesError::InvalidOperationNetworkInterface,
        RunInstancesError::InvalidOperationIpv4NotSupport,
        RunInstancesError::InvalidParamSecondaryIp,
        RunInstancesError::InvalidParamIpAssign,
        RunInstancesError::InvalidParamCpuOptionsCore,
        RunInstancesError::InvalidParamCpuOptionsNuma,
        RunInstancesError::InvalidChargeTypeValueNotSupported,
        RunInstancesError::MayiInternalError,
        RunInstancesError::InvalidNetworkType_,
        RunInstancesError::InvalidAccountStatus,
        RunInstancesError::OperationDeniedPerformanceLevelNotMatch,
        RunInstancesError::InvalidStorageSetNameMalformed,
        RunInstancesError::InvalidMaxPartitionNumberMalformed,
        RunInstancesError::InvalidParameterStorageSetPartitionNumber,
        RunInstancesError::InvalidParameterStorageSetId,
        RunInstancesError::InvalidParameterStorageSetZoneId,
        RunInstancesError::EnterpriseGroupLimitedMutliGroupType,
        RunInstancesError::EnterpriseGroupLimitedInstanceType,
        RunInstancesError::OperationDeniedRegionIdNotSupported,
        RunInstancesError::OperationDeniedFlavorNotSupported,
        RunInstancesError::OperationDeniedTimestampNotSupported,
        RunInstancesError::OperationDeniedPaygNotAvailable,
        RunInstancesError::OperationDeniedPrepayNotAvailable,
        RunInstancesError::OperationDeniedBidOwnResource,
        RunInstancesError::OperationDeniedCloudSSDNotSupported,
        RunInstancesError::QuotaExceededPostpaidDataDiskCapacity,
        RunInstancesError::InvalidImageFamilyMissingAvailableImage,
        RunInstancesError::InvalidRegionIdNotSupportEncryptAlgorithm,
        RunInstancesError::InvalidManagedPrivateSpaceIdDedicatedHostIdConflict,
        RunInstancesError::InvalidManagedPrivateSpaceIdTenancyConflict,
        RunInstancesError::InvalidIspTypeValueNotSupported,
        RunInstancesError::UnsupportedIspChargeType,
        RunInstancesError::UnsupportedIspClassicNetwork,
        RunInstancesError::InvalidIspBandwidthOut,
        RunInstancesError::UnsupportedIspNetworkChargeType,
        RunInstancesError::InvalidIspUID,
        RunInstancesError::UnsupportedIspRegion,
        RunInstancesError::ForbiddenOnlySupportEnterpriseGroup,
        RunInstancesError::HibernationConfiguredInstanceOperationForbidden,
        RunInstancesError::InstanceDiskLimitExceeded,
        RunInstancesError::InvalidInstanceTypeNotSupportDiskCategory,
        RunInstancesError::InvalidOperationConfidentialComputingModeInInviteOnlyTesting,
        RunInstancesError::InvalidOperationInvalidNetworkInterfaceId,
        RunInstancesError::InvalidOperationRegionNotSupportNetworkInterfaceId,
        RunInstancesError::InvalidEniIdNotFound,
        RunInstancesError::InvalidEncryptedDefaultEncryptionUnsupported,
        RunInstancesError::InvalidOperationPublicIpAddressNoStock,
        RunInstancesError::InvalidStorageClusterIdNotExist,
        RunInstancesError::InvalidRegionIdNotFound,
        RunInstancesError::InvalidSystemDiskSizeMoreThanMaxSize,
        RunInstancesError::InvalidKeyPairNameNotFound,
        RunInstancesError::InvalidParameterDeploymentSetGroupNo,
        RunInstancesError::InvalidAutoSnapshotPolicyIdNotFound,
        RunInstancesError::ThrottlingResource,
        RunInstancesError::InvalidParameterDataEncryptedKeyCreateFailed,
    ];
}

/// Response to [`RunInstancesRequest`].
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
    /// Kind of disk to use as the system disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
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
    /// How the hyperthreads of a core are laid out over the vCPUs.
    pub topology_type: Option<String>,
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
    /// Sets `TopologyType`.
    pub fn topology_type(mut self, value: impl Into<String>) -> Self {
        self.topology_type = Some(value.into());
        self
    }
}

request! {
    CpuOptions {
        "Core" => core: field,
        "ThreadsPerCore" => threads_per_core: field,
        "Numa" => numa: field,
        "TopologyType" => topology_type: field,
    }
}

/// Trusted and confidential computing of the instance.
#[non_exhaustive]
pub struct SecurityOptions {
    /// **Required** under conditions. Trusted boot of the instance through a virtual TPM. The newest
    /// families demand it, others do not have it. Example: `vTPM`.
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
    pub device: Option<String>,
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Display name to give the data disk. Length: 2 to 128. Example: `cloud_ssdData`.
    pub disk_name: Option<String>,
    /// Kind of disk to create as the data disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// Whether the data disk goes away together with the instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// KMS key to encrypt the data disk with. Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Cipher that the disk or the copy is encrypted with. Not open for use in all operations.
    pub encrypt_algorithm: Option<String>,
    /// Dedicated block storage cluster that holds the disk.
    pub storage_cluster_id: Option<String>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance.
    pub bursting_enabled: Option<bool>,
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
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
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
        "EncryptAlgorithm" => encrypt_algorithm: field,
        "StorageClusterId" => storage_cluster_id: field,
        "ProvisionedIops" => provisioned_iops: field,
        "BurstingEnabled" => bursting_enabled: field,
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
    /// Items: at most 51. Example: `sg-bp15ed6xe1yxeycg7****`.
    pub security_group_ids: Vec<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub network_interface_traffic_mode: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub queue_pair_number: Option<i64>,
    /// Instance type of the new instances. Can be left out when a launch template gives it.
    pub instance_type: Option<String>,
    /// How many IPv6 addresses to pick at random for the network interface. Excludes naming addresses.
    pub ipv6_address_count: Option<i64>,
    /// IPv6 address for the primary network interface. Only when a single instance is created; excludes
    /// `Ipv6AddressCount`. Items: at most 10.
    pub ipv6_address: Vec<String>,
    /// Position of the network card in its sequence, or the index for it.
    pub network_card_index: Option<i32>,
    /// Whether the network interface is deleted along with its instance or outlives it.
    pub delete_on_release: Option<bool>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    pub network_interface_id: Option<String>,
    /// How many inbound packets the network interface can queue.
    pub rx_queue_size: Option<i32>,
    /// How many outbound packets the network interface can queue.
    pub tx_queue_size: Option<i32>,
    /// Whether packets pass only if the network interface is their source or destination. Turn it off
    /// where an instance forwards traffic.
    pub source_dest_check: Option<bool>,
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
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }
    /// Sets `QueuePairNumber`.
    #[inline]
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
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
    /// Sets `NetworkCardIndex`.
    #[inline]
    pub fn network_card_index(mut self, value: i32) -> Self {
        self.network_card_index = Some(value);
        self
    }
    /// Sets `DeleteOnRelease`.
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `RxQueueSize`.
    #[inline]
    pub fn rx_queue_size(mut self, value: i32) -> Self {
        self.rx_queue_size = Some(value);
        self
    }
    /// Sets `TxQueueSize`.
    #[inline]
    pub fn tx_queue_size(mut self, value: i32) -> Self {
        self.tx_queue_size = Some(value);
        self
    }
    /// Sets `SourceDestCheck`.
    #[inline]
    pub fn source_dest_check(mut self, value: bool) -> Self {
        self.source_dest_check = Some(value);
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
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: field,
        "QueuePairNumber" => queue_pair_number: field,
        "InstanceType" => instance_type: field,
        "Ipv6AddressCount" => ipv6_address_count: field,
        "Ipv6Address" => ipv6_address: field,
        "NetworkCardIndex" => network_card_index: field,
        "DeleteOnRelease" => delete_on_release: field,
        "NetworkInterfaceId" => network_interface_id: field,
        "RxQueueSize" => rx_queue_size: field,
        "TxQueueSize" => tx_queue_size: field,
        "SourceDestCheck" => source_dest_check: field,
    }
}

/// The network options that are concerned.
#[non_exhaustive]
pub struct NetworkOptions {
    /// Whether the instance may use packets beyond the usual size.
    pub enable_jumbo_frame: Option<bool>,
    /// Whether this is switched on: network encryption.
    pub enable_network_encryption: Option<bool>,
    /// How the bandwidth of the instance is divided between network and storage traffic, where its type
    /// allows a choice.
    pub bandwidth_weighting: Option<String>,
}

impl NetworkOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableJumboFrame`.
    #[inline]
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }
    /// Sets `EnableNetworkEncryption`.
    #[inline]
    pub fn enable_network_encryption(mut self, value: bool) -> Self {
        self.enable_network_encryption = Some(value);
        self
    }
    /// Sets `BandwidthWeighting`.
    pub fn bandwidth_weighting(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_weighting = Some(value.into());
        self
    }
}

request! {
    NetworkOptions {
        "EnableJumboFrame" => enable_jumbo_frame: field,
        "EnableNetworkEncryption" => enable_network_encryption: field,
        "BandwidthWeighting" => bandwidth_weighting: field,
    }
}

/// The clock options that are concerned.
#[non_exhaustive]
pub struct ClockOptions {
    /// State of the ptp, to narrow the list down to or to be put into.
    pub ptp_status: Option<String>,
}

impl ClockOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PtpStatus`.
    pub fn ptp_status(mut self, value: impl Into<String>) -> Self {
        self.ptp_status = Some(value.into());
        self
    }
}

request! {
    ClockOptions {
        "PtpStatus" => ptp_status: field,
    }
}

/// Errors that the documentation of [`RunInstancesRequest`] names.
///
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidHostNameMalformed`](super::DocumentedError::InvalidHostNameMalformed)
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`InvalidPasswordParamMismatch`](super::DocumentedError::InvalidPasswordParamMismatch)
/// - [`InvalidSystemDiskCategoryValueNotSupported`](super::DocumentedError::InvalidSystemDiskCategoryValueNotSupported)
/// - [`InvalidDiskNameMalformed`](super::DocumentedError::InvalidDiskNameMalformed)
/// - [`InvalidDiskDescriptionMalformed`](super::DocumentedError::InvalidDiskDescriptionMalformed)
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported)
/// - [`InvalidDataDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDataDiskCategoryValueNotSupported)
/// - [`InvalidDataDeviceMalformed`](super::DocumentedError::InvalidDataDeviceMalformed)
/// - [`InvalidNodeControllerIdMalformed`](super::DocumentedError::InvalidNodeControllerIdMalformed)
/// - [`InvalidInnerIpAddressMalformed`](super::DocumentedError::InvalidInnerIpAddressMalformed)
/// - [`InvalidInnerIpAddressUnusable`](super::DocumentedError::InvalidInnerIpAddressUnusable)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`ImageNotSupportCloudInit`](super::DocumentedError::ImageNotSupportCloudInit)
/// - [`InvalidSnapshotIdBasedSnapshotTooOld`](super::DocumentedError::InvalidSnapshotIdBasedSnapshotTooOld)
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch)
/// - [`InvalidNetworkTypeMismatch`](super::DocumentedError::InvalidNetworkTypeMismatch)
/// - [`InvalidPrivateIpAddress`](super::DocumentedError::InvalidPrivateIpAddress)
/// - [`InvalidPrivateIpAddressMalformed`](super::DocumentedError::InvalidPrivateIpAddressMalformed)
/// - [`InvalidPrivateIpAddressDuplicated`](super::DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`QuotaExceededPrivateIpAddress`](super::DocumentedError::QuotaExceededPrivateIpAddress)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDiskCategoryMismatch`](super::DocumentedError::InvalidDiskCategoryMismatch)
/// - [`MissingParamter`](super::DocumentedError::MissingParamter)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`InstanceDiskCategoryLimitExceed`](super::DocumentedError::InstanceDiskCategoryLimitExceed)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`InvalidIoOptimizeValueNotSupported`](super::DocumentedError::InvalidIoOptimizeValueNotSupported)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound), here with HTTP status 400
/// - [`InvalidInternetMaxBandwidthOutMalformed`](super::DocumentedError::InvalidInternetMaxBandwidthOutMalformed)
/// - [`InvalidInternetMaxBandwidthInMalformed`](super::DocumentedError::InvalidInternetMaxBandwidthInMalformed)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound), here with HTTP status 400
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidMinAmountMalformed`](super::DocumentedError::InvalidMinAmountMalformed)
/// - [`InvalidMaxAmountMalformed`](super::DocumentedError::InvalidMaxAmountMalformed)
/// - [`InvalidAutoReleaseTimeMalformed`](super::DocumentedError::InvalidAutoReleaseTimeMalformed)
/// - [`OperationDeniedNoVlan`](super::DocumentedError::OperationDeniedNoVlan)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`InvalidUserDataSizeExceeded`](super::DocumentedError::InvalidUserDataSizeExceeded)
/// - [`InvalidUserDataNotSupported`](super::DocumentedError::InvalidUserDataNotSupported)
/// - [`InstanceDiskNumberLimitExceed`](super::DocumentedError::InstanceDiskNumberLimitExceed)
/// - [`InvalidDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDiskCategoryValueNotSupported)
/// - [`InvalidSpotStrategy2`](super::DocumentedError::InvalidSpotStrategy2)
/// - [`InvalidSpotPriceLimit`](super::DocumentedError::InvalidSpotPriceLimit)
/// - [`InvalidSpotDuration`](super::DocumentedError::InvalidSpotDuration)
/// - [`InvalidSpotAuthorized`](super::DocumentedError::InvalidSpotAuthorized)
/// - [`InvalidSpotPrepaid`](super::DocumentedError::InvalidSpotPrepaid)
/// - [`InvalidSpotAliUid`](super::DocumentedError::InvalidSpotAliUid)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`InvalidSystemDiskSizeValueNotSupported`](super::DocumentedError::InvalidSystemDiskSizeValueNotSupported)
/// - [`InvalidInstanceTypeElasticNetworkInterfaceNotSupported`](super::DocumentedError::InvalidInstanceTypeElasticNetworkInterfaceNotSupported)
/// - [`InvalidParameterEncryptedIllegal`](super::DocumentedError::InvalidParameterEncryptedIllegal)
/// - [`InvalidParameterEncryptedNotSupported`](super::DocumentedError::InvalidParameterEncryptedNotSupported)
/// - [`InvalidSpotPriceLimitLowerThanPublicPrice`](super::DocumentedError::InvalidSpotPriceLimitLowerThanPublicPrice)
/// - [`InvalidRelationResourceNotFound`](super::DocumentedError::InvalidRelationResourceNotFound)
/// - [`IncorrectRecycleBinStatus`](super::DocumentedError::IncorrectRecycleBinStatus)
/// - [`InvalidHpcClusterIdUnnecessary`](super::DocumentedError::InvalidHpcClusterIdUnnecessary)
/// - [`InvalidVSwitchIdNecessary`](super::DocumentedError::InvalidVSwitchIdNecessary)
/// - [`InvalidHpcClusterIdNecessary`](super::DocumentedError::InvalidHpcClusterIdNecessary)
/// - [`InvalidHpcClusterIdNotFound`](super::DocumentedError::InvalidHpcClusterIdNotFound)
/// - [`InvalidSecurityGroupNotInDefaultVpc`](super::DocumentedError::InvalidSecurityGroupNotInDefaultVpc)
/// - [`VpcNotFound`](super::DocumentedError::VpcNotFound)
/// - [`InvalidSystemDiskSizeImageNotSupportResize`](super::DocumentedError::InvalidSystemDiskSizeImageNotSupportResize)
/// - [`InvalidSpotInterruptionBehavior`](super::DocumentedError::InvalidSpotInterruptionBehavior)
/// - [`InvalidDeploymentOnHost`](super::DocumentedError::InvalidDeploymentOnHost)
/// - [`InvalidInstanceChargeTypeNotSupport`](super::DocumentedError::InvalidInstanceChargeTypeNotSupport)
/// - [`InvalidNetworkTypeNotSupported`](super::DocumentedError::InvalidNetworkTypeNotSupported)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound), here with HTTP status 400
/// - [`InvalidDedicatedHostStatusNotSupport`](super::DocumentedError::InvalidDedicatedHostStatusNotSupport)
/// - [`IncorrectDedicatedHostStatus`](super::DocumentedError::IncorrectDedicatedHostStatus)
/// - [`ChargeTypeViolationPostPaidDedicatedHost`](super::DocumentedError::ChargeTypeViolationPostPaidDedicatedHost)
/// - [`InvalidPeriodExceededDedicatedHost`](super::DocumentedError::InvalidPeriodExceededDedicatedHost)
/// - [`DedicatedHostTypeUnmatched`](super::DocumentedError::DedicatedHostTypeUnmatched)
/// - [`InvalidParamNetworkInterface`](super::DocumentedError::InvalidParamNetworkInterface)
/// - [`InvalidParameterCreditSpecification`](super::DocumentedError::InvalidParameterCreditSpecification)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported)
/// - [`InvalidVpcZoneNotSupported`](super::DocumentedError::InvalidVpcZoneNotSupported)
/// - [`IncorrectDefaultVpcStatus`](super::DocumentedError::IncorrectDefaultVpcStatus)
/// - [`InvalidAutoRenewPeriodValueNotSupported`](super::DocumentedError::InvalidAutoRenewPeriodValueNotSupported)
/// - [`InvalidMarketImageChargeTypeNotSupport`](super::DocumentedError::InvalidMarketImageChargeTypeNotSupport)
/// - [`InvalidPeriodTypeValueNotSupported`](super::DocumentedError::InvalidPeriodTypeValueNotSupported)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParamTenancy`](super::DocumentedError::InvalidParamTenancy)
/// - [`IoOptimizedNotSupported`](super::DocumentedError::IoOptimizedNotSupported)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`JoinedGroupLimitExceed`](super::DocumentedError::JoinedGroupLimitExceed)
/// - [`InvalidHttpEndpointNotSupported`](super::DocumentedError::InvalidHttpEndpointNotSupported)
/// - [`InvalidHttpTokensNotSupported`](super::DocumentedError::InvalidHttpTokensNotSupported)
/// - [`InvalidHttpPutResponseHopLimitNotSupported`](super::DocumentedError::InvalidHttpPutResponseHopLimitNotSupported)
/// - [`InvalidOperationVpcHasEnabledAdvancedNetworkFeature`](super::DocumentedError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature)
/// - [`MissingParameterPrivatePoolOptionsId`](super::DocumentedError::MissingParameterPrivatePoolOptionsId)
/// - [`InvalidPrivatePoolOptionsId`](super::DocumentedError::InvalidPrivatePoolOptionsId)
/// - [`InvalidRamRoleNotEcsRole`](super::DocumentedError::InvalidRamRoleNotEcsRole)
/// - [`InvalidParamsInstanceNameExceed`](super::DocumentedError::InvalidParamsInstanceNameExceed)
/// - [`InvalidParamsHostnameExceed`](super::DocumentedError::InvalidParamsHostnameExceed)
/// - [`ImageNotSubscribed`](super::DocumentedError::ImageNotSubscribed)
/// - [`InvalidSystemDiskCategoryValueUnauthorized`](super::DocumentedError::InvalidSystemDiskCategoryValueUnauthorized)
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
/// - [`InvalidDeviceInUse`](super::DocumentedError::InvalidDeviceInUse)
/// - [`ImageRemovedInMarket`](super::DocumentedError::ImageRemovedInMarket)
/// - [`CategoryNotSupported`](super::DocumentedError::CategoryNotSupported)
/// - [`QuotaExceedPortableCloudDisk`](super::DocumentedError::QuotaExceedPortableCloudDisk)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`NodeControllerUnavailable`](super::DocumentedError::NodeControllerUnavailable)
/// - [`InvalidSnapshotIdNotDataDiskSnapshot`](super::DocumentedError::InvalidSnapshotIdNotDataDiskSnapshot)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`DeleteWithInstanceConflict`](super::DocumentedError::DeleteWithInstanceConflict)
/// - [`InstanceDiskNumLimitExceed`](super::DocumentedError::InstanceDiskNumLimitExceed)
/// - [`InvalidDiskSizeTooSmall`](super::DocumentedError::InvalidDiskSizeTooSmall)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported)
/// - [`QuotaExceedBuyImage`](super::DocumentedError::QuotaExceedBuyImage)
/// - [`InvalidResourceIdNotSupported`](super::DocumentedError::InvalidResourceIdNotSupported)
/// - [`OperationDeniedImageNotValid`](super::DocumentedError::OperationDeniedImageNotValid)
/// - [`OperationDeniedSnapshotNotValid`](super::DocumentedError::OperationDeniedSnapshotNotValid)
/// - [`OperationDeniedSnapshotNotAllowed`](super::DocumentedError::OperationDeniedSnapshotNotAllowed)
/// - [`OperationDeniedZoneNotAllowed`](super::DocumentedError::OperationDeniedZoneNotAllowed)
/// - [`OperationDeniedZoneSystemCategoryNotMatch`](super::DocumentedError::OperationDeniedZoneSystemCategoryNotMatch)
/// - [`OperationDeniedResourceControl`](super::DocumentedError::OperationDeniedResourceControl)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`OperationDeniedSnapshotParamsNotValid`](super::DocumentedError::OperationDeniedSnapshotParamsNotValid)
/// - [`OperationDeniedDiskTypeNotSupport`](super::DocumentedError::OperationDeniedDiskTypeNotSupport)
/// - [`InvalidUserDataForbidden`](super::DocumentedError::InvalidUserDataForbidden)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`InvalidClusterIdNotFound`](super::DocumentedError::InvalidClusterIdNotFound)
/// - [`InvalidInstanceTypeZoneNotSupported`](super::DocumentedError::InvalidInstanceTypeZoneNotSupported)
/// - [`InstanceTypeOffline`](super::DocumentedError::InstanceTypeOffline)
/// - [`DependencyViolationWindowsInstance`](super::DocumentedError::DependencyViolationWindowsInstance)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
/// - [`InvalidInstanceUnPaidOrder`](super::DocumentedError::InvalidInstanceUnPaidOrder), here with HTTP status 403
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`InvalidPayMethod`](super::DocumentedError::InvalidPayMethod)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`OperationDeniedInvalidNetworkType`](super::DocumentedError::OperationDeniedInvalidNetworkType)
/// - [`InvalidSpotInterruptionBehaviorClassicNetworkNotSupport`](super::DocumentedError::InvalidSpotInterruptionBehaviorClassicNetworkNotSupport)
/// - [`InvalidSpotInterruptionBehaviorLocalDiskNotSupport`](super::DocumentedError::InvalidSpotInterruptionBehaviorLocalDiskNotSupport)
/// - [`QuotaExceedPostPaidDisk`](super::DocumentedError::QuotaExceedPostPaidDisk)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`OperationDeniedLocalDiskUnsupported`](super::DocumentedError::OperationDeniedLocalDiskUnsupported)
/// - [`OperationDeniedInconsistentNetwork`](super::DocumentedError::OperationDeniedInconsistentNetwork)
/// - [`DefaultVswitchExisted`](super::DocumentedError::DefaultVswitchExisted)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`CategoryViolation`](super::DocumentedError::CategoryViolation)
/// - [`ResourcesNotInSameZone`](super::DocumentedError::ResourcesNotInSameZone)
/// - [`InvalidDiskSystemDiskSize`](super::DocumentedError::InvalidDiskSystemDiskSize)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`MaxEniIpv6IpsCountExceeded`](super::DocumentedError::MaxEniIpv6IpsCountExceeded)
/// - [`InvalidIpIpRepeated`](super::DocumentedError::InvalidIpIpRepeated)
/// - [`InvalidIpIpAssigned`](super::DocumentedError::InvalidIpIpAssigned)
/// - [`InvalidIpAddress`](super::DocumentedError::InvalidIpAddress)
/// - [`InvalidOperationIpv4CountExceeded`](super::DocumentedError::InvalidOperationIpv4CountExceeded)
/// - [`InvalidOperationIpv6CountExceeded`](super::DocumentedError::InvalidOperationIpv6CountExceeded)
/// - [`InvalidOperationIpv6NotSupport`](super::DocumentedError::InvalidOperationIpv6NotSupport)
/// - [`InvalidVSwitchIpv6NotTurnOn`](super::DocumentedError::InvalidVSwitchIpv6NotTurnOn)
/// - [`InvalidParamAmount`](super::DocumentedError::InvalidParamAmount)
/// - [`InvalidVSwitchIdIpInvalid`](super::DocumentedError::InvalidVSwitchIdIpInvalid)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId), here with HTTP status 403
/// - [`QuotaExceedDeploymentSetInstanceQuotaFull`](super::DocumentedError::QuotaExceedDeploymentSetInstanceQuotaFull)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`QuotaExceedElasticQuota`](super::DocumentedError::QuotaExceedElasticQuota)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidParameterInvalidEniQueueNumber`](super::DocumentedError::InvalidParameterInvalidEniQueueNumber)
/// - [`InvalidOperationMaxEniQueueNumberExceeded`](super::DocumentedError::InvalidOperationMaxEniQueueNumberExceeded)
/// - [`InvalidOperationExceedInstanceTypeQueueNumber`](super::DocumentedError::InvalidOperationExceedInstanceTypeQueueNumber)
/// - [`InvalidSecurityGroupId`](super::DocumentedError::InvalidSecurityGroupId)
/// - [`InvalidDataDiskSnapshotIdNotFound`](super::DocumentedError::InvalidDataDiskSnapshotIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound)
/// - [`DependencyViolationIoOptimized`](super::DocumentedError::DependencyViolationIoOptimized)
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`HostnameIllegal`](super::DocumentedError::HostnameIllegal)
/// - [`InvalidSystemDiskSizeLessThanImageSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanImageSize)
/// - [`InvalidSystemDiskSizeLessThanMinSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanMinSize)
/// - [`OperationDeniedCreatingConflict`](super::DocumentedError::OperationDeniedCreatingConflict)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidRamRoleNotFound`](super::DocumentedError::InvalidRamRoleNotFound)
/// - [`InvalidLaunchTemplateNotFound`](super::DocumentedError::InvalidLaunchTemplateNotFound)
/// - [`InvalidLaunchTemplateVersionNotFound`](super::DocumentedError::InvalidLaunchTemplateVersionNotFound)
/// - [`InvalidVSwitchIdNotExist`](super::DocumentedError::InvalidVSwitchIdNotExist)
/// - [`InvalidMarketImageNotFound`](super::DocumentedError::InvalidMarketImageNotFound)
/// - [`DeploymentSetNotFound`](super::DocumentedError::DeploymentSetNotFound)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound)
/// - [`InvalidDiskIdsNotPortable`](super::DocumentedError::InvalidDiskIdsNotPortable)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`LoginAsNonRootImageNotSupport`](super::DocumentedError::LoginAsNonRootImageNotSupport)
/// - [`InvalidParamNotSupportJumboFrame`](super::DocumentedError::InvalidParamNotSupportJumboFrame)
/// - [`InsufficientBalanceAgentCredit`](super::DocumentedError::InsufficientBalanceAgentCredit)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`InvalidParamSecondaryNetworkInterface`](super::DocumentedError::InvalidParamSecondaryNetworkInterface)
/// - [`InvalidPrimaryIpAddressSizeInvalid`](super::DocumentedError::InvalidPrimaryIpAddressSizeInvalid)
/// - [`InvalidStorageClusterIdCapacityNotEnough`](super::DocumentedError::InvalidStorageClusterIdCapacityNotEnough)
/// - [`InvalidStorageClusterIdStatusNotSupport`](super::DocumentedError::InvalidStorageClusterIdStatusNotSupport)
/// - [`InvalidStorageClusterIdZoneIdEmpty`](super::DocumentedError::InvalidStorageClusterIdZoneIdEmpty)
/// - [`InvalidStorageClusterIdPerformanceLevelNotMatch`](super::DocumentedError::InvalidStorageClusterIdPerformanceLevelNotMatch)
/// - [`InvalidStorageClusterIdCategoryNotMatch`](super::DocumentedError::InvalidStorageClusterIdCategoryNotMatch)
/// - [`InvalidStorageClusterIdDiskSizeEmpty`](super::DocumentedError::InvalidStorageClusterIdDiskSizeEmpty)
/// - [`InvalidInstanceNameCustomMalformed`](super::DocumentedError::InvalidInstanceNameCustomMalformed)
/// - [`InvalidUserDataBase64FormatInvalid`](super::DocumentedError::InvalidUserDataBase64FormatInvalid), here with HTTP status 400
/// - [`InvalidSpotParamEmptyZoneID`](super::DocumentedError::InvalidSpotParamEmptyZoneID)
/// - [`InvalidHpcClusterIdCreating`](super::DocumentedError::InvalidHpcClusterIdCreating)
/// - [`InvalidParameterVSwitchId`](super::DocumentedError::InvalidParameterVSwitchId), here with HTTP status 400
/// - [`NoAvaliableDedicatedHost`](super::DocumentedError::NoAvaliableDedicatedHost)
/// - [`InvalidParamsCreateEniParams`](super::DocumentedError::InvalidParamsCreateEniParams)
/// - [`IncorrectImageStatus`](super::DocumentedError::IncorrectImageStatus)
/// - [`InvalidParameterAffinity`](super::DocumentedError::InvalidParameterAffinity)
/// - [`InvalidCustomInstanceTypeNotSupported`](super::DocumentedError::InvalidCustomInstanceTypeNotSupported)
/// - [`InvalidSnapshotIdMalformed`](super::DocumentedError::InvalidSnapshotIdMalformed)
/// - [`InvalidCapacityReservationIdNotFound`](super::DocumentedError::InvalidCapacityReservationIdNotFound)
/// - [`LackResource`](super::DocumentedError::LackResource)
/// - [`InvalidSecurityGroupNetworkType`](super::DocumentedError::InvalidSecurityGroupNetworkType)
/// - [`InvalidSecurityGroupVpcMismatch`](super::DocumentedError::InvalidSecurityGroupVpcMismatch)
/// - [`InvalidParameterSecurityGroupIdRepeated`](super::DocumentedError::InvalidParameterSecurityGroupIdRepeated)
/// - [`InvalidSecurityGroupIdSingleIdAndMultiIdConflict`](super::DocumentedError::InvalidSecurityGroupIdSingleIdAndMultiIdConflict)
/// - [`InvalidSecurityGroupIdMultiGroupIdNetworkTypeConflict`](super::DocumentedError::InvalidSecurityGroupIdMultiGroupIdNetworkTypeConflict)
/// - [`InvalidAccountStatusPayAmountLimitExceeded`](super::DocumentedError::InvalidAccountStatusPayAmountLimitExceeded)
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded), here with HTTP status 400
/// - [`QuotaExceededPrepayDataDiskCapacity`](super::DocumentedError::QuotaExceededPrepayDataDiskCapacity)
/// - [`InvalidDiskCategoryConflictSnapshotCategory`](super::DocumentedError::InvalidDiskCategoryConflictSnapshotCategory)
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
/// - [`InvalidParameterArns`](super::DocumentedError::InvalidParameterArns)
/// - [`InvalidDedicatedHostClusterIdNotFound`](super::DocumentedError::InvalidDedicatedHostClusterIdNotFound)
/// - [`InvalidDedicatedHostClusterIdInValid`](super::DocumentedError::InvalidDedicatedHostClusterIdInValid)
/// - [`InvalidDeploymentSetIdNotFound`](super::DocumentedError::InvalidDeploymentSetIdNotFound)
/// - [`InvalidOperationUserNotSupported`](super::DocumentedError::InvalidOperationUserNotSupported)
/// - [`InvalidManagedPrivateSpaceIdNotFound`](super::DocumentedError::InvalidManagedPrivateSpaceIdNotFound)
/// - [`InvalidSchedulerOptions`](super::DocumentedError::InvalidSchedulerOptions)
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
/// - [`InvalidBandwidthOutLessThanZero`](super::DocumentedError::InvalidBandwidthOutLessThanZero)
/// - [`HibernationConfiguredInstanceTypeNotSupport`](super::DocumentedError::HibernationConfiguredInstanceTypeNotSupport)
/// - [`HibernationConfiguredImageNotEncrypted`](super::DocumentedError::HibernationConfiguredImageNotEncrypted)
/// - [`HibernationConfiguredMemorySizeTooBig`](super::DocumentedError::HibernationConfiguredMemorySizeTooBig)
/// - [`InvalidSystemDiskSizeLessThanMemSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanMemSize)
/// - [`InvalidCloudBoxZoneOperationNotSupported`](super::DocumentedError::InvalidCloudBoxZoneOperationNotSupported)
/// - [`ProvisionedIopsForDiskCategoryUnsupported`](super::DocumentedError::ProvisionedIopsForDiskCategoryUnsupported)
/// - [`InvalidProvisionedIopsLimitExceed`](super::DocumentedError::InvalidProvisionedIopsLimitExceed)
/// - [`BurstingEnabledForDiskCategoryUnsupported`](super::DocumentedError::BurstingEnabledForDiskCategoryUnsupported)
/// - [`BurstingEnabledForMultiAttachDiskUnsupported`](super::DocumentedError::BurstingEnabledForMultiAttachDiskUnsupported)
/// - [`ProvisionedIopsForDiskCategoryRequired`](super::DocumentedError::ProvisionedIopsForDiskCategoryRequired)
/// - [`NotSupportSnapshotEncryptedInstanceType`](super::DocumentedError::NotSupportSnapshotEncryptedInstanceType)
/// - [`NotSupportSnapshotEncryptedRegionId`](super::DocumentedError::NotSupportSnapshotEncryptedRegionId)
/// - [`NotSupportSnapshotEncryptedZoneId`](super::DocumentedError::NotSupportSnapshotEncryptedZoneId)
/// - [`NotSupportSnapshotEncryptedShareImage`](super::DocumentedError::NotSupportSnapshotEncryptedShareImage)
/// - [`NotSupportSnapshotEncryptedImageOwnerAlias`](super::DocumentedError::NotSupportSnapshotEncryptedImageOwnerAlias)
/// - [`NotSupportSnapshotEncryptedDiskCategory`](super::DocumentedError::NotSupportSnapshotEncryptedDiskCategory), here with HTTP status 400
/// - [`NotSupportSnapshotEncryptedAlgorithmConflict`](super::DocumentedError::NotSupportSnapshotEncryptedAlgorithmConflict)
/// - [`NoPermissionSystemTag`](super::DocumentedError::NoPermissionSystemTag)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`InvalidZoneIdNotSupportShareEncryptedImage`](super::DocumentedError::InvalidZoneIdNotSupportShareEncryptedImage)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized), here with HTTP status 400
/// - [`InvalidParameterCloudboxNotSupported`](super::DocumentedError::InvalidParameterCloudboxNotSupported)
/// - [`InvalidZoneIdNotSupportCreateWithShareEncryptedImage`](super::DocumentedError::InvalidZoneIdNotSupportCreateWithShareEncryptedImage)
/// - [`InvalidParameterNetworkCardIndexInvalid`](super::DocumentedError::InvalidParameterNetworkCardIndexInvalid)
/// - [`InvalidOperationUserNotSupportNetworkCard`](super::DocumentedError::InvalidOperationUserNotSupportNetworkCard)
/// - [`InvalidAccountNotSupportSpot`](super::DocumentedError::InvalidAccountNotSupportSpot)
/// - [`AccountForbiddenAssociatedWithResellerPartner`](super::DocumentedError::AccountForbiddenAssociatedWithResellerPartner)
/// - [`InvalidDestinationZoneDeploymentSetMismatch`](super::DocumentedError::InvalidDestinationZoneDeploymentSetMismatch)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`InvalidAutoPayPostPaidUnsupported`](super::DocumentedError::InvalidAutoPayPostPaidUnsupported)
/// - [`InvalidParamEncryptedMismatch`](super::DocumentedError::InvalidParamEncryptedMismatch)
/// - [`InvalidParameterDedicatedRegionNotSupported`](super::DocumentedError::InvalidParameterDedicatedRegionNotSupported)
/// - [`InvalidParameterCpuOptionsTopologyType`](super::DocumentedError::InvalidParameterCpuOptionsTopologyType)
/// - [`InvalidInstanceTypeNotSupportCpuOptionsTopologyType`](super::DocumentedError::InvalidInstanceTypeNotSupportCpuOptionsTopologyType)
/// - [`InvalidEniQueueSizeRegionOrUserNotSupported`](super::DocumentedError::InvalidEniQueueSizeRegionOrUserNotSupported)
/// - [`InvalidParameterEniQueueSize`](super::DocumentedError::InvalidParameterEniQueueSize)
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled)
/// - [`InvalidParameterEncryptedKmsNotEnable`](super::DocumentedError::InvalidParameterEncryptedKmsNotEnable)
/// - [`InvalidAdditionalInfoPvdConfigSizeExceeded`](super::DocumentedError::InvalidAdditionalInfoPvdConfigSizeExceeded)
/// - [`InvalidParameterPrivateIpAddressRepeated`](super::DocumentedError::InvalidParameterPrivateIpAddressRepeated)
/// - [`InvalidOperationHighPerformanceEniPerInstanceLimitExceeded`](super::DocumentedError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded)
/// - [`InvalidParameterEniNumExceededWithLaunchEcs`](super::DocumentedError::InvalidParameterEniNumExceededWithLaunchEcs)
/// - [`InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode)
/// - [`InvalidParameterQueuePairNumberMustEmpty`](super::DocumentedError::InvalidParameterQueuePairNumberMustEmpty)
/// - [`InvalidParameterEniTrafficMode`](super::DocumentedError::InvalidParameterEniTrafficMode)
/// - [`InvalidParameterInvalidQueuePairNumber`](super::DocumentedError::InvalidParameterInvalidQueuePairNumber)
/// - [`InvalidParamIpCount`](super::DocumentedError::InvalidParamIpCount)
/// - [`InvalidParameterEniType`](super::DocumentedError::InvalidParameterEniType)
/// - [`InvalidOperationHighPerformanceTrafficModeIsNotAllowed`](super::DocumentedError::InvalidOperationHighPerformanceTrafficModeIsNotAllowed)
/// - [`InvalidParameterNetworkInterface`](super::DocumentedError::InvalidParameterNetworkInterface)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidHostnameSingleAndMultiConflict`](super::DocumentedError::InvalidHostnameSingleAndMultiConflict)
/// - [`InvalidHostnameSizeInvalid`](super::DocumentedError::InvalidHostnameSizeInvalid)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidNetworkTypeMismatchRamRole`](super::DocumentedError::InvalidNetworkTypeMismatchRamRole)
/// - [`InvalidParamTrustedSystemMode`](super::DocumentedError::InvalidParamTrustedSystemMode)
/// - [`InvalidParamConfidentialComputingMode`](super::DocumentedError::InvalidParamConfidentialComputingMode)
/// - [`InvalidSecurityOptionsNotSupported`](super::DocumentedError::InvalidSecurityOptionsNotSupported)
/// - [`InvalidImageNotSupported`](super::DocumentedError::InvalidImageNotSupported)
/// - [`DryRunInvalidAmount`](super::DocumentedError::DryRunInvalidAmount)
/// - [`InvalidVSwitchDefaultVSwitchNotSupport`](super::DocumentedError::InvalidVSwitchDefaultVSwitchNotSupport)
/// - [`InvalidOperationNetworkInterface`](super::DocumentedError::InvalidOperationNetworkInterface)
/// - [`InvalidOperationIpv4NotSupport`](super::DocumentedError::InvalidOperationIpv4NotSupport)
/// - [`InvalidParamSecondaryIp`](super::DocumentedError::InvalidParamSecondaryIp)
/// - [`InvalidParamIpAssign`](super::DocumentedError::InvalidParamIpAssign)
/// - [`InvalidParamCpuOptionsCore`](super::DocumentedError::InvalidParamCpuOptionsCore)
/// - [`InvalidParamCpuOptionsNuma`](super::DocumentedError::InvalidParamCpuOptionsNuma)
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
/// - [`EnterpriseGroupLimitedMutliGroupType`](super::DocumentedError::EnterpriseGroupLimitedMutliGroupType)
/// - [`EnterpriseGroupLimitedInstanceType`](super::DocumentedError::EnterpriseGroupLimitedInstanceType)
/// - [`OperationDeniedRegionIdNotSupported`](super::DocumentedError::OperationDeniedRegionIdNotSupported)
/// - [`OperationDeniedFlavorNotSupported`](super::DocumentedError::OperationDeniedFlavorNotSupported)
/// - [`OperationDeniedTimestampNotSupported`](super::DocumentedError::OperationDeniedTimestampNotSupported)
/// - [`OperationDeniedPaygNotAvailable`](super::DocumentedError::OperationDeniedPaygNotAvailable)
/// - [`OperationDeniedPrepayNotAvailable`](super::DocumentedError::OperationDeniedPrepayNotAvailable)
/// - [`OperationDeniedBidOwnResource`](super::DocumentedError::OperationDeniedBidOwnResource)
/// - [`OperationDeniedCloudSSDNotSupported`](super::DocumentedError::OperationDeniedCloudSSDNotSupported)
/// - [`QuotaExceededPostpaidDataDiskCapacity`](super::DocumentedError::QuotaExceededPostpaidDataDiskCapacity)
/// - [`InvalidImageFamilyMissingAvailableImage`](super::DocumentedError::InvalidImageFamilyMissingAvailableImage)
/// - [`InvalidRegionIdNotSupportEncryptAlgorithm`](super::DocumentedError::InvalidRegionIdNotSupportEncryptAlgorithm)
/// - [`InvalidManagedPrivateSpaceIdDedicatedHostIdConflict`](super::DocumentedError::InvalidManagedPrivateSpaceIdDedicatedHostIdConflict)
/// - [`InvalidManagedPrivateSpaceIdTenancyConflict`](super::DocumentedError::InvalidManagedPrivateSpaceIdTenancyConflict)
/// - [`InvalidIspTypeValueNotSupported`](super::DocumentedError::InvalidIspTypeValueNotSupported)
/// - [`UnsupportedIspChargeType`](super::DocumentedError::UnsupportedIspChargeType)
/// - [`UnsupportedIspClassicNetwork`](super::DocumentedError::UnsupportedIspClassicNetwork)
/// - [`InvalidIspBandwidthOut`](super::DocumentedError::InvalidIspBandwidthOut)
/// - [`UnsupportedIspNetworkChargeType`](super::DocumentedError::UnsupportedIspNetworkChargeType)
/// - [`InvalidIspUID`](super::DocumentedError::InvalidIspUID)
/// - [`UnsupportedIspRegion`](super::DocumentedError::UnsupportedIspRegion)
/// - [`ForbiddenOnlySupportEnterpriseGroup`](super::DocumentedError::ForbiddenOnlySupportEnterpriseGroup)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`InstanceDiskLimitExceeded`](super::DocumentedError::InstanceDiskLimitExceeded)
/// - [`InvalidInstanceTypeNotSupportDiskCategory`](super::DocumentedError::InvalidInstanceTypeNotSupportDiskCategory)
/// - [`InvalidOperationConfidentialComputingModeInInviteOnlyTesting`](super::DocumentedError::InvalidOperationConfidentialComputingModeInInviteOnlyTesting)
/// - [`InvalidOperationInvalidNetworkInterfaceId`](super::DocumentedError::InvalidOperationInvalidNetworkInterfaceId)
/// - [`InvalidOperationRegionNotSupportNetworkInterfaceId`](super::DocumentedError::InvalidOperationRegionNotSupportNetworkInterfaceId)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound), here with HTTP status 403
/// - [`InvalidEncryptedDefaultEncryptionUnsupported`](super::DocumentedError::InvalidEncryptedDefaultEncryptionUnsupported)
/// - [`InvalidOperationPublicIpAddressNoStock`](super::DocumentedError::InvalidOperationPublicIpAddressNoStock)
/// - [`InvalidStorageClusterIdNotExist`](super::DocumentedError::InvalidStorageClusterIdNotExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSystemDiskSizeMoreThanMaxSize`](super::DocumentedError::InvalidSystemDiskSizeMoreThanMaxSize)
/// - [`InvalidKeyPairNameNotFound`](super::DocumentedError::InvalidKeyPairNameNotFound), here with HTTP status 404
/// - [`InvalidParameterDeploymentSetGroupNo`](super::DocumentedError::InvalidParameterDeploymentSetGroupNo)
/// - [`InvalidAutoSnapshotPolicyIdNotFound`](super::DocumentedError::InvalidAutoSnapshotPolicyIdNotFound)
/// - [`ThrottlingResource`](super::DocumentedError::ThrottlingResource)
/// - [`InvalidParameterDataEncryptedKeyCreateFailed`](super::DocumentedError::InvalidParameterDataEncryptedKeyCreateFailed), here with HTTP status 500
pub type RunInstancesError = super::DocumentedError;
