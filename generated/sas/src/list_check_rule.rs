// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckRule`, from `sas/ListCheckRule.md`.

use alicloud_runtime::codegen::*;

/// Lists rules of the configuration check, filtered by item, type and scope.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckRuleRequest::new();
/// let reply = client.list_check_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckRuleRequest {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Name that the check goes by.
    pub check_name: Option<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// Which kind of scope it is or is to be.
    pub scope_type: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
}

impl ListCheckRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `CheckName`.
    pub fn check_name(mut self, value: impl Into<String>) -> Self {
        self.check_name = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `ScopeType`.
    pub fn scope_type(mut self, value: impl Into<String>) -> Self {
        self.scope_type = Some(value.into());
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
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCheckRuleRequest {
        "CheckId" => check_id: query,
        "CheckName" => check_name: query,
        "RuleType" => rule_type: query,
        "ScopeType" => scope_type: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for ListCheckRuleRequest {
    type Response = ListCheckRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCheckRule")
        .method("GET")
        .read_only();
}

/// Response to [`ListCheckRuleRequest`], which the documentation does not describe.
pub type ListCheckRuleResponse = alicloud_runtime::UndocumentedResponse;
