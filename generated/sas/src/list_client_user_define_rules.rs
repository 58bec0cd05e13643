// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClientUserDefineRules`, from `sas/ListClientUserDefineRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists custom rules of malicious behavior defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListClientUserDefineRulesRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_client_user_define_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClientUserDefineRulesRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Items: at most 1000.
    pub type_: Vec<i32>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListClientUserDefineRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.type_ = value.into_iter().map(Into::into).collect();
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
}

request! {
    ListClientUserDefineRulesRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListClientUserDefineRulesRequest {
    type Response = ListClientUserDefineRulesResponse;
    type Error = ListClientUserDefineRulesError;
    const INFO: OperationInfo = super::operation("ListClientUserDefineRules")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListClientUserDefineRulesError] = &[
        ListClientUserDefineRulesError::NoPermission,
        ListClientUserDefineRulesError::ServerError,
    ];
}

impl Paginated for ListClientUserDefineRulesRequest {
    type Item = UserDefineRuleList;
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
        Some(&mut response.user_define_rule_list)
    }
}

/// Response to [`ListClientUserDefineRulesRequest`].
#[non_exhaustive]
pub struct ListClientUserDefineRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB393***`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind user define rule that were found or are concerned.
    pub user_define_rule_list: Vec<UserDefineRuleList>,
}

response! {
    ListClientUserDefineRulesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "UserDefineRuleList" => user_define_rule_list: list(""),
    }
}

/// Items of the kind user define rule that were found or are concerned.
#[non_exhaustive]
pub struct UserDefineRuleList {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// ID of the switch that the item belongs to or stands for.
    /// Example: `USER-DEFINE-RULE-SWITCH-TYPE_200****`.
    pub switch_id: Option<String>,
    /// Identifier of the item within its collection. Example: `200****`.
    pub id: Option<i64>,
    /// Which kind of action it is or is to be. Example: `0`.
    pub action_type: Option<i32>,
    /// Operating system or platform that is meant. Example: `linux`.
    pub platform: Option<String>,
}

response! {
    UserDefineRuleList {
        "Type" => type_: value,
        "Name" => name: value,
        "SwitchId" => switch_id: value,
        "Id" => id: value,
        "ActionType" => action_type: value,
        "Platform" => platform: value,
    }
}

/// Errors that the documentation of [`ListClientUserDefineRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListClientUserDefineRulesError = super::DocumentedError;
