// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRules`, from `waf-openapi/DescribeRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules within a RegEx rule group, filtered by CVE, type, or risk level.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeRulesRequest::new()
///     .rule_group_id(1)
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRulesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Key that opens, signs or picks out the rule id.
    pub rule_id_key: Option<String>,
    /// Key that opens, signs or picks out the cve id.
    pub cve_id_key: Option<String>,
    /// Which kind of protection it is or is to be.
    pub protection_type: Option<i32>,
    /// Which kind of application it is or is to be.
    pub application_type: Option<i32>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<i32>,
    /// **Required.** ID of the rule group that the call is about.
    pub rule_group_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
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
    /// Sets `RuleIdKey`.
    pub fn rule_id_key(mut self, value: impl Into<String>) -> Self {
        self.rule_id_key = Some(value.into());
        self
    }
    /// Sets `CveIdKey`.
    pub fn cve_id_key(mut self, value: impl Into<String>) -> Self {
        self.cve_id_key = Some(value.into());
        self
    }
    /// Sets `ProtectionType`.
    #[inline]
    pub fn protection_type(mut self, value: i32) -> Self {
        self.protection_type = Some(value);
        self
    }
    /// Sets `ApplicationType`.
    #[inline]
    pub fn application_type(mut self, value: i32) -> Self {
        self.application_type = Some(value);
        self
    }
    /// Sets `RiskLevel`.
    #[inline]
    pub fn risk_level(mut self, value: i32) -> Self {
        self.risk_level = Some(value);
        self
    }
    /// Sets `RuleGroupId`, which is required.
    #[inline]
    pub fn rule_group_id(mut self, value: i64) -> Self {
        self.rule_group_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    DescribeRulesRequest {
        "SourceIp" => source_ip: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RuleIdKey" => rule_id_key: query,
        "CveIdKey" => cve_id_key: query,
        "ProtectionType" => protection_type: query,
        "ApplicationType" => application_type: query,
        "RiskLevel" => risk_level: query,
        "RuleGroupId" => rule_group_id: query,
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "Region" => region: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRulesRequest {
    type Response = DescribeRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRules")
        .required(&["RuleGroupId", "InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeRulesRequest {
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

/// Response to [`DescribeRulesRequest`].
#[non_exhaustive]
pub struct DescribeRulesResponse {
    /// ID of the rule group template that the item belongs to or stands for. Example: `1012`.
    pub rule_group_template_id: Option<String>,
    /// Name that the rule group goes by. Example: `test111`.
    pub rule_group_name: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `D7861F61-5B61-46CE-A47C-*`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Name that the rule group template goes by. Example: `rule_group_test`.
    pub rule_group_template_name: Option<String>,
    /// Whether new rules are taken over by themselves. Example: `1`.
    pub is_subscribe: Option<i64>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    DescribeRulesResponse {
        "RuleGroupTemplateId" => rule_group_template_id: value,
        "RuleGroupName" => rule_group_name: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "RuleGroupTemplateName" => rule_group_template_name: value,
        "IsSubscribe" => is_subscribe: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Level that the risk has on its scale. Example: `0`.
    pub risk_level: Option<i32>,
    /// When the item was last changed. Example: `1684120148.0`.
    pub update_time: Option<i64>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Web address under which the cve is found. Example: `https://avd.aliyun.com/`.
    pub cve_url: Option<String>,
    /// Which kind of application it is or is to be. Example: `15`.
    pub application_type: Option<i32>,
    /// ID of the cve that the item belongs to or stands for. Example: `CVE-2021-*`.
    pub cve_id: Option<String>,
    /// Which kind of protection it is or is to be. Example: `11`.
    pub protection_type: Option<i32>,
    /// Name that the rule was given. Example: `rules_41`.
    pub rule_name: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `42755`.
    pub rule_id: Option<i64>,
}

response! {
    Rule {
        "RiskLevel" => risk_level: value,
        "UpdateTime" => update_time: value,
        "Description" => description: value,
        "CveUrl" => cve_url: value,
        "ApplicationType" => application_type: value,
        "CveId" => cve_id: value,
        "ProtectionType" => protection_type: value,
        "RuleName" => rule_name: value,
        "RuleId" => rule_id: value,
    }
}
