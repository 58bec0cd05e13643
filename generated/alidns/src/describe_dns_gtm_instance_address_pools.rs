// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmInstanceAddressPools`, from `alidns/DescribeDnsGtmInstanceAddressPools.md`.

use alicloud_runtime::codegen::*;

/// Lists the address pools of a GTM 2.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmInstanceAddressPoolsRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dns_gtm_instance_address_pools(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
}

impl DescribeDnsGtmInstanceAddressPoolsRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeDnsGtmInstanceAddressPoolsRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDnsGtmInstanceAddressPoolsRequest {
    type Response = DescribeDnsGtmInstanceAddressPoolsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmInstanceAddressPools")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for DescribeDnsGtmInstanceAddressPoolsRequest {
    type Item = AddrPool;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.addr_pools)
    }
}

/// Response to [`DescribeDnsGtmInstanceAddressPoolsRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolsResponse {
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_items: Option<i32>,
    /// Address pools that were found or that the policy uses.
    pub addr_pools: Vec<AddrPool>,
}

response! {
    DescribeDnsGtmInstanceAddressPoolsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "AddrPools" => addr_pools: list("AddrPool"),
    }
}

/// Address pools that were found or that the policy uses.
#[non_exhaustive]
pub struct AddrPool {
    /// Whether the pool holds IPv4 addresses, IPv6 addresses or domain names. Example: `IPV4`.
    pub type_: Option<String>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Whether health checks are on. Example: `OPEN`.
    pub monitor_status: Option<String>,
    /// When the item was last changed. Example: `2017-12-28T13:08Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was created. Example: `2017-12-28T13:08Z`.
    pub create_time: Option<Timestamp>,
    /// ID of an address pool, given when the pool was added. Example: `hr****`.
    pub addr_pool_id: Option<String>,
    /// How an answer is chosen among the addresses, such as all of them or by weight.
    /// Example: `ALL_RR`.
    pub lba_strategy: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `testpool`.
    pub name: Option<String>,
    /// How many addresses the pool has. Example: `1`.
    pub addr_count: Option<i32>,
    /// ID of the health check settings of an address pool. Example: `abc****`.
    pub monitor_config_id: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
}

response! {
    AddrPool {
        "Type" => type_: value,
        "UpdateTimestamp" => update_timestamp: value,
        "MonitorStatus" => monitor_status: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "AddrPoolId" => addr_pool_id: value,
        "LbaStrategy" => lba_strategy: value,
        "Name" => name: value,
        "AddrCount" => addr_count: value,
        "MonitorConfigId" => monitor_config_id: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
