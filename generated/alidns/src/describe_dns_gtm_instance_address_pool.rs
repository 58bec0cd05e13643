// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmInstanceAddressPool`, from `alidns/DescribeDnsGtmInstanceAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Shows one GTM 2.0 address pool with its addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmInstanceAddressPoolRequest::new()
///     .addr_pool_id("test*****");
/// let reply = client.describe_dns_gtm_instance_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an address pool, given when the pool was added. Example: `test*****`.
    pub addr_pool_id: Option<String>,
}

impl DescribeDnsGtmInstanceAddressPoolRequest {
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
}

request! {
    DescribeDnsGtmInstanceAddressPoolRequest {
        "Lang" => lang: query,
        "AddrPoolId" => addr_pool_id: query,
    }
}

impl Operation for DescribeDnsGtmInstanceAddressPoolRequest {
    type Response = DescribeDnsGtmInstanceAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmInstanceAddressPool")
        .required(&["AddrPoolId"])
        .read_only();
}

/// Response to [`DescribeDnsGtmInstanceAddressPoolRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolResponse {
    /// Addresses in question.
    pub addrs: Vec<Addr>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// How an answer is chosen among the addresses, such as all of them or by weight.
    /// Example: `ALL_RR`.
    pub lba_strategy: Option<String>,
    /// When the item was created. Example: `2017-12-28T13:08Z`.
    pub create_time: Option<Timestamp>,
    /// How many addresses the pool has. Example: `1`.
    pub addr_count: Option<i32>,
    /// Label of the address pool that people recognize it by. Example: `test`.
    pub name: Option<String>,
    /// Whether the pool holds IPv4 addresses, IPv6 addresses or domain names. Example: `IPV4`.
    pub type_: Option<String>,
    /// When the item was last changed. Example: `2017-12-28T13:08Z`.
    pub update_time: Option<Timestamp>,
    /// ID of an address pool, given when the pool was added. Example: `test*****`.
    pub addr_pool_id: Option<String>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// ID of the health check settings of an address pool. Example: `test1`.
    pub monitor_config_id: Option<String>,
    /// Whether health checks are on. Example: `OPEN`.
    pub monitor_status: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
}

response! {
    DescribeDnsGtmInstanceAddressPoolResponse {
        "Addrs" => addrs: list("Addr"),
        "RequestId" => request_id: value,
        "LbaStrategy" => lba_strategy: value,
        "CreateTime" => create_time: value,
        "AddrCount" => addr_count: value,
        "Name" => name: value,
        "Type" => type_: value,
        "UpdateTime" => update_time: value,
        "AddrPoolId" => addr_pool_id: value,
        "UpdateTimestamp" => update_timestamp: value,
        "MonitorConfigId" => monitor_config_id: value,
        "MonitorStatus" => monitor_status: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Addresses in question.
#[non_exhaustive]
pub struct Addr {
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Where the address is, such as its region and carrier. Example: `text`.
    pub attribute_info: Option<String>,
    /// When the item was last changed. Example: `2017-12-28T13:08Z`.
    pub update_time: Option<Timestamp>,
    /// Whether the address is reported as up or down. Example: `OK`.
    pub alert_status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub lba_weight: Option<i32>,
    /// IP address or domain name that GTM hands out. Example: `1.1.XX.XX`.
    pub addr: Option<String>,
    /// When the item was created. Example: `2017-12-28T13:08Z`.
    pub create_time: Option<Timestamp>,
    /// Whether the address is answered always, never, or only while its health checks succeed.
    /// Example: `SMART`.
    pub mode: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
}

response! {
    Addr {
        "UpdateTimestamp" => update_timestamp: value,
        "AttributeInfo" => attribute_info: value,
        "UpdateTime" => update_time: value,
        "AlertStatus" => alert_status: value,
        "Remark" => remark: value,
        "LbaWeight" => lba_weight: value,
        "Addr" => addr: value,
        "CreateTime" => create_time: value,
        "Mode" => mode: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
