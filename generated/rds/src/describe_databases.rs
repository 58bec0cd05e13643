// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabases`, from `rds/DescribeDatabases.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountPrivilege, DBStatus};

/// Lists the databases of an instance with the accounts that may use them.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDatabasesRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_databases(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabasesRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Name of the database inside the instance. Example: `testDB01`.
    pub db_name: Option<String>,
    /// State of the database, to narrow the list down to or to be put into. Example: `Creating`.
    pub db_status: Option<Open<DBStatus>>,
    /// How many items a page holds at most. Range: 0 to 2147483647. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeDatabasesRequest {
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `DBStatus`.
    pub fn db_status(mut self, value: impl Into<Open<DBStatus>>) -> Self {
        self.db_status = Some(value.into());
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
    DescribeDatabasesRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "DBStatus" => db_status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDatabasesRequest {
    type Response = DescribeDatabasesResponse;
    type Error = DescribeDatabasesError;
    const INFO: OperationInfo = super::operation("DescribeDatabases")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDatabasesError] = &[
        DescribeDatabasesError::Any,
        DescribeDatabasesError::DatabaseConnectError,
        DescribeDatabasesError::InvalidDBInstanceStatusNotSupport,
        DescribeDatabasesError::DatabaseQueryError,
        DescribeDatabasesError::SqlExcutionFailed,
        DescribeDatabasesError::SqlExecuteFailedOrTimeout,
        DescribeDatabasesError::OrderComboInstanceNotAllowOperate,
        DescribeDatabasesError::PricePricingPlanResultNotFound,
        DescribeDatabasesError::OrderNoRealNameAuthentication,
        DescribeDatabasesError::InsufficientAvailableQuota,
        DescribeDatabasesError::CommodityServiceCallingException,
        DescribeDatabasesError::RegionDissolvedEOM,
        DescribeDatabasesError::CommodityInvalidComponent,
        DescribeDatabasesError::RegionEndTimeDissolvedIndia,
        DescribeDatabasesError::RegionEndTimeDissolvedAustralia,
        DescribeDatabasesError::PriceCommoditySys,
        DescribeDatabasesError::PayInsufficientBalance,
        DescribeDatabasesError::OrderPeriodInvalid,
        DescribeDatabasesError::PayNoCreditCard2,
        DescribeDatabasesError::OrderInstHasUnpaidOrder,
        DescribeDatabasesError::NoAvailablePaymentMethod,
        DescribeDatabasesError::BasicInfoUncompleted,
        DescribeDatabasesError::RiskRiskControlRejection2,
        DescribeDatabasesError::ApiNotSupport,
        DescribeDatabasesError::ContainForbiddenLabelError2,
        DescribeDatabasesError::InvalidDBInstanceIdNotFound,
        DescribeDatabasesError::InvalidInstanceLevelDiskType,
        DescribeDatabasesError::InvalidParam,
        DescribeDatabasesError::KmsApiError,
        DescribeDatabasesError::SystemSaleValidateFailed2,
        DescribeDatabasesError::AbsInvalidAccountNotFound,
        DescribeDatabasesError::OrderStatusUnPaid,
        DescribeDatabasesError::InvalidReduceDiskSize,
        DescribeDatabasesError::CloudSSDNotSupport,
        DescribeDatabasesError::InvalidUserOperatorPermission,
        DescribeDatabasesError::InvalidVswitchId,
        DescribeDatabasesError::InvalidClusterKms,
        DescribeDatabasesError::ExternalFailure,
    ];
}

impl Paginated for DescribeDatabasesRequest {
    type Item = Database;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.databases)
    }
}

/// Response to [`DescribeDatabasesRequest`].
#[non_exhaustive]
pub struct DescribeDatabasesResponse {
    /// Databases of the instance, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2603CA96-B17D-4903-BC04-61A2C829CD94`.
    pub request_id: Option<String>,
}

response! {
    DescribeDatabasesResponse {
        "Databases" => databases: list("Database"),
        "RequestId" => request_id: value,
    }
}

/// Databases of the instance, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Name of the database inside the instance. Example: `testDB01`.
    pub db_name: Option<String>,
    /// Instance that holds this database. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// State that the database is in. Example: `Creating`.
    pub db_status: Option<Open<DBStatus>>,
    /// Character sets that are supported, or the one that the database uses. Example: `utf8`.
    pub character_set_name: Option<String>,
    /// Free text that tells people about the database. Example: `testdatabase`.
    pub db_description: Option<String>,
    /// Accounts that have rights on the database, one entry each.
    pub accounts: Vec<AccountPrivilegeInfo>,
    /// Order in which text of the PostgreSQL database is sorted. Example: `C`.
    pub collate: Option<String>,
    /// Character classification of the PostgreSQL database. Example: `en_US.utf8`.
    pub ctype: Option<String>,
    /// How many connections the database takes at once; -1 for no limit. Example: `-1`.
    pub conn_limit: Option<String>,
    /// Tablespace of the PostgreSQL database. Example: `pg_default`.
    pub tablespace: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Basic properties of the database.
    pub basic_info: Option<BasicInfo>,
    /// Runtime properties of the database.
    pub runtime_info: Option<RuntimeInfo>,
    /// Advanced properties of the database.
    pub advanced_info: Option<AdvancedInfo>,
}

response! {
    Database {
        "DBName" => db_name: value,
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "DBStatus" => db_status: value,
        "CharacterSetName" => character_set_name: value,
        "DBDescription" => db_description: value,
        "Accounts" => accounts: list("AccountPrivilegeInfo"),
        "Collate" => collate: value,
        "Ctype" => ctype: value,
        "ConnLimit" => conn_limit: value,
        "Tablespace" => tablespace: value,
        "ResourceGroupId" => resource_group_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BasicInfo" => basic_info: value,
        "RuntimeInfo" => runtime_info: value,
        "AdvancedInfo" => advanced_info: value,
    }
}

/// Accounts that have rights on the database, one entry each.
#[non_exhaustive]
pub struct AccountPrivilegeInfo {
    /// Account that has rights on the database. Example: `test`.
    pub account: Option<String>,
    /// What the account may do in the database. Here: `ReadWrite`, `ReadOnly`, `DDLOnly`, `DMLOnly`.
    /// Example: `DMLOnly`.
    pub account_privilege: Option<Open<AccountPrivilege>>,
    /// Single rights that make up the privilege of the account. Example: `SELECT`.
    pub account_privilege_detail: Option<String>,
}

response! {
    AccountPrivilegeInfo {
        "Account" => account: value,
        "AccountPrivilege" => account_privilege: value,
        "AccountPrivilegeDetail" => account_privilege_detail: value,
    }
}

/// Basic properties of the database.
#[non_exhaustive]
pub struct BasicInfo {
    /// Basic properties of the SQL Server database, one entry each. Example: `text`.
    pub basic_db_property: Vec<Value>,
}

response! {
    BasicInfo {
        "BasicDbProperty" => basic_db_property: list(""),
    }
}

/// Runtime properties of the database.
#[non_exhaustive]
pub struct RuntimeInfo {
    /// Runtime properties of the SQL Server database, one entry each. Example: `text`.
    pub runtime_db_property: Vec<Value>,
}

response! {
    RuntimeInfo {
        "RuntimeDbProperty" => runtime_db_property: list(""),
    }
}

/// Advanced properties of the database.
#[non_exhaustive]
pub struct AdvancedInfo {
    /// Advanced properties of the SQL Server database, one entry each. Example: `text`.
    pub advanced_db_property: Vec<Value>,
}

response! {
    AdvancedInfo {
        "AdvancedDbProperty" => advanced_db_property: list(""),
    }
}

/// Errors that the documentation of [`DescribeDatabasesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`InvalidDBInstanceStatusNotSupport`](super::DocumentedError::InvalidDBInstanceStatusNotSupport)
/// - [`DatabaseQueryError`](super::DocumentedError::DatabaseQueryError)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeDatabasesError = super::DocumentedError;
