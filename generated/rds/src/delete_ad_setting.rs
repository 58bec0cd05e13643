// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteADSetting`, from `rds/DeleteADSetting.md`.

use alicloud_runtime::codegen::*;

/// Takes a SQL Server instance out of its Active Directory domain.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteADSettingRequest::new()
///     .db_instance_id("...");
/// let reply = client.delete_ad_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteADSettingRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteADSettingRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteADSettingRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteADSettingRequest {
    type Response = DeleteADSettingResponse;
    type Error = DeleteADSettingError;
    const INFO: OperationInfo = super::operation("DeleteADSetting")
        .required(&["DBInstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteADSettingError] = &[
        DeleteADSettingError::EngineNotSupported,
        DeleteADSettingError::EngineVersionNotSupported,
        DeleteADSettingError::InvalidInstanceNodeTypeNotFound,
        DeleteADSettingError::InvalidShareDbInstanceClassNotSupport,
        DeleteADSettingError::IncorrectEngineVersion,
        DeleteADSettingError::InvalidADDNSNotFound,
        DeleteADSettingError::OrderComboInstanceNotAllowOperate,
        DeleteADSettingError::PricePricingPlanResultNotFound,
        DeleteADSettingError::OrderNoRealNameAuthentication,
        DeleteADSettingError::InsufficientAvailableQuota,
        DeleteADSettingError::CommodityServiceCallingException,
        DeleteADSettingError::RegionDissolvedEOM,
        DeleteADSettingError::CommodityInvalidComponent,
        DeleteADSettingError::RegionEndTimeDissolvedIndia,
        DeleteADSettingError::RegionEndTimeDissolvedAustralia,
        DeleteADSettingError::PriceCommoditySys,
        DeleteADSettingError::PayInsufficientBalance,
        DeleteADSettingError::OrderPeriodInvalid,
        DeleteADSettingError::PayNoCreditCard2,
        DeleteADSettingError::OrderInstHasUnpaidOrder,
        DeleteADSettingError::NoAvailablePaymentMethod,
        DeleteADSettingError::BasicInfoUncompleted,
        DeleteADSettingError::RiskRiskControlRejection2,
        DeleteADSettingError::ApiNotSupport,
        DeleteADSettingError::ContainForbiddenLabelError2,
        DeleteADSettingError::InvalidDBInstanceIdNotFound,
        DeleteADSettingError::InvalidInstanceLevelDiskType,
        DeleteADSettingError::InvalidParam,
        DeleteADSettingError::KmsApiError,
        DeleteADSettingError::SystemSaleValidateFailed2,
        DeleteADSettingError::AbsInvalidAccountNotFound,
        DeleteADSettingError::InvalidOperationInvalid,
        DeleteADSettingError::IncorrectDBInstanceState,
        DeleteADSettingError::ClusterTypeError,
        DeleteADSettingError::OrderStatusUnPaid,
        DeleteADSettingError::InvalidReduceDiskSize,
        DeleteADSettingError::CloudSSDNotSupport,
        DeleteADSettingError::InvalidUserOperatorPermission,
        DeleteADSettingError::InvalidVswitchId,
        DeleteADSettingError::InvalidDBInstanceNameNotFound,
        DeleteADSettingError::InvalidDBInstanceNotFound,
        DeleteADSettingError::InvalidClusterKms,
        DeleteADSettingError::ExternalFailure,
    ];
}

/// Response to [`DeleteADSettingRequest`].
pub type DeleteADSettingResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteADSettingRequest`] names.
///
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`EngineVersionNotSupported`](super::DocumentedError::EngineVersionNotSupported)
/// - [`InvalidInstanceNodeTypeNotFound`](super::DocumentedError::InvalidInstanceNodeTypeNotFound)
/// - [`InvalidShareDbInstanceClassNotSupport`](super::DocumentedError::InvalidShareDbInstanceClassNotSupport)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion), here with HTTP status 400
/// - [`InvalidADDNSNotFound`](super::DocumentedError::InvalidADDNSNotFound)
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
/// - [`InvalidOperationInvalid`](super::DocumentedError::InvalidOperationInvalid)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`ClusterTypeError`](super::DocumentedError::ClusterTypeError)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DeleteADSettingError = super::DocumentedError;
