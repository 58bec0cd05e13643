// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmAddressPool`, from `alidns/DescribeCloudGtmAddressPool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AddressHealthTask};

/// Shows one GTM 3.0 address pool with its addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmAddressPoolRequest::new();
/// let reply = client.describe_cloud_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89564674533755****`.
    pub address_pool_id: Option<String>,
}

impl DescribeCloudGtmAddressPoolRequest {
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
    /// Sets `AddressPoolId`.
    pub fn address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.address_pool_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudGtmAddressPoolRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolId" => address_pool_id: query,
    }
}

impl Operation for DescribeCloudGtmAddressPoolRequest {
    type Response = DescribeCloudGtmAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmAddressPool")
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeCloudGtmAddressPoolRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2024-03-15T01:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-15T01:46Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89564674533755****`.
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
    DescribeCloudGtmAddressPoolResponse {
        "RequestId" => request_id: value,
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
