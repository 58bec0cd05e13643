// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshot`, from `ens/DeleteSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a snapshot; disks made from it stay.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteSnapshotRequest::new()
///     .snapshot_id("...");
/// let reply = client.delete_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
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
}

request! {
    DeleteSnapshotRequest {
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for DeleteSnapshotRequest {
    type Response = DeleteSnapshotResponse;
    type Error = DeleteSnapshotError;
    const INFO: OperationInfo = super::operation("DeleteSnapshot")
        .required(&["SnapshotId"]);
    const ERRORS: &'static [DeleteSnapshotError] = &[
        DeleteSnapshotError::InstanceIdNotFound,
        DeleteSnapshotError::IncorrectInstanceStatus,
        DeleteSnapshotError::NoPermission,
        DeleteSnapshotError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteSnapshotRequest`].
pub type DeleteSnapshotResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnapshotRequest`] names.
///
/// - [`InstanceIdNotFound`](super::DocumentedError::InstanceIdNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteSnapshotError = super::DocumentedError;
