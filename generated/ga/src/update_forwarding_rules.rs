// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateForwardingRules`, from `ga/UpdateForwardingRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ForwardGroupConfig, ForwardingRules, HostConfig, RuleCondition, RuleConditionType, ServerGroupTuple};

/// Changes priority, conditions, or actions of a listener's forwarding rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::update_forwarding_rules::ForwardingRule;
///
/// let request = alicloud_ga::UpdateForwardingRulesRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp17frjjh0udz4q****")
///     .listener_id("lsr-bp1s0vzbi5bxlx5****")
///     .forwarding_rules([ForwardingRule::new()]);
/// let reply = client.update_forwarding_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateForwardingRulesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about. Example: `ga-bp17frjjh0udz4q****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1s0vzbi5bxlx5****`.
    pub listener_id: Option<String>,
    /// **Required.** Rules that apply to the forwarding, one entry each. Items: at most 100.
    pub forwarding_rules: Vec<ForwardingRule>,
}

impl UpdateForwardingRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `ForwardingRules`, which is required.
    pub fn forwarding_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ForwardingRule>>,
    ) -> Self {
        self.forwarding_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateForwardingRulesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "ForwardingRules" => forwarding_rules: query,
    }
}

impl Operation for UpdateForwardingRulesRequest {
    type Response = UpdateForwardingRulesResponse;
    type Error = UpdateForwardingRulesError;
    const INFO: OperationInfo = super::operation("UpdateForwardingRules")
        .required(&["RegionId", "AcceleratorId", "ListenerId", "ForwardingRules"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateForwardingRulesError] = &[
        UpdateForwardingRulesError::NotExistListener,
        UpdateForwardingRulesError::NotActiveListener,
        UpdateForwardingRulesError::NotExistAccelerator,
        UpdateForwardingRulesError::StateErrorAccelerator,
        UpdateForwardingRulesError::NotExistBusinessRegion,
        UpdateForwardingRulesError::NotExistBasicBandwidthPackage,
        UpdateForwardingRulesError::QuotaExceededEndPoint,
        UpdateForwardingRulesError::ExistEndpointGroup,
        UpdateForwardingRulesError::NoPermissionVpcEndpoint,
        UpdateForwardingRulesError::QuotaExceededRuleConditionConfig,
        UpdateForwardingRulesError::QuotaExceededForwardingRule,
        UpdateForwardingRulesError::RepeatPathAndHostForwardingRule,
        UpdateForwardingRulesError::NotExistForwardingRule,
    ];
}

/// Response to [`UpdateForwardingRulesRequest`].
#[non_exhaustive]
pub struct UpdateForwardingRulesResponse {
    /// Rules that apply to the forwarding, one entry each.
    pub forwarding_rules: Vec<ForwardingRules>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF`.
    pub request_id: Option<String>,
}

response! {
    UpdateForwardingRulesResponse {
        "ForwardingRules" => forwarding_rules: list(""),
        "RequestId" => request_id: value,
    }
}

/// Rules that apply to the forwarding, one entry each.
#[non_exhaustive]
pub struct ForwardingRule {
    /// **Required.** Rank that decides which item goes first when several fit. Example: `1000`.
    pub priority: Option<i32>,
    /// **Required.** The rule conditions to work on or to narrow the list down to. Items: at most 100.
    pub rule_conditions: Vec<RuleCondition>,
    /// **Required.** The rule actions to work on or to narrow the list down to. Items: at most 100.
    pub rule_actions: Vec<RuleAction>,
    /// **Required.** ID of the forwarding rule that the call is about.
    /// Example: `frule-bp1dii16gu9qdvb34****`.
    pub forwarding_rule_id: Option<String>,
    /// Name that the forwarding rule goes by. Length: 2 to 128. Example: `test`.
    pub forwarding_rule_name: Option<String>,
    /// Which way the rule goes.
    pub rule_direction: Option<String>,
}

impl ForwardingRule {
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
    /// Sets `RuleConditions`, which is required.
    pub fn rule_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleCondition>>,
    ) -> Self {
        self.rule_conditions = value.into_iter().map(Into::into).collect();
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
    /// Sets `ForwardingRuleId`, which is required.
    pub fn forwarding_rule_id(mut self, value: impl Into<String>) -> Self {
        self.forwarding_rule_id = Some(value.into());
        self
    }
    /// Sets `ForwardingRuleName`.
    pub fn forwarding_rule_name(mut self, value: impl Into<String>) -> Self {
        self.forwarding_rule_name = Some(value.into());
        self
    }
    /// Sets `RuleDirection`.
    pub fn rule_direction(mut self, value: impl Into<String>) -> Self {
        self.rule_direction = Some(value.into());
        self
    }
}

request! {
    ForwardingRule {
        "Priority" => priority: field,
        "RuleConditions" => rule_conditions: field,
        "RuleActions" => rule_actions: field,
        "ForwardingRuleId" => forwarding_rule_id: field,
        "ForwardingRuleName" => forwarding_rule_name: field,
        "RuleDirection" => rule_direction: field,
    }
}

/// The rule actions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct RuleAction {
    /// **Required.** Has no effect at present. Example: `2`.
    pub order: Option<i32>,
    /// **Required.** Which kind of rule action it is or is to be.
    /// Default: `ForwardGroup`. Example: `ForwardGroup`.
    pub rule_action_type: Option<Open<RuleActionType>>,
    /// Settings of the forward group, and what it works with.
    pub forward_group_config: Option<ForwardGroupConfig>,
    /// Value that the rule action has or is given.
    pub rule_action_value: Option<String>,
}

impl RuleAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Order`, which is required.
    #[inline]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `RuleActionType`, which is required.
    pub fn rule_action_type(mut self, value: impl Into<Open<RuleActionType>>) -> Self {
        self.rule_action_type = Some(value.into());
        self
    }
    /// Sets `ForwardGroupConfig`.
    pub fn forward_group_config(mut self, value: impl Into<ForwardGroupConfig>) -> Self {
        self.forward_group_config = Some(value.into());
        self
    }
    /// Sets `RuleActionValue`.
    pub fn rule_action_value(mut self, value: impl Into<String>) -> Self {
        self.rule_action_value = Some(value.into());
        self
    }
}

request! {
    RuleAction {
        "Order" => order: field,
        "RuleActionType" => rule_action_type: field,
        "ForwardGroupConfig" => forward_group_config: field,
        "RuleActionValue" => rule_action_value: field,
    }
}

values! {
    /// Which kind of rule action it is or is to be.
    pub enum RuleActionType {
        /// Sends the request to an endpoint group.
        ForwardGroup = "ForwardGroup",
        /// Sends the client to another address.
        Redirect = "Redirect",
        /// Answers with a fixed text.
        FixResponse = "FixResponse",
        /// Adds a header.
        AddHeader = "AddHeader",
        /// Takes a header away.
        RemoveHeader = "RemoveHeader",
        /// Changes the address before passing the request on.
        Rewrite = "Rewrite",
        /// Drops the request.
        Drop = "Drop",
        /// Sends a copy to a further endpoint group.
        ForwardGroupMirror = "ForwardGroupMirror",
    }
}

/// Errors that the documentation of [`UpdateForwardingRulesRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistBusinessRegion`](super::DocumentedError::NotExistBusinessRegion)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`QuotaExceededEndPoint`](super::DocumentedError::QuotaExceededEndPoint)
/// - [`ExistEndpointGroup`](super::DocumentedError::ExistEndpointGroup)
/// - [`NoPermissionVpcEndpoint`](super::DocumentedError::NoPermissionVpcEndpoint)
/// - [`QuotaExceededRuleConditionConfig`](super::DocumentedError::QuotaExceededRuleConditionConfig)
/// - [`QuotaExceededForwardingRule`](super::DocumentedError::QuotaExceededForwardingRule)
/// - [`RepeatPathAndHostForwardingRule`](super::DocumentedError::RepeatPathAndHostForwardingRule)
/// - [`NotExistForwardingRule`](super::DocumentedError::NotExistForwardingRule)
pub type UpdateForwardingRulesError = super::DocumentedError;
