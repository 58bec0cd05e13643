// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkRules`, from `ddoscoo/CreateNetworkRules.md`.

use alicloud_runtime::codegen::*;

/// Creates port forwarding rules from a JSON string.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::CreateNetworkRulesRequest::new()
///     .network_rules("...");
/// let reply = client.create_network_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkRulesRequest {
    /// **Required.** Rules that apply to the network, one entry each.
    pub network_rules: Option<String>,
}

impl CreateNetworkRulesRequest {
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
    CreateNetworkRulesRequest {
        "NetworkRules" => network_rules: query,
    }
}

impl Operation for CreateNetworkRulesRequest {
    type Response = CreateNetworkRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNetworkRules")
        .required(&["NetworkRules"]);
}

/// Response to [`CreateNetworkRulesRequest`].
pub type CreateNetworkRulesResponse = alicloud_runtime::EmptyResponse;
