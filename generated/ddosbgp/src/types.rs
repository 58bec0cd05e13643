// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Items of the kind asset group that were found or are concerned.
#[non_exhaustive]
pub struct AssetGroupList {
    /// Name that people know the item by. Example: `waf_v2_public_cn-lbj382l****`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `waf`.
    pub type_: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
}

impl AssetGroupList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

response! {
    AssetGroupList {
        "Name" => name: value,
        "Type" => type_: value,
        "Region" => region: value,
    }
}

/// Items of the kind condition to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ConditionList {
    /// What to look for: plain ASCII or hexadecimal digits, by the method of the rule.
    /// Length: 1 to 4096.
    pub arg: Option<String>,
    /// Byte at which the search begins. Range: 0 to 2047.
    pub position: Option<i32>,
    /// How far to search. Range: 1 to 2048.
    pub depth: Option<i32>,
    /// Encoding of what to look for.
    pub encode: Option<String>,
    /// Pattern that texts are compared with.
    pub pattern: Option<String>,
    /// What the policy says.
    pub content: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<Offset>,
}

impl ConditionList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Arg`.
    pub fn arg(mut self, value: impl Into<String>) -> Self {
        self.arg = Some(value.into());
        self
    }
    /// Sets `Position`.
    #[inline]
    pub fn position(mut self, value: i32) -> Self {
        self.position = Some(value);
        self
    }
    /// Sets `Depth`.
    #[inline]
    pub fn depth(mut self, value: i32) -> Self {
        self.depth = Some(value);
        self
    }
    /// Sets `Encode`.
    pub fn encode(mut self, value: impl Into<String>) -> Self {
        self.encode = Some(value.into());
        self
    }
    /// Sets `Pattern`.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Offset`.
    pub fn offset(mut self, value: impl Into<Offset>) -> Self {
        self.offset = Some(value.into());
        self
    }
}

request! {
    ConditionList {
        "Arg" => arg: field,
        "Position" => position: field,
        "Depth" => depth: field,
        "Encode" => encode: field,
        "Pattern" => pattern: field,
        "Content" => content: field,
        "Offset" => offset: field,
    }
}

/// Items of the kind finger print rule to work on or to narrow the list down to.
#[non_exhaustive]
pub struct FingerPrintRuleList {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<Open<Protocol>>,
    /// **Required.** First source port. Range: 0 to 65535.
    pub src_port_start: Option<i32>,
    /// **Required.** Last source port. Range: 0 to 65535.
    pub src_port_end: Option<i32>,
    /// **Required.** First destination port. Range: 0 to 65535.
    pub dst_port_start: Option<i32>,
    /// **Required.** Last destination port. Range: 0 to 65535.
    pub dst_port_end: Option<i32>,
    /// **Required.** Shortest packet the rule looks at. Range: 0 to 1500.
    pub min_pkt_len: Option<i32>,
    /// **Required.** Largest value, allowed or found, of this: pkt len. Range: 0 to 1500.
    pub max_pkt_len: Option<i32>,
    /// How many items to skip before the first one returned. Range: 0 to 1500.
    pub offset: Option<i32>,
    /// The payload bytes that are concerned. Length: 2 to 32.
    pub payload_bytes: Option<String>,
    /// **Required.** What is done, or is to be done, about the match.
    pub match_action: Option<Open<MatchAction>>,
    /// Value that the rate has or is given. Range: 1 to 100000.
    pub rate_value: Option<i32>,
    /// **Required.** Number that picks out the seq. Range: 1 to 100.
    pub seq_no: Option<i32>,
}

impl FingerPrintRuleList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `SrcPortStart`, which is required.
    #[inline]
    pub fn src_port_start(mut self, value: i32) -> Self {
        self.src_port_start = Some(value);
        self
    }
    /// Sets `SrcPortEnd`, which is required.
    #[inline]
    pub fn src_port_end(mut self, value: i32) -> Self {
        self.src_port_end = Some(value);
        self
    }
    /// Sets `DstPortStart`, which is required.
    #[inline]
    pub fn dst_port_start(mut self, value: i32) -> Self {
        self.dst_port_start = Some(value);
        self
    }
    /// Sets `DstPortEnd`, which is required.
    #[inline]
    pub fn dst_port_end(mut self, value: i32) -> Self {
        self.dst_port_end = Some(value);
        self
    }
    /// Sets `MinPktLen`, which is required.
    #[inline]
    pub fn min_pkt_len(mut self, value: i32) -> Self {
        self.min_pkt_len = Some(value);
        self
    }
    /// Sets `MaxPktLen`, which is required.
    #[inline]
    pub fn max_pkt_len(mut self, value: i32) -> Self {
        self.max_pkt_len = Some(value);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `PayloadBytes`.
    pub fn payload_bytes(mut self, value: impl Into<String>) -> Self {
        self.payload_bytes = Some(value.into());
        self
    }
    /// Sets `MatchAction`, which is required.
    pub fn match_action(mut self, value: impl Into<Open<MatchAction>>) -> Self {
        self.match_action = Some(value.into());
        self
    }
    /// Sets `RateValue`.
    #[inline]
    pub fn rate_value(mut self, value: i32) -> Self {
        self.rate_value = Some(value);
        self
    }
    /// Sets `SeqNo`, which is required.
    #[inline]
    pub fn seq_no(mut self, value: i32) -> Self {
        self.seq_no = Some(value);
        self
    }
}

request! {
    FingerPrintRuleList {
        "Id" => id: field,
        "Protocol" => protocol: field,
        "SrcPortStart" => src_port_start: field,
        "SrcPortEnd" => src_port_end: field,
        "DstPortStart" => dst_port_start: field,
        "DstPortEnd" => dst_port_end: field,
        "MinPktLen" => min_pkt_len: field,
        "MaxPktLen" => max_pkt_len: field,
        "Offset" => offset: field,
        "PayloadBytes" => payload_bytes: field,
        "MatchAction" => match_action: field,
        "RateValue" => rate_value: field,
        "SeqNo" => seq_no: field,
    }
}

values! {
    /// Level that the intelligence has on its scale.
    pub enum IntelligenceLevel {
        /// Normal.
        Default = "default",
        /// Lenient.
        Weak = "weak",
        /// Strict.
        Hard = "hard",
    }
}

/// Items of the kind IP address port protocol to work on or to narrow the list down to.
#[non_exhaustive]
pub struct IpPortProtocolList {
    /// **Required.** IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Range: 1 to 65535.
    pub port: Option<i32>,
    /// Network or application protocol that applies.
    pub protocol: Option<Open<Protocol>>,
    /// First and last port, such as `80/80`.
    pub port_range: Option<String>,
}

impl IpPortProtocolList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`, which is required.
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
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
}

request! {
    IpPortProtocolList {
        "Ip" => ip: field,
        "Port" => port: field,
        "Protocol" => protocol: field,
        "PortRange" => port_range: field,
    }
}

values! {
    /// What is done, or is to be done, with the item.
    pub enum L4RuleAction {
        /// `1`
        _1 = "1",
        /// `2`
        _2 = "2",
        /// Only watches the traffic.
        Observe = "observe",
        /// Blocks the traffic.
        Block = "block",
    }
}

/// Items of the kind L4 rule to work on or to narrow the list down to.
#[non_exhaustive]
pub struct L4RuleList {
    /// **Required.** Name that people know the item by. Length: 1 to 32.
    pub name: Option<String>,
    /// Rank that decides which item goes first when several fit. Range: 1 to 100.
    pub priority: Option<i32>,
    /// HTTP method or procedure that is used.
    pub method: Option<Open<L4RuleMethod>>,
    /// `0` acts when the conditions hold, `1` when they do not.
    pub match_: Option<String>,
    /// What is done, or is to be done, with the item.
    pub action: Option<Open<L4RuleAction>>,
    /// Bytes a session must have before the rule looks at it. Range: 0 to 2047.
    pub limited: Option<i32>,
    /// Items of the kind condition to work on or to narrow the list down to. Items: at most 10.
    pub condition_list: Vec<ConditionList>,
}

impl L4RuleList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<Open<L4RuleMethod>>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Match`.
    pub fn match_(mut self, value: impl Into<String>) -> Self {
        self.match_ = Some(value.into());
        self
    }
    /// Sets `Action`.
    pub fn action(mut self, value: impl Into<Open<L4RuleAction>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `Limited`.
    #[inline]
    pub fn limited(mut self, value: i32) -> Self {
        self.limited = Some(value);
        self
    }
    /// Sets `ConditionList`.
    pub fn condition_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConditionList>>,
    ) -> Self {
        self.condition_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    L4RuleList {
        "Name" => name: field,
        "Priority" => priority: field,
        "Method" => method: field,
        "Match" => match_: field,
        "Action" => action: field,
        "Limited" => limited: field,
        "ConditionList" => condition_list: field,
    }
}

values! {
    /// HTTP method or procedure that is used.
    pub enum L4RuleMethod {
        /// Looks for bytes.
        Hex = "hex",
        /// Looks for text.
        Char = "char",
    }
}

values! {
    /// What is done, or is to be done, about the match.
    pub enum MatchAction {
        /// Drops the packets.
        Drop = "drop",
        /// Lets the packets through.
        Accept = "accept",
        /// Slows down the addresses they come from.
        IpRate = "ip_rate",
        /// Slows down the sessions they belong to.
        SessionRate = "session_rate",
    }
}

/// Items of the kind member to work on or to narrow the list down to.
#[non_exhaustive]
pub struct MemberList {
    /// Number of the account concerned.
    pub uid: Option<String>,
}

impl MemberList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uid`.
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
}

request! {
    MemberList {
        "Uid" => uid: field,
    }
}

/// How many items to skip before the first one returned.
#[non_exhaustive]
pub struct Offset {
    /// Where the range begins.
    pub start: Option<i32>,
    /// Where the range ends.
    pub end: Option<i32>,
}

impl Offset {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Start`.
    #[inline]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `End`.
    #[inline]
    pub fn end(mut self, value: i32) -> Self {
        self.end = Some(value);
        self
    }
}

request! {
    Offset {
        "Start" => start: field,
        "End" => end: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum PolicyType {
        /// The policy that holds unless another does.
        Default = "default",
        /// Policy for addresses.
        L3 = "l3",
        /// Policy for ports.
        L4 = "l4",
    }
}

/// Items of the kind port rule to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PortRuleList {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<Open<Protocol>>,
    /// **Required.** First source port. Range: 0 to 65535.
    pub src_port_start: Option<i32>,
    /// **Required.** Last source port. Range: 0 to 65535.
    pub src_port_end: Option<i32>,
    /// **Required.** First destination port. Range: 0 to 65535.
    pub dst_port_start: Option<i32>,
    /// **Required.** Last destination port. Range: 0 to 65535.
    pub dst_port_end: Option<i32>,
    /// **Required.** What is done, or is to be done, about the match.
    pub match_action: Option<String>,
    /// **Required.** Number that picks out the seq. Range: 1 to 100.
    pub seq_no: Option<i32>,
}

impl PortRuleList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `SrcPortStart`, which is required.
    #[inline]
    pub fn src_port_start(mut self, value: i32) -> Self {
        self.src_port_start = Some(value);
        self
    }
    /// Sets `SrcPortEnd`, which is required.
    #[inline]
    pub fn src_port_end(mut self, value: i32) -> Self {
        self.src_port_end = Some(value);
        self
    }
    /// Sets `DstPortStart`, which is required.
    #[inline]
    pub fn dst_port_start(mut self, value: i32) -> Self {
        self.dst_port_start = Some(value);
        self
    }
    /// Sets `DstPortEnd`, which is required.
    #[inline]
    pub fn dst_port_end(mut self, value: i32) -> Self {
        self.dst_port_end = Some(value);
        self
    }
    /// Sets `MatchAction`, which is required.
    pub fn match_action(mut self, value: impl Into<String>) -> Self {
        self.match_action = Some(value.into());
        self
    }
    /// Sets `SeqNo`, which is required.
    #[inline]
    pub fn seq_no(mut self, value: i32) -> Self {
        self.seq_no = Some(value);
        self
    }
}

request! {
    PortRuleList {
        "Id" => id: field,
        "Protocol" => protocol: field,
        "SrcPortStart" => src_port_start: field,
        "SrcPortEnd" => src_port_end: field,
        "DstPortStart" => dst_port_start: field,
        "DstPortEnd" => dst_port_end: field,
        "MatchAction" => match_action: field,
        "SeqNo" => seq_no: field,
    }
}

values! {
    /// Network or application protocol that applies.
    pub enum Protocol {
        /// User Datagram Protocol.
        Udp = "udp",
        /// Transmission Control Protocol.
        Tcp = "tcp",
    }
}

values! {
    /// Whether the rule is switched on.
    pub enum RuleSwitch {
        /// The rule is on.
        On = "on",
        /// The rule is off.
        Off = "off",
    }
}

values! {
    /// Way in which the rule undo works.
    pub enum RuleUndoMode {
        /// Protection ends by itself.
        Auto = "auto",
        /// Protection is ended by hand.
        Manual = "manual",
    }
}

/// Items of the kind source block to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SourceBlockList {
    /// Kind of the item, out of those that the service tells apart. Example: `3`.
    pub type_: Option<i32>,
    /// How many seconds this is: block expire. Range: 60 to 2592000.
    pub block_expire_seconds: Option<i32>,
    /// How many seconds this is: every. Range: 60 to 1200.
    pub every_seconds: Option<i32>,
    /// How often it happens or is tried: exceed limit. Range: 1 to 1200.
    pub exceed_limit_times: Option<i32>,
}

impl SourceBlockList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `BlockExpireSeconds`.
    #[inline]
    pub fn block_expire_seconds(mut self, value: i32) -> Self {
        self.block_expire_seconds = Some(value);
        self
    }
    /// Sets `EverySeconds`.
    #[inline]
    pub fn every_seconds(mut self, value: i32) -> Self {
        self.every_seconds = Some(value);
        self
    }
    /// Sets `ExceedLimitTimes`.
    #[inline]
    pub fn exceed_limit_times(mut self, value: i32) -> Self {
        self.exceed_limit_times = Some(value);
        self
    }
}

response! {
    SourceBlockList {
        "Type" => type_: value,
        "BlockExpireSeconds" => block_expire_seconds: value,
        "EverySeconds" => every_seconds: value,
        "ExceedLimitTimes" => exceed_limit_times: value,
    }
}

/// Upper limit that applies to the source.
#[non_exhaustive]
pub struct SourceLimit {
    /// Packets a second. Range: 32 to 500000.
    pub pps: Option<i32>,
    /// Number that is given for this: bps. Range: 1024 to 268435456.
    pub bps: Option<i32>,
    /// Packets a second of this: syn. Range: 1 to 100000.
    pub syn_pps: Option<i32>,
    /// Data rate of the syn. Range: 1024 to 268435456.
    pub syn_bps: Option<i32>,
}

impl SourceLimit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pps`.
    #[inline]
    pub fn pps(mut self, value: i32) -> Self {
        self.pps = Some(value);
        self
    }
    /// Sets `Bps`.
    #[inline]
    pub fn bps(mut self, value: i32) -> Self {
        self.bps = Some(value);
        self
    }
    /// Sets `SynPps`.
    #[inline]
    pub fn syn_pps(mut self, value: i32) -> Self {
        self.syn_pps = Some(value);
        self
    }
    /// Sets `SynBps`.
    #[inline]
    pub fn syn_bps(mut self, value: i32) -> Self {
        self.syn_bps = Some(value);
        self
    }
}

response! {
    SourceLimit {
        "Pps" => pps: value,
        "Bps" => bps: value,
        "SynPps" => syn_pps: value,
        "SynBps" => syn_bps: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `test`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `test`.
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
