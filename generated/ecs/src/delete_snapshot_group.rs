// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshotGroup`, from `ecs/DeleteSnapshotGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperationProgress, RelatedItem};

/// Deletes an instance snapshot with the disk snapshots in it, except those that custom images were
/// made from.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteSnapshotGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .snapshot_group_id("ssg-j6c9lpuyxo2uxxny****");
/// let reply = client.delete_snapshot_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an instance snapshot, the set of snapshots of all disks of an instance.
    /// Example: `ssg-j6c9lpuyxo2uxxny****`.
    pub snapshot_group_id: Option<String>,
}

impl DeleteSnapshotGroupRequest {
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
    /// Sets `SnapshotGroupId`, which is required.
    pub fn snapshot_group_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteSnapshotGroupRequest {
        "RegionId" => region_id: query,
        "SnapshotGroupId" => snapshot_group_id: query,
    }
}

impl Operation for DeleteSnapshotGroupRequest {
    type Response = DeleteSnapshotGroupResponse;
    type Error = DeleteSnapshotGroupError;
    const INFO: OperationInfo = super::operation("DeleteSnapshotGroup")
        .required(&["RegionId", "SnapshotGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteSnapshotGroupError] = &[
        DeleteSnapshotGroupError::SnapshotCreatedImage,
        DeleteSnapshotGroupError::OperationForbidden,
        DeleteSnapshotGroupError::SnapshotCreatedDisk,
        DeleteSnapshotGroupError::InvalidRegionIdNotFound,
        DeleteSnapshotGroupError::InvalidSnapshotGroupNotFound,
    ];
}

/// Response to [`DeleteSnapshotGroupRequest`].
#[non_exhaustive]
pub struct DeleteSnapshotGroupResponse {
    /// Progress, one entry for each subtask.
    pub operation_progress_set: Vec<OperationProgress>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EDE885A-FDC1-4FAE-BC44-6EACAEA6CC6E`.
    pub request_id: Option<String>,
}

response! {
    DeleteSnapshotGroupResponse {
        "OperationProgressSet" => operation_progress_set: list("OperationProgress"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteSnapshotGroupRequest`] names.
///
/// - [`SnapshotCreatedImage`](super::DocumentedError::SnapshotCreatedImage)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`SnapshotCreatedDisk`](super::DocumentedError::SnapshotCreatedDisk)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSnapshotGroupNotFound`](super::DocumentedError::InvalidSnapshotGroupNotFound)
pub type DeleteSnapshotGroupError = super::DocumentedError;
