// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEnvServiceMonitor`, from `arms/DeleteEnvServiceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Deletes a ServiceMonitor of an environment; the services it selected are no longer scraped.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteEnvServiceMonitorRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxxx")
///     .namespace("arms-prom")
///     .service_monitor_name("arms-admin1");
/// let reply = client.delete_env_service_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEnvServiceMonitorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxxx`.
    pub environment_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// **Required.** Name that the service monitor goes by. Example: `arms-admin1`.
    pub service_monitor_name: Option<String>,
}

impl DeleteEnvServiceMonitorRequest {
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
    DeleteEnvServiceMonitorRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "Namespace" => namespace: query,
        "ServiceMonitorName" => service_monitor_name: query,
    }
}

impl Operation for DeleteEnvServiceMonitorRequest {
    type Response = DeleteEnvServiceMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEnvServiceMonitor")
        .required(&["RegionId", "EnvironmentId", "Namespace", "ServiceMonitorName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteEnvServiceMonitorRequest`].
#[non_exhaustive]
pub struct DeleteEnvServiceMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    DeleteEnvServiceMonitorResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
