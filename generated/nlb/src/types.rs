// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which versions of HTTP are agreed on by ALPN, and which is preferred.
    pub enum AlpnPolicy {
        /// Only HTTP/1.x is agreed on, HTTP/1.1 before HTTP/1.0.
        HTTP1Only = "HTTP1Only",
        /// Only HTTP/2 is agreed on.
        HTTP2Only = "HTTP2Only",
        /// HTTP/2 is preferred; HTTP/1.x is agreed on when the client has nothing else.
        HTTP2Preferred = "HTTP2Preferred",
        /// HTTP/1.x is preferred; HTTP/2 is agreed on when the client has nothing else.
        HTTP2Optional = "HTTP2Optional",
    }
}

/// Whether the instance is protected from deletion, since when and why.
#[non_exhaustive]
pub struct DeletionProtectionConfig {
    /// Whether attempts to delete the instance are refused. Example: `true`.
    pub enabled: Option<bool>,
    /// Why the instance is protected from deletion. Example: `text`.
    pub reason: Option<String>,
    /// When the protection from deletion was switched on. Example: `2022-11-02T02:49:05Z`.
    pub enabled_time: Option<Timestamp>,
}

response! {
    DeletionProtectionConfig {
        "Enabled" => enabled: value,
        "Reason" => reason: value,
        "EnabledTime" => enabled_time: value,
    }
}

/// How the health of the backend servers is checked.
#[non_exhaustive]
pub struct HealthCheckConfig {
    /// Whether the health of the servers is checked, so that faulty ones get no traffic.
    pub health_check_enabled: Option<bool>,
    /// Protocol by which health is checked, such as TCP or HTTP.
    pub health_check_type: Option<String>,
    /// Port that health checks go to; zero stands for the server's own port.
    pub health_check_connect_port: Option<i32>,
    /// How many checks in a row must succeed before a server counts as healthy.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row must fail before a server counts as unhealthy.
    pub unhealthy_threshold: Option<i32>,
    /// How long a check waits for the server before it counts as failed.
    pub health_check_connect_timeout: Option<i32>,
    /// Time between two checks of the same server.
    pub health_check_interval: Option<i32>,
    /// Host name sent with health checks over HTTP; `$SERVER_IP` stands for the server's own address.
    pub health_check_domain: Option<String>,
    /// Path that health checks over HTTP ask for.
    pub health_check_url: Option<String>,
    /// HTTP status codes that count as healthy.
    pub health_check_http_code: Vec<String>,
    /// HTTP method that health checks use; counts only for checks over HTTP.
    pub http_check_method: Option<String>,
    /// Text that a UDP health check sends to the server.
    pub health_check_req: Option<String>,
    /// Text that a healthy server sends back to a UDP health check.
    pub health_check_exp: Option<String>,
    /// Version of HTTP that health checks speak; counts only for checks over HTTP.
    pub health_check_http_version: Option<Open<HealthCheckHttpVersion>>,
}

impl HealthCheckConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HealthCheckEnabled`.
    #[inline]
    pub fn health_check_enabled(mut self, value: bool) -> Self {
        self.health_check_enabled = Some(value);
        self
    }
    /// Sets `HealthCheckType`.
    pub fn health_check_type(mut self, value: impl Into<String>) -> Self {
        self.health_check_type = Some(value.into());
        self
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
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
    /// Sets `HealthCheckConnectTimeout`.
    #[inline]
    pub fn health_check_connect_timeout(mut self, value: i32) -> Self {
        self.health_check_connect_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `HealthCheckDomain`.
    pub fn health_check_domain(mut self, value: impl Into<String>) -> Self {
        self.health_check_domain = Some(value.into());
        self
    }
    /// Sets `HealthCheckUrl`.
    pub fn health_check_url(mut self, value: impl Into<String>) -> Self {
        self.health_check_url = Some(value.into());
        self
    }
    /// Sets `HealthCheckHttpCode`.
    pub fn health_check_http_code(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_http_code = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HttpCheckMethod`.
    pub fn http_check_method(mut self, value: impl Into<String>) -> Self {
        self.http_check_method = Some(value.into());
        self
    }
    /// Sets `HealthCheckReq`.
    pub fn health_check_req(mut self, value: impl Into<String>) -> Self {
        self.health_check_req = Some(value.into());
        self
    }
    /// Sets `HealthCheckExp`.
    pub fn health_check_exp(mut self, value: impl Into<String>) -> Self {
        self.health_check_exp = Some(value.into());
        self
    }
    /// Sets `HealthCheckHttpVersion`.
    pub fn health_check_http_version(
        mut self,
        value: impl Into<Open<HealthCheckHttpVersion>>,
    ) -> Self {
        self.health_check_http_version = Some(value.into());
        self
    }
}

request! {
    HealthCheckConfig {
        "HealthCheckEnabled" => health_check_enabled: field,
        "HealthCheckType" => health_check_type: field,
        "HealthCheckConnectPort" => health_check_connect_port: field,
        "HealthyThreshold" => healthy_threshold: field,
        "UnhealthyThreshold" => unhealthy_threshold: field,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: field,
        "HealthCheckInterval" => health_check_interval: field,
        "HealthCheckDomain" => health_check_domain: field,
        "HealthCheckUrl" => health_check_url: field,
        "HealthCheckHttpCode" => health_check_http_code: field,
        "HttpCheckMethod" => http_check_method: field,
        "HealthCheckReq" => health_check_req: field,
        "HealthCheckExp" => health_check_exp: field,
        "HealthCheckHttpVersion" => health_check_http_version: field,
    }
}

values! {
    /// Version of HTTP that health checks speak; counts only for checks over HTTP.
    pub enum HealthCheckHttpVersion {
        /// Checks speak HTTP/1.0, without persistent connections.
        Http1_0 = "HTTP1.0",
        /// Checks speak HTTP/1.1, which needs a host name in the request.
        Http1_1 = "HTTP1.1",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ListenerTag {
    /// Name of one tag on the resource. Example: `ac-cus-tag-4`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `ON`.
    pub tag_value: Option<String>,
}

response! {
    ListenerTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// How the instance is billed.
#[non_exhaustive]
pub struct LoadBalancerBillingConfig {
    /// How the item is billed. Default: `PostPay`. Example: `PostPay`.
    pub pay_type: Option<String>,
}

impl LoadBalancerBillingConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
}

response! {
    LoadBalancerBillingConfig {
        "PayType" => pay_type: value,
    }
}

/// Whether the instance is protected from changes in the console, since when and why.
#[non_exhaustive]
pub struct ModificationProtectionConfig {
    /// Whether the console refuses to change the instance. Example: `ConsoleProtection`.
    pub status: Option<String>,
    /// Why the instance is protected from changes. Example: `text`.
    pub reason: Option<String>,
    /// When the protection from changes was switched on. Example: `2022-12-02T02:49:05Z`.
    pub enabled_time: Option<Timestamp>,
}

response! {
    ModificationProtectionConfig {
        "Status" => status: value,
        "Reason" => reason: value,
        "EnabledTime" => enabled_time: value,
    }
}

/// Locks on the resource; each forbids some operations until its reason is gone.
#[non_exhaustive]
pub struct OperationLock {
    /// Kind of lock, which decides what is forbidden meanwhile. Example: `SecurityLocked`.
    pub lock_type: Option<String>,
    /// Why the item is locked. Example: `text`.
    pub lock_reason: Option<String>,
}

response! {
    OperationLock {
        "LockType" => lock_type: value,
        "LockReason" => lock_reason: value,
    }
}

/// What the Proxy protocol carries besides the client's address.
#[non_exhaustive]
pub struct ProxyProtocolV2Config {
    /// Whether the Proxy protocol carries the ID of the client's VPC.
    pub ppv2_vpc_id_enabled: Option<bool>,
    /// Whether the Proxy protocol carries the ID of the PrivateLink endpoint.
    pub ppv2_private_link_ep_id_enabled: Option<bool>,
    /// Whether the Proxy protocol carries the ID of the PrivateLink endpoint service.
    pub ppv2_private_link_eps_id_enabled: Option<bool>,
}

impl ProxyProtocolV2Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ppv2VpcIdEnabled`.
    #[inline]
    pub fn ppv2_vpc_id_enabled(mut self, value: bool) -> Self {
        self.ppv2_vpc_id_enabled = Some(value);
        self
    }
    /// Sets `Ppv2PrivateLinkEpIdEnabled`.
    #[inline]
    pub fn ppv2_private_link_ep_id_enabled(mut self, value: bool) -> Self {
        self.ppv2_private_link_ep_id_enabled = Some(value);
        self
    }
    /// Sets `Ppv2PrivateLinkEpsIdEnabled`.
    #[inline]
    pub fn ppv2_private_link_eps_id_enabled(mut self, value: bool) -> Self {
        self.ppv2_private_link_eps_id_enabled = Some(value);
        self
    }
}

response! {
    ProxyProtocolV2Config {
        "Ppv2VpcIdEnabled" => ppv2_vpc_id_enabled: value,
        "Ppv2PrivateLinkEpIdEnabled" => ppv2_private_link_ep_id_enabled: value,
        "Ppv2PrivateLinkEpsIdEnabled" => ppv2_private_link_eps_id_enabled: value,
    }
}

/// Backend servers concerned, one entry each.
#[non_exhaustive]
pub struct Server {
    /// **Required.** Backend server: the ID of an ECS, ENI or ECI resource, or an IP address in groups
    /// of that type.
    pub server_id: Option<String>,
    /// **Required.** Kind of backend server: `Ecs` for an instance, `Eni` for a network interface,
    /// `Eci` for a container group, `Ip` for an address.
    pub server_type: Option<String>,
    /// IP address of the backend server; needed in groups that take servers by address.
    pub server_ip: Option<String>,
    /// Port at which the backend server takes in traffic; zero or left out in a group that forwards all
    /// ports.
    pub port: Option<i32>,
    /// Share of connections that the server gets; zero keeps new ones away.
    pub weight: Option<i32>,
    /// Note about the backend server; it has no effect on forwarding.
    pub description: Option<String>,
}

impl Server {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServerType`, which is required.
    pub fn server_type(mut self, value: impl Into<String>) -> Self {
        self.server_type = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    Server {
        "ServerId" => server_id: field,
        "ServerType" => server_type: field,
        "ServerIp" => server_ip: field,
        "Port" => port: field,
        "Weight" => weight: field,
        "Description" => description: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name of a tag to set, or to search resources by.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Zone to put back into the domain name's resolution, with its vSwitch.
#[non_exhaustive]
pub struct ZoneMapping {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl ZoneMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    ZoneMapping {
        "VSwitchId" => vswitch_id: field,
        "ZoneId" => zone_id: field,
    }
}
