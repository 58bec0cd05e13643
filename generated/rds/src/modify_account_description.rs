// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountDescription`, from `rds/ModifyAccountDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the note on a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyAccountDescriptionRequest::new()
///     .account_description("Test account A")
///     .account_name("test1")
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.modify_account_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountDescriptionRequest {
    /// **Required.** Note that tells people what the account is for.
    /// Length: 2 to 256. Example: `Test account A`.
    pub account_description: Option<String>,
    /// **Required.** Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl ModifyAccountDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountDescription`, which is required.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyAccountDescriptionRequest {
        "AccountDescription" => account_description: query,
        "AccountName" => account_name: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ModifyAccountDescriptionRequest {
    type Response = ModifyAccountDescriptionResponse;
    type Error = ModifyAccountDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyAccountDescription")
        .required(&["AccountDescription", "AccountName", "DBInstanceId"]);
    const ERRORS: &'static [ModifyAccountDescriptionError] = &[
        ModifyAccountDescriptionError::Any,
        ModifyAccountDescriptionError::InvalidDBDescriptionFormat,
        ModifyAccountDescriptionError::AccountUpdateError,
        ModifyAccountDescriptionError::OrderComboInstanceNotAllowOperate,
        ModifyAccountDescriptionError::PricePricingPlanResultNotFound,
        ModifyAccountDescriptionError::OrderNoRealNameAuthentication,
        ModifyAccountDescriptionError::InsufficientAvailableQuota,
        ModifyAccountDescriptionError::CommodityServiceCallingException,
        ModifyAccountDescriptionError::RegionDissolvedEOM,
        ModifyAccountDescriptionError::CommodityInvalidComponent,
        ModifyAccountDescriptionError::RegionEndTimeDissolvedIndia,
        ModifyAccountDescriptionError::RegionEndTimeDissolvedAustralia,
        ModifyAccountDescriptionError::PriceCommoditySys,
        ModifyAccountDescriptionError::PayInsufficientBalance,
        ModifyAccountDescriptionError::OrderPeriodInvalid,
        ModifyAccountDescriptionError::PayNoCreditCard2,
        ModifyAccountDescriptionError::OrderInstHasUnpaidOrder,
        ModifyAccountDescriptionError::NoAvailablePaymentMethod,
        ModifyAccountDescriptionError::BasicInfoUncompleted,
        ModifyAccountDescriptionError::RiskRiskControlRejection2,
        ModifyAccountDescriptionError::ApiNotSupport,
        ModifyAccountDescriptionError::ContainForbiddenLabelError2,
        ModifyAccountDescriptionError::InvalidDBInstanceIdNotFound,
        ModifyAccountDescriptionError::InvalidInstanceLevelDiskType,
        ModifyAccountDescriptionError::InvalidParam,
        ModifyAccountDescriptionError::KmsApiError,
        ModifyAccountDescriptionError::SystemSaleValidateFailed2,
        ModifyAccountDescriptionError::AbsInvalidAccountNotFound,
        ModifyAccountDescriptionError::IncorrectDBInstanceType,
        ModifyAccountDescriptionError::IncorrectDBInstanceCharacterType,
        ModifyAccountDescriptionError::IncorrectDBInstanceState,
        ModifyAccountDescriptionError::IncorrectAccountType,
        ModifyAccountDescriptionError::OrderStatusUnPaid,
        ModifyAccountDescriptionError::InvalidReduceDiskSize,
        ModifyAccountDescriptionError::CloudSSDNotSupport,
        ModifyAccountDescriptionError::InvalidUserOperatorPermission,
        ModifyAccountDescriptionError::InvalidVswitchId,
        ModifyAccountDescriptionError::InvalidDBInstanceNameNotFound,
        ModifyAccountDescriptionError::IncorrectDBInstanceLockMode,
        ModifyAccountDescriptionError::InvalidAccountNameNotFound,
        ModifyAccountDescriptionError::InvalidClusterKms,
        ModifyAccountDescriptionError::ExternalFailure,
    ];
}

/// Response to [`ModifyAccountDescriptionRequest`].
pub type ModifyAccountDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAccountDescriptionRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidDBDescriptionFormat`](super::DocumentedError::InvalidDBDescriptionFormat)
/// - [`AccountUpdateError`](super::DocumentedError::AccountUpdateError)
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
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectAccountType`](super::DocumentedError::IncorrectAccountType)
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
pub type ModifyAccountDescriptionError = super::DocumentedError;
