// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetListenerHealthStatus`, from `alb/GetListenerHealthStatus.md`.

use alicloud_runtime::codegen::*;

/// Reports the servers behind a listener that are not healthy, and why.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::GetListenerHealthStatusRequest::new()
///     .listener_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_listener_health_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetListenerHealthStatusRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Whether the health of servers behind forwarding rules is returned too.
    pub include_rule: Option<bool>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
}

impl GetListenerHealthStatusRequest {
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
    /// Sets `IncludeRule`.
    #[inline]
    pub fn include_rule(mut self, value: bool) -> Self {
        self.include_rule = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    GetListenerHealthStatusRequest {
        "ListenerId" => listener_id: query,
        "IncludeRule" => include_rule: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for GetListenerHealthStatusRequest {
    type Response = GetListenerHealthStatusResponse;
    type Error = GetListenerHealthStatusError;
    const INFO: OperationInfo = super::operation("GetListenerHealthStatus")
        .required(&["ListenerId"])
        .read_only();
    const ERRORS: &'static [GetListenerHealthStatusError] = &[
        GetListenerHealthStatusError::ForbiddenLoadBalancer,
        GetListenerHealthStatusError::ResourceNotFoundLoadBalancer,
        GetListenerHealthStatusError::ResourceNotFoundListener,
    ];
}

impl Paginated for GetListenerHealthStatusRequest {
    type Item = ListenerHealthStatus;
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
        Some(&mut response.listener_health_status)
    }
}

/// Response to [`GetListenerHealthStatusRequest`].
#[non_exhaustive]
pub struct GetListenerHealthStatusResponse {
    /// What the probes found for each server group of the listener.
    pub listener_health_status: Vec<ListenerHealthStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876F******`.
    pub request_id: Option<String>,
    /// What the probes found for each forwarding rule.
    pub rule_health_status: Vec<RuleHealthStatus>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
}

response! {
    GetListenerHealthStatusResponse {
        "ListenerHealthStatus" => listener_health_status: list(""),
        "RequestId" => request_id: value,
        "RuleHealthStatus" => rule_health_status: list(""),
        "NextToken" => next_token: value,
    }
}

/// What the probes found for each server group of the listener.
#[non_exhaustive]
pub struct ListenerHealthStatus {
    /// Listener that was created or that the item belongs to. Example: `lsn-o4u54y73wq7b******`.
    pub listener_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i32>,
    /// Protocol that the listener uses. Example: `http`.
    pub listener_protocol: Option<String>,
    /// Server groups with their unhealthy servers, one entry each.
    pub server_group_infos: Vec<ServerGroupInfos>,
}

response! {
    ListenerHealthStatus {
        "ListenerId" => listener_id: value,
        "ListenerPort" => listener_port: value,
        "ListenerProtocol" => listener_protocol: value,
        "ServerGroupInfos" => server_group_infos: list(""),
    }
}

/// Server groups with their unhealthy servers, one entry each.
#[non_exhaustive]
pub struct ServerGroupInfos {
    /// Whether the servers of the group are probed. Example: `on`.
    pub health_check_enabled: Option<String>,
    /// Servers that are not healthy, one entry each with the reason.
    pub non_normal_servers: Vec<NonNormalServer>,
    /// Server group that was created, or that requests are forwarded to.
    /// Example: `sgp-8ilqs4axp6******`.
    pub server_group_id: Option<String>,
    /// How the listener or rule uses the server group. Example: `TrafficMirror`.
    pub action_type: Option<String>,
}

response! {
    ServerGroupInfos {
        "HealthCheckEnabled" => health_check_enabled: value,
        "NonNormalServers" => non_normal_servers: list(""),
        "ServerGroupId" => server_group_id: value,
        "ActionType" => action_type: value,
    }
}

/// Servers that are not healthy, one entry each with the reason.
#[non_exhaustive]
pub struct NonNormalServer {
    /// Network port that the server, the listener or the traffic uses. Example: `90`.
    pub port: Option<i32>,
    /// Why the probes failed.
    pub reason: Option<Reason>,
    /// Server by its ID, its IP address, or the ARN of its function, depending on the type.
    /// Example: `i-uf62h8v******`.
    pub server_id: Option<String>,
    /// IP address of the server, as the load balancer reaches it. Example: `192.168.8.10`.
    pub server_ip: Option<String>,
    /// What is the matter with the server: failed probes, no result yet, a weight of zero, or probing
    /// switched off. Example: `Initial`.
    pub status: Option<String>,
}

response! {
    NonNormalServer {
        "Port" => port: value,
        "Reason" => reason: value,
        "ServerId" => server_id: value,
        "ServerIp" => server_ip: value,
        "Status" => status: value,
    }
}

/// Why the probes failed.
#[non_exhaustive]
pub struct Reason {
    /// Status code that the server really sent; only if it differs from the expected one.
    /// Example: `302`.
    pub actual_response: Option<String>,
    /// Status codes that count as healthy, separated by commas; only if the server sent another one.
    /// Example: `HTTP_2xx`.
    pub expected_response: Option<String>,
    /// Code of the reason why the server is not healthy. Example: `RESPONSE_MISMATCH`.
    pub reason_code: Option<String>,
}

response! {
    Reason {
        "ActualResponse" => actual_response: value,
        "ExpectedResponse" => expected_response: value,
        "ReasonCode" => reason_code: value,
    }
}

/// What the probes found for each forwarding rule.
#[non_exhaustive]
pub struct RuleHealthStatus {
    /// Forwarding rule that was created or that the item describes.
    /// Example: `rule-hp34s2h0xx1ht4nwo****`.
    pub rule_id: Option<String>,
    /// Server groups with their unhealthy servers, one entry each.
    pub server_group_infos: Vec<ServerGroupInfos>,
}

response! {
    RuleHealthStatus {
        "RuleId" => rule_id: value,
        "ServerGroupInfos" => server_group_infos: list(""),
    }
}

/// Errors that the documentation of [`GetListenerHealthStatusRequest`] names.
///
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type GetListenerHealthStatusError = super::DocumentedError;
