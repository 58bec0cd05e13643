// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateContainerGroup`, from `eci/CreateContainerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcrRegistryInfo, DnsConfig, DnsConfigOption, EnvironmentVar, HandlerHttpGetHttpHeader, ImageRegistryCredential, Port, Sysctl, Tag, VolumeMount};

/// Creates an elastic container instance (container group) with its containers and volumes.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// use alicloud_eci::create_container_group::Container;
///
/// let request = alicloud_eci::CreateContainerGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_name("nginx-test")
///     .container([Container::new()]);
/// let reply = client.create_container_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateContainerGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-uf66jeqopgqa9hdn****`.
    pub security_group_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1xpiowfm5vo8o3c****,vsw-bp1rkyjgr1xwoho6k****`.
    pub vswitch_id: Option<String>,
    /// **Required.** Name that the container group goes by. Example: `nginx-test`.
    pub container_group_name: Option<String>,
    /// What is done about the restart, as rules. Example: `Always`.
    pub restart_policy: Option<String>,
    /// Elastic IP to bind, which gives access from the internet. Example: `eip-uf66jeqopgqa9hdn****`.
    pub eip_instance_id: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `1.0`.
    pub cpu: Option<f64>,
    /// Amount of memory. Example: `2.0`.
    pub memory: Option<f64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-uf66jeqopgqa9hdn****`.
    pub resource_group_id: Option<String>,
    /// What is done about the DNS, as rules. Example: `Default`.
    pub dns_policy: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-xxxx-12d3-xxxx-426655440000`.
    pub client_token: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c5.xlarge`.
    pub instance_type: Option<String>,
    /// ID of the image snapshot that the call is about. Example: `imc-2zebxkiifuyzzlhl****`.
    pub image_snapshot_id: Option<String>,
    /// Name that the RAM role goes by. Example: `RamTestRole`.
    pub ram_role_name: Option<String>,
    /// How many seconds this is: termination grace period. Example: `60`.
    pub termination_grace_period_seconds: Option<i64>,
    /// Whether a fitting image cache is looked for, which speeds up the start. Example: `false`.
    pub auto_match_image_cache: Option<bool>,
    /// How many there are of this: IPv6 address. Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// How many seconds this is: active deadline. Example: `1000`.
    pub active_deadline_seconds: Option<i64>,
    /// What is done about the spot, as rules. Example: `SpotWithPriceLimit`.
    pub spot_strategy: Option<String>,
    /// Upper limit that applies to the spot price. Example: `0.025`.
    pub spot_price_limit: Option<f64>,
    /// What is done about the schedule, as rules. Example: `VSwitchOrdered`.
    pub schedule_strategy: Option<String>,
    /// Directory for core dumps. Example: `/xx/xx/core`.
    pub core_pattern: Option<String>,
    /// Namespace that the share process lies in. Example: `false`.
    pub share_process_namespace: Option<bool>,
    /// Whether each ECI instance gets an EIP of its own. Example: `true`.
    pub auto_create_eip: Option<bool>,
    /// Data rate that is granted to or used by the EIP. Range: 0 to 1000000. Example: `5`.
    pub eip_bandwidth: Option<i32>,
    /// Carrier line of the public address. Example: `BGP`.
    pub eip_isp: Option<String>,
    /// Bandwidth plan that the public address joins. Example: `cbwp-2zeukbj916scmj51m****`.
    pub eip_common_bandwidth_package: Option<String>,
    /// Name that the machine goes by on the network. Example: `test`.
    pub host_name: Option<String>,
    /// Data rate that is granted to or used by the ingress.
    /// Range: 0 to 9223372036854776000. Example: `1024000`.
    pub ingress_bandwidth: Option<i64>,
    /// Data rate that is granted to or used by the egress.
    /// Range: 0 to 9223372036854776000. Example: `1024000`.
    pub egress_bandwidth: Option<i64>,
    /// Physical cores that the processor offers. Range: 0 to 1000. Example: `2`.
    pub cpu_options_core: Option<i32>,
    /// How many threads a core runs; one switches hyper-threading off. Range: 0 to 1000. Example: `2`.
    pub cpu_options_threads_per_core: Option<i32>,
    /// Not used anymore. Example: `1`.
    pub cpu_options_numa: Option<String>,
    /// Size of the temporary storage of the instance. Range: 0 to 5000. Example: `20`.
    pub ephemeral_storage: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Logins for the registries that images are pulled from. Items: at most 11.
    pub image_registry_credential: Vec<ImageRegistryCredential>,
    /// **Required.** Containers that make up the instance. Items: at most 41.
    pub container: Vec<Container>,
    /// Volumes that containers of the instance can mount. Items: at most 101.
    pub volume: Vec<Volume>,
    /// Containers that run to their end before the others start. Items: at most 41.
    pub init_container: Vec<InitContainer>,
    /// Settings of the DNS, and what it works with.
    pub dns_config: Option<DnsConfig>,
    /// Lines for the hosts file of the containers. Items: at most 101.
    pub host_aliase: Vec<HostAliase>,
    /// Security settings of the group.
    pub security_context: Option<SecurityContext>,
    /// Settings of the machine that the group runs on.
    pub host_security_context: Option<SecurityContext>,
    /// Time servers that the instance uses. Items: at most 21. Example: `ntp.cloud.aliyuncs.com`.
    pub ntp_server: Vec<String>,
    /// What is known about the acr registry. Items: at most 21.
    pub acr_registry_info: Vec<AcrRegistryInfo>,
    /// How long the spot lasts. Example: `1`.
    pub spot_duration: Option<i64>,
    /// Whether a spot instance must have just this type. Example: `true`.
    pub strict_spot: Option<bool>,
    /// Registries that are reached over plain HTTP.
    /// Example: `"harbor***.pre.com,192.168.XX.XX:5000,reg***.test.com:80"`.
    pub plain_http_registry: Option<String>,
    /// Registries whose certificates are not checked.
    /// Example: `"harbor***.pre.com,192.168.XX.XX:5000,reg***.test.com:80"`.
    pub insecure_registry: Option<String>,
    /// Way in which the image accelerate works. Example: `imc`.
    pub image_accelerate_mode: Option<String>,
    /// Whether the IPv6 gateway bandwidth is switched on. Example: `true`.
    pub ipv6_gateway_bandwidth_enable: Option<bool>,
    /// Data rate that is granted to or used by the IPv6 gateway. Example: `100`.
    pub ipv6_gateway_bandwidth: Option<String>,
    /// Whether containers see their own resources instead of those of the group. Example: `false`.
    pub container_resource_view: Option<bool>,
    /// IP address that belongs to the fixed. Example: `true`.
    pub fixed_ip: Option<String>,
    /// How long the address stays reserved after the group is gone. Example: `24`.
    pub fixed_ip_retain_hour: Option<i32>,
    /// Name of the OSS bucket for the data cache. Example: `default`.
    pub data_cache_bucket: Option<String>,
    /// Performance level of the disk that holds cached data. Example: `PL1`.
    pub data_cache_pl: Option<String>,
    /// Reads and writes a second of this: data cache provisioned. Example: `40000`.
    pub data_cache_provisioned_iops: Option<i64>,
    /// Whether the data cache bursting is switched on. Example: `false`.
    pub data_cache_bursting_enabled: Option<bool>,
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
    pub dry_run: Option<bool>,
    /// Address inside the private network. Example: `172.16.0.1`.
    pub private_ip_address: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// Processor architecture. Example: `ARM64`.
    pub cpu_architecture: Option<String>,
    /// Class that the compute belongs to. Items: at most 100. Example: `economy`.
    pub compute_category: Vec<String>,
    /// Which version of the GPU driver is meant. Example: `tesla=535`.
    pub gpu_driver_version: Option<String>,
    /// Largest value, allowed or found, of this: pending minute.
    pub max_pending_minute: Option<i32>,
}

impl CreateContainerGroupRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
    /// Sets `ContainerGroupName`, which is required.
    pub fn container_group_name(mut self, value: impl Into<String>) -> Self {
        self.container_group_name = Some(value.into());
        self
    }
    /// Sets `RestartPolicy`.
    pub fn restart_policy(mut self, value: impl Into<String>) -> Self {
        self.restart_policy = Some(value.into());
        self
    }
    /// Sets `EipInstanceId`.
    pub fn eip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.eip_instance_id = Some(value.into());
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DnsPolicy`.
    pub fn dns_policy(mut self, value: impl Into<String>) -> Self {
        self.dns_policy = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `ImageSnapshotId`.
    pub fn image_snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.image_snapshot_id = Some(value.into());
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `TerminationGracePeriodSeconds`.
    #[inline]
    pub fn termination_grace_period_seconds(mut self, value: i64) -> Self {
        self.termination_grace_period_seconds = Some(value);
        self
    }
    /// Sets `AutoMatchImageCache`.
    #[inline]
    pub fn auto_match_image_cache(mut self, value: bool) -> Self {
        self.auto_match_image_cache = Some(value);
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `ActiveDeadlineSeconds`.
    #[inline]
    pub fn active_deadline_seconds(mut self, value: i64) -> Self {
        self.active_deadline_seconds = Some(value);
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `SpotPriceLimit`.
    #[inline]
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }
    /// Sets `ScheduleStrategy`.
    pub fn schedule_strategy(mut self, value: impl Into<String>) -> Self {
        self.schedule_strategy = Some(value.into());
        self
    }
    /// Sets `CorePattern`.
    pub fn core_pattern(mut self, value: impl Into<String>) -> Self {
        self.core_pattern = Some(value.into());
        self
    }
    /// Sets `ShareProcessNamespace`.
    #[inline]
    pub fn share_process_namespace(mut self, value: bool) -> Self {
        self.share_process_namespace = Some(value);
        self
    }
    /// Sets `AutoCreateEip`.
    #[inline]
    pub fn auto_create_eip(mut self, value: bool) -> Self {
        self.auto_create_eip = Some(value);
        self
    }
    /// Sets `EipBandwidth`.
    #[inline]
    pub fn eip_bandwidth(mut self, value: i32) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }
    /// Sets `EipISP`.
    pub fn eip_isp(mut self, value: impl Into<String>) -> Self {
        self.eip_isp = Some(value.into());
        self
    }
    /// Sets `EipCommonBandwidthPackage`.
    pub fn eip_common_bandwidth_package(mut self, value: impl Into<String>) -> Self {
        self.eip_common_bandwidth_package = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `IngressBandwidth`.
    #[inline]
    pub fn ingress_bandwidth(mut self, value: i64) -> Self {
        self.ingress_bandwidth = Some(value);
        self
    }
    /// Sets `EgressBandwidth`.
    #[inline]
    pub fn egress_bandwidth(mut self, value: i64) -> Self {
        self.egress_bandwidth = Some(value);
        self
    }
    /// Sets `CpuOptionsCore`.
    #[inline]
    pub fn cpu_options_core(mut self, value: i32) -> Self {
        self.cpu_options_core = Some(value);
        self
    }
    /// Sets `CpuOptionsThreadsPerCore`.
    #[inline]
    pub fn cpu_options_threads_per_core(mut self, value: i32) -> Self {
        self.cpu_options_threads_per_core = Some(value);
        self
    }
    /// Sets `CpuOptionsNuma`.
    pub fn cpu_options_numa(mut self, value: impl Into<String>) -> Self {
        self.cpu_options_numa = Some(value.into());
        self
    }
    /// Sets `EphemeralStorage`.
    #[inline]
    pub fn ephemeral_storage(mut self, value: i32) -> Self {
        self.ephemeral_storage = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageRegistryCredential`.
    pub fn image_registry_credential(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageRegistryCredential>>,
    ) -> Self {
        self.image_registry_credential = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Container`, which is required.
    pub fn container(
        mut self,
        value: impl IntoIterator<Item = impl Into<Container>>,
    ) -> Self {
        self.container = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Volume`.
    pub fn volume(mut self, value: impl IntoIterator<Item = impl Into<Volume>>) -> Self {
        self.volume = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InitContainer`.
    pub fn init_container(
        mut self,
        value: impl IntoIterator<Item = impl Into<InitContainer>>,
    ) -> Self {
        self.init_container = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsConfig`.
    pub fn dns_config(mut self, value: impl Into<DnsConfig>) -> Self {
        self.dns_config = Some(value.into());
        self
    }
    /// Sets `HostAliase`.
    pub fn host_aliase(
        mut self,
        value: impl IntoIterator<Item = impl Into<HostAliase>>,
    ) -> Self {
        self.host_aliase = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContext`.
    pub fn security_context(mut self, value: impl Into<SecurityContext>) -> Self {
        self.security_context = Some(value.into());
        self
    }
    /// Sets `HostSecurityContext`.
    pub fn host_security_context(mut self, value: impl Into<SecurityContext>) -> Self {
        self.host_security_context = Some(value.into());
        self
    }
    /// Sets `NtpServer`.
    pub fn ntp_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ntp_server = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcrRegistryInfo`.
    pub fn acr_registry_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<AcrRegistryInfo>>,
    ) -> Self {
        self.acr_registry_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `StrictSpot`.
    #[inline]
    pub fn strict_spot(mut self, value: bool) -> Self {
        self.strict_spot = Some(value);
        self
    }
    /// Sets `PlainHttpRegistry`.
    pub fn plain_http_registry(mut self, value: impl Into<String>) -> Self {
        self.plain_http_registry = Some(value.into());
        self
    }
    /// Sets `InsecureRegistry`.
    pub fn insecure_registry(mut self, value: impl Into<String>) -> Self {
        self.insecure_registry = Some(value.into());
        self
    }
    /// Sets `ImageAccelerateMode`.
    pub fn image_accelerate_mode(mut self, value: impl Into<String>) -> Self {
        self.image_accelerate_mode = Some(value.into());
        self
    }
    /// Sets `Ipv6GatewayBandwidthEnable`.
    #[inline]
    pub fn ipv6_gateway_bandwidth_enable(mut self, value: bool) -> Self {
        self.ipv6_gateway_bandwidth_enable = Some(value);
        self
    }
    /// Sets `Ipv6GatewayBandwidth`.
    pub fn ipv6_gateway_bandwidth(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_bandwidth = Some(value.into());
        self
    }
    /// Sets `ContainerResourceView`.
    #[inline]
    pub fn container_resource_view(mut self, value: bool) -> Self {
        self.container_resource_view = Some(value);
        self
    }
    /// Sets `FixedIp`.
    pub fn fixed_ip(mut self, value: impl Into<String>) -> Self {
        self.fixed_ip = Some(value.into());
        self
    }
    /// Sets `FixedIpRetainHour`.
    #[inline]
    pub fn fixed_ip_retain_hour(mut self, value: i32) -> Self {
        self.fixed_ip_retain_hour = Some(value);
        self
    }
    /// Sets `DataCacheBucket`.
    pub fn data_cache_bucket(mut self, value: impl Into<String>) -> Self {
        self.data_cache_bucket = Some(value.into());
        self
    }
    /// Sets `DataCachePL`.
    pub fn data_cache_pl(mut self, value: impl Into<String>) -> Self {
        self.data_cache_pl = Some(value.into());
        self
    }
    /// Sets `DataCacheProvisionedIops`.
    #[inline]
    pub fn data_cache_provisioned_iops(mut self, value: i64) -> Self {
        self.data_cache_provisioned_iops = Some(value);
        self
    }
    /// Sets `DataCacheBurstingEnabled`.
    #[inline]
    pub fn data_cache_bursting_enabled(mut self, value: bool) -> Self {
        self.data_cache_bursting_enabled = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `CpuArchitecture`.
    pub fn cpu_architecture(mut self, value: impl Into<String>) -> Self {
        self.cpu_architecture = Some(value.into());
        self
    }
    /// Sets `ComputeCategory`.
    pub fn compute_category(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.compute_category = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GpuDriverVersion`.
    pub fn gpu_driver_version(mut self, value: impl Into<String>) -> Self {
        self.gpu_driver_version = Some(value.into());
        self
    }
    /// Sets `MaxPendingMinute`.
    #[inline]
    pub fn max_pending_minute(mut self, value: i32) -> Self {
        self.max_pending_minute = Some(value);
        self
    }
}

request! {
    CreateContainerGroupRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "SecurityGroupId" => security_group_id: query,
        "VSwitchId" => vswitch_id: query,
        "ContainerGroupName" => container_group_name: query,
        "RestartPolicy" => restart_policy: query,
        "EipInstanceId" => eip_instance_id: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "ResourceGroupId" => resource_group_id: query,
        "DnsPolicy" => dns_policy: query,
        "ClientToken" => client_token: query,
        "InstanceType" => instance_type: query,
        "ImageSnapshotId" => image_snapshot_id: query,
        "RamRoleName" => ram_role_name: query,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: query,
        "AutoMatchImageCache" => auto_match_image_cache: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "ActiveDeadlineSeconds" => active_deadline_seconds: query,
        "SpotStrategy" => spot_strategy: query,
        "SpotPriceLimit" => spot_price_limit: query,
        "ScheduleStrategy" => schedule_strategy: query,
        "CorePattern" => core_pattern: query,
        "ShareProcessNamespace" => share_process_namespace: query,
        "AutoCreateEip" => auto_create_eip: query,
        "EipBandwidth" => eip_bandwidth: query,
        "EipISP" => eip_isp: query,
        "EipCommonBandwidthPackage" => eip_common_bandwidth_package: query,
        "HostName" => host_name: query,
        "IngressBandwidth" => ingress_bandwidth: query,
        "EgressBandwidth" => egress_bandwidth: query,
        "CpuOptionsCore" => cpu_options_core: query,
        "CpuOptionsThreadsPerCore" => cpu_options_threads_per_core: query,
        "CpuOptionsNuma" => cpu_options_numa: query,
        "EphemeralStorage" => ephemeral_storage: query,
        "Tag" => tag: query,
        "ImageRegistryCredential" => image_registry_credential: query,
        "Container" => container: query,
        "Volume" => volume: query,
        "InitContainer" => init_container: query,
        "DnsConfig" => dns_config: query,
        "HostAliase" => host_aliase: query,
        "SecurityContext" => security_context: query,
        "HostSecurityContext" => host_security_context: query,
        "NtpServer" => ntp_server: query,
        "AcrRegistryInfo" => acr_registry_info: query,
        "SpotDuration" => spot_duration: query,
        "StrictSpot" => strict_spot: query,
        "PlainHttpRegistry" => plain_http_registry: query,
        "InsecureRegistry" => insecure_registry: query,
        "ImageAccelerateMode" => image_accelerate_mode: query,
        "Ipv6GatewayBandwidthEnable" => ipv6_gateway_bandwidth_enable: query,
        "Ipv6GatewayBandwidth" => ipv6_gateway_bandwidth: query,
        "ContainerResourceView" => container_resource_view: query,
        "FixedIp" => fixed_ip: query,
        "FixedIpRetainHour" => fixed_ip_retain_hour: query,
        "DataCacheBucket" => data_cache_bucket: query,
        "DataCachePL" => data_cache_pl: query,
        "DataCacheProvisionedIops" => data_cache_provisioned_iops: query,
        "DataCacheBurstingEnabled" => data_cache_bursting_enabled: query,
        "DryRun" => dry_run: query,
        "PrivateIpAddress" => private_ip_address: query,
        "OsType" => os_type: query,
        "CpuArchitecture" => cpu_architecture: query,
        "ComputeCategory" => compute_category: query,
        "GpuDriverVersion" => gpu_driver_version: query,
        "MaxPendingMinute" => max_pending_minute: query,
    }
}

impl Operation for CreateContainerGroupRequest {
    type Response = CreateContainerGroupResponse;
    type Error = CreateContainerGroupError;
    const INFO: OperationInfo = super::operation("CreateContainerGroup")
        .required(&["RegionId", "ContainerGroupName", "Container"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateContainerGroupError] = &[
        CreateContainerGroupError::AccountArrearage,
        CreateContainerGroupError::DryRunOperation,
        CreateContainerGroupError::InvalidParameterCpuMemory,
        CreateContainerGroupError::InvalidParameterDuplicatedName,
        CreateContainerGroupError::InvalidParameterDuplicatedVolumeName,
        CreateContainerGroupError::IncorrectStatus,
        CreateContainerGroupError::ServiceNotEnabled,
        CreateContainerGroupError::ImageSnapshotIncorrectStatus,
        CreateContainerGroupError::ImageSnapshotNotSupport,
        CreateContainerGroupError::DiskVolumeNotSupport,
        CreateContainerGroupError::RamRoleNotSupport,
        CreateContainerGroupError::DiskNumberLimitExceed,
        CreateContainerGroupError::InvalidPaymentMethodInsufficientBalance,
        CreateContainerGroupError::DiskVolumeNotInSameZone,
        CreateContainerGroupError::NoPermission,
        CreateContainerGroupError::HighCpuMemConfigRequired,
        CreateContainerGroupError::RecommendEmptyInstanceTypeFamilyNotMatched,
        CreateContainerGroupError::LocalDiskAmountNotMatch,
        CreateContainerGroupError::PayforCreditPayInsufficientBalance,
        CreateContainerGroupError::InvalidOperationKmsInstanceTypeNotSupport,
        CreateContainerGroupError::InvalidParameterEncryptedKmsNotEnabled,
        CreateContainerGroupError::InvalidParameterKmsEncryptedIllegal,
        CreateContainerGroupError::InvalidSpotCpuMemorySpec,
        CreateContainerGroupError::Ipv6AddressNotSupportVsw,
        CreateContainerGroupError::Ipv6AddressNotSupport,
        CreateContainerGroupError::Ipv6AddressNotSupportInstanceType,
        CreateContainerGroupError::EipPayInsufficientBalance,
        CreateContainerGroupError::EipPurchaseFlowControl,
        CreateContainerGroupError::Throttling,
        CreateContainerGroupError::JobInstanceBatchCreateNotSupport,
        CreateContainerGroupError::JobInstanceDiskNotSupport,
        CreateContainerGroupError::JobInstanceEipNotSupport,
        CreateContainerGroupError::JobInstanceFeatureNotMatch,
        CreateContainerGroupError::JobInstanceImageCacheNotSupport,
        CreateContainerGroupError::JobInstanceIPv6NotSupport,
        CreateContainerGroupError::JobInstanceRamRoleNotSupport,
        CreateContainerGroupError::JobInstanceRegionNotSupport,
        CreateContainerGroupError::JobInstanceSpotNotSupport,
        CreateContainerGroupError::InvalidInstanceTypeForEciSpotDurationBuy,
        CreateContainerGroupError::InvalidInstanceTypeForEciBuy,
        CreateContainerGroupError::InstanceTypeNotMatchCpuArch,
        CreateContainerGroupError::JobInstanceEcsInstanceTypeNotSupport,
        CreateContainerGroupError::PrivatePoolInstanceSpotNotSupport,
        CreateContainerGroupError::DryRunSuccess,
        CreateContainerGroupError::PrivateIpAddressAlreadyInUse,
        CreateContainerGroupError::IncorrectOperation,
        CreateContainerGroupError::FeatureBasedConstraintConflict,
        CreateContainerGroupError::OperationFailedRiskControl,
        CreateContainerGroupError::RiskRiskControlRejection,
        CreateContainerGroupError::InvalidInstanceTypeForRaid,
        CreateContainerGroupError::RegionDissolved,
        CreateContainerGroupError::MultiAttachedCloudDiskNotSupport,
        CreateContainerGroupError::OperationDeniedVswZoneMisMatch,
        CreateContainerGroupError::QuotaExceeded,
        CreateContainerGroupError::ZoneNotOnSale,
        CreateContainerGroupError::ForbiddenRiskControl,
        CreateContainerGroupError::ForbiddenSubUser,
        CreateContainerGroupError::ForbiddenOnlyForInvitedTest,
        CreateContainerGroupError::OperationDeniedSecurityGroupMisMatch,
        CreateContainerGroupError::InvalidVSwitchIdIpNotEnough,
        CreateContainerGroupError::ForbiddenUserBussinessStatus,
        CreateContainerGroupError::ForbiddenUserNotRealNameAuthentication,
        CreateContainerGroupError::InvalidUserPassRoleForbidden,
        CreateContainerGroupError::OperationDeniedNoStock,
        CreateContainerGroupError::InvalidParameterKmsKeyIdForbidden,
        CreateContainerGroupError::ForbiddenAccountClosed,
        CreateContainerGroupError::InvalidOperationResourceManagedByCloudProduct,
        CreateContainerGroupError::SpotNotMatched,
        CreateContainerGroupError::SecurityRisk3DVerification,
        CreateContainerGroupError::CreateServiceLinkedRoleDenied,
        CreateContainerGroupError::ThrottlingVcpuPerDay,
        CreateContainerGroupError::FeatureAccessRestricted,
        CreateContainerGroupError::ImageSnapshotNotFound,
        CreateContainerGroupError::InvalidDiskIdNotFound,
        CreateContainerGroupError::InvalidParameterKmsKeyIdNotFound,
    ];
}

/// Response to [`CreateContainerGroupRequest`].
#[non_exhaustive]
pub struct CreateContainerGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89945DD3-9072-47D0-A318-353284CFC7B3`.
    pub request_id: Option<String>,
    /// Elastic container instance, which runs like a pod. Example: `eci-uf6fonnghi50u374****`.
    pub container_group_id: Option<String>,
}

response! {
    CreateContainerGroupResponse {
        "RequestId" => request_id: value,
        "ContainerGroupId" => container_group_id: value,
    }
}

/// Containers that make up the instance.
#[non_exhaustive]
pub struct Container {
    /// How many seconds this is: readiness probe timeout. Example: `1`.
    pub readiness_probe_timeout_seconds: Option<i32>,
    /// Value at which the readiness probe success sets in. Example: `1`.
    pub readiness_probe_success_threshold: Option<i32>,
    /// Linux capabilities that the container gets, such as `NET_ADMIN`. Items: at most 100.
    pub security_context_capability_add: Vec<String>,
    /// Network port that belongs to the readiness probe tcp socket. Example: `8000`.
    pub readiness_probe_tcp_socket_port: Option<i32>,
    /// Whether the readiness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub readiness_probe_http_get_scheme: Option<String>,
    /// How many seconds this is: liveness probe period. Example: `5`.
    pub liveness_probe_period_seconds: Option<i32>,
    /// Whether the container cannot write to its root file system. Example: `true`.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// Environment variables of the container. Items: at most 241.
    pub environment_var: Vec<EnvironmentVar>,
    /// Network port that belongs to the liveness probe tcp socket. Example: `8080`.
    pub liveness_probe_tcp_socket_port: Option<i32>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    /// Example: `false`.
    pub tty: Option<bool>,
    /// Directory that the command runs in. Example: `/usr/local/`.
    pub working_dir: Option<String>,
    /// Arguments that the start command of the container gets. Items: at most 101. Example: `100`.
    pub arg: Vec<String>,
    /// Whether the container gets a standard input; without it, reading ends at once.
    /// Example: `false`.
    pub stdin: Option<bool>,
    /// How many seconds this is: liveness probe initial delay. Example: `5`.
    pub liveness_probe_initial_delay_seconds: Option<i32>,
    /// Volumes that the container mounts, and where. Items: at most 101.
    pub volume_mount: Vec<VolumeMount>,
    /// What is done about the image pull, as rules. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    /// Example: `false`.
    pub stdin_once: Option<bool>,
    /// Network port that belongs to the lifecycle pre stop handler tcp socket. Example: `90`.
    pub lifecycle_pre_stop_handler_tcp_socket_port: Option<i32>,
    /// Whether the request right after the start uses HTTP or HTTPS. Example: `HTTPS`.
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    /// How many seconds this is: readiness probe period. Example: `3`.
    pub readiness_probe_period_seconds: Option<i32>,
    /// Value at which the liveness probe success sets in. Example: `1`.
    pub liveness_probe_success_threshold: Option<i32>,
    /// Command that the container starts with. Items: at most 101. Example: `sleep`.
    pub command: Vec<String>,
    /// Host name or address of the lifecycle post start handler HTTP get. Example: `10.0.XX.XX`.
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    /// What is done about the termination message, as rules. Example: `FallbackToLogsOnError`.
    pub termination_message_policy: Option<String>,
    /// Path under which the readiness probe HTTP get is found. Example: `/healthz`.
    pub readiness_probe_http_get_path: Option<String>,
    /// Command to run in the container to see if it is alive.
    /// Items: at most 21. Example: `cat /tmp/healthy`.
    pub liveness_probe_exec_command: Vec<String>,
    /// Network port that belongs to the lifecycle post start handler tcp socket. Example: `80`.
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i32>,
    /// Path under which the lifecycle post start handler HTTP get is found. Example: `/healthyz`.
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    /// Command to run in the container right after its start. Items: at most 101. Example: `text`.
    pub lifecycle_post_start_handler_exec: Vec<String>,
    /// Path under which the lifecycle pre stop handler HTTP get is found. Example: `/healthyz`.
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    /// Ports that the container exposes, each with its protocol. Items: at most 101.
    pub port: Vec<Port>,
    /// Path under which the termination message is found. Example: `/tmp/termination-log`.
    pub termination_message_path: Option<String>,
    /// Whether the request just before the stop uses HTTP or HTTPS. Example: `HTTP`.
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    /// Whether the liveness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub liveness_probe_http_get_scheme: Option<String>,
    /// Network port that belongs to the readiness probe HTTP get. Example: `8080`.
    pub readiness_probe_http_get_port: Option<i32>,
    /// Host name or address of the lifecycle post start handler tcp socket. Example: `10.0.XX.XX`.
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// How many seconds this is: readiness probe initial delay. Example: `3`.
    pub readiness_probe_initial_delay_seconds: Option<i32>,
    /// Command to run in the container just before it stops. Items: at most 101. Example: `text`.
    pub lifecycle_pre_stop_handler_exec: Vec<String>,
    /// Amount of memory. Example: `0.5`.
    pub memory: Option<f64>,
    /// **Required.** Name that people know the item by. Example: `nginx`.
    pub name: Option<String>,
    /// Host name or address of the lifecycle pre stop handler HTTP get. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    /// Host name or address of the lifecycle pre stop handler tcp socket. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    /// **Required.** Image that the container runs.
    /// Example: `registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:latest`.
    pub image: Option<String>,
    /// Network port that belongs to the lifecycle pre stop handler HTTP get. Example: `88`.
    pub lifecycle_pre_stop_handler_http_get_port: Option<i32>,
    /// Value at which the liveness probe failure sets in. Example: `3`.
    pub liveness_probe_failure_threshold: Option<i32>,
    /// Command to run in the container to see if it is ready for traffic.
    /// Items: at most 20. Example: `cat /tmp/healthy`.
    pub readiness_probe_exec_command: Vec<String>,
    /// Headers of the request just before the stop. Items: at most 101.
    pub lifecycle_pre_stop_handler_http_get_http_header: Vec<HandlerHttpGetHttpHeader>,
    /// Value at which the readiness probe failure sets in. Example: `3`.
    pub readiness_probe_failure_threshold: Option<i32>,
    /// How many vCPUs the instance or the container gets. Example: `0.25`.
    pub cpu: Option<f64>,
    /// Network port that belongs to the liveness probe HTTP get. Example: `8888`.
    pub liveness_probe_http_get_port: Option<i32>,
    /// Path under which the liveness probe HTTP get is found. Example: `/healthz`.
    pub liveness_probe_http_get_path: Option<String>,
    /// How many seconds this is: liveness probe timeout. Example: `1`.
    pub liveness_probe_timeout_seconds: Option<i32>,
    /// User ID that the container runs under. Example: `1000`.
    pub security_context_run_as_user: Option<i64>,
    /// Network port that belongs to the lifecycle post start handler HTTP get. Example: `5050`.
    pub lifecycle_post_start_handler_http_get_port: Option<i32>,
    /// Headers of the request right after the start. Items: at most 101.
    pub lifecycle_post_start_handler_http_get_http_header: Vec<HandlerHttpGetHttpHeader>,
    /// Whether environment variables are left out when the group is looked at. Example: `false`.
    pub environment_var_hide: Option<bool>,
    /// The security context run as group that the call is about. Example: `3000`.
    pub security_context_run_as_group: Option<i64>,
    /// Whether the container may not run as root. Example: `true`.
    pub security_context_run_as_non_root: Option<bool>,
    /// Whether the container may do everything on its machine. Example: `true`.
    pub security_context_privileged: Option<bool>,
}

impl Container {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReadinessProbe.TimeoutSeconds`.
    #[inline]
    pub fn readiness_probe_timeout_seconds(mut self, value: i32) -> Self {
        self.readiness_probe_timeout_seconds = Some(value);
        self
    }
    /// Sets `ReadinessProbe.SuccessThreshold`.
    #[inline]
    pub fn readiness_probe_success_threshold(mut self, value: i32) -> Self {
        self.readiness_probe_success_threshold = Some(value);
        self
    }
    /// Sets `SecurityContext.Capability.Add`.
    pub fn security_context_capability_add(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_context_capability_add = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `ReadinessProbe.TcpSocket.Port`.
    #[inline]
    pub fn readiness_probe_tcp_socket_port(mut self, value: i32) -> Self {
        self.readiness_probe_tcp_socket_port = Some(value);
        self
    }
    /// Sets `ReadinessProbe.HttpGet.Scheme`.
    pub fn readiness_probe_http_get_scheme(mut self, value: impl Into<String>) -> Self {
        self.readiness_probe_http_get_scheme = Some(value.into());
        self
    }
    /// Sets `LivenessProbe.PeriodSeconds`.
    #[inline]
    pub fn liveness_probe_period_seconds(mut self, value: i32) -> Self {
        self.liveness_probe_period_seconds = Some(value);
        self
    }
    /// Sets `SecurityContext.ReadOnlyRootFilesystem`.
    #[inline]
    pub fn security_context_read_only_root_filesystem(mut self, value: bool) -> Self {
        self.security_context_read_only_root_filesystem = Some(value);
        self
    }
    /// Sets `EnvironmentVar`.
    pub fn environment_var(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.environment_var = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LivenessProbe.TcpSocket.Port`.
    #[inline]
    pub fn liveness_probe_tcp_socket_port(mut self, value: i32) -> Self {
        self.liveness_probe_tcp_socket_port = Some(value);
        self
    }
    /// Sets `Tty`.
    #[inline]
    pub fn tty(mut self, value: bool) -> Self {
        self.tty = Some(value);
        self
    }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `Arg`.
    pub fn arg(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Stdin`.
    #[inline]
    pub fn stdin(mut self, value: bool) -> Self {
        self.stdin = Some(value);
        self
    }
    /// Sets `LivenessProbe.InitialDelaySeconds`.
    #[inline]
    pub fn liveness_probe_initial_delay_seconds(mut self, value: i32) -> Self {
        self.liveness_probe_initial_delay_seconds = Some(value);
        self
    }
    /// Sets `VolumeMount`.
    pub fn volume_mount(
        mut self,
        value: impl IntoIterator<Item = impl Into<VolumeMount>>,
    ) -> Self {
        self.volume_mount = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImagePullPolicy`.
    pub fn image_pull_policy(mut self, value: impl Into<String>) -> Self {
        self.image_pull_policy = Some(value.into());
        self
    }
    /// Sets `StdinOnce`.
    #[inline]
    pub fn stdin_once(mut self, value: bool) -> Self {
        self.stdin_once = Some(value);
        self
    }
    /// Sets `LifecyclePreStopHandlerTcpSocketPort`.
    #[inline]
    pub fn lifecycle_pre_stop_handler_tcp_socket_port(mut self, value: i32) -> Self {
        self.lifecycle_pre_stop_handler_tcp_socket_port = Some(value);
        self
    }
    /// Sets `LifecyclePostStartHandlerHttpGetScheme`.
    pub fn lifecycle_post_start_handler_http_get_scheme(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_post_start_handler_http_get_scheme = Some(value.into());
        self
    }
    /// Sets `ReadinessProbe.PeriodSeconds`.
    #[inline]
    pub fn readiness_probe_period_seconds(mut self, value: i32) -> Self {
        self.readiness_probe_period_seconds = Some(value);
        self
    }
    /// Sets `LivenessProbe.SuccessThreshold`.
    #[inline]
    pub fn liveness_probe_success_threshold(mut self, value: i32) -> Self {
        self.liveness_probe_success_threshold = Some(value);
        self
    }
    /// Sets `Command`.
    pub fn command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.command = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LifecyclePostStartHandlerHttpGetHost`.
    pub fn lifecycle_post_start_handler_http_get_host(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_post_start_handler_http_get_host = Some(value.into());
        self
    }
    /// Sets `TerminationMessagePolicy`.
    pub fn termination_message_policy(mut self, value: impl Into<String>) -> Self {
        self.termination_message_policy = Some(value.into());
        self
    }
    /// Sets `ReadinessProbe.HttpGet.Path`.
    pub fn readiness_probe_http_get_path(mut self, value: impl Into<String>) -> Self {
        self.readiness_probe_http_get_path = Some(value.into());
        self
    }
    /// Sets `LivenessProbe.Exec.Command`.
    pub fn liveness_probe_exec_command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.liveness_probe_exec_command = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LifecyclePostStartHandlerTcpSocketPort`.
    #[inline]
    pub fn lifecycle_post_start_handler_tcp_socket_port(mut self, value: i32) -> Self {
        self.lifecycle_post_start_handler_tcp_socket_port = Some(value);
        self
    }
    /// Sets `LifecyclePostStartHandlerHttpGetPath`.
    pub fn lifecycle_post_start_handler_http_get_path(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_post_start_handler_http_get_path = Some(value.into());
        self
    }
    /// Sets `LifecyclePostStartHandlerExec`.
    pub fn lifecycle_post_start_handler_exec(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lifecycle_post_start_handler_exec = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `LifecyclePreStopHandlerHttpGetPath`.
    pub fn lifecycle_pre_stop_handler_http_get_path(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_http_get_path = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl IntoIterator<Item = impl Into<Port>>) -> Self {
        self.port = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TerminationMessagePath`.
    pub fn termination_message_path(mut self, value: impl Into<String>) -> Self {
        self.termination_message_path = Some(value.into());
        self
    }
    /// Sets `LifecyclePreStopHandlerHttpGetScheme`.
    pub fn lifecycle_pre_stop_handler_http_get_scheme(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_http_get_scheme = Some(value.into());
        self
    }
    /// Sets `LivenessProbe.HttpGet.Scheme`.
    pub fn liveness_probe_http_get_scheme(mut self, value: impl Into<String>) -> Self {
        self.liveness_probe_http_get_scheme = Some(value.into());
        self
    }
    /// Sets `ReadinessProbe.HttpGet.Port`.
    #[inline]
    pub fn readiness_probe_http_get_port(mut self, value: i32) -> Self {
        self.readiness_probe_http_get_port = Some(value);
        self
    }
    /// Sets `LifecyclePostStartHandlerTcpSocketHost`.
    pub fn lifecycle_post_start_handler_tcp_socket_host(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_post_start_handler_tcp_socket_host = Some(value.into());
        self
    }
    /// Sets `Gpu`.
    #[inline]
    pub fn gpu(mut self, value: i32) -> Self {
        self.gpu = Some(value);
        self
    }
    /// Sets `ReadinessProbe.InitialDelaySeconds`.
    #[inline]
    pub fn readiness_probe_initial_delay_seconds(mut self, value: i32) -> Self {
        self.readiness_probe_initial_delay_seconds = Some(value);
        self
    }
    /// Sets `LifecyclePreStopHandlerExec`.
    pub fn lifecycle_pre_stop_handler_exec(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_exec = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LifecyclePreStopHandlerHttpGetHost`.
    pub fn lifecycle_pre_stop_handler_http_get_host(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_http_get_host = Some(value.into());
        self
    }
    /// Sets `LifecyclePreStopHandlerTcpSocketHost`.
    pub fn lifecycle_pre_stop_handler_tcp_socket_host(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_tcp_socket_host = Some(value.into());
        self
    }
    /// Sets `Image`, which is required.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `LifecyclePreStopHandlerHttpGetPort`.
    #[inline]
    pub fn lifecycle_pre_stop_handler_http_get_port(mut self, value: i32) -> Self {
        self.lifecycle_pre_stop_handler_http_get_port = Some(value);
        self
    }
    /// Sets `LivenessProbe.FailureThreshold`.
    #[inline]
    pub fn liveness_probe_failure_threshold(mut self, value: i32) -> Self {
        self.liveness_probe_failure_threshold = Some(value);
        self
    }
    /// Sets `ReadinessProbe.Exec.Command`.
    pub fn readiness_probe_exec_command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.readiness_probe_exec_command = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LifecyclePreStopHandlerHttpGetHttpHeader`.
    pub fn lifecycle_pre_stop_handler_http_get_http_header(
        mut self,
        value: impl IntoIterator<Item = impl Into<HandlerHttpGetHttpHeader>>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_http_get_http_header = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `ReadinessProbe.FailureThreshold`.
    #[inline]
    pub fn readiness_probe_failure_threshold(mut self, value: i32) -> Self {
        self.readiness_probe_failure_threshold = Some(value);
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `LivenessProbe.HttpGet.Port`.
    #[inline]
    pub fn liveness_probe_http_get_port(mut self, value: i32) -> Self {
        self.liveness_probe_http_get_port = Some(value);
        self
    }
    /// Sets `LivenessProbe.HttpGet.Path`.
    pub fn liveness_probe_http_get_path(mut self, value: impl Into<String>) -> Self {
        self.liveness_probe_http_get_path = Some(value.into());
        self
    }
    /// Sets `LivenessProbe.TimeoutSeconds`.
    #[inline]
    pub fn liveness_probe_timeout_seconds(mut self, value: i32) -> Self {
        self.liveness_probe_timeout_seconds = Some(value);
        self
    }
    /// Sets `SecurityContext.RunAsUser`.
    #[inline]
    pub fn security_context_run_as_user(mut self, value: i64) -> Self {
        self.security_context_run_as_user = Some(value);
        self
    }
    /// Sets `LifecyclePostStartHandlerHttpGetPort`.
    #[inline]
    pub fn lifecycle_post_start_handler_http_get_port(mut self, value: i32) -> Self {
        self.lifecycle_post_start_handler_http_get_port = Some(value);
        self
    }
    /// Sets `LifecyclePostStartHandlerHttpGetHttpHeader`.
    pub fn lifecycle_post_start_handler_http_get_http_header(
        mut self,
        value: impl IntoIterator<Item = impl Into<HandlerHttpGetHttpHeader>>,
    ) -> Self {
        self.lifecycle_post_start_handler_http_get_http_header = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `EnvironmentVarHide`.
    #[inline]
    pub fn environment_var_hide(mut self, value: bool) -> Self {
        self.environment_var_hide = Some(value);
        self
    }
    /// Sets `SecurityContextRunAsGroup`.
    #[inline]
    pub fn security_context_run_as_group(mut self, value: i64) -> Self {
        self.security_context_run_as_group = Some(value);
        self
    }
    /// Sets `SecurityContextRunAsNonRoot`.
    #[inline]
    pub fn security_context_run_as_non_root(mut self, value: bool) -> Self {
        self.security_context_run_as_non_root = Some(value);
        self
    }
    /// Sets `SecurityContextPrivileged`.
    #[inline]
    pub fn security_context_privileged(mut self, value: bool) -> Self {
        self.security_context_privileged = Some(value);
        self
    }
}

request! {
    Container {
        "ReadinessProbe.TimeoutSeconds" => readiness_probe_timeout_seconds: field,
        "ReadinessProbe.SuccessThreshold" => readiness_probe_success_threshold: field,
        "SecurityContext.Capability.Add" => security_context_capability_add: field,
        "ReadinessProbe.TcpSocket.Port" => readiness_probe_tcp_socket_port: field,
        "ReadinessProbe.HttpGet.Scheme" => readiness_probe_http_get_scheme: field,
        "LivenessProbe.PeriodSeconds" => liveness_probe_period_seconds: field,
        "SecurityContext.ReadOnlyRootFilesystem" => security_context_read_only_root_filesystem: field,
        "EnvironmentVar" => environment_var: field,
        "LivenessProbe.TcpSocket.Port" => liveness_probe_tcp_socket_port: field,
        "Tty" => tty: field,
        "WorkingDir" => working_dir: field,
        "Arg" => arg: field,
        "Stdin" => stdin: field,
        "LivenessProbe.InitialDelaySeconds" => liveness_probe_initial_delay_seconds: field,
        "VolumeMount" => volume_mount: field,
        "ImagePullPolicy" => image_pull_policy: field,
        "StdinOnce" => stdin_once: field,
        "LifecyclePreStopHandlerTcpSocketPort" => lifecycle_pre_stop_handler_tcp_socket_port: field,
        "LifecyclePostStartHandlerHttpGetScheme" => lifecycle_post_start_handler_http_get_scheme: field,
        "ReadinessProbe.PeriodSeconds" => readiness_probe_period_seconds: field,
        "LivenessProbe.SuccessThreshold" => liveness_probe_success_threshold: field,
        "Command" => command: field,
        "LifecyclePostStartHandlerHttpGetHost" => lifecycle_post_start_handler_http_get_host: field,
        "TerminationMessagePolicy" => termination_message_policy: field,
        "ReadinessProbe.HttpGet.Path" => readiness_probe_http_get_path: field,
        "LivenessProbe.Exec.Command" => liveness_probe_exec_command: field,
        "LifecyclePostStartHandlerTcpSocketPort" => lifecycle_post_start_handler_tcp_socket_port: field,
        "LifecyclePostStartHandlerHttpGetPath" => lifecycle_post_start_handler_http_get_path: field,
        "LifecyclePostStartHandlerExec" => lifecycle_post_start_handler_exec: field,
        "LifecyclePreStopHandlerHttpGetPath" => lifecycle_pre_stop_handler_http_get_path: field,
        "Port" => port: field,
        "TerminationMessagePath" => termination_message_path: field,
        "LifecyclePreStopHandlerHttpGetScheme" => lifecycle_pre_stop_handler_http_get_scheme: field,
        "LivenessProbe.HttpGet.Scheme" => liveness_probe_http_get_scheme: field,
        "ReadinessProbe.HttpGet.Port" => readiness_probe_http_get_port: field,
        "LifecyclePostStartHandlerTcpSocketHost" => lifecycle_post_start_handler_tcp_socket_host: field,
        "Gpu" => gpu: field,
        "ReadinessProbe.InitialDelaySeconds" => readiness_probe_initial_delay_seconds: field,
        "LifecyclePreStopHandlerExec" => lifecycle_pre_stop_handler_exec: field,
        "Memory" => memory: field,
        "Name" => name: field,
        "LifecyclePreStopHandlerHttpGetHost" => lifecycle_pre_stop_handler_http_get_host: field,
        "LifecyclePreStopHandlerTcpSocketHost" => lifecycle_pre_stop_handler_tcp_socket_host: field,
        "Image" => image: field,
        "LifecyclePreStopHandlerHttpGetPort" => lifecycle_pre_stop_handler_http_get_port: field,
        "LivenessProbe.FailureThreshold" => liveness_probe_failure_threshold: field,
        "ReadinessProbe.Exec.Command" => readiness_probe_exec_command: field,
        "LifecyclePreStopHandlerHttpGetHttpHeader" => lifecycle_pre_stop_handler_http_get_http_header: field,
        "ReadinessProbe.FailureThreshold" => readiness_probe_failure_threshold: field,
        "Cpu" => cpu: field,
        "LivenessProbe.HttpGet.Port" => liveness_probe_http_get_port: field,
        "LivenessProbe.HttpGet.Path" => liveness_probe_http_get_path: field,
        "LivenessProbe.TimeoutSeconds" => liveness_probe_timeout_seconds: field,
        "SecurityContext.RunAsUser" => security_context_run_as_user: field,
        "LifecyclePostStartHandlerHttpGetPort" => lifecycle_post_start_handler_http_get_port: field,
        "LifecyclePostStartHandlerHttpGetHttpHeader" => lifecycle_post_start_handler_http_get_http_header: field,
        "EnvironmentVarHide" => environment_var_hide: field,
        "SecurityContextRunAsGroup" => security_context_run_as_group: field,
        "SecurityContextRunAsNonRoot" => security_context_run_as_non_root: field,
        "SecurityContextPrivileged" => security_context_privileged: field,
    }
}

/// Volumes that containers of the instance can mount.
#[non_exhaustive]
pub struct Volume {
    /// Kind of the item, out of those that the service tells apart. Example: `ConfigFileVolume`.
    pub type_: Option<String>,
    /// How large the disk volume disk is or is to be. Example: `15`.
    pub disk_volume_disk_size: Option<i32>,
    /// Path under which the NFS volume is found. Example: `/share`.
    pub nfs_volume_path: Option<String>,
    /// Which kind of disk volume fs it is or is to be. Example: `xfs`.
    pub disk_volume_fs_type: Option<String>,
    /// Which kind of flex volume fs it is or is to be. Example: `ext4`.
    pub flex_volume_fs_type: Option<String>,
    /// Which kind of host path volume it is or is to be. Example: `Directory`.
    pub host_path_volume_type: Option<String>,
    /// Way in which the config file volume default works. Example: `0644`.
    pub config_file_volume_default_mode: Option<i32>,
    /// Whether the NFS volume is mounted for reading only. Example: `false`.
    pub nfs_volume_read_only: Option<bool>,
    /// Path under which the config file volume config file to is found. Items: at most 90.
    pub config_file_volume_config_file_to_path: Vec<ConfigFileVolumeConfigFileToPath>,
    /// Path under which the host path volume is found. Example: `/pod/data`.
    pub host_path_volume_path: Option<String>,
    /// The flex volume options that are concerned.
    /// Example: `{"volumeId":"d-2zehdahrwoa7srg****","performanceLevel": "PL2"}`.
    pub flex_volume_options: Option<String>,
    /// Driver that provides the volume. Example: `alicloud/disk`.
    pub flex_volume_driver: Option<String>,
    /// Address of the NFS server. Example: `3f9cd4a596-naw76.cn-shanghai.nas.aliyuncs.com`.
    pub nfs_volume_server: Option<String>,
    /// ID of the disk volume disk that the call is about. Example: `d-xx`.
    pub disk_volume_disk_id: Option<String>,
    /// Name that people know the item by. Example: `default-volume1`.
    pub name: Option<String>,
    /// Where the empty volume is kept: on the node's file system, or in memory. Example: `memory`.
    pub empty_dir_volume_medium: Option<String>,
    /// Upper limit that applies to the empty dir volume size. Example: `2`.
    pub empty_dir_volume_size_limit: Option<String>,
}

impl Volume {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DiskVolume.DiskSize`.
    #[inline]
    pub fn disk_volume_disk_size(mut self, value: i32) -> Self {
        self.disk_volume_disk_size = Some(value);
        self
    }
    /// Sets `NFSVolume.Path`.
    pub fn nfs_volume_path(mut self, value: impl Into<String>) -> Self {
        self.nfs_volume_path = Some(value.into());
        self
    }
    /// Sets `DiskVolume.FsType`.
    pub fn disk_volume_fs_type(mut self, value: impl Into<String>) -> Self {
        self.disk_volume_fs_type = Some(value.into());
        self
    }
    /// Sets `FlexVolume.FsType`.
    pub fn flex_volume_fs_type(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_fs_type = Some(value.into());
        self
    }
    /// Sets `HostPathVolume.Type`.
    pub fn host_path_volume_type(mut self, value: impl Into<String>) -> Self {
        self.host_path_volume_type = Some(value.into());
        self
    }
    /// Sets `ConfigFileVolume.DefaultMode`.
    #[inline]
    pub fn config_file_volume_default_mode(mut self, value: i32) -> Self {
        self.config_file_volume_default_mode = Some(value);
        self
    }
    /// Sets `NFSVolume.ReadOnly`.
    #[inline]
    pub fn nfs_volume_read_only(mut self, value: bool) -> Self {
        self.nfs_volume_read_only = Some(value);
        self
    }
    /// Sets `ConfigFileVolume.ConfigFileToPath`.
    pub fn config_file_volume_config_file_to_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigFileVolumeConfigFileToPath>>,
    ) -> Self {
        self.config_file_volume_config_file_to_path = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `HostPathVolume.Path`.
    pub fn host_path_volume_path(mut self, value: impl Into<String>) -> Self {
        self.host_path_volume_path = Some(value.into());
        self
    }
    /// Sets `FlexVolume.Options`.
    pub fn flex_volume_options(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_options = Some(value.into());
        self
    }
    /// Sets `FlexVolume.Driver`.
    pub fn flex_volume_driver(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_driver = Some(value.into());
        self
    }
    /// Sets `NFSVolume.Server`.
    pub fn nfs_volume_server(mut self, value: impl Into<String>) -> Self {
        self.nfs_volume_server = Some(value.into());
        self
    }
    /// Sets `DiskVolume.DiskId`.
    pub fn disk_volume_disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_volume_disk_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `EmptyDirVolume.Medium`.
    pub fn empty_dir_volume_medium(mut self, value: impl Into<String>) -> Self {
        self.empty_dir_volume_medium = Some(value.into());
        self
    }
    /// Sets `EmptyDirVolume.SizeLimit`.
    pub fn empty_dir_volume_size_limit(mut self, value: impl Into<String>) -> Self {
        self.empty_dir_volume_size_limit = Some(value.into());
        self
    }
}

request! {
    Volume {
        "Type" => type_: field,
        "DiskVolume.DiskSize" => disk_volume_disk_size: field,
        "NFSVolume.Path" => nfs_volume_path: field,
        "DiskVolume.FsType" => disk_volume_fs_type: field,
        "FlexVolume.FsType" => flex_volume_fs_type: field,
        "HostPathVolume.Type" => host_path_volume_type: field,
        "ConfigFileVolume.DefaultMode" => config_file_volume_default_mode: field,
        "NFSVolume.ReadOnly" => nfs_volume_read_only: field,
        "ConfigFileVolume.ConfigFileToPath" => config_file_volume_config_file_to_path: field,
        "HostPathVolume.Path" => host_path_volume_path: field,
        "FlexVolume.Options" => flex_volume_options: field,
        "FlexVolume.Driver" => flex_volume_driver: field,
        "NFSVolume.Server" => nfs_volume_server: field,
        "DiskVolume.DiskId" => disk_volume_disk_id: field,
        "Name" => name: field,
        "EmptyDirVolume.Medium" => empty_dir_volume_medium: field,
        "EmptyDirVolume.SizeLimit" => empty_dir_volume_size_limit: field,
    }
}

/// Path under which the config file volume config file to is found.
#[non_exhaustive]
pub struct ConfigFileVolumeConfigFileToPath {
    /// Path of the file, the entry or the URL. Example: `test/config-test.cnf`.
    pub path: Option<String>,
    /// Access rights of the file in the volume. Example: `0644`.
    pub mode: Option<i32>,
    /// Text or data that the item consists of. Example: `bGl1bWk=`.
    pub content: Option<String>,
}

impl ConfigFileVolumeConfigFileToPath {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Mode`.
    #[inline]
    pub fn mode(mut self, value: i32) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    ConfigFileVolumeConfigFileToPath {
        "Path" => path: field,
        "Mode" => mode: field,
        "Content" => content: field,
    }
}

/// Containers that run to their end before the others start.
#[non_exhaustive]
pub struct InitContainer {
    /// Linux capabilities that the container gets, such as `NET_ADMIN`. Items: at most 100.
    pub security_context_capability_add: Vec<String>,
    /// Image that the container runs. Example: `nginx`.
    pub image: Option<String>,
    /// Volumes that the container mounts, and where. Items: at most 101.
    pub volume_mount: Vec<VolumeMount>,
    /// Ports that the container exposes, each with its protocol. Items: at most 101.
    pub port: Vec<Port>,
    /// Whether the container cannot write to its root file system. Example: `true`.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// Path under which the termination message is found. Example: `/tmp/termination-log`.
    pub termination_message_path: Option<String>,
    /// Environment variables of the container. Items: at most 241.
    pub environment_var: Vec<EnvironmentVar>,
    /// What is done about the image pull, as rules. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// Directory that the command runs in. Example: `/usr/local`.
    pub working_dir: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `0.5`.
    pub cpu: Option<f64>,
    /// Arguments that the start command of the container gets. Items: at most 101. Example: `10`.
    pub arg: Vec<String>,
    /// Command that the container starts with. Items: at most 101. Example: `sleep`.
    pub command: Vec<String>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// User ID that the container runs under. Example: `587`.
    pub security_context_run_as_user: Option<i64>,
    /// Amount of memory. Example: `1.0`.
    pub memory: Option<f64>,
    /// What is done about the termination message, as rules.
    pub termination_message_policy: Option<String>,
    /// Name that people know the item by. Example: `test-init`.
    pub name: Option<String>,
}

impl InitContainer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityContext.Capability.Add`.
    pub fn security_context_capability_add(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_context_capability_add = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `VolumeMount`.
    pub fn volume_mount(
        mut self,
        value: impl IntoIterator<Item = impl Into<VolumeMount>>,
    ) -> Self {
        self.volume_mount = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl IntoIterator<Item = impl Into<Port>>) -> Self {
        self.port = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContext.ReadOnlyRootFilesystem`.
    #[inline]
    pub fn security_context_read_only_root_filesystem(mut self, value: bool) -> Self {
        self.security_context_read_only_root_filesystem = Some(value);
        self
    }
    /// Sets `TerminationMessagePath`.
    pub fn termination_message_path(mut self, value: impl Into<String>) -> Self {
        self.termination_message_path = Some(value.into());
        self
    }
    /// Sets `EnvironmentVar`.
    pub fn environment_var(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.environment_var = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImagePullPolicy`.
    pub fn image_pull_policy(mut self, value: impl Into<String>) -> Self {
        self.image_pull_policy = Some(value.into());
        self
    }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Arg`.
    pub fn arg(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Command`.
    pub fn command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.command = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Gpu`.
    #[inline]
    pub fn gpu(mut self, value: i32) -> Self {
        self.gpu = Some(value);
        self
    }
    /// Sets `SecurityContext.RunAsUser`.
    #[inline]
    pub fn security_context_run_as_user(mut self, value: i64) -> Self {
        self.security_context_run_as_user = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `TerminationMessagePolicy`.
    pub fn termination_message_policy(mut self, value: impl Into<String>) -> Self {
        self.termination_message_policy = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    InitContainer {
        "SecurityContext.Capability.Add" => security_context_capability_add: field,
        "Image" => image: field,
        "VolumeMount" => volume_mount: field,
        "Port" => port: field,
        "SecurityContext.ReadOnlyRootFilesystem" => security_context_read_only_root_filesystem: field,
        "TerminationMessagePath" => termination_message_path: field,
        "EnvironmentVar" => environment_var: field,
        "ImagePullPolicy" => image_pull_policy: field,
        "WorkingDir" => working_dir: field,
        "Cpu" => cpu: field,
        "Arg" => arg: field,
        "Command" => command: field,
        "Gpu" => gpu: field,
        "SecurityContext.RunAsUser" => security_context_run_as_user: field,
        "Memory" => memory: field,
        "TerminationMessagePolicy" => termination_message_policy: field,
        "Name" => name: field,
    }
}

/// Lines for the hosts file of the containers.
#[non_exhaustive]
pub struct HostAliase {
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Name that the machine goes by on the network. Items: at most 51. Example: `hehe.com`.
    pub hostname: Vec<String>,
}

impl HostAliase {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Hostname`.
    pub fn hostname(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostname = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    HostAliase {
        "Ip" => ip: field,
        "Hostname" => hostname: field,
    }
}

/// Security settings of the group.
#[non_exhaustive]
pub struct SecurityContext {
    /// Settings of the kernel, one entry each. Items: at most 101.
    pub sysctl: Vec<Sysctl>,
}

impl SecurityContext {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Sysctl`.
    pub fn sysctl(mut self, value: impl IntoIterator<Item = impl Into<Sysctl>>) -> Self {
        self.sysctl = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SecurityContext {
        "Sysctl" => sysctl: field,
    }
}

/// Errors that the documentation of [`CreateContainerGroupRequest`] names.
///
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameterCpuMemory`](super::DocumentedError::InvalidParameterCpuMemory)
/// - [`InvalidParameterDuplicatedName`](super::DocumentedError::InvalidParameterDuplicatedName)
/// - [`InvalidParameterDuplicatedVolumeName`](super::DocumentedError::InvalidParameterDuplicatedVolumeName)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ServiceNotEnabled`](super::DocumentedError::ServiceNotEnabled)
/// - [`ImageSnapshotIncorrectStatus`](super::DocumentedError::ImageSnapshotIncorrectStatus)
/// - [`ImageSnapshotNotSupport`](super::DocumentedError::ImageSnapshotNotSupport)
/// - [`DiskVolumeNotSupport`](super::DocumentedError::DiskVolumeNotSupport)
/// - [`RamRoleNotSupport`](super::DocumentedError::RamRoleNotSupport)
/// - [`DiskNumberLimitExceed`](super::DocumentedError::DiskNumberLimitExceed)
/// - [`InvalidPaymentMethodInsufficientBalance`](super::DocumentedError::InvalidPaymentMethodInsufficientBalance)
/// - [`DiskVolumeNotInSameZone`](super::DocumentedError::DiskVolumeNotInSameZone)
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`HighCpuMemConfigRequired`](super::DocumentedError::HighCpuMemConfigRequired)
/// - [`RecommendEmptyInstanceTypeFamilyNotMatched`](super::DocumentedError::RecommendEmptyInstanceTypeFamilyNotMatched)
/// - [`LocalDiskAmountNotMatch`](super::DocumentedError::LocalDiskAmountNotMatch)
/// - [`PayforCreditPayInsufficientBalance`](super::DocumentedError::PayforCreditPayInsufficientBalance)
/// - [`InvalidOperationKmsInstanceTypeNotSupport`](super::DocumentedError::InvalidOperationKmsInstanceTypeNotSupport)
/// - [`InvalidParameterEncryptedKmsNotEnabled`](super::DocumentedError::InvalidParameterEncryptedKmsNotEnabled)
/// - [`InvalidParameterKmsEncryptedIllegal`](super::DocumentedError::InvalidParameterKmsEncryptedIllegal)
/// - [`InvalidSpotCpuMemorySpec`](super::DocumentedError::InvalidSpotCpuMemorySpec)
/// - [`Ipv6AddressNotSupportVsw`](super::DocumentedError::Ipv6AddressNotSupportVsw)
/// - [`Ipv6AddressNotSupport`](super::DocumentedError::Ipv6AddressNotSupport)
/// - [`Ipv6AddressNotSupportInstanceType`](super::DocumentedError::Ipv6AddressNotSupportInstanceType)
/// - [`EipPayInsufficientBalance`](super::DocumentedError::EipPayInsufficientBalance)
/// - [`EipPurchaseFlowControl`](super::DocumentedError::EipPurchaseFlowControl)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`JobInstanceBatchCreateNotSupport`](super::DocumentedError::JobInstanceBatchCreateNotSupport)
/// - [`JobInstanceDiskNotSupport`](super::DocumentedError::JobInstanceDiskNotSupport)
/// - [`JobInstanceEipNotSupport`](super::DocumentedError::JobInstanceEipNotSupport)
/// - [`JobInstanceFeatureNotMatch`](super::DocumentedError::JobInstanceFeatureNotMatch)
/// - [`JobInstanceImageCacheNotSupport`](super::DocumentedError::JobInstanceImageCacheNotSupport)
/// - [`JobInstanceIPv6NotSupport`](super::DocumentedError::JobInstanceIPv6NotSupport)
/// - [`JobInstanceRamRoleNotSupport`](super::DocumentedError::JobInstanceRamRoleNotSupport)
/// - [`JobInstanceRegionNotSupport`](super::DocumentedError::JobInstanceRegionNotSupport)
/// - [`JobInstanceSpotNotSupport`](super::DocumentedError::JobInstanceSpotNotSupport)
/// - [`InvalidInstanceTypeForEciSpotDurationBuy`](super::DocumentedError::InvalidInstanceTypeForEciSpotDurationBuy)
/// - [`InvalidInstanceTypeForEciBuy`](super::DocumentedError::InvalidInstanceTypeForEciBuy)
/// - [`InstanceTypeNotMatchCpuArch`](super::DocumentedError::InstanceTypeNotMatchCpuArch)
/// - [`JobInstanceEcsInstanceTypeNotSupport`](super::DocumentedError::JobInstanceEcsInstanceTypeNotSupport)
/// - [`PrivatePoolInstanceSpotNotSupport`](super::DocumentedError::PrivatePoolInstanceSpotNotSupport)
/// - [`DryRunSuccess`](super::DocumentedError::DryRunSuccess)
/// - [`PrivateIpAddressAlreadyInUse`](super::DocumentedError::PrivateIpAddressAlreadyInUse)
/// - [`IncorrectOperation`](super::DocumentedError::IncorrectOperation)
/// - [`FeatureBasedConstraintConflict`](super::DocumentedError::FeatureBasedConstraintConflict)
/// - [`OperationFailedRiskControl`](super::DocumentedError::OperationFailedRiskControl)
/// - [`RiskRiskControlRejection`](super::DocumentedError::RiskRiskControlRejection)
/// - [`InvalidInstanceTypeForRaid`](super::DocumentedError::InvalidInstanceTypeForRaid)
/// - [`RegionDissolved`](super::DocumentedError::RegionDissolved)
/// - [`MultiAttachedCloudDiskNotSupport`](super::DocumentedError::MultiAttachedCloudDiskNotSupport)
/// - [`OperationDeniedVswZoneMisMatch`](super::DocumentedError::OperationDeniedVswZoneMisMatch)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`ForbiddenOnlyForInvitedTest`](super::DocumentedError::ForbiddenOnlyForInvitedTest)
/// - [`OperationDeniedSecurityGroupMisMatch`](super::DocumentedError::OperationDeniedSecurityGroupMisMatch)
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`ForbiddenUserBussinessStatus`](super::DocumentedError::ForbiddenUserBussinessStatus)
/// - [`ForbiddenUserNotRealNameAuthentication`](super::DocumentedError::ForbiddenUserNotRealNameAuthentication)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidParameterKmsKeyIdForbidden`](super::DocumentedError::InvalidParameterKmsKeyIdForbidden)
/// - [`ForbiddenAccountClosed`](super::DocumentedError::ForbiddenAccountClosed)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`SpotNotMatched`](super::DocumentedError::SpotNotMatched)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`CreateServiceLinkedRoleDenied`](super::DocumentedError::CreateServiceLinkedRoleDenied)
/// - [`ThrottlingVcpuPerDay`](super::DocumentedError::ThrottlingVcpuPerDay)
/// - [`FeatureAccessRestricted`](super::DocumentedError::FeatureAccessRestricted)
/// - [`ImageSnapshotNotFound`](super::DocumentedError::ImageSnapshotNotFound)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidParameterKmsKeyIdNotFound`](super::DocumentedError::InvalidParameterKmsKeyIdNotFound)
pub type CreateContainerGroupError = super::DocumentedError;
