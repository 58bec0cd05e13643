// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Purchase and renewal
//!
//! - [`CreateStoragePlan`](mod@create_storage_plan): Purchases a prepaid storage plan of the given type and capacity class.
//! - [`DescribeAutoRenewAttribute`](mod@describe_auto_renew_attribute): Shows the auto-renewal settings of subscription PolarDB clusters.
//! - [`DescribeClassList`](mod@describe_class_list): Lists the cluster specifications that can be ordered under a commodity code.
//! - [`DescribeDBClusterAvailableResources`](mod@describe_db_cluster_available_resources): Lists the zones and node specifications that can be bought for PolarDB clusters.
//! - [`EvaluateRegionResource`](mod@evaluate_region_resource): Tells whether a region has resources enough for a cluster of the given kind.
//! - [`ModifyAutoRenewAttribute`](mod@modify_auto_renew_attribute): Sets whether and for how long subscription PolarDB clusters renew automatically.
//! - [`TransformDBClusterPayType`](mod@transform_db_cluster_pay_type): Changes how a cluster is paid for, from subscription to pay-as-you-go or back.
//!
//! ## Clusters
//!
//! - [`CreateDBCluster`](mod@create_db_cluster): Buys a new PolarDB cluster, either empty or based on an existing instance, cluster, or backup.
//! - [`DeleteDBCluster`](mod@delete_db_cluster): Releases a pay-as-you-go PolarDB cluster; the request decides which of its backups are kept.
//! - [`DescribeDBClusterAttribute`](mod@describe_db_cluster_attribute): Shows the full attributes of one PolarDB cluster, its nodes included.
//! - [`DescribeDBClusterServerlessConf`](mod@describe_db_cluster_serverless_conf): Shows the scaling configuration of a serverless PolarDB cluster.
//! - [`DescribeDBClusters`](mod@describe_db_clusters): Lists the PolarDB clusters of the account or those a RAM user may see, with many filters.
//! - [`DescribePolarSQLCollectorPolicy`](mod@describe_polar_sql_collector_policy): Shows whether SQL Explorer is turned on for a PolarDB cluster.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones in which PolarDB is offered.
//! - [`DescribeTasks`](mod@describe_tasks): Shows the progress of tasks that API calls started, such as creating a cluster.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists vSwitches, filtered by VPC, zone, and dedicated host group.
//! - [`DisableDBClusterServerless`](mod@disable_db_cluster_serverless): Turns off the serverless feature of a cluster that has fixed specifications.
//! - [`EnableDBClusterServerless`](mod@enable_db_cluster_serverless): Turns on the serverless feature for a cluster with fixed specifications and sets its scaling range.
//! - [`ManuallyStartDBCluster`](mod@manually_start_db_cluster): Starts a cluster that was stopped.
//! - [`ModifyDBCluster`](mod@modify_db_cluster): Changes feature settings of a PolarDB for MySQL cluster, such as storage autoscaling and standby mode.
//! - [`ModifyDBClusterDeletion`](mod@modify_db_cluster_deletion): Turns the protection lock, which guards a cluster against deletion, on or off.
//! - [`ModifyDBClusterDescription`](mod@modify_db_cluster_description): Renames a PolarDB cluster; its ID stays the same.
//! - [`ModifyDBClusterMaintainTime`](mod@modify_db_cluster_maintain_time): Sets the daily time window for routine maintenance of a PolarDB cluster.
//! - [`ModifyDBClusterServerlessConf`](mod@modify_db_cluster_serverless_conf): Changes the scaling limits and pause behavior of a serverless PolarDB cluster.
//! - [`ModifyDBClusterStorageSpace`](mod@modify_db_cluster_storage_space): Changes the storage capacity of a Standard Edition cluster or one billed by storage space.
//!
//! ## High availability
//!
//! - [`FailoverDBCluster`](mod@failover_db_cluster): Switches a cluster over by hand; a read-only node becomes the new primary node.
//! - [`ModifyDBClusterPrimaryZone`](mod@modify_db_cluster_primary_zone): Moves a PolarDB cluster to another primary zone, at once or in a planned window.
//!
//! ## Engine versions
//!
//! - [`DescribeDBClusterVersion`](mod@describe_db_cluster_version): Shows the kernel and proxy versions of a PolarDB for MySQL cluster and whether newer ones exist.
//! - [`UpgradeDBClusterVersion`](mod@upgrade_db_cluster_version): Upgrades the kernel or proxy version of a PolarDB for MySQL cluster.
//!
//! ## IP whitelists
//!
//! - [`DescribeDBClusterAccessWhitelist`](mod@describe_db_cluster_access_whitelist): Shows the IP whitelists of a PolarDB cluster, group by group.
//! - [`ModifyDBClusterAccessWhitelist`](mod@modify_db_cluster_access_whitelist): Changes the IP addresses in a whitelist group of a PolarDB cluster.
//!
//! ## Global IP whitelist templates
//!
//! - [`CreateGlobalSecurityIPGroup`](mod@create_global_security_ip_group): Creates a global IP whitelist template that several clusters can share.
//! - [`DeleteGlobalSecurityIPGroup`](mod@delete_global_security_ip_group): Deletes a global IP whitelist template.
//! - [`DescribeGlobalSecurityIPGroup`](mod@describe_global_security_ip_group): Lists the global IP whitelist templates, or shows one by its ID.
//! - [`DescribeGlobalSecurityIPGroupRelation`](mod@describe_global_security_ip_group_relation): Shows which global IP whitelist templates are associated with a cluster.
//! - [`ModifyGlobalSecurityIPGroup`](mod@modify_global_security_ip_group): Replaces the IP addresses in a global IP whitelist template.
//! - [`ModifyGlobalSecurityIPGroupName`](mod@modify_global_security_ip_group_name): Renames a global IP whitelist template.
//! - [`ModifyGlobalSecurityIPGroupRelation`](mod@modify_global_security_ip_group_relation): Changes which global IP whitelist templates are associated with a cluster.
//!
//! ## SSL encryption
//!
//! - [`DescribeDBClusterSSL`](mod@describe_db_cluster_ssl): Shows the SSL settings of a PolarDB cluster per endpoint.
//! - [`ModifyDBClusterSSL`](mod@modify_db_cluster_ssl): Turns SSL encryption of a cluster on or off, or renews its CA certificate.
//!
//! ## Transparent data encryption
//!
//! - [`CheckKMSAuthorized`](mod@check_kms_authorized): Reports whether Key Management Service is activated and authorized, as a cluster needs for TDE.
//! - [`DescribeDBClusterTDE`](mod@describe_db_cluster_tde): Shows the transparent data encryption (TDE) settings of a PolarDB for MySQL cluster.
//! - [`DescribeUserEncryptionKeyList`](mod@describe_user_encryption_key_list): Lists the KMS keys that are available for encrypting a PolarDB cluster.
//! - [`ModifyDBClusterTDE`](mod@modify_db_cluster_tde): Turns on TDE for a PolarDB for MySQL cluster, or changes how it encrypts.
//!
//! ## Nodes
//!
//! - [`CreateDBNodes`](mod@create_db_nodes): Adds read-only nodes to a PolarDB cluster, at once or in a planned time window.
//! - [`DeleteDBNodes`](mod@delete_db_nodes): Removes read-only nodes from a PolarDB cluster.
//! - [`ModifyDBNodeClass`](mod@modify_db_node_class): Upgrades or downgrades the specification of the nodes in a PolarDB cluster.
//! - [`ModifyDBNodeHotReplicaMode`](mod@modify_db_node_hot_replica_mode): Turns hot standby mode on or off for a node of a cluster.
//! - [`ModifyDBNodesClass`](mod@modify_db_nodes_class): Changes specifications node by node, so that nodes of one cluster may differ.
//! - [`RestartDBNode`](mod@restart_db_node): Restarts one node of a PolarDB cluster, at once or in a planned window.
//! - [`TempModifyDBNode`](mod@temp_modify_db_node): Raises the class of nodes or adds nodes for a limited time, up to the restore time given.
//!
//! ## Parameters
//!
//! - [`CreateParameterGroup`](mod@create_parameter_group): Creates a parameter template for a PolarDB engine and version from given parameter values.
//! - [`DeleteParameterGroup`](mod@delete_parameter_group): Deletes a parameter template; clusters that it was applied to keep their values.
//! - [`DescribeDBClusterParameters`](mod@describe_db_cluster_parameters): Lists the parameters of a PolarDB cluster with the values now in effect.
//! - [`DescribeDBNodesParameters`](mod@describe_db_nodes_parameters): Lists the parameters of given nodes in a PolarDB cluster.
//! - [`DescribeParameterGroup`](mod@describe_parameter_group): Shows one parameter template with its parameter values.
//! - [`DescribeParameterGroups`](mod@describe_parameter_groups): Lists the parameter templates of a region, filtered by engine and version.
//! - [`DescribeParameterTemplates`](mod@describe_parameter_templates): Lists the default parameters of a database engine and version with their valid values.
//! - [`ModifyDBClusterAndNodesParameters`](mod@modify_db_cluster_and_nodes_parameters): Changes cluster parameters and applies them to the nodes that you name.
//! - [`ModifyDBClusterParameters`](mod@modify_db_cluster_parameters): Changes parameters of a PolarDB cluster, or applies a parameter template to it.
//! - [`ModifyDBNodesParameters`](mod@modify_db_nodes_parameters): Changes parameters of single nodes, or applies a parameter template to them.
//!
//! ## Endpoints
//!
//! - [`CreateDBClusterEndpoint`](mod@create_db_cluster_endpoint): Adds a custom cluster endpoint that routes to the nodes of your choice.
//! - [`CreateDBEndpointAddress`](mod@create_db_endpoint_address): Gives an existing primary, default, or custom cluster endpoint a further address, such as a public one.
//! - [`DeleteDBClusterEndpoint`](mod@delete_db_cluster_endpoint): Releases a custom cluster endpoint of a PolarDB cluster.
//! - [`DeleteDBEndpointAddress`](mod@delete_db_endpoint_address): Removes an address, such as the public one, from an endpoint that itself stays in place.
//! - [`DescribeDBClusterEndpoints`](mod@describe_db_cluster_endpoints): Lists the endpoints of a PolarDB cluster with their addresses and settings.
//! - [`ModifyDBClusterEndpoint`](mod@modify_db_cluster_endpoint): Changes an endpoint's settings, such as read/write mode, member nodes, consistency level, and connection pool.
//! - [`ModifyDBEndpointAddress`](mod@modify_db_endpoint_address): Changes the prefix, port, or private domain of a cluster endpoint's address.
//!
//! ## Logs
//!
//! - [`DescribeDBClusterAuditLogCollector`](mod@describe_db_cluster_audit_log_collector): Shows whether SQL collection, as used by audit log and SQL Explorer, is on for a cluster.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Lists single slow queries of a PolarDB cluster in a time range.
//! - [`DescribeSlowLogs`](mod@describe_slow_logs): Returns slow query statistics of a PolarDB cluster, grouped over a time range.
//! - [`ModifyDBClusterAuditLogCollector`](mod@modify_db_cluster_audit_log_collector): Turns SQL collection, as used by audit log and SQL Explorer, on or off.
//!
//! ## Accounts
//!
//! - [`CheckAccountName`](mod@check_account_name): Tests whether a database account name is valid and still unused in a PolarDB cluster.
//! - [`CreateAccount`](mod@create_account): Creates a database account in a PolarDB cluster, optionally with privileges on named databases.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account; nobody can sign in with it any more.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of a PolarDB cluster, or shows one account by name.
//! - [`GrantAccountPrivilege`](mod@grant_account_privilege): Gives an account rights on one or more databases, next to those it has.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the description of a PolarDB database account.
//! - [`ModifyAccountPassword`](mod@modify_account_password): Changes the password of a PolarDB database account.
//! - [`ResetAccount`](mod@reset_account): Resets the privileged account of a PolarDB cluster and gives it a new password.
//! - [`RevokeAccountPrivilege`](mod@revoke_account_privilege): Takes a standard account's access to a database away.
//!
//! ## Databases
//!
//! - [`CheckDBName`](mod@check_db_name): Tests whether a database name is valid and still unused in a PolarDB cluster.
//! - [`CreateDatabase`](mod@create_database): Creates a database in a PolarDB cluster and can authorize an account for it right away.
//! - [`DeleteDatabase`](mod@delete_database): Drops a database of a cluster with its data.
//! - [`DescribeCharacterSetName`](mod@describe_character_set_name): Lists the character sets that a PolarDB for MySQL cluster supports.
//! - [`DescribeDBInitializeVariable`](mod@describe_db_initialize_variable): Lists character sets and collations that a PostgreSQL-type or Oracle-compatible cluster supports for new databases.
//! - [`DescribeDatabases`](mod@describe_databases): Lists the databases of a PolarDB cluster, or shows one of them by name.
//! - [`ModifyDBDescription`](mod@modify_db_description): Changes the description of a database in a PolarDB for MySQL cluster.
//!
//! ## Global database networks
//!
//! - [`CreateGlobalDatabaseNetwork`](mod@create_global_database_network): Creates a global database network (GDN) with an existing cluster as its primary.
//! - [`DeleteGlobalDatabaseNetwork`](mod@delete_global_database_network): Deletes a global database network, in which only the primary cluster may be left.
//! - [`DescribeGlobalDatabaseNetwork`](mod@describe_global_database_network): Shows one global database network (GDN) with its member clusters.
//! - [`DescribeGlobalDatabaseNetworks`](mod@describe_global_database_networks): Lists all global database networks (GDNs) of the account with filters.
//! - [`ModifyGlobalDatabaseNetwork`](mod@modify_global_database_network): Changes the description of a GDN, or turns its global domain name on or off.
//! - [`RemoveDBClusterFromGDN`](mod@remove_db_cluster_from_gdn): Takes a secondary cluster out of a global database network (GDN).
//! - [`ResetGlobalDatabaseNetwork`](mod@reset_global_database_network): Rebuilds the network of a secondary cluster within a global database network (GDN).
//! - [`SwitchOverGlobalDatabaseNetwork`](mod@switch_over_global_database_network): Swaps the roles of the primary cluster and a secondary cluster in a GDN.
//!
//! ## Backups
//!
//! - [`CreateBackup`](mod@create_backup): Takes a full snapshot backup of a PolarDB cluster on demand.
//! - [`DeleteBackup`](mod@delete_backup): Deletes backups of a cluster; it can no longer be restored from them.
//! - [`DescribeBackupLogs`](mod@describe_backup_logs): Lists the backup logs of a cluster in a time range, with their download links.
//! - [`DescribeBackupTasks`](mod@describe_backup_tasks): Shows the backup jobs of a PolarDB cluster, or one job by its ID.
//! - [`DescribeBackups`](mod@describe_backups): Lists the backup sets of a PolarDB cluster in a time range.
//! - [`DescribeDBClustersWithBackups`](mod@describe_db_clusters_with_backups): Lists the clusters of a region that have backup sets, including deleted clusters on request.
//! - [`DescribeDetachedBackups`](mod@describe_detached_backups): Lists the backup sets that remain of a PolarDB cluster after its release.
//!
//! ## Backup policies
//!
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows the automatic backup policy of a PolarDB cluster, including schedule and retention.
//! - [`DescribeLogBackupPolicy`](mod@describe_log_backup_policy): Shows how long the log backups of a PolarDB cluster are kept.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes when a PolarDB cluster is backed up automatically and how long each backup level is kept.
//! - [`ModifyLogBackupPolicy`](mod@modify_log_backup_policy): Changes how long log backups of a cluster are kept, locally and in another region.
//!
//! ## Table restoration
//!
//! - [`DescribeMetaList`](mod@describe_meta_list): Lists the databases and tables that can be restored from a backup or point in time.
//! - [`RestoreTable`](mod@restore_table): Restores databases or tables of a cluster from a backup set or point in time.
//!
//! ## Migration from RDS
//!
//! - [`CloseDBClusterMigration`](mod@close_db_cluster_migration): Ends the migration from RDS to a cluster, either by completing it or by giving it up.
//! - [`DescribeDBClusterMigration`](mod@describe_db_cluster_migration): Shows the state of the migration that moves an RDS instance to a PolarDB cluster.
//! - [`ModifyDBClusterMigration`](mod@modify_db_cluster_migration): Switches business over to the new cluster, or rolls back, in a migration from RDS to PolarDB.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of given clusters, or the clusters that carry given tags.
//! - [`TagResources`](mod@tag_resources): Puts one or more tags on PolarDB clusters.
//! - [`UntagResources`](mod@untag_resources): Removes the given tags, or all tags, from PolarDB clusters.
//!
//! ## Pending events
//!
//! - [`DescribePendingMaintenanceAction`](mod@describe_pending_maintenance_action): Lists the pending events of a task type in detail, or the historical ones.
//! - [`DescribePendingMaintenanceActions`](mod@describe_pending_maintenance_actions): Counts the pending events for each task type and region.
//! - [`ModifyPendingMaintenanceAction`](mod@modify_pending_maintenance_action): Moves the switchover of pending events to another time.
//!
//! ## Scheduled tasks
//!
//! - [`CancelScheduleTasks`](mod@cancel_schedule_tasks): Cancels a scheduled task of a PolarDB cluster, provided its start time has not come yet.
//! - [`DescribeScheduleTasks`](mod@describe_schedule_tasks): Lists scheduled tasks with filters such as cluster, status, action, and planned time.
//!
//! ## Data masking rules
//!
//! - [`DeleteMaskingRules`](mod@delete_masking_rules): Deletes data masking rules; queries show the columns unmasked again.
//! - [`DescribeMaskingRules`](mod@describe_masking_rules): Lists the data masking rules of a PolarDB cluster, or only the named ones.
//! - [`ModifyMaskingRules`](mod@modify_masking_rules): Adds a data masking rule, changes it, or switches rules on or off.
//!
//! ## Monitoring
//!
//! - [`DescribeDBClusterMonitor`](mod@describe_db_cluster_monitor): Shows how often monitoring data of a PolarDB cluster is collected.
//! - [`DescribeDBClusterPerformance`](mod@describe_db_cluster_performance): Returns performance metrics of a PolarDB cluster over a time range.
//! - [`DescribeDBNodePerformance`](mod@describe_db_node_performance): Returns performance metrics of a single PolarDB node over a time range.
//! - [`DescribeDBProxyPerformance`](mod@describe_db_proxy_performance): Returns performance metrics of PolarProxy, the proxy layer of a cluster, over a time range.
//! - [`ModifyDBClusterMonitor`](mod@modify_db_cluster_monitor): Changes how often monitoring data of a PolarDB cluster is collected.
//!
//! ## PolarDB for AI
//!
//! - [`CloseAITask`](mod@close_ai_task): Switches the PolarDB for AI feature of a cluster off.
//! - [`DescribeAITaskStatus`](mod@describe_ai_task_status): Shows whether the PolarDB for AI feature of a cluster is on and in which state it is.
//! - [`OpenAITask`](mod@open_ai_task): Turns on the PolarDB for AI feature of a cluster, using a database account and password.
//!
//! ## Database links
//!
//! - [`CreateDBLink`](mod@create_db_link): Creates a database link from a database of the cluster to a target database elsewhere.
//! - [`DeleteDBLink`](mod@delete_db_link): Deletes a database link from a PolarDB for PostgreSQL (Compatible with Oracle) cluster.
//! - [`DescribeDBLinks`](mod@describe_db_links): Lists the database links of a PolarDB for PostgreSQL (Compatible with Oracle) cluster.
//! - [`RestartDBLink`](mod@restart_db_link): Restarts the proxy of a PolarDB cluster, although the name speaks of database links.
//!
//! ## Connectivity diagnostics
//!
//! - [`DescribeDBClusterConnectivity`](mod@describe_db_cluster_connectivity): Tests whether a source IP address is able to reach the database of a cluster.
//!
//! ## Cold data archiving
//!
//! - [`CreateColdStorageInstance`](mod@create_cold_storage_instance): Creates a cold storage instance for a PolarDB cluster.
//!
//! ## Others
//!
//! - [`AbortDBClusterMigration`](mod@abort_db_cluster_migration): Breaks off the migration of a cluster before it is complete.
//! - [`AddEncryptionDBRolePrivilege`](mod@add_encryption_db_role_privilege): Adds a named role privilege rule to the encrypted-database feature of a PolarDB cluster.
//! - [`AddFirewallRules`](mod@add_firewall_rules): Adds an SQL firewall rule with its configuration to a PolarDB cluster.
//! - [`AddPolarFsQuota`](mod@add_polar_fs_quota): Defines quotas on a PolarFS instance, each with size, file-count, and include or exclude settings.
//! - [`AddSQLRateLimitingRules`](mod@add_sql_rate_limiting_rules): Adds a named SQL throttling rule to a PolarDB cluster.
//! - [`AttachApplicationPolarFS`](mod@attach_application_polar_fs): Attaches a PolarFS instance to a PolarDB application, using the access key that you supply.
//! - [`CancelActiveOperationTasks`](mod@cancel_active_operation_tasks): Cancels the operation and maintenance events with the task IDs that you list.
//! - [`CancelCronJobPolicyServerless`](mod@cancel_cron_job_policy_serverless): Removes a scheduled (cron) scaling policy, named by its job ID, from a serverless cluster.
//! - [`CancelPolarFsFileQuota`](mod@cancel_polar_fs_file_quota): Lifts the quotas that were bound to given file paths of a PolarFS instance.
//! - [`CheckAccountNameZonal`](mod@check_account_name_zonal): Zonal variant of `CheckAccountName`: tests whether a database account name can be used in a cluster.
//! - [`CheckConnectionString`](mod@check_connection_string): Checks whether a prefix for a connection string can be used with a PolarDB cluster.
//! - [`CheckDBNameZonal`](mod@check_db_name_zonal): Zonal variant of `CheckDBName`: tests whether a database name can be used in a cluster.
//! - [`CheckServiceLinkedRole`](mod@check_service_linked_role): Reports whether the account already has the service-linked role that PolarDB uses.
//! - [`ContinueDBClusterMigration`](mod@continue_db_cluster_migration): Continues a migration to a cluster, with a forced switch if the call says so.
//! - [`CreateAccountZonal`](mod@create_account_zonal): Zonal variant of `CreateAccount`: creates a database account with its password and privileges.
//! - [`CreateActivationCode`](mod@create_activation_code): Creates an activation code from a license order for the machine with a given MAC address.
//! - [`CreateApplication`](mod@create_application): Creates a PolarDB application with its components and endpoints, optionally tied to a cluster.
//! - [`CreateApplicationEndpointAddress`](mod@create_application_endpoint_address): Adds a network address of the chosen network type to an endpoint of a PolarDB application.
//! - [`CreateCronJobPolicyServerless`](mod@create_cron_job_policy_serverless): Adds a cron-timed policy that sets the scaling range of a serverless cluster.
//! - [`CreateDatabaseZonal`](mod@create_database_zonal): Zonal variant of `CreateDatabase`: creates a database with character set and owning account.
//! - [`CreateDBClusterEndpointZonal`](mod@create_db_cluster_endpoint_zonal): Zonal variant of `CreateDBClusterEndpoint`: adds a custom endpoint for chosen nodes of a cluster.
//! - [`CreateExtensions`](mod@create_extensions): Installs extensions in given databases of a PolarDB cluster.
//! - [`CreateGlobalDataNetwork`](mod@create_global_data_network): Creates a global data network that syncs a source file system path to a destination path.
//! - [`CreateNetworkChannel`](mod@create_network_channel): Creates a named network channel from a PolarDB cluster to a target cluster or IP address.
//! - [`CreateOrGetVirtualLicenseOrder`](mod@create_or_get_virtual_license_order): Returns the virtual license order for a database engine and creates it if there is none.
//! - [`CreateServiceLinkedRole`](mod@create_service_linked_role): Creates the service-linked role through which PolarDB accesses your other cloud resources.
//! - [`DeleteAccountZonal`](mod@delete_account_zonal): Deletes a database account of a zonal cluster; nobody can sign in with it any more.
//! - [`DeleteAIDBCluster`](mod@delete_aidb_cluster): Deletes an AI database cluster by its ID.
//! - [`DeleteApplication`](mod@delete_application): Deletes an application that was set up for clusters.
//! - [`DeleteApplicationEndpointAddress`](mod@delete_application_endpoint_address): Removes the network address of one network type from an endpoint of a PolarDB application.
//! - [`DeleteDatabaseZonal`](mod@delete_database_zonal): Drops a database of a zonal cluster with its data.
//! - [`DeleteDBClusterEndpointZonal`](mod@delete_db_cluster_endpoint_zonal): Zonal variant of `DeleteDBClusterEndpoint`: releases a custom endpoint of a cluster.
//! - [`DeleteEncryptionDBRolePrivilege`](mod@delete_encryption_db_role_privilege): Deletes role privilege rules from the encrypted-database feature of a PolarDB cluster.
//! - [`DeleteExtensions`](mod@delete_extensions): Removes extensions from databases of a cluster.
//! - [`DeleteFirewallRules`](mod@delete_firewall_rules): Deletes firewall rules for SQL statements, which are no longer checked against them.
//! - [`DeleteGlobalDataNetwork`](mod@delete_global_data_network): Deletes a global data network by its ID.
//! - [`DeleteNetworkChannel`](mod@delete_network_channel): Deletes a network channel of a cluster by its name.
//! - [`DeletePolarFsQuota`](mod@delete_polar_fs_quota): Removes quotas of a PolarFS instance, so that they no longer limit its use.
//! - [`DeleteSQLRateLimitingRules`](mod@delete_sql_rate_limiting_rules): Deletes throttling rules for SQL statements, which then run without that limit.
//! - [`DescribeAccountsZonal`](mod@describe_accounts_zonal): Zonal variant of `DescribeAccounts`: lists the database accounts of a cluster page by page.
//! - [`DescribeActivationCodeDetails`](mod@describe_activation_code_details): Shows the details of one activation code that was issued under a license order.
//! - [`DescribeActivationCodes`](mod@describe_activation_codes): Lists the activation codes of a license order, filtered by MAC address or system identifier.
//! - [`DescribeActiveOperationMaintainConf`](mod@describe_active_operation_maintain_conf): Shows the configured maintenance cycle and time window for operation and maintenance events.
//! - [`DescribeActiveOperationTask`](mod@describe_active_operation_task): Lists pending or past maintenance events in the older format, filtered by type and region.
//! - [`DescribeActiveOperationTaskCount`](mod@describe_active_operation_task_count): Counts the open maintenance events and tells whether a pop-up notice is due.
//! - [`DescribeActiveOperationTaskRegion`](mod@describe_active_operation_task_region): Counts maintenance events per region, for pending or for historical ones.
//! - [`DescribeActiveOperationTaskType`](mod@describe_active_operation_task_type): Counts maintenance events per task type, for pending or for historical ones.
//! - [`DescribeActiveOperationTasks`](mod@describe_active_operation_tasks): Lists operation and maintenance events with filters such as cluster, status, and whether they can be changed.
//! - [`DescribeAIDBClusterAttribute`](mod@describe_aidb_cluster_attribute): Shows the attributes of one PolarDB AI cluster.
//! - [`DescribeAIDBClusterPerformance`](mod@describe_aidb_cluster_performance): Returns performance metrics of a PolarDB AI cluster over a time range.
//! - [`DescribeAIDBClusters`](mod@describe_aidb_clusters): Lists PolarDB AI clusters with filters such as status, billing method, node type, and tags.
//! - [`DescribeApplicationAttribute`](mod@describe_application_attribute): Shows the details of one PolarDB application.
//! - [`DescribeApplicationParameters`](mod@describe_application_parameters): Lists the parameters of a PolarDB application, optionally only those of given components.
//! - [`DescribeApplicationServerlessConf`](mod@describe_application_serverless_conf): Shows the serverless scaling configuration of a PolarDB application.
//! - [`DescribeApplications`](mod@describe_applications): Lists PolarDB applications, optionally only those that belong to a given cluster.
//! - [`DescribeAvailableCrossRegions`](mod@describe_available_cross_regions): Lists the regions that a PolarDB cluster can use for cross-region features.
//! - [`DescribeBackupRegions`](mod@describe_backup_regions): Lists the regions that hold backups of a PolarDB cluster.
//! - [`DescribeColdStorageInstance`](mod@describe_cold_storage_instance): Shows the cold storage instance of a cluster and the cold tables that match the filters.
//! - [`DescribeCronJobPolicyServerless`](mod@describe_cron_job_policy_serverless): Lists the cron-timed scaling policies of a serverless cluster, or shows one by job ID.
//! - [`DescribeCrossCloudLevels`](mod@describe_cross_cloud_levels): Lists specification levels for PolarDB on other clouds, by engine, version, and storage type.
//! - [`DescribeCrossCloudRegion`](mod@describe_cross_cloud_region): Lists regions of another cloud provider for PolarDB, filtered by engine or region ID.
//! - [`DescribeCrossCloudRegionMappingToAliyun`](mod@describe_cross_cloud_region_mapping_to_aliyun): Shows how regions of another cloud provider map to Alibaba Cloud regions.
//! - [`DescribeDasConfig`](mod@describe_das_config): Shows the Database Autonomy Service (DAS) configuration of a PolarDB cluster.
//! - [`DescribeDatabasesZonal`](mod@describe_databases_zonal): Zonal variant of `DescribeDatabases`: lists the databases of a cluster page by page.
//! - [`DescribeDbClusterAttributeZonal`](mod@describe_db_cluster_attribute_zonal): Zonal variant of `DescribeDBClusterAttribute`: shows the attributes of one cluster.
//! - [`DescribeDBClusterEncryptionKey`](mod@describe_db_cluster_encryption_key): Shows the encryption key that a PolarDB cluster uses.
//! - [`DescribeDBClusterEndpointsZonal`](mod@describe_db_cluster_endpoints_zonal): Zonal variant of `DescribeDBClusterEndpoints`: lists the endpoints of a cluster.
//! - [`DescribeDBClusterNetInfo`](mod@describe_db_cluster_net_info): Shows network type and connection addresses of a cluster with their ports and IP addresses.
//! - [`DescribeDBClusterProxy`](mod@describe_db_cluster_proxy): Shows the database proxy of a PolarDB cluster.
//! - [`DescribeDBClusterVersionZonal`](mod@describe_db_cluster_version_zonal): Zonal variant of `DescribeDBClusterVersion`: shows version details of a cluster.
//! - [`DescribeDBClustersZonal`](mod@describe_db_clusters_zonal): Zonal variant of `DescribeDBClusters`: lists clusters with filters such as status, engine, and tags.
//! - [`DescribeDBInstancePerformance`](mod@describe_db_instance_performance): Returns performance metrics for a database instance ID over a time range.
//! - [`DescribeDBLogFiles`](mod@describe_db_log_files): Lists log files of a cluster or node in a time range, by log type.
//! - [`DescribeDBMiniEngineVersions`](mod@describe_db_mini_engine_versions): Lists the minor engine versions available for a database type, edition, and zone.
//! - [`DescribeEncryptionDBRolePrivilege`](mod@describe_encryption_db_role_privilege): Lists the role privilege rules of a cluster's encrypted-database feature.
//! - [`DescribeEncryptionDBSecret`](mod@describe_encryption_db_secret): Shows the key settings of a cluster's encrypted-database feature.
//! - [`DescribeExtensions`](mod@describe_extensions): Lists the extensions in a database of a PolarDB cluster.
//! - [`DescribeFirewallRules`](mod@describe_firewall_rules): Lists the SQL firewall rules of a PolarDB cluster, or only the named ones.
//! - [`DescribeGlobalDataNetworkList`](mod@describe_global_data_network_list): Lists the global data networks of the account page by page.
//! - [`DescribeHALogs`](mod@describe_ha_logs): Lists high-availability logs of a cluster or node in a time range.
//! - [`DescribeHistoryTasks`](mod@describe_history_tasks): Lists tasks from the task center with filters such as instance, status, type, and time.
//! - [`DescribeHistoryTasksStat`](mod@describe_history_tasks_stat): Returns statistics on task center tasks that match filters such as instance, status, and type.
//! - [`DescribeLicenseOrderDetails`](mod@describe_license_order_details): Shows one PolarDB license order in detail.
//! - [`DescribeLicenseOrders`](mod@describe_license_orders): Lists PolarDB license orders by purchase channel, package type, or whether they are virtual.
//! - [`DescribeLocalAvailableRecoveryTime`](mod@describe_local_available_recovery_time): Shows the points in time to which a PolarDB cluster can be restored locally.
//! - [`DescribeModifyParameterLog`](mod@describe_modify_parameter_log): Lists the parameter changes that were made to a cluster within a time range.
//! - [`DescribeNetworkChannel`](mod@describe_network_channel): Shows the network channels of a PolarDB cluster, or one channel by name.
//! - [`DescribePolarFsAttribute`](mod@describe_polar_fs_attribute): Shows the attributes of a PolarFS instance, with FUSE mount information on request.
//! - [`DescribePolarFsQuota`](mod@describe_polar_fs_quota): Shows the quotas that are defined on a PolarFS instance.
//! - [`DescribeRdsVSwitchs`](mod@describe_rds_v_switchs): Lists the vSwitches of a VPC in a zone.
//! - [`DescribeRdsVpcs`](mod@describe_rds_vpcs): Lists the VPCs that can be used in a zone.
//! - [`DescribeResourcePackages`](mod@describe_resource_packages): Lists the PolarDB resource packages of the account.
//! - [`DescribeSQLExplorerPolicy`](mod@describe_sql_explorer_policy): Shows whether SQL collection for SQL Explorer is on for a node.
//! - [`DescribeSQLExplorerRetention`](mod@describe_sql_explorer_retention): Shows how long SQL Explorer data of a node is kept.
//! - [`DescribeSQLRateLimitingRules`](mod@describe_sql_rate_limiting_rules): Lists the SQL throttling rules of a PolarDB cluster, or only the named ones.
//! - [`DescribeUpgradeReport`](mod@describe_upgrade_report): Shows the reports on a planned version upgrade of a source cluster.
//! - [`DescribeVpcs`](mod@describe_vpcs): Lists VPCs of the account, filtered by zone or VPC ID.
//! - [`DescribeVSwitchList`](mod@describe_vswitch_list): Lists vSwitches of a VPC, filtered by zone or by a list of vSwitch IDs.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones that are available for a database engine.
//! - [`DisableDBClusterOrca`](mod@disable_db_cluster_orca): Turns the Orca feature of a PolarDB cluster off; its data can be cleaned as well.
//! - [`EnableDBClusterOrca`](mod@enable_db_cluster_orca): Turns the Orca feature of a PolarDB cluster on.
//! - [`EnableFirewallRules`](mod@enable_firewall_rules): Switches the named SQL firewall rules of a cluster on or off.
//! - [`EnableSQLRateLimitingRules`](mod@enable_sql_rate_limiting_rules): Switches the named SQL throttling rules of a cluster on or off.
//! - [`ExecuteCrossCloudOpenAPI`](mod@execute_cross_cloud_open_api): Runs a PolarDB API call on another cloud, as described by the given proxy information.
//! - [`FailoverDBClusterZonal`](mod@failover_db_cluster_zonal): Switches a zonal cluster over to another node, with a rollback after a disaster if asked for.
//! - [`GenerateUpgradeReportForSyncClone`](mod@generate_upgrade_report_for_sync_clone): Produces a pre-upgrade check report for cloning a source cluster to a newer version.
//! - [`GrantAccountPrivilegeZonal`](mod@grant_account_privilege_zonal): Gives an account of a zonal cluster rights on one or more databases.
//! - [`ListOrders`](mod@list_orders): Lists PolarDB orders, filtered by product, instance, and order status.
//! - [`ListTagResourcesForRegion`](mod@list_tag_resources_for_region): Lists all tag bindings of one resource type in a region.
//! - [`ModifyAccountDescriptionZonal`](mod@modify_account_description_zonal): Zonal variant of `ModifyAccountDescription`: changes the note on a database account.
//! - [`ModifyAccountLockState`](mod@modify_account_lock_state): Locks or unlocks a database account, and can set how long its password stays valid.
//! - [`ModifyAccountPasswordZonal`](mod@modify_account_password_zonal): Zonal variant of `ModifyAccountPassword`: sets a new password for a database account.
//! - [`ModifyActiveOperationMaintainConf`](mod@modify_active_operation_maintain_conf): Sets the cycle and time window in which maintenance events may be carried out.
//! - [`ModifyActiveOperationTask`](mod@modify_active_operation_task): Moves the switchover of maintenance events to another time, in the older format.
//! - [`ModifyActiveOperationTasks`](mod@modify_active_operation_tasks): Changes the planned switchover time of maintenance events, or starts them immediately.
//! - [`ModifyAIDBClusterDescription`](mod@modify_aidb_cluster_description): Renames a PolarDB AI cluster by changing its description.
//! - [`ModifyApplicationDescription`](mod@modify_application_description): Changes the description of a PolarDB application.
//! - [`ModifyApplicationParameter`](mod@modify_application_parameter): Sets one or more parameters of a PolarDB application.
//! - [`ModifyApplicationServerlessConf`](mod@modify_application_serverless_conf): Sets the scaling range of each component type in a serverless PolarDB application.
//! - [`ModifyApplicationWhitelist`](mod@modify_application_whitelist): Changes the IP whitelist or security groups of a component in a PolarDB application.
//! - [`ModifyCronJobPolicyServerless`](mod@modify_cron_job_policy_serverless): Changes the cron-timed scaling policy of a serverless cluster.
//! - [`ModifyDBClusterArch`](mod@modify_db_cluster_arch): Changes the hot standby setup of a PolarDB cluster and its standby zone.
//! - [`ModifyDBClusterDescriptionZonal`](mod@modify_db_cluster_description_zonal): Zonal variant of `ModifyDBClusterDescription`: renames a cluster.
//! - [`ModifyDBClusterEndpointZonal`](mod@modify_db_cluster_endpoint_zonal): Zonal variant of `ModifyDBClusterEndpoint`: changes nodes and read/write settings of an endpoint.
//! - [`ModifyDBClusterMigrationEndpoint`](mod@modify_db_cluster_migration_endpoint): Changes how endpoints are handled in the migration of a PolarDB cluster.
//! - [`ModifyDBClusterResourceGroup`](mod@modify_db_cluster_resource_group): Moves a PolarDB cluster to another resource group.
//! - [`ModifyDBClusterStoragePerformance`](mod@modify_db_cluster_storage_performance): Changes storage type, provisioned IOPS, or bursting of a PolarDB cluster.
//! - [`ModifyDBClusterVpc`](mod@modify_db_cluster_vpc): Moves a PolarDB cluster to another VPC and vSwitch.
//! - [`ModifyDBDescriptionZonal`](mod@modify_db_description_zonal): Zonal variant of `ModifyDBDescription`: changes the note on a database.
//! - [`ModifyDBNodeConfig`](mod@modify_db_node_config): Sets one named configuration item of a PolarDB node.
//! - [`ModifyDBNodeDescription`](mod@modify_db_node_description): Changes the description of a node in a PolarDB cluster.
//! - [`ModifyDBNodeSccMode`](mod@modify_db_node_scc_mode): Turns SCC mode on or off for a node of a PolarDB cluster.
//! - [`ModifyEncryptionDBRolePrivilege`](mod@modify_encryption_db_role_privilege): Changes a role privilege rule of a cluster's encrypted-database feature.
//! - [`ModifyEncryptionDBSecret`](mod@modify_encryption_db_secret): Sets the status, key, and RAM role of a cluster's encrypted-database feature.
//! - [`ModifyFirewallRules`](mod@modify_firewall_rules): Changes the configuration of an SQL firewall rule in a PolarDB cluster.
//! - [`ModifyResourcePackage`](mod@modify_resource_package): Changes the automatic quota setting of a PolarDB resource package.
//! - [`ModifyScheduleTask`](mod@modify_schedule_task): Moves a scheduled task of a PolarDB cluster to another planned time window.
//! - [`ModifySQLExplorerPolicy`](mod@modify_sql_explorer_policy): Turns SQL collection for SQL Explorer on or off for a node.
//! - [`ModifySQLExplorerRetention`](mod@modify_sql_explorer_retention): Changes how long SQL Explorer data of a node is kept.
//! - [`ModifySQLRateLimitingRules`](mod@modify_sql_rate_limiting_rules): Changes the configuration of an SQL throttling rule in a PolarDB cluster.
//! - [`ReactivateDBClusterBackup`](mod@reactivate_db_cluster_backup): Brings the backups of a cluster back into service.
//! - [`RefreshDBClusterStorageUsage`](mod@refresh_db_cluster_storage_usage): Refreshes the figures for storage used by the PolarDB clusters.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account of a PolarDB cluster.
//! - [`ResetAccountZonal`](mod@reset_account_zonal): Zonal variant of `ResetAccount`: resets an account and gives it a new password.
//! - [`RestartDBNodeZonal`](mod@restart_db_node_zonal): Zonal variant of `RestartDBNode`: restarts one node of a cluster.
//! - [`RevokeAccountPrivilegeZonal`](mod@revoke_account_privilege_zonal): Zonal variant of `RevokeAccountPrivilege`: takes an account's access to a database away.
//! - [`SetPolarFsFileQuota`](mod@set_polar_fs_file_quota): Binds existing quotas to file paths of a PolarFS instance.
//! - [`UpdateExtensions`](mod@update_extensions): Updates extensions in given databases of a PolarDB cluster.
//! - [`UpgradeDBClusterVersionZonal`](mod@upgrade_db_cluster_version_zonal): Zonal variant of `UpgradeDBClusterVersion`: upgrades the kernel or proxy version of a cluster.
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

pub mod abort_db_cluster_migration;
pub mod add_encryption_db_role_privilege;
pub mod add_firewall_rules;
pub mod add_polar_fs_quota;
pub mod add_sql_rate_limiting_rules;
pub mod attach_application_polar_fs;
pub mod cancel_active_operation_tasks;
pub mod cancel_cron_job_policy_serverless;
pub mod cancel_polar_fs_file_quota;
pub mod cancel_schedule_tasks;
pub mod check_account_name;
pub mod check_account_name_zonal;
pub mod check_connection_string;
pub mod check_db_name;
pub mod check_db_name_zonal;
pub mod check_kms_authorized;
pub mod check_service_linked_role;
pub mod close_ai_task;
pub mod close_db_cluster_migration;
pub mod continue_db_cluster_migration;
pub mod create_account;
pub mod create_account_zonal;
pub mod create_activation_code;
pub mod create_application;
pub mod create_application_endpoint_address;
pub mod create_backup;
pub mod create_cold_storage_instance;
pub mod create_cron_job_policy_serverless;
pub mod create_database;
pub mod create_database_zonal;
pub mod create_db_cluster;
pub mod create_db_cluster_endpoint;
pub mod create_db_cluster_endpoint_zonal;
pub mod create_db_endpoint_address;
pub mod create_db_link;
pub mod create_db_nodes;
pub mod create_extensions;
pub mod create_global_data_network;
pub mod create_global_database_network;
pub mod create_global_security_ip_group;
pub mod create_network_channel;
pub mod create_or_get_virtual_license_order;
pub mod create_parameter_group;
pub mod create_service_linked_role;
pub mod create_storage_plan;
pub mod delete_account;
pub mod delete_account_zonal;
pub mod delete_aidb_cluster;
pub mod delete_application;
pub mod delete_application_endpoint_address;
pub mod delete_backup;
pub mod delete_database;
pub mod delete_database_zonal;
pub mod delete_db_cluster;
pub mod delete_db_cluster_endpoint;
pub mod delete_db_cluster_endpoint_zonal;
pub mod delete_db_endpoint_address;
pub mod delete_db_link;
pub mod delete_db_nodes;
pub mod delete_encryption_db_role_privilege;
pub mod delete_extensions;
pub mod delete_firewall_rules;
pub mod delete_global_data_network;
pub mod delete_global_database_network;
pub mod delete_global_security_ip_group;
pub mod delete_masking_rules;
pub mod delete_network_channel;
pub mod delete_parameter_group;
pub mod delete_polar_fs_quota;
pub mod delete_sql_rate_limiting_rules;
pub mod describe_accounts;
pub mod describe_accounts_zonal;
pub mod describe_activation_code_details;
pub mod describe_activation_codes;
pub mod describe_active_operation_maintain_conf;
pub mod describe_active_operation_task;
pub mod describe_active_operation_task_count;
pub mod describe_active_operation_task_region;
pub mod describe_active_operation_task_type;
pub mod describe_active_operation_tasks;
pub mod describe_ai_task_status;
pub mod describe_aidb_cluster_attribute;
pub mod describe_aidb_cluster_performance;
pub mod describe_aidb_clusters;
pub mod describe_application_attribute;
pub mod describe_application_parameters;
pub mod describe_application_serverless_conf;
pub mod describe_applications;
pub mod describe_auto_renew_attribute;
pub mod describe_available_cross_regions;
pub mod describe_backup_logs;
pub mod describe_backup_policy;
pub mod describe_backup_regions;
pub mod describe_backup_tasks;
pub mod describe_backups;
pub mod describe_character_set_name;
pub mod describe_class_list;
pub mod describe_cold_storage_instance;
pub mod describe_cron_job_policy_serverless;
pub mod describe_cross_cloud_levels;
pub mod describe_cross_cloud_region;
pub mod describe_cross_cloud_region_mapping_to_aliyun;
pub mod describe_das_config;
pub mod describe_databases;
pub mod describe_databases_zonal;
pub mod describe_db_cluster_access_whitelist;
pub mod describe_db_cluster_attribute;
pub mod describe_db_cluster_attribute_zonal;
pub mod describe_db_cluster_audit_log_collector;
pub mod describe_db_cluster_available_resources;
pub mod describe_db_cluster_connectivity;
pub mod describe_db_cluster_encryption_key;
pub mod describe_db_cluster_endpoints;
pub mod describe_db_cluster_endpoints_zonal;
pub mod describe_db_cluster_migration;
pub mod describe_db_cluster_monitor;
pub mod describe_db_cluster_net_info;
pub mod describe_db_cluster_parameters;
pub mod describe_db_cluster_performance;
pub mod describe_db_cluster_proxy;
pub mod describe_db_cluster_serverless_conf;
pub mod describe_db_cluster_ssl;
pub mod describe_db_cluster_tde;
pub mod describe_db_cluster_version;
pub mod describe_db_cluster_version_zonal;
pub mod describe_db_clusters;
pub mod describe_db_clusters_with_backups;
pub mod describe_db_clusters_zonal;
pub mod describe_db_initialize_variable;
pub mod describe_db_instance_performance;
pub mod describe_db_links;
pub mod describe_db_log_files;
pub mod describe_db_mini_engine_versions;
pub mod describe_db_node_performance;
pub mod describe_db_nodes_parameters;
pub mod describe_db_proxy_performance;
pub mod describe_detached_backups;
pub mod describe_encryption_db_role_privilege;
pub mod describe_encryption_db_secret;
pub mod describe_extensions;
pub mod describe_firewall_rules;
pub mod describe_global_data_network_list;
pub mod describe_global_database_network;
pub mod describe_global_database_networks;
pub mod describe_global_security_ip_group;
pub mod describe_global_security_ip_group_relation;
pub mod describe_ha_logs;
pub mod describe_history_tasks;
pub mod describe_history_tasks_stat;
pub mod describe_license_order_details;
pub mod describe_license_orders;
pub mod describe_local_available_recovery_time;
pub mod describe_log_backup_policy;
pub mod describe_masking_rules;
pub mod describe_meta_list;
pub mod describe_modify_parameter_log;
pub mod describe_network_channel;
pub mod describe_parameter_group;
pub mod describe_parameter_groups;
pub mod describe_parameter_templates;
pub mod describe_pending_maintenance_action;
pub mod describe_pending_maintenance_actions;
pub mod describe_polar_fs_attribute;
pub mod describe_polar_fs_quota;
pub mod describe_polar_sql_collector_policy;
pub mod describe_rds_v_switchs;
pub mod describe_rds_vpcs;
pub mod describe_regions;
pub mod describe_resource_packages;
pub mod describe_schedule_tasks;
pub mod describe_slow_log_records;
pub mod describe_slow_logs;
pub mod describe_sql_explorer_policy;
pub mod describe_sql_explorer_retention;
pub mod describe_sql_rate_limiting_rules;
pub mod describe_tasks;
pub mod describe_upgrade_report;
pub mod describe_user_encryption_key_list;
pub mod describe_vpcs;
pub mod describe_vswitch_list;
pub mod describe_vswitches;
pub mod describe_zones;
pub mod disable_db_cluster_orca;
pub mod disable_db_cluster_serverless;
pub mod enable_db_cluster_orca;
pub mod enable_db_cluster_serverless;
pub mod enable_firewall_rules;
pub mod enable_sql_rate_limiting_rules;
pub mod evaluate_region_resource;
pub mod execute_cross_cloud_open_api;
pub mod failover_db_cluster;
pub mod failover_db_cluster_zonal;
pub mod generate_upgrade_report_for_sync_clone;
pub mod grant_account_privilege;
pub mod grant_account_privilege_zonal;
pub mod list_orders;
pub mod list_tag_resources;
pub mod list_tag_resources_for_region;
pub mod manually_start_db_cluster;
pub mod modify_account_description;
pub mod modify_account_description_zonal;
pub mod modify_account_lock_state;
pub mod modify_account_password;
pub mod modify_account_password_zonal;
pub mod modify_active_operation_maintain_conf;
pub mod modify_active_operation_task;
pub mod modify_active_operation_tasks;
pub mod modify_aidb_cluster_description;
pub mod modify_application_description;
pub mod modify_application_parameter;
pub mod modify_application_serverless_conf;
pub mod modify_application_whitelist;
pub mod modify_auto_renew_attribute;
pub mod modify_backup_policy;
pub mod modify_cron_job_policy_serverless;
pub mod modify_db_cluster;
pub mod modify_db_cluster_access_whitelist;
pub mod modify_db_cluster_and_nodes_parameters;
pub mod modify_db_cluster_arch;
pub mod modify_db_cluster_audit_log_collector;
pub mod modify_db_cluster_deletion;
pub mod modify_db_cluster_description;
pub mod modify_db_cluster_description_zonal;
pub mod modify_db_cluster_endpoint;
pub mod modify_db_cluster_endpoint_zonal;
pub mod modify_db_cluster_maintain_time;
pub mod modify_db_cluster_migration;
pub mod modify_db_cluster_migration_endpoint;
pub mod modify_db_cluster_monitor;
pub mod modify_db_cluster_parameters;
pub mod modify_db_cluster_primary_zone;
pub mod modify_db_cluster_resource_group;
pub mod modify_db_cluster_serverless_conf;
pub mod modify_db_cluster_ssl;
pub mod modify_db_cluster_storage_performance;
pub mod modify_db_cluster_storage_space;
pub mod modify_db_cluster_tde;
pub mod modify_db_cluster_vpc;
pub mod modify_db_description;
pub mod modify_db_description_zonal;
pub mod modify_db_endpoint_address;
pub mod modify_db_node_class;
pub mod modify_db_node_config;
pub mod modify_db_node_description;
pub mod modify_db_node_hot_replica_mode;
pub mod modify_db_node_scc_mode;
pub mod modify_db_nodes_class;
pub mod modify_db_nodes_parameters;
pub mod modify_encryption_db_role_privilege;
pub mod modify_encryption_db_secret;
pub mod modify_firewall_rules;
pub mod modify_global_database_network;
pub mod modify_global_security_ip_group;
pub mod modify_global_security_ip_group_name;
pub mod modify_global_security_ip_group_relation;
pub mod modify_log_backup_policy;
pub mod modify_masking_rules;
pub mod modify_pending_maintenance_action;
pub mod modify_resource_package;
pub mod modify_schedule_task;
pub mod modify_sql_explorer_policy;
pub mod modify_sql_explorer_retention;
pub mod modify_sql_rate_limiting_rules;
pub mod open_ai_task;
pub mod reactivate_db_cluster_backup;
pub mod refresh_db_cluster_storage_usage;
pub mod remove_db_cluster_from_gdn;
pub mod reset_account;
pub mod reset_account_password;
pub mod reset_account_zonal;
pub mod reset_global_database_network;
pub mod restart_db_link;
pub mod restart_db_node;
pub mod restart_db_node_zonal;
pub mod restore_table;
pub mod revoke_account_privilege;
pub mod revoke_account_privilege_zonal;
pub mod set_polar_fs_file_quota;
pub mod switch_over_global_database_network;
pub mod tag_resources;
pub mod temp_modify_db_node;
pub mod transform_db_cluster_pay_type;
pub mod untag_resources;
pub mod update_extensions;
pub mod upgrade_db_cluster_version;
pub mod upgrade_db_cluster_version_zonal;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    abort_db_cluster_migration::{AbortDBClusterMigrationRequest, AbortDBClusterMigrationResponse},
    add_encryption_db_role_privilege::{AddEncryptionDBRolePrivilegeRequest, AddEncryptionDBRolePrivilegeResponse},
    add_firewall_rules::{AddFirewallRulesRequest, AddFirewallRulesResponse},
    add_polar_fs_quota::{AddPolarFsQuotaRequest, AddPolarFsQuotaResponse},
    add_sql_rate_limiting_rules::{AddSQLRateLimitingRulesRequest, AddSQLRateLimitingRulesResponse},
    attach_application_polar_fs::{AttachApplicationPolarFSRequest, AttachApplicationPolarFSResponse},
    cancel_active_operation_tasks::{CancelActiveOperationTasksRequest, CancelActiveOperationTasksResponse},
    cancel_cron_job_policy_serverless::{CancelCronJobPolicyServerlessRequest, CancelCronJobPolicyServerlessResponse},
    cancel_polar_fs_file_quota::{CancelPolarFsFileQuotaRequest, CancelPolarFsFileQuotaResponse},
    cancel_schedule_tasks::{CancelScheduleTasksError, CancelScheduleTasksRequest, CancelScheduleTasksResponse},
    check_account_name::{CheckAccountNameError, CheckAccountNameRequest, CheckAccountNameResponse},
    check_account_name_zonal::{CheckAccountNameZonalRequest, CheckAccountNameZonalResponse},
    check_connection_string::{CheckConnectionStringRequest, CheckConnectionStringResponse},
    check_db_name::{CheckDBNameError, CheckDBNameRequest, CheckDBNameResponse},
    check_db_name_zonal::{CheckDBNameZonalRequest, CheckDBNameZonalResponse},
    check_kms_authorized::{CheckKMSAuthorizedError, CheckKMSAuthorizedRequest, CheckKMSAuthorizedResponse},
    check_service_linked_role::{CheckServiceLinkedRoleRequest, CheckServiceLinkedRoleResponse},
    close_ai_task::{CloseAITaskError, CloseAITaskRequest, CloseAITaskResponse},
    close_db_cluster_migration::{CloseDBClusterMigrationError, CloseDBClusterMigrationRequest, CloseDBClusterMigrationResponse},
    continue_db_cluster_migration::{ContinueDBClusterMigrationRequest, ContinueDBClusterMigrationResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_account_zonal::{CreateAccountZonalRequest, CreateAccountZonalResponse},
    create_activation_code::{CreateActivationCodeRequest, CreateActivationCodeResponse},
    create_application::{CreateApplicationRequest, CreateApplicationResponse},
    create_application_endpoint_address::{CreateApplicationEndpointAddressRequest, CreateApplicationEndpointAddressResponse},
    create_backup::{CreateBackupError, CreateBackupRequest, CreateBackupResponse},
    create_cold_storage_instance::{CreateColdStorageInstanceError, CreateColdStorageInstanceRequest, CreateColdStorageInstanceResponse},
    create_cron_job_policy_serverless::{CreateCronJobPolicyServerlessRequest, CreateCronJobPolicyServerlessResponse},
    create_database::{CreateDatabaseError, CreateDatabaseRequest, CreateDatabaseResponse},
    create_database_zonal::{CreateDatabaseZonalRequest, CreateDatabaseZonalResponse},
    create_db_cluster::{CreateDBClusterError, CreateDBClusterRequest, CreateDBClusterResponse},
    create_db_cluster_endpoint::{CreateDBClusterEndpointError, CreateDBClusterEndpointRequest, CreateDBClusterEndpointResponse},
    create_db_cluster_endpoint_zonal::{CreateDBClusterEndpointZonalRequest, CreateDBClusterEndpointZonalResponse},
    create_db_endpoint_address::{CreateDBEndpointAddressError, CreateDBEndpointAddressRequest, CreateDBEndpointAddressResponse},
    create_db_link::{CreateDBLinkError, CreateDBLinkRequest, CreateDBLinkResponse},
    create_db_nodes::{CreateDBNodesError, CreateDBNodesRequest, CreateDBNodesResponse},
    create_extensions::{CreateExtensionsRequest, CreateExtensionsResponse},
    create_global_data_network::{CreateGlobalDataNetworkRequest, CreateGlobalDataNetworkResponse},
    create_global_database_network::{CreateGlobalDatabaseNetworkError, CreateGlobalDatabaseNetworkRequest, CreateGlobalDatabaseNetworkResponse},
    create_global_security_ip_group::{CreateGlobalSecurityIPGroupError, CreateGlobalSecurityIPGroupRequest, CreateGlobalSecurityIPGroupResponse},
    create_network_channel::{CreateNetworkChannelRequest, CreateNetworkChannelResponse},
    create_or_get_virtual_license_order::{CreateOrGetVirtualLicenseOrderRequest, CreateOrGetVirtualLicenseOrderResponse},
    create_parameter_group::{CreateParameterGroupError, CreateParameterGroupRequest, CreateParameterGroupResponse},
    create_service_linked_role::{CreateServiceLinkedRoleError, CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse},
    create_storage_plan::{CreateStoragePlanError, CreateStoragePlanRequest, CreateStoragePlanResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_account_zonal::{DeleteAccountZonalRequest, DeleteAccountZonalResponse},
    delete_aidb_cluster::{DeleteAIDBClusterRequest, DeleteAIDBClusterResponse},
    delete_application::{DeleteApplicationRequest, DeleteApplicationResponse},
    delete_application_endpoint_address::{DeleteApplicationEndpointAddressRequest, DeleteApplicationEndpointAddressResponse},
    delete_backup::{DeleteBackupError, DeleteBackupRequest, DeleteBackupResponse},
    delete_database::{DeleteDatabaseError, DeleteDatabaseRequest, DeleteDatabaseResponse},
    delete_database_zonal::{DeleteDatabaseZonalRequest, DeleteDatabaseZonalResponse},
    delete_db_cluster::{DeleteDBClusterError, DeleteDBClusterRequest, DeleteDBClusterResponse},
    delete_db_cluster_endpoint::{DeleteDBClusterEndpointError, DeleteDBClusterEndpointRequest, DeleteDBClusterEndpointResponse},
    delete_db_cluster_endpoint_zonal::{DeleteDBClusterEndpointZonalRequest, DeleteDBClusterEndpointZonalResponse},
    delete_db_endpoint_address::{DeleteDBEndpointAddressError, DeleteDBEndpointAddressRequest, DeleteDBEndpointAddressResponse},
    delete_db_link::{DeleteDBLinkError, DeleteDBLinkRequest, DeleteDBLinkResponse},
    delete_db_nodes::{DeleteDBNodesError, DeleteDBNodesRequest, DeleteDBNodesResponse},
    delete_encryption_db_role_privilege::{DeleteEncryptionDBRolePrivilegeRequest, DeleteEncryptionDBRolePrivilegeResponse},
    delete_extensions::{DeleteExtensionsRequest, DeleteExtensionsResponse},
    delete_firewall_rules::{DeleteFirewallRulesRequest, DeleteFirewallRulesResponse},
    delete_global_data_network::{DeleteGlobalDataNetworkRequest, DeleteGlobalDataNetworkResponse},
    delete_global_database_network::{DeleteGlobalDatabaseNetworkError, DeleteGlobalDatabaseNetworkRequest, DeleteGlobalDatabaseNetworkResponse},
    delete_global_security_ip_group::{DeleteGlobalSecurityIPGroupError, DeleteGlobalSecurityIPGroupRequest, DeleteGlobalSecurityIPGroupResponse},
    delete_masking_rules::{DeleteMaskingRulesError, DeleteMaskingRulesRequest, DeleteMaskingRulesResponse},
    delete_network_channel::{DeleteNetworkChannelRequest, DeleteNetworkChannelResponse},
    delete_parameter_group::{DeleteParameterGroupError, DeleteParameterGroupRequest, DeleteParameterGroupResponse},
    delete_polar_fs_quota::{DeletePolarFsQuotaRequest, DeletePolarFsQuotaResponse},
    delete_sql_rate_limiting_rules::{DeleteSQLRateLimitingRulesRequest, DeleteSQLRateLimitingRulesResponse},
    describe_accounts::{DescribeAccountsError, DescribeAccountsRequest, DescribeAccountsResponse},
    describe_accounts_zonal::{DescribeAccountsZonalRequest, DescribeAccountsZonalResponse},
    describe_activation_code_details::{DescribeActivationCodeDetailsRequest, DescribeActivationCodeDetailsResponse},
    describe_activation_codes::{DescribeActivationCodesRequest, DescribeActivationCodesResponse},
    describe_active_operation_maintain_conf::{DescribeActiveOperationMaintainConfRequest, DescribeActiveOperationMaintainConfResponse},
    describe_active_operation_task::{DescribeActiveOperationTaskRequest, DescribeActiveOperationTaskResponse},
    describe_active_operation_task_count::{DescribeActiveOperationTaskCountRequest, DescribeActiveOperationTaskCountResponse},
    describe_active_operation_task_region::{DescribeActiveOperationTaskRegionRequest, DescribeActiveOperationTaskRegionResponse},
    describe_active_operation_task_type::{DescribeActiveOperationTaskTypeRequest, DescribeActiveOperationTaskTypeResponse},
    describe_active_operation_tasks::{DescribeActiveOperationTasksRequest, DescribeActiveOperationTasksResponse},
    describe_ai_task_status::{DescribeAITaskStatusError, DescribeAITaskStatusRequest, DescribeAITaskStatusResponse},
    describe_aidb_cluster_attribute::{DescribeAIDBClusterAttributeRequest, DescribeAIDBClusterAttributeResponse},
    describe_aidb_cluster_performance::{DescribeAIDBClusterPerformanceRequest, DescribeAIDBClusterPerformanceResponse},
    describe_aidb_clusters::{DescribeAIDBClustersRequest, DescribeAIDBClustersResponse},
    describe_application_attribute::{DescribeApplicationAttributeRequest, DescribeApplicationAttributeResponse},
    describe_application_parameters::{DescribeApplicationParametersRequest, DescribeApplicationParametersResponse},
    describe_application_serverless_conf::{DescribeApplicationServerlessConfRequest, DescribeApplicationServerlessConfResponse},
    describe_applications::{DescribeApplicationsRequest, DescribeApplicationsResponse},
    describe_auto_renew_attribute::{DescribeAutoRenewAttributeError, DescribeAutoRenewAttributeRequest, DescribeAutoRenewAttributeResponse},
    describe_available_cross_regions::{DescribeAvailableCrossRegionsRequest, DescribeAvailableCrossRegionsResponse},
    describe_backup_logs::{DescribeBackupLogsError, DescribeBackupLogsRequest, DescribeBackupLogsResponse},
    describe_backup_policy::{DescribeBackupPolicyError, DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backup_regions::{DescribeBackupRegionsRequest, DescribeBackupRegionsResponse},
    describe_backup_tasks::{DescribeBackupTasksError, DescribeBackupTasksRequest, DescribeBackupTasksResponse},
    describe_backups::{DescribeBackupsError, DescribeBackupsRequest, DescribeBackupsResponse},
    describe_character_set_name::{DescribeCharacterSetNameError, DescribeCharacterSetNameRequest, DescribeCharacterSetNameResponse},
    describe_class_list::{DescribeClassListError, DescribeClassListRequest, DescribeClassListResponse},
    describe_cold_storage_instance::{DescribeColdStorageInstanceRequest, DescribeColdStorageInstanceResponse},
    describe_cron_job_policy_serverless::{DescribeCronJobPolicyServerlessRequest, DescribeCronJobPolicyServerlessResponse},
    describe_cross_cloud_levels::{DescribeCrossCloudLevelsRequest, DescribeCrossCloudLevelsResponse},
    describe_cross_cloud_region::{DescribeCrossCloudRegionRequest, DescribeCrossCloudRegionResponse},
    describe_cross_cloud_region_mapping_to_aliyun::{DescribeCrossCloudRegionMappingToAliyunRequest, DescribeCrossCloudRegionMappingToAliyunResponse},
    describe_das_config::{DescribeDasConfigRequest, DescribeDasConfigResponse},
    describe_databases::{DescribeDatabasesError, DescribeDatabasesRequest, DescribeDatabasesResponse},
    describe_databases_zonal::{DescribeDatabasesZonalRequest, DescribeDatabasesZonalResponse},
    describe_db_cluster_access_whitelist::{DescribeDBClusterAccessWhitelistError, DescribeDBClusterAccessWhitelistRequest, DescribeDBClusterAccessWhitelistResponse},
    describe_db_cluster_attribute::{DescribeDBClusterAttributeError, DescribeDBClusterAttributeRequest, DescribeDBClusterAttributeResponse},
    describe_db_cluster_attribute_zonal::{DescribeDbClusterAttributeZonalRequest, DescribeDbClusterAttributeZonalResponse},
    describe_db_cluster_audit_log_collector::{DescribeDBClusterAuditLogCollectorError, DescribeDBClusterAuditLogCollectorRequest, DescribeDBClusterAuditLogCollectorResponse},
    describe_db_cluster_available_resources::{DescribeDBClusterAvailableResourcesError, DescribeDBClusterAvailableResourcesRequest, DescribeDBClusterAvailableResourcesResponse},
    describe_db_cluster_connectivity::{DescribeDBClusterConnectivityError, DescribeDBClusterConnectivityRequest, DescribeDBClusterConnectivityResponse},
    describe_db_cluster_encryption_key::{DescribeDBClusterEncryptionKeyRequest, DescribeDBClusterEncryptionKeyResponse},
    describe_db_cluster_endpoints::{DescribeDBClusterEndpointsError, DescribeDBClusterEndpointsRequest, DescribeDBClusterEndpointsResponse},
    describe_db_cluster_endpoints_zonal::{DescribeDBClusterEndpointsZonalRequest, DescribeDBClusterEndpointsZonalResponse},
    describe_db_cluster_migration::{DescribeDBClusterMigrationError, DescribeDBClusterMigrationRequest, DescribeDBClusterMigrationResponse},
    describe_db_cluster_monitor::{DescribeDBClusterMonitorRequest, DescribeDBClusterMonitorResponse},
    describe_db_cluster_net_info::{DescribeDBClusterNetInfoRequest, DescribeDBClusterNetInfoResponse},
    describe_db_cluster_parameters::{DescribeDBClusterParametersError, DescribeDBClusterParametersRequest, DescribeDBClusterParametersResponse},
    describe_db_cluster_performance::{DescribeDBClusterPerformanceError, DescribeDBClusterPerformanceRequest, DescribeDBClusterPerformanceResponse},
    describe_db_cluster_proxy::{DescribeDBClusterProxyRequest, DescribeDBClusterProxyResponse},
    describe_db_cluster_serverless_conf::{DescribeDBClusterServerlessConfError, DescribeDBClusterServerlessConfRequest, DescribeDBClusterServerlessConfResponse},
    describe_db_cluster_ssl::{DescribeDBClusterSSLError, DescribeDBClusterSSLRequest, DescribeDBClusterSSLResponse},
    describe_db_cluster_tde::{DescribeDBClusterTDEError, DescribeDBClusterTDERequest, DescribeDBClusterTDEResponse},
    describe_db_cluster_version::{DescribeDBClusterVersionError, DescribeDBClusterVersionRequest, DescribeDBClusterVersionResponse},
    describe_db_cluster_version_zonal::{DescribeDBClusterVersionZonalRequest, DescribeDBClusterVersionZonalResponse},
    describe_db_clusters::{DescribeDBClustersError, DescribeDBClustersRequest, DescribeDBClustersResponse},
    describe_db_clusters_with_backups::{DescribeDBClustersWithBackupsError, DescribeDBClustersWithBackupsRequest, DescribeDBClustersWithBackupsResponse},
    describe_db_clusters_zonal::{DescribeDBClustersZonalRequest, DescribeDBClustersZonalResponse},
    describe_db_initialize_variable::{DescribeDBInitializeVariableError, DescribeDBInitializeVariableRequest, DescribeDBInitializeVariableResponse},
    describe_db_instance_performance::{DescribeDBInstancePerformanceRequest, DescribeDBInstancePerformanceResponse},
    describe_db_links::{DescribeDBLinksError, DescribeDBLinksRequest, DescribeDBLinksResponse},
    describe_db_log_files::{DescribeDBLogFilesRequest, DescribeDBLogFilesResponse},
    describe_db_mini_engine_versions::{DescribeDBMiniEngineVersionsRequest, DescribeDBMiniEngineVersionsResponse},
    describe_db_node_performance::{DescribeDBNodePerformanceError, DescribeDBNodePerformanceRequest, DescribeDBNodePerformanceResponse},
    describe_db_nodes_parameters::{DescribeDBNodesParametersError, DescribeDBNodesParametersRequest, DescribeDBNodesParametersResponse},
    describe_db_proxy_performance::{DescribeDBProxyPerformanceError, DescribeDBProxyPerformanceRequest, DescribeDBProxyPerformanceResponse},
    describe_detached_backups::{DescribeDetachedBackupsError, DescribeDetachedBackupsRequest, DescribeDetachedBackupsResponse},
    describe_encryption_db_role_privilege::{DescribeEncryptionDBRolePrivilegeRequest, DescribeEncryptionDBRolePrivilegeResponse},
    describe_encryption_db_secret::{DescribeEncryptionDBSecretRequest, DescribeEncryptionDBSecretResponse},
    describe_extensions::{DescribeExtensionsRequest, DescribeExtensionsResponse},
    describe_firewall_rules::{DescribeFirewallRulesRequest, DescribeFirewallRulesResponse},
    describe_global_data_network_list::{DescribeGlobalDataNetworkListRequest, DescribeGlobalDataNetworkListResponse},
    describe_global_database_network::{DescribeGlobalDatabaseNetworkError, DescribeGlobalDatabaseNetworkRequest, DescribeGlobalDatabaseNetworkResponse},
    describe_global_database_networks::{DescribeGlobalDatabaseNetworksError, DescribeGlobalDatabaseNetworksRequest, DescribeGlobalDatabaseNetworksResponse},
    describe_global_security_ip_group::{DescribeGlobalSecurityIPGroupError, DescribeGlobalSecurityIPGroupRequest, DescribeGlobalSecurityIPGroupResponse},
    describe_global_security_ip_group_relation::{DescribeGlobalSecurityIPGroupRelationError, DescribeGlobalSecurityIPGroupRelationRequest, DescribeGlobalSecurityIPGroupRelationResponse},
    describe_ha_logs::{DescribeHALogsRequest, DescribeHALogsResponse},
    describe_history_tasks::{DescribeHistoryTasksRequest, DescribeHistoryTasksResponse},
    describe_history_tasks_stat::{DescribeHistoryTasksStatRequest, DescribeHistoryTasksStatResponse},
    describe_license_order_details::{DescribeLicenseOrderDetailsRequest, DescribeLicenseOrderDetailsResponse},
    describe_license_orders::{DescribeLicenseOrdersRequest, DescribeLicenseOrdersResponse},
    describe_local_available_recovery_time::{DescribeLocalAvailableRecoveryTimeRequest, DescribeLocalAvailableRecoveryTimeResponse},
    describe_log_backup_policy::{DescribeLogBackupPolicyError, DescribeLogBackupPolicyRequest, DescribeLogBackupPolicyResponse},
    describe_masking_rules::{DescribeMaskingRulesError, DescribeMaskingRulesRequest, DescribeMaskingRulesResponse},
    describe_meta_list::{DescribeMetaListError, DescribeMetaListRequest, DescribeMetaListResponse},
    describe_modify_parameter_log::{DescribeModifyParameterLogRequest, DescribeModifyParameterLogResponse},
    describe_network_channel::{DescribeNetworkChannelRequest, DescribeNetworkChannelResponse},
    describe_parameter_group::{DescribeParameterGroupError, DescribeParameterGroupRequest, DescribeParameterGroupResponse},
    describe_parameter_groups::{DescribeParameterGroupsError, DescribeParameterGroupsRequest, DescribeParameterGroupsResponse},
    describe_parameter_templates::{DescribeParameterTemplatesError, DescribeParameterTemplatesRequest, DescribeParameterTemplatesResponse},
    describe_pending_maintenance_action::{DescribePendingMaintenanceActionError, DescribePendingMaintenanceActionRequest, DescribePendingMaintenanceActionResponse},
    describe_pending_maintenance_actions::{DescribePendingMaintenanceActionsError, DescribePendingMaintenanceActionsRequest, DescribePendingMaintenanceActionsResponse},
    describe_polar_fs_attribute::{DescribePolarFsAttributeRequest, DescribePolarFsAttributeResponse},
    describe_polar_fs_quota::{DescribePolarFsQuotaRequest, DescribePolarFsQuotaResponse},
    describe_polar_sql_collector_policy::{DescribePolarSQLCollectorPolicyRequest, DescribePolarSQLCollectorPolicyResponse},
    describe_rds_v_switchs::{DescribeRdsVSwitchsRequest, DescribeRdsVSwitchsResponse},
    describe_rds_vpcs::{DescribeRdsVpcsRequest, DescribeRdsVpcsResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_resource_packages::{DescribeResourcePackagesRequest, DescribeResourcePackagesResponse},
    describe_schedule_tasks::{DescribeScheduleTasksError, DescribeScheduleTasksRequest, DescribeScheduleTasksResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsError, DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_slow_logs::{DescribeSlowLogsError, DescribeSlowLogsRequest, DescribeSlowLogsResponse},
    describe_sql_explorer_policy::{DescribeSQLExplorerPolicyRequest, DescribeSQLExplorerPolicyResponse},
    describe_sql_explorer_retention::{DescribeSQLExplorerRetentionRequest, DescribeSQLExplorerRetentionResponse},
    describe_sql_rate_limiting_rules::{DescribeSQLRateLimitingRulesRequest, DescribeSQLRateLimitingRulesResponse},
    describe_tasks::{DescribeTasksError, DescribeTasksRequest, DescribeTasksResponse},
    describe_upgrade_report::{DescribeUpgradeReportRequest, DescribeUpgradeReportResponse},
    describe_user_encryption_key_list::{DescribeUserEncryptionKeyListError, DescribeUserEncryptionKeyListRequest, DescribeUserEncryptionKeyListResponse},
    describe_vpcs::{DescribeVpcsRequest, DescribeVpcsResponse},
    describe_vswitch_list::{DescribeVSwitchListRequest, DescribeVSwitchListResponse},
    describe_vswitches::{DescribeVSwitchesError, DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    disable_db_cluster_orca::{DisableDBClusterOrcaRequest, DisableDBClusterOrcaResponse},
    disable_db_cluster_serverless::{DisableDBClusterServerlessError, DisableDBClusterServerlessRequest, DisableDBClusterServerlessResponse},
    enable_db_cluster_orca::{EnableDBClusterOrcaRequest, EnableDBClusterOrcaResponse},
    enable_db_cluster_serverless::{EnableDBClusterServerlessError, EnableDBClusterServerlessRequest, EnableDBClusterServerlessResponse},
    enable_firewall_rules::{EnableFirewallRulesError, EnableFirewallRulesRequest, EnableFirewallRulesResponse},
    enable_sql_rate_limiting_rules::{EnableSQLRateLimitingRulesRequest, EnableSQLRateLimitingRulesResponse},
    evaluate_region_resource::{EvaluateRegionResourceError, EvaluateRegionResourceRequest, EvaluateRegionResourceResponse},
    execute_cross_cloud_open_api::{ExecuteCrossCloudOpenAPIRequest, ExecuteCrossCloudOpenAPIResponse},
    failover_db_cluster::{FailoverDBClusterError, FailoverDBClusterRequest, FailoverDBClusterResponse},
    failover_db_cluster_zonal::{FailoverDBClusterZonalRequest, FailoverDBClusterZonalResponse},
    generate_upgrade_report_for_sync_clone::{GenerateUpgradeReportForSyncCloneRequest, GenerateUpgradeReportForSyncCloneResponse},
    grant_account_privilege::{GrantAccountPrivilegeError, GrantAccountPrivilegeRequest, GrantAccountPrivilegeResponse},
    grant_account_privilege_zonal::{GrantAccountPrivilegeZonalRequest, GrantAccountPrivilegeZonalResponse},
    list_orders::{ListOrdersRequest, ListOrdersResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_resources_for_region::{ListTagResourcesForRegionRequest, ListTagResourcesForRegionResponse},
    manually_start_db_cluster::{ManuallyStartDBClusterError, ManuallyStartDBClusterRequest, ManuallyStartDBClusterResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_account_description_zonal::{ModifyAccountDescriptionZonalRequest, ModifyAccountDescriptionZonalResponse},
    modify_account_lock_state::{ModifyAccountLockStateRequest, ModifyAccountLockStateResponse},
    modify_account_password::{ModifyAccountPasswordError, ModifyAccountPasswordRequest, ModifyAccountPasswordResponse},
    modify_account_password_zonal::{ModifyAccountPasswordZonalRequest, ModifyAccountPasswordZonalResponse},
    modify_active_operation_maintain_conf::{ModifyActiveOperationMaintainConfRequest, ModifyActiveOperationMaintainConfResponse},
    modify_active_operation_task::{ModifyActiveOperationTaskRequest, ModifyActiveOperationTaskResponse},
    modify_active_operation_tasks::{ModifyActiveOperationTasksRequest, ModifyActiveOperationTasksResponse},
    modify_aidb_cluster_description::{ModifyAIDBClusterDescriptionRequest, ModifyAIDBClusterDescriptionResponse},
    modify_application_description::{ModifyApplicationDescriptionRequest, ModifyApplicationDescriptionResponse},
    modify_application_parameter::{ModifyApplicationParameterRequest, ModifyApplicationParameterResponse},
    modify_application_serverless_conf::{ModifyApplicationServerlessConfRequest, ModifyApplicationServerlessConfResponse},
    modify_application_whitelist::{ModifyApplicationWhitelistRequest, ModifyApplicationWhitelistResponse},
    modify_auto_renew_attribute::{ModifyAutoRenewAttributeError, ModifyAutoRenewAttributeRequest, ModifyAutoRenewAttributeResponse},
    modify_backup_policy::{ModifyBackupPolicyError, ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_cron_job_policy_serverless::{ModifyCronJobPolicyServerlessRequest, ModifyCronJobPolicyServerlessResponse},
    modify_db_cluster::{ModifyDBClusterError, ModifyDBClusterRequest, ModifyDBClusterResponse},
    modify_db_cluster_access_whitelist::{ModifyDBClusterAccessWhitelistError, ModifyDBClusterAccessWhitelistRequest, ModifyDBClusterAccessWhitelistResponse},
    modify_db_cluster_and_nodes_parameters::{ModifyDBClusterAndNodesParametersError, ModifyDBClusterAndNodesParametersRequest, ModifyDBClusterAndNodesParametersResponse},
    modify_db_cluster_arch::{ModifyDBClusterArchRequest, ModifyDBClusterArchResponse},
    modify_db_cluster_audit_log_collector::{ModifyDBClusterAuditLogCollectorError, ModifyDBClusterAuditLogCollectorRequest, ModifyDBClusterAuditLogCollectorResponse},
    modify_db_cluster_deletion::{ModifyDBClusterDeletionError, ModifyDBClusterDeletionRequest, ModifyDBClusterDeletionResponse},
    modify_db_cluster_description::{ModifyDBClusterDescriptionError, ModifyDBClusterDescriptionRequest, ModifyDBClusterDescriptionResponse},
    modify_db_cluster_description_zonal::{ModifyDBClusterDescriptionZonalRequest, ModifyDBClusterDescriptionZonalResponse},
    modify_db_cluster_endpoint::{ModifyDBClusterEndpointError, ModifyDBClusterEndpointRequest, ModifyDBClusterEndpointResponse},
    modify_db_cluster_endpoint_zonal::{ModifyDBClusterEndpointZonalRequest, ModifyDBClusterEndpointZonalResponse},
    modify_db_cluster_maintain_time::{ModifyDBClusterMaintainTimeError, ModifyDBClusterMaintainTimeRequest, ModifyDBClusterMaintainTimeResponse},
    modify_db_cluster_migration::{ModifyDBClusterMigrationError, ModifyDBClusterMigrationRequest, ModifyDBClusterMigrationResponse},
    modify_db_cluster_migration_endpoint::{ModifyDBClusterMigrationEndpointRequest, ModifyDBClusterMigrationEndpointResponse},
    modify_db_cluster_monitor::{ModifyDBClusterMonitorError, ModifyDBClusterMonitorRequest, ModifyDBClusterMonitorResponse},
    modify_db_cluster_parameters::{ModifyDBClusterParametersError, ModifyDBClusterParametersRequest, ModifyDBClusterParametersResponse},
    modify_db_cluster_primary_zone::{ModifyDBClusterPrimaryZoneError, ModifyDBClusterPrimaryZoneRequest, ModifyDBClusterPrimaryZoneResponse},
    modify_db_cluster_resource_group::{ModifyDBClusterResourceGroupError, ModifyDBClusterResourceGroupRequest, ModifyDBClusterResourceGroupResponse},
    modify_db_cluster_serverless_conf::{ModifyDBClusterServerlessConfError, ModifyDBClusterServerlessConfRequest, ModifyDBClusterServerlessConfResponse},
    modify_db_cluster_ssl::{ModifyDBClusterSSLError, ModifyDBClusterSSLRequest, ModifyDBClusterSSLResponse},
    modify_db_cluster_storage_performance::{ModifyDBClusterStoragePerformanceRequest, ModifyDBClusterStoragePerformanceResponse},
    modify_db_cluster_storage_space::{ModifyDBClusterStorageSpaceError, ModifyDBClusterStorageSpaceRequest, ModifyDBClusterStorageSpaceResponse},
    modify_db_cluster_tde::{ModifyDBClusterTDEError, ModifyDBClusterTDERequest, ModifyDBClusterTDEResponse},
    modify_db_cluster_vpc::{ModifyDBClusterVpcRequest, ModifyDBClusterVpcResponse},
    modify_db_description::{ModifyDBDescriptionError, ModifyDBDescriptionRequest, ModifyDBDescriptionResponse},
    modify_db_description_zonal::{ModifyDBDescriptionZonalRequest, ModifyDBDescriptionZonalResponse},
    modify_db_endpoint_address::{ModifyDBEndpointAddressError, ModifyDBEndpointAddressRequest, ModifyDBEndpointAddressResponse},
    modify_db_node_class::{ModifyDBNodeClassError, ModifyDBNodeClassRequest, ModifyDBNodeClassResponse},
    modify_db_node_config::{ModifyDBNodeConfigRequest, ModifyDBNodeConfigResponse},
    modify_db_node_description::{ModifyDBNodeDescriptionRequest, ModifyDBNodeDescriptionResponse},
    modify_db_node_hot_replica_mode::{ModifyDBNodeHotReplicaModeError, ModifyDBNodeHotReplicaModeRequest, ModifyDBNodeHotReplicaModeResponse},
    modify_db_node_scc_mode::{ModifyDBNodeSccModeRequest, ModifyDBNodeSccModeResponse},
    modify_db_nodes_class::{ModifyDBNodesClassError, ModifyDBNodesClassRequest, ModifyDBNodesClassResponse},
    modify_db_nodes_parameters::{ModifyDBNodesParametersError, ModifyDBNodesParametersRequest, ModifyDBNodesParametersResponse},
    modify_encryption_db_role_privilege::{ModifyEncryptionDBRolePrivilegeRequest, ModifyEncryptionDBRolePrivilegeResponse},
    modify_encryption_db_secret::{ModifyEncryptionDBSecretRequest, ModifyEncryptionDBSecretResponse},
    modify_firewall_rules::{ModifyFirewallRulesRequest, ModifyFirewallRulesResponse},
    modify_global_database_network::{ModifyGlobalDatabaseNetworkError, ModifyGlobalDatabaseNetworkRequest, ModifyGlobalDatabaseNetworkResponse},
    modify_global_security_ip_group::{ModifyGlobalSecurityIPGroupError, ModifyGlobalSecurityIPGroupRequest, ModifyGlobalSecurityIPGroupResponse},
    modify_global_security_ip_group_name::{ModifyGlobalSecurityIPGroupNameError, ModifyGlobalSecurityIPGroupNameRequest, ModifyGlobalSecurityIPGroupNameResponse},
    modify_global_security_ip_group_relation::{ModifyGlobalSecurityIPGroupRelationError, ModifyGlobalSecurityIPGroupRelationRequest, ModifyGlobalSecurityIPGroupRelationResponse},
    modify_log_backup_policy::{ModifyLogBackupPolicyError, ModifyLogBackupPolicyRequest, ModifyLogBackupPolicyResponse},
    modify_masking_rules::{ModifyMaskingRulesError, ModifyMaskingRulesRequest, ModifyMaskingRulesResponse},
    modify_pending_maintenance_action::{ModifyPendingMaintenanceActionError, ModifyPendingMaintenanceActionRequest, ModifyPendingMaintenanceActionResponse},
    modify_resource_package::{ModifyResourcePackageRequest, ModifyResourcePackageResponse},
    modify_schedule_task::{ModifyScheduleTaskRequest, ModifyScheduleTaskResponse},
    modify_sql_explorer_policy::{ModifySQLExplorerPolicyRequest, ModifySQLExplorerPolicyResponse},
    modify_sql_explorer_retention::{ModifySQLExplorerRetentionRequest, ModifySQLExplorerRetentionResponse},
    modify_sql_rate_limiting_rules::{ModifySQLRateLimitingRulesRequest, ModifySQLRateLimitingRulesResponse},
    open_ai_task::{OpenAITaskError, OpenAITaskRequest, OpenAITaskResponse},
    reactivate_db_cluster_backup::{ReactivateDBClusterBackupRequest, ReactivateDBClusterBackupResponse},
    refresh_db_cluster_storage_usage::{RefreshDBClusterStorageUsageError, RefreshDBClusterStorageUsageRequest, RefreshDBClusterStorageUsageResponse},
    remove_db_cluster_from_gdn::{RemoveDBClusterFromGDNError, RemoveDBClusterFromGDNRequest, RemoveDBClusterFromGDNResponse},
    reset_account::{ResetAccountError, ResetAccountRequest, ResetAccountResponse},
    reset_account_password::{ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    reset_account_zonal::{ResetAccountZonalRequest, ResetAccountZonalResponse},
    reset_global_database_network::{ResetGlobalDatabaseNetworkError, ResetGlobalDatabaseNetworkRequest, ResetGlobalDatabaseNetworkResponse},
    restart_db_link::{RestartDBLinkError, RestartDBLinkRequest, RestartDBLinkResponse},
    restart_db_node::{RestartDBNodeError, RestartDBNodeRequest, RestartDBNodeResponse},
    restart_db_node_zonal::{RestartDBNodeZonalRequest, RestartDBNodeZonalResponse},
    restore_table::{RestoreTableError, RestoreTableRequest, RestoreTableResponse},
    revoke_account_privilege::{RevokeAccountPrivilegeError, RevokeAccountPrivilegeRequest, RevokeAccountPrivilegeResponse},
    revoke_account_privilege_zonal::{RevokeAccountPrivilegeZonalRequest, RevokeAccountPrivilegeZonalResponse},
    set_polar_fs_file_quota::{SetPolarFsFileQuotaRequest, SetPolarFsFileQuotaResponse},
    switch_over_global_database_network::{SwitchOverGlobalDatabaseNetworkError, SwitchOverGlobalDatabaseNetworkRequest, SwitchOverGlobalDatabaseNetworkResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    temp_modify_db_node::{TempModifyDBNodeError, TempModifyDBNodeRequest, TempModifyDBNodeResponse},
    transform_db_cluster_pay_type::{TransformDBClusterPayTypeError, TransformDBClusterPayTypeRequest, TransformDBClusterPayTypeResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_extensions::{UpdateExtensionsRequest, UpdateExtensionsResponse},
    upgrade_db_cluster_version::{UpgradeDBClusterVersionError, UpgradeDBClusterVersionRequest, UpgradeDBClusterVersionResponse},
    upgrade_db_cluster_version_zonal::{UpgradeDBClusterVersionZonalRequest, UpgradeDBClusterVersionZonalResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "polardb",
    version: "2017-08-01",
    endpoints: Endpoints {
        central: Some("polardb.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "polardb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "polardb.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "polardb.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "polardb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "polardb.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "polardb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "polardb.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "polardb.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "polardb.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "polardb.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "polardb.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "polardb.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "polardb.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "polardb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "polardb.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "polardb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "polardb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "polardb.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "polardb.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "polardb.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "polardb.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "polardb.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "polardb.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "polardb.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "polardb.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "polardb.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "polardb.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "polardb.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "polardb.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "polardb.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "polardb.us-west-1.aliyuncs.com"),
        ],
        rule: Some("polardb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of PolarDB.
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
    /// Breaks off the migration of a cluster before it is complete.
    #[inline]
    pub fn abort_db_cluster_migration(
        &self,
        request: AbortDBClusterMigrationRequest,
    ) -> Call<'_, AbortDBClusterMigrationRequest> {
        self.inner.call(request)
    }
    /// Adds a named role privilege rule to the encrypted-database feature of a PolarDB cluster.
    #[inline]
    pub fn add_encryption_db_role_privilege(
        &self,
        request: AddEncryptionDBRolePrivilegeRequest,
    ) -> Call<'_, AddEncryptionDBRolePrivilegeRequest> {
        self.inner.call(request)
    }
    /// Adds an SQL firewall rule with its configuration to a PolarDB cluster.
    #[inline]
    pub fn add_firewall_rules(
        &self,
        request: AddFirewallRulesRequest,
    ) -> Call<'_, AddFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Defines quotas on a PolarFS instance, each with size, file-count, and include or exclude settings.
    #[inline]
    pub fn add_polar_fs_quota(
        &self,
        request: AddPolarFsQuotaRequest,
    ) -> Call<'_, AddPolarFsQuotaRequest> {
        self.inner.call(request)
    }
    /// Adds a named SQL throttling rule to a PolarDB cluster.
    #[inline]
    pub fn add_sql_rate_limiting_rules(
        &self,
        request: AddSQLRateLimitingRulesRequest,
    ) -> Call<'_, AddSQLRateLimitingRulesRequest> {
        self.inner.call(request)
    }
    /// Attaches a PolarFS instance to a PolarDB application, using the access key that you supply.
    #[inline]
    pub fn attach_application_polar_fs(
        &self,
        request: AttachApplicationPolarFSRequest,
    ) -> Call<'_, AttachApplicationPolarFSRequest> {
        self.inner.call(request)
    }
    /// Cancels the operation and maintenance events with the task IDs that you list.
    #[inline]
    pub fn cancel_active_operation_tasks(
        &self,
        request: CancelActiveOperationTasksRequest,
    ) -> Call<'_, CancelActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Removes a scheduled (cron) scaling policy, named by its job ID, from a serverless cluster.
    #[inline]
    pub fn cancel_cron_job_policy_serverless(
        &self,
        request: CancelCronJobPolicyServerlessRequest,
    ) -> Call<'_, CancelCronJobPolicyServerlessRequest> {
        self.inner.call(request)
    }
    /// Lifts the quotas that were bound to given file paths of a PolarFS instance.
    #[inline]
    pub fn cancel_polar_fs_file_quota(
        &self,
        request: CancelPolarFsFileQuotaRequest,
    ) -> Call<'_, CancelPolarFsFileQuotaRequest> {
        self.inner.call(request)
    }
    /// Cancels a scheduled task of a PolarDB cluster, provided its start time has not come yet.
    #[inline]
    pub fn cancel_schedule_tasks(
        &self,
        request: CancelScheduleTasksRequest,
    ) -> Call<'_, CancelScheduleTasksRequest> {
        self.inner.call(request)
    }
    /// Tests whether a database account name is valid and still unused in a PolarDB cluster.
    #[inline]
    pub fn check_account_name(
        &self,
        request: CheckAccountNameRequest,
    ) -> Call<'_, CheckAccountNameRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `CheckAccountName`: tests whether a database account name can be used in a cluster.
    #[inline]
    pub fn check_account_name_zonal(
        &self,
        request: CheckAccountNameZonalRequest,
    ) -> Call<'_, CheckAccountNameZonalRequest> {
        self.inner.call(request)
    }
    /// Checks whether a prefix for a connection string can be used with a PolarDB cluster.
    #[inline]
    pub fn check_connection_string(
        &self,
        request: CheckConnectionStringRequest,
    ) -> Call<'_, CheckConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Tests whether a database name is valid and still unused in a PolarDB cluster.
    #[inline]
    pub fn check_db_name(
        &self,
        request: CheckDBNameRequest,
    ) -> Call<'_, CheckDBNameRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `CheckDBName`: tests whether a database name can be used in a cluster.
    #[inline]
    pub fn check_db_name_zonal(
        &self,
        request: CheckDBNameZonalRequest,
    ) -> Call<'_, CheckDBNameZonalRequest> {
        self.inner.call(request)
    }
    /// Reports whether Key Management Service is activated and authorized, as a cluster needs for TDE.
    #[inline]
    pub fn check_kms_authorized(
        &self,
        request: CheckKMSAuthorizedRequest,
    ) -> Call<'_, CheckKMSAuthorizedRequest> {
        self.inner.call(request)
    }
    /// Reports whether the account already has the service-linked role that PolarDB uses.
    #[inline]
    pub fn check_service_linked_role(
        &self,
        request: CheckServiceLinkedRoleRequest,
    ) -> Call<'_, CheckServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Switches the PolarDB for AI feature of a cluster off.
    #[inline]
    pub fn close_ai_task(
        &self,
        request: CloseAITaskRequest,
    ) -> Call<'_, CloseAITaskRequest> {
        self.inner.call(request)
    }
    /// Ends the migration from RDS to a cluster, either by completing it or by giving it up.
    #[inline]
    pub fn close_db_cluster_migration(
        &self,
        request: CloseDBClusterMigrationRequest,
    ) -> Call<'_, CloseDBClusterMigrationRequest> {
        self.inner.call(request)
    }
    /// Continues a migration to a cluster, with a forced switch if the call says so.
    #[inline]
    pub fn continue_db_cluster_migration(
        &self,
        request: ContinueDBClusterMigrationRequest,
    ) -> Call<'_, ContinueDBClusterMigrationRequest> {
        self.inner.call(request)
    }
    /// Creates a database account in a PolarDB cluster, optionally with privileges on named databases.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `CreateAccount`: creates a database account with its password and privileges.
    #[inline]
    pub fn create_account_zonal(
        &self,
        request: CreateAccountZonalRequest,
    ) -> Call<'_, CreateAccountZonalRequest> {
        self.inner.call(request)
    }
    /// Creates an activation code from a license order for the machine with a given MAC address.
    #[inline]
    pub fn create_activation_code(
        &self,
        request: CreateActivationCodeRequest,
    ) -> Call<'_, CreateActivationCodeRequest> {
        self.inner.call(request)
    }
    /// Creates a PolarDB application with its components and endpoints, optionally tied to a cluster.
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<'_, CreateApplicationRequest> {
        self.inner.call(request)
    }
    /// Adds a network address of the chosen network type to an endpoint of a PolarDB application.
    #[inline]
    pub fn create_application_endpoint_address(
        &self,
        request: CreateApplicationEndpointAddressRequest,
    ) -> Call<'_, CreateApplicationEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Takes a full snapshot backup of a PolarDB cluster on demand.
    #[inline]
    pub fn create_backup(
        &self,
        request: CreateBackupRequest,
    ) -> Call<'_, CreateBackupRequest> {
        self.inner.call(request)
    }
    /// Creates a cold storage instance for a PolarDB cluster.
    #[inline]
    pub fn create_cold_storage_instance(
        &self,
        request: CreateColdStorageInstanceRequest,
    ) -> Call<'_, CreateColdStorageInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds a cron-timed policy that sets the scaling range of a serverless cluster.
    #[inline]
    pub fn create_cron_job_policy_serverless(
        &self,
        request: CreateCronJobPolicyServerlessRequest,
    ) -> Call<'_, CreateCronJobPolicyServerlessRequest> {
        self.inner.call(request)
    }
    /// Creates a database in a PolarDB cluster and can authorize an account for it right away.
    #[inline]
    pub fn create_database(
        &self,
        request: CreateDatabaseRequest,
    ) -> Call<'_, CreateDatabaseRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `CreateDatabase`: creates a database with character set and owning account.
    #[inline]
    pub fn create_database_zonal(
        &self,
        request: CreateDatabaseZonalRequest,
    ) -> Call<'_, CreateDatabaseZonalRequest> {
        self.inner.call(request)
    }
    /// Buys a new PolarDB cluster, either empty or based on an existing instance, cluster, or backup.
    #[inline]
    pub fn create_db_cluster(
        &self,
        request: CreateDBClusterRequest,
    ) -> Call<'_, CreateDBClusterRequest> {
        self.inner.call(request)
    }
    /// Adds a custom cluster endpoint that routes to the nodes of your choice.
    #[inline]
    pub fn create_db_cluster_endpoint(
        &self,
        request: CreateDBClusterEndpointRequest,
    ) -> Call<'_, CreateDBClusterEndpointRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `CreateDBClusterEndpoint`: adds a custom endpoint for chosen nodes of a cluster.
    #[inline]
    pub fn create_db_cluster_endpoint_zonal(
        &self,
        request: CreateDBClusterEndpointZonalRequest,
    ) -> Call<'_, CreateDBClusterEndpointZonalRequest> {
        self.inner.call(request)
    }
    /// Gives an existing primary, default, or custom cluster endpoint a further address, such as a public one.
    #[inline]
    pub fn create_db_endpoint_address(
        &self,
        request: CreateDBEndpointAddressRequest,
    ) -> Call<'_, CreateDBEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Creates a database link from a database of the cluster to a target database elsewhere.
    #[inline]
    pub fn create_db_link(
        &self,
        request: CreateDBLinkRequest,
    ) -> Call<'_, CreateDBLinkRequest> {
        self.inner.call(request)
    }
    /// Adds read-only nodes to a PolarDB cluster, at once or in a planned time window.
    #[inline]
    pub fn create_db_nodes(
        &self,
        request: CreateDBNodesRequest,
    ) -> Call<'_, CreateDBNodesRequest> {
        self.inner.call(request)
    }
    /// Installs extensions in given databases of a PolarDB cluster.
    #[inline]
    pub fn create_extensions(
        &self,
        request: CreateExtensionsRequest,
    ) -> Call<'_, CreateExtensionsRequest> {
        self.inner.call(request)
    }
    /// Creates a global data network that syncs a source file system path to a destination path.
    #[inline]
    pub fn create_global_data_network(
        &self,
        request: CreateGlobalDataNetworkRequest,
    ) -> Call<'_, CreateGlobalDataNetworkRequest> {
        self.inner.call(request)
    }
    /// Creates a global database network (GDN) with an existing cluster as its primary.
    #[inline]
    pub fn create_global_database_network(
        &self,
        request: CreateGlobalDatabaseNetworkRequest,
    ) -> Call<'_, CreateGlobalDatabaseNetworkRequest> {
        self.inner.call(request)
    }
    /// Creates a global IP whitelist template that several clusters can share.
    #[inline]
    pub fn create_global_security_ip_group(
        &self,
        request: CreateGlobalSecurityIPGroupRequest,
    ) -> Call<'_, CreateGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a named network channel from a PolarDB cluster to a target cluster or IP address.
    #[inline]
    pub fn create_network_channel(
        &self,
        request: CreateNetworkChannelRequest,
    ) -> Call<'_, CreateNetworkChannelRequest> {
        self.inner.call(request)
    }
    /// Returns the virtual license order for a database engine and creates it if there is none.
    #[inline]
    pub fn create_or_get_virtual_license_order(
        &self,
        request: CreateOrGetVirtualLicenseOrderRequest,
    ) -> Call<'_, CreateOrGetVirtualLicenseOrderRequest> {
        self.inner.call(request)
    }
    /// Creates a parameter template for a PolarDB engine and version from given parameter values.
    #[inline]
    pub fn create_parameter_group(
        &self,
        request: CreateParameterGroupRequest,
    ) -> Call<'_, CreateParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role through which PolarDB accesses your other cloud resources.
    #[inline]
    pub fn create_service_linked_role(
        &self,
        request: CreateServiceLinkedRoleRequest,
    ) -> Call<'_, CreateServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Purchases a prepaid storage plan of the given type and capacity class.
    #[inline]
    pub fn create_storage_plan(
        &self,
        request: CreateStoragePlanRequest,
    ) -> Call<'_, CreateStoragePlanRequest> {
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
    /// Deletes a database account of a zonal cluster; nobody can sign in with it any more.
    #[inline]
    pub fn delete_account_zonal(
        &self,
        request: DeleteAccountZonalRequest,
    ) -> Call<'_, DeleteAccountZonalRequest> {
        self.inner.call(request)
    }
    /// Deletes an AI database cluster by its ID.
    #[inline]
    pub fn delete_aidb_cluster(
        &self,
        request: DeleteAIDBClusterRequest,
    ) -> Call<'_, DeleteAIDBClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes an application that was set up for clusters.
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<'_, DeleteApplicationRequest> {
        self.inner.call(request)
    }
    /// Removes the network address of one network type from an endpoint of a PolarDB application.
    #[inline]
    pub fn delete_application_endpoint_address(
        &self,
        request: DeleteApplicationEndpointAddressRequest,
    ) -> Call<'_, DeleteApplicationEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Deletes backups of a cluster; it can no longer be restored from them.
    #[inline]
    pub fn delete_backup(
        &self,
        request: DeleteBackupRequest,
    ) -> Call<'_, DeleteBackupRequest> {
        self.inner.call(request)
    }
    /// Drops a database of a cluster with its data.
    #[inline]
    pub fn delete_database(
        &self,
        request: DeleteDatabaseRequest,
    ) -> Call<'_, DeleteDatabaseRequest> {
        self.inner.call(request)
    }
    /// Drops a database of a zonal cluster with its data.
    #[inline]
    pub fn delete_database_zonal(
        &self,
        request: DeleteDatabaseZonalRequest,
    ) -> Call<'_, DeleteDatabaseZonalRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go PolarDB cluster; the request decides which of its backups are kept.
    #[inline]
    pub fn delete_db_cluster(
        &self,
        request: DeleteDBClusterRequest,
    ) -> Call<'_, DeleteDBClusterRequest> {
        self.inner.call(request)
    }
    /// Releases a custom cluster endpoint of a PolarDB cluster.
    #[inline]
    pub fn delete_db_cluster_endpoint(
        &self,
        request: DeleteDBClusterEndpointRequest,
    ) -> Call<'_, DeleteDBClusterEndpointRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `DeleteDBClusterEndpoint`: releases a custom endpoint of a cluster.
    #[inline]
    pub fn delete_db_cluster_endpoint_zonal(
        &self,
        request: DeleteDBClusterEndpointZonalRequest,
    ) -> Call<'_, DeleteDBClusterEndpointZonalRequest> {
        self.inner.call(request)
    }
    /// Removes an address, such as the public one, from an endpoint that itself stays in place.
    #[inline]
    pub fn delete_db_endpoint_address(
        &self,
        request: DeleteDBEndpointAddressRequest,
    ) -> Call<'_, DeleteDBEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Deletes a database link from a PolarDB for PostgreSQL (Compatible with Oracle) cluster.
    #[inline]
    pub fn delete_db_link(
        &self,
        request: DeleteDBLinkRequest,
    ) -> Call<'_, DeleteDBLinkRequest> {
        self.inner.call(request)
    }
    /// Removes read-only nodes from a PolarDB cluster.
    #[inline]
    pub fn delete_db_nodes(
        &self,
        request: DeleteDBNodesRequest,
    ) -> Call<'_, DeleteDBNodesRequest> {
        self.inner.call(request)
    }
    /// Deletes role privilege rules from the encrypted-database feature of a PolarDB cluster.
    #[inline]
    pub fn delete_encryption_db_role_privilege(
        &self,
        request: DeleteEncryptionDBRolePrivilegeRequest,
    ) -> Call<'_, DeleteEncryptionDBRolePrivilegeRequest> {
        self.inner.call(request)
    }
    /// Removes extensions from databases of a cluster.
    #[inline]
    pub fn delete_extensions(
        &self,
        request: DeleteExtensionsRequest,
    ) -> Call<'_, DeleteExtensionsRequest> {
        self.inner.call(request)
    }
    /// Deletes firewall rules for SQL statements, which are no longer checked against them.
    #[inline]
    pub fn delete_firewall_rules(
        &self,
        request: DeleteFirewallRulesRequest,
    ) -> Call<'_, DeleteFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a global data network by its ID.
    #[inline]
    pub fn delete_global_data_network(
        &self,
        request: DeleteGlobalDataNetworkRequest,
    ) -> Call<'_, DeleteGlobalDataNetworkRequest> {
        self.inner.call(request)
    }
    /// Deletes a global database network, in which only the primary cluster may be left.
    #[inline]
    pub fn delete_global_database_network(
        &self,
        request: DeleteGlobalDatabaseNetworkRequest,
    ) -> Call<'_, DeleteGlobalDatabaseNetworkRequest> {
        self.inner.call(request)
    }
    /// Deletes a global IP whitelist template.
    #[inline]
    pub fn delete_global_security_ip_group(
        &self,
        request: DeleteGlobalSecurityIPGroupRequest,
    ) -> Call<'_, DeleteGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes data masking rules; queries show the columns unmasked again.
    #[inline]
    pub fn delete_masking_rules(
        &self,
        request: DeleteMaskingRulesRequest,
    ) -> Call<'_, DeleteMaskingRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a network channel of a cluster by its name.
    #[inline]
    pub fn delete_network_channel(
        &self,
        request: DeleteNetworkChannelRequest,
    ) -> Call<'_, DeleteNetworkChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes a parameter template; clusters that it was applied to keep their values.
    #[inline]
    pub fn delete_parameter_group(
        &self,
        request: DeleteParameterGroupRequest,
    ) -> Call<'_, DeleteParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Removes quotas of a PolarFS instance, so that they no longer limit its use.
    #[inline]
    pub fn delete_polar_fs_quota(
        &self,
        request: DeletePolarFsQuotaRequest,
    ) -> Call<'_, DeletePolarFsQuotaRequest> {
        self.inner.call(request)
    }
    /// Deletes throttling rules for SQL statements, which then run without that limit.
    #[inline]
    pub fn delete_sql_rate_limiting_rules(
        &self,
        request: DeleteSQLRateLimitingRulesRequest,
    ) -> Call<'_, DeleteSQLRateLimitingRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of a PolarDB cluster, or shows one account by name.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `DescribeAccounts`: lists the database accounts of a cluster page by page.
    #[inline]
    pub fn describe_accounts_zonal(
        &self,
        request: DescribeAccountsZonalRequest,
    ) -> Call<'_, DescribeAccountsZonalRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one activation code that was issued under a license order.
    #[inline]
    pub fn describe_activation_code_details(
        &self,
        request: DescribeActivationCodeDetailsRequest,
    ) -> Call<'_, DescribeActivationCodeDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists the activation codes of a license order, filtered by MAC address or system identifier.
    #[inline]
    pub fn describe_activation_codes(
        &self,
        request: DescribeActivationCodesRequest,
    ) -> Call<'_, DescribeActivationCodesRequest> {
        self.inner.call(request)
    }
    /// Shows the configured maintenance cycle and time window for operation and maintenance events.
    #[inline]
    pub fn describe_active_operation_maintain_conf(
        &self,
        request: DescribeActiveOperationMaintainConfRequest,
    ) -> Call<'_, DescribeActiveOperationMaintainConfRequest> {
        self.inner.call(request)
    }
    /// Lists pending or past maintenance events in the older format, filtered by type and region.
    #[inline]
    pub fn describe_active_operation_task(
        &self,
        request: DescribeActiveOperationTaskRequest,
    ) -> Call<'_, DescribeActiveOperationTaskRequest> {
        self.inner.call(request)
    }
    /// Counts the open maintenance events and tells whether a pop-up notice is due.
    #[inline]
    pub fn describe_active_operation_task_count(
        &self,
        request: DescribeActiveOperationTaskCountRequest,
    ) -> Call<'_, DescribeActiveOperationTaskCountRequest> {
        self.inner.call(request)
    }
    /// Counts maintenance events per region, for pending or for historical ones.
    #[inline]
    pub fn describe_active_operation_task_region(
        &self,
        request: DescribeActiveOperationTaskRegionRequest,
    ) -> Call<'_, DescribeActiveOperationTaskRegionRequest> {
        self.inner.call(request)
    }
    /// Counts maintenance events per task type, for pending or for historical ones.
    #[inline]
    pub fn describe_active_operation_task_type(
        &self,
        request: DescribeActiveOperationTaskTypeRequest,
    ) -> Call<'_, DescribeActiveOperationTaskTypeRequest> {
        self.inner.call(request)
    }
    /// Lists operation and maintenance events with filters such as cluster, status, and whether they can be changed.
    #[inline]
    pub fn describe_active_operation_tasks(
        &self,
        request: DescribeActiveOperationTasksRequest,
    ) -> Call<'_, DescribeActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Shows whether the PolarDB for AI feature of a cluster is on and in which state it is.
    #[inline]
    pub fn describe_ai_task_status(
        &self,
        request: DescribeAITaskStatusRequest,
    ) -> Call<'_, DescribeAITaskStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the attributes of one PolarDB AI cluster.
    #[inline]
    pub fn describe_aidb_cluster_attribute(
        &self,
        request: DescribeAIDBClusterAttributeRequest,
    ) -> Call<'_, DescribeAIDBClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics of a PolarDB AI cluster over a time range.
    #[inline]
    pub fn describe_aidb_cluster_performance(
        &self,
        request: DescribeAIDBClusterPerformanceRequest,
    ) -> Call<'_, DescribeAIDBClusterPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists PolarDB AI clusters with filters such as status, billing method, node type, and tags.
    #[inline]
    pub fn describe_aidb_clusters(
        &self,
        request: DescribeAIDBClustersRequest,
    ) -> Call<'_, DescribeAIDBClustersRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one PolarDB application.
    #[inline]
    pub fn describe_application_attribute(
        &self,
        request: DescribeApplicationAttributeRequest,
    ) -> Call<'_, DescribeApplicationAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters of a PolarDB application, optionally only those of given components.
    #[inline]
    pub fn describe_application_parameters(
        &self,
        request: DescribeApplicationParametersRequest,
    ) -> Call<'_, DescribeApplicationParametersRequest> {
        self.inner.call(request)
    }
    /// Shows the serverless scaling configuration of a PolarDB application.
    #[inline]
    pub fn describe_application_serverless_conf(
        &self,
        request: DescribeApplicationServerlessConfRequest,
    ) -> Call<'_, DescribeApplicationServerlessConfRequest> {
        self.inner.call(request)
    }
    /// Lists PolarDB applications, optionally only those that belong to a given cluster.
    #[inline]
    pub fn describe_applications(
        &self,
        request: DescribeApplicationsRequest,
    ) -> Call<'_, DescribeApplicationsRequest> {
        self.inner.call(request)
    }
    /// Shows the auto-renewal settings of subscription PolarDB clusters.
    #[inline]
    pub fn describe_auto_renew_attribute(
        &self,
        request: DescribeAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that a PolarDB cluster can use for cross-region features.
    #[inline]
    pub fn describe_available_cross_regions(
        &self,
        request: DescribeAvailableCrossRegionsRequest,
    ) -> Call<'_, DescribeAvailableCrossRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the backup logs of a cluster in a time range, with their download links.
    #[inline]
    pub fn describe_backup_logs(
        &self,
        request: DescribeBackupLogsRequest,
    ) -> Call<'_, DescribeBackupLogsRequest> {
        self.inner.call(request)
    }
    /// Shows the automatic backup policy of a PolarDB cluster, including schedule and retention.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that hold backups of a PolarDB cluster.
    #[inline]
    pub fn describe_backup_regions(
        &self,
        request: DescribeBackupRegionsRequest,
    ) -> Call<'_, DescribeBackupRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows the backup jobs of a PolarDB cluster, or one job by its ID.
    #[inline]
    pub fn describe_backup_tasks(
        &self,
        request: DescribeBackupTasksRequest,
    ) -> Call<'_, DescribeBackupTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the backup sets of a PolarDB cluster in a time range.
    #[inline]
    pub fn describe_backups(
        &self,
        request: DescribeBackupsRequest,
    ) -> Call<'_, DescribeBackupsRequest> {
        self.inner.call(request)
    }
    /// Lists the character sets that a PolarDB for MySQL cluster supports.
    #[inline]
    pub fn describe_character_set_name(
        &self,
        request: DescribeCharacterSetNameRequest,
    ) -> Call<'_, DescribeCharacterSetNameRequest> {
        self.inner.call(request)
    }
    /// Lists the cluster specifications that can be ordered under a commodity code.
    #[inline]
    pub fn describe_class_list(
        &self,
        request: DescribeClassListRequest,
    ) -> Call<'_, DescribeClassListRequest> {
        self.inner.call(request)
    }
    /// Shows the cold storage instance of a cluster and the cold tables that match the filters.
    #[inline]
    pub fn describe_cold_storage_instance(
        &self,
        request: DescribeColdStorageInstanceRequest,
    ) -> Call<'_, DescribeColdStorageInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the cron-timed scaling policies of a serverless cluster, or shows one by job ID.
    #[inline]
    pub fn describe_cron_job_policy_serverless(
        &self,
        request: DescribeCronJobPolicyServerlessRequest,
    ) -> Call<'_, DescribeCronJobPolicyServerlessRequest> {
        self.inner.call(request)
    }
    /// Lists specification levels for PolarDB on other clouds, by engine, version, and storage type.
    #[inline]
    pub fn describe_cross_cloud_levels(
        &self,
        request: DescribeCrossCloudLevelsRequest,
    ) -> Call<'_, DescribeCrossCloudLevelsRequest> {
        self.inner.call(request)
    }
    /// Lists regions of another cloud provider for PolarDB, filtered by engine or region ID.
    #[inline]
    pub fn describe_cross_cloud_region(
        &self,
        request: DescribeCrossCloudRegionRequest,
    ) -> Call<'_, DescribeCrossCloudRegionRequest> {
        self.inner.call(request)
    }
    /// Shows how regions of another cloud provider map to Alibaba Cloud regions.
    #[inline]
    pub fn describe_cross_cloud_region_mapping_to_aliyun(
        &self,
        request: DescribeCrossCloudRegionMappingToAliyunRequest,
    ) -> Call<'_, DescribeCrossCloudRegionMappingToAliyunRequest> {
        self.inner.call(request)
    }
    /// Shows the Database Autonomy Service (DAS) configuration of a PolarDB cluster.
    #[inline]
    pub fn describe_das_config(
        &self,
        request: DescribeDasConfigRequest,
    ) -> Call<'_, DescribeDasConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of a PolarDB cluster, or shows one of them by name.
    #[inline]
    pub fn describe_databases(
        &self,
        request: DescribeDatabasesRequest,
    ) -> Call<'_, DescribeDatabasesRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `DescribeDatabases`: lists the databases of a cluster page by page.
    #[inline]
    pub fn describe_databases_zonal(
        &self,
        request: DescribeDatabasesZonalRequest,
    ) -> Call<'_, DescribeDatabasesZonalRequest> {
        self.inner.call(request)
    }
    /// Shows the IP whitelists of a PolarDB cluster, group by group.
    #[inline]
    pub fn describe_db_cluster_access_whitelist(
        &self,
        request: DescribeDBClusterAccessWhitelistRequest,
    ) -> Call<'_, DescribeDBClusterAccessWhitelistRequest> {
        self.inner.call(request)
    }
    /// Shows the full attributes of one PolarDB cluster, its nodes included.
    #[inline]
    pub fn describe_db_cluster_attribute(
        &self,
        request: DescribeDBClusterAttributeRequest,
    ) -> Call<'_, DescribeDBClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `DescribeDBClusterAttribute`: shows the attributes of one cluster.
    #[inline]
    pub fn describe_db_cluster_attribute_zonal(
        &self,
        request: DescribeDbClusterAttributeZonalRequest,
    ) -> Call<'_, DescribeDbClusterAttributeZonalRequest> {
        self.inner.call(request)
    }
    /// Shows whether SQL collection, as used by audit log and SQL Explorer, is on for a cluster.
    #[inline]
    pub fn describe_db_cluster_audit_log_collector(
        &self,
        request: DescribeDBClusterAuditLogCollectorRequest,
    ) -> Call<'_, DescribeDBClusterAuditLogCollectorRequest> {
        self.inner.call(request)
    }
    /// Lists the zones and node specifications that can be bought for PolarDB clusters.
    #[inline]
    pub fn describe_db_cluster_available_resources(
        &self,
        request: DescribeDBClusterAvailableResourcesRequest,
    ) -> Call<'_, DescribeDBClusterAvailableResourcesRequest> {
        self.inner.call(request)
    }
    /// Tests whether a source IP address is able to reach the database of a cluster.
    #[inline]
    pub fn describe_db_cluster_connectivity(
        &self,
        request: DescribeDBClusterConnectivityRequest,
    ) -> Call<'_, DescribeDBClusterConnectivityRequest> {
        self.inner.call(request)
    }
    /// Shows the encryption key that a PolarDB cluster uses.
    #[inline]
    pub fn describe_db_cluster_encryption_key(
        &self,
        request: DescribeDBClusterEncryptionKeyRequest,
    ) -> Call<'_, DescribeDBClusterEncryptionKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints of a PolarDB cluster with their addresses and settings.
    #[inline]
    pub fn describe_db_cluster_endpoints(
        &self,
        request: DescribeDBClusterEndpointsRequest,
    ) -> Call<'_, DescribeDBClusterEndpointsRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `DescribeDBClusterEndpoints`: lists the endpoints of a cluster.
    #[inline]
    pub fn describe_db_cluster_endpoints_zonal(
        &self,
        request: DescribeDBClusterEndpointsZonalRequest,
    ) -> Call<'_, DescribeDBClusterEndpointsZonalRequest> {
        self.inner.call(request)
    }
    /// Shows the state of the migration that moves an RDS instance to a PolarDB cluster.
    #[inline]
    pub fn describe_db_cluster_migration(
        &self,
        request: DescribeDBClusterMigrationRequest,
    ) -> Call<'_, DescribeDBClusterMigrationRequest> {
        self.inner.call(request)
    }
    /// Shows how often monitoring data of a PolarDB cluster is collected.
    #[inline]
    pub fn describe_db_cluster_monitor(
        &self,
        request: DescribeDBClusterMonitorRequest,
    ) -> Call<'_, DescribeDBClusterMonitorRequest> {
        self.inner.call(request)
    }
    /// Shows network type and connection addresses of a cluster with their ports and IP addresses.
    #[inline]
    pub fn describe_db_cluster_net_info(
        &self,
        request: DescribeDBClusterNetInfoRequest,
    ) -> Call<'_, DescribeDBClusterNetInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters of a PolarDB cluster with the values now in effect.
    #[inline]
    pub fn describe_db_cluster_parameters(
        &self,
        request: DescribeDBClusterParametersRequest,
    ) -> Call<'_, DescribeDBClusterParametersRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics of a PolarDB cluster over a time range.
    #[inline]
    pub fn describe_db_cluster_performance(
        &self,
        request: DescribeDBClusterPerformanceRequest,
    ) -> Call<'_, DescribeDBClusterPerformanceRequest> {
        self.inner.call(request)
    }
    /// Shows the database proxy of a PolarDB cluster.
    #[inline]
    pub fn describe_db_cluster_proxy(
        &self,
        request: DescribeDBClusterProxyRequest,
    ) -> Call<'_, DescribeDBClusterProxyRequest> {
        self.inner.call(request)
    }
    /// Shows the scaling configuration of a serverless PolarDB cluster.
    #[inline]
    pub fn describe_db_cluster_serverless_conf(
        &self,
        request: DescribeDBClusterServerlessConfRequest,
    ) -> Call<'_, DescribeDBClusterServerlessConfRequest> {
        self.inner.call(request)
    }
    /// Shows the SSL settings of a PolarDB cluster per endpoint.
    #[inline]
    pub fn describe_db_cluster_ssl(
        &self,
        request: DescribeDBClusterSSLRequest,
    ) -> Call<'_, DescribeDBClusterSSLRequest> {
        self.inner.call(request)
    }
    /// Shows the transparent data encryption (TDE) settings of a PolarDB for MySQL cluster.
    #[inline]
    pub fn describe_db_cluster_tde(
        &self,
        request: DescribeDBClusterTDERequest,
    ) -> Call<'_, DescribeDBClusterTDERequest> {
        self.inner.call(request)
    }
    /// Shows the kernel and proxy versions of a PolarDB for MySQL cluster and whether newer ones exist.
    #[inline]
    pub fn describe_db_cluster_version(
        &self,
        request: DescribeDBClusterVersionRequest,
    ) -> Call<'_, DescribeDBClusterVersionRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `DescribeDBClusterVersion`: shows version details of a cluster.
    #[inline]
    pub fn describe_db_cluster_version_zonal(
        &self,
        request: DescribeDBClusterVersionZonalRequest,
    ) -> Call<'_, DescribeDBClusterVersionZonalRequest> {
        self.inner.call(request)
    }
    /// Lists the PolarDB clusters of the account or those a RAM user may see, with many filters.
    #[inline]
    pub fn describe_db_clusters(
        &self,
        request: DescribeDBClustersRequest,
    ) -> Call<'_, DescribeDBClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of a region that have backup sets, including deleted clusters on request.
    #[inline]
    pub fn describe_db_clusters_with_backups(
        &self,
        request: DescribeDBClustersWithBackupsRequest,
    ) -> Call<'_, DescribeDBClustersWithBackupsRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `DescribeDBClusters`: lists clusters with filters such as status, engine, and tags.
    #[inline]
    pub fn describe_db_clusters_zonal(
        &self,
        request: DescribeDBClustersZonalRequest,
    ) -> Call<'_, DescribeDBClustersZonalRequest> {
        self.inner.call(request)
    }
    /// Lists character sets and collations that a PostgreSQL-type or Oracle-compatible cluster supports for new databases.
    #[inline]
    pub fn describe_db_initialize_variable(
        &self,
        request: DescribeDBInitializeVariableRequest,
    ) -> Call<'_, DescribeDBInitializeVariableRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics for a database instance ID over a time range.
    #[inline]
    pub fn describe_db_instance_performance(
        &self,
        request: DescribeDBInstancePerformanceRequest,
    ) -> Call<'_, DescribeDBInstancePerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the database links of a PolarDB for PostgreSQL (Compatible with Oracle) cluster.
    #[inline]
    pub fn describe_db_links(
        &self,
        request: DescribeDBLinksRequest,
    ) -> Call<'_, DescribeDBLinksRequest> {
        self.inner.call(request)
    }
    /// Lists log files of a cluster or node in a time range, by log type.
    #[inline]
    pub fn describe_db_log_files(
        &self,
        request: DescribeDBLogFilesRequest,
    ) -> Call<'_, DescribeDBLogFilesRequest> {
        self.inner.call(request)
    }
    /// Lists the minor engine versions available for a database type, edition, and zone.
    #[inline]
    pub fn describe_db_mini_engine_versions(
        &self,
        request: DescribeDBMiniEngineVersionsRequest,
    ) -> Call<'_, DescribeDBMiniEngineVersionsRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics of a single PolarDB node over a time range.
    #[inline]
    pub fn describe_db_node_performance(
        &self,
        request: DescribeDBNodePerformanceRequest,
    ) -> Call<'_, DescribeDBNodePerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the parameters of given nodes in a PolarDB cluster.
    #[inline]
    pub fn describe_db_nodes_parameters(
        &self,
        request: DescribeDBNodesParametersRequest,
    ) -> Call<'_, DescribeDBNodesParametersRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics of PolarProxy, the proxy layer of a cluster, over a time range.
    #[inline]
    pub fn describe_db_proxy_performance(
        &self,
        request: DescribeDBProxyPerformanceRequest,
    ) -> Call<'_, DescribeDBProxyPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the backup sets that remain of a PolarDB cluster after its release.
    #[inline]
    pub fn describe_detached_backups(
        &self,
        request: DescribeDetachedBackupsRequest,
    ) -> Call<'_, DescribeDetachedBackupsRequest> {
        self.inner.call(request)
    }
    /// Lists the role privilege rules of a cluster's encrypted-database feature.
    #[inline]
    pub fn describe_encryption_db_role_privilege(
        &self,
        request: DescribeEncryptionDBRolePrivilegeRequest,
    ) -> Call<'_, DescribeEncryptionDBRolePrivilegeRequest> {
        self.inner.call(request)
    }
    /// Shows the key settings of a cluster's encrypted-database feature.
    #[inline]
    pub fn describe_encryption_db_secret(
        &self,
        request: DescribeEncryptionDBSecretRequest,
    ) -> Call<'_, DescribeEncryptionDBSecretRequest> {
        self.inner.call(request)
    }
    /// Lists the extensions in a database of a PolarDB cluster.
    #[inline]
    pub fn describe_extensions(
        &self,
        request: DescribeExtensionsRequest,
    ) -> Call<'_, DescribeExtensionsRequest> {
        self.inner.call(request)
    }
    /// Lists the SQL firewall rules of a PolarDB cluster, or only the named ones.
    #[inline]
    pub fn describe_firewall_rules(
        &self,
        request: DescribeFirewallRulesRequest,
    ) -> Call<'_, DescribeFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the global data networks of the account page by page.
    #[inline]
    pub fn describe_global_data_network_list(
        &self,
        request: DescribeGlobalDataNetworkListRequest,
    ) -> Call<'_, DescribeGlobalDataNetworkListRequest> {
        self.inner.call(request)
    }
    /// Shows one global database network (GDN) with its member clusters.
    #[inline]
    pub fn describe_global_database_network(
        &self,
        request: DescribeGlobalDatabaseNetworkRequest,
    ) -> Call<'_, DescribeGlobalDatabaseNetworkRequest> {
        self.inner.call(request)
    }
    /// Lists all global database networks (GDNs) of the account with filters.
    #[inline]
    pub fn describe_global_database_networks(
        &self,
        request: DescribeGlobalDatabaseNetworksRequest,
    ) -> Call<'_, DescribeGlobalDatabaseNetworksRequest> {
        self.inner.call(request)
    }
    /// Lists the global IP whitelist templates, or shows one by its ID.
    #[inline]
    pub fn describe_global_security_ip_group(
        &self,
        request: DescribeGlobalSecurityIPGroupRequest,
    ) -> Call<'_, DescribeGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Shows which global IP whitelist templates are associated with a cluster.
    #[inline]
    pub fn describe_global_security_ip_group_relation(
        &self,
        request: DescribeGlobalSecurityIPGroupRelationRequest,
    ) -> Call<'_, DescribeGlobalSecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Lists high-availability logs of a cluster or node in a time range.
    #[inline]
    pub fn describe_ha_logs(
        &self,
        request: DescribeHALogsRequest,
    ) -> Call<'_, DescribeHALogsRequest> {
        self.inner.call(request)
    }
    /// Lists tasks from the task center with filters such as instance, status, type, and time.
    #[inline]
    pub fn describe_history_tasks(
        &self,
        request: DescribeHistoryTasksRequest,
    ) -> Call<'_, DescribeHistoryTasksRequest> {
        self.inner.call(request)
    }
    /// Returns statistics on task center tasks that match filters such as instance, status, and type.
    #[inline]
    pub fn describe_history_tasks_stat(
        &self,
        request: DescribeHistoryTasksStatRequest,
    ) -> Call<'_, DescribeHistoryTasksStatRequest> {
        self.inner.call(request)
    }
    /// Shows one PolarDB license order in detail.
    #[inline]
    pub fn describe_license_order_details(
        &self,
        request: DescribeLicenseOrderDetailsRequest,
    ) -> Call<'_, DescribeLicenseOrderDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists PolarDB license orders by purchase channel, package type, or whether they are virtual.
    #[inline]
    pub fn describe_license_orders(
        &self,
        request: DescribeLicenseOrdersRequest,
    ) -> Call<'_, DescribeLicenseOrdersRequest> {
        self.inner.call(request)
    }
    /// Shows the points in time to which a PolarDB cluster can be restored locally.
    #[inline]
    pub fn describe_local_available_recovery_time(
        &self,
        request: DescribeLocalAvailableRecoveryTimeRequest,
    ) -> Call<'_, DescribeLocalAvailableRecoveryTimeRequest> {
        self.inner.call(request)
    }
    /// Shows how long the log backups of a PolarDB cluster are kept.
    #[inline]
    pub fn describe_log_backup_policy(
        &self,
        request: DescribeLogBackupPolicyRequest,
    ) -> Call<'_, DescribeLogBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the data masking rules of a PolarDB cluster, or only the named ones.
    #[inline]
    pub fn describe_masking_rules(
        &self,
        request: DescribeMaskingRulesRequest,
    ) -> Call<'_, DescribeMaskingRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the databases and tables that can be restored from a backup or point in time.
    #[inline]
    pub fn describe_meta_list(
        &self,
        request: DescribeMetaListRequest,
    ) -> Call<'_, DescribeMetaListRequest> {
        self.inner.call(request)
    }
    /// Lists the parameter changes that were made to a cluster within a time range.
    #[inline]
    pub fn describe_modify_parameter_log(
        &self,
        request: DescribeModifyParameterLogRequest,
    ) -> Call<'_, DescribeModifyParameterLogRequest> {
        self.inner.call(request)
    }
    /// Shows the network channels of a PolarDB cluster, or one channel by name.
    #[inline]
    pub fn describe_network_channel(
        &self,
        request: DescribeNetworkChannelRequest,
    ) -> Call<'_, DescribeNetworkChannelRequest> {
        self.inner.call(request)
    }
    /// Shows one parameter template with its parameter values.
    #[inline]
    pub fn describe_parameter_group(
        &self,
        request: DescribeParameterGroupRequest,
    ) -> Call<'_, DescribeParameterGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the parameter templates of a region, filtered by engine and version.
    #[inline]
    pub fn describe_parameter_groups(
        &self,
        request: DescribeParameterGroupsRequest,
    ) -> Call<'_, DescribeParameterGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the default parameters of a database engine and version with their valid values.
    #[inline]
    pub fn describe_parameter_templates(
        &self,
        request: DescribeParameterTemplatesRequest,
    ) -> Call<'_, DescribeParameterTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the pending events of a task type in detail, or the historical ones.
    #[inline]
    pub fn describe_pending_maintenance_action(
        &self,
        request: DescribePendingMaintenanceActionRequest,
    ) -> Call<'_, DescribePendingMaintenanceActionRequest> {
        self.inner.call(request)
    }
    /// Counts the pending events for each task type and region.
    #[inline]
    pub fn describe_pending_maintenance_actions(
        &self,
        request: DescribePendingMaintenanceActionsRequest,
    ) -> Call<'_, DescribePendingMaintenanceActionsRequest> {
        self.inner.call(request)
    }
    /// Shows the attributes of a PolarFS instance, with FUSE mount information on request.
    #[inline]
    pub fn describe_polar_fs_attribute(
        &self,
        request: DescribePolarFsAttributeRequest,
    ) -> Call<'_, DescribePolarFsAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows the quotas that are defined on a PolarFS instance.
    #[inline]
    pub fn describe_polar_fs_quota(
        &self,
        request: DescribePolarFsQuotaRequest,
    ) -> Call<'_, DescribePolarFsQuotaRequest> {
        self.inner.call(request)
    }
    /// Shows whether SQL Explorer is turned on for a PolarDB cluster.
    #[inline]
    pub fn describe_polar_sql_collector_policy(
        &self,
        request: DescribePolarSQLCollectorPolicyRequest,
    ) -> Call<'_, DescribePolarSQLCollectorPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a VPC in a zone.
    #[inline]
    pub fn describe_rds_v_switchs(
        &self,
        request: DescribeRdsVSwitchsRequest,
    ) -> Call<'_, DescribeRdsVSwitchsRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs that can be used in a zone.
    #[inline]
    pub fn describe_rds_vpcs(
        &self,
        request: DescribeRdsVpcsRequest,
    ) -> Call<'_, DescribeRdsVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and zones in which PolarDB is offered.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the PolarDB resource packages of the account.
    #[inline]
    pub fn describe_resource_packages(
        &self,
        request: DescribeResourcePackagesRequest,
    ) -> Call<'_, DescribeResourcePackagesRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled tasks with filters such as cluster, status, action, and planned time.
    #[inline]
    pub fn describe_schedule_tasks(
        &self,
        request: DescribeScheduleTasksRequest,
    ) -> Call<'_, DescribeScheduleTasksRequest> {
        self.inner.call(request)
    }
    /// Lists single slow queries of a PolarDB cluster in a time range.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns slow query statistics of a PolarDB cluster, grouped over a time range.
    #[inline]
    pub fn describe_slow_logs(
        &self,
        request: DescribeSlowLogsRequest,
    ) -> Call<'_, DescribeSlowLogsRequest> {
        self.inner.call(request)
    }
    /// Shows whether SQL collection for SQL Explorer is on for a node.
    #[inline]
    pub fn describe_sql_explorer_policy(
        &self,
        request: DescribeSQLExplorerPolicyRequest,
    ) -> Call<'_, DescribeSQLExplorerPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows how long SQL Explorer data of a node is kept.
    #[inline]
    pub fn describe_sql_explorer_retention(
        &self,
        request: DescribeSQLExplorerRetentionRequest,
    ) -> Call<'_, DescribeSQLExplorerRetentionRequest> {
        self.inner.call(request)
    }
    /// Lists the SQL throttling rules of a PolarDB cluster, or only the named ones.
    #[inline]
    pub fn describe_sql_rate_limiting_rules(
        &self,
        request: DescribeSQLRateLimitingRulesRequest,
    ) -> Call<'_, DescribeSQLRateLimitingRulesRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of tasks that API calls started, such as creating a cluster.
    #[inline]
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> Call<'_, DescribeTasksRequest> {
        self.inner.call(request)
    }
    /// Shows the reports on a planned version upgrade of a source cluster.
    #[inline]
    pub fn describe_upgrade_report(
        &self,
        request: DescribeUpgradeReportRequest,
    ) -> Call<'_, DescribeUpgradeReportRequest> {
        self.inner.call(request)
    }
    /// Lists the KMS keys that are available for encrypting a PolarDB cluster.
    #[inline]
    pub fn describe_user_encryption_key_list(
        &self,
        request: DescribeUserEncryptionKeyListRequest,
    ) -> Call<'_, DescribeUserEncryptionKeyListRequest> {
        self.inner.call(request)
    }
    /// Lists VPCs of the account, filtered by zone or VPC ID.
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'_, DescribeVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists vSwitches of a VPC, filtered by zone or by a list of vSwitch IDs.
    #[inline]
    pub fn describe_vswitch_list(
        &self,
        request: DescribeVSwitchListRequest,
    ) -> Call<'_, DescribeVSwitchListRequest> {
        self.inner.call(request)
    }
    /// Lists vSwitches, filtered by VPC, zone, and dedicated host group.
    #[inline]
    pub fn describe_vswitches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Lists the zones that are available for a database engine.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Turns the Orca feature of a PolarDB cluster off; its data can be cleaned as well.
    #[inline]
    pub fn disable_db_cluster_orca(
        &self,
        request: DisableDBClusterOrcaRequest,
    ) -> Call<'_, DisableDBClusterOrcaRequest> {
        self.inner.call(request)
    }
    /// Turns off the serverless feature of a cluster that has fixed specifications.
    #[inline]
    pub fn disable_db_cluster_serverless(
        &self,
        request: DisableDBClusterServerlessRequest,
    ) -> Call<'_, DisableDBClusterServerlessRequest> {
        self.inner.call(request)
    }
    /// Turns the Orca feature of a PolarDB cluster on.
    #[inline]
    pub fn enable_db_cluster_orca(
        &self,
        request: EnableDBClusterOrcaRequest,
    ) -> Call<'_, EnableDBClusterOrcaRequest> {
        self.inner.call(request)
    }
    /// Turns on the serverless feature for a cluster with fixed specifications and sets its scaling range.
    #[inline]
    pub fn enable_db_cluster_serverless(
        &self,
        request: EnableDBClusterServerlessRequest,
    ) -> Call<'_, EnableDBClusterServerlessRequest> {
        self.inner.call(request)
    }
    /// Switches the named SQL firewall rules of a cluster on or off.
    #[inline]
    pub fn enable_firewall_rules(
        &self,
        request: EnableFirewallRulesRequest,
    ) -> Call<'_, EnableFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Switches the named SQL throttling rules of a cluster on or off.
    #[inline]
    pub fn enable_sql_rate_limiting_rules(
        &self,
        request: EnableSQLRateLimitingRulesRequest,
    ) -> Call<'_, EnableSQLRateLimitingRulesRequest> {
        self.inner.call(request)
    }
    /// Tells whether a region has resources enough for a cluster of the given kind.
    #[inline]
    pub fn evaluate_region_resource(
        &self,
        request: EvaluateRegionResourceRequest,
    ) -> Call<'_, EvaluateRegionResourceRequest> {
        self.inner.call(request)
    }
    /// Runs a PolarDB API call on another cloud, as described by the given proxy information.
    #[inline]
    pub fn execute_cross_cloud_open_api(
        &self,
        request: ExecuteCrossCloudOpenAPIRequest,
    ) -> Call<'_, ExecuteCrossCloudOpenAPIRequest> {
        self.inner.call(request)
    }
    /// Switches a cluster over by hand; a read-only node becomes the new primary node.
    #[inline]
    pub fn failover_db_cluster(
        &self,
        request: FailoverDBClusterRequest,
    ) -> Call<'_, FailoverDBClusterRequest> {
        self.inner.call(request)
    }
    /// Switches a zonal cluster over to another node, with a rollback after a disaster if asked for.
    #[inline]
    pub fn failover_db_cluster_zonal(
        &self,
        request: FailoverDBClusterZonalRequest,
    ) -> Call<'_, FailoverDBClusterZonalRequest> {
        self.inner.call(request)
    }
    /// Produces a pre-upgrade check report for cloning a source cluster to a newer version.
    #[inline]
    pub fn generate_upgrade_report_for_sync_clone(
        &self,
        request: GenerateUpgradeReportForSyncCloneRequest,
    ) -> Call<'_, GenerateUpgradeReportForSyncCloneRequest> {
        self.inner.call(request)
    }
    /// Gives an account rights on one or more databases, next to those it has.
    #[inline]
    pub fn grant_account_privilege(
        &self,
        request: GrantAccountPrivilegeRequest,
    ) -> Call<'_, GrantAccountPrivilegeRequest> {
        self.inner.call(request)
    }
    /// Gives an account of a zonal cluster rights on one or more databases.
    #[inline]
    pub fn grant_account_privilege_zonal(
        &self,
        request: GrantAccountPrivilegeZonalRequest,
    ) -> Call<'_, GrantAccountPrivilegeZonalRequest> {
        self.inner.call(request)
    }
    /// Lists PolarDB orders, filtered by product, instance, and order status.
    #[inline]
    pub fn list_orders(
        &self,
        request: ListOrdersRequest,
    ) -> Call<'_, ListOrdersRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of given clusters, or the clusters that carry given tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists all tag bindings of one resource type in a region.
    #[inline]
    pub fn list_tag_resources_for_region(
        &self,
        request: ListTagResourcesForRegionRequest,
    ) -> Call<'_, ListTagResourcesForRegionRequest> {
        self.inner.call(request)
    }
    /// Starts a cluster that was stopped.
    #[inline]
    pub fn manually_start_db_cluster(
        &self,
        request: ManuallyStartDBClusterRequest,
    ) -> Call<'_, ManuallyStartDBClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a PolarDB database account.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `ModifyAccountDescription`: changes the note on a database account.
    #[inline]
    pub fn modify_account_description_zonal(
        &self,
        request: ModifyAccountDescriptionZonalRequest,
    ) -> Call<'_, ModifyAccountDescriptionZonalRequest> {
        self.inner.call(request)
    }
    /// Locks or unlocks a database account, and can set how long its password stays valid.
    #[inline]
    pub fn modify_account_lock_state(
        &self,
        request: ModifyAccountLockStateRequest,
    ) -> Call<'_, ModifyAccountLockStateRequest> {
        self.inner.call(request)
    }
    /// Changes the password of a PolarDB database account.
    #[inline]
    pub fn modify_account_password(
        &self,
        request: ModifyAccountPasswordRequest,
    ) -> Call<'_, ModifyAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `ModifyAccountPassword`: sets a new password for a database account.
    #[inline]
    pub fn modify_account_password_zonal(
        &self,
        request: ModifyAccountPasswordZonalRequest,
    ) -> Call<'_, ModifyAccountPasswordZonalRequest> {
        self.inner.call(request)
    }
    /// Sets the cycle and time window in which maintenance events may be carried out.
    #[inline]
    pub fn modify_active_operation_maintain_conf(
        &self,
        request: ModifyActiveOperationMaintainConfRequest,
    ) -> Call<'_, ModifyActiveOperationMaintainConfRequest> {
        self.inner.call(request)
    }
    /// Moves the switchover of maintenance events to another time, in the older format.
    #[inline]
    pub fn modify_active_operation_task(
        &self,
        request: ModifyActiveOperationTaskRequest,
    ) -> Call<'_, ModifyActiveOperationTaskRequest> {
        self.inner.call(request)
    }
    /// Changes the planned switchover time of maintenance events, or starts them immediately.
    #[inline]
    pub fn modify_active_operation_tasks(
        &self,
        request: ModifyActiveOperationTasksRequest,
    ) -> Call<'_, ModifyActiveOperationTasksRequest> {
        self.inner.call(request)
    }
    /// Renames a PolarDB AI cluster by changing its description.
    #[inline]
    pub fn modify_aidb_cluster_description(
        &self,
        request: ModifyAIDBClusterDescriptionRequest,
    ) -> Call<'_, ModifyAIDBClusterDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a PolarDB application.
    #[inline]
    pub fn modify_application_description(
        &self,
        request: ModifyApplicationDescriptionRequest,
    ) -> Call<'_, ModifyApplicationDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets one or more parameters of a PolarDB application.
    #[inline]
    pub fn modify_application_parameter(
        &self,
        request: ModifyApplicationParameterRequest,
    ) -> Call<'_, ModifyApplicationParameterRequest> {
        self.inner.call(request)
    }
    /// Sets the scaling range of each component type in a serverless PolarDB application.
    #[inline]
    pub fn modify_application_serverless_conf(
        &self,
        request: ModifyApplicationServerlessConfRequest,
    ) -> Call<'_, ModifyApplicationServerlessConfRequest> {
        self.inner.call(request)
    }
    /// Changes the IP whitelist or security groups of a component in a PolarDB application.
    #[inline]
    pub fn modify_application_whitelist(
        &self,
        request: ModifyApplicationWhitelistRequest,
    ) -> Call<'_, ModifyApplicationWhitelistRequest> {
        self.inner.call(request)
    }
    /// Sets whether and for how long subscription PolarDB clusters renew automatically.
    #[inline]
    pub fn modify_auto_renew_attribute(
        &self,
        request: ModifyAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes when a PolarDB cluster is backed up automatically and how long each backup level is kept.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the cron-timed scaling policy of a serverless cluster.
    #[inline]
    pub fn modify_cron_job_policy_serverless(
        &self,
        request: ModifyCronJobPolicyServerlessRequest,
    ) -> Call<'_, ModifyCronJobPolicyServerlessRequest> {
        self.inner.call(request)
    }
    /// Changes feature settings of a PolarDB for MySQL cluster, such as storage autoscaling and standby mode.
    #[inline]
    pub fn modify_db_cluster(
        &self,
        request: ModifyDBClusterRequest,
    ) -> Call<'_, ModifyDBClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the IP addresses in a whitelist group of a PolarDB cluster.
    #[inline]
    pub fn modify_db_cluster_access_whitelist(
        &self,
        request: ModifyDBClusterAccessWhitelistRequest,
    ) -> Call<'_, ModifyDBClusterAccessWhitelistRequest> {
        self.inner.call(request)
    }
    /// Changes cluster parameters and applies them to the nodes that you name.
    #[inline]
    pub fn modify_db_cluster_and_nodes_parameters(
        &self,
        request: ModifyDBClusterAndNodesParametersRequest,
    ) -> Call<'_, ModifyDBClusterAndNodesParametersRequest> {
        self.inner.call(request)
    }
    /// Changes the hot standby setup of a PolarDB cluster and its standby zone.
    #[inline]
    pub fn modify_db_cluster_arch(
        &self,
        request: ModifyDBClusterArchRequest,
    ) -> Call<'_, ModifyDBClusterArchRequest> {
        self.inner.call(request)
    }
    /// Turns SQL collection, as used by audit log and SQL Explorer, on or off.
    #[inline]
    pub fn modify_db_cluster_audit_log_collector(
        &self,
        request: ModifyDBClusterAuditLogCollectorRequest,
    ) -> Call<'_, ModifyDBClusterAuditLogCollectorRequest> {
        self.inner.call(request)
    }
    /// Turns the protection lock, which guards a cluster against deletion, on or off.
    #[inline]
    pub fn modify_db_cluster_deletion(
        &self,
        request: ModifyDBClusterDeletionRequest,
    ) -> Call<'_, ModifyDBClusterDeletionRequest> {
        self.inner.call(request)
    }
    /// Renames a PolarDB cluster; its ID stays the same.
    #[inline]
    pub fn modify_db_cluster_description(
        &self,
        request: ModifyDBClusterDescriptionRequest,
    ) -> Call<'_, ModifyDBClusterDescriptionRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `ModifyDBClusterDescription`: renames a cluster.
    #[inline]
    pub fn modify_db_cluster_description_zonal(
        &self,
        request: ModifyDBClusterDescriptionZonalRequest,
    ) -> Call<'_, ModifyDBClusterDescriptionZonalRequest> {
        self.inner.call(request)
    }
    /// Changes an endpoint's settings, such as read/write mode, member nodes, consistency level, and connection pool.
    #[inline]
    pub fn modify_db_cluster_endpoint(
        &self,
        request: ModifyDBClusterEndpointRequest,
    ) -> Call<'_, ModifyDBClusterEndpointRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `ModifyDBClusterEndpoint`: changes nodes and read/write settings of an endpoint.
    #[inline]
    pub fn modify_db_cluster_endpoint_zonal(
        &self,
        request: ModifyDBClusterEndpointZonalRequest,
    ) -> Call<'_, ModifyDBClusterEndpointZonalRequest> {
        self.inner.call(request)
    }
    /// Sets the daily time window for routine maintenance of a PolarDB cluster.
    #[inline]
    pub fn modify_db_cluster_maintain_time(
        &self,
        request: ModifyDBClusterMaintainTimeRequest,
    ) -> Call<'_, ModifyDBClusterMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Switches business over to the new cluster, or rolls back, in a migration from RDS to PolarDB.
    #[inline]
    pub fn modify_db_cluster_migration(
        &self,
        request: ModifyDBClusterMigrationRequest,
    ) -> Call<'_, ModifyDBClusterMigrationRequest> {
        self.inner.call(request)
    }
    /// Changes how endpoints are handled in the migration of a PolarDB cluster.
    #[inline]
    pub fn modify_db_cluster_migration_endpoint(
        &self,
        request: ModifyDBClusterMigrationEndpointRequest,
    ) -> Call<'_, ModifyDBClusterMigrationEndpointRequest> {
        self.inner.call(request)
    }
    /// Changes how often monitoring data of a PolarDB cluster is collected.
    #[inline]
    pub fn modify_db_cluster_monitor(
        &self,
        request: ModifyDBClusterMonitorRequest,
    ) -> Call<'_, ModifyDBClusterMonitorRequest> {
        self.inner.call(request)
    }
    /// Changes parameters of a PolarDB cluster, or applies a parameter template to it.
    #[inline]
    pub fn modify_db_cluster_parameters(
        &self,
        request: ModifyDBClusterParametersRequest,
    ) -> Call<'_, ModifyDBClusterParametersRequest> {
        self.inner.call(request)
    }
    /// Moves a PolarDB cluster to another primary zone, at once or in a planned window.
    #[inline]
    pub fn modify_db_cluster_primary_zone(
        &self,
        request: ModifyDBClusterPrimaryZoneRequest,
    ) -> Call<'_, ModifyDBClusterPrimaryZoneRequest> {
        self.inner.call(request)
    }
    /// Moves a PolarDB cluster to another resource group.
    #[inline]
    pub fn modify_db_cluster_resource_group(
        &self,
        request: ModifyDBClusterResourceGroupRequest,
    ) -> Call<'_, ModifyDBClusterResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the scaling limits and pause behavior of a serverless PolarDB cluster.
    #[inline]
    pub fn modify_db_cluster_serverless_conf(
        &self,
        request: ModifyDBClusterServerlessConfRequest,
    ) -> Call<'_, ModifyDBClusterServerlessConfRequest> {
        self.inner.call(request)
    }
    /// Turns SSL encryption of a cluster on or off, or renews its CA certificate.
    #[inline]
    pub fn modify_db_cluster_ssl(
        &self,
        request: ModifyDBClusterSSLRequest,
    ) -> Call<'_, ModifyDBClusterSSLRequest> {
        self.inner.call(request)
    }
    /// Changes storage type, provisioned IOPS, or bursting of a PolarDB cluster.
    #[inline]
    pub fn modify_db_cluster_storage_performance(
        &self,
        request: ModifyDBClusterStoragePerformanceRequest,
    ) -> Call<'_, ModifyDBClusterStoragePerformanceRequest> {
        self.inner.call(request)
    }
    /// Changes the storage capacity of a Standard Edition cluster or one billed by storage space.
    #[inline]
    pub fn modify_db_cluster_storage_space(
        &self,
        request: ModifyDBClusterStorageSpaceRequest,
    ) -> Call<'_, ModifyDBClusterStorageSpaceRequest> {
        self.inner.call(request)
    }
    /// Turns on TDE for a PolarDB for MySQL cluster, or changes how it encrypts.
    #[inline]
    pub fn modify_db_cluster_tde(
        &self,
        request: ModifyDBClusterTDERequest,
    ) -> Call<'_, ModifyDBClusterTDERequest> {
        self.inner.call(request)
    }
    /// Moves a PolarDB cluster to another VPC and vSwitch.
    #[inline]
    pub fn modify_db_cluster_vpc(
        &self,
        request: ModifyDBClusterVpcRequest,
    ) -> Call<'_, ModifyDBClusterVpcRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a database in a PolarDB for MySQL cluster.
    #[inline]
    pub fn modify_db_description(
        &self,
        request: ModifyDBDescriptionRequest,
    ) -> Call<'_, ModifyDBDescriptionRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `ModifyDBDescription`: changes the note on a database.
    #[inline]
    pub fn modify_db_description_zonal(
        &self,
        request: ModifyDBDescriptionZonalRequest,
    ) -> Call<'_, ModifyDBDescriptionZonalRequest> {
        self.inner.call(request)
    }
    /// Changes the prefix, port, or private domain of a cluster endpoint's address.
    #[inline]
    pub fn modify_db_endpoint_address(
        &self,
        request: ModifyDBEndpointAddressRequest,
    ) -> Call<'_, ModifyDBEndpointAddressRequest> {
        self.inner.call(request)
    }
    /// Upgrades or downgrades the specification of the nodes in a PolarDB cluster.
    #[inline]
    pub fn modify_db_node_class(
        &self,
        request: ModifyDBNodeClassRequest,
    ) -> Call<'_, ModifyDBNodeClassRequest> {
        self.inner.call(request)
    }
    /// Sets one named configuration item of a PolarDB node.
    #[inline]
    pub fn modify_db_node_config(
        &self,
        request: ModifyDBNodeConfigRequest,
    ) -> Call<'_, ModifyDBNodeConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a node in a PolarDB cluster.
    #[inline]
    pub fn modify_db_node_description(
        &self,
        request: ModifyDBNodeDescriptionRequest,
    ) -> Call<'_, ModifyDBNodeDescriptionRequest> {
        self.inner.call(request)
    }
    /// Turns hot standby mode on or off for a node of a cluster.
    #[inline]
    pub fn modify_db_node_hot_replica_mode(
        &self,
        request: ModifyDBNodeHotReplicaModeRequest,
    ) -> Call<'_, ModifyDBNodeHotReplicaModeRequest> {
        self.inner.call(request)
    }
    /// Turns SCC mode on or off for a node of a PolarDB cluster.
    #[inline]
    pub fn modify_db_node_scc_mode(
        &self,
        request: ModifyDBNodeSccModeRequest,
    ) -> Call<'_, ModifyDBNodeSccModeRequest> {
        self.inner.call(request)
    }
    /// Changes specifications node by node, so that nodes of one cluster may differ.
    #[inline]
    pub fn modify_db_nodes_class(
        &self,
        request: ModifyDBNodesClassRequest,
    ) -> Call<'_, ModifyDBNodesClassRequest> {
        self.inner.call(request)
    }
    /// Changes parameters of single nodes, or applies a parameter template to them.
    #[inline]
    pub fn modify_db_nodes_parameters(
        &self,
        request: ModifyDBNodesParametersRequest,
    ) -> Call<'_, ModifyDBNodesParametersRequest> {
        self.inner.call(request)
    }
    /// Changes a role privilege rule of a cluster's encrypted-database feature.
    #[inline]
    pub fn modify_encryption_db_role_privilege(
        &self,
        request: ModifyEncryptionDBRolePrivilegeRequest,
    ) -> Call<'_, ModifyEncryptionDBRolePrivilegeRequest> {
        self.inner.call(request)
    }
    /// Sets the status, key, and RAM role of a cluster's encrypted-database feature.
    #[inline]
    pub fn modify_encryption_db_secret(
        &self,
        request: ModifyEncryptionDBSecretRequest,
    ) -> Call<'_, ModifyEncryptionDBSecretRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of an SQL firewall rule in a PolarDB cluster.
    #[inline]
    pub fn modify_firewall_rules(
        &self,
        request: ModifyFirewallRulesRequest,
    ) -> Call<'_, ModifyFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a GDN, or turns its global domain name on or off.
    #[inline]
    pub fn modify_global_database_network(
        &self,
        request: ModifyGlobalDatabaseNetworkRequest,
    ) -> Call<'_, ModifyGlobalDatabaseNetworkRequest> {
        self.inner.call(request)
    }
    /// Replaces the IP addresses in a global IP whitelist template.
    #[inline]
    pub fn modify_global_security_ip_group(
        &self,
        request: ModifyGlobalSecurityIPGroupRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupRequest> {
        self.inner.call(request)
    }
    /// Renames a global IP whitelist template.
    #[inline]
    pub fn modify_global_security_ip_group_name(
        &self,
        request: ModifyGlobalSecurityIPGroupNameRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupNameRequest> {
        self.inner.call(request)
    }
    /// Changes which global IP whitelist templates are associated with a cluster.
    #[inline]
    pub fn modify_global_security_ip_group_relation(
        &self,
        request: ModifyGlobalSecurityIPGroupRelationRequest,
    ) -> Call<'_, ModifyGlobalSecurityIPGroupRelationRequest> {
        self.inner.call(request)
    }
    /// Changes how long log backups of a cluster are kept, locally and in another region.
    #[inline]
    pub fn modify_log_backup_policy(
        &self,
        request: ModifyLogBackupPolicyRequest,
    ) -> Call<'_, ModifyLogBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Adds a data masking rule, changes it, or switches rules on or off.
    #[inline]
    pub fn modify_masking_rules(
        &self,
        request: ModifyMaskingRulesRequest,
    ) -> Call<'_, ModifyMaskingRulesRequest> {
        self.inner.call(request)
    }
    /// Moves the switchover of pending events to another time.
    #[inline]
    pub fn modify_pending_maintenance_action(
        &self,
        request: ModifyPendingMaintenanceActionRequest,
    ) -> Call<'_, ModifyPendingMaintenanceActionRequest> {
        self.inner.call(request)
    }
    /// Changes the automatic quota setting of a PolarDB resource package.
    #[inline]
    pub fn modify_resource_package(
        &self,
        request: ModifyResourcePackageRequest,
    ) -> Call<'_, ModifyResourcePackageRequest> {
        self.inner.call(request)
    }
    /// Moves a scheduled task of a PolarDB cluster to another planned time window.
    #[inline]
    pub fn modify_schedule_task(
        &self,
        request: ModifyScheduleTaskRequest,
    ) -> Call<'_, ModifyScheduleTaskRequest> {
        self.inner.call(request)
    }
    /// Turns SQL collection for SQL Explorer on or off for a node.
    #[inline]
    pub fn modify_sql_explorer_policy(
        &self,
        request: ModifySQLExplorerPolicyRequest,
    ) -> Call<'_, ModifySQLExplorerPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes how long SQL Explorer data of a node is kept.
    #[inline]
    pub fn modify_sql_explorer_retention(
        &self,
        request: ModifySQLExplorerRetentionRequest,
    ) -> Call<'_, ModifySQLExplorerRetentionRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of an SQL throttling rule in a PolarDB cluster.
    #[inline]
    pub fn modify_sql_rate_limiting_rules(
        &self,
        request: ModifySQLRateLimitingRulesRequest,
    ) -> Call<'_, ModifySQLRateLimitingRulesRequest> {
        self.inner.call(request)
    }
    /// Turns on the PolarDB for AI feature of a cluster, using a database account and password.
    #[inline]
    pub fn open_ai_task(
        &self,
        request: OpenAITaskRequest,
    ) -> Call<'_, OpenAITaskRequest> {
        self.inner.call(request)
    }
    /// Brings the backups of a cluster back into service.
    #[inline]
    pub fn reactivate_db_cluster_backup(
        &self,
        request: ReactivateDBClusterBackupRequest,
    ) -> Call<'_, ReactivateDBClusterBackupRequest> {
        self.inner.call(request)
    }
    /// Refreshes the figures for storage used by the PolarDB clusters.
    #[inline]
    pub fn refresh_db_cluster_storage_usage(
        &self,
        request: RefreshDBClusterStorageUsageRequest,
    ) -> Call<'_, RefreshDBClusterStorageUsageRequest> {
        self.inner.call(request)
    }
    /// Takes a secondary cluster out of a global database network (GDN).
    #[inline]
    pub fn remove_db_cluster_from_gdn(
        &self,
        request: RemoveDBClusterFromGDNRequest,
    ) -> Call<'_, RemoveDBClusterFromGDNRequest> {
        self.inner.call(request)
    }
    /// Resets the privileged account of a PolarDB cluster and gives it a new password.
    #[inline]
    pub fn reset_account(
        &self,
        request: ResetAccountRequest,
    ) -> Call<'_, ResetAccountRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for a database account of a PolarDB cluster.
    #[inline]
    pub fn reset_account_password(
        &self,
        request: ResetAccountPasswordRequest,
    ) -> Call<'_, ResetAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `ResetAccount`: resets an account and gives it a new password.
    #[inline]
    pub fn reset_account_zonal(
        &self,
        request: ResetAccountZonalRequest,
    ) -> Call<'_, ResetAccountZonalRequest> {
        self.inner.call(request)
    }
    /// Rebuilds the network of a secondary cluster within a global database network (GDN).
    #[inline]
    pub fn reset_global_database_network(
        &self,
        request: ResetGlobalDatabaseNetworkRequest,
    ) -> Call<'_, ResetGlobalDatabaseNetworkRequest> {
        self.inner.call(request)
    }
    /// Restarts the proxy of a PolarDB cluster, although the name speaks of database links.
    #[inline]
    pub fn restart_db_link(
        &self,
        request: RestartDBLinkRequest,
    ) -> Call<'_, RestartDBLinkRequest> {
        self.inner.call(request)
    }
    /// Restarts one node of a PolarDB cluster, at once or in a planned window.
    #[inline]
    pub fn restart_db_node(
        &self,
        request: RestartDBNodeRequest,
    ) -> Call<'_, RestartDBNodeRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `RestartDBNode`: restarts one node of a cluster.
    #[inline]
    pub fn restart_db_node_zonal(
        &self,
        request: RestartDBNodeZonalRequest,
    ) -> Call<'_, RestartDBNodeZonalRequest> {
        self.inner.call(request)
    }
    /// Restores databases or tables of a cluster from a backup set or point in time.
    #[inline]
    pub fn restore_table(
        &self,
        request: RestoreTableRequest,
    ) -> Call<'_, RestoreTableRequest> {
        self.inner.call(request)
    }
    /// Takes a standard account's access to a database away.
    #[inline]
    pub fn revoke_account_privilege(
        &self,
        request: RevokeAccountPrivilegeRequest,
    ) -> Call<'_, RevokeAccountPrivilegeRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `RevokeAccountPrivilege`: takes an account's access to a database away.
    #[inline]
    pub fn revoke_account_privilege_zonal(
        &self,
        request: RevokeAccountPrivilegeZonalRequest,
    ) -> Call<'_, RevokeAccountPrivilegeZonalRequest> {
        self.inner.call(request)
    }
    /// Binds existing quotas to file paths of a PolarFS instance.
    #[inline]
    pub fn set_polar_fs_file_quota(
        &self,
        request: SetPolarFsFileQuotaRequest,
    ) -> Call<'_, SetPolarFsFileQuotaRequest> {
        self.inner.call(request)
    }
    /// Swaps the roles of the primary cluster and a secondary cluster in a GDN.
    #[inline]
    pub fn switch_over_global_database_network(
        &self,
        request: SwitchOverGlobalDatabaseNetworkRequest,
    ) -> Call<'_, SwitchOverGlobalDatabaseNetworkRequest> {
        self.inner.call(request)
    }
    /// Puts one or more tags on PolarDB clusters.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Raises the class of nodes or adds nodes for a limited time, up to the restore time given.
    #[inline]
    pub fn temp_modify_db_node(
        &self,
        request: TempModifyDBNodeRequest,
    ) -> Call<'_, TempModifyDBNodeRequest> {
        self.inner.call(request)
    }
    /// Changes how a cluster is paid for, from subscription to pay-as-you-go or back.
    #[inline]
    pub fn transform_db_cluster_pay_type(
        &self,
        request: TransformDBClusterPayTypeRequest,
    ) -> Call<'_, TransformDBClusterPayTypeRequest> {
        self.inner.call(request)
    }
    /// Removes the given tags, or all tags, from PolarDB clusters.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Updates extensions in given databases of a PolarDB cluster.
    #[inline]
    pub fn update_extensions(
        &self,
        request: UpdateExtensionsRequest,
    ) -> Call<'_, UpdateExtensionsRequest> {
        self.inner.call(request)
    }
    /// Upgrades the kernel or proxy version of a PolarDB for MySQL cluster.
    #[inline]
    pub fn upgrade_db_cluster_version(
        &self,
        request: UpgradeDBClusterVersionRequest,
    ) -> Call<'_, UpgradeDBClusterVersionRequest> {
        self.inner.call(request)
    }
    /// Zonal variant of `UpgradeDBClusterVersion`: upgrades the kernel or proxy version of a cluster.
    #[inline]
    pub fn upgrade_db_cluster_version_zonal(
        &self,
        request: UpgradeDBClusterVersionZonalRequest,
    ) -> Call<'_, UpgradeDBClusterVersionZonalRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`ActionUnauthorized`](DocumentedError::ActionUnauthorized)
/// - [`EngineNotSupported`](DocumentedError::EngineNotSupported)
/// - [`EngineVersionNotSupported`](DocumentedError::EngineVersionNotSupported)
/// - [`ForbeddenNotSupportRAM`](DocumentedError::ForbeddenNotSupportRAM)
/// - [`ForbiddenAuthentication`](DocumentedError::ForbiddenAuthentication)
/// - [`ForbiddenClusterNotFound`](DocumentedError::ForbiddenClusterNotFound)
/// - [`ForbiddenRam`](DocumentedError::ForbiddenRam)
/// - [`ForbiddenRiskControl`](DocumentedError::ForbiddenRiskControl)
/// - [`IllegalTimestamp`](DocumentedError::IllegalTimestamp)
/// - [`IncompleteSignature`](DocumentedError::IncompleteSignature)
/// - [`IncorrectDBClusterLockMode`](DocumentedError::IncorrectDBClusterLockMode)
/// - [`IncorrectDBClusterState`](DocumentedError::IncorrectDBClusterState)
/// - [`IncorrecttVpcIdMismatch`](DocumentedError::IncorrecttVpcIdMismatch)
/// - [`InsufficientBalance`](DocumentedError::InsufficientBalance)
/// - [`IntranetNetTypeNotExists`](DocumentedError::IntranetNetTypeNotExists)
/// - [`InvaildEngineInRegionNotAvailable`](DocumentedError::InvaildEngineInRegionNotAvailable)
/// - [`InvalidParameternameMalformed`](DocumentedError::InvalidParameternameMalformed)
/// - [`InvalidParameternameValueNotSupported`](DocumentedError::InvalidParameternameValueNotSupported)
/// - [`InvalidAccessKeyIdNotFound`](DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidAccountNameDuplicate`](DocumentedError::InvalidAccountNameDuplicate)
/// - [`InvalidAccountNameKeyword`](DocumentedError::InvalidAccountNameKeyword)
/// - [`InvalidAction`](DocumentedError::InvalidAction), here with HTTP status 403
/// - [`InvalidBackupIdNotFound`](DocumentedError::InvalidBackupIdNotFound)
/// - [`InvalidClusterNetworkTypeValueNotSupported`](DocumentedError::InvalidClusterNetworkTypeValueNotSupported)
/// - [`InvalidConnectionStringDuplicateSpecified`](DocumentedError::InvalidConnectionStringDuplicateSpecified)
/// - [`InvalidConnectionStringPrefixDuplicate`](DocumentedError::InvalidConnectionStringPrefixDuplicate)
/// - [`InvalidConnectionStringPrefixDuplicated`](DocumentedError::InvalidConnectionStringPrefixDuplicated)
/// - [`InvalidCurrentConnectionStringNotFound`](DocumentedError::InvalidCurrentConnectionStringNotFound)
/// - [`InvalidDBClusterNotFound`](DocumentedError::InvalidDBClusterNotFound), here with HTTP status 403
/// - [`InvalidDBClusterIdNotFound`](DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterNetTypeNotFound`](DocumentedError::InvalidDBClusterNetTypeNotFound)
/// - [`InvalidDBInfoMalformed`](DocumentedError::InvalidDBInfoMalformed)
/// - [`InvalidDBNameDuplicate`](DocumentedError::InvalidDBNameDuplicate)
/// - [`InvalidDBNameNotFound`](DocumentedError::InvalidDBNameNotFound)
/// - [`InvalidEngineVersionMalformed`](DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidEngineVersionInRegionNotAvailable`](DocumentedError::InvalidEngineVersionInRegionNotAvailable)
/// - [`InvalidOwner`](DocumentedError::InvalidOwner)
/// - [`InvalidOwnerAccount`](DocumentedError::InvalidOwnerAccount)
/// - [`InvalidOwnerId`](DocumentedError::InvalidOwnerId)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`InvalidParameterKeyword`](DocumentedError::InvalidParameterKeyword)
/// - [`InvalidPortMalformed`](DocumentedError::InvalidPortMalformed)
/// - [`InvalidPrivateIpAddressDuplicated`](DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`InvalidPrivateIpAddressMismatch`](DocumentedError::InvalidPrivateIpAddressMismatch)
/// - [`InvalidRegionIdNotFound`](DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSecurityIPsDuplicate`](DocumentedError::InvalidSecurityIPsDuplicate)
/// - [`InvalidSecurityIPsLengthMalformed`](DocumentedError::InvalidSecurityIPsLengthMalformed)
/// - [`InvalidSecurityIpsDuplicate`](DocumentedError::InvalidSecurityIpsDuplicate)
/// - [`InvalidStartTimeAndEndTimeMalformed`](DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidTaskIdNotFound`](DocumentedError::InvalidTaskIdNotFound)
/// - [`InvalidVPCIdNotFound`](DocumentedError::InvalidVPCIdNotFound)
/// - [`InvalidVSwitchIdMismatch`](DocumentedError::InvalidVSwitchIdMismatch)
/// - [`InvalidVSwitchIdNotFound`](DocumentedError::InvalidVSwitchIdNotFound)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`NetTypeExists`](DocumentedError::NetTypeExists)
/// - [`OperationDenied`](DocumentedError::OperationDenied)
/// - [`OperationDeniedAccountStatus`](DocumentedError::OperationDeniedAccountStatus)
/// - [`OperationDeniedAccountType`](DocumentedError::OperationDeniedAccountType)
/// - [`OperationDeniedBackupJobExists`](DocumentedError::OperationDeniedBackupJobExists)
/// - [`OperationDeniedBackupMethod`](DocumentedError::OperationDeniedBackupMethod)
/// - [`OperationDeniedBackupStatus`](DocumentedError::OperationDeniedBackupStatus)
/// - [`OperationDeniedCurrentEngineVersion`](DocumentedError::OperationDeniedCurrentEngineVersion)
/// - [`OperationDeniedDBClusterEngine`](DocumentedError::OperationDeniedDBClusterEngine)
/// - [`OperationDeniedDBClusterNetType`](DocumentedError::OperationDeniedDBClusterNetType)
/// - [`OperationDeniedDBClusterStatus`](DocumentedError::OperationDeniedDBClusterStatus)
/// - [`OperationDeniedDBStatus`](DocumentedError::OperationDeniedDBStatus)
/// - [`OperationDeniedEngine`](DocumentedError::OperationDeniedEngine)
/// - [`OperationDeniedIncorrectTaskStatus`](DocumentedError::OperationDeniedIncorrectTaskStatus)
/// - [`OperationDeniedLockMode`](DocumentedError::OperationDeniedLockMode)
/// - [`OperationDeniedNoDatabase`](DocumentedError::OperationDeniedNoDatabase)
/// - [`OperationDeniedNotFoundBackup`](DocumentedError::OperationDeniedNotFoundBackup)
/// - [`OperationDeniedRegion`](DocumentedError::OperationDeniedRegion)
/// - [`PublicConnectionExists`](DocumentedError::PublicConnectionExists)
/// - [`QuotaExceededAccountName`](DocumentedError::QuotaExceededAccountName)
/// - [`QuotaExceededCreateDBCluster`](DocumentedError::QuotaExceededCreateDBCluster)
/// - [`QuotaExceededDBName`](DocumentedError::QuotaExceededDBName)
/// - [`QuotaExceededSwitchTime`](DocumentedError::QuotaExceededSwitchTime)
/// - [`RegionUnauthorized`](DocumentedError::RegionUnauthorized)
/// - [`Throttling`](DocumentedError::Throttling)
/// - [`UnsupportedHTTPMethod`](DocumentedError::UnsupportedHTTPMethod)
/// - [`UnsupportedParameter`](DocumentedError::UnsupportedParameter)
pub type CommonError = DocumentedError;
