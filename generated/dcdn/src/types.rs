// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Kind of the certificate, by where it comes from or how it was validated.
    pub enum CertType {
        /// A certificate that is issued free of charge.
        Free = "free",
        /// A certificate kept in Certificate Management Service.
        Cas = "cas",
        /// A certificate of your own, handed in.
        Upload = "upload",
    }
}

/// What was measured or stored about the real time code proportion.
#[non_exhaustive]
pub struct CodeProportionData {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Share in the whole. Example: `0.01155980271270037`.
    pub proportion: Option<String>,
    /// How many requests ended with the status code beside it. Example: `1`.
    pub count: Option<String>,
}

response! {
    CodeProportionData {
        "Code" => code: value,
        "Proportion" => proportion: value,
        "Count" => count: value,
    }
}

/// Time between two of this, or the span in which it holds: real time src bps data per.
#[non_exhaustive]
pub struct DataModule {
    /// Moment that the record or data point belongs to. Example: `2015-12-10T20:01:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that belongs to the name or key beside it. Example: `0`.
    pub value: Option<String>,
}

response! {
    DataModule {
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct DcdnDomainSource {
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `ipaddr`.
    pub type_: Option<Open<SourceType>>,
    /// **Required.** Address, domain name or bucket host of the origin server, as its kind requires.
    /// Example: `1.1.1.1`.
    pub content: Option<String>,
    /// Network port that the server uses. Default: `80`. Example: `80`.
    pub port: Option<i32>,
    /// Whether the origin server is a primary one (20) or takes over when those fail (30).
    /// Default: `20`. Example: `20`.
    pub priority: Option<String>,
    /// Share of the requests that this origin server gets among those of the same rank. Default: `10`.
    pub weight: Option<String>,
}

impl DcdnDomainSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<SourceType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
}

request! {
    DcdnDomainSource {
        "type" => type_: field,
        "content" => content: field,
        "port" => port: field,
        "priority" => priority: field,
        "weight" => weight: field,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name. Example: `cn`.
    pub region: Option<String>,
    /// Free text that describes the item to people. Example: `ok`.
    pub desc: Option<String>,
}

response! {
    Domain {
        "Status" => status: value,
        "DomainName" => domain_name: value,
        "Region" => region: value,
        "Desc" => desc: value,
    }
}

values! {
    /// Range over which the setting or the item holds.
    pub enum DomainScope {
        /// Nodes in the Chinese mainland serve the domain name.
        Domestic = "domestic",
        /// Nodes outside the Chinese mainland serve the domain name.
        Overseas = "overseas",
        /// Nodes all over the world serve the domain name.
        Global = "global",
    }
}

/// The sources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainSource {
    /// What the request brought. Example: `oss.com`.
    pub content: Option<String>,
    /// Whether the feature or the item is switched on. Example: `online`.
    pub enabled: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `50`.
    pub priority: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `oss`.
    pub type_: Option<Open<SourceType>>,
    /// Weight of the item when shares are dealt out among several. Example: `20`.
    pub weight: Option<String>,
}

response! {
    DomainSource {
        "Content" => content: value,
        "Enabled" => enabled: value,
        "Port" => port: value,
        "Priority" => priority: value,
        "Type" => type_: value,
        "Weight" => weight: value,
    }
}

values! {
    /// How the domain name stands with the service at present.
    pub enum DomainStatus {
        /// The domain name is being accelerated.
        Online = "online",
        /// Acceleration has been stopped; the settings are kept.
        Offline = "offline",
        /// The settings are being put on the nodes.
        Configuring = "configuring",
        /// Setting the domain name up did not succeed.
        ConfigureFailed = "configure_failed",
        /// The domain name is under review.
        Checking = "checking",
        /// The review turned the domain name down.
        CheckFailed = "check_failed",
    }
}

/// The function args that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FunctionArg {
    /// Which setting of the feature it is, such as `ttl`.
    pub arg_name: Option<String>,
    /// What the setting of the feature is put to. Example: `13`.
    pub arg_value: Option<String>,
}

response! {
    FunctionArg {
        "ArgName" => arg_name: value,
        "ArgValue" => arg_value: value,
    }
}

/// Figures, one entry per status code.
#[non_exhaustive]
pub struct HttpCodeDataModule {
    /// Number for the result of the call; the message beside it explains it. Example: `404`.
    pub code: Option<i32>,
    /// Share in the whole. Example: `33.333333`.
    pub proportion: Option<f64>,
    /// How many requests ended with the status code beside it. Example: `1`.
    pub count: Option<f64>,
}

response! {
    HttpCodeDataModule {
        "Code" => code: value,
        "Proportion" => proportion: value,
        "Count" => count: value,
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

values! {
    /// Language of the texts that come back, or of those handed in.
    pub enum Language {
        /// Names come in simplified Chinese.
        Zh = "zh",
        /// Names come in English.
        En = "en",
        /// Names come in Japanese.
        Jp = "jp",
    }
}

/// Why the item is locked.
#[non_exhaustive]
pub struct LockReason {
    /// Why the item is locked. Example: `financial`.
    pub lock_reason: Option<String>,
}

response! {
    LockReason {
        "LockReason" => lock_reason: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct LogDeliveryContent {
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    LogDeliveryContent {
        "Domains" => domains: list(""),
    }
}

values! {
    /// Protocol that the SSL uses.
    pub enum OnOff {
        /// HTTPS is on for the domain name.
        On = "on",
        /// HTTPS is off for the domain name.
        Off = "off",
    }
}

/// Locks on the resource; each forbids some operations until its reason is gone.
#[non_exhaustive]
pub struct OperationLocks {
    /// Why the item is locked. Example: `financial`.
    pub lock_reason: Vec<LockReason>,
}

response! {
    OperationLocks {
        "LockReason" => lock_reason: list(""),
    }
}

/// What is known about each page, one entry each.
#[non_exhaustive]
pub struct PageInfos {
    /// Number of the page returned. Example: `2`.
    pub page_index: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i64>,
}

response! {
    PageInfos {
        "PageIndex" => page_index: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// Identifier of the item within its collection. Example: `30000165`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `wasm-testmaster`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `default`.
    pub type_: Option<String>,
}

response! {
    Policy {
        "Id" => id: value,
        "Name" => name: value,
        "Type" => type_: value,
    }
}

/// What the specification says.
#[non_exhaustive]
pub struct Rule {
    /// State that the rule is in. Example: `on`.
    pub rule_status: Option<String>,
    /// Protection module the policy belongs to. Example: `custom_acl`.
    pub defense_scene: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `200001`.
    pub policy_id: Option<i64>,
    /// When the item was last changed. Example: `2021-12-29T17:08:45Z`.
    pub gmt_modified: Option<Timestamp>,
    /// ID of the rule that the call or the item is about. Example: `100001`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `rule_1`.
    pub rule_name: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
}

response! {
    Rule {
        "RuleStatus" => rule_status: value,
        "DefenseScene" => defense_scene: value,
        "PolicyId" => policy_id: value,
        "GmtModified" => gmt_modified: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "RuleConfig" => rule_config: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum SourceType {
        /// The origin is reached by an IP address.
        Ipaddr = "ipaddr",
        /// The origin is reached by a domain name.
        Domain = "domain",
        /// The origin is an OSS bucket.
        Oss = "oss",
    }
}

/// The configs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SpecConfig {
    /// Value that belongs to the name or key beside it. Example: `1`.
    pub value: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `total_defense_num`.
    pub config: Option<String>,
    /// How the value limits the setting. Example: `equal`.
    pub expr: Option<String>,
}

response! {
    SpecConfig {
        "Value" => value: value,
        "Config" => config: value,
        "Expr" => expr: value,
    }
}

values! {
    /// What figures are grouped by.
    pub enum SplitBy {
        /// By kind of request.
        Type = "type",
        /// By namespace.
        Namespace = "namespace",
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

/// Time between two of this, or the span in which it holds: pv data.
#[non_exhaustive]
pub struct UsageData {
    /// Moment that the record or data point belongs to. Example: `2015-11-28T03:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that belongs to the name or key beside it. Example: `9292`.
    pub value: Option<String>,
}

response! {
    UsageData {
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

/// The sources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserDomainSource {
    /// What the request brought. Example: `oss-xxx-client.com`.
    pub content: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `20`.
    pub priority: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `oss`.
    pub type_: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `20`.
    pub weight: Option<String>,
}

response! {
    UserDomainSource {
        "Content" => content: value,
        "Port" => port: value,
        "Priority" => priority: value,
        "Type" => type_: value,
        "Weight" => weight: value,
    }
}
