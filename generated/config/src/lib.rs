// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Account groups
//!
//! - [`CreateAggregator`](mod@create_aggregator): Creates an account group, to manage resources, rules and compliance packages of several members centrally.
//! - [`DeleteAggregators`](mod@delete_aggregators): Deletes account groups; their rules, compliance packages and results are lost for good.
//! - [`GetAggregator`](mod@get_aggregator): Shows one account group: name, type, creation time and member accounts.
//! - [`ListAggregators`](mod@list_aggregators): Lists the account groups under the management or delegated administrator account.
//! - [`UpdateAggregator`](mod@update_aggregator): Changes name or description of an account group, or adds and removes members.
//!
//! ## Single-account compliance
//!
//! - [`ActiveConfigRules`](mod@active_config_rules): Enables rules of the current account, so that they evaluate resources again.
//! - [`AttachConfigRuleToCompliancePack`](mod@attach_config_rule_to_compliance_pack): Adds existing rules of the current account to a compliance package.
//! - [`CreateAdvancedSearchFile`](mod@create_advanced_search_file): Starts making a download file of what an advanced resource search of the current account finds.
//! - [`CreateCompliancePack`](mod@create_compliance_pack): Creates a compliance package, with its rules, in the current account.
//! - [`CreateConfigDeliveryChannel`](mod@create_config_delivery_channel): Creates a delivery channel that sends resource data to SLS, OSS or MNS.
//! - [`CreateConfigRule`](mod@create_config_rule): Creates a rule from a template or a function; it evaluates resources once right away.
//! - [`CreateRemediation`](mod@create_remediation): Sets up remediation for an existing rule of the current account.
//! - [`DeactiveConfigRules`](mod@deactive_config_rules): Disables rules of the current account; their earlier evaluation results stay visible.
//! - [`DeleteCompliancePacks`](mod@delete_compliance_packs): Deletes compliance packages, and their rules too if the call says so.
//! - [`DeleteConfigDeliveryChannel`](mod@delete_config_delivery_channel): Deletes a delivery channel; changes and snapshots are no longer delivered by it.
//! - [`DeleteConfigRules`](mod@delete_config_rules): Deletes rules; resources are no longer checked by them, and their results are gone.
//! - [`DeleteRemediations`](mod@delete_remediations): Deletes remediation settings of rules; noncompliant resources are no longer corrected by them.
//! - [`DescribeRemediation`](mod@describe_remediation): Shows the settings of one remediation by its ID.
//! - [`DetachConfigRuleToCompliancePack`](mod@detach_config_rule_to_compliance_pack): Takes rules of the current account out of a compliance package.
//! - [`GenerateCompliancePackReport`](mod@generate_compliance_pack_report): Starts an evaluation report on one compliance package of the current account.
//! - [`GenerateConfigRulesReport`](mod@generate_config_rules_report): Starts an evaluation report on rules of the current account.
//! - [`GenerateResourceInventory`](mod@generate_resource_inventory): Starts making a downloadable inventory of all resources of the current account.
//! - [`GetAdvancedSearchFile`](mod@get_advanced_search_file): Gets the download address of the latest file made from an advanced resource search.
//! - [`GetCompliancePack`](mod@get_compliance_pack): Shows one compliance package of the current account with its rules.
//! - [`GetCompliancePackReport`](mod@get_compliance_pack_report): Gets the evaluation report generated for one compliance package of the current account.
//! - [`GetComplianceSummary`](mod@get_compliance_summary): Summarizes compliance of the current account by rules and by resources.
//! - [`GetConfigDeliveryChannel`](mod@get_config_delivery_channel): Shows one delivery channel of the current account.
//! - [`GetConfigRule`](mod@get_config_rule): Shows one rule of the current account in full.
//! - [`GetConfigRuleComplianceByPack`](mod@get_config_rule_compliance_by_pack): Shows compliance for each rule in one compliance package of the current account.
//! - [`GetConfigRuleSummaryByRiskLevel`](mod@get_config_rule_summary_by_risk_level): Summarizes compliance of the current account by the risk level of its rules.
//! - [`GetConfigRulesReport`](mod@get_config_rules_report): Gets the Excel report on rule compliance that was generated for the current account.
//! - [`GetDiscoveredResource`](mod@get_discovered_resource): Shows one resource of the current account with its configuration.
//! - [`GetDiscoveredResourceCountsGroupByRegion`](mod@get_discovered_resource_counts_group_by_region): Counts the resources of the current account in each region.
//! - [`GetDiscoveredResourceCountsGroupByResourceType`](mod@get_discovered_resource_counts_group_by_resource_type): Counts the resources of the current account for each resource type.
//! - [`GetResourceComplianceByConfigRule`](mod@get_resource_compliance_by_config_rule): Counts resources of the current account by compliance with given rules.
//! - [`GetResourceComplianceByPack`](mod@get_resource_compliance_by_pack): Counts compliant and noncompliant resources for one compliance package of the current account.
//! - [`GetResourceComplianceGroupByRegion`](mod@get_resource_compliance_group_by_region): Counts evaluation results of rules in the current account, grouped by region of the resources.
//! - [`GetResourceComplianceGroupByResourceType`](mod@get_resource_compliance_group_by_resource_type): Counts evaluation results of rules in the current account, grouped by resource type.
//! - [`GetResourceComplianceTimeline`](mod@get_resource_compliance_timeline): Shows how the compliance of one resource changed over time.
//! - [`GetResourceConfigurationTimeline`](mod@get_resource_configuration_timeline): Shows how configuration and relationships of one resource changed over time.
//! - [`GetResourceInventory`](mod@get_resource_inventory): Gets the latest resource inventory that was generated for the current account.
//! - [`IgnoreEvaluationResults`](mod@ignore_evaluation_results): Ignores noncompliant resources of the account; rules go on, but their results count as ignored.
//! - [`ListCompliancePacks`](mod@list_compliance_packs): Lists the compliance packages of the current account, optionally by status.
//! - [`ListConfigDeliveryChannels`](mod@list_config_delivery_channels): Lists all delivery channels of the current account, or those with given IDs.
//! - [`ListConfigRuleEvaluationResults`](mod@list_config_rule_evaluation_results): Lists, for a rule or package of the current account, how each resource was evaluated.
//! - [`ListConfigRuleEvaluationStatistics`](mod@list_config_rule_evaluation_statistics): Shows the trend of compliance statistics of the current account over time.
//! - [`ListConfigRules`](mod@list_config_rules): Lists the rules of the current account, filtered for example by state, risk level or compliance.
//! - [`ListDiscoveredResources`](mod@list_discovered_resources): Lists the resources of the current account across all regions.
//! - [`ListRemediationExecutions`](mod@list_remediation_executions): Lists the past runs of remediation for one rule of the current account.
//! - [`ListRemediations`](mod@list_remediations): Lists the remediations that were set up in the current account.
//! - [`ListResourceEvaluationResults`](mod@list_resource_evaluation_results): Lists, for one resource of the current account, how each rule evaluated it.
//! - [`ListResourceRelations`](mod@list_resource_relations): Lists resources that are related to a given resource of the current account.
//! - [`ListResourcesByAdvancedSearch`](mod@list_resources_by_advanced_search): Searches the current account's resources by their properties with an SQL SELECT statement.
//! - [`RevertEvaluationResults`](mod@revert_evaluation_results): Takes back the ignoring of resources, whose results count again.
//! - [`StartConfigRuleEvaluation`](mod@start_config_rule_evaluation): Checks resources against a rule, or all rules of a compliance package, anew.
//! - [`StartRemediation`](mod@start_remediation): Runs the remediation of a rule by hand on its noncompliant resources.
//! - [`UpdateCompliancePack`](mod@update_compliance_pack): Changes a compliance package of the current account, such as its name, risk level and rules.
//! - [`UpdateConfigDeliveryChannel`](mod@update_config_delivery_channel): Changes a delivery channel of the current account, such as its destination and status.
//! - [`UpdateConfigRule`](mod@update_config_rule): Changes a rule of the current account, such as its description, input parameters and risk level.
//! - [`UpdateRemediation`](mod@update_remediation): Changes a remediation that was set up for a rule of the current account.
//!
//! ## Multi-account compliance
//!
//! - [`ActiveAggregateConfigRules`](mod@active_aggregate_config_rules): Enables rules of an account group, so that they evaluate resources again.
//! - [`AttachAggregateConfigRuleToCompliancePack`](mod@attach_aggregate_config_rule_to_compliance_pack): Adds existing rules of an account group to a compliance package of that group.
//! - [`CopyCompliancePacks`](mod@copy_compliance_packs): Copies compliance packages from one account group to others, for use by management or delegated administrator accounts.
//! - [`CopyConfigRules`](mod@copy_config_rules): Copies rules from one account group to others.
//! - [`CreateAggregateAdvancedSearchFile`](mod@create_aggregate_advanced_search_file): Starts making a download file of what an advanced resource search in an account group finds.
//! - [`CreateAggregateCompliancePack`](mod@create_aggregate_compliance_pack): Creates a compliance package, with its rules, in an account group.
//! - [`CreateAggregateConfigDeliveryChannel`](mod@create_aggregate_config_delivery_channel): Creates a delivery channel that sends an account group's resource data to SLS, OSS or MNS.
//! - [`CreateAggregateConfigRule`](mod@create_aggregate_config_rule): Creates a rule in an account group, from a template or a function; it evaluates resources once right away.
//! - [`CreateAggregateRemediation`](mod@create_aggregate_remediation): Sets up remediation for a rule of an account group.
//! - [`DeactiveAggregateConfigRules`](mod@deactive_aggregate_config_rules): Disables rules of an account group; their earlier evaluation results stay visible.
//! - [`DeleteAggregateCompliancePacks`](mod@delete_aggregate_compliance_packs): Deletes compliance packages of an account group, and their rules too if the call says so.
//! - [`DeleteAggregateConfigDeliveryChannel`](mod@delete_aggregate_config_delivery_channel): Deletes a delivery channel of an account group; changes are no longer delivered by it.
//! - [`DeleteAggregateConfigRules`](mod@delete_aggregate_config_rules): Deletes rules of an account group; its resources are no longer checked by them.
//! - [`DeleteAggregateRemediations`](mod@delete_aggregate_remediations): Deletes remediation settings of an account group; noncompliant resources are no longer corrected by them.
//! - [`DetachAggregateConfigRuleToCompliancePack`](mod@detach_aggregate_config_rule_to_compliance_pack): Takes rules of an account group out of a compliance package of that group.
//! - [`GenerateAggregateCompliancePackReport`](mod@generate_aggregate_compliance_pack_report): Starts an evaluation report on one compliance package of an account group.
//! - [`GenerateAggregateConfigRulesReport`](mod@generate_aggregate_config_rules_report): Starts an evaluation report on rules of an account group.
//! - [`GenerateAggregateResourceInventory`](mod@generate_aggregate_resource_inventory): Starts making a downloadable inventory of all resources in an account group.
//! - [`GetAggregateAccountComplianceByPack`](mod@get_aggregate_account_compliance_by_pack): Shows whether member accounts comply with one compliance package of an account group.
//! - [`GetAggregateAdvancedSearchFile`](mod@get_aggregate_advanced_search_file): Gets the latest download file made from an advanced resource search in an account group.
//! - [`GetAggregateCompliancePack`](mod@get_aggregate_compliance_pack): Shows one compliance package of an account group with its rules.
//! - [`GetAggregateCompliancePackReport`](mod@get_aggregate_compliance_pack_report): Gets the evaluation report generated for one compliance package of an account group.
//! - [`GetAggregateComplianceSummary`](mod@get_aggregate_compliance_summary): Summarizes compliance of an account group by rules and by resources.
//! - [`GetAggregateConfigDeliveryChannel`](mod@get_aggregate_config_delivery_channel): Shows one delivery channel of an account group.
//! - [`GetAggregateConfigRule`](mod@get_aggregate_config_rule): Shows one rule of an account group in full.
//! - [`GetAggregateConfigRuleComplianceByPack`](mod@get_aggregate_config_rule_compliance_by_pack): Shows compliance for each rule in one compliance package of an account group.
//! - [`GetAggregateConfigRuleSummaryByRiskLevel`](mod@get_aggregate_config_rule_summary_by_risk_level): Summarizes compliance of an account group by the risk level of its rules.
//! - [`GetAggregateConfigRulesReport`](mod@get_aggregate_config_rules_report): Gets the Excel report on rule compliance that was generated for an account group.
//! - [`GetAggregateDiscoveredResource`](mod@get_aggregate_discovered_resource): Shows one resource of an account group with its configuration.
//! - [`GetAggregateResourceComplianceByConfigRule`](mod@get_aggregate_resource_compliance_by_config_rule): Counts resources of an account group by compliance with given rules.
//! - [`GetAggregateResourceComplianceByPack`](mod@get_aggregate_resource_compliance_by_pack): Counts compliant and noncompliant resources for one compliance package of an account group.
//! - [`GetAggregateResourceComplianceGroupByRegion`](mod@get_aggregate_resource_compliance_group_by_region): Counts evaluation results of rules in an account group, grouped by region of the resources.
//! - [`GetAggregateResourceComplianceGroupByResourceType`](mod@get_aggregate_resource_compliance_group_by_resource_type): Counts evaluation results of rules in an account group, grouped by resource type.
//! - [`GetAggregateResourceComplianceTimeline`](mod@get_aggregate_resource_compliance_timeline): Shows how the compliance of one resource in an account group changed over time.
//! - [`GetAggregateResourceConfigurationTimeline`](mod@get_aggregate_resource_configuration_timeline): Shows how configuration and relationships of one resource in an account group changed over time.
//! - [`GetAggregateResourceCountsGroupByRegion`](mod@get_aggregate_resource_counts_group_by_region): Counts the resources of an account group in each region.
//! - [`GetAggregateResourceCountsGroupByResourceType`](mod@get_aggregate_resource_counts_group_by_resource_type): Counts the resources of an account group for each resource type.
//! - [`GetAggregateResourceInventory`](mod@get_aggregate_resource_inventory): Gets the latest resource inventory that was generated for an account group.
//! - [`IgnoreAggregateEvaluationResults`](mod@ignore_aggregate_evaluation_results): Ignores noncompliant resources of member accounts; rules go on, but their results count as ignored.
//! - [`ListAggregateCompliancePacks`](mod@list_aggregate_compliance_packs): Lists the compliance packages of an account group, optionally by status.
//! - [`ListAggregateConfigDeliveryChannels`](mod@list_aggregate_config_delivery_channels): Lists all delivery channels of an account group, or those with given IDs.
//! - [`ListAggregateConfigRuleEvaluationResults`](mod@list_aggregate_config_rule_evaluation_results): Lists, for a rule or package of an account group, how each resource was evaluated.
//! - [`ListAggregateConfigRuleEvaluationStatistics`](mod@list_aggregate_config_rule_evaluation_statistics): Shows the trend of compliance statistics of an account group over time.
//! - [`ListAggregateConfigRules`](mod@list_aggregate_config_rules): Lists the rules of an account group, filtered for example by state, risk level or compliance.
//! - [`ListAggregateDiscoveredResources`](mod@list_aggregate_discovered_resources): Lists the resources of all members of an account group, across regions.
//! - [`ListAggregateRemediationExecutions`](mod@list_aggregate_remediation_executions): Lists the past runs of remediation for a rule of an account group.
//! - [`ListAggregateRemediations`](mod@list_aggregate_remediations): Lists the remediations that were set up in an account group.
//! - [`ListAggregateResourceEvaluationResults`](mod@list_aggregate_resource_evaluation_results): Lists, for one resource of an account group, how each rule evaluated it.
//! - [`ListAggregateResourceRelations`](mod@list_aggregate_resource_relations): Lists resources that are related to a given resource of an account group.
//! - [`ListAggregateResourcesByAdvancedSearch`](mod@list_aggregate_resources_by_advanced_search): Searches an account group's resources by their properties with an SQL SELECT statement.
//! - [`RevertAggregateEvaluationResults`](mod@revert_aggregate_evaluation_results): Takes back the ignoring of resources in member accounts, whose results count again.
//! - [`StartAggregateConfigRuleEvaluation`](mod@start_aggregate_config_rule_evaluation): Checks the resources of an account group by a rule once, outside its schedule.
//! - [`StartAggregateRemediation`](mod@start_aggregate_remediation): Runs the remediation of a rule in an account group by hand.
//! - [`UpdateAggregateCompliancePack`](mod@update_aggregate_compliance_pack): Changes a compliance package of an account group, such as its name, risk level and rules.
//! - [`UpdateAggregateConfigDeliveryChannel`](mod@update_aggregate_config_delivery_channel): Changes a delivery channel of an account group, such as its destination and status.
//! - [`UpdateAggregateConfigRule`](mod@update_aggregate_config_rule): Changes a rule of an account group, such as its description, input parameters and risk level.
//! - [`UpdateAggregateRemediation`](mod@update_aggregate_remediation): Changes a remediation that was set up for a rule of an account group.
//!
//! ## Supported resources
//!
//! - [`GetSupportedResourceRelationConfig`](mod@get_supported_resource_relation_config): Lists the relationships to other resources that a resource type supports.
//! - [`ListSupportedProducts`](mod@list_supported_products): Lists cloud services and their resource types that Cloud Config can monitor.
//!
//! ## Managed rules
//!
//! - [`EvaluatePreConfigRules`](mod@evaluate_pre_config_rules): Checks resources by pre-check rules before they are created.
//! - [`GetManagedRule`](mod@get_managed_rule): Shows one rule template in full, such as its parameters and triggers.
//! - [`ListManagedRules`](mod@list_managed_rules): Lists the rule templates that Cloud Config supports, optionally by keyword.
//! - [`ListPreManagedRules`](mod@list_pre_managed_rules): Lists the precheck rules that Cloud Config supports, for chosen resource types.
//! - [`PutEvaluations`](mod@put_evaluations): Hands the evaluation results of a custom rule from Function Compute back to Cloud Config.
//!
//! ## Compliance pack templates
//!
//! - [`ListCompliancePackTemplates`](mod@list_compliance_pack_templates): Lists the compliance package templates that Cloud Config offers, with their rules.
//!
//! ## Remediation templates
//!
//! - [`GetRemediationTemplate`](mod@get_remediation_template): Shows a template for automatic remediation in full.
//! - [`ListRemediationTemplates`](mod@list_remediation_templates): Lists the remediation templates that a rule template can use.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags bound to rules, compliance packages and account groups.
//! - [`TagResources`](mod@tag_resources): Binds tags to rules, compliance packages or account groups.
//! - [`UntagResources`](mod@untag_resources): Removes tags from rules, compliance packages or account groups.
//!
//! ## Integrated services
//!
//! - [`GetIntegratedServiceStatus`](mod@get_integrated_service_status): Tells whether a given cloud service is integrated with Cloud Config.
//! - [`ListIntegratedService`](mod@list_integrated_service): Lists the services that Cloud Config can integrate, each with its status.
//! - [`UpdateIntegratedServiceStatus`](mod@update_integrated_service_status): Turns the integration of a cloud service with Cloud Config on or off.
//!
//! ## Configuration recorder
//!
//! - [`GetConfigurationRecorder`](mod@get_configuration_recorder): Shows whether Cloud Config is on for the account and which resources it monitors.
//! - [`StartConfigurationRecorder`](mod@start_configuration_recorder): Switches Cloud Config on for the account, which records resource changes from then on.
//! - [`StopConfigurationRecorder`](mod@stop_configuration_recorder): Turns Cloud Config off for the current account.
//! - [`UpdateConfigurationRecorder`](mod@update_configuration_recorder): Changes which resource types Cloud Config monitors in the current account.
//!
//! ## Others
//!
//! - [`DescribeDiscoveredResourceBatch`](mod@describe_discovered_resource_batch): Shows several discovered resources in one call, by IDs, types and regions.
//! - [`DescribeIntegratedServiceStatus`](mod@describe_integrated_service_status): Shows the integration status of one cloud service by its service code.
//! - [`DryRunConfigRule`](mod@dry_run_config_rule): Tests a rule against a configuration item, without recording a result.
//! - [`GetResourceConfigurationSample`](mod@get_resource_configuration_sample): Gets a sample of how the configuration of a resource type looks.
//! - [`GetResourceTypeProperties`](mod@get_resource_type_properties): Lists the configuration properties that a resource type has.
//! - [`ListAggregateRecommendManagedRules`](mod@list_aggregate_recommend_managed_rules): Lists rule templates that suit the resources in a given scope of an account group.
//! - [`ListConfigRuleOperators`](mod@list_config_rule_operators): Lists the operators that conditions of rules can use.
//! - [`ListRecommendManagedRules`](mod@list_recommend_managed_rules): Lists rule templates that suit the resources in a given scope of the current account.
//! - [`StartConfigRuleEvaluationByResource`](mod@start_config_rule_evaluation_by_resource): Checks one resource anew by the rules that apply to it.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod active_aggregate_config_rules;
pub mod active_config_rules;
pub mod attach_aggregate_config_rule_to_compliance_pack;
pub mod attach_config_rule_to_compliance_pack;
pub mod copy_compliance_packs;
pub mod copy_config_rules;
pub mod create_advanced_search_file;
pub mod create_aggregate_advanced_search_file;
pub mod create_aggregate_compliance_pack;
pub mod create_aggregate_config_delivery_channel;
pub mod create_aggregate_config_rule;
pub mod create_aggregate_remediation;
pub mod create_aggregator;
pub mod create_compliance_pack;
pub mod create_config_delivery_channel;
pub mod create_config_rule;
pub mod create_remediation;
pub mod deactive_aggregate_config_rules;
pub mod deactive_config_rules;
pub mod delete_aggregate_compliance_packs;
pub mod delete_aggregate_config_delivery_channel;
pub mod delete_aggregate_config_rules;
pub mod delete_aggregate_remediations;
pub mod delete_aggregators;
pub mod delete_compliance_packs;
pub mod delete_config_delivery_channel;
pub mod delete_config_rules;
pub mod delete_remediations;
pub mod describe_discovered_resource_batch;
pub mod describe_integrated_service_status;
pub mod describe_remediation;
pub mod detach_aggregate_config_rule_to_compliance_pack;
pub mod detach_config_rule_to_compliance_pack;
pub mod dry_run_config_rule;
pub mod evaluate_pre_config_rules;
pub mod generate_aggregate_compliance_pack_report;
pub mod generate_aggregate_config_rules_report;
pub mod generate_aggregate_resource_inventory;
pub mod generate_compliance_pack_report;
pub mod generate_config_rules_report;
pub mod generate_resource_inventory;
pub mod get_advanced_search_file;
pub mod get_aggregate_account_compliance_by_pack;
pub mod get_aggregate_advanced_search_file;
pub mod get_aggregate_compliance_pack;
pub mod get_aggregate_compliance_pack_report;
pub mod get_aggregate_compliance_summary;
pub mod get_aggregate_config_delivery_channel;
pub mod get_aggregate_config_rule;
pub mod get_aggregate_config_rule_compliance_by_pack;
pub mod get_aggregate_config_rule_summary_by_risk_level;
pub mod get_aggregate_config_rules_report;
pub mod get_aggregate_discovered_resource;
pub mod get_aggregate_resource_compliance_by_config_rule;
pub mod get_aggregate_resource_compliance_by_pack;
pub mod get_aggregate_resource_compliance_group_by_region;
pub mod get_aggregate_resource_compliance_group_by_resource_type;
pub mod get_aggregate_resource_compliance_timeline;
pub mod get_aggregate_resource_configuration_timeline;
pub mod get_aggregate_resource_counts_group_by_region;
pub mod get_aggregate_resource_counts_group_by_resource_type;
pub mod get_aggregate_resource_inventory;
pub mod get_aggregator;
pub mod get_compliance_pack;
pub mod get_compliance_pack_report;
pub mod get_compliance_summary;
pub mod get_config_delivery_channel;
pub mod get_config_rule;
pub mod get_config_rule_compliance_by_pack;
pub mod get_config_rule_summary_by_risk_level;
pub mod get_config_rules_report;
pub mod get_configuration_recorder;
pub mod get_discovered_resource;
pub mod get_discovered_resource_counts_group_by_region;
pub mod get_discovered_resource_counts_group_by_resource_type;
pub mod get_integrated_service_status;
pub mod get_managed_rule;
pub mod get_remediation_template;
pub mod get_resource_compliance_by_config_rule;
pub mod get_resource_compliance_by_pack;
pub mod get_resource_compliance_group_by_region;
pub mod get_resource_compliance_group_by_resource_type;
pub mod get_resource_compliance_timeline;
pub mod get_resource_configuration_sample;
pub mod get_resource_configuration_timeline;
pub mod get_resource_inventory;
pub mod get_resource_type_properties;
pub mod get_supported_resource_relation_config;
pub mod ignore_aggregate_evaluation_results;
pub mod ignore_evaluation_results;
pub mod list_aggregate_compliance_packs;
pub mod list_aggregate_config_delivery_channels;
pub mod list_aggregate_config_rule_evaluation_results;
pub mod list_aggregate_config_rule_evaluation_statistics;
pub mod list_aggregate_config_rules;
pub mod list_aggregate_discovered_resources;
pub mod list_aggregate_recommend_managed_rules;
pub mod list_aggregate_remediation_executions;
pub mod list_aggregate_remediations;
pub mod list_aggregate_resource_evaluation_results;
pub mod list_aggregate_resource_relations;
pub mod list_aggregate_resources_by_advanced_search;
pub mod list_aggregators;
pub mod list_compliance_pack_templates;
pub mod list_compliance_packs;
pub mod list_config_delivery_channels;
pub mod list_config_rule_evaluation_results;
pub mod list_config_rule_evaluation_statistics;
pub mod list_config_rule_operators;
pub mod list_config_rules;
pub mod list_discovered_resources;
pub mod list_integrated_service;
pub mod list_managed_rules;
pub mod list_pre_managed_rules;
pub mod list_recommend_managed_rules;
pub mod list_remediation_executions;
pub mod list_remediation_templates;
pub mod list_remediations;
pub mod list_resource_evaluation_results;
pub mod list_resource_relations;
pub mod list_resources_by_advanced_search;
pub mod list_supported_products;
pub mod list_tag_resources;
pub mod put_evaluations;
pub mod revert_aggregate_evaluation_results;
pub mod revert_evaluation_results;
pub mod start_aggregate_config_rule_evaluation;
pub mod start_aggregate_remediation;
pub mod start_config_rule_evaluation;
pub mod start_config_rule_evaluation_by_resource;
pub mod start_configuration_recorder;
pub mod start_remediation;
pub mod stop_configuration_recorder;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_aggregate_compliance_pack;
pub mod update_aggregate_config_delivery_channel;
pub mod update_aggregate_config_rule;
pub mod update_aggregate_remediation;
pub mod update_aggregator;
pub mod update_compliance_pack;
pub mod update_config_delivery_channel;
pub mod update_config_rule;
pub mod update_configuration_recorder;
pub mod update_integrated_service_status;
pub mod update_remediation;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    active_aggregate_config_rules::{ActiveAggregateConfigRulesError, ActiveAggregateConfigRulesRequest, ActiveAggregateConfigRulesResponse},
    active_config_rules::{ActiveConfigRulesError, ActiveConfigRulesRequest, ActiveConfigRulesResponse},
    attach_aggregate_config_rule_to_compliance_pack::{AttachAggregateConfigRuleToCompliancePackError, AttachAggregateConfigRuleToCompliancePackRequest, AttachAggregateConfigRuleToCompliancePackResponse},
    attach_config_rule_to_compliance_pack::{AttachConfigRuleToCompliancePackError, AttachConfigRuleToCompliancePackRequest, AttachConfigRuleToCompliancePackResponse},
    copy_compliance_packs::{CopyCompliancePacksError, CopyCompliancePacksRequest, CopyCompliancePacksResponse},
    copy_config_rules::{CopyConfigRulesError, CopyConfigRulesRequest, CopyConfigRulesResponse},
    create_advanced_search_file::{CreateAdvancedSearchFileError, CreateAdvancedSearchFileRequest, CreateAdvancedSearchFileResponse},
    create_aggregate_advanced_search_file::{CreateAggregateAdvancedSearchFileError, CreateAggregateAdvancedSearchFileRequest, CreateAggregateAdvancedSearchFileResponse},
    create_aggregate_compliance_pack::{CreateAggregateCompliancePackError, CreateAggregateCompliancePackRequest, CreateAggregateCompliancePackResponse},
    create_aggregate_config_delivery_channel::{CreateAggregateConfigDeliveryChannelError, CreateAggregateConfigDeliveryChannelRequest, CreateAggregateConfigDeliveryChannelResponse},
    create_aggregate_config_rule::{CreateAggregateConfigRuleError, CreateAggregateConfigRuleRequest, CreateAggregateConfigRuleResponse},
    create_aggregate_remediation::{CreateAggregateRemediationError, CreateAggregateRemediationRequest, CreateAggregateRemediationResponse},
    create_aggregator::{CreateAggregatorError, CreateAggregatorRequest, CreateAggregatorResponse},
    create_compliance_pack::{CreateCompliancePackError, CreateCompliancePackRequest, CreateCompliancePackResponse},
    create_config_delivery_channel::{CreateConfigDeliveryChannelError, CreateConfigDeliveryChannelRequest, CreateConfigDeliveryChannelResponse},
    create_config_rule::{CreateConfigRuleError, CreateConfigRuleRequest, CreateConfigRuleResponse},
    create_remediation::{CreateRemediationError, CreateRemediationRequest, CreateRemediationResponse},
    deactive_aggregate_config_rules::{DeactiveAggregateConfigRulesError, DeactiveAggregateConfigRulesRequest, DeactiveAggregateConfigRulesResponse},
    deactive_config_rules::{DeactiveConfigRulesError, DeactiveConfigRulesRequest, DeactiveConfigRulesResponse},
    delete_aggregate_compliance_packs::{DeleteAggregateCompliancePacksError, DeleteAggregateCompliancePacksRequest, DeleteAggregateCompliancePacksResponse},
    delete_aggregate_config_delivery_channel::{DeleteAggregateConfigDeliveryChannelError, DeleteAggregateConfigDeliveryChannelRequest, DeleteAggregateConfigDeliveryChannelResponse},
    delete_aggregate_config_rules::{DeleteAggregateConfigRulesError, DeleteAggregateConfigRulesRequest, DeleteAggregateConfigRulesResponse},
    delete_aggregate_remediations::{DeleteAggregateRemediationsError, DeleteAggregateRemediationsRequest, DeleteAggregateRemediationsResponse},
    delete_aggregators::{DeleteAggregatorsError, DeleteAggregatorsRequest, DeleteAggregatorsResponse},
    delete_compliance_packs::{DeleteCompliancePacksError, DeleteCompliancePacksRequest, DeleteCompliancePacksResponse},
    delete_config_delivery_channel::{DeleteConfigDeliveryChannelError, DeleteConfigDeliveryChannelRequest, DeleteConfigDeliveryChannelResponse},
    delete_config_rules::{DeleteConfigRulesError, DeleteConfigRulesRequest, DeleteConfigRulesResponse},
    delete_remediations::{DeleteRemediationsError, DeleteRemediationsRequest, DeleteRemediationsResponse},
    describe_discovered_resource_batch::{DescribeDiscoveredResourceBatchRequest, DescribeDiscoveredResourceBatchResponse},
    describe_integrated_service_status::{DescribeIntegratedServiceStatusRequest, DescribeIntegratedServiceStatusResponse},
    describe_remediation::{DescribeRemediationRequest, DescribeRemediationResponse},
    detach_aggregate_config_rule_to_compliance_pack::{DetachAggregateConfigRuleToCompliancePackError, DetachAggregateConfigRuleToCompliancePackRequest, DetachAggregateConfigRuleToCompliancePackResponse},
    detach_config_rule_to_compliance_pack::{DetachConfigRuleToCompliancePackError, DetachConfigRuleToCompliancePackRequest, DetachConfigRuleToCompliancePackResponse},
    dry_run_config_rule::{DryRunConfigRuleRequest, DryRunConfigRuleResponse},
    evaluate_pre_config_rules::{EvaluatePreConfigRulesRequest, EvaluatePreConfigRulesResponse},
    generate_aggregate_compliance_pack_report::{GenerateAggregateCompliancePackReportError, GenerateAggregateCompliancePackReportRequest, GenerateAggregateCompliancePackReportResponse},
    generate_aggregate_config_rules_report::{GenerateAggregateConfigRulesReportError, GenerateAggregateConfigRulesReportRequest, GenerateAggregateConfigRulesReportResponse},
    generate_aggregate_resource_inventory::{GenerateAggregateResourceInventoryError, GenerateAggregateResourceInventoryRequest, GenerateAggregateResourceInventoryResponse},
    generate_compliance_pack_report::{GenerateCompliancePackReportError, GenerateCompliancePackReportRequest, GenerateCompliancePackReportResponse},
    generate_config_rules_report::{GenerateConfigRulesReportError, GenerateConfigRulesReportRequest, GenerateConfigRulesReportResponse},
    generate_resource_inventory::{GenerateResourceInventoryError, GenerateResourceInventoryRequest, GenerateResourceInventoryResponse},
    get_advanced_search_file::{GetAdvancedSearchFileError, GetAdvancedSearchFileRequest, GetAdvancedSearchFileResponse},
    get_aggregate_account_compliance_by_pack::{GetAggregateAccountComplianceByPackError, GetAggregateAccountComplianceByPackRequest, GetAggregateAccountComplianceByPackResponse},
    get_aggregate_advanced_search_file::{GetAggregateAdvancedSearchFileError, GetAggregateAdvancedSearchFileRequest, GetAggregateAdvancedSearchFileResponse},
    get_aggregate_compliance_pack::{GetAggregateCompliancePackError, GetAggregateCompliancePackRequest, GetAggregateCompliancePackResponse},
    get_aggregate_compliance_pack_report::{GetAggregateCompliancePackReportError, GetAggregateCompliancePackReportRequest, GetAggregateCompliancePackReportResponse},
    get_aggregate_compliance_summary::{GetAggregateComplianceSummaryError, GetAggregateComplianceSummaryRequest, GetAggregateComplianceSummaryResponse},
    get_aggregate_config_delivery_channel::{GetAggregateConfigDeliveryChannelError, GetAggregateConfigDeliveryChannelRequest, GetAggregateConfigDeliveryChannelResponse},
    get_aggregate_config_rule::{GetAggregateConfigRuleError, GetAggregateConfigRuleRequest, GetAggregateConfigRuleResponse},
    get_aggregate_config_rule_compliance_by_pack::{GetAggregateConfigRuleComplianceByPackError, GetAggregateConfigRuleComplianceByPackRequest, GetAggregateConfigRuleComplianceByPackResponse},
    get_aggregate_config_rule_summary_by_risk_level::{GetAggregateConfigRuleSummaryByRiskLevelError, GetAggregateConfigRuleSummaryByRiskLevelRequest, GetAggregateConfigRuleSummaryByRiskLevelResponse},
    get_aggregate_config_rules_report::{GetAggregateConfigRulesReportError, GetAggregateConfigRulesReportRequest, GetAggregateConfigRulesReportResponse},
    get_aggregate_discovered_resource::{GetAggregateDiscoveredResourceError, GetAggregateDiscoveredResourceRequest, GetAggregateDiscoveredResourceResponse},
    get_aggregate_resource_compliance_by_config_rule::{GetAggregateResourceComplianceByConfigRuleError, GetAggregateResourceComplianceByConfigRuleRequest, GetAggregateResourceComplianceByConfigRuleResponse},
    get_aggregate_resource_compliance_by_pack::{GetAggregateResourceComplianceByPackError, GetAggregateResourceComplianceByPackRequest, GetAggregateResourceComplianceByPackResponse},
    get_aggregate_resource_compliance_group_by_region::{GetAggregateResourceComplianceGroupByRegionError, GetAggregateResourceComplianceGroupByRegionRequest, GetAggregateResourceComplianceGroupByRegionResponse},
    get_aggregate_resource_compliance_group_by_resource_type::{GetAggregateResourceComplianceGroupByResourceTypeError, GetAggregateResourceComplianceGroupByResourceTypeRequest, GetAggregateResourceComplianceGroupByResourceTypeResponse},
    get_aggregate_resource_compliance_timeline::{GetAggregateResourceComplianceTimelineError, GetAggregateResourceComplianceTimelineRequest, GetAggregateResourceComplianceTimelineResponse},
    get_aggregate_resource_configuration_timeline::{GetAggregateResourceConfigurationTimelineError, GetAggregateResourceConfigurationTimelineRequest, GetAggregateResourceConfigurationTimelineResponse},
    get_aggregate_resource_counts_group_by_region::{GetAggregateResourceCountsGroupByRegionError, GetAggregateResourceCountsGroupByRegionRequest, GetAggregateResourceCountsGroupByRegionResponse},
    get_aggregate_resource_counts_group_by_resource_type::{GetAggregateResourceCountsGroupByResourceTypeError, GetAggregateResourceCountsGroupByResourceTypeRequest, GetAggregateResourceCountsGroupByResourceTypeResponse},
    get_aggregate_resource_inventory::{GetAggregateResourceInventoryError, GetAggregateResourceInventoryRequest, GetAggregateResourceInventoryResponse},
    get_aggregator::{GetAggregatorError, GetAggregatorRequest, GetAggregatorResponse},
    get_compliance_pack::{GetCompliancePackError, GetCompliancePackRequest, GetCompliancePackResponse},
    get_compliance_pack_report::{GetCompliancePackReportError, GetCompliancePackReportRequest, GetCompliancePackReportResponse},
    get_compliance_summary::{GetComplianceSummaryError, GetComplianceSummaryRequest, GetComplianceSummaryResponse},
    get_config_delivery_channel::{GetConfigDeliveryChannelError, GetConfigDeliveryChannelRequest, GetConfigDeliveryChannelResponse},
    get_config_rule::{GetConfigRuleError, GetConfigRuleRequest, GetConfigRuleResponse},
    get_config_rule_compliance_by_pack::{GetConfigRuleComplianceByPackError, GetConfigRuleComplianceByPackRequest, GetConfigRuleComplianceByPackResponse},
    get_config_rule_summary_by_risk_level::{GetConfigRuleSummaryByRiskLevelError, GetConfigRuleSummaryByRiskLevelRequest, GetConfigRuleSummaryByRiskLevelResponse},
    get_config_rules_report::{GetConfigRulesReportError, GetConfigRulesReportRequest, GetConfigRulesReportResponse},
    get_configuration_recorder::{GetConfigurationRecorderError, GetConfigurationRecorderRequest, GetConfigurationRecorderResponse},
    get_discovered_resource::{GetDiscoveredResourceError, GetDiscoveredResourceRequest, GetDiscoveredResourceResponse},
    get_discovered_resource_counts_group_by_region::{GetDiscoveredResourceCountsGroupByRegionError, GetDiscoveredResourceCountsGroupByRegionRequest, GetDiscoveredResourceCountsGroupByRegionResponse},
    get_discovered_resource_counts_group_by_resource_type::{GetDiscoveredResourceCountsGroupByResourceTypeError, GetDiscoveredResourceCountsGroupByResourceTypeRequest, GetDiscoveredResourceCountsGroupByResourceTypeResponse},
    get_integrated_service_status::{GetIntegratedServiceStatusError, GetIntegratedServiceStatusRequest, GetIntegratedServiceStatusResponse},
    get_managed_rule::{GetManagedRuleError, GetManagedRuleRequest, GetManagedRuleResponse},
    get_remediation_template::{GetRemediationTemplateRequest, GetRemediationTemplateResponse},
    get_resource_compliance_by_config_rule::{GetResourceComplianceByConfigRuleError, GetResourceComplianceByConfigRuleRequest, GetResourceComplianceByConfigRuleResponse},
    get_resource_compliance_by_pack::{GetResourceComplianceByPackError, GetResourceComplianceByPackRequest, GetResourceComplianceByPackResponse},
    get_resource_compliance_group_by_region::{GetResourceComplianceGroupByRegionError, GetResourceComplianceGroupByRegionRequest, GetResourceComplianceGroupByRegionResponse},
    get_resource_compliance_group_by_resource_type::{GetResourceComplianceGroupByResourceTypeError, GetResourceComplianceGroupByResourceTypeRequest, GetResourceComplianceGroupByResourceTypeResponse},
    get_resource_compliance_timeline::{GetResourceComplianceTimelineError, GetResourceComplianceTimelineRequest, GetResourceComplianceTimelineResponse},
    get_resource_configuration_sample::{GetResourceConfigurationSampleRequest, GetResourceConfigurationSampleResponse},
    get_resource_configuration_timeline::{GetResourceConfigurationTimelineError, GetResourceConfigurationTimelineRequest, GetResourceConfigurationTimelineResponse},
    get_resource_inventory::{GetResourceInventoryError, GetResourceInventoryRequest, GetResourceInventoryResponse},
    get_resource_type_properties::{GetResourceTypePropertiesRequest, GetResourceTypePropertiesResponse},
    get_supported_resource_relation_config::{GetSupportedResourceRelationConfigError, GetSupportedResourceRelationConfigRequest, GetSupportedResourceRelationConfigResponse},
    ignore_aggregate_evaluation_results::{IgnoreAggregateEvaluationResultsError, IgnoreAggregateEvaluationResultsRequest, IgnoreAggregateEvaluationResultsResponse},
    ignore_evaluation_results::{IgnoreEvaluationResultsError, IgnoreEvaluationResultsRequest, IgnoreEvaluationResultsResponse},
    list_aggregate_compliance_packs::{ListAggregateCompliancePacksError, ListAggregateCompliancePacksRequest, ListAggregateCompliancePacksResponse},
    list_aggregate_config_delivery_channels::{ListAggregateConfigDeliveryChannelsError, ListAggregateConfigDeliveryChannelsRequest, ListAggregateConfigDeliveryChannelsResponse},
    list_aggregate_config_rule_evaluation_results::{ListAggregateConfigRuleEvaluationResultsError, ListAggregateConfigRuleEvaluationResultsRequest, ListAggregateConfigRuleEvaluationResultsResponse},
    list_aggregate_config_rule_evaluation_statistics::{ListAggregateConfigRuleEvaluationStatisticsError, ListAggregateConfigRuleEvaluationStatisticsRequest, ListAggregateConfigRuleEvaluationStatisticsResponse},
    list_aggregate_config_rules::{ListAggregateConfigRulesError, ListAggregateConfigRulesRequest, ListAggregateConfigRulesResponse},
    list_aggregate_discovered_resources::{ListAggregateDiscoveredResourcesError, ListAggregateDiscoveredResourcesRequest, ListAggregateDiscoveredResourcesResponse},
    list_aggregate_recommend_managed_rules::{ListAggregateRecommendManagedRulesRequest, ListAggregateRecommendManagedRulesResponse},
    list_aggregate_remediation_executions::{ListAggregateRemediationExecutionsError, ListAggregateRemediationExecutionsRequest, ListAggregateRemediationExecutionsResponse},
    list_aggregate_remediations::{ListAggregateRemediationsError, ListAggregateRemediationsRequest, ListAggregateRemediationsResponse},
    list_aggregate_resource_evaluation_results::{ListAggregateResourceEvaluationResultsError, ListAggregateResourceEvaluationResultsRequest, ListAggregateResourceEvaluationResultsResponse},
    list_aggregate_resource_relations::{ListAggregateResourceRelationsError, ListAggregateResourceRelationsRequest, ListAggregateResourceRelationsResponse},
    list_aggregate_resources_by_advanced_search::{ListAggregateResourcesByAdvancedSearchError, ListAggregateResourcesByAdvancedSearchRequest, ListAggregateResourcesByAdvancedSearchResponse},
    list_aggregators::{ListAggregatorsError, ListAggregatorsRequest, ListAggregatorsResponse},
    list_compliance_pack_templates::{ListCompliancePackTemplatesError, ListCompliancePackTemplatesRequest, ListCompliancePackTemplatesResponse},
    list_compliance_packs::{ListCompliancePacksError, ListCompliancePacksRequest, ListCompliancePacksResponse},
    list_config_delivery_channels::{ListConfigDeliveryChannelsError, ListConfigDeliveryChannelsRequest, ListConfigDeliveryChannelsResponse},
    list_config_rule_evaluation_results::{ListConfigRuleEvaluationResultsError, ListConfigRuleEvaluationResultsRequest, ListConfigRuleEvaluationResultsResponse},
    list_config_rule_evaluation_statistics::{ListConfigRuleEvaluationStatisticsError, ListConfigRuleEvaluationStatisticsRequest, ListConfigRuleEvaluationStatisticsResponse},
    list_config_rule_operators::{ListConfigRuleOperatorsRequest, ListConfigRuleOperatorsResponse},
    list_config_rules::{ListConfigRulesError, ListConfigRulesRequest, ListConfigRulesResponse},
    list_discovered_resources::{ListDiscoveredResourcesError, ListDiscoveredResourcesRequest, ListDiscoveredResourcesResponse},
    list_integrated_service::{ListIntegratedServiceError, ListIntegratedServiceRequest, ListIntegratedServiceResponse},
    list_managed_rules::{ListManagedRulesError, ListManagedRulesRequest, ListManagedRulesResponse},
    list_pre_managed_rules::{ListPreManagedRulesRequest, ListPreManagedRulesResponse},
    list_recommend_managed_rules::{ListRecommendManagedRulesRequest, ListRecommendManagedRulesResponse},
    list_remediation_executions::{ListRemediationExecutionsError, ListRemediationExecutionsRequest, ListRemediationExecutionsResponse},
    list_remediation_templates::{ListRemediationTemplatesError, ListRemediationTemplatesRequest, ListRemediationTemplatesResponse},
    list_remediations::{ListRemediationsError, ListRemediationsRequest, ListRemediationsResponse},
    list_resource_evaluation_results::{ListResourceEvaluationResultsError, ListResourceEvaluationResultsRequest, ListResourceEvaluationResultsResponse},
    list_resource_relations::{ListResourceRelationsError, ListResourceRelationsRequest, ListResourceRelationsResponse},
    list_resources_by_advanced_search::{ListResourcesByAdvancedSearchError, ListResourcesByAdvancedSearchRequest, ListResourcesByAdvancedSearchResponse},
    list_supported_products::{ListSupportedProductsError, ListSupportedProductsRequest, ListSupportedProductsResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    put_evaluations::{PutEvaluationsError, PutEvaluationsRequest, PutEvaluationsResponse},
    revert_aggregate_evaluation_results::{RevertAggregateEvaluationResultsError, RevertAggregateEvaluationResultsRequest, RevertAggregateEvaluationResultsResponse},
    revert_evaluation_results::{RevertEvaluationResultsError, RevertEvaluationResultsRequest, RevertEvaluationResultsResponse},
    start_aggregate_config_rule_evaluation::{StartAggregateConfigRuleEvaluationError, StartAggregateConfigRuleEvaluationRequest, StartAggregateConfigRuleEvaluationResponse},
    start_aggregate_remediation::{StartAggregateRemediationError, StartAggregateRemediationRequest, StartAggregateRemediationResponse},
    start_config_rule_evaluation::{StartConfigRuleEvaluationError, StartConfigRuleEvaluationRequest, StartConfigRuleEvaluationResponse},
    start_config_rule_evaluation_by_resource::{StartConfigRuleEvaluationByResourceRequest, StartConfigRuleEvaluationByResourceResponse},
    start_configuration_recorder::{StartConfigurationRecorderError, StartConfigurationRecorderRequest, StartConfigurationRecorderResponse},
    start_remediation::{StartRemediationError, StartRemediationRequest, StartRemediationResponse},
    stop_configuration_recorder::{StopConfigurationRecorderError, StopConfigurationRecorderRequest, StopConfigurationRecorderResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_aggregate_compliance_pack::{UpdateAggregateCompliancePackError, UpdateAggregateCompliancePackRequest, UpdateAggregateCompliancePackResponse},
    update_aggregate_config_delivery_channel::{UpdateAggregateConfigDeliveryChannelError, UpdateAggregateConfigDeliveryChannelRequest, UpdateAggregateConfigDeliveryChannelResponse},
    update_aggregate_config_rule::{UpdateAggregateConfigRuleError, UpdateAggregateConfigRuleRequest, UpdateAggregateConfigRuleResponse},
    update_aggregate_remediation::{UpdateAggregateRemediationError, UpdateAggregateRemediationRequest, UpdateAggregateRemediationResponse},
    update_aggregator::{UpdateAggregatorError, UpdateAggregatorRequest, UpdateAggregatorResponse},
    update_compliance_pack::{UpdateCompliancePackError, UpdateCompliancePackRequest, UpdateCompliancePackResponse},
    update_config_delivery_channel::{UpdateConfigDeliveryChannelError, UpdateConfigDeliveryChannelRequest, UpdateConfigDeliveryChannelResponse},
    update_config_rule::{UpdateConfigRuleError, UpdateConfigRuleRequest, UpdateConfigRuleResponse},
    update_configuration_recorder::{UpdateConfigurationRecorderError, UpdateConfigurationRecorderRequest, UpdateConfigurationRecorderResponse},
    update_integrated_service_status::{UpdateIntegratedServiceStatusError, UpdateIntegratedServiceStatusRequest, UpdateIntegratedServiceStatusResponse},
    update_remediation::{UpdateRemediationError, UpdateRemediationRequest, UpdateRemediationResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Config",
    version: "2020-09-07",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "config.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-1",
                "config-vpc.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shanghai", "config.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-shanghai", "config-vpc.cn-shanghai.aliyuncs.com"),
        ],
        rule: Some("config.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Cloud Config.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Enables rules of an account group, so that they evaluate resources again.
    #[inline]
    pub fn active_aggregate_config_rules(
        &self,
        request: ActiveAggregateConfigRulesRequest,
    ) -> Call<'_, ActiveAggregateConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Enables rules of the current account, so that they evaluate resources again.
    #[inline]
    pub fn active_config_rules(
        &self,
        request: ActiveConfigRulesRequest,
    ) -> Call<'_, ActiveConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Adds existing rules of an account group to a compliance package of that group.
    #[inline]
    pub fn attach_aggregate_config_rule_to_compliance_pack(
        &self,
        request: AttachAggregateConfigRuleToCompliancePackRequest,
    ) -> Call<'_, AttachAggregateConfigRuleToCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Adds existing rules of the current account to a compliance package.
    #[inline]
    pub fn attach_config_rule_to_compliance_pack(
        &self,
        request: AttachConfigRuleToCompliancePackRequest,
    ) -> Call<'_, AttachConfigRuleToCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Copies compliance packages from one account group to others, for use by management or delegated administrator accounts.
    #[inline]
    pub fn copy_compliance_packs(
        &self,
        request: CopyCompliancePacksRequest,
    ) -> Call<'_, CopyCompliancePacksRequest> {
        self.inner.call(request)
    }
    /// Copies rules from one account group to others.
    #[inline]
    pub fn copy_config_rules(
        &self,
        request: CopyConfigRulesRequest,
    ) -> Call<'_, CopyConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Starts making a download file of what an advanced resource search of the current account finds.
    #[inline]
    pub fn create_advanced_search_file(
        &self,
        request: CreateAdvancedSearchFileRequest,
    ) -> Call<'_, CreateAdvancedSearchFileRequest> {
        self.inner.call(request)
    }
    /// Starts making a download file of what an advanced resource search in an account group finds.
    #[inline]
    pub fn create_aggregate_advanced_search_file(
        &self,
        request: CreateAggregateAdvancedSearchFileRequest,
    ) -> Call<'_, CreateAggregateAdvancedSearchFileRequest> {
        self.inner.call(request)
    }
    /// Creates a compliance package, with its rules, in an account group.
    #[inline]
    pub fn create_aggregate_compliance_pack(
        &self,
        request: CreateAggregateCompliancePackRequest,
    ) -> Call<'_, CreateAggregateCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Creates a delivery channel that sends an account group's resource data to SLS, OSS or MNS.
    #[inline]
    pub fn create_aggregate_config_delivery_channel(
        &self,
        request: CreateAggregateConfigDeliveryChannelRequest,
    ) -> Call<'_, CreateAggregateConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Creates a rule in an account group, from a template or a function; it evaluates resources once right away.
    #[inline]
    pub fn create_aggregate_config_rule(
        &self,
        request: CreateAggregateConfigRuleRequest,
    ) -> Call<'_, CreateAggregateConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Sets up remediation for a rule of an account group.
    #[inline]
    pub fn create_aggregate_remediation(
        &self,
        request: CreateAggregateRemediationRequest,
    ) -> Call<'_, CreateAggregateRemediationRequest> {
        self.inner.call(request)
    }
    /// Creates an account group, to manage resources, rules and compliance packages of several members centrally.
    #[inline]
    pub fn create_aggregator(
        &self,
        request: CreateAggregatorRequest,
    ) -> Call<'_, CreateAggregatorRequest> {
        self.inner.call(request)
    }
    /// Creates a compliance package, with its rules, in the current account.
    #[inline]
    pub fn create_compliance_pack(
        &self,
        request: CreateCompliancePackRequest,
    ) -> Call<'_, CreateCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Creates a delivery channel that sends resource data to SLS, OSS or MNS.
    #[inline]
    pub fn create_config_delivery_channel(
        &self,
        request: CreateConfigDeliveryChannelRequest,
    ) -> Call<'_, CreateConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Creates a rule from a template or a function; it evaluates resources once right away.
    #[inline]
    pub fn create_config_rule(
        &self,
        request: CreateConfigRuleRequest,
    ) -> Call<'_, CreateConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Sets up remediation for an existing rule of the current account.
    #[inline]
    pub fn create_remediation(
        &self,
        request: CreateRemediationRequest,
    ) -> Call<'_, CreateRemediationRequest> {
        self.inner.call(request)
    }
    /// Disables rules of an account group; their earlier evaluation results stay visible.
    #[inline]
    pub fn deactive_aggregate_config_rules(
        &self,
        request: DeactiveAggregateConfigRulesRequest,
    ) -> Call<'_, DeactiveAggregateConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Disables rules of the current account; their earlier evaluation results stay visible.
    #[inline]
    pub fn deactive_config_rules(
        &self,
        request: DeactiveConfigRulesRequest,
    ) -> Call<'_, DeactiveConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes compliance packages of an account group, and their rules too if the call says so.
    #[inline]
    pub fn delete_aggregate_compliance_packs(
        &self,
        request: DeleteAggregateCompliancePacksRequest,
    ) -> Call<'_, DeleteAggregateCompliancePacksRequest> {
        self.inner.call(request)
    }
    /// Deletes a delivery channel of an account group; changes are no longer delivered by it.
    #[inline]
    pub fn delete_aggregate_config_delivery_channel(
        &self,
        request: DeleteAggregateConfigDeliveryChannelRequest,
    ) -> Call<'_, DeleteAggregateConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes rules of an account group; its resources are no longer checked by them.
    #[inline]
    pub fn delete_aggregate_config_rules(
        &self,
        request: DeleteAggregateConfigRulesRequest,
    ) -> Call<'_, DeleteAggregateConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes remediation settings of an account group; noncompliant resources are no longer corrected by them.
    #[inline]
    pub fn delete_aggregate_remediations(
        &self,
        request: DeleteAggregateRemediationsRequest,
    ) -> Call<'_, DeleteAggregateRemediationsRequest> {
        self.inner.call(request)
    }
    /// Deletes account groups; their rules, compliance packages and results are lost for good.
    #[inline]
    pub fn delete_aggregators(
        &self,
        request: DeleteAggregatorsRequest,
    ) -> Call<'_, DeleteAggregatorsRequest> {
        self.inner.call(request)
    }
    /// Deletes compliance packages, and their rules too if the call says so.
    #[inline]
    pub fn delete_compliance_packs(
        &self,
        request: DeleteCompliancePacksRequest,
    ) -> Call<'_, DeleteCompliancePacksRequest> {
        self.inner.call(request)
    }
    /// Deletes a delivery channel; changes and snapshots are no longer delivered by it.
    #[inline]
    pub fn delete_config_delivery_channel(
        &self,
        request: DeleteConfigDeliveryChannelRequest,
    ) -> Call<'_, DeleteConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes rules; resources are no longer checked by them, and their results are gone.
    #[inline]
    pub fn delete_config_rules(
        &self,
        request: DeleteConfigRulesRequest,
    ) -> Call<'_, DeleteConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes remediation settings of rules; noncompliant resources are no longer corrected by them.
    #[inline]
    pub fn delete_remediations(
        &self,
        request: DeleteRemediationsRequest,
    ) -> Call<'_, DeleteRemediationsRequest> {
        self.inner.call(request)
    }
    /// Shows several discovered resources in one call, by IDs, types and regions.
    #[inline]
    pub fn describe_discovered_resource_batch(
        &self,
        request: DescribeDiscoveredResourceBatchRequest,
    ) -> Call<'_, DescribeDiscoveredResourceBatchRequest> {
        self.inner.call(request)
    }
    /// Shows the integration status of one cloud service by its service code.
    #[inline]
    pub fn describe_integrated_service_status(
        &self,
        request: DescribeIntegratedServiceStatusRequest,
    ) -> Call<'_, DescribeIntegratedServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of one remediation by its ID.
    #[inline]
    pub fn describe_remediation(
        &self,
        request: DescribeRemediationRequest,
    ) -> Call<'_, DescribeRemediationRequest> {
        self.inner.call(request)
    }
    /// Takes rules of an account group out of a compliance package of that group.
    #[inline]
    pub fn detach_aggregate_config_rule_to_compliance_pack(
        &self,
        request: DetachAggregateConfigRuleToCompliancePackRequest,
    ) -> Call<'_, DetachAggregateConfigRuleToCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Takes rules of the current account out of a compliance package.
    #[inline]
    pub fn detach_config_rule_to_compliance_pack(
        &self,
        request: DetachConfigRuleToCompliancePackRequest,
    ) -> Call<'_, DetachConfigRuleToCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Tests a rule against a configuration item, without recording a result.
    #[inline]
    pub fn dry_run_config_rule(
        &self,
        request: DryRunConfigRuleRequest,
    ) -> Call<'_, DryRunConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Checks resources by pre-check rules before they are created.
    #[inline]
    pub fn evaluate_pre_config_rules(
        &self,
        request: EvaluatePreConfigRulesRequest,
    ) -> Call<'_, EvaluatePreConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Starts an evaluation report on one compliance package of an account group.
    #[inline]
    pub fn generate_aggregate_compliance_pack_report(
        &self,
        request: GenerateAggregateCompliancePackReportRequest,
    ) -> Call<'_, GenerateAggregateCompliancePackReportRequest> {
        self.inner.call(request)
    }
    /// Starts an evaluation report on rules of an account group.
    #[inline]
    pub fn generate_aggregate_config_rules_report(
        &self,
        request: GenerateAggregateConfigRulesReportRequest,
    ) -> Call<'_, GenerateAggregateConfigRulesReportRequest> {
        self.inner.call(request)
    }
    /// Starts making a downloadable inventory of all resources in an account group.
    #[inline]
    pub fn generate_aggregate_resource_inventory(
        &self,
        request: GenerateAggregateResourceInventoryRequest,
    ) -> Call<'_, GenerateAggregateResourceInventoryRequest> {
        self.inner.call(request)
    }
    /// Starts an evaluation report on one compliance package of the current account.
    #[inline]
    pub fn generate_compliance_pack_report(
        &self,
        request: GenerateCompliancePackReportRequest,
    ) -> Call<'_, GenerateCompliancePackReportRequest> {
        self.inner.call(request)
    }
    /// Starts an evaluation report on rules of the current account.
    #[inline]
    pub fn generate_config_rules_report(
        &self,
        request: GenerateConfigRulesReportRequest,
    ) -> Call<'_, GenerateConfigRulesReportRequest> {
        self.inner.call(request)
    }
    /// Starts making a downloadable inventory of all resources of the current account.
    #[inline]
    pub fn generate_resource_inventory(
        &self,
        request: GenerateResourceInventoryRequest,
    ) -> Call<'_, GenerateResourceInventoryRequest> {
        self.inner.call(request)
    }
    /// Gets the download address of the latest file made from an advanced resource search.
    #[inline]
    pub fn get_advanced_search_file(
        &self,
        request: GetAdvancedSearchFileRequest,
    ) -> Call<'_, GetAdvancedSearchFileRequest> {
        self.inner.call(request)
    }
    /// Shows whether member accounts comply with one compliance package of an account group.
    #[inline]
    pub fn get_aggregate_account_compliance_by_pack(
        &self,
        request: GetAggregateAccountComplianceByPackRequest,
    ) -> Call<'_, GetAggregateAccountComplianceByPackRequest> {
        self.inner.call(request)
    }
    /// Gets the latest download file made from an advanced resource search in an account group.
    #[inline]
    pub fn get_aggregate_advanced_search_file(
        &self,
        request: GetAggregateAdvancedSearchFileRequest,
    ) -> Call<'_, GetAggregateAdvancedSearchFileRequest> {
        self.inner.call(request)
    }
    /// Shows one compliance package of an account group with its rules.
    #[inline]
    pub fn get_aggregate_compliance_pack(
        &self,
        request: GetAggregateCompliancePackRequest,
    ) -> Call<'_, GetAggregateCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Gets the evaluation report generated for one compliance package of an account group.
    #[inline]
    pub fn get_aggregate_compliance_pack_report(
        &self,
        request: GetAggregateCompliancePackReportRequest,
    ) -> Call<'_, GetAggregateCompliancePackReportRequest> {
        self.inner.call(request)
    }
    /// Summarizes compliance of an account group by rules and by resources.
    #[inline]
    pub fn get_aggregate_compliance_summary(
        &self,
        request: GetAggregateComplianceSummaryRequest,
    ) -> Call<'_, GetAggregateComplianceSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows one delivery channel of an account group.
    #[inline]
    pub fn get_aggregate_config_delivery_channel(
        &self,
        request: GetAggregateConfigDeliveryChannelRequest,
    ) -> Call<'_, GetAggregateConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Shows one rule of an account group in full.
    #[inline]
    pub fn get_aggregate_config_rule(
        &self,
        request: GetAggregateConfigRuleRequest,
    ) -> Call<'_, GetAggregateConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Shows compliance for each rule in one compliance package of an account group.
    #[inline]
    pub fn get_aggregate_config_rule_compliance_by_pack(
        &self,
        request: GetAggregateConfigRuleComplianceByPackRequest,
    ) -> Call<'_, GetAggregateConfigRuleComplianceByPackRequest> {
        self.inner.call(request)
    }
    /// Summarizes compliance of an account group by the risk level of its rules.
    #[inline]
    pub fn get_aggregate_config_rule_summary_by_risk_level(
        &self,
        request: GetAggregateConfigRuleSummaryByRiskLevelRequest,
    ) -> Call<'_, GetAggregateConfigRuleSummaryByRiskLevelRequest> {
        self.inner.call(request)
    }
    /// Gets the Excel report on rule compliance that was generated for an account group.
    #[inline]
    pub fn get_aggregate_config_rules_report(
        &self,
        request: GetAggregateConfigRulesReportRequest,
    ) -> Call<'_, GetAggregateConfigRulesReportRequest> {
        self.inner.call(request)
    }
    /// Shows one resource of an account group with its configuration.
    #[inline]
    pub fn get_aggregate_discovered_resource(
        &self,
        request: GetAggregateDiscoveredResourceRequest,
    ) -> Call<'_, GetAggregateDiscoveredResourceRequest> {
        self.inner.call(request)
    }
    /// Counts resources of an account group by compliance with given rules.
    #[inline]
    pub fn get_aggregate_resource_compliance_by_config_rule(
        &self,
        request: GetAggregateResourceComplianceByConfigRuleRequest,
    ) -> Call<'_, GetAggregateResourceComplianceByConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Counts compliant and noncompliant resources for one compliance package of an account group.
    #[inline]
    pub fn get_aggregate_resource_compliance_by_pack(
        &self,
        request: GetAggregateResourceComplianceByPackRequest,
    ) -> Call<'_, GetAggregateResourceComplianceByPackRequest> {
        self.inner.call(request)
    }
    /// Counts evaluation results of rules in an account group, grouped by region of the resources.
    #[inline]
    pub fn get_aggregate_resource_compliance_group_by_region(
        &self,
        request: GetAggregateResourceComplianceGroupByRegionRequest,
    ) -> Call<'_, GetAggregateResourceComplianceGroupByRegionRequest> {
        self.inner.call(request)
    }
    /// Counts evaluation results of rules in an account group, grouped by resource type.
    #[inline]
    pub fn get_aggregate_resource_compliance_group_by_resource_type(
        &self,
        request: GetAggregateResourceComplianceGroupByResourceTypeRequest,
    ) -> Call<'_, GetAggregateResourceComplianceGroupByResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Shows how the compliance of one resource in an account group changed over time.
    #[inline]
    pub fn get_aggregate_resource_compliance_timeline(
        &self,
        request: GetAggregateResourceComplianceTimelineRequest,
    ) -> Call<'_, GetAggregateResourceComplianceTimelineRequest> {
        self.inner.call(request)
    }
    /// Shows how configuration and relationships of one resource in an account group changed over time.
    #[inline]
    pub fn get_aggregate_resource_configuration_timeline(
        &self,
        request: GetAggregateResourceConfigurationTimelineRequest,
    ) -> Call<'_, GetAggregateResourceConfigurationTimelineRequest> {
        self.inner.call(request)
    }
    /// Counts the resources of an account group in each region.
    #[inline]
    pub fn get_aggregate_resource_counts_group_by_region(
        &self,
        request: GetAggregateResourceCountsGroupByRegionRequest,
    ) -> Call<'_, GetAggregateResourceCountsGroupByRegionRequest> {
        self.inner.call(request)
    }
    /// Counts the resources of an account group for each resource type.
    #[inline]
    pub fn get_aggregate_resource_counts_group_by_resource_type(
        &self,
        request: GetAggregateResourceCountsGroupByResourceTypeRequest,
    ) -> Call<'_, GetAggregateResourceCountsGroupByResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Gets the latest resource inventory that was generated for an account group.
    #[inline]
    pub fn get_aggregate_resource_inventory(
        &self,
        request: GetAggregateResourceInventoryRequest,
    ) -> Call<'_, GetAggregateResourceInventoryRequest> {
        self.inner.call(request)
    }
    /// Shows one account group: name, type, creation time and member accounts.
    #[inline]
    pub fn get_aggregator(
        &self,
        request: GetAggregatorRequest,
    ) -> Call<'_, GetAggregatorRequest> {
        self.inner.call(request)
    }
    /// Shows one compliance package of the current account with its rules.
    #[inline]
    pub fn get_compliance_pack(
        &self,
        request: GetCompliancePackRequest,
    ) -> Call<'_, GetCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Gets the evaluation report generated for one compliance package of the current account.
    #[inline]
    pub fn get_compliance_pack_report(
        &self,
        request: GetCompliancePackReportRequest,
    ) -> Call<'_, GetCompliancePackReportRequest> {
        self.inner.call(request)
    }
    /// Summarizes compliance of the current account by rules and by resources.
    #[inline]
    pub fn get_compliance_summary(
        &self,
        request: GetComplianceSummaryRequest,
    ) -> Call<'_, GetComplianceSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows one delivery channel of the current account.
    #[inline]
    pub fn get_config_delivery_channel(
        &self,
        request: GetConfigDeliveryChannelRequest,
    ) -> Call<'_, GetConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Shows one rule of the current account in full.
    #[inline]
    pub fn get_config_rule(
        &self,
        request: GetConfigRuleRequest,
    ) -> Call<'_, GetConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Shows compliance for each rule in one compliance package of the current account.
    #[inline]
    pub fn get_config_rule_compliance_by_pack(
        &self,
        request: GetConfigRuleComplianceByPackRequest,
    ) -> Call<'_, GetConfigRuleComplianceByPackRequest> {
        self.inner.call(request)
    }
    /// Summarizes compliance of the current account by the risk level of its rules.
    #[inline]
    pub fn get_config_rule_summary_by_risk_level(
        &self,
        request: GetConfigRuleSummaryByRiskLevelRequest,
    ) -> Call<'_, GetConfigRuleSummaryByRiskLevelRequest> {
        self.inner.call(request)
    }
    /// Gets the Excel report on rule compliance that was generated for the current account.
    #[inline]
    pub fn get_config_rules_report(
        &self,
        request: GetConfigRulesReportRequest,
    ) -> Call<'_, GetConfigRulesReportRequest> {
        self.inner.call(request)
    }
    /// Shows whether Cloud Config is on for the account and which resources it monitors.
    #[inline]
    pub fn get_configuration_recorder(
        &self,
        request: GetConfigurationRecorderRequest,
    ) -> Call<'_, GetConfigurationRecorderRequest> {
        self.inner.call(request)
    }
    /// Shows one resource of the current account with its configuration.
    #[inline]
    pub fn get_discovered_resource(
        &self,
        request: GetDiscoveredResourceRequest,
    ) -> Call<'_, GetDiscoveredResourceRequest> {
        self.inner.call(request)
    }
    /// Counts the resources of the current account in each region.
    #[inline]
    pub fn get_discovered_resource_counts_group_by_region(
        &self,
        request: GetDiscoveredResourceCountsGroupByRegionRequest,
    ) -> Call<'_, GetDiscoveredResourceCountsGroupByRegionRequest> {
        self.inner.call(request)
    }
    /// Counts the resources of the current account for each resource type.
    #[inline]
    pub fn get_discovered_resource_counts_group_by_resource_type(
        &self,
        request: GetDiscoveredResourceCountsGroupByResourceTypeRequest,
    ) -> Call<'_, GetDiscoveredResourceCountsGroupByResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Tells whether a given cloud service is integrated with Cloud Config.
    #[inline]
    pub fn get_integrated_service_status(
        &self,
        request: GetIntegratedServiceStatusRequest,
    ) -> Call<'_, GetIntegratedServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Shows one rule template in full, such as its parameters and triggers.
    #[inline]
    pub fn get_managed_rule(
        &self,
        request: GetManagedRuleRequest,
    ) -> Call<'_, GetManagedRuleRequest> {
        self.inner.call(request)
    }
    /// Shows a template for automatic remediation in full.
    #[inline]
    pub fn get_remediation_template(
        &self,
        request: GetRemediationTemplateRequest,
    ) -> Call<'_, GetRemediationTemplateRequest> {
        self.inner.call(request)
    }
    /// Counts resources of the current account by compliance with given rules.
    #[inline]
    pub fn get_resource_compliance_by_config_rule(
        &self,
        request: GetResourceComplianceByConfigRuleRequest,
    ) -> Call<'_, GetResourceComplianceByConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Counts compliant and noncompliant resources for one compliance package of the current account.
    #[inline]
    pub fn get_resource_compliance_by_pack(
        &self,
        request: GetResourceComplianceByPackRequest,
    ) -> Call<'_, GetResourceComplianceByPackRequest> {
        self.inner.call(request)
    }
    /// Counts evaluation results of rules in the current account, grouped by region of the resources.
    #[inline]
    pub fn get_resource_compliance_group_by_region(
        &self,
        request: GetResourceComplianceGroupByRegionRequest,
    ) -> Call<'_, GetResourceComplianceGroupByRegionRequest> {
        self.inner.call(request)
    }
    /// Counts evaluation results of rules in the current account, grouped by resource type.
    #[inline]
    pub fn get_resource_compliance_group_by_resource_type(
        &self,
        request: GetResourceComplianceGroupByResourceTypeRequest,
    ) -> Call<'_, GetResourceComplianceGroupByResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Shows how the compliance of one resource changed over time.
    #[inline]
    pub fn get_resource_compliance_timeline(
        &self,
        request: GetResourceComplianceTimelineRequest,
    ) -> Call<'_, GetResourceComplianceTimelineRequest> {
        self.inner.call(request)
    }
    /// Gets a sample of how the configuration of a resource type looks.
    #[inline]
    pub fn get_resource_configuration_sample(
        &self,
        request: GetResourceConfigurationSampleRequest,
    ) -> Call<'_, GetResourceConfigurationSampleRequest> {
        self.inner.call(request)
    }
    /// Shows how configuration and relationships of one resource changed over time.
    #[inline]
    pub fn get_resource_configuration_timeline(
        &self,
        request: GetResourceConfigurationTimelineRequest,
    ) -> Call<'_, GetResourceConfigurationTimelineRequest> {
        self.inner.call(request)
    }
    /// Gets the latest resource inventory that was generated for the current account.
    #[inline]
    pub fn get_resource_inventory(
        &self,
        request: GetResourceInventoryRequest,
    ) -> Call<'_, GetResourceInventoryRequest> {
        self.inner.call(request)
    }
    /// Lists the configuration properties that a resource type has.
    #[inline]
    pub fn get_resource_type_properties(
        &self,
        request: GetResourceTypePropertiesRequest,
    ) -> Call<'_, GetResourceTypePropertiesRequest> {
        self.inner.call(request)
    }
    /// Lists the relationships to other resources that a resource type supports.
    #[inline]
    pub fn get_supported_resource_relation_config(
        &self,
        request: GetSupportedResourceRelationConfigRequest,
    ) -> Call<'_, GetSupportedResourceRelationConfigRequest> {
        self.inner.call(request)
    }
    /// Ignores noncompliant resources of member accounts; rules go on, but their results count as ignored.
    #[inline]
    pub fn ignore_aggregate_evaluation_results(
        &self,
        request: IgnoreAggregateEvaluationResultsRequest,
    ) -> Call<'_, IgnoreAggregateEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Ignores noncompliant resources of the account; rules go on, but their results count as ignored.
    #[inline]
    pub fn ignore_evaluation_results(
        &self,
        request: IgnoreEvaluationResultsRequest,
    ) -> Call<'_, IgnoreEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Lists the compliance packages of an account group, optionally by status.
    #[inline]
    pub fn list_aggregate_compliance_packs(
        &self,
        request: ListAggregateCompliancePacksRequest,
    ) -> Call<'_, ListAggregateCompliancePacksRequest> {
        self.inner.call(request)
    }
    /// Lists all delivery channels of an account group, or those with given IDs.
    #[inline]
    pub fn list_aggregate_config_delivery_channels(
        &self,
        request: ListAggregateConfigDeliveryChannelsRequest,
    ) -> Call<'_, ListAggregateConfigDeliveryChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists, for a rule or package of an account group, how each resource was evaluated.
    #[inline]
    pub fn list_aggregate_config_rule_evaluation_results(
        &self,
        request: ListAggregateConfigRuleEvaluationResultsRequest,
    ) -> Call<'_, ListAggregateConfigRuleEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Shows the trend of compliance statistics of an account group over time.
    #[inline]
    pub fn list_aggregate_config_rule_evaluation_statistics(
        &self,
        request: ListAggregateConfigRuleEvaluationStatisticsRequest,
    ) -> Call<'_, ListAggregateConfigRuleEvaluationStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of an account group, filtered for example by state, risk level or compliance.
    #[inline]
    pub fn list_aggregate_config_rules(
        &self,
        request: ListAggregateConfigRulesRequest,
    ) -> Call<'_, ListAggregateConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the resources of all members of an account group, across regions.
    #[inline]
    pub fn list_aggregate_discovered_resources(
        &self,
        request: ListAggregateDiscoveredResourcesRequest,
    ) -> Call<'_, ListAggregateDiscoveredResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists rule templates that suit the resources in a given scope of an account group.
    #[inline]
    pub fn list_aggregate_recommend_managed_rules(
        &self,
        request: ListAggregateRecommendManagedRulesRequest,
    ) -> Call<'_, ListAggregateRecommendManagedRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the past runs of remediation for a rule of an account group.
    #[inline]
    pub fn list_aggregate_remediation_executions(
        &self,
        request: ListAggregateRemediationExecutionsRequest,
    ) -> Call<'_, ListAggregateRemediationExecutionsRequest> {
        self.inner.call(request)
    }
    /// Lists the remediations that were set up in an account group.
    #[inline]
    pub fn list_aggregate_remediations(
        &self,
        request: ListAggregateRemediationsRequest,
    ) -> Call<'_, ListAggregateRemediationsRequest> {
        self.inner.call(request)
    }
    /// Lists, for one resource of an account group, how each rule evaluated it.
    #[inline]
    pub fn list_aggregate_resource_evaluation_results(
        &self,
        request: ListAggregateResourceEvaluationResultsRequest,
    ) -> Call<'_, ListAggregateResourceEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Lists resources that are related to a given resource of an account group.
    #[inline]
    pub fn list_aggregate_resource_relations(
        &self,
        request: ListAggregateResourceRelationsRequest,
    ) -> Call<'_, ListAggregateResourceRelationsRequest> {
        self.inner.call(request)
    }
    /// Searches an account group's resources by their properties with an SQL SELECT statement.
    #[inline]
    pub fn list_aggregate_resources_by_advanced_search(
        &self,
        request: ListAggregateResourcesByAdvancedSearchRequest,
    ) -> Call<'_, ListAggregateResourcesByAdvancedSearchRequest> {
        self.inner.call(request)
    }
    /// Lists the account groups under the management or delegated administrator account.
    #[inline]
    pub fn list_aggregators(
        &self,
        request: ListAggregatorsRequest,
    ) -> Call<'_, ListAggregatorsRequest> {
        self.inner.call(request)
    }
    /// Lists the compliance package templates that Cloud Config offers, with their rules.
    #[inline]
    pub fn list_compliance_pack_templates(
        &self,
        request: ListCompliancePackTemplatesRequest,
    ) -> Call<'_, ListCompliancePackTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the compliance packages of the current account, optionally by status.
    #[inline]
    pub fn list_compliance_packs(
        &self,
        request: ListCompliancePacksRequest,
    ) -> Call<'_, ListCompliancePacksRequest> {
        self.inner.call(request)
    }
    /// Lists all delivery channels of the current account, or those with given IDs.
    #[inline]
    pub fn list_config_delivery_channels(
        &self,
        request: ListConfigDeliveryChannelsRequest,
    ) -> Call<'_, ListConfigDeliveryChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists, for a rule or package of the current account, how each resource was evaluated.
    #[inline]
    pub fn list_config_rule_evaluation_results(
        &self,
        request: ListConfigRuleEvaluationResultsRequest,
    ) -> Call<'_, ListConfigRuleEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Shows the trend of compliance statistics of the current account over time.
    #[inline]
    pub fn list_config_rule_evaluation_statistics(
        &self,
        request: ListConfigRuleEvaluationStatisticsRequest,
    ) -> Call<'_, ListConfigRuleEvaluationStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the operators that conditions of rules can use.
    #[inline]
    pub fn list_config_rule_operators(
        &self,
        request: ListConfigRuleOperatorsRequest,
    ) -> Call<'_, ListConfigRuleOperatorsRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of the current account, filtered for example by state, risk level or compliance.
    #[inline]
    pub fn list_config_rules(
        &self,
        request: ListConfigRulesRequest,
    ) -> Call<'_, ListConfigRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the resources of the current account across all regions.
    #[inline]
    pub fn list_discovered_resources(
        &self,
        request: ListDiscoveredResourcesRequest,
    ) -> Call<'_, ListDiscoveredResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the services that Cloud Config can integrate, each with its status.
    #[inline]
    pub fn list_integrated_service(
        &self,
        request: ListIntegratedServiceRequest,
    ) -> Call<'_, ListIntegratedServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the rule templates that Cloud Config supports, optionally by keyword.
    #[inline]
    pub fn list_managed_rules(
        &self,
        request: ListManagedRulesRequest,
    ) -> Call<'_, ListManagedRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the precheck rules that Cloud Config supports, for chosen resource types.
    #[inline]
    pub fn list_pre_managed_rules(
        &self,
        request: ListPreManagedRulesRequest,
    ) -> Call<'_, ListPreManagedRulesRequest> {
        self.inner.call(request)
    }
    /// Lists rule templates that suit the resources in a given scope of the current account.
    #[inline]
    pub fn list_recommend_managed_rules(
        &self,
        request: ListRecommendManagedRulesRequest,
    ) -> Call<'_, ListRecommendManagedRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the past runs of remediation for one rule of the current account.
    #[inline]
    pub fn list_remediation_executions(
        &self,
        request: ListRemediationExecutionsRequest,
    ) -> Call<'_, ListRemediationExecutionsRequest> {
        self.inner.call(request)
    }
    /// Lists the remediation templates that a rule template can use.
    #[inline]
    pub fn list_remediation_templates(
        &self,
        request: ListRemediationTemplatesRequest,
    ) -> Call<'_, ListRemediationTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the remediations that were set up in the current account.
    #[inline]
    pub fn list_remediations(
        &self,
        request: ListRemediationsRequest,
    ) -> Call<'_, ListRemediationsRequest> {
        self.inner.call(request)
    }
    /// Lists, for one resource of the current account, how each rule evaluated it.
    #[inline]
    pub fn list_resource_evaluation_results(
        &self,
        request: ListResourceEvaluationResultsRequest,
    ) -> Call<'_, ListResourceEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Lists resources that are related to a given resource of the current account.
    #[inline]
    pub fn list_resource_relations(
        &self,
        request: ListResourceRelationsRequest,
    ) -> Call<'_, ListResourceRelationsRequest> {
        self.inner.call(request)
    }
    /// Searches the current account's resources by their properties with an SQL SELECT statement.
    #[inline]
    pub fn list_resources_by_advanced_search(
        &self,
        request: ListResourcesByAdvancedSearchRequest,
    ) -> Call<'_, ListResourcesByAdvancedSearchRequest> {
        self.inner.call(request)
    }
    /// Lists cloud services and their resource types that Cloud Config can monitor.
    #[inline]
    pub fn list_supported_products(
        &self,
        request: ListSupportedProductsRequest,
    ) -> Call<'_, ListSupportedProductsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags bound to rules, compliance packages and account groups.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Hands the evaluation results of a custom rule from Function Compute back to Cloud Config.
    #[inline]
    pub fn put_evaluations(
        &self,
        request: PutEvaluationsRequest,
    ) -> Call<'_, PutEvaluationsRequest> {
        self.inner.call(request)
    }
    /// Takes back the ignoring of resources in member accounts, whose results count again.
    #[inline]
    pub fn revert_aggregate_evaluation_results(
        &self,
        request: RevertAggregateEvaluationResultsRequest,
    ) -> Call<'_, RevertAggregateEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Takes back the ignoring of resources, whose results count again.
    #[inline]
    pub fn revert_evaluation_results(
        &self,
        request: RevertEvaluationResultsRequest,
    ) -> Call<'_, RevertEvaluationResultsRequest> {
        self.inner.call(request)
    }
    /// Checks the resources of an account group by a rule once, outside its schedule.
    #[inline]
    pub fn start_aggregate_config_rule_evaluation(
        &self,
        request: StartAggregateConfigRuleEvaluationRequest,
    ) -> Call<'_, StartAggregateConfigRuleEvaluationRequest> {
        self.inner.call(request)
    }
    /// Runs the remediation of a rule in an account group by hand.
    #[inline]
    pub fn start_aggregate_remediation(
        &self,
        request: StartAggregateRemediationRequest,
    ) -> Call<'_, StartAggregateRemediationRequest> {
        self.inner.call(request)
    }
    /// Checks resources against a rule, or all rules of a compliance package, anew.
    #[inline]
    pub fn start_config_rule_evaluation(
        &self,
        request: StartConfigRuleEvaluationRequest,
    ) -> Call<'_, StartConfigRuleEvaluationRequest> {
        self.inner.call(request)
    }
    /// Checks one resource anew by the rules that apply to it.
    #[inline]
    pub fn start_config_rule_evaluation_by_resource(
        &self,
        request: StartConfigRuleEvaluationByResourceRequest,
    ) -> Call<'_, StartConfigRuleEvaluationByResourceRequest> {
        self.inner.call(request)
    }
    /// Switches Cloud Config on for the account, which records resource changes from then on.
    #[inline]
    pub fn start_configuration_recorder(
        &self,
        request: StartConfigurationRecorderRequest,
    ) -> Call<'_, StartConfigurationRecorderRequest> {
        self.inner.call(request)
    }
    /// Runs the remediation of a rule by hand on its noncompliant resources.
    #[inline]
    pub fn start_remediation(
        &self,
        request: StartRemediationRequest,
    ) -> Call<'_, StartRemediationRequest> {
        self.inner.call(request)
    }
    /// Turns Cloud Config off for the current account.
    #[inline]
    pub fn stop_configuration_recorder(
        &self,
        request: StopConfigurationRecorderRequest,
    ) -> Call<'_, StopConfigurationRecorderRequest> {
        self.inner.call(request)
    }
    /// Binds tags to rules, compliance packages or account groups.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from rules, compliance packages or account groups.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a compliance package of an account group, such as its name, risk level and rules.
    #[inline]
    pub fn update_aggregate_compliance_pack(
        &self,
        request: UpdateAggregateCompliancePackRequest,
    ) -> Call<'_, UpdateAggregateCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Changes a delivery channel of an account group, such as its destination and status.
    #[inline]
    pub fn update_aggregate_config_delivery_channel(
        &self,
        request: UpdateAggregateConfigDeliveryChannelRequest,
    ) -> Call<'_, UpdateAggregateConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Changes a rule of an account group, such as its description, input parameters and risk level.
    #[inline]
    pub fn update_aggregate_config_rule(
        &self,
        request: UpdateAggregateConfigRuleRequest,
    ) -> Call<'_, UpdateAggregateConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Changes a remediation that was set up for a rule of an account group.
    #[inline]
    pub fn update_aggregate_remediation(
        &self,
        request: UpdateAggregateRemediationRequest,
    ) -> Call<'_, UpdateAggregateRemediationRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of an account group, or adds and removes members.
    #[inline]
    pub fn update_aggregator(
        &self,
        request: UpdateAggregatorRequest,
    ) -> Call<'_, UpdateAggregatorRequest> {
        self.inner.call(request)
    }
    /// Changes a compliance package of the current account, such as its name, risk level and rules.
    #[inline]
    pub fn update_compliance_pack(
        &self,
        request: UpdateCompliancePackRequest,
    ) -> Call<'_, UpdateCompliancePackRequest> {
        self.inner.call(request)
    }
    /// Changes a delivery channel of the current account, such as its destination and status.
    #[inline]
    pub fn update_config_delivery_channel(
        &self,
        request: UpdateConfigDeliveryChannelRequest,
    ) -> Call<'_, UpdateConfigDeliveryChannelRequest> {
        self.inner.call(request)
    }
    /// Changes a rule of the current account, such as its description, input parameters and risk level.
    #[inline]
    pub fn update_config_rule(
        &self,
        request: UpdateConfigRuleRequest,
    ) -> Call<'_, UpdateConfigRuleRequest> {
        self.inner.call(request)
    }
    /// Changes which resource types Cloud Config monitors in the current account.
    #[inline]
    pub fn update_configuration_recorder(
        &self,
        request: UpdateConfigurationRecorderRequest,
    ) -> Call<'_, UpdateConfigurationRecorderRequest> {
        self.inner.call(request)
    }
    /// Turns the integration of a cloud service with Cloud Config on or off.
    #[inline]
    pub fn update_integrated_service_status(
        &self,
        request: UpdateIntegratedServiceStatusRequest,
    ) -> Call<'_, UpdateIntegratedServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a remediation that was set up for a rule of the current account.
    #[inline]
    pub fn update_remediation(
        &self,
        request: UpdateRemediationRequest,
    ) -> Call<'_, UpdateRemediationRequest> {
        self.inner.call(request)
    }
}
