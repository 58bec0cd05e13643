// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Clusters
//!
//! - [`AttachUserENI`](mod@attach_user_eni): Attaches an elastic network interface to a Data Warehouse Edition cluster, for reaching data in the user's VPC.
//! - [`CreateDBCluster`](mod@create_db_cluster): Creates a Data Warehouse Edition cluster, either empty or restored from another one.
//! - [`DeleteDBCluster`](mod@delete_db_cluster): Releases a cluster together with its data.
//! - [`DescribeAutoRenewAttribute`](mod@describe_auto_renew_attribute): Shows whether subscription clusters renew automatically and for how long.
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Lists what can be bought in a zone: modes, series, compute and storage resources.
//! - [`DescribeComputeResource`](mod@describe_compute_resource): Lists the compute specifications that Data Warehouse Edition clusters can have in a region.
//! - [`DescribeDBClusterAttribute`](mod@describe_db_cluster_attribute): Shows a cluster in detail, including specifications, network, billing and expiry.
//! - [`DescribeDBClusterStatus`](mod@describe_db_cluster_status): Lists the states in which the region's Data Warehouse Edition clusters are.
//! - [`DescribeDBClusters`](mod@describe_db_clusters): Lists the clusters of a region, filtered by ID, status, description or tag.
//! - [`DescribeEIURange`](mod@describe_eiu_range): Shows how many elastic I/O units a Data Warehouse Edition cluster can take.
//! - [`DescribeKernelVersion`](mod@describe_kernel_version): Shows the minor version of a cluster and the versions that it can be upgraded to.
//! - [`DetachUserENI`](mod@detach_user_eni): Detaches and removes the elastic network interface of a Data Warehouse Edition cluster.
//! - [`ModifyAutoRenewAttribute`](mod@modify_auto_renew_attribute): Sets whether a subscription cluster renews automatically and for how long.
//! - [`ModifyDBCluster`](mod@modify_db_cluster): Scales a cluster up or down, or changes its mode or category.
//! - [`ModifyDBClusterDescription`](mod@modify_db_cluster_description): Changes the description by which a cluster is recognized.
//! - [`ModifyDBClusterMaintainTime`](mod@modify_db_cluster_maintain_time): Changes the daily time window in which a cluster may be maintained.
//! - [`ModifyDBClusterPayType`](mod@modify_db_cluster_pay_type): Switches a cluster between pay-as-you-go and subscription billing.
//! - [`ModifyDBClusterResourceGroup`](mod@modify_db_cluster_resource_group): Moves a cluster to another resource group of Resource Management.
//! - [`UpgradeKernelVersion`](mod@upgrade_kernel_version): Upgrades the minor version of a cluster, at once or in its maintenance window.
//!
//! ## Resource pools (legacy)
//!
//! - [`BindDBResourcePoolWithUser`](mod@bind_db_resource_pool_with_user): Binds a database account to a resource pool of a cluster in elastic mode.
//! - [`CreateDBResourcePool`](mod@create_db_resource_pool): Creates a resource pool with a number of nodes, for clusters in elastic mode only.
//! - [`DeleteDBResourcePool`](mod@delete_db_resource_pool): Deletes a resource pool, which only clusters in elastic mode have.
//! - [`DescribeDBResourcePool`](mod@describe_db_resource_pool): Shows resource pools of a cluster in elastic mode, with nodes and bound users.
//! - [`ModifyDBResourcePool`](mod@modify_db_resource_pool): Changes nodes and query type of a resource pool; only in elastic mode.
//! - [`UnbindDBResourcePoolWithUser`](mod@unbind_db_resource_pool_with_user): Unbinds a database account from a resource pool of a cluster in elastic mode.
//!
//! ## Resource groups
//!
//! - [`BindDBResourceGroupWithUser`](mod@bind_db_resource_group_with_user): Binds a database account to a resource group of a Data Warehouse Edition cluster.
//! - [`CreateDBResourceGroup`](mod@create_db_resource_group): Creates a resource group with its own compute resources in a Data Warehouse Edition cluster.
//! - [`DeleteDBResourceGroup`](mod@delete_db_resource_group): Deletes one resource group of a Data Warehouse Edition cluster.
//! - [`DescribeDBResourceGroup`](mod@describe_db_resource_group): Shows resource groups of a Data Warehouse Edition cluster, with nodes and bound users.
//! - [`ModifyDBResourceGroup`](mod@modify_db_resource_group): Changes node count or query mode of a Data Warehouse Edition resource group.
//! - [`UnbindDBResourceGroupWithUser`](mod@unbind_db_resource_group_with_user): Unbinds a database account from a resource group of a Data Warehouse Edition cluster.
//!
//! ## Elastic plans
//!
//! - [`CreateElasticPlan`](mod@create_elastic_plan): Creates a plan that scales a resource pool at set times; needs a cluster in elastic mode.
//! - [`DeleteElasticPlan`](mod@delete_elastic_plan): Deletes an elastic plan; resources are no longer scaled at its times.
//! - [`DescribeElasticDailyPlan`](mod@describe_elastic_daily_plan): Lists the daily runs of scaling plans; applies to clusters in elastic mode.
//! - [`DescribeElasticPlan`](mod@describe_elastic_plan): Lists the scaling plans of a cluster in elastic mode.
//! - [`ModifyElasticPlan`](mod@modify_elastic_plan): Changes a scaling plan of a cluster in elastic mode.
//!
//! ## Databases
//!
//! - [`DescribeAllDataSource`](mod@describe_all_data_source): Lists databases, tables and columns of a cluster in a single call.
//! - [`DescribeColumns`](mod@describe_columns): Lists the columns of a table with type and key information.
//! - [`DescribeConnectionCountRecords`](mod@describe_connection_count_records): Counts the current connections of a cluster by client address and by user.
//! - [`DescribeLoadTasksRecords`](mod@describe_load_tasks_records): Lists asynchronous import and export jobs with state and processed rows.
//! - [`DescribeProcessList`](mod@describe_process_list): Lists the queries that are running at the moment, like `SHOW PROCESSLIST`.
//! - [`DescribeSQLPlan`](mod@describe_sql_plan): Shows the execution plan of a query or ETL job, stage by stage.
//! - [`DescribeSQLPlanTask`](mod@describe_sql_plan_task): Lists the tasks in one stage of a query's execution plan.
//! - [`DescribeSchemas`](mod@describe_schemas): Lists the names of the databases in a cluster.
//! - [`DescribeTableDetail`](mod@describe_table_detail): Shows how the data of a table is spread over the shards.
//! - [`DescribeTablePartitionDiagnose`](mod@describe_table_partition_diagnose): Lists tables whose partitions are too large or small, with suggested record counts.
//! - [`DescribeTables`](mod@describe_tables): Lists the names of the tables in a database.
//! - [`DescribeTaskInfo`](mod@describe_task_info): Shows status and progress of a management task.
//! - [`KillProcess`](mod@kill_process): Ends a running task by its process ID; its work is lost.
//!
//! ## Logs
//!
//! - [`DescribeAuditLogConfig`](mod@describe_audit_log_config): Tells whether SQL audit is enabled for a cluster.
//! - [`DescribeAuditLogRecords`](mod@describe_audit_log_records): Searches the SQL audit log of a cluster by time, database, user or keyword.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Lists slow queries of a cluster in a time range with their statistics.
//! - [`ModifyAuditLogConfig`](mod@modify_audit_log_config): Turns SQL audit of a cluster on or off.
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists regions and zones where clusters can be created, with endpoints.
//!
//! ## Network connections
//!
//! - [`AllocateClusterPublicConnection`](mod@allocate_cluster_public_connection): Gives a cluster a public endpoint, whose prefix can be chosen.
//! - [`DescribeDBClusterNetInfo`](mod@describe_db_cluster_net_info): Lists a cluster's endpoints with network type, address and port.
//! - [`ModifyClusterConnectionString`](mod@modify_cluster_connection_string): Changes the prefix or the port of a cluster's endpoint.
//! - [`ReleaseClusterPublicConnection`](mod@release_cluster_public_connection): Removes the public endpoint of a cluster.
//!
//! ## Accounts
//!
//! - [`CreateAccount`](mod@create_account): Creates a database account, privileged or standard, in a cluster.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account of a cluster; nobody can sign in with it any more.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of a cluster with type and status.
//! - [`DescribeAllAccounts`](mod@describe_all_accounts): Lists the names of all users in a cluster.
//! - [`DescribeOperatorPermission`](mod@describe_operator_permission): Shows what permissions the service account of a cluster has and until when.
//! - [`GrantOperatorPermission`](mod@grant_operator_permission): Allows service staff to work on the cluster, with the given privileges and until the given time.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the description of a database account.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account.
//! - [`RevokeOperatorPermission`](mod@revoke_operator_permission): Takes the granted permissions away from the service account of a cluster.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of given clusters or the clusters that carry given tags.
//! - [`TagResources`](mod@tag_resources): Attaches tags to one or several clusters.
//! - [`UntagResources`](mod@untag_resources): Removes tags from clusters; a tag left without any cluster is deleted.
//!
//! ## Backup and restoration
//!
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows how a cluster's data and logs are backed up: days, time and retention.
//! - [`DescribeBackups`](mod@describe_backups): Lists a cluster's backup sets within a time range.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes days, time and retention of a cluster's backups and log backups.
//! - [`ModifyLogBackupPolicy`](mod@modify_log_backup_policy): Turns log backups of a cluster on or off and sets how long they are kept.
//!
//! ## IP whitelists
//!
//! - [`DescribeDBClusterAccessWhiteList`](mod@describe_db_cluster_access_white_list): Lists the IP address whitelists of a cluster.
//! - [`ModifyDBClusterAccessWhiteList`](mod@modify_db_cluster_access_white_list): Creates or changes a cluster's whitelist by replacing, adding or removing entries.
//!
//! ## Monitoring
//!
//! - [`DescribeDBClusterHealthStatus`](mod@describe_db_cluster_health_status): Shows how many access, compute and storage nodes of a cluster are healthy.
//! - [`DescribeDBClusterPerformance`](mod@describe_db_cluster_performance): Fetches monitoring metrics of a cluster for a time range.
//! - [`DescribeDBClusterResourcePoolPerformance`](mod@describe_db_cluster_resource_pool_performance): Fetches monitoring metrics per resource pool of a cluster in elastic mode.
//! - [`DescribeInclinedTables`](mod@describe_inclined_tables): Lists monitored tables with size and row count and whether their data is skewed.
//!
//! ## Maintenance events
//!
//! - [`DescribeMaintenanceAction`](mod@describe_maintenance_action): Lists maintenance events with planned and latest execution times.
//! - [`ModifyMaintenanceAction`](mod@modify_maintenance_action): Changes when a maintenance event is carried out.
//!
//! ## SQL diagnostics
//!
//! - [`ApplyAdviceById`](mod@apply_advice_by_id): Applies one optimization advice of a given day to the cluster.
//! - [`BatchApplyAdviceByIdList`](mod@batch_apply_advice_by_id_list): Applies several pieces of optimization advice from one day, and builds them at once if wanted.
//! - [`DescribeAdviceServiceEnabled`](mod@describe_advice_service_enabled): Tells whether the optimization advice service of a cluster is on.
//! - [`DescribeAppliedAdvices`](mod@describe_applied_advices): Lists optimization advice already applied, with benefit, job status and rollback SQL.
//! - [`DescribeAvailableAdvices`](mod@describe_available_advices): Lists optimization advice for a day that has not been applied yet, with reason and benefit.
//! - [`DescribeDiagnosisDimensions`](mod@describe_diagnosis_dimensions): Lists the distinct databases, users, client addresses and resource groups among matching SQL queries.
//! - [`DescribeDiagnosisMonitorPerformance`](mod@describe_diagnosis_monitor_performance): Fetches start, cost and resource use of the queries in a time range, for charting.
//! - [`DescribeDiagnosisRecords`](mod@describe_diagnosis_records): Searches SQL queries by conditions such as memory, scan size, user or keyword.
//! - [`DescribeDiagnosisSQLInfo`](mod@describe_diagnosis_sql_info): Shows how one SQL query was executed, with its stages, resource use and diagnosis.
//! - [`DescribeDiagnosisTasks`](mod@describe_diagnosis_tasks): Lists the distributed tasks of one stage in a query's execution.
//! - [`DescribeDownloadRecords`](mod@describe_download_records): Lists the latest five download jobs for SQL query records, with URL and status.
//! - [`DescribePatternPerformance`](mod@describe_pattern_performance): Fetches metrics of one SQL pattern, such as query time and memory, over time.
//! - [`DescribeSQLPatterns`](mod@describe_sql_patterns): Lists the SQL patterns seen in a time range with averages, maximums and failure counts.
//! - [`DisableAdviceService`](mod@disable_advice_service): Turns the optimization advice service of a cluster off.
//! - [`DownloadDiagnosisRecords`](mod@download_diagnosis_records): Starts a download job for matching SQL queries and returns its ID.
//! - [`EnableAdviceService`](mod@enable_advice_service): Turns the optimization advice service of a cluster on.
//!
//! ## Storage analysis
//!
//! - [`DescribeDBClusterSpaceSummary`](mod@describe_db_cluster_space_summary): Summarizes the storage use of a cluster: hot data, cold data and growth.
//!
//! ## Usage reports
//!
//! - [`DescribeSqlPattern`](mod@describe_sql_pattern): Shows statistics of the SQL patterns of one day, such as CPU time and memory.
//! - [`DescribeTableAccessCount`](mod@describe_table_access_count): Counts how often a table, or every table, was accessed on a day.
//!
//! ## Others
//!
//! - [`CancelActiveOperationTasks`](mod@cancel_active_operation_tasks): Cancels scheduled O\&M tasks by their IDs.
//! - [`CheckServiceLinkedRole`](mod@check_service_linked_role): Tells whether the service-linked role that AnalyticDB needs exists.
//! - [`CreateServiceLinkedRole`](mod@create_service_linked_role): Creates the service-linked role with which AnalyticDB accesses other services.
//! - [`DeleteBackups`](mod@delete_backups): Deletes backup sets of a cluster, from which it can no longer be restored.
//! - [`DescribeAbnormalPatternDetection`](mod@describe_abnormal_pattern_detection): Shows the abnormal SQL patterns that diagnosis has detected in a time range.
//! - [`DescribeActiveOperationMaintainConf`](mod@describe_active_operation_maintain_conf): Shows the maintenance cycle and window configured for scheduled O\&M tasks.
//! - [`DescribeActiveOperationTasks`](mod@describe_active_operation_tasks): Lists scheduled O\&M tasks, filtered by type, status and whether they can be changed or canceled.
//! - [`DescribeBadSqlDetection`](mod@describe_bad_sql_detection): Shows the problematic SQL statements that diagnosis has detected in a time range.
//! - [`DescribeControllerDetection`](mod@describe_controller_detection): Shows the diagnosis of the controller nodes for a time range.
//! - [`DescribeDBClusterShardNumber`](mod@describe_db_cluster_shard_number): Shows into how many shards a cluster's data is split.
//! - [`DescribeDBClusterSSL`](mod@describe_db_cluster_ssl): Shows whether SSL encryption is enabled and when the certificate expires.
//! - [`DescribeExcessivePrimaryKeys`](mod@describe_excessive_primary_keys): Lists the tables whose primary keys comprise too many columns.
//! - [`DescribeExecutorDetection`](mod@describe_executor_detection): Shows the diagnosis of the executor nodes for a time range.
//! - [`DescribeHistoryEventsStat`](mod@describe_history_events_stat): Shows statistics on historical events of a region.
//! - [`DescribeInclinedNodes`](mod@describe_inclined_nodes): Shows the nodes of a cluster on which data is unevenly distributed.
//! - [`DescribeKmsKeys`](mod@describe_kms_keys): Lists the KMS keys available in a region and zone.
//! - [`DescribeLogHubAttribute`](mod@describe_log_hub_attribute): Shows the settings of a log delivery from a Logstore to a cluster.
//! - [`DescribeLogStoreKeys`](mod@describe_log_store_keys): Lists the field keys of a Logstore.
//! - [`DescribeLoghubDetail`](mod@describe_loghub_detail): Shows the details of one log export from a Simple Log Service project.
//! - [`DescribeOversizeNonPartitionTableInfos`](mod@describe_oversize_non_partition_table_infos): Lists oversized tables that are not partitioned.
//! - [`DescribeRdsAnalysisResourceQuotas`](mod@describe_rds_analysis_resource_quotas): Shows the resource quotas for analytic instances attached to an RDS instance.
//! - [`DescribeRegionsMixed`](mod@describe_regions_mixed): Lists the regions of the service; how it differs from `DescribeRegions` is not documented.
//! - [`DescribeResubmitConfig`](mod@describe_resubmit_config): Shows the rules by which queries are resubmitted to another resource group.
//! - [`DescribeSQAConfig`](mod@describe_sqa_config): Shows whether short query acceleration is on for a resource group.
//! - [`DescribeSyncAvailableDBClusterList`](mod@describe_sync_available_db_cluster_list): Lists the database clusters that can serve as sources of data synchronization.
//! - [`DescribeSyncJobList`](mod@describe_sync_job_list): Lists the data synchronization jobs into a cluster, filtered by source.
//! - [`DescribeTableStatistics`](mod@describe_table_statistics): Shows rows, data size, index size and partitions for the tables of a cluster.
//! - [`DescribeVSwitchs`](mod@describe_v_switchs): Lists vSwitches of a VPC and zone; an older form next to `DescribeVSwitches`.
//! - [`DescribeVpcs`](mod@describe_vpcs): Lists the VPCs in a region and zone.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists the vSwitches of a VPC, with CIDR block and status.
//! - [`DescribeWorkerDetection`](mod@describe_worker_detection): Shows the diagnosis of the storage (worker) nodes for a time range.
//! - [`GetCreateTableSQL`](mod@get_create_table_sql): Reads the `CREATE TABLE` statement of a table.
//! - [`MigrateDBCluster`](mod@migrate_db_cluster): Moves a cluster from Data Warehouse Edition to Data Lakehouse Edition.
//! - [`ModifyActiveOperationMaintainConf`](mod@modify_active_operation_maintain_conf): Sets the maintenance cycle and window for scheduled O\&M tasks.
//! - [`ModifyActiveOperationTasks`](mod@modify_active_operation_tasks): Moves scheduled O\&M tasks to another time or starts them at once.
//! - [`ModifyDBClusterShardNumber`](mod@modify_db_cluster_shard_number): Changes the number of shards, at once or at a set time; a dry run is possible.
//! - [`ModifyDBClusterSSL`](mod@modify_db_cluster_ssl): Turns SSL encryption on or off, or renews the certificate for an endpoint.
//! - [`ModifyDBClusterVip`](mod@modify_db_cluster_vip): Changes VPC and vSwitch of a cluster's endpoint.
//! - [`ModifyLogHubStatus`](mod@modify_log_hub_status): Starts or stops a log delivery into a cluster.
//! - [`ModifyResubmitConfig`](mod@modify_resubmit_config): Changes the rules by which queries are resubmitted to another resource group.
//! - [`ModifySQAConfig`](mod@modify_sqa_config): Turns short query acceleration of a resource group on or off.
//! - [`ModifySyncJob`](mod@modify_sync_job): Changes a data synchronization job, such as its source database clusters.
//! - [`OperateLogHub`](mod@operate_log_hub): Creates or changes a job that delivers the logs of a Logstore into a cluster's tables.
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
pub mod bind_db_resource_group_with_user;
pub mod bind_db_resource_pool_with_user;
pub mod cancel_active_operation_tasks;
pub mod check_service_linked_role;
pub mod create_account;
pub mod create_db_cluster;
pub mod create_db_resource_group;
pub mod create_db_resource_pool;
pub mod create_elastic_plan;
pub mod create_service_linked_role;
pub mod delete_account;
pub mod delete_backups;
pub mod delete_db_cluster;
pub mod delete_db_resource_group;
pub mod delete_db_resource_pool;
pub mod delete_elastic_plan;
pub mod describe_abnormal_pattern_detection;
pub mod describe_accounts;
pub mod describe_active_operation_maintain_conf;
pub mod describe_active_operation_tasks;
pub mod describe_advice_service_enabled;
pub mod describe_all_accounts;
pub mod describe_all_data_source;
pub mod describe_applied_advices;
pub mod describe_audit_log_config;
pub mod describe_audit_log_records;
pub mod describe_auto_renew_attribute;
pub mod describe_available_advices;
pub mod describe_available_resource;
pub mod describe_backup_policy;
pub mod describe_backups;
pub mod describe_bad_sql_detection;
pub mod describe_columns;
pub mod describe_compute_resource;
pub mod describe_connection_count_records;
pub mod describe_controller_detection;
pub mod describe_db_cluster_access_white_list;
pub mod describe_db_cluster_attribute;
pub mod describe_db_cluster_health_status;
pub mod describe_db_cluster_net_info;
pub mod describe_db_cluster_performance;
pub mod describe_db_cluster_resource_pool_performance;
pub mod describe_db_cluster_shard_number;
pub mod describe_db_cluster_space_summary;
pub mod describe_db_cluster_ssl;
pub mod describe_db_cluster_status;
pub mod describe_db_clusters;
pub mod describe_db_resource_group;
pub mod describe_db_resource_pool;
pub mod describe_diagnosis_dimensions;
pub mod describe_diagnosis_monitor_performance;
pub mod describe_diagnosis_records;
pub mod describe_diagnosis_sql_info;
pub mod describe_diagnosis_tasks;
pub mod describe_download_records;
pub mod describe_eiu_range;
pub mod describe_elastic_daily_plan;
pub mod describe_elastic_plan;
pub mod describe_excessive_primary_keys;
pub mod describe_executor_detection;
pub mod describe_history_events_stat;
pub mod describe_inclined_nodes;
pub mod describe_inclined_tables;
pub mod describe_kernel_version;
pub mod describe_kms_keys;
pub mod describe_load_tasks_records;
pub mod describe_log_hub_attribute;
pub mod describe_log_store_keys;
pub mod describe_loghub_detail;
pub mod describe_maintenance_action;
pub mod describe_operator_permission;
pub mod describe_oversize_non_partition_table_infos;
pub mod describe_pattern_performance;
pub mod describe_process_list;
pub mod describe_rds_analysis_resource_quotas;
pub mod describe_regions;
pub mod describe_regions_mixed;
pub mod describe_resubmit_config;
pub mod describe_schemas;
pub mod describe_slow_log_records;
pub mod describe_sqa_config;
pub mod describe_sql_pattern;
pub mod describe_sql_patterns;
pub mod describe_sql_plan;
pub mod describe_sql_plan_task;
pub mod describe_sync_available_db_cluster_list;
pub mod describe_sync_job_list;
pub mod describe_table_access_count;
pub mod describe_table_detail;
pub mod describe_table_partition_diagnose;
pub mod describe_table_statistics;
pub mod describe_tables;
pub mod describe_task_info;
pub mod describe_v_switchs;
pub mod describe_vpcs;
pub mod describe_vswitches;
pub mod describe_worker_detection;
pub mod detach_user_eni;
pub mod disable_advice_service;
pub mod download_diagnosis_records;
pub mod enable_advice_service;
pub mod get_create_table_sql;
pub mod grant_operator_permission;
pub mod kill_process;
pub mod list_tag_resources;
pub mod migrate_db_cluster;
pub mod modify_account_description;
pub mod modify_active_operation_maintain_conf;
pub mod modify_active_operation_tasks;
pub mod modify_audit_log_config;
pub mod modify_auto_renew_attribute;
pub mod modify_backup_policy;
pub mod modify_cluster_connection_string;
pub mod modify_db_cluster;
pub mod modify_db_cluster_access_white_list;
pub mod modify_db_cluster_description;
pub mod modify_db_cluster_maintain_time;
pub mod modify_db_cluster_pay_type;
pub mod modify_db_cluster_resource_group;
pub mod modify_db_cluster_shard_number;
pub mod modify_db_cluster_ssl;
pub mod modify_db_cluster_vip;
pub mod modify_db_resource_group;
pub mod modify_db_resource_pool;
pub mod modify_elastic_plan;
pub mod modify_log_backup_policy;
pub mod modify_log_hub_status;
pub mod modify_maintenance_action;
pub mod modify_resubmit_config;
pub mod modify_sqa_config;
pub mod modify_sync_job;
pub mod operate_log_hub;
pub mod release_cluster_public_connection;
pub mod reset_account_password;
pub mod revoke_operator_permission;
pub mod tag_resources;
pub mod unbind_db_resource_group_with_user;
pub mod unbind_db_resource_pool_with_user;
pub mod untag_resources;
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
    bind_db_resource_group_with_user::{BindDBResourceGroupWithUserError, BindDBResourceGroupWithUserRequest, BindDBResourceGroupWithUserResponse},
    bind_db_resource_pool_with_user::{BindDBResourcePoolWithUserError, BindDBResourcePoolWithUserRequest, BindDBResourcePoolWithUserResponse},
    cancel_active_operation_tasks::{CancelActiveOperationTasksRequest, CancelActiveOperationTasksResponse},
    check_service_linked_role::{CheckServiceLinkedRoleRequest, CheckServiceLinkedRoleResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_db_cluster::{CreateDBClusterRequest, CreateDBClusterResponse},
    create_db_resource_group::{CreateDBResourceGroupError, CreateDBResourceGroupRequest, CreateDBResourceGroupResponse},
    create_db_resource_pool::{CreateDBResourcePoolError, CreateDBResourcePoolRequest, CreateDBResourcePoolResponse},
    create_elastic_plan::{CreateElasticPlanError, CreateElasticPlanRequest, CreateElasticPlanResponse},
    create_service_linked_role::{CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_backups::{DeleteBackupsRequest, DeleteBackupsResponse},
    delete_db_cluster::{DeleteDBClusterError, DeleteDBClusterRequest, DeleteDBClusterResponse},
    delete_db_resource_group::{DeleteDBResourceGroupError, DeleteDBResourceGroupRequest, DeleteDBResourceGroupResponse},
    delete_db_resource_pool::{DeleteDBResourcePoolError, DeleteDBResourcePoolRequest, DeleteDBResourcePoolResponse},
    delete_elastic_plan::{DeleteElasticPlanError, DeleteElasticPlanRequest, DeleteElasticPlanResponse},
    describe_abnormal_pattern_detection::{DescribeAbnormalPatternDetectionRequest, DescribeAbnormalPatternDetectionResponse},
    describe_accounts::{DescribeAccountsError, DescribeAccountsRequest, DescribeAccountsResponse},
    describe_active_operation_maintain_conf::{DescribeActiveOperationMaintainConfRequest, DescribeActiveOperationMaintainConfResponse},
    describe_active_operation_tasks::{DescribeActiveOperationTasksRequest, DescribeActiveOperationTasksResponse},
    describe_advice_service_enabled::{DescribeAdviceServiceEnabledRequest, DescribeAdviceServiceEnabledResponse},
    describe_all_accounts::{DescribeAllAccountsError, DescribeAllAccountsRequest, DescribeAllAccountsResponse},
    describe_all_data_source::{DescribeAllDataSourceError, DescribeAllDataSourceRequest, DescribeAllDataSourceResponse},
    describe_applied_advices::{DescribeAppliedAdvicesRequest, DescribeAppliedAdvicesResponse},
    describe_audit_log_config::{DescribeAuditLogConfigError, DescribeAuditLogConfigRequest, DescribeAuditLogConfigResponse},
    describe_audit_log_records::{DescribeAuditLogRecordsError, DescribeAuditLogRecordsRequest, DescribeAuditLogRecordsResponse},
    describe_auto_renew_attribute::{DescribeAutoRenewAttributeRequest, DescribeAutoRenewAttributeResponse},
    describe_available_advices::{DescribeAvailableAdvicesError, DescribeAvailableAdvicesRequest, DescribeAvailableAdvicesResponse},
    describe_available_resource::{DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_backup_policy::{DescribeBackupPolicyError, DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backups::{DescribeBackupsError, DescribeBackupsRequest, DescribeBackupsResponse},
    describe_bad_sql_detection::{DescribeBadSqlDetectionRequest, DescribeBadSqlDetectionResponse},
    describe_columns::{DescribeColumnsError, DescribeColumnsRequest, DescribeColumnsResponse},
    describe_compute_resource::{DescribeComputeResourceRequest, DescribeComputeResourceResponse},
    describe_connection_count_records::{DescribeConnectionCountRecordsError, DescribeConnectionCountRecordsRequest, DescribeConnectionCountRecordsResponse},
    describe_controller_detection::{DescribeControllerDetectionRequest, DescribeControllerDetectionResponse},
    describe_db_cluster_access_white_list::{DescribeDBClusterAccessWhiteListError, DescribeDBClusterAccessWhiteListRequest, DescribeDBClusterAccessWhiteListResponse},
    describe_db_cluster_attribute::{DescribeDBClusterAttributeError, DescribeDBClusterAttributeRequest, DescribeDBClusterAttributeResponse},
    describe_db_cluster_health_status::{DescribeDBClusterHealthStatusError, DescribeDBClusterHealthStatusRequest, DescribeDBClusterHealthStatusResponse},
    describe_db_cluster_net_info::{DescribeDBClusterNetInfoError, DescribeDBClusterNetInfoRequest, DescribeDBClusterNetInfoResponse},
    describe_db_cluster_performance::{DescribeDBClusterPerformanceError, DescribeDBClusterPerformanceRequest, DescribeDBClusterPerformanceResponse},
    describe_db_cluster_resource_pool_performance::{DescribeDBClusterResourcePoolPerformanceError, DescribeDBClusterResourcePoolPerformanceRequest, DescribeDBClusterResourcePoolPerformanceResponse},
    describe_db_cluster_shard_number::{DescribeDBClusterShardNumberRequest, DescribeDBClusterShardNumberResponse},
    describe_db_cluster_space_summary::{DescribeDBClusterSpaceSummaryError, DescribeDBClusterSpaceSummaryRequest, DescribeDBClusterSpaceSummaryResponse},
    describe_db_cluster_ssl::{DescribeDBClusterSSLError, DescribeDBClusterSSLRequest, DescribeDBClusterSSLResponse},
    describe_db_cluster_status::{DescribeDBClusterStatusRequest, DescribeDBClusterStatusResponse},
    describe_db_clusters::{DescribeDBClustersError, DescribeDBClustersRequest, DescribeDBClustersResponse},
    describe_db_resource_group::{DescribeDBResourceGroupError, DescribeDBResourceGroupRequest, DescribeDBResourceGroupResponse},
    describe_db_resource_pool::{DescribeDBResourcePoolError, DescribeDBResourcePoolRequest, DescribeDBResourcePoolResponse},
    describe_diagnosis_dimensions::{DescribeDiagnosisDimensionsRequest, DescribeDiagnosisDimensionsResponse},
    describe_diagnosis_monitor_performance::{DescribeDiagnosisMonitorPerformanceRequest, DescribeDiagnosisMonitorPerformanceResponse},
    describe_diagnosis_records::{DescribeDiagnosisRecordsRequest, DescribeDiagnosisRecordsResponse},
    describe_diagnosis_sql_info::{DescribeDiagnosisSQLInfoRequest, DescribeDiagnosisSQLInfoResponse},
    describe_diagnosis_tasks::{DescribeDiagnosisTasksRequest, DescribeDiagnosisTasksResponse},
    describe_download_records::{DescribeDownloadRecordsRequest, DescribeDownloadRecordsResponse},
    describe_eiu_range::{DescribeEIURangeRequest, DescribeEIURangeResponse},
    describe_elastic_daily_plan::{DescribeElasticDailyPlanError, DescribeElasticDailyPlanRequest, DescribeElasticDailyPlanResponse},
    describe_elastic_plan::{DescribeElasticPlanError, DescribeElasticPlanRequest, DescribeElasticPlanResponse},
    describe_excessive_primary_keys::{DescribeExcessivePrimaryKeysError, DescribeExcessivePrimaryKeysRequest, DescribeExcessivePrimaryKeysResponse},
    describe_executor_detection::{DescribeExecutorDetectionRequest, DescribeExecutorDetectionResponse},
    describe_history_events_stat::{DescribeHistoryEventsStatRequest, DescribeHistoryEventsStatResponse},
    describe_inclined_nodes::{DescribeInclinedNodesRequest, DescribeInclinedNodesResponse},
    describe_inclined_tables::{DescribeInclinedTablesError, DescribeInclinedTablesRequest, DescribeInclinedTablesResponse},
    describe_kernel_version::{DescribeKernelVersionError, DescribeKernelVersionRequest, DescribeKernelVersionResponse},
    describe_kms_keys::{DescribeKmsKeysRequest, DescribeKmsKeysResponse},
    describe_load_tasks_records::{DescribeLoadTasksRecordsError, DescribeLoadTasksRecordsRequest, DescribeLoadTasksRecordsResponse},
    describe_log_hub_attribute::{DescribeLogHubAttributeRequest, DescribeLogHubAttributeResponse},
    describe_log_store_keys::{DescribeLogStoreKeysRequest, DescribeLogStoreKeysResponse},
    describe_loghub_detail::{DescribeLoghubDetailRequest, DescribeLoghubDetailResponse},
    describe_maintenance_action::{DescribeMaintenanceActionError, DescribeMaintenanceActionRequest, DescribeMaintenanceActionResponse},
    describe_operator_permission::{DescribeOperatorPermissionRequest, DescribeOperatorPermissionResponse},
    describe_oversize_non_partition_table_infos::{DescribeOversizeNonPartitionTableInfosRequest, DescribeOversizeNonPartitionTableInfosResponse},
    describe_pattern_performance::{DescribePatternPerformanceRequest, DescribePatternPerformanceResponse},
    describe_process_list::{DescribeProcessListError, DescribeProcessListRequest, DescribeProcessListResponse},
    describe_rds_analysis_resource_quotas::{DescribeRdsAnalysisResourceQuotasRequest, DescribeRdsAnalysisResourceQuotasResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_regions_mixed::{DescribeRegionsMixedRequest, DescribeRegionsMixedResponse},
    describe_resubmit_config::{DescribeResubmitConfigRequest, DescribeResubmitConfigResponse},
    describe_schemas::{DescribeSchemasError, DescribeSchemasRequest, DescribeSchemasResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsError, DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_sqa_config::{DescribeSQAConfigRequest, DescribeSQAConfigResponse},
    describe_sql_pattern::{DescribeSqlPatternRequest, DescribeSqlPatternResponse},
    describe_sql_patterns::{DescribeSQLPatternsRequest, DescribeSQLPatternsResponse},
    describe_sql_plan::{DescribeSQLPlanError, DescribeSQLPlanRequest, DescribeSQLPlanResponse},
    describe_sql_plan_task::{DescribeSQLPlanTaskError, DescribeSQLPlanTaskRequest, DescribeSQLPlanTaskResponse},
    describe_sync_available_db_cluster_list::{DescribeSyncAvailableDBClusterListRequest, DescribeSyncAvailableDBClusterListResponse},
    describe_sync_job_list::{DescribeSyncJobListRequest, DescribeSyncJobListResponse},
    describe_table_access_count::{DescribeTableAccessCountError, DescribeTableAccessCountRequest, DescribeTableAccessCountResponse},
    describe_table_detail::{DescribeTableDetailError, DescribeTableDetailRequest, DescribeTableDetailResponse},
    describe_table_partition_diagnose::{DescribeTablePartitionDiagnoseRequest, DescribeTablePartitionDiagnoseResponse},
    describe_table_statistics::{DescribeTableStatisticsRequest, DescribeTableStatisticsResponse},
    describe_tables::{DescribeTablesError, DescribeTablesRequest, DescribeTablesResponse},
    describe_task_info::{DescribeTaskInfoError, DescribeTaskInfoRequest, DescribeTaskInfoResponse},
    describe_v_switchs::{DescribeVSwitchsRequest, DescribeVSwitchsResponse},
    describe_vpcs::{DescribeVpcsRequest, DescribeVpcsResponse},
    describe_vswitches::{DescribeVSwitchesError, DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    describe_worker_detection::{DescribeWorkerDetectionRequest, DescribeWorkerDetectionResponse},
    detach_user_eni::{DetachUserENIError, DetachUserENIRequest, DetachUserENIResponse},
    disable_advice_service::{DisableAdviceServiceRequest, DisableAdviceServiceResponse},
    download_diagnosis_records::{DownloadDiagnosisRecordsRequest, DownloadDiagnosisRecordsResponse},
    enable_advice_service::{EnableAdviceServiceRequest, EnableAdviceServiceResponse},
    get_create_table_sql::{GetCreateTableSQLRequest, GetCreateTableSQLResponse},
    grant_operator_permission::{GrantOperatorPermissionError, GrantOperatorPermissionRequest, GrantOperatorPermissionResponse},
    kill_process::{KillProcessError, KillProcessRequest, KillProcessResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    migrate_db_cluster::{MigrateDBClusterError, MigrateDBClusterRequest, MigrateDBClusterResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_active_operation_maintain_conf::{ModifyActiveOperationMaintainConfRequest, ModifyActiveOperationMaintainConfResponse},
    modify_active_operation_tasks::{ModifyActiveOperationTasksRequest, ModifyActiveOperationTasksResponse},
    modify_audit_log_config::{ModifyAuditLogConfigError, ModifyAuditLogConfigRequest, ModifyAuditLogConfigResponse},
    modify_auto_renew_attribute::{ModifyAutoRenewAttributeRequest, ModifyAutoRenewAttributeResponse},
    modify_backup_policy::{ModifyBackupPolicyError, ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_cluster_connection_string::{ModifyClusterConnectionStringError, ModifyClusterConnectionStringRequest, ModifyClusterConnectionStringResponse},
    modify_db_cluster::{ModifyDBClusterRequest, ModifyDBClusterResponse},
    modify_db_cluster_access_white_list::{ModifyDBClusterAccessWhiteListError, ModifyDBClusterAccessWhiteListRequest, ModifyDBClusterAccessWhiteListResponse},
    modify_db_cluster_description::{ModifyDBClusterDescriptionError, ModifyDBClusterDescriptionRequest, ModifyDBClusterDescriptionResponse},
    modify_db_cluster_maintain_time::{ModifyDBClusterMaintainTimeError, ModifyDBClusterMaintainTimeRequest, ModifyDBClusterMaintainTimeResponse},
    modify_db_cluster_pay_type::{ModifyDBClusterPayTypeError, ModifyDBClusterPayTypeRequest, ModifyDBClusterPayTypeResponse},
    modify_db_cluster_resource_group::{ModifyDBClusterResourceGroupError, ModifyDBClusterResourceGroupRequest, ModifyDBClusterResourceGroupResponse},
    modify_db_cluster_shard_number::{ModifyDBClusterShardNumberRequest, ModifyDBClusterShardNumberResponse},
    modify_db_cluster_ssl::{ModifyDBClusterSSLError, ModifyDBClusterSSLRequest, ModifyDBClusterSSLResponse},
    modify_db_cluster_vip::{ModifyDBClusterVipRequest, ModifyDBClusterVipResponse},
    modify_db_resource_group::{ModifyDBResourceGroupError, ModifyDBResourceGroupRequest, ModifyDBResourceGroupResponse},
    modify_db_resource_pool::{ModifyDBResourcePoolError, ModifyDBResourcePoolRequest, ModifyDBResourcePoolResponse},
    modify_elastic_plan::{ModifyElasticPlanError, ModifyElasticPlanRequest, ModifyElasticPlanResponse},
    modify_log_backup_policy::{ModifyLogBackupPolicyError, ModifyLogBackupPolicyRequest, ModifyLogBackupPolicyResponse},
    modify_log_hub_status::{ModifyLogHubStatusRequest, ModifyLogHubStatusResponse},
    modify_maintenance_action::{ModifyMaintenanceActionError, ModifyMaintenanceActionRequest, ModifyMaintenanceActionResponse},
    modify_resubmit_config::{ModifyResubmitConfigRequest, ModifyResubmitConfigResponse},
    modify_sqa_config::{ModifySQAConfigError, ModifySQAConfigRequest, ModifySQAConfigResponse},
    modify_sync_job::{ModifySyncJobRequest, ModifySyncJobResponse},
    operate_log_hub::{OperateLogHubRequest, OperateLogHubResponse},
    release_cluster_public_connection::{ReleaseClusterPublicConnectionError, ReleaseClusterPublicConnectionRequest, ReleaseClusterPublicConnectionResponse},
    reset_account_password::{ResetAccountPasswordError, ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    revoke_operator_permission::{RevokeOperatorPermissionError, RevokeOperatorPermissionRequest, RevokeOperatorPermissionResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    unbind_db_resource_group_with_user::{UnbindDBResourceGroupWithUserError, UnbindDBResourceGroupWithUserRequest, UnbindDBResourceGroupWithUserResponse},
    unbind_db_resource_pool_with_user::{UnbindDBResourcePoolWithUserError, UnbindDBResourcePoolWithUserRequest, UnbindDBResourcePoolWithUserResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    upgrade_kernel_version::{UpgradeKernelVersionError, UpgradeKernelVersionRequest, UpgradeKernelVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "adb",
    version: "2019-03-15",
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
    /// Gives a cluster a public endpoint, whose prefix can be chosen.
    #[inline]
    pub fn allocate_cluster_public_connection(
        &self,
        request: AllocateClusterPublicConnectionRequest,
    ) -> Call<'_, AllocateClusterPublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Applies one optimization advice of a given day to the cluster.
    #[inline]
    pub fn apply_advice_by_id(
        &self,
        request: ApplyAdviceByIdRequest,
    ) -> Call<'_, ApplyAdviceByIdRequest> {
        self.inner.call(request)
    }
    /// Attaches an elastic network interface to a Data Warehouse Edition cluster, for reaching data in the user's VPC.
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
    /// Binds a database account to a resource group of a Data Warehouse Edition cluster.
    #[inline]
    pub fn bind_db_resource_group_with_user(
        &self,
        request: BindDBResourceGroupWithUserRequest,
    ) -> Call<'_, BindDBResourceGroupWithUserRequest> {
        self.inner.call(request)
    }
    /// Binds a database account to a resource pool of a cluster in elastic mode.
    #[inline]
    pub fn bind_db_resource_pool_with_user(
        &self,
        request: BindDBResourcePoolWithUserRequest,
    ) -> Call<'_, BindDBResourcePoolWithUserRequest> {
        self.inner.call(request)
    }
    /// Cancels scheduled O\&M tasks by their IDs.
    #[inline]
    pub fn cancel_active_operation_tasks(
        &self,
        request: CancelActiveOperationTasksRequest,
    ) -> Call<'_, CancelActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Tells whether the service-linked role that AnalyticDB needs exists.
    #[inline]
    pub fn check_service_linked_role(
        &self,
        request: CheckServiceLinkedRoleRequest,
    ) -> Call<'_, CheckServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Creates a database account, privileged or standard, in a cluster.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Creates a Data Warehouse Edition cluster, either empty or restored from another one.
    #[inline]
    pub fn create_db_cluster(
        &self,
        request: CreateDBClusterRequest,
    ) -> Call<'_, CreateDBClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a resource group with its own compute resources in a Data Warehouse Edition cluster.
    #[inline]
    pub fn create_db_resource_group(
        &self,
        request: CreateDBResourceGroupRequest,
    ) -> Call<'_, CreateDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a resource pool with a number of nodes, for clusters in elastic mode only.
    #[inline]
    pub fn create_db_resource_pool(
        &self,
        request: CreateDBResourcePoolRequest,
    ) -> Call<'_, CreateDBResourcePoolRequest> {
        self.inner.call(request)
    }
    /// Creates a plan that scales a resource pool at set times; needs a cluster in elastic mode.
    #[inline]
    pub fn create_elastic_plan(
        &self,
        request: CreateElasticPlanRequest,
    ) -> Call<'_, CreateElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role with which AnalyticDB accesses other services.
    #[inline]
    pub fn create_service_linked_role(
        &self,
        request: CreateServiceLinkedRoleRequest,
    ) -> Call<'_, CreateServiceLinkedRoleRequest> {
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
    /// Deletes backup sets of a cluster, from which it can no longer be restored.
    #[inline]
    pub fn delete_backups(
        &self,
        request: DeleteBackupsRequest,
    ) -> Call<'_, DeleteBackupsRequest> {
        self.inner.call(request)
    }
    /// Releases a cluster together with its data.
    #[inline]
    pub fn delete_db_cluster(
        &self,
        request: DeleteDBClusterRequest,
    ) -> Call<'_, DeleteDBClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes one resource group of a Data Warehouse Edition cluster.
    #[inline]
    pub fn delete_db_resource_group(
        &self,
        request: DeleteDBResourceGroupRequest,
    ) -> Call<'_, DeleteDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a resource pool, which only clusters in elastic mode have.
    #[inline]
    pub fn delete_db_resource_pool(
        &self,
        request: DeleteDBResourcePoolRequest,
    ) -> Call<'_, DeleteDBResourcePoolRequest> {
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
    /// Shows the abnormal SQL patterns that diagnosis has detected in a time range.
    #[inline]
    pub fn describe_abnormal_pattern_detection(
        &self,
        request: DescribeAbnormalPatternDetectionRequest,
    ) -> Call<'_, DescribeAbnormalPatternDetectionRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of a cluster with type and status.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Shows the maintenance cycle and window configured for scheduled O\&M tasks.
    #[inline]
    pub fn describe_active_operation_maintain_conf(
        &self,
        request: DescribeActiveOperationMaintainConfRequest,
    ) -> Call<'_, DescribeActiveOperationMaintainConfRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled O\&M tasks, filtered by type, status and whether they can be changed or canceled.
    #[inline]
    pub fn describe_active_operation_tasks(
        &self,
        request: DescribeActiveOperationTasksRequest,
    ) -> Call<'_, DescribeActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Tells whether the optimization advice service of a cluster is on.
    #[inline]
    pub fn describe_advice_service_enabled(
        &self,
        request: DescribeAdviceServiceEnabledRequest,
    ) -> Call<'_, DescribeAdviceServiceEnabledRequest> {
        self.inner.call(request)
    }
    /// Lists the names of all users in a cluster.
    #[inline]
    pub fn describe_all_accounts(
        &self,
        request: DescribeAllAccountsRequest,
    ) -> Call<'_, DescribeAllAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists databases, tables and columns of a cluster in a single call.
    #[inline]
    pub fn describe_all_data_source(
        &self,
        request: DescribeAllDataSourceRequest,
    ) -> Call<'_, DescribeAllDataSourceRequest> {
        self.inner.call(request)
    }
    /// Lists optimization advice already applied, with benefit, job status and rollback SQL.
    #[inline]
    pub fn describe_applied_advices(
        &self,
        request: DescribeAppliedAdvicesRequest,
    ) -> Call<'_, DescribeAppliedAdvicesRequest> {
        self.inner.call(request)
    }
    /// Tells whether SQL audit is enabled for a cluster.
    #[inline]
    pub fn describe_audit_log_config(
        &self,
        request: DescribeAuditLogConfigRequest,
    ) -> Call<'_, DescribeAuditLogConfigRequest> {
        self.inner.call(request)
    }
    /// Searches the SQL audit log of a cluster by time, database, user or keyword.
    #[inline]
    pub fn describe_audit_log_records(
        &self,
        request: DescribeAuditLogRecordsRequest,
    ) -> Call<'_, DescribeAuditLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows whether subscription clusters renew automatically and for how long.
    #[inline]
    pub fn describe_auto_renew_attribute(
        &self,
        request: DescribeAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists optimization advice for a day that has not been applied yet, with reason and benefit.
    #[inline]
    pub fn describe_available_advices(
        &self,
        request: DescribeAvailableAdvicesRequest,
    ) -> Call<'_, DescribeAvailableAdvicesRequest> {
        self.inner.call(request)
    }
    /// Lists what can be bought in a zone: modes, series, compute and storage resources.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Shows how a cluster's data and logs are backed up: days, time and retention.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists a cluster's backup sets within a time range.
    #[inline]
    pub fn describe_backups(
        &self,
        request: DescribeBackupsRequest,
    ) -> Call<'_, DescribeBackupsRequest> {
        self.inner.call(request)
    }
    /// Shows the problematic SQL statements that diagnosis has detected in a time range.
    #[inline]
    pub fn describe_bad_sql_detection(
        &self,
        request: DescribeBadSqlDetectionRequest,
    ) -> Call<'_, DescribeBadSqlDetectionRequest> {
        self.inner.call(request)
    }
    /// Lists the columns of a table with type and key information.
    #[inline]
    pub fn describe_columns(
        &self,
        request: DescribeColumnsRequest,
    ) -> Call<'_, DescribeColumnsRequest> {
        self.inner.call(request)
    }
    /// Lists the compute specifications that Data Warehouse Edition clusters can have in a region.
    #[inline]
    pub fn describe_compute_resource(
        &self,
        request: DescribeComputeResourceRequest,
    ) -> Call<'_, DescribeComputeResourceRequest> {
        self.inner.call(request)
    }
    /// Counts the current connections of a cluster by client address and by user.
    #[inline]
    pub fn describe_connection_count_records(
        &self,
        request: DescribeConnectionCountRecordsRequest,
    ) -> Call<'_, DescribeConnectionCountRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows the diagnosis of the controller nodes for a time range.
    #[inline]
    pub fn describe_controller_detection(
        &self,
        request: DescribeControllerDetectionRequest,
    ) -> Call<'_, DescribeControllerDetectionRequest> {
        self.inner.call(request)
    }
    /// Lists the IP address whitelists of a cluster.
    #[inline]
    pub fn describe_db_cluster_access_white_list(
        &self,
        request: DescribeDBClusterAccessWhiteListRequest,
    ) -> Call<'_, DescribeDBClusterAccessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Shows a cluster in detail, including specifications, network, billing and expiry.
    #[inline]
    pub fn describe_db_cluster_attribute(
        &self,
        request: DescribeDBClusterAttributeRequest,
    ) -> Call<'_, DescribeDBClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows how many access, compute and storage nodes of a cluster are healthy.
    #[inline]
    pub fn describe_db_cluster_health_status(
        &self,
        request: DescribeDBClusterHealthStatusRequest,
    ) -> Call<'_, DescribeDBClusterHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Lists a cluster's endpoints with network type, address and port.
    #[inline]
    pub fn describe_db_cluster_net_info(
        &self,
        request: DescribeDBClusterNetInfoRequest,
    ) -> Call<'_, DescribeDBClusterNetInfoRequest> {
        self.inner.call(request)
    }
    /// Fetches monitoring metrics of a cluster for a time range.
    #[inline]
    pub fn describe_db_cluster_performance(
        &self,
        request: DescribeDBClusterPerformanceRequest,
    ) -> Call<'_, DescribeDBClusterPerformanceRequest> {
        self.inner.call(request)
    }
    /// Fetches monitoring metrics per resource pool of a cluster in elastic mode.
    #[inline]
    pub fn describe_db_cluster_resource_pool_performance(
        &self,
        request: DescribeDBClusterResourcePoolPerformanceRequest,
    ) -> Call<'_, DescribeDBClusterResourcePoolPerformanceRequest> {
        self.inner.call(request)
    }
    /// Shows into how many shards a cluster's data is split.
    #[inline]
    pub fn describe_db_cluster_shard_number(
        &self,
        request: DescribeDBClusterShardNumberRequest,
    ) -> Call<'_, DescribeDBClusterShardNumberRequest> {
        self.inner.call(request)
    }
    /// Summarizes the storage use of a cluster: hot data, cold data and growth.
    #[inline]
    pub fn describe_db_cluster_space_summary(
        &self,
        request: DescribeDBClusterSpaceSummaryRequest,
    ) -> Call<'_, DescribeDBClusterSpaceSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows whether SSL encryption is enabled and when the certificate expires.
    #[inline]
    pub fn describe_db_cluster_ssl(
        &self,
        request: DescribeDBClusterSSLRequest,
    ) -> Call<'_, DescribeDBClusterSSLRequest> {
        self.inner.call(request)
    }
    /// Lists the states in which the region's Data Warehouse Edition clusters are.
    #[inline]
    pub fn describe_db_cluster_status(
        &self,
        request: DescribeDBClusterStatusRequest,
    ) -> Call<'_, DescribeDBClusterStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of a region, filtered by ID, status, description or tag.
    #[inline]
    pub fn describe_db_clusters(
        &self,
        request: DescribeDBClustersRequest,
    ) -> Call<'_, DescribeDBClustersRequest> {
        self.inner.call(request)
    }
    /// Shows resource groups of a Data Warehouse Edition cluster, with nodes and bound users.
    #[inline]
    pub fn describe_db_resource_group(
        &self,
        request: DescribeDBResourceGroupRequest,
    ) -> Call<'_, DescribeDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Shows resource pools of a cluster in elastic mode, with nodes and bound users.
    #[inline]
    pub fn describe_db_resource_pool(
        &self,
        request: DescribeDBResourcePoolRequest,
    ) -> Call<'_, DescribeDBResourcePoolRequest> {
        self.inner.call(request)
    }
    /// Lists the distinct databases, users, client addresses and resource groups among matching SQL queries.
    #[inline]
    pub fn describe_diagnosis_dimensions(
        &self,
        request: DescribeDiagnosisDimensionsRequest,
    ) -> Call<'_, DescribeDiagnosisDimensionsRequest> {
        self.inner.call(request)
    }
    /// Fetches start, cost and resource use of the queries in a time range, for charting.
    #[inline]
    pub fn describe_diagnosis_monitor_performance(
        &self,
        request: DescribeDiagnosisMonitorPerformanceRequest,
    ) -> Call<'_, DescribeDiagnosisMonitorPerformanceRequest> {
        self.inner.call(request)
    }
    /// Searches SQL queries by conditions such as memory, scan size, user or keyword.
    #[inline]
    pub fn describe_diagnosis_records(
        &self,
        request: DescribeDiagnosisRecordsRequest,
    ) -> Call<'_, DescribeDiagnosisRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows how one SQL query was executed, with its stages, resource use and diagnosis.
    #[inline]
    pub fn describe_diagnosis_sql_info(
        &self,
        request: DescribeDiagnosisSQLInfoRequest,
    ) -> Call<'_, DescribeDiagnosisSQLInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the distributed tasks of one stage in a query's execution.
    #[inline]
    pub fn describe_diagnosis_tasks(
        &self,
        request: DescribeDiagnosisTasksRequest,
    ) -> Call<'_, DescribeDiagnosisTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the latest five download jobs for SQL query records, with URL and status.
    #[inline]
    pub fn describe_download_records(
        &self,
        request: DescribeDownloadRecordsRequest,
    ) -> Call<'_, DescribeDownloadRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows how many elastic I/O units a Data Warehouse Edition cluster can take.
    #[inline]
    pub fn describe_eiu_range(
        &self,
        request: DescribeEIURangeRequest,
    ) -> Call<'_, DescribeEIURangeRequest> {
        self.inner.call(request)
    }
    /// Lists the daily runs of scaling plans; applies to clusters in elastic mode.
    #[inline]
    pub fn describe_elastic_daily_plan(
        &self,
        request: DescribeElasticDailyPlanRequest,
    ) -> Call<'_, DescribeElasticDailyPlanRequest> {
        self.inner.call(request)
    }
    /// Lists the scaling plans of a cluster in elastic mode.
    #[inline]
    pub fn describe_elastic_plan(
        &self,
        request: DescribeElasticPlanRequest,
    ) -> Call<'_, DescribeElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Lists the tables whose primary keys comprise too many columns.
    #[inline]
    pub fn describe_excessive_primary_keys(
        &self,
        request: DescribeExcessivePrimaryKeysRequest,
    ) -> Call<'_, DescribeExcessivePrimaryKeysRequest> {
        self.inner.call(request)
    }
    /// Shows the diagnosis of the executor nodes for a time range.
    #[inline]
    pub fn describe_executor_detection(
        &self,
        request: DescribeExecutorDetectionRequest,
    ) -> Call<'_, DescribeExecutorDetectionRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on historical events of a region.
    #[inline]
    pub fn describe_history_events_stat(
        &self,
        request: DescribeHistoryEventsStatRequest,
    ) -> Call<'_, DescribeHistoryEventsStatRequest> {
        self.inner.call(request)
    }
    /// Shows the nodes of a cluster on which data is unevenly distributed.
    #[inline]
    pub fn describe_inclined_nodes(
        &self,
        request: DescribeInclinedNodesRequest,
    ) -> Call<'_, DescribeInclinedNodesRequest> {
        self.inner.call(request)
    }
    /// Lists monitored tables with size and row count and whether their data is skewed.
    #[inline]
    pub fn describe_inclined_tables(
        &self,
        request: DescribeInclinedTablesRequest,
    ) -> Call<'_, DescribeInclinedTablesRequest> {
        self.inner.call(request)
    }
    /// Shows the minor version of a cluster and the versions that it can be upgraded to.
    #[inline]
    pub fn describe_kernel_version(
        &self,
        request: DescribeKernelVersionRequest,
    ) -> Call<'_, DescribeKernelVersionRequest> {
        self.inner.call(request)
    }
    /// Lists the KMS keys available in a region and zone.
    #[inline]
    pub fn describe_kms_keys(
        &self,
        request: DescribeKmsKeysRequest,
    ) -> Call<'_, DescribeKmsKeysRequest> {
        self.inner.call(request)
    }
    /// Lists asynchronous import and export jobs with state and processed rows.
    #[inline]
    pub fn describe_load_tasks_records(
        &self,
        request: DescribeLoadTasksRecordsRequest,
    ) -> Call<'_, DescribeLoadTasksRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of a log delivery from a Logstore to a cluster.
    #[inline]
    pub fn describe_log_hub_attribute(
        &self,
        request: DescribeLogHubAttributeRequest,
    ) -> Call<'_, DescribeLogHubAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the field keys of a Logstore.
    #[inline]
    pub fn describe_log_store_keys(
        &self,
        request: DescribeLogStoreKeysRequest,
    ) -> Call<'_, DescribeLogStoreKeysRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one log export from a Simple Log Service project.
    #[inline]
    pub fn describe_loghub_detail(
        &self,
        request: DescribeLoghubDetailRequest,
    ) -> Call<'_, DescribeLoghubDetailRequest> {
        self.inner.call(request)
    }
    /// Lists maintenance events with planned and latest execution times.
    #[inline]
    pub fn describe_maintenance_action(
        &self,
        request: DescribeMaintenanceActionRequest,
    ) -> Call<'_, DescribeMaintenanceActionRequest> {
        self.inner.call(request)
    }
    /// Shows what permissions the service account of a cluster has and until when.
    #[inline]
    pub fn describe_operator_permission(
        &self,
        request: DescribeOperatorPermissionRequest,
    ) -> Call<'_, DescribeOperatorPermissionRequest> {
        self.inner.call(request)
    }
    /// Lists oversized tables that are not partitioned.
    #[inline]
    pub fn describe_oversize_non_partition_table_infos(
        &self,
        request: DescribeOversizeNonPartitionTableInfosRequest,
    ) -> Call<'_, DescribeOversizeNonPartitionTableInfosRequest> {
        self.inner.call(request)
    }
    /// Fetches metrics of one SQL pattern, such as query time and memory, over time.
    #[inline]
    pub fn describe_pattern_performance(
        &self,
        request: DescribePatternPerformanceRequest,
    ) -> Call<'_, DescribePatternPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the queries that are running at the moment, like `SHOW PROCESSLIST`.
    #[inline]
    pub fn describe_process_list(
        &self,
        request: DescribeProcessListRequest,
    ) -> Call<'_, DescribeProcessListRequest> {
        self.inner.call(request)
    }
    /// Shows the resource quotas for analytic instances attached to an RDS instance.
    #[inline]
    pub fn describe_rds_analysis_resource_quotas(
        &self,
        request: DescribeRdsAnalysisResourceQuotasRequest,
    ) -> Call<'_, DescribeRdsAnalysisResourceQuotasRequest> {
        self.inner.call(request)
    }
    /// Lists regions and zones where clusters can be created, with endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions of the service; how it differs from `DescribeRegions` is not documented.
    #[inline]
    pub fn describe_regions_mixed(
        &self,
        request: DescribeRegionsMixedRequest,
    ) -> Call<'_, DescribeRegionsMixedRequest> {
        self.inner.call(request)
    }
    /// Shows the rules by which queries are resubmitted to another resource group.
    #[inline]
    pub fn describe_resubmit_config(
        &self,
        request: DescribeResubmitConfigRequest,
    ) -> Call<'_, DescribeResubmitConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the names of the databases in a cluster.
    #[inline]
    pub fn describe_schemas(
        &self,
        request: DescribeSchemasRequest,
    ) -> Call<'_, DescribeSchemasRequest> {
        self.inner.call(request)
    }
    /// Lists slow queries of a cluster in a time range with their statistics.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows whether short query acceleration is on for a resource group.
    #[inline]
    pub fn describe_sqa_config(
        &self,
        request: DescribeSQAConfigRequest,
    ) -> Call<'_, DescribeSQAConfigRequest> {
        self.inner.call(request)
    }
    /// Shows statistics of the SQL patterns of one day, such as CPU time and memory.
    #[inline]
    pub fn describe_sql_pattern(
        &self,
        request: DescribeSqlPatternRequest,
    ) -> Call<'_, DescribeSqlPatternRequest> {
        self.inner.call(request)
    }
    /// Lists the SQL patterns seen in a time range with averages, maximums and failure counts.
    #[inline]
    pub fn describe_sql_patterns(
        &self,
        request: DescribeSQLPatternsRequest,
    ) -> Call<'_, DescribeSQLPatternsRequest> {
        self.inner.call(request)
    }
    /// Shows the execution plan of a query or ETL job, stage by stage.
    #[inline]
    pub fn describe_sql_plan(
        &self,
        request: DescribeSQLPlanRequest,
    ) -> Call<'_, DescribeSQLPlanRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks in one stage of a query's execution plan.
    #[inline]
    pub fn describe_sql_plan_task(
        &self,
        request: DescribeSQLPlanTaskRequest,
    ) -> Call<'_, DescribeSQLPlanTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the database clusters that can serve as sources of data synchronization.
    #[inline]
    pub fn describe_sync_available_db_cluster_list(
        &self,
        request: DescribeSyncAvailableDBClusterListRequest,
    ) -> Call<'_, DescribeSyncAvailableDBClusterListRequest> {
        self.inner.call(request)
    }
    /// Lists the data synchronization jobs into a cluster, filtered by source.
    #[inline]
    pub fn describe_sync_job_list(
        &self,
        request: DescribeSyncJobListRequest,
    ) -> Call<'_, DescribeSyncJobListRequest> {
        self.inner.call(request)
    }
    /// Counts how often a table, or every table, was accessed on a day.
    #[inline]
    pub fn describe_table_access_count(
        &self,
        request: DescribeTableAccessCountRequest,
    ) -> Call<'_, DescribeTableAccessCountRequest> {
        self.inner.call(request)
    }
    /// Shows how the data of a table is spread over the shards.
    #[inline]
    pub fn describe_table_detail(
        &self,
        request: DescribeTableDetailRequest,
    ) -> Call<'_, DescribeTableDetailRequest> {
        self.inner.call(request)
    }
    /// Lists tables whose partitions are too large or small, with suggested record counts.
    #[inline]
    pub fn describe_table_partition_diagnose(
        &self,
        request: DescribeTablePartitionDiagnoseRequest,
    ) -> Call<'_, DescribeTablePartitionDiagnoseRequest> {
        self.inner.call(request)
    }
    /// Shows rows, data size, index size and partitions for the tables of a cluster.
    #[inline]
    pub fn describe_table_statistics(
        &self,
        request: DescribeTableStatisticsRequest,
    ) -> Call<'_, DescribeTableStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the names of the tables in a database.
    #[inline]
    pub fn describe_tables(
        &self,
        request: DescribeTablesRequest,
    ) -> Call<'_, DescribeTablesRequest> {
        self.inner.call(request)
    }
    /// Shows status and progress of a management task.
    #[inline]
    pub fn describe_task_info(
        &self,
        request: DescribeTaskInfoRequest,
    ) -> Call<'_, DescribeTaskInfoRequest> {
        self.inner.call(request)
    }
    /// Lists vSwitches of a VPC and zone; an older form next to `DescribeVSwitches`.
    #[inline]
    pub fn describe_v_switchs(
        &self,
        request: DescribeVSwitchsRequest,
    ) -> Call<'_, DescribeVSwitchsRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs in a region and zone.
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'_, DescribeVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a VPC, with CIDR block and status.
    #[inline]
    pub fn describe_vswitches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Shows the diagnosis of the storage (worker) nodes for a time range.
    #[inline]
    pub fn describe_worker_detection(
        &self,
        request: DescribeWorkerDetectionRequest,
    ) -> Call<'_, DescribeWorkerDetectionRequest> {
        self.inner.call(request)
    }
    /// Detaches and removes the elastic network interface of a Data Warehouse Edition cluster.
    #[inline]
    pub fn detach_user_eni(
        &self,
        request: DetachUserENIRequest,
    ) -> Call<'_, DetachUserENIRequest> {
        self.inner.call(request)
    }
    /// Turns the optimization advice service of a cluster off.
    #[inline]
    pub fn disable_advice_service(
        &self,
        request: DisableAdviceServiceRequest,
    ) -> Call<'_, DisableAdviceServiceRequest> {
        self.inner.call(request)
    }
    /// Starts a download job for matching SQL queries and returns its ID.
    #[inline]
    pub fn download_diagnosis_records(
        &self,
        request: DownloadDiagnosisRecordsRequest,
    ) -> Call<'_, DownloadDiagnosisRecordsRequest> {
        self.inner.call(request)
    }
    /// Turns the optimization advice service of a cluster on.
    #[inline]
    pub fn enable_advice_service(
        &self,
        request: EnableAdviceServiceRequest,
    ) -> Call<'_, EnableAdviceServiceRequest> {
        self.inner.call(request)
    }
    /// Reads the `CREATE TABLE` statement of a table.
    #[inline]
    pub fn get_create_table_sql(
        &self,
        request: GetCreateTableSQLRequest,
    ) -> Call<'_, GetCreateTableSQLRequest> {
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
    /// Ends a running task by its process ID; its work is lost.
    #[inline]
    pub fn kill_process(
        &self,
        request: KillProcessRequest,
    ) -> Call<'_, KillProcessRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of given clusters or the clusters that carry given tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves a cluster from Data Warehouse Edition to Data Lakehouse Edition.
    #[inline]
    pub fn migrate_db_cluster(
        &self,
        request: MigrateDBClusterRequest,
    ) -> Call<'_, MigrateDBClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a database account.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets the maintenance cycle and window for scheduled O\&M tasks.
    #[inline]
    pub fn modify_active_operation_maintain_conf(
        &self,
        request: ModifyActiveOperationMaintainConfRequest,
    ) -> Call<'_, ModifyActiveOperationMaintainConfRequest> {
        self.inner.call(request)
    }
    /// Moves scheduled O\&M tasks to another time or starts them at once.
    #[inline]
    pub fn modify_active_operation_tasks(
        &self,
        request: ModifyActiveOperationTasksRequest,
    ) -> Call<'_, ModifyActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Turns SQL audit of a cluster on or off.
    #[inline]
    pub fn modify_audit_log_config(
        &self,
        request: ModifyAuditLogConfigRequest,
    ) -> Call<'_, ModifyAuditLogConfigRequest> {
        self.inner.call(request)
    }
    /// Sets whether a subscription cluster renews automatically and for how long.
    #[inline]
    pub fn modify_auto_renew_attribute(
        &self,
        request: ModifyAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes days, time and retention of a cluster's backups and log backups.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the prefix or the port of a cluster's endpoint.
    #[inline]
    pub fn modify_cluster_connection_string(
        &self,
        request: ModifyClusterConnectionStringRequest,
    ) -> Call<'_, ModifyClusterConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Scales a cluster up or down, or changes its mode or category.
    #[inline]
    pub fn modify_db_cluster(
        &self,
        request: ModifyDBClusterRequest,
    ) -> Call<'_, ModifyDBClusterRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a cluster's whitelist by replacing, adding or removing entries.
    #[inline]
    pub fn modify_db_cluster_access_white_list(
        &self,
        request: ModifyDBClusterAccessWhiteListRequest,
    ) -> Call<'_, ModifyDBClusterAccessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Changes the description by which a cluster is recognized.
    #[inline]
    pub fn modify_db_cluster_description(
        &self,
        request: ModifyDBClusterDescriptionRequest,
    ) -> Call<'_, ModifyDBClusterDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the daily time window in which a cluster may be maintained.
    #[inline]
    pub fn modify_db_cluster_maintain_time(
        &self,
        request: ModifyDBClusterMaintainTimeRequest,
    ) -> Call<'_, ModifyDBClusterMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Switches a cluster between pay-as-you-go and subscription billing.
    #[inline]
    pub fn modify_db_cluster_pay_type(
        &self,
        request: ModifyDBClusterPayTypeRequest,
    ) -> Call<'_, ModifyDBClusterPayTypeRequest> {
        self.inner.call(request)
    }
    /// Moves a cluster to another resource group of Resource Management.
    #[inline]
    pub fn modify_db_cluster_resource_group(
        &self,
        request: ModifyDBClusterResourceGroupRequest,
    ) -> Call<'_, ModifyDBClusterResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the number of shards, at once or at a set time; a dry run is possible.
    #[inline]
    pub fn modify_db_cluster_shard_number(
        &self,
        request: ModifyDBClusterShardNumberRequest,
    ) -> Call<'_, ModifyDBClusterShardNumberRequest> {
        self.inner.call(request)
    }
    /// Turns SSL encryption on or off, or renews the certificate for an endpoint.
    #[inline]
    pub fn modify_db_cluster_ssl(
        &self,
        request: ModifyDBClusterSSLRequest,
    ) -> Call<'_, ModifyDBClusterSSLRequest> {
        self.inner.call(request)
    }
    /// Changes VPC and vSwitch of a cluster's endpoint.
    #[inline]
    pub fn modify_db_cluster_vip(
        &self,
        request: ModifyDBClusterVipRequest,
    ) -> Call<'_, ModifyDBClusterVipRequest> {
        self.inner.call(request)
    }
    /// Changes node count or query mode of a Data Warehouse Edition resource group.
    #[inline]
    pub fn modify_db_resource_group(
        &self,
        request: ModifyDBResourceGroupRequest,
    ) -> Call<'_, ModifyDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes nodes and query type of a resource pool; only in elastic mode.
    #[inline]
    pub fn modify_db_resource_pool(
        &self,
        request: ModifyDBResourcePoolRequest,
    ) -> Call<'_, ModifyDBResourcePoolRequest> {
        self.inner.call(request)
    }
    /// Changes a scaling plan of a cluster in elastic mode.
    #[inline]
    pub fn modify_elastic_plan(
        &self,
        request: ModifyElasticPlanRequest,
    ) -> Call<'_, ModifyElasticPlanRequest> {
        self.inner.call(request)
    }
    /// Turns log backups of a cluster on or off and sets how long they are kept.
    #[inline]
    pub fn modify_log_backup_policy(
        &self,
        request: ModifyLogBackupPolicyRequest,
    ) -> Call<'_, ModifyLogBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Starts or stops a log delivery into a cluster.
    #[inline]
    pub fn modify_log_hub_status(
        &self,
        request: ModifyLogHubStatusRequest,
    ) -> Call<'_, ModifyLogHubStatusRequest> {
        self.inner.call(request)
    }
    /// Changes when a maintenance event is carried out.
    #[inline]
    pub fn modify_maintenance_action(
        &self,
        request: ModifyMaintenanceActionRequest,
    ) -> Call<'_, ModifyMaintenanceActionRequest> {
        self.inner.call(request)
    }
    /// Changes the rules by which queries are resubmitted to another resource group.
    #[inline]
    pub fn modify_resubmit_config(
        &self,
        request: ModifyResubmitConfigRequest,
    ) -> Call<'_, ModifyResubmitConfigRequest> {
        self.inner.call(request)
    }
    /// Turns short query acceleration of a resource group on or off.
    #[inline]
    pub fn modify_sqa_config(
        &self,
        request: ModifySQAConfigRequest,
    ) -> Call<'_, ModifySQAConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a data synchronization job, such as its source database clusters.
    #[inline]
    pub fn modify_sync_job(
        &self,
        request: ModifySyncJobRequest,
    ) -> Call<'_, ModifySyncJobRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a job that delivers the logs of a Logstore into a cluster's tables.
    #[inline]
    pub fn operate_log_hub(
        &self,
        request: OperateLogHubRequest,
    ) -> Call<'_, OperateLogHubRequest> {
        self.inner.call(request)
    }
    /// Removes the public endpoint of a cluster.
    #[inline]
    pub fn release_cluster_public_connection(
        &self,
        request: ReleaseClusterPublicConnectionRequest,
    ) -> Call<'_, ReleaseClusterPublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for a database account.
    #[inline]
    pub fn reset_account_password(
        &self,
        request: ResetAccountPasswordRequest,
    ) -> Call<'_, ResetAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Takes the granted permissions away from the service account of a cluster.
    #[inline]
    pub fn revoke_operator_permission(
        &self,
        request: RevokeOperatorPermissionRequest,
    ) -> Call<'_, RevokeOperatorPermissionRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to one or several clusters.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Unbinds a database account from a resource group of a Data Warehouse Edition cluster.
    #[inline]
    pub fn unbind_db_resource_group_with_user(
        &self,
        request: UnbindDBResourceGroupWithUserRequest,
    ) -> Call<'_, UnbindDBResourceGroupWithUserRequest> {
        self.inner.call(request)
    }
    /// Unbinds a database account from a resource pool of a cluster in elastic mode.
    #[inline]
    pub fn unbind_db_resource_pool_with_user(
        &self,
        request: UnbindDBResourcePoolWithUserRequest,
    ) -> Call<'_, UnbindDBResourcePoolWithUserRequest> {
        self.inner.call(request)
    }
    /// Removes tags from clusters; a tag left without any cluster is deleted.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Upgrades the minor version of a cluster, at once or in its maintenance window.
    #[inline]
    pub fn upgrade_kernel_version(
        &self,
        request: UpgradeKernelVersionRequest,
    ) -> Call<'_, UpgradeKernelVersionRequest> {
        self.inner.call(request)
    }
}
