// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNASDefaultMountTarget`, from `ecd/ModifyNASDefaultMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Changes the mount target of a NAS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyNASDefaultMountTargetRequest::new()
///     .file_system_id("...")
///     .mount_target_domain("...");
/// let reply = client.modify_nas_default_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNASDefaultMountTargetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// **Required.** Domain name that belongs to the mount target.
    pub mount_target_domain: Option<String>,
}

impl ModifyNASDefaultMountTargetRequest {
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
    ModifyNASDefaultMountTargetRequest {
        "RegionId" => region_id: query,
        "FileSystemId" => file_system_id: query,
        "MountTargetDomain" => mount_target_domain: query,
    }
}

impl Operation for ModifyNASDefaultMountTargetRequest {
    type Response = ModifyNASDefaultMountTargetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyNASDefaultMountTarget")
        .required(&["RegionId", "FileSystemId", "MountTargetDomain"])
        .region("RegionId");
}

/// Response to [`ModifyNASDefaultMountTargetRequest`].
pub type ModifyNASDefaultMountTargetResponse = alicloud_runtime::EmptyResponse;
