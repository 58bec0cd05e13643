// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMountTarget`, from `nas/ModifyMountTarget.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MountTargetStatus};

/// Changes permission group or state of a mount target.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyMountTargetRequest::new()
///     .file_system_id("1ca404a666")
///     .mount_target_domain("1ca404a666")
///     .status("Inactive");
/// let reply = client.modify_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMountTargetRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `1ca404a666`.
    pub file_system_id: Option<String>,
    /// Host name of the mount target, which clients mount the file system by.
    /// Example: `1ca404a666-wxa89.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// Whether clients can use the mount target from now on. Example: `Inactive`.
    pub status: Option<Open<MountTargetStatus>>,
    /// Host name of the mount target that clients reach over IPv4 and IPv6.
    pub dual_stack_mount_target_domain: Option<String>,
}

impl ModifyMountTargetRequest {
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
    /// Sets `MountTargetDomain`.
    pub fn mount_target_domain(mut self, value: impl Into<String>) -> Self {
        self.mount_target_domain = Some(value.into());
        self
    }
    /// Sets `AccessGroupName`.
    pub fn access_group_name(mut self, value: impl Into<String>) -> Self {
        self.access_group_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<MountTargetStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `DualStackMountTargetDomain`.
    pub fn dual_stack_mount_target_domain(mut self, value: impl Into<String>) -> Self {
        self.dual_stack_mount_target_domain = Some(value.into());
        self
    }
}

request! {
    ModifyMountTargetRequest {
        "FileSystemId" => file_system_id: query,
        "MountTargetDomain" => mount_target_domain: query,
        "AccessGroupName" => access_group_name: query,
        "Status" => status: query,
        "DualStackMountTargetDomain" => dual_stack_mount_target_domain: query,
    }
}

impl Operation for ModifyMountTargetRequest {
    type Response = ModifyMountTargetResponse;
    type Error = ModifyMountTargetError;
    const INFO: OperationInfo = super::operation("ModifyMountTarget")
        .required(&["FileSystemId"]);
    const ERRORS: &'static [ModifyMountTargetError] = &[
        ModifyMountTargetError::InvalidFileSystemNotsupportedIPv6,
        ModifyMountTargetError::InvalidParamMountTargetDomain,
        ModifyMountTargetError::InvalidParamDualStackMountTargetDomain,
    ];
}

/// Response to [`ModifyMountTargetRequest`].
pub type ModifyMountTargetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyMountTargetRequest`] names.
///
/// - [`InvalidFileSystemNotsupportedIPv6`](super::DocumentedError::InvalidFileSystemNotsupportedIPv6)
/// - [`InvalidParamMountTargetDomain`](super::DocumentedError::InvalidParamMountTargetDomain)
/// - [`InvalidParamDualStackMountTargetDomain`](super::DocumentedError::InvalidParamDualStackMountTargetDomain)
pub type ModifyMountTargetError = super::DocumentedError;
