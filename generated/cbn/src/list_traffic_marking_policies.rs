// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTrafficMarkingPolicies`, from `cbn/ListTrafficMarkingPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists traffic marking policies with their match rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTrafficMarkingPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_traffic_marking_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTrafficMarkingPoliciesRequest {
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    pub traffic_marking_policy_id: Option<String>,
    /// Label of the traffic marking policy, for people to recognize it by.
    pub traffic_marking_policy_name: Option<String>,
    /// Free text that tells people about the traffic marking policy.
    pub traffic_marking_policy_description: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListTrafficMarkingPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TrafficMarkingPolicyId`.
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListTrafficMarkingPoliciesRequest {
        "TransitRouterId" => transit_router_id: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "TrafficMarkingPolicyName" => traffic_marking_policy_name: query,
        "TrafficMarkingPolicyDescription" => traffic_marking_policy_description: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTrafficMarkingPoliciesRequest {
    type Response = ListTrafficMarkingPoliciesResponse;
    type Error = ListTrafficMarkingPoliciesError;
    const INFO: OperationInfo = super::operation("ListTrafficMarkingPolicies")
        .read_only();
    const ERRORS: &'static [ListTrafficMarkingPoliciesError] = &[
        ListTrafficMarkingPoliciesError::MissingParamTransitRouterIdOrTrafficMarkingPolicyId,
        ListTrafficMarkingPoliciesError::IllegalParamNextToken,
        ListTrafficMarkingPoliciesError::InvalidName,
        ListTrafficMarkingPoliciesError::InvalidDescription,
        ListTrafficMarkingPoliciesError::InvalidParameter,
        ListTrafficMarkingPoliciesError::Unauthorized,
    ];
}

impl Paginated for ListTrafficMarkingPoliciesRequest {
    type Item = TrafficMarkingPolicy;
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
        Some(&mut response.traffic_marking_policies)
    }
}

/// Response to [`ListTrafficMarkingPoliciesRequest`].
#[non_exhaustive]
pub struct ListTrafficMarkingPoliciesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `699989E4-64A0-5F78-8B93-CDB32D98971F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Traffic marking policies that meet the conditions, with their match rules.
    pub traffic_marking_policies: Vec<TrafficMarkingPolicy>,
}

response! {
    ListTrafficMarkingPoliciesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "TrafficMarkingPolicies" => traffic_marking_policies: list(""),
    }
}

/// Traffic marking policies that meet the conditions, with their match rules.
#[non_exhaustive]
pub struct TrafficMarkingPolicy {
    /// State that the traffic marking policy is in. Example: `Creating`.
    pub traffic_marking_policy_status: Option<String>,
    /// Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    /// Example: `tm-iz5egnyitxiroq****`.
    pub traffic_marking_policy_id: Option<String>,
    /// DSCP mark that the packets get. Example: `5`.
    pub marking_dscp: Option<i32>,
    /// Label of the traffic marking policy, for people to recognize it by. Example: `nametest`.
    pub traffic_marking_policy_name: Option<String>,
    /// Rank of the route map or policy; the lowest number is tried first. Example: `5`.
    pub priority: Option<i32>,
    /// Free text that tells people about the traffic marking policy. Example: `desctest`.
    pub traffic_marking_policy_description: Option<String>,
    /// Rules that pick out the packets to mark, one entry each.
    pub traffic_match_rules: Vec<TrafficMatchRule>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-ccni***`.
    pub transit_router_id: Option<String>,
}

response! {
    TrafficMarkingPolicy {
        "TrafficMarkingPolicyStatus" => traffic_marking_policy_status: value,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: value,
        "MarkingDscp" => marking_dscp: value,
        "TrafficMarkingPolicyName" => traffic_marking_policy_name: value,
        "Priority" => priority: value,
        "TrafficMarkingPolicyDescription" => traffic_marking_policy_description: value,
        "TrafficMatchRules" => traffic_match_rules: list(""),
        "TransitRouterId" => transit_router_id: value,
    }
}

/// Rules that pick out the packets to mark, one entry each.
#[non_exhaustive]
pub struct TrafficMatchRule {
    /// DSCP mark that a packet has to carry already; -1 if the mark does not matter. Example: `6`.
    pub match_dscp: Option<i32>,
    /// Range that a packet has to be bound for, in CIDR notation. Example: `192.168.120.0/24`.
    pub dst_cidr: Option<String>,
    /// Free text that tells people about the match rule. Example: `desctest`.
    pub traffic_match_rule_description: Option<String>,
    /// Protocol of the packets that the rule matches. Example: `HTTP`.
    pub protocol: Option<String>,
    /// Rule that picks out packets, as
    /// [`ListTrafficMarkingPolicies`](super::Client::list_traffic_marking_policies) returned it.
    /// Example: `tm-rule-fa9kgq1e90rmhc****`.
    pub traffic_match_rule_id: Option<String>,
    /// Range that a packet has to come from, in CIDR notation. Example: `192.168.10.0/24`.
    pub src_cidr: Option<String>,
    /// Label of the rule that picks out packets. Example: `nametest`.
    pub traffic_match_rule_name: Option<String>,
    /// State that the match rule is in. Example: `Creating`.
    pub traffic_match_rule_status: Option<String>,
    /// Destination ports that a packet has to be sent to: one port, or the first and the last of a
    /// range. Example: `80,80`.
    pub dst_port_range: Vec<i32>,
    /// Source ports that a packet has to come from: one port, or the first and the last of a range.
    /// Example: `1,200`.
    pub src_port_range: Vec<i32>,
}

response! {
    TrafficMatchRule {
        "MatchDscp" => match_dscp: value,
        "DstCidr" => dst_cidr: value,
        "TrafficMatchRuleDescription" => traffic_match_rule_description: value,
        "Protocol" => protocol: value,
        "TrafficMatchRuleId" => traffic_match_rule_id: value,
        "SrcCidr" => src_cidr: value,
        "TrafficMatchRuleName" => traffic_match_rule_name: value,
        "TrafficMatchRuleStatus" => traffic_match_rule_status: value,
        "DstPortRange" => dst_port_range: list(""),
        "SrcPortRange" => src_port_range: list(""),
    }
}

/// Errors that the documentation of [`ListTrafficMarkingPoliciesRequest`] names.
///
/// - [`MissingParamTransitRouterIdOrTrafficMarkingPolicyId`](super::DocumentedError::MissingParamTransitRouterIdOrTrafficMarkingPolicyId)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTrafficMarkingPoliciesError = super::DocumentedError;
