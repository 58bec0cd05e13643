// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEciScalingConfigurations`, from `ess/DescribeEciScalingConfigurations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigFileVolumeConfigFileToPath, DnsConfigOption, EnvironmentVar, ImageRegistryCredential, Port, Tag, VolumeMount};

/// Lists the scaling configurations for elastic container instances (ECI).
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeEciScalingConfigurationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_eci_scaling_configurations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it.
    pub scaling_group_id: Option<String>,
    /// ID of a scaling configuration, the template for new instances. Items: at most 10.
    pub scaling_configuration_id: Vec<String>,
    /// Return only scaling configurations of these names. Items: at most 10.
    pub scaling_configuration_name: Vec<String>,
}

impl DescribeEciScalingConfigurationsRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationId`.
    pub fn scaling_configuration_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingConfigurationName`.
    pub fn scaling_configuration_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_configuration_name = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeEciScalingConfigurationsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationId" => scaling_configuration_id: query,
        "ScalingConfigurationName" => scaling_configuration_name: query,
    }
}

impl Operation for DescribeEciScalingConfigurationsRequest {
    type Response = DescribeEciScalingConfigurationsResponse;
    type Error = DescribeEciScalingConfigurationsError;
    const INFO: OperationInfo = super::operation("DescribeEciScalingConfigurations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEciScalingConfigurationsError] = &[
        DescribeEciScalingConfigurationsError::ForbiddenRiskControl,
    ];
}

impl Paginated for DescribeEciScalingConfigurationsRequest {
    type Item = ScalingConfiguration;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.scaling_configurations)
    }
}

/// Response to [`DescribeEciScalingConfigurationsRequest`].
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsResponse {
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Scaling configurations that were found.
    pub scaling_configurations: Vec<ScalingConfiguration>,
}

response! {
    DescribeEciScalingConfigurationsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "ScalingConfigurations" => scaling_configurations: list(""),
    }
}

/// Scaling configurations that were found.
#[non_exhaustive]
pub struct ScalingConfiguration {
    /// When the item was created. Example: `2014-08-14T10:58Z`.
    pub creation_time: Option<Timestamp>,
    /// Label of the scaling configuration, unique in its scaling group. Example: `scalingconfi****`.
    pub scaling_configuration_name: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp18kz60mefs****`.
    pub security_group_id: Option<String>,
    /// How long the instance may run at most. Example: `1000`.
    pub active_deadline_seconds: Option<i32>,
    /// Whether instances are spot instances, and at what price. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Whether each ECI instance gets an EIP of its own. Example: `true`.
    pub auto_create_eip: Option<bool>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp17pelvl720x3v7****`.
    pub scaling_group_id: Option<String>,
    /// Size of the temporary storage of the instance. Example: `20`.
    pub ephemeral_storage: Option<i32>,
    /// How many IPv6 addresses each instance gets. Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// Bandwidth of the EIP that the instance gets. Example: `5`.
    pub eip_bandwidth: Option<i32>,
    /// Image cache that containers start from, by its ID. Example: `imc-2zebxkiifuyzzlhl****`.
    pub image_snapshot_id: Option<String>,
    /// How much memory the instance or the container gets. Example: `16`.
    pub memory: Option<f64>,
    /// When containers are started again after they end. Example: `Never`.
    pub restart_policy: Option<String>,
    /// Highest hourly price to pay for spot instances. Example: `0.025`.
    pub spot_price_limit: Option<f64>,
    /// Limit for inbound traffic of the instance. Example: `1024000`.
    pub ingress_bandwidth: Option<i64>,
    /// How many threads a core runs; one switches hyper-threading off. Example: `2`.
    pub cpu_options_threads_per_core: Option<i32>,
    /// How long containers have to finish before they are stopped by force. Example: `60`.
    pub termination_grace_period_seconds: Option<i32>,
    /// Share of traffic that new instances get as backend servers. Example: `1`.
    pub load_balancer_weight: Option<i32>,
    /// Where containers take their DNS settings from. Example: `Default`.
    pub dns_policy: Option<String>,
    /// Host name that the new instances get. Example: `['hehe.com', 'haha.com']`.
    pub host_name: Option<String>,
    /// Limit for outbound traffic of the instance. Example: `1024000`.
    pub egress_bandwidth: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RAM role that new instances take on. Example: `ram:PassRole`.
    pub ram_role_name: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// Whether a fitting image cache is looked for, which speeds up the start. Example: `false`.
    pub auto_match_image_cache: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-8db03793gfrz****`.
    pub resource_group_id: Option<String>,
    /// Label that the ECI instances get. Example: `test`.
    pub container_group_name: Option<String>,
    /// ID of a scaling configuration, the template for new instances.
    /// Example: `asc-bp1ezrfgoyn5kijl****`.
    pub scaling_configuration_id: Option<String>,
    /// How many physical cores are used; only some instance types allow a choice. Example: `2`.
    pub cpu_options_core: Option<i32>,
    /// Containers that make up the instance.
    pub containers: Vec<Container>,
    /// Containers that run to their end before the others start.
    pub init_containers: Vec<InitContainer>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Volumes that containers of the instance can mount.
    pub volumes: Vec<Volume>,
    /// Logins for the registries that images are pulled from.
    pub image_registry_credentials: Vec<ImageRegistryCredential>,
    /// Options of the resolver, each a name with or without a value.
    pub dns_config_options: Vec<DnsConfigOption>,
    /// Lines for the hosts file of the containers.
    pub host_aliases: Vec<HostAliase>,
    /// Kernel parameters that are set for the instance.
    pub security_context_sys_ctls: Vec<SecurityContextSysCtl>,
    /// Container registry instances that images are pulled from.
    pub acr_registry_infos: Vec<AcrRegistryInfos>,
    /// DNS servers that containers ask. Example: `172.10.*.**`.
    pub dns_config_name_servers: Vec<String>,
    /// Domains that the resolver appends to short names. Example: `svc.local.kubenetes`.
    pub dns_config_searches: Vec<String>,
    /// Time servers that the instance uses. Example: `ntp.cloud.aliyuncs.com`.
    pub ntp_servers: Vec<String>,
    /// Where the instance, configuration, or group stands in its life. Example: `Active`.
    pub lifecycle_state: Option<String>,
    /// Whether instance types are chosen for low cost. Example: `false`.
    pub cost_optimization: Option<bool>,
    /// Level that instance types may belong to, such as entry level or enterprise.
    /// Example: `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Instance types to choose from, in order of preference. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// Bucket in which cached data is looked for. Example: `default`.
    pub data_cache_bucket: Option<String>,
    /// Performance level of the disk that holds cached data. Example: `PL1`.
    pub data_cache_pl: Option<String>,
    /// Reads and writes a second reserved for the disk that holds cached data. Example: `40000`.
    pub data_cache_provisioned_iops: Option<i32>,
    /// Whether the disk for cached data may go beyond its baseline for a while. Example: `false`.
    pub data_cache_bursting_enabled: Option<bool>,
}

response! {
    ScalingConfiguration {
        "CreationTime" => creation_time: value,
        "ScalingConfigurationName" => scaling_configuration_name: value,
        "SecurityGroupId" => security_group_id: value,
        "ActiveDeadlineSeconds" => active_deadline_seconds: value,
        "SpotStrategy" => spot_strategy: value,
        "AutoCreateEip" => auto_create_eip: value,
        "ScalingGroupId" => scaling_group_id: value,
        "EphemeralStorage" => ephemeral_storage: value,
        "Ipv6AddressCount" => ipv6_address_count: value,
        "EipBandwidth" => eip_bandwidth: value,
        "ImageSnapshotId" => image_snapshot_id: value,
        "Memory" => memory: value,
        "RestartPolicy" => restart_policy: value,
        "SpotPriceLimit" => spot_price_limit: value,
        "IngressBandwidth" => ingress_bandwidth: value,
        "CpuOptionsThreadsPerCore" => cpu_options_threads_per_core: value,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: value,
        "LoadBalancerWeight" => load_balancer_weight: value,
        "DnsPolicy" => dns_policy: value,
        "HostName" => host_name: value,
        "EgressBandwidth" => egress_bandwidth: value,
        "RegionId" => region_id: value,
        "RamRoleName" => ram_role_name: value,
        "Cpu" => cpu: value,
        "AutoMatchImageCache" => auto_match_image_cache: value,
        "ResourceGroupId" => resource_group_id: value,
        "ContainerGroupName" => container_group_name: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
        "CpuOptionsCore" => cpu_options_core: value,
        "Containers" => containers: list(""),
        "InitContainers" => init_containers: list(""),
        "Tags" => tags: list(""),
        "Volumes" => volumes: list(""),
        "ImageRegistryCredentials" => image_registry_credentials: list(""),
        "DnsConfigOptions" => dns_config_options: list(""),
        "HostAliases" => host_aliases: list(""),
        "SecurityContextSysCtls" => security_context_sys_ctls: list(""),
        "AcrRegistryInfos" => acr_registry_infos: list(""),
        "DnsConfigNameServers" => dns_config_name_servers: list(""),
        "DnsConfigSearches" => dns_config_searches: list(""),
        "NtpServers" => ntp_servers: list(""),
        "LifecycleState" => lifecycle_state: value,
        "CostOptimization" => cost_optimization: value,
        "InstanceFamilyLevel" => instance_family_level: value,
        "InstanceTypes" => instance_types: list(""),
        "DataCacheBucket" => data_cache_bucket: value,
        "DataCachePL" => data_cache_pl: value,
        "DataCacheProvisionedIops" => data_cache_provisioned_iops: value,
        "DataCacheBurstingEnabled" => data_cache_bursting_enabled: value,
    }
}

/// Containers that make up the instance.
#[non_exhaustive]
pub struct Container {
    /// Path that the readiness probe asks for. Example: `/usr/local`.
    pub readiness_probe_http_get_path: Option<String>,
    /// How many readiness probes in a row have to succeed after a failure. Example: `1`.
    pub readiness_probe_success_threshold: Option<i32>,
    /// How much time lies between two liveness probes. Example: `5`.
    pub liveness_probe_period_seconds: Option<i32>,
    /// Port that the liveness probe opens a TCP connection to. Example: `80`.
    pub liveness_probe_tcp_socket_port: Option<i32>,
    /// Whether the liveness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub liveness_probe_http_get_scheme: Option<String>,
    /// Folder in the container that the command starts in. Example: `/usr/local/nginx`.
    pub working_dir: Option<String>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    /// Example: `false`.
    pub tty: Option<bool>,
    /// Where the HTTP request of the liveness probe is sent, by port number. Example: `80`.
    pub liveness_probe_http_get_port: Option<i32>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// How long to wait after the start before the first readiness probe. Example: `5`.
    pub readiness_probe_initial_delay_seconds: Option<i32>,
    /// Whether the container gets a standard input; without it, reading ends at once. Example: `true`.
    pub stdin: Option<bool>,
    /// How much memory the instance or the container gets. Example: `2.0`.
    pub memory: Option<f64>,
    /// Name that people know the item by. Example: `nginx`.
    pub name: Option<String>,
    /// Path that the liveness probe asks for. Example: `/usr/nginx/`.
    pub liveness_probe_http_get_path: Option<String>,
    /// Image that the container runs. Example: `mysql`.
    pub image: Option<String>,
    /// Port that the readiness probe opens a TCP connection to. Example: `8888`.
    pub readiness_probe_tcp_socket_port: Option<i32>,
    /// Whether the readiness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub readiness_probe_http_get_scheme: Option<String>,
    /// Where the HTTP request of the readiness probe is sent, by port number. Example: `/usr/nginx/`.
    pub readiness_probe_http_get_port: Option<i32>,
    /// How many liveness probes in a row have to succeed after a failure. Example: `1`.
    pub liveness_probe_success_threshold: Option<i32>,
    /// How long a readiness probe waits for a response. Example: `5`.
    pub readiness_probe_timeout_seconds: Option<i32>,
    /// User ID that the container runs under. Example: `1000`.
    pub security_context_run_as_user: Option<i64>,
    /// How long to wait after the start before the first liveness probe. Example: `10`.
    pub liveness_probe_initial_delay_seconds: Option<i32>,
    /// How much time lies between two readiness probes. Example: `1`.
    pub readiness_probe_period_seconds: Option<i32>,
    /// When the image is pulled anew. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    /// Example: `true`.
    pub stdin_once: Option<bool>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// How long a liveness probe waits for a response. Example: `10`.
    pub liveness_probe_timeout_seconds: Option<i32>,
    /// How many readiness probes in a row have to fail before the container counts as not ready.
    /// Example: `3`.
    pub readiness_probe_failure_threshold: Option<i32>,
    /// How many liveness probes in a row have to fail before the container counts as failed.
    /// Example: `3`.
    pub liveness_probe_failure_threshold: Option<i32>,
    /// Ports that the container exposes, each with its protocol.
    pub ports: Vec<Port>,
    /// Volumes that the container mounts, and where.
    pub volume_mounts: Vec<VolumeMount>,
    /// Environment variables of the container.
    pub environment_vars: Vec<EnvironmentVar>,
    /// Command that the container starts with. Example: `sleep`.
    pub commands: Vec<String>,
    /// Command to run in the container to see if it is alive. Example: `cat/tmp/healthy`.
    pub liveness_probe_exec_commands: Vec<String>,
    /// Arguments that the start command of the container gets. Example: `100`.
    pub args: Vec<String>,
    /// Command to run in the container to see if it is ready for traffic. Example: `cat/tmp/healthy`.
    pub readiness_probe_exec_commands: Vec<String>,
    /// Linux capabilities that the container gets, such as `NET_ADMIN`.
    pub security_context_capability_adds: Vec<String>,
    /// Host that the HTTP request right after the start goes to. Example: `10.0.XX.XX`.
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    /// Port that the HTTP request right after the start goes to. Example: `80`.
    pub lifecycle_post_start_handler_http_get_port: Option<i32>,
    /// Path that the HTTP request right after the start asks for. Example: `/healthyz`.
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    /// Whether the request right after the start uses HTTP or HTTPS. Example: `HTTP`.
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    /// Command to run in the container right after its start. Example: `text`.
    pub lifecycle_post_start_handler_execs: Vec<String>,
    /// Host that a TCP connection is opened to right after the start. Example: `10.0.XX.XX`.
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    /// Port that a TCP connection is opened to right after the start. Example: `80`.
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i32>,
    /// Host that the HTTP request just before the stop goes to. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    /// Port that the HTTP request just before the stop goes to. Example: `80`.
    pub lifecycle_pre_stop_handler_http_get_port: Option<i32>,
    /// Path that the HTTP request just before the stop asks for. Example: `/healthyz`.
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    /// Whether the request just before the stop uses HTTP or HTTPS. Example: `HTTP`.
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    /// Command to run in the container just before it stops. Example: `text`.
    pub lifecycle_pre_stop_handler_execs: Vec<String>,
    /// Host that a TCP connection is opened to just before the stop. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    /// Port that a TCP connection is opened to just before the stop. Example: `80`.
    pub lifecycle_pre_stop_handler_tcp_socket_port: Option<i32>,
}

response! {
    Container {
        "ReadinessProbeHttpGetPath" => readiness_probe_http_get_path: value,
        "ReadinessProbeSuccessThreshold" => readiness_probe_success_threshold: value,
        "LivenessProbePeriodSeconds" => liveness_probe_period_seconds: value,
        "LivenessProbeTcpSocketPort" => liveness_probe_tcp_socket_port: value,
        "LivenessProbeHttpGetScheme" => liveness_probe_http_get_scheme: value,
        "WorkingDir" => working_dir: value,
        "Tty" => tty: value,
        "LivenessProbeHttpGetPort" => liveness_probe_http_get_port: value,
        "Gpu" => gpu: value,
        "ReadinessProbeInitialDelaySeconds" => readiness_probe_initial_delay_seconds: value,
        "Stdin" => stdin: value,
        "Memory" => memory: value,
        "Name" => name: value,
        "LivenessProbeHttpGetPath" => liveness_probe_http_get_path: value,
        "Image" => image: value,
        "ReadinessProbeTcpSocketPort" => readiness_probe_tcp_socket_port: value,
        "ReadinessProbeHttpGetScheme" => readiness_probe_http_get_scheme: value,
        "ReadinessProbeHttpGetPort" => readiness_probe_http_get_port: value,
        "LivenessProbeSuccessThreshold" => liveness_probe_success_threshold: value,
        "ReadinessProbeTimeoutSeconds" => readiness_probe_timeout_seconds: value,
        "SecurityContextRunAsUser" => security_context_run_as_user: value,
        "LivenessProbeInitialDelaySeconds" => liveness_probe_initial_delay_seconds: value,
        "ReadinessProbePeriodSeconds" => readiness_probe_period_seconds: value,
        "ImagePullPolicy" => image_pull_policy: value,
        "StdinOnce" => stdin_once: value,
        "Cpu" => cpu: value,
        "LivenessProbeTimeoutSeconds" => liveness_probe_timeout_seconds: value,
        "ReadinessProbeFailureThreshold" => readiness_probe_failure_threshold: value,
        "LivenessProbeFailureThreshold" => liveness_probe_failure_threshold: value,
        "Ports" => ports: list(""),
        "VolumeMounts" => volume_mounts: list(""),
        "EnvironmentVars" => environment_vars: list(""),
        "Commands" => commands: list(""),
        "LivenessProbeExecCommands" => liveness_probe_exec_commands: list(""),
        "Args" => args: list(""),
        "ReadinessProbeExecCommands" => readiness_probe_exec_commands: list(""),
        "SecurityContextCapabilityAdds" => security_context_capability_adds: list(""),
        "LifecyclePostStartHandlerHttpGetHost" => lifecycle_post_start_handler_http_get_host: value,
        "LifecyclePostStartHandlerHttpGetPort" => lifecycle_post_start_handler_http_get_port: value,
        "LifecyclePostStartHandlerHttpGetPath" => lifecycle_post_start_handler_http_get_path: value,
        "LifecyclePostStartHandlerHttpGetScheme" => lifecycle_post_start_handler_http_get_scheme: value,
        "LifecyclePostStartHandlerExecs" => lifecycle_post_start_handler_execs: list(""),
        "LifecyclePostStartHandlerTcpSocketHost" => lifecycle_post_start_handler_tcp_socket_host: value,
        "LifecyclePostStartHandlerTcpSocketPort" => lifecycle_post_start_handler_tcp_socket_port: value,
        "LifecyclePreStopHandlerHttpGetHost" => lifecycle_pre_stop_handler_http_get_host: value,
        "LifecyclePreStopHandlerHttpGetPort" => lifecycle_pre_stop_handler_http_get_port: value,
        "LifecyclePreStopHandlerHttpGetPath" => lifecycle_pre_stop_handler_http_get_path: value,
        "LifecyclePreStopHandlerHttpGetScheme" => lifecycle_pre_stop_handler_http_get_scheme: value,
        "LifecyclePreStopHandlerExecs" => lifecycle_pre_stop_handler_execs: list(""),
        "LifecyclePreStopHandlerTcpSocketHost" => lifecycle_pre_stop_handler_tcp_socket_host: value,
        "LifecyclePreStopHandlerTcpSocketPort" => lifecycle_pre_stop_handler_tcp_socket_port: value,
    }
}

/// Containers that run to their end before the others start.
#[non_exhaustive]
pub struct InitContainer {
    /// Whether the container cannot write to its root file system. Example: `true`.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// When the image is pulled anew. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// Folder in the container that the command starts in. Example: `/usr/local`.
    pub working_dir: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `0.5`.
    pub cpu: Option<f64>,
    /// Image that the container runs. Example: `nginx`.
    pub image: Option<String>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// User ID that the container runs under. Example: `587`.
    pub security_context_run_as_user: Option<String>,
    /// How much memory the instance or the container gets. Example: `1.0`.
    pub memory: Option<f64>,
    /// Name that people know the item by. Example: `test-init`.
    pub name: Option<String>,
    /// Environment variables of the init container.
    pub init_container_environment_vars: Vec<EnvironmentVar>,
    /// Volumes that the init container mounts, and where.
    pub init_container_volume_mounts: Vec<VolumeMount>,
    /// Linux capabilities that the container gets, such as `NET_ADMIN`.
    pub security_context_capability_adds: Vec<String>,
    /// Command that the init container starts with. Example: `sleep`.
    pub init_container_commands: Vec<String>,
    /// Arguments that the start command of the init container gets. Example: `10`.
    pub init_container_args: Vec<String>,
}

response! {
    InitContainer {
        "SecurityContextReadOnlyRootFilesystem" => security_context_read_only_root_filesystem: value,
        "ImagePullPolicy" => image_pull_policy: value,
        "WorkingDir" => working_dir: value,
        "Cpu" => cpu: value,
        "Image" => image: value,
        "Gpu" => gpu: value,
        "SecurityContextRunAsUser" => security_context_run_as_user: value,
        "Memory" => memory: value,
        "Name" => name: value,
        "InitContainerEnvironmentVars" => init_container_environment_vars: list(""),
        "InitContainerVolumeMounts" => init_container_volume_mounts: list(""),
        "SecurityContextCapabilityAdds" => security_context_capability_adds: list(""),
        "InitContainerCommands" => init_container_commands: list(""),
        "InitContainerArgs" => init_container_args: list(""),
    }
}

/// Volumes that containers of the instance can mount.
#[non_exhaustive]
pub struct Volume {
    /// What the volume is made from, such as an empty directory, NFS, or configuration files.
    /// Example: `EmptyDirVolume`.
    pub type_: Option<String>,
    /// Disk that the volume is made from, by its ID. Example: `15`.
    pub disk_volume_disk_id: Option<String>,
    /// File system on the disk that the volume is made from. Example: `xfs`.
    pub disk_volume_fs_type: Option<String>,
    /// Where the empty volume is kept: on the node's file system, or in memory. Example: `memory`.
    pub empty_dir_volume_medium: Option<String>,
    /// Folder on the NFS server that the volume shows. Example: `/share`.
    pub nfs_volume_path: Option<String>,
    /// Size of the disk that the volume is made from. Example: `15`.
    pub disk_volume_disk_size: Option<i32>,
    /// Whether the NFS volume is mounted for reading only. Example: `false`.
    pub nfs_volume_read_only: Option<bool>,
    /// File system that the driver mounts. Example: `ext4`.
    pub flex_volume_fs_type: Option<String>,
    /// Access rights that files of the volume get unless they have their own. Example: `0644`.
    pub config_file_volume_default_mode: Option<i32>,
    /// Driver that provides the volume. Example: `flexvolume`.
    pub flex_volume_driver: Option<String>,
    /// Options that the driver gets, as JSON.
    /// Example: `{"volumeId":"d-2zehdahrwoa7srg****","performanceLevel": "PL2"}`.
    pub flex_volume_options: Option<String>,
    /// Address of the NFS server. Example: `3f9cd4****-na***.cn-shanghai.nas.aliyuncs.com`.
    pub nfs_volume_server: Option<String>,
    /// Name that people know the item by. Example: `default-volume1`.
    pub name: Option<String>,
    /// Files that the volume holds, each with its path and content.
    pub config_file_volume_config_file_to_paths: Vec<ConfigFileVolumeConfigFileToPath>,
    /// How much the empty volume may hold. Example: `256 Mi`.
    pub empty_dir_volume_size_limit: Option<String>,
    /// What the path on the host is, such as a folder or a file. Example: `Directory`.
    pub host_path_volume_type: Option<String>,
    /// Path on the host that the volume shows. Example: `/pod/data`.
    pub host_path_volume_path: Option<String>,
}

response! {
    Volume {
        "Type" => type_: value,
        "DiskVolumeDiskId" => disk_volume_disk_id: value,
        "DiskVolumeFsType" => disk_volume_fs_type: value,
        "EmptyDirVolumeMedium" => empty_dir_volume_medium: value,
        "NFSVolumePath" => nfs_volume_path: value,
        "DiskVolumeDiskSize" => disk_volume_disk_size: value,
        "NFSVolumeReadOnly" => nfs_volume_read_only: value,
        "FlexVolumeFsType" => flex_volume_fs_type: value,
        "ConfigFileVolumeDefaultMode" => config_file_volume_default_mode: value,
        "FlexVolumeDriver" => flex_volume_driver: value,
        "FlexVolumeOptions" => flex_volume_options: value,
        "NFSVolumeServer" => nfs_volume_server: value,
        "Name" => name: value,
        "ConfigFileVolumeConfigFileToPaths" => config_file_volume_config_file_to_paths: list(""),
        "EmptyDirVolumeSizeLimit" => empty_dir_volume_size_limit: value,
        "HostPathVolumeType" => host_path_volume_type: value,
        "HostPathVolumePath" => host_path_volume_path: value,
    }
}

/// Lines for the hosts file of the containers.
#[non_exhaustive]
pub struct HostAliase {
    /// Address that the host names stand for. Example: `192.0.XX.XX`.
    pub ip: Option<String>,
    /// Host names that the address stands for. Example: `['hehe.com', 'haha.com']`.
    pub hostnames: Vec<String>,
}

response! {
    HostAliase {
        "Ip" => ip: value,
        "Hostnames" => hostnames: list(""),
    }
}

/// Kernel parameters that are set for the instance.
#[non_exhaustive]
pub struct SecurityContextSysCtl {
    /// Name that people know the item by. Example: `kernel.msgmax`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `65536`.
    pub value: Option<String>,
}

response! {
    SecurityContextSysCtl {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Container registry instances that images are pulled from.
#[non_exhaustive]
pub struct AcrRegistryInfos {
    /// Container registry instance, by its ID. Example: `cri-nwj395hgf6f3****`.
    pub instance_id: Option<String>,
    /// Name of the container registry instance. Example: `acr-test`.
    pub instance_name: Option<String>,
    /// Region of the container registry instance. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain names, one entry each. Example: `*****-****-registry.cn-beijing.cr.aliyuncs.com`.
    pub domains: Vec<String>,
}

response! {
    AcrRegistryInfos {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "RegionId" => region_id: value,
        "Domains" => domains: list(""),
    }
}

/// Errors that the documentation of [`DescribeEciScalingConfigurationsRequest`] names.
///
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
pub type DescribeEciScalingConfigurationsError = super::DocumentedError;
