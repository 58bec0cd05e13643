// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnvPodMonitor`, from `arms/DescribeEnvPodMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns one PodMonitor of an environment with its YAML and status.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeEnvPodMonitorRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx")
///     .namespace("arms-prom")
///     .pod_monitor_name("arms-admin-pm1");
/// let reply = client.describe_env_pod_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnvPodMonitorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// **Required.** Name that the pod monitor goes by. Example: `arms-admin-pm1`.
    pub pod_monitor_name: Option<String>,
}

impl DescribeEnvPodMonitorRequest {
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
}

request! {
    DescribeEnvPodMonitorRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "Namespace" => namespace: query,
        "PodMonitorName" => pod_monitor_name: query,
    }
}

impl Operation for DescribeEnvPodMonitorRequest {
    type Response = DescribeEnvPodMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnvPodMonitor")
        .required(&["RegionId", "EnvironmentId", "Namespace", "PodMonitorName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEnvPodMonitorRequest`].
#[non_exhaustive]
pub struct DescribeEnvPodMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<EnvPodMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeEnvPodMonitorResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvPodMonitorData {
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// Name that the pod monitor goes by. Example: `podMonitor1`.
    pub pod_monitor_name: Option<String>,
    /// Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `run`.
    pub status: Option<String>,
}

response! {
    EnvPodMonitorData {
        "EnvironmentId" => environment_id: value,
        "RegionId" => region_id: value,
        "Namespace" => namespace: value,
        "PodMonitorName" => pod_monitor_name: value,
        "ConfigYaml" => config_yaml: value,
        "Status" => status: value,
    }
}
