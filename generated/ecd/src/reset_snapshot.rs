// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetSnapshot`, from `ecd/ResetSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Restores a disk of a cloud computer to the data in a snapshot.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ResetSnapshotRequest::new()
///     .snapshot_id("...");
/// let reply = client.reset_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetSnapshotRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// `StopDesktop`.
    pub stop_desktop: Option<bool>,
}

impl ResetSnapshotRequest {
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
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `StopDesktop`.
    #[inline]
    pub fn stop_desktop(mut self, value: bool) -> Self {
        self.stop_desktop = Some(value);
        self
    }
}

request! {
    ResetSnapshotRequest {
        "RegionId" => region_id: query,
        "SnapshotId" => snapshot_id: query,
        "StopDesktop" => stop_desktop: query,
    }
}

impl Operation for ResetSnapshotRequest {
    type Response = ResetSnapshotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetSnapshot")
        .required(&["RegionId", "SnapshotId"])
        .region("RegionId");
}

/// Response to [`ResetSnapshotRequest`].
pub type ResetSnapshotResponse = alicloud_runtime::EmptyResponse;
