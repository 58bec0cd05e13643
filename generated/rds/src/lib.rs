// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Billing and renewal
//!
//! - [`DescribeInstanceAutoRenewalAttribute`](mod@describe_instance_auto_renewal_attribute): Tells which subscription instances are renewed automatically and for how long.
//! - [`DescribePrice`](mod@describe_price): Works out what an order for instances would cost; nothing is bought.
//! - [`DescribeRenewalPrice`](mod@describe_renewal_price): Works out what renewing an instance would cost; nothing is bought.
//! - [`ModifyDBInstancePayType`](mod@modify_db_instance_pay_type): Starts a subscription for an instance that has been pay-as-you-go.
//! - [`ModifyInstanceAutoRenewalAttribute`](mod@modify_instance_auto_renewal_attribute): Sets whether and for how long subscription instances are renewed automatically.
//! - [`RenewInstance`](mod@renew_instance): Extends the subscription of an instance.
//! - [`TransformDBInstancePayType`](mod@transform_db_instance_pay_type): Switches an instance between pay-as-you-go and subscription billing.
//!
//! ## Instances
//!
//! - [`CheckCloudResourceAuthorized`](mod@check_cloud_resource_authorized): Tells whether RDS is authorized to use the KMS keys of the account.
//! - [`CheckInstanceExist`](mod@check_instance_exist): Tells whether an instance exists.
//! - [`CreateDBInstance`](mod@create_db_instance): Creates a database instance, whose data can come from a backup.
//! - [`CreateDBInstanceForRebuild`](mod@create_db_instance_for_rebuild): Rebuilds an instance that lies in the recycle bin.
//! - [`DeleteDBInstance`](mod@delete_db_instance): Releases an instance with its data; deletion protection has to be off.
//! - [`DescribeAnalyticdbByPrimaryDBInstance`](mod@describe_analyticdb_by_primary_db_instance): Counts the analytic instances that belong to a primary instance.
//! - [`DescribeAvailableClasses`](mod@describe_available_classes): Lists the instance classes that can be bought, with their disk sizes.
//! - [`DescribeAvailableZones`](mod@describe_available_zones): Lists the zones in which instances can be bought.
//! - [`DescribeDBInstanceAttribute`](mod@describe_db_instance_attribute): Returns the settings and the state of instances in full.
//! - [`DescribeDBInstances`](mod@describe_db_instances): Lists instances of the account, with filters for engine, state, network, and more.
//! - [`DescribeDBInstancesByExpireTime`](mod@describe_db_instances_by_expire_time): Lists the subscription instances that are about to expire.
//! - [`DescribeHADiagnoseConfig`](mod@describe_ha_diagnose_config): Returns how the health of an instance is checked.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones in which instances can be created.
//! - [`DescribeSupportOnlineResizeDisk`](mod@describe_support_online_resize_disk): Tells whether the disk of an instance can be resized without a break.
//! - [`GetDBInstanceTopology`](mod@get_db_instance_topology): Returns the nodes and connections that an instance consists of.
//! - [`ListClasses`](mod@list_classes): Lists the instance classes of a commodity.
//! - [`MigrateToOtherZone`](mod@migrate_to_other_zone): Moves an instance to other zones of the region.
//! - [`ModifyDBInstanceDescription`](mod@modify_db_instance_description): Gives an instance another name.
//! - [`ModifyDBInstanceMaintainTime`](mod@modify_db_instance_maintain_time): Sets the time of day at which an instance may be maintained.
//! - [`ModifyDBInstanceSpec`](mod@modify_db_instance_spec): Changes the class, the disk, or the edition of an instance, and so its price.
//! - [`ModifyDasInstanceConfig`](mod@modify_das_instance_config): Sets whether the disk of an instance grows by itself, and how far.
//! - [`ModifyHADiagnoseConfig`](mod@modify_ha_diagnose_config): Sets how the health of an instance is checked: by short or long connections.
//! - [`ModifyResourceGroup`](mod@modify_resource_group): Moves an instance to another resource group.
//! - [`ReleaseInstanceConnection`](mod@release_instance_connection): Gives up an endpoint of an instance.
//! - [`RestartDBInstance`](mod@restart_db_instance): Restarts an instance; connections are lost for a moment.
//! - [`StartDBInstance`](mod@start_db_instance): Starts a stopped instance.
//! - [`StopDBInstance`](mod@stop_db_instance): Stops an instance; storage is still billed.
//!
//! ## Version upgrades
//!
//! - [`DescribeUpgradeMajorVersionPrecheckTask`](mod@describe_upgrade_major_version_precheck_task): Lists the checks made ahead of a major version upgrade, with their results.
//! - [`DescribeUpgradeMajorVersionTasks`](mod@describe_upgrade_major_version_tasks): Lists the major version upgrades of an instance, with their results.
//! - [`ModifyDBInstanceAutoUpgradeMinorVersion`](mod@modify_db_instance_auto_upgrade_minor_version): Sets whether an instance gets minor version upgrades by itself.
//! - [`UpgradeDBInstanceEngineVersion`](mod@upgrade_db_instance_engine_version): Upgrades an instance to a newer major version of its engine.
//! - [`UpgradeDBInstanceKernelVersion`](mod@upgrade_db_instance_kernel_version): Upgrades an instance to a newer minor version of its engine.
//! - [`UpgradeDBInstanceMajorVersion`](mod@upgrade_db_instance_major_version): Upgrades a PostgreSQL instance to a newer major version by migrating it to a new instance.
//! - [`UpgradeDBInstanceMajorVersionPrecheck`](mod@upgrade_db_instance_major_version_precheck): Checks whether an instance can be upgraded to a newer major version.
//!
//! ## Networks and endpoints
//!
//! - [`AllocateInstancePublicConnection`](mod@allocate_instance_public_connection): Gives an instance an endpoint that clients can reach over the internet.
//! - [`DescribeDBInstanceNetInfo`](mod@describe_db_instance_net_info): Lists the endpoints of an instance with their networks and ports.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists the vSwitches that instances can be connected to.
//! - [`ModifyDBInstanceConfig`](mod@modify_db_instance_config): Changes a configuration item, such as PgBouncer on PostgreSQL.
//! - [`ModifyDBInstanceConnectionString`](mod@modify_db_instance_connection_string): Changes an endpoint or a port of an instance.
//! - [`ModifyDBInstanceNetworkExpireTime`](mod@modify_db_instance_network_expire_time): Extends the time for which the classic network endpoint is kept after the move to a VPC.
//! - [`ModifyDBInstanceNetworkType`](mod@modify_db_instance_network_type): Moves an instance from the classic network to a VPC.
//! - [`ReleaseInstancePublicConnection`](mod@release_instance_public_connection): Gives up the public endpoint of an instance; its internal ones stay.
//! - [`SwitchDBInstanceNetType`](mod@switch_db_instance_net_type): Switches an endpoint between the internal and the public network.
//! - [`SwitchDBInstanceVpc`](mod@switch_db_instance_vpc): Moves an instance to another VPC or vSwitch.
//!
//! ## High availability and replication
//!
//! - [`DescribeDBInstanceHAConfig`](mod@describe_db_instance_ha_config): Returns how an instance replicates and which matters more to it, data or availability.
//! - [`DescribeHASwitchConfig`](mod@describe_ha_switch_config): Tells whether a secondary takes over automatically after a failure.
//! - [`ModifyDBInstanceHAConfig`](mod@modify_db_instance_ha_config): Sets how an instance replicates and which matters more, data or availability.
//! - [`ModifyHASwitchConfig`](mod@modify_ha_switch_config): Sets whether a secondary takes over automatically, or switches that off for a time.
//! - [`SwitchDBInstanceHA`](mod@switch_db_instance_ha): Swaps the roles of primary and secondary.
//!
//! ## Historical events
//!
//! - [`DescribeActionEventPolicy`](mod@describe_action_event_policy): Tells whether events of the account are recorded.
//! - [`DescribeEvents`](mod@describe_events): Lists operations on instances that were recorded as events.
//! - [`ModifyActionEventPolicy`](mod@modify_action_event_policy): Switches the recording of events on or off.
//!
//! ## Notifications
//!
//! - [`ConfirmNotify`](mod@confirm_notify): Marks notifications as read, so that `QueryNotify` need not return them any more.
//! - [`QueryNotify`](mod@query_notify): Lists the notifications that RDS has for the account.
//!
//! ## Accounts
//!
//! - [`CheckAccountNameAvailable`](mod@check_account_name_available): Tells whether an account name is still free on an instance.
//! - [`CreateAccount`](mod@create_account): Creates a database account on an instance.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account; clients that log in with it are locked out.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of an instance with their rights.
//! - [`DescribeInstanceKeywords`](mod@describe_instance_keywords): Lists the words that cannot be used as account or database names.
//! - [`DescribeModifyPGHbaConfigLog`](mod@describe_modify_pg_hba_config_log): Lists how the `pg_hba.conf` file of a PostgreSQL instance was changed.
//! - [`DescribePGHbaConfig`](mod@describe_pg_hba_config): Returns the `pg_hba.conf` file of a PostgreSQL instance.
//! - [`GrantAccountPrivilege`](mod@grant_account_privilege): Gives a database account rights on one or more databases.
//! - [`GrantOperatorPermission`](mod@grant_operator_permission): Lets service accounts of Alibaba Cloud look at or change the instance for a limited time.
//! - [`LockAccount`](mod@lock_account): Locks a database account of a PostgreSQL instance, so that nobody can log in with it.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the note on a database account.
//! - [`ModifyPGHbaConfig`](mod@modify_pg_hba_config): Changes the `pg_hba.conf` file of a PostgreSQL instance, which decides on logins.
//! - [`ResetAccount`](mod@reset_account): Resets the privileged account of an instance to its initial rights.
//! - [`ResetAccountPassword`](mod@reset_account_password): Gives a database account a new password.
//! - [`RevokeAccountPrivilege`](mod@revoke_account_privilege): Takes the rights on a database back from an account.
//! - [`RevokeOperatorPermission`](mod@revoke_operator_permission): Takes the access back that was given to service accounts.
//! - [`UnlockAccount`](mod@unlock_account): Lets a locked account of a PostgreSQL instance log in again.
//!
//! ## Databases
//!
//! - [`CheckDBNameAvailable`](mod@check_db_name_available): Tells whether a database name is still free on an instance.
//! - [`CopyDatabaseBetweenInstances`](mod@copy_database_between_instances): Copies databases of a SQL Server instance to another one.
//! - [`CreateDatabase`](mod@create_database): Creates a database on an instance.
//! - [`DeleteDatabase`](mod@delete_database): Deletes a database of an instance with all its data.
//! - [`DescribeCharacterSetName`](mod@describe_character_set_name): Lists the character sets that an engine supports.
//! - [`DescribeCollationTimeZones`](mod@describe_collation_time_zones): Lists the collations and time zones that SQL Server instances can use.
//! - [`DescribeDatabases`](mod@describe_databases): Lists the databases of an instance with the accounts that may use them.
//! - [`ModifyCollationTimeZone`](mod@modify_collation_time_zone): Changes the collation and the time zone of a SQL Server instance.
//! - [`ModifyDBDescription`](mod@modify_db_description): Changes the note on a database.
//! - [`ModifyDatabaseConfig`](mod@modify_database_config): Changes a property of a SQL Server database, or archives it to OSS and back.
//!
//! ## Read-only instances
//!
//! - [`CreateReadOnlyDBInstance`](mod@create_read_only_db_instance): Creates a read-only instance, which takes reads off a primary.
//! - [`DescribeReadDBInstanceDelay`](mod@describe_read_db_instance_delay): Returns by how much a read-only instance lags behind its primary.
//! - [`ModifyReadonlyInstanceDelayReplicationTime`](mod@modify_readonly_instance_delay_replication_time): Sets by how much a read-only instance lags behind on purpose.
//!
//! ## Cluster nodes and endpoints
//!
//! - [`CreateDBInstanceEndpoint`](mod@create_db_instance_endpoint): Adds an endpoint to a cluster instance, leading to the nodes named.
//! - [`CreateDBInstanceEndpointAddress`](mod@create_db_instance_endpoint_address): Gives an endpoint of a cluster instance a public address.
//! - [`CreateDBNodes`](mod@create_db_nodes): Adds nodes to a cluster instance.
//! - [`DeleteDBInstanceEndpoint`](mod@delete_db_instance_endpoint): Deletes an endpoint of a cluster instance.
//! - [`DeleteDBInstanceEndpointAddress`](mod@delete_db_instance_endpoint_address): Gives up the public address of a cluster instance endpoint.
//! - [`DeleteDBNodes`](mod@delete_db_nodes): Takes secondary nodes out of a cluster instance.
//! - [`DescribeDBInstanceEndpoints`](mod@describe_db_instance_endpoints): Lists the endpoints of a cluster instance with their nodes.
//! - [`ModifyDBInstanceEndpoint`](mod@modify_db_instance_endpoint): Changes the name or the nodes of a cluster instance endpoint.
//! - [`ModifyDBInstanceEndpointAddress`](mod@modify_db_instance_endpoint_address): Changes the address of a cluster instance endpoint.
//! - [`ModifyDBNode`](mod@modify_db_node): Changes the class or the disk of nodes in a cluster instance.
//!
//! ## Database proxies
//!
//! - [`CreateDBProxyEndpointAddress`](mod@create_db_proxy_endpoint_address): Gives a database proxy endpoint one more address, for another network.
//! - [`DeleteDBProxyEndpointAddress`](mod@delete_db_proxy_endpoint_address): Gives up an address of a database proxy endpoint.
//! - [`DescribeDBProxy`](mod@describe_db_proxy): Returns the settings and the state of the database proxy of an instance.
//! - [`DescribeDBProxyEndpoint`](mod@describe_db_proxy_endpoint): Returns the settings of a database proxy endpoint.
//! - [`DescribeDBProxyPerformance`](mod@describe_db_proxy_performance): Returns performance figures of the database proxy for a period.
//! - [`GetDbProxyInstanceSsl`](mod@get_db_proxy_instance_ssl): Tells for which proxy endpoints SSL is on.
//! - [`ModifyDBProxy`](mod@modify_db_proxy): Switches the database proxy of an instance on or off.
//! - [`ModifyDBProxyEndpoint`](mod@modify_db_proxy_endpoint): Changes how a proxy endpoint splits and spreads requests.
//! - [`ModifyDBProxyEndpointAddress`](mod@modify_db_proxy_endpoint_address): Changes the address or the port of a proxy endpoint.
//! - [`ModifyDBProxyInstance`](mod@modify_db_proxy_instance): Changes the size of the database proxy.
//! - [`ModifyDbProxyInstanceSsl`](mod@modify_db_proxy_instance_ssl): Switches SSL on or off for a proxy endpoint.
//! - [`UpgradeDBProxyInstanceKernelVersion`](mod@upgrade_db_proxy_instance_kernel_version): Upgrades the database proxy to a newer minor version.
//!
//! ## Shared proxies (legacy)
//!
//! - [`AllocateReadWriteSplittingConnection`](mod@allocate_read_write_splitting_connection): Gives an instance an endpoint that spreads reads over its read-only instances.
//! - [`CalculateDBInstanceWeight`](mod@calculate_db_instance_weight): Works out how read requests would be spread over the primary and its read-only instances.
//! - [`DescribeDBInstanceProxyConfiguration`](mod@describe_db_instance_proxy_configuration): Returns which features of the shared database proxy are on.
//! - [`ModifyReadWriteSplittingConnection`](mod@modify_read_write_splitting_connection): Changes the weights and the delay limit of the read/write splitting endpoint.
//! - [`ReleaseReadWriteSplittingConnection`](mod@release_read_write_splitting_connection): Gives up the endpoint that spreads reads over read-only instances.
//!
//! ## Security and encryption
//!
//! - [`AttachWhitelistTemplateToInstance`](mod@attach_whitelist_template_to_instance): Makes instances use a whitelist template.
//! - [`CreateServiceLinkedRole`](mod@create_service_linked_role): Creates a service-linked role, which RDS needs for some features.
//! - [`DescribeAllWhitelistTemplate`](mod@describe_all_whitelist_template): Lists the whitelist templates of the account.
//! - [`DescribeDBInstanceIPArrayList`](mod@describe_db_instance_ip_array_list): Returns the IP whitelists of an instance.
//! - [`DescribeDBInstanceIpHostname`](mod@describe_db_instance_ip_hostname): Returns the IP addresses and host names of the hosts under a SQL Server instance.
//! - [`DescribeDBInstanceSSL`](mod@describe_db_instance_ssl): Tells whether SSL is on for an instance and until when its certificate is valid.
//! - [`DescribeDBInstanceTDE`](mod@describe_db_instance_tde): Tells whether the data of an instance is encrypted at rest.
//! - [`DescribeDTCSecurityIpHostsForSQLServer`](mod@describe_dtc_security_ip_hosts_for_sqlserver): Returns the hosts that may take part in distributed transactions with a SQL Server instance.
//! - [`DescribeInstanceLinkedWhitelistTemplate`](mod@describe_instance_linked_whitelist_template): Lists the whitelist templates that an instance uses.
//! - [`DescribeSecurityGroupConfiguration`](mod@describe_security_group_configuration): Lists the ECS security groups that may connect to an instance.
//! - [`DescribeWhitelistTemplate`](mod@describe_whitelist_template): Returns one whitelist template with its addresses.
//! - [`DescribeWhitelistTemplateLinkedInstance`](mod@describe_whitelist_template_linked_instance): Lists the instances that use a whitelist template.
//! - [`DetachWhitelistTemplateToInstance`](mod@detach_whitelist_template_to_instance): Makes instances stop using a whitelist template.
//! - [`MigrateSecurityIPMode`](mod@migrate_security_ip_mode): Switches an instance to the enhanced whitelist mode; there is no way back.
//! - [`ModifyDBInstanceDeletionProtection`](mod@modify_db_instance_deletion_protection): Switches deletion protection of an instance on or off.
//! - [`ModifyDBInstanceSSL`](mod@modify_db_instance_ssl): Switches SSL on or off or renews the certificates of an instance.
//! - [`ModifyDBInstanceTDE`](mod@modify_db_instance_tde): Switches encryption of data at rest (TDE) on, or changes it for single databases.
//! - [`ModifyDTCSecurityIpHostsForSQLServer`](mod@modify_dtc_security_ip_hosts_for_sqlserver): Sets which hosts may take part in distributed transactions with a SQL Server instance.
//! - [`ModifySecurityGroupConfiguration`](mod@modify_security_group_configuration): Sets which ECS security groups may connect to an instance.
//! - [`ModifySecurityIps`](mod@modify_security_ips): Changes an IP whitelist of an instance: replaces it, or adds or removes addresses.
//! - [`ModifyWhitelistTemplate`](mod@modify_whitelist_template): Creates, changes, or deletes a whitelist template.
//!
//! ## Logs
//!
//! - [`DescribeErrorLogs`](mod@describe_error_logs): Returns the error log of an instance for a period.
//! - [`DescribeSQLCollectorPolicy`](mod@describe_sql_collector_policy): Tells whether the SQL audit is on for an instance.
//! - [`DescribeSQLCollectorRetention`](mod@describe_sql_collector_retention): Returns how long the logs of the SQL audit are kept.
//! - [`DescribeSQLLogFiles`](mod@describe_sql_log_files): Lists the files that the SQL audit has prepared for download.
//! - [`DescribeSQLLogRecords`](mod@describe_sql_log_records): Returns statements recorded by the SQL audit, or prepares a file of them.
//! - [`DescribeSQLLogReportList`](mod@describe_sql_log_report_list): Returns the reports of the SQL audit, such as the slowest statements.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Returns single slow statements of an instance for a period.
//! - [`DescribeSlowLogs`](mod@describe_slow_logs): Returns statistics of slow statements, one entry for each kind of statement.
//! - [`ModifySQLCollectorPolicy`](mod@modify_sql_collector_policy): Switches the SQL audit of an instance on or off.
//! - [`ModifySQLCollectorRetention`](mod@modify_sql_collector_retention): Sets how long the logs of the SQL audit are kept.
//! - [`PurgeDBInstanceLog`](mod@purge_db_instance_log): Frees space by clearing local logs of an instance; where log backup exists, they are uploaded first.
//!
//! ## Backups
//!
//! - [`CreateBackup`](mod@create_backup): Starts a manual backup of an instance or of single databases.
//! - [`DeleteBackup`](mod@delete_backup): Deletes backups of an instance; nothing can be restored from them afterward.
//! - [`DeleteBackupFile`](mod@delete_backup_file): Deletes backup files of a SQL Server instance; open only to accounts that used it before.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Returns when data and logs of an instance are backed up and for how long they are kept.
//! - [`DescribeBackupTasks`](mod@describe_backup_tasks): Lists the backups of an instance that are being made, with their progress.
//! - [`DescribeBackups`](mod@describe_backups): Lists the backups of an instance with their download links.
//! - [`DescribeBinlogFiles`](mod@describe_binlog_files): Lists the binary log files of an instance with their download links.
//! - [`DescribeDetachedBackups`](mod@describe_detached_backups): Lists the backups that are left of released instances.
//! - [`DescribeLogBackupFiles`](mod@describe_log_backup_files): Lists the log backups of an instance.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Sets when data and logs are backed up and for how long backups are kept.
//!
//! ## Restoration
//!
//! - [`CloneDBInstance`](mod@clone_db_instance): Restores a backup or a point in time of an instance to a new instance.
//! - [`CreateTempDBInstance`](mod@create_temp_db_instance): Creates a temporary instance from a backup, to look into the data before a restore.
//! - [`DescribeLocalAvailableRecoveryTime`](mod@describe_local_available_recovery_time): Returns the span of time to which an instance can be restored.
//! - [`DescribeMetaList`](mod@describe_meta_list): Lists the databases and tables that can be restored from a backup or a point in time.
//! - [`RecoveryDBInstance`](mod@recovery_db_instance): Restores databases of SQL Server from a backup to the same, another, or a new instance.
//! - [`RestoreTable`](mod@restore_table): Restores single databases or tables of an instance.
//!
//! ## Cross-region backups
//!
//! - [`CheckCreateDdrDBInstance`](mod@check_create_ddr_db_instance): Tells whether a cross-region backup can be restored to a new instance.
//! - [`CreateDdrInstance`](mod@create_ddr_instance): Restores a cross-region backup to a new instance.
//! - [`DescribeAvailableCrossRegion`](mod@describe_available_cross_region): Lists the regions that backups can be copied to.
//! - [`DescribeAvailableRecoveryTime`](mod@describe_available_recovery_time): Returns the span of time to which a cross-region backup can be restored.
//! - [`DescribeCrossBackupMetaList`](mod@describe_cross_backup_meta_list): Lists the databases and tables that a cross-region backup contains.
//! - [`DescribeCrossRegionBackupDBInstance`](mod@describe_cross_region_backup_db_instance): Lists the instances of a region that are backed up to other regions.
//! - [`DescribeCrossRegionBackups`](mod@describe_cross_region_backups): Lists the data backups kept in other regions.
//! - [`DescribeCrossRegionLogBackupFiles`](mod@describe_cross_region_log_backup_files): Lists the log backups kept in other regions.
//! - [`DescribeInstanceCrossBackupPolicy`](mod@describe_instance_cross_backup_policy): Returns whether and where an instance is backed up to another region.
//! - [`ModifyInstanceCrossBackupPolicy`](mod@modify_instance_cross_backup_policy): Sets whether and where an instance is backed up to another region.
//! - [`RestoreDdrTable`](mod@restore_ddr_table): Restores databases or tables from a cross-region backup.
//!
//! ## Monitoring
//!
//! - [`DescribeAvailableMetrics`](mod@describe_available_metrics): Lists the enhanced metrics that an instance can be monitored by.
//! - [`DescribeDBInstanceMetrics`](mod@describe_db_instance_metrics): Lists the enhanced metrics that an instance is monitored by.
//! - [`DescribeDBInstanceMonitor`](mod@describe_db_instance_monitor): Returns the interval at which an instance is monitored.
//! - [`DescribeDBInstancePerformance`](mod@describe_db_instance_performance): Returns performance figures of an instance for a period.
//! - [`DescribeResourceUsage`](mod@describe_resource_usage): Returns how much disk space an instance uses, for data, logs, and backups.
//! - [`ModifyDBInstanceMetrics`](mod@modify_db_instance_metrics): Sets which enhanced metrics an instance is monitored by.
//! - [`ModifyDBInstanceMonitor`](mod@modify_db_instance_monitor): Sets the interval at which an instance is monitored.
//!
//! ## Parameters
//!
//! - [`CloneParameterGroup`](mod@clone_parameter_group): Copies a parameter template within the region or to another one.
//! - [`CreateParameterGroup`](mod@create_parameter_group): Creates a parameter template from the settings given.
//! - [`DeleteParameterGroup`](mod@delete_parameter_group): Deletes a parameter template; instances it was applied to keep their settings.
//! - [`DescribeModifyParameterLog`](mod@describe_modify_parameter_log): Lists which parameters of an instance were changed, when, and how.
//! - [`DescribeParameterGroup`](mod@describe_parameter_group): Returns one parameter template with its settings.
//! - [`DescribeParameterGroups`](mod@describe_parameter_groups): Lists the parameter templates of a region.
//! - [`DescribeParameterTemplates`](mod@describe_parameter_templates): Lists the parameters of an engine version with their defaults and ranges.
//! - [`DescribeParameters`](mod@describe_parameters): Returns the parameters of an instance with the values in force.
//! - [`ModifyParameter`](mod@modify_parameter): Changes parameters of an instance, singly or by applying a template.
//! - [`ModifyParameterGroup`](mod@modify_parameter_group): Changes the name, the note, or the settings of a parameter template.
//!
//! ## Data migration
//!
//! - [`DescibeImportsFromDatabase`](mod@descibe_imports_from_database): Lists the tasks that migrate databases to the instance from another one, with their states.
//!
//! ## O&M tasks
//!
//! - [`DescribeActiveOperationTasks`](mod@describe_active_operation_tasks): Lists the maintenance tasks that are planned for instances.
//! - [`ModifyActiveOperationTasks`](mod@modify_active_operation_tasks): Moves the time of planned maintenance tasks, or starts them at once.
//!
//! ## MySQL backup import
//!
//! - [`DeleteUserBackupFile`](mod@delete_user_backup_file): Deletes a user backup, which is a full backup of a self-managed MySQL database.
//! - [`ImportUserBackupFile`](mod@import_user_backup_file): Imports a full backup of a self-managed MySQL database from OSS as a user backup.
//! - [`ListUserBackupFiles`](mod@list_user_backup_files): Lists user backups, which are full backups of self-managed MySQL databases.
//! - [`UpdateUserBackupFile`](mod@update_user_backup_file): Changes the note on a user backup and how long it is kept.
//!
//! ## SQL Server backup import
//!
//! - [`CreateMigrateTask`](mod@create_migrate_task): Starts bringing SQL Server backups from OSS into an instance.
//! - [`CreateOnlineDatabaseTask`](mod@create_online_database_task): Opens a migrated SQL Server database for access.
//! - [`DescribeMigrateTaskById`](mod@describe_migrate_task_by_id): Returns one task that brings SQL Server backups to the cloud.
//! - [`DescribeMigrateTasks`](mod@describe_migrate_tasks): Lists the tasks that bring SQL Server backups to the cloud.
//! - [`DescribeOssDownloads`](mod@describe_oss_downloads): Lists the files of a migration task that were read from OSS.
//! - [`TerminateMigrateTask`](mod@terminate_migrate_task): Ends a task that brings SQL Server backups to the cloud.
//!
//! ## SQL Server AD domains
//!
//! - [`DeleteADSetting`](mod@delete_ad_setting): Takes a SQL Server instance out of its Active Directory domain.
//! - [`DescribeADInfo`](mod@describe_ad_info): Returns the Active Directory domain that a SQL Server instance has joined.
//! - [`ModifyADInfo`](mod@modify_ad_info): Makes a SQL Server instance join an Active Directory domain.
//!
//! ## PostgreSQL cloud migration
//!
//! - [`ActivateMigrationTargetInstance`](mod@activate_migration_target_instance): Switches over to the RDS instance at the end of a migration from a self-managed PostgreSQL database.
//! - [`CreateCloudMigrationPrecheckTask`](mod@create_cloud_migration_precheck_task): Checks whether a self-managed PostgreSQL database can be migrated to an instance.
//! - [`CreateCloudMigrationTask`](mod@create_cloud_migration_task): Starts migrating a self-managed PostgreSQL database to an instance.
//! - [`DescribeCloudMigrationPrecheckResult`](mod@describe_cloud_migration_precheck_result): Lists the checks made ahead of a PostgreSQL migration, with their results.
//! - [`DescribeCloudMigrationResult`](mod@describe_cloud_migration_result): Lists the migrations of self-managed PostgreSQL databases, with their results.
//!
//! ## Global active databases
//!
//! - [`CreateGADInstance`](mod@create_gad_instance): Creates a global active database cluster from a central node and unit nodes.
//! - [`CreateGadInstanceMember`](mod@create_gad_instance_member): Adds unit nodes to a global active database cluster.
//! - [`DeleteGadInstance`](mod@delete_gad_instance): Dissolves a global active database cluster and its synchronization for good; the member instances stay.
//! - [`DescribeGadInstances`](mod@describe_gad_instances): Lists global active database clusters or returns the nodes of one.
//! - [`DetachGadInstanceMember`](mod@detach_gad_instance_member): Takes a unit node out of a global active database cluster.
//!
//! ## Tags
//!
//! - [`AddTagsToResource`](mod@add_tags_to_resource): Puts tags on instances.
//! - [`DescribeDBInstanceByTags`](mod@describe_db_instance_by_tags): Lists instances with the tags they bear.
//! - [`DescribeTags`](mod@describe_tags): Lists the tags that are in use.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which instances bear which tags.
//! - [`RemoveTagsFromResource`](mod@remove_tags_from_resource): Takes tags off instances.
//! - [`TagResources`](mod@tag_resources): Creates tags and puts them on ApsaraDB RDS instances.
//! - [`UntagResources`](mod@untag_resources): Removes the given tags, or all tags, from RDS instances.
//!
//! ## PostgreSQL extensions
//!
//! - [`CreatePostgresExtensions`](mod@create_postgres_extensions): Installs extensions in a database of a PostgreSQL instance.
//! - [`DeletePostgresExtensions`](mod@delete_postgres_extensions): Removes extensions from a database of a PostgreSQL instance.
//! - [`DescribePostgresExtensions`](mod@describe_postgres_extensions): Lists the extensions of a database, installed and available ones.
//! - [`UpdatePostgresExtensions`](mod@update_postgres_extensions): Upgrades extensions in a database of a PostgreSQL instance.
//!
//! ## PostgreSQL replication slots
//!
//! - [`DeleteSlot`](mod@delete_slot): Deletes a replication slot of a PostgreSQL instance that is not active.
//! - [`DescribeSlots`](mod@describe_slots): Lists the replication slots of a PostgreSQL instance.
//!
//! ## Secrets
//!
//! - [`CreateSecret`](mod@create_secret): Stores credentials that the Data API logs in with.
//! - [`DeleteSecret`](mod@delete_secret): Deletes stored credentials that the Data API logs in with.
//! - [`DescribeSecrets`](mod@describe_secrets): Lists the stored credentials that the Data API logs in with.
//!
//! ## Dedicated hosts
//!
//! - [`DescribeDedicatedHostGroups`](mod@describe_dedicated_host_groups): Lists the dedicated clusters.
//! - [`DescribeDedicatedHosts`](mod@describe_dedicated_hosts): Lists the hosts of a dedicated cluster.
//! - [`MigrateDBInstance`](mod@migrate_db_instance): Moves an instance to other hosts of its dedicated cluster.
//! - [`RebuildDBInstance`](mod@rebuild_db_instance): Builds the secondary of an instance in a dedicated cluster anew.
//!
//! ## Console operations
//!
//! - [`CreateOrderForDeleteDBNodes`](mod@create_order_for_delete_db_nodes): Places the order that deletes nodes of a cluster instance.
//! - [`CreateYouhuiForOrder`](mod@create_youhui_for_order): Obtains the coupon of a promotion for an order.
//! - [`DescribeCurrentModifyOrder`](mod@describe_current_modify_order): Returns the orders that are just changing an instance.
//! - [`DescribeCustinsResourceInfo`](mod@describe_custins_resource_info): Returns by how much the resources of instances in a dedicated cluster can be adjusted.
//! - [`DescribeDBInstanceConnectivity`](mod@describe_db_instance_connectivity): Tests whether a client address can reach an instance, and tells what is in the way.
//! - [`DescribeHistoryEvents`](mod@describe_history_events): Lists events of the past that concerned instances.
//! - [`DescribeHistoryEventsStat`](mod@describe_history_events_stat): Counts events of the past by kind.
//! - [`DescribeHistoryTasksStat`](mod@describe_history_tasks_stat): Counts the tasks of the task center by state.
//! - [`DescribeHostGroupElasticStrategyParameters`](mod@describe_host_group_elastic_strategy_parameters): Returns the elastic resource settings of an instance in a dedicated cluster.
//! - [`DescribeMarketingActivity`](mod@describe_marketing_activity): Returns instances for which a promotion offers an upgrade.
//! - [`DescribeQuickSaleConfig`](mod@describe_quick_sale_config): Returns what is needed for buying an instance quickly.
//! - [`DescribeResourceDetails`](mod@describe_resource_details): Returns the resources of an instance, such as disk, network, and security groups.
//! - [`EvaluateLocalExtendDisk`](mod@evaluate_local_extend_disk): Works out whether the local disk can be enlarged in an emergency to unlock the instance.
//! - [`ModifyCustinsResource`](mod@modify_custins_resource): Adjusts the resources of an instance in a dedicated cluster.
//! - [`ModifyEventInfo`](mod@modify_event_info): Acts on events of the event center, such as confirming them.
//! - [`ModifyTaskInfo`](mod@modify_task_info): Acts on tasks of the task center, for example on a step that waits.
//! - [`PreCheckCreateOrderForDeleteDBNodes`](mod@pre_check_create_order_for_delete_db_nodes): Checks whether nodes of an instance could be deleted, without placing the order.
//! - [`QueryRecommendByCode`](mod@query_recommend_by_code): Returns the solution to a common question about RDS, by its code.
//!
//! ## Performance optimization
//!
//! - [`CreateDiagnosticReport`](mod@create_diagnostic_report): Starts a diagnosis of an instance for a period.
//! - [`DescribeDiagnosticReportList`](mod@describe_diagnostic_report_list): Lists the diagnostic reports of an instance with download links.
//!
//! ## Deprecated operations
//!
//! - [`CancelImport`](mod@cancel_import): Withdrawn; used to call off the migration of databases between two SQL Server instances.
//! - [`CopyDatabase`](mod@copy_database): Withdrawn; used to copy a database on the same SQL Server 2008 R2 instance.
//! - [`DescribeBackupDatabase`](mod@describe_backup_database): Withdrawn; used to list the databases that a backup contains.
//! - [`DescribeDBInstanceDetail`](mod@describe_db_instance_detail): Returns further details of an instance.
//! - [`DescribeDBInstancePromoteActivity`](mod@describe_db_instance_promote_activity): Withdrawn; used to tell whether an instance takes part in a promotion.
//! - [`DescribeDBInstancesAsCsv`](mod@describe_db_instances_as_csv): Exports the list of instances as a CSV file.
//! - [`DescribeDBInstancesByPerformance`](mod@describe_db_instances_by_performance): Lists instances sorted by a performance figure.
//! - [`DescribeDBInstancesForClone`](mod@describe_db_instances_for_clone): Lists the instances that data can be cloned to.
//! - [`DescribeRdsResourceSettings`](mod@describe_rds_resource_settings): Deprecated; used to return what certain spots of the console show.
//! - [`DescribeTasks`](mod@describe_tasks): Lists the running tasks of an instance with their progress.
//! - [`DestroyDBInstance`](mod@destroy_db_instance): Removes a released instance from the recycle bin for good.
//! - [`ModifyDBInstanceConnectionMode`](mod@modify_db_instance_connection_mode): Withdrawn; used to switch the shared database proxy on or off.
//! - [`ModifyDBInstanceProxyConfiguration`](mod@modify_db_instance_proxy_configuration): Withdrawn; used to switch features of the shared database proxy on or off.
//! - [`ReceiveDBInstance`](mod@receive_db_instance): Withdrawn; used to swap the roles of a primary instance and its disaster recovery instance.
//!
//! ## Others
//!
//! - [`AssociateEipAddressWithRCInstance`](mod@associate_eip_address_with_rc_instance): Ties an EIP to an instance of RDS Custom, which can be reached from the internet then.
//! - [`AttachRCDisk`](mod@attach_rc_disk): Attaches a data disk to an instance of RDS Custom.
//! - [`AttachRCInstances`](mod@attach_rc_instances): Adds existing instances of RDS Custom to a container cluster.
//! - [`AuthorizeRCSecurityGroupPermission`](mod@authorize_rc_security_group_permission): Adds rules to a security group of RDS Custom, which let traffic through to its instances.
//! - [`CancelActiveOperationTasks`](mod@cancel_active_operation_tasks): Calls off pending maintenance tasks, as far as they allow it.
//! - [`CheckServiceLinkedRole`](mod@check_service_linked_role): Tells whether a service-linked role exists.
//! - [`CreateDBInstanceSecurityGroupRule`](mod@create_db_instance_security_group_rule): Adds a rule to the security group of an instance.
//! - [`CreateRCDisk`](mod@create_rc_disk): Creates a data disk for RDS Custom.
//! - [`CreateRCNodePool`](mod@create_rc_node_pool): Creates a node pool of RDS Custom instances for a container cluster.
//! - [`CreateRCSnapshot`](mod@create_rc_snapshot): Takes a snapshot of a disk of RDS Custom.
//! - [`CreateReplicationLink`](mod@create_replication_link): Sets up replication from a database to an instance.
//! - [`CreateUploadPathForSQLServer`](mod@create_upload_path_for_sqlserver): Returns a file server to which SQL Server backups can be uploaded.
//! - [`DeleteDBInstanceSecurityGroupRule`](mod@delete_db_instance_security_group_rule): Removes rules from the security group of an instance.
//! - [`DeleteRCClusterNodes`](mod@delete_rc_cluster_nodes): Takes nodes out of a cluster of RDS Custom.
//! - [`DeleteRCDeploymentSet`](mod@delete_rc_deployment_set): Deletes a deployment set of RDS Custom.
//! - [`DeleteRCDisk`](mod@delete_rc_disk): Deletes a data disk of RDS Custom with all that is on it.
//! - [`DeleteRCInstances`](mod@delete_rc_instances): Releases instances of RDS Custom.
//! - [`DeleteRCSnapshot`](mod@delete_rc_snapshot): Deletes a disk snapshot of RDS Custom; no disk can be made from it afterward.
//! - [`DeleteReplicationLink`](mod@delete_replication_link): Ends the replication between two instances, and can make the replica a primary.
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Lists what can be bought: zones, engines, editions, classes, and disks.
//! - [`DescribeClassDetails`](mod@describe_class_details): Returns what an instance class offers, such as vCPUs and memory.
//! - [`DescribeComputeBurstConfig`](mod@describe_compute_burst_config): Returns how far the computing power of an instance may be raised for a time.
//! - [`DescribeDBInstanceEncryptionKey`](mod@describe_db_instance_encryption_key): Returns the keys that encrypt the data of an instance.
//! - [`DescribeDBInstanceNetInfoForChannel`](mod@describe_db_instance_net_info_for_channel): Lists the endpoints of an instance for channel partners.
//! - [`DescribeDBInstanceReplication`](mod@describe_db_instance_replication): Returns how an instance replicates from a database outside it.
//! - [`DescribeDBInstanceSecurityGroupRule`](mod@describe_db_instance_security_group_rule): Lists the security group rules of an instance.
//! - [`DescribeDBMiniEngineVersions`](mod@describe_db_mini_engine_versions): Lists the minor versions that an instance can run or be upgraded to.
//! - [`DescribeFilesForSQLServer`](mod@describe_files_for_sqlserver): Lists the backup files that were uploaded for a SQL Server instance.
//! - [`DescribeHistoryTasks`](mod@describe_history_tasks): Lists the tasks of the task center, finished and running ones.
//! - [`DescribeHostWebShell`](mod@describe_host_web_shell): Returns the address of a web shell on a host of a dedicated cluster.
//! - [`DescribeImportsForSQLServer`](mod@describe_imports_for_sqlserver): Lists the imports of backup files into a SQL Server instance.
//! - [`DescribeKmsAssociateResources`](mod@describe_kms_associate_resources): Tells which instances use a KMS key.
//! - [`DescribeRCClusterConfig`](mod@describe_rc_cluster_config): Returns the access configuration of a cluster of RDS Custom.
//! - [`DescribeRCClusterNodes`](mod@describe_rc_cluster_nodes): Lists the nodes of a cluster of RDS Custom.
//! - [`DescribeRCDisks`](mod@describe_rc_disks): Lists the disks of RDS Custom.
//! - [`DescribeRCImageList`](mod@describe_rc_image_list): Lists the images that RDS Custom instances can be made from.
//! - [`DescribeRCInstanceAttribute`](mod@describe_rc_instance_attribute): Returns the settings and the state of an RDS Custom instance.
//! - [`DescribeRCInstanceDdosCount`](mod@describe_rc_instance_ddos_count): Counts the RDS Custom instances by their DDoS state.
//! - [`DescribeRCInstanceIpAddress`](mod@describe_rc_instance_ip_address): Lists the public addresses of RDS Custom instances with their DDoS protection.
//! - [`DescribeRCInstanceVncUrl`](mod@describe_rc_instance_vnc_url): Returns the URL for a VNC session on an RDS Custom instance.
//! - [`DescribeRCInstances`](mod@describe_rc_instances): Lists the instances of RDS Custom.
//! - [`DescribeRCMetricList`](mod@describe_rc_metric_list): Returns monitoring data of RDS Custom instances.
//! - [`DescribeRCNodePool`](mod@describe_rc_node_pool): Returns the node pools of RDS Custom in a container cluster.
//! - [`DescribeRCSnapshots`](mod@describe_rc_snapshots): Lists the disk snapshots of RDS Custom.
//! - [`DescribeRegionInfos`](mod@describe_region_infos): Returns facts about the regions of RDS.
//! - [`DescribeReplicationLinkLogs`](mod@describe_replication_link_logs): Returns the logs of a replication link.
//! - [`DetachRCDisk`](mod@detach_rc_disk): Detaches a data disk from an instance of RDS Custom.
//! - [`ImportDatabaseBetweenInstances`](mod@import_database_between_instances): Migrates databases from one instance to another.
//! - [`MigrateConnectionToOtherZone`](mod@migrate_connection_to_other_zone): Moves an endpoint of an instance to another zone.
//! - [`MigrateDBNodes`](mod@migrate_db_nodes): Moves nodes of a cluster instance to other zones.
//! - [`ModifyAccountCheckPolicy`](mod@modify_account_check_policy): Sets whether a SQL Server account is subject to the password policy.
//! - [`ModifyAccountSecurityPolicy`](mod@modify_account_security_policy): Sets the password policy of a SQL Server instance.
//! - [`ModifyBackupSetExpireTime`](mod@modify_backup_set_expire_time): Sets until when a backup is kept.
//! - [`ModifyComputeBurstConfig`](mod@modify_compute_burst_config): Sets how far the computing power of an instance may be raised for a time.
//! - [`ModifyDBInstanceDelayedReplicationTime`](mod@modify_db_instance_delayed_replication_time): Sets by how much a read-only instance lags behind on purpose.
//! - [`ModifyDBInstanceReplicationSwitch`](mod@modify_db_instance_replication_switch): Sets whether an instance replicates from a database outside it.
//! - [`ModifyDBInstanceSecurityGroupRule`](mod@modify_db_instance_security_group_rule): Changes a security group rule of an instance.
//! - [`ModifyRCInstance`](mod@modify_rc_instance): Changes the class of an RDS Custom instance.
//! - [`ModifyRCInstanceChargeType`](mod@modify_rc_instance_charge_type): Switches RDS Custom instances to the other billing method.
//! - [`ModifyRCInstanceDescription`](mod@modify_rc_instance_description): Gives an RDS Custom instance another name.
//! - [`PrecheckDuckDBDependency`](mod@precheck_duck_db_dependency): Checks whether an instance meets what DuckDB needs.
//! - [`RebuildReplicationLink`](mod@rebuild_replication_link): Sets up anew a replication link that was broken.
//! - [`RenewRCInstance`](mod@renew_rc_instance): Extends the subscription of an RDS Custom instance.
//! - [`ReplaceRCInstanceSystemDisk`](mod@replace_rc_instance_system_disk): Replaces the system disk of an RDS Custom instance, and with it the operating system.
//! - [`ResizeRCInstanceDisk`](mod@resize_rc_instance_disk): Enlarges a disk of an RDS Custom instance.
//! - [`RestoreDBInstance`](mod@restore_db_instance): Brings a primary instance back to the data of a temporary one.
//! - [`RunRCInstances`](mod@run_rc_instances): Creates and starts one or more instances of RDS Custom.
//! - [`StartRCInstance`](mod@start_rc_instance): Starts a stopped instance of RDS Custom.
//! - [`StopRCInstance`](mod@stop_rc_instance): Stops an instance of RDS Custom.
//! - [`SwitchOverMajorVersionUpgrade`](mod@switch_over_major_version_upgrade): Switches over to the upgraded instance, or back to the old one.
//! - [`SwitchReplicationLink`](mod@switch_replication_link): Swaps the roles along a replication link.
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

pub mod activate_migration_target_instance;
pub mod add_tags_to_resource;
pub mod allocate_instance_public_connection;
pub mod allocate_read_write_splitting_connection;
pub mod associate_eip_address_with_rc_instance;
pub mod attach_rc_disk;
pub mod attach_rc_instances;
pub mod attach_whitelist_template_to_instance;
pub mod authorize_rc_security_group_permission;
pub mod calculate_db_instance_weight;
pub mod cancel_active_operation_tasks;
pub mod cancel_import;
pub mod check_account_name_available;
pub mod check_cloud_resource_authorized;
pub mod check_create_ddr_db_instance;
pub mod check_db_name_available;
pub mod check_instance_exist;
pub mod check_service_linked_role;
pub mod clone_db_instance;
pub mod clone_parameter_group;
pub mod confirm_notify;
pub mod copy_database;
pub mod copy_database_between_instances;
pub mod create_account;
pub mod create_backup;
pub mod create_cloud_migration_precheck_task;
pub mod create_cloud_migration_task;
pub mod create_database;
pub mod create_db_instance;
pub mod create_db_instance_endpoint;
pub mod create_db_instance_endpoint_address;
pub mod create_db_instance_for_rebuild;
pub mod create_db_instance_security_group_rule;
pub mod create_db_nodes;
pub mod create_db_proxy_endpoint_address;
pub mod create_ddr_instance;
pub mod create_diagnostic_report;
pub mod create_gad_instance;
pub mod create_gad_instance_member;
pub mod create_migrate_task;
pub mod create_online_database_task;
pub mod create_order_for_delete_db_nodes;
pub mod create_parameter_group;
pub mod create_postgres_extensions;
pub mod create_rc_disk;
pub mod create_rc_node_pool;
pub mod create_rc_snapshot;
pub mod create_read_only_db_instance;
pub mod create_replication_link;
pub mod create_secret;
pub mod create_service_linked_role;
pub mod create_temp_db_instance;
pub mod create_upload_path_for_sqlserver;
pub mod create_youhui_for_order;
pub mod delete_account;
pub mod delete_ad_setting;
pub mod delete_backup;
pub mod delete_backup_file;
pub mod delete_database;
pub mod delete_db_instance;
pub mod delete_db_instance_endpoint;
pub mod delete_db_instance_endpoint_address;
pub mod delete_db_instance_security_group_rule;
pub mod delete_db_nodes;
pub mod delete_db_proxy_endpoint_address;
pub mod delete_gad_instance;
pub mod delete_parameter_group;
pub mod delete_postgres_extensions;
pub mod delete_rc_cluster_nodes;
pub mod delete_rc_deployment_set;
pub mod delete_rc_disk;
pub mod delete_rc_instances;
pub mod delete_rc_snapshot;
pub mod delete_replication_link;
pub mod delete_secret;
pub mod delete_slot;
pub mod delete_user_backup_file;
pub mod descibe_imports_from_database;
pub mod describe_accounts;
pub mod describe_action_event_policy;
pub mod describe_active_operation_tasks;
pub mod describe_ad_info;
pub mod describe_all_whitelist_template;
pub mod describe_analyticdb_by_primary_db_instance;
pub mod describe_available_classes;
pub mod describe_available_cross_region;
pub mod describe_available_metrics;
pub mod describe_available_recovery_time;
pub mod describe_available_resource;
pub mod describe_available_zones;
pub mod describe_backup_database;
pub mod describe_backup_policy;
pub mod describe_backup_tasks;
pub mod describe_backups;
pub mod describe_binlog_files;
pub mod describe_character_set_name;
pub mod describe_class_details;
pub mod describe_cloud_migration_precheck_result;
pub mod describe_cloud_migration_result;
pub mod describe_collation_time_zones;
pub mod describe_compute_burst_config;
pub mod describe_cross_backup_meta_list;
pub mod describe_cross_region_backup_db_instance;
pub mod describe_cross_region_backups;
pub mod describe_cross_region_log_backup_files;
pub mod describe_current_modify_order;
pub mod describe_custins_resource_info;
pub mod describe_databases;
pub mod describe_db_instance_attribute;
pub mod describe_db_instance_by_tags;
pub mod describe_db_instance_connectivity;
pub mod describe_db_instance_detail;
pub mod describe_db_instance_encryption_key;
pub mod describe_db_instance_endpoints;
pub mod describe_db_instance_ha_config;
pub mod describe_db_instance_ip_array_list;
pub mod describe_db_instance_ip_hostname;
pub mod describe_db_instance_metrics;
pub mod describe_db_instance_monitor;
pub mod describe_db_instance_net_info;
pub mod describe_db_instance_net_info_for_channel;
pub mod describe_db_instance_performance;
pub mod describe_db_instance_promote_activity;
pub mod describe_db_instance_proxy_configuration;
pub mod describe_db_instance_replication;
pub mod describe_db_instance_security_group_rule;
pub mod describe_db_instance_ssl;
pub mod describe_db_instance_tde;
pub mod describe_db_instances;
pub mod describe_db_instances_as_csv;
pub mod describe_db_instances_by_expire_time;
pub mod describe_db_instances_by_performance;
pub mod describe_db_instances_for_clone;
pub mod describe_db_mini_engine_versions;
pub mod describe_db_proxy;
pub mod describe_db_proxy_endpoint;
pub mod describe_db_proxy_performance;
pub mod describe_dedicated_host_groups;
pub mod describe_dedicated_hosts;
pub mod describe_detached_backups;
pub mod describe_diagnostic_report_list;
pub mod describe_dtc_security_ip_hosts_for_sqlserver;
pub mod describe_error_logs;
pub mod describe_events;
pub mod describe_files_for_sqlserver;
pub mod describe_gad_instances;
pub mod describe_ha_diagnose_config;
pub mod describe_ha_switch_config;
pub mod describe_history_events;
pub mod describe_history_events_stat;
pub mod describe_history_tasks;
pub mod describe_history_tasks_stat;
pub mod describe_host_group_elastic_strategy_parameters;
pub mod describe_host_web_shell;
pub mod describe_imports_for_sqlserver;
pub mod describe_instance_auto_renewal_attribute;
pub mod describe_instance_cross_backup_policy;
pub mod describe_instance_keywords;
pub mod describe_instance_linked_whitelist_template;
pub mod describe_kms_associate_resources;
pub mod describe_local_available_recovery_time;
pub mod describe_log_backup_files;
pub mod describe_marketing_activity;
pub mod describe_meta_list;
pub mod describe_migrate_task_by_id;
pub mod describe_migrate_tasks;
pub mod describe_modify_parameter_log;
pub mod describe_modify_pg_hba_config_log;
pub mod describe_oss_downloads;
pub mod describe_parameter_group;
pub mod describe_parameter_groups;
pub mod describe_parameter_templates;
pub mod describe_parameters;
pub mod describe_pg_hba_config;
pub mod describe_postgres_extensions;
pub mod describe_price;
pub mod describe_quick_sale_config;
pub mod describe_rc_cluster_config;
pub mod describe_rc_cluster_nodes;
pub mod describe_rc_disks;
pub mod describe_rc_image_list;
pub mod describe_rc_instance_attribute;
pub mod describe_rc_instance_ddos_count;
pub mod describe_rc_instance_ip_address;
pub mod describe_rc_instance_vnc_url;
pub mod describe_rc_instances;
pub mod describe_rc_metric_list;
pub mod describe_rc_node_pool;
pub mod describe_rc_snapshots;
pub mod describe_rds_resource_settings;
pub mod describe_read_db_instance_delay;
pub mod describe_region_infos;
pub mod describe_regions;
pub mod describe_renewal_price;
pub mod describe_replication_link_logs;
pub mod describe_resource_details;
pub mod describe_resource_usage;
pub mod describe_secrets;
pub mod describe_security_group_configuration;
pub mod describe_slots;
pub mod describe_slow_log_records;
pub mod describe_slow_logs;
pub mod describe_sql_collector_policy;
pub mod describe_sql_collector_retention;
pub mod describe_sql_log_files;
pub mod describe_sql_log_records;
pub mod describe_sql_log_report_list;
pub mod describe_support_online_resize_disk;
pub mod describe_tags;
pub mod describe_tasks;
pub mod describe_upgrade_major_version_precheck_task;
pub mod describe_upgrade_major_version_tasks;
pub mod describe_vswitches;
pub mod describe_whitelist_template;
pub mod describe_whitelist_template_linked_instance;
pub mod destroy_db_instance;
pub mod detach_gad_instance_member;
pub mod detach_rc_disk;
pub mod detach_whitelist_template_to_instance;
pub mod evaluate_local_extend_disk;
pub mod get_db_instance_topology;
pub mod get_db_proxy_instance_ssl;
pub mod grant_account_privilege;
pub mod grant_operator_permission;
pub mod import_database_between_instances;
pub mod import_user_backup_file;
pub mod list_classes;
pub mod list_tag_resources;
pub mod list_user_backup_files;
pub mod lock_account;
pub mod migrate_connection_to_other_zone;
pub mod migrate_db_instance;
pub mod migrate_db_nodes;
pub mod migrate_security_ip_mode;
pub mod migrate_to_other_zone;
pub mod modify_account_check_policy;
pub mod modify_account_description;
pub mod modify_account_security_policy;
pub mod modify_action_event_policy;
pub mod modify_active_operation_tasks;
pub mod modify_ad_info;
pub mod modify_backup_policy;
pub mod modify_backup_set_expire_time;
pub mod modify_collation_time_zone;
pub mod modify_compute_burst_config;
pub mod modify_custins_resource;
pub mod modify_das_instance_config;
pub mod modify_database_config;
pub mod modify_db_description;
pub mod modify_db_instance_auto_upgrade_minor_version;
pub mod modify_db_instance_config;
pub mod modify_db_instance_connection_mode;
pub mod modify_db_instance_connection_string;
pub mod modify_db_instance_delayed_replication_time;
pub mod modify_db_instance_deletion_protection;
pub mod modify_db_instance_description;
pub mod modify_db_instance_endpoint;
pub mod modify_db_instance_endpoint_address;
pub mod modify_db_instance_ha_config;
pub mod modify_db_instance_maintain_time;
pub mod modify_db_instance_metrics;
pub mod modify_db_instance_monitor;
pub mod modify_db_instance_network_expire_time;
pub mod modify_db_instance_network_type;
pub mod modify_db_instance_pay_type;
pub mod modify_db_instance_proxy_configuration;
pub mod modify_db_instance_replication_switch;
pub mod modify_db_instance_security_group_rule;
pub mod modify_db_instance_spec;
pub mod modify_db_instance_ssl;
pub mod modify_db_instance_tde;
pub mod modify_db_node;
pub mod modify_db_proxy;
pub mod modify_db_proxy_endpoint;
pub mod modify_db_proxy_endpoint_address;
pub mod modify_db_proxy_instance;
pub mod modify_db_proxy_instance_ssl;
pub mod modify_dtc_security_ip_hosts_for_sqlserver;
pub mod modify_event_info;
pub mod modify_ha_diagnose_config;
pub mod modify_ha_switch_config;
pub mod modify_instance_auto_renewal_attribute;
pub mod modify_instance_cross_backup_policy;
pub mod modify_parameter;
pub mod modify_parameter_group;
pub mod modify_pg_hba_config;
pub mod modify_rc_instance;
pub mod modify_rc_instance_charge_type;
pub mod modify_rc_instance_description;
pub mod modify_read_write_splitting_connection;
pub mod modify_readonly_instance_delay_replication_time;
pub mod modify_resource_group;
pub mod modify_security_group_configuration;
pub mod modify_security_ips;
pub mod modify_sql_collector_policy;
pub mod modify_sql_collector_retention;
pub mod modify_task_info;
pub mod modify_whitelist_template;
pub mod pre_check_create_order_for_delete_db_nodes;
pub mod precheck_duck_db_dependency;
pub mod purge_db_instance_log;
pub mod query_notify;
pub mod query_recommend_by_code;
pub mod rebuild_db_instance;
pub mod rebuild_replication_link;
pub mod receive_db_instance;
pub mod recovery_db_instance;
pub mod release_instance_connection;
pub mod release_instance_public_connection;
pub mod release_read_write_splitting_connection;
pub mod remove_tags_from_resource;
pub mod renew_instance;
pub mod renew_rc_instance;
pub mod replace_rc_instance_system_disk;
pub mod reset_account;
pub mod reset_account_password;
pub mod resize_rc_instance_disk;
pub mod restart_db_instance;
pub mod restore_db_instance;
pub mod restore_ddr_table;
pub mod restore_table;
pub mod revoke_account_privilege;
pub mod revoke_operator_permission;
pub mod run_rc_instances;
pub mod start_db_instance;
pub mod start_rc_instance;
pub mod stop_db_instance;
pub mod stop_rc_instance;
pub mod switch_db_instance_ha;
pub mod switch_db_instance_net_type;
pub mod switch_db_instance_vpc;
pub mod switch_over_major_version_upgrade;
pub mod switch_replication_link;
pub mod tag_resources;
pub mod terminate_migrate_task;
pub mod transform_db_instance_pay_type;
pub mod unlock_account;
pub mod untag_resources;
pub mod update_postgres_extensions;
pub mod update_user_backup_file;
pub mod upgrade_db_instance_engine_version;
pub mod upgrade_db_instance_kernel_version;
pub mod upgrade_db_instance_major_version;
pub mod upgrade_db_instance_major_version_precheck;
pub mod upgrade_db_proxy_instance_kernel_version;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    activate_migration_target_instance::{ActivateMigrationTargetInstanceError, ActivateMigrationTargetInstanceRequest, ActivateMigrationTargetInstanceResponse},
    add_tags_to_resource::{AddTagsToResourceError, AddTagsToResourceRequest, AddTagsToResourceResponse},
    allocate_instance_public_connection::{AllocateInstancePublicConnectionError, AllocateInstancePublicConnectionRequest, AllocateInstancePublicConnectionResponse},
    allocate_read_write_splitting_connection::{AllocateReadWriteSplittingConnectionError, AllocateReadWriteSplittingConnectionRequest, AllocateReadWriteSplittingConnectionResponse},
    associate_eip_address_with_rc_instance::{AssociateEipAddressWithRCInstanceRequest, AssociateEipAddressWithRCInstanceResponse},
    attach_rc_disk::{AttachRCDiskRequest, AttachRCDiskResponse},
    attach_rc_instances::{AttachRCInstancesRequest, AttachRCInstancesResponse},
    attach_whitelist_template_to_instance::{AttachWhitelistTemplateToInstanceError, AttachWhitelistTemplateToInstanceRequest, AttachWhitelistTemplateToInstanceResponse},
    authorize_rc_security_group_permission::{AuthorizeRCSecurityGroupPermissionRequest, AuthorizeRCSecurityGroupPermissionResponse},
    calculate_db_instance_weight::{CalculateDBInstanceWeightError, CalculateDBInstanceWeightRequest, CalculateDBInstanceWeightResponse},
    cancel_active_operation_tasks::{CancelActiveOperationTasksRequest, CancelActiveOperationTasksResponse},
    cancel_import::{CancelImportError, CancelImportRequest, CancelImportResponse},
    check_account_name_available::{CheckAccountNameAvailableError, CheckAccountNameAvailableRequest, CheckAccountNameAvailableResponse},
    check_cloud_resource_authorized::{CheckCloudResourceAuthorizedError, CheckCloudResourceAuthorizedRequest, CheckCloudResourceAuthorizedResponse},
    check_create_ddr_db_instance::{CheckCreateDdrDBInstanceError, CheckCreateDdrDBInstanceRequest, CheckCreateDdrDBInstanceResponse},
    check_db_name_available::{CheckDBNameAvailableError, CheckDBNameAvailableRequest, CheckDBNameAvailableResponse},
    check_instance_exist::{CheckInstanceExistError, CheckInstanceExistRequest, CheckInstanceExistResponse},
    check_service_linked_role::{CheckServiceLinkedRoleError, CheckServiceLinkedRoleRequest, CheckServiceLinkedRoleResponse},
    clone_db_instance::{CloneDBInstanceError, CloneDBInstanceRequest, CloneDBInstanceResponse},
    clone_parameter_group::{CloneParameterGroupError, CloneParameterGroupRequest, CloneParameterGroupResponse},
    confirm_notify::{ConfirmNotifyError, ConfirmNotifyRequest, ConfirmNotifyResponse},
    copy_database::{CopyDatabaseError, CopyDatabaseRequest, CopyDatabaseResponse},
    copy_database_between_instances::{CopyDatabaseBetweenInstancesError, CopyDatabaseBetweenInstancesRequest, CopyDatabaseBetweenInstancesResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_backup::{CreateBackupError, CreateBackupRequest, CreateBackupResponse},
    create_cloud_migration_precheck_task::{CreateCloudMigrationPrecheckTaskError, CreateCloudMigrationPrecheckTaskRequest, CreateCloudMigrationPrecheckTaskResponse},
    create_cloud_migration_task::{CreateCloudMigrationTaskError, CreateCloudMigrationTaskRequest, CreateCloudMigrationTaskResponse},
    create_database::{CreateDatabaseError, CreateDatabaseRequest, CreateDatabaseResponse},
    create_db_instance::{CreateDBInstanceError, CreateDBInstanceRequest, CreateDBInstanceResponse},
    create_db_instance_endpoint::{CreateDBInstanceEndpointError, CreateDBInstanceEndpointRequest, CreateDBInstanceEndpointResponse},
    create_db_instance_endpoint_address::{CreateDBInstanceEndpointAddressError, CreateDBInstanceEndpointAddressRequest, CreateDBInstanceEndpointAddressResponse},
    create_db_instance_for_rebuild::{CreateDBInstanceForRebuildError, CreateDBInstanceForRebuildRequest, CreateDBInstanceForRebuildResponse},
    create_db_instance_security_group_rule::{CreateDBInstanceSecurityGroupRuleRequest, CreateDBInstanceSecurityGroupRuleResponse},
    create_db_nodes::{CreateDBNodesError, CreateDBNodesRequest, CreateDBNodesResponse},
    create_db_proxy_endpoint_address::{CreateDBProxyEndpointAddressError, CreateDBProxyEndpointAddressRequest, CreateDBProxyEndpointAddressResponse},
    create_ddr_instance::{CreateDdrInstanceError, CreateDdrInstanceRequest, CreateDdrInstanceResponse},
    create_diagnostic_report::{CreateDiagnosticReportError, CreateDiagnosticReportRequest, CreateDiagnosticReportResponse},
    create_gad_instance::{CreateGADInstanceError, CreateGADInstanceRequest, CreateGADInstanceResponse},
    create_gad_instance_member::{CreateGadInstanceMemberError, CreateGadInstanceMemberRequest, CreateGadInstanceMemberResponse},
    create_migrate_task::{CreateMigrateTaskError, CreateMigrateTaskRequest, CreateMigrateTaskResponse},
    create_online_database_task::{CreateOnlineDatabaseTaskError, CreateOnlineDatabaseTaskRequest, CreateOnlineDatabaseTaskResponse},
    create_order_for_delete_db_nodes::{CreateOrderForDeleteDBNodesError, CreateOrderForDeleteDBNodesRequest, CreateOrderForDeleteDBNodesResponse},
    create_parameter_group::{CreateParameterGroupError, CreateParameterGroupRequest, CreateParameterGroupResponse},
    create_postgres_extensions::{CreatePostgresExtensionsError, CreatePostgresExtensionsRequest, CreatePostgresExtensionsResponse},
    create_rc_disk::{CreateRCDiskRequest, CreateRCDiskResponse},
    create_rc_node_pool::{CreateRCNodePoolRequest, CreateRCNodePoolResponse},
    create_rc_snapshot::{CreateRCSnapshotRequest, CreateRCSnapshotResponse},
    create_read_only_db_instance::{CreateReadOnlyDBInstanceError, CreateReadOnlyDBInstanceRequest, CreateReadOnlyDBInstanceResponse},
    create_replication_link::{CreateReplicationLinkRequest, CreateReplicationLinkResponse},
    create_secret::{CreateSecretError, CreateSecretRequest, CreateSecretResponse},
    create_service_linked_role::{CreateServiceLinkedRoleError, CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse},
    create_temp_db_instance::{CreateTempDBInstanceError, CreateTempDBInstanceRequest, CreateTempDBInstanceResponse},
    create_upload_path_for_sqlserver::{CreateUploadPathForSQLServerRequest, CreateUploadPathForSQLServerResponse},
    create_youhui_for_order::{CreateYouhuiForOrderError, CreateYouhuiForOrderRequest, CreateYouhuiForOrderResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_ad_setting::{DeleteADSettingError, DeleteADSettingRequest, DeleteADSettingResponse},
    delete_backup::{DeleteBackupError, DeleteBackupRequest, DeleteBackupResponse},
    delete_backup_file::{DeleteBackupFileError, DeleteBackupFileRequest, DeleteBackupFileResponse},
    delete_database::{DeleteDatabaseError, DeleteDatabaseRequest, DeleteDatabaseResponse},
    delete_db_instance::{DeleteDBInstanceError, DeleteDBInstanceRequest, DeleteDBInstanceResponse},
    delete_db_instance_endpoint::{DeleteDBInstanceEndpointError, DeleteDBInstanceEndpointRequest, DeleteDBInstanceEndpointResponse},
    delete_db_instance_endpoint_address::{DeleteDBInstanceEndpointAddressError, DeleteDBInstanceEndpointAddressRequest, DeleteDBInstanceEndpointAddressResponse},
    delete_db_instance_security_group_rule::{DeleteDBInstanceSecurityGroupRuleRequest, DeleteDBInstanceSecurityGroupRuleResponse},
    delete_db_nodes::{DeleteDBNodesError, DeleteDBNodesRequest, DeleteDBNodesResponse},
    delete_db_proxy_endpoint_address::{DeleteDBProxyEndpointAddressError, DeleteDBProxyEndpointAddressRequest, DeleteDBProxyEndpointAddressResponse},
    delete_gad_instance::{DeleteGadInstanceError, DeleteGadInstanceRequest, DeleteGadInstanceResponse},
    delete_parameter_group::{DeleteParameterGroupError, DeleteParameterGroupRequest, DeleteParameterGroupResponse},
    delete_postgres_extensions::{DeletePostgresExtensionsError, DeletePostgresExtensionsRequest, DeletePostgresExtensionsResponse},
    delete_rc_cluster_nodes::{DeleteRCClusterNodesRequest, DeleteRCClusterNodesResponse},
    delete_rc_deployment_set::{DeleteRCDeploymentSetRequest, DeleteRCDeploymentSetResponse},
    delete_rc_disk::{DeleteRCDiskRequest, DeleteRCDiskResponse},
    delete_rc_instances::{DeleteRCInstancesRequest, DeleteRCInstancesResponse},
    delete_rc_snapshot::{DeleteRCSnapshotRequest, DeleteRCSnapshotResponse},
    delete_replication_link::{DeleteReplicationLinkRequest, DeleteReplicationLinkResponse},
    delete_secret::{DeleteSecretError, DeleteSecretRequest, DeleteSecretResponse},
    delete_slot::{DeleteSlotError, DeleteSlotRequest, DeleteSlotResponse},
    delete_user_backup_file::{DeleteUserBackupFileError, DeleteUserBackupFileRequest, DeleteUserBackupFileResponse},
    descibe_imports_from_database::{DescibeImportsFromDatabaseError, DescibeImportsFromDatabaseRequest, DescibeImportsFromDatabaseResponse},
    describe_accounts::{DescribeAccountsError, DescribeAccountsRequest, DescribeAccountsResponse},
    describe_action_event_policy::{DescribeActionEventPolicyError, DescribeActionEventPolicyRequest, DescribeActionEventPolicyResponse},
    describe_active_operation_tasks::{DescribeActiveOperationTasksError, DescribeActiveOperationTasksRequest, DescribeActiveOperationTasksResponse},
    describe_ad_info::{DescribeADInfoError, DescribeADInfoRequest, DescribeADInfoResponse},
    describe_all_whitelist_template::{DescribeAllWhitelistTemplateError, DescribeAllWhitelistTemplateRequest, DescribeAllWhitelistTemplateResponse},
    describe_analyticdb_by_primary_db_instance::{DescribeAnalyticdbByPrimaryDBInstanceError, DescribeAnalyticdbByPrimaryDBInstanceRequest, DescribeAnalyticdbByPrimaryDBInstanceResponse},
    describe_available_classes::{DescribeAvailableClassesError, DescribeAvailableClassesRequest, DescribeAvailableClassesResponse},
    describe_available_cross_region::{DescribeAvailableCrossRegionError, DescribeAvailableCrossRegionRequest, DescribeAvailableCrossRegionResponse},
    describe_available_metrics::{DescribeAvailableMetricsError, DescribeAvailableMetricsRequest, DescribeAvailableMetricsResponse},
    describe_available_recovery_time::{DescribeAvailableRecoveryTimeError, DescribeAvailableRecoveryTimeRequest, DescribeAvailableRecoveryTimeResponse},
    describe_available_resource::{DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_available_zones::{DescribeAvailableZonesError, DescribeAvailableZonesRequest, DescribeAvailableZonesResponse},
    describe_backup_database::{DescribeBackupDatabaseError, DescribeBackupDatabaseRequest, DescribeBackupDatabaseResponse},
    describe_backup_policy::{DescribeBackupPolicyError, DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backup_tasks::{DescribeBackupTasksError, DescribeBackupTasksRequest, DescribeBackupTasksResponse},
    describe_backups::{DescribeBackupsError, DescribeBackupsRequest, DescribeBackupsResponse},
    describe_binlog_files::{DescribeBinlogFilesError, DescribeBinlogFilesRequest, DescribeBinlogFilesResponse},
    describe_character_set_name::{DescribeCharacterSetNameError, DescribeCharacterSetNameRequest, DescribeCharacterSetNameResponse},
    describe_class_details::{DescribeClassDetailsError, DescribeClassDetailsRequest, DescribeClassDetailsResponse},
    describe_cloud_migration_precheck_result::{DescribeCloudMigrationPrecheckResultError, DescribeCloudMigrationPrecheckResultRequest, DescribeCloudMigrationPrecheckResultResponse},
    describe_cloud_migration_result::{DescribeCloudMigrationResultError, DescribeCloudMigrationResultRequest, DescribeCloudMigrationResultResponse},
    describe_collation_time_zones::{DescribeCollationTimeZonesError, DescribeCollationTimeZonesRequest, DescribeCollationTimeZonesResponse},
    describe_compute_burst_config::{DescribeComputeBurstConfigRequest, DescribeComputeBurstConfigResponse},
    describe_cross_backup_meta_list::{DescribeCrossBackupMetaListError, DescribeCrossBackupMetaListRequest, DescribeCrossBackupMetaListResponse},
    describe_cross_region_backup_db_instance::{DescribeCrossRegionBackupDBInstanceError, DescribeCrossRegionBackupDBInstanceRequest, DescribeCrossRegionBackupDBInstanceResponse},
    describe_cross_region_backups::{DescribeCrossRegionBackupsError, DescribeCrossRegionBackupsRequest, DescribeCrossRegionBackupsResponse},
    describe_cross_region_log_backup_files::{DescribeCrossRegionLogBackupFilesError, DescribeCrossRegionLogBackupFilesRequest, DescribeCrossRegionLogBackupFilesResponse},
    describe_current_modify_order::{DescribeCurrentModifyOrderError, DescribeCurrentModifyOrderRequest, DescribeCurrentModifyOrderResponse},
    describe_custins_resource_info::{DescribeCustinsResourceInfoError, DescribeCustinsResourceInfoRequest, DescribeCustinsResourceInfoResponse},
    describe_databases::{DescribeDatabasesError, DescribeDatabasesRequest, DescribeDatabasesResponse},
    describe_db_instance_attribute::{DescribeDBInstanceAttributeError, DescribeDBInstanceAttributeRequest, DescribeDBInstanceAttributeResponse},
    describe_db_instance_by_tags::{DescribeDBInstanceByTagsError, DescribeDBInstanceByTagsRequest, DescribeDBInstanceByTagsResponse},
    describe_db_instance_connectivity::{DescribeDBInstanceConnectivityError, DescribeDBInstanceConnectivityRequest, DescribeDBInstanceConnectivityResponse},
    describe_db_instance_detail::{DescribeDBInstanceDetailError, DescribeDBInstanceDetailRequest, DescribeDBInstanceDetailResponse},
    describe_db_instance_encryption_key::{DescribeDBInstanceEncryptionKeyError, DescribeDBInstanceEncryptionKeyRequest, DescribeDBInstanceEncryptionKeyResponse},
    describe_db_instance_endpoints::{DescribeDBInstanceEndpointsError, DescribeDBInstanceEndpointsRequest, DescribeDBInstanceEndpointsResponse},
    describe_db_instance_ha_config::{DescribeDBInstanceHAConfigError, DescribeDBInstanceHAConfigRequest, DescribeDBInstanceHAConfigResponse},
    describe_db_instance_ip_array_list::{DescribeDBInstanceIPArrayListError, DescribeDBInstanceIPArrayListRequest, DescribeDBInstanceIPArrayListResponse},
    describe_db_instance_ip_hostname::{DescribeDBInstanceIpHostnameError, DescribeDBInstanceIpHostnameRequest, DescribeDBInstanceIpHostnameResponse},
    describe_db_instance_metrics::{DescribeDBInstanceMetricsError, DescribeDBInstanceMetricsRequest, DescribeDBInstanceMetricsResponse},
    describe_db_instance_monitor::{DescribeDBInstanceMonitorError, DescribeDBInstanceMonitorRequest, DescribeDBInstanceMonitorResponse},
    describe_db_instance_net_info::{DescribeDBInstanceNetInfoError, DescribeDBInstanceNetInfoRequest, DescribeDBInstanceNetInfoResponse},
    describe_db_instance_net_info_for_channel::{DescribeDBInstanceNetInfoForChannelError, DescribeDBInstanceNetInfoForChannelRequest, DescribeDBInstanceNetInfoForChannelResponse},
    describe_db_instance_performance::{DescribeDBInstancePerformanceRequest, DescribeDBInstancePerformanceResponse},
    describe_db_instance_promote_activity::{DescribeDBInstancePromoteActivityError, DescribeDBInstancePromoteActivityRequest, DescribeDBInstancePromoteActivityResponse},
    describe_db_instance_proxy_configuration::{DescribeDBInstanceProxyConfigurationError, DescribeDBInstanceProxyConfigurationRequest, DescribeDBInstanceProxyConfigurationResponse},
    describe_db_instance_replication::{DescribeDBInstanceReplicationRequest, DescribeDBInstanceReplicationResponse},
    describe_db_instance_security_group_rule::{DescribeDBInstanceSecurityGroupRuleRequest, DescribeDBInstanceSecurityGroupRuleResponse},
    describe_db_instance_ssl::{DescribeDBInstanceSSLError, DescribeDBInstanceSSLRequest, DescribeDBInstanceSSLResponse},
    describe_db_instance_tde::{DescribeDBInstanceTDEError, DescribeDBInstanceTDERequest, DescribeDBInstanceTDEResponse},
    describe_db_instances::{DescribeDBInstancesError, DescribeDBInstancesRequest, DescribeDBInstancesResponse},
    describe_db_instances_as_csv::{DescribeDBInstancesAsCsvError, DescribeDBInstancesAsCsvRequest, DescribeDBInstancesAsCsvResponse},
    describe_db_instances_by_expire_time::{DescribeDBInstancesByExpireTimeRequest, DescribeDBInstancesByExpireTimeResponse},
    describe_db_instances_by_performance::{DescribeDBInstancesByPerformanceError, DescribeDBInstancesByPerformanceRequest, DescribeDBInstancesByPerformanceResponse},
    describe_db_instances_for_clone::{DescribeDBInstancesForCloneError, DescribeDBInstancesForCloneRequest, DescribeDBInstancesForCloneResponse},
    describe_db_mini_engine_versions::{DescribeDBMiniEngineVersionsError, DescribeDBMiniEngineVersionsRequest, DescribeDBMiniEngineVersionsResponse},
    describe_db_proxy::{DescribeDBProxyError, DescribeDBProxyRequest, DescribeDBProxyResponse},
    describe_db_proxy_endpoint::{DescribeDBProxyEndpointError, DescribeDBProxyEndpointRequest, DescribeDBProxyEndpointResponse},
    describe_db_proxy_performance::{DescribeDBProxyPerformanceError, DescribeDBProxyPerformanceRequest, DescribeDBProxyPerformanceResponse},
    describe_dedicated_host_groups::{DescribeDedicatedHostGroupsError, DescribeDedicatedHostGroupsRequest, DescribeDedicatedHostGroupsResponse},
    describe_dedicated_hosts::{DescribeDedicatedHostsError, DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse},
    describe_detached_backups::{DescribeDetachedBackupsError, DescribeDetachedBackupsRequest, DescribeDetachedBackupsResponse},
    describe_diagnostic_report_list::{DescribeDiagnosticReportListError, DescribeDiagnosticReportListRequest, DescribeDiagnosticReportListResponse},
    describe_dtc_security_ip_hosts_for_sqlserver::{DescribeDTCSecurityIpHostsForSQLServerError, DescribeDTCSecurityIpHostsForSQLServerRequest, DescribeDTCSecurityIpHostsForSQLServerResponse},
    describe_error_logs::{DescribeErrorLogsError, DescribeErrorLogsRequest, DescribeErrorLogsResponse},
    describe_events::{DescribeEventsError, DescribeEventsRequest, DescribeEventsResponse},
    describe_files_for_sqlserver::{DescribeFilesForSQLServerRequest, DescribeFilesForSQLServerResponse},
    describe_gad_instances::{DescribeGadInstancesError, DescribeGadInstancesRequest, DescribeGadInstancesResponse},
    describe_ha_diagnose_config::{DescribeHADiagnoseConfigError, DescribeHADiagnoseConfigRequest, DescribeHADiagnoseConfigResponse},
    describe_ha_switch_config::{DescribeHASwitchConfigError, DescribeHASwitchConfigRequest, DescribeHASwitchConfigResponse},
    describe_history_events::{DescribeHistoryEventsError, DescribeHistoryEventsRequest, DescribeHistoryEventsResponse},
    describe_history_events_stat::{DescribeHistoryEventsStatError, DescribeHistoryEventsStatRequest, DescribeHistoryEventsStatResponse},
    describe_history_tasks::{DescribeHistoryTasksError, DescribeHistoryTasksRequest, DescribeHistoryTasksResponse},
    describe_history_tasks_stat::{DescribeHistoryTasksStatError, DescribeHistoryTasksStatRequest, DescribeHistoryTasksStatResponse},
    describe_host_group_elastic_strategy_parameters::{DescribeHostGroupElasticStrategyParametersError, DescribeHostGroupElasticStrategyParametersRequest, DescribeHostGroupElasticStrategyParametersResponse},
    describe_host_web_shell::{DescribeHostWebShellError, DescribeHostWebShellRequest, DescribeHostWebShellResponse},
    describe_imports_for_sqlserver::{DescribeImportsForSQLServerRequest, DescribeImportsForSQLServerResponse},
    describe_instance_auto_renewal_attribute::{DescribeInstanceAutoRenewalAttributeError, DescribeInstanceAutoRenewalAttributeRequest, DescribeInstanceAutoRenewalAttributeResponse},
    describe_instance_cross_backup_policy::{DescribeInstanceCrossBackupPolicyError, DescribeInstanceCrossBackupPolicyRequest, DescribeInstanceCrossBackupPolicyResponse},
    describe_instance_keywords::{DescribeInstanceKeywordsError, DescribeInstanceKeywordsRequest, DescribeInstanceKeywordsResponse},
    describe_instance_linked_whitelist_template::{DescribeInstanceLinkedWhitelistTemplateError, DescribeInstanceLinkedWhitelistTemplateRequest, DescribeInstanceLinkedWhitelistTemplateResponse},
    describe_kms_associate_resources::{DescribeKmsAssociateResourcesError, DescribeKmsAssociateResourcesRequest, DescribeKmsAssociateResourcesResponse},
    describe_local_available_recovery_time::{DescribeLocalAvailableRecoveryTimeError, DescribeLocalAvailableRecoveryTimeRequest, DescribeLocalAvailableRecoveryTimeResponse},
    describe_log_backup_files::{DescribeLogBackupFilesError, DescribeLogBackupFilesRequest, DescribeLogBackupFilesResponse},
    describe_marketing_activity::{DescribeMarketingActivityError, DescribeMarketingActivityRequest, DescribeMarketingActivityResponse},
    describe_meta_list::{DescribeMetaListError, DescribeMetaListRequest, DescribeMetaListResponse},
    describe_migrate_task_by_id::{DescribeMigrateTaskByIdError, DescribeMigrateTaskByIdRequest, DescribeMigrateTaskByIdResponse},
    describe_migrate_tasks::{DescribeMigrateTasksError, DescribeMigrateTasksRequest, DescribeMigrateTasksResponse},
    describe_modify_parameter_log::{DescribeModifyParameterLogError, DescribeModifyParameterLogRequest, DescribeModifyParameterLogResponse},
    describe_modify_pg_hba_config_log::{DescribeModifyPGHbaConfigLogError, DescribeModifyPGHbaConfigLogRequest, DescribeModifyPGHbaConfigLogResponse},
    describe_oss_downloads::{DescribeOssDownloadsError, DescribeOssDownloadsRequest, DescribeOssDownloadsResponse},
    describe_parameter_group::{DescribeParameterGroupError, DescribeParameterGroupRequest, DescribeParameterGroupResponse},
    describe_parameter_groups::{DescribeParameterGroupsError, DescribeParameterGroupsRequest, DescribeParameterGroupsResponse},
    describe_parameter_templates::{DescribeParameterTemplatesError, DescribeParameterTemplatesRequest, DescribeParameterTemplatesResponse},
    describe_parameters::{DescribeParametersError, DescribeParametersRequest, DescribeParametersResponse},
    describe_pg_hba_config::{DescribePGHbaConfigError, DescribePGHbaConfigRequest, DescribePGHbaConfigResponse},
    describe_postgres_extensions::{DescribePostgresExtensionsError, DescribePostgresExtensionsRequest, DescribePostgresExtensionsResponse},
    describe_price::{DescribePriceError, DescribePriceRequest, DescribePriceResponse},
    describe_quick_sale_config::{DescribeQuickSaleConfigError, DescribeQuickSaleConfigRequest, DescribeQuickSaleConfigResponse},
    describe_rc_cluster_config::{DescribeRCClusterConfigRequest, DescribeRCClusterConfigResponse},
    describe_rc_cluster_nodes::{DescribeRCClusterNodesRequest, DescribeRCClusterNodesResponse},
    describe_rc_disks::{DescribeRCDisksRequest, DescribeRCDisksResponse},
    describe_rc_image_list::{DescribeRCImageListRequest, DescribeRCImageListResponse},
    describe_rc_instance_attribute::{DescribeRCInstanceAttributeRequest, DescribeRCInstanceAttributeResponse},
    describe_rc_instance_ddos_count::{DescribeRCInstanceDdosCountRequest, DescribeRCInstanceDdosCountResponse},
    describe_rc_instance_ip_address::{DescribeRCInstanceIpAddressRequest, DescribeRCInstanceIpAddressResponse},
    describe_rc_instance_vnc_url::{DescribeRCInstanceVncUrlRequest, DescribeRCInstanceVncUrlResponse},
    describe_rc_instances::{DescribeRCInstancesRequest, DescribeRCInstancesResponse},
    describe_rc_metric_list::{DescribeRCMetricListRequest, DescribeRCMetricListResponse},
    describe_rc_node_pool::{DescribeRCNodePoolRequest, DescribeRCNodePoolResponse},
    describe_rc_snapshots::{DescribeRCSnapshotsRequest, DescribeRCSnapshotsResponse},
    describe_rds_resource_settings::{DescribeRdsResourceSettingsError, DescribeRdsResourceSettingsRequest, DescribeRdsResourceSettingsResponse},
    describe_read_db_instance_delay::{DescribeReadDBInstanceDelayError, DescribeReadDBInstanceDelayRequest, DescribeReadDBInstanceDelayResponse},
    describe_region_infos::{DescribeRegionInfosError, DescribeRegionInfosRequest, DescribeRegionInfosResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_renewal_price::{DescribeRenewalPriceError, DescribeRenewalPriceRequest, DescribeRenewalPriceResponse},
    describe_replication_link_logs::{DescribeReplicationLinkLogsRequest, DescribeReplicationLinkLogsResponse},
    describe_resource_details::{DescribeResourceDetailsError, DescribeResourceDetailsRequest, DescribeResourceDetailsResponse},
    describe_resource_usage::{DescribeResourceUsageError, DescribeResourceUsageRequest, DescribeResourceUsageResponse},
    describe_secrets::{DescribeSecretsRequest, DescribeSecretsResponse},
    describe_security_group_configuration::{DescribeSecurityGroupConfigurationError, DescribeSecurityGroupConfigurationRequest, DescribeSecurityGroupConfigurationResponse},
    describe_slots::{DescribeSlotsError, DescribeSlotsRequest, DescribeSlotsResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsError, DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_slow_logs::{DescribeSlowLogsError, DescribeSlowLogsRequest, DescribeSlowLogsResponse},
    describe_sql_collector_policy::{DescribeSQLCollectorPolicyError, DescribeSQLCollectorPolicyRequest, DescribeSQLCollectorPolicyResponse},
    describe_sql_collector_retention::{DescribeSQLCollectorRetentionError, DescribeSQLCollectorRetentionRequest, DescribeSQLCollectorRetentionResponse},
    describe_sql_log_files::{DescribeSQLLogFilesError, DescribeSQLLogFilesRequest, DescribeSQLLogFilesResponse},
    describe_sql_log_records::{DescribeSQLLogRecordsError, DescribeSQLLogRecordsRequest, DescribeSQLLogRecordsResponse},
    describe_sql_log_report_list::{DescribeSQLLogReportListError, DescribeSQLLogReportListRequest, DescribeSQLLogReportListResponse},
    describe_support_online_resize_disk::{DescribeSupportOnlineResizeDiskError, DescribeSupportOnlineResizeDiskRequest, DescribeSupportOnlineResizeDiskResponse},
    describe_tags::{DescribeTagsError, DescribeTagsRequest, DescribeTagsResponse},
    describe_tasks::{DescribeTasksError, DescribeTasksRequest, DescribeTasksResponse},
    describe_upgrade_major_version_precheck_task::{DescribeUpgradeMajorVersionPrecheckTaskError, DescribeUpgradeMajorVersionPrecheckTaskRequest, DescribeUpgradeMajorVersionPrecheckTaskResponse},
    describe_upgrade_major_version_tasks::{DescribeUpgradeMajorVersionTasksError, DescribeUpgradeMajorVersionTasksRequest, DescribeUpgradeMajorVersionTasksResponse},
    describe_vswitches::{DescribeVSwitchesError, DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    describe_whitelist_template::{DescribeWhitelistTemplateError, DescribeWhitelistTemplateRequest, DescribeWhitelistTemplateResponse},
    describe_whitelist_template_linked_instance::{DescribeWhitelistTemplateLinkedInstanceError, DescribeWhitelistTemplateLinkedInstanceRequest, DescribeWhitelistTemplateLinkedInstanceResponse},
    destroy_db_instance::{DestroyDBInstanceError, DestroyDBInstanceRequest, DestroyDBInstanceResponse},
    detach_gad_instance_member::{DetachGadInstanceMemberError, DetachGadInstanceMemberRequest, DetachGadInstanceMemberResponse},
    detach_rc_disk::{DetachRCDiskRequest, DetachRCDiskResponse},
    detach_whitelist_template_to_instance::{DetachWhitelistTemplateToInstanceError, DetachWhitelistTemplateToInstanceRequest, DetachWhitelistTemplateToInstanceResponse},
    evaluate_local_extend_disk::{EvaluateLocalExtendDiskError, EvaluateLocalExtendDiskRequest, EvaluateLocalExtendDiskResponse},
    get_db_instance_topology::{GetDBInstanceTopologyError, GetDBInstanceTopologyRequest, GetDBInstanceTopologyResponse},
    get_db_proxy_instance_ssl::{GetDbProxyInstanceSslError, GetDbProxyInstanceSslRequest, GetDbProxyInstanceSslResponse},
    grant_account_privilege::{GrantAccountPrivilegeError, GrantAccountPrivilegeRequest, GrantAccountPrivilegeResponse},
    grant_operator_permission::{GrantOperatorPermissionError, GrantOperatorPermissionRequest, GrantOperatorPermissionResponse},
    import_database_between_instances::{ImportDatabaseBetweenInstancesRequest, ImportDatabaseBetweenInstancesResponse},
    import_user_backup_file::{ImportUserBackupFileError, ImportUserBackupFileRequest, ImportUserBackupFileResponse},
    list_classes::{ListClassesError, ListClassesRequest, ListClassesResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_user_backup_files::{ListUserBackupFilesError, ListUserBackupFilesRequest, ListUserBackupFilesResponse},
    lock_account::{LockAccountError, LockAccountRequest, LockAccountResponse},
    migrate_connection_to_other_zone::{MigrateConnectionToOtherZoneError, MigrateConnectionToOtherZoneRequest, MigrateConnectionToOtherZoneResponse},
    migrate_db_instance::{MigrateDBInstanceError, MigrateDBInstanceRequest, MigrateDBInstanceResponse},
    migrate_db_nodes::{MigrateDBNodesRequest, MigrateDBNodesResponse},
    migrate_security_ip_mode::{MigrateSecurityIPModeError, MigrateSecurityIPModeRequest, MigrateSecurityIPModeResponse},
    migrate_to_other_zone::{MigrateToOtherZoneError, MigrateToOtherZoneRequest, MigrateToOtherZoneResponse},
    modify_account_check_policy::{ModifyAccountCheckPolicyRequest, ModifyAccountCheckPolicyResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_account_security_policy::{ModifyAccountSecurityPolicyRequest, ModifyAccountSecurityPolicyResponse},
    modify_action_event_policy::{ModifyActionEventPolicyError, ModifyActionEventPolicyRequest, ModifyActionEventPolicyResponse},
    modify_active_operation_tasks::{ModifyActiveOperationTasksError, ModifyActiveOperationTasksRequest, ModifyActiveOperationTasksResponse},
    modify_ad_info::{ModifyADInfoError, ModifyADInfoRequest, ModifyADInfoResponse},
    modify_backup_policy::{ModifyBackupPolicyError, ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_backup_set_expire_time::{ModifyBackupSetExpireTimeRequest, ModifyBackupSetExpireTimeResponse},
    modify_collation_time_zone::{ModifyCollationTimeZoneError, ModifyCollationTimeZoneRequest, ModifyCollationTimeZoneResponse},
    modify_compute_burst_config::{ModifyComputeBurstConfigRequest, ModifyComputeBurstConfigResponse},
    modify_custins_resource::{ModifyCustinsResourceError, ModifyCustinsResourceRequest, ModifyCustinsResourceResponse},
    modify_das_instance_config::{ModifyDasInstanceConfigError, ModifyDasInstanceConfigRequest, ModifyDasInstanceConfigResponse},
    modify_database_config::{ModifyDatabaseConfigError, ModifyDatabaseConfigRequest, ModifyDatabaseConfigResponse},
    modify_db_description::{ModifyDBDescriptionError, ModifyDBDescriptionRequest, ModifyDBDescriptionResponse},
    modify_db_instance_auto_upgrade_minor_version::{ModifyDBInstanceAutoUpgradeMinorVersionRequest, ModifyDBInstanceAutoUpgradeMinorVersionResponse},
    modify_db_instance_config::{ModifyDBInstanceConfigError, ModifyDBInstanceConfigRequest, ModifyDBInstanceConfigResponse},
    modify_db_instance_connection_mode::{ModifyDBInstanceConnectionModeError, ModifyDBInstanceConnectionModeRequest, ModifyDBInstanceConnectionModeResponse},
    modify_db_instance_connection_string::{ModifyDBInstanceConnectionStringError, ModifyDBInstanceConnectionStringRequest, ModifyDBInstanceConnectionStringResponse},
    modify_db_instance_delayed_replication_time::{ModifyDBInstanceDelayedReplicationTimeError, ModifyDBInstanceDelayedReplicationTimeRequest, ModifyDBInstanceDelayedReplicationTimeResponse},
    modify_db_instance_deletion_protection::{ModifyDBInstanceDeletionProtectionError, ModifyDBInstanceDeletionProtectionRequest, ModifyDBInstanceDeletionProtectionResponse},
    modify_db_instance_description::{ModifyDBInstanceDescriptionError, ModifyDBInstanceDescriptionRequest, ModifyDBInstanceDescriptionResponse},
    modify_db_instance_endpoint::{ModifyDBInstanceEndpointError, ModifyDBInstanceEndpointRequest, ModifyDBInstanceEndpointResponse},
    modify_db_instance_endpoint_address::{ModifyDBInstanceEndpointAddressError, ModifyDBInstanceEndpointAddressRequest, ModifyDBInstanceEndpointAddressResponse},
    modify_db_instance_ha_config::{ModifyDBInstanceHAConfigError, ModifyDBInstanceHAConfigRequest, ModifyDBInstanceHAConfigResponse},
    modify_db_instance_maintain_time::{ModifyDBInstanceMaintainTimeError, ModifyDBInstanceMaintainTimeRequest, ModifyDBInstanceMaintainTimeResponse},
    modify_db_instance_metrics::{ModifyDBInstanceMetricsError, ModifyDBInstanceMetricsRequest, ModifyDBInstanceMetricsResponse},
    modify_db_instance_monitor::{ModifyDBInstanceMonitorError, ModifyDBInstanceMonitorRequest, ModifyDBInstanceMonitorResponse},
    modify_db_instance_network_expire_time::{ModifyDBInstanceNetworkExpireTimeError, ModifyDBInstanceNetworkExpireTimeRequest, ModifyDBInstanceNetworkExpireTimeResponse},
    modify_db_instance_network_type::{ModifyDBInstanceNetworkTypeError, ModifyDBInstanceNetworkTypeRequest, ModifyDBInstanceNetworkTypeResponse},
    modify_db_instance_pay_type::{ModifyDBInstancePayTypeError, ModifyDBInstancePayTypeRequest, ModifyDBInstancePayTypeResponse},
    modify_db_instance_proxy_configuration::{ModifyDBInstanceProxyConfigurationError, ModifyDBInstanceProxyConfigurationRequest, ModifyDBInstanceProxyConfigurationResponse},
    modify_db_instance_replication_switch::{ModifyDBInstanceReplicationSwitchRequest, ModifyDBInstanceReplicationSwitchResponse},
    modify_db_instance_security_group_rule::{ModifyDBInstanceSecurityGroupRuleRequest, ModifyDBInstanceSecurityGroupRuleResponse},
    modify_db_instance_spec::{ModifyDBInstanceSpecError, ModifyDBInstanceSpecRequest, ModifyDBInstanceSpecResponse},
    modify_db_instance_ssl::{ModifyDBInstanceSSLError, ModifyDBInstanceSSLRequest, ModifyDBInstanceSSLResponse},
    modify_db_instance_tde::{ModifyDBInstanceTDEError, ModifyDBInstanceTDERequest, ModifyDBInstanceTDEResponse},
    modify_db_node::{ModifyDBNodeError, ModifyDBNodeRequest, ModifyDBNodeResponse},
    modify_db_proxy::{ModifyDBProxyError, ModifyDBProxyRequest, ModifyDBProxyResponse},
    modify_db_proxy_endpoint::{ModifyDBProxyEndpointError, ModifyDBProxyEndpointRequest, ModifyDBProxyEndpointResponse},
    modify_db_proxy_endpoint_address::{ModifyDBProxyEndpointAddressError, ModifyDBProxyEndpointAddressRequest, ModifyDBProxyEndpointAddressResponse},
    modify_db_proxy_instance::{ModifyDBProxyInstanceError, ModifyDBProxyInstanceRequest, ModifyDBProxyInstanceResponse},
    modify_db_proxy_instance_ssl::{ModifyDbProxyInstanceSslError, ModifyDbProxyInstanceSslRequest, ModifyDbProxyInstanceSslResponse},
    modify_dtc_security_ip_hosts_for_sqlserver::{ModifyDTCSecurityIpHostsForSQLServerError, ModifyDTCSecurityIpHostsForSQLServerRequest, ModifyDTCSecurityIpHostsForSQLServerResponse},
    modify_event_info::{ModifyEventInfoError, ModifyEventInfoRequest, ModifyEventInfoResponse},
    modify_ha_diagnose_config::{ModifyHADiagnoseConfigError, ModifyHADiagnoseConfigRequest, ModifyHADiagnoseConfigResponse},
    modify_ha_switch_config::{ModifyHASwitchConfigError, ModifyHASwitchConfigRequest, ModifyHASwitchConfigResponse},
    modify_instance_auto_renewal_attribute::{ModifyInstanceAutoRenewalAttributeError, ModifyInstanceAutoRenewalAttributeRequest, ModifyInstanceAutoRenewalAttributeResponse},
    modify_instance_cross_backup_policy::{ModifyInstanceCrossBackupPolicyError, ModifyInstanceCrossBackupPolicyRequest, ModifyInstanceCrossBackupPolicyResponse},
    modify_parameter::{ModifyParameterError, ModifyParameterRequest, ModifyParameterResponse},
    modify_parameter_group::{ModifyParameterGroupError, ModifyParameterGroupRequest, ModifyParameterGroupResponse},
    modify_pg_hba_config::{ModifyPGHbaConfigError, ModifyPGHbaConfigRequest, ModifyPGHbaConfigResponse},
    modify_rc_instance::{ModifyRCInstanceRequest, ModifyRCInstanceResponse},
    modify_rc_instance_charge_type::{ModifyRCInstanceChargeTypeRequest, ModifyRCInstanceChargeTypeResponse},
    modify_rc_instance_description::{ModifyRCInstanceDescriptionRequest, ModifyRCInstanceDescriptionResponse},
    modify_read_write_splitting_connection::{ModifyReadWriteSplittingConnectionError, ModifyReadWriteSplittingConnectionRequest, ModifyReadWriteSplittingConnectionResponse},
    modify_readonly_instance_delay_replication_time::{ModifyReadonlyInstanceDelayReplicationTimeError, ModifyReadonlyInstanceDelayReplicationTimeRequest, ModifyReadonlyInstanceDelayReplicationTimeResponse},
    modify_resource_group::{ModifyResourceGroupError, ModifyResourceGroupRequest, ModifyResourceGroupResponse},
    modify_security_group_configuration::{ModifySecurityGroupConfigurationError, ModifySecurityGroupConfigurationRequest, ModifySecurityGroupConfigurationResponse},
    modify_security_ips::{ModifySecurityIpsError, ModifySecurityIpsRequest, ModifySecurityIpsResponse},
    modify_sql_collector_policy::{ModifySQLCollectorPolicyError, ModifySQLCollectorPolicyRequest, ModifySQLCollectorPolicyResponse},
    modify_sql_collector_retention::{ModifySQLCollectorRetentionError, ModifySQLCollectorRetentionRequest, ModifySQLCollectorRetentionResponse},
    modify_task_info::{ModifyTaskInfoRequest, ModifyTaskInfoResponse},
    modify_whitelist_template::{ModifyWhitelistTemplateError, ModifyWhitelistTemplateRequest, ModifyWhitelistTemplateResponse},
    pre_check_create_order_for_delete_db_nodes::{PreCheckCreateOrderForDeleteDBNodesError, PreCheckCreateOrderForDeleteDBNodesRequest, PreCheckCreateOrderForDeleteDBNodesResponse},
    precheck_duck_db_dependency::{PrecheckDuckDBDependencyRequest, PrecheckDuckDBDependencyResponse},
    purge_db_instance_log::{PurgeDBInstanceLogError, PurgeDBInstanceLogRequest, PurgeDBInstanceLogResponse},
    query_notify::{QueryNotifyError, QueryNotifyRequest, QueryNotifyResponse},
    query_recommend_by_code::{QueryRecommendByCodeError, QueryRecommendByCodeRequest, QueryRecommendByCodeResponse},
    rebuild_db_instance::{RebuildDBInstanceError, RebuildDBInstanceRequest, RebuildDBInstanceResponse},
    rebuild_replication_link::{RebuildReplicationLinkRequest, RebuildReplicationLinkResponse},
    receive_db_instance::{ReceiveDBInstanceError, ReceiveDBInstanceRequest, ReceiveDBInstanceResponse},
    recovery_db_instance::{RecoveryDBInstanceError, RecoveryDBInstanceRequest, RecoveryDBInstanceResponse},
    release_instance_connection::{ReleaseInstanceConnectionError, ReleaseInstanceConnectionRequest, ReleaseInstanceConnectionResponse},
    release_instance_public_connection::{ReleaseInstancePublicConnectionError, ReleaseInstancePublicConnectionRequest, ReleaseInstancePublicConnectionResponse},
    release_read_write_splitting_connection::{ReleaseReadWriteSplittingConnectionError, ReleaseReadWriteSplittingConnectionRequest, ReleaseReadWriteSplittingConnectionResponse},
    remove_tags_from_resource::{RemoveTagsFromResourceRequest, RemoveTagsFromResourceResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    renew_rc_instance::{RenewRCInstanceRequest, RenewRCInstanceResponse},
    replace_rc_instance_system_disk::{ReplaceRCInstanceSystemDiskRequest, ReplaceRCInstanceSystemDiskResponse},
    reset_account::{ResetAccountError, ResetAccountRequest, ResetAccountResponse},
    reset_account_password::{ResetAccountPasswordError, ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    resize_rc_instance_disk::{ResizeRCInstanceDiskRequest, ResizeRCInstanceDiskResponse},
    restart_db_instance::{RestartDBInstanceError, RestartDBInstanceRequest, RestartDBInstanceResponse},
    restore_db_instance::{RestoreDBInstanceRequest, RestoreDBInstanceResponse},
    restore_ddr_table::{RestoreDdrTableError, RestoreDdrTableRequest, RestoreDdrTableResponse},
    restore_table::{RestoreTableError, RestoreTableRequest, RestoreTableResponse},
    revoke_account_privilege::{RevokeAccountPrivilegeError, RevokeAccountPrivilegeRequest, RevokeAccountPrivilegeResponse},
    revoke_operator_permission::{RevokeOperatorPermissionError, RevokeOperatorPermissionRequest, RevokeOperatorPermissionResponse},
    run_rc_instances::{RunRCInstancesRequest, RunRCInstancesResponse},
    start_db_instance::{StartDBInstanceError, StartDBInstanceRequest, StartDBInstanceResponse},
    start_rc_instance::{StartRCInstanceRequest, StartRCInstanceResponse},
    stop_db_instance::{StopDBInstanceError, StopDBInstanceRequest, StopDBInstanceResponse},
    stop_rc_instance::{StopRCInstanceRequest, StopRCInstanceResponse},
    switch_db_instance_ha::{SwitchDBInstanceHAError, SwitchDBInstanceHARequest, SwitchDBInstanceHAResponse},
    switch_db_instance_net_type::{SwitchDBInstanceNetTypeError, SwitchDBInstanceNetTypeRequest, SwitchDBInstanceNetTypeResponse},
    switch_db_instance_vpc::{SwitchDBInstanceVpcError, SwitchDBInstanceVpcRequest, SwitchDBInstanceVpcResponse},
    switch_over_major_version_upgrade::{SwitchOverMajorVersionUpgradeRequest, SwitchOverMajorVersionUpgradeResponse},
    switch_replication_link::{SwitchReplicationLinkRequest, SwitchReplicationLinkResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    terminate_migrate_task::{TerminateMigrateTaskError, TerminateMigrateTaskRequest, TerminateMigrateTaskResponse},
    transform_db_instance_pay_type::{TransformDBInstancePayTypeError, TransformDBInstancePayTypeRequest, TransformDBInstancePayTypeResponse},
    unlock_account::{UnlockAccountError, UnlockAccountRequest, UnlockAccountResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_postgres_extensions::{UpdatePostgresExtensionsError, UpdatePostgresExtensionsRequest, UpdatePostgresExtensionsResponse},
    update_user_backup_file::{UpdateUserBackupFileError, UpdateUserBackupFileRequest, UpdateUserBackupFileResponse},
    upgrade_db_instance_engine_version::{UpgradeDBInstanceEngineVersionError, UpgradeDBInstanceEngineVersionRequest, UpgradeDBInstanceEngineVersionResponse},
    upgrade_db_instance_kernel_version::{UpgradeDBInstanceKernelVersionError, UpgradeDBInstanceKernelVersionRequest, UpgradeDBInstanceKernelVersionResponse},
    upgrade_db_instance_major_version::{UpgradeDBInstanceMajorVersionError, UpgradeDBInstanceMajorVersionRequest, UpgradeDBInstanceMajorVersionResponse},
    upgrade_db_instance_major_version_precheck::{UpgradeDBInstanceMajorVersionPrecheckError, UpgradeDBInstanceMajorVersionPrecheckRequest, UpgradeDBInstanceMajorVersionPrecheckResponse},
    upgrade_db_proxy_instance_kernel_version::{UpgradeDBProxyInstanceKernelVersionError, UpgradeDBProxyInstanceKernelVersionRequest, UpgradeDBProxyInstanceKernelVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Rds",
    version: "2014-08-15",
    endpoints: Endpoints {
        central: Some("rds.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "rds.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "rds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "rds.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "rds.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "rds.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "rds.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "rds.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "rds.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "rds.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "rds.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "rds.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "rds.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "rds.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "rds.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "rds.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "rds.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "rds.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "rds.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "rds.us-west-1.aliyuncs.com"),
        ],
        rule: Some("rds.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraDB RDS.
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
    /// Switches over to the RDS instance at the end of a migration from a self-managed PostgreSQL database.
    #[inline]
    pub fn activate_migration_target_instance(
        &self,
        request: ActivateMigrationTargetInstanceRequest,
    ) -> Call<'_, ActivateMigrationTargetInstanceRequest> {
        self.inner.call(request)
    }
    /// Puts tags on instances.
    #[inline]
    pub fn add_tags_to_resource(
        &self,
        request: AddTagsToResourceRequest,
    ) -> Call<'_, AddTagsToResourceRequest> {
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
    /// Gives an instance an endpoint that spreads reads over its read-only instances.
    #[inline]
    pub fn allocate_read_write_splitting_connection(
        &self,
        request: AllocateReadWriteSplittingConnectionRequest,
    ) -> Call<'_, AllocateReadWriteSplittingConnectionRequest> {
        self.inner.call(request)
    }
    /// Ties an EIP to an instance of RDS Custom, which can be reached from the internet then.
    #[inline]
    pub fn associate_eip_address_with_rc_instance(
        &self,
        request: AssociateEipAddressWithRCInstanceRequest,
    ) -> Call<'_, AssociateEipAddressWithRCInstanceRequest> {
        self.inner.call(request)
    }
    /// Attaches a data disk to an instance of RDS Custom.
    #[inline]
    pub fn attach_rc_disk(
        &self,
        request: AttachRCDiskRequest,
    ) -> Call<'_, AttachRCDiskRequest> {
        self.inner.call(request)
    }
    /// Adds existing instances of RDS Custom to a container cluster.
    #[inline]
    pub fn attach_rc_instances(
        &self,
        request: AttachRCInstancesRequest,
    ) -> Call<'_, AttachRCInstancesRequest> {
        self.inner.call(request)
    }
    /// Makes instances use a whitelist template.
    #[inline]
    pub fn attach_whitelist_template_to_instance(
        &self,
        request: AttachWhitelistTemplateToInstanceRequest,
    ) -> Call<'_, AttachWhitelistTemplateToInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds rules to a security group of RDS Custom, which let traffic through to its instances.
    #[inline]
    pub fn authorize_rc_security_group_permission(
        &self,
        request: AuthorizeRCSecurityGroupPermissionRequest,
    ) -> Call<'_, AuthorizeRCSecurityGroupPermissionRequest> {
        self.inner.call(request)
    }
    /// Works out how read requests would be spread over the primary and its read-only instances.
    #[inline]
    pub fn calculate_db_instance_weight(
        &self,
        request: CalculateDBInstanceWeightRequest,
    ) -> Call<'_, CalculateDBInstanceWeightRequest> {
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
    /// Withdrawn; used to call off the migration of databases between two SQL Server instances.
    #[inline]
    pub fn cancel_import(
        &self,
        request: CancelImportRequest,
    ) -> Call<'_, CancelImportRequest> {
        self.inner.call(request)
    }
    /// Tells whether an account name is still free on an instance.
    #[inline]
    pub fn check_account_name_available(
        &self,
        request: CheckAccountNameAvailableRequest,
    ) -> Call<'_, CheckAccountNameAvailableRequest> {
        self.inner.call(request)
    }
    /// Tells whether RDS is authorized to use the KMS keys of the account.
    #[inline]
    pub fn check_cloud_resource_authorized(
        &self,
        request: CheckCloudResourceAuthorizedRequest,
    ) -> Call<'_, CheckCloudResourceAuthorizedRequest> {
        self.inner.call(request)
    }
    /// Tells whether a cross-region backup can be restored to a new instance.
    #[inline]
    pub fn check_create_ddr_db_instance(
        &self,
        request: CheckCreateDdrDBInstanceRequest,
    ) -> Call<'_, CheckCreateDdrDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Tells whether a database name is still free on an instance.
    #[inline]
    pub fn check_db_name_available(
        &self,
        request: CheckDBNameAvailableRequest,
    ) -> Call<'_, CheckDBNameAvailableRequest> {
        self.inner.call(request)
    }
    /// Tells whether an instance exists.
    #[inline]
    pub fn check_instance_exist(
        &self,
        request: CheckInstanceExistRequest,
    ) -> Call<'_, CheckInstanceExistRequest> {
        self.inner.call(request)
    }
    /// Tells whether a service-linked role exists.
    #[inline]
    pub fn check_service_linked_role(
        &self,
        request: CheckServiceLinkedRoleRequest,
    ) -> Call<'_, CheckServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Restores a backup or a point in time of an instance to a new instance.
    #[inline]
    pub fn clone_db_instance(
        &self,
        request: CloneDBInstanceRequest,
    ) -> Call<'_, CloneDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Copies a parameter template within the region or to another one.
    #[inline]
    pub fn clone_parameter_group(
        &self,
        request: CloneParameterGroupRequest,
    ) -> Call<'_, CloneParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Marks notifications as read, so that `QueryNotify` need not return them any more.
    #[inline]
    pub fn confirm_notify(
        &self,
        request: ConfirmNotifyRequest,
    ) -> Call<'_, ConfirmNotifyRequest> {
        self.inner.call(request)
    }
    /// Withdrawn; used to copy a database on the same SQL Server 2008 R2 instance.
    #[inline]
    pub fn copy_database(
        &self,
        request: CopyDatabaseRequest,
    ) -> Call<'_, CopyDatabaseRequest> {
        self.inner.call(request)
    }
    /// Copies databases of a SQL Server instance to another one.
    #[inline]
    pub fn copy_database_between_instances(
        &self,
        request: CopyDatabaseBetweenInstancesRequest,
    ) -> Call<'_, CopyDatabaseBetweenInstancesRequest> {
        self.inner.call(request)
    }
    /// Creates a database account on an instance.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Starts a manual backup of an instance or of single databases.
    #[inline]
    pub fn create_backup(
        &self,
        request: CreateBackupRequest,
    ) -> Call<'_, CreateBackupRequest> {
        self.inner.call(request)
    }
    /// Checks whether a self-managed PostgreSQL database can be migrated to an instance.
    #[inline]
    pub fn create_cloud_migration_precheck_task(
        &self,
        request: CreateCloudMigrationPrecheckTaskRequest,
    ) -> Call<'_, CreateCloudMigrationPrecheckTaskRequest> {
        self.inner.call(request)
    }
    /// Starts migrating a self-managed PostgreSQL database to an instance.
    #[inline]
    pub fn create_cloud_migration_task(
        &self,
        request: CreateCloudMigrationTaskRequest,
    ) -> Call<'_, CreateCloudMigrationTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a database on an instance.
    #[inline]
    pub fn create_database(
        &self,
        request: CreateDatabaseRequest,
    ) -> Call<'_, CreateDatabaseRequest> {
        self.inner.call(request)
    }
    /// Creates a database instance, whose data can come from a backup.
    #[inline]
    pub fn create_db_instance(
        &self,
        request: CreateDBInstanceRequest,
    ) -> Call<'_, CreateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds an endpoint to a cluster instance, leading to the nodes named.
    #[inline]
    pub fn create_db_instance_endpoint(
        &self,
        request: CreateDBInstanceEndpointRequest,
    ) -> Call<'_, CreateDBInstanceEndpointRequest> {
        self.inner.call(request)
    }
    /// Gives an endpoint of a cluster instance a public address.
    #[inline]
    pub fn create_db_instance_endpoint_address(
        &self,
        request: CreateDBInstanceEndpointAddressRequest,
    ) -> Call<'_, CreateDBInstanceEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Rebuilds an instance that lies in the recycle bin.
    #[inline]
    pub fn create_db_instance_for_rebuild(
        &self,
        request: CreateDBInstanceForRebuildRequest,
    ) -> Call<'_, CreateDBInstanceForRebuildRequest> {
        self.inner.call(request)
    }
    /// Adds a rule to the security group of an instance.
    #[inline]
    pub fn create_db_instance_security_group_rule(
        &self,
        request: CreateDBInstanceSecurityGroupRuleRequest,
    ) -> Call<'_, CreateDBInstanceSecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Adds nodes to a cluster instance.
    #[inline]
    pub fn create_db_nodes(
        &self,
        request: CreateDBNodesRequest,
    ) -> Call<'_, CreateDBNodesRequest> {
        self.inner.call(request)
    }
    /// Gives a database proxy endpoint one more address, for another network.
    #[inline]
    pub fn create_db_proxy_endpoint_address(
        &self,
        request: CreateDBProxyEndpointAddressRequest,
    ) -> Call<'_, CreateDBProxyEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Restores a cross-region backup to a new instance.
    #[inline]
    pub fn create_ddr_instance(
        &self,
        request: CreateDdrInstanceRequest,
    ) -> Call<'_, CreateDdrInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts a diagnosis of an instance for a period.
    #[inline]
    pub fn create_diagnostic_report(
        &self,
        request: CreateDiagnosticReportRequest,
    ) -> Call<'_, CreateDiagnosticReportRequest> {
        self.inner.call(request)
    }
    /// Creates a global active database cluster from a central node and unit nodes.
    #[inline]
    pub fn create_gad_instance(
        &self,
        request: CreateGADInstanceRequest,
    ) -> Call<'_, CreateGADInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds unit nodes to a global active database cluster.
    #[inline]
    pub fn create_gad_instance_member(
        &self,
        request: CreateGadInstanceMemberRequest,
    ) -> Call<'_, CreateGadInstanceMemberRequest> {
        self.inner.call(request)
    }
    /// Starts bringing SQL Server backups from OSS into an instance.
    #[inline]
    pub fn create_migrate_task(
        &self,
        request: CreateMigrateTaskRequest,
    ) -> Call<'_, CreateMigrateTaskRequest> {
        self.inner.call(request)
    }
    /// Opens a migrated SQL Server database for access.
    #[inline]
    pub fn create_online_database_task(
        &self,
        request: CreateOnlineDatabaseTaskRequest,
    ) -> Call<'_, CreateOnlineDatabaseTaskRequest> {
        self.inner.call(request)
    }
    /// Places the order that deletes nodes of a cluster instance.
    #[inline]
    pub fn create_order_for_delete_db_nodes(
        &self,
        request: CreateOrderForDeleteDBNodesRequest,
    ) -> Call<'_, CreateOrderForDeleteDBNodesRequest> {
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
    /// Installs extensions in a database of a PostgreSQL instance.
    #[inline]
    pub fn create_postgres_extensions(
        &self,
        request: CreatePostgresExtensionsRequest,
    ) -> Call<'_, CreatePostgresExtensionsRequest> {
        self.inner.call(request)
    }
    /// Creates a data disk for RDS Custom.
    #[inline]
    pub fn create_rc_disk(
        &self,
        request: CreateRCDiskRequest,
    ) -> Call<'_, CreateRCDiskRequest> {
        self.inner.call(request)
    }
    /// Creates a node pool of RDS Custom instances for a container cluster.
    #[inline]
    pub fn create_rc_node_pool(
        &self,
        request: CreateRCNodePoolRequest,
    ) -> Call<'_, CreateRCNodePoolRequest> {
        self.inner.call(request)
    }
    /// Takes a snapshot of a disk of RDS Custom.
    #[inline]
    pub fn create_rc_snapshot(
        &self,
        request: CreateRCSnapshotRequest,
    ) -> Call<'_, CreateRCSnapshotRequest> {
        self.inner.call(request)
    }
    /// Creates a read-only instance, which takes reads off a primary.
    #[inline]
    pub fn create_read_only_db_instance(
        &self,
        request: CreateReadOnlyDBInstanceRequest,
    ) -> Call<'_, CreateReadOnlyDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets up replication from a database to an instance.
    #[inline]
    pub fn create_replication_link(
        &self,
        request: CreateReplicationLinkRequest,
    ) -> Call<'_, CreateReplicationLinkRequest> {
        self.inner.call(request)
    }
    /// Stores credentials that the Data API logs in with.
    #[inline]
    pub fn create_secret(
        &self,
        request: CreateSecretRequest,
    ) -> Call<'_, CreateSecretRequest> {
        self.inner.call(request)
    }
    /// Creates a service-linked role, which RDS needs for some features.
    #[inline]
    pub fn create_service_linked_role(
        &self,
        request: CreateServiceLinkedRoleRequest,
    ) -> Call<'_, CreateServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Creates a temporary instance from a backup, to look into the data before a restore.
    #[inline]
    pub fn create_temp_db_instance(
        &self,
        request: CreateTempDBInstanceRequest,
    ) -> Call<'_, CreateTempDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns a file server to which SQL Server backups can be uploaded.
    #[inline]
    pub fn create_upload_path_for_sqlserver(
        &self,
        request: CreateUploadPathForSQLServerRequest,
    ) -> Call<'_, CreateUploadPathForSQLServerRequest> {
        self.inner.call(request)
    }
    /// Obtains the coupon of a promotion for an order.
    #[inline]
    pub fn create_youhui_for_order(
        &self,
        request: CreateYouhuiForOrderRequest,
    ) -> Call<'_, CreateYouhuiForOrderRequest> {
        self.inner.call(request)
    }
    /// Deletes a database account; clients that log in with it are locked out.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
        self.inner.call(request)
    }
    /// Takes a SQL Server instance out of its Active Directory domain.
    #[inline]
    pub fn delete_ad_setting(
        &self,
        request: DeleteADSettingRequest,
    ) -> Call<'_, DeleteADSettingRequest> {
        self.inner.call(request)
    }
    /// Deletes backups of an instance; nothing can be restored from them afterward.
    #[inline]
    pub fn delete_backup(
        &self,
        request: DeleteBackupRequest,
    ) -> Call<'_, DeleteBackupRequest> {
        self.inner.call(request)
    }
    /// Deletes backup files of a SQL Server instance; open only to accounts that used it before.
    #[inline]
    pub fn delete_backup_file(
        &self,
        request: DeleteBackupFileRequest,
    ) -> Call<'_, DeleteBackupFileRequest> {
        self.inner.call(request)
    }
    /// Deletes a database of an instance with all its data.
    #[inline]
    pub fn delete_database(
        &self,
        request: DeleteDatabaseRequest,
    ) -> Call<'_, DeleteDatabaseRequest> {
        self.inner.call(request)
    }
    /// Releases an instance with its data; deletion protection has to be off.
    #[inline]
    pub fn delete_db_instance(
        &self,
        request: DeleteDBInstanceRequest,
    ) -> Call<'_, DeleteDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes an endpoint of a cluster instance.
    #[inline]
    pub fn delete_db_instance_endpoint(
        &self,
        request: DeleteDBInstanceEndpointRequest,
    ) -> Call<'_, DeleteDBInstanceEndpointRequest> {
        self.inner.call(request)
    }
    /// Gives up the public address of a cluster instance endpoint.
    #[inline]
    pub fn delete_db_instance_endpoint_address(
        &self,
        request: DeleteDBInstanceEndpointAddressRequest,
    ) -> Call<'_, DeleteDBInstanceEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Removes rules from the security group of an instance.
    #[inline]
    pub fn delete_db_instance_security_group_rule(
        &self,
        request: DeleteDBInstanceSecurityGroupRuleRequest,
    ) -> Call<'_, DeleteDBInstanceSecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Takes secondary nodes out of a cluster instance.
    #[inline]
    pub fn delete_db_nodes(
        &self,
        request: DeleteDBNodesRequest,
    ) -> Call<'_, DeleteDBNodesRequest> {
        self.inner.call(request)
    }
    /// Gives up an address of a database proxy endpoint.
    #[inline]
    pub fn delete_db_proxy_endpoint_address(
        &self,
        request: DeleteDBProxyEndpointAddressRequest,
    ) -> Call<'_, DeleteDBProxyEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Dissolves a global active database cluster and its synchronization for good; the member instances stay.
    #[inline]
    pub fn delete_gad_instance(
        &self,
        request: DeleteGadInstanceRequest,
    ) -> Call<'_, DeleteGadInstanceRequest> {
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
    /// Removes extensions from a database of a PostgreSQL instance.
    #[inline]
    pub fn delete_postgres_extensions(
        &self,
        request: DeletePostgresExtensionsRequest,
    ) -> Call<'_, DeletePostgresExtensionsRequest> {
        self.inner.call(request)
    }
    /// Takes nodes out of a cluster of RDS Custom.
    #[inline]
    pub fn delete_rc_cluster_nodes(
        &self,
        request: DeleteRCClusterNodesRequest,
    ) -> Call<'_, DeleteRCClusterNodesRequest> {
        self.inner.call(request)
    }
    /// Deletes a deployment set of RDS Custom.
    #[inline]
    pub fn delete_rc_deployment_set(
        &self,
        request: DeleteRCDeploymentSetRequest,
    ) -> Call<'_, DeleteRCDeploymentSetRequest> {
        self.inner.call(request)
    }
    /// Deletes a data disk of RDS Custom with all that is on it.
    #[inline]
    pub fn delete_rc_disk(
        &self,
        request: DeleteRCDiskRequest,
    ) -> Call<'_, DeleteRCDiskRequest> {
        self.inner.call(request)
    }
    /// Releases instances of RDS Custom.
    #[inline]
    pub fn delete_rc_instances(
        &self,
        request: DeleteRCInstancesRequest,
    ) -> Call<'_, DeleteRCInstancesRequest> {
        self.inner.call(request)
    }
    /// Deletes a disk snapshot of RDS Custom; no disk can be made from it afterward.
    #[inline]
    pub fn delete_rc_snapshot(
        &self,
        request: DeleteRCSnapshotRequest,
    ) -> Call<'_, DeleteRCSnapshotRequest> {
        self.inner.call(request)
    }
    /// Ends the replication between two instances, and can make the replica a primary.
    #[inline]
    pub fn delete_replication_link(
        &self,
        request: DeleteReplicationLinkRequest,
    ) -> Call<'_, DeleteReplicationLinkRequest> {
        self.inner.call(request)
    }
    /// Deletes stored credentials that the Data API logs in with.
    #[inline]
    pub fn delete_secret(
        &self,
        request: DeleteSecretRequest,
    ) -> Call<'_, DeleteSecretRequest> {
        self.inner.call(request)
    }
    /// Deletes a replication slot of a PostgreSQL instance that is not active.
    #[inline]
    pub fn delete_slot(
        &self,
        request: DeleteSlotRequest,
    ) -> Call<'_, DeleteSlotRequest> {
        self.inner.call(request)
    }
    /// Deletes a user backup, which is a full backup of a self-managed MySQL database.
    #[inline]
    pub fn delete_user_backup_file(
        &self,
        request: DeleteUserBackupFileRequest,
    ) -> Call<'_, DeleteUserBackupFileRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that migrate databases to the instance from another one, with their states.
    #[inline]
    pub fn descibe_imports_from_database(
        &self,
        request: DescibeImportsFromDatabaseRequest,
    ) -> Call<'_, DescibeImportsFromDatabaseRequest> {
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
    /// Tells whether events of the account are recorded.
    #[inline]
    pub fn describe_action_event_policy(
        &self,
        request: DescribeActionEventPolicyRequest,
    ) -> Call<'_, DescribeActionEventPolicyRequest> {
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
    /// Returns the Active Directory domain that a SQL Server instance has joined.
    #[inline]
    pub fn describe_ad_info(
        &self,
        request: DescribeADInfoRequest,
    ) -> Call<'_, DescribeADInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the whitelist templates of the account.
    #[inline]
    pub fn describe_all_whitelist_template(
        &self,
        request: DescribeAllWhitelistTemplateRequest,
    ) -> Call<'_, DescribeAllWhitelistTemplateRequest> {
        self.inner.call(request)
    }
    /// Counts the analytic instances that belong to a primary instance.
    #[inline]
    pub fn describe_analyticdb_by_primary_db_instance(
        &self,
        request: DescribeAnalyticdbByPrimaryDBInstanceRequest,
    ) -> Call<'_, DescribeAnalyticdbByPrimaryDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the instance classes that can be bought, with their disk sizes.
    #[inline]
    pub fn describe_available_classes(
        &self,
        request: DescribeAvailableClassesRequest,
    ) -> Call<'_, DescribeAvailableClassesRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that backups can be copied to.
    #[inline]
    pub fn describe_available_cross_region(
        &self,
        request: DescribeAvailableCrossRegionRequest,
    ) -> Call<'_, DescribeAvailableCrossRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the enhanced metrics that an instance can be monitored by.
    #[inline]
    pub fn describe_available_metrics(
        &self,
        request: DescribeAvailableMetricsRequest,
    ) -> Call<'_, DescribeAvailableMetricsRequest> {
        self.inner.call(request)
    }
    /// Returns the span of time to which a cross-region backup can be restored.
    #[inline]
    pub fn describe_available_recovery_time(
        &self,
        request: DescribeAvailableRecoveryTimeRequest,
    ) -> Call<'_, DescribeAvailableRecoveryTimeRequest> {
        self.inner.call(request)
    }
    /// Lists what can be bought: zones, engines, editions, classes, and disks.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the zones in which instances can be bought.
    #[inline]
    pub fn describe_available_zones(
        &self,
        request: DescribeAvailableZonesRequest,
    ) -> Call<'_, DescribeAvailableZonesRequest> {
        self.inner.call(request)
    }
    /// Withdrawn; used to list the databases that a backup contains.
    #[inline]
    pub fn describe_backup_database(
        &self,
        request: DescribeBackupDatabaseRequest,
    ) -> Call<'_, DescribeBackupDatabaseRequest> {
        self.inner.call(request)
    }
    /// Returns when data and logs of an instance are backed up and for how long they are kept.
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
    /// Lists the binary log files of an instance with their download links.
    #[inline]
    pub fn describe_binlog_files(
        &self,
        request: DescribeBinlogFilesRequest,
    ) -> Call<'_, DescribeBinlogFilesRequest> {
        self.inner.call(request)
    }
    /// Lists the character sets that an engine supports.
    #[inline]
    pub fn describe_character_set_name(
        &self,
        request: DescribeCharacterSetNameRequest,
    ) -> Call<'_, DescribeCharacterSetNameRequest> {
        self.inner.call(request)
    }
    /// Returns what an instance class offers, such as vCPUs and memory.
    #[inline]
    pub fn describe_class_details(
        &self,
        request: DescribeClassDetailsRequest,
    ) -> Call<'_, DescribeClassDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists the checks made ahead of a PostgreSQL migration, with their results.
    #[inline]
    pub fn describe_cloud_migration_precheck_result(
        &self,
        request: DescribeCloudMigrationPrecheckResultRequest,
    ) -> Call<'_, DescribeCloudMigrationPrecheckResultRequest> {
        self.inner.call(request)
    }
    /// Lists the migrations of self-managed PostgreSQL databases, with their results.
    #[inline]
    pub fn describe_cloud_migration_result(
        &self,
        request: DescribeCloudMigrationResultRequest,
    ) -> Call<'_, DescribeCloudMigrationResultRequest> {
        self.inner.call(request)
    }
    /// Lists the collations and time zones that SQL Server instances can use.
    #[inline]
    pub fn describe_collation_time_zones(
        &self,
        request: DescribeCollationTimeZonesRequest,
    ) -> Call<'_, DescribeCollationTimeZonesRequest> {
        self.inner.call(request)
    }
    /// Returns how far the computing power of an instance may be raised for a time.
    #[inline]
    pub fn describe_compute_burst_config(
        &self,
        request: DescribeComputeBurstConfigRequest,
    ) -> Call<'_, DescribeComputeBurstConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the databases and tables that a cross-region backup contains.
    #[inline]
    pub fn describe_cross_backup_meta_list(
        &self,
        request: DescribeCrossBackupMetaListRequest,
    ) -> Call<'_, DescribeCrossBackupMetaListRequest> {
        self.inner.call(request)
    }
    /// Lists the instances of a region that are backed up to other regions.
    #[inline]
    pub fn describe_cross_region_backup_db_instance(
        &self,
        request: DescribeCrossRegionBackupDBInstanceRequest,
    ) -> Call<'_, DescribeCrossRegionBackupDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the data backups kept in other regions.
    #[inline]
    pub fn describe_cross_region_backups(
        &self,
        request: DescribeCrossRegionBackupsRequest,
    ) -> Call<'_, DescribeCrossRegionBackupsRequest> {
        self.inner.call(request)
    }
    /// Lists the log backups kept in other regions.
    #[inline]
    pub fn describe_cross_region_log_backup_files(
        &self,
        request: DescribeCrossRegionLogBackupFilesRequest,
    ) -> Call<'_, DescribeCrossRegionLogBackupFilesRequest> {
        self.inner.call(request)
    }
    /// Returns the orders that are just changing an instance.
    #[inline]
    pub fn describe_current_modify_order(
        &self,
        request: DescribeCurrentModifyOrderRequest,
    ) -> Call<'_, DescribeCurrentModifyOrderRequest> {
        self.inner.call(request)
    }
    /// Returns by how much the resources of instances in a dedicated cluster can be adjusted.
    #[inline]
    pub fn describe_custins_resource_info(
        &self,
        request: DescribeCustinsResourceInfoRequest,
    ) -> Call<'_, DescribeCustinsResourceInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of an instance with the accounts that may use them.
    #[inline]
    pub fn describe_databases(
        &self,
        request: DescribeDatabasesRequest,
    ) -> Call<'_, DescribeDatabasesRequest> {
        self.inner.call(request)
    }
    /// Returns the settings and the state of instances in full.
    #[inline]
    pub fn describe_db_instance_attribute(
        &self,
        request: DescribeDBInstanceAttributeRequest,
    ) -> Call<'_, DescribeDBInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists instances with the tags they bear.
    #[inline]
    pub fn describe_db_instance_by_tags(
        &self,
        request: DescribeDBInstanceByTagsRequest,
    ) -> Call<'_, DescribeDBInstanceByTagsRequest> {
        self.inner.call(request)
    }
    /// Tests whether a client address can reach an instance, and tells what is in the way.
    #[inline]
    pub fn describe_db_instance_connectivity(
        &self,
        request: DescribeDBInstanceConnectivityRequest,
    ) -> Call<'_, DescribeDBInstanceConnectivityRequest> {
        self.inner.call(request)
    }
    /// Returns further details of an instance.
    #[inline]
    pub fn describe_db_instance_detail(
        &self,
        request: DescribeDBInstanceDetailRequest,
    ) -> Call<'_, DescribeDBInstanceDetailRequest> {
        self.inner.call(request)
    }
    /// Returns the keys that encrypt the data of an instance.
    #[inline]
    pub fn describe_db_instance_encryption_key(
        &self,
        request: DescribeDBInstanceEncryptionKeyRequest,
    ) -> Call<'_, DescribeDBInstanceEncryptionKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints of a cluster instance with their nodes.
    #[inline]
    pub fn describe_db_instance_endpoints(
        &self,
        request: DescribeDBInstanceEndpointsRequest,
    ) -> Call<'_, DescribeDBInstanceEndpointsRequest> {
        self.inner.call(request)
    }
    /// Returns how an instance replicates and which matters more to it, data or availability.
    #[inline]
    pub fn describe_db_instance_ha_config(
        &self,
        request: DescribeDBInstanceHAConfigRequest,
    ) -> Call<'_, DescribeDBInstanceHAConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the IP whitelists of an instance.
    #[inline]
    pub fn describe_db_instance_ip_array_list(
        &self,
        request: DescribeDBInstanceIPArrayListRequest,
    ) -> Call<'_, DescribeDBInstanceIPArrayListRequest> {
        self.inner.call(request)
    }
    /// Returns the IP addresses and host names of the hosts under a SQL Server instance.
    #[inline]
    pub fn describe_db_instance_ip_hostname(
        &self,
        request: DescribeDBInstanceIpHostnameRequest,
    ) -> Call<'_, DescribeDBInstanceIpHostnameRequest> {
        self.inner.call(request)
    }
    /// Lists the enhanced metrics that an instance is monitored by.
    #[inline]
    pub fn describe_db_instance_metrics(
        &self,
        request: DescribeDBInstanceMetricsRequest,
    ) -> Call<'_, DescribeDBInstanceMetricsRequest> {
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
    /// Lists the endpoints of an instance for channel partners.
    #[inline]
    pub fn describe_db_instance_net_info_for_channel(
        &self,
        request: DescribeDBInstanceNetInfoForChannelRequest,
    ) -> Call<'_, DescribeDBInstanceNetInfoForChannelRequest> {
        self.inner.call(request)
    }
    /// Returns performance figures of an instance for a period.
    #[inline]
    pub fn describe_db_instance_performance(
        &self,
        request: DescribeDBInstancePerformanceRequest,
    ) -> Call<'_, DescribeDBInstancePerformanceRequest> {
        self.inner.call(request)
    }
    /// Withdrawn; used to tell whether an instance takes part in a promotion.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_db_instance_promote_activity(
        &self,
        request: DescribeDBInstancePromoteActivityRequest,
    ) -> Call<'_, DescribeDBInstancePromoteActivityRequest> {
        self.inner.call(request)
    }
    /// Returns which features of the shared database proxy are on.
    #[inline]
    pub fn describe_db_instance_proxy_configuration(
        &self,
        request: DescribeDBInstanceProxyConfigurationRequest,
    ) -> Call<'_, DescribeDBInstanceProxyConfigurationRequest> {
        self.inner.call(request)
    }
    /// Returns how an instance replicates from a database outside it.
    #[inline]
    pub fn describe_db_instance_replication(
        &self,
        request: DescribeDBInstanceReplicationRequest,
    ) -> Call<'_, DescribeDBInstanceReplicationRequest> {
        self.inner.call(request)
    }
    /// Lists the security group rules of an instance.
    #[inline]
    pub fn describe_db_instance_security_group_rule(
        &self,
        request: DescribeDBInstanceSecurityGroupRuleRequest,
    ) -> Call<'_, DescribeDBInstanceSecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Tells whether SSL is on for an instance and until when its certificate is valid.
    #[inline]
    pub fn describe_db_instance_ssl(
        &self,
        request: DescribeDBInstanceSSLRequest,
    ) -> Call<'_, DescribeDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Tells whether the data of an instance is encrypted at rest.
    #[inline]
    pub fn describe_db_instance_tde(
        &self,
        request: DescribeDBInstanceTDERequest,
    ) -> Call<'_, DescribeDBInstanceTDERequest> {
        self.inner.call(request)
    }
    /// Lists instances of the account, with filters for engine, state, network, and more.
    #[inline]
    pub fn describe_db_instances(
        &self,
        request: DescribeDBInstancesRequest,
    ) -> Call<'_, DescribeDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Exports the list of instances as a CSV file.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_db_instances_as_csv(
        &self,
        request: DescribeDBInstancesAsCsvRequest,
    ) -> Call<'_, DescribeDBInstancesAsCsvRequest> {
        self.inner.call(request)
    }
    /// Lists the subscription instances that are about to expire.
    #[inline]
    pub fn describe_db_instances_by_expire_time(
        &self,
        request: DescribeDBInstancesByExpireTimeRequest,
    ) -> Call<'_, DescribeDBInstancesByExpireTimeRequest> {
        self.inner.call(request)
    }
    /// Lists instances sorted by a performance figure.
    #[inline]
    pub fn describe_db_instances_by_performance(
        &self,
        request: DescribeDBInstancesByPerformanceRequest,
    ) -> Call<'_, DescribeDBInstancesByPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that data can be cloned to.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_db_instances_for_clone(
        &self,
        request: DescribeDBInstancesForCloneRequest,
    ) -> Call<'_, DescribeDBInstancesForCloneRequest> {
        self.inner.call(request)
    }
    /// Lists the minor versions that an instance can run or be upgraded to.
    #[inline]
    pub fn describe_db_mini_engine_versions(
        &self,
        request: DescribeDBMiniEngineVersionsRequest,
    ) -> Call<'_, DescribeDBMiniEngineVersionsRequest> {
        self.inner.call(request)
    }
    /// Returns the settings and the state of the database proxy of an instance.
    #[inline]
    pub fn describe_db_proxy(
        &self,
        request: DescribeDBProxyRequest,
    ) -> Call<'_, DescribeDBProxyRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of a database proxy endpoint.
    #[inline]
    pub fn describe_db_proxy_endpoint(
        &self,
        request: DescribeDBProxyEndpointRequest,
    ) -> Call<'_, DescribeDBProxyEndpointRequest> {
        self.inner.call(request)
    }
    /// Returns performance figures of the database proxy for a period.
    #[inline]
    pub fn describe_db_proxy_performance(
        &self,
        request: DescribeDBProxyPerformanceRequest,
    ) -> Call<'_, DescribeDBProxyPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the dedicated clusters.
    #[inline]
    pub fn describe_dedicated_host_groups(
        &self,
        request: DescribeDedicatedHostGroupsRequest,
    ) -> Call<'_, DescribeDedicatedHostGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts of a dedicated cluster.
    #[inline]
    pub fn describe_dedicated_hosts(
        &self,
        request: DescribeDedicatedHostsRequest,
    ) -> Call<'_, DescribeDedicatedHostsRequest> {
        self.inner.call(request)
    }
    /// Lists the backups that are left of released instances.
    #[inline]
    pub fn describe_detached_backups(
        &self,
        request: DescribeDetachedBackupsRequest,
    ) -> Call<'_, DescribeDetachedBackupsRequest> {
        self.inner.call(request)
    }
    /// Lists the diagnostic reports of an instance with download links.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_diagnostic_report_list(
        &self,
        request: DescribeDiagnosticReportListRequest,
    ) -> Call<'_, DescribeDiagnosticReportListRequest> {
        self.inner.call(request)
    }
    /// Returns the hosts that may take part in distributed transactions with a SQL Server instance.
    #[inline]
    pub fn describe_dtc_security_ip_hosts_for_sqlserver(
        &self,
        request: DescribeDTCSecurityIpHostsForSQLServerRequest,
    ) -> Call<'_, DescribeDTCSecurityIpHostsForSQLServerRequest> {
        self.inner.call(request)
    }
    /// Returns the error log of an instance for a period.
    #[inline]
    pub fn describe_error_logs(
        &self,
        request: DescribeErrorLogsRequest,
    ) -> Call<'_, DescribeErrorLogsRequest> {
        self.inner.call(request)
    }
    /// Lists operations on instances that were recorded as events.
    #[inline]
    pub fn describe_events(
        &self,
        request: DescribeEventsRequest,
    ) -> Call<'_, DescribeEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the backup files that were uploaded for a SQL Server instance.
    #[inline]
    pub fn describe_files_for_sqlserver(
        &self,
        request: DescribeFilesForSQLServerRequest,
    ) -> Call<'_, DescribeFilesForSQLServerRequest> {
        self.inner.call(request)
    }
    /// Lists global active database clusters or returns the nodes of one.
    #[inline]
    pub fn describe_gad_instances(
        &self,
        request: DescribeGadInstancesRequest,
    ) -> Call<'_, DescribeGadInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns how the health of an instance is checked.
    #[inline]
    pub fn describe_ha_diagnose_config(
        &self,
        request: DescribeHADiagnoseConfigRequest,
    ) -> Call<'_, DescribeHADiagnoseConfigRequest> {
        self.inner.call(request)
    }
    /// Tells whether a secondary takes over automatically after a failure.
    #[inline]
    pub fn describe_ha_switch_config(
        &self,
        request: DescribeHASwitchConfigRequest,
    ) -> Call<'_, DescribeHASwitchConfigRequest> {
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
    /// Returns the elastic resource settings of an instance in a dedicated cluster.
    #[inline]
    pub fn describe_host_group_elastic_strategy_parameters(
        &self,
        request: DescribeHostGroupElasticStrategyParametersRequest,
    ) -> Call<'_, DescribeHostGroupElasticStrategyParametersRequest> {
        self.inner.call(request)
    }
    /// Returns the address of a web shell on a host of a dedicated cluster.
    #[inline]
    pub fn describe_host_web_shell(
        &self,
        request: DescribeHostWebShellRequest,
    ) -> Call<'_, DescribeHostWebShellRequest> {
        self.inner.call(request)
    }
    /// Lists the imports of backup files into a SQL Server instance.
    #[inline]
    pub fn describe_imports_for_sqlserver(
        &self,
        request: DescribeImportsForSQLServerRequest,
    ) -> Call<'_, DescribeImportsForSQLServerRequest> {
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
    /// Returns whether and where an instance is backed up to another region.
    #[inline]
    pub fn describe_instance_cross_backup_policy(
        &self,
        request: DescribeInstanceCrossBackupPolicyRequest,
    ) -> Call<'_, DescribeInstanceCrossBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the words that cannot be used as account or database names.
    #[inline]
    pub fn describe_instance_keywords(
        &self,
        request: DescribeInstanceKeywordsRequest,
    ) -> Call<'_, DescribeInstanceKeywordsRequest> {
        self.inner.call(request)
    }
    /// Lists the whitelist templates that an instance uses.
    #[inline]
    pub fn describe_instance_linked_whitelist_template(
        &self,
        request: DescribeInstanceLinkedWhitelistTemplateRequest,
    ) -> Call<'_, DescribeInstanceLinkedWhitelistTemplateRequest> {
        self.inner.call(request)
    }
    /// Tells which instances use a KMS key.
    #[inline]
    pub fn describe_kms_associate_resources(
        &self,
        request: DescribeKmsAssociateResourcesRequest,
    ) -> Call<'_, DescribeKmsAssociateResourcesRequest> {
        self.inner.call(request)
    }
    /// Returns the span of time to which an instance can be restored.
    #[inline]
    pub fn describe_local_available_recovery_time(
        &self,
        request: DescribeLocalAvailableRecoveryTimeRequest,
    ) -> Call<'_, DescribeLocalAvailableRecoveryTimeRequest> {
        self.inner.call(request)
    }
    /// Lists the log backups of an instance.
    #[inline]
    pub fn describe_log_backup_files(
        &self,
        request: DescribeLogBackupFilesRequest,
    ) -> Call<'_, DescribeLogBackupFilesRequest> {
        self.inner.call(request)
    }
    /// Returns instances for which a promotion offers an upgrade.
    #[inline]
    pub fn describe_marketing_activity(
        &self,
        request: DescribeMarketingActivityRequest,
    ) -> Call<'_, DescribeMarketingActivityRequest> {
        self.inner.call(request)
    }
    /// Lists the databases and tables that can be restored from a backup or a point in time.
    #[inline]
    pub fn describe_meta_list(
        &self,
        request: DescribeMetaListRequest,
    ) -> Call<'_, DescribeMetaListRequest> {
        self.inner.call(request)
    }
    /// Returns one task that brings SQL Server backups to the cloud.
    #[inline]
    pub fn describe_migrate_task_by_id(
        &self,
        request: DescribeMigrateTaskByIdRequest,
    ) -> Call<'_, DescribeMigrateTaskByIdRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that bring SQL Server backups to the cloud.
    #[inline]
    pub fn describe_migrate_tasks(
        &self,
        request: DescribeMigrateTasksRequest,
    ) -> Call<'_, DescribeMigrateTasksRequest> {
        self.inner.call(request)
    }
    /// Lists which parameters of an instance were changed, when, and how.
    #[inline]
    pub fn describe_modify_parameter_log(
        &self,
        request: DescribeModifyParameterLogRequest,
    ) -> Call<'_, DescribeModifyParameterLogRequest> {
        self.inner.call(request)
    }
    /// Lists how the `pg_hba.conf` file of a PostgreSQL instance was changed.
    #[inline]
    pub fn describe_modify_pg_hba_config_log(
        &self,
        request: DescribeModifyPGHbaConfigLogRequest,
    ) -> Call<'_, DescribeModifyPGHbaConfigLogRequest> {
        self.inner.call(request)
    }
    /// Lists the files of a migration task that were read from OSS.
    #[inline]
    pub fn describe_oss_downloads(
        &self,
        request: DescribeOssDownloadsRequest,
    ) -> Call<'_, DescribeOssDownloadsRequest> {
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
    /// Lists the parameter templates of a region.
    #[inline]
    pub fn describe_parameter_groups(
        &self,
        request: DescribeParameterGroupsRequest,
    ) -> Call<'_, DescribeParameterGroupsRequest> {
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
    /// Returns the `pg_hba.conf` file of a PostgreSQL instance.
    #[inline]
    pub fn describe_pg_hba_config(
        &self,
        request: DescribePGHbaConfigRequest,
    ) -> Call<'_, DescribePGHbaConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the extensions of a database, installed and available ones.
    #[inline]
    pub fn describe_postgres_extensions(
        &self,
        request: DescribePostgresExtensionsRequest,
    ) -> Call<'_, DescribePostgresExtensionsRequest> {
        self.inner.call(request)
    }
    /// Works out what an order for instances would cost; nothing is bought.
    #[inline]
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<'_, DescribePriceRequest> {
        self.inner.call(request)
    }
    /// Returns what is needed for buying an instance quickly.
    #[inline]
    pub fn describe_quick_sale_config(
        &self,
        request: DescribeQuickSaleConfigRequest,
    ) -> Call<'_, DescribeQuickSaleConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the access configuration of a cluster of RDS Custom.
    #[inline]
    pub fn describe_rc_cluster_config(
        &self,
        request: DescribeRCClusterConfigRequest,
    ) -> Call<'_, DescribeRCClusterConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of a cluster of RDS Custom.
    #[inline]
    pub fn describe_rc_cluster_nodes(
        &self,
        request: DescribeRCClusterNodesRequest,
    ) -> Call<'_, DescribeRCClusterNodesRequest> {
        self.inner.call(request)
    }
    /// Lists the disks of RDS Custom.
    #[inline]
    pub fn describe_rc_disks(
        &self,
        request: DescribeRCDisksRequest,
    ) -> Call<'_, DescribeRCDisksRequest> {
        self.inner.call(request)
    }
    /// Lists the images that RDS Custom instances can be made from.
    #[inline]
    pub fn describe_rc_image_list(
        &self,
        request: DescribeRCImageListRequest,
    ) -> Call<'_, DescribeRCImageListRequest> {
        self.inner.call(request)
    }
    /// Returns the settings and the state of an RDS Custom instance.
    #[inline]
    pub fn describe_rc_instance_attribute(
        &self,
        request: DescribeRCInstanceAttributeRequest,
    ) -> Call<'_, DescribeRCInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Counts the RDS Custom instances by their DDoS state.
    #[inline]
    pub fn describe_rc_instance_ddos_count(
        &self,
        request: DescribeRCInstanceDdosCountRequest,
    ) -> Call<'_, DescribeRCInstanceDdosCountRequest> {
        self.inner.call(request)
    }
    /// Lists the public addresses of RDS Custom instances with their DDoS protection.
    #[inline]
    pub fn describe_rc_instance_ip_address(
        &self,
        request: DescribeRCInstanceIpAddressRequest,
    ) -> Call<'_, DescribeRCInstanceIpAddressRequest> {
        self.inner.call(request)
    }
    /// Returns the URL for a VNC session on an RDS Custom instance.
    #[inline]
    pub fn describe_rc_instance_vnc_url(
        &self,
        request: DescribeRCInstanceVncUrlRequest,
    ) -> Call<'_, DescribeRCInstanceVncUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the instances of RDS Custom.
    #[inline]
    pub fn describe_rc_instances(
        &self,
        request: DescribeRCInstancesRequest,
    ) -> Call<'_, DescribeRCInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns monitoring data of RDS Custom instances.
    #[inline]
    pub fn describe_rc_metric_list(
        &self,
        request: DescribeRCMetricListRequest,
    ) -> Call<'_, DescribeRCMetricListRequest> {
        self.inner.call(request)
    }
    /// Returns the node pools of RDS Custom in a container cluster.
    #[inline]
    pub fn describe_rc_node_pool(
        &self,
        request: DescribeRCNodePoolRequest,
    ) -> Call<'_, DescribeRCNodePoolRequest> {
        self.inner.call(request)
    }
    /// Lists the disk snapshots of RDS Custom.
    #[inline]
    pub fn describe_rc_snapshots(
        &self,
        request: DescribeRCSnapshotsRequest,
    ) -> Call<'_, DescribeRCSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Deprecated; used to return what certain spots of the console show.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_rds_resource_settings(
        &self,
        request: DescribeRdsResourceSettingsRequest,
    ) -> Call<'_, DescribeRdsResourceSettingsRequest> {
        self.inner.call(request)
    }
    /// Returns by how much a read-only instance lags behind its primary.
    #[inline]
    pub fn describe_read_db_instance_delay(
        &self,
        request: DescribeReadDBInstanceDelayRequest,
    ) -> Call<'_, DescribeReadDBInstanceDelayRequest> {
        self.inner.call(request)
    }
    /// Returns facts about the regions of RDS.
    #[inline]
    pub fn describe_region_infos(
        &self,
        request: DescribeRegionInfosRequest,
    ) -> Call<'_, DescribeRegionInfosRequest> {
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
    /// Works out what renewing an instance would cost; nothing is bought.
    #[inline]
    pub fn describe_renewal_price(
        &self,
        request: DescribeRenewalPriceRequest,
    ) -> Call<'_, DescribeRenewalPriceRequest> {
        self.inner.call(request)
    }
    /// Returns the logs of a replication link.
    #[inline]
    pub fn describe_replication_link_logs(
        &self,
        request: DescribeReplicationLinkLogsRequest,
    ) -> Call<'_, DescribeReplicationLinkLogsRequest> {
        self.inner.call(request)
    }
    /// Returns the resources of an instance, such as disk, network, and security groups.
    #[inline]
    pub fn describe_resource_details(
        &self,
        request: DescribeResourceDetailsRequest,
    ) -> Call<'_, DescribeResourceDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns how much disk space an instance uses, for data, logs, and backups.
    #[inline]
    pub fn describe_resource_usage(
        &self,
        request: DescribeResourceUsageRequest,
    ) -> Call<'_, DescribeResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Lists the stored credentials that the Data API logs in with.
    #[inline]
    pub fn describe_secrets(
        &self,
        request: DescribeSecretsRequest,
    ) -> Call<'_, DescribeSecretsRequest> {
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
    /// Lists the replication slots of a PostgreSQL instance.
    #[inline]
    pub fn describe_slots(
        &self,
        request: DescribeSlotsRequest,
    ) -> Call<'_, DescribeSlotsRequest> {
        self.inner.call(request)
    }
    /// Returns single slow statements of an instance for a period.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns statistics of slow statements, one entry for each kind of statement.
    #[inline]
    pub fn describe_slow_logs(
        &self,
        request: DescribeSlowLogsRequest,
    ) -> Call<'_, DescribeSlowLogsRequest> {
        self.inner.call(request)
    }
    /// Tells whether the SQL audit is on for an instance.
    #[inline]
    pub fn describe_sql_collector_policy(
        &self,
        request: DescribeSQLCollectorPolicyRequest,
    ) -> Call<'_, DescribeSQLCollectorPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns how long the logs of the SQL audit are kept.
    #[inline]
    pub fn describe_sql_collector_retention(
        &self,
        request: DescribeSQLCollectorRetentionRequest,
    ) -> Call<'_, DescribeSQLCollectorRetentionRequest> {
        self.inner.call(request)
    }
    /// Lists the files that the SQL audit has prepared for download.
    #[inline]
    pub fn describe_sql_log_files(
        &self,
        request: DescribeSQLLogFilesRequest,
    ) -> Call<'_, DescribeSQLLogFilesRequest> {
        self.inner.call(request)
    }
    /// Returns statements recorded by the SQL audit, or prepares a file of them.
    #[inline]
    pub fn describe_sql_log_records(
        &self,
        request: DescribeSQLLogRecordsRequest,
    ) -> Call<'_, DescribeSQLLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns the reports of the SQL audit, such as the slowest statements.
    #[inline]
    pub fn describe_sql_log_report_list(
        &self,
        request: DescribeSQLLogReportListRequest,
    ) -> Call<'_, DescribeSQLLogReportListRequest> {
        self.inner.call(request)
    }
    /// Tells whether the disk of an instance can be resized without a break.
    #[inline]
    pub fn describe_support_online_resize_disk(
        &self,
        request: DescribeSupportOnlineResizeDiskRequest,
    ) -> Call<'_, DescribeSupportOnlineResizeDiskRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that are in use.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the running tasks of an instance with their progress.
    #[inline]
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> Call<'_, DescribeTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the checks made ahead of a major version upgrade, with their results.
    #[inline]
    pub fn describe_upgrade_major_version_precheck_task(
        &self,
        request: DescribeUpgradeMajorVersionPrecheckTaskRequest,
    ) -> Call<'_, DescribeUpgradeMajorVersionPrecheckTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the major version upgrades of an instance, with their results.
    #[inline]
    pub fn describe_upgrade_major_version_tasks(
        &self,
        request: DescribeUpgradeMajorVersionTasksRequest,
    ) -> Call<'_, DescribeUpgradeMajorVersionTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches that instances can be connected to.
    #[inline]
    pub fn describe_vswitches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Returns one whitelist template with its addresses.
    #[inline]
    pub fn describe_whitelist_template(
        &self,
        request: DescribeWhitelistTemplateRequest,
    ) -> Call<'_, DescribeWhitelistTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that use a whitelist template.
    #[inline]
    pub fn describe_whitelist_template_linked_instance(
        &self,
        request: DescribeWhitelistTemplateLinkedInstanceRequest,
    ) -> Call<'_, DescribeWhitelistTemplateLinkedInstanceRequest> {
        self.inner.call(request)
    }
    /// Removes a released instance from the recycle bin for good.
    #[inline]
    pub fn destroy_db_instance(
        &self,
        request: DestroyDBInstanceRequest,
    ) -> Call<'_, DestroyDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Takes a unit node out of a global active database cluster.
    #[inline]
    pub fn detach_gad_instance_member(
        &self,
        request: DetachGadInstanceMemberRequest,
    ) -> Call<'_, DetachGadInstanceMemberRequest> {
        self.inner.call(request)
    }
    /// Detaches a data disk from an instance of RDS Custom.
    #[inline]
    pub fn detach_rc_disk(
        &self,
        request: DetachRCDiskRequest,
    ) -> Call<'_, DetachRCDiskRequest> {
        self.inner.call(request)
    }
    /// Makes instances stop using a whitelist template.
    #[inline]
    pub fn detach_whitelist_template_to_instance(
        &self,
        request: DetachWhitelistTemplateToInstanceRequest,
    ) -> Call<'_, DetachWhitelistTemplateToInstanceRequest> {
        self.inner.call(request)
    }
    /// Works out whether the local disk can be enlarged in an emergency to unlock the instance.
    #[inline]
    pub fn evaluate_local_extend_disk(
        &self,
        request: EvaluateLocalExtendDiskRequest,
    ) -> Call<'_, EvaluateLocalExtendDiskRequest> {
        self.inner.call(request)
    }
    /// Returns the nodes and connections that an instance consists of.
    #[inline]
    pub fn get_db_instance_topology(
        &self,
        request: GetDBInstanceTopologyRequest,
    ) -> Call<'_, GetDBInstanceTopologyRequest> {
        self.inner.call(request)
    }
    /// Tells for which proxy endpoints SSL is on.
    #[inline]
    pub fn get_db_proxy_instance_ssl(
        &self,
        request: GetDbProxyInstanceSslRequest,
    ) -> Call<'_, GetDbProxyInstanceSslRequest> {
        self.inner.call(request)
    }
    /// Gives a database account rights on one or more databases.
    #[inline]
    pub fn grant_account_privilege(
        &self,
        request: GrantAccountPrivilegeRequest,
    ) -> Call<'_, GrantAccountPrivilegeRequest> {
        self.inner.call(request)
    }
    /// Lets service accounts of Alibaba Cloud look at or change the instance for a limited time.
    #[inline]
    pub fn grant_operator_permission(
        &self,
        request: GrantOperatorPermissionRequest,
    ) -> Call<'_, GrantOperatorPermissionRequest> {
        self.inner.call(request)
    }
    /// Migrates databases from one instance to another.
    #[inline]
    pub fn import_database_between_instances(
        &self,
        request: ImportDatabaseBetweenInstancesRequest,
    ) -> Call<'_, ImportDatabaseBetweenInstancesRequest> {
        self.inner.call(request)
    }
    /// Imports a full backup of a self-managed MySQL database from OSS as a user backup.
    #[inline]
    pub fn import_user_backup_file(
        &self,
        request: ImportUserBackupFileRequest,
    ) -> Call<'_, ImportUserBackupFileRequest> {
        self.inner.call(request)
    }
    /// Lists the instance classes of a commodity.
    #[inline]
    pub fn list_classes(
        &self,
        request: ListClassesRequest,
    ) -> Call<'_, ListClassesRequest> {
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
    /// Lists user backups, which are full backups of self-managed MySQL databases.
    #[inline]
    pub fn list_user_backup_files(
        &self,
        request: ListUserBackupFilesRequest,
    ) -> Call<'_, ListUserBackupFilesRequest> {
        self.inner.call(request)
    }
    /// Locks a database account of a PostgreSQL instance, so that nobody can log in with it.
    #[inline]
    pub fn lock_account(
        &self,
        request: LockAccountRequest,
    ) -> Call<'_, LockAccountRequest> {
        self.inner.call(request)
    }
    /// Moves an endpoint of an instance to another zone.
    #[inline]
    pub fn migrate_connection_to_other_zone(
        &self,
        request: MigrateConnectionToOtherZoneRequest,
    ) -> Call<'_, MigrateConnectionToOtherZoneRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to other hosts of its dedicated cluster.
    #[inline]
    pub fn migrate_db_instance(
        &self,
        request: MigrateDBInstanceRequest,
    ) -> Call<'_, MigrateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Moves nodes of a cluster instance to other zones.
    #[inline]
    pub fn migrate_db_nodes(
        &self,
        request: MigrateDBNodesRequest,
    ) -> Call<'_, MigrateDBNodesRequest> {
        self.inner.call(request)
    }
    /// Switches an instance to the enhanced whitelist mode; there is no way back.
    #[inline]
    pub fn migrate_security_ip_mode(
        &self,
        request: MigrateSecurityIPModeRequest,
    ) -> Call<'_, MigrateSecurityIPModeRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to other zones of the region.
    #[inline]
    pub fn migrate_to_other_zone(
        &self,
        request: MigrateToOtherZoneRequest,
    ) -> Call<'_, MigrateToOtherZoneRequest> {
        self.inner.call(request)
    }
    /// Sets whether a SQL Server account is subject to the password policy.
    #[inline]
    pub fn modify_account_check_policy(
        &self,
        request: ModifyAccountCheckPolicyRequest,
    ) -> Call<'_, ModifyAccountCheckPolicyRequest> {
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
    /// Sets the password policy of a SQL Server instance.
    #[inline]
    pub fn modify_account_security_policy(
        &self,
        request: ModifyAccountSecurityPolicyRequest,
    ) -> Call<'_, ModifyAccountSecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Switches the recording of events on or off.
    #[inline]
    pub fn modify_action_event_policy(
        &self,
        request: ModifyActionEventPolicyRequest,
    ) -> Call<'_, ModifyActionEventPolicyRequest> {
        self.inner.call(request)
    }
    /// Moves the time of planned maintenance tasks, or starts them at once.
    #[inline]
    pub fn modify_active_operation_tasks(
        &self,
        request: ModifyActiveOperationTasksRequest,
    ) -> Call<'_, ModifyActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Makes a SQL Server instance join an Active Directory domain.
    #[inline]
    pub fn modify_ad_info(
        &self,
        request: ModifyADInfoRequest,
    ) -> Call<'_, ModifyADInfoRequest> {
        self.inner.call(request)
    }
    /// Sets when data and logs are backed up and for how long backups are kept.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets until when a backup is kept.
    #[inline]
    pub fn modify_backup_set_expire_time(
        &self,
        request: ModifyBackupSetExpireTimeRequest,
    ) -> Call<'_, ModifyBackupSetExpireTimeRequest> {
        self.inner.call(request)
    }
    /// Changes the collation and the time zone of a SQL Server instance.
    #[inline]
    pub fn modify_collation_time_zone(
        &self,
        request: ModifyCollationTimeZoneRequest,
    ) -> Call<'_, ModifyCollationTimeZoneRequest> {
        self.inner.call(request)
    }
    /// Sets how far the computing power of an instance may be raised for a time.
    #[inline]
    pub fn modify_compute_burst_config(
        &self,
        request: ModifyComputeBurstConfigRequest,
    ) -> Call<'_, ModifyComputeBurstConfigRequest> {
        self.inner.call(request)
    }
    /// Adjusts the resources of an instance in a dedicated cluster.
    #[inline]
    pub fn modify_custins_resource(
        &self,
        request: ModifyCustinsResourceRequest,
    ) -> Call<'_, ModifyCustinsResourceRequest> {
        self.inner.call(request)
    }
    /// Sets whether the disk of an instance grows by itself, and how far.
    #[inline]
    pub fn modify_das_instance_config(
        &self,
        request: ModifyDasInstanceConfigRequest,
    ) -> Call<'_, ModifyDasInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a property of a SQL Server database, or archives it to OSS and back.
    #[inline]
    pub fn modify_database_config(
        &self,
        request: ModifyDatabaseConfigRequest,
    ) -> Call<'_, ModifyDatabaseConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the note on a database.
    #[inline]
    pub fn modify_db_description(
        &self,
        request: ModifyDBDescriptionRequest,
    ) -> Call<'_, ModifyDBDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets whether an instance gets minor version upgrades by itself.
    #[inline]
    pub fn modify_db_instance_auto_upgrade_minor_version(
        &self,
        request: ModifyDBInstanceAutoUpgradeMinorVersionRequest,
    ) -> Call<'_, ModifyDBInstanceAutoUpgradeMinorVersionRequest> {
        self.inner.call(request)
    }
    /// Changes a configuration item, such as PgBouncer on PostgreSQL.
    #[inline]
    pub fn modify_db_instance_config(
        &self,
        request: ModifyDBInstanceConfigRequest,
    ) -> Call<'_, ModifyDBInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Withdrawn; used to switch the shared database proxy on or off.
    #[inline]
    pub fn modify_db_instance_connection_mode(
        &self,
        request: ModifyDBInstanceConnectionModeRequest,
    ) -> Call<'_, ModifyDBInstanceConnectionModeRequest> {
        self.inner.call(request)
    }
    /// Changes an endpoint or a port of an instance.
    #[inline]
    pub fn modify_db_instance_connection_string(
        &self,
        request: ModifyDBInstanceConnectionStringRequest,
    ) -> Call<'_, ModifyDBInstanceConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Sets by how much a read-only instance lags behind on purpose.
    #[inline]
    pub fn modify_db_instance_delayed_replication_time(
        &self,
        request: ModifyDBInstanceDelayedReplicationTimeRequest,
    ) -> Call<'_, ModifyDBInstanceDelayedReplicationTimeRequest> {
        self.inner.call(request)
    }
    /// Switches deletion protection of an instance on or off.
    #[inline]
    pub fn modify_db_instance_deletion_protection(
        &self,
        request: ModifyDBInstanceDeletionProtectionRequest,
    ) -> Call<'_, ModifyDBInstanceDeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Gives an instance another name.
    #[inline]
    pub fn modify_db_instance_description(
        &self,
        request: ModifyDBInstanceDescriptionRequest,
    ) -> Call<'_, ModifyDBInstanceDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the nodes of a cluster instance endpoint.
    #[inline]
    pub fn modify_db_instance_endpoint(
        &self,
        request: ModifyDBInstanceEndpointRequest,
    ) -> Call<'_, ModifyDBInstanceEndpointRequest> {
        self.inner.call(request)
    }
    /// Changes the address of a cluster instance endpoint.
    #[inline]
    pub fn modify_db_instance_endpoint_address(
        &self,
        request: ModifyDBInstanceEndpointAddressRequest,
    ) -> Call<'_, ModifyDBInstanceEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Sets how an instance replicates and which matters more, data or availability.
    #[inline]
    pub fn modify_db_instance_ha_config(
        &self,
        request: ModifyDBInstanceHAConfigRequest,
    ) -> Call<'_, ModifyDBInstanceHAConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the time of day at which an instance may be maintained.
    #[inline]
    pub fn modify_db_instance_maintain_time(
        &self,
        request: ModifyDBInstanceMaintainTimeRequest,
    ) -> Call<'_, ModifyDBInstanceMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Sets which enhanced metrics an instance is monitored by.
    #[inline]
    pub fn modify_db_instance_metrics(
        &self,
        request: ModifyDBInstanceMetricsRequest,
    ) -> Call<'_, ModifyDBInstanceMetricsRequest> {
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
    /// Extends the time for which the classic network endpoint is kept after the move to a VPC.
    #[inline]
    pub fn modify_db_instance_network_expire_time(
        &self,
        request: ModifyDBInstanceNetworkExpireTimeRequest,
    ) -> Call<'_, ModifyDBInstanceNetworkExpireTimeRequest> {
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
    /// Starts a subscription for an instance that has been pay-as-you-go.
    #[inline]
    pub fn modify_db_instance_pay_type(
        &self,
        request: ModifyDBInstancePayTypeRequest,
    ) -> Call<'_, ModifyDBInstancePayTypeRequest> {
        self.inner.call(request)
    }
    /// Withdrawn; used to switch features of the shared database proxy on or off.
    #[inline]
    pub fn modify_db_instance_proxy_configuration(
        &self,
        request: ModifyDBInstanceProxyConfigurationRequest,
    ) -> Call<'_, ModifyDBInstanceProxyConfigurationRequest> {
        self.inner.call(request)
    }
    /// Sets whether an instance replicates from a database outside it.
    #[inline]
    pub fn modify_db_instance_replication_switch(
        &self,
        request: ModifyDBInstanceReplicationSwitchRequest,
    ) -> Call<'_, ModifyDBInstanceReplicationSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes a security group rule of an instance.
    #[inline]
    pub fn modify_db_instance_security_group_rule(
        &self,
        request: ModifyDBInstanceSecurityGroupRuleRequest,
    ) -> Call<'_, ModifyDBInstanceSecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the class, the disk, or the edition of an instance, and so its price.
    #[inline]
    pub fn modify_db_instance_spec(
        &self,
        request: ModifyDBInstanceSpecRequest,
    ) -> Call<'_, ModifyDBInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Switches SSL on or off or renews the certificates of an instance.
    #[inline]
    pub fn modify_db_instance_ssl(
        &self,
        request: ModifyDBInstanceSSLRequest,
    ) -> Call<'_, ModifyDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Switches encryption of data at rest (TDE) on, or changes it for single databases.
    #[inline]
    pub fn modify_db_instance_tde(
        &self,
        request: ModifyDBInstanceTDERequest,
    ) -> Call<'_, ModifyDBInstanceTDERequest> {
        self.inner.call(request)
    }
    /// Changes the class or the disk of nodes in a cluster instance.
    #[inline]
    pub fn modify_db_node(
        &self,
        request: ModifyDBNodeRequest,
    ) -> Call<'_, ModifyDBNodeRequest> {
        self.inner.call(request)
    }
    /// Switches the database proxy of an instance on or off.
    #[inline]
    pub fn modify_db_proxy(
        &self,
        request: ModifyDBProxyRequest,
    ) -> Call<'_, ModifyDBProxyRequest> {
        self.inner.call(request)
    }
    /// Changes how a proxy endpoint splits and spreads requests.
    #[inline]
    pub fn modify_db_proxy_endpoint(
        &self,
        request: ModifyDBProxyEndpointRequest,
    ) -> Call<'_, ModifyDBProxyEndpointRequest> {
        self.inner.call(request)
    }
    /// Changes the address or the port of a proxy endpoint.
    #[inline]
    pub fn modify_db_proxy_endpoint_address(
        &self,
        request: ModifyDBProxyEndpointAddressRequest,
    ) -> Call<'_, ModifyDBProxyEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Changes the size of the database proxy.
    #[inline]
    pub fn modify_db_proxy_instance(
        &self,
        request: ModifyDBProxyInstanceRequest,
    ) -> Call<'_, ModifyDBProxyInstanceRequest> {
        self.inner.call(request)
    }
    /// Switches SSL on or off for a proxy endpoint.
    #[inline]
    pub fn modify_db_proxy_instance_ssl(
        &self,
        request: ModifyDbProxyInstanceSslRequest,
    ) -> Call<'_, ModifyDbProxyInstanceSslRequest> {
        self.inner.call(request)
    }
    /// Sets which hosts may take part in distributed transactions with a SQL Server instance.
    #[inline]
    pub fn modify_dtc_security_ip_hosts_for_sqlserver(
        &self,
        request: ModifyDTCSecurityIpHostsForSQLServerRequest,
    ) -> Call<'_, ModifyDTCSecurityIpHostsForSQLServerRequest> {
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
    /// Sets how the health of an instance is checked: by short or long connections.
    #[inline]
    pub fn modify_ha_diagnose_config(
        &self,
        request: ModifyHADiagnoseConfigRequest,
    ) -> Call<'_, ModifyHADiagnoseConfigRequest> {
        self.inner.call(request)
    }
    /// Sets whether a secondary takes over automatically, or switches that off for a time.
    #[inline]
    pub fn modify_ha_switch_config(
        &self,
        request: ModifyHASwitchConfigRequest,
    ) -> Call<'_, ModifyHASwitchConfigRequest> {
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
    /// Sets whether and where an instance is backed up to another region.
    #[inline]
    pub fn modify_instance_cross_backup_policy(
        &self,
        request: ModifyInstanceCrossBackupPolicyRequest,
    ) -> Call<'_, ModifyInstanceCrossBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes parameters of an instance, singly or by applying a template.
    #[inline]
    pub fn modify_parameter(
        &self,
        request: ModifyParameterRequest,
    ) -> Call<'_, ModifyParameterRequest> {
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
    /// Changes the `pg_hba.conf` file of a PostgreSQL instance, which decides on logins.
    #[inline]
    pub fn modify_pg_hba_config(
        &self,
        request: ModifyPGHbaConfigRequest,
    ) -> Call<'_, ModifyPGHbaConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the class of an RDS Custom instance.
    #[inline]
    pub fn modify_rc_instance(
        &self,
        request: ModifyRCInstanceRequest,
    ) -> Call<'_, ModifyRCInstanceRequest> {
        self.inner.call(request)
    }
    /// Switches RDS Custom instances to the other billing method.
    #[inline]
    pub fn modify_rc_instance_charge_type(
        &self,
        request: ModifyRCInstanceChargeTypeRequest,
    ) -> Call<'_, ModifyRCInstanceChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Gives an RDS Custom instance another name.
    #[inline]
    pub fn modify_rc_instance_description(
        &self,
        request: ModifyRCInstanceDescriptionRequest,
    ) -> Call<'_, ModifyRCInstanceDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the weights and the delay limit of the read/write splitting endpoint.
    #[inline]
    pub fn modify_read_write_splitting_connection(
        &self,
        request: ModifyReadWriteSplittingConnectionRequest,
    ) -> Call<'_, ModifyReadWriteSplittingConnectionRequest> {
        self.inner.call(request)
    }
    /// Sets by how much a read-only instance lags behind on purpose.
    #[inline]
    pub fn modify_readonly_instance_delay_replication_time(
        &self,
        request: ModifyReadonlyInstanceDelayReplicationTimeRequest,
    ) -> Call<'_, ModifyReadonlyInstanceDelayReplicationTimeRequest> {
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
    /// Switches the SQL audit of an instance on or off.
    #[inline]
    pub fn modify_sql_collector_policy(
        &self,
        request: ModifySQLCollectorPolicyRequest,
    ) -> Call<'_, ModifySQLCollectorPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets how long the logs of the SQL audit are kept.
    #[inline]
    pub fn modify_sql_collector_retention(
        &self,
        request: ModifySQLCollectorRetentionRequest,
    ) -> Call<'_, ModifySQLCollectorRetentionRequest> {
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
    /// Creates, changes, or deletes a whitelist template.
    #[inline]
    pub fn modify_whitelist_template(
        &self,
        request: ModifyWhitelistTemplateRequest,
    ) -> Call<'_, ModifyWhitelistTemplateRequest> {
        self.inner.call(request)
    }
    /// Checks whether nodes of an instance could be deleted, without placing the order.
    #[inline]
    pub fn pre_check_create_order_for_delete_db_nodes(
        &self,
        request: PreCheckCreateOrderForDeleteDBNodesRequest,
    ) -> Call<'_, PreCheckCreateOrderForDeleteDBNodesRequest> {
        self.inner.call(request)
    }
    /// Checks whether an instance meets what DuckDB needs.
    #[inline]
    pub fn precheck_duck_db_dependency(
        &self,
        request: PrecheckDuckDBDependencyRequest,
    ) -> Call<'_, PrecheckDuckDBDependencyRequest> {
        self.inner.call(request)
    }
    /// Frees space by clearing local logs of an instance; where log backup exists, they are uploaded first.
    #[inline]
    pub fn purge_db_instance_log(
        &self,
        request: PurgeDBInstanceLogRequest,
    ) -> Call<'_, PurgeDBInstanceLogRequest> {
        self.inner.call(request)
    }
    /// Lists the notifications that RDS has for the account.
    #[inline]
    pub fn query_notify(
        &self,
        request: QueryNotifyRequest,
    ) -> Call<'_, QueryNotifyRequest> {
        self.inner.call(request)
    }
    /// Returns the solution to a common question about RDS, by its code.
    #[inline]
    pub fn query_recommend_by_code(
        &self,
        request: QueryRecommendByCodeRequest,
    ) -> Call<'_, QueryRecommendByCodeRequest> {
        self.inner.call(request)
    }
    /// Builds the secondary of an instance in a dedicated cluster anew.
    #[inline]
    pub fn rebuild_db_instance(
        &self,
        request: RebuildDBInstanceRequest,
    ) -> Call<'_, RebuildDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets up anew a replication link that was broken.
    #[inline]
    pub fn rebuild_replication_link(
        &self,
        request: RebuildReplicationLinkRequest,
    ) -> Call<'_, RebuildReplicationLinkRequest> {
        self.inner.call(request)
    }
    /// Withdrawn; used to swap the roles of a primary instance and its disaster recovery instance.
    #[inline]
    pub fn receive_db_instance(
        &self,
        request: ReceiveDBInstanceRequest,
    ) -> Call<'_, ReceiveDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Restores databases of SQL Server from a backup to the same, another, or a new instance.
    #[inline]
    pub fn recovery_db_instance(
        &self,
        request: RecoveryDBInstanceRequest,
    ) -> Call<'_, RecoveryDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Gives up an endpoint of an instance.
    #[inline]
    pub fn release_instance_connection(
        &self,
        request: ReleaseInstanceConnectionRequest,
    ) -> Call<'_, ReleaseInstanceConnectionRequest> {
        self.inner.call(request)
    }
    /// Gives up the public endpoint of an instance; its internal ones stay.
    #[inline]
    pub fn release_instance_public_connection(
        &self,
        request: ReleaseInstancePublicConnectionRequest,
    ) -> Call<'_, ReleaseInstancePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Gives up the endpoint that spreads reads over read-only instances.
    #[inline]
    pub fn release_read_write_splitting_connection(
        &self,
        request: ReleaseReadWriteSplittingConnectionRequest,
    ) -> Call<'_, ReleaseReadWriteSplittingConnectionRequest> {
        self.inner.call(request)
    }
    /// Takes tags off instances.
    #[inline]
    pub fn remove_tags_from_resource(
        &self,
        request: RemoveTagsFromResourceRequest,
    ) -> Call<'_, RemoveTagsFromResourceRequest> {
        self.inner.call(request)
    }
    /// Extends the subscription of an instance.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Extends the subscription of an RDS Custom instance.
    #[inline]
    pub fn renew_rc_instance(
        &self,
        request: RenewRCInstanceRequest,
    ) -> Call<'_, RenewRCInstanceRequest> {
        self.inner.call(request)
    }
    /// Replaces the system disk of an RDS Custom instance, and with it the operating system.
    #[inline]
    pub fn replace_rc_instance_system_disk(
        &self,
        request: ReplaceRCInstanceSystemDiskRequest,
    ) -> Call<'_, ReplaceRCInstanceSystemDiskRequest> {
        self.inner.call(request)
    }
    /// Resets the privileged account of an instance to its initial rights.
    #[inline]
    pub fn reset_account(
        &self,
        request: ResetAccountRequest,
    ) -> Call<'_, ResetAccountRequest> {
        self.inner.call(request)
    }
    /// Gives a database account a new password.
    #[inline]
    pub fn reset_account_password(
        &self,
        request: ResetAccountPasswordRequest,
    ) -> Call<'_, ResetAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Enlarges a disk of an RDS Custom instance.
    #[inline]
    pub fn resize_rc_instance_disk(
        &self,
        request: ResizeRCInstanceDiskRequest,
    ) -> Call<'_, ResizeRCInstanceDiskRequest> {
        self.inner.call(request)
    }
    /// Restarts an instance; connections are lost for a moment.
    #[inline]
    pub fn restart_db_instance(
        &self,
        request: RestartDBInstanceRequest,
    ) -> Call<'_, RestartDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Brings a primary instance back to the data of a temporary one.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn restore_db_instance(
        &self,
        request: RestoreDBInstanceRequest,
    ) -> Call<'_, RestoreDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Restores databases or tables from a cross-region backup.
    #[inline]
    pub fn restore_ddr_table(
        &self,
        request: RestoreDdrTableRequest,
    ) -> Call<'_, RestoreDdrTableRequest> {
        self.inner.call(request)
    }
    /// Restores single databases or tables of an instance.
    #[inline]
    pub fn restore_table(
        &self,
        request: RestoreTableRequest,
    ) -> Call<'_, RestoreTableRequest> {
        self.inner.call(request)
    }
    /// Takes the rights on a database back from an account.
    #[inline]
    pub fn revoke_account_privilege(
        &self,
        request: RevokeAccountPrivilegeRequest,
    ) -> Call<'_, RevokeAccountPrivilegeRequest> {
        self.inner.call(request)
    }
    /// Takes the access back that was given to service accounts.
    #[inline]
    pub fn revoke_operator_permission(
        &self,
        request: RevokeOperatorPermissionRequest,
    ) -> Call<'_, RevokeOperatorPermissionRequest> {
        self.inner.call(request)
    }
    /// Creates and starts one or more instances of RDS Custom.
    #[inline]
    pub fn run_rc_instances(
        &self,
        request: RunRCInstancesRequest,
    ) -> Call<'_, RunRCInstancesRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped instance.
    #[inline]
    pub fn start_db_instance(
        &self,
        request: StartDBInstanceRequest,
    ) -> Call<'_, StartDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped instance of RDS Custom.
    #[inline]
    pub fn start_rc_instance(
        &self,
        request: StartRCInstanceRequest,
    ) -> Call<'_, StartRCInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops an instance; storage is still billed.
    #[inline]
    pub fn stop_db_instance(
        &self,
        request: StopDBInstanceRequest,
    ) -> Call<'_, StopDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops an instance of RDS Custom.
    #[inline]
    pub fn stop_rc_instance(
        &self,
        request: StopRCInstanceRequest,
    ) -> Call<'_, StopRCInstanceRequest> {
        self.inner.call(request)
    }
    /// Swaps the roles of primary and secondary.
    #[inline]
    pub fn switch_db_instance_ha(
        &self,
        request: SwitchDBInstanceHARequest,
    ) -> Call<'_, SwitchDBInstanceHARequest> {
        self.inner.call(request)
    }
    /// Switches an endpoint between the internal and the public network.
    #[inline]
    pub fn switch_db_instance_net_type(
        &self,
        request: SwitchDBInstanceNetTypeRequest,
    ) -> Call<'_, SwitchDBInstanceNetTypeRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another VPC or vSwitch.
    #[inline]
    pub fn switch_db_instance_vpc(
        &self,
        request: SwitchDBInstanceVpcRequest,
    ) -> Call<'_, SwitchDBInstanceVpcRequest> {
        self.inner.call(request)
    }
    /// Switches over to the upgraded instance, or back to the old one.
    #[inline]
    pub fn switch_over_major_version_upgrade(
        &self,
        request: SwitchOverMajorVersionUpgradeRequest,
    ) -> Call<'_, SwitchOverMajorVersionUpgradeRequest> {
        self.inner.call(request)
    }
    /// Swaps the roles along a replication link.
    #[inline]
    pub fn switch_replication_link(
        &self,
        request: SwitchReplicationLinkRequest,
    ) -> Call<'_, SwitchReplicationLinkRequest> {
        self.inner.call(request)
    }
    /// Creates tags and puts them on ApsaraDB RDS instances.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Ends a task that brings SQL Server backups to the cloud.
    #[inline]
    pub fn terminate_migrate_task(
        &self,
        request: TerminateMigrateTaskRequest,
    ) -> Call<'_, TerminateMigrateTaskRequest> {
        self.inner.call(request)
    }
    /// Switches an instance between pay-as-you-go and subscription billing.
    #[inline]
    pub fn transform_db_instance_pay_type(
        &self,
        request: TransformDBInstancePayTypeRequest,
    ) -> Call<'_, TransformDBInstancePayTypeRequest> {
        self.inner.call(request)
    }
    /// Lets a locked account of a PostgreSQL instance log in again.
    #[inline]
    pub fn unlock_account(
        &self,
        request: UnlockAccountRequest,
    ) -> Call<'_, UnlockAccountRequest> {
        self.inner.call(request)
    }
    /// Removes the given tags, or all tags, from RDS instances.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Upgrades extensions in a database of a PostgreSQL instance.
    #[inline]
    pub fn update_postgres_extensions(
        &self,
        request: UpdatePostgresExtensionsRequest,
    ) -> Call<'_, UpdatePostgresExtensionsRequest> {
        self.inner.call(request)
    }
    /// Changes the note on a user backup and how long it is kept.
    #[inline]
    pub fn update_user_backup_file(
        &self,
        request: UpdateUserBackupFileRequest,
    ) -> Call<'_, UpdateUserBackupFileRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to a newer major version of its engine.
    #[inline]
    pub fn upgrade_db_instance_engine_version(
        &self,
        request: UpgradeDBInstanceEngineVersionRequest,
    ) -> Call<'_, UpgradeDBInstanceEngineVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to a newer minor version of its engine.
    #[inline]
    pub fn upgrade_db_instance_kernel_version(
        &self,
        request: UpgradeDBInstanceKernelVersionRequest,
    ) -> Call<'_, UpgradeDBInstanceKernelVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades a PostgreSQL instance to a newer major version by migrating it to a new instance.
    #[inline]
    pub fn upgrade_db_instance_major_version(
        &self,
        request: UpgradeDBInstanceMajorVersionRequest,
    ) -> Call<'_, UpgradeDBInstanceMajorVersionRequest> {
        self.inner.call(request)
    }
    /// Checks whether an instance can be upgraded to a newer major version.
    #[inline]
    pub fn upgrade_db_instance_major_version_precheck(
        &self,
        request: UpgradeDBInstanceMajorVersionPrecheckRequest,
    ) -> Call<'_, UpgradeDBInstanceMajorVersionPrecheckRequest> {
        self.inner.call(request)
    }
    /// Upgrades the database proxy to a newer minor version.
    #[inline]
    pub fn upgrade_db_proxy_instance_kernel_version(
        &self,
        request: UpgradeDBProxyInstanceKernelVersionRequest,
    ) -> Call<'_, UpgradeDBProxyInstanceKernelVersionRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`ActionUnauthorized`](DocumentedError::ActionUnauthorized)
/// - [`ConnectionModeNotSupported`](DocumentedError::ConnectionModeNotSupported)
/// - [`DependencyViolation`](DocumentedError::DependencyViolation)
/// - [`EngineNotSupported`](DocumentedError::EngineNotSupported)
/// - [`EngineVersionNotSupported`](DocumentedError::EngineVersionNotSupported)
/// - [`FTPServiceUnavailable`](DocumentedError::FTPServiceUnavailable)
/// - [`ForbeddenNotSupportRAM`](DocumentedError::ForbeddenNotSupportRAM)
/// - [`ForbiddenAuthentication`](DocumentedError::ForbiddenAuthentication)
/// - [`ForbiddenInstanceNotFound`](DocumentedError::ForbiddenInstanceNotFound)
/// - [`ForbiddenRam`](DocumentedError::ForbiddenRam), here with HTTP status 403
/// - [`ForbiddenRiskControl`](DocumentedError::ForbiddenRiskControl)
/// - [`IllegalTimestamp`](DocumentedError::IllegalTimestamp)
/// - [`IncompleteSignature`](DocumentedError::IncompleteSignature)
/// - [`IncorrectDBInstanceConnType`](DocumentedError::IncorrectDBInstanceConnType), here with HTTP status 404
/// - [`IncorrectDBInstanceLockMode`](DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 400
/// - [`IncorrectDBInstanceState`](DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceType`](DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`IncorrecttVpcIdMismatch`](DocumentedError::IncorrecttVpcIdMismatch)
/// - [`InsufficientBalance`](DocumentedError::InsufficientBalance)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`IntranetNetTypeNotExists`](DocumentedError::IntranetNetTypeNotExists)
/// - [`InvaildDBInstanceClassInRegionNotAvailable`](DocumentedError::InvaildDBInstanceClassInRegionNotAvailable)
/// - [`InvaildEngineInRegionNotAvailable`](DocumentedError::InvaildEngineInRegionNotAvailable)
/// - [`InvalidParameternameMalformed`](DocumentedError::InvalidParameternameMalformed)
/// - [`InvalidParameternameValueNotSupported`](DocumentedError::InvalidParameternameValueNotSupported)
/// - [`InvalidAccessKeyIdNotFound`](DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidAccountNameDuplicate`](DocumentedError::InvalidAccountNameDuplicate)
/// - [`InvalidAccountNameKeyword`](DocumentedError::InvalidAccountNameKeyword)
/// - [`InvalidAction`](DocumentedError::InvalidAction), here with HTTP status 403
/// - [`InvalidBackupIdNotFound`](DocumentedError::InvalidBackupIdNotFound)
/// - [`InvalidConfigValue`](DocumentedError::InvalidConfigValue)
/// - [`InvalidConfigurationValueMalformed`](DocumentedError::InvalidConfigurationValueMalformed), here with HTTP status 403
/// - [`InvalidConfigurationValueOrtherMalformed`](DocumentedError::InvalidConfigurationValueOrtherMalformed)
/// - [`InvalidConfigurationValueStatusMalformed`](DocumentedError::InvalidConfigurationValueStatusMalformed), here with HTTP status 403
/// - [`InvalidConnectionModeValueNotSupported`](DocumentedError::InvalidConnectionModeValueNotSupported)
/// - [`InvalidConnectionStringDuplicateSpecified`](DocumentedError::InvalidConnectionStringDuplicateSpecified)
/// - [`InvalidConnectionStringPrefixDuplicate`](DocumentedError::InvalidConnectionStringPrefixDuplicate)
/// - [`InvalidConnectionStringPrefixDuplicated`](DocumentedError::InvalidConnectionStringPrefixDuplicated)
/// - [`InvalidCurrentConnectionStringNotFound`](DocumentedError::InvalidCurrentConnectionStringNotFound)
/// - [`InvalidDBInfoMalformed`](DocumentedError::InvalidDBInfoMalformed)
/// - [`InvalidDBInstanceNotFound`](DocumentedError::InvalidDBInstanceNotFound), here with HTTP status 400
/// - [`InvalidDBInstanceIdNotFound`](DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
/// - [`InvalidDBInstanceIdQuotaExceeded`](DocumentedError::InvalidDBInstanceIdQuotaExceeded)
/// - [`InvalidDBInstanceNameNotFound`](DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 403
/// - [`InvalidDBInstanceNetTypeNotFound`](DocumentedError::InvalidDBInstanceNetTypeNotFound)
/// - [`InvalidDBInstanceTypeValueNotSupport`](DocumentedError::InvalidDBInstanceTypeValueNotSupport)
/// - [`InvalidDBNameDuplicate`](DocumentedError::InvalidDBNameDuplicate)
/// - [`InvalidDBNameNotFound`](DocumentedError::InvalidDBNameNotFound)
/// - [`InvalidDBinstanceNetTypeValueNotSupport`](DocumentedError::InvalidDBinstanceNetTypeValueNotSupport)
/// - [`InvalidEngineVersionMalformed`](DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidEngineVersionInRegionNotAvailable`](DocumentedError::InvalidEngineVersionInRegionNotAvailable)
/// - [`InvalidFileNameNotAvailable`](DocumentedError::InvalidFileNameNotAvailable)
/// - [`InvalidFileNameNotCompleted`](DocumentedError::InvalidFileNameNotCompleted)
/// - [`InvalidInstanceNetworkTypeValueNotSupported`](DocumentedError::InvalidInstanceNetworkTypeValueNotSupported)
/// - [`InvalidOwner`](DocumentedError::InvalidOwner)
/// - [`InvalidOwnerAccount`](DocumentedError::InvalidOwnerAccount)
/// - [`InvalidOwnerId`](DocumentedError::InvalidOwnerId)
/// - [`InvalidParameter2`](DocumentedError::InvalidParameter2)
/// - [`InvalidParameterKeyword`](DocumentedError::InvalidParameterKeyword)
/// - [`InvalidPortMalformed`](DocumentedError::InvalidPortMalformed)
/// - [`InvalidPrivateIpAddressDuplicated`](DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`InvalidPrivateIpAddressMismatch`](DocumentedError::InvalidPrivateIpAddressMismatch)
/// - [`InvalidRegionIdNotFound`](DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSecurityIPListDuplicate`](DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidSecurityIPListLengthMalformed`](DocumentedError::InvalidSecurityIPListLengthMalformed)
/// - [`InvalidSecurityIpsDuplicate`](DocumentedError::InvalidSecurityIpsDuplicate)
/// - [`InvalidStartTimeAndEndTimeMalformed`](DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidTaskIdNotFound`](DocumentedError::InvalidTaskIdNotFound)
/// - [`InvalidVPCIdNotFound`](DocumentedError::InvalidVPCIdNotFound)
/// - [`InvalidVSwitchIdMismatch`](DocumentedError::InvalidVSwitchIdMismatch)
/// - [`InvalidVSwitchIdNotFound`](DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalideStatusFormat`](DocumentedError::InvalideStatusFormat)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`NetTypeExists`](DocumentedError::NetTypeExists)
/// - [`OperationDenied`](DocumentedError::OperationDenied)
/// - [`OperationDeniedAccountStatus`](DocumentedError::OperationDeniedAccountStatus)
/// - [`OperationDeniedAccountType`](DocumentedError::OperationDeniedAccountType)
/// - [`OperationDeniedBackupJobExists`](DocumentedError::OperationDeniedBackupJobExists)
/// - [`OperationDeniedBackupMethod`](DocumentedError::OperationDeniedBackupMethod)
/// - [`OperationDeniedBackupStatus`](DocumentedError::OperationDeniedBackupStatus)
/// - [`OperationDeniedCurrentEngineVersion`](DocumentedError::OperationDeniedCurrentEngineVersion)
/// - [`OperationDeniedDBInstanceEngine`](DocumentedError::OperationDeniedDBInstanceEngine)
/// - [`OperationDeniedDBInstanceId`](DocumentedError::OperationDeniedDBInstanceId)
/// - [`OperationDeniedDBInstanceNetType`](DocumentedError::OperationDeniedDBInstanceNetType), here with HTTP status 403
/// - [`OperationDeniedDBInstanceStatus`](DocumentedError::OperationDeniedDBInstanceStatus), here with HTTP status 403
/// - [`OperationDeniedDBInstanceStorageReduce`](DocumentedError::OperationDeniedDBInstanceStorageReduce)
/// - [`OperationDeniedDBInstanceType`](DocumentedError::OperationDeniedDBInstanceType), here with HTTP status 400
/// - [`OperationDeniedDBStatus`](DocumentedError::OperationDeniedDBStatus)
/// - [`OperationDeniedEngine`](DocumentedError::OperationDeniedEngine)
/// - [`OperationDeniedGuardDBInstanceLower`](DocumentedError::OperationDeniedGuardDBInstanceLower)
/// - [`OperationDeniedIncorrectTaskStatus`](DocumentedError::OperationDeniedIncorrectTaskStatus)
/// - [`OperationDeniedLockMode`](DocumentedError::OperationDeniedLockMode)
/// - [`OperationDeniedMasterDBInstanceState`](DocumentedError::OperationDeniedMasterDBInstanceState), here with HTTP status 403
/// - [`OperationDeniedNoDatabase`](DocumentedError::OperationDeniedNoDatabase)
/// - [`OperationDeniedNotFoundBackup`](DocumentedError::OperationDeniedNotFoundBackup)
/// - [`OperationDeniedReadOnlyDBInstanceLower`](DocumentedError::OperationDeniedReadOnlyDBInstanceLower)
/// - [`OperationDeniedRegion`](DocumentedError::OperationDeniedRegion)
/// - [`OperationDeniedSwitch`](DocumentedError::OperationDeniedSwitch)
/// - [`OperationDeniedSwitchToVPC`](DocumentedError::OperationDeniedSwitchToVPC)
/// - [`OperationDeniedTempDBInstanceExists`](DocumentedError::OperationDeniedTempDBInstanceExists)
/// - [`ParameterError`](DocumentedError::ParameterError)
/// - [`ParameterMustNotNull`](DocumentedError::ParameterMustNotNull)
/// - [`ParamNotSupportedForCurrentVersion`](DocumentedError::ParamNotSupportedForCurrentVersion), here with HTTP status 400
/// - [`ProxyConnectionPersistNotFound`](DocumentedError::ProxyConnectionPersistNotFound), here with HTTP status 400
/// - [`ProxyConnectionPersistExists`](DocumentedError::ProxyConnectionPersistExists)
/// - [`ProxyConnectionPersistParametersInvalid`](DocumentedError::ProxyConnectionPersistParametersInvalid), here with HTTP status 400
/// - [`PublicConnectionExists`](DocumentedError::PublicConnectionExists)
/// - [`QuotaExceededAccountName`](DocumentedError::QuotaExceededAccountName)
/// - [`QuotaExceededCreateInstance`](DocumentedError::QuotaExceededCreateInstance)
/// - [`QuotaExceededDBInstanceStorage`](DocumentedError::QuotaExceededDBInstanceStorage)
/// - [`QuotaExceededDBName`](DocumentedError::QuotaExceededDBName)
/// - [`QuotaExceededFileSize`](DocumentedError::QuotaExceededFileSize)
/// - [`QuotaExceededSwitchTime`](DocumentedError::QuotaExceededSwitchTime)
/// - [`QuotaExceededUpload`](DocumentedError::QuotaExceededUpload)
/// - [`RegionUnauthorized`](DocumentedError::RegionUnauthorized)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`Throttling`](DocumentedError::Throttling)
/// - [`UnsupportedHTTPMethod`](DocumentedError::UnsupportedHTTPMethod)
/// - [`UnsupportedParameter`](DocumentedError::UnsupportedParameter)
/// - [`BpcIzNoNotEqualsRdsMultIzNo`](DocumentedError::BpcIzNoNotEqualsRdsMultIzNo)
pub type CommonError = DocumentedError;
