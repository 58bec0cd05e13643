// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvPodMonitors`, from `arms/ListEnvPodMonitors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Endpoint};

/// Lists the PodMonitors of an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvPodMonitorsRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx");
/// let reply = client.list_env_pod_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvPodMonitorsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
}

impl ListEnvPodMonitorsRequest {
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
}

request! {
    ListEnvPodMonitorsRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
    }
}

impl Operation for ListEnvPodMonitorsRequest {
    type Response = ListEnvPodMonitorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvPodMonitors")
        .required(&["RegionId", "EnvironmentId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvPodMonitorsRequest`].
#[non_exhaustive]
pub struct ListEnvPodMonitorsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C518054-852F-4023-ABC1-4AF95FF7****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<EnvPodMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ListEnvPodMonitorsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: list(""),
        "Message" => message: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct EnvPodMonitorData {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// Name that the pod monitor goes by. Example: `pm1`.
    pub pod_monitor_name: Option<String>,
    /// Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `run`.
    pub status: Option<String>,
    /// Moment that was recorded for this: creation. Example: `2011-01-02T11:34:22Z`.
    pub creation_timestamp: Option<Timestamp>,
    /// Name that the addon goes by. Example: `mysql`.
    pub addon_name: Option<String>,
    /// Name that the addon release goes by. Example: `mysql1`.
    pub addon_release_name: Option<String>,
    /// Which version of the addon is meant. Example: `1.0.5`.
    pub addon_version: Option<String>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
}

response! {
    EnvPodMonitorData {
        "RegionId" => region_id: value,
        "EnvironmentId" => environment_id: value,
        "Namespace" => namespace: value,
        "PodMonitorName" => pod_monitor_name: value,
        "ConfigYaml" => config_yaml: value,
        "Status" => status: value,
        "CreationTimestamp" => creation_timestamp: value,
        "AddonName" => addon_name: value,
        "AddonReleaseName" => addon_release_name: value,
        "AddonVersion" => addon_version: value,
        "Endpoints" => endpoints: list(""),
    }
}
