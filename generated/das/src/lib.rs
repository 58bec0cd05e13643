// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instance onboarding
//!
//! - [`AddHDMInstance`](mod@add_hdm_instance): Connects a database instance to DAS, with the address and account for reaching it.
//!
//! ## Inspection scores
//!
//! - [`GetInstanceInspections`](mod@get_instance_inspections): Lists the inspection scores of database instances in a period.
//!
//! ## Event notifications
//!
//! - [`GetAutonomousNotifyEventContent`](mod@get_autonomous_notify_event_content): Reads the content of one autonomy event on a database instance.
//! - [`GetAutonomousNotifyEventsInRange`](mod@get_autonomous_notify_events_in_range): Lists an instance's notification events in a period, by type and severity.
//! - [`GetEventSubscription`](mod@get_event_subscription): Shows the event subscription of an instance: level, language, channel and contacts.
//! - [`SetEventSubscription`](mod@set_event_subscription): Sets the event subscription of an instance: events, level, channel, contacts and interval.
//!
//! ## Diagnostic reports
//!
//! - [`CreateDiagnosticReport`](mod@create_diagnostic_report): Creates a diagnostic report on a database instance for a period.
//! - [`DescribeDiagnosticReportList`](mod@describe_diagnostic_report_list): Lists the diagnostic reports on a database instance in a period.
//! - [`GetDBInstanceConnectivityDiagnosis`](mod@get_db_instance_connectivity_diagnosis): Checks whether a source IP address can reach a database instance, and why not.
//!
//! ## Cache analysis
//!
//! - [`CreateCacheAnalysisJob`](mod@create_cache_analysis_job): Starts an analysis of a cache instance, on a given or new backup set, that finds its big keys.
//! - [`DescribeCacheAnalysisJob`](mod@describe_cache_analysis_job): Shows one cache analysis job, with its state and the big keys found.
//! - [`DescribeCacheAnalysisJobs`](mod@describe_cache_analysis_jobs): Lists the cache analysis jobs of an instance in a period, page by page.
//!
//! ## SQL throttling
//!
//! - [`DisableAllSqlConcurrencyControlRules`](mod@disable_all_sql_concurrency_control_rules): Turns off all SQL throttling rules that are running on an instance.
//! - [`DisableSqlConcurrencyControl`](mod@disable_sql_concurrency_control): Turns one SQL throttling rule of an instance off.
//! - [`EnableSqlConcurrencyControl`](mod@enable_sql_concurrency_control): Creates a SQL throttling rule that limits the concurrency of statements with certain keywords for a time.
//! - [`GetRunningSqlConcurrencyControlRules`](mod@get_running_sql_concurrency_control_rules): Lists the SQL throttling rules that are in force on an instance.
//! - [`GetSqlConcurrencyControlKeywordsFromSqlText`](mod@get_sql_concurrency_control_keywords_from_sql_text): Derives the keyword string for a SQL throttling rule from a SQL statement.
//! - [`GetSqlConcurrencyControlRulesHistory`](mod@get_sql_concurrency_control_rules_history): Lists SQL throttling rules of an instance that run now or took effect before.
//!
//! ## SQL diagnostics
//!
//! - [`CreateRequestDiagnosis`](mod@create_request_diagnosis): Starts the diagnosis of one SQL statement and gives an ID for fetching its result.
//! - [`GetRequestDiagnosisPage`](mod@get_request_diagnosis_page): Lists past SQL diagnoses of an instance, page by page.
//! - [`GetRequestDiagnosisResult`](mod@get_request_diagnosis_result): Reads the result of one SQL diagnosis.
//!
//! ## Stress testing
//!
//! - [`CreateCloudBenchTasks`](mod@create_cloud_bench_tasks): Creates a stress test that replays SQL traffic of a source instance on a destination instance.
//! - [`DeleteCloudBenchTask`](mod@delete_cloud_bench_task): Deletes a stress test task.
//! - [`DeleteStopGateway`](mod@delete_stop_gateway): Deletes the record of a DBGateway that has stopped.
//! - [`DescribeCloudBenchTasks`](mod@describe_cloud_bench_tasks): Lists stress tests, by status, type or period.
//! - [`DescribeCloudbenchTask`](mod@describe_cloudbench_task): Shows one stress test, with its state, step and both instances.
//! - [`DescribeCloudbenchTaskConfig`](mod@describe_cloudbench_task_config): Shows the configuration of one stress test, such as its commands, paths and files.
//! - [`RunCloudBenchTask`](mod@run_cloud_bench_task): Runs a stress test task that was created, by replaying or generating traffic.
//!
//! ## Key analysis
//!
//! - [`DescribeHotBigKeys`](mod@describe_hot_big_keys): Reads the hot keys and big keys that are in memory right now.
//! - [`DescribeHotKeys`](mod@describe_hot_keys): Lists the hot keys of a Redis instance, with type and heat.
//! - [`DescribeTopBigKeys`](mod@describe_top_big_keys): Lists the 100 biggest keys of a cache instance in a period.
//! - [`DescribeTopHotKeys`](mod@describe_top_hot_keys): Lists the 100 hottest keys of a cache instance in a period.
//!
//! ## Query governance
//!
//! - [`CreateQueryOptimizeTag`](mod@create_query_optimize_tag): Puts tags and a comment on given SQL templates in query governance.
//! - [`GetQueryOptimizeDataStats`](mod@get_query_optimize_data_stats): Lists SQL templates in query governance with their statistics, by tag, rule or keyword.
//! - [`GetQueryOptimizeDataTop`](mod@get_query_optimize_data_top): Ranks the best and worst instances in query governance.
//! - [`GetQueryOptimizeDataTrend`](mod@get_query_optimize_data_trend): Reads the trend of indicators in query governance over a period.
//! - [`GetQueryOptimizeExecErrorSample`](mod@get_query_optimize_exec_error_sample): Shows sample failures of one SQL template in query governance, with error codes.
//! - [`GetQueryOptimizeExecErrorStats`](mod@get_query_optimize_exec_error_stats): Lists SQL templates whose executions failed, from query governance.
//! - [`GetQueryOptimizeRuleList`](mod@get_query_optimize_rule_list): Lists the rules by which query governance tags SQL.
//! - [`GetQueryOptimizeShareUrl`](mod@get_query_optimize_share_url): Makes a share link to a filtered view of query governance.
//! - [`GetQueryOptimizeSolution`](mod@get_query_optimize_solution): Reads the advice of query governance for a SQL template, by rule.
//! - [`GetQueryOptimizeTag`](mod@get_query_optimize_tag): Reads tags and comment of a SQL template in query governance.
//!
//! ## SQL insights
//!
//! - [`GetAsyncErrorRequestListByCode`](mod@get_async_error_request_list_by_code): Finds, from SQL insights, the SQL IDs that produced a given MySQL error code; works asynchronously.
//! - [`GetAsyncErrorRequestStatByCode`](mod@get_async_error_request_stat_by_code): Counts, from SQL insights, the failed statements per MySQL error code; works asynchronously.
//! - [`GetAsyncErrorRequestStatResult`](mod@get_async_error_request_stat_result): Counts, from SQL insights, how often given SQL IDs failed; works asynchronously.
//! - [`GetErrorRequestSample`](mod@get_error_request_sample): Shows up to 20 samples of failed executions of a SQL statement, from SQL insights.
//! - [`GetFullRequestOriginStatByInstanceId`](mod@get_full_request_origin_stat_by_instance_id): Aggregates all requests in SQL insights by the source from which they came.
//! - [`GetFullRequestSampleByInstanceId`](mod@get_full_request_sample_by_instance_id): Shows up to 20 sample executions of a SQL ID, from SQL insights.
//! - [`GetFullRequestStatResultByInstanceId`](mod@get_full_request_stat_result_by_instance_id): Aggregates all requests in SQL insights by SQL ID; works asynchronously.
//!
//! ## DAS Enterprise Edition
//!
//! - [`DescribeInstanceDasPro`](mod@describe_instance_das_pro): Tells whether DAS Enterprise Edition V1 or V2 is on for a database instance.
//! - [`DescribeSqlLogConfig`](mod@describe_sql_log_config): Shows the DAS Enterprise Edition settings of an instance, such as hot and cold retention.
//! - [`DescribeSqlLogStatistic`](mod@describe_sql_log_statistic): Shows how much hot and cold SQL log data DAS Enterprise Edition holds for an instance.
//! - [`DescribeSqlLogTask`](mod@describe_sql_log_task): Shows one offline task of DAS Enterprise Edition, with its SQL results page by page.
//! - [`DescribeSqlLogTasks`](mod@describe_sql_log_tasks): Lists the offline tasks of DAS Enterprise Edition on a database instance.
//! - [`DisableDasPro`](mod@disable_das_pro): Turns DAS Enterprise Edition V1 off for a database instance.
//! - [`EnableDasPro`](mod@enable_das_pro): Turns DAS Enterprise Edition V1 on for a database instance, with a retention for SQL logs.
//! - [`GetDasProServiceUsage`](mod@get_das_pro_service_usage): Shows how much storage DAS Enterprise Edition V1 or V2 uses for an instance.
//! - [`GetDasSQLLogHotData`](mod@get_das_sql_log_hot_data): Searches the last seven days of hot SQL log data in DAS Enterprise Edition V2 or V3.
//! - [`ModifySqlLogConfig`](mod@modify_sql_log_config): Turns DAS Enterprise Edition on for an instance or changes its retention and features.
//!
//! ## Instance sessions
//!
//! - [`CreateKillInstanceSessionTask`](mod@create_kill_instance_session_task): Starts a task that ends given sessions, or all except those of ignored users.
//! - [`GetKillInstanceSessionTaskResult`](mod@get_kill_instance_session_task_result): Shows what a session-ending task did: sessions ended, failed and ignored.
//! - [`GetMongoDBCurrentOp`](mod@get_mongodb_current_op): Lists the operations running on a MongoDB instance, with a filter document if given.
//! - [`GetMySQLAllSessionAsync`](mod@get_mysql_all_session_async): Reads the current sessions of an instance asynchronously, with counts by user, source and database.
//! - [`GetRedisAllSession`](mod@get_redis_all_session): Lists the current sessions of a Redis instance, with statistics.
//! - [`KillInstanceAllSession`](mod@kill_instance_all_session): Ends all sessions of an instance at once; running statements are rolled back.
//!
//! ## Storage analysis
//!
//! - [`CreateStorageAnalysisTask`](mod@create_storage_analysis_task): Starts an analysis of how much storage databases and tables of an instance use.
//! - [`GetAutoIncrementUsageStatistic`](mod@get_auto_increment_usage_statistic): Shows how far tables have used up their auto-increment IDs; works in the background.
//! - [`GetStorageAnalysisResult`](mod@get_storage_analysis_result): Shows progress of a storage analysis and, when finished, its results.
//!
//! ## Lock analysis
//!
//! - [`GetBlockingDetailList`](mod@get_blocking_detail_list): Lists lock blocking on an ApsaraDB RDS for SQL Server instance in a period.
//! - [`GetDeadLockDetailList`](mod@get_dead_lock_detail_list): Lists deadlocks in detail on an ApsaraDB RDS for SQL Server instance in a period.
//!
//! ## Missing indexes
//!
//! - [`GetInstanceMissingIndexList`](mod@get_instance_missing_index_list): Lists the missing indexes of an ApsaraDB RDS for SQL Server instance in detail.
//!
//! ## Automatic SQL throttling
//!
//! - [`DisableAutoThrottleRules`](mod@disable_auto_throttle_rules): Turns automatic SQL throttling off for several instances, with a result for each.
//! - [`GetAutoThrottleRules`](mod@get_auto_throttle_rules): Shows for given instances the settings for automatic SQL throttling.
//! - [`UpdateAutoThrottleRulesAsync`](mod@update_auto_throttle_rules_async): Sets the conditions for automatic SQL throttling on several instances, asynchronously.
//!
//! ## Automatic SQL optimization
//!
//! - [`GetInstanceSqlOptimizeStatistic`](mod@get_instance_sql_optimize_statistic): Counts the automatic SQL optimization tasks of a period, with their best improvement.
//! - [`GetSqlOptimizeAdvice`](mod@get_sql_optimize_advice): Collects advice from automatic SQL optimization into a file and gives its download URL.
//! - [`UpdateAutoSqlOptimizeStatus`](mod@update_auto_sql_optimize_status): Turns automatic SQL optimization on or off for several instances, or changes it.
//!
//! ## Automatic storage optimization
//!
//! - [`DisableAutoResourceOptimizeRules`](mod@disable_auto_resource_optimize_rules): Turns automatic reclaiming of tablespace fragments off for several instances, with a result for each.
//! - [`GetAutoResourceOptimizeRules`](mod@get_auto_resource_optimize_rules): Shows for given instances the settings for automatic reclaiming of tablespace fragments.
//! - [`UpdateAutoResourceOptimizeRulesAsync`](mod@update_auto_resource_optimize_rules_async): Sets the thresholds for automatic reclaiming of tablespace fragments on several instances, asynchronously.
//!
//! ## Auto scaling
//!
//! - [`DescribeAutoScalingConfig`](mod@describe_auto_scaling_config): Shows the auto scaling settings of an instance for specification, storage and others.
//! - [`DescribeAutoScalingHistory`](mod@describe_auto_scaling_history): Lists past auto scaling runs of an instance in a period, by type.
//! - [`DisableInstanceDasConfig`](mod@disable_instance_das_config): Turns one type of auto scaling off for a database instance.
//! - [`ModifyAutoScalingConfig`](mod@modify_auto_scaling_config): Changes the auto scaling settings of an instance, such as thresholds and upper limits.
//!
//! ## Partition heatmaps
//!
//! - [`GetPartitionsHeatmap`](mod@get_partitions_heatmap): Shows how heavily each partition of a PolarDB-X 2.0 instance is accessed.
//!
//! ## Performance insights
//!
//! - [`GetPfsMetricTrends`](mod@get_pfs_metric_trends): Reads the trend of one metric from new performance insight.
//! - [`GetPfsSqlSample`](mod@get_pfs_sql_sample): Shows sample executions of a SQL ID, from new performance insight.
//! - [`GetPfsSqlSummaries`](mod@get_pfs_sql_summaries): Aggregates requests by SQL ID, from new performance insight.
//!
//! ## Others
//!
//! - [`CreateLatestDeadLockAnalysis`](mod@create_latest_dead_lock_analysis): Starts an analysis of the most recent deadlock on a database instance.
//! - [`CreateSecurityIPGroup`](mod@create_security_ip_group): Creates a global IP whitelist template in a region.
//! - [`CreateSqlLogTask`](mod@create_sql_log_task): Starts an offline task of DAS Enterprise Edition that exports, searches or analyzes SQL logs.
//! - [`DeleteSecurityIPGroup`](mod@delete_security_ip_group): Deletes a global IP whitelist template.
//! - [`DescribeErrorLogRecords`](mod@describe_error_log_records): Lists the error log entries of a database instance in a period, with filters.
//! - [`DescribeQueryExplain`](mod@describe_query_explain): Shows the execution plan of a SQL statement on a database instance.
//! - [`DescribeSecurityIPGroup`](mod@describe_security_ip_group): Lists the global IP whitelist templates of a region.
//! - [`DescribeSecurityIPGroupRelation`](mod@describe_security_ip_group_relation): Lists the global IP whitelist templates that a database instance uses.
//! - [`DescribeSlowLogHistogramAsync`](mod@describe_slow_log_histogram_async): Shows how the slow logs of an instance spread over a period, asynchronously.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Lists the slow log entries of an instance in a period, sorted and filtered.
//! - [`DescribeSlowLogStatistic`](mod@describe_slow_log_statistic): Aggregates the slow logs of an instance in a period, by type or template.
//! - [`DescribeSqlLogRecords`](mod@describe_sql_log_records): Lists SQL log entries of DAS Enterprise Edition in a period, with filters.
//! - [`GetDasAgentSSE`](mod@get_das_agent_sse): Sends a query to the DAS agent, optionally about one instance, and streams its output.
//! - [`GetDeadLockDetail`](mod@get_dead_lock_detail): Reads the details of one deadlock on a database instance.
//! - [`GetDeadLockHistory`](mod@get_dead_lock_history): Lists past deadlocks of a database instance, page by page.
//! - [`GetDeadlockHistogram`](mod@get_deadlock_histogram): Shows how the deadlocks of an instance spread over a period, by status.
//! - [`GetEndpointSwitchTask`](mod@get_endpoint_switch_task): Shows the state of a task that switches the endpoint of a database instance.
//! - [`GetHDMAliyunResourceSyncResult`](mod@get_hdm_aliyun_resource_sync_result): Shows the result of one synchronization of Alibaba Cloud resources into DAS, found by task ID.
//! - [`GetHDMLastAliyunResourceSyncResult`](mod@get_hdm_last_aliyun_resource_sync_result): Shows the result of the latest synchronization of Alibaba Cloud resources into DAS.
//! - [`ModifySecurityIPGroup`](mod@modify_security_ip_group): Changes the name or addresses of a global IP whitelist template.
//! - [`ModifySecurityIPGroupRelation`](mod@modify_security_ip_group_relation): Changes which global IP whitelist templates a database instance uses.
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

pub mod add_hdm_instance;
pub mod create_cache_analysis_job;
pub mod create_cloud_bench_tasks;
pub mod create_diagnostic_report;
pub mod create_kill_instance_session_task;
pub mod create_latest_dead_lock_analysis;
pub mod create_query_optimize_tag;
pub mod create_request_diagnosis;
pub mod create_security_ip_group;
pub mod create_sql_log_task;
pub mod create_storage_analysis_task;
pub mod delete_cloud_bench_task;
pub mod delete_security_ip_group;
pub mod delete_stop_gateway;
pub mod describe_auto_scaling_config;
pub mod describe_auto_scaling_history;
pub mod describe_cache_analysis_job;
pub mod describe_cache_analysis_jobs;
pub mod describe_cloud_bench_tasks;
pub mod describe_cloudbench_task;
pub mod describe_cloudbench_task_config;
pub mod describe_diagnostic_report_list;
pub mod describe_error_log_records;
pub mod describe_hot_big_keys;
pub mod describe_hot_keys;
pub mod describe_instance_das_pro;
pub mod describe_query_explain;
pub mod describe_security_ip_group;
pub mod describe_security_ip_group_relation;
pub mod describe_slow_log_histogram_async;
pub mod describe_slow_log_records;
pub mod describe_slow_log_statistic;
pub mod describe_sql_log_config;
pub mod describe_sql_log_records;
pub mod describe_sql_log_statistic;
pub mod describe_sql_log_task;
pub mod describe_sql_log_tasks;
pub mod describe_top_big_keys;
pub mod describe_top_hot_keys;
pub mod disable_all_sql_concurrency_control_rules;
pub mod disable_auto_resource_optimize_rules;
pub mod disable_auto_throttle_rules;
pub mod disable_das_pro;
pub mod disable_instance_das_config;
pub mod disable_sql_concurrency_control;
pub mod enable_das_pro;
pub mod enable_sql_concurrency_control;
pub mod get_async_error_request_list_by_code;
pub mod get_async_error_request_stat_by_code;
pub mod get_async_error_request_stat_result;
pub mod get_auto_increment_usage_statistic;
pub mod get_auto_resource_optimize_rules;
pub mod get_auto_throttle_rules;
pub mod get_autonomous_notify_event_content;
pub mod get_autonomous_notify_events_in_range;
pub mod get_blocking_detail_list;
pub mod get_das_agent_sse;
pub mod get_das_pro_service_usage;
pub mod get_das_sql_log_hot_data;
pub mod get_db_instance_connectivity_diagnosis;
pub mod get_dead_lock_detail;
pub mod get_dead_lock_detail_list;
pub mod get_dead_lock_history;
pub mod get_deadlock_histogram;
pub mod get_endpoint_switch_task;
pub mod get_error_request_sample;
pub mod get_event_subscription;
pub mod get_full_request_origin_stat_by_instance_id;
pub mod get_full_request_sample_by_instance_id;
pub mod get_full_request_stat_result_by_instance_id;
pub mod get_hdm_aliyun_resource_sync_result;
pub mod get_hdm_last_aliyun_resource_sync_result;
pub mod get_instance_inspections;
pub mod get_instance_missing_index_list;
pub mod get_instance_sql_optimize_statistic;
pub mod get_kill_instance_session_task_result;
pub mod get_mongodb_current_op;
pub mod get_mysql_all_session_async;
pub mod get_partitions_heatmap;
pub mod get_pfs_metric_trends;
pub mod get_pfs_sql_sample;
pub mod get_pfs_sql_summaries;
pub mod get_query_optimize_data_stats;
pub mod get_query_optimize_data_top;
pub mod get_query_optimize_data_trend;
pub mod get_query_optimize_exec_error_sample;
pub mod get_query_optimize_exec_error_stats;
pub mod get_query_optimize_rule_list;
pub mod get_query_optimize_share_url;
pub mod get_query_optimize_solution;
pub mod get_query_optimize_tag;
pub mod get_redis_all_session;
pub mod get_request_diagnosis_page;
pub mod get_request_diagnosis_result;
pub mod get_running_sql_concurrency_control_rules;
pub mod get_sql_concurrency_control_keywords_from_sql_text;
pub mod get_sql_concurrency_control_rules_history;
pub mod get_sql_optimize_advice;
pub mod get_storage_analysis_result;
pub mod kill_instance_all_session;
pub mod modify_auto_scaling_config;
pub mod modify_security_ip_group;
pub mod modify_security_ip_group_relation;
pub mod modify_sql_log_config;
pub mod run_cloud_bench_task;
pub mod set_event_subscription;
pub mod update_auto_resource_optimize_rules_async;
pub mod update_auto_sql_optimize_status;
pub mod update_auto_throttle_rules_async;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_hdm_instance::{AddHDMInstanceError, AddHDMInstanceRequest, AddHDMInstanceResponse},
    create_cache_analysis_job::{CreateCacheAnalysisJobError, CreateCacheAnalysisJobRequest, CreateCacheAnalysisJobResponse},
    create_cloud_bench_tasks::{CreateCloudBenchTasksError, CreateCloudBenchTasksRequest, CreateCloudBenchTasksResponse},
    create_diagnostic_report::{CreateDiagnosticReportError, CreateDiagnosticReportRequest, CreateDiagnosticReportResponse},
    create_kill_instance_session_task::{CreateKillInstanceSessionTaskError, CreateKillInstanceSessionTaskRequest, CreateKillInstanceSessionTaskResponse},
    create_latest_dead_lock_analysis::{CreateLatestDeadLockAnalysisRequest, CreateLatestDeadLockAnalysisResponse},
    create_query_optimize_tag::{CreateQueryOptimizeTagError, CreateQueryOptimizeTagRequest, CreateQueryOptimizeTagResponse},
    create_request_diagnosis::{CreateRequestDiagnosisError, CreateRequestDiagnosisRequest, CreateRequestDiagnosisResponse},
    create_security_ip_group::{CreateSecurityIPGroupRequest, CreateSecurityIPGroupResponse},
    create_sql_log_task::{CreateSqlLogTaskError, CreateSqlLogTaskRequest, CreateSqlLogTaskResponse},
    create_storage_analysis_task::{CreateStorageAnalysisTaskError, CreateStorageAnalysisTaskRequest, CreateStorageAnalysisTaskResponse},
    delete_cloud_bench_task::{DeleteCloudBenchTaskError, DeleteCloudBenchTaskRequest, DeleteCloudBenchTaskResponse},
    delete_security_ip_group::{DeleteSecurityIPGroupRequest, DeleteSecurityIPGroupResponse},
    delete_stop_gateway::{DeleteStopGatewayError, DeleteStopGatewayRequest, DeleteStopGatewayResponse},
    describe_auto_scaling_config::{DescribeAutoScalingConfigError, DescribeAutoScalingConfigRequest, DescribeAutoScalingConfigResponse},
    describe_auto_scaling_history::{DescribeAutoScalingHistoryError, DescribeAutoScalingHistoryRequest, DescribeAutoScalingHistoryResponse},
    describe_cache_analysis_job::{DescribeCacheAnalysisJobError, DescribeCacheAnalysisJobRequest, DescribeCacheAnalysisJobResponse},
    describe_cache_analysis_jobs::{DescribeCacheAnalysisJobsError, DescribeCacheAnalysisJobsRequest, DescribeCacheAnalysisJobsResponse},
    describe_cloud_bench_tasks::{DescribeCloudBenchTasksError, DescribeCloudBenchTasksRequest, DescribeCloudBenchTasksResponse},
    describe_cloudbench_task::{DescribeCloudbenchTaskError, DescribeCloudbenchTaskRequest, DescribeCloudbenchTaskResponse},
    describe_cloudbench_task_config::{DescribeCloudbenchTaskConfigError, DescribeCloudbenchTaskConfigRequest, DescribeCloudbenchTaskConfigResponse},
    describe_diagnostic_report_list::{DescribeDiagnosticReportListError, DescribeDiagnosticReportListRequest, DescribeDiagnosticReportListResponse},
    describe_error_log_records::{DescribeErrorLogRecordsRequest, DescribeErrorLogRecordsResponse},
    describe_hot_big_keys::{DescribeHotBigKeysError, DescribeHotBigKeysRequest, DescribeHotBigKeysResponse},
    describe_hot_keys::{DescribeHotKeysError, DescribeHotKeysRequest, DescribeHotKeysResponse},
    describe_instance_das_pro::{DescribeInstanceDasProError, DescribeInstanceDasProRequest, DescribeInstanceDasProResponse},
    describe_query_explain::{DescribeQueryExplainRequest, DescribeQueryExplainResponse},
    describe_security_ip_group::{DescribeSecurityIPGroupRequest, DescribeSecurityIPGroupResponse},
    describe_security_ip_group_relation::{DescribeSecurityIPGroupRelationRequest, DescribeSecurityIPGroupRelationResponse},
    describe_slow_log_histogram_async::{DescribeSlowLogHistogramAsyncRequest, DescribeSlowLogHistogramAsyncResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_slow_log_statistic::{DescribeSlowLogStatisticRequest, DescribeSlowLogStatisticResponse},
    describe_sql_log_config::{DescribeSqlLogConfigError, DescribeSqlLogConfigRequest, DescribeSqlLogConfigResponse},
    describe_sql_log_records::{DescribeSqlLogRecordsError, DescribeSqlLogRecordsRequest, DescribeSqlLogRecordsResponse},
    describe_sql_log_statistic::{DescribeSqlLogStatisticError, DescribeSqlLogStatisticRequest, DescribeSqlLogStatisticResponse},
    describe_sql_log_task::{DescribeSqlLogTaskError, DescribeSqlLogTaskRequest, DescribeSqlLogTaskResponse},
    describe_sql_log_tasks::{DescribeSqlLogTasksError, DescribeSqlLogTasksRequest, DescribeSqlLogTasksResponse},
    describe_top_big_keys::{DescribeTopBigKeysError, DescribeTopBigKeysRequest, DescribeTopBigKeysResponse},
    describe_top_hot_keys::{DescribeTopHotKeysError, DescribeTopHotKeysRequest, DescribeTopHotKeysResponse},
    disable_all_sql_concurrency_control_rules::{DisableAllSqlConcurrencyControlRulesError, DisableAllSqlConcurrencyControlRulesRequest, DisableAllSqlConcurrencyControlRulesResponse},
    disable_auto_resource_optimize_rules::{DisableAutoResourceOptimizeRulesError, DisableAutoResourceOptimizeRulesRequest, DisableAutoResourceOptimizeRulesResponse},
    disable_auto_throttle_rules::{DisableAutoThrottleRulesError, DisableAutoThrottleRulesRequest, DisableAutoThrottleRulesResponse},
    disable_das_pro::{DisableDasProError, DisableDasProRequest, DisableDasProResponse},
    disable_instance_das_config::{DisableInstanceDasConfigError, DisableInstanceDasConfigRequest, DisableInstanceDasConfigResponse},
    disable_sql_concurrency_control::{DisableSqlConcurrencyControlError, DisableSqlConcurrencyControlRequest, DisableSqlConcurrencyControlResponse},
    enable_das_pro::{EnableDasProError, EnableDasProRequest, EnableDasProResponse},
    enable_sql_concurrency_control::{EnableSqlConcurrencyControlError, EnableSqlConcurrencyControlRequest, EnableSqlConcurrencyControlResponse},
    get_async_error_request_list_by_code::{GetAsyncErrorRequestListByCodeError, GetAsyncErrorRequestListByCodeRequest, GetAsyncErrorRequestListByCodeResponse},
    get_async_error_request_stat_by_code::{GetAsyncErrorRequestStatByCodeError, GetAsyncErrorRequestStatByCodeRequest, GetAsyncErrorRequestStatByCodeResponse},
    get_async_error_request_stat_result::{GetAsyncErrorRequestStatResultError, GetAsyncErrorRequestStatResultRequest, GetAsyncErrorRequestStatResultResponse},
    get_auto_increment_usage_statistic::{GetAutoIncrementUsageStatisticError, GetAutoIncrementUsageStatisticRequest, GetAutoIncrementUsageStatisticResponse},
    get_auto_resource_optimize_rules::{GetAutoResourceOptimizeRulesError, GetAutoResourceOptimizeRulesRequest, GetAutoResourceOptimizeRulesResponse},
    get_auto_throttle_rules::{GetAutoThrottleRulesError, GetAutoThrottleRulesRequest, GetAutoThrottleRulesResponse},
    get_autonomous_notify_event_content::{GetAutonomousNotifyEventContentError, GetAutonomousNotifyEventContentRequest, GetAutonomousNotifyEventContentResponse},
    get_autonomous_notify_events_in_range::{GetAutonomousNotifyEventsInRangeError, GetAutonomousNotifyEventsInRangeRequest, GetAutonomousNotifyEventsInRangeResponse},
    get_blocking_detail_list::{GetBlockingDetailListError, GetBlockingDetailListRequest, GetBlockingDetailListResponse},
    get_das_agent_sse::{GetDasAgentSSERequest, GetDasAgentSSEResponse},
    get_das_pro_service_usage::{GetDasProServiceUsageError, GetDasProServiceUsageRequest, GetDasProServiceUsageResponse},
    get_das_sql_log_hot_data::{GetDasSQLLogHotDataError, GetDasSQLLogHotDataRequest, GetDasSQLLogHotDataResponse},
    get_db_instance_connectivity_diagnosis::{GetDBInstanceConnectivityDiagnosisError, GetDBInstanceConnectivityDiagnosisRequest, GetDBInstanceConnectivityDiagnosisResponse},
    get_dead_lock_detail::{GetDeadLockDetailRequest, GetDeadLockDetailResponse},
    get_dead_lock_detail_list::{GetDeadLockDetailListError, GetDeadLockDetailListRequest, GetDeadLockDetailListResponse},
    get_dead_lock_history::{GetDeadLockHistoryRequest, GetDeadLockHistoryResponse},
    get_deadlock_histogram::{GetDeadlockHistogramRequest, GetDeadlockHistogramResponse},
    get_endpoint_switch_task::{GetEndpointSwitchTaskError, GetEndpointSwitchTaskRequest, GetEndpointSwitchTaskResponse},
    get_error_request_sample::{GetErrorRequestSampleError, GetErrorRequestSampleRequest, GetErrorRequestSampleResponse},
    get_event_subscription::{GetEventSubscriptionError, GetEventSubscriptionRequest, GetEventSubscriptionResponse},
    get_full_request_origin_stat_by_instance_id::{GetFullRequestOriginStatByInstanceIdError, GetFullRequestOriginStatByInstanceIdRequest, GetFullRequestOriginStatByInstanceIdResponse},
    get_full_request_sample_by_instance_id::{GetFullRequestSampleByInstanceIdError, GetFullRequestSampleByInstanceIdRequest, GetFullRequestSampleByInstanceIdResponse},
    get_full_request_stat_result_by_instance_id::{GetFullRequestStatResultByInstanceIdError, GetFullRequestStatResultByInstanceIdRequest, GetFullRequestStatResultByInstanceIdResponse},
    get_hdm_aliyun_resource_sync_result::{GetHDMAliyunResourceSyncResultError, GetHDMAliyunResourceSyncResultRequest, GetHDMAliyunResourceSyncResultResponse},
    get_hdm_last_aliyun_resource_sync_result::{GetHDMLastAliyunResourceSyncResultError, GetHDMLastAliyunResourceSyncResultRequest, GetHDMLastAliyunResourceSyncResultResponse},
    get_instance_inspections::{GetInstanceInspectionsError, GetInstanceInspectionsRequest, GetInstanceInspectionsResponse},
    get_instance_missing_index_list::{GetInstanceMissingIndexListError, GetInstanceMissingIndexListRequest, GetInstanceMissingIndexListResponse},
    get_instance_sql_optimize_statistic::{GetInstanceSqlOptimizeStatisticError, GetInstanceSqlOptimizeStatisticRequest, GetInstanceSqlOptimizeStatisticResponse},
    get_kill_instance_session_task_result::{GetKillInstanceSessionTaskResultError, GetKillInstanceSessionTaskResultRequest, GetKillInstanceSessionTaskResultResponse},
    get_mongodb_current_op::{GetMongoDBCurrentOpError, GetMongoDBCurrentOpRequest, GetMongoDBCurrentOpResponse},
    get_mysql_all_session_async::{GetMySQLAllSessionAsyncError, GetMySQLAllSessionAsyncRequest, GetMySQLAllSessionAsyncResponse},
    get_partitions_heatmap::{GetPartitionsHeatmapError, GetPartitionsHeatmapRequest, GetPartitionsHeatmapResponse},
    get_pfs_metric_trends::{GetPfsMetricTrendsError, GetPfsMetricTrendsRequest, GetPfsMetricTrendsResponse},
    get_pfs_sql_sample::{GetPfsSqlSampleError, GetPfsSqlSampleRequest, GetPfsSqlSampleResponse},
    get_pfs_sql_summaries::{GetPfsSqlSummariesError, GetPfsSqlSummariesRequest, GetPfsSqlSummariesResponse},
    get_query_optimize_data_stats::{GetQueryOptimizeDataStatsError, GetQueryOptimizeDataStatsRequest, GetQueryOptimizeDataStatsResponse},
    get_query_optimize_data_top::{GetQueryOptimizeDataTopError, GetQueryOptimizeDataTopRequest, GetQueryOptimizeDataTopResponse},
    get_query_optimize_data_trend::{GetQueryOptimizeDataTrendError, GetQueryOptimizeDataTrendRequest, GetQueryOptimizeDataTrendResponse},
    get_query_optimize_exec_error_sample::{GetQueryOptimizeExecErrorSampleError, GetQueryOptimizeExecErrorSampleRequest, GetQueryOptimizeExecErrorSampleResponse},
    get_query_optimize_exec_error_stats::{GetQueryOptimizeExecErrorStatsError, GetQueryOptimizeExecErrorStatsRequest, GetQueryOptimizeExecErrorStatsResponse},
    get_query_optimize_rule_list::{GetQueryOptimizeRuleListError, GetQueryOptimizeRuleListRequest, GetQueryOptimizeRuleListResponse},
    get_query_optimize_share_url::{GetQueryOptimizeShareUrlError, GetQueryOptimizeShareUrlRequest, GetQueryOptimizeShareUrlResponse},
    get_query_optimize_solution::{GetQueryOptimizeSolutionError, GetQueryOptimizeSolutionRequest, GetQueryOptimizeSolutionResponse},
    get_query_optimize_tag::{GetQueryOptimizeTagError, GetQueryOptimizeTagRequest, GetQueryOptimizeTagResponse},
    get_redis_all_session::{GetRedisAllSessionError, GetRedisAllSessionRequest, GetRedisAllSessionResponse},
    get_request_diagnosis_page::{GetRequestDiagnosisPageError, GetRequestDiagnosisPageRequest, GetRequestDiagnosisPageResponse},
    get_request_diagnosis_result::{GetRequestDiagnosisResultError, GetRequestDiagnosisResultRequest, GetRequestDiagnosisResultResponse},
    get_running_sql_concurrency_control_rules::{GetRunningSqlConcurrencyControlRulesError, GetRunningSqlConcurrencyControlRulesRequest, GetRunningSqlConcurrencyControlRulesResponse},
    get_sql_concurrency_control_keywords_from_sql_text::{GetSqlConcurrencyControlKeywordsFromSqlTextError, GetSqlConcurrencyControlKeywordsFromSqlTextRequest, GetSqlConcurrencyControlKeywordsFromSqlTextResponse},
    get_sql_concurrency_control_rules_history::{GetSqlConcurrencyControlRulesHistoryError, GetSqlConcurrencyControlRulesHistoryRequest, GetSqlConcurrencyControlRulesHistoryResponse},
    get_sql_optimize_advice::{GetSqlOptimizeAdviceError, GetSqlOptimizeAdviceRequest, GetSqlOptimizeAdviceResponse},
    get_storage_analysis_result::{GetStorageAnalysisResultError, GetStorageAnalysisResultRequest, GetStorageAnalysisResultResponse},
    kill_instance_all_session::{KillInstanceAllSessionError, KillInstanceAllSessionRequest, KillInstanceAllSessionResponse},
    modify_auto_scaling_config::{ModifyAutoScalingConfigError, ModifyAutoScalingConfigRequest, ModifyAutoScalingConfigResponse},
    modify_security_ip_group::{ModifySecurityIPGroupRequest, ModifySecurityIPGroupResponse},
    modify_security_ip_group_relation::{ModifySecurityIPGroupRelationRequest, ModifySecurityIPGroupRelationResponse},
    modify_sql_log_config::{ModifySqlLogConfigError, ModifySqlLogConfigRequest, ModifySqlLogConfigResponse},
    run_cloud_bench_task::{RunCloudBenchTaskError, RunCloudBenchTaskRequest, RunCloudBenchTaskResponse},
    set_event_subscription::{SetEventSubscriptionError, SetEventSubscriptionRequest, SetEventSubscriptionResponse},
    update_auto_resource_optimize_rules_async::{UpdateAutoResourceOptimizeRulesAsyncError, UpdateAutoResourceOptimizeRulesAsyncRequest, UpdateAutoResourceOptimizeRulesAsyncResponse},
    update_auto_sql_optimize_status::{UpdateAutoSqlOptimizeStatusError, UpdateAutoSqlOptimizeStatusRequest, UpdateAutoSqlOptimizeStatusResponse},
    update_auto_throttle_rules_async::{UpdateAutoThrottleRulesAsyncError, UpdateAutoThrottleRulesAsyncRequest, UpdateAutoThrottleRulesAsyncResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "DAS",
    version: "2020-01-16",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-2-pop", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-pop", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-gov-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-nu16-b01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-edge-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-fujian", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-haidian-cm12-c01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-bj-b01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-prod-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-2", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-3", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-test-306", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong-finance-pop", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-nebula-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-nebula", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "das.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et15-b01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et2-b01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-inner", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-internal-test-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-inner", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-st4-d01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-su18-b01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-yushanfang", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei-na61-b01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou-na62-a01", "das.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhengzhou-nebula-1", "das.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1-oxs", "das.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1-pop", "das.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Database Autonomy Service.
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
    /// Connects a database instance to DAS, with the address and account for reaching it.
    #[inline]
    pub fn add_hdm_instance(
        &self,
        request: AddHDMInstanceRequest,
    ) -> Call<'_, AddHDMInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts an analysis of a cache instance, on a given or new backup set, that finds its big keys.
    #[inline]
    pub fn create_cache_analysis_job(
        &self,
        request: CreateCacheAnalysisJobRequest,
    ) -> Call<'_, CreateCacheAnalysisJobRequest> {
        self.inner.call(request)
    }
    /// Creates a stress test that replays SQL traffic of a source instance on a destination instance.
    #[inline]
    pub fn create_cloud_bench_tasks(
        &self,
        request: CreateCloudBenchTasksRequest,
    ) -> Call<'_, CreateCloudBenchTasksRequest> {
        self.inner.call(request)
    }
    /// Creates a diagnostic report on a database instance for a period.
    #[inline]
    pub fn create_diagnostic_report(
        &self,
        request: CreateDiagnosticReportRequest,
    ) -> Call<'_, CreateDiagnosticReportRequest> {
        self.inner.call(request)
    }
    /// Starts a task that ends given sessions, or all except those of ignored users.
    #[inline]
    pub fn create_kill_instance_session_task(
        &self,
        request: CreateKillInstanceSessionTaskRequest,
    ) -> Call<'_, CreateKillInstanceSessionTaskRequest> {
        self.inner.call(request)
    }
    /// Starts an analysis of the most recent deadlock on a database instance.
    #[inline]
    pub fn create_latest_dead_lock_analysis(
        &self,
        request: CreateLatestDeadLockAnalysisRequest,
    ) -> Call<'_, CreateLatestDeadLockAnalysisRequest> {
        self.inner.call(request)
    }
    /// Puts tags and a comment on given SQL templates in query governance.
    #[inline]
    pub fn create_query_optimize_tag(
        &self,
        request: CreateQueryOptimizeTagRequest,
    ) -> Call<'_, CreateQueryOptimizeTagRequest> {
        self.inner.call(request)
    }
    /// Starts the diagnosis of one SQL statement and gives an ID for fetching its result.
    #[inline]
    pub fn create_request_diagnosis(
        &self,
        request: CreateRequestDiagnosisRequest,
    ) -> Call<'_, CreateRequestDiagnosisRequest> {
        self.inner.call(request)
    }
    /// Creates a global IP whitelist template in a region.
    #[inline]
    pub fn create_security_ip_group(
        &self,
        request: CreateSecurityIPGroupRequest,
    ) -> Call<'_, CreateSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Starts an offline task of DAS Enterprise Edition that exports, searches or analyzes SQL logs.
    #[inline]
    pub fn create_sql_log_task(
        &self,
        request: CreateSqlLogTaskRequest,
    ) -> Call<'_, CreateSqlLogTaskRequest> {
        self.inner.call(request)
    }
    /// Starts an analysis of how much storage databases and tables of an instance use.
    #[inline]
    pub fn create_storage_analysis_task(
        &self,
        request: CreateStorageAnalysisTaskRequest,
    ) -> Call<'_, CreateStorageAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a stress test task.
    #[inline]
    pub fn delete_cloud_bench_task(
        &self,
        request: DeleteCloudBenchTaskRequest,
    ) -> Call<'_, DeleteCloudBenchTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a global IP whitelist template.
    #[inline]
    pub fn delete_security_ip_group(
        &self,
        request: DeleteSecurityIPGroupRequest,
    ) -> Call<'_, DeleteSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes the record of a DBGateway that has stopped.
    #[inline]
    pub fn delete_stop_gateway(
        &self,
        request: DeleteStopGatewayRequest,
    ) -> Call<'_, DeleteStopGatewayRequest> {
        self.inner.call(request)
    }
    /// Shows the auto scaling settings of an instance for specification, storage and others.
    #[inline]
    pub fn describe_auto_scaling_config(
        &self,
        request: DescribeAutoScalingConfigRequest,
    ) -> Call<'_, DescribeAutoScalingConfigRequest> {
        self.inner.call(request)
    }
    /// Lists past auto scaling runs of an instance in a period, by type.
    #[inline]
    pub fn describe_auto_scaling_history(
        &self,
        request: DescribeAutoScalingHistoryRequest,
    ) -> Call<'_, DescribeAutoScalingHistoryRequest> {
        self.inner.call(request)
    }
    /// Shows one cache analysis job, with its state and the big keys found.
    #[inline]
    pub fn describe_cache_analysis_job(
        &self,
        request: DescribeCacheAnalysisJobRequest,
    ) -> Call<'_, DescribeCacheAnalysisJobRequest> {
        self.inner.call(request)
    }
    /// Lists the cache analysis jobs of an instance in a period, page by page.
    #[inline]
    pub fn describe_cache_analysis_jobs(
        &self,
        request: DescribeCacheAnalysisJobsRequest,
    ) -> Call<'_, DescribeCacheAnalysisJobsRequest> {
        self.inner.call(request)
    }
    /// Lists stress tests, by status, type or period.
    #[inline]
    pub fn describe_cloud_bench_tasks(
        &self,
        request: DescribeCloudBenchTasksRequest,
    ) -> Call<'_, DescribeCloudBenchTasksRequest> {
        self.inner.call(request)
    }
    /// Shows one stress test, with its state, step and both instances.
    #[inline]
    pub fn describe_cloudbench_task(
        &self,
        request: DescribeCloudbenchTaskRequest,
    ) -> Call<'_, DescribeCloudbenchTaskRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of one stress test, such as its commands, paths and files.
    #[inline]
    pub fn describe_cloudbench_task_config(
        &self,
        request: DescribeCloudbenchTaskConfigRequest,
    ) -> Call<'_, DescribeCloudbenchTaskConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the diagnostic reports on a database instance in a period.
    #[inline]
    pub fn describe_diagnostic_report_list(
        &self,
        request: DescribeDiagnosticReportListRequest,
    ) -> Call<'_, DescribeDiagnosticReportListRequest> {
        self.inner.call(request)
    }
    /// Lists the error log entries of a database instance in a period, with filters.
    #[inline]
    pub fn describe_error_log_records(
        &self,
        request: DescribeErrorLogRecordsRequest,
    ) -> Call<'_, DescribeErrorLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Reads the hot keys and big keys that are in memory right now.
    #[inline]
    pub fn describe_hot_big_keys(
        &self,
        request: DescribeHotBigKeysRequest,
    ) -> Call<'_, DescribeHotBigKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the hot keys of a Redis instance, with type and heat.
    #[inline]
    pub fn describe_hot_keys(
        &self,
        request: DescribeHotKeysRequest,
    ) -> Call<'_, DescribeHotKeysRequest> {
        self.inner.call(request)
    }
    /// Tells whether DAS Enterprise Edition V1 or V2 is on for a database instance.
    #[inline]
    pub fn describe_instance_das_pro(
        &self,
        request: DescribeInstanceDasProRequest,
    ) -> Call<'_, DescribeInstanceDasProRequest> {
        self.inner.call(request)
    }
    /// Shows the execution plan of a SQL statement on a database instance.
    #[inline]
    pub fn describe_query_explain(
        &self,
        request: DescribeQueryExplainRequest,
    ) -> Call<'_, DescribeQueryExplainRequest> {
        self.inner.call(request)
    }
    /// Lists the global IP whitelist templates of a region.
    #[inline]
    pub fn describe_security_ip_group(
        &self,
        request: DescribeSecurityIPGroupRequest,
    ) -> Call<'_, DescribeSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the global IP whitelist templates that a database instance uses.
    #[inline]
    pub fn describe_security_ip_group_relation(
        &self,
        request: DescribeSecurityIPGroupRelationRequest,
    ) -> Call<'_, DescribeSecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Shows how the slow logs of an instance spread over a period, asynchronously.
    #[inline]
    pub fn describe_slow_log_histogram_async(
        &self,
        request: DescribeSlowLogHistogramAsyncRequest,
    ) -> Call<'_, DescribeSlowLogHistogramAsyncRequest> {
        self.inner.call(request)
    }
    /// Lists the slow log entries of an instance in a period, sorted and filtered.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Aggregates the slow logs of an instance in a period, by type or template.
    #[inline]
    pub fn describe_slow_log_statistic(
        &self,
        request: DescribeSlowLogStatisticRequest,
    ) -> Call<'_, DescribeSlowLogStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows the DAS Enterprise Edition settings of an instance, such as hot and cold retention.
    #[inline]
    pub fn describe_sql_log_config(
        &self,
        request: DescribeSqlLogConfigRequest,
    ) -> Call<'_, DescribeSqlLogConfigRequest> {
        self.inner.call(request)
    }
    /// Lists SQL log entries of DAS Enterprise Edition in a period, with filters.
    #[inline]
    pub fn describe_sql_log_records(
        &self,
        request: DescribeSqlLogRecordsRequest,
    ) -> Call<'_, DescribeSqlLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows how much hot and cold SQL log data DAS Enterprise Edition holds for an instance.
    #[inline]
    pub fn describe_sql_log_statistic(
        &self,
        request: DescribeSqlLogStatisticRequest,
    ) -> Call<'_, DescribeSqlLogStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows one offline task of DAS Enterprise Edition, with its SQL results page by page.
    #[inline]
    pub fn describe_sql_log_task(
        &self,
        request: DescribeSqlLogTaskRequest,
    ) -> Call<'_, DescribeSqlLogTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the offline tasks of DAS Enterprise Edition on a database instance.
    #[inline]
    pub fn describe_sql_log_tasks(
        &self,
        request: DescribeSqlLogTasksRequest,
    ) -> Call<'_, DescribeSqlLogTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the 100 biggest keys of a cache instance in a period.
    #[inline]
    pub fn describe_top_big_keys(
        &self,
        request: DescribeTopBigKeysRequest,
    ) -> Call<'_, DescribeTopBigKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the 100 hottest keys of a cache instance in a period.
    #[inline]
    pub fn describe_top_hot_keys(
        &self,
        request: DescribeTopHotKeysRequest,
    ) -> Call<'_, DescribeTopHotKeysRequest> {
        self.inner.call(request)
    }
    /// Turns off all SQL throttling rules that are running on an instance.
    #[inline]
    pub fn disable_all_sql_concurrency_control_rules(
        &self,
        request: DisableAllSqlConcurrencyControlRulesRequest,
    ) -> Call<'_, DisableAllSqlConcurrencyControlRulesRequest> {
        self.inner.call(request)
    }
    /// Turns automatic reclaiming of tablespace fragments off for several instances, with a result for each.
    #[inline]
    pub fn disable_auto_resource_optimize_rules(
        &self,
        request: DisableAutoResourceOptimizeRulesRequest,
    ) -> Call<'_, DisableAutoResourceOptimizeRulesRequest> {
        self.inner.call(request)
    }
    /// Turns automatic SQL throttling off for several instances, with a result for each.
    #[inline]
    pub fn disable_auto_throttle_rules(
        &self,
        request: DisableAutoThrottleRulesRequest,
    ) -> Call<'_, DisableAutoThrottleRulesRequest> {
        self.inner.call(request)
    }
    /// Turns DAS Enterprise Edition V1 off for a database instance.
    #[inline]
    pub fn disable_das_pro(
        &self,
        request: DisableDasProRequest,
    ) -> Call<'_, DisableDasProRequest> {
        self.inner.call(request)
    }
    /// Turns one type of auto scaling off for a database instance.
    #[inline]
    pub fn disable_instance_das_config(
        &self,
        request: DisableInstanceDasConfigRequest,
    ) -> Call<'_, DisableInstanceDasConfigRequest> {
        self.inner.call(request)
    }
    /// Turns one SQL throttling rule of an instance off.
    #[inline]
    pub fn disable_sql_concurrency_control(
        &self,
        request: DisableSqlConcurrencyControlRequest,
    ) -> Call<'_, DisableSqlConcurrencyControlRequest> {
        self.inner.call(request)
    }
    /// Turns DAS Enterprise Edition V1 on for a database instance, with a retention for SQL logs.
    #[inline]
    pub fn enable_das_pro(
        &self,
        request: EnableDasProRequest,
    ) -> Call<'_, EnableDasProRequest> {
        self.inner.call(request)
    }
    /// Creates a SQL throttling rule that limits the concurrency of statements with certain keywords for a time.
    #[inline]
    pub fn enable_sql_concurrency_control(
        &self,
        request: EnableSqlConcurrencyControlRequest,
    ) -> Call<'_, EnableSqlConcurrencyControlRequest> {
        self.inner.call(request)
    }
    /// Finds, from SQL insights, the SQL IDs that produced a given MySQL error code; works asynchronously.
    #[inline]
    pub fn get_async_error_request_list_by_code(
        &self,
        request: GetAsyncErrorRequestListByCodeRequest,
    ) -> Call<'_, GetAsyncErrorRequestListByCodeRequest> {
        self.inner.call(request)
    }
    /// Counts, from SQL insights, the failed statements per MySQL error code; works asynchronously.
    #[inline]
    pub fn get_async_error_request_stat_by_code(
        &self,
        request: GetAsyncErrorRequestStatByCodeRequest,
    ) -> Call<'_, GetAsyncErrorRequestStatByCodeRequest> {
        self.inner.call(request)
    }
    /// Counts, from SQL insights, how often given SQL IDs failed; works asynchronously.
    #[inline]
    pub fn get_async_error_request_stat_result(
        &self,
        request: GetAsyncErrorRequestStatResultRequest,
    ) -> Call<'_, GetAsyncErrorRequestStatResultRequest> {
        self.inner.call(request)
    }
    /// Shows how far tables have used up their auto-increment IDs; works in the background.
    #[inline]
    pub fn get_auto_increment_usage_statistic(
        &self,
        request: GetAutoIncrementUsageStatisticRequest,
    ) -> Call<'_, GetAutoIncrementUsageStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows for given instances the settings for automatic reclaiming of tablespace fragments.
    #[inline]
    pub fn get_auto_resource_optimize_rules(
        &self,
        request: GetAutoResourceOptimizeRulesRequest,
    ) -> Call<'_, GetAutoResourceOptimizeRulesRequest> {
        self.inner.call(request)
    }
    /// Shows for given instances the settings for automatic SQL throttling.
    #[inline]
    pub fn get_auto_throttle_rules(
        &self,
        request: GetAutoThrottleRulesRequest,
    ) -> Call<'_, GetAutoThrottleRulesRequest> {
        self.inner.call(request)
    }
    /// Reads the content of one autonomy event on a database instance.
    #[inline]
    pub fn get_autonomous_notify_event_content(
        &self,
        request: GetAutonomousNotifyEventContentRequest,
    ) -> Call<'_, GetAutonomousNotifyEventContentRequest> {
        self.inner.call(request)
    }
    /// Lists an instance's notification events in a period, by type and severity.
    #[inline]
    pub fn get_autonomous_notify_events_in_range(
        &self,
        request: GetAutonomousNotifyEventsInRangeRequest,
    ) -> Call<'_, GetAutonomousNotifyEventsInRangeRequest> {
        self.inner.call(request)
    }
    /// Lists lock blocking on an ApsaraDB RDS for SQL Server instance in a period.
    #[inline]
    pub fn get_blocking_detail_list(
        &self,
        request: GetBlockingDetailListRequest,
    ) -> Call<'_, GetBlockingDetailListRequest> {
        self.inner.call(request)
    }
    /// Sends a query to the DAS agent, optionally about one instance, and streams its output.
    #[inline]
    pub fn get_das_agent_sse(
        &self,
        request: GetDasAgentSSERequest,
    ) -> Call<'_, GetDasAgentSSERequest> {
        self.inner.call(request)
    }
    /// Shows how much storage DAS Enterprise Edition V1 or V2 uses for an instance.
    #[inline]
    pub fn get_das_pro_service_usage(
        &self,
        request: GetDasProServiceUsageRequest,
    ) -> Call<'_, GetDasProServiceUsageRequest> {
        self.inner.call(request)
    }
    /// Searches the last seven days of hot SQL log data in DAS Enterprise Edition V2 or V3.
    #[inline]
    pub fn get_das_sql_log_hot_data(
        &self,
        request: GetDasSQLLogHotDataRequest,
    ) -> Call<'_, GetDasSQLLogHotDataRequest> {
        self.inner.call(request)
    }
    /// Checks whether a source IP address can reach a database instance, and why not.
    #[inline]
    pub fn get_db_instance_connectivity_diagnosis(
        &self,
        request: GetDBInstanceConnectivityDiagnosisRequest,
    ) -> Call<'_, GetDBInstanceConnectivityDiagnosisRequest> {
        self.inner.call(request)
    }
    /// Reads the details of one deadlock on a database instance.
    #[inline]
    pub fn get_dead_lock_detail(
        &self,
        request: GetDeadLockDetailRequest,
    ) -> Call<'_, GetDeadLockDetailRequest> {
        self.inner.call(request)
    }
    /// Lists deadlocks in detail on an ApsaraDB RDS for SQL Server instance in a period.
    #[inline]
    pub fn get_dead_lock_detail_list(
        &self,
        request: GetDeadLockDetailListRequest,
    ) -> Call<'_, GetDeadLockDetailListRequest> {
        self.inner.call(request)
    }
    /// Lists past deadlocks of a database instance, page by page.
    #[inline]
    pub fn get_dead_lock_history(
        &self,
        request: GetDeadLockHistoryRequest,
    ) -> Call<'_, GetDeadLockHistoryRequest> {
        self.inner.call(request)
    }
    /// Shows how the deadlocks of an instance spread over a period, by status.
    #[inline]
    pub fn get_deadlock_histogram(
        &self,
        request: GetDeadlockHistogramRequest,
    ) -> Call<'_, GetDeadlockHistogramRequest> {
        self.inner.call(request)
    }
    /// Shows the state of a task that switches the endpoint of a database instance.
    #[inline]
    pub fn get_endpoint_switch_task(
        &self,
        request: GetEndpointSwitchTaskRequest,
    ) -> Call<'_, GetEndpointSwitchTaskRequest> {
        self.inner.call(request)
    }
    /// Shows up to 20 samples of failed executions of a SQL statement, from SQL insights.
    #[inline]
    pub fn get_error_request_sample(
        &self,
        request: GetErrorRequestSampleRequest,
    ) -> Call<'_, GetErrorRequestSampleRequest> {
        self.inner.call(request)
    }
    /// Shows the event subscription of an instance: level, language, channel and contacts.
    #[inline]
    pub fn get_event_subscription(
        &self,
        request: GetEventSubscriptionRequest,
    ) -> Call<'_, GetEventSubscriptionRequest> {
        self.inner.call(request)
    }
    /// Aggregates all requests in SQL insights by the source from which they came.
    #[inline]
    pub fn get_full_request_origin_stat_by_instance_id(
        &self,
        request: GetFullRequestOriginStatByInstanceIdRequest,
    ) -> Call<'_, GetFullRequestOriginStatByInstanceIdRequest> {
        self.inner.call(request)
    }
    /// Shows up to 20 sample executions of a SQL ID, from SQL insights.
    #[inline]
    pub fn get_full_request_sample_by_instance_id(
        &self,
        request: GetFullRequestSampleByInstanceIdRequest,
    ) -> Call<'_, GetFullRequestSampleByInstanceIdRequest> {
        self.inner.call(request)
    }
    /// Aggregates all requests in SQL insights by SQL ID; works asynchronously.
    #[inline]
    pub fn get_full_request_stat_result_by_instance_id(
        &self,
        request: GetFullRequestStatResultByInstanceIdRequest,
    ) -> Call<'_, GetFullRequestStatResultByInstanceIdRequest> {
        self.inner.call(request)
    }
    /// Shows the result of one synchronization of Alibaba Cloud resources into DAS, found by task ID.
    #[inline]
    pub fn get_hdm_aliyun_resource_sync_result(
        &self,
        request: GetHDMAliyunResourceSyncResultRequest,
    ) -> Call<'_, GetHDMAliyunResourceSyncResultRequest> {
        self.inner.call(request)
    }
    /// Shows the result of the latest synchronization of Alibaba Cloud resources into DAS.
    #[inline]
    pub fn get_hdm_last_aliyun_resource_sync_result(
        &self,
        request: GetHDMLastAliyunResourceSyncResultRequest,
    ) -> Call<'_, GetHDMLastAliyunResourceSyncResultRequest> {
        self.inner.call(request)
    }
    /// Lists the inspection scores of database instances in a period.
    #[inline]
    pub fn get_instance_inspections(
        &self,
        request: GetInstanceInspectionsRequest,
    ) -> Call<'_, GetInstanceInspectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the missing indexes of an ApsaraDB RDS for SQL Server instance in detail.
    #[inline]
    pub fn get_instance_missing_index_list(
        &self,
        request: GetInstanceMissingIndexListRequest,
    ) -> Call<'_, GetInstanceMissingIndexListRequest> {
        self.inner.call(request)
    }
    /// Counts the automatic SQL optimization tasks of a period, with their best improvement.
    #[inline]
    pub fn get_instance_sql_optimize_statistic(
        &self,
        request: GetInstanceSqlOptimizeStatisticRequest,
    ) -> Call<'_, GetInstanceSqlOptimizeStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows what a session-ending task did: sessions ended, failed and ignored.
    #[inline]
    pub fn get_kill_instance_session_task_result(
        &self,
        request: GetKillInstanceSessionTaskResultRequest,
    ) -> Call<'_, GetKillInstanceSessionTaskResultRequest> {
        self.inner.call(request)
    }
    /// Lists the operations running on a MongoDB instance, with a filter document if given.
    #[inline]
    pub fn get_mongodb_current_op(
        &self,
        request: GetMongoDBCurrentOpRequest,
    ) -> Call<'_, GetMongoDBCurrentOpRequest> {
        self.inner.call(request)
    }
    /// Reads the current sessions of an instance asynchronously, with counts by user, source and database.
    #[inline]
    pub fn get_mysql_all_session_async(
        &self,
        request: GetMySQLAllSessionAsyncRequest,
    ) -> Call<'_, GetMySQLAllSessionAsyncRequest> {
        self.inner.call(request)
    }
    /// Shows how heavily each partition of a PolarDB-X 2.0 instance is accessed.
    #[inline]
    pub fn get_partitions_heatmap(
        &self,
        request: GetPartitionsHeatmapRequest,
    ) -> Call<'_, GetPartitionsHeatmapRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of one metric from new performance insight.
    #[inline]
    pub fn get_pfs_metric_trends(
        &self,
        request: GetPfsMetricTrendsRequest,
    ) -> Call<'_, GetPfsMetricTrendsRequest> {
        self.inner.call(request)
    }
    /// Shows sample executions of a SQL ID, from new performance insight.
    #[inline]
    pub fn get_pfs_sql_sample(
        &self,
        request: GetPfsSqlSampleRequest,
    ) -> Call<'_, GetPfsSqlSampleRequest> {
        self.inner.call(request)
    }
    /// Aggregates requests by SQL ID, from new performance insight.
    #[inline]
    pub fn get_pfs_sql_summaries(
        &self,
        request: GetPfsSqlSummariesRequest,
    ) -> Call<'_, GetPfsSqlSummariesRequest> {
        self.inner.call(request)
    }
    /// Lists SQL templates in query governance with their statistics, by tag, rule or keyword.
    #[inline]
    pub fn get_query_optimize_data_stats(
        &self,
        request: GetQueryOptimizeDataStatsRequest,
    ) -> Call<'_, GetQueryOptimizeDataStatsRequest> {
        self.inner.call(request)
    }
    /// Ranks the best and worst instances in query governance.
    #[inline]
    pub fn get_query_optimize_data_top(
        &self,
        request: GetQueryOptimizeDataTopRequest,
    ) -> Call<'_, GetQueryOptimizeDataTopRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of indicators in query governance over a period.
    #[inline]
    pub fn get_query_optimize_data_trend(
        &self,
        request: GetQueryOptimizeDataTrendRequest,
    ) -> Call<'_, GetQueryOptimizeDataTrendRequest> {
        self.inner.call(request)
    }
    /// Shows sample failures of one SQL template in query governance, with error codes.
    #[inline]
    pub fn get_query_optimize_exec_error_sample(
        &self,
        request: GetQueryOptimizeExecErrorSampleRequest,
    ) -> Call<'_, GetQueryOptimizeExecErrorSampleRequest> {
        self.inner.call(request)
    }
    /// Lists SQL templates whose executions failed, from query governance.
    #[inline]
    pub fn get_query_optimize_exec_error_stats(
        &self,
        request: GetQueryOptimizeExecErrorStatsRequest,
    ) -> Call<'_, GetQueryOptimizeExecErrorStatsRequest> {
        self.inner.call(request)
    }
    /// Lists the rules by which query governance tags SQL.
    #[inline]
    pub fn get_query_optimize_rule_list(
        &self,
        request: GetQueryOptimizeRuleListRequest,
    ) -> Call<'_, GetQueryOptimizeRuleListRequest> {
        self.inner.call(request)
    }
    /// Makes a share link to a filtered view of query governance.
    #[inline]
    pub fn get_query_optimize_share_url(
        &self,
        request: GetQueryOptimizeShareUrlRequest,
    ) -> Call<'_, GetQueryOptimizeShareUrlRequest> {
        self.inner.call(request)
    }
    /// Reads the advice of query governance for a SQL template, by rule.
    #[inline]
    pub fn get_query_optimize_solution(
        &self,
        request: GetQueryOptimizeSolutionRequest,
    ) -> Call<'_, GetQueryOptimizeSolutionRequest> {
        self.inner.call(request)
    }
    /// Reads tags and comment of a SQL template in query governance.
    #[inline]
    pub fn get_query_optimize_tag(
        &self,
        request: GetQueryOptimizeTagRequest,
    ) -> Call<'_, GetQueryOptimizeTagRequest> {
        self.inner.call(request)
    }
    /// Lists the current sessions of a Redis instance, with statistics.
    #[inline]
    pub fn get_redis_all_session(
        &self,
        request: GetRedisAllSessionRequest,
    ) -> Call<'_, GetRedisAllSessionRequest> {
        self.inner.call(request)
    }
    /// Lists past SQL diagnoses of an instance, page by page.
    #[inline]
    pub fn get_request_diagnosis_page(
        &self,
        request: GetRequestDiagnosisPageRequest,
    ) -> Call<'_, GetRequestDiagnosisPageRequest> {
        self.inner.call(request)
    }
    /// Reads the result of one SQL diagnosis.
    #[inline]
    pub fn get_request_diagnosis_result(
        &self,
        request: GetRequestDiagnosisResultRequest,
    ) -> Call<'_, GetRequestDiagnosisResultRequest> {
        self.inner.call(request)
    }
    /// Lists the SQL throttling rules that are in force on an instance.
    #[inline]
    pub fn get_running_sql_concurrency_control_rules(
        &self,
        request: GetRunningSqlConcurrencyControlRulesRequest,
    ) -> Call<'_, GetRunningSqlConcurrencyControlRulesRequest> {
        self.inner.call(request)
    }
    /// Derives the keyword string for a SQL throttling rule from a SQL statement.
    #[inline]
    pub fn get_sql_concurrency_control_keywords_from_sql_text(
        &self,
        request: GetSqlConcurrencyControlKeywordsFromSqlTextRequest,
    ) -> Call<'_, GetSqlConcurrencyControlKeywordsFromSqlTextRequest> {
        self.inner.call(request)
    }
    /// Lists SQL throttling rules of an instance that run now or took effect before.
    #[inline]
    pub fn get_sql_concurrency_control_rules_history(
        &self,
        request: GetSqlConcurrencyControlRulesHistoryRequest,
    ) -> Call<'_, GetSqlConcurrencyControlRulesHistoryRequest> {
        self.inner.call(request)
    }
    /// Collects advice from automatic SQL optimization into a file and gives its download URL.
    #[inline]
    pub fn get_sql_optimize_advice(
        &self,
        request: GetSqlOptimizeAdviceRequest,
    ) -> Call<'_, GetSqlOptimizeAdviceRequest> {
        self.inner.call(request)
    }
    /// Shows progress of a storage analysis and, when finished, its results.
    #[inline]
    pub fn get_storage_analysis_result(
        &self,
        request: GetStorageAnalysisResultRequest,
    ) -> Call<'_, GetStorageAnalysisResultRequest> {
        self.inner.call(request)
    }
    /// Ends all sessions of an instance at once; running statements are rolled back.
    #[inline]
    pub fn kill_instance_all_session(
        &self,
        request: KillInstanceAllSessionRequest,
    ) -> Call<'_, KillInstanceAllSessionRequest> {
        self.inner.call(request)
    }
    /// Changes the auto scaling settings of an instance, such as thresholds and upper limits.
    #[inline]
    pub fn modify_auto_scaling_config(
        &self,
        request: ModifyAutoScalingConfigRequest,
    ) -> Call<'_, ModifyAutoScalingConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the name or addresses of a global IP whitelist template.
    #[inline]
    pub fn modify_security_ip_group(
        &self,
        request: ModifySecurityIPGroupRequest,
    ) -> Call<'_, ModifySecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Changes which global IP whitelist templates a database instance uses.
    #[inline]
    pub fn modify_security_ip_group_relation(
        &self,
        request: ModifySecurityIPGroupRelationRequest,
    ) -> Call<'_, ModifySecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Turns DAS Enterprise Edition on for an instance or changes its retention and features.
    #[inline]
    pub fn modify_sql_log_config(
        &self,
        request: ModifySqlLogConfigRequest,
    ) -> Call<'_, ModifySqlLogConfigRequest> {
        self.inner.call(request)
    }
    /// Runs a stress test task that was created, by replaying or generating traffic.
    #[inline]
    pub fn run_cloud_bench_task(
        &self,
        request: RunCloudBenchTaskRequest,
    ) -> Call<'_, RunCloudBenchTaskRequest> {
        self.inner.call(request)
    }
    /// Sets the event subscription of an instance: events, level, channel, contacts and interval.
    #[inline]
    pub fn set_event_subscription(
        &self,
        request: SetEventSubscriptionRequest,
    ) -> Call<'_, SetEventSubscriptionRequest> {
        self.inner.call(request)
    }
    /// Sets the thresholds for automatic reclaiming of tablespace fragments on several instances, asynchronously.
    #[inline]
    pub fn update_auto_resource_optimize_rules_async(
        &self,
        request: UpdateAutoResourceOptimizeRulesAsyncRequest,
    ) -> Call<'_, UpdateAutoResourceOptimizeRulesAsyncRequest> {
        self.inner.call(request)
    }
    /// Turns automatic SQL optimization on or off for several instances, or changes it.
    #[inline]
    pub fn update_auto_sql_optimize_status(
        &self,
        request: UpdateAutoSqlOptimizeStatusRequest,
    ) -> Call<'_, UpdateAutoSqlOptimizeStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the conditions for automatic SQL throttling on several instances, asynchronously.
    #[inline]
    pub fn update_auto_throttle_rules_async(
        &self,
        request: UpdateAutoThrottleRulesAsyncRequest,
    ) -> Call<'_, UpdateAutoThrottleRulesAsyncRequest> {
        self.inner.call(request)
    }
}
