// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceCrossBackupPolicy`, from `rds/DescribeInstanceCrossBackupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog, LockMode};

/// Returns whether and where an instance is backed up to another region.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeInstanceCrossBackupPolicyRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_instance_cross_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceCrossBackupPolicyRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeInstanceCrossBackupPolicyRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceCrossBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeInstanceCrossBackupPolicyRequest {
    type Response = DescribeInstanceCrossBackupPolicyResponse;
    type Error = DescribeInstanceCrossBackupPolicyError;
    const INFO: OperationInfo = super::operation("DescribeInstanceCrossBackupPolicy")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceCrossBackupPolicyError] = &[
        DescribeInstanceCrossBackupPolicyError::InvalidRegionFormat,
        DescribeInstanceCrossBackupPolicyError::OrderComboInstanceNotAllowOperate,
        DescribeInstanceCrossBackupPolicyError::PricePricingPlanResultNotFound,
        DescribeInstanceCrossBackupPolicyError::OrderNoRealNameAuthentication,
        DescribeInstanceCrossBackupPolicyError::InsufficientAvailableQuota,
        DescribeInstanceCrossBackupPolicyError::CommodityServiceCallingException,
        DescribeInstanceCrossBackupPolicyError::RegionDissolvedEOM,
        DescribeInstanceCrossBackupPolicyError::CommodityInvalidComponent,
        DescribeInstanceCrossBackupPolicyError::RegionEndTimeDissolvedIndia,
        DescribeInstanceCrossBackupPolicyError::RegionEndTimeDissolvedAustralia,
        DescribeInstanceCrossBackupPolicyError::PriceCommoditySys,
        DescribeInstanceCrossBackupPolicyError::PayInsufficientBalance,
        DescribeInstanceCrossBackupPolicyError::OrderPeriodInvalid,
        DescribeInstanceCrossBackupPolicyError::PayNoCreditCard2,
        DescribeInstanceCrossBackupPolicyError::OrderInstHasUnpaidOrder,
        DescribeInstanceCrossBackupPolicyError::NoAvailablePaymentMethod,
        DescribeInstanceCrossBackupPolicyError::BasicInfoUncompleted,
        DescribeInstanceCrossBackupPolicyError::RiskRiskControlRejection2,
        DescribeInstanceCrossBackupPolicyError::ApiNotSupport,
        DescribeInstanceCrossBackupPolicyError::ContainForbiddenLabelError2,
        DescribeInstanceCrossBackupPolicyError::InvalidDBInstanceIdNotFound,
        DescribeInstanceCrossBackupPolicyError::InvalidInstanceLevelDiskType,
        DescribeInstanceCrossBackupPolicyError::InvalidParam,
        DescribeInstanceCrossBackupPolicyError::KmsApiError,
        DescribeInstanceCrossBackupPolicyError::SystemSaleValidateFailed2,
        DescribeInstanceCrossBackupPolicyError::AbsInvalidAccountNotFound,
        DescribeInstanceCrossBackupPolicyError::CrossBackupNotSupport,
        DescribeInstanceCrossBackupPolicyError::OrderStatusUnPaid,
        DescribeInstanceCrossBackupPolicyError::InvalidReduceDiskSize,
        DescribeInstanceCrossBackupPolicyError::CloudSSDNotSupport,
        DescribeInstanceCrossBackupPolicyError::InvalidUserOperatorPermission,
        DescribeInstanceCrossBackupPolicyError::InvalidVswitchId,
        DescribeInstanceCrossBackupPolicyError::InvalidPageNotFound2,
        DescribeInstanceCrossBackupPolicyError::InvalidClusterKms,
        DescribeInstanceCrossBackupPolicyError::ExternalFailure,
    ];
}

/// Response to [`DescribeInstanceCrossBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeInstanceCrossBackupPolicyResponse {
    /// Whether the backup is switched on. Here: `Enable`, `Disable`. Example: `Enable`.
    pub backup_enabled: Option<Open<BackupLog>>,
    /// When backups to another region were switched on. Example: `2019-06-12T05:44:21Z`.
    pub backup_enabled_time: Option<Timestamp>,
    /// Region that backups are copied to. Example: `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// Which backups are copied to the other region. Default: `1`. Example: `1`.
    pub cross_backup_type: Option<String>,
    /// Free text that tells people about the database instance.
    /// Length: 2 to 256. Example: `Test database`.
    pub db_instance_description: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.6`.
    pub engine_version: Option<String>,
    /// Whether the instance is locked, and what locked it.
    /// Here: `Unlock`, `ManualLock`, `LockByExpiration`, `LockByRestoration`, `LockByDiskQuota`.
    /// Example: `Unlock`.
    pub lock_mode: Option<Open<LockMode>>,
    /// Whether the log backup is switched on. Here: `Enable`, `Disable`. Example: `Enable`.
    pub log_backup_enabled: Option<Open<BackupLog>>,
    /// When log backups to another region were switched on. Example: `2019-06-12T05:44:21Z`.
    pub log_backup_enabled_time: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB7667B2-72C8-497B-9BD8-3B343CEF51AB`.
    pub request_id: Option<String>,
    /// How the retention of cross-region backups is defined. Default: `1`. Example: `1`.
    pub retent_type: Option<i32>,
    /// How long the backups are kept. Range: 7 to 1825. Example: `15`.
    pub retention: Option<i32>,
}

response! {
    DescribeInstanceCrossBackupPolicyResponse {
        "BackupEnabled" => backup_enabled: value,
        "BackupEnabledTime" => backup_enabled_time: value,
        "CrossBackupRegion" => cross_backup_region: value,
        "CrossBackupType" => cross_backup_type: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceStatus" => db_instance_status: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "LockMode" => lock_mode: value,
        "LogBackupEnabled" => log_backup_enabled: value,
        "LogBackupEnabledTime" => log_backup_enabled_time: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "RetentType" => retent_type: value,
        "Retention" => retention: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceCrossBackupPolicyRequest`] names.
///
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
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
/// - [`CrossBackupNotSupport`](super::DocumentedError::CrossBackupNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidPageNotFound2`](super::DocumentedError::InvalidPageNotFound2)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeInstanceCrossBackupPolicyError = super::DocumentedError;
