// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetRule`, from `slb/SetRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff, Scheduler, StickySessionType};

/// Changes a forwarding rule: its name, server group, or settings apart from the listener's.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetRuleRequest::new()
///     .region_id("cn-hangzhou")
///     .rule_id("rule-3ejhkt******");
/// let reply = client.set_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a forwarding rule, as [`CreateRules`](super::Client::create_rules) or
    /// [`DescribeRules`](super::Client::describe_rules) returned it. Example: `rule-3ejhkt******`.
    pub rule_id: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
    /// Label of the forwarding rule; no other rule of the listener has it.
    /// Length: 1 to 80. Example: `doctest`.
    pub rule_name: Option<String>,
    /// Whether the rule takes scheduling, health checks and session persistence over from its listener.
    /// Example: `off`.
    pub listener_sync: Option<Open<OnOff>>,
    /// **Required** under conditions. Method by which the listener or rule picks a server for each
    /// request or connection. Here: `wrr`, `wlc`, `rr`. Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// **Required** under conditions. Whether requests of one client keep going to the same server.
    /// Example: `off`.
    pub sticky_session: Option<Open<OnOff>>,
    /// **Required** under conditions. How the cookie for session persistence comes about: planted by
    /// the load balancer or rewritten. Example: `insert`.
    pub sticky_session_type: Option<Open<StickySessionType>>,
    /// **Required** under conditions. How long a planted cookie stays valid; only for the session type
    /// `insert`. Range: 1 to 86400. Unit: `seconds`. Example: `123`.
    pub cookie_timeout: Option<i32>,
    /// **Required** under conditions. Cookie that the backend servers set; the listener rewrites it to
    /// keep a session on one server. Length: 1 to 200. Example: `23ffsa`.
    pub cookie: Option<String>,
    /// **Required** under conditions. Whether the servers are probed, so that failing ones get no
    /// traffic; counts only if the rule does not follow its listener. Example: `off`.
    pub health_check: Option<Open<OnOff>>,
    /// **Required** under conditions. Host name that HTTP probes put in their header.
    /// Example: `www.domain.com`.
    pub health_check_domain: Option<String>,
    /// **Required** under conditions. Path that the HTTP probe asks each server for; matters only while
    /// health checks are on. Example: `/example`.
    pub health_check_uri: Option<String>,
    /// **Required** under conditions. How many checks in a row a failed server has to pass to get
    /// traffic again. Range: 1 to 10. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// **Required** under conditions. How many checks in a row a server has to fail to get no more
    /// traffic. Range: 1 to 10. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// **Required** under conditions. How long the probe waits for a response before the check counts
    /// as failed. Range: 1 to 300. Unit: `seconds`. Example: `20`.
    pub health_check_timeout: Option<i32>,
    /// **Required** under conditions. Time between two of this, or the span in which it holds: health
    /// check. Range: 1 to 50. Example: `20`.
    pub health_check_interval: Option<i32>,
    /// **Required** under conditions. Status codes that count as healthy, separated by commas.
    /// Default: `http_2xx`. Example: `http_2xx`.
    pub health_check_http_code: Option<String>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Range: 1 to 65535. Example: `80`.
    pub health_check_connect_port: Option<i32>,
}

impl SetRuleRequest {
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
    /// Sets `VServerGroupId`.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `ListenerSync`.
    pub fn listener_sync(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.listener_sync = Some(value.into());
        self
    }
    /// Sets `Scheduler`.
    pub fn scheduler(mut self, value: impl Into<Open<Scheduler>>) -> Self {
        self.scheduler = Some(value.into());
        self
    }
    /// Sets `StickySession`.
    pub fn sticky_session(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.sticky_session = Some(value.into());
        self
    }
    /// Sets `StickySessionType`.
    pub fn sticky_session_type(
        mut self,
        value: impl Into<Open<StickySessionType>>,
    ) -> Self {
        self.sticky_session_type = Some(value.into());
        self
    }
    /// Sets `CookieTimeout`.
    #[inline]
    pub fn cookie_timeout(mut self, value: i32) -> Self {
        self.cookie_timeout = Some(value);
        self
    }
    /// Sets `Cookie`.
    pub fn cookie(mut self, value: impl Into<String>) -> Self {
        self.cookie = Some(value.into());
        self
    }
    /// Sets `HealthCheck`.
    pub fn health_check(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.health_check = Some(value.into());
        self
    }
    /// Sets `HealthCheckDomain`.
    pub fn health_check_domain(mut self, value: impl Into<String>) -> Self {
        self.health_check_domain = Some(value.into());
        self
    }
    /// Sets `HealthCheckURI`.
    pub fn health_check_uri(mut self, value: impl Into<String>) -> Self {
        self.health_check_uri = Some(value.into());
        self
    }
    /// Sets `HealthyThreshold`.
    #[inline]
    pub fn healthy_threshold(mut self, value: i32) -> Self {
        self.healthy_threshold = Some(value);
        self
    }
    /// Sets `UnhealthyThreshold`.
    #[inline]
    pub fn unhealthy_threshold(mut self, value: i32) -> Self {
        self.unhealthy_threshold = Some(value);
        self
    }
    /// Sets `HealthCheckTimeout`.
    #[inline]
    pub fn health_check_timeout(mut self, value: i32) -> Self {
        self.health_check_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `HealthCheckHttpCode`.
    pub fn health_check_http_code(mut self, value: impl Into<String>) -> Self {
        self.health_check_http_code = Some(value.into());
        self
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
}

request! {
    SetRuleRequest {
        "RegionId" => region_id: query,
        "RuleId" => rule_id: query,
        "VServerGroupId" => vserver_group_id: query,
        "RuleName" => rule_name: query,
        "ListenerSync" => listener_sync: query,
        "Scheduler" => scheduler: query,
        "StickySession" => sticky_session: query,
        "StickySessionType" => sticky_session_type: query,
        "CookieTimeout" => cookie_timeout: query,
        "Cookie" => cookie: query,
        "HealthCheck" => health_check: query,
        "HealthCheckDomain" => health_check_domain: query,
        "HealthCheckURI" => health_check_uri: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "HealthCheckTimeout" => health_check_timeout: query,
        "HealthCheckInterval" => health_check_interval: query,
        "HealthCheckHttpCode" => health_check_http_code: query,
        "HealthCheckConnectPort" => health_check_connect_port: query,
    }
}

impl Operation for SetRuleRequest {
    type Response = SetRuleResponse;
    type Error = SetRuleError;
    const INFO: OperationInfo = super::operation("SetRule")
        .required(&["RegionId", "RuleId"])
        .region("RegionId");
    const ERRORS: &'static [SetRuleError] = &[
        SetRuleError::InvalidParameter,
        SetRuleError::InvalidParameterRegionNotSupport,
    ];
}

/// Response to [`SetRuleRequest`].
pub type SetRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterRegionNotSupport`](super::DocumentedError::InvalidParameterRegionNotSupport)
pub type SetRuleError = super::DocumentedError;
