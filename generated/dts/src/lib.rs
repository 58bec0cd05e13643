// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Initialization and prechecks
//!
//! - [`DescribeDTSIP`](mod@describe_dtsip): Returns the IP addresses of DTS servers that self-managed databases in the two regions have to let in.
//! - [`DescribeEndpointSwitchStatus`](mod@describe_endpoint_switch_status): Returns whether the move of a synchronization to another database instance is done.
//! - [`DescribeInitializationStatus`](mod@describe_initialization_status): Returns how far a synchronization task is with copying definitions and existing rows.
//! - [`ShieldPrecheck`](mod@shield_precheck): Makes the next precheck pass over the items that failed, so that the migration can be started.
//!
//! ## Data migration
//!
//! - [`ConfigureMigrationJob`](mod@configure_migration_job): Sets source, destination and objects of a migration instance of the old interface, which then starts by itself.
//! - [`CreateMigrationJob`](mod@create_migration_job): Buys a migration instance of the old interface; it still has to be configured.
//! - [`DeleteMigrationJob`](mod@delete_migration_job): Releases a migration instance of the old interface; it cannot be brought back.
//! - [`DescribeConnectionStatus`](mod@describe_connection_status): Tests whether DTS can reach the source and the destination with the settings given.
//! - [`DescribeMigrationJobDetail`](mod@describe_migration_job_detail): Returns how far a migration task is, object by object and stage by stage.
//! - [`DescribeMigrationJobStatus`](mod@describe_migration_job_status): Returns how far a migration task of the old interface is as a whole.
//! - [`DescribeMigrationJobs`](mod@describe_migration_jobs): Lists migration instances of the old interface with how far they are.
//! - [`StartMigrationJob`](mod@start_migration_job): Starts a migration task that has not run yet, was paused, or failed.
//! - [`StopMigrationJob`](mod@stop_migration_job): Ends a migration task of the old interface for good; it cannot be started again.
//! - [`SuspendMigrationJob`](mod@suspend_migration_job): Pauses a migration task of the old interface; in the incremental stage `StartMigrationJob` resumes it within six hours only.
//!
//! ## Change tracking
//!
//! - [`ConfigureSubscription`](mod@configure_subscription): Sets which database and which changes a subscription task reads.
//! - [`ConfigureSubscriptionInstance`](mod@configure_subscription_instance): Sets source and objects of a subscription channel of the old interface.
//! - [`CreateSubscriptionInstance`](mod@create_subscription_instance): Buys a subscription channel of the old interface; it still has to be configured.
//! - [`DeleteSubscriptionInstance`](mod@delete_subscription_instance): Releases a subscription instance of the old interface; it cannot be brought back.
//! - [`DescribeSubscriptionInstanceStatus`](mod@describe_subscription_instance_status): Returns one subscription channel of the old interface with its settings and state.
//! - [`DescribeSubscriptionInstances`](mod@describe_subscription_instances): Lists subscription channels of the old interface with their states.
//! - [`ModifyConsumptionTimestamp`](mod@modify_consumption_timestamp): Sets back or forth from when the clients of a subscription channel read.
//! - [`ModifySubscriptionObject`](mod@modify_subscription_object): Changes the objects of a subscription channel of the old interface.
//! - [`StartSubscriptionInstance`](mod@start_subscription_instance): Starts a subscription instance that has not run yet or whose start failed.
//!
//! ## Consumer channels
//!
//! - [`CreateConsumerChannel`](mod@create_consumer_channel): Creates a consumer group for a subscription task of the new edition, which clients then read through.
//! - [`DeleteConsumerChannel`](mod@delete_consumer_channel): Deletes a consumer group of a subscription task of the new edition, along with its reading position.
//! - [`DescribeConsumerChannel`](mod@describe_consumer_channel): Lists the consumer groups of a subscription task of the new edition and how far each has read.
//! - [`ModifyConsumerChannel`](mod@modify_consumer_channel): Changes the name or the password of a consumer group of a subscription task.
//!
//! ## Consumer groups
//!
//! - [`CreateConsumerGroup`](mod@create_consumer_group): Creates a consumer group for a subscription channel of the old interface, which clients then read through.
//! - [`DeleteConsumerGroup`](mod@delete_consumer_group): Deletes a consumer group of a subscription channel; its members can no longer read from it.
//! - [`DescribeConsumerGroup`](mod@describe_consumer_group): Lists the consumer groups of a subscription channel of the old interface and how far each has read.
//! - [`ModifyConsumerGroupPassword`](mod@modify_consumer_group_password): Sets a new password for a consumer group of the old interface; the old one has to be given.
//!
//! ## Data synchronization
//!
//! - [`ConfigureSynchronizationJob`](mod@configure_synchronization_job): Sets source, destination and objects of a synchronization instance of the old interface, which then starts by itself.
//! - [`ConfigureSynchronizationJobReplicatorCompare`](mod@configure_synchronization_job_replicator_compare): Switches the full-image match of a synchronization task on or off.
//! - [`CreateSynchronizationJob`](mod@create_synchronization_job): Buys a synchronization instance of the old interface; it still has to be configured.
//! - [`DeleteSynchronizationJob`](mod@delete_synchronization_job): Releases a synchronization instance of the old interface; it cannot be brought back.
//! - [`DescribeSynchronizationJobReplicatorCompare`](mod@describe_synchronization_job_replicator_compare): Returns whether the full-image match of a synchronization task is on.
//! - [`DescribeSynchronizationJobStatus`](mod@describe_synchronization_job_status): Returns one synchronization task of the old interface with its settings, state and lag.
//! - [`DescribeSynchronizationJobStatusList`](mod@describe_synchronization_job_status_list): Returns the states of several synchronization tasks with one call.
//! - [`DescribeSynchronizationJobs`](mod@describe_synchronization_jobs): Lists synchronization instances of the old interface with their states and lags.
//! - [`DescribeSynchronizationObjectModifyStatus`](mod@describe_synchronization_object_modify_status): Returns how far a change of a synchronization's objects is.
//! - [`ModifySynchronizationObject`](mod@modify_synchronization_object): Changes the objects of a synchronization of the old interface, in the background.
//! - [`ResetSynchronizationJob`](mod@reset_synchronization_job): Throws away the settings of a synchronization of the old interface, which then has to be configured anew.
//! - [`StartSynchronizationJob`](mod@start_synchronization_job): Starts a synchronization task that is configured but not running.
//! - [`SuspendSynchronizationJob`](mod@suspend_synchronization_job): Pauses a synchronization task of the old interface, which goes on to be charged; `StartSynchronizationJob` resumes it within six hours only.
//! - [`SwitchSynchronizationEndpoint`](mod@switch_synchronization_endpoint): Points the source or destination of a synchronization of the old interface to another instance.
//!
//! ## Monitoring and alerts
//!
//! - [`ConfigureMigrationJobAlert`](mod@configure_migration_job_alert): Sets who is told when a migration task of the old interface lags or fails.
//! - [`ConfigureSubscriptionInstanceAlert`](mod@configure_subscription_instance_alert): Sets who is told when a subscription channel of the old interface lags or fails.
//! - [`ConfigureSynchronizationJobAlert`](mod@configure_synchronization_job_alert): Sets who is told when a synchronization task of the old interface lags or fails.
//! - [`DescribeMigrationJobAlert`](mod@describe_migration_job_alert): Returns who is told when a migration task of the old interface lags or fails.
//! - [`DescribeSubscriptionInstanceAlert`](mod@describe_subscription_instance_alert): Returns who is told when a subscription channel of the old interface lags or fails.
//! - [`DescribeSynchronizationJobAlert`](mod@describe_synchronization_job_alert): Returns who is told when a synchronization task of the old interface lags or fails.
//!
//! ## DTS jobs
//!
//! - [`ConfigureDtsJob`](mod@configure_dts_job): Sets what a migration or synchronization task reads, writes and carries over; the task starts if told so.
//! - [`DeleteDtsJob`](mod@delete_dts_job): Releases one migration, synchronization or subscription instance for good.
//! - [`DescribeDtsJobDetail`](mod@describe_dts_job_detail): Returns one task with its endpoints, objects, subtasks and stages.
//! - [`DescribeDtsJobs`](mod@describe_dts_jobs): Lists migration, synchronization and subscription tasks with how far they are.
//! - [`ModifyDtsJob`](mod@modify_dts_job): Changes the objects of a synchronization task, or its further settings.
//! - [`ModifyDtsJobName`](mod@modify_dts_job_name): Gives a task another name.
//! - [`ModifyDtsJobPassword`](mod@modify_dts_job_password): Tells DTS the new password, after that of a database account was changed.
//! - [`ResetDtsJob`](mod@reset_dts_job): Throws away the settings of a task, which then has to be configured anew.
//! - [`StartDtsJob`](mod@start_dts_job): Starts one configured migration, synchronization or subscription task, or resumes a paused one.
//! - [`StopDtsJob`](mod@stop_dts_job): Ends one migration, synchronization or subscription task.
//! - [`SuspendDtsJob`](mod@suspend_dts_job): Pauses one task, which `StartDtsJob` can resume.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists DTS instances and their tags, by instance or by tag.
//! - [`TagResources`](mod@tag_resources): Puts tags on DTS instances; a key that an instance has already gets the new value.
//! - [`UntagResources`](mod@untag_resources): Takes tags off DTS instances.
//!
//! ## Others
//!
//! - [`ConvertInstanceResourceGroup`](mod@convert_instance_resource_group): Moves a DTS instance to another resource group.
//! - [`CountJobByCondition`](mod@count_job_by_condition): Returns how many tasks meet the given conditions, without listing them.
//! - [`CreateDedicatedClusterMonitorRule`](mod@create_dedicated_cluster_monitor_rule): Sets at which load of a dedicated cluster somebody is alerted, and who.
//! - [`CreateDocParserJob`](mod@create_doc_parser_job): Starts a job that parses a document for retrieval.
//! - [`CreateDtsInstance`](mod@create_dts_instance): Buys a migration, synchronization or subscription instance; its task still has to be configured.
//! - [`CreateJobMonitorRule`](mod@create_job_monitor_rule): Sets when and who is alerted about a task, such as when it lags too far or fails.
//! - [`CreateReverseDtsJob`](mod@create_reverse_dts_job): Creates a task that writes changes of the destination back to the source of the given task.
//! - [`DeleteDtsJobs`](mod@delete_dts_jobs): Releases several migration, synchronization or subscription instances with one call.
//! - [`DescribeCheckJobs`](mod@describe_check_jobs): Lists data checks, which compare source and destination, with what they found.
//! - [`DescribeClusterOperateLogs`](mod@describe_cluster_operate_logs): Lists what was done to a dedicated cluster or its nodes in a period.
//! - [`DescribeClusterUsedUtilization`](mod@describe_cluster_used_utilization): Returns how much of a dedicated cluster's capacity is in use.
//! - [`DescribeDataCheckReportUrl`](mod@describe_data_check_report_url): Returns the address of the report on the rows of a table that differ.
//! - [`DescribeDataCheckTableDetails`](mod@describe_data_check_table_details): Lists the results of a data check, table by table.
//! - [`DescribeDataCheckTableDiffDetails`](mod@describe_data_check_table_diff_details): Lists the rows of one table that differ between source and destination.
//! - [`DescribeDedicatedCluster`](mod@describe_dedicated_cluster): Returns a dedicated cluster with its capacity and its load.
//! - [`DescribeDedicatedClusterMonitorRule`](mod@describe_dedicated_cluster_monitor_rule): Returns at which load of a dedicated cluster somebody is alerted, and who.
//! - [`DescribeDocParserJobResult`](mod@describe_doc_parser_job_result): Returns what the parsing of a document has yielded.
//! - [`DescribeDocParserJobStatus`](mod@describe_doc_parser_job_status): Returns whether the parsing of a document is done.
//! - [`DescribeDtsEtlJobVersionInfo`](mod@describe_dts_etl_job_version_info): Lists the versions of an ETL job that have been published.
//! - [`DescribeDtsServiceLog`](mod@describe_dts_service_log): Returns the log of a task in a period, for finding out what went wrong.
//! - [`DescribeEtlJobLogs`](mod@describe_etl_job_logs): Lists the log entries of an ETL job.
//! - [`DescribeFullProcessList`](mod@describe_full_process_list): Returns the complete list of processes that belong to one task.
//! - [`DescribeGadInstances`](mod@describe_gad_instances): Lists the global active database clusters with their nodes.
//! - [`DescribeJobMonitorRule`](mod@describe_job_monitor_rule): Returns the alert rules of a task.
//! - [`DescribeMetricList`](mod@describe_metric_list): Returns measurements of a dedicated cluster or one of its nodes over time.
//! - [`DescribePreCheckCreateGadOrderResult`](mod@describe_pre_check_create_gad_order_result): Returns what the check before the order of a global active database cluster found.
//! - [`DescribePreCheckStatus`](mod@describe_pre_check_status): Returns how far the precheck or another step of a task is, item by item.
//! - [`DescribeSubscriptionMeta`](mod@describe_subscription_meta): Returns topics and addresses of the subtasks of a distributed subscription, for clients to connect with.
//! - [`DescribeTagKeys`](mod@describe_tag_keys): Lists the tag keys in use on DTS instances.
//! - [`DescribeTagValues`](mod@describe_tag_values): Lists the values that a tag key has on DTS instances.
//! - [`DetachGadInstanceDbMember`](mod@detach_gad_instance_db_member): Takes a node out of a global active database cluster.
//! - [`InitDtsRdsInstance`](mod@init_dts_rds_instance): Creates the built-in account `rdsdt_dtsacct` on a node of a multi-region active database cluster, for DTS to sign in with.
//! - [`ListDedicatedCluster`](mod@list_dedicated_cluster): Lists the dedicated clusters with their states, capacity and load.
//! - [`ListJobStep`](mod@list_job_step): Lists the steps that a task goes through.
//! - [`ModifyDedicatedCluster`](mod@modify_dedicated_cluster): Changes the name or the oversold ratio of a dedicated cluster.
//! - [`ModifyDtsJobConfig`](mod@modify_dts_job_config): Changes the running parameters of a task.
//! - [`ModifyDtsJobDedicatedCluster`](mod@modify_dts_job_dedicated_cluster): Moves tasks to another dedicated cluster.
//! - [`ModifyDtsJobDuLimit`](mod@modify_dts_job_du_limit): Changes how many DUs a task may take on its dedicated cluster.
//! - [`ModifyDtsJobEndpoint`](mod@modify_dts_job_endpoint): Points the source or the destination of a task to another database instance; rows without a primary key may come twice.
//! - [`ModifyDynamicConfig`](mod@modify_dynamic_config): Changes how fast a running task may read and write.
//! - [`ModifyGadInstanceName`](mod@modify_gad_instance_name): Gives a global active database cluster another name.
//! - [`ModifyJobStepCheckpoint`](mod@modify_job_step_checkpoint): Sets the point in time that a step of a task goes on from.
//! - [`ModifySubscription`](mod@modify_subscription): Changes the objects of a subscription task and the kinds of change it reads.
//! - [`PreCheckCreateGadOrder`](mod@pre_check_create_gad_order): Checks ahead of the order whether a global active database cluster can be made of the instances named.
//! - [`RenewInstance`](mod@renew_instance): Extends the term of an instance that is paid for in advance.
//! - [`SkipFullJobTable`](mod@skip_full_job_table): Skips one table, by its progress ID, in a full data transfer, so that the job can go on.
//! - [`SkipPreCheck`](mod@skip_pre_check): Hides failed items of the precheck, or shows them again, so that a task can start despite them.
//! - [`StartDtsJobs`](mod@start_dts_jobs): Starts several migration or synchronization tasks with one call.
//! - [`StartReverseWriter`](mod@start_reverse_writer): Starts the reverse task, which writes changes of the destination back to the source; it must be paused.
//! - [`StopDedicatedCluster`](mod@stop_dedicated_cluster): Takes a dedicated cluster out of service, so that it runs no more tasks.
//! - [`StopDtsJobs`](mod@stop_dts_jobs): Ends several tasks with one call.
//! - [`SummaryJobDetail`](mod@summary_job_detail): Returns how many objects a migration or synchronization task has in each stage.
//! - [`SuspendDtsJobs`](mod@suspend_dts_jobs): Pauses several tasks with one call.
//! - [`SwitchPhysicalDtsJobToCloud`](mod@switch_physical_dts_job_to_cloud): Moves a task that runs on physical machines over to cloud ones.
//! - [`TransferInstanceClass`](mod@transfer_instance_class): Moves a DTS instance to a higher specification; a step down is not possible.
//! - [`TransferPayType`](mod@transfer_pay_type): Changes how a DTS instance is paid for, by use or in advance.
//! - [`UpgradeTwoWay`](mod@upgrade_two_way): Turns a one-way synchronization into a two-way one.
//! - [`WhiteIpList`](mod@white_ip_list): Returns the IP addresses of the DTS servers, which the firewall of a self-managed database has to let in.
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

pub mod configure_dts_job;
pub mod configure_migration_job;
pub mod configure_migration_job_alert;
pub mod configure_subscription;
pub mod configure_subscription_instance;
pub mod configure_subscription_instance_alert;
pub mod configure_synchronization_job;
pub mod configure_synchronization_job_alert;
pub mod configure_synchronization_job_replicator_compare;
pub mod convert_instance_resource_group;
pub mod count_job_by_condition;
pub mod create_consumer_channel;
pub mod create_consumer_group;
pub mod create_dedicated_cluster_monitor_rule;
pub mod create_doc_parser_job;
pub mod create_dts_instance;
pub mod create_job_monitor_rule;
pub mod create_migration_job;
pub mod create_reverse_dts_job;
pub mod create_subscription_instance;
pub mod create_synchronization_job;
pub mod delete_consumer_channel;
pub mod delete_consumer_group;
pub mod delete_dts_job;
pub mod delete_dts_jobs;
pub mod delete_migration_job;
pub mod delete_subscription_instance;
pub mod delete_synchronization_job;
pub mod describe_check_jobs;
pub mod describe_cluster_operate_logs;
pub mod describe_cluster_used_utilization;
pub mod describe_connection_status;
pub mod describe_consumer_channel;
pub mod describe_consumer_group;
pub mod describe_data_check_report_url;
pub mod describe_data_check_table_details;
pub mod describe_data_check_table_diff_details;
pub mod describe_dedicated_cluster;
pub mod describe_dedicated_cluster_monitor_rule;
pub mod describe_doc_parser_job_result;
pub mod describe_doc_parser_job_status;
pub mod describe_dts_etl_job_version_info;
pub mod describe_dts_job_detail;
pub mod describe_dts_jobs;
pub mod describe_dts_service_log;
pub mod describe_dtsip;
pub mod describe_endpoint_switch_status;
pub mod describe_etl_job_logs;
pub mod describe_full_process_list;
pub mod describe_gad_instances;
pub mod describe_initialization_status;
pub mod describe_job_monitor_rule;
pub mod describe_metric_list;
pub mod describe_migration_job_alert;
pub mod describe_migration_job_detail;
pub mod describe_migration_job_status;
pub mod describe_migration_jobs;
pub mod describe_pre_check_create_gad_order_result;
pub mod describe_pre_check_status;
pub mod describe_subscription_instance_alert;
pub mod describe_subscription_instance_status;
pub mod describe_subscription_instances;
pub mod describe_subscription_meta;
pub mod describe_synchronization_job_alert;
pub mod describe_synchronization_job_replicator_compare;
pub mod describe_synchronization_job_status;
pub mod describe_synchronization_job_status_list;
pub mod describe_synchronization_jobs;
pub mod describe_synchronization_object_modify_status;
pub mod describe_tag_keys;
pub mod describe_tag_values;
pub mod detach_gad_instance_db_member;
pub mod init_dts_rds_instance;
pub mod list_dedicated_cluster;
pub mod list_job_step;
pub mod list_tag_resources;
pub mod modify_consumer_channel;
pub mod modify_consumer_group_password;
pub mod modify_consumption_timestamp;
pub mod modify_dedicated_cluster;
pub mod modify_dts_job;
pub mod modify_dts_job_config;
pub mod modify_dts_job_dedicated_cluster;
pub mod modify_dts_job_du_limit;
pub mod modify_dts_job_endpoint;
pub mod modify_dts_job_name;
pub mod modify_dts_job_password;
pub mod modify_dynamic_config;
pub mod modify_gad_instance_name;
pub mod modify_job_step_checkpoint;
pub mod modify_subscription;
pub mod modify_subscription_object;
pub mod modify_synchronization_object;
pub mod pre_check_create_gad_order;
pub mod renew_instance;
pub mod reset_dts_job;
pub mod reset_synchronization_job;
pub mod shield_precheck;
pub mod skip_full_job_table;
pub mod skip_pre_check;
pub mod start_dts_job;
pub mod start_dts_jobs;
pub mod start_migration_job;
pub mod start_reverse_writer;
pub mod start_subscription_instance;
pub mod start_synchronization_job;
pub mod stop_dedicated_cluster;
pub mod stop_dts_job;
pub mod stop_dts_jobs;
pub mod stop_migration_job;
pub mod summary_job_detail;
pub mod suspend_dts_job;
pub mod suspend_dts_jobs;
pub mod suspend_migration_job;
pub mod suspend_synchronization_job;
pub mod switch_physical_dts_job_to_cloud;
pub mod switch_synchronization_endpoint;
pub mod tag_resources;
pub mod transfer_instance_class;
pub mod transfer_pay_type;
pub mod untag_resources;
pub mod upgrade_two_way;
pub mod white_ip_list;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    configure_dts_job::{ConfigureDtsJobError, ConfigureDtsJobRequest, ConfigureDtsJobResponse},
    configure_migration_job::{ConfigureMigrationJobError, ConfigureMigrationJobRequest, ConfigureMigrationJobResponse},
    configure_migration_job_alert::{ConfigureMigrationJobAlertError, ConfigureMigrationJobAlertRequest, ConfigureMigrationJobAlertResponse},
    configure_subscription::{ConfigureSubscriptionError, ConfigureSubscriptionRequest, ConfigureSubscriptionResponse},
    configure_subscription_instance::{ConfigureSubscriptionInstanceError, ConfigureSubscriptionInstanceRequest, ConfigureSubscriptionInstanceResponse},
    configure_subscription_instance_alert::{ConfigureSubscriptionInstanceAlertError, ConfigureSubscriptionInstanceAlertRequest, ConfigureSubscriptionInstanceAlertResponse},
    configure_synchronization_job::{ConfigureSynchronizationJobError, ConfigureSynchronizationJobRequest, ConfigureSynchronizationJobResponse},
    configure_synchronization_job_alert::{ConfigureSynchronizationJobAlertError, ConfigureSynchronizationJobAlertRequest, ConfigureSynchronizationJobAlertResponse},
    configure_synchronization_job_replicator_compare::{ConfigureSynchronizationJobReplicatorCompareError, ConfigureSynchronizationJobReplicatorCompareRequest, ConfigureSynchronizationJobReplicatorCompareResponse},
    convert_instance_resource_group::{ConvertInstanceResourceGroupRequest, ConvertInstanceResourceGroupResponse},
    count_job_by_condition::{CountJobByConditionError, CountJobByConditionRequest, CountJobByConditionResponse},
    create_consumer_channel::{CreateConsumerChannelError, CreateConsumerChannelRequest, CreateConsumerChannelResponse},
    create_consumer_group::{CreateConsumerGroupError, CreateConsumerGroupRequest, CreateConsumerGroupResponse},
    create_dedicated_cluster_monitor_rule::{CreateDedicatedClusterMonitorRuleError, CreateDedicatedClusterMonitorRuleRequest, CreateDedicatedClusterMonitorRuleResponse},
    create_doc_parser_job::{CreateDocParserJobRequest, CreateDocParserJobResponse},
    create_dts_instance::{CreateDtsInstanceError, CreateDtsInstanceRequest, CreateDtsInstanceResponse},
    create_job_monitor_rule::{CreateJobMonitorRuleError, CreateJobMonitorRuleRequest, CreateJobMonitorRuleResponse},
    create_migration_job::{CreateMigrationJobError, CreateMigrationJobRequest, CreateMigrationJobResponse},
    create_reverse_dts_job::{CreateReverseDtsJobError, CreateReverseDtsJobRequest, CreateReverseDtsJobResponse},
    create_subscription_instance::{CreateSubscriptionInstanceError, CreateSubscriptionInstanceRequest, CreateSubscriptionInstanceResponse},
    create_synchronization_job::{CreateSynchronizationJobError, CreateSynchronizationJobRequest, CreateSynchronizationJobResponse},
    delete_consumer_channel::{DeleteConsumerChannelError, DeleteConsumerChannelRequest, DeleteConsumerChannelResponse},
    delete_consumer_group::{DeleteConsumerGroupError, DeleteConsumerGroupRequest, DeleteConsumerGroupResponse},
    delete_dts_job::{DeleteDtsJobError, DeleteDtsJobRequest, DeleteDtsJobResponse},
    delete_dts_jobs::{DeleteDtsJobsError, DeleteDtsJobsRequest, DeleteDtsJobsResponse},
    delete_migration_job::{DeleteMigrationJobError, DeleteMigrationJobRequest, DeleteMigrationJobResponse},
    delete_subscription_instance::{DeleteSubscriptionInstanceError, DeleteSubscriptionInstanceRequest, DeleteSubscriptionInstanceResponse},
    delete_synchronization_job::{DeleteSynchronizationJobError, DeleteSynchronizationJobRequest, DeleteSynchronizationJobResponse},
    describe_check_jobs::{DescribeCheckJobsError, DescribeCheckJobsRequest, DescribeCheckJobsResponse},
    describe_cluster_operate_logs::{DescribeClusterOperateLogsError, DescribeClusterOperateLogsRequest, DescribeClusterOperateLogsResponse},
    describe_cluster_used_utilization::{DescribeClusterUsedUtilizationError, DescribeClusterUsedUtilizationRequest, DescribeClusterUsedUtilizationResponse},
    describe_connection_status::{DescribeConnectionStatusError, DescribeConnectionStatusRequest, DescribeConnectionStatusResponse},
    describe_consumer_channel::{DescribeConsumerChannelError, DescribeConsumerChannelRequest, DescribeConsumerChannelResponse},
    describe_consumer_group::{DescribeConsumerGroupError, DescribeConsumerGroupRequest, DescribeConsumerGroupResponse},
    describe_data_check_report_url::{DescribeDataCheckReportUrlError, DescribeDataCheckReportUrlRequest, DescribeDataCheckReportUrlResponse},
    describe_data_check_table_details::{DescribeDataCheckTableDetailsError, DescribeDataCheckTableDetailsRequest, DescribeDataCheckTableDetailsResponse},
    describe_data_check_table_diff_details::{DescribeDataCheckTableDiffDetailsError, DescribeDataCheckTableDiffDetailsRequest, DescribeDataCheckTableDiffDetailsResponse},
    describe_dedicated_cluster::{DescribeDedicatedClusterError, DescribeDedicatedClusterRequest, DescribeDedicatedClusterResponse},
    describe_dedicated_cluster_monitor_rule::{DescribeDedicatedClusterMonitorRuleError, DescribeDedicatedClusterMonitorRuleRequest, DescribeDedicatedClusterMonitorRuleResponse},
    describe_doc_parser_job_result::{DescribeDocParserJobResultRequest, DescribeDocParserJobResultResponse},
    describe_doc_parser_job_status::{DescribeDocParserJobStatusRequest, DescribeDocParserJobStatusResponse},
    describe_dts_etl_job_version_info::{DescribeDtsEtlJobVersionInfoError, DescribeDtsEtlJobVersionInfoRequest, DescribeDtsEtlJobVersionInfoResponse},
    describe_dts_job_detail::{DescribeDtsJobDetailError, DescribeDtsJobDetailRequest, DescribeDtsJobDetailResponse},
    describe_dts_jobs::{DescribeDtsJobsError, DescribeDtsJobsRequest, DescribeDtsJobsResponse},
    describe_dts_service_log::{DescribeDtsServiceLogError, DescribeDtsServiceLogRequest, DescribeDtsServiceLogResponse},
    describe_dtsip::{DescribeDTSIPError, DescribeDTSIPRequest, DescribeDTSIPResponse},
    describe_endpoint_switch_status::{DescribeEndpointSwitchStatusError, DescribeEndpointSwitchStatusRequest, DescribeEndpointSwitchStatusResponse},
    describe_etl_job_logs::{DescribeEtlJobLogsError, DescribeEtlJobLogsRequest, DescribeEtlJobLogsResponse},
    describe_full_process_list::{DescribeFullProcessListRequest, DescribeFullProcessListResponse},
    describe_gad_instances::{DescribeGadInstancesRequest, DescribeGadInstancesResponse},
    describe_initialization_status::{DescribeInitializationStatusError, DescribeInitializationStatusRequest, DescribeInitializationStatusResponse},
    describe_job_monitor_rule::{DescribeJobMonitorRuleError, DescribeJobMonitorRuleRequest, DescribeJobMonitorRuleResponse},
    describe_metric_list::{DescribeMetricListError, DescribeMetricListRequest, DescribeMetricListResponse},
    describe_migration_job_alert::{DescribeMigrationJobAlertError, DescribeMigrationJobAlertRequest, DescribeMigrationJobAlertResponse},
    describe_migration_job_detail::{DescribeMigrationJobDetailError, DescribeMigrationJobDetailRequest, DescribeMigrationJobDetailResponse},
    describe_migration_job_status::{DescribeMigrationJobStatusError, DescribeMigrationJobStatusRequest, DescribeMigrationJobStatusResponse},
    describe_migration_jobs::{DescribeMigrationJobsError, DescribeMigrationJobsRequest, DescribeMigrationJobsResponse},
    describe_pre_check_create_gad_order_result::{DescribePreCheckCreateGadOrderResultRequest, DescribePreCheckCreateGadOrderResultResponse},
    describe_pre_check_status::{DescribePreCheckStatusError, DescribePreCheckStatusRequest, DescribePreCheckStatusResponse},
    describe_subscription_instance_alert::{DescribeSubscriptionInstanceAlertError, DescribeSubscriptionInstanceAlertRequest, DescribeSubscriptionInstanceAlertResponse},
    describe_subscription_instance_status::{DescribeSubscriptionInstanceStatusError, DescribeSubscriptionInstanceStatusRequest, DescribeSubscriptionInstanceStatusResponse},
    describe_subscription_instances::{DescribeSubscriptionInstancesError, DescribeSubscriptionInstancesRequest, DescribeSubscriptionInstancesResponse},
    describe_subscription_meta::{DescribeSubscriptionMetaError, DescribeSubscriptionMetaRequest, DescribeSubscriptionMetaResponse},
    describe_synchronization_job_alert::{DescribeSynchronizationJobAlertError, DescribeSynchronizationJobAlertRequest, DescribeSynchronizationJobAlertResponse},
    describe_synchronization_job_replicator_compare::{DescribeSynchronizationJobReplicatorCompareError, DescribeSynchronizationJobReplicatorCompareRequest, DescribeSynchronizationJobReplicatorCompareResponse},
    describe_synchronization_job_status::{DescribeSynchronizationJobStatusError, DescribeSynchronizationJobStatusRequest, DescribeSynchronizationJobStatusResponse},
    describe_synchronization_job_status_list::{DescribeSynchronizationJobStatusListError, DescribeSynchronizationJobStatusListRequest, DescribeSynchronizationJobStatusListResponse},
    describe_synchronization_jobs::{DescribeSynchronizationJobsError, DescribeSynchronizationJobsRequest, DescribeSynchronizationJobsResponse},
    describe_synchronization_object_modify_status::{DescribeSynchronizationObjectModifyStatusError, DescribeSynchronizationObjectModifyStatusRequest, DescribeSynchronizationObjectModifyStatusResponse},
    describe_tag_keys::{DescribeTagKeysError, DescribeTagKeysRequest, DescribeTagKeysResponse},
    describe_tag_values::{DescribeTagValuesError, DescribeTagValuesRequest, DescribeTagValuesResponse},
    detach_gad_instance_db_member::{DetachGadInstanceDbMemberRequest, DetachGadInstanceDbMemberResponse},
    init_dts_rds_instance::{InitDtsRdsInstanceError, InitDtsRdsInstanceRequest, InitDtsRdsInstanceResponse},
    list_dedicated_cluster::{ListDedicatedClusterError, ListDedicatedClusterRequest, ListDedicatedClusterResponse},
    list_job_step::{ListJobStepRequest, ListJobStepResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    modify_consumer_channel::{ModifyConsumerChannelError, ModifyConsumerChannelRequest, ModifyConsumerChannelResponse},
    modify_consumer_group_password::{ModifyConsumerGroupPasswordError, ModifyConsumerGroupPasswordRequest, ModifyConsumerGroupPasswordResponse},
    modify_consumption_timestamp::{ModifyConsumptionTimestampError, ModifyConsumptionTimestampRequest, ModifyConsumptionTimestampResponse},
    modify_dedicated_cluster::{ModifyDedicatedClusterError, ModifyDedicatedClusterRequest, ModifyDedicatedClusterResponse},
    modify_dts_job::{ModifyDtsJobError, ModifyDtsJobRequest, ModifyDtsJobResponse},
    modify_dts_job_config::{ModifyDtsJobConfigError, ModifyDtsJobConfigRequest, ModifyDtsJobConfigResponse},
    modify_dts_job_dedicated_cluster::{ModifyDtsJobDedicatedClusterError, ModifyDtsJobDedicatedClusterRequest, ModifyDtsJobDedicatedClusterResponse},
    modify_dts_job_du_limit::{ModifyDtsJobDuLimitError, ModifyDtsJobDuLimitRequest, ModifyDtsJobDuLimitResponse},
    modify_dts_job_endpoint::{ModifyDtsJobEndpointError, ModifyDtsJobEndpointRequest, ModifyDtsJobEndpointResponse},
    modify_dts_job_name::{ModifyDtsJobNameError, ModifyDtsJobNameRequest, ModifyDtsJobNameResponse},
    modify_dts_job_password::{ModifyDtsJobPasswordError, ModifyDtsJobPasswordRequest, ModifyDtsJobPasswordResponse},
    modify_dynamic_config::{ModifyDynamicConfigError, ModifyDynamicConfigRequest, ModifyDynamicConfigResponse},
    modify_gad_instance_name::{ModifyGadInstanceNameRequest, ModifyGadInstanceNameResponse},
    modify_job_step_checkpoint::{ModifyJobStepCheckpointRequest, ModifyJobStepCheckpointResponse},
    modify_subscription::{ModifySubscriptionError, ModifySubscriptionRequest, ModifySubscriptionResponse},
    modify_subscription_object::{ModifySubscriptionObjectError, ModifySubscriptionObjectRequest, ModifySubscriptionObjectResponse},
    modify_synchronization_object::{ModifySynchronizationObjectError, ModifySynchronizationObjectRequest, ModifySynchronizationObjectResponse},
    pre_check_create_gad_order::{PreCheckCreateGadOrderRequest, PreCheckCreateGadOrderResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    reset_dts_job::{ResetDtsJobError, ResetDtsJobRequest, ResetDtsJobResponse},
    reset_synchronization_job::{ResetSynchronizationJobError, ResetSynchronizationJobRequest, ResetSynchronizationJobResponse},
    shield_precheck::{ShieldPrecheckError, ShieldPrecheckRequest, ShieldPrecheckResponse},
    skip_full_job_table::{SkipFullJobTableRequest, SkipFullJobTableResponse},
    skip_pre_check::{SkipPreCheckError, SkipPreCheckRequest, SkipPreCheckResponse},
    start_dts_job::{StartDtsJobError, StartDtsJobRequest, StartDtsJobResponse},
    start_dts_jobs::{StartDtsJobsError, StartDtsJobsRequest, StartDtsJobsResponse},
    start_migration_job::{StartMigrationJobError, StartMigrationJobRequest, StartMigrationJobResponse},
    start_reverse_writer::{StartReverseWriterError, StartReverseWriterRequest, StartReverseWriterResponse},
    start_subscription_instance::{StartSubscriptionInstanceError, StartSubscriptionInstanceRequest, StartSubscriptionInstanceResponse},
    start_synchronization_job::{StartSynchronizationJobError, StartSynchronizationJobRequest, StartSynchronizationJobResponse},
    stop_dedicated_cluster::{StopDedicatedClusterError, StopDedicatedClusterRequest, StopDedicatedClusterResponse},
    stop_dts_job::{StopDtsJobError, StopDtsJobRequest, StopDtsJobResponse},
    stop_dts_jobs::{StopDtsJobsError, StopDtsJobsRequest, StopDtsJobsResponse},
    stop_migration_job::{StopMigrationJobError, StopMigrationJobRequest, StopMigrationJobResponse},
    summary_job_detail::{SummaryJobDetailError, SummaryJobDetailRequest, SummaryJobDetailResponse},
    suspend_dts_job::{SuspendDtsJobError, SuspendDtsJobRequest, SuspendDtsJobResponse},
    suspend_dts_jobs::{SuspendDtsJobsError, SuspendDtsJobsRequest, SuspendDtsJobsResponse},
    suspend_migration_job::{SuspendMigrationJobError, SuspendMigrationJobRequest, SuspendMigrationJobResponse},
    suspend_synchronization_job::{SuspendSynchronizationJobError, SuspendSynchronizationJobRequest, SuspendSynchronizationJobResponse},
    switch_physical_dts_job_to_cloud::{SwitchPhysicalDtsJobToCloudError, SwitchPhysicalDtsJobToCloudRequest, SwitchPhysicalDtsJobToCloudResponse},
    switch_synchronization_endpoint::{SwitchSynchronizationEndpointError, SwitchSynchronizationEndpointRequest, SwitchSynchronizationEndpointResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    transfer_instance_class::{TransferInstanceClassError, TransferInstanceClassRequest, TransferInstanceClassResponse},
    transfer_pay_type::{TransferPayTypeError, TransferPayTypeRequest, TransferPayTypeResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    upgrade_two_way::{UpgradeTwoWayError, UpgradeTwoWayRequest, UpgradeTwoWayResponse},
    white_ip_list::{WhiteIpListError, WhiteIpListRequest, WhiteIpListResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Dts",
    version: "2020-01-01",
    endpoints: Endpoints {
        central: Some("dts.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "dts.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-northeast-2-pop", "dts.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "dts.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "dts.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "dts.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "dts.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "dts.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "dts.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "dts.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing-finance-pop", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-gov-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-nu16-b01", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "dts.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-edge-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-fujian", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-haidian-cm12-c01", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "dts.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-bj-b01", "dts.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "dts.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou-internal-prod-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-2", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-3", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-test-306", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "dts.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong-finance-pop", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "dts.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-nebula-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "dts.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-nebula", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "dts.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et15-b01", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et2-b01", "dts.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "dts.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shanghai-inner", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-internal-test-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "dts.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "dts.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen-inner", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-st4-d01", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-su18-b01", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-yushanfang", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei-na61-b01", "dts.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "dts.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-zhangjiakou-na62-a01", "dts.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhengzhou-nebula-1", "dts.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "dts.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "dts.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1-oxs", "dts.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "dts.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1-pop", "dts.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "dts.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "dts.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Data Transmission Service.
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
    /// Sets what a migration or synchronization task reads, writes and carries over; the task starts if told so.
    #[inline]
    pub fn configure_dts_job(
        &self,
        request: ConfigureDtsJobRequest,
    ) -> Call<'_, ConfigureDtsJobRequest> {
        self.inner.call(request)
    }
    /// Sets source, destination and objects of a migration instance of the old interface, which then starts by itself.
    #[inline]
    pub fn configure_migration_job(
        &self,
        request: ConfigureMigrationJobRequest,
    ) -> Call<'_, ConfigureMigrationJobRequest> {
        self.inner.call(request)
    }
    /// Sets who is told when a migration task of the old interface lags or fails.
    #[inline]
    pub fn configure_migration_job_alert(
        &self,
        request: ConfigureMigrationJobAlertRequest,
    ) -> Call<'_, ConfigureMigrationJobAlertRequest> {
        self.inner.call(request)
    }
    /// Sets which database and which changes a subscription task reads.
    #[inline]
    pub fn configure_subscription(
        &self,
        request: ConfigureSubscriptionRequest,
    ) -> Call<'_, ConfigureSubscriptionRequest> {
        self.inner.call(request)
    }
    /// Sets source and objects of a subscription channel of the old interface.
    #[inline]
    pub fn configure_subscription_instance(
        &self,
        request: ConfigureSubscriptionInstanceRequest,
    ) -> Call<'_, ConfigureSubscriptionInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets who is told when a subscription channel of the old interface lags or fails.
    #[inline]
    pub fn configure_subscription_instance_alert(
        &self,
        request: ConfigureSubscriptionInstanceAlertRequest,
    ) -> Call<'_, ConfigureSubscriptionInstanceAlertRequest> {
        self.inner.call(request)
    }
    /// Sets source, destination and objects of a synchronization instance of the old interface, which then starts by itself.
    #[inline]
    pub fn configure_synchronization_job(
        &self,
        request: ConfigureSynchronizationJobRequest,
    ) -> Call<'_, ConfigureSynchronizationJobRequest> {
        self.inner.call(request)
    }
    /// Sets who is told when a synchronization task of the old interface lags or fails.
    #[inline]
    pub fn configure_synchronization_job_alert(
        &self,
        request: ConfigureSynchronizationJobAlertRequest,
    ) -> Call<'_, ConfigureSynchronizationJobAlertRequest> {
        self.inner.call(request)
    }
    /// Switches the full-image match of a synchronization task on or off.
    #[inline]
    pub fn configure_synchronization_job_replicator_compare(
        &self,
        request: ConfigureSynchronizationJobReplicatorCompareRequest,
    ) -> Call<'_, ConfigureSynchronizationJobReplicatorCompareRequest> {
        self.inner.call(request)
    }
    /// Moves a DTS instance to another resource group.
    #[inline]
    pub fn convert_instance_resource_group(
        &self,
        request: ConvertInstanceResourceGroupRequest,
    ) -> Call<'_, ConvertInstanceResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Returns how many tasks meet the given conditions, without listing them.
    #[inline]
    pub fn count_job_by_condition(
        &self,
        request: CountJobByConditionRequest,
    ) -> Call<'_, CountJobByConditionRequest> {
        self.inner.call(request)
    }
    /// Creates a consumer group for a subscription task of the new edition, which clients then read through.
    #[inline]
    pub fn create_consumer_channel(
        &self,
        request: CreateConsumerChannelRequest,
    ) -> Call<'_, CreateConsumerChannelRequest> {
        self.inner.call(request)
    }
    /// Creates a consumer group for a subscription channel of the old interface, which clients then read through.
    #[inline]
    pub fn create_consumer_group(
        &self,
        request: CreateConsumerGroupRequest,
    ) -> Call<'_, CreateConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Sets at which load of a dedicated cluster somebody is alerted, and who.
    #[inline]
    pub fn create_dedicated_cluster_monitor_rule(
        &self,
        request: CreateDedicatedClusterMonitorRuleRequest,
    ) -> Call<'_, CreateDedicatedClusterMonitorRuleRequest> {
        self.inner.call(request)
    }
    /// Starts a job that parses a document for retrieval.
    #[inline]
    pub fn create_doc_parser_job(
        &self,
        request: CreateDocParserJobRequest,
    ) -> Call<'_, CreateDocParserJobRequest> {
        self.inner.call(request)
    }
    /// Buys a migration, synchronization or subscription instance; its task still has to be configured.
    #[inline]
    pub fn create_dts_instance(
        &self,
        request: CreateDtsInstanceRequest,
    ) -> Call<'_, CreateDtsInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets when and who is alerted about a task, such as when it lags too far or fails.
    #[inline]
    pub fn create_job_monitor_rule(
        &self,
        request: CreateJobMonitorRuleRequest,
    ) -> Call<'_, CreateJobMonitorRuleRequest> {
        self.inner.call(request)
    }
    /// Buys a migration instance of the old interface; it still has to be configured.
    #[inline]
    pub fn create_migration_job(
        &self,
        request: CreateMigrationJobRequest,
    ) -> Call<'_, CreateMigrationJobRequest> {
        self.inner.call(request)
    }
    /// Creates a task that writes changes of the destination back to the source of the given task.
    #[inline]
    pub fn create_reverse_dts_job(
        &self,
        request: CreateReverseDtsJobRequest,
    ) -> Call<'_, CreateReverseDtsJobRequest> {
        self.inner.call(request)
    }
    /// Buys a subscription channel of the old interface; it still has to be configured.
    #[inline]
    pub fn create_subscription_instance(
        &self,
        request: CreateSubscriptionInstanceRequest,
    ) -> Call<'_, CreateSubscriptionInstanceRequest> {
        self.inner.call(request)
    }
    /// Buys a synchronization instance of the old interface; it still has to be configured.
    #[inline]
    pub fn create_synchronization_job(
        &self,
        request: CreateSynchronizationJobRequest,
    ) -> Call<'_, CreateSynchronizationJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumer group of a subscription task of the new edition, along with its reading position.
    #[inline]
    pub fn delete_consumer_channel(
        &self,
        request: DeleteConsumerChannelRequest,
    ) -> Call<'_, DeleteConsumerChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumer group of a subscription channel; its members can no longer read from it.
    #[inline]
    pub fn delete_consumer_group(
        &self,
        request: DeleteConsumerGroupRequest,
    ) -> Call<'_, DeleteConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Releases one migration, synchronization or subscription instance for good.
    #[inline]
    pub fn delete_dts_job(
        &self,
        request: DeleteDtsJobRequest,
    ) -> Call<'_, DeleteDtsJobRequest> {
        self.inner.call(request)
    }
    /// Releases several migration, synchronization or subscription instances with one call.
    #[inline]
    pub fn delete_dts_jobs(
        &self,
        request: DeleteDtsJobsRequest,
    ) -> Call<'_, DeleteDtsJobsRequest> {
        self.inner.call(request)
    }
    /// Releases a migration instance of the old interface; it cannot be brought back.
    #[inline]
    pub fn delete_migration_job(
        &self,
        request: DeleteMigrationJobRequest,
    ) -> Call<'_, DeleteMigrationJobRequest> {
        self.inner.call(request)
    }
    /// Releases a subscription instance of the old interface; it cannot be brought back.
    #[inline]
    pub fn delete_subscription_instance(
        &self,
        request: DeleteSubscriptionInstanceRequest,
    ) -> Call<'_, DeleteSubscriptionInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases a synchronization instance of the old interface; it cannot be brought back.
    #[inline]
    pub fn delete_synchronization_job(
        &self,
        request: DeleteSynchronizationJobRequest,
    ) -> Call<'_, DeleteSynchronizationJobRequest> {
        self.inner.call(request)
    }
    /// Lists data checks, which compare source and destination, with what they found.
    #[inline]
    pub fn describe_check_jobs(
        &self,
        request: DescribeCheckJobsRequest,
    ) -> Call<'_, DescribeCheckJobsRequest> {
        self.inner.call(request)
    }
    /// Lists what was done to a dedicated cluster or its nodes in a period.
    #[inline]
    pub fn describe_cluster_operate_logs(
        &self,
        request: DescribeClusterOperateLogsRequest,
    ) -> Call<'_, DescribeClusterOperateLogsRequest> {
        self.inner.call(request)
    }
    /// Returns how much of a dedicated cluster's capacity is in use.
    #[inline]
    pub fn describe_cluster_used_utilization(
        &self,
        request: DescribeClusterUsedUtilizationRequest,
    ) -> Call<'_, DescribeClusterUsedUtilizationRequest> {
        self.inner.call(request)
    }
    /// Tests whether DTS can reach the source and the destination with the settings given.
    #[inline]
    pub fn describe_connection_status(
        &self,
        request: DescribeConnectionStatusRequest,
    ) -> Call<'_, DescribeConnectionStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the consumer groups of a subscription task of the new edition and how far each has read.
    #[inline]
    pub fn describe_consumer_channel(
        &self,
        request: DescribeConsumerChannelRequest,
    ) -> Call<'_, DescribeConsumerChannelRequest> {
        self.inner.call(request)
    }
    /// Lists the consumer groups of a subscription channel of the old interface and how far each has read.
    #[inline]
    pub fn describe_consumer_group(
        &self,
        request: DescribeConsumerGroupRequest,
    ) -> Call<'_, DescribeConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Returns the address of the report on the rows of a table that differ.
    #[inline]
    pub fn describe_data_check_report_url(
        &self,
        request: DescribeDataCheckReportUrlRequest,
    ) -> Call<'_, DescribeDataCheckReportUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the results of a data check, table by table.
    #[inline]
    pub fn describe_data_check_table_details(
        &self,
        request: DescribeDataCheckTableDetailsRequest,
    ) -> Call<'_, DescribeDataCheckTableDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists the rows of one table that differ between source and destination.
    #[inline]
    pub fn describe_data_check_table_diff_details(
        &self,
        request: DescribeDataCheckTableDiffDetailsRequest,
    ) -> Call<'_, DescribeDataCheckTableDiffDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns a dedicated cluster with its capacity and its load.
    #[inline]
    pub fn describe_dedicated_cluster(
        &self,
        request: DescribeDedicatedClusterRequest,
    ) -> Call<'_, DescribeDedicatedClusterRequest> {
        self.inner.call(request)
    }
    /// Returns at which load of a dedicated cluster somebody is alerted, and who.
    #[inline]
    pub fn describe_dedicated_cluster_monitor_rule(
        &self,
        request: DescribeDedicatedClusterMonitorRuleRequest,
    ) -> Call<'_, DescribeDedicatedClusterMonitorRuleRequest> {
        self.inner.call(request)
    }
    /// Returns what the parsing of a document has yielded.
    #[inline]
    pub fn describe_doc_parser_job_result(
        &self,
        request: DescribeDocParserJobResultRequest,
    ) -> Call<'_, DescribeDocParserJobResultRequest> {
        self.inner.call(request)
    }
    /// Returns whether the parsing of a document is done.
    #[inline]
    pub fn describe_doc_parser_job_status(
        &self,
        request: DescribeDocParserJobStatusRequest,
    ) -> Call<'_, DescribeDocParserJobStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of an ETL job that have been published.
    #[inline]
    pub fn describe_dts_etl_job_version_info(
        &self,
        request: DescribeDtsEtlJobVersionInfoRequest,
    ) -> Call<'_, DescribeDtsEtlJobVersionInfoRequest> {
        self.inner.call(request)
    }
    /// Returns one task with its endpoints, objects, subtasks and stages.
    #[inline]
    pub fn describe_dts_job_detail(
        &self,
        request: DescribeDtsJobDetailRequest,
    ) -> Call<'_, DescribeDtsJobDetailRequest> {
        self.inner.call(request)
    }
    /// Lists migration, synchronization and subscription tasks with how far they are.
    #[inline]
    pub fn describe_dts_jobs(
        &self,
        request: DescribeDtsJobsRequest,
    ) -> Call<'_, DescribeDtsJobsRequest> {
        self.inner.call(request)
    }
    /// Returns the log of a task in a period, for finding out what went wrong.
    #[inline]
    pub fn describe_dts_service_log(
        &self,
        request: DescribeDtsServiceLogRequest,
    ) -> Call<'_, DescribeDtsServiceLogRequest> {
        self.inner.call(request)
    }
    /// Returns the IP addresses of DTS servers that self-managed databases in the two regions have to let in.
    #[inline]
    pub fn describe_dtsip(
        &self,
        request: DescribeDTSIPRequest,
    ) -> Call<'_, DescribeDTSIPRequest> {
        self.inner.call(request)
    }
    /// Returns whether the move of a synchronization to another database instance is done.
    #[inline]
    pub fn describe_endpoint_switch_status(
        &self,
        request: DescribeEndpointSwitchStatusRequest,
    ) -> Call<'_, DescribeEndpointSwitchStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the log entries of an ETL job.
    #[inline]
    pub fn describe_etl_job_logs(
        &self,
        request: DescribeEtlJobLogsRequest,
    ) -> Call<'_, DescribeEtlJobLogsRequest> {
        self.inner.call(request)
    }
    /// Returns the complete list of processes that belong to one task.
    #[inline]
    pub fn describe_full_process_list(
        &self,
        request: DescribeFullProcessListRequest,
    ) -> Call<'_, DescribeFullProcessListRequest> {
        self.inner.call(request)
    }
    /// Lists the global active database clusters with their nodes.
    #[inline]
    pub fn describe_gad_instances(
        &self,
        request: DescribeGadInstancesRequest,
    ) -> Call<'_, DescribeGadInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns how far a synchronization task is with copying definitions and existing rows.
    #[inline]
    pub fn describe_initialization_status(
        &self,
        request: DescribeInitializationStatusRequest,
    ) -> Call<'_, DescribeInitializationStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the alert rules of a task.
    #[inline]
    pub fn describe_job_monitor_rule(
        &self,
        request: DescribeJobMonitorRuleRequest,
    ) -> Call<'_, DescribeJobMonitorRuleRequest> {
        self.inner.call(request)
    }
    /// Returns measurements of a dedicated cluster or one of its nodes over time.
    #[inline]
    pub fn describe_metric_list(
        &self,
        request: DescribeMetricListRequest,
    ) -> Call<'_, DescribeMetricListRequest> {
        self.inner.call(request)
    }
    /// Returns who is told when a migration task of the old interface lags or fails.
    #[inline]
    pub fn describe_migration_job_alert(
        &self,
        request: DescribeMigrationJobAlertRequest,
    ) -> Call<'_, DescribeMigrationJobAlertRequest> {
        self.inner.call(request)
    }
    /// Returns how far a migration task is, object by object and stage by stage.
    #[inline]
    pub fn describe_migration_job_detail(
        &self,
        request: DescribeMigrationJobDetailRequest,
    ) -> Call<'_, DescribeMigrationJobDetailRequest> {
        self.inner.call(request)
    }
    /// Returns how far a migration task of the old interface is as a whole.
    #[inline]
    pub fn describe_migration_job_status(
        &self,
        request: DescribeMigrationJobStatusRequest,
    ) -> Call<'_, DescribeMigrationJobStatusRequest> {
        self.inner.call(request)
    }
    /// Lists migration instances of the old interface with how far they are.
    #[inline]
    pub fn describe_migration_jobs(
        &self,
        request: DescribeMigrationJobsRequest,
    ) -> Call<'_, DescribeMigrationJobsRequest> {
        self.inner.call(request)
    }
    /// Returns what the check before the order of a global active database cluster found.
    #[inline]
    pub fn describe_pre_check_create_gad_order_result(
        &self,
        request: DescribePreCheckCreateGadOrderResultRequest,
    ) -> Call<'_, DescribePreCheckCreateGadOrderResultRequest> {
        self.inner.call(request)
    }
    /// Returns how far the precheck or another step of a task is, item by item.
    #[inline]
    pub fn describe_pre_check_status(
        &self,
        request: DescribePreCheckStatusRequest,
    ) -> Call<'_, DescribePreCheckStatusRequest> {
        self.inner.call(request)
    }
    /// Returns who is told when a subscription channel of the old interface lags or fails.
    #[inline]
    pub fn describe_subscription_instance_alert(
        &self,
        request: DescribeSubscriptionInstanceAlertRequest,
    ) -> Call<'_, DescribeSubscriptionInstanceAlertRequest> {
        self.inner.call(request)
    }
    /// Returns one subscription channel of the old interface with its settings and state.
    #[inline]
    pub fn describe_subscription_instance_status(
        &self,
        request: DescribeSubscriptionInstanceStatusRequest,
    ) -> Call<'_, DescribeSubscriptionInstanceStatusRequest> {
        self.inner.call(request)
    }
    /// Lists subscription channels of the old interface with their states.
    #[inline]
    pub fn describe_subscription_instances(
        &self,
        request: DescribeSubscriptionInstancesRequest,
    ) -> Call<'_, DescribeSubscriptionInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns topics and addresses of the subtasks of a distributed subscription, for clients to connect with.
    #[inline]
    pub fn describe_subscription_meta(
        &self,
        request: DescribeSubscriptionMetaRequest,
    ) -> Call<'_, DescribeSubscriptionMetaRequest> {
        self.inner.call(request)
    }
    /// Returns who is told when a synchronization task of the old interface lags or fails.
    #[inline]
    pub fn describe_synchronization_job_alert(
        &self,
        request: DescribeSynchronizationJobAlertRequest,
    ) -> Call<'_, DescribeSynchronizationJobAlertRequest> {
        self.inner.call(request)
    }
    /// Returns whether the full-image match of a synchronization task is on.
    #[inline]
    pub fn describe_synchronization_job_replicator_compare(
        &self,
        request: DescribeSynchronizationJobReplicatorCompareRequest,
    ) -> Call<'_, DescribeSynchronizationJobReplicatorCompareRequest> {
        self.inner.call(request)
    }
    /// Returns one synchronization task of the old interface with its settings, state and lag.
    #[inline]
    pub fn describe_synchronization_job_status(
        &self,
        request: DescribeSynchronizationJobStatusRequest,
    ) -> Call<'_, DescribeSynchronizationJobStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the states of several synchronization tasks with one call.
    #[inline]
    pub fn describe_synchronization_job_status_list(
        &self,
        request: DescribeSynchronizationJobStatusListRequest,
    ) -> Call<'_, DescribeSynchronizationJobStatusListRequest> {
        self.inner.call(request)
    }
    /// Lists synchronization instances of the old interface with their states and lags.
    #[inline]
    pub fn describe_synchronization_jobs(
        &self,
        request: DescribeSynchronizationJobsRequest,
    ) -> Call<'_, DescribeSynchronizationJobsRequest> {
        self.inner.call(request)
    }
    /// Returns how far a change of a synchronization's objects is.
    #[inline]
    pub fn describe_synchronization_object_modify_status(
        &self,
        request: DescribeSynchronizationObjectModifyStatusRequest,
    ) -> Call<'_, DescribeSynchronizationObjectModifyStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on DTS instances.
    #[inline]
    pub fn describe_tag_keys(
        &self,
        request: DescribeTagKeysRequest,
    ) -> Call<'_, DescribeTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a tag key has on DTS instances.
    #[inline]
    pub fn describe_tag_values(
        &self,
        request: DescribeTagValuesRequest,
    ) -> Call<'_, DescribeTagValuesRequest> {
        self.inner.call(request)
    }
    /// Takes a node out of a global active database cluster.
    #[inline]
    pub fn detach_gad_instance_db_member(
        &self,
        request: DetachGadInstanceDbMemberRequest,
    ) -> Call<'_, DetachGadInstanceDbMemberRequest> {
        self.inner.call(request)
    }
    /// Creates the built-in account `rdsdt_dtsacct` on a node of a multi-region active database cluster, for DTS to sign in with.
    #[inline]
    pub fn init_dts_rds_instance(
        &self,
        request: InitDtsRdsInstanceRequest,
    ) -> Call<'_, InitDtsRdsInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the dedicated clusters with their states, capacity and load.
    #[inline]
    pub fn list_dedicated_cluster(
        &self,
        request: ListDedicatedClusterRequest,
    ) -> Call<'_, ListDedicatedClusterRequest> {
        self.inner.call(request)
    }
    /// Lists the steps that a task goes through.
    #[inline]
    pub fn list_job_step(
        &self,
        request: ListJobStepRequest,
    ) -> Call<'_, ListJobStepRequest> {
        self.inner.call(request)
    }
    /// Lists DTS instances and their tags, by instance or by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the password of a consumer group of a subscription task.
    #[inline]
    pub fn modify_consumer_channel(
        &self,
        request: ModifyConsumerChannelRequest,
    ) -> Call<'_, ModifyConsumerChannelRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for a consumer group of the old interface; the old one has to be given.
    #[inline]
    pub fn modify_consumer_group_password(
        &self,
        request: ModifyConsumerGroupPasswordRequest,
    ) -> Call<'_, ModifyConsumerGroupPasswordRequest> {
        self.inner.call(request)
    }
    /// Sets back or forth from when the clients of a subscription channel read.
    #[inline]
    pub fn modify_consumption_timestamp(
        &self,
        request: ModifyConsumptionTimestampRequest,
    ) -> Call<'_, ModifyConsumptionTimestampRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the oversold ratio of a dedicated cluster.
    #[inline]
    pub fn modify_dedicated_cluster(
        &self,
        request: ModifyDedicatedClusterRequest,
    ) -> Call<'_, ModifyDedicatedClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the objects of a synchronization task, or its further settings.
    #[inline]
    pub fn modify_dts_job(
        &self,
        request: ModifyDtsJobRequest,
    ) -> Call<'_, ModifyDtsJobRequest> {
        self.inner.call(request)
    }
    /// Changes the running parameters of a task.
    #[inline]
    pub fn modify_dts_job_config(
        &self,
        request: ModifyDtsJobConfigRequest,
    ) -> Call<'_, ModifyDtsJobConfigRequest> {
        self.inner.call(request)
    }
    /// Moves tasks to another dedicated cluster.
    #[inline]
    pub fn modify_dts_job_dedicated_cluster(
        &self,
        request: ModifyDtsJobDedicatedClusterRequest,
    ) -> Call<'_, ModifyDtsJobDedicatedClusterRequest> {
        self.inner.call(request)
    }
    /// Changes how many DUs a task may take on its dedicated cluster.
    #[inline]
    pub fn modify_dts_job_du_limit(
        &self,
        request: ModifyDtsJobDuLimitRequest,
    ) -> Call<'_, ModifyDtsJobDuLimitRequest> {
        self.inner.call(request)
    }
    /// Points the source or the destination of a task to another database instance; rows without a primary key may come twice.
    #[inline]
    pub fn modify_dts_job_endpoint(
        &self,
        request: ModifyDtsJobEndpointRequest,
    ) -> Call<'_, ModifyDtsJobEndpointRequest> {
        self.inner.call(request)
    }
    /// Gives a task another name.
    #[inline]
    pub fn modify_dts_job_name(
        &self,
        request: ModifyDtsJobNameRequest,
    ) -> Call<'_, ModifyDtsJobNameRequest> {
        self.inner.call(request)
    }
    /// Tells DTS the new password, after that of a database account was changed.
    #[inline]
    pub fn modify_dts_job_password(
        &self,
        request: ModifyDtsJobPasswordRequest,
    ) -> Call<'_, ModifyDtsJobPasswordRequest> {
        self.inner.call(request)
    }
    /// Changes how fast a running task may read and write.
    #[inline]
    pub fn modify_dynamic_config(
        &self,
        request: ModifyDynamicConfigRequest,
    ) -> Call<'_, ModifyDynamicConfigRequest> {
        self.inner.call(request)
    }
    /// Gives a global active database cluster another name.
    #[inline]
    pub fn modify_gad_instance_name(
        &self,
        request: ModifyGadInstanceNameRequest,
    ) -> Call<'_, ModifyGadInstanceNameRequest> {
        self.inner.call(request)
    }
    /// Sets the point in time that a step of a task goes on from.
    #[inline]
    pub fn modify_job_step_checkpoint(
        &self,
        request: ModifyJobStepCheckpointRequest,
    ) -> Call<'_, ModifyJobStepCheckpointRequest> {
        self.inner.call(request)
    }
    /// Changes the objects of a subscription task and the kinds of change it reads.
    #[inline]
    pub fn modify_subscription(
        &self,
        request: ModifySubscriptionRequest,
    ) -> Call<'_, ModifySubscriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the objects of a subscription channel of the old interface.
    #[inline]
    pub fn modify_subscription_object(
        &self,
        request: ModifySubscriptionObjectRequest,
    ) -> Call<'_, ModifySubscriptionObjectRequest> {
        self.inner.call(request)
    }
    /// Changes the objects of a synchronization of the old interface, in the background.
    #[inline]
    pub fn modify_synchronization_object(
        &self,
        request: ModifySynchronizationObjectRequest,
    ) -> Call<'_, ModifySynchronizationObjectRequest> {
        self.inner.call(request)
    }
    /// Checks ahead of the order whether a global active database cluster can be made of the instances named.
    #[inline]
    pub fn pre_check_create_gad_order(
        &self,
        request: PreCheckCreateGadOrderRequest,
    ) -> Call<'_, PreCheckCreateGadOrderRequest> {
        self.inner.call(request)
    }
    /// Extends the term of an instance that is paid for in advance.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Throws away the settings of a task, which then has to be configured anew.
    #[inline]
    pub fn reset_dts_job(
        &self,
        request: ResetDtsJobRequest,
    ) -> Call<'_, ResetDtsJobRequest> {
        self.inner.call(request)
    }
    /// Throws away the settings of a synchronization of the old interface, which then has to be configured anew.
    #[inline]
    pub fn reset_synchronization_job(
        &self,
        request: ResetSynchronizationJobRequest,
    ) -> Call<'_, ResetSynchronizationJobRequest> {
        self.inner.call(request)
    }
    /// Makes the next precheck pass over the items that failed, so that the migration can be started.
    #[inline]
    pub fn shield_precheck(
        &self,
        request: ShieldPrecheckRequest,
    ) -> Call<'_, ShieldPrecheckRequest> {
        self.inner.call(request)
    }
    /// Skips one table, by its progress ID, in a full data transfer, so that the job can go on.
    #[inline]
    pub fn skip_full_job_table(
        &self,
        request: SkipFullJobTableRequest,
    ) -> Call<'_, SkipFullJobTableRequest> {
        self.inner.call(request)
    }
    /// Hides failed items of the precheck, or shows them again, so that a task can start despite them.
    #[inline]
    pub fn skip_pre_check(
        &self,
        request: SkipPreCheckRequest,
    ) -> Call<'_, SkipPreCheckRequest> {
        self.inner.call(request)
    }
    /// Starts one configured migration, synchronization or subscription task, or resumes a paused one.
    #[inline]
    pub fn start_dts_job(
        &self,
        request: StartDtsJobRequest,
    ) -> Call<'_, StartDtsJobRequest> {
        self.inner.call(request)
    }
    /// Starts several migration or synchronization tasks with one call.
    #[inline]
    pub fn start_dts_jobs(
        &self,
        request: StartDtsJobsRequest,
    ) -> Call<'_, StartDtsJobsRequest> {
        self.inner.call(request)
    }
    /// Starts a migration task that has not run yet, was paused, or failed.
    #[inline]
    pub fn start_migration_job(
        &self,
        request: StartMigrationJobRequest,
    ) -> Call<'_, StartMigrationJobRequest> {
        self.inner.call(request)
    }
    /// Starts the reverse task, which writes changes of the destination back to the source; it must be paused.
    #[inline]
    pub fn start_reverse_writer(
        &self,
        request: StartReverseWriterRequest,
    ) -> Call<'_, StartReverseWriterRequest> {
        self.inner.call(request)
    }
    /// Starts a subscription instance that has not run yet or whose start failed.
    #[inline]
    pub fn start_subscription_instance(
        &self,
        request: StartSubscriptionInstanceRequest,
    ) -> Call<'_, StartSubscriptionInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts a synchronization task that is configured but not running.
    #[inline]
    pub fn start_synchronization_job(
        &self,
        request: StartSynchronizationJobRequest,
    ) -> Call<'_, StartSynchronizationJobRequest> {
        self.inner.call(request)
    }
    /// Takes a dedicated cluster out of service, so that it runs no more tasks.
    #[inline]
    pub fn stop_dedicated_cluster(
        &self,
        request: StopDedicatedClusterRequest,
    ) -> Call<'_, StopDedicatedClusterRequest> {
        self.inner.call(request)
    }
    /// Ends one migration, synchronization or subscription task.
    #[inline]
    pub fn stop_dts_job(
        &self,
        request: StopDtsJobRequest,
    ) -> Call<'_, StopDtsJobRequest> {
        self.inner.call(request)
    }
    /// Ends several tasks with one call.
    #[inline]
    pub fn stop_dts_jobs(
        &self,
        request: StopDtsJobsRequest,
    ) -> Call<'_, StopDtsJobsRequest> {
        self.inner.call(request)
    }
    /// Ends a migration task of the old interface for good; it cannot be started again.
    #[inline]
    pub fn stop_migration_job(
        &self,
        request: StopMigrationJobRequest,
    ) -> Call<'_, StopMigrationJobRequest> {
        self.inner.call(request)
    }
    /// Returns how many objects a migration or synchronization task has in each stage.
    #[inline]
    pub fn summary_job_detail(
        &self,
        request: SummaryJobDetailRequest,
    ) -> Call<'_, SummaryJobDetailRequest> {
        self.inner.call(request)
    }
    /// Pauses one task, which `StartDtsJob` can resume.
    #[inline]
    pub fn suspend_dts_job(
        &self,
        request: SuspendDtsJobRequest,
    ) -> Call<'_, SuspendDtsJobRequest> {
        self.inner.call(request)
    }
    /// Pauses several tasks with one call.
    #[inline]
    pub fn suspend_dts_jobs(
        &self,
        request: SuspendDtsJobsRequest,
    ) -> Call<'_, SuspendDtsJobsRequest> {
        self.inner.call(request)
    }
    /// Pauses a migration task of the old interface; in the incremental stage `StartMigrationJob` resumes it within six hours only.
    #[inline]
    pub fn suspend_migration_job(
        &self,
        request: SuspendMigrationJobRequest,
    ) -> Call<'_, SuspendMigrationJobRequest> {
        self.inner.call(request)
    }
    /// Pauses a synchronization task of the old interface, which goes on to be charged; `StartSynchronizationJob` resumes it within six hours only.
    #[inline]
    pub fn suspend_synchronization_job(
        &self,
        request: SuspendSynchronizationJobRequest,
    ) -> Call<'_, SuspendSynchronizationJobRequest> {
        self.inner.call(request)
    }
    /// Moves a task that runs on physical machines over to cloud ones.
    #[inline]
    pub fn switch_physical_dts_job_to_cloud(
        &self,
        request: SwitchPhysicalDtsJobToCloudRequest,
    ) -> Call<'_, SwitchPhysicalDtsJobToCloudRequest> {
        self.inner.call(request)
    }
    /// Points the source or destination of a synchronization of the old interface to another instance.
    #[inline]
    pub fn switch_synchronization_endpoint(
        &self,
        request: SwitchSynchronizationEndpointRequest,
    ) -> Call<'_, SwitchSynchronizationEndpointRequest> {
        self.inner.call(request)
    }
    /// Puts tags on DTS instances; a key that an instance has already gets the new value.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves a DTS instance to a higher specification; a step down is not possible.
    #[inline]
    pub fn transfer_instance_class(
        &self,
        request: TransferInstanceClassRequest,
    ) -> Call<'_, TransferInstanceClassRequest> {
        self.inner.call(request)
    }
    /// Changes how a DTS instance is paid for, by use or in advance.
    #[inline]
    pub fn transfer_pay_type(
        &self,
        request: TransferPayTypeRequest,
    ) -> Call<'_, TransferPayTypeRequest> {
        self.inner.call(request)
    }
    /// Takes tags off DTS instances.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Turns a one-way synchronization into a two-way one.
    #[inline]
    pub fn upgrade_two_way(
        &self,
        request: UpgradeTwoWayRequest,
    ) -> Call<'_, UpgradeTwoWayRequest> {
        self.inner.call(request)
    }
    /// Returns the IP addresses of the DTS servers, which the firewall of a self-managed database has to let in.
    #[inline]
    pub fn white_ip_list(
        &self,
        request: WhiteIpListRequest,
    ) -> Call<'_, WhiteIpListRequest> {
        self.inner.call(request)
    }
}
