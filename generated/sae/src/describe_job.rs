// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeJob`, from `sae/DescribeJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigMapMountDesc, MountDesc, OssMountDesc, Tag};

/// Returns the configuration of a job template.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeJobRequest::new()
///     .app_id("...");
/// let reply = client.describe_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeJobRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DescribeJobRequest {
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    DescribeJobRequest {
        "AppId" => app_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeJobRequest {
    type Response = DescribeJobResponse;
    type Error = DescribeJobError;
    const INFO: OperationInfo = super::operation("DescribeJob")
        .roa("GET", "/pop/v1/sam/job/describeJob")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeJobError] = &[
        DescribeJobError::InvalidAppIdNotFound,
    ];
}

/// Response to [`DescribeJobRequest`].
#[non_exhaustive]
pub struct DescribeJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01CF26C7-00A3-4AA6-BA76-7E95F2A3****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1a0b2215622246421415014e****`.
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
    DescribeJobResponse {
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
pub struct JobData {
    /// ID of the virtual private cloud. Example: `vpc-2ze0i263cnn311nvj****`.
    pub vpc_id: Option<String>,
    /// Free text that tells people about the config map mount.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-wz969ngg2e49q5i4****`.
    pub security_group_id: Option<String>,
    /// Version of the JDK. Example: `Open JDK 8`.
    pub jdk: Option<String>,
    /// Web address under which the image is found. Example: `docker.io/library/nginx:1.14.2`.
    pub image_url: Option<String>,
    /// Settings of each sls, one entry each.
    /// Example: `[{"logDir":"","logType":"stdout"},{"logDir":"/tmp/a.log"}]`.
    pub sls_configs: Option<String>,
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
    /// Amount of memory. Example: `2048`.
    pub memory: Option<i32>,
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
    /// Second name that the custom host can be called by.
    /// Example: `[{"hostName":"test.host.name","ip":"0.0.0.0"}]`.
    pub custom_host_alias: Option<String>,
    /// Version of Tomcat. Example: `apache-tomcat-7.0.91`.
    pub web_container: Option<String>,
    /// Command that is or was run. Example: `echo`.
    pub command: Option<String>,
    /// The war start options that are concerned. Example: `custom-option`.
    pub war_start_options: Option<String>,
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
    /// ID of the acr instance that the item belongs to or stands for. Example: `cri-xxxxxx`.
    pub acr_instance_id: Option<String>,
    /// Resource name of the acr assume role, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/adminrole`.
    pub acr_assume_role_arn: Option<String>,
    /// The image pull secrets that are concerned. Example: `10`.
    pub image_pull_secrets: Option<String>,
    /// Settings of the trigger, and what it works with.
    /// Example: `{"type":"time","config":"0 1 */1 * ?","timezone":"GMT+8:00"}`.
    pub trigger_config: Option<String>,
    /// What is done about the concurrency, as rules. Example: `Allow`.
    pub concurrency_policy: Option<String>,
    /// Whether no further runs begin. Example: `false`.
    pub suspend: Option<bool>,
    /// How long to wait before giving up. Example: `3600`.
    pub timeout: Option<i64>,
    /// Upper limit that applies to the backoff. Example: `3`.
    pub backoff_limit: Option<i64>,
    /// Whether the job is split into parts that run side by side. Example: `true`.
    pub slice: Option<bool>,
    /// The slice envs that are concerned. Example: `SliceEnvs`.
    pub slice_envs: Option<String>,
    /// ID of the ref application that the item belongs to or stands for.
    /// Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub ref_app_id: Option<String>,
    /// IDs of the refed applications that were found or are concerned.
    /// Example: `8621a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub refed_app_ids: Vec<String>,
    /// The public web hook URLs that were found or are concerned, one entry each.
    /// Example: `http://***/webhook/putEvents?token=***`.
    pub public_web_hook_urls: Vec<String>,
    /// The VPC web hook URLs that were found or are concerned, one entry each.
    /// Example: `http://***/webhook/putEvents?token=***`.
    pub vpc_web_hook_urls: Vec<String>,
    /// Programming language of the application. Example: `java`.
    pub programming_language: Option<String>,
    /// Settings of each nas, one entry each.
    pub nas_configs: Option<String>,
    /// Version of Python. Example: `PYTHON 3.9.15`.
    pub python: Option<String>,
    /// The python modules that are concerned. Example: `Flask==2.0`.
    pub python_modules: Option<String>,
}

response! {
    JobData {
        "VpcId" => vpc_id: value,
        "ConfigMapMountDesc" => config_map_mount_desc: list(""),
        "SecurityGroupId" => security_group_id: value,
        "Jdk" => jdk: value,
        "ImageUrl" => image_url: value,
        "SlsConfigs" => sls_configs: value,
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
        "Memory" => memory: value,
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
        "CustomHostAlias" => custom_host_alias: value,
        "WebContainer" => web_container: value,
        "Command" => command: value,
        "WarStartOptions" => war_start_options: value,
        "NasId" => nas_id: value,
        "OssAkId" => oss_ak_id: value,
        "OssAkSecret" => oss_ak_secret: value,
        "OssMountDescs" => oss_mount_descs: list(""),
        "EdasContainerVersion" => edas_container_version: value,
        "Timezone" => timezone: value,
        "AppDescription" => app_description: value,
        "AcrInstanceId" => acr_instance_id: value,
        "AcrAssumeRoleArn" => acr_assume_role_arn: value,
        "ImagePullSecrets" => image_pull_secrets: value,
        "TriggerConfig" => trigger_config: value,
        "ConcurrencyPolicy" => concurrency_policy: value,
        "Suspend" => suspend: value,
        "Timeout" => timeout: value,
        "BackoffLimit" => backoff_limit: value,
        "Slice" => slice: value,
        "SliceEnvs" => slice_envs: value,
        "RefAppId" => ref_app_id: value,
        "RefedAppIds" => refed_app_ids: list(""),
        "PublicWebHookUrls" => public_web_hook_urls: list(""),
        "VpcWebHookUrls" => vpc_web_hook_urls: list(""),
        "ProgrammingLanguage" => programming_language: value,
        "NasConfigs" => nas_configs: value,
        "Python" => python: value,
        "PythonModules" => python_modules: value,
    }
}

/// Errors that the documentation of [`DescribeJobRequest`] names.
///
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type DescribeJobError = super::DocumentedError;
