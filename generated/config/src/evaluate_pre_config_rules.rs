// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EvaluatePreConfigRules`, from `config/EvaluatePreConfigRules.md`.

use alicloud_runtime::codegen::*;

/// Checks resources by pre-check rules before they are created.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::evaluate_pre_config_rules::ResourceEvaluateItem;
///
/// let request = alicloud_config::EvaluatePreConfigRulesRequest::new()
///     .resource_evaluate_items([ResourceEvaluateItem::new()]);
/// let reply = client.evaluate_pre_config_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EvaluatePreConfigRulesRequest {
    /// Notation or file format of the resource type.
    pub resource_type_format: Option<String>,
    /// **Required.** The resource evaluate items to work on or to narrow the list down to.
    /// Items: at most 20.
    pub resource_evaluate_items: Vec<ResourceEvaluateItem>,
    /// Whether this is switched on: managed rules.
    pub enable_managed_rules: Option<bool>,
}

impl EvaluatePreConfigRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceTypeFormat`.
    pub fn resource_type_format(mut self, value: impl Into<String>) -> Self {
        self.resource_type_format = Some(value.into());
        self
    }
    /// Sets `ResourceEvaluateItems`, which is required.
    pub fn resource_evaluate_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceEvaluateItem>>,
    ) -> Self {
        self.resource_evaluate_items = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableManagedRules`.
    #[inline]
    pub fn enable_managed_rules(mut self, value: bool) -> Self {
        self.enable_managed_rules = Some(value);
        self
    }
}

request! {
    EvaluatePreConfigRulesRequest {
        "ResourceTypeFormat" => resource_type_format: form,
        "ResourceEvaluateItems" => resource_evaluate_items: form_json,
        "EnableManagedRules" => enable_managed_rules: form,
    }
}

impl Operation for EvaluatePreConfigRulesRequest {
    type Response = EvaluatePreConfigRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EvaluatePreConfigRules")
        .required(&["ResourceEvaluateItems"]);
}

/// Response to [`EvaluatePreConfigRulesRequest`].
#[non_exhaustive]
pub struct EvaluatePreConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `129ECF1C-7897-1131-BD0F-4B588AC05400`.
    pub request_id: Option<String>,
    /// The resource evaluations that were found or are concerned, one entry each.
    pub resource_evaluations: Vec<ResourceEvaluation>,
}

response! {
    EvaluatePreConfigRulesResponse {
        "RequestId" => request_id: value,
        "ResourceEvaluations" => resource_evaluations: list(""),
    }
}

/// The resource evaluate items to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ResourceEvaluateItem {
    /// ID of the resource logical that the call is about.
    pub resource_logical_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// The rules to work on or to narrow the list down to. Items: at most 200.
    pub rules: Vec<Rule>,
    /// Properties of the resource, one entry each.
    pub resource_properties: Option<String>,
}

impl ResourceEvaluateItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceLogicalId`.
    pub fn resource_logical_id(mut self, value: impl Into<String>) -> Self {
        self.resource_logical_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceProperties`.
    pub fn resource_properties(mut self, value: impl Into<String>) -> Self {
        self.resource_properties = Some(value.into());
        self
    }
}

request! {
    ResourceEvaluateItem {
        "ResourceLogicalId" => resource_logical_id: field,
        "ResourceType" => resource_type: field,
        "Rules" => rules: field,
        "ResourceProperties" => resource_properties: field,
    }
}

/// The rules to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Rule {
    /// Identifier of the managed rule.
    pub identifier: Option<String>,
    /// Parameters of the input, with their values.
    pub input_parameters: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Identifier`.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
    /// Sets `InputParameters`.
    pub fn input_parameters(mut self, value: impl Into<String>) -> Self {
        self.input_parameters = Some(value.into());
        self
    }
}

request! {
    Rule {
        "Identifier" => identifier: field,
        "InputParameters" => input_parameters: field,
    }
}

/// The resource evaluations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceEvaluation {
    /// ID of the resource logical that the item belongs to or stands for.
    /// Example: `ResourceLogicId-test`.
    pub resource_logical_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<ResourceEvaluationRule>,
}

response! {
    ResourceEvaluation {
        "ResourceLogicalId" => resource_logical_id: value,
        "ResourceType" => resource_type: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct ResourceEvaluationRule {
    /// Identifier of the managed rule. Example: `ecs-instance-deletion-protection-enabled`.
    pub identifier: Option<String>,
    /// Which kind of compliance it is or is to be. Example: `NON_COMPLIANT`.
    pub compliance_type: Option<String>,
    /// Why the resource violates the rule, as JSON. Example: `text`.
    pub annotation: Option<String>,
    /// Web address under which the help is found. Example: `https://example.aliyundoc.com`.
    pub help_url: Option<String>,
}

response! {
    ResourceEvaluationRule {
        "Identifier" => identifier: value,
        "ComplianceType" => compliance_type: value,
        "Annotation" => annotation: value,
        "HelpUrl" => help_url: value,
    }
}
