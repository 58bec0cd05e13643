// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDnsGtmMonitor`, from `alidns/AddDnsGtmMonitor.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IspCityNode, Lang};

/// Sets up the health check for an address pool of a GTM 2.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::add_dns_gtm_monitor::IspCityNode;
///
/// let request = alicloud_alidns::AddDnsGtmMonitorRequest::new()
///     .addr_pool_id("pool1")
///     .evaluation_count(1)
///     .interval(60)
///     .monitor_extend_info("text")
///     .protocol_type("http")
///     .timeout(30000)
///     .isp_city_node([IspCityNode::new()]);
/// let reply = client.add_dns_gtm_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDnsGtmMonitorRequest {
    /// **Required.** ID of an address pool, given when the pool was added. Example: `pool1`.
    pub addr_pool_id: Option<String>,
    /// **Required.** How many checks in a row have to fail before the address counts as down.
    /// Range: 1 to 3. Example: `1`.
    pub evaluation_count: Option<i32>,
    /// **Required.** Time from one health check to the next.
    /// Range: 15 to 60. Unit: `seconds`. Example: `60`.
    pub interval: Option<i32>,
    /// **Required.** Further settings of the health check, as JSON, such as port or path.
    /// Example: `text`.
    pub monitor_extend_info: Option<String>,
    /// **Required.** Protocol that the health check uses. Example: `http`.
    pub protocol_type: Option<String>,
    /// **Required.** How long a probe waits for a response before it counts as failed.
    /// Range: 1000 to 10000. Unit: `milliseconds`. Example: `30000`.
    pub timeout: Option<i32>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// **Required.** Nodes that the health checks are run from, by city and carrier.
    /// Items: at most 50.
    pub isp_city_node: Vec<IspCityNode>,
}

impl AddDnsGtmMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddrPoolId`, which is required.
    pub fn addr_pool_id(mut self, value: impl Into<String>) -> Self {
        self.addr_pool_id = Some(value.into());
        self
    }
    /// Sets `EvaluationCount`, which is required.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `MonitorExtendInfo`, which is required.
    pub fn monitor_extend_info(mut self, value: impl Into<String>) -> Self {
        self.monitor_extend_info = Some(value.into());
        self
    }
    /// Sets `ProtocolType`, which is required.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `Timeout`, which is required.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
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
    AddDnsGtmMonitorRequest {
        "AddrPoolId" => addr_pool_id: query,
        "EvaluationCount" => evaluation_count: query,
        "Interval" => interval: query,
        "MonitorExtendInfo" => monitor_extend_info: query,
        "ProtocolType" => protocol_type: query,
        "Timeout" => timeout: query,
        "Lang" => lang: query,
        "IspCityNode" => isp_city_node: query,
    }
}

impl Operation for AddDnsGtmMonitorRequest {
    type Response = AddDnsGtmMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDnsGtmMonitor")
        .required(
            &[
                "AddrPoolId",
                "EvaluationCount",
                "Interval",
                "MonitorExtendInfo",
                "ProtocolType",
                "Timeout",
                "IspCityNode",
            ],
        );
}

/// Response to [`AddDnsGtmMonitorRequest`].
#[non_exhaustive]
pub struct AddDnsGtmMonitorResponse {
    /// ID of the health check settings of an address pool. Example: `MonitorConfigId1`.
    pub monitor_config_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
}

response! {
    AddDnsGtmMonitorResponse {
        "MonitorConfigId" => monitor_config_id: value,
        "RequestId" => request_id: value,
    }
}
