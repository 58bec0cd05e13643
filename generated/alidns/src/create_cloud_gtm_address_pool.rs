// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudGtmAddressPool`, from `alidns/CreateCloudGtmAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Creates an address pool for GTM 3.0, with type and rule for when it counts as healthy.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::CreateCloudGtmAddressPoolRequest::new();
/// let reply = client.create_cloud_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudGtmAddressPoolRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `Address pool-1`.
    pub address_pool_name: Option<String>,
    /// Whether the pool holds IPv4 addresses, IPv6 addresses or domain names. Example: `IPv4`.
    pub address_pool_type: Option<String>,
    /// What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `any_ok`.
    pub health_judgement: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `app`.
    pub remark: Option<String>,
}

impl CreateCloudGtmAddressPoolRequest {
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
    /// Sets `HealthJudgement`.
    pub fn health_judgement(mut self, value: impl Into<String>) -> Self {
        self.health_judgement = Some(value.into());
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
}

request! {
    CreateCloudGtmAddressPoolRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolName" => address_pool_name: query,
        "AddressPoolType" => address_pool_type: query,
        "HealthJudgement" => health_judgement: query,
        "EnableStatus" => enable_status: query,
        "Remark" => remark: query,
    }
}

impl Operation for CreateCloudGtmAddressPoolRequest {
    type Response = CreateCloudGtmAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudGtmAddressPool")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`CreateCloudGtmAddressPoolRequest`].
#[non_exhaustive]
pub struct CreateCloudGtmAddressPoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `46973D4C-E3E4-4ABA-9190-9A9DE406C7E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
}

response! {
    CreateCloudGtmAddressPoolResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AddressPoolId" => address_pool_id: value,
    }
}
