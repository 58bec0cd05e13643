// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshot`, from `ecd/DeleteSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes snapshots; disks can no longer be set back to them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteSnapshotRequest::new()
///     .snapshot_id(["..."]);
/// let reply = client.delete_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the snapshot that the call is about. Items: at most 100.
    pub snapshot_id: Vec<String>,
}

impl DeleteSnapshotRequest {
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
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteSnapshotRequest {
        "RegionId" => region_id: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for DeleteSnapshotRequest {
    type Response = DeleteSnapshotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSnapshot")
        .required(&["RegionId", "SnapshotId"])
        .region("RegionId");
}

/// Response to [`DeleteSnapshotRequest`].
pub type DeleteSnapshotResponse = alicloud_runtime::EmptyResponse;
