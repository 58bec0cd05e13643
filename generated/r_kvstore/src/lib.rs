// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instance lifecycle
//!
//! - [`AddShardingNode`](mod@add_sharding_node): Adds data shards to a cluster instance, which then holds and serves more.
//! - [`CreateGlobalDistributeCache`](mod@create_global_distribute_cache): Turns an existing instance into the first member of a distributed instance.
//! - [`CreateInstance`](mod@create_instance): Creates a Redis instance of the Community Edition or a classic Tair instance.
//! - [`DeleteInstance`](mod@delete_instance): Releases a running pay-as-you-go instance with its data; release protection has to be off.
//! - [`DeleteShardingNode`](mod@delete_sharding_node): Takes data shards out of a cluster instance that has more than one.
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Lists the instance classes that can be bought, by zone and architecture.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones in which instances can be created.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region in which instances can be created.
//! - [`MigrateToOtherZone`](mod@migrate_to_other_zone): Moves an instance to another zone of the region.
//! - [`ModifyInstanceSpec`](mod@modify_instance_spec): Changes the class of an instance, and so its size, bandwidth, and price.
//! - [`TransformToPrePaid`](mod@transform_to_pre_paid): Switches a pay-as-you-go instance to subscription billing for the period ordered.
//!
//! ## Instances
//!
//! - [`CreateInstances`](mod@create_instances): Creates several instances in one call, whose settings are given as JSON text.
//! - [`CreateTairInstance`](mod@create_tair_instance): Creates a Tair instance on DRAM, persistent memory, or disks.
//! - [`DescribeClusterMemberInfo`](mod@describe_cluster_member_info): Returns the data nodes that a cluster instance consists of.
//! - [`DescribeDBInstanceNetInfo`](mod@describe_db_instance_net_info): Lists the endpoints of an instance with their networks and ports.
//! - [`DescribeDBNodeDirectVipInfo`](mod@describe_db_node_direct_vip_info): Returns the addresses that lead straight to the shards of an instance.
//! - [`DescribeDedicatedClusterInstanceList`](mod@describe_dedicated_cluster_instance_list): Lists the instances in dedicated clusters with their nodes.
//! - [`DescribeEngineVersion`](mod@describe_engine_version): Returns the engine version of an instance and what it can be upgraded to.
//! - [`DescribeGlobalDistributeCache`](mod@describe_global_distribute_cache): Returns a distributed instance with its members.
//! - [`DescribeInstanceAttribute`](mod@describe_instance_attribute): Returns the settings and the state of an instance in full.
//! - [`DescribeInstances`](mod@describe_instances): Lists instances of the account, with filters for class, state, network, and more.
//! - [`DescribeInstancesOverview`](mod@describe_instances_overview): Lists instances of the account in short form.
//! - [`DescribeLogicInstanceTopology`](mod@describe_logic_instance_topology): Returns the proxies and the shards of a cluster or read/write splitting instance.
//! - [`DescribeRoleZoneInfo`](mod@describe_role_zone_info): Returns the nodes of an instance with their roles and zones.
//! - [`EnableAdditionalBandwidth`](mod@enable_additional_bandwidth): Changes the bandwidth of an instance, or of some shards, beyond what its class offers.
//! - [`FlushExpireKeys`](mod@flush_expire_keys): Deletes the keys that have already expired from an instance, which frees their memory.
//! - [`FlushInstance`](mod@flush_instance): Deletes all data of an instance for good; take a backup first if any of it may be needed.
//! - [`FlushInstanceForDB`](mod@flush_instance_for_db): Empties one numbered database of a cloud-native cluster instance; the other databases keep their data.
//! - [`LockDBInstanceWrite`](mod@lock_db_instance_write): Blocks writes to an instance; reads go on.
//! - [`ModifyDBInstanceAutoUpgrade`](mod@modify_db_instance_auto_upgrade): Sets whether an instance gets minor version upgrades by itself.
//! - [`ModifyInstanceAttribute`](mod@modify_instance_attribute): Changes the name, the password, or the release protection of an instance.
//! - [`ModifyInstanceMaintainTime`](mod@modify_instance_maintain_time): Sets the time of day at which an instance may be maintained.
//! - [`ModifyInstanceMajorVersion`](mod@modify_instance_major_version): Upgrades an instance to a newer Redis version.
//! - [`ModifyInstanceMinorVersion`](mod@modify_instance_minor_version): Upgrades an instance to a newer minor version.
//! - [`ModifyResourceGroup`](mod@modify_resource_group): Moves an instance to another resource group.
//! - [`RemoveSubInstance`](mod@remove_sub_instance): Takes an instance out of its distributed instance; it stays as one of its own.
//! - [`RestartInstance`](mod@restart_instance): Restarts an instance, at once or in the maintenance window; connections are lost for a moment.
//! - [`SwitchInstanceHA`](mod@switch_instance_ha): Makes the replica of an instance its master, for example to try out a failover.
//! - [`SyncDtsStatus`](mod@sync_dts_status): Blocks or allows changes of the specification while DTS migrates or synchronizes the data of an instance.
//! - [`UnlockDBInstanceWrite`](mod@unlock_db_instance_write): Allows writes to an instance again after `LockDBInstanceWrite`.
//!
//! ## Connections
//!
//! - [`AllocateDirectConnection`](mod@allocate_direct_connection): Gives a cluster instance a private endpoint that leads straight to the shards, bypassing the proxies.
//! - [`AllocateInstancePublicConnection`](mod@allocate_instance_public_connection): Gives an instance an endpoint that clients can reach over the internet.
//! - [`DescribeIntranetAttribute`](mod@describe_intranet_attribute): Returns the internal bandwidth of an instance, including what was bought on top.
//! - [`ModifyDBInstanceConnectionString`](mod@modify_db_instance_connection_string): Changes the endpoint or the port of an instance.
//! - [`ModifyInstanceNetExpireTime`](mod@modify_instance_net_expire_time): Extends the time for which the classic network endpoint is kept after the move to a VPC.
//! - [`ModifyIntranetAttribute`](mod@modify_intranet_attribute): Changes the internal bandwidth of an instance in a dedicated cluster for a limited time.
//! - [`ReleaseDirectConnection`](mod@release_direct_connection): Gives up the private endpoint that leads straight to the shards.
//! - [`ReleaseInstancePublicConnection`](mod@release_instance_public_connection): Gives up the public endpoint of an instance; its private ones stay.
//! - [`SwitchInstanceProxy`](mod@switch_instance_proxy): Switches the proxy mode of an instance on or off.
//! - [`SwitchNetwork`](mod@switch_network): Moves an instance to another VPC or vSwitch, or from the classic network to a VPC.
//!
//! ## Pricing and renewal
//!
//! - [`DescribeInstanceAutoRenewalAttribute`](mod@describe_instance_auto_renewal_attribute): Tells which subscription instances are renewed automatically and for how long.
//! - [`DescribePrice`](mod@describe_price): Works out what an order for an instance would cost; nothing is bought.
//! - [`ModifyInstanceAutoRenewalAttribute`](mod@modify_instance_auto_renewal_attribute): Sets whether and for how long subscription instances are renewed automatically.
//! - [`RenewAdditionalBandwidth`](mod@renew_additional_bandwidth): Extends the time for which additional bandwidth was bought.
//! - [`RenewInstance`](mod@renew_instance): Extends the subscription of an instance, and can change its class at the same time.
//! - [`TransformInstanceChargeType`](mod@transform_instance_charge_type): Switches an instance between pay-as-you-go and subscription billing, in either direction.
//!
//! ## Accounts
//!
//! - [`CreateAccount`](mod@create_account): Creates a database account with a password and either read-only or read/write rights.
//! - [`DeleteAccount`](mod@delete_account): Removes a database account from a running instance; clients that log in with it are locked out.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of an instance with their rights.
//! - [`GrantAccountPrivilege`](mod@grant_account_privilege): Sets whether an account may only read or also write; the instance has to be running.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the note on a database account.
//! - [`ModifyAccountPassword`](mod@modify_account_password): Changes the password of an account, for which the old one has to be given.
//! - [`ResetAccountPassword`](mod@reset_account_password): Gives an account a new password without asking for the old one.
//!
//! ## Backup and restoration
//!
//! - [`CreateBackup`](mod@create_backup): Starts a manual backup of an instance.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Returns on which days and at what time an instance is backed up.
//! - [`DescribeBackupTasks`](mod@describe_backup_tasks): Lists the backups of an instance that are being made, with their progress.
//! - [`DescribeBackups`](mod@describe_backups): Lists the backups of an instance with their download links.
//! - [`DescribeClusterBackupList`](mod@describe_cluster_backup_list): Lists the backups of a cluster instance, each covering all shards.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Sets on which days and at what time an instance is backed up.
//! - [`RestoreInstance`](mod@restore_instance): Brings an instance back to a point in time or a backup.
//!
//! ## Monitoring
//!
//! - [`DescribeHistoryMonitorValues`](mod@describe_history_monitor_values): Returns measurements of an instance or a node for a period.
//! - [`DescribeMonitorItems`](mod@describe_monitor_items): Lists the metrics that can be asked for.
//!
//! ## Logs
//!
//! - [`DescribeAuditLogConfig`](mod@describe_audit_log_config): Tells whether audit logging is on for an instance and how long its logs are kept.
//! - [`DescribeAuditRecords`](mod@describe_audit_records): Returns the commands that audit logging has recorded on an instance.
//! - [`DescribeRunningLogRecords`](mod@describe_running_log_records): Returns the running logs of an instance for a period.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Returns commands that took too long on an instance, for a period.
//! - [`InitializeKvstorePermission`](mod@initialize_kvstore_permission): Creates the service-linked role with which Redis may write logs to Log Service; needed once before log features are used.
//! - [`ModifyAuditLogConfig`](mod@modify_audit_log_config): Switches audit logging on or off and sets how long its logs are kept.
//!
//! ## Network security
//!
//! - [`DescribeInstanceSSL`](mod@describe_instance_ssl): Tells whether TLS is on for an instance and until when its certificate is valid.
//! - [`DescribeSecurityGroupConfiguration`](mod@describe_security_group_configuration): Lists the ECS security groups that may connect to an instance.
//! - [`DescribeSecurityIps`](mod@describe_security_ips): Returns the IP whitelists of an instance.
//! - [`ModifyInstanceSSL`](mod@modify_instance_ssl): Switches TLS on or off or renews the certificate of an instance.
//! - [`ModifyInstanceVpcAuthMode`](mod@modify_instance_vpc_auth_mode): Sets whether clients in the VPC need a password.
//! - [`ModifySecurityGroupConfiguration`](mod@modify_security_group_configuration): Sets which ECS security groups may connect to an instance.
//! - [`ModifySecurityIps`](mod@modify_security_ips): Changes an IP whitelist of an instance: replaces it, or adds or removes addresses.
//!
//! ## Parameters
//!
//! - [`DescribeInstanceConfig`](mod@describe_instance_config): Returns the parameters of an instance that can be configured, as JSON text.
//! - [`DescribeParameterModificationHistory`](mod@describe_parameter_modification_history): Lists which parameters of an instance were changed, when, and how.
//! - [`DescribeParameterTemplates`](mod@describe_parameter_templates): Lists the parameters of an engine version with their defaults and ranges.
//! - [`DescribeParameters`](mod@describe_parameters): Returns the parameters of an instance with the values in force.
//! - [`ModifyInstanceConfig`](mod@modify_instance_config): Changes parameters of an instance, given as JSON text.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which instances bear which tags.
//! - [`TagResources`](mod@tag_resources): Puts tags on one or more Tair (Redis) instances.
//! - [`UntagResources`](mod@untag_resources): Removes the given tags, or all tags, from Tair (Redis) instances.
//!
//! ## Cache analysis
//!
//! - [`CreateCacheAnalysisTask`](mod@create_cache_analysis_task): Starts an analysis of the keys of an instance, whose report tells which are large.
//! - [`DescribeCacheAnalysisReport`](mod@describe_cache_analysis_report): Returns the result of the key analysis of one day.
//! - [`DescribeCacheAnalysisReportList`](mod@describe_cache_analysis_report_list): Lists the key analyses of an instance with their states.
//!
//! ## Data encryption
//!
//! - [`CheckCloudResourceAuthorized`](mod@check_cloud_resource_authorized): Tells whether the service is authorized to use the KMS keys of the account.
//! - [`DescribeEncryptionKey`](mod@describe_encryption_key): Returns one key that can encrypt the data of an instance.
//! - [`DescribeEncryptionKeyList`](mod@describe_encryption_key_list): Lists the KMS keys that can encrypt the data of an instance.
//! - [`DescribeInstanceTDEStatus`](mod@describe_instance_tde_status): Tells whether the data of an instance is encrypted at rest.
//! - [`ModifyInstanceTDE`](mod@modify_instance_tde): Switches on the encryption of data at rest for an instance; it cannot be switched off again.
//!
//! ## O&M tasks
//!
//! - [`DescribeActiveOperationTask`](mod@describe_active_operation_task): Lists the maintenance tasks of one kind that are planned for instances.
//! - [`DescribeHistoryTasks`](mod@describe_history_tasks): Lists the tasks of the task center, finished and running ones.
//! - [`ModifyActiveOperationTask`](mod@modify_active_operation_task): Moves the time of planned maintenance tasks, within their deadlines.
//!
//! ## IP whitelist templates
//!
//! - [`CreateGlobalSecurityIPGroup`](mod@create_global_security_ip_group): Creates an IP whitelist template that several instances can share.
//! - [`DeleteGlobalSecurityIPGroup`](mod@delete_global_security_ip_group): Deletes an IP whitelist template.
//! - [`DescribeGlobalSecurityIPGroup`](mod@describe_global_security_ip_group): Lists IP whitelist templates with their addresses.
//! - [`DescribeGlobalSecurityIPGroupRelation`](mod@describe_global_security_ip_group_relation): Lists the IP whitelist templates that an instance uses.
//! - [`ModifyGlobalSecurityIPGroup`](mod@modify_global_security_ip_group): Changes the addresses of an IP whitelist template, for all instances that use it.
//! - [`ModifyGlobalSecurityIPGroupName`](mod@modify_global_security_ip_group_name): Gives an IP whitelist template another name.
//! - [`ModifyGlobalSecurityIPGroupRelation`](mod@modify_global_security_ip_group_relation): Sets which IP whitelist templates an instance uses.
//!
//! ## Parameter templates
//!
//! - [`CreateParameterGroup`](mod@create_parameter_group): Creates a parameter template from the settings given.
//! - [`DeleteParameterGroup`](mod@delete_parameter_group): Deletes a parameter template; instances it was applied to keep their settings.
//! - [`DescribeParameterGroup`](mod@describe_parameter_group): Returns one parameter template with its settings.
//! - [`DescribeParameterGroupSupportParam`](mod@describe_parameter_group_support_param): Lists the parameters that a template can set.
//! - [`DescribeParameterGroupTemplateList`](mod@describe_parameter_group_template_list): Lists the parameters for templates with their defaults and ranges.
//! - [`DescribeParameterGroups`](mod@describe_parameter_groups): Lists the parameter templates of a region.
//! - [`ModifyInstanceParameter`](mod@modify_instance_parameter): Changes parameters of instances, singly or by applying a template.
//! - [`ModifyParameterGroup`](mod@modify_parameter_group): Changes the name, the note, or the settings of a parameter template.
//!
//! ## Others
//!
//! - [`CancelActiveOperationTasks`](mod@cancel_active_operation_tasks): Calls off pending maintenance tasks, as far as they allow it.
//! - [`CreateTairKVCacheVNode`](mod@create_tair_kv_cache_v_node): Creates a virtual node of Tair KVCache.
//! - [`DeleteBackup`](mod@delete_backup): Deletes a backup of an instance; nothing can be restored from it afterward.
//! - [`DescribeActiveOperationMaintenanceConfig`](mod@describe_active_operation_maintenance_config): Returns when planned maintenance of the account's instances may take place.
//! - [`DescribeActiveOperationTaskCount`](mod@describe_active_operation_task_count): Counts the pending maintenance tasks of the account.
//! - [`DescribeActiveOperationTasks`](mod@describe_active_operation_tasks): Lists the maintenance tasks that are planned for instances.
//! - [`DescribeDbInstanceConnectivity`](mod@describe_db_instance_connectivity): Tests whether a client address can reach an instance, and tells what is in the way.
//! - [`DescribeDBInstanceMonitor`](mod@describe_db_instance_monitor): Returns the interval at which an instance is monitored.
//! - [`DescribeHistoryEvents`](mod@describe_history_events): Lists events of the past that concerned instances.
//! - [`DescribeHistoryEventsStat`](mod@describe_history_events_stat): Counts events of the past by kind.
//! - [`DescribeHistoryTasksStat`](mod@describe_history_tasks_stat): Counts the tasks of the task center by state.
//! - [`DescribeServiceLinkedRoleExists`](mod@describe_service_linked_role_exists): Tells whether the service-linked role of the service exists in the account.
//! - [`DescribeTags`](mod@describe_tags): Lists the tags that are in use in a region.
//! - [`DescribeTairKVCacheInferInstances`](mod@describe_tair_kv_cache_infer_instances): Lists the inference instances of Tair KVCache.
//! - [`DestroyInstance`](mod@destroy_instance): Removes a released instance from the recycle bin for good.
//! - [`MasterNodeShutDownFailOver`](mod@master_node_shut_down_fail_over): Simulates the loss of a master node, so that the failover to its replica can be tested.
//! - [`ModifyActiveOperationMaintainConfig`](mod@modify_active_operation_maintain_config): Sets when planned maintenance of the account's instances may take place.
//! - [`ModifyActiveOperationTasks`](mod@modify_active_operation_tasks): Moves the time of several planned maintenance tasks, or starts them at once.
//! - [`ModifyBackupExpireTime`](mod@modify_backup_expire_time): Sets until when a manual backup is kept.
//! - [`ModifyDBInstanceMonitor`](mod@modify_db_instance_monitor): Sets the interval at which an instance is monitored.
//! - [`ModifyEventInfo`](mod@modify_event_info): Acts on events of the event center, such as confirming them.
//! - [`ModifyInstanceBandwidth`](mod@modify_instance_bandwidth): Changes the bandwidth of an instance.
//! - [`ModifyTaskInfo`](mod@modify_task_info): Acts on tasks of the task center, for example on a step that waits.
//! - [`RebootProxy`](mod@reboot_proxy): Restarts or rebuilds proxy nodes of an instance.
//! - [`RenewMultiInstance`](mod@renew_multi_instance): Extends the subscriptions of several instances.
//! - [`SwitchInstanceZoneFailOver`](mod@switch_instance_zone_fail_over): Moves the master to another zone, as in a failure of its zone.
//! - [`TransformToEcs`](mod@transform_to_ecs): Switches the billing of an instance over to the mode named in the call.
//! - [`UpgradeProxy`](mod@upgrade_proxy): Upgrades the proxies of an instance to a newer minor version.
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

pub mod add_sharding_node;
pub mod allocate_direct_connection;
pub mod allocate_instance_public_connection;
pub mod cancel_active_operation_tasks;
pub mod check_cloud_resource_authorized;
pub mod create_account;
pub mod create_backup;
pub mod create_cache_analysis_task;
pub mod create_global_distribute_cache;
pub mod create_global_security_ip_group;
pub mod create_instance;
pub mod create_instances;
pub mod create_parameter_group;
pub mod create_tair_instance;
pub mod create_tair_kv_cache_v_node;
pub mod delete_account;
pub mod delete_backup;
pub mod delete_global_security_ip_group;
pub mod delete_instance;
pub mod delete_parameter_group;
pub mod delete_sharding_node;
pub mod describe_accounts;
pub mod describe_active_operation_maintenance_config;
pub mod describe_active_operation_task;
pub mod describe_active_operation_task_count;
pub mod describe_active_operation_tasks;
pub mod describe_audit_log_config;
pub mod describe_audit_records;
pub mod describe_available_resource;
pub mod describe_backup_policy;
pub mod describe_backup_tasks;
pub mod describe_backups;
pub mod describe_cache_analysis_report;
pub mod describe_cache_analysis_report_list;
pub mod describe_cluster_backup_list;
pub mod describe_cluster_member_info;
pub mod describe_db_instance_connectivity;
pub mod describe_db_instance_monitor;
pub mod describe_db_instance_net_info;
pub mod describe_db_node_direct_vip_info;
pub mod describe_dedicated_cluster_instance_list;
pub mod describe_encryption_key;
pub mod describe_encryption_key_list;
pub mod describe_engine_version;
pub mod describe_global_distribute_cache;
pub mod describe_global_security_ip_group;
pub mod describe_global_security_ip_group_relation;
pub mod describe_history_events;
pub mod describe_history_events_stat;
pub mod describe_history_monitor_values;
pub mod describe_history_tasks;
pub mod describe_history_tasks_stat;
pub mod describe_instance_attribute;
pub mod describe_instance_auto_renewal_attribute;
pub mod describe_instance_config;
pub mod describe_instance_ssl;
pub mod describe_instance_tde_status;
pub mod describe_instances;
pub mod describe_instances_overview;
pub mod describe_intranet_attribute;
pub mod describe_logic_instance_topology;
pub mod describe_monitor_items;
pub mod describe_parameter_group;
pub mod describe_parameter_group_support_param;
pub mod describe_parameter_group_template_list;
pub mod describe_parameter_groups;
pub mod describe_parameter_modification_history;
pub mod describe_parameter_templates;
pub mod describe_parameters;
pub mod describe_price;
pub mod describe_regions;
pub mod describe_role_zone_info;
pub mod describe_running_log_records;
pub mod describe_security_group_configuration;
pub mod describe_security_ips;
pub mod describe_service_linked_role_exists;
pub mod describe_slow_log_records;
pub mod describe_tags;
pub mod describe_tair_kv_cache_infer_instances;
pub mod describe_zones;
pub mod destroy_instance;
pub mod enable_additional_bandwidth;
pub mod flush_expire_keys;
pub mod flush_instance;
pub mod flush_instance_for_db;
pub mod grant_account_privilege;
pub mod initialize_kvstore_permission;
pub mod list_tag_resources;
pub mod lock_db_instance_write;
pub mod master_node_shut_down_fail_over;
pub mod migrate_to_other_zone;
pub mod modify_account_description;
pub mod modify_account_password;
pub mod modify_active_operation_maintain_config;
pub mod modify_active_operation_task;
pub mod modify_active_operation_tasks;
pub mod modify_audit_log_config;
pub mod modify_backup_expire_time;
pub mod modify_backup_policy;
pub mod modify_db_instance_auto_upgrade;
pub mod modify_db_instance_connection_string;
pub mod modify_db_instance_monitor;
pub mod modify_event_info;
pub mod modify_global_security_ip_group;
pub mod modify_global_security_ip_group_name;
pub mod modify_global_security_ip_group_relation;
pub mod modify_instance_attribute;
pub mod modify_instance_auto_renewal_attribute;
pub mod modify_instance_bandwidth;
pub mod modify_instance_config;
pub mod modify_instance_maintain_time;
pub mod modify_instance_major_version;
pub mod modify_instance_minor_version;
pub mod modify_instance_net_expire_time;
pub mod modify_instance_parameter;
pub mod modify_instance_spec;
pub mod modify_instance_ssl;
pub mod modify_instance_tde;
pub mod modify_instance_vpc_auth_mode;
pub mod modify_intranet_attribute;
pub mod modify_parameter_group;
pub mod modify_resource_group;
pub mod modify_security_group_configuration;
pub mod modify_security_ips;
pub mod modify_task_info;
pub mod reboot_proxy;
pub mod release_direct_connection;
pub mod release_instance_public_connection;
pub mod remove_sub_instance;
pub mod renew_additional_bandwidth;
pub mod renew_instance;
pub mod renew_multi_instance;
pub mod reset_account_password;
pub mod restart_instance;
pub mod restore_instance;
pub mod switch_instance_ha;
pub mod switch_instance_proxy;
pub mod switch_instance_zone_fail_over;
pub mod switch_network;
pub mod sync_dts_status;
pub mod tag_resources;
pub mod transform_instance_charge_type;
pub mod transform_to_ecs;
pub mod transform_to_pre_paid;
pub mod unlock_db_instance_write;
pub mod untag_resources;
pub mod upgrade_proxy;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_sharding_node::{AddShardingNodeRequest, AddShardingNodeResponse},
    allocate_direct_connection::{AllocateDirectConnectionError, AllocateDirectConnectionRequest, AllocateDirectConnectionResponse},
    allocate_instance_public_connection::{AllocateInstancePublicConnectionError, AllocateInstancePublicConnectionRequest, AllocateInstancePublicConnectionResponse},
    cancel_active_operation_tasks::{CancelActiveOperationTasksRequest, CancelActiveOperationTasksResponse},
    check_cloud_resource_authorized::{CheckCloudResourceAuthorizedRequest, CheckCloudResourceAuthorizedResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_backup::{CreateBackupRequest, CreateBackupResponse},
    create_cache_analysis_task::{CreateCacheAnalysisTaskError, CreateCacheAnalysisTaskRequest, CreateCacheAnalysisTaskResponse},
    create_global_distribute_cache::{CreateGlobalDistributeCacheRequest, CreateGlobalDistributeCacheResponse},
    create_global_security_ip_group::{CreateGlobalSecurityIPGroupError, CreateGlobalSecurityIPGroupRequest, CreateGlobalSecurityIPGroupResponse},
    create_instance::{CreateInstanceError, CreateInstanceRequest, CreateInstanceResponse},
    create_instances::{CreateInstancesError, CreateInstancesRequest, CreateInstancesResponse},
    create_parameter_group::{CreateParameterGroupError, CreateParameterGroupRequest, CreateParameterGroupResponse},
    create_tair_instance::{CreateTairInstanceError, CreateTairInstanceRequest, CreateTairInstanceResponse},
    create_tair_kv_cache_v_node::{CreateTairKVCacheVNodeRequest, CreateTairKVCacheVNodeResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_backup::{DeleteBackupRequest, DeleteBackupResponse},
    delete_global_security_ip_group::{DeleteGlobalSecurityIPGroupError, DeleteGlobalSecurityIPGroupRequest, DeleteGlobalSecurityIPGroupResponse},
    delete_instance::{DeleteInstanceError, DeleteInstanceRequest, DeleteInstanceResponse},
    delete_parameter_group::{DeleteParameterGroupRequest, DeleteParameterGroupResponse},
    delete_sharding_node::{DeleteShardingNodeRequest, DeleteShardingNodeResponse},
    describe_accounts::{DescribeAccountsRequest, DescribeAccountsResponse},
    describe_active_operation_maintenance_config::{DescribeActiveOperationMaintenanceConfigRequest, DescribeActiveOperationMaintenanceConfigResponse},
    describe_active_operation_task::{DescribeActiveOperationTaskError, DescribeActiveOperationTaskRequest, DescribeActiveOperationTaskResponse},
    describe_active_operation_task_count::{DescribeActiveOperationTaskCountRequest, DescribeActiveOperationTaskCountResponse},
    describe_active_operation_tasks::{DescribeActiveOperationTasksRequest, DescribeActiveOperationTasksResponse},
    describe_audit_log_config::{DescribeAuditLogConfigError, DescribeAuditLogConfigRequest, DescribeAuditLogConfigResponse},
    describe_audit_records::{DescribeAuditRecordsError, DescribeAuditRecordsRequest, DescribeAuditRecordsResponse},
    describe_available_resource::{DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_backup_policy::{DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backup_tasks::{DescribeBackupTasksRequest, DescribeBackupTasksResponse},
    describe_backups::{DescribeBackupsError, DescribeBackupsRequest, DescribeBackupsResponse},
    describe_cache_analysis_report::{DescribeCacheAnalysisReportError, DescribeCacheAnalysisReportRequest, DescribeCacheAnalysisReportResponse},
    describe_cache_analysis_report_list::{DescribeCacheAnalysisReportListError, DescribeCacheAnalysisReportListRequest, DescribeCacheAnalysisReportListResponse},
    describe_cluster_backup_list::{DescribeClusterBackupListRequest, DescribeClusterBackupListResponse},
    describe_cluster_member_info::{DescribeClusterMemberInfoRequest, DescribeClusterMemberInfoResponse},
    describe_db_instance_connectivity::{DescribeDbInstanceConnectivityRequest, DescribeDbInstanceConnectivityResponse},
    describe_db_instance_monitor::{DescribeDBInstanceMonitorRequest, DescribeDBInstanceMonitorResponse},
    describe_db_instance_net_info::{DescribeDBInstanceNetInfoError, DescribeDBInstanceNetInfoRequest, DescribeDBInstanceNetInfoResponse},
    describe_db_node_direct_vip_info::{DescribeDBNodeDirectVipInfoRequest, DescribeDBNodeDirectVipInfoResponse},
    describe_dedicated_cluster_instance_list::{DescribeDedicatedClusterInstanceListRequest, DescribeDedicatedClusterInstanceListResponse},
    describe_encryption_key::{DescribeEncryptionKeyError, DescribeEncryptionKeyRequest, DescribeEncryptionKeyResponse},
    describe_encryption_key_list::{DescribeEncryptionKeyListRequest, DescribeEncryptionKeyListResponse},
    describe_engine_version::{DescribeEngineVersionRequest, DescribeEngineVersionResponse},
    describe_global_distribute_cache::{DescribeGlobalDistributeCacheRequest, DescribeGlobalDistributeCacheResponse},
    describe_global_security_ip_group::{DescribeGlobalSecurityIPGroupError, DescribeGlobalSecurityIPGroupRequest, DescribeGlobalSecurityIPGroupResponse},
    describe_global_security_ip_group_relation::{DescribeGlobalSecurityIPGroupRelationError, DescribeGlobalSecurityIPGroupRelationRequest, DescribeGlobalSecurityIPGroupRelationResponse},
    describe_history_events::{DescribeHistoryEventsRequest, DescribeHistoryEventsResponse},
    describe_history_events_stat::{DescribeHistoryEventsStatRequest, DescribeHistoryEventsStatResponse},
    describe_history_monitor_values::{DescribeHistoryMonitorValuesError, DescribeHistoryMonitorValuesRequest, DescribeHistoryMonitorValuesResponse},
    describe_history_tasks::{DescribeHistoryTasksError, DescribeHistoryTasksRequest, DescribeHistoryTasksResponse},
    describe_history_tasks_stat::{DescribeHistoryTasksStatRequest, DescribeHistoryTasksStatResponse},
    describe_instance_attribute::{DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse},
    describe_instance_auto_renewal_attribute::{DescribeInstanceAutoRenewalAttributeError, DescribeInstanceAutoRenewalAttributeRequest, DescribeInstanceAutoRenewalAttributeResponse},
    describe_instance_config::{DescribeInstanceConfigRequest, DescribeInstanceConfigResponse},
    describe_instance_ssl::{DescribeInstanceSSLError, DescribeInstanceSSLRequest, DescribeInstanceSSLResponse},
    describe_instance_tde_status::{DescribeInstanceTDEStatusError, DescribeInstanceTDEStatusRequest, DescribeInstanceTDEStatusResponse},
    describe_instances::{DescribeInstancesError, DescribeInstancesRequest, DescribeInstancesResponse},
    describe_instances_overview::{DescribeInstancesOverviewError, DescribeInstancesOverviewRequest, DescribeInstancesOverviewResponse},
    describe_intranet_attribute::{DescribeIntranetAttributeRequest, DescribeIntranetAttributeResponse},
    describe_logic_instance_topology::{DescribeLogicInstanceTopologyRequest, DescribeLogicInstanceTopologyResponse},
    describe_monitor_items::{DescribeMonitorItemsRequest, DescribeMonitorItemsResponse},
    describe_parameter_group::{DescribeParameterGroupRequest, DescribeParameterGroupResponse},
    describe_parameter_group_support_param::{DescribeParameterGroupSupportParamRequest, DescribeParameterGroupSupportParamResponse},
    describe_parameter_group_template_list::{DescribeParameterGroupTemplateListRequest, DescribeParameterGroupTemplateListResponse},
    describe_parameter_groups::{DescribeParameterGroupsRequest, DescribeParameterGroupsResponse},
    describe_parameter_modification_history::{DescribeParameterModificationHistoryError, DescribeParameterModificationHistoryRequest, DescribeParameterModificationHistoryResponse},
    describe_parameter_templates::{DescribeParameterTemplatesError, DescribeParameterTemplatesRequest, DescribeParameterTemplatesResponse},
    describe_parameters::{DescribeParametersError, DescribeParametersRequest, DescribeParametersResponse},
    describe_price::{DescribePriceError, DescribePriceRequest, DescribePriceResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_role_zone_info::{DescribeRoleZoneInfoRequest, DescribeRoleZoneInfoResponse},
    describe_running_log_records::{DescribeRunningLogRecordsError, DescribeRunningLogRecordsRequest, DescribeRunningLogRecordsResponse},
    describe_security_group_configuration::{DescribeSecurityGroupConfigurationError, DescribeSecurityGroupConfigurationRequest, DescribeSecurityGroupConfigurationResponse},
    describe_security_ips::{DescribeSecurityIpsError, DescribeSecurityIpsRequest, DescribeSecurityIpsResponse},
    describe_service_linked_role_exists::{DescribeServiceLinkedRoleExistsRequest, DescribeServiceLinkedRoleExistsResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsError, DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_tags::{DescribeTagsRequest, DescribeTagsResponse},
    describe_tair_kv_cache_infer_instances::{DescribeTairKVCacheInferInstancesRequest, DescribeTairKVCacheInferInstancesResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    destroy_instance::{DestroyInstanceRequest, DestroyInstanceResponse},
    enable_additional_bandwidth::{EnableAdditionalBandwidthRequest, EnableAdditionalBandwidthResponse},
    flush_expire_keys::{FlushExpireKeysRequest, FlushExpireKeysResponse},
    flush_instance::{FlushInstanceRequest, FlushInstanceResponse},
    flush_instance_for_db::{FlushInstanceForDBRequest, FlushInstanceForDBResponse},
    grant_account_privilege::{GrantAccountPrivilegeError, GrantAccountPrivilegeRequest, GrantAccountPrivilegeResponse},
    initialize_kvstore_permission::{InitializeKvstorePermissionRequest, InitializeKvstorePermissionResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    lock_db_instance_write::{LockDBInstanceWriteRequest, LockDBInstanceWriteResponse},
    master_node_shut_down_fail_over::{MasterNodeShutDownFailOverRequest, MasterNodeShutDownFailOverResponse},
    migrate_to_other_zone::{MigrateToOtherZoneError, MigrateToOtherZoneRequest, MigrateToOtherZoneResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_account_password::{ModifyAccountPasswordRequest, ModifyAccountPasswordResponse},
    modify_active_operation_maintain_config::{ModifyActiveOperationMaintainConfigRequest, ModifyActiveOperationMaintainConfigResponse},
    modify_active_operation_task::{ModifyActiveOperationTaskError, ModifyActiveOperationTaskRequest, ModifyActiveOperationTaskResponse},
    modify_active_operation_tasks::{ModifyActiveOperationTasksRequest, ModifyActiveOperationTasksResponse},
    modify_audit_log_config::{ModifyAuditLogConfigError, ModifyAuditLogConfigRequest, ModifyAuditLogConfigResponse},
    modify_backup_expire_time::{ModifyBackupExpireTimeRequest, ModifyBackupExpireTimeResponse},
    modify_backup_policy::{ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_db_instance_auto_upgrade::{ModifyDBInstanceAutoUpgradeRequest, ModifyDBInstanceAutoUpgradeResponse},
    modify_db_instance_connection_string::{ModifyDBInstanceConnectionStringError, ModifyDBInstanceConnectionStringRequest, ModifyDBInstanceConnectionStringResponse},
    modify_db_instance_monitor::{ModifyDBInstanceMonitorRequest, ModifyDBInstanceMonitorResponse},
    modify_event_info::{ModifyEventInfoRequest, ModifyEventInfoResponse},
    modify_global_security_ip_group::{ModifyGlobalSecurityIPGroupError, ModifyGlobalSecurityIPGroupRequest, ModifyGlobalSecurityIPGroupResponse},
    modify_global_security_ip_group_name::{ModifyGlobalSecurityIPGroupNameError, ModifyGlobalSecurityIPGroupNameRequest, ModifyGlobalSecurityIPGroupNameResponse},
    modify_global_security_ip_group_relation::{ModifyGlobalSecurityIPGroupRelationError, ModifyGlobalSecurityIPGroupRelationRequest, ModifyGlobalSecurityIPGroupRelationResponse},
    modify_instance_attribute::{ModifyInstanceAttributeError, ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse},
    modify_instance_auto_renewal_attribute::{ModifyInstanceAutoRenewalAttributeRequest, ModifyInstanceAutoRenewalAttributeResponse},
    modify_instance_bandwidth::{ModifyInstanceBandwidthRequest, ModifyInstanceBandwidthResponse},
    modify_instance_config::{ModifyInstanceConfigError, ModifyInstanceConfigRequest, ModifyInstanceConfigResponse},
    modify_instance_maintain_time::{ModifyInstanceMaintainTimeError, ModifyInstanceMaintainTimeRequest, ModifyInstanceMaintainTimeResponse},
    modify_instance_major_version::{ModifyInstanceMajorVersionError, ModifyInstanceMajorVersionRequest, ModifyInstanceMajorVersionResponse},
    modify_instance_minor_version::{ModifyInstanceMinorVersionError, ModifyInstanceMinorVersionRequest, ModifyInstanceMinorVersionResponse},
    modify_instance_net_expire_time::{ModifyInstanceNetExpireTimeError, ModifyInstanceNetExpireTimeRequest, ModifyInstanceNetExpireTimeResponse},
    modify_instance_parameter::{ModifyInstanceParameterRequest, ModifyInstanceParameterResponse},
    modify_instance_spec::{ModifyInstanceSpecError, ModifyInstanceSpecRequest, ModifyInstanceSpecResponse},
    modify_instance_ssl::{ModifyInstanceSSLError, ModifyInstanceSSLRequest, ModifyInstanceSSLResponse},
    modify_instance_tde::{ModifyInstanceTDEError, ModifyInstanceTDERequest, ModifyInstanceTDEResponse},
    modify_instance_vpc_auth_mode::{ModifyInstanceVpcAuthModeError, ModifyInstanceVpcAuthModeRequest, ModifyInstanceVpcAuthModeResponse},
    modify_intranet_attribute::{ModifyIntranetAttributeRequest, ModifyIntranetAttributeResponse},
    modify_parameter_group::{ModifyParameterGroupRequest, ModifyParameterGroupResponse},
    modify_resource_group::{ModifyResourceGroupError, ModifyResourceGroupRequest, ModifyResourceGroupResponse},
    modify_security_group_configuration::{ModifySecurityGroupConfigurationError, ModifySecurityGroupConfigurationRequest, ModifySecurityGroupConfigurationResponse},
    modify_security_ips::{ModifySecurityIpsError, ModifySecurityIpsRequest, ModifySecurityIpsResponse},
    modify_task_info::{ModifyTaskInfoRequest, ModifyTaskInfoResponse},
    reboot_proxy::{RebootProxyRequest, RebootProxyResponse},
    release_direct_connection::{ReleaseDirectConnectionError, ReleaseDirectConnectionRequest, ReleaseDirectConnectionResponse},
    release_instance_public_connection::{ReleaseInstancePublicConnectionError, ReleaseInstancePublicConnectionRequest, ReleaseInstancePublicConnectionResponse},
    remove_sub_instance::{RemoveSubInstanceRequest, RemoveSubInstanceResponse},
    renew_additional_bandwidth::{RenewAdditionalBandwidthRequest, RenewAdditionalBandwidthResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    renew_multi_instance::{RenewMultiInstanceRequest, RenewMultiInstanceResponse},
    reset_account_password::{ResetAccountPasswordError, ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    restart_instance::{RestartInstanceError, RestartInstanceRequest, RestartInstanceResponse},
    restore_instance::{RestoreInstanceError, RestoreInstanceRequest, RestoreInstanceResponse},
    switch_instance_ha::{SwitchInstanceHARequest, SwitchInstanceHAResponse},
    switch_instance_proxy::{SwitchInstanceProxyRequest, SwitchInstanceProxyResponse},
    switch_instance_zone_fail_over::{SwitchInstanceZoneFailOverRequest, SwitchInstanceZoneFailOverResponse},
    switch_network::{SwitchNetworkError, SwitchNetworkRequest, SwitchNetworkResponse},
    sync_dts_status::{SyncDtsStatusRequest, SyncDtsStatusResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    transform_instance_charge_type::{TransformInstanceChargeTypeError, TransformInstanceChargeTypeRequest, TransformInstanceChargeTypeResponse},
    transform_to_ecs::{TransformToEcsRequest, TransformToEcsResponse},
    transform_to_pre_paid::{TransformToPrePaidError, TransformToPrePaidRequest, TransformToPrePaidResponse},
    unlock_db_instance_write::{UnlockDBInstanceWriteRequest, UnlockDBInstanceWriteResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    upgrade_proxy::{UpgradeProxyRequest, UpgradeProxyResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "R-kvstore",
    version: "2015-01-01",
    endpoints: Endpoints {
        central: Some("r-kvstore.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "r-kvstore.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "r-kvstore.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "r-kvstore.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "r-kvstore.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "r-kvstore.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "r-kvstore.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "r-kvstore.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "r-kvstore.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "r-kvstore.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-inner", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-inner-alibabacloud",
                "r-kvstore.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "r-kvstore.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "r-kvstore.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "r-kvstore.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-acdr-ut-1",
                "r-kvstore-share.cn-hangzhou-acdr-ut-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou-finance", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hebei-inner-alibabacloud",
                "r-kvstore.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "r-kvstore.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hongkong",
                "r-kvstore.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "r-kvstore.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote-nebula-1",
                "r-kvstore.cn-huhehaote-nebula-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-nanjing", "r-kvstore.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-qingdao-acdr-ut-1",
                "r-kvstore.cn-qingdao-acdr-ut-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shanghai", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-cloudspe",
                "r-kvstore.cn-shanghai-cloudspe.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "r-kvstore.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shanghai-inner", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-inner-alibabacloud",
                "r-kvstore.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "r-kvstore.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "r-kvstore.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen-inner", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-inner-alibabacloud",
                "r-kvstore.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wuhan-lr",
                "r-kvstore.cn-wuhan-lr.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "r-kvstore.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu-acdr-1",
                "r-kvstore.cn-wulanchabu-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu-gic-1",
                "r-kvstore.cn-wulanchabu-gic-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "r-kvstore.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "r-kvstore.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "r-kvstore.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "r-kvstore.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "r-kvstore.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "r-kvstore.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1", "r-kvstore.rus-west-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "r-kvstore.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "r-kvstore.us-west-1.aliyuncs.com"),
        ],
        rule: Some("r-kvstore.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Tair and Redis.
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
    /// Adds data shards to a cluster instance, which then holds and serves more.
    #[inline]
    pub fn add_sharding_node(
        &self,
        request: AddShardingNodeRequest,
    ) -> Call<'_, AddShardingNodeRequest> {
        self.inner.call(request)
    }
    /// Gives a cluster instance a private endpoint that leads straight to the shards, bypassing the proxies.
    #[inline]
    pub fn allocate_direct_connection(
        &self,
        request: AllocateDirectConnectionRequest,
    ) -> Call<'_, AllocateDirectConnectionRequest> {
        self.inner.call(request)
    }
    /// Gives an instance an endpoint that clients can reach over the internet.
    #[inline]
    pub fn allocate_instance_public_connection(
        &self,
        request: AllocateInstancePublicConnectionRequest,
    ) -> Call<'_, AllocateInstancePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Calls off pending maintenance tasks, as far as they allow it.
    #[inline]
    pub fn cancel_active_operation_tasks(
        &self,
        request: CancelActiveOperationTasksRequest,
    ) -> Call<'_, CancelActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Tells whether the service is authorized to use the KMS keys of the account.
    #[inline]
    pub fn check_cloud_resource_authorized(
        &self,
        request: CheckCloudResourceAuthorizedRequest,
    ) -> Call<'_, CheckCloudResourceAuthorizedRequest> {
        self.inner.call(request)
    }
    /// Creates a database account with a password and either read-only or read/write rights.
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
    /// Starts an analysis of the keys of an instance, whose report tells which are large.
    #[inline]
    pub fn create_cache_analysis_task(
        &self,
        request: CreateCacheAnalysisTaskRequest,
    ) -> Call<'_, CreateCacheAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Turns an existing instance into the first member of a distributed instance.
    #[inline]
    pub fn create_global_distribute_cache(
        &self,
        request: CreateGlobalDistributeCacheRequest,
    ) -> Call<'_, CreateGlobalDistributeCacheRequest> {
        self.inner.call(request)
    }
    /// Creates an IP whitelist template that several instances can share.
    #[inline]
    pub fn create_global_security_ip_group(
        &self,
        request: CreateGlobalSecurityIPGroupRequest,
    ) -> Call<'_, CreateGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a Redis instance of the Community Edition or a classic Tair instance.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates several instances in one call, whose settings are given as JSON text.
    #[inline]
    pub fn create_instances(
        &self,
        request: CreateInstancesRequest,
    ) -> Call<'_, CreateInstancesRequest> {
        self.inner.call(request)
    }
    /// Creates a parameter template from the settings given.
    #[inline]
    pub fn create_parameter_group(
        &self,
        request: CreateParameterGroupRequest,
    ) -> Call<'_, CreateParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a Tair instance on DRAM, persistent memory, or disks.
    #[inline]
    pub fn create_tair_instance(
        &self,
        request: CreateTairInstanceRequest,
    ) -> Call<'_, CreateTairInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual node of Tair KVCache.
    #[inline]
    pub fn create_tair_kv_cache_v_node(
        &self,
        request: CreateTairKVCacheVNodeRequest,
    ) -> Call<'_, CreateTairKVCacheVNodeRequest> {
        self.inner.call(request)
    }
    /// Removes a database account from a running instance; clients that log in with it are locked out.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes a backup of an instance; nothing can be restored from it afterward.
    #[inline]
    pub fn delete_backup(
        &self,
        request: DeleteBackupRequest,
    ) -> Call<'_, DeleteBackupRequest> {
        self.inner.call(request)
    }
    /// Deletes an IP whitelist template.
    #[inline]
    pub fn delete_global_security_ip_group(
        &self,
        request: DeleteGlobalSecurityIPGroupRequest,
    ) -> Call<'_, DeleteGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Releases a running pay-as-you-go instance with its data; release protection has to be off.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a parameter template; instances it was applied to keep their settings.
    #[inline]
    pub fn delete_parameter_group(
        &self,
        request: DeleteParameterGroupRequest,
    ) -> Call<'_, DeleteParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Takes data shards out of a cluster instance that has more than one.
    #[inline]
    pub fn delete_sharding_node(
        &self,
        request: DeleteShardingNodeRequest,
    ) -> Call<'_, DeleteShardingNodeRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of an instance with their rights.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Returns when planned maintenance of the account's instances may take place.
    #[inline]
    pub fn describe_active_operation_maintenance_config(
        &self,
        request: DescribeActiveOperationMaintenanceConfigRequest,
    ) -> Call<'_, DescribeActiveOperationMaintenanceConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the maintenance tasks of one kind that are planned for instances.
    #[inline]
    pub fn describe_active_operation_task(
        &self,
        request: DescribeActiveOperationTaskRequest,
    ) -> Call<'_, DescribeActiveOperationTaskRequest> {
        self.inner.call(request)
    }
    /// Counts the pending maintenance tasks of the account.
    #[inline]
    pub fn describe_active_operation_task_count(
        &self,
        request: DescribeActiveOperationTaskCountRequest,
    ) -> Call<'_, DescribeActiveOperationTaskCountRequest> {
        self.inner.call(request)
    }
    /// Lists the maintenance tasks that are planned for instances.
    #[inline]
    pub fn describe_active_operation_tasks(
        &self,
        request: DescribeActiveOperationTasksRequest,
    ) -> Call<'_, DescribeActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Tells whether audit logging is on for an instance and how long its logs are kept.
    #[inline]
    pub fn describe_audit_log_config(
        &self,
        request: DescribeAuditLogConfigRequest,
    ) -> Call<'_, DescribeAuditLogConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the commands that audit logging has recorded on an instance.
    #[inline]
    pub fn describe_audit_records(
        &self,
        request: DescribeAuditRecordsRequest,
    ) -> Call<'_, DescribeAuditRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the instance classes that can be bought, by zone and architecture.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Returns on which days and at what time an instance is backed up.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the backups of an instance that are being made, with their progress.
    #[inline]
    pub fn describe_backup_tasks(
        &self,
        request: DescribeBackupTasksRequest,
    ) -> Call<'_, DescribeBackupTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the backups of an instance with their download links.
    #[inline]
    pub fn describe_backups(
        &self,
        request: DescribeBackupsRequest,
    ) -> Call<'_, DescribeBackupsRequest> {
        self.inner.call(request)
    }
    /// Returns the result of the key analysis of one day.
    #[inline]
    pub fn describe_cache_analysis_report(
        &self,
        request: DescribeCacheAnalysisReportRequest,
    ) -> Call<'_, DescribeCacheAnalysisReportRequest> {
        self.inner.call(request)
    }
    /// Lists the key analyses of an instance with their states.
    #[inline]
    pub fn describe_cache_analysis_report_list(
        &self,
        request: DescribeCacheAnalysisReportListRequest,
    ) -> Call<'_, DescribeCacheAnalysisReportListRequest> {
        self.inner.call(request)
    }
    /// Lists the backups of a cluster instance, each covering all shards.
    #[inline]
    pub fn describe_cluster_backup_list(
        &self,
        request: DescribeClusterBackupListRequest,
    ) -> Call<'_, DescribeClusterBackupListRequest> {
        self.inner.call(request)
    }
    /// Returns the data nodes that a cluster instance consists of.
    #[inline]
    pub fn describe_cluster_member_info(
        &self,
        request: DescribeClusterMemberInfoRequest,
    ) -> Call<'_, DescribeClusterMemberInfoRequest> {
        self.inner.call(request)
    }
    /// Tests whether a client address can reach an instance, and tells what is in the way.
    #[inline]
    pub fn describe_db_instance_connectivity(
        &self,
        request: DescribeDbInstanceConnectivityRequest,
    ) -> Call<'_, DescribeDbInstanceConnectivityRequest> {
        self.inner.call(request)
    }
    /// Returns the interval at which an instance is monitored.
    #[inline]
    pub fn describe_db_instance_monitor(
        &self,
        request: DescribeDBInstanceMonitorRequest,
    ) -> Call<'_, DescribeDBInstanceMonitorRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints of an instance with their networks and ports.
    #[inline]
    pub fn describe_db_instance_net_info(
        &self,
        request: DescribeDBInstanceNetInfoRequest,
    ) -> Call<'_, DescribeDBInstanceNetInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the addresses that lead straight to the shards of an instance.
    #[inline]
    pub fn describe_db_node_direct_vip_info(
        &self,
        request: DescribeDBNodeDirectVipInfoRequest,
    ) -> Call<'_, DescribeDBNodeDirectVipInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the instances in dedicated clusters with their nodes.
    #[inline]
    pub fn describe_dedicated_cluster_instance_list(
        &self,
        request: DescribeDedicatedClusterInstanceListRequest,
    ) -> Call<'_, DescribeDedicatedClusterInstanceListRequest> {
        self.inner.call(request)
    }
    /// Returns one key that can encrypt the data of an instance.
    #[inline]
    pub fn describe_encryption_key(
        &self,
        request: DescribeEncryptionKeyRequest,
    ) -> Call<'_, DescribeEncryptionKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the KMS keys that can encrypt the data of an instance.
    #[inline]
    pub fn describe_encryption_key_list(
        &self,
        request: DescribeEncryptionKeyListRequest,
    ) -> Call<'_, DescribeEncryptionKeyListRequest> {
        self.inner.call(request)
    }
    /// Returns the engine version of an instance and what it can be upgraded to.
    #[inline]
    pub fn describe_engine_version(
        &self,
        request: DescribeEngineVersionRequest,
    ) -> Call<'_, DescribeEngineVersionRequest> {
        self.inner.call(request)
    }
    /// Returns a distributed instance with its members.
    #[inline]
    pub fn describe_global_distribute_cache(
        &self,
        request: DescribeGlobalDistributeCacheRequest,
    ) -> Call<'_, DescribeGlobalDistributeCacheRequest> {
        self.inner.call(request)
    }
    /// Lists IP whitelist templates with their addresses.
    #[inline]
    pub fn describe_global_security_ip_group(
        &self,
        request: DescribeGlobalSecurityIPGroupRequest,
    ) -> Call<'_, DescribeGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the IP whitelist templates that an instance uses.
    #[inline]
    pub fn describe_global_security_ip_group_relation(
        &self,
        request: DescribeGlobalSecurityIPGroupRelationRequest,
    ) -> Call<'_, DescribeGlobalSecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Lists events of the past that concerned instances.
    #[inline]
    pub fn describe_history_events(
        &self,
        request: DescribeHistoryEventsRequest,
    ) -> Call<'_, DescribeHistoryEventsRequest> {
        self.inner.call(request)
    }
    /// Counts events of the past by kind.
    #[inline]
    pub fn describe_history_events_stat(
        &self,
        request: DescribeHistoryEventsStatRequest,
    ) -> Call<'_, DescribeHistoryEventsStatRequest> {
        self.inner.call(request)
    }
    /// Returns measurements of an instance or a node for a period.
    #[inline]
    pub fn describe_history_monitor_values(
        &self,
        request: DescribeHistoryMonitorValuesRequest,
    ) -> Call<'_, DescribeHistoryMonitorValuesRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks of the task center, finished and running ones.
    #[inline]
    pub fn describe_history_tasks(
        &self,
        request: DescribeHistoryTasksRequest,
    ) -> Call<'_, DescribeHistoryTasksRequest> {
        self.inner.call(request)
    }
    /// Counts the tasks of the task center by state.
    #[inline]
    pub fn describe_history_tasks_stat(
        &self,
        request: DescribeHistoryTasksStatRequest,
    ) -> Call<'_, DescribeHistoryTasksStatRequest> {
        self.inner.call(request)
    }
    /// Returns the settings and the state of an instance in full.
    #[inline]
    pub fn describe_instance_attribute(
        &self,
        request: DescribeInstanceAttributeRequest,
    ) -> Call<'_, DescribeInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Tells which subscription instances are renewed automatically and for how long.
    #[inline]
    pub fn describe_instance_auto_renewal_attribute(
        &self,
        request: DescribeInstanceAutoRenewalAttributeRequest,
    ) -> Call<'_, DescribeInstanceAutoRenewalAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the parameters of an instance that can be configured, as JSON text.
    #[inline]
    pub fn describe_instance_config(
        &self,
        request: DescribeInstanceConfigRequest,
    ) -> Call<'_, DescribeInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Tells whether TLS is on for an instance and until when its certificate is valid.
    #[inline]
    pub fn describe_instance_ssl(
        &self,
        request: DescribeInstanceSSLRequest,
    ) -> Call<'_, DescribeInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Tells whether the data of an instance is encrypted at rest.
    #[inline]
    pub fn describe_instance_tde_status(
        &self,
        request: DescribeInstanceTDEStatusRequest,
    ) -> Call<'_, DescribeInstanceTDEStatusRequest> {
        self.inner.call(request)
    }
    /// Lists instances of the account, with filters for class, state, network, and more.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists instances of the account in short form.
    #[inline]
    pub fn describe_instances_overview(
        &self,
        request: DescribeInstancesOverviewRequest,
    ) -> Call<'_, DescribeInstancesOverviewRequest> {
        self.inner.call(request)
    }
    /// Returns the internal bandwidth of an instance, including what was bought on top.
    #[inline]
    pub fn describe_intranet_attribute(
        &self,
        request: DescribeIntranetAttributeRequest,
    ) -> Call<'_, DescribeIntranetAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the proxies and the shards of a cluster or read/write splitting instance.
    #[inline]
    pub fn describe_logic_instance_topology(
        &self,
        request: DescribeLogicInstanceTopologyRequest,
    ) -> Call<'_, DescribeLogicInstanceTopologyRequest> {
        self.inner.call(request)
    }
    /// Lists the metrics that can be asked for.
    #[inline]
    pub fn describe_monitor_items(
        &self,
        request: DescribeMonitorItemsRequest,
    ) -> Call<'_, DescribeMonitorItemsRequest> {
        self.inner.call(request)
    }
    /// Returns one parameter template with its settings.
    #[inline]
    pub fn describe_parameter_group(
        &self,
        request: DescribeParameterGroupRequest,
    ) -> Call<'_, DescribeParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters that a template can set.
    #[inline]
    pub fn describe_parameter_group_support_param(
        &self,
        request: DescribeParameterGroupSupportParamRequest,
    ) -> Call<'_, DescribeParameterGroupSupportParamRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters for templates with their defaults and ranges.
    #[inline]
    pub fn describe_parameter_group_template_list(
        &self,
        request: DescribeParameterGroupTemplateListRequest,
    ) -> Call<'_, DescribeParameterGroupTemplateListRequest> {
        self.inner.call(request)
    }
    /// Lists the parameter templates of a region.
    #[inline]
    pub fn describe_parameter_groups(
        &self,
        request: DescribeParameterGroupsRequest,
    ) -> Call<'_, DescribeParameterGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists which parameters of an instance were changed, when, and how.
    #[inline]
    pub fn describe_parameter_modification_history(
        &self,
        request: DescribeParameterModificationHistoryRequest,
    ) -> Call<'_, DescribeParameterModificationHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters of an engine version with their defaults and ranges.
    #[inline]
    pub fn describe_parameter_templates(
        &self,
        request: DescribeParameterTemplatesRequest,
    ) -> Call<'_, DescribeParameterTemplatesRequest> {
        self.inner.call(request)
    }
    /// Returns the parameters of an instance with the values in force.
    #[inline]
    pub fn describe_parameters(
        &self,
        request: DescribeParametersRequest,
    ) -> Call<'_, DescribeParametersRequest> {
        self.inner.call(request)
    }
    /// Works out what an order for an instance would cost; nothing is bought.
    #[inline]
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<'_, DescribePriceRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and zones in which instances can be created.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns the nodes of an instance with their roles and zones.
    #[inline]
    pub fn describe_role_zone_info(
        &self,
        request: DescribeRoleZoneInfoRequest,
    ) -> Call<'_, DescribeRoleZoneInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the running logs of an instance for a period.
    #[inline]
    pub fn describe_running_log_records(
        &self,
        request: DescribeRunningLogRecordsRequest,
    ) -> Call<'_, DescribeRunningLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the ECS security groups that may connect to an instance.
    #[inline]
    pub fn describe_security_group_configuration(
        &self,
        request: DescribeSecurityGroupConfigurationRequest,
    ) -> Call<'_, DescribeSecurityGroupConfigurationRequest> {
        self.inner.call(request)
    }
    /// Returns the IP whitelists of an instance.
    #[inline]
    pub fn describe_security_ips(
        &self,
        request: DescribeSecurityIpsRequest,
    ) -> Call<'_, DescribeSecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Tells whether the service-linked role of the service exists in the account.
    #[inline]
    pub fn describe_service_linked_role_exists(
        &self,
        request: DescribeServiceLinkedRoleExistsRequest,
    ) -> Call<'_, DescribeServiceLinkedRoleExistsRequest> {
        self.inner.call(request)
    }
    /// Returns commands that took too long on an instance, for a period.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that are in use in a region.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the inference instances of Tair KVCache.
    #[inline]
    pub fn describe_tair_kv_cache_infer_instances(
        &self,
        request: DescribeTairKVCacheInferInstancesRequest,
    ) -> Call<'_, DescribeTairKVCacheInferInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which instances can be created.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Removes a released instance from the recycle bin for good.
    #[inline]
    pub fn destroy_instance(
        &self,
        request: DestroyInstanceRequest,
    ) -> Call<'_, DestroyInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of an instance, or of some shards, beyond what its class offers.
    #[inline]
    pub fn enable_additional_bandwidth(
        &self,
        request: EnableAdditionalBandwidthRequest,
    ) -> Call<'_, EnableAdditionalBandwidthRequest> {
        self.inner.call(request)
    }
    /// Deletes the keys that have already expired from an instance, which frees their memory.
    #[inline]
    pub fn flush_expire_keys(
        &self,
        request: FlushExpireKeysRequest,
    ) -> Call<'_, FlushExpireKeysRequest> {
        self.inner.call(request)
    }
    /// Deletes all data of an instance for good; take a backup first if any of it may be needed.
    #[inline]
    pub fn flush_instance(
        &self,
        request: FlushInstanceRequest,
    ) -> Call<'_, FlushInstanceRequest> {
        self.inner.call(request)
    }
    /// Empties one numbered database of a cloud-native cluster instance; the other databases keep their data.
    #[inline]
    pub fn flush_instance_for_db(
        &self,
        request: FlushInstanceForDBRequest,
    ) -> Call<'_, FlushInstanceForDBRequest> {
        self.inner.call(request)
    }
    /// Sets whether an account may only read or also write; the instance has to be running.
    #[inline]
    pub fn grant_account_privilege(
        &self,
        request: GrantAccountPrivilegeRequest,
    ) -> Call<'_, GrantAccountPrivilegeRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role with which Redis may write logs to Log Service; needed once before log features are used.
    #[inline]
    pub fn initialize_kvstore_permission(
        &self,
        request: InitializeKvstorePermissionRequest,
    ) -> Call<'_, InitializeKvstorePermissionRequest> {
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
    /// Blocks writes to an instance; reads go on.
    #[inline]
    pub fn lock_db_instance_write(
        &self,
        request: LockDBInstanceWriteRequest,
    ) -> Call<'_, LockDBInstanceWriteRequest> {
        self.inner.call(request)
    }
    /// Simulates the loss of a master node, so that the failover to its replica can be tested.
    #[inline]
    pub fn master_node_shut_down_fail_over(
        &self,
        request: MasterNodeShutDownFailOverRequest,
    ) -> Call<'_, MasterNodeShutDownFailOverRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another zone of the region.
    #[inline]
    pub fn migrate_to_other_zone(
        &self,
        request: MigrateToOtherZoneRequest,
    ) -> Call<'_, MigrateToOtherZoneRequest> {
        self.inner.call(request)
    }
    /// Changes the note on a database account.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the password of an account, for which the old one has to be given.
    #[inline]
    pub fn modify_account_password(
        &self,
        request: ModifyAccountPasswordRequest,
    ) -> Call<'_, ModifyAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Sets when planned maintenance of the account's instances may take place.
    #[inline]
    pub fn modify_active_operation_maintain_config(
        &self,
        request: ModifyActiveOperationMaintainConfigRequest,
    ) -> Call<'_, ModifyActiveOperationMaintainConfigRequest> {
        self.inner.call(request)
    }
    /// Moves the time of planned maintenance tasks, within their deadlines.
    #[inline]
    pub fn modify_active_operation_task(
        &self,
        request: ModifyActiveOperationTaskRequest,
    ) -> Call<'_, ModifyActiveOperationTaskRequest> {
        self.inner.call(request)
    }
    /// Moves the time of several planned maintenance tasks, or starts them at once.
    #[inline]
    pub fn modify_active_operation_tasks(
        &self,
        request: ModifyActiveOperationTasksRequest,
    ) -> Call<'_, ModifyActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Switches audit logging on or off and sets how long its logs are kept.
    #[inline]
    pub fn modify_audit_log_config(
        &self,
        request: ModifyAuditLogConfigRequest,
    ) -> Call<'_, ModifyAuditLogConfigRequest> {
        self.inner.call(request)
    }
    /// Sets until when a manual backup is kept.
    #[inline]
    pub fn modify_backup_expire_time(
        &self,
        request: ModifyBackupExpireTimeRequest,
    ) -> Call<'_, ModifyBackupExpireTimeRequest> {
        self.inner.call(request)
    }
    /// Sets on which days and at what time an instance is backed up.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets whether an instance gets minor version upgrades by itself.
    #[inline]
    pub fn modify_db_instance_auto_upgrade(
        &self,
        request: ModifyDBInstanceAutoUpgradeRequest,
    ) -> Call<'_, ModifyDBInstanceAutoUpgradeRequest> {
        self.inner.call(request)
    }
    /// Changes the endpoint or the port of an instance.
    #[inline]
    pub fn modify_db_instance_connection_string(
        &self,
        request: ModifyDBInstanceConnectionStringRequest,
    ) -> Call<'_, ModifyDBInstanceConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Sets the interval at which an instance is monitored.
    #[inline]
    pub fn modify_db_instance_monitor(
        &self,
        request: ModifyDBInstanceMonitorRequest,
    ) -> Call<'_, ModifyDBInstanceMonitorRequest> {
        self.inner.call(request)
    }
    /// Acts on events of the event center, such as confirming them.
    #[inline]
    pub fn modify_event_info(
        &self,
        request: ModifyEventInfoRequest,
    ) -> Call<'_, ModifyEventInfoRequest> {
        self.inner.call(request)
    }
    /// Changes the addresses of an IP whitelist template, for all instances that use it.
    #[inline]
    pub fn modify_global_security_ip_group(
        &self,
        request: ModifyGlobalSecurityIPGroupRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Gives an IP whitelist template another name.
    #[inline]
    pub fn modify_global_security_ip_group_name(
        &self,
        request: ModifyGlobalSecurityIPGroupNameRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupNameRequest> {
        self.inner.call(request)
    }
    /// Sets which IP whitelist templates an instance uses.
    #[inline]
    pub fn modify_global_security_ip_group_relation(
        &self,
        request: ModifyGlobalSecurityIPGroupRelationRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Changes the name, the password, or the release protection of an instance.
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets whether and for how long subscription instances are renewed automatically.
    #[inline]
    pub fn modify_instance_auto_renewal_attribute(
        &self,
        request: ModifyInstanceAutoRenewalAttributeRequest,
    ) -> Call<'_, ModifyInstanceAutoRenewalAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of an instance.
    #[inline]
    pub fn modify_instance_bandwidth(
        &self,
        request: ModifyInstanceBandwidthRequest,
    ) -> Call<'_, ModifyInstanceBandwidthRequest> {
        self.inner.call(request)
    }
    /// Changes parameters of an instance, given as JSON text.
    #[inline]
    pub fn modify_instance_config(
        &self,
        request: ModifyInstanceConfigRequest,
    ) -> Call<'_, ModifyInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the time of day at which an instance may be maintained.
    #[inline]
    pub fn modify_instance_maintain_time(
        &self,
        request: ModifyInstanceMaintainTimeRequest,
    ) -> Call<'_, ModifyInstanceMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to a newer Redis version.
    #[inline]
    pub fn modify_instance_major_version(
        &self,
        request: ModifyInstanceMajorVersionRequest,
    ) -> Call<'_, ModifyInstanceMajorVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to a newer minor version.
    #[inline]
    pub fn modify_instance_minor_version(
        &self,
        request: ModifyInstanceMinorVersionRequest,
    ) -> Call<'_, ModifyInstanceMinorVersionRequest> {
        self.inner.call(request)
    }
    /// Extends the time for which the classic network endpoint is kept after the move to a VPC.
    #[inline]
    pub fn modify_instance_net_expire_time(
        &self,
        request: ModifyInstanceNetExpireTimeRequest,
    ) -> Call<'_, ModifyInstanceNetExpireTimeRequest> {
        self.inner.call(request)
    }
    /// Changes parameters of instances, singly or by applying a template.
    #[inline]
    pub fn modify_instance_parameter(
        &self,
        request: ModifyInstanceParameterRequest,
    ) -> Call<'_, ModifyInstanceParameterRequest> {
        self.inner.call(request)
    }
    /// Changes the class of an instance, and so its size, bandwidth, and price.
    #[inline]
    pub fn modify_instance_spec(
        &self,
        request: ModifyInstanceSpecRequest,
    ) -> Call<'_, ModifyInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Switches TLS on or off or renews the certificate of an instance.
    #[inline]
    pub fn modify_instance_ssl(
        &self,
        request: ModifyInstanceSSLRequest,
    ) -> Call<'_, ModifyInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Switches on the encryption of data at rest for an instance; it cannot be switched off again.
    #[inline]
    pub fn modify_instance_tde(
        &self,
        request: ModifyInstanceTDERequest,
    ) -> Call<'_, ModifyInstanceTDERequest> {
        self.inner.call(request)
    }
    /// Sets whether clients in the VPC need a password.
    #[inline]
    pub fn modify_instance_vpc_auth_mode(
        &self,
        request: ModifyInstanceVpcAuthModeRequest,
    ) -> Call<'_, ModifyInstanceVpcAuthModeRequest> {
        self.inner.call(request)
    }
    /// Changes the internal bandwidth of an instance in a dedicated cluster for a limited time.
    #[inline]
    pub fn modify_intranet_attribute(
        &self,
        request: ModifyIntranetAttributeRequest,
    ) -> Call<'_, ModifyIntranetAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name, the note, or the settings of a parameter template.
    #[inline]
    pub fn modify_parameter_group(
        &self,
        request: ModifyParameterGroupRequest,
    ) -> Call<'_, ModifyParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another resource group.
    #[inline]
    pub fn modify_resource_group(
        &self,
        request: ModifyResourceGroupRequest,
    ) -> Call<'_, ModifyResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Sets which ECS security groups may connect to an instance.
    #[inline]
    pub fn modify_security_group_configuration(
        &self,
        request: ModifySecurityGroupConfigurationRequest,
    ) -> Call<'_, ModifySecurityGroupConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes an IP whitelist of an instance: replaces it, or adds or removes addresses.
    #[inline]
    pub fn modify_security_ips(
        &self,
        request: ModifySecurityIpsRequest,
    ) -> Call<'_, ModifySecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Acts on tasks of the task center, for example on a step that waits.
    #[inline]
    pub fn modify_task_info(
        &self,
        request: ModifyTaskInfoRequest,
    ) -> Call<'_, ModifyTaskInfoRequest> {
        self.inner.call(request)
    }
    /// Restarts or rebuilds proxy nodes of an instance.
    #[inline]
    pub fn reboot_proxy(
        &self,
        request: RebootProxyRequest,
    ) -> Call<'_, RebootProxyRequest> {
        self.inner.call(request)
    }
    /// Gives up the private endpoint that leads straight to the shards.
    #[inline]
    pub fn release_direct_connection(
        &self,
        request: ReleaseDirectConnectionRequest,
    ) -> Call<'_, ReleaseDirectConnectionRequest> {
        self.inner.call(request)
    }
    /// Gives up the public endpoint of an instance; its private ones stay.
    #[inline]
    pub fn release_instance_public_connection(
        &self,
        request: ReleaseInstancePublicConnectionRequest,
    ) -> Call<'_, ReleaseInstancePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Takes an instance out of its distributed instance; it stays as one of its own.
    #[inline]
    pub fn remove_sub_instance(
        &self,
        request: RemoveSubInstanceRequest,
    ) -> Call<'_, RemoveSubInstanceRequest> {
        self.inner.call(request)
    }
    /// Extends the time for which additional bandwidth was bought.
    #[inline]
    pub fn renew_additional_bandwidth(
        &self,
        request: RenewAdditionalBandwidthRequest,
    ) -> Call<'_, RenewAdditionalBandwidthRequest> {
        self.inner.call(request)
    }
    /// Extends the subscription of an instance, and can change its class at the same time.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Extends the subscriptions of several instances.
    #[inline]
    pub fn renew_multi_instance(
        &self,
        request: RenewMultiInstanceRequest,
    ) -> Call<'_, RenewMultiInstanceRequest> {
        self.inner.call(request)
    }
    /// Gives an account a new password without asking for the old one.
    #[inline]
    pub fn reset_account_password(
        &self,
        request: ResetAccountPasswordRequest,
    ) -> Call<'_, ResetAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Restarts an instance, at once or in the maintenance window; connections are lost for a moment.
    #[inline]
    pub fn restart_instance(
        &self,
        request: RestartInstanceRequest,
    ) -> Call<'_, RestartInstanceRequest> {
        self.inner.call(request)
    }
    /// Brings an instance back to a point in time or a backup.
    #[inline]
    pub fn restore_instance(
        &self,
        request: RestoreInstanceRequest,
    ) -> Call<'_, RestoreInstanceRequest> {
        self.inner.call(request)
    }
    /// Makes the replica of an instance its master, for example to try out a failover.
    #[inline]
    pub fn switch_instance_ha(
        &self,
        request: SwitchInstanceHARequest,
    ) -> Call<'_, SwitchInstanceHARequest> {
        self.inner.call(request)
    }
    /// Switches the proxy mode of an instance on or off.
    #[inline]
    pub fn switch_instance_proxy(
        &self,
        request: SwitchInstanceProxyRequest,
    ) -> Call<'_, SwitchInstanceProxyRequest> {
        self.inner.call(request)
    }
    /// Moves the master to another zone, as in a failure of its zone.
    #[inline]
    pub fn switch_instance_zone_fail_over(
        &self,
        request: SwitchInstanceZoneFailOverRequest,
    ) -> Call<'_, SwitchInstanceZoneFailOverRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another VPC or vSwitch, or from the classic network to a VPC.
    #[inline]
    pub fn switch_network(
        &self,
        request: SwitchNetworkRequest,
    ) -> Call<'_, SwitchNetworkRequest> {
        self.inner.call(request)
    }
    /// Blocks or allows changes of the specification while DTS migrates or synchronizes the data of an instance.
    #[inline]
    pub fn sync_dts_status(
        &self,
        request: SyncDtsStatusRequest,
    ) -> Call<'_, SyncDtsStatusRequest> {
        self.inner.call(request)
    }
    /// Puts tags on one or more Tair (Redis) instances.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Switches an instance between pay-as-you-go and subscription billing, in either direction.
    #[inline]
    pub fn transform_instance_charge_type(
        &self,
        request: TransformInstanceChargeTypeRequest,
    ) -> Call<'_, TransformInstanceChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Switches the billing of an instance over to the mode named in the call.
    #[inline]
    pub fn transform_to_ecs(
        &self,
        request: TransformToEcsRequest,
    ) -> Call<'_, TransformToEcsRequest> {
        self.inner.call(request)
    }
    /// Switches a pay-as-you-go instance to subscription billing for the period ordered.
    #[inline]
    pub fn transform_to_pre_paid(
        &self,
        request: TransformToPrePaidRequest,
    ) -> Call<'_, TransformToPrePaidRequest> {
        self.inner.call(request)
    }
    /// Allows writes to an instance again after `LockDBInstanceWrite`.
    #[inline]
    pub fn unlock_db_instance_write(
        &self,
        request: UnlockDBInstanceWriteRequest,
    ) -> Call<'_, UnlockDBInstanceWriteRequest> {
        self.inner.call(request)
    }
    /// Removes the given tags, or all tags, from Tair (Redis) instances.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Upgrades the proxies of an instance to a newer minor version.
    #[inline]
    pub fn upgrade_proxy(
        &self,
        request: UpgradeProxyRequest,
    ) -> Call<'_, UpgradeProxyRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`AbackupjobalreadyexistsWhichisnotsupported`](DocumentedError::AbackupjobalreadyexistsWhichisnotsupported)
/// - [`AccessisdeniedbytheAlibabaCloudriskcontrolsystem`](DocumentedError::AccessisdeniedbytheAlibabaCloudriskcontrolsystem)
/// - [`AcommonusercallsonmanagementAPIs`](DocumentedError::AcommonusercallsonmanagementAPIs)
/// - [`AllocateVpcIpNotEnough`](DocumentedError::AllocateVpcIpNotEnough)
/// - [`Anexceptionorerroroccursontheserver`](DocumentedError::Anexceptionorerroroccursontheserver)
/// - [`Aninternalerroroccurs`](DocumentedError::Aninternalerroroccurs)
/// - [`Arenewalandconfigurationchangeorderdoesnottakeeffect`](DocumentedError::Arenewalandconfigurationchangeorderdoesnottakeeffect)
/// - [`AtleastoneoftheInstanceNameandNewPasswordisincluded`](DocumentedError::AtleastoneoftheInstanceNameandNewPasswordisincluded)
/// - [`AusedclienttokenisusedfortherequestHoweverThecontentoftherequestisdifferentfromthatofthepreviousrequestwiththeusedtoken`](DocumentedError::AusedclienttokenisusedfortherequestHoweverThecontentoftherequestisdifferentfromthatofthepreviousrequestwiththeusedtoken)
/// - [`BackupJobExists`](DocumentedError::BackupJobExists)
/// - [`BackupTimesExceeded`](DocumentedError::BackupTimesExceeded)
/// - [`ForbbidenNotAdminUser`](DocumentedError::ForbbidenNotAdminUser)
/// - [`ForbbidenSubUser`](DocumentedError::ForbbidenSubUser)
/// - [`ForbeddenNotSupportRAM`](DocumentedError::ForbeddenNotSupportRAM)
/// - [`ForbiddenRam`](DocumentedError::ForbiddenRam)
/// - [`ForbiddenRiskControl`](DocumentedError::ForbiddenRiskControl)
/// - [`HasRenewChangeOrder`](DocumentedError::HasRenewChangeOrder)
/// - [`IdempotentParameterMismatch`](DocumentedError::IdempotentParameterMismatch)
/// - [`IncorrectBackupSetState`](DocumentedError::IncorrectBackupSetState)
/// - [`IncorrectDBInstanceLockMode`](DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 400
/// - [`IncorrectDBInstanceState`](DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`IncorrectDBInstanceType`](DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`IncorrectPassword`](DocumentedError::IncorrectPassword)
/// - [`Inputatleastoneparameter`](DocumentedError::Inputatleastoneparameter)
/// - [`Instancesofthespecifiedtypecannotbecreatedinthezone`](DocumentedError::Instancesofthespecifiedtypecannotbecreatedinthezone)
/// - [`InsufficientBalance`](DocumentedError::InsufficientBalance)
/// - [`InsufficientResourceCapacity`](DocumentedError::InsufficientResourceCapacity), here with HTTP status 400
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidBackupMethodFormat`](DocumentedError::InvalidBackupMethodFormat)
/// - [`InvalidBackupRetentionPeriodMalformed`](DocumentedError::InvalidBackupRetentionPeriodMalformed)
/// - [`InvalidBackupSetIDNotFound`](DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidBackupTypeFormat`](DocumentedError::InvalidBackupTypeFormat)
/// - [`InvalidCapacityNotFound`](DocumentedError::InvalidCapacityNotFound)
/// - [`InvalidClassicExpiredDaysFormat`](DocumentedError::InvalidClassicExpiredDaysFormat)
/// - [`InvalidDBInstanceClassNotFound`](DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`InvalidEndTimeFormat`](DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidEndTimeMalformed`](DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidInstanceIdNotFound`](DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidInstanceIdsMalformed`](DocumentedError::InvalidInstanceIdsMalformed)
/// - [`InvalidInstanceNameMalformed`](DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidInstancesMalformed`](DocumentedError::InvalidInstancesMalformed)
/// - [`InvalidKeyMalformed`](DocumentedError::InvalidKeyMalformed)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`InvalidPasswordMalformed`](DocumentedError::InvalidPasswordMalformed)
/// - [`InvalidPreferredBackupPeriodMalformed`](DocumentedError::InvalidPreferredBackupPeriodMalformed)
/// - [`InvalidPreferredBackupTime`](DocumentedError::InvalidPreferredBackupTime)
/// - [`InvalidPreferredBackupTimeFormat`](DocumentedError::InvalidPreferredBackupTimeFormat)
/// - [`InvalidRegionNotFound`](DocumentedError::InvalidRegionNotFound)
/// - [`InvalidSecurityIPListFormat`](DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidStartTimeMalformed`](DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidStatusNotFound`](DocumentedError::InvalidStatusNotFound)
/// - [`InvalidTokenMalformed`](DocumentedError::InvalidTokenMalformed)
/// - [`InvalidZoneIdNotFound`](DocumentedError::InvalidZoneIdNotFound)
/// - [`MissingClassCode`](DocumentedError::MissingClassCode)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`NoOwnerIdisspecifiedwhenthisAPIiscalled`](DocumentedError::NoOwnerIdisspecifiedwhenthisAPIiscalled)
/// - [`NovirtualIPaddresscanbeassigned`](DocumentedError::NovirtualIPaddresscanbeassigned)
/// - [`ParameterLeastAssociate`](DocumentedError::ParameterLeastAssociate)
/// - [`QuotaExcee`](DocumentedError::QuotaExcee)
/// - [`QuotaNotEnough`](DocumentedError::QuotaNotEnough)
/// - [`RealNameAuthenticationError`](DocumentedError::RealNameAuthenticationError)
/// - [`ServiceNotSupported`](DocumentedError::ServiceNotSupported)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`SignatureNonceUsed`](DocumentedError::SignatureNonceUsed)
/// - [`TheAPIcalledbythesubaccountisunauthorized`](DocumentedError::TheAPIcalledbythesubaccountisunauthorized)
/// - [`ThebackupsetIDdoesnotexist`](DocumentedError::ThebackupsetIDdoesnotexist)
/// - [`Thebackupsetstatusdoesnotsupportthisoperation`](DocumentedError::Thebackupsetstatusdoesnotsupportthisoperation)
/// - [`Thebackuptimeisinvalid`](DocumentedError::Thebackuptimeisinvalid)
/// - [`Thebalanceisinsufficient`](DocumentedError::Thebalanceisinsufficient)
/// - [`Thecapacityconfigurationisinvalid`](DocumentedError::Thecapacityconfigurationisinvalid)
/// - [`Thecurrentinstancetypedoesnotsupportthisoperation`](DocumentedError::Thecurrentinstancetypedoesnotsupportthisoperation)
/// - [`Theinputbackupcycleisinvalid`](DocumentedError::Theinputbackupcycleisinvalid)
/// - [`Theinputbackupmethodisinvalid`](DocumentedError::Theinputbackupmethodisinvalid)
/// - [`Theinputbackupretentionperiodisinvalid`](DocumentedError::Theinputbackupretentionperiodisinvalid)
/// - [`Theinputbackuptypeisinvalid`](DocumentedError::Theinputbackuptypeisinvalid)
/// - [`TheinputdurationforreservingaclassicIPaddressininvalid`](DocumentedError::TheinputdurationforreservingaclassicIPaddressininvalid)
/// - [`Theinputendtimeisinvalid`](DocumentedError::Theinputendtimeisinvalid)
/// - [`Theinputinstancestatusdoesnotexist`](DocumentedError::Theinputinstancestatusdoesnotexist)
/// - [`Theinputkeyisinvalid`](DocumentedError::Theinputkeyisinvalid)
/// - [`Theinputnextbackuptimeisinvalid`](DocumentedError::Theinputnextbackuptimeisinvalid)
/// - [`Theinputparameterisinvalid`](DocumentedError::Theinputparameterisinvalid)
/// - [`TheinstanceIDdoesnotexist`](DocumentedError::TheinstanceIDdoesnotexist)
/// - [`Theinstanceislocked`](DocumentedError::Theinstanceislocked)
/// - [`Theinstancestatusdoesnotsupportthisoperation`](DocumentedError::Theinstancestatusdoesnotsupportthisoperation)
/// - [`Thenumberofbackuptimesexceedsthelimit`](DocumentedError::Thenumberofbackuptimesexceedsthelimit)
/// - [`TheoperationisunavailableinRAMmode`](DocumentedError::TheoperationisunavailableinRAMmode)
/// - [`Theparameterismissing`](DocumentedError::Theparameterismissing)
/// - [`Thepasswordisincorrect`](DocumentedError::Thepasswordisincorrect)
/// - [`Thepurchasequantityhasexceededthelimit`](DocumentedError::Thepurchasequantityhasexceededthelimit)
/// - [`Theresourcesareinsufficient`](DocumentedError::Theresourcesareinsufficient)
/// - [`Theserviceisunavailable`](DocumentedError::Theserviceisunavailable)
/// - [`Thesignatureisused`](DocumentedError::Thesignatureisused)
/// - [`Thespecificationcodeisinvalid`](DocumentedError::Thespecificationcodeisinvalid)
/// - [`ThespecifiedEndTimeisinvalid`](DocumentedError::ThespecifiedEndTimeisinvalid)
/// - [`ThespecifiedInstanceIdsisinvalid`](DocumentedError::ThespecifiedInstanceIdsisinvalid)
/// - [`ThespecifiedInstanceNameisinvalid`](DocumentedError::ThespecifiedInstanceNameisinvalid)
/// - [`ThespecifiedInstancesisinvalid`](DocumentedError::ThespecifiedInstancesisinvalid)
/// - [`ThespecifiedPasswordisinvalid`](DocumentedError::ThespecifiedPasswordisinvalid)
/// - [`ThespecifiedRegiondoesnotexist`](DocumentedError::ThespecifiedRegiondoesnotexist)
/// - [`ThespecifiedStartTimeisinvalid`](DocumentedError::ThespecifiedStartTimeisinvalid)
/// - [`ThespecifiedTokenisinvalid`](DocumentedError::ThespecifiedTokenisinvalid)
/// - [`ThespecifiedZoneIdisinvalid`](DocumentedError::ThespecifiedZoneIdisinvalid)
/// - [`Thespecifiedinstancetypeisnotsupported`](DocumentedError::Thespecifiedinstancetypeisnotsupported)
/// - [`Thestorageinthespecifiedzoneisinsufficient`](DocumentedError::Thestorageinthespecifiedzoneisinsufficient)
/// - [`Thewhitelistformatisinvalid`](DocumentedError::Thewhitelistformatisinvalid)
/// - [`YouarenotauthorizedtocalltheorderClassAPIs`](DocumentedError::YouarenotauthorizedtocalltheorderClassAPIs)
/// - [`YouhavenotperformedrealNameauthentication`](DocumentedError::YouhavenotperformedrealNameauthentication)
/// - [`ZoneNotSupport`](DocumentedError::ZoneNotSupport)
pub type CommonError = DocumentedError;
