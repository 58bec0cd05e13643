// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantAccountPrivilege`, from `rds/GrantAccountPrivilege.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountPrivilege};

/// Gives a database account rights on one or more databases.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::GrantAccountPrivilegeRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .account_name("test1")
///     .db_name("test")
///     .account_privilege("ReadWrite");
/// let reply = client.grant_account_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantAccountPrivilegeRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
    /// **Required.** Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
    /// **Required.** What the account may do in the database.
    /// Here: `ReadWrite`, `ReadOnly`, `DDLOnly`, `DMLOnly`, `DBOwner`. Example: `ReadWrite`.
    pub account_privilege: Option<Open<AccountPrivilege>>,
}

impl GrantAccountPrivilegeRequest {
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
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`, which is required.
    pub fn account_privilege(
        mut self,
        value: impl Into<Open<AccountPrivilege>>,
    ) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
}

request! {
    GrantAccountPrivilegeRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
        "DBName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
    }
}

impl Operation for GrantAccountPrivilegeRequest {
    type Response = GrantAccountPrivilegeResponse;
    type Error = GrantAccountPrivilegeError;
    const INFO: OperationInfo = super::operation("GrantAccountPrivilege")
        .required(&["DBInstanceId", "AccountName", "DBName", "AccountPrivilege"]);
    const ERRORS: &'static [GrantAccountPrivilegeError] = &[
        GrantAccountPrivilegeError::Any,
        GrantAccountPrivilegeError::AccountUpdateError,
        GrantAccountPrivilegeError::DatabaseConnectError,
        GrantAccountPrivilegeError::DbRestoring,
        GrantAccountPrivilegeError::InvalidAccountPrivilegeMalformed,
        GrantAccountPrivilegeError::IncorrectAccountStatus,
        GrantAccountPrivilegeError::IncorrectAccount,
        GrantAccountPrivilegeError::InvalidDBNameOrAccountPrivilege,
        GrantAccountPrivilegeError::InvalideStatusFormat,
        GrantAccountPrivilegeError::OrderComboInstanceNotAllowOperate,
        GrantAccountPrivilegeError::PricePricingPlanResultNotFound,
        GrantAccountPrivilegeError::OrderNoRealNameAuthentication,
        GrantAccountPrivilegeError::InsufficientAvailableQuota,
        GrantAccountPrivilegeError::CommodityServiceCallingException,
        GrantAccountPrivilegeError::RegionDissolvedEOM,
        GrantAccountPrivilegeError::CommodityInvalidComponent,
        GrantAccountPrivilegeError::RegionEndTimeDissolvedIndia,
        GrantAccountPrivilegeError::RegionEndTimeDissolvedAustralia,
        GrantAccountPrivilegeError::PriceCommoditySys,
        GrantAccountPrivilegeError::PayInsufficientBalance,
        GrantAccountPrivilegeError::OrderPeriodInvalid,
        GrantAccountPrivilegeError::PayNoCreditCard2,
        GrantAccountPrivilegeError::OrderInstHasUnpaidOrder,
        GrantAccountPrivilegeError::NoAvailablePaymentMethod,
        GrantAccountPrivilegeError::BasicInfoUncompleted,
        GrantAccountPrivilegeError::RiskRiskControlRejection2,
        GrantAccountPrivilegeError::ApiNotSupport,
        GrantAccountPrivilegeError::ContainForbiddenLabelError2,
        GrantAccountPrivilegeError::InvalidDBInstanceIdNotFound,
        GrantAccountPrivilegeError::InvalidInstanceLevelDiskType,
        GrantAccountPrivilegeError::InvalidParam,
        GrantAccountPrivilegeError::KmsApiError,
        GrantAccountPrivilegeError::SystemSaleValidateFailed2,
        GrantAccountPrivilegeError::AbsInvalidAccountNotFound,
        GrantAccountPrivilegeError::IncorrectDBInstanceType,
        GrantAccountPrivilegeError::IncorrectDBInstanceState,
        GrantAccountPrivilegeError::IncorrectAccountType,
        GrantAccountPrivilegeError::IncorrectAccountPrivilegeType,
        GrantAccountPrivilegeError::OperationDeniedAccountMode,
        GrantAccountPrivilegeError::IncorrectDBInstanceCharacterType,
        GrantAccountPrivilegeError::SqlExcutionFailed,
        GrantAccountPrivilegeError::SQLPermissionOperationFailed,
        GrantAccountPrivilegeError::OrderStatusUnPaid,
        GrantAccountPrivilegeError::InvalidReduceDiskSize,
        GrantAccountPrivilegeError::CloudSSDNotSupport,
        GrantAccountPrivilegeError::InvalidUserOperatorPermission,
        GrantAccountPrivilegeError::InvalidVswitchId,
        GrantAccountPrivilegeError::IncorrectDBInstanceLockMode,
        GrantAccountPrivilegeError::InvalidAccountNameNotFound,
        GrantAccountPrivilegeError::InvalidClusterKms,
        GrantAccountPrivilegeError::ExternalFailure,
    ];
}

/// Response to [`GrantAccountPrivilegeRequest`].
pub type GrantAccountPrivilegeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GrantAccountPrivilegeRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`AccountUpdateError`](super::DocumentedError::AccountUpdateError)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`DbRestoring`](super::DocumentedError::DbRestoring)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`IncorrectAccountStatus`](super::DocumentedError::IncorrectAccountStatus)
/// - [`IncorrectAccount`](super::DocumentedError::IncorrectAccount)
/// - [`InvalidDBNameOrAccountPrivilege`](super::DocumentedError::InvalidDBNameOrAccountPrivilege)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
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
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectAccountType`](super::DocumentedError::IncorrectAccountType)
/// - [`IncorrectAccountPrivilegeType`](super::DocumentedError::IncorrectAccountPrivilegeType)
/// - [`OperationDeniedAccountMode`](super::DocumentedError::OperationDeniedAccountMode)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`SqlExcutionFailed`](super::DocumentedError::SqlExcutionFailed), here with HTTP status 403
/// - [`SQLPermissionOperationFailed`](super::DocumentedError::SQLPermissionOperationFailed)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type GrantAccountPrivilegeError = super::DocumentedError;
