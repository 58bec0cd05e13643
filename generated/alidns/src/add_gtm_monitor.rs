// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGtmMonitor`, from `alidns/AddGtmMonitor.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IspCityNode};

/// Sets up the health check for an address pool of a GTM 1.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::add_gtm_monitor::IspCityNode;
///
/// let request = alicloud_alidns::AddGtmMonitorRequest::new()
///     .addr_pool_id("xxxx")
///     .protocol_type("HTTP")
///     .interval(60)
///     .evaluation_count(3)
///     .timeout(3000)
///     .monitor_extend_info("text")
///     .isp_city_node([IspCityNode::new()]);
/// let reply = client.add_gtm_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGtmMonitorRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an address pool, given when the pool was added.
    pub addr_pool_id: Option<String>,
    /// **Required.** Protocol that the health check uses. Example: `HTTP`.
    pub protocol_type: Option<String>,
    /// **Required.** Time from one health check to the next. Example: `60`.
    pub interval: Option<i32>,
    /// **Required.** How many checks in a row have to fail before the address counts as down.
    /// Example: `3`.
    pub evaluation_count: Option<i32>,
    /// **Required.** How long a probe waits for a response before it counts as failed.
    /// Example: `3000`.
    pub timeout: Option<i32>,
    /// **Required.** Further settings of the health check, as JSON, such as port or path.
    /// Example: `text`.
    pub monitor_extend_info: Option<String>,
    /// **Required.** Nodes that the health checks are run from, by city and carrier.
    /// Items: at most 20.
    pub isp_city_node: Vec<IspCityNode>,
}

impl AddGtmMonitorRequest {
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
    /// Sets `AddrPoolId`, which is required.
    pub fn addr_pool_id(mut self, value: impl Into<String>) -> Self {
        self.addr_pool_id = Some(value.into());
        self
    }
    /// Sets `ProtocolType`, which is required.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `EvaluationCount`, which is required.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `Timeout`, which is required.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `MonitorExtendInfo`, which is required.
    pub fn monitor_extend_info(mut self, value: impl Into<String>) -> Self {
        self.monitor_extend_info = Some(value.into());
        self
    }
    /// Sets `IspCityNode`, which is required.
    pub fn isp_city_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<IspCityNode>>,
    ) -> Self {
        self.isp_city_node = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddGtmMonitorRequest {
        "Lang" => lang: query,
        "AddrPoolId" => addr_pool_id: query,
        "ProtocolType" => protocol_type: query,
        "Interval" => interval: query,
        "EvaluationCount" => evaluation_count: query,
        "Timeout" => timeout: query,
        "MonitorExtendInfo" => monitor_extend_info: query,
        "IspCityNode" => isp_city_node: query,
    }
}

impl Operation for AddGtmMonitorRequest {
    type Response = AddGtmMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddGtmMonitor")
        .required(
            &[
                "AddrPoolId",
                "ProtocolType",
                "Interval",
                "EvaluationCount",
                "Timeout",
                "MonitorExtendInfo",
                "IspCityNode",
            ],
        );
}

/// Response to [`AddGtmMonitorRequest`].
#[non_exhaustive]
pub struct AddGtmMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// ID of the health check settings of an address pool. Example: `1234abc`.
    pub monitor_config_id: Option<String>,
}

response! {
    AddGtmMonitorResponse {
        "RequestId" => request_id: value,
        "MonitorConfigId" => monitor_config_id: value,
    }
}
