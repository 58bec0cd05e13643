// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTrafficMatchRuleToTrafficMarkingPolicy`, from `cbn/AddTrafficMatchRuleToTrafficMarkingPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrafficMatchRule};

/// Adds rules to a traffic marking policy that pick out the packets to mark.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::AddTrafficMatchRuleToTrafficMarkingPolicyRequest::new()
///     .traffic_marking_policy_id("...");
/// let reply = client.add_traffic_match_rule_to_traffic_marking_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTrafficMatchRuleToTrafficMarkingPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    pub traffic_marking_policy_id: Option<String>,
    /// Rules that pick out the packets to mark, one entry each. Items: at most 50.
    pub traffic_match_rules: Vec<TrafficMatchRule>,
}

impl AddTrafficMatchRuleToTrafficMarkingPolicyRequest {
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
    /// Sets `TrafficMatchRules`.
    pub fn traffic_match_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<TrafficMatchRule>>,
    ) -> Self {
        self.traffic_match_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddTrafficMatchRuleToTrafficMarkingPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "TrafficMatchRules" => traffic_match_rules: query,
    }
}

impl Operation for AddTrafficMatchRuleToTrafficMarkingPolicyRequest {
    type Response = AddTrafficMatchRuleToTrafficMarkingPolicyResponse;
    type Error = AddTrafficMatchRuleToTrafficMarkingPolicyError;
    const INFO: OperationInfo = super::operation(
            "AddTrafficMatchRuleToTrafficMarkingPolicy",
        )
        .required(&["TrafficMarkingPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AddTrafficMatchRuleToTrafficMarkingPolicyError] = &[
        AddTrafficMatchRuleToTrafficMarkingPolicyError::InvalidTrafficMarkingPolicyIdNotFound,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::IllegalParamSrcCidr,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::IncorrectStatusTrafficMarkingPolicy,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::IllegalParamDstCidr,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::IllegalParamProtocol,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::DuplicatedTrafficMatchRules,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::InstanceExistTrafficMatchRules,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::MissingParamTrafficMatchRules,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::IllegalParamSrcPortRange,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::IllegalParamDstPortRange,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::AttrMismatchingCidrAddressFamily,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::IllegalParamAddressFamily,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::AttrMismatchingSrcCidrDstCidr,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::AttrMismatchingCidrProtocol,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::InvalidTransitRouterModeNeedUpgrade,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::InvalidParameter,
        AddTrafficMatchRuleToTrafficMarkingPolicyError::Unauthorized,
    ];
}

/// Response to [`AddTrafficMatchRuleToTrafficMarkingPolicyRequest`].
pub type AddTrafficMatchRuleToTrafficMarkingPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddTrafficMatchRuleToTrafficMarkingPolicyRequest`] names.
///
/// - [`InvalidTrafficMarkingPolicyIdNotFound`](super::DocumentedError::InvalidTrafficMarkingPolicyIdNotFound)
/// - [`IllegalParamSrcCidr`](super::DocumentedError::IllegalParamSrcCidr)
/// - [`IncorrectStatusTrafficMarkingPolicy`](super::DocumentedError::IncorrectStatusTrafficMarkingPolicy)
/// - [`IllegalParamDstCidr`](super::DocumentedError::IllegalParamDstCidr)
/// - [`IllegalParamProtocol`](super::DocumentedError::IllegalParamProtocol)
/// - [`DuplicatedTrafficMatchRules`](super::DocumentedError::DuplicatedTrafficMatchRules)
/// - [`InstanceExistTrafficMatchRules`](super::DocumentedError::InstanceExistTrafficMatchRules)
/// - [`MissingParamTrafficMatchRules`](super::DocumentedError::MissingParamTrafficMatchRules)
/// - [`IllegalParamSrcPortRange`](super::DocumentedError::IllegalParamSrcPortRange)
/// - [`IllegalParamDstPortRange`](super::DocumentedError::IllegalParamDstPortRange)
/// - [`AttrMismatchingCidrAddressFamily`](super::DocumentedError::AttrMismatchingCidrAddressFamily)
/// - [`IllegalParamAddressFamily`](super::DocumentedError::IllegalParamAddressFamily)
/// - [`AttrMismatchingSrcCidrDstCidr`](super::DocumentedError::AttrMismatchingSrcCidrDstCidr)
/// - [`AttrMismatchingCidrProtocol`](super::DocumentedError::AttrMismatchingCidrProtocol)
/// - [`InvalidTransitRouterModeNeedUpgrade`](super::DocumentedError::InvalidTransitRouterModeNeedUpgrade)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type AddTrafficMatchRuleToTrafficMarkingPolicyError = super::DocumentedError;
