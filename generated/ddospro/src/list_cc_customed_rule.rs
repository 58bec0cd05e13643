// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCcCustomedRule`, from `ddospro/ListCcCustomedRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BlockingType, MatchingRule};

/// Lists the custom HTTP flood protection rules of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ListCcCustomedRuleRequest::new()
///     .domain("www.aliyun.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cc_customed_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCcCustomedRuleRequest {
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub current_page: Option<i32>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `ww.aliyun.com`.
    pub domain: Option<String>,
    /// How many items a page holds at most. Range: at most 10. Example: `10`.
    pub page_size: Option<i32>,
}

impl ListCcCustomedRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListCcCustomedRuleRequest {
        "CurrentPage" => current_page: query,
        "Domain" => domain: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCcCustomedRuleRequest {
    type Response = ListCcCustomedRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCcCustomedRule").read_only();
}

impl Paginated for ListCcCustomedRuleRequest {
    type Item = Rule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_list)
    }
}

/// Response to [`ListCcCustomedRuleRequest`].
#[non_exhaustive]
pub struct ListCcCustomedRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<Rule>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    ListCcCustomedRuleResponse {
        "RequestId" => request_id: value,
        "RuleList" => rule_list: list("Rule"),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct Rule {
    /// Time that is set or recorded for this: blocking.
    /// Range: 60 to 86400. Unit: `seconds`. Example: `60`.
    pub blocking_time: Option<i32>,
    /// Which kind of blocking it is or is to be. Example: `captcha`.
    pub blocking_type: Option<Open<BlockingType>>,
    /// Time from one run, check or data point to the next.
    /// Range: 5 to 10800. Unit: `seconds`. Example: `5`.
    pub interval: Option<i32>,
    /// How the path of the rule is compared with that of a request. Example: `prefix`.
    pub matching_rule: Option<Open<MatchingRule>>,
    /// Name that people know the item by. Example: `customedCcRule1`.
    pub name: Option<String>,
    /// Address or path of the resource. Example: `/a/b/c`.
    pub uri: Option<String>,
    /// How many there are of this: visit. Range: 2 to 2000. Example: `200`.
    pub visit_count: Option<i32>,
}

response! {
    Rule {
        "BlockingTime" => blocking_time: value,
        "BlockingType" => blocking_type: value,
        "Interval" => interval: value,
        "MatchingRule" => matching_rule: value,
        "Name" => name: value,
        "Uri" => uri: value,
        "VisitCount" => visit_count: value,
    }
}
