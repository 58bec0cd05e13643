// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Settings of the connection drain, and what it works with.
#[non_exhaustive]
pub struct ConnectionDrainConfig {
    /// Whether the connection drain is switched on.
    pub connection_drain_enabled: Option<bool>,
    /// How long the connection drain may take before it is given up.
    pub connection_drain_timeout: Option<i32>,
}

impl ConnectionDrainConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionDrainEnabled`.
    #[inline]
    pub fn connection_drain_enabled(mut self, value: bool) -> Self {
        self.connection_drain_enabled = Some(value);
        self
    }
    /// Sets `ConnectionDrainTimeout`.
    #[inline]
    pub fn connection_drain_timeout(mut self, value: i32) -> Self {
        self.connection_drain_timeout = Some(value);
        self
    }
}

request! {
    ConnectionDrainConfig {
        "ConnectionDrainEnabled" => connection_drain_enabled: field,
        "ConnectionDrainTimeout" => connection_drain_timeout: field,
    }
}

/// Settings of the health check, and what it works with.
#[non_exhaustive]
pub struct HealthCheckConfig {
    /// Network port that belongs to the health check connect.
    pub health_check_connect_port: Option<i32>,
    /// How long the health check connect may take before it is given up.
    pub health_check_connect_timeout: Option<i32>,
    /// Domain name that belongs to the health check.
    pub health_check_domain: Option<String>,
    /// Whether the health check is switched on.
    pub health_check_enabled: Option<bool>,
    /// Code that stands for the health check HTTP, for programs to act on.
    pub health_check_http_code: Vec<Open<HealthCheckHttpCode>>,
    /// Time between two of this, or the span in which it holds: health check.
    pub health_check_interval: Option<i32>,
    /// Path under which the health check is found.
    pub health_check_path: Option<String>,
    /// Protocol that the health check uses.
    pub health_check_protocol: Option<Open<HealthCheckProtocol>>,
    /// Value at which the healthy sets in.
    pub healthy_threshold: Option<i32>,
    /// Value at which the unhealthy sets in.
    pub unhealthy_threshold: Option<i32>,
}

impl HealthCheckConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
    /// Sets `HealthCheckConnectTimeout`.
    #[inline]
    pub fn health_check_connect_timeout(mut self, value: i32) -> Self {
        self.health_check_connect_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckDomain`.
    pub fn health_check_domain(mut self, value: impl Into<String>) -> Self {
        self.health_check_domain = Some(value.into());
        self
    }
    /// Sets `HealthCheckEnabled`.
    #[inline]
    pub fn health_check_enabled(mut self, value: bool) -> Self {
        self.health_check_enabled = Some(value);
        self
    }
    /// Sets `HealthCheckHttpCode`.
    pub fn health_check_http_code(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<HealthCheckHttpCode>>>,
    ) -> Self {
        self.health_check_http_code = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<String>) -> Self {
        self.health_check_path = Some(value.into());
        self
    }
    /// Sets `HealthCheckProtocol`.
    pub fn health_check_protocol(
        mut self,
        value: impl Into<Open<HealthCheckProtocol>>,
    ) -> Self {
        self.health_check_protocol = Some(value.into());
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
}

request! {
    HealthCheckConfig {
        "HealthCheckConnectPort" => health_check_connect_port: field,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: field,
        "HealthCheckDomain" => health_check_domain: field,
        "HealthCheckEnabled" => health_check_enabled: field,
        "HealthCheckHttpCode" => health_check_http_code: field,
        "HealthCheckInterval" => health_check_interval: field,
        "HealthCheckPath" => health_check_path: field,
        "HealthCheckProtocol" => health_check_protocol: field,
        "HealthyThreshold" => healthy_threshold: field,
        "UnhealthyThreshold" => unhealthy_threshold: field,
    }
}

values! {
    /// Code that stands for the health check HTTP, for programs to act on.
    pub enum HealthCheckHttpCode {
        /// Statuses from 200 to 299.
        Http2xx = "http_2xx",
        /// Statuses from 300 to 399.
        Http3xx = "http_3xx",
        /// Statuses from 400 to 499.
        Http4xx = "http_4xx",
        /// Statuses from 500 to 599.
        Http5xx = "http_5xx",
    }
}

values! {
    /// Protocol that the health check uses.
    pub enum HealthCheckProtocol {
        /// A connection is opened.
        Tcp = "TCP",
        /// A page is fetched.
        Http = "HTTP",
    }
}

/// The servers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Server {
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// **Required.** Instance, network interface, or address that takes packets.
    pub server_id: Option<String>,
    /// IP address that belongs to the server.
    pub server_ip: Option<String>,
    /// **Required.** What the server is: an instance, a network interface, or an address.
    pub server_type: Option<Open<ServerType>>,
}

impl Server {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// Sets `ServerType`, which is required.
    pub fn server_type(mut self, value: impl Into<Open<ServerType>>) -> Self {
        self.server_type = Some(value.into());
        self
    }
}

request! {
    Server {
        "Port" => port: field,
        "ServerId" => server_id: field,
        "ServerIp" => server_ip: field,
        "ServerType" => server_type: field,
    }
}

values! {
    /// Way in which the server failover works.
    pub enum ServerFailoverMode {
        /// Connections stay with the server that failed.
        NoRebalance = "NoRebalance",
        /// Connections of a failed server go to others.
        Rebalance = "Rebalance",
    }
}

values! {
    /// Whether servers are named by instance or by address.
    pub enum ServerGroupType {
        /// Instances are added by their IDs.
        Instance = "Instance",
        /// Servers are added by their addresses.
        Ip = "Ip",
    }
}

values! {
    /// What the server is: an instance, a network interface, or an address.
    pub enum ServerType {
        /// An ECS instance.
        Ecs = "Ecs",
        /// An elastic network interface.
        Eni = "Eni",
        /// An elastic container instance.
        Eci = "Eci",
        /// An address.
        Ip = "Ip",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
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

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The zone mappings to work on or to narrow the list down to.
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
