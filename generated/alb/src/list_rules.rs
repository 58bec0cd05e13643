// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRules`, from `alb/ListRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigValue, CookieConfig, CorsConfig, FixedResponseConfig, ForwardGroupConfig, ForwardGroupConfigServerGroupTuple, HeaderConfig, HostConfig, InsertHeaderConfig, RedirectConfig, RemoveHeaderConfig, RewriteConfig, RuleCondition, ServerGroupStickySession, Tag, TrafficLimitConfig};

/// Lists forwarding rules with their conditions and actions.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRulesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// IDs of the rules that the call is applied to. Items: at most 20.
    pub rule_ids: Vec<String>,
    /// Return only what belongs to these listeners. Items: at most 20.
    pub listener_ids: Vec<String>,
    /// Return only what belongs to these load balancers. Items: at most 20.
    pub load_balancer_ids: Vec<String>,
    /// Whether the rule works on requests or on responses.
    pub direction: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl ListRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RuleIds`.
    pub fn rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ListenerIds`.
    pub fn listener_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.listener_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerIds`.
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = value.into_iter().map(Into::into).collect();
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
    ListRulesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RuleIds" => rule_ids: query,
        "ListenerIds" => listener_ids: query,
        "LoadBalancerIds" => load_balancer_ids: query,
        "Direction" => direction: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListRulesRequest {
    type Response = ListRulesResponse;
    type Error = ListRulesError;
    const INFO: OperationInfo = super::operation("ListRules").read_only();
    const ERRORS: &'static [ListRulesError] = &[ListRulesError::ForbiddenLoadBalancer];
}

impl Paginated for ListRulesRequest {
    type Item = Rule;
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
        Some(&mut response.rules)
    }
}

/// Response to [`ListRulesRequest`].
#[non_exhaustive]
pub struct ListRulesResponse {
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876F******`.
    pub request_id: Option<String>,
    /// Forwarding rules that match, one entry each.
    pub rules: Vec<Rule>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListRulesResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Rules" => rules: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Forwarding rules that match, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Listener that was created or that the item belongs to. Example: `lsn-i35udpz3pxsmnf****`.
    pub listener_id: Option<String>,
    /// Load balancer that was created or that the item belongs to. Example: `alb-x30o38azsuj0sx****`.
    pub load_balancer_id: Option<String>,
    /// Place of the rule among those of the listener; the rule with the lowest number is tried first.
    /// Example: `1`.
    pub priority: Option<i32>,
    /// What is done with requests that match, one entry each.
    pub rule_actions: Vec<RuleAction>,
    /// What a request has to be like to match, one entry each.
    pub rule_conditions: Vec<RuleCondition>,
    /// Forwarding rule that was created or that the item describes.
    /// Example: `rule-bpn0kn908w4nbw****`.
    pub rule_id: Option<String>,
    /// Name that the forwarding rule was given. Example: `rule-instance-test`.
    pub rule_name: Option<String>,
    /// Whether the rule is in effect or still being created or changed. Example: `Available`.
    pub rule_status: Option<String>,
    /// Whether the rule works on requests or on responses. Example: `Request`.
    pub direction: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Rule {
        "ListenerId" => listener_id: value,
        "LoadBalancerId" => load_balancer_id: value,
        "Priority" => priority: value,
        "RuleActions" => rule_actions: list(""),
        "RuleConditions" => rule_conditions: list(""),
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "RuleStatus" => rule_status: value,
        "Direction" => direction: value,
        "Tags" => tags: list(""),
    }
}

/// What is done with requests that match, one entry each.
#[non_exhaustive]
pub struct RuleAction {
    /// Response that is returned without asking a server.
    pub fixed_response_config: Option<FixedResponseConfig>,
    /// Server groups that requests are forwarded to.
    pub forward_group_config: Option<ForwardGroupConfig>,
    /// Header that is added to the request or the response.
    pub insert_header_config: Option<InsertHeaderConfig>,
    /// Place of the action in the sequence; lower numbers come first. Example: `1`.
    pub order: Option<i32>,
    /// URL that clients are redirected to.
    pub redirect_config: Option<RedirectConfig>,
    /// Header that is removed from the request or the response.
    pub remove_header_config: Option<RemoveHeaderConfig>,
    /// How host, path, and query of the request are rewritten.
    pub rewrite_config: Option<RewriteConfig>,
    /// Server groups that get a copy of the requests.
    pub traffic_mirror_config: Option<TrafficMirrorConfig>,
    /// How many requests are let through.
    pub traffic_limit_config: Option<TrafficLimitConfig>,
    /// What the action does, such as forwarding to server groups, redirecting, returning fixed content,
    /// or changing a header. Example: `ForwardGroup`.
    pub type_: Option<String>,
    /// Which scripts of other origins may read the responses, and how.
    pub cors_config: Option<CorsConfig>,
}

response! {
    RuleAction {
        "FixedResponseConfig" => fixed_response_config: value,
        "ForwardGroupConfig" => forward_group_config: value,
        "InsertHeaderConfig" => insert_header_config: value,
        "Order" => order: value,
        "RedirectConfig" => redirect_config: value,
        "RemoveHeaderConfig" => remove_header_config: value,
        "RewriteConfig" => rewrite_config: value,
        "TrafficMirrorConfig" => traffic_mirror_config: value,
        "TrafficLimitConfig" => traffic_limit_config: value,
        "Type" => type_: value,
        "CorsConfig" => cors_config: value,
    }
}

/// Server groups that get a copy of the requests.
#[non_exhaustive]
pub struct TrafficMirrorConfig {
    /// Kind of target that requests are mirrored to. Example: `ForwardGroupMirror`.
    pub target_type: Option<String>,
    /// Server groups that get a copy of the requests.
    pub mirror_group_config: Option<MirrorGroupConfig>,
}

response! {
    TrafficMirrorConfig {
        "TargetType" => target_type: value,
        "MirrorGroupConfig" => mirror_group_config: value,
    }
}

/// Server groups that get a copy of the requests.
#[non_exhaustive]
pub struct MirrorGroupConfig {
    /// Server groups with their weights, one entry each.
    pub server_group_tuples: Vec<ForwardGroupConfigServerGroupTuple>,
}

response! {
    MirrorGroupConfig {
        "ServerGroupTuples" => server_group_tuples: list(""),
    }
}

/// Errors that the documentation of [`ListRulesRequest`] names.
///
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
pub type ListRulesError = super::DocumentedError;
