// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRCSnapshot`, from `rds/DeleteRCSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a disk snapshot of RDS Custom; no disk can be made from it afterward.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteRCSnapshotRequest::new()
///     .snapshot_id("...");
/// let reply = client.delete_rc_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRCSnapshotRequest {
    /// **Required.** Snapshot that a disk is made from or that is deleted.
    pub snapshot_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl DeleteRCSnapshotRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DeleteRCSnapshotRequest {
        "SnapshotId" => snapshot_id: query,
        "RegionId" => region_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteRCSnapshotRequest {
    type Response = DeleteRCSnapshotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRCSnapshot")
        .required(&["SnapshotId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteRCSnapshotRequest`], which the documentation does not describe.
pub type DeleteRCSnapshotResponse = alicloud_runtime::UndocumentedResponse;
