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
    /// **Required.** Size of the disk afterwards; it cannot shrink. Unit: `GiB`. Example: `1900`.
    pub new_size: Option<i32>,
    /// Whether the instance has to restart before the new size shows, or the disk grows while in use.
    /// Default: `offline`. Example: `offline`.
    pub type_: Option<Open<Type>>,
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
    pub fn type_(mut self, value: impl Into<Open<Type>>) -> Self {
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
}

/// What [`ResizeDiskRequest`] is answered with.
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
    pub enum Type {
        /// The instance has to restart, with [`RebootInstance`](super::Client::reboot_instance), before the
        /// new size shows.
        Offline = "offline",
        /// The disk grows without a restart; ultra disks, standard and enhanced SSDs only.
        Online = "online",
    }
}

errors! {
    /// Errors that the documentation of [`ResizeDiskRequest`] names.
    pub enum ResizeDiskError {
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("400"), "", "A data disk is too small or too large for its category, or smaller than its snapshot.";
        InvalidDataDiskCategoryValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported" ("400"), "%s", "The category of a data disk is unknown or not offered here.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "%s", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidSystemDiskSizeValueNotSupported = "InvalidSystemDiskSize.ValueNotSupported" ("400"), "%s", "`SystemDisk.Size` is outside the range allowed.";
        IncompleteParamter = "IncompleteParamter" ("400"), "", "A field that must not be empty is missing.";
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed" ("400"), "", "`RegionId` is not the ID of a region.";
        InvalidParamType = "InvalidParam.Type" ("400"), "", "`Type` is neither `offline` nor `online`.";
        LastOrderProcessing = "LastOrderProcessing" ("400"), "", "An earlier order is still being worked on; wait for it.";
        InvalidSystemDiskSizeImageNotSupportResize = "InvalidSystemDiskSize.ImageNotSupportResize" ("400"), "", "With this image, the size of the system disk cannot be chosen.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidDiskSizeTooSmall = "InvalidDiskSize.TooSmall" ("403"), "", "The disk is to be smaller than its snapshot or than it is now.";
        InvalidDiskSizeTooLarge = "InvalidDiskSize.TooLarge" ("403"), "", "The new size is more than the disk category allows.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        DiskError = "DiskError" ("403"), "IncorrectDiskStatus", "The disk is in a state that does not allow the operation.";
        DiskInArrears = "DiskInArrears" ("403"), "", "Bills for the disk are unpaid; pay them before using it.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        DiskCreatingSnapshot = "DiskCreatingSnapshot" ("403"), "", "A snapshot of the disk is being taken; wait until it is complete.";
        InvalidDiskSize = "InvalidDiskSize" ("403"), "", "The new size is not larger than the present one; disks can only grow.";
        OperationConflict = "Operation.Conflict" ("403"), "", "Another operation is at work on the resource; try again when it is done.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported" ("403"), "", "Disks of this category do not go with the instance type or the operation.";
        InvalidRegionNotSupport = "InvalidRegion.NotSupport" ("403"), "", "The region does not offer the operation, or not with keys of your own.";
        InvalidInstanceStatusNotRunning = "InvalidInstanceStatus.NotRunning" ("403"), "", "The instance has to be running for this.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        SecurityRisk3DVerification = "SecurityRisk.3DVerification" ("403"), "", "The bank card of the account has to be verified; a message with a link was sent by email.";
        InvalidOperationMultiAttachDiskNotSupportResizeOnline = "InvalidOperation.MultiAttachDiskNotSupportResizeOnline" ("403"), "", "A disk that several instances may share cannot grow while in use; resize it offline.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
