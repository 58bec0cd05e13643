// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstance`, from `rds/DeleteDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ReleasedKeepPolicy};

/// Releases an instance with its data; deletion protection has to be off.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteDBInstanceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.delete_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Which archived backups are kept when the instance is released. Example: `Lastest`.
    pub released_keep_policy: Option<Open<ReleasedKeepPolicy>>,
}

impl DeleteDBInstanceRequest {
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
    /// Sets `ReleasedKeepPolicy`.
    pub fn released_keep_policy(
        mut self,
        value: impl Into<Open<ReleasedKeepPolicy>>,
    ) -> Self {
        self.released_keep_policy = Some(value.into());
        self
    }
}

request! {
    DeleteDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ReleasedKeepPolicy" => released_keep_policy: query,
    }
}

impl Operation for DeleteDBInstanceRequest {
    type Response = DeleteDBInstanceResponse;
    type Error = DeleteDBInstanceError;
    const INFO: OperationInfo = super::operation("DeleteDBInstance")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [DeleteDBInstanceError] = &[
        DeleteDBInstanceError::EngineMigrationActionDisabled,
        DeleteDBInstanceError::OperationDeniedDeletionProtection,
        DeleteDBInstanceError::GuardInstanceReleaseFail,
        DeleteDBInstanceError::InvalidReleasedKeepPolicyFormat,
        DeleteDBInstanceError::OrderComboInstanceNotAllowOperate,
        DeleteDBInstanceError::PricePricingPlanResultNotFound,
        DeleteDBInstanceError::OrderNoRealNameAuthentication,
        DeleteDBInstanceError::InsufficientAvailableQuota,
        DeleteDBInstanceError::CommodityServiceCallingException,
        DeleteDBInstanceError::RegionDissolvedEOM,
        DeleteDBInstanceError::CommodityInvalidComponent,
        DeleteDBInstanceError::RegionEndTimeDissolvedIndia,
        DeleteDBInstanceError::RegionEndTimeDissolvedAustralia,
        DeleteDBInstanceError::PriceCommoditySys,
        DeleteDBInstanceError::PayInsufficientBalance,
        DeleteDBInstanceError::OrderPeriodInvalid,
        DeleteDBInstanceError::PayNoCreditCard2,
        DeleteDBInstanceError::OrderInstHasUnpaidOrder,
        DeleteDBInstanceError::NoAvailablePaymentMethod,
        DeleteDBInstanceError::BasicInfoUncompleted,
        DeleteDBInstanceError::RiskRiskControlRejection2,
        DeleteDBInstanceError::ApiNotSupport,
        DeleteDBInstanceError::ContainForbiddenLabelError2,
        DeleteDBInstanceError::InvalidDBInstanceIdNotFound,
        DeleteDBInstanceError::InvalidInstanceLevelDiskType,
        DeleteDBInstanceError::InvalidParam,
        DeleteDBInstanceError::KmsApiError,
        DeleteDBInstanceError::SystemSaleValidateFailed2,
        DeleteDBInstanceError::AbsInvalidAccountNotFound,
        DeleteDBInstanceError::SqlExecuteFailedOrTimeout,
        DeleteDBInstanceError::ColdDataEngineVersionNotSupport,
        DeleteDBInstanceError::ColdDataMinorVersionNotSupport,
        DeleteDBInstanceError::IncorrectTargetClasscode,
        DeleteDBInstanceError::InvalidConnectionStringDuplicate,
        DeleteDBInstanceError::RequiredParamNotFound,
        DeleteDBInstanceError::ParametersInvalid,
        DeleteDBInstanceError::BackupPolicyNotSupport,
        DeleteDBInstanceError::InvalideStatusFormat,
        DeleteDBInstanceError::OperationDeniedPrePayTypeNotSupported,
        DeleteDBInstanceError::IncorrectDBInstanceState,
        DeleteDBInstanceError::OrderStatusUnPaid,
        DeleteDBInstanceError::InvalidReduceDiskSize,
        DeleteDBInstanceError::CloudSSDNotSupport,
        DeleteDBInstanceError::InvalidUserOperatorPermission,
        DeleteDBInstanceError::InvalidVswitchId,
        DeleteDBInstanceError::IncorrectMinorVersion,
        DeleteDBInstanceError::OperationDeniedZoneResource,
        DeleteDBInstanceError::InvalidDBInstanceNameNotFound,
        DeleteDBInstanceError::InvalidClusterKms,
        DeleteDBInstanceError::ExternalFailure,
        DeleteDBInstanceError::RequestMetaDataFailed,
    ];
}

/// Response to [`DeleteDBInstanceRequest`].
#[non_exhaustive]
pub struct DeleteDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `65BDA532-28AF-4122-AA39-B382721EEE64`.
    pub request_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `ap-southeast-1`.
    pub region_id: Option<String>,
}

response! {
    DeleteDBInstanceResponse {
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBInstanceRequest`] names.
///
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`OperationDeniedDeletionProtection`](super::DocumentedError::OperationDeniedDeletionProtection)
/// - [`GuardInstanceReleaseFail`](super::DocumentedError::GuardInstanceReleaseFail)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
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
/// - [`OperationDeniedPrePayTypeNotSupported`](super::DocumentedError::OperationDeniedPrePayTypeNotSupported)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type DeleteDBInstanceError = super::DocumentedError;
