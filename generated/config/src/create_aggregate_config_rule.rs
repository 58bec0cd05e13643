// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAggregateConfigRule`, from `config/CreateAggregateConfigRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRuleTriggerTypes, MaximumExecutionFrequency, SourceOwner, Tag, TagKeyLogicScope, TagsScope};

/// Creates a rule in an account group, from a template or a function; it evaluates resources once
/// right away.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateAggregateConfigRuleRequest::new()
///     .config_rule_name("text")
///     .config_rule_trigger_types("ConfigurationItemChangeNotification")
///     .resource_types_scope(["ACS::ECS::Instance"])
///     .risk_level(1)
///     .aggregator_id("ca-a4e5626622af0079****")
///     .source_owner("ALIYUN")
///     .source_identifier("required-tags");
/// let reply = client.create_aggregate_config_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAggregateConfigRuleRequest {
    /// **Required.** Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Parameters of the input, with their values. Example: `{"tag1Key":"ECS","tag1Value":"test"}`.
    pub input_parameters: BTreeMap<String, Value>,
    /// **Required.** Kinds of config rule trigger to work on or to narrow the list down to.
    /// Example: `ConfigurationItemChangeNotification`.
    pub config_rule_trigger_types: Option<Open<ConfigRuleTriggerTypes>>,
    /// **Required** under conditions. Largest value, allowed or found, of this: execution frequency.
    /// Default: `TwentyFour_Hours`. Example: `One_Hour`.
    pub maximum_execution_frequency: Option<Open<MaximumExecutionFrequency>>,
    /// **Required.** Range in which the resource types holds. Example: `ACS::ECS::Instance`.
    pub resource_types_scope: Vec<String>,
    /// **Required.** Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1594295238-f9361358-5843-4294-8d30-b5183fac****`.
    pub client_token: Option<String>,
    /// Range in which the region ids holds. Example: `cn-hangzhou`.
    pub region_ids_scope: Option<String>,
    /// Range in which the exclude resource ids holds. Example: `lb-t4nbowvtbkss7t326****`.
    pub exclude_resource_ids_scope: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-a4e5626622af0079****`.
    pub aggregator_id: Option<String>,
    /// Range in which the resource group ids holds. Example: `rg-aekzc7r7rhx****`.
    pub resource_group_ids_scope: Option<String>,
    /// Range in which the tag key holds. Example: `ECS`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag_key_scope: Option<String>,
    /// Range in which the tag value holds. Example: `test`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag_value_scope: Option<String>,
    /// **Required.** Who made the check: the service or you. Example: `ALIYUN`.
    pub source_owner: Option<Open<SourceOwner>>,
    /// **Required.** Identifier of the managed rule, or ARN of the function, that does the check.
    /// Example: `required-tags`.
    pub source_identifier: Option<String>,
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
    /// Range in which the folder ids holds.
    pub folder_ids_scope: Option<String>,
    /// Range in which the exclude folder ids holds.
    pub exclude_folder_ids_scope: Option<String>,
    /// Range in which the exclude account ids holds.
    pub exclude_account_ids_scope: Option<String>,
    /// Range in which the account ids holds.
    pub account_ids_scope: Option<String>,
    /// What the extend contains.
    pub extend_content: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Range in which the resource name holds.
    pub resource_name_scope: Option<String>,
}

impl CreateAggregateConfigRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleName`, which is required.
    pub fn config_rule_name(mut self, value: impl Into<String>) -> Self {
        self.config_rule_name = Some(value.into());
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
    /// Sets `ConfigRuleTriggerTypes`, which is required.
    pub fn config_rule_trigger_types(
        mut self,
        value: impl Into<Open<ConfigRuleTriggerTypes>>,
    ) -> Self {
        self.config_rule_trigger_types = Some(value.into());
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
    /// Sets `ResourceTypesScope`, which is required.
    pub fn resource_types_scope(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types_scope = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RiskLevel`, which is required.
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
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
    /// Sets `SourceOwner`, which is required.
    pub fn source_owner(mut self, value: impl Into<Open<SourceOwner>>) -> Self {
        self.source_owner = Some(value.into());
        self
    }
    /// Sets `SourceIdentifier`, which is required.
    pub fn source_identifier(mut self, value: impl Into<String>) -> Self {
        self.source_identifier = Some(value.into());
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
    /// Sets `FolderIdsScope`.
    pub fn folder_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.folder_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeFolderIdsScope`.
    pub fn exclude_folder_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_folder_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExcludeAccountIdsScope`.
    pub fn exclude_account_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.exclude_account_ids_scope = Some(value.into());
        self
    }
    /// Sets `AccountIdsScope`.
    pub fn account_ids_scope(mut self, value: impl Into<String>) -> Self {
        self.account_ids_scope = Some(value.into());
        self
    }
    /// Sets `ExtendContent`.
    pub fn extend_content(mut self, value: impl Into<String>) -> Self {
        self.extend_content = Some(value.into());
        self
    }
    /// Sets `Tag`.
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
    CreateAggregateConfigRuleRequest {
        "ConfigRuleName" => config_rule_name: form,
        "Description" => description: form,
        "InputParameters" => input_parameters: form_json,
        "ConfigRuleTriggerTypes" => config_rule_trigger_types: form,
        "MaximumExecutionFrequency" => maximum_execution_frequency: form,
        "ResourceTypesScope" => resource_types_scope: form_joined(','),
        "RiskLevel" => risk_level: form,
        "ClientToken" => client_token: form,
        "RegionIdsScope" => region_ids_scope: form,
        "ExcludeResourceIdsScope" => exclude_resource_ids_scope: form,
        "AggregatorId" => aggregator_id: form,
        "ResourceGroupIdsScope" => resource_group_ids_scope: form,
        "TagKeyScope" => tag_key_scope: form,
        "TagValueScope" => tag_value_scope: form,
        "SourceOwner" => source_owner: form,
        "SourceIdentifier" => source_identifier: form,
        "ExcludeRegionIdsScope" => exclude_region_ids_scope: form,
        "ResourceIdsScope" => resource_ids_scope: form,
        "ExcludeResourceGroupIdsScope" => exclude_resource_group_ids_scope: form,
        "TagKeyLogicScope" => tag_key_logic_scope: form,
        "TagsScope" => tags_scope: form,
        "ExcludeTagsScope" => exclude_tags_scope: form,
        "FolderIdsScope" => folder_ids_scope: form,
        "ExcludeFolderIdsScope" => exclude_folder_ids_scope: form,
        "ExcludeAccountIdsScope" => exclude_account_ids_scope: form,
        "AccountIdsScope" => account_ids_scope: form,
        "ExtendContent" => extend_content: form,
        "Tag" => tag: query_json,
        "ResourceNameScope" => resource_name_scope: query,
    }
}

impl Operation for CreateAggregateConfigRuleRequest {
    type Response = CreateAggregateConfigRuleResponse;
    type Error = CreateAggregateConfigRuleError;
    const INFO: OperationInfo = super::operation("CreateAggregateConfigRule")
        .required(
            &[
                "ConfigRuleName",
                "ConfigRuleTriggerTypes",
                "ResourceTypesScope",
                "RiskLevel",
                "AggregatorId",
                "SourceOwner",
                "SourceIdentifier",
            ],
        )
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateAggregateConfigRuleError] = &[
        CreateAggregateConfigRuleError::ExceedMaxRuleCount,
        CreateAggregateConfigRuleError::ConfigRuleNotExists,
        CreateAggregateConfigRuleError::ConfigRuleExists,
        CreateAggregateConfigRuleError::InvalidAggregatorIdValue,
        CreateAggregateConfigRuleError::AggregatorMemberNoPermission,
        CreateAggregateConfigRuleError::AccountNotExisted,
        CreateAggregateConfigRuleError::ServiceUnavailable,
    ];
}

/// Response to [`CreateAggregateConfigRuleRequest`].
#[non_exhaustive]
pub struct CreateAggregateConfigRuleResponse {
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-4e3d626622af0080****`.
    pub config_rule_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5895065A-196C-4254-8AD8-14EFC31EEF50`.
    pub request_id: Option<String>,
}

response! {
    CreateAggregateConfigRuleResponse {
        "ConfigRuleId" => config_rule_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAggregateConfigRuleRequest`] names.
///
/// - [`ExceedMaxRuleCount`](super::DocumentedError::ExceedMaxRuleCount)
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`ConfigRuleExists`](super::DocumentedError::ConfigRuleExists)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateAggregateConfigRuleError = super::DocumentedError;
