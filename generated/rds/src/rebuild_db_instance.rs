// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebuildDBInstance`, from `rds/RebuildDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Builds the secondary of an instance in a dedicated cluster anew.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RebuildDBInstanceRequest::new()
///     .dedicated_host_group_id("...")
///     .db_instance_id("...");
/// let reply = client.rebuild_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebuildDBInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Host of the dedicated cluster concerned.
    pub dedicated_host_id: Option<String>,
    /// Which node is built anew.
    pub rebuild_node_type: Option<String>,
}

impl RebuildDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostGroupId`, which is required.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
    /// Sets `RebuildNodeType`.
    pub fn rebuild_node_type(mut self, value: impl Into<String>) -> Self {
        self.rebuild_node_type = Some(value.into());
        self
    }
}

request! {
    RebuildDBInstanceRequest {
        "RegionId" => region_id: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "RebuildNodeType" => rebuild_node_type: query,
    }
}

impl Operation for RebuildDBInstanceRequest {
    type Response = RebuildDBInstanceResponse;
    type Error = RebuildDBInstanceError;
    const INFO: OperationInfo = super::operation("RebuildDBInstance")
        .required(&["DedicatedHostGroupId", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [RebuildDBInstanceError] = &[
        RebuildDBInstanceError::OrderComboInstanceNotAllowOperate,
        RebuildDBInstanceError::PricePricingPlanResultNotFound,
        RebuildDBInstanceError::OrderNoRealNameAuthentication,
        RebuildDBInstanceError::InsufficientAvailableQuota,
        RebuildDBInstanceError::CommodityServiceCallingException,
        RebuildDBInstanceError::RegionDissolvedEOM,
        RebuildDBInstanceError::CommodityInvalidComponent,
        RebuildDBInstanceError::RegionEndTimeDissolvedIndia,
        RebuildDBInstanceError::RegionEndTimeDissolvedAustralia,
        RebuildDBInstanceError::PriceCommoditySys,
        RebuildDBInstanceError::PayInsufficientBalance,
        RebuildDBInstanceError::OrderPeriodInvalid,
        RebuildDBInstanceError::PayNoCreditCard2,
        RebuildDBInstanceError::OrderInstHasUnpaidOrder,
        RebuildDBInstanceError::NoAvailablePaymentMethod,
        RebuildDBInstanceError::BasicInfoUncompleted,
        RebuildDBInstanceError::RiskRiskControlRejection2,
        RebuildDBInstanceError::ApiNotSupport,
        RebuildDBInstanceError::ContainForbiddenLabelError2,
        RebuildDBInstanceError::InvalidDBInstanceIdNotFound,
        RebuildDBInstanceError::InvalidInstanceLevelDiskType,
        RebuildDBInstanceError::InvalidParam,
        RebuildDBInstanceError::KmsApiError,
        RebuildDBInstanceError::SystemSaleValidateFailed2,
        RebuildDBInstanceError::AbsInvalidAccountNotFound,
        RebuildDBInstanceError::SqlExecuteFailedOrTimeout,
        RebuildDBInstanceError::ColdDataEngineVersionNotSupport,
        RebuildDBInstanceError::ColdDataMinorVersionNotSupport,
        RebuildDBInstanceError::IncorrectTargetClasscode,
        RebuildDBInstanceError::InvalidConnectionStringDuplicate,
        RebuildDBInstanceError::RequiredParamNotFound,
        RebuildDBInstanceError::ParametersInvalid,
        RebuildDBInstanceError::BackupPolicyNotSupport,
        RebuildDBInstanceError::InvalideStatusFormat,
        RebuildDBInstanceError::InvalidReleasedKeepPolicyFormat,
        RebuildDBInstanceError::InvalidDBInstanceEngineTypeFormat,
        RebuildDBInstanceError::PayNoCreditCard,
        RebuildDBInstanceError::VpcNetworkTypeNotSupport,
        RebuildDBInstanceError::MirrorInsExists,
        RebuildDBInstanceError::UnsupportedClassCode,
        RebuildDBInstanceError::InvalidBackupSet,
        RebuildDBInstanceError::OrderStatusUnPaid,
        RebuildDBInstanceError::InvalidReduceDiskSize,
        RebuildDBInstanceError::CloudSSDNotSupport,
        RebuildDBInstanceError::InvalidUserOperatorPermission,
        RebuildDBInstanceError::InvalidVswitchId,
        RebuildDBInstanceError::IncorrectMinorVersion,
        RebuildDBInstanceError::OperationDeniedZoneResource,
        RebuildDBInstanceError::NotInFlowController,
        RebuildDBInstanceError::InvalidKmsKey,
        RebuildDBInstanceError::InvalidInstanceLevelMalformed,
        RebuildDBInstanceError::InsufficientResourceCapacity,
        RebuildDBInstanceError::InvalidClusterKms,
        RebuildDBInstanceError::RequestNotFound,
        RebuildDBInstanceError::HostInfoNotFound,
        RebuildDBInstanceError::ExternalFailure,
        RebuildDBInstanceError::RequestMetaDataFailed,
    ];
}

/// Response to [`RebuildDBInstanceRequest`].
#[non_exhaustive]
pub struct RebuildDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `355DA57C-8CC4-40AB-B3F8-B684BA32EB9E`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `208676661`.
    pub task_id: Option<i32>,
    /// Place in the queue; the work starts once it is zero. Example: `3298015`.
    pub migration_id: Option<i32>,
}

response! {
    RebuildDBInstanceResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "MigrationId" => migration_id: value,
    }
}

/// Errors that the documentation of [`RebuildDBInstanceRequest`] names.
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
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`PayNoCreditCard`](super::DocumentedError::PayNoCreditCard)
/// - [`VpcNetworkTypeNotSupport`](super::DocumentedError::VpcNetworkTypeNotSupport)
/// - [`MirrorInsExists`](super::DocumentedError::MirrorInsExists)
/// - [`UnsupportedClassCode`](super::DocumentedError::UnsupportedClassCode)
/// - [`InvalidBackupSet`](super::DocumentedError::InvalidBackupSet)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`NotInFlowController`](super::DocumentedError::NotInFlowController)
/// - [`InvalidKmsKey`](super::DocumentedError::InvalidKmsKey)
/// - [`InvalidInstanceLevelMalformed`](super::DocumentedError::InvalidInstanceLevelMalformed)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`RequestNotFound`](super::DocumentedError::RequestNotFound)
/// - [`HostInfoNotFound`](super::DocumentedError::HostInfoNotFound)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type RebuildDBInstanceError = super::DocumentedError;
