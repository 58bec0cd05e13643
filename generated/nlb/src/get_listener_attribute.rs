// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetListenerAttribute`, from `nlb/GetListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ListenerTag, ProxyProtocolV2Config};

/// Reads one listener with its full configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::GetListenerAttributeRequest::new()
///     .listener_id("...");
/// let reply = client.get_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetListenerAttributeRequest {
    /// **Required.** Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    pub listener_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetListenerAttributeRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetListenerAttributeRequest {
        "ListenerId" => listener_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetListenerAttributeRequest {
    type Response = GetListenerAttributeResponse;
    type Error = GetListenerAttributeError;
    const INFO: OperationInfo = super::operation("GetListenerAttribute")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetListenerAttributeError] = &[
        GetListenerAttributeError::SystemBusy,
        GetListenerAttributeError::ResourceNotFoundLoadBalancer,
        GetListenerAttributeError::ResourceNotFoundListener,
    ];
}

/// Response to [`GetListenerAttributeRequest`].
#[non_exhaustive]
pub struct GetListenerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Port that the listener takes in traffic at; zero stands for a range of ports. Example: `233`.
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
    /// Example: `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    /// Server certificates, for listeners with TLS only. Example: `123157******`.
    pub certificate_ids: Vec<String>,
    /// CA certificates that client certificates are checked against, for mutual authentication.
    /// Example: `139a00******`.
    pub ca_certificate_ids: Vec<String>,
    /// Whether clients must present a certificate too (mutual authentication). Example: `false`.
    pub ca_enabled: Option<bool>,
    /// Whether the application protocol is agreed on during the TLS handshake (ALPN).
    /// Example: `false`.
    pub alpn_enabled: Option<bool>,
    /// Which versions of HTTP are agreed on by ALPN, and which is preferred. Example: `HTTP1Only`.
    pub alpn_policy: Option<String>,
    /// Whether the client's address is passed to the backend servers by the Proxy protocol.
    /// Example: `false`.
    pub proxy_protocol_enabled: Option<bool>,
    /// What the Proxy protocol carries besides the client's address.
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
    /// Whether metrics are collected by the second. Example: `false`.
    pub sec_sensor_enabled: Option<bool>,
    /// Stage that the listener is at, such as being set up or running.
    pub listener_status: Option<String>,
    /// Most new connections a second; zero sets no limit. Example: `1000`.
    pub cps: Option<i32>,
    /// Largest segment of a TCP packet, for TCP and TCPSSL listeners; zero leaves the client's value as
    /// it is. Example: `166`.
    pub mss: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ListenerTag>,
}

response! {
    GetListenerAttributeResponse {
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
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
        "AlpnEnabled" => alpn_enabled: value,
        "AlpnPolicy" => alpn_policy: value,
        "ProxyProtocolEnabled" => proxy_protocol_enabled: value,
        "ProxyProtocolV2Config" => proxy_protocol_v2_config: value,
        "SecSensorEnabled" => sec_sensor_enabled: value,
        "ListenerStatus" => listener_status: value,
        "Cps" => cps: value,
        "Mss" => mss: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`GetListenerAttributeRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type GetListenerAttributeError = super::DocumentedError;
