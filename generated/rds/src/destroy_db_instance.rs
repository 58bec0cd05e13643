// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DestroyDBInstance`, from `rds/DestroyDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Removes a released instance from the recycle bin for good.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DestroyDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.destroy_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DestroyDBInstanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Login name of the account that the resource belongs to.
    pub owner_account: Option<String>,
}

impl DestroyDBInstanceRequest {
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DestroyDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DestroyDBInstanceRequest {
    type Response = DestroyDBInstanceResponse;
    type Error = DestroyDBInstanceError;
    const INFO: OperationInfo = super::operation("DestroyDBInstance")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DestroyDBInstanceError] = &[
        DestroyDBInstanceError::OperationDeniedDBInstanceStatus,
        DestroyDBInstanceError::InstanceEngineTypeNotSupport,
        DestroyDBInstanceError::OperationDeniedDBInstance,
        DestroyDBInstanceError::InvalidDBInstanceIdNotFound,
        DestroyDBInstanceError::OrderComboInstanceNotAllowOperate,
        DestroyDBInstanceError::PricePricingPlanResultNotFound,
        DestroyDBInstanceError::OrderNoRealNameAuthentication,
        DestroyDBInstanceError::InsufficientAvailableQuota,
        DestroyDBInstanceError::CommodityServiceCallingException,
        DestroyDBInstanceError::RegionDissolvedEOM,
        DestroyDBInstanceError::CommodityInvalidComponent,
        DestroyDBInstanceError::RegionEndTimeDissolvedIndia,
        DestroyDBInstanceError::RegionEndTimeDissolvedAustralia,
        DestroyDBInstanceError::PriceCommoditySys,
        DestroyDBInstanceError::PayInsufficientBalance,
        DestroyDBInstanceError::OrderPeriodInvalid,
        DestroyDBInstanceError::PayNoCreditCard2,
        DestroyDBInstanceError::OrderInstHasUnpaidOrder,
        DestroyDBInstanceError::NoAvailablePaymentMethod,
        DestroyDBInstanceError::BasicInfoUncompleted,
        DestroyDBInstanceError::RiskRiskControlRejection2,
        DestroyDBInstanceError::ApiNotSupport,
        DestroyDBInstanceError::ContainForbiddenLabelError2,
        DestroyDBInstanceError::InvalidInstanceLevelDiskType,
        DestroyDBInstanceError::InvalidParam,
        DestroyDBInstanceError::KmsApiError,
        DestroyDBInstanceError::SystemSaleValidateFailed2,
        DestroyDBInstanceError::AbsInvalidAccountNotFound,
        DestroyDBInstanceError::OrderStatusUnPaid,
        DestroyDBInstanceError::InvalidReduceDiskSize,
        DestroyDBInstanceError::CloudSSDNotSupport,
        DestroyDBInstanceError::InvalidUserOperatorPermission,
        DestroyDBInstanceError::InvalidVswitchId,
        DestroyDBInstanceError::InvalidDBInstanceNameDeleted,
        DestroyDBInstanceError::InvalidDBInstanceNotFound,
        DestroyDBInstanceError::InvalidClusterKms,
        DestroyDBInstanceError::ExternalFailure,
    ];
}

/// Response to [`DestroyDBInstanceRequest`].
pub type DestroyDBInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DestroyDBInstanceRequest`] names.
///
/// - [`OperationDeniedDBInstanceStatus`](super::DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`InstanceEngineTypeNotSupport`](super::DocumentedError::InstanceEngineTypeNotSupport), here with HTTP status 400
/// - [`OperationDeniedDBInstance`](super::DocumentedError::OperationDeniedDBInstance)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
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
/// - [`InvalidDBInstanceNameDeleted`](super::DocumentedError::InvalidDBInstanceNameDeleted)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DestroyDBInstanceError = super::DocumentedError;
