// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Rank of the item on the scale that its container defines.
    pub enum ApplicationLevel {
        /// The whole country.
        National = "National",
        /// One of the great regions of the country.
        Big = "Big",
        /// A province.
        Middle = "Middle",
        /// A city.
        Small = "Small",
        /// A single edge node.
        RegionId = "RegionId",
    }
}

/// Servers that belong to the backend, one entry each.
#[non_exhaustive]
pub struct BackendServer {
    /// ID of the server that the item belongs to or stands for. Example: `i-5uf6hj58zvml4ali8****`.
    pub server_id: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `100`.
    pub weight: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `ens`.
    pub type_: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.0.1`.
    pub ip: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `0`.
    pub port: Option<i32>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Weight" => weight: value,
        "Type" => type_: value,
        "Ip" => ip: value,
        "Port" => port: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum BackendServerType {
        /// A virtual machine at an edge node.
        Ens = "ens",
        /// Elastic network interface.
        Eni = "eni",
    }
}

/// What was measured or stored about the band width monitor.
#[non_exhaustive]
pub struct BandWidthMonitorData {
    /// Data rate that is granted to or used by the down. Example: `0`.
    pub down_band_width: Option<i64>,
    /// Traffic that came in from the internet, in bits. Example: `0`.
    pub internet_rx: Option<i64>,
    /// Traffic that went out to the internet, in bits. Example: `0`.
    pub internet_tx: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2019-10-12T05:45:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Data rate that is granted to or used by the up. Example: `0`.
    pub up_band_width: Option<i64>,
}

response! {
    BandWidthMonitorData {
        "DownBandWidth" => down_band_width: value,
        "InternetRX" => internet_rx: value,
        "InternetTX" => internet_tx: value,
        "TimeStamp" => time_stamp: value,
        "UpBandWidth" => up_band_width: value,
    }
}

values! {
    /// Unit in which use of the instance is billed afterward.
    pub enum BillingCycle {
        /// The bill counts the hours of use.
        Hour = "Hour",
        /// The bill counts the days of use.
        Day = "Day",
        /// The bill counts the months of use.
        Month = "Month",
    }
}

values! {
    /// What is done about the data, as rules.
    pub enum DataPolicy {
        /// The data on local disks is given up.
        Abandon = "abandon",
        /// The instance only moves if the data on local disks can go along.
        ForceTransfer = "force_transfer",
        /// Data on local disks goes along if possible; otherwise it is given up.
        TryTransfer = "try_transfer",
    }
}

values! {
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub enum Direction {
        /// Outbound traffic.
        Egress = "egress",
        /// Inbound traffic.
        Ingress = "ingress",
    }
}

/// Outcomes of the dist, one entry each.
#[non_exhaustive]
pub struct DistResult {
    /// What became of the call, in words. Example: `Success`.
    pub result_descrip: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `standard`.
    pub version: Option<String>,
    /// Code that tells how it ended. Example: `400`.
    pub result_code: Option<i32>,
    /// Name that people know the item by. Example: `gcs-prod-websocket-eip-unicom`.
    pub name: Option<String>,
}

response! {
    DistResult {
        "ResultDescrip" => result_descrip: value,
        "Version" => version: value,
        "ResultCode" => result_code: value,
        "Name" => name: value,
    }
}

/// What is known about each event, one entry each.
#[non_exhaustive]
pub struct EventInfos {
    /// ID of one event.
    pub event_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Time that is set or recorded for this: plan.
    pub plan_time: Option<i64>,
    /// Which kind of ops it is or is to be.
    pub ops_type: Option<String>,
}

impl EventInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `PlanTime`.
    #[inline]
    pub fn plan_time(mut self, value: i64) -> Self {
        self.plan_time = Some(value);
        self
    }
    /// Sets `OpsType`.
    pub fn ops_type(mut self, value: impl Into<String>) -> Self {
        self.ops_type = Some(value.into());
        self
    }
}

request! {
    EventInfos {
        "EventId" => event_id: field,
        "ResourceId" => resource_id: field,
        "PlanTime" => plan_time: field,
        "OpsType" => ops_type: field,
    }
}

values! {
    /// HTTP method of the probe requests; matters only while health checks are on.
    pub enum HealthCheckMethod {
        /// The probe asks for the head of the page only, which costs less.
        Head = "head",
        /// The probe fetches the page.
        Get = "get",
    }
}

values! {
    /// Which kind of health check it is or is to be.
    pub enum HealthCheckType {
        /// The probe opens a TCP connection.
        Tcp = "tcp",
        /// The probe sends an HTTP request.
        Http = "http",
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `centos_6_08_64_20G_alibase_20171208`.
    pub image_id: Option<String>,
    /// Name that the image goes by. Example: `centos_6_08_64_20G_alibase_****`.
    pub image_name: Option<String>,
}

response! {
    Image {
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
    }
}

values! {
    /// Whether the instance is paid for in advance or by use.
    pub enum InstanceChargeType {
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
    }
}

values! {
    /// Kind or model of the instance, which sets what it can do.
    pub enum InstanceType {
        /// Load balancer (SLB) in a VPC.
        SlbInstance = "SlbInstance",
        /// A virtual machine at an edge node.
        EnsInstance = "EnsInstance",
        /// A load balancer that can have several public addresses.
        NatSlbInstance = "NatSlbInstance",
        /// NAT gateway.
        Nat = "Nat",
        /// Secondary network interface.
        NetworkInterface = "NetworkInterface",
        /// HAVIP, a floating private address.
        HaVip = "HaVip",
    }
}

values! {
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub enum InternetChargeType {
        /// By the highest rate of the day.
        BandwidthByDay = "BandwidthByDay",
        /// By the rate that 95 % of the month's samples stay under.
        _95BandwidthByMonth = "95BandwidthByMonth",
        /// By the fourth highest daily rate of the month.
        PayByBandwidth4thMonth = "PayByBandwidth4thMonth",
        /// A fixed bandwidth is billed, whether used or not.
        PayByBandwidth = "PayByBandwidth",
        /// By the bytes that go out in a day.
        FlowoutByDay = "FlowoutByDay",
        /// By the mean of the daily peak rates of the month.
        AverageDayBandwidthByMonth = "AverageDayBandwidthByMonth",
    }
}

values! {
    /// Which kind of IP address it is or is to be.
    pub enum IpType {
        /// IPv4 addresses only.
        Ipv4 = "ipv4",
        /// IPv6 addresses only.
        Ipv6 = "ipv6",
        /// An IPv4 and an IPv6 address.
        Ipv4Andipv6 = "ipv4Andipv6",
        /// An IPv4 and an IPv6 address, on interfaces of their own.
        Ipv4Withipv6 = "ipv4Withipv6",
    }
}

values! {
    /// State that the load balancer is in.
    pub enum LoadBalancerStatus {
        /// Stopped; listeners pass nothing on.
        InActive = "InActive",
        /// Works; listeners pass traffic on.
        Active = "Active",
        /// Locked, for example for unpaid bills.
        Locked = "Locked",
        /// Being released.
        Releasing = "Releasing",
    }
}

values! {
    /// Which kind of load balancer it is or is to be.
    pub enum LoadBalancerType {
        /// Classic load balancing.
        Clb = "CLB",
        /// Load balancing with direct return to the internet.
        InternetDR = "InternetDR",
    }
}

values! {
    /// How the nodes are joined: over the internet, inside the private network or both.
    pub enum NetworkingModel {
        /// Traffic over the internet takes faster ways.
        SpeedUp = "SpeedUp",
        /// Nodes talk over the private network.
        Connection = "Connection",
        /// Both: faster ways over the internet and a private network.
        SpeedUpAndConnection = "SpeedUpAndConnection",
    }
}

values! {
    /// Which kind of next hop it is or is to be.
    pub enum NextHopType {
        /// Traffic goes to an instance.
        Instance = "Instance",
        /// HAVIP, a floating private address.
        HaVip = "HaVip",
        /// Traffic goes to a network peering.
        NetworkPeer = "NetworkPeer",
    }
}

values! {
    /// Whether the public address reaches the back-end servers unchanged.
    pub enum OnOff {
        /// Servers see the public address.
        On = "on",
        /// Servers only see their private addresses.
        Off = "off",
    }
}

values! {
    /// Which kind of ops it is or is to be.
    pub enum OpsType {
        /// At once.
        Immediate = "immediate",
        /// At the moment that is set.
        Scheduled = "scheduled",
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in days.
        Day = "Day",
    }
}

/// The permissions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Permission {
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<Open<Direction>>,
    /// **Required.** Protocol that the IP address uses.
    /// Here: `TCP`, `UDP`, `ICMP`, `ALL`, `GRE`, `tcp`, `udp`, `icmp`, `all`, `gre`, `icmpv6`, `ICMPV6`.
    pub ip_protocol: Option<Open<Protocol>>,
    /// **Required.** First and last port, such as `80/80`.
    pub port_range: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub source_port_range: Option<String>,
    /// **Required.** Rule or set of rules that applies.
    pub policy: Option<Open<Policy>>,
    /// IP address that belongs to the dest cidr.
    pub dest_cidr_ip: Option<String>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
    /// **Required.** Rank that decides which item goes first when several fit. Range: 1 to 100.
    pub priority: Option<i32>,
    /// IP address that belongs to the source cidr.
    pub source_cidr_ip: Option<String>,
    /// IP address that belongs to the IPv6 source cidr.
    pub ipv6_source_cidr_ip: Option<String>,
    /// IP address that belongs to the IPv6 dest cidr.
    pub ipv6_dest_cidr_ip: Option<String>,
}

impl Permission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `IpProtocol`, which is required.
    pub fn ip_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `PortRange`, which is required.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }
}

request! {
    Permission {
        "Direction" => direction: field,
        "IpProtocol" => ip_protocol: field,
        "PortRange" => port_range: field,
        "SourcePortRange" => source_port_range: field,
        "Policy" => policy: field,
        "DestCidrIp" => dest_cidr_ip: field,
        "Description" => description: field,
        "Priority" => priority: field,
        "SourceCidrIp" => source_cidr_ip: field,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: field,
        "Ipv6DestCidrIp" => ipv6_dest_cidr_ip: field,
    }
}

values! {
    /// Rule or set of rules that applies.
    pub enum Policy {
        /// The traffic goes through.
        Accept = "Accept",
        /// The traffic is dropped, and the sender is not told.
        Drop = "Drop",
        /// Traffic is let through.
        Accept2 = "accept",
        /// Traffic is thrown away silently, so the sender waits in vain.
        Drop2 = "drop",
    }
}

values! {
    /// Protocol that the IP address uses.
    pub enum Protocol {
        /// Only TCP packets are passed on.
        Tcp = "TCP",
        /// Only UDP packets are passed on.
        Udp = "UDP",
        /// Echo requests and other control messages of IPv4.
        Icmp = "ICMP",
        /// Whatever the protocol.
        All = "ALL",
        /// GRE tunnels.
        Gre = "GRE",
        /// Transmission Control Protocol.
        Tcp2 = "tcp",
        /// User Datagram Protocol.
        Udp2 = "udp",
        /// Internet Control Message Protocol.
        Icmp2 = "icmp",
        /// Every protocol.
        All2 = "all",
        /// GRE tunnel traffic only.
        Gre2 = "gre",
        /// Control messages of IPv6.
        Icmpv62 = "icmpv6",
        /// Control messages of IPv6.
        Icmpv6 = "ICMPV6",
        /// Packets of every protocol are passed on.
        Any = "Any",
        /// HTTP requests.
        Http = "http",
        /// Encrypted HTTP requests; the load balancer holds the certificate.
        Https = "https",
    }
}

/// Servers that belong to the backend, one entry each.
#[non_exhaustive]
pub struct RequestBackendServer {
    /// **Required.** ID of the server that the call is about.
    pub server_id: Option<String>,
    /// Weight of the item when shares are dealt out among several. Range: 0 to 100.
    pub weight: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<BackendServerType>>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Range: 0 to 0.
    pub port: Option<i32>,
}

impl RequestBackendServer {
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
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<BackendServerType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    RequestBackendServer {
        "ServerId" => server_id: field,
        "Weight" => weight: field,
        "Type" => type_: field,
        "Ip" => ip: field,
        "Port" => port: field,
    }
}

/// What the access list is tied to.
#[non_exhaustive]
pub struct Resource {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl Resource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    Resource {
        "ResourceType" => resource_type: field,
        "ResourceId" => resource_id: field,
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// An instance, named by its `InstanceId`.
        Instance = "instance",
        /// A disk, named by its `DiskId`.
        Disk = "disk",
        /// Public addresses.
        Eip = "eip",
        /// Private networks at edge nodes.
        Network = "network",
        /// NAT gateways.
        Natgateway = "natgateway",
        /// Subnets of networks.
        Vswitch = "vswitch",
        /// Cloud phone servers.
        Armserver = "armserver",
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
        /// Consistent hashing by QUIC connection ID, so one connection stays on one server.
        Qch = "qch",
        /// By three bytes of the connection ID of iQUIC, so that a connection keeps its server.
        Iqch = "iqch",
        /// Consistent hashing by the addresses and ports of both ends, so one flow stays on one server.
        Tch = "tch",
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

values! {
    /// Region that the target OSS lies in.
    pub enum TargetOSSRegionId {
        /// Beijing.
        CnBeijing = "cn-beijing",
        /// Singapore.
        ApSoutheast1 = "ap-southeast-1",
    }
}
