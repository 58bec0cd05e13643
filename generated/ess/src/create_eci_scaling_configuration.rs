// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEciScalingConfiguration`, from `ess/CreateEciScalingConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcrRegistryInfo, ConfigFileVolumeConfigFileToPath, DnsConfigOption, EnvironmentVar, HostAliase, ImageRegistryCredential, InitContainer, Port, SecurityContextSysctl, Tag, Volume, VolumeMount};

/// Creates the template that a scaling group makes ECI instances from.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CreateEciScalingConfigurationRequest::new()
///     .scaling_group_id("...");
/// let reply = client.create_eci_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEciScalingConfigurationRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    pub scaling_group_id: Option<String>,
    /// Label of the scaling configuration, unique in its scaling group.
    pub scaling_configuration_name: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Label that the ECI instances get.
    pub container_group_name: Option<String>,
    /// When containers are started again after they end.
    pub restart_policy: Option<String>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// How much memory the instance or the container gets.
    pub memory: Option<f64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Where containers take their DNS settings from.
    pub dns_policy: Option<String>,
    /// Image cache that containers start from, by its ID.
    pub image_snapshot_id: Option<String>,
    /// RAM role that new instances take on.
    pub ram_role_name: Option<String>,
    /// How long containers have to finish before they are stopped by force.
    pub termination_grace_period_seconds: Option<i64>,
    /// Whether a fitting image cache is looked for, which speeds up the start.
    pub auto_match_image_cache: Option<bool>,
    /// How many IPv6 addresses each instance gets.
    pub ipv6_address_count: Option<i32>,
    /// How long the instance may run at most.
    pub active_deadline_seconds: Option<i64>,
    /// Whether instances are spot instances, and at what price.
    pub spot_strategy: Option<String>,
    /// Highest hourly price to pay for spot instances.
    pub spot_price_limit: Option<f64>,
    /// Whether each ECI instance gets an EIP of its own.
    pub auto_create_eip: Option<bool>,
    /// Bandwidth of the EIP that the instance gets. Range: 0 to 1000000.
    pub eip_bandwidth: Option<i32>,
    /// Host name that the new instances get.
    pub host_name: Option<String>,
    /// Limit for inbound traffic of the instance. Range: 0 to 9223372036854776000.
    pub ingress_bandwidth: Option<i64>,
    /// Limit for outbound traffic of the instance. Range: 0 to 9223372036854776000.
    pub egress_bandwidth: Option<i64>,
    /// How many physical cores are used; only some instance types allow a choice. Range: 0 to 1000.
    pub cpu_options_core: Option<i32>,
    /// How many threads a core runs; one switches hyper-threading off.
    pub cpu_options_threads_per_core: Option<i32>,
    /// Size of the temporary storage of the instance. Range: 0 to 5000.
    pub ephemeral_storage: Option<i32>,
    /// Share of traffic that new instances get as backend servers.
    pub load_balancer_weight: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Logins for the registries that images are pulled from. Items: at most 11.
    pub image_registry_credential: Vec<ImageRegistryCredential>,
    /// Containers that make up the instance. Items: at most 21.
    pub container: Vec<Container>,
    /// Volumes that containers of the instance can mount. Items: at most 101.
    pub volume: Vec<Volume>,
    /// Containers that run to their end before the others start. Items: at most 21.
    pub init_container: Vec<InitContainer>,
    /// DNS servers that containers ask. Items: at most 20.
    pub dns_config_name_server: Vec<String>,
    /// Domains that the resolver appends to short names. Items: at most 20.
    pub dns_config_search: Vec<String>,
    /// Options of the resolver, each a name with or without a value. Items: at most 20.
    pub dns_config_option: Vec<DnsConfigOption>,
    /// Lines for the hosts file of the containers. Items: at most 101.
    pub host_aliase: Vec<HostAliase>,
    /// Kernel parameters that are set for the instance. Items: at most 11.
    pub security_context_sysctl: Vec<SecurityContextSysctl>,
    /// Time servers that the instance uses. Items: at most 21.
    pub ntp_server: Vec<String>,
    /// Container registry instances that images are pulled from. Items: at most 21.
    pub acr_registry_info: Vec<AcrRegistryInfo>,
    /// Whether instance types are chosen for low cost.
    pub cost_optimization: Option<bool>,
    /// Level that instance types may belong to, such as entry level or enterprise.
    pub instance_family_level: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Items: at most 10.
    pub instance_type: Vec<String>,
    /// Bucket in which cached data is looked for.
    pub data_cache_bucket: Option<String>,
    /// Performance level of the disk that holds cached data.
    pub data_cache_pl: Option<String>,
    /// Reads and writes a second reserved for the disk that holds cached data.
    pub data_cache_provisioned_iops: Option<i32>,
    /// Whether the disk for cached data may go beyond its baseline for a while.
    pub data_cache_bursting_enabled: Option<bool>,
    /// Version of the GPU driver that the instance gets.
    pub gpu_driver_version: Option<String>,
}

impl CreateEciScalingConfigurationRequest {
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
    /// Sets `ScalingConfigurationName`.
    pub fn scaling_configuration_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_name = Some(value.into());
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
    /// Sets `Container`.
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
    /// Sets `DnsConfigNameServer`.
    pub fn dns_config_name_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_config_name_server = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsConfigSearch`.
    pub fn dns_config_search(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_config_search = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsConfigOption`.
    pub fn dns_config_option(
        mut self,
        value: impl IntoIterator<Item = impl Into<DnsConfigOption>>,
    ) -> Self {
        self.dns_config_option = value.into_iter().map(Into::into).collect();
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
    /// Sets `SecurityContextSysctl`.
    pub fn security_context_sysctl(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityContextSysctl>>,
    ) -> Self {
        self.security_context_sysctl = value.into_iter().map(Into::into).collect();
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
    /// Sets `InstanceType`.
    pub fn instance_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type = value.into_iter().map(Into::into).collect();
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
    CreateEciScalingConfigurationRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationName" => scaling_configuration_name: query,
        "SecurityGroupId" => security_group_id: query,
        "ContainerGroupName" => container_group_name: query,
        "RestartPolicy" => restart_policy: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "ResourceGroupId" => resource_group_id: query,
        "DnsPolicy" => dns_policy: query,
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
        "Tag" => tag: query,
        "ImageRegistryCredential" => image_registry_credential: query,
        "Container" => container: query,
        "Volume" => volume: query,
        "InitContainer" => init_container: query,
        "DnsConfigNameServer" => dns_config_name_server: query,
        "DnsConfigSearch" => dns_config_search: query,
        "DnsConfigOption" => dns_config_option: query,
        "HostAliase" => host_aliase: query,
        "SecurityContextSysctl" => security_context_sysctl: query,
        "NtpServer" => ntp_server: query,
        "AcrRegistryInfo" => acr_registry_info: query,
        "CostOptimization" => cost_optimization: query,
        "InstanceFamilyLevel" => instance_family_level: query,
        "InstanceType" => instance_type: query,
        "DataCacheBucket" => data_cache_bucket: query,
        "DataCachePL" => data_cache_pl: query,
        "DataCacheProvisionedIops" => data_cache_provisioned_iops: query,
        "DataCacheBurstingEnabled" => data_cache_bursting_enabled: query,
        "GpuDriverVersion" => gpu_driver_version: query,
    }
}

impl Operation for CreateEciScalingConfigurationRequest {
    type Response = CreateEciScalingConfigurationResponse;
    type Error = CreateEciScalingConfigurationError;
    const INFO: OperationInfo = super::operation("CreateEciScalingConfiguration")
        .required(&["ScalingGroupId"]);
    const ERRORS: &'static [CreateEciScalingConfigurationError] = &[
        CreateEciScalingConfigurationError::ForbiddenRiskControl,
    ];
}

/// Response to [`CreateEciScalingConfigurationRequest`].
#[non_exhaustive]
pub struct CreateEciScalingConfigurationResponse {
    /// ID of a scaling configuration, the template for new instances.
    /// Example: `eci-uf6fonnghi50u374****`.
    pub scaling_configuration_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89945DD3-9072-47D0-A318-353284CF****`.
    pub request_id: Option<String>,
}

response! {
    CreateEciScalingConfigurationResponse {
        "ScalingConfigurationId" => scaling_configuration_id: value,
        "RequestId" => request_id: value,
    }
}

/// Containers that make up the instance.
#[non_exhaustive]
pub struct Container {
    /// How long a readiness probe waits for a response.
    pub readiness_probe_timeout_seconds: Option<i32>,
    /// How many readiness probes in a row have to succeed after a failure.
    pub readiness_probe_success_threshold: Option<i32>,
    /// Linux capabilities that the container gets, such as `NET_ADMIN`. Items: at most 100.
    pub security_context_capability_add: Vec<String>,
    /// Port that the readiness probe opens a TCP connection to.
    pub readiness_probe_tcp_socket_port: Option<i32>,
    /// Whether the readiness probe uses HTTP or HTTPS.
    pub readiness_probe_http_get_scheme: Option<String>,
    /// How much time lies between two liveness probes.
    pub liveness_probe_period_seconds: Option<i32>,
    /// Ports that the container exposes, each with its protocol. Items: at most 101.
    pub port: Vec<Port>,
    /// Environment variables of the container. Items: at most 301.
    pub environment_var: Vec<EnvironmentVar>,
    /// Port that the liveness probe opens a TCP connection to.
    pub liveness_probe_tcp_socket_port: Option<i32>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    pub tty: Option<bool>,
    /// Folder in the container that the command starts in.
    pub working_dir: Option<String>,
    /// Whether the liveness probe uses HTTP or HTTPS.
    pub liveness_probe_http_get_scheme: Option<String>,
    /// Where the HTTP request of the readiness probe is sent, by port number.
    pub readiness_probe_http_get_port: Option<i32>,
    /// Arguments that the start command of the container gets. Items: at most 101.
    pub arg: Vec<String>,
    /// How many GPUs the container gets.
    pub gpu: Option<i32>,
    /// How long to wait after the start before the first readiness probe.
    pub readiness_probe_initial_delay_seconds: Option<i32>,
    /// Whether the container gets a standard input; without it, reading ends at once.
    pub stdin: Option<bool>,
    /// How much memory the instance or the container gets.
    pub memory: Option<f64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Image that the container runs.
    pub image: Option<String>,
    /// How long to wait after the start before the first liveness probe.
    pub liveness_probe_initial_delay_seconds: Option<i32>,
    /// Volumes that the container mounts, and where. Items: at most 101.
    pub volume_mount: Vec<VolumeMount>,
    /// How many liveness probes in a row have to fail before the container counts as failed.
    pub liveness_probe_failure_threshold: Option<i32>,
    /// Command to run in the container to see if it is ready for traffic. Items: at most 20.
    pub readiness_probe_exec_command: Vec<String>,
    /// How many readiness probes in a row have to fail before the container counts as not ready.
    pub readiness_probe_failure_threshold: Option<i32>,
    /// When the image is pulled anew.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    pub stdin_once: Option<bool>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Where the HTTP request of the liveness probe is sent, by port number.
    pub liveness_probe_http_get_port: Option<i32>,
    /// Path that the liveness probe asks for.
    pub liveness_probe_http_get_path: Option<String>,
    /// How many liveness probes in a row have to succeed after a failure.
    pub liveness_probe_success_threshold: Option<i32>,
    /// How much time lies between two readiness probes.
    pub readiness_probe_period_seconds: Option<i32>,
    /// How long a liveness probe waits for a response.
    pub liveness_probe_timeout_seconds: Option<i32>,
    /// Command that the container starts with. Items: at most 101.
    pub command: Vec<String>,
    /// User ID that the container runs under.
    pub security_context_run_as_user: Option<i64>,
    /// Path that the readiness probe asks for.
    pub readiness_probe_http_get_path: Option<String>,
    /// Command to run in the container to see if it is alive. Items: at most 21.
    pub liveness_probe_exec_command: Vec<String>,
    /// Host that the HTTP request right after the start goes to.
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    /// Port that the HTTP request right after the start goes to.
    pub lifecycle_post_start_handler_http_get_port: Option<i32>,
    /// Path that the HTTP request right after the start asks for.
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    /// Whether the request right after the start uses HTTP or HTTPS.
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    /// Command to run in the container right after its start. Items: at most 20.
    pub lifecycle_post_start_handler_exec: Vec<String>,
    /// Host that a TCP connection is opened to right after the start.
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    /// Port that a TCP connection is opened to right after the start.
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i32>,
    /// Host that the HTTP request just before the stop goes to.
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    /// Port that the HTTP request just before the stop goes to.
    pub lifecycle_pre_stop_handler_http_get_port: Option<i32>,
    /// Path that the HTTP request just before the stop asks for.
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    /// Whether the request just before the stop uses HTTP or HTTPS.
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    /// Command to run in the container just before it stops. Items: at most 20.
    pub lifecycle_pre_stop_handler_exec: Vec<String>,
    /// Host that a TCP connection is opened to just before the stop.
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    /// Port that a TCP connection is opened to just before the stop.
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
    /// Sets `Port`.
    pub fn port(mut self, value: impl IntoIterator<Item = impl Into<Port>>) -> Self {
        self.port = value.into_iter().map(Into::into).collect();
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
    /// Sets `Arg`.
    pub fn arg(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = value.into_iter().map(Into::into).collect();
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
    /// Sets `VolumeMount`.
    pub fn volume_mount(
        mut self,
        value: impl IntoIterator<Item = impl Into<VolumeMount>>,
    ) -> Self {
        self.volume_mount = value.into_iter().map(Into::into).collect();
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
    /// Sets `Command`.
    pub fn command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.command = value.into_iter().map(Into::into).collect();
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
    /// Sets `LivenessProbe.Exec.Command`.
    pub fn liveness_probe_exec_command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.liveness_probe_exec_command = value.into_iter().map(Into::into).collect();
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
        "SecurityContext.Capability.Add" => security_context_capability_add: field,
        "ReadinessProbe.TcpSocket.Port" => readiness_probe_tcp_socket_port: field,
        "ReadinessProbe.HttpGet.Scheme" => readiness_probe_http_get_scheme: field,
        "LivenessProbe.PeriodSeconds" => liveness_probe_period_seconds: field,
        "Port" => port: field,
        "EnvironmentVar" => environment_var: field,
        "LivenessProbe.TcpSocket.Port" => liveness_probe_tcp_socket_port: field,
        "Tty" => tty: field,
        "WorkingDir" => working_dir: field,
        "LivenessProbe.HttpGet.Scheme" => liveness_probe_http_get_scheme: field,
        "ReadinessProbe.HttpGet.Port" => readiness_probe_http_get_port: field,
        "Arg" => arg: field,
        "Gpu" => gpu: field,
        "ReadinessProbe.InitialDelaySeconds" => readiness_probe_initial_delay_seconds: field,
        "Stdin" => stdin: field,
        "Memory" => memory: field,
        "Name" => name: field,
        "Image" => image: field,
        "LivenessProbe.InitialDelaySeconds" => liveness_probe_initial_delay_seconds: field,
        "VolumeMount" => volume_mount: field,
        "LivenessProbe.FailureThreshold" => liveness_probe_failure_threshold: field,
        "ReadinessProbe.Exec.Command" => readiness_probe_exec_command: field,
        "ReadinessProbe.FailureThreshold" => readiness_probe_failure_threshold: field,
        "ImagePullPolicy" => image_pull_policy: field,
        "StdinOnce" => stdin_once: field,
        "Cpu" => cpu: field,
        "LivenessProbe.HttpGet.Port" => liveness_probe_http_get_port: field,
        "LivenessProbe.HttpGet.Path" => liveness_probe_http_get_path: field,
        "LivenessProbe.SuccessThreshold" => liveness_probe_success_threshold: field,
        "ReadinessProbe.PeriodSeconds" => readiness_probe_period_seconds: field,
        "LivenessProbe.TimeoutSeconds" => liveness_probe_timeout_seconds: field,
        "Command" => command: field,
        "SecurityContext.RunAsUser" => security_context_run_as_user: field,
        "ReadinessProbe.HttpGet.Path" => readiness_probe_http_get_path: field,
        "LivenessProbe.Exec.Command" => liveness_probe_exec_command: field,
        "LifecyclePostStartHandlerHttpGetHost" => lifecycle_post_start_handler_http_get_host: field,
        "LifecyclePostStartHandlerHttpGetPort" => lifecycle_post_start_handler_http_get_port: field,
        "LifecyclePostStartHandlerHttpGetPath" => lifecycle_post_start_handler_http_get_path: field,
        "LifecyclePostStartHandlerHttpGetScheme" => lifecycle_post_start_handler_http_get_scheme: field,
        "LifecyclePostStartHandlerExec" => lifecycle_post_start_handler_exec: field,
        "LifecyclePostStartHandlerTcpSocketHost" => lifecycle_post_start_handler_tcp_socket_host: field,
        "LifecyclePostStartHandlerTcpSocketPort" => lifecycle_post_start_handler_tcp_socket_port: field,
        "LifecyclePreStopHandlerHttpGetHost" => lifecycle_pre_stop_handler_http_get_host: field,
        "LifecyclePreStopHandlerHttpGetPort" => lifecycle_pre_stop_handler_http_get_port: field,
        "LifecyclePreStopHandlerHttpGetPath" => lifecycle_pre_stop_handler_http_get_path: field,
        "LifecyclePreStopHandlerHttpGetScheme" => lifecycle_pre_stop_handler_http_get_scheme: field,
        "LifecyclePreStopHandlerExec" => lifecycle_pre_stop_handler_exec: field,
        "LifecyclePreStopHandlerTcpSocketHost" => lifecycle_pre_stop_handler_tcp_socket_host: field,
        "LifecyclePreStopHandlerTcpSocketPort" => lifecycle_pre_stop_handler_tcp_socket_port: field,
    }
}

/// Errors that the documentation of [`CreateEciScalingConfigurationRequest`] names.
///
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
pub type CreateEciScalingConfigurationError = super::DocumentedError;
