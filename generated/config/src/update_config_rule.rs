// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConfigRule`, from `config/UpdateConfigRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRuleTriggerTypes, MaximumExecutionFrequency, Tag, TagKeyLogicScope, TagsScope};

/// Changes a rule of the current account, such as its description, input parameters and risk level.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateConfigRuleRequest::new()
///     .config_rule_id("cr-a260626622af0005****")
///     .risk_level(3);
/// let reply = client.update_config_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConfigRuleRequest {
    /// **Required.** ID of the config rule that the call is about. Example: `cr-a260626622af0005****`.
    pub config_rule_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Parameters of the input, with their values. Example: `{"tag1Key":"ECS","tag1Value":"test"}`.
    pub input_parameters: BTreeMap<String, Value>,
    /// **Required** under conditions. Largest value, allowed or found, of this: execution frequency.
    /// Default: `TwentyFour_Hours`. Example: `One_Hour`.
    pub maximum_execution_frequency: Option<Open<MaximumExecutionFrequency>>,
    /// Range in which the resource types holds. Example: `ACS::ECS::Instance`.
    pub resource_types_scope: Vec<String>,
    /// Level that the risk has on its scale. Range: 1 to 3. Example: `3`.
    pub risk_level: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1594295238-f9361358-5843-4294-8d30-b5183fac****`.
    pub client_token: Option<String>,
    /// Range in which the region ids holds. Example: `cn-hangzhou`.
    pub region_ids_scope: Option<String>,
    /// Range in which the exclude resource ids holds. Example: `lb-t4nbowvtbkss7t326****`.
    pub exclude_resource_ids_scope: Option<String>,
    /// Kinds of config rule trigger to work on or to narrow the list down to.
    /// Example: `ConfigurationItemChangeNotification`.
    pub config_rule_trigger_types: Option<Open<ConfigRuleTriggerTypes>>,
    /// Range in which the resource group ids holds. Example: `rg-aekzc7r7rhx****`.
    pub resource_group_ids_scope: Option<String>,
    /// Range in which the tag key holds. Example: `ECS`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag_key_scope: Option<String>,
    /// Range in which the tag value holds. Example: `test`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag_value_scope: Option<String>,
    /// Range in which the exclude region ids holds.
    pub exclude_region_ids_scope: Option<String>,
    /// Range in which the resource ids holds.
    pub resource_ids_scope: Option<String>,
    /// Range in which the exclude resource group ids holds.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Range in which the tag key logic holds.
    pub tag_key_logic_scope: Option<Open<TagKeyLogicScope>>,
    /// Range in which the tags holds.
    pub tags_scope: Vec<TagsScope>,
    /// Range in which the exclude tags holds.
    pub exclude_tags_scope: Vec<TagsScope>,
    /// Name that the config rule goes by.
    pub config_rule_name: Option<String>,
    /// What the extend contains.
    pub extend_content: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
    /// Range in which the resource name holds.
    pub resource_name_scope: Option<String>,
}

impl UpdateConfigRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleId`, which is required.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InputParameters`.
    pub fn input_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.input_parameters = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `MaximumExecutionFrequency`.
    pub fn maximum_execution_frequency(
        mut self,
        value: impl Into<Open<MaximumExecutionFrequency>>,
    ) -> Self {
        self.maximum_execution_frequency = Some(value.into());
        self
    }
    /// Sets `ResourceTypesScope`.
    pub fn resource_types_scope(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types_scope = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RiskLevel`.
    #[inline]
    pub fn risk_level(mut self, value: i32) -> Self {
        self.risk_level = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionIdsScope`.
    pub fn region_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.region_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeResourceIdsScope`.
    pub fn exclude_resource_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_ids_scope = Some(value.into());
        self
    }
    /// Sets `ConfigRuleTriggerTypes`.
    pub fn config_rule_trigger_types(
        mut self,
        value: impl Into<Open<ConfigRuleTriggerTypes>>,
    ) -> Self {
        self.config_rule_trigger_types = Some(value.into());
        self
    }
    /// Sets `ResourceGroupIdsScope`.
    pub fn resource_group_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_group_ids_scope = Some(value.into());
        self
    }
    /// Sets `TagKeyScope`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag_key_scope(mut self, value: impl Into<String>) -> Self {
        self.tag_key_scope = Some(value.into());
        self
    }
    /// Sets `TagValueScope`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag_value_scope(mut self, value: impl Into<String>) -> Self {
        self.tag_value_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeRegionIdsScope`.
    pub fn exclude_region_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_region_ids_scope = Some(value.into());
        self
    }
    /// Sets `ResourceIdsScope`.
    pub fn resource_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeResourceGroupIdsScope`.
    pub fn exclude_resource_group_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_group_ids_scope = Some(value.into());
        self
    }
    /// Sets `TagKeyLogicScope`.
    pub fn tag_key_logic_scope(
        mut self,
        value: impl Into<Open<TagKeyLogicScope>>,
    ) -> Self {
        self.tag_key_logic_scope = Some(value.into());
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
    /// Sets `ConfigRuleName`.
    pub fn config_rule_name(mut self, value: impl Into<String>) -> Self {
        self.config_rule_name = Some(value.into());
        self
    }
    /// Sets `ExtendContent`.
    pub fn extend_content(mut self, value: impl Into<String>) -> Self {
        self.extend_content = Some(value.into());
        self
    }
    /// Sets `Tag`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceNameScope`.
    pub fn resource_name_scope(mut self, value: impl Into<String>) -> Self {
        self.resource_name_scope = Some(value.into());
        self
    }
}

request! {
    UpdateConfigRuleRequest {
        "ConfigRuleId" => config_rule_id: form,
        "Description" => description: form,
        "InputParameters" => input_parameters: form_json,
        "MaximumExecutionFrequency" => maximum_execution_frequency: form,
        "ResourceTypesScope" => resource_types_scope: form_joined(','),
        "RiskLevel" => risk_level: form,
        "ClientToken" => client_token: form,
        "RegionIdsScope" => region_ids_scope: form,
        "ExcludeResourceIdsScope" => exclude_resource_ids_scope: form,
        "ConfigRuleTriggerTypes" => config_rule_trigger_types: form,
        "ResourceGroupIdsScope" => resource_group_ids_scope: form,
        "TagKeyScope" => tag_key_scope: form,
        "TagValueScope" => tag_value_scope: form,
        "ExcludeRegionIdsScope" => exclude_region_ids_scope: form,
        "ResourceIdsScope" => resource_ids_scope: form,
        "ExcludeResourceGroupIdsScope" => exclude_resource_group_ids_scope: form,
        "TagKeyLogicScope" => tag_key_logic_scope: form,
        "TagsScope" => tags_scope: form,
        "ExcludeTagsScope" => exclude_tags_scope: form,
        "ConfigRuleName" => config_rule_name: form,
        "ExtendContent" => extend_content: form,
        "Tag" => tag: query_json,
        "ResourceNameScope" => resource_name_scope: form,
    }
}

impl Operation for UpdateConfigRuleRequest {
    type Response = UpdateConfigRuleResponse;
    type Error = UpdateConfigRuleError;
    const INFO: OperationInfo = super::operation("UpdateConfigRule")
        .required(&["ConfigRuleId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateConfigRuleError] = &[
        UpdateConfigRuleError::ExceedMaxRuleCount,
        UpdateConfigRuleError::ConfigRuleNotExists,
        UpdateConfigRuleError::ConfigRuleExists,
        UpdateConfigRuleError::AccountNotExisted,
        UpdateConfigRuleError::ServiceUnavailable,
    ];
}

/// Response to [`UpdateConfigRuleRequest`].
#[non_exhaustive]
pub struct UpdateConfigRuleResponse {
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-a260626622af0005****`.
    pub config_rule_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
}

response! {
    UpdateConfigRuleResponse {
        "ConfigRuleId" => config_rule_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateConfigRuleRequest`] names.
///
/// - [`ExceedMaxRuleCount`](super::DocumentedError::ExceedMaxRuleCount)
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`ConfigRuleExists`](super::DocumentedError::ConfigRuleExists)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UpdateConfigRuleError = super::DocumentedError;
