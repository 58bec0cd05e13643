// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRumApp`, from `arms/UpdateRumApp.md`.

use alicloud_runtime::codegen::*;

/// Changes a RUM application: description, SDK configuration, or starting and stopping it.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateRumAppRequest::new()
///     .pid("b5xxxxs@d8deedfa9bf****")
///     .region_id("cn-hangzhou");
/// let reply = client.update_rum_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRumAppRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `b5xxxxs@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the application is marked to be followed. Example: `true`.
    pub is_subscribe: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people. Example: `text`.
    pub nickname: Option<String>,
    /// Whether the application is started again. Example: `true`.
    pub restart: Option<bool>,
    /// Whether the application is stopped. Example: `true`.
    pub stop: Option<bool>,
    /// Whether the application is started again by itself when its limit has passed. Example: `true`.
    pub auto_restart: Option<bool>,
    /// Change of a domain name, as JSON. Example: `text`.
    pub service_domain_operation_json: Option<String>,
    /// Settings of the SDK for apps, as JSON. Example: `text`.
    pub bonree_sdk_config_json: Option<String>,
    /// Region that the real lies in. Example: `cn-shanghai-finance-1`.
    pub real_region_id: Option<String>,
    /// Region that the backend service trace lies in. Example: `cn-hangzhou`.
    pub backend_service_trace_region: Option<String>,
    /// Settings of the application, and what it works with.
    pub app_config: Option<String>,
    /// Settings of the SDK for web pages, as JSON.
    pub web_sdk_config_json: Option<String>,
}

impl UpdateRumAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `IsSubscribe`.
    #[inline]
    pub fn is_subscribe(mut self, value: bool) -> Self {
        self.is_subscribe = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Nickname`.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets `Restart`.
    #[inline]
    pub fn restart(mut self, value: bool) -> Self {
        self.restart = Some(value);
        self
    }
    /// Sets `Stop`.
    #[inline]
    pub fn stop(mut self, value: bool) -> Self {
        self.stop = Some(value);
        self
    }
    /// Sets `AutoRestart`.
    #[inline]
    pub fn auto_restart(mut self, value: bool) -> Self {
        self.auto_restart = Some(value);
        self
    }
    /// Sets `ServiceDomainOperationJson`.
    pub fn service_domain_operation_json(mut self, value: impl Into<String>) -> Self {
        self.service_domain_operation_json = Some(value.into());
        self
    }
    /// Sets `BonreeSDKConfigJson`.
    pub fn bonree_sdk_config_json(mut self, value: impl Into<String>) -> Self {
        self.bonree_sdk_config_json = Some(value.into());
        self
    }
    /// Sets `RealRegionId`.
    pub fn real_region_id(mut self, value: impl Into<String>) -> Self {
        self.real_region_id = Some(value.into());
        self
    }
    /// Sets `BackendServiceTraceRegion`.
    pub fn backend_service_trace_region(mut self, value: impl Into<String>) -> Self {
        self.backend_service_trace_region = Some(value.into());
        self
    }
    /// Sets `AppConfig`.
    pub fn app_config(mut self, value: impl Into<String>) -> Self {
        self.app_config = Some(value.into());
        self
    }
    /// Sets `WebSDKConfigJson`.
    pub fn web_sdk_config_json(mut self, value: impl Into<String>) -> Self {
        self.web_sdk_config_json = Some(value.into());
        self
    }
}

request! {
    UpdateRumAppRequest {
        "Pid" => pid: query,
        "Description" => description: query,
        "IsSubscribe" => is_subscribe: query,
        "RegionId" => region_id: query,
        "Nickname" => nickname: query,
        "Restart" => restart: query,
        "Stop" => stop: query,
        "AutoRestart" => auto_restart: query,
        "ServiceDomainOperationJson" => service_domain_operation_json: query,
        "BonreeSDKConfigJson" => bonree_sdk_config_json: query,
        "RealRegionId" => real_region_id: query,
        "BackendServiceTraceRegion" => backend_service_trace_region: query,
        "AppConfig" => app_config: query,
        "WebSDKConfigJson" => web_sdk_config_json: query,
    }
}

impl Operation for UpdateRumAppRequest {
    type Response = UpdateRumAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRumApp")
        .required(&["Pid", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdateRumAppRequest`].
#[non_exhaustive]
pub struct UpdateRumAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9C9DA3D-10FE-472E-9EEF-2D0A3E41****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RumAppData>,
}

response! {
    UpdateRumAppResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RumAppData {
    /// Settings of the item. Example: `text`.
    pub config: Option<String>,
    /// How much is in use. Example: `10000`.
    pub usage: Option<i32>,
    /// Upper limit of requests. Example: `100000`.
    pub limit: Option<i32>,
    /// Whether requests are limited. Example: `true`.
    pub limited: Option<bool>,
}

response! {
    RumAppData {
        "Config" => config: value,
        "Usage" => usage: value,
        "Limit" => limit: value,
        "Limited" => limited: value,
    }
}
