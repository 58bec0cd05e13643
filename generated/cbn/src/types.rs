// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Whether communities are added to those of the route or take their place.
    pub enum CommunityOperateMode {
        /// The communities are added to those that the route has.
        Additive = "Additive",
        /// The communities take the place of those that the route has.
        Replace = "Replace",
    }
}

values! {
    /// Why the routes conflict: the same range, or a route table that is full.
    pub enum ConflictStatus {
        /// Another route has the same destination range.
        Conflict = "conflict",
        /// The route table of the other network holds as many routes as it can.
        Overflow = "overflow",
        /// The route must not be used.
        Prohibited = "prohibited",
    }
}

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct Filter {
    /// What the list is filtered by, such as the ID of a CEN instance. Example: `status`.
    pub key: Option<String>,
    /// What the filter looks for; one match among several values is enough.
    /// Items: at most 5. Example: `Idle`.
    pub value: Vec<String>,
}

impl Filter {
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
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// What the attached network is, such as a VPC or a VBR.
    pub enum InstanceType {
        /// A virtual border router, the cloud's end of a leased line.
        ExpressConnect = "ExpressConnect",
        /// A virtual private cloud.
        Vpc = "VPC",
        /// An IPsec-VPN connection.
        Vpn = "VPN",
        /// An Express Connect Router.
        Ecr = "ECR",
        /// A virtual border router, the cloud's end of a leased line.
        Vbr = "VBR",
        /// A Cloud Connect Network, which joins branches by Smart Access Gateway.
        Ccn = "CCN",
        /// The router of a VPC, and thereby the VPC.
        VRouter = "VRouter",
    }
}

values! {
    /// What happens to a route that meets all conditions.
    pub enum MapResult {
        /// A route that meets all conditions is let through.
        Permit = "Permit",
        /// A route that meets all conditions is stopped.
        Deny = "Deny",
    }
}

values! {
    /// How the range of a route is compared with the list of ranges.
    pub enum MatchMode {
        /// The communities of the route only have to share one with the list.
        Include = "Include",
        /// The communities of the route have to be the same as the list.
        Complete = "Complete",
        /// The communities of the route have to contain the list.
        Contain = "Contain",
    }
}

values! {
    /// Whether equal routes learned from several regions share the traffic.
    pub enum MultiRegionECMP {
        /// Equal routes from several regions share the traffic.
        Enable = "enable",
        /// Of equal routes the one from the region whose ID sorts first takes all traffic.
        Disable = "disable",
    }
}

/// Switches of the multicast domain or attachment.
#[non_exhaustive]
pub struct Options {
    /// Whether the multicast domain lets hosts join and leave groups by IGMPv2.
    pub igmpv2_support: Option<String>,
}

impl Options {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Igmpv2Support`.
    pub fn igmpv2_support(mut self, value: impl Into<String>) -> Self {
        self.igmpv2_support = Some(value.into());
        self
    }
}

request! {
    Options {
        "Igmpv2Support" => igmpv2_support: field,
    }
}

values! {
    /// How strictly overlapping address ranges of attached networks are kept out.
    pub enum ProtectionLevel {
        /// The stricter of the two levels.
        Full = "FULL",
        /// Address ranges may overlap as long as they are not identical.
        Reduce = "REDUCE",
    }
}

values! {
    /// Return only routes in this state, such as in use, standby, or rejected.
    pub enum RouteEntryStatus {
        /// In effect.
        Active = "Active",
        /// Turned down, and hence not used.
        Rejected = "Rejected",
        /// Not allowed, and hence not used.
        Prohibited = "Prohibited",
        /// Held ready, and used only if the active route fails.
        Candidate = "Candidate",
        /// Held ready, and used only if the active route fails.
        Standby = "Standby",
        /// Routes in whatever state.
        All = "All",
        /// Held ready, and used only if the active route fails.
        Backup = "Backup",
    }
}

/// Routing policies that the route has met.
#[non_exhaustive]
pub struct RouteMapRecord {
    /// Region in which the route map is applied. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Routing policy, which lets routes through, stops or changes them, as
    /// [`CreateCenRouteMap`](super::Client::create_cen_route_map) returned it.
    /// Example: `cenrmap-w4yf7toozfol3q****`.
    pub route_map_id: Option<String>,
}

response! {
    RouteMapRecord {
        "RegionId" => region_id: value,
        "RouteMapId" => route_map_id: value,
    }
}

/// Switches of the route table, such as whether equal routes share traffic.
#[non_exhaustive]
pub struct RouteTableOptions {
    /// Whether equal routes learned from several regions share the traffic.
    pub multi_region_ecmp: Option<Open<MultiRegionECMP>>,
}

impl RouteTableOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MultiRegionECMP`.
    pub fn multi_region_ecmp(mut self, value: impl Into<Open<MultiRegionECMP>>) -> Self {
        self.multi_region_ecmp = Some(value.into());
        self
    }
}

request! {
    RouteTableOptions {
        "MultiRegionECMP" => multi_region_ecmp: field,
    }
}

values! {
    /// Ways in which the route came about, for it to match.
    pub enum RouteType {
        /// Routes that the service made by itself match.
        System = "System",
        /// Routes added by a user match.
        Custom = "Custom",
        /// Routes learned from a neighbor over BGP match.
        Bgp = "BGP",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name part of a tag to set or to look for.
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

/// Rules that pick out the packets to mark, one entry each.
#[non_exhaustive]
pub struct TrafficMatchRule {
    /// DSCP mark that a packet has to carry already; without it the mark does not matter.
    pub match_dscp: Option<i32>,
    /// Range that a packet has to be bound for, in CIDR notation.
    pub dst_cidr: Option<String>,
    /// Free text that tells people about the match rule.
    pub traffic_match_rule_description: Option<String>,
    /// Protocol of the packets that the rule matches.
    pub protocol: Option<String>,
    /// Destination ports that a packet has to be sent to: one port, or the first and the last of a
    /// range. Items: at most 2.
    pub dst_port_range: Vec<i32>,
    /// Range that a packet has to come from, in CIDR notation.
    pub src_cidr: Option<String>,
    /// Whether the rule matches IPv4 or IPv6 packets.
    pub address_family: Option<String>,
    /// Source ports that a packet has to come from: one port, or the first and the last of a range.
    /// Items: at most 2.
    pub src_port_range: Vec<i32>,
    /// Label of the rule that picks out packets.
    pub traffic_match_rule_name: Option<String>,
}

impl TrafficMatchRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MatchDscp`.
    #[inline]
    pub fn match_dscp(mut self, value: i32) -> Self {
        self.match_dscp = Some(value);
        self
    }
    /// Sets `DstCidr`.
    pub fn dst_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr = Some(value.into());
        self
    }
    /// Sets `TrafficMatchRuleDescription`.
    pub fn traffic_match_rule_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_match_rule_description = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `DstPortRange`.
    pub fn dst_port_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.dst_port_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SrcCidr`.
    pub fn src_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_cidr = Some(value.into());
        self
    }
    /// Sets `AddressFamily`.
    pub fn address_family(mut self, value: impl Into<String>) -> Self {
        self.address_family = Some(value.into());
        self
    }
    /// Sets `SrcPortRange`.
    pub fn src_port_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.src_port_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TrafficMatchRuleName`.
    pub fn traffic_match_rule_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_match_rule_name = Some(value.into());
        self
    }
}

request! {
    TrafficMatchRule {
        "MatchDscp" => match_dscp: field,
        "DstCidr" => dst_cidr: field,
        "TrafficMatchRuleDescription" => traffic_match_rule_description: field,
        "Protocol" => protocol: field,
        "DstPortRange" => dst_port_range: field,
        "SrcCidr" => src_cidr: field,
        "AddressFamily" => address_family: field,
        "SrcPortRange" => src_port_range: field,
        "TrafficMatchRuleName" => traffic_match_rule_name: field,
    }
}

values! {
    /// Whether the policy works on routes into or out of the region's gateway.
    pub enum TransmitDirection {
        /// Into the gateway of the region, from its own networks or from other regions.
        RegionIn = "RegionIn",
        /// Out of the gateway of the region, to its own networks or to other regions.
        RegionOut = "RegionOut",
    }
}

/// Zones in which the service sets up what the attachment needs.
#[non_exhaustive]
pub struct Zone {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl Zone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

response! {
    Zone {
        "ZoneId" => zone_id: value,
    }
}

/// Zones, and the vSwitches in them, that the attachment uses.
#[non_exhaustive]
pub struct ZoneMapping {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl ZoneMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
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
