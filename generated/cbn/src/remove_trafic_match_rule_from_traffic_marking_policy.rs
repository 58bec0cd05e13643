// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTraficMatchRuleFromTrafficMarkingPolicy`, from `cbn/RemoveTraficMatchRuleFromTrafficMarkingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Older spelling of
/// [`RemoveTrafficMatchRuleFromTrafficMarkingPolicy`](super::Client::remove_traffic_match_rule_from_traffic_marking_policy):
/// removes match rules from a traffic marking policy.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest::new()
///     .traffic_marking_policy_id("...");
/// let reply = client.remove_trafic_match_rule_from_traffic_marking_policy(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest {
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

impl RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest {
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
    RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "TrafficMarkRuleIds" => traffic_mark_rule_ids: query,
    }
}

impl Operation for RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest {
    type Response = RemoveTraficMatchRuleFromTrafficMarkingPolicyResponse;
    type Error = RemoveTraficMatchRuleFromTrafficMarkingPolicyError;
    const INFO: OperationInfo = super::operation(
            "RemoveTraficMatchRuleFromTrafficMarkingPolicy",
        )
        .required(&["TrafficMarkingPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [RemoveTraficMatchRuleFromTrafficMarkingPolicyError] = &[
        RemoveTraficMatchRuleFromTrafficMarkingPolicyError::IncorrectStatusTrafficMarkingPolicy,
        RemoveTraficMatchRuleFromTrafficMarkingPolicyError::InvalidTrafficMarkingPolicyIdNotFound,
        RemoveTraficMatchRuleFromTrafficMarkingPolicyError::IllegalParamTrafficMarkingRuleIds,
        RemoveTraficMatchRuleFromTrafficMarkingPolicyError::InvalidParameter,
        RemoveTraficMatchRuleFromTrafficMarkingPolicyError::Unauthorized,
    ];
}

/// Response to [`RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest`].
pub type RemoveTraficMatchRuleFromTrafficMarkingPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest`] names.
///
/// - [`IncorrectStatusTrafficMarkingPolicy`](super::DocumentedError::IncorrectStatusTrafficMarkingPolicy)
/// - [`InvalidTrafficMarkingPolicyIdNotFound`](super::DocumentedError::InvalidTrafficMarkingPolicyIdNotFound)
/// - [`IllegalParamTrafficMarkingRuleIds`](super::DocumentedError::IllegalParamTrafficMarkingRuleIds)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type RemoveTraficMatchRuleFromTrafficMarkingPolicyError = super::DocumentedError;
