// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Clusters
//!
//! - [`CreateDBInstance`](mod@create_db_instance): Creates an Enterprise Edition cluster of ApsaraDB for ClickHouse.
//! - [`DeleteDBInstance`](mod@delete_db_instance): Releases an Enterprise Edition cluster of ApsaraDB for ClickHouse.
//! - [`DescribeDBInstanceAttribute`](mod@describe_db_instance_attribute): Shows one Enterprise Edition cluster in full by its ID.
//! - [`DescribeDBInstances`](mod@describe_db_instances): Lists the Enterprise Edition clusters of a region, with filters.
//! - [`ModifyDBInstanceAttribute`](mod@modify_db_instance_attribute): Changes one attribute of a cluster, named together with its new value.
//! - [`ModifyDBInstanceClass`](mod@modify_db_instance_class): Changes the elastic configuration of a cluster, such as its scaling limits and storage.
//! - [`RestartDBInstance`](mod@restart_db_instance): Restarts an Enterprise Edition cluster by its ID.
//! - [`StartDBInstance`](mod@start_db_instance): Starts an Enterprise Edition cluster that `StopDBInstance` paused.
//! - [`StopDBInstance`](mod@stop_db_instance): Pauses an Enterprise Edition cluster until `StartDBInstance` starts it.
//! - [`UpgradeMinorVersion`](mod@upgrade_minor_version): Upgrades the minor engine version of an Enterprise Edition cluster.
//!
//! ## Accounts
//!
//! - [`CreateAccount`](mod@create_account): Creates a database account in an Enterprise Edition cluster, with type and privileges.
//! - [`DeleteAccount`](mod@delete_account): Deletes a database account; nobody can connect with it any more.
//! - [`DescribeAccountAuthority`](mod@describe_account_authority): Shows what one database account may do, and on which databases and tables.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of a cluster, page by page.
//! - [`ModifyAccountAuthority`](mod@modify_account_authority): Changes what a database account of a cluster may do.
//! - [`ModifyAccountDescription`](mod@modify_account_description): Changes the remark on a database account of a cluster.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account of a cluster.
//!
//! ## Databases
//!
//! - [`CreateDB`](mod@create_db): Creates a database in an Enterprise Edition cluster.
//! - [`DeleteDB`](mod@delete_db): Deletes a database from an Enterprise Edition cluster.
//! - [`DescribeDBInstanceDataSources`](mod@describe_db_instance_data_sources): Shows the structure of databases or tables of a cluster.
//!
//! ## Endpoints
//!
//! - [`CreateEndpoint`](mod@create_endpoint): Gives a cluster a public endpoint, with a connection prefix of your choice.
//! - [`DeleteEndpoint`](mod@delete_endpoint): Releases the public address of an instance; clients on the internet lose their connection.
//! - [`DescribeEndpoints`](mod@describe_endpoints): Lists the endpoints through which clients reach a cluster.
//! - [`DescribeSecurityIPList`](mod@describe_security_ip_list): Shows the IP address whitelists of a cluster.
//! - [`ModifyDBInstanceConnectionString`](mod@modify_db_instance_connection_string): Changes an endpoint of a cluster, such as its prefix.
//! - [`ModifySecurityIPList`](mod@modify_security_ip_list): Changes an IP address whitelist of a cluster.
//!
//! ## Processes and slow logs
//!
//! - [`DescribeProcessList`](mod@describe_process_list): Lists the queries that a cluster is running right now.
//! - [`DescribeSlowLogRecords`](mod@describe_slow_log_records): Lists the slow queries of a cluster one by one, within a time range.
//! - [`DescribeSlowLogTrend`](mod@describe_slow_log_trend): Charts how the slow queries of a cluster developed within a time range.
//! - [`KillProcess`](mod@kill_process): Ends a running task of an instance; its work is lost.
//!
//! ## Others
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a cluster into a different resource group.
//! - [`CreateBackupPolicy`](mod@create_backup_policy): Creates the backup policy of a cluster: days, time and retention period.
//! - [`DeleteBackupPolicy`](mod@delete_backup_policy): Deletes the backup policy of an instance, which is no longer backed up automatically.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows the backup policy of a cluster: days, time and retention period.
//! - [`DescribeBackups`](mod@describe_backups): Lists the backup sets of a cluster, by backup ID or time.
//! - [`DescribeDBInstanceConfig`](mod@describe_db_instance_config): Lists the configuration parameters of a cluster with their values.
//! - [`DescribeDBInstanceConfigChangeLog`](mod@describe_db_instance_config_change_log): Lists past changes of the configuration parameters of a cluster.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes the backup policy of a cluster: days, time and retention period.
//! - [`ModifyDBInstanceConfig`](mod@modify_db_instance_config): Changes configuration parameters of a cluster to new values.
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

pub mod change_resource_group;
pub mod create_account;
pub mod create_backup_policy;
pub mod create_db;
pub mod create_db_instance;
pub mod create_endpoint;
pub mod delete_account;
pub mod delete_backup_policy;
pub mod delete_db;
pub mod delete_db_instance;
pub mod delete_endpoint;
pub mod describe_account_authority;
pub mod describe_accounts;
pub mod describe_backup_policy;
pub mod describe_backups;
pub mod describe_db_instance_attribute;
pub mod describe_db_instance_config;
pub mod describe_db_instance_config_change_log;
pub mod describe_db_instance_data_sources;
pub mod describe_db_instances;
pub mod describe_endpoints;
pub mod describe_process_list;
pub mod describe_security_ip_list;
pub mod describe_slow_log_records;
pub mod describe_slow_log_trend;
pub mod kill_process;
pub mod modify_account_authority;
pub mod modify_account_description;
pub mod modify_backup_policy;
pub mod modify_db_instance_attribute;
pub mod modify_db_instance_class;
pub mod modify_db_instance_config;
pub mod modify_db_instance_connection_string;
pub mod modify_security_ip_list;
pub mod reset_account_password;
pub mod restart_db_instance;
pub mod start_db_instance;
pub mod stop_db_instance;
pub mod upgrade_minor_version;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    create_account::{CreateAccountError, CreateAccountRequest, CreateAccountResponse},
    create_backup_policy::{CreateBackupPolicyRequest, CreateBackupPolicyResponse},
    create_db::{CreateDBError, CreateDBRequest, CreateDBResponse},
    create_db_instance::{CreateDBInstanceError, CreateDBInstanceRequest, CreateDBInstanceResponse},
    create_endpoint::{CreateEndpointRequest, CreateEndpointResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_backup_policy::{DeleteBackupPolicyRequest, DeleteBackupPolicyResponse},
    delete_db::{DeleteDBError, DeleteDBRequest, DeleteDBResponse},
    delete_db_instance::{DeleteDBInstanceError, DeleteDBInstanceRequest, DeleteDBInstanceResponse},
    delete_endpoint::{DeleteEndpointError, DeleteEndpointRequest, DeleteEndpointResponse},
    describe_account_authority::{DescribeAccountAuthorityError, DescribeAccountAuthorityRequest, DescribeAccountAuthorityResponse},
    describe_accounts::{DescribeAccountsError, DescribeAccountsRequest, DescribeAccountsResponse},
    describe_backup_policy::{DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backups::{DescribeBackupsRequest, DescribeBackupsResponse},
    describe_db_instance_attribute::{DescribeDBInstanceAttributeRequest, DescribeDBInstanceAttributeResponse},
    describe_db_instance_config::{DescribeDBInstanceConfigRequest, DescribeDBInstanceConfigResponse},
    describe_db_instance_config_change_log::{DescribeDBInstanceConfigChangeLogRequest, DescribeDBInstanceConfigChangeLogResponse},
    describe_db_instance_data_sources::{DescribeDBInstanceDataSourcesError, DescribeDBInstanceDataSourcesRequest, DescribeDBInstanceDataSourcesResponse},
    describe_db_instances::{DescribeDBInstancesRequest, DescribeDBInstancesResponse},
    describe_endpoints::{DescribeEndpointsError, DescribeEndpointsRequest, DescribeEndpointsResponse},
    describe_process_list::{DescribeProcessListRequest, DescribeProcessListResponse},
    describe_security_ip_list::{DescribeSecurityIPListRequest, DescribeSecurityIPListResponse},
    describe_slow_log_records::{DescribeSlowLogRecordsRequest, DescribeSlowLogRecordsResponse},
    describe_slow_log_trend::{DescribeSlowLogTrendRequest, DescribeSlowLogTrendResponse},
    kill_process::{KillProcessRequest, KillProcessResponse},
    modify_account_authority::{ModifyAccountAuthorityError, ModifyAccountAuthorityRequest, ModifyAccountAuthorityResponse},
    modify_account_description::{ModifyAccountDescriptionError, ModifyAccountDescriptionRequest, ModifyAccountDescriptionResponse},
    modify_backup_policy::{ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_db_instance_attribute::{ModifyDBInstanceAttributeRequest, ModifyDBInstanceAttributeResponse},
    modify_db_instance_class::{ModifyDBInstanceClassRequest, ModifyDBInstanceClassResponse},
    modify_db_instance_config::{ModifyDBInstanceConfigRequest, ModifyDBInstanceConfigResponse},
    modify_db_instance_connection_string::{ModifyDBInstanceConnectionStringRequest, ModifyDBInstanceConnectionStringResponse},
    modify_security_ip_list::{ModifySecurityIPListError, ModifySecurityIPListRequest, ModifySecurityIPListResponse},
    reset_account_password::{ResetAccountPasswordError, ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    restart_db_instance::{RestartDBInstanceRequest, RestartDBInstanceResponse},
    start_db_instance::{StartDBInstanceRequest, StartDBInstanceResponse},
    stop_db_instance::{StopDBInstanceRequest, StopDBInstanceResponse},
    upgrade_minor_version::{UpgradeMinorVersionRequest, UpgradeMinorVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "clickhouse",
    version: "2023-05-22",
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
    /// Moves a cluster into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a database account in an Enterprise Edition cluster, with type and privileges.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Creates the backup policy of a cluster: days, time and retention period.
    #[inline]
    pub fn create_backup_policy(
        &self,
        request: CreateBackupPolicyRequest,
    ) -> Call<'_, CreateBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a database in an Enterprise Edition cluster.
    #[inline]
    pub fn create_db(&self, request: CreateDBRequest) -> Call<'_, CreateDBRequest> {
        self.inner.call(request)
    }
    /// Creates an Enterprise Edition cluster of ApsaraDB for ClickHouse.
    #[inline]
    pub fn create_db_instance(
        &self,
        request: CreateDBInstanceRequest,
    ) -> Call<'_, CreateDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Gives a cluster a public endpoint, with a connection prefix of your choice.
    #[inline]
    pub fn create_endpoint(
        &self,
        request: CreateEndpointRequest,
    ) -> Call<'_, CreateEndpointRequest> {
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
    /// Deletes the backup policy of an instance, which is no longer backed up automatically.
    #[inline]
    pub fn delete_backup_policy(
        &self,
        request: DeleteBackupPolicyRequest,
    ) -> Call<'_, DeleteBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a database from an Enterprise Edition cluster.
    #[inline]
    pub fn delete_db(&self, request: DeleteDBRequest) -> Call<'_, DeleteDBRequest> {
        self.inner.call(request)
    }
    /// Releases an Enterprise Edition cluster of ApsaraDB for ClickHouse.
    #[inline]
    pub fn delete_db_instance(
        &self,
        request: DeleteDBInstanceRequest,
    ) -> Call<'_, DeleteDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases the public address of an instance; clients on the internet lose their connection.
    #[inline]
    pub fn delete_endpoint(
        &self,
        request: DeleteEndpointRequest,
    ) -> Call<'_, DeleteEndpointRequest> {
        self.inner.call(request)
    }
    /// Shows what one database account may do, and on which databases and tables.
    #[inline]
    pub fn describe_account_authority(
        &self,
        request: DescribeAccountAuthorityRequest,
    ) -> Call<'_, DescribeAccountAuthorityRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of a cluster, page by page.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Shows the backup policy of a cluster: days, time and retention period.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the backup sets of a cluster, by backup ID or time.
    #[inline]
    pub fn describe_backups(
        &self,
        request: DescribeBackupsRequest,
    ) -> Call<'_, DescribeBackupsRequest> {
        self.inner.call(request)
    }
    /// Shows one Enterprise Edition cluster in full by its ID.
    #[inline]
    pub fn describe_db_instance_attribute(
        &self,
        request: DescribeDBInstanceAttributeRequest,
    ) -> Call<'_, DescribeDBInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the configuration parameters of a cluster with their values.
    #[inline]
    pub fn describe_db_instance_config(
        &self,
        request: DescribeDBInstanceConfigRequest,
    ) -> Call<'_, DescribeDBInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Lists past changes of the configuration parameters of a cluster.
    #[inline]
    pub fn describe_db_instance_config_change_log(
        &self,
        request: DescribeDBInstanceConfigChangeLogRequest,
    ) -> Call<'_, DescribeDBInstanceConfigChangeLogRequest> {
        self.inner.call(request)
    }
    /// Shows the structure of databases or tables of a cluster.
    #[inline]
    pub fn describe_db_instance_data_sources(
        &self,
        request: DescribeDBInstanceDataSourcesRequest,
    ) -> Call<'_, DescribeDBInstanceDataSourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the Enterprise Edition clusters of a region, with filters.
    #[inline]
    pub fn describe_db_instances(
        &self,
        request: DescribeDBInstancesRequest,
    ) -> Call<'_, DescribeDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints through which clients reach a cluster.
    #[inline]
    pub fn describe_endpoints(
        &self,
        request: DescribeEndpointsRequest,
    ) -> Call<'_, DescribeEndpointsRequest> {
        self.inner.call(request)
    }
    /// Lists the queries that a cluster is running right now.
    #[inline]
    pub fn describe_process_list(
        &self,
        request: DescribeProcessListRequest,
    ) -> Call<'_, DescribeProcessListRequest> {
        self.inner.call(request)
    }
    /// Shows the IP address whitelists of a cluster.
    #[inline]
    pub fn describe_security_ip_list(
        &self,
        request: DescribeSecurityIPListRequest,
    ) -> Call<'_, DescribeSecurityIPListRequest> {
        self.inner.call(request)
    }
    /// Lists the slow queries of a cluster one by one, within a time range.
    #[inline]
    pub fn describe_slow_log_records(
        &self,
        request: DescribeSlowLogRecordsRequest,
    ) -> Call<'_, DescribeSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Charts how the slow queries of a cluster developed within a time range.
    #[inline]
    pub fn describe_slow_log_trend(
        &self,
        request: DescribeSlowLogTrendRequest,
    ) -> Call<'_, DescribeSlowLogTrendRequest> {
        self.inner.call(request)
    }
    /// Ends a running task of an instance; its work is lost.
    #[inline]
    pub fn kill_process(
        &self,
        request: KillProcessRequest,
    ) -> Call<'_, KillProcessRequest> {
        self.inner.call(request)
    }
    /// Changes what a database account of a cluster may do.
    #[inline]
    pub fn modify_account_authority(
        &self,
        request: ModifyAccountAuthorityRequest,
    ) -> Call<'_, ModifyAccountAuthorityRequest> {
        self.inner.call(request)
    }
    /// Changes the remark on a database account of a cluster.
    #[inline]
    pub fn modify_account_description(
        &self,
        request: ModifyAccountDescriptionRequest,
    ) -> Call<'_, ModifyAccountDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the backup policy of a cluster: days, time and retention period.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes one attribute of a cluster, named together with its new value.
    #[inline]
    pub fn modify_db_instance_attribute(
        &self,
        request: ModifyDBInstanceAttributeRequest,
    ) -> Call<'_, ModifyDBInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the elastic configuration of a cluster, such as its scaling limits and storage.
    #[inline]
    pub fn modify_db_instance_class(
        &self,
        request: ModifyDBInstanceClassRequest,
    ) -> Call<'_, ModifyDBInstanceClassRequest> {
        self.inner.call(request)
    }
    /// Changes configuration parameters of a cluster to new values.
    #[inline]
    pub fn modify_db_instance_config(
        &self,
        request: ModifyDBInstanceConfigRequest,
    ) -> Call<'_, ModifyDBInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Changes an endpoint of a cluster, such as its prefix.
    #[inline]
    pub fn modify_db_instance_connection_string(
        &self,
        request: ModifyDBInstanceConnectionStringRequest,
    ) -> Call<'_, ModifyDBInstanceConnectionStringRequest> {
        self.inner.call(request)
    }
    /// Changes an IP address whitelist of a cluster.
    #[inline]
    pub fn modify_security_ip_list(
        &self,
        request: ModifySecurityIPListRequest,
    ) -> Call<'_, ModifySecurityIPListRequest> {
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
    /// Restarts an Enterprise Edition cluster by its ID.
    #[inline]
    pub fn restart_db_instance(
        &self,
        request: RestartDBInstanceRequest,
    ) -> Call<'_, RestartDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts an Enterprise Edition cluster that `StopDBInstance` paused.
    #[inline]
    pub fn start_db_instance(
        &self,
        request: StartDBInstanceRequest,
    ) -> Call<'_, StartDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Pauses an Enterprise Edition cluster until `StartDBInstance` starts it.
    #[inline]
    pub fn stop_db_instance(
        &self,
        request: StopDBInstanceRequest,
    ) -> Call<'_, StopDBInstanceRequest> {
        self.inner.call(request)
    }
    /// Upgrades the minor engine version of an Enterprise Edition cluster.
    #[inline]
    pub fn upgrade_minor_version(
        &self,
        request: UpgradeMinorVersionRequest,
    ) -> Call<'_, UpgradeMinorVersionRequest> {
        self.inner.call(request)
    }
}
