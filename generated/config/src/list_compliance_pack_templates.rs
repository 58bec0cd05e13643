// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCompliancePackTemplates`, from `config/ListCompliancePackTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRuleParameters};

/// Lists the compliance package templates that Cloud Config offers, with their rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListCompliancePackTemplatesRequest::new()
///     .compliance_pack_template_id("ct-d254ff4e06a300cf****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_compliance_pack_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCompliancePackTemplatesRequest {
    /// ID of the compliance pack template that the call is about. Example: `ct-d254ff4e06a300cf****`.
    pub compliance_pack_template_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Level that the rule risk has on its scale.
    pub rule_risk_level: Option<i32>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// Which kind of filter it is or is to be.
    pub filter_type: Option<String>,
}

impl ListCompliancePackTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackTemplateId`.
    pub fn compliance_pack_template_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_template_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `RuleRiskLevel`.
    #[inline]
    pub fn rule_risk_level(mut self, value: i32) -> Self {
        self.rule_risk_level = Some(value);
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `FilterType`.
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.filter_type = Some(value.into());
        self
    }
}

request! {
    ListCompliancePackTemplatesRequest {
        "CompliancePackTemplateId" => compliance_pack_template_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RuleRiskLevel" => rule_risk_level: query,
        "ResourceTypes" => resource_types: query,
        "FilterType" => filter_type: query,
    }
}

impl Operation for ListCompliancePackTemplatesRequest {
    type Response = ListCompliancePackTemplatesResponse;
    type Error = ListCompliancePackTemplatesError;
    const INFO: OperationInfo = super::operation("ListCompliancePackTemplates")
        .read_only();
    const ERRORS: &'static [ListCompliancePackTemplatesError] = &[
        ListCompliancePackTemplatesError::NoPermission,
        ListCompliancePackTemplatesError::AccountNotExisted,
        ListCompliancePackTemplatesError::ServiceUnavailable,
    ];
}

impl Paginated for ListCompliancePackTemplatesRequest {
    type Item = CompliancePackTemplate;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .compliance_pack_templates_result
                    .as_ref()
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(
            &mut response
                .compliance_pack_templates_result
                .as_mut()?
                .compliance_pack_templates,
        )
    }
}

/// Response to [`ListCompliancePackTemplatesRequest`].
#[non_exhaustive]
pub struct ListCompliancePackTemplatesResponse {
    /// Result of the step or check named compliance pack templates.
    pub compliance_pack_templates_result: Option<CompliancePackTemplatesResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D67FC82F-25AE-4268-A94C-3348340748F9`.
    pub request_id: Option<String>,
}

response! {
    ListCompliancePackTemplatesResponse {
        "CompliancePackTemplatesResult" => compliance_pack_templates_result: value,
        "RequestId" => request_id: value,
    }
}

/// Result of the step or check named compliance pack templates.
#[non_exhaustive]
pub struct CompliancePackTemplatesResult {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// The compliance pack templates that were found or are concerned, one entry each.
    pub compliance_pack_templates: Vec<CompliancePackTemplate>,
}

response! {
    CompliancePackTemplatesResult {
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "CompliancePackTemplates" => compliance_pack_templates: list(""),
    }
}

/// The compliance pack templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CompliancePackTemplate {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Rules that apply to the config, one entry each.
    pub config_rules: Vec<ConfigRules>,
    /// Name that the compliance pack template goes by. Example: `text`.
    pub compliance_pack_template_name: Option<String>,
    /// ID of the compliance pack template that the item belongs to or stands for.
    /// Example: `ct-d254ff4e06a300cf****`.
    pub compliance_pack_template_id: Option<String>,
    /// The labels that are concerned. Example: `text`.
    pub labels: Option<String>,
    /// When it was last changed. Example: `1663408308`.
    pub last_update: Option<i32>,
}

response! {
    CompliancePackTemplate {
        "RiskLevel" => risk_level: value,
        "Description" => description: value,
        "ConfigRules" => config_rules: list(""),
        "CompliancePackTemplateName" => compliance_pack_template_name: value,
        "CompliancePackTemplateId" => compliance_pack_template_id: value,
        "Labels" => labels: value,
        "LastUpdate" => last_update: value,
    }
}

/// Rules that apply to the config, one entry each.
#[non_exhaustive]
pub struct ConfigRules {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Identifier of the managed rule that the rule is made from.
    /// Example: `slb-servercertificate-expired-check`.
    pub managed_rule_identifier: Option<String>,
    /// Name that the managed rule goes by. Example: `text`.
    pub managed_rule_name: Option<String>,
    /// Parameters of the config rule, with their values.
    pub config_rule_parameters: Vec<ConfigRuleParameters>,
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// ID of the control that the item belongs to or stands for. Example: `3.1`.
    pub control_id: Option<String>,
    /// Free text that tells people about the control. Example: `No classic networks exist.`.
    pub control_description: Option<String>,
    /// Whether the default is switched on. Example: `false`.
    pub default_enable: Option<bool>,
    /// Range in which the resource types holds. Example: `ACS::SLB::ServerCertificate`.
    pub resource_types_scope: Option<String>,
}

response! {
    ConfigRules {
        "Description" => description: value,
        "ManagedRuleIdentifier" => managed_rule_identifier: value,
        "ManagedRuleName" => managed_rule_name: value,
        "ConfigRuleParameters" => config_rule_parameters: list(""),
        "RiskLevel" => risk_level: value,
        "ControlId" => control_id: value,
        "ControlDescription" => control_description: value,
        "DefaultEnable" => default_enable: value,
        "ResourceTypesScope" => resource_types_scope: value,
    }
}

/// Errors that the documentation of [`ListCompliancePackTemplatesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListCompliancePackTemplatesError = super::DocumentedError;
