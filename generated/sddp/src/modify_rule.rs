// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRule`, from `sddp/ModifyRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a custom rule by which sensitive data is identified.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ModifyRuleRequest::new()
///     .id(1)
///     .name("...")
///     .content("...");
/// let reply = client.modify_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// How the rule recognizes data: 2 by a regular expression, 3 by an algorithm, 5 by keywords (0 in
    /// the older form).
    pub category: Option<i32>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// ID of the risk level that the call is about.
    pub risk_level_id: Option<i64>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<i64>,
    /// Level that the warn has on its scale.
    pub warn_level: Option<i32>,
    /// Which kind of match it is or is to be.
    pub match_type: Option<i32>,
    /// Assets that the rule is for: 0 all, 1 structured ones, 2 unstructured ones.
    pub support_form: Option<i32>,
    /// IDs of the template rules to work on or to narrow the list down to.
    pub template_rule_ids: Option<String>,
    /// IDs of the model rules to work on or to narrow the list down to.
    pub model_rule_ids: Option<String>,
}

impl ModifyRuleRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Category`.
    #[inline]
    pub fn category(mut self, value: i32) -> Self {
        self.category = Some(value);
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `RiskLevelId`.
    #[inline]
    pub fn risk_level_id(mut self, value: i64) -> Self {
        self.risk_level_id = Some(value);
        self
    }
    /// Sets `RuleType`.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    #[inline]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `WarnLevel`.
    #[inline]
    pub fn warn_level(mut self, value: i32) -> Self {
        self.warn_level = Some(value);
        self
    }
    /// Sets `MatchType`.
    #[inline]
    pub fn match_type(mut self, value: i32) -> Self {
        self.match_type = Some(value);
        self
    }
    /// Sets `SupportForm`.
    #[inline]
    pub fn support_form(mut self, value: i32) -> Self {
        self.support_form = Some(value);
        self
    }
    /// Sets `TemplateRuleIds`.
    pub fn template_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.template_rule_ids = Some(value.into());
        self
    }
    /// Sets `ModelRuleIds`.
    pub fn model_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.model_rule_ids = Some(value.into());
        self
    }
}

request! {
    ModifyRuleRequest {
        "Lang" => lang: query,
        "Id" => id: query,
        "Name" => name: query,
        "Category" => category: query,
        "Content" => content: query,
        "RiskLevelId" => risk_level_id: query,
        "RuleType" => rule_type: query,
        "ProductCode" => product_code: query,
        "ProductId" => product_id: query,
        "WarnLevel" => warn_level: query,
        "MatchType" => match_type: query,
        "SupportForm" => support_form: query,
        "TemplateRuleIds" => template_rule_ids: query,
        "ModelRuleIds" => model_rule_ids: query,
    }
}

impl Operation for ModifyRuleRequest {
    type Response = ModifyRuleResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyRule")
        .required(&["Id", "Name", "Content"]);
}

/// Response to [`ModifyRuleRequest`].
pub type ModifyRuleResponse = alicloud_runtime::EmptyResponse;
