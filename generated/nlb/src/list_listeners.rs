// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListeners`, from `nlb/ListListeners.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProxyProtocolV2Config, Tag};

/// Lists listeners, by NLB instance, protocol, ID or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListListenersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_listeners(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListListenersRequest {
    /// Returns only these listeners. Items: at most 20.
    pub listener_ids: Vec<String>,
    /// Returns only these instances, or entries that belong to them. Items: at most 20.
    pub load_balancer_ids: Vec<String>,
    /// Protocol that the listener takes in: TCP, UDP or TCP over TLS.
    pub listener_protocol: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether metrics are collected by the second.
    pub sec_sensor_enabled: Option<String>,
}

impl ListListenersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecSensorEnabled`.
    pub fn sec_sensor_enabled(mut self, value: impl Into<String>) -> Self {
        self.sec_sensor_enabled = Some(value.into());
        self
    }
}

request! {
    ListListenersRequest {
        "ListenerIds" => listener_ids: query,
        "LoadBalancerIds" => load_balancer_ids: query,
        "ListenerProtocol" => listener_protocol: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
        "SecSensorEnabled" => sec_sensor_enabled: query,
    }
}

impl Operation for ListListenersRequest {
    type Response = ListListenersResponse;
    type Error = ListListenersError;
    const INFO: OperationInfo = super::operation("ListListeners")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListListenersError] = &[
        ListListenersError::SystemBusy,
        ListListenersError::IllegalParam,
        ListListenersError::ForbiddenNoPermission,
    ];
}

impl Paginated for ListListenersRequest {
    type Item = Listener;
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
        Some(&mut response.listeners)
    }
}

/// Response to [`ListListenersRequest`].
#[non_exhaustive]
pub struct ListListenersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Listeners that match, with their ports, protocols and settings.
    pub listeners: Vec<Listener>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    ListListenersResponse {
        "RequestId" => request_id: value,
        "Listeners" => listeners: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Listeners that match, with their ports, protocols and settings.
#[non_exhaustive]
pub struct Listener {
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    /// Example: `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: Option<String>,
    /// Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    /// Example: `lsn-ga6sjjcll6ou34l1et****`.
    pub listener_id: Option<String>,
    /// Protocol that the listener takes in: TCP, UDP or TCP over TLS. Example: `TCPSSL`.
    pub listener_protocol: Option<String>,
    /// Port that the listener takes in traffic at; zero stands for a range of ports. Example: `443`.
    pub listener_port: Option<i32>,
    /// First port of the range; needed when `ListenerPort` is zero. Example: `233`.
    pub start_port: Option<String>,
    /// Last port of the range; needed when `ListenerPort` is zero. Example: `455`.
    pub end_port: Option<String>,
    /// Name or note that tells the listener from others. Example: `tcpssl_443`.
    pub listener_description: Option<String>,
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    /// Example: `sgp-ppdpc14gdm3x4o****`.
    pub server_group_id: Option<String>,
    /// How long a connection may be silent before it is closed. Example: `900`.
    pub idle_timeout: Option<i32>,
    /// TLS security policy, one of the system's or of your own; for listeners with TLS only.
    /// Example: `tls_cipher_policy_1_1`.
    pub security_policy_id: Option<String>,
    /// Server certificates, for listeners with TLS only. Example: `123157******`.
    pub certificate_ids: Vec<String>,
    /// CA certificates that client certificates are checked against, for mutual authentication.
    /// Example: `139a00******`.
    pub ca_certificate_ids: Vec<String>,
    /// Whether clients must present a certificate too (mutual authentication). Example: `false`.
    pub ca_enabled: Option<bool>,
    /// Stage that the listener is at, such as being set up or running.
    pub listener_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the application protocol is agreed on during the TLS handshake (ALPN).
    /// Example: `false`.
    pub alpn_enabled: Option<bool>,
    /// Which versions of HTTP are agreed on by ALPN, and which is preferred. Example: `HTTP1Only`.
    pub alpn_policy: Option<String>,
    /// Whether metrics are collected by the second. Example: `false`.
    pub sec_sensor_enabled: Option<bool>,
    /// Whether the client's address is passed to the backend servers by the Proxy protocol.
    /// Example: `false`.
    pub proxy_protocol_enabled: Option<bool>,
    /// What the Proxy protocol carries besides the client's address.
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
    /// Most new connections a second; zero sets no limit. Example: `1000`.
    pub cps: Option<i32>,
    /// Largest segment of a TCP packet, for TCP and TCPSSL listeners; zero leaves the client's value as
    /// it is. Example: `200`.
    pub mss: Option<i32>,
}

response! {
    Listener {
        "Tags" => tags: list(""),
        "LoadBalancerId" => load_balancer_id: value,
        "ListenerId" => listener_id: value,
        "ListenerProtocol" => listener_protocol: value,
        "ListenerPort" => listener_port: value,
        "StartPort" => start_port: value,
        "EndPort" => end_port: value,
        "ListenerDescription" => listener_description: value,
        "ServerGroupId" => server_group_id: value,
        "IdleTimeout" => idle_timeout: value,
        "SecurityPolicyId" => security_policy_id: value,
        "CertificateIds" => certificate_ids: list(""),
        "CaCertificateIds" => ca_certificate_ids: list(""),
        "CaEnabled" => ca_enabled: value,
        "ListenerStatus" => listener_status: value,
        "RegionId" => region_id: value,
        "AlpnEnabled" => alpn_enabled: value,
        "AlpnPolicy" => alpn_policy: value,
        "SecSensorEnabled" => sec_sensor_enabled: value,
        "ProxyProtocolEnabled" => proxy_protocol_enabled: value,
        "ProxyProtocolV2Config" => proxy_protocol_v2_config: value,
        "Cps" => cps: value,
        "Mss" => mss: value,
    }
}

/// Errors that the documentation of [`ListListenersRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
pub type ListListenersError = super::DocumentedError;
