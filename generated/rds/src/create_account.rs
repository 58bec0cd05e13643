// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `rds/CreateAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountType};

/// Creates a database account on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateAccountRequest::new()
///     .account_name("test1")
///     .account_password("Test123456")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** Login name of the account. Length: 2 to 16. Example: `test1`.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Length: 8 to 32. Example: `Test123456`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Note that tells people what the account is for. Length: 2 to 256. Example: `Test account A`.
    pub account_description: Option<String>,
    /// Whether the account is a normal one or has extended rights. Here: `Normal`, `Super`.
    /// Default: `Normal`. Example: `Normal`.
    pub account_type: Option<Open<AccountType>>,
    /// What is done about the check, as rules.
    pub check_policy: Option<bool>,
}

impl CreateAccountRequest {
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
    /// Sets `AccountDescription`.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<Open<AccountType>>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets `CheckPolicy`.
    #[inline]
    pub fn check_policy(mut self, value: bool) -> Self {
        self.check_policy = Some(value);
        self
    }
}

request! {
    CreateAccountRequest {
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "DBInstanceId" => db_instance_id: query,
        "AccountDescription" => account_description: query,
        "AccountType" => account_type: query,
        "CheckPolicy" => check_policy: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = CreateAccountError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["AccountName", "AccountPassword", "DBInstanceId"]);
    const ERRORS: &'static [CreateAccountError] = &[
        CreateAccountError::GeneralInsCreating,
        CreateAccountError::GeneralInsMaintaining,
        CreateAccountError::GeneralInsSwitching,
        CreateAccountError::InvalidEngineVersionNotSupported,
        CreateAccountError::DatabaseConnectError,
        CreateAccountError::AccountAddError,
        CreateAccountError::InvalidAccountPasswordFormat,
        CreateAccountError::InvalidAccountDescriptionFormat,
        CreateAccountError::InvalidGeneralGroupNameOrGdnInstanceName,
        CreateAccountError::InvalidAccountPrivilegeMalformed,
        CreateAccountError::InvalidAccountNameForbid,
        CreateAccountError::InvalidAccountNameDuplicate,
        CreateAccountError::InvalidDBDescriptionFormat,
        CreateAccountError::Any,
        CreateAccountError::OrderComboInstanceNotAllowOperate,
        CreateAccountError::PricePricingPlanResultNotFound,
        CreateAccountError::OrderNoRealNameAuthentication,
        CreateAccountError::InsufficientAvailableQuota,
        CreateAccountError::CommodityServiceCallingException,
        CreateAccountError::RegionDissolvedEOM,
        CreateAccountError::CommodityInvalidComponent,
        CreateAccountError::RegionEndTimeDissolvedIndia,
        CreateAccountError::RegionEndTimeDissolvedAustralia,
        CreateAccountError::PriceCommoditySys,
        CreateAccountError::PayInsufficientBalance,
        CreateAccountError::OrderPeriodInvalid,
        CreateAccountError::PayNoCreditCard2,
        CreateAccountError::OrderInstHasUnpaidOrder,
        CreateAccountError::NoAvailablePaymentMethod,
        CreateAccountError::BasicInfoUncompleted,
        CreateAccountError::RiskRiskControlRejection2,
        CreateAccountError::ApiNotSupport,
        CreateAccountError::ContainForbiddenLabelError2,
        CreateAccountError::InvalidDBInstanceIdNotFound,
        CreateAccountError::InvalidInstanceLevelDiskType,
        CreateAccountError::InvalidParam,
        CreateAccountError::KmsApiError,
        CreateAccountError::SystemSaleValidateFailed2,
        CreateAccountError::AbsInvalidAccountNotFound,
        CreateAccountError::IncorrectDBInstanceState,
        CreateAccountError::IncorrectAccountType,
        CreateAccountError::AccountLimitExceeded,
        CreateAccountError::OrderStatusUnPaid,
        CreateAccountError::InvalidReduceDiskSize,
        CreateAccountError::CloudSSDNotSupport,
        CreateAccountError::InvalidUserOperatorPermission,
        CreateAccountError::InvalidVswitchId,
        CreateAccountError::InvalidDBInstanceNameNotFound,
        CreateAccountError::IncorrectDBInstanceLockMode,
        CreateAccountError::InvalidClusterKms,
        CreateAccountError::ExternalFailure,
    ];
}

/// Response to [`CreateAccountRequest`].
pub type CreateAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAccountRequest`] names.
///
/// - [`GeneralInsCreating`](super::DocumentedError::GeneralInsCreating)
/// - [`GeneralInsMaintaining`](super::DocumentedError::GeneralInsMaintaining)
/// - [`GeneralInsSwitching`](super::DocumentedError::GeneralInsSwitching)
/// - [`InvalidEngineVersionNotSupported`](super::DocumentedError::InvalidEngineVersionNotSupported)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`AccountAddError`](super::DocumentedError::AccountAddError)
/// - [`InvalidAccountPasswordFormat`](super::DocumentedError::InvalidAccountPasswordFormat)
/// - [`InvalidAccountDescriptionFormat`](super::DocumentedError::InvalidAccountDescriptionFormat)
/// - [`InvalidGeneralGroupNameOrGdnInstanceName`](super::DocumentedError::InvalidGeneralGroupNameOrGdnInstanceName)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`InvalidAccountNameForbid`](super::DocumentedError::InvalidAccountNameForbid)
/// - [`InvalidAccountNameDuplicate`](super::DocumentedError::InvalidAccountNameDuplicate)
/// - [`InvalidDBDescriptionFormat`](super::DocumentedError::InvalidDBDescriptionFormat)
/// - [`Any`](super::DocumentedError::Any)
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
/// - [`IncorrectAccountType`](super::DocumentedError::IncorrectAccountType)
/// - [`AccountLimitExceeded`](super::DocumentedError::AccountLimitExceeded)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreateAccountError = super::DocumentedError;
