// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`ApplyConfigToMachineGroup`](mod@apply_config_to_machine_group): Applies a Logtail configuration to a machine group, whose machines then collect logs by it.
//! - [`CallAiTools`](mod@call_ai_tools): Calls one of the AI tools of the service by its name.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a project into a different resource group.
//! - [`ConsumerGroupHeartBeat`](mod@consumer_group_heart_beat): Tells a consumer group that a consumer is alive, and returns the shards it should read.
//! - [`ConsumerGroupUpdateCheckPoint`](mod@consumer_group_update_check_point): Stores up to where a consumer has read a shard; without a consumer it must be forced.
//! - [`CreateAlert`](mod@create_alert): Adds an alert rule, which runs queries on a schedule and notifies when its condition is met.
//! - [`CreateAnnotationDataSet`](mod@create_annotation_data_set): Creates a dataset in which logs or other data are kept for annotation.
//! - [`CreateAnnotationLabel`](mod@create_annotation_label): Creates a label table, which defines how the data of datasets may be annotated.
//! - [`CreateConfig`](mod@create_config): Creates a Logtail configuration of the older kind, which tells what logs to collect and how.
//! - [`CreateConsumerGroup`](mod@create_consumer_group): Creates a consumer group that shares out the shards of a Logstore among consumers.
//! - [`CreateDashboard`](mod@create_dashboard): Adds a dashboard with its charts to a project.
//! - [`CreateDomain`](mod@create_domain): Binds a custom domain name to a project.
//! - [`CreateDownloadJob`](mod@create_download_job): Starts a job that writes query results of a Logstore, for a time range, to a file.
//! - [`CreateETL`](mod@create_etl): Creates a data transformation job that reads one Logstore and writes to others.
//! - [`CreateIndex`](mod@create_index): Gives a Logstore its index, without which logs cannot be searched or analyzed.
//! - [`CreateLogStore`](mod@create_log_store): Adds a Logstore to a project, with retention time and number of shards.
//! - [`CreateLogging`](mod@create_logging): Turns on service logs for a project and sets where they are stored.
//! - [`CreateLogtailPipelineConfig`](mod@create_logtail_pipeline_config): Creates a Logtail pipeline configuration of inputs, processors and outputs for collecting logs.
//! - [`CreateMachineGroup`](mod@create_machine_group): Groups servers, by IP address or custom identifier, so that Logtail configurations can be applied.
//! - [`CreateMaxComputeExport`](mod@create_max_compute_export): Creates a job that ships logs of a Logstore to a MaxCompute table.
//! - [`CreateMetricStore`](mod@create_metric_store): Adds a Metricstore for time series to a project, with retention time and shards.
//! - [`CreateOSSExport`](mod@create_oss_export): Creates a job that ships logs of a Logstore to an OSS bucket.
//! - [`CreateOSSIngestion`](mod@create_oss_ingestion): Creates a job that imports files of an OSS bucket into a Logstore.
//! - [`CreateOSSHDFSExport`](mod@create_osshdfs_export): Creates a job that ships logs of a Logstore to OSS-HDFS.
//! - [`CreateProject`](mod@create_project): Opens a project, the unit that holds Logstores and all other resources of the service.
//! - [`CreateS3Ingestion`](mod@create_s3_ingestion): Creates a job that imports files of an Amazon S3 bucket into a Logstore.
//! - [`CreateSavedSearch`](mod@create_saved_search): Keeps a query of a Logstore as saved search.
//! - [`CreateScheduledSQL`](mod@create_scheduled_sql): Creates a job that runs SQL on a schedule and writes the results to a store.
//! - [`CreateSqlInstance`](mod@create_sql_instance): Turns on Dedicated SQL for a project with a number of CUs, so that queries cover more data.
//! - [`CreateStoreView`](mod@create_store_view): Creates a dataset (StoreView) that lets several stores be queried as one.
//! - [`CreateTicket`](mod@create_ticket): Issues a ticket for links that open query pages and dashboards without a login.
//! - [`DeleteAlert`](mod@delete_alert): Deletes an alert rule, which is then no longer evaluated.
//! - [`DeleteAnnotationData`](mod@delete_annotation_data): Deletes one record of an annotation data set.
//! - [`DeleteAnnotationDataSet`](mod@delete_annotation_data_set): Deletes an annotation data set that holds no data any more.
//! - [`DeleteAnnotationLabel`](mod@delete_annotation_label): Deletes an annotation label, unless it is built in.
//! - [`DeleteCollectionPolicy`](mod@delete_collection_policy): Deletes a policy for collecting logs of a cloud service; nothing more is collected by it.
//! - [`DeleteConfig`](mod@delete_config): Deletes a collection configuration; machines stop collecting by it.
//! - [`DeleteConsumeProcessor`](mod@delete_consume_processor): Deletes a consumption processor, which consumers can then no longer filter with.
//! - [`DeleteConsumerGroup`](mod@delete_consumer_group): Deletes a consumer group along with its checkpoints.
//! - [`DeleteDashboard`](mod@delete_dashboard): Deletes a dashboard; the logs its charts drew on stay.
//! - [`DeleteDomain`](mod@delete_domain): Unbinds a custom domain name from a project.
//! - [`DeleteDownloadJob`](mod@delete_download_job): Deletes a job that downloads logs.
//! - [`DeleteETL`](mod@delete_etl): Deletes a data transformation job; its results stay.
//! - [`DeleteIndex`](mod@delete_index): Deletes the index of a Logstore; logs can still be consumed but not queried.
//! - [`DeleteIngestProcessor`](mod@delete_ingest_processor): Deletes an ingest processor; logs are no longer changed by it on their way in.
//! - [`DeleteLogStore`](mod@delete_log_store): Deletes a Logstore with all logs and indexes in it.
//! - [`DeleteLogging`](mod@delete_logging): Ends the recording of a project's own service logs.
//! - [`DeleteLogtailPipelineConfig`](mod@delete_logtail_pipeline_config): Removes a Logtail pipeline configuration from a project.
//! - [`DeleteMachineGroup`](mod@delete_machine_group): Deletes a machine group; its machines stop collecting by the configurations applied to it.
//! - [`DeleteMaxComputeExport`](mod@delete_max_compute_export): Deletes a job that ships logs to MaxCompute; shipped data stays.
//! - [`DeleteMetricStore`](mod@delete_metric_store): Deletes a Metricstore with all metrics in it.
//! - [`DeleteOSSExport`](mod@delete_oss_export): Deletes a job that ships logs to OSS; shipped files stay.
//! - [`DeleteOSSIngestion`](mod@delete_oss_ingestion): Deletes a job that imports files from OSS; imported logs stay.
//! - [`DeleteOSSHDFSExport`](mod@delete_osshdfs_export): Deletes a job that ships logs to OSS-HDFS; shipped files stay.
//! - [`DeleteProject`](mod@delete_project): Deletes a project with all Logstores and settings in it.
//! - [`DeleteProjectPolicy`](mod@delete_project_policy): Deletes the access policy of a project, whose rules no longer apply.
//! - [`DeleteS3Ingestion`](mod@delete_s3_ingestion): Deletes a job that imports files from Amazon S3; imported logs stay.
//! - [`DeleteSavedSearch`](mod@delete_saved_search): Deletes a saved search, that is a stored query with its settings.
//! - [`DeleteScheduledSQL`](mod@delete_scheduled_sql): Deletes a scheduled SQL job; its results stay.
//! - [`DeleteStoreView`](mod@delete_store_view): Deletes a dataset that joins several stores in one view; the stores stay.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions of Simple Log Service, with names in the language asked for.
//! - [`DisableAlert`](mod@disable_alert): Stops an alert rule from being evaluated; the rule itself stays.
//! - [`DisableScheduledSQL`](mod@disable_scheduled_sql): Suspends the schedule of a Scheduled SQL job.
//! - [`EnableAlert`](mod@enable_alert): Has an alert rule evaluated again on its schedule.
//! - [`EnableScheduledSQL`](mod@enable_scheduled_sql): Lets a suspended Scheduled SQL job run on its schedule again.
//! - [`GetAlert`](mod@get_alert): Shows one alert rule with queries, schedule and condition.
//! - [`GetAnnotationData`](mod@get_annotation_data): Shows one item of an annotation dataset with its annotations and predictions.
//! - [`GetAnnotationDataSet`](mod@get_annotation_data_set): Shows name, data type and label table of one annotation dataset.
//! - [`GetAnnotationLabel`](mod@get_annotation_label): Shows one label table for annotation, by its ID.
//! - [`GetAppliedConfigs`](mod@get_applied_configs): Returns the names of the Logtail configurations in force on one machine group.
//! - [`GetAppliedMachineGroups`](mod@get_applied_machine_groups): Lists the machine groups to which a Logtail configuration is applied.
//! - [`GetCheckPoint`](mod@get_check_point): Shows how far a consumer group has read in the shards of its Logstore.
//! - [`GetCollectionPolicy`](mod@get_collection_policy): Shows one policy by which logs of a cloud product are collected.
//! - [`GetConfig`](mod@get_config): Shows one Logtail configuration of the older kind in detail.
//! - [`GetConsumeProcessor`](mod@get_consume_processor): Shows a consume processor, whose SPL statement filters logs as they are read.
//! - [`GetContextLogs`](mod@get_context_logs): Returns log lines that stood before and after a given log at its source.
//! - [`GetCursor`](mod@get_cursor): Returns the cursor of a shard for a point in time, from which logs can be pulled.
//! - [`GetCursorTime`](mod@get_cursor_time): Tells at what server time the log at a cursor came in.
//! - [`GetDashboard`](mod@get_dashboard): Shows one dashboard with its charts.
//! - [`GetDownloadJob`](mod@get_download_job): Shows a download job with its progress and result.
//! - [`GetETL`](mod@get_etl): Shows one data transformation job with its configuration.
//! - [`GetHistograms`](mod@get_histograms): Counts the logs that match a query, split into subintervals of the time range.
//! - [`GetIndex`](mod@get_index): Shows the index of a Logstore, full-text and by field.
//! - [`GetIngestProcessor`](mod@get_ingest_processor): Shows an ingest processor, whose SPL statement works on logs as they are written.
//! - [`GetLogStore`](mod@get_log_store): Shows a Logstore with retention time, shards and other properties.
//! - [`GetLogStoreMeteringMode`](mod@get_log_store_metering_mode): Tells by what a Logstore is billed, ingested data or features used.
//! - [`GetLogging`](mod@get_logging): Shows where the service logs of a project are stored.
//! - [`GetLogs`](mod@get_logs): Runs a query or SQL analysis on a Logstore and returns its logs; `GetLogsV2` compresses them.
//! - [`GetLogsV2`](mod@get_logs_v2): Runs a query or SQL analysis on a Logstore, like `GetLogs`, with compressed results.
//! - [`GetLogtailPipelineConfig`](mod@get_logtail_pipeline_config): Shows one Logtail pipeline configuration with inputs, processors and outputs.
//! - [`GetMachineGroup`](mod@get_machine_group): Shows one machine group with the addresses or identifiers of its machines.
//! - [`GetMaxComputeExport`](mod@get_max_compute_export): Shows one job that ships logs to MaxCompute.
//! - [`GetMetricStore`](mod@get_metric_store): Shows a Metricstore with retention time, shards and other properties.
//! - [`GetMetricStoreMeteringMode`](mod@get_metric_store_metering_mode): Tells by what a Metricstore is billed, ingested data or features used.
//! - [`GetMLServiceResults`](mod@get_ml_service_results): Runs a model of the log service on input data, as for anomaly detection, and returns its results.
//! - [`GetOSSExport`](mod@get_oss_export): Shows one job that ships logs to OSS.
//! - [`GetOSSIngestion`](mod@get_oss_ingestion): Shows one job that imports files of an OSS bucket.
//! - [`GetOSSHDFSExport`](mod@get_osshdfs_export): Shows one job that ships logs to OSS-HDFS.
//! - [`GetProject`](mod@get_project): Shows a project with region, status and description.
//! - [`GetProjectLogs`](mod@get_project_logs): Runs SQL over Logstores of a whole project instead of a single one.
//! - [`GetProjectPolicy`](mod@get_project_policy): Returns the access policy that is attached to a project.
//! - [`GetS3Ingestion`](mod@get_s3_ingestion): Shows one job that imports files of an Amazon S3 bucket.
//! - [`GetSavedSearch`](mod@get_saved_search): Shows the query behind one saved search.
//! - [`GetScheduledSQL`](mod@get_scheduled_sql): Shows one Scheduled SQL job with statement and schedule.
//! - [`GetSlsService`](mod@get_sls_service): Tells whether the log service is activated; works only at the Shanghai and Singapore endpoints.
//! - [`GetSqlInstance`](mod@get_sql_instance): Shows the CUs of Dedicated SQL in a project and whether it is the default there.
//! - [`GetStoreView`](mod@get_store_view): Shows one dataset (StoreView) with the stores it unites.
//! - [`GetStoreViewIndex`](mod@get_store_view_index): Shows the indexes behind a dataset (StoreView) that is made of Logstores.
//! - [`ListAiTools`](mod@list_ai_tools): Lists the AI tools that the log service provides; takes no parameters.
//! - [`ListAlerts`](mod@list_alerts): Lists the alert rules of a project.
//! - [`ListAnnotationData`](mod@list_annotation_data): Lists all items that an annotation dataset holds.
//! - [`ListAnnotationDataSets`](mod@list_annotation_data_sets): Lists annotation datasets with their properties, not the data in them.
//! - [`ListAnnotationLabels`](mod@list_annotation_labels): Lists the label tables for annotation.
//! - [`ListCollectionPolicies`](mod@list_collection_policies): Lists the policies by which logs of cloud products are collected.
//! - [`ListConfig`](mod@list_config): Lists the Logtail configurations of a project, those of the older kind.
//! - [`ListConsumeProcessors`](mod@list_consume_processors): Lists the consume processors of a project.
//! - [`ListConsumerGroup`](mod@list_consumer_group): Lists all consumer groups that read a Logstore.
//! - [`ListDashboard`](mod@list_dashboard): Lists the dashboards of a project.
//! - [`ListDomains`](mod@list_domains): Lists the custom domain names that are bound to a project.
//! - [`ListDownloadJobs`](mod@list_download_jobs): Lists the download jobs of a project, optionally for one Logstore.
//! - [`ListETLs`](mod@list_et_ls): Lists the data transformation jobs of a project.
//! - [`ListIngestProcessors`](mod@list_ingest_processors): Lists the ingest processors of a project.
//! - [`ListLogStores`](mod@list_log_stores): Lists the Logstores of a project, optionally those whose names match.
//! - [`ListLogtailPipelineConfig`](mod@list_logtail_pipeline_config): Lists just the names of Logtail pipeline configurations, filtered by Logstore, name or type.
//! - [`ListMachineGroup`](mod@list_machine_group): Lists the machine groups of a project.
//! - [`ListMachines`](mod@list_machines): Lists those machines of a group whose Logtail has a working connection.
//! - [`ListMaxComputeExports`](mod@list_max_compute_exports): Lists the jobs of a project that ship logs to MaxCompute.
//! - [`ListMetricStores`](mod@list_metric_stores): Lists the Metricstores of a project, filtered by name or mode.
//! - [`ListOSSExports`](mod@list_oss_exports): Lists the jobs of a project that ship logs to OSS.
//! - [`ListOSSIngestions`](mod@list_oss_ingestions): Lists the jobs of a project that import files from OSS.
//! - [`ListOSSHDFSExports`](mod@list_osshdfs_exports): Lists the jobs of a project that ship logs to OSS-HDFS.
//! - [`ListProject`](mod@list_project): Lists projects that match the filters given.
//! - [`ListS3Ingestions`](mod@list_s3_ingestions): Lists the jobs of a project that import files from Amazon S3.
//! - [`ListSavedSearch`](mod@list_saved_search): Lists the saved searches of a project.
//! - [`ListScheduledSQLs`](mod@list_scheduled_sq_ls): Lists the Scheduled SQL jobs of a project.
//! - [`ListShards`](mod@list_shards): Lists the shards of a Logstore with status and hash range.
//! - [`ListStoreViews`](mod@list_store_views): Lists the datasets (StoreViews) of a project.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of several resources of one type, or resources by their tags.
//! - [`MergeShard`](mod@merge_shard): Joins a shard with its right neighbor; the old ones can only be read from then on.
//! - [`OpenSlsService`](mod@open_sls_service): Activates the log service for the account; works only at the Shanghai and Singapore endpoints.
//! - [`PullLogs`](mod@pull_logs): Reads logs of one shard from a cursor on, at most as many groups as asked for.
//! - [`PutAnnotationData`](mod@put_annotation_data): Stores an item in an annotation dataset.
//! - [`PutConsumeProcessor`](mod@put_consume_processor): Creates or replaces a consume processor with an SPL statement that filters logs as they are read.
//! - [`PutIngestProcessor`](mod@put_ingest_processor): Creates or replaces an ingest processor with an SPL statement for logs as they are written.
//! - [`PutLogs`](mod@put_logs): Writes a group of logs, with topic, source and tags, to a Logstore.
//! - [`PutProjectPolicy`](mod@put_project_policy): Attaches an access policy to a project, which decides who may do what there.
//! - [`PutProjectTransferAcceleration`](mod@put_project_transfer_acceleration): Turns transfer acceleration for a project on or off.
//! - [`PutWebtracking`](mod@put_webtracking): Writes several logs at once to a Logstore that has web tracking enabled.
//! - [`RefreshToken`](mod@refresh_token): Trades a ticket for a fresh access token for console pages.
//! - [`RemoveConfigFromMachineGroup`](mod@remove_config_from_machine_group): Takes a Logtail configuration off a machine group; the configuration itself stays.
//! - [`SplitShard`](mod@split_shard): Splits a shard in two, each with a part of its hash range; the old one becomes read-only.
//! - [`StartETL`](mod@start_etl): Starts a stopped data transformation job.
//! - [`StartMaxComputeExport`](mod@start_max_compute_export): Starts a stopped job that ships logs to MaxCompute.
//! - [`StartOSSExport`](mod@start_oss_export): Starts a stopped job that ships logs to OSS.
//! - [`StartOSSIngestion`](mod@start_oss_ingestion): Starts a stopped job that imports files from OSS.
//! - [`StartOSSHDFSExport`](mod@start_osshdfs_export): Starts a stopped job that ships logs to OSS-HDFS.
//! - [`StopETL`](mod@stop_etl): Stops a data transformation job without deleting it.
//! - [`StopMaxComputeExport`](mod@stop_max_compute_export): Stops a job that ships logs to MaxCompute without deleting it.
//! - [`StopOSSExport`](mod@stop_oss_export): Stops a job that ships logs to OSS without deleting it.
//! - [`StopOSSIngestion`](mod@stop_oss_ingestion): Stops a job that imports files from OSS without deleting it.
//! - [`StopOSSHDFSExport`](mod@stop_osshdfs_export): Stops a job that ships logs to OSS-HDFS without deleting it.
//! - [`TagResources`](mod@tag_resources): Attaches one or more tags to a project; only one project per call.
//! - [`UntagResources`](mod@untag_resources): Detaches some or all tags from a project, the only resource type supported.
//! - [`UpdateAlert`](mod@update_alert): Changes queries, schedule, condition or other settings of an alert rule.
//! - [`UpdateAnnotationDataSet`](mod@update_annotation_data_set): Changes the properties of an annotation dataset.
//! - [`UpdateAnnotationLabel`](mod@update_annotation_label): Changes the definitions in a label table for annotation.
//! - [`UpdateConfig`](mod@update_config): Changes a Logtail configuration of the older kind.
//! - [`UpdateConsumerGroup`](mod@update_consumer_group): Changes timeout or ordered consumption of a consumer group.
//! - [`UpdateDashboard`](mod@update_dashboard): Replaces a dashboard with a new version of it.
//! - [`UpdateETL`](mod@update_etl): Changes the configuration of a data transformation job.
//! - [`UpdateIndex`](mod@update_index): Replaces the index settings of a Logstore, full-text and by field.
//! - [`UpdateLogStore`](mod@update_log_store): Changes retention time, shard splitting, web tracking or other properties of a Logstore.
//! - [`UpdateLogStoreEncryption`](mod@update_log_store_encryption): Turns encryption of a Logstore on or off, with a service key or your own KMS key.
//! - [`UpdateLogStoreMeteringMode`](mod@update_log_store_metering_mode): Switches what a Logstore is billed by, ingested data or features used.
//! - [`UpdateLogStoreProcessor`](mod@update_log_store_processor): Binds an ingest processor to a Logstore.
//! - [`UpdateLogging`](mod@update_logging): Changes where the service logs of a project are stored.
//! - [`UpdateLogtailPipelineConfig`](mod@update_logtail_pipeline_config): Changes inputs, processors or outputs of a Logtail pipeline configuration.
//! - [`UpdateMachineGroup`](mod@update_machine_group): Changes kind of identification, attributes or machines of a machine group.
//! - [`UpdateMachineGroupMachine`](mod@update_machine_group_machine): Adds machines to a machine group or takes machines out of it.
//! - [`UpdateMaxComputeExport`](mod@update_max_compute_export): Changes a job that ships logs to MaxCompute.
//! - [`UpdateMetricStore`](mod@update_metric_store): Changes retention time, shard splitting or other properties of a Metricstore.
//! - [`UpdateMetricStoreMeteringMode`](mod@update_metric_store_metering_mode): Switches what a Metricstore is billed by, ingested data or features used.
//! - [`UpdateMetricStoreProcessor`](mod@update_metric_store_processor): Binds an ingest processor to a Metricstore.
//! - [`UpdateOSSExport`](mod@update_oss_export): Changes a job that ships logs to OSS.
//! - [`UpdateOSSIngestion`](mod@update_oss_ingestion): Changes a job that imports files from OSS.
//! - [`UpdateOSSHDFSExport`](mod@update_osshdfs_export): Changes a job that ships logs to OSS-HDFS.
//! - [`UpdateProject`](mod@update_project): Changes the description of a project or its use of the recycle bin.
//! - [`UpdateSavedSearch`](mod@update_saved_search): Changes the query that a saved search holds.
//! - [`UpdateScheduledSQL`](mod@update_scheduled_sql): Changes statement, schedule or targets of a Scheduled SQL job.
//! - [`UpdateSqlInstance`](mod@update_sql_instance): Changes the number of CUs of Dedicated SQL or whether a project uses it by default.
//! - [`UpdateStoreView`](mod@update_store_view): Changes which stores a dataset (StoreView) unites.
//! - [`UpsertCollectionPolicy`](mod@upsert_collection_policy): Creates or updates a policy that collects logs of a cloud service automatically.
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

pub mod apply_config_to_machine_group;
pub mod call_ai_tools;
pub mod change_resource_group;
pub mod consumer_group_heart_beat;
pub mod consumer_group_update_check_point;
pub mod create_alert;
pub mod create_annotation_data_set;
pub mod create_annotation_label;
pub mod create_config;
pub mod create_consumer_group;
pub mod create_dashboard;
pub mod create_domain;
pub mod create_download_job;
pub mod create_etl;
pub mod create_index;
pub mod create_log_store;
pub mod create_logging;
pub mod create_logtail_pipeline_config;
pub mod create_machine_group;
pub mod create_max_compute_export;
pub mod create_metric_store;
pub mod create_oss_export;
pub mod create_oss_ingestion;
pub mod create_osshdfs_export;
pub mod create_project;
pub mod create_s3_ingestion;
pub mod create_saved_search;
pub mod create_scheduled_sql;
pub mod create_sql_instance;
pub mod create_store_view;
pub mod create_ticket;
pub mod delete_alert;
pub mod delete_annotation_data;
pub mod delete_annotation_data_set;
pub mod delete_annotation_label;
pub mod delete_collection_policy;
pub mod delete_config;
pub mod delete_consume_processor;
pub mod delete_consumer_group;
pub mod delete_dashboard;
pub mod delete_domain;
pub mod delete_download_job;
pub mod delete_etl;
pub mod delete_index;
pub mod delete_ingest_processor;
pub mod delete_log_store;
pub mod delete_logging;
pub mod delete_logtail_pipeline_config;
pub mod delete_machine_group;
pub mod delete_max_compute_export;
pub mod delete_metric_store;
pub mod delete_oss_export;
pub mod delete_oss_ingestion;
pub mod delete_osshdfs_export;
pub mod delete_project;
pub mod delete_project_policy;
pub mod delete_s3_ingestion;
pub mod delete_saved_search;
pub mod delete_scheduled_sql;
pub mod delete_store_view;
pub mod describe_regions;
pub mod disable_alert;
pub mod disable_scheduled_sql;
pub mod enable_alert;
pub mod enable_scheduled_sql;
pub mod get_alert;
pub mod get_annotation_data;
pub mod get_annotation_data_set;
pub mod get_annotation_label;
pub mod get_applied_configs;
pub mod get_applied_machine_groups;
pub mod get_check_point;
pub mod get_collection_policy;
pub mod get_config;
pub mod get_consume_processor;
pub mod get_context_logs;
pub mod get_cursor;
pub mod get_cursor_time;
pub mod get_dashboard;
pub mod get_download_job;
pub mod get_etl;
pub mod get_histograms;
pub mod get_index;
pub mod get_ingest_processor;
pub mod get_log_store;
pub mod get_log_store_metering_mode;
pub mod get_logging;
pub mod get_logs;
pub mod get_logs_v2;
pub mod get_logtail_pipeline_config;
pub mod get_machine_group;
pub mod get_max_compute_export;
pub mod get_metric_store;
pub mod get_metric_store_metering_mode;
pub mod get_ml_service_results;
pub mod get_oss_export;
pub mod get_oss_ingestion;
pub mod get_osshdfs_export;
pub mod get_project;
pub mod get_project_logs;
pub mod get_project_policy;
pub mod get_s3_ingestion;
pub mod get_saved_search;
pub mod get_scheduled_sql;
pub mod get_sls_service;
pub mod get_sql_instance;
pub mod get_store_view;
pub mod get_store_view_index;
pub mod list_ai_tools;
pub mod list_alerts;
pub mod list_annotation_data;
pub mod list_annotation_data_sets;
pub mod list_annotation_labels;
pub mod list_collection_policies;
pub mod list_config;
pub mod list_consume_processors;
pub mod list_consumer_group;
pub mod list_dashboard;
pub mod list_domains;
pub mod list_download_jobs;
pub mod list_et_ls;
pub mod list_ingest_processors;
pub mod list_log_stores;
pub mod list_logtail_pipeline_config;
pub mod list_machine_group;
pub mod list_machines;
pub mod list_max_compute_exports;
pub mod list_metric_stores;
pub mod list_oss_exports;
pub mod list_oss_ingestions;
pub mod list_osshdfs_exports;
pub mod list_project;
pub mod list_s3_ingestions;
pub mod list_saved_search;
pub mod list_scheduled_sq_ls;
pub mod list_shards;
pub mod list_store_views;
pub mod list_tag_resources;
pub mod merge_shard;
pub mod open_sls_service;
pub mod pull_logs;
pub mod put_annotation_data;
pub mod put_consume_processor;
pub mod put_ingest_processor;
pub mod put_logs;
pub mod put_project_policy;
pub mod put_project_transfer_acceleration;
pub mod put_webtracking;
pub mod refresh_token;
pub mod remove_config_from_machine_group;
pub mod split_shard;
pub mod start_etl;
pub mod start_max_compute_export;
pub mod start_oss_export;
pub mod start_oss_ingestion;
pub mod start_osshdfs_export;
pub mod stop_etl;
pub mod stop_max_compute_export;
pub mod stop_oss_export;
pub mod stop_oss_ingestion;
pub mod stop_osshdfs_export;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_alert;
pub mod update_annotation_data_set;
pub mod update_annotation_label;
pub mod update_config;
pub mod update_consumer_group;
pub mod update_dashboard;
pub mod update_etl;
pub mod update_index;
pub mod update_log_store;
pub mod update_log_store_encryption;
pub mod update_log_store_metering_mode;
pub mod update_log_store_processor;
pub mod update_logging;
pub mod update_logtail_pipeline_config;
pub mod update_machine_group;
pub mod update_machine_group_machine;
pub mod update_max_compute_export;
pub mod update_metric_store;
pub mod update_metric_store_metering_mode;
pub mod update_metric_store_processor;
pub mod update_oss_export;
pub mod update_oss_ingestion;
pub mod update_osshdfs_export;
pub mod update_project;
pub mod update_saved_search;
pub mod update_scheduled_sql;
pub mod update_sql_instance;
pub mod update_store_view;
pub mod upsert_collection_policy;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    apply_config_to_machine_group::{ApplyConfigToMachineGroupRequest, ApplyConfigToMachineGroupResponse},
    call_ai_tools::{CallAiToolsRequest, CallAiToolsResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    consumer_group_heart_beat::{ConsumerGroupHeartBeatRequest, ConsumerGroupHeartBeatResponse},
    consumer_group_update_check_point::{ConsumerGroupUpdateCheckPointRequest, ConsumerGroupUpdateCheckPointResponse},
    create_alert::{CreateAlertRequest, CreateAlertResponse},
    create_annotation_data_set::{CreateAnnotationDataSetRequest, CreateAnnotationDataSetResponse},
    create_annotation_label::{CreateAnnotationLabelRequest, CreateAnnotationLabelResponse},
    create_config::{CreateConfigRequest, CreateConfigResponse},
    create_consumer_group::{CreateConsumerGroupRequest, CreateConsumerGroupResponse},
    create_dashboard::{CreateDashboardRequest, CreateDashboardResponse},
    create_domain::{CreateDomainRequest, CreateDomainResponse},
    create_download_job::{CreateDownloadJobRequest, CreateDownloadJobResponse},
    create_etl::{CreateETLError, CreateETLRequest, CreateETLResponse},
    create_index::{CreateIndexRequest, CreateIndexResponse},
    create_log_store::{CreateLogStoreRequest, CreateLogStoreResponse},
    create_logging::{CreateLoggingRequest, CreateLoggingResponse},
    create_logtail_pipeline_config::{CreateLogtailPipelineConfigRequest, CreateLogtailPipelineConfigResponse},
    create_machine_group::{CreateMachineGroupRequest, CreateMachineGroupResponse},
    create_max_compute_export::{CreateMaxComputeExportRequest, CreateMaxComputeExportResponse},
    create_metric_store::{CreateMetricStoreRequest, CreateMetricStoreResponse},
    create_oss_export::{CreateOSSExportError, CreateOSSExportRequest, CreateOSSExportResponse},
    create_oss_ingestion::{CreateOSSIngestionError, CreateOSSIngestionRequest, CreateOSSIngestionResponse},
    create_osshdfs_export::{CreateOSSHDFSExportError, CreateOSSHDFSExportRequest, CreateOSSHDFSExportResponse},
    create_project::{CreateProjectRequest, CreateProjectResponse},
    create_s3_ingestion::{CreateS3IngestionRequest, CreateS3IngestionResponse},
    create_saved_search::{CreateSavedSearchRequest, CreateSavedSearchResponse},
    create_scheduled_sql::{CreateScheduledSQLError, CreateScheduledSQLRequest, CreateScheduledSQLResponse},
    create_sql_instance::{CreateSqlInstanceRequest, CreateSqlInstanceResponse},
    create_store_view::{CreateStoreViewRequest, CreateStoreViewResponse},
    create_ticket::{CreateTicketRequest, CreateTicketResponse},
    delete_alert::{DeleteAlertRequest, DeleteAlertResponse},
    delete_annotation_data::{DeleteAnnotationDataRequest, DeleteAnnotationDataResponse},
    delete_annotation_data_set::{DeleteAnnotationDataSetRequest, DeleteAnnotationDataSetResponse},
    delete_annotation_label::{DeleteAnnotationLabelRequest, DeleteAnnotationLabelResponse},
    delete_collection_policy::{DeleteCollectionPolicyRequest, DeleteCollectionPolicyResponse},
    delete_config::{DeleteConfigRequest, DeleteConfigResponse},
    delete_consume_processor::{DeleteConsumeProcessorRequest, DeleteConsumeProcessorResponse},
    delete_consumer_group::{DeleteConsumerGroupRequest, DeleteConsumerGroupResponse},
    delete_dashboard::{DeleteDashboardRequest, DeleteDashboardResponse},
    delete_domain::{DeleteDomainRequest, DeleteDomainResponse},
    delete_download_job::{DeleteDownloadJobRequest, DeleteDownloadJobResponse},
    delete_etl::{DeleteETLRequest, DeleteETLResponse},
    delete_index::{DeleteIndexRequest, DeleteIndexResponse},
    delete_ingest_processor::{DeleteIngestProcessorRequest, DeleteIngestProcessorResponse},
    delete_log_store::{DeleteLogStoreRequest, DeleteLogStoreResponse},
    delete_logging::{DeleteLoggingRequest, DeleteLoggingResponse},
    delete_logtail_pipeline_config::{DeleteLogtailPipelineConfigRequest, DeleteLogtailPipelineConfigResponse},
    delete_machine_group::{DeleteMachineGroupRequest, DeleteMachineGroupResponse},
    delete_max_compute_export::{DeleteMaxComputeExportRequest, DeleteMaxComputeExportResponse},
    delete_metric_store::{DeleteMetricStoreRequest, DeleteMetricStoreResponse},
    delete_oss_export::{DeleteOSSExportRequest, DeleteOSSExportResponse},
    delete_oss_ingestion::{DeleteOSSIngestionRequest, DeleteOSSIngestionResponse},
    delete_osshdfs_export::{DeleteOSSHDFSExportRequest, DeleteOSSHDFSExportResponse},
    delete_project::{DeleteProjectRequest, DeleteProjectResponse},
    delete_project_policy::{DeleteProjectPolicyRequest, DeleteProjectPolicyResponse},
    delete_s3_ingestion::{DeleteS3IngestionRequest, DeleteS3IngestionResponse},
    delete_saved_search::{DeleteSavedSearchRequest, DeleteSavedSearchResponse},
    delete_scheduled_sql::{DeleteScheduledSQLRequest, DeleteScheduledSQLResponse},
    delete_store_view::{DeleteStoreViewRequest, DeleteStoreViewResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    disable_alert::{DisableAlertRequest, DisableAlertResponse},
    disable_scheduled_sql::{DisableScheduledSQLRequest, DisableScheduledSQLResponse},
    enable_alert::{EnableAlertRequest, EnableAlertResponse},
    enable_scheduled_sql::{EnableScheduledSQLRequest, EnableScheduledSQLResponse},
    get_alert::{GetAlertRequest, GetAlertResponse},
    get_annotation_data::{GetAnnotationDataRequest, GetAnnotationDataResponse},
    get_annotation_data_set::{GetAnnotationDataSetRequest, GetAnnotationDataSetResponse},
    get_annotation_label::{GetAnnotationLabelRequest, GetAnnotationLabelResponse},
    get_applied_configs::{GetAppliedConfigsRequest, GetAppliedConfigsResponse},
    get_applied_machine_groups::{GetAppliedMachineGroupsRequest, GetAppliedMachineGroupsResponse},
    get_check_point::{GetCheckPointRequest, GetCheckPointResponse},
    get_collection_policy::{GetCollectionPolicyRequest, GetCollectionPolicyResponse},
    get_config::{GetConfigRequest, GetConfigResponse},
    get_consume_processor::{GetConsumeProcessorRequest, GetConsumeProcessorResponse},
    get_context_logs::{GetContextLogsRequest, GetContextLogsResponse},
    get_cursor::{GetCursorRequest, GetCursorResponse},
    get_cursor_time::{GetCursorTimeRequest, GetCursorTimeResponse},
    get_dashboard::{GetDashboardRequest, GetDashboardResponse},
    get_download_job::{GetDownloadJobRequest, GetDownloadJobResponse},
    get_etl::{GetETLRequest, GetETLResponse},
    get_histograms::{GetHistogramsRequest, GetHistogramsResponse},
    get_index::{GetIndexRequest, GetIndexResponse},
    get_ingest_processor::{GetIngestProcessorRequest, GetIngestProcessorResponse},
    get_log_store::{GetLogStoreError, GetLogStoreRequest, GetLogStoreResponse},
    get_log_store_metering_mode::{GetLogStoreMeteringModeRequest, GetLogStoreMeteringModeResponse},
    get_logging::{GetLoggingRequest, GetLoggingResponse},
    get_logs::{GetLogsRequest, GetLogsResponse},
    get_logs_v2::{GetLogsV2Request, GetLogsV2Response},
    get_logtail_pipeline_config::{GetLogtailPipelineConfigRequest, GetLogtailPipelineConfigResponse},
    get_machine_group::{GetMachineGroupRequest, GetMachineGroupResponse},
    get_max_compute_export::{GetMaxComputeExportRequest, GetMaxComputeExportResponse},
    get_metric_store::{GetMetricStoreRequest, GetMetricStoreResponse},
    get_metric_store_metering_mode::{GetMetricStoreMeteringModeRequest, GetMetricStoreMeteringModeResponse},
    get_ml_service_results::{GetMLServiceResultsRequest, GetMLServiceResultsResponse},
    get_oss_export::{GetOSSExportRequest, GetOSSExportResponse},
    get_oss_ingestion::{GetOSSIngestionRequest, GetOSSIngestionResponse},
    get_osshdfs_export::{GetOSSHDFSExportRequest, GetOSSHDFSExportResponse},
    get_project::{GetProjectRequest, GetProjectResponse},
    get_project_logs::{GetProjectLogsRequest, GetProjectLogsResponse},
    get_project_policy::{GetProjectPolicyRequest, GetProjectPolicyResponse},
    get_s3_ingestion::{GetS3IngestionRequest, GetS3IngestionResponse},
    get_saved_search::{GetSavedSearchRequest, GetSavedSearchResponse},
    get_scheduled_sql::{GetScheduledSQLError, GetScheduledSQLRequest, GetScheduledSQLResponse},
    get_sls_service::{GetSlsServiceRequest, GetSlsServiceResponse},
    get_sql_instance::{GetSqlInstanceRequest, GetSqlInstanceResponse},
    get_store_view::{GetStoreViewRequest, GetStoreViewResponse},
    get_store_view_index::{GetStoreViewIndexRequest, GetStoreViewIndexResponse},
    list_ai_tools::{ListAiToolsRequest, ListAiToolsResponse},
    list_alerts::{ListAlertsRequest, ListAlertsResponse},
    list_annotation_data::{ListAnnotationDataRequest, ListAnnotationDataResponse},
    list_annotation_data_sets::{ListAnnotationDataSetsRequest, ListAnnotationDataSetsResponse},
    list_annotation_labels::{ListAnnotationLabelsRequest, ListAnnotationLabelsResponse},
    list_collection_policies::{ListCollectionPoliciesRequest, ListCollectionPoliciesResponse},
    list_config::{ListConfigRequest, ListConfigResponse},
    list_consume_processors::{ListConsumeProcessorsRequest, ListConsumeProcessorsResponse},
    list_consumer_group::{ListConsumerGroupRequest, ListConsumerGroupResponse},
    list_dashboard::{ListDashboardRequest, ListDashboardResponse},
    list_domains::{ListDomainsRequest, ListDomainsResponse},
    list_download_jobs::{ListDownloadJobsRequest, ListDownloadJobsResponse},
    list_et_ls::{ListETLsRequest, ListETLsResponse},
    list_ingest_processors::{ListIngestProcessorsRequest, ListIngestProcessorsResponse},
    list_log_stores::{ListLogStoresRequest, ListLogStoresResponse},
    list_logtail_pipeline_config::{ListLogtailPipelineConfigRequest, ListLogtailPipelineConfigResponse},
    list_machine_group::{ListMachineGroupRequest, ListMachineGroupResponse},
    list_machines::{ListMachinesRequest, ListMachinesResponse},
    list_max_compute_exports::{ListMaxComputeExportsRequest, ListMaxComputeExportsResponse},
    list_metric_stores::{ListMetricStoresRequest, ListMetricStoresResponse},
    list_oss_exports::{ListOSSExportsRequest, ListOSSExportsResponse},
    list_oss_ingestions::{ListOSSIngestionsRequest, ListOSSIngestionsResponse},
    list_osshdfs_exports::{ListOSSHDFSExportsRequest, ListOSSHDFSExportsResponse},
    list_project::{ListProjectRequest, ListProjectResponse},
    list_s3_ingestions::{ListS3IngestionsRequest, ListS3IngestionsResponse},
    list_saved_search::{ListSavedSearchRequest, ListSavedSearchResponse},
    list_scheduled_sq_ls::{ListScheduledSQLsRequest, ListScheduledSQLsResponse},
    list_shards::{ListShardsRequest, ListShardsResponse},
    list_store_views::{ListStoreViewsRequest, ListStoreViewsResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    merge_shard::{MergeShardRequest, MergeShardResponse},
    open_sls_service::{OpenSlsServiceRequest, OpenSlsServiceResponse},
    pull_logs::{PullLogsRequest, PullLogsResponse},
    put_annotation_data::{PutAnnotationDataRequest, PutAnnotationDataResponse},
    put_consume_processor::{PutConsumeProcessorRequest, PutConsumeProcessorResponse},
    put_ingest_processor::{PutIngestProcessorRequest, PutIngestProcessorResponse},
    put_logs::{PutLogsRequest, PutLogsResponse},
    put_project_policy::{PutProjectPolicyRequest, PutProjectPolicyResponse},
    put_project_transfer_acceleration::{PutProjectTransferAccelerationRequest, PutProjectTransferAccelerationResponse},
    put_webtracking::{PutWebtrackingRequest, PutWebtrackingResponse},
    refresh_token::{RefreshTokenRequest, RefreshTokenResponse},
    remove_config_from_machine_group::{RemoveConfigFromMachineGroupRequest, RemoveConfigFromMachineGroupResponse},
    split_shard::{SplitShardRequest, SplitShardResponse},
    start_etl::{StartETLRequest, StartETLResponse},
    start_max_compute_export::{StartMaxComputeExportRequest, StartMaxComputeExportResponse},
    start_oss_export::{StartOSSExportRequest, StartOSSExportResponse},
    start_oss_ingestion::{StartOSSIngestionRequest, StartOSSIngestionResponse},
    start_osshdfs_export::{StartOSSHDFSExportRequest, StartOSSHDFSExportResponse},
    stop_etl::{StopETLRequest, StopETLResponse},
    stop_max_compute_export::{StopMaxComputeExportRequest, StopMaxComputeExportResponse},
    stop_oss_export::{StopOSSExportRequest, StopOSSExportResponse},
    stop_oss_ingestion::{StopOSSIngestionRequest, StopOSSIngestionResponse},
    stop_osshdfs_export::{StopOSSHDFSExportRequest, StopOSSHDFSExportResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_alert::{UpdateAlertRequest, UpdateAlertResponse},
    update_annotation_data_set::{UpdateAnnotationDataSetRequest, UpdateAnnotationDataSetResponse},
    update_annotation_label::{UpdateAnnotationLabelRequest, UpdateAnnotationLabelResponse},
    update_config::{UpdateConfigRequest, UpdateConfigResponse},
    update_consumer_group::{UpdateConsumerGroupRequest, UpdateConsumerGroupResponse},
    update_dashboard::{UpdateDashboardRequest, UpdateDashboardResponse},
    update_etl::{UpdateETLRequest, UpdateETLResponse},
    update_index::{UpdateIndexRequest, UpdateIndexResponse},
    update_log_store::{UpdateLogStoreRequest, UpdateLogStoreResponse},
    update_log_store_encryption::{UpdateLogStoreEncryptionRequest, UpdateLogStoreEncryptionResponse},
    update_log_store_metering_mode::{UpdateLogStoreMeteringModeRequest, UpdateLogStoreMeteringModeResponse},
    update_log_store_processor::{UpdateLogStoreProcessorRequest, UpdateLogStoreProcessorResponse},
    update_logging::{UpdateLoggingRequest, UpdateLoggingResponse},
    update_logtail_pipeline_config::{UpdateLogtailPipelineConfigRequest, UpdateLogtailPipelineConfigResponse},
    update_machine_group::{UpdateMachineGroupRequest, UpdateMachineGroupResponse},
    update_machine_group_machine::{UpdateMachineGroupMachineRequest, UpdateMachineGroupMachineResponse},
    update_max_compute_export::{UpdateMaxComputeExportRequest, UpdateMaxComputeExportResponse},
    update_metric_store::{UpdateMetricStoreRequest, UpdateMetricStoreResponse},
    update_metric_store_metering_mode::{UpdateMetricStoreMeteringModeRequest, UpdateMetricStoreMeteringModeResponse},
    update_metric_store_processor::{UpdateMetricStoreProcessorRequest, UpdateMetricStoreProcessorResponse},
    update_oss_export::{UpdateOSSExportRequest, UpdateOSSExportResponse},
    update_oss_ingestion::{UpdateOSSIngestionRequest, UpdateOSSIngestionResponse},
    update_osshdfs_export::{UpdateOSSHDFSExportRequest, UpdateOSSHDFSExportResponse},
    update_project::{UpdateProjectRequest, UpdateProjectResponse},
    update_saved_search::{UpdateSavedSearchRequest, UpdateSavedSearchResponse},
    update_scheduled_sql::{UpdateScheduledSQLError, UpdateScheduledSQLRequest, UpdateScheduledSQLResponse},
    update_sql_instance::{UpdateSqlInstanceRequest, UpdateSqlInstanceResponse},
    update_store_view::{UpdateStoreViewRequest, UpdateStoreViewResponse},
    upsert_collection_policy::{UpsertCollectionPolicyRequest, UpsertCollectionPolicyResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Sls",
    version: "2020-12-30",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "ap-northeast-1.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-northeast-1",
                "ap-northeast-1-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "ap-northeast-2.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-northeast-2",
                "ap-northeast-2-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ap-southeast-1.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-1",
                "ap-southeast-1-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "ap-southeast-2.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-2",
                "ap-southeast-2-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "ap-southeast-3.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-3",
                "ap-southeast-3-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "ap-southeast-5.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-5",
                "ap-southeast-5-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "ap-southeast-6.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-6",
                "ap-southeast-6-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "ap-southeast-7.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-7",
                "ap-southeast-7-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "cn-beijing.log.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-beijing", "cn-beijing-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "cn-beijing-finance-1.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-beijing-finance-1",
                "cn-beijing-finance-1-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "cn-chengdu.log.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-chengdu", "cn-chengdu-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "cn-fuzhou.log.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-fuzhou", "cn-fuzhou-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "cn-guangzhou.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-guangzhou",
                "cn-guangzhou-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "cn-hangzhou.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-hangzhou",
                "cn-hangzhou-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "cn-hangzhou-finance.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-hangzhou-finance",
                "cn-hangzhou-finance-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "cn-heyuan.log.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-heyuan", "cn-heyuan-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "cn-hongkong.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-hongkong",
                "cn-hongkong-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-huhehaote", "cn-huhehaote.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-huhehaote",
                "cn-huhehaote-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-nanjing", "cn-nanjing.log.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-nanjing", "cn-nanjing-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "cn-qingdao.log.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-qingdao", "cn-qingdao-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "cn-shanghai.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-shanghai",
                "cn-shanghai-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "cn-shanghai-finance-1.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shanghai-finance-1",
                "cn-shanghai-finance-1-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "cn-shenzhen.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-shenzhen",
                "cn-shenzhen-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "cn-shenzhen-finance-1.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "cn-wulanchabu.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-wulanchabu",
                "cn-wulanchabu-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "cn-zhangjiakou.log.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-zhangjiakou",
                "cn-zhangjiakou-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "eu-central-1.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "eu-central-1",
                "eu-central-1-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "eu-west-1.log.aliyuncs.com"),
            RegionalEndpoint::vpc("eu-west-1", "eu-west-1-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "me-central-1.log.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "me-central-1",
                "me-central-1-intranet.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "me-east-1.log.aliyuncs.com"),
            RegionalEndpoint::vpc("me-east-1", "me-east-1-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "us-east-1.log.aliyuncs.com"),
            RegionalEndpoint::vpc("us-east-1", "us-east-1-intranet.log.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "us-southeast-1.log.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "us-west-1.log.aliyuncs.com"),
            RegionalEndpoint::vpc("us-west-1", "us-west-1-intranet.log.aliyuncs.com"),
        ],
        rule: Some("{region}.log.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Simple Log Service.
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
    /// Applies a Logtail configuration to a machine group, whose machines then collect logs by it.
    #[inline]
    pub fn apply_config_to_machine_group(
        &self,
        request: ApplyConfigToMachineGroupRequest,
    ) -> Call<'_, ApplyConfigToMachineGroupRequest> {
        self.inner.call(request)
    }
    /// Calls one of the AI tools of the service by its name.
    #[inline]
    pub fn call_ai_tools(
        &self,
        request: CallAiToolsRequest,
    ) -> Call<'_, CallAiToolsRequest> {
        self.inner.call(request)
    }
    /// Moves a project into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells a consumer group that a consumer is alive, and returns the shards it should read.
    #[inline]
    pub fn consumer_group_heart_beat(
        &self,
        request: ConsumerGroupHeartBeatRequest,
    ) -> Call<'_, ConsumerGroupHeartBeatRequest> {
        self.inner.call(request)
    }
    /// Stores up to where a consumer has read a shard; without a consumer it must be forced.
    #[inline]
    pub fn consumer_group_update_check_point(
        &self,
        request: ConsumerGroupUpdateCheckPointRequest,
    ) -> Call<'_, ConsumerGroupUpdateCheckPointRequest> {
        self.inner.call(request)
    }
    /// Adds an alert rule, which runs queries on a schedule and notifies when its condition is met.
    #[inline]
    pub fn create_alert(
        &self,
        request: CreateAlertRequest,
    ) -> Call<'_, CreateAlertRequest> {
        self.inner.call(request)
    }
    /// Creates a dataset in which logs or other data are kept for annotation.
    #[inline]
    pub fn create_annotation_data_set(
        &self,
        request: CreateAnnotationDataSetRequest,
    ) -> Call<'_, CreateAnnotationDataSetRequest> {
        self.inner.call(request)
    }
    /// Creates a label table, which defines how the data of datasets may be annotated.
    #[inline]
    pub fn create_annotation_label(
        &self,
        request: CreateAnnotationLabelRequest,
    ) -> Call<'_, CreateAnnotationLabelRequest> {
        self.inner.call(request)
    }
    /// Creates a Logtail configuration of the older kind, which tells what logs to collect and how.
    #[inline]
    pub fn create_config(
        &self,
        request: CreateConfigRequest,
    ) -> Call<'_, CreateConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a consumer group that shares out the shards of a Logstore among consumers.
    #[inline]
    pub fn create_consumer_group(
        &self,
        request: CreateConsumerGroupRequest,
    ) -> Call<'_, CreateConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a dashboard with its charts to a project.
    #[inline]
    pub fn create_dashboard(
        &self,
        request: CreateDashboardRequest,
    ) -> Call<'_, CreateDashboardRequest> {
        self.inner.call(request)
    }
    /// Binds a custom domain name to a project.
    #[inline]
    pub fn create_domain(
        &self,
        request: CreateDomainRequest,
    ) -> Call<'_, CreateDomainRequest> {
        self.inner.call(request)
    }
    /// Starts a job that writes query results of a Logstore, for a time range, to a file.
    #[inline]
    pub fn create_download_job(
        &self,
        request: CreateDownloadJobRequest,
    ) -> Call<'_, CreateDownloadJobRequest> {
        self.inner.call(request)
    }
    /// Creates a data transformation job that reads one Logstore and writes to others.
    #[inline]
    pub fn create_etl(&self, request: CreateETLRequest) -> Call<'_, CreateETLRequest> {
        self.inner.call(request)
    }
    /// Gives a Logstore its index, without which logs cannot be searched or analyzed.
    #[inline]
    pub fn create_index(
        &self,
        request: CreateIndexRequest,
    ) -> Call<'_, CreateIndexRequest> {
        self.inner.call(request)
    }
    /// Adds a Logstore to a project, with retention time and number of shards.
    #[inline]
    pub fn create_log_store(
        &self,
        request: CreateLogStoreRequest,
    ) -> Call<'_, CreateLogStoreRequest> {
        self.inner.call(request)
    }
    /// Turns on service logs for a project and sets where they are stored.
    #[inline]
    pub fn create_logging(
        &self,
        request: CreateLoggingRequest,
    ) -> Call<'_, CreateLoggingRequest> {
        self.inner.call(request)
    }
    /// Creates a Logtail pipeline configuration of inputs, processors and outputs for collecting logs.
    #[inline]
    pub fn create_logtail_pipeline_config(
        &self,
        request: CreateLogtailPipelineConfigRequest,
    ) -> Call<'_, CreateLogtailPipelineConfigRequest> {
        self.inner.call(request)
    }
    /// Groups servers, by IP address or custom identifier, so that Logtail configurations can be applied.
    #[inline]
    pub fn create_machine_group(
        &self,
        request: CreateMachineGroupRequest,
    ) -> Call<'_, CreateMachineGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a job that ships logs of a Logstore to a MaxCompute table.
    #[inline]
    pub fn create_max_compute_export(
        &self,
        request: CreateMaxComputeExportRequest,
    ) -> Call<'_, CreateMaxComputeExportRequest> {
        self.inner.call(request)
    }
    /// Adds a Metricstore for time series to a project, with retention time and shards.
    #[inline]
    pub fn create_metric_store(
        &self,
        request: CreateMetricStoreRequest,
    ) -> Call<'_, CreateMetricStoreRequest> {
        self.inner.call(request)
    }
    /// Creates a job that ships logs of a Logstore to an OSS bucket.
    #[inline]
    pub fn create_oss_export(
        &self,
        request: CreateOSSExportRequest,
    ) -> Call<'_, CreateOSSExportRequest> {
        self.inner.call(request)
    }
    /// Creates a job that imports files of an OSS bucket into a Logstore.
    #[inline]
    pub fn create_oss_ingestion(
        &self,
        request: CreateOSSIngestionRequest,
    ) -> Call<'_, CreateOSSIngestionRequest> {
        self.inner.call(request)
    }
    /// Creates a job that ships logs of a Logstore to OSS-HDFS.
    #[inline]
    pub fn create_osshdfs_export(
        &self,
        request: CreateOSSHDFSExportRequest,
    ) -> Call<'_, CreateOSSHDFSExportRequest> {
        self.inner.call(request)
    }
    /// Opens a project, the unit that holds Logstores and all other resources of the service.
    #[inline]
    pub fn create_project(
        &self,
        request: CreateProjectRequest,
    ) -> Call<'_, CreateProjectRequest> {
        self.inner.call(request)
    }
    /// Creates a job that imports files of an Amazon S3 bucket into a Logstore.
    #[inline]
    pub fn create_s3_ingestion(
        &self,
        request: CreateS3IngestionRequest,
    ) -> Call<'_, CreateS3IngestionRequest> {
        self.inner.call(request)
    }
    /// Keeps a query of a Logstore as saved search.
    #[inline]
    pub fn create_saved_search(
        &self,
        request: CreateSavedSearchRequest,
    ) -> Call<'_, CreateSavedSearchRequest> {
        self.inner.call(request)
    }
    /// Creates a job that runs SQL on a schedule and writes the results to a store.
    #[inline]
    pub fn create_scheduled_sql(
        &self,
        request: CreateScheduledSQLRequest,
    ) -> Call<'_, CreateScheduledSQLRequest> {
        self.inner.call(request)
    }
    /// Turns on Dedicated SQL for a project with a number of CUs, so that queries cover more data.
    #[inline]
    pub fn create_sql_instance(
        &self,
        request: CreateSqlInstanceRequest,
    ) -> Call<'_, CreateSqlInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates a dataset (StoreView) that lets several stores be queried as one.
    #[inline]
    pub fn create_store_view(
        &self,
        request: CreateStoreViewRequest,
    ) -> Call<'_, CreateStoreViewRequest> {
        self.inner.call(request)
    }
    /// Issues a ticket for links that open query pages and dashboards without a login.
    #[inline]
    pub fn create_ticket(
        &self,
        request: CreateTicketRequest,
    ) -> Call<'_, CreateTicketRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert rule, which is then no longer evaluated.
    #[inline]
    pub fn delete_alert(
        &self,
        request: DeleteAlertRequest,
    ) -> Call<'_, DeleteAlertRequest> {
        self.inner.call(request)
    }
    /// Deletes one record of an annotation data set.
    #[inline]
    pub fn delete_annotation_data(
        &self,
        request: DeleteAnnotationDataRequest,
    ) -> Call<'_, DeleteAnnotationDataRequest> {
        self.inner.call(request)
    }
    /// Deletes an annotation data set that holds no data any more.
    #[inline]
    pub fn delete_annotation_data_set(
        &self,
        request: DeleteAnnotationDataSetRequest,
    ) -> Call<'_, DeleteAnnotationDataSetRequest> {
        self.inner.call(request)
    }
    /// Deletes an annotation label, unless it is built in.
    #[inline]
    pub fn delete_annotation_label(
        &self,
        request: DeleteAnnotationLabelRequest,
    ) -> Call<'_, DeleteAnnotationLabelRequest> {
        self.inner.call(request)
    }
    /// Deletes a policy for collecting logs of a cloud service; nothing more is collected by it.
    #[inline]
    pub fn delete_collection_policy(
        &self,
        request: DeleteCollectionPolicyRequest,
    ) -> Call<'_, DeleteCollectionPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a collection configuration; machines stop collecting by it.
    #[inline]
    pub fn delete_config(
        &self,
        request: DeleteConfigRequest,
    ) -> Call<'_, DeleteConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumption processor, which consumers can then no longer filter with.
    #[inline]
    pub fn delete_consume_processor(
        &self,
        request: DeleteConsumeProcessorRequest,
    ) -> Call<'_, DeleteConsumeProcessorRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumer group along with its checkpoints.
    #[inline]
    pub fn delete_consumer_group(
        &self,
        request: DeleteConsumerGroupRequest,
    ) -> Call<'_, DeleteConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a dashboard; the logs its charts drew on stay.
    #[inline]
    pub fn delete_dashboard(
        &self,
        request: DeleteDashboardRequest,
    ) -> Call<'_, DeleteDashboardRequest> {
        self.inner.call(request)
    }
    /// Unbinds a custom domain name from a project.
    #[inline]
    pub fn delete_domain(
        &self,
        request: DeleteDomainRequest,
    ) -> Call<'_, DeleteDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that downloads logs.
    #[inline]
    pub fn delete_download_job(
        &self,
        request: DeleteDownloadJobRequest,
    ) -> Call<'_, DeleteDownloadJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a data transformation job; its results stay.
    #[inline]
    pub fn delete_etl(&self, request: DeleteETLRequest) -> Call<'_, DeleteETLRequest> {
        self.inner.call(request)
    }
    /// Deletes the index of a Logstore; logs can still be consumed but not queried.
    #[inline]
    pub fn delete_index(
        &self,
        request: DeleteIndexRequest,
    ) -> Call<'_, DeleteIndexRequest> {
        self.inner.call(request)
    }
    /// Deletes an ingest processor; logs are no longer changed by it on their way in.
    #[inline]
    pub fn delete_ingest_processor(
        &self,
        request: DeleteIngestProcessorRequest,
    ) -> Call<'_, DeleteIngestProcessorRequest> {
        self.inner.call(request)
    }
    /// Deletes a Logstore with all logs and indexes in it.
    #[inline]
    pub fn delete_log_store(
        &self,
        request: DeleteLogStoreRequest,
    ) -> Call<'_, DeleteLogStoreRequest> {
        self.inner.call(request)
    }
    /// Ends the recording of a project's own service logs.
    #[inline]
    pub fn delete_logging(
        &self,
        request: DeleteLoggingRequest,
    ) -> Call<'_, DeleteLoggingRequest> {
        self.inner.call(request)
    }
    /// Removes a Logtail pipeline configuration from a project.
    #[inline]
    pub fn delete_logtail_pipeline_config(
        &self,
        request: DeleteLogtailPipelineConfigRequest,
    ) -> Call<'_, DeleteLogtailPipelineConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a machine group; its machines stop collecting by the configurations applied to it.
    #[inline]
    pub fn delete_machine_group(
        &self,
        request: DeleteMachineGroupRequest,
    ) -> Call<'_, DeleteMachineGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that ships logs to MaxCompute; shipped data stays.
    #[inline]
    pub fn delete_max_compute_export(
        &self,
        request: DeleteMaxComputeExportRequest,
    ) -> Call<'_, DeleteMaxComputeExportRequest> {
        self.inner.call(request)
    }
    /// Deletes a Metricstore with all metrics in it.
    #[inline]
    pub fn delete_metric_store(
        &self,
        request: DeleteMetricStoreRequest,
    ) -> Call<'_, DeleteMetricStoreRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that ships logs to OSS; shipped files stay.
    #[inline]
    pub fn delete_oss_export(
        &self,
        request: DeleteOSSExportRequest,
    ) -> Call<'_, DeleteOSSExportRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that imports files from OSS; imported logs stay.
    #[inline]
    pub fn delete_oss_ingestion(
        &self,
        request: DeleteOSSIngestionRequest,
    ) -> Call<'_, DeleteOSSIngestionRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that ships logs to OSS-HDFS; shipped files stay.
    #[inline]
    pub fn delete_osshdfs_export(
        &self,
        request: DeleteOSSHDFSExportRequest,
    ) -> Call<'_, DeleteOSSHDFSExportRequest> {
        self.inner.call(request)
    }
    /// Deletes a project with all Logstores and settings in it.
    #[inline]
    pub fn delete_project(
        &self,
        request: DeleteProjectRequest,
    ) -> Call<'_, DeleteProjectRequest> {
        self.inner.call(request)
    }
    /// Deletes the access policy of a project, whose rules no longer apply.
    #[inline]
    pub fn delete_project_policy(
        &self,
        request: DeleteProjectPolicyRequest,
    ) -> Call<'_, DeleteProjectPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that imports files from Amazon S3; imported logs stay.
    #[inline]
    pub fn delete_s3_ingestion(
        &self,
        request: DeleteS3IngestionRequest,
    ) -> Call<'_, DeleteS3IngestionRequest> {
        self.inner.call(request)
    }
    /// Deletes a saved search, that is a stored query with its settings.
    #[inline]
    pub fn delete_saved_search(
        &self,
        request: DeleteSavedSearchRequest,
    ) -> Call<'_, DeleteSavedSearchRequest> {
        self.inner.call(request)
    }
    /// Deletes a scheduled SQL job; its results stay.
    #[inline]
    pub fn delete_scheduled_sql(
        &self,
        request: DeleteScheduledSQLRequest,
    ) -> Call<'_, DeleteScheduledSQLRequest> {
        self.inner.call(request)
    }
    /// Deletes a dataset that joins several stores in one view; the stores stay.
    #[inline]
    pub fn delete_store_view(
        &self,
        request: DeleteStoreViewRequest,
    ) -> Call<'_, DeleteStoreViewRequest> {
        self.inner.call(request)
    }
    /// Lists the regions of Simple Log Service, with names in the language asked for.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Stops an alert rule from being evaluated; the rule itself stays.
    #[inline]
    pub fn disable_alert(
        &self,
        request: DisableAlertRequest,
    ) -> Call<'_, DisableAlertRequest> {
        self.inner.call(request)
    }
    /// Suspends the schedule of a Scheduled SQL job.
    #[inline]
    pub fn disable_scheduled_sql(
        &self,
        request: DisableScheduledSQLRequest,
    ) -> Call<'_, DisableScheduledSQLRequest> {
        self.inner.call(request)
    }
    /// Has an alert rule evaluated again on its schedule.
    #[inline]
    pub fn enable_alert(
        &self,
        request: EnableAlertRequest,
    ) -> Call<'_, EnableAlertRequest> {
        self.inner.call(request)
    }
    /// Lets a suspended Scheduled SQL job run on its schedule again.
    #[inline]
    pub fn enable_scheduled_sql(
        &self,
        request: EnableScheduledSQLRequest,
    ) -> Call<'_, EnableScheduledSQLRequest> {
        self.inner.call(request)
    }
    /// Shows one alert rule with queries, schedule and condition.
    #[inline]
    pub fn get_alert(&self, request: GetAlertRequest) -> Call<'_, GetAlertRequest> {
        self.inner.call(request)
    }
    /// Shows one item of an annotation dataset with its annotations and predictions.
    #[inline]
    pub fn get_annotation_data(
        &self,
        request: GetAnnotationDataRequest,
    ) -> Call<'_, GetAnnotationDataRequest> {
        self.inner.call(request)
    }
    /// Shows name, data type and label table of one annotation dataset.
    #[inline]
    pub fn get_annotation_data_set(
        &self,
        request: GetAnnotationDataSetRequest,
    ) -> Call<'_, GetAnnotationDataSetRequest> {
        self.inner.call(request)
    }
    /// Shows one label table for annotation, by its ID.
    #[inline]
    pub fn get_annotation_label(
        &self,
        request: GetAnnotationLabelRequest,
    ) -> Call<'_, GetAnnotationLabelRequest> {
        self.inner.call(request)
    }
    /// Returns the names of the Logtail configurations in force on one machine group.
    #[inline]
    pub fn get_applied_configs(
        &self,
        request: GetAppliedConfigsRequest,
    ) -> Call<'_, GetAppliedConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the machine groups to which a Logtail configuration is applied.
    #[inline]
    pub fn get_applied_machine_groups(
        &self,
        request: GetAppliedMachineGroupsRequest,
    ) -> Call<'_, GetAppliedMachineGroupsRequest> {
        self.inner.call(request)
    }
    /// Shows how far a consumer group has read in the shards of its Logstore.
    #[inline]
    pub fn get_check_point(
        &self,
        request: GetCheckPointRequest,
    ) -> Call<'_, GetCheckPointRequest> {
        self.inner.call(request)
    }
    /// Shows one policy by which logs of a cloud product are collected.
    #[inline]
    pub fn get_collection_policy(
        &self,
        request: GetCollectionPolicyRequest,
    ) -> Call<'_, GetCollectionPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows one Logtail configuration of the older kind in detail.
    #[inline]
    pub fn get_config(&self, request: GetConfigRequest) -> Call<'_, GetConfigRequest> {
        self.inner.call(request)
    }
    /// Shows a consume processor, whose SPL statement filters logs as they are read.
    #[inline]
    pub fn get_consume_processor(
        &self,
        request: GetConsumeProcessorRequest,
    ) -> Call<'_, GetConsumeProcessorRequest> {
        self.inner.call(request)
    }
    /// Returns log lines that stood before and after a given log at its source.
    #[inline]
    pub fn get_context_logs(
        &self,
        request: GetContextLogsRequest,
    ) -> Call<'_, GetContextLogsRequest> {
        self.inner.call(request)
    }
    /// Returns the cursor of a shard for a point in time, from which logs can be pulled.
    #[inline]
    pub fn get_cursor(&self, request: GetCursorRequest) -> Call<'_, GetCursorRequest> {
        self.inner.call(request)
    }
    /// Tells at what server time the log at a cursor came in.
    #[inline]
    pub fn get_cursor_time(
        &self,
        request: GetCursorTimeRequest,
    ) -> Call<'_, GetCursorTimeRequest> {
        self.inner.call(request)
    }
    /// Shows one dashboard with its charts.
    #[inline]
    pub fn get_dashboard(
        &self,
        request: GetDashboardRequest,
    ) -> Call<'_, GetDashboardRequest> {
        self.inner.call(request)
    }
    /// Shows a download job with its progress and result.
    #[inline]
    pub fn get_download_job(
        &self,
        request: GetDownloadJobRequest,
    ) -> Call<'_, GetDownloadJobRequest> {
        self.inner.call(request)
    }
    /// Shows one data transformation job with its configuration.
    #[inline]
    pub fn get_etl(&self, request: GetETLRequest) -> Call<'_, GetETLRequest> {
        self.inner.call(request)
    }
    /// Counts the logs that match a query, split into subintervals of the time range.
    #[inline]
    pub fn get_histograms(
        &self,
        request: GetHistogramsRequest,
    ) -> Call<'_, GetHistogramsRequest> {
        self.inner.call(request)
    }
    /// Shows the index of a Logstore, full-text and by field.
    #[inline]
    pub fn get_index(&self, request: GetIndexRequest) -> Call<'_, GetIndexRequest> {
        self.inner.call(request)
    }
    /// Shows an ingest processor, whose SPL statement works on logs as they are written.
    #[inline]
    pub fn get_ingest_processor(
        &self,
        request: GetIngestProcessorRequest,
    ) -> Call<'_, GetIngestProcessorRequest> {
        self.inner.call(request)
    }
    /// Shows a Logstore with retention time, shards and other properties.
    #[inline]
    pub fn get_log_store(
        &self,
        request: GetLogStoreRequest,
    ) -> Call<'_, GetLogStoreRequest> {
        self.inner.call(request)
    }
    /// Tells by what a Logstore is billed, ingested data or features used.
    #[inline]
    pub fn get_log_store_metering_mode(
        &self,
        request: GetLogStoreMeteringModeRequest,
    ) -> Call<'_, GetLogStoreMeteringModeRequest> {
        self.inner.call(request)
    }
    /// Shows where the service logs of a project are stored.
    #[inline]
    pub fn get_logging(
        &self,
        request: GetLoggingRequest,
    ) -> Call<'_, GetLoggingRequest> {
        self.inner.call(request)
    }
    /// Runs a query or SQL analysis on a Logstore and returns its logs; `GetLogsV2` compresses them.
    #[inline]
    pub fn get_logs(&self, request: GetLogsRequest) -> Call<'_, GetLogsRequest> {
        self.inner.call(request)
    }
    /// Runs a query or SQL analysis on a Logstore, like `GetLogs`, with compressed results.
    #[inline]
    pub fn get_logs_v2(&self, request: GetLogsV2Request) -> Call<'_, GetLogsV2Request> {
        self.inner.call(request)
    }
    /// Shows one Logtail pipeline configuration with inputs, processors and outputs.
    #[inline]
    pub fn get_logtail_pipeline_config(
        &self,
        request: GetLogtailPipelineConfigRequest,
    ) -> Call<'_, GetLogtailPipelineConfigRequest> {
        self.inner.call(request)
    }
    /// Shows one machine group with the addresses or identifiers of its machines.
    #[inline]
    pub fn get_machine_group(
        &self,
        request: GetMachineGroupRequest,
    ) -> Call<'_, GetMachineGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one job that ships logs to MaxCompute.
    #[inline]
    pub fn get_max_compute_export(
        &self,
        request: GetMaxComputeExportRequest,
    ) -> Call<'_, GetMaxComputeExportRequest> {
        self.inner.call(request)
    }
    /// Shows a Metricstore with retention time, shards and other properties.
    #[inline]
    pub fn get_metric_store(
        &self,
        request: GetMetricStoreRequest,
    ) -> Call<'_, GetMetricStoreRequest> {
        self.inner.call(request)
    }
    /// Tells by what a Metricstore is billed, ingested data or features used.
    #[inline]
    pub fn get_metric_store_metering_mode(
        &self,
        request: GetMetricStoreMeteringModeRequest,
    ) -> Call<'_, GetMetricStoreMeteringModeRequest> {
        self.inner.call(request)
    }
    /// Runs a model of the log service on input data, as for anomaly detection, and returns its results.
    #[inline]
    pub fn get_ml_service_results(
        &self,
        request: GetMLServiceResultsRequest,
    ) -> Call<'_, GetMLServiceResultsRequest> {
        self.inner.call(request)
    }
    /// Shows one job that ships logs to OSS.
    #[inline]
    pub fn get_oss_export(
        &self,
        request: GetOSSExportRequest,
    ) -> Call<'_, GetOSSExportRequest> {
        self.inner.call(request)
    }
    /// Shows one job that imports files of an OSS bucket.
    #[inline]
    pub fn get_oss_ingestion(
        &self,
        request: GetOSSIngestionRequest,
    ) -> Call<'_, GetOSSIngestionRequest> {
        self.inner.call(request)
    }
    /// Shows one job that ships logs to OSS-HDFS.
    #[inline]
    pub fn get_osshdfs_export(
        &self,
        request: GetOSSHDFSExportRequest,
    ) -> Call<'_, GetOSSHDFSExportRequest> {
        self.inner.call(request)
    }
    /// Shows a project with region, status and description.
    #[inline]
    pub fn get_project(
        &self,
        request: GetProjectRequest,
    ) -> Call<'_, GetProjectRequest> {
        self.inner.call(request)
    }
    /// Runs SQL over Logstores of a whole project instead of a single one.
    #[inline]
    pub fn get_project_logs(
        &self,
        request: GetProjectLogsRequest,
    ) -> Call<'_, GetProjectLogsRequest> {
        self.inner.call(request)
    }
    /// Returns the access policy that is attached to a project.
    #[inline]
    pub fn get_project_policy(
        &self,
        request: GetProjectPolicyRequest,
    ) -> Call<'_, GetProjectPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows one job that imports files of an Amazon S3 bucket.
    #[inline]
    pub fn get_s3_ingestion(
        &self,
        request: GetS3IngestionRequest,
    ) -> Call<'_, GetS3IngestionRequest> {
        self.inner.call(request)
    }
    /// Shows the query behind one saved search.
    #[inline]
    pub fn get_saved_search(
        &self,
        request: GetSavedSearchRequest,
    ) -> Call<'_, GetSavedSearchRequest> {
        self.inner.call(request)
    }
    /// Shows one Scheduled SQL job with statement and schedule.
    #[inline]
    pub fn get_scheduled_sql(
        &self,
        request: GetScheduledSQLRequest,
    ) -> Call<'_, GetScheduledSQLRequest> {
        self.inner.call(request)
    }
    /// Tells whether the log service is activated; works only at the Shanghai and Singapore endpoints.
    #[inline]
    pub fn get_sls_service(
        &self,
        request: GetSlsServiceRequest,
    ) -> Call<'_, GetSlsServiceRequest> {
        self.inner.call(request)
    }
    /// Shows the CUs of Dedicated SQL in a project and whether it is the default there.
    #[inline]
    pub fn get_sql_instance(
        &self,
        request: GetSqlInstanceRequest,
    ) -> Call<'_, GetSqlInstanceRequest> {
        self.inner.call(request)
    }
    /// Shows one dataset (StoreView) with the stores it unites.
    #[inline]
    pub fn get_store_view(
        &self,
        request: GetStoreViewRequest,
    ) -> Call<'_, GetStoreViewRequest> {
        self.inner.call(request)
    }
    /// Shows the indexes behind a dataset (StoreView) that is made of Logstores.
    #[inline]
    pub fn get_store_view_index(
        &self,
        request: GetStoreViewIndexRequest,
    ) -> Call<'_, GetStoreViewIndexRequest> {
        self.inner.call(request)
    }
    /// Lists the AI tools that the log service provides; takes no parameters.
    #[inline]
    pub fn list_ai_tools(
        &self,
        request: ListAiToolsRequest,
    ) -> Call<'_, ListAiToolsRequest> {
        self.inner.call(request)
    }
    /// Lists the alert rules of a project.
    #[inline]
    pub fn list_alerts(
        &self,
        request: ListAlertsRequest,
    ) -> Call<'_, ListAlertsRequest> {
        self.inner.call(request)
    }
    /// Lists all items that an annotation dataset holds.
    #[inline]
    pub fn list_annotation_data(
        &self,
        request: ListAnnotationDataRequest,
    ) -> Call<'_, ListAnnotationDataRequest> {
        self.inner.call(request)
    }
    /// Lists annotation datasets with their properties, not the data in them.
    #[inline]
    pub fn list_annotation_data_sets(
        &self,
        request: ListAnnotationDataSetsRequest,
    ) -> Call<'_, ListAnnotationDataSetsRequest> {
        self.inner.call(request)
    }
    /// Lists the label tables for annotation.
    #[inline]
    pub fn list_annotation_labels(
        &self,
        request: ListAnnotationLabelsRequest,
    ) -> Call<'_, ListAnnotationLabelsRequest> {
        self.inner.call(request)
    }
    /// Lists the policies by which logs of cloud products are collected.
    #[inline]
    pub fn list_collection_policies(
        &self,
        request: ListCollectionPoliciesRequest,
    ) -> Call<'_, ListCollectionPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the Logtail configurations of a project, those of the older kind.
    #[inline]
    pub fn list_config(
        &self,
        request: ListConfigRequest,
    ) -> Call<'_, ListConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the consume processors of a project.
    #[inline]
    pub fn list_consume_processors(
        &self,
        request: ListConsumeProcessorsRequest,
    ) -> Call<'_, ListConsumeProcessorsRequest> {
        self.inner.call(request)
    }
    /// Lists all consumer groups that read a Logstore.
    #[inline]
    pub fn list_consumer_group(
        &self,
        request: ListConsumerGroupRequest,
    ) -> Call<'_, ListConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the dashboards of a project.
    #[inline]
    pub fn list_dashboard(
        &self,
        request: ListDashboardRequest,
    ) -> Call<'_, ListDashboardRequest> {
        self.inner.call(request)
    }
    /// Lists the custom domain names that are bound to a project.
    #[inline]
    pub fn list_domains(
        &self,
        request: ListDomainsRequest,
    ) -> Call<'_, ListDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the download jobs of a project, optionally for one Logstore.
    #[inline]
    pub fn list_download_jobs(
        &self,
        request: ListDownloadJobsRequest,
    ) -> Call<'_, ListDownloadJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the data transformation jobs of a project.
    #[inline]
    pub fn list_et_ls(&self, request: ListETLsRequest) -> Call<'_, ListETLsRequest> {
        self.inner.call(request)
    }
    /// Lists the ingest processors of a project.
    #[inline]
    pub fn list_ingest_processors(
        &self,
        request: ListIngestProcessorsRequest,
    ) -> Call<'_, ListIngestProcessorsRequest> {
        self.inner.call(request)
    }
    /// Lists the Logstores of a project, optionally those whose names match.
    #[inline]
    pub fn list_log_stores(
        &self,
        request: ListLogStoresRequest,
    ) -> Call<'_, ListLogStoresRequest> {
        self.inner.call(request)
    }
    /// Lists just the names of Logtail pipeline configurations, filtered by Logstore, name or type.
    #[inline]
    pub fn list_logtail_pipeline_config(
        &self,
        request: ListLogtailPipelineConfigRequest,
    ) -> Call<'_, ListLogtailPipelineConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the machine groups of a project.
    #[inline]
    pub fn list_machine_group(
        &self,
        request: ListMachineGroupRequest,
    ) -> Call<'_, ListMachineGroupRequest> {
        self.inner.call(request)
    }
    /// Lists those machines of a group whose Logtail has a working connection.
    #[inline]
    pub fn list_machines(
        &self,
        request: ListMachinesRequest,
    ) -> Call<'_, ListMachinesRequest> {
        self.inner.call(request)
    }
    /// Lists the jobs of a project that ship logs to MaxCompute.
    #[inline]
    pub fn list_max_compute_exports(
        &self,
        request: ListMaxComputeExportsRequest,
    ) -> Call<'_, ListMaxComputeExportsRequest> {
        self.inner.call(request)
    }
    /// Lists the Metricstores of a project, filtered by name or mode.
    #[inline]
    pub fn list_metric_stores(
        &self,
        request: ListMetricStoresRequest,
    ) -> Call<'_, ListMetricStoresRequest> {
        self.inner.call(request)
    }
    /// Lists the jobs of a project that ship logs to OSS.
    #[inline]
    pub fn list_oss_exports(
        &self,
        request: ListOSSExportsRequest,
    ) -> Call<'_, ListOSSExportsRequest> {
        self.inner.call(request)
    }
    /// Lists the jobs of a project that import files from OSS.
    #[inline]
    pub fn list_oss_ingestions(
        &self,
        request: ListOSSIngestionsRequest,
    ) -> Call<'_, ListOSSIngestionsRequest> {
        self.inner.call(request)
    }
    /// Lists the jobs of a project that ship logs to OSS-HDFS.
    #[inline]
    pub fn list_osshdfs_exports(
        &self,
        request: ListOSSHDFSExportsRequest,
    ) -> Call<'_, ListOSSHDFSExportsRequest> {
        self.inner.call(request)
    }
    /// Lists projects that match the filters given.
    #[inline]
    pub fn list_project(
        &self,
        request: ListProjectRequest,
    ) -> Call<'_, ListProjectRequest> {
        self.inner.call(request)
    }
    /// Lists the jobs of a project that import files from Amazon S3.
    #[inline]
    pub fn list_s3_ingestions(
        &self,
        request: ListS3IngestionsRequest,
    ) -> Call<'_, ListS3IngestionsRequest> {
        self.inner.call(request)
    }
    /// Lists the saved searches of a project.
    #[inline]
    pub fn list_saved_search(
        &self,
        request: ListSavedSearchRequest,
    ) -> Call<'_, ListSavedSearchRequest> {
        self.inner.call(request)
    }
    /// Lists the Scheduled SQL jobs of a project.
    #[inline]
    pub fn list_scheduled_sq_ls(
        &self,
        request: ListScheduledSQLsRequest,
    ) -> Call<'_, ListScheduledSQLsRequest> {
        self.inner.call(request)
    }
    /// Lists the shards of a Logstore with status and hash range.
    #[inline]
    pub fn list_shards(
        &self,
        request: ListShardsRequest,
    ) -> Call<'_, ListShardsRequest> {
        self.inner.call(request)
    }
    /// Lists the datasets (StoreViews) of a project.
    #[inline]
    pub fn list_store_views(
        &self,
        request: ListStoreViewsRequest,
    ) -> Call<'_, ListStoreViewsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of several resources of one type, or resources by their tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Joins a shard with its right neighbor; the old ones can only be read from then on.
    #[inline]
    pub fn merge_shard(
        &self,
        request: MergeShardRequest,
    ) -> Call<'_, MergeShardRequest> {
        self.inner.call(request)
    }
    /// Activates the log service for the account; works only at the Shanghai and Singapore endpoints.
    #[inline]
    pub fn open_sls_service(
        &self,
        request: OpenSlsServiceRequest,
    ) -> Call<'_, OpenSlsServiceRequest> {
        self.inner.call(request)
    }
    /// Reads logs of one shard from a cursor on, at most as many groups as asked for.
    #[inline]
    pub fn pull_logs(&self, request: PullLogsRequest) -> Call<'_, PullLogsRequest> {
        self.inner.call(request)
    }
    /// Stores an item in an annotation dataset.
    #[inline]
    pub fn put_annotation_data(
        &self,
        request: PutAnnotationDataRequest,
    ) -> Call<'_, PutAnnotationDataRequest> {
        self.inner.call(request)
    }
    /// Creates or replaces a consume processor with an SPL statement that filters logs as they are read.
    #[inline]
    pub fn put_consume_processor(
        &self,
        request: PutConsumeProcessorRequest,
    ) -> Call<'_, PutConsumeProcessorRequest> {
        self.inner.call(request)
    }
    /// Creates or replaces an ingest processor with an SPL statement for logs as they are written.
    #[inline]
    pub fn put_ingest_processor(
        &self,
        request: PutIngestProcessorRequest,
    ) -> Call<'_, PutIngestProcessorRequest> {
        self.inner.call(request)
    }
    /// Writes a group of logs, with topic, source and tags, to a Logstore.
    #[inline]
    pub fn put_logs(&self, request: PutLogsRequest) -> Call<'_, PutLogsRequest> {
        self.inner.call(request)
    }
    /// Attaches an access policy to a project, which decides who may do what there.
    #[inline]
    pub fn put_project_policy(
        &self,
        request: PutProjectPolicyRequest,
    ) -> Call<'_, PutProjectPolicyRequest> {
        self.inner.call(request)
    }
    /// Turns transfer acceleration for a project on or off.
    #[inline]
    pub fn put_project_transfer_acceleration(
        &self,
        request: PutProjectTransferAccelerationRequest,
    ) -> Call<'_, PutProjectTransferAccelerationRequest> {
        self.inner.call(request)
    }
    /// Writes several logs at once to a Logstore that has web tracking enabled.
    #[inline]
    pub fn put_webtracking(
        &self,
        request: PutWebtrackingRequest,
    ) -> Call<'_, PutWebtrackingRequest> {
        self.inner.call(request)
    }
    /// Trades a ticket for a fresh access token for console pages.
    #[inline]
    pub fn refresh_token(
        &self,
        request: RefreshTokenRequest,
    ) -> Call<'_, RefreshTokenRequest> {
        self.inner.call(request)
    }
    /// Takes a Logtail configuration off a machine group; the configuration itself stays.
    #[inline]
    pub fn remove_config_from_machine_group(
        &self,
        request: RemoveConfigFromMachineGroupRequest,
    ) -> Call<'_, RemoveConfigFromMachineGroupRequest> {
        self.inner.call(request)
    }
    /// Splits a shard in two, each with a part of its hash range; the old one becomes read-only.
    #[inline]
    pub fn split_shard(
        &self,
        request: SplitShardRequest,
    ) -> Call<'_, SplitShardRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped data transformation job.
    #[inline]
    pub fn start_etl(&self, request: StartETLRequest) -> Call<'_, StartETLRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped job that ships logs to MaxCompute.
    #[inline]
    pub fn start_max_compute_export(
        &self,
        request: StartMaxComputeExportRequest,
    ) -> Call<'_, StartMaxComputeExportRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped job that ships logs to OSS.
    #[inline]
    pub fn start_oss_export(
        &self,
        request: StartOSSExportRequest,
    ) -> Call<'_, StartOSSExportRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped job that imports files from OSS.
    #[inline]
    pub fn start_oss_ingestion(
        &self,
        request: StartOSSIngestionRequest,
    ) -> Call<'_, StartOSSIngestionRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped job that ships logs to OSS-HDFS.
    #[inline]
    pub fn start_osshdfs_export(
        &self,
        request: StartOSSHDFSExportRequest,
    ) -> Call<'_, StartOSSHDFSExportRequest> {
        self.inner.call(request)
    }
    /// Stops a data transformation job without deleting it.
    #[inline]
    pub fn stop_etl(&self, request: StopETLRequest) -> Call<'_, StopETLRequest> {
        self.inner.call(request)
    }
    /// Stops a job that ships logs to MaxCompute without deleting it.
    #[inline]
    pub fn stop_max_compute_export(
        &self,
        request: StopMaxComputeExportRequest,
    ) -> Call<'_, StopMaxComputeExportRequest> {
        self.inner.call(request)
    }
    /// Stops a job that ships logs to OSS without deleting it.
    #[inline]
    pub fn stop_oss_export(
        &self,
        request: StopOSSExportRequest,
    ) -> Call<'_, StopOSSExportRequest> {
        self.inner.call(request)
    }
    /// Stops a job that imports files from OSS without deleting it.
    #[inline]
    pub fn stop_oss_ingestion(
        &self,
        request: StopOSSIngestionRequest,
    ) -> Call<'_, StopOSSIngestionRequest> {
        self.inner.call(request)
    }
    /// Stops a job that ships logs to OSS-HDFS without deleting it.
    #[inline]
    pub fn stop_osshdfs_export(
        &self,
        request: StopOSSHDFSExportRequest,
    ) -> Call<'_, StopOSSHDFSExportRequest> {
        self.inner.call(request)
    }
    /// Attaches one or more tags to a project; only one project per call.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches some or all tags from a project, the only resource type supported.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes queries, schedule, condition or other settings of an alert rule.
    #[inline]
    pub fn update_alert(
        &self,
        request: UpdateAlertRequest,
    ) -> Call<'_, UpdateAlertRequest> {
        self.inner.call(request)
    }
    /// Changes the properties of an annotation dataset.
    #[inline]
    pub fn update_annotation_data_set(
        &self,
        request: UpdateAnnotationDataSetRequest,
    ) -> Call<'_, UpdateAnnotationDataSetRequest> {
        self.inner.call(request)
    }
    /// Changes the definitions in a label table for annotation.
    #[inline]
    pub fn update_annotation_label(
        &self,
        request: UpdateAnnotationLabelRequest,
    ) -> Call<'_, UpdateAnnotationLabelRequest> {
        self.inner.call(request)
    }
    /// Changes a Logtail configuration of the older kind.
    #[inline]
    pub fn update_config(
        &self,
        request: UpdateConfigRequest,
    ) -> Call<'_, UpdateConfigRequest> {
        self.inner.call(request)
    }
    /// Changes timeout or ordered consumption of a consumer group.
    #[inline]
    pub fn update_consumer_group(
        &self,
        request: UpdateConsumerGroupRequest,
    ) -> Call<'_, UpdateConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Replaces a dashboard with a new version of it.
    #[inline]
    pub fn update_dashboard(
        &self,
        request: UpdateDashboardRequest,
    ) -> Call<'_, UpdateDashboardRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a data transformation job.
    #[inline]
    pub fn update_etl(&self, request: UpdateETLRequest) -> Call<'_, UpdateETLRequest> {
        self.inner.call(request)
    }
    /// Replaces the index settings of a Logstore, full-text and by field.
    #[inline]
    pub fn update_index(
        &self,
        request: UpdateIndexRequest,
    ) -> Call<'_, UpdateIndexRequest> {
        self.inner.call(request)
    }
    /// Changes retention time, shard splitting, web tracking or other properties of a Logstore.
    #[inline]
    pub fn update_log_store(
        &self,
        request: UpdateLogStoreRequest,
    ) -> Call<'_, UpdateLogStoreRequest> {
        self.inner.call(request)
    }
    /// Turns encryption of a Logstore on or off, with a service key or your own KMS key.
    #[inline]
    pub fn update_log_store_encryption(
        &self,
        request: UpdateLogStoreEncryptionRequest,
    ) -> Call<'_, UpdateLogStoreEncryptionRequest> {
        self.inner.call(request)
    }
    /// Switches what a Logstore is billed by, ingested data or features used.
    #[inline]
    pub fn update_log_store_metering_mode(
        &self,
        request: UpdateLogStoreMeteringModeRequest,
    ) -> Call<'_, UpdateLogStoreMeteringModeRequest> {
        self.inner.call(request)
    }
    /// Binds an ingest processor to a Logstore.
    #[inline]
    pub fn update_log_store_processor(
        &self,
        request: UpdateLogStoreProcessorRequest,
    ) -> Call<'_, UpdateLogStoreProcessorRequest> {
        self.inner.call(request)
    }
    /// Changes where the service logs of a project are stored.
    #[inline]
    pub fn update_logging(
        &self,
        request: UpdateLoggingRequest,
    ) -> Call<'_, UpdateLoggingRequest> {
        self.inner.call(request)
    }
    /// Changes inputs, processors or outputs of a Logtail pipeline configuration.
    #[inline]
    pub fn update_logtail_pipeline_config(
        &self,
        request: UpdateLogtailPipelineConfigRequest,
    ) -> Call<'_, UpdateLogtailPipelineConfigRequest> {
        self.inner.call(request)
    }
    /// Changes kind of identification, attributes or machines of a machine group.
    #[inline]
    pub fn update_machine_group(
        &self,
        request: UpdateMachineGroupRequest,
    ) -> Call<'_, UpdateMachineGroupRequest> {
        self.inner.call(request)
    }
    /// Adds machines to a machine group or takes machines out of it.
    #[inline]
    pub fn update_machine_group_machine(
        &self,
        request: UpdateMachineGroupMachineRequest,
    ) -> Call<'_, UpdateMachineGroupMachineRequest> {
        self.inner.call(request)
    }
    /// Changes a job that ships logs to MaxCompute.
    #[inline]
    pub fn update_max_compute_export(
        &self,
        request: UpdateMaxComputeExportRequest,
    ) -> Call<'_, UpdateMaxComputeExportRequest> {
        self.inner.call(request)
    }
    /// Changes retention time, shard splitting or other properties of a Metricstore.
    #[inline]
    pub fn update_metric_store(
        &self,
        request: UpdateMetricStoreRequest,
    ) -> Call<'_, UpdateMetricStoreRequest> {
        self.inner.call(request)
    }
    /// Switches what a Metricstore is billed by, ingested data or features used.
    #[inline]
    pub fn update_metric_store_metering_mode(
        &self,
        request: UpdateMetricStoreMeteringModeRequest,
    ) -> Call<'_, UpdateMetricStoreMeteringModeRequest> {
        self.inner.call(request)
    }
    /// Binds an ingest processor to a Metricstore.
    #[inline]
    pub fn update_metric_store_processor(
        &self,
        request: UpdateMetricStoreProcessorRequest,
    ) -> Call<'_, UpdateMetricStoreProcessorRequest> {
        self.inner.call(request)
    }
    /// Changes a job that ships logs to OSS.
    #[inline]
    pub fn update_oss_export(
        &self,
        request: UpdateOSSExportRequest,
    ) -> Call<'_, UpdateOSSExportRequest> {
        self.inner.call(request)
    }
    /// Changes a job that imports files from OSS.
    #[inline]
    pub fn update_oss_ingestion(
        &self,
        request: UpdateOSSIngestionRequest,
    ) -> Call<'_, UpdateOSSIngestionRequest> {
        self.inner.call(request)
    }
    /// Changes a job that ships logs to OSS-HDFS.
    #[inline]
    pub fn update_osshdfs_export(
        &self,
        request: UpdateOSSHDFSExportRequest,
    ) -> Call<'_, UpdateOSSHDFSExportRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a project or its use of the recycle bin.
    #[inline]
    pub fn update_project(
        &self,
        request: UpdateProjectRequest,
    ) -> Call<'_, UpdateProjectRequest> {
        self.inner.call(request)
    }
    /// Changes the query that a saved search holds.
    #[inline]
    pub fn update_saved_search(
        &self,
        request: UpdateSavedSearchRequest,
    ) -> Call<'_, UpdateSavedSearchRequest> {
        self.inner.call(request)
    }
    /// Changes statement, schedule or targets of a Scheduled SQL job.
    #[inline]
    pub fn update_scheduled_sql(
        &self,
        request: UpdateScheduledSQLRequest,
    ) -> Call<'_, UpdateScheduledSQLRequest> {
        self.inner.call(request)
    }
    /// Changes the number of CUs of Dedicated SQL or whether a project uses it by default.
    #[inline]
    pub fn update_sql_instance(
        &self,
        request: UpdateSqlInstanceRequest,
    ) -> Call<'_, UpdateSqlInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes which stores a dataset (StoreView) unites.
    #[inline]
    pub fn update_store_view(
        &self,
        request: UpdateStoreViewRequest,
    ) -> Call<'_, UpdateStoreViewRequest> {
        self.inner.call(request)
    }
    /// Creates or updates a policy that collects logs of a cloud service automatically.
    #[inline]
    pub fn upsert_collection_policy(
        &self,
        request: UpsertCollectionPolicyRequest,
    ) -> Call<'_, UpsertCollectionPolicyRequest> {
        self.inner.call(request)
    }
}
