// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPassword`, from `rds/ResetAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Gives a database account a new password.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ResetAccountPasswordRequest::new()
///     .account_name("test1")
///     .account_password("Test123456")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.reset_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// **Required.** Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Length: 8 to 32. Example: `Test123456`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl ResetAccountPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    ResetAccountPasswordRequest {
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ResetAccountPasswordRequest {
    type Response = ResetAccountPasswordResponse;
    type Error = ResetAccountPasswordError;
    const INFO: OperationInfo = super::operation("ResetAccountPassword")
        .required(&["AccountName", "AccountPassword", "DBInstanceId"]);
    const ERRORS: &'static [ResetAccountPasswordError] = &[
        ResetAccountPasswordError::Any,
        ResetAccountPasswordError::AccountUpdateError,
        ResetAccountPasswordError::DatabaseConnectError,
        ResetAccountPasswordError::GdnRoleNotSupport,
        ResetAccountPasswordError::InvalidAccountPasswordFormat,
        ResetAccountPasswordError::IncorrectAccountStatus,
        ResetAccountPasswordError::InvalideStatusFormat,
        ResetAccountPasswordError::InvalidParam,
        ResetAccountPasswordError::OrderComboInstanceNotAllowOperate,
        ResetAccountPasswordError::PricePricingPlanResultNotFound,
        ResetAccountPasswordError::OrderNoRealNameAuthentication,
        ResetAccountPasswordError::InsufficientAvailableQuota,
        ResetAccountPasswordError::CommodityServiceCallingException,
        ResetAccountPasswordError::RegionDissolvedEOM,
        ResetAccountPasswordError::CommodityInvalidComponent,
        ResetAccountPasswordError::RegionEndTimeDissolvedIndia,
        ResetAccountPasswordError::RegionEndTimeDissolvedAustralia,
        ResetAccountPasswordError::PriceCommoditySys,
        ResetAccountPasswordError::PayInsufficientBalance,
        ResetAccountPasswordError::OrderPeriodInvalid,
        ResetAccountPasswordError::PayNoCreditCard2,
        ResetAccountPasswordError::OrderInstHasUnpaidOrder,
        ResetAccountPasswordError::NoAvailablePaymentMethod,
        ResetAccountPasswordError::BasicInfoUncompleted,
        ResetAccountPasswordError::RiskRiskControlRejection2,
        ResetAccountPasswordError::ApiNotSupport,
        ResetAccountPasswordError::ContainForbiddenLabelError2,
        ResetAccountPasswordError::InvalidDBInstanceIdNotFound,
        ResetAccountPasswordError::InvalidInstanceLevelDiskType,
        ResetAccountPasswordError::KmsApiError,
        ResetAccountPasswordError::SystemSaleValidateFailed2,
        ResetAccountPasswordError::AbsInvalidAccountNotFound,
        ResetAccountPasswordError::SqlExecuteFailedOrTimeout,
        ResetAccountPasswordError::ColdDataEngineVersionNotSupport,
        ResetAccountPasswordError::ColdDataMinorVersionNotSupport,
        ResetAccountPasswordError::IncorrectTargetClasscode,
        ResetAccountPasswordError::InvalidConnectionStringDuplicate,
        ResetAccountPasswordError::RequiredParamNotFound,
        ResetAccountPasswordError::ParametersInvalid,
        ResetAccountPasswordError::BackupPolicyNotSupport,
        ResetAccountPasswordError::InvalidReleasedKeepPolicyFormat,
        ResetAccountPasswordError::IncorrectDBInstanceType,
        ResetAccountPasswordError::IncorrectDBInstanceState,
        ResetAccountPasswordError::IncorrectAccountType,
        ResetAccountPasswordError::IncorrectDBInstanceCharacterType,
        ResetAccountPasswordError::IncorrectAccountPrivilegeType,
        ResetAccountPasswordError::OrderStatusUnPaid,
        ResetAccountPasswordError::InvalidReduceDiskSize,
        ResetAccountPasswordError::CloudSSDNotSupport,
        ResetAccountPasswordError::InvalidUserOperatorPermission,
        ResetAccountPasswordError::InvalidVswitchId,
        ResetAccountPasswordError::IncorrectMinorVersion,
        ResetAccountPasswordError::OperationDeniedZoneResource,
        ResetAccountPasswordError::InvalidDBInstanceNameNotFound,
        ResetAccountPasswordError::IncorrectDBInstanceLockMode,
        ResetAccountPasswordError::InvalidAccountNameNotFound,
        ResetAccountPasswordError::InvalidClusterKms,
        ResetAccountPasswordError::RequestNotFound,
        ResetAccountPasswordError::ExternalFailure,
        ResetAccountPasswordError::RequestMetaDataFailed,
    ];
}

/// Response to [`ResetAccountPasswordRequest`].
pub type ResetAccountPasswordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetAccountPasswordRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`AccountUpdateError`](super::DocumentedError::AccountUpdateError)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`GdnRoleNotSupport`](super::DocumentedError::GdnRoleNotSupport)
/// - [`InvalidAccountPasswordFormat`](super::DocumentedError::InvalidAccountPasswordFormat)
/// - [`IncorrectAccountStatus`](super::DocumentedError::IncorrectAccountStatus)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
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
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ColdDataEngineVersionNotSupport`](super::DocumentedError::ColdDataEngineVersionNotSupport)
/// - [`ColdDataMinorVersionNotSupport`](super::DocumentedError::ColdDataMinorVersionNotSupport)
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectAccountType`](super::DocumentedError::IncorrectAccountType)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`IncorrectAccountPrivilegeType`](super::DocumentedError::IncorrectAccountPrivilegeType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`RequestNotFound`](super::DocumentedError::RequestNotFound)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type ResetAccountPasswordError = super::DocumentedError;
