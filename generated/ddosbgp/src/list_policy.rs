// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicy`, from `ddosbgp/ListPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType, SourceBlockList, SourceLimit};

/// Lists mitigation policies of one type, or one by name or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ListPolicyRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPolicyRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<PolicyType>>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which kind of product it is or is to be.
    pub product_type: Option<String>,
}

impl ListPolicyRequest {
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
    pub fn type_(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
}

request! {
    ListPolicyRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ProductType" => product_type: query,
    }
}

impl Operation for ListPolicyRequest {
    type Response = ListPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListPolicy").read_only();
}

impl Paginated for ListPolicyRequest {
    type Item = PolicyList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policy_list)
    }
}

/// Response to [`ListPolicyRequest`].
#[non_exhaustive]
pub struct ListPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4B379C2-9319-4C6B-B579-FE36831B09F4`.
    pub request_id: Option<String>,
    /// Items of the kind policy that were found or are concerned.
    pub policy_list: Vec<PolicyList>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i64>,
}

response! {
    ListPolicyResponse {
        "RequestId" => request_id: value,
        "PolicyList" => policy_list: list(""),
        "Total" => total: value,
    }
}

/// Items of the kind policy that were found or are concerned.
#[non_exhaustive]
pub struct PolicyList {
    /// Identifier of the item within its collection. Example: `877afbdf-3982-4d36-9886-f043********`.
    pub id: Option<String>,
    /// Name that people know the item by. Example: `test**`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `l3`.
    pub type_: Option<String>,
    /// How many there are of this: attached. Example: `0`.
    pub attached_count: Option<i32>,
    /// What the policy says.
    pub content: Option<PolicyContent>,
}

response! {
    PolicyList {
        "Id" => id: value,
        "Name" => name: value,
        "Type" => type_: value,
        "AttachedCount" => attached_count: value,
        "Content" => content: value,
    }
}

/// What the policy says.
#[non_exhaustive]
pub struct PolicyContent {
    /// When the blacklist runs out, in seconds since 1970. Example: `1716878000`.
    pub black_ip_list_expire_at: Option<i64>,
    /// Whether this is switched on: intelligence. Example: `true`.
    pub enable_intelligence: Option<bool>,
    /// Level that the intelligence has on its scale. Example: `default`.
    pub intelligence_level: Option<String>,
    /// Whether this holds: whiten gfbr nets. Example: `false`.
    pub whiten_gfbr_nets: Option<bool>,
    /// Whether this is switched on: drop icmp. Example: `false`.
    pub enable_drop_icmp: Option<bool>,
    /// Items of the kind region block country that were found or are concerned. Example: `11`.
    pub region_block_country_list: Vec<i32>,
    /// Items of the kind region block province that were found or are concerned. Example: `2`.
    pub region_block_province_list: Vec<i32>,
    /// Upper limit that applies to the source.
    pub source_limit: Option<SourceLimit>,
    /// Items of the kind source block that were found or are concerned.
    pub source_block_list: Vec<SourceBlockList>,
    /// Items of the kind reflect block UDP port that were found or are concerned. Example: `123`.
    pub reflect_block_udp_port_list: Vec<i32>,
    /// Items of the kind port rule that were found or are concerned.
    pub port_rule_list: Vec<PortRuleList>,
    /// Items of the kind finger print rule that were found or are concerned.
    pub finger_print_rule_list: Vec<FingerPrintRuleList>,
    /// Whether this is switched on: L4 defense. Example: `true`.
    pub enable_l4_defense: Option<bool>,
    /// Items of the kind L4 rule that were found or are concerned.
    pub l4_rule_list: Vec<L4RuleList>,
}

response! {
    PolicyContent {
        "BlackIpListExpireAt" => black_ip_list_expire_at: value,
        "EnableIntelligence" => enable_intelligence: value,
        "IntelligenceLevel" => intelligence_level: value,
        "WhitenGfbrNets" => whiten_gfbr_nets: value,
        "EnableDropIcmp" => enable_drop_icmp: value,
        "RegionBlockCountryList" => region_block_country_list: list(""),
        "RegionBlockProvinceList" => region_block_province_list: list(""),
        "SourceLimit" => source_limit: value,
        "SourceBlockList" => source_block_list: list(""),
        "ReflectBlockUdpPortList" => reflect_block_udp_port_list: list(""),
        "PortRuleList" => port_rule_list: list(""),
        "FingerPrintRuleList" => finger_print_rule_list: list(""),
        "EnableL4Defense" => enable_l4_defense: value,
        "L4RuleList" => l4_rule_list: list(""),
    }
}

/// Items of the kind port rule that were found or are concerned.
#[non_exhaustive]
pub struct PortRuleList {
    /// Identifier of the item within its collection. Example: `8f3c3062-6c20-425d-8405-2bd1********`.
    pub id: Option<String>,
    /// Network or application protocol that applies. Example: `udp`.
    pub protocol: Option<String>,
    /// First source port. Example: `0`.
    pub src_port_start: Option<i32>,
    /// Last source port. Example: `65535`.
    pub src_port_end: Option<i32>,
    /// First destination port. Example: `0`.
    pub dst_port_start: Option<i32>,
    /// Last destination port. Example: `65535`.
    pub dst_port_end: Option<i32>,
    /// What is done, or is to be done, about the match. Example: `drop`.
    pub match_action: Option<String>,
    /// Number that picks out the seq. Example: `1`.
    pub seq_no: Option<i32>,
}

response! {
    PortRuleList {
        "Id" => id: value,
        "Protocol" => protocol: value,
        "SrcPortStart" => src_port_start: value,
        "SrcPortEnd" => src_port_end: value,
        "DstPortStart" => dst_port_start: value,
        "DstPortEnd" => dst_port_end: value,
        "MatchAction" => match_action: value,
        "SeqNo" => seq_no: value,
    }
}

/// Items of the kind finger print rule that were found or are concerned.
#[non_exhaustive]
pub struct FingerPrintRuleList {
    /// Identifier of the item within its collection. Example: `2c0b09cd-a565-4481-9acb-418b********`.
    pub id: Option<String>,
    /// Network or application protocol that applies. Example: `udp`.
    pub protocol: Option<String>,
    /// First source port. Example: `0`.
    pub src_port_start: Option<i32>,
    /// Last source port. Example: `65535`.
    pub src_port_end: Option<i32>,
    /// First destination port. Example: `0`.
    pub dst_port_start: Option<i32>,
    /// Last destination port. Example: `65535`.
    pub dst_port_end: Option<i32>,
    /// Shortest packet the rule looks at. Example: `1`.
    pub min_pkt_len: Option<i32>,
    /// Largest value, allowed or found, of this: pkt len. Example: `1500`.
    pub max_pkt_len: Option<i32>,
    /// Position from the start at which the part begins. Example: `0`.
    pub offset: Option<i32>,
    /// The payload bytes that are concerned. Example: `abcd`.
    pub payload_bytes: Option<String>,
    /// What is done, or is to be done, about the match. Example: `drop`.
    pub match_action: Option<String>,
    /// Value that the rate has or is given. Example: `1000`.
    pub rate_value: Option<i32>,
    /// Number that picks out the seq. Example: `1`.
    pub seq_no: Option<i32>,
}

response! {
    FingerPrintRuleList {
        "Id" => id: value,
        "Protocol" => protocol: value,
        "SrcPortStart" => src_port_start: value,
        "SrcPortEnd" => src_port_end: value,
        "DstPortStart" => dst_port_start: value,
        "DstPortEnd" => dst_port_end: value,
        "MinPktLen" => min_pkt_len: value,
        "MaxPktLen" => max_pkt_len: value,
        "Offset" => offset: value,
        "PayloadBytes" => payload_bytes: value,
        "MatchAction" => match_action: value,
        "RateValue" => rate_value: value,
        "SeqNo" => seq_no: value,
    }
}

/// Items of the kind L4 rule that were found or are concerned.
#[non_exhaustive]
pub struct L4RuleList {
    /// Name that people know the item by. Example: `test**`.
    pub name: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// HTTP method or procedure that is used. Example: `char`.
    pub method: Option<String>,
    /// `0` acts when the conditions hold, `1` when they do not. Example: `1`.
    pub match_: Option<String>,
    /// What is done, or is to be done, with the item. Example: `2`.
    pub action: Option<String>,
    /// Bytes a session must have before the rule looks at it. Example: `0`.
    pub limited: Option<i32>,
    /// Items of the kind condition that were found or are concerned.
    pub condition_list: Vec<ConditionList>,
}

response! {
    L4RuleList {
        "Name" => name: value,
        "Priority" => priority: value,
        "Method" => method: value,
        "Match" => match_: value,
        "Action" => action: value,
        "Limited" => limited: value,
        "ConditionList" => condition_list: list(""),
    }
}

/// Items of the kind condition that were found or are concerned.
#[non_exhaustive]
pub struct ConditionList {
    /// What to look for: plain ASCII or hexadecimal digits, by the method of the rule.
    /// Example: `test`.
    pub arg: Option<String>,
    /// Byte at which the search begins. Example: `0`.
    pub position: Option<i32>,
    /// How far to search. Example: `32`.
    pub depth: Option<i32>,
}

response! {
    ConditionList {
        "Arg" => arg: value,
        "Position" => position: value,
        "Depth" => depth: value,
    }
}
