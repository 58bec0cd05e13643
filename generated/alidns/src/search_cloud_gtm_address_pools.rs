// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchCloudGtmAddressPools`, from `alidns/SearchCloudGtmAddressPools.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddressHealthTask};

/// Searches for address pools by name, remark and other traits.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SearchCloudGtmAddressPoolsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_cloud_gtm_address_pools(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Label of the address pool that people recognize it by. Example: `AddressPool-1`.
    pub address_pool_name: Option<String>,
    /// Whether the pool holds IPv4 addresses, IPv6 addresses or domain names. Example: `IPv4`.
    pub address_pool_type: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
}

impl SearchCloudGtmAddressPoolsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `AddressPoolName`.
    pub fn address_pool_name(mut self, value: impl Into<String>) -> Self {
        self.address_pool_name = Some(value.into());
        self
    }
    /// Sets `AddressPoolType`.
    pub fn address_pool_type(mut self, value: impl Into<String>) -> Self {
        self.address_pool_type = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<String>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `AvailableStatus`.
    pub fn available_status(mut self, value: impl Into<String>) -> Self {
        self.available_status = Some(value.into());
        self
    }
}

request! {
    SearchCloudGtmAddressPoolsRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AddressPoolName" => address_pool_name: query,
        "AddressPoolType" => address_pool_type: query,
        "EnableStatus" => enable_status: query,
        "Remark" => remark: query,
        "HealthStatus" => health_status: query,
        "AvailableStatus" => available_status: query,
    }
}

impl Operation for SearchCloudGtmAddressPoolsRequest {
    type Response = SearchCloudGtmAddressPoolsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchCloudGtmAddressPools")
        .idempotency_token("ClientToken")
        .read_only();
}

impl Paginated for SearchCloudGtmAddressPoolsRequest {
    type Item = AddressPool;
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
        Some(&mut response.address_pools)
    }
}

/// Response to [`SearchCloudGtmAddressPoolsRequest`].
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_items: Option<i32>,
    /// Address pools in question, each with its weight or place.
    pub address_pools: Vec<AddressPool>,
}

response! {
    SearchCloudGtmAddressPoolsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "AddressPools" => address_pools: list("AddressPool"),
    }
}

/// Address pools in question, each with its weight or place.
#[non_exhaustive]
pub struct AddressPool {
    /// When the item was created. Example: `2024-03-15T01:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `024-03-15T01:46Z`.
    pub update_time: Option<String>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `AddressPool-1`.
    pub address_pool_name: Option<String>,
    /// Whether the pool holds IPv4 addresses, IPv6 addresses or domain names. Example: `IPv4`.
    pub address_pool_type: Option<String>,
    /// How an answer is chosen among the addresses of the pool. Example: `round_robin`.
    pub address_lb_strategy: Option<String>,
    /// Whether a recovered earlier item takes over again; for the sequence strategy only.
    /// Example: `preemptive`.
    pub sequence_lb_strategy_mode: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `any_ok`.
    pub health_judgement: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Addresses in question, each with its weight or state.
    pub addresses: Vec<Address>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    AddressPool {
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "AddressPoolId" => address_pool_id: value,
        "AddressPoolName" => address_pool_name: value,
        "AddressPoolType" => address_pool_type: value,
        "AddressLbStrategy" => address_lb_strategy: value,
        "SequenceLbStrategyMode" => sequence_lb_strategy_mode: value,
        "EnableStatus" => enable_status: value,
        "HealthJudgement" => health_judgement: value,
        "HealthStatus" => health_status: value,
        "AvailableStatus" => available_status: value,
        "Addresses" => addresses: list("Address"),
        "Remark" => remark: value,
    }
}

/// Addresses in question, each with its weight or state.
#[non_exhaustive]
pub struct Address {
    /// When the item was created. Example: `2024-03-15T01:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-15T01:46Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub weight_value: Option<i32>,
    /// Place in the order of preference; lower numbers are answered first. Example: `1`.
    pub serial_number: Option<i32>,
    /// Origin of queries, such as a region or carrier, that the item answers. Example: `default`.
    pub request_source: Option<String>,
    /// Label of the address that people recognize it by. Example: `Address-1`.
    pub name: Option<String>,
    /// Whether the entry is an IPv4 address, an IPv6 address or a domain name. Example: `IPv4`.
    pub type_: Option<String>,
    /// IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Where the address is, such as its region and carrier. Example: `text`.
    pub attribute_info: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Whether health checks decide that the address is up, or somebody by hand. Example: `auto`.
    pub available_mode: Option<String>,
    /// Whether the address is declared up or down by hand; only in manual mode. Example: `available`.
    pub manual_available_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `any_ok`.
    pub health_judgement: Option<String>,
    /// Health checks of the address, each made from a template.
    pub health_tasks: Vec<AddressHealthTask>,
}

response! {
    Address {
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "AddressId" => address_id: value,
        "WeightValue" => weight_value: value,
        "SerialNumber" => serial_number: value,
        "RequestSource" => request_source: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Address" => address: value,
        "AttributeInfo" => attribute_info: value,
        "Remark" => remark: value,
        "EnableStatus" => enable_status: value,
        "AvailableMode" => available_mode: value,
        "ManualAvailableStatus" => manual_available_status: value,
        "AvailableStatus" => available_status: value,
        "HealthStatus" => health_status: value,
        "HealthJudgement" => health_judgement: value,
        "HealthTasks" => health_tasks: list("HealthTask"),
    }
}
