// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTrFirewallV2RoutePolicyScope`, from `cloudfw/ModifyTrFirewallV2RoutePolicyScope.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CandidateList};

/// Changes between which sources and destinations a transit router firewall's routing policy
/// applies.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyTrFirewallV2RoutePolicyScopeRequest::new()
///     .tr_firewall_route_policy_id("...")
///     .firewall_id("...");
/// let reply = client.modify_tr_firewall_v2_route_policy_scope(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the tr firewall route policy that the call is about.
    pub tr_firewall_route_policy_id: Option<String>,
    /// **Required.** ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// Items of the kind src candidate to work on or to narrow the list down to.
    pub src_candidate_list: Vec<CandidateList>,
    /// Items of the kind dest candidate to work on or to narrow the list down to.
    pub dest_candidate_list: Vec<CandidateList>,
    /// Whether routes go back to how they were before the firewall.
    pub should_recover: Option<String>,
}

impl ModifyTrFirewallV2RoutePolicyScopeRequest {
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
    /// Sets `TrFirewallRoutePolicyId`, which is required.
    pub fn tr_firewall_route_policy_id(mut self, value: impl Into<String>) -> Self {
        self.tr_firewall_route_policy_id = Some(value.into());
        self
    }
    /// Sets `FirewallId`, which is required.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `SrcCandidateList`.
    pub fn src_candidate_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CandidateList>>,
    ) -> Self {
        self.src_candidate_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestCandidateList`.
    pub fn dest_candidate_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CandidateList>>,
    ) -> Self {
        self.dest_candidate_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ShouldRecover`.
    pub fn should_recover(mut self, value: impl Into<String>) -> Self {
        self.should_recover = Some(value.into());
        self
    }
}

request! {
    ModifyTrFirewallV2RoutePolicyScopeRequest {
        "Lang" => lang: query,
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: query,
        "FirewallId" => firewall_id: query,
        "SrcCandidateList" => src_candidate_list: query_json,
        "DestCandidateList" => dest_candidate_list: query_json,
        "ShouldRecover" => should_recover: query,
    }
}

impl Operation for ModifyTrFirewallV2RoutePolicyScopeRequest {
    type Response = ModifyTrFirewallV2RoutePolicyScopeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTrFirewallV2RoutePolicyScope")
        .required(&["TrFirewallRoutePolicyId", "FirewallId"]);
}

/// Response to [`ModifyTrFirewallV2RoutePolicyScopeRequest`].
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeResponse {
    /// ID of the tr firewall route policy that the item belongs to or stands for.
    /// Example: `policy-4d724d0139df48f1****`.
    pub tr_firewall_route_policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7D4D635-0C70-5CEB-A609-851E94D51FBB`.
    pub request_id: Option<String>,
}

response! {
    ModifyTrFirewallV2RoutePolicyScopeResponse {
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: value,
        "RequestId" => request_id: value,
    }
}
