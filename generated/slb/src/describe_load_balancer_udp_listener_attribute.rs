// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerUDPListenerAttribute`, from `slb/DescribeLoadBalancerUDPListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, ListenerStatus, OnOff, Scheduler};

/// Shows the UDP listener on a port of a CLB instance.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLoadBalancerUDPListenerAttributeRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-bp1rtfnodmywb43e*****");
/// let reply = client.describe_load_balancer_udp_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1rtfnodmywb43e*****`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLoadBalancerUDPListenerAttributeRequest {
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
    DescribeLoadBalancerUDPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLoadBalancerUDPListenerAttributeRequest {
    type Response = DescribeLoadBalancerUDPListenerAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeLoadBalancerUDPListenerAttribute",
        )
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLoadBalancerUDPListenerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeResponse {
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `53`.
    pub listener_port: Option<i32>,
    /// Port that the servers listen on; a vServer group brings ports of its own instead.
    /// Example: `90`.
    pub backend_server_port: Option<i32>,
    /// Upper limit of the data rate. Unit: `Mbps`. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Whether the listener runs or is stopped. Example: `stopped`.
    pub status: Option<Open<ListenerStatus>>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Here: `wrr`, `wlc`, `rr`. Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// Whether the servers are probed, so that failing ones get no traffic.
    /// Default: `on`. Example: `on`.
    pub health_check: Option<Open<OnOff>>,
    /// How many checks in a row a failed server has to pass to get traffic again.
    /// Range: 2 to 10. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row a server has to fail to get no more traffic.
    /// Range: 2 to 10. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed.
    /// Range: 1 to 300. Example: `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Range: 1 to 65535. Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check.
    /// Range: 1 to 50. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j*****`.
    pub vserver_group_id: Option<String>,
    /// Access control list, by its ID. Example: `123943*****`.
    pub acl_id: Option<String>,
    /// Whether the listener lets in or turns away clients by an access control list.
    /// Default: `off`. Example: `off`.
    pub acl_status: Option<Open<OnOff>>,
    /// Whether the addresses of the access control list are let through or blocked. Example: `white`.
    pub acl_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Text that a UDP server must send back for the probe to find it healthy.
    /// Length: at most 64. Example: `ok`.
    pub health_check_exp: Option<String>,
    /// Text that the UDP probe sends to the server. Length: at most 64. Example: `hello`.
    pub health_check_req: Option<String>,
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfucw****`.
    pub master_slave_server_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Whether client addresses reach the servers by way of the Proxy Protocol, version 2.
    /// Example: `false`.
    pub proxy_protocol_v2_enabled: Option<bool>,
    /// Access control lists, by ID, that the listener applies.
    pub acl_ids: Vec<Value>,
    /// Ranges of ports that the listener covers.
    pub port_ranges: Option<Value>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1rtfnodmywb43e*****`.
    pub load_balancer_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    DescribeLoadBalancerUDPListenerAttributeResponse {
        "ListenerPort" => listener_port: value,
        "BackendServerPort" => backend_server_port: value,
        "Bandwidth" => bandwidth: value,
        "Status" => status: value,
        "Scheduler" => scheduler: value,
        "HealthCheck" => health_check: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckInterval" => health_check_interval: value,
        "VServerGroupId" => vserver_group_id: value,
        "AclId" => acl_id: value,
        "AclStatus" => acl_status: value,
        "AclType" => acl_type: value,
        "Description" => description: value,
        "HealthCheckExp" => health_check_exp: value,
        "HealthCheckReq" => health_check_req: value,
        "MasterSlaveServerGroupId" => master_slave_server_group_id: value,
        "RequestId" => request_id: value,
        "ProxyProtocolV2Enabled" => proxy_protocol_v2_enabled: value,
        "AclIds" => acl_ids: list("AclId"),
        "PortRanges" => port_ranges: value,
        "LoadBalancerId" => load_balancer_id: value,
        "Tags" => tags: list("Tag"),
    }
}
