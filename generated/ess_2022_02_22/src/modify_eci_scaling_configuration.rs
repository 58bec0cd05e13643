// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEciScalingConfiguration`, from `ess_2022_02_22/ModifyEciScalingConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcrRegistryInfos, ConfigFileVolumeConfigFileToPath, DnsConfigOption, HostAliase, ImageRegistryCredential, Port, SecurityContextSysCtl, Tag, VolumeMount};

/// Changes an ECI scaling configuration, for instance its restart policy or bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ModifyEciScalingConfigurationRequest::new()
///     .scaling_configuration_id("...");
/// let reply = client.modify_eci_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationRequest {
    /// **Required.** ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
    /// Name that the scaling configuration goes by.
    pub scaling_configuration_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Name that the container group goes by.
    pub container_group_name: Option<String>,
    /// What is done about the restart, as rules.
    pub restart_policy: Option<String>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Amount of memory.
    pub memory: Option<f64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// What is done about the DNS, as rules.
    pub dns_policy: Option<String>,
    /// Whether this is switched on: sls.
    pub enable_sls: Option<bool>,
    /// ID of the image snapshot that the call is about.
    pub image_snapshot_id: Option<String>,
    /// Name that the RAM role goes by.
    pub ram_role_name: Option<String>,
    /// How many seconds this is: termination grace period.
    pub termination_grace_period_seconds: Option<i64>,
    /// Whether a fitting image cache is looked for, which speeds up the start.
    pub auto_match_image_cache: Option<bool>,
    /// How many there are of this: IPv6 address.
    pub ipv6_address_count: Option<i32>,
    /// How many seconds this is: active deadline.
    pub active_deadline_seconds: Option<i64>,
    /// What is done about the spot, as rules.
    pub spot_strategy: Option<String>,
    /// Upper limit that applies to the spot price.
    pub spot_price_limit: Option<f64>,
    /// Whether each ECI instance gets an EIP of its own.
    pub auto_create_eip: Option<bool>,
    /// Data rate that is granted to or used by the EIP. Range: 0 to 1000000.
    pub eip_bandwidth: Option<i32>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Data rate that is granted to or used by the ingress. Range: 0 to 9223372036854776000.
    pub ingress_bandwidth: Option<i64>,
    /// Data rate that is granted to or used by the egress. Range: 0 to 9223372036854776000.
    pub egress_bandwidth: Option<i64>,
    /// Physical cores that the processor offers. Range: 0 to 1000.
    pub cpu_options_core: Option<i32>,
    /// How many threads a core runs; one switches hyper-threading off.
    pub cpu_options_threads_per_core: Option<i32>,
    /// Size of the temporary storage of the instance. Range: 0 to 5000.
    pub ephemeral_storage: Option<i32>,
    /// Weight of the load balancer when shares are dealt out among several.
    pub load_balancer_weight: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// The image registry credentials to work on or to narrow the list down to. Items: at most 11.
    pub image_registry_credentials: Vec<ImageRegistryCredential>,
    /// The containers to work on or to narrow the list down to. Items: at most 21.
    pub containers: Vec<Container>,
    /// The volumes to work on or to narrow the list down to. Items: at most 101.
    pub volumes: Vec<Volume>,
    /// The init containers to work on or to narrow the list down to. Items: at most 21.
    pub init_containers: Vec<InitContainer>,
    /// Servers that belong to the DNS config name, one entry each. Items: at most 20.
    pub dns_config_name_servers: Vec<String>,
    /// The DNS config searches to work on or to narrow the list down to. Items: at most 20.
    pub dns_config_searchs: Vec<String>,
    /// The DNS config options to work on or to narrow the list down to. Items: at most 20.
    pub dns_config_options: Vec<DnsConfigOption>,
    /// The host aliases to work on or to narrow the list down to. Items: at most 101.
    pub host_aliases: Vec<HostAliase>,
    /// The security context sys ctls to work on or to narrow the list down to. Items: at most 11.
    pub security_context_sys_ctls: Vec<SecurityContextSysCtl>,
    /// Servers that belong to the ntp, one entry each. Items: at most 21.
    pub ntp_servers: Vec<String>,
    /// What is known about each acr registry, one entry each. Items: at most 21.
    pub acr_registry_infos: Vec<AcrRegistryInfos>,
    /// Whether instance types are chosen for low cost.
    pub cost_optimization: Option<bool>,
    /// Level that the instance family has on its scale.
    pub instance_family_level: Option<String>,
    /// Which kind of containers update it is or is to be.
    pub containers_update_type: Option<String>,
    /// Kinds of instance to work on or to narrow the list down to. Items: at most 10.
    pub instance_types: Vec<String>,
    /// Name of the OSS bucket for the data cache.
    pub data_cache_bucket: Option<String>,
    /// Performance level of the disk that holds cached data.
    pub data_cache_pl: Option<String>,
    /// Reads and writes a second of this: data cache provisioned.
    pub data_cache_provisioned_iops: Option<i32>,
    /// Whether the data cache bursting is switched on.
    pub data_cache_bursting_enabled: Option<bool>,
    /// Which version of the GPU driver is meant.
    pub gpu_driver_version: Option<String>,
}

impl ModifyEciScalingConfigurationRequest {
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
    /// Sets `ScalingConfigurationName`.
    pub fn scaling_configuration_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_name = Some(value.into());
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
    /// Sets `ContainerGroupName`.
    pub fn container_group_name(mut self, value: impl Into<String>) -> Self {
        self.container_group_name = Some(value.into());
        self
    }
    /// Sets `RestartPolicy`.
    pub fn restart_policy(mut self, value: impl Into<String>) -> Self {
        self.restart_policy = Some(value.into());
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
    /// Sets `EnableSls`.
    #[inline]
    pub fn enable_sls(mut self, value: bool) -> Self {
        self.enable_sls = Some(value);
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
    /// Sets `EphemeralStorage`.
    #[inline]
    pub fn ephemeral_storage(mut self, value: i32) -> Self {
        self.ephemeral_storage = Some(value);
        self
    }
    /// Sets `LoadBalancerWeight`.
    #[inline]
    pub fn load_balancer_weight(mut self, value: i32) -> Self {
        self.load_balancer_weight = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageRegistryCredentials`.
    pub fn image_registry_credentials(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageRegistryCredential>>,
    ) -> Self {
        self.image_registry_credentials = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Containers`.
    pub fn containers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Container>>,
    ) -> Self {
        self.containers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Volumes`.
    pub fn volumes(
        mut self,
        value: impl IntoIterator<Item = impl Into<Volume>>,
    ) -> Self {
        self.volumes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InitContainers`.
    pub fn init_containers(
        mut self,
        value: impl IntoIterator<Item = impl Into<InitContainer>>,
    ) -> Self {
        self.init_containers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsConfigNameServers`.
    pub fn dns_config_name_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_config_name_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsConfigSearchs`.
    pub fn dns_config_searchs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_config_searchs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsConfigOptions`.
    pub fn dns_config_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<DnsConfigOption>>,
    ) -> Self {
        self.dns_config_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HostAliases`.
    pub fn host_aliases(
        mut self,
        value: impl IntoIterator<Item = impl Into<HostAliase>>,
    ) -> Self {
        self.host_aliases = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContextSysCtls`.
    pub fn security_context_sys_ctls(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityContextSysCtl>>,
    ) -> Self {
        self.security_context_sys_ctls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NtpServers`.
    pub fn ntp_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ntp_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcrRegistryInfos`.
    pub fn acr_registry_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<AcrRegistryInfos>>,
    ) -> Self {
        self.acr_registry_infos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CostOptimization`.
    #[inline]
    pub fn cost_optimization(mut self, value: bool) -> Self {
        self.cost_optimization = Some(value);
        self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `ContainersUpdateType`.
    pub fn containers_update_type(mut self, value: impl Into<String>) -> Self {
        self.containers_update_type = Some(value.into());
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
    pub fn data_cache_provisioned_iops(mut self, value: i32) -> Self {
        self.data_cache_provisioned_iops = Some(value);
        self
    }
    /// Sets `DataCacheBurstingEnabled`.
    #[inline]
    pub fn data_cache_bursting_enabled(mut self, value: bool) -> Self {
        self.data_cache_bursting_enabled = Some(value);
        self
    }
    /// Sets `GpuDriverVersion`.
    pub fn gpu_driver_version(mut self, value: impl Into<String>) -> Self {
        self.gpu_driver_version = Some(value.into());
        self
    }
}

request! {
    ModifyEciScalingConfigurationRequest {
        "ScalingConfigurationId" => scaling_configuration_id: query,
        "ScalingConfigurationName" => scaling_configuration_name: query,
        "Description" => description: query,
        "SecurityGroupId" => security_group_id: query,
        "ContainerGroupName" => container_group_name: query,
        "RestartPolicy" => restart_policy: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "ResourceGroupId" => resource_group_id: query,
        "DnsPolicy" => dns_policy: query,
        "EnableSls" => enable_sls: query,
        "ImageSnapshotId" => image_snapshot_id: query,
        "RamRoleName" => ram_role_name: query,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: query,
        "AutoMatchImageCache" => auto_match_image_cache: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "ActiveDeadlineSeconds" => active_deadline_seconds: query,
        "SpotStrategy" => spot_strategy: query,
        "SpotPriceLimit" => spot_price_limit: query,
        "AutoCreateEip" => auto_create_eip: query,
        "EipBandwidth" => eip_bandwidth: query,
        "HostName" => host_name: query,
        "IngressBandwidth" => ingress_bandwidth: query,
        "EgressBandwidth" => egress_bandwidth: query,
        "CpuOptionsCore" => cpu_options_core: query,
        "CpuOptionsThreadsPerCore" => cpu_options_threads_per_core: query,
        "EphemeralStorage" => ephemeral_storage: query,
        "LoadBalancerWeight" => load_balancer_weight: query,
        "Tags" => tags: query,
        "ImageRegistryCredentials" => image_registry_credentials: query,
        "Containers" => containers: query,
        "Volumes" => volumes: query,
        "InitContainers" => init_containers: query,
        "DnsConfigNameServers" => dns_config_name_servers: query,
        "DnsConfigSearchs" => dns_config_searchs: query,
        "DnsConfigOptions" => dns_config_options: query,
        "HostAliases" => host_aliases: query,
        "SecurityContextSysCtls" => security_context_sys_ctls: query,
        "NtpServers" => ntp_servers: query,
        "AcrRegistryInfos" => acr_registry_infos: query,
        "CostOptimization" => cost_optimization: query,
        "InstanceFamilyLevel" => instance_family_level: query,
        "ContainersUpdateType" => containers_update_type: query,
        "InstanceTypes" => instance_types: query,
        "DataCacheBucket" => data_cache_bucket: query,
        "DataCachePL" => data_cache_pl: query,
        "DataCacheProvisionedIops" => data_cache_provisioned_iops: query,
        "DataCacheBurstingEnabled" => data_cache_bursting_enabled: query,
        "GpuDriverVersion" => gpu_driver_version: query,
    }
}

impl Operation for ModifyEciScalingConfigurationRequest {
    type Response = ModifyEciScalingConfigurationResponse;
    type Error = ModifyEciScalingConfigurationError;
    const INFO: OperationInfo = super::operation("ModifyEciScalingConfiguration")
        .required(&["ScalingConfigurationId"]);
    const ERRORS: &'static [ModifyEciScalingConfigurationError] = &[
        ModifyEciScalingConfigurationError::ForbiddenRiskControl,
    ];
}

/// Response to [`ModifyEciScalingConfigurationRequest`].
pub type ModifyEciScalingConfigurationResponse = alicloud_runtime::EmptyResponse;

/// The containers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Container {
    /// How many seconds this is: readiness probe timeout.
    pub readiness_probe_timeout_seconds: Option<i32>,
    /// Value at which the readiness probe success sets in.
    pub readiness_probe_success_threshold: Option<i32>,
    /// The security context capability adds to work on or to narrow the list down to.
    /// Items: at most 100.
    pub security_context_capability_adds: Vec<String>,
    /// Network port that belongs to the readiness probe tcp socket.
    pub readiness_probe_tcp_socket_port: Option<i32>,
    /// Whether the readiness probe uses HTTP or HTTPS.
    pub readiness_probe_http_get_scheme: Option<String>,
    /// How many seconds this is: liveness probe period.
    pub liveness_probe_period_seconds: Option<i32>,
    /// The ports to work on or to narrow the list down to. Items: at most 101.
    pub ports: Vec<Port>,
    /// Whether the container cannot write to its root file system.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// The environment vars to work on or to narrow the list down to. Items: at most 301.
    pub environment_vars: Vec<EnvironmentVar>,
    /// Network port that belongs to the liveness probe tcp socket.
    pub liveness_probe_tcp_socket_port: Option<i32>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    pub tty: Option<bool>,
    /// Directory that the command runs in.
    pub working_dir: Option<String>,
    /// Whether the liveness probe uses HTTP or HTTPS.
    pub liveness_probe_http_get_scheme: Option<String>,
    /// Network port that belongs to the readiness probe HTTP get.
    pub readiness_probe_http_get_port: Option<i32>,
    /// The args to work on or to narrow the list down to. Items: at most 101.
    pub args: Vec<String>,
    /// How many GPUs the container gets.
    pub gpu: Option<i32>,
    /// How many seconds this is: readiness probe initial delay.
    pub readiness_probe_initial_delay_seconds: Option<i32>,
    /// Whether the container gets a standard input; without it, reading ends at once.
    pub stdin: Option<bool>,
    /// Amount of memory.
    pub memory: Option<f64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
    /// How many seconds this is: liveness probe initial delay.
    pub liveness_probe_initial_delay_seconds: Option<i32>,
    /// The volume mounts to work on or to narrow the list down to. Items: at most 101.
    pub volume_mounts: Vec<VolumeMount>,
    /// Value at which the liveness probe failure sets in.
    pub liveness_probe_failure_threshold: Option<i32>,
    /// The readiness probe exec commands to work on or to narrow the list down to. Items: at most 20.
    pub readiness_probe_exec_commands: Vec<String>,
    /// Value at which the readiness probe failure sets in.
    pub readiness_probe_failure_threshold: Option<i32>,
    /// What is done about the image pull, as rules.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    pub stdin_once: Option<bool>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Network port that belongs to the liveness probe HTTP get.
    pub liveness_probe_http_get_port: Option<i32>,
    /// Path under which the liveness probe HTTP get is found.
    pub liveness_probe_http_get_path: Option<String>,
    /// Value at which the liveness probe success sets in.
    pub liveness_probe_success_threshold: Option<i32>,
    /// How many seconds this is: readiness probe period.
    pub readiness_probe_period_seconds: Option<i32>,
    /// How many seconds this is: liveness probe timeout.
    pub liveness_probe_timeout_seconds: Option<i32>,
    /// The commands to work on or to narrow the list down to. Items: at most 101.
    pub commands: Vec<String>,
    /// User ID that the container runs under.
    pub security_context_run_as_user: Option<i64>,
    /// Path under which the readiness probe HTTP get is found.
    pub readiness_probe_http_get_path: Option<String>,
    /// The liveness probe exec commands to work on or to narrow the list down to. Items: at most 21.
    pub liveness_probe_exec_commands: Vec<String>,
    /// Host name or address of the lifecycle post start handler HTTP get.
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    /// Network port that belongs to the lifecycle post start handler HTTP get.
    pub lifecycle_post_start_handler_http_get_port: Option<i32>,
    /// Path under which the lifecycle post start handler HTTP get is found.
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    /// Whether the request right after the start uses HTTP or HTTPS.
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    /// The lifecycle post start handler execs to work on or to narrow the list down to.
    /// Items: at most 20.
    pub lifecycle_post_start_handler_execs: Vec<String>,
    /// Host name or address of the lifecycle post start handler tcp socket.
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    /// Network port that belongs to the lifecycle post start handler tcp socket.
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i32>,
    /// Host name or address of the lifecycle pre stop handler HTTP get.
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    /// Network port that belongs to the lifecycle pre stop handler HTTP get.
    pub lifecycle_pre_stop_handler_http_get_port: Option<i32>,
    /// Path under which the lifecycle pre stop handler HTTP get is found.
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    /// Whether the request just before the stop uses HTTP or HTTPS.
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    /// The lifecycle pre stop handler execs to work on or to narrow the list down to.
    /// Items: at most 20.
    pub lifecycle_pre_stop_handler_execs: Vec<String>,
    /// Host name or address of the lifecycle pre stop handler tcp socket.
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    /// Network port that belongs to the lifecycle pre stop handler tcp socket.
    pub lifecycle_pre_stop_handler_tcp_socket_port: Option<i32>,
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
    /// Sets `SecurityContext.Capability.Adds`.
    pub fn security_context_capability_adds(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_context_capability_adds = value
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
    /// Sets `Ports`.
    pub fn ports(mut self, value: impl IntoIterator<Item = impl Into<Port>>) -> Self {
        self.ports = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContext.ReadOnlyRootFilesystem`.
    #[inline]
    pub fn security_context_read_only_root_filesystem(mut self, value: bool) -> Self {
        self.security_context_read_only_root_filesystem = Some(value);
        self
    }
    /// Sets `EnvironmentVars`.
    pub fn environment_vars(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.environment_vars = value.into_iter().map(Into::into).collect();
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
    /// Sets `Args`.
    pub fn args(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.args = value.into_iter().map(Into::into).collect();
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
    /// Sets `Stdin`.
    #[inline]
    pub fn stdin(mut self, value: bool) -> Self {
        self.stdin = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `LivenessProbe.InitialDelaySeconds`.
    #[inline]
    pub fn liveness_probe_initial_delay_seconds(mut self, value: i32) -> Self {
        self.liveness_probe_initial_delay_seconds = Some(value);
        self
    }
    /// Sets `VolumeMounts`.
    pub fn volume_mounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<VolumeMount>>,
    ) -> Self {
        self.volume_mounts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LivenessProbe.FailureThreshold`.
    #[inline]
    pub fn liveness_probe_failure_threshold(mut self, value: i32) -> Self {
        self.liveness_probe_failure_threshold = Some(value);
        self
    }
    /// Sets `ReadinessProbe.Exec.Commands`.
    pub fn readiness_probe_exec_commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.readiness_probe_exec_commands = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ReadinessProbe.FailureThreshold`.
    #[inline]
    pub fn readiness_probe_failure_threshold(mut self, value: i32) -> Self {
        self.readiness_probe_failure_threshold = Some(value);
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
    /// Sets `LivenessProbe.SuccessThreshold`.
    #[inline]
    pub fn liveness_probe_success_threshold(mut self, value: i32) -> Self {
        self.liveness_probe_success_threshold = Some(value);
        self
    }
    /// Sets `ReadinessProbe.PeriodSeconds`.
    #[inline]
    pub fn readiness_probe_period_seconds(mut self, value: i32) -> Self {
        self.readiness_probe_period_seconds = Some(value);
        self
    }
    /// Sets `LivenessProbe.TimeoutSeconds`.
    #[inline]
    pub fn liveness_probe_timeout_seconds(mut self, value: i32) -> Self {
        self.liveness_probe_timeout_seconds = Some(value);
        self
    }
    /// Sets `Commands`.
    pub fn commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commands = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContext.RunAsUser`.
    #[inline]
    pub fn security_context_run_as_user(mut self, value: i64) -> Self {
        self.security_context_run_as_user = Some(value);
        self
    }
    /// Sets `ReadinessProbe.HttpGet.Path`.
    pub fn readiness_probe_http_get_path(mut self, value: impl Into<String>) -> Self {
        self.readiness_probe_http_get_path = Some(value.into());
        self
    }
    /// Sets `LivenessProbe.Exec.Commands`.
    pub fn liveness_probe_exec_commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.liveness_probe_exec_commands = value.into_iter().map(Into::into).collect();
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
    /// Sets `LifecyclePostStartHandlerHttpGetPort`.
    #[inline]
    pub fn lifecycle_post_start_handler_http_get_port(mut self, value: i32) -> Self {
        self.lifecycle_post_start_handler_http_get_port = Some(value);
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
    /// Sets `LifecyclePostStartHandlerHttpGetScheme`.
    pub fn lifecycle_post_start_handler_http_get_scheme(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_post_start_handler_http_get_scheme = Some(value.into());
        self
    }
    /// Sets `LifecyclePostStartHandlerExecs`.
    pub fn lifecycle_post_start_handler_execs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lifecycle_post_start_handler_execs = value
            .into_iter()
            .map(Into::into)
            .collect();
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
    /// Sets `LifecyclePostStartHandlerTcpSocketPort`.
    #[inline]
    pub fn lifecycle_post_start_handler_tcp_socket_port(mut self, value: i32) -> Self {
        self.lifecycle_post_start_handler_tcp_socket_port = Some(value);
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
    /// Sets `LifecyclePreStopHandlerHttpGetPort`.
    #[inline]
    pub fn lifecycle_pre_stop_handler_http_get_port(mut self, value: i32) -> Self {
        self.lifecycle_pre_stop_handler_http_get_port = Some(value);
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
    /// Sets `LifecyclePreStopHandlerHttpGetScheme`.
    pub fn lifecycle_pre_stop_handler_http_get_scheme(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_http_get_scheme = Some(value.into());
        self
    }
    /// Sets `LifecyclePreStopHandlerExecs`.
    pub fn lifecycle_pre_stop_handler_execs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lifecycle_pre_stop_handler_execs = value
            .into_iter()
            .map(Into::into)
            .collect();
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
    /// Sets `LifecyclePreStopHandlerTcpSocketPort`.
    #[inline]
    pub fn lifecycle_pre_stop_handler_tcp_socket_port(mut self, value: i32) -> Self {
        self.lifecycle_pre_stop_handler_tcp_socket_port = Some(value);
        self
    }
}

request! {
    Container {
        "ReadinessProbe.TimeoutSeconds" => readiness_probe_timeout_seconds: field,
        "ReadinessProbe.SuccessThreshold" => readiness_probe_success_threshold: field,
        "SecurityContext.Capability.Adds" => security_context_capability_adds: field,
        "ReadinessProbe.TcpSocket.Port" => readiness_probe_tcp_socket_port: field,
        "ReadinessProbe.HttpGet.Scheme" => readiness_probe_http_get_scheme: field,
        "LivenessProbe.PeriodSeconds" => liveness_probe_period_seconds: field,
        "Ports" => ports: field,
        "SecurityContext.ReadOnlyRootFilesystem" => security_context_read_only_root_filesystem: field,
        "EnvironmentVars" => environment_vars: field,
        "LivenessProbe.TcpSocket.Port" => liveness_probe_tcp_socket_port: field,
        "Tty" => tty: field,
        "WorkingDir" => working_dir: field,
        "LivenessProbe.HttpGet.Scheme" => liveness_probe_http_get_scheme: field,
        "ReadinessProbe.HttpGet.Port" => readiness_probe_http_get_port: field,
        "Args" => args: field,
        "Gpu" => gpu: field,
        "ReadinessProbe.InitialDelaySeconds" => readiness_probe_initial_delay_seconds: field,
        "Stdin" => stdin: field,
        "Memory" => memory: field,
        "Name" => name: field,
        "Image" => image: field,
        "LivenessProbe.InitialDelaySeconds" => liveness_probe_initial_delay_seconds: field,
        "VolumeMounts" => volume_mounts: field,
        "LivenessProbe.FailureThreshold" => liveness_probe_failure_threshold: field,
        "ReadinessProbe.Exec.Commands" => readiness_probe_exec_commands: field,
        "ReadinessProbe.FailureThreshold" => readiness_probe_failure_threshold: field,
        "ImagePullPolicy" => image_pull_policy: field,
        "StdinOnce" => stdin_once: field,
        "Cpu" => cpu: field,
        "LivenessProbe.HttpGet.Port" => liveness_probe_http_get_port: field,
        "LivenessProbe.HttpGet.Path" => liveness_probe_http_get_path: field,
        "LivenessProbe.SuccessThreshold" => liveness_probe_success_threshold: field,
        "ReadinessProbe.PeriodSeconds" => readiness_probe_period_seconds: field,
        "LivenessProbe.TimeoutSeconds" => liveness_probe_timeout_seconds: field,
        "Commands" => commands: field,
        "SecurityContext.RunAsUser" => security_context_run_as_user: field,
        "ReadinessProbe.HttpGet.Path" => readiness_probe_http_get_path: field,
        "LivenessProbe.Exec.Commands" => liveness_probe_exec_commands: field,
        "LifecyclePostStartHandlerHttpGetHost" => lifecycle_post_start_handler_http_get_host: field,
        "LifecyclePostStartHandlerHttpGetPort" => lifecycle_post_start_handler_http_get_port: field,
        "LifecyclePostStartHandlerHttpGetPath" => lifecycle_post_start_handler_http_get_path: field,
        "LifecyclePostStartHandlerHttpGetScheme" => lifecycle_post_start_handler_http_get_scheme: field,
        "LifecyclePostStartHandlerExecs" => lifecycle_post_start_handler_execs: field,
        "LifecyclePostStartHandlerTcpSocketHost" => lifecycle_post_start_handler_tcp_socket_host: field,
        "LifecyclePostStartHandlerTcpSocketPort" => lifecycle_post_start_handler_tcp_socket_port: field,
        "LifecyclePreStopHandlerHttpGetHost" => lifecycle_pre_stop_handler_http_get_host: field,
        "LifecyclePreStopHandlerHttpGetPort" => lifecycle_pre_stop_handler_http_get_port: field,
        "LifecyclePreStopHandlerHttpGetPath" => lifecycle_pre_stop_handler_http_get_path: field,
        "LifecyclePreStopHandlerHttpGetScheme" => lifecycle_pre_stop_handler_http_get_scheme: field,
        "LifecyclePreStopHandlerExecs" => lifecycle_pre_stop_handler_execs: field,
        "LifecyclePreStopHandlerTcpSocketHost" => lifecycle_pre_stop_handler_tcp_socket_host: field,
        "LifecyclePreStopHandlerTcpSocketPort" => lifecycle_pre_stop_handler_tcp_socket_port: field,
    }
}

/// The environment vars to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EnvironmentVar {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Path under which the field ref field is found.
    pub field_ref_field_path: Option<String>,
}

impl EnvironmentVar {
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
    /// Sets `FieldRef.FieldPath`.
    pub fn field_ref_field_path(mut self, value: impl Into<String>) -> Self {
        self.field_ref_field_path = Some(value.into());
        self
    }
}

request! {
    EnvironmentVar {
        "Key" => key: field,
        "Value" => value: field,
        "FieldRef.FieldPath" => field_ref_field_path: field,
    }
}

/// The volumes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Volume {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// How large the disk volume disk is or is to be.
    pub disk_volume_disk_size: Option<i32>,
    /// Path under which the NFS volume is found.
    pub nfs_volume_path: Option<String>,
    /// Which kind of flex volume fs it is or is to be.
    pub flex_volume_fs_type: Option<String>,
    /// Which kind of disk volume fs it is or is to be.
    pub disk_volume_fs_type: Option<String>,
    /// Which kind of host path volume it is or is to be.
    pub host_path_volume_type: Option<String>,
    /// Whether the NFS volume is mounted for reading only.
    pub nfs_volume_read_only: Option<bool>,
    /// Path under which the host path volume is found.
    pub host_path_volume_path: Option<String>,
    /// The flex volume options that are concerned.
    pub flex_volume_options: Option<String>,
    /// Driver that provides the volume.
    pub flex_volume_driver: Option<String>,
    /// Way in which the config file volume default works.
    pub config_file_volume_default_mode: Option<i32>,
    /// Address of the NFS server.
    pub nfs_volume_server: Option<String>,
    /// ID of the disk volume disk that the call is about.
    pub disk_volume_disk_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where the empty volume is kept: on the node's file system, or in memory.
    pub empty_dir_volume_medium: Option<String>,
    /// Path under which the config file volume config file to is found. Items: at most 90.
    pub config_file_volume_config_file_to_path: Vec<ConfigFileVolumeConfigFileToPath>,
    /// Upper limit that applies to the empty dir volume size.
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
    /// Sets `FlexVolume.FsType`.
    pub fn flex_volume_fs_type(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_fs_type = Some(value.into());
        self
    }
    /// Sets `DiskVolume.FsType`.
    pub fn disk_volume_fs_type(mut self, value: impl Into<String>) -> Self {
        self.disk_volume_fs_type = Some(value.into());
        self
    }
    /// Sets `HostPathVolume.Type`.
    pub fn host_path_volume_type(mut self, value: impl Into<String>) -> Self {
        self.host_path_volume_type = Some(value.into());
        self
    }
    /// Sets `NFSVolume.ReadOnly`.
    #[inline]
    pub fn nfs_volume_read_only(mut self, value: bool) -> Self {
        self.nfs_volume_read_only = Some(value);
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
    /// Sets `ConfigFileVolumeDefaultMode`.
    #[inline]
    pub fn config_file_volume_default_mode(mut self, value: i32) -> Self {
        self.config_file_volume_default_mode = Some(value);
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
    /// Sets `ConfigFileVolumeConfigFileToPath`.
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
        "FlexVolume.FsType" => flex_volume_fs_type: field,
        "DiskVolume.FsType" => disk_volume_fs_type: field,
        "HostPathVolume.Type" => host_path_volume_type: field,
        "NFSVolume.ReadOnly" => nfs_volume_read_only: field,
        "HostPathVolume.Path" => host_path_volume_path: field,
        "FlexVolume.Options" => flex_volume_options: field,
        "FlexVolume.Driver" => flex_volume_driver: field,
        "ConfigFileVolumeDefaultMode" => config_file_volume_default_mode: field,
        "NFSVolume.Server" => nfs_volume_server: field,
        "DiskVolume.DiskId" => disk_volume_disk_id: field,
        "Name" => name: field,
        "EmptyDirVolume.Medium" => empty_dir_volume_medium: field,
        "ConfigFileVolumeConfigFileToPath" => config_file_volume_config_file_to_path: field,
        "EmptyDirVolume.SizeLimit" => empty_dir_volume_size_limit: field,
    }
}

/// The init containers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct InitContainer {
    /// The init container environment vars to work on or to narrow the list down to.
    /// Items: at most 301.
    pub init_container_environment_vars: Vec<EnvironmentVar>,
    /// The security context capability adds to work on or to narrow the list down to.
    /// Items: at most 100.
    pub security_context_capability_adds: Vec<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
    /// Network ports that belong to the init container. Items: at most 101.
    pub init_container_ports: Vec<Port>,
    /// The init container volume mounts to work on or to narrow the list down to. Items: at most 101.
    pub init_container_volume_mounts: Vec<VolumeMount>,
    /// Whether the container cannot write to its root file system.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// What is done about the image pull, as rules.
    pub image_pull_policy: Option<String>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Directory that the command runs in.
    pub working_dir: Option<String>,
    /// The commands to work on or to narrow the list down to. Items: at most 101.
    pub commands: Vec<String>,
    /// The args to work on or to narrow the list down to. Items: at most 101.
    pub args: Vec<String>,
    /// User ID that the container runs under.
    pub security_context_run_as_user: Option<i64>,
    /// How many GPUs the container gets.
    pub gpu: Option<i32>,
    /// Amount of memory.
    pub memory: Option<f64>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl InitContainer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InitContainerEnvironmentVars`.
    pub fn init_container_environment_vars(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.init_container_environment_vars = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `SecurityContext.Capability.Adds`.
    pub fn security_context_capability_adds(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_context_capability_adds = value
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
    /// Sets `InitContainerPorts`.
    pub fn init_container_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<Port>>,
    ) -> Self {
        self.init_container_ports = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InitContainerVolumeMounts`.
    pub fn init_container_volume_mounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<VolumeMount>>,
    ) -> Self {
        self.init_container_volume_mounts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContext.ReadOnlyRootFilesystem`.
    #[inline]
    pub fn security_context_read_only_root_filesystem(mut self, value: bool) -> Self {
        self.security_context_read_only_root_filesystem = Some(value);
        self
    }
    /// Sets `ImagePullPolicy`.
    pub fn image_pull_policy(mut self, value: impl Into<String>) -> Self {
        self.image_pull_policy = Some(value.into());
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `Commands`.
    pub fn commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commands = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Args`.
    pub fn args(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.args = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityContext.RunAsUser`.
    #[inline]
    pub fn security_context_run_as_user(mut self, value: i64) -> Self {
        self.security_context_run_as_user = Some(value);
        self
    }
    /// Sets `Gpu`.
    #[inline]
    pub fn gpu(mut self, value: i32) -> Self {
        self.gpu = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
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
        "InitContainerEnvironmentVars" => init_container_environment_vars: field,
        "SecurityContext.Capability.Adds" => security_context_capability_adds: field,
        "Image" => image: field,
        "InitContainerPorts" => init_container_ports: field,
        "InitContainerVolumeMounts" => init_container_volume_mounts: field,
        "SecurityContext.ReadOnlyRootFilesystem" => security_context_read_only_root_filesystem: field,
        "ImagePullPolicy" => image_pull_policy: field,
        "Cpu" => cpu: field,
        "WorkingDir" => working_dir: field,
        "Commands" => commands: field,
        "Args" => args: field,
        "SecurityContext.RunAsUser" => security_context_run_as_user: field,
        "Gpu" => gpu: field,
        "Memory" => memory: field,
        "Name" => name: field,
    }
}

/// Errors that the documentation of [`ModifyEciScalingConfigurationRequest`] names.
///
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
pub type ModifyEciScalingConfigurationError = super::DocumentedError;
