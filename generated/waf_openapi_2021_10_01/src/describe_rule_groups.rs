// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRuleGroups`, from `waf-openapi_2021_10_01/DescribeRuleGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists groups of regular expression rules, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeRuleGroupsRequest::new()
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
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which kind of search it is or is to be.
    pub search_type: Option<String>,
    /// Value that the search has or is given.
    pub search_value: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeRuleGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SearchType`.
    pub fn search_type(mut self, value: impl Into<String>) -> Self {
        self.search_type = Some(value.into());
        self
    }
    /// Sets `SearchValue`.
    pub fn search_value(mut self, value: impl Into<String>) -> Self {
        self.search_value = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeRuleGroupsRequest {
        "InstanceId" => instance_id: query,
        "SearchType" => search_type: query,
        "SearchValue" => search_value: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
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
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_groups)
    }
}

/// Response to [`DescribeRuleGroupsRequest`].
#[non_exhaustive]
pub struct DescribeRuleGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `02E9A4B8-90FB-5F41-A049-C82277EB82FB`.
    pub request_id: Option<String>,
    /// The rule groups that were found or are concerned, one entry each.
    pub rule_groups: Vec<RuleGroup>,
    /// How many items match in all, over all pages. Example: `24`.
    pub total_count: Option<i64>,
}

response! {
    DescribeRuleGroupsResponse {
        "RequestId" => request_id: value,
        "RuleGroups" => rule_groups: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The rule groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RuleGroup {
    /// ID of the rule group that the item belongs to or stands for. Example: `115361`.
    pub rule_group_id: Option<i64>,
    /// How many there are of this: rule total. Example: `4444`.
    pub rule_total_count: Option<i32>,
    /// When the item was last changed. Example: `1664336364000`.
    pub gmt_modified: Option<i64>,
    /// Name that the rule group goes by. Example: `ssssss`.
    pub rule_group_name: Option<String>,
    /// `1` if the rule group updates itself, `2` if not. Example: `1`.
    pub is_subscribe: Option<i32>,
    /// ID of the parent rule group that the item belongs to or stands for. Example: `1012`.
    pub parent_rule_group_id: Option<i64>,
}

response! {
    RuleGroup {
        "RuleGroupId" => rule_group_id: value,
        "RuleTotalCount" => rule_total_count: value,
        "GmtModified" => gmt_modified: value,
        "RuleGroupName" => rule_group_name: value,
        "IsSubscribe" => is_subscribe: value,
        "ParentRuleGroupId" => parent_rule_group_id: value,
    }
}
