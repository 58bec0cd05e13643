// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplication`, from `sae/CreateApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InitContainerConfig, JobData, SidecarContainerConfig};

/// Creates an application from a code package or image; deployment runs as a change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateApplicationRequest::new()
///     .app_name("...")
///     .package_type("...")
///     .replicas(1);
/// let reply = client.create_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Free text that tells people about the application.
    pub app_description: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** Which kind of package it is or is to be.
    pub package_type: Option<String>,
    /// Which version of the package is meant.
    pub package_version: Option<String>,
    /// Web address under which the package is found.
    pub package_url: Option<String>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
    /// Version of the JDK to run with.
    pub jdk: Option<String>,
    /// Version of Tomcat to run with.
    pub web_container: Option<String>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i32>,
    /// Memory of an instance, in megabytes.
    pub memory: Option<i32>,
    /// **Required.** Number that is given for this: replicas.
    pub replicas: Option<i32>,
    /// Command that is or was run.
    pub command: Option<String>,
    /// The command args that are concerned.
    pub command_args: Option<String>,
    /// The envs that are concerned.
    pub envs: Option<String>,
    /// Second name that the custom host can be called by.
    pub custom_host_alias: Option<String>,
    /// The jar start options that are concerned.
    pub jar_start_options: Option<String>,
    /// The jar start args that are concerned.
    pub jar_start_args: Option<String>,
    /// How it is checked that the program is still alive.
    pub liveness: Option<String>,
    /// How it is checked that the program can take requests.
    pub readiness: Option<String>,
    /// Whether the application is deployed at once.
    pub deploy: Option<bool>,
    /// Which version of the edas container is meant.
    pub edas_container_version: Option<String>,
    /// Time zone of the containers.
    pub timezone: Option<String>,
    /// Settings of each sls, one entry each.
    pub sls_configs: Option<String>,
    /// ID of the nas that the call is about.
    pub nas_id: Option<String>,
    /// Host name or address of the mount.
    pub mount_host: Option<String>,
    /// Free text that tells people about the mount.
    pub mount_desc: Option<String>,
    /// Command that runs before the container ends, as JSON.
    pub pre_stop: Option<String>,
    /// Command that runs once the container has started, as JSON.
    pub post_start: Option<String>,
    /// The war start options that are concerned.
    pub war_start_options: Option<String>,
    /// Free text that tells people about the config map mount.
    pub config_map_mount_desc: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Settings of the auto, and what it works with.
    pub auto_config: Option<bool>,
    /// How many seconds this is: termination grace period. Range: 0 to 6000.
    pub termination_grace_period_seconds: Option<i32>,
    /// Where the php arms config lies.
    pub php_arms_config_location: Option<String>,
    /// Where the php config lies.
    pub php_config_location: Option<String>,
    /// Settings of the php, and what it works with.
    pub php_config: Option<String>,
    /// Settings of the tomcat, and what it works with.
    pub tomcat_config: Option<String>,
    /// The OSS mount descs that are concerned.
    pub oss_mount_descs: Option<String>,
    /// ID of the OSS ak that the call is about.
    pub oss_ak_id: Option<String>,
    /// AccessKey secret for reading and writing in OSS.
    pub oss_ak_secret: Option<String>,
    /// Version of PHP to run with.
    pub php: Option<String>,
    /// ID of the acr instance that the call is about.
    pub acr_instance_id: Option<String>,
    /// Resource name of the acr assume role, in the `acs:` notation.
    pub acr_assume_role_arn: Option<String>,
    /// The image pull secrets that are concerned.
    pub image_pull_secrets: Option<String>,
    /// Whether each instance gets a public address of its own.
    pub associate_eip: Option<bool>,
    /// Programming language of the application.
    pub programming_language: Option<String>,
    /// Settings of each kafka, one entry each.
    pub kafka_configs: Option<String>,
    /// Names by which the application is found inside the network, as JSON.
    pub pvtz_discovery_svc: Option<String>,
    /// Registry at which the services sign in.
    pub micro_registration: Option<String>,
    /// Settings of the micro registration, and what it works with.
    pub micro_registration_config: Option<String>,
    /// Settings of each nas, one entry each.
    pub nas_configs: Option<String>,
    /// Version of Python to run with.
    pub python: Option<String>,
    /// The python modules that are concerned.
    pub python_modules: Option<String>,
    /// Version of .NET to run with.
    pub dotnet: Option<String>,
    /// Whether this is switched on: ebpf.
    pub enable_ebpf: Option<String>,
    /// Which version of the sae is meant.
    pub sae_version: Option<Open<SaeVersion>>,
    /// Where the application comes from.
    pub app_source: Option<String>,
    /// ID of the base application that the call is about.
    pub base_app_id: Option<String>,
    /// Tags that the service carries.
    pub service_tags: Option<String>,
    /// Whether this is switched on: new arms.
    pub enable_new_arms: Option<bool>,
    /// Whether this is switched on: vCPU burst.
    pub enable_cpu_burst: Option<bool>,
    /// Name that the oidc role goes by.
    pub oidc_role_name: Option<String>,
    /// Settings of the sidecar containers, and what it works with.
    pub sidecar_containers_config: Vec<SidecarContainerConfig>,
    /// Free text that tells people about the secret mount.
    pub secret_mount_desc: Option<String>,
    /// Whether this is switched on: sidecar resource isolated.
    pub enable_sidecar_resource_isolated: Option<bool>,
    /// Kind of network that the custom image is in or is meant for.
    pub custom_image_network_type: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Which version of the new sae is meant.
    pub new_sae_version: Option<String>,
    /// Settings of the microservice engine, and what it works with.
    pub microservice_engine_config: Option<String>,
    /// How large the disk is or is to be.
    pub disk_size: Option<i32>,
    /// Settings of the init containers, and what it works with.
    pub init_containers_config: Vec<InitContainerConfig>,
    /// Settings of the GPU, and what it works with.
    pub gpu_config: Option<String>,
    /// Check that tells when the application has started, as JSON.
    pub startup_probe: Option<String>,
    /// Whether instances keep their names and disks.
    pub is_stateful: Option<bool>,
    /// Whether this is switched on: prometheus.
    pub enable_prometheus: Option<bool>,
    /// Names by which single instances are found inside the network, as JSON.
    pub headless_pvtz_discovery_svc: Option<String>,
    /// Version of the server for static pages.
    pub html: Option<String>,
    /// Free text that tells people about the empty dir.
    pub empty_dir_desc: Option<String>,
    /// Which version of the agent is meant.
    pub agent_version: Option<String>,
    /// Which version of the enable namespace agent is meant.
    pub enable_namespace_agent_version: Option<bool>,
    /// Settings of the enable namespace sls, and what it works with.
    pub enable_namespace_sls_config: Option<bool>,
    /// Tags that the sls log env carries.
    pub sls_log_env_tags: Option<String>,
}

impl CreateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AppDescription`.
    pub fn app_description(mut self, value: impl Into<String>) -> Self {
        self.app_description = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PackageType`, which is required.
    pub fn package_type(mut self, value: impl Into<String>) -> Self {
        self.package_type = Some(value.into());
        self
    }
    /// Sets `PackageVersion`.
    pub fn package_version(mut self, value: impl Into<String>) -> Self {
        self.package_version = Some(value.into());
        self
    }
    /// Sets `PackageUrl`.
    pub fn package_url(mut self, value: impl Into<String>) -> Self {
        self.package_url = Some(value.into());
        self
    }
    /// Sets `ImageUrl`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Sets `Jdk`.
    pub fn jdk(mut self, value: impl Into<String>) -> Self {
        self.jdk = Some(value.into());
        self
    }
    /// Sets `WebContainer`.
    pub fn web_container(mut self, value: impl Into<String>) -> Self {
        self.web_container = Some(value.into());
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
    /// Sets `Replicas`, which is required.
    #[inline]
    pub fn replicas(mut self, value: i32) -> Self {
        self.replicas = Some(value);
        self
    }
    /// Sets `Command`.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `CommandArgs`.
    pub fn command_args(mut self, value: impl Into<String>) -> Self {
        self.command_args = Some(value.into());
        self
    }
    /// Sets `Envs`.
    pub fn envs(mut self, value: impl Into<String>) -> Self {
        self.envs = Some(value.into());
        self
    }
    /// Sets `CustomHostAlias`.
    pub fn custom_host_alias(mut self, value: impl Into<String>) -> Self {
        self.custom_host_alias = Some(value.into());
        self
    }
    /// Sets `JarStartOptions`.
    pub fn jar_start_options(mut self, value: impl Into<String>) -> Self {
        self.jar_start_options = Some(value.into());
        self
    }
    /// Sets `JarStartArgs`.
    pub fn jar_start_args(mut self, value: impl Into<String>) -> Self {
        self.jar_start_args = Some(value.into());
        self
    }
    /// Sets `Liveness`.
    pub fn liveness(mut self, value: impl Into<String>) -> Self {
        self.liveness = Some(value.into());
        self
    }
    /// Sets `Readiness`.
    pub fn readiness(mut self, value: impl Into<String>) -> Self {
        self.readiness = Some(value.into());
        self
    }
    /// Sets `Deploy`.
    #[inline]
    pub fn deploy(mut self, value: bool) -> Self {
        self.deploy = Some(value);
        self
    }
    /// Sets `EdasContainerVersion`.
    pub fn edas_container_version(mut self, value: impl Into<String>) -> Self {
        self.edas_container_version = Some(value.into());
        self
    }
    /// Sets `Timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets `SlsConfigs`.
    pub fn sls_configs(mut self, value: impl Into<String>) -> Self {
        self.sls_configs = Some(value.into());
        self
    }
    /// Sets `NasId`.
    pub fn nas_id(mut self, value: impl Into<String>) -> Self {
        self.nas_id = Some(value.into());
        self
    }
    /// Sets `MountHost`.
    pub fn mount_host(mut self, value: impl Into<String>) -> Self {
        self.mount_host = Some(value.into());
        self
    }
    /// Sets `MountDesc`.
    pub fn mount_desc(mut self, value: impl Into<String>) -> Self {
        self.mount_desc = Some(value.into());
        self
    }
    /// Sets `PreStop`.
    pub fn pre_stop(mut self, value: impl Into<String>) -> Self {
        self.pre_stop = Some(value.into());
        self
    }
    /// Sets `PostStart`.
    pub fn post_start(mut self, value: impl Into<String>) -> Self {
        self.post_start = Some(value.into());
        self
    }
    /// Sets `WarStartOptions`.
    pub fn war_start_options(mut self, value: impl Into<String>) -> Self {
        self.war_start_options = Some(value.into());
        self
    }
    /// Sets `ConfigMapMountDesc`.
    pub fn config_map_mount_desc(mut self, value: impl Into<String>) -> Self {
        self.config_map_mount_desc = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `AutoConfig`.
    #[inline]
    pub fn auto_config(mut self, value: bool) -> Self {
        self.auto_config = Some(value);
        self
    }
    /// Sets `TerminationGracePeriodSeconds`.
    #[inline]
    pub fn termination_grace_period_seconds(mut self, value: i32) -> Self {
        self.termination_grace_period_seconds = Some(value);
        self
    }
    /// Sets `PhpArmsConfigLocation`.
    pub fn php_arms_config_location(mut self, value: impl Into<String>) -> Self {
        self.php_arms_config_location = Some(value.into());
        self
    }
    /// Sets `PhpConfigLocation`.
    pub fn php_config_location(mut self, value: impl Into<String>) -> Self {
        self.php_config_location = Some(value.into());
        self
    }
    /// Sets `PhpConfig`.
    pub fn php_config(mut self, value: impl Into<String>) -> Self {
        self.php_config = Some(value.into());
        self
    }
    /// Sets `TomcatConfig`.
    pub fn tomcat_config(mut self, value: impl Into<String>) -> Self {
        self.tomcat_config = Some(value.into());
        self
    }
    /// Sets `OssMountDescs`.
    pub fn oss_mount_descs(mut self, value: impl Into<String>) -> Self {
        self.oss_mount_descs = Some(value.into());
        self
    }
    /// Sets `OssAkId`.
    pub fn oss_ak_id(mut self, value: impl Into<String>) -> Self {
        self.oss_ak_id = Some(value.into());
        self
    }
    /// Sets `OssAkSecret`.
    pub fn oss_ak_secret(mut self, value: impl Into<String>) -> Self {
        self.oss_ak_secret = Some(value.into());
        self
    }
    /// Sets `Php`.
    pub fn php(mut self, value: impl Into<String>) -> Self {
        self.php = Some(value.into());
        self
    }
    /// Sets `AcrInstanceId`.
    pub fn acr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.acr_instance_id = Some(value.into());
        self
    }
    /// Sets `AcrAssumeRoleArn`.
    pub fn acr_assume_role_arn(mut self, value: impl Into<String>) -> Self {
        self.acr_assume_role_arn = Some(value.into());
        self
    }
    /// Sets `ImagePullSecrets`.
    pub fn image_pull_secrets(mut self, value: impl Into<String>) -> Self {
        self.image_pull_secrets = Some(value.into());
        self
    }
    /// Sets `AssociateEip`.
    #[inline]
    pub fn associate_eip(mut self, value: bool) -> Self {
        self.associate_eip = Some(value);
        self
    }
    /// Sets `ProgrammingLanguage`.
    pub fn programming_language(mut self, value: impl Into<String>) -> Self {
        self.programming_language = Some(value.into());
        self
    }
    /// Sets `KafkaConfigs`.
    pub fn kafka_configs(mut self, value: impl Into<String>) -> Self {
        self.kafka_configs = Some(value.into());
        self
    }
    /// Sets `PvtzDiscoverySvc`.
    pub fn pvtz_discovery_svc(mut self, value: impl Into<String>) -> Self {
        self.pvtz_discovery_svc = Some(value.into());
        self
    }
    /// Sets `MicroRegistration`.
    pub fn micro_registration(mut self, value: impl Into<String>) -> Self {
        self.micro_registration = Some(value.into());
        self
    }
    /// Sets `MicroRegistrationConfig`.
    pub fn micro_registration_config(mut self, value: impl Into<String>) -> Self {
        self.micro_registration_config = Some(value.into());
        self
    }
    /// Sets `NasConfigs`.
    pub fn nas_configs(mut self, value: impl Into<String>) -> Self {
        self.nas_configs = Some(value.into());
        self
    }
    /// Sets `Python`.
    pub fn python(mut self, value: impl Into<String>) -> Self {
        self.python = Some(value.into());
        self
    }
    /// Sets `PythonModules`.
    pub fn python_modules(mut self, value: impl Into<String>) -> Self {
        self.python_modules = Some(value.into());
        self
    }
    /// Sets `Dotnet`.
    pub fn dotnet(mut self, value: impl Into<String>) -> Self {
        self.dotnet = Some(value.into());
        self
    }
    /// Sets `EnableEbpf`.
    pub fn enable_ebpf(mut self, value: impl Into<String>) -> Self {
        self.enable_ebpf = Some(value.into());
        self
    }
    /// Sets `SaeVersion`.
    pub fn sae_version(mut self, value: impl Into<Open<SaeVersion>>) -> Self {
        self.sae_version = Some(value.into());
        self
    }
    /// Sets `AppSource`.
    pub fn app_source(mut self, value: impl Into<String>) -> Self {
        self.app_source = Some(value.into());
        self
    }
    /// Sets `BaseAppId`.
    pub fn base_app_id(mut self, value: impl Into<String>) -> Self {
        self.base_app_id = Some(value.into());
        self
    }
    /// Sets `ServiceTags`.
    pub fn service_tags(mut self, value: impl Into<String>) -> Self {
        self.service_tags = Some(value.into());
        self
    }
    /// Sets `EnableNewArms`.
    #[inline]
    pub fn enable_new_arms(mut self, value: bool) -> Self {
        self.enable_new_arms = Some(value);
        self
    }
    /// Sets `EnableCpuBurst`.
    #[inline]
    pub fn enable_cpu_burst(mut self, value: bool) -> Self {
        self.enable_cpu_burst = Some(value);
        self
    }
    /// Sets `OidcRoleName`.
    pub fn oidc_role_name(mut self, value: impl Into<String>) -> Self {
        self.oidc_role_name = Some(value.into());
        self
    }
    /// Sets `SidecarContainersConfig`.
    pub fn sidecar_containers_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<SidecarContainerConfig>>,
    ) -> Self {
        self.sidecar_containers_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecretMountDesc`.
    pub fn secret_mount_desc(mut self, value: impl Into<String>) -> Self {
        self.secret_mount_desc = Some(value.into());
        self
    }
    /// Sets `EnableSidecarResourceIsolated`.
    #[inline]
    pub fn enable_sidecar_resource_isolated(mut self, value: bool) -> Self {
        self.enable_sidecar_resource_isolated = Some(value);
        self
    }
    /// Sets `CustomImageNetworkType`.
    pub fn custom_image_network_type(mut self, value: impl Into<String>) -> Self {
        self.custom_image_network_type = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NewSaeVersion`.
    pub fn new_sae_version(mut self, value: impl Into<String>) -> Self {
        self.new_sae_version = Some(value.into());
        self
    }
    /// Sets `MicroserviceEngineConfig`.
    pub fn microservice_engine_config(mut self, value: impl Into<String>) -> Self {
        self.microservice_engine_config = Some(value.into());
        self
    }
    /// Sets `DiskSize`.
    #[inline]
    pub fn disk_size(mut self, value: i32) -> Self {
        self.disk_size = Some(value);
        self
    }
    /// Sets `InitContainersConfig`.
    pub fn init_containers_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<InitContainerConfig>>,
    ) -> Self {
        self.init_containers_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GpuConfig`.
    pub fn gpu_config(mut self, value: impl Into<String>) -> Self {
        self.gpu_config = Some(value.into());
        self
    }
    /// Sets `StartupProbe`.
    pub fn startup_probe(mut self, value: impl Into<String>) -> Self {
        self.startup_probe = Some(value.into());
        self
    }
    /// Sets `IsStateful`.
    #[inline]
    pub fn is_stateful(mut self, value: bool) -> Self {
        self.is_stateful = Some(value);
        self
    }
    /// Sets `EnablePrometheus`.
    #[inline]
    pub fn enable_prometheus(mut self, value: bool) -> Self {
        self.enable_prometheus = Some(value);
        self
    }
    /// Sets `HeadlessPvtzDiscoverySvc`.
    pub fn headless_pvtz_discovery_svc(mut self, value: impl Into<String>) -> Self {
        self.headless_pvtz_discovery_svc = Some(value.into());
        self
    }
    /// Sets `Html`.
    pub fn html(mut self, value: impl Into<String>) -> Self {
        self.html = Some(value.into());
        self
    }
    /// Sets `EmptyDirDesc`.
    pub fn empty_dir_desc(mut self, value: impl Into<String>) -> Self {
        self.empty_dir_desc = Some(value.into());
        self
    }
    /// Sets `AgentVersion`.
    pub fn agent_version(mut self, value: impl Into<String>) -> Self {
        self.agent_version = Some(value.into());
        self
    }
    /// Sets `EnableNamespaceAgentVersion`.
    #[inline]
    pub fn enable_namespace_agent_version(mut self, value: bool) -> Self {
        self.enable_namespace_agent_version = Some(value);
        self
    }
    /// Sets `EnableNamespaceSlsConfig`.
    #[inline]
    pub fn enable_namespace_sls_config(mut self, value: bool) -> Self {
        self.enable_namespace_sls_config = Some(value);
        self
    }
    /// Sets `SlsLogEnvTags`.
    pub fn sls_log_env_tags(mut self, value: impl Into<String>) -> Self {
        self.sls_log_env_tags = Some(value.into());
        self
    }
}

request! {
    CreateApplicationRequest {
        "AppName" => app_name: query,
        "NamespaceId" => namespace_id: query,
        "AppDescription" => app_description: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PackageType" => package_type: query,
        "PackageVersion" => package_version: query,
        "PackageUrl" => package_url: query,
        "ImageUrl" => image_url: query,
        "Jdk" => jdk: query,
        "WebContainer" => web_container: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "Replicas" => replicas: query,
        "Command" => command: query,
        "CommandArgs" => command_args: query,
        "Envs" => envs: query,
        "CustomHostAlias" => custom_host_alias: query,
        "JarStartOptions" => jar_start_options: query,
        "JarStartArgs" => jar_start_args: query,
        "Liveness" => liveness: query,
        "Readiness" => readiness: query,
        "Deploy" => deploy: query,
        "EdasContainerVersion" => edas_container_version: query,
        "Timezone" => timezone: query,
        "SlsConfigs" => sls_configs: query,
        "NasId" => nas_id: query,
        "MountHost" => mount_host: query,
        "MountDesc" => mount_desc: query,
        "PreStop" => pre_stop: query,
        "PostStart" => post_start: query,
        "WarStartOptions" => war_start_options: query,
        "ConfigMapMountDesc" => config_map_mount_desc: form,
        "SecurityGroupId" => security_group_id: query,
        "AutoConfig" => auto_config: query,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: query,
        "PhpArmsConfigLocation" => php_arms_config_location: query,
        "PhpConfigLocation" => php_config_location: query,
        "PhpConfig" => php_config: form,
        "TomcatConfig" => tomcat_config: query,
        "OssMountDescs" => oss_mount_descs: form,
        "OssAkId" => oss_ak_id: form,
        "OssAkSecret" => oss_ak_secret: form,
        "Php" => php: form,
        "AcrInstanceId" => acr_instance_id: form,
        "AcrAssumeRoleArn" => acr_assume_role_arn: query,
        "ImagePullSecrets" => image_pull_secrets: query,
        "AssociateEip" => associate_eip: form,
        "ProgrammingLanguage" => programming_language: query,
        "KafkaConfigs" => kafka_configs: query,
        "PvtzDiscoverySvc" => pvtz_discovery_svc: query,
        "MicroRegistration" => micro_registration: query,
        "MicroRegistrationConfig" => micro_registration_config: form,
        "NasConfigs" => nas_configs: query,
        "Python" => python: query,
        "PythonModules" => python_modules: query,
        "Dotnet" => dotnet: query,
        "EnableEbpf" => enable_ebpf: query,
        "SaeVersion" => sae_version: query,
        "AppSource" => app_source: query,
        "BaseAppId" => base_app_id: form,
        "ServiceTags" => service_tags: form,
        "EnableNewArms" => enable_new_arms: query,
        "EnableCpuBurst" => enable_cpu_burst: query,
        "OidcRoleName" => oidc_role_name: query,
        "SidecarContainersConfig" => sidecar_containers_config: form_json,
        "SecretMountDesc" => secret_mount_desc: query,
        "EnableSidecarResourceIsolated" => enable_sidecar_resource_isolated: form,
        "CustomImageNetworkType" => custom_image_network_type: query,
        "ResourceType" => resource_type: query,
        "NewSaeVersion" => new_sae_version: query,
        "MicroserviceEngineConfig" => microservice_engine_config: query,
        "DiskSize" => disk_size: query,
        "InitContainersConfig" => init_containers_config: form_json,
        "GpuConfig" => gpu_config: query,
        "StartupProbe" => startup_probe: query,
        "IsStateful" => is_stateful: query,
        "EnablePrometheus" => enable_prometheus: query,
        "HeadlessPvtzDiscoverySvc" => headless_pvtz_discovery_svc: query,
        "Html" => html: query,
        "EmptyDirDesc" => empty_dir_desc: form,
        "AgentVersion" => agent_version: query,
        "EnableNamespaceAgentVersion" => enable_namespace_agent_version: query,
        "EnableNamespaceSlsConfig" => enable_namespace_sls_config: query,
        "SlsLogEnvTags" => sls_log_env_tags: query,
    }
}

impl Operation for CreateApplicationRequest {
    type Response = CreateApplicationResponse;
    type Error = CreateApplicationError;
    const INFO: OperationInfo = super::operation("CreateApplication")
        .roa("POST", "/pop/v1/sam/app/createApplication")
        .required(&["AppName", "PackageType", "Replicas"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateApplicationError] = &[
        CreateApplicationError::ApplicationMissingJdk,
        CreateApplicationError::InvalidPackageTypeNotFound,
        CreateApplicationError::InvalidParameterNotEmpty,
        CreateApplicationError::InvalidParameterObviously,
        CreateApplicationError::JarApplicationMissingJdk,
        CreateApplicationError::NoAvailableClusterNotFound,
        CreateApplicationError::NoComputeResourceQuotaExceed,
        CreateApplicationError::PandoraApplicationMissingJdk,
        CreateApplicationError::PandoraApplicationOnlyJdk,
        CreateApplicationError::InvalidParameterWithMessage,
        CreateApplicationError::InvalidComponentNotFound,
        CreateApplicationError::InvalidHostnameIpInvalid,
        CreateApplicationError::InvalidInstanceSpecificationUnsupported,
        CreateApplicationError::InvalidServerlessRegionUnsupported,
        CreateApplicationError::WarApplicationMissingJdkWebcontainer,
        CreateApplicationError::InvalidNamespaceWithUppercase,
        CreateApplicationError::LogServiceConfigQuotaExceed,
        CreateApplicationError::LogServiceInternalError,
        CreateApplicationError::LogServiceLogDirInvalid,
        CreateApplicationError::LogServiceNotAvailable,
        CreateApplicationError::LogServiceProjectNumQuotaExceed,
        CreateApplicationError::UserIndebt,
        CreateApplicationError::NoComputeResourceQuotaAppExceed,
        CreateApplicationError::NoComputeResourceQuotaUserExceed,
        CreateApplicationError::SystemUpgrading,
        CreateApplicationError::VolumnPathConflict,
        CreateApplicationError::MountConflictConfigMap,
        CreateApplicationError::NotFoundConfigMap,
        CreateApplicationError::NotFoundConfigMapKey,
        CreateApplicationError::SlsConfigMixedMultiProject,
        CreateApplicationError::SlsConfigUserDefinedMissingLogstoreInfo,
        CreateApplicationError::SlsConfigUserDefinedMissingProjectInfo,
        CreateApplicationError::SlsLogstoreNameInvalid,
        CreateApplicationError::SlsLogstoreUserDefinedNotExist,
        CreateApplicationError::SlsProjectNameInvalid,
        CreateApplicationError::SlsProjectUserDefinedNotExist,
        CreateApplicationError::InvalidImageUrlAcrInstanceIdDomainNotMatch,
        CreateApplicationError::PhpApplicationMissingPhpRuntime,
        CreateApplicationError::InvalidParameterFileName,
        CreateApplicationError::SlsLogtailNameInvalid,
        CreateApplicationError::VswitchNotExist,
        CreateApplicationError::InvalidImageUrlMissingAcrInstanceId,
        CreateApplicationError::AssociateEipNotEnough,
        CreateApplicationError::InvalidNamespaceIdNotFound,
        CreateApplicationError::InvalidVpcIdNotFound,
        CreateApplicationError::InvalidAcrInstanceIdNotFound,
    ];
}

/// Response to [`CreateApplicationRequest`].
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateApplicationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

values! {
    /// Which version of the sae is meant.
    pub enum SaeVersion {
        /// SAE 1.0.
        V1 = "v1",
        /// SAE 2.0.
        V2 = "v2",
    }
}

/// Errors that the documentation of [`CreateApplicationRequest`] names.
///
/// - [`ApplicationMissingJdk`](super::DocumentedError::ApplicationMissingJdk)
/// - [`InvalidPackageTypeNotFound`](super::DocumentedError::InvalidPackageTypeNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`JarApplicationMissingJdk`](super::DocumentedError::JarApplicationMissingJdk)
/// - [`NoAvailableClusterNotFound`](super::DocumentedError::NoAvailableClusterNotFound)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`PandoraApplicationMissingJdk`](super::DocumentedError::PandoraApplicationMissingJdk)
/// - [`PandoraApplicationOnlyJdk`](super::DocumentedError::PandoraApplicationOnlyJdk)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InvalidHostnameIpInvalid`](super::DocumentedError::InvalidHostnameIpInvalid)
/// - [`InvalidInstanceSpecificationUnsupported`](super::DocumentedError::InvalidInstanceSpecificationUnsupported)
/// - [`InvalidServerlessRegionUnsupported`](super::DocumentedError::InvalidServerlessRegionUnsupported)
/// - [`WarApplicationMissingJdkWebcontainer`](super::DocumentedError::WarApplicationMissingJdkWebcontainer)
/// - [`InvalidNamespaceWithUppercase`](super::DocumentedError::InvalidNamespaceWithUppercase)
/// - [`LogServiceConfigQuotaExceed`](super::DocumentedError::LogServiceConfigQuotaExceed)
/// - [`LogServiceInternalError`](super::DocumentedError::LogServiceInternalError)
/// - [`LogServiceLogDirInvalid`](super::DocumentedError::LogServiceLogDirInvalid)
/// - [`LogServiceNotAvailable`](super::DocumentedError::LogServiceNotAvailable)
/// - [`LogServiceProjectNumQuotaExceed`](super::DocumentedError::LogServiceProjectNumQuotaExceed)
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
/// - [`NoComputeResourceQuotaAppExceed`](super::DocumentedError::NoComputeResourceQuotaAppExceed)
/// - [`NoComputeResourceQuotaUserExceed`](super::DocumentedError::NoComputeResourceQuotaUserExceed)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`VolumnPathConflict`](super::DocumentedError::VolumnPathConflict)
/// - [`MountConflictConfigMap`](super::DocumentedError::MountConflictConfigMap)
/// - [`NotFoundConfigMap`](super::DocumentedError::NotFoundConfigMap)
/// - [`NotFoundConfigMapKey`](super::DocumentedError::NotFoundConfigMapKey)
/// - [`SlsConfigMixedMultiProject`](super::DocumentedError::SlsConfigMixedMultiProject)
/// - [`SlsConfigUserDefinedMissingLogstoreInfo`](super::DocumentedError::SlsConfigUserDefinedMissingLogstoreInfo)
/// - [`SlsConfigUserDefinedMissingProjectInfo`](super::DocumentedError::SlsConfigUserDefinedMissingProjectInfo)
/// - [`SlsLogstoreNameInvalid`](super::DocumentedError::SlsLogstoreNameInvalid)
/// - [`SlsLogstoreUserDefinedNotExist`](super::DocumentedError::SlsLogstoreUserDefinedNotExist)
/// - [`SlsProjectNameInvalid`](super::DocumentedError::SlsProjectNameInvalid)
/// - [`SlsProjectUserDefinedNotExist`](super::DocumentedError::SlsProjectUserDefinedNotExist)
/// - [`InvalidImageUrlAcrInstanceIdDomainNotMatch`](super::DocumentedError::InvalidImageUrlAcrInstanceIdDomainNotMatch)
/// - [`PhpApplicationMissingPhpRuntime`](super::DocumentedError::PhpApplicationMissingPhpRuntime)
/// - [`InvalidParameterFileName`](super::DocumentedError::InvalidParameterFileName)
/// - [`SlsLogtailNameInvalid`](super::DocumentedError::SlsLogtailNameInvalid)
/// - [`VswitchNotExist`](super::DocumentedError::VswitchNotExist)
/// - [`InvalidImageUrlMissingAcrInstanceId`](super::DocumentedError::InvalidImageUrlMissingAcrInstanceId)
/// - [`AssociateEipNotEnough`](super::DocumentedError::AssociateEipNotEnough)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`InvalidAcrInstanceIdNotFound`](super::DocumentedError::InvalidAcrInstanceIdNotFound)
pub type CreateApplicationError = super::DocumentedError;
