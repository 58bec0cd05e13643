// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRules`, from `alb/CreateRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigValue, CookieConfig, CorsConfig, FixedResponseConfig, ForwardGroupConfig, ForwardGroupConfigServerGroupTuple, GroupConfig, HeaderConfig, HostConfig, InsertHeaderConfig, RedirectConfig, RemoveHeaderConfig, RewriteConfig, RuleAction, RuleCondition, ServerGroupStickySession, ServerGroupTuple, Tag, TrafficLimitConfig, TrafficMirrorConfig};

/// Adds several forwarding rules to a listener in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::create_rules::Rule;
///
/// let request = alicloud_alb::CreateRulesRequest::new()
///     .listener_id("...")
///     .rules([Rule::new()]);
/// let reply = client.create_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRulesRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Forwarding rules to add, one entry each. Items: at most 100.
    pub rules: Vec<Rule>,
}

impl CreateRulesRequest {
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
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRulesRequest {
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "Rules" => rules: form,
    }
}

impl Operation for CreateRulesRequest {
    type Response = CreateRulesResponse;
    type Error = CreateRulesError;
    const INFO: OperationInfo = super::operation("CreateRules")
        .required(&["ListenerId", "Rules"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateRulesError] = &[
        CreateRulesError::IncorrectStatusListener,
        CreateRulesError::OperationDeniedIpGroupCanNotUsedForMirrorAction,
        CreateRulesError::OperationDeniedSameGroupForForwardAndMirrorAction,
        CreateRulesError::OperationDeniedGRPCServerGroup,
        CreateRulesError::ConflictPriority,
        CreateRulesError::ResourceQuotaExceededLoadBalancerRulesNum,
        CreateRulesError::ResourceQuotaExceededServerGroupAttachedNum,
        CreateRulesError::ResourceQuotaExceededLoadBalancerServersNum,
        CreateRulesError::ResourceQuotaExceededServerAddedNum,
        CreateRulesError::QuotaExceededRuleWildcardsNum,
        CreateRulesError::QuotaExceededRuleMatchEvaluationsNum,
        CreateRulesError::QuotaExceededRuleActionsNum,
        CreateRulesError::MismatchVpcId,
        CreateRulesError::MismatchProtocol,
        CreateRulesError::OperationDeniedRewriteMissingForwardGroup,
        CreateRulesError::OperationDeniedMirrorActionSupportHttpGroupOnly,
        CreateRulesError::OperationDeniedProtocolMustSameForForwardGroupAction,
        CreateRulesError::ResourceNotFoundListener,
        CreateRulesError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`CreateRulesRequest`].
#[non_exhaustive]
pub struct CreateRulesResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Rules that were added, with their IDs.
    pub rule_ids: Vec<RuleId>,
}

response! {
    CreateRulesResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
        "RuleIds" => rule_ids: list(""),
    }
}

/// Forwarding rules to add, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// **Required.** Place of the rule among those of the listener; the rule with the lowest number is
    /// tried first.
    pub priority: Option<i32>,
    /// **Required.** What is done with requests that match, one entry each. Items: at most 100.
    pub rule_actions: Vec<RuleAction>,
    /// **Required.** What a request has to be like to match, one entry each. Items: at most 100.
    pub rule_conditions: Vec<RuleCondition>,
    /// **Required.** Name for the forwarding rule, to recognize it by.
    pub rule_name: Option<String>,
    /// Whether the rule works on requests or on responses.
    pub direction: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
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
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Rule {
        "Priority" => priority: field,
        "RuleActions" => rule_actions: field,
        "RuleConditions" => rule_conditions: field,
        "RuleName" => rule_name: field,
        "Direction" => direction: field,
        "Tag" => tag: field,
    }
}

/// Rules that were added, with their IDs.
#[non_exhaustive]
pub struct RuleId {
    /// Forwarding rule that was created or that the item describes.
    /// Example: `rule-a3x3pg1yohq3lq****`.
    pub rule_id: Option<String>,
    /// Place of the rule among those of the listener; the rule with the lowest number is tried first.
    /// Example: `10`.
    pub priority: Option<i32>,
}

response! {
    RuleId {
        "RuleId" => rule_id: value,
        "Priority" => priority: value,
    }
}

/// Errors that the documentation of [`CreateRulesRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`OperationDeniedIpGroupCanNotUsedForMirrorAction`](super::DocumentedError::OperationDeniedIpGroupCanNotUsedForMirrorAction)
/// - [`OperationDeniedSameGroupForForwardAndMirrorAction`](super::DocumentedError::OperationDeniedSameGroupForForwardAndMirrorAction)
/// - [`OperationDeniedGRPCServerGroup`](super::DocumentedError::OperationDeniedGRPCServerGroup)
/// - [`ConflictPriority`](super::DocumentedError::ConflictPriority)
/// - [`ResourceQuotaExceededLoadBalancerRulesNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerRulesNum)
/// - [`ResourceQuotaExceededServerGroupAttachedNum`](super::DocumentedError::ResourceQuotaExceededServerGroupAttachedNum)
/// - [`ResourceQuotaExceededLoadBalancerServersNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerServersNum)
/// - [`ResourceQuotaExceededServerAddedNum`](super::DocumentedError::ResourceQuotaExceededServerAddedNum)
/// - [`QuotaExceededRuleWildcardsNum`](super::DocumentedError::QuotaExceededRuleWildcardsNum)
/// - [`QuotaExceededRuleMatchEvaluationsNum`](super::DocumentedError::QuotaExceededRuleMatchEvaluationsNum)
/// - [`QuotaExceededRuleActionsNum`](super::DocumentedError::QuotaExceededRuleActionsNum)
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`MismatchProtocol`](super::DocumentedError::MismatchProtocol)
/// - [`OperationDeniedRewriteMissingForwardGroup`](super::DocumentedError::OperationDeniedRewriteMissingForwardGroup)
/// - [`OperationDeniedMirrorActionSupportHttpGroupOnly`](super::DocumentedError::OperationDeniedMirrorActionSupportHttpGroupOnly)
/// - [`OperationDeniedProtocolMustSameForForwardGroupAction`](super::DocumentedError::OperationDeniedProtocolMustSameForForwardGroupAction)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type CreateRulesError = super::DocumentedError;
