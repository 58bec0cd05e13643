// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProtectionModuleRules`, from `waf-openapi/DescribeProtectionModuleRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefenseType};

/// Lists the rules of a protection module, such as bot management or the website whitelist.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeProtectionModuleRulesRequest::new()
///     .defense_type("ac_highfreq")
///     .instance_id("waf_elasticity-cn-0xldbqt****")
///     .domain("www.example.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_protection_module_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProtectionModuleRulesRequest {
    /// **Required.** Which kind of defense it is or is to be.
    /// Here: `tamperproof`, `dlp`, `bot_crawler`, `bot_intelligence`, `antifraud`, `bot_algorithm`, `bot_wxbb`, `bot_wxbb_pkg`, `ac_blacklist`, `ac_highfreq`, `ac_dirscan`, `ac_custom`, `waf-codec`, `ng_account`, `antifraud_js`, `whitelist`.
    /// Example: `ac_highfreq`.
    pub defense_type: Option<Open<DefenseType>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf_elasticity-cn-0xldbqt****`.
    pub instance_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required** under conditions. Domain that the call or the item is about, as a rule a domain
    /// name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// Text or conditions to search for.
    /// Example: `e2ZpbHRlcjp7InJ1bGVJZCI6NDI3NTV9LG9yZGVyQnk6ImdtdF9tb2RpZmllZCIsZGVzYzp0cnVlfQ==`.
    pub query: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeProtectionModuleRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefenseType`, which is required.
    pub fn defense_type(mut self, value: impl Into<Open<DefenseType>>) -> Self {
        self.defense_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeProtectionModuleRulesRequest {
        "DefenseType" => defense_type: query,
        "InstanceId" => instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Domain" => domain: query,
        "Query" => query: query,
        "Lang" => lang: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeProtectionModuleRulesRequest {
    type Response = DescribeProtectionModuleRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeProtectionModuleRules")
        .required(&["DefenseType", "InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeProtectionModuleRulesRequest {
    type Item = Rule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rules)
    }
}

/// Response to [`DescribeProtectionModuleRulesRequest`].
#[non_exhaustive]
pub struct DescribeProtectionModuleRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeProtectionModuleRulesResponse {
        "RequestId" => request_id: value,
        "Rules" => rules: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Settings of the rule. Example: `{"count":60,"interval":60,"ttl":300}`.
    pub content: BTreeMap<String, i32>,
    /// ID of the rule that the call or the item is about. Example: `42755`.
    pub rule_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i64>,
    /// Moment that the record or the action belongs to. Example: `1570700044`.
    pub time: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `2`.
    pub version: Option<i64>,
}

response! {
    Rule {
        "Content" => content: map,
        "RuleId" => rule_id: value,
        "Status" => status: value,
        "Time" => time: value,
        "Version" => version: value,
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in English.
        En = "en",
        /// Texts in Japanese.
        Ja = "ja",
    }
}
