// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateContainerGroup`, from `eci/UpdateContainerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigFileVolumeConfigFileToPath, ContainerGroupAcrRegistryInfo, DnsConfig, DnsConfigOption, EnvironmentVar, HandlerHttpGetHttpHeader, ImageRegistryCredential, Port, Tag, VolumeMount};

/// Changes a container group: its containers, resources, volumes or restart policy.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::UpdateContainerGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-2zelg8vwnlzdhf8hv****");
/// let reply = client.update_container_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateContainerGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-2zelg8vwnlzdhf8hv****`.
    pub container_group_id: Option<String>,
    /// What is done about the restart, as rules. Example: `Always`.
    pub restart_policy: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// Amount of memory. Example: `4.0`.
    pub memory: Option<f64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-2df3isufhi38****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Volumes that containers of the instance can mount. Items: at most 61.
    pub volume: Vec<Volume>,
    /// Settings of the DNS, and what it works with.
    pub dns_config: Option<DnsConfig>,
    /// Containers that make up the instance. Items: at most 21.
    pub container: Vec<Container>,
    /// Containers that run to their end before the others start. Items: at most 21.
    pub init_container: Vec<InitContainer>,
    /// Logins for the registries that images are pulled from. Items: at most 21.
    pub image_registry_credential: Vec<ImageRegistryCredential>,
    /// What is known about the acr registry. Items: at most 21.
    pub acr_registry_info: Vec<ContainerGroupAcrRegistryInfo>,
    /// Which kind of update it is or is to be. Example: `RenewUpdate`.
    pub update_type: Option<String>,
}

impl UpdateContainerGroupRequest {
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
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `RestartPolicy`.
    pub fn restart_policy(mut self, value: impl Into<String>) -> Self {
        self.restart_policy = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Volume`.
    pub fn volume(mut self, value: impl IntoIterator<Item = impl Into<Volume>>) -> Self {
        self.volume = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsConfig`.
    pub fn dns_config(mut self, value: impl Into<DnsConfig>) -> Self {
        self.dns_config = Some(value.into());
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
    /// Sets `InitContainer`.
    pub fn init_container(
        mut self,
        value: impl IntoIterator<Item = impl Into<InitContainer>>,
    ) -> Self {
        self.init_container = value.into_iter().map(Into::into).collect();
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
    /// Sets `AcrRegistryInfo`.
    pub fn acr_registry_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContainerGroupAcrRegistryInfo>>,
    ) -> Self {
        self.acr_registry_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UpdateType`.
    pub fn update_type(mut self, value: impl Into<String>) -> Self {
        self.update_type = Some(value.into());
        self
    }
}

request! {
    UpdateContainerGroupRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "RestartPolicy" => restart_policy: query,
        "ClientToken" => client_token: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "Volume" => volume: query,
        "DnsConfig" => dns_config: query,
        "Container" => container: query,
        "InitContainer" => init_container: query,
        "ImageRegistryCredential" => image_registry_credential: query,
        "AcrRegistryInfo" => acr_registry_info: query,
        "UpdateType" => update_type: query,
    }
}

impl Operation for UpdateContainerGroupRequest {
    type Response = UpdateContainerGroupResponse;
    type Error = UpdateContainerGroupError;
    const INFO: OperationInfo = super::operation("UpdateContainerGroup")
        .required(&["RegionId", "ContainerGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateContainerGroupError] = &[
        UpdateContainerGroupError::InvalidParameterCpuMemory,
        UpdateContainerGroupError::InvalidParameterDuplicatedName,
        UpdateContainerGroupError::InvalidParameterDuplicatedVolumeName,
        UpdateContainerGroupError::InvalidParameterLengthExceeded,
        UpdateContainerGroupError::InvalidParameterValueExceeded,
        UpdateContainerGroupError::IncorrectStatus,
        UpdateContainerGroupError::InvalidParamCpuOrMemorySpec,
        UpdateContainerGroupError::InvalidParameter,
        UpdateContainerGroupError::MissingParameter,
        UpdateContainerGroupError::NoNeedUpdate,
        UpdateContainerGroupError::InvalidAction,
        UpdateContainerGroupError::InvalidParameterNotFound,
    ];
}

/// Response to [`UpdateContainerGroupRequest`].
pub type UpdateContainerGroupResponse = alicloud_runtime::EmptyResponse;

/// Volumes that containers of the instance can mount.
#[non_exhaustive]
pub struct Volume {
    /// Name that people know the item by. Example: `test-empty`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `EmptyDirVolume`.
    pub type_: Option<String>,
    /// Path under which the NFS volume is found.
    pub nfs_volume_path: Option<String>,
    /// Address of the NFS server. Example: `071e349b04-bsd39.cn-hangzhou.nas.aliyuncs.com`.
    pub nfs_volume_server: Option<String>,
    /// Whether the NFS volume is mounted for reading only. Example: `false`.
    pub nfs_volume_read_only: Option<bool>,
    /// Path under which the config file volume config file to is found. Items: at most 16.
    pub config_file_volume_config_file_to_path: Vec<ConfigFileVolumeConfigFileToPath>,
    /// Where the empty volume is kept: on the node's file system, or in memory. Example: `Memory`.
    pub empty_dir_volume_medium: Option<String>,
    /// Upper limit that applies to the empty dir volume size. Example: `256Mi`.
    pub empty_dir_volume_size_limit: Option<String>,
    /// Which kind of flex volume fs it is or is to be. Example: `ext4`.
    pub flex_volume_fs_type: Option<String>,
    /// Driver that provides the volume. Example: `alicloud/disk`.
    pub flex_volume_driver: Option<String>,
    /// The flex volume options that are concerned.
    /// Example: `{"volumeId":"d-2zehdahrwoa7srg****","performanceLevel": "PL2"}`.
    pub flex_volume_options: Option<String>,
    /// Path under which the host path volume is found. Example: `/tmp`.
    pub host_path_volume_path: Option<String>,
    /// Which kind of host path volume it is or is to be. Example: `Directory`.
    pub host_path_volume_type: Option<String>,
}

impl Volume {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `NFSVolume.Path`.
    pub fn nfs_volume_path(mut self, value: impl Into<String>) -> Self {
        self.nfs_volume_path = Some(value.into());
        self
    }
    /// Sets `NFSVolume.Server`.
    pub fn nfs_volume_server(mut self, value: impl Into<String>) -> Self {
        self.nfs_volume_server = Some(value.into());
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
    /// Sets `FlexVolume.FsType`.
    pub fn flex_volume_fs_type(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_fs_type = Some(value.into());
        self
    }
    /// Sets `FlexVolume.Driver`.
    pub fn flex_volume_driver(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_driver = Some(value.into());
        self
    }
    /// Sets `FlexVolume.Options`.
    pub fn flex_volume_options(mut self, value: impl Into<String>) -> Self {
        self.flex_volume_options = Some(value.into());
        self
    }
    /// Sets `HostPathVolume.Path`.
    pub fn host_path_volume_path(mut self, value: impl Into<String>) -> Self {
        self.host_path_volume_path = Some(value.into());
        self
    }
    /// Sets `HostPathVolume.Type`.
    pub fn host_path_volume_type(mut self, value: impl Into<String>) -> Self {
        self.host_path_volume_type = Some(value.into());
        self
    }
}

request! {
    Volume {
        "Name" => name: field,
        "Type" => type_: field,
        "NFSVolume.Path" => nfs_volume_path: field,
        "NFSVolume.Server" => nfs_volume_server: field,
        "NFSVolume.ReadOnly" => nfs_volume_read_only: field,
        "ConfigFileVolume.ConfigFileToPath" => config_file_volume_config_file_to_path: field,
        "EmptyDirVolume.Medium" => empty_dir_volume_medium: field,
        "EmptyDirVolume.SizeLimit" => empty_dir_volume_size_limit: field,
        "FlexVolume.FsType" => flex_volume_fs_type: field,
        "FlexVolume.Driver" => flex_volume_driver: field,
        "FlexVolume.Options" => flex_volume_options: field,
        "HostPathVolume.Path" => host_path_volume_path: field,
        "HostPathVolume.Type" => host_path_volume_type: field,
    }
}

/// Containers that make up the instance.
#[non_exhaustive]
pub struct Container {
    /// How many seconds this is: readiness probe timeout. Example: `5`.
    pub readiness_probe_timeout_seconds: Option<i32>,
    /// Value at which the readiness probe success sets in. Example: `1`.
    pub readiness_probe_success_threshold: Option<i32>,
    /// Linux capabilities that the container gets, such as `NET_ADMIN`. Items: at most 101.
    pub security_context_capability_add: Vec<String>,
    /// Network port that belongs to the readiness probe tcp socket. Example: `5000`.
    pub readiness_probe_tcp_socket_port: Option<i32>,
    /// Whether the readiness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub readiness_probe_http_get_scheme: Option<String>,
    /// How many seconds this is: liveness probe period. Example: `10`.
    pub liveness_probe_period_seconds: Option<i32>,
    /// Whether the container cannot write to its root file system. Example: `true`.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// Environment variables of the container. Items: at most 101.
    pub environment_var: Vec<EnvironmentVar>,
    /// Network port that belongs to the liveness probe tcp socket. Example: `80`.
    pub liveness_probe_tcp_socket_port: Option<i32>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    /// Example: `false`.
    pub tty: Option<bool>,
    /// Directory that the command runs in. Example: `/usr/share/`.
    pub working_dir: Option<String>,
    /// Arguments that the start command of the container gets. Items: at most 101. Example: `hello`.
    pub arg: Vec<String>,
    /// Whether the container gets a standard input; without it, reading ends at once.
    /// Example: `false`.
    pub stdin: Option<bool>,
    /// How many seconds this is: liveness probe initial delay. Example: `10`.
    pub liveness_probe_initial_delay_seconds: Option<i32>,
    /// Volumes that the container mounts, and where. Items: at most 101.
    pub volume_mount: Vec<VolumeMount>,
    /// What is done about the image pull, as rules. Example: `Never`.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    /// Example: `true`.
    pub stdin_once: Option<bool>,
    /// Network port that belongs to the lifecycle pre stop handler tcp socket. Example: `80`.
    pub lifecycle_pre_stop_handler_tcp_socket_port: Option<i32>,
    /// Whether the request right after the start uses HTTP or HTTPS. Example: `/healthyz`.
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    /// How many seconds this is: readiness probe period. Example: `3`.
    pub readiness_probe_period_seconds: Option<i32>,
    /// Value at which the liveness probe success sets in. Example: `1`.
    pub liveness_probe_success_threshold: Option<i32>,
    /// Command that the container starts with. Items: at most 101. Example: `echo`.
    pub command: Vec<String>,
    /// Host name or address of the lifecycle post start handler HTTP get. Example: `hide`.
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    /// Path under which the readiness probe HTTP get is found. Example: `/usr/`.
    pub readiness_probe_http_get_path: Option<String>,
    /// Command to run in the container to see if it is alive. Items: at most 101. Example: `echo`.
    pub liveness_probe_exec_command: Vec<String>,
    /// Network port that belongs to the lifecycle post start handler tcp socket. Example: `1`.
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i32>,
    /// Path under which the lifecycle post start handler HTTP get is found. Example: `/healthyz`.
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    /// Command to run in the container right after its start. Items: at most 101. Example: `hide`.
    pub lifecycle_post_start_handler_exec: Vec<String>,
    /// Path under which the lifecycle pre stop handler HTTP get is found. Example: `/healthyz`.
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    /// Ports that the container exposes, each with its protocol. Items: at most 101.
    pub port: Vec<Port>,
    /// Whether the request just before the stop uses HTTP or HTTPS. Example: `HTTP`.
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    /// Whether the liveness probe uses HTTP or HTTPS. Example: `HTTP`.
    pub liveness_probe_http_get_scheme: Option<String>,
    /// The lifecycle post start handler HTTP get HTTP headers to work on or to narrow the list down to.
    /// Items: at most 101.
    pub lifecycle_post_start_handler_http_get_http_headers: Vec<
        HandlerHttpGetHttpHeader,
    >,
    /// Network port that belongs to the readiness probe HTTP get. Example: `8080`.
    pub readiness_probe_http_get_port: Option<i32>,
    /// Host name or address of the lifecycle post start handler tcp socket. Example: `10.0.XX.XX`.
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// How many seconds this is: readiness probe initial delay. Example: `10`.
    pub readiness_probe_initial_delay_seconds: Option<i32>,
    /// Command to run in the container just before it stops. Items: at most 101. Example: `hide`.
    pub lifecycle_pre_stop_handler_exec: Vec<String>,
    /// Amount of memory. Example: `2.0`.
    pub memory: Option<f64>,
    /// Name that people know the item by. Example: `jenkins`.
    pub name: Option<String>,
    /// Host name or address of the lifecycle pre stop handler HTTP get. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    /// Host name or address of the lifecycle pre stop handler tcp socket. Example: `10.0.XX.XX`.
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    /// Image that the container runs. Example: `jenkins`.
    pub image: Option<String>,
    /// Network port that belongs to the lifecycle pre stop handler HTTP get. Example: `1`.
    pub lifecycle_pre_stop_handler_http_get_port: Option<i32>,
    /// Value at which the liveness probe failure sets in. Example: `3`.
    pub liveness_probe_failure_threshold: Option<i32>,
    /// Command to run in the container to see if it is ready for traffic.
    /// Items: at most 101. Example: `echo`.
    pub readiness_probe_exec_command: Vec<String>,
    /// Headers of the request just before the stop. Items: at most 101.
    pub lifecycle_pre_stop_handler_http_get_http_header: Vec<HandlerHttpGetHttpHeader>,
    /// Value at which the readiness probe failure sets in. Example: `3`.
    pub readiness_probe_failure_threshold: Option<i32>,
    /// How many vCPUs the instance or the container gets. Example: `1.0`.
    pub cpu: Option<f64>,
    /// Network port that belongs to the liveness probe HTTP get. Example: `8080`.
    pub liveness_probe_http_get_port: Option<i32>,
    /// Path under which the liveness probe HTTP get is found. Example: `/usr/local/bin`.
    pub liveness_probe_http_get_path: Option<String>,
    /// How many seconds this is: liveness probe timeout. Example: `1`.
    pub liveness_probe_timeout_seconds: Option<i32>,
    /// User ID that the container runs under. Example: `1377`.
    pub security_context_run_as_user: Option<i64>,
    /// Network port that belongs to the lifecycle post start handler HTTP get. Example: `1`.
    pub lifecycle_post_start_handler_http_get_port: Option<i32>,
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
    /// Sets `LifecyclePostStartHandlerHttpGetHttpHeaders`.
    pub fn lifecycle_post_start_handler_http_get_http_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<HandlerHttpGetHttpHeader>>,
    ) -> Self {
        self.lifecycle_post_start_handler_http_get_http_headers = value
            .into_iter()
            .map(Into::into)
            .collect();
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
    /// Sets `Name`.
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
    /// Sets `Image`.
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
        "ReadinessProbe.HttpGet.Path" => readiness_probe_http_get_path: field,
        "LivenessProbe.Exec.Command" => liveness_probe_exec_command: field,
        "LifecyclePostStartHandlerTcpSocketPort" => lifecycle_post_start_handler_tcp_socket_port: field,
        "LifecyclePostStartHandlerHttpGetPath" => lifecycle_post_start_handler_http_get_path: field,
        "LifecyclePostStartHandlerExec" => lifecycle_post_start_handler_exec: field,
        "LifecyclePreStopHandlerHttpGetPath" => lifecycle_pre_stop_handler_http_get_path: field,
        "Port" => port: field,
        "LifecyclePreStopHandlerHttpGetScheme" => lifecycle_pre_stop_handler_http_get_scheme: field,
        "LivenessProbe.HttpGet.Scheme" => liveness_probe_http_get_scheme: field,
        "LifecyclePostStartHandlerHttpGetHttpHeaders" => lifecycle_post_start_handler_http_get_http_headers: field,
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
    }
}

/// Containers that run to their end before the others start.
#[non_exhaustive]
pub struct InitContainer {
    /// Linux capabilities that the container gets, such as `NET_ADMIN`. Items: at most 101.
    pub security_context_capability_add: Vec<String>,
    /// Image that the container runs. Example: `nginx`.
    pub image: Option<String>,
    /// Volumes that the container mounts, and where. Items: at most 101.
    pub volume_mount: Vec<VolumeMount>,
    /// Ports that the container exposes, each with its protocol. Items: at most 101.
    pub port: Vec<Port>,
    /// Whether the container cannot write to its root file system. Example: `true`.
    pub security_context_read_only_root_filesystem: Option<bool>,
    /// Environment variables of the container. Items: at most 101.
    pub environment_var: Vec<EnvironmentVar>,
    /// What is done about the image pull, as rules. Example: `IfNotPresent`.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    /// Example: `true`.
    pub stdin_once: Option<bool>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    /// Example: `true`.
    pub tty: Option<bool>,
    /// Directory that the command runs in. Example: `/bin/local/`.
    pub working_dir: Option<String>,
    /// Command that the container starts with. Items: at most 101. Example: `/bin/sh sleep`.
    pub command: Vec<String>,
    /// Arguments that the start command of the container gets. Items: at most 101. Example: `10`.
    pub arg: Vec<String>,
    /// User ID that the container runs under. Example: `1000`.
    pub security_context_run_as_user: Option<i64>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// Amount of memory. Example: `4.0`.
    pub memory: Option<f64>,
    /// Whether the container gets a standard input; without it, reading ends at once.
    /// Example: `false`.
    pub stdin: Option<bool>,
    /// Name that people know the item by. Example: `init-nginx`.
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
    /// Sets `Command`.
    pub fn command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.command = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Arg`.
    pub fn arg(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = value.into_iter().map(Into::into).collect();
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
    /// Sets `Stdin`.
    #[inline]
    pub fn stdin(mut self, value: bool) -> Self {
        self.stdin = Some(value);
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
        "EnvironmentVar" => environment_var: field,
        "ImagePullPolicy" => image_pull_policy: field,
        "StdinOnce" => stdin_once: field,
        "Cpu" => cpu: field,
        "Tty" => tty: field,
        "WorkingDir" => working_dir: field,
        "Command" => command: field,
        "Arg" => arg: field,
        "SecurityContext.RunAsUser" => security_context_run_as_user: field,
        "Gpu" => gpu: field,
        "Memory" => memory: field,
        "Stdin" => stdin: field,
        "Name" => name: field,
    }
}

/// Errors that the documentation of [`UpdateContainerGroupRequest`] names.
///
/// - [`InvalidParameterCpuMemory`](super::DocumentedError::InvalidParameterCpuMemory)
/// - [`InvalidParameterDuplicatedName`](super::DocumentedError::InvalidParameterDuplicatedName)
/// - [`InvalidParameterDuplicatedVolumeName`](super::DocumentedError::InvalidParameterDuplicatedVolumeName)
/// - [`InvalidParameterLengthExceeded`](super::DocumentedError::InvalidParameterLengthExceeded)
/// - [`InvalidParameterValueExceeded`](super::DocumentedError::InvalidParameterValueExceeded)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`InvalidParamCpuOrMemorySpec`](super::DocumentedError::InvalidParamCpuOrMemorySpec)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoNeedUpdate`](super::DocumentedError::NoNeedUpdate)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameterNotFound`](super::DocumentedError::InvalidParameterNotFound)
pub type UpdateContainerGroupError = super::DocumentedError;
