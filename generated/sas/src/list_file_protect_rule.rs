// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFileProtectRule`, from `sas/ListFileProtectRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists core file monitoring rules, filtered by name, alert level, action or platform.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListFileProtectRuleRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_file_protect_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFileProtectRuleRequest {
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub current_page: Option<i32>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Level that the alert has on its scale.
    pub alert_level: Option<i32>,
    /// What is done, or is to be done, about the rule.
    pub rule_action: Option<String>,
    /// Operating system or platform that is meant.
    pub platform: Option<String>,
}

impl ListFileProtectRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `AlertLevel`.
    #[inline]
    pub fn alert_level(mut self, value: i32) -> Self {
        self.alert_level = Some(value);
        self
    }
    /// Sets `RuleAction`.
    pub fn rule_action(mut self, value: impl Into<String>) -> Self {
        self.rule_action = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
}

request! {
    ListFileProtectRuleRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "RuleName" => rule_name: query,
        "AlertLevel" => alert_level: query,
        "RuleAction" => rule_action: query,
        "Platform" => platform: query,
    }
}

impl Operation for ListFileProtectRuleRequest {
    type Response = ListFileProtectRuleResponse;
    type Error = ListFileProtectRuleError;
    const INFO: OperationInfo = super::operation("ListFileProtectRule").read_only();
    const ERRORS: &'static [ListFileProtectRuleError] = &[
        ListFileProtectRuleError::NoPermission,
        ListFileProtectRuleError::ServerError,
    ];
}

impl Paginated for ListFileProtectRuleRequest {
    type Item = FileProtectList;
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
        Some(&mut response.file_protect_list)
    }
}

/// Response to [`ListFileProtectRuleRequest`].
#[non_exhaustive]
pub struct ListFileProtectRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FBBEB173-1F43-505F-A876-C03ECDF6CE4C`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind file protect that were found or are concerned.
    pub file_protect_list: Vec<FileProtectList>,
}

response! {
    ListFileProtectRuleResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "FileProtectList" => file_protect_list: list(""),
    }
}

/// Items of the kind file protect that were found or are concerned.
#[non_exhaustive]
pub struct FileProtectList {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Level that the alert has on its scale. Example: `0`.
    pub alert_level: Option<String>,
    /// ID of the switch that the item belongs to or stands for.
    /// Example: `FILE_PROTECT_RULE_SWITCH_TYPE_1693474122927`.
    pub switch_id: Option<String>,
    /// Identifier of the item within its collection. Example: `1412511`.
    pub id: Option<i64>,
    /// The file ops that were found or are concerned, one entry each. Example: `READ`.
    pub file_ops: Vec<String>,
    /// What is done, or is to be done, with the item. Example: `pass`.
    pub action: Option<String>,
    /// The file paths that were found or are concerned, one entry each. Example: `/usr/*`.
    pub file_paths: Vec<String>,
    /// The proc paths that were found or are concerned, one entry each. Example: `/usr/local/*`.
    pub proc_paths: Vec<String>,
    /// Name that the rule was given. Example: `test11`.
    pub rule_name: Option<String>,
    /// When the item was created. Example: `1682304179000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1682304179000`.
    pub gmt_modified: Option<i64>,
    /// How many there are of this: effect instance. Example: `12`.
    pub effect_instance_count: Option<i64>,
}

response! {
    FileProtectList {
        "Status" => status: value,
        "AlertLevel" => alert_level: value,
        "SwitchId" => switch_id: value,
        "Id" => id: value,
        "FileOps" => file_ops: list(""),
        "Action" => action: value,
        "FilePaths" => file_paths: list(""),
        "ProcPaths" => proc_paths: list(""),
        "RuleName" => rule_name: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "EffectInstanceCount" => effect_instance_count: value,
    }
}

/// Errors that the documentation of [`ListFileProtectRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListFileProtectRuleError = super::DocumentedError;
