// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerTCPListenerAttribute`, from `slb/DescribeLoadBalancerTCPListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, AclType, HealthCheckType, ListenerStatus, OnOff};

/// Shows the TCP listener on a port of a CLB instance.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLoadBalancerTCPListenerAttributeRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-bp1ygod3yctvg1y******");
/// let reply = client.describe_load_balancer_tcp_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1ygod3yctvg1y******`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLoadBalancerTCPListenerAttributeRequest {
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
    DescribeLoadBalancerTCPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLoadBalancerTCPListenerAttributeRequest {
    type Response = DescribeLoadBalancerTCPListenerAttributeResponse;
    type Error = DescribeLoadBalancerTCPListenerAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeLoadBalancerTCPListenerAttribute",
        )
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerTCPListenerAttributeError] = &[
        DescribeLoadBalancerTCPListenerAttributeError::LocationServiceTimeout,
    ];
}

/// Response to [`DescribeLoadBalancerTCPListenerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `443`.
    pub listener_port: Option<i32>,
    /// Port that the servers listen on; a vServer group brings ports of its own instead.
    /// Example: `443`.
    pub backend_server_port: Option<i32>,
    /// Whether the listener runs or is stopped. Example: `stopped`.
    pub status: Option<Open<ListenerStatus>>,
    /// Upper limit of the data rate. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<String>,
    /// Whether the listener shields the servers from SYN floods; the service sets this well by itself.
    /// Example: `enable`.
    pub syn_proxy: Option<String>,
    /// How long a client keeps going to the same server; zero switches this off. Example: `0`.
    pub persistence_timeout: Option<i32>,
    /// How long a TCP connection may stay open without data. Example: `500`.
    pub established_timeout: Option<i32>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<Open<OnOff>>,
    /// How many checks in a row a failed server has to pass to get traffic again. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row a server has to fail to get no more traffic. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed. Example: `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check.
    /// Unit: `seconds`. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Status codes that count as healthy, separated by commas. Example: `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Host name that HTTP probes put in their header. Example: `www.domain.com`.
    pub health_check_domain: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Length: 1 to 80. Example: `/test/index.html`.
    pub health_check_uri: Option<String>,
    /// Whether the probe opens a TCP connection or sends an HTTP request. Example: `tcp`.
    pub health_check_type: Option<Open<HealthCheckType>>,
    /// HTTP method of the probe requests; matters only while health checks are on. Example: `tcp`.
    pub health_check_method: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6******8`.
    pub vserver_group_id: Option<String>,
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfucw*****`.
    pub master_slave_server_group_id: Option<String>,
    /// Access control list, by its ID. Example: `12`.
    pub acl_id: Option<String>,
    /// Whether the addresses of the access control list are let through or blocked. Example: `white`.
    pub acl_type: Option<Open<AclType>>,
    /// Whether the listener lets in or turns away clients by an access control list.
    /// Default: `off`. Example: `off`.
    pub acl_status: Option<Open<OnOff>>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// How long open connections to a departing server may go on; only with connection draining on.
    /// Example: `300`.
    pub connection_drain_timeout: Option<i32>,
    /// Whether client addresses reach the servers by way of the Proxy Protocol, version 2.
    /// Example: `false`.
    pub proxy_protocol_v2_enabled: Option<bool>,
    /// Whether open connections to a server that is removed or fails may finish before they are cut.
    /// Example: `off`.
    pub connection_drain: Option<String>,
    /// Access control lists, by ID, that the listener applies.
    pub acl_ids: Vec<Value>,
    /// Ranges of ports that the listener covers.
    pub port_ranges: Option<Value>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1ygod3yctvg1y****`.
    pub load_balancer_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    DescribeLoadBalancerTCPListenerAttributeResponse {
        "RequestId" => request_id: value,
        "ListenerPort" => listener_port: value,
        "BackendServerPort" => backend_server_port: value,
        "Status" => status: value,
        "Bandwidth" => bandwidth: value,
        "Scheduler" => scheduler: value,
        "SynProxy" => syn_proxy: value,
        "PersistenceTimeout" => persistence_timeout: value,
        "EstablishedTimeout" => established_timeout: value,
        "HealthCheck" => health_check: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckHttpCode" => health_check_http_code: value,
        "HealthCheckDomain" => health_check_domain: value,
        "HealthCheckURI" => health_check_uri: value,
        "HealthCheckType" => health_check_type: value,
        "HealthCheckMethod" => health_check_method: value,
        "VServerGroupId" => vserver_group_id: value,
        "MasterSlaveServerGroupId" => master_slave_server_group_id: value,
        "AclId" => acl_id: value,
        "AclType" => acl_type: value,
        "AclStatus" => acl_status: value,
        "Description" => description: value,
        "ConnectionDrainTimeout" => connection_drain_timeout: value,
        "ProxyProtocolV2Enabled" => proxy_protocol_v2_enabled: value,
        "ConnectionDrain" => connection_drain: value,
        "AclIds" => acl_ids: list("AclId"),
        "PortRanges" => port_ranges: value,
        "LoadBalancerId" => load_balancer_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerTCPListenerAttributeRequest`] names.
///
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeLoadBalancerTCPListenerAttributeError = super::DocumentedError;
