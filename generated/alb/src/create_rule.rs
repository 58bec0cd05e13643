// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRule`, from `alb/CreateRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigValue, CookieConfig, CorsConfig, FixedResponseConfig, ForwardGroupConfig, ForwardGroupConfigServerGroupTuple, GroupConfig, HeaderConfig, HostConfig, InsertHeaderConfig, RedirectConfig, RemoveHeaderConfig, RewriteConfig, RuleAction, RuleCondition, ServerGroupStickySession, ServerGroupTuple, Tag, TrafficLimitConfig, TrafficMirrorConfig};

/// Adds a forwarding rule to a listener: conditions on the request and what to do if they hold.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::create_rule::RuleAction;
/// use alicloud_alb::create_rule::RuleCondition;
///
/// let request = alicloud_alb::CreateRuleRequest::new()
///     .listener_id("...")
///     .priority(1)
///     .rule_actions([RuleAction::new()])
///     .rule_conditions([RuleCondition::new()])
///     .rule_name("...");
/// let reply = client.create_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRuleRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Place of the rule among those of the listener; the rule with the lowest number is
    /// tried first.
    pub priority: Option<i32>,
    /// Whether the rule works on requests or on responses.
    pub direction: Option<String>,
    /// **Required.** What is done with requests that match, one entry each. Items: at most 100.
    pub rule_actions: Vec<RuleAction>,
    /// **Required.** What a request has to be like to match, one entry each. Items: at most 100.
    pub rule_conditions: Vec<RuleCondition>,
    /// **Required.** Name for the forwarding rule, to recognize it by.
    pub rule_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreateRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
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
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `RuleActions`, which is required.
    pub fn rule_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleAction>>,
    ) -> Self {
        self.rule_actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleConditions`, which is required.
    pub fn rule_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleCondition>>,
    ) -> Self {
        self.rule_conditions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRuleRequest {
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "Priority" => priority: query,
        "Direction" => direction: query,
        "RuleActions" => rule_actions: query,
        "RuleConditions" => rule_conditions: query,
        "RuleName" => rule_name: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateRuleRequest {
    type Response = CreateRuleResponse;
    type Error = CreateRuleError;
    const INFO: OperationInfo = super::operation("CreateRule")
        .required(
            &["ListenerId", "Priority", "RuleActions", "RuleConditions", "RuleName"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateRuleError] = &[
        CreateRuleError::IncorrectStatusListener,
        CreateRuleError::OperationDeniedSameGroupForForwardAndMirrorAction,
        CreateRuleError::OperationDeniedIpGroupCanNotUsedForMirrorAction,
        CreateRuleError::OperationDeniedGRPCServerGroup,
        CreateRuleError::ConflictPriority,
        CreateRuleError::ResourceQuotaExceededLoadBalancerRulesNum,
        CreateRuleError::ResourceQuotaExceededServerGroupAttachedNum,
        CreateRuleError::ResourceQuotaExceededLoadBalancerServersNum,
        CreateRuleError::ResourceQuotaExceededServerAddedNum,
        CreateRuleError::QuotaExceededRuleWildcardsNum,
        CreateRuleError::QuotaExceededRuleMatchEvaluationsNum,
        CreateRuleError::QuotaExceededRuleActionsNum,
        CreateRuleError::MismatchProtocol,
        CreateRuleError::MismatchVpcId,
        CreateRuleError::OperationDeniedRewriteMissingForwardGroup,
        CreateRuleError::ResourceInConfiguringListener,
        CreateRuleError::OperationDeniedMirrorActionSupportHttpGroupOnly,
        CreateRuleError::OperationDeniedProtocolMustSameForForwardGroupAction,
        CreateRuleError::ResourceNotFoundListener,
        CreateRuleError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`CreateRuleRequest`].
#[non_exhaustive]
pub struct CreateRuleResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540750`.
    pub request_id: Option<String>,
    /// Forwarding rule that was created or that the item describes.
    /// Example: `rule-a3x3pg1yohq3lq****`.
    pub rule_id: Option<String>,
}

response! {
    CreateRuleResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`CreateRuleRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`OperationDeniedSameGroupForForwardAndMirrorAction`](super::DocumentedError::OperationDeniedSameGroupForForwardAndMirrorAction)
/// - [`OperationDeniedIpGroupCanNotUsedForMirrorAction`](super::DocumentedError::OperationDeniedIpGroupCanNotUsedForMirrorAction)
/// - [`OperationDeniedGRPCServerGroup`](super::DocumentedError::OperationDeniedGRPCServerGroup)
/// - [`ConflictPriority`](super::DocumentedError::ConflictPriority)
/// - [`ResourceQuotaExceededLoadBalancerRulesNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerRulesNum)
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
/// - [`OperationDeniedMirrorActionSupportHttpGroupOnly`](super::DocumentedError::OperationDeniedMirrorActionSupportHttpGroupOnly)
/// - [`OperationDeniedProtocolMustSameForForwardGroupAction`](super::DocumentedError::OperationDeniedProtocolMustSameForForwardGroupAction)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type CreateRuleError = super::DocumentedError;
