// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigRules`, from `config/ListConfigRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceType, ConfigRuleCompliance, ConfigRuleState, Tag};

/// Lists the rules of the current account, filtered for example by state, risk level or compliance.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListConfigRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_config_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigRulesRequest {
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// ID of the compliance pack that the call is about.
    pub compliance_pack_id: Option<String>,
    /// Which kind of compliance it is or is to be.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Text to search for. Length: at most 1000.
    pub keyword: Option<String>,
    /// State of the config rule, to narrow the list down to or to be put into.
    pub config_rule_state: Option<Open<ConfigRuleState>>,
    /// Name that the config rule goes by.
    pub config_rule_name: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl ListConfigRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CompliancePackId`.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
    /// Sets `ComplianceType`.
    pub fn compliance_type(mut self, value: impl Into<Open<ComplianceType>>) -> Self {
        self.compliance_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `ConfigRuleState`.
    pub fn config_rule_state(mut self, value: impl Into<Open<ConfigRuleState>>) -> Self {
        self.config_rule_state = Some(value.into());
        self
    }
    /// Sets `ConfigRuleName`.
    pub fn config_rule_name(mut self, value: impl Into<String>) -> Self {
        self.config_rule_name = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    #[inline]
    pub fn risk_level(mut self, value: i32) -> Self {
        self.risk_level = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListConfigRulesRequest {
        "ResourceTypes" => resource_types: query,
        "PageSize" => page_size: query,
        "CompliancePackId" => compliance_pack_id: query,
        "ComplianceType" => compliance_type: query,
        "PageNumber" => page_number: query,
        "Keyword" => keyword: query,
        "ConfigRuleState" => config_rule_state: query,
        "ConfigRuleName" => config_rule_name: query,
        "RiskLevel" => risk_level: query,
        "SortBy" => sort_by: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for ListConfigRulesRequest {
    type Response = ListConfigRulesResponse;
    type Error = ListConfigRulesError;
    const INFO: OperationInfo = super::operation("ListConfigRules").read_only();
    const ERRORS: &'static [ListConfigRulesError] = &[
        ListConfigRulesError::NoPermission,
        ListConfigRulesError::InvalidAggregatorIdValue,
        ListConfigRulesError::AccountNotExisted,
        ListConfigRulesError::ServiceUnavailable,
    ];
}

impl Paginated for ListConfigRulesRequest {
    type Item = ConfigRuleList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.config_rules.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.config_rules.as_mut()?.config_rule_list)
    }
}

/// Response to [`ListConfigRulesRequest`].
#[non_exhaustive]
pub struct ListConfigRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AC3A7E12-72E6-5CC9-A5C1-D8D8919829A7`.
    pub request_id: Option<String>,
    /// Rules that apply to the config, one entry each.
    pub config_rules: Option<ConfigRules>,
}

response! {
    ListConfigRulesResponse {
        "RequestId" => request_id: value,
        "ConfigRules" => config_rules: value,
    }
}

/// Rules that apply to the config, one entry each.
#[non_exhaustive]
pub struct ConfigRules {
    /// Items of the kind config rule that were found or are concerned.
    pub config_rule_list: Vec<ConfigRuleList>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    ConfigRules {
        "ConfigRuleList" => config_rule_list: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind config rule that were found or are concerned.
#[non_exhaustive]
pub struct ConfigRuleList {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Who made the check: the service or you. Example: `ALIYUN`.
    pub source_owner: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// State that the config rule is in. Example: `ACTIVE`.
    pub config_rule_state: Option<String>,
    /// Result of the evaluations, as a whole.
    pub compliance: Option<ConfigRuleCompliance>,
    /// Identifier of the managed rule, or ARN of the function, that does the check.
    /// Example: `eip-bandwidth-limit`.
    pub source_identifier: Option<String>,
    /// Resource name of the config rule, in the `acs:` notation.
    /// Example: `acs:config::100931896542****:rule/cr-fdc8626622af00f9****`.
    pub config_rule_arn: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Who created the rule.
    pub create_by: Option<CreateBy>,
    /// Which kind of automation it is or is to be. Example: `OOS`.
    pub automation_type: Option<String>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-fdc8626622af00f9****`.
    pub config_rule_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Range in which the resource types holds. Example: `ACS::EIP::EipAddress`.
    pub resource_types_scope: Option<String>,
}

response! {
    ConfigRuleList {
        "RiskLevel" => risk_level: value,
        "SourceOwner" => source_owner: value,
        "AccountId" => account_id: value,
        "ConfigRuleState" => config_rule_state: value,
        "Compliance" => compliance: value,
        "SourceIdentifier" => source_identifier: value,
        "ConfigRuleArn" => config_rule_arn: value,
        "Description" => description: value,
        "CreateBy" => create_by: value,
        "AutomationType" => automation_type: value,
        "ConfigRuleName" => config_rule_name: value,
        "ConfigRuleId" => config_rule_id: value,
        "Tags" => tags: list(""),
        "ResourceTypesScope" => resource_types_scope: value,
    }
}

/// Who created the rule.
#[non_exhaustive]
pub struct CreateBy {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// Name that the compliance pack goes by. Example: `text`.
    pub compliance_pack_name: Option<String>,
}

response! {
    CreateBy {
        "CompliancePackId" => compliance_pack_id: value,
        "CompliancePackName" => compliance_pack_name: value,
    }
}

/// Errors that the documentation of [`ListConfigRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListConfigRulesError = super::DocumentedError;
