// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskSpec`, from `ecs/ModifyDiskSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, PerformanceLevel};

/// Changes a disk to another category, or an ESSD to another performance level.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiskSpecRequest::new()
///     .disk_id("d-bp131n0q38u3a4zi****")
///     .performance_level("PL2");
/// let reply = client.modify_disk_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskSpecRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    /// Example: `d-bp131n0q38u3a4zi****`.
    pub disk_id: Option<String>,
    /// Kind of disk after the change; unchanged when left out.
    /// Here: `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_essd`.
    pub disk_category: Option<Open<DiskCategory>>,
    /// Performance level of the enhanced SSD after the change. Default: `PL1`. Example: `PL2`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline. Range: at least 0.
    pub provisioned_iops: Option<i64>,
    /// What the disk may do beyond its standard performance.
    pub performance_control_options: Option<PerformanceControlOptions>,
    /// ID of the zone that the destination lies in.
    pub destination_zone_id: Option<String>,
}

impl ModifyDiskSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `PerformanceControlOptions`.
    pub fn performance_control_options(
        mut self,
        value: impl Into<PerformanceControlOptions>,
    ) -> Self {
        self.performance_control_options = Some(value.into());
        self
    }
    /// Sets `DestinationZoneId`.
    pub fn destination_zone_id(mut self, value: impl Into<String>) -> Self {
        self.destination_zone_id = Some(value.into());
        self
    }
}

request! {
    ModifyDiskSpecRequest {
        "DiskId" => disk_id: query,
        "DiskCategory" => disk_category: query,
        "PerformanceLevel" => performance_level: query,
        "DryRun" => dry_run: query,
        "ProvisionedIops" => provisioned_iops: query,
        "PerformanceControlOptions" => performance_control_options: query,
        "DestinationZoneId" => destination_zone_id: query,
    }
}

impl Operation for ModifyDiskSpecRequest {
    type Response = ModifyDiskSpecResponse;
    type Error = ModifyDiskSpecError;
    const INFO: OperationInfo = super::operation("ModifyDiskSpec")
        .required(&["DiskId"])
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyDiskSpecError] = &[
        ModifyDiskSpecError::InvalidPerformanceLevelMalformed,
        ModifyDiskSpecError::InvalidDiskCategoryValueNotSupported,
        ModifyDiskSpecError::DiskInArrears,
        ModifyDiskSpecError::InstanceExpiredOrInArrears,
        ModifyDiskSpecError::IncorrectDiskStatus,
        ModifyDiskSpecError::DiskCreatingSnapshot,
        ModifyDiskSpecError::OperationDenied,
        ModifyDiskSpecError::OperationDeniedPerformanceLevelNotMatch,
        ModifyDiskSpecError::InvalidInstanceTypeNotSupportDiskCategory,
        ModifyDiskSpecError::OperationDeniedNoStock,
        ModifyDiskSpecError::InvalidOperationMultiAttachDisk,
        ModifyDiskSpecError::InvalidDiskIdNotFound,
        ModifyDiskSpecError::InvalidInstanceIdNotFound3,
        ModifyDiskSpecError::InvalidPerformanceLevelParamMismatch,
        ModifyDiskSpecError::OperationDeniedDiskInDedicatedBlockStorageCluster,
        ModifyDiskSpecError::IncorrectDiskStatusReplicationStatusNotFound,
        ModifyDiskSpecError::IncorrectDiskStatusInReplication,
        ModifyDiskSpecError::ProvisionedIopsForDiskCategoryUnsupported,
        ModifyDiskSpecError::InvalidProvisionedIopsLimitExceed,
        ModifyDiskSpecError::QuotaExceedDiskCapacity,
        ModifyDiskSpecError::MalformedParameterPerformanceControlOptions,
        ModifyDiskSpecError::InvalidPerformanceControlOptionsModifyOperationUnsupported,
        ModifyDiskSpecError::NoPermissionPrice,
        ModifyDiskSpecError::NoPermissionRefund,
        ModifyDiskSpecError::InvalidOperationInstanceRenewWithDowngradeInPlan,
        ModifyDiskSpecError::InvalidParameterConflict,
        ModifyDiskSpecError::InvalidPerformanceLevelTooLow,
        ModifyDiskSpecError::UserNotInTheWhiteList,
        ModifyDiskSpecError::InvalidRegionNotSupport,
        ModifyDiskSpecError::DowngradeNotSupported,
        ModifyDiskSpecError::ModifyingDiskCategoryLimitExceed,
        ModifyDiskSpecError::DiskInCoolingPeriod,
        ModifyDiskSpecError::DiskHasFlashSnapshot,
        ModifyDiskSpecError::NoChangeInDiskCategoryAndPerformanceLevel,
        ModifyDiskSpecError::OperationDeniedDiskExpansionUnfinished,
        ModifyDiskSpecError::InvalidDiskCategoryNotSupported,
        ModifyDiskSpecError::InvalidPerformanceParameterDiskNotInDedicatedStorageCluster,
        ModifyDiskSpecError::InvalidStatusDiskUnderPerformanceControl,
        ModifyDiskSpecError::InvalidStatusDiskNotReady,
        ModifyDiskSpecError::InternalError,
    ];
}

/// Response to [`ModifyDiskSpecRequest`].
#[non_exhaustive]
pub struct ModifyDiskSpecResponse {
    /// ID of the order. Only when a subscription disk changes. Example: `20413515388****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-bp67acfmxazb4p****`.
    pub task_id: Option<String>,
}

response! {
    ModifyDiskSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// What the disk may do beyond its standard performance.
#[non_exhaustive]
pub struct PerformanceControlOptions {
    /// Highest number of reads and writes a second that the disk reaches.
    pub iops: Option<i32>,
    /// Data that the disk is to move each second. Only for disks in dedicated storage clusters.
    pub throughput: Option<i32>,
    /// Puts the performance of the disk back to what it started with. Overrides `IOPS` and
    /// `Throughput`; for disks in dedicated storage clusters only.
    pub recover: Option<String>,
}

impl PerformanceControlOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IOPS`.
    #[inline]
    pub fn iops(mut self, value: i32) -> Self {
        self.iops = Some(value);
        self
    }
    /// Sets `Throughput`.
    #[inline]
    pub fn throughput(mut self, value: i32) -> Self {
        self.throughput = Some(value);
        self
    }
    /// Sets `Recover`.
    pub fn recover(mut self, value: impl Into<String>) -> Self {
        self.recover = Some(value.into());
        self
    }
}

request! {
    PerformanceControlOptions {
        "IOPS" => iops: field,
        "Throughput" => throughput: field,
        "Recover" => recover: field,
    }
}

/// Errors that the documentation of [`ModifyDiskSpecRequest`] names.
///
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`InvalidDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDiskCategoryValueNotSupported)
/// - [`DiskInArrears`](super::DocumentedError::DiskInArrears)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`DiskCreatingSnapshot`](super::DocumentedError::DiskCreatingSnapshot)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`OperationDeniedPerformanceLevelNotMatch`](super::DocumentedError::OperationDeniedPerformanceLevelNotMatch)
/// - [`InvalidInstanceTypeNotSupportDiskCategory`](super::DocumentedError::InvalidInstanceTypeNotSupportDiskCategory)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidOperationMultiAttachDisk`](super::DocumentedError::InvalidOperationMultiAttachDisk)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidPerformanceLevelParamMismatch`](super::DocumentedError::InvalidPerformanceLevelParamMismatch)
/// - [`OperationDeniedDiskInDedicatedBlockStorageCluster`](super::DocumentedError::OperationDeniedDiskInDedicatedBlockStorageCluster)
/// - [`IncorrectDiskStatusReplicationStatusNotFound`](super::DocumentedError::IncorrectDiskStatusReplicationStatusNotFound)
/// - [`IncorrectDiskStatusInReplication`](super::DocumentedError::IncorrectDiskStatusInReplication)
/// - [`ProvisionedIopsForDiskCategoryUnsupported`](super::DocumentedError::ProvisionedIopsForDiskCategoryUnsupported)
/// - [`InvalidProvisionedIopsLimitExceed`](super::DocumentedError::InvalidProvisionedIopsLimitExceed)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`MalformedParameterPerformanceControlOptions`](super::DocumentedError::MalformedParameterPerformanceControlOptions)
/// - [`InvalidPerformanceControlOptionsModifyOperationUnsupported`](super::DocumentedError::InvalidPerformanceControlOptionsModifyOperationUnsupported)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`NoPermissionRefund`](super::DocumentedError::NoPermissionRefund)
/// - [`InvalidOperationInstanceRenewWithDowngradeInPlan`](super::DocumentedError::InvalidOperationInstanceRenewWithDowngradeInPlan)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidPerformanceLevelTooLow`](super::DocumentedError::InvalidPerformanceLevelTooLow)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`DowngradeNotSupported`](super::DocumentedError::DowngradeNotSupported)
/// - [`ModifyingDiskCategoryLimitExceed`](super::DocumentedError::ModifyingDiskCategoryLimitExceed)
/// - [`DiskInCoolingPeriod`](super::DocumentedError::DiskInCoolingPeriod)
/// - [`DiskHasFlashSnapshot`](super::DocumentedError::DiskHasFlashSnapshot)
/// - [`NoChangeInDiskCategoryAndPerformanceLevel`](super::DocumentedError::NoChangeInDiskCategoryAndPerformanceLevel)
/// - [`OperationDeniedDiskExpansionUnfinished`](super::DocumentedError::OperationDeniedDiskExpansionUnfinished)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported)
/// - [`InvalidPerformanceParameterDiskNotInDedicatedStorageCluster`](super::DocumentedError::InvalidPerformanceParameterDiskNotInDedicatedStorageCluster)
/// - [`InvalidStatusDiskUnderPerformanceControl`](super::DocumentedError::InvalidStatusDiskUnderPerformanceControl)
/// - [`InvalidStatusDiskNotReady`](super::DocumentedError::InvalidStatusDiskNotReady)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyDiskSpecError = super::DocumentedError;
