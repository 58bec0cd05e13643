// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFirewallV2RoutePolicySwitch`, from `cloudfw/ModifyFirewallV2RoutePolicySwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches a routing policy of a transit router firewall on or off, optionally restoring the
/// routes.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyFirewallV2RoutePolicySwitchRequest::new();
/// let reply = client.modify_firewall_v2_route_policy_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFirewallV2RoutePolicySwitchRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// ID of the tr firewall route policy that the call is about.
    pub tr_firewall_route_policy_id: Option<String>,
    /// State of the tr firewall route policy switch, to narrow the list down to or to be put into.
    pub tr_firewall_route_policy_switch_status: Option<String>,
    /// Whether routes go back to how they were before the firewall.
    pub should_recover: Option<String>,
}

impl ModifyFirewallV2RoutePolicySwitchRequest {
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
    /// Sets `TrFirewallRoutePolicySwitchStatus`.
    pub fn tr_firewall_route_policy_switch_status(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.tr_firewall_route_policy_switch_status = Some(value.into());
        self
    }
    /// Sets `ShouldRecover`.
    pub fn should_recover(mut self, value: impl Into<String>) -> Self {
        self.should_recover = Some(value.into());
        self
    }
}

request! {
    ModifyFirewallV2RoutePolicySwitchRequest {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: query,
        "TrFirewallRoutePolicySwitchStatus" => tr_firewall_route_policy_switch_status: query,
        "ShouldRecover" => should_recover: query,
    }
}

impl Operation for ModifyFirewallV2RoutePolicySwitchRequest {
    type Response = ModifyFirewallV2RoutePolicySwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyFirewallV2RoutePolicySwitch");
}

/// Response to [`ModifyFirewallV2RoutePolicySwitchRequest`].
pub type ModifyFirewallV2RoutePolicySwitchResponse = alicloud_runtime::EmptyResponse;
