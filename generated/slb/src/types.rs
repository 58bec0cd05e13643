// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Whether the whitelist of the listener is applied.
    pub enum AccessControlStatus {
        /// Only addresses of the whitelist reach the listener; an empty list blocks everyone.
        OpenWhiteList = "open_white_list",
        /// No whitelist is applied; any address may reach the listener.
        Close = "close",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct AccessControlTag {
    /// Key of a tag that the resource carries. Example: `TestKey`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `TestValue`.
    pub tag_value: Option<String>,
}

response! {
    AccessControlTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

values! {
    /// Whether the addresses of the access control list are let through or blocked.
    pub enum AclType {
        /// Only entries of the list get through.
        White = "white",
        /// Entries of the list are blocked; all others get through.
        Black = "black",
    }
}

values! {
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6.
    pub enum AddressIPVersion {
        /// IPv4 addresses.
        Ipv4 = "ipv4",
        /// IPv6 addresses.
        Ipv6 = "ipv6",
    }
}

values! {
    /// Whether the load balancer faces the internet or an internal network.
    pub enum AddressType {
        /// Has a public address and takes requests from the internet.
        Internet = "internet",
        /// Has a private address and takes internal requests only.
        Intranet = "intranet",
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `vm-231`.
    pub server_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `70`.
    pub port: Option<i32>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Example: `100`.
    pub weight: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Port" => port: value,
        "Weight" => weight: value,
        "Description" => description: value,
        "Type" => type_: value,
    }
}

values! {
    /// What serves as the backend server, such as an ECS instance or a network interface.
    pub enum BackendServerType {
        /// ECS instance.
        Ecs = "ecs",
        /// Elastic network interface.
        Eni = "eni",
    }
}

/// Additional domains of the listener, each with its certificate.
#[non_exhaustive]
pub struct DomainExtension {
    /// Additional domain name that the listener serves with a certificate of its own.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// ID of an additional domain, as [`CreateDomainExtension`](super::Client::create_domain_extension)
    /// returned it. Example: `de-bp1rp7ta191dv`.
    pub domain_extension_id: Option<String>,
    /// Certificate that clients of this domain are shown.
    /// Example: `1231579085529123_166f8204689_1714763408_709981430`.
    pub server_certificate_id: Option<String>,
    /// Certificates that the additional domain uses.
    pub certificates: Option<Value>,
    /// Server certificates that were found or are in use.
    pub server_certificates: Option<Value>,
}

response! {
    DomainExtension {
        "Domain" => domain: value,
        "DomainExtensionId" => domain_extension_id: value,
        "ServerCertificateId" => server_certificate_id: value,
        "Certificates" => certificates: value,
        "ServerCertificates" => server_certificates: value,
    }
}

values! {
    /// Whether the probe opens a TCP connection or sends an HTTP request.
    pub enum HealthCheckType {
        /// The probe opens a TCP connection.
        Tcp = "tcp",
        /// The probe sends an HTTP request.
        Http = "http",
    }
}

values! {
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub enum InternetChargeType {
        /// A fixed bandwidth is billed, whether used or not.
        Paybybandwidth = "paybybandwidth",
        /// The volume of data sent is billed.
        Paybytraffic = "paybytraffic",
    }
}

/// Listeners that were found, or that use the group.
#[non_exhaustive]
pub struct Listener {
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
}

response! {
    Listener {
        "Port" => port: value,
        "Protocol" => protocol: value,
    }
}

values! {
    /// Whether the listener runs or is stopped.
    pub enum ListenerStatus {
        /// Accepts traffic.
        Running = "running",
        /// Accepts no traffic.
        Stopped = "stopped",
    }
}

values! {
    /// Size of the load balancer, which limits its connections and requests.
    pub enum LoadBalancerSpec {
        /// The smallest guaranteed-performance size.
        SlbS1Small = "slb.s1.small",
        /// Second smallest of the guaranteed-performance sizes.
        SlbS2Small = "slb.s2.small",
        /// Third smallest of the guaranteed-performance sizes.
        SlbS2Medium = "slb.s2.medium",
        /// Third largest of the sizes listed here.
        SlbS3Small = "slb.s3.small",
        /// Second largest of the sizes listed here.
        SlbS3Medium = "slb.s3.medium",
        /// The largest size of those listed here.
        SlbS3Large = "slb.s3.large",
    }
}

values! {
    /// Whether the load balancer works, is stopped, or is locked.
    pub enum LoadBalancerStatus {
        /// Stopped; its listeners pass no traffic on.
        Inactive = "inactive",
        /// Running, as it is right after it was created.
        Active = "active",
        /// Blocked, for instance because a payment is overdue.
        Locked = "locked",
    }
}

values! {
    /// Whether the private load balancer is in a VPC or in the classic network.
    pub enum NetworkType {
        /// A virtual private cloud.
        Vpc = "vpc",
        /// The classic network, which all customers share.
        Classic = "classic",
    }
}

values! {
    /// Whether the listener lets in or turns away clients by an access control list.
    pub enum OnOff {
        /// Servers are probed, and failing ones get no traffic.
        On = "on",
        /// Servers get traffic without being probed.
        Off = "off",
    }
}

values! {
    /// Whether the load balancer is paid for in advance or by use.
    pub enum PayType {
        /// Pay-as-you-go: billed afterwards for what was used.
        PayOnDemand = "PayOnDemand",
        /// Subscription: paid in advance for a fixed time.
        PrePay = "PrePay",
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum PricingCycle {
        /// The subscription is counted in months.
        Month = "month",
        /// The subscription is counted in years.
        Year = "year",
    }
}

/// Forwarding rules by domain and path, each with its server group.
#[non_exhaustive]
pub struct Rule {
    /// Domain name that a request has to ask for. Example: `www.example.com`.
    pub domain: Option<String>,
    /// ID of a forwarding rule, as [`CreateRules`](super::Client::create_rules) or
    /// [`DescribeRules`](super::Client::describe_rules) returned it. Example: `1234`.
    pub rule_id: Option<String>,
    /// Label of the forwarding rule; no other rule of the listener has it. Example: `test`.
    pub rule_name: Option<String>,
    /// Path of the URL that a request has to ask for. Example: `/example`.
    pub url: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `123`.
    pub vserver_group_id: Option<String>,
}

response! {
    Rule {
        "Domain" => domain: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "Url" => url: value,
        "VServerGroupId" => vserver_group_id: value,
    }
}

values! {
    /// Method by which the listener or rule picks a server for each request or connection.
    pub enum Scheduler {
        /// Servers take turns, and those with more weight come up more often.
        Wrr = "wrr",
        /// Weight and open connections decide together; among equals, the server with fewer connections is
        /// preferred.
        Wlc = "wlc",
        /// Servers take turns, whatever their weight.
        Rr = "rr",
        /// Consistent hashing by source address, so a client stays on one server.
        Sch = "sch",
        /// Consistent hashing by the addresses and ports of both ends, so one flow stays on one server.
        Tch = "tch",
        /// Consistent hashing by QUIC connection ID, so one connection stays on one server.
        Qch = "qch",
    }
}

values! {
    /// Whether the server is the active one or the standby.
    pub enum ServerType {
        /// The active server, which takes the traffic.
        Master = "Master",
        /// The standby, which takes over if the active server fails.
        Slave = "Slave",
    }
}

values! {
    /// How the cookie for session persistence comes about: planted by the load balancer or rewritten.
    pub enum StickySessionType {
        /// The load balancer plants a cookie of its own and follows it.
        Insert = "insert",
        /// The load balancer rewrites a cookie that the server sets, and follows it.
        Server = "server",
    }
}

values! {
    /// Versions of TLS that the policy allows.
    pub enum TLSVersion {
        /// Clients may use TLS 1.0, which is old and weak.
        TLSv1_0 = "TLSv1.0",
        /// Clients may use TLS 1.1, which is old and weak.
        TLSv1_1 = "TLSv1.1",
        /// Clients may use TLS 1.2.
        TLSv1_2 = "TLSv1.2",
        /// Clients may use TLS 1.3.
        TLSv1_3 = "TLSv1.3",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key to label the resource with, or to filter resources by.
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

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct VServerGroupBackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `eni-xxxxxxxxx`.
    pub server_id: Option<String>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Range: 0 to 100. Example: `100`.
    pub weight: Option<String>,
    /// Free text that describes the item to people. Length: 1 to 80. Example: `test-112`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`. Example: `eni`.
    pub type_: Option<Open<BackendServerType>>,
    /// Address at which the server takes traffic. Example: `192.168.**.**`.
    pub server_ip: Option<String>,
    /// Port on which the backend server takes requests. Range: 1 to 65535. Example: `80`.
    pub port: Option<String>,
}

impl VServerGroupBackendServer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `Weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<BackendServerType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    VServerGroupBackendServer {
        "ServerId" => server_id: field,
        "Weight" => weight: field,
        "Description" => description: field,
        "Type" => type_: field,
        "ServerIp" => server_ip: field,
        "Port" => port: field,
    }
}
