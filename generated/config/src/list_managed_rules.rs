// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListManagedRules`, from `config/ListManagedRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleScope};

/// Lists the rule templates that Cloud Config supports, optionally by keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListManagedRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_managed_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListManagedRulesRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// How many items a page holds at most. Range: 1 to 300.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 10000.
    pub page_number: Option<i32>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<i32>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// Which kind of filter it is or is to be.
    pub filter_type: Option<Open<FilterType>>,
}

impl ListManagedRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    /// Sets `RiskLevel`.
    #[inline]
    pub fn risk_level(mut self, value: i32) -> Self {
        self.risk_level = Some(value);
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `FilterType`.
    pub fn filter_type(mut self, value: impl Into<Open<FilterType>>) -> Self {
        self.filter_type = Some(value.into());
        self
    }
}

request! {
    ListManagedRulesRequest {
        "Keyword" => keyword: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RiskLevel" => risk_level: query,
        "ResourceTypes" => resource_types: query,
        "FilterType" => filter_type: query,
    }
}

impl Operation for ListManagedRulesRequest {
    type Response = ListManagedRulesResponse;
    type Error = ListManagedRulesError;
    const INFO: OperationInfo = super::operation("ListManagedRules").read_only();
    const ERRORS: &'static [ListManagedRulesError] = &[
        ListManagedRulesError::NoPermission,
        ListManagedRulesError::ServiceUnavailable,
    ];
}

impl Paginated for ListManagedRulesRequest {
    type Item = ManagedRuleList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.managed_rules.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.managed_rules.as_mut()?.managed_rule_list)
    }
}

/// Response to [`ListManagedRulesRequest`].
#[non_exhaustive]
pub struct ListManagedRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B3E605AB-63D5-1EE0-BFA6-0BAC247B0461`.
    pub request_id: Option<String>,
    /// Rules that apply to the managed, one entry each.
    pub managed_rules: Option<ManagedRules>,
}

response! {
    ListManagedRulesResponse {
        "RequestId" => request_id: value,
        "ManagedRules" => managed_rules: value,
    }
}

/// Rules that apply to the managed, one entry each.
#[non_exhaustive]
pub struct ManagedRules {
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `21`.
    pub total_count: Option<i64>,
    /// Items of the kind managed rule that were found or are concerned.
    pub managed_rule_list: Vec<ManagedRuleList>,
}

response! {
    ManagedRules {
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "ManagedRuleList" => managed_rule_list: list(""),
    }
}

/// Items of the kind managed rule that were found or are concerned.
#[non_exhaustive]
pub struct ManagedRuleList {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The labels that were found or are concerned, one entry each. Example: `CDN`.
    pub labels: Vec<String>,
    /// Identifier of the managed rule. Example: `cdn-domain-https-enabled`.
    pub identifier: Option<String>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// The help URLs that are concerned. Example: `https://example.aliyundoc.com`.
    pub help_urls: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<RuleScope>,
    /// Whether this can be used: preview managed rule. Example: `true`.
    pub support_preview_managed_rule: Option<bool>,
    /// Identifier of the template by which violations can be set right.
    /// Example: `ACS-CDN-SetDomainServerCertificate`.
    pub remediation_template_identifier: Option<String>,
    /// Name that the remediation template goes by. Example: `text`.
    pub remediation_template_name: Option<String>,
}

response! {
    ManagedRuleList {
        "RiskLevel" => risk_level: value,
        "Description" => description: value,
        "Labels" => labels: list(""),
        "Identifier" => identifier: value,
        "ConfigRuleName" => config_rule_name: value,
        "HelpUrls" => help_urls: value,
        "Scope" => scope: value,
        "SupportPreviewManagedRule" => support_preview_managed_rule: value,
        "RemediationTemplateIdentifier" => remediation_template_identifier: value,
        "RemediationTemplateName" => remediation_template_name: value,
    }
}

values! {
    /// Which kind of filter it is or is to be.
    pub enum FilterType {
        /// All managed rules.
        All = "ALL",
        /// Managed rules for resources that no rule covers yet.
        UncoveredResource = "UNCOVERED_RESOURCE",
    }
}

/// Errors that the documentation of [`ListManagedRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListManagedRulesError = super::DocumentedError;
