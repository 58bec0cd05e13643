// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrFirewallV2RoutePolicy`, from `cloudfw/CreateTrFirewallV2RoutePolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CandidateList};

/// Adds a routing policy to a transit router firewall that says between which instances traffic is
/// inspected.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateTrFirewallV2RoutePolicyRequest::new();
/// let reply = client.create_tr_firewall_v2_route_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of policy it is or is to be.
    pub policy_type: Option<String>,
    /// Name that the policy goes by.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy.
    pub policy_description: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// Items of the kind src candidate to work on or to narrow the list down to.
    pub src_candidate_list: Vec<CandidateList>,
    /// Items of the kind dest candidate to work on or to narrow the list down to.
    pub dest_candidate_list: Vec<CandidateList>,
}

impl CreateTrFirewallV2RoutePolicyRequest {
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
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PolicyDescription`.
    pub fn policy_description(mut self, value: impl Into<String>) -> Self {
        self.policy_description = Some(value.into());
        self
    }
    /// Sets `FirewallId`.
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
}

request! {
    CreateTrFirewallV2RoutePolicyRequest {
        "Lang" => lang: query,
        "PolicyType" => policy_type: query,
        "PolicyName" => policy_name: query,
        "PolicyDescription" => policy_description: query,
        "FirewallId" => firewall_id: query,
        "SrcCandidateList" => src_candidate_list: query_json,
        "DestCandidateList" => dest_candidate_list: query_json,
    }
}

impl Operation for CreateTrFirewallV2RoutePolicyRequest {
    type Response = CreateTrFirewallV2RoutePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTrFirewallV2RoutePolicy");
}

/// Response to [`CreateTrFirewallV2RoutePolicyRequest`].
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicyResponse {
    /// ID of the tr firewall route policy that the item belongs to or stands for.
    /// Example: `policy-8ebed27e13e14ce2****`.
    pub tr_firewall_route_policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C91D68BA-A0BE-51BF-A0F1-1CB5C57FE58D`.
    pub request_id: Option<String>,
}

response! {
    CreateTrFirewallV2RoutePolicyResponse {
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: value,
        "RequestId" => request_id: value,
    }
}
