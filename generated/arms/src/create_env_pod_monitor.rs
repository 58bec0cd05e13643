// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEnvPodMonitor`, from `arms/CreateEnvPodMonitor.md`.

use alicloud_runtime::codegen::*;

/// Adds a PodMonitor, given as YAML, to an environment; a dry run only validates.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateEnvPodMonitorRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxxx")
///     .config_yaml("text");
/// let reply = client.create_env_pod_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEnvPodMonitorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxxx`.
    pub environment_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
}

impl CreateEnvPodMonitorRequest {
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
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ConfigYaml`, which is required.
    pub fn config_yaml(mut self, value: impl Into<String>) -> Self {
        self.config_yaml = Some(value.into());
        self
    }
}

request! {
    CreateEnvPodMonitorRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentId" => environment_id: query,
        "DryRun" => dry_run: query,
        "ConfigYaml" => config_yaml: form,
    }
}

impl Operation for CreateEnvPodMonitorRequest {
    type Response = CreateEnvPodMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateEnvPodMonitor")
        .required(&["RegionId", "EnvironmentId", "ConfigYaml"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreateEnvPodMonitorRequest`].
#[non_exhaustive]
pub struct CreateEnvPodMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<EnvPodMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    CreateEnvPodMonitorResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvPodMonitorData {
    /// Whether anything matches, in words. Example: `text`.
    pub matched_msg: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// Name that the pod monitor goes by. Example: `arms-admin-pm1`.
    pub pod_monitor_name: Option<String>,
    /// How many there are of this: matched target. Example: `1`.
    pub matched_target_count: Option<String>,
}

response! {
    EnvPodMonitorData {
        "MatchedMsg" => matched_msg: value,
        "Namespace" => namespace: value,
        "PodMonitorName" => pod_monitor_name: value,
        "MatchedTargetCount" => matched_target_count: value,
    }
}
