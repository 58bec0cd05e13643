// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `rds/DescribeAccounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountPrivilege, AccountType};

/// Lists the database accounts of an instance with their rights.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAccountsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
    /// How many items a page holds at most. Range: 1 to 2147483647. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeAccountsRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = DescribeAccountsError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeAccountsError] = &[
        DescribeAccountsError::Any,
        DescribeAccountsError::IoException,
        DescribeAccountsError::DatabaseConnectError,
        DescribeAccountsError::InvalidDBInstanceStatusNotSupport,
        DescribeAccountsError::InvalidEngineMalformed,
        DescribeAccountsError::AccountQueryError,
        DescribeAccountsError::SqlExcutionFailed,
        DescribeAccountsError::SqlExecuteFailedOrTimeout,
        DescribeAccountsError::OrderComboInstanceNotAllowOperate,
        DescribeAccountsError::PricePricingPlanResultNotFound,
        DescribeAccountsError::OrderNoRealNameAuthentication,
        DescribeAccountsError::InsufficientAvailableQuota,
        DescribeAccountsError::CommodityServiceCallingException,
        DescribeAccountsError::RegionDissolvedEOM,
        DescribeAccountsError::CommodityInvalidComponent,
        DescribeAccountsError::RegionEndTimeDissolvedIndia,
        DescribeAccountsError::RegionEndTimeDissolvedAustralia,
        DescribeAccountsError::PriceCommoditySys,
        DescribeAccountsError::PayInsufficientBalance,
        DescribeAccountsError::OrderPeriodInvalid,
        DescribeAccountsError::PayNoCreditCard2,
        DescribeAccountsError::OrderInstHasUnpaidOrder,
        DescribeAccountsError::NoAvailablePaymentMethod,
        DescribeAccountsError::BasicInfoUncompleted,
        DescribeAccountsError::RiskRiskControlRejection2,
        DescribeAccountsError::ApiNotSupport,
        DescribeAccountsError::ContainForbiddenLabelError2,
        DescribeAccountsError::InvalidDBInstanceIdNotFound,
        DescribeAccountsError::InvalidInstanceLevelDiskType,
        DescribeAccountsError::InvalidParam,
        DescribeAccountsError::KmsApiError,
        DescribeAccountsError::SystemSaleValidateFailed2,
        DescribeAccountsError::AbsInvalidAccountNotFound,
        DescribeAccountsError::IncorrectDBInstanceState,
        DescribeAccountsError::OrderStatusUnPaid,
        DescribeAccountsError::InvalidReduceDiskSize,
        DescribeAccountsError::CloudSSDNotSupport,
        DescribeAccountsError::InvalidUserOperatorPermission,
        DescribeAccountsError::InvalidVswitchId,
        DescribeAccountsError::InvalidDBInstanceNameNotFound,
        DescribeAccountsError::IncorrectDBInstanceLockMode,
        DescribeAccountsError::InvalidClusterKms,
        DescribeAccountsError::NetworkOrSqlTimeoutError,
        DescribeAccountsError::ExternalFailure,
    ];
}

impl Paginated for DescribeAccountsRequest {
    type Item = DBInstanceAccount;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.accounts)
    }
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// Database accounts, one entry each.
    pub accounts: Vec<DBInstanceAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2E94301-D07F-4457-9B49-6AA2BB388C85`.
    pub request_id: Option<String>,
    /// When the system administrator account was first used. Example: `2020-02-06T11:00:00Z`.
    pub system_admin_account_first_activation_time: Option<Timestamp>,
    /// Whether the account with superuser rights has been enabled. Example: `True`.
    pub system_admin_account_status: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeAccountsResponse {
        "Accounts" => accounts: list("DBInstanceAccount"),
        "RequestId" => request_id: value,
        "SystemAdminAccountFirstActivationTime" => system_admin_account_first_activation_time: value,
        "SystemAdminAccountStatus" => system_admin_account_status: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Database accounts, one entry each.
#[non_exhaustive]
pub struct DBInstanceAccount {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
    /// Whether the account can be used at present. Example: `Available`.
    pub account_status: Option<Open<AccountStatus>>,
    /// Note that tells people what the account is for. Example: `Test account`.
    pub account_description: Option<String>,
    /// Rights on databases, one entry for each database.
    pub database_privileges: Vec<DatabasePrivilege>,
    /// Whether the account is a normal one or has extended rights. Example: `Normal`.
    pub account_type: Option<Open<AccountType>>,
    /// Whether the account has rights on more databases than allowed. Example: `0`.
    pub priv_exceeded: Option<String>,
    /// When the password of the PostgreSQL account expires; empty if nothing is set.
    /// Example: `2022-10-01T00:00:00Z`.
    pub valid_until: Option<Timestamp>,
    /// Whether the PostgreSQL account may create databases. Example: `t`.
    pub create_db: Option<String>,
    /// Whether the PostgreSQL account may replicate. Example: `t`.
    pub replication: Option<String>,
    /// Whether the PostgreSQL account may create roles. Example: `t`.
    pub create_role: Option<String>,
    /// Whether the PostgreSQL account bypasses row-level security. Example: `f`.
    pub bypass_rls: Option<String>,
}

response! {
    DBInstanceAccount {
        "DBInstanceId" => db_instance_id: value,
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "AccountDescription" => account_description: value,
        "DatabasePrivileges" => database_privileges: list("DatabasePrivilege"),
        "AccountType" => account_type: value,
        "PrivExceeded" => priv_exceeded: value,
        "ValidUntil" => valid_until: value,
        "CreateDB" => create_db: value,
        "Replication" => replication: value,
        "CreateRole" => create_role: value,
        "BypassRLS" => bypass_rls: value,
    }
}

/// Rights on databases, one entry for each database.
#[non_exhaustive]
pub struct DatabasePrivilege {
    /// Name of the database inside the instance. Example: `test1`.
    pub db_name: Option<String>,
    /// What the account may do in the database.
    /// Here: `ReadWrite`, `ReadOnly`, `DDLOnly`, `DMLOnly`, `Custom`. Example: `ReadWrite`.
    pub account_privilege: Option<Open<AccountPrivilege>>,
    /// Single rights that make up the privilege of the account. Example: `SELECT,INSERT`.
    pub account_privilege_detail: Option<String>,
}

response! {
    DatabasePrivilege {
        "DBName" => db_name: value,
        "AccountPrivilege" => account_privilege: value,
        "AccountPrivilegeDetail" => account_privilege_detail: value,
    }
}

values! {
    /// Whether the account can be used at present.
    pub enum AccountStatus {
        /// The account cannot be used at present.
        Unavailable = "Unavailable",
        /// The account can be used.
        Available = "Available",
    }
}

/// Errors that the documentation of [`DescribeAccountsRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`IoException`](super::DocumentedError::IoException)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`InvalidDBInstanceStatusNotSupport`](super::DocumentedError::InvalidDBInstanceStatusNotSupport)
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
/// - [`AccountQueryError`](super::DocumentedError::AccountQueryError)
/// - [`SqlExcutionFailed`](super::DocumentedError::SqlExcutionFailed)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`NetworkOrSqlTimeoutError`](super::DocumentedError::NetworkOrSqlTimeoutError)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeAccountsError = super::DocumentedError;
