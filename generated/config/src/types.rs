// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Result of the step or check named compliance.
#[non_exhaustive]
pub struct AggregateResourceComplianceGroupByRegionComplianceResult {
    /// Items of the kind compliance result that were found or are concerned.
    pub compliance_result_list: Vec<ComplianceResultList>,
}

response! {
    AggregateResourceComplianceGroupByRegionComplianceResult {
        "ComplianceResultList" => compliance_result_list: list(""),
    }
}

/// Result of the step or check named compliance.
#[non_exhaustive]
pub struct AggregateResourceComplianceGroupByResourceTypeComplianceResult {
    /// Items of the kind compliance result that were found or are concerned.
    pub compliance_result_list: Vec<ResponseComplianceResultList>,
}

response! {
    AggregateResourceComplianceGroupByResourceTypeComplianceResult {
        "ComplianceResultList" => compliance_result_list: list(""),
    }
}

/// Counts of resources, one entry each.
#[non_exhaustive]
pub struct AggregateResourceCountsGroupByResourceTypeGroupedResourceCount {
    /// How many there are of this: resource. Example: `7`.
    pub resource_count: Option<i64>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::RAM::Role`.
    pub resource_type: Option<String>,
    /// Name of the group that the call or the item is about. Example: `ACS::RAM::Role`.
    pub group_name: Option<String>,
}

response! {
    AggregateResourceCountsGroupByResourceTypeGroupedResourceCount {
        "ResourceCount" => resource_count: value,
        "ResourceType" => resource_type: value,
        "GroupName" => group_name: value,
    }
}

/// Outcomes of the evaluation, one entry each.
#[non_exhaustive]
pub struct AggregateResourceEvaluationResults {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Items of the kind evaluation result that were found or are concerned.
    pub evaluation_result_list: Vec<EvaluationResultsEvaluationResult>,
}

response! {
    AggregateResourceEvaluationResults {
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "EvaluationResultList" => evaluation_result_list: list(""),
    }
}

/// The aggregator accounts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AggregatorAccount {
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<i64>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<String>,
}

impl AggregatorAccount {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`.
    #[inline]
    pub fn account_id(mut self, value: i64) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

request! {
    AggregatorAccount {
        "AccountId" => account_id: field,
        "AccountName" => account_name: field,
        "AccountType" => account_type: field,
    }
}

/// The compliances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Compliance {
    /// Which kind of compliance it is or is to be. Example: `COMPLIANT`.
    pub compliance_type: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
}

response! {
    Compliance {
        "ComplianceType" => compliance_type: value,
        "Count" => count: value,
    }
}

/// Items of the kind compliance that were found or are concerned.
#[non_exhaustive]
pub struct ComplianceList {
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{\"\"hc\"\":[\"\"value2\"\"]}`.
    pub tags: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<String>,
    /// Zone that the resource lies in. Example: `cn-hangzhou-f`.
    pub availability_zone: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::OSS::Bucket`.
    pub resource_type: Option<String>,
    /// When the resource was created. Unit: `milliseconds`. Example: `1624961112000`.
    pub resource_create_time: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Settings of the resource, as JSON. Example: `text`.
    pub configuration: Option<String>,
    /// Time that is set or recorded for this: capture. Unit: `milliseconds`. Example: `1625200295276`.
    pub capture_time: Option<i64>,
    /// What changed, as JSON. Example: `text`.
    pub configuration_diff: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `new-bucket`.
    pub resource_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `new-bucket`.
    pub resource_name: Option<String>,
    /// State that the resource is in. Example: `Running`.
    pub resource_status: Option<String>,
}

response! {
    ComplianceList {
        "Tags" => tags: value,
        "AccountId" => account_id: value,
        "AvailabilityZone" => availability_zone: value,
        "ResourceType" => resource_type: value,
        "ResourceCreateTime" => resource_create_time: value,
        "Region" => region: value,
        "Configuration" => configuration: value,
        "CaptureTime" => capture_time: value,
        "ConfigurationDiff" => configuration_diff: value,
        "ResourceId" => resource_id: value,
        "ResourceName" => resource_name: value,
        "ResourceStatus" => resource_status: value,
    }
}

/// Report on the compliance pack, with the link to it.
#[non_exhaustive]
pub struct CompliancePackReport {
    /// Web address under which the report is found. Example: `text`.
    pub report_url: Option<String>,
    /// State that the report is in. Example: `COMPLETE`.
    pub report_status: Option<Open<ReportStatus>>,
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// Moment that was recorded for this: report create.
    /// Unit: `milliseconds`. Example: `1624330246640`.
    pub report_create_timestamp: Option<i64>,
}

response! {
    CompliancePackReport {
        "ReportUrl" => report_url: value,
        "ReportStatus" => report_status: value,
        "CompliancePackId" => compliance_pack_id: value,
        "AccountId" => account_id: value,
        "ReportCreateTimestamp" => report_create_timestamp: value,
    }
}

/// Range over which the setting or the item holds.
#[non_exhaustive]
pub struct CompliancePackScope {
    /// Range in which the exclude region ids holds.
    pub exclude_region_ids_scope: Option<String>,
    /// Range in which the resource ids holds.
    pub resource_ids_scope: Option<String>,
    /// Range in which the exclude resource group ids holds.
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Range in which the tag key holds. Example: `ECS`.
    pub tag_key_scope: Option<String>,
    /// Range in which the tag value holds. Example: `test`.
    pub tag_value_scope: Option<String>,
    /// Range in which the region ids holds. Example: `cn-hangzhou`.
    pub region_ids_scope: Option<String>,
    /// Range in which the exclude resource ids holds. Example: `eip-8vbf3x310fn56ijfd****`.
    pub exclude_resource_ids_scope: Option<String>,
    /// Range in which the resource group ids holds. Example: `rg-aekzc7r7rhx****`.
    pub resource_group_ids_scope: Option<String>,
    /// Range in which the tags holds.
    pub tags_scope: Vec<TagsScope>,
    /// Range in which the exclude tags holds.
    pub exclude_tags_scope: Vec<TagsScope>,
}

response! {
    CompliancePackScope {
        "ExcludeRegionIdsScope" => exclude_region_ids_scope: value,
        "ResourceIdsScope" => resource_ids_scope: value,
        "ExcludeResourceGroupIdsScope" => exclude_resource_group_ids_scope: value,
        "TagKeyScope" => tag_key_scope: value,
        "TagValueScope" => tag_value_scope: value,
        "RegionIdsScope" => region_ids_scope: value,
        "ExcludeResourceIdsScope" => exclude_resource_ids_scope: value,
        "ResourceGroupIdsScope" => resource_group_ids_scope: value,
        "TagsScope" => tags_scope: list(""),
        "ExcludeTagsScope" => exclude_tags_scope: list(""),
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum CompliancePackStatus {
        /// In force.
        Active = "ACTIVE",
        /// Just being set up.
        Creating = "CREATING",
    }
}

/// Result of the step or check named compliance.
#[non_exhaustive]
pub struct ComplianceResult {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// The compliances that were found or are concerned, one entry each.
    pub compliances: Vec<Compliances>,
}

response! {
    ComplianceResult {
        "TotalCount" => total_count: value,
        "Compliances" => compliances: list(""),
    }
}

/// Items of the kind compliance result that were found or are concerned.
#[non_exhaustive]
pub struct ComplianceResultList {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// The compliances that were found or are concerned, one entry each.
    pub compliances: Vec<Compliance>,
}

response! {
    ComplianceResultList {
        "RegionId" => region_id: value,
        "Compliances" => compliances: list(""),
    }
}

/// How many rules and resources comply.
#[non_exhaustive]
pub struct ComplianceSummary {
    /// Resource that the compliance summary by works on or belongs to.
    pub compliance_summary_by_resource: Option<ComplianceSummaryByResource>,
    /// Figures on rules.
    pub compliance_summary_by_config_rule: Option<ComplianceSummaryByConfigRule>,
}

response! {
    ComplianceSummary {
        "ComplianceSummaryByResource" => compliance_summary_by_resource: value,
        "ComplianceSummaryByConfigRule" => compliance_summary_by_config_rule: value,
    }
}

/// Figures on rules.
#[non_exhaustive]
pub struct ComplianceSummaryByConfigRule {
    /// How many there are of this: compliant. Example: `4`.
    pub compliant_count: Option<i32>,
    /// How many there are of this: non compliant. Example: `5`.
    pub non_compliant_count: Option<i32>,
    /// Moment that was recorded for this: compliance summary. Example: `1589853822103`.
    pub compliance_summary_timestamp: Option<i64>,
    /// How many items match in all, over all pages. Example: `9`.
    pub total_count: Option<i64>,
}

response! {
    ComplianceSummaryByConfigRule {
        "CompliantCount" => compliant_count: value,
        "NonCompliantCount" => non_compliant_count: value,
        "ComplianceSummaryTimestamp" => compliance_summary_timestamp: value,
        "TotalCount" => total_count: value,
    }
}

/// Resource that the compliance summary by works on or belongs to.
#[non_exhaustive]
pub struct ComplianceSummaryByResource {
    /// How many there are of this: compliant. Example: `20`.
    pub compliant_count: Option<i32>,
    /// How many there are of this: non compliant. Example: `11`.
    pub non_compliant_count: Option<i32>,
    /// Moment that was recorded for this: compliance summary. Example: `1589853822103`.
    pub compliance_summary_timestamp: Option<i64>,
    /// How many items match in all, over all pages. Example: `31`.
    pub total_count: Option<i64>,
}

response! {
    ComplianceSummaryByResource {
        "CompliantCount" => compliant_count: value,
        "NonCompliantCount" => non_compliant_count: value,
        "ComplianceSummaryTimestamp" => compliance_summary_timestamp: value,
        "TotalCount" => total_count: value,
    }
}

values! {
    /// Which kind of compliance it is or is to be.
    pub enum ComplianceType {
        /// The rule is kept.
        Compliant = "COMPLIANT",
        /// The rule is violated.
        NonCompliant = "NON_COMPLIANT",
        /// The rule does not apply to the resource.
        NotApplicable = "NOT_APPLICABLE",
        /// There is no data to judge by.
        InsufficientData = "INSUFFICIENT_DATA",
        /// The resource is left out of account.
        Ignored = "IGNORED",
    }
}

/// The compliances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Compliances {
    /// Which kind of compliance it is or is to be.
    /// Here: `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`.
    /// Example: `COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// How many items or events were counted. Example: `5`.
    pub count: Option<i32>,
}

response! {
    Compliances {
        "ComplianceType" => compliance_type: value,
        "Count" => count: value,
    }
}

/// Rules that apply to the config, one entry each.
#[non_exhaustive]
pub struct ConfigRule {
    /// Identifier of the managed rule that the rule is made from. Example: `eip-bandwidth-limit`.
    pub managed_rule_identifier: Option<String>,
    /// Name that the config rule goes by.
    pub config_rule_name: Option<String>,
    /// Parameters of the config rule, with their values.
    pub config_rule_parameters: Vec<ConfigRuleParameter>,
    /// ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<i32>,
}

impl ConfigRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ManagedRuleIdentifier`.
    pub fn managed_rule_identifier(mut self, value: impl Into<String>) -> Self {
        self.managed_rule_identifier = Some(value.into());
        self
    }
    /// Sets `ConfigRuleName`.
    pub fn config_rule_name(mut self, value: impl Into<String>) -> Self {
        self.config_rule_name = Some(value.into());
        self
    }
    /// Sets `ConfigRuleParameters`.
    pub fn config_rule_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigRuleParameter>>,
    ) -> Self {
        self.config_rule_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ConfigRuleId`.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
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
}

request! {
    ConfigRule {
        "ManagedRuleIdentifier" => managed_rule_identifier: field,
        "ConfigRuleName" => config_rule_name: field,
        "ConfigRuleParameters" => config_rule_parameters: field,
        "ConfigRuleId" => config_rule_id: field,
        "Description" => description: field,
        "RiskLevel" => risk_level: field,
    }
}

/// Result of the evaluations, as a whole.
#[non_exhaustive]
pub struct ConfigRuleCompliance {
    /// Which kind of compliance it is or is to be. Example: `NON_COMPLIANT`.
    pub compliance_type: Option<String>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
}

response! {
    ConfigRuleCompliance {
        "ComplianceType" => compliance_type: value,
        "Count" => count: value,
    }
}

/// Result of the step or check named config rule compliance.
#[non_exhaustive]
pub struct ConfigRuleComplianceResult {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_id: Option<String>,
    /// How many there are of this: non compliant. Example: `0`.
    pub non_compliant_count: Option<i32>,
    /// The config rule compliances that were found or are concerned, one entry each.
    pub config_rule_compliances: Vec<ConfigRuleCompliances>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ConfigRuleComplianceResult {
        "CompliancePackId" => compliance_pack_id: value,
        "NonCompliantCount" => non_compliant_count: value,
        "ConfigRuleCompliances" => config_rule_compliances: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The config rule compliances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigRuleCompliances {
    /// Which kind of compliance it is or is to be.
    /// Here: `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`.
    /// Example: `COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-fdc8626622af00f9****`.
    pub config_rule_id: Option<String>,
}

response! {
    ConfigRuleCompliances {
        "ComplianceType" => compliance_type: value,
        "ConfigRuleName" => config_rule_name: value,
        "ConfigRuleId" => config_rule_id: value,
    }
}

/// State that the config rule evaluation is in.
#[non_exhaustive]
pub struct ConfigRuleEvaluationStatus {
    /// Code that stands for the last error, for programs to act on. Example: `TimeOut`.
    pub last_error_code: Option<String>,
    /// Moment that was recorded for this: last successful evaluation.
    /// Unit: `milliseconds`. Example: `1624932227486`.
    pub last_successful_evaluation_timestamp: Option<i64>,
    /// Moment that was recorded for this: first activated. Example: `1624932221993`.
    pub first_activated_timestamp: Option<i64>,
    /// Whether the rule has been evaluated before. Example: `true`.
    pub first_evaluation_started: Option<bool>,
    /// Moment that was recorded for this: last successful invocation.
    /// Unit: `milliseconds`. Example: `1624932227476`.
    pub last_successful_invocation_timestamp: Option<i64>,
    /// Text for people about the last error. Example: `time out`.
    pub last_error_message: Option<String>,
    /// Moment that was recorded for this: last failed evaluation.
    /// Unit: `milliseconds`. Example: `1614687022000`.
    pub last_failed_evaluation_timestamp: Option<i64>,
    /// Moment that was recorded for this: last failed invocation.
    /// Unit: `milliseconds`. Example: `1614687022000`.
    pub last_failed_invocation_timestamp: Option<i64>,
}

response! {
    ConfigRuleEvaluationStatus {
        "LastErrorCode" => last_error_code: value,
        "LastSuccessfulEvaluationTimestamp" => last_successful_evaluation_timestamp: value,
        "FirstActivatedTimestamp" => first_activated_timestamp: value,
        "FirstEvaluationStarted" => first_evaluation_started: value,
        "LastSuccessfulInvocationTimestamp" => last_successful_invocation_timestamp: value,
        "LastErrorMessage" => last_error_message: value,
        "LastFailedEvaluationTimestamp" => last_failed_evaluation_timestamp: value,
        "LastFailedInvocationTimestamp" => last_failed_invocation_timestamp: value,
    }
}

/// Parameters of the config rule, with their values.
#[non_exhaustive]
pub struct ConfigRuleParameter {
    /// Name of one adjustable setting. Example: `bandwidth`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `10`.
    pub parameter_value: Option<String>,
}

impl ConfigRuleParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterName`.
    pub fn parameter_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_name = Some(value.into());
        self
    }
    /// Sets `ParameterValue`.
    pub fn parameter_value(mut self, value: impl Into<String>) -> Self {
        self.parameter_value = Some(value.into());
        self
    }
}

request! {
    ConfigRuleParameter {
        "ParameterName" => parameter_name: field,
        "ParameterValue" => parameter_value: field,
    }
}

/// Parameters of the config rule, with their values.
#[non_exhaustive]
pub struct ConfigRuleParameters {
    /// Whether it must be there. Example: `true`.
    pub required: Option<bool>,
    /// Name of one adjustable setting. Example: `bandwidth`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `10`.
    pub parameter_value: Option<String>,
}

response! {
    ConfigRuleParameters {
        "Required" => required: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
    }
}

values! {
    /// State that the config rule is in.
    pub enum ConfigRuleState {
        /// In force.
        Active = "ACTIVE",
        /// Just being removed.
        Deleting = "DELETING",
        /// Just being applied to the resources.
        Evaluating = "EVALUATING",
        /// Out of force.
        Inactive = "INACTIVE",
    }
}

/// The config rule summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigRuleSummaryByRiskLevelData {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// How many there are of this: compliant. Example: `3`.
    pub compliant_count: Option<i32>,
    /// How many there are of this: non compliant. Example: `1`.
    pub non_compliant_count: Option<i32>,
}

response! {
    ConfigRuleSummaryByRiskLevelData {
        "RiskLevel" => risk_level: value,
        "CompliantCount" => compliant_count: value,
        "NonCompliantCount" => non_compliant_count: value,
    }
}

values! {
    /// Kinds of config rule trigger to work on or to narrow the list down to.
    pub enum ConfigRuleTriggerTypes {
        /// Whenever a resource changes.
        ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification",
        /// At regular times.
        ScheduledNotification = "ScheduledNotification",
    }
}

/// Rules that apply to the config, one entry each.
#[non_exhaustive]
pub struct ConfigRules {
    /// Identifier of the managed rule that the rule is made from. Example: `eip-bandwidth-limit`.
    pub managed_rule_identifier: Option<String>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-a260626622af0005****`.
    pub config_rule_id: Option<String>,
    /// Parameters of the config rule, with their values.
    pub config_rule_parameters: Vec<ConfigRuleParameters>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Range in which the resource types holds. Example: `ACS::EIP::EipAddress`.
    pub resource_types_scope: Option<String>,
}

response! {
    ConfigRules {
        "ManagedRuleIdentifier" => managed_rule_identifier: value,
        "ConfigRuleName" => config_rule_name: value,
        "ConfigRuleId" => config_rule_id: value,
        "ConfigRuleParameters" => config_rule_parameters: list(""),
        "Description" => description: value,
        "RiskLevel" => risk_level: value,
        "ResourceTypesScope" => resource_types_scope: value,
    }
}

/// State of the recording, with the kinds of resource that it covers.
#[non_exhaustive]
pub struct ConfigurationRecorder {
    /// State that the configuration recorder is in. Example: `REGISTERED`.
    pub configuration_recorder_status: Option<String>,
    /// Kinds of resource that were found or are concerned. Example: `ACS::ECS::Instance`.
    pub resource_types: Vec<String>,
}

response! {
    ConfigurationRecorder {
        "ConfigurationRecorderStatus" => configuration_recorder_status: value,
        "ResourceTypes" => resource_types: list(""),
    }
}

/// Who created the rule.
#[non_exhaustive]
pub struct CreateBy {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-541e626622af008****`.
    pub compliance_pack_id: Option<String>,
    /// Name that the aggregator goes by. Example: `Test_Group`.
    pub aggregator_name: Option<String>,
    /// Name that the compliance pack goes by. Example: `text`.
    pub compliance_pack_name: Option<String>,
    /// Name that the creator goes by. Example: `Alice`.
    pub creator_name: Option<String>,
    /// Which kind of creator it is or is to be. Example: `AGGREGATOR`.
    pub creator_type: Option<String>,
    /// ID of the creator that the item belongs to or stands for. Example: `100931896542****`.
    pub creator_id: Option<String>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-04b3fd170e340007****`.
    pub aggregator_id: Option<String>,
}

response! {
    CreateBy {
        "CompliancePackId" => compliance_pack_id: value,
        "AggregatorName" => aggregator_name: value,
        "CompliancePackName" => compliance_pack_name: value,
        "CreatorName" => creator_name: value,
        "CreatorType" => creator_type: value,
        "CreatorId" => creator_id: value,
        "AggregatorId" => aggregator_id: value,
    }
}

/// Channel of delivery, with its facts.
#[non_exhaustive]
pub struct DeliveryChannel {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// ID of the delivery channel that the item belongs to or stands for.
    /// Example: `cdc-d9106457e0d900b1****`.
    pub delivery_channel_id: Option<String>,
    /// Name that the delivery channel goes by. Example: `myDeliveryChannel`.
    pub delivery_channel_name: Option<String>,
    /// Which kind of delivery channel it is or is to be. Example: `OSS`.
    pub delivery_channel_type: Option<String>,
    /// Resource name of the delivery channel target, in the `acs:` notation.
    /// Example: `acs:oss:cn-shanghai:120886317861****:new-bucket`.
    pub delivery_channel_target_arn: Option<String>,
    /// Resource name of the delivery channel assume role, in the `acs:` notation.
    /// Example: `acs:ram::120886317861****:role/aliyunserviceroleforconfig`.
    pub delivery_channel_assume_role_arn: Option<String>,
    /// Conditions, as JSON, that an event must meet to be delivered.
    pub delivery_channel_condition: Option<String>,
    /// Resource name of the oversized data OSS target, in the `acs:` notation.
    /// Example: `acs:oss:cn-shanghai:100931896542****:new-bucket`.
    pub oversized_data_oss_target_arn: Option<String>,
    /// Free text that describes the item to people. Example: `My OSS delivery.`.
    pub description: Option<String>,
    /// Whether a list of all resources is delivered at the times set. Example: `false`.
    pub configuration_snapshot: Option<bool>,
    /// Whether changes of resources are delivered. Example: `true`.
    pub configuration_item_change_notification: Option<bool>,
    /// Whether violations are delivered as they are found. Example: `false`.
    pub non_compliant_notification: Option<bool>,
    /// Number of the Alibaba Cloud account concerned. Example: `120886317861****`.
    pub account_id: Option<i64>,
    /// Time that is set or recorded for this: delivery snapshot. Example: `09:10Z`.
    pub delivery_snapshot_time: Option<String>,
}

response! {
    DeliveryChannel {
        "Status" => status: value,
        "DeliveryChannelId" => delivery_channel_id: value,
        "DeliveryChannelName" => delivery_channel_name: value,
        "DeliveryChannelType" => delivery_channel_type: value,
        "DeliveryChannelTargetArn" => delivery_channel_target_arn: value,
        "DeliveryChannelAssumeRoleArn" => delivery_channel_assume_role_arn: value,
        "DeliveryChannelCondition" => delivery_channel_condition: value,
        "OversizedDataOSSTargetArn" => oversized_data_oss_target_arn: value,
        "Description" => description: value,
        "ConfigurationSnapshot" => configuration_snapshot: value,
        "ConfigurationItemChangeNotification" => configuration_item_change_notification: value,
        "NonCompliantNotification" => non_compliant_notification: value,
        "AccountId" => account_id: value,
        "DeliverySnapshotTime" => delivery_snapshot_time: value,
    }
}

values! {
    /// Which kind of delivery channel it is or is to be.
    pub enum DeliveryChannelType {
        /// A bucket of Object Storage Service.
        Oss = "OSS",
        /// A topic of Message Service.
        Mns = "MNS",
        /// A Logstore of Log Service.
        Sls = "SLS",
    }
}

/// Details about the discovered resource.
#[non_exhaustive]
pub struct DiscoveredResourceDetail {
    /// Zone that the resource lies in. Example: `cn-hangzhou-h`.
    pub availability_zone: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// Settings of the resource, as JSON. Example: `text`.
    pub configuration: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// When the resource was created. Example: `1624961112000`.
    pub resource_creation_time: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{\"\"hc\"\":[\"\"value2\"\"]}`.
    pub tags: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `i-bp12g4xbl4i0brkn****`.
    pub resource_id: Option<String>,
    /// Whether the resource still exists. Example: `1`.
    pub resource_deleted: Option<i32>,
    /// Name of the resource that the call or the item is about. Example: `test123`.
    pub resource_name: Option<String>,
    /// State that the resource is in. Example: `Stopped`.
    pub resource_status: Option<String>,
    /// Which kind of compliance it is or is to be.
    pub compliance_type: Option<String>,
}

response! {
    DiscoveredResourceDetail {
        "AvailabilityZone" => availability_zone: value,
        "ResourceType" => resource_type: value,
        "Configuration" => configuration: value,
        "Region" => region: value,
        "ResourceCreationTime" => resource_creation_time: value,
        "Tags" => tags: value,
        "AccountId" => account_id: value,
        "ResourceId" => resource_id: value,
        "ResourceDeleted" => resource_deleted: value,
        "ResourceName" => resource_name: value,
        "ResourceStatus" => resource_status: value,
        "ComplianceType" => compliance_type: value,
    }
}

/// Items of the kind evaluation result that were found or are concerned.
#[non_exhaustive]
pub struct EvaluationResult {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Which kind of compliance it is or is to be.
    /// Here: `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`.
    /// Example: `NON_COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// Moment that was recorded for this: result recorded.
    /// Unit: `milliseconds`. Example: `1624869013065`.
    pub result_recorded_timestamp: Option<i64>,
    /// Why the resource violates the rule, as JSON. Example: `text`.
    pub annotation: Option<String>,
    /// Moment that was recorded for this: config rule invoked.
    /// Unit: `milliseconds`. Example: `1624869012713`.
    pub config_rule_invoked_timestamp: Option<i64>,
    /// Which kind of invoking event message it is or is to be. Example: `ScheduledNotification`.
    pub invoking_event_message_type: Option<Open<MessageType>>,
    /// What the result belongs to: rule, resource, and time.
    pub evaluation_result_identifier: Option<EvaluationResultIdentifier>,
    /// Whether the remediation is switched on. Example: `false`.
    pub remediation_enabled: Option<bool>,
}

response! {
    EvaluationResult {
        "RiskLevel" => risk_level: value,
        "ComplianceType" => compliance_type: value,
        "ResultRecordedTimestamp" => result_recorded_timestamp: value,
        "Annotation" => annotation: value,
        "ConfigRuleInvokedTimestamp" => config_rule_invoked_timestamp: value,
        "InvokingEventMessageType" => invoking_event_message_type: value,
        "EvaluationResultIdentifier" => evaluation_result_identifier: value,
        "RemediationEnabled" => remediation_enabled: value,
    }
}

/// What the result belongs to: rule, resource, and time.
#[non_exhaustive]
pub struct EvaluationResultIdentifier {
    /// Moment that was recorded for this: ordering. Unit: `milliseconds`. Example: `1624869012713`.
    pub ordering_timestamp: Option<i64>,
    /// Which rule checked which resource.
    pub evaluation_result_qualifier: Option<EvaluationResultQualifier>,
}

response! {
    EvaluationResultIdentifier {
        "OrderingTimestamp" => ordering_timestamp: value,
        "EvaluationResultQualifier" => evaluation_result_qualifier: value,
    }
}

/// Which rule checked which resource.
#[non_exhaustive]
pub struct EvaluationResultIdentifierEvaluationResultQualifier {
    /// Resource name of the config rule, in the `acs:` notation.
    /// Example: `acs:config::100931896542****:rule/cr-7f7d626622af0041****`.
    pub config_rule_arn: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::RAM::User`.
    pub resource_type: Option<String>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `23642660635396****`.
    pub resource_id: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-7f7d626622af0041****`.
    pub config_rule_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `rd_member`.
    pub resource_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `global`.
    pub region_id: Option<String>,
    /// Day or moment of the ignore. Example: `2022-06-01`.
    pub ignore_date: Option<String>,
}

response! {
    EvaluationResultIdentifierEvaluationResultQualifier {
        "ConfigRuleArn" => config_rule_arn: value,
        "ResourceType" => resource_type: value,
        "ConfigRuleName" => config_rule_name: value,
        "ResourceId" => resource_id: value,
        "ConfigRuleId" => config_rule_id: value,
        "ResourceName" => resource_name: value,
        "RegionId" => region_id: value,
        "IgnoreDate" => ignore_date: value,
    }
}

/// Which rule checked which resource.
#[non_exhaustive]
pub struct EvaluationResultQualifier {
    /// Account number of the owner of the resource, when that is not the caller.
    /// Example: `173808452267****`.
    pub resource_owner_id: Option<i64>,
    /// Resource name of the config rule, in the `acs:` notation.
    /// Example: `acs:config::100931896542****:rule/cr-888f626622af00ae****`.
    pub config_rule_arn: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::OSS::Bucket`.
    pub resource_type: Option<String>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `Bucket-test`.
    pub resource_id: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-888f626622af00ae****`.
    pub config_rule_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `Bucket-test`.
    pub resource_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cr-7263fd26622af00bc****`.
    pub compliance_pack_id: Option<String>,
    /// Day or moment of the ignore. Example: `2022-06-01`.
    pub ignore_date: Option<String>,
}

response! {
    EvaluationResultQualifier {
        "ResourceOwnerId" => resource_owner_id: value,
        "ConfigRuleArn" => config_rule_arn: value,
        "ResourceType" => resource_type: value,
        "ConfigRuleName" => config_rule_name: value,
        "ResourceId" => resource_id: value,
        "ConfigRuleId" => config_rule_id: value,
        "ResourceName" => resource_name: value,
        "RegionId" => region_id: value,
        "CompliancePackId" => compliance_pack_id: value,
        "IgnoreDate" => ignore_date: value,
    }
}

/// Outcomes of the evaluation, one entry each.
#[non_exhaustive]
pub struct EvaluationResults {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Items of the kind evaluation result that were found or are concerned.
    pub evaluation_result_list: Vec<EvaluationResult>,
}

response! {
    EvaluationResults {
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "EvaluationResultList" => evaluation_result_list: list(""),
    }
}

/// Items of the kind evaluation result that were found or are concerned.
#[non_exhaustive]
pub struct EvaluationResultsEvaluationResult {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Which kind of compliance it is or is to be.
    /// Here: `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`.
    /// Example: `NON_COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// Moment that was recorded for this: result recorded.
    /// Unit: `milliseconds`. Example: `1624932227595`.
    pub result_recorded_timestamp: Option<i64>,
    /// Why the resource violates the rule, as JSON. Example: `text`.
    pub annotation: Option<String>,
    /// Moment that was recorded for this: config rule invoked.
    /// Unit: `milliseconds`. Example: `1624932227157`.
    pub config_rule_invoked_timestamp: Option<i64>,
    /// Which kind of invoking event message it is or is to be. Example: `ScheduledNotification`.
    pub invoking_event_message_type: Option<Open<MessageType>>,
    /// What the result belongs to: rule, resource, and time.
    pub evaluation_result_identifier: Option<
        EvaluationResultsEvaluationResultIdentifier,
    >,
    /// Whether the remediation is switched on. Example: `false`.
    pub remediation_enabled: Option<bool>,
}

response! {
    EvaluationResultsEvaluationResult {
        "RiskLevel" => risk_level: value,
        "ComplianceType" => compliance_type: value,
        "ResultRecordedTimestamp" => result_recorded_timestamp: value,
        "Annotation" => annotation: value,
        "ConfigRuleInvokedTimestamp" => config_rule_invoked_timestamp: value,
        "InvokingEventMessageType" => invoking_event_message_type: value,
        "EvaluationResultIdentifier" => evaluation_result_identifier: value,
        "RemediationEnabled" => remediation_enabled: value,
    }
}

/// What the result belongs to: rule, resource, and time.
#[non_exhaustive]
pub struct EvaluationResultsEvaluationResultIdentifier {
    /// Moment that was recorded for this: ordering. Unit: `milliseconds`. Example: `1624932227157`.
    pub ordering_timestamp: Option<i64>,
    /// Which rule checked which resource.
    pub evaluation_result_qualifier: Option<
        EvaluationResultIdentifierEvaluationResultQualifier,
    >,
}

response! {
    EvaluationResultsEvaluationResultIdentifier {
        "OrderingTimestamp" => ordering_timestamp: value,
        "EvaluationResultQualifier" => evaluation_result_qualifier: value,
    }
}

/// Counts of resources, one entry each.
#[non_exhaustive]
pub struct GroupedResourceCount {
    /// How many there are of this: resource. Example: `10`.
    pub resource_count: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Name of the group that the call or the item is about. Example: `cn-hangzhou`.
    pub group_name: Option<String>,
}

response! {
    GroupedResourceCount {
        "ResourceCount" => resource_count: value,
        "Region" => region: value,
        "GroupName" => group_name: value,
    }
}

/// Managed rule that the rule is made from.
#[non_exhaustive]
pub struct ManagedRule {
    /// Details about the source, one entry each.
    pub source_details: Vec<SourceDetails>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The labels that were found or are concerned, one entry each. Example: `["RAM","USer"]`.
    pub labels: Vec<String>,
    /// Identifier of the managed rule. Example: `ram-user-mfa-check`.
    pub identifier: Option<String>,
    /// Details about the optional input parameter, one entry each.
    pub optional_input_parameter_details: BTreeMap<String, Value>,
    /// Name that the managed rule goes by. Example: `text`.
    pub managed_rule_name: Option<String>,
    /// Details about the compulsory input parameter, one entry each.
    pub compulsory_input_parameter_details: BTreeMap<String, Value>,
}

response! {
    ManagedRule {
        "SourceDetails" => source_details: list(""),
        "Description" => description: value,
        "Labels" => labels: list(""),
        "Identifier" => identifier: value,
        "OptionalInputParameterDetails" => optional_input_parameter_details: map,
        "ManagedRuleName" => managed_rule_name: value,
        "CompulsoryInputParameterDetails" => compulsory_input_parameter_details: map,
    }
}

values! {
    /// Largest value, allowed or found, of this: execution frequency.
    pub enum MaximumExecutionFrequency {
        /// Every hour.
        OneHour = "One_Hour",
        /// Every 3 hours.
        ThreeHours = "Three_Hours",
        /// Every 6 hours.
        SixHours = "Six_Hours",
        /// Every 12 hours.
        TwelveHours = "Twelve_Hours",
        /// Once a day.
        TwentyFourHours = "TwentyFour_Hours",
    }
}

values! {
    /// Which kind of message it is or is to be.
    pub enum MessageType {
        /// A change of a resource starts the check.
        ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification",
        /// The schedule starts the check.
        ScheduledNotification = "ScheduledNotification",
    }
}

/// The operate compliance packs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OperateCompliancePacks {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `CompliancePackAlreadyPending`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
}

response! {
    OperateCompliancePacks {
        "CompliancePackId" => compliance_pack_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Result of the step or check named operate compliance packs.
#[non_exhaustive]
pub struct OperateCompliancePacksResult {
    /// The operate compliance packs that were found or are concerned, one entry each.
    pub operate_compliance_packs: Vec<OperateCompliancePacks>,
}

response! {
    OperateCompliancePacksResult {
        "OperateCompliancePacks" => operate_compliance_packs: list(""),
    }
}

/// Items of the kind operate rule item that were found or are concerned.
#[non_exhaustive]
pub struct OperateRuleItem {
    /// Code of the reason why the call or the item failed. Example: `ConfigRuleNotExists`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-5772ba41209e007b****`.
    pub config_rule_id: Option<String>,
}

response! {
    OperateRuleItem {
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "ConfigRuleId" => config_rule_id: value,
    }
}

/// Result of the step or check named operate rule.
#[non_exhaustive]
pub struct OperateRuleResult {
    /// Items of the kind operate rule item that were found or are concerned.
    pub operate_rule_item_list: Vec<OperateRuleItem>,
}

response! {
    OperateRuleResult {
        "OperateRuleItemList" => operate_rule_item_list: list(""),
    }
}

/// Items of the kind query result that were found or are concerned.
#[non_exhaustive]
pub struct QueryResultList {
    /// The columns that were found or are concerned, one entry each.
    /// Example: `["ResourceId", "ResourceName"]`.
    pub columns: Vec<String>,
    /// The values that were found or are concerned, one entry each.
    /// Example: `[ "eni-2ze5lq7xaluy5kb5****", "test-resource" ]`.
    pub values: Vec<Value>,
}

response! {
    QueryResultList {
        "Columns" => columns: list(""),
        "Values" => values: list(""),
    }
}

/// Outcomes of the query, one entry each.
#[non_exhaustive]
pub struct QueryResults {
    /// Items of the kind query result that were found or are concerned.
    pub query_result_list: Option<QueryResultList>,
}

response! {
    QueryResults {
        "QueryResultList" => query_result_list: value,
    }
}

/// How violations of the rule are set right.
#[non_exhaustive]
pub struct Remediation {
    /// Which kind of last successful invocation it is or is to be. Example: `AUTO_EXECUTION`.
    pub last_successful_invocation_type: Option<String>,
    /// ID of the remediation template that the item belongs to or stands for.
    /// Example: `ACS-OSS-PutBucketAcl`.
    pub remediation_template_id: Option<String>,
    /// The remediation origin params that are concerned. Example: `text`.
    pub remediation_origin_params: Option<String>,
    /// ID of the remediation that the item belongs to or stands for.
    /// Example: `crr-f381cf0c1c2f004e****`.
    pub remediation_id: Option<String>,
    /// Which kind of remediation source it is or is to be. Example: `ALIYUN`.
    pub remediation_source_type: Option<String>,
    /// Which kind of remediation it is or is to be. Example: `OOS`.
    pub remediation_type: Option<String>,
    /// ID of the last successful invocation that the item belongs to or stands for.
    /// Example: `bd7629fb-cac8-42fe-bcb1-e362c5a6****`.
    pub last_successful_invocation_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// Which kind of invoke it is or is to be. Example: `AUTO_EXECUTION`.
    pub invoke_type: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-3184626622af003****`.
    pub config_rule_id: Option<String>,
    /// Time that is set or recorded for this: last successful invocation. Example: `1625451393589`.
    pub last_successful_invocation_time: Option<i64>,
}

response! {
    Remediation {
        "LastSuccessfulInvocationType" => last_successful_invocation_type: value,
        "RemediationTemplateId" => remediation_template_id: value,
        "RemediationOriginParams" => remediation_origin_params: value,
        "RemediationId" => remediation_id: value,
        "RemediationSourceType" => remediation_source_type: value,
        "RemediationType" => remediation_type: value,
        "LastSuccessfulInvocationId" => last_successful_invocation_id: value,
        "AccountId" => account_id: value,
        "InvokeType" => invoke_type: value,
        "ConfigRuleId" => config_rule_id: value,
        "LastSuccessfulInvocationTime" => last_successful_invocation_time: value,
    }
}

/// Outcomes of the remediation delete, one entry each.
#[non_exhaustive]
pub struct RemediationDeleteResult {
    /// ID of the remediation that the item belongs to or stands for.
    /// Example: `crr-909ba2d4716700eb****`.
    pub remediation_id: Option<String>,
    /// Reason of the failure in words. Example: `RemediationConfigNotExist`.
    pub error_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    RemediationDeleteResult {
        "RemediationId" => remediation_id: value,
        "ErrorMessage" => error_message: value,
        "Success" => success: value,
    }
}

/// The remediation executions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RemediationExecution {
    /// ID of the execution invocation that the item belongs to or stands for.
    /// Example: `exec-befded3781994ccf****`.
    pub execution_invocation_id: Option<String>,
    /// State that the execution is in. Example: `Success`.
    pub execution_status: Option<String>,
    /// Which kind of execution resource it is or is to be. Example: `ACS::RDS::DBInstance`.
    pub execution_resource_type: Option<String>,
    /// Day or moment of the execution create. Example: `2023-06-25T11:48:15Z`.
    pub execution_create_date: Option<Timestamp>,
    /// Text for people about the execution status. Example: `Invocation time out.`.
    pub execution_status_message: Option<String>,
    /// IDs of the execution resources that were found or are concerned.
    /// Example: `rm-0jlk629z240l8****`.
    pub execution_resource_ids: Option<String>,
}

response! {
    RemediationExecution {
        "ExecutionInvocationId" => execution_invocation_id: value,
        "ExecutionStatus" => execution_status: value,
        "ExecutionResourceType" => execution_resource_type: value,
        "ExecutionCreateDate" => execution_create_date: value,
        "ExecutionStatusMessage" => execution_status_message: value,
        "ExecutionResourceIds" => execution_resource_ids: value,
    }
}

/// What was measured or stored about the remediation execution.
#[non_exhaustive]
pub struct RemediationExecutionData {
    /// The remediation executions that were found or are concerned, one entry each.
    pub remediation_executions: Vec<RemediationExecution>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `cNclqNaKs0Ds7zSNip0a****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i64>,
}

response! {
    RemediationExecutionData {
        "RemediationExecutions" => remediation_executions: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

values! {
    /// State that the report is in.
    pub enum ReportStatus {
        /// There is no report yet.
        None = "NONE",
        /// The report is being made.
        Creating = "CREATING",
        /// The report is ready.
        Complete = "COMPLETE",
    }
}

/// The resources to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Resource {
    /// **Required.** ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl Resource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceAccountId`, which is required.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    Resource {
        "ResourceAccountId" => resource_account_id: field,
        "ResourceType" => resource_type: field,
        "Region" => region: field,
        "ResourceId" => resource_id: field,
    }
}

/// Result of the step or check named resource compliance.
#[non_exhaustive]
pub struct ResourceComplianceResult {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// How many there are of this: non compliant. Example: `7`.
    pub non_compliant_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    ResourceComplianceResult {
        "CompliancePackId" => compliance_pack_id: value,
        "NonCompliantCount" => non_compliant_count: value,
        "TotalCount" => total_count: value,
    }
}

/// How the evaluation of the resource went over time.
#[non_exhaustive]
pub struct ResourceComplianceTimeline {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `5OVS5J4I1/UKTkHV5oNs****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Items of the kind compliance that were found or are concerned.
    pub compliance_list: Vec<ComplianceList>,
}

response! {
    ResourceComplianceTimeline {
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "ComplianceList" => compliance_list: list(""),
    }
}

values! {
    /// Which kind of resource event it is or is to be.
    pub enum ResourceEventType {
        /// The resource was created or found.
        Discovered = "DISCOVERED",
        /// A periodic check found that the resource had been created.
        DiscoveredRevised = "DISCOVERED_REVISED",
        /// The resource was changed.
        Modify = "MODIFY",
        /// A periodic check found that the resource had been changed.
        ModifyRevised = "MODIFY_REVISED",
        /// The resource was deleted.
        Remove = "REMOVE",
    }
}

/// List of resources as a file, with the link to it.
#[non_exhaustive]
pub struct ResourceInventory {
    /// Web address under which the download is found. Example: `text`.
    pub download_url: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: resource inventory generate. Example: `1687674774123`.
    pub resource_inventory_generate_time: Option<i64>,
}

response! {
    ResourceInventory {
        "DownloadUrl" => download_url: value,
        "Status" => status: value,
        "ResourceInventoryGenerateTime" => resource_inventory_generate_time: value,
    }
}

/// Items of the kind resource relation that were found or are concerned.
#[non_exhaustive]
pub struct ResourceRelationList {
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// Which kind of source resource it is or is to be. Example: `ACS::ECS::Instance`.
    pub source_resource_type: Option<String>,
    /// Region that the source resource lies in. Example: `cn-shanghai`.
    pub source_resource_region_id: Option<String>,
    /// ID of the source resource that the item belongs to or stands for.
    /// Example: `i-j6cajg9yrfoh4sas****`.
    pub source_resource_id: Option<String>,
    /// Which kind of target resource it is or is to be. Example: `ACS::ECS::Disk`.
    pub target_resource_type: Option<String>,
    /// ID of the target resource that the item belongs to or stands for.
    /// Example: `d-j6c8k731qbrc7fxi****`.
    pub target_resource_id: Option<String>,
    /// Which kind of relation it is or is to be. Example: `IsAttachedTo`.
    pub relation_type: Option<String>,
}

response! {
    ResourceRelationList {
        "AccountId" => account_id: value,
        "SourceResourceType" => source_resource_type: value,
        "SourceResourceRegionId" => source_resource_region_id: value,
        "SourceResourceId" => source_resource_id: value,
        "TargetResourceType" => target_resource_type: value,
        "TargetResourceId" => target_resource_id: value,
        "RelationType" => relation_type: value,
    }
}

/// The resource relations that are concerned.
#[non_exhaustive]
pub struct ResourceRelations {
    /// Items of the kind resource relation that were found or are concerned.
    pub resource_relation_list: Vec<ResourceRelationList>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AcBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
}

response! {
    ResourceRelations {
        "ResourceRelationList" => resource_relation_list: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Result of the search as a file, with the link to it.
#[non_exhaustive]
pub struct ResourceSearch {
    /// Web address under which the download is found. Example: `text`.
    pub download_url: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: resource inventory generate. Example: `1688281755480`.
    pub resource_inventory_generate_time: Option<i64>,
}

response! {
    ResourceSearch {
        "DownloadUrl" => download_url: value,
        "Status" => status: value,
        "ResourceInventoryGenerateTime" => resource_inventory_generate_time: value,
    }
}

/// Items of the kind compliance result that were found or are concerned.
#[non_exhaustive]
pub struct ResponseComplianceResultList {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// The compliances that were found or are concerned, one entry each.
    pub compliances: Vec<Compliance>,
}

response! {
    ResponseComplianceResultList {
        "ResourceType" => resource_type: value,
        "Compliances" => compliances: list(""),
    }
}

/// Range over which the setting or the item holds.
#[non_exhaustive]
pub struct RuleScope {
    /// Kinds of compliance resource that were found or are concerned. Example: `ACS::RAM::User`.
    pub compliance_resource_types: Vec<String>,
}

response! {
    RuleScope {
        "ComplianceResourceTypes" => compliance_resource_types: list(""),
    }
}

/// The source conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SourceConditions {
    /// Value that the desired has or is given. Example: `True`.
    pub desired_value: Option<String>,
    /// The tips that are concerned. Example: `text`.
    pub tips: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `StringEqualsIn`.
    pub operator: Option<String>,
    /// Name that people know the item by. Example: `instanceTypes`.
    pub name: Option<String>,
}

response! {
    SourceConditions {
        "DesiredValue" => desired_value: value,
        "Tips" => tips: value,
        "Operator" => operator: value,
        "Name" => name: value,
    }
}

/// Details about the source, one entry each.
#[non_exhaustive]
pub struct SourceDetails {
    /// Which kind of message it is or is to be. Example: `ConfigurationItemChangeNotification`.
    pub message_type: Option<Open<MessageType>>,
    /// Where the event comes from. Example: `aliyun.config`.
    pub event_source: Option<String>,
    /// Largest value, allowed or found, of this: execution frequency. Example: `One_Hour`.
    pub maximum_execution_frequency: Option<String>,
}

response! {
    SourceDetails {
        "MessageType" => message_type: value,
        "EventSource" => event_source: value,
        "MaximumExecutionFrequency" => maximum_execution_frequency: value,
    }
}

values! {
    /// Who made the check: the service or you.
    pub enum SourceOwner {
        /// The service made the check.
        Aliyun = "ALIYUN",
        /// A function of yours does the check.
        CustomFc = "CUSTOM_FC",
        /// Conditions of yours are the check.
        CustomConfiguration = "CUSTOM_CONFIGURATION",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Range in which the tag key logic holds.
    pub enum TagKeyLogicScope {
        /// All of the tags must be there.
        And = "AND",
        /// One of the tags is enough.
        Or = "OR",
    }
}

/// Range in which the tags holds.
#[non_exhaustive]
pub struct TagsScope {
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
}

impl TagsScope {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
}

response! {
    TagsScope {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}
