// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTrafficMarkingPolicyAttribute`, from `cbn/UpdateTrafficMarkingPolicyAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrafficMatchRule};

/// Changes a traffic marking policy: its label, and which match rules it has.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTrafficMarkingPolicyAttributeRequest::new()
///     .traffic_marking_policy_id("...");
/// let reply = client.update_traffic_marking_policy_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTrafficMarkingPolicyAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    pub traffic_marking_policy_id: Option<String>,
    /// Label of the traffic marking policy, for people to recognize it by.
    pub traffic_marking_policy_name: Option<String>,
    /// Free text that tells people about the traffic marking policy.
    pub traffic_marking_policy_description: Option<String>,
    /// Rules that the policy gets in addition. Items: at most 50.
    pub add_traffic_match_rules: Vec<TrafficMatchRule>,
    /// Rules that the policy loses. Items: at most 50.
    pub delete_traffic_match_rules: Vec<TrafficMatchRule>,
}

impl UpdateTrafficMarkingPolicyAttributeRequest {
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
    /// Sets `TrafficMarkingPolicyName`.
    pub fn traffic_marking_policy_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_marking_policy_name = Some(value.into());
        self
    }
    /// Sets `TrafficMarkingPolicyDescription`.
    pub fn traffic_marking_policy_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_marking_policy_description = Some(value.into());
        self
    }
    /// Sets `AddTrafficMatchRules`.
    pub fn add_traffic_match_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<TrafficMatchRule>>,
    ) -> Self {
        self.add_traffic_match_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeleteTrafficMatchRules`.
    pub fn delete_traffic_match_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<TrafficMatchRule>>,
    ) -> Self {
        self.delete_traffic_match_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateTrafficMarkingPolicyAttributeRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "TrafficMarkingPolicyName" => traffic_marking_policy_name: query,
        "TrafficMarkingPolicyDescription" => traffic_marking_policy_description: query,
        "AddTrafficMatchRules" => add_traffic_match_rules: query,
        "DeleteTrafficMatchRules" => delete_traffic_match_rules: query,
    }
}

impl Operation for UpdateTrafficMarkingPolicyAttributeRequest {
    type Response = UpdateTrafficMarkingPolicyAttributeResponse;
    type Error = UpdateTrafficMarkingPolicyAttributeError;
    const INFO: OperationInfo = super::operation("UpdateTrafficMarkingPolicyAttribute")
        .required(&["TrafficMarkingPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTrafficMarkingPolicyAttributeError] = &[
        UpdateTrafficMarkingPolicyAttributeError::InvalidTrafficMarkingPolicyIdNotFound,
        UpdateTrafficMarkingPolicyAttributeError::IncorrectStatusTrafficMarkingPolicy,
        UpdateTrafficMarkingPolicyAttributeError::DuplicatedAddTrafficMatchRules,
        UpdateTrafficMarkingPolicyAttributeError::DuplicatedDeleteTrafficMatchRulese,
        UpdateTrafficMarkingPolicyAttributeError::InstanceExistAddTrafficMatchRules,
        UpdateTrafficMarkingPolicyAttributeError::DuplicatedAddTrafficMatchRulesAndDeleteTrafficMatchRules,
        UpdateTrafficMarkingPolicyAttributeError::IllegalParamDstPortRange,
        UpdateTrafficMarkingPolicyAttributeError::IllegalParamSrcPortRange,
        UpdateTrafficMarkingPolicyAttributeError::AttrMismatchingCidrAddressFamily,
        UpdateTrafficMarkingPolicyAttributeError::IllegalParamAddressFamily,
        UpdateTrafficMarkingPolicyAttributeError::AttrMismatchingSrcCidrDstCidr,
        UpdateTrafficMarkingPolicyAttributeError::AttrMismatchingCidrProtocol,
        UpdateTrafficMarkingPolicyAttributeError::InvalidTransitRouterModeNeedUpgrade,
        UpdateTrafficMarkingPolicyAttributeError::InvalidParameter,
        UpdateTrafficMarkingPolicyAttributeError::Unauthorized,
        UpdateTrafficMarkingPolicyAttributeError::InvalidDeleteTrafficMatchRulesNotFound,
    ];
}

/// Response to [`UpdateTrafficMarkingPolicyAttributeRequest`].
pub type UpdateTrafficMarkingPolicyAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTrafficMarkingPolicyAttributeRequest`] names.
///
/// - [`InvalidTrafficMarkingPolicyIdNotFound`](super::DocumentedError::InvalidTrafficMarkingPolicyIdNotFound)
/// - [`IncorrectStatusTrafficMarkingPolicy`](super::DocumentedError::IncorrectStatusTrafficMarkingPolicy)
/// - [`DuplicatedAddTrafficMatchRules`](super::DocumentedError::DuplicatedAddTrafficMatchRules)
/// - [`DuplicatedDeleteTrafficMatchRulese`](super::DocumentedError::DuplicatedDeleteTrafficMatchRulese)
/// - [`InstanceExistAddTrafficMatchRules`](super::DocumentedError::InstanceExistAddTrafficMatchRules)
/// - [`DuplicatedAddTrafficMatchRulesAndDeleteTrafficMatchRules`](super::DocumentedError::DuplicatedAddTrafficMatchRulesAndDeleteTrafficMatchRules)
/// - [`IllegalParamDstPortRange`](super::DocumentedError::IllegalParamDstPortRange)
/// - [`IllegalParamSrcPortRange`](super::DocumentedError::IllegalParamSrcPortRange)
/// - [`AttrMismatchingCidrAddressFamily`](super::DocumentedError::AttrMismatchingCidrAddressFamily)
/// - [`IllegalParamAddressFamily`](super::DocumentedError::IllegalParamAddressFamily)
/// - [`AttrMismatchingSrcCidrDstCidr`](super::DocumentedError::AttrMismatchingSrcCidrDstCidr)
/// - [`AttrMismatchingCidrProtocol`](super::DocumentedError::AttrMismatchingCidrProtocol)
/// - [`InvalidTransitRouterModeNeedUpgrade`](super::DocumentedError::InvalidTransitRouterModeNeedUpgrade)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidDeleteTrafficMatchRulesNotFound`](super::DocumentedError::InvalidDeleteTrafficMatchRulesNotFound)
pub type UpdateTrafficMarkingPolicyAttributeError = super::DocumentedError;
