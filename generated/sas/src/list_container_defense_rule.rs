// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListContainerDefenseRule`, from `sas/ListContainerDefenseRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContainerDefenseRulePageInfo};

/// Lists the rules of non-image program defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListContainerDefenseRuleRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_container_defense_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListContainerDefenseRuleRequest {
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
    /// The conditions to work on or to narrow the list down to. Items: at most 100.
    pub conditions: Vec<Condition>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Marked rules of the system; no longer used.
    pub is_default_rule: Option<i32>,
}

impl ListContainerDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleType`.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
    /// Sets `Conditions`.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `IsDefaultRule`.
    #[inline]
    pub fn is_default_rule(mut self, value: i32) -> Self {
        self.is_default_rule = Some(value);
        self
    }
}

request! {
    ListContainerDefenseRuleRequest {
        "RuleType" => rule_type: query,
        "Conditions" => conditions: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "IsDefaultRule" => is_default_rule: query,
    }
}

impl Operation for ListContainerDefenseRuleRequest {
    type Response = ListContainerDefenseRuleResponse;
    type Error = ListContainerDefenseRuleError;
    const INFO: OperationInfo = super::operation("ListContainerDefenseRule")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListContainerDefenseRuleError] = &[
        ListContainerDefenseRuleError::NoPermission,
        ListContainerDefenseRuleError::ServerError,
    ];
}

impl Paginated for ListContainerDefenseRuleRequest {
    type Item = ContainerDefenseRuleList;
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
        Some(&mut response.list)
    }
}

/// Response to [`ListContainerDefenseRuleRequest`].
#[non_exhaustive]
pub struct ListContainerDefenseRuleResponse {
    /// Entries of the list.
    pub list: Vec<ContainerDefenseRuleList>,
    /// What is known about the page.
    pub page_info: Option<ContainerDefenseRulePageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `5E3A63BA-***843`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListContainerDefenseRuleResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// The conditions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Condition {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Condition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Condition {
        "Type" => type_: field,
        "Value" => value: field,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ContainerDefenseRuleList {
    /// ID of the rule that the call or the item is about. Example: `181`.
    pub rule_id: Option<i64>,
    /// Which kind of rule it is or is to be. Example: `1`.
    pub rule_type: Option<i32>,
    /// Name that the rule was given. Example: `test-rule-01`.
    pub rule_name: Option<String>,
    /// Free text that describes the item to people. Example: `defense rule.`.
    pub description: Option<String>,
    /// What is done, or is to be done, about the rule. Example: `1`.
    pub rule_action: Option<i32>,
    /// Whether the rule is switched on. Example: `0`.
    pub rule_switch: Option<i32>,
    /// How many there are of this: cluster. Example: `1`.
    pub cluster_count: Option<i32>,
    /// IDs of the clusters that were found or are concerned. Example: `cfb41a8**8a106`.
    pub cluster_id_list: Option<String>,
}

response! {
    ContainerDefenseRuleList {
        "RuleId" => rule_id: value,
        "RuleType" => rule_type: value,
        "RuleName" => rule_name: value,
        "Description" => description: value,
        "RuleAction" => rule_action: value,
        "RuleSwitch" => rule_switch: value,
        "ClusterCount" => cluster_count: value,
        "ClusterIdList" => cluster_id_list: value,
    }
}

/// Errors that the documentation of [`ListContainerDefenseRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListContainerDefenseRuleError = super::DocumentedError;
