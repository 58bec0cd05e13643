// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmInstanceAddressPool`, from `alidns/DescribeGtmInstanceAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Shows one GTM 1.0 address pool with its addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmInstanceAddressPoolRequest::new()
///     .addr_pool_id("hrbpnf");
/// let reply = client.describe_gtm_instance_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an address pool, given when the pool was added. Example: `hrbpnf`.
    pub addr_pool_id: Option<String>,
}

impl DescribeGtmInstanceAddressPoolRequest {
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
    DescribeGtmInstanceAddressPoolRequest {
        "Lang" => lang: query,
        "AddrPoolId" => addr_pool_id: query,
    }
}

impl Operation for DescribeGtmInstanceAddressPoolRequest {
    type Response = DescribeGtmInstanceAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmInstanceAddressPool")
        .required(&["AddrPoolId"])
        .read_only();
}

/// Response to [`DescribeGtmInstanceAddressPoolRequest`].
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolResponse {
    /// Whether the pool can be used at present. Example: `AVAILABLE`.
    pub status: Option<String>,
    /// Addresses in question.
    pub addrs: Vec<Addr>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2017-12-28T13:08Z`.
    pub create_time: Option<Timestamp>,
    /// How many addresses the pool has. Example: `2`.
    pub addr_count: Option<i32>,
    /// Label of the address pool that people recognize it by. Example: `text`.
    pub name: Option<String>,
    /// Whether the pool holds IP addresses or domain names. Example: `IP`.
    pub type_: Option<String>,
    /// When the item was last changed. Example: `2017-12-28T13:08Z`.
    pub update_time: Option<Timestamp>,
    /// ID of an address pool, given when the pool was added. Example: `1234abc`.
    pub addr_pool_id: Option<String>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// ID of the health check settings of an address pool. Example: `100abc`.
    pub monitor_config_id: Option<String>,
    /// How many addresses have to be up for the pool to count as usable. Example: `1`.
    pub min_available_addr_num: Option<i32>,
    /// Whether health checks are on. Example: `OPEN`.
    pub monitor_status: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
}

response! {
    DescribeGtmInstanceAddressPoolResponse {
        "Status" => status: value,
        "Addrs" => addrs: list("Addr"),
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "AddrCount" => addr_count: value,
        "Name" => name: value,
        "Type" => type_: value,
        "UpdateTime" => update_time: value,
        "AddrPoolId" => addr_pool_id: value,
        "UpdateTimestamp" => update_timestamp: value,
        "MonitorConfigId" => monitor_config_id: value,
        "MinAvailableAddrNum" => min_available_addr_num: value,
        "MonitorStatus" => monitor_status: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Addresses in question.
#[non_exhaustive]
pub struct Addr {
    /// IP address or domain name of this member of the pool. Example: `1.1.XX.XX`.
    pub value: Option<String>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2017-12-28T13:08Z`.
    pub update_time: Option<Timestamp>,
    /// Whether the address is reported as up or down. Example: `OK`.
    pub alert_status: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub lba_weight: Option<i32>,
    /// When the item was created. Example: `2017-12-28T13:08Z`.
    pub create_time: Option<Timestamp>,
    /// ID of an address in the pool. Example: `123`.
    pub addr_id: Option<i64>,
    /// Whether the address is answered always, never, or only while its health checks succeed.
    /// Example: `SMART`.
    pub mode: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
}

response! {
    Addr {
        "Value" => value: value,
        "UpdateTimestamp" => update_timestamp: value,
        "UpdateTime" => update_time: value,
        "AlertStatus" => alert_status: value,
        "LbaWeight" => lba_weight: value,
        "CreateTime" => create_time: value,
        "AddrId" => addr_id: value,
        "Mode" => mode: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
