// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateConfigRule`, from `config/GetAggregateConfigRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRuleCompliance, ConfigRuleEvaluationStatus, ConfigRuleState, ConfigRuleTriggerTypes, CreateBy, ManagedRule, MaximumExecutionFrequency, MessageType, SourceConditions, SourceDetails, SourceOwner, Tag, TagsScope};

/// Shows one rule of an account group in full.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::get_aggregate_config_rule::ConfigRuleState;
///
/// let request = alicloud_config::GetAggregateConfigRuleRequest::new()
///     .config_rule_id("cr-7f7d626622af0041****")
///     .aggregator_id("ca-7f00626622af0041****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_aggregate_config_rule(request)
///     .wait()
///     .until(ConfigRuleState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateConfigRuleRequest {
    /// **Required.** ID of the config rule that the call is about. Example: `cr-7f7d626622af0041****`.
    pub config_rule_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-7f00626622af0041****`.
    pub aggregator_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
}

impl GetAggregateConfigRuleRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
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
    GetAggregateConfigRuleRequest {
        "ConfigRuleId" => config_rule_id: query,
        "AggregatorId" => aggregator_id: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for GetAggregateConfigRuleRequest {
    type Response = GetAggregateConfigRuleResponse;
    type Error = GetAggregateConfigRuleError;
    const INFO: OperationInfo = super::operation("GetAggregateConfigRule")
        .required(&["ConfigRuleId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateConfigRuleError] = &[
        GetAggregateConfigRuleError::ConfigRuleNotExists,
        GetAggregateConfigRuleError::NoPermission,
        GetAggregateConfigRuleError::InvalidAggregatorIdValue,
        GetAggregateConfigRuleError::AccountNotExisted,
        GetAggregateConfigRuleError::ServiceUnavailable,
    ];
}

impl Stateful for GetAggregateConfigRuleRequest {
    type State = ConfigRuleState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .config_rule
                .iter()
                .find_map(|v| v.config_rule_state.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetAggregateConfigRuleRequest`].
#[non_exhaustive]
pub struct GetAggregateConfigRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `811234F4-C3AB-4D15-B90B-F55016D1B5AA`.
    pub request_id: Option<String>,
    /// Rule, with its facts.
    pub config_rule: Option<ConfigRule>,
}

response! {
    GetAggregateConfigRuleResponse {
        "RequestId" => request_id: value,
        "ConfigRule" => config_rule: value,
    }
}

/// Rule, with its facts.
#[non_exhaustive]
pub struct ConfigRule {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Parameters of the input, with their values. Example: `{"tag1Key":"ECS","tag1Value":"test"}`.
    pub input_parameters: BTreeMap<String, String>,
    /// Where it comes from.
    pub source: Option<ConfigRuleSource>,
    /// State that the config rule is in. Example: `ACTIVE`.
    pub config_rule_state: Option<Open<ConfigRuleState>>,
    /// Largest value, allowed or found, of this: execution frequency. Example: `One_Hour`.
    pub maximum_execution_frequency: Option<String>,
    /// Managed rule that the rule is made from.
    pub managed_rule: Option<ManagedRule>,
    /// Resource name of the config rule, in the `acs:` notation.
    /// Example: `acs:config::100931896542****:rule/cr-7f7d626622af0041****`.
    pub config_rule_arn: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Who created the rule.
    pub create_by: Option<CreateBy>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// State that the config rule evaluation is in.
    pub config_rule_evaluation_status: Option<ConfigRuleEvaluationStatus>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-7f7d626622af0041****`.
    pub config_rule_id: Option<String>,
    /// Moment that was recorded for this: modified. Unit: `milliseconds`. Example: `1614687022000`.
    pub modified_timestamp: Option<i64>,
    /// Moment that was recorded for this: create. Unit: `milliseconds`. Example: `1604684022000`.
    pub create_timestamp: Option<i64>,
    /// Range in which the resource types holds. Example: `ACS::RAM::User`.
    pub resource_types_scope: Option<String>,
    /// Range in which the region ids holds. Example: `global`.
    pub region_ids_scope: Option<String>,
    /// Range in which the exclude resource ids holds. Example: `23642660635687****`.
    pub exclude_resource_ids_scope: Option<String>,
    /// Range in which the resource group ids holds. Example: `rg-aekzdibsjjc****`.
    pub resource_group_ids_scope: Option<String>,
    /// Range in which the tag key holds. Example: `RAM`.
    pub tag_key_scope: Option<String>,
    /// Range in which the tag value holds. Example: `MFA`.
    pub tag_value_scope: Option<String>,
    /// Kinds of config rule trigger that were found or are concerned.
    /// Example: `ConfigurationItemChangeNotification`.
    pub config_rule_trigger_types: Option<Open<ConfigRuleTriggerTypes>>,
    /// Range in which the exclude region ids holds.
    pub exclude_region_ids_scope: Option<String>,
    /// Range in which the resource ids holds.
    pub resource_ids_scope: Option<String>,
    /// Range in which the exclude resource group ids holds.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Range in which the tags holds.
    pub tags_scope: Vec<TagsScope>,
    /// Range in which the exclude tags holds.
    pub exclude_tags_scope: Vec<TagsScope>,
    /// Range in which the tag key logic holds. Example: `AND`.
    pub tag_key_logic_scope: Option<String>,
    /// Range in which the folder ids holds. Example: `fd-ZtHsRH****`.
    pub folder_ids_scope: Option<String>,
    /// Range in which the exclude folder ids holds. Example: `fd-pWmkqZ****`.
    pub exclude_folder_ids_scope: Option<String>,
    /// Range in which the exclude account ids holds. Example: `120886317861****`.
    pub exclude_account_ids_scope: Option<String>,
    /// Range in which the account ids holds.
    pub account_ids_scope: Option<String>,
    /// Result of the evaluations, as a whole.
    pub compliance: Option<ConfigRuleCompliance>,
    /// Number of the Alibaba Cloud account concerned. Example: `120886317861****`.
    pub account_id: Option<i64>,
}

response! {
    ConfigRule {
        "RiskLevel" => risk_level: value,
        "InputParameters" => input_parameters: map,
        "Source" => source: value,
        "ConfigRuleState" => config_rule_state: value,
        "MaximumExecutionFrequency" => maximum_execution_frequency: value,
        "ManagedRule" => managed_rule: value,
        "ConfigRuleArn" => config_rule_arn: value,
        "Description" => description: value,
        "CreateBy" => create_by: value,
        "ConfigRuleName" => config_rule_name: value,
        "ConfigRuleEvaluationStatus" => config_rule_evaluation_status: value,
        "ConfigRuleId" => config_rule_id: value,
        "ModifiedTimestamp" => modified_timestamp: value,
        "CreateTimestamp" => create_timestamp: value,
        "ResourceTypesScope" => resource_types_scope: value,
        "RegionIdsScope" => region_ids_scope: value,
        "ExcludeResourceIdsScope" => exclude_resource_ids_scope: value,
        "ResourceGroupIdsScope" => resource_group_ids_scope: value,
        "TagKeyScope" => tag_key_scope: value,
        "TagValueScope" => tag_value_scope: value,
        "ConfigRuleTriggerTypes" => config_rule_trigger_types: value,
        "ExcludeRegionIdsScope" => exclude_region_ids_scope: value,
        "ResourceIdsScope" => resource_ids_scope: value,
        "ExcludeResourceGroupIdsScope" => exclude_resource_group_ids_scope: value,
        "TagsScope" => tags_scope: list(""),
        "ExcludeTagsScope" => exclude_tags_scope: list(""),
        "TagKeyLogicScope" => tag_key_logic_scope: value,
        "FolderIdsScope" => folder_ids_scope: value,
        "ExcludeFolderIdsScope" => exclude_folder_ids_scope: value,
        "ExcludeAccountIdsScope" => exclude_account_ids_scope: value,
        "AccountIdsScope" => account_ids_scope: value,
        "Compliance" => compliance: value,
        "AccountId" => account_id: value,
    }
}

/// Where it comes from.
#[non_exhaustive]
pub struct ConfigRuleSource {
    /// Details about the source, one entry each.
    pub source_details: Vec<ConfigRuleSourceDetails>,
    /// Account or person that the item belongs to. Here: `ALIYUN`, `CUSTOM_FC`. Example: `ALIYUN`.
    pub owner: Option<Open<SourceOwner>>,
    /// The source conditions that were found or are concerned, one entry each.
    pub source_conditions: Vec<SourceConditions>,
    /// Identifier of the managed rule.
    pub identifier: Option<String>,
}

response! {
    ConfigRuleSource {
        "SourceDetails" => source_details: list(""),
        "Owner" => owner: value,
        "SourceConditions" => source_conditions: list(""),
        "Identifier" => identifier: value,
    }
}

/// Details about the source, one entry each.
#[non_exhaustive]
pub struct ConfigRuleSourceDetails {
    /// Which kind of message it is or is to be. Example: `ConfigurationItemChangeNotification`.
    pub message_type: Option<Open<MessageType>>,
    /// Where the event comes from. Example: `aliyun.config`.
    pub event_source: Option<String>,
    /// Largest value, allowed or found, of this: execution frequency. Example: `One_Hour`.
    pub maximum_execution_frequency: Option<Open<MaximumExecutionFrequency>>,
}

response! {
    ConfigRuleSourceDetails {
        "MessageType" => message_type: value,
        "EventSource" => event_source: value,
        "MaximumExecutionFrequency" => maximum_execution_frequency: value,
    }
}

/// Errors that the documentation of [`GetAggregateConfigRuleRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateConfigRuleError = super::DocumentedError;
