// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnLinkageRules`, from `ddoscoo/DescribeCdnLinkageRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the CDN linkage rules of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeCdnLinkageRulesRequest::new()
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cdn_linkage_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeCdnLinkageRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeCdnLinkageRulesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCdnLinkageRulesRequest {
    type Response = DescribeCdnLinkageRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnLinkageRules")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeCdnLinkageRulesRequest {
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

/// Response to [`DescribeCdnLinkageRulesRequest`].
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesResponse {
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `02FE96D9-C77B-5735-B36D-329E052C8047`.
    pub request_id: Option<String>,
    /// Rules that apply to the scheduler, one entry each.
    pub scheduler_rules: Vec<SchedulerRule>,
}

response! {
    DescribeCdnLinkageRulesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "SchedulerRules" => scheduler_rules: list(""),
    }
}

/// Rules that apply to the scheduler, one entry each.
#[non_exhaustive]
pub struct SchedulerRule {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// Whether the CDN linkage is switched on. Example: `0`.
    pub cdn_linkage_enable: Option<i32>,
    /// Rule that moves traffic between CDN and protection.
    pub cdn_linkage_rule: Option<CdnLinkageRule>,
}

response! {
    SchedulerRule {
        "Domain" => domain: value,
        "CdnLinkageEnable" => cdn_linkage_enable: value,
        "CdnLinkageRule" => cdn_linkage_rule: value,
    }
}

/// Rule that moves traffic between CDN and protection.
#[non_exhaustive]
pub struct CdnLinkageRule {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `example.aliyundoc.com`.
    pub cname: Option<String>,
    /// Name that the rule was given. Example: `testDDos`.
    pub rule_name: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
    /// Settings of the acceleration domain name.
    pub param: Option<Param>,
}

response! {
    CdnLinkageRule {
        "Cname" => cname: value,
        "RuleName" => rule_name: value,
        "Rules" => rules: list(""),
        "Param" => param: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Kind of the item, out of those that the service tells apart. Example: `A`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Value that belongs to the name or key beside it. Example: `203.107.XX.XX`.
    pub value: Option<String>,
    /// Which kind of value it is or is to be. Example: `1`.
    pub value_type: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Rule {
        "Type" => type_: value,
        "Status" => status: value,
        "Value" => value: value,
        "ValueType" => value_type: value,
        "Priority" => priority: value,
        "RegionId" => region_id: value,
    }
}

/// Settings of the acceleration domain name.
#[non_exhaustive]
pub struct Param {
    /// Which kind of param it is or is to be. Example: `cdn`.
    pub param_type: Option<String>,
    /// What was measured or stored about the param.
    pub param_data: Option<ParamData>,
}

response! {
    Param {
        "ParamType" => param_type: value,
        "ParamData" => param_data: value,
    }
}

/// What was measured or stored about the param.
#[non_exhaustive]
pub struct ParamData {
    /// Requests a second counted for the access. Example: `100`.
    pub access_qps: Option<i64>,
    /// Requests a second counted for the upstream. Example: `0`.
    pub upstream_qps: Option<i64>,
}

response! {
    ParamData {
        "AccessQps" => access_qps: value,
        "UpstreamQps" => upstream_qps: value,
    }
}
