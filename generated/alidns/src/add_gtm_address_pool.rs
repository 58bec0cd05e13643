// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGtmAddressPool`, from `alidns/AddGtmAddressPool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GtmAddressPoolAddr, IspCityNode};

/// Adds an address pool with its addresses to a GTM 1.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::add_gtm_address_pool::GtmAddressPoolAddr;
///
/// let request = alicloud_alidns::AddGtmAddressPoolRequest::new()
///     .instance_id("gtm-cn-xxxxxxx")
///     .name("text")
///     .type_("IP")
///     .min_available_addr_num(1)
///     .addr([GtmAddressPoolAddr::new()]);
/// let reply = client.add_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGtmAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-xxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Label of the address pool that people recognize it by. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Whether the pool holds IP addresses or domain names. Example: `IP`.
    pub type_: Option<String>,
    /// **Required.** How many addresses have to be up for the pool to count as usable. Example: `1`.
    pub min_available_addr_num: Option<i32>,
    /// Whether health checks are on. Example: `OPEN`.
    pub monitor_status: Option<String>,
    /// Protocol that the health check uses. Example: `TCP`.
    pub protocol_type: Option<String>,
    /// Time from one health check to the next. Example: `60`.
    pub interval: Option<i32>,
    /// How many checks in a row have to fail before the address counts as down. Example: `2`.
    pub evaluation_count: Option<i32>,
    /// How long a probe waits for a response before it counts as failed. Example: `5000`.
    pub timeout: Option<i32>,
    /// Further settings of the health check, as JSON, such as port or path.
    /// Example: `{"host":"aliyun.com","port":80}`.
    pub monitor_extend_info: Option<String>,
    /// **Required.** Addresses that make up the pool, each with its settings. Items: at most 50.
    pub addr: Vec<GtmAddressPoolAddr>,
    /// Nodes that the health checks are run from, by city and carrier. Items: at most 20.
    pub isp_city_node: Vec<IspCityNode>,
}

impl AddGtmAddressPoolRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `MinAvailableAddrNum`, which is required.
    #[inline]
    pub fn min_available_addr_num(mut self, value: i32) -> Self {
        self.min_available_addr_num = Some(value);
        self
    }
    /// Sets `MonitorStatus`.
    pub fn monitor_status(mut self, value: impl Into<String>) -> Self {
        self.monitor_status = Some(value.into());
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `EvaluationCount`.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `MonitorExtendInfo`.
    pub fn monitor_extend_info(mut self, value: impl Into<String>) -> Self {
        self.monitor_extend_info = Some(value.into());
        self
    }
    /// Sets `Addr`, which is required.
    pub fn addr(
        mut self,
        value: impl IntoIterator<Item = impl Into<GtmAddressPoolAddr>>,
    ) -> Self {
        self.addr = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IspCityNode`.
    pub fn isp_city_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<IspCityNode>>,
    ) -> Self {
        self.isp_city_node = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddGtmAddressPoolRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "MinAvailableAddrNum" => min_available_addr_num: query,
        "MonitorStatus" => monitor_status: query,
        "ProtocolType" => protocol_type: query,
        "Interval" => interval: query,
        "EvaluationCount" => evaluation_count: query,
        "Timeout" => timeout: query,
        "MonitorExtendInfo" => monitor_extend_info: query,
        "Addr" => addr: query,
        "IspCityNode" => isp_city_node: query,
    }
}

impl Operation for AddGtmAddressPoolRequest {
    type Response = AddGtmAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddGtmAddressPool")
        .required(&["InstanceId", "Name", "Type", "MinAvailableAddrNum", "Addr"]);
}

/// Response to [`AddGtmAddressPoolRequest`].
#[non_exhaustive]
pub struct AddGtmAddressPoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// ID of an address pool, given when the pool was added. Example: `hraf3x`.
    pub addr_pool_id: Option<String>,
    /// ID of the health check settings of an address pool. Example: `hraf14`.
    pub monitor_config_id: Option<String>,
}

response! {
    AddGtmAddressPoolResponse {
        "RequestId" => request_id: value,
        "AddrPoolId" => addr_pool_id: value,
        "MonitorConfigId" => monitor_config_id: value,
    }
}
