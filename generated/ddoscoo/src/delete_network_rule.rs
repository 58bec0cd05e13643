// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkRule`, from `ddoscoo/DeleteNetworkRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a port forwarding rule, one a call; traffic to the port is no longer passed on.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteNetworkRuleRequest::new()
///     .network_rule("...");
/// let reply = client.delete_network_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkRuleRequest {
    /// **Required.** Port rules to delete, as JSON.
    /// Example: `[{"InstanceId":"ddoscoo-cn-mp91j1ao****","Protocol":"tcp","FrontendPort":8080}]`.
    pub network_rule: Option<String>,
}

impl DeleteNetworkRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkRule`, which is required.
    pub fn network_rule(mut self, value: impl Into<String>) -> Self {
        self.network_rule = Some(value.into());
        self
    }
}

request! {
    DeleteNetworkRuleRequest {
        "NetworkRule" => network_rule: query,
    }
}

impl Operation for DeleteNetworkRuleRequest {
    type Response = DeleteNetworkRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNetworkRule")
        .required(&["NetworkRule"]);
}

/// Response to [`DeleteNetworkRuleRequest`].
pub type DeleteNetworkRuleResponse = alicloud_runtime::EmptyResponse;
