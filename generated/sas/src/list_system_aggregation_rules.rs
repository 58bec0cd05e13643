// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemAggregationRules`, from `sas/ListSystemAggregationRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists the clusters of system defense rules with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListSystemAggregationRulesRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_system_aggregation_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemAggregationRulesRequest {
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
}

impl ListSystemAggregationRulesRequest {
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
}

request! {
    ListSystemAggregationRulesRequest {
        "Lang" => lang: query,
        "RuleName" => rule_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RuleTypes" => rule_types: query,
        "SystemType" => system_type: query,
        "AggregationIds" => aggregation_ids: query,
    }
}

impl Operation for ListSystemAggregationRulesRequest {
    type Response = ListSystemAggregationRulesResponse;
    type Error = ListSystemAggregationRulesError;
    const INFO: OperationInfo = super::operation("ListSystemAggregationRules")
        .method("GET")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListSystemAggregationRulesError] = &[
        ListSystemAggregationRulesError::IdempotentParameterMismatch,
        ListSystemAggregationRulesError::NoPermission,
        ListSystemAggregationRulesError::ServerError,
    ];
}

impl Paginated for ListSystemAggregationRulesRequest {
    type Item = AggregationList;
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
        Some(&mut response.aggregation_list)
    }
}

/// Response to [`ListSystemAggregationRulesRequest`].
#[non_exhaustive]
pub struct ListSystemAggregationRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6800B790-B10A-5C2F-BEB3-F1D5CE61****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind aggregation that were found or are concerned.
    pub aggregation_list: Vec<AggregationList>,
}

response! {
    ListSystemAggregationRulesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "AggregationList" => aggregation_list: list(""),
    }
}

/// Items of the kind aggregation that were found or are concerned.
#[non_exhaustive]
pub struct AggregationList {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// How many there are of this: rule. Example: `0`.
    pub rule_count: Option<i32>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    AggregationList {
        "Id" => id: value,
        "RuleCount" => rule_count: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`ListSystemAggregationRulesRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListSystemAggregationRulesError = super::DocumentedError;
