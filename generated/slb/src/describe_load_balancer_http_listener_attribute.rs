// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerHTTPListenerAttribute`, from `slb/DescribeLoadBalancerHTTPListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, AclType, ListenerStatus, OnOff, Rule, Scheduler, StickySessionType};

/// Shows the HTTP listener on a port of a CLB instance.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLoadBalancerHTTPListenerAttributeRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-bp1o94dp5*********");
/// let reply = client.describe_load_balancer_http_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1o94dp5*********`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLoadBalancerHTTPListenerAttributeRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLoadBalancerHTTPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLoadBalancerHTTPListenerAttributeRequest {
    type Response = DescribeLoadBalancerHTTPListenerAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeLoadBalancerHTTPListenerAttribute",
        )
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLoadBalancerHTTPListenerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeResponse {
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `80`.
    pub listener_port: Option<i32>,
    /// Upper limit of the data rate. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Whether the listener runs or is stopped. Example: `stopped`.
    pub status: Option<Open<ListenerStatus>>,
    /// Whether servers learn the client's address from an `X-Forwarded-For` header. Example: `on`.
    pub x_forwarded_for: Option<Open<OnOff>>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Here: `wrr`, `wlc`, `rr`. Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// Whether requests of one client keep going to the same server. Default: `off`. Example: `on`.
    pub sticky_session: Option<Open<OnOff>>,
    /// How the cookie for session persistence comes about: planted by the load balancer or rewritten.
    /// Example: `insert`.
    pub sticky_session_type: Option<Open<StickySessionType>>,
    /// How long a planted cookie stays valid; only for the session type `insert`.
    /// Unit: `seconds`. Example: `500`.
    pub cookie_timeout: Option<i32>,
    /// Cookie that the backend servers set; the listener rewrites it to keep a session on one server.
    /// Example: `B490B5EBF6F3CD402E515D22BCDA1598`.
    pub cookie: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<Open<OnOff>>,
    /// Host name that HTTP probes put in their header. Example: `www.domain.com`.
    pub health_check_domain: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Length: 1 to 80. Example: `/test/index.html`.
    pub health_check_uri: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row a server has to fail to get no more traffic. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed.
    /// Unit: `seconds`. Example: `3`.
    pub health_check_timeout: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check.
    /// Unit: `seconds`. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Status codes that count as healthy, separated by commas. Example: `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j****`.
    pub vserver_group_id: Option<String>,
    /// Whether responses of certain file types are compressed before they go to the client.
    /// Example: `on`.
    pub gzip: Option<Open<OnOff>>,
    /// Access control list, by its ID. Example: `on`.
    pub acl_id: Option<String>,
    /// Whether the listener lets in or turns away clients by an access control list.
    /// Default: `off`. Example: `off`.
    pub acl_status: Option<Open<OnOff>>,
    /// Whether the addresses of the access control list are let through or blocked. Example: `white`.
    pub acl_type: Option<Open<AclType>>,
    /// Port that the servers listen on; a vServer group brings ports of its own instead.
    /// Example: `80`.
    pub backend_server_port: Option<i32>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Port of the HTTPS listener that HTTP requests are redirected to. Example: `80`.
    pub forward_port: Option<i32>,
    /// How long a client connection may stay idle before it is closed.
    /// Range: 1 to 60. Unit: `seconds`. Default: `15`. Example: `2`.
    pub idle_timeout: Option<i32>,
    /// Whether HTTP requests are redirected to an HTTPS listener. Example: `on`.
    pub listener_forward: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// How long the listener waits for the server's response before it returns status 504.
    /// Range: 1 to 180. Unit: `seconds`. Default: `60`. Example: `34`.
    pub request_timeout: Option<i32>,
    /// Forwarding rules by domain and path, each with its server group.
    pub rules: Vec<Rule>,
    /// Whether the listener is in the secure state. Example: `on`.
    pub security_status: Option<Open<OnOff>>,
    /// Whether servers learn the ID of the load balancer from a `SLB-ID` header. Example: `on`.
    pub x_forwarded_for_slbid: Option<String>,
    /// Whether servers learn the address that the client called from a `SLB-IP` header. Example: `on`.
    pub x_forwarded_for_slbip: Option<String>,
    /// Whether servers learn the protocol of the listener from an `X-Forwarded-Proto` header.
    /// Example: `on`.
    pub x_forwarded_for_proto: Option<String>,
    /// Whether servers learn the client's port from a header. Example: `off`.
    pub x_forwarded_for_client_src_port: Option<String>,
    /// Whether servers learn the port of the listener from an `XForwardedFor_SLBPORT` header.
    /// Example: `off`.
    pub x_forwarded_for_slbport: Option<String>,
    /// HTTP method of the probe requests; matters only while health checks are on. Example: `get`.
    pub health_check_method: Option<String>,
    /// Access control lists, by ID, that the listener applies.
    pub acl_ids: Vec<Value>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1uaunez0uho0zf0****`.
    pub load_balancer_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    DescribeLoadBalancerHTTPListenerAttributeResponse {
        "ListenerPort" => listener_port: value,
        "Bandwidth" => bandwidth: value,
        "Status" => status: value,
        "XForwardedFor" => x_forwarded_for: value,
        "Scheduler" => scheduler: value,
        "StickySession" => sticky_session: value,
        "StickySessionType" => sticky_session_type: value,
        "CookieTimeout" => cookie_timeout: value,
        "Cookie" => cookie: value,
        "HealthCheck" => health_check: value,
        "HealthCheckDomain" => health_check_domain: value,
        "HealthCheckURI" => health_check_uri: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckHttpCode" => health_check_http_code: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "VServerGroupId" => vserver_group_id: value,
        "Gzip" => gzip: value,
        "AclId" => acl_id: value,
        "AclStatus" => acl_status: value,
        "AclType" => acl_type: value,
        "BackendServerPort" => backend_server_port: value,
        "Description" => description: value,
        "ForwardPort" => forward_port: value,
        "IdleTimeout" => idle_timeout: value,
        "ListenerForward" => listener_forward: value,
        "RequestId" => request_id: value,
        "RequestTimeout" => request_timeout: value,
        "Rules" => rules: list("Rule"),
        "SecurityStatus" => security_status: value,
        "XForwardedFor_SLBID" => x_forwarded_for_slbid: value,
        "XForwardedFor_SLBIP" => x_forwarded_for_slbip: value,
        "XForwardedFor_proto" => x_forwarded_for_proto: value,
        "XForwardedFor_ClientSrcPort" => x_forwarded_for_client_src_port: value,
        "XForwardedFor_SLBPORT" => x_forwarded_for_slbport: value,
        "HealthCheckMethod" => health_check_method: value,
        "AclIds" => acl_ids: list("AclId"),
        "LoadBalancerId" => load_balancer_id: value,
        "Tags" => tags: list("Tag"),
    }
}
