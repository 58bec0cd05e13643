// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListForwardingRules`, from `ga/ListForwardingRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ForwardGroupConfig, HostConfig, ServerGroupTuple, ServiceManagedInfos};

/// Lists the forwarding rules of a listener with conditions and actions.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::list_forwarding_rules::ForwardingRuleStatus;
///
/// let request = alicloud_ga::ListForwardingRulesRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("02fb3da4****")
///     .listener_id("lsr-bp1s0vzbi5bxlx5pw****")
///     .accelerator_id("ga-bp17frjjh0udz4qzk****")
///     .forwarding_rule_id("frule-bp19a3t3yzr21q3****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_forwarding_rules(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_forwarding_rules(request)
///     .wait()
///     .until(ForwardingRuleStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListForwardingRulesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1s0vzbi5bxlx5pw****`.
    pub listener_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp17frjjh0udz4qzk****`.
    pub accelerator_id: Option<String>,
    /// ID of the forwarding rule that the call is about. Example: `frule-bp19a3t3yzr21q3****`.
    pub forwarding_rule_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `FFBBOCFx****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100. Example: `2`.
    pub max_results: Option<i32>,
}

impl ListForwardingRulesRequest {
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
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ForwardingRuleId`.
    pub fn forwarding_rule_id(mut self, value: impl Into<String>) -> Self {
        self.forwarding_rule_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListForwardingRulesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ListenerId" => listener_id: query,
        "AcceleratorId" => accelerator_id: query,
        "ForwardingRuleId" => forwarding_rule_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListForwardingRulesRequest {
    type Response = ListForwardingRulesResponse;
    type Error = ListForwardingRulesError;
    const INFO: OperationInfo = super::operation("ListForwardingRules")
        .required(&["RegionId", "ListenerId", "AcceleratorId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListForwardingRulesError] = &[
        ListForwardingRulesError::NotExistListener,
        ListForwardingRulesError::NotActiveListener,
        ListForwardingRulesError::NotExistAccelerator,
        ListForwardingRulesError::StateErrorAccelerator,
        ListForwardingRulesError::NotExistBusinessRegion,
        ListForwardingRulesError::NotExistBasicBandwidthPackage,
        ListForwardingRulesError::QuotaExceededEndPoint,
        ListForwardingRulesError::ExistEndpointGroup,
        ListForwardingRulesError::NoPermissionVpcEndpoint,
    ];
}

impl Paginated for ListForwardingRulesRequest {
    type Item = ForwardingRules;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.forwarding_rules)
    }
}

impl Stateful for ListForwardingRulesRequest {
    type State = ForwardingRuleStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.forwarding_rule_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .forwarding_rules
                .iter()
                .map(|v| (
                    v.forwarding_rule_id.as_deref(),
                    v.forwarding_rule_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListForwardingRulesRequest`].
#[non_exhaustive]
pub struct ListForwardingRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CFC67ED9-4AB1-431F-B6E3-A752B7B8CCD4`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `FFBBOCFx****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `2`.
    pub max_results: Option<i32>,
    /// Rules that apply to the forwarding, one entry each.
    pub forwarding_rules: Vec<ForwardingRules>,
}

response! {
    ListForwardingRulesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "ForwardingRules" => forwarding_rules: list(""),
    }
}

/// Rules that apply to the forwarding, one entry each.
#[non_exhaustive]
pub struct ForwardingRules {
    /// Rank that decides which item goes first when several fit. Example: `5000`.
    pub priority: Option<i32>,
    /// ID of the forwarding rule that the item belongs to or stands for.
    /// Example: `frule-bp19a3t3yzr21q3****`.
    pub forwarding_rule_id: Option<String>,
    /// Name that the forwarding rule goes by. Example: `auto_named_rule`.
    pub forwarding_rule_name: Option<String>,
    /// State that the forwarding rule is in. Example: `active`.
    pub forwarding_rule_status: Option<Open<ForwardingRuleStatus>>,
    /// The rule conditions that were found or are concerned, one entry each.
    pub rule_conditions: Vec<RuleConditions>,
    /// The rule actions that were found or are concerned, one entry each.
    pub rule_actions: Vec<RuleActions>,
    /// ID of the listener that the item belongs to or stands for. Example: `lsr-bp1s0vzbi5bxlx5****`.
    pub listener_id: Option<String>,
    /// Which way the forwarding rule goes. Example: `request`.
    pub forwarding_rule_direction: Option<String>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    ForwardingRules {
        "Priority" => priority: value,
        "ForwardingRuleId" => forwarding_rule_id: value,
        "ForwardingRuleName" => forwarding_rule_name: value,
        "ForwardingRuleStatus" => forwarding_rule_status: value,
        "RuleConditions" => rule_conditions: list(""),
        "RuleActions" => rule_actions: list(""),
        "ListenerId" => listener_id: value,
        "ForwardingRuleDirection" => forwarding_rule_direction: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

/// The rule conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RuleConditions {
    /// Which kind of rule condition it is or is to be. Example: `Host`.
    pub rule_condition_type: Option<String>,
    /// Settings of the path, and what it works with.
    pub path_config: Option<HostConfig>,
    /// Settings of the host, and what it works with.
    pub host_config: Option<HostConfig>,
    /// Value that the rule condition has or is given.
    /// Example: `["www.example.com", "www.aliyun.com"]`.
    pub rule_condition_value: Option<String>,
}

response! {
    RuleConditions {
        "RuleConditionType" => rule_condition_type: value,
        "PathConfig" => path_config: value,
        "HostConfig" => host_config: value,
        "RuleConditionValue" => rule_condition_value: value,
    }
}

/// The rule actions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RuleActions {
    /// Place in the sequence. Example: `1`.
    pub order: Option<i32>,
    /// Which kind of rule action it is or is to be. Default: `ForwardGroup`. Example: `ForwardGroup`.
    pub rule_action_type: Option<String>,
    /// Settings of the forward group, and what it works with.
    pub forward_group_config: Option<ForwardGroupConfig>,
    /// Value that the rule action has or is given.
    /// Example: `[{"type":"endpointgroup", "value":"epg-bp1enpdcrqhl78g6r****"}]`.
    pub rule_action_value: Option<String>,
}

response! {
    RuleActions {
        "Order" => order: value,
        "RuleActionType" => rule_action_type: value,
        "ForwardGroupConfig" => forward_group_config: value,
        "RuleActionValue" => rule_action_value: value,
    }
}

values! {
    /// State that the forwarding rule is in.
    pub enum ForwardingRuleStatus {
        /// In force.
        Active = "active",
        /// Being set up.
        Configuring = "configuring",
    }
}

/// Errors that the documentation of [`ListForwardingRulesRequest`] names.
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
pub type ListForwardingRulesError = super::DocumentedError;
