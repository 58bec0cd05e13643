// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCompliancePack`, from `config/UpdateCompliancePack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRule, ConfigRuleParameter, Tag, TagsScope};

/// Changes a compliance package of the current account, such as its name, risk level and rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateCompliancePackRequest::new()
///     .compliance_pack_id("cp-a8a8626622af0082****");
/// let reply = client.update_compliance_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCompliancePackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-a8a8626622af0082****`.
    pub compliance_pack_id: Option<String>,
    /// Free text that describes the item to people. Length: at most 500. Example: `text`.
    pub description: Option<String>,
    /// Level that the risk has on its scale. Range: 1 to 3. Example: `1`.
    pub risk_level: Option<i32>,
    /// Rules that apply to the config, one entry each.
    pub config_rules: Vec<ConfigRule>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1594295238-f9361358-5843-4294-8d30-b5183fac****`.
    pub client_token: Option<String>,
    /// Name that the compliance pack goes by.
    pub compliance_pack_name: Option<String>,
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
}

impl UpdateCompliancePackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `CompliancePackName`.
    pub fn compliance_pack_name(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_name = Some(value.into());
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCompliancePackRequest {
        "CompliancePackId" => compliance_pack_id: form,
        "Description" => description: form,
        "RiskLevel" => risk_level: form,
        "ConfigRules" => config_rules: form_json,
        "ClientToken" => client_token: form,
        "CompliancePackName" => compliance_pack_name: form,
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

impl Operation for UpdateCompliancePackRequest {
    type Response = UpdateCompliancePackResponse;
    type Error = UpdateCompliancePackError;
    const INFO: OperationInfo = super::operation("UpdateCompliancePack")
        .required(&["CompliancePackId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateCompliancePackError] = &[
        UpdateCompliancePackError::InvalidCompliancePackIdValue,
        UpdateCompliancePackError::CompliancePackExceedMaxCount,
        UpdateCompliancePackError::InvalidConfigRulesEmpty,
        UpdateCompliancePackError::InvalidConfigRulesValue,
        UpdateCompliancePackError::ConfigRuleExceedMaxRuleCount,
        UpdateCompliancePackError::CompliancePackAlreadyPending,
        UpdateCompliancePackError::CompliancePackExists,
        UpdateCompliancePackError::AccountNotExisted,
        UpdateCompliancePackError::ServiceUnavailable,
    ];
}

/// Response to [`UpdateCompliancePackRequest`].
#[non_exhaustive]
pub struct UpdateCompliancePackResponse {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-a8a8626622af0082****`.
    pub compliance_pack_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
}

response! {
    UpdateCompliancePackResponse {
        "CompliancePackId" => compliance_pack_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateCompliancePackRequest`] names.
///
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`CompliancePackExceedMaxCount`](super::DocumentedError::CompliancePackExceedMaxCount)
/// - [`InvalidConfigRulesEmpty`](super::DocumentedError::InvalidConfigRulesEmpty)
/// - [`InvalidConfigRulesValue`](super::DocumentedError::InvalidConfigRulesValue)
/// - [`ConfigRuleExceedMaxRuleCount`](super::DocumentedError::ConfigRuleExceedMaxRuleCount)
/// - [`CompliancePackAlreadyPending`](super::DocumentedError::CompliancePackAlreadyPending)
/// - [`CompliancePackExists`](super::DocumentedError::CompliancePackExists)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UpdateCompliancePackError = super::DocumentedError;
