// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Indexes
//!
//! - [`CloseManagedIndex`](mod@close_managed_index): Ends the cloud hosting of an index by Indexing Service; this cannot be undone.
//! - [`CreateComponentIndex`](mod@create_component_index): Creates a component template with settings, mappings, and aliases for composing index templates.
//! - [`CreateDataStream`](mod@create_data_stream): Creates a data stream that manages a set of backing indexes.
//! - [`CreateILMPolicy`](mod@create_ilm_policy): Creates an index lifecycle policy; an existing one of the same name gets a new version.
//! - [`CreateIndexTemplate`](mod@create_index_template): Creates an index template with patterns, priority, and lifecycle policy.
//! - [`DeleteComponentIndex`](mod@delete_component_index): Deletes a component template, which index templates were composed of.
//! - [`DeleteDataStream`](mod@delete_data_stream): Deletes a data stream together with its backing indexes.
//! - [`DeleteDeprecatedTemplate`](mod@delete_deprecated_template): Deletes an index template of the legacy kind.
//! - [`DeleteILMPolicy`](mod@delete_ilm_policy): Deletes an index lifecycle policy, which no index may use any more.
//! - [`DeleteIndexTemplate`](mod@delete_index_template): Deletes an index template.
//! - [`DescribeComponentIndex`](mod@describe_component_index): Shows one component template in detail.
//! - [`DescribeDeprecatedTemplate`](mod@describe_deprecated_template): Shows one legacy index template in detail.
//! - [`DescribeILMPolicy`](mod@describe_ilm_policy): Shows one index lifecycle policy in detail.
//! - [`DescribeIndexTemplate`](mod@describe_index_template): Shows one index template in detail.
//! - [`ListComponentIndices`](mod@list_component_indices): Lists the component templates of an Elasticsearch cluster.
//! - [`ListDataStreams`](mod@list_data_streams): Lists the data streams of an Elasticsearch cluster.
//! - [`ListDeprecatedTemplates`](mod@list_deprecated_templates): Lists the legacy index templates of a cluster.
//! - [`ListILMPolicies`](mod@list_ilm_policies): Lists the index lifecycle policies of a cluster.
//! - [`ListIndexTemplates`](mod@list_index_templates): Lists the index templates of a cluster.
//! - [`RolloverDataStream`](mod@rollover_data_stream): Rolls a data stream over by hand: a new index takes the writes, the old one stays readable.
//! - [`UpdateComponentIndex`](mod@update_component_index): Changes a component template of an Elasticsearch cluster.
//! - [`UpdateILMPolicy`](mod@update_ilm_policy): Changes an index lifecycle policy of an Elasticsearch cluster.
//! - [`UpdateIndexTemplate`](mod@update_index_template): Changes an index template of an Elasticsearch instance.
//!
//! ## Instances
//!
//! - [`ActivateZones`](mod@activate_zones): Brings zones of a multi-zone instance back that had been taken offline.
//! - [`CancelDeletion`](mod@cancel_deletion): Restores an Elasticsearch instance that was released and is still frozen.
//! - [`CapacityPlan`](mod@capacity_plan): Recommends a cluster size from the scenario, the query rate and the amount of data.
//! - [`DeactivateZones`](mod@deactivate_zones): Takes zones of a multi-zone instance offline and moves their nodes to other zones.
//! - [`DeleteInstance`](mod@delete_instance): Releases a pay-as-you-go cluster with all its data.
//! - [`DescribeInstance`](mod@describe_instance): Shows one Elasticsearch instance in detail.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Alibaba Cloud Elasticsearch is offered.
//! - [`DiagnoseInstance`](mod@diagnose_instance): Starts a diagnosis of a cluster at once.
//! - [`EstimatedRestartTime`](mod@estimated_restart_time): Returns how long a restart of an Elasticsearch cluster will probably take.
//! - [`GetElastictask`](mod@get_elastictask): Shows the rules for elastic scaling of a cluster that was bought with elastic nodes.
//! - [`GetOpenStoreUsage`](mod@get_open_store_usage): Shows capacity and usage of the OpenStore storage of an instance.
//! - [`InterruptElasticsearchTask`](mod@interrupt_elasticsearch_task): Suspends a change that a cluster is going through; the cluster must be in the initializing state.
//! - [`ListAllNode`](mod@list_all_node): Lists all nodes of an Elasticsearch cluster.
//! - [`ListDicts`](mod@list_dicts): Lists the dictionaries of one analyzer type with their details.
//! - [`ListInstance`](mod@list_instance): Lists Elasticsearch instances, filtered by version, status, VPC, tags, and more.
//! - [`ListInstanceIndices`](mod@list_instance_indices): Lists the indexes of a cluster and can leave system indexes out.
//! - [`ListShardRecoveries`](mod@list_shard_recoveries): Shows the progress of shard recoveries; by default only those still running.
//! - [`MigrateToOtherZone`](mod@migrate_to_other_zone): Moves the nodes of an instance from one zone to another.
//! - [`ModifyElastictask`](mod@modify_elastictask): Changes the rules for elastic scaling of a cluster.
//! - [`ModifyInstanceMaintainTime`](mod@modify_instance_maintain_time): Turns the maintenance window of an instance on and sets its hours.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves an instance to another resource group.
//! - [`RenewInstance`](mod@renew_instance): Renews a subscription Elasticsearch instance for a number of months or years.
//! - [`RestartInstance`](mod@restart_instance): Restarts a cluster or given nodes, optionally in blue-green fashion.
//! - [`ResumeElasticsearchTask`](mod@resume_elasticsearch_task): Resumes a change to an Elasticsearch instance that had been interrupted.
//! - [`UpdateDescription`](mod@update_description): Changes the name of an Elasticsearch instance.
//! - [`UpdateInstanceChargeType`](mod@update_instance_charge_type): Converts a pay-as-you-go Elasticsearch instance to subscription.
//! - [`UpdateKibanaWhiteIps`](mod@update_kibana_white_ips): Changes the IP whitelist for access to an instance's Kibana.
//! - [`UpdateReadWritePolicy`](mod@update_read_write_policy): Turns high availability for writes on or off; only for instances in China (Beijing).
//! - [`UpdateWhiteIps`](mod@update_white_ips): Changes the IP whitelist for access to an instance over the VPC.
//! - [`createInstance`](mod@create_instance): Creates a cluster with the version, the nodes and the network given.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which instances.
//! - [`ListTags`](mod@list_tags): Lists all tags that the user created in the region.
//! - [`TagResources`](mod@tag_resources): Puts tags on instances that are given by their IDs.
//! - [`UntagResources`](mod@untag_resources): Removes the user's tags from instances.
//!
//! ## Data migration
//!
//! - [`CancelTask`](mod@cancel_task): Cancels a data migration task of an instance while it runs.
//! - [`DeleteDataTask`](mod@delete_data_task): Deletes a task that moves index data to a cluster.
//! - [`GetClusterDataInformation`](mod@get_cluster_data_information): Returns index information of a cluster from which data is to be migrated.
//! - [`GetTransferableNodes`](mod@get_transferable_nodes): Lists nodes whose data can be migrated away, for a node type and number.
//! - [`ListDataTasks`](mod@list_data_tasks): Lists the tasks that migrate data between Elasticsearch clusters.
//! - [`TransferNode`](mod@transfer_node): Moves the data away from nodes, as a preparation for removing them.
//! - [`ValidateTransferableNodes`](mod@validate_transferable_nodes): Checks whether the data on given nodes of an instance can be migrated away.
//!
//! ## Collectors
//!
//! - [`CreateCollector`](mod@create_collector): Creates a collector, such as a Beats shipper, that gathers data from given paths.
//! - [`DeleteCollector`](mod@delete_collector): Deletes a collector of logs and metrics; machines stop sending by it.
//! - [`DescribeCollector`](mod@describe_collector): Shows one collector with its configuration and state.
//! - [`ListCollectors`](mod@list_collectors): Lists collectors, filtered by name, instance, or source type.
//! - [`ListDefaultCollectorConfigurations`](mod@list_default_collector_configurations): Returns the default configuration files for a collector type and version.
//! - [`ListNodes`](mod@list_nodes): Lists the machines on which a collector is installed and their state.
//! - [`ModifyDeployMachine`](mod@modify_deploy_machine): Changes the ECS instances on which a collector is installed.
//! - [`ReinstallCollector`](mod@reinstall_collector): Tries again to install a collector on machines where it failed.
//! - [`RestartCollector`](mod@restart_collector): Restarts a collector, which then gathers data again.
//! - [`StartCollector`](mod@start_collector): Starts a stopped collector, which goes on collecting.
//! - [`StopCollector`](mod@stop_collector): Stops a collector that is running.
//! - [`UpdateCollector`](mod@update_collector): Changes the configuration of a collector.
//! - [`UpdateCollectorName`](mod@update_collector_name): Renames a collector; its ID and configuration stay as they are.
//!
//! ## Instance scaling
//!
//! - [`GetSuggestShrinkableNodes`](mod@get_suggest_shrinkable_nodes): Suggests nodes that can be removed, for a node type and number.
//! - [`ShrinkNode`](mod@shrink_node): Removes nodes from a cluster.
//! - [`UpdateInstance`](mod@update_instance): Changes the configuration of a cluster: node number, roles, specifications, and disks.
//! - [`UpgradeEngineVersion`](mod@upgrade_engine_version): Upgrades the Elasticsearch version or kernel version of an instance.
//! - [`ValidateShrinkNodes`](mod@validate_shrink_nodes): Checks whether given nodes of an instance can be removed.
//!
//! ## Cluster configuration
//!
//! - [`DescribeAckOperator`](mod@describe_ack_operator): Shows which Elasticsearch Operator is installed on an ACK cluster.
//! - [`DescribeTemplates`](mod@describe_templates): Shows the scenario templates with the cluster settings of an instance.
//! - [`GetRegionConfiguration`](mod@get_region_configuration): Shows what the region offers, such as versions, specifications, and disks.
//! - [`InitializeOperationRole`](mod@initialize_operation_role): Creates the service-linked role through which the service acts in the account.
//! - [`InstallAckOperator`](mod@install_ack_operator): Installs the operator for Elasticsearch on an ACK cluster, as needed by collectors there.
//! - [`InstallUserPlugins`](mod@install_user_plugins): Installs custom plug-ins on a cluster that were uploaded in the console before.
//! - [`ListAckClusters`](mod@list_ack_clusters): Lists the ACK clusters, optionally only those of one VPC.
//! - [`ListAckNamespaces`](mod@list_ack_namespaces): Lists all namespaces of an ACK cluster.
//! - [`ListDictInformation`](mod@list_dict_information): Shows a dictionary file by its OSS bucket and key.
//! - [`ListEcsInstances`](mod@list_ecs_instances): Lists the ECS instances in a VPC on which collectors can be installed.
//! - [`ListExtendfiles`](mod@list_extendfiles): Lists the extension files, such as drivers, of a Logstash instance.
//! - [`RecommendTemplates`](mod@recommend_templates): Returns cluster configurations that suit a usage scenario.
//! - [`UpdateAdvancedSetting`](mod@update_advanced_setting): Changes the garbage collector that an Elasticsearch instance uses.
//! - [`UpdateAliwsDict`](mod@update_aliws_dict): Replaces the dictionary of the `analysis-aliws` (AliNLP) tokenizer plugin.
//! - [`UpdateBlackIps`](mod@update_black_ips): Formerly changed the IP blacklist of an Elasticsearch instance; deprecated.
//! - [`UpdateDict`](mod@update_dict): Changes the user dictionaries of an Elasticsearch instance.
//! - [`UpdateExtendConfig`](mod@update_extend_config): Changes a scenario-based configuration template of an Elasticsearch instance.
//! - [`UpdateHotIkDicts`](mod@update_hot_ik_dicts): Changes the hot-word dictionaries of the IK analysis plugin of an instance.
//! - [`UpdateInstanceSettings`](mod@update_instance_settings): Changes the YML file configuration of an Elasticsearch instance.
//! - [`UpdateLogstashSettings`](mod@update_logstash_settings): Changes the configuration of a Logstash instance.
//! - [`UpdateSynonymsDicts`](mod@update_synonyms_dicts): Changes the synonym dictionaries of an Elasticsearch instance.
//! - [`UpdateTemplate`](mod@update_template): Changes the content of a scenario template of a cluster.
//! - [`ValidateSlrPermission`](mod@validate_slr_permission): Checks whether the account has the permission for a service-linked role.
//!
//! ## Plug-ins
//!
//! - [`InstallLogstashSystemPlugin`](mod@install_logstash_system_plugin): Installs system plugins on a Logstash instance.
//! - [`InstallSystemPlugin`](mod@install_system_plugin): Installs plug-ins on a cluster that the system provides, such as analyzers.
//! - [`ListLogstashPlugins`](mod@list_logstash_plugins): Lists the plugins of a Logstash instance, filtered by name or source.
//! - [`ListPlugins`](mod@list_plugins): Lists the plugins of an Elasticsearch instance, filtered by name or source.
//! - [`UninstallLogstashPlugin`](mod@uninstall_logstash_plugin): Removes installed plugins from a Logstash instance.
//! - [`UninstallPlugin`](mod@uninstall_plugin): Removes plugins from an Elasticsearch instance.
//!
//! ## Cluster monitoring
//!
//! - [`DescribeElasticsearchHealth`](mod@describe_elasticsearch_health): Shows whether a cluster is healthy and running normally.
//! - [`DescribeXpackMonitorConfig`](mod@describe_xpack_monitor_config): Shows the X-Pack monitoring configuration of a Logstash instance.
//! - [`GetEmonGrafanaAlerts`](mod@get_emon_grafana_alerts): Lists the Grafana alerts of an advanced monitoring project.
//! - [`GetEmonGrafanaDashboards`](mod@get_emon_grafana_dashboards): Lists the Grafana dashboards of an advanced monitoring project.
//! - [`GetEmonMonitorData`](mod@get_emon_monitor_data): Queries Grafana monitoring metrics of Elasticsearch instances in a project.
//! - [`ListAvailableEsInstanceIds`](mod@list_available_es_instance_ids): Lists Elasticsearch instances that can receive the X-Pack monitoring of a Logstash instance.
//! - [`PostEmonTryAlarmRule`](mod@post_emon_try_alarm_rule): Sends a test message of an alert rule; possible at most ten times an hour.
//! - [`UpdateXpackMonitorConfig`](mod@update_xpack_monitor_config): Changes the X-Pack monitoring configuration of a Logstash instance.
//! - [`ValidateConnection`](mod@validate_connection): Tests the connection to the Elasticsearch instance that provides X-Pack monitoring.
//!
//! ## Logs
//!
//! - [`ListLogstashLog`](mod@list_logstash_log): Searches the logs of a Logstash instance by type, query, and time.
//! - [`ListSearchLog`](mod@list_search_log): Searches logs of an Elasticsearch instance by type, query, and time.
//!
//! ## Security settings
//!
//! - [`AddConnectableCluster`](mod@add_connectable_cluster): Connects the networks of two instances, so that they can reach each other.
//! - [`CloseHttps`](mod@close_https): Makes a cluster speak HTTP instead of HTTPS; clients have to adapt.
//! - [`CreateVpcEndpoint`](mod@create_vpc_endpoint): Creates a PrivateLink endpoint to reach an endpoint service in the user's VPC.
//! - [`DeleteConnectedCluster`](mod@delete_connected_cluster): Ends the network link between two clusters, which can no longer search or copy each other's data.
//! - [`DeleteVpcEndpoint`](mod@delete_vpc_endpoint): Deletes a VPC endpoint of a cluster; services can no longer be reached through it.
//! - [`DescribeConnectableClusters`](mod@describe_connectable_clusters): Lists the instances to which a network connection could still be set up.
//! - [`ListConnectedClusters`](mod@list_connected_clusters): Lists the instances that already have a network connection to this one.
//! - [`ListVpcEndpoints`](mod@list_vpc_endpoints): Lists the endpoints in the service account's VPC with their state.
//! - [`ModifyWhiteIps`](mod@modify_white_ips): Changes an IP whitelist of an instance, by node type and network type.
//! - [`OpenHttps`](mod@open_https): Turns on HTTPS for an instance, which must already have client nodes.
//! - [`TriggerNetwork`](mod@trigger_network): Switches the public or private access to a cluster or to Kibana on or off.
//! - [`UpdateAdminPassword`](mod@update_admin_password): Sets a new password for the `elastic` account of an instance.
//! - [`UpdatePrivateNetworkWhiteIps`](mod@update_private_network_white_ips): Changes the IP whitelist for access to an instance within its VPC.
//! - [`UpdatePublicNetwork`](mod@update_public_network): Turns the public endpoint of an Elasticsearch instance on or off.
//! - [`UpdatePublicWhiteIps`](mod@update_public_white_ips): Changes the IP whitelist for access to an instance over its public endpoint.
//!
//! ## Snapshots
//!
//! - [`AddSnapshotRepo`](mod@add_snapshot_repo): Adds another instance's OSS snapshot repository as a reference repository.
//! - [`CreateSnapshot`](mod@create_snapshot): Takes a manual snapshot of the cluster.
//! - [`DeleteSnapshotRepo`](mod@delete_snapshot_repo): Removes a snapshot repository that refers to another cluster, whose snapshots can no longer be restored here.
//! - [`DescribeSnapshotSetting`](mod@describe_snapshot_setting): Shows whether and on what cycle a cluster is backed up automatically.
//! - [`ListAlternativeSnapshotRepos`](mod@list_alternative_snapshot_repos): Lists the OSS repositories that an instance could add as reference repositories.
//! - [`ListSnapshotReposByInstanceId`](mod@list_snapshot_repos_by_instance_id): Lists the cross-cluster OSS repositories that are set for an instance.
//! - [`UpdateSnapshotSetting`](mod@update_snapshot_setting): Changes the automatic backup settings of an instance.
//!
//! ## Intelligent diagnostics
//!
//! - [`CloseDiagnosis`](mod@close_diagnosis): Switches the intelligent diagnosis of a cluster off.
//! - [`DescribeDiagnoseReport`](mod@describe_diagnose_report): Shows one past report of intelligent maintenance.
//! - [`DescribeDiagnosisSettings`](mod@describe_diagnosis_settings): Shows the scenario settings of intelligent maintenance for an instance.
//! - [`ListDiagnoseIndices`](mod@list_diagnose_indices): Lists the indexes that intelligent maintenance examines in health diagnosis.
//! - [`ListDiagnoseReport`](mod@list_diagnose_report): Lists past reports of intelligent maintenance within a time range.
//! - [`ListDiagnoseReportIds`](mod@list_diagnose_report_ids): Lists only the IDs of past intelligent maintenance reports within a time range.
//! - [`ListDiagnosisItems`](mod@list_diagnosis_items): Lists the checks that intelligent diagnosis can perform.
//! - [`OpenDiagnosis`](mod@open_diagnosis): Turns on intelligent maintenance for an instance.
//! - [`UpdateDiagnosisSettings`](mod@update_diagnosis_settings): Changes the scenario of intelligent maintenance for an instance.
//!
//! ## Kibana
//!
//! - [`DescribeKibanaSettings`](mod@describe_kibana_settings): Shows the configuration of an instance's Kibana node.
//! - [`InstallKibanaSystemPlugin`](mod@install_kibana_system_plugin): Installs a Kibana plug-in of the system; the Kibana node needs at least 2 cores and 4 GB.
//! - [`ListKibanaPlugins`](mod@list_kibana_plugins): Lists the plugins of an instance's Kibana node.
//! - [`UninstallKibanaPlugin`](mod@uninstall_kibana_plugin): Removes a plugin from an instance's Kibana node.
//! - [`UpdateKibanaSettings`](mod@update_kibana_settings): Changes the Kibana configuration, currently only the language.
//!
//! ## Logstash instances
//!
//! - [`CancelLogstashDeletion`](mod@cancel_logstash_deletion): Restores a Logstash instance that was released and is still frozen.
//! - [`CreateLogstash`](mod@create_logstash): Buys a Logstash instance with the given nodes and network.
//! - [`DeleteLogstash`](mod@delete_logstash): Releases a Logstash instance, immediately or after it was kept frozen for a while.
//! - [`DescribeLogstash`](mod@describe_logstash): Shows one Logstash instance in detail.
//! - [`EstimatedLogstashRestartTime`](mod@estimated_logstash_restart_time): Returns how long a restart of a Logstash cluster will probably take.
//! - [`ListLogstash`](mod@list_logstash): Lists Logstash instances, filtered by version, resource group, or tags.
//! - [`ListPipelineIds`](mod@list_pipeline_ids): Lists pipeline IDs of a Logstash instance, given user name and password of Elasticsearch.
//! - [`RenewLogstash`](mod@renew_logstash): Renews a Logstash instance for a number of months or years.
//! - [`RestartLogstash`](mod@restart_logstash): Restarts a Logstash instance or given nodes; its state is activating meanwhile.
//! - [`UpdateExtendfiles`](mod@update_extendfiles): Changes the extension file configuration of a Logstash instance.
//! - [`UpdateLogstash`](mod@update_logstash): Changes node number, specification, or disk size of a Logstash instance.
//! - [`UpdateLogstashChargeType`](mod@update_logstash_charge_type): Converts a pay-as-you-go Logstash instance to subscription.
//! - [`UpdateLogstashDescription`](mod@update_logstash_description): Changes the name of a Logstash instance.
//!
//! ## Logstash change tasks
//!
//! - [`InterruptLogstashTask`](mod@interrupt_logstash_task): Pauses a change that a Logstash cluster is going through.
//! - [`ResumeLogstashTask`](mod@resume_logstash_task): Resumes an interrupted change to a Logstash instance, whose state becomes activating.
//!
//! ## Logstash pipelines
//!
//! - [`CreatePipelines`](mod@create_pipelines): Creates Logstash pipelines and can deploy them right away.
//! - [`DeletePipelines`](mod@delete_pipelines): Deletes pipelines of a Logstash cluster, through which no data flows any more.
//! - [`DescribePipeline`](mod@describe_pipeline): Shows one pipeline of a Logstash instance.
//! - [`DescribePipelineManagementConfig`](mod@describe_pipeline_management_config): Shows how the pipelines of a Logstash instance are managed.
//! - [`ListPipeline`](mod@list_pipeline): Lists the pipelines of a Logstash instance.
//! - [`RunPipelines`](mod@run_pipelines): Puts pipelines of a Logstash cluster to work at once.
//! - [`StopPipelines`](mod@stop_pipelines): Stops pipelines that are running on a Logstash instance.
//! - [`UpdatePipelineManagementConfig`](mod@update_pipeline_management_config): Changes by which method the pipelines of a Logstash instance are managed.
//! - [`UpdatePipelines`](mod@update_pipelines): Changes Logstash pipelines and can deploy them right away.
//!
//! ## Kibana private access
//!
//! - [`DisableKibanaPvlNetwork`](mod@disable_kibana_pvl_network): Turns off private network access to an instance's Kibana.
//! - [`EnableKibanaPvlNetwork`](mod@enable_kibana_pvl_network): Turns on private network access to Kibana through an endpoint in your VPC.
//! - [`ListKibanaPvlNetwork`](mod@list_kibana_pvl_network): Shows the private network access that an instance's Kibana has.
//! - [`UpdateKibanaPvlNetwork`](mod@update_kibana_pvl_network): Changes endpoint name or security groups of Kibana's private network access.
//!
//! ## Others
//!
//! - [`CreateDataTasks`](mod@create_data_tasks): Creates tasks that migrate index data from a source cluster to this one.
//! - [`DescribeDynamicSettings`](mod@describe_dynamic_settings): Shows the dynamic settings of an Elasticsearch cluster.
//! - [`ListActionRecords`](mod@list_action_records): Lists the changes made to an instance, with details, within a time range.
//! - [`ListInstanceHistoryEvents`](mod@list_instance_history_events): Lists the hardware maintenance events of Elasticsearch clusters with many filters.
//! - [`TurnOffZone`](mod@turn_off_zone): Takes a zone of a multi-zone cluster out of service; its nodes go offline.
//! - [`TurnOnZone`](mod@turn_on_zone): Brings a zone that was taken out of service back into the cluster.
//! - [`UpdateDynamicSettings`](mod@update_dynamic_settings): Changes dynamic settings of an Elasticsearch cluster.
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

pub mod activate_zones;
pub mod add_connectable_cluster;
pub mod add_snapshot_repo;
pub mod cancel_deletion;
pub mod cancel_logstash_deletion;
pub mod cancel_task;
pub mod capacity_plan;
pub mod close_diagnosis;
pub mod close_https;
pub mod close_managed_index;
pub mod create_collector;
pub mod create_component_index;
pub mod create_data_stream;
pub mod create_data_tasks;
pub mod create_ilm_policy;
pub mod create_index_template;
pub mod create_instance;
pub mod create_logstash;
pub mod create_pipelines;
pub mod create_snapshot;
pub mod create_vpc_endpoint;
pub mod deactivate_zones;
pub mod delete_collector;
pub mod delete_component_index;
pub mod delete_connected_cluster;
pub mod delete_data_stream;
pub mod delete_data_task;
pub mod delete_deprecated_template;
pub mod delete_ilm_policy;
pub mod delete_index_template;
pub mod delete_instance;
pub mod delete_logstash;
pub mod delete_pipelines;
pub mod delete_snapshot_repo;
pub mod delete_vpc_endpoint;
pub mod describe_ack_operator;
pub mod describe_collector;
pub mod describe_component_index;
pub mod describe_connectable_clusters;
pub mod describe_deprecated_template;
pub mod describe_diagnose_report;
pub mod describe_diagnosis_settings;
pub mod describe_dynamic_settings;
pub mod describe_elasticsearch_health;
pub mod describe_ilm_policy;
pub mod describe_index_template;
pub mod describe_instance;
pub mod describe_kibana_settings;
pub mod describe_logstash;
pub mod describe_pipeline;
pub mod describe_pipeline_management_config;
pub mod describe_regions;
pub mod describe_snapshot_setting;
pub mod describe_templates;
pub mod describe_xpack_monitor_config;
pub mod diagnose_instance;
pub mod disable_kibana_pvl_network;
pub mod enable_kibana_pvl_network;
pub mod estimated_logstash_restart_time;
pub mod estimated_restart_time;
pub mod get_cluster_data_information;
pub mod get_elastictask;
pub mod get_emon_grafana_alerts;
pub mod get_emon_grafana_dashboards;
pub mod get_emon_monitor_data;
pub mod get_open_store_usage;
pub mod get_region_configuration;
pub mod get_suggest_shrinkable_nodes;
pub mod get_transferable_nodes;
pub mod initialize_operation_role;
pub mod install_ack_operator;
pub mod install_kibana_system_plugin;
pub mod install_logstash_system_plugin;
pub mod install_system_plugin;
pub mod install_user_plugins;
pub mod interrupt_elasticsearch_task;
pub mod interrupt_logstash_task;
pub mod list_ack_clusters;
pub mod list_ack_namespaces;
pub mod list_action_records;
pub mod list_all_node;
pub mod list_alternative_snapshot_repos;
pub mod list_available_es_instance_ids;
pub mod list_collectors;
pub mod list_component_indices;
pub mod list_connected_clusters;
pub mod list_data_streams;
pub mod list_data_tasks;
pub mod list_default_collector_configurations;
pub mod list_deprecated_templates;
pub mod list_diagnose_indices;
pub mod list_diagnose_report;
pub mod list_diagnose_report_ids;
pub mod list_diagnosis_items;
pub mod list_dict_information;
pub mod list_dicts;
pub mod list_ecs_instances;
pub mod list_extendfiles;
pub mod list_ilm_policies;
pub mod list_index_templates;
pub mod list_instance;
pub mod list_instance_history_events;
pub mod list_instance_indices;
pub mod list_kibana_plugins;
pub mod list_kibana_pvl_network;
pub mod list_logstash;
pub mod list_logstash_log;
pub mod list_logstash_plugins;
pub mod list_nodes;
pub mod list_pipeline;
pub mod list_pipeline_ids;
pub mod list_plugins;
pub mod list_search_log;
pub mod list_shard_recoveries;
pub mod list_snapshot_repos_by_instance_id;
pub mod list_tag_resources;
pub mod list_tags;
pub mod list_vpc_endpoints;
pub mod migrate_to_other_zone;
pub mod modify_deploy_machine;
pub mod modify_elastictask;
pub mod modify_instance_maintain_time;
pub mod modify_white_ips;
pub mod move_resource_group;
pub mod open_diagnosis;
pub mod open_https;
pub mod post_emon_try_alarm_rule;
pub mod recommend_templates;
pub mod reinstall_collector;
pub mod renew_instance;
pub mod renew_logstash;
pub mod restart_collector;
pub mod restart_instance;
pub mod restart_logstash;
pub mod resume_elasticsearch_task;
pub mod resume_logstash_task;
pub mod rollover_data_stream;
pub mod run_pipelines;
pub mod shrink_node;
pub mod start_collector;
pub mod stop_collector;
pub mod stop_pipelines;
pub mod tag_resources;
pub mod transfer_node;
pub mod trigger_network;
pub mod turn_off_zone;
pub mod turn_on_zone;
pub mod uninstall_kibana_plugin;
pub mod uninstall_logstash_plugin;
pub mod uninstall_plugin;
pub mod untag_resources;
pub mod update_admin_password;
pub mod update_advanced_setting;
pub mod update_aliws_dict;
pub mod update_black_ips;
pub mod update_collector;
pub mod update_collector_name;
pub mod update_component_index;
pub mod update_description;
pub mod update_diagnosis_settings;
pub mod update_dict;
pub mod update_dynamic_settings;
pub mod update_extend_config;
pub mod update_extendfiles;
pub mod update_hot_ik_dicts;
pub mod update_ilm_policy;
pub mod update_index_template;
pub mod update_instance;
pub mod update_instance_charge_type;
pub mod update_instance_settings;
pub mod update_kibana_pvl_network;
pub mod update_kibana_settings;
pub mod update_kibana_white_ips;
pub mod update_logstash;
pub mod update_logstash_charge_type;
pub mod update_logstash_description;
pub mod update_logstash_settings;
pub mod update_pipeline_management_config;
pub mod update_pipelines;
pub mod update_private_network_white_ips;
pub mod update_public_network;
pub mod update_public_white_ips;
pub mod update_read_write_policy;
pub mod update_snapshot_setting;
pub mod update_synonyms_dicts;
pub mod update_template;
pub mod update_white_ips;
pub mod update_xpack_monitor_config;
pub mod upgrade_engine_version;
pub mod validate_connection;
pub mod validate_shrink_nodes;
pub mod validate_slr_permission;
pub mod validate_transferable_nodes;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    activate_zones::{ActivateZonesError, ActivateZonesRequest, ActivateZonesResponse},
    add_connectable_cluster::{AddConnectableClusterRequest, AddConnectableClusterResponse},
    add_snapshot_repo::{AddSnapshotRepoError, AddSnapshotRepoRequest, AddSnapshotRepoResponse},
    cancel_deletion::{CancelDeletionError, CancelDeletionRequest, CancelDeletionResponse},
    cancel_logstash_deletion::{CancelLogstashDeletionError, CancelLogstashDeletionRequest, CancelLogstashDeletionResponse},
    cancel_task::{CancelTaskError, CancelTaskRequest, CancelTaskResponse},
    capacity_plan::{CapacityPlanRequest, CapacityPlanResponse},
    close_diagnosis::{CloseDiagnosisRequest, CloseDiagnosisResponse},
    close_https::{CloseHttpsError, CloseHttpsRequest, CloseHttpsResponse},
    close_managed_index::{CloseManagedIndexRequest, CloseManagedIndexResponse},
    create_collector::{CreateCollectorRequest, CreateCollectorResponse},
    create_component_index::{CreateComponentIndexRequest, CreateComponentIndexResponse},
    create_data_stream::{CreateDataStreamRequest, CreateDataStreamResponse},
    create_data_tasks::{CreateDataTasksRequest, CreateDataTasksResponse},
    create_ilm_policy::{CreateILMPolicyRequest, CreateILMPolicyResponse},
    create_index_template::{CreateIndexTemplateRequest, CreateIndexTemplateResponse},
    create_instance::{CreateInstanceRequest, CreateInstanceResponse},
    create_logstash::{CreateLogstashRequest, CreateLogstashResponse},
    create_pipelines::{CreatePipelinesRequest, CreatePipelinesResponse},
    create_snapshot::{CreateSnapshotError, CreateSnapshotRequest, CreateSnapshotResponse},
    create_vpc_endpoint::{CreateVpcEndpointRequest, CreateVpcEndpointResponse},
    deactivate_zones::{DeactivateZonesError, DeactivateZonesRequest, DeactivateZonesResponse},
    delete_collector::{DeleteCollectorRequest, DeleteCollectorResponse},
    delete_component_index::{DeleteComponentIndexRequest, DeleteComponentIndexResponse},
    delete_connected_cluster::{DeleteConnectedClusterRequest, DeleteConnectedClusterResponse},
    delete_data_stream::{DeleteDataStreamRequest, DeleteDataStreamResponse},
    delete_data_task::{DeleteDataTaskError, DeleteDataTaskRequest, DeleteDataTaskResponse},
    delete_deprecated_template::{DeleteDeprecatedTemplateRequest, DeleteDeprecatedTemplateResponse},
    delete_ilm_policy::{DeleteILMPolicyRequest, DeleteILMPolicyResponse},
    delete_index_template::{DeleteIndexTemplateRequest, DeleteIndexTemplateResponse},
    delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse},
    delete_logstash::{DeleteLogstashRequest, DeleteLogstashResponse},
    delete_pipelines::{DeletePipelinesError, DeletePipelinesRequest, DeletePipelinesResponse},
    delete_snapshot_repo::{DeleteSnapshotRepoError, DeleteSnapshotRepoRequest, DeleteSnapshotRepoResponse},
    delete_vpc_endpoint::{DeleteVpcEndpointRequest, DeleteVpcEndpointResponse},
    describe_ack_operator::{DescribeAckOperatorError, DescribeAckOperatorRequest, DescribeAckOperatorResponse},
    describe_collector::{DescribeCollectorError, DescribeCollectorRequest, DescribeCollectorResponse},
    describe_component_index::{DescribeComponentIndexRequest, DescribeComponentIndexResponse},
    describe_connectable_clusters::{DescribeConnectableClustersError, DescribeConnectableClustersRequest, DescribeConnectableClustersResponse},
    describe_deprecated_template::{DescribeDeprecatedTemplateRequest, DescribeDeprecatedTemplateResponse},
    describe_diagnose_report::{DescribeDiagnoseReportError, DescribeDiagnoseReportRequest, DescribeDiagnoseReportResponse},
    describe_diagnosis_settings::{DescribeDiagnosisSettingsError, DescribeDiagnosisSettingsRequest, DescribeDiagnosisSettingsResponse},
    describe_dynamic_settings::{DescribeDynamicSettingsRequest, DescribeDynamicSettingsResponse},
    describe_elasticsearch_health::{DescribeElasticsearchHealthError, DescribeElasticsearchHealthRequest, DescribeElasticsearchHealthResponse},
    describe_ilm_policy::{DescribeILMPolicyRequest, DescribeILMPolicyResponse},
    describe_index_template::{DescribeIndexTemplateRequest, DescribeIndexTemplateResponse},
    describe_instance::{DescribeInstanceRequest, DescribeInstanceResponse},
    describe_kibana_settings::{DescribeKibanaSettingsError, DescribeKibanaSettingsRequest, DescribeKibanaSettingsResponse},
    describe_logstash::{DescribeLogstashRequest, DescribeLogstashResponse},
    describe_pipeline::{DescribePipelineError, DescribePipelineRequest, DescribePipelineResponse},
    describe_pipeline_management_config::{DescribePipelineManagementConfigError, DescribePipelineManagementConfigRequest, DescribePipelineManagementConfigResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_snapshot_setting::{DescribeSnapshotSettingError, DescribeSnapshotSettingRequest, DescribeSnapshotSettingResponse},
    describe_templates::{DescribeTemplatesError, DescribeTemplatesRequest, DescribeTemplatesResponse},
    describe_xpack_monitor_config::{DescribeXpackMonitorConfigError, DescribeXpackMonitorConfigRequest, DescribeXpackMonitorConfigResponse},
    diagnose_instance::{DiagnoseInstanceRequest, DiagnoseInstanceResponse},
    disable_kibana_pvl_network::{DisableKibanaPvlNetworkRequest, DisableKibanaPvlNetworkResponse},
    enable_kibana_pvl_network::{EnableKibanaPvlNetworkRequest, EnableKibanaPvlNetworkResponse},
    estimated_logstash_restart_time::{EstimatedLogstashRestartTimeError, EstimatedLogstashRestartTimeRequest, EstimatedLogstashRestartTimeResponse},
    estimated_restart_time::{EstimatedRestartTimeError, EstimatedRestartTimeRequest, EstimatedRestartTimeResponse},
    get_cluster_data_information::{GetClusterDataInformationRequest, GetClusterDataInformationResponse},
    get_elastictask::{GetElastictaskError, GetElastictaskRequest, GetElastictaskResponse},
    get_emon_grafana_alerts::{GetEmonGrafanaAlertsError, GetEmonGrafanaAlertsRequest, GetEmonGrafanaAlertsResponse},
    get_emon_grafana_dashboards::{GetEmonGrafanaDashboardsError, GetEmonGrafanaDashboardsRequest, GetEmonGrafanaDashboardsResponse},
    get_emon_monitor_data::{GetEmonMonitorDataError, GetEmonMonitorDataRequest, GetEmonMonitorDataResponse},
    get_open_store_usage::{GetOpenStoreUsageRequest, GetOpenStoreUsageResponse},
    get_region_configuration::{GetRegionConfigurationRequest, GetRegionConfigurationResponse},
    get_suggest_shrinkable_nodes::{GetSuggestShrinkableNodesError, GetSuggestShrinkableNodesRequest, GetSuggestShrinkableNodesResponse},
    get_transferable_nodes::{GetTransferableNodesError, GetTransferableNodesRequest, GetTransferableNodesResponse},
    initialize_operation_role::{InitializeOperationRoleRequest, InitializeOperationRoleResponse},
    install_ack_operator::{InstallAckOperatorRequest, InstallAckOperatorResponse},
    install_kibana_system_plugin::{InstallKibanaSystemPluginError, InstallKibanaSystemPluginRequest, InstallKibanaSystemPluginResponse},
    install_logstash_system_plugin::{InstallLogstashSystemPluginError, InstallLogstashSystemPluginRequest, InstallLogstashSystemPluginResponse},
    install_system_plugin::{InstallSystemPluginError, InstallSystemPluginRequest, InstallSystemPluginResponse},
    install_user_plugins::{InstallUserPluginsError, InstallUserPluginsRequest, InstallUserPluginsResponse},
    interrupt_elasticsearch_task::{InterruptElasticsearchTaskError, InterruptElasticsearchTaskRequest, InterruptElasticsearchTaskResponse},
    interrupt_logstash_task::{InterruptLogstashTaskError, InterruptLogstashTaskRequest, InterruptLogstashTaskResponse},
    list_ack_clusters::{ListAckClustersRequest, ListAckClustersResponse},
    list_ack_namespaces::{ListAckNamespacesRequest, ListAckNamespacesResponse},
    list_action_records::{ListActionRecordsRequest, ListActionRecordsResponse},
    list_all_node::{ListAllNodeError, ListAllNodeRequest, ListAllNodeResponse},
    list_alternative_snapshot_repos::{ListAlternativeSnapshotReposError, ListAlternativeSnapshotReposRequest, ListAlternativeSnapshotReposResponse},
    list_available_es_instance_ids::{ListAvailableEsInstanceIdsError, ListAvailableEsInstanceIdsRequest, ListAvailableEsInstanceIdsResponse},
    list_collectors::{ListCollectorsError, ListCollectorsRequest, ListCollectorsResponse},
    list_component_indices::{ListComponentIndicesRequest, ListComponentIndicesResponse},
    list_connected_clusters::{ListConnectedClustersRequest, ListConnectedClustersResponse},
    list_data_streams::{ListDataStreamsError, ListDataStreamsRequest, ListDataStreamsResponse},
    list_data_tasks::{ListDataTasksError, ListDataTasksRequest, ListDataTasksResponse},
    list_default_collector_configurations::{ListDefaultCollectorConfigurationsError, ListDefaultCollectorConfigurationsRequest, ListDefaultCollectorConfigurationsResponse},
    list_deprecated_templates::{ListDeprecatedTemplatesRequest, ListDeprecatedTemplatesResponse},
    list_diagnose_indices::{ListDiagnoseIndicesError, ListDiagnoseIndicesRequest, ListDiagnoseIndicesResponse},
    list_diagnose_report::{ListDiagnoseReportRequest, ListDiagnoseReportResponse},
    list_diagnose_report_ids::{ListDiagnoseReportIdsRequest, ListDiagnoseReportIdsResponse},
    list_diagnosis_items::{ListDiagnosisItemsRequest, ListDiagnosisItemsResponse},
    list_dict_information::{ListDictInformationError, ListDictInformationRequest, ListDictInformationResponse},
    list_dicts::{ListDictsError, ListDictsRequest, ListDictsResponse},
    list_ecs_instances::{ListEcsInstancesError, ListEcsInstancesRequest, ListEcsInstancesResponse},
    list_extendfiles::{ListExtendfilesError, ListExtendfilesRequest, ListExtendfilesResponse},
    list_ilm_policies::{ListILMPoliciesRequest, ListILMPoliciesResponse},
    list_index_templates::{ListIndexTemplatesRequest, ListIndexTemplatesResponse},
    list_instance::{ListInstanceRequest, ListInstanceResponse},
    list_instance_history_events::{ListInstanceHistoryEventsRequest, ListInstanceHistoryEventsResponse},
    list_instance_indices::{ListInstanceIndicesRequest, ListInstanceIndicesResponse},
    list_kibana_plugins::{ListKibanaPluginsError, ListKibanaPluginsRequest, ListKibanaPluginsResponse},
    list_kibana_pvl_network::{ListKibanaPvlNetworkRequest, ListKibanaPvlNetworkResponse},
    list_logstash::{ListLogstashRequest, ListLogstashResponse},
    list_logstash_log::{ListLogstashLogError, ListLogstashLogRequest, ListLogstashLogResponse},
    list_logstash_plugins::{ListLogstashPluginsError, ListLogstashPluginsRequest, ListLogstashPluginsResponse},
    list_nodes::{ListNodesError, ListNodesRequest, ListNodesResponse},
    list_pipeline::{ListPipelineError, ListPipelineRequest, ListPipelineResponse},
    list_pipeline_ids::{ListPipelineIdsError, ListPipelineIdsRequest, ListPipelineIdsResponse},
    list_plugins::{ListPluginsError, ListPluginsRequest, ListPluginsResponse},
    list_search_log::{ListSearchLogError, ListSearchLogRequest, ListSearchLogResponse},
    list_shard_recoveries::{ListShardRecoveriesRequest, ListShardRecoveriesResponse},
    list_snapshot_repos_by_instance_id::{ListSnapshotReposByInstanceIdError, ListSnapshotReposByInstanceIdRequest, ListSnapshotReposByInstanceIdResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_tags::{ListTagsRequest, ListTagsResponse},
    list_vpc_endpoints::{ListVpcEndpointsError, ListVpcEndpointsRequest, ListVpcEndpointsResponse},
    migrate_to_other_zone::{MigrateToOtherZoneRequest, MigrateToOtherZoneResponse},
    modify_deploy_machine::{ModifyDeployMachineRequest, ModifyDeployMachineResponse},
    modify_elastictask::{ModifyElastictaskError, ModifyElastictaskRequest, ModifyElastictaskResponse},
    modify_instance_maintain_time::{ModifyInstanceMaintainTimeError, ModifyInstanceMaintainTimeRequest, ModifyInstanceMaintainTimeResponse},
    modify_white_ips::{ModifyWhiteIpsRequest, ModifyWhiteIpsResponse},
    move_resource_group::{MoveResourceGroupError, MoveResourceGroupRequest, MoveResourceGroupResponse},
    open_diagnosis::{OpenDiagnosisError, OpenDiagnosisRequest, OpenDiagnosisResponse},
    open_https::{OpenHttpsError, OpenHttpsRequest, OpenHttpsResponse},
    post_emon_try_alarm_rule::{PostEmonTryAlarmRuleError, PostEmonTryAlarmRuleRequest, PostEmonTryAlarmRuleResponse},
    recommend_templates::{RecommendTemplatesRequest, RecommendTemplatesResponse},
    reinstall_collector::{ReinstallCollectorRequest, ReinstallCollectorResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    renew_logstash::{RenewLogstashError, RenewLogstashRequest, RenewLogstashResponse},
    restart_collector::{RestartCollectorRequest, RestartCollectorResponse},
    restart_instance::{RestartInstanceError, RestartInstanceRequest, RestartInstanceResponse},
    restart_logstash::{RestartLogstashRequest, RestartLogstashResponse},
    resume_elasticsearch_task::{ResumeElasticsearchTaskError, ResumeElasticsearchTaskRequest, ResumeElasticsearchTaskResponse},
    resume_logstash_task::{ResumeLogstashTaskError, ResumeLogstashTaskRequest, ResumeLogstashTaskResponse},
    rollover_data_stream::{RolloverDataStreamRequest, RolloverDataStreamResponse},
    run_pipelines::{RunPipelinesError, RunPipelinesRequest, RunPipelinesResponse},
    shrink_node::{ShrinkNodeError, ShrinkNodeRequest, ShrinkNodeResponse},
    start_collector::{StartCollectorRequest, StartCollectorResponse},
    stop_collector::{StopCollectorRequest, StopCollectorResponse},
    stop_pipelines::{StopPipelinesError, StopPipelinesRequest, StopPipelinesResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    transfer_node::{TransferNodeError, TransferNodeRequest, TransferNodeResponse},
    trigger_network::{TriggerNetworkRequest, TriggerNetworkResponse},
    turn_off_zone::{TurnOffZoneRequest, TurnOffZoneResponse},
    turn_on_zone::{TurnOnZoneRequest, TurnOnZoneResponse},
    uninstall_kibana_plugin::{UninstallKibanaPluginError, UninstallKibanaPluginRequest, UninstallKibanaPluginResponse},
    uninstall_logstash_plugin::{UninstallLogstashPluginError, UninstallLogstashPluginRequest, UninstallLogstashPluginResponse},
    uninstall_plugin::{UninstallPluginError, UninstallPluginRequest, UninstallPluginResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_admin_password::{UpdateAdminPasswordError, UpdateAdminPasswordRequest, UpdateAdminPasswordResponse},
    update_advanced_setting::{UpdateAdvancedSettingError, UpdateAdvancedSettingRequest, UpdateAdvancedSettingResponse},
    update_aliws_dict::{UpdateAliwsDictRequest, UpdateAliwsDictResponse},
    update_black_ips::{UpdateBlackIpsRequest, UpdateBlackIpsResponse},
    update_collector::{UpdateCollectorError, UpdateCollectorRequest, UpdateCollectorResponse},
    update_collector_name::{UpdateCollectorNameRequest, UpdateCollectorNameResponse},
    update_component_index::{UpdateComponentIndexRequest, UpdateComponentIndexResponse},
    update_description::{UpdateDescriptionError, UpdateDescriptionRequest, UpdateDescriptionResponse},
    update_diagnosis_settings::{UpdateDiagnosisSettingsError, UpdateDiagnosisSettingsRequest, UpdateDiagnosisSettingsResponse},
    update_dict::{UpdateDictRequest, UpdateDictResponse},
    update_dynamic_settings::{UpdateDynamicSettingsRequest, UpdateDynamicSettingsResponse},
    update_extend_config::{UpdateExtendConfigError, UpdateExtendConfigRequest, UpdateExtendConfigResponse},
    update_extendfiles::{UpdateExtendfilesError, UpdateExtendfilesRequest, UpdateExtendfilesResponse},
    update_hot_ik_dicts::{UpdateHotIkDictsRequest, UpdateHotIkDictsResponse},
    update_ilm_policy::{UpdateILMPolicyRequest, UpdateILMPolicyResponse},
    update_index_template::{UpdateIndexTemplateRequest, UpdateIndexTemplateResponse},
    update_instance::{UpdateInstanceRequest, UpdateInstanceResponse},
    update_instance_charge_type::{UpdateInstanceChargeTypeError, UpdateInstanceChargeTypeRequest, UpdateInstanceChargeTypeResponse},
    update_instance_settings::{UpdateInstanceSettingsError, UpdateInstanceSettingsRequest, UpdateInstanceSettingsResponse},
    update_kibana_pvl_network::{UpdateKibanaPvlNetworkRequest, UpdateKibanaPvlNetworkResponse},
    update_kibana_settings::{UpdateKibanaSettingsError, UpdateKibanaSettingsRequest, UpdateKibanaSettingsResponse},
    update_kibana_white_ips::{UpdateKibanaWhiteIpsError, UpdateKibanaWhiteIpsRequest, UpdateKibanaWhiteIpsResponse},
    update_logstash::{UpdateLogstashRequest, UpdateLogstashResponse},
    update_logstash_charge_type::{UpdateLogstashChargeTypeError, UpdateLogstashChargeTypeRequest, UpdateLogstashChargeTypeResponse},
    update_logstash_description::{UpdateLogstashDescriptionError, UpdateLogstashDescriptionRequest, UpdateLogstashDescriptionResponse},
    update_logstash_settings::{UpdateLogstashSettingsError, UpdateLogstashSettingsRequest, UpdateLogstashSettingsResponse},
    update_pipeline_management_config::{UpdatePipelineManagementConfigError, UpdatePipelineManagementConfigRequest, UpdatePipelineManagementConfigResponse},
    update_pipelines::{UpdatePipelinesRequest, UpdatePipelinesResponse},
    update_private_network_white_ips::{UpdatePrivateNetworkWhiteIpsError, UpdatePrivateNetworkWhiteIpsRequest, UpdatePrivateNetworkWhiteIpsResponse},
    update_public_network::{UpdatePublicNetworkError, UpdatePublicNetworkRequest, UpdatePublicNetworkResponse},
    update_public_white_ips::{UpdatePublicWhiteIpsError, UpdatePublicWhiteIpsRequest, UpdatePublicWhiteIpsResponse},
    update_read_write_policy::{UpdateReadWritePolicyRequest, UpdateReadWritePolicyResponse},
    update_snapshot_setting::{UpdateSnapshotSettingError, UpdateSnapshotSettingRequest, UpdateSnapshotSettingResponse},
    update_synonyms_dicts::{UpdateSynonymsDictsRequest, UpdateSynonymsDictsResponse},
    update_template::{UpdateTemplateError, UpdateTemplateRequest, UpdateTemplateResponse},
    update_white_ips::{UpdateWhiteIpsError, UpdateWhiteIpsRequest, UpdateWhiteIpsResponse},
    update_xpack_monitor_config::{UpdateXpackMonitorConfigRequest, UpdateXpackMonitorConfigResponse},
    upgrade_engine_version::{UpgradeEngineVersionError, UpgradeEngineVersionRequest, UpgradeEngineVersionResponse},
    validate_connection::{ValidateConnectionRequest, ValidateConnectionResponse},
    validate_shrink_nodes::{ValidateShrinkNodesError, ValidateShrinkNodesRequest, ValidateShrinkNodesResponse},
    validate_slr_permission::{ValidateSlrPermissionRequest, ValidateSlrPermissionResponse},
    validate_transferable_nodes::{ValidateTransferableNodesError, ValidateTransferableNodesRequest, ValidateTransferableNodesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "elasticsearch",
    version: "2017-06-13",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "elasticsearch.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-south-1",
                "elasticsearch.ap-south-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "elasticsearch.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "elasticsearch.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "elasticsearch.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "elasticsearch.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-beijing",
                "elasticsearch.cn-beijing.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-chengdu",
                "elasticsearch.cn-chengdu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "elasticsearch.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "elasticsearch.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "elasticsearch.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hongkong",
                "elasticsearch.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-north-2-gov-1",
                "elasticsearch.cn-north-2-gov-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-qingdao",
                "elasticsearch.cn-qingdao.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai",
                "elasticsearch.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "elasticsearch.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "elasticsearch.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "elasticsearch.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "elasticsearch.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "elasticsearch.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-west-1",
                "elasticsearch.eu-west-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "us-east-1",
                "elasticsearch.us-east-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "elasticsearch.us-west-1.aliyuncs.com"),
        ],
        rule: Some("elasticsearch.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Elasticsearch.
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
    /// Brings zones of a multi-zone instance back that had been taken offline.
    #[inline]
    pub fn activate_zones(
        &self,
        request: ActivateZonesRequest,
    ) -> Call<'_, ActivateZonesRequest> {
        self.inner.call(request)
    }
    /// Connects the networks of two instances, so that they can reach each other.
    #[inline]
    pub fn add_connectable_cluster(
        &self,
        request: AddConnectableClusterRequest,
    ) -> Call<'_, AddConnectableClusterRequest> {
        self.inner.call(request)
    }
    /// Adds another instance's OSS snapshot repository as a reference repository.
    #[inline]
    pub fn add_snapshot_repo(
        &self,
        request: AddSnapshotRepoRequest,
    ) -> Call<'_, AddSnapshotRepoRequest> {
        self.inner.call(request)
    }
    /// Restores an Elasticsearch instance that was released and is still frozen.
    #[inline]
    pub fn cancel_deletion(
        &self,
        request: CancelDeletionRequest,
    ) -> Call<'_, CancelDeletionRequest> {
        self.inner.call(request)
    }
    /// Restores a Logstash instance that was released and is still frozen.
    #[inline]
    pub fn cancel_logstash_deletion(
        &self,
        request: CancelLogstashDeletionRequest,
    ) -> Call<'_, CancelLogstashDeletionRequest> {
        self.inner.call(request)
    }
    /// Cancels a data migration task of an instance while it runs.
    #[inline]
    pub fn cancel_task(
        &self,
        request: CancelTaskRequest,
    ) -> Call<'_, CancelTaskRequest> {
        self.inner.call(request)
    }
    /// Recommends a cluster size from the scenario, the query rate and the amount of data.
    #[inline]
    pub fn capacity_plan(
        &self,
        request: CapacityPlanRequest,
    ) -> Call<'_, CapacityPlanRequest> {
        self.inner.call(request)
    }
    /// Switches the intelligent diagnosis of a cluster off.
    #[inline]
    pub fn close_diagnosis(
        &self,
        request: CloseDiagnosisRequest,
    ) -> Call<'_, CloseDiagnosisRequest> {
        self.inner.call(request)
    }
    /// Makes a cluster speak HTTP instead of HTTPS; clients have to adapt.
    #[inline]
    pub fn close_https(
        &self,
        request: CloseHttpsRequest,
    ) -> Call<'_, CloseHttpsRequest> {
        self.inner.call(request)
    }
    /// Ends the cloud hosting of an index by Indexing Service; this cannot be undone.
    #[inline]
    pub fn close_managed_index(
        &self,
        request: CloseManagedIndexRequest,
    ) -> Call<'_, CloseManagedIndexRequest> {
        self.inner.call(request)
    }
    /// Creates a collector, such as a Beats shipper, that gathers data from given paths.
    #[inline]
    pub fn create_collector(
        &self,
        request: CreateCollectorRequest,
    ) -> Call<'_, CreateCollectorRequest> {
        self.inner.call(request)
    }
    /// Creates a component template with settings, mappings, and aliases for composing index templates.
    #[inline]
    pub fn create_component_index(
        &self,
        request: CreateComponentIndexRequest,
    ) -> Call<'_, CreateComponentIndexRequest> {
        self.inner.call(request)
    }
    /// Creates a data stream that manages a set of backing indexes.
    #[inline]
    pub fn create_data_stream(
        &self,
        request: CreateDataStreamRequest,
    ) -> Call<'_, CreateDataStreamRequest> {
        self.inner.call(request)
    }
    /// Creates tasks that migrate index data from a source cluster to this one.
    #[inline]
    pub fn create_data_tasks(
        &self,
        request: CreateDataTasksRequest,
    ) -> Call<'_, CreateDataTasksRequest> {
        self.inner.call(request)
    }
    /// Creates an index lifecycle policy; an existing one of the same name gets a new version.
    #[inline]
    pub fn create_ilm_policy(
        &self,
        request: CreateILMPolicyRequest,
    ) -> Call<'_, CreateILMPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates an index template with patterns, priority, and lifecycle policy.
    #[inline]
    pub fn create_index_template(
        &self,
        request: CreateIndexTemplateRequest,
    ) -> Call<'_, CreateIndexTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a cluster with the version, the nodes and the network given.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Buys a Logstash instance with the given nodes and network.
    #[inline]
    pub fn create_logstash(
        &self,
        request: CreateLogstashRequest,
    ) -> Call<'_, CreateLogstashRequest> {
        self.inner.call(request)
    }
    /// Creates Logstash pipelines and can deploy them right away.
    #[inline]
    pub fn create_pipelines(
        &self,
        request: CreatePipelinesRequest,
    ) -> Call<'_, CreatePipelinesRequest> {
        self.inner.call(request)
    }
    /// Takes a manual snapshot of the cluster.
    #[inline]
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<'_, CreateSnapshotRequest> {
        self.inner.call(request)
    }
    /// Creates a PrivateLink endpoint to reach an endpoint service in the user's VPC.
    #[inline]
    pub fn create_vpc_endpoint(
        &self,
        request: CreateVpcEndpointRequest,
    ) -> Call<'_, CreateVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Takes zones of a multi-zone instance offline and moves their nodes to other zones.
    #[inline]
    pub fn deactivate_zones(
        &self,
        request: DeactivateZonesRequest,
    ) -> Call<'_, DeactivateZonesRequest> {
        self.inner.call(request)
    }
    /// Deletes a collector of logs and metrics; machines stop sending by it.
    #[inline]
    pub fn delete_collector(
        &self,
        request: DeleteCollectorRequest,
    ) -> Call<'_, DeleteCollectorRequest> {
        self.inner.call(request)
    }
    /// Deletes a component template, which index templates were composed of.
    #[inline]
    pub fn delete_component_index(
        &self,
        request: DeleteComponentIndexRequest,
    ) -> Call<'_, DeleteComponentIndexRequest> {
        self.inner.call(request)
    }
    /// Ends the network link between two clusters, which can no longer search or copy each other's data.
    #[inline]
    pub fn delete_connected_cluster(
        &self,
        request: DeleteConnectedClusterRequest,
    ) -> Call<'_, DeleteConnectedClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes a data stream together with its backing indexes.
    #[inline]
    pub fn delete_data_stream(
        &self,
        request: DeleteDataStreamRequest,
    ) -> Call<'_, DeleteDataStreamRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that moves index data to a cluster.
    #[inline]
    pub fn delete_data_task(
        &self,
        request: DeleteDataTaskRequest,
    ) -> Call<'_, DeleteDataTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes an index template of the legacy kind.
    #[inline]
    pub fn delete_deprecated_template(
        &self,
        request: DeleteDeprecatedTemplateRequest,
    ) -> Call<'_, DeleteDeprecatedTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes an index lifecycle policy, which no index may use any more.
    #[inline]
    pub fn delete_ilm_policy(
        &self,
        request: DeleteILMPolicyRequest,
    ) -> Call<'_, DeleteILMPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes an index template.
    #[inline]
    pub fn delete_index_template(
        &self,
        request: DeleteIndexTemplateRequest,
    ) -> Call<'_, DeleteIndexTemplateRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go cluster with all its data.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases a Logstash instance, immediately or after it was kept frozen for a while.
    #[inline]
    pub fn delete_logstash(
        &self,
        request: DeleteLogstashRequest,
    ) -> Call<'_, DeleteLogstashRequest> {
        self.inner.call(request)
    }
    /// Deletes pipelines of a Logstash cluster, through which no data flows any more.
    #[inline]
    pub fn delete_pipelines(
        &self,
        request: DeletePipelinesRequest,
    ) -> Call<'_, DeletePipelinesRequest> {
        self.inner.call(request)
    }
    /// Removes a snapshot repository that refers to another cluster, whose snapshots can no longer be restored here.
    #[inline]
    pub fn delete_snapshot_repo(
        &self,
        request: DeleteSnapshotRepoRequest,
    ) -> Call<'_, DeleteSnapshotRepoRequest> {
        self.inner.call(request)
    }
    /// Deletes a VPC endpoint of a cluster; services can no longer be reached through it.
    #[inline]
    pub fn delete_vpc_endpoint(
        &self,
        request: DeleteVpcEndpointRequest,
    ) -> Call<'_, DeleteVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Shows which Elasticsearch Operator is installed on an ACK cluster.
    #[inline]
    pub fn describe_ack_operator(
        &self,
        request: DescribeAckOperatorRequest,
    ) -> Call<'_, DescribeAckOperatorRequest> {
        self.inner.call(request)
    }
    /// Shows one collector with its configuration and state.
    #[inline]
    pub fn describe_collector(
        &self,
        request: DescribeCollectorRequest,
    ) -> Call<'_, DescribeCollectorRequest> {
        self.inner.call(request)
    }
    /// Shows one component template in detail.
    #[inline]
    pub fn describe_component_index(
        &self,
        request: DescribeComponentIndexRequest,
    ) -> Call<'_, DescribeComponentIndexRequest> {
        self.inner.call(request)
    }
    /// Lists the instances to which a network connection could still be set up.
    #[inline]
    pub fn describe_connectable_clusters(
        &self,
        request: DescribeConnectableClustersRequest,
    ) -> Call<'_, DescribeConnectableClustersRequest> {
        self.inner.call(request)
    }
    /// Shows one legacy index template in detail.
    #[inline]
    pub fn describe_deprecated_template(
        &self,
        request: DescribeDeprecatedTemplateRequest,
    ) -> Call<'_, DescribeDeprecatedTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one past report of intelligent maintenance.
    #[inline]
    pub fn describe_diagnose_report(
        &self,
        request: DescribeDiagnoseReportRequest,
    ) -> Call<'_, DescribeDiagnoseReportRequest> {
        self.inner.call(request)
    }
    /// Shows the scenario settings of intelligent maintenance for an instance.
    #[inline]
    pub fn describe_diagnosis_settings(
        &self,
        request: DescribeDiagnosisSettingsRequest,
    ) -> Call<'_, DescribeDiagnosisSettingsRequest> {
        self.inner.call(request)
    }
    /// Shows the dynamic settings of an Elasticsearch cluster.
    #[inline]
    pub fn describe_dynamic_settings(
        &self,
        request: DescribeDynamicSettingsRequest,
    ) -> Call<'_, DescribeDynamicSettingsRequest> {
        self.inner.call(request)
    }
    /// Shows whether a cluster is healthy and running normally.
    #[inline]
    pub fn describe_elasticsearch_health(
        &self,
        request: DescribeElasticsearchHealthRequest,
    ) -> Call<'_, DescribeElasticsearchHealthRequest> {
        self.inner.call(request)
    }
    /// Shows one index lifecycle policy in detail.
    #[inline]
    pub fn describe_ilm_policy(
        &self,
        request: DescribeILMPolicyRequest,
    ) -> Call<'_, DescribeILMPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows one index template in detail.
    #[inline]
    pub fn describe_index_template(
        &self,
        request: DescribeIndexTemplateRequest,
    ) -> Call<'_, DescribeIndexTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one Elasticsearch instance in detail.
    #[inline]
    pub fn describe_instance(
        &self,
        request: DescribeInstanceRequest,
    ) -> Call<'_, DescribeInstanceRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of an instance's Kibana node.
    #[inline]
    pub fn describe_kibana_settings(
        &self,
        request: DescribeKibanaSettingsRequest,
    ) -> Call<'_, DescribeKibanaSettingsRequest> {
        self.inner.call(request)
    }
    /// Shows one Logstash instance in detail.
    #[inline]
    pub fn describe_logstash(
        &self,
        request: DescribeLogstashRequest,
    ) -> Call<'_, DescribeLogstashRequest> {
        self.inner.call(request)
    }
    /// Shows one pipeline of a Logstash instance.
    #[inline]
    pub fn describe_pipeline(
        &self,
        request: DescribePipelineRequest,
    ) -> Call<'_, DescribePipelineRequest> {
        self.inner.call(request)
    }
    /// Shows how the pipelines of a Logstash instance are managed.
    #[inline]
    pub fn describe_pipeline_management_config(
        &self,
        request: DescribePipelineManagementConfigRequest,
    ) -> Call<'_, DescribePipelineManagementConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Alibaba Cloud Elasticsearch is offered.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows whether and on what cycle a cluster is backed up automatically.
    #[inline]
    pub fn describe_snapshot_setting(
        &self,
        request: DescribeSnapshotSettingRequest,
    ) -> Call<'_, DescribeSnapshotSettingRequest> {
        self.inner.call(request)
    }
    /// Shows the scenario templates with the cluster settings of an instance.
    #[inline]
    pub fn describe_templates(
        &self,
        request: DescribeTemplatesRequest,
    ) -> Call<'_, DescribeTemplatesRequest> {
        self.inner.call(request)
    }
    /// Shows the X-Pack monitoring configuration of a Logstash instance.
    #[inline]
    pub fn describe_xpack_monitor_config(
        &self,
        request: DescribeXpackMonitorConfigRequest,
    ) -> Call<'_, DescribeXpackMonitorConfigRequest> {
        self.inner.call(request)
    }
    /// Starts a diagnosis of a cluster at once.
    #[inline]
    pub fn diagnose_instance(
        &self,
        request: DiagnoseInstanceRequest,
    ) -> Call<'_, DiagnoseInstanceRequest> {
        self.inner.call(request)
    }
    /// Turns off private network access to an instance's Kibana.
    #[inline]
    pub fn disable_kibana_pvl_network(
        &self,
        request: DisableKibanaPvlNetworkRequest,
    ) -> Call<'_, DisableKibanaPvlNetworkRequest> {
        self.inner.call(request)
    }
    /// Turns on private network access to Kibana through an endpoint in your VPC.
    #[inline]
    pub fn enable_kibana_pvl_network(
        &self,
        request: EnableKibanaPvlNetworkRequest,
    ) -> Call<'_, EnableKibanaPvlNetworkRequest> {
        self.inner.call(request)
    }
    /// Returns how long a restart of a Logstash cluster will probably take.
    #[inline]
    pub fn estimated_logstash_restart_time(
        &self,
        request: EstimatedLogstashRestartTimeRequest,
    ) -> Call<'_, EstimatedLogstashRestartTimeRequest> {
        self.inner.call(request)
    }
    /// Returns how long a restart of an Elasticsearch cluster will probably take.
    #[inline]
    pub fn estimated_restart_time(
        &self,
        request: EstimatedRestartTimeRequest,
    ) -> Call<'_, EstimatedRestartTimeRequest> {
        self.inner.call(request)
    }
    /// Returns index information of a cluster from which data is to be migrated.
    #[inline]
    pub fn get_cluster_data_information(
        &self,
        request: GetClusterDataInformationRequest,
    ) -> Call<'_, GetClusterDataInformationRequest> {
        self.inner.call(request)
    }
    /// Shows the rules for elastic scaling of a cluster that was bought with elastic nodes.
    #[inline]
    pub fn get_elastictask(
        &self,
        request: GetElastictaskRequest,
    ) -> Call<'_, GetElastictaskRequest> {
        self.inner.call(request)
    }
    /// Lists the Grafana alerts of an advanced monitoring project.
    #[inline]
    pub fn get_emon_grafana_alerts(
        &self,
        request: GetEmonGrafanaAlertsRequest,
    ) -> Call<'_, GetEmonGrafanaAlertsRequest> {
        self.inner.call(request)
    }
    /// Lists the Grafana dashboards of an advanced monitoring project.
    #[inline]
    pub fn get_emon_grafana_dashboards(
        &self,
        request: GetEmonGrafanaDashboardsRequest,
    ) -> Call<'_, GetEmonGrafanaDashboardsRequest> {
        self.inner.call(request)
    }
    /// Queries Grafana monitoring metrics of Elasticsearch instances in a project.
    #[inline]
    pub fn get_emon_monitor_data(
        &self,
        request: GetEmonMonitorDataRequest,
    ) -> Call<'_, GetEmonMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Shows capacity and usage of the OpenStore storage of an instance.
    #[inline]
    pub fn get_open_store_usage(
        &self,
        request: GetOpenStoreUsageRequest,
    ) -> Call<'_, GetOpenStoreUsageRequest> {
        self.inner.call(request)
    }
    /// Shows what the region offers, such as versions, specifications, and disks.
    #[inline]
    pub fn get_region_configuration(
        &self,
        request: GetRegionConfigurationRequest,
    ) -> Call<'_, GetRegionConfigurationRequest> {
        self.inner.call(request)
    }
    /// Suggests nodes that can be removed, for a node type and number.
    #[inline]
    pub fn get_suggest_shrinkable_nodes(
        &self,
        request: GetSuggestShrinkableNodesRequest,
    ) -> Call<'_, GetSuggestShrinkableNodesRequest> {
        self.inner.call(request)
    }
    /// Lists nodes whose data can be migrated away, for a node type and number.
    #[inline]
    pub fn get_transferable_nodes(
        &self,
        request: GetTransferableNodesRequest,
    ) -> Call<'_, GetTransferableNodesRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role through which the service acts in the account.
    #[inline]
    pub fn initialize_operation_role(
        &self,
        request: InitializeOperationRoleRequest,
    ) -> Call<'_, InitializeOperationRoleRequest> {
        self.inner.call(request)
    }
    /// Installs the operator for Elasticsearch on an ACK cluster, as needed by collectors there.
    #[inline]
    pub fn install_ack_operator(
        &self,
        request: InstallAckOperatorRequest,
    ) -> Call<'_, InstallAckOperatorRequest> {
        self.inner.call(request)
    }
    /// Installs a Kibana plug-in of the system; the Kibana node needs at least 2 cores and 4 GB.
    #[inline]
    pub fn install_kibana_system_plugin(
        &self,
        request: InstallKibanaSystemPluginRequest,
    ) -> Call<'_, InstallKibanaSystemPluginRequest> {
        self.inner.call(request)
    }
    /// Installs system plugins on a Logstash instance.
    #[inline]
    pub fn install_logstash_system_plugin(
        &self,
        request: InstallLogstashSystemPluginRequest,
    ) -> Call<'_, InstallLogstashSystemPluginRequest> {
        self.inner.call(request)
    }
    /// Installs plug-ins on a cluster that the system provides, such as analyzers.
    #[inline]
    pub fn install_system_plugin(
        &self,
        request: InstallSystemPluginRequest,
    ) -> Call<'_, InstallSystemPluginRequest> {
        self.inner.call(request)
    }
    /// Installs custom plug-ins on a cluster that were uploaded in the console before.
    #[inline]
    pub fn install_user_plugins(
        &self,
        request: InstallUserPluginsRequest,
    ) -> Call<'_, InstallUserPluginsRequest> {
        self.inner.call(request)
    }
    /// Suspends a change that a cluster is going through; the cluster must be in the initializing state.
    #[inline]
    pub fn interrupt_elasticsearch_task(
        &self,
        request: InterruptElasticsearchTaskRequest,
    ) -> Call<'_, InterruptElasticsearchTaskRequest> {
        self.inner.call(request)
    }
    /// Pauses a change that a Logstash cluster is going through.
    #[inline]
    pub fn interrupt_logstash_task(
        &self,
        request: InterruptLogstashTaskRequest,
    ) -> Call<'_, InterruptLogstashTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the ACK clusters, optionally only those of one VPC.
    #[inline]
    pub fn list_ack_clusters(
        &self,
        request: ListAckClustersRequest,
    ) -> Call<'_, ListAckClustersRequest> {
        self.inner.call(request)
    }
    /// Lists all namespaces of an ACK cluster.
    #[inline]
    pub fn list_ack_namespaces(
        &self,
        request: ListAckNamespacesRequest,
    ) -> Call<'_, ListAckNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists the changes made to an instance, with details, within a time range.
    #[inline]
    pub fn list_action_records(
        &self,
        request: ListActionRecordsRequest,
    ) -> Call<'_, ListActionRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists all nodes of an Elasticsearch cluster.
    #[inline]
    pub fn list_all_node(
        &self,
        request: ListAllNodeRequest,
    ) -> Call<'_, ListAllNodeRequest> {
        self.inner.call(request)
    }
    /// Lists the OSS repositories that an instance could add as reference repositories.
    #[inline]
    pub fn list_alternative_snapshot_repos(
        &self,
        request: ListAlternativeSnapshotReposRequest,
    ) -> Call<'_, ListAlternativeSnapshotReposRequest> {
        self.inner.call(request)
    }
    /// Lists Elasticsearch instances that can receive the X-Pack monitoring of a Logstash instance.
    #[inline]
    pub fn list_available_es_instance_ids(
        &self,
        request: ListAvailableEsInstanceIdsRequest,
    ) -> Call<'_, ListAvailableEsInstanceIdsRequest> {
        self.inner.call(request)
    }
    /// Lists collectors, filtered by name, instance, or source type.
    #[inline]
    pub fn list_collectors(
        &self,
        request: ListCollectorsRequest,
    ) -> Call<'_, ListCollectorsRequest> {
        self.inner.call(request)
    }
    /// Lists the component templates of an Elasticsearch cluster.
    #[inline]
    pub fn list_component_indices(
        &self,
        request: ListComponentIndicesRequest,
    ) -> Call<'_, ListComponentIndicesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that already have a network connection to this one.
    #[inline]
    pub fn list_connected_clusters(
        &self,
        request: ListConnectedClustersRequest,
    ) -> Call<'_, ListConnectedClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the data streams of an Elasticsearch cluster.
    #[inline]
    pub fn list_data_streams(
        &self,
        request: ListDataStreamsRequest,
    ) -> Call<'_, ListDataStreamsRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that migrate data between Elasticsearch clusters.
    #[inline]
    pub fn list_data_tasks(
        &self,
        request: ListDataTasksRequest,
    ) -> Call<'_, ListDataTasksRequest> {
        self.inner.call(request)
    }
    /// Returns the default configuration files for a collector type and version.
    #[inline]
    pub fn list_default_collector_configurations(
        &self,
        request: ListDefaultCollectorConfigurationsRequest,
    ) -> Call<'_, ListDefaultCollectorConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Lists the legacy index templates of a cluster.
    #[inline]
    pub fn list_deprecated_templates(
        &self,
        request: ListDeprecatedTemplatesRequest,
    ) -> Call<'_, ListDeprecatedTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the indexes that intelligent maintenance examines in health diagnosis.
    #[inline]
    pub fn list_diagnose_indices(
        &self,
        request: ListDiagnoseIndicesRequest,
    ) -> Call<'_, ListDiagnoseIndicesRequest> {
        self.inner.call(request)
    }
    /// Lists past reports of intelligent maintenance within a time range.
    #[inline]
    pub fn list_diagnose_report(
        &self,
        request: ListDiagnoseReportRequest,
    ) -> Call<'_, ListDiagnoseReportRequest> {
        self.inner.call(request)
    }
    /// Lists only the IDs of past intelligent maintenance reports within a time range.
    #[inline]
    pub fn list_diagnose_report_ids(
        &self,
        request: ListDiagnoseReportIdsRequest,
    ) -> Call<'_, ListDiagnoseReportIdsRequest> {
        self.inner.call(request)
    }
    /// Lists the checks that intelligent diagnosis can perform.
    #[inline]
    pub fn list_diagnosis_items(
        &self,
        request: ListDiagnosisItemsRequest,
    ) -> Call<'_, ListDiagnosisItemsRequest> {
        self.inner.call(request)
    }
    /// Shows a dictionary file by its OSS bucket and key.
    #[inline]
    pub fn list_dict_information(
        &self,
        request: ListDictInformationRequest,
    ) -> Call<'_, ListDictInformationRequest> {
        self.inner.call(request)
    }
    /// Lists the dictionaries of one analyzer type with their details.
    #[inline]
    pub fn list_dicts(&self, request: ListDictsRequest) -> Call<'_, ListDictsRequest> {
        self.inner.call(request)
    }
    /// Lists the ECS instances in a VPC on which collectors can be installed.
    #[inline]
    pub fn list_ecs_instances(
        &self,
        request: ListEcsInstancesRequest,
    ) -> Call<'_, ListEcsInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the extension files, such as drivers, of a Logstash instance.
    #[inline]
    pub fn list_extendfiles(
        &self,
        request: ListExtendfilesRequest,
    ) -> Call<'_, ListExtendfilesRequest> {
        self.inner.call(request)
    }
    /// Lists the index lifecycle policies of a cluster.
    #[inline]
    pub fn list_ilm_policies(
        &self,
        request: ListILMPoliciesRequest,
    ) -> Call<'_, ListILMPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the index templates of a cluster.
    #[inline]
    pub fn list_index_templates(
        &self,
        request: ListIndexTemplatesRequest,
    ) -> Call<'_, ListIndexTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists Elasticsearch instances, filtered by version, status, VPC, tags, and more.
    #[inline]
    pub fn list_instance(
        &self,
        request: ListInstanceRequest,
    ) -> Call<'_, ListInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the hardware maintenance events of Elasticsearch clusters with many filters.
    #[inline]
    pub fn list_instance_history_events(
        &self,
        request: ListInstanceHistoryEventsRequest,
    ) -> Call<'_, ListInstanceHistoryEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the indexes of a cluster and can leave system indexes out.
    #[inline]
    pub fn list_instance_indices(
        &self,
        request: ListInstanceIndicesRequest,
    ) -> Call<'_, ListInstanceIndicesRequest> {
        self.inner.call(request)
    }
    /// Lists the plugins of an instance's Kibana node.
    #[inline]
    pub fn list_kibana_plugins(
        &self,
        request: ListKibanaPluginsRequest,
    ) -> Call<'_, ListKibanaPluginsRequest> {
        self.inner.call(request)
    }
    /// Shows the private network access that an instance's Kibana has.
    #[inline]
    pub fn list_kibana_pvl_network(
        &self,
        request: ListKibanaPvlNetworkRequest,
    ) -> Call<'_, ListKibanaPvlNetworkRequest> {
        self.inner.call(request)
    }
    /// Lists Logstash instances, filtered by version, resource group, or tags.
    #[inline]
    pub fn list_logstash(
        &self,
        request: ListLogstashRequest,
    ) -> Call<'_, ListLogstashRequest> {
        self.inner.call(request)
    }
    /// Searches the logs of a Logstash instance by type, query, and time.
    #[inline]
    pub fn list_logstash_log(
        &self,
        request: ListLogstashLogRequest,
    ) -> Call<'_, ListLogstashLogRequest> {
        self.inner.call(request)
    }
    /// Lists the plugins of a Logstash instance, filtered by name or source.
    #[inline]
    pub fn list_logstash_plugins(
        &self,
        request: ListLogstashPluginsRequest,
    ) -> Call<'_, ListLogstashPluginsRequest> {
        self.inner.call(request)
    }
    /// Lists the machines on which a collector is installed and their state.
    #[inline]
    pub fn list_nodes(&self, request: ListNodesRequest) -> Call<'_, ListNodesRequest> {
        self.inner.call(request)
    }
    /// Lists the pipelines of a Logstash instance.
    #[inline]
    pub fn list_pipeline(
        &self,
        request: ListPipelineRequest,
    ) -> Call<'_, ListPipelineRequest> {
        self.inner.call(request)
    }
    /// Lists pipeline IDs of a Logstash instance, given user name and password of Elasticsearch.
    #[inline]
    pub fn list_pipeline_ids(
        &self,
        request: ListPipelineIdsRequest,
    ) -> Call<'_, ListPipelineIdsRequest> {
        self.inner.call(request)
    }
    /// Lists the plugins of an Elasticsearch instance, filtered by name or source.
    #[inline]
    pub fn list_plugins(
        &self,
        request: ListPluginsRequest,
    ) -> Call<'_, ListPluginsRequest> {
        self.inner.call(request)
    }
    /// Searches logs of an Elasticsearch instance by type, query, and time.
    #[inline]
    pub fn list_search_log(
        &self,
        request: ListSearchLogRequest,
    ) -> Call<'_, ListSearchLogRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of shard recoveries; by default only those still running.
    #[inline]
    pub fn list_shard_recoveries(
        &self,
        request: ListShardRecoveriesRequest,
    ) -> Call<'_, ListShardRecoveriesRequest> {
        self.inner.call(request)
    }
    /// Lists the cross-cluster OSS repositories that are set for an instance.
    #[inline]
    pub fn list_snapshot_repos_by_instance_id(
        &self,
        request: ListSnapshotReposByInstanceIdRequest,
    ) -> Call<'_, ListSnapshotReposByInstanceIdRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which instances.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists all tags that the user created in the region.
    #[inline]
    pub fn list_tags(&self, request: ListTagsRequest) -> Call<'_, ListTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints in the service account's VPC with their state.
    #[inline]
    pub fn list_vpc_endpoints(
        &self,
        request: ListVpcEndpointsRequest,
    ) -> Call<'_, ListVpcEndpointsRequest> {
        self.inner.call(request)
    }
    /// Moves the nodes of an instance from one zone to another.
    #[inline]
    pub fn migrate_to_other_zone(
        &self,
        request: MigrateToOtherZoneRequest,
    ) -> Call<'_, MigrateToOtherZoneRequest> {
        self.inner.call(request)
    }
    /// Changes the ECS instances on which a collector is installed.
    #[inline]
    pub fn modify_deploy_machine(
        &self,
        request: ModifyDeployMachineRequest,
    ) -> Call<'_, ModifyDeployMachineRequest> {
        self.inner.call(request)
    }
    /// Changes the rules for elastic scaling of a cluster.
    #[inline]
    pub fn modify_elastictask(
        &self,
        request: ModifyElastictaskRequest,
    ) -> Call<'_, ModifyElastictaskRequest> {
        self.inner.call(request)
    }
    /// Turns the maintenance window of an instance on and sets its hours.
    #[inline]
    pub fn modify_instance_maintain_time(
        &self,
        request: ModifyInstanceMaintainTimeRequest,
    ) -> Call<'_, ModifyInstanceMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Changes an IP whitelist of an instance, by node type and network type.
    #[inline]
    pub fn modify_white_ips(
        &self,
        request: ModifyWhiteIpsRequest,
    ) -> Call<'_, ModifyWhiteIpsRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Turns on intelligent maintenance for an instance.
    #[inline]
    pub fn open_diagnosis(
        &self,
        request: OpenDiagnosisRequest,
    ) -> Call<'_, OpenDiagnosisRequest> {
        self.inner.call(request)
    }
    /// Turns on HTTPS for an instance, which must already have client nodes.
    #[inline]
    pub fn open_https(&self, request: OpenHttpsRequest) -> Call<'_, OpenHttpsRequest> {
        self.inner.call(request)
    }
    /// Sends a test message of an alert rule; possible at most ten times an hour.
    #[inline]
    pub fn post_emon_try_alarm_rule(
        &self,
        request: PostEmonTryAlarmRuleRequest,
    ) -> Call<'_, PostEmonTryAlarmRuleRequest> {
        self.inner.call(request)
    }
    /// Returns cluster configurations that suit a usage scenario.
    #[inline]
    pub fn recommend_templates(
        &self,
        request: RecommendTemplatesRequest,
    ) -> Call<'_, RecommendTemplatesRequest> {
        self.inner.call(request)
    }
    /// Tries again to install a collector on machines where it failed.
    #[inline]
    pub fn reinstall_collector(
        &self,
        request: ReinstallCollectorRequest,
    ) -> Call<'_, ReinstallCollectorRequest> {
        self.inner.call(request)
    }
    /// Renews a subscription Elasticsearch instance for a number of months or years.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Renews a Logstash instance for a number of months or years.
    #[inline]
    pub fn renew_logstash(
        &self,
        request: RenewLogstashRequest,
    ) -> Call<'_, RenewLogstashRequest> {
        self.inner.call(request)
    }
    /// Restarts a collector, which then gathers data again.
    #[inline]
    pub fn restart_collector(
        &self,
        request: RestartCollectorRequest,
    ) -> Call<'_, RestartCollectorRequest> {
        self.inner.call(request)
    }
    /// Restarts a cluster or given nodes, optionally in blue-green fashion.
    #[inline]
    pub fn restart_instance(
        &self,
        request: RestartInstanceRequest,
    ) -> Call<'_, RestartInstanceRequest> {
        self.inner.call(request)
    }
    /// Restarts a Logstash instance or given nodes; its state is activating meanwhile.
    #[inline]
    pub fn restart_logstash(
        &self,
        request: RestartLogstashRequest,
    ) -> Call<'_, RestartLogstashRequest> {
        self.inner.call(request)
    }
    /// Resumes a change to an Elasticsearch instance that had been interrupted.
    #[inline]
    pub fn resume_elasticsearch_task(
        &self,
        request: ResumeElasticsearchTaskRequest,
    ) -> Call<'_, ResumeElasticsearchTaskRequest> {
        self.inner.call(request)
    }
    /// Resumes an interrupted change to a Logstash instance, whose state becomes activating.
    #[inline]
    pub fn resume_logstash_task(
        &self,
        request: ResumeLogstashTaskRequest,
    ) -> Call<'_, ResumeLogstashTaskRequest> {
        self.inner.call(request)
    }
    /// Rolls a data stream over by hand: a new index takes the writes, the old one stays readable.
    #[inline]
    pub fn rollover_data_stream(
        &self,
        request: RolloverDataStreamRequest,
    ) -> Call<'_, RolloverDataStreamRequest> {
        self.inner.call(request)
    }
    /// Puts pipelines of a Logstash cluster to work at once.
    #[inline]
    pub fn run_pipelines(
        &self,
        request: RunPipelinesRequest,
    ) -> Call<'_, RunPipelinesRequest> {
        self.inner.call(request)
    }
    /// Removes nodes from a cluster.
    #[inline]
    pub fn shrink_node(
        &self,
        request: ShrinkNodeRequest,
    ) -> Call<'_, ShrinkNodeRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped collector, which goes on collecting.
    #[inline]
    pub fn start_collector(
        &self,
        request: StartCollectorRequest,
    ) -> Call<'_, StartCollectorRequest> {
        self.inner.call(request)
    }
    /// Stops a collector that is running.
    #[inline]
    pub fn stop_collector(
        &self,
        request: StopCollectorRequest,
    ) -> Call<'_, StopCollectorRequest> {
        self.inner.call(request)
    }
    /// Stops pipelines that are running on a Logstash instance.
    #[inline]
    pub fn stop_pipelines(
        &self,
        request: StopPipelinesRequest,
    ) -> Call<'_, StopPipelinesRequest> {
        self.inner.call(request)
    }
    /// Puts tags on instances that are given by their IDs.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves the data away from nodes, as a preparation for removing them.
    #[inline]
    pub fn transfer_node(
        &self,
        request: TransferNodeRequest,
    ) -> Call<'_, TransferNodeRequest> {
        self.inner.call(request)
    }
    /// Switches the public or private access to a cluster or to Kibana on or off.
    #[inline]
    pub fn trigger_network(
        &self,
        request: TriggerNetworkRequest,
    ) -> Call<'_, TriggerNetworkRequest> {
        self.inner.call(request)
    }
    /// Takes a zone of a multi-zone cluster out of service; its nodes go offline.
    #[inline]
    pub fn turn_off_zone(
        &self,
        request: TurnOffZoneRequest,
    ) -> Call<'_, TurnOffZoneRequest> {
        self.inner.call(request)
    }
    /// Brings a zone that was taken out of service back into the cluster.
    #[inline]
    pub fn turn_on_zone(
        &self,
        request: TurnOnZoneRequest,
    ) -> Call<'_, TurnOnZoneRequest> {
        self.inner.call(request)
    }
    /// Removes a plugin from an instance's Kibana node.
    #[inline]
    pub fn uninstall_kibana_plugin(
        &self,
        request: UninstallKibanaPluginRequest,
    ) -> Call<'_, UninstallKibanaPluginRequest> {
        self.inner.call(request)
    }
    /// Removes installed plugins from a Logstash instance.
    #[inline]
    pub fn uninstall_logstash_plugin(
        &self,
        request: UninstallLogstashPluginRequest,
    ) -> Call<'_, UninstallLogstashPluginRequest> {
        self.inner.call(request)
    }
    /// Removes plugins from an Elasticsearch instance.
    #[inline]
    pub fn uninstall_plugin(
        &self,
        request: UninstallPluginRequest,
    ) -> Call<'_, UninstallPluginRequest> {
        self.inner.call(request)
    }
    /// Removes the user's tags from instances.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for the `elastic` account of an instance.
    #[inline]
    pub fn update_admin_password(
        &self,
        request: UpdateAdminPasswordRequest,
    ) -> Call<'_, UpdateAdminPasswordRequest> {
        self.inner.call(request)
    }
    /// Changes the garbage collector that an Elasticsearch instance uses.
    #[inline]
    pub fn update_advanced_setting(
        &self,
        request: UpdateAdvancedSettingRequest,
    ) -> Call<'_, UpdateAdvancedSettingRequest> {
        self.inner.call(request)
    }
    /// Replaces the dictionary of the `analysis-aliws` (AliNLP) tokenizer plugin.
    #[inline]
    pub fn update_aliws_dict(
        &self,
        request: UpdateAliwsDictRequest,
    ) -> Call<'_, UpdateAliwsDictRequest> {
        self.inner.call(request)
    }
    /// Formerly changed the IP blacklist of an Elasticsearch instance; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_black_ips(
        &self,
        request: UpdateBlackIpsRequest,
    ) -> Call<'_, UpdateBlackIpsRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a collector.
    #[inline]
    pub fn update_collector(
        &self,
        request: UpdateCollectorRequest,
    ) -> Call<'_, UpdateCollectorRequest> {
        self.inner.call(request)
    }
    /// Renames a collector; its ID and configuration stay as they are.
    #[inline]
    pub fn update_collector_name(
        &self,
        request: UpdateCollectorNameRequest,
    ) -> Call<'_, UpdateCollectorNameRequest> {
        self.inner.call(request)
    }
    /// Changes a component template of an Elasticsearch cluster.
    #[inline]
    pub fn update_component_index(
        &self,
        request: UpdateComponentIndexRequest,
    ) -> Call<'_, UpdateComponentIndexRequest> {
        self.inner.call(request)
    }
    /// Changes the name of an Elasticsearch instance.
    #[inline]
    pub fn update_description(
        &self,
        request: UpdateDescriptionRequest,
    ) -> Call<'_, UpdateDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the scenario of intelligent maintenance for an instance.
    #[inline]
    pub fn update_diagnosis_settings(
        &self,
        request: UpdateDiagnosisSettingsRequest,
    ) -> Call<'_, UpdateDiagnosisSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes the user dictionaries of an Elasticsearch instance.
    #[inline]
    pub fn update_dict(
        &self,
        request: UpdateDictRequest,
    ) -> Call<'_, UpdateDictRequest> {
        self.inner.call(request)
    }
    /// Changes dynamic settings of an Elasticsearch cluster.
    #[inline]
    pub fn update_dynamic_settings(
        &self,
        request: UpdateDynamicSettingsRequest,
    ) -> Call<'_, UpdateDynamicSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes a scenario-based configuration template of an Elasticsearch instance.
    #[inline]
    pub fn update_extend_config(
        &self,
        request: UpdateExtendConfigRequest,
    ) -> Call<'_, UpdateExtendConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the extension file configuration of a Logstash instance.
    #[inline]
    pub fn update_extendfiles(
        &self,
        request: UpdateExtendfilesRequest,
    ) -> Call<'_, UpdateExtendfilesRequest> {
        self.inner.call(request)
    }
    /// Changes the hot-word dictionaries of the IK analysis plugin of an instance.
    #[inline]
    pub fn update_hot_ik_dicts(
        &self,
        request: UpdateHotIkDictsRequest,
    ) -> Call<'_, UpdateHotIkDictsRequest> {
        self.inner.call(request)
    }
    /// Changes an index lifecycle policy of an Elasticsearch cluster.
    #[inline]
    pub fn update_ilm_policy(
        &self,
        request: UpdateILMPolicyRequest,
    ) -> Call<'_, UpdateILMPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes an index template of an Elasticsearch instance.
    #[inline]
    pub fn update_index_template(
        &self,
        request: UpdateIndexTemplateRequest,
    ) -> Call<'_, UpdateIndexTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a cluster: node number, roles, specifications, and disks.
    #[inline]
    pub fn update_instance(
        &self,
        request: UpdateInstanceRequest,
    ) -> Call<'_, UpdateInstanceRequest> {
        self.inner.call(request)
    }
    /// Converts a pay-as-you-go Elasticsearch instance to subscription.
    #[inline]
    pub fn update_instance_charge_type(
        &self,
        request: UpdateInstanceChargeTypeRequest,
    ) -> Call<'_, UpdateInstanceChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Changes the YML file configuration of an Elasticsearch instance.
    #[inline]
    pub fn update_instance_settings(
        &self,
        request: UpdateInstanceSettingsRequest,
    ) -> Call<'_, UpdateInstanceSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes endpoint name or security groups of Kibana's private network access.
    #[inline]
    pub fn update_kibana_pvl_network(
        &self,
        request: UpdateKibanaPvlNetworkRequest,
    ) -> Call<'_, UpdateKibanaPvlNetworkRequest> {
        self.inner.call(request)
    }
    /// Changes the Kibana configuration, currently only the language.
    #[inline]
    pub fn update_kibana_settings(
        &self,
        request: UpdateKibanaSettingsRequest,
    ) -> Call<'_, UpdateKibanaSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes the IP whitelist for access to an instance's Kibana.
    #[inline]
    pub fn update_kibana_white_ips(
        &self,
        request: UpdateKibanaWhiteIpsRequest,
    ) -> Call<'_, UpdateKibanaWhiteIpsRequest> {
        self.inner.call(request)
    }
    /// Changes node number, specification, or disk size of a Logstash instance.
    #[inline]
    pub fn update_logstash(
        &self,
        request: UpdateLogstashRequest,
    ) -> Call<'_, UpdateLogstashRequest> {
        self.inner.call(request)
    }
    /// Converts a pay-as-you-go Logstash instance to subscription.
    #[inline]
    pub fn update_logstash_charge_type(
        &self,
        request: UpdateLogstashChargeTypeRequest,
    ) -> Call<'_, UpdateLogstashChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Changes the name of a Logstash instance.
    #[inline]
    pub fn update_logstash_description(
        &self,
        request: UpdateLogstashDescriptionRequest,
    ) -> Call<'_, UpdateLogstashDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a Logstash instance.
    #[inline]
    pub fn update_logstash_settings(
        &self,
        request: UpdateLogstashSettingsRequest,
    ) -> Call<'_, UpdateLogstashSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes by which method the pipelines of a Logstash instance are managed.
    #[inline]
    pub fn update_pipeline_management_config(
        &self,
        request: UpdatePipelineManagementConfigRequest,
    ) -> Call<'_, UpdatePipelineManagementConfigRequest> {
        self.inner.call(request)
    }
    /// Changes Logstash pipelines and can deploy them right away.
    #[inline]
    pub fn update_pipelines(
        &self,
        request: UpdatePipelinesRequest,
    ) -> Call<'_, UpdatePipelinesRequest> {
        self.inner.call(request)
    }
    /// Changes the IP whitelist for access to an instance within its VPC.
    #[inline]
    pub fn update_private_network_white_ips(
        &self,
        request: UpdatePrivateNetworkWhiteIpsRequest,
    ) -> Call<'_, UpdatePrivateNetworkWhiteIpsRequest> {
        self.inner.call(request)
    }
    /// Turns the public endpoint of an Elasticsearch instance on or off.
    #[inline]
    pub fn update_public_network(
        &self,
        request: UpdatePublicNetworkRequest,
    ) -> Call<'_, UpdatePublicNetworkRequest> {
        self.inner.call(request)
    }
    /// Changes the IP whitelist for access to an instance over its public endpoint.
    #[inline]
    pub fn update_public_white_ips(
        &self,
        request: UpdatePublicWhiteIpsRequest,
    ) -> Call<'_, UpdatePublicWhiteIpsRequest> {
        self.inner.call(request)
    }
    /// Turns high availability for writes on or off; only for instances in China (Beijing).
    #[inline]
    pub fn update_read_write_policy(
        &self,
        request: UpdateReadWritePolicyRequest,
    ) -> Call<'_, UpdateReadWritePolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the automatic backup settings of an instance.
    #[inline]
    pub fn update_snapshot_setting(
        &self,
        request: UpdateSnapshotSettingRequest,
    ) -> Call<'_, UpdateSnapshotSettingRequest> {
        self.inner.call(request)
    }
    /// Changes the synonym dictionaries of an Elasticsearch instance.
    #[inline]
    pub fn update_synonyms_dicts(
        &self,
        request: UpdateSynonymsDictsRequest,
    ) -> Call<'_, UpdateSynonymsDictsRequest> {
        self.inner.call(request)
    }
    /// Changes the content of a scenario template of a cluster.
    #[inline]
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<'_, UpdateTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the IP whitelist for access to an instance over the VPC.
    #[inline]
    pub fn update_white_ips(
        &self,
        request: UpdateWhiteIpsRequest,
    ) -> Call<'_, UpdateWhiteIpsRequest> {
        self.inner.call(request)
    }
    /// Changes the X-Pack monitoring configuration of a Logstash instance.
    #[inline]
    pub fn update_xpack_monitor_config(
        &self,
        request: UpdateXpackMonitorConfigRequest,
    ) -> Call<'_, UpdateXpackMonitorConfigRequest> {
        self.inner.call(request)
    }
    /// Upgrades the Elasticsearch version or kernel version of an instance.
    #[inline]
    pub fn upgrade_engine_version(
        &self,
        request: UpgradeEngineVersionRequest,
    ) -> Call<'_, UpgradeEngineVersionRequest> {
        self.inner.call(request)
    }
    /// Tests the connection to the Elasticsearch instance that provides X-Pack monitoring.
    #[inline]
    pub fn validate_connection(
        &self,
        request: ValidateConnectionRequest,
    ) -> Call<'_, ValidateConnectionRequest> {
        self.inner.call(request)
    }
    /// Checks whether given nodes of an instance can be removed.
    #[inline]
    pub fn validate_shrink_nodes(
        &self,
        request: ValidateShrinkNodesRequest,
    ) -> Call<'_, ValidateShrinkNodesRequest> {
        self.inner.call(request)
    }
    /// Checks whether the account has the permission for a service-linked role.
    #[inline]
    pub fn validate_slr_permission(
        &self,
        request: ValidateSlrPermissionRequest,
    ) -> Call<'_, ValidateSlrPermissionRequest> {
        self.inner.call(request)
    }
    /// Checks whether the data on given nodes of an instance can be migrated away.
    #[inline]
    pub fn validate_transferable_nodes(
        &self,
        request: ValidateTransferableNodesRequest,
    ) -> Call<'_, ValidateTransferableNodesRequest> {
        self.inner.call(request)
    }
}
