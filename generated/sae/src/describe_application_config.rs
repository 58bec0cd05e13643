// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationConfig`, from `sae/DescribeApplicationConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigMapMountDesc, MountDesc, OssMountDesc, Tag};

/// Returns the full deployment configuration of an application, or of one version.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationConfigRequest::new()
///     .app_id("...");
/// let reply = client.describe_application_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationConfigRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the version that the call is about.
    pub version_id: Option<String>,
}

impl DescribeApplicationConfigRequest {
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
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationConfigRequest {
        "AppId" => app_id: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for DescribeApplicationConfigRequest {
    type Response = DescribeApplicationConfigResponse;
    type Error = DescribeApplicationConfigError;
    const INFO: OperationInfo = super::operation("DescribeApplicationConfig")
        .roa("GET", "/pop/v1/sam/app/describeApplicationConfig")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeApplicationConfigError] = &[
        DescribeApplicationConfigError::InvalidApplicationNotFound,
        DescribeApplicationConfigError::InvalidAppIdNotFound,
    ];
}

/// Response to [`DescribeApplicationConfigRequest`].
#[non_exhaustive]
pub struct DescribeApplicationConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01CF26C7-00A3-4AA6-BA76-7E95F2A3****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1a0b2215622246421415014e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationConfigData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeApplicationConfigResponse {
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
pub struct ApplicationConfigData {
    /// ID of the virtual private cloud. Example: `vpc-2ze0i263cnn311nvj****`.
    pub vpc_id: Option<String>,
    /// How it is checked that the program can take requests.
    pub readiness: Option<String>,
    /// Free text that tells people about the config map mount.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-wz969ngg2e49q5i4****`.
    pub security_group_id: Option<String>,
    /// Time that is set or recorded for this: batch wait. Example: `10`.
    pub batch_wait_time: Option<i32>,
    /// Version of the JDK. Example: `Open JDK 8`.
    pub jdk: Option<String>,
    /// Web address under which the image is found. Example: `docker.io/library/nginx:1.14.2`.
    pub image_url: Option<String>,
    /// Settings of each sls, one entry each.
    /// Example: `[{"logDir":"","logType":"stdout"},{"logDir":"/tmp/a.log"}]`.
    pub sls_configs: Option<String>,
    /// How it is checked that the program is still alive.
    pub liveness: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Web address under which the package is found. Example: `text`.
    pub package_url: Option<String>,
    /// Which kind of package it is or is to be. Example: `War`.
    pub package_type: Option<String>,
    /// Command that runs before the container ends, as JSON.
    /// Example: `{"exec":{"command":["cat","/etc/group"]}}`.
    pub pre_stop: Option<String>,
    /// Which version of the package is meant. Example: `1.0`.
    pub package_version: Option<String>,
    /// The jar start args that are concerned. Example: `start`.
    pub jar_start_args: Option<String>,
    /// Name that the application is registered under. Example: `demo-app`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub app_id: Option<String>,
    /// The jar start options that are concerned. Example: `-Dtest=true`.
    pub jar_start_options: Option<String>,
    /// Number that is given for this: replicas. Example: `2`.
    pub replicas: Option<i32>,
    /// What is done about the update, as rules.
    pub update_strategy: Option<String>,
    /// Number that is given for this: min ready instances. Example: `1`.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change. Example: `-1`.
    pub min_ready_instance_ratio: Option<i32>,
    /// Amount of memory. Example: `2048`.
    pub memory: Option<i32>,
    /// Version of PHP. Example: `PHP-FPM 7.0`.
    pub php: Option<String>,
    /// Settings of the php, and what it works with. Example: `k1=v1`.
    pub php_config: Option<String>,
    /// Where the php config lies. Example: `/usr/local/etc/php/php.ini`.
    pub php_config_location: Option<String>,
    /// Command that runs once the container has started, as JSON.
    /// Example: `{"exec":{"command":["cat","/etc/group"]}}`.
    pub post_start: Option<String>,
    /// How many seconds this is: termination grace period. Example: `10`.
    pub termination_grace_period_seconds: Option<i32>,
    /// The command args that are concerned. Example: `["a","b"]`.
    pub command_args: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-beijing:test`.
    pub namespace_id: Option<String>,
    /// Host name or address of the mount. Example: `example.com`.
    pub mount_host: Option<String>,
    /// Settings of the tomcat, and what it works with.
    pub tomcat_config: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2ze559r1z1bpwqxwp****`.
    pub vswitch_id: Option<String>,
    /// CPU of an instance, in thousandths of a core. Example: `1000`.
    pub cpu: Option<i32>,
    /// The envs that are concerned. Example: `[{"name":"TEST_ENV_KEY","value":"TEST_ENV_VAR"}]`.
    pub envs: Option<String>,
    /// Free text that tells people about the mount.
    pub mount_desc: Vec<MountDesc>,
    /// Whether this is switched on: ahas. Example: `true`.
    pub enable_ahas: Option<String>,
    /// Second name that the custom host can be called by.
    /// Example: `[{"hostName":"test.host.name","ip":"0.0.0.0"}]`.
    pub custom_host_alias: Option<String>,
    /// Version of Tomcat. Example: `apache-tomcat-7.0.91`.
    pub web_container: Option<String>,
    /// Command that is or was run. Example: `echo`.
    pub command: Option<String>,
    /// The war start options that are concerned. Example: `custom-option`.
    pub war_start_options: Option<String>,
    /// Where the php arms config lies. Example: `/usr/local/etc/php/conf.d/arms.ini`.
    pub php_arms_config_location: Option<String>,
    /// ID of the nas that the item belongs to or stands for. Example: `AKSN89**`.
    pub nas_id: Option<String>,
    /// ID of the OSS ak that the item belongs to or stands for.
    pub oss_ak_id: Option<String>,
    /// AccessKey secret for reading and writing in OSS.
    pub oss_ak_secret: Option<String>,
    /// The OSS mount descs that were found or are concerned, one entry each.
    pub oss_mount_descs: Vec<OssMountDesc>,
    /// Which version of the edas container is meant. Example: `3.5.3`.
    pub edas_container_version: Option<String>,
    /// Time zone of the containers. Example: `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// Free text that tells people about the application. Example: `text`.
    pub app_description: Option<String>,
    /// Whether this is switched on: grey tag route. Example: `false`.
    pub enable_grey_tag_route: Option<bool>,
    /// ID of the mse application that the item belongs to or stands for. Example: `xxxxxxx@xxxxx`.
    pub mse_application_id: Option<String>,
    /// ID of the acr instance that the item belongs to or stands for. Example: `cri-xxxxxx`.
    pub acr_instance_id: Option<String>,
    /// Resource name of the acr assume role, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/adminrole`.
    pub acr_assume_role_arn: Option<String>,
    /// The image pull secrets that are concerned. Example: `10`.
    pub image_pull_secrets: Option<String>,
    /// Whether each instance gets a public address of its own. Example: `true`.
    pub associate_eip: Option<bool>,
    /// Settings of each kafka, one entry each.
    pub kafka_configs: Option<String>,
    /// Programming language of the application. Example: `java`.
    pub programming_language: Option<String>,
    /// Names by which the application is found inside the network. Example: `text`.
    pub pvtz_discovery: Option<String>,
    /// Registry at which the services sign in. Example: `"0"`.
    pub micro_registration: Option<String>,
    /// Settings of each nas, one entry each.
    pub nas_configs: Option<String>,
    /// Version of Python. Example: `PYTHON 3.9.15`.
    pub python: Option<String>,
    /// The python modules that are concerned. Example: `Flask==2.0`.
    pub python_modules: Option<String>,
    /// Name that the mse application goes by. Example: `cn-shenzhen-alb-demo-5c****`.
    pub mse_application_name: Option<String>,
    /// Where the application comes from.
    pub app_source: Option<String>,
    /// Tags that the service carries.
    pub service_tags: BTreeMap<String, String>,
}

response! {
    ApplicationConfigData {
        "VpcId" => vpc_id: value,
        "Readiness" => readiness: value,
        "ConfigMapMountDesc" => config_map_mount_desc: list(""),
        "SecurityGroupId" => security_group_id: value,
        "BatchWaitTime" => batch_wait_time: value,
        "Jdk" => jdk: value,
        "ImageUrl" => image_url: value,
        "SlsConfigs" => sls_configs: value,
        "Liveness" => liveness: value,
        "Tags" => tags: list(""),
        "PackageUrl" => package_url: value,
        "PackageType" => package_type: value,
        "PreStop" => pre_stop: value,
        "PackageVersion" => package_version: value,
        "JarStartArgs" => jar_start_args: value,
        "AppName" => app_name: value,
        "AppId" => app_id: value,
        "JarStartOptions" => jar_start_options: value,
        "Replicas" => replicas: value,
        "UpdateStrategy" => update_strategy: value,
        "MinReadyInstances" => min_ready_instances: value,
        "MinReadyInstanceRatio" => min_ready_instance_ratio: value,
        "Memory" => memory: value,
        "Php" => php: value,
        "PhpConfig" => php_config: value,
        "PhpConfigLocation" => php_config_location: value,
        "PostStart" => post_start: value,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: value,
        "CommandArgs" => command_args: value,
        "NamespaceId" => namespace_id: value,
        "MountHost" => mount_host: value,
        "TomcatConfig" => tomcat_config: value,
        "RegionId" => region_id: value,
        "VSwitchId" => vswitch_id: value,
        "Cpu" => cpu: value,
        "Envs" => envs: value,
        "MountDesc" => mount_desc: list(""),
        "EnableAhas" => enable_ahas: value,
        "CustomHostAlias" => custom_host_alias: value,
        "WebContainer" => web_container: value,
        "Command" => command: value,
        "WarStartOptions" => war_start_options: value,
        "PhpArmsConfigLocation" => php_arms_config_location: value,
        "NasId" => nas_id: value,
        "OssAkId" => oss_ak_id: value,
        "OssAkSecret" => oss_ak_secret: value,
        "OssMountDescs" => oss_mount_descs: list(""),
        "EdasContainerVersion" => edas_container_version: value,
        "Timezone" => timezone: value,
        "AppDescription" => app_description: value,
        "EnableGreyTagRoute" => enable_grey_tag_route: value,
        "MseApplicationId" => mse_application_id: value,
        "AcrInstanceId" => acr_instance_id: value,
        "AcrAssumeRoleArn" => acr_assume_role_arn: value,
        "ImagePullSecrets" => image_pull_secrets: value,
        "AssociateEip" => associate_eip: value,
        "KafkaConfigs" => kafka_configs: value,
        "ProgrammingLanguage" => programming_language: value,
        "PvtzDiscovery" => pvtz_discovery: value,
        "MicroRegistration" => micro_registration: value,
        "NasConfigs" => nas_configs: value,
        "Python" => python: value,
        "PythonModules" => python_modules: value,
        "MseApplicationName" => mse_application_name: value,
        "AppSource" => app_source: value,
        "ServiceTags" => service_tags: map,
    }
}

/// Errors that the documentation of [`DescribeApplicationConfigRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type DescribeApplicationConfigError = super::DocumentedError;
