// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCompliancePack`, from `config/CreateCompliancePack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRule, ConfigRuleParameter, Tag, TagsScope};

/// Creates a compliance package, with its rules, in the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateCompliancePackRequest::new()
///     .compliance_pack_name("...");
/// let reply = client.create_compliance_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCompliancePackRequest {
    /// ID of the compliance pack template that the call is about.
    pub compliance_pack_template_id: Option<String>,
    /// **Required.** Name that the compliance pack goes by. Length: at most 100.
    pub compliance_pack_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 500.
    pub description: Option<String>,
    /// Level that the risk has on its scale. Range: 1 to 3.
    pub risk_level: Option<i32>,
    /// Rules that apply to the config, one entry each.
    pub config_rules: Vec<ConfigRule>,
    /// What the template contains. Length: at most 1024000.
    pub template_content: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the default is switched on.
    pub default_enable: Option<bool>,
    /// Range in which the region ids holds.
    pub region_ids_scope: Option<String>,
    /// Range in which the exclude region ids holds.
    pub exclude_region_ids_scope: Option<String>,
    /// Range in which the exclude resource ids holds.
    pub exclude_resource_ids_scope: Option<String>,
    /// Range in which the resource ids holds.
    pub resource_ids_scope: Option<String>,
    /// Range in which the resource group ids holds.
    pub resource_group_ids_scope: Option<String>,
    /// Range in which the exclude resource group ids holds.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Range in which the tag key holds.
    pub tag_key_scope: Option<String>,
    /// Range in which the tag value holds.
    pub tag_value_scope: Option<String>,
    /// Range in which the tags holds.
    pub tags_scope: Vec<TagsScope>,
    /// Range in which the exclude tags holds.
    pub exclude_tags_scope: Vec<TagsScope>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateCompliancePackRequest {
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
    /// Sets `CompliancePackName`, which is required.
    pub fn compliance_pack_name(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    #[inline]
    pub fn risk_level(mut self, value: i32) -> Self {
        self.risk_level = Some(value);
        self
    }
    /// Sets `ConfigRules`.
    pub fn config_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigRule>>,
    ) -> Self {
        self.config_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TemplateContent`.
    pub fn template_content(mut self, value: impl Into<String>) -> Self {
        self.template_content = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DefaultEnable`.
    #[inline]
    pub fn default_enable(mut self, value: bool) -> Self {
        self.default_enable = Some(value);
        self
    }
    /// Sets `RegionIdsScope`.
    pub fn region_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.region_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeRegionIdsScope`.
    pub fn exclude_region_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_region_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeResourceIdsScope`.
    pub fn exclude_resource_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_ids_scope = Some(value.into());
        self
    }
    /// Sets `ResourceIdsScope`.
    pub fn resource_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_ids_scope = Some(value.into());
        self
    }
    /// Sets `ResourceGroupIdsScope`.
    pub fn resource_group_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_group_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeResourceGroupIdsScope`.
    pub fn exclude_resource_group_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_group_ids_scope = Some(value.into());
        self
    }
    /// Sets `TagKeyScope`.
    pub fn tag_key_scope(mut self, value: impl Into<String>) -> Self {
        self.tag_key_scope = Some(value.into());
        self
    }
    /// Sets `TagValueScope`.
    pub fn tag_value_scope(mut self, value: impl Into<String>) -> Self {
        self.tag_value_scope = Some(value.into());
        self
    }
    /// Sets `TagsScope`.
    pub fn tags_scope(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagsScope>>,
    ) -> Self {
        self.tags_scope = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExcludeTagsScope`.
    pub fn exclude_tags_scope(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagsScope>>,
    ) -> Self {
        self.exclude_tags_scope = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCompliancePackRequest {
        "CompliancePackTemplateId" => compliance_pack_template_id: form,
        "CompliancePackName" => compliance_pack_name: form,
        "Description" => description: form,
        "RiskLevel" => risk_level: form,
        "ConfigRules" => config_rules: form_json,
        "TemplateContent" => template_content: form,
        "ClientToken" => client_token: form,
        "DefaultEnable" => default_enable: form,
        "RegionIdsScope" => region_ids_scope: form,
        "ExcludeRegionIdsScope" => exclude_region_ids_scope: form,
        "ExcludeResourceIdsScope" => exclude_resource_ids_scope: form,
        "ResourceIdsScope" => resource_ids_scope: form,
        "ResourceGroupIdsScope" => resource_group_ids_scope: form,
        "ExcludeResourceGroupIdsScope" => exclude_resource_group_ids_scope: form,
        "TagKeyScope" => tag_key_scope: form,
        "TagValueScope" => tag_value_scope: form,
        "TagsScope" => tags_scope: form,
        "ExcludeTagsScope" => exclude_tags_scope: form,
        "Tag" => tag: query_json,
    }
}

impl Operation for CreateCompliancePackRequest {
    type Response = CreateCompliancePackResponse;
    type Error = CreateCompliancePackError;
    const INFO: OperationInfo = super::operation("CreateCompliancePack")
        .required(&["CompliancePackName"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateCompliancePackError] = &[
        CreateCompliancePackError::CompliancePackExceedMaxCount,
        CreateCompliancePackError::InvalidConfigRulesEmpty,
        CreateCompliancePackError::InvalidConfigRulesValue,
        CreateCompliancePackError::ConfigRuleExceedMaxRuleCount,
        CreateCompliancePackError::InvalidCompliancePackNameEmpty,
        CreateCompliancePackError::InvalidCompliancePackNameValue,
        CreateCompliancePackError::InvalidCompliancePackTemplateIdValue,
        CreateCompliancePackError::CompliancePackExists,
        CreateCompliancePackError::AccountNotExisted,
        CreateCompliancePackError::ServiceUnavailable,
    ];
}

/// Response to [`CreateCompliancePackRequest`].
#[non_exhaustive]
pub struct CreateCompliancePackResponse {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-a8a8626622af0082****`.
    pub compliance_pack_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
}

response! {
    CreateCompliancePackResponse {
        "CompliancePackId" => compliance_pack_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCompliancePackRequest`] names.
///
/// - [`CompliancePackExceedMaxCount`](super::DocumentedError::CompliancePackExceedMaxCount)
/// - [`InvalidConfigRulesEmpty`](super::DocumentedError::InvalidConfigRulesEmpty)
/// - [`InvalidConfigRulesValue`](super::DocumentedError::InvalidConfigRulesValue)
/// - [`ConfigRuleExceedMaxRuleCount`](super::DocumentedError::ConfigRuleExceedMaxRuleCount)
/// - [`InvalidCompliancePackNameEmpty`](super::DocumentedError::InvalidCompliancePackNameEmpty)
/// - [`InvalidCompliancePackNameValue`](super::DocumentedError::InvalidCompliancePackNameValue)
/// - [`InvalidCompliancePackTemplateIdValue`](super::DocumentedError::InvalidCompliancePackTemplateIdValue)
/// - [`CompliancePackExists`](super::DocumentedError::CompliancePackExists)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateCompliancePackError = super::DocumentedError;
