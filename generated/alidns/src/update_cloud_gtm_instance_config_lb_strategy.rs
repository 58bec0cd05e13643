// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmInstanceConfigLbStrategy`, from `alidns/UpdateCloudGtmInstanceConfigLbStrategy.md`.

use alicloud_runtime::codegen::*;

/// Changes how a domain configuration picks among its address pools.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmInstanceConfigLbStrategyRequest::new();
/// let reply = client.update_cloud_gtm_instance_config_lb_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigLbStrategyRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h***`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000****`.
    pub config_id: Option<String>,
    /// How an answer is chosen among the address pools. Example: `sequence`.
    pub address_pool_lb_strategy: Option<String>,
    /// Whether a recovered earlier item takes over again; for the sequence strategy only.
    /// Example: `preemptive`.
    pub sequence_lb_strategy_mode: Option<String>,
}

impl UpdateCloudGtmInstanceConfigLbStrategyRequest {
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
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `AddressPoolLbStrategy`.
    pub fn address_pool_lb_strategy(mut self, value: impl Into<String>) -> Self {
        self.address_pool_lb_strategy = Some(value.into());
        self
    }
    /// Sets `SequenceLbStrategyMode`.
    pub fn sequence_lb_strategy_mode(mut self, value: impl Into<String>) -> Self {
        self.sequence_lb_strategy_mode = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmInstanceConfigLbStrategyRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
        "AddressPoolLbStrategy" => address_pool_lb_strategy: query,
        "SequenceLbStrategyMode" => sequence_lb_strategy_mode: query,
    }
}

impl Operation for UpdateCloudGtmInstanceConfigLbStrategyRequest {
    type Response = UpdateCloudGtmInstanceConfigLbStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "UpdateCloudGtmInstanceConfigLbStrategy",
        )
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmInstanceConfigLbStrategyRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigLbStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F32959D-417B-4D66-8463-68606605E3E2`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmInstanceConfigLbStrategyResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
