// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshot`, from `ecs/DeleteSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a snapshot, or breaks it off if it is still being taken. One that custom images were
/// made from cannot be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteSnapshotRequest::new()
///     .snapshot_id("s-bp1c0doj0taqyzzl****");
/// let reply = client.delete_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// **Required.** ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-bp1c0doj0taqyzzl****`.
    pub snapshot_id: Option<String>,
    /// Whether to delete the snapshot even though disks were created from it.
    /// Default: `false`. Example: `false`.
    pub force: Option<bool>,
}

impl DeleteSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteSnapshotRequest {
        "SnapshotId" => snapshot_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteSnapshotRequest {
    type Response = DeleteSnapshotResponse;
    type Error = DeleteSnapshotError;
    const INFO: OperationInfo = super::operation("DeleteSnapshot")
        .required(&["SnapshotId"]);
    const ERRORS: &'static [DeleteSnapshotError] = &[
        DeleteSnapshotError::SnapshotCreatedImage,
        DeleteSnapshotError::SnapshotCreatedDisk,
        DeleteSnapshotError::MissingParameter,
        DeleteSnapshotError::InternalError,
        DeleteSnapshotError::InvalidSnapshotIdNotFound,
        DeleteSnapshotError::OperationConflict,
        DeleteSnapshotError::InvalidOperationRelatedSnapshotNotFinished,
        DeleteSnapshotError::InvalidOperationDeleteSharedSnapshotUnsupported,
    ];
}

/// Response to [`DeleteSnapshotRequest`].
pub type DeleteSnapshotResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnapshotRequest`] names.
///
/// - [`SnapshotCreatedImage`](super::DocumentedError::SnapshotCreatedImage)
/// - [`SnapshotCreatedDisk`](super::DocumentedError::SnapshotCreatedDisk)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`InvalidOperationRelatedSnapshotNotFinished`](super::DocumentedError::InvalidOperationRelatedSnapshotNotFinished)
/// - [`InvalidOperationDeleteSharedSnapshotUnsupported`](super::DocumentedError::InvalidOperationDeleteSharedSnapshotUnsupported)
pub type DeleteSnapshotError = super::DocumentedError;
