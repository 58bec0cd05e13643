// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMountTarget`, from `nas/DeleteMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Removes a mount target for good; clients that mounted the file system through it lose access.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteMountTargetRequest::new()
///     .file_system_id("174494b666")
///     .mount_target_domain("174494b666-xog95.cn-hangzhou.nas.aliyuncs.com");
/// let reply = client.delete_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMountTargetRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `174494b666`.
    pub file_system_id: Option<String>,
    /// **Required.** Host name of the mount target, which clients mount the file system by.
    /// Example: `174494b666-xog95.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
}

impl DeleteMountTargetRequest {
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
    /// Sets `MountTargetDomain`, which is required.
    pub fn mount_target_domain(mut self, value: impl Into<String>) -> Self {
        self.mount_target_domain = Some(value.into());
        self
    }
}

request! {
    DeleteMountTargetRequest {
        "FileSystemId" => file_system_id: query,
        "MountTargetDomain" => mount_target_domain: query,
    }
}

impl Operation for DeleteMountTargetRequest {
    type Response = DeleteMountTargetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMountTarget")
        .required(&["FileSystemId", "MountTargetDomain"]);
}

/// Response to [`DeleteMountTargetRequest`].
pub type DeleteMountTargetResponse = alicloud_runtime::EmptyResponse;
