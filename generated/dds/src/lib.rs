// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instance creation
//!
//! - [`CreateDBInstance`](mod@create_db_instance): Buys a replica set or a single-node instance, or clones one.
//! - [`CreateShardingDBInstance`](mod@create_sharding_db_instance): Buys a sharded cluster or clones one.
//!
//! ## Instance changes
//!
//! - [`CreateNode`](mod@create_node): Adds a shard or mongos node to a sharded cluster, which raises its price.
//! - [`CreateNodeBatch`](mod@create_node_batch): Adds several shard or mongos nodes to a sharded cluster in one call.
//! - [`DeleteNode`](mod@delete_node): Removes a shard or mongos node from a sharded cluster, which shrinks by its capacity.
//! - [`ModifyDBInstanceDiskType`](mod@modify_db_instance_disk_type): Changes the kind of disk that an instance uses.
//! - [`ModifyDBInstanceSpec`](mod@modify_db_instance_spec): Changes the size or storage of a replica set, single-node or serverless instance.
//! - [`ModifyNodeSpec`](mod@modify_node_spec): Changes the size or storage of one node of a sharded cluster.
//! - [`ModifyNodeSpecBatch`](mod@modify_node_spec_batch): Changes the size or storage of several nodes of a sharded cluster.
//!
//! ## Instances
//!
//! - [`DeleteDBInstance`](mod@delete_db_instance): Releases an instance with all its data.
//! - [`DestroyInstance`](mod@destroy_instance): Destroys an instance for good; its data cannot be restored afterwards.
//! - [`ModifyDBInstanceDescription`](mod@modify_db_instance_description): Gives an instance another name for people.
//! - [`ModifyDBInstanceMaintainTime`](mod@modify_db_instance_maintain_time): Changes the daily maintenance window of an instance.
//! - [`ModifyDBInstanceNetExpireTime`](mod@modify_db_instance_net_expire_time): Keeps the classic network address of an instance for longer.
//! - [`RestartDBInstance`](mod@restart_db_instance): Restarts an instance or one node of it; connections break meanwhile.
//! - [`RestartNode`](mod@restart_node): Restarts a single node of an instance.
//! - [`SwitchDBInstanceHA`](mod@switch_db_instance_ha): Lets primary and secondary nodes of an instance change places.
//! - [`UpgradeDBInstanceEngineVersion`](mod@upgrade_db_instance_engine_version): Upgrades an instance to a newer major MongoDB release.
//! - [`UpgradeDBInstanceKernelVersion`](mod@upgrade_db_instance_kernel_version): Upgrades an instance to the newest minor release.
//!
//! ## Prices and renewals
//!
//! - [`DescribePrice`](mod@describe_price): Works out what buying, resizing or renewing an instance costs; nothing is bought.
//! - [`DescribeRenewalPrice`](mod@describe_renewal_price): Works out what renewing an instance for a month costs.
//! - [`ModifyInstanceAutoRenewalAttribute`](mod@modify_instance_auto_renewal_attribute): Switches automatic renewal of an instance on or off.
//! - [`RenewDBInstance`](mod@renew_db_instance): Renews the subscription of an instance by hand.
//! - [`TransformInstanceChargeType`](mod@transform_instance_charge_type): Changes how an instance is paid for, from pay-as-you-go to subscription or the other way.
//! - [`TransformToPrePaid`](mod@transform_to_pre_paid): Turns a pay-as-you-go instance into a subscription that is paid for in advance.
//!
//! ## Instance details
//!
//! - [`DescribeActiveOperationTaskCount`](mod@describe_active_operation_task_count): Tells how many maintenance tasks are pending.
//! - [`DescribeActiveOperationTaskType`](mod@describe_active_operation_task_type): Tells how many maintenance tasks of each kind are pending.
//! - [`DescribeActiveOperationTasks`](mod@describe_active_operation_tasks): Lists planned maintenance tasks with their times and effects.
//! - [`DescribeAvailableEngineVersion`](mod@describe_available_engine_version): Lists the MongoDB releases that an instance can be upgraded to.
//! - [`DescribeDBInstanceAttribute`](mod@describe_db_instance_attribute): Returns an instance with its nodes, size, network and state.
//! - [`DescribeDBInstanceSpecInfo`](mod@describe_db_instance_spec_info): Tells how many CPU cores and how much memory a size has.
//! - [`DescribeDBInstanceSwitchLog`](mod@describe_db_instance_switch_log): Lists the switchovers of an instance on local disks.
//! - [`DescribeDBInstances`](mod@describe_db_instances): Lists the instances in a region, page by page.
//! - [`DescribeDBInstancesOverview`](mod@describe_db_instances_overview): Lists the instances in a region in short, without pages.
//! - [`DescribeHistoryTasks`](mod@describe_history_tasks): Lists the tasks of the task center.
//! - [`DescribeHistoryTasksStat`](mod@describe_history_tasks_stat): Sums up the tasks of the task center.
//! - [`DescribeInstanceAutoRenewalAttribute`](mod@describe_instance_auto_renewal_attribute): Tells whether subscriptions are renewed automatically.
//! - [`DescribeKernelReleaseNotes`](mod@describe_kernel_release_notes): Returns what the minor releases of MongoDB change.
//! - [`DescribeReplicaSetRole`](mod@describe_replica_set_role): Lists the nodes of an instance with their roles and addresses.
//! - [`DescribeRoleZoneInfo`](mod@describe_role_zone_info): Tells which role and zone each node of an instance has.
//! - [`ModifyActiveOperationTasks`](mod@modify_active_operation_tasks): Moves the switchover of planned maintenance tasks to another time.
//! - [`ModifyTaskInfo`](mod@modify_task_info): Acts on tasks of the task center, as far as their state allows.
//!
//! ## Available resources
//!
//! - [`DescribeAvailabilityZones`](mod@describe_availability_zones): Lists the zones in which an instance as described can be bought.
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Lists which sizes and versions of instances can be bought in a zone.
//! - [`EvaluateResource`](mod@evaluate_resource): Checks ahead of a purchase or an upgrade whether the region has enough resources left for the instance.
//! - [`ModifyResourceGroup`](mod@modify_resource_group): Moves an instance into another resource group.
//!
//! ## Regions and zones
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones in which instances can be made.
//! - [`MigrateAvailableZone`](mod@migrate_available_zone): Moves an instance to another zone of its region.
//! - [`MigrateToOtherZone`](mod@migrate_to_other_zone): Moves an instance to another zone of its region.
//!
//! ## Connections
//!
//! - [`AllocateNodePrivateNetworkAddress`](mod@allocate_node_private_network_address): Gives a shard or config server of a sharded cluster an internal address of its own.
//! - [`AllocatePublicNetworkAddress`](mod@allocate_public_network_address): Gives an instance an address that can be reached from the Internet.
//! - [`DescribeShardingNetworkAddress`](mod@describe_sharding_network_address): Returns the addresses of a sharded cluster.
//! - [`ModifyDBInstanceConnectionString`](mod@modify_db_instance_connection_string): Changes the host name or the port of an instance.
//! - [`ModifyDBInstanceNetworkType`](mod@modify_db_instance_network_type): Moves an instance from the classic network to a VPC.
//! - [`ModifyInstanceVpcAuthMode`](mod@modify_instance_vpc_auth_mode): Decides whether clients in the VPC need a password.
//! - [`ReleaseNodePrivateNetworkAddress`](mod@release_node_private_network_address): Takes away the internal address of a shard or config server.
//! - [`ReleasePublicNetworkAddress`](mod@release_public_network_address): Takes away the Internet address of an instance.
//!
//! ## Tags
//!
//! - [`DescribeTags`](mod@describe_tags): Lists the tags in use in a region.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which instances bear which tags.
//! - [`TagResources`](mod@tag_resources): Puts tags on instances.
//! - [`UntagResources`](mod@untag_resources): Takes tags off instances; a tag that no instance bears any more is deleted.
//!
//! ## Accounts
//!
//! - [`CreateAccount`](mod@create_account): Creates a database account; only sharded clusters on cloud disks can have further ones.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of an instance.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the note that is kept with the root account.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account.
//!
//! ## Whitelists and security groups
//!
//! - [`CreateGlobalSecurityIPGroup`](mod@create_global_security_ip_group): Creates a whitelist template that several instances can use.
//! - [`DeleteGlobalSecurityIPGroup`](mod@delete_global_security_ip_group): Deletes a whitelist template.
//! - [`DescribeGlobalSecurityIPGroup`](mod@describe_global_security_ip_group): Lists the whitelist templates.
//! - [`DescribeGlobalSecurityIPGroupRelation`](mod@describe_global_security_ip_group_relation): Tells which whitelist templates an instance uses.
//! - [`DescribeSecurityGroupConfiguration`](mod@describe_security_group_configuration): Tells which security groups are tied to an instance.
//! - [`DescribeSecurityIps`](mod@describe_security_ips): Returns the whitelists of addresses that may reach an instance.
//! - [`ModifyGlobalSecurityIPGroup`](mod@modify_global_security_ip_group): Changes the addresses in a whitelist template.
//! - [`ModifyGlobalSecurityIPGroupName`](mod@modify_global_security_ip_group_name): Gives a whitelist template another name.
//! - [`ModifyGlobalSecurityIPGroupRelation`](mod@modify_global_security_ip_group_relation): Changes which whitelist templates an instance uses.
//! - [`ModifySecurityGroupConfiguration`](mod@modify_security_group_configuration): Changes which security groups are tied to an instance.
//! - [`ModifySecurityIps`](mod@modify_security_ips): Changes the whitelist of addresses that may reach an instance.
//!
//! ## Encryption keys
//!
//! - [`CheckCloudResourceAuthorized`](mod@check_cloud_resource_authorized): Tells whether an instance may use keys in Key Management Service.
//! - [`DescribeDBInstanceEncryptionKey`](mod@describe_db_instance_encryption_key): Returns a key of your own that encrypts an instance.
//! - [`DescribeDBInstanceTDEInfo`](mod@describe_db_instance_tde_info): Tells whether an instance encrypts its data at rest.
//! - [`DescribeKmsKeys`](mod@describe_kms_keys): Lists the keys that can encrypt cloud disks.
//! - [`DescribeUserEncryptionKeyList`](mod@describe_user_encryption_key_list): Lists the keys of your own that can encrypt an instance's data.
//! - [`ModifyDBInstanceTDE`](mod@modify_db_instance_tde): Switches on the encryption of data at rest; it cannot be switched off again.
//!
//! ## SSL encryption
//!
//! - [`DescribeDBInstanceSSL`](mod@describe_db_instance_ssl): Tells whether TLS is on for an instance, and when its certificate expires.
//! - [`ModifyDBInstanceSSL`](mod@modify_db_instance_ssl): Switches TLS on or off, or renews the certificate; the instance restarts.
//!
//! ## Audit logs
//!
//! - [`DescribeAuditLogFilter`](mod@describe_audit_log_filter): Tells which kinds of operations the audit log of an instance records.
//! - [`DescribeAuditPolicy`](mod@describe_audit_policy): Tells whether audit logging is on for an instance.
//! - [`DescribeAuditRecords`](mod@describe_audit_records): Lists audit log records of an instance for a period.
//! - [`DescribeMongoDBLogConfig`](mod@describe_mongodb_log_config): Returns how audit logging is set up and how much space it takes.
//! - [`ModifyAuditLogFilter`](mod@modify_audit_log_filter): Changes which kinds of operations the audit log of an instance records.
//! - [`ModifyAuditPolicy`](mod@modify_audit_policy): Switches audit logging on or off, or changes how long logs are kept.
//!
//! ## Logs
//!
//! - [`DescribeErrorLogRecords`](mod@describe_error_log_records): Lists error log records of an instance for a period.
//! - [`DescribeRunningLogRecords`](mod@describe_running_log_records): Lists running log records of an instance for a period.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Lists slow operations of an instance for a period.
//!
//! ## Performance monitoring
//!
//! - [`DescribeDBInstanceMonitor`](mod@describe_db_instance_monitor): Tells how often monitoring collects values of an instance.
//! - [`DescribeDBInstancePerformance`](mod@describe_db_instance_performance): Returns performance figures of an instance or a node for a period.
//! - [`ModifyDBInstanceMonitor`](mod@modify_db_instance_monitor): Changes how often monitoring collects values of an instance.
//!
//! ## Parameters
//!
//! - [`DescribeParameterModificationHistory`](mod@describe_parameter_modification_history): Lists past changes to parameters of an instance.
//! - [`DescribeParameterTemplates`](mod@describe_parameter_templates): Lists the default parameters for a kind of instance and version.
//! - [`DescribeParameters`](mod@describe_parameters): Returns the parameters of an instance, as set and as in force.
//! - [`ModifyParameters`](mod@modify_parameters): Changes parameters of an instance, which restarts by itself if one of them needs that.
//!
//! ## Backup and restoration
//!
//! - [`CheckRecoveryCondition`](mod@check_recovery_condition): Tells whether the data of an instance can be restored as wanted.
//! - [`CreateBackup`](mod@create_backup): Starts a backup of an instance by hand.
//! - [`DescribeBackupDBs`](mod@describe_backup_d_bs): Lists the databases in a backup or at a point in time, for restoring single ones.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Returns when backups of an instance are made and how long they are kept.
//! - [`DescribeBackupStorage`](mod@describe_backup_storage): Tells how much space the backups of an instance on cloud disks take.
//! - [`DescribeBackupTasks`](mod@describe_backup_tasks): Lists the backups of an instance on cloud disks that are under way.
//! - [`DescribeBackups`](mod@describe_backups): Lists the backups of an instance.
//! - [`DescribeClusterBackups`](mod@describe_cluster_backups): Lists the backups of a sharded cluster on cloud disks as a whole.
//! - [`DescribeClusterRecoverTime`](mod@describe_cluster_recover_time): Tells to which points in time a sharded cluster on cloud disks can be restored.
//! - [`DescribeInstanceRecoverTime`](mod@describe_instance_recover_time): Tells to which points in time a replica set on cloud disks can be restored.
//! - [`DescribeRestoreDBInstanceList`](mod@describe_restore_db_instance_list): Lists instances that were restored from backups within the last seven days.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes when backups of an instance are made and how long they are kept.
//! - [`RestoreDBInstance`](mod@restore_db_instance): Takes the data of an instance back to a backup; what is newer is lost.
//! - [`TransferClusterBackup`](mod@transfer_cluster_backup): Switches a sharded cluster on cloud disks to cluster backups; only instances from before October 19, 2023 need this.
//!
//! ## Others
//!
//! - [`AllocateDBInstanceSrvNetworkAddress`](mod@allocate_db_instance_srv_network_address): Adds an SRV address to a replica set or a sharded cluster on cloud disks.
//! - [`CancelActiveOperationTasks`](mod@cancel_active_operation_tasks): Calls off planned maintenance tasks that have not started and may be canceled.
//! - [`CheckServiceLinkedRole`](mod@check_service_linked_role): Tells whether the service-linked role has been created in the account.
//! - [`CreateNodeRoleTag`](mod@create_node_role_tag): Puts tags on the nodes of an instance by which clients can pick nodes.
//! - [`CreateRecommendationTask`](mod@create_recommendation_task): Starts an analysis that recommends indexes for an instance.
//! - [`CreateServerlessDBInstance`](mod@create_serverless_db_instance): Buys a serverless instance.
//! - [`DescribeActiveOperationMaintenanceConfig`](mod@describe_active_operation_maintenance_config): Returns on which days planned maintenance may be done.
//! - [`DescribeActiveOperationTask`](mod@describe_active_operation_task): Returns maintenance tasks of one kind, in one or all regions.
//! - [`DescribeActiveOperationTaskRegion`](mod@describe_active_operation_task_region): Tells how many maintenance tasks are pending in each region.
//! - [`DescribeAuditFiles`](mod@describe_audit_files): Lists the audit log files of a replica set.
//! - [`DescribeAvailableTimeRange`](mod@describe_available_time_range): Tells for which periods there are index analyses, and how they stand.
//! - [`DescribeDedicatedClusterInstanceList`](mod@describe_dedicated_cluster_instance_list): Lists the instances in dedicated host clusters.
//! - [`DescribeIndexRecommendation`](mod@describe_index_recommendation): Returns the indexes that an analysis recommends.
//! - [`DescribeParameterModificationHistroy`](mod@describe_parameter_modification_histroy): Lists past changes to parameters of an instance; the name is misspelled in the API.
//! - [`DescribeRdsVSwitchs`](mod@describe_rds_v_switchs): Lists the vSwitches in which a new instance can be made.
//! - [`DescribeRdsVpcs`](mod@describe_rds_vpcs): Lists the VPCs in which a new instance can be made.
//! - [`DescribeRoleTagStatus`](mod@describe_role_tag_status): Tells whether the nodes of an instance have tags.
//! - [`DescribeVpcsForMongoDB`](mod@describe_vpcs_for_mongodb): Lists the VPCs with their vSwitches, page by page.
//! - [`ModifyActiveOperationMaintenanceConfig`](mod@modify_active_operation_maintenance_config): Sets on which days planned maintenance may be done.
//! - [`ModifyBackupExpireTime`](mod@modify_backup_expire_time): Changes when a manual backup on cloud disks expires.
//! - [`ModifyDBInstanceAttribute`](mod@modify_db_instance_attribute): Switches the release protection of a pay-as-you-go instance on or off.
//! - [`ModifyDBInstanceConfig`](mod@modify_db_instance_config): Changes one item of an instance's configuration.
//! - [`ModifySrvNetworkAddress`](mod@modify_srv_network_address): Changes the SRV address of an instance on cloud disks.
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

pub mod allocate_db_instance_srv_network_address;
pub mod allocate_node_private_network_address;
pub mod allocate_public_network_address;
pub mod cancel_active_operation_tasks;
pub mod check_cloud_resource_authorized;
pub mod check_recovery_condition;
pub mod check_service_linked_role;
pub mod create_account;
pub mod create_backup;
pub mod create_db_instance;
pub mod create_global_security_ip_group;
pub mod create_node;
pub mod create_node_batch;
pub mod create_node_role_tag;
pub mod create_recommendation_task;
pub mod create_serverless_db_instance;
pub mod create_sharding_db_instance;
pub mod delete_db_instance;
pub mod delete_global_security_ip_group;
pub mod delete_node;
pub mod describe_accounts;
pub mod describe_active_operation_maintenance_config;
pub mod describe_active_operation_task;
pub mod describe_active_operation_task_count;
pub mod describe_active_operation_task_region;
pub mod describe_active_operation_task_type;
pub mod describe_active_operation_tasks;
pub mod describe_audit_files;
pub mod describe_audit_log_filter;
pub mod describe_audit_policy;
pub mod describe_audit_records;
pub mod describe_availability_zones;
pub mod describe_available_engine_version;
pub mod describe_available_resource;
pub mod describe_available_time_range;
pub mod describe_backup_d_bs;
pub mod describe_backup_policy;
pub mod describe_backup_storage;
pub mod describe_backup_tasks;
pub mod describe_backups;
pub mod describe_cluster_backups;
pub mod describe_cluster_recover_time;
pub mod describe_db_instance_attribute;
pub mod describe_db_instance_encryption_key;
pub mod describe_db_instance_monitor;
pub mod describe_db_instance_performance;
pub mod describe_db_instance_spec_info;
pub mod describe_db_instance_ssl;
pub mod describe_db_instance_switch_log;
pub mod describe_db_instance_tde_info;
pub mod describe_db_instances;
pub mod describe_db_instances_overview;
pub mod describe_dedicated_cluster_instance_list;
pub mod describe_error_log_records;
pub mod describe_global_security_ip_group;
pub mod describe_global_security_ip_group_relation;
pub mod describe_history_tasks;
pub mod describe_history_tasks_stat;
pub mod describe_index_recommendation;
pub mod describe_instance_auto_renewal_attribute;
pub mod describe_instance_recover_time;
pub mod describe_kernel_release_notes;
pub mod describe_kms_keys;
pub mod describe_mongodb_log_config;
pub mod describe_parameter_modification_history;
pub mod describe_parameter_modification_histroy;
pub mod describe_parameter_templates;
pub mod describe_parameters;
pub mod describe_price;
pub mod describe_rds_v_switchs;
pub mod describe_rds_vpcs;
pub mod describe_regions;
pub mod describe_renewal_price;
pub mod describe_replica_set_role;
pub mod describe_restore_db_instance_list;
pub mod describe_role_tag_status;
pub mod describe_role_zone_info;
pub mod describe_running_log_records;
pub mod describe_security_group_configuration;
pub mod describe_security_ips;
pub mod describe_sharding_network_address;
pub mod describe_slow_log_records;
pub mod describe_tags;
pub mod describe_user_encryption_key_list;
pub mod describe_vpcs_for_mongodb;
pub mod destroy_instance;
pub mod evaluate_resource;
pub mod list_tag_resources;
pub mod migrate_available_zone;
pub mod migrate_to_other_zone;
pub mod modify_account_description;
pub mod modify_active_operation_maintenance_config;
pub mod modify_active_operation_tasks;
pub mod modify_audit_log_filter;
pub mod modify_audit_policy;
pub mod modify_backup_expire_time;
pub mod modify_backup_policy;
pub mod modify_db_instance_attribute;
pub mod modify_db_instance_config;
pub mod modify_db_instance_connection_string;
pub mod modify_db_instance_description;
pub mod modify_db_instance_disk_type;
pub mod modify_db_instance_maintain_time;
pub mod modify_db_instance_monitor;
pub mod modify_db_instance_net_expire_time;
pub mod modify_db_instance_network_type;
pub mod modify_db_instance_spec;
pub mod modify_db_instance_ssl;
pub mod modify_db_instance_tde;
pub mod modify_global_security_ip_group;
pub mod modify_global_security_ip_group_name;
pub mod modify_global_security_ip_group_relation;
pub mod modify_instance_auto_renewal_attribute;
pub mod modify_instance_vpc_auth_mode;
pub mod modify_node_spec;
pub mod modify_node_spec_batch;
pub mod modify_parameters;
pub mod modify_resource_group;
pub mod modify_security_group_configuration;
pub mod modify_security_ips;
pub mod modify_srv_network_address;
pub mod modify_task_info;
pub mod release_node_private_network_address;
pub mod release_public_network_address;
pub mod renew_db_instance;
pub mod reset_account_password;
pub mod restart_db_instance;
pub mod restart_node;
pub mod restore_db_instance;
pub mod switch_db_instance_ha;
pub mod tag_resources;
pub mod transfer_cluster_backup;
pub mod transform_instance_charge_type;
pub mod transform_to_pre_paid;
pub mod untag_resources;
pub mod upgrade_db_instance_engine_version;
pub mod upgrade_db_instance_kernel_version;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    allocate_db_instance_srv_network_address::{AllocateDBInstanceSrvNetworkAddressError, AllocateDBInstanceSrvNetworkAddressRequest, AllocateDBInstanceSrvNetworkAddressResponse},
    allocate_node_private_network_address::{AllocateNodePrivateNetworkAddressError, AllocateNodePrivateNetworkAddressRequest, AllocateNodePrivateNetworkAddressResponse},
    allocate_public_network_address::{AllocatePublicNetworkAddressRequest, AllocatePublicNetworkAddressResponse},
    cancel_active_operation_tasks::{CancelActiveOperationTasksRequest, CancelActiveOperationTasksResponse},
    check_cloud_resource_authorized::{CheckCloudResourceAuthorizedRequest, CheckCloudResourceAuthorizedResponse},
    check_recovery_condition::{CheckRecoveryConditionError, CheckRecoveryConditionRequest, CheckRecoveryConditionResponse},
    check_service_linked_role::{CheckServiceLinkedRoleRequest, CheckServiceLinkedRoleResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_backup::{CreateBackupError, CreateBackupRequest, CreateBackupResponse},
    create_db_instance::{CreateDBInstanceError, CreateDBInstanceRequest, CreateDBInstanceResponse},
    create_global_security_ip_group::{CreateGlobalSecurityIPGroupError, CreateGlobalSecurityIPGroupRequest, CreateGlobalSecurityIPGroupResponse},
    create_node::{CreateNodeError, CreateNodeRequest, CreateNodeResponse},
    create_node_batch::{CreateNodeBatchError, CreateNodeBatchRequest, CreateNodeBatchResponse},
    create_node_role_tag::{CreateNodeRoleTagError, CreateNodeRoleTagRequest, CreateNodeRoleTagResponse},
    create_recommendation_task::{CreateRecommendationTaskError, CreateRecommendationTaskRequest, CreateRecommendationTaskResponse},
    create_serverless_db_instance::{CreateServerlessDBInstanceRequest, CreateServerlessDBInstanceResponse},
    create_sharding_db_instance::{CreateShardingDBInstanceError, CreateShardingDBInstanceRequest, CreateShardingDBInstanceResponse},
    delete_db_instance::{DeleteDBInstanceError, DeleteDBInstanceRequest, DeleteDBInstanceResponse},
    delete_global_security_ip_group::{DeleteGlobalSecurityIPGroupError, DeleteGlobalSecurityIPGroupRequest, DeleteGlobalSecurityIPGroupResponse},
    delete_node::{DeleteNodeRequest, DeleteNodeResponse},
    describe_accounts::{DescribeAccountsError, DescribeAccountsRequest, DescribeAccountsResponse},
    describe_active_operation_maintenance_config::{DescribeActiveOperationMaintenanceConfigRequest, DescribeActiveOperationMaintenanceConfigResponse},
    describe_active_operation_task::{DescribeActiveOperationTaskError, DescribeActiveOperationTaskRequest, DescribeActiveOperationTaskResponse},
    describe_active_operation_task_count::{DescribeActiveOperationTaskCountError, DescribeActiveOperationTaskCountRequest, DescribeActiveOperationTaskCountResponse},
    describe_active_operation_task_region::{DescribeActiveOperationTaskRegionError, DescribeActiveOperationTaskRegionRequest, DescribeActiveOperationTaskRegionResponse},
    describe_active_operation_task_type::{DescribeActiveOperationTaskTypeError, DescribeActiveOperationTaskTypeRequest, DescribeActiveOperationTaskTypeResponse},
    describe_active_operation_tasks::{DescribeActiveOperationTasksRequest, DescribeActiveOperationTasksResponse},
    describe_audit_files::{DescribeAuditFilesRequest, DescribeAuditFilesResponse},
    describe_audit_log_filter::{DescribeAuditLogFilterRequest, DescribeAuditLogFilterResponse},
    describe_audit_policy::{DescribeAuditPolicyError, DescribeAuditPolicyRequest, DescribeAuditPolicyResponse},
    describe_audit_records::{DescribeAuditRecordsError, DescribeAuditRecordsRequest, DescribeAuditRecordsResponse},
    describe_availability_zones::{DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResponse},
    describe_available_engine_version::{DescribeAvailableEngineVersionRequest, DescribeAvailableEngineVersionResponse},
    describe_available_resource::{DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_available_time_range::{DescribeAvailableTimeRangeRequest, DescribeAvailableTimeRangeResponse},
    describe_backup_d_bs::{DescribeBackupDBsError, DescribeBackupDBsRequest, DescribeBackupDBsResponse},
    describe_backup_policy::{DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backup_storage::{DescribeBackupStorageError, DescribeBackupStorageRequest, DescribeBackupStorageResponse},
    describe_backup_tasks::{DescribeBackupTasksRequest, DescribeBackupTasksResponse},
    describe_backups::{DescribeBackupsError, DescribeBackupsRequest, DescribeBackupsResponse},
    describe_cluster_backups::{DescribeClusterBackupsError, DescribeClusterBackupsRequest, DescribeClusterBackupsResponse},
    describe_cluster_recover_time::{DescribeClusterRecoverTimeRequest, DescribeClusterRecoverTimeResponse},
    describe_db_instance_attribute::{DescribeDBInstanceAttributeError, DescribeDBInstanceAttributeRequest, DescribeDBInstanceAttributeResponse},
    describe_db_instance_encryption_key::{DescribeDBInstanceEncryptionKeyError, DescribeDBInstanceEncryptionKeyRequest, DescribeDBInstanceEncryptionKeyResponse},
    describe_db_instance_monitor::{DescribeDBInstanceMonitorRequest, DescribeDBInstanceMonitorResponse},
    describe_db_instance_performance::{DescribeDBInstancePerformanceError, DescribeDBInstancePerformanceRequest, DescribeDBInstancePerformanceResponse},
    describe_db_instance_spec_info::{DescribeDBInstanceSpecInfoRequest, DescribeDBInstanceSpecInfoResponse},
    describe_db_instance_ssl::{DescribeDBInstanceSSLRequest, DescribeDBInstanceSSLResponse},
    describe_db_instance_switch_log::{DescribeDBInstanceSwitchLogError, DescribeDBInstanceSwitchLogRequest, DescribeDBInstanceSwitchLogResponse},
    describe_db_instance_tde_info::{DescribeDBInstanceTDEInfoRequest, DescribeDBInstanceTDEInfoResponse},
    describe_db_instances::{DescribeDBInstancesRequest, DescribeDBInstancesResponse},
    describe_db_instances_overview::{DescribeDBInstancesOverviewRequest, DescribeDBInstancesOverviewResponse},
    describe_dedicated_cluster_instance_list::{DescribeDedicatedClusterInstanceListRequest, DescribeDedicatedClusterInstanceListResponse},
    describe_error_log_records::{DescribeErrorLogRecordsError, DescribeErrorLogRecordsRequest, DescribeErrorLogRecordsResponse},
    describe_global_security_ip_group::{DescribeGlobalSecurityIPGroupError, DescribeGlobalSecurityIPGroupRequest, DescribeGlobalSecurityIPGroupResponse},
    describe_global_security_ip_group_relation::{DescribeGlobalSecurityIPGroupRelationError, DescribeGlobalSecurityIPGroupRelationRequest, DescribeGlobalSecurityIPGroupRelationResponse},
    describe_history_tasks::{DescribeHistoryTasksError, DescribeHistoryTasksRequest, DescribeHistoryTasksResponse},
    describe_history_tasks_stat::{DescribeHistoryTasksStatError, DescribeHistoryTasksStatRequest, DescribeHistoryTasksStatResponse},
    describe_index_recommendation::{DescribeIndexRecommendationRequest, DescribeIndexRecommendationResponse},
    describe_instance_auto_renewal_attribute::{DescribeInstanceAutoRenewalAttributeError, DescribeInstanceAutoRenewalAttributeRequest, DescribeInstanceAutoRenewalAttributeResponse},
    describe_instance_recover_time::{DescribeInstanceRecoverTimeRequest, DescribeInstanceRecoverTimeResponse},
    describe_kernel_release_notes::{DescribeKernelReleaseNotesError, DescribeKernelReleaseNotesRequest, DescribeKernelReleaseNotesResponse},
    describe_kms_keys::{DescribeKmsKeysError, DescribeKmsKeysRequest, DescribeKmsKeysResponse},
    describe_mongodb_log_config::{DescribeMongoDBLogConfigRequest, DescribeMongoDBLogConfigResponse},
    describe_parameter_modification_history::{DescribeParameterModificationHistoryError, DescribeParameterModificationHistoryRequest, DescribeParameterModificationHistoryResponse},
    describe_parameter_modification_histroy::{DescribeParameterModificationHistroyRequest, DescribeParameterModificationHistroyResponse},
    describe_parameter_templates::{DescribeParameterTemplatesError, DescribeParameterTemplatesRequest, DescribeParameterTemplatesResponse},
    describe_parameters::{DescribeParametersError, DescribeParametersRequest, DescribeParametersResponse},
    describe_price::{DescribePriceError, DescribePriceRequest, DescribePriceResponse},
    describe_rds_v_switchs::{DescribeRdsVSwitchsRequest, DescribeRdsVSwitchsResponse},
    describe_rds_vpcs::{DescribeRdsVpcsRequest, DescribeRdsVpcsResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_renewal_price::{DescribeRenewalPriceError, DescribeRenewalPriceRequest, DescribeRenewalPriceResponse},
    describe_replica_set_role::{DescribeReplicaSetRoleError, DescribeReplicaSetRoleRequest, DescribeReplicaSetRoleResponse},
    describe_restore_db_instance_list::{DescribeRestoreDBInstanceListError, DescribeRestoreDBInstanceListRequest, DescribeRestoreDBInstanceListResponse},
    describe_role_tag_status::{DescribeRoleTagStatusRequest, DescribeRoleTagStatusResponse},
    describe_role_zone_info::{DescribeRoleZoneInfoRequest, DescribeRoleZoneInfoResponse},
    describe_running_log_records::{DescribeRunningLogRecordsError, DescribeRunningLogRecordsRequest, DescribeRunningLogRecordsResponse},
    describe_security_group_configuration::{DescribeSecurityGroupConfigurationRequest, DescribeSecurityGroupConfigurationResponse},
    describe_security_ips::{DescribeSecurityIpsError, DescribeSecurityIpsRequest, DescribeSecurityIpsResponse},
    describe_sharding_network_address::{DescribeShardingNetworkAddressRequest, DescribeShardingNetworkAddressResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsError, DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_tags::{DescribeTagsError, DescribeTagsRequest, DescribeTagsResponse},
    describe_user_encryption_key_list::{DescribeUserEncryptionKeyListError, DescribeUserEncryptionKeyListRequest, DescribeUserEncryptionKeyListResponse},
    describe_vpcs_for_mongodb::{DescribeVpcsForMongoDBRequest, DescribeVpcsForMongoDBResponse},
    destroy_instance::{DestroyInstanceError, DestroyInstanceRequest, DestroyInstanceResponse},
    evaluate_resource::{EvaluateResourceRequest, EvaluateResourceResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    migrate_available_zone::{MigrateAvailableZoneError, MigrateAvailableZoneRequest, MigrateAvailableZoneResponse},
    migrate_to_other_zone::{MigrateToOtherZoneError, MigrateToOtherZoneRequest, MigrateToOtherZoneResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_active_operation_maintenance_config::{ModifyActiveOperationMaintenanceConfigRequest, ModifyActiveOperationMaintenanceConfigResponse},
    modify_active_operation_tasks::{ModifyActiveOperationTasksRequest, ModifyActiveOperationTasksResponse},
    modify_audit_log_filter::{ModifyAuditLogFilterError, ModifyAuditLogFilterRequest, ModifyAuditLogFilterResponse},
    modify_audit_policy::{ModifyAuditPolicyError, ModifyAuditPolicyRequest, ModifyAuditPolicyResponse},
    modify_backup_expire_time::{ModifyBackupExpireTimeError, ModifyBackupExpireTimeRequest, ModifyBackupExpireTimeResponse},
    modify_backup_policy::{ModifyBackupPolicyError, ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_db_instance_attribute::{ModifyDBInstanceAttributeRequest, ModifyDBInstanceAttributeResponse},
    modify_db_instance_config::{ModifyDBInstanceConfigError, ModifyDBInstanceConfigRequest, ModifyDBInstanceConfigResponse},
    modify_db_instance_connection_string::{ModifyDBInstanceConnectionStringError, ModifyDBInstanceConnectionStringRequest, ModifyDBInstanceConnectionStringResponse},
    modify_db_instance_description::{ModifyDBInstanceDescriptionError, ModifyDBInstanceDescriptionRequest, ModifyDBInstanceDescriptionResponse},
    modify_db_instance_disk_type::{ModifyDBInstanceDiskTypeRequest, ModifyDBInstanceDiskTypeResponse},
    modify_db_instance_maintain_time::{ModifyDBInstanceMaintainTimeRequest, ModifyDBInstanceMaintainTimeResponse},
    modify_db_instance_monitor::{ModifyDBInstanceMonitorRequest, ModifyDBInstanceMonitorResponse},
    modify_db_instance_net_expire_time::{ModifyDBInstanceNetExpireTimeError, ModifyDBInstanceNetExpireTimeRequest, ModifyDBInstanceNetExpireTimeResponse},
    modify_db_instance_network_type::{ModifyDBInstanceNetworkTypeError, ModifyDBInstanceNetworkTypeRequest, ModifyDBInstanceNetworkTypeResponse},
    modify_db_instance_spec::{ModifyDBInstanceSpecError, ModifyDBInstanceSpecRequest, ModifyDBInstanceSpecResponse},
    modify_db_instance_ssl::{ModifyDBInstanceSSLError, ModifyDBInstanceSSLRequest, ModifyDBInstanceSSLResponse},
    modify_db_instance_tde::{ModifyDBInstanceTDEError, ModifyDBInstanceTDERequest, ModifyDBInstanceTDEResponse},
    modify_global_security_ip_group::{ModifyGlobalSecurityIPGroupError, ModifyGlobalSecurityIPGroupRequest, ModifyGlobalSecurityIPGroupResponse},
    modify_global_security_ip_group_name::{ModifyGlobalSecurityIPGroupNameError, ModifyGlobalSecurityIPGroupNameRequest, ModifyGlobalSecurityIPGroupNameResponse},
    modify_global_security_ip_group_relation::{ModifyGlobalSecurityIPGroupRelationError, ModifyGlobalSecurityIPGroupRelationRequest, ModifyGlobalSecurityIPGroupRelationResponse},
    modify_instance_auto_renewal_attribute::{ModifyInstanceAutoRenewalAttributeError, ModifyInstanceAutoRenewalAttributeRequest, ModifyInstanceAutoRenewalAttributeResponse},
    modify_instance_vpc_auth_mode::{ModifyInstanceVpcAuthModeError, ModifyInstanceVpcAuthModeRequest, ModifyInstanceVpcAuthModeResponse},
    modify_node_spec::{ModifyNodeSpecError, ModifyNodeSpecRequest, ModifyNodeSpecResponse},
    modify_node_spec_batch::{ModifyNodeSpecBatchError, ModifyNodeSpecBatchRequest, ModifyNodeSpecBatchResponse},
    modify_parameters::{ModifyParametersError, ModifyParametersRequest, ModifyParametersResponse},
    modify_resource_group::{ModifyResourceGroupError, ModifyResourceGroupRequest, ModifyResourceGroupResponse},
    modify_security_group_configuration::{ModifySecurityGroupConfigurationError, ModifySecurityGroupConfigurationRequest, ModifySecurityGroupConfigurationResponse},
    modify_security_ips::{ModifySecurityIpsError, ModifySecurityIpsRequest, ModifySecurityIpsResponse},
    modify_srv_network_address::{ModifySrvNetworkAddressError, ModifySrvNetworkAddressRequest, ModifySrvNetworkAddressResponse},
    modify_task_info::{ModifyTaskInfoRequest, ModifyTaskInfoResponse},
    release_node_private_network_address::{ReleaseNodePrivateNetworkAddressError, ReleaseNodePrivateNetworkAddressRequest, ReleaseNodePrivateNetworkAddressResponse},
    release_public_network_address::{ReleasePublicNetworkAddressRequest, ReleasePublicNetworkAddressResponse},
    renew_db_instance::{RenewDBInstanceError, RenewDBInstanceRequest, RenewDBInstanceResponse},
    reset_account_password::{ResetAccountPasswordError, ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    restart_db_instance::{RestartDBInstanceRequest, RestartDBInstanceResponse},
    restart_node::{RestartNodeRequest, RestartNodeResponse},
    restore_db_instance::{RestoreDBInstanceError, RestoreDBInstanceRequest, RestoreDBInstanceResponse},
    switch_db_instance_ha::{SwitchDBInstanceHAError, SwitchDBInstanceHARequest, SwitchDBInstanceHAResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    transfer_cluster_backup::{TransferClusterBackupRequest, TransferClusterBackupResponse},
    transform_instance_charge_type::{TransformInstanceChargeTypeError, TransformInstanceChargeTypeRequest, TransformInstanceChargeTypeResponse},
    transform_to_pre_paid::{TransformToPrePaidError, TransformToPrePaidRequest, TransformToPrePaidResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    upgrade_db_instance_engine_version::{UpgradeDBInstanceEngineVersionError, UpgradeDBInstanceEngineVersionRequest, UpgradeDBInstanceEngineVersionResponse},
    upgrade_db_instance_kernel_version::{UpgradeDBInstanceKernelVersionRequest, UpgradeDBInstanceKernelVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Dds",
    version: "2015-12-01",
    endpoints: Endpoints {
        central: Some("mongodb.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "mongodb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-northeast-1",
                "mongodb-vpc.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "mongodb.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-northeast-2",
                "mongodb-vpc.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "mongodb.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::vpc("ap-south-1", "mongodb-vpc.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "mongodb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-1",
                "mongodb-vpc.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "mongodb.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-2",
                "mongodb-vpc.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "mongodb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-3",
                "mongodb-vpc.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "mongodb.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-5",
                "mongodb-vpc.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "mongodb.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-6",
                "mongodb-vpc.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "mongodb.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-7",
                "mongodb-vpc.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "mongodb.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-beijing", "mongodb-vpc.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "mongodb.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-beijing-finance-1",
                "mongodb-vpc.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "mongodb.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-chengdu", "mongodb-vpc.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "mongodb.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-fuzhou", "mongodb-vpc.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "mongodb.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-guangzhou",
                "mongodb-vpc.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "mongodb.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-hangzhou", "mongodb-vpc.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "mongodb.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-hangzhou-finance",
                "mongodb-vpc.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "mongodb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "mongodb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-hongkong", "mongodb-vpc.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "mongodb.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-huhehaote",
                "mongodb-vpc.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-nanjing", "mongodb.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-nanjing", "mongodb-vpc.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "mongodb.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-qingdao", "mongodb-vpc.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "mongodb.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-shanghai", "mongodb-vpc.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "mongodb.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shanghai-finance-1",
                "mongodb-vpc.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "mongodb.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-shenzhen", "mongodb-vpc.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "mongodb.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shenzhen-finance-1",
                "mongodb-vpc.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "mongodb.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-wuhan-lr", "mongodb-vpc.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "mongodb.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "mongodb.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-zhangjiakou",
                "mongodb-vpc.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "mongodb.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-zhengzhou-jva",
                "mongodb-vpc.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "mongodb.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "eu-central-1",
                "mongodb-vpc.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "mongodb.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::vpc("eu-west-1", "mongodb-vpc.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "mongodb.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "me-central-1",
                "mongodb-vpc.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "mongodb.me-east-1.aliyuncs.com"),
            RegionalEndpoint::vpc("me-east-1", "mongodb-vpc.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "mongodb.us-east-1.aliyuncs.com"),
            RegionalEndpoint::vpc("us-east-1", "mongodb-vpc.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "mongodb.us-west-1.aliyuncs.com"),
            RegionalEndpoint::vpc("us-west-1", "mongodb-vpc.us-west-1.aliyuncs.com"),
        ],
        rule: Some("mongodb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraDB for MongoDB.
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
    /// Adds an SRV address to a replica set or a sharded cluster on cloud disks.
    #[inline]
    pub fn allocate_db_instance_srv_network_address(
        &self,
        request: AllocateDBInstanceSrvNetworkAddressRequest,
    ) -> Call<'_, AllocateDBInstanceSrvNetworkAddressRequest> {
        self.inner.call(request)
    }
    /// Gives a shard or config server of a sharded cluster an internal address of its own.
    #[inline]
    pub fn allocate_node_private_network_address(
        &self,
        request: AllocateNodePrivateNetworkAddressRequest,
    ) -> Call<'_, AllocateNodePrivateNetworkAddressRequest> {
        self.inner.call(request)
    }
    /// Gives an instance an address that can be reached from the Internet.
    #[inline]
    pub fn allocate_public_network_address(
        &self,
        request: AllocatePublicNetworkAddressRequest,
    ) -> Call<'_, AllocatePublicNetworkAddressRequest> {
        self.inner.call(request)
    }
    /// Calls off planned maintenance tasks that have not started and may be canceled.
    #[inline]
    pub fn cancel_active_operation_tasks(
        &self,
        request: CancelActiveOperationTasksRequest,
    ) -> Call<'_, CancelActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Tells whether an instance may use keys in Key Management Service.
    #[inline]
    pub fn check_cloud_resource_authorized(
        &self,
        request: CheckCloudResourceAuthorizedRequest,
    ) -> Call<'_, CheckCloudResourceAuthorizedRequest> {
        self.inner.call(request)
    }
    /// Tells whether the data of an instance can be restored as wanted.
    #[inline]
    pub fn check_recovery_condition(
        &self,
        request: CheckRecoveryConditionRequest,
    ) -> Call<'_, CheckRecoveryConditionRequest> {
        self.inner.call(request)
    }
    /// Tells whether the service-linked role has been created in the account.
    #[inline]
    pub fn check_service_linked_role(
        &self,
        request: CheckServiceLinkedRoleRequest,
    ) -> Call<'_, CheckServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Creates a database account; only sharded clusters on cloud disks can have further ones.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Starts a backup of an instance by hand.
    #[inline]
    pub fn create_backup(
        &self,
        request: CreateBackupRequest,
    ) -> Call<'_, CreateBackupRequest> {
        self.inner.call(request)
    }
    /// Buys a replica set or a single-node instance, or clones one.
    #[inline]
    pub fn create_db_instance(
        &self,
        request: CreateDBInstanceRequest,
    ) -> Call<'_, CreateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates a whitelist template that several instances can use.
    #[inline]
    pub fn create_global_security_ip_group(
        &self,
        request: CreateGlobalSecurityIPGroupRequest,
    ) -> Call<'_, CreateGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a shard or mongos node to a sharded cluster, which raises its price.
    #[inline]
    pub fn create_node(
        &self,
        request: CreateNodeRequest,
    ) -> Call<'_, CreateNodeRequest> {
        self.inner.call(request)
    }
    /// Adds several shard or mongos nodes to a sharded cluster in one call.
    #[inline]
    pub fn create_node_batch(
        &self,
        request: CreateNodeBatchRequest,
    ) -> Call<'_, CreateNodeBatchRequest> {
        self.inner.call(request)
    }
    /// Puts tags on the nodes of an instance by which clients can pick nodes.
    #[inline]
    pub fn create_node_role_tag(
        &self,
        request: CreateNodeRoleTagRequest,
    ) -> Call<'_, CreateNodeRoleTagRequest> {
        self.inner.call(request)
    }
    /// Starts an analysis that recommends indexes for an instance.
    #[inline]
    pub fn create_recommendation_task(
        &self,
        request: CreateRecommendationTaskRequest,
    ) -> Call<'_, CreateRecommendationTaskRequest> {
        self.inner.call(request)
    }
    /// Buys a serverless instance.
    #[inline]
    pub fn create_serverless_db_instance(
        &self,
        request: CreateServerlessDBInstanceRequest,
    ) -> Call<'_, CreateServerlessDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Buys a sharded cluster or clones one.
    #[inline]
    pub fn create_sharding_db_instance(
        &self,
        request: CreateShardingDBInstanceRequest,
    ) -> Call<'_, CreateShardingDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases an instance with all its data.
    #[inline]
    pub fn delete_db_instance(
        &self,
        request: DeleteDBInstanceRequest,
    ) -> Call<'_, DeleteDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a whitelist template.
    #[inline]
    pub fn delete_global_security_ip_group(
        &self,
        request: DeleteGlobalSecurityIPGroupRequest,
    ) -> Call<'_, DeleteGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Removes a shard or mongos node from a sharded cluster, which shrinks by its capacity.
    #[inline]
    pub fn delete_node(
        &self,
        request: DeleteNodeRequest,
    ) -> Call<'_, DeleteNodeRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of an instance.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Returns on which days planned maintenance may be done.
    #[inline]
    pub fn describe_active_operation_maintenance_config(
        &self,
        request: DescribeActiveOperationMaintenanceConfigRequest,
    ) -> Call<'_, DescribeActiveOperationMaintenanceConfigRequest> {
        self.inner.call(request)
    }
    /// Returns maintenance tasks of one kind, in one or all regions.
    #[inline]
    pub fn describe_active_operation_task(
        &self,
        request: DescribeActiveOperationTaskRequest,
    ) -> Call<'_, DescribeActiveOperationTaskRequest> {
        self.inner.call(request)
    }
    /// Tells how many maintenance tasks are pending.
    #[inline]
    pub fn describe_active_operation_task_count(
        &self,
        request: DescribeActiveOperationTaskCountRequest,
    ) -> Call<'_, DescribeActiveOperationTaskCountRequest> {
        self.inner.call(request)
    }
    /// Tells how many maintenance tasks are pending in each region.
    #[inline]
    pub fn describe_active_operation_task_region(
        &self,
        request: DescribeActiveOperationTaskRegionRequest,
    ) -> Call<'_, DescribeActiveOperationTaskRegionRequest> {
        self.inner.call(request)
    }
    /// Tells how many maintenance tasks of each kind are pending.
    #[inline]
    pub fn describe_active_operation_task_type(
        &self,
        request: DescribeActiveOperationTaskTypeRequest,
    ) -> Call<'_, DescribeActiveOperationTaskTypeRequest> {
        self.inner.call(request)
    }
    /// Lists planned maintenance tasks with their times and effects.
    #[inline]
    pub fn describe_active_operation_tasks(
        &self,
        request: DescribeActiveOperationTasksRequest,
    ) -> Call<'_, DescribeActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the audit log files of a replica set.
    #[inline]
    pub fn describe_audit_files(
        &self,
        request: DescribeAuditFilesRequest,
    ) -> Call<'_, DescribeAuditFilesRequest> {
        self.inner.call(request)
    }
    /// Tells which kinds of operations the audit log of an instance records.
    #[inline]
    pub fn describe_audit_log_filter(
        &self,
        request: DescribeAuditLogFilterRequest,
    ) -> Call<'_, DescribeAuditLogFilterRequest> {
        self.inner.call(request)
    }
    /// Tells whether audit logging is on for an instance.
    #[inline]
    pub fn describe_audit_policy(
        &self,
        request: DescribeAuditPolicyRequest,
    ) -> Call<'_, DescribeAuditPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists audit log records of an instance for a period.
    #[inline]
    pub fn describe_audit_records(
        &self,
        request: DescribeAuditRecordsRequest,
    ) -> Call<'_, DescribeAuditRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones in which an instance as described can be bought.
    #[inline]
    pub fn describe_availability_zones(
        &self,
        request: DescribeAvailabilityZonesRequest,
    ) -> Call<'_, DescribeAvailabilityZonesRequest> {
        self.inner.call(request)
    }
    /// Lists the MongoDB releases that an instance can be upgraded to.
    #[inline]
    pub fn describe_available_engine_version(
        &self,
        request: DescribeAvailableEngineVersionRequest,
    ) -> Call<'_, DescribeAvailableEngineVersionRequest> {
        self.inner.call(request)
    }
    /// Lists which sizes and versions of instances can be bought in a zone.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Tells for which periods there are index analyses, and how they stand.
    #[inline]
    pub fn describe_available_time_range(
        &self,
        request: DescribeAvailableTimeRangeRequest,
    ) -> Call<'_, DescribeAvailableTimeRangeRequest> {
        self.inner.call(request)
    }
    /// Lists the databases in a backup or at a point in time, for restoring single ones.
    #[inline]
    pub fn describe_backup_d_bs(
        &self,
        request: DescribeBackupDBsRequest,
    ) -> Call<'_, DescribeBackupDBsRequest> {
        self.inner.call(request)
    }
    /// Returns when backups of an instance are made and how long they are kept.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Tells how much space the backups of an instance on cloud disks take.
    #[inline]
    pub fn describe_backup_storage(
        &self,
        request: DescribeBackupStorageRequest,
    ) -> Call<'_, DescribeBackupStorageRequest> {
        self.inner.call(request)
    }
    /// Lists the backups of an instance on cloud disks that are under way.
    #[inline]
    pub fn describe_backup_tasks(
        &self,
        request: DescribeBackupTasksRequest,
    ) -> Call<'_, DescribeBackupTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the backups of an instance.
    #[inline]
    pub fn describe_backups(
        &self,
        request: DescribeBackupsRequest,
    ) -> Call<'_, DescribeBackupsRequest> {
        self.inner.call(request)
    }
    /// Lists the backups of a sharded cluster on cloud disks as a whole.
    #[inline]
    pub fn describe_cluster_backups(
        &self,
        request: DescribeClusterBackupsRequest,
    ) -> Call<'_, DescribeClusterBackupsRequest> {
        self.inner.call(request)
    }
    /// Tells to which points in time a sharded cluster on cloud disks can be restored.
    #[inline]
    pub fn describe_cluster_recover_time(
        &self,
        request: DescribeClusterRecoverTimeRequest,
    ) -> Call<'_, DescribeClusterRecoverTimeRequest> {
        self.inner.call(request)
    }
    /// Returns an instance with its nodes, size, network and state.
    #[inline]
    pub fn describe_db_instance_attribute(
        &self,
        request: DescribeDBInstanceAttributeRequest,
    ) -> Call<'_, DescribeDBInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns a key of your own that encrypts an instance.
    #[inline]
    pub fn describe_db_instance_encryption_key(
        &self,
        request: DescribeDBInstanceEncryptionKeyRequest,
    ) -> Call<'_, DescribeDBInstanceEncryptionKeyRequest> {
        self.inner.call(request)
    }
    /// Tells how often monitoring collects values of an instance.
    #[inline]
    pub fn describe_db_instance_monitor(
        &self,
        request: DescribeDBInstanceMonitorRequest,
    ) -> Call<'_, DescribeDBInstanceMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns performance figures of an instance or a node for a period.
    #[inline]
    pub fn describe_db_instance_performance(
        &self,
        request: DescribeDBInstancePerformanceRequest,
    ) -> Call<'_, DescribeDBInstancePerformanceRequest> {
        self.inner.call(request)
    }
    /// Tells how many CPU cores and how much memory a size has.
    #[inline]
    pub fn describe_db_instance_spec_info(
        &self,
        request: DescribeDBInstanceSpecInfoRequest,
    ) -> Call<'_, DescribeDBInstanceSpecInfoRequest> {
        self.inner.call(request)
    }
    /// Tells whether TLS is on for an instance, and when its certificate expires.
    #[inline]
    pub fn describe_db_instance_ssl(
        &self,
        request: DescribeDBInstanceSSLRequest,
    ) -> Call<'_, DescribeDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Lists the switchovers of an instance on local disks.
    #[inline]
    pub fn describe_db_instance_switch_log(
        &self,
        request: DescribeDBInstanceSwitchLogRequest,
    ) -> Call<'_, DescribeDBInstanceSwitchLogRequest> {
        self.inner.call(request)
    }
    /// Tells whether an instance encrypts its data at rest.
    #[inline]
    pub fn describe_db_instance_tde_info(
        &self,
        request: DescribeDBInstanceTDEInfoRequest,
    ) -> Call<'_, DescribeDBInstanceTDEInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the instances in a region, page by page.
    #[inline]
    pub fn describe_db_instances(
        &self,
        request: DescribeDBInstancesRequest,
    ) -> Call<'_, DescribeDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances in a region in short, without pages.
    #[inline]
    pub fn describe_db_instances_overview(
        &self,
        request: DescribeDBInstancesOverviewRequest,
    ) -> Call<'_, DescribeDBInstancesOverviewRequest> {
        self.inner.call(request)
    }
    /// Lists the instances in dedicated host clusters.
    #[inline]
    pub fn describe_dedicated_cluster_instance_list(
        &self,
        request: DescribeDedicatedClusterInstanceListRequest,
    ) -> Call<'_, DescribeDedicatedClusterInstanceListRequest> {
        self.inner.call(request)
    }
    /// Lists error log records of an instance for a period.
    #[inline]
    pub fn describe_error_log_records(
        &self,
        request: DescribeErrorLogRecordsRequest,
    ) -> Call<'_, DescribeErrorLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the whitelist templates.
    #[inline]
    pub fn describe_global_security_ip_group(
        &self,
        request: DescribeGlobalSecurityIPGroupRequest,
    ) -> Call<'_, DescribeGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Tells which whitelist templates an instance uses.
    #[inline]
    pub fn describe_global_security_ip_group_relation(
        &self,
        request: DescribeGlobalSecurityIPGroupRelationRequest,
    ) -> Call<'_, DescribeGlobalSecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks of the task center.
    #[inline]
    pub fn describe_history_tasks(
        &self,
        request: DescribeHistoryTasksRequest,
    ) -> Call<'_, DescribeHistoryTasksRequest> {
        self.inner.call(request)
    }
    /// Sums up the tasks of the task center.
    #[inline]
    pub fn describe_history_tasks_stat(
        &self,
        request: DescribeHistoryTasksStatRequest,
    ) -> Call<'_, DescribeHistoryTasksStatRequest> {
        self.inner.call(request)
    }
    /// Returns the indexes that an analysis recommends.
    #[inline]
    pub fn describe_index_recommendation(
        &self,
        request: DescribeIndexRecommendationRequest,
    ) -> Call<'_, DescribeIndexRecommendationRequest> {
        self.inner.call(request)
    }
    /// Tells whether subscriptions are renewed automatically.
    #[inline]
    pub fn describe_instance_auto_renewal_attribute(
        &self,
        request: DescribeInstanceAutoRenewalAttributeRequest,
    ) -> Call<'_, DescribeInstanceAutoRenewalAttributeRequest> {
        self.inner.call(request)
    }
    /// Tells to which points in time a replica set on cloud disks can be restored.
    #[inline]
    pub fn describe_instance_recover_time(
        &self,
        request: DescribeInstanceRecoverTimeRequest,
    ) -> Call<'_, DescribeInstanceRecoverTimeRequest> {
        self.inner.call(request)
    }
    /// Returns what the minor releases of MongoDB change.
    #[inline]
    pub fn describe_kernel_release_notes(
        &self,
        request: DescribeKernelReleaseNotesRequest,
    ) -> Call<'_, DescribeKernelReleaseNotesRequest> {
        self.inner.call(request)
    }
    /// Lists the keys that can encrypt cloud disks.
    #[inline]
    pub fn describe_kms_keys(
        &self,
        request: DescribeKmsKeysRequest,
    ) -> Call<'_, DescribeKmsKeysRequest> {
        self.inner.call(request)
    }
    /// Returns how audit logging is set up and how much space it takes.
    #[inline]
    pub fn describe_mongodb_log_config(
        &self,
        request: DescribeMongoDBLogConfigRequest,
    ) -> Call<'_, DescribeMongoDBLogConfigRequest> {
        self.inner.call(request)
    }
    /// Lists past changes to parameters of an instance.
    #[inline]
    pub fn describe_parameter_modification_history(
        &self,
        request: DescribeParameterModificationHistoryRequest,
    ) -> Call<'_, DescribeParameterModificationHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists past changes to parameters of an instance; the name is misspelled in the API.
    #[inline]
    pub fn describe_parameter_modification_histroy(
        &self,
        request: DescribeParameterModificationHistroyRequest,
    ) -> Call<'_, DescribeParameterModificationHistroyRequest> {
        self.inner.call(request)
    }
    /// Lists the default parameters for a kind of instance and version.
    #[inline]
    pub fn describe_parameter_templates(
        &self,
        request: DescribeParameterTemplatesRequest,
    ) -> Call<'_, DescribeParameterTemplatesRequest> {
        self.inner.call(request)
    }
    /// Returns the parameters of an instance, as set and as in force.
    #[inline]
    pub fn describe_parameters(
        &self,
        request: DescribeParametersRequest,
    ) -> Call<'_, DescribeParametersRequest> {
        self.inner.call(request)
    }
    /// Works out what buying, resizing or renewing an instance costs; nothing is bought.
    #[inline]
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<'_, DescribePriceRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches in which a new instance can be made.
    #[inline]
    pub fn describe_rds_v_switchs(
        &self,
        request: DescribeRdsVSwitchsRequest,
    ) -> Call<'_, DescribeRdsVSwitchsRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs in which a new instance can be made.
    #[inline]
    pub fn describe_rds_vpcs(
        &self,
        request: DescribeRdsVpcsRequest,
    ) -> Call<'_, DescribeRdsVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and zones in which instances can be made.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Works out what renewing an instance for a month costs.
    #[inline]
    pub fn describe_renewal_price(
        &self,
        request: DescribeRenewalPriceRequest,
    ) -> Call<'_, DescribeRenewalPriceRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of an instance with their roles and addresses.
    #[inline]
    pub fn describe_replica_set_role(
        &self,
        request: DescribeReplicaSetRoleRequest,
    ) -> Call<'_, DescribeReplicaSetRoleRequest> {
        self.inner.call(request)
    }
    /// Lists instances that were restored from backups within the last seven days.
    #[inline]
    pub fn describe_restore_db_instance_list(
        &self,
        request: DescribeRestoreDBInstanceListRequest,
    ) -> Call<'_, DescribeRestoreDBInstanceListRequest> {
        self.inner.call(request)
    }
    /// Tells whether the nodes of an instance have tags.
    #[inline]
    pub fn describe_role_tag_status(
        &self,
        request: DescribeRoleTagStatusRequest,
    ) -> Call<'_, DescribeRoleTagStatusRequest> {
        self.inner.call(request)
    }
    /// Tells which role and zone each node of an instance has.
    #[inline]
    pub fn describe_role_zone_info(
        &self,
        request: DescribeRoleZoneInfoRequest,
    ) -> Call<'_, DescribeRoleZoneInfoRequest> {
        self.inner.call(request)
    }
    /// Lists running log records of an instance for a period.
    #[inline]
    pub fn describe_running_log_records(
        &self,
        request: DescribeRunningLogRecordsRequest,
    ) -> Call<'_, DescribeRunningLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Tells which security groups are tied to an instance.
    #[inline]
    pub fn describe_security_group_configuration(
        &self,
        request: DescribeSecurityGroupConfigurationRequest,
    ) -> Call<'_, DescribeSecurityGroupConfigurationRequest> {
        self.inner.call(request)
    }
    /// Returns the whitelists of addresses that may reach an instance.
    #[inline]
    pub fn describe_security_ips(
        &self,
        request: DescribeSecurityIpsRequest,
    ) -> Call<'_, DescribeSecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Returns the addresses of a sharded cluster.
    #[inline]
    pub fn describe_sharding_network_address(
        &self,
        request: DescribeShardingNetworkAddressRequest,
    ) -> Call<'_, DescribeShardingNetworkAddressRequest> {
        self.inner.call(request)
    }
    /// Lists slow operations of an instance for a period.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags in use in a region.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the keys of your own that can encrypt an instance's data.
    #[inline]
    pub fn describe_user_encryption_key_list(
        &self,
        request: DescribeUserEncryptionKeyListRequest,
    ) -> Call<'_, DescribeUserEncryptionKeyListRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs with their vSwitches, page by page.
    #[inline]
    pub fn describe_vpcs_for_mongodb(
        &self,
        request: DescribeVpcsForMongoDBRequest,
    ) -> Call<'_, DescribeVpcsForMongoDBRequest> {
        self.inner.call(request)
    }
    /// Destroys an instance for good; its data cannot be restored afterwards.
    #[inline]
    pub fn destroy_instance(
        &self,
        request: DestroyInstanceRequest,
    ) -> Call<'_, DestroyInstanceRequest> {
        self.inner.call(request)
    }
    /// Checks ahead of a purchase or an upgrade whether the region has enough resources left for the instance.
    #[inline]
    pub fn evaluate_resource(
        &self,
        request: EvaluateResourceRequest,
    ) -> Call<'_, EvaluateResourceRequest> {
        self.inner.call(request)
    }
    /// Lists which instances bear which tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another zone of its region.
    #[inline]
    pub fn migrate_available_zone(
        &self,
        request: MigrateAvailableZoneRequest,
    ) -> Call<'_, MigrateAvailableZoneRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another zone of its region.
    #[inline]
    pub fn migrate_to_other_zone(
        &self,
        request: MigrateToOtherZoneRequest,
    ) -> Call<'_, MigrateToOtherZoneRequest> {
        self.inner.call(request)
    }
    /// Changes the note that is kept with the root account.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets on which days planned maintenance may be done.
    #[inline]
    pub fn modify_active_operation_maintenance_config(
        &self,
        request: ModifyActiveOperationMaintenanceConfigRequest,
    ) -> Call<'_, ModifyActiveOperationMaintenanceConfigRequest> {
        self.inner.call(request)
    }
    /// Moves the switchover of planned maintenance tasks to another time.
    #[inline]
    pub fn modify_active_operation_tasks(
        &self,
        request: ModifyActiveOperationTasksRequest,
    ) -> Call<'_, ModifyActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Changes which kinds of operations the audit log of an instance records.
    #[inline]
    pub fn modify_audit_log_filter(
        &self,
        request: ModifyAuditLogFilterRequest,
    ) -> Call<'_, ModifyAuditLogFilterRequest> {
        self.inner.call(request)
    }
    /// Switches audit logging on or off, or changes how long logs are kept.
    #[inline]
    pub fn modify_audit_policy(
        &self,
        request: ModifyAuditPolicyRequest,
    ) -> Call<'_, ModifyAuditPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes when a manual backup on cloud disks expires.
    #[inline]
    pub fn modify_backup_expire_time(
        &self,
        request: ModifyBackupExpireTimeRequest,
    ) -> Call<'_, ModifyBackupExpireTimeRequest> {
        self.inner.call(request)
    }
    /// Changes when backups of an instance are made and how long they are kept.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Switches the release protection of a pay-as-you-go instance on or off.
    #[inline]
    pub fn modify_db_instance_attribute(
        &self,
        request: ModifyDBInstanceAttributeRequest,
    ) -> Call<'_, ModifyDBInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes one item of an instance's configuration.
    #[inline]
    pub fn modify_db_instance_config(
        &self,
        request: ModifyDBInstanceConfigRequest,
    ) -> Call<'_, ModifyDBInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the host name or the port of an instance.
    #[inline]
    pub fn modify_db_instance_connection_string(
        &self,
        request: ModifyDBInstanceConnectionStringRequest,
    ) -> Call<'_, ModifyDBInstanceConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Gives an instance another name for people.
    #[inline]
    pub fn modify_db_instance_description(
        &self,
        request: ModifyDBInstanceDescriptionRequest,
    ) -> Call<'_, ModifyDBInstanceDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the kind of disk that an instance uses.
    #[inline]
    pub fn modify_db_instance_disk_type(
        &self,
        request: ModifyDBInstanceDiskTypeRequest,
    ) -> Call<'_, ModifyDBInstanceDiskTypeRequest> {
        self.inner.call(request)
    }
    /// Changes the daily maintenance window of an instance.
    #[inline]
    pub fn modify_db_instance_maintain_time(
        &self,
        request: ModifyDBInstanceMaintainTimeRequest,
    ) -> Call<'_, ModifyDBInstanceMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Changes how often monitoring collects values of an instance.
    #[inline]
    pub fn modify_db_instance_monitor(
        &self,
        request: ModifyDBInstanceMonitorRequest,
    ) -> Call<'_, ModifyDBInstanceMonitorRequest> {
        self.inner.call(request)
    }
    /// Keeps the classic network address of an instance for longer.
    #[inline]
    pub fn modify_db_instance_net_expire_time(
        &self,
        request: ModifyDBInstanceNetExpireTimeRequest,
    ) -> Call<'_, ModifyDBInstanceNetExpireTimeRequest> {
        self.inner.call(request)
    }
    /// Moves an instance from the classic network to a VPC.
    #[inline]
    pub fn modify_db_instance_network_type(
        &self,
        request: ModifyDBInstanceNetworkTypeRequest,
    ) -> Call<'_, ModifyDBInstanceNetworkTypeRequest> {
        self.inner.call(request)
    }
    /// Changes the size or storage of a replica set, single-node or serverless instance.
    #[inline]
    pub fn modify_db_instance_spec(
        &self,
        request: ModifyDBInstanceSpecRequest,
    ) -> Call<'_, ModifyDBInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Switches TLS on or off, or renews the certificate; the instance restarts.
    #[inline]
    pub fn modify_db_instance_ssl(
        &self,
        request: ModifyDBInstanceSSLRequest,
    ) -> Call<'_, ModifyDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Switches on the encryption of data at rest; it cannot be switched off again.
    #[inline]
    pub fn modify_db_instance_tde(
        &self,
        request: ModifyDBInstanceTDERequest,
    ) -> Call<'_, ModifyDBInstanceTDERequest> {
        self.inner.call(request)
    }
    /// Changes the addresses in a whitelist template.
    #[inline]
    pub fn modify_global_security_ip_group(
        &self,
        request: ModifyGlobalSecurityIPGroupRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Gives a whitelist template another name.
    #[inline]
    pub fn modify_global_security_ip_group_name(
        &self,
        request: ModifyGlobalSecurityIPGroupNameRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupNameRequest> {
        self.inner.call(request)
    }
    /// Changes which whitelist templates an instance uses.
    #[inline]
    pub fn modify_global_security_ip_group_relation(
        &self,
        request: ModifyGlobalSecurityIPGroupRelationRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Switches automatic renewal of an instance on or off.
    #[inline]
    pub fn modify_instance_auto_renewal_attribute(
        &self,
        request: ModifyInstanceAutoRenewalAttributeRequest,
    ) -> Call<'_, ModifyInstanceAutoRenewalAttributeRequest> {
        self.inner.call(request)
    }
    /// Decides whether clients in the VPC need a password.
    #[inline]
    pub fn modify_instance_vpc_auth_mode(
        &self,
        request: ModifyInstanceVpcAuthModeRequest,
    ) -> Call<'_, ModifyInstanceVpcAuthModeRequest> {
        self.inner.call(request)
    }
    /// Changes the size or storage of one node of a sharded cluster.
    #[inline]
    pub fn modify_node_spec(
        &self,
        request: ModifyNodeSpecRequest,
    ) -> Call<'_, ModifyNodeSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the size or storage of several nodes of a sharded cluster.
    #[inline]
    pub fn modify_node_spec_batch(
        &self,
        request: ModifyNodeSpecBatchRequest,
    ) -> Call<'_, ModifyNodeSpecBatchRequest> {
        self.inner.call(request)
    }
    /// Changes parameters of an instance, which restarts by itself if one of them needs that.
    #[inline]
    pub fn modify_parameters(
        &self,
        request: ModifyParametersRequest,
    ) -> Call<'_, ModifyParametersRequest> {
        self.inner.call(request)
    }
    /// Moves an instance into another resource group.
    #[inline]
    pub fn modify_resource_group(
        &self,
        request: ModifyResourceGroupRequest,
    ) -> Call<'_, ModifyResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes which security groups are tied to an instance.
    #[inline]
    pub fn modify_security_group_configuration(
        &self,
        request: ModifySecurityGroupConfigurationRequest,
    ) -> Call<'_, ModifySecurityGroupConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes the whitelist of addresses that may reach an instance.
    #[inline]
    pub fn modify_security_ips(
        &self,
        request: ModifySecurityIpsRequest,
    ) -> Call<'_, ModifySecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Changes the SRV address of an instance on cloud disks.
    #[inline]
    pub fn modify_srv_network_address(
        &self,
        request: ModifySrvNetworkAddressRequest,
    ) -> Call<'_, ModifySrvNetworkAddressRequest> {
        self.inner.call(request)
    }
    /// Acts on tasks of the task center, as far as their state allows.
    #[inline]
    pub fn modify_task_info(
        &self,
        request: ModifyTaskInfoRequest,
    ) -> Call<'_, ModifyTaskInfoRequest> {
        self.inner.call(request)
    }
    /// Takes away the internal address of a shard or config server.
    #[inline]
    pub fn release_node_private_network_address(
        &self,
        request: ReleaseNodePrivateNetworkAddressRequest,
    ) -> Call<'_, ReleaseNodePrivateNetworkAddressRequest> {
        self.inner.call(request)
    }
    /// Takes away the Internet address of an instance.
    #[inline]
    pub fn release_public_network_address(
        &self,
        request: ReleasePublicNetworkAddressRequest,
    ) -> Call<'_, ReleasePublicNetworkAddressRequest> {
        self.inner.call(request)
    }
    /// Renews the subscription of an instance by hand.
    #[inline]
    pub fn renew_db_instance(
        &self,
        request: RenewDBInstanceRequest,
    ) -> Call<'_, RenewDBInstanceRequest> {
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
    /// Restarts an instance or one node of it; connections break meanwhile.
    #[inline]
    pub fn restart_db_instance(
        &self,
        request: RestartDBInstanceRequest,
    ) -> Call<'_, RestartDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Restarts a single node of an instance.
    #[inline]
    pub fn restart_node(
        &self,
        request: RestartNodeRequest,
    ) -> Call<'_, RestartNodeRequest> {
        self.inner.call(request)
    }
    /// Takes the data of an instance back to a backup; what is newer is lost.
    #[inline]
    pub fn restore_db_instance(
        &self,
        request: RestoreDBInstanceRequest,
    ) -> Call<'_, RestoreDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Lets primary and secondary nodes of an instance change places.
    #[inline]
    pub fn switch_db_instance_ha(
        &self,
        request: SwitchDBInstanceHARequest,
    ) -> Call<'_, SwitchDBInstanceHARequest> {
        self.inner.call(request)
    }
    /// Puts tags on instances.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Switches a sharded cluster on cloud disks to cluster backups; only instances from before October 19, 2023 need this.
    #[inline]
    pub fn transfer_cluster_backup(
        &self,
        request: TransferClusterBackupRequest,
    ) -> Call<'_, TransferClusterBackupRequest> {
        self.inner.call(request)
    }
    /// Changes how an instance is paid for, from pay-as-you-go to subscription or the other way.
    #[inline]
    pub fn transform_instance_charge_type(
        &self,
        request: TransformInstanceChargeTypeRequest,
    ) -> Call<'_, TransformInstanceChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Turns a pay-as-you-go instance into a subscription that is paid for in advance.
    #[inline]
    pub fn transform_to_pre_paid(
        &self,
        request: TransformToPrePaidRequest,
    ) -> Call<'_, TransformToPrePaidRequest> {
        self.inner.call(request)
    }
    /// Takes tags off instances; a tag that no instance bears any more is deleted.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to a newer major MongoDB release.
    #[inline]
    pub fn upgrade_db_instance_engine_version(
        &self,
        request: UpgradeDBInstanceEngineVersionRequest,
    ) -> Call<'_, UpgradeDBInstanceEngineVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to the newest minor release.
    #[inline]
    pub fn upgrade_db_instance_kernel_version(
        &self,
        request: UpgradeDBInstanceKernelVersionRequest,
    ) -> Call<'_, UpgradeDBInstanceKernelVersionRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`ADSDiskEncryptionSLRNotExist`](DocumentedError::ADSDiskEncryptionSLRNotExist)
/// - [`AliCroup2CloudUserCannotBuyNotInnerCommodity`](DocumentedError::AliCroup2CloudUserCannotBuyNotInnerCommodity)
/// - [`ArticleNotFound`](DocumentedError::ArticleNotFound)
/// - [`AbsInvalidAccountNotFound`](DocumentedError::AbsInvalidAccountNotFound)
/// - [`AccountNoPermission`](DocumentedError::AccountNoPermission)
/// - [`AccountNotExists`](DocumentedError::AccountNotExists)
/// - [`AllocateVpcIpNotEnough`](DocumentedError::AllocateVpcIpNotEnough)
/// - [`AlreadyPostPaid`](DocumentedError::AlreadyPostPaid)
/// - [`AlreadyPrePaid`](DocumentedError::AlreadyPrePaid)
/// - [`BackupAttachLogStatusNotSupported`](DocumentedError::BackupAttachLogStatusNotSupported)
/// - [`BackupExpireTimeExceedLimit`](DocumentedError::BackupExpireTimeExceedLimit)
/// - [`BackupIntervalNotSupport`](DocumentedError::BackupIntervalNotSupport)
/// - [`BackupJobExists`](DocumentedError::BackupJobExists)
/// - [`BackupLogInvalid`](DocumentedError::BackupLogInvalid)
/// - [`BackupTimesExceeded`](DocumentedError::BackupTimesExceeded)
/// - [`CanNotFindSubscription`](DocumentedError::CanNotFindSubscription)
/// - [`ChargeTypeViolation`](DocumentedError::ChargeTypeViolation)
/// - [`ClassicNetWorkExistFault`](DocumentedError::ClassicNetWorkExistFault)
/// - [`ClassicNetworkNotSupport`](DocumentedError::ClassicNetworkNotSupport)
/// - [`ClassicNotSupport`](DocumentedError::ClassicNotSupport)
/// - [`ConfigError`](DocumentedError::ConfigError)
/// - [`ConfigServerError`](DocumentedError::ConfigServerError)
/// - [`CrossBackupPeriodInvalid`](DocumentedError::CrossBackupPeriodInvalid)
/// - [`CrossRegionTransNotAllowed`](DocumentedError::CrossRegionTransNotAllowed)
/// - [`DataBasesNotExist`](DocumentedError::DataBasesNotExist)
/// - [`DataListLimit`](DocumentedError::DataListLimit)
/// - [`DbDeleteError`](DocumentedError::DbDeleteError)
/// - [`DbInsertError`](DocumentedError::DbInsertError), here with HTTP status 404
/// - [`DbUpdateError`](DocumentedError::DbUpdateError)
/// - [`DescribeKMSException`](DocumentedError::DescribeKMSException)
/// - [`DowngradeStorageNotSupported`](DocumentedError::DowngradeStorageNotSupported)
/// - [`DryRunOperation`](DocumentedError::DryRunOperation)
/// - [`DynamodbNotSupport`](DocumentedError::DynamodbNotSupport)
/// - [`EOFSNotSupport`](DocumentedError::EOFSNotSupport)
/// - [`EcsTransformForbiddenOnInstanceClone`](DocumentedError::EcsTransformForbiddenOnInstanceClone)
/// - [`EngineVersionError`](DocumentedError::EngineVersionError)
/// - [`EngineVersionNotSupport`](DocumentedError::EngineVersionNotSupport)
/// - [`ErrorInsufficientResource`](DocumentedError::ErrorInsufficientResource)
/// - [`ExpireDaysInvalid`](DocumentedError::ExpireDaysInvalid)
/// - [`ForbbidenNotAdminUser`](DocumentedError::ForbbidenNotAdminUser)
/// - [`ForbbidenSubUser`](DocumentedError::ForbbidenSubUser)
/// - [`ForbeddenNotSupportRAM`](DocumentedError::ForbeddenNotSupportRAM)
/// - [`Forbidden`](DocumentedError::Forbidden)
/// - [`ForbiddenRam`](DocumentedError::ForbiddenRam)
/// - [`ForbiddenRegionNotFound`](DocumentedError::ForbiddenRegionNotFound)
/// - [`ForbiddenRiskControl`](DocumentedError::ForbiddenRiskControl)
/// - [`ForbiddenZoneIdNotFound`](DocumentedError::ForbiddenZoneIdNotFound)
/// - [`FrequencyLimit`](DocumentedError::FrequencyLimit)
/// - [`GranularityParamNotMatch`](DocumentedError::GranularityParamNotMatch)
/// - [`HasRenewChangeOrder`](DocumentedError::HasRenewChangeOrder)
/// - [`HiddenZoneClosed`](DocumentedError::HiddenZoneClosed)
/// - [`IdempotentParameterMismatch`](DocumentedError::IdempotentParameterMismatch)
/// - [`IncorrectBackupSetMethod`](DocumentedError::IncorrectBackupSetMethod)
/// - [`IncorrectBackupSetState`](DocumentedError::IncorrectBackupSetState), here with HTTP status 400
/// - [`IncorrectCharacterType`](DocumentedError::IncorrectCharacterType)
/// - [`IncorrectDBInstanceLockMode`](DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 400
/// - [`IncorrectDBInstanceState`](DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`IncorrectDBInstanceType`](DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`IncorrectMasterDBInstanceState`](DocumentedError::IncorrectMasterDBInstanceState), here with HTTP status 404
/// - [`IncorrectPassword`](DocumentedError::IncorrectPassword)
/// - [`IncorrectVswitchId`](DocumentedError::IncorrectVswitchId)
/// - [`InsTypeNotSupport`](DocumentedError::InsTypeNotSupport)
/// - [`InstanceAutoRenewInvalid`](DocumentedError::InstanceAutoRenewInvalid)
/// - [`InstanceChargeTypeInvalid`](DocumentedError::InstanceChargeTypeInvalid)
/// - [`InstanceChargeTypeNotSupport`](DocumentedError::InstanceChargeTypeNotSupport)
/// - [`InstanceClassNotSupport`](DocumentedError::InstanceClassNotSupport)
/// - [`InstanceCurrentKernelVersionNotSupport`](DocumentedError::InstanceCurrentKernelVersionNotSupport)
/// - [`InstanceReleaseProtection`](DocumentedError::InstanceReleaseProtection), here with HTTP status 400
/// - [`InstanceSpecInvalid`](DocumentedError::InstanceSpecInvalid)
/// - [`InstanceStatusInvalid`](DocumentedError::InstanceStatusInvalid), here with HTTP status 404
/// - [`InstanceTypeNotMatch`](DocumentedError::InstanceTypeNotMatch)
/// - [`InstanceTypeNotSupport`](DocumentedError::InstanceTypeNotSupport)
/// - [`InstanceVpcAuthModeNotSupported`](DocumentedError::InstanceVpcAuthModeNotSupported), here with HTTP status 400
/// - [`InsufficientBalance`](DocumentedError::InsufficientBalance)
/// - [`InsufficientResourceCapacity`](DocumentedError::InsufficientResourceCapacity)
/// - [`InternalError`](DocumentedError::InternalError), here with HTTP status 500
/// - [`InternalFailure`](DocumentedError::InternalFailure)
/// - [`InvalidAccountNotFound`](DocumentedError::InvalidAccountNotFound)
/// - [`InvalidAccountDescriptionMalformed`](DocumentedError::InvalidAccountDescriptionMalformed)
/// - [`InvalidAccountNameForbid`](DocumentedError::InvalidAccountNameForbid)
/// - [`InvalidAccountNameMalformed`](DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidAccountNameNotFound`](DocumentedError::InvalidAccountNameNotFound), here with HTTP status 404
/// - [`InvalidAccountPasswordFormat`](DocumentedError::InvalidAccountPasswordFormat)
/// - [`InvalidAccountPasswordMalformed`](DocumentedError::InvalidAccountPasswordMalformed)
/// - [`InvalidAction`](DocumentedError::InvalidAction)
/// - [`InvalidBackupNotFound`](DocumentedError::InvalidBackupNotFound)
/// - [`InvalidBackupLogStatus`](DocumentedError::InvalidBackupLogStatus)
/// - [`InvalidBackupMethodFormat`](DocumentedError::InvalidBackupMethodFormat)
/// - [`InvalidBackupRetentionPeriodMalformed`](DocumentedError::InvalidBackupRetentionPeriodMalformed)
/// - [`InvalidBackupSetNotMatched`](DocumentedError::InvalidBackupSetNotMatched)
/// - [`InvalidBackupSetIDNotFound`](DocumentedError::InvalidBackupSetIDNotFound), here with HTTP status 400
/// - [`InvalidBackupTypeFormat`](DocumentedError::InvalidBackupTypeFormat)
/// - [`InvalidCapacityNotFound`](DocumentedError::InvalidCapacityNotFound)
/// - [`InvalidCertExpiredTime`](DocumentedError::InvalidCertExpiredTime)
/// - [`InvalidCharacterType`](DocumentedError::InvalidCharacterType)
/// - [`InvalidClassicExpiredDaysFormat`](DocumentedError::InvalidClassicExpiredDaysFormat)
/// - [`InvalidCommodityCodeForbid`](DocumentedError::InvalidCommodityCodeForbid)
/// - [`InvalidConnectionStringOrPortDuplicate`](DocumentedError::InvalidConnectionStringOrPortDuplicate)
/// - [`InvalidDBInstanceClassNotFound`](DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`InvalidDBInstanceDescriptionMalformed`](DocumentedError::InvalidDBInstanceDescriptionMalformed)
/// - [`InvalidDBInstanceIdNotFound`](DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidDBName`](DocumentedError::InvalidDBName)
/// - [`InvalidDbInstanceIsFound`](DocumentedError::InvalidDbInstanceIsFound)
/// - [`InvalidDbInstanceIdNotFound`](DocumentedError::InvalidDbInstanceIdNotFound), here with HTTP status 400
/// - [`InvalidDbInstanceIdInvalid`](DocumentedError::InvalidDbInstanceIdInvalid)
/// - [`InvalidDuationInvalid`](DocumentedError::InvalidDuationInvalid)
/// - [`InvalidDurationInvalid`](DocumentedError::InvalidDurationInvalid)
/// - [`InvalidEffectiveTimeMalformed`](DocumentedError::InvalidEffectiveTimeMalformed), here with HTTP status 404
/// - [`InvalidEndTimeFormat`](DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidEndTimeMalformed`](DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidInstanceId`](DocumentedError::InvalidInstanceId)
/// - [`InvalidInstanceIdNotFound`](DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidInstanceIdsMalformed`](DocumentedError::InvalidInstanceIdsMalformed)
/// - [`InvalidInstanceIpDuplicate`](DocumentedError::InvalidInstanceIpDuplicate)
/// - [`InvalidInstanceNameMalformed`](DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidInstancesMalformed`](DocumentedError::InvalidInstancesMalformed)
/// - [`InvalidIzNoNotSupported`](DocumentedError::InvalidIzNoNotSupported), here with HTTP status 404
/// - [`InvalidKernelReleaseNotes`](DocumentedError::InvalidKernelReleaseNotes)
/// - [`InvalidKeyMalformed`](DocumentedError::InvalidKeyMalformed)
/// - [`InvalidKmsKey`](DocumentedError::InvalidKmsKey)
/// - [`InvalidLogBackupRetentionPeriodMalformed`](DocumentedError::InvalidLogBackupRetentionPeriodMalformed)
/// - [`InvalidMetaTooLarge`](DocumentedError::InvalidMetaTooLarge)
/// - [`InvalidModifyParams`](DocumentedError::InvalidModifyParams)
/// - [`InvalidOthersTimeout`](DocumentedError::InvalidOthersTimeout)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`InvalidParameterAny`](DocumentedError::InvalidParameterAny)
/// - [`InvalidParameterCombination`](DocumentedError::InvalidParameterCombination)
/// - [`InvalidParameterForInstanceVersion`](DocumentedError::InvalidParameterForInstanceVersion)
/// - [`InvalidParametersFormat`](DocumentedError::InvalidParametersFormat)
/// - [`InvalidPasswordMalformed`](DocumentedError::InvalidPasswordMalformed)
/// - [`InvalidPerfData`](DocumentedError::InvalidPerfData)
/// - [`InvalidPreferredBackupPeriodMalformed`](DocumentedError::InvalidPreferredBackupPeriodMalformed)
/// - [`InvalidPreferredBackupTime`](DocumentedError::InvalidPreferredBackupTime)
/// - [`InvalidPreferredBackupTimeFormat`](DocumentedError::InvalidPreferredBackupTimeFormat)
/// - [`InvalidProvisionedIopsLimitExceed`](DocumentedError::InvalidProvisionedIopsLimitExceed)
/// - [`InvalidRegionFormat`](DocumentedError::InvalidRegionFormat)
/// - [`InvalidRegionNotFound`](DocumentedError::InvalidRegionNotFound)
/// - [`InvalidRegionZoneNotFound2`](DocumentedError::InvalidRegionZoneNotFound2), here with HTTP status 404
/// - [`InvalidRestoreTime`](DocumentedError::InvalidRestoreTime)
/// - [`InvalidRestoreTimeFormat`](DocumentedError::InvalidRestoreTimeFormat)
/// - [`InvalidSaleComponentFault`](DocumentedError::InvalidSaleComponentFault)
/// - [`InvalidSearchTimeRange`](DocumentedError::InvalidSearchTimeRange)
/// - [`InvalidSecurityIPListFormat`](DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidSecurityIPListGroupQuotaExceeded`](DocumentedError::InvalidSecurityIPListGroupQuotaExceeded)
/// - [`InvalidSecurityIpListLengthMalformed`](DocumentedError::InvalidSecurityIpListLengthMalformed)
/// - [`InvalidShardInfoFormat`](DocumentedError::InvalidShardInfoFormat)
/// - [`InvalidStartTimeFormat`](DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidStartTimeMalformed`](DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidStartTimeAndEndTimeMalformed`](DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidStatusNotFound`](DocumentedError::InvalidStatusNotFound)
/// - [`InvalidStorage`](DocumentedError::InvalidStorage)
/// - [`InvalidStorageSizeForMongos`](DocumentedError::InvalidStorageSizeForMongos)
/// - [`InvalidTDEstatus`](DocumentedError::InvalidTDEstatus)
/// - [`InvalidTableNameOrDBName`](DocumentedError::InvalidTableNameOrDBName)
/// - [`InvalidTagKeyMalformed`](DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidTokenMalformed`](DocumentedError::InvalidTokenMalformed)
/// - [`InvalidUpgradeParams`](DocumentedError::InvalidUpgradeParams)
/// - [`InvalidVpcNotSupported`](DocumentedError::InvalidVpcNotSupported)
/// - [`InvalidVpcAuthModeInvalid`](DocumentedError::InvalidVpcAuthModeInvalid)
/// - [`InvalidVpcIdRegionNotSupported`](DocumentedError::InvalidVpcIdRegionNotSupported)
/// - [`InvalidZoneIdNotFound`](DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidZoneParam`](DocumentedError::InvalidZoneParam)
/// - [`InvalidZoneld`](DocumentedError::InvalidZoneld)
/// - [`KMSIdNotValid`](DocumentedError::KMSIdNotValid)
/// - [`KeyFilterLimit`](DocumentedError::KeyFilterLimit)
/// - [`KeyListDuplicate`](DocumentedError::KeyListDuplicate)
/// - [`KeyListLimit`](DocumentedError::KeyListLimit)
/// - [`KmsAccountStatusException`](DocumentedError::KmsAccountStatusException)
/// - [`LocationServiceError`](DocumentedError::LocationServiceError)
/// - [`LogApiFrequencyExceeded`](DocumentedError::LogApiFrequencyExceeded), here with HTTP status 400
/// - [`MigrateDBInstanceError`](DocumentedError::MigrateDBInstanceError)
/// - [`MinorVersionNotSupport`](DocumentedError::MinorVersionNotSupport)
/// - [`MissingAttribute`](DocumentedError::MissingAttribute)
/// - [`MissingClassCode`](DocumentedError::MissingClassCode)
/// - [`MissingDBInstanceId`](DocumentedError::MissingDBInstanceId), here with HTTP status 200
/// - [`MissingDbInstanceId`](DocumentedError::MissingDbInstanceId)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`MissingPeriod`](DocumentedError::MissingPeriod)
/// - [`MissingSpec`](DocumentedError::MissingSpec)
/// - [`MissingVpcId`](DocumentedError::MissingVpcId)
/// - [`MissingVswitchId`](DocumentedError::MissingVswitchId)
/// - [`ModifyNodeSpecBatchNotSupportCsLocalSSD`](DocumentedError::ModifyNodeSpecBatchNotSupportCsLocalSSD)
/// - [`ModifyReadOnlyNodeInvalidMinorVersion`](DocumentedError::ModifyReadOnlyNodeInvalidMinorVersion)
/// - [`ModifyReadOnlyNodeNotSupport`](DocumentedError::ModifyReadOnlyNodeNotSupport)
/// - [`MutexNotAcquire`](DocumentedError::MutexNotAcquire)
/// - [`NamespaceLimit`](DocumentedError::NamespaceLimit)
/// - [`NetworkTypeNotSupport`](DocumentedError::NetworkTypeNotSupport)
/// - [`NetworkTypeNotMatch`](DocumentedError::NetworkTypeNotMatch)
/// - [`NetworkTypeNotSupport2`](DocumentedError::NetworkTypeNotSupport2)
/// - [`NewConnectionStringNotSupport`](DocumentedError::NewConnectionStringNotSupport)
/// - [`NoQuota`](DocumentedError::NoQuota)
/// - [`NodeNotFound`](DocumentedError::NodeNotFound)
/// - [`NodeIdNotSupport`](DocumentedError::NodeIdNotSupport)
/// - [`NodeNumConfig`](DocumentedError::NodeNumConfig)
/// - [`NodeNumError`](DocumentedError::NodeNumError)
/// - [`NodeTypeNotSupport`](DocumentedError::NodeTypeNotSupport)
/// - [`OrderInstHasUnpaidOrder`](DocumentedError::OrderInstHasUnpaidOrder)
/// - [`OrdSQueryProdError`](DocumentedError::OrdSQueryProdError)
/// - [`OnlyVPCSupport`](DocumentedError::OnlyVPCSupport)
/// - [`OpenKmsServiceException`](DocumentedError::OpenKmsServiceException)
/// - [`OperationNotValid`](DocumentedError::OperationNotValid)
/// - [`OperationDenied`](DocumentedError::OperationDenied)
/// - [`OperationDeniedAccountStatus`](DocumentedError::OperationDeniedAccountStatus)
/// - [`OperationDeniedBackupJobExists`](DocumentedError::OperationDeniedBackupJobExists)
/// - [`OperationDeniedDBInstance`](DocumentedError::OperationDeniedDBInstance)
/// - [`OperationDeniedDBInstanceStatus`](DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`OperationDeniedKMSUnauthorized`](DocumentedError::OperationDeniedKMSUnauthorized)
/// - [`OperationDeniedLockMode`](DocumentedError::OperationDeniedLockMode), here with HTTP status 403
/// - [`OperationDeniedQuotaExceed`](DocumentedError::OperationDeniedQuotaExceed)
/// - [`OperationDeniedSecurityIPListDuplicate`](DocumentedError::OperationDeniedSecurityIPListDuplicate)
/// - [`OplogSizeLowerThanInstanceStorage`](DocumentedError::OplogSizeLowerThanInstanceStorage)
/// - [`OrderBasicInfoUncompleted`](DocumentedError::OrderBasicInfoUncompleted)
/// - [`OrderCashBookInsufficent`](DocumentedError::OrderCashBookInsufficent)
/// - [`OrderNeedAddPayment`](DocumentedError::OrderNeedAddPayment)
/// - [`OrderNeedMoneyOrCard`](DocumentedError::OrderNeedMoneyOrCard)
/// - [`OrderNoAliyunQuotaPaymentMethod`](DocumentedError::OrderNoAliyunQuotaPaymentMethod)
/// - [`OrderNoAvailablePaymentMethod`](DocumentedError::OrderNoAvailablePaymentMethod)
/// - [`OrderNotFound`](DocumentedError::OrderNotFound)
/// - [`OrderNotPaid`](DocumentedError::OrderNotPaid)
/// - [`OrderParmentUncompleted`](DocumentedError::OrderParmentUncompleted)
/// - [`OrderTaxNumberRequiredUncompleted`](DocumentedError::OrderTaxNumberRequiredUncompleted)
/// - [`OrderTypeAutoPay`](DocumentedError::OrderTypeAutoPay)
/// - [`OrderTypeNotSupport`](DocumentedError::OrderTypeNotSupport)
/// - [`ParameterLeastAssociate`](DocumentedError::ParameterLeastAssociate)
/// - [`ProxyError`](DocumentedError::ProxyError)
/// - [`QuotaExceed`](DocumentedError::QuotaExceed)
/// - [`QuotaExceedAfterpayInstance`](DocumentedError::QuotaExceedAfterpayInstance)
/// - [`QuotaNotEnough`](DocumentedError::QuotaNotEnough)
/// - [`RandomListSizeLimit`](DocumentedError::RandomListSizeLimit)
/// - [`RealNameAuthenticationError`](DocumentedError::RealNameAuthenticationError)
/// - [`ReduceDiskNotSupport`](DocumentedError::ReduceDiskNotSupport)
/// - [`ReduceDiskSizeNotSupport`](DocumentedError::ReduceDiskSizeNotSupport)
/// - [`ReduceStorageSizeNotSupportNodeNumChange`](DocumentedError::ReduceStorageSizeNotSupportNodeNumChange)
/// - [`ReplicationFactorIsEmpty`](DocumentedError::ReplicationFactorIsEmpty)
/// - [`ResourceIPAddressNotEnough`](DocumentedError::ResourceIPAddressNotEnough)
/// - [`ResourceNotAvailable`](DocumentedError::ResourceNotAvailable)
/// - [`ResourceGroupIdInValid`](DocumentedError::ResourceGroupIdInValid)
/// - [`RestoreInstanceNotSupported`](DocumentedError::RestoreInstanceNotSupported)
/// - [`RestoreTypeNotSupported`](DocumentedError::RestoreTypeNotSupported)
/// - [`SSLNotSupportAddNode`](DocumentedError::SSLNotSupportAddNode)
/// - [`SystemIllegalArgument`](DocumentedError::SystemIllegalArgument)
/// - [`SystemSaleValidateNoSpecificCodeFailed`](DocumentedError::SystemSaleValidateNoSpecificCodeFailed)
/// - [`SaleValidateNoSpecificCodeFailed`](DocumentedError::SaleValidateNoSpecificCodeFailed)
/// - [`SameZoneId`](DocumentedError::SameZoneId)
/// - [`SecondaryZoneClosed`](DocumentedError::SecondaryZoneClosed)
/// - [`SecurityGroupNameNotSupport`](DocumentedError::SecurityGroupNameNotSupport)
/// - [`ServiceNotSupported`](DocumentedError::ServiceNotSupported)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`SignatureNonceUsed`](DocumentedError::SignatureNonceUsed)
/// - [`SimultaneousCapacityChangeAllowed`](DocumentedError::SimultaneousCapacityChangeAllowed)
/// - [`SingleDBRestoreBackupSetNotSupport`](DocumentedError::SingleDBRestoreBackupSetNotSupport)
/// - [`SingleKeyFilterLimit`](DocumentedError::SingleKeyFilterLimit)
/// - [`SingleNodeNotSupport`](DocumentedError::SingleNodeNotSupport)
/// - [`StorageSizeLimit`](DocumentedError::StorageSizeLimit)
/// - [`StorageTypeNotSupporteEncryption`](DocumentedError::StorageTypeNotSupporteEncryption)
/// - [`StorageTypeOrInstanceTypeNotSupported`](DocumentedError::StorageTypeOrInstanceTypeNotSupported)
/// - [`TaskConflict`](DocumentedError::TaskConflict)
/// - [`TempTableNameAlreadyExists`](DocumentedError::TempTableNameAlreadyExists)
/// - [`TempTableNameNotAllowed`](DocumentedError::TempTableNameNotAllowed)
/// - [`ThrottlingUser`](DocumentedError::ThrottlingUser)
/// - [`TooSmallStorageSize`](DocumentedError::TooSmallStorageSize)
/// - [`UnsupportedTdeDeletedInstanceRestore`](DocumentedError::UnsupportedTdeDeletedInstanceRestore)
/// - [`UnSupportDbTypeReduceDiskSize`](DocumentedError::UnSupportDbTypeReduceDiskSize)
/// - [`UnknownException`](DocumentedError::UnknownException)
/// - [`UnsupportedDBTdeStatus`](DocumentedError::UnsupportedDBTdeStatus), here with HTTP status 403
/// - [`VpcerrorAllocateError`](DocumentedError::VpcerrorAllocateError), here with HTTP status 404
/// - [`VpcerrorNotEnabled`](DocumentedError::VpcerrorNotEnabled)
/// - [`VipManagerAPICallingFailed`](DocumentedError::VipManagerAPICallingFailed)
/// - [`VpcAndVSwitchNotChange`](DocumentedError::VpcAndVSwitchNotChange)
/// - [`VpcAuthModeNotSupported`](DocumentedError::VpcAuthModeNotSupported)
/// - [`VpcErrorNotEnabled`](DocumentedError::VpcErrorNotEnabled)
/// - [`VpcNetWorkExistFault`](DocumentedError::VpcNetWorkExistFault)
/// - [`VpcServiceError`](DocumentedError::VpcServiceError)
/// - [`ZoneClosed`](DocumentedError::ZoneClosed)
/// - [`ZoneNotSupport`](DocumentedError::ZoneNotSupport)
pub type CommonError = DocumentedError;
