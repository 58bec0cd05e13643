// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRule`, from `sddp/CreateRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom rule by which sensitive data is identified.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::CreateRuleRequest::new()
///     .name("...")
///     .content("...");
/// let reply = client.create_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRuleRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// How the rule recognizes data: 2 by a regular expression, 3 by an algorithm, 5 by keywords (0 in
    /// the older form).
    pub category: Option<i32>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// The stat expres that are concerned.
    pub stat_express: Option<String>,
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
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Class that the content belongs to.
    pub content_category: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// What it is aimed at.
    pub target: Option<String>,
    /// Which kind of match it is or is to be.
    pub match_type: Option<i32>,
    /// Assets that the rule is for: 0 all, 1 structured ones, 2 unstructured ones.
    pub support_form: Option<i32>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// IDs of the template rules to work on or to narrow the list down to.
    pub template_rule_ids: Option<String>,
    /// IDs of the model rules to work on or to narrow the list down to.
    pub model_rule_ids: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `StatExpress`.
    pub fn stat_express(mut self, value: impl Into<String>) -> Self {
        self.stat_express = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ContentCategory`.
    #[inline]
    pub fn content_category(mut self, value: i32) -> Self {
        self.content_category = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
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
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateRuleRequest {
        "Name" => name: query,
        "Category" => category: query,
        "Content" => content: query,
        "StatExpress" => stat_express: query,
        "RiskLevelId" => risk_level_id: query,
        "RuleType" => rule_type: query,
        "ProductCode" => product_code: query,
        "ProductId" => product_id: query,
        "WarnLevel" => warn_level: query,
        "Description" => description: query,
        "ContentCategory" => content_category: query,
        "Status" => status: query,
        "Target" => target: query,
        "MatchType" => match_type: query,
        "SupportForm" => support_form: query,
        "SourceIp" => source_ip: query,
        "TemplateRuleIds" => template_rule_ids: query,
        "ModelRuleIds" => model_rule_ids: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateRuleRequest {
    type Response = CreateRuleResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateRule")
        .required(&["Name", "Content"]);
}

/// Response to [`CreateRuleRequest`].
#[non_exhaustive]
pub struct CreateRuleResponse {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `208B016D-4CB9-4A85-96A5-0B8ED1EBF271`.
    pub request_id: Option<String>,
}

response! {
    CreateRuleResponse {
        "Id" => id: value,
        "RequestId" => request_id: value,
    }
}
