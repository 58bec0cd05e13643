// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDcdnWafRule`, from `dcdn/ModifyDcdnWafRule.md`.

use alicloud_runtime::codegen::*;

/// Changes name, status, or configuration of a WAF protection rule.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::ModifyDcdnWafRuleRequest::new()
///     .rule_id(1);
/// let reply = client.modify_dcdn_waf_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDcdnWafRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
}

impl ModifyDcdnWafRuleRequest {
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
    /// Sets `RuleStatus`.
    pub fn rule_status(mut self, value: impl Into<String>) -> Self {
        self.rule_status = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleConfig`.
    pub fn rule_config(mut self, value: impl Into<String>) -> Self {
        self.rule_config = Some(value.into());
        self
    }
}

request! {
    ModifyDcdnWafRuleRequest {
        "RuleId" => rule_id: form,
        "RuleStatus" => rule_status: form,
        "RuleName" => rule_name: form,
        "RuleConfig" => rule_config: form,
    }
}

impl Operation for ModifyDcdnWafRuleRequest {
    type Response = ModifyDcdnWafRuleResponse;
    type Error = ModifyDcdnWafRuleError;
    const INFO: OperationInfo = super::operation("ModifyDcdnWafRule")
        .required(&["RuleId"]);
    const ERRORS: &'static [ModifyDcdnWafRuleError] = &[
        ModifyDcdnWafRuleError::InvalidParameter2,
        ModifyDcdnWafRuleError::RuleNotExist,
        ModifyDcdnWafRuleError::RuleConfigsMalformed,
        ModifyDcdnWafRuleError::RuleNameAlreadyExists,
        ModifyDcdnWafRuleError::RuleNameCantBeModified,
        ModifyDcdnWafRuleError::AnyNotSupport,
        ModifyDcdnWafRuleError::AnyOverQuota,
        ModifyDcdnWafRuleError::InternalError2,
    ];
}

/// Response to [`ModifyDcdnWafRuleRequest`].
pub type ModifyDcdnWafRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDcdnWafRuleRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`RuleNotExist`](super::DocumentedError::RuleNotExist)
/// - [`RuleConfigsMalformed`](super::DocumentedError::RuleConfigsMalformed)
/// - [`RuleNameAlreadyExists`](super::DocumentedError::RuleNameAlreadyExists)
/// - [`RuleNameCantBeModified`](super::DocumentedError::RuleNameCantBeModified)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyDcdnWafRuleError = super::DocumentedError;
