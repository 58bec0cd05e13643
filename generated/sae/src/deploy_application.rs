// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeployApplication`, from `sae/DeployApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InitContainerConfig, SidecarContainerConfig};

/// Deploys a new version of an application, by the package or image and the settings given.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeployApplicationRequest::new()
///     .app_id("...");
/// let reply = client.deploy_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeployApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Version of the JDK to run with.
    pub jdk: Option<String>,
    /// Version of Tomcat to run with.
    pub web_container: Option<String>,
    /// Which version of the package is meant.
    pub package_version: Option<String>,
    /// Web address under which the package is found.
    pub package_url: Option<String>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
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
    /// Number that is given for this: min ready instances.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change.
    pub min_ready_instance_ratio: Option<i32>,
    /// Time that is set or recorded for this: batch wait.
    pub batch_wait_time: Option<i32>,
    /// Which version of the edas container is meant.
    pub edas_container_version: Option<String>,
    /// What is done about the update, as rules.
    pub update_strategy: Option<String>,
    /// Settings of each sls, one entry each.
    pub sls_configs: Option<String>,
    /// Time zone of the containers.
    pub timezone: Option<String>,
    /// ID of the nas that the call is about.
    pub nas_id: Option<String>,
    /// Host name or address of the mount.
    pub mount_host: Option<String>,
    /// Free text that tells people about the mount.
    pub mount_desc: Option<String>,
    /// Command that runs once the container has started, as JSON.
    pub post_start: Option<String>,
    /// Command that runs before the container ends, as JSON.
    pub pre_stop: Option<String>,
    /// Free text that tells people about the change order.
    pub change_order_desc: Option<String>,
    /// The war start options that are concerned.
    pub war_start_options: Option<String>,
    /// Whether scaling rules come into force again when the change is done.
    pub auto_enable_application_scaling_rule: Option<bool>,
    /// Free text that tells people about the config map mount.
    pub config_map_mount_desc: Option<String>,
    /// How many seconds this is: termination grace period. Range: 0 to 6000.
    pub termination_grace_period_seconds: Option<i32>,
    /// Whether this is switched on: ahas.
    pub enable_ahas: Option<String>,
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
    /// Whether this is switched on: grey tag route.
    pub enable_grey_tag_route: Option<bool>,
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
    /// Settings of each kafka, one entry each.
    pub kafka_configs: Option<String>,
    /// Names by which the application is found inside the network, as JSON.
    pub pvtz_discovery_svc: Option<String>,
    /// Names by which the lane is found inside the network, as JSON.
    pub swimlane_pvtz_discovery_svc: Option<String>,
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
    /// Whether the application is deployed at once.
    pub deploy: Option<String>,
    /// Which kind of package it is or is to be.
    pub package_type: Option<String>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i32>,
    /// Memory of an instance, in megabytes.
    pub memory: Option<i32>,
    /// Number that is given for this: replicas.
    pub replicas: Option<i32>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
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
    /// Settings of the microservice engine, and what it works with.
    pub microservice_engine_config: Option<String>,
    /// Which version of the new sae is meant.
    pub new_sae_version: Option<String>,
    /// Settings of the init containers, and what it works with.
    pub init_containers_config: Vec<InitContainerConfig>,
    /// Settings of the GPU, and what it works with.
    pub gpu_config: Option<String>,
    /// Check that tells when the application has started, as JSON.
    pub startup_probe: Option<String>,
    /// Whether this is switched on: prometheus.
    pub enable_prometheus: Option<bool>,
    /// Version of the server for static pages.
    pub html: Option<String>,
    /// Free text that tells people about the empty dir.
    pub empty_dir_desc: Option<String>,
    /// Gateway route for which new instances must be ready before old ones go.
    pub alb_ingress_readiness_gate: Option<String>,
    /// Largest value, allowed or found, of this: surge instances.
    pub max_surge_instances: Option<i32>,
    /// Largest value, allowed or found, of this: surge instance ratio.
    pub max_surge_instance_ratio: Option<i32>,
    /// Which version of the agent is meant.
    pub agent_version: Option<String>,
    /// Which version of the enable namespace agent is meant.
    pub enable_namespace_agent_version: Option<bool>,
    /// Tags that the sls log env carries.
    pub sls_log_env_tags: Option<String>,
}

impl DeployApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    /// Sets `MinReadyInstances`.
    #[inline]
    pub fn min_ready_instances(mut self, value: i32) -> Self {
        self.min_ready_instances = Some(value);
        self
    }
    /// Sets `MinReadyInstanceRatio`.
    #[inline]
    pub fn min_ready_instance_ratio(mut self, value: i32) -> Self {
        self.min_ready_instance_ratio = Some(value);
        self
    }
    /// Sets `BatchWaitTime`.
    #[inline]
    pub fn batch_wait_time(mut self, value: i32) -> Self {
        self.batch_wait_time = Some(value);
        self
    }
    /// Sets `EdasContainerVersion`.
    pub fn edas_container_version(mut self, value: impl Into<String>) -> Self {
        self.edas_container_version = Some(value.into());
        self
    }
    /// Sets `UpdateStrategy`.
    pub fn update_strategy(mut self, value: impl Into<String>) -> Self {
        self.update_strategy = Some(value.into());
        self
    }
    /// Sets `SlsConfigs`.
    pub fn sls_configs(mut self, value: impl Into<String>) -> Self {
        self.sls_configs = Some(value.into());
        self
    }
    /// Sets `Timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
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
    /// Sets `PostStart`.
    pub fn post_start(mut self, value: impl Into<String>) -> Self {
        self.post_start = Some(value.into());
        self
    }
    /// Sets `PreStop`.
    pub fn pre_stop(mut self, value: impl Into<String>) -> Self {
        self.pre_stop = Some(value.into());
        self
    }
    /// Sets `ChangeOrderDesc`.
    pub fn change_order_desc(mut self, value: impl Into<String>) -> Self {
        self.change_order_desc = Some(value.into());
        self
    }
    /// Sets `WarStartOptions`.
    pub fn war_start_options(mut self, value: impl Into<String>) -> Self {
        self.war_start_options = Some(value.into());
        self
    }
    /// Sets `AutoEnableApplicationScalingRule`.
    #[inline]
    pub fn auto_enable_application_scaling_rule(mut self, value: bool) -> Self {
        self.auto_enable_application_scaling_rule = Some(value);
        self
    }
    /// Sets `ConfigMapMountDesc`.
    pub fn config_map_mount_desc(mut self, value: impl Into<String>) -> Self {
        self.config_map_mount_desc = Some(value.into());
        self
    }
    /// Sets `TerminationGracePeriodSeconds`.
    #[inline]
    pub fn termination_grace_period_seconds(mut self, value: i32) -> Self {
        self.termination_grace_period_seconds = Some(value);
        self
    }
    /// Sets `EnableAhas`.
    pub fn enable_ahas(mut self, value: impl Into<String>) -> Self {
        self.enable_ahas = Some(value.into());
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
    /// Sets `EnableGreyTagRoute`.
    #[inline]
    pub fn enable_grey_tag_route(mut self, value: bool) -> Self {
        self.enable_grey_tag_route = Some(value);
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
    /// Sets `SwimlanePvtzDiscoverySvc`.
    pub fn swimlane_pvtz_discovery_svc(mut self, value: impl Into<String>) -> Self {
        self.swimlane_pvtz_discovery_svc = Some(value.into());
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
    /// Sets `Deploy`.
    pub fn deploy(mut self, value: impl Into<String>) -> Self {
        self.deploy = Some(value.into());
        self
    }
    /// Sets `PackageType`.
    pub fn package_type(mut self, value: impl Into<String>) -> Self {
        self.package_type = Some(value.into());
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
    /// Sets `Replicas`.
    #[inline]
    pub fn replicas(mut self, value: i32) -> Self {
        self.replicas = Some(value);
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
    /// Sets `MicroserviceEngineConfig`.
    pub fn microservice_engine_config(mut self, value: impl Into<String>) -> Self {
        self.microservice_engine_config = Some(value.into());
        self
    }
    /// Sets `NewSaeVersion`.
    pub fn new_sae_version(mut self, value: impl Into<String>) -> Self {
        self.new_sae_version = Some(value.into());
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
    /// Sets `EnablePrometheus`.
    #[inline]
    pub fn enable_prometheus(mut self, value: bool) -> Self {
        self.enable_prometheus = Some(value);
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
    /// Sets `AlbIngressReadinessGate`.
    pub fn alb_ingress_readiness_gate(mut self, value: impl Into<String>) -> Self {
        self.alb_ingress_readiness_gate = Some(value.into());
        self
    }
    /// Sets `MaxSurgeInstances`.
    #[inline]
    pub fn max_surge_instances(mut self, value: i32) -> Self {
        self.max_surge_instances = Some(value);
        self
    }
    /// Sets `MaxSurgeInstanceRatio`.
    #[inline]
    pub fn max_surge_instance_ratio(mut self, value: i32) -> Self {
        self.max_surge_instance_ratio = Some(value);
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
    /// Sets `SlsLogEnvTags`.
    pub fn sls_log_env_tags(mut self, value: impl Into<String>) -> Self {
        self.sls_log_env_tags = Some(value.into());
        self
    }
}

request! {
    DeployApplicationRequest {
        "AppId" => app_id: query,
        "Jdk" => jdk: query,
        "WebContainer" => web_container: query,
        "PackageVersion" => package_version: query,
        "PackageUrl" => package_url: query,
        "ImageUrl" => image_url: query,
        "Command" => command: query,
        "CommandArgs" => command_args: query,
        "Envs" => envs: query,
        "CustomHostAlias" => custom_host_alias: query,
        "JarStartOptions" => jar_start_options: query,
        "JarStartArgs" => jar_start_args: query,
        "Liveness" => liveness: query,
        "Readiness" => readiness: query,
        "MinReadyInstances" => min_ready_instances: query,
        "MinReadyInstanceRatio" => min_ready_instance_ratio: query,
        "BatchWaitTime" => batch_wait_time: query,
        "EdasContainerVersion" => edas_container_version: query,
        "UpdateStrategy" => update_strategy: query,
        "SlsConfigs" => sls_configs: query,
        "Timezone" => timezone: query,
        "NasId" => nas_id: query,
        "MountHost" => mount_host: query,
        "MountDesc" => mount_desc: query,
        "PostStart" => post_start: query,
        "PreStop" => pre_stop: query,
        "ChangeOrderDesc" => change_order_desc: query,
        "WarStartOptions" => war_start_options: query,
        "AutoEnableApplicationScalingRule" => auto_enable_application_scaling_rule: query,
        "ConfigMapMountDesc" => config_map_mount_desc: form,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: query,
        "EnableAhas" => enable_ahas: query,
        "PhpArmsConfigLocation" => php_arms_config_location: query,
        "PhpConfigLocation" => php_config_location: query,
        "PhpConfig" => php_config: form,
        "TomcatConfig" => tomcat_config: query,
        "OssMountDescs" => oss_mount_descs: form,
        "OssAkId" => oss_ak_id: form,
        "OssAkSecret" => oss_ak_secret: form,
        "EnableGreyTagRoute" => enable_grey_tag_route: query,
        "Php" => php: form,
        "AcrInstanceId" => acr_instance_id: form,
        "AcrAssumeRoleArn" => acr_assume_role_arn: query,
        "ImagePullSecrets" => image_pull_secrets: query,
        "AssociateEip" => associate_eip: form,
        "KafkaConfigs" => kafka_configs: query,
        "PvtzDiscoverySvc" => pvtz_discovery_svc: query,
        "SwimlanePvtzDiscoverySvc" => swimlane_pvtz_discovery_svc: form,
        "MicroRegistration" => micro_registration: query,
        "MicroRegistrationConfig" => micro_registration_config: form,
        "NasConfigs" => nas_configs: query,
        "Python" => python: query,
        "PythonModules" => python_modules: query,
        "Dotnet" => dotnet: query,
        "Deploy" => deploy: query,
        "PackageType" => package_type: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "Replicas" => replicas: query,
        "SecurityGroupId" => security_group_id: query,
        "VSwitchId" => vswitch_id: query,
        "ServiceTags" => service_tags: form,
        "EnableNewArms" => enable_new_arms: query,
        "EnableCpuBurst" => enable_cpu_burst: query,
        "OidcRoleName" => oidc_role_name: query,
        "SidecarContainersConfig" => sidecar_containers_config: form_json,
        "SecretMountDesc" => secret_mount_desc: query,
        "EnableSidecarResourceIsolated" => enable_sidecar_resource_isolated: form,
        "CustomImageNetworkType" => custom_image_network_type: query,
        "MicroserviceEngineConfig" => microservice_engine_config: query,
        "NewSaeVersion" => new_sae_version: query,
        "InitContainersConfig" => init_containers_config: form_json,
        "GpuConfig" => gpu_config: query,
        "StartupProbe" => startup_probe: query,
        "EnablePrometheus" => enable_prometheus: query,
        "Html" => html: query,
        "EmptyDirDesc" => empty_dir_desc: form,
        "AlbIngressReadinessGate" => alb_ingress_readiness_gate: query,
        "MaxSurgeInstances" => max_surge_instances: query,
        "MaxSurgeInstanceRatio" => max_surge_instance_ratio: query,
        "AgentVersion" => agent_version: query,
        "EnableNamespaceAgentVersion" => enable_namespace_agent_version: query,
        "SlsLogEnvTags" => sls_log_env_tags: query,
    }
}

impl Operation for DeployApplicationRequest {
    type Response = DeployApplicationResponse;
    type Error = DeployApplicationError;
    const INFO: OperationInfo = super::operation("DeployApplication")
        .roa("POST", "/pop/v1/sam/app/deployApplication")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeployApplicationError] = &[
        DeployApplicationError::ApplicationMissingJdk,
        DeployApplicationError::InvalidApplicationNotFound,
        DeployApplicationError::InvalidComponentNotFound,
        DeployApplicationError::InvalidHostnameIpInvalid,
        DeployApplicationError::InvalidInstanceSpecificationUnsupported,
        DeployApplicationError::InvalidPackageTypeNotFound,
        DeployApplicationError::InvalidParameterNotEmpty,
        DeployApplicationError::InvalidParameterObviously,
        DeployApplicationError::InvalidParameterWithMessage,
        DeployApplicationError::JarApplicationMissingJdk,
        DeployApplicationError::NoComputeResourceQuotaExceed,
        DeployApplicationError::PandoraApplicationMissingJdk,
        DeployApplicationError::PandoraApplicationOnlyJdk,
        DeployApplicationError::WarApplicationMissingJdkWebcontainer,
        DeployApplicationError::LogServiceConfigQuotaExceed,
        DeployApplicationError::LogServiceInternalError,
        DeployApplicationError::LogServiceLogDirInvalid,
        DeployApplicationError::LogServiceNotAvailable,
        DeployApplicationError::LogServiceProjectNumQuotaExceed,
        DeployApplicationError::UserIndebt,
        DeployApplicationError::NoComputeResourceQuotaAppExceed,
        DeployApplicationError::NoComputeResourceQuotaUserExceed,
        DeployApplicationError::SystemUpgrading,
        DeployApplicationError::VolumnPathConflict,
        DeployApplicationError::ApplicationChangerOrderRunning,
        DeployApplicationError::ApplicationInvalidStatus,
        DeployApplicationError::MountConflictConfigMap,
        DeployApplicationError::NotFoundConfigMap,
        DeployApplicationError::NotFoundConfigMapKey,
        DeployApplicationError::PackageVersionTooLong,
        DeployApplicationError::AppPackageVersionExists,
        DeployApplicationError::SlbOccupied,
        DeployApplicationError::SlbTagNotQualified,
        DeployApplicationError::MinReadyInstancesNotSmallerReplicas,
        DeployApplicationError::MinReadyInstanceRatioInvalid,
        DeployApplicationError::BatchWaitTimeNotSmallerZero,
        DeployApplicationError::SlsConfigMixedMultiProject,
        DeployApplicationError::SlsConfigUserDefinedMissingLogstoreInfo,
        DeployApplicationError::SlsConfigUserDefinedMissingProjectInfo,
        DeployApplicationError::SlsLogstoreNameInvalid,
        DeployApplicationError::SlsLogstoreUserDefinedNotExist,
        DeployApplicationError::SlsProjectNameInvalid,
        DeployApplicationError::SlsProjectUserDefinedNotExist,
        DeployApplicationError::SaeErrorcodeAhasCreateErrorMessage,
        DeployApplicationError::InvalidImageUrlAcrInstanceIdDomainNotMatch,
        DeployApplicationError::PhpApplicationMissingPhpRuntime,
        DeployApplicationError::InvalidParameterFileName,
        DeployApplicationError::SlsLogtailNameInvalid,
        DeployApplicationError::InvalidImageUrlMissingAcrInstanceId,
        DeployApplicationError::InvalidNamespaceIdNotFound,
        DeployApplicationError::InvalidAcrInstanceIdNotFound,
        DeployApplicationError::AssociateEipNotEnough,
    ];
}

/// Response to [`DeployApplicationRequest`].
#[non_exhaustive]
pub struct DeployApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01CF26C7-00A3-4AA6-BA76-7E95F2A3***`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1a0b2215622246421415014e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeployApplicationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationData {
    /// ID of the change order that the item belongs to or stands for.
    /// Example: `01db03d3-3ee9-48b3-b3d0-dfce2d88****`.
    pub change_order_id: Option<String>,
    /// ID that the service gave the application. Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub app_id: Option<String>,
    /// Whether somebody has to approve of the change first. Example: `true`.
    pub is_need_approval: Option<bool>,
}

response! {
    ApplicationData {
        "ChangeOrderId" => change_order_id: value,
        "AppId" => app_id: value,
        "IsNeedApproval" => is_need_approval: value,
    }
}

/// Errors that the documentation of [`DeployApplicationRequest`] names.
///
/// - [`ApplicationMissingJdk`](super::DocumentedError::ApplicationMissingJdk)
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InvalidHostnameIpInvalid`](super::DocumentedError::InvalidHostnameIpInvalid)
/// - [`InvalidInstanceSpecificationUnsupported`](super::DocumentedError::InvalidInstanceSpecificationUnsupported)
/// - [`InvalidPackageTypeNotFound`](super::DocumentedError::InvalidPackageTypeNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`JarApplicationMissingJdk`](super::DocumentedError::JarApplicationMissingJdk)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`PandoraApplicationMissingJdk`](super::DocumentedError::PandoraApplicationMissingJdk)
/// - [`PandoraApplicationOnlyJdk`](super::DocumentedError::PandoraApplicationOnlyJdk)
/// - [`WarApplicationMissingJdkWebcontainer`](super::DocumentedError::WarApplicationMissingJdkWebcontainer)
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
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`MountConflictConfigMap`](super::DocumentedError::MountConflictConfigMap)
/// - [`NotFoundConfigMap`](super::DocumentedError::NotFoundConfigMap)
/// - [`NotFoundConfigMapKey`](super::DocumentedError::NotFoundConfigMapKey)
/// - [`PackageVersionTooLong`](super::DocumentedError::PackageVersionTooLong)
/// - [`AppPackageVersionExists`](super::DocumentedError::AppPackageVersionExists)
/// - [`SlbOccupied`](super::DocumentedError::SlbOccupied)
/// - [`SlbTagNotQualified`](super::DocumentedError::SlbTagNotQualified)
/// - [`MinReadyInstancesNotSmallerReplicas`](super::DocumentedError::MinReadyInstancesNotSmallerReplicas)
/// - [`MinReadyInstanceRatioInvalid`](super::DocumentedError::MinReadyInstanceRatioInvalid)
/// - [`BatchWaitTimeNotSmallerZero`](super::DocumentedError::BatchWaitTimeNotSmallerZero)
/// - [`SlsConfigMixedMultiProject`](super::DocumentedError::SlsConfigMixedMultiProject)
/// - [`SlsConfigUserDefinedMissingLogstoreInfo`](super::DocumentedError::SlsConfigUserDefinedMissingLogstoreInfo)
/// - [`SlsConfigUserDefinedMissingProjectInfo`](super::DocumentedError::SlsConfigUserDefinedMissingProjectInfo)
/// - [`SlsLogstoreNameInvalid`](super::DocumentedError::SlsLogstoreNameInvalid)
/// - [`SlsLogstoreUserDefinedNotExist`](super::DocumentedError::SlsLogstoreUserDefinedNotExist)
/// - [`SlsProjectNameInvalid`](super::DocumentedError::SlsProjectNameInvalid)
/// - [`SlsProjectUserDefinedNotExist`](super::DocumentedError::SlsProjectUserDefinedNotExist)
/// - [`SaeErrorcodeAhasCreateErrorMessage`](super::DocumentedError::SaeErrorcodeAhasCreateErrorMessage)
/// - [`InvalidImageUrlAcrInstanceIdDomainNotMatch`](super::DocumentedError::InvalidImageUrlAcrInstanceIdDomainNotMatch)
/// - [`PhpApplicationMissingPhpRuntime`](super::DocumentedError::PhpApplicationMissingPhpRuntime)
/// - [`InvalidParameterFileName`](super::DocumentedError::InvalidParameterFileName)
/// - [`SlsLogtailNameInvalid`](super::DocumentedError::SlsLogtailNameInvalid)
/// - [`InvalidImageUrlMissingAcrInstanceId`](super::DocumentedError::InvalidImageUrlMissingAcrInstanceId)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
/// - [`InvalidAcrInstanceIdNotFound`](super::DocumentedError::InvalidAcrInstanceIdNotFound)
/// - [`AssociateEipNotEnough`](super::DocumentedError::AssociateEipNotEnough)
pub type DeployApplicationError = super::DocumentedError;
