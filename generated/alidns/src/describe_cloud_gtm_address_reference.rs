// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmAddressReference`, from `alidns/DescribeCloudGtmAddressReference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceConfig};

/// Tells which address pools use an address.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmAddressReferenceRequest::new();
/// let reply = client.describe_cloud_gtm_address_reference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
}

impl DescribeCloudGtmAddressReferenceRequest {
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
    /// Sets `AddressId`.
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudGtmAddressReferenceRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressId" => address_id: query,
    }
}

impl Operation for DescribeCloudGtmAddressReferenceRequest {
    type Response = DescribeCloudGtmAddressReferenceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmAddressReference")
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeCloudGtmAddressReferenceRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89564584963974****`.
    pub address_id: Option<String>,
    /// Label of the address that people recognize it by. Example: `Address-1`.
    pub name: Option<String>,
    /// IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Address pools in question, each with its weight or place.
    pub address_pools: Vec<AddressPool>,
}

response! {
    DescribeCloudGtmAddressReferenceResponse {
        "RequestId" => request_id: value,
        "AddressId" => address_id: value,
        "Name" => name: value,
        "Address" => address: value,
        "AddressPools" => address_pools: list("AddressPool"),
    }
}

/// Address pools in question, each with its weight or place.
#[non_exhaustive]
pub struct AddressPool {
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `AddressPool-1`.
    pub address_pool_name: Option<String>,
    /// Domain configurations in question.
    pub instance_configs: Vec<InstanceConfig>,
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
    /// Free text for people; it has no technical effect. Example: `pool-1`.
    pub remark: Option<String>,
}

response! {
    AddressPool {
        "AddressPoolId" => address_pool_id: value,
        "AddressPoolName" => address_pool_name: value,
        "InstanceConfigs" => instance_configs: list("InstanceConfig"),
        "AddressPoolType" => address_pool_type: value,
        "AddressLbStrategy" => address_lb_strategy: value,
        "SequenceLbStrategyMode" => sequence_lb_strategy_mode: value,
        "EnableStatus" => enable_status: value,
        "HealthJudgement" => health_judgement: value,
        "HealthStatus" => health_status: value,
        "AvailableStatus" => available_status: value,
        "Remark" => remark: value,
    }
}
