// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckRuleInstance`, from `sas/ListCheckRuleInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceList};

/// Lists the instances that a rule of the configuration check covers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckRuleInstanceRequest::new()
///     .rule_id(1);
/// let reply = client.list_check_rule_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckRuleInstanceRequest {
    /// Items of the kind instance to work on or to narrow the list down to. Items: at most 100.
    pub instance_list: Vec<InstanceList>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListCheckRuleInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceList`.
    pub fn instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceList>>,
    ) -> Self {
        self.instance_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
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
}

request! {
    ListCheckRuleInstanceRequest {
        "InstanceList" => instance_list: query,
        "RuleId" => rule_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCheckRuleInstanceRequest {
    type Response = ListCheckRuleInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCheckRuleInstance")
        .method("GET")
        .required(&["RuleId"])
        .read_only();
}

/// Response to [`ListCheckRuleInstanceRequest`], which the documentation does not describe.
pub type ListCheckRuleInstanceResponse = alicloud_runtime::UndocumentedResponse;
