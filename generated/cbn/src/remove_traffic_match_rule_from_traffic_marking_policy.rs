// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTrafficMatchRuleFromTrafficMarkingPolicy`, from `cbn/RemoveTrafficMatchRuleFromTrafficMarkingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Removes match rules from a traffic marking policy, whose packets are then no longer marked.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest::new()
///     .traffic_marking_policy_id("...");
/// let reply = client.remove_traffic_match_rule_from_traffic_marking_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    pub traffic_marking_policy_id: Option<String>,
    /// Match rules to remove from the policy. Items: at most 20.
    pub traffic_mark_rule_ids: Vec<String>,
}

impl RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest {
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
    /// Sets `TrafficMarkRuleIds`.
    pub fn traffic_mark_rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mark_rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "TrafficMarkRuleIds" => traffic_mark_rule_ids: query,
    }
}

impl Operation for RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest {
    type Response = RemoveTrafficMatchRuleFromTrafficMarkingPolicyResponse;
    type Error = RemoveTrafficMatchRuleFromTrafficMarkingPolicyError;
    const INFO: OperationInfo = super::operation(
            "RemoveTrafficMatchRuleFromTrafficMarkingPolicy",
        )
        .required(&["TrafficMarkingPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [RemoveTrafficMatchRuleFromTrafficMarkingPolicyError] = &[
        RemoveTrafficMatchRuleFromTrafficMarkingPolicyError::IncorrectStatusTrafficMarkingPolicy,
        RemoveTrafficMatchRuleFromTrafficMarkingPolicyError::IllegalParamTrafficMarkingRuleIds,
        RemoveTrafficMatchRuleFromTrafficMarkingPolicyError::InvalidTrafficMarkingPolicyIdNotFound,
        RemoveTrafficMatchRuleFromTrafficMarkingPolicyError::InvalidParameter,
        RemoveTrafficMatchRuleFromTrafficMarkingPolicyError::Unauthorized,
    ];
}

/// Response to [`RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest`].
pub type RemoveTrafficMatchRuleFromTrafficMarkingPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest`] names.
///
/// - [`IncorrectStatusTrafficMarkingPolicy`](super::DocumentedError::IncorrectStatusTrafficMarkingPolicy)
/// - [`IllegalParamTrafficMarkingRuleIds`](super::DocumentedError::IllegalParamTrafficMarkingRuleIds)
/// - [`InvalidTrafficMarkingPolicyIdNotFound`](super::DocumentedError::InvalidTrafficMarkingPolicyIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type RemoveTrafficMatchRuleFromTrafficMarkingPolicyError = super::DocumentedError;
