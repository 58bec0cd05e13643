// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Vector database initialization
//!
//! - [`InitVectorDatabase`](mod@init_vector_database): Sets the vector database of an instance up; needed once before namespaces are created.
//!
//! ## Vector namespaces
//!
//! - [`CreateNamespace`](mod@create_namespace): Creates a namespace, in which vector collections of an instance are kept.
//! - [`DeleteNamespace`](mod@delete_namespace): Deletes a namespace of the vector database; needs the manager account.
//! - [`DescribeNamespace`](mod@describe_namespace): Returns one namespace of vector collections in an instance.
//! - [`ListNamespaces`](mod@list_namespaces): Lists the namespaces of vector collections in an instance.
//!
//! ## Document collections
//!
//! - [`CreateDocumentCollection`](mod@create_document_collection): Creates a document collection, which stores chunks of documents with their vectors for retrieval.
//! - [`DeleteDocumentCollection`](mod@delete_document_collection): Deletes a document collection; its documents and their vectors are gone with it.
//! - [`ListDocumentCollections`](mod@list_document_collections): Lists the document collections in a namespace of an instance.
//!
//! ## Document uploads
//!
//! - [`CancelUploadDocumentJob`](mod@cancel_upload_document_job): Cancels a background upload that `UploadDocumentAsync` started, by its job ID.
//! - [`GetUploadDocumentJob`](mod@get_upload_document_job): Returns progress and result of a background document upload, by its job ID.
//! - [`UploadDocumentAsync`](mod@upload_document_async): Uploads a document in the background, which is split, embedded, and stored in a document collection.
//! - [`UpsertChunks`](mod@upsert_chunks): Turns text pieces into vectors and stores them in a document collection.
//!
//! ## Retrieval
//!
//! - [`QueryCollectionData`](mod@query_collection_data): Finds the entries of a collection nearest to a vector or text, with filters and hybrid search.
//! - [`QueryContent`](mod@query_content): Searches a document collection with natural language or an image for matching chunks and metadata.
//!
//! ## Documents
//!
//! - [`DeleteDocument`](mod@delete_document): Deletes a document, given by file name, from a document collection along with its vectors.
//! - [`DescribeDocument`](mod@describe_document): Returns one document of a document collection with its processing details.
//! - [`ListDocuments`](mod@list_documents): Lists the documents uploaded to a document collection.
//!
//! ## Vector collections
//!
//! - [`CreateCollection`](mod@create_collection): Creates a collection for vectors and their metadata in a namespace of an instance.
//! - [`DeleteCollection`](mod@delete_collection): Deletes a vector collection with all vectors in it.
//! - [`DescribeCollection`](mod@describe_collection): Returns one vector collection with its dimension, metric, metadata fields, and state.
//! - [`GrantCollection`](mod@grant_collection): Lets another namespace use a vector collection, with the kind of access given.
//! - [`ListCollections`](mod@list_collections): Lists the vector collections in a namespace of an instance.
//!
//! ## Vector uploads
//!
//! - [`CancelUpsertCollectionDataJob`](mod@cancel_upsert_collection_data_job): Cancels a background upload of vector data to a collection, by its job ID.
//! - [`GetUpsertCollectionDataJob`](mod@get_upsert_collection_data_job): Returns progress and result of a background upload of vector data, by its job ID.
//! - [`UpsertCollectionData`](mod@upsert_collection_data): Writes vectors with their metadata into a collection; existing ones of the same ID are replaced.
//! - [`UpsertCollectionDataAsync`](mod@upsert_collection_data_async): Starts a background upload of vectors from a file, for amounts too large for one request.
//!
//! ## Vector data
//!
//! - [`DeleteCollectionData`](mod@delete_collection_data): Deletes vectors from a collection, by their IDs or by a filter.
//! - [`UpdateCollectionDataMetadata`](mod@update_collection_data_metadata): Changes the metadata of entries in a vector collection; their vectors stay.
//!
//! ## Vector indexes
//!
//! - [`CreateVectorIndex`](mod@create_vector_index): Builds the vector index (HNSW) of a collection, for a dimension and distance metric.
//! - [`DeleteVectorIndex`](mod@delete_vector_index): Deletes the vector index of a collection; searches get slower without it.
//!
//! ## Streaming data sources
//!
//! - [`CreateStreamingDataSource`](mod@create_streaming_data_source): Adds a data source, from which jobs read, to a streaming data service.
//! - [`DeleteStreamingDataSource`](mod@delete_streaming_data_source): Deletes a source of real-time data, which jobs can then no longer read.
//! - [`DescribeStreamingDataSource`](mod@describe_streaming_data_source): Returns one data source of a streaming data service with its configuration.
//! - [`ListStreamingDataSources`](mod@list_streaming_data_sources): Lists the data sources of an instance's streaming data services.
//! - [`ModifyStreamingDataSource`](mod@modify_streaming_data_source): Changes configuration or description of a streaming data source.
//!
//! ## Streaming data services
//!
//! - [`CreateStreamingDataService`](mod@create_streaming_data_service): Creates the service of an instance that takes in streaming data, with a specification.
//! - [`DeleteStreamingDataService`](mod@delete_streaming_data_service): Deletes a service for real-time data; its data sources deliver nothing more.
//! - [`DescribeStreamingDataService`](mod@describe_streaming_data_service): Returns one streaming data service with its specification, state, and address.
//! - [`ListStreamingDataServices`](mod@list_streaming_data_services): Lists the streaming data services of an instance with specification and state.
//! - [`ModifyStreamingDataService`](mod@modify_streaming_data_service): Changes specification or description of a streaming data service.
//!
//! ## Streaming jobs
//!
//! - [`CreateStreamingJob`](mod@create_streaming_job): Creates a job that writes data from a streaming source into a table in real time.
//! - [`DeleteStreamingJob`](mod@delete_streaming_job): Deletes a job that loads real-time data; rows loaded so far stay.
//! - [`DescribeStreamingJob`](mod@describe_streaming_job): Returns one real-time data job with its source, target table, and state.
//! - [`ListStreamingJobs`](mod@list_streaming_jobs): Lists the real-time data jobs of an instance with their state.
//! - [`ModifyStreamingJob`](mod@modify_streaming_job): Changes a real-time data job, such as its columns, target, or write mode.
//!
//! ## Extensions
//!
//! - [`CreateExtensions`](mod@create_extensions): Installs one or more extensions in given databases of an instance.
//! - [`DeleteExtension`](mod@delete_extension): Uninstalls an extension from the databases named.
//! - [`ListInstanceExtensions`](mod@list_instance_extensions): Lists extensions of an instance, installed ones or those still available.
//! - [`UpgradeExtensions`](mod@upgrade_extensions): Upgrades one or more installed extensions in given databases.
//!
//! ## External data services
//!
//! - [`CreateExternalDataService`](mod@create_external_data_service): Creates the service of an instance through which it queries external data sources.
//! - [`DeleteExternalDataService`](mod@delete_external_data_service): Deletes an external data service; its data sources can no longer be read.
//! - [`DescribeExternalDataService`](mod@describe_external_data_service): Returns one external data service of an instance with specification and state.
//! - [`DescribeHadoopClustersInSameNet`](mod@describe_hadoop_clusters_in_same_net): Lists the EMR clusters that are in the same VPC as an instance.
//! - [`ListExternalDataServices`](mod@list_external_data_services): Lists the external data services of an instance with specification and state.
//! - [`ModifyExternalDataService`](mod@modify_external_data_service): Changes specification or description of an external data service.
//!
//! ## External data sources
//!
//! - [`ListExternalDataSources`](mod@list_external_data_sources): Lists the external data sources of an instance, Hadoop and JDBC ones.
//!
//! ## Hadoop data sources
//!
//! - [`CheckHadoopDataSource`](mod@check_hadoop_data_source): Checks whether the configuration of a Hadoop data source works.
//! - [`CheckHadoopNetConnection`](mod@check_hadoop_net_connection): Tests whether an instance can reach an external Hadoop cluster over the network.
//! - [`CreateHadoopDataSource`](mod@create_hadoop_data_source): Configures a Hadoop cluster as an external data source of an instance.
//! - [`DeleteHadoopDataSource`](mod@delete_hadoop_data_source): Deletes a Hadoop data source; external tables over it can no longer be queried.
//! - [`DescribeHadoopConfigs`](mod@describe_hadoop_configs): Returns one configuration file of an EMR cluster, such as `hdfs-site`.
//! - [`DescribeHadoopDataSource`](mod@describe_hadoop_data_source): Returns the configuration of one Hadoop data source of an instance.
//! - [`ModifyHadoopDataSource`](mod@modify_hadoop_data_source): Changes the configuration of a Hadoop data source of an instance.
//!
//! ## JDBC data sources
//!
//! - [`CheckJDBCSourceNetConnection`](mod@check_jdbc_source_net_connection): Tests whether an instance can reach the database behind a JDBC connection string.
//! - [`CreateJDBCDataSource`](mod@create_jdbc_data_source): Configures a database reachable by JDBC as an external data source of an instance.
//! - [`DeleteJDBCDataSource`](mod@delete_jdbc_data_source): Deletes a JDBC data source; external tables over it can no longer be queried.
//! - [`DescribeJDBCDataSource`](mod@describe_jdbc_data_source): Returns the configuration of one JDBC data source of an instance.
//! - [`ModifyJDBCDataSource`](mod@modify_jdbc_data_source): Changes the configuration of a JDBC data source, such as connection string or credentials.
//!
//! ## Instance creation
//!
//! - [`CreateDBInstance`](mod@create_db_instance): Creates an AnalyticDB for PostgreSQL instance, in Serverless or elastic storage mode.
//!
//! ## Instances
//!
//! - [`DeleteDBInstance`](mod@delete_db_instance): Releases a pay-as-you-go instance together with its data.
//! - [`ModifyDBInstanceDescription`](mod@modify_db_instance_description): Changes the description of an instance, nothing else.
//! - [`ModifyDBInstanceMaintainTime`](mod@modify_db_instance_maintain_time): Sets the daily time window in which an instance may be maintained.
//! - [`ModifyDBInstanceResourceGroup`](mod@modify_db_instance_resource_group): Moves an instance into another resource group of Resource Management.
//! - [`ModifyVectorConfiguration`](mod@modify_vector_configuration): Turns vector engine optimization of an instance on or off.
//! - [`PauseInstance`](mod@pause_instance): Pauses an instance, which takes no connections until `ResumeInstance` starts it again.
//! - [`RebalanceDBInstance`](mod@rebalance_db_instance): Spreads the instance evenly over its hosts again.
//! - [`RestartDBInstance`](mod@restart_db_instance): Restarts an instance, which interrupts its connections for the time.
//! - [`ResumeInstance`](mod@resume_instance): Starts an instance that `PauseInstance` paused.
//! - [`UpgradeDBVersion`](mod@upgrade_db_version): Upgrades an instance to a newer minor version of the engine.
//!
//! ## Instance scaling
//!
//! - [`DescribeDataReDistributeInfo`](mod@describe_data_re_distribute_info): Returns how far data has been redistributed while an elastic storage instance is scaled.
//! - [`ModifyDBInstanceConfig`](mod@modify_db_instance_config): Changes compute limit and idle time before release of a Serverless instance that scales automatically.
//! - [`PauseDataRedistribute`](mod@pause_data_redistribute): Halts the data redistribution of an instance, which `ResumeDataRedistribute` continues.
//! - [`ResumeDataRedistribute`](mod@resume_data_redistribute): Continues a data redistribution that `PauseDataRedistribute` halted.
//! - [`UpgradeDBInstance`](mod@upgrade_db_instance): Changes an instance's specification, node number, storage, or Serverless resources.
//!
//! ## Instance details
//!
//! - [`DescribeDBClusterNode`](mod@describe_db_cluster_node): Lists the nodes of an instance, coordinators and compute nodes.
//! - [`DescribeDBInstanceAttribute`](mod@describe_db_instance_attribute): Returns everything about one instance: state, specification, network, and billing.
//! - [`DescribeDBInstances`](mod@describe_db_instances): Lists AnalyticDB for PostgreSQL instances, filtered by ID, state, tag, or description.
//! - [`DescribeDBVersionInfos`](mod@describe_db_version_infos): Lists the engine minor versions for elastic storage and Serverless instances.
//! - [`DescribeSupportFeatures`](mod@describe_support_features): Lists the features that an instance supports, such as sample data.
//!
//! ## Parameters
//!
//! - [`DescribeModifyParameterLog`](mod@describe_modify_parameter_log): Lists past changes of an instance's parameters with old and new values.
//! - [`DescribeParameters`](mod@describe_parameters): Lists the configuration parameters of an instance with current value and permitted range.
//! - [`ModifyParameters`](mod@modify_parameters): Changes configuration parameters of an instance, some of which need a restart.
//!
//! ## Backups
//!
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Returns when and how often an instance is backed up, and how long backups are kept.
//! - [`DescribeDataBackups`](mod@describe_data_backups): Lists the data backups of an instance and the points in time to which it can be restored.
//! - [`DescribeLogBackups`](mod@describe_log_backups): Lists the log backups of an instance over a period.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Sets on which days and when an instance is backed up, and how long backups are kept.
//!
//! ## Accounts
//!
//! - [`CreateAccount`](mod@create_account): Creates the initial database account of an instance, with name and password.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of an instance with their state and description.
//! - [`DescribeDiagnosisDimensions`](mod@describe_diagnosis_dimensions): Lists all databases and users of an instance, by which diagnostics can be filtered.
//! - [`DescribeRoles`](mod@describe_roles): Lists the names of the database roles in an instance.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the description of a database account, nothing else.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account of an instance.
//!
//! ## Data sharing
//!
//! - [`DescribeDataShareInstances`](mod@describe_data_share_instances): Lists instances with whether data sharing is on for each.
//! - [`DescribeDataSharePerformance`](mod@describe_data_share_performance): Returns performance metrics of data sharing over a period.
//! - [`SetDataShareInstance`](mod@set_data_share_instance): Turns data sharing on or off for one or more instances.
//!
//! ## Diagnostics and optimization
//!
//! - [`DescribeDBClusterPerformance`](mod@describe_db_cluster_performance): Returns performance metrics of an instance and its nodes over a period.
//! - [`DescribeDBInstanceDataBloat`](mod@describe_db_instance_data_bloat): Lists tables of an instance with bloated data and how much space is wasted.
//! - [`DescribeDBInstanceDataSkew`](mod@describe_db_instance_data_skew): Lists tables whose rows are unevenly spread over the compute nodes.
//! - [`DescribeDBInstanceDiagnosisSummary`](mod@describe_db_instance_diagnosis_summary): Lists the nodes of an instance with address, role, state, and replication mode.
//! - [`DescribeDBInstanceIndexUsage`](mod@describe_db_instance_index_usage): Returns how often the indexes of an instance are used, and their size.
//! - [`DescribeDBInstancePerformance`](mod@describe_db_instance_performance): Returns given performance metrics over a period for an instance in reserved storage mode.
//! - [`DescribeDiagnosisMonitorPerformance`](mod@describe_diagnosis_monitor_performance): Returns how queries of an elastic storage instance performed over a period, for plotting.
//! - [`DescribeDiagnosisRecords`](mod@describe_diagnosis_records): Lists queries of an instance over a period, with duration and state, for diagnosis.
//! - [`DescribeDiagnosisSQLInfo`](mod@describe_diagnosis_sql_info): Returns one query in detail, with its text, plan, and timing.
//! - [`DescribeDownloadRecords`](mod@describe_download_records): Lists download tasks of query diagnostics with their state and file URL.
//! - [`DescribeDownloadSQLLogs`](mod@describe_download_sql_logs): Lists the last five download tasks of slow SQL records with their file URLs.
//! - [`DescribeHealthStatus`](mod@describe_health_status): Returns the health of an instance and its nodes, by several indicators.
//! - [`DescribeWaitingSQLInfo`](mod@describe_waiting_sql_info): Returns for one waiting statement which locks it lacks and which statement blocks it.
//! - [`DescribeWaitingSQLRecords`](mod@describe_waiting_sql_records): Lists statements of an instance that wait for locks, for diagnosis.
//! - [`DownloadDiagnosisRecords`](mod@download_diagnosis_records): Starts a download of query diagnostics of an instance; `DescribeDownloadRecords` leads to the file.
//! - [`DownloadSQLLogsRecords`](mod@download_sql_logs_records): Starts a download of slow SQL records of an instance; `DescribeDownloadSQLLogs` leads to the file.
//!
//! ## Scheduled plans
//!
//! - [`CreateDBInstancePlan`](mod@create_db_instance_plan): Schedules actions on an instance, such as pausing, resuming, or scaling, once or periodically.
//! - [`DeleteDBInstancePlan`](mod@delete_db_instance_plan): Deletes a scheduled plan of an instance, so that it does not run again.
//! - [`DescribeDBInstancePlans`](mod@describe_db_instance_plans): Lists the scheduled plans of an instance, with settings and status.
//! - [`SetDBInstancePlanStatus`](mod@set_db_instance_plan_status): Enables or disables a scheduled plan of an instance without deleting it.
//! - [`UpdateDBInstancePlan`](mod@update_db_instance_plan): Changes name, dates, or settings of a scheduled plan of an instance.
//!
//! ## Tags
//!
//! - [`DescribeTags`](mod@describe_tags): Lists the tag keys and values in use on instances.
//! - [`ListTagResources`](mod@list_tag_resources): Lists tags with the instances that carry them, by instance ID or by tag.
//! - [`TagResources`](mod@tag_resources): Binds tags to one or more instances, creating tags that do not exist yet.
//! - [`UntagResources`](mod@untag_resources): Removes tags from instances; tags that no instance carries any more are deleted.
//!
//! ## Security
//!
//! - [`CheckServiceLinkedRole`](mod@check_service_linked_role): Tells whether the service-linked role that the service needs exists.
//! - [`CreateServiceLinkedRole`](mod@create_service_linked_role): Creates the service-linked role through which the service reaches other cloud resources.
//! - [`DescribeDBInstanceIPArrayList`](mod@describe_db_instance_ip_array_list): Lists the IP address whitelists that decide who may access an instance.
//! - [`DescribeDBInstanceSSL`](mod@describe_db_instance_ssl): Tells whether SSL encryption is on for an instance, and until when its certificate holds.
//! - [`DescribeUserEncryptionKeyList`](mod@describe_user_encryption_key_list): Lists the account's KMS keys, for use in disk encryption.
//! - [`ModifyDBInstanceSSL`](mod@modify_db_instance_ssl): Turns SSL encryption of an instance on or off, or renews its certificate.
//! - [`ModifySecurityIps`](mod@modify_security_ips): Changes the IP address whitelist of an instance, by replacing, adding, or removing addresses.
//!
//! ## Logs
//!
//! - [`DescribeDBInstanceErrorLog`](mod@describe_db_instance_error_log): Returns error log entries of an instance over a period, filtered by database, user, or host.
//! - [`DescribeSQLLogCount`](mod@describe_sql_log_count): Returns how many audit log entries an instance wrote over a period, as a series.
//! - [`DescribeSQLLogsV2`](mod@describe_sql_logs_v2): Lists executed SQL statements over a period, filtered by user, database, keyword, or cost.
//! - [`ModifySQLCollectorPolicy`](mod@modify_sql_collector_policy): Turns SQL Explorer, the recording of executed statements, on or off for an instance.
//!
//! ## Network connections
//!
//! - [`AllocateInstancePublicConnection`](mod@allocate_instance_public_connection): Gives an instance a public endpoint, by which it is reachable from the internet.
//! - [`DescribeDBInstanceNetInfo`](mod@describe_db_instance_net_info): Lists the internal and public endpoints of an instance with their ports.
//! - [`DescribeRdsVSwitchs`](mod@describe_rds_v_switchs): Lists the vSwitches in which an instance can be placed, by VPC and zone.
//! - [`DescribeRdsVpcs`](mod@describe_rds_vpcs): Lists the account's VPCs together with their vSwitches, optionally by zone.
//! - [`ModifyDBInstanceConnectionString`](mod@modify_db_instance_connection_string): Gives an endpoint of an instance another prefix or port.
//! - [`ReleaseInstancePublicConnection`](mod@release_instance_public_connection): Removes the public endpoint of an instance, which ends access from the internet.
//! - [`SwitchDBInstanceNetType`](mod@switch_db_instance_net_type): Switches an instance's endpoint between internal and public, under a new prefix and port.
//!
//! ## Regions and resources
//!
//! - [`DescribeAvailableResources`](mod@describe_available_resources): Lists zones with the engine versions and specifications for sale there.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones in which instances can be created.
//!
//! ## Sample datasets
//!
//! - [`CreateSampleData`](mod@create_sample_data): Loads a sample data set into an instance for trying things out.
//! - [`DescribeSampleData`](mod@describe_sample_data): Tells whether a sample data set has been loaded into an instance.
//! - [`UnloadSampleData`](mod@unload_sample_data): Removes the sample data set from an instance.
//!
//! ## Resource groups
//!
//! - [`BindDBResourceGroupWithRole`](mod@bind_db_resource_group_with_role): Binds a resource group in the database to roles, whose queries it then limits.
//! - [`CreateDBResourceGroup`](mod@create_db_resource_group): Creates a resource group in an instance, which limits what its roles' queries consume.
//! - [`DeleteDBResourceGroup`](mod@delete_db_resource_group): Deletes a resource group from the database of an instance.
//! - [`DescribeDBResourceGroup`](mod@describe_db_resource_group): Returns the resource groups of an instance with their limits and bound roles.
//! - [`DescribeDBResourceManagementMode`](mod@describe_db_resource_management_mode): Tells whether an instance manages resources by resource groups or by resource queues.
//! - [`DisableDBResourceGroup`](mod@disable_db_resource_group): Switches an elastic storage instance from resource groups back to resource queues.
//! - [`EnableDBResourceGroup`](mod@enable_db_resource_group): Switches an elastic storage instance from resource queues to resource groups.
//! - [`ModifyDBResourceGroup`](mod@modify_db_resource_group): Changes the limits of resource groups in the database of an instance.
//! - [`UnbindDBResourceGroupWithRole`](mod@unbind_db_resource_group_with_role): Unbinds roles from a resource group in the database of an instance.
//!
//! ## Others
//!
//! - [`AddAINode`](mod@add_ai_node): Adds AI nodes of given specifications to an instance, optionally to one of its AI node pools.
//! - [`CancelCreateIndexJob`](mod@cancel_create_index_job): Cancels a background job that builds an index on a vector collection.
//! - [`ChatWithKnowledgeBase`](mod@chat_with_knowledge_base): Asks a question that a model answers with what it finds in knowledge bases.
//! - [`ChatWithKnowledgeBaseStream`](mod@chat_with_knowledge_base_stream): Asks a question of knowledge bases and gets the model's answer piece by piece as it comes up.
//! - [`CloneDBInstance`](mod@clone_db_instance): Restores the data of a source instance, from a backup, into the instance named.
//! - [`CreateBackup`](mod@create_backup): Starts a backup of an instance; `DescribeBackupJob` shows its progress.
//! - [`CreateDatabase`](mod@create_database): Creates a database with an owner and optional character set in an instance.
//! - [`CreateDBInstanceIPArray`](mod@create_db_instance_ip_array): Adds a named IP address whitelist to an instance.
//! - [`CreateIndex`](mod@create_index): Builds an index on a field of a vector collection, with its settings.
//! - [`CreateModelService`](mod@create_model_service): Deploys a model on AI nodes of an instance as a service, with public access if wanted.
//! - [`CreateRemoteADBDataSource`](mod@create_remote_adb_data_source): Connects a database of another AnalyticDB for PostgreSQL instance as a data source of this one.
//! - [`CreateSecret`](mod@create_secret): Stores user name and password of a database as a secret, by whose ARN data calls authenticate.
//! - [`CreateSupabaseProject`](mod@create_supabase_project): Creates a Supabase project of given specification and storage in a VPC.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account; nobody can sign in with it any more.
//! - [`DeleteAINode`](mod@delete_ai_node): Removes AI nodes from a node pool of an instance.
//! - [`DeleteBackup`](mod@delete_backup): Deletes a backup set; the instance can no longer be restored from it.
//! - [`DeleteDatabase`](mod@delete_database): Drops a database of an instance with its data.
//! - [`DeleteDBInstanceIPArray`](mod@delete_db_instance_ip_array): Deletes a named IP address whitelist from an instance.
//! - [`DeleteIndex`](mod@delete_index): Deletes an index of a vector collection; its data stays.
//! - [`DeleteModelService`](mod@delete_model_service): Deletes a model service of an instance by its ID.
//! - [`DeleteRemoteADBDataSource`](mod@delete_remote_adb_data_source): Deletes a data source that points to another instance of AnalyticDB.
//! - [`DeleteSecret`](mod@delete_secret): Deletes a stored secret; calls can no longer authenticate with it.
//! - [`DeleteSupabaseProject`](mod@delete_supabase_project): Deletes a Supabase project with the data in it.
//! - [`DescribeActiveSQLRecords`](mod@describe_active_sql_records): Lists the SQL statements that run in an instance at the moment.
//! - [`DescribeBackupJob`](mod@describe_backup_job): Returns state and progress of one backup job of an instance.
//! - [`DescribeCreateIndexJob`](mod@describe_create_index_job): Returns state and progress of a background job that builds an index.
//! - [`DescribeDatabase`](mod@describe_database): Returns the details of one database in an instance.
//! - [`DescribeDBInstanceSupportMaxPerformance`](mod@describe_db_instance_support_max_performance): Returns the highest throughput that an instance can reach, and what limits it.
//! - [`DescribeExtension`](mod@describe_extension): Returns one extension in a database: version, and whether it is installed.
//! - [`DescribeIMVInfos`](mod@describe_imv_infos): Lists the incremental (real-time) materialized views of an instance with their details.
//! - [`DescribeIndex`](mod@describe_index): Returns one index of a vector collection by its name.
//! - [`DescribeModelService`](mod@describe_model_service): Returns one model service of an instance with its state and settings.
//! - [`DescribeRebalanceStatus`](mod@describe_rebalance_status): Returns the rebalancing status of one instance.
//! - [`DescribeSQLLogs`](mod@describe_sql_logs): Lists executed SQL statements from the audit log; `DescribeSQLLogsV2` is the later form.
//! - [`DescribeTable`](mod@describe_table): Returns the columns of one table, read with the credentials of a secret.
//! - [`DownloadSlowSQLRecords`](mod@download_slow_sql_records): Starts a download of slow SQL statements, filtered by database, user, duration, or keyword.
//! - [`EnableCollectionGraphRAG`](mod@enable_collection_graph_rag): Turns on GraphRAG for a document collection, with the entity and relationship types to extract.
//! - [`ExecuteStatement`](mod@execute_statement): Runs one or more SQL statements in a database over HTTP, with the credentials of a secret.
//! - [`GetAccount`](mod@get_account): Returns one database account of an instance by its name.
//! - [`GetGraphRAGJob`](mod@get_graph_rag_job): Returns progress and outcome of a GraphRAG job of a document collection.
//! - [`GetSecretValue`](mod@get_secret_value): Returns the user name and password that a secret holds, by ARN or name.
//! - [`GetStatementResult`](mod@get_statement_result): Fetches the result of a statement run with `ExecuteStatement`, by its ID.
//! - [`GetSupabaseProject`](mod@get_supabase_project): Returns one Supabase project with its specification, network, and state.
//! - [`GetSupabaseProjectApiKeys`](mod@get_supabase_project_api_keys): Returns the keys with which clients call the API of one Supabase project.
//! - [`GetSupabaseProjectDashboardAccount`](mod@get_supabase_project_dashboard_account): Returns the account with which to log on to a Supabase project's dashboard.
//! - [`HandleActiveSQLRecord`](mod@handle_active_sql_record): Acts on running queries by their process IDs, for instance by ending them.
//! - [`ListAINodePools`](mod@list_ai_node_pools): Lists the AI node pools of an instance, which `AddAINode` can extend.
//! - [`ListBackupJobs`](mod@list_backup_jobs): Lists the backup jobs of an instance, optionally only those of one mode.
//! - [`ListDatabaseExtensions`](mod@list_database_extensions): Lists the extensions of one database in an instance.
//! - [`ListDatabases`](mod@list_databases): Lists the databases of an instance with the credentials of a secret, page by page.
//! - [`ListIndices`](mod@list_indices): Lists the indexes of one vector collection.
//! - [`ListInstanceDatabases`](mod@list_instance_databases): Lists the databases of an instance; unlike `ListDatabases`, it needs no secret.
//! - [`ListModelServices`](mod@list_model_services): Lists the model services deployed on an instance's AI nodes.
//! - [`ListRemoteADBDataSources`](mod@list_remote_adb_data_sources): Lists data sources of an instance that lead to other AnalyticDB for PostgreSQL instances.
//! - [`ListSchemas`](mod@list_schemas): Lists the schemas of a database, optionally matching a pattern, with the credentials of a secret.
//! - [`ListSecrets`](mod@list_secrets): Lists the secrets stored for an instance or workspace.
//! - [`ListSlowSQLRecords`](mod@list_slow_sql_records): Lists slow SQL statements of an instance, filtered by database, user, duration, or keyword.
//! - [`ListSupabaseProjects`](mod@list_supabase_projects): Lists the Supabase projects of the account, page by page.
//! - [`ListSupportModels`](mod@list_support_models): Lists the models that the service supports for model services.
//! - [`ListTables`](mod@list_tables): Lists the tables of a schema, optionally matching a pattern, with the credentials of a secret.
//! - [`ModifyCollection`](mod@modify_collection): Changes the metadata definition of a vector collection.
//! - [`ModifyDBInstanceDeploymentMode`](mod@modify_db_instance_deployment_mode): Changes the deployment mode of an instance, with zone and vSwitch for the standby.
//! - [`ModifyDBInstanceNetworkType`](mod@modify_db_instance_network_type): Changes the network type of an instance, with VPC, vSwitch, and private address.
//! - [`ModifyDBInstancePayType`](mod@modify_db_instance_pay_type): Switches an instance between pay-as-you-go and subscription billing.
//! - [`ModifyMasterSpec`](mod@modify_master_spec): Changes the compute resources of an instance's coordinator (master) node.
//! - [`ModifyRemoteADBDataSource`](mod@modify_remote_adb_data_source): Changes name or credentials of a data source that leads to another instance.
//! - [`ModifySupabaseProjectSecurityIps`](mod@modify_supabase_project_security_ips): Sets the IP address whitelist of a Supabase project.
//! - [`QueryKnowledgeBasesContent`](mod@query_knowledge_bases_content): Searches several document collections at once with natural language and merges the hits.
//! - [`Rerank`](mod@rerank): Sorts documents by how well they match a query, as a model scores them.
//! - [`ResetIMVMonitorData`](mod@reset_imv_monitor_data): Clears the statistics of incremental (real-time) materialized views in an instance.
//! - [`ResetSupabaseProjectPassword`](mod@reset_supabase_project_password): Sets a new password for the database account of a Supabase project.
//! - [`TextEmbedding`](mod@text_embedding): Turns texts into vectors with the model named.
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

pub mod add_ai_node;
pub mod allocate_instance_public_connection;
pub mod bind_db_resource_group_with_role;
pub mod cancel_create_index_job;
pub mod cancel_upload_document_job;
pub mod cancel_upsert_collection_data_job;
pub mod chat_with_knowledge_base;
pub mod chat_with_knowledge_base_stream;
pub mod check_hadoop_data_source;
pub mod check_hadoop_net_connection;
pub mod check_jdbc_source_net_connection;
pub mod check_service_linked_role;
pub mod clone_db_instance;
pub mod create_account;
pub mod create_backup;
pub mod create_collection;
pub mod create_database;
pub mod create_db_instance;
pub mod create_db_instance_ip_array;
pub mod create_db_instance_plan;
pub mod create_db_resource_group;
pub mod create_document_collection;
pub mod create_extensions;
pub mod create_external_data_service;
pub mod create_hadoop_data_source;
pub mod create_index;
pub mod create_jdbc_data_source;
pub mod create_model_service;
pub mod create_namespace;
pub mod create_remote_adb_data_source;
pub mod create_sample_data;
pub mod create_secret;
pub mod create_service_linked_role;
pub mod create_streaming_data_service;
pub mod create_streaming_data_source;
pub mod create_streaming_job;
pub mod create_supabase_project;
pub mod create_vector_index;
pub mod delete_account;
pub mod delete_ai_node;
pub mod delete_backup;
pub mod delete_collection;
pub mod delete_collection_data;
pub mod delete_database;
pub mod delete_db_instance;
pub mod delete_db_instance_ip_array;
pub mod delete_db_instance_plan;
pub mod delete_db_resource_group;
pub mod delete_document;
pub mod delete_document_collection;
pub mod delete_extension;
pub mod delete_external_data_service;
pub mod delete_hadoop_data_source;
pub mod delete_index;
pub mod delete_jdbc_data_source;
pub mod delete_model_service;
pub mod delete_namespace;
pub mod delete_remote_adb_data_source;
pub mod delete_secret;
pub mod delete_streaming_data_service;
pub mod delete_streaming_data_source;
pub mod delete_streaming_job;
pub mod delete_supabase_project;
pub mod delete_vector_index;
pub mod describe_accounts;
pub mod describe_active_sql_records;
pub mod describe_available_resources;
pub mod describe_backup_job;
pub mod describe_backup_policy;
pub mod describe_collection;
pub mod describe_create_index_job;
pub mod describe_data_backups;
pub mod describe_data_re_distribute_info;
pub mod describe_data_share_instances;
pub mod describe_data_share_performance;
pub mod describe_database;
pub mod describe_db_cluster_node;
pub mod describe_db_cluster_performance;
pub mod describe_db_instance_attribute;
pub mod describe_db_instance_data_bloat;
pub mod describe_db_instance_data_skew;
pub mod describe_db_instance_diagnosis_summary;
pub mod describe_db_instance_error_log;
pub mod describe_db_instance_index_usage;
pub mod describe_db_instance_ip_array_list;
pub mod describe_db_instance_net_info;
pub mod describe_db_instance_performance;
pub mod describe_db_instance_plans;
pub mod describe_db_instance_ssl;
pub mod describe_db_instance_support_max_performance;
pub mod describe_db_instances;
pub mod describe_db_resource_group;
pub mod describe_db_resource_management_mode;
pub mod describe_db_version_infos;
pub mod describe_diagnosis_dimensions;
pub mod describe_diagnosis_monitor_performance;
pub mod describe_diagnosis_records;
pub mod describe_diagnosis_sql_info;
pub mod describe_document;
pub mod describe_download_records;
pub mod describe_download_sql_logs;
pub mod describe_extension;
pub mod describe_external_data_service;
pub mod describe_hadoop_clusters_in_same_net;
pub mod describe_hadoop_configs;
pub mod describe_hadoop_data_source;
pub mod describe_health_status;
pub mod describe_imv_infos;
pub mod describe_index;
pub mod describe_jdbc_data_source;
pub mod describe_log_backups;
pub mod describe_model_service;
pub mod describe_modify_parameter_log;
pub mod describe_namespace;
pub mod describe_parameters;
pub mod describe_rds_v_switchs;
pub mod describe_rds_vpcs;
pub mod describe_rebalance_status;
pub mod describe_regions;
pub mod describe_roles;
pub mod describe_sample_data;
pub mod describe_sql_log_count;
pub mod describe_sql_logs;
pub mod describe_sql_logs_v2;
pub mod describe_streaming_data_service;
pub mod describe_streaming_data_source;
pub mod describe_streaming_job;
pub mod describe_support_features;
pub mod describe_table;
pub mod describe_tags;
pub mod describe_user_encryption_key_list;
pub mod describe_waiting_sql_info;
pub mod describe_waiting_sql_records;
pub mod disable_db_resource_group;
pub mod download_diagnosis_records;
pub mod download_slow_sql_records;
pub mod download_sql_logs_records;
pub mod enable_collection_graph_rag;
pub mod enable_db_resource_group;
pub mod execute_statement;
pub mod get_account;
pub mod get_graph_rag_job;
pub mod get_secret_value;
pub mod get_statement_result;
pub mod get_supabase_project;
pub mod get_supabase_project_api_keys;
pub mod get_supabase_project_dashboard_account;
pub mod get_upload_document_job;
pub mod get_upsert_collection_data_job;
pub mod grant_collection;
pub mod handle_active_sql_record;
pub mod init_vector_database;
pub mod list_ai_node_pools;
pub mod list_backup_jobs;
pub mod list_collections;
pub mod list_database_extensions;
pub mod list_databases;
pub mod list_document_collections;
pub mod list_documents;
pub mod list_external_data_services;
pub mod list_external_data_sources;
pub mod list_indices;
pub mod list_instance_databases;
pub mod list_instance_extensions;
pub mod list_model_services;
pub mod list_namespaces;
pub mod list_remote_adb_data_sources;
pub mod list_schemas;
pub mod list_secrets;
pub mod list_slow_sql_records;
pub mod list_streaming_data_services;
pub mod list_streaming_data_sources;
pub mod list_streaming_jobs;
pub mod list_supabase_projects;
pub mod list_support_models;
pub mod list_tables;
pub mod list_tag_resources;
pub mod modify_account_description;
pub mod modify_backup_policy;
pub mod modify_collection;
pub mod modify_db_instance_config;
pub mod modify_db_instance_connection_string;
pub mod modify_db_instance_deployment_mode;
pub mod modify_db_instance_description;
pub mod modify_db_instance_maintain_time;
pub mod modify_db_instance_network_type;
pub mod modify_db_instance_pay_type;
pub mod modify_db_instance_resource_group;
pub mod modify_db_instance_ssl;
pub mod modify_db_resource_group;
pub mod modify_external_data_service;
pub mod modify_hadoop_data_source;
pub mod modify_jdbc_data_source;
pub mod modify_master_spec;
pub mod modify_parameters;
pub mod modify_remote_adb_data_source;
pub mod modify_security_ips;
pub mod modify_sql_collector_policy;
pub mod modify_streaming_data_service;
pub mod modify_streaming_data_source;
pub mod modify_streaming_job;
pub mod modify_supabase_project_security_ips;
pub mod modify_vector_configuration;
pub mod pause_data_redistribute;
pub mod pause_instance;
pub mod query_collection_data;
pub mod query_content;
pub mod query_knowledge_bases_content;
pub mod rebalance_db_instance;
pub mod release_instance_public_connection;
pub mod rerank;
pub mod reset_account_password;
pub mod reset_imv_monitor_data;
pub mod reset_supabase_project_password;
pub mod restart_db_instance;
pub mod resume_data_redistribute;
pub mod resume_instance;
pub mod set_data_share_instance;
pub mod set_db_instance_plan_status;
pub mod switch_db_instance_net_type;
pub mod tag_resources;
pub mod text_embedding;
pub mod unbind_db_resource_group_with_role;
pub mod unload_sample_data;
pub mod untag_resources;
pub mod update_collection_data_metadata;
pub mod update_db_instance_plan;
pub mod upgrade_db_instance;
pub mod upgrade_db_version;
pub mod upgrade_extensions;
pub mod upload_document_async;
pub mod upsert_chunks;
pub mod upsert_collection_data;
pub mod upsert_collection_data_async;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_ai_node::{AddAINodeRequest, AddAINodeResponse},
    allocate_instance_public_connection::{AllocateInstancePublicConnectionRequest, AllocateInstancePublicConnectionResponse},
    bind_db_resource_group_with_role::{BindDBResourceGroupWithRoleRequest, BindDBResourceGroupWithRoleResponse},
    cancel_create_index_job::{CancelCreateIndexJobRequest, CancelCreateIndexJobResponse},
    cancel_upload_document_job::{CancelUploadDocumentJobRequest, CancelUploadDocumentJobResponse},
    cancel_upsert_collection_data_job::{CancelUpsertCollectionDataJobRequest, CancelUpsertCollectionDataJobResponse},
    chat_with_knowledge_base::{ChatWithKnowledgeBaseRequest, ChatWithKnowledgeBaseResponse},
    chat_with_knowledge_base_stream::{ChatWithKnowledgeBaseStreamRequest, ChatWithKnowledgeBaseStreamResponse},
    check_hadoop_data_source::{CheckHadoopDataSourceRequest, CheckHadoopDataSourceResponse},
    check_hadoop_net_connection::{CheckHadoopNetConnectionRequest, CheckHadoopNetConnectionResponse},
    check_jdbc_source_net_connection::{CheckJDBCSourceNetConnectionRequest, CheckJDBCSourceNetConnectionResponse},
    check_service_linked_role::{CheckServiceLinkedRoleRequest, CheckServiceLinkedRoleResponse},
    clone_db_instance::{CloneDBInstanceRequest, CloneDBInstanceResponse},
    create_account::{CreateAccountRequest, CreateAccountResponse},
    create_backup::{CreateBackupRequest, CreateBackupResponse},
    create_collection::{CreateCollectionRequest, CreateCollectionResponse},
    create_database::{CreateDatabaseRequest, CreateDatabaseResponse},
    create_db_instance::{CreateDBInstanceRequest, CreateDBInstanceResponse},
    create_db_instance_ip_array::{CreateDBInstanceIPArrayRequest, CreateDBInstanceIPArrayResponse},
    create_db_instance_plan::{CreateDBInstancePlanRequest, CreateDBInstancePlanResponse},
    create_db_resource_group::{CreateDBResourceGroupRequest, CreateDBResourceGroupResponse},
    create_document_collection::{CreateDocumentCollectionRequest, CreateDocumentCollectionResponse},
    create_extensions::{CreateExtensionsRequest, CreateExtensionsResponse},
    create_external_data_service::{CreateExternalDataServiceRequest, CreateExternalDataServiceResponse},
    create_hadoop_data_source::{CreateHadoopDataSourceRequest, CreateHadoopDataSourceResponse},
    create_index::{CreateIndexRequest, CreateIndexResponse},
    create_jdbc_data_source::{CreateJDBCDataSourceRequest, CreateJDBCDataSourceResponse},
    create_model_service::{CreateModelServiceRequest, CreateModelServiceResponse},
    create_namespace::{CreateNamespaceRequest, CreateNamespaceResponse},
    create_remote_adb_data_source::{CreateRemoteADBDataSourceRequest, CreateRemoteADBDataSourceResponse},
    create_sample_data::{CreateSampleDataRequest, CreateSampleDataResponse},
    create_secret::{CreateSecretRequest, CreateSecretResponse},
    create_service_linked_role::{CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse},
    create_streaming_data_service::{CreateStreamingDataServiceRequest, CreateStreamingDataServiceResponse},
    create_streaming_data_source::{CreateStreamingDataSourceRequest, CreateStreamingDataSourceResponse},
    create_streaming_job::{CreateStreamingJobRequest, CreateStreamingJobResponse},
    create_supabase_project::{CreateSupabaseProjectRequest, CreateSupabaseProjectResponse},
    create_vector_index::{CreateVectorIndexRequest, CreateVectorIndexResponse},
    delete_account::{DeleteAccountRequest, DeleteAccountResponse},
    delete_ai_node::{DeleteAINodeRequest, DeleteAINodeResponse},
    delete_backup::{DeleteBackupRequest, DeleteBackupResponse},
    delete_collection::{DeleteCollectionRequest, DeleteCollectionResponse},
    delete_collection_data::{DeleteCollectionDataRequest, DeleteCollectionDataResponse},
    delete_database::{DeleteDatabaseRequest, DeleteDatabaseResponse},
    delete_db_instance::{DeleteDBInstanceRequest, DeleteDBInstanceResponse},
    delete_db_instance_ip_array::{DeleteDBInstanceIPArrayRequest, DeleteDBInstanceIPArrayResponse},
    delete_db_instance_plan::{DeleteDBInstancePlanRequest, DeleteDBInstancePlanResponse},
    delete_db_resource_group::{DeleteDBResourceGroupRequest, DeleteDBResourceGroupResponse},
    delete_document::{DeleteDocumentRequest, DeleteDocumentResponse},
    delete_document_collection::{DeleteDocumentCollectionRequest, DeleteDocumentCollectionResponse},
    delete_extension::{DeleteExtensionRequest, DeleteExtensionResponse},
    delete_external_data_service::{DeleteExternalDataServiceRequest, DeleteExternalDataServiceResponse},
    delete_hadoop_data_source::{DeleteHadoopDataSourceRequest, DeleteHadoopDataSourceResponse},
    delete_index::{DeleteIndexRequest, DeleteIndexResponse},
    delete_jdbc_data_source::{DeleteJDBCDataSourceRequest, DeleteJDBCDataSourceResponse},
    delete_model_service::{DeleteModelServiceRequest, DeleteModelServiceResponse},
    delete_namespace::{DeleteNamespaceRequest, DeleteNamespaceResponse},
    delete_remote_adb_data_source::{DeleteRemoteADBDataSourceRequest, DeleteRemoteADBDataSourceResponse},
    delete_secret::{DeleteSecretRequest, DeleteSecretResponse},
    delete_streaming_data_service::{DeleteStreamingDataServiceRequest, DeleteStreamingDataServiceResponse},
    delete_streaming_data_source::{DeleteStreamingDataSourceRequest, DeleteStreamingDataSourceResponse},
    delete_streaming_job::{DeleteStreamingJobRequest, DeleteStreamingJobResponse},
    delete_supabase_project::{DeleteSupabaseProjectRequest, DeleteSupabaseProjectResponse},
    delete_vector_index::{DeleteVectorIndexRequest, DeleteVectorIndexResponse},
    describe_accounts::{DescribeAccountsRequest, DescribeAccountsResponse},
    describe_active_sql_records::{DescribeActiveSQLRecordsRequest, DescribeActiveSQLRecordsResponse},
    describe_available_resources::{DescribeAvailableResourcesRequest, DescribeAvailableResourcesResponse},
    describe_backup_job::{DescribeBackupJobRequest, DescribeBackupJobResponse},
    describe_backup_policy::{DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_collection::{DescribeCollectionRequest, DescribeCollectionResponse},
    describe_create_index_job::{DescribeCreateIndexJobRequest, DescribeCreateIndexJobResponse},
    describe_data_backups::{DescribeDataBackupsRequest, DescribeDataBackupsResponse},
    describe_data_re_distribute_info::{DescribeDataReDistributeInfoRequest, DescribeDataReDistributeInfoResponse},
    describe_data_share_instances::{DescribeDataShareInstancesRequest, DescribeDataShareInstancesResponse},
    describe_data_share_performance::{DescribeDataSharePerformanceError, DescribeDataSharePerformanceRequest, DescribeDataSharePerformanceResponse},
    describe_database::{DescribeDatabaseRequest, DescribeDatabaseResponse},
    describe_db_cluster_node::{DescribeDBClusterNodeRequest, DescribeDBClusterNodeResponse},
    describe_db_cluster_performance::{DescribeDBClusterPerformanceRequest, DescribeDBClusterPerformanceResponse},
    describe_db_instance_attribute::{DescribeDBInstanceAttributeRequest, DescribeDBInstanceAttributeResponse},
    describe_db_instance_data_bloat::{DescribeDBInstanceDataBloatRequest, DescribeDBInstanceDataBloatResponse},
    describe_db_instance_data_skew::{DescribeDBInstanceDataSkewRequest, DescribeDBInstanceDataSkewResponse},
    describe_db_instance_diagnosis_summary::{DescribeDBInstanceDiagnosisSummaryRequest, DescribeDBInstanceDiagnosisSummaryResponse},
    describe_db_instance_error_log::{DescribeDBInstanceErrorLogRequest, DescribeDBInstanceErrorLogResponse},
    describe_db_instance_index_usage::{DescribeDBInstanceIndexUsageRequest, DescribeDBInstanceIndexUsageResponse},
    describe_db_instance_ip_array_list::{DescribeDBInstanceIPArrayListRequest, DescribeDBInstanceIPArrayListResponse},
    describe_db_instance_net_info::{DescribeDBInstanceNetInfoRequest, DescribeDBInstanceNetInfoResponse},
    describe_db_instance_performance::{DescribeDBInstancePerformanceRequest, DescribeDBInstancePerformanceResponse},
    describe_db_instance_plans::{DescribeDBInstancePlansRequest, DescribeDBInstancePlansResponse},
    describe_db_instance_ssl::{DescribeDBInstanceSSLRequest, DescribeDBInstanceSSLResponse},
    describe_db_instance_support_max_performance::{DescribeDBInstanceSupportMaxPerformanceRequest, DescribeDBInstanceSupportMaxPerformanceResponse},
    describe_db_instances::{DescribeDBInstancesRequest, DescribeDBInstancesResponse},
    describe_db_resource_group::{DescribeDBResourceGroupRequest, DescribeDBResourceGroupResponse},
    describe_db_resource_management_mode::{DescribeDBResourceManagementModeRequest, DescribeDBResourceManagementModeResponse},
    describe_db_version_infos::{DescribeDBVersionInfosRequest, DescribeDBVersionInfosResponse},
    describe_diagnosis_dimensions::{DescribeDiagnosisDimensionsRequest, DescribeDiagnosisDimensionsResponse},
    describe_diagnosis_monitor_performance::{DescribeDiagnosisMonitorPerformanceRequest, DescribeDiagnosisMonitorPerformanceResponse},
    describe_diagnosis_records::{DescribeDiagnosisRecordsRequest, DescribeDiagnosisRecordsResponse},
    describe_diagnosis_sql_info::{DescribeDiagnosisSQLInfoRequest, DescribeDiagnosisSQLInfoResponse},
    describe_document::{DescribeDocumentRequest, DescribeDocumentResponse},
    describe_download_records::{DescribeDownloadRecordsRequest, DescribeDownloadRecordsResponse},
    describe_download_sql_logs::{DescribeDownloadSQLLogsRequest, DescribeDownloadSQLLogsResponse},
    describe_extension::{DescribeExtensionRequest, DescribeExtensionResponse},
    describe_external_data_service::{DescribeExternalDataServiceRequest, DescribeExternalDataServiceResponse},
    describe_hadoop_clusters_in_same_net::{DescribeHadoopClustersInSameNetRequest, DescribeHadoopClustersInSameNetResponse},
    describe_hadoop_configs::{DescribeHadoopConfigsRequest, DescribeHadoopConfigsResponse},
    describe_hadoop_data_source::{DescribeHadoopDataSourceRequest, DescribeHadoopDataSourceResponse},
    describe_health_status::{DescribeHealthStatusRequest, DescribeHealthStatusResponse},
    describe_imv_infos::{DescribeIMVInfosRequest, DescribeIMVInfosResponse},
    describe_index::{DescribeIndexRequest, DescribeIndexResponse},
    describe_jdbc_data_source::{DescribeJDBCDataSourceRequest, DescribeJDBCDataSourceResponse},
    describe_log_backups::{DescribeLogBackupsRequest, DescribeLogBackupsResponse},
    describe_model_service::{DescribeModelServiceRequest, DescribeModelServiceResponse},
    describe_modify_parameter_log::{DescribeModifyParameterLogRequest, DescribeModifyParameterLogResponse},
    describe_namespace::{DescribeNamespaceRequest, DescribeNamespaceResponse},
    describe_parameters::{DescribeParametersRequest, DescribeParametersResponse},
    describe_rds_v_switchs::{DescribeRdsVSwitchsRequest, DescribeRdsVSwitchsResponse},
    describe_rds_vpcs::{DescribeRdsVpcsRequest, DescribeRdsVpcsResponse},
    describe_rebalance_status::{DescribeRebalanceStatusRequest, DescribeRebalanceStatusResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_roles::{DescribeRolesRequest, DescribeRolesResponse},
    describe_sample_data::{DescribeSampleDataRequest, DescribeSampleDataResponse},
    describe_sql_log_count::{DescribeSQLLogCountRequest, DescribeSQLLogCountResponse},
    describe_sql_logs::{DescribeSQLLogsRequest, DescribeSQLLogsResponse},
    describe_sql_logs_v2::{DescribeSQLLogsV2Error, DescribeSQLLogsV2Request, DescribeSQLLogsV2Response},
    describe_streaming_data_service::{DescribeStreamingDataServiceRequest, DescribeStreamingDataServiceResponse},
    describe_streaming_data_source::{DescribeStreamingDataSourceRequest, DescribeStreamingDataSourceResponse},
    describe_streaming_job::{DescribeStreamingJobRequest, DescribeStreamingJobResponse},
    describe_support_features::{DescribeSupportFeaturesRequest, DescribeSupportFeaturesResponse},
    describe_table::{DescribeTableRequest, DescribeTableResponse},
    describe_tags::{DescribeTagsRequest, DescribeTagsResponse},
    describe_user_encryption_key_list::{DescribeUserEncryptionKeyListRequest, DescribeUserEncryptionKeyListResponse},
    describe_waiting_sql_info::{DescribeWaitingSQLInfoRequest, DescribeWaitingSQLInfoResponse},
    describe_waiting_sql_records::{DescribeWaitingSQLRecordsRequest, DescribeWaitingSQLRecordsResponse},
    disable_db_resource_group::{DisableDBResourceGroupRequest, DisableDBResourceGroupResponse},
    download_diagnosis_records::{DownloadDiagnosisRecordsRequest, DownloadDiagnosisRecordsResponse},
    download_slow_sql_records::{DownloadSlowSQLRecordsRequest, DownloadSlowSQLRecordsResponse},
    download_sql_logs_records::{DownloadSQLLogsRecordsRequest, DownloadSQLLogsRecordsResponse},
    enable_collection_graph_rag::{EnableCollectionGraphRAGRequest, EnableCollectionGraphRAGResponse},
    enable_db_resource_group::{EnableDBResourceGroupRequest, EnableDBResourceGroupResponse},
    execute_statement::{ExecuteStatementRequest, ExecuteStatementResponse},
    get_account::{GetAccountRequest, GetAccountResponse},
    get_graph_rag_job::{GetGraphRAGJobRequest, GetGraphRAGJobResponse},
    get_secret_value::{GetSecretValueRequest, GetSecretValueResponse},
    get_statement_result::{GetStatementResultRequest, GetStatementResultResponse},
    get_supabase_project::{GetSupabaseProjectRequest, GetSupabaseProjectResponse},
    get_supabase_project_api_keys::{GetSupabaseProjectApiKeysRequest, GetSupabaseProjectApiKeysResponse},
    get_supabase_project_dashboard_account::{GetSupabaseProjectDashboardAccountRequest, GetSupabaseProjectDashboardAccountResponse},
    get_upload_document_job::{GetUploadDocumentJobRequest, GetUploadDocumentJobResponse},
    get_upsert_collection_data_job::{GetUpsertCollectionDataJobRequest, GetUpsertCollectionDataJobResponse},
    grant_collection::{GrantCollectionRequest, GrantCollectionResponse},
    handle_active_sql_record::{HandleActiveSQLRecordRequest, HandleActiveSQLRecordResponse},
    init_vector_database::{InitVectorDatabaseRequest, InitVectorDatabaseResponse},
    list_ai_node_pools::{ListAINodePoolsRequest, ListAINodePoolsResponse},
    list_backup_jobs::{ListBackupJobsRequest, ListBackupJobsResponse},
    list_collections::{ListCollectionsRequest, ListCollectionsResponse},
    list_database_extensions::{ListDatabaseExtensionsRequest, ListDatabaseExtensionsResponse},
    list_databases::{ListDatabasesRequest, ListDatabasesResponse},
    list_document_collections::{ListDocumentCollectionsRequest, ListDocumentCollectionsResponse},
    list_documents::{ListDocumentsRequest, ListDocumentsResponse},
    list_external_data_services::{ListExternalDataServicesRequest, ListExternalDataServicesResponse},
    list_external_data_sources::{ListExternalDataSourcesRequest, ListExternalDataSourcesResponse},
    list_indices::{ListIndicesRequest, ListIndicesResponse},
    list_instance_databases::{ListInstanceDatabasesRequest, ListInstanceDatabasesResponse},
    list_instance_extensions::{ListInstanceExtensionsRequest, ListInstanceExtensionsResponse},
    list_model_services::{ListModelServicesRequest, ListModelServicesResponse},
    list_namespaces::{ListNamespacesRequest, ListNamespacesResponse},
    list_remote_adb_data_sources::{ListRemoteADBDataSourcesRequest, ListRemoteADBDataSourcesResponse},
    list_schemas::{ListSchemasRequest, ListSchemasResponse},
    list_secrets::{ListSecretsRequest, ListSecretsResponse},
    list_slow_sql_records::{ListSlowSQLRecordsRequest, ListSlowSQLRecordsResponse},
    list_streaming_data_services::{ListStreamingDataServicesRequest, ListStreamingDataServicesResponse},
    list_streaming_data_sources::{ListStreamingDataSourcesRequest, ListStreamingDataSourcesResponse},
    list_streaming_jobs::{ListStreamingJobsRequest, ListStreamingJobsResponse},
    list_supabase_projects::{ListSupabaseProjectsRequest, ListSupabaseProjectsResponse},
    list_support_models::{ListSupportModelsRequest, ListSupportModelsResponse},
    list_tables::{ListTablesRequest, ListTablesResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    modify_account_description::{ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_backup_policy::{ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_collection::{ModifyCollectionRequest, ModifyCollectionResponse},
    modify_db_instance_config::{ModifyDBInstanceConfigRequest, ModifyDBInstanceConfigResponse},
    modify_db_instance_connection_string::{ModifyDBInstanceConnectionStringRequest, ModifyDBInstanceConnectionStringResponse},
    modify_db_instance_deployment_mode::{ModifyDBInstanceDeploymentModeRequest, ModifyDBInstanceDeploymentModeResponse},
    modify_db_instance_description::{ModifyDBInstanceDescriptionRequest, ModifyDBInstanceDescriptionResponse},
    modify_db_instance_maintain_time::{ModifyDBInstanceMaintainTimeRequest, ModifyDBInstanceMaintainTimeResponse},
    modify_db_instance_network_type::{ModifyDBInstanceNetworkTypeRequest, ModifyDBInstanceNetworkTypeResponse},
    modify_db_instance_pay_type::{ModifyDBInstancePayTypeRequest, ModifyDBInstancePayTypeResponse},
    modify_db_instance_resource_group::{ModifyDBInstanceResourceGroupError, ModifyDBInstanceResourceGroupRequest, ModifyDBInstanceResourceGroupResponse},
    modify_db_instance_ssl::{ModifyDBInstanceSSLRequest, ModifyDBInstanceSSLResponse},
    modify_db_resource_group::{ModifyDBResourceGroupRequest, ModifyDBResourceGroupResponse},
    modify_external_data_service::{ModifyExternalDataServiceRequest, ModifyExternalDataServiceResponse},
    modify_hadoop_data_source::{ModifyHadoopDataSourceRequest, ModifyHadoopDataSourceResponse},
    modify_jdbc_data_source::{ModifyJDBCDataSourceRequest, ModifyJDBCDataSourceResponse},
    modify_master_spec::{ModifyMasterSpecRequest, ModifyMasterSpecResponse},
    modify_parameters::{ModifyParametersRequest, ModifyParametersResponse},
    modify_remote_adb_data_source::{ModifyRemoteADBDataSourceRequest, ModifyRemoteADBDataSourceResponse},
    modify_security_ips::{ModifySecurityIpsRequest, ModifySecurityIpsResponse},
    modify_sql_collector_policy::{ModifySQLCollectorPolicyRequest, ModifySQLCollectorPolicyResponse},
    modify_streaming_data_service::{ModifyStreamingDataServiceRequest, ModifyStreamingDataServiceResponse},
    modify_streaming_data_source::{ModifyStreamingDataSourceRequest, ModifyStreamingDataSourceResponse},
    modify_streaming_job::{ModifyStreamingJobRequest, ModifyStreamingJobResponse},
    modify_supabase_project_security_ips::{ModifySupabaseProjectSecurityIpsRequest, ModifySupabaseProjectSecurityIpsResponse},
    modify_vector_configuration::{ModifyVectorConfigurationRequest, ModifyVectorConfigurationResponse},
    pause_data_redistribute::{PauseDataRedistributeRequest, PauseDataRedistributeResponse},
    pause_instance::{PauseInstanceRequest, PauseInstanceResponse},
    query_collection_data::{QueryCollectionDataRequest, QueryCollectionDataResponse},
    query_content::{QueryContentRequest, QueryContentResponse},
    query_knowledge_bases_content::{QueryKnowledgeBasesContentRequest, QueryKnowledgeBasesContentResponse},
    rebalance_db_instance::{RebalanceDBInstanceRequest, RebalanceDBInstanceResponse},
    release_instance_public_connection::{ReleaseInstancePublicConnectionRequest, ReleaseInstancePublicConnectionResponse},
    rerank::{RerankRequest, RerankResponse},
    reset_account_password::{ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    reset_imv_monitor_data::{ResetIMVMonitorDataRequest, ResetIMVMonitorDataResponse},
    reset_supabase_project_password::{ResetSupabaseProjectPasswordRequest, ResetSupabaseProjectPasswordResponse},
    restart_db_instance::{RestartDBInstanceRequest, RestartDBInstanceResponse},
    resume_data_redistribute::{ResumeDataRedistributeRequest, ResumeDataRedistributeResponse},
    resume_instance::{ResumeInstanceRequest, ResumeInstanceResponse},
    set_data_share_instance::{SetDataShareInstanceRequest, SetDataShareInstanceResponse},
    set_db_instance_plan_status::{SetDBInstancePlanStatusRequest, SetDBInstancePlanStatusResponse},
    switch_db_instance_net_type::{SwitchDBInstanceNetTypeRequest, SwitchDBInstanceNetTypeResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    text_embedding::{TextEmbeddingRequest, TextEmbeddingResponse},
    unbind_db_resource_group_with_role::{UnbindDBResourceGroupWithRoleRequest, UnbindDBResourceGroupWithRoleResponse},
    unload_sample_data::{UnloadSampleDataRequest, UnloadSampleDataResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_collection_data_metadata::{UpdateCollectionDataMetadataRequest, UpdateCollectionDataMetadataResponse},
    update_db_instance_plan::{UpdateDBInstancePlanRequest, UpdateDBInstancePlanResponse},
    upgrade_db_instance::{UpgradeDBInstanceRequest, UpgradeDBInstanceResponse},
    upgrade_db_version::{UpgradeDBVersionRequest, UpgradeDBVersionResponse},
    upgrade_extensions::{UpgradeExtensionsRequest, UpgradeExtensionsResponse},
    upload_document_async::{UploadDocumentAsyncRequest, UploadDocumentAsyncResponse},
    upsert_chunks::{UpsertChunksRequest, UpsertChunksResponse},
    upsert_collection_data::{UpsertCollectionDataRequest, UpsertCollectionDataResponse},
    upsert_collection_data_async::{UpsertCollectionDataAsyncRequest, UpsertCollectionDataAsyncResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "gpdb",
    version: "2016-05-03",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "gpdb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "gpdb.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "gpdb.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "gpdb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "gpdb.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "gpdb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "gpdb.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "gpdb.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "gpdb.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "gpdb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "gpdb.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "gpdb.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "gpdb.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "gpdb.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "gpdb.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "gpdb.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "gpdb.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "gpdb.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "gpdb.us-west-1.aliyuncs.com"),
        ],
        rule: Some("gpdb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of AnalyticDB for PostgreSQL.
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
    /// Adds AI nodes of given specifications to an instance, optionally to one of its AI node pools.
    #[inline]
    pub fn add_ai_node(&self, request: AddAINodeRequest) -> Call<'_, AddAINodeRequest> {
        self.inner.call(request)
    }
    /// Gives an instance a public endpoint, by which it is reachable from the internet.
    #[inline]
    pub fn allocate_instance_public_connection(
        &self,
        request: AllocateInstancePublicConnectionRequest,
    ) -> Call<'_, AllocateInstancePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Binds a resource group in the database to roles, whose queries it then limits.
    #[inline]
    pub fn bind_db_resource_group_with_role(
        &self,
        request: BindDBResourceGroupWithRoleRequest,
    ) -> Call<'_, BindDBResourceGroupWithRoleRequest> {
        self.inner.call(request)
    }
    /// Cancels a background job that builds an index on a vector collection.
    #[inline]
    pub fn cancel_create_index_job(
        &self,
        request: CancelCreateIndexJobRequest,
    ) -> Call<'_, CancelCreateIndexJobRequest> {
        self.inner.call(request)
    }
    /// Cancels a background upload that `UploadDocumentAsync` started, by its job ID.
    #[inline]
    pub fn cancel_upload_document_job(
        &self,
        request: CancelUploadDocumentJobRequest,
    ) -> Call<'_, CancelUploadDocumentJobRequest> {
        self.inner.call(request)
    }
    /// Cancels a background upload of vector data to a collection, by its job ID.
    #[inline]
    pub fn cancel_upsert_collection_data_job(
        &self,
        request: CancelUpsertCollectionDataJobRequest,
    ) -> Call<'_, CancelUpsertCollectionDataJobRequest> {
        self.inner.call(request)
    }
    /// Asks a question that a model answers with what it finds in knowledge bases.
    #[inline]
    pub fn chat_with_knowledge_base(
        &self,
        request: ChatWithKnowledgeBaseRequest,
    ) -> Call<'_, ChatWithKnowledgeBaseRequest> {
        self.inner.call(request)
    }
    /// Asks a question of knowledge bases and gets the model's answer piece by piece as it comes up.
    #[inline]
    pub fn chat_with_knowledge_base_stream(
        &self,
        request: ChatWithKnowledgeBaseStreamRequest,
    ) -> Call<'_, ChatWithKnowledgeBaseStreamRequest> {
        self.inner.call(request)
    }
    /// Checks whether the configuration of a Hadoop data source works.
    #[inline]
    pub fn check_hadoop_data_source(
        &self,
        request: CheckHadoopDataSourceRequest,
    ) -> Call<'_, CheckHadoopDataSourceRequest> {
        self.inner.call(request)
    }
    /// Tests whether an instance can reach an external Hadoop cluster over the network.
    #[inline]
    pub fn check_hadoop_net_connection(
        &self,
        request: CheckHadoopNetConnectionRequest,
    ) -> Call<'_, CheckHadoopNetConnectionRequest> {
        self.inner.call(request)
    }
    /// Tests whether an instance can reach the database behind a JDBC connection string.
    #[inline]
    pub fn check_jdbc_source_net_connection(
        &self,
        request: CheckJDBCSourceNetConnectionRequest,
    ) -> Call<'_, CheckJDBCSourceNetConnectionRequest> {
        self.inner.call(request)
    }
    /// Tells whether the service-linked role that the service needs exists.
    #[inline]
    pub fn check_service_linked_role(
        &self,
        request: CheckServiceLinkedRoleRequest,
    ) -> Call<'_, CheckServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Restores the data of a source instance, from a backup, into the instance named.
    #[inline]
    pub fn clone_db_instance(
        &self,
        request: CloneDBInstanceRequest,
    ) -> Call<'_, CloneDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates the initial database account of an instance, with name and password.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Starts a backup of an instance; `DescribeBackupJob` shows its progress.
    #[inline]
    pub fn create_backup(
        &self,
        request: CreateBackupRequest,
    ) -> Call<'_, CreateBackupRequest> {
        self.inner.call(request)
    }
    /// Creates a collection for vectors and their metadata in a namespace of an instance.
    #[inline]
    pub fn create_collection(
        &self,
        request: CreateCollectionRequest,
    ) -> Call<'_, CreateCollectionRequest> {
        self.inner.call(request)
    }
    /// Creates a database with an owner and optional character set in an instance.
    #[inline]
    pub fn create_database(
        &self,
        request: CreateDatabaseRequest,
    ) -> Call<'_, CreateDatabaseRequest> {
        self.inner.call(request)
    }
    /// Creates an AnalyticDB for PostgreSQL instance, in Serverless or elastic storage mode.
    #[inline]
    pub fn create_db_instance(
        &self,
        request: CreateDBInstanceRequest,
    ) -> Call<'_, CreateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds a named IP address whitelist to an instance.
    #[inline]
    pub fn create_db_instance_ip_array(
        &self,
        request: CreateDBInstanceIPArrayRequest,
    ) -> Call<'_, CreateDBInstanceIPArrayRequest> {
        self.inner.call(request)
    }
    /// Schedules actions on an instance, such as pausing, resuming, or scaling, once or periodically.
    #[inline]
    pub fn create_db_instance_plan(
        &self,
        request: CreateDBInstancePlanRequest,
    ) -> Call<'_, CreateDBInstancePlanRequest> {
        self.inner.call(request)
    }
    /// Creates a resource group in an instance, which limits what its roles' queries consume.
    #[inline]
    pub fn create_db_resource_group(
        &self,
        request: CreateDBResourceGroupRequest,
    ) -> Call<'_, CreateDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a document collection, which stores chunks of documents with their vectors for retrieval.
    #[inline]
    pub fn create_document_collection(
        &self,
        request: CreateDocumentCollectionRequest,
    ) -> Call<'_, CreateDocumentCollectionRequest> {
        self.inner.call(request)
    }
    /// Installs one or more extensions in given databases of an instance.
    #[inline]
    pub fn create_extensions(
        &self,
        request: CreateExtensionsRequest,
    ) -> Call<'_, CreateExtensionsRequest> {
        self.inner.call(request)
    }
    /// Creates the service of an instance through which it queries external data sources.
    #[inline]
    pub fn create_external_data_service(
        &self,
        request: CreateExternalDataServiceRequest,
    ) -> Call<'_, CreateExternalDataServiceRequest> {
        self.inner.call(request)
    }
    /// Configures a Hadoop cluster as an external data source of an instance.
    #[inline]
    pub fn create_hadoop_data_source(
        &self,
        request: CreateHadoopDataSourceRequest,
    ) -> Call<'_, CreateHadoopDataSourceRequest> {
        self.inner.call(request)
    }
    /// Builds an index on a field of a vector collection, with its settings.
    #[inline]
    pub fn create_index(
        &self,
        request: CreateIndexRequest,
    ) -> Call<'_, CreateIndexRequest> {
        self.inner.call(request)
    }
    /// Configures a database reachable by JDBC as an external data source of an instance.
    #[inline]
    pub fn create_jdbc_data_source(
        &self,
        request: CreateJDBCDataSourceRequest,
    ) -> Call<'_, CreateJDBCDataSourceRequest> {
        self.inner.call(request)
    }
    /// Deploys a model on AI nodes of an instance as a service, with public access if wanted.
    #[inline]
    pub fn create_model_service(
        &self,
        request: CreateModelServiceRequest,
    ) -> Call<'_, CreateModelServiceRequest> {
        self.inner.call(request)
    }
    /// Creates a namespace, in which vector collections of an instance are kept.
    #[inline]
    pub fn create_namespace(
        &self,
        request: CreateNamespaceRequest,
    ) -> Call<'_, CreateNamespaceRequest> {
        self.inner.call(request)
    }
    /// Connects a database of another AnalyticDB for PostgreSQL instance as a data source of this one.
    #[inline]
    pub fn create_remote_adb_data_source(
        &self,
        request: CreateRemoteADBDataSourceRequest,
    ) -> Call<'_, CreateRemoteADBDataSourceRequest> {
        self.inner.call(request)
    }
    /// Loads a sample data set into an instance for trying things out.
    #[inline]
    pub fn create_sample_data(
        &self,
        request: CreateSampleDataRequest,
    ) -> Call<'_, CreateSampleDataRequest> {
        self.inner.call(request)
    }
    /// Stores user name and password of a database as a secret, by whose ARN data calls authenticate.
    #[inline]
    pub fn create_secret(
        &self,
        request: CreateSecretRequest,
    ) -> Call<'_, CreateSecretRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role through which the service reaches other cloud resources.
    #[inline]
    pub fn create_service_linked_role(
        &self,
        request: CreateServiceLinkedRoleRequest,
    ) -> Call<'_, CreateServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Creates the service of an instance that takes in streaming data, with a specification.
    #[inline]
    pub fn create_streaming_data_service(
        &self,
        request: CreateStreamingDataServiceRequest,
    ) -> Call<'_, CreateStreamingDataServiceRequest> {
        self.inner.call(request)
    }
    /// Adds a data source, from which jobs read, to a streaming data service.
    #[inline]
    pub fn create_streaming_data_source(
        &self,
        request: CreateStreamingDataSourceRequest,
    ) -> Call<'_, CreateStreamingDataSourceRequest> {
        self.inner.call(request)
    }
    /// Creates a job that writes data from a streaming source into a table in real time.
    #[inline]
    pub fn create_streaming_job(
        &self,
        request: CreateStreamingJobRequest,
    ) -> Call<'_, CreateStreamingJobRequest> {
        self.inner.call(request)
    }
    /// Creates a Supabase project of given specification and storage in a VPC.
    #[inline]
    pub fn create_supabase_project(
        &self,
        request: CreateSupabaseProjectRequest,
    ) -> Call<'_, CreateSupabaseProjectRequest> {
        self.inner.call(request)
    }
    /// Builds the vector index (HNSW) of a collection, for a dimension and distance metric.
    #[inline]
    pub fn create_vector_index(
        &self,
        request: CreateVectorIndexRequest,
    ) -> Call<'_, CreateVectorIndexRequest> {
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
    /// Removes AI nodes from a node pool of an instance.
    #[inline]
    pub fn delete_ai_node(
        &self,
        request: DeleteAINodeRequest,
    ) -> Call<'_, DeleteAINodeRequest> {
        self.inner.call(request)
    }
    /// Deletes a backup set; the instance can no longer be restored from it.
    #[inline]
    pub fn delete_backup(
        &self,
        request: DeleteBackupRequest,
    ) -> Call<'_, DeleteBackupRequest> {
        self.inner.call(request)
    }
    /// Deletes a vector collection with all vectors in it.
    #[inline]
    pub fn delete_collection(
        &self,
        request: DeleteCollectionRequest,
    ) -> Call<'_, DeleteCollectionRequest> {
        self.inner.call(request)
    }
    /// Deletes vectors from a collection, by their IDs or by a filter.
    #[inline]
    pub fn delete_collection_data(
        &self,
        request: DeleteCollectionDataRequest,
    ) -> Call<'_, DeleteCollectionDataRequest> {
        self.inner.call(request)
    }
    /// Drops a database of an instance with its data.
    #[inline]
    pub fn delete_database(
        &self,
        request: DeleteDatabaseRequest,
    ) -> Call<'_, DeleteDatabaseRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go instance together with its data.
    #[inline]
    pub fn delete_db_instance(
        &self,
        request: DeleteDBInstanceRequest,
    ) -> Call<'_, DeleteDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a named IP address whitelist from an instance.
    #[inline]
    pub fn delete_db_instance_ip_array(
        &self,
        request: DeleteDBInstanceIPArrayRequest,
    ) -> Call<'_, DeleteDBInstanceIPArrayRequest> {
        self.inner.call(request)
    }
    /// Deletes a scheduled plan of an instance, so that it does not run again.
    #[inline]
    pub fn delete_db_instance_plan(
        &self,
        request: DeleteDBInstancePlanRequest,
    ) -> Call<'_, DeleteDBInstancePlanRequest> {
        self.inner.call(request)
    }
    /// Deletes a resource group from the database of an instance.
    #[inline]
    pub fn delete_db_resource_group(
        &self,
        request: DeleteDBResourceGroupRequest,
    ) -> Call<'_, DeleteDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a document, given by file name, from a document collection along with its vectors.
    #[inline]
    pub fn delete_document(
        &self,
        request: DeleteDocumentRequest,
    ) -> Call<'_, DeleteDocumentRequest> {
        self.inner.call(request)
    }
    /// Deletes a document collection; its documents and their vectors are gone with it.
    #[inline]
    pub fn delete_document_collection(
        &self,
        request: DeleteDocumentCollectionRequest,
    ) -> Call<'_, DeleteDocumentCollectionRequest> {
        self.inner.call(request)
    }
    /// Uninstalls an extension from the databases named.
    #[inline]
    pub fn delete_extension(
        &self,
        request: DeleteExtensionRequest,
    ) -> Call<'_, DeleteExtensionRequest> {
        self.inner.call(request)
    }
    /// Deletes an external data service; its data sources can no longer be read.
    #[inline]
    pub fn delete_external_data_service(
        &self,
        request: DeleteExternalDataServiceRequest,
    ) -> Call<'_, DeleteExternalDataServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes a Hadoop data source; external tables over it can no longer be queried.
    #[inline]
    pub fn delete_hadoop_data_source(
        &self,
        request: DeleteHadoopDataSourceRequest,
    ) -> Call<'_, DeleteHadoopDataSourceRequest> {
        self.inner.call(request)
    }
    /// Deletes an index of a vector collection; its data stays.
    #[inline]
    pub fn delete_index(
        &self,
        request: DeleteIndexRequest,
    ) -> Call<'_, DeleteIndexRequest> {
        self.inner.call(request)
    }
    /// Deletes a JDBC data source; external tables over it can no longer be queried.
    #[inline]
    pub fn delete_jdbc_data_source(
        &self,
        request: DeleteJDBCDataSourceRequest,
    ) -> Call<'_, DeleteJDBCDataSourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a model service of an instance by its ID.
    #[inline]
    pub fn delete_model_service(
        &self,
        request: DeleteModelServiceRequest,
    ) -> Call<'_, DeleteModelServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes a namespace of the vector database; needs the manager account.
    #[inline]
    pub fn delete_namespace(
        &self,
        request: DeleteNamespaceRequest,
    ) -> Call<'_, DeleteNamespaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a data source that points to another instance of AnalyticDB.
    #[inline]
    pub fn delete_remote_adb_data_source(
        &self,
        request: DeleteRemoteADBDataSourceRequest,
    ) -> Call<'_, DeleteRemoteADBDataSourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a stored secret; calls can no longer authenticate with it.
    #[inline]
    pub fn delete_secret(
        &self,
        request: DeleteSecretRequest,
    ) -> Call<'_, DeleteSecretRequest> {
        self.inner.call(request)
    }
    /// Deletes a service for real-time data; its data sources deliver nothing more.
    #[inline]
    pub fn delete_streaming_data_service(
        &self,
        request: DeleteStreamingDataServiceRequest,
    ) -> Call<'_, DeleteStreamingDataServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes a source of real-time data, which jobs can then no longer read.
    #[inline]
    pub fn delete_streaming_data_source(
        &self,
        request: DeleteStreamingDataSourceRequest,
    ) -> Call<'_, DeleteStreamingDataSourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that loads real-time data; rows loaded so far stay.
    #[inline]
    pub fn delete_streaming_job(
        &self,
        request: DeleteStreamingJobRequest,
    ) -> Call<'_, DeleteStreamingJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a Supabase project with the data in it.
    #[inline]
    pub fn delete_supabase_project(
        &self,
        request: DeleteSupabaseProjectRequest,
    ) -> Call<'_, DeleteSupabaseProjectRequest> {
        self.inner.call(request)
    }
    /// Deletes the vector index of a collection; searches get slower without it.
    #[inline]
    pub fn delete_vector_index(
        &self,
        request: DeleteVectorIndexRequest,
    ) -> Call<'_, DeleteVectorIndexRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of an instance with their state and description.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the SQL statements that run in an instance at the moment.
    #[inline]
    pub fn describe_active_sql_records(
        &self,
        request: DescribeActiveSQLRecordsRequest,
    ) -> Call<'_, DescribeActiveSQLRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists zones with the engine versions and specifications for sale there.
    #[inline]
    pub fn describe_available_resources(
        &self,
        request: DescribeAvailableResourcesRequest,
    ) -> Call<'_, DescribeAvailableResourcesRequest> {
        self.inner.call(request)
    }
    /// Returns state and progress of one backup job of an instance.
    #[inline]
    pub fn describe_backup_job(
        &self,
        request: DescribeBackupJobRequest,
    ) -> Call<'_, DescribeBackupJobRequest> {
        self.inner.call(request)
    }
    /// Returns when and how often an instance is backed up, and how long backups are kept.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns one vector collection with its dimension, metric, metadata fields, and state.
    #[inline]
    pub fn describe_collection(
        &self,
        request: DescribeCollectionRequest,
    ) -> Call<'_, DescribeCollectionRequest> {
        self.inner.call(request)
    }
    /// Returns state and progress of a background job that builds an index.
    #[inline]
    pub fn describe_create_index_job(
        &self,
        request: DescribeCreateIndexJobRequest,
    ) -> Call<'_, DescribeCreateIndexJobRequest> {
        self.inner.call(request)
    }
    /// Lists the data backups of an instance and the points in time to which it can be restored.
    #[inline]
    pub fn describe_data_backups(
        &self,
        request: DescribeDataBackupsRequest,
    ) -> Call<'_, DescribeDataBackupsRequest> {
        self.inner.call(request)
    }
    /// Returns how far data has been redistributed while an elastic storage instance is scaled.
    #[inline]
    pub fn describe_data_re_distribute_info(
        &self,
        request: DescribeDataReDistributeInfoRequest,
    ) -> Call<'_, DescribeDataReDistributeInfoRequest> {
        self.inner.call(request)
    }
    /// Lists instances with whether data sharing is on for each.
    #[inline]
    pub fn describe_data_share_instances(
        &self,
        request: DescribeDataShareInstancesRequest,
    ) -> Call<'_, DescribeDataShareInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics of data sharing over a period.
    #[inline]
    pub fn describe_data_share_performance(
        &self,
        request: DescribeDataSharePerformanceRequest,
    ) -> Call<'_, DescribeDataSharePerformanceRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one database in an instance.
    #[inline]
    pub fn describe_database(
        &self,
        request: DescribeDatabaseRequest,
    ) -> Call<'_, DescribeDatabaseRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of an instance, coordinators and compute nodes.
    #[inline]
    pub fn describe_db_cluster_node(
        &self,
        request: DescribeDBClusterNodeRequest,
    ) -> Call<'_, DescribeDBClusterNodeRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics of an instance and its nodes over a period.
    #[inline]
    pub fn describe_db_cluster_performance(
        &self,
        request: DescribeDBClusterPerformanceRequest,
    ) -> Call<'_, DescribeDBClusterPerformanceRequest> {
        self.inner.call(request)
    }
    /// Returns everything about one instance: state, specification, network, and billing.
    #[inline]
    pub fn describe_db_instance_attribute(
        &self,
        request: DescribeDBInstanceAttributeRequest,
    ) -> Call<'_, DescribeDBInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists tables of an instance with bloated data and how much space is wasted.
    #[inline]
    pub fn describe_db_instance_data_bloat(
        &self,
        request: DescribeDBInstanceDataBloatRequest,
    ) -> Call<'_, DescribeDBInstanceDataBloatRequest> {
        self.inner.call(request)
    }
    /// Lists tables whose rows are unevenly spread over the compute nodes.
    #[inline]
    pub fn describe_db_instance_data_skew(
        &self,
        request: DescribeDBInstanceDataSkewRequest,
    ) -> Call<'_, DescribeDBInstanceDataSkewRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of an instance with address, role, state, and replication mode.
    #[inline]
    pub fn describe_db_instance_diagnosis_summary(
        &self,
        request: DescribeDBInstanceDiagnosisSummaryRequest,
    ) -> Call<'_, DescribeDBInstanceDiagnosisSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns error log entries of an instance over a period, filtered by database, user, or host.
    #[inline]
    pub fn describe_db_instance_error_log(
        &self,
        request: DescribeDBInstanceErrorLogRequest,
    ) -> Call<'_, DescribeDBInstanceErrorLogRequest> {
        self.inner.call(request)
    }
    /// Returns how often the indexes of an instance are used, and their size.
    #[inline]
    pub fn describe_db_instance_index_usage(
        &self,
        request: DescribeDBInstanceIndexUsageRequest,
    ) -> Call<'_, DescribeDBInstanceIndexUsageRequest> {
        self.inner.call(request)
    }
    /// Lists the IP address whitelists that decide who may access an instance.
    #[inline]
    pub fn describe_db_instance_ip_array_list(
        &self,
        request: DescribeDBInstanceIPArrayListRequest,
    ) -> Call<'_, DescribeDBInstanceIPArrayListRequest> {
        self.inner.call(request)
    }
    /// Lists the internal and public endpoints of an instance with their ports.
    #[inline]
    pub fn describe_db_instance_net_info(
        &self,
        request: DescribeDBInstanceNetInfoRequest,
    ) -> Call<'_, DescribeDBInstanceNetInfoRequest> {
        self.inner.call(request)
    }
    /// Returns given performance metrics over a period for an instance in reserved storage mode.
    #[inline]
    pub fn describe_db_instance_performance(
        &self,
        request: DescribeDBInstancePerformanceRequest,
    ) -> Call<'_, DescribeDBInstancePerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the scheduled plans of an instance, with settings and status.
    #[inline]
    pub fn describe_db_instance_plans(
        &self,
        request: DescribeDBInstancePlansRequest,
    ) -> Call<'_, DescribeDBInstancePlansRequest> {
        self.inner.call(request)
    }
    /// Tells whether SSL encryption is on for an instance, and until when its certificate holds.
    #[inline]
    pub fn describe_db_instance_ssl(
        &self,
        request: DescribeDBInstanceSSLRequest,
    ) -> Call<'_, DescribeDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Returns the highest throughput that an instance can reach, and what limits it.
    #[inline]
    pub fn describe_db_instance_support_max_performance(
        &self,
        request: DescribeDBInstanceSupportMaxPerformanceRequest,
    ) -> Call<'_, DescribeDBInstanceSupportMaxPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists AnalyticDB for PostgreSQL instances, filtered by ID, state, tag, or description.
    #[inline]
    pub fn describe_db_instances(
        &self,
        request: DescribeDBInstancesRequest,
    ) -> Call<'_, DescribeDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns the resource groups of an instance with their limits and bound roles.
    #[inline]
    pub fn describe_db_resource_group(
        &self,
        request: DescribeDBResourceGroupRequest,
    ) -> Call<'_, DescribeDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells whether an instance manages resources by resource groups or by resource queues.
    #[inline]
    pub fn describe_db_resource_management_mode(
        &self,
        request: DescribeDBResourceManagementModeRequest,
    ) -> Call<'_, DescribeDBResourceManagementModeRequest> {
        self.inner.call(request)
    }
    /// Lists the engine minor versions for elastic storage and Serverless instances.
    #[inline]
    pub fn describe_db_version_infos(
        &self,
        request: DescribeDBVersionInfosRequest,
    ) -> Call<'_, DescribeDBVersionInfosRequest> {
        self.inner.call(request)
    }
    /// Lists all databases and users of an instance, by which diagnostics can be filtered.
    #[inline]
    pub fn describe_diagnosis_dimensions(
        &self,
        request: DescribeDiagnosisDimensionsRequest,
    ) -> Call<'_, DescribeDiagnosisDimensionsRequest> {
        self.inner.call(request)
    }
    /// Returns how queries of an elastic storage instance performed over a period, for plotting.
    #[inline]
    pub fn describe_diagnosis_monitor_performance(
        &self,
        request: DescribeDiagnosisMonitorPerformanceRequest,
    ) -> Call<'_, DescribeDiagnosisMonitorPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists queries of an instance over a period, with duration and state, for diagnosis.
    #[inline]
    pub fn describe_diagnosis_records(
        &self,
        request: DescribeDiagnosisRecordsRequest,
    ) -> Call<'_, DescribeDiagnosisRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns one query in detail, with its text, plan, and timing.
    #[inline]
    pub fn describe_diagnosis_sql_info(
        &self,
        request: DescribeDiagnosisSQLInfoRequest,
    ) -> Call<'_, DescribeDiagnosisSQLInfoRequest> {
        self.inner.call(request)
    }
    /// Returns one document of a document collection with its processing details.
    #[inline]
    pub fn describe_document(
        &self,
        request: DescribeDocumentRequest,
    ) -> Call<'_, DescribeDocumentRequest> {
        self.inner.call(request)
    }
    /// Lists download tasks of query diagnostics with their state and file URL.
    #[inline]
    pub fn describe_download_records(
        &self,
        request: DescribeDownloadRecordsRequest,
    ) -> Call<'_, DescribeDownloadRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the last five download tasks of slow SQL records with their file URLs.
    #[inline]
    pub fn describe_download_sql_logs(
        &self,
        request: DescribeDownloadSQLLogsRequest,
    ) -> Call<'_, DescribeDownloadSQLLogsRequest> {
        self.inner.call(request)
    }
    /// Returns one extension in a database: version, and whether it is installed.
    #[inline]
    pub fn describe_extension(
        &self,
        request: DescribeExtensionRequest,
    ) -> Call<'_, DescribeExtensionRequest> {
        self.inner.call(request)
    }
    /// Returns one external data service of an instance with specification and state.
    #[inline]
    pub fn describe_external_data_service(
        &self,
        request: DescribeExternalDataServiceRequest,
    ) -> Call<'_, DescribeExternalDataServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the EMR clusters that are in the same VPC as an instance.
    #[inline]
    pub fn describe_hadoop_clusters_in_same_net(
        &self,
        request: DescribeHadoopClustersInSameNetRequest,
    ) -> Call<'_, DescribeHadoopClustersInSameNetRequest> {
        self.inner.call(request)
    }
    /// Returns one configuration file of an EMR cluster, such as `hdfs-site`.
    #[inline]
    pub fn describe_hadoop_configs(
        &self,
        request: DescribeHadoopConfigsRequest,
    ) -> Call<'_, DescribeHadoopConfigsRequest> {
        self.inner.call(request)
    }
    /// Returns the configuration of one Hadoop data source of an instance.
    #[inline]
    pub fn describe_hadoop_data_source(
        &self,
        request: DescribeHadoopDataSourceRequest,
    ) -> Call<'_, DescribeHadoopDataSourceRequest> {
        self.inner.call(request)
    }
    /// Returns the health of an instance and its nodes, by several indicators.
    #[inline]
    pub fn describe_health_status(
        &self,
        request: DescribeHealthStatusRequest,
    ) -> Call<'_, DescribeHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the incremental (real-time) materialized views of an instance with their details.
    #[inline]
    pub fn describe_imv_infos(
        &self,
        request: DescribeIMVInfosRequest,
    ) -> Call<'_, DescribeIMVInfosRequest> {
        self.inner.call(request)
    }
    /// Returns one index of a vector collection by its name.
    #[inline]
    pub fn describe_index(
        &self,
        request: DescribeIndexRequest,
    ) -> Call<'_, DescribeIndexRequest> {
        self.inner.call(request)
    }
    /// Returns the configuration of one JDBC data source of an instance.
    #[inline]
    pub fn describe_jdbc_data_source(
        &self,
        request: DescribeJDBCDataSourceRequest,
    ) -> Call<'_, DescribeJDBCDataSourceRequest> {
        self.inner.call(request)
    }
    /// Lists the log backups of an instance over a period.
    #[inline]
    pub fn describe_log_backups(
        &self,
        request: DescribeLogBackupsRequest,
    ) -> Call<'_, DescribeLogBackupsRequest> {
        self.inner.call(request)
    }
    /// Returns one model service of an instance with its state and settings.
    #[inline]
    pub fn describe_model_service(
        &self,
        request: DescribeModelServiceRequest,
    ) -> Call<'_, DescribeModelServiceRequest> {
        self.inner.call(request)
    }
    /// Lists past changes of an instance's parameters with old and new values.
    #[inline]
    pub fn describe_modify_parameter_log(
        &self,
        request: DescribeModifyParameterLogRequest,
    ) -> Call<'_, DescribeModifyParameterLogRequest> {
        self.inner.call(request)
    }
    /// Returns one namespace of vector collections in an instance.
    #[inline]
    pub fn describe_namespace(
        &self,
        request: DescribeNamespaceRequest,
    ) -> Call<'_, DescribeNamespaceRequest> {
        self.inner.call(request)
    }
    /// Lists the configuration parameters of an instance with current value and permitted range.
    #[inline]
    pub fn describe_parameters(
        &self,
        request: DescribeParametersRequest,
    ) -> Call<'_, DescribeParametersRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches in which an instance can be placed, by VPC and zone.
    #[inline]
    pub fn describe_rds_v_switchs(
        &self,
        request: DescribeRdsVSwitchsRequest,
    ) -> Call<'_, DescribeRdsVSwitchsRequest> {
        self.inner.call(request)
    }
    /// Lists the account's VPCs together with their vSwitches, optionally by zone.
    #[inline]
    pub fn describe_rds_vpcs(
        &self,
        request: DescribeRdsVpcsRequest,
    ) -> Call<'_, DescribeRdsVpcsRequest> {
        self.inner.call(request)
    }
    /// Returns the rebalancing status of one instance.
    #[inline]
    pub fn describe_rebalance_status(
        &self,
        request: DescribeRebalanceStatusRequest,
    ) -> Call<'_, DescribeRebalanceStatusRequest> {
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
    /// Lists the names of the database roles in an instance.
    #[inline]
    pub fn describe_roles(
        &self,
        request: DescribeRolesRequest,
    ) -> Call<'_, DescribeRolesRequest> {
        self.inner.call(request)
    }
    /// Tells whether a sample data set has been loaded into an instance.
    #[inline]
    pub fn describe_sample_data(
        &self,
        request: DescribeSampleDataRequest,
    ) -> Call<'_, DescribeSampleDataRequest> {
        self.inner.call(request)
    }
    /// Returns how many audit log entries an instance wrote over a period, as a series.
    #[inline]
    pub fn describe_sql_log_count(
        &self,
        request: DescribeSQLLogCountRequest,
    ) -> Call<'_, DescribeSQLLogCountRequest> {
        self.inner.call(request)
    }
    /// Lists executed SQL statements from the audit log; `DescribeSQLLogsV2` is the later form.
    #[inline]
    pub fn describe_sql_logs(
        &self,
        request: DescribeSQLLogsRequest,
    ) -> Call<'_, DescribeSQLLogsRequest> {
        self.inner.call(request)
    }
    /// Lists executed SQL statements over a period, filtered by user, database, keyword, or cost.
    #[inline]
    pub fn describe_sql_logs_v2(
        &self,
        request: DescribeSQLLogsV2Request,
    ) -> Call<'_, DescribeSQLLogsV2Request> {
        self.inner.call(request)
    }
    /// Returns one streaming data service with its specification, state, and address.
    #[inline]
    pub fn describe_streaming_data_service(
        &self,
        request: DescribeStreamingDataServiceRequest,
    ) -> Call<'_, DescribeStreamingDataServiceRequest> {
        self.inner.call(request)
    }
    /// Returns one data source of a streaming data service with its configuration.
    #[inline]
    pub fn describe_streaming_data_source(
        &self,
        request: DescribeStreamingDataSourceRequest,
    ) -> Call<'_, DescribeStreamingDataSourceRequest> {
        self.inner.call(request)
    }
    /// Returns one real-time data job with its source, target table, and state.
    #[inline]
    pub fn describe_streaming_job(
        &self,
        request: DescribeStreamingJobRequest,
    ) -> Call<'_, DescribeStreamingJobRequest> {
        self.inner.call(request)
    }
    /// Lists the features that an instance supports, such as sample data.
    #[inline]
    pub fn describe_support_features(
        &self,
        request: DescribeSupportFeaturesRequest,
    ) -> Call<'_, DescribeSupportFeaturesRequest> {
        self.inner.call(request)
    }
    /// Returns the columns of one table, read with the credentials of a secret.
    #[inline]
    pub fn describe_table(
        &self,
        request: DescribeTableRequest,
    ) -> Call<'_, DescribeTableRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys and values in use on instances.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the account's KMS keys, for use in disk encryption.
    #[inline]
    pub fn describe_user_encryption_key_list(
        &self,
        request: DescribeUserEncryptionKeyListRequest,
    ) -> Call<'_, DescribeUserEncryptionKeyListRequest> {
        self.inner.call(request)
    }
    /// Returns for one waiting statement which locks it lacks and which statement blocks it.
    #[inline]
    pub fn describe_waiting_sql_info(
        &self,
        request: DescribeWaitingSQLInfoRequest,
    ) -> Call<'_, DescribeWaitingSQLInfoRequest> {
        self.inner.call(request)
    }
    /// Lists statements of an instance that wait for locks, for diagnosis.
    #[inline]
    pub fn describe_waiting_sql_records(
        &self,
        request: DescribeWaitingSQLRecordsRequest,
    ) -> Call<'_, DescribeWaitingSQLRecordsRequest> {
        self.inner.call(request)
    }
    /// Switches an elastic storage instance from resource groups back to resource queues.
    #[inline]
    pub fn disable_db_resource_group(
        &self,
        request: DisableDBResourceGroupRequest,
    ) -> Call<'_, DisableDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Starts a download of query diagnostics of an instance; `DescribeDownloadRecords` leads to the file.
    #[inline]
    pub fn download_diagnosis_records(
        &self,
        request: DownloadDiagnosisRecordsRequest,
    ) -> Call<'_, DownloadDiagnosisRecordsRequest> {
        self.inner.call(request)
    }
    /// Starts a download of slow SQL statements, filtered by database, user, duration, or keyword.
    #[inline]
    pub fn download_slow_sql_records(
        &self,
        request: DownloadSlowSQLRecordsRequest,
    ) -> Call<'_, DownloadSlowSQLRecordsRequest> {
        self.inner.call(request)
    }
    /// Starts a download of slow SQL records of an instance; `DescribeDownloadSQLLogs` leads to the file.
    #[inline]
    pub fn download_sql_logs_records(
        &self,
        request: DownloadSQLLogsRecordsRequest,
    ) -> Call<'_, DownloadSQLLogsRecordsRequest> {
        self.inner.call(request)
    }
    /// Turns on GraphRAG for a document collection, with the entity and relationship types to extract.
    #[inline]
    pub fn enable_collection_graph_rag(
        &self,
        request: EnableCollectionGraphRAGRequest,
    ) -> Call<'_, EnableCollectionGraphRAGRequest> {
        self.inner.call(request)
    }
    /// Switches an elastic storage instance from resource queues to resource groups.
    #[inline]
    pub fn enable_db_resource_group(
        &self,
        request: EnableDBResourceGroupRequest,
    ) -> Call<'_, EnableDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Runs one or more SQL statements in a database over HTTP, with the credentials of a secret.
    #[inline]
    pub fn execute_statement(
        &self,
        request: ExecuteStatementRequest,
    ) -> Call<'_, ExecuteStatementRequest> {
        self.inner.call(request)
    }
    /// Returns one database account of an instance by its name.
    #[inline]
    pub fn get_account(
        &self,
        request: GetAccountRequest,
    ) -> Call<'_, GetAccountRequest> {
        self.inner.call(request)
    }
    /// Returns progress and outcome of a GraphRAG job of a document collection.
    #[inline]
    pub fn get_graph_rag_job(
        &self,
        request: GetGraphRAGJobRequest,
    ) -> Call<'_, GetGraphRAGJobRequest> {
        self.inner.call(request)
    }
    /// Returns the user name and password that a secret holds, by ARN or name.
    #[inline]
    pub fn get_secret_value(
        &self,
        request: GetSecretValueRequest,
    ) -> Call<'_, GetSecretValueRequest> {
        self.inner.call(request)
    }
    /// Fetches the result of a statement run with `ExecuteStatement`, by its ID.
    #[inline]
    pub fn get_statement_result(
        &self,
        request: GetStatementResultRequest,
    ) -> Call<'_, GetStatementResultRequest> {
        self.inner.call(request)
    }
    /// Returns one Supabase project with its specification, network, and state.
    #[inline]
    pub fn get_supabase_project(
        &self,
        request: GetSupabaseProjectRequest,
    ) -> Call<'_, GetSupabaseProjectRequest> {
        self.inner.call(request)
    }
    /// Returns the keys with which clients call the API of one Supabase project.
    #[inline]
    pub fn get_supabase_project_api_keys(
        &self,
        request: GetSupabaseProjectApiKeysRequest,
    ) -> Call<'_, GetSupabaseProjectApiKeysRequest> {
        self.inner.call(request)
    }
    /// Returns the account with which to log on to a Supabase project's dashboard.
    #[inline]
    pub fn get_supabase_project_dashboard_account(
        &self,
        request: GetSupabaseProjectDashboardAccountRequest,
    ) -> Call<'_, GetSupabaseProjectDashboardAccountRequest> {
        self.inner.call(request)
    }
    /// Returns progress and result of a background document upload, by its job ID.
    #[inline]
    pub fn get_upload_document_job(
        &self,
        request: GetUploadDocumentJobRequest,
    ) -> Call<'_, GetUploadDocumentJobRequest> {
        self.inner.call(request)
    }
    /// Returns progress and result of a background upload of vector data, by its job ID.
    #[inline]
    pub fn get_upsert_collection_data_job(
        &self,
        request: GetUpsertCollectionDataJobRequest,
    ) -> Call<'_, GetUpsertCollectionDataJobRequest> {
        self.inner.call(request)
    }
    /// Lets another namespace use a vector collection, with the kind of access given.
    #[inline]
    pub fn grant_collection(
        &self,
        request: GrantCollectionRequest,
    ) -> Call<'_, GrantCollectionRequest> {
        self.inner.call(request)
    }
    /// Acts on running queries by their process IDs, for instance by ending them.
    #[inline]
    pub fn handle_active_sql_record(
        &self,
        request: HandleActiveSQLRecordRequest,
    ) -> Call<'_, HandleActiveSQLRecordRequest> {
        self.inner.call(request)
    }
    /// Sets the vector database of an instance up; needed once before namespaces are created.
    #[inline]
    pub fn init_vector_database(
        &self,
        request: InitVectorDatabaseRequest,
    ) -> Call<'_, InitVectorDatabaseRequest> {
        self.inner.call(request)
    }
    /// Lists the AI node pools of an instance, which `AddAINode` can extend.
    #[inline]
    pub fn list_ai_node_pools(
        &self,
        request: ListAINodePoolsRequest,
    ) -> Call<'_, ListAINodePoolsRequest> {
        self.inner.call(request)
    }
    /// Lists the backup jobs of an instance, optionally only those of one mode.
    #[inline]
    pub fn list_backup_jobs(
        &self,
        request: ListBackupJobsRequest,
    ) -> Call<'_, ListBackupJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the vector collections in a namespace of an instance.
    #[inline]
    pub fn list_collections(
        &self,
        request: ListCollectionsRequest,
    ) -> Call<'_, ListCollectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the extensions of one database in an instance.
    #[inline]
    pub fn list_database_extensions(
        &self,
        request: ListDatabaseExtensionsRequest,
    ) -> Call<'_, ListDatabaseExtensionsRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of an instance with the credentials of a secret, page by page.
    #[inline]
    pub fn list_databases(
        &self,
        request: ListDatabasesRequest,
    ) -> Call<'_, ListDatabasesRequest> {
        self.inner.call(request)
    }
    /// Lists the document collections in a namespace of an instance.
    #[inline]
    pub fn list_document_collections(
        &self,
        request: ListDocumentCollectionsRequest,
    ) -> Call<'_, ListDocumentCollectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the documents uploaded to a document collection.
    #[inline]
    pub fn list_documents(
        &self,
        request: ListDocumentsRequest,
    ) -> Call<'_, ListDocumentsRequest> {
        self.inner.call(request)
    }
    /// Lists the external data services of an instance with specification and state.
    #[inline]
    pub fn list_external_data_services(
        &self,
        request: ListExternalDataServicesRequest,
    ) -> Call<'_, ListExternalDataServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the external data sources of an instance, Hadoop and JDBC ones.
    #[inline]
    pub fn list_external_data_sources(
        &self,
        request: ListExternalDataSourcesRequest,
    ) -> Call<'_, ListExternalDataSourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the indexes of one vector collection.
    #[inline]
    pub fn list_indices(
        &self,
        request: ListIndicesRequest,
    ) -> Call<'_, ListIndicesRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of an instance; unlike `ListDatabases`, it needs no secret.
    #[inline]
    pub fn list_instance_databases(
        &self,
        request: ListInstanceDatabasesRequest,
    ) -> Call<'_, ListInstanceDatabasesRequest> {
        self.inner.call(request)
    }
    /// Lists extensions of an instance, installed ones or those still available.
    #[inline]
    pub fn list_instance_extensions(
        &self,
        request: ListInstanceExtensionsRequest,
    ) -> Call<'_, ListInstanceExtensionsRequest> {
        self.inner.call(request)
    }
    /// Lists the model services deployed on an instance's AI nodes.
    #[inline]
    pub fn list_model_services(
        &self,
        request: ListModelServicesRequest,
    ) -> Call<'_, ListModelServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces of vector collections in an instance.
    #[inline]
    pub fn list_namespaces(
        &self,
        request: ListNamespacesRequest,
    ) -> Call<'_, ListNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists data sources of an instance that lead to other AnalyticDB for PostgreSQL instances.
    #[inline]
    pub fn list_remote_adb_data_sources(
        &self,
        request: ListRemoteADBDataSourcesRequest,
    ) -> Call<'_, ListRemoteADBDataSourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the schemas of a database, optionally matching a pattern, with the credentials of a secret.
    #[inline]
    pub fn list_schemas(
        &self,
        request: ListSchemasRequest,
    ) -> Call<'_, ListSchemasRequest> {
        self.inner.call(request)
    }
    /// Lists the secrets stored for an instance or workspace.
    #[inline]
    pub fn list_secrets(
        &self,
        request: ListSecretsRequest,
    ) -> Call<'_, ListSecretsRequest> {
        self.inner.call(request)
    }
    /// Lists slow SQL statements of an instance, filtered by database, user, duration, or keyword.
    #[inline]
    pub fn list_slow_sql_records(
        &self,
        request: ListSlowSQLRecordsRequest,
    ) -> Call<'_, ListSlowSQLRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the streaming data services of an instance with specification and state.
    #[inline]
    pub fn list_streaming_data_services(
        &self,
        request: ListStreamingDataServicesRequest,
    ) -> Call<'_, ListStreamingDataServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the data sources of an instance's streaming data services.
    #[inline]
    pub fn list_streaming_data_sources(
        &self,
        request: ListStreamingDataSourcesRequest,
    ) -> Call<'_, ListStreamingDataSourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the real-time data jobs of an instance with their state.
    #[inline]
    pub fn list_streaming_jobs(
        &self,
        request: ListStreamingJobsRequest,
    ) -> Call<'_, ListStreamingJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the Supabase projects of the account, page by page.
    #[inline]
    pub fn list_supabase_projects(
        &self,
        request: ListSupabaseProjectsRequest,
    ) -> Call<'_, ListSupabaseProjectsRequest> {
        self.inner.call(request)
    }
    /// Lists the models that the service supports for model services.
    #[inline]
    pub fn list_support_models(
        &self,
        request: ListSupportModelsRequest,
    ) -> Call<'_, ListSupportModelsRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a schema, optionally matching a pattern, with the credentials of a secret.
    #[inline]
    pub fn list_tables(
        &self,
        request: ListTablesRequest,
    ) -> Call<'_, ListTablesRequest> {
        self.inner.call(request)
    }
    /// Lists tags with the instances that carry them, by instance ID or by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a database account, nothing else.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets on which days and when an instance is backed up, and how long backups are kept.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the metadata definition of a vector collection.
    #[inline]
    pub fn modify_collection(
        &self,
        request: ModifyCollectionRequest,
    ) -> Call<'_, ModifyCollectionRequest> {
        self.inner.call(request)
    }
    /// Changes compute limit and idle time before release of a Serverless instance that scales automatically.
    #[inline]
    pub fn modify_db_instance_config(
        &self,
        request: ModifyDBInstanceConfigRequest,
    ) -> Call<'_, ModifyDBInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Gives an endpoint of an instance another prefix or port.
    #[inline]
    pub fn modify_db_instance_connection_string(
        &self,
        request: ModifyDBInstanceConnectionStringRequest,
    ) -> Call<'_, ModifyDBInstanceConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Changes the deployment mode of an instance, with zone and vSwitch for the standby.
    #[inline]
    pub fn modify_db_instance_deployment_mode(
        &self,
        request: ModifyDBInstanceDeploymentModeRequest,
    ) -> Call<'_, ModifyDBInstanceDeploymentModeRequest> {
        self.inner.call(request)
    }
    /// Changes the description of an instance, nothing else.
    #[inline]
    pub fn modify_db_instance_description(
        &self,
        request: ModifyDBInstanceDescriptionRequest,
    ) -> Call<'_, ModifyDBInstanceDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets the daily time window in which an instance may be maintained.
    #[inline]
    pub fn modify_db_instance_maintain_time(
        &self,
        request: ModifyDBInstanceMaintainTimeRequest,
    ) -> Call<'_, ModifyDBInstanceMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Changes the network type of an instance, with VPC, vSwitch, and private address.
    #[inline]
    pub fn modify_db_instance_network_type(
        &self,
        request: ModifyDBInstanceNetworkTypeRequest,
    ) -> Call<'_, ModifyDBInstanceNetworkTypeRequest> {
        self.inner.call(request)
    }
    /// Switches an instance between pay-as-you-go and subscription billing.
    #[inline]
    pub fn modify_db_instance_pay_type(
        &self,
        request: ModifyDBInstancePayTypeRequest,
    ) -> Call<'_, ModifyDBInstancePayTypeRequest> {
        self.inner.call(request)
    }
    /// Moves an instance into another resource group of Resource Management.
    #[inline]
    pub fn modify_db_instance_resource_group(
        &self,
        request: ModifyDBInstanceResourceGroupRequest,
    ) -> Call<'_, ModifyDBInstanceResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Turns SSL encryption of an instance on or off, or renews its certificate.
    #[inline]
    pub fn modify_db_instance_ssl(
        &self,
        request: ModifyDBInstanceSSLRequest,
    ) -> Call<'_, ModifyDBInstanceSSLRequest> {
        self.inner.call(request)
    }
    /// Changes the limits of resource groups in the database of an instance.
    #[inline]
    pub fn modify_db_resource_group(
        &self,
        request: ModifyDBResourceGroupRequest,
    ) -> Call<'_, ModifyDBResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes specification or description of an external data service.
    #[inline]
    pub fn modify_external_data_service(
        &self,
        request: ModifyExternalDataServiceRequest,
    ) -> Call<'_, ModifyExternalDataServiceRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a Hadoop data source of an instance.
    #[inline]
    pub fn modify_hadoop_data_source(
        &self,
        request: ModifyHadoopDataSourceRequest,
    ) -> Call<'_, ModifyHadoopDataSourceRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a JDBC data source, such as connection string or credentials.
    #[inline]
    pub fn modify_jdbc_data_source(
        &self,
        request: ModifyJDBCDataSourceRequest,
    ) -> Call<'_, ModifyJDBCDataSourceRequest> {
        self.inner.call(request)
    }
    /// Changes the compute resources of an instance's coordinator (master) node.
    #[inline]
    pub fn modify_master_spec(
        &self,
        request: ModifyMasterSpecRequest,
    ) -> Call<'_, ModifyMasterSpecRequest> {
        self.inner.call(request)
    }
    /// Changes configuration parameters of an instance, some of which need a restart.
    #[inline]
    pub fn modify_parameters(
        &self,
        request: ModifyParametersRequest,
    ) -> Call<'_, ModifyParametersRequest> {
        self.inner.call(request)
    }
    /// Changes name or credentials of a data source that leads to another instance.
    #[inline]
    pub fn modify_remote_adb_data_source(
        &self,
        request: ModifyRemoteADBDataSourceRequest,
    ) -> Call<'_, ModifyRemoteADBDataSourceRequest> {
        self.inner.call(request)
    }
    /// Changes the IP address whitelist of an instance, by replacing, adding, or removing addresses.
    #[inline]
    pub fn modify_security_ips(
        &self,
        request: ModifySecurityIpsRequest,
    ) -> Call<'_, ModifySecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Turns SQL Explorer, the recording of executed statements, on or off for an instance.
    #[inline]
    pub fn modify_sql_collector_policy(
        &self,
        request: ModifySQLCollectorPolicyRequest,
    ) -> Call<'_, ModifySQLCollectorPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes specification or description of a streaming data service.
    #[inline]
    pub fn modify_streaming_data_service(
        &self,
        request: ModifyStreamingDataServiceRequest,
    ) -> Call<'_, ModifyStreamingDataServiceRequest> {
        self.inner.call(request)
    }
    /// Changes configuration or description of a streaming data source.
    #[inline]
    pub fn modify_streaming_data_source(
        &self,
        request: ModifyStreamingDataSourceRequest,
    ) -> Call<'_, ModifyStreamingDataSourceRequest> {
        self.inner.call(request)
    }
    /// Changes a real-time data job, such as its columns, target, or write mode.
    #[inline]
    pub fn modify_streaming_job(
        &self,
        request: ModifyStreamingJobRequest,
    ) -> Call<'_, ModifyStreamingJobRequest> {
        self.inner.call(request)
    }
    /// Sets the IP address whitelist of a Supabase project.
    #[inline]
    pub fn modify_supabase_project_security_ips(
        &self,
        request: ModifySupabaseProjectSecurityIpsRequest,
    ) -> Call<'_, ModifySupabaseProjectSecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Turns vector engine optimization of an instance on or off.
    #[inline]
    pub fn modify_vector_configuration(
        &self,
        request: ModifyVectorConfigurationRequest,
    ) -> Call<'_, ModifyVectorConfigurationRequest> {
        self.inner.call(request)
    }
    /// Halts the data redistribution of an instance, which `ResumeDataRedistribute` continues.
    #[inline]
    pub fn pause_data_redistribute(
        &self,
        request: PauseDataRedistributeRequest,
    ) -> Call<'_, PauseDataRedistributeRequest> {
        self.inner.call(request)
    }
    /// Pauses an instance, which takes no connections until `ResumeInstance` starts it again.
    #[inline]
    pub fn pause_instance(
        &self,
        request: PauseInstanceRequest,
    ) -> Call<'_, PauseInstanceRequest> {
        self.inner.call(request)
    }
    /// Finds the entries of a collection nearest to a vector or text, with filters and hybrid search.
    #[inline]
    pub fn query_collection_data(
        &self,
        request: QueryCollectionDataRequest,
    ) -> Call<'_, QueryCollectionDataRequest> {
        self.inner.call(request)
    }
    /// Searches a document collection with natural language or an image for matching chunks and metadata.
    #[inline]
    pub fn query_content(
        &self,
        request: QueryContentRequest,
    ) -> Call<'_, QueryContentRequest> {
        self.inner.call(request)
    }
    /// Searches several document collections at once with natural language and merges the hits.
    #[inline]
    pub fn query_knowledge_bases_content(
        &self,
        request: QueryKnowledgeBasesContentRequest,
    ) -> Call<'_, QueryKnowledgeBasesContentRequest> {
        self.inner.call(request)
    }
    /// Spreads the instance evenly over its hosts again.
    #[inline]
    pub fn rebalance_db_instance(
        &self,
        request: RebalanceDBInstanceRequest,
    ) -> Call<'_, RebalanceDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Removes the public endpoint of an instance, which ends access from the internet.
    #[inline]
    pub fn release_instance_public_connection(
        &self,
        request: ReleaseInstancePublicConnectionRequest,
    ) -> Call<'_, ReleaseInstancePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Sorts documents by how well they match a query, as a model scores them.
    #[inline]
    pub fn rerank(&self, request: RerankRequest) -> Call<'_, RerankRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for a database account of an instance.
    #[inline]
    pub fn reset_account_password(
        &self,
        request: ResetAccountPasswordRequest,
    ) -> Call<'_, ResetAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Clears the statistics of incremental (real-time) materialized views in an instance.
    #[inline]
    pub fn reset_imv_monitor_data(
        &self,
        request: ResetIMVMonitorDataRequest,
    ) -> Call<'_, ResetIMVMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for the database account of a Supabase project.
    #[inline]
    pub fn reset_supabase_project_password(
        &self,
        request: ResetSupabaseProjectPasswordRequest,
    ) -> Call<'_, ResetSupabaseProjectPasswordRequest> {
        self.inner.call(request)
    }
    /// Restarts an instance, which interrupts its connections for the time.
    #[inline]
    pub fn restart_db_instance(
        &self,
        request: RestartDBInstanceRequest,
    ) -> Call<'_, RestartDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Continues a data redistribution that `PauseDataRedistribute` halted.
    #[inline]
    pub fn resume_data_redistribute(
        &self,
        request: ResumeDataRedistributeRequest,
    ) -> Call<'_, ResumeDataRedistributeRequest> {
        self.inner.call(request)
    }
    /// Starts an instance that `PauseInstance` paused.
    #[inline]
    pub fn resume_instance(
        &self,
        request: ResumeInstanceRequest,
    ) -> Call<'_, ResumeInstanceRequest> {
        self.inner.call(request)
    }
    /// Turns data sharing on or off for one or more instances.
    #[inline]
    pub fn set_data_share_instance(
        &self,
        request: SetDataShareInstanceRequest,
    ) -> Call<'_, SetDataShareInstanceRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a scheduled plan of an instance without deleting it.
    #[inline]
    pub fn set_db_instance_plan_status(
        &self,
        request: SetDBInstancePlanStatusRequest,
    ) -> Call<'_, SetDBInstancePlanStatusRequest> {
        self.inner.call(request)
    }
    /// Switches an instance's endpoint between internal and public, under a new prefix and port.
    #[inline]
    pub fn switch_db_instance_net_type(
        &self,
        request: SwitchDBInstanceNetTypeRequest,
    ) -> Call<'_, SwitchDBInstanceNetTypeRequest> {
        self.inner.call(request)
    }
    /// Binds tags to one or more instances, creating tags that do not exist yet.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Turns texts into vectors with the model named.
    #[inline]
    pub fn text_embedding(
        &self,
        request: TextEmbeddingRequest,
    ) -> Call<'_, TextEmbeddingRequest> {
        self.inner.call(request)
    }
    /// Unbinds roles from a resource group in the database of an instance.
    #[inline]
    pub fn unbind_db_resource_group_with_role(
        &self,
        request: UnbindDBResourceGroupWithRoleRequest,
    ) -> Call<'_, UnbindDBResourceGroupWithRoleRequest> {
        self.inner.call(request)
    }
    /// Removes the sample data set from an instance.
    #[inline]
    pub fn unload_sample_data(
        &self,
        request: UnloadSampleDataRequest,
    ) -> Call<'_, UnloadSampleDataRequest> {
        self.inner.call(request)
    }
    /// Removes tags from instances; tags that no instance carries any more are deleted.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the metadata of entries in a vector collection; their vectors stay.
    #[inline]
    pub fn update_collection_data_metadata(
        &self,
        request: UpdateCollectionDataMetadataRequest,
    ) -> Call<'_, UpdateCollectionDataMetadataRequest> {
        self.inner.call(request)
    }
    /// Changes name, dates, or settings of a scheduled plan of an instance.
    #[inline]
    pub fn update_db_instance_plan(
        &self,
        request: UpdateDBInstancePlanRequest,
    ) -> Call<'_, UpdateDBInstancePlanRequest> {
        self.inner.call(request)
    }
    /// Changes an instance's specification, node number, storage, or Serverless resources.
    #[inline]
    pub fn upgrade_db_instance(
        &self,
        request: UpgradeDBInstanceRequest,
    ) -> Call<'_, UpgradeDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to a newer minor version of the engine.
    #[inline]
    pub fn upgrade_db_version(
        &self,
        request: UpgradeDBVersionRequest,
    ) -> Call<'_, UpgradeDBVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades one or more installed extensions in given databases.
    #[inline]
    pub fn upgrade_extensions(
        &self,
        request: UpgradeExtensionsRequest,
    ) -> Call<'_, UpgradeExtensionsRequest> {
        self.inner.call(request)
    }
    /// Uploads a document in the background, which is split, embedded, and stored in a document collection.
    #[inline]
    pub fn upload_document_async(
        &self,
        request: UploadDocumentAsyncRequest,
    ) -> Call<'_, UploadDocumentAsyncRequest> {
        self.inner.call(request)
    }
    /// Turns text pieces into vectors and stores them in a document collection.
    #[inline]
    pub fn upsert_chunks(
        &self,
        request: UpsertChunksRequest,
    ) -> Call<'_, UpsertChunksRequest> {
        self.inner.call(request)
    }
    /// Writes vectors with their metadata into a collection; existing ones of the same ID are replaced.
    #[inline]
    pub fn upsert_collection_data(
        &self,
        request: UpsertCollectionDataRequest,
    ) -> Call<'_, UpsertCollectionDataRequest> {
        self.inner.call(request)
    }
    /// Starts a background upload of vectors from a file, for amounts too large for one request.
    #[inline]
    pub fn upsert_collection_data_async(
        &self,
        request: UpsertCollectionDataAsyncRequest,
    ) -> Call<'_, UpsertCollectionDataAsyncRequest> {
        self.inner.call(request)
    }
}
