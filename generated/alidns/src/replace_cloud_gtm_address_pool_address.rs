// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceCloudGtmAddressPoolAddress`, from `alidns/ReplaceCloudGtmAddressPoolAddress.md`.

use alicloud_runtime::codegen::*;

/// Replaces the addresses that a pool refers to with those given.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ReplaceCloudGtmAddressPoolAddressRequest::new();
/// let reply = client.replace_cloud_gtm_address_pool_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReplaceCloudGtmAddressPoolAddressRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89618921167339****`.
    pub address_pool_id: Option<String>,
    /// Addresses in question, each with its weight or state.
    pub addresses: Vec<Address>,
}

impl ReplaceCloudGtmAddressPoolAddressRequest {
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
    /// Sets `Addresses`.
    pub fn addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.addresses = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ReplaceCloudGtmAddressPoolAddressRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolId" => address_pool_id: query,
        "Addresses" => addresses: query_json,
    }
}

impl Operation for ReplaceCloudGtmAddressPoolAddressRequest {
    type Response = ReplaceCloudGtmAddressPoolAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReplaceCloudGtmAddressPoolAddress")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`ReplaceCloudGtmAddressPoolAddressRequest`].
#[non_exhaustive]
pub struct ReplaceCloudGtmAddressPoolAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89618921167339****`.
    pub address_pool_id: Option<String>,
}

response! {
    ReplaceCloudGtmAddressPoolAddressResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AddressPoolId" => address_pool_id: value,
    }
}

/// Addresses in question, each with its weight or state.
#[non_exhaustive]
pub struct Address {
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89636516932803****`.
    pub address_id: Option<String>,
    /// Weight against the other items when answers are chosen by weight. Example: `1`.
    pub weight_value: Option<i32>,
    /// Place in the order of preference; lower numbers are answered first. Example: `1`.
    pub serial_number: Option<i32>,
    /// Origin of queries, such as a region or carrier, that the item answers.
    /// Items: at most 100. Example: `["default"]`.
    pub request_source: Vec<String>,
}

impl Address {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddressId`.
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
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
    Address {
        "AddressId" => address_id: field,
        "WeightValue" => weight_value: field,
        "SerialNumber" => serial_number: field,
        "RequestSource" => request_source: field,
    }
}
