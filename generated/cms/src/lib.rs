// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Application groups
//!
//! - [`CreateGroupMonitoringAgentProcess`](mod@create_group_monitoring_agent_process): Watches a process on the hosts of an application group.
//! - [`CreateMonitorGroup`](mod@create_monitor_group): Creates an application group, which brings resources together for monitoring.
//! - [`CreateMonitorGroupInstances`](mod@create_monitor_group_instances): Adds resources to an application group.
//! - [`CreateMonitorGroupNotifyPolicy`](mod@create_monitor_group_notify_policy): Pauses the alert notifications of an application group for a time.
//! - [`DeleteGroupMonitoringAgentProcess`](mod@delete_group_monitoring_agent_process): Stops watching a process on the hosts of an application group.
//! - [`DeleteMonitorGroup`](mod@delete_monitor_group): Deletes an application group; its resources themselves stay.
//! - [`DeleteMonitorGroupDynamicRule`](mod@delete_monitor_group_dynamic_rule): Deletes the rules that add resources of one product to an application group by themselves.
//! - [`DeleteMonitorGroupInstances`](mod@delete_monitor_group_instances): Takes resources out of an application group.
//! - [`DeleteMonitorGroupNotifyPolicy`](mod@delete_monitor_group_notify_policy): Deletes the policy that pauses the notifications of an application group.
//! - [`DescribeGroupMonitoringAgentProcess`](mod@describe_group_monitoring_agent_process): Lists the processes that are watched on the hosts of an application group.
//! - [`DescribeMonitorGroupCategories`](mod@describe_monitor_group_categories): Counts the resources of an application group by product.
//! - [`DescribeMonitorGroupDynamicRules`](mod@describe_monitor_group_dynamic_rules): Lists the rules that add resources to an application group.
//! - [`DescribeMonitorGroupInstanceAttribute`](mod@describe_monitor_group_instance_attribute): Lists the resources of an application group with their details.
//! - [`DescribeMonitorGroupInstances`](mod@describe_monitor_group_instances): Lists the resources of an application group.
//! - [`DescribeMonitorGroupNotifyPolicyList`](mod@describe_monitor_group_notify_policy_list): Lists the policies that pause notifications of an application group.
//! - [`DescribeMonitorGroups`](mod@describe_monitor_groups): Lists the application groups.
//! - [`ModifyGroupMonitoringAgentProcess`](mod@modify_group_monitoring_agent_process): Changes how a process is watched on the hosts of an application group.
//! - [`ModifyMonitorGroup`](mod@modify_monitor_group): Changes the name or the contact groups of an application group.
//! - [`ModifyMonitorGroupInstances`](mod@modify_monitor_group_instances): Replaces resources of an application group.
//! - [`PutMonitorGroupDynamicRule`](mod@put_monitor_group_dynamic_rule): Creates or changes a rule that adds resources to an application group by themselves.
//!
//! ## Tags
//!
//! - [`AddTags`](mod@add_tags): Puts tags on application groups.
//! - [`CreateDynamicTagGroup`](mod@create_dynamic_tag_group): Creates a rule that builds application groups from the tags of resources.
//! - [`DeleteDynamicTagGroup`](mod@delete_dynamic_tag_group): Deletes a rule that builds application groups from tags.
//! - [`DescribeDynamicTagRuleList`](mod@describe_dynamic_tag_rule_list): Lists the rules that build application groups from tags.
//! - [`DescribeProductResourceTagKeyList`](mod@describe_product_resource_tag_key_list): Lists the tag keys of a product's resources.
//! - [`DescribeTagKeyList`](mod@describe_tag_key_list): Lists the tag keys of resources.
//! - [`DescribeTagValueList`](mod@describe_tag_value_list): Lists the values of a tag key.
//! - [`RemoveTags`](mod@remove_tags): Takes tags off application groups.
//!
//! ## Availability monitoring
//!
//! - [`CreateHostAvailability`](mod@create_host_availability): Creates a task that probes from hosts whether an address or a port answers.
//! - [`DeleteHostAvailability`](mod@delete_host_availability): Deletes tasks that probe the availability of hosts.
//! - [`DescribeHostAvailabilityList`](mod@describe_host_availability_list): Lists the tasks that probe the availability of hosts.
//! - [`DescribeUnhealthyHostAvailability`](mod@describe_unhealthy_host_availability): Lists the hosts whose availability probes fail.
//! - [`DisableHostAvailability`](mod@disable_host_availability): Switches availability tasks off.
//! - [`EnableHostAvailability`](mod@enable_host_availability): Switches availability tasks on.
//! - [`ModifyHostAvailability`](mod@modify_host_availability): Changes a task that probes the availability of hosts.
//!
//! ## Host monitoring
//!
//! - [`CreateMonitorAgentProcess`](mod@create_monitor_agent_process): Watches a process on one host.
//! - [`CreateMonitoringAgentProcess`](mod@create_monitoring_agent_process): Watches a process on one host.
//! - [`DeleteMonitoringAgentProcess`](mod@delete_monitoring_agent_process): Stops watching a process on one host.
//! - [`DescribeMonitoringAgentAccessKey`](mod@describe_monitoring_agent_access_key): Returns the key pair that installing the agent on hosts outside Alibaba Cloud takes.
//! - [`DescribeMonitoringAgentConfig`](mod@describe_monitoring_agent_config): Returns the settings of the CloudMonitor agent.
//! - [`DescribeMonitoringAgentHosts`](mod@describe_monitoring_agent_hosts): Lists the hosts that CloudMonitor knows, with their agents.
//! - [`DescribeMonitoringAgentProcesses`](mod@describe_monitoring_agent_processes): Lists the processes that are watched on a host.
//! - [`DescribeMonitoringAgentStatuses`](mod@describe_monitoring_agent_statuses): Reports how the CloudMonitor agents on hosts are doing.
//! - [`DescribeMonitoringConfig`](mod@describe_monitoring_config): Returns the settings for installing the CloudMonitor agent.
//! - [`InstallMonitoringAgent`](mod@install_monitoring_agent): Installs the CloudMonitor agent on ECS instances.
//! - [`ModifyHostInfo`](mod@modify_host_info): Changes how a host outside Alibaba Cloud is shown, such as its name.
//! - [`PutMonitoringConfig`](mod@put_monitoring_config): Sets whether new hosts get the CloudMonitor agent by themselves.
//! - [`UninstallMonitoringAgent`](mod@uninstall_monitoring_agent): Removes the CloudMonitor agent from a host outside Alibaba Cloud.
//!
//! ## System events
//!
//! - [`DescribeMonitorResourceQuotaAttribute`](mod@describe_monitor_resource_quota_attribute): Returns the quotas of CloudMonitor and how much of them is used.
//! - [`DescribeSystemEventAttribute`](mod@describe_system_event_attribute): Returns the details of system events.
//! - [`DescribeSystemEventCount`](mod@describe_system_event_count): Counts system events by name.
//! - [`DescribeSystemEventHistogram`](mod@describe_system_event_histogram): Counts system events over time.
//! - [`DescribeSystemEventMetaList`](mod@describe_system_event_meta_list): Lists the system events that exist, by product.
//! - [`SendDryRunSystemEvent`](mod@send_dry_run_system_event): Simulates a system event of a resource, to test whether the alert rules and notifications work.
//!
//! ## Custom events
//!
//! - [`DescribeCustomEventAttribute`](mod@describe_custom_event_attribute): Returns the details of custom events.
//! - [`DescribeCustomEventCount`](mod@describe_custom_event_count): Counts custom events by name.
//! - [`DescribeCustomEventHistogram`](mod@describe_custom_event_histogram): Counts custom events over time.
//! - [`PutCustomEvent`](mod@put_custom_event): Reports custom events.
//!
//! ## Custom monitoring
//!
//! - [`DeleteCustomMetric`](mod@delete_custom_metric): Deletes the data reported for one time series of a custom metric.
//! - [`DescribeCustomMetricList`](mod@describe_custom_metric_list): Lists the time series reported for custom metrics.
//! - [`PutCustomMetric`](mod@put_custom_metric): Reports data of custom metrics.
//! - [`PutCustomMetricRule`](mod@put_custom_metric_rule): Creates or changes an alert rule for a custom metric.
//!
//! ## Log monitoring
//!
//! - [`DeleteLogMonitor`](mod@delete_log_monitor): Deletes a metric that is computed from logs.
//! - [`DescribeLogMonitorAttribute`](mod@describe_log_monitor_attribute): Returns one metric that is computed from logs.
//! - [`DescribeLogMonitorList`](mod@describe_log_monitor_list): Lists the metrics that are computed from logs.
//! - [`PutLogMonitor`](mod@put_log_monitor): Creates or changes a metric that is computed from logs.
//!
//! ## Site monitoring
//!
//! - [`BatchCreateInstantSiteMonitor`](mod@batch_create_instant_site_monitor): Creates several one-time site probes at once.
//! - [`CreateInstantSiteMonitor`](mod@create_instant_site_monitor): Runs a one-time probe of a site.
//! - [`CreateMonitorGroupByResourceGroupId`](mod@create_monitor_group_by_resource_group_id): Creates an application group that follows a resource group.
//! - [`CreateSiteMonitor`](mod@create_site_monitor): Creates a task that probes a site from many places at a fixed interval.
//! - [`DeleteSiteMonitors`](mod@delete_site_monitors): Deletes site monitoring tasks and, if asked to, their alert rules.
//! - [`DescribeSiteMonitorAttribute`](mod@describe_site_monitor_attribute): Returns one site monitoring task with its settings.
//! - [`DescribeSiteMonitorData`](mod@describe_site_monitor_data): Returns the measurements of a site monitoring task for a period.
//! - [`DescribeSiteMonitorISPCityList`](mod@describe_site_monitor_isp_city_list): Lists the probe locations, by carrier and city.
//! - [`DescribeSiteMonitorList`](mod@describe_site_monitor_list): Lists the site monitoring tasks.
//! - [`DescribeSiteMonitorLog`](mod@describe_site_monitor_log): Returns the logs of one-time site probes.
//! - [`DescribeSiteMonitorQuota`](mod@describe_site_monitor_quota): Returns the quotas of site monitoring and how much of them is used.
//! - [`DescribeSiteMonitorStatistics`](mod@describe_site_monitor_statistics): Returns availability or response times of a site monitoring task over a period.
//! - [`DisableSiteMonitors`](mod@disable_site_monitors): Switches site monitoring tasks off.
//! - [`EnableSiteMonitors`](mod@enable_site_monitors): Switches site monitoring tasks on.
//! - [`ModifySiteMonitor`](mod@modify_site_monitor): Changes a site monitoring task.
//!
//! ## Cloud service monitoring
//!
//! - [`DeleteExporterOutput`](mod@delete_exporter_output): Deletes a destination that monitoring data is exported to.
//! - [`DeleteExporterRule`](mod@delete_exporter_rule): Deletes a rule that exports monitoring data; what was exported stays.
//! - [`DescribeExporterOutputList`](mod@describe_exporter_output_list): Lists the destinations that monitoring data is exported to.
//! - [`DescribeExporterRuleList`](mod@describe_exporter_rule_list): Lists the rules that export monitoring data.
//! - [`DescribeMetricData`](mod@describe_metric_data): Returns the data points of a metric for a period, with calculations applied if asked for.
//! - [`DescribeMetricLast`](mod@describe_metric_last): Returns the latest data points of a metric.
//! - [`DescribeMetricList`](mod@describe_metric_list): Returns the data points of a metric for a period.
//! - [`DescribeMetricMetaList`](mod@describe_metric_meta_list): Lists the metrics of a product with their units and dimensions.
//! - [`DescribeMetricTop`](mod@describe_metric_top): Returns the data points of a metric, sorted so that the highest or lowest resources come first.
//! - [`DescribeProjectMeta`](mod@describe_project_meta): Lists the products that CloudMonitor covers, with their namespaces.
//! - [`PutExporterOutput`](mod@put_exporter_output): Creates or changes a destination that monitoring data is exported to.
//! - [`PutExporterRule`](mod@put_exporter_rule): Creates or changes a rule that exports monitoring data.
//!
//! ## Alert history
//!
//! - [`DescribeAlertHistoryList`](mod@describe_alert_history_list): Lists alerts of the past.
//! - [`DescribeAlertLogCount`](mod@describe_alert_log_count): Counts alert logs, grouped by a field.
//! - [`DescribeAlertLogHistogram`](mod@describe_alert_log_histogram): Counts alert logs over time.
//! - [`DescribeAlertLogList`](mod@describe_alert_log_list): Lists alert logs, with how their notifications were delivered.
//!
//! ## One-click alerts
//!
//! - [`DescribeActiveMetricRuleList`](mod@describe_active_metric_rule_list): Lists the rules that one-click alerting has set up for a product.
//! - [`DescribeProductsOfActiveMetricRule`](mod@describe_products_of_active_metric_rule): Lists the products for which one-click alerting is on.
//! - [`DisableActiveMetricRule`](mod@disable_active_metric_rule): Switches one-click alerting off for a product.
//! - [`EnableActiveMetricRule`](mod@enable_active_metric_rule): Sets up the predefined alert rules for a product with one call.
//!
//! ## Alert templates
//!
//! - [`ApplyMetricRuleTemplate`](mod@apply_metric_rule_template): Creates alert rules for application groups from an alert template.
//! - [`CreateMetricRuleTemplate`](mod@create_metric_rule_template): Creates an alert template that rules can be made from.
//! - [`DeleteMetricRuleTemplate`](mod@delete_metric_rule_template): Deletes an alert template, which can then no longer be applied to groups.
//! - [`DescribeMetricRuleTemplateAttribute`](mod@describe_metric_rule_template_attribute): Returns one alert template with its rules.
//! - [`DescribeMetricRuleTemplateList`](mod@describe_metric_rule_template_list): Lists the alert templates.
//! - [`ModifyMetricRuleTemplate`](mod@modify_metric_rule_template): Changes an alert template, based on the version given.
//!
//! ## Threshold alert rules
//!
//! - [`CreateGroupMetricRules`](mod@create_group_metric_rules): Creates several alert rules for an application group.
//! - [`CreateMetricRuleResources`](mod@create_metric_rule_resources): Ties resources to an alert rule.
//! - [`DeleteMetricRuleResources`](mod@delete_metric_rule_resources): Takes resources away from an alert rule, which no longer watches them.
//! - [`DeleteMetricRuleTargets`](mod@delete_metric_rule_targets): Takes targets, such as message queues, away from an alert rule.
//! - [`DeleteMetricRules`](mod@delete_metric_rules): Deletes alert rules; what they watched no longer sets off alerts.
//! - [`DescribeAlertingMetricRuleResources`](mod@describe_alerting_metric_rule_resources): Lists the resources that have an active alert.
//! - [`DescribeMetricRuleCount`](mod@describe_metric_rule_count): Counts alert rules by state.
//! - [`DescribeMetricRuleList`](mod@describe_metric_rule_list): Lists alert rules.
//! - [`DescribeMetricRuleTargets`](mod@describe_metric_rule_targets): Lists the targets of an alert rule.
//! - [`DisableMetricRules`](mod@disable_metric_rules): Switches alert rules off.
//! - [`EnableMetricRules`](mod@enable_metric_rules): Switches alert rules on.
//! - [`PutGroupMetricRule`](mod@put_group_metric_rule): Creates or changes an alert rule for an application group.
//! - [`PutMetricRuleTargets`](mod@put_metric_rule_targets): Adds or changes the targets of an alert rule.
//! - [`PutResourceMetricRule`](mod@put_resource_metric_rule): Creates or changes an alert rule for a metric of resources.
//! - [`PutResourceMetricRules`](mod@put_resource_metric_rules): Creates or changes several alert rules for metrics of resources.
//!
//! ## Event alert rules
//!
//! - [`DeleteEventRuleTargets`](mod@delete_event_rule_targets): Takes targets away from an event rule, so that they get no more notifications.
//! - [`DeleteEventRules`](mod@delete_event_rules): Deletes event rules; events that match them are no longer reported.
//! - [`DescribeEventRuleAttribute`](mod@describe_event_rule_attribute): Returns one event rule with its conditions.
//! - [`DescribeEventRuleList`](mod@describe_event_rule_list): Lists the rules that react to system and custom events.
//! - [`DescribeEventRuleTargetList`](mod@describe_event_rule_target_list): Lists the targets that an event rule notifies.
//! - [`DisableEventRules`](mod@disable_event_rules): Switches event rules off.
//! - [`EnableEventRules`](mod@enable_event_rules): Switches event rules on.
//! - [`PutCustomEventRule`](mod@put_custom_event_rule): Creates or changes an alert rule for a custom event.
//! - [`PutEventRule`](mod@put_event_rule): Creates an event rule, or changes the one of the same name.
//! - [`PutEventRuleTargets`](mod@put_event_rule_targets): Adds or changes the targets that an event rule notifies.
//!
//! ## Alert blacklists
//!
//! - [`CreateMetricRuleBlackList`](mod@create_metric_rule_black_list): Creates a blacklist policy, which holds alerts of certain resources back.
//! - [`DeleteMetricRuleBlackList`](mod@delete_metric_rule_black_list): Deletes blacklist policies, so that alerts they held back are sent again.
//! - [`DescribeMetricRuleBlackList`](mod@describe_metric_rule_black_list): Lists the blacklist policies, which hold alerts back.
//! - [`EnableMetricRuleBlackList`](mod@enable_metric_rule_black_list): Switches blacklist policies on or off.
//! - [`ModifyMetricRuleBlackList`](mod@modify_metric_rule_black_list): Changes a blacklist policy, which holds alerts back.
//!
//! ## Alert contacts
//!
//! - [`DeleteContact`](mod@delete_contact): Deletes an alert contact, who is notified no more.
//! - [`DeleteContactGroup`](mod@delete_contact_group): Deletes an alert contact group; its contacts stay.
//! - [`DescribeContactGroupList`](mod@describe_contact_group_list): Lists the alert contact groups.
//! - [`DescribeContactList`](mod@describe_contact_list): Lists the alert contacts with their channels.
//! - [`DescribeContactListByContactGroup`](mod@describe_contact_list_by_contact_group): Lists the contacts of an alert contact group.
//! - [`PutContact`](mod@put_contact): Creates an alert contact, or changes the one of the same name.
//! - [`PutContactGroup`](mod@put_contact_group): Creates an alert contact group, or changes the one of the same name.
//!
//! ## Hybrid Cloud Monitoring
//!
//! - [`BatchExport`](mod@batch_export): Exports monitoring data batch by batch, starting at the cursor that `Cursor` returned.
//! - [`CreateHybridMonitorNamespace`](mod@create_hybrid_monitor_namespace): Creates a namespace that stores metrics of several sources.
//! - [`CreateHybridMonitorSLSGroup`](mod@create_hybrid_monitor_sls_group): Groups Logstores, so that metrics can be computed across them.
//! - [`CreateHybridMonitorTask`](mod@create_hybrid_monitor_task): Creates a task that brings data of cloud products into a namespace or computes metrics from logs.
//! - [`Cursor`](mod@cursor): Sets which monitoring data is to be exported and returns the cursor for the first call of `BatchExport`.
//! - [`DeleteHybridMonitorNamespace`](mod@delete_hybrid_monitor_namespace): Deletes a metric namespace, which must not contain any data import task.
//! - [`DeleteHybridMonitorSLSGroup`](mod@delete_hybrid_monitor_sls_group): Deletes a group of Logstores; the Logstores themselves stay.
//! - [`DeleteHybridMonitorTask`](mod@delete_hybrid_monitor_task): Deletes a task that imports data of cloud products or metrics of logs into a namespace.
//! - [`DescribeHybridMonitorDataList`](mod@describe_hybrid_monitor_data_list): Returns time series of a namespace for a period.
//! - [`DescribeHybridMonitorNamespaceList`](mod@describe_hybrid_monitor_namespace_list): Lists the namespaces that store metrics.
//! - [`DescribeHybridMonitorSLSGroup`](mod@describe_hybrid_monitor_sls_group): Lists the groups of Logstores.
//! - [`DescribeHybridMonitorTaskList`](mod@describe_hybrid_monitor_task_list): Lists the tasks that bring data into namespaces.
//! - [`ModifyHybridMonitorNamespace`](mod@modify_hybrid_monitor_namespace): Changes the settings of a metric namespace.
//! - [`ModifyHybridMonitorSLSGroup`](mod@modify_hybrid_monitor_sls_group): Changes which Logstores belong to a group.
//! - [`ModifyHybridMonitorTask`](mod@modify_hybrid_monitor_task): Changes a task that computes metrics from logs.
//! - [`PutHybridMonitorMetricData`](mod@put_hybrid_monitor_metric_data): Writes metric data into a namespace.
//!
//! ## Others
//!
//! - [`CreateAlarm`](mod@create_alarm): Creates an alert rule for a metric.
//! - [`DeleteAlarm`](mod@delete_alarm): Deletes an alert rule.
//! - [`DescribeSyntheticProbeList`](mod@describe_synthetic_probe_list): Lists the probe locations of site monitoring.
//! - [`DisableAlarm`](mod@disable_alarm): Switches an alert rule off.
//! - [`EnableAlarm`](mod@enable_alarm): Switches an alert rule on.
//! - [`ListAlarm`](mod@list_alarm): Lists alert rules.
//! - [`ListAlarmHistory`](mod@list_alarm_history): Lists alerts of the past.
//! - [`ListContactGroup`](mod@list_contact_group): Lists the alert contact groups.
//! - [`NodeInstall`](mod@node_install): Installs the CloudMonitor agent on an ECS instance, which needs the Server Guard agent for it.
//! - [`NodeStatus`](mod@node_status): Reports how the CloudMonitor agent on one instance is doing.
//! - [`NodeStatusList`](mod@node_status_list): Reports how the CloudMonitor agents on several instances are doing.
//! - [`QueryMetricLast`](mod@query_metric_last): Returns the latest data points of a metric.
//! - [`QueryMetricList`](mod@query_metric_list): Returns the data points of a metric for a period.
//! - [`QueryMetricMeta`](mod@query_metric_meta): Lists the metrics of a product.
//! - [`QueryProjectMeta`](mod@query_project_meta): Lists the products that CloudMonitor covers.
//! - [`UpdateAlarm`](mod@update_alarm): Changes an alert rule.
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

pub mod add_tags;
pub mod apply_metric_rule_template;
pub mod batch_create_instant_site_monitor;
pub mod batch_export;
pub mod create_alarm;
pub mod create_dynamic_tag_group;
pub mod create_group_metric_rules;
pub mod create_group_monitoring_agent_process;
pub mod create_host_availability;
pub mod create_hybrid_monitor_namespace;
pub mod create_hybrid_monitor_sls_group;
pub mod create_hybrid_monitor_task;
pub mod create_instant_site_monitor;
pub mod create_metric_rule_black_list;
pub mod create_metric_rule_resources;
pub mod create_metric_rule_template;
pub mod create_monitor_agent_process;
pub mod create_monitor_group;
pub mod create_monitor_group_by_resource_group_id;
pub mod create_monitor_group_instances;
pub mod create_monitor_group_notify_policy;
pub mod create_monitoring_agent_process;
pub mod create_site_monitor;
pub mod cursor;
pub mod delete_alarm;
pub mod delete_contact;
pub mod delete_contact_group;
pub mod delete_custom_metric;
pub mod delete_dynamic_tag_group;
pub mod delete_event_rule_targets;
pub mod delete_event_rules;
pub mod delete_exporter_output;
pub mod delete_exporter_rule;
pub mod delete_group_monitoring_agent_process;
pub mod delete_host_availability;
pub mod delete_hybrid_monitor_namespace;
pub mod delete_hybrid_monitor_sls_group;
pub mod delete_hybrid_monitor_task;
pub mod delete_log_monitor;
pub mod delete_metric_rule_black_list;
pub mod delete_metric_rule_resources;
pub mod delete_metric_rule_targets;
pub mod delete_metric_rule_template;
pub mod delete_metric_rules;
pub mod delete_monitor_group;
pub mod delete_monitor_group_dynamic_rule;
pub mod delete_monitor_group_instances;
pub mod delete_monitor_group_notify_policy;
pub mod delete_monitoring_agent_process;
pub mod delete_site_monitors;
pub mod describe_active_metric_rule_list;
pub mod describe_alert_history_list;
pub mod describe_alert_log_count;
pub mod describe_alert_log_histogram;
pub mod describe_alert_log_list;
pub mod describe_alerting_metric_rule_resources;
pub mod describe_contact_group_list;
pub mod describe_contact_list;
pub mod describe_contact_list_by_contact_group;
pub mod describe_custom_event_attribute;
pub mod describe_custom_event_count;
pub mod describe_custom_event_histogram;
pub mod describe_custom_metric_list;
pub mod describe_dynamic_tag_rule_list;
pub mod describe_event_rule_attribute;
pub mod describe_event_rule_list;
pub mod describe_event_rule_target_list;
pub mod describe_exporter_output_list;
pub mod describe_exporter_rule_list;
pub mod describe_group_monitoring_agent_process;
pub mod describe_host_availability_list;
pub mod describe_hybrid_monitor_data_list;
pub mod describe_hybrid_monitor_namespace_list;
pub mod describe_hybrid_monitor_sls_group;
pub mod describe_hybrid_monitor_task_list;
pub mod describe_log_monitor_attribute;
pub mod describe_log_monitor_list;
pub mod describe_metric_data;
pub mod describe_metric_last;
pub mod describe_metric_list;
pub mod describe_metric_meta_list;
pub mod describe_metric_rule_black_list;
pub mod describe_metric_rule_count;
pub mod describe_metric_rule_list;
pub mod describe_metric_rule_targets;
pub mod describe_metric_rule_template_attribute;
pub mod describe_metric_rule_template_list;
pub mod describe_metric_top;
pub mod describe_monitor_group_categories;
pub mod describe_monitor_group_dynamic_rules;
pub mod describe_monitor_group_instance_attribute;
pub mod describe_monitor_group_instances;
pub mod describe_monitor_group_notify_policy_list;
pub mod describe_monitor_groups;
pub mod describe_monitor_resource_quota_attribute;
pub mod describe_monitoring_agent_access_key;
pub mod describe_monitoring_agent_config;
pub mod describe_monitoring_agent_hosts;
pub mod describe_monitoring_agent_processes;
pub mod describe_monitoring_agent_statuses;
pub mod describe_monitoring_config;
pub mod describe_product_resource_tag_key_list;
pub mod describe_products_of_active_metric_rule;
pub mod describe_project_meta;
pub mod describe_site_monitor_attribute;
pub mod describe_site_monitor_data;
pub mod describe_site_monitor_isp_city_list;
pub mod describe_site_monitor_list;
pub mod describe_site_monitor_log;
pub mod describe_site_monitor_quota;
pub mod describe_site_monitor_statistics;
pub mod describe_synthetic_probe_list;
pub mod describe_system_event_attribute;
pub mod describe_system_event_count;
pub mod describe_system_event_histogram;
pub mod describe_system_event_meta_list;
pub mod describe_tag_key_list;
pub mod describe_tag_value_list;
pub mod describe_unhealthy_host_availability;
pub mod disable_active_metric_rule;
pub mod disable_alarm;
pub mod disable_event_rules;
pub mod disable_host_availability;
pub mod disable_metric_rules;
pub mod disable_site_monitors;
pub mod enable_active_metric_rule;
pub mod enable_alarm;
pub mod enable_event_rules;
pub mod enable_host_availability;
pub mod enable_metric_rule_black_list;
pub mod enable_metric_rules;
pub mod enable_site_monitors;
pub mod install_monitoring_agent;
pub mod list_alarm;
pub mod list_alarm_history;
pub mod list_contact_group;
pub mod modify_group_monitoring_agent_process;
pub mod modify_host_availability;
pub mod modify_host_info;
pub mod modify_hybrid_monitor_namespace;
pub mod modify_hybrid_monitor_sls_group;
pub mod modify_hybrid_monitor_task;
pub mod modify_metric_rule_black_list;
pub mod modify_metric_rule_template;
pub mod modify_monitor_group;
pub mod modify_monitor_group_instances;
pub mod modify_site_monitor;
pub mod node_install;
pub mod node_status;
pub mod node_status_list;
pub mod put_contact;
pub mod put_contact_group;
pub mod put_custom_event;
pub mod put_custom_event_rule;
pub mod put_custom_metric;
pub mod put_custom_metric_rule;
pub mod put_event_rule;
pub mod put_event_rule_targets;
pub mod put_exporter_output;
pub mod put_exporter_rule;
pub mod put_group_metric_rule;
pub mod put_hybrid_monitor_metric_data;
pub mod put_log_monitor;
pub mod put_metric_rule_targets;
pub mod put_monitor_group_dynamic_rule;
pub mod put_monitoring_config;
pub mod put_resource_metric_rule;
pub mod put_resource_metric_rules;
pub mod query_metric_last;
pub mod query_metric_list;
pub mod query_metric_meta;
pub mod query_project_meta;
pub mod remove_tags;
pub mod send_dry_run_system_event;
pub mod uninstall_monitoring_agent;
pub mod update_alarm;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_tags::{AddTagsError, AddTagsRequest, AddTagsResponse},
    apply_metric_rule_template::{ApplyMetricRuleTemplateError, ApplyMetricRuleTemplateRequest, ApplyMetricRuleTemplateResponse},
    batch_create_instant_site_monitor::{BatchCreateInstantSiteMonitorError, BatchCreateInstantSiteMonitorRequest, BatchCreateInstantSiteMonitorResponse},
    batch_export::{BatchExportError, BatchExportRequest, BatchExportResponse},
    create_alarm::{CreateAlarmRequest, CreateAlarmResponse},
    create_dynamic_tag_group::{CreateDynamicTagGroupError, CreateDynamicTagGroupRequest, CreateDynamicTagGroupResponse},
    create_group_metric_rules::{CreateGroupMetricRulesError, CreateGroupMetricRulesRequest, CreateGroupMetricRulesResponse},
    create_group_monitoring_agent_process::{CreateGroupMonitoringAgentProcessError, CreateGroupMonitoringAgentProcessRequest, CreateGroupMonitoringAgentProcessResponse},
    create_host_availability::{CreateHostAvailabilityError, CreateHostAvailabilityRequest, CreateHostAvailabilityResponse},
    create_hybrid_monitor_namespace::{CreateHybridMonitorNamespaceError, CreateHybridMonitorNamespaceRequest, CreateHybridMonitorNamespaceResponse},
    create_hybrid_monitor_sls_group::{CreateHybridMonitorSLSGroupError, CreateHybridMonitorSLSGroupRequest, CreateHybridMonitorSLSGroupResponse},
    create_hybrid_monitor_task::{CreateHybridMonitorTaskError, CreateHybridMonitorTaskRequest, CreateHybridMonitorTaskResponse},
    create_instant_site_monitor::{CreateInstantSiteMonitorError, CreateInstantSiteMonitorRequest, CreateInstantSiteMonitorResponse},
    create_metric_rule_black_list::{CreateMetricRuleBlackListError, CreateMetricRuleBlackListRequest, CreateMetricRuleBlackListResponse},
    create_metric_rule_resources::{CreateMetricRuleResourcesError, CreateMetricRuleResourcesRequest, CreateMetricRuleResourcesResponse},
    create_metric_rule_template::{CreateMetricRuleTemplateError, CreateMetricRuleTemplateRequest, CreateMetricRuleTemplateResponse},
    create_monitor_agent_process::{CreateMonitorAgentProcessError, CreateMonitorAgentProcessRequest, CreateMonitorAgentProcessResponse},
    create_monitor_group::{CreateMonitorGroupError, CreateMonitorGroupRequest, CreateMonitorGroupResponse},
    create_monitor_group_by_resource_group_id::{CreateMonitorGroupByResourceGroupIdError, CreateMonitorGroupByResourceGroupIdRequest, CreateMonitorGroupByResourceGroupIdResponse},
    create_monitor_group_instances::{CreateMonitorGroupInstancesError, CreateMonitorGroupInstancesRequest, CreateMonitorGroupInstancesResponse},
    create_monitor_group_notify_policy::{CreateMonitorGroupNotifyPolicyError, CreateMonitorGroupNotifyPolicyRequest, CreateMonitorGroupNotifyPolicyResponse},
    create_monitoring_agent_process::{CreateMonitoringAgentProcessError, CreateMonitoringAgentProcessRequest, CreateMonitoringAgentProcessResponse},
    create_site_monitor::{CreateSiteMonitorError, CreateSiteMonitorRequest, CreateSiteMonitorResponse},
    cursor::{CursorError, CursorRequest, CursorResponse},
    delete_alarm::{DeleteAlarmRequest, DeleteAlarmResponse},
    delete_contact::{DeleteContactError, DeleteContactRequest, DeleteContactResponse},
    delete_contact_group::{DeleteContactGroupError, DeleteContactGroupRequest, DeleteContactGroupResponse},
    delete_custom_metric::{DeleteCustomMetricError, DeleteCustomMetricRequest, DeleteCustomMetricResponse},
    delete_dynamic_tag_group::{DeleteDynamicTagGroupError, DeleteDynamicTagGroupRequest, DeleteDynamicTagGroupResponse},
    delete_event_rule_targets::{DeleteEventRuleTargetsError, DeleteEventRuleTargetsRequest, DeleteEventRuleTargetsResponse},
    delete_event_rules::{DeleteEventRulesError, DeleteEventRulesRequest, DeleteEventRulesResponse},
    delete_exporter_output::{DeleteExporterOutputError, DeleteExporterOutputRequest, DeleteExporterOutputResponse},
    delete_exporter_rule::{DeleteExporterRuleError, DeleteExporterRuleRequest, DeleteExporterRuleResponse},
    delete_group_monitoring_agent_process::{DeleteGroupMonitoringAgentProcessError, DeleteGroupMonitoringAgentProcessRequest, DeleteGroupMonitoringAgentProcessResponse},
    delete_host_availability::{DeleteHostAvailabilityError, DeleteHostAvailabilityRequest, DeleteHostAvailabilityResponse},
    delete_hybrid_monitor_namespace::{DeleteHybridMonitorNamespaceError, DeleteHybridMonitorNamespaceRequest, DeleteHybridMonitorNamespaceResponse},
    delete_hybrid_monitor_sls_group::{DeleteHybridMonitorSLSGroupError, DeleteHybridMonitorSLSGroupRequest, DeleteHybridMonitorSLSGroupResponse},
    delete_hybrid_monitor_task::{DeleteHybridMonitorTaskError, DeleteHybridMonitorTaskRequest, DeleteHybridMonitorTaskResponse},
    delete_log_monitor::{DeleteLogMonitorError, DeleteLogMonitorRequest, DeleteLogMonitorResponse},
    delete_metric_rule_black_list::{DeleteMetricRuleBlackListError, DeleteMetricRuleBlackListRequest, DeleteMetricRuleBlackListResponse},
    delete_metric_rule_resources::{DeleteMetricRuleResourcesError, DeleteMetricRuleResourcesRequest, DeleteMetricRuleResourcesResponse},
    delete_metric_rule_targets::{DeleteMetricRuleTargetsError, DeleteMetricRuleTargetsRequest, DeleteMetricRuleTargetsResponse},
    delete_metric_rule_template::{DeleteMetricRuleTemplateError, DeleteMetricRuleTemplateRequest, DeleteMetricRuleTemplateResponse},
    delete_metric_rules::{DeleteMetricRulesError, DeleteMetricRulesRequest, DeleteMetricRulesResponse},
    delete_monitor_group::{DeleteMonitorGroupError, DeleteMonitorGroupRequest, DeleteMonitorGroupResponse},
    delete_monitor_group_dynamic_rule::{DeleteMonitorGroupDynamicRuleError, DeleteMonitorGroupDynamicRuleRequest, DeleteMonitorGroupDynamicRuleResponse},
    delete_monitor_group_instances::{DeleteMonitorGroupInstancesError, DeleteMonitorGroupInstancesRequest, DeleteMonitorGroupInstancesResponse},
    delete_monitor_group_notify_policy::{DeleteMonitorGroupNotifyPolicyError, DeleteMonitorGroupNotifyPolicyRequest, DeleteMonitorGroupNotifyPolicyResponse},
    delete_monitoring_agent_process::{DeleteMonitoringAgentProcessError, DeleteMonitoringAgentProcessRequest, DeleteMonitoringAgentProcessResponse},
    delete_site_monitors::{DeleteSiteMonitorsError, DeleteSiteMonitorsRequest, DeleteSiteMonitorsResponse},
    describe_active_metric_rule_list::{DescribeActiveMetricRuleListError, DescribeActiveMetricRuleListRequest, DescribeActiveMetricRuleListResponse},
    describe_alert_history_list::{DescribeAlertHistoryListError, DescribeAlertHistoryListRequest, DescribeAlertHistoryListResponse},
    describe_alert_log_count::{DescribeAlertLogCountError, DescribeAlertLogCountRequest, DescribeAlertLogCountResponse},
    describe_alert_log_histogram::{DescribeAlertLogHistogramError, DescribeAlertLogHistogramRequest, DescribeAlertLogHistogramResponse},
    describe_alert_log_list::{DescribeAlertLogListError, DescribeAlertLogListRequest, DescribeAlertLogListResponse},
    describe_alerting_metric_rule_resources::{DescribeAlertingMetricRuleResourcesError, DescribeAlertingMetricRuleResourcesRequest, DescribeAlertingMetricRuleResourcesResponse},
    describe_contact_group_list::{DescribeContactGroupListError, DescribeContactGroupListRequest, DescribeContactGroupListResponse},
    describe_contact_list::{DescribeContactListError, DescribeContactListRequest, DescribeContactListResponse},
    describe_contact_list_by_contact_group::{DescribeContactListByContactGroupError, DescribeContactListByContactGroupRequest, DescribeContactListByContactGroupResponse},
    describe_custom_event_attribute::{DescribeCustomEventAttributeError, DescribeCustomEventAttributeRequest, DescribeCustomEventAttributeResponse},
    describe_custom_event_count::{DescribeCustomEventCountError, DescribeCustomEventCountRequest, DescribeCustomEventCountResponse},
    describe_custom_event_histogram::{DescribeCustomEventHistogramError, DescribeCustomEventHistogramRequest, DescribeCustomEventHistogramResponse},
    describe_custom_metric_list::{DescribeCustomMetricListError, DescribeCustomMetricListRequest, DescribeCustomMetricListResponse},
    describe_dynamic_tag_rule_list::{DescribeDynamicTagRuleListError, DescribeDynamicTagRuleListRequest, DescribeDynamicTagRuleListResponse},
    describe_event_rule_attribute::{DescribeEventRuleAttributeError, DescribeEventRuleAttributeRequest, DescribeEventRuleAttributeResponse},
    describe_event_rule_list::{DescribeEventRuleListError, DescribeEventRuleListRequest, DescribeEventRuleListResponse},
    describe_event_rule_target_list::{DescribeEventRuleTargetListError, DescribeEventRuleTargetListRequest, DescribeEventRuleTargetListResponse},
    describe_exporter_output_list::{DescribeExporterOutputListError, DescribeExporterOutputListRequest, DescribeExporterOutputListResponse},
    describe_exporter_rule_list::{DescribeExporterRuleListError, DescribeExporterRuleListRequest, DescribeExporterRuleListResponse},
    describe_group_monitoring_agent_process::{DescribeGroupMonitoringAgentProcessError, DescribeGroupMonitoringAgentProcessRequest, DescribeGroupMonitoringAgentProcessResponse},
    describe_host_availability_list::{DescribeHostAvailabilityListError, DescribeHostAvailabilityListRequest, DescribeHostAvailabilityListResponse},
    describe_hybrid_monitor_data_list::{DescribeHybridMonitorDataListError, DescribeHybridMonitorDataListRequest, DescribeHybridMonitorDataListResponse},
    describe_hybrid_monitor_namespace_list::{DescribeHybridMonitorNamespaceListError, DescribeHybridMonitorNamespaceListRequest, DescribeHybridMonitorNamespaceListResponse},
    describe_hybrid_monitor_sls_group::{DescribeHybridMonitorSLSGroupError, DescribeHybridMonitorSLSGroupRequest, DescribeHybridMonitorSLSGroupResponse},
    describe_hybrid_monitor_task_list::{DescribeHybridMonitorTaskListError, DescribeHybridMonitorTaskListRequest, DescribeHybridMonitorTaskListResponse},
    describe_log_monitor_attribute::{DescribeLogMonitorAttributeError, DescribeLogMonitorAttributeRequest, DescribeLogMonitorAttributeResponse},
    describe_log_monitor_list::{DescribeLogMonitorListError, DescribeLogMonitorListRequest, DescribeLogMonitorListResponse},
    describe_metric_data::{DescribeMetricDataError, DescribeMetricDataRequest, DescribeMetricDataResponse},
    describe_metric_last::{DescribeMetricLastError, DescribeMetricLastRequest, DescribeMetricLastResponse},
    describe_metric_list::{DescribeMetricListError, DescribeMetricListRequest, DescribeMetricListResponse},
    describe_metric_meta_list::{DescribeMetricMetaListError, DescribeMetricMetaListRequest, DescribeMetricMetaListResponse},
    describe_metric_rule_black_list::{DescribeMetricRuleBlackListError, DescribeMetricRuleBlackListRequest, DescribeMetricRuleBlackListResponse},
    describe_metric_rule_count::{DescribeMetricRuleCountError, DescribeMetricRuleCountRequest, DescribeMetricRuleCountResponse},
    describe_metric_rule_list::{DescribeMetricRuleListError, DescribeMetricRuleListRequest, DescribeMetricRuleListResponse},
    describe_metric_rule_targets::{DescribeMetricRuleTargetsError, DescribeMetricRuleTargetsRequest, DescribeMetricRuleTargetsResponse},
    describe_metric_rule_template_attribute::{DescribeMetricRuleTemplateAttributeError, DescribeMetricRuleTemplateAttributeRequest, DescribeMetricRuleTemplateAttributeResponse},
    describe_metric_rule_template_list::{DescribeMetricRuleTemplateListError, DescribeMetricRuleTemplateListRequest, DescribeMetricRuleTemplateListResponse},
    describe_metric_top::{DescribeMetricTopError, DescribeMetricTopRequest, DescribeMetricTopResponse},
    describe_monitor_group_categories::{DescribeMonitorGroupCategoriesError, DescribeMonitorGroupCategoriesRequest, DescribeMonitorGroupCategoriesResponse},
    describe_monitor_group_dynamic_rules::{DescribeMonitorGroupDynamicRulesError, DescribeMonitorGroupDynamicRulesRequest, DescribeMonitorGroupDynamicRulesResponse},
    describe_monitor_group_instance_attribute::{DescribeMonitorGroupInstanceAttributeError, DescribeMonitorGroupInstanceAttributeRequest, DescribeMonitorGroupInstanceAttributeResponse},
    describe_monitor_group_instances::{DescribeMonitorGroupInstancesError, DescribeMonitorGroupInstancesRequest, DescribeMonitorGroupInstancesResponse},
    describe_monitor_group_notify_policy_list::{DescribeMonitorGroupNotifyPolicyListError, DescribeMonitorGroupNotifyPolicyListRequest, DescribeMonitorGroupNotifyPolicyListResponse},
    describe_monitor_groups::{DescribeMonitorGroupsError, DescribeMonitorGroupsRequest, DescribeMonitorGroupsResponse},
    describe_monitor_resource_quota_attribute::{DescribeMonitorResourceQuotaAttributeError, DescribeMonitorResourceQuotaAttributeRequest, DescribeMonitorResourceQuotaAttributeResponse},
    describe_monitoring_agent_access_key::{DescribeMonitoringAgentAccessKeyError, DescribeMonitoringAgentAccessKeyRequest, DescribeMonitoringAgentAccessKeyResponse},
    describe_monitoring_agent_config::{DescribeMonitoringAgentConfigError, DescribeMonitoringAgentConfigRequest, DescribeMonitoringAgentConfigResponse},
    describe_monitoring_agent_hosts::{DescribeMonitoringAgentHostsError, DescribeMonitoringAgentHostsRequest, DescribeMonitoringAgentHostsResponse},
    describe_monitoring_agent_processes::{DescribeMonitoringAgentProcessesError, DescribeMonitoringAgentProcessesRequest, DescribeMonitoringAgentProcessesResponse},
    describe_monitoring_agent_statuses::{DescribeMonitoringAgentStatusesError, DescribeMonitoringAgentStatusesRequest, DescribeMonitoringAgentStatusesResponse},
    describe_monitoring_config::{DescribeMonitoringConfigError, DescribeMonitoringConfigRequest, DescribeMonitoringConfigResponse},
    describe_product_resource_tag_key_list::{DescribeProductResourceTagKeyListError, DescribeProductResourceTagKeyListRequest, DescribeProductResourceTagKeyListResponse},
    describe_products_of_active_metric_rule::{DescribeProductsOfActiveMetricRuleError, DescribeProductsOfActiveMetricRuleRequest, DescribeProductsOfActiveMetricRuleResponse},
    describe_project_meta::{DescribeProjectMetaError, DescribeProjectMetaRequest, DescribeProjectMetaResponse},
    describe_site_monitor_attribute::{DescribeSiteMonitorAttributeError, DescribeSiteMonitorAttributeRequest, DescribeSiteMonitorAttributeResponse},
    describe_site_monitor_data::{DescribeSiteMonitorDataError, DescribeSiteMonitorDataRequest, DescribeSiteMonitorDataResponse},
    describe_site_monitor_isp_city_list::{DescribeSiteMonitorISPCityListError, DescribeSiteMonitorISPCityListRequest, DescribeSiteMonitorISPCityListResponse},
    describe_site_monitor_list::{DescribeSiteMonitorListError, DescribeSiteMonitorListRequest, DescribeSiteMonitorListResponse},
    describe_site_monitor_log::{DescribeSiteMonitorLogError, DescribeSiteMonitorLogRequest, DescribeSiteMonitorLogResponse},
    describe_site_monitor_quota::{DescribeSiteMonitorQuotaError, DescribeSiteMonitorQuotaRequest, DescribeSiteMonitorQuotaResponse},
    describe_site_monitor_statistics::{DescribeSiteMonitorStatisticsError, DescribeSiteMonitorStatisticsRequest, DescribeSiteMonitorStatisticsResponse},
    describe_synthetic_probe_list::{DescribeSyntheticProbeListRequest, DescribeSyntheticProbeListResponse},
    describe_system_event_attribute::{DescribeSystemEventAttributeError, DescribeSystemEventAttributeRequest, DescribeSystemEventAttributeResponse},
    describe_system_event_count::{DescribeSystemEventCountError, DescribeSystemEventCountRequest, DescribeSystemEventCountResponse},
    describe_system_event_histogram::{DescribeSystemEventHistogramError, DescribeSystemEventHistogramRequest, DescribeSystemEventHistogramResponse},
    describe_system_event_meta_list::{DescribeSystemEventMetaListError, DescribeSystemEventMetaListRequest, DescribeSystemEventMetaListResponse},
    describe_tag_key_list::{DescribeTagKeyListError, DescribeTagKeyListRequest, DescribeTagKeyListResponse},
    describe_tag_value_list::{DescribeTagValueListError, DescribeTagValueListRequest, DescribeTagValueListResponse},
    describe_unhealthy_host_availability::{DescribeUnhealthyHostAvailabilityError, DescribeUnhealthyHostAvailabilityRequest, DescribeUnhealthyHostAvailabilityResponse},
    disable_active_metric_rule::{DisableActiveMetricRuleError, DisableActiveMetricRuleRequest, DisableActiveMetricRuleResponse},
    disable_alarm::{DisableAlarmRequest, DisableAlarmResponse},
    disable_event_rules::{DisableEventRulesError, DisableEventRulesRequest, DisableEventRulesResponse},
    disable_host_availability::{DisableHostAvailabilityError, DisableHostAvailabilityRequest, DisableHostAvailabilityResponse},
    disable_metric_rules::{DisableMetricRulesError, DisableMetricRulesRequest, DisableMetricRulesResponse},
    disable_site_monitors::{DisableSiteMonitorsError, DisableSiteMonitorsRequest, DisableSiteMonitorsResponse},
    enable_active_metric_rule::{EnableActiveMetricRuleError, EnableActiveMetricRuleRequest, EnableActiveMetricRuleResponse},
    enable_alarm::{EnableAlarmRequest, EnableAlarmResponse},
    enable_event_rules::{EnableEventRulesError, EnableEventRulesRequest, EnableEventRulesResponse},
    enable_host_availability::{EnableHostAvailabilityError, EnableHostAvailabilityRequest, EnableHostAvailabilityResponse},
    enable_metric_rule_black_list::{EnableMetricRuleBlackListError, EnableMetricRuleBlackListRequest, EnableMetricRuleBlackListResponse},
    enable_metric_rules::{EnableMetricRulesError, EnableMetricRulesRequest, EnableMetricRulesResponse},
    enable_site_monitors::{EnableSiteMonitorsError, EnableSiteMonitorsRequest, EnableSiteMonitorsResponse},
    install_monitoring_agent::{InstallMonitoringAgentError, InstallMonitoringAgentRequest, InstallMonitoringAgentResponse},
    list_alarm::{ListAlarmRequest, ListAlarmResponse},
    list_alarm_history::{ListAlarmHistoryRequest, ListAlarmHistoryResponse},
    list_contact_group::{ListContactGroupRequest, ListContactGroupResponse},
    modify_group_monitoring_agent_process::{ModifyGroupMonitoringAgentProcessError, ModifyGroupMonitoringAgentProcessRequest, ModifyGroupMonitoringAgentProcessResponse},
    modify_host_availability::{ModifyHostAvailabilityError, ModifyHostAvailabilityRequest, ModifyHostAvailabilityResponse},
    modify_host_info::{ModifyHostInfoError, ModifyHostInfoRequest, ModifyHostInfoResponse},
    modify_hybrid_monitor_namespace::{ModifyHybridMonitorNamespaceError, ModifyHybridMonitorNamespaceRequest, ModifyHybridMonitorNamespaceResponse},
    modify_hybrid_monitor_sls_group::{ModifyHybridMonitorSLSGroupError, ModifyHybridMonitorSLSGroupRequest, ModifyHybridMonitorSLSGroupResponse},
    modify_hybrid_monitor_task::{ModifyHybridMonitorTaskError, ModifyHybridMonitorTaskRequest, ModifyHybridMonitorTaskResponse},
    modify_metric_rule_black_list::{ModifyMetricRuleBlackListError, ModifyMetricRuleBlackListRequest, ModifyMetricRuleBlackListResponse},
    modify_metric_rule_template::{ModifyMetricRuleTemplateError, ModifyMetricRuleTemplateRequest, ModifyMetricRuleTemplateResponse},
    modify_monitor_group::{ModifyMonitorGroupError, ModifyMonitorGroupRequest, ModifyMonitorGroupResponse},
    modify_monitor_group_instances::{ModifyMonitorGroupInstancesError, ModifyMonitorGroupInstancesRequest, ModifyMonitorGroupInstancesResponse},
    modify_site_monitor::{ModifySiteMonitorError, ModifySiteMonitorRequest, ModifySiteMonitorResponse},
    node_install::{NodeInstallRequest, NodeInstallResponse},
    node_status::{NodeStatusRequest, NodeStatusResponse},
    node_status_list::{NodeStatusListRequest, NodeStatusListResponse},
    put_contact::{PutContactError, PutContactRequest, PutContactResponse},
    put_contact_group::{PutContactGroupError, PutContactGroupRequest, PutContactGroupResponse},
    put_custom_event::{PutCustomEventError, PutCustomEventRequest, PutCustomEventResponse},
    put_custom_event_rule::{PutCustomEventRuleError, PutCustomEventRuleRequest, PutCustomEventRuleResponse},
    put_custom_metric::{PutCustomMetricError, PutCustomMetricRequest, PutCustomMetricResponse},
    put_custom_metric_rule::{PutCustomMetricRuleError, PutCustomMetricRuleRequest, PutCustomMetricRuleResponse},
    put_event_rule::{PutEventRuleError, PutEventRuleRequest, PutEventRuleResponse},
    put_event_rule_targets::{PutEventRuleTargetsError, PutEventRuleTargetsRequest, PutEventRuleTargetsResponse},
    put_exporter_output::{PutExporterOutputError, PutExporterOutputRequest, PutExporterOutputResponse},
    put_exporter_rule::{PutExporterRuleError, PutExporterRuleRequest, PutExporterRuleResponse},
    put_group_metric_rule::{PutGroupMetricRuleError, PutGroupMetricRuleRequest, PutGroupMetricRuleResponse},
    put_hybrid_monitor_metric_data::{PutHybridMonitorMetricDataError, PutHybridMonitorMetricDataRequest, PutHybridMonitorMetricDataResponse},
    put_log_monitor::{PutLogMonitorError, PutLogMonitorRequest, PutLogMonitorResponse},
    put_metric_rule_targets::{PutMetricRuleTargetsError, PutMetricRuleTargetsRequest, PutMetricRuleTargetsResponse},
    put_monitor_group_dynamic_rule::{PutMonitorGroupDynamicRuleError, PutMonitorGroupDynamicRuleRequest, PutMonitorGroupDynamicRuleResponse},
    put_monitoring_config::{PutMonitoringConfigError, PutMonitoringConfigRequest, PutMonitoringConfigResponse},
    put_resource_metric_rule::{PutResourceMetricRuleError, PutResourceMetricRuleRequest, PutResourceMetricRuleResponse},
    put_resource_metric_rules::{PutResourceMetricRulesError, PutResourceMetricRulesRequest, PutResourceMetricRulesResponse},
    query_metric_last::{QueryMetricLastRequest, QueryMetricLastResponse},
    query_metric_list::{QueryMetricListRequest, QueryMetricListResponse},
    query_metric_meta::{QueryMetricMetaRequest, QueryMetricMetaResponse},
    query_project_meta::{QueryProjectMetaError, QueryProjectMetaRequest, QueryProjectMetaResponse},
    remove_tags::{RemoveTagsError, RemoveTagsRequest, RemoveTagsResponse},
    send_dry_run_system_event::{SendDryRunSystemEventError, SendDryRunSystemEventRequest, SendDryRunSystemEventResponse},
    uninstall_monitoring_agent::{UninstallMonitoringAgentError, UninstallMonitoringAgentRequest, UninstallMonitoringAgentResponse},
    update_alarm::{UpdateAlarmRequest, UpdateAlarmResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Cms",
    version: "2019-01-01",
    endpoints: Endpoints {
        central: Some("metrichub-cms-cn-hangzhou.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "metrics.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "metrics.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "metrics.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "metrics.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "metrics.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "metrics.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "metrics.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "metrics.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "metrics.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "metrics.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "metrics.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "metrics.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "metrics.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "metrics.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "metrics.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "cms.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "metrics.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "metrics.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "metrics.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "metrics.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-nanjing", "metrics.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "metrics.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "metrics.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "metrics.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "metrics.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "metrics.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "metrics.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "metrics.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "metrics.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "metrics.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "metrics.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "metrics.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "metrics.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "metrics.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "metrics.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "metrics.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "metrics.us-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "metrics.us-west-1.aliyuncs.com"),
        ],
        rule: Some("metrics.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of CloudMonitor.
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
    /// Puts tags on application groups.
    #[inline]
    pub fn add_tags(&self, request: AddTagsRequest) -> Call<'_, AddTagsRequest> {
        self.inner.call(request)
    }
    /// Creates alert rules for application groups from an alert template.
    #[inline]
    pub fn apply_metric_rule_template(
        &self,
        request: ApplyMetricRuleTemplateRequest,
    ) -> Call<'_, ApplyMetricRuleTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates several one-time site probes at once.
    #[inline]
    pub fn batch_create_instant_site_monitor(
        &self,
        request: BatchCreateInstantSiteMonitorRequest,
    ) -> Call<'_, BatchCreateInstantSiteMonitorRequest> {
        self.inner.call(request)
    }
    /// Exports monitoring data batch by batch, starting at the cursor that `Cursor` returned.
    #[inline]
    pub fn batch_export(
        &self,
        request: BatchExportRequest,
    ) -> Call<'_, BatchExportRequest> {
        self.inner.call(request)
    }
    /// Creates an alert rule for a metric.
    #[inline]
    pub fn create_alarm(
        &self,
        request: CreateAlarmRequest,
    ) -> Call<'_, CreateAlarmRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that builds application groups from the tags of resources.
    #[inline]
    pub fn create_dynamic_tag_group(
        &self,
        request: CreateDynamicTagGroupRequest,
    ) -> Call<'_, CreateDynamicTagGroupRequest> {
        self.inner.call(request)
    }
    /// Creates several alert rules for an application group.
    #[inline]
    pub fn create_group_metric_rules(
        &self,
        request: CreateGroupMetricRulesRequest,
    ) -> Call<'_, CreateGroupMetricRulesRequest> {
        self.inner.call(request)
    }
    /// Watches a process on the hosts of an application group.
    #[inline]
    pub fn create_group_monitoring_agent_process(
        &self,
        request: CreateGroupMonitoringAgentProcessRequest,
    ) -> Call<'_, CreateGroupMonitoringAgentProcessRequest> {
        self.inner.call(request)
    }
    /// Creates a task that probes from hosts whether an address or a port answers.
    #[inline]
    pub fn create_host_availability(
        &self,
        request: CreateHostAvailabilityRequest,
    ) -> Call<'_, CreateHostAvailabilityRequest> {
        self.inner.call(request)
    }
    /// Creates a namespace that stores metrics of several sources.
    #[inline]
    pub fn create_hybrid_monitor_namespace(
        &self,
        request: CreateHybridMonitorNamespaceRequest,
    ) -> Call<'_, CreateHybridMonitorNamespaceRequest> {
        self.inner.call(request)
    }
    /// Groups Logstores, so that metrics can be computed across them.
    #[inline]
    pub fn create_hybrid_monitor_sls_group(
        &self,
        request: CreateHybridMonitorSLSGroupRequest,
    ) -> Call<'_, CreateHybridMonitorSLSGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a task that brings data of cloud products into a namespace or computes metrics from logs.
    #[inline]
    pub fn create_hybrid_monitor_task(
        &self,
        request: CreateHybridMonitorTaskRequest,
    ) -> Call<'_, CreateHybridMonitorTaskRequest> {
        self.inner.call(request)
    }
    /// Runs a one-time probe of a site.
    #[inline]
    pub fn create_instant_site_monitor(
        &self,
        request: CreateInstantSiteMonitorRequest,
    ) -> Call<'_, CreateInstantSiteMonitorRequest> {
        self.inner.call(request)
    }
    /// Creates a blacklist policy, which holds alerts of certain resources back.
    #[inline]
    pub fn create_metric_rule_black_list(
        &self,
        request: CreateMetricRuleBlackListRequest,
    ) -> Call<'_, CreateMetricRuleBlackListRequest> {
        self.inner.call(request)
    }
    /// Ties resources to an alert rule.
    #[inline]
    pub fn create_metric_rule_resources(
        &self,
        request: CreateMetricRuleResourcesRequest,
    ) -> Call<'_, CreateMetricRuleResourcesRequest> {
        self.inner.call(request)
    }
    /// Creates an alert template that rules can be made from.
    #[inline]
    pub fn create_metric_rule_template(
        &self,
        request: CreateMetricRuleTemplateRequest,
    ) -> Call<'_, CreateMetricRuleTemplateRequest> {
        self.inner.call(request)
    }
    /// Watches a process on one host.
    #[inline]
    pub fn create_monitor_agent_process(
        &self,
        request: CreateMonitorAgentProcessRequest,
    ) -> Call<'_, CreateMonitorAgentProcessRequest> {
        self.inner.call(request)
    }
    /// Creates an application group, which brings resources together for monitoring.
    #[inline]
    pub fn create_monitor_group(
        &self,
        request: CreateMonitorGroupRequest,
    ) -> Call<'_, CreateMonitorGroupRequest> {
        self.inner.call(request)
    }
    /// Creates an application group that follows a resource group.
    #[inline]
    pub fn create_monitor_group_by_resource_group_id(
        &self,
        request: CreateMonitorGroupByResourceGroupIdRequest,
    ) -> Call<'_, CreateMonitorGroupByResourceGroupIdRequest> {
        self.inner.call(request)
    }
    /// Adds resources to an application group.
    #[inline]
    pub fn create_monitor_group_instances(
        &self,
        request: CreateMonitorGroupInstancesRequest,
    ) -> Call<'_, CreateMonitorGroupInstancesRequest> {
        self.inner.call(request)
    }
    /// Pauses the alert notifications of an application group for a time.
    #[inline]
    pub fn create_monitor_group_notify_policy(
        &self,
        request: CreateMonitorGroupNotifyPolicyRequest,
    ) -> Call<'_, CreateMonitorGroupNotifyPolicyRequest> {
        self.inner.call(request)
    }
    /// Watches a process on one host.
    #[inline]
    pub fn create_monitoring_agent_process(
        &self,
        request: CreateMonitoringAgentProcessRequest,
    ) -> Call<'_, CreateMonitoringAgentProcessRequest> {
        self.inner.call(request)
    }
    /// Creates a task that probes a site from many places at a fixed interval.
    #[inline]
    pub fn create_site_monitor(
        &self,
        request: CreateSiteMonitorRequest,
    ) -> Call<'_, CreateSiteMonitorRequest> {
        self.inner.call(request)
    }
    /// Sets which monitoring data is to be exported and returns the cursor for the first call of `BatchExport`.
    #[inline]
    pub fn cursor(&self, request: CursorRequest) -> Call<'_, CursorRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert rule.
    #[inline]
    pub fn delete_alarm(
        &self,
        request: DeleteAlarmRequest,
    ) -> Call<'_, DeleteAlarmRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert contact, who is notified no more.
    #[inline]
    pub fn delete_contact(
        &self,
        request: DeleteContactRequest,
    ) -> Call<'_, DeleteContactRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert contact group; its contacts stay.
    #[inline]
    pub fn delete_contact_group(
        &self,
        request: DeleteContactGroupRequest,
    ) -> Call<'_, DeleteContactGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes the data reported for one time series of a custom metric.
    #[inline]
    pub fn delete_custom_metric(
        &self,
        request: DeleteCustomMetricRequest,
    ) -> Call<'_, DeleteCustomMetricRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule that builds application groups from tags.
    #[inline]
    pub fn delete_dynamic_tag_group(
        &self,
        request: DeleteDynamicTagGroupRequest,
    ) -> Call<'_, DeleteDynamicTagGroupRequest> {
        self.inner.call(request)
    }
    /// Takes targets away from an event rule, so that they get no more notifications.
    #[inline]
    pub fn delete_event_rule_targets(
        &self,
        request: DeleteEventRuleTargetsRequest,
    ) -> Call<'_, DeleteEventRuleTargetsRequest> {
        self.inner.call(request)
    }
    /// Deletes event rules; events that match them are no longer reported.
    #[inline]
    pub fn delete_event_rules(
        &self,
        request: DeleteEventRulesRequest,
    ) -> Call<'_, DeleteEventRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a destination that monitoring data is exported to.
    #[inline]
    pub fn delete_exporter_output(
        &self,
        request: DeleteExporterOutputRequest,
    ) -> Call<'_, DeleteExporterOutputRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule that exports monitoring data; what was exported stays.
    #[inline]
    pub fn delete_exporter_rule(
        &self,
        request: DeleteExporterRuleRequest,
    ) -> Call<'_, DeleteExporterRuleRequest> {
        self.inner.call(request)
    }
    /// Stops watching a process on the hosts of an application group.
    #[inline]
    pub fn delete_group_monitoring_agent_process(
        &self,
        request: DeleteGroupMonitoringAgentProcessRequest,
    ) -> Call<'_, DeleteGroupMonitoringAgentProcessRequest> {
        self.inner.call(request)
    }
    /// Deletes tasks that probe the availability of hosts.
    #[inline]
    pub fn delete_host_availability(
        &self,
        request: DeleteHostAvailabilityRequest,
    ) -> Call<'_, DeleteHostAvailabilityRequest> {
        self.inner.call(request)
    }
    /// Deletes a metric namespace, which must not contain any data import task.
    #[inline]
    pub fn delete_hybrid_monitor_namespace(
        &self,
        request: DeleteHybridMonitorNamespaceRequest,
    ) -> Call<'_, DeleteHybridMonitorNamespaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of Logstores; the Logstores themselves stay.
    #[inline]
    pub fn delete_hybrid_monitor_sls_group(
        &self,
        request: DeleteHybridMonitorSLSGroupRequest,
    ) -> Call<'_, DeleteHybridMonitorSLSGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that imports data of cloud products or metrics of logs into a namespace.
    #[inline]
    pub fn delete_hybrid_monitor_task(
        &self,
        request: DeleteHybridMonitorTaskRequest,
    ) -> Call<'_, DeleteHybridMonitorTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a metric that is computed from logs.
    #[inline]
    pub fn delete_log_monitor(
        &self,
        request: DeleteLogMonitorRequest,
    ) -> Call<'_, DeleteLogMonitorRequest> {
        self.inner.call(request)
    }
    /// Deletes blacklist policies, so that alerts they held back are sent again.
    #[inline]
    pub fn delete_metric_rule_black_list(
        &self,
        request: DeleteMetricRuleBlackListRequest,
    ) -> Call<'_, DeleteMetricRuleBlackListRequest> {
        self.inner.call(request)
    }
    /// Takes resources away from an alert rule, which no longer watches them.
    #[inline]
    pub fn delete_metric_rule_resources(
        &self,
        request: DeleteMetricRuleResourcesRequest,
    ) -> Call<'_, DeleteMetricRuleResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes targets, such as message queues, away from an alert rule.
    #[inline]
    pub fn delete_metric_rule_targets(
        &self,
        request: DeleteMetricRuleTargetsRequest,
    ) -> Call<'_, DeleteMetricRuleTargetsRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert template, which can then no longer be applied to groups.
    #[inline]
    pub fn delete_metric_rule_template(
        &self,
        request: DeleteMetricRuleTemplateRequest,
    ) -> Call<'_, DeleteMetricRuleTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes alert rules; what they watched no longer sets off alerts.
    #[inline]
    pub fn delete_metric_rules(
        &self,
        request: DeleteMetricRulesRequest,
    ) -> Call<'_, DeleteMetricRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes an application group; its resources themselves stay.
    #[inline]
    pub fn delete_monitor_group(
        &self,
        request: DeleteMonitorGroupRequest,
    ) -> Call<'_, DeleteMonitorGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes the rules that add resources of one product to an application group by themselves.
    #[inline]
    pub fn delete_monitor_group_dynamic_rule(
        &self,
        request: DeleteMonitorGroupDynamicRuleRequest,
    ) -> Call<'_, DeleteMonitorGroupDynamicRuleRequest> {
        self.inner.call(request)
    }
    /// Takes resources out of an application group.
    #[inline]
    pub fn delete_monitor_group_instances(
        &self,
        request: DeleteMonitorGroupInstancesRequest,
    ) -> Call<'_, DeleteMonitorGroupInstancesRequest> {
        self.inner.call(request)
    }
    /// Deletes the policy that pauses the notifications of an application group.
    #[inline]
    pub fn delete_monitor_group_notify_policy(
        &self,
        request: DeleteMonitorGroupNotifyPolicyRequest,
    ) -> Call<'_, DeleteMonitorGroupNotifyPolicyRequest> {
        self.inner.call(request)
    }
    /// Stops watching a process on one host.
    #[inline]
    pub fn delete_monitoring_agent_process(
        &self,
        request: DeleteMonitoringAgentProcessRequest,
    ) -> Call<'_, DeleteMonitoringAgentProcessRequest> {
        self.inner.call(request)
    }
    /// Deletes site monitoring tasks and, if asked to, their alert rules.
    #[inline]
    pub fn delete_site_monitors(
        &self,
        request: DeleteSiteMonitorsRequest,
    ) -> Call<'_, DeleteSiteMonitorsRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that one-click alerting has set up for a product.
    #[inline]
    pub fn describe_active_metric_rule_list(
        &self,
        request: DescribeActiveMetricRuleListRequest,
    ) -> Call<'_, DescribeActiveMetricRuleListRequest> {
        self.inner.call(request)
    }
    /// Lists alerts of the past.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_alert_history_list(
        &self,
        request: DescribeAlertHistoryListRequest,
    ) -> Call<'_, DescribeAlertHistoryListRequest> {
        self.inner.call(request)
    }
    /// Counts alert logs, grouped by a field.
    #[inline]
    pub fn describe_alert_log_count(
        &self,
        request: DescribeAlertLogCountRequest,
    ) -> Call<'_, DescribeAlertLogCountRequest> {
        self.inner.call(request)
    }
    /// Counts alert logs over time.
    #[inline]
    pub fn describe_alert_log_histogram(
        &self,
        request: DescribeAlertLogHistogramRequest,
    ) -> Call<'_, DescribeAlertLogHistogramRequest> {
        self.inner.call(request)
    }
    /// Lists alert logs, with how their notifications were delivered.
    #[inline]
    pub fn describe_alert_log_list(
        &self,
        request: DescribeAlertLogListRequest,
    ) -> Call<'_, DescribeAlertLogListRequest> {
        self.inner.call(request)
    }
    /// Lists the resources that have an active alert.
    #[inline]
    pub fn describe_alerting_metric_rule_resources(
        &self,
        request: DescribeAlertingMetricRuleResourcesRequest,
    ) -> Call<'_, DescribeAlertingMetricRuleResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the alert contact groups.
    #[inline]
    pub fn describe_contact_group_list(
        &self,
        request: DescribeContactGroupListRequest,
    ) -> Call<'_, DescribeContactGroupListRequest> {
        self.inner.call(request)
    }
    /// Lists the alert contacts with their channels.
    #[inline]
    pub fn describe_contact_list(
        &self,
        request: DescribeContactListRequest,
    ) -> Call<'_, DescribeContactListRequest> {
        self.inner.call(request)
    }
    /// Lists the contacts of an alert contact group.
    #[inline]
    pub fn describe_contact_list_by_contact_group(
        &self,
        request: DescribeContactListByContactGroupRequest,
    ) -> Call<'_, DescribeContactListByContactGroupRequest> {
        self.inner.call(request)
    }
    /// Returns the details of custom events.
    #[inline]
    pub fn describe_custom_event_attribute(
        &self,
        request: DescribeCustomEventAttributeRequest,
    ) -> Call<'_, DescribeCustomEventAttributeRequest> {
        self.inner.call(request)
    }
    /// Counts custom events by name.
    #[inline]
    pub fn describe_custom_event_count(
        &self,
        request: DescribeCustomEventCountRequest,
    ) -> Call<'_, DescribeCustomEventCountRequest> {
        self.inner.call(request)
    }
    /// Counts custom events over time.
    #[inline]
    pub fn describe_custom_event_histogram(
        &self,
        request: DescribeCustomEventHistogramRequest,
    ) -> Call<'_, DescribeCustomEventHistogramRequest> {
        self.inner.call(request)
    }
    /// Lists the time series reported for custom metrics.
    #[inline]
    pub fn describe_custom_metric_list(
        &self,
        request: DescribeCustomMetricListRequest,
    ) -> Call<'_, DescribeCustomMetricListRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that build application groups from tags.
    #[inline]
    pub fn describe_dynamic_tag_rule_list(
        &self,
        request: DescribeDynamicTagRuleListRequest,
    ) -> Call<'_, DescribeDynamicTagRuleListRequest> {
        self.inner.call(request)
    }
    /// Returns one event rule with its conditions.
    #[inline]
    pub fn describe_event_rule_attribute(
        &self,
        request: DescribeEventRuleAttributeRequest,
    ) -> Call<'_, DescribeEventRuleAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that react to system and custom events.
    #[inline]
    pub fn describe_event_rule_list(
        &self,
        request: DescribeEventRuleListRequest,
    ) -> Call<'_, DescribeEventRuleListRequest> {
        self.inner.call(request)
    }
    /// Lists the targets that an event rule notifies.
    #[inline]
    pub fn describe_event_rule_target_list(
        &self,
        request: DescribeEventRuleTargetListRequest,
    ) -> Call<'_, DescribeEventRuleTargetListRequest> {
        self.inner.call(request)
    }
    /// Lists the destinations that monitoring data is exported to.
    #[inline]
    pub fn describe_exporter_output_list(
        &self,
        request: DescribeExporterOutputListRequest,
    ) -> Call<'_, DescribeExporterOutputListRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that export monitoring data.
    #[inline]
    pub fn describe_exporter_rule_list(
        &self,
        request: DescribeExporterRuleListRequest,
    ) -> Call<'_, DescribeExporterRuleListRequest> {
        self.inner.call(request)
    }
    /// Lists the processes that are watched on the hosts of an application group.
    #[inline]
    pub fn describe_group_monitoring_agent_process(
        &self,
        request: DescribeGroupMonitoringAgentProcessRequest,
    ) -> Call<'_, DescribeGroupMonitoringAgentProcessRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that probe the availability of hosts.
    #[inline]
    pub fn describe_host_availability_list(
        &self,
        request: DescribeHostAvailabilityListRequest,
    ) -> Call<'_, DescribeHostAvailabilityListRequest> {
        self.inner.call(request)
    }
    /// Returns time series of a namespace for a period.
    #[inline]
    pub fn describe_hybrid_monitor_data_list(
        &self,
        request: DescribeHybridMonitorDataListRequest,
    ) -> Call<'_, DescribeHybridMonitorDataListRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces that store metrics.
    #[inline]
    pub fn describe_hybrid_monitor_namespace_list(
        &self,
        request: DescribeHybridMonitorNamespaceListRequest,
    ) -> Call<'_, DescribeHybridMonitorNamespaceListRequest> {
        self.inner.call(request)
    }
    /// Lists the groups of Logstores.
    #[inline]
    pub fn describe_hybrid_monitor_sls_group(
        &self,
        request: DescribeHybridMonitorSLSGroupRequest,
    ) -> Call<'_, DescribeHybridMonitorSLSGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that bring data into namespaces.
    #[inline]
    pub fn describe_hybrid_monitor_task_list(
        &self,
        request: DescribeHybridMonitorTaskListRequest,
    ) -> Call<'_, DescribeHybridMonitorTaskListRequest> {
        self.inner.call(request)
    }
    /// Returns one metric that is computed from logs.
    #[inline]
    pub fn describe_log_monitor_attribute(
        &self,
        request: DescribeLogMonitorAttributeRequest,
    ) -> Call<'_, DescribeLogMonitorAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the metrics that are computed from logs.
    #[inline]
    pub fn describe_log_monitor_list(
        &self,
        request: DescribeLogMonitorListRequest,
    ) -> Call<'_, DescribeLogMonitorListRequest> {
        self.inner.call(request)
    }
    /// Returns the data points of a metric for a period, with calculations applied if asked for.
    #[inline]
    pub fn describe_metric_data(
        &self,
        request: DescribeMetricDataRequest,
    ) -> Call<'_, DescribeMetricDataRequest> {
        self.inner.call(request)
    }
    /// Returns the latest data points of a metric.
    #[inline]
    pub fn describe_metric_last(
        &self,
        request: DescribeMetricLastRequest,
    ) -> Call<'_, DescribeMetricLastRequest> {
        self.inner.call(request)
    }
    /// Returns the data points of a metric for a period.
    #[inline]
    pub fn describe_metric_list(
        &self,
        request: DescribeMetricListRequest,
    ) -> Call<'_, DescribeMetricListRequest> {
        self.inner.call(request)
    }
    /// Lists the metrics of a product with their units and dimensions.
    #[inline]
    pub fn describe_metric_meta_list(
        &self,
        request: DescribeMetricMetaListRequest,
    ) -> Call<'_, DescribeMetricMetaListRequest> {
        self.inner.call(request)
    }
    /// Lists the blacklist policies, which hold alerts back.
    #[inline]
    pub fn describe_metric_rule_black_list(
        &self,
        request: DescribeMetricRuleBlackListRequest,
    ) -> Call<'_, DescribeMetricRuleBlackListRequest> {
        self.inner.call(request)
    }
    /// Counts alert rules by state.
    #[inline]
    pub fn describe_metric_rule_count(
        &self,
        request: DescribeMetricRuleCountRequest,
    ) -> Call<'_, DescribeMetricRuleCountRequest> {
        self.inner.call(request)
    }
    /// Lists alert rules.
    #[inline]
    pub fn describe_metric_rule_list(
        &self,
        request: DescribeMetricRuleListRequest,
    ) -> Call<'_, DescribeMetricRuleListRequest> {
        self.inner.call(request)
    }
    /// Lists the targets of an alert rule.
    #[inline]
    pub fn describe_metric_rule_targets(
        &self,
        request: DescribeMetricRuleTargetsRequest,
    ) -> Call<'_, DescribeMetricRuleTargetsRequest> {
        self.inner.call(request)
    }
    /// Returns one alert template with its rules.
    #[inline]
    pub fn describe_metric_rule_template_attribute(
        &self,
        request: DescribeMetricRuleTemplateAttributeRequest,
    ) -> Call<'_, DescribeMetricRuleTemplateAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the alert templates.
    #[inline]
    pub fn describe_metric_rule_template_list(
        &self,
        request: DescribeMetricRuleTemplateListRequest,
    ) -> Call<'_, DescribeMetricRuleTemplateListRequest> {
        self.inner.call(request)
    }
    /// Returns the data points of a metric, sorted so that the highest or lowest resources come first.
    #[inline]
    pub fn describe_metric_top(
        &self,
        request: DescribeMetricTopRequest,
    ) -> Call<'_, DescribeMetricTopRequest> {
        self.inner.call(request)
    }
    /// Counts the resources of an application group by product.
    #[inline]
    pub fn describe_monitor_group_categories(
        &self,
        request: DescribeMonitorGroupCategoriesRequest,
    ) -> Call<'_, DescribeMonitorGroupCategoriesRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that add resources to an application group.
    #[inline]
    pub fn describe_monitor_group_dynamic_rules(
        &self,
        request: DescribeMonitorGroupDynamicRulesRequest,
    ) -> Call<'_, DescribeMonitorGroupDynamicRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the resources of an application group with their details.
    #[inline]
    pub fn describe_monitor_group_instance_attribute(
        &self,
        request: DescribeMonitorGroupInstanceAttributeRequest,
    ) -> Call<'_, DescribeMonitorGroupInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the resources of an application group.
    #[inline]
    pub fn describe_monitor_group_instances(
        &self,
        request: DescribeMonitorGroupInstancesRequest,
    ) -> Call<'_, DescribeMonitorGroupInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the policies that pause notifications of an application group.
    #[inline]
    pub fn describe_monitor_group_notify_policy_list(
        &self,
        request: DescribeMonitorGroupNotifyPolicyListRequest,
    ) -> Call<'_, DescribeMonitorGroupNotifyPolicyListRequest> {
        self.inner.call(request)
    }
    /// Lists the application groups.
    #[inline]
    pub fn describe_monitor_groups(
        &self,
        request: DescribeMonitorGroupsRequest,
    ) -> Call<'_, DescribeMonitorGroupsRequest> {
        self.inner.call(request)
    }
    /// Returns the quotas of CloudMonitor and how much of them is used.
    #[inline]
    pub fn describe_monitor_resource_quota_attribute(
        &self,
        request: DescribeMonitorResourceQuotaAttributeRequest,
    ) -> Call<'_, DescribeMonitorResourceQuotaAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the key pair that installing the agent on hosts outside Alibaba Cloud takes.
    #[inline]
    pub fn describe_monitoring_agent_access_key(
        &self,
        request: DescribeMonitoringAgentAccessKeyRequest,
    ) -> Call<'_, DescribeMonitoringAgentAccessKeyRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of the CloudMonitor agent.
    #[inline]
    pub fn describe_monitoring_agent_config(
        &self,
        request: DescribeMonitoringAgentConfigRequest,
    ) -> Call<'_, DescribeMonitoringAgentConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts that CloudMonitor knows, with their agents.
    #[inline]
    pub fn describe_monitoring_agent_hosts(
        &self,
        request: DescribeMonitoringAgentHostsRequest,
    ) -> Call<'_, DescribeMonitoringAgentHostsRequest> {
        self.inner.call(request)
    }
    /// Lists the processes that are watched on a host.
    #[inline]
    pub fn describe_monitoring_agent_processes(
        &self,
        request: DescribeMonitoringAgentProcessesRequest,
    ) -> Call<'_, DescribeMonitoringAgentProcessesRequest> {
        self.inner.call(request)
    }
    /// Reports how the CloudMonitor agents on hosts are doing.
    #[inline]
    pub fn describe_monitoring_agent_statuses(
        &self,
        request: DescribeMonitoringAgentStatusesRequest,
    ) -> Call<'_, DescribeMonitoringAgentStatusesRequest> {
        self.inner.call(request)
    }
    /// Returns the settings for installing the CloudMonitor agent.
    #[inline]
    pub fn describe_monitoring_config(
        &self,
        request: DescribeMonitoringConfigRequest,
    ) -> Call<'_, DescribeMonitoringConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys of a product's resources.
    #[inline]
    pub fn describe_product_resource_tag_key_list(
        &self,
        request: DescribeProductResourceTagKeyListRequest,
    ) -> Call<'_, DescribeProductResourceTagKeyListRequest> {
        self.inner.call(request)
    }
    /// Lists the products for which one-click alerting is on.
    #[inline]
    pub fn describe_products_of_active_metric_rule(
        &self,
        request: DescribeProductsOfActiveMetricRuleRequest,
    ) -> Call<'_, DescribeProductsOfActiveMetricRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the products that CloudMonitor covers, with their namespaces.
    #[inline]
    pub fn describe_project_meta(
        &self,
        request: DescribeProjectMetaRequest,
    ) -> Call<'_, DescribeProjectMetaRequest> {
        self.inner.call(request)
    }
    /// Returns one site monitoring task with its settings.
    #[inline]
    pub fn describe_site_monitor_attribute(
        &self,
        request: DescribeSiteMonitorAttributeRequest,
    ) -> Call<'_, DescribeSiteMonitorAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the measurements of a site monitoring task for a period.
    #[inline]
    pub fn describe_site_monitor_data(
        &self,
        request: DescribeSiteMonitorDataRequest,
    ) -> Call<'_, DescribeSiteMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists the probe locations, by carrier and city.
    #[inline]
    pub fn describe_site_monitor_isp_city_list(
        &self,
        request: DescribeSiteMonitorISPCityListRequest,
    ) -> Call<'_, DescribeSiteMonitorISPCityListRequest> {
        self.inner.call(request)
    }
    /// Lists the site monitoring tasks.
    #[inline]
    pub fn describe_site_monitor_list(
        &self,
        request: DescribeSiteMonitorListRequest,
    ) -> Call<'_, DescribeSiteMonitorListRequest> {
        self.inner.call(request)
    }
    /// Returns the logs of one-time site probes.
    #[inline]
    pub fn describe_site_monitor_log(
        &self,
        request: DescribeSiteMonitorLogRequest,
    ) -> Call<'_, DescribeSiteMonitorLogRequest> {
        self.inner.call(request)
    }
    /// Returns the quotas of site monitoring and how much of them is used.
    #[inline]
    pub fn describe_site_monitor_quota(
        &self,
        request: DescribeSiteMonitorQuotaRequest,
    ) -> Call<'_, DescribeSiteMonitorQuotaRequest> {
        self.inner.call(request)
    }
    /// Returns availability or response times of a site monitoring task over a period.
    #[inline]
    pub fn describe_site_monitor_statistics(
        &self,
        request: DescribeSiteMonitorStatisticsRequest,
    ) -> Call<'_, DescribeSiteMonitorStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the probe locations of site monitoring.
    #[inline]
    pub fn describe_synthetic_probe_list(
        &self,
        request: DescribeSyntheticProbeListRequest,
    ) -> Call<'_, DescribeSyntheticProbeListRequest> {
        self.inner.call(request)
    }
    /// Returns the details of system events.
    #[inline]
    pub fn describe_system_event_attribute(
        &self,
        request: DescribeSystemEventAttributeRequest,
    ) -> Call<'_, DescribeSystemEventAttributeRequest> {
        self.inner.call(request)
    }
    /// Counts system events by name.
    #[inline]
    pub fn describe_system_event_count(
        &self,
        request: DescribeSystemEventCountRequest,
    ) -> Call<'_, DescribeSystemEventCountRequest> {
        self.inner.call(request)
    }
    /// Counts system events over time.
    #[inline]
    pub fn describe_system_event_histogram(
        &self,
        request: DescribeSystemEventHistogramRequest,
    ) -> Call<'_, DescribeSystemEventHistogramRequest> {
        self.inner.call(request)
    }
    /// Lists the system events that exist, by product.
    #[inline]
    pub fn describe_system_event_meta_list(
        &self,
        request: DescribeSystemEventMetaListRequest,
    ) -> Call<'_, DescribeSystemEventMetaListRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys of resources.
    #[inline]
    pub fn describe_tag_key_list(
        &self,
        request: DescribeTagKeyListRequest,
    ) -> Call<'_, DescribeTagKeyListRequest> {
        self.inner.call(request)
    }
    /// Lists the values of a tag key.
    #[inline]
    pub fn describe_tag_value_list(
        &self,
        request: DescribeTagValueListRequest,
    ) -> Call<'_, DescribeTagValueListRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts whose availability probes fail.
    #[inline]
    pub fn describe_unhealthy_host_availability(
        &self,
        request: DescribeUnhealthyHostAvailabilityRequest,
    ) -> Call<'_, DescribeUnhealthyHostAvailabilityRequest> {
        self.inner.call(request)
    }
    /// Switches one-click alerting off for a product.
    #[inline]
    pub fn disable_active_metric_rule(
        &self,
        request: DisableActiveMetricRuleRequest,
    ) -> Call<'_, DisableActiveMetricRuleRequest> {
        self.inner.call(request)
    }
    /// Switches an alert rule off.
    #[inline]
    pub fn disable_alarm(
        &self,
        request: DisableAlarmRequest,
    ) -> Call<'_, DisableAlarmRequest> {
        self.inner.call(request)
    }
    /// Switches event rules off.
    #[inline]
    pub fn disable_event_rules(
        &self,
        request: DisableEventRulesRequest,
    ) -> Call<'_, DisableEventRulesRequest> {
        self.inner.call(request)
    }
    /// Switches availability tasks off.
    #[inline]
    pub fn disable_host_availability(
        &self,
        request: DisableHostAvailabilityRequest,
    ) -> Call<'_, DisableHostAvailabilityRequest> {
        self.inner.call(request)
    }
    /// Switches alert rules off.
    #[inline]
    pub fn disable_metric_rules(
        &self,
        request: DisableMetricRulesRequest,
    ) -> Call<'_, DisableMetricRulesRequest> {
        self.inner.call(request)
    }
    /// Switches site monitoring tasks off.
    #[inline]
    pub fn disable_site_monitors(
        &self,
        request: DisableSiteMonitorsRequest,
    ) -> Call<'_, DisableSiteMonitorsRequest> {
        self.inner.call(request)
    }
    /// Sets up the predefined alert rules for a product with one call.
    #[inline]
    pub fn enable_active_metric_rule(
        &self,
        request: EnableActiveMetricRuleRequest,
    ) -> Call<'_, EnableActiveMetricRuleRequest> {
        self.inner.call(request)
    }
    /// Switches an alert rule on.
    #[inline]
    pub fn enable_alarm(
        &self,
        request: EnableAlarmRequest,
    ) -> Call<'_, EnableAlarmRequest> {
        self.inner.call(request)
    }
    /// Switches event rules on.
    #[inline]
    pub fn enable_event_rules(
        &self,
        request: EnableEventRulesRequest,
    ) -> Call<'_, EnableEventRulesRequest> {
        self.inner.call(request)
    }
    /// Switches availability tasks on.
    #[inline]
    pub fn enable_host_availability(
        &self,
        request: EnableHostAvailabilityRequest,
    ) -> Call<'_, EnableHostAvailabilityRequest> {
        self.inner.call(request)
    }
    /// Switches blacklist policies on or off.
    #[inline]
    pub fn enable_metric_rule_black_list(
        &self,
        request: EnableMetricRuleBlackListRequest,
    ) -> Call<'_, EnableMetricRuleBlackListRequest> {
        self.inner.call(request)
    }
    /// Switches alert rules on.
    #[inline]
    pub fn enable_metric_rules(
        &self,
        request: EnableMetricRulesRequest,
    ) -> Call<'_, EnableMetricRulesRequest> {
        self.inner.call(request)
    }
    /// Switches site monitoring tasks on.
    #[inline]
    pub fn enable_site_monitors(
        &self,
        request: EnableSiteMonitorsRequest,
    ) -> Call<'_, EnableSiteMonitorsRequest> {
        self.inner.call(request)
    }
    /// Installs the CloudMonitor agent on ECS instances.
    #[inline]
    pub fn install_monitoring_agent(
        &self,
        request: InstallMonitoringAgentRequest,
    ) -> Call<'_, InstallMonitoringAgentRequest> {
        self.inner.call(request)
    }
    /// Lists alert rules.
    #[inline]
    pub fn list_alarm(&self, request: ListAlarmRequest) -> Call<'_, ListAlarmRequest> {
        self.inner.call(request)
    }
    /// Lists alerts of the past.
    #[inline]
    pub fn list_alarm_history(
        &self,
        request: ListAlarmHistoryRequest,
    ) -> Call<'_, ListAlarmHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the alert contact groups.
    #[inline]
    pub fn list_contact_group(
        &self,
        request: ListContactGroupRequest,
    ) -> Call<'_, ListContactGroupRequest> {
        self.inner.call(request)
    }
    /// Changes how a process is watched on the hosts of an application group.
    #[inline]
    pub fn modify_group_monitoring_agent_process(
        &self,
        request: ModifyGroupMonitoringAgentProcessRequest,
    ) -> Call<'_, ModifyGroupMonitoringAgentProcessRequest> {
        self.inner.call(request)
    }
    /// Changes a task that probes the availability of hosts.
    #[inline]
    pub fn modify_host_availability(
        &self,
        request: ModifyHostAvailabilityRequest,
    ) -> Call<'_, ModifyHostAvailabilityRequest> {
        self.inner.call(request)
    }
    /// Changes how a host outside Alibaba Cloud is shown, such as its name.
    #[inline]
    pub fn modify_host_info(
        &self,
        request: ModifyHostInfoRequest,
    ) -> Call<'_, ModifyHostInfoRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a metric namespace.
    #[inline]
    pub fn modify_hybrid_monitor_namespace(
        &self,
        request: ModifyHybridMonitorNamespaceRequest,
    ) -> Call<'_, ModifyHybridMonitorNamespaceRequest> {
        self.inner.call(request)
    }
    /// Changes which Logstores belong to a group.
    #[inline]
    pub fn modify_hybrid_monitor_sls_group(
        &self,
        request: ModifyHybridMonitorSLSGroupRequest,
    ) -> Call<'_, ModifyHybridMonitorSLSGroupRequest> {
        self.inner.call(request)
    }
    /// Changes a task that computes metrics from logs.
    #[inline]
    pub fn modify_hybrid_monitor_task(
        &self,
        request: ModifyHybridMonitorTaskRequest,
    ) -> Call<'_, ModifyHybridMonitorTaskRequest> {
        self.inner.call(request)
    }
    /// Changes a blacklist policy, which holds alerts back.
    #[inline]
    pub fn modify_metric_rule_black_list(
        &self,
        request: ModifyMetricRuleBlackListRequest,
    ) -> Call<'_, ModifyMetricRuleBlackListRequest> {
        self.inner.call(request)
    }
    /// Changes an alert template, based on the version given.
    #[inline]
    pub fn modify_metric_rule_template(
        &self,
        request: ModifyMetricRuleTemplateRequest,
    ) -> Call<'_, ModifyMetricRuleTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the contact groups of an application group.
    #[inline]
    pub fn modify_monitor_group(
        &self,
        request: ModifyMonitorGroupRequest,
    ) -> Call<'_, ModifyMonitorGroupRequest> {
        self.inner.call(request)
    }
    /// Replaces resources of an application group.
    #[inline]
    pub fn modify_monitor_group_instances(
        &self,
        request: ModifyMonitorGroupInstancesRequest,
    ) -> Call<'_, ModifyMonitorGroupInstancesRequest> {
        self.inner.call(request)
    }
    /// Changes a site monitoring task.
    #[inline]
    pub fn modify_site_monitor(
        &self,
        request: ModifySiteMonitorRequest,
    ) -> Call<'_, ModifySiteMonitorRequest> {
        self.inner.call(request)
    }
    /// Installs the CloudMonitor agent on an ECS instance, which needs the Server Guard agent for it.
    #[inline]
    pub fn node_install(
        &self,
        request: NodeInstallRequest,
    ) -> Call<'_, NodeInstallRequest> {
        self.inner.call(request)
    }
    /// Reports how the CloudMonitor agent on one instance is doing.
    #[inline]
    pub fn node_status(
        &self,
        request: NodeStatusRequest,
    ) -> Call<'_, NodeStatusRequest> {
        self.inner.call(request)
    }
    /// Reports how the CloudMonitor agents on several instances are doing.
    #[inline]
    pub fn node_status_list(
        &self,
        request: NodeStatusListRequest,
    ) -> Call<'_, NodeStatusListRequest> {
        self.inner.call(request)
    }
    /// Creates an alert contact, or changes the one of the same name.
    #[inline]
    pub fn put_contact(
        &self,
        request: PutContactRequest,
    ) -> Call<'_, PutContactRequest> {
        self.inner.call(request)
    }
    /// Creates an alert contact group, or changes the one of the same name.
    #[inline]
    pub fn put_contact_group(
        &self,
        request: PutContactGroupRequest,
    ) -> Call<'_, PutContactGroupRequest> {
        self.inner.call(request)
    }
    /// Reports custom events.
    #[inline]
    pub fn put_custom_event(
        &self,
        request: PutCustomEventRequest,
    ) -> Call<'_, PutCustomEventRequest> {
        self.inner.call(request)
    }
    /// Creates or changes an alert rule for a custom event.
    #[inline]
    pub fn put_custom_event_rule(
        &self,
        request: PutCustomEventRuleRequest,
    ) -> Call<'_, PutCustomEventRuleRequest> {
        self.inner.call(request)
    }
    /// Reports data of custom metrics.
    #[inline]
    pub fn put_custom_metric(
        &self,
        request: PutCustomMetricRequest,
    ) -> Call<'_, PutCustomMetricRequest> {
        self.inner.call(request)
    }
    /// Creates or changes an alert rule for a custom metric.
    #[inline]
    pub fn put_custom_metric_rule(
        &self,
        request: PutCustomMetricRuleRequest,
    ) -> Call<'_, PutCustomMetricRuleRequest> {
        self.inner.call(request)
    }
    /// Creates an event rule, or changes the one of the same name.
    #[inline]
    pub fn put_event_rule(
        &self,
        request: PutEventRuleRequest,
    ) -> Call<'_, PutEventRuleRequest> {
        self.inner.call(request)
    }
    /// Adds or changes the targets that an event rule notifies.
    #[inline]
    pub fn put_event_rule_targets(
        &self,
        request: PutEventRuleTargetsRequest,
    ) -> Call<'_, PutEventRuleTargetsRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a destination that monitoring data is exported to.
    #[inline]
    pub fn put_exporter_output(
        &self,
        request: PutExporterOutputRequest,
    ) -> Call<'_, PutExporterOutputRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a rule that exports monitoring data.
    #[inline]
    pub fn put_exporter_rule(
        &self,
        request: PutExporterRuleRequest,
    ) -> Call<'_, PutExporterRuleRequest> {
        self.inner.call(request)
    }
    /// Creates or changes an alert rule for an application group.
    #[inline]
    pub fn put_group_metric_rule(
        &self,
        request: PutGroupMetricRuleRequest,
    ) -> Call<'_, PutGroupMetricRuleRequest> {
        self.inner.call(request)
    }
    /// Writes metric data into a namespace.
    #[inline]
    pub fn put_hybrid_monitor_metric_data(
        &self,
        request: PutHybridMonitorMetricDataRequest,
    ) -> Call<'_, PutHybridMonitorMetricDataRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a metric that is computed from logs.
    #[inline]
    pub fn put_log_monitor(
        &self,
        request: PutLogMonitorRequest,
    ) -> Call<'_, PutLogMonitorRequest> {
        self.inner.call(request)
    }
    /// Adds or changes the targets of an alert rule.
    #[inline]
    pub fn put_metric_rule_targets(
        &self,
        request: PutMetricRuleTargetsRequest,
    ) -> Call<'_, PutMetricRuleTargetsRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a rule that adds resources to an application group by themselves.
    #[inline]
    pub fn put_monitor_group_dynamic_rule(
        &self,
        request: PutMonitorGroupDynamicRuleRequest,
    ) -> Call<'_, PutMonitorGroupDynamicRuleRequest> {
        self.inner.call(request)
    }
    /// Sets whether new hosts get the CloudMonitor agent by themselves.
    #[inline]
    pub fn put_monitoring_config(
        &self,
        request: PutMonitoringConfigRequest,
    ) -> Call<'_, PutMonitoringConfigRequest> {
        self.inner.call(request)
    }
    /// Creates or changes an alert rule for a metric of resources.
    #[inline]
    pub fn put_resource_metric_rule(
        &self,
        request: PutResourceMetricRuleRequest,
    ) -> Call<'_, PutResourceMetricRuleRequest> {
        self.inner.call(request)
    }
    /// Creates or changes several alert rules for metrics of resources.
    #[inline]
    pub fn put_resource_metric_rules(
        &self,
        request: PutResourceMetricRulesRequest,
    ) -> Call<'_, PutResourceMetricRulesRequest> {
        self.inner.call(request)
    }
    /// Returns the latest data points of a metric.
    #[inline]
    pub fn query_metric_last(
        &self,
        request: QueryMetricLastRequest,
    ) -> Call<'_, QueryMetricLastRequest> {
        self.inner.call(request)
    }
    /// Returns the data points of a metric for a period.
    #[inline]
    pub fn query_metric_list(
        &self,
        request: QueryMetricListRequest,
    ) -> Call<'_, QueryMetricListRequest> {
        self.inner.call(request)
    }
    /// Lists the metrics of a product.
    #[inline]
    pub fn query_metric_meta(
        &self,
        request: QueryMetricMetaRequest,
    ) -> Call<'_, QueryMetricMetaRequest> {
        self.inner.call(request)
    }
    /// Lists the products that CloudMonitor covers.
    #[inline]
    pub fn query_project_meta(
        &self,
        request: QueryProjectMetaRequest,
    ) -> Call<'_, QueryProjectMetaRequest> {
        self.inner.call(request)
    }
    /// Takes tags off application groups.
    #[inline]
    pub fn remove_tags(
        &self,
        request: RemoveTagsRequest,
    ) -> Call<'_, RemoveTagsRequest> {
        self.inner.call(request)
    }
    /// Simulates a system event of a resource, to test whether the alert rules and notifications work.
    #[inline]
    pub fn send_dry_run_system_event(
        &self,
        request: SendDryRunSystemEventRequest,
    ) -> Call<'_, SendDryRunSystemEventRequest> {
        self.inner.call(request)
    }
    /// Removes the CloudMonitor agent from a host outside Alibaba Cloud.
    #[inline]
    pub fn uninstall_monitoring_agent(
        &self,
        request: UninstallMonitoringAgentRequest,
    ) -> Call<'_, UninstallMonitoringAgentRequest> {
        self.inner.call(request)
    }
    /// Changes an alert rule.
    #[inline]
    pub fn update_alarm(
        &self,
        request: UpdateAlarmRequest,
    ) -> Call<'_, UpdateAlarmRequest> {
        self.inner.call(request)
    }
}
