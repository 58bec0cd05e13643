// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchDnsGtmInstanceStrategyMode`, from `alidns/SwitchDnsGtmInstanceStrategyMode.md`.

use alicloud_runtime::codegen::*;

/// Changes the kind of access policies that a GTM instance works with.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SwitchDnsGtmInstanceStrategyModeRequest::new()
///     .instance_id("gtm-cn-cs02xyk4a**")
///     .strategy_mode("GEO");
/// let reply = client.switch_dns_gtm_instance_strategy_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchDnsGtmInstanceStrategyModeRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-cs02xyk4a**`.
    pub instance_id: Option<String>,
    /// **Required.** What the access policies go by, such as the place or the latency of clients.
    /// Example: `GEO`.
    pub strategy_mode: Option<String>,
}

impl SwitchDnsGtmInstanceStrategyModeRequest {
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
    /// Sets `StrategyMode`, which is required.
    pub fn strategy_mode(mut self, value: impl Into<String>) -> Self {
        self.strategy_mode = Some(value.into());
        self
    }
}

request! {
    SwitchDnsGtmInstanceStrategyModeRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "StrategyMode" => strategy_mode: query,
    }
}

impl Operation for SwitchDnsGtmInstanceStrategyModeRequest {
    type Response = SwitchDnsGtmInstanceStrategyModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchDnsGtmInstanceStrategyMode")
        .required(&["InstanceId", "StrategyMode"]);
}

/// Response to [`SwitchDnsGtmInstanceStrategyModeRequest`].
pub type SwitchDnsGtmInstanceStrategyModeResponse = alicloud_runtime::EmptyResponse;
