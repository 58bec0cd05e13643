// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Rules that the template consists of.
#[non_exhaustive]
pub struct FirewallRule {
    /// Protocol that the rule uses.
    pub rule_protocol: Option<String>,
    /// Port or range of ports, such as `1024/1055`, that the rule opens.
    pub port: Option<String>,
    /// IP address that belongs to the source cidr.
    pub source_cidr_ip: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl FirewallRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleProtocol`.
    pub fn rule_protocol(mut self, value: impl Into<String>) -> Self {
        self.rule_protocol = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    FirewallRule {
        "RuleProtocol" => rule_protocol: field,
        "Port" => port: field,
        "SourceCidrIp" => source_cidr_ip: field,
        "Remark" => remark: field,
    }
}

/// Rules that apply to the firewall template, one entry each.
#[non_exhaustive]
pub struct FirewallTemplateRule {
    /// ID of the firewall template rule that the item belongs to or stands for.
    /// Example: `ft-bcf1a7hrdq717****`.
    pub firewall_template_rule_id: Option<String>,
    /// Protocol that the rule uses. Example: `TCP`.
    pub rule_protocol: Option<String>,
    /// Port or range of ports that the rule opens. Example: `8080`.
    pub port: Option<String>,
    /// IP address that belongs to the source cidr. Example: `171.233.XX.XX`.
    pub source_cidr_ip: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

impl FirewallTemplateRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FirewallTemplateRuleId`.
    pub fn firewall_template_rule_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_template_rule_id = Some(value.into());
        self
    }
    /// Sets `RuleProtocol`.
    pub fn rule_protocol(mut self, value: impl Into<String>) -> Self {
        self.rule_protocol = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

response! {
    FirewallTemplateRule {
        "FirewallTemplateRuleId" => firewall_template_rule_id: value,
        "RuleProtocol" => rule_protocol: value,
        "Port" => port: value,
        "SourceCidrIp" => source_cidr_ip: value,
        "Remark" => remark: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct KeyPairResult {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `aa6e71ddb35c46679bc4753d6219d604`.
    pub instance_id: Option<String>,
}

response! {
    KeyPairResult {
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "InstanceId" => instance_id: value,
    }
}

/// The plans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Plan {
    /// How many vCPUs the plan has. Example: `2`.
    pub core: Option<i32>,
    /// Upper limit of the data rate. Example: `3`.
    pub bandwidth: Option<i32>,
    /// How large the disk is or is to be. Example: `40`.
    pub disk_size: Option<i32>,
    /// Traffic a month that the plan includes. Example: `400`.
    pub flow: Option<i32>,
    /// Memory of the database. Example: `1`.
    pub memory: Option<i32>,
    /// ID of the plan that the item belongs to or stands for. Example: `swas.s2.c2m1s40b3t04`.
    pub plan_id: Option<String>,
    /// Which kind of disk it is or is to be. Example: `ESSD`.
    pub disk_type: Option<String>,
    /// Price that applies to the origin. Example: `60`.
    pub origin_price: Option<f64>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Operating systems that the plan can run. Example: `["Linux","Windows"]`.
    pub support_platform: Option<String>,
}

response! {
    Plan {
        "Core" => core: value,
        "Bandwidth" => bandwidth: value,
        "DiskSize" => disk_size: value,
        "Flow" => flow: value,
        "Memory" => memory: value,
        "PlanId" => plan_id: value,
        "DiskType" => disk_type: value,
        "OriginPrice" => origin_price: value,
        "Currency" => currency: value,
        "SupportPlatform" => support_platform: value,
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

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}
