// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmAddressPoolLbStrategy`, from `alidns/UpdateCloudGtmAddressPoolLbStrategy.md`.

use alicloud_runtime::codegen::*;

/// Changes how a pool picks among its addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmAddressPoolLbStrategyRequest::new();
/// let reply = client.update_cloud_gtm_address_pool_lb_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolLbStrategyRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// How an answer is chosen among the addresses of the pool. Example: `sequence`.
    pub address_lb_strategy: Option<String>,
    /// Whether a recovered earlier item takes over again; for the sequence strategy only.
    /// Example: `preemptive`.
    pub sequence_lb_strategy_mode: Option<String>,
}

impl UpdateCloudGtmAddressPoolLbStrategyRequest {
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
    /// Sets `AddressLbStrategy`.
    pub fn address_lb_strategy(mut self, value: impl Into<String>) -> Self {
        self.address_lb_strategy = Some(value.into());
        self
    }
    /// Sets `SequenceLbStrategyMode`.
    pub fn sequence_lb_strategy_mode(mut self, value: impl Into<String>) -> Self {
        self.sequence_lb_strategy_mode = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmAddressPoolLbStrategyRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolId" => address_pool_id: query,
        "AddressLbStrategy" => address_lb_strategy: query,
        "SequenceLbStrategyMode" => sequence_lb_strategy_mode: query,
    }
}

impl Operation for UpdateCloudGtmAddressPoolLbStrategyRequest {
    type Response = UpdateCloudGtmAddressPoolLbStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmAddressPoolLbStrategy")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmAddressPoolLbStrategyRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolLbStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
}

response! {
    UpdateCloudGtmAddressPoolLbStrategyResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AddressPoolId" => address_pool_id: value,
    }
}
