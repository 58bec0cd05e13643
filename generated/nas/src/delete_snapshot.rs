// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshot`, from `nas/DeleteSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a snapshot; a snapshot still in the making is canceled by it.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteSnapshotRequest::new()
///     .snapshot_id("s-extreme-6tmsbas6ljhwhlkh9");
/// let reply = client.delete_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// **Required.** Identifies the snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-extreme-snapshotid1`.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSnapshot")
        .required(&["SnapshotId"]);
}

/// Response to [`DeleteSnapshotRequest`].
pub type DeleteSnapshotResponse = alicloud_runtime::EmptyResponse;
