// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCloudGtmInstanceConfigLogSwitch`, from `alidns/SetCloudGtmInstanceConfigLogSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches traffic analysis of a domain configuration on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SetCloudGtmInstanceConfigLogSwitchRequest::new()
///     .config_id("Config-000****")
///     .status("enable disable");
/// let reply = client.set_cloud_gtm_instance_config_log_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCloudGtmInstanceConfigLogSwitchRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `F4D7C841-A1C9-50B4-88B7-F5****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a domain configuration; one name can have separate ones for A and AAAA
    /// records. Example: `Config-000****`.
    pub config_id: Option<String>,
    /// **Required.** Whether to switch traffic analysis on or off for the domain configuration.
    /// Example: `enable disable`.
    pub status: Option<String>,
}

impl SetCloudGtmInstanceConfigLogSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    SetCloudGtmInstanceConfigLogSwitchRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
        "Status" => status: query,
    }
}

impl Operation for SetCloudGtmInstanceConfigLogSwitchRequest {
    type Response = SetCloudGtmInstanceConfigLogSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetCloudGtmInstanceConfigLogSwitch")
        .required(&["ConfigId", "Status"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`SetCloudGtmInstanceConfigLogSwitchRequest`].
#[non_exhaustive]
pub struct SetCloudGtmInstanceConfigLogSwitchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetCloudGtmInstanceConfigLogSwitchResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
