// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceCloudGtmInstanceConfigAddressPool`, from `alidns/ReplaceCloudGtmInstanceConfigAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Replaces the address pools of a domain configuration with those given.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ReplaceCloudGtmInstanceConfigAddressPoolRequest::new();
/// let reply = client.replace_cloud_gtm_instance_config_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReplaceCloudGtmInstanceConfigAddressPoolRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hb****`.
    pub instance_id: Option<String>,
    /// Address pools in question, each with its weight or place.
    pub address_pools: Vec<AddressPool>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000****`.
    pub config_id: Option<String>,
}

impl ReplaceCloudGtmInstanceConfigAddressPoolRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AddressPools`.
    pub fn address_pools(
        mut self,
        value: impl IntoIterator<Item = impl Into<AddressPool>>,
    ) -> Self {
        self.address_pools = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    ReplaceCloudGtmInstanceConfigAddressPoolRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "AddressPools" => address_pools: query_json,
        "ConfigId" => config_id: query,
    }
}

impl Operation for ReplaceCloudGtmInstanceConfigAddressPoolRequest {
    type Response = ReplaceCloudGtmInstanceConfigAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ReplaceCloudGtmInstanceConfigAddressPool",
        )
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`ReplaceCloudGtmInstanceConfigAddressPoolRequest`].
#[non_exhaustive]
pub struct ReplaceCloudGtmInstanceConfigAddressPoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ReplaceCloudGtmInstanceConfigAddressPoolResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Address pools in question, each with its weight or place.
#[non_exhaustive]
pub struct AddressPool {
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89564542105737****`.
    pub address_pool_id: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub weight_value: Option<i32>,
    /// Place in the order of preference; lower numbers are answered first. Example: `1`.
    pub serial_number: Option<i32>,
    /// Origin of queries, such as a region or carrier, that the item answers.
    /// Items: at most 100. Example: `["default"]`.
    pub request_source: Vec<String>,
}

impl AddressPool {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddressPoolId`.
    pub fn address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.address_pool_id = Some(value.into());
        self
    }
    /// Sets `WeightValue`.
    #[inline]
    pub fn weight_value(mut self, value: i32) -> Self {
        self.weight_value = Some(value);
        self
    }
    /// Sets `SerialNumber`.
    #[inline]
    pub fn serial_number(mut self, value: i32) -> Self {
        self.serial_number = Some(value);
        self
    }
    /// Sets `RequestSource`.
    pub fn request_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request_source = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddressPool {
        "AddressPoolId" => address_pool_id: field,
        "WeightValue" => weight_value: field,
        "SerialNumber" => serial_number: field,
        "RequestSource" => request_source: field,
    }
}
