// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetNASDefaultMountTarget`, from `ecd/ResetNASDefaultMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Resets the mount target of a NAS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ResetNASDefaultMountTargetRequest::new()
///     .file_system_id("...");
/// let reply = client.reset_nas_default_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetNASDefaultMountTargetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the file system that the call is about.
    pub file_system_id: Option<String>,
}

impl ResetNASDefaultMountTargetRequest {
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
}

request! {
    ResetNASDefaultMountTargetRequest {
        "RegionId" => region_id: query,
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for ResetNASDefaultMountTargetRequest {
    type Response = ResetNASDefaultMountTargetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetNASDefaultMountTarget")
        .required(&["RegionId", "FileSystemId"])
        .region("RegionId");
}

/// Response to [`ResetNASDefaultMountTargetRequest`].
pub type ResetNASDefaultMountTargetResponse = alicloud_runtime::EmptyResponse;
