// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRuleAttribute`, from `slb/DescribeRuleAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff, Scheduler, StickySessionType};

/// Returns a forwarding rule with its server group and settings.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeRuleAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .rule_id("rule-bp1efemp9suk5");
/// let reply = client.describe_rule_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRuleAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a forwarding rule, as [`CreateRules`](super::Client::create_rules) or
    /// [`DescribeRules`](super::Client::describe_rules) returned it. Example: `rule-bp1efemp9suk5`.
    pub rule_id: Option<String>,
}

impl DescribeRuleAttributeRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DescribeRuleAttributeRequest {
        "RegionId" => region_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DescribeRuleAttributeRequest {
    type Response = DescribeRuleAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRuleAttribute")
        .required(&["RegionId", "RuleId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRuleAttributeRequest`].
#[non_exhaustive]
pub struct DescribeRuleAttributeResponse {
    /// Label of the forwarding rule; no other rule of the listener has it. Example: `Rule1`.
    pub rule_name: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1ca0zt07t934wxezyxo`.
    pub load_balancer_id: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `90`.
    pub listener_port: Option<String>,
    /// Domain name that a request has to ask for. Example: `test.com`.
    pub domain: Option<String>,
    /// Path of the URL that a request has to ask for. Example: `/cache`.
    pub url: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j5e7p`.
    pub vserver_group_id: Option<String>,
    /// Cookie that the backend servers set; the listener rewrites it to keep a session on one server.
    /// Length: 1 to 200. Example: `wwe`.
    pub cookie: Option<String>,
    /// How long a planted cookie stays valid; only for the session type `insert`.
    /// Range: 1 to 86400. Unit: `seconds`. Example: `12`.
    pub cookie_timeout: Option<i32>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `off`.
    pub health_check: Option<Open<OnOff>>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Range: 1 to 65535. Example: `23`.
    pub health_check_connect_port: Option<i32>,
    /// Host name that HTTP probes put in their header. Example: `www.example.com`.
    pub health_check_domain: Option<String>,
    /// Status codes that count as healthy, separated by commas.
    /// Default: `http_2xx`. Example: `http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Time between two of this, or the span in which it holds: health check.
    /// Range: 1 to 50. Unit: `seconds`. Example: `34`.
    pub health_check_interval: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed.
    /// Range: 1 to 300. Unit: `seconds`. Example: `34`.
    pub health_check_timeout: Option<i32>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Example: `10.21.22.1`.
    pub health_check_uri: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again.
    /// Range: 2 to 10. Example: `2`.
    pub healthy_threshold: Option<i32>,
    /// Whether the rule takes scheduling, health checks and session persistence over from its listener.
    /// Example: `off`.
    pub listener_sync: Option<Open<OnOff>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
    /// ID of a forwarding rule, as [`CreateRules`](super::Client::create_rules) or
    /// [`DescribeRules`](super::Client::describe_rules) returned it. Example: `rule-hfgnd*****`.
    pub rule_id: Option<String>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Here: `wrr`, `wlc`, `rr`. Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// Whether requests of one client keep going to the same server. Example: `off`.
    pub sticky_session: Option<Open<OnOff>>,
    /// How the cookie for session persistence comes about: planted by the load balancer or rewritten.
    /// Example: `insert`.
    pub sticky_session_type: Option<Open<StickySessionType>>,
    /// How many checks in a row a server has to fail to get no more traffic.
    /// Range: 2 to 10. Example: `3`.
    pub unhealthy_threshold: Option<i32>,
}

response! {
    DescribeRuleAttributeResponse {
        "RuleName" => rule_name: value,
        "LoadBalancerId" => load_balancer_id: value,
        "ListenerPort" => listener_port: value,
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
        "RequestId" => request_id: value,
        "RuleId" => rule_id: value,
        "Scheduler" => scheduler: value,
        "StickySession" => sticky_session: value,
        "StickySessionType" => sticky_session_type: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
    }
}
