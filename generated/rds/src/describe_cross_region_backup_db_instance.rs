// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossRegionBackupDBInstance`, from `rds/DescribeCrossRegionBackupDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog, LockMode};

/// Lists the instances of a region that are backed up to other regions.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCrossRegionBackupDBInstanceRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cross_region_backup_db_instance(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance. Items: at most 30. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeCrossRegionBackupDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeCrossRegionBackupDBInstanceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeCrossRegionBackupDBInstanceRequest {
    type Response = DescribeCrossRegionBackupDBInstanceResponse;
    type Error = DescribeCrossRegionBackupDBInstanceError;
    const INFO: OperationInfo = super::operation("DescribeCrossRegionBackupDBInstance")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCrossRegionBackupDBInstanceError] = &[
        DescribeCrossRegionBackupDBInstanceError::IncorrectDBInstanceEngine,
        DescribeCrossRegionBackupDBInstanceError::InvalidParametersFormat,
        DescribeCrossRegionBackupDBInstanceError::InvalidRegionFormat,
        DescribeCrossRegionBackupDBInstanceError::OrderComboInstanceNotAllowOperate,
        DescribeCrossRegionBackupDBInstanceError::PricePricingPlanResultNotFound,
        DescribeCrossRegionBackupDBInstanceError::OrderNoRealNameAuthentication,
        DescribeCrossRegionBackupDBInstanceError::InsufficientAvailableQuota,
        DescribeCrossRegionBackupDBInstanceError::CommodityServiceCallingException,
        DescribeCrossRegionBackupDBInstanceError::RegionDissolvedEOM,
        DescribeCrossRegionBackupDBInstanceError::CommodityInvalidComponent,
        DescribeCrossRegionBackupDBInstanceError::RegionEndTimeDissolvedIndia,
        DescribeCrossRegionBackupDBInstanceError::RegionEndTimeDissolvedAustralia,
        DescribeCrossRegionBackupDBInstanceError::PriceCommoditySys,
        DescribeCrossRegionBackupDBInstanceError::PayInsufficientBalance,
        DescribeCrossRegionBackupDBInstanceError::OrderPeriodInvalid,
        DescribeCrossRegionBackupDBInstanceError::PayNoCreditCard2,
        DescribeCrossRegionBackupDBInstanceError::OrderInstHasUnpaidOrder,
        DescribeCrossRegionBackupDBInstanceError::NoAvailablePaymentMethod,
        DescribeCrossRegionBackupDBInstanceError::BasicInfoUncompleted,
        DescribeCrossRegionBackupDBInstanceError::RiskRiskControlRejection2,
        DescribeCrossRegionBackupDBInstanceError::ApiNotSupport,
        DescribeCrossRegionBackupDBInstanceError::ContainForbiddenLabelError2,
        DescribeCrossRegionBackupDBInstanceError::InvalidDBInstanceIdNotFound,
        DescribeCrossRegionBackupDBInstanceError::InvalidInstanceLevelDiskType,
        DescribeCrossRegionBackupDBInstanceError::InvalidParam,
        DescribeCrossRegionBackupDBInstanceError::KmsApiError,
        DescribeCrossRegionBackupDBInstanceError::SystemSaleValidateFailed2,
        DescribeCrossRegionBackupDBInstanceError::AbsInvalidAccountNotFound,
        DescribeCrossRegionBackupDBInstanceError::CrossBackupNotSupport,
        DescribeCrossRegionBackupDBInstanceError::OrderStatusUnPaid,
        DescribeCrossRegionBackupDBInstanceError::InvalidReduceDiskSize,
        DescribeCrossRegionBackupDBInstanceError::CloudSSDNotSupport,
        DescribeCrossRegionBackupDBInstanceError::InvalidUserOperatorPermission,
        DescribeCrossRegionBackupDBInstanceError::InvalidVswitchId,
        DescribeCrossRegionBackupDBInstanceError::InvalidPageNotFound2,
        DescribeCrossRegionBackupDBInstanceError::InvalidUserNotFound,
        DescribeCrossRegionBackupDBInstanceError::InvalidClusterKms,
        DescribeCrossRegionBackupDBInstanceError::ExternalFailure,
    ];
}

impl Paginated for DescribeCrossRegionBackupDBInstanceRequest {
    type Item = CrossRegionBackupDBInstanceItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_records)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeCrossRegionBackupDBInstanceRequest`].
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceResponse {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many records there are in all. Example: `100`.
    pub total_records: Option<i32>,
    /// How many entries the page holds. Example: `1`.
    pub items_numbers: Option<i32>,
    /// Which page of the result was returned. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `33517002-182D-40BE-93EC-610BD3381045`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<CrossRegionBackupDBInstanceItem>,
}

response! {
    DescribeCrossRegionBackupDBInstanceResponse {
        "RegionId" => region_id: value,
        "TotalRecords" => total_records: value,
        "ItemsNumbers" => items_numbers: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CrossRegionBackupDBInstanceItem {
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
    /// How the retention of cross-region backups is defined. Default: `1`. Example: `1`.
    pub retent_type: Option<i32>,
    /// How long the backups are kept. Range: 7 to 1825. Example: `15`.
    pub retention: Option<i32>,
}

response! {
    CrossRegionBackupDBInstanceItem {
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
        "RetentType" => retent_type: value,
        "Retention" => retention: value,
    }
}

/// Errors that the documentation of [`DescribeCrossRegionBackupDBInstanceRequest`] names.
///
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
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
/// - [`InvalidUserNotFound`](super::DocumentedError::InvalidUserNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeCrossRegionBackupDBInstanceError = super::DocumentedError;
