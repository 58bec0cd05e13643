// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists regions and zones in which Data Lakehouse Edition is available.
//!
//! ## Clusters
//!
//! - [`AllocateClusterPublicConnection`](mod@allocate_cluster_public_connection): Gives a cluster a public endpoint, with a prefix and engine of your choice.
//! - [`CreateDBCluster`](mod@create_db_cluster): Orders a new Data Lakehouse Edition cluster with its compute and storage resources.
//! - [`DeleteDBCluster`](mod@delete_db_cluster): Releases a Data Lakehouse Edition cluster.
//! - [`DescribeClusterAccessWhiteList`](mod@describe_cluster_access_white_list): Shows the IP address whitelists of a cluster.
//! - [`DescribeClusterNetInfo`](mod@describe_cluster_net_info): Lists the endpoints of a cluster with their network settings.
//! - [`DescribeDBClusterAttribute`](mod@describe_db_cluster_attribute): Shows one cluster in full, such as its status, resources, version and billing.
//! - [`DescribeDBClusters`](mod@describe_db_clusters): Lists the clusters of a region, filtered by ID, description, status or tag.
//! - [`ModifyClusterAccessWhiteList`](mod@modify_cluster_access_white_list): Replaces, extends or trims the IP address whitelist of a cluster.
//! - [`ModifyClusterConnectionString`](mod@modify_cluster_connection_string): Changes prefix and port of an endpoint of a cluster.
//! - [`ModifyDBCluster`](mod@modify_db_cluster): Upgrades or downgrades a cluster by changing its compute and storage resources.
//! - [`ModifyDBClusterDescription`](mod@modify_db_cluster_description): Renames a cluster, to tell it apart more easily.
//! - [`ReleaseClusterPublicConnection`](mod@release_cluster_public_connection): Gives up the public endpoint of a cluster.
//!
//! ## Resource groups
//!
//! - [`CreateDBResourceGroup`](mod@create_db_resource_group): Adds a resource group to a cluster, with its type and computing resources.
//! - [`DeleteDBResourceGroup`](mod@delete_db_resource_group): Removes a resource group from a cluster.
//! - [`DescribeDBResourceGroup`](mod@describe_db_resource_group): Shows the resource groups of a cluster, or one of them.
//! - [`ModifyDBResourceGroup`](mod@modify_db_resource_group): Changes a resource group of a cluster, such as its reserved computing resources and rules.
//!
//! ## Elastic plans
//!
//! - [`CreateElasticPlan`](mod@create_elastic_plan): Creates an elastic plan that scales the resources of a cluster on a schedule.
//! - [`DeleteElasticPlan`](mod@delete_elastic_plan): Deletes an elastic plan; resources are no longer scaled at its times.
//! - [`DescribeElasticPlanAttribute`](mod@describe_elastic_plan_attribute): Shows one elastic plan of a cluster.
//! - [`DescribeElasticPlanJobs`](mod@describe_elastic_plan_jobs): Lists the scaling jobs that elastic plans of a cluster started.
//! - [`DescribeElasticPlanSpecifications`](mod@describe_elastic_plan_specifications): Lists the resource specifications that an elastic plan of a given type may use.
//! - [`DescribeElasticPlans`](mod@describe_elastic_plans): Lists the elastic plans of a cluster that match given conditions.
//! - [`DisableElasticPlan`](mod@disable_elastic_plan): Stops an elastic plan of a cluster from taking effect, without deleting it.
//! - [`EnableElasticPlan`](mod@enable_elastic_plan): Puts an elastic plan of a cluster into effect.
//! - [`ModifyElasticPlan`](mod@modify_elastic_plan): Changes an elastic plan of a cluster.
//!
//! ## SQL audit
//!
//! - [`DescribeAuditLogRecords`](mod@describe_audit_log_records): Searches the SQL audit log of a cluster.
//! - [`ModifyAuditLogConfig`](mod@modify_audit_log_config): Turns the SQL audit of a cluster on or off, for one engine.
//!
//! ## Accounts
//!
//! - [`BindAccount`](mod@bind_account): Ties a RAM user to a standard database account of a cluster.
//! - [`CheckBindRamUser`](mod@check_bind_ram_user): Tells whether the database accounts of a cluster have RAM users tied to them.
//! - [`CreateAccount`](mod@create_account): Creates a database account in a cluster, with its password and type.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account of a cluster; nobody can sign in with it any more.
//! - [`DescribeAccountAllPrivileges`](mod@describe_account_all_privileges): Lists everything an account was granted: global, database, table and column privileges.
//! - [`DescribeAccountPrivilegeObjects`](mod@describe_account_privilege_objects): Lists the databases, tables and columns that an account can see.
//! - [`DescribeAccountPrivileges`](mod@describe_account_privileges): Lists what a database account was granted at one privilege level.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of a cluster.
//! - [`DescribeEnabledPrivileges`](mod@describe_enabled_privileges): Lists the privilege levels and the privileges that can be granted at each.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Replaces the remark on a database account of a cluster.
//! - [`ModifyAccountPrivileges`](mod@modify_account_privileges): Changes what a database account may do in a cluster.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account of a cluster.
//! - [`UnbindAccount`](mod@unbind_account): Separates a RAM user from the database account it is tied to.
//!
//! ## Monitoring
//!
//! - [`DescribeDBClusterHealthStatus`](mod@describe_db_cluster_health_status): Shows how healthy a cluster and its node types are.
//! - [`DescribeDBClusterPerformance`](mod@describe_db_cluster_performance): Shows monitoring data of a cluster for chosen metrics and a time range.
//!
//! ## Spark development
//!
//! - [`CreateOssSubDirectory`](mod@create_oss_sub_directory): Creates a subdirectory in OSS at a given path for a cluster.
//! - [`CreateSparkTemplate`](mod@create_spark_template): Creates a Spark application template, or a folder for templates, below a parent in a cluster.
//! - [`DeleteSparkTemplate`](mod@delete_spark_template): Deletes a Spark application template.
//! - [`DeleteSparkTemplateFile`](mod@delete_spark_template_file): Deletes the file of a Spark application template.
//! - [`DescribeSparkCodeLog`](mod@describe_spark_code_log): Gives the log that a run of Spark code wrote.
//! - [`DescribeSparkCodeOutput`](mod@describe_spark_code_output): Gives what a run of Spark code produced.
//! - [`DescribeSparkCodeWebUi`](mod@describe_spark_code_web_ui): Gives the address of the web UI for a run of Spark code.
//! - [`GetSparkAppAttemptLog`](mod@get_spark_app_attempt_log): Gives the log of one attempt to run a Spark application.
//! - [`GetSparkAppInfo`](mod@get_spark_app_info): Shows one Spark application in full.
//! - [`GetSparkAppLog`](mod@get_spark_app_log): Gives the log of a Spark application.
//! - [`GetSparkAppMetrics`](mod@get_spark_app_metrics): Shows the metrics of a Spark application, such as rows and bytes scanned.
//! - [`GetSparkAppState`](mod@get_spark_app_state): Shows only the state that a Spark application is in.
//! - [`GetSparkAppWebUiAddress`](mod@get_spark_app_web_ui_address): Gives the address of the web UI of a Spark application.
//! - [`GetSparkConfigLogPath`](mod@get_spark_config_log_path): Shows the log settings of Spark, including the default path to which logs are written.
//! - [`GetSparkLogAnalyzeTask`](mod@get_spark_log_analyze_task): Shows the outcome of a task that analyzes a Spark log.
//! - [`GetSparkSQLEngineState`](mod@get_spark_sql_engine_state): Shows the state of the Spark SQL engine of a resource group.
//! - [`GetSparkTemplateFileContent`](mod@get_spark_template_file_content): Gives the content of one Spark application template.
//! - [`GetSparkTemplateFolderTree`](mod@get_spark_template_folder_tree): Gives the tree of template folders for Spark applications of a cluster.
//! - [`GetSparkTemplateFullTree`](mod@get_spark_template_full_tree): Gives the whole tree of Spark application templates of a cluster.
//! - [`KillSparkApp`](mod@kill_spark_app): Stops a running Spark application by force.
//! - [`KillSparkLogAnalyzeTask`](mod@kill_spark_log_analyze_task): Ends a log analysis of Spark and returns what the task looks like afterwards.
//! - [`KillSparkSQLEngine`](mod@kill_spark_sql_engine): Shuts the Spark SQL engine of a resource group down.
//! - [`ListSparkAppAttempts`](mod@list_spark_app_attempts): Lists the attempts to run one Spark application.
//! - [`ListSparkApps`](mod@list_spark_apps): Lists the Spark applications of a cluster.
//! - [`ListSparkLogAnalyzeTasks`](mod@list_spark_log_analyze_tasks): Lists the tasks that analyze Spark logs, page by page.
//! - [`ListSparkTemplateFileIds`](mod@list_spark_template_file_ids): Lists the IDs of all Spark templates that a cluster stores.
//! - [`PreloadSparkAppMetrics`](mod@preload_spark_app_metrics): Loads the metrics of a Spark application ahead of use and gives what is ready.
//! - [`SetSparkAppLogRootPath`](mod@set_spark_app_log_root_path): Sets the path under which the Spark logs of a cluster are written.
//! - [`StartSparkSQLEngine`](mod@start_spark_sql_engine): Starts the Spark SQL engine of a resource group, so that statements can be sent to it.
//! - [`SubmitSparkApp`](mod@submit_spark_app): Submits a Spark application or Spark SQL to a resource group and starts it.
//! - [`SubmitSparkLogAnalyzeTask`](mod@submit_spark_log_analyze_task): Starts the analysis of the log of one Spark application.
//! - [`UpdateSparkTemplateFile`](mod@update_spark_template_file): Replaces the content of a Spark application template.
//!
//! ## Schemas and tables
//!
//! - [`DescribeAdbMySqlColumns`](mod@describe_adb_my_sql_columns): Lists the columns of one table of a cluster.
//! - [`DescribeAdbMySqlSchemas`](mod@describe_adb_my_sql_schemas): Lists the names of the databases in a cluster.
//! - [`DescribeAdbMySqlTables`](mod@describe_adb_my_sql_tables): Lists the tables in one database of a cluster.
//! - [`DescribeTableAccessCount`](mod@describe_table_access_count): Counts how often one table, or every table of a cluster, was accessed on a date.
//! - [`GetDatabaseObjects`](mod@get_database_objects): Lists databases with owner, description and times, filtered by name or owner.
//! - [`GetTable`](mod@get_table): Shows one table in full, with its columns and partition keys.
//! - [`GetTableColumns`](mod@get_table_columns): Lists the columns of one table, page by page.
//! - [`GetTableDDL`](mod@get_table_ddl): Gives the statement that creates a table.
//! - [`GetTableObjects`](mod@get_table_objects): Lists the tables of a database with their summary, page by page.
//! - [`GetViewDDL`](mod@get_view_ddl): Gives the statement that creates a view.
//! - [`GetViewObjects`](mod@get_view_objects): Lists the views of a database with their summary, page by page.
//!
//! ## Diagnostics and optimization
//!
//! - [`DescribeDiagnosisDimensions`](mod@describe_diagnosis_dimensions): Lists the distinct resource groups, databases, users and client addresses of matching SQL statements.
//! - [`DescribeDiagnosisRecords`](mod@describe_diagnosis_records): Lists summaries of the SQL statements of a cluster that match given conditions.
//! - [`DescribeDiagnosisSQLInfo`](mod@describe_diagnosis_sql_info): Shows how one SQL statement ran: its plan, statistics, resource use and self-diagnosis.
//! - [`DescribeDownloadRecords`](mod@describe_download_records): Lists the last five jobs that export SQL statements of a cluster for download.
//! - [`DescribePatternPerformance`](mod@describe_pattern_performance): Shows metrics of one SQL pattern over time, such as query time and memory.
//! - [`DescribeSQLPatterns`](mod@describe_sql_patterns): Lists SQL patterns of a time range with average and maximum time, memory, scans and failures.
//! - [`DescribeSqlPattern`](mod@describe_sql_pattern): Lists SQL patterns of one day with CPU, scan and memory figures for a type and pattern.
//! - [`DownloadDiagnosisRecords`](mod@download_diagnosis_records): Starts an export of SQL statement summaries of a cluster that match given conditions.
//!
//! ## Storage analysis
//!
//! - [`DescribeDBClusterSpaceSummary`](mod@describe_db_cluster_space_summary): Summarizes the storage of a cluster: total, hot and cold data and growth.
//!
//! ## Maintenance windows
//!
//! - [`ModifyDBClusterMaintainTime`](mod@modify_db_cluster_maintain_time): Changes the time of day in which a cluster may be maintained.
//!
//! ## APS action logs
//!
//! - [`DescribeApsActionLogs`](mod@describe_aps_action_logs): Lists log entries of the real-time ingestion jobs of a cluster.
//!
//! ## Others
//!
//! - [`ApplyAdviceById`](mod@apply_advice_by_id): Applies one optimization suggestion, named by its ID and date, to a cluster.
//! - [`AttachUserENI`](mod@attach_user_eni): Connects a cluster to your VPC through an elastic network interface.
//! - [`BatchApplyAdviceByIdList`](mod@batch_apply_advice_by_id_list): Applies several pieces of optimization advice from one day, and builds them at once if wanted.
//! - [`BindDBResourceGroupWithUser`](mod@bind_db_resource_group_with_user): Ties a database account to a resource group of a cluster.
//! - [`CancelSparkReplStatement`](mod@cancel_spark_repl_statement): Cancels a statement that runs in an interactive Spark session.
//! - [`CancelSparkWarehouseBatchSQL`](mod@cancel_spark_warehouse_batch_sql): Cancels a batch SQL query of the Spark warehouse engine by its query ID.
//! - [`CheckSampleDataSet`](mod@check_sample_data_set): Shows the status of the built-in sample dataset of a cluster.
//! - [`ConfigureResultExport`](mod@configure_result_export): Configures where exported query results of a cluster go: Simple Log Service or OSS.
//! - [`CreateApsCopyWorkload`](mod@create_aps_copy_workload): Creates an APS workload from the ID of an existing one, for a chosen source, database and table.
//! - [`CreateApsDatasoure`](mod@create_aps_datasoure): Registers a data source for APS with a cluster, such as Kafka, Simple Log Service, Hive or RDS for MySQL.
//! - [`CreateApsHiveJob`](mod@create_aps_hive_job): Creates an APS job that migrates Hive data from a data source to OSS.
//! - [`CreateAPSJob`](mod@create_aps_job): Creates an APS job that synchronizes selected databases from a source instance to a destination instance.
//! - [`CreateApsKafkaHudiJob`](mod@create_aps_kafka_hudi_job): Creates an APS job that ingests a Kafka topic into Hudi tables of the data lake.
//! - [`CreateApsSlsADBJob`](mod@create_aps_sls_adb_job): Creates an APS job that ingests a Logstore of Simple Log Service into a cluster.
//! - [`CreateApsWebhook`](mod@create_aps_webhook): Adds webhooks, with URL and key, for one type of APS job of a cluster.
//! - [`CreateBackup`](mod@create_backup): Takes a backup of a cluster on request.
//! - [`CreateLakeStorage`](mod@create_lake_storage): Creates a lake storage for a cluster and sets which accounts may read and write it.
//! - [`CreateMaterializedViewRecommend`](mod@create_materialized_view_recommend): Creates a scheduled task that scans queries of a cluster and recommends materialized views.
//! - [`CreatePerformanceView`](mod@create_performance_view): Creates a custom monitoring view with the metrics and chart layout that you choose.
//! - [`DeleteApsDatasoure`](mod@delete_aps_datasoure): Deletes a data source of data pipelines.
//! - [`DeleteApsJob`](mod@delete_aps_job): Deletes a pipeline job, by its ID.
//! - [`DeleteApsWebhook`](mod@delete_aps_webhook): Deletes a webhook that pipeline jobs called.
//! - [`DeleteBackups`](mod@delete_backups): Deletes backup sets of a cluster, from which it can no longer be restored.
//! - [`DeleteLakeStorage`](mod@delete_lake_storage): Deletes a lake storage of a cluster, given by its ID.
//! - [`DeleteMaterializedViewRecommend`](mod@delete_materialized_view_recommend): Deletes a task that recommends materialized views.
//! - [`DeletePerformanceView`](mod@delete_performance_view): Deletes a saved view of performance metrics.
//! - [`DescribeAbnormalPatternDetection`](mod@describe_abnormal_pattern_detection): Diagnoses a cluster for SQL patterns that behaved abnormally within a time range.
//! - [`DescribeAdbMySqlIndexes`](mod@describe_adb_my_sql_indexes): Lists the indexes of one table of a cluster.
//! - [`DescribeAdbMySqlTableMeta`](mod@describe_adb_my_sql_table_meta): Shows the metadata of one table in a database of a cluster.
//! - [`DescribeAdviceServiceEnabled`](mod@describe_advice_service_enabled): Tells whether the suggestion service is on for a cluster.
//! - [`DescribeAllDataSource`](mod@describe_all_data_source): Lists databases, tables and columns of a cluster in one call, narrowed by schema or table if wanted.
//! - [`DescribeAppliedAdvices`](mod@describe_applied_advices): Lists the optimization suggestions that were applied to a cluster within a date range.
//! - [`DescribeApsDatasource`](mod@describe_aps_datasource): Shows one APS data source by its ID.
//! - [`DescribeApsDatasources`](mod@describe_aps_datasources): Lists the APS data sources of a cluster by type, name or time.
//! - [`DescribeApsHiveWorkload`](mod@describe_aps_hive_workload): Shows one APS workload that migrates Hive data.
//! - [`DescribeApsJobDetail`](mod@describe_aps_job_detail): Shows one APS job by its job ID.
//! - [`DescribeApsJobs`](mod@describe_aps_jobs): Lists the APS jobs of a region by name or creation time.
//! - [`DescribeApsMigrationWorkloads`](mod@describe_aps_migration_workloads): Lists the APS migration workloads of a cluster by name, OSS location or time.
//! - [`DescribeApsProgress`](mod@describe_aps_progress): Shows how far an APS workload has come.
//! - [`DescribeApsResourceGroups`](mod@describe_aps_resource_groups): Lists the resource groups that data synchronization of a cluster can use.
//! - [`DescribeAPSADBInstances`](mod@describe_apsadb_instances): Lists the AnalyticDB for MySQL instances of a region that APS can use.
//! - [`DescribeAvailableAdvices`](mod@describe_available_advices): Lists the optimization suggestions open for a cluster on a given date.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows when a cluster is backed up automatically and how long backups are kept.
//! - [`DescribeBackups`](mod@describe_backups): Lists the backup sets of a cluster.
//! - [`DescribeBadSqlDetection`](mod@describe_bad_sql_detection): Diagnoses a cluster for bad SQL statements within a time range.
//! - [`DescribeClusterResourceDetail`](mod@describe_cluster_resource_detail): Shows compute and storage resources of a cluster, free resources and each resource group's share.
//! - [`DescribeClusterResourceUsage`](mod@describe_cluster_resource_usage): Shows the ACUs that a cluster used over a time range, kind by kind.
//! - [`DescribeColumns`](mod@describe_columns): Lists the columns of a given table with their properties.
//! - [`DescribeCompactionServiceSwitch`](mod@describe_compaction_service_switch): Tells whether the compaction service is on for a cluster.
//! - [`DescribeComputeResourceUsage`](mod@describe_compute_resource_usage): Shows over time how many ACUs of computing resources a cluster or resource group used.
//! - [`DescribeControllerDetection`](mod@describe_controller_detection): Diagnoses the controller nodes of a cluster over a time range.
//! - [`DescribeDBClusterSSL`](mod@describe_db_cluster_ssl): Shows the SSL settings of a cluster.
//! - [`DescribeDBClusterStatus`](mod@describe_db_cluster_status): Lists the cluster statuses of a region, without naming single clusters.
//! - [`DescribeEssdCacheConfig`](mod@describe_essd_cache_config): Shows the configuration of the ESSD cache of a cluster.
//! - [`DescribeExcessivePrimaryKeys`](mod@describe_excessive_primary_keys): Lists the tables of a cluster whose primary key spans too many columns.
//! - [`DescribeExecutorDetection`](mod@describe_executor_detection): Diagnoses the executor nodes of a cluster over a time range.
//! - [`DescribeHistoryTasks`](mod@describe_history_tasks): Lists entries of the task center, filtered by instance, type, status and time.
//! - [`DescribeHistoryTasksStat`](mod@describe_history_tasks_stat): Counts task center entries that match the given instance, type, status and time.
//! - [`DescribeInclinedNodes`](mod@describe_inclined_nodes): Diagnoses which storage nodes of a cluster hold unevenly distributed data.
//! - [`DescribeInclinedTables`](mod@describe_inclined_tables): Lists the tables of a cluster whose data is skewed.
//! - [`DescribeJobResourceUsage`](mod@describe_job_resource_usage): Shows the resources that the jobs of a cluster used.
//! - [`DescribeKernelVersion`](mod@describe_kernel_version): Shows the kernel version of a cluster.
//! - [`DescribeLakeCacheSize`](mod@describe_lake_cache_size): Shows the lake cache of a cluster and its size.
//! - [`DescribeLLMAnswer`](mod@describe_llm_answer): Puts a question about a cluster to the AI assistant and gives its output.
//! - [`DescribeLLMSimilarQuestions`](mod@describe_llm_similar_questions): Suggests questions that resemble one put to the AI assistant of a cluster.
//! - [`DescribeMVRecommendResults`](mod@describe_mv_recommend_results): Lists the materialized views that a recommendation task or subtask proposed.
//! - [`DescribeMvRecommendSubTasks`](mod@describe_mv_recommend_sub_tasks): Lists the subtasks of a task that recommends materialized views.
//! - [`DescribeMvRecommendTasks`](mod@describe_mv_recommend_tasks): Lists the tasks of a cluster that recommend materialized views.
//! - [`DescribeOperatorPermission`](mod@describe_operator_permission): Shows the permissions granted to service operators for a cluster.
//! - [`DescribeOversizeNonPartitionTableInfos`](mod@describe_oversize_non_partition_table_infos): Lists the tables of a cluster that are too large and have no partitions.
//! - [`DescribePerformanceViewAttribute`](mod@describe_performance_view_attribute): Shows one custom monitoring view with its metrics and chart layout.
//! - [`DescribePerformanceViews`](mod@describe_performance_views): Lists the custom monitoring views of a cluster.
//! - [`DescribeResourceGroupSpec`](mod@describe_resource_group_spec): Lists the specifications that a resource group of a given type may have.
//! - [`DescribeResultExportConfig`](mod@describe_result_export_config): Shows where exported query results of a cluster go, by export type.
//! - [`DescribeSchemas`](mod@describe_schemas): Lists the databases of a given cluster.
//! - [`DescribeSparkAppDiagnosisInfo`](mod@describe_spark_app_diagnosis_info): Shows the diagnosis of one Spark application, in a chosen language.
//! - [`DescribeSparkAppType`](mod@describe_spark_app_type): Shows which type a Spark application has.
//! - [`DescribeSparkAuditLogRecords`](mod@describe_spark_audit_log_records): Searches the audit log of Spark statements by user, client, status, SQL text and time.
//! - [`DescribeSparkSQLDiagnosisAttribute`](mod@describe_spark_sql_diagnosis_attribute): Shows the diagnosis of one Spark SQL query within an application.
//! - [`DescribeSparkSQLDiagnosisList`](mod@describe_spark_sql_diagnosis_list): Lists diagnoses of Spark SQL queries, filtered by statement and start time.
//! - [`DescribeSQLWebSocketDomain`](mod@describe_sql_web_socket_domain): Gives the WebSocket domain name that SQL tools of a cluster connect to.
//! - [`DescribeStorageResourceUsage`](mod@describe_storage_resource_usage): Shows over time how much of its storage resources a cluster used.
//! - [`DescribeTableDetail`](mod@describe_table_detail): Shows details of one table of a cluster.
//! - [`DescribeTablePartitionDiagnose`](mod@describe_table_partition_diagnose): Lists the tables of a cluster that were diagnosed for problems with their partitions.
//! - [`DescribeTableStatistics`](mod@describe_table_statistics): Lists the tables of a cluster with statistics, filtered by schema or keyword.
//! - [`DescribeTables`](mod@describe_tables): Lists the tables of a given database.
//! - [`DescribeUserQuota`](mod@describe_user_quota): Shows quotas on elastic and reserved ACUs and on the number of resource groups.
//! - [`DescribeViewJobs`](mod@describe_view_jobs): Lists the refresh jobs of views in a cluster, filtered by schema, view or owner.
//! - [`DescribeWorkerDetection`](mod@describe_worker_detection): Diagnoses the worker nodes of a cluster over a time range.
//! - [`DetachUserENI`](mod@detach_user_eni): Cuts the elastic network interface that connects a cluster to your VPC.
//! - [`DisableAdviceService`](mod@disable_advice_service): Turns the suggestion service of a cluster off.
//! - [`DownloadInstanceCACertificate`](mod@download_instance_ca_certificate): Downloads the CA certificate for SSL connections to one engine of a cluster.
//! - [`EnableAdviceService`](mod@enable_advice_service): Turns the suggestion service of a cluster on.
//! - [`ExecuteSparkReplStatement`](mod@execute_spark_repl_statement): Runs a piece of code in an interactive Spark session.
//! - [`ExecuteSparkWarehouseBatchSQL`](mod@execute_spark_warehouse_batch_sql): Runs SQL statements as a batch on the Spark warehouse engine of a resource group.
//! - [`ExistRunningSQLEngine`](mod@exist_running_sql_engine): Tells whether a Spark SQL engine is running in a resource group.
//! - [`GetADBSparkNecessaryRAMPermissions`](mod@get_adb_spark_necessary_ram_permissions): Shows which RAM permissions Spark of a cluster needs.
//! - [`GetApsManagedDatabases`](mod@get_aps_managed_databases): Lists the databases of a cluster that APS manages.
//! - [`GetCreateTableSQL`](mod@get_create_table_sql): Gives the CREATE TABLE statement of one table of a cluster.
//! - [`GetLakeStorage`](mod@get_lake_storage): Shows one lake storage of a cluster by its ID.
//! - [`GetSparkReplSession`](mod@get_spark_repl_session): Shows an interactive Spark session of an application.
//! - [`GetSparkReplStatement`](mod@get_spark_repl_statement): Shows a statement of an interactive Spark session with its state.
//! - [`GetSparkWarehouseBatchSQL`](mod@get_spark_warehouse_batch_sql): Shows a batch SQL query of the Spark warehouse engine by its query ID.
//! - [`GrantOperatorPermission`](mod@grant_operator_permission): Allows service staff to work on the cluster, with the given privileges and until the given time.
//! - [`KillProcess`](mod@kill_process): Ends a running query or connection by its process ID; its work is lost.
//! - [`ListApsLifecycleStrategy`](mod@list_aps_lifecycle_strategy): Lists the APS lifecycle strategies of a cluster within a time range.
//! - [`ListApsOptimizationStrategy`](mod@list_aps_optimization_strategy): Lists the APS optimization strategies of a cluster.
//! - [`ListApsOptimizationTasks`](mod@list_aps_optimization_tasks): Lists the APS optimization tasks of a cluster by strategy type and time.
//! - [`ListApsWebhook`](mod@list_aps_webhook): Lists the webhooks for one type of APS job of a cluster.
//! - [`ListLakeStorages`](mod@list_lake_storages): Lists the lake storages of a cluster, page by page.
//! - [`ListResultExportJobHistory`](mod@list_result_export_job_history): Lists past jobs that exported query results, by time, status, resource group or user.
//! - [`ListSparkWarehouseBatchSQL`](mod@list_spark_warehouse_batch_sql): Lists the batch SQL queries of the Spark warehouse engine in a resource group.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are bound to which resources, by resource ID or tag.
//! - [`LoadSampleDataSet`](mod@load_sample_data_set): Loads the built-in sample data set into a cluster, for trying queries out.
//! - [`ModifyApsDatasoure`](mod@modify_aps_datasoure): Changes name, description and connection settings of an APS data source.
//! - [`ModifyApsJob`](mod@modify_aps_job): Changes the databases and partitions that an APS job covers.
//! - [`ModifyApsSlsADBJob`](mod@modify_aps_sls_adb_job): Changes an APS job that ingests from Simple Log Service, such as columns, offsets and target.
//! - [`ModifyApsWorkloadName`](mod@modify_aps_workload_name): Gives an APS workload of a cluster another name.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes when a cluster is backed up and how long backups are kept.
//! - [`ModifyClickhouseEngine`](mod@modify_clickhouse_engine): Turns the ClickHouse engine of a cluster on or off and sets its cache size.
//! - [`ModifyCompactionServiceSwitch`](mod@modify_compaction_service_switch): Turns the compaction service of a cluster on or off.
//! - [`ModifyDBClusterResourceGroup`](mod@modify_db_cluster_resource_group): Moves a cluster to another resource group of the account.
//! - [`ModifyDBClusterSSL`](mod@modify_db_cluster_ssl): Turns SSL encryption for an endpoint of a cluster on or off.
//! - [`ModifyDBClusterVip`](mod@modify_db_cluster_vip): Moves an endpoint of a cluster to a VPC and vSwitch.
//! - [`ModifyEssdCacheConfig`](mod@modify_essd_cache_config): Turns the ESSD cache of a cluster on or off and sets its size.
//! - [`ModifyLakeCacheSize`](mod@modify_lake_cache_size): Turns the lake cache of a cluster on or off and sets its capacity.
//! - [`ModifyMaterializedView`](mod@modify_materialized_view): Changes settings of a materialized view, such as query rewrite, resource group and alerts.
//! - [`ModifyMaterializedViewRecommend`](mod@modify_materialized_view_recommend): Changes schedule and thresholds of a task that recommends materialized views.
//! - [`ModifyPerformanceView`](mod@modify_performance_view): Changes metrics and chart layout of a custom monitoring view.
//! - [`ModifySqlTemplatePosition`](mod@modify_sql_template_position): Moves an SQL template to another template group.
//! - [`ModifyUserEniVswitchOptions`](mod@modify_user_eni_vswitch_options): Changes the vSwitches that the network interface connecting a cluster to your VPC uses.
//! - [`RevokeOperatorPermission`](mod@revoke_operator_permission): Withdraws the permissions granted to service operators for a cluster.
//! - [`StartApsJob`](mod@start_aps_job): Starts a pipeline job, which begins to carry data over.
//! - [`StartSparkReplSession`](mod@start_spark_repl_session): Starts an interactive Spark session in a resource group.
//! - [`SubmitResultExportJob`](mod@submit_result_export_job): Runs an SQL statement in a resource group and exports its result.
//! - [`SuspendApsJob`](mod@suspend_aps_job): Suspends an APS job, named by its ID, without deleting it.
//! - [`UnbindDBResourceGroupWithUser`](mod@unbind_db_resource_group_with_user): Separates a database account from a resource group of a cluster.
//! - [`UpdateApsWebhook`](mod@update_aps_webhook): Changes name, type, URL and key of APS webhooks of a cluster.
//! - [`UpdateLakeStorage`](mod@update_lake_storage): Changes the description of a lake storage and who may read and write it.
//! - [`UpgradeKernelVersion`](mod@upgrade_kernel_version): Upgrades a cluster to a kernel version, at once or as the switch mode tells.
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

pub mod allocate_cluster_public_connection;
pub mod apply_advice_by_id;
pub mod attach_user_eni;
pub mod batch_apply_advice_by_id_list;
pub mod bind_account;
pub mod bind_db_resource_group_with_user;
pub mod cancel_spark_repl_statement;
pub mod cancel_spark_warehouse_batch_sql;
pub mod check_bind_ram_user;
pub mod check_sample_data_set;
pub mod configure_result_export;
pub mod create_account;
pub mod create_aps_copy_workload;
pub mod create_aps_datasoure;
pub mod create_aps_hive_job;
pub mod create_aps_job;
pub mod create_aps_kafka_hudi_job;
pub mod create_aps_sls_adb_job;
pub mod create_aps_webhook;
pub mod create_backup;
pub mod create_db_cluster;
pub mod create_db_resource_group;
pub mod create_elastic_plan;
pub mod create_lake_storage;
pub mod create_materialized_view_recommend;
pub mod create_oss_sub_directory;
pub mod create_performance_view;
pub mod create_spark_template;
pub mod delete_account;
pub mod delete_aps_datasoure;
pub mod delete_aps_job;
pub mod delete_aps_webhook;
pub mod delete_backups;
pub mod delete_db_cluster;
pub mod delete_db_resource_group;
pub mod delete_elastic_plan;
pub mod delete_lake_storage;
pub mod delete_materialized_view_recommend;
pub mod delete_performance_view;
pub mod delete_spark_template;
pub mod delete_spark_template_file;
pub mod describe_abnormal_pattern_detection;
pub mod describe_account_all_privileges;
pub mod describe_account_privilege_objects;
pub mod describe_account_privileges;
pub mod describe_accounts;
pub mod describe_adb_my_sql_columns;
pub mod describe_adb_my_sql_indexes;
pub mod describe_adb_my_sql_schemas;
pub mod describe_adb_my_sql_table_meta;
pub mod describe_adb_my_sql_tables;
pub mod describe_advice_service_enabled;
pub mod describe_all_data_source;
pub mod describe_applied_advices;
pub mod describe_aps_action_logs;
pub mod describe_aps_datasource;
pub mod describe_aps_datasources;
pub mod describe_aps_hive_workload;
pub mod describe_aps_job_detail;
pub mod describe_aps_jobs;
pub mod describe_aps_migration_workloads;
pub mod describe_aps_progress;
pub mod describe_aps_resource_groups;
pub mod describe_apsadb_instances;
pub mod describe_audit_log_records;
pub mod describe_available_advices;
pub mod describe_backup_policy;
pub mod describe_backups;
pub mod describe_bad_sql_detection;
pub mod describe_cluster_access_white_list;
pub mod describe_cluster_net_info;
pub mod describe_cluster_resource_detail;
pub mod describe_cluster_resource_usage;
pub mod describe_columns;
pub mod describe_compaction_service_switch;
pub mod describe_compute_resource_usage;
pub mod describe_controller_detection;
pub mod describe_db_cluster_attribute;
pub mod describe_db_cluster_health_status;
pub mod describe_db_cluster_performance;
pub mod describe_db_cluster_space_summary;
pub mod describe_db_cluster_ssl;
pub mod describe_db_cluster_status;
pub mod describe_db_clusters;
pub mod describe_db_resource_group;
pub mod describe_diagnosis_dimensions;
pub mod describe_diagnosis_records;
pub mod describe_diagnosis_sql_info;
pub mod describe_download_records;
pub mod describe_elastic_plan_attribute;
pub mod describe_elastic_plan_jobs;
pub mod describe_elastic_plan_specifications;
pub mod describe_elastic_plans;
pub mod describe_enabled_privileges;
pub mod describe_essd_cache_config;
pub mod describe_excessive_primary_keys;
pub mod describe_executor_detection;
pub mod describe_history_tasks;
pub mod describe_history_tasks_stat;
pub mod describe_inclined_nodes;
pub mod describe_inclined_tables;
pub mod describe_job_resource_usage;
pub mod describe_kernel_version;
pub mod describe_lake_cache_size;
pub mod describe_llm_answer;
pub mod describe_llm_similar_questions;
pub mod describe_mv_recommend_results;
pub mod describe_mv_recommend_sub_tasks;
pub mod describe_mv_recommend_tasks;
pub mod describe_operator_permission;
pub mod describe_oversize_non_partition_table_infos;
pub mod describe_pattern_performance;
pub mod describe_performance_view_attribute;
pub mod describe_performance_views;
pub mod describe_regions;
pub mod describe_resource_group_spec;
pub mod describe_result_export_config;
pub mod describe_schemas;
pub mod describe_spark_app_diagnosis_info;
pub mod describe_spark_app_type;
pub mod describe_spark_audit_log_records;
pub mod describe_spark_code_log;
pub mod describe_spark_code_output;
pub mod describe_spark_code_web_ui;
pub mod describe_spark_sql_diagnosis_attribute;
pub mod describe_spark_sql_diagnosis_list;
pub mod describe_sql_pattern;
pub mod describe_sql_patterns;
pub mod describe_sql_web_socket_domain;
pub mod describe_storage_resource_usage;
pub mod describe_table_access_count;
pub mod describe_table_detail;
pub mod describe_table_partition_diagnose;
pub mod describe_table_statistics;
pub mod describe_tables;
pub mod describe_user_quota;
pub mod describe_view_jobs;
pub mod describe_worker_detection;
pub mod detach_user_eni;
pub mod disable_advice_service;
pub mod disable_elastic_plan;
pub mod download_diagnosis_records;
pub mod download_instance_ca_certificate;
pub mod enable_advice_service;
pub mod enable_elastic_plan;
pub mod execute_spark_repl_statement;
pub mod execute_spark_warehouse_batch_sql;
pub mod exist_running_sql_engine;
pub mod get_adb_spark_necessary_ram_permissions;
pub mod get_aps_managed_databases;
pub mod get_create_table_sql;
pub mod get_database_objects;
pub mod get_lake_storage;
pub mod get_spark_app_attempt_log;
pub mod get_spark_app_info;
pub mod get_spark_app_log;
pub mod get_spark_app_metrics;
pub mod get_spark_app_state;
pub mod get_spark_app_web_ui_address;
pub mod get_spark_config_log_path;
pub mod get_spark_log_analyze_task;
pub mod get_spark_repl_session;
pub mod get_spark_repl_statement;
pub mod get_spark_sql_engine_state;
pub mod get_spark_template_file_content;
pub mod get_spark_template_folder_tree;
pub mod get_spark_template_full_tree;
pub mod get_spark_warehouse_batch_sql;
pub mod get_table;
pub mod get_table_columns;
pub mod get_table_ddl;
pub mod get_table_objects;
pub mod get_view_ddl;
pub mod get_view_objects;
pub mod grant_operator_permission;
pub mod kill_process;
pub mod kill_spark_app;
pub mod kill_spark_log_analyze_task;
pub mod kill_spark_sql_engine;
pub mod list_aps_lifecycle_strategy;
pub mod list_aps_optimization_strategy;
pub mod list_aps_optimization_tasks;
pub mod list_aps_webhook;
pub mod list_lake_storages;
pub mod list_result_export_job_history;
pub mod list_spark_app_attempts;
pub mod list_spark_apps;
pub mod list_spark_log_analyze_tasks;
pub mod list_spark_template_file_ids;
pub mod list_spark_warehouse_batch_sql;
pub mod list_tag_resources;
pub mod load_sample_data_set;
pub mod modify_account_description;
pub mod modify_account_privileges;
pub mod modify_aps_datasoure;
pub mod modify_aps_job;
pub mod modify_aps_sls_adb_job;
pub mod modify_aps_workload_name;
pub mod modify_audit_log_config;
pub mod modify_backup_policy;
pub mod modify_clickhouse_engine;
pub mod modify_cluster_access_white_list;
pub mod modify_cluster_connection_string;
pub mod modify_compaction_service_switch;
pub mod modify_db_cluster;
pub mod modify_db_cluster_description;
pub mod modify_db_cluster_maintain_time;
pub mod modify_db_cluster_resource_group;
pub mod modify_db_cluster_ssl;
pub mod modify_db_cluster_vip;
pub mod modify_db_resource_group;
pub mod modify_elastic_plan;
pub mod modify_essd_cache_config;
pub mod modify_lake_cache_size;
pub mod modify_materialized_view;
pub mod modify_materialized_view_recommend;
pub mod modify_performance_view;
pub mod modify_sql_template_position;
pub mod modify_user_eni_vswitch_options;
pub mod preload_spark_app_metrics;
pub mod release_cluster_public_connection;
pub mod reset_account_password;
pub mod revoke_operator_permission;
pub mod set_spark_app_log_root_path;
pub mod start_aps_job;
pub mod start_spark_repl_session;
pub mod start_spark_sql_engine;
pub mod submit_result_export_job;
pub mod submit_spark_app;
pub mod submit_spark_log_analyze_task;
pub mod suspend_aps_job;
pub mod unbind_account;
pub mod unbind_db_resource_group_with_user;
pub mod update_aps_webhook;
pub mod update_lake_storage;
pub mod update_spark_template_file;
pub mod upgrade_kernel_version;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    allocate_cluster_public_connection::{AllocateClusterPublicConnectionError, AllocateClusterPublicConnectionRequest, AllocateClusterPublicConnectionResponse},
    apply_advice_by_id::{ApplyAdviceByIdRequest, ApplyAdviceByIdResponse},
    attach_user_eni::{AttachUserENIError, AttachUserENIRequest, AttachUserENIResponse},
    batch_apply_advice_by_id_list::{BatchApplyAdviceByIdListRequest, BatchApplyAdviceByIdListResponse},
    bind_account::{BindAccountError, BindAccountRequest, BindAccountResponse},
    bind_db_resource_group_with_user::{BindDBResourceGroupWithUserError, BindDBResourceGroupWithUserRequest, BindDBResourceGroupWithUserResponse},
    cancel_spark_repl_statement::{CancelSparkReplStatementRequest, CancelSparkReplStatementResponse},
    cancel_spark_warehouse_batch_sql::{CancelSparkWarehouseBatchSQLRequest, CancelSparkWarehouseBatchSQLResponse},
    check_bind_ram_user::{CheckBindRamUserRequest, CheckBindRamUserResponse},
    check_sample_data_set::{CheckSampleDataSetError, CheckSampleDataSetRequest, CheckSampleDataSetResponse},
    configure_result_export::{ConfigureResultExportRequest, ConfigureResultExportResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_aps_copy_workload::{CreateApsCopyWorkloadRequest, CreateApsCopyWorkloadResponse},
    create_aps_datasoure::{CreateApsDatasoureRequest, CreateApsDatasoureResponse},
    create_aps_hive_job::{CreateApsHiveJobRequest, CreateApsHiveJobResponse},
    create_aps_job::{CreateAPSJobRequest, CreateAPSJobResponse},
    create_aps_kafka_hudi_job::{CreateApsKafkaHudiJobRequest, CreateApsKafkaHudiJobResponse},
    create_aps_sls_adb_job::{CreateApsSlsADBJobRequest, CreateApsSlsADBJobResponse},
    create_aps_webhook::{CreateApsWebhookRequest, CreateApsWebhookResponse},
    create_backup::{CreateBackupRequest, CreateBackupResponse},
    create_db_cluster::{CreateDBClusterRequest, CreateDBClusterResponse},
    create_db_resource_group::{CreateDBResourceGroupError, CreateDBResourceGroupRequest, CreateDBResourceGroupResponse},
    create_elastic_plan::{CreateElasticPlanError, CreateElasticPlanRequest, CreateElasticPlanResponse},
    create_lake_storage::{CreateLakeStorageRequest, CreateLakeStorageResponse},
    create_materialized_view_recommend::{CreateMaterializedViewRecommendRequest, CreateMaterializedViewRecommendResponse},
    create_oss_sub_directory::{CreateOssSubDirectoryRequest, CreateOssSubDirectoryResponse},
    create_performance_view::{CreatePerformanceViewRequest, CreatePerformanceViewResponse},
    create_spark_template::{CreateSparkTemplateError, CreateSparkTemplateRequest, CreateSparkTemplateResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_aps_datasoure::{DeleteApsDatasoureRequest, DeleteApsDatasoureResponse},
    delete_aps_job::{DeleteApsJobRequest, DeleteApsJobResponse},
    delete_aps_webhook::{DeleteApsWebhookRequest, DeleteApsWebhookResponse},
    delete_backups::{DeleteBackupsRequest, DeleteBackupsResponse},
    delete_db_cluster::{DeleteDBClusterError, DeleteDBClusterRequest, DeleteDBClusterResponse},
    delete_db_resource_group::{DeleteDBResourceGroupError, DeleteDBResourceGroupRequest, DeleteDBResourceGroupResponse},
    delete_elastic_plan::{DeleteElasticPlanError, DeleteElasticPlanRequest, DeleteElasticPlanResponse},
    delete_lake_storage::{DeleteLakeStorageRequest, DeleteLakeStorageResponse},
    delete_materialized_view_recommend::{DeleteMaterializedViewRecommendRequest, DeleteMaterializedViewRecommendResponse},
    delete_performance_view::{DeletePerformanceViewRequest, DeletePerformanceViewResponse},
    delete_spark_template::{DeleteSparkTemplateError, DeleteSparkTemplateRequest, DeleteSparkTemplateResponse},
    delete_spark_template_file::{DeleteSparkTemplateFileError, DeleteSparkTemplateFileRequest, DeleteSparkTemplateFileResponse},
    describe_abnormal_pattern_detection::{DescribeAbnormalPatternDetectionRequest, DescribeAbnormalPatternDetectionResponse},
    describe_account_all_privileges::{DescribeAccountAllPrivilegesError, DescribeAccountAllPrivilegesRequest, DescribeAccountAllPrivilegesResponse},
    describe_account_privilege_objects::{DescribeAccountPrivilegeObjectsError, DescribeAccountPrivilegeObjectsRequest, DescribeAccountPrivilegeObjectsResponse},
    describe_account_privileges::{DescribeAccountPrivilegesError, DescribeAccountPrivilegesRequest, DescribeAccountPrivilegesResponse},
    describe_accounts::{DescribeAccountsError, DescribeAccountsRequest, DescribeAccountsResponse},
    describe_adb_my_sql_columns::{DescribeAdbMySqlColumnsRequest, DescribeAdbMySqlColumnsResponse},
    describe_adb_my_sql_indexes::{DescribeAdbMySqlIndexesRequest, DescribeAdbMySqlIndexesResponse},
    describe_adb_my_sql_schemas::{DescribeAdbMySqlSchemasRequest, DescribeAdbMySqlSchemasResponse},
    describe_adb_my_sql_table_meta::{DescribeAdbMySqlTableMetaRequest, DescribeAdbMySqlTableMetaResponse},
    describe_adb_my_sql_tables::{DescribeAdbMySqlTablesRequest, DescribeAdbMySqlTablesResponse},
    describe_advice_service_enabled::{DescribeAdviceServiceEnabledRequest, DescribeAdviceServiceEnabledResponse},
    describe_all_data_source::{DescribeAllDataSourceError, DescribeAllDataSourceRequest, DescribeAllDataSourceResponse},
    describe_applied_advices::{DescribeAppliedAdvicesRequest, DescribeAppliedAdvicesResponse},
    describe_aps_action_logs::{DescribeApsActionLogsError, DescribeApsActionLogsRequest, DescribeApsActionLogsResponse},
    describe_aps_datasource::{DescribeApsDatasourceRequest, DescribeApsDatasourceResponse},
    describe_aps_datasources::{DescribeApsDatasourcesRequest, DescribeApsDatasourcesResponse},
    describe_aps_hive_workload::{DescribeApsHiveWorkloadRequest, DescribeApsHiveWorkloadResponse},
    describe_aps_job_detail::{DescribeApsJobDetailRequest, DescribeApsJobDetailResponse},
    describe_aps_jobs::{DescribeApsJobsRequest, DescribeApsJobsResponse},
    describe_aps_migration_workloads::{DescribeApsMigrationWorkloadsRequest, DescribeApsMigrationWorkloadsResponse},
    describe_aps_progress::{DescribeApsProgressRequest, DescribeApsProgressResponse},
    describe_aps_resource_groups::{DescribeApsResourceGroupsRequest, DescribeApsResourceGroupsResponse},
    describe_apsadb_instances::{DescribeAPSADBInstancesRequest, DescribeAPSADBInstancesResponse},
    describe_audit_log_records::{DescribeAuditLogRecordsError, DescribeAuditLogRecordsRequest, DescribeAuditLogRecordsResponse},
    describe_available_advices::{DescribeAvailableAdvicesRequest, DescribeAvailableAdvicesResponse},
    describe_backup_policy::{DescribeBackupPolicyError, DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backups::{DescribeBackupsError, DescribeBackupsRequest, DescribeBackupsResponse},
    describe_bad_sql_detection::{DescribeBadSqlDetectionRequest, DescribeBadSqlDetectionResponse},
    describe_cluster_access_white_list::{DescribeClusterAccessWhiteListError, DescribeClusterAccessWhiteListRequest, DescribeClusterAccessWhiteListResponse},
    describe_cluster_net_info::{DescribeClusterNetInfoError, DescribeClusterNetInfoRequest, DescribeClusterNetInfoResponse},
    describe_cluster_resource_detail::{DescribeClusterResourceDetailRequest, DescribeClusterResourceDetailResponse},
    describe_cluster_resource_usage::{DescribeClusterResourceUsageRequest, DescribeClusterResourceUsageResponse},
    describe_columns::{DescribeColumnsError, DescribeColumnsRequest, DescribeColumnsResponse},
    describe_compaction_service_switch::{DescribeCompactionServiceSwitchRequest, DescribeCompactionServiceSwitchResponse},
    describe_compute_resource_usage::{DescribeComputeResourceUsageRequest, DescribeComputeResourceUsageResponse},
    describe_controller_detection::{DescribeControllerDetectionRequest, DescribeControllerDetectionResponse},
    describe_db_cluster_attribute::{DescribeDBClusterAttributeError, DescribeDBClusterAttributeRequest, DescribeDBClusterAttributeResponse},
    describe_db_cluster_health_status::{DescribeDBClusterHealthStatusError, DescribeDBClusterHealthStatusRequest, DescribeDBClusterHealthStatusResponse},
    describe_db_cluster_performance::{DescribeDBClusterPerformanceError, DescribeDBClusterPerformanceRequest, DescribeDBClusterPerformanceResponse},
    describe_db_cluster_space_summary::{DescribeDBClusterSpaceSummaryError, DescribeDBClusterSpaceSummaryRequest, DescribeDBClusterSpaceSummaryResponse},
    describe_db_cluster_ssl::{DescribeDBClusterSSLRequest, DescribeDBClusterSSLResponse},
    describe_db_cluster_status::{DescribeDBClusterStatusRequest, DescribeDBClusterStatusResponse},
    describe_db_clusters::{DescribeDBClustersError, DescribeDBClustersRequest, DescribeDBClustersResponse},
    describe_db_resource_group::{DescribeDBResourceGroupError, DescribeDBResourceGroupRequest, DescribeDBResourceGroupResponse},
    describe_diagnosis_dimensions::{DescribeDiagnosisDimensionsRequest, DescribeDiagnosisDimensionsResponse},
    describe_diagnosis_records::{DescribeDiagnosisRecordsRequest, DescribeDiagnosisRecordsResponse},
    describe_diagnosis_sql_info::{DescribeDiagnosisSQLInfoRequest, DescribeDiagnosisSQLInfoResponse},
    describe_download_records::{DescribeDownloadRecordsRequest, DescribeDownloadRecordsResponse},
    describe_elastic_plan_attribute::{DescribeElasticPlanAttributeError, DescribeElasticPlanAttributeRequest, DescribeElasticPlanAttributeResponse},
    describe_elastic_plan_jobs::{DescribeElasticPlanJobsError, DescribeElasticPlanJobsRequest, DescribeElasticPlanJobsResponse},
    describe_elastic_plan_specifications::{DescribeElasticPlanSpecificationsError, DescribeElasticPlanSpecificationsRequest, DescribeElasticPlanSpecificationsResponse},
    describe_elastic_plans::{DescribeElasticPlansError, DescribeElasticPlansRequest, DescribeElasticPlansResponse},
    describe_enabled_privileges::{DescribeEnabledPrivilegesError, DescribeEnabledPrivilegesRequest, DescribeEnabledPrivilegesResponse},
    describe_essd_cache_config::{DescribeEssdCacheConfigRequest, DescribeEssdCacheConfigResponse},
    describe_excessive_primary_keys::{DescribeExcessivePrimaryKeysError, DescribeExcessivePrimaryKeysRequest, DescribeExcessivePrimaryKeysResponse},
    describe_executor_detection::{DescribeExecutorDetectionRequest, DescribeExecutorDetectionResponse},
    describe_history_tasks::{DescribeHistoryTasksRequest, DescribeHistoryTasksResponse},
    describe_history_tasks_stat::{DescribeHistoryTasksStatRequest, DescribeHistoryTasksStatResponse},
    describe_inclined_nodes::{DescribeInclinedNodesRequest, DescribeInclinedNodesResponse},
    describe_inclined_tables::{DescribeInclinedTablesRequest, DescribeInclinedTablesResponse},
    describe_job_resource_usage::{DescribeJobResourceUsageRequest, DescribeJobResourceUsageResponse},
    describe_kernel_version::{DescribeKernelVersionRequest, DescribeKernelVersionResponse},
    describe_lake_cache_size::{DescribeLakeCacheSizeRequest, DescribeLakeCacheSizeResponse},
    describe_llm_answer::{DescribeLLMAnswerRequest, DescribeLLMAnswerResponse},
    describe_llm_similar_questions::{DescribeLLMSimilarQuestionsRequest, DescribeLLMSimilarQuestionsResponse},
    describe_mv_recommend_results::{DescribeMVRecommendResultsRequest, DescribeMVRecommendResultsResponse},
    describe_mv_recommend_sub_tasks::{DescribeMvRecommendSubTasksRequest, DescribeMvRecommendSubTasksResponse},
    describe_mv_recommend_tasks::{DescribeMvRecommendTasksRequest, DescribeMvRecommendTasksResponse},
    describe_operator_permission::{DescribeOperatorPermissionRequest, DescribeOperatorPermissionResponse},
    describe_oversize_non_partition_table_infos::{DescribeOversizeNonPartitionTableInfosRequest, DescribeOversizeNonPartitionTableInfosResponse},
    describe_pattern_performance::{DescribePatternPerformanceRequest, DescribePatternPerformanceResponse},
    describe_performance_view_attribute::{DescribePerformanceViewAttributeRequest, DescribePerformanceViewAttributeResponse},
    describe_performance_views::{DescribePerformanceViewsRequest, DescribePerformanceViewsResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_resource_group_spec::{DescribeResourceGroupSpecRequest, DescribeResourceGroupSpecResponse},
    describe_result_export_config::{DescribeResultExportConfigRequest, DescribeResultExportConfigResponse},
    describe_schemas::{DescribeSchemasError, DescribeSchemasRequest, DescribeSchemasResponse},
    describe_spark_app_diagnosis_info::{DescribeSparkAppDiagnosisInfoRequest, DescribeSparkAppDiagnosisInfoResponse},
    describe_spark_app_type::{DescribeSparkAppTypeRequest, DescribeSparkAppTypeResponse},
    describe_spark_audit_log_records::{DescribeSparkAuditLogRecordsRequest, DescribeSparkAuditLogRecordsResponse},
    describe_spark_code_log::{DescribeSparkCodeLogRequest, DescribeSparkCodeLogResponse},
    describe_spark_code_output::{DescribeSparkCodeOutputRequest, DescribeSparkCodeOutputResponse},
    describe_spark_code_web_ui::{DescribeSparkCodeWebUiRequest, DescribeSparkCodeWebUiResponse},
    describe_spark_sql_diagnosis_attribute::{DescribeSparkSQLDiagnosisAttributeRequest, DescribeSparkSQLDiagnosisAttributeResponse},
    describe_spark_sql_diagnosis_list::{DescribeSparkSQLDiagnosisListRequest, DescribeSparkSQLDiagnosisListResponse},
    describe_sql_pattern::{DescribeSqlPatternRequest, DescribeSqlPatternResponse},
    describe_sql_patterns::{DescribeSQLPatternsRequest, DescribeSQLPatternsResponse},
    describe_sql_web_socket_domain::{DescribeSQLWebSocketDomainRequest, DescribeSQLWebSocketDomainResponse},
    describe_storage_resource_usage::{DescribeStorageResourceUsageRequest, DescribeStorageResourceUsageResponse},
    describe_table_access_count::{DescribeTableAccessCountRequest, DescribeTableAccessCountResponse},
    describe_table_detail::{DescribeTableDetailRequest, DescribeTableDetailResponse},
    describe_table_partition_diagnose::{DescribeTablePartitionDiagnoseRequest, DescribeTablePartitionDiagnoseResponse},
    describe_table_statistics::{DescribeTableStatisticsRequest, DescribeTableStatisticsResponse},
    describe_tables::{DescribeTablesError, DescribeTablesRequest, DescribeTablesResponse},
    describe_user_quota::{DescribeUserQuotaError, DescribeUserQuotaRequest, DescribeUserQuotaResponse},
    describe_view_jobs::{DescribeViewJobsRequest, DescribeViewJobsResponse},
    describe_worker_detection::{DescribeWorkerDetectionRequest, DescribeWorkerDetectionResponse},
    detach_user_eni::{DetachUserENIError, DetachUserENIRequest, DetachUserENIResponse},
    disable_advice_service::{DisableAdviceServiceRequest, DisableAdviceServiceResponse},
    disable_elastic_plan::{DisableElasticPlanError, DisableElasticPlanRequest, DisableElasticPlanResponse},
    download_diagnosis_records::{DownloadDiagnosisRecordsRequest, DownloadDiagnosisRecordsResponse},
    download_instance_ca_certificate::{DownloadInstanceCACertificateRequest, DownloadInstanceCACertificateResponse},
    enable_advice_service::{EnableAdviceServiceRequest, EnableAdviceServiceResponse},
    enable_elastic_plan::{EnableElasticPlanError, EnableElasticPlanRequest, EnableElasticPlanResponse},
    execute_spark_repl_statement::{ExecuteSparkReplStatementRequest, ExecuteSparkReplStatementResponse},
    execute_spark_warehouse_batch_sql::{ExecuteSparkWarehouseBatchSQLRequest, ExecuteSparkWarehouseBatchSQLResponse},
    exist_running_sql_engine::{ExistRunningSQLEngineError, ExistRunningSQLEngineRequest, ExistRunningSQLEngineResponse},
    get_adb_spark_necessary_ram_permissions::{GetADBSparkNecessaryRAMPermissionsRequest, GetADBSparkNecessaryRAMPermissionsResponse},
    get_aps_managed_databases::{GetApsManagedDatabasesRequest, GetApsManagedDatabasesResponse},
    get_create_table_sql::{GetCreateTableSQLRequest, GetCreateTableSQLResponse},
    get_database_objects::{GetDatabaseObjectsError, GetDatabaseObjectsRequest, GetDatabaseObjectsResponse},
    get_lake_storage::{GetLakeStorageRequest, GetLakeStorageResponse},
    get_spark_app_attempt_log::{GetSparkAppAttemptLogError, GetSparkAppAttemptLogRequest, GetSparkAppAttemptLogResponse},
    get_spark_app_info::{GetSparkAppInfoError, GetSparkAppInfoRequest, GetSparkAppInfoResponse},
    get_spark_app_log::{GetSparkAppLogError, GetSparkAppLogRequest, GetSparkAppLogResponse},
    get_spark_app_metrics::{GetSparkAppMetricsError, GetSparkAppMetricsRequest, GetSparkAppMetricsResponse},
    get_spark_app_state::{GetSparkAppStateError, GetSparkAppStateRequest, GetSparkAppStateResponse},
    get_spark_app_web_ui_address::{GetSparkAppWebUiAddressError, GetSparkAppWebUiAddressRequest, GetSparkAppWebUiAddressResponse},
    get_spark_config_log_path::{GetSparkConfigLogPathError, GetSparkConfigLogPathRequest, GetSparkConfigLogPathResponse},
    get_spark_log_analyze_task::{GetSparkLogAnalyzeTaskError, GetSparkLogAnalyzeTaskRequest, GetSparkLogAnalyzeTaskResponse},
    get_spark_repl_session::{GetSparkReplSessionRequest, GetSparkReplSessionResponse},
    get_spark_repl_statement::{GetSparkReplStatementRequest, GetSparkReplStatementResponse},
    get_spark_sql_engine_state::{GetSparkSQLEngineStateError, GetSparkSQLEngineStateRequest, GetSparkSQLEngineStateResponse},
    get_spark_template_file_content::{GetSparkTemplateFileContentError, GetSparkTemplateFileContentRequest, GetSparkTemplateFileContentResponse},
    get_spark_template_folder_tree::{GetSparkTemplateFolderTreeError, GetSparkTemplateFolderTreeRequest, GetSparkTemplateFolderTreeResponse},
    get_spark_template_full_tree::{GetSparkTemplateFullTreeError, GetSparkTemplateFullTreeRequest, GetSparkTemplateFullTreeResponse},
    get_spark_warehouse_batch_sql::{GetSparkWarehouseBatchSQLRequest, GetSparkWarehouseBatchSQLResponse},
    get_table::{GetTableError, GetTableRequest, GetTableResponse},
    get_table_columns::{GetTableColumnsError, GetTableColumnsRequest, GetTableColumnsResponse},
    get_table_ddl::{GetTableDDLError, GetTableDDLRequest, GetTableDDLResponse},
    get_table_objects::{GetTableObjectsError, GetTableObjectsRequest, GetTableObjectsResponse},
    get_view_ddl::{GetViewDDLError, GetViewDDLRequest, GetViewDDLResponse},
    get_view_objects::{GetViewObjectsError, GetViewObjectsRequest, GetViewObjectsResponse},
    grant_operator_permission::{GrantOperatorPermissionRequest, GrantOperatorPermissionResponse},
    kill_process::{KillProcessRequest, KillProcessResponse},
    kill_spark_app::{KillSparkAppError, KillSparkAppRequest, KillSparkAppResponse},
    kill_spark_log_analyze_task::{KillSparkLogAnalyzeTaskError, KillSparkLogAnalyzeTaskRequest, KillSparkLogAnalyzeTaskResponse},
    kill_spark_sql_engine::{KillSparkSQLEngineError, KillSparkSQLEngineRequest, KillSparkSQLEngineResponse},
    list_aps_lifecycle_strategy::{ListApsLifecycleStrategyRequest, ListApsLifecycleStrategyResponse},
    list_aps_optimization_strategy::{ListApsOptimizationStrategyRequest, ListApsOptimizationStrategyResponse},
    list_aps_optimization_tasks::{ListApsOptimizationTasksRequest, ListApsOptimizationTasksResponse},
    list_aps_webhook::{ListApsWebhookRequest, ListApsWebhookResponse},
    list_lake_storages::{ListLakeStoragesRequest, ListLakeStoragesResponse},
    list_result_export_job_history::{ListResultExportJobHistoryRequest, ListResultExportJobHistoryResponse},
    list_spark_app_attempts::{ListSparkAppAttemptsError, ListSparkAppAttemptsRequest, ListSparkAppAttemptsResponse},
    list_spark_apps::{ListSparkAppsError, ListSparkAppsRequest, ListSparkAppsResponse},
    list_spark_log_analyze_tasks::{ListSparkLogAnalyzeTasksError, ListSparkLogAnalyzeTasksRequest, ListSparkLogAnalyzeTasksResponse},
    list_spark_template_file_ids::{ListSparkTemplateFileIdsError, ListSparkTemplateFileIdsRequest, ListSparkTemplateFileIdsResponse},
    list_spark_warehouse_batch_sql::{ListSparkWarehouseBatchSQLRequest, ListSparkWarehouseBatchSQLResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    load_sample_data_set::{LoadSampleDataSetError, LoadSampleDataSetRequest, LoadSampleDataSetResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_account_privileges::{ModifyAccountPrivilegesError, ModifyAccountPrivilegesRequest, ModifyAccountPrivilegesResponse},
    modify_aps_datasoure::{ModifyApsDatasoureRequest, ModifyApsDatasoureResponse},
    modify_aps_job::{ModifyApsJobRequest, ModifyApsJobResponse},
    modify_aps_sls_adb_job::{ModifyApsSlsADBJobRequest, ModifyApsSlsADBJobResponse},
    modify_aps_workload_name::{ModifyApsWorkloadNameRequest, ModifyApsWorkloadNameResponse},
    modify_audit_log_config::{ModifyAuditLogConfigError, ModifyAuditLogConfigRequest, ModifyAuditLogConfigResponse},
    modify_backup_policy::{ModifyBackupPolicyError, ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_clickhouse_engine::{ModifyClickhouseEngineRequest, ModifyClickhouseEngineResponse},
    modify_cluster_access_white_list::{ModifyClusterAccessWhiteListError, ModifyClusterAccessWhiteListRequest, ModifyClusterAccessWhiteListResponse},
    modify_cluster_connection_string::{ModifyClusterConnectionStringError, ModifyClusterConnectionStringRequest, ModifyClusterConnectionStringResponse},
    modify_compaction_service_switch::{ModifyCompactionServiceSwitchRequest, ModifyCompactionServiceSwitchResponse},
    modify_db_cluster::{ModifyDBClusterError, ModifyDBClusterRequest, ModifyDBClusterResponse},
    modify_db_cluster_description::{ModifyDBClusterDescriptionError, ModifyDBClusterDescriptionRequest, ModifyDBClusterDescriptionResponse},
    modify_db_cluster_maintain_time::{ModifyDBClusterMaintainTimeError, ModifyDBClusterMaintainTimeRequest, ModifyDBClusterMaintainTimeResponse},
    modify_db_cluster_resource_group::{ModifyDBClusterResourceGroupRequest, ModifyDBClusterResourceGroupResponse},
    modify_db_cluster_ssl::{ModifyDBClusterSSLRequest, ModifyDBClusterSSLResponse},
    modify_db_cluster_vip::{ModifyDBClusterVipRequest, ModifyDBClusterVipResponse},
    modify_db_resource_group::{ModifyDBResourceGroupError, ModifyDBResourceGroupRequest, ModifyDBResourceGroupResponse},
    modify_elastic_plan::{ModifyElasticPlanError, ModifyElasticPlanRequest, ModifyElasticPlanResponse},
    modify_essd_cache_config::{ModifyEssdCacheConfigRequest, ModifyEssdCacheConfigResponse},
    modify_lake_cache_size::{ModifyLakeCacheSizeRequest, ModifyLakeCacheSizeResponse},
    modify_materialized_view::{ModifyMaterializedViewRequest, ModifyMaterializedViewResponse},
    modify_materialized_view_recommend::{ModifyMaterializedViewRecommendRequest, ModifyMaterializedViewRecommendResponse},
    modify_performance_view::{ModifyPerformanceViewRequest, ModifyPerformanceViewResponse},
    modify_sql_template_position::{ModifySqlTemplatePositionRequest, ModifySqlTemplatePositionResponse},
    modify_user_eni_vswitch_options::{ModifyUserEniVswitchOptionsRequest, ModifyUserEniVswitchOptionsResponse},
    preload_spark_app_metrics::{PreloadSparkAppMetricsError, PreloadSparkAppMetricsRequest, PreloadSparkAppMetricsResponse},
    release_cluster_public_connection::{ReleaseClusterPublicConnectionError, ReleaseClusterPublicConnectionRequest, ReleaseClusterPublicConnectionResponse},
    reset_account_password::{ResetAccountPasswordError, ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    revoke_operator_permission::{RevokeOperatorPermissionRequest, RevokeOperatorPermissionResponse},
    set_spark_app_log_root_path::{SetSparkAppLogRootPathError, SetSparkAppLogRootPathRequest, SetSparkAppLogRootPathResponse},
    start_aps_job::{StartApsJobRequest, StartApsJobResponse},
    start_spark_repl_session::{StartSparkReplSessionRequest, StartSparkReplSessionResponse},
    start_spark_sql_engine::{StartSparkSQLEngineError, StartSparkSQLEngineRequest, StartSparkSQLEngineResponse},
    submit_result_export_job::{SubmitResultExportJobRequest, SubmitResultExportJobResponse},
    submit_spark_app::{SubmitSparkAppError, SubmitSparkAppRequest, SubmitSparkAppResponse},
    submit_spark_log_analyze_task::{SubmitSparkLogAnalyzeTaskError, SubmitSparkLogAnalyzeTaskRequest, SubmitSparkLogAnalyzeTaskResponse},
    suspend_aps_job::{SuspendApsJobRequest, SuspendApsJobResponse},
    unbind_account::{UnbindAccountError, UnbindAccountRequest, UnbindAccountResponse},
    unbind_db_resource_group_with_user::{UnbindDBResourceGroupWithUserError, UnbindDBResourceGroupWithUserRequest, UnbindDBResourceGroupWithUserResponse},
    update_aps_webhook::{UpdateApsWebhookRequest, UpdateApsWebhookResponse},
    update_lake_storage::{UpdateLakeStorageRequest, UpdateLakeStorageResponse},
    update_spark_template_file::{UpdateSparkTemplateFileError, UpdateSparkTemplateFileRequest, UpdateSparkTemplateFileResponse},
    upgrade_kernel_version::{UpgradeKernelVersionRequest, UpgradeKernelVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "adb",
    version: "2021-12-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "adb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "adb.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "adb.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "adb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "adb.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "adb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "adb.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "adb.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "adb.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "adb.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "adb.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "adb.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "adb.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "adb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "adb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "adb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "adb.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "adb.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "adb.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "adb.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "adb.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shanghai-mybk", "adb.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "adb.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "adb.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "adb.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "adb.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "adb.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "adb.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "adb.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "adb.us-west-1.aliyuncs.com"),
        ],
        rule: Some("adb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of AnalyticDB for MySQL.
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
    /// Gives a cluster a public endpoint, with a prefix and engine of your choice.
    #[inline]
    pub fn allocate_cluster_public_connection(
        &self,
        request: AllocateClusterPublicConnectionRequest,
    ) -> Call<'_, AllocateClusterPublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Applies one optimization suggestion, named by its ID and date, to a cluster.
    #[inline]
    pub fn apply_advice_by_id(
        &self,
        request: ApplyAdviceByIdRequest,
    ) -> Call<'_, ApplyAdviceByIdRequest> {
        self.inner.call(request)
    }
    /// Connects a cluster to your VPC through an elastic network interface.
    #[inline]
    pub fn attach_user_eni(
        &self,
        request: AttachUserENIRequest,
    ) -> Call<'_, AttachUserENIRequest> {
        self.inner.call(request)
    }
    /// Applies several pieces of optimization advice from one day, and builds them at once if wanted.
    #[inline]
    pub fn batch_apply_advice_by_id_list(
        &self,
        request: BatchApplyAdviceByIdListRequest,
    ) -> Call<'_, BatchApplyAdviceByIdListRequest> {
        self.inner.call(request)
    }
    /// Ties a RAM user to a standard database account of a cluster.
    #[inline]
    pub fn bind_account(
        &self,
        request: BindAccountRequest,
    ) -> Call<'_, BindAccountRequest> {
        self.inner.call(request)
    }
    /// Ties a database account to a resource group of a cluster.
    #[inline]
    pub fn bind_db_resource_group_with_user(
        &self,
        request: BindDBResourceGroupWithUserRequest,
    ) -> Call<'_, BindDBResourceGroupWithUserRequest> {
        self.inner.call(request)
    }
    /// Cancels a statement that runs in an interactive Spark session.
    #[inline]
    pub fn cancel_spark_repl_statement(
        &self,
        request: CancelSparkReplStatementRequest,
    ) -> Call<'_, CancelSparkReplStatementRequest> {
        self.inner.call(request)
    }
    /// Cancels a batch SQL query of the Spark warehouse engine by its query ID.
    #[inline]
    pub fn cancel_spark_warehouse_batch_sql(
        &self,
        request: CancelSparkWarehouseBatchSQLRequest,
    ) -> Call<'_, CancelSparkWarehouseBatchSQLRequest> {
        self.inner.call(request)
    }
    /// Tells whether the database accounts of a cluster have RAM users tied to them.
    #[inline]
    pub fn check_bind_ram_user(
        &self,
        request: CheckBindRamUserRequest,
    ) -> Call<'_, CheckBindRamUserRequest> {
        self.inner.call(request)
    }
    /// Shows the status of the built-in sample dataset of a cluster.
    #[inline]
    pub fn check_sample_data_set(
        &self,
        request: CheckSampleDataSetRequest,
    ) -> Call<'_, CheckSampleDataSetRequest> {
        self.inner.call(request)
    }
    /// Configures where exported query results of a cluster go: Simple Log Service or OSS.
    #[inline]
    pub fn configure_result_export(
        &self,
        request: ConfigureResultExportRequest,
    ) -> Call<'_, ConfigureResultExportRequest> {
        self.inner.call(request)
    }
    /// Creates a database account in a cluster, with its password and type.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Creates an APS workload from the ID of an existing one, for a chosen source, database and table.
    #[inline]
    pub fn create_aps_copy_workload(
        &self,
        request: CreateApsCopyWorkloadRequest,
    ) -> Call<'_, CreateApsCopyWorkloadRequest> {
        self.inner.call(request)
    }
    /// Registers a data source for APS with a cluster, such as Kafka, Simple Log Service, Hive or RDS for MySQL.
    #[inline]
    pub fn create_aps_datasoure(
        &self,
        request: CreateApsDatasoureRequest,
    ) -> Call<'_, CreateApsDatasoureRequest> {
        self.inner.call(request)
    }
    /// Creates an APS job that migrates Hive data from a data source to OSS.
    #[inline]
    pub fn create_aps_hive_job(
        &self,
        request: CreateApsHiveJobRequest,
    ) -> Call<'_, CreateApsHiveJobRequest> {
        self.inner.call(request)
    }
    /// Creates an APS job that synchronizes selected databases from a source instance to a destination instance.
    #[inline]
    pub fn create_aps_job(
        &self,
        request: CreateAPSJobRequest,
    ) -> Call<'_, CreateAPSJobRequest> {
        self.inner.call(request)
    }
    /// Creates an APS job that ingests a Kafka topic into Hudi tables of the data lake.
    #[inline]
    pub fn create_aps_kafka_hudi_job(
        &self,
        request: CreateApsKafkaHudiJobRequest,
    ) -> Call<'_, CreateApsKafkaHudiJobRequest> {
        self.inner.call(request)
    }
    /// Creates an APS job that ingests a Logstore of Simple Log Service into a cluster.
    #[inline]
    pub fn create_aps_sls_adb_job(
        &self,
        request: CreateApsSlsADBJobRequest,
    ) -> Call<'_, CreateApsSlsADBJobRequest> {
        self.inner.call(request)
    }
    /// Adds webhooks, with URL and key, for one type of APS job of a cluster.
    #[inline]
    pub fn create_aps_webhook(
        &self,
        request: CreateApsWebhookRequest,
    ) -> Call<'_, CreateApsWebhookRequest> {
        self.inner.call(request)
    }
    /// Takes a backup of a cluster on request.
    #[inline]
    pub fn create_backup(
        &self,
        request: CreateBackupRequest,
    ) -> Call<'_, CreateBackupRequest> {
        self.inner.call(request)
    }
    /// Orders a new Data Lakehouse Edition cluster with its compute and storage resources.
    #[inline]
    pub fn create_db_cluster(
        &self,
        request: CreateDBClusterRequest,
    ) -> Call<'_, CreateDBClusterRequest> {
        self.inner.call(request)
    }
    /// Adds a resource group to a cluster, with its type and computing resources.
    #[inline]
    pub fn create_db_resource_group(
        &self,
        request: CreateDBResourceGroupRequest,
    ) -> Call<'_, CreateDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates an elastic plan that scales the resources of a cluster on a schedule.
    #[inline]
    pub fn create_elastic_plan(
        &self,
        request: CreateElasticPlanRequest,
    ) -> Call<'_, CreateElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Creates a lake storage for a cluster and sets which accounts may read and write it.
    #[inline]
    pub fn create_lake_storage(
        &self,
        request: CreateLakeStorageRequest,
    ) -> Call<'_, CreateLakeStorageRequest> {
        self.inner.call(request)
    }
    /// Creates a scheduled task that scans queries of a cluster and recommends materialized views.
    #[inline]
    pub fn create_materialized_view_recommend(
        &self,
        request: CreateMaterializedViewRecommendRequest,
    ) -> Call<'_, CreateMaterializedViewRecommendRequest> {
        self.inner.call(request)
    }
    /// Creates a subdirectory in OSS at a given path for a cluster.
    #[inline]
    pub fn create_oss_sub_directory(
        &self,
        request: CreateOssSubDirectoryRequest,
    ) -> Call<'_, CreateOssSubDirectoryRequest> {
        self.inner.call(request)
    }
    /// Creates a custom monitoring view with the metrics and chart layout that you choose.
    #[inline]
    pub fn create_performance_view(
        &self,
        request: CreatePerformanceViewRequest,
    ) -> Call<'_, CreatePerformanceViewRequest> {
        self.inner.call(request)
    }
    /// Creates a Spark application template, or a folder for templates, below a parent in a cluster.
    #[inline]
    pub fn create_spark_template(
        &self,
        request: CreateSparkTemplateRequest,
    ) -> Call<'_, CreateSparkTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a database account of a cluster; nobody can sign in with it any more.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes a data source of data pipelines.
    #[inline]
    pub fn delete_aps_datasoure(
        &self,
        request: DeleteApsDatasoureRequest,
    ) -> Call<'_, DeleteApsDatasoureRequest> {
        self.inner.call(request)
    }
    /// Deletes a pipeline job, by its ID.
    #[inline]
    pub fn delete_aps_job(
        &self,
        request: DeleteApsJobRequest,
    ) -> Call<'_, DeleteApsJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a webhook that pipeline jobs called.
    #[inline]
    pub fn delete_aps_webhook(
        &self,
        request: DeleteApsWebhookRequest,
    ) -> Call<'_, DeleteApsWebhookRequest> {
        self.inner.call(request)
    }
    /// Deletes backup sets of a cluster, from which it can no longer be restored.
    #[inline]
    pub fn delete_backups(
        &self,
        request: DeleteBackupsRequest,
    ) -> Call<'_, DeleteBackupsRequest> {
        self.inner.call(request)
    }
    /// Releases a Data Lakehouse Edition cluster.
    #[inline]
    pub fn delete_db_cluster(
        &self,
        request: DeleteDBClusterRequest,
    ) -> Call<'_, DeleteDBClusterRequest> {
        self.inner.call(request)
    }
    /// Removes a resource group from a cluster.
    #[inline]
    pub fn delete_db_resource_group(
        &self,
        request: DeleteDBResourceGroupRequest,
    ) -> Call<'_, DeleteDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an elastic plan; resources are no longer scaled at its times.
    #[inline]
    pub fn delete_elastic_plan(
        &self,
        request: DeleteElasticPlanRequest,
    ) -> Call<'_, DeleteElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Deletes a lake storage of a cluster, given by its ID.
    #[inline]
    pub fn delete_lake_storage(
        &self,
        request: DeleteLakeStorageRequest,
    ) -> Call<'_, DeleteLakeStorageRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that recommends materialized views.
    #[inline]
    pub fn delete_materialized_view_recommend(
        &self,
        request: DeleteMaterializedViewRecommendRequest,
    ) -> Call<'_, DeleteMaterializedViewRecommendRequest> {
        self.inner.call(request)
    }
    /// Deletes a saved view of performance metrics.
    #[inline]
    pub fn delete_performance_view(
        &self,
        request: DeletePerformanceViewRequest,
    ) -> Call<'_, DeletePerformanceViewRequest> {
        self.inner.call(request)
    }
    /// Deletes a Spark application template.
    #[inline]
    pub fn delete_spark_template(
        &self,
        request: DeleteSparkTemplateRequest,
    ) -> Call<'_, DeleteSparkTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes the file of a Spark application template.
    #[inline]
    pub fn delete_spark_template_file(
        &self,
        request: DeleteSparkTemplateFileRequest,
    ) -> Call<'_, DeleteSparkTemplateFileRequest> {
        self.inner.call(request)
    }
    /// Diagnoses a cluster for SQL patterns that behaved abnormally within a time range.
    #[inline]
    pub fn describe_abnormal_pattern_detection(
        &self,
        request: DescribeAbnormalPatternDetectionRequest,
    ) -> Call<'_, DescribeAbnormalPatternDetectionRequest> {
        self.inner.call(request)
    }
    /// Lists everything an account was granted: global, database, table and column privileges.
    #[inline]
    pub fn describe_account_all_privileges(
        &self,
        request: DescribeAccountAllPrivilegesRequest,
    ) -> Call<'_, DescribeAccountAllPrivilegesRequest> {
        self.inner.call(request)
    }
    /// Lists the databases, tables and columns that an account can see.
    #[inline]
    pub fn describe_account_privilege_objects(
        &self,
        request: DescribeAccountPrivilegeObjectsRequest,
    ) -> Call<'_, DescribeAccountPrivilegeObjectsRequest> {
        self.inner.call(request)
    }
    /// Lists what a database account was granted at one privilege level.
    #[inline]
    pub fn describe_account_privileges(
        &self,
        request: DescribeAccountPrivilegesRequest,
    ) -> Call<'_, DescribeAccountPrivilegesRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of a cluster.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the columns of one table of a cluster.
    #[inline]
    pub fn describe_adb_my_sql_columns(
        &self,
        request: DescribeAdbMySqlColumnsRequest,
    ) -> Call<'_, DescribeAdbMySqlColumnsRequest> {
        self.inner.call(request)
    }
    /// Lists the indexes of one table of a cluster.
    #[inline]
    pub fn describe_adb_my_sql_indexes(
        &self,
        request: DescribeAdbMySqlIndexesRequest,
    ) -> Call<'_, DescribeAdbMySqlIndexesRequest> {
        self.inner.call(request)
    }
    /// Lists the names of the databases in a cluster.
    #[inline]
    pub fn describe_adb_my_sql_schemas(
        &self,
        request: DescribeAdbMySqlSchemasRequest,
    ) -> Call<'_, DescribeAdbMySqlSchemasRequest> {
        self.inner.call(request)
    }
    /// Shows the metadata of one table in a database of a cluster.
    #[inline]
    pub fn describe_adb_my_sql_table_meta(
        &self,
        request: DescribeAdbMySqlTableMetaRequest,
    ) -> Call<'_, DescribeAdbMySqlTableMetaRequest> {
        self.inner.call(request)
    }
    /// Lists the tables in one database of a cluster.
    #[inline]
    pub fn describe_adb_my_sql_tables(
        &self,
        request: DescribeAdbMySqlTablesRequest,
    ) -> Call<'_, DescribeAdbMySqlTablesRequest> {
        self.inner.call(request)
    }
    /// Tells whether the suggestion service is on for a cluster.
    #[inline]
    pub fn describe_advice_service_enabled(
        &self,
        request: DescribeAdviceServiceEnabledRequest,
    ) -> Call<'_, DescribeAdviceServiceEnabledRequest> {
        self.inner.call(request)
    }
    /// Lists databases, tables and columns of a cluster in one call, narrowed by schema or table if wanted.
    #[inline]
    pub fn describe_all_data_source(
        &self,
        request: DescribeAllDataSourceRequest,
    ) -> Call<'_, DescribeAllDataSourceRequest> {
        self.inner.call(request)
    }
    /// Lists the optimization suggestions that were applied to a cluster within a date range.
    #[inline]
    pub fn describe_applied_advices(
        &self,
        request: DescribeAppliedAdvicesRequest,
    ) -> Call<'_, DescribeAppliedAdvicesRequest> {
        self.inner.call(request)
    }
    /// Lists log entries of the real-time ingestion jobs of a cluster.
    #[inline]
    pub fn describe_aps_action_logs(
        &self,
        request: DescribeApsActionLogsRequest,
    ) -> Call<'_, DescribeApsActionLogsRequest> {
        self.inner.call(request)
    }
    /// Shows one APS data source by its ID.
    #[inline]
    pub fn describe_aps_datasource(
        &self,
        request: DescribeApsDatasourceRequest,
    ) -> Call<'_, DescribeApsDatasourceRequest> {
        self.inner.call(request)
    }
    /// Lists the APS data sources of a cluster by type, name or time.
    #[inline]
    pub fn describe_aps_datasources(
        &self,
        request: DescribeApsDatasourcesRequest,
    ) -> Call<'_, DescribeApsDatasourcesRequest> {
        self.inner.call(request)
    }
    /// Shows one APS workload that migrates Hive data.
    #[inline]
    pub fn describe_aps_hive_workload(
        &self,
        request: DescribeApsHiveWorkloadRequest,
    ) -> Call<'_, DescribeApsHiveWorkloadRequest> {
        self.inner.call(request)
    }
    /// Shows one APS job by its job ID.
    #[inline]
    pub fn describe_aps_job_detail(
        &self,
        request: DescribeApsJobDetailRequest,
    ) -> Call<'_, DescribeApsJobDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the APS jobs of a region by name or creation time.
    #[inline]
    pub fn describe_aps_jobs(
        &self,
        request: DescribeApsJobsRequest,
    ) -> Call<'_, DescribeApsJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the APS migration workloads of a cluster by name, OSS location or time.
    #[inline]
    pub fn describe_aps_migration_workloads(
        &self,
        request: DescribeApsMigrationWorkloadsRequest,
    ) -> Call<'_, DescribeApsMigrationWorkloadsRequest> {
        self.inner.call(request)
    }
    /// Shows how far an APS workload has come.
    #[inline]
    pub fn describe_aps_progress(
        &self,
        request: DescribeApsProgressRequest,
    ) -> Call<'_, DescribeApsProgressRequest> {
        self.inner.call(request)
    }
    /// Lists the resource groups that data synchronization of a cluster can use.
    #[inline]
    pub fn describe_aps_resource_groups(
        &self,
        request: DescribeApsResourceGroupsRequest,
    ) -> Call<'_, DescribeApsResourceGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the AnalyticDB for MySQL instances of a region that APS can use.
    #[inline]
    pub fn describe_apsadb_instances(
        &self,
        request: DescribeAPSADBInstancesRequest,
    ) -> Call<'_, DescribeAPSADBInstancesRequest> {
        self.inner.call(request)
    }
    /// Searches the SQL audit log of a cluster.
    #[inline]
    pub fn describe_audit_log_records(
        &self,
        request: DescribeAuditLogRecordsRequest,
    ) -> Call<'_, DescribeAuditLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the optimization suggestions open for a cluster on a given date.
    #[inline]
    pub fn describe_available_advices(
        &self,
        request: DescribeAvailableAdvicesRequest,
    ) -> Call<'_, DescribeAvailableAdvicesRequest> {
        self.inner.call(request)
    }
    /// Shows when a cluster is backed up automatically and how long backups are kept.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the backup sets of a cluster.
    #[inline]
    pub fn describe_backups(
        &self,
        request: DescribeBackupsRequest,
    ) -> Call<'_, DescribeBackupsRequest> {
        self.inner.call(request)
    }
    /// Diagnoses a cluster for bad SQL statements within a time range.
    #[inline]
    pub fn describe_bad_sql_detection(
        &self,
        request: DescribeBadSqlDetectionRequest,
    ) -> Call<'_, DescribeBadSqlDetectionRequest> {
        self.inner.call(request)
    }
    /// Shows the IP address whitelists of a cluster.
    #[inline]
    pub fn describe_cluster_access_white_list(
        &self,
        request: DescribeClusterAccessWhiteListRequest,
    ) -> Call<'_, DescribeClusterAccessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints of a cluster with their network settings.
    #[inline]
    pub fn describe_cluster_net_info(
        &self,
        request: DescribeClusterNetInfoRequest,
    ) -> Call<'_, DescribeClusterNetInfoRequest> {
        self.inner.call(request)
    }
    /// Shows compute and storage resources of a cluster, free resources and each resource group's share.
    #[inline]
    pub fn describe_cluster_resource_detail(
        &self,
        request: DescribeClusterResourceDetailRequest,
    ) -> Call<'_, DescribeClusterResourceDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the ACUs that a cluster used over a time range, kind by kind.
    #[inline]
    pub fn describe_cluster_resource_usage(
        &self,
        request: DescribeClusterResourceUsageRequest,
    ) -> Call<'_, DescribeClusterResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Lists the columns of a given table with their properties.
    #[inline]
    pub fn describe_columns(
        &self,
        request: DescribeColumnsRequest,
    ) -> Call<'_, DescribeColumnsRequest> {
        self.inner.call(request)
    }
    /// Tells whether the compaction service is on for a cluster.
    #[inline]
    pub fn describe_compaction_service_switch(
        &self,
        request: DescribeCompactionServiceSwitchRequest,
    ) -> Call<'_, DescribeCompactionServiceSwitchRequest> {
        self.inner.call(request)
    }
    /// Shows over time how many ACUs of computing resources a cluster or resource group used.
    #[inline]
    pub fn describe_compute_resource_usage(
        &self,
        request: DescribeComputeResourceUsageRequest,
    ) -> Call<'_, DescribeComputeResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Diagnoses the controller nodes of a cluster over a time range.
    #[inline]
    pub fn describe_controller_detection(
        &self,
        request: DescribeControllerDetectionRequest,
    ) -> Call<'_, DescribeControllerDetectionRequest> {
        self.inner.call(request)
    }
    /// Shows one cluster in full, such as its status, resources, version and billing.
    #[inline]
    pub fn describe_db_cluster_attribute(
        &self,
        request: DescribeDBClusterAttributeRequest,
    ) -> Call<'_, DescribeDBClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows how healthy a cluster and its node types are.
    #[inline]
    pub fn describe_db_cluster_health_status(
        &self,
        request: DescribeDBClusterHealthStatusRequest,
    ) -> Call<'_, DescribeDBClusterHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Shows monitoring data of a cluster for chosen metrics and a time range.
    #[inline]
    pub fn describe_db_cluster_performance(
        &self,
        request: DescribeDBClusterPerformanceRequest,
    ) -> Call<'_, DescribeDBClusterPerformanceRequest> {
        self.inner.call(request)
    }
    /// Summarizes the storage of a cluster: total, hot and cold data and growth.
    #[inline]
    pub fn describe_db_cluster_space_summary(
        &self,
        request: DescribeDBClusterSpaceSummaryRequest,
    ) -> Call<'_, DescribeDBClusterSpaceSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows the SSL settings of a cluster.
    #[inline]
    pub fn describe_db_cluster_ssl(
        &self,
        request: DescribeDBClusterSSLRequest,
    ) -> Call<'_, DescribeDBClusterSSLRequest> {
        self.inner.call(request)
    }
    /// Lists the cluster statuses of a region, without naming single clusters.
    #[inline]
    pub fn describe_db_cluster_status(
        &self,
        request: DescribeDBClusterStatusRequest,
    ) -> Call<'_, DescribeDBClusterStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of a region, filtered by ID, description, status or tag.
    #[inline]
    pub fn describe_db_clusters(
        &self,
        request: DescribeDBClustersRequest,
    ) -> Call<'_, DescribeDBClustersRequest> {
        self.inner.call(request)
    }
    /// Shows the resource groups of a cluster, or one of them.
    #[inline]
    pub fn describe_db_resource_group(
        &self,
        request: DescribeDBResourceGroupRequest,
    ) -> Call<'_, DescribeDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the distinct resource groups, databases, users and client addresses of matching SQL statements.
    #[inline]
    pub fn describe_diagnosis_dimensions(
        &self,
        request: DescribeDiagnosisDimensionsRequest,
    ) -> Call<'_, DescribeDiagnosisDimensionsRequest> {
        self.inner.call(request)
    }
    /// Lists summaries of the SQL statements of a cluster that match given conditions.
    #[inline]
    pub fn describe_diagnosis_records(
        &self,
        request: DescribeDiagnosisRecordsRequest,
    ) -> Call<'_, DescribeDiagnosisRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows how one SQL statement ran: its plan, statistics, resource use and self-diagnosis.
    #[inline]
    pub fn describe_diagnosis_sql_info(
        &self,
        request: DescribeDiagnosisSQLInfoRequest,
    ) -> Call<'_, DescribeDiagnosisSQLInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the last five jobs that export SQL statements of a cluster for download.
    #[inline]
    pub fn describe_download_records(
        &self,
        request: DescribeDownloadRecordsRequest,
    ) -> Call<'_, DescribeDownloadRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows one elastic plan of a cluster.
    #[inline]
    pub fn describe_elastic_plan_attribute(
        &self,
        request: DescribeElasticPlanAttributeRequest,
    ) -> Call<'_, DescribeElasticPlanAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the scaling jobs that elastic plans of a cluster started.
    #[inline]
    pub fn describe_elastic_plan_jobs(
        &self,
        request: DescribeElasticPlanJobsRequest,
    ) -> Call<'_, DescribeElasticPlanJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the resource specifications that an elastic plan of a given type may use.
    #[inline]
    pub fn describe_elastic_plan_specifications(
        &self,
        request: DescribeElasticPlanSpecificationsRequest,
    ) -> Call<'_, DescribeElasticPlanSpecificationsRequest> {
        self.inner.call(request)
    }
    /// Lists the elastic plans of a cluster that match given conditions.
    #[inline]
    pub fn describe_elastic_plans(
        &self,
        request: DescribeElasticPlansRequest,
    ) -> Call<'_, DescribeElasticPlansRequest> {
        self.inner.call(request)
    }
    /// Lists the privilege levels and the privileges that can be granted at each.
    #[inline]
    pub fn describe_enabled_privileges(
        &self,
        request: DescribeEnabledPrivilegesRequest,
    ) -> Call<'_, DescribeEnabledPrivilegesRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of the ESSD cache of a cluster.
    #[inline]
    pub fn describe_essd_cache_config(
        &self,
        request: DescribeEssdCacheConfigRequest,
    ) -> Call<'_, DescribeEssdCacheConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a cluster whose primary key spans too many columns.
    #[inline]
    pub fn describe_excessive_primary_keys(
        &self,
        request: DescribeExcessivePrimaryKeysRequest,
    ) -> Call<'_, DescribeExcessivePrimaryKeysRequest> {
        self.inner.call(request)
    }
    /// Diagnoses the executor nodes of a cluster over a time range.
    #[inline]
    pub fn describe_executor_detection(
        &self,
        request: DescribeExecutorDetectionRequest,
    ) -> Call<'_, DescribeExecutorDetectionRequest> {
        self.inner.call(request)
    }
    /// Lists entries of the task center, filtered by instance, type, status and time.
    #[inline]
    pub fn describe_history_tasks(
        &self,
        request: DescribeHistoryTasksRequest,
    ) -> Call<'_, DescribeHistoryTasksRequest> {
        self.inner.call(request)
    }
    /// Counts task center entries that match the given instance, type, status and time.
    #[inline]
    pub fn describe_history_tasks_stat(
        &self,
        request: DescribeHistoryTasksStatRequest,
    ) -> Call<'_, DescribeHistoryTasksStatRequest> {
        self.inner.call(request)
    }
    /// Diagnoses which storage nodes of a cluster hold unevenly distributed data.
    #[inline]
    pub fn describe_inclined_nodes(
        &self,
        request: DescribeInclinedNodesRequest,
    ) -> Call<'_, DescribeInclinedNodesRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a cluster whose data is skewed.
    #[inline]
    pub fn describe_inclined_tables(
        &self,
        request: DescribeInclinedTablesRequest,
    ) -> Call<'_, DescribeInclinedTablesRequest> {
        self.inner.call(request)
    }
    /// Shows the resources that the jobs of a cluster used.
    #[inline]
    pub fn describe_job_resource_usage(
        &self,
        request: DescribeJobResourceUsageRequest,
    ) -> Call<'_, DescribeJobResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Shows the kernel version of a cluster.
    #[inline]
    pub fn describe_kernel_version(
        &self,
        request: DescribeKernelVersionRequest,
    ) -> Call<'_, DescribeKernelVersionRequest> {
        self.inner.call(request)
    }
    /// Shows the lake cache of a cluster and its size.
    #[inline]
    pub fn describe_lake_cache_size(
        &self,
        request: DescribeLakeCacheSizeRequest,
    ) -> Call<'_, DescribeLakeCacheSizeRequest> {
        self.inner.call(request)
    }
    /// Puts a question about a cluster to the AI assistant and gives its output.
    #[inline]
    pub fn describe_llm_answer(
        &self,
        request: DescribeLLMAnswerRequest,
    ) -> Call<'_, DescribeLLMAnswerRequest> {
        self.inner.call(request)
    }
    /// Suggests questions that resemble one put to the AI assistant of a cluster.
    #[inline]
    pub fn describe_llm_similar_questions(
        &self,
        request: DescribeLLMSimilarQuestionsRequest,
    ) -> Call<'_, DescribeLLMSimilarQuestionsRequest> {
        self.inner.call(request)
    }
    /// Lists the materialized views that a recommendation task or subtask proposed.
    #[inline]
    pub fn describe_mv_recommend_results(
        &self,
        request: DescribeMVRecommendResultsRequest,
    ) -> Call<'_, DescribeMVRecommendResultsRequest> {
        self.inner.call(request)
    }
    /// Lists the subtasks of a task that recommends materialized views.
    #[inline]
    pub fn describe_mv_recommend_sub_tasks(
        &self,
        request: DescribeMvRecommendSubTasksRequest,
    ) -> Call<'_, DescribeMvRecommendSubTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks of a cluster that recommend materialized views.
    #[inline]
    pub fn describe_mv_recommend_tasks(
        &self,
        request: DescribeMvRecommendTasksRequest,
    ) -> Call<'_, DescribeMvRecommendTasksRequest> {
        self.inner.call(request)
    }
    /// Shows the permissions granted to service operators for a cluster.
    #[inline]
    pub fn describe_operator_permission(
        &self,
        request: DescribeOperatorPermissionRequest,
    ) -> Call<'_, DescribeOperatorPermissionRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a cluster that are too large and have no partitions.
    #[inline]
    pub fn describe_oversize_non_partition_table_infos(
        &self,
        request: DescribeOversizeNonPartitionTableInfosRequest,
    ) -> Call<'_, DescribeOversizeNonPartitionTableInfosRequest> {
        self.inner.call(request)
    }
    /// Shows metrics of one SQL pattern over time, such as query time and memory.
    #[inline]
    pub fn describe_pattern_performance(
        &self,
        request: DescribePatternPerformanceRequest,
    ) -> Call<'_, DescribePatternPerformanceRequest> {
        self.inner.call(request)
    }
    /// Shows one custom monitoring view with its metrics and chart layout.
    #[inline]
    pub fn describe_performance_view_attribute(
        &self,
        request: DescribePerformanceViewAttributeRequest,
    ) -> Call<'_, DescribePerformanceViewAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the custom monitoring views of a cluster.
    #[inline]
    pub fn describe_performance_views(
        &self,
        request: DescribePerformanceViewsRequest,
    ) -> Call<'_, DescribePerformanceViewsRequest> {
        self.inner.call(request)
    }
    /// Lists regions and zones in which Data Lakehouse Edition is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the specifications that a resource group of a given type may have.
    #[inline]
    pub fn describe_resource_group_spec(
        &self,
        request: DescribeResourceGroupSpecRequest,
    ) -> Call<'_, DescribeResourceGroupSpecRequest> {
        self.inner.call(request)
    }
    /// Shows where exported query results of a cluster go, by export type.
    #[inline]
    pub fn describe_result_export_config(
        &self,
        request: DescribeResultExportConfigRequest,
    ) -> Call<'_, DescribeResultExportConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of a given cluster.
    #[inline]
    pub fn describe_schemas(
        &self,
        request: DescribeSchemasRequest,
    ) -> Call<'_, DescribeSchemasRequest> {
        self.inner.call(request)
    }
    /// Shows the diagnosis of one Spark application, in a chosen language.
    #[inline]
    pub fn describe_spark_app_diagnosis_info(
        &self,
        request: DescribeSparkAppDiagnosisInfoRequest,
    ) -> Call<'_, DescribeSparkAppDiagnosisInfoRequest> {
        self.inner.call(request)
    }
    /// Shows which type a Spark application has.
    #[inline]
    pub fn describe_spark_app_type(
        &self,
        request: DescribeSparkAppTypeRequest,
    ) -> Call<'_, DescribeSparkAppTypeRequest> {
        self.inner.call(request)
    }
    /// Searches the audit log of Spark statements by user, client, status, SQL text and time.
    #[inline]
    pub fn describe_spark_audit_log_records(
        &self,
        request: DescribeSparkAuditLogRecordsRequest,
    ) -> Call<'_, DescribeSparkAuditLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Gives the log that a run of Spark code wrote.
    #[inline]
    pub fn describe_spark_code_log(
        &self,
        request: DescribeSparkCodeLogRequest,
    ) -> Call<'_, DescribeSparkCodeLogRequest> {
        self.inner.call(request)
    }
    /// Gives what a run of Spark code produced.
    #[inline]
    pub fn describe_spark_code_output(
        &self,
        request: DescribeSparkCodeOutputRequest,
    ) -> Call<'_, DescribeSparkCodeOutputRequest> {
        self.inner.call(request)
    }
    /// Gives the address of the web UI for a run of Spark code.
    #[inline]
    pub fn describe_spark_code_web_ui(
        &self,
        request: DescribeSparkCodeWebUiRequest,
    ) -> Call<'_, DescribeSparkCodeWebUiRequest> {
        self.inner.call(request)
    }
    /// Shows the diagnosis of one Spark SQL query within an application.
    #[inline]
    pub fn describe_spark_sql_diagnosis_attribute(
        &self,
        request: DescribeSparkSQLDiagnosisAttributeRequest,
    ) -> Call<'_, DescribeSparkSQLDiagnosisAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists diagnoses of Spark SQL queries, filtered by statement and start time.
    #[inline]
    pub fn describe_spark_sql_diagnosis_list(
        &self,
        request: DescribeSparkSQLDiagnosisListRequest,
    ) -> Call<'_, DescribeSparkSQLDiagnosisListRequest> {
        self.inner.call(request)
    }
    /// Lists SQL patterns of one day with CPU, scan and memory figures for a type and pattern.
    #[inline]
    pub fn describe_sql_pattern(
        &self,
        request: DescribeSqlPatternRequest,
    ) -> Call<'_, DescribeSqlPatternRequest> {
        self.inner.call(request)
    }
    /// Lists SQL patterns of a time range with average and maximum time, memory, scans and failures.
    #[inline]
    pub fn describe_sql_patterns(
        &self,
        request: DescribeSQLPatternsRequest,
    ) -> Call<'_, DescribeSQLPatternsRequest> {
        self.inner.call(request)
    }
    /// Gives the WebSocket domain name that SQL tools of a cluster connect to.
    #[inline]
    pub fn describe_sql_web_socket_domain(
        &self,
        request: DescribeSQLWebSocketDomainRequest,
    ) -> Call<'_, DescribeSQLWebSocketDomainRequest> {
        self.inner.call(request)
    }
    /// Shows over time how much of its storage resources a cluster used.
    #[inline]
    pub fn describe_storage_resource_usage(
        &self,
        request: DescribeStorageResourceUsageRequest,
    ) -> Call<'_, DescribeStorageResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Counts how often one table, or every table of a cluster, was accessed on a date.
    #[inline]
    pub fn describe_table_access_count(
        &self,
        request: DescribeTableAccessCountRequest,
    ) -> Call<'_, DescribeTableAccessCountRequest> {
        self.inner.call(request)
    }
    /// Shows details of one table of a cluster.
    #[inline]
    pub fn describe_table_detail(
        &self,
        request: DescribeTableDetailRequest,
    ) -> Call<'_, DescribeTableDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a cluster that were diagnosed for problems with their partitions.
    #[inline]
    pub fn describe_table_partition_diagnose(
        &self,
        request: DescribeTablePartitionDiagnoseRequest,
    ) -> Call<'_, DescribeTablePartitionDiagnoseRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a cluster with statistics, filtered by schema or keyword.
    #[inline]
    pub fn describe_table_statistics(
        &self,
        request: DescribeTableStatisticsRequest,
    ) -> Call<'_, DescribeTableStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a given database.
    #[inline]
    pub fn describe_tables(
        &self,
        request: DescribeTablesRequest,
    ) -> Call<'_, DescribeTablesRequest> {
        self.inner.call(request)
    }
    /// Shows quotas on elastic and reserved ACUs and on the number of resource groups.
    #[inline]
    pub fn describe_user_quota(
        &self,
        request: DescribeUserQuotaRequest,
    ) -> Call<'_, DescribeUserQuotaRequest> {
        self.inner.call(request)
    }
    /// Lists the refresh jobs of views in a cluster, filtered by schema, view or owner.
    #[inline]
    pub fn describe_view_jobs(
        &self,
        request: DescribeViewJobsRequest,
    ) -> Call<'_, DescribeViewJobsRequest> {
        self.inner.call(request)
    }
    /// Diagnoses the worker nodes of a cluster over a time range.
    #[inline]
    pub fn describe_worker_detection(
        &self,
        request: DescribeWorkerDetectionRequest,
    ) -> Call<'_, DescribeWorkerDetectionRequest> {
        self.inner.call(request)
    }
    /// Cuts the elastic network interface that connects a cluster to your VPC.
    #[inline]
    pub fn detach_user_eni(
        &self,
        request: DetachUserENIRequest,
    ) -> Call<'_, DetachUserENIRequest> {
        self.inner.call(request)
    }
    /// Turns the suggestion service of a cluster off.
    #[inline]
    pub fn disable_advice_service(
        &self,
        request: DisableAdviceServiceRequest,
    ) -> Call<'_, DisableAdviceServiceRequest> {
        self.inner.call(request)
    }
    /// Stops an elastic plan of a cluster from taking effect, without deleting it.
    #[inline]
    pub fn disable_elastic_plan(
        &self,
        request: DisableElasticPlanRequest,
    ) -> Call<'_, DisableElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Starts an export of SQL statement summaries of a cluster that match given conditions.
    #[inline]
    pub fn download_diagnosis_records(
        &self,
        request: DownloadDiagnosisRecordsRequest,
    ) -> Call<'_, DownloadDiagnosisRecordsRequest> {
        self.inner.call(request)
    }
    /// Downloads the CA certificate for SSL connections to one engine of a cluster.
    #[inline]
    pub fn download_instance_ca_certificate(
        &self,
        request: DownloadInstanceCACertificateRequest,
    ) -> Call<'_, DownloadInstanceCACertificateRequest> {
        self.inner.call(request)
    }
    /// Turns the suggestion service of a cluster on.
    #[inline]
    pub fn enable_advice_service(
        &self,
        request: EnableAdviceServiceRequest,
    ) -> Call<'_, EnableAdviceServiceRequest> {
        self.inner.call(request)
    }
    /// Puts an elastic plan of a cluster into effect.
    #[inline]
    pub fn enable_elastic_plan(
        &self,
        request: EnableElasticPlanRequest,
    ) -> Call<'_, EnableElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Runs a piece of code in an interactive Spark session.
    #[inline]
    pub fn execute_spark_repl_statement(
        &self,
        request: ExecuteSparkReplStatementRequest,
    ) -> Call<'_, ExecuteSparkReplStatementRequest> {
        self.inner.call(request)
    }
    /// Runs SQL statements as a batch on the Spark warehouse engine of a resource group.
    #[inline]
    pub fn execute_spark_warehouse_batch_sql(
        &self,
        request: ExecuteSparkWarehouseBatchSQLRequest,
    ) -> Call<'_, ExecuteSparkWarehouseBatchSQLRequest> {
        self.inner.call(request)
    }
    /// Tells whether a Spark SQL engine is running in a resource group.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn exist_running_sql_engine(
        &self,
        request: ExistRunningSQLEngineRequest,
    ) -> Call<'_, ExistRunningSQLEngineRequest> {
        self.inner.call(request)
    }
    /// Shows which RAM permissions Spark of a cluster needs.
    #[inline]
    pub fn get_adb_spark_necessary_ram_permissions(
        &self,
        request: GetADBSparkNecessaryRAMPermissionsRequest,
    ) -> Call<'_, GetADBSparkNecessaryRAMPermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of a cluster that APS manages.
    #[inline]
    pub fn get_aps_managed_databases(
        &self,
        request: GetApsManagedDatabasesRequest,
    ) -> Call<'_, GetApsManagedDatabasesRequest> {
        self.inner.call(request)
    }
    /// Gives the CREATE TABLE statement of one table of a cluster.
    #[inline]
    pub fn get_create_table_sql(
        &self,
        request: GetCreateTableSQLRequest,
    ) -> Call<'_, GetCreateTableSQLRequest> {
        self.inner.call(request)
    }
    /// Lists databases with owner, description and times, filtered by name or owner.
    #[inline]
    pub fn get_database_objects(
        &self,
        request: GetDatabaseObjectsRequest,
    ) -> Call<'_, GetDatabaseObjectsRequest> {
        self.inner.call(request)
    }
    /// Shows one lake storage of a cluster by its ID.
    #[inline]
    pub fn get_lake_storage(
        &self,
        request: GetLakeStorageRequest,
    ) -> Call<'_, GetLakeStorageRequest> {
        self.inner.call(request)
    }
    /// Gives the log of one attempt to run a Spark application.
    #[inline]
    pub fn get_spark_app_attempt_log(
        &self,
        request: GetSparkAppAttemptLogRequest,
    ) -> Call<'_, GetSparkAppAttemptLogRequest> {
        self.inner.call(request)
    }
    /// Shows one Spark application in full.
    #[inline]
    pub fn get_spark_app_info(
        &self,
        request: GetSparkAppInfoRequest,
    ) -> Call<'_, GetSparkAppInfoRequest> {
        self.inner.call(request)
    }
    /// Gives the log of a Spark application.
    #[inline]
    pub fn get_spark_app_log(
        &self,
        request: GetSparkAppLogRequest,
    ) -> Call<'_, GetSparkAppLogRequest> {
        self.inner.call(request)
    }
    /// Shows the metrics of a Spark application, such as rows and bytes scanned.
    #[inline]
    pub fn get_spark_app_metrics(
        &self,
        request: GetSparkAppMetricsRequest,
    ) -> Call<'_, GetSparkAppMetricsRequest> {
        self.inner.call(request)
    }
    /// Shows only the state that a Spark application is in.
    #[inline]
    pub fn get_spark_app_state(
        &self,
        request: GetSparkAppStateRequest,
    ) -> Call<'_, GetSparkAppStateRequest> {
        self.inner.call(request)
    }
    /// Gives the address of the web UI of a Spark application.
    #[inline]
    pub fn get_spark_app_web_ui_address(
        &self,
        request: GetSparkAppWebUiAddressRequest,
    ) -> Call<'_, GetSparkAppWebUiAddressRequest> {
        self.inner.call(request)
    }
    /// Shows the log settings of Spark, including the default path to which logs are written.
    #[inline]
    pub fn get_spark_config_log_path(
        &self,
        request: GetSparkConfigLogPathRequest,
    ) -> Call<'_, GetSparkConfigLogPathRequest> {
        self.inner.call(request)
    }
    /// Shows the outcome of a task that analyzes a Spark log.
    #[inline]
    pub fn get_spark_log_analyze_task(
        &self,
        request: GetSparkLogAnalyzeTaskRequest,
    ) -> Call<'_, GetSparkLogAnalyzeTaskRequest> {
        self.inner.call(request)
    }
    /// Shows an interactive Spark session of an application.
    #[inline]
    pub fn get_spark_repl_session(
        &self,
        request: GetSparkReplSessionRequest,
    ) -> Call<'_, GetSparkReplSessionRequest> {
        self.inner.call(request)
    }
    /// Shows a statement of an interactive Spark session with its state.
    #[inline]
    pub fn get_spark_repl_statement(
        &self,
        request: GetSparkReplStatementRequest,
    ) -> Call<'_, GetSparkReplStatementRequest> {
        self.inner.call(request)
    }
    /// Shows the state of the Spark SQL engine of a resource group.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_spark_sql_engine_state(
        &self,
        request: GetSparkSQLEngineStateRequest,
    ) -> Call<'_, GetSparkSQLEngineStateRequest> {
        self.inner.call(request)
    }
    /// Gives the content of one Spark application template.
    #[inline]
    pub fn get_spark_template_file_content(
        &self,
        request: GetSparkTemplateFileContentRequest,
    ) -> Call<'_, GetSparkTemplateFileContentRequest> {
        self.inner.call(request)
    }
    /// Gives the tree of template folders for Spark applications of a cluster.
    #[inline]
    pub fn get_spark_template_folder_tree(
        &self,
        request: GetSparkTemplateFolderTreeRequest,
    ) -> Call<'_, GetSparkTemplateFolderTreeRequest> {
        self.inner.call(request)
    }
    /// Gives the whole tree of Spark application templates of a cluster.
    #[inline]
    pub fn get_spark_template_full_tree(
        &self,
        request: GetSparkTemplateFullTreeRequest,
    ) -> Call<'_, GetSparkTemplateFullTreeRequest> {
        self.inner.call(request)
    }
    /// Shows a batch SQL query of the Spark warehouse engine by its query ID.
    #[inline]
    pub fn get_spark_warehouse_batch_sql(
        &self,
        request: GetSparkWarehouseBatchSQLRequest,
    ) -> Call<'_, GetSparkWarehouseBatchSQLRequest> {
        self.inner.call(request)
    }
    /// Shows one table in full, with its columns and partition keys.
    #[inline]
    pub fn get_table(&self, request: GetTableRequest) -> Call<'_, GetTableRequest> {
        self.inner.call(request)
    }
    /// Lists the columns of one table, page by page.
    #[inline]
    pub fn get_table_columns(
        &self,
        request: GetTableColumnsRequest,
    ) -> Call<'_, GetTableColumnsRequest> {
        self.inner.call(request)
    }
    /// Gives the statement that creates a table.
    #[inline]
    pub fn get_table_ddl(
        &self,
        request: GetTableDDLRequest,
    ) -> Call<'_, GetTableDDLRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a database with their summary, page by page.
    #[inline]
    pub fn get_table_objects(
        &self,
        request: GetTableObjectsRequest,
    ) -> Call<'_, GetTableObjectsRequest> {
        self.inner.call(request)
    }
    /// Gives the statement that creates a view.
    #[inline]
    pub fn get_view_ddl(
        &self,
        request: GetViewDDLRequest,
    ) -> Call<'_, GetViewDDLRequest> {
        self.inner.call(request)
    }
    /// Lists the views of a database with their summary, page by page.
    #[inline]
    pub fn get_view_objects(
        &self,
        request: GetViewObjectsRequest,
    ) -> Call<'_, GetViewObjectsRequest> {
        self.inner.call(request)
    }
    /// Allows service staff to work on the cluster, with the given privileges and until the given time.
    #[inline]
    pub fn grant_operator_permission(
        &self,
        request: GrantOperatorPermissionRequest,
    ) -> Call<'_, GrantOperatorPermissionRequest> {
        self.inner.call(request)
    }
    /// Ends a running query or connection by its process ID; its work is lost.
    #[inline]
    pub fn kill_process(
        &self,
        request: KillProcessRequest,
    ) -> Call<'_, KillProcessRequest> {
        self.inner.call(request)
    }
    /// Stops a running Spark application by force.
    #[inline]
    pub fn kill_spark_app(
        &self,
        request: KillSparkAppRequest,
    ) -> Call<'_, KillSparkAppRequest> {
        self.inner.call(request)
    }
    /// Ends a log analysis of Spark and returns what the task looks like afterwards.
    #[inline]
    pub fn kill_spark_log_analyze_task(
        &self,
        request: KillSparkLogAnalyzeTaskRequest,
    ) -> Call<'_, KillSparkLogAnalyzeTaskRequest> {
        self.inner.call(request)
    }
    /// Shuts the Spark SQL engine of a resource group down.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn kill_spark_sql_engine(
        &self,
        request: KillSparkSQLEngineRequest,
    ) -> Call<'_, KillSparkSQLEngineRequest> {
        self.inner.call(request)
    }
    /// Lists the APS lifecycle strategies of a cluster within a time range.
    #[inline]
    pub fn list_aps_lifecycle_strategy(
        &self,
        request: ListApsLifecycleStrategyRequest,
    ) -> Call<'_, ListApsLifecycleStrategyRequest> {
        self.inner.call(request)
    }
    /// Lists the APS optimization strategies of a cluster.
    #[inline]
    pub fn list_aps_optimization_strategy(
        &self,
        request: ListApsOptimizationStrategyRequest,
    ) -> Call<'_, ListApsOptimizationStrategyRequest> {
        self.inner.call(request)
    }
    /// Lists the APS optimization tasks of a cluster by strategy type and time.
    #[inline]
    pub fn list_aps_optimization_tasks(
        &self,
        request: ListApsOptimizationTasksRequest,
    ) -> Call<'_, ListApsOptimizationTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the webhooks for one type of APS job of a cluster.
    #[inline]
    pub fn list_aps_webhook(
        &self,
        request: ListApsWebhookRequest,
    ) -> Call<'_, ListApsWebhookRequest> {
        self.inner.call(request)
    }
    /// Lists the lake storages of a cluster, page by page.
    #[inline]
    pub fn list_lake_storages(
        &self,
        request: ListLakeStoragesRequest,
    ) -> Call<'_, ListLakeStoragesRequest> {
        self.inner.call(request)
    }
    /// Lists past jobs that exported query results, by time, status, resource group or user.
    #[inline]
    pub fn list_result_export_job_history(
        &self,
        request: ListResultExportJobHistoryRequest,
    ) -> Call<'_, ListResultExportJobHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the attempts to run one Spark application.
    #[inline]
    pub fn list_spark_app_attempts(
        &self,
        request: ListSparkAppAttemptsRequest,
    ) -> Call<'_, ListSparkAppAttemptsRequest> {
        self.inner.call(request)
    }
    /// Lists the Spark applications of a cluster.
    #[inline]
    pub fn list_spark_apps(
        &self,
        request: ListSparkAppsRequest,
    ) -> Call<'_, ListSparkAppsRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that analyze Spark logs, page by page.
    #[inline]
    pub fn list_spark_log_analyze_tasks(
        &self,
        request: ListSparkLogAnalyzeTasksRequest,
    ) -> Call<'_, ListSparkLogAnalyzeTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the IDs of all Spark templates that a cluster stores.
    #[inline]
    pub fn list_spark_template_file_ids(
        &self,
        request: ListSparkTemplateFileIdsRequest,
    ) -> Call<'_, ListSparkTemplateFileIdsRequest> {
        self.inner.call(request)
    }
    /// Lists the batch SQL queries of the Spark warehouse engine in a resource group.
    #[inline]
    pub fn list_spark_warehouse_batch_sql(
        &self,
        request: ListSparkWarehouseBatchSQLRequest,
    ) -> Call<'_, ListSparkWarehouseBatchSQLRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are bound to which resources, by resource ID or tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Loads the built-in sample data set into a cluster, for trying queries out.
    #[inline]
    pub fn load_sample_data_set(
        &self,
        request: LoadSampleDataSetRequest,
    ) -> Call<'_, LoadSampleDataSetRequest> {
        self.inner.call(request)
    }
    /// Replaces the remark on a database account of a cluster.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes what a database account may do in a cluster.
    #[inline]
    pub fn modify_account_privileges(
        &self,
        request: ModifyAccountPrivilegesRequest,
    ) -> Call<'_, ModifyAccountPrivilegesRequest> {
        self.inner.call(request)
    }
    /// Changes name, description and connection settings of an APS data source.
    #[inline]
    pub fn modify_aps_datasoure(
        &self,
        request: ModifyApsDatasoureRequest,
    ) -> Call<'_, ModifyApsDatasoureRequest> {
        self.inner.call(request)
    }
    /// Changes the databases and partitions that an APS job covers.
    #[inline]
    pub fn modify_aps_job(
        &self,
        request: ModifyApsJobRequest,
    ) -> Call<'_, ModifyApsJobRequest> {
        self.inner.call(request)
    }
    /// Changes an APS job that ingests from Simple Log Service, such as columns, offsets and target.
    #[inline]
    pub fn modify_aps_sls_adb_job(
        &self,
        request: ModifyApsSlsADBJobRequest,
    ) -> Call<'_, ModifyApsSlsADBJobRequest> {
        self.inner.call(request)
    }
    /// Gives an APS workload of a cluster another name.
    #[inline]
    pub fn modify_aps_workload_name(
        &self,
        request: ModifyApsWorkloadNameRequest,
    ) -> Call<'_, ModifyApsWorkloadNameRequest> {
        self.inner.call(request)
    }
    /// Turns the SQL audit of a cluster on or off, for one engine.
    #[inline]
    pub fn modify_audit_log_config(
        &self,
        request: ModifyAuditLogConfigRequest,
    ) -> Call<'_, ModifyAuditLogConfigRequest> {
        self.inner.call(request)
    }
    /// Changes when a cluster is backed up and how long backups are kept.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Turns the ClickHouse engine of a cluster on or off and sets its cache size.
    #[inline]
    pub fn modify_clickhouse_engine(
        &self,
        request: ModifyClickhouseEngineRequest,
    ) -> Call<'_, ModifyClickhouseEngineRequest> {
        self.inner.call(request)
    }
    /// Replaces, extends or trims the IP address whitelist of a cluster.
    #[inline]
    pub fn modify_cluster_access_white_list(
        &self,
        request: ModifyClusterAccessWhiteListRequest,
    ) -> Call<'_, ModifyClusterAccessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Changes prefix and port of an endpoint of a cluster.
    #[inline]
    pub fn modify_cluster_connection_string(
        &self,
        request: ModifyClusterConnectionStringRequest,
    ) -> Call<'_, ModifyClusterConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Turns the compaction service of a cluster on or off.
    #[inline]
    pub fn modify_compaction_service_switch(
        &self,
        request: ModifyCompactionServiceSwitchRequest,
    ) -> Call<'_, ModifyCompactionServiceSwitchRequest> {
        self.inner.call(request)
    }
    /// Upgrades or downgrades a cluster by changing its compute and storage resources.
    #[inline]
    pub fn modify_db_cluster(
        &self,
        request: ModifyDBClusterRequest,
    ) -> Call<'_, ModifyDBClusterRequest> {
        self.inner.call(request)
    }
    /// Renames a cluster, to tell it apart more easily.
    #[inline]
    pub fn modify_db_cluster_description(
        &self,
        request: ModifyDBClusterDescriptionRequest,
    ) -> Call<'_, ModifyDBClusterDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the time of day in which a cluster may be maintained.
    #[inline]
    pub fn modify_db_cluster_maintain_time(
        &self,
        request: ModifyDBClusterMaintainTimeRequest,
    ) -> Call<'_, ModifyDBClusterMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Moves a cluster to another resource group of the account.
    #[inline]
    pub fn modify_db_cluster_resource_group(
        &self,
        request: ModifyDBClusterResourceGroupRequest,
    ) -> Call<'_, ModifyDBClusterResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Turns SSL encryption for an endpoint of a cluster on or off.
    #[inline]
    pub fn modify_db_cluster_ssl(
        &self,
        request: ModifyDBClusterSSLRequest,
    ) -> Call<'_, ModifyDBClusterSSLRequest> {
        self.inner.call(request)
    }
    /// Moves an endpoint of a cluster to a VPC and vSwitch.
    #[inline]
    pub fn modify_db_cluster_vip(
        &self,
        request: ModifyDBClusterVipRequest,
    ) -> Call<'_, ModifyDBClusterVipRequest> {
        self.inner.call(request)
    }
    /// Changes a resource group of a cluster, such as its reserved computing resources and rules.
    #[inline]
    pub fn modify_db_resource_group(
        &self,
        request: ModifyDBResourceGroupRequest,
    ) -> Call<'_, ModifyDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes an elastic plan of a cluster.
    #[inline]
    pub fn modify_elastic_plan(
        &self,
        request: ModifyElasticPlanRequest,
    ) -> Call<'_, ModifyElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Turns the ESSD cache of a cluster on or off and sets its size.
    #[inline]
    pub fn modify_essd_cache_config(
        &self,
        request: ModifyEssdCacheConfigRequest,
    ) -> Call<'_, ModifyEssdCacheConfigRequest> {
        self.inner.call(request)
    }
    /// Turns the lake cache of a cluster on or off and sets its capacity.
    #[inline]
    pub fn modify_lake_cache_size(
        &self,
        request: ModifyLakeCacheSizeRequest,
    ) -> Call<'_, ModifyLakeCacheSizeRequest> {
        self.inner.call(request)
    }
    /// Changes settings of a materialized view, such as query rewrite, resource group and alerts.
    #[inline]
    pub fn modify_materialized_view(
        &self,
        request: ModifyMaterializedViewRequest,
    ) -> Call<'_, ModifyMaterializedViewRequest> {
        self.inner.call(request)
    }
    /// Changes schedule and thresholds of a task that recommends materialized views.
    #[inline]
    pub fn modify_materialized_view_recommend(
        &self,
        request: ModifyMaterializedViewRecommendRequest,
    ) -> Call<'_, ModifyMaterializedViewRecommendRequest> {
        self.inner.call(request)
    }
    /// Changes metrics and chart layout of a custom monitoring view.
    #[inline]
    pub fn modify_performance_view(
        &self,
        request: ModifyPerformanceViewRequest,
    ) -> Call<'_, ModifyPerformanceViewRequest> {
        self.inner.call(request)
    }
    /// Moves an SQL template to another template group.
    #[inline]
    pub fn modify_sql_template_position(
        &self,
        request: ModifySqlTemplatePositionRequest,
    ) -> Call<'_, ModifySqlTemplatePositionRequest> {
        self.inner.call(request)
    }
    /// Changes the vSwitches that the network interface connecting a cluster to your VPC uses.
    #[inline]
    pub fn modify_user_eni_vswitch_options(
        &self,
        request: ModifyUserEniVswitchOptionsRequest,
    ) -> Call<'_, ModifyUserEniVswitchOptionsRequest> {
        self.inner.call(request)
    }
    /// Loads the metrics of a Spark application ahead of use and gives what is ready.
    #[inline]
    pub fn preload_spark_app_metrics(
        &self,
        request: PreloadSparkAppMetricsRequest,
    ) -> Call<'_, PreloadSparkAppMetricsRequest> {
        self.inner.call(request)
    }
    /// Gives up the public endpoint of a cluster.
    #[inline]
    pub fn release_cluster_public_connection(
        &self,
        request: ReleaseClusterPublicConnectionRequest,
    ) -> Call<'_, ReleaseClusterPublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for a database account of a cluster.
    #[inline]
    pub fn reset_account_password(
        &self,
        request: ResetAccountPasswordRequest,
    ) -> Call<'_, ResetAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Withdraws the permissions granted to service operators for a cluster.
    #[inline]
    pub fn revoke_operator_permission(
        &self,
        request: RevokeOperatorPermissionRequest,
    ) -> Call<'_, RevokeOperatorPermissionRequest> {
        self.inner.call(request)
    }
    /// Sets the path under which the Spark logs of a cluster are written.
    #[inline]
    pub fn set_spark_app_log_root_path(
        &self,
        request: SetSparkAppLogRootPathRequest,
    ) -> Call<'_, SetSparkAppLogRootPathRequest> {
        self.inner.call(request)
    }
    /// Starts a pipeline job, which begins to carry data over.
    #[inline]
    pub fn start_aps_job(
        &self,
        request: StartApsJobRequest,
    ) -> Call<'_, StartApsJobRequest> {
        self.inner.call(request)
    }
    /// Starts an interactive Spark session in a resource group.
    #[inline]
    pub fn start_spark_repl_session(
        &self,
        request: StartSparkReplSessionRequest,
    ) -> Call<'_, StartSparkReplSessionRequest> {
        self.inner.call(request)
    }
    /// Starts the Spark SQL engine of a resource group, so that statements can be sent to it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn start_spark_sql_engine(
        &self,
        request: StartSparkSQLEngineRequest,
    ) -> Call<'_, StartSparkSQLEngineRequest> {
        self.inner.call(request)
    }
    /// Runs an SQL statement in a resource group and exports its result.
    #[inline]
    pub fn submit_result_export_job(
        &self,
        request: SubmitResultExportJobRequest,
    ) -> Call<'_, SubmitResultExportJobRequest> {
        self.inner.call(request)
    }
    /// Submits a Spark application or Spark SQL to a resource group and starts it.
    #[inline]
    pub fn submit_spark_app(
        &self,
        request: SubmitSparkAppRequest,
    ) -> Call<'_, SubmitSparkAppRequest> {
        self.inner.call(request)
    }
    /// Starts the analysis of the log of one Spark application.
    #[inline]
    pub fn submit_spark_log_analyze_task(
        &self,
        request: SubmitSparkLogAnalyzeTaskRequest,
    ) -> Call<'_, SubmitSparkLogAnalyzeTaskRequest> {
        self.inner.call(request)
    }
    /// Suspends an APS job, named by its ID, without deleting it.
    #[inline]
    pub fn suspend_aps_job(
        &self,
        request: SuspendApsJobRequest,
    ) -> Call<'_, SuspendApsJobRequest> {
        self.inner.call(request)
    }
    /// Separates a RAM user from the database account it is tied to.
    #[inline]
    pub fn unbind_account(
        &self,
        request: UnbindAccountRequest,
    ) -> Call<'_, UnbindAccountRequest> {
        self.inner.call(request)
    }
    /// Separates a database account from a resource group of a cluster.
    #[inline]
    pub fn unbind_db_resource_group_with_user(
        &self,
        request: UnbindDBResourceGroupWithUserRequest,
    ) -> Call<'_, UnbindDBResourceGroupWithUserRequest> {
        self.inner.call(request)
    }
    /// Changes name, type, URL and key of APS webhooks of a cluster.
    #[inline]
    pub fn update_aps_webhook(
        &self,
        request: UpdateApsWebhookRequest,
    ) -> Call<'_, UpdateApsWebhookRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a lake storage and who may read and write it.
    #[inline]
    pub fn update_lake_storage(
        &self,
        request: UpdateLakeStorageRequest,
    ) -> Call<'_, UpdateLakeStorageRequest> {
        self.inner.call(request)
    }
    /// Replaces the content of a Spark application template.
    #[inline]
    pub fn update_spark_template_file(
        &self,
        request: UpdateSparkTemplateFileRequest,
    ) -> Call<'_, UpdateSparkTemplateFileRequest> {
        self.inner.call(request)
    }
    /// Upgrades a cluster to a kernel version, at once or as the switch mode tells.
    #[inline]
    pub fn upgrade_kernel_version(
        &self,
        request: UpgradeKernelVersionRequest,
    ) -> Call<'_, UpgradeKernelVersionRequest> {
        self.inner.call(request)
    }
}
