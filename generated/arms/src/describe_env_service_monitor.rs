// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnvServiceMonitor`, from `arms/DescribeEnvServiceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns one ServiceMonitor of an environment with its YAML and status.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeEnvServiceMonitorRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx")
///     .namespace("arms-prom")
///     .service_monitor_name("arms-admin1");
/// let reply = client.describe_env_service_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnvServiceMonitorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// **Required.** Name that the service monitor goes by. Example: `arms-admin1`.
    pub service_monitor_name: Option<String>,
}

impl DescribeEnvServiceMonitorRequest {
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
    /// Sets `ServiceMonitorName`, which is required.
    pub fn service_monitor_name(mut self, value: impl Into<String>) -> Self {
        self.service_monitor_name = Some(value.into());
        self
    }
}

request! {
    DescribeEnvServiceMonitorRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "Namespace" => namespace: query,
        "ServiceMonitorName" => service_monitor_name: query,
    }
}

impl Operation for DescribeEnvServiceMonitorRequest {
    type Response = DescribeEnvServiceMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnvServiceMonitor")
        .required(&["RegionId", "EnvironmentId", "Namespace", "ServiceMonitorName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEnvServiceMonitorRequest`].
#[non_exhaustive]
pub struct DescribeEnvServiceMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40B10E04-81E8-4643-970D-F1B38F2E****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<EnvServiceMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeEnvServiceMonitorResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvServiceMonitorData {
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the service monitor goes by. Example: `serviceMonitor1`.
    pub service_monitor_name: Option<String>,
    /// Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `run`.
    pub status: Option<String>,
}

response! {
    EnvServiceMonitorData {
        "EnvironmentId" => environment_id: value,
        "Namespace" => namespace: value,
        "RegionId" => region_id: value,
        "ServiceMonitorName" => service_monitor_name: value,
        "ConfigYaml" => config_yaml: value,
        "Status" => status: value,
    }
}
