// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateAutoTagRule`, from `sas/CreateOrUpdateAutoTagRule.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a rule that tags assets automatically when they match an expression.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateOrUpdateAutoTagRuleRequest::new()
///     .rule_name("...")
///     .tag_type("...");
/// let reply = client.create_or_update_auto_tag_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateAutoTagRuleRequest {
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// Free text that tells people about the rule.
    pub rule_desc: Option<String>,
    /// Condition or formula, in the notation that the operation defines.
    pub expression: Option<String>,
    /// **Required.** Which kind of tag it is or is to be.
    pub tag_type: Option<String>,
    /// Tag that matching assets get.
    pub tag_context: Option<String>,
    /// Whether the tag rule runs over all assets at once.
    pub check_all: Option<bool>,
}

impl CreateOrUpdateAutoTagRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleDesc`.
    pub fn rule_desc(mut self, value: impl Into<String>) -> Self {
        self.rule_desc = Some(value.into());
        self
    }
    /// Sets `Expression`.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `TagType`, which is required.
    pub fn tag_type(mut self, value: impl Into<String>) -> Self {
        self.tag_type = Some(value.into());
        self
    }
    /// Sets `TagContext`.
    pub fn tag_context(mut self, value: impl Into<String>) -> Self {
        self.tag_context = Some(value.into());
        self
    }
    /// Sets `CheckAll`.
    #[inline]
    pub fn check_all(mut self, value: bool) -> Self {
        self.check_all = Some(value);
        self
    }
}

request! {
    CreateOrUpdateAutoTagRuleRequest {
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "RuleDesc" => rule_desc: query,
        "Expression" => expression: query,
        "TagType" => tag_type: query,
        "TagContext" => tag_context: query,
        "CheckAll" => check_all: query,
    }
}

impl Operation for CreateOrUpdateAutoTagRuleRequest {
    type Response = CreateOrUpdateAutoTagRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateAutoTagRule")
        .required(&["RuleName", "TagType"]);
}

/// Response to [`CreateOrUpdateAutoTagRuleRequest`], which the documentation does not describe.
pub type CreateOrUpdateAutoTagRuleResponse = alicloud_runtime::UndocumentedResponse;
