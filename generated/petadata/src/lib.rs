// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`AllocateInstancePublicConnection`](mod@allocate_instance_public_connection): Gives an instance a public endpoint, with prefix and port of your choice.
//! - [`CreateAccount`](mod@create_account): Creates a database account in an instance and sets its privileges on databases.
//! - [`CreateInstance`](mod@create_instance): Creates an instance with a first database and account.
//! - [`DeleteAccount`](mod@delete_account): Deletes an account of an instance; nobody can sign in with it any more.
//! - [`DeleteDatabase`](mod@delete_database): Drops a database of an instance with its data.
//! - [`DeleteInstance`](mod@delete_instance): Releases an instance with all its data.
//! - [`DescribeAccounts`](mod@describe_accounts): Lists the database accounts of an instance with their privileges per database.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows the backup schedule and retention of a database and whether binlogs are backed up.
//! - [`DescribeDatabaseBackup`](mod@describe_database_backup): Lists the backups of a database, by status, mode and time.
//! - [`DescribeDatabasePartitions`](mod@describe_database_partitions): Lists the partitions of a database with their disk capacity and use.
//! - [`DescribeDatabasePerformance`](mod@describe_database_performance): Shows monitoring data of one database for chosen metrics and a time range.
//! - [`DescribeDatabaseResourceUsage`](mod@describe_database_resource_usage): Shows the space that one database used over time: data, binlogs and the rest.
//! - [`DescribeDatabases`](mod@describe_databases): Lists the databases of an instance with status, nodes and billing method.
//! - [`DescribeInstanceInfo`](mod@describe_instance_info): Shows one instance with its endpoints and databases.
//! - [`DescribeInstancePerformance`](mod@describe_instance_performance): Shows monitoring data of one instance for chosen metrics and a time range.
//! - [`DescribeInstanceResourceUsage`](mod@describe_instance_resource_usage): Shows the space that one instance used over time: data, binlogs and the rest.
//! - [`DescribeInstances`](mod@describe_instances): Lists instances, filtered by ID, status or billing method, page by page.
//! - [`DescribeMonitorItems`](mod@describe_monitor_items): Lists the metrics that can be monitored at a given level, with their units.
//! - [`DescribeSecurityIPs`](mod@describe_security_ips): Shows the IP address whitelists of an instance.
//! - [`DescribeTableInfo`](mod@describe_table_info): Shows columns, primary key and partition key of one table.
//! - [`DescribeTables`](mod@describe_tables): Lists the tables of a database with primary key, partition key and status.
//! - [`DescribeTaskStatus`](mod@describe_task_status): Shows how one task of an instance stands.
//! - [`DescribeTasks`](mod@describe_tasks): Lists the tasks of an instance with progress, filtered by action, status and time.
//! - [`DescribeUserInfo`](mod@describe_user_info): Shows whether the account is verified, its balance and how many resources it has.
//! - [`ModifyAccountPassword`](mod@modify_account_password): Changes the password of a database account; the old one must be given.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes backup schedule and retention of a database and whether binlogs are backed up.
//! - [`ModifyInstanceName`](mod@modify_instance_name): Gives an instance another name in place of its present one.
//! - [`ModifySecurityIps`](mod@modify_security_ips): Changes an IP address whitelist of an instance in a chosen mode.
//! - [`ResetAccountPassword`](mod@reset_account_password): Sets a new password for a database account without asking for the old one.
//! - [`RestoreDatabase`](mod@restore_database): Restores a database to a new instance, from a backup or to a point in time.
//! - [`SwitchInstanceNetType`](mod@switch_instance_net_type): Switches an instance to another network type, such as a VPC.
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

pub mod allocate_instance_public_connection;
pub mod create_account;
pub mod create_instance;
pub mod delete_account;
pub mod delete_database;
pub mod delete_instance;
pub mod describe_accounts;
pub mod describe_backup_policy;
pub mod describe_database_backup;
pub mod describe_database_partitions;
pub mod describe_database_performance;
pub mod describe_database_resource_usage;
pub mod describe_databases;
pub mod describe_instance_info;
pub mod describe_instance_performance;
pub mod describe_instance_resource_usage;
pub mod describe_instances;
pub mod describe_monitor_items;
pub mod describe_security_ips;
pub mod describe_table_info;
pub mod describe_tables;
pub mod describe_task_status;
pub mod describe_tasks;
pub mod describe_user_info;
pub mod modify_account_password;
pub mod modify_backup_policy;
pub mod modify_instance_name;
pub mod modify_security_ips;
pub mod reset_account_password;
pub mod restore_database;
pub mod switch_instance_net_type;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    allocate_instance_public_connection::{AllocateInstancePublicConnectionRequest, AllocateInstancePublicConnectionResponse},
    create_account::{CreateAccountRequest, CreateAccountResponse},
    create_instance::{CreateInstanceRequest, CreateInstanceResponse},
    delete_account::{DeleteAccountRequest, DeleteAccountResponse},
    delete_database::{DeleteDatabaseRequest, DeleteDatabaseResponse},
    delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse},
    describe_accounts::{DescribeAccountsRequest, DescribeAccountsResponse},
    describe_backup_policy::{DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_database_backup::{DescribeDatabaseBackupRequest, DescribeDatabaseBackupResponse},
    describe_database_partitions::{DescribeDatabasePartitionsRequest, DescribeDatabasePartitionsResponse},
    describe_database_performance::{DescribeDatabasePerformanceRequest, DescribeDatabasePerformanceResponse},
    describe_database_resource_usage::{DescribeDatabaseResourceUsageRequest, DescribeDatabaseResourceUsageResponse},
    describe_databases::{DescribeDatabasesRequest, DescribeDatabasesResponse},
    describe_instance_info::{DescribeInstanceInfoRequest, DescribeInstanceInfoResponse},
    describe_instance_performance::{DescribeInstancePerformanceRequest, DescribeInstancePerformanceResponse},
    describe_instance_resource_usage::{DescribeInstanceResourceUsageRequest, DescribeInstanceResourceUsageResponse},
    describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse},
    describe_monitor_items::{DescribeMonitorItemsRequest, DescribeMonitorItemsResponse},
    describe_security_ips::{DescribeSecurityIPsRequest, DescribeSecurityIPsResponse},
    describe_table_info::{DescribeTableInfoRequest, DescribeTableInfoResponse},
    describe_tables::{DescribeTablesRequest, DescribeTablesResponse},
    describe_task_status::{DescribeTaskStatusRequest, DescribeTaskStatusResponse},
    describe_tasks::{DescribeTasksRequest, DescribeTasksResponse},
    describe_user_info::{DescribeUserInfoRequest, DescribeUserInfoResponse},
    modify_account_password::{ModifyAccountPasswordRequest, ModifyAccountPasswordResponse},
    modify_backup_policy::{ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_instance_name::{ModifyInstanceNameRequest, ModifyInstanceNameResponse},
    modify_security_ips::{ModifySecurityIpsRequest, ModifySecurityIpsResponse},
    reset_account_password::{ResetAccountPasswordRequest, ResetAccountPasswordResponse},
    restore_database::{RestoreDatabaseRequest, RestoreDatabaseResponse},
    switch_instance_net_type::{SwitchInstanceNetTypeRequest, SwitchInstanceNetTypeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "petadata",
    version: "2016-01-01",
    endpoints: Endpoints {
        central: Some("petadata.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of HybridDB for MySQL.
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
    /// Gives an instance a public endpoint, with prefix and port of your choice.
    #[inline]
    pub fn allocate_instance_public_connection(
        &self,
        request: AllocateInstancePublicConnectionRequest,
    ) -> Call<'_, AllocateInstancePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates a database account in an instance and sets its privileges on databases.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Creates an instance with a first database and account.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes an account of an instance; nobody can sign in with it any more.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
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
    /// Releases an instance with all its data.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts of an instance with their privileges per database.
    #[inline]
    pub fn describe_accounts(
        &self,
        request: DescribeAccountsRequest,
    ) -> Call<'_, DescribeAccountsRequest> {
        self.inner.call(request)
    }
    /// Shows the backup schedule and retention of a database and whether binlogs are backed up.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the backups of a database, by status, mode and time.
    #[inline]
    pub fn describe_database_backup(
        &self,
        request: DescribeDatabaseBackupRequest,
    ) -> Call<'_, DescribeDatabaseBackupRequest> {
        self.inner.call(request)
    }
    /// Lists the partitions of a database with their disk capacity and use.
    #[inline]
    pub fn describe_database_partitions(
        &self,
        request: DescribeDatabasePartitionsRequest,
    ) -> Call<'_, DescribeDatabasePartitionsRequest> {
        self.inner.call(request)
    }
    /// Shows monitoring data of one database for chosen metrics and a time range.
    #[inline]
    pub fn describe_database_performance(
        &self,
        request: DescribeDatabasePerformanceRequest,
    ) -> Call<'_, DescribeDatabasePerformanceRequest> {
        self.inner.call(request)
    }
    /// Shows the space that one database used over time: data, binlogs and the rest.
    #[inline]
    pub fn describe_database_resource_usage(
        &self,
        request: DescribeDatabaseResourceUsageRequest,
    ) -> Call<'_, DescribeDatabaseResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of an instance with status, nodes and billing method.
    #[inline]
    pub fn describe_databases(
        &self,
        request: DescribeDatabasesRequest,
    ) -> Call<'_, DescribeDatabasesRequest> {
        self.inner.call(request)
    }
    /// Shows one instance with its endpoints and databases.
    #[inline]
    pub fn describe_instance_info(
        &self,
        request: DescribeInstanceInfoRequest,
    ) -> Call<'_, DescribeInstanceInfoRequest> {
        self.inner.call(request)
    }
    /// Shows monitoring data of one instance for chosen metrics and a time range.
    #[inline]
    pub fn describe_instance_performance(
        &self,
        request: DescribeInstancePerformanceRequest,
    ) -> Call<'_, DescribeInstancePerformanceRequest> {
        self.inner.call(request)
    }
    /// Shows the space that one instance used over time: data, binlogs and the rest.
    #[inline]
    pub fn describe_instance_resource_usage(
        &self,
        request: DescribeInstanceResourceUsageRequest,
    ) -> Call<'_, DescribeInstanceResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Lists instances, filtered by ID, status or billing method, page by page.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the metrics that can be monitored at a given level, with their units.
    #[inline]
    pub fn describe_monitor_items(
        &self,
        request: DescribeMonitorItemsRequest,
    ) -> Call<'_, DescribeMonitorItemsRequest> {
        self.inner.call(request)
    }
    /// Shows the IP address whitelists of an instance.
    #[inline]
    pub fn describe_security_ips(
        &self,
        request: DescribeSecurityIPsRequest,
    ) -> Call<'_, DescribeSecurityIPsRequest> {
        self.inner.call(request)
    }
    /// Shows columns, primary key and partition key of one table.
    #[inline]
    pub fn describe_table_info(
        &self,
        request: DescribeTableInfoRequest,
    ) -> Call<'_, DescribeTableInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the tables of a database with primary key, partition key and status.
    #[inline]
    pub fn describe_tables(
        &self,
        request: DescribeTablesRequest,
    ) -> Call<'_, DescribeTablesRequest> {
        self.inner.call(request)
    }
    /// Shows how one task of an instance stands.
    #[inline]
    pub fn describe_task_status(
        &self,
        request: DescribeTaskStatusRequest,
    ) -> Call<'_, DescribeTaskStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks of an instance with progress, filtered by action, status and time.
    #[inline]
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> Call<'_, DescribeTasksRequest> {
        self.inner.call(request)
    }
    /// Shows whether the account is verified, its balance and how many resources it has.
    #[inline]
    pub fn describe_user_info(
        &self,
        request: DescribeUserInfoRequest,
    ) -> Call<'_, DescribeUserInfoRequest> {
        self.inner.call(request)
    }
    /// Changes the password of a database account; the old one must be given.
    #[inline]
    pub fn modify_account_password(
        &self,
        request: ModifyAccountPasswordRequest,
    ) -> Call<'_, ModifyAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Changes backup schedule and retention of a database and whether binlogs are backed up.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Gives an instance another name in place of its present one.
    #[inline]
    pub fn modify_instance_name(
        &self,
        request: ModifyInstanceNameRequest,
    ) -> Call<'_, ModifyInstanceNameRequest> {
        self.inner.call(request)
    }
    /// Changes an IP address whitelist of an instance in a chosen mode.
    #[inline]
    pub fn modify_security_ips(
        &self,
        request: ModifySecurityIpsRequest,
    ) -> Call<'_, ModifySecurityIpsRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for a database account without asking for the old one.
    #[inline]
    pub fn reset_account_password(
        &self,
        request: ResetAccountPasswordRequest,
    ) -> Call<'_, ResetAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Restores a database to a new instance, from a backup or to a point in time.
    #[inline]
    pub fn restore_database(
        &self,
        request: RestoreDatabaseRequest,
    ) -> Call<'_, RestoreDatabaseRequest> {
        self.inner.call(request)
    }
    /// Switches an instance to another network type, such as a VPC.
    #[inline]
    pub fn switch_instance_net_type(
        &self,
        request: SwitchInstanceNetTypeRequest,
    ) -> Call<'_, SwitchInstanceNetTypeRequest> {
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
/// - [`ForbiddenRam`](DocumentedError::ForbiddenRam)
/// - [`ForbiddenRiskControl`](DocumentedError::ForbiddenRiskControl)
/// - [`IllegalTimestamp`](DocumentedError::IllegalTimestamp)
/// - [`IncompleteSignature`](DocumentedError::IncompleteSignature)
/// - [`IncorrectDBInstanceConnType`](DocumentedError::IncorrectDBInstanceConnType)
/// - [`IncorrectDBInstanceLockMode`](DocumentedError::IncorrectDBInstanceLockMode)
/// - [`IncorrectDBInstanceState`](DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceType`](DocumentedError::IncorrectDBInstanceType)
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
/// - [`InvalidAction`](DocumentedError::InvalidAction)
/// - [`InvalidBackupIdNotFound`](DocumentedError::InvalidBackupIdNotFound)
/// - [`InvalidConfigValue`](DocumentedError::InvalidConfigValue)
/// - [`InvalidConfigurationValueMalformed`](DocumentedError::InvalidConfigurationValueMalformed)
/// - [`InvalidConfigurationValueOrtherMalformed`](DocumentedError::InvalidConfigurationValueOrtherMalformed)
/// - [`InvalidConfigurationValueStatusMalformed`](DocumentedError::InvalidConfigurationValueStatusMalformed)
/// - [`InvalidConnectionModeValueNotSupported`](DocumentedError::InvalidConnectionModeValueNotSupported)
/// - [`InvalidConnectionStringDuplicateSpecified`](DocumentedError::InvalidConnectionStringDuplicateSpecified)
/// - [`InvalidConnectionStringPrefixDuplicate`](DocumentedError::InvalidConnectionStringPrefixDuplicate)
/// - [`InvalidConnectionStringPrefixDuplicated`](DocumentedError::InvalidConnectionStringPrefixDuplicated)
/// - [`InvalidCurrentConnectionStringNotFound`](DocumentedError::InvalidCurrentConnectionStringNotFound)
/// - [`InvalidDBInfoMalformed`](DocumentedError::InvalidDBInfoMalformed)
/// - [`InvalidDBInstanceNotFound`](DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidDBInstanceIdNotFound`](DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidDBInstanceIdQuotaExceeded`](DocumentedError::InvalidDBInstanceIdQuotaExceeded)
/// - [`InvalidDBInstanceNameNotFound`](DocumentedError::InvalidDBInstanceNameNotFound)
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
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
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
/// - [`OperationDeniedDBInstanceNetType`](DocumentedError::OperationDeniedDBInstanceNetType)
/// - [`OperationDeniedDBInstanceStatus`](DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`OperationDeniedDBInstanceStorageReduce`](DocumentedError::OperationDeniedDBInstanceStorageReduce)
/// - [`OperationDeniedDBInstanceType`](DocumentedError::OperationDeniedDBInstanceType)
/// - [`OperationDeniedDBStatus`](DocumentedError::OperationDeniedDBStatus)
/// - [`OperationDeniedEngine`](DocumentedError::OperationDeniedEngine)
/// - [`OperationDeniedGuardDBInstanceLower`](DocumentedError::OperationDeniedGuardDBInstanceLower)
/// - [`OperationDeniedIncorrectTaskStatus`](DocumentedError::OperationDeniedIncorrectTaskStatus)
/// - [`OperationDeniedLockMode`](DocumentedError::OperationDeniedLockMode)
/// - [`OperationDeniedMasterDBInstanceState`](DocumentedError::OperationDeniedMasterDBInstanceState)
/// - [`OperationDeniedNoDatabase`](DocumentedError::OperationDeniedNoDatabase)
/// - [`OperationDeniedNotFoundBackup`](DocumentedError::OperationDeniedNotFoundBackup)
/// - [`OperationDeniedReadOnlyDBInstanceLower`](DocumentedError::OperationDeniedReadOnlyDBInstanceLower)
/// - [`OperationDeniedRegion`](DocumentedError::OperationDeniedRegion)
/// - [`OperationDeniedSwitch`](DocumentedError::OperationDeniedSwitch)
/// - [`OperationDeniedSwitchToVPC`](DocumentedError::OperationDeniedSwitchToVPC)
/// - [`OperationDeniedTempDBInstanceExists`](DocumentedError::OperationDeniedTempDBInstanceExists)
/// - [`ParameterError`](DocumentedError::ParameterError)
/// - [`ParameterMustNotNull`](DocumentedError::ParameterMustNotNull)
/// - [`ParamNotSupportedForCurrentVersion`](DocumentedError::ParamNotSupportedForCurrentVersion)
/// - [`ProxyConnectionPersistNotFound`](DocumentedError::ProxyConnectionPersistNotFound)
/// - [`ProxyConnectionPersistExists`](DocumentedError::ProxyConnectionPersistExists)
/// - [`ProxyConnectionPersistParametersInvalid`](DocumentedError::ProxyConnectionPersistParametersInvalid)
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
