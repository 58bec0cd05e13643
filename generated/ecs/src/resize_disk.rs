// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResizeDisk`, from `ecs/ResizeDisk.md`.

use alicloud_runtime::codegen::*;

/// Makes a system or data disk larger. The partition and the file system have to be extended in the
/// operating system.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ResizeDiskRequest::new()
///     .disk_id("d-bp67acfmxazb4p****")
///     .new_size(1900)
///     .client_token("123e4567-e89b-12d3-a456-426655440000");
/// let reply = client.resize_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResizeDiskRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// **Required.** Size of the disk afterwards; it cannot shrink.
    /// Range: 1 to 131072. Unit: `GiB`. Example: `1900`.
    pub new_size: Option<i32>,
    /// Whether the instance has to restart before the new size shows, or the disk grows while in use.
    /// Default: `offline`. Example: `offline`.
    pub type_: Option<Open<DiskType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl ResizeDiskRequest {
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
    /// Sets `NewSize`, which is required.
    #[inline]
    pub fn new_size(mut self, value: i32) -> Self {
        self.new_size = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ResizeDiskRequest {
        "DiskId" => disk_id: query,
        "NewSize" => new_size: query,
        "Type" => type_: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ResizeDiskRequest {
    type Response = ResizeDiskResponse;
    type Error = ResizeDiskError;
    const INFO: OperationInfo = super::operation("ResizeDisk")
        .required(&["DiskId", "NewSize"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ResizeDiskError] = &[
        ResizeDiskError::InvalidDataDiskSizeValueNotSupported,
        ResizeDiskError::InvalidDataDiskCategoryValueNotSupported,
        ResizeDiskError::InvalidParameterConflict,
        ResizeDiskError::InvalidSystemDiskSizeValueNotSupported,
        ResizeDiskError::IncompleteParamter,
        ResizeDiskError::InvalidRegionIdMalFormed,
        ResizeDiskError::InvalidParamType,
        ResizeDiskError::LastOrderProcessing,
        ResizeDiskError::InvalidSystemDiskSizeImageNotSupportResize,
        ResizeDiskError::OperationDenied,
        ResizeDiskError::InvalidDiskSizeTooSmall,
        ResizeDiskError::InvalidDiskSizeTooLarge,
        ResizeDiskError::InstanceExpiredOrInArrears,
        ResizeDiskError::DiskError,
        ResizeDiskError::DiskInArrears,
        ResizeDiskError::IncorrectInstanceStatus,
        ResizeDiskError::DiskCreatingSnapshot,
        ResizeDiskError::InvalidDiskSize,
        ResizeDiskError::OperationConflict,
        ResizeDiskError::InstanceLockedForSecurity,
        ResizeDiskError::IncorrectDiskStatus,
        ResizeDiskError::UserNotInTheWhiteList,
        ResizeDiskError::InvalidDiskCategoryNotSupported,
        ResizeDiskError::InvalidRegionNotSupport,
        ResizeDiskError::InvalidInstanceStatusNotRunning,
        ResizeDiskError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ResizeDiskError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ResizeDiskError::SecurityRisk3DVerification,
        ResizeDiskError::InvalidOperationMultiAttachDiskNotSupportResizeOnline,
        ResizeDiskError::InvalidDiskIdNotFound,
        ResizeDiskError::InvalidInstanceIdNotFound3,
        ResizeDiskError::InternalError,
        ResizeDiskError::InvalidStatusUpgrading,
        ResizeDiskError::InvalidDiskDetachedSystemDisk,
        ResizeDiskError::OperationDeniedNotEnoughCapacity,
        ResizeDiskError::IncorrectDiskStatusReplicationStatusNotFound,
        ResizeDiskError::IncorrectDiskStatusInReplication,
        ResizeDiskError::QuotaExceedDiskCapacity,
        ResizeDiskError::NoPermissionPrice,
        ResizeDiskError::NoPermissionRefund,
        ResizeDiskError::InvalidOperationInstanceRenewWithDowngradeInPlan,
        ResizeDiskError::InvalidOperationInstanceTypeNotSupportOnlineResize,
        ResizeDiskError::InvalidParameterKMSKeyIdCMKUnauthorized,
        ResizeDiskError::InstanceSpecModificationNotEffective,
        ResizeDiskError::InvalidDiskSizeNotSupportResizeOnline,
        ResizeDiskError::QuotaExceededPostpaidDataDiskCapacity,
    ];
}

/// Response to [`ResizeDiskRequest`].
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// ID of the order. Only when a subscription disk grows. Example: `20413515388****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F3CD6886-D8D0-4FEE-B93E-1B73239673DE`.
    pub request_id: Option<String>,
}

response! {
    ResizeDiskResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether the instance has to restart before the new size shows, or the disk grows while in use.
    pub enum DiskType {
        /// The instance has to restart, with [`RebootInstance`](super::Client::reboot_instance), before the
        /// new size shows.
        Offline = "offline",
        /// The disk grows without a restart; ultra disks, standard and enhanced SSDs only.
        Online = "online",
    }
}

/// Errors that the documentation of [`ResizeDiskRequest`] names.
///
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported)
/// - [`InvalidDataDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDataDiskCategoryValueNotSupported)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidSystemDiskSizeValueNotSupported`](super::DocumentedError::InvalidSystemDiskSizeValueNotSupported)
/// - [`IncompleteParamter`](super::DocumentedError::IncompleteParamter)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidParamType`](super::DocumentedError::InvalidParamType)
/// - [`LastOrderProcessing`](super::DocumentedError::LastOrderProcessing)
/// - [`InvalidSystemDiskSizeImageNotSupportResize`](super::DocumentedError::InvalidSystemDiskSizeImageNotSupportResize)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidDiskSizeTooSmall`](super::DocumentedError::InvalidDiskSizeTooSmall)
/// - [`InvalidDiskSizeTooLarge`](super::DocumentedError::InvalidDiskSizeTooLarge)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`DiskError`](super::DocumentedError::DiskError)
/// - [`DiskInArrears`](super::DocumentedError::DiskInArrears)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`DiskCreatingSnapshot`](super::DocumentedError::DiskCreatingSnapshot)
/// - [`InvalidDiskSize`](super::DocumentedError::InvalidDiskSize)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidInstanceStatusNotRunning`](super::DocumentedError::InvalidInstanceStatusNotRunning), here with HTTP status 403
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`InvalidOperationMultiAttachDiskNotSupportResizeOnline`](super::DocumentedError::InvalidOperationMultiAttachDiskNotSupportResizeOnline)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidStatusUpgrading`](super::DocumentedError::InvalidStatusUpgrading)
/// - [`InvalidDiskDetachedSystemDisk`](super::DocumentedError::InvalidDiskDetachedSystemDisk)
/// - [`OperationDeniedNotEnoughCapacity`](super::DocumentedError::OperationDeniedNotEnoughCapacity)
/// - [`IncorrectDiskStatusReplicationStatusNotFound`](super::DocumentedError::IncorrectDiskStatusReplicationStatusNotFound)
/// - [`IncorrectDiskStatusInReplication`](super::DocumentedError::IncorrectDiskStatusInReplication)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`NoPermissionRefund`](super::DocumentedError::NoPermissionRefund)
/// - [`InvalidOperationInstanceRenewWithDowngradeInPlan`](super::DocumentedError::InvalidOperationInstanceRenewWithDowngradeInPlan)
/// - [`InvalidOperationInstanceTypeNotSupportOnlineResize`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportOnlineResize)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InstanceSpecModificationNotEffective`](super::DocumentedError::InstanceSpecModificationNotEffective)
/// - [`InvalidDiskSizeNotSupportResizeOnline`](super::DocumentedError::InvalidDiskSizeNotSupportResizeOnline)
/// - [`QuotaExceededPostpaidDataDiskCapacity`](super::DocumentedError::QuotaExceededPostpaidDataDiskCapacity)
pub type ResizeDiskError = super::DocumentedError;
