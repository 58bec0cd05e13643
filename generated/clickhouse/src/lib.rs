// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones in which ApsaraDB for ClickHouse is offered.
//!
//! ## Clusters
//!
//! - [`CheckClickhouseToRDS`](mod@check_clickhouse_to_rds): Tests whether a Community-compatible ClickHouse cluster and an RDS MySQL instance can reach each other.
//! - [`CheckModifyConfigNeedRestart`](mod@check_modify_config_need_restart): Tells whether a change to the XML configuration of a cluster would require a restart.
//! - [`CheckScaleOutBalanced`](mod@check_scale_out_balanced): Checks a cluster before a scale-out by migration and lists the tables concerned.
//! - [`CreateDBInstance`](mod@create_db_instance): Buys an ApsaraDB for ClickHouse cluster with the given nodes and storage.
//! - [`CreateOSSStorage`](mod@create_oss_storage): Adds cold storage to a ClickHouse cluster.
//! - [`CreateRDSToClickhouseDb`](mod@create_rds_to_clickhouse_db): Creates a task that synchronizes databases and tables from RDS MySQL to ClickHouse.
//! - [`CreateServiceLinkedRole`](mod@create_service_linked_role): Creates the service-linked role that ApsaraDB for ClickHouse uses.
//! - [`DeleteDBCluster`](mod@delete_db_cluster): Releases a ClickHouse cluster that is billed by pay-as-you-go.
//! - [`DeleteSyndb`](mod@delete_syndb): Deletes the synchronization of a database into the cluster.
//! - [`DescribeAllDataSource`](mod@describe_all_data_source): Lists the databases, tables, and columns of a cluster in one response.
//! - [`DescribeAllDataSources`](mod@describe_all_data_sources): Plural twin of `DescribeAllDataSource`: lists databases, tables, and columns of a cluster.
//! - [`DescribeColumns`](mod@describe_columns): Lists the columns of a table in a ClickHouse cluster.
//! - [`DescribeConfigHistory`](mod@describe_config_history): Lists the configuration changes that a Community-compatible cluster went through in a time range.
//! - [`DescribeConfigVersionDifference`](mod@describe_config_version_difference): Shows the parameter values before and after one configuration change.
//! - [`DescribeDBClusterAttribute`](mod@describe_db_cluster_attribute): Shows one ClickHouse cluster in detail.
//! - [`DescribeDBClusterConfig`](mod@describe_db_cluster_config): Returns the parameter configuration of a Community-compatible ClickHouse cluster.
//! - [`DescribeDBClusterConfigInXML`](mod@describe_db_cluster_config_in_xml): Shows the parameters of a Community-compatible cluster in XML form.
//! - [`DescribeDBClusterPerformance`](mod@describe_db_cluster_performance): Returns performance metrics of a Community-compatible cluster over a time range.
//! - [`DescribeDBClusters`](mod@describe_db_clusters): Lists the ClickHouse clusters of a region, filtered by status or tags.
//! - [`DescribeDBConfig`](mod@describe_db_config): Returns the configuration of a Community-compatible cluster as one text.
//! - [`DescribeOSSStorage`](mod@describe_oss_storage): Shows the cold storage of a ClickHouse cluster.
//! - [`DescribeProcessList`](mod@describe_process_list): Lists the queries now running on a Community-compatible cluster, by duration, user, or keyword.
//! - [`DescribeSchemas`](mod@describe_schemas): Lists the databases of a ClickHouse cluster.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Lists single slow queries of a cluster in a time range.
//! - [`DescribeSynDbTables`](mod@describe_syn_db_tables): Lists the tables that are synchronized within one database.
//! - [`DescribeSynDbs`](mod@describe_syn_dbs): Lists the databases that are synchronized from RDS, with their state.
//! - [`DescribeTables`](mod@describe_tables): Lists the tables of a database in a Community-compatible cluster.
//! - [`DescribeTransferHistory`](mod@describe_transfer_history): Lists past migrations between clusters with source, target, and progress.
//! - [`KillProcess`](mod@kill_process): Ends a running query by its initial query ID.
//! - [`ModifyDBCluster`](mod@modify_db_cluster): Upgrades or downgrades a cluster: node groups, class, and storage.
//! - [`ModifyDBClusterConfig`](mod@modify_db_cluster_config): Changes configuration parameters of a ClickHouse cluster.
//! - [`ModifyDBClusterConfigInXML`](mod@modify_db_cluster_config_in_xml): Changes the XML-form parameters of a Community-compatible cluster.
//! - [`ModifyDBClusterDescription`](mod@modify_db_cluster_description): Renames a ClickHouse cluster; its ID stays the same.
//! - [`ModifyDBClusterMaintainTime`](mod@modify_db_cluster_maintain_time): Sets the time window in which a ClickHouse cluster may be maintained.
//! - [`ModifyDBConfig`](mod@modify_db_config): Changes the dictionary configuration of a Community-compatible cluster.
//! - [`ModifyRDSToClickhouseDb`](mod@modify_rds_to_clickhouse_db): Changes a task that synchronizes data from RDS MySQL to a Community-compatible cluster.
//! - [`RestartInstance`](mod@restart_instance): Restarts a ClickHouse cluster, at once or at a given time.
//! - [`TransferVersion`](mod@transfer_version): Moves the data of a cluster to one of a newer version.
//! - [`UpgradeMinorVersion`](mod@upgrade_minor_version): Upgrades a Community-compatible cluster to a newer minor kernel version, now or later.
//!
//! ## Backups
//!
//! - [`CreateBackupPolicy`](mod@create_backup_policy): Sets up automatic backup of a cluster: days, time, and retention.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows the automatic backup settings of a ClickHouse cluster.
//! - [`DescribeBackups`](mod@describe_backups): Lists the backup sets of a ClickHouse cluster in a time range.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes days, time, or retention of a cluster's automatic backup.
//!
//! ## Network connections
//!
//! - [`AllocateClusterPublicConnection`](mod@allocate_cluster_public_connection): Gives a ClickHouse cluster a public endpoint with the prefix you choose.
//! - [`CreatePortsForClickHouse`](mod@create_ports_for_click_house): Opens the MySQL or HTTPS port of a ClickHouse cluster.
//! - [`DescribeDBClusterNetInfoItems`](mod@describe_db_cluster_net_info_items): Shows the connection addresses and ports of a ClickHouse cluster.
//! - [`ReleaseClusterPublicConnection`](mod@release_cluster_public_connection): Takes the public endpoint of a ClickHouse cluster away.
//!
//! ## Accounts
//!
//! - [`CreateAccount`](mod@create_account): Creates a database account in a ClickHouse cluster.
//! - [`CreateAccountAndAuthority`](mod@create_account_and_authority): Creates a database account and grants its DML, DDL, database, and dictionary permissions at once.
//! - [`CreateSQLAccount`](mod@create_sql_account): Creates a privileged or standard database account in a ClickHouse cluster.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account; nobody can connect with it any more.
//! - [`DescribeAccountAuthority`](mod@describe_account_authority): Shows which permissions a database account has.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of a cluster, or shows one by name.
//! - [`ModifyAccountAuthority`](mod@modify_account_authority): Changes the DML, DDL, database, and dictionary permissions of a database account.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the description of a database account.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account.
//!
//! ## Security and alerts
//!
//! - [`CheckMonitorAlert`](mod@check_monitor_alert): Tells whether ARMS monitoring and alerting is activated for a ClickHouse cluster.
//! - [`CreateMonitorDataReport`](mod@create_monitor_data_report): Has a report of monitoring data made for a ClickHouse cluster.
//! - [`DescribeDBClusterAccessWhiteList`](mod@describe_db_cluster_access_white_list): Shows the IP whitelists of a ClickHouse cluster.
//! - [`ModifyDBClusterAccessWhiteList`](mod@modify_db_cluster_access_white_list): Changes an IP whitelist of a ClickHouse cluster.
//!
//! ## Others
//!
//! - [`CancelRestartInstance`](mod@cancel_restart_instance): Cancels a restart of a ClickHouse cluster that was planned for later.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a cluster into a different resource group.
//! - [`CheckServiceLinkedRole`](mod@check_service_linked_role): Tells whether the service-linked role of ApsaraDB for ClickHouse exists.
//! - [`CreateSLB`](mod@create_slb): Creates a Server Load Balancer (SLB) instance for a ClickHouse cluster.
//! - [`DeleteBackupPolicy`](mod@delete_backup_policy): Deletes the backup policy of a cluster, which is no longer backed up automatically.
//! - [`DeleteSLB`](mod@delete_slb): Deletes the load balancer of a cluster.
//! - [`DescribeAutoRenewAttribute`](mod@describe_auto_renew_attribute): Shows the auto-renewal settings of ClickHouse clusters.
//! - [`DescribeSlowLogTrend`](mod@describe_slow_log_trend): Returns how the number of slow queries developed over a time range.
//! - [`ModifyAutoRenewAttribute`](mod@modify_auto_renew_attribute): Sets whether and for how long ClickHouse clusters renew automatically.
//! - [`ModifyMinorVersionGreadeType`](mod@modify_minor_version_greade_type): Chooses whether minor versions of a cluster are upgraded automatically or by hand.
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
pub mod cancel_restart_instance;
pub mod change_resource_group;
pub mod check_clickhouse_to_rds;
pub mod check_modify_config_need_restart;
pub mod check_monitor_alert;
pub mod check_scale_out_balanced;
pub mod check_service_linked_role;
pub mod create_account;
pub mod create_account_and_authority;
pub mod create_backup_policy;
pub mod create_db_instance;
pub mod create_monitor_data_report;
pub mod create_oss_storage;
pub mod create_ports_for_click_house;
pub mod create_rds_to_clickhouse_db;
pub mod create_service_linked_role;
pub mod create_slb;
pub mod create_sql_account;
pub mod delete_account;
pub mod delete_backup_policy;
pub mod delete_db_cluster;
pub mod delete_slb;
pub mod delete_syndb;
pub mod describe_account_authority;
pub mod describe_accounts;
pub mod describe_all_data_source;
pub mod describe_all_data_sources;
pub mod describe_auto_renew_attribute;
pub mod describe_backup_policy;
pub mod describe_backups;
pub mod describe_columns;
pub mod describe_config_history;
pub mod describe_config_version_difference;
pub mod describe_db_cluster_access_white_list;
pub mod describe_db_cluster_attribute;
pub mod describe_db_cluster_config;
pub mod describe_db_cluster_config_in_xml;
pub mod describe_db_cluster_net_info_items;
pub mod describe_db_cluster_performance;
pub mod describe_db_clusters;
pub mod describe_db_config;
pub mod describe_oss_storage;
pub mod describe_process_list;
pub mod describe_regions;
pub mod describe_schemas;
pub mod describe_slow_log_records;
pub mod describe_slow_log_trend;
pub mod describe_syn_db_tables;
pub mod describe_syn_dbs;
pub mod describe_tables;
pub mod describe_transfer_history;
pub mod kill_process;
pub mod modify_account_authority;
pub mod modify_account_description;
pub mod modify_auto_renew_attribute;
pub mod modify_backup_policy;
pub mod modify_db_cluster;
pub mod modify_db_cluster_access_white_list;
pub mod modify_db_cluster_config;
pub mod modify_db_cluster_config_in_xml;
pub mod modify_db_cluster_description;
pub mod modify_db_cluster_maintain_time;
pub mod modify_db_config;
pub mod modify_minor_version_greade_type;
pub mod modify_rds_to_clickhouse_db;
pub mod release_cluster_public_connection;
pub mod reset_account_password;
pub mod restart_instance;
pub mod transfer_version;
pub mod upgrade_minor_version;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    allocate_cluster_public_connection::{AllocateClusterPublicConnectionError, AllocateClusterPublicConnectionRequest, AllocateClusterPublicConnectionResponse},
    cancel_restart_instance::{CancelRestartInstanceRequest, CancelRestartInstanceResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_clickhouse_to_rds::{CheckClickhouseToRDSError, CheckClickhouseToRDSRequest, CheckClickhouseToRDSResponse},
    check_modify_config_need_restart::{CheckModifyConfigNeedRestartRequest, CheckModifyConfigNeedRestartResponse},
    check_monitor_alert::{CheckMonitorAlertError, CheckMonitorAlertRequest, CheckMonitorAlertResponse},
    check_scale_out_balanced::{CheckScaleOutBalancedError, CheckScaleOutBalancedRequest, CheckScaleOutBalancedResponse},
    check_service_linked_role::{CheckServiceLinkedRoleError, CheckServiceLinkedRoleRequest, CheckServiceLinkedRoleResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_account_and_authority::{CreateAccountAndAuthorityError, CreateAccountAndAuthorityRequest, CreateAccountAndAuthorityResponse},
    create_backup_policy::{CreateBackupPolicyError, CreateBackupPolicyRequest, CreateBackupPolicyResponse},
    create_db_instance::{CreateDBInstanceError, CreateDBInstanceRequest, CreateDBInstanceResponse},
    create_monitor_data_report::{CreateMonitorDataReportError, CreateMonitorDataReportRequest, CreateMonitorDataReportResponse},
    create_oss_storage::{CreateOSSStorageError, CreateOSSStorageRequest, CreateOSSStorageResponse},
    create_ports_for_click_house::{CreatePortsForClickHouseRequest, CreatePortsForClickHouseResponse},
    create_rds_to_clickhouse_db::{CreateRDSToClickhouseDbError, CreateRDSToClickhouseDbRequest, CreateRDSToClickhouseDbResponse},
    create_service_linked_role::{CreateServiceLinkedRoleError, CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse},
    create_slb::{CreateSLBRequest, CreateSLBResponse},
    create_sql_account::{CreateSQLAccountError, CreateSQLAccountRequest, CreateSQLAccountResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_backup_policy::{DeleteBackupPolicyRequest, DeleteBackupPolicyResponse},
    delete_db_cluster::{DeleteDBClusterError, DeleteDBClusterRequest, DeleteDBClusterResponse},
    delete_slb::{DeleteSLBRequest, DeleteSLBResponse},
    delete_syndb::{DeleteSyndbError, DeleteSyndbRequest, DeleteSyndbResponse},
    describe_account_authority::{DescribeAccountAuthorityError, DescribeAccountAuthorityRequest, DescribeAccountAuthorityResponse},
    describe_accounts::{DescribeAccountsError, DescribeAccountsRequest, DescribeAccountsResponse},
    describe_all_data_source::{DescribeAllDataSourceError, DescribeAllDataSourceRequest, DescribeAllDataSourceResponse},
    describe_all_data_sources::{DescribeAllDataSourcesError, DescribeAllDataSourcesRequest, DescribeAllDataSourcesResponse},
    describe_auto_renew_attribute::{DescribeAutoRenewAttributeRequest, DescribeAutoRenewAttributeResponse},
    describe_backup_policy::{DescribeBackupPolicyError, DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backups::{DescribeBackupsError, DescribeBackupsRequest, DescribeBackupsResponse},
    describe_columns::{DescribeColumnsError, DescribeColumnsRequest, DescribeColumnsResponse},
    describe_config_history::{DescribeConfigHistoryError, DescribeConfigHistoryRequest, DescribeConfigHistoryResponse},
    describe_config_version_difference::{DescribeConfigVersionDifferenceError, DescribeConfigVersionDifferenceRequest, DescribeConfigVersionDifferenceResponse},
    describe_db_cluster_access_white_list::{DescribeDBClusterAccessWhiteListError, DescribeDBClusterAccessWhiteListRequest, DescribeDBClusterAccessWhiteListResponse},
    describe_db_cluster_attribute::{DescribeDBClusterAttributeError, DescribeDBClusterAttributeRequest, DescribeDBClusterAttributeResponse},
    describe_db_cluster_config::{DescribeDBClusterConfigError, DescribeDBClusterConfigRequest, DescribeDBClusterConfigResponse},
    describe_db_cluster_config_in_xml::{DescribeDBClusterConfigInXMLRequest, DescribeDBClusterConfigInXMLResponse},
    describe_db_cluster_net_info_items::{DescribeDBClusterNetInfoItemsError, DescribeDBClusterNetInfoItemsRequest, DescribeDBClusterNetInfoItemsResponse},
    describe_db_cluster_performance::{DescribeDBClusterPerformanceRequest, DescribeDBClusterPerformanceResponse},
    describe_db_clusters::{DescribeDBClustersError, DescribeDBClustersRequest, DescribeDBClustersResponse},
    describe_db_config::{DescribeDBConfigError, DescribeDBConfigRequest, DescribeDBConfigResponse},
    describe_oss_storage::{DescribeOSSStorageError, DescribeOSSStorageRequest, DescribeOSSStorageResponse},
    describe_process_list::{DescribeProcessListError, DescribeProcessListRequest, DescribeProcessListResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_schemas::{DescribeSchemasError, DescribeSchemasRequest, DescribeSchemasResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsError, DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_slow_log_trend::{DescribeSlowLogTrendRequest, DescribeSlowLogTrendResponse},
    describe_syn_db_tables::{DescribeSynDbTablesError, DescribeSynDbTablesRequest, DescribeSynDbTablesResponse},
    describe_syn_dbs::{DescribeSynDbsError, DescribeSynDbsRequest, DescribeSynDbsResponse},
    describe_tables::{DescribeTablesError, DescribeTablesRequest, DescribeTablesResponse},
    describe_transfer_history::{DescribeTransferHistoryError, DescribeTransferHistoryRequest, DescribeTransferHistoryResponse},
    kill_process::{KillProcessError, KillProcessRequest, KillProcessResponse},
    modify_account_authority::{ModifyAccountAuthorityError, ModifyAccountAuthorityRequest, ModifyAccountAuthorityResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_auto_renew_attribute::{ModifyAutoRenewAttributeRequest, ModifyAutoRenewAttributeResponse},
    modify_backup_policy::{ModifyBackupPolicyError, ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_db_cluster::{ModifyDBClusterError, ModifyDBClusterRequest, ModifyDBClusterResponse},
    modify_db_cluster_access_white_list::{ModifyDBClusterAccessWhiteListError, ModifyDBClusterAccessWhiteListRequest, ModifyDBClusterAccessWhiteListResponse},
    modify_db_cluster_config::{ModifyDBClusterConfigError, ModifyDBClusterConfigRequest, ModifyDBClusterConfigResponse},
    modify_db_cluster_config_in_xml::{ModifyDBClusterConfigInXMLRequest, ModifyDBClusterConfigInXMLResponse},
    modify_db_cluster_description::{ModifyDBClusterDescriptionError, ModifyDBClusterDescriptionRequest, ModifyDBClusterDescriptionResponse},
    modify_db_cluster_maintain_time::{ModifyDBClusterMaintainTimeError, ModifyDBClusterMaintainTimeRequest, ModifyDBClusterMaintainTimeResponse},
    modify_db_config::{ModifyDBConfigError, ModifyDBConfigRequest, ModifyDBConfigResponse},
    modify_minor_version_greade_type::{ModifyMinorVersionGreadeTypeError, ModifyMinorVersionGreadeTypeRequest, ModifyMinorVersionGreadeTypeResponse},
    modify_rds_to_clickhouse_db::{ModifyRDSToClickhouseDbError, ModifyRDSToClickhouseDbRequest, ModifyRDSToClickhouseDbResponse},
    release_cluster_public_connection::{ReleaseClusterPublicConnectionError, ReleaseClusterPublicConnectionRequest, ReleaseClusterPublicConnectionResponse},
    reset_account_password::{ResetAccountPasswordError, ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    restart_instance::{RestartInstanceError, RestartInstanceRequest, RestartInstanceResponse},
    transfer_version::{TransferVersionError, TransferVersionRequest, TransferVersionResponse},
    upgrade_minor_version::{UpgradeMinorVersionError, UpgradeMinorVersionRequest, UpgradeMinorVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "clickhouse",
    version: "2019-11-11",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "clickhouse.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-northeast-2-pop", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "clickhouse.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-southeast-3", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "clickhouse.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-pop",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing-gov-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-nu16-b01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "clickhouse.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-edge-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-fujian", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-haidian-cm12-c01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-bj-b01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-prod-1",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-1",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-2",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-3",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou-test-306", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hongkong",
                "clickhouse.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hongkong-finance-pop",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "clickhouse.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-north-2-gov-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-nebula", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et15-b01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et2-b01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-inner", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-internal-test-1",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-inner", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-st4-d01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-su18-b01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-yushanfang", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei-na61-b01", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "clickhouse.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou-na62-a01",
                "clickhouse.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-zhengzhou-nebula-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "eu-central-1",
                "clickhouse.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "clickhouse.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1-oxs", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "clickhouse.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1-pop", "clickhouse.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "clickhouse.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "clickhouse.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraDB for ClickHouse.
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
    /// Gives a ClickHouse cluster a public endpoint with the prefix you choose.
    #[inline]
    pub fn allocate_cluster_public_connection(
        &self,
        request: AllocateClusterPublicConnectionRequest,
    ) -> Call<'_, AllocateClusterPublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Cancels a restart of a ClickHouse cluster that was planned for later.
    #[inline]
    pub fn cancel_restart_instance(
        &self,
        request: CancelRestartInstanceRequest,
    ) -> Call<'_, CancelRestartInstanceRequest> {
        self.inner.call(request)
    }
    /// Moves a cluster into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tests whether a Community-compatible ClickHouse cluster and an RDS MySQL instance can reach each other.
    #[inline]
    pub fn check_clickhouse_to_rds(
        &self,
        request: CheckClickhouseToRDSRequest,
    ) -> Call<'_, CheckClickhouseToRDSRequest> {
        self.inner.call(request)
    }
    /// Tells whether a change to the XML configuration of a cluster would require a restart.
    #[inline]
    pub fn check_modify_config_need_restart(
        &self,
        request: CheckModifyConfigNeedRestartRequest,
    ) -> Call<'_, CheckModifyConfigNeedRestartRequest> {
        self.inner.call(request)
    }
    /// Tells whether ARMS monitoring and alerting is activated for a ClickHouse cluster.
    #[inline]
    pub fn check_monitor_alert(
        &self,
        request: CheckMonitorAlertRequest,
    ) -> Call<'_, CheckMonitorAlertRequest> {
        self.inner.call(request)
    }
    /// Checks a cluster before a scale-out by migration and lists the tables concerned.
    #[inline]
    pub fn check_scale_out_balanced(
        &self,
        request: CheckScaleOutBalancedRequest,
    ) -> Call<'_, CheckScaleOutBalancedRequest> {
        self.inner.call(request)
    }
    /// Tells whether the service-linked role of ApsaraDB for ClickHouse exists.
    #[inline]
    pub fn check_service_linked_role(
        &self,
        request: CheckServiceLinkedRoleRequest,
    ) -> Call<'_, CheckServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Creates a database account in a ClickHouse cluster.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Creates a database account and grants its DML, DDL, database, and dictionary permissions at once.
    #[inline]
    pub fn create_account_and_authority(
        &self,
        request: CreateAccountAndAuthorityRequest,
    ) -> Call<'_, CreateAccountAndAuthorityRequest> {
        self.inner.call(request)
    }
    /// Sets up automatic backup of a cluster: days, time, and retention.
    #[inline]
    pub fn create_backup_policy(
        &self,
        request: CreateBackupPolicyRequest,
    ) -> Call<'_, CreateBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Buys an ApsaraDB for ClickHouse cluster with the given nodes and storage.
    #[inline]
    pub fn create_db_instance(
        &self,
        request: CreateDBInstanceRequest,
    ) -> Call<'_, CreateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Has a report of monitoring data made for a ClickHouse cluster.
    #[inline]
    pub fn create_monitor_data_report(
        &self,
        request: CreateMonitorDataReportRequest,
    ) -> Call<'_, CreateMonitorDataReportRequest> {
        self.inner.call(request)
    }
    /// Adds cold storage to a ClickHouse cluster.
    #[inline]
    pub fn create_oss_storage(
        &self,
        request: CreateOSSStorageRequest,
    ) -> Call<'_, CreateOSSStorageRequest> {
        self.inner.call(request)
    }
    /// Opens the MySQL or HTTPS port of a ClickHouse cluster.
    #[inline]
    pub fn create_ports_for_click_house(
        &self,
        request: CreatePortsForClickHouseRequest,
    ) -> Call<'_, CreatePortsForClickHouseRequest> {
        self.inner.call(request)
    }
    /// Creates a task that synchronizes databases and tables from RDS MySQL to ClickHouse.
    #[inline]
    pub fn create_rds_to_clickhouse_db(
        &self,
        request: CreateRDSToClickhouseDbRequest,
    ) -> Call<'_, CreateRDSToClickhouseDbRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role that ApsaraDB for ClickHouse uses.
    #[inline]
    pub fn create_service_linked_role(
        &self,
        request: CreateServiceLinkedRoleRequest,
    ) -> Call<'_, CreateServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Creates a Server Load Balancer (SLB) instance for a ClickHouse cluster.
    #[inline]
    pub fn create_slb(&self, request: CreateSLBRequest) -> Call<'_, CreateSLBRequest> {
        self.inner.call(request)
    }
    /// Creates a privileged or standard database account in a ClickHouse cluster.
    #[inline]
    pub fn create_sql_account(
        &self,
        request: CreateSQLAccountRequest,
    ) -> Call<'_, CreateSQLAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes a database account; nobody can connect with it any more.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes the backup policy of a cluster, which is no longer backed up automatically.
    #[inline]
    pub fn delete_backup_policy(
        &self,
        request: DeleteBackupPolicyRequest,
    ) -> Call<'_, DeleteBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Releases a ClickHouse cluster that is billed by pay-as-you-go.
    #[inline]
    pub fn delete_db_cluster(
        &self,
        request: DeleteDBClusterRequest,
    ) -> Call<'_, DeleteDBClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes the load balancer of a cluster.
    #[inline]
    pub fn delete_slb(&self, request: DeleteSLBRequest) -> Call<'_, DeleteSLBRequest> {
        self.inner.call(request)
    }
    /// Deletes the synchronization of a database into the cluster.
    #[inline]
    pub fn delete_syndb(
        &self,
        request: DeleteSyndbRequest,
    ) -> Call<'_, DeleteSyndbRequest> {
        self.inner.call(request)
    }
    /// Shows which permissions a database account has.
    #[inline]
    pub fn describe_account_authority(
        &self,
        request: DescribeAccountAuthorityRequest,
    ) -> Call<'_, DescribeAccountAuthorityRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of a cluster, or shows one by name.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the databases, tables, and columns of a cluster in one response.
    #[inline]
    pub fn describe_all_data_source(
        &self,
        request: DescribeAllDataSourceRequest,
    ) -> Call<'_, DescribeAllDataSourceRequest> {
        self.inner.call(request)
    }
    /// Plural twin of `DescribeAllDataSource`: lists databases, tables, and columns of a cluster.
    #[inline]
    pub fn describe_all_data_sources(
        &self,
        request: DescribeAllDataSourcesRequest,
    ) -> Call<'_, DescribeAllDataSourcesRequest> {
        self.inner.call(request)
    }
    /// Shows the auto-renewal settings of ClickHouse clusters.
    #[inline]
    pub fn describe_auto_renew_attribute(
        &self,
        request: DescribeAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows the automatic backup settings of a ClickHouse cluster.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the backup sets of a ClickHouse cluster in a time range.
    #[inline]
    pub fn describe_backups(
        &self,
        request: DescribeBackupsRequest,
    ) -> Call<'_, DescribeBackupsRequest> {
        self.inner.call(request)
    }
    /// Lists the columns of a table in a ClickHouse cluster.
    #[inline]
    pub fn describe_columns(
        &self,
        request: DescribeColumnsRequest,
    ) -> Call<'_, DescribeColumnsRequest> {
        self.inner.call(request)
    }
    /// Lists the configuration changes that a Community-compatible cluster went through in a time range.
    #[inline]
    pub fn describe_config_history(
        &self,
        request: DescribeConfigHistoryRequest,
    ) -> Call<'_, DescribeConfigHistoryRequest> {
        self.inner.call(request)
    }
    /// Shows the parameter values before and after one configuration change.
    #[inline]
    pub fn describe_config_version_difference(
        &self,
        request: DescribeConfigVersionDifferenceRequest,
    ) -> Call<'_, DescribeConfigVersionDifferenceRequest> {
        self.inner.call(request)
    }
    /// Shows the IP whitelists of a ClickHouse cluster.
    #[inline]
    pub fn describe_db_cluster_access_white_list(
        &self,
        request: DescribeDBClusterAccessWhiteListRequest,
    ) -> Call<'_, DescribeDBClusterAccessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Shows one ClickHouse cluster in detail.
    #[inline]
    pub fn describe_db_cluster_attribute(
        &self,
        request: DescribeDBClusterAttributeRequest,
    ) -> Call<'_, DescribeDBClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the parameter configuration of a Community-compatible ClickHouse cluster.
    #[inline]
    pub fn describe_db_cluster_config(
        &self,
        request: DescribeDBClusterConfigRequest,
    ) -> Call<'_, DescribeDBClusterConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the parameters of a Community-compatible cluster in XML form.
    #[inline]
    pub fn describe_db_cluster_config_in_xml(
        &self,
        request: DescribeDBClusterConfigInXMLRequest,
    ) -> Call<'_, DescribeDBClusterConfigInXMLRequest> {
        self.inner.call(request)
    }
    /// Shows the connection addresses and ports of a ClickHouse cluster.
    #[inline]
    pub fn describe_db_cluster_net_info_items(
        &self,
        request: DescribeDBClusterNetInfoItemsRequest,
    ) -> Call<'_, DescribeDBClusterNetInfoItemsRequest> {
        self.inner.call(request)
    }
    /// Returns performance metrics of a Community-compatible cluster over a time range.
    #[inline]
    pub fn describe_db_cluster_performance(
        &self,
        request: DescribeDBClusterPerformanceRequest,
    ) -> Call<'_, DescribeDBClusterPerformanceRequest> {
        self.inner.call(request)
    }
    /// Lists the ClickHouse clusters of a region, filtered by status or tags.
    #[inline]
    pub fn describe_db_clusters(
        &self,
        request: DescribeDBClustersRequest,
    ) -> Call<'_, DescribeDBClustersRequest> {
        self.inner.call(request)
    }
    /// Returns the configuration of a Community-compatible cluster as one text.
    #[inline]
    pub fn describe_db_config(
        &self,
        request: DescribeDBConfigRequest,
    ) -> Call<'_, DescribeDBConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the cold storage of a ClickHouse cluster.
    #[inline]
    pub fn describe_oss_storage(
        &self,
        request: DescribeOSSStorageRequest,
    ) -> Call<'_, DescribeOSSStorageRequest> {
        self.inner.call(request)
    }
    /// Lists the queries now running on a Community-compatible cluster, by duration, user, or keyword.
    #[inline]
    pub fn describe_process_list(
        &self,
        request: DescribeProcessListRequest,
    ) -> Call<'_, DescribeProcessListRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and zones in which ApsaraDB for ClickHouse is offered.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of a ClickHouse cluster.
    #[inline]
    pub fn describe_schemas(
        &self,
        request: DescribeSchemasRequest,
    ) -> Call<'_, DescribeSchemasRequest> {
        self.inner.call(request)
    }
    /// Lists single slow queries of a cluster in a time range.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns how the number of slow queries developed over a time range.
    #[inline]
    pub fn describe_slow_log_trend(
        &self,
        request: DescribeSlowLogTrendRequest,
    ) -> Call<'_, DescribeSlowLogTrendRequest> {
        self.inner.call(request)
    }
    /// Lists the tables that are synchronized within one database.
    #[inline]
    pub fn describe_syn_db_tables(
        &self,
        request: DescribeSynDbTablesRequest,
    ) -> Call<'_, DescribeSynDbTablesRequest> {
        self.inner.call(request)
    }
    /// Lists the databases that are synchronized from RDS, with their state.
    #[inline]
    pub fn describe_syn_dbs(
        &self,
        request: DescribeSynDbsRequest,
    ) -> Call<'_, DescribeSynDbsRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a database in a Community-compatible cluster.
    #[inline]
    pub fn describe_tables(
        &self,
        request: DescribeTablesRequest,
    ) -> Call<'_, DescribeTablesRequest> {
        self.inner.call(request)
    }
    /// Lists past migrations between clusters with source, target, and progress.
    #[inline]
    pub fn describe_transfer_history(
        &self,
        request: DescribeTransferHistoryRequest,
    ) -> Call<'_, DescribeTransferHistoryRequest> {
        self.inner.call(request)
    }
    /// Ends a running query by its initial query ID.
    #[inline]
    pub fn kill_process(
        &self,
        request: KillProcessRequest,
    ) -> Call<'_, KillProcessRequest> {
        self.inner.call(request)
    }
    /// Changes the DML, DDL, database, and dictionary permissions of a database account.
    #[inline]
    pub fn modify_account_authority(
        &self,
        request: ModifyAccountAuthorityRequest,
    ) -> Call<'_, ModifyAccountAuthorityRequest> {
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
    /// Sets whether and for how long ClickHouse clusters renew automatically.
    #[inline]
    pub fn modify_auto_renew_attribute(
        &self,
        request: ModifyAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes days, time, or retention of a cluster's automatic backup.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Upgrades or downgrades a cluster: node groups, class, and storage.
    #[inline]
    pub fn modify_db_cluster(
        &self,
        request: ModifyDBClusterRequest,
    ) -> Call<'_, ModifyDBClusterRequest> {
        self.inner.call(request)
    }
    /// Changes an IP whitelist of a ClickHouse cluster.
    #[inline]
    pub fn modify_db_cluster_access_white_list(
        &self,
        request: ModifyDBClusterAccessWhiteListRequest,
    ) -> Call<'_, ModifyDBClusterAccessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Changes configuration parameters of a ClickHouse cluster.
    #[inline]
    pub fn modify_db_cluster_config(
        &self,
        request: ModifyDBClusterConfigRequest,
    ) -> Call<'_, ModifyDBClusterConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the XML-form parameters of a Community-compatible cluster.
    #[inline]
    pub fn modify_db_cluster_config_in_xml(
        &self,
        request: ModifyDBClusterConfigInXMLRequest,
    ) -> Call<'_, ModifyDBClusterConfigInXMLRequest> {
        self.inner.call(request)
    }
    /// Renames a ClickHouse cluster; its ID stays the same.
    #[inline]
    pub fn modify_db_cluster_description(
        &self,
        request: ModifyDBClusterDescriptionRequest,
    ) -> Call<'_, ModifyDBClusterDescriptionRequest> {
        self.inner.call(request)
    }
    /// Sets the time window in which a ClickHouse cluster may be maintained.
    #[inline]
    pub fn modify_db_cluster_maintain_time(
        &self,
        request: ModifyDBClusterMaintainTimeRequest,
    ) -> Call<'_, ModifyDBClusterMaintainTimeRequest> {
        self.inner.call(request)
    }
    /// Changes the dictionary configuration of a Community-compatible cluster.
    #[inline]
    pub fn modify_db_config(
        &self,
        request: ModifyDBConfigRequest,
    ) -> Call<'_, ModifyDBConfigRequest> {
        self.inner.call(request)
    }
    /// Chooses whether minor versions of a cluster are upgraded automatically or by hand.
    #[inline]
    pub fn modify_minor_version_greade_type(
        &self,
        request: ModifyMinorVersionGreadeTypeRequest,
    ) -> Call<'_, ModifyMinorVersionGreadeTypeRequest> {
        self.inner.call(request)
    }
    /// Changes a task that synchronizes data from RDS MySQL to a Community-compatible cluster.
    #[inline]
    pub fn modify_rds_to_clickhouse_db(
        &self,
        request: ModifyRDSToClickhouseDbRequest,
    ) -> Call<'_, ModifyRDSToClickhouseDbRequest> {
        self.inner.call(request)
    }
    /// Takes the public endpoint of a ClickHouse cluster away.
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
    /// Restarts a ClickHouse cluster, at once or at a given time.
    #[inline]
    pub fn restart_instance(
        &self,
        request: RestartInstanceRequest,
    ) -> Call<'_, RestartInstanceRequest> {
        self.inner.call(request)
    }
    /// Moves the data of a cluster to one of a newer version.
    #[inline]
    pub fn transfer_version(
        &self,
        request: TransferVersionRequest,
    ) -> Call<'_, TransferVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades a Community-compatible cluster to a newer minor kernel version, now or later.
    #[inline]
    pub fn upgrade_minor_version(
        &self,
        request: UpgradeMinorVersionRequest,
    ) -> Call<'_, UpgradeMinorVersionRequest> {
        self.inner.call(request)
    }
}
