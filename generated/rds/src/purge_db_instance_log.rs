// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PurgeDBInstanceLog`, from `rds/PurgeDBInstanceLog.md`.

use alicloud_runtime::codegen::*;

/// Frees space by clearing local logs of an instance; where log backup exists, they are uploaded
/// first.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::PurgeDBInstanceLogRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.purge_db_instance_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PurgeDBInstanceLogRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
}

impl PurgeDBInstanceLogRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    PurgeDBInstanceLogRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for PurgeDBInstanceLogRequest {
    type Response = PurgeDBInstanceLogResponse;
    type Error = PurgeDBInstanceLogError;
    const INFO: OperationInfo = super::operation("PurgeDBInstanceLog")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [PurgeDBInstanceLogError] = &[
        PurgeDBInstanceLogError::OrderComboInstanceNotAllowOperate,
        PurgeDBInstanceLogError::PricePricingPlanResultNotFound,
        PurgeDBInstanceLogError::OrderNoRealNameAuthentication,
        PurgeDBInstanceLogError::InsufficientAvailableQuota,
        PurgeDBInstanceLogError::CommodityServiceCallingException,
        PurgeDBInstanceLogError::RegionDissolvedEOM,
        PurgeDBInstanceLogError::CommodityInvalidComponent,
        PurgeDBInstanceLogError::RegionEndTimeDissolvedIndia,
        PurgeDBInstanceLogError::RegionEndTimeDissolvedAustralia,
        PurgeDBInstanceLogError::PriceCommoditySys,
        PurgeDBInstanceLogError::PayInsufficientBalance,
        PurgeDBInstanceLogError::OrderPeriodInvalid,
        PurgeDBInstanceLogError::PayNoCreditCard2,
        PurgeDBInstanceLogError::OrderInstHasUnpaidOrder,
        PurgeDBInstanceLogError::NoAvailablePaymentMethod,
        PurgeDBInstanceLogError::BasicInfoUncompleted,
        PurgeDBInstanceLogError::RiskRiskControlRejection2,
        PurgeDBInstanceLogError::ApiNotSupport,
        PurgeDBInstanceLogError::ContainForbiddenLabelError2,
        PurgeDBInstanceLogError::InvalidDBInstanceIdNotFound,
        PurgeDBInstanceLogError::InvalidInstanceLevelDiskType,
        PurgeDBInstanceLogError::InvalidParam,
        PurgeDBInstanceLogError::KmsApiError,
        PurgeDBInstanceLogError::SystemSaleValidateFailed2,
        PurgeDBInstanceLogError::AbsInvalidAccountNotFound,
        PurgeDBInstanceLogError::SqlExecuteFailedOrTimeout,
        PurgeDBInstanceLogError::ColdDataEngineVersionNotSupport,
        PurgeDBInstanceLogError::ColdDataMinorVersionNotSupport,
        PurgeDBInstanceLogError::IncorrectTargetClasscode,
        PurgeDBInstanceLogError::InvalidConnectionStringDuplicate,
        PurgeDBInstanceLogError::RequiredParamNotFound,
        PurgeDBInstanceLogError::ParametersInvalid,
        PurgeDBInstanceLogError::BackupPolicyNotSupport,
        PurgeDBInstanceLogError::InvalideStatusFormat,
        PurgeDBInstanceLogError::InvalidReleasedKeepPolicyFormat,
        PurgeDBInstanceLogError::IncorrectDBInstanceType,
        PurgeDBInstanceLogError::IncorrectDBInstanceState,
        PurgeDBInstanceLogError::IncorrectDBInstanceLockMode,
        PurgeDBInstanceLogError::ConcurrentTaskExceeded,
        PurgeDBInstanceLogError::IncorrectDBInstanceEngine,
        PurgeDBInstanceLogError::IncorrectDBInstanceCharacterType,
        PurgeDBInstanceLogError::OrderStatusUnPaid,
        PurgeDBInstanceLogError::InvalidReduceDiskSize,
        PurgeDBInstanceLogError::CloudSSDNotSupport,
        PurgeDBInstanceLogError::InvalidUserOperatorPermission,
        PurgeDBInstanceLogError::InvalidVswitchId,
        PurgeDBInstanceLogError::IncorrectMinorVersion,
        PurgeDBInstanceLogError::OperationDeniedZoneResource,
        PurgeDBInstanceLogError::InvalidDBInstanceNotFound,
        PurgeDBInstanceLogError::InvalidPageNotFound,
        PurgeDBInstanceLogError::InvalidClusterKms,
        PurgeDBInstanceLogError::ExternalFailure,
        PurgeDBInstanceLogError::RequestMetaDataFailed,
    ];
}

/// Response to [`PurgeDBInstanceLogRequest`].
pub type PurgeDBInstanceLogResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PurgeDBInstanceLogRequest`] names.
///
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
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`ConcurrentTaskExceeded`](super::DocumentedError::ConcurrentTaskExceeded)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidPageNotFound`](super::DocumentedError::InvalidPageNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type PurgeDBInstanceLogError = super::DocumentedError;
