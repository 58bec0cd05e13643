// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTrafficMatchRuleToTrafficMarkingPolicy`, from `cbn/ModifyTrafficMatchRuleToTrafficMarkingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes a match rule of a traffic marking policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest::new()
///     .traffic_marking_policy_id("...")
///     .traffic_match_rule_id("...");
/// let reply = client.modify_traffic_match_rule_to_traffic_marking_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    pub traffic_marking_policy_id: Option<String>,
    /// **Required.** Rule that picks out packets, as
    /// [`ListTrafficMarkingPolicies`](super::Client::list_traffic_marking_policies) returned it.
    pub traffic_match_rule_id: Option<String>,
    /// Label of the rule that picks out packets.
    pub traffic_match_rule_name: Option<String>,
    /// Free text that tells people about the match rule.
    pub traffic_match_rule_description: Option<String>,
}

impl ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TrafficMarkingPolicyId`, which is required.
    pub fn traffic_marking_policy_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_marking_policy_id = Some(value.into());
        self
    }
    /// Sets `TrafficMatchRuleId`, which is required.
    pub fn traffic_match_rule_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_match_rule_id = Some(value.into());
        self
    }
    /// Sets `TrafficMatchRuleName`.
    pub fn traffic_match_rule_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_match_rule_name = Some(value.into());
        self
    }
    /// Sets `TrafficMatchRuleDescription`.
    pub fn traffic_match_rule_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_match_rule_description = Some(value.into());
        self
    }
}

request! {
    ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "TrafficMatchRuleId" => traffic_match_rule_id: query,
        "TrafficMatchRuleName" => traffic_match_rule_name: query,
        "TrafficMatchRuleDescription" => traffic_match_rule_description: query,
    }
}

impl Operation for ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest {
    type Response = ModifyTrafficMatchRuleToTrafficMarkingPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ModifyTrafficMatchRuleToTrafficMarkingPolicy",
        )
        .required(&["TrafficMarkingPolicyId", "TrafficMatchRuleId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest`], which the documentation does not describe.
pub type ModifyTrafficMatchRuleToTrafficMarkingPolicyResponse = alicloud_runtime::UndocumentedResponse;
