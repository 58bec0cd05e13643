// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRuleGroups`, from `waf-openapi/DescribeRuleGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the rule groups of the regular expression (RegEx) protection engine.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeRuleGroupsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_rule_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRuleGroupsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Language of the texts that come back.
    pub waf_lang: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRuleGroupsRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `WafLang`.
    pub fn waf_lang(mut self, value: impl Into<String>) -> Self {
        self.waf_lang = Some(value.into());
        self
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `PolicyId`.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
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
    DescribeRuleGroupsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "WafLang" => waf_lang: query,
        "Type" => type_: query,
        "PolicyId" => policy_id: query,
        "InstanceId" => instance_id: query,
        "Region" => region: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRuleGroupsRequest {
    type Response = DescribeRuleGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRuleGroups")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeRuleGroupsRequest {
    type Item = RuleGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_groups)
    }
}

/// Response to [`DescribeRuleGroupsRequest`].
#[non_exhaustive]
pub struct DescribeRuleGroupsResponse {
    /// ID of this call; quote it when asking support about it. Example: `02E9A4B8-90FB-5F41-A049-*`.
    pub request_id: Option<String>,
    /// How far the task has come or how it ended. Example: `2`.
    pub task_status: Option<i32>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
    /// ID of the WAF task that the item belongs to or stands for. Example: `123`.
    pub waf_task_id: Option<String>,
    /// The rule groups that were found or are concerned, one entry each.
    pub rule_groups: Vec<RuleGroup>,
}

response! {
    DescribeRuleGroupsResponse {
        "RequestId" => request_id: value,
        "TaskStatus" => task_status: value,
        "Total" => total: value,
        "WafTaskId" => waf_task_id: value,
        "RuleGroups" => rule_groups: list(""),
    }
}

/// The rule groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RuleGroup {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// How many rules the group has. Example: `1`.
    pub rule_cnt: Option<i32>,
    /// When the rule group was last changed. Example: `1711445265`.
    pub rule_group_update_time: Option<i64>,
    /// ID of the policy that the item belongs to or stands for. Example: `116562`.
    pub policy_id: Option<i64>,
    /// Name that people know the item by. Example: `rule_group_test`.
    pub name: Option<String>,
    /// ID of the template policy that the item belongs to or stands for. Example: `1102`.
    pub template_policy_id: Option<i64>,
    /// Name that the rule group template goes by. Example: `rule_group_test`.
    pub rule_group_template_name: Option<String>,
    /// Free text that describes the item to people. Example: `desc`.
    pub desc: Option<String>,
    /// Which version of the WAF is meant. Example: `11`.
    pub waf_version: Option<i64>,
    /// Items of the kind domain name that were found or are concerned. Example: `test.aliyundome.com`.
    pub domain_list: Vec<String>,
}

response! {
    RuleGroup {
        "Type" => type_: value,
        "RuleCnt" => rule_cnt: value,
        "RuleGroupUpdateTime" => rule_group_update_time: value,
        "PolicyId" => policy_id: value,
        "Name" => name: value,
        "TemplatePolicyId" => template_policy_id: value,
        "RuleGroupTemplateName" => rule_group_template_name: value,
        "Desc" => desc: value,
        "WafVersion" => waf_version: value,
        "DomainList" => domain_list: list(""),
    }
}
