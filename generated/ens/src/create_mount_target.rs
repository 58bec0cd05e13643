// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMountTarget`, from `ens/CreateMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Creates a mount target, through which instances of a network mount a NAS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateMountTargetRequest::new()
///     .file_system_id("...")
///     .ens_region_id("...")
///     .net_work_id("...")
///     .mount_target_name("...");
/// let reply = client.create_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMountTargetRequest {
    /// **Required.** ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** ID of the net work that the call is about.
    pub net_work_id: Option<String>,
    /// **Required.** Name that the mount target goes by.
    pub mount_target_name: Option<String>,
}

impl CreateMountTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `NetWorkId`, which is required.
    pub fn net_work_id(mut self, value: impl Into<String>) -> Self {
        self.net_work_id = Some(value.into());
        self
    }
    /// Sets `MountTargetName`, which is required.
    pub fn mount_target_name(mut self, value: impl Into<String>) -> Self {
        self.mount_target_name = Some(value.into());
        self
    }
}

request! {
    CreateMountTargetRequest {
        "FileSystemId" => file_system_id: query,
        "EnsRegionId" => ens_region_id: query,
        "NetWorkId" => net_work_id: query,
        "MountTargetName" => mount_target_name: query,
    }
}

impl Operation for CreateMountTargetRequest {
    type Response = CreateMountTargetResponse;
    type Error = CreateMountTargetError;
    const INFO: OperationInfo = super::operation("CreateMountTarget")
        .required(&["FileSystemId", "EnsRegionId", "NetWorkId", "MountTargetName"]);
    const ERRORS: &'static [CreateMountTargetError] = &[
        CreateMountTargetError::NoPermission,
        CreateMountTargetError::InvalidParameterAny,
        CreateMountTargetError::InvalidParameterFileSystemNotExisted,
    ];
}

/// Response to [`CreateMountTargetRequest`].
#[non_exhaustive]
pub struct CreateMountTargetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `70EACC9C-D07A-4A34-ADA4-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `pending`.
    pub status: Option<String>,
}

response! {
    CreateMountTargetResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`CreateMountTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameterFileSystemNotExisted`](super::DocumentedError::InvalidParameterFileSystemNotExisted)
pub type CreateMountTargetError = super::DocumentedError;
