// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`CreateDBInstance`](mod@create_db_instance): Buys a PolarDB-X instance with the nodes and classes asked for.
//! - [`DeleteDBInstance`](mod@delete_db_instance): Releases an instance of PolarDB-X, with the databases in it.
//! - [`DescribeDBInstanceAttribute`](mod@describe_db_instance_attribute): Shows all attributes of an instance, with its nodes and connection addresses.
//! - [`DescribeDBInstanceConfig`](mod@describe_db_instance_config): Shows the value of one configuration item of an instance.
//! - [`DescribeDBInstanceHA`](mod@describe_db_instance_ha): Shows primary and secondary region and zone of an instance.
//! - [`DescribeDBInstanceSSL`](mod@describe_db_instance_ssl): Shows the SSL settings and the certificate of an instance.
//! - [`DescribeDBInstanceTDE`](mod@describe_db_instance_tde): Shows whether transparent data encryption (TDE) is on for an instance.
//! - [`DescribeDBInstanceTopology`](mod@describe_db_instance_topology): Shows of which logical and physical nodes an instance is made.
//! - [`DescribeDBInstanceViaEndpoint`](mod@describe_db_instance_via_endpoint): Finds an instance by its connection address and shows its basic properties.
//! - [`DescribeDBInstances`](mod@describe_db_instances): Lists PolarDB-X instances with their basic properties.
//! - [`DescribeDBNodePerformance`](mod@describe_db_node_performance): Charts performance metrics of the nodes of an instance over time.
//! - [`ModifyDBInstanceClass`](mod@modify_db_instance_class): Changes the class of an instance, up or down.
//! - [`ModifyDBInstanceConfig`](mod@modify_db_instance_config): Sets the value of one configuration item of an instance.
//! - [`ModifyDBInstanceDescription`](mod@modify_db_instance_description): Changes the remark on an instance.
//! - [`ReleaseInstancePublicConnection`](mod@release_instance_public_connection): Takes the address for access from the Internet away from an instance.
//! - [`RestartDBInstance`](mod@restart_db_instance): Restarts an instance of PolarDB-X without changing its settings.
//! - [`UpdatePolarDBXInstanceNode`](mod@update_polardb_x_instance_node): Adds nodes to an instance or removes some; this places an order.
//! - [`UpgradeDBInstanceKernelVersion`](mod@upgrade_db_instance_kernel_version): Upgrades the kernel of an instance to another minor version.
//!
//! ## Tasks
//!
//! - [`DescribeScaleOutMigrateTaskList`](mod@describe_scale_out_migrate_task_list): Shows the progress of data migration during a scale-out.
//! - [`DescribeTasks`](mod@describe_tasks): Lists the background tasks of an instance with status and progress.
//!
//! ## SSL encryption
//!
//! - [`UpdateDBInstanceSSL`](mod@update_db_instance_ssl): Turns SSL on or off for an instance and sets the common name of its certificate.
//!
//! ## Parameters
//!
//! - [`DescribeParameterTemplates`](mod@describe_parameter_templates): Lists the parameters that can be set, with default, range and whether a restart is due.
//! - [`DescribeParameters`](mod@describe_parameters): Lists the parameters of an instance with their present values.
//! - [`ModifyParameter`](mod@modify_parameter): Sets parameters of the compute layer or the storage layer of an instance.
//!
//! ## Backups
//!
//! - [`CreateBackup`](mod@create_backup): Starts a manual backup of an instance.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows when and how an instance is backed up and how long backups are kept.
//! - [`DescribeBackupSetList`](mod@describe_backup_set_list): Lists the backup sets of an instance.
//! - [`DescribeBinaryLogList`](mod@describe_binary_log_list): Lists the binary logs of an instance with size and download link.
//! - [`UpdateBackupPolicy`](mod@update_backup_policy): Changes when and how an instance is backed up and how long backups are kept.
//!
//! ## Data security
//!
//! - [`DescribeSecurityIps`](mod@describe_security_ips): Shows the IP allowlist groups of an instance.
//! - [`DescribeUserEncryptionKeyList`](mod@describe_user_encryption_key_list): Lists the KMS keys that an instance can use for transparent data encryption.
//! - [`ModifySecurityIps`](mod@modify_security_ips): Changes the IP allowlist of an instance.
//! - [`UpdateDBInstanceTDE`](mod@update_db_instance_tde): Turns on transparent data encryption (TDE) for an instance, with a key of choice.
//!
//! ## Accounts
//!
//! - [`CreateAccount`](mod@create_account): Creates a database account with its privileges in an instance.
//! - [`CreateSuperAccount`](mod@create_super_account): Creates the one privileged account that an instance can have.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account; nobody can sign in with it any more.
//! - [`DescribeAccountList`](mod@describe_account_list): Lists the database accounts of an instance with their privileges.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the remark on a database account.
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists regions and zones in which PolarDB-X is available.
//!
//! ## Databases
//!
//! - [`CreateDB`](mod@create_db): Creates a database, with character set and mode, and grants an account access to it.
//! - [`DeleteDB`](mod@delete_db): Drops a database of an instance with all its data.
//! - [`DescribeCharacterSet`](mod@describe_character_set): Lists the character sets that databases of an instance can use.
//! - [`DescribeDbList`](mod@describe_db_list): Lists the databases of an instance.
//! - [`DescribeDistributeTableList`](mod@describe_distribute_table_list): Lists the tables of a database with type and sharding keys.
//! - [`ModifyDatabaseDescription`](mod@modify_database_description): Changes the remark on a database.
//!
//! ## Tags
//!
//! - [`DescribeTags`](mod@describe_tags): Lists tags with the instances that carry them.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are attached to which instances.
//! - [`SwitchDBInstanceHA`](mod@switch_db_instance_ha): Moves the primary of an instance to another region or zone, at once or at a time.
//! - [`TagResources`](mod@tag_resources): Attaches tags to one or more PolarDB-X instances.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from one or more PolarDB-X instances.
//!
//! ## Others
//!
//! - [`AlignStoragePrimaryAzone`](mod@align_storage_primary_azone): Moves the leader of a storage node back to the primary zone, at once or at a set time.
//! - [`AllocateColdDataVolume`](mod@allocate_cold_data_volume): Enables cold storage for an instance by allocating a volume for its archived tables.
//! - [`AllocateInstancePublicConnection`](mod@allocate_instance_public_connection): Gives an instance an address by which it can be reached from the Internet.
//! - [`AttachColumnarInstance`](mod@attach_columnar_instance): Attaches a columnar instance to a PolarDB-X instance.
//! - [`CancelActiveOperationTasks`](mod@cancel_active_operation_tasks): Calls off planned maintenance events before they take place.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves an instance into a different resource group.
//! - [`CheckCloudResourceAuthorized`](mod@check_cloud_resource_authorized): Tells whether an instance may use KMS keys through the role given.
//! - [`CheckSqlAuditSlsStatus`](mod@check_sql_audit_sls_status): Tells whether the log service, which SQL audit needs, is ready in a region.
//! - [`CloseEngineMigration`](mod@close_engine_migration): Ends an engine migration, with the binary log kept going if wanted.
//! - [`ConfirmNoConnection`](mod@confirm_no_connection): Confirms for a migration task that no connections to the source are left.
//! - [`CreateCustomEndpoint`](mod@create_custom_endpoint): Creates a custom endpoint that leads to chosen nodes of an instance within a VPC.
//! - [`CreateDataImportTask`](mod@create_data_import_task): Starts a task that imports data from a source database into an instance.
//! - [`CreateGdnInstance`](mod@create_gdn_instance): Creates a global database network out of an instance, with its mode and rules for replication conflicts.
//! - [`CreateRplInspectionTask`](mod@create_rpl_inspection_task): Starts a task that compares the data of source and target after replication.
//! - [`CreateSQLEvaluateTask`](mod@create_sql_evaluate_task): Starts a task that evaluates whether the SQL of a source database will run on PolarDB-X.
//! - [`CreateStoragePool`](mod@create_storage_pool): Creates a storage pool out of data nodes of an instance.
//! - [`CreateStructureImportTask`](mod@create_structure_import_task): Starts a task that imports table structures, as step of an import.
//! - [`CreateTransformOperation`](mod@create_transform_operation): Carries out an operation in the transformation of an instance.
//! - [`DeleteCustomEndpoint`](mod@delete_custom_endpoint): Deletes a custom endpoint; clients can no longer connect through its address.
//! - [`DeleteEvaluateAndImportTask`](mod@delete_evaluate_and_import_task): Deletes a task that evaluates a source database and imports its data.
//! - [`DeleteGdnInstance`](mod@delete_gdn_instance): Deletes a global database network by its name.
//! - [`DescribeActiveOperationMaintainConf`](mod@describe_active_operation_maintain_conf): Shows at which times planned maintenance may take place.
//! - [`DescribeActiveOperationTaskCount`](mod@describe_active_operation_task_count): Counts the maintenance events that are pending.
//! - [`DescribeActiveOperationTasks`](mod@describe_active_operation_tasks): Lists maintenance events with affected instances and times of execution.
//! - [`DescribeArchiveTableList`](mod@describe_archive_table_list): Lists the tables in cold storage with size and archiving status.
//! - [`DescribeAvailableCrossRegions`](mod@describe_available_cross_regions): Lists regions to which backups of an instance could be copied.
//! - [`DescribeBackupSet`](mod@describe_backup_set): Shows one backup set with its files and their download links.
//! - [`DescribeCdcClassList`](mod@describe_cdc_class_list): Lists the classes available for the CDC nodes of an instance.
//! - [`DescribeCdcInfo`](mod@describe_cdc_info): Shows the CDC nodes, which produce the binary log, of an instance.
//! - [`DescribeCdcVersionList`](mod@describe_cdc_version_list): Lists the CDC versions available for an instance.
//! - [`DescribeColdDataBasicInfo`](mod@describe_cold_data_basic_info): Shows whether cold storage is enabled, its volume, space used and number of accesses.
//! - [`DescribeColumnarClassList`](mod@describe_columnar_class_list): Lists the classes available for the columnar nodes of an instance.
//! - [`DescribeColumnarInfo`](mod@describe_columnar_info): Shows the columnar nodes of an instance.
//! - [`DescribeColumnarVersionList`](mod@describe_columnar_version_list): Lists the columnar engine versions available for an instance.
//! - [`DescribeComponentPropeties`](mod@describe_component_propeties): Lists the properties of a component of a commodity, by storage type.
//! - [`DescribeCustomEndpointList`](mod@describe_custom_endpoint_list): Lists the custom endpoints of an instance with their nodes.
//! - [`DescribeDataImportTaskInfo`](mod@describe_data_import_task_info): Shows a data import task with its failed and successful parts.
//! - [`DescribeEnabledCrossRegions`](mod@describe_enabled_cross_regions): Lists regions to which backups of an instance are being copied.
//! - [`DescribeEvaluateAndImportTask`](mod@describe_evaluate_and_import_task): Shows one task that evaluates a source database and imports it.
//! - [`DescribeEvaluateAndImportTasks`](mod@describe_evaluate_and_import_tasks): Lists the tasks of a region that evaluate and import source databases.
//! - [`DescribeEvents`](mod@describe_events): Lists past events of instances with reason and payload, within a time range.
//! - [`DescribeGdnInstances`](mod@describe_gdn_instances): Lists global database networks with their members.
//! - [`DescribeOpenBackupSet`](mod@describe_open_backup_set): Finds the backup set of an instance for the restore time given.
//! - [`DescribeParameterGroups`](mod@describe_parameter_groups): Lists the parameter groups of a region, which hold sets of parameter values.
//! - [`DescribePolarxDataNodes`](mod@describe_polarx_data_nodes): Lists data nodes of PolarDB-X instances in a region, filtered by type or text.
//! - [`DescribeRdsVpcs`](mod@describe_rds_vpcs): Lists the VPCs in a zone in which an instance can be placed.
//! - [`DescribeRdsVswitches`](mod@describe_rds_vswitches): Lists the vSwitches of a VPC in a zone in which an instance can be placed.
//! - [`DescribeRplInspectionTask`](mod@describe_rpl_inspection_task): Shows a data comparison task with its failed and successful parts.
//! - [`DescribeShowStorageInfo`](mod@describe_show_storage_info): Shows how the storage of an instance is laid out.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Lists slow queries of an instance, filtered by node, database and time.
//! - [`DescribeSqlAuditInfo`](mod@describe_sql_audit_info): Shows the SQL audit settings of an instance.
//! - [`DescribeSqlFlashbackTaskList`](mod@describe_sql_flashback_task_list): Lists the SQL flashback tasks of an instance.
//! - [`DescribeStoragePoolInfo`](mod@describe_storage_pool_info): Lists the storage pools of an instance with their data nodes.
//! - [`DescribeStructureImportTaskInfo`](mod@describe_structure_import_task_info): Shows a task that imports table structures, with its state.
//! - [`DescribeTransformStatus`](mod@describe_transform_status): Shows how far the transformation of an instance has come, on request with its report.
//! - [`DisableRightsSeparation`](mod@disable_rights_separation): Ends the separation of duties between DBA, security and audit accounts in an instance.
//! - [`DisableSqlAudit`](mod@disable_sql_audit): Stops the SQL audit of an instance.
//! - [`EnableRightsSeparation`](mod@enable_rights_separation): Separates duties in an instance and creates its security and audit accounts for that.
//! - [`EnableSqlAudit`](mod@enable_sql_audit): Starts the SQL audit of an instance and sets how many days its logs are kept.
//! - [`MigrateDBInstance`](mod@migrate_db_instance): Moves an instance to other zones, another VPC or another vSwitch.
//! - [`ModifyAccountPrivilege`](mod@modify_account_privilege): Changes the privileges of a standard database account.
//! - [`ModifyActiveOperationMaintainConf`](mod@modify_active_operation_maintain_conf): Sets the cycle and the times in which planned maintenance may take place.
//! - [`ModifyActiveOperationTasks`](mod@modify_active_operation_tasks): Moves maintenance events to another time or starts them at once.
//! - [`ModifyCdcClass`](mod@modify_cdc_class): Changes class or number of the CDC nodes of an instance.
//! - [`ModifyColumnarClass`](mod@modify_columnar_class): Changes class or number of the columnar nodes of an instance.
//! - [`ModifyCustomEndpoint`](mod@modify_custom_endpoint): Changes to which nodes a custom endpoint leads.
//! - [`ModifyCustomEndpointNet`](mod@modify_custom_endpoint_net): Changes address prefix, port, VPC or vSwitch of a custom endpoint.
//! - [`ModifyDBInstanceConnectionString`](mod@modify_db_instance_connection_string): Changes the connection address of an instance.
//! - [`ModifyDBInstanceMaintainTime`](mod@modify_db_instance_maintain_time): Sets the maintenance window of an instance.
//! - [`ModifyDBInstanceVip`](mod@modify_db_instance_vip): Moves the internal address of an instance to another VPC or vSwitch.
//! - [`ModifyEngineMigration`](mod@modify_engine_migration): Changes an engine migration, such as its new primary instance or swapped connection addresses.
//! - [`PreCheckSqlFlashbackTask`](mod@pre_check_sql_flashback_task): Checks whether an SQL flashback over the given period of a database is possible.
//! - [`RefreshImportMeta`](mod@refresh_import_meta): Refreshes the metadata of an import task.
//! - [`ReleaseColdDataVolume`](mod@release_cold_data_volume): Gives up the cold storage volume of an instance.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account.
//! - [`ResetAccountPasswordRestrict`](mod@reset_account_password_restrict): Sets a new password for an account with the consent of the security account.
//! - [`RestartDataImportTask`](mod@restart_data_import_task): Starts a data import task again.
//! - [`SkipCurrentStep`](mod@skip_current_step): Skips the current step of a migration task, which goes on with the following one.
//! - [`StartSwitchDatabase`](mod@start_switch_database): Starts the switch from the source database to the destination, with the endpoints exchanged if wanted.
//! - [`StopDataImportTask`](mod@stop_data_import_task): Stops a running data import task.
//! - [`SubmitSqlFlashbackTask`](mod@submit_sql_flashback_task): Starts a task that recovers rows which SQL changed by mistake within a time range.
//! - [`SwitchGdnMemberRole`](mod@switch_gdn_member_role): Switches the role that an instance plays in its global database network.
//! - [`UpgradeCDCVersion`](mod@upgrade_cdc_version): Upgrades the CDC nodes of an instance to another version.
//! - [`UpgradeColumnarVersion`](mod@upgrade_columnar_version): Upgrades the columnar engine of an instance to another version.
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

pub mod align_storage_primary_azone;
pub mod allocate_cold_data_volume;
pub mod allocate_instance_public_connection;
pub mod attach_columnar_instance;
pub mod cancel_active_operation_tasks;
pub mod change_resource_group;
pub mod check_cloud_resource_authorized;
pub mod check_sql_audit_sls_status;
pub mod close_engine_migration;
pub mod confirm_no_connection;
pub mod create_account;
pub mod create_backup;
pub mod create_custom_endpoint;
pub mod create_data_import_task;
pub mod create_db;
pub mod create_db_instance;
pub mod create_gdn_instance;
pub mod create_rpl_inspection_task;
pub mod create_sql_evaluate_task;
pub mod create_storage_pool;
pub mod create_structure_import_task;
pub mod create_super_account;
pub mod create_transform_operation;
pub mod delete_account;
pub mod delete_custom_endpoint;
pub mod delete_db;
pub mod delete_db_instance;
pub mod delete_evaluate_and_import_task;
pub mod delete_gdn_instance;
pub mod describe_account_list;
pub mod describe_active_operation_maintain_conf;
pub mod describe_active_operation_task_count;
pub mod describe_active_operation_tasks;
pub mod describe_archive_table_list;
pub mod describe_available_cross_regions;
pub mod describe_backup_policy;
pub mod describe_backup_set;
pub mod describe_backup_set_list;
pub mod describe_binary_log_list;
pub mod describe_cdc_class_list;
pub mod describe_cdc_info;
pub mod describe_cdc_version_list;
pub mod describe_character_set;
pub mod describe_cold_data_basic_info;
pub mod describe_columnar_class_list;
pub mod describe_columnar_info;
pub mod describe_columnar_version_list;
pub mod describe_component_propeties;
pub mod describe_custom_endpoint_list;
pub mod describe_data_import_task_info;
pub mod describe_db_instance_attribute;
pub mod describe_db_instance_config;
pub mod describe_db_instance_ha;
pub mod describe_db_instance_ssl;
pub mod describe_db_instance_tde;
pub mod describe_db_instance_topology;
pub mod describe_db_instance_via_endpoint;
pub mod describe_db_instances;
pub mod describe_db_list;
pub mod describe_db_node_performance;
pub mod describe_distribute_table_list;
pub mod describe_enabled_cross_regions;
pub mod describe_evaluate_and_import_task;
pub mod describe_evaluate_and_import_tasks;
pub mod describe_events;
pub mod describe_gdn_instances;
pub mod describe_open_backup_set;
pub mod describe_parameter_groups;
pub mod describe_parameter_templates;
pub mod describe_parameters;
pub mod describe_polarx_data_nodes;
pub mod describe_rds_vpcs;
pub mod describe_rds_vswitches;
pub mod describe_regions;
pub mod describe_rpl_inspection_task;
pub mod describe_scale_out_migrate_task_list;
pub mod describe_security_ips;
pub mod describe_show_storage_info;
pub mod describe_slow_log_records;
pub mod describe_sql_audit_info;
pub mod describe_sql_flashback_task_list;
pub mod describe_storage_pool_info;
pub mod describe_structure_import_task_info;
pub mod describe_tags;
pub mod describe_tasks;
pub mod describe_transform_status;
pub mod describe_user_encryption_key_list;
pub mod disable_rights_separation;
pub mod disable_sql_audit;
pub mod enable_rights_separation;
pub mod enable_sql_audit;
pub mod list_tag_resources;
pub mod migrate_db_instance;
pub mod modify_account_description;
pub mod modify_account_privilege;
pub mod modify_active_operation_maintain_conf;
pub mod modify_active_operation_tasks;
pub mod modify_cdc_class;
pub mod modify_columnar_class;
pub mod modify_custom_endpoint;
pub mod modify_custom_endpoint_net;
pub mod modify_database_description;
pub mod modify_db_instance_class;
pub mod modify_db_instance_config;
pub mod modify_db_instance_connection_string;
pub mod modify_db_instance_description;
pub mod modify_db_instance_maintain_time;
pub mod modify_db_instance_vip;
pub mod modify_engine_migration;
pub mod modify_parameter;
pub mod modify_security_ips;
pub mod pre_check_sql_flashback_task;
pub mod refresh_import_meta;
pub mod release_cold_data_volume;
pub mod release_instance_public_connection;
pub mod reset_account_password;
pub mod reset_account_password_restrict;
pub mod restart_data_import_task;
pub mod restart_db_instance;
pub mod skip_current_step;
pub mod start_switch_database;
pub mod stop_data_import_task;
pub mod submit_sql_flashback_task;
pub mod switch_db_instance_ha;
pub mod switch_gdn_member_role;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_backup_policy;
pub mod update_db_instance_ssl;
pub mod update_db_instance_tde;
pub mod update_polardb_x_instance_node;
pub mod upgrade_cdc_version;
pub mod upgrade_columnar_version;
pub mod upgrade_db_instance_kernel_version;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    align_storage_primary_azone::{AlignStoragePrimaryAzoneRequest, AlignStoragePrimaryAzoneResponse},
    allocate_cold_data_volume::{AllocateColdDataVolumeRequest, AllocateColdDataVolumeResponse},
    allocate_instance_public_connection::{AllocateInstancePublicConnectionRequest, AllocateInstancePublicConnectionResponse},
    attach_columnar_instance::{AttachColumnarInstanceRequest, AttachColumnarInstanceResponse},
    cancel_active_operation_tasks::{CancelActiveOperationTasksRequest, CancelActiveOperationTasksResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_cloud_resource_authorized::{CheckCloudResourceAuthorizedError, CheckCloudResourceAuthorizedRequest, CheckCloudResourceAuthorizedResponse},
    check_sql_audit_sls_status::{CheckSqlAuditSlsStatusRequest, CheckSqlAuditSlsStatusResponse},
    close_engine_migration::{CloseEngineMigrationRequest, CloseEngineMigrationResponse},
    confirm_no_connection::{ConfirmNoConnectionRequest, ConfirmNoConnectionResponse},
    create_account::{CreateAccountRequest, CreateAccountResponse},
    create_backup::{CreateBackupRequest, CreateBackupResponse},
    create_custom_endpoint::{CreateCustomEndpointRequest, CreateCustomEndpointResponse},
    create_data_import_task::{CreateDataImportTaskRequest, CreateDataImportTaskResponse},
    create_db::{CreateDBRequest, CreateDBResponse},
    create_db_instance::{CreateDBInstanceRequest, CreateDBInstanceResponse},
    create_gdn_instance::{CreateGdnInstanceRequest, CreateGdnInstanceResponse},
    create_rpl_inspection_task::{CreateRplInspectionTaskRequest, CreateRplInspectionTaskResponse},
    create_sql_evaluate_task::{CreateSQLEvaluateTaskRequest, CreateSQLEvaluateTaskResponse},
    create_storage_pool::{CreateStoragePoolRequest, CreateStoragePoolResponse},
    create_structure_import_task::{CreateStructureImportTaskRequest, CreateStructureImportTaskResponse},
    create_super_account::{CreateSuperAccountRequest, CreateSuperAccountResponse},
    create_transform_operation::{CreateTransformOperationRequest, CreateTransformOperationResponse},
    delete_account::{DeleteAccountRequest, DeleteAccountResponse},
    delete_custom_endpoint::{DeleteCustomEndpointRequest, DeleteCustomEndpointResponse},
    delete_db::{DeleteDBRequest, DeleteDBResponse},
    delete_db_instance::{DeleteDBInstanceRequest, DeleteDBInstanceResponse},
    delete_evaluate_and_import_task::{DeleteEvaluateAndImportTaskRequest, DeleteEvaluateAndImportTaskResponse},
    delete_gdn_instance::{DeleteGdnInstanceRequest, DeleteGdnInstanceResponse},
    describe_account_list::{DescribeAccountListRequest, DescribeAccountListResponse},
    describe_active_operation_maintain_conf::{DescribeActiveOperationMaintainConfError, DescribeActiveOperationMaintainConfRequest, DescribeActiveOperationMaintainConfResponse},
    describe_active_operation_task_count::{DescribeActiveOperationTaskCountRequest, DescribeActiveOperationTaskCountResponse},
    describe_active_operation_tasks::{DescribeActiveOperationTasksError, DescribeActiveOperationTasksRequest, DescribeActiveOperationTasksResponse},
    describe_archive_table_list::{DescribeArchiveTableListRequest, DescribeArchiveTableListResponse},
    describe_available_cross_regions::{DescribeAvailableCrossRegionsRequest, DescribeAvailableCrossRegionsResponse},
    describe_backup_policy::{DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backup_set::{DescribeBackupSetRequest, DescribeBackupSetResponse},
    describe_backup_set_list::{DescribeBackupSetListRequest, DescribeBackupSetListResponse},
    describe_binary_log_list::{DescribeBinaryLogListRequest, DescribeBinaryLogListResponse},
    describe_cdc_class_list::{DescribeCdcClassListRequest, DescribeCdcClassListResponse},
    describe_cdc_info::{DescribeCdcInfoRequest, DescribeCdcInfoResponse},
    describe_cdc_version_list::{DescribeCdcVersionListRequest, DescribeCdcVersionListResponse},
    describe_character_set::{DescribeCharacterSetRequest, DescribeCharacterSetResponse},
    describe_cold_data_basic_info::{DescribeColdDataBasicInfoRequest, DescribeColdDataBasicInfoResponse},
    describe_columnar_class_list::{DescribeColumnarClassListRequest, DescribeColumnarClassListResponse},
    describe_columnar_info::{DescribeColumnarInfoRequest, DescribeColumnarInfoResponse},
    describe_columnar_version_list::{DescribeColumnarVersionListRequest, DescribeColumnarVersionListResponse},
    describe_component_propeties::{DescribeComponentPropetiesRequest, DescribeComponentPropetiesResponse},
    describe_custom_endpoint_list::{DescribeCustomEndpointListRequest, DescribeCustomEndpointListResponse},
    describe_data_import_task_info::{DescribeDataImportTaskInfoRequest, DescribeDataImportTaskInfoResponse},
    describe_db_instance_attribute::{DescribeDBInstanceAttributeRequest, DescribeDBInstanceAttributeResponse},
    describe_db_instance_config::{DescribeDBInstanceConfigRequest, DescribeDBInstanceConfigResponse},
    describe_db_instance_ha::{DescribeDBInstanceHARequest, DescribeDBInstanceHAResponse},
    describe_db_instance_ssl::{DescribeDBInstanceSSLError, DescribeDBInstanceSSLRequest, DescribeDBInstanceSSLResponse},
    describe_db_instance_tde::{DescribeDBInstanceTDEError, DescribeDBInstanceTDERequest, DescribeDBInstanceTDEResponse},
    describe_db_instance_topology::{DescribeDBInstanceTopologyError, DescribeDBInstanceTopologyRequest, DescribeDBInstanceTopologyResponse},
    describe_db_instance_via_endpoint::{DescribeDBInstanceViaEndpointRequest, DescribeDBInstanceViaEndpointResponse},
    describe_db_instances::{DescribeDBInstancesRequest, DescribeDBInstancesResponse},
    describe_db_list::{DescribeDbListRequest, DescribeDbListResponse},
    describe_db_node_performance::{DescribeDBNodePerformanceRequest, DescribeDBNodePerformanceResponse},
    describe_distribute_table_list::{DescribeDistributeTableListRequest, DescribeDistributeTableListResponse},
    describe_enabled_cross_regions::{DescribeEnabledCrossRegionsRequest, DescribeEnabledCrossRegionsResponse},
    describe_evaluate_and_import_task::{DescribeEvaluateAndImportTaskRequest, DescribeEvaluateAndImportTaskResponse},
    describe_evaluate_and_import_tasks::{DescribeEvaluateAndImportTasksRequest, DescribeEvaluateAndImportTasksResponse},
    describe_events::{DescribeEventsRequest, DescribeEventsResponse},
    describe_gdn_instances::{DescribeGdnInstancesRequest, DescribeGdnInstancesResponse},
    describe_open_backup_set::{DescribeOpenBackupSetRequest, DescribeOpenBackupSetResponse},
    describe_parameter_groups::{DescribeParameterGroupsRequest, DescribeParameterGroupsResponse},
    describe_parameter_templates::{DescribeParameterTemplatesError, DescribeParameterTemplatesRequest, DescribeParameterTemplatesResponse},
    describe_parameters::{DescribeParametersError, DescribeParametersRequest, DescribeParametersResponse},
    describe_polarx_data_nodes::{DescribePolarxDataNodesRequest, DescribePolarxDataNodesResponse},
    describe_rds_vpcs::{DescribeRdsVpcsRequest, DescribeRdsVpcsResponse},
    describe_rds_vswitches::{DescribeRdsVswitchesRequest, DescribeRdsVswitchesResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_rpl_inspection_task::{DescribeRplInspectionTaskRequest, DescribeRplInspectionTaskResponse},
    describe_scale_out_migrate_task_list::{DescribeScaleOutMigrateTaskListRequest, DescribeScaleOutMigrateTaskListResponse},
    describe_security_ips::{DescribeSecurityIpsRequest, DescribeSecurityIpsResponse},
    describe_show_storage_info::{DescribeShowStorageInfoRequest, DescribeShowStorageInfoResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_sql_audit_info::{DescribeSqlAuditInfoRequest, DescribeSqlAuditInfoResponse},
    describe_sql_flashback_task_list::{DescribeSqlFlashbackTaskListRequest, DescribeSqlFlashbackTaskListResponse},
    describe_storage_pool_info::{DescribeStoragePoolInfoRequest, DescribeStoragePoolInfoResponse},
    describe_structure_import_task_info::{DescribeStructureImportTaskInfoRequest, DescribeStructureImportTaskInfoResponse},
    describe_tags::{DescribeTagsRequest, DescribeTagsResponse},
    describe_tasks::{DescribeTasksRequest, DescribeTasksResponse},
    describe_transform_status::{DescribeTransformStatusRequest, DescribeTransformStatusResponse},
    describe_user_encryption_key_list::{DescribeUserEncryptionKeyListError, DescribeUserEncryptionKeyListRequest, DescribeUserEncryptionKeyListResponse},
    disable_rights_separation::{DisableRightsSeparationRequest, DisableRightsSeparationResponse},
    disable_sql_audit::{DisableSqlAuditRequest, DisableSqlAuditResponse},
    enable_rights_separation::{EnableRightsSeparationRequest, EnableRightsSeparationResponse},
    enable_sql_audit::{EnableSqlAuditRequest, EnableSqlAuditResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    migrate_db_instance::{MigrateDBInstanceRequest, MigrateDBInstanceResponse},
    modify_account_description::{ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_account_privilege::{ModifyAccountPrivilegeRequest, ModifyAccountPrivilegeResponse},
    modify_active_operation_maintain_conf::{ModifyActiveOperationMaintainConfError, ModifyActiveOperationMaintainConfRequest, ModifyActiveOperationMaintainConfResponse},
    modify_active_operation_tasks::{ModifyActiveOperationTasksError, ModifyActiveOperationTasksRequest, ModifyActiveOperationTasksResponse},
    modify_cdc_class::{ModifyCdcClassRequest, ModifyCdcClassResponse},
    modify_columnar_class::{ModifyColumnarClassRequest, ModifyColumnarClassResponse},
    modify_custom_endpoint::{ModifyCustomEndpointRequest, ModifyCustomEndpointResponse},
    modify_custom_endpoint_net::{ModifyCustomEndpointNetRequest, ModifyCustomEndpointNetResponse},
    modify_database_description::{ModifyDatabaseDescriptionRequest, ModifyDatabaseDescriptionResponse},
    modify_db_instance_class::{ModifyDBInstanceClassRequest, ModifyDBInstanceClassResponse},
    modify_db_instance_config::{ModifyDBInstanceConfigRequest, ModifyDBInstanceConfigResponse},
    modify_db_instance_connection_string::{ModifyDBInstanceConnectionStringRequest, ModifyDBInstanceConnectionStringResponse},
    modify_db_instance_description::{ModifyDBInstanceDescriptionRequest, ModifyDBInstanceDescriptionResponse},
    modify_db_instance_maintain_time::{ModifyDBInstanceMaintainTimeRequest, ModifyDBInstanceMaintainTimeResponse},
    modify_db_instance_vip::{ModifyDBInstanceVipRequest, ModifyDBInstanceVipResponse},
    modify_engine_migration::{ModifyEngineMigrationRequest, ModifyEngineMigrationResponse},
    modify_parameter::{ModifyParameterError, ModifyParameterRequest, ModifyParameterResponse},
    modify_security_ips::{ModifySecurityIpsRequest, ModifySecurityIpsResponse},
    pre_check_sql_flashback_task::{PreCheckSqlFlashbackTaskRequest, PreCheckSqlFlashbackTaskResponse},
    refresh_import_meta::{RefreshImportMetaRequest, RefreshImportMetaResponse},
    release_cold_data_volume::{ReleaseColdDataVolumeRequest, ReleaseColdDataVolumeResponse},
    release_instance_public_connection::{ReleaseInstancePublicConnectionRequest, ReleaseInstancePublicConnectionResponse},
    reset_account_password::{ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    reset_account_password_restrict::{ResetAccountPasswordRestrictRequest, ResetAccountPasswordRestrictResponse},
    restart_data_import_task::{RestartDataImportTaskRequest, RestartDataImportTaskResponse},
    restart_db_instance::{RestartDBInstanceRequest, RestartDBInstanceResponse},
    skip_current_step::{SkipCurrentStepRequest, SkipCurrentStepResponse},
    start_switch_database::{StartSwitchDatabaseRequest, StartSwitchDatabaseResponse},
    stop_data_import_task::{StopDataImportTaskRequest, StopDataImportTaskResponse},
    submit_sql_flashback_task::{SubmitSqlFlashbackTaskRequest, SubmitSqlFlashbackTaskResponse},
    switch_db_instance_ha::{SwitchDBInstanceHARequest, SwitchDBInstanceHAResponse},
    switch_gdn_member_role::{SwitchGdnMemberRoleRequest, SwitchGdnMemberRoleResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_backup_policy::{UpdateBackupPolicyRequest, UpdateBackupPolicyResponse},
    update_db_instance_ssl::{UpdateDBInstanceSSLError, UpdateDBInstanceSSLRequest, UpdateDBInstanceSSLResponse},
    update_db_instance_tde::{UpdateDBInstanceTDEError, UpdateDBInstanceTDERequest, UpdateDBInstanceTDEResponse},
    update_polardb_x_instance_node::{UpdatePolarDBXInstanceNodeRequest, UpdatePolarDBXInstanceNodeResponse},
    upgrade_cdc_version::{UpgradeCDCVersionRequest, UpgradeCDCVersionResponse},
    upgrade_columnar_version::{UpgradeColumnarVersionRequest, UpgradeColumnarVersionResponse},
    upgrade_db_instance_kernel_version::{UpgradeDBInstanceKernelVersionRequest, UpgradeDBInstanceKernelVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "polardbx",
    version: "2020-02-02",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("ap-northeast-2-pop", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "polardbx.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-southeast-2", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-3", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-5", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "polardbx.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-pop", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-gov-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-nu16-b01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "polardbx.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-edge-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-fujian", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-haidian-cm12-c01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "polardbx.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-bj-b01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "polardbx.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-prod-1",
                "polardbx.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-1",
                "polardbx.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-2",
                "polardbx.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-3",
                "polardbx.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou-test-306", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "polardbx.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong-finance-pop", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "polardbx.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-huhehaote-nebula-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "polardbx.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-nebula", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "polardbx.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et15-b01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et2-b01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-inner", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-internal-test-1",
                "polardbx.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "polardbx.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-inner", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-st4-d01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-su18-b01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-yushanfang", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei-na61-b01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "polardbx.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-zhangjiakou-na62-a01", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhengzhou-nebula-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1-oxs", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1-pop", "polardbx.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "polardbx.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "polardbx.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of PolarDB-X.
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
    /// Moves the leader of a storage node back to the primary zone, at once or at a set time.
    #[inline]
    pub fn align_storage_primary_azone(
        &self,
        request: AlignStoragePrimaryAzoneRequest,
    ) -> Call<'_, AlignStoragePrimaryAzoneRequest> {
        self.inner.call(request)
    }
    /// Enables cold storage for an instance by allocating a volume for its archived tables.
    #[inline]
    pub fn allocate_cold_data_volume(
        &self,
        request: AllocateColdDataVolumeRequest,
    ) -> Call<'_, AllocateColdDataVolumeRequest> {
        self.inner.call(request)
    }
    /// Gives an instance an address by which it can be reached from the Internet.
    #[inline]
    pub fn allocate_instance_public_connection(
        &self,
        request: AllocateInstancePublicConnectionRequest,
    ) -> Call<'_, AllocateInstancePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Attaches a columnar instance to a PolarDB-X instance.
    #[inline]
    pub fn attach_columnar_instance(
        &self,
        request: AttachColumnarInstanceRequest,
    ) -> Call<'_, AttachColumnarInstanceRequest> {
        self.inner.call(request)
    }
    /// Calls off planned maintenance events before they take place.
    #[inline]
    pub fn cancel_active_operation_tasks(
        &self,
        request: CancelActiveOperationTasksRequest,
    ) -> Call<'_, CancelActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Moves an instance into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells whether an instance may use KMS keys through the role given.
    #[inline]
    pub fn check_cloud_resource_authorized(
        &self,
        request: CheckCloudResourceAuthorizedRequest,
    ) -> Call<'_, CheckCloudResourceAuthorizedRequest> {
        self.inner.call(request)
    }
    /// Tells whether the log service, which SQL audit needs, is ready in a region.
    #[inline]
    pub fn check_sql_audit_sls_status(
        &self,
        request: CheckSqlAuditSlsStatusRequest,
    ) -> Call<'_, CheckSqlAuditSlsStatusRequest> {
        self.inner.call(request)
    }
    /// Ends an engine migration, with the binary log kept going if wanted.
    #[inline]
    pub fn close_engine_migration(
        &self,
        request: CloseEngineMigrationRequest,
    ) -> Call<'_, CloseEngineMigrationRequest> {
        self.inner.call(request)
    }
    /// Confirms for a migration task that no connections to the source are left.
    #[inline]
    pub fn confirm_no_connection(
        &self,
        request: ConfirmNoConnectionRequest,
    ) -> Call<'_, ConfirmNoConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates a database account with its privileges in an instance.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Starts a manual backup of an instance.
    #[inline]
    pub fn create_backup(
        &self,
        request: CreateBackupRequest,
    ) -> Call<'_, CreateBackupRequest> {
        self.inner.call(request)
    }
    /// Creates a custom endpoint that leads to chosen nodes of an instance within a VPC.
    #[inline]
    pub fn create_custom_endpoint(
        &self,
        request: CreateCustomEndpointRequest,
    ) -> Call<'_, CreateCustomEndpointRequest> {
        self.inner.call(request)
    }
    /// Starts a task that imports data from a source database into an instance.
    #[inline]
    pub fn create_data_import_task(
        &self,
        request: CreateDataImportTaskRequest,
    ) -> Call<'_, CreateDataImportTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a database, with character set and mode, and grants an account access to it.
    #[inline]
    pub fn create_db(&self, request: CreateDBRequest) -> Call<'_, CreateDBRequest> {
        self.inner.call(request)
    }
    /// Buys a PolarDB-X instance with the nodes and classes asked for.
    #[inline]
    pub fn create_db_instance(
        &self,
        request: CreateDBInstanceRequest,
    ) -> Call<'_, CreateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates a global database network out of an instance, with its mode and rules for replication conflicts.
    #[inline]
    pub fn create_gdn_instance(
        &self,
        request: CreateGdnInstanceRequest,
    ) -> Call<'_, CreateGdnInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts a task that compares the data of source and target after replication.
    #[inline]
    pub fn create_rpl_inspection_task(
        &self,
        request: CreateRplInspectionTaskRequest,
    ) -> Call<'_, CreateRplInspectionTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that evaluates whether the SQL of a source database will run on PolarDB-X.
    #[inline]
    pub fn create_sql_evaluate_task(
        &self,
        request: CreateSQLEvaluateTaskRequest,
    ) -> Call<'_, CreateSQLEvaluateTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a storage pool out of data nodes of an instance.
    #[inline]
    pub fn create_storage_pool(
        &self,
        request: CreateStoragePoolRequest,
    ) -> Call<'_, CreateStoragePoolRequest> {
        self.inner.call(request)
    }
    /// Starts a task that imports table structures, as step of an import.
    #[inline]
    pub fn create_structure_import_task(
        &self,
        request: CreateStructureImportTaskRequest,
    ) -> Call<'_, CreateStructureImportTaskRequest> {
        self.inner.call(request)
    }
    /// Creates the one privileged account that an instance can have.
    #[inline]
    pub fn create_super_account(
        &self,
        request: CreateSuperAccountRequest,
    ) -> Call<'_, CreateSuperAccountRequest> {
        self.inner.call(request)
    }
    /// Carries out an operation in the transformation of an instance.
    #[inline]
    pub fn create_transform_operation(
        &self,
        request: CreateTransformOperationRequest,
    ) -> Call<'_, CreateTransformOperationRequest> {
        self.inner.call(request)
    }
    /// Deletes a database account; nobody can sign in with it any more.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom endpoint; clients can no longer connect through its address.
    #[inline]
    pub fn delete_custom_endpoint(
        &self,
        request: DeleteCustomEndpointRequest,
    ) -> Call<'_, DeleteCustomEndpointRequest> {
        self.inner.call(request)
    }
    /// Drops a database of an instance with all its data.
    #[inline]
    pub fn delete_db(&self, request: DeleteDBRequest) -> Call<'_, DeleteDBRequest> {
        self.inner.call(request)
    }
    /// Releases an instance of PolarDB-X, with the databases in it.
    #[inline]
    pub fn delete_db_instance(
        &self,
        request: DeleteDBInstanceRequest,
    ) -> Call<'_, DeleteDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that evaluates a source database and imports its data.
    #[inline]
    pub fn delete_evaluate_and_import_task(
        &self,
        request: DeleteEvaluateAndImportTaskRequest,
    ) -> Call<'_, DeleteEvaluateAndImportTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a global database network by its name.
    #[inline]
    pub fn delete_gdn_instance(
        &self,
        request: DeleteGdnInstanceRequest,
    ) -> Call<'_, DeleteGdnInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of an instance with their privileges.
    #[inline]
    pub fn describe_account_list(
        &self,
        request: DescribeAccountListRequest,
    ) -> Call<'_, DescribeAccountListRequest> {
        self.inner.call(request)
    }
    /// Shows at which times planned maintenance may take place.
    #[inline]
    pub fn describe_active_operation_maintain_conf(
        &self,
        request: DescribeActiveOperationMaintainConfRequest,
    ) -> Call<'_, DescribeActiveOperationMaintainConfRequest> {
        self.inner.call(request)
    }
    /// Counts the maintenance events that are pending.
    #[inline]
    pub fn describe_active_operation_task_count(
        &self,
        request: DescribeActiveOperationTaskCountRequest,
    ) -> Call<'_, DescribeActiveOperationTaskCountRequest> {
        self.inner.call(request)
    }
    /// Lists maintenance events with affected instances and times of execution.
    #[inline]
    pub fn describe_active_operation_tasks(
        &self,
        request: DescribeActiveOperationTasksRequest,
    ) -> Call<'_, DescribeActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the tables in cold storage with size and archiving status.
    #[inline]
    pub fn describe_archive_table_list(
        &self,
        request: DescribeArchiveTableListRequest,
    ) -> Call<'_, DescribeArchiveTableListRequest> {
        self.inner.call(request)
    }
    /// Lists regions to which backups of an instance could be copied.
    #[inline]
    pub fn describe_available_cross_regions(
        &self,
        request: DescribeAvailableCrossRegionsRequest,
    ) -> Call<'_, DescribeAvailableCrossRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows when and how an instance is backed up and how long backups are kept.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows one backup set with its files and their download links.
    #[inline]
    pub fn describe_backup_set(
        &self,
        request: DescribeBackupSetRequest,
    ) -> Call<'_, DescribeBackupSetRequest> {
        self.inner.call(request)
    }
    /// Lists the backup sets of an instance.
    #[inline]
    pub fn describe_backup_set_list(
        &self,
        request: DescribeBackupSetListRequest,
    ) -> Call<'_, DescribeBackupSetListRequest> {
        self.inner.call(request)
    }
    /// Lists the binary logs of an instance with size and download link.
    #[inline]
    pub fn describe_binary_log_list(
        &self,
        request: DescribeBinaryLogListRequest,
    ) -> Call<'_, DescribeBinaryLogListRequest> {
        self.inner.call(request)
    }
    /// Lists the classes available for the CDC nodes of an instance.
    #[inline]
    pub fn describe_cdc_class_list(
        &self,
        request: DescribeCdcClassListRequest,
    ) -> Call<'_, DescribeCdcClassListRequest> {
        self.inner.call(request)
    }
    /// Shows the CDC nodes, which produce the binary log, of an instance.
    #[inline]
    pub fn describe_cdc_info(
        &self,
        request: DescribeCdcInfoRequest,
    ) -> Call<'_, DescribeCdcInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the CDC versions available for an instance.
    #[inline]
    pub fn describe_cdc_version_list(
        &self,
        request: DescribeCdcVersionListRequest,
    ) -> Call<'_, DescribeCdcVersionListRequest> {
        self.inner.call(request)
    }
    /// Lists the character sets that databases of an instance can use.
    #[inline]
    pub fn describe_character_set(
        &self,
        request: DescribeCharacterSetRequest,
    ) -> Call<'_, DescribeCharacterSetRequest> {
        self.inner.call(request)
    }
    /// Shows whether cold storage is enabled, its volume, space used and number of accesses.
    #[inline]
    pub fn describe_cold_data_basic_info(
        &self,
        request: DescribeColdDataBasicInfoRequest,
    ) -> Call<'_, DescribeColdDataBasicInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the classes available for the columnar nodes of an instance.
    #[inline]
    pub fn describe_columnar_class_list(
        &self,
        request: DescribeColumnarClassListRequest,
    ) -> Call<'_, DescribeColumnarClassListRequest> {
        self.inner.call(request)
    }
    /// Shows the columnar nodes of an instance.
    #[inline]
    pub fn describe_columnar_info(
        &self,
        request: DescribeColumnarInfoRequest,
    ) -> Call<'_, DescribeColumnarInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the columnar engine versions available for an instance.
    #[inline]
    pub fn describe_columnar_version_list(
        &self,
        request: DescribeColumnarVersionListRequest,
    ) -> Call<'_, DescribeColumnarVersionListRequest> {
        self.inner.call(request)
    }
    /// Lists the properties of a component of a commodity, by storage type.
    #[inline]
    pub fn describe_component_propeties(
        &self,
        request: DescribeComponentPropetiesRequest,
    ) -> Call<'_, DescribeComponentPropetiesRequest> {
        self.inner.call(request)
    }
    /// Lists the custom endpoints of an instance with their nodes.
    #[inline]
    pub fn describe_custom_endpoint_list(
        &self,
        request: DescribeCustomEndpointListRequest,
    ) -> Call<'_, DescribeCustomEndpointListRequest> {
        self.inner.call(request)
    }
    /// Shows a data import task with its failed and successful parts.
    #[inline]
    pub fn describe_data_import_task_info(
        &self,
        request: DescribeDataImportTaskInfoRequest,
    ) -> Call<'_, DescribeDataImportTaskInfoRequest> {
        self.inner.call(request)
    }
    /// Shows all attributes of an instance, with its nodes and connection addresses.
    #[inline]
    pub fn describe_db_instance_attribute(
        &self,
        request: DescribeDBInstanceAttributeRequest,
    ) -> Call<'_, DescribeDBInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows the value of one configuration item of an instance.
    #[inline]
    pub fn describe_db_instance_config(
        &self,
        request: DescribeDBInstanceConfigRequest,
    ) -> Call<'_, DescribeDBInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Shows primary and secondary region and zone of an instance.
    #[inline]
    pub fn describe_db_instance_ha(
        &self,
        request: DescribeDBInstanceHARequest,
    ) -> Call<'_, DescribeDBInstanceHARequest> {
        self.inner.call(request)
    }
    /// Shows the SSL settings and the certificate of an instance.
    #[inline]
    pub fn describe_db_instance_ssl(
        &self,
        request: DescribeDBInstanceSSLRequest,
    ) -> Call<'_, DescribeDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Shows whether transparent data encryption (TDE) is on for an instance.
    #[inline]
    pub fn describe_db_instance_tde(
        &self,
        request: DescribeDBInstanceTDERequest,
    ) -> Call<'_, DescribeDBInstanceTDERequest> {
        self.inner.call(request)
    }
    /// Shows of which logical and physical nodes an instance is made.
    #[inline]
    pub fn describe_db_instance_topology(
        &self,
        request: DescribeDBInstanceTopologyRequest,
    ) -> Call<'_, DescribeDBInstanceTopologyRequest> {
        self.inner.call(request)
    }
    /// Finds an instance by its connection address and shows its basic properties.
    #[inline]
    pub fn describe_db_instance_via_endpoint(
        &self,
        request: DescribeDBInstanceViaEndpointRequest,
    ) -> Call<'_, DescribeDBInstanceViaEndpointRequest> {
        self.inner.call(request)
    }
    /// Lists PolarDB-X instances with their basic properties.
    #[inline]
    pub fn describe_db_instances(
        &self,
        request: DescribeDBInstancesRequest,
    ) -> Call<'_, DescribeDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of an instance.
    #[inline]
    pub fn describe_db_list(
        &self,
        request: DescribeDbListRequest,
    ) -> Call<'_, DescribeDbListRequest> {
        self.inner.call(request)
    }
    /// Charts performance metrics of the nodes of an instance over time.
    #[inline]
    pub fn describe_db_node_performance(
        &self,
        request: DescribeDBNodePerformanceRequest,
    ) -> Call<'_, DescribeDBNodePerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a database with type and sharding keys.
    #[inline]
    pub fn describe_distribute_table_list(
        &self,
        request: DescribeDistributeTableListRequest,
    ) -> Call<'_, DescribeDistributeTableListRequest> {
        self.inner.call(request)
    }
    /// Lists regions to which backups of an instance are being copied.
    #[inline]
    pub fn describe_enabled_cross_regions(
        &self,
        request: DescribeEnabledCrossRegionsRequest,
    ) -> Call<'_, DescribeEnabledCrossRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows one task that evaluates a source database and imports it.
    #[inline]
    pub fn describe_evaluate_and_import_task(
        &self,
        request: DescribeEvaluateAndImportTaskRequest,
    ) -> Call<'_, DescribeEvaluateAndImportTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks of a region that evaluate and import source databases.
    #[inline]
    pub fn describe_evaluate_and_import_tasks(
        &self,
        request: DescribeEvaluateAndImportTasksRequest,
    ) -> Call<'_, DescribeEvaluateAndImportTasksRequest> {
        self.inner.call(request)
    }
    /// Lists past events of instances with reason and payload, within a time range.
    #[inline]
    pub fn describe_events(
        &self,
        request: DescribeEventsRequest,
    ) -> Call<'_, DescribeEventsRequest> {
        self.inner.call(request)
    }
    /// Lists global database networks with their members.
    #[inline]
    pub fn describe_gdn_instances(
        &self,
        request: DescribeGdnInstancesRequest,
    ) -> Call<'_, DescribeGdnInstancesRequest> {
        self.inner.call(request)
    }
    /// Finds the backup set of an instance for the restore time given.
    #[inline]
    pub fn describe_open_backup_set(
        &self,
        request: DescribeOpenBackupSetRequest,
    ) -> Call<'_, DescribeOpenBackupSetRequest> {
        self.inner.call(request)
    }
    /// Lists the parameter groups of a region, which hold sets of parameter values.
    #[inline]
    pub fn describe_parameter_groups(
        &self,
        request: DescribeParameterGroupsRequest,
    ) -> Call<'_, DescribeParameterGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters that can be set, with default, range and whether a restart is due.
    #[inline]
    pub fn describe_parameter_templates(
        &self,
        request: DescribeParameterTemplatesRequest,
    ) -> Call<'_, DescribeParameterTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters of an instance with their present values.
    #[inline]
    pub fn describe_parameters(
        &self,
        request: DescribeParametersRequest,
    ) -> Call<'_, DescribeParametersRequest> {
        self.inner.call(request)
    }
    /// Lists data nodes of PolarDB-X instances in a region, filtered by type or text.
    #[inline]
    pub fn describe_polarx_data_nodes(
        &self,
        request: DescribePolarxDataNodesRequest,
    ) -> Call<'_, DescribePolarxDataNodesRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs in a zone in which an instance can be placed.
    #[inline]
    pub fn describe_rds_vpcs(
        &self,
        request: DescribeRdsVpcsRequest,
    ) -> Call<'_, DescribeRdsVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a VPC in a zone in which an instance can be placed.
    #[inline]
    pub fn describe_rds_vswitches(
        &self,
        request: DescribeRdsVswitchesRequest,
    ) -> Call<'_, DescribeRdsVswitchesRequest> {
        self.inner.call(request)
    }
    /// Lists regions and zones in which PolarDB-X is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows a data comparison task with its failed and successful parts.
    #[inline]
    pub fn describe_rpl_inspection_task(
        &self,
        request: DescribeRplInspectionTaskRequest,
    ) -> Call<'_, DescribeRplInspectionTaskRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of data migration during a scale-out.
    #[inline]
    pub fn describe_scale_out_migrate_task_list(
        &self,
        request: DescribeScaleOutMigrateTaskListRequest,
    ) -> Call<'_, DescribeScaleOutMigrateTaskListRequest> {
        self.inner.call(request)
    }
    /// Shows the IP allowlist groups of an instance.
    #[inline]
    pub fn describe_security_ips(
        &self,
        request: DescribeSecurityIpsRequest,
    ) -> Call<'_, DescribeSecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Shows how the storage of an instance is laid out.
    #[inline]
    pub fn describe_show_storage_info(
        &self,
        request: DescribeShowStorageInfoRequest,
    ) -> Call<'_, DescribeShowStorageInfoRequest> {
        self.inner.call(request)
    }
    /// Lists slow queries of an instance, filtered by node, database and time.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows the SQL audit settings of an instance.
    #[inline]
    pub fn describe_sql_audit_info(
        &self,
        request: DescribeSqlAuditInfoRequest,
    ) -> Call<'_, DescribeSqlAuditInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the SQL flashback tasks of an instance.
    #[inline]
    pub fn describe_sql_flashback_task_list(
        &self,
        request: DescribeSqlFlashbackTaskListRequest,
    ) -> Call<'_, DescribeSqlFlashbackTaskListRequest> {
        self.inner.call(request)
    }
    /// Lists the storage pools of an instance with their data nodes.
    #[inline]
    pub fn describe_storage_pool_info(
        &self,
        request: DescribeStoragePoolInfoRequest,
    ) -> Call<'_, DescribeStoragePoolInfoRequest> {
        self.inner.call(request)
    }
    /// Shows a task that imports table structures, with its state.
    #[inline]
    pub fn describe_structure_import_task_info(
        &self,
        request: DescribeStructureImportTaskInfoRequest,
    ) -> Call<'_, DescribeStructureImportTaskInfoRequest> {
        self.inner.call(request)
    }
    /// Lists tags with the instances that carry them.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the background tasks of an instance with status and progress.
    #[inline]
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> Call<'_, DescribeTasksRequest> {
        self.inner.call(request)
    }
    /// Shows how far the transformation of an instance has come, on request with its report.
    #[inline]
    pub fn describe_transform_status(
        &self,
        request: DescribeTransformStatusRequest,
    ) -> Call<'_, DescribeTransformStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the KMS keys that an instance can use for transparent data encryption.
    #[inline]
    pub fn describe_user_encryption_key_list(
        &self,
        request: DescribeUserEncryptionKeyListRequest,
    ) -> Call<'_, DescribeUserEncryptionKeyListRequest> {
        self.inner.call(request)
    }
    /// Ends the separation of duties between DBA, security and audit accounts in an instance.
    #[inline]
    pub fn disable_rights_separation(
        &self,
        request: DisableRightsSeparationRequest,
    ) -> Call<'_, DisableRightsSeparationRequest> {
        self.inner.call(request)
    }
    /// Stops the SQL audit of an instance.
    #[inline]
    pub fn disable_sql_audit(
        &self,
        request: DisableSqlAuditRequest,
    ) -> Call<'_, DisableSqlAuditRequest> {
        self.inner.call(request)
    }
    /// Separates duties in an instance and creates its security and audit accounts for that.
    #[inline]
    pub fn enable_rights_separation(
        &self,
        request: EnableRightsSeparationRequest,
    ) -> Call<'_, EnableRightsSeparationRequest> {
        self.inner.call(request)
    }
    /// Starts the SQL audit of an instance and sets how many days its logs are kept.
    #[inline]
    pub fn enable_sql_audit(
        &self,
        request: EnableSqlAuditRequest,
    ) -> Call<'_, EnableSqlAuditRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are attached to which instances.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to other zones, another VPC or another vSwitch.
    #[inline]
    pub fn migrate_db_instance(
        &self,
        request: MigrateDBInstanceRequest,
    ) -> Call<'_, MigrateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the remark on a database account.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the privileges of a standard database account.
    #[inline]
    pub fn modify_account_privilege(
        &self,
        request: ModifyAccountPrivilegeRequest,
    ) -> Call<'_, ModifyAccountPrivilegeRequest> {
        self.inner.call(request)
    }
    /// Sets the cycle and the times in which planned maintenance may take place.
    #[inline]
    pub fn modify_active_operation_maintain_conf(
        &self,
        request: ModifyActiveOperationMaintainConfRequest,
    ) -> Call<'_, ModifyActiveOperationMaintainConfRequest> {
        self.inner.call(request)
    }
    /// Moves maintenance events to another time or starts them at once.
    #[inline]
    pub fn modify_active_operation_tasks(
        &self,
        request: ModifyActiveOperationTasksRequest,
    ) -> Call<'_, ModifyActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Changes class or number of the CDC nodes of an instance.
    #[inline]
    pub fn modify_cdc_class(
        &self,
        request: ModifyCdcClassRequest,
    ) -> Call<'_, ModifyCdcClassRequest> {
        self.inner.call(request)
    }
    /// Changes class or number of the columnar nodes of an instance.
    #[inline]
    pub fn modify_columnar_class(
        &self,
        request: ModifyColumnarClassRequest,
    ) -> Call<'_, ModifyColumnarClassRequest> {
        self.inner.call(request)
    }
    /// Changes to which nodes a custom endpoint leads.
    #[inline]
    pub fn modify_custom_endpoint(
        &self,
        request: ModifyCustomEndpointRequest,
    ) -> Call<'_, ModifyCustomEndpointRequest> {
        self.inner.call(request)
    }
    /// Changes address prefix, port, VPC or vSwitch of a custom endpoint.
    #[inline]
    pub fn modify_custom_endpoint_net(
        &self,
        request: ModifyCustomEndpointNetRequest,
    ) -> Call<'_, ModifyCustomEndpointNetRequest> {
        self.inner.call(request)
    }
    /// Changes the remark on a database.
    #[inline]
    pub fn modify_database_description(
        &self,
        request: ModifyDatabaseDescriptionRequest,
    ) -> Call<'_, ModifyDatabaseDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the class of an instance, up or down.
    #[inline]
    pub fn modify_db_instance_class(
        &self,
        request: ModifyDBInstanceClassRequest,
    ) -> Call<'_, ModifyDBInstanceClassRequest> {
        self.inner.call(request)
    }
    /// Sets the value of one configuration item of an instance.
    #[inline]
    pub fn modify_db_instance_config(
        &self,
        request: ModifyDBInstanceConfigRequest,
    ) -> Call<'_, ModifyDBInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the connection address of an instance.
    #[inline]
    pub fn modify_db_instance_connection_string(
        &self,
        request: ModifyDBInstanceConnectionStringRequest,
    ) -> Call<'_, ModifyDBInstanceConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Changes the remark on an instance.
    #[inline]
    pub fn modify_db_instance_description(
        &self,
        request: ModifyDBInstanceDescriptionRequest,
    ) -> Call<'_, ModifyDBInstanceDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets the maintenance window of an instance.
    #[inline]
    pub fn modify_db_instance_maintain_time(
        &self,
        request: ModifyDBInstanceMaintainTimeRequest,
    ) -> Call<'_, ModifyDBInstanceMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Moves the internal address of an instance to another VPC or vSwitch.
    #[inline]
    pub fn modify_db_instance_vip(
        &self,
        request: ModifyDBInstanceVipRequest,
    ) -> Call<'_, ModifyDBInstanceVipRequest> {
        self.inner.call(request)
    }
    /// Changes an engine migration, such as its new primary instance or swapped connection addresses.
    #[inline]
    pub fn modify_engine_migration(
        &self,
        request: ModifyEngineMigrationRequest,
    ) -> Call<'_, ModifyEngineMigrationRequest> {
        self.inner.call(request)
    }
    /// Sets parameters of the compute layer or the storage layer of an instance.
    #[inline]
    pub fn modify_parameter(
        &self,
        request: ModifyParameterRequest,
    ) -> Call<'_, ModifyParameterRequest> {
        self.inner.call(request)
    }
    /// Changes the IP allowlist of an instance.
    #[inline]
    pub fn modify_security_ips(
        &self,
        request: ModifySecurityIpsRequest,
    ) -> Call<'_, ModifySecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Checks whether an SQL flashback over the given period of a database is possible.
    #[inline]
    pub fn pre_check_sql_flashback_task(
        &self,
        request: PreCheckSqlFlashbackTaskRequest,
    ) -> Call<'_, PreCheckSqlFlashbackTaskRequest> {
        self.inner.call(request)
    }
    /// Refreshes the metadata of an import task.
    #[inline]
    pub fn refresh_import_meta(
        &self,
        request: RefreshImportMetaRequest,
    ) -> Call<'_, RefreshImportMetaRequest> {
        self.inner.call(request)
    }
    /// Gives up the cold storage volume of an instance.
    #[inline]
    pub fn release_cold_data_volume(
        &self,
        request: ReleaseColdDataVolumeRequest,
    ) -> Call<'_, ReleaseColdDataVolumeRequest> {
        self.inner.call(request)
    }
    /// Takes the address for access from the Internet away from an instance.
    #[inline]
    pub fn release_instance_public_connection(
        &self,
        request: ReleaseInstancePublicConnectionRequest,
    ) -> Call<'_, ReleaseInstancePublicConnectionRequest> {
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
    /// Sets a new password for an account with the consent of the security account.
    #[inline]
    pub fn reset_account_password_restrict(
        &self,
        request: ResetAccountPasswordRestrictRequest,
    ) -> Call<'_, ResetAccountPasswordRestrictRequest> {
        self.inner.call(request)
    }
    /// Starts a data import task again.
    #[inline]
    pub fn restart_data_import_task(
        &self,
        request: RestartDataImportTaskRequest,
    ) -> Call<'_, RestartDataImportTaskRequest> {
        self.inner.call(request)
    }
    /// Restarts an instance of PolarDB-X without changing its settings.
    #[inline]
    pub fn restart_db_instance(
        &self,
        request: RestartDBInstanceRequest,
    ) -> Call<'_, RestartDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Skips the current step of a migration task, which goes on with the following one.
    #[inline]
    pub fn skip_current_step(
        &self,
        request: SkipCurrentStepRequest,
    ) -> Call<'_, SkipCurrentStepRequest> {
        self.inner.call(request)
    }
    /// Starts the switch from the source database to the destination, with the endpoints exchanged if wanted.
    #[inline]
    pub fn start_switch_database(
        &self,
        request: StartSwitchDatabaseRequest,
    ) -> Call<'_, StartSwitchDatabaseRequest> {
        self.inner.call(request)
    }
    /// Stops a running data import task.
    #[inline]
    pub fn stop_data_import_task(
        &self,
        request: StopDataImportTaskRequest,
    ) -> Call<'_, StopDataImportTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that recovers rows which SQL changed by mistake within a time range.
    #[inline]
    pub fn submit_sql_flashback_task(
        &self,
        request: SubmitSqlFlashbackTaskRequest,
    ) -> Call<'_, SubmitSqlFlashbackTaskRequest> {
        self.inner.call(request)
    }
    /// Moves the primary of an instance to another region or zone, at once or at a time.
    #[inline]
    pub fn switch_db_instance_ha(
        &self,
        request: SwitchDBInstanceHARequest,
    ) -> Call<'_, SwitchDBInstanceHARequest> {
        self.inner.call(request)
    }
    /// Switches the role that an instance plays in its global database network.
    #[inline]
    pub fn switch_gdn_member_role(
        &self,
        request: SwitchGdnMemberRoleRequest,
    ) -> Call<'_, SwitchGdnMemberRoleRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to one or more PolarDB-X instances.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from one or more PolarDB-X instances.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes when and how an instance is backed up and how long backups are kept.
    #[inline]
    pub fn update_backup_policy(
        &self,
        request: UpdateBackupPolicyRequest,
    ) -> Call<'_, UpdateBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Turns SSL on or off for an instance and sets the common name of its certificate.
    #[inline]
    pub fn update_db_instance_ssl(
        &self,
        request: UpdateDBInstanceSSLRequest,
    ) -> Call<'_, UpdateDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Turns on transparent data encryption (TDE) for an instance, with a key of choice.
    #[inline]
    pub fn update_db_instance_tde(
        &self,
        request: UpdateDBInstanceTDERequest,
    ) -> Call<'_, UpdateDBInstanceTDERequest> {
        self.inner.call(request)
    }
    /// Adds nodes to an instance or removes some; this places an order.
    #[inline]
    pub fn update_polardb_x_instance_node(
        &self,
        request: UpdatePolarDBXInstanceNodeRequest,
    ) -> Call<'_, UpdatePolarDBXInstanceNodeRequest> {
        self.inner.call(request)
    }
    /// Upgrades the CDC nodes of an instance to another version.
    #[inline]
    pub fn upgrade_cdc_version(
        &self,
        request: UpgradeCDCVersionRequest,
    ) -> Call<'_, UpgradeCDCVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades the columnar engine of an instance to another version.
    #[inline]
    pub fn upgrade_columnar_version(
        &self,
        request: UpgradeColumnarVersionRequest,
    ) -> Call<'_, UpgradeColumnarVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades the kernel of an instance to another minor version.
    #[inline]
    pub fn upgrade_db_instance_kernel_version(
        &self,
        request: UpgradeDBInstanceKernelVersionRequest,
    ) -> Call<'_, UpgradeDBInstanceKernelVersionRequest> {
        self.inner.call(request)
    }
}
