// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDnsGtmMonitorStatus`, from `alidns/SetDnsGtmMonitorStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches a health check on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SetDnsGtmMonitorStatusRequest::new()
///     .monitor_config_id("Monito*****")
///     .status("OPEN");
/// let reply = client.set_dns_gtm_monitor_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDnsGtmMonitorStatusRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the health check settings of an address pool. Example: `Monito*****`.
    pub monitor_config_id: Option<String>,
    /// **Required.** Whether to switch the health check on or off. Example: `OPEN`.
    pub status: Option<String>,
}

impl SetDnsGtmMonitorStatusRequest {
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
    SetDnsGtmMonitorStatusRequest {
        "Lang" => lang: query,
        "MonitorConfigId" => monitor_config_id: query,
        "Status" => status: query,
    }
}

impl Operation for SetDnsGtmMonitorStatusRequest {
    type Response = SetDnsGtmMonitorStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDnsGtmMonitorStatus")
        .required(&["MonitorConfigId", "Status"]);
}

/// Response to [`SetDnsGtmMonitorStatusRequest`].
pub type SetDnsGtmMonitorStatusResponse = alicloud_runtime::EmptyResponse;
