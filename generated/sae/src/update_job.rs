// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateJob`, from `sae/UpdateJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobData};

/// Changes a job template, such as package, command, or environment variables.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateJobRequest::new()
///     .app_id("...");
/// let reply = client.update_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateJobRequest {
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
    /// Which version of the edas container is meant.
    pub edas_container_version: Option<String>,
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
    /// The war start options that are concerned.
    pub war_start_options: Option<String>,
    /// Free text that tells people about the config map mount.
    pub config_map_mount_desc: Option<String>,
    /// How many seconds this is: termination grace period. Range: 0 to 6000.
    pub termination_grace_period_seconds: Option<i32>,
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
    /// Whether this is switched on: image accl.
    pub enable_image_accl: Option<bool>,
    /// Settings of the trigger, and what it works with.
    pub trigger_config: Option<String>,
    /// What is done about the concurrency, as rules.
    pub concurrency_policy: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i64>,
    /// Upper limit that applies to the backoff.
    pub backoff_limit: Option<i64>,
    /// Whether the job is split into parts that run side by side.
    pub slice: Option<bool>,
    /// The slice envs that are concerned.
    pub slice_envs: Option<String>,
    /// The replicas that are concerned.
    pub replicas: Option<String>,
    /// ID of the ref application that the call is about.
    pub ref_app_id: Option<String>,
    /// Programming language of the application.
    pub programming_language: Option<String>,
    /// Version of Python to run with.
    pub python: Option<String>,
    /// The python modules that are concerned.
    pub python_modules: Option<String>,
    /// Settings of each nas, one entry each.
    pub nas_configs: Option<String>,
    /// Which kind of best effort it is or is to be.
    pub best_effort_type: Option<String>,
}

impl UpdateJobRequest {
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
    /// Sets `EdasContainerVersion`.
    pub fn edas_container_version(mut self, value: impl Into<String>) -> Self {
        self.edas_container_version = Some(value.into());
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
    /// Sets `TerminationGracePeriodSeconds`.
    #[inline]
    pub fn termination_grace_period_seconds(mut self, value: i32) -> Self {
        self.termination_grace_period_seconds = Some(value);
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
    /// Sets `EnableImageAccl`.
    #[inline]
    pub fn enable_image_accl(mut self, value: bool) -> Self {
        self.enable_image_accl = Some(value);
        self
    }
    /// Sets `TriggerConfig`.
    pub fn trigger_config(mut self, value: impl Into<String>) -> Self {
        self.trigger_config = Some(value.into());
        self
    }
    /// Sets `ConcurrencyPolicy`.
    pub fn concurrency_policy(mut self, value: impl Into<String>) -> Self {
        self.concurrency_policy = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `BackoffLimit`.
    #[inline]
    pub fn backoff_limit(mut self, value: i64) -> Self {
        self.backoff_limit = Some(value);
        self
    }
    /// Sets `Slice`.
    #[inline]
    pub fn slice(mut self, value: bool) -> Self {
        self.slice = Some(value);
        self
    }
    /// Sets `SliceEnvs`.
    pub fn slice_envs(mut self, value: impl Into<String>) -> Self {
        self.slice_envs = Some(value.into());
        self
    }
    /// Sets `Replicas`.
    pub fn replicas(mut self, value: impl Into<String>) -> Self {
        self.replicas = Some(value.into());
        self
    }
    /// Sets `RefAppId`.
    pub fn ref_app_id(mut self, value: impl Into<String>) -> Self {
        self.ref_app_id = Some(value.into());
        self
    }
    /// Sets `ProgrammingLanguage`.
    pub fn programming_language(mut self, value: impl Into<String>) -> Self {
        self.programming_language = Some(value.into());
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
    /// Sets `NasConfigs`.
    pub fn nas_configs(mut self, value: impl Into<String>) -> Self {
        self.nas_configs = Some(value.into());
        self
    }
    /// Sets `BestEffortType`.
    pub fn best_effort_type(mut self, value: impl Into<String>) -> Self {
        self.best_effort_type = Some(value.into());
        self
    }
}

request! {
    UpdateJobRequest {
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
        "EdasContainerVersion" => edas_container_version: query,
        "SlsConfigs" => sls_configs: query,
        "Timezone" => timezone: query,
        "NasId" => nas_id: query,
        "MountHost" => mount_host: query,
        "MountDesc" => mount_desc: query,
        "PostStart" => post_start: query,
        "PreStop" => pre_stop: query,
        "WarStartOptions" => war_start_options: query,
        "ConfigMapMountDesc" => config_map_mount_desc: form,
        "TerminationGracePeriodSeconds" => termination_grace_period_seconds: query,
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
        "EnableImageAccl" => enable_image_accl: form,
        "TriggerConfig" => trigger_config: query,
        "ConcurrencyPolicy" => concurrency_policy: query,
        "Timeout" => timeout: query,
        "BackoffLimit" => backoff_limit: query,
        "Slice" => slice: query,
        "SliceEnvs" => slice_envs: query,
        "Replicas" => replicas: query,
        "RefAppId" => ref_app_id: query,
        "ProgrammingLanguage" => programming_language: query,
        "Python" => python: query,
        "PythonModules" => python_modules: query,
        "NasConfigs" => nas_configs: query,
        "BestEffortType" => best_effort_type: query,
    }
}

impl Operation for UpdateJobRequest {
    type Response = UpdateJobResponse;
    type Error = UpdateJobError;
    const INFO: OperationInfo = super::operation("UpdateJob")
        .roa("POST", "/pop/v1/sam/job/updateJob")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateJobError] = &[
        UpdateJobError::ApplicationMissingJdk,
        UpdateJobError::InvalidApplicationNotFound,
        UpdateJobError::InvalidComponentNotFound,
        UpdateJobError::InvalidHostnameIpInvalid,
        UpdateJobError::InvalidInstanceSpecificationUnsupported,
        UpdateJobError::InvalidPackageTypeNotFound,
        UpdateJobError::InvalidParameterFileName,
        UpdateJobError::InvalidParameterNotEmpty,
        UpdateJobError::InvalidParameterObviously,
        UpdateJobError::InvalidParameterWithMessage,
        UpdateJobError::JarApplicationMissingJdk,
        UpdateJobError::NoComputeResourceQuotaExceed,
        UpdateJobError::PandoraApplicationMissingJdk,
        UpdateJobError::PandoraApplicationOnlyJdk,
        UpdateJobError::WarApplicationMissingJdkWebcontainer,
        UpdateJobError::LogServiceConfigQuotaExceed,
        UpdateJobError::LogServiceInternalError,
        UpdateJobError::LogServiceLogDirInvalid,
        UpdateJobError::LogServiceNotAvailable,
        UpdateJobError::LogServiceProjectNumQuotaExceed,
        UpdateJobError::UserIndebt,
        UpdateJobError::NoComputeResourceQuotaAppExceed,
        UpdateJobError::NoComputeResourceQuotaUserExceed,
        UpdateJobError::SystemUpgrading,
        UpdateJobError::VolumnPathConflict,
        UpdateJobError::ApplicationChangerOrderRunning,
        UpdateJobError::ApplicationInvalidStatus,
        UpdateJobError::MountConflictConfigMap,
        UpdateJobError::NotFoundConfigMap,
        UpdateJobError::NotFoundConfigMapKey,
        UpdateJobError::PackageVersionTooLong,
        UpdateJobError::AppPackageVersionExists,
        UpdateJobError::SlbOccupied,
        UpdateJobError::SlbTagNotQualified,
        UpdateJobError::MinReadyInstancesNotSmallerReplicas,
        UpdateJobError::BatchWaitTimeNotSmallerZero,
        UpdateJobError::SlsConfigMixedMultiProject,
        UpdateJobError::SlsConfigUserDefinedMissingLogstoreInfo,
        UpdateJobError::SlsConfigUserDefinedMissingProjectInfo,
        UpdateJobError::SlsLogstoreNameInvalid,
        UpdateJobError::SlsLogstoreUserDefinedNotExist,
        UpdateJobError::SlsProjectNameInvalid,
        UpdateJobError::SlsProjectUserDefinedNotExist,
        UpdateJobError::SaeErrorcodeAhasCreateErrorMessage,
        UpdateJobError::InvalidImageUrlAcrInstanceIdDomainNotMatch,
        UpdateJobError::PhpApplicationMissingPhpRuntime,
        UpdateJobError::InvalidNamespaceIdNotFound,
        UpdateJobError::InvalidAcrInstanceIdNotFound,
        UpdateJobError::AssociateEipNotEnough,
    ];
}

/// Response to [`UpdateJobRequest`].
#[non_exhaustive]
pub struct UpdateJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01CF26C7-00A3-4AA6-BA76-7E95F2A3***`.
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
    UpdateJobResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateJobRequest`] names.
///
/// - [`ApplicationMissingJdk`](super::DocumentedError::ApplicationMissingJdk)
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InvalidHostnameIpInvalid`](super::DocumentedError::InvalidHostnameIpInvalid)
/// - [`InvalidInstanceSpecificationUnsupported`](super::DocumentedError::InvalidInstanceSpecificationUnsupported)
/// - [`InvalidPackageTypeNotFound`](super::DocumentedError::InvalidPackageTypeNotFound)
/// - [`InvalidParameterFileName`](super::DocumentedError::InvalidParameterFileName)
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
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
/// - [`InvalidAcrInstanceIdNotFound`](super::DocumentedError::InvalidAcrInstanceIdNotFound)
/// - [`AssociateEipNotEnough`](super::DocumentedError::AssociateEipNotEnough)
pub type UpdateJobError = super::DocumentedError;
