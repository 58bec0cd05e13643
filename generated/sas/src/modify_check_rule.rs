// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCheckRule`, from `sas/ModifyCheckRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceList};

/// Changes a configuration check rule, including the instances that it covers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyCheckRuleRequest::new()
///     .rule_id(1);
/// let reply = client.modify_check_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCheckRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// Items of the kind add instance to work on or to narrow the list down to. Items: at most 100.
    pub add_instance_list: Vec<InstanceList>,
    /// Items of the kind delete instance to work on or to narrow the list down to. Items: at most 100.
    pub delete_instance_list: Vec<InstanceList>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Which kind of scope it is or is to be.
    pub scope_type: Option<String>,
}

impl ModifyCheckRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `AddInstanceList`.
    pub fn add_instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceList>>,
    ) -> Self {
        self.add_instance_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeleteInstanceList`.
    pub fn delete_instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceList>>,
    ) -> Self {
        self.delete_instance_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ScopeType`.
    pub fn scope_type(mut self, value: impl Into<String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
}

request! {
    ModifyCheckRuleRequest {
        "RuleId" => rule_id: query,
        "RuleType" => rule_type: query,
        "AddInstanceList" => add_instance_list: query,
        "DeleteInstanceList" => delete_instance_list: query,
        "Remark" => remark: query,
        "ScopeType" => scope_type: query,
    }
}

impl Operation for ModifyCheckRuleRequest {
    type Response = ModifyCheckRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCheckRule")
        .required(&["RuleId"]);
}

/// Response to [`ModifyCheckRuleRequest`], which the documentation does not describe.
pub type ModifyCheckRuleResponse = alicloud_runtime::UndocumentedResponse;
