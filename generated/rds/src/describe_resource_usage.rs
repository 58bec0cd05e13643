// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceUsage`, from `rds/DescribeResourceUsage.md`.

use alicloud_runtime::codegen::*;

/// Returns how much disk space an instance uses, for data, logs, and backups.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeResourceUsageRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_resource_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceUsageRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeResourceUsageRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeResourceUsageRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeResourceUsageRequest {
    type Response = DescribeResourceUsageResponse;
    type Error = DescribeResourceUsageError;
    const INFO: OperationInfo = super::operation("DescribeResourceUsage")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeResourceUsageError] = &[
        DescribeResourceUsageError::OrderComboInstanceNotAllowOperate,
        DescribeResourceUsageError::PricePricingPlanResultNotFound,
        DescribeResourceUsageError::OrderNoRealNameAuthentication,
        DescribeResourceUsageError::InsufficientAvailableQuota,
        DescribeResourceUsageError::CommodityServiceCallingException,
        DescribeResourceUsageError::RegionDissolvedEOM,
        DescribeResourceUsageError::CommodityInvalidComponent,
        DescribeResourceUsageError::RegionEndTimeDissolvedIndia,
        DescribeResourceUsageError::RegionEndTimeDissolvedAustralia,
        DescribeResourceUsageError::PriceCommoditySys,
        DescribeResourceUsageError::PayInsufficientBalance,
        DescribeResourceUsageError::OrderPeriodInvalid,
        DescribeResourceUsageError::PayNoCreditCard2,
        DescribeResourceUsageError::OrderInstHasUnpaidOrder,
        DescribeResourceUsageError::NoAvailablePaymentMethod,
        DescribeResourceUsageError::BasicInfoUncompleted,
        DescribeResourceUsageError::RiskRiskControlRejection2,
        DescribeResourceUsageError::ApiNotSupport,
        DescribeResourceUsageError::ContainForbiddenLabelError2,
        DescribeResourceUsageError::InvalidDBInstanceIdNotFound,
        DescribeResourceUsageError::InvalidInstanceLevelDiskType,
        DescribeResourceUsageError::InvalidParam,
        DescribeResourceUsageError::KmsApiError,
        DescribeResourceUsageError::SystemSaleValidateFailed2,
        DescribeResourceUsageError::AbsInvalidAccountNotFound,
        DescribeResourceUsageError::OrderStatusUnPaid,
        DescribeResourceUsageError::InvalidReduceDiskSize,
        DescribeResourceUsageError::CloudSSDNotSupport,
        DescribeResourceUsageError::InvalidUserOperatorPermission,
        DescribeResourceUsageError::InvalidVswitchId,
        DescribeResourceUsageError::InvalidClusterKms,
        DescribeResourceUsageError::InvokeProxyFailure,
        DescribeResourceUsageError::ExternalFailure,
    ];
}

/// Response to [`DescribeResourceUsageRequest`].
#[non_exhaustive]
pub struct DescribeResourceUsageResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Disk space in use, for data and logs together. Unit: `bytes`. Example: `2337275904`.
    pub disk_used: Option<i64>,
    /// Space that data files take; -1 if there is none. Unit: `bytes`. Example: `1292094741`.
    pub data_size: Option<i64>,
    /// How much space the log takes. Unit: `bytes`. Example: `1045181163`.
    pub log_size: Option<i64>,
    /// How much space the backup takes. Unit: `bytes`. Example: `53002759`.
    pub backup_size: Option<i64>,
    /// Space that archived data takes; -1 if there is none. Unit: `bytes`. Example: `2337275904`.
    pub cold_backup_size: Option<i64>,
    /// Space that recorded SQL statements take; -1 if there are none.
    /// Unit: `bytes`. Example: `315052751`.
    pub sql_size: Option<i64>,
    /// Space that archived backups take. Unit: `bytes`. Example: `0`.
    pub archive_backup_size: Option<i64>,
    /// How large the backup data is or is to be. Unit: `bytes`. Example: `94324736`.
    pub backup_data_size: Option<i64>,
    /// How large the backup log is or is to be. Unit: `bytes`. Example: `45145563`.
    pub backup_log_size: Option<i64>,
    /// Space that data backups take in OSS; zero if there are none. Unit: `bytes`. Example: `8821760`.
    pub backup_oss_data_size: Option<i64>,
    /// Space that log backups take in OSS; zero if there are none. Unit: `bytes`. Example: `44180999`.
    pub backup_oss_log_size: Option<i64>,
    /// Space of backups that has to be paid for, beyond the free quota. Unit: `bytes`. Example: `0`.
    pub paid_backup_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F937E173-559C-4498-8D90-38D32342B9E4`.
    pub request_id: Option<String>,
}

response! {
    DescribeResourceUsageResponse {
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "DiskUsed" => disk_used: value,
        "DataSize" => data_size: value,
        "LogSize" => log_size: value,
        "BackupSize" => backup_size: value,
        "ColdBackupSize" => cold_backup_size: value,
        "SQLSize" => sql_size: value,
        "ArchiveBackupSize" => archive_backup_size: value,
        "BackupDataSize" => backup_data_size: value,
        "BackupLogSize" => backup_log_size: value,
        "BackupOssDataSize" => backup_oss_data_size: value,
        "BackupOssLogSize" => backup_oss_log_size: value,
        "PaidBackupSize" => paid_backup_size: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeResourceUsageRequest`] names.
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`InvokeProxyFailure`](super::DocumentedError::InvokeProxyFailure)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeResourceUsageError = super::DocumentedError;
