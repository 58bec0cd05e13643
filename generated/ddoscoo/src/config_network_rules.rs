// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigNetworkRules`, from `ddoscoo/ConfigNetworkRules.md`.

use alicloud_runtime::codegen::*;

/// Changes the origin server addresses in port forwarding rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigNetworkRulesRequest::new()
///     .network_rules("...");
/// let reply = client.config_network_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigNetworkRulesRequest {
    /// **Required.** Rules that apply to the network, one entry each.
    pub network_rules: Option<String>,
}

impl ConfigNetworkRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkRules`, which is required.
    pub fn network_rules(mut self, value: impl Into<String>) -> Self {
        self.network_rules = Some(value.into());
        self
    }
}

request! {
    ConfigNetworkRulesRequest {
        "NetworkRules" => network_rules: query,
    }
}

impl Operation for ConfigNetworkRulesRequest {
    type Response = ConfigNetworkRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigNetworkRules")
        .required(&["NetworkRules"]);
}

/// Response to [`ConfigNetworkRulesRequest`].
pub type ConfigNetworkRulesResponse = alicloud_runtime::EmptyResponse;
