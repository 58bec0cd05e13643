// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRuleAttribute`, from `alb/UpdateRuleAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigValue, CookieConfig, CorsConfig, FixedResponseConfig, ForwardGroupConfig, ForwardGroupConfigServerGroupTuple, GroupConfig, HeaderConfig, HostConfig, RedirectConfig, RemoveHeaderConfig, RequestRuleAction, RewriteConfig, RuleActionInsertHeaderConfig, RuleCondition, ServerGroupStickySession, ServerGroupTuple, TrafficLimitConfig, TrafficMirrorConfig};

/// Changes the name, the priority, the conditions, or the actions of a forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateRuleAttributeRequest::new()
///     .rule_id("...");
/// let reply = client.update_rule_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRuleAttributeRequest {
    /// **Required.** Forwarding rule concerned, by its ID.
    pub rule_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// What a request has to be like to match, one entry each. Items: at most 100.
    pub rule_conditions: Vec<RuleCondition>,
    /// What is done with requests that match, one entry each. Items: at most 100.
    pub rule_actions: Vec<RequestRuleAction>,
    /// Name for the forwarding rule, to recognize it by.
    pub rule_name: Option<String>,
    /// Place of the rule among those of the listener; the rule with the lowest number is tried first.
    pub priority: Option<i32>,
}

impl UpdateRuleAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
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
    /// Sets `RuleConditions`.
    pub fn rule_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleCondition>>,
    ) -> Self {
        self.rule_conditions = value.into_iter().map(Into::into).collect();
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
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

request! {
    UpdateRuleAttributeRequest {
        "RuleId" => rule_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RuleConditions" => rule_conditions: query,
        "RuleActions" => rule_actions: query,
        "RuleName" => rule_name: query,
        "Priority" => priority: query,
    }
}

impl Operation for UpdateRuleAttributeRequest {
    type Response = UpdateRuleAttributeResponse;
    type Error = UpdateRuleAttributeError;
    const INFO: OperationInfo = super::operation("UpdateRuleAttribute")
        .required(&["RuleId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateRuleAttributeError] = &[
        UpdateRuleAttributeError::IncorrectStatusRule,
        UpdateRuleAttributeError::OperationDeniedIpGroupCanNotUsedForMirrorAction,
        UpdateRuleAttributeError::OperationDeniedSameGroupForForwardAndMirrorAction,
        UpdateRuleAttributeError::OperationDeniedGRPCServerGroup,
        UpdateRuleAttributeError::ConflictPriority,
        UpdateRuleAttributeError::ResourceQuotaExceededServerGroupAttachedNum,
        UpdateRuleAttributeError::ResourceQuotaExceededLoadBalancerServersNum,
        UpdateRuleAttributeError::ResourceQuotaExceededServerAddedNum,
        UpdateRuleAttributeError::QuotaExceededRuleWildcardsNum,
        UpdateRuleAttributeError::QuotaExceededRuleMatchEvaluationsNum,
        UpdateRuleAttributeError::QuotaExceededRuleActionsNum,
        UpdateRuleAttributeError::MismatchProtocol,
        UpdateRuleAttributeError::MismatchVpcId,
        UpdateRuleAttributeError::OperationDeniedRewriteMissingForwardGroup,
        UpdateRuleAttributeError::ResourceInConfiguringListener,
        UpdateRuleAttributeError::OperationDeniedProtocolMustSameForForwardGroupAction,
        UpdateRuleAttributeError::ForbiddenServerGroup,
        UpdateRuleAttributeError::ForbiddenLoadBalancer,
        UpdateRuleAttributeError::ResourceNotFoundRule,
        UpdateRuleAttributeError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`UpdateRuleAttributeRequest`].
#[non_exhaustive]
pub struct UpdateRuleAttributeResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F5378-41F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    UpdateRuleAttributeResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateRuleAttributeRequest`] names.
///
/// - [`IncorrectStatusRule`](super::DocumentedError::IncorrectStatusRule)
/// - [`OperationDeniedIpGroupCanNotUsedForMirrorAction`](super::DocumentedError::OperationDeniedIpGroupCanNotUsedForMirrorAction)
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
/// - [`OperationDeniedRewriteMissingForwardGroup`](super::DocumentedError::OperationDeniedRewriteMissingForwardGroup)
/// - [`ResourceInConfiguringListener`](super::DocumentedError::ResourceInConfiguringListener)
/// - [`OperationDeniedProtocolMustSameForForwardGroupAction`](super::DocumentedError::OperationDeniedProtocolMustSameForForwardGroupAction)
/// - [`ForbiddenServerGroup`](super::DocumentedError::ForbiddenServerGroup)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundRule`](super::DocumentedError::ResourceNotFoundRule)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type UpdateRuleAttributeError = super::DocumentedError;
