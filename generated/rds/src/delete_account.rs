// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `rds/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database account; clients that log in with it are locked out.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteAccountRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .account_name("test1");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
}

impl DeleteAccountRequest {
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
}

request! {
    DeleteAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = DeleteAccountError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["DBInstanceId", "AccountName"]);
    const ERRORS: &'static [DeleteAccountError] = &[
        DeleteAccountError::Any,
        DeleteAccountError::DatabaseConnectError,
        DeleteAccountError::GdnRoleNotSupport,
        DeleteAccountError::IncorrectAccountStatus,
        DeleteAccountError::AccountDelError,
        DeleteAccountError::AccountDeleteError,
        DeleteAccountError::SqlExecuteFailedOrTimeout,
        DeleteAccountError::OrderComboInstanceNotAllowOperate,
        DeleteAccountError::PricePricingPlanResultNotFound,
        DeleteAccountError::OrderNoRealNameAuthentication,
        DeleteAccountError::InsufficientAvailableQuota,
        DeleteAccountError::CommodityServiceCallingException,
        DeleteAccountError::RegionDissolvedEOM,
        DeleteAccountError::CommodityInvalidComponent,
        DeleteAccountError::RegionEndTimeDissolvedIndia,
        DeleteAccountError::RegionEndTimeDissolvedAustralia,
        DeleteAccountError::PriceCommoditySys,
        DeleteAccountError::PayInsufficientBalance,
        DeleteAccountError::OrderPeriodInvalid,
        DeleteAccountError::PayNoCreditCard2,
        DeleteAccountError::OrderInstHasUnpaidOrder,
        DeleteAccountError::NoAvailablePaymentMethod,
        DeleteAccountError::BasicInfoUncompleted,
        DeleteAccountError::RiskRiskControlRejection2,
        DeleteAccountError::ApiNotSupport,
        DeleteAccountError::ContainForbiddenLabelError2,
        DeleteAccountError::InvalidDBInstanceIdNotFound,
        DeleteAccountError::InvalidInstanceLevelDiskType,
        DeleteAccountError::InvalidParam,
        DeleteAccountError::KmsApiError,
        DeleteAccountError::SystemSaleValidateFailed2,
        DeleteAccountError::AbsInvalidAccountNotFound,
        DeleteAccountError::AccountActionForbidden,
        DeleteAccountError::IncorrectDBInstanceType,
        DeleteAccountError::IncorrectAccountType,
        DeleteAccountError::IncorrectDBInstanceState,
        DeleteAccountError::IncorrectDBInstanceCharacterType,
        DeleteAccountError::OrderStatusUnPaid,
        DeleteAccountError::InvalidReduceDiskSize,
        DeleteAccountError::CloudSSDNotSupport,
        DeleteAccountError::InvalidUserOperatorPermission,
        DeleteAccountError::InvalidVswitchId,
        DeleteAccountError::InvalidDBInstanceNameNotFound,
        DeleteAccountError::IncorrectDBInstanceLockMode,
        DeleteAccountError::InvalidAccountNameNotFound,
        DeleteAccountError::InvalidClusterKms,
        DeleteAccountError::ExternalFailure,
    ];
}

/// Response to [`DeleteAccountRequest`].
pub type DeleteAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccountRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`GdnRoleNotSupport`](super::DocumentedError::GdnRoleNotSupport)
/// - [`IncorrectAccountStatus`](super::DocumentedError::IncorrectAccountStatus)
/// - [`AccountDelError`](super::DocumentedError::AccountDelError)
/// - [`AccountDeleteError`](super::DocumentedError::AccountDeleteError)
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
/// - [`AccountActionForbidden`](super::DocumentedError::AccountActionForbidden)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectAccountType`](super::DocumentedError::IncorrectAccountType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DeleteAccountError = super::DocumentedError;
