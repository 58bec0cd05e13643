// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEnvPodMonitor`, from `arms/UpdateEnvPodMonitor.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MonitorData};

/// Changes the YAML of an environment's PodMonitor; a dry run only validates.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateEnvPodMonitorRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx")
///     .namespace("arms-prom")
///     .pod_monitor_name("arms-admin-pm1")
///     .config_yaml("text");
/// let reply = client.update_env_pod_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEnvPodMonitorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// **Required.** Name that the pod monitor goes by. Example: `arms-admin-pm1`.
    pub pod_monitor_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
}

impl UpdateEnvPodMonitorRequest {
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
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `PodMonitorName`, which is required.
    pub fn pod_monitor_name(mut self, value: impl Into<String>) -> Self {
        self.pod_monitor_name = Some(value.into());
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
    UpdateEnvPodMonitorRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentId" => environment_id: query,
        "Namespace" => namespace: query,
        "PodMonitorName" => pod_monitor_name: query,
        "DryRun" => dry_run: query,
        "ConfigYaml" => config_yaml: form,
    }
}

impl Operation for UpdateEnvPodMonitorRequest {
    type Response = UpdateEnvPodMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateEnvPodMonitor")
        .required(
            &["RegionId", "EnvironmentId", "Namespace", "PodMonitorName", "ConfigYaml"],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`UpdateEnvPodMonitorRequest`].
#[non_exhaustive]
pub struct UpdateEnvPodMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<MonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    UpdateEnvPodMonitorResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
