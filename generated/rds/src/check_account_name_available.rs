// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckAccountNameAvailable`, from `rds/CheckAccountNameAvailable.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an account name is still free on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CheckAccountNameAvailableRequest::new()
///     .db_instance_id("...")
///     .account_name("...");
/// let reply = client.check_account_name_available(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckAccountNameAvailableRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl CheckAccountNameAvailableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
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
    CheckAccountNameAvailableRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for CheckAccountNameAvailableRequest {
    type Response = CheckAccountNameAvailableResponse;
    type Error = CheckAccountNameAvailableError;
    const INFO: OperationInfo = super::operation("CheckAccountNameAvailable")
        .required(&["DBInstanceId", "AccountName"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [CheckAccountNameAvailableError] = &[
        CheckAccountNameAvailableError::DatabaseConnectError,
        CheckAccountNameAvailableError::InvalidConnectionInfo,
        CheckAccountNameAvailableError::AccountQueryError,
        CheckAccountNameAvailableError::OrderComboInstanceNotAllowOperate,
        CheckAccountNameAvailableError::PricePricingPlanResultNotFound,
        CheckAccountNameAvailableError::OrderNoRealNameAuthentication,
        CheckAccountNameAvailableError::InsufficientAvailableQuota,
        CheckAccountNameAvailableError::CommodityServiceCallingException,
        CheckAccountNameAvailableError::RegionDissolvedEOM,
        CheckAccountNameAvailableError::CommodityInvalidComponent,
        CheckAccountNameAvailableError::RegionEndTimeDissolvedIndia,
        CheckAccountNameAvailableError::RegionEndTimeDissolvedAustralia,
        CheckAccountNameAvailableError::PriceCommoditySys,
        CheckAccountNameAvailableError::PayInsufficientBalance,
        CheckAccountNameAvailableError::OrderPeriodInvalid,
        CheckAccountNameAvailableError::PayNoCreditCard2,
        CheckAccountNameAvailableError::OrderInstHasUnpaidOrder,
        CheckAccountNameAvailableError::NoAvailablePaymentMethod,
        CheckAccountNameAvailableError::BasicInfoUncompleted,
        CheckAccountNameAvailableError::RiskRiskControlRejection2,
        CheckAccountNameAvailableError::ApiNotSupport,
        CheckAccountNameAvailableError::ContainForbiddenLabelError2,
        CheckAccountNameAvailableError::InvalidDBInstanceIdNotFound,
        CheckAccountNameAvailableError::InvalidInstanceLevelDiskType,
        CheckAccountNameAvailableError::InvalidParam,
        CheckAccountNameAvailableError::KmsApiError,
        CheckAccountNameAvailableError::SystemSaleValidateFailed2,
        CheckAccountNameAvailableError::AbsInvalidAccountNotFound,
        CheckAccountNameAvailableError::SqlExecuteFailedOrTimeout,
        CheckAccountNameAvailableError::ColdDataEngineVersionNotSupport,
        CheckAccountNameAvailableError::ColdDataMinorVersionNotSupport,
        CheckAccountNameAvailableError::IncorrectTargetClasscode,
        CheckAccountNameAvailableError::InvalidConnectionStringDuplicate,
        CheckAccountNameAvailableError::RequiredParamNotFound,
        CheckAccountNameAvailableError::OrderStatusUnPaid,
        CheckAccountNameAvailableError::InvalidReduceDiskSize,
        CheckAccountNameAvailableError::CloudSSDNotSupport,
        CheckAccountNameAvailableError::InvalidUserOperatorPermission,
        CheckAccountNameAvailableError::InvalidVswitchId,
        CheckAccountNameAvailableError::InvalidClusterKms,
        CheckAccountNameAvailableError::ExternalFailure,
    ];
}

/// Response to [`CheckAccountNameAvailableRequest`].
pub type CheckAccountNameAvailableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CheckAccountNameAvailableRequest`] names.
///
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`InvalidConnectionInfo`](super::DocumentedError::InvalidConnectionInfo)
/// - [`AccountQueryError`](super::DocumentedError::AccountQueryError)
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
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ColdDataEngineVersionNotSupport`](super::DocumentedError::ColdDataEngineVersionNotSupport)
/// - [`ColdDataMinorVersionNotSupport`](super::DocumentedError::ColdDataMinorVersionNotSupport)
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CheckAccountNameAvailableError = super::DocumentedError;
