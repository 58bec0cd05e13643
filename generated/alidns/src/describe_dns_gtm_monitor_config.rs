// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmMonitorConfig`, from `alidns/DescribeDnsGtmMonitorConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DnsGtmMonitorConfigIspCityNode};

/// Returns the settings of a health check.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmMonitorConfigRequest::new()
///     .monitor_config_id("Moni*******");
/// let reply = client.describe_dns_gtm_monitor_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the health check settings of an address pool. Example: `Moni*******`.
    pub monitor_config_id: Option<String>,
}

impl DescribeDnsGtmMonitorConfigRequest {
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
}

request! {
    DescribeDnsGtmMonitorConfigRequest {
        "Lang" => lang: query,
        "MonitorConfigId" => monitor_config_id: query,
    }
}

impl Operation for DescribeDnsGtmMonitorConfigRequest {
    type Response = DescribeDnsGtmMonitorConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmMonitorConfig")
        .required(&["MonitorConfigId"])
        .read_only();
}

/// Response to [`DescribeDnsGtmMonitorConfigRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// How long a probe waits for a response before it counts as failed. Example: `3000`.
    pub timeout: Option<i32>,
    /// Protocol that the health check uses. Example: `TCP`.
    pub protocol_type: Option<String>,
    /// Nodes that health checks are run from, by city and carrier.
    pub isp_city_nodes: Vec<DnsGtmMonitorConfigIspCityNode>,
    /// When the item was created. Example: `2017-12-28T13:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2018-01-03T08:57Z`.
    pub update_time: Option<Timestamp>,
    /// How many checks in a row have to fail before the address counts as down. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Further settings of the health check, as JSON, such as port or path. Example: `text`.
    pub monitor_extend_info: Option<String>,
    /// ID of the health check settings of an address pool. Example: `Monit*********`.
    pub monitor_config_id: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Time from one health check to the next. Example: `1`.
    pub interval: Option<i32>,
}

response! {
    DescribeDnsGtmMonitorConfigResponse {
        "RequestId" => request_id: value,
        "Timeout" => timeout: value,
        "ProtocolType" => protocol_type: value,
        "IspCityNodes" => isp_city_nodes: list("IspCityNode"),
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "EvaluationCount" => evaluation_count: value,
        "UpdateTimestamp" => update_timestamp: value,
        "MonitorExtendInfo" => monitor_extend_info: value,
        "MonitorConfigId" => monitor_config_id: value,
        "CreateTimestamp" => create_timestamp: value,
        "Interval" => interval: value,
    }
}
