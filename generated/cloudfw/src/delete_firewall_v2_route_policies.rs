// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFirewallV2RoutePolicies`, from `cloudfw/DeleteFirewallV2RoutePolicies.md`.

use alicloud_runtime::codegen::*;

/// Deletes the routing policy of a transit router firewall; traffic no longer passes it on this
/// way.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteFirewallV2RoutePoliciesRequest::new();
/// let reply = client.delete_firewall_v2_route_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFirewallV2RoutePoliciesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// ID of the tr firewall route policy that the call is about.
    pub tr_firewall_route_policy_id: Option<String>,
}

impl DeleteFirewallV2RoutePoliciesRequest {
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
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `TrFirewallRoutePolicyId`.
    pub fn tr_firewall_route_policy_id(mut self, value: impl Into<String>) -> Self {
        self.tr_firewall_route_policy_id = Some(value.into());
        self
    }
}

request! {
    DeleteFirewallV2RoutePoliciesRequest {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: query,
    }
}

impl Operation for DeleteFirewallV2RoutePoliciesRequest {
    type Response = DeleteFirewallV2RoutePoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteFirewallV2RoutePolicies");
}

/// Response to [`DeleteFirewallV2RoutePoliciesRequest`].
pub type DeleteFirewallV2RoutePoliciesResponse = alicloud_runtime::EmptyResponse;
