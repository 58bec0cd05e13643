// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetListenerHealthStatus`, from `nlb/GetListenerHealthStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows health checks of a listener per server group, naming the servers that are not healthy.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::GetListenerHealthStatusRequest::new()
///     .listener_id("...");
/// let reply = client.get_listener_health_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetListenerHealthStatusRequest {
    /// **Required.** Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    pub listener_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetListenerHealthStatusRequest {
        "ListenerId" => listener_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetListenerHealthStatusRequest {
    type Response = GetListenerHealthStatusResponse;
    type Error = GetListenerHealthStatusError;
    const INFO: OperationInfo = super::operation("GetListenerHealthStatus")
        .required(&["ListenerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetListenerHealthStatusError] = &[
        GetListenerHealthStatusError::SystemBusy,
        GetListenerHealthStatusError::ForbiddenNoPermission,
        GetListenerHealthStatusError::ResourceNotFoundLoadBalancer,
        GetListenerHealthStatusError::ResourceNotFoundListener,
    ];
}

/// Response to [`GetListenerHealthStatusRequest`].
#[non_exhaustive]
pub struct GetListenerHealthStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Health of the servers behind each listener.
    pub listener_health_status: Vec<ListenerHealthStatus>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    GetListenerHealthStatusResponse {
        "RequestId" => request_id: value,
        "ListenerHealthStatus" => listener_health_status: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Health of the servers behind each listener.
#[non_exhaustive]
pub struct ListenerHealthStatus {
    /// Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    /// Example: `lsn-agkd9gmjx8nd85jjs0****`.
    pub listener_id: Option<String>,
    /// Port that the listener takes in traffic at; zero stands for a range of ports. Example: `80`.
    pub listener_port: Option<i32>,
    /// Protocol that the listener takes in: TCP, UDP or TCP over TLS. Example: `TCPSSL`.
    pub listener_protocol: Option<String>,
    /// Server groups behind the listener, each with its servers that are not healthy.
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

/// Server groups behind the listener, each with its servers that are not healthy.
#[non_exhaustive]
pub struct ServerGroupInfos {
    /// Whether the health of the servers is checked; the name is misspelled in the API itself.
    /// Example: `true`.
    pub heath_check_enabled: Option<bool>,
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    /// Example: `sgp-ppdpc14gdm3x4o****`.
    pub server_group_id: Option<String>,
    /// Backend servers that did not pass the health check, with the cause for each.
    pub non_normal_servers: Vec<NonNormalServer>,
}

response! {
    ServerGroupInfos {
        "HeathCheckEnabled" => heath_check_enabled: value,
        "ServerGroupId" => server_group_id: value,
        "NonNormalServers" => non_normal_servers: list(""),
    }
}

/// Backend servers that did not pass the health check, with the cause for each.
#[non_exhaustive]
pub struct NonNormalServer {
    /// Why the server does not count as healthy, such as failed checks or a weight of zero.
    /// Example: `Initial`.
    pub status: Option<String>,
    /// Port at which the backend server takes in traffic; zero or left out in a group that forwards all
    /// ports. Example: `80`.
    pub port: Option<i32>,
    /// Cause of a server's being unhealthy, given as a code.
    pub reason: Option<Reason>,
    /// Backend server: the ID of an ECS, ENI or ECI resource, or an IP address in groups of that type.
    /// Example: `i-bp1bt75jaujl7tjl****`.
    pub server_id: Option<String>,
    /// IP address of the backend server; needed in groups that take servers by address.
    /// Example: `192.168.8.10`.
    pub server_ip: Option<String>,
}

response! {
    NonNormalServer {
        "Status" => status: value,
        "Port" => port: value,
        "Reason" => reason: value,
        "ServerId" => server_id: value,
        "ServerIp" => server_ip: value,
    }
}

/// Cause of a server's being unhealthy, given as a code.
#[non_exhaustive]
pub struct Reason {
    /// Code for the cause, such as a failed check or one not made yet. Example: `CONNECT_TIMEOUT`.
    pub reason_code: Option<String>,
}

response! {
    Reason {
        "ReasonCode" => reason_code: value,
    }
}

/// Errors that the documentation of [`GetListenerHealthStatusRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type GetListenerHealthStatusError = super::DocumentedError;
