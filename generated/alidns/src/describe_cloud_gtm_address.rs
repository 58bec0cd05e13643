// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmAddress`, from `alidns/DescribeCloudGtmAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HealthTask};

/// Returns one GTM address with its state and health checks.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmAddressRequest::new()
///     .address_id("addr-89518218114368****");
/// let reply = client.describe_cloud_gtm_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmAddressRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of an address in GTM, as
    /// [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address) returned it.
    /// Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
}

impl DescribeCloudGtmAddressRequest {
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
    /// Sets `AddressId`, which is required.
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudGtmAddressRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressId" => address_id: query,
    }
}

impl Operation for DescribeCloudGtmAddressRequest {
    type Response = DescribeCloudGtmAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmAddress")
        .required(&["AddressId"])
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeCloudGtmAddressRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// When the item was created. Example: `2024-03-23T13:09Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-29T13:20Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Label of the address that people recognize it by. Example: `test`.
    pub name: Option<String>,
    /// Whether the address is an IPv4 address, an IPv6 address or a domain name. Example: `IPv4`.
    pub type_: Option<String>,
    /// IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Where the address is, such as its region and carrier. Example: `text`.
    pub attribute_info: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test1`.
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
    /// Example: `p50_ok`.
    pub health_judgement: Option<String>,
    /// Health checks of the address, each made from a template.
    pub health_tasks: Vec<HealthTask>,
}

response! {
    DescribeCloudGtmAddressResponse {
        "RequestId" => request_id: value,
        "AddressId" => address_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
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
