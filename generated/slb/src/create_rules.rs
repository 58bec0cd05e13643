// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRules`, from `slb/CreateRules.md`.

use alicloud_runtime::codegen::*;

/// Adds forwarding rules to an HTTP or HTTPS listener, which send requests for a domain or path to
/// a vServer group.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// use alicloud_slb::create_rules::RuleList;
///
/// let request = alicloud_slb::CreateRulesRequest::new()
///     .listener_port(443)
///     .load_balancer_id("lb-bp1ca0zt07t934w******")
///     .region_id("cn-hangzhou")
///     .rule_list([RuleList::new()]);
/// let reply = client.create_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRulesRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `443`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1ca0zt07t934w******`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Rules to add; each names a domain or path and a vServer group.
    /// Example: `[{"RuleName":"Rule2","Domain":"test.com","VServerGroupId":"rsp-bp114ni******"}]`.
    pub rule_list: Vec<RuleList>,
    /// **Required** under conditions. Protocol that clients speak with the listener. Example: `https`.
    pub listener_protocol: Option<String>,
}

impl CreateRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerPort`, which is required.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RuleList`, which is required.
    pub fn rule_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleList>>,
    ) -> Self {
        self.rule_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
}

request! {
    CreateRulesRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "RuleList" => rule_list: query_json,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for CreateRulesRequest {
    type Response = CreateRulesResponse;
    type Error = CreateRulesError;
    const INFO: OperationInfo = super::operation("CreateRules")
        .required(&["ListenerPort", "LoadBalancerId", "RegionId", "RuleList"])
        .region("RegionId");
    const ERRORS: &'static [CreateRulesError] = &[
        CreateRulesError::DomainExist,
        CreateRulesError::OperationFailedListenerStatusNotSupport,
        CreateRulesError::InvalidParameter,
        CreateRulesError::InvalidParameterValueRegionNotSupport,
        CreateRulesError::TooManyListeners,
        CreateRulesError::OperationFailedActionNotSupport,
        CreateRulesError::MissingParameterRuleName,
    ];
}

/// Response to [`CreateRulesRequest`].
#[non_exhaustive]
pub struct CreateRulesResponse {
    /// Forwarding rules by domain and path, each with its server group.
    pub rules: Vec<Rule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
}

response! {
    CreateRulesResponse {
        "Rules" => rules: list("Rule"),
        "RequestId" => request_id: value,
    }
}

/// Rules to add; each names a domain or path and a vServer group.
#[non_exhaustive]
pub struct RuleList {
    /// **Required.** Label of the forwarding rule; no other rule of the listener has it.
    /// Length: 1 to 40. Example: `Rule2`.
    pub rule_name: Option<String>,
    /// Domain name that a request has to ask for. Example: `test.com`.
    pub domain: Option<String>,
    /// Path of the URL that a request has to ask for. Length: 1 to 80.
    pub url: Option<String>,
    /// **Required.** ID of a vServer group, as
    /// [`CreateVServerGroup`](super::Client::create_vserver_group) returned it.
    /// Example: `rsp-bp114ni******`.
    pub vserver_group_id: Option<String>,
}

impl RuleList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `VServerGroupId`, which is required.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
}

request! {
    RuleList {
        "RuleName" => rule_name: field,
        "Domain" => domain: field,
        "Url" => url: field,
        "VServerGroupId" => vserver_group_id: field,
    }
}

/// Forwarding rules by domain and path, each with its server group.
#[non_exhaustive]
pub struct Rule {
    /// ID of a forwarding rule, as [`CreateRules`](super::Client::create_rules) or
    /// [`DescribeRules`](super::Client::describe_rules) returned it. Example: `rule-bp12jzy0*****`.
    pub rule_id: Option<String>,
    /// Label of the forwarding rule; no other rule of the listener has it. Example: `Rule2`.
    pub rule_name: Option<String>,
}

response! {
    Rule {
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
    }
}

/// Errors that the documentation of [`CreateRulesRequest`] names.
///
/// - [`DomainExist`](super::DocumentedError::DomainExist)
/// - [`OperationFailedListenerStatusNotSupport`](super::DocumentedError::OperationFailedListenerStatusNotSupport)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValueRegionNotSupport`](super::DocumentedError::InvalidParameterValueRegionNotSupport)
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
/// - [`OperationFailedActionNotSupport`](super::DocumentedError::OperationFailedActionNotSupport)
/// - [`MissingParameterRuleName`](super::DocumentedError::MissingParameterRuleName)
pub type CreateRulesError = super::DocumentedError;
