// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRulesAttribute`, from `alb/UpdateRulesAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigValue, CookieConfig, CorsConfig, FixedResponseConfig, ForwardGroupConfig, ForwardGroupConfigServerGroupTuple, GroupConfig, HeaderConfig, HostConfig, RedirectConfig, RemoveHeaderConfig, RequestRuleAction, RewriteConfig, RuleActionInsertHeaderConfig, RuleCondition, ServerGroupStickySession, ServerGroupTuple, TrafficLimitConfig, TrafficMirrorConfig};

/// Changes several forwarding rules of a listener in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::update_rules_attribute::Rule;
///
/// let request = alicloud_alb::UpdateRulesAttributeRequest::new()
///     .rules([Rule::new()]);
/// let reply = client.update_rules_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRulesAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Forwarding rules to change, one entry each. Items: at most 100.
    pub rules: Vec<Rule>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateRulesAttributeRequest {
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
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    UpdateRulesAttributeRequest {
        "ClientToken" => client_token: query,
        "Rules" => rules: form,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateRulesAttributeRequest {
    type Response = UpdateRulesAttributeResponse;
    type Error = UpdateRulesAttributeError;
    const INFO: OperationInfo = super::operation("UpdateRulesAttribute")
        .required(&["Rules"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateRulesAttributeError] = &[
        UpdateRulesAttributeError::OperationDeniedIpGroupCanNotUsedForMirrorAction,
        UpdateRulesAttributeError::IncorrectStatusRule,
        UpdateRulesAttributeError::OperationDeniedSameGroupForForwardAndMirrorAction,
        UpdateRulesAttributeError::OperationDeniedGRPCServerGroup,
        UpdateRulesAttributeError::ConflictPriority,
        UpdateRulesAttributeError::ResourceQuotaExceededServerGroupAttachedNum,
        UpdateRulesAttributeError::ResourceQuotaExceededLoadBalancerServersNum,
        UpdateRulesAttributeError::ResourceQuotaExceededServerAddedNum,
        UpdateRulesAttributeError::QuotaExceededRuleWildcardsNum,
        UpdateRulesAttributeError::QuotaExceededRuleMatchEvaluationsNum,
        UpdateRulesAttributeError::QuotaExceededRuleActionsNum,
        UpdateRulesAttributeError::MismatchProtocol,
        UpdateRulesAttributeError::MismatchVpcId,
        UpdateRulesAttributeError::OperationDeniedServiceManagedResource,
        UpdateRulesAttributeError::OperationDeniedListenerIdInconsistent,
        UpdateRulesAttributeError::IllegalParamPriority,
        UpdateRulesAttributeError::OperationDeniedMirrorActionSupportHttpGroupOnly,
        UpdateRulesAttributeError::OperationDeniedProtocolMustSameForForwardGroupAction,
        UpdateRulesAttributeError::ResourceNotFoundRule,
        UpdateRulesAttributeError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`UpdateRulesAttributeRequest`].
#[non_exhaustive]
pub struct UpdateRulesAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    UpdateRulesAttributeResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Forwarding rules to change, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Place of the rule among those of the listener; the rule with the lowest number is tried first.
    pub priority: Option<i32>,
    /// Name for the forwarding rule, to recognize it by.
    pub rule_name: Option<String>,
    /// What is done with requests that match, one entry each.
    pub rule_actions: Vec<RequestRuleAction>,
    /// What a request has to be like to match, one entry each.
    pub rule_conditions: Vec<RuleCondition>,
    /// **Required.** Forwarding rule concerned, by its ID.
    pub rule_id: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleActions`.
    pub fn rule_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestRuleAction>>,
    ) -> Self {
        self.rule_actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleConditions`.
    pub fn rule_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleCondition>>,
    ) -> Self {
        self.rule_conditions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    Rule {
        "Priority" => priority: field,
        "RuleName" => rule_name: field,
        "RuleActions" => rule_actions: field,
        "RuleConditions" => rule_conditions: field,
        "RuleId" => rule_id: field,
    }
}

/// Errors that the documentation of [`UpdateRulesAttributeRequest`] names.
///
/// - [`OperationDeniedIpGroupCanNotUsedForMirrorAction`](super::DocumentedError::OperationDeniedIpGroupCanNotUsedForMirrorAction)
/// - [`IncorrectStatusRule`](super::DocumentedError::IncorrectStatusRule)
/// - [`OperationDeniedSameGroupForForwardAndMirrorAction`](super::DocumentedError::OperationDeniedSameGroupForForwardAndMirrorAction)
/// - [`OperationDeniedGRPCServerGroup`](super::DocumentedError::OperationDeniedGRPCServerGroup)
/// - [`ConflictPriority`](super::DocumentedError::ConflictPriority)
/// - [`ResourceQuotaExceededServerGroupAttachedNum`](super::DocumentedError::ResourceQuotaExceededServerGroupAttachedNum)
/// - [`ResourceQuotaExceededLoadBalancerServersNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerServersNum)
/// - [`ResourceQuotaExceededServerAddedNum`](super::DocumentedError::ResourceQuotaExceededServerAddedNum)
/// - [`QuotaExceededRuleWildcardsNum`](super::DocumentedError::QuotaExceededRuleWildcardsNum)
/// - [`QuotaExceededRuleMatchEvaluationsNum`](super::DocumentedError::QuotaExceededRuleMatchEvaluationsNum)
/// - [`QuotaExceededRuleActionsNum`](super::DocumentedError::QuotaExceededRuleActionsNum)
/// - [`MismatchProtocol`](super::DocumentedError::MismatchProtocol)
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`OperationDeniedServiceManagedResource`](super::DocumentedError::OperationDeniedServiceManagedResource)
/// - [`OperationDeniedListenerIdInconsistent`](super::DocumentedError::OperationDeniedListenerIdInconsistent)
/// - [`IllegalParamPriority`](super::DocumentedError::IllegalParamPriority)
/// - [`OperationDeniedMirrorActionSupportHttpGroupOnly`](super::DocumentedError::OperationDeniedMirrorActionSupportHttpGroupOnly)
/// - [`OperationDeniedProtocolMustSameForForwardGroupAction`](super::DocumentedError::OperationDeniedProtocolMustSameForForwardGroupAction)
/// - [`ResourceNotFoundRule`](super::DocumentedError::ResourceNotFoundRule)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type UpdateRulesAttributeError = super::DocumentedError;
