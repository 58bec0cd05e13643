// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerListeners`, from `slb/DescribeLoadBalancerListeners.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, Tag};

/// Lists listeners with their settings, page by page, over one or several load balancers.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLoadBalancerListenersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_load_balancer_listeners(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 101.
    pub max_results: Option<i32>,
    /// Protocol that clients speak with the listener.
    pub listener_protocol: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Items: at most 11.
    pub load_balancer_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Range: 0 to 65535.
    pub listener_port: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl DescribeLoadBalancerListenersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ListenerPort`.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    DescribeLoadBalancerListenersRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ListenerProtocol" => listener_protocol: query,
        "LoadBalancerId" => load_balancer_id: query,
        "Tag" => tag: query,
        "ListenerPort" => listener_port: query,
        "Description" => description: query,
    }
}

impl Operation for DescribeLoadBalancerListenersRequest {
    type Response = DescribeLoadBalancerListenersResponse;
    type Error = DescribeLoadBalancerListenersError;
    const INFO: OperationInfo = super::operation("DescribeLoadBalancerListeners")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerListenersError] = &[
        DescribeLoadBalancerListenersError::IllegalParamListenerProtocol,
        DescribeLoadBalancerListenersError::IllegalParamMaxResults,
        DescribeLoadBalancerListenersError::IllegalParamNextToken,
        DescribeLoadBalancerListenersError::IllegalParamSizeLoadBalancerId,
        DescribeLoadBalancerListenersError::MissingParamTagKey,
    ];
}

impl Paginated for DescribeLoadBalancerListenersRequest {
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

/// Response to [`DescribeLoadBalancerListenersRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Listeners that were found, or that use the group.
    pub listeners: Vec<Listener>,
}

response! {
    DescribeLoadBalancerListenersResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "Listeners" => listeners: list(""),
    }
}

/// Listeners that were found, or that use the group.
#[non_exhaustive]
pub struct Listener {
    /// Whether the addresses of the access control list are let through or blocked. Example: `white`.
    pub acl_type: Option<String>,
    /// Whether the listener runs or is stopped. Example: `running`.
    pub status: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j****`.
    pub vserver_group_id: Option<String>,
    /// Protocol that clients speak with the listener. Example: `http`.
    pub listener_protocol: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa****`.
    pub load_balancer_id: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `80`.
    pub listener_port: Option<i32>,
    /// Access control list, by its ID. Example: `acl-a2do9e413e0spzasx****`.
    pub acl_id: Option<String>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Example: `wrr`.
    pub scheduler: Option<String>,
    /// Upper limit of the data rate. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Whether the listener lets in or turns away clients by an access control list. Example: `off`.
    pub acl_status: Option<String>,
    /// Port that the servers listen on; a vServer group brings ports of its own instead.
    /// Example: `80`.
    pub backend_server_port: Option<i32>,
    /// Access control lists, by ID, that the listener applies.
    pub acl_ids: Vec<Value>,
    /// Settings that only HTTP listeners have.
    pub http_listener_config: Option<HTTPListenerConfig>,
    /// Settings that only HTTPS listeners have.
    pub https_listener_config: Option<HTTPSListenerConfig>,
    /// Settings that only TCP listeners have.
    pub tcp_listener_config: Option<TCPListenerConfig>,
    /// Settings that only UDP listeners have.
    pub udp_listener_config: Option<UDPListenerConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    Listener {
        "AclType" => acl_type: value,
        "Status" => status: value,
        "VServerGroupId" => vserver_group_id: value,
        "ListenerProtocol" => listener_protocol: value,
        "LoadBalancerId" => load_balancer_id: value,
        "ListenerPort" => listener_port: value,
        "AclId" => acl_id: value,
        "Scheduler" => scheduler: value,
        "Bandwidth" => bandwidth: value,
        "Description" => description: value,
        "AclStatus" => acl_status: value,
        "BackendServerPort" => backend_server_port: value,
        "AclIds" => acl_ids: list(""),
        "HTTPListenerConfig" => http_listener_config: value,
        "HTTPSListenerConfig" => https_listener_config: value,
        "TCPListenerConfig" => tcp_listener_config: value,
        "UDPListenerConfig" => udp_listener_config: value,
        "Tags" => tags: list(""),
    }
}

/// Settings that only HTTP listeners have.
#[non_exhaustive]
pub struct HTTPListenerConfig {
    /// HTTP version that the probe requests are written in. Example: `HTTP 1.0`.
    pub health_check_http_version: Option<String>,
    /// Whether servers learn the client's port from a header. Example: `on`.
    pub x_forwarded_for_client_src_port: Option<String>,
    /// Cookie that the backend servers set; the listener rewrites it to keep a session on one server.
    /// Example: `B490B5EBF6F3CD402E515D22BCDA****`.
    pub cookie: Option<String>,
    /// Whether responses of certain file types are compressed before they go to the client.
    /// Example: `on`.
    pub gzip: Option<String>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed. Example: `3`.
    pub health_check_timeout: Option<i32>,
    /// Whether the probe opens a TCP connection or sends an HTTP request. Example: `tcp`.
    pub health_check_type: Option<String>,
    /// How long a planted cookie stays valid; only for the session type `insert`. Example: `500`.
    pub cookie_timeout: Option<i32>,
    /// Host name that HTTP probes put in their header. Example: `www.example.com`.
    pub health_check_domain: Option<String>,
    /// How many checks in a row a server has to fail to get no more traffic. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// Whether servers learn the ID of the load balancer from a `SLB-ID` header. Example: `on`.
    pub x_forwarded_for_slbid: Option<String>,
    /// Port of the HTTPS listener that HTTP requests are redirected to. Example: `80`.
    pub forward_port: Option<i32>,
    /// Status codes that count as healthy, separated by commas. Example: `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Whether HTTP requests are redirected to an HTTPS listener. Example: `on`.
    pub listener_forward: Option<String>,
    /// Whether servers learn the client's address from an `X-Forwarded-For` header. Example: `on`.
    pub x_forwarded_for: Option<String>,
    /// How long a client connection may stay idle before it is closed. Example: `15`.
    pub idle_timeout: Option<i32>,
    /// How long the listener waits for the server's response before it returns status 504.
    /// Example: `60`.
    pub request_timeout: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Whether servers learn the port of the listener from an `XForwardedFor_SLBPORT` header.
    /// Example: `on`.
    pub x_forwarded_for_slbport: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Example: `/test/index.html`.
    pub health_check_uri: Option<String>,
    /// How the cookie for session persistence comes about: planted by the load balancer or rewritten.
    /// Example: `insert`.
    pub sticky_session_type: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// Whether servers learn the protocol of the listener from an `X-Forwarded-Proto` header.
    /// Example: `on`.
    pub x_forwarded_for_proto: Option<String>,
    /// Whether servers learn the address that the client called from a `SLB-IP` header. Example: `on`.
    pub x_forwarded_for_slbip: Option<String>,
    /// Whether requests of one client keep going to the same server. Example: `on`.
    pub sticky_session: Option<String>,
    /// HTTP method of the probe requests; matters only while health checks are on. Example: `get`.
    pub health_check_method: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<String>,
}

response! {
    HTTPListenerConfig {
        "HealthCheckHttpVersion" => health_check_http_version: value,
        "XForwardedFor_ClientSrcPort" => x_forwarded_for_client_src_port: value,
        "Cookie" => cookie: value,
        "Gzip" => gzip: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthCheckType" => health_check_type: value,
        "CookieTimeout" => cookie_timeout: value,
        "HealthCheckDomain" => health_check_domain: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "XForwardedFor_SLBID" => x_forwarded_for_slbid: value,
        "ForwardPort" => forward_port: value,
        "HealthCheckHttpCode" => health_check_http_code: value,
        "ListenerForward" => listener_forward: value,
        "XForwardedFor" => x_forwarded_for: value,
        "IdleTimeout" => idle_timeout: value,
        "RequestTimeout" => request_timeout: value,
        "HealthCheckInterval" => health_check_interval: value,
        "XForwardedFor_SLBPORT" => x_forwarded_for_slbport: value,
        "HealthCheckURI" => health_check_uri: value,
        "StickySessionType" => sticky_session_type: value,
        "HealthyThreshold" => healthy_threshold: value,
        "XForwardedFor_proto" => x_forwarded_for_proto: value,
        "XForwardedFor_SLBIP" => x_forwarded_for_slbip: value,
        "StickySession" => sticky_session: value,
        "HealthCheckMethod" => health_check_method: value,
        "HealthCheck" => health_check: value,
    }
}

/// Settings that only HTTPS listeners have.
#[non_exhaustive]
pub struct HTTPSListenerConfig {
    /// Whether servers learn from a header if the client certificate passed its check. Example: `off`.
    pub x_forwarded_for_client_cert_client_verify: Option<String>,
    /// HTTP version that the probe requests are written in. Example: `HTTP 1.0`.
    pub health_check_http_version: Option<String>,
    /// Whether servers learn the client's port from a header. Example: `off`.
    pub x_forwarded_for_client_src_port: Option<String>,
    /// Cookie that the backend servers set; the listener rewrites it to keep a session on one server.
    /// Example: `B490B5EBF6F3CD402E515D22BCDA****`.
    pub cookie: Option<String>,
    /// Whether responses of certain file types are compressed before they go to the client.
    /// Example: `on`.
    pub gzip: Option<String>,
    /// Whether clients may speak HTTP/2 with the listener. Example: `off`.
    pub enable_http2: Option<String>,
    /// Certificate of the authority that client certificates are checked against; it makes
    /// authentication mutual. Example: `idkp-234-cn-test-0****`.
    pub ca_certificate_id: Option<String>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed. Example: `3`.
    pub health_check_timeout: Option<i32>,
    /// Whether the probe opens a TCP connection or sends an HTTP request. Example: `tcp`.
    pub health_check_type: Option<String>,
    /// How long a planted cookie stays valid; only for the session type `insert`. Example: `500`.
    pub cookie_timeout: Option<i32>,
    /// Host name that HTTP probes put in their header. Example: `www.example.com`.
    pub health_check_domain: Option<String>,
    /// How many checks in a row a server has to fail to get no more traffic. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// Whether servers learn the ID of the load balancer from a `SLB-ID` header. Example: `on`.
    pub x_forwarded_for_slbid: Option<String>,
    /// Whether servers learn from a header who holds the client certificate. Example: `off`.
    pub x_forwarded_for_client_cert_subject_dn: Option<String>,
    /// Status codes that count as healthy, separated by commas. Example: `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Whether the client certificate's fingerprint reaches the servers in a header. Example: `off`.
    pub x_forwarded_for_client_cert_fingerprint: Option<String>,
    /// Whether servers learn the client's address from an `X-Forwarded-For` header. Example: `on`.
    pub x_forwarded_for: Option<String>,
    /// How long the listener waits for the server's response before it returns status 504.
    /// Example: `60`.
    pub request_timeout: Option<i32>,
    /// How long a client connection may stay idle before it is closed. Example: `15`.
    pub idle_timeout: Option<i32>,
    /// Server certificate, as [`UploadServerCertificate`](super::Client::upload_server_certificate)
    /// returned its ID. Example: `idkp-123-cn-test-0****`.
    pub server_certificate_id: Option<String>,
    /// Time between two of this, or the span in which it holds: health check. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Whether servers learn the port of the listener from an `XForwardedFor_SLBPORT` header.
    /// Example: `off`.
    pub x_forwarded_for_slbport: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Example: `/test/index.html`.
    pub health_check_uri: Option<String>,
    /// How the cookie for session persistence comes about: planted by the load balancer or rewritten.
    /// Example: `insert`.
    pub sticky_session_type: Option<String>,
    /// Whether servers learn from a header who issued the client certificate. Example: `off`.
    pub x_forwarded_for_client_cert_issuer_dn: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// Whether servers learn the protocol of the listener from an `X-Forwarded-Proto` header.
    /// Example: `on`.
    pub x_forwarded_for_proto: Option<String>,
    /// Whether servers learn the address that the client called from a `SLB-IP` header. Example: `on`.
    pub x_forwarded_for_slbip: Option<String>,
    /// Whether requests of one client keep going to the same server. Example: `on`.
    pub sticky_session: Option<String>,
    /// HTTP method of the probe requests; matters only while health checks are on. Example: `get`.
    pub health_check_method: Option<String>,
    /// Policy that decides which TLS versions and cipher suites clients may use, built in or custom.
    /// Example: `tls_cipher_policy_1_0`.
    pub tls_cipher_policy: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<String>,
}

response! {
    HTTPSListenerConfig {
        "XForwardedFor_ClientCertClientVerify" => x_forwarded_for_client_cert_client_verify: value,
        "HealthCheckHttpVersion" => health_check_http_version: value,
        "XForwardedFor_ClientSrcPort" => x_forwarded_for_client_src_port: value,
        "Cookie" => cookie: value,
        "Gzip" => gzip: value,
        "EnableHttp2" => enable_http2: value,
        "CACertificateId" => ca_certificate_id: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthCheckType" => health_check_type: value,
        "CookieTimeout" => cookie_timeout: value,
        "HealthCheckDomain" => health_check_domain: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "XForwardedFor_SLBID" => x_forwarded_for_slbid: value,
        "XForwardedFor_ClientCertSubjectDN" => x_forwarded_for_client_cert_subject_dn: value,
        "HealthCheckHttpCode" => health_check_http_code: value,
        "XForwardedFor_ClientCertFingerprint" => x_forwarded_for_client_cert_fingerprint: value,
        "XForwardedFor" => x_forwarded_for: value,
        "RequestTimeout" => request_timeout: value,
        "IdleTimeout" => idle_timeout: value,
        "ServerCertificateId" => server_certificate_id: value,
        "HealthCheckInterval" => health_check_interval: value,
        "XForwardedFor_SLBPORT" => x_forwarded_for_slbport: value,
        "HealthCheckURI" => health_check_uri: value,
        "StickySessionType" => sticky_session_type: value,
        "XForwardedFor_ClientCertIssuerDN" => x_forwarded_for_client_cert_issuer_dn: value,
        "HealthyThreshold" => healthy_threshold: value,
        "XForwardedFor_proto" => x_forwarded_for_proto: value,
        "XForwardedFor_SLBIP" => x_forwarded_for_slbip: value,
        "StickySession" => sticky_session: value,
        "HealthCheckMethod" => health_check_method: value,
        "TLSCipherPolicy" => tls_cipher_policy: value,
        "HealthCheck" => health_check: value,
    }
}

/// Settings that only TCP listeners have.
#[non_exhaustive]
pub struct TCPListenerConfig {
    /// Status codes that count as healthy, separated by commas. Example: `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// How long open connections to a departing server may go on; only with connection draining on.
    /// Example: `300`.
    pub connection_drain_timeout: Option<i32>,
    /// How long a client keeps going to the same server; zero switches this off. Example: `0`.
    pub persistence_timeout: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Example: `/test/index.html`.
    pub health_check_uri: Option<String>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// How long a TCP connection may stay open without data. Example: `500`.
    pub established_timeout: Option<i32>,
    /// Whether the probe opens a TCP connection or sends an HTTP request. Example: `tcp`.
    pub health_check_type: Option<String>,
    /// How long the probe waits for a response before the check counts as failed. Example: `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfucw*****`.
    pub master_slave_server_group_id: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// Host name that HTTP probes put in their header. Example: `www.example.com`.
    pub health_check_domain: Option<String>,
    /// How many checks in a row a server has to fail to get no more traffic. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// Whether open connections to a server that is removed or fails may finish before they are cut.
    /// Example: `off`.
    pub connection_drain: Option<String>,
    /// HTTP method of the probe requests; matters only while health checks are on. Example: `get`.
    pub health_check_method: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<String>,
    /// Whether client addresses reach the servers by way of the Proxy Protocol, version 2.
    /// Example: `false`.
    pub proxy_protocol_v2_enabled: Option<String>,
}

response! {
    TCPListenerConfig {
        "HealthCheckHttpCode" => health_check_http_code: value,
        "ConnectionDrainTimeout" => connection_drain_timeout: value,
        "PersistenceTimeout" => persistence_timeout: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckURI" => health_check_uri: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "EstablishedTimeout" => established_timeout: value,
        "HealthCheckType" => health_check_type: value,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: value,
        "MasterSlaveServerGroupId" => master_slave_server_group_id: value,
        "HealthyThreshold" => healthy_threshold: value,
        "HealthCheckDomain" => health_check_domain: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "ConnectionDrain" => connection_drain: value,
        "HealthCheckMethod" => health_check_method: value,
        "HealthCheck" => health_check: value,
        "ProxyProtocolV2Enabled" => proxy_protocol_v2_enabled: value,
    }
}

/// Settings that only UDP listeners have.
#[non_exhaustive]
pub struct UDPListenerConfig {
    /// How long open connections to a departing server may go on; only with connection draining on.
    /// Example: `300`.
    pub connection_drain_timeout: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Text that a UDP server must send back for the probe to find it healthy. Example: `ok`.
    pub health_check_exp: Option<String>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed. Example: `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfucw****`.
    pub master_slave_server_group_id: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row a server has to fail to get no more traffic. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// Whether open connections to a server that is removed or fails may finish before they are cut.
    /// Example: `off`.
    pub connection_drain: Option<String>,
    /// Text that the UDP probe sends to the server. Example: `hello`.
    pub health_check_req: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<String>,
    /// Whether client addresses reach the servers by way of the Proxy Protocol, version 2.
    /// Example: `false`.
    pub proxy_protocol_v2_enabled: Option<String>,
}

response! {
    UDPListenerConfig {
        "ConnectionDrainTimeout" => connection_drain_timeout: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckExp" => health_check_exp: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: value,
        "MasterSlaveServerGroupId" => master_slave_server_group_id: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "ConnectionDrain" => connection_drain: value,
        "HealthCheckReq" => health_check_req: value,
        "HealthCheck" => health_check: value,
        "ProxyProtocolV2Enabled" => proxy_protocol_v2_enabled: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerListenersRequest`] names.
///
/// - [`IllegalParamListenerProtocol`](super::DocumentedError::IllegalParamListenerProtocol)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamSizeLoadBalancerId`](super::DocumentedError::IllegalParamSizeLoadBalancerId)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
pub type DescribeLoadBalancerListenersError = super::DocumentedError;
