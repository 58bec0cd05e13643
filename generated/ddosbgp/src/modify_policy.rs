// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPolicy`, from `ddosbgp/ModifyPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConditionList, FingerPrintRuleList, IntelligenceLevel, L4RuleAction, L4RuleList, L4RuleMethod, MatchAction, Offset, PortRuleList, Protocol, SourceBlockList, SourceLimit};

/// Changes a mitigation policy; the action type selects what is changed.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ModifyPolicyRequest::new()
///     .id("...")
///     .action_type(1);
/// let reply = client.modify_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPolicyRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// **Required.** Which kind of action it is or is to be.
    pub action_type: Option<i32>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// What the policy says.
    pub content: Option<PolicyContent>,
    /// Which version of the port is meant.
    pub port_version: Option<String>,
}

impl ModifyPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `ActionType`, which is required.
    #[inline]
    pub fn action_type(mut self, value: i32) -> Self {
        self.action_type = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<PolicyContent>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `PortVersion`.
    pub fn port_version(mut self, value: impl Into<String>) -> Self {
        self.port_version = Some(value.into());
        self
    }
}

request! {
    ModifyPolicyRequest {
        "Id" => id: query,
        "ActionType" => action_type: query,
        "Name" => name: query,
        "Content" => content: query_json,
        "PortVersion" => port_version: query,
    }
}

impl Operation for ModifyPolicyRequest {
    type Response = ModifyPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyPolicy")
        .required(&["Id", "ActionType"]);
}

/// Response to [`ModifyPolicyRequest`].
pub type ModifyPolicyResponse = alicloud_runtime::EmptyResponse;

/// What the policy says.
#[non_exhaustive]
pub struct PolicyContent {
    /// When the blacklist runs out, in seconds since 1970.
    pub black_ip_list_expire_at: Option<i64>,
    /// Whether this is switched on: intelligence.
    pub enable_intelligence: Option<bool>,
    /// Level that the intelligence has on its scale.
    pub intelligence_level: Option<Open<IntelligenceLevel>>,
    /// Whether this holds: whiten gfbr nets.
    pub whiten_gfbr_nets: Option<bool>,
    /// Whether this is switched on: drop icmp.
    pub enable_drop_icmp: Option<bool>,
    /// Items of the kind region block country to work on or to narrow the list down to.
    /// Range: 1 to 241. Items: at most 241.
    pub region_block_country_list: Vec<i32>,
    /// Items of the kind region block province to work on or to narrow the list down to.
    /// Range: 1 to 82. Items: at most 35.
    pub region_block_province_list: Vec<i32>,
    /// Upper limit that applies to the source.
    pub source_limit: Option<SourceLimit>,
    /// Items of the kind source block to work on or to narrow the list down to. Items: at most 4.
    pub source_block_list: Vec<SourceBlockList>,
    /// Items of the kind reflect block UDP port to work on or to narrow the list down to.
    /// Range: 0 to 65535. Items: at most 128.
    pub reflect_block_udp_port_list: Vec<i32>,
    /// Items of the kind port rule to work on or to narrow the list down to.
    pub port_rule_list: Vec<PortRuleList>,
    /// Items of the kind finger print rule to work on or to narrow the list down to.
    pub finger_print_rule_list: Vec<FingerPrintRuleList>,
    /// Whether this is switched on: L4 defense.
    pub enable_l4_defense: Option<bool>,
    /// Items of the kind L4 rule to work on or to narrow the list down to.
    pub l4_rule_list: Vec<L4RuleList>,
    /// IP addresses that belong to the white. Items: at most 2000.
    pub white_ip_list: Vec<String>,
    /// IP addresses that belong to the black. Items: at most 2000.
    pub black_ip_list: Vec<String>,
}

impl PolicyContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BlackIpListExpireAt`.
    #[inline]
    pub fn black_ip_list_expire_at(mut self, value: i64) -> Self {
        self.black_ip_list_expire_at = Some(value);
        self
    }
    /// Sets `EnableIntelligence`.
    #[inline]
    pub fn enable_intelligence(mut self, value: bool) -> Self {
        self.enable_intelligence = Some(value);
        self
    }
    /// Sets `IntelligenceLevel`.
    pub fn intelligence_level(
        mut self,
        value: impl Into<Open<IntelligenceLevel>>,
    ) -> Self {
        self.intelligence_level = Some(value.into());
        self
    }
    /// Sets `WhitenGfbrNets`.
    #[inline]
    pub fn whiten_gfbr_nets(mut self, value: bool) -> Self {
        self.whiten_gfbr_nets = Some(value);
        self
    }
    /// Sets `EnableDropIcmp`.
    #[inline]
    pub fn enable_drop_icmp(mut self, value: bool) -> Self {
        self.enable_drop_icmp = Some(value);
        self
    }
    /// Sets `RegionBlockCountryList`.
    pub fn region_block_country_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.region_block_country_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionBlockProvinceList`.
    pub fn region_block_province_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.region_block_province_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceLimit`.
    pub fn source_limit(mut self, value: impl Into<SourceLimit>) -> Self {
        self.source_limit = Some(value.into());
        self
    }
    /// Sets `SourceBlockList`.
    pub fn source_block_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceBlockList>>,
    ) -> Self {
        self.source_block_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ReflectBlockUdpPortList`.
    pub fn reflect_block_udp_port_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.reflect_block_udp_port_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PortRuleList`.
    pub fn port_rule_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortRuleList>>,
    ) -> Self {
        self.port_rule_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FingerPrintRuleList`.
    pub fn finger_print_rule_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<FingerPrintRuleList>>,
    ) -> Self {
        self.finger_print_rule_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableL4Defense`.
    #[inline]
    pub fn enable_l4_defense(mut self, value: bool) -> Self {
        self.enable_l4_defense = Some(value);
        self
    }
    /// Sets `L4RuleList`.
    pub fn l4_rule_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<L4RuleList>>,
    ) -> Self {
        self.l4_rule_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WhiteIpList`.
    pub fn white_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.white_ip_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BlackIpList`.
    pub fn black_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.black_ip_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PolicyContent {
        "BlackIpListExpireAt" => black_ip_list_expire_at: field,
        "EnableIntelligence" => enable_intelligence: field,
        "IntelligenceLevel" => intelligence_level: field,
        "WhitenGfbrNets" => whiten_gfbr_nets: field,
        "EnableDropIcmp" => enable_drop_icmp: field,
        "RegionBlockCountryList" => region_block_country_list: field,
        "RegionBlockProvinceList" => region_block_province_list: field,
        "SourceLimit" => source_limit: field,
        "SourceBlockList" => source_block_list: field,
        "ReflectBlockUdpPortList" => reflect_block_udp_port_list: field,
        "PortRuleList" => port_rule_list: field,
        "FingerPrintRuleList" => finger_print_rule_list: field,
        "EnableL4Defense" => enable_l4_defense: field,
        "L4RuleList" => l4_rule_list: field,
        "WhiteIpList" => white_ip_list: field,
        "BlackIpList" => black_ip_list: field,
    }
}
