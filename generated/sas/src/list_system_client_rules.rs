// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemClientRules`, from `sas/ListSystemClientRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists system rules of malicious behavior defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListSystemClientRulesRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_system_client_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemClientRulesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** Which page of the list to return. Range: 1 to 1000.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 10 to 1000.
    pub page_size: Option<i32>,
    /// Kinds of rule to work on or to narrow the list down to. Items: at most 100.
    pub rule_types: Vec<i32>,
    /// Which kind of system it is or is to be.
    pub system_type: Option<i32>,
    /// IDs of the aggregations to work on or to narrow the list down to. Items: at most 100.
    pub aggregation_ids: Vec<i32>,
    /// Whether only container images are listed.
    pub is_container: Option<i32>,
}

impl ListSystemClientRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RuleTypes`.
    pub fn rule_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.rule_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SystemType`.
    #[inline]
    pub fn system_type(mut self, value: i32) -> Self {
        self.system_type = Some(value);
        self
    }
    /// Sets `AggregationIds`.
    pub fn aggregation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.aggregation_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsContainer`.
    #[inline]
    pub fn is_container(mut self, value: i32) -> Self {
        self.is_container = Some(value);
        self
    }
}

request! {
    ListSystemClientRulesRequest {
        "Lang" => lang: query,
        "RuleName" => rule_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RuleTypes" => rule_types: query,
        "SystemType" => system_type: query,
        "AggregationIds" => aggregation_ids: query,
        "IsContainer" => is_container: query,
    }
}

impl Operation for ListSystemClientRulesRequest {
    type Response = ListSystemClientRulesResponse;
    type Error = ListSystemClientRulesError;
    const INFO: OperationInfo = super::operation("ListSystemClientRules")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListSystemClientRulesError] = &[
        ListSystemClientRulesError::NoPermission,
        ListSystemClientRulesError::ServerError,
    ];
}

impl Paginated for ListSystemClientRulesRequest {
    type Item = RuleList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_list)
    }
}

/// Response to [`ListSystemClientRulesRequest`].
#[non_exhaustive]
pub struct ListSystemClientRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C43CA30F-EF67-51BB-8C95-F31B8303****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    ListSystemClientRulesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<i32>,
    /// Which kind of rule it is or is to be. Example: `alihips`.
    pub rule_type: Option<i32>,
    /// Operating system or platform that is meant. Example: `linux`.
    pub platform: Option<String>,
    /// ID of the switch that the item belongs to or stands for.
    /// Example: `USER-ENABLE-SWITCH-TYPE_****`.
    pub switch_id: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `30****`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `text`.
    pub rule_name: Option<String>,
    /// Name that the aggregation goes by. Example: `text`.
    pub aggregation_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    RuleList {
        "Status" => status: value,
        "RuleType" => rule_type: value,
        "Platform" => platform: value,
        "SwitchId" => switch_id: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "AggregationName" => aggregation_name: value,
        "Description" => description: value,
        "Policies" => policies: list(""),
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// Name that the policy goes by. Example: `text`.
    pub policy_name: Option<String>,
    /// Key that opens, signs or picks out the policy. Example: `system_auto_****`.
    pub policy_key: Option<String>,
}

response! {
    Policy {
        "PolicyName" => policy_name: value,
        "PolicyKey" => policy_key: value,
    }
}

/// Errors that the documentation of [`ListSystemClientRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListSystemClientRulesError = super::DocumentedError;
