// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSchedulerRules`, from `ddoscoo/DescribeSchedulerRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Lists the scheduling rules of the Sec-Traffic Manager.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSchedulerRulesRequest::new()
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_scheduler_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSchedulerRulesRequest {
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Name that the rule was given. Example: `testrule`.
    pub rule_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeSchedulerRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeSchedulerRulesRequest {
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RuleName" => rule_name: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSchedulerRulesRequest {
    type Response = DescribeSchedulerRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSchedulerRules")
        .required(&["PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeSchedulerRulesRequest {
    type Item = SchedulerRule;
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
        Some(&mut response.scheduler_rules)
    }
}

/// Response to [`DescribeSchedulerRulesRequest`].
#[non_exhaustive]
pub struct DescribeSchedulerRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11C55595-1757-4B17-9ACE-4ACB68C2D989`.
    pub request_id: Option<String>,
    /// Rules that apply to the scheduler, one entry each.
    pub scheduler_rules: Vec<SchedulerRule>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
}

response! {
    DescribeSchedulerRulesResponse {
        "RequestId" => request_id: value,
        "SchedulerRules" => scheduler_rules: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Rules that apply to the scheduler, one entry each.
#[non_exhaustive]
pub struct SchedulerRule {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `4eru5229a843****.aliyunddos0001.com`.
    pub cname: Option<String>,
    /// Settings of the acceleration domain name.
    pub param: Option<Param>,
    /// Name that the rule was given. Example: `doctest`.
    pub rule_name: Option<String>,
    /// Which kind of rule it is or is to be. Example: `6`.
    pub rule_type: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    SchedulerRule {
        "Cname" => cname: value,
        "Param" => param: value,
        "RuleName" => rule_name: value,
        "RuleType" => rule_type: value,
        "Rules" => rules: list(""),
    }
}

/// Settings of the acceleration domain name.
#[non_exhaustive]
pub struct Param {
    /// What was measured or stored about the param.
    pub param_data: Option<ParamData>,
    /// Which kind of param it is or is to be. Example: `GA`.
    pub param_type: Option<String>,
}

response! {
    Param {
        "ParamData" => param_data: value,
        "ParamType" => param_type: value,
    }
}

/// What was measured or stored about the param.
#[non_exhaustive]
pub struct ParamData {
    /// ID of the cloud instance that the item belongs to or stands for.
    /// Example: `ga-bp1htlajy5509rc99****`.
    pub cloud_instance_id: Option<String>,
}

response! {
    ParamData {
        "CloudInstanceId" => cloud_instance_id: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Rank that decides which item goes first when several fit. Example: `100`.
    pub priority: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `1`.
    pub region_id: Option<String>,
    /// Minutes after the attack until traffic goes back. Unit: `minutes`. Example: `60`.
    pub restore_delay: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `A`.
    pub type_: Option<Open<RuleType>>,
    /// Value that belongs to the name or key beside it. Example: `203.***. ***.39`.
    pub value: Option<String>,
    /// Which kind of value it is or is to be. Example: `1`.
    pub value_type: Option<i32>,
    /// Route or carrier line that is meant.
    pub line: Option<String>,
}

response! {
    Rule {
        "Priority" => priority: value,
        "RegionId" => region_id: value,
        "RestoreDelay" => restore_delay: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Value" => value: value,
        "ValueType" => value_type: value,
        "Line" => line: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum RuleType {
        /// The rule leads to an address.
        A = "A",
        /// The rule leads to a name.
        Cname = "CNAME",
    }
}
