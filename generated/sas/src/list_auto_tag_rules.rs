// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAutoTagRules`, from `sas/ListAutoTagRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules that tag assets automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAutoTagRulesRequest::new();
/// let reply = client.list_auto_tag_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAutoTagRulesRequest {
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl ListAutoTagRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
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
}

request! {
    ListAutoTagRulesRequest {
        "RuleName" => rule_name: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for ListAutoTagRulesRequest {
    type Response = ListAutoTagRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAutoTagRules").read_only();
}

/// Response to [`ListAutoTagRulesRequest`], which the documentation does not describe.
pub type ListAutoTagRulesResponse = alicloud_runtime::UndocumentedResponse;
