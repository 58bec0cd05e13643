// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerHTTPListenerAttribute`, from `slb/SetLoadBalancerHTTPListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType, OnOff, Scheduler, StickySessionType};

/// Changes forwarding, health check and other settings of an HTTP listener.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLoadBalancerHTTPListenerAttributeRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-bp1qjwo61pqz3ah*****");
/// let reply = client.set_load_balancer_http_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerHTTPListenerAttributeRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1qjwo61pqz3ah*****`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Upper limit of the data rate. Range: -1 to 5120. Unit: `Mbit/s`. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Whether servers learn the client's address from an `X-Forwarded-For` header.
    /// Default: `on`. Example: `on`.
    pub x_forwarded_for: Option<Open<OnOff>>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Here: `wrr`, `wlc`, `rr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// Whether requests of one client keep going to the same server. Example: `on`.
    pub sticky_session: Option<Open<OnOff>>,
    /// **Required** under conditions. How the cookie for session persistence comes about: planted by
    /// the load balancer or rewritten. Example: `insert`.
    pub sticky_session_type: Option<Open<StickySessionType>>,
    /// **Required** under conditions. How long a planted cookie stays valid; only for the session type
    /// `insert`. Range: 1 to 86400. Unit: `seconds`. Example: `500`.
    pub cookie_timeout: Option<i32>,
    /// **Required** under conditions. Cookie that the backend servers set; the listener rewrites it to
    /// keep a session on one server. Length: 1 to 200. Example: `B490B5EBF6F3CD402E515D22BCDA1598`.
    pub cookie: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<Open<OnOff>>,
    /// Host name that HTTP probes put in their header. Example: `172.16.**. **`.
    pub health_check_domain: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Length: 1 to 80. Example: `/test/index.html`.
    pub health_check_uri: Option<String>,
    /// How many checks in a row a failed server has to pass to get traffic again.
    /// Range: 1 to 10. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row a server has to fail to get no more traffic.
    /// Range: 1 to 10. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed.
    /// Range: 1 to 300. Unit: `seconds`. Example: `3`.
    pub health_check_timeout: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check.
    /// Range: 1 to 50. Unit: `seconds`. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Range: -520 to 65535. Example: `8080`.
    pub health_check_connect_port: Option<i32>,
    /// Status codes that count as healthy, separated by commas. Example: `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Whether the listener takes its servers from a vServer group. Example: `on`.
    pub vserver_group: Option<Open<OnOff>>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j*****`.
    pub vserver_group_id: Option<String>,
    /// Whether servers learn the address that the client called from a `SLB-IP` header.
    /// Default: `off`. Example: `on`.
    pub x_forwarded_for_slbip: Option<Open<OnOff>>,
    /// Whether servers learn the ID of the load balancer from a `SLB-ID` header.
    /// Default: `off`. Example: `on`.
    pub x_forwarded_for_slbid: Option<Open<OnOff>>,
    /// Whether servers learn the protocol of the listener from an `X-Forwarded-Proto` header.
    /// Default: `off`. Example: `on`.
    pub x_forwarded_for_proto: Option<Open<OnOff>>,
    /// Whether responses of certain file types are compressed before they go to the client.
    /// Example: `on`.
    pub gzip: Option<String>,
    /// **Required** under conditions. Access control list, by its ID. Example: `123`.
    pub acl_id: Option<String>,
    /// **Required** under conditions. Whether the addresses of the access control list are let through
    /// or blocked. Example: `white`.
    pub acl_type: Option<Open<AclType>>,
    /// Whether the listener lets in or turns away clients by an access control list. Example: `off`.
    pub acl_status: Option<Open<OnOff>>,
    /// How long a client connection may stay idle before it is closed.
    /// Range: 1 to 9999. Unit: `seconds`. Default: `15`. Example: `12`.
    pub idle_timeout: Option<i32>,
    /// How long the listener waits for the server's response before it returns status 504.
    /// Range: 1 to 9999. Unit: `seconds`. Default: `60`. Example: `3`.
    pub request_timeout: Option<i32>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// HTTP method of the probe requests; matters only while health checks are on.
    pub health_check_method: Option<String>,
    /// Whether servers learn the port of the listener from an `XForwardedFor_SLBPORT` header.
    pub x_forwarded_for_slbport: Option<String>,
    /// Whether servers learn the client's port from a header.
    pub x_forwarded_for_client_src_port: Option<String>,
}

impl SetLoadBalancerHTTPListenerAttributeRequest {
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
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `XForwardedFor`.
    pub fn x_forwarded_for(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.x_forwarded_for = Some(value.into());
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
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
    /// Sets `HealthCheckHttpCode`.
    pub fn health_check_http_code(mut self, value: impl Into<String>) -> Self {
        self.health_check_http_code = Some(value.into());
        self
    }
    /// Sets `VServerGroup`.
    pub fn vserver_group(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.vserver_group = Some(value.into());
        self
    }
    /// Sets `VServerGroupId`.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `XForwardedFor_SLBIP`.
    pub fn x_forwarded_for_slbip(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.x_forwarded_for_slbip = Some(value.into());
        self
    }
    /// Sets `XForwardedFor_SLBID`.
    pub fn x_forwarded_for_slbid(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.x_forwarded_for_slbid = Some(value.into());
        self
    }
    /// Sets `XForwardedFor_proto`.
    pub fn x_forwarded_for_proto(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.x_forwarded_for_proto = Some(value.into());
        self
    }
    /// Sets `Gzip`.
    pub fn gzip(mut self, value: impl Into<String>) -> Self {
        self.gzip = Some(value.into());
        self
    }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `AclType`.
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `AclStatus`.
    pub fn acl_status(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.acl_status = Some(value.into());
        self
    }
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
        self
    }
    /// Sets `RequestTimeout`.
    #[inline]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `HealthCheckMethod`.
    pub fn health_check_method(mut self, value: impl Into<String>) -> Self {
        self.health_check_method = Some(value.into());
        self
    }
    /// Sets `XForwardedFor_SLBPORT`.
    pub fn x_forwarded_for_slbport(mut self, value: impl Into<String>) -> Self {
        self.x_forwarded_for_slbport = Some(value.into());
        self
    }
    /// Sets `XForwardedFor_ClientSrcPort`.
    pub fn x_forwarded_for_client_src_port(mut self, value: impl Into<String>) -> Self {
        self.x_forwarded_for_client_src_port = Some(value.into());
        self
    }
}

request! {
    SetLoadBalancerHTTPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "XForwardedFor" => x_forwarded_for: query,
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
        "HealthCheckConnectPort" => health_check_connect_port: query,
        "HealthCheckHttpCode" => health_check_http_code: query,
        "VServerGroup" => vserver_group: query,
        "VServerGroupId" => vserver_group_id: query,
        "XForwardedFor_SLBIP" => x_forwarded_for_slbip: query,
        "XForwardedFor_SLBID" => x_forwarded_for_slbid: query,
        "XForwardedFor_proto" => x_forwarded_for_proto: query,
        "Gzip" => gzip: query,
        "AclId" => acl_id: query,
        "AclType" => acl_type: query,
        "AclStatus" => acl_status: query,
        "IdleTimeout" => idle_timeout: query,
        "RequestTimeout" => request_timeout: query,
        "Description" => description: query,
        "HealthCheckMethod" => health_check_method: query,
        "XForwardedFor_SLBPORT" => x_forwarded_for_slbport: query,
        "XForwardedFor_ClientSrcPort" => x_forwarded_for_client_src_port: query,
    }
}

impl Operation for SetLoadBalancerHTTPListenerAttributeRequest {
    type Response = SetLoadBalancerHTTPListenerAttributeResponse;
    type Error = SetLoadBalancerHTTPListenerAttributeError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerHTTPListenerAttribute")
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [SetLoadBalancerHTTPListenerAttributeError] = &[
        SetLoadBalancerHTTPListenerAttributeError::IpVersionConflict,
        SetLoadBalancerHTTPListenerAttributeError::OperationNotAllowed,
        SetLoadBalancerHTTPListenerAttributeError::InvalidParameterIdleTimeout,
        SetLoadBalancerHTTPListenerAttributeError::InvalidParameterRequestTimeout,
        SetLoadBalancerHTTPListenerAttributeError::ListenerForwardNotSupport,
        SetLoadBalancerHTTPListenerAttributeError::InvalidParameterRegionNotSupport,
        SetLoadBalancerHTTPListenerAttributeError::OperationFailedServerGroupInUse,
        SetLoadBalancerHTTPListenerAttributeError::InvalidParameterVServerGroupId,
        SetLoadBalancerHTTPListenerAttributeError::MissingParamHealthCheckDomain,
        SetLoadBalancerHTTPListenerAttributeError::InvalidParameterHealthCheckHttpVersion,
        SetLoadBalancerHTTPListenerAttributeError::QuotaLimitExceedsAclAttachedToListener,
        SetLoadBalancerHTTPListenerAttributeError::QuotaLimitExceedsTotalAclEntry,
        SetLoadBalancerHTTPListenerAttributeError::AclListenerOverLimit,
        SetLoadBalancerHTTPListenerAttributeError::DuplicatedAclEntry,
        SetLoadBalancerHTTPListenerAttributeError::InvalidParameterForwardCode,
    ];
}

/// Response to [`SetLoadBalancerHTTPListenerAttributeRequest`].
pub type SetLoadBalancerHTTPListenerAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLoadBalancerHTTPListenerAttributeRequest`] names.
///
/// - [`IpVersionConflict`](super::DocumentedError::IpVersionConflict)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`InvalidParameterIdleTimeout`](super::DocumentedError::InvalidParameterIdleTimeout)
/// - [`InvalidParameterRequestTimeout`](super::DocumentedError::InvalidParameterRequestTimeout)
/// - [`ListenerForwardNotSupport`](super::DocumentedError::ListenerForwardNotSupport)
/// - [`InvalidParameterRegionNotSupport`](super::DocumentedError::InvalidParameterRegionNotSupport)
/// - [`OperationFailedServerGroupInUse`](super::DocumentedError::OperationFailedServerGroupInUse)
/// - [`InvalidParameterVServerGroupId`](super::DocumentedError::InvalidParameterVServerGroupId)
/// - [`MissingParamHealthCheckDomain`](super::DocumentedError::MissingParamHealthCheckDomain)
/// - [`InvalidParameterHealthCheckHttpVersion`](super::DocumentedError::InvalidParameterHealthCheckHttpVersion)
/// - [`QuotaLimitExceedsAclAttachedToListener`](super::DocumentedError::QuotaLimitExceedsAclAttachedToListener)
/// - [`QuotaLimitExceedsTotalAclEntry`](super::DocumentedError::QuotaLimitExceedsTotalAclEntry)
/// - [`AclListenerOverLimit`](super::DocumentedError::AclListenerOverLimit)
/// - [`DuplicatedAclEntry`](super::DocumentedError::DuplicatedAclEntry)
/// - [`InvalidParameterForwardCode`](super::DocumentedError::InvalidParameterForwardCode)
pub type SetLoadBalancerHTTPListenerAttributeError = super::DocumentedError;
