// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRules`, from `slb/DescribeRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff, Scheduler, StickySessionType};

/// Lists the forwarding rules of a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeRulesRequest::new()
///     .listener_port(90)
///     .load_balancer_id("lb-bp1ca0zt07t93******")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRulesRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `90`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1ca0zt07t934******`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Protocol that clients speak with the listener. Example: `https`.
    pub listener_protocol: Option<String>,
}

impl DescribeRulesRequest {
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
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
}

request! {
    DescribeRulesRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for DescribeRulesRequest {
    type Response = DescribeRulesResponse;
    type Error = DescribeRulesError;
    const INFO: OperationInfo = super::operation("DescribeRules")
        .required(&["ListenerPort", "LoadBalancerId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRulesError] = &[
        DescribeRulesError::TooManyListeners,
    ];
}

/// Response to [`DescribeRulesRequest`].
#[non_exhaustive]
pub struct DescribeRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
    /// Forwarding rules by domain and path, each with its server group.
    pub rules: Vec<Rule>,
}

response! {
    DescribeRulesResponse {
        "RequestId" => request_id: value,
        "Rules" => rules: list("Rule"),
    }
}

/// Forwarding rules by domain and path, each with its server group.
#[non_exhaustive]
pub struct Rule {
    /// ID of a forwarding rule, as [`CreateRules`](super::Client::create_rules) or
    /// [`DescribeRules`](super::Client::describe_rules) returned it. Example: `rule-tybqi6******`.
    pub rule_id: Option<String>,
    /// Label of the forwarding rule; no other rule of the listener has it.
    /// Length: 1 to 80. Example: `Rule2`.
    pub rule_name: Option<String>,
    /// Domain name that a request has to ask for. Example: `test.com`.
    pub domain: Option<String>,
    /// Path of the URL that a request has to ask for. Example: `/cache`.
    pub url: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-6cejjzl******`.
    pub vserver_group_id: Option<String>,
    /// Cookie that the backend servers set; the listener rewrites it to keep a session on one server.
    /// Length: 1 to 200. Example: `23`.
    pub cookie: Option<String>,
    /// How long a planted cookie stays valid; only for the session type `insert`.
    /// Range: 1 to 86400. Unit: `seconds`. Example: `56`.
    pub cookie_timeout: Option<i32>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `off`.
    pub health_check: Option<Open<OnOff>>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Range: 1 to 65535. Example: `45`.
    pub health_check_connect_port: Option<i32>,
    /// Host name that HTTP probes put in their header. Example: `www.domain.com`.
    pub health_check_domain: Option<String>,
    /// Status codes that count as healthy, separated by commas.
    /// Default: `http_2xx`. Example: `http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Time between two of this, or the span in which it holds: health check.
    /// Range: 1 to 50. Unit: `seconds`. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed.
    /// Range: 1 to 300. Unit: `seconds`. Example: `34`.
    pub health_check_timeout: Option<i32>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Example: `/example`.
    pub health_check_uri: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again.
    /// Range: 2 to 10. Example: `5`.
    pub healthy_threshold: Option<i32>,
    /// Whether the rule takes scheduling, health checks and session persistence over from its listener.
    /// Example: `off`.
    pub listener_sync: Option<Open<OnOff>>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Here: `wrr`, `wlc`, `rr`. Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// Whether requests of one client keep going to the same server. Example: `off`.
    pub sticky_session: Option<Open<OnOff>>,
    /// How the cookie for session persistence comes about: planted by the load balancer or rewritten.
    /// Example: `insert`.
    pub sticky_session_type: Option<Open<StickySessionType>>,
    /// How many checks in a row a server has to fail to get no more traffic.
    /// Range: 2 to 10. Example: `2`.
    pub unhealthy_threshold: Option<i32>,
}

response! {
    Rule {
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "Domain" => domain: value,
        "Url" => url: value,
        "VServerGroupId" => vserver_group_id: value,
        "Cookie" => cookie: value,
        "CookieTimeout" => cookie_timeout: value,
        "HealthCheck" => health_check: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckDomain" => health_check_domain: value,
        "HealthCheckHttpCode" => health_check_http_code: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthCheckURI" => health_check_uri: value,
        "HealthyThreshold" => healthy_threshold: value,
        "ListenerSync" => listener_sync: value,
        "Scheduler" => scheduler: value,
        "StickySession" => sticky_session: value,
        "StickySessionType" => sticky_session_type: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
    }
}

/// Errors that the documentation of [`DescribeRulesRequest`] names.
///
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
pub type DescribeRulesError = super::DocumentedError;
