// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDisk`, from `ens/ResetDisk.md`.

use alicloud_runtime::codegen::*;

/// Rolls a disk back to one of its snapshots; later data is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ResetDiskRequest::new()
///     .disk_id("...")
///     .snapshot_id("...");
/// let reply = client.reset_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDiskRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
}

impl ResetDiskRequest {
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
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

request! {
    ResetDiskRequest {
        "DiskId" => disk_id: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for ResetDiskRequest {
    type Response = ResetDiskResponse;
    type Error = ResetDiskError;
    const INFO: OperationInfo = super::operation("ResetDisk")
        .required(&["DiskId", "SnapshotId"]);
    const ERRORS: &'static [ResetDiskError] = &[
        ResetDiskError::InstanceNotFound2,
        ResetDiskError::NoPermission,
        ResetDiskError::CallInterface,
        ResetDiskError::InvalidParameterAny,
    ];
}

/// Response to [`ResetDiskRequest`].
pub type ResetDiskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetDiskRequest`] names.
///
/// - [`InstanceNotFound2`](super::DocumentedError::InstanceNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ResetDiskError = super::DocumentedError;
