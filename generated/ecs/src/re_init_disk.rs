// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReInitDisk`, from `ecs/ReInitDisk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SecurityEnhancementStrategy};

/// Sets a disk back to what it was when created; everything written since is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReInitDiskRequest::new()
///     .disk_id("d-bp67acfmxazb4ph****")
///     .key_pair_name("testKeyPairName")
///     .auto_start_instance(true)
///     .security_enhancement_strategy("Active");
/// let reply = client.re_init_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReInitDiskRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-bp67acfmxazb4ph****`.
    pub disk_id: Option<String>,
    /// New password of the administrator account. Send it over HTTPS only.
    /// Length: 8 to 30. Example: `EcsV587!`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Whether to boot the instance as soon as its disk has been reinitialized.
    /// Default: `false`. Example: `true`.
    pub auto_start_instance: Option<bool>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Default: `Deactive`. Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
}

impl ReInitDiskRequest {
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
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `AutoStartInstance`.
    #[inline]
    pub fn auto_start_instance(mut self, value: bool) -> Self {
        self.auto_start_instance = Some(value);
        self
    }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<Open<SecurityEnhancementStrategy>>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }
}

request! {
    ReInitDiskRequest {
        "DiskId" => disk_id: query,
        "Password" => password: query as Secret,
        "KeyPairName" => key_pair_name: query,
        "AutoStartInstance" => auto_start_instance: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
    }
}

impl Operation for ReInitDiskRequest {
    type Response = ReInitDiskResponse;
    type Error = ReInitDiskError;
    const INFO: OperationInfo = super::operation("ReInitDisk").required(&["DiskId"]);
    const ERRORS: &'static [ReInitDiskError] = &[
        ReInitDiskError::InvalidPasswordMalformed,
        ReInitDiskError::DiskCategoryOperationNotSupported,
        ReInitDiskError::InvalidKeyPairNameNotFound,
        ReInitDiskError::DependencyViolationIoOptimize,
        ReInitDiskError::InvalidRegionIdMalFormed,
        ReInitDiskError::IncorrectDiskStatus,
        ReInitDiskError::IncorrectInstanceStatus,
        ReInitDiskError::InstanceLockedForSecurity,
        ReInitDiskError::InvalidSnapshotTooOld,
        ReInitDiskError::OperationDenied,
        ReInitDiskError::InstanceExpiredOrInArrears,
        ReInitDiskError::DiskCreatingSnapshot,
        ReInitDiskError::InvalidSourceSnapshot,
        ReInitDiskError::SharedImageDeleted,
        ReInitDiskError::UserNotInTheWhiteList,
        ReInitDiskError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ReInitDiskError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ReInitDiskError::InvalidOperationMultiAttachDisk,
        ReInitDiskError::InvalidDiskIdNotFound,
        ReInitDiskError::InvalidImageIdNotFound,
        ReInitDiskError::InvalidDiskIdOperationNotSupported,
        ReInitDiskError::InternalError,
        ReInitDiskError::LoginAsNonRootImageNotSupport,
        ReInitDiskError::DiskHasSnapshotsWithInstantAccessEnabledOperationNotSupported,
        ReInitDiskError::LoginAsNonRootRegionNotSupport,
        ReInitDiskError::DependencyViolationWindowsInstance,
        ReInitDiskError::HibernationConfiguredInstanceOperationForbidden,
        ReInitDiskError::InvalidParameterKMSKeyIdCMKUnauthorized,
    ];
}

/// Response to [`ReInitDiskRequest`].
pub type ReInitDiskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReInitDiskRequest`] names.
///
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`InvalidKeyPairNameNotFound`](super::DocumentedError::InvalidKeyPairNameNotFound)
/// - [`DependencyViolationIoOptimize`](super::DocumentedError::DependencyViolationIoOptimize)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InvalidSnapshotTooOld`](super::DocumentedError::InvalidSnapshotTooOld)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`DiskCreatingSnapshot`](super::DocumentedError::DiskCreatingSnapshot)
/// - [`InvalidSourceSnapshot`](super::DocumentedError::InvalidSourceSnapshot)
/// - [`SharedImageDeleted`](super::DocumentedError::SharedImageDeleted)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidOperationMultiAttachDisk`](super::DocumentedError::InvalidOperationMultiAttachDisk)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidDiskIdOperationNotSupported`](super::DocumentedError::InvalidDiskIdOperationNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`LoginAsNonRootImageNotSupport`](super::DocumentedError::LoginAsNonRootImageNotSupport)
/// - [`DiskHasSnapshotsWithInstantAccessEnabledOperationNotSupported`](super::DocumentedError::DiskHasSnapshotsWithInstantAccessEnabledOperationNotSupported)
/// - [`LoginAsNonRootRegionNotSupport`](super::DocumentedError::LoginAsNonRootRegionNotSupport)
/// - [`DependencyViolationWindowsInstance`](super::DocumentedError::DependencyViolationWindowsInstance)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
pub type ReInitDiskError = super::DocumentedError;
