// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The ack labels to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AckLabel {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl AckLabel {
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
    AckLabel {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// What is done, or is to be done, about the ACL.
    pub enum AclAction {
        /// Traffic is let through.
        Accept = "accept",
        /// Traffic is stopped without notice to the sender.
        Drop = "drop",
        /// Traffic is let through and noted; good for trying a rule out.
        Log = "log",
    }
}

values! {
    /// Which kind of ACL it is or is to be.
    pub enum AclType {
        /// Rules at the border to the internet.
        Internet = "Internet",
        /// Rules at the border of NAT gateways.
        Nat = "NAT",
        /// Rules between VPCs.
        Vpc = "VPC",
        /// Address books that rules draw on.
        AddressBook = "AddressBook",
        /// Applications of every border.
        All = "All",
    }
}

values! {
    /// Name that the application goes by.
    pub enum ApplicationName {
        /// File transfer without encryption.
        Ftp = "FTP",
        /// Web traffic without encryption.
        Http = "HTTP",
        /// Web traffic over TLS.
        Https = "HTTPS",
        /// Requests to a Memcached cache.
        Memcache = "Memcache",
        /// Queries to a document database.
        MongoDB = "MongoDB",
        /// Messages of devices.
        Mqtt = "MQTT",
        /// Queries to a database that speaks MySQL's protocol.
        MySQL = "MySQL",
        /// Remote desktop of Windows.
        Rdp = "RDP",
        /// Commands to a store that speaks Redis's protocol.
        Redis = "Redis",
        /// Delivery of mail without encryption.
        Smtp = "SMTP",
        /// Delivery of mail over TLS.
        Smtps = "SMTPS",
        /// Secure shell.
        Ssh = "SSH",
        /// Anything over TLS.
        Ssl = "SSL",
        /// Remote screen.
        Vnc = "VNC",
        /// Whatever is spoken over the connection.
        Any = "ANY",
    }
}

/// Items of the kind src candidate to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CandidateList {
    /// ID of the candidate that the call is about.
    pub candidate_id: Option<String>,
    /// Which kind of candidate it is or is to be.
    pub candidate_type: Option<String>,
}

impl CandidateList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CandidateId`.
    pub fn candidate_id(mut self, value: impl Into<String>) -> Self {
        self.candidate_id = Some(value.into());
        self
    }
    /// Sets `CandidateType`.
    pub fn candidate_type(mut self, value: impl Into<String>) -> Self {
        self.candidate_type = Some(value.into());
        self
    }
}

response! {
    CandidateList {
        "CandidateId" => candidate_id: value,
        "CandidateType" => candidate_type: value,
    }
}

values! {
    /// Which kind of dest port it is or is to be.
    pub enum DestPortType {
        /// Ports are given in the rule itself.
        Port = "port",
        /// Ports are those of an address book.
        Group = "group",
    }
}

values! {
    /// Which kind of destination it is or is to be.
    pub enum DestinationType {
        /// One range of addresses.
        Net = "net",
        /// What an address book holds.
        Group = "group",
        /// One name, or all names below one.
        Domain = "domain",
        /// Addresses of countries or provinces.
        Location = "location",
    }
}

values! {
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub enum Direction {
        /// From the internet to the assets.
        In = "in",
        /// From the assets to the internet.
        Out = "out",
    }
}

/// Items of the kind tag that were found or are concerned.
#[non_exhaustive]
pub struct DstIPTagList {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Name that the tag goes by. Example: `text`.
    pub tag_name: Option<String>,
    /// ID of the tag that the item belongs to or stands for. Example: `AliYun`.
    pub tag_id: Option<String>,
    /// What the mark on the destination says. Example: `text`.
    pub tag_describe: Option<String>,
    /// ID of the class that the item belongs to or stands for. Example: `Trusted`.
    pub class_id: Option<String>,
}

response! {
    DstIPTagList {
        "RiskLevel" => risk_level: value,
        "TagName" => tag_name: value,
        "TagId" => tag_id: value,
        "TagDescribe" => tag_describe: value,
        "ClassId" => class_id: value,
    }
}

values! {
    /// Which kind of group it is or is to be.
    pub enum GroupType {
        /// Addresses and ranges.
        Ip = "ip",
        /// Addresses of ECS instances that carry certain tags.
        Tag = "tag",
        /// Names.
        Domain = "domain",
        /// Addresses known from threat intelligence.
        Threat = "threat",
        /// Addresses from which a cleaning or acceleration service calls the origin.
        Backsrc = "backsrc",
        /// Book of port numbers.
        Port = "port",
    }
}

values! {
    /// Whether the internet is switched on.
    pub enum InternetSwitch {
        /// Strict mode: traffic whose application is not recognized goes on to the next rules.
        On = "on",
        /// Traffic is let through until its application is recognized.
        Off = "off",
    }
}

/// Settings of the ips, and what it works with.
#[non_exhaustive]
pub struct IpsConfig {
    /// Rules that apply to the basic, one entry each. Example: `1`.
    pub basic_rules: Option<i32>,
    /// Whether this is switched on: all patch. Example: `1`.
    pub enable_all_patch: Option<i32>,
    /// Way in which the run works. Example: `1`.
    pub run_mode: Option<i32>,
}

response! {
    IpsConfig {
        "BasicRules" => basic_rules: value,
        "EnableAllPatch" => enable_all_patch: value,
        "RunMode" => run_mode: value,
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in English.
        En = "en",
    }
}

/// The members to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Member {
    /// Free text that tells people about the member.
    pub member_desc: Option<String>,
    /// **Required.** Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
}

impl Member {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberDesc`.
    pub fn member_desc(mut self, value: impl Into<String>) -> Self {
        self.member_desc = Some(value.into());
        self
    }
    /// Sets `MemberUid`, which is required.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
}

request! {
    Member {
        "MemberDesc" => member_desc: field,
        "MemberUid" => member_uid: field,
    }
}

/// Items of the kind NAT route entry to work on or to narrow the list down to.
#[non_exhaustive]
pub struct NatRouteEntryList {
    /// ID of the next hop that the call is about.
    pub next_hop_id: Option<String>,
    /// Address range of the destination, in CIDR notation.
    pub destination_cidr: Option<String>,
    /// Which kind of next hop it is or is to be.
    pub next_hop_type: Option<String>,
    /// ID of the route table that the call is about.
    pub route_table_id: Option<String>,
}

impl NatRouteEntryList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidr`.
    pub fn destination_cidr(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
}

response! {
    NatRouteEntryList {
        "NextHopId" => next_hop_id: value,
        "DestinationCidr" => destination_cidr: value,
        "NextHopType" => next_hop_type: value,
        "RouteTableId" => route_table_id: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
}

response! {
    PageInfo {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

values! {
    /// Network protocol that applies.
    pub enum Proto {
        /// Every protocol.
        Any = "ANY",
        /// Connections; needed for rules on an application.
        Tcp = "TCP",
        /// Datagrams.
        Udp = "UDP",
        /// Pings and messages of the network.
        Icmp = "ICMP",
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Address from which a bastion host calls out.
        BastionHostEgressIP = "BastionHostEgressIP",
        /// Address at which a bastion host is reached.
        BastionHostIngressIP = "BastionHostIngressIP",
        /// Elastic address of an ECS instance.
        EcsEIP = "EcsEIP",
        /// Address that an ECS instance got when it was made.
        EcsPublicIP = "EcsPublicIP",
        /// Elastic address that is bound to nothing the firewall knows.
        Eip = "EIP",
        /// Elastic address of a network interface.
        EniEIP = "EniEIP",
        /// Elastic address of a NAT gateway.
        NatEIP = "NatEIP",
        /// Elastic address of a load balancer.
        SlbEIP = "SlbEIP",
        /// Address that a load balancer got when it was made.
        SlbPublicIP = "SlbPublicIP",
        /// Address that a NAT gateway got when it was made.
        NatPublicIP = "NatPublicIP",
        /// Virtual address that can move between instances.
        Havip = "HAVIP",
    }
}

/// Items of the kind route entry that were found or are concerned.
#[non_exhaustive]
pub struct RouteEntryList {
    /// ID of the next hop instance that the item belongs to or stands for.
    /// Example: `vrt-m5eb5me6c3l5sezae****`.
    pub next_hop_instance_id: Option<String>,
    /// Address range of the destination, in CIDR notation. Example: `192.168.XX.XX/24`.
    pub destination_cidr: Option<String>,
}

response! {
    RouteEntryList {
        "NextHopInstanceId" => next_hop_instance_id: value,
        "DestinationCidr" => destination_cidr: value,
    }
}

values! {
    /// Which kind of source it is or is to be.
    pub enum SourceType {
        /// One range of addresses.
        Net = "net",
        /// What an address book holds.
        Group = "group",
        /// Addresses of countries or provinces.
        Location = "location",
    }
}

/// Items of the kind tag to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TagList {
    /// First half of a tag, which says what its value stands for. Example: `key1`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `value1`.
    pub tag_value: Option<String>,
}

impl TagList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
}

response! {
    TagList {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Items of the kind VPC cidr table that were found or are concerned.
#[non_exhaustive]
pub struct VpcCidrTableList {
    /// ID of the route table that the item belongs to or stands for. Example: `vtb-1234`.
    pub route_table_id: Option<String>,
    /// Items of the kind route entry that were found or are concerned.
    pub route_entry_list: Vec<RouteEntryList>,
}

response! {
    VpcCidrTableList {
        "RouteTableId" => route_table_id: value,
        "RouteEntryList" => route_entry_list: list(""),
    }
}
