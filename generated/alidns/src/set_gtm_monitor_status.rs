// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetGtmMonitorStatus`, from `alidns/SetGtmMonitorStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches a health check on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SetGtmMonitorStatusRequest::new()
///     .monitor_config_id("abc1234")
///     .status("OPEN");
/// let reply = client.set_gtm_monitor_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetGtmMonitorStatusRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the health check settings of an address pool. Example: `abc1234`.
    pub monitor_config_id: Option<String>,
    /// **Required.** Whether to switch the health check on or off. Example: `OPEN`.
    pub status: Option<String>,
}

impl SetGtmMonitorStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `MonitorConfigId`, which is required.
    pub fn monitor_config_id(mut self, value: impl Into<String>) -> Self {
        self.monitor_config_id = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    SetGtmMonitorStatusRequest {
        "Lang" => lang: query,
        "MonitorConfigId" => monitor_config_id: query,
        "Status" => status: query,
    }
}

impl Operation for SetGtmMonitorStatusRequest {
    type Response = SetGtmMonitorStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetGtmMonitorStatus")
        .required(&["MonitorConfigId", "Status"]);
}

/// Response to [`SetGtmMonitorStatusRequest`].
pub type SetGtmMonitorStatusResponse = alicloud_runtime::EmptyResponse;
