// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDnsGtmAddressPool`, from `alidns/AddDnsGtmAddressPool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Addr, IspCityNode};

/// Adds an address pool with its addresses to a GTM 2.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::add_dns_gtm_address_pool::Addr;
///
/// let request = alicloud_alidns::AddDnsGtmAddressPoolRequest::new()
///     .instance_id("gtm-cn-cs02xyk****")
///     .name("test")
///     .type_("IPV4")
///     .lba_strategy("ALL_RR")
///     .addr([Addr::new()]);
/// let reply = client.add_dns_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-cs02xyk****`.
    pub instance_id: Option<String>,
    /// **Required.** Label of the address pool that people recognize it by. Example: `test`.
    pub name: Option<String>,
    /// **Required.** Whether the pool holds IPv4 addresses, IPv6 addresses or domain names.
    /// Example: `IPV4`.
    pub type_: Option<String>,
    /// **Required.** How an answer is chosen among the addresses, such as all of them or by weight.
    /// Example: `ALL_RR`.
    pub lba_strategy: Option<String>,
    /// Whether health checks are on. Example: `OPEN`.
    pub monitor_status: Option<String>,
    /// Protocol that the health check uses. Example: `TCP`.
    pub protocol_type: Option<String>,
    /// Time from one health check to the next. Range: 1 to 9999999. Example: `60`.
    pub interval: Option<i32>,
    /// How many checks in a row have to fail before the address counts as down.
    /// Range: 1 to 9999999. Example: `2`.
    pub evaluation_count: Option<i32>,
    /// How long a probe waits for a response before it counts as failed.
    /// Range: 1 to 9999999. Example: `2000`.
    pub timeout: Option<i32>,
    /// Further settings of the health check, as JSON, such as port or path.
    /// Example: `{"failureRate":50,"port":80}`.
    pub monitor_extend_info: Option<String>,
    /// **Required.** Addresses that make up the pool, each with its settings. Items: at most 50.
    pub addr: Vec<Addr>,
    /// Nodes that the health checks are run from, by city and carrier. Items: at most 20.
    pub isp_city_node: Vec<IspCityNode>,
}

impl AddDnsGtmAddressPoolRequest {
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
    /// Sets `LbaStrategy`, which is required.
    pub fn lba_strategy(mut self, value: impl Into<String>) -> Self {
        self.lba_strategy = Some(value.into());
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
    pub fn addr(mut self, value: impl IntoIterator<Item = impl Into<Addr>>) -> Self {
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
    AddDnsGtmAddressPoolRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "LbaStrategy" => lba_strategy: query,
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

impl Operation for AddDnsGtmAddressPoolRequest {
    type Response = AddDnsGtmAddressPoolResponse;
    type Error = AddDnsGtmAddressPoolError;
    const INFO: OperationInfo = super::operation("AddDnsGtmAddressPool")
        .required(&["InstanceId", "Name", "Type", "LbaStrategy", "Addr"]);
    const ERRORS: &'static [AddDnsGtmAddressPoolError] = &[
        AddDnsGtmAddressPoolError::DnsGtmSystemBusyness,
    ];
}

/// Response to [`AddDnsGtmAddressPoolRequest`].
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD5799335**B`.
    pub request_id: Option<String>,
    /// ID of an address pool, given when the pool was added. Example: `hrbv**`.
    pub addr_pool_id: Option<String>,
    /// ID of the health check settings of an address pool. Example: `hra**a`.
    pub monitor_config_id: Option<String>,
}

response! {
    AddDnsGtmAddressPoolResponse {
        "RequestId" => request_id: value,
        "AddrPoolId" => addr_pool_id: value,
        "MonitorConfigId" => monitor_config_id: value,
    }
}

/// Errors that the documentation of [`AddDnsGtmAddressPoolRequest`] names.
///
/// - [`DnsGtmSystemBusyness`](super::DocumentedError::DnsGtmSystemBusyness)
pub type AddDnsGtmAddressPoolError = super::DocumentedError;
